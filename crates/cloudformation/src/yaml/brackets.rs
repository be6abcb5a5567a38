//! Brackets and braces of JSON that have no partner. Indentation shows the place, which is often far from where a parser notices it.

use crate::document::{Lines, Location};

/// A bracket or a brace without a partner.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unpaired {
    /// It is not closed before the line.
    Opening { bracket: char, at: Location, before_line: Option<u64> },
    /// It closes nothing.
    Closing { bracket: char, at: Location },
}

struct Open {
    bracket: char,
    offset: usize,
    indentation: usize,
}

/// The first bracket without a partner. `None` if all have one, or if a String does not end in its line.
pub(super) fn unpaired(text: &str) -> Option<Unpaired> {
    let lines = Lines::new(text);
    let mut open: Vec<Open> = Vec::new();
    // The first pair that starts its lines with different indentation: probably one of them belongs to another pair.
    let mut suspects = None;
    let mut line_start = 0;
    let mut line_indentation = indentation(text);
    let mut is_in_string = false;
    let mut is_escaped = false;
    for (offset, letter) in text.char_indices() {
        match letter {
            '\n' if is_in_string => return None,
            '\n' => {
                line_start = offset + 1;
                line_indentation = indentation(&text[line_start..]);
            }
            _ if is_escaped => is_escaped = false,
            '\\' if is_in_string => is_escaped = true,
            '"' => is_in_string = !is_in_string,
            _ if is_in_string => {}
            '{' | '[' => {
                open.push(Open { bracket: letter, offset, indentation: line_indentation });
            }
            '}' | ']' => {
                let closing = Unpaired::Closing { bracket: letter, at: lines.location(offset) };
                let Some(partner) = open.pop() else {
                    return Some(suspects.map_or(closing, |(_, closing)| closing));
                };
                let opening = Unpaired::Opening {
                    bracket: partner.bracket,
                    at: lines.location(partner.offset),
                    before_line: Some(lines.location(offset).line),
                };
                if !is_pair(partner.bracket, letter) {
                    let has_partner = open.iter().any(|open| is_pair(open.bracket, letter));
                    return Some(if has_partner { opening } else { closing });
                }
                let starts_line = offset - line_start == line_indentation;
                if suspects.is_none() && starts_line && offset - line_start != partner.indentation {
                    suspects = Some((opening, closing));
                }
            }
            _ => {}
        }
    }
    let last = open.pop()?;
    let at = lines.location(last.offset);
    let innermost = Unpaired::Opening { bracket: last.bracket, at, before_line: None };
    Some(suspects.map_or(innermost, |(opening, _)| opening))
}

/// The bracket that closes another one.
pub(super) fn closing(opening: char) -> char {
    if opening == '{' { '}' } else { ']' }
}

fn is_pair(opening: char, found: char) -> bool {
    closing(opening) == found
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

#[cfg(test)]
mod tests {
    use super::{Location, Unpaired, unpaired};

    fn opening(bracket: char, line: u64, column: u64, before_line: Option<u64>) -> Unpaired {
        Unpaired::Opening { bracket, at: Location { line, column }, before_line }
    }

    fn closing(bracket: char, line: u64, column: u64) -> Unpaired {
        Unpaired::Closing { bracket, at: Location { line, column } }
    }

    #[test]
    fn deep_indentation_is_counted_once() {
        let text = format!("{}[{}", " ".repeat(400_000), "[],".repeat(100_000));
        assert_eq!(unpaired(&text), Some(opening('[', 1, 400_001, None)));
    }

    #[test]
    fn bracket_that_is_missing_is_found_by_the_indentation() {
        let text = "{\n  \"a\": {\n    \"b\": {\n      \"c\": \"}\"\n  },\n  \"d\": 1\n}\n";
        assert_eq!(unpaired(text), Some(opening('{', 3, 10, Some(5))));
        assert_eq!(unpaired("{\"a\": [1, 2"), Some(opening('[', 1, 7, None)));
        assert_eq!(unpaired("{\n  \"a\": [\n    1\n}\n"), Some(opening('[', 2, 8, Some(4))));
    }

    #[test]
    fn bracket_that_is_too_much_is_found_by_the_indentation() {
        assert_eq!(unpaired("{\n  \"a\": {\n}  },\n  \"b\": {}\n}\n"), Some(closing('}', 3, 1)));
        assert_eq!(unpaired("{}\n]\n"), Some(closing(']', 2, 1)));
        assert_eq!(unpaired("{\"a\": {] }}"), Some(closing(']', 1, 8)));
    }

    #[test]
    fn brackets_in_pairs_have_a_partner() {
        assert_eq!(unpaired("{\"a\": [{}, \"\\\"]\"]}"), None);
        assert_eq!(unpaired("{\"a\n[\": 1"), None);
    }
}
