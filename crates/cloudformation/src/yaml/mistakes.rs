//! Mistakes in documents that the parser can read.

use granit_parser::Tag;

use super::brackets::{self, Unpaired};
use super::json::{MAX_DEPTH, MAX_NODES};
use super::read_error::ReadError;
use super::tags;
use crate::document::line_breaks::BYTE_ORDER_MARK;
use crate::document::{Lines, Location};
use crate::functions;
use crate::spelling::Speller;

pub(super) fn too_deep(at: Location) -> ReadError {
    let problem = format!("too deep: more than {MAX_DEPTH} levels of nested Lists and objects");
    ReadError::new(at, &problem, "nest fewer Lists and objects")
}

pub(super) fn too_large(at: Location) -> ReadError {
    let max = with_commas(MAX_NODES);
    let problem = format!("too large: more than {max} nodes after aliases are expanded");
    ReadError::new(at, &problem, "split the template, or repeat less with aliases")
}

/// A number with a comma between thousands.
fn with_commas(number: usize) -> String {
    let mut text = number.to_string();
    for at in (1..text.len()).rev().filter(|at| (text.len() - at).is_multiple_of(3)).collect::<Vec<_>>() {
        text.insert(at, ',');
    }
    text
}

/// The first character that is a line break in YAML 1.1, which CloudFormation reads, and not in later versions.
pub(super) fn line_separator(text: &str) -> Option<ReadError> {
    const SEPARATORS: [char; 3] = ['\u{85}', '\u{2028}', '\u{2029}'];
    if text.is_ascii() {
        return None;
    }
    // The one at the start of the text is not a part of it.
    let is_at_line_start = |offset: &usize| *offset == 0 || text[..*offset].ends_with('\n');
    if let Some(offset) = text.match_indices(BYTE_ORDER_MARK).map(|(offset, _)| offset).find(is_at_line_start)
    {
        return Some(ReadError::new(
            Lines::new(text).location(offset),
            "a byte order mark within the text",
            "remove it",
        ));
    }
    let (offset, found) = text.char_indices().find(|(_, letter)| SEPARATORS.contains(letter))?;
    let problem = format!("U+{:04X} is a line break in some versions of YAML", u32::from(found));
    let advice = format!("remove it, or write \\u{:04x} in double quotes", u32::from(found));
    Some(ReadError::new(Lines::new(text).location(offset), &problem, &advice))
}

pub(super) fn tab_in_indentation(at: Location) -> ReadError {
    ReadError::new(at, "a tab in the indentation", "indent YAML with spaces")
}

pub(super) fn second_document(at: Location) -> ReadError {
    ReadError::new(at, "a second document begins here", "write each template in a separate file")
}

pub(super) fn question_mark(at: Location) -> ReadError {
    ReadError::new(
        at,
        "an unquoted ? in brackets or braces has a special meaning in YAML 1.1",
        "quote the value that contains it",
    )
}

pub(super) fn colon_at_start(at: Location) -> ReadError {
    ReadError::new(
        at,
        "an unquoted : has a special meaning in brackets and braces",
        "quote the value that starts with it",
    )
}

pub(super) fn key_of_several_lines(at: Location) -> ReadError {
    ReadError::new(at, "a key in braces that is not in the line of its colon", "write both in one line")
}

pub(super) fn tag_without_space(at: Location) -> ReadError {
    ReadError::new(at, "a tag without a space after it", "write a space after the tag")
}

pub(super) fn missing_value(at: Location) -> ReadError {
    ReadError::new(at, "a value is missing", "write a value")
}

pub(super) fn alias_in_itself(at: Location) -> ReadError {
    ReadError::new(at, "an alias is inside of the node that it repeats", "remove the alias")
}

pub(super) fn merged_value(at: Location) -> ReadError {
    ReadError::new(
        at,
        "the value of << is neither an object nor a List of objects",
        "write an object in place of a function, or quote << if it is a key",
    )
}

pub(super) fn anchor_name(name: &str, at: Location) -> ReadError {
    ReadError::new(
        at,
        &format!("the name of the anchor &{name} has other characters than a-z, A-Z, 0-9, - and _"),
        "write a name of these characters, and a space after it",
    )
}

pub(super) fn null_as_key(at: Location) -> ReadError {
    ReadError::new(at, "a key is null", "write a key, or quote it")
}

pub(super) fn collection_as_key(at: Location) -> ReadError {
    let advice = "quote a value that starts with a brace or a bracket";
    ReadError::new(at, "a key is a List or an object", advice)
}

