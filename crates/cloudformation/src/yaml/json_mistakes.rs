//! Explanations of texts that are not JSON.

use serde_json::error::Category;

use super::mistakes;
use super::read_error::ReadError;
use crate::document::{Lines, Location};

/// The mistake that the parser of JSON found, and the way to correct it.
pub(super) fn explain(text: &str, error: &serde_json::Error) -> ReadError {
    let mistake = find(text, error);
    ReadError { problem: format!("not JSON: {}", mistake.problem), ..mistake }
}

fn find(text: &str, error: &serde_json::Error) -> ReadError {
    let lines = Lines::new(text);
    // The parser counts bytes.
    let start = lines.offset(Location { line: error.line() as u64, column: 1 });
    let at = lines.location(start + error.column().saturating_sub(1));
    let letter = lines.rest(at).chars().next();
    let message = error.to_string();
    let is_about_end = error.classify() == Category::Eof || message.starts_with("trailing characters");
    open_quote(lines.line(at.line))
        .map(|column| {
            let at = Location { line: at.line, column };
            ReadError::new(at, "a quote is not closed in its line", "close it, or write \\n for a line break")
        })
        .or_else(|| {
            let may_be_unpaired = is_about_end || matches!(letter, Some('}' | ']'));
            if may_be_unpaired { mistakes::unpaired_bracket(text) } else { None }
        })
        .unwrap_or_else(|| {
            let before = text[..lines.offset(at)].trim_end();
            let is_after_comma = before.ends_with(',') && matches!(letter, Some('}' | ']'));
            let (problem, advice) = if is_after_comma {
                ("a comma before the end".to_owned(), "remove it")
            } else {
                describe(&message)
            };
            ReadError::new(at, &problem, advice)
        })
}

/// The column of a quote that is not closed in its line.
fn open_quote(line: &str) -> Option<u64> {
    let mut open = None;
    let mut is_escaped = false;
    for (column, letter) in (1..).zip(line.chars()) {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' if open.is_some() => is_escaped = true,
            '"' => open = if open.is_some() { None } else { Some(column) },
            _ => {}
        }
    }
    open
}

/// The problem and the advice for a message of the parser.
fn describe(message: &str) -> (String, &'static str) {
    const MESSAGES: [(&str, &str, &str); 7] = [
        ("key must be a string", "a key is missing here", "write a key in double quotes"),
        ("expected value", "a value is missing here", "write a value; Strings have double quotes"),
        ("expected `,`", "a comma is missing before this", "write it after the value before"),
        ("expected `:`", "a colon is missing here", "write it after the key"),
        ("trailing characters", "text after the end of the document", "remove it"),
        ("invalid escape", "an unknown escape", "write \\\\ for a backslash"),
        ("EOF", "the end is missing", "complete the text"),
    ];
    let known = MESSAGES.iter().find(|(words, ..)| message.starts_with(words));
    known.map_or_else(
        || (message.split(" at line ").next().unwrap_or_default().to_owned(), "correct it"),
        |(_, problem, advice)| ((*problem).to_owned(), *advice),
    )
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::yaml::{Location, read_file};

    macro_rules! mistakes {
        ($($test:ident: $text:expr, $line:literal:$column:literal => $message:literal;)*) => {$(
            #[test]
            fn $test() {
                let error = read_file(Path::new("a.json"), $text).expect_err("a mistake");
                assert_eq!(error.to_string(), concat!("not JSON: ", $message));
                assert_eq!(error.location, Some(Location { line: $line, column: $column }));
            }
        )*};
    }

    mistakes! {
        comma_before_the_end: "{\n  \"a\": [1, 2,]\n}\n", 2:14 => "a comma before the end; remove it";
        missing_comma: "{\n  \"a\": 1\n  \"b\": 2\n}\n", 3:3 => "a comma is missing before this; write it after the value before";
        missing_colon: "{\n  \"a\" 1\n}\n", 2:7 => "a colon is missing here; write it after the key";
        missing_key: "{\n  a: 1\n}\n", 2:3 => "a key is missing here; write a key in double quotes";
        missing_value: "{\n  \"a\": ,\n}\n", 2:8 => "a value is missing here; write a value; Strings have double quotes";
        open_quote: "{\n  \"a\": \"b,\n  \"c\": 1\n}\n", 2:8 => "a quote is not closed in its line; close it, or write \\n for a line break";
        brace_without_end: "{\n  \"a\": {\n    \"b\": 1,\n  \"c\": 1\n}\n", 2:8 => "the { is not closed before line 5; write } there";
        brace_without_start: "{\n  \"a\": 1\n}}\n", 3:2 => "the } closes nothing; remove it";
        text_after_the_end: "{}\na\n", 2:1 => "text after the end of the document; remove it";
        column_after_letters_of_several_bytes: "{\"ä\": \"ö\", b: 1}", 1:12 => "a key is missing here; write a key in double quotes";
        backslash: "{\"a\": \"\\d\"}", 1:9 => "an unknown escape; write \\\\ for a backslash";
    }
}
