//! Explanations of texts that are not YAML, for people who do not know the words of YAML's grammar.

use granit_parser::{ErrorKind, ScanError, Tag};

use super::json::{MAX_DEPTH, MAX_NODES};
use super::read_error::ReadError;
use super::tags;
use crate::document::{Lines, Location};
use crate::functions;
use crate::spelling::Speller;

/// The mistake that the parser found, and the way to correct it.
pub(super) fn explain(text: &str, error: &ScanError) -> ReadError {
    let marker = error.marker();
    let location = Location { line: marker.line() as u64, column: marker.col() as u64 + 1 };
    let lines = Lines::new(text);
    let kind = error.kind();
    tab(&lines, kind, location)
        .or_else(|| indicator(&lines, location))
        .or_else(|| spacing(kind, location))
        .or_else(|| indentation(&lines, kind, location))
        .unwrap_or_else(|| general(kind, location))
}

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
    let (offset, found) = text.char_indices().find(|(_, letter)| SEPARATORS.contains(letter))?;
    let problem = format!("U+{:04X} is a line break in some versions of YAML", u32::from(found));
    let advice = format!("remove it, or write \\u{:04x} in double quotes", u32::from(found));
    Some(ReadError::new(Lines::new(text).location(offset), &problem, &advice))
}

pub(super) fn second_document(at: Location) -> ReadError {
    ReadError::new(at, "a second document begins here", "write each template in a separate file")
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
        "quote << if it is a key",
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

/// The problem and the advice for a mistake that the text does not explain.
fn general(kind: &ErrorKind, at: Location) -> ReadError {
    let (problem, advice) = match kind {
        ErrorKind::RecursionLimitExceeded => return too_deep(at),
        kind => (kind.to_string(), ""),
    };
    ReadError::new(at, &problem, advice)
}

/// The spaces before the first letter of a line; none if it has only a comment or nothing.
fn depth(line: &str) -> Option<usize> {
    let content = line.trim_start_matches(' ');
    let is_empty = content.trim().is_empty() || content.starts_with('#');
    (!is_empty).then(|| line.len() - content.len())
}

/// The text of the key with which a line begins.
fn key_of(line: &str) -> Option<&str> {
    let content = line.trim_start().trim_start_matches("- ");
    let (key, rest) = content.split_once(':')?;
    (rest.is_empty() || rest.starts_with(' ')).then(|| key.trim_matches(['"', '\'']))
}

/// A tab in the indentation. It is in the line that the scanner names, or in the next line, because the scanner may name the start of the
/// node that the tab ends.
fn tab(lines: &Lines<'_>, kind: &ErrorKind, location: Location) -> Option<ReadError> {
    let is_about_tab = matches!(
        kind,
        ErrorKind::TabNotAllowed
            | ErrorKind::TabInBlockIndentation
            | ErrorKind::TabInIndentation
            | ErrorKind::TabInPlainScalar
            | ErrorKind::TabAtBlockScalarStart
    );
    if !is_about_tab {
        return None;
    }
    (location.line..=location.line + 1).find_map(|number| {
        let indentation = lines.line(number);
        let spaces = indentation.bytes().take_while(|byte| *byte == b' ').count();
        let at = Location { line: number, column: spaces as u64 + 1 };
        let has_tab = indentation[spaces..].starts_with('\t');
        has_tab.then(|| ReadError::new(at, "a tab in the indentation", "indent YAML with spaces"))
    })
}

/// A character with which a plain value cannot start.
fn indicator(lines: &Lines<'_>, location: Location) -> Option<ReadError> {
    let letter =
        lines.line(location.line).chars().nth(usize::try_from(location.column).ok()?.checked_sub(1)?)?;
    if !"*&@`%".contains(letter) {
        return None;
    }
    let problem = format!("an unquoted {letter} has a special meaning in YAML");
    Some(ReadError::new(location, &problem, &format!("quote a value that starts with {letter}")))
}

/// A character that YAML 1.2 accepts only next to white space, and other readers of YAML elsewhere as well.
fn spacing(kind: &ErrorKind, location: Location) -> Option<ReadError> {
    let (problem, advice) = match kind {
        ErrorKind::FlowMappingValueAdjacentCollection => {
            ("a colon directly before a bracket or a brace", "write a space after the colon")
        }
        ErrorKind::CommentNotSeparated => {
            ("a comment without a space before it", "write a space before the #")
        }
        ErrorKind::PlainScalarStartsWithDashFlowIndicator => {
            ("an unquoted - directly before a comma or a bracket", "quote a value that is a hyphen")
        }
        _ => return None,
    };
    Some(ReadError::new(location, problem, advice))
}

/// A key below a key that has a value already.
fn indentation(lines: &Lines<'_>, kind: &ErrorKind, location: Location) -> Option<ReadError> {
    // The second kind is that after a comment.
    if !matches!(kind, ErrorKind::MappingValueNotAllowed | ErrorKind::ExpectedBlockMappingKey) {
        return None;
    }
    let own = lines.line(location.line);
    let (own_depth, own_key) = (depth(own)?, key_of(own)?);
    let upper =
        (1..location.line).rev().map(|number| lines.line(number)).find(|line| depth(line).is_some())?;
    let upper_key = key_of(upper)?;
    if depth(upper)? >= own_depth {
        return None;
    }
    let at = Location { line: location.line, column: own_depth as u64 + 1 };
    let problem = format!("{own_key} is indented deeper than {upper_key}, which has a value already");
    let advice = format!("indent both keys equally, or remove the value of {upper_key}");
    Some(ReadError::new(at, &problem, &advice))
}

#[cfg(test)]
mod tests {
    use super::Location;
    use crate::yaml::read;

    macro_rules! mistakes {
        ($($test:ident: $text:expr => $message:literal;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(read($text).expect_err("a mistake").to_string(), $message);
            }
        )*};
    }

    mistakes! {
        both_lines_of_a_duplicate_key_are_named: "A:\n  B: 1\n  C:\n    B: 2\n  B: 3\n"
            => "duplicate key: B is given in lines 2 and 5; keep one of them";
        duplicate_key_in_one_line_has_no_lines: "A: {B: 1, B: 2}\n"
            => "duplicate key: B is given twice; keep one of them";
        key_of_another_object_is_not_the_first_of_a_duplicate_key: "B: 1\nA:\n  B: 2\n  'B': 3\n"
            => "duplicate key: B is given in lines 3 and 4; keep one of them";
        deeper_key_names_the_key_above: "A:\n  Name: x\n\n    # more\n    Tags:\n      - y\n"
            => "Tags is indented deeper than Name, which has a value already; indent both keys equally, or remove the value of Name";
        colon_before_a_bracket_needs_a_space: "A: {Ref:[x]}\n"
            => "a colon directly before a bracket or a brace; write a space after the colon";
        comment_needs_a_space: "A: 'x'# y\n"
            => "a comment without a space before it; write a space before the #";
        hyphen_as_an_item_needs_quotes: "A: [-, x]\n"
            => "an unquoted - directly before a comma or a bracket; quote a value that is a hyphen";
        second_document_belongs_in_another_file: "a: 1\n---\nb: 2\n"
            => "a second document begins here; write each template in a separate file";
    }

    #[test]
    fn mistake_after_many_lines_is_explained_in_one_pass() {
        let blank = "\n".repeat(300_000);
        let message = |text: String| read(&text).expect_err("a mistake").to_string();
        assert_eq!(
            message(format!("A: 1\n{blank}A: 2\n")),
            "duplicate key: A is given in lines 1 and 300002; keep one of them"
        );
        assert!(message(format!("A: b\n{blank}  C: d\n")).starts_with("C is indented deeper than A"));
    }

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