/// A key that the same object has twice.
pub(super) fn duplicate_key(name: &str, first: Option<Location>, second: Location) -> ReadError {
    let places = match first {
        Some(first) if first.line != second.line => format!("in lines {} and {}", first.line, second.line),
        _ => "twice".to_owned(),
    };
    let problem = format!("duplicate key: {name} is given {places}");
    ReadError::new(second, &problem, "keep one of them")
}

pub(super) fn tag_before_key(tag: &Tag, key: &str, at: Location) -> ReadError {
    ReadError::new(at, &format!("the tag {tag} is before a key"), &format!("put braces around {key}"))
}

pub(super) fn unknown_tag(tag: &str, at: Location) -> ReadError {
    let known: Vec<String> = functions::names().filter_map(tags::tag).collect();
    let nearest = Speller::default().nearest(tag, known.iter().map(String::as_str)).map(str::to_owned);
    let advice = match nearest {
        Some(nearest) => format!("did you mean {nearest}?"),
        None => "remove it, or quote the value".to_owned(),
    };
    ReadError::new(at, &format!("CloudFormation has no tag {tag}"), &advice)
}

/// A tag of YAML with a type that JSON does not have.
pub(super) fn type_without_meaning(name: &str, at: Location) -> ReadError {
    let problem = format!("the tag !!{name} has no meaning in a template");
    ReadError::new(at, &problem, "remove the tag")
}

pub(super) fn collection_of_type(name: &str, at: Location) -> ReadError {
    let problem = format!("the tag !!{name} is before a List or an object of another type");
    ReadError::new(at, &problem, "remove the tag")
}

/// A bracket or a brace without a partner, which the text shows if it is JSON or similar.
pub(super) fn unpaired_bracket(text: &str) -> Option<ReadError> {
    Some(match brackets::unpaired(text)? {
        Unpaired::Opening { bracket, at, before_line } => unclosed_bracket(bracket, at, before_line),
        Unpaired::Closing { bracket, at } => {
            ReadError::new(at, &format!("the {bracket} closes nothing"), "remove it")
        }
    })
}

pub(super) fn unclosed_bracket(bracket: char, at: Location, before_line: Option<u64>) -> ReadError {
    let end = brackets::closing(bracket);
    match before_line {
        Some(line) => ReadError::new(
            at,
            &format!("the {bracket} is not closed before line {line}"),
            &format!("write {end} there"),
        ),
        None => {
            ReadError::new(at, &format!("the {bracket} is not closed"), &format!("write {end} at its end"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Location;
    use crate::yaml::read;

    const TOO_DEEP: &str =
        "too deep: more than 64 levels of nested Lists and objects; nest fewer Lists and objects";
    const TOO_LARGE: &str = "too large: more than 250,000 nodes after aliases are expanded; split the template, or repeat less with aliases";

    #[test]
    fn too_deep_document_is_not_called_too_large() {
        let message = |text: &str| read(text).expect_err("a mistake").to_string();
        let lines: Vec<String> = (0..100).map(|depth| format!("{}a:", " ".repeat(depth))).collect();
        assert_eq!(message(&lines.join("\n")), TOO_DEEP);
        assert_eq!(message(&"[".repeat(1_000)), TOO_DEEP);
        assert_eq!(message(&format!("[{}]", "a, ".repeat(250_001))), TOO_LARGE);
    }

    #[test]
    fn alias_in_a_deep_place_can_be_too_deep() {
        let lists = |depth: usize, item: &str| format!("{}{item}{}", "[".repeat(depth), "]".repeat(depth));
        let text = |depth: usize| format!("a: &x {}\nb: {}\n", lists(40, "c"), lists(depth, "*x"));
        assert!(read(&text(23)).is_ok());
        let error = read(&text(24)).expect_err("a mistake");
        assert_eq!(error.to_string(), TOO_DEEP);
        assert_eq!(error.location, Some(Location { line: 2, column: 28 }));
    }

    #[test]
    fn aliases_of_aliases_are_too_large() {
        let repeat = |number: usize| format!("a{number}: &a{number} [*a{0}, *a{0}]\n", number - 1);
        let text: String =
            std::iter::once("a0: &a0 [x, x]\n".to_owned()).chain((1..20).map(repeat)).collect();
        let error = read(&text).expect_err("a mistake");
        assert_eq!(error.to_string(), TOO_LARGE);
        assert_eq!(error.location, Some(Location { line: 15, column: 11 }));
    }

    #[test]
    fn nodes_of_anchors_in_anchors_are_counted() {
        let text = format!("{}{}{}", "&a [".repeat(20), "a, ".repeat(20_000), "]".repeat(20));
        assert_eq!(read(&text).expect_err("a mistake").to_string(), TOO_LARGE);
    }
}
