//! The part of a source line that a finding is about.

use std::ops::Range;

use crate::yaml::{self, Location};

/// The column (in characters, from 1) after the key or value that starts at a place. `None` if the line is empty or missing.
pub(super) fn end_column(lines: &yaml::Lines<'_>, location: Location) -> Option<u64> {
    if lines.line(location.line).is_empty() {
        return None;
    }
    Some(lines.location(marked(lines, location).end).column)
}

/// The bytes of a text that a finding at a place is about: the key or value that starts there.
///
/// ```
/// use cloudformation::{report, yaml};
///
/// let text = "a: 1\nlong name: 2\n";
/// let nodes = yaml::read(text)?.nodes();
/// assert_eq!(&text[report::marked(&yaml::Lines::new(text), nodes[1].at)], "long name");
/// # Ok::<(), yaml::ReadError>(())
/// ```
pub fn marked(lines: &yaml::Lines<'_>, location: Location) -> Range<usize> {
    let start = lines.offset(location);
    start..start + token_length(lines.rest(location))
}

/// The bytes of the key or value that starts at a place.
pub(super) fn token(line: &str, location: Location) -> Range<usize> {
    let characters_before = column_number(location).saturating_sub(1);
    let start = line.char_indices().nth(characters_before).map_or(line.len(), |(position, _)| position);
    start..start + token_length(&line[start..])
}

/// The length of the key or value with which a text starts.
fn token_length(rest: &str) -> usize {
    match rest.chars().next() {
        None => 0,
        Some(quote @ ('"' | '\'')) => rest[1..].find(quote).map_or(rest.len(), |end| end + 2),
        Some(first @ ('{' | '[')) => first.len_utf8(),
        Some(first) => plain_length(rest).max(first.len_utf8()),
    }
}

/// The length of a plain scalar. It ends before a comma, a closing bracket, a comment, or a colon that ends a key.
fn plain_length(text: &str) -> usize {
    let is_end = |(position, letter): (usize, char)| {
        let after = &text[position + letter.len_utf8()..];
        match letter {
            ',' | ']' | '}' => true,
            ':' => after.is_empty() || after.starts_with(' '),
            ' ' => after.trim_start().is_empty() || after.trim_start().starts_with('#'),
            _ => false,
        }
    };
    let end = text.char_indices().find(|letter| is_end(*letter)).map_or(text.len(), |(position, _)| position);
    text[..end].trim_end().len()
}

pub(super) fn line_number(location: Location) -> usize {
    usize::try_from(location.line).unwrap_or(usize::MAX)
}

pub(super) fn column_number(location: Location) -> usize {
    usize::try_from(location.column).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::end_column;
    use crate::yaml::{Lines, Location};

    #[test]
    fn end_is_after_the_key_or_value() {
        let lines = Lines::new("näme: x\nb: { c: 'd e', f: 12 }\n");
        let end = |line, column| end_column(&lines, Location { line, column });
        assert_eq!([end(1, 1), end(1, 7), end(2, 4), end(2, 9), end(2, 19)], [5, 8, 5, 14, 21].map(Some));
        assert_eq!((end(3, 1), end(0, 1)), (None, None));
    }
}
