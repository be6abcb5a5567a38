//! Explanations of texts that are not YAML, for people who do not know the words of YAML's grammar.

use granit_parser::{ErrorKind, Event, Parser, ScanError, StructureStyle};

use super::read_error::ReadError;
use super::{brackets, hyphens, mistakes, quotes};
use crate::document::{Lines, Location};

/// The mistake that the parser found, and the way to correct it.
pub(super) fn explain(text: &str, error: &ScanError) -> ReadError {
    let marker = error.marker();
    let location = Location { line: marker.line() as u64, column: marker.col() as u64 + 1 };
    let lines = Lines::new(text);
    let kind = error.kind();
    tab(&lines, kind, location)
        .or_else(|| quote(&lines, kind, location))
        .or_else(|| indicator(&lines, location))
        .or_else(|| bracket(text, kind, location))
        .or_else(|| spacing(&lines, kind, location))
        .or_else(|| indentation(&lines, kind, location))
        .or_else(|| depth_of_no_line(&lines, kind, location))
        .unwrap_or_else(|| general(&lines, kind, location))
}

/// The problem and the advice for a mistake that the text around it does not explain.
fn general(lines: &Lines<'_>, kind: &ErrorKind, at: Location) -> ReadError {
    use ErrorKind as Kind;
    let letter = lines.rest(at).chars().next();
    let (problem, advice) = match kind {
        Kind::RecursionLimitExceeded => return mistakes::too_deep(at),
        Kind::MappingValueNotAllowed => {
            ("a second key in one line", "write it on its own line, or quote the value that contains a colon")
        }
        Kind::ExpectedBlockMappingKey => {
            ("a key is missing here", "write a key with a colon, or correct the indentation")
        }
        Kind::ExpectedBlockSequenceEntry => {
            ("an item of a List is missing here", "begin the line with a hyphen, or correct the indentation")
        }
        Kind::BlockEntryInFlowCollection => (
            "a hyphen begins an item behind an open bracket or brace",
            "close the bracket or brace above, or remove it",
        ),
        Kind::BlockSequenceEntryNotAllowed => {
            ("a List begins in the line of its key", "begin it on the next line")
        }
        Kind::SimpleKeyExpected | Kind::InvalidSimpleKey => (
            "a key without a colon",
            "write a colon after it, or indent the line if it continues the one above",
        ),
        Kind::InvalidBlockScalarHeader => (
            "text behind the | or > that begins a block of lines",
            "write it on the next line, or quote a value that starts with | or >",
        ),
        Kind::UnclosedQuotedScalar | Kind::DocumentIndicatorInQuotedScalar => {
            ("a quote is not closed", "close it at the end of the text")
        }
        Kind::UnknownQuotedScalarEscape => {
            ("an unknown escape in double quotes", "write \\\\ for a backslash, or use single quotes")
        }
        Kind::InvalidQuotedScalarHexEscape
        | Kind::InvalidLowSurrogateHexEscape
        | Kind::InvalidLowSurrogate
        | Kind::MissingLowSurrogate
        | Kind::UnpairedLowSurrogate
        | Kind::InvalidUnicodeEscape => {
            ("an escape that is not a character", "write the digits of a character, or \\\\ for a backslash")
        }
        Kind::InvalidBlockScalarIndent
        | Kind::InvalidQuotedScalarIndent
        | Kind::InvalidFlowScalarIndent
        | Kind::InvalidIndentation => {
            ("a line of the value is not indented enough", "indent it deeper than its key")
        }
        Kind::InvalidTagTerminator => ("a tag without a space after it", "write a space after the tag"),
        Kind::UndeclaredTagHandle => ("a tag with two exclamation marks", "write the tag with one"),
        Kind::InvalidMappingValueWhitespace | Kind::InvalidBlockEntryWhitespace | Kind::TabNotAllowed => {
            ("a tab where YAML takes spaces", "write a space")
        }
        Kind::CommentInterceptedScalar => ("a comment in the lines of a value", "quote the value"),
        Kind::ExpectedDocumentStart | Kind::InvalidDocumentEnd => {
            ("text after the end of the document", "remove it, or correct its indentation")
        }
        Kind::BomInsideDocument => ("a byte order mark within the text", "remove it"),
        _ if letter == Some(',') => {
            ("a comma outside of brackets and braces", "remove it, or quote the value")
        }
        Kind::UnexpectedCharacter { character } if is_special(*character) => {
            let code = u32::from(*character);
            let problem = format!("the special character U+{code:04X}");
            return ReadError::new(
                at,
                &problem,
                &format!("write \\u{code:04x} in double quotes, or remove it"),
            );
        }
        Kind::UnexpectedCharacter { character } => {
            let problem = format!("an unquoted {character} cannot begin a value here");
            return ReadError::new(at, &problem, "quote the value, or remove it");
        }
        Kind::ExpectedNodeContent => ("a value is missing here", "write a value"),
        kind => return ReadError::new(at, &kind.to_string(), "correct it, or quote the value"),
    };
    ReadError::new(at, problem, advice)
}

