//! Explanations of texts that are not YAML, for people who do not know the words of YAML's grammar.

use serde_saphyr::budget::BudgetBreach;
use serde_saphyr::{DefaultMessageFormatter, Error, MessageFormatter};

use super::json::MAX_DEPTH;
use super::read_error::ReadError;
use crate::document::{Lines, Location};

/// The mistake that the parser found, and the way to correct it.
pub(super) fn explain(text: &str, error: &Error) -> ReadError {
    let location = error.location().map(|place| Location { line: place.line(), column: place.column() });
    let error = innermost(error);
    if let Some(problem) = excess(error) {
        return ReadError { location, problem, advice: String::new() };
    }
    if let Some(location) = location {
        let lines = Lines::new(text);
        let explained = tab(&lines, error, location)
            .or_else(|| indicator(&lines, location))
            .or_else(|| spacing(error, location))
            .or_else(|| indentation(&lines, error, location))
            .or_else(|| duplicate(&lines, error, location));
        if let Some(explained) = explained {
            return explained;
        }
    }
    let (problem, advice) = general(error);
    ReadError { location, problem, advice: advice.to_owned() }
}

/// The error below the source excerpt and the alias that led to it.
fn innermost(error: &Error) -> &Error {
    match error {
        Error::WithSnippet { error, .. } | Error::AliasError { error, .. } => innermost(error),
        error => error,
    }
}

/// The limit of the parser that the text exceeds.
fn excess(error: &Error) -> Option<String> {
    let too_deep = || format!("too deep: more than {MAX_DEPTH} levels of nested Lists and objects");
    match error {
        Error::Budget { breach: BudgetBreach::Depth { .. }, .. } => Some(too_deep()),
        Error::ExternalMessage { msg, .. } if msg.contains("recursion limit") => Some(too_deep()),
        Error::Budget { .. } => {
            Some("too large: more than 250,000 nodes after aliases are expanded".to_owned())
        }
        _ => None,
    }
}

/// The problem and the advice for a mistake that the text does not explain. The parser names its options in some messages, which do not
/// help the reader of a template.
fn general(error: &Error) -> (String, &'static str) {
    let (problem, advice) = match error {
        Error::DuplicateMappingKey { key: Some(key), .. } => {
            (format!("duplicate key: {key} is given twice"), "keep one of them")
        }
        Error::MultipleDocuments { .. } => {
            ("a second document begins here".to_owned(), "write each template in a separate file")
        }
        Error::NullIntoString { .. } => ("a key is null".to_owned(), "write a key, or quote it"),
        Error::NonFiniteFloat { value, .. } => {
            (format!("{value} is not a finite number"), "quote it if it is a String")
        }
        Error::Unexpected { expected: "string scalar", .. } => {
            ("a key is a List or an object".to_owned(), "quote a value that starts with a brace or a bracket")
        }
        error => (DefaultMessageFormatter.format_message(error).into_owned(), ""),
    };
    (one_line(&problem), advice)
}

/// A text without control characters. Keys of the document can contain them.
fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
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
fn tab(lines: &Lines<'_>, error: &Error, location: Location) -> Option<ReadError> {
    // The scanner's errors have a message and no type.
    let Error::ExternalMessage { msg, .. } = error else { return None };
    if !msg.split(' ').any(|word| word == "tab" || word == "tabs") {
        return None;
    }
    (location.line..=location.line + 1).find_map(|number| {
        let indentation = lines.line(number);
        let spaces = indentation.bytes().take_while(|byte| *byte == b' ').count();
        indentation[spaces..].starts_with('\t').then(|| ReadError {
            location: Some(Location { line: number, column: spaces as u64 + 1 }),
            problem: "a tab in the indentation".to_owned(),
            advice: "indent YAML with spaces".to_owned(),
        })
    })
}

/// A character with which a plain value cannot start.
fn indicator(lines: &Lines<'_>, location: Location) -> Option<ReadError> {
    let letter =
        lines.line(location.line).chars().nth(usize::try_from(location.column).ok()?.checked_sub(1)?)?;
    "*&@`%".contains(letter).then(|| ReadError {
        location: Some(location),
        problem: format!("an unquoted {letter} has a special meaning in YAML"),
        advice: format!("quote a value that starts with {letter}"),
    })
}

