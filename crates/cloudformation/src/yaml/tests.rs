//! The reader of JSON and the reader of YAML return the same document.

use super::json;
use super::read::read_yaml;

macro_rules! alike {
    ($($test:ident: $text:expr;)*) => {$(
        #[test]
        fn $test() {
            let (fast, yaml) = (json::read($text).expect("JSON"), read_yaml($text).expect("YAML"));
            assert_eq!(fast.json, yaml.json);
            assert_eq!(fast.nodes(), yaml.nodes());
        }
    )*};
}

alike! {
    empty_object_is_read_as_in_yaml: " {}\n";
    nested_values_are_read_as_in_yaml: "[{\"a\" : [1, -2, true, false, null, {}, []]},\r\n\t{ \"b\":\n  \"c\"} ]";
    escapes_are_read_as_in_yaml: r#"{"a\"b": "\\\/\b\f\n\r\t\u0041", "c": "\\"}"#;
    letters_of_several_bytes_are_one_column_each: "{\"äö\": \"𝒳ß\", \"b\": [\"é\", 1],\n\"c\": \"ü\", \"d\": 2}";
    numbers_are_read_as_in_yaml: "[0, 9223372036854775807, -9223372036854775808, 0.1, -12.50, 123456789.123456789, -0, 12345678901234567890123]";
    texts_that_look_like_other_values_are_strings: r#"["1", "yes", "12:30:45", "1_000.5", "~", "<<", "!Ref a"]"#;
    keys_that_look_like_other_values_are_strings: r#"{"On": 1, "1": 2, "null": 3}"#;
    thirty_lists_in_each_other_are_read_as_in_yaml: &format!("{}{}", "[".repeat(30), "]".repeat(30));
}
