use std::path::Path;

use super::{FormatError, format};

fn formatted(text: &str) -> String {
    format(Path::new("a.yaml"), text).expect("a formatted text")
}

/// A test for each pair: formatting makes the second text of the first, and changes nothing in the second.
macro_rules! texts {
    ($($test:ident: $text:literal => $expected:literal;)*) => {$(
        #[test]
        fn $test() {
            assert_eq!(formatted($text), $expected);
            assert_eq!(formatted($expected), $expected, "again");
        }
    )*};
}

texts! {
    indentation_is_two_spaces: "a:\n    b:\n       c: 1\n" => "a:\n  b:\n    c: 1\n";
    list_in_a_mapping_is_indented: "a:\n- b: 1\n  c: 2\n- d\ne: f\n" => "a:\n  - b: 1\n    c: 2\n  - d\ne: f\n";
    list_in_a_list_starts_on_its_line: "-   -  a\n    -  b\n-\n    c: d\n" => "- - a\n  - b\n-\n  c: d\n";
    tagged_list_is_indented: "a: !If\n- b\n- !Ref  c\n" => "a: !If\n  - b\n  - !Ref c\n";
    value_on_its_own_line_stays_there: "a:\n      !Sub b\n" => "a:\n  !Sub b\n";
    spaces_become_one: "a :   1   \nb:  &x   !Ref  c\nd:   *x\n" => "a: 1\nb: &x !Ref c\nd: *x\n";
    colon_after_an_alias_keeps_its_space: "a: &x b\n*x : c\n" => "a: &x b\n*x : c\n";
    tab_between_tokens_becomes_a_space: "a:\tb\t# c\n" => "a: b # c\n";
    tab_within_a_plain_value_stays: "a:  x\ty \t\nb: c\td\n   e\t\n" => "a: x\ty\nb: c\td\n  e\n";
    carriage_returns_go: "a: |\r\n  b\r\nc: 'd\r\n  e'\r\n" => "a: |\n  b\nc: 'd\n  e'\n";
    lone_carriage_returns_go: "a:\r    b: 'c\r\r      d' # e\r# f\r" => "a:\n  b: 'c\n\n    d' # e\n# f\n";
    byte_order_mark_goes: "\u{feff}a: 1\n" => "a: 1\n";
    blank_lines_become_one: "\n\na: 1\n\n\n\nb: 2\n\n" => "a: 1\n\nb: 2\n";
    final_line_break_is_added: "a: 1" => "a: 1\n";
    quotes_and_numbers_stay: "a: '1'\nb: \"x\"\nc: 010\nd: 1e3\n" => "a: '1'\nb: \"x\"\nc: 010\nd: 1e3\n";
    markers_stay: "%YAML 1.1\n---   # start\na: 1\n...\n" => "%YAML 1.1\n--- # start\na: 1\n...\n";
    explicit_key_stays: "?   a\n:    b\n" => "? a\n: b\n";
    merge_key_stays: "a: &x {b: 1}\nc:\n    <<:  *x\n" => "a: &x { b: 1 }\nc:\n  <<: *x\n";

    flow_collections_have_uniform_spaces: "a: [ b,c , {d: e,f: g} ]\nh: { }\ni: [ ]\n" => "a: [b, c, { d: e, f: g }]\nh: {}\ni: []\n";
    tag_without_a_value_keeps_its_space: "a: [ b, !GetAZs  ]\nc: [ !GetAZs , d ]\ne: { f: !GetAZs }\n" => "a: [b, !GetAZs ]\nc: [!GetAZs , d]\ne: { f: !GetAZs }\n";
    hyphen_in_a_flow_list_stays: "a: !Join [ -,[ b , -] ]\n" => "a: !Join [-, [b, -]]\n";
    hyphen_before_a_brace_has_no_space: "a: {b: -}\n" => "a: { b: -}\n";
    pair_in_a_flow_list_stays: "a: [ b: c ,d ]\n" => "a: [b: c, d]\n";
    key_without_a_value_in_braces_stays: "a: {b: , c}\n" => "a: { b: , c }\n";
    lines_of_flow_collections_stay: "a: [\n    b,\n    {\n  c: d\n    }\n      ]\n" => "a: [\n  b,\n  {\n    c: d\n  }\n]\n";
    brackets_of_one_line_indent_once: "a: !Join ['', [\n     b\n   ]]\n" => "a: !Join ['', [\n  b\n]]\n";

    block_scalar_is_indented_with_its_key: "a:\n      b: |\n          c\n            d\n\n          e\n" => "a:\n  b: |\n    c\n      d\n\n    e\n";
    spaces_in_a_block_scalar_stay: "a: |\n    b  \n      \n    c\n" => "a: |\n  b  \n    \n  c\n";
    no_break_space_in_a_block_scalar_stays: "a: |\n    b\n    \u{a0}\n    c\n" => "a: |\n  b\n  \u{a0}\n  c\n";
    header_with_a_digit_keeps_it: "a:\n    b: |2-\n        c\n       d\n" => "a:\n  b: |2-\n      c\n     d\n";
    header_keeps_its_comment: "a: >-    # b\n    c\n" => "a: >- # b\n  c\n";
    kept_blank_lines_stay: "a: |+\n    b\n\n\nc: d\n" => "a: |+\n  b\n\n\nc: d\n";
    blank_lines_after_a_block_scalar_become_one: "a: |\n    b\n\n\n\nc: d\n" => "a: |\n  b\n\nc: d\n";
    block_scalar_without_final_line_break_keeps_its_value: "a: |\n    b\n    c" => "a: |-\n  b\n  c\n";
    last_line_of_spaces_goes: "a: |\n    b\n    " => "a: |\n  b\n";
    last_line_of_more_spaces_keeps_its_value: "a: |\n    b\n      " => "a: |-\n  b\n    \n";
    last_line_of_spaces_after_kept_blank_lines_goes: "a: |+\n    b\n\n  " => "a: |+\n  b\n\n";
    last_line_of_spaces_after_the_header_goes: "a: |+\n    " => "a: |+\n";
    block_scalar_of_spaces_keeps_its_value: "a: |2\n   \n" => "a: |2\n   \n";
    block_scalar_of_a_tab_keeps_its_indentation: "a: |\n  \t\n" => "a: |\n  \t\n";
    block_scalar_of_spaces_before_a_key: "y: |2-\n    \nz: 1\n" => "y: |2-\n    \nz: 1\n";
    block_scalar_in_a_list_is_indented_with_its_item: "a:\n-   |\n    b\n" => "a:\n  - |\n    b\n";
    lines_of_a_quoted_scalar_keep_their_shape: "a: \"{\n      b\n        c\n      }\"\n" => "a: \"{\n  b\n    c\n  }\"\n";
    escaped_line_break_stays: "a: \"b \\\n      c\"\n" => "a: \"b \\\n  c\"\n";
    lines_of_a_plain_scalar_are_indented: "a: b\n      c\n\n      d\n" => "a: b\n  c\n\n  d\n";

    comment_is_indented_with_what_follows: "a:\n# b\n    c: 1\n" => "a:\n  # b\n  c: 1\n";
    comment_after_a_collection_stays_in_it: "a:\n    b: 1\n    # c\nd: 2\n" => "a:\n  b: 1\n  # c\nd: 2\n";
    comment_after_a_collection_stays_outside: "a:\n    b: 1\n# c\nd: 2\n" => "a:\n  b: 1\n# c\nd: 2\n";
    commented_value_stays_in_its_key: "a:\n    # b:\n    #   c\nd: 2\n" => "a:\n  # b:\n  #   c\nd: 2\n";
    commented_item_stays_in_its_list: "a:\n- b\n# - c\nd: 2\n" => "a:\n  - b\n  # - c\nd: 2\n";
    comment_after_a_list_belongs_to_the_next_key: "a:\n  b:\n  - c\n  # d\n  e: f\n" => "a:\n  b:\n    - c\n  # d\n  e: f\n";
    comment_after_a_block_scalar_stays_outside: "a:\n    b: |\n        c\n    # d\n" => "a:\n  b: |\n    c\n  # d\n";
    comment_in_a_flow_collection_stays: "a: [ # b\n   c, # d\n   # e\n  ]\n" => "a: [ # b\n  c, # d\n  # e\n]\n";
    comment_after_a_hyphen_stays: "a:\n-  # b\n   c: d\n" => "a:\n  - # b\n    c: d\n";
    comments_without_a_document_stay: "  # a\n\n\n#b" => "# a\n\n#b\n";
    empty_text_stays_empty: "" => "";
}

