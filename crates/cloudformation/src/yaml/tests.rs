//! The reader of JSON returns the same document as the reader of YAML.

use super::json::MAX_DEPTH;
use super::{json, reader};

macro_rules! alike {
    ($($test:ident: $text:expr;)*) => {$(
        #[test]
        fn $test() {
            let (fast, any) = (json::read($text).expect("JSON").expect("a document"), reader::read($text).expect("YAML"));
            assert_eq!(fast.json, any.json);
            assert_eq!(fast.nodes(), any.nodes());
        }
    )*};
}

alike! {
    empty_object_is_read_as_in_yaml: " {}\n";
    nested_values_are_read_as_in_yaml: "[{\"a\" : [1, -2, true, false, null, {}, []]},\r\n\t{ \"b\":\n  \"c\"} ]";
    escapes_are_read_as_in_yaml: r#"{"a\"b": "\\\/\b\f\n\r\t\u0041", "c": "\\"}"#;
    letters_of_several_bytes_are_one_column_each: "{\"äö\": \"𝒳ß\", \"b\": [\"é\", 1],\n\"c\": \"ü\", \"d\": 2}";
    numbers_are_read_as_in_yaml: "[0, 9223372036854775807, -9223372036854775808, 0.1, -12.50, 123456789.12345678, -0, 12345678901234567890, 12345678901234567890123, 0.12345678901234567890]";
    texts_that_look_like_other_values_are_strings: r#"["1", "yes", "12:30:45", "1_000.5", "~", "<<", "!Ref a"]"#;
    keys_that_look_like_other_values_are_strings: r#"{"On": 1, "1": 2, "null": 3}"#;
    thirty_lists_in_each_other_are_read_as_in_yaml: &format!("{}{}", "[".repeat(30), "]".repeat(30));
}

#[test]
fn both_readers_have_the_same_limit_of_depth() {
    let lists = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let (deepest, too_deep) = (lists(MAX_DEPTH), lists(MAX_DEPTH + 1));
    let is_read = |text: &str| matches!(json::read(text), Ok(Some(_)));
    assert!(is_read(&deepest) && reader::read(&deepest).is_ok());
    assert!(!is_read(&too_deep) && reader::read(&too_deep).is_err());
}
