//! Forms in brackets and braces that YAML 1.2 accepts, which the parser reads. YAML 1.1 does not, and neither do CloudFormation and the AWS CLI.

use granit_parser::{Event, ScalarStyle, Span};

use super::mistakes;
use super::read_error::ReadError;
use crate::document::Location;

/// Returns the mistake in a node within brackets or braces.
pub(super) fn mistake(text: &str, event: &Event<'_>, span: &Span, at: Location) -> Option<ReadError> {
    if let Some(tag) = span.tag_span().and_then(|tag| tag.byte_range())
        && text.get(tag.end..)?.starts_with([',', ']', '}'])
    {
        return Some(mistakes::tag_without_space(at));
    }
    let Event::Scalar(scalar, ScalarStyle::Plain, ..) = event else { return None };
    // YAML 1.1 takes each question mark for the start of a key.
    if scalar.contains('?') {
        return Some(mistakes::question_mark(at));
    }
    scalar.starts_with(':').then(|| mistakes::colon_at_start(at))
}

/// Returns the mistake in a key within braces that is not in the line of its colon. After a question mark, it can have several lines.
pub(super) fn key_mistake(text: &str, span: &Span, at: Location) -> Option<ReadError> {
    let range = span.byte_range()?;
    let key = text.get(range.clone())?.trim_end();
    let behind = text.get(range.start + key.len()..)?;
    let colon = without_spaces_and_comments(behind);
    let gap = &behind[..behind.len() - colon.len()];
    let is_in_line = !key.contains('\n') && !gap.contains('\n');
    if is_in_line || !colon.starts_with(':') || text.get(..range.start)?.trim_end().ends_with('?') {
        return None;
    }
    Some(mistakes::key_of_several_lines(at))
}

fn without_spaces_and_comments(text: &str) -> &str {
    let mut rest = text.trim_start();
    while rest.starts_with('#') {
        rest = rest.split_once('\n').map_or("", |(_, next)| next.trim_start());
    }
    rest
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::yaml::read;

    macro_rules! refused {
        ($($test:ident: $text:literal => $expected:literal;)*) => {$(
            #[test]
            fn $test() {
                let error = read($text).expect_err("a mistake");
                let at = error.location.expect("a place");
                assert_eq!(format!("{}:{}: {error}", at.line, at.column), $expected);
            }
        )*};
    }

    refused! {
        quoted_key_of_two_lines: "a: {\"b\n c\": 1}\n" => "1:5: a key in braces that is not in the line of its colon; write both in one line";
        plain_key_of_two_lines: "a:\n  {x: y, b\n c: 1}\n" => "2:10: a key in braces that is not in the line of its colon; write both in one line";
        colon_in_the_line_after_the_key: "a: {b # c\n  : 1}\n" => "1:5: a key in braces that is not in the line of its colon; write both in one line";
        colon_behind_a_quoted_key_in_the_next_line: "a: {k: -, 'ä'\n : 1}\n" => "1:11: a key in braces that is not in the line of its colon; write both in one line";
        colon_at_the_start_of_an_item: "a: [b, :c]\n" => "1:8: an unquoted : has a special meaning in brackets and braces; quote the value that starts with it";
        colon_at_the_start_of_a_value: "a: {b: ::1}\n" => "1:8: an unquoted : has a special meaning in brackets and braces; quote the value that starts with it";
        comma_behind_a_tag: "a: [!Ref,b]\n" => "1:9: a tag without a space after it; write a space after the tag";
    }

    #[test]
    fn forms_that_all_versions_accept_stay() {
        let text =
            "a: {? \"b\n c\" : 1, 'd' : [-, e:f, ':g'], h\n i, j: !Sub '', k: !Sub }\nl: :m\nn: !Sub\n";
        let expected = json!({
            "a": {"b c": 1, "d": ["-", "e:f", ":g"], "h i": null, "j": {"Fn::Sub": ""}, "k": {"Fn::Sub": ""}},
            "l": ":m", "n": {"Fn::Sub": ""},
        });
        assert_eq!(read(text).expect("YAML").json, expected);
        assert_eq!(read("{\"a\"\n: 1}\n").expect("JSON").json, json!({"a": 1}));
    }
}
