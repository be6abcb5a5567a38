//! The faster readers return the same document as the reader of any YAML.

use super::json::MAX_DEPTH;
use super::read::read_any_yaml;
use super::{json, simple};

macro_rules! alike {
    ($($test:ident: $reader:ident $text:expr;)*) => {$(
        #[test]
        fn $test() {
            let (fast, any) = ($reader::read($text).expect("a document"), read_any_yaml($text).expect("YAML"));
            assert_eq!(fast.json, any.json);
            assert_eq!(fast.nodes(), any.nodes());
        }
    )*};
}

alike! {
    empty_object_is_read_as_in_yaml: json " {}\n";
    nested_values_are_read_as_in_yaml: json "[{\"a\" : [1, -2, true, false, null, {}, []]},\r\n\t{ \"b\":\n  \"c\"} ]";
    escapes_are_read_as_in_yaml: json r#"{"a\"b": "\\\/\b\f\n\r\t\u0041", "c": "\\"}"#;
    letters_of_several_bytes_are_one_column_each: json "{\"äö\": \"𝒳ß\", \"b\": [\"é\", 1],\n\"c\": \"ü\", \"d\": 2}";
    numbers_are_read_as_in_yaml: json "[0, 9223372036854775807, -9223372036854775808, 0.1, -12.50, 123456789.123456789, -0, 12345678901234567890123]";
    texts_that_look_like_other_values_are_strings: json r#"["1", "yes", "12:30:45", "1_000.5", "~", "<<", "!Ref a"]"#;
    keys_that_look_like_other_values_are_strings: json r#"{"On": 1, "1": 2, "null": 3}"#;
    thirty_lists_in_each_other_are_read_as_in_yaml: json &format!("{}{}", "[".repeat(30), "]".repeat(30));
    template_is_read_alike: simple include_str!("../../tests/rules/cycle/bad.yaml");
    comments_and_empty_values_are_read_alike: simple "# a\na: # b\nb:\n\n  - # c\n  - d\n";
    functions_are_read_alike: simple "a: !Sub 'x'\nb: !GetAtt A.B.C\nc: !If [C, !Ref 5, {d: !GetAZs }]\ne: !Join\n  - ''\n  - - !Condition Yes\n";
    booleans_and_nulls_are_read_alike: simple "[y, N, yes, Off, TRUE, tRUE, null, Null, ~, 'no', nullable, yess]";
    numbers_of_yaml_are_read_alike: simple "[0, 00, 012, 09, -5, +5, 1_000, 1_000.5, 0x1F, 0b11, 0o7, .5, 5., 1e3, 1.5e+3, 12345678901234567890, 123456789, 1234567890]";
    texts_that_begin_as_numbers_are_read_alike: simple "[2010-09-09, 10.0.0.0/16, 1.2.3, 22:22, -a, +, 0.a, 1 2, ---, 5Gi, -1:00:01, deadbeef, 1f]";
    blocks_are_read_alike: simple "a: |\n  x\n\n  y\nb: >-\n  x\n  y\nc: |+\n  x\n";
    block_at_the_end_is_read_alike: simple "a: |\n  x\n  y";
    quoted_texts_are_read_alike: simple "'a''b': \"\\u00e4\\n\"\n\"c\": 'd\n  e'\n";
    plain_text_over_two_lines_is_read_alike: simple "a: 1\n  2\nb: x\n  y\n";
    keys_of_other_types_are_read_alike: simple "On: 1\n5: 2\n2010-09-09: 3\n'4': 4\n? e\n: 5\n";
    letters_of_several_bytes_are_read_alike: simple "ä: [𝒳, é: 1]\nb: ü # ß\nc: d\n";
    document_with_its_marks_is_read_alike: simple "---\na: b\n...\n";
}

#[test]
fn all_readers_have_the_same_limit_of_depth() {
    let lists = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let (deepest, too_deep) = (lists(MAX_DEPTH), lists(MAX_DEPTH + 1));
    assert!(json::read(&deepest).is_some() && simple::read(&deepest).is_some());
    assert!(json::read(&too_deep).is_none() && simple::read(&too_deep).is_none());
    let are_read = move || [deepest, too_deep].map(|text| read_any_yaml(&text).is_ok());
    // The parser of a debug build needs more than the 2 MiB of a test's thread.
    let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(are_read);
    assert_eq!(thread.expect("a thread").join().expect("no panic"), [true, false]);
}

macro_rules! left_to_the_reader_of_any_yaml {
    ($($test:ident: $text:expr;)*) => {$(
        #[test]
        fn $test() {
            assert!(simple::read($text).is_none());
        }
    )*};
}

left_to_the_reader_of_any_yaml! {
    alias_is_left_to_it: "a: &x b\nc: *x\n";
    anchor_of_a_list_is_left_to_it: "a: &x []\n";
    anchor_of_a_key_is_left_to_it: "&x a: b\n";
    merge_key_is_left_to_it: "<<: {a: b}\n";
    empty_key_is_left_to_it: ": a\n";
    list_as_a_key_is_left_to_it: "? [a]\n: b\n";
    tag_of_a_key_is_left_to_it: "!Ref a: b\n";
    tag_of_yaml_is_left_to_it: "a: !!str 5\n";
    unknown_tag_is_left_to_it: "a: !Nope b\n";
    key_given_twice_is_left_to_it: "a: 1\nb: 2\na: 3\n";
    keys_with_one_meaning_are_left_to_it: "On: 1\nYes: 2\n";
    infinity_is_left_to_it: "a: .inf\n";
    scalar_is_left_to_it: "a";
    empty_text_is_left_to_it: "# a\n";
    second_document_is_left_to_it: "a: 1\n---\nb: 2\n";
    version_of_yaml_is_left_to_it: "%YAML 1.2\n---\na: 1\n";
    mistake_is_left_to_it: "a: [1\nb: 2\n";
    deep_yaml_is_left_to_it: &"[".repeat(100_000);
    large_yaml_is_left_to_it: &format!("[{}b]", "a, ".repeat(250_000));
}