/// A character that YAML 1.2 accepts only next to white space, and other readers of YAML elsewhere as well.
fn spacing(error: &Error, location: Location) -> Option<ReadError> {
    const MISTAKES: [(&str, &str, &str); 3] = [
        (
            "':' may not precede",
            "a colon directly before a bracket or a brace",
            "write a space after the colon",
        ),
        ("comments must be separated", "a comment without a space before it", "write a space before the #"),
        (
            "plain scalar cannot start with '-'",
            "an unquoted - directly before a comma or a bracket",
            "quote a value that is a hyphen",
        ),
    ];
    let Error::ExternalMessage { msg, .. } = error else { return None };
    let (_, problem, advice) = MISTAKES.iter().find(|(message, ..)| msg.contains(message))?;
    Some(ReadError { location: Some(location), problem: (*problem).to_owned(), advice: (*advice).to_owned() })
}

/// A key below a key that has a value already.
fn indentation(lines: &Lines<'_>, error: &Error, location: Location) -> Option<ReadError> {
    let Error::ExternalMessage { msg, .. } = error else { return None };
    // The second message is that after a comment.
    if !["mapping values are not allowed", "did not find expected key"].iter().any(|part| msg.contains(part))
    {
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
    Some(ReadError {
        location: Some(Location { line: location.line, column: own_depth as u64 + 1 }),
        problem: one_line(&format!(
            "{own_key} is indented deeper than {upper_key}, which has a value already"
        )),
        advice: one_line(&format!("indent both keys equally, or remove the value of {upper_key}")),
    })
}

/// A key that an earlier line of the same object has.
fn duplicate(lines: &Lines<'_>, error: &Error, location: Location) -> Option<ReadError> {
    let Error::DuplicateMappingKey { key: Some(key), .. } = error else { return None };
    let column = usize::try_from(location.column).ok()?.checked_sub(1)?;
    let mut first = None;
    for number in (1..location.line).rev() {
        let line = lines.line(number);
        match depth(line) {
            Some(depth) if depth < column => break,
            Some(depth) if depth == column && key_of(line) == Some(key) => first = Some(number),
            _ => {}
        }
    }
    let (first, second) = (first?, location.line);
    Some(ReadError {
        location: Some(location),
        problem: one_line(&format!("duplicate key: {key} is given in lines {first} and {second}")),
        advice: "keep one of them".to_owned(),
    })
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

    const TOO_DEEP: &str = "too deep: more than 64 levels of nested Lists and objects";

    #[test]
    fn too_deep_document_is_not_called_too_large() {
        let message = |text: &str| read(text).expect_err("a mistake").to_string();
        let lines: Vec<String> = (0..100).map(|depth| format!("{}a:", " ".repeat(depth))).collect();
        let block = lines.join("\n");
        let message_of_block = move || read(&block).expect_err("a mistake").to_string();
        // The parser of a debug build needs more than the 2 MiB of a test's thread.
        let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(message_of_block);
        assert_eq!(thread.expect("a thread").join().expect("a message"), TOO_DEEP);
        assert_eq!(message(&"[".repeat(1_000)), TOO_DEEP);
        let large = message(&format!("[{}]", "a, ".repeat(250_001)));
        assert_eq!(large, "too large: more than 250,000 nodes after aliases are expanded");
    }

    #[test]
    fn aliases_of_aliases_are_too_large() {
        let repeat = |number: usize| format!("a{number}: &a{number} [*a{0}, *a{0}]\n", number - 1);
        let text: String =
            std::iter::once("a0: &a0 [x, x]\n".to_owned()).chain((1..20).map(repeat)).collect();
        let error = read(&text).expect_err("a mistake");
        assert_eq!(error.to_string(), "too large: the aliases repeat too many nodes");
        // The first alias of a14 is the one that exceeds the limit.
        assert_eq!(error.location, Some(Location { line: 15, column: 12 }));
    }
}