/// Whether YAML takes a character only as an escape, also between quotes.
fn is_special(character: char) -> bool {
    character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}')
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
        has_tab.then(|| mistakes::tab_in_indentation(at))
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

/// A quote that closes another text than its author thought.
fn quote(lines: &Lines<'_>, kind: &ErrorKind, location: Location) -> Option<ReadError> {
    let is_trailing = matches!(
        kind,
        ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar
    );
    if !is_trailing {
        return None;
    }
    let opening = quotes::opening(lines.text(), last_offset(lines.text()), lines.offset(location));
    match opening.map(|opening| lines.location(opening)) {
        Some(opening) if opening.line < location.line => Some(ReadError::new(
            opening,
            &format!("the quote is not closed before line {}", location.line),
            "close it at the end of the text",
        )),
        _ => Some(ReadError::new(
            location,
            "text behind a closing quote",
            "quote all of the value, or separate the two values",
        )),
    }
}

/// The offset at which the last node ends that the parser can read.
fn last_offset(text: &str) -> usize {
    let text = hyphens::hide(text, hyphens::LETTER);
    let events = Parser::new_from_str(&text).map_while(Result::ok);
    events.filter_map(|(_, span)| span.end.byte_offset()).last().unwrap_or(0)
}

/// A bracket or a brace that is not closed, or closes nothing.
fn bracket(text: &str, kind: &ErrorKind, location: Location) -> Option<ReadError> {
    use ErrorKind as Kind;
    let is_about_brackets = matches!(
        kind,
        Kind::UnexpectedEofFlowSequence
            | Kind::UnexpectedEofFlowMapping
            | Kind::UnexpectedEofImplicitFlowMapping
            | Kind::UnclosedFlowCollection { .. }
            | Kind::MismatchedFlowCollectionEnd { .. }
            | Kind::MisplacedFlowCollectionEnd
            | Kind::ExpectedFlowMappingSeparator
            | Kind::ExpectedFlowSequenceSeparator
            | Kind::BlockEntryInFlowCollection
            | Kind::UnexpectedCharacter { .. }
    );
    if !is_about_brackets {
        return None;
    }
    if text.trim_start().starts_with(['{', '['])
        && let Some(mistake) = mistakes::unpaired_bracket(text)
    {
        return Some(mistake);
    }
    let (problem, advice) = match kind {
        Kind::MisplacedFlowCollectionEnd => {
            ("this bracket or brace closes nothing".to_owned(), "remove it, or quote the value".to_owned())
        }
        Kind::MismatchedFlowCollectionEnd { open, close } => (
            format!("the {open} is closed by {close}"),
            format!("write {} at its end, or remove one of them", brackets::closing(*open)),
        ),
        Kind::UnclosedFlowCollection { open } => {
            return Some(mistakes::unclosed_bracket(*open, location, None));
        }
        Kind::ExpectedFlowMappingSeparator | Kind::ExpectedFlowSequenceSeparator => {
            let problem = "a comma or the closing bracket is missing before this";
            (problem.to_owned(), "write it after the value before".to_owned())
        }
        _ => {
            let (open, at) = open_flow(text).filter(|(_, at)| at.line < location.line)?;
            return Some(mistakes::unclosed_bracket(open, at, Some(location.line)));
        }
    };
    Some(ReadError::new(location, &problem, &advice))
}

/// The innermost bracket that is open where the parser stops.
fn open_flow(text: &str) -> Option<(char, Location)> {
    let mut open = Vec::new();
    let text = hyphens::hide(text, hyphens::LETTER);
    for (event, span) in Parser::new_from_str(&text).map_while(Result::ok) {
        let bracket = match event {
            Event::SequenceStart(StructureStyle::Flow, ..) => Some('['),
            Event::MappingStart(StructureStyle::Flow, ..) => Some('{'),
            Event::SequenceStart(..) | Event::MappingStart(..) => None,
            Event::SequenceEnd | Event::MappingEnd => {
                open.pop();
                continue;
            }
            _ => continue,
        };
        let start = span.start;
        open.push((bracket, Location { line: start.line() as u64, column: start.col() as u64 + 1 }));
    }
    open.into_iter().rev().find_map(|(bracket, at)| Some((bracket?, at)))
}

