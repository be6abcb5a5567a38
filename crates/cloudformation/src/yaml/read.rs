//! Reading YAML (and JSON, which is YAML) with the place of every node.

use std::ffi::OsStr;
use std::path::Path;

use serde::de::IgnoredAny;

use super::read_error::ReadError;
use super::{json, json_mistakes, reader, tabs};
use crate::document::Document;
use crate::document::line_breaks::{without_lone_returns, without_mark};

/// The ends of names that files with JSON have.
const JSON_EXTENSIONS: [&str; 2] = ["json", "template"];

/// Reads one document. A key that is given twice and a tag that CloudFormation does not have are errors.
///
/// ```
/// use cloudformation::{DocumentPath, yaml};
///
/// let document = yaml::read("Outputs:\n  Address:\n    Value: !Ref Queue\n")?;
/// assert_eq!(document.json["Outputs"]["Address"]["Value"]["Ref"], "Queue");
/// let path = DocumentPath::from_keys(&["Outputs", "Address", "Value"]);
/// assert_eq!(document.location(&path).map(|place| (place.line, place.column)), Some((3, 5)));
/// # Ok::<(), yaml::ReadError>(())
/// ```
pub fn read(text: &str) -> Result<Document, ReadError> {
    read_unless(text, tabs::separating_tab)
}

fn read_unless(text: &str, mistake: fn(&str) -> Option<ReadError>) -> Result<Document, ReadError> {
    let text = without_lone_returns(without_mark(text));
    if let Some(document) = json::read(&text)? {
        return Ok(document);
    }
    let document = reader::read(&text).and_then(|document| mistake(&text).map_or(Ok(document), Err));
    document.map_err(|error| json_mistake_among_tabs(&text).unwrap_or(error))
}

/// The mistake in a text that starts as JSON and has tabs, which JSON takes and YAML does not.
fn json_mistake_among_tabs(text: &str) -> Option<ReadError> {
    let starts_as_json = text.trim_start().strip_prefix('{')?.trim_start().starts_with('"');
    if !starts_as_json || !text.contains('\t') {
        return None;
    }
    read_strictly(text).err()
}

/// Reads a text that has to be JSON, and has a mistake, such as a key that is given twice. Tabs in JSON are between tokens.
fn read_strictly(text: &str) -> Result<Document, ReadError> {
    match serde_json::from_str::<IgnoredAny>(text) {
        Err(error) => Err(json_mistakes::explain(text, &error)),
        Ok(_) => reader::read_json(&text.replace('\t', " ")),
    }
}

/// Reads the document of a file. CloudFormation reads a template that starts with a brace as JSON, which is stricter than YAML. A file whose
/// name ends with `.json` or `.template` and that starts with a brace or a bracket therefore has to be JSON. One that starts with a comment
/// is YAML.
pub fn read_file(file: &Path, text: &str) -> Result<Document, ReadError> {
    if has_to_be_json(file, text) { read_json(text) } else { read(text) }
}

/// Reads the document of a file as [`read_file`] does, but accepts tabs between the tokens of a line and at its end.
pub(crate) fn read_file_with_tabs(file: &Path, text: &str) -> Result<Document, ReadError> {
    if has_to_be_json(file, text) { read_json(text) } else { read_unless(text, tabs::tab_at_line_start) }
}

fn has_to_be_json(file: &Path, text: &str) -> bool {
    let may_be_json =
        |extension: &OsStr| JSON_EXTENSIONS.iter().any(|known| extension.eq_ignore_ascii_case(known));
    file.extension().is_some_and(may_be_json) && without_mark(text).trim_start().starts_with(['{', '['])
}