#[test]
fn json_has_two_spaces_and_its_strings_and_numbers_stay() {
    let text = r#"{"a":[1.0,1e3,123456789012345678901],"b":{},"c":[ ],"d":"\u00e4\/ \" {"}"#;
    let expected = "{\n  \"a\": [\n    1.0,\n    1e3,\n    123456789012345678901\n  ],\n  \"b\": {},\n  \"c\": [],\n  \"d\": \"\\u00e4\\/ \\\" {\"\n}\n";
    for file in ["a.json", "a.template", "a.yaml"] {
        assert_eq!(format(Path::new(file), text).as_deref(), Ok(expected), "{file}");
        assert_eq!(format(Path::new(file), expected).as_deref(), Ok(expected), "{file}");
    }
}

#[test]
fn many_tabs_are_read_in_one_pass() {
    let tabs = "\t".repeat(200_000);
    for (text, expected) in [
        (format!("a: 1{tabs}\n"), "a: 1\n"),
        (format!("a: '1'{tabs}\n"), "a: '1'\n"),
        (format!("a: ['1'{}]\n", "\t ".repeat(200_000)), "a: ['1']\n"),
        (format!("a:{tabs}1\n"), "a: 1\n"),
    ] {
        assert_eq!(formatted(&text), expected);
    }
}

#[test]
fn text_that_cannot_be_read_is_an_error() {
    for text in ["a: [", "a: 1\na: 2\n", "a: !Nope b\n", "a: 1\n---\nb: 2\n", "a: |\n  b\n \t# c\n"] {
        assert!(matches!(format(Path::new("a.yaml"), text), Err(FormatError::Read(_))), "{text}");
    }
    assert!(matches!(format(Path::new("a.json"), "{\"a\": 1,}"), Err(FormatError::Read(_))));
}

#[test]
fn changed_comment_or_tag_is_noticed() {
    let is_same = |left, right| super::has_same_tokens(left, right);
    assert!(is_same("a: [b] # c\n", "a:   [ b ]   # c"));
    for other in ["a: [b]\n", "a: [b] # d\n", "# c\na: [b]\n", "a: !Ref b # c\n", "a: ['b'] # c\n"] {
        assert!(!is_same("a: [b] # c\n", other), "{other}");
    }
}