/// A character that YAML 1.2 accepts only next to white space, and other readers of YAML elsewhere as well.
fn spacing(lines: &Lines<'_>, kind: &ErrorKind, location: Location) -> Option<ReadError> {
    if *kind == ErrorKind::SimpleKeyExpected {
        let line = lines.rest(location);
        let before = line.find(':').map(|colon| line[..colon].chars().count() as u64)?;
        let at = Location { column: location.column + before, ..location };
        return Some(ReadError::new(at, "a colon without a space after it", "write a space after the colon"));
    }
    let (problem, advice) = match kind {
        ErrorKind::FlowMappingValueAdjacentCollection => {
            ("a colon directly before a bracket or a brace", "write a space after the colon")
        }
        ErrorKind::CommentNotSeparated => {
            ("a comment without a space before it", "write a space before the #")
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

/// A line with an indentation that none of the collections around it has.
fn depth_of_no_line(lines: &Lines<'_>, kind: &ErrorKind, location: Location) -> Option<ReadError> {
    if !matches!(kind, ErrorKind::ExpectedBlockMappingKey | ErrorKind::ExpectedBlockSequenceEntry) {
        return None;
    }
    let own = lines.line(location.line);
    let own_depth = depth(own)?;
    let mut nearest: Option<(usize, &str)> = None;
    let mut least = usize::MAX;
    for line in (1..location.line).rev().map(|number| lines.line(number)) {
        let Some(depth) = depth(line).filter(|depth| *depth < least) else { continue };
        least = depth;
        let content = line.trim_start();
        let after_hyphen =
            content.strip_prefix('-').filter(|rest| rest.starts_with(' ')).map(str::trim_start);
        let inner = after_hyphen.map(|rest| (line.len() - rest.len(), rest));
        for (depth, content) in inner.into_iter().chain([(depth, content)]) {
            if depth == own_depth {
                return None;
            }
            if nearest.is_none_or(|(other, _)| depth.abs_diff(own_depth) < other.abs_diff(own_depth)) {
                nearest = Some((depth, content));
            }
        }
    }
    let (depth, content) = nearest?;
    let at = Location { line: location.line, column: own_depth as u64 + 1 };
    let (name, similar) = (key_of(own).unwrap_or("the line"), key_of(content).unwrap_or("a line above"));
    let problem = format!("{name} is indented by {}, as no line above it", spaces(own_depth));
    Some(ReadError::new(at, &problem, &format!("indent it by {}, as {similar}", spaces(depth))))
}

fn spaces(number: usize) -> String {
    if number == 1 { "1 space".to_owned() } else { format!("{number} spaces") }
}

#[cfg(test)]
mod tests {
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
        second_document_belongs_in_another_file: "a: 1\n---\nb: 2\n"
            => "a second document begins here; write each template in a separate file";
        line_with_too_few_spaces_names_the_key_above: "A:\n  - B: 1\n   C: 2\n"
            => "C is indented by 3 spaces, as no line above it; indent it by 4 spaces, as B";
        line_with_too_many_spaces_names_the_key_above: "A:\n  B:\n    C: 1\n   D: 2\n"
            => "D is indented by 3 spaces, as no line above it; indent it by 4 spaces, as C";
        missing_space_after_a_colon: "A: 1\nB:c\n"
            => "a colon without a space after it; write a space after the colon";
        missing_colon: "A: 1\nB\nC: 2\n"
            => "a key without a colon; write a colon after it, or indent the line if it continues the one above";
        quote_that_a_later_line_closes: "A: 'b\nC: 1\nD: 'e'\n"
            => "the quote is not closed before line 3; close it at the end of the text";
        quote_without_an_end: "A: 'b\nC: 1\n"
            => "a quote is not closed; close it at the end of the text";
        text_after_a_quote: "A: 'b' c\n"
            => "text behind a closing quote; quote all of the value, or separate the two values";
        brace_before_a_list_is_not_closed: "A: {\n  B:\n  - C\n"
            => "the { is not closed before line 3; write } there";
        brace_that_closes_nothing: "A: 1\n} B: 2\n"
            => "this bracket or brace closes nothing; remove it, or quote the value";
        brace_that_a_bracket_closes: "A: {b: 1]\n"
            => "the { is closed by ]; write } at its end, or remove one of them";
        missing_comma_in_braces: "A: {b: 1\n  c: 2}\n"
            => "a comma or the closing bracket is missing before this; write it after the value before";
        json_with_a_missing_brace: "{\n  \"A\": {\n    \"B\": 1\n  ,\n  \"C\": {\n  }\n}\n"
            => "the { is not closed before line 7; write } there";
        text_after_a_block_indicator: "A: | b\n"
            => "text behind the | or > that begins a block of lines; write it on the next line, or quote a value that starts with | or >";
        hyphen_behind_a_bracket: "A: [- b]\n"
            => "a hyphen begins an item behind an open bracket or brace; close the bracket or brace above, or remove it";
        second_key_in_one_line: "A: b: c\n"
            => "a second key in one line; write it on its own line, or quote the value that contains a colon";
        list_in_the_line_of_its_key: "A: - b\n"
            => "a List begins in the line of its key; begin it on the next line";
        unknown_escape: "A: \"\\d\"\n"
            => "an unknown escape in double quotes; write \\\\ for a backslash, or use single quotes";
        comma_at_the_start_of_a_line: "A:\n  , B: 1\n"
            => "a comma outside of brackets and braces; remove it, or quote the value";
    }

    #[test]
    fn mistake_after_a_hyphen_in_brackets_has_its_own_place() {
        let place = |text| read(text).expect_err("a mistake").location.map(|at| (at.line, at.column));
        assert_eq!(place("zz: [-, a]\nb: [c, - d]\n"), Some((2, 8)));
        assert_eq!(place("a: [-]\nb: it 's\nc: 'd\ne: 'f'\n"), Some((3, 4)));
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
}