/// Reads one document that has to be JSON.
pub(crate) fn read_json(text: &str) -> Result<Document, ReadError> {
    let text = without_lone_returns(without_mark(text));
    if let Some(document) = json::read(&text)? {
        return Ok(document);
    }
    read_strictly(&text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use std::path::Path;

    use super::{read, read_file};
    use crate::DocumentPath;
    use crate::document::Location;

    #[test]
    fn tab_in_a_quoted_text_a_block_a_comment_or_json_stays() {
        for text in [
            "a: 'b\tc'\n",
            "a: \"b\n\tc\" #\td\n",
            "a: | #\tb\n  c\t\n  \td\n",
            "{\t\"a\":\t1}",
            "# b\t\na: |\n  x\n  \t\n",
            "# b\tc\t\"d\"\na: 1\n",
            "a: \"b\n  # c\td\"\n",
        ] {
            assert!(read(text).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn tab_in_or_after_a_plain_value_stays() {
        // SnakeYAML, CloudFormation's reader, takes them in `scanPlainSpaces`. PyYAML does not.
        for (text, value) in [
            ("a: x\t\n", json!("x")),
            ("a: 1 \t \n", json!(1)),
            ("a: x\t# c\n", json!("x")),
            ("a: x\ty\n", json!("x\ty")),
            ("a\t: x", json!("x")),
            ("a: x\t\n  y \tz\t\r\n", json!("x y \tz")),
            ("a: [x\t, y\tz\t]", json!(["x", "y\tz"])),
        ] {
            assert_eq!(read(text).expect("YAML").json, json!({"a": value}), "{text:?}");
        }
    }

    #[test]
    fn question_mark_outside_of_brackets_in_quotes_or_before_a_key_stays() {
        assert_eq!(
            read("a: {? b : ['c?']}\nd: e?f\ng?: h ? i\n").expect("YAML").json,
            json!({"a": {"b": ["c?"]}, "d": "e?f", "g?": "h ? i"})
        );
    }

    #[test]
    fn mistake_in_json_with_tabs_is_that_of_json() {
        let error = read("{ a: 1,\tb: 2 }").expect_err("a mistake");
        assert_eq!(error.to_string(), "a tab where YAML takes spaces; write a space");
        let error = read("{\n\t\"a\": [1,\n\t],\n\t\"b\": 2\n}").expect_err("a mistake");
        assert_eq!(error.to_string(), "not JSON: a comma before the end; remove it");
        assert_eq!(error.location, Some(Location { line: 3, column: 2 }));
        let error = read_file(Path::new("a.json"), "{\"a\"\n: 1, \"a\": 2}").expect_err("a mistake");
        assert_eq!(error.to_string(), "duplicate key: a is given in lines 1 and 2; keep one of them");
        for file in ["a.json", "a.template"] {
            let error = read_file(Path::new(file), "{\n\t\"a\":\t1,\n\t\"a\": 2\n}").expect_err("a mistake");
            assert_eq!(error.to_string(), "duplicate key: a is given in lines 2 and 3; keep one of them");
            assert_eq!(error.location, Some(Location { line: 3, column: 2 }));
        }
    }

    #[test]
    fn anchor_of_a_merge_key_has_no_effect() {
        assert_eq!(
            read("a: {&x <<: {b: 1}, c: &y-_1 2}").expect("YAML").json,
            json!({"a": {"b": 1, "c": 2}})
        );
    }

    #[test]
    fn many_merged_members_are_read_in_one_pass() {
        let members = |name: &str| (0..40_000).map(|at| format!("{name}{at}: 1")).collect::<Vec<_>>();
        let text = format!("b:\n  <<: {{{}}}\n  {}\n", members("a").join(", "), members("k").join("\n  "));
        let document = read(&text).expect("YAML");
        assert_eq!(document.json["b"].as_object().map(serde_json::Map::len), Some(80_000));
    }

    #[test]
    fn short_tags_become_long_names() {
        let text = "a: !Sub '${X}'\nb: !GetAtt A.B\nc: !If\n  - C\n  - !Ref D\n  - {e: !Join ['', [x, 1]]}\nf: \"!Ref\"\n";
        assert_eq!(
            read(text).expect("YAML").json,
            json!({
                "a": {"Fn::Sub": "${X}"}, "b": {"Fn::GetAtt": ["A", "B"]},
                "c": {"Fn::If": ["C", {"Ref": "D"}, {"e": {"Fn::Join": ["", ["x", 1]]}}]}, "f": "!Ref",
            })
        );
    }

    #[test]
    fn scalars_have_the_types_of_yaml_1_1() {
        // YAML 1.1, as CloudFormation and the AWS CLI read it: a bare yes is true.
        let text = "v: 2010-09-09\ny: yes\nn: '5'\nz: 5\nt: true\nnothing:\naccount: 089012345678\n";
        assert_eq!(
            read(text).expect("YAML").json,
            json!({"v": "2010-09-09", "y": true, "n": "5", "z": 5, "t": true, "nothing": null, "account": "089012345678"})
        );
    }

    #[test]
    fn every_node_has_a_place() {
        let document = read("a:\n  b: 1\n  c: [x, y]\n").expect("YAML");
        let at = |path: DocumentPath| document.location(&path);
        assert_eq!(at(DocumentPath::from_keys(&["a", "b"])), Some(Location { line: 2, column: 3 }));
        assert_eq!(at(DocumentPath::from_keys(&["a", "c"]).index(1)), Some(Location { line: 3, column: 10 }));
        assert_eq!(
            at(DocumentPath::from_keys(&["a", "missing", "deeper"])),
            Some(Location { line: 1, column: 1 })
        );
    }

    #[test]
    fn carriage_return_ends_a_line_and_a_byte_order_mark_has_no_column() {
        for text in ["\u{feff}a:\r  b: 'c\r    d'\r", "\u{feff}{\"a\":\r {\"b\": \"c d\"}}"] {
            let document = read(text).expect("YAML");
            assert_eq!(document.json, json!({"a": {"b": "c d"}}), "{text:?}");
            let at = |keys: &[&str]| document.location(&DocumentPath::from_keys(keys));
            let place = at(&["a"]).map(|at| (at.line, at.column));
            assert_eq!(place, Some((1, if text.contains('{') { 2 } else { 1 })), "{text:?}");
            assert_eq!(at(&["a", "b"]), Some(Location { line: 2, column: 3 }), "{text:?}");
        }
        let error = read("a: 1\rb: [\rc: 2\r").expect_err("an error");
        assert_eq!(error.location, Some(Location { line: 2, column: 4 }));
        let error = read_file(Path::new("a.json"), "\u{feff}{\r\"a\" 1}").expect_err("an error");
        assert_eq!(error.location, Some(Location { line: 2, column: 5 }));
    }

    macro_rules! last_lines {
        ($($test:ident: $text:literal => $expected:literal;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(read($text).expect("YAML").json, json!({"a": $expected}));
            }
        )*};
    }

    last_lines! {
        literal_block_without_final_newline: "a: |\n  x\n  y" => "x\ny";
        literal_block_with_final_newline: "a: |\n  x\n" => "x\n";
        literal_block_that_keeps_newlines: "a: |+\n  x" => "x";
        literal_block_that_ends_with_a_quotation_mark: "a: |\n  say \"x\"" => "say \"x\"";
        literal_block_with_a_last_line_of_spaces: "a: |\n  x\n  " => "x\n";
        literal_block_with_a_last_line_of_more_spaces: "a: |\n  x\n   " => "x\n ";
        literal_block_with_more_spaces_in_its_last_line_but_one: "a: |\n  x\n   \n  " => "x\n \n";
        literal_block_of_spaces_that_keeps_newlines: "a: |+\n  " => "";
        literal_block_of_an_empty_line_that_keeps_newlines: "a: |+\n\n  " => "\n";
        folded_block_with_a_last_line_of_more_spaces: "a: >\n  x\n   " => "x\n ";
        folded_block_without_final_newline: "a: >\n  x\n  y" => "x y";
        quoted_newline_without_final_newline: "a: \"x\\n\"" => "x\n";
        single_quoted_blank_line_without_final_newline: "a: 'x''\n\n   '" => "x'\n";
        double_quoted_blank_line_without_final_newline: "a: \"say \\\"x\\\"\n\n   \"" => "say \"x\"\n";
        literal_block_that_starts_with_a_quotation_mark: "a: |\n\n  \"x\" y" => "\n\"x\" y";
        plain_scalar_without_final_newline: "a: x" => "x";
    }

    #[test]
    fn plain_key_can_be_a_boolean() {
        let text = "On: 1\n'Yes': 2\nno: 3\n";
        assert_eq!(read(text).expect("YAML").json, json!({"true": 1, "Yes": 2, "false": 3}));
    }

    macro_rules! errors {
        ($($test:ident: $text:literal, line $line:literal, $words:literal;)*) => {$(
            #[test]
            fn $test() {
                let error = read($text).expect_err("an error");
                assert_eq!(error.location.map(|place| place.line), Some($line), "{error}");
                assert!(error.to_string().contains($words), "{error}");
            }
        )*};
    }

    errors! {
        key_given_twice_is_an_error: "a: 1\na: 2\n", line 2, "a is given in lines 1 and 2";
        unknown_tag_is_an_error: "a: !Nope x\n", line 1, "!Nope";
        misspelt_tag_is_an_error: "a:\n  - !Rfe x\n", line 2, "CloudFormation has no tag !Rfe; did you mean !Ref?";
        type_without_json_is_an_error: "a:\n- !!binary YQ==\n", line 2, "the tag !!binary has no meaning in a template; remove the tag";
        text_of_another_type_is_an_error: "a: !!int 08\n", line 1, "`08` is not a value of the tag !!int; remove the tag";
        list_of_another_type_is_an_error: "a: !!map []\n", line 1, "the tag !!map is before a List or an object of another type";
        equals_sign_is_an_error: "a: 1\nb: =\n", line 2, "an unquoted = has a special meaning in YAML 1.1; quote it";
        merged_text_is_an_error: "a:\n  <<: b\n", line 2, "the value of << is neither an object nor a List of objects; write an object in place of a function, or quote << if it is a key";
        merged_function_is_an_error: "a:\n  <<: !Ref b\n", line 2, "the value of << is neither an object nor a List of objects";
        merged_list_with_a_function_is_an_error: "a:\n  <<: [{c: d}, !Ref b]\n", line 2, "the value of << is neither";
        merged_alias_of_a_list_with_a_function_is_an_error: "a: &x [!Sub b]\nc:\n  <<: *x\n", line 3, "the value of << is neither";
        merged_list_in_a_list_is_an_error: "a:\n  <<: [[]]\n", line 2, "the value of << is neither";
        unquoted_merge_key_as_a_value_is_an_error: "a: <<\n", line 1, "an unquoted << has a special meaning in YAML 1.1; quote it";
        colon_after_an_anchor_is_an_error: "a: 1\nb: &k: c\n", line 2, "the name of the anchor &k: has other characters than a-z, A-Z, 0-9, - and _; write a name of these characters, and a space after it";
        letter_with_a_mark_in_an_anchor_is_an_error: "a: [&ä b]\n", line 1, "the name of the anchor &ä has";
        number_beyond_all_floats_in_json_is_an_error: "{\"a\":\n[1e400]}", line 2, "1e400 is not a finite number; quote it if it is a String";
        tab_after_a_hyphen_is_an_error: "a:\n  -\tb\n", line 2, "a tab where YAML takes spaces; write a space";
        tab_after_a_colon_is_an_error: "a:\tb\n", line 1, "a tab where YAML takes spaces; write a space";
        tab_after_a_tag_is_an_error: "a: !Ref\tb\n", line 1, "a tab where YAML takes spaces";
        tab_between_a_quoted_value_and_a_comment_is_an_error: "a: 'b'\t# c\n", line 1, "a tab where YAML takes spaces";
        tab_after_a_quotation_mark_and_a_number_sign_is_an_error: "a: \"b\n  # c\"\t# d\n", line 2, "a tab where YAML takes spaces";
        tab_before_a_number_sign_is_an_error: "# b\tc\n\t# d\na: 1\n", line 2, "a tab in the indentation";
        tab_before_a_later_line_of_a_plain_value_is_an_error: "a: b\n  \tc\n", line 2, "a tab in the indentation";
        tab_in_an_empty_line_of_a_plain_value_is_an_error: "a: b\n\t\n  c\n", line 2, "a tab at the end of a line";
        tab_in_brackets_is_an_error: "a: [\r\nb,\tc]\n", line 2, "a tab where YAML takes spaces";
        tab_after_a_block_indicator_is_an_error: "a: |\t# c\n  b\n", line 1, "a tab where YAML takes spaces";
        tab_at_the_end_of_a_line_is_an_error: "a: 1\nb: '2' \t\n", line 2, "a tab at the end of a line; remove it";
        tab_at_the_start_of_the_text_is_an_error: " \ta: 1\n", line 1, "a tab in the indentation; indent YAML with spaces";
        tab_in_an_empty_line_is_an_error: "a: 1\n\t\nb: 2\n", line 2, "a tab at the end of a line";
        alias_in_its_anchor_is_an_error: "a: &x\n  - *x\n", line 2, "an alias is inside of the node that it repeats; remove the alias";
        line_separator_is_an_error: "a: b\nc: 'd\u{2028}'\n", line 2, "U+2028 is a line break in some versions of YAML; remove it, or write \\u2028 in double quotes";
        question_mark_in_brackets_is_an_error: "a: 1\nb: [c?d]\n", line 2, "an unquoted ? in brackets or braces has a special meaning in YAML 1.1; quote the value that contains it";
        question_mark_in_braces_is_an_error: "a: {b: http://x/y?z=1}\n", line 1, "an unquoted ? in brackets or braces";
        question_mark_after_a_space_is_an_error: "a: [b ?]\n", line 1, "an unquoted ? in brackets or braces";
        question_mark_after_inner_brackets_is_an_error: "a:\n- {b: [[c], d: {e: f}], g?: h}\n", line 2, "an unquoted ? in brackets or braces";
        second_byte_order_mark_is_an_error: "\u{feff}\u{feff}a: b\n", line 1, "a byte order mark within the text; remove it";
        keys_with_one_meaning_are_an_error: "On: 1\nYes: 2\n", line 2, "duplicate key: true is given in lines 1 and 2; keep one of them";
        special_character_is_an_error: "a: \"b\u{7f}\"\n", line 1, "the special character U+007F; write \\u007f in double quotes, or remove it";
        tag_before_a_key_is_an_error: "a: [!ImportValue Fn::Sub: x]\n", line 1, "braces around Fn::Sub";
        list_without_an_end_is_an_error: "a: [1\nb: 2\n", line 2, "";
        unknown_anchor_is_an_error: "a: *missing\n", line 1, "quote a value that starts with *";
        unquoted_star_is_an_error: "a: 1\nb: [x, *]\n", line 2, "an unquoted * has a special meaning in YAML; quote a value that starts with *";
        unquoted_star_before_letters_is_an_error: "a: *.html\n", line 1, "quote a value that starts with *";
        unquoted_at_sign_is_an_error: "a: [@example.com]\n", line 1, "quote a value that starts with @";
        unquoted_percent_sign_is_an_error: "a: %20\n", line 1, "quote a value that starts with %";
        unquoted_backtick_is_an_error: "a: `b`\n", line 1, "quote a value that starts with `";
        null_as_a_key_is_an_error: "a:\n  null: 1\n", line 2, "a key is null; write a key, or quote it";
        missing_key_is_an_error: "a: 1\n: 2\n", line 2, "a key is null; write a key, or quote it";
        infinity_is_an_error: "a: .inf\n", line 1, ".inf is not a finite number; quote it if it is a String";
        number_beyond_all_floats_is_an_error: "a: &x 1.0e+999\n", line 1, "1.0e+999 is not a finite number";
        object_as_a_key_is_an_error: "a: {{ x }}\n", line 1, "a key is a List or an object; quote a value that starts with a brace or a bracket";
        tab_before_the_first_key_is_an_error: "a:\n\tb: 1\n", line 2, "a tab in the indentation; indent YAML with spaces";
        tab_before_a_later_key_is_an_error: "a:\n  b: c\n\td: 1\n", line 3, "a tab in the indentation; indent YAML with spaces";
    }

    #[test]
    fn merged_members_come_first_and_own_members_have_precedence() {
        let text = "a: &a {x: 1, y: 2}\nb: &b {y: 5, w: 6}\nc:\n  y: 9\n  <<: [*a, *b]\n  v: *a\n";
        let document = read(text).expect("YAML");
        let expected = r#"{"y":9,"w":6,"x":1,"v":{"x":1,"y":2}}"#;
        assert_eq!(document.json["c"].to_string(), expected);
        let at = |keys: &[&str]| document.location(&DocumentPath::from_keys(keys));
        assert_eq!(at(&["c", "y"]), Some(Location { line: 4, column: 3 }));
        assert_eq!(at(&["c", "w"]), Some(Location { line: 2, column: 14 }));
        assert_eq!(at(&["c", "v"]), Some(Location { line: 6, column: 3 }));
    }

    #[test]
    fn object_can_be_merged_again_and_again() {
        let objects = (1..100).map(|number| {
            let last = number - 1;
            let merged = if number % 2 == 0 { format!("[*a{last}]") } else { format!("*a{last}") };
            format!("a{number}: &a{number} {{<<: {merged}}}\n")
        });
        let text = format!("a0: &a0 {{b: {{c: 1}}}}\n{}", objects.collect::<Vec<_>>().concat());
        assert_eq!(read(&text).expect("YAML").json["a99"], json!({"b": {"c": 1}}));
    }

    #[test]
    fn replaced_member_of_a_merge_does_not_count_as_depth() {
        let objects =
            (1..100).map(|number| format!("a{number}: &a{number} {{<<: {{b: *a{} }}, b: 1}}\n", number - 1));
        let text = format!("a0: &a0 {{b: 1}}\n{}", objects.collect::<Vec<_>>().concat());
        assert_eq!(read(&text).expect("YAML").json["a99"], json!({"b": 1}));
    }

    /// Lists of which each repeats the one before it twice, with a text before the twelfth.
    fn doubled_lists(text: &str) -> String {
        let list = |list| {
            let text = if list == 12 { text } else { "" };
            format!("{text}l{list}: &l{list} [*l{0}, *l{0}]\n", list - 1)
        };
        format!("l0: &l0 [x]\n{}", (1..60).map(list).collect::<String>())
    }

    macro_rules! mistakes_among_doubled_lists {
        ($($test:ident: $text:expr, line $line:literal, $words:literal;)*) => {$(
            #[test]
            fn $test() {
                // The reader copies the nodes of all aliases if the text has a merge.
                for (first, line) in [("", $line), ("m: {<<: {}}\n", $line + 1)] {
                    let error = read(&format!("{first}{}", doubled_lists($text))).expect_err("a mistake");
                    assert_eq!(error.location.map(|place| place.line), Some(line), "{error}");
                    assert!(error.to_string().contains($words), "{error}");
                }
            }
        )*};
    }

    mistakes_among_doubled_lists! {
        doubled_lists_are_too_large: "", line 16, "too large";
        alias_as_a_key_before_too_large_lists_is_an_error: "? *l11\n: x\n", line 13, "a key is a List";
        key_given_twice_before_too_large_lists_is_an_error: "l9: *l11\n", line 13, "duplicate key: l9";
        deep_alias_before_too_large_lists_is_an_error: &format!("a: {}*l11{}\n", "[".repeat(52), "]".repeat(52)), line 13, "too deep";
        alias_at_the_limit_of_depth_before_too_large_lists_is_read: &format!("a: {}*l11{}\n", "[".repeat(51), "]".repeat(51)), line 17, "too large";
    }

    #[test]
    fn one_anchor_can_have_many_aliases() {
        let text = format!("a: &x 1\nb: [{}]\n", "*x, ".repeat(60_000));
        assert_eq!(read(&text).expect("YAML").json["b"], json!(vec![1; 60_000]));
    }

    #[test]
    fn aliases_of_a_long_text_are_limited() {
        let repeated =
            |count| read(&format!("a: &x {}\nb: [{}]\n", "t".repeat(100_000), "*x, ".repeat(count)));
        assert!(repeated(600).is_ok());
        let error = repeated(700).expect_err("70 MB");
        assert!(error.to_string().starts_with("too large"), "{error}");
    }

    #[test]
    fn file_with_a_name_of_json_has_to_be_json() {
        let text = "{\n  \"a\": [1, 2,]\n}\n";
        assert_eq!(read_file(Path::new("a.yaml"), text).expect("YAML").json, json!({"a": [1, 2]}));
        for file in ["a.JSON", "a.template"] {
            let error = read_file(Path::new(file), text).expect_err("a trailing comma");
            assert_eq!(error.location, Some(Location { line: 2, column: 14 }));
            assert_eq!(error.to_string(), "not JSON: a comma before the end; remove it");
        }
        assert_eq!(read_file(Path::new("a.template"), "a: [1,]\n").expect("YAML").json, json!({"a": [1]}));
        for text in ["\u{feff}{\"a\": [1, 2]}", "{\n\t\"a\":\n\t[1, 2]\n}"] {
            assert_eq!(read_file(Path::new("a.json"), text).expect("JSON").json, json!({"a": [1, 2]}));
        }
        assert_eq!(read_file(Path::new("a.json"), " \n").expect("nothing").json, json!(null));
    }

    #[test]
    fn file_with_a_name_of_json_can_start_with_a_comment() {
        let text = "# A template\n{\"a\": 1}\n";
        assert_eq!(read_file(Path::new("a.json"), text).expect("YAML").json, json!({"a": 1}));
    }

    #[test]
    fn empty_document_is_null() {
        assert_eq!(read(" \n").expect("YAML").json, json!(null));
        assert_eq!(read("# only a comment\n").expect("YAML").json, json!(null));
    }
}
