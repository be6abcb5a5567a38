//! Lines and columns as offsets, and back.

use memchr::{memchr_iter, memchr2_iter};

use super::line_breaks::{BYTE_ORDER_MARK, without_mark};
use super::places::Location;

/// A text with the offsets of its lines. Offsets are bytes, and columns are characters. A line ends with a line feed, a carriage return, or both. A
/// byte order mark is not a part of the first line.
#[derive(Clone, Debug)]
pub struct Lines<'t> {
    text: &'t str,
    lines: Vec<Line>,
}

#[derive(Clone, Debug)]
struct Line {
    start: usize,
    end: usize,
    /// Each character and the end, if the line has characters of several bytes. A template can be one long line, so this must not be
    /// counted for each question.
    letters: Option<Vec<Letter>>,
}

/// The start of a character in its line.
#[derive(Clone, Copy, Debug)]
struct Letter {
    offset: usize,
    utf16_units: usize,
}

impl<'t> Lines<'t> {
    /// The lines of a text.
    ///
    /// ```
    /// use cloudformation::yaml::Lines;
    ///
    /// let lines = Lines::new("a: ä\nb: 1\n");
    /// let location = lines.location(9);
    /// assert_eq!((location.line, location.column), (2, 4));
    /// assert_eq!(lines.offset(location), 9);
    /// ```
    pub fn new(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let is_ascii = text.is_ascii();
        let mut lines = Vec::with_capacity(memchr_iter(b'\n', bytes).count() + 1);
        let mut start = text.len() - without_mark(text).len();
        for end in memchr2_iter(b'\n', b'\r', bytes).chain([bytes.len()]) {
            let ends_pair = end > 0 && bytes[end - 1..].starts_with(b"\r\n");
            if !ends_pair {
                let letters = (!is_ascii && !text[start..end].is_ascii()).then(|| letters(&text[start..end]));
                lines.push(Line { start, end, letters });
            }
            start = end + 1;
        }
        Self { text, lines }
    }

    /// The text.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The text of a line, counted from 1, without its end.
    pub fn line(&self, number: u64) -> &'t str {
        self.find(number).map_or("", |line| &self.text[line.start..line.end])
    }

    /// The text of a line from a place on, without its end.
    pub fn rest(&self, location: Location) -> &'t str {
        let end = self.find(location.line).map_or(self.text.len(), |line| line.end);
        &self.text[self.offset(location)..end]
    }

    /// The offset of a place. A place after the end of its line is that end.
    pub fn offset(&self, location: Location) -> usize {
        let Some(line) = self.find(location.line) else { return self.text.len() };
        let before = usize::try_from(location.column.saturating_sub(1)).unwrap_or(usize::MAX);
        let within = match &line.letters {
            None => before,
            Some(letters) => letters.get(before).map_or(usize::MAX, |letter| letter.offset),
        };
        line.start.saturating_add(within).min(line.end)
    }

    /// The place of an offset.
    pub fn location(&self, offset: usize) -> Location {
        let position = self.lines.partition_point(|line| line.start <= offset).saturating_sub(1);
        let Some(line) = self.lines.get(position) else { return Location { line: 1, column: 1 } };
        let within = offset.min(line.end).saturating_sub(line.start);
        let before = match &line.letters {
            None => within,
            Some(letters) => letters.partition_point(|letter| letter.offset < within),
        };
        Location { line: position as u64 + 1, column: before as u64 + 1 }
    }

    /// The UTF-16 code units of a line before a place. Editors that send a byte order mark count it.
    ///
    /// ```
    /// use cloudformation::yaml::{Lines, Location};
    ///
    /// let lines = Lines::new("a: \u{1f600}!");
    /// let location = Location { line: 1, column: 5 };
    /// assert_eq!(lines.utf16_units(location), 5);
    /// assert_eq!(lines.location_of_utf16(1, 5), location);
    /// ```
    pub fn utf16_units(&self, location: Location) -> u64 {
        let mark = self.units_of_mark(location.line);
        let before = location.column.saturating_sub(1);
        let Some(letters) = self.letters(location.line) else { return mark + before };
        let letter = usize::try_from(before).ok().and_then(|before| letters.get(before)).or(letters.last());
        mark + letter.map_or(0, |letter| letter.utf16_units as u64)
    }

    /// The place after some UTF-16 code units of a line. A place inside of a character is its start.
    pub fn location_of_utf16(&self, line: u64, units: u64) -> Location {
        let units = units.saturating_sub(self.units_of_mark(line));
        let column = match self.letters(line) {
            None => units.saturating_add(1),
            Some(letters) => letters.partition_point(|letter| letter.utf16_units as u64 <= units) as u64,
        };
        Location { line, column }
    }

    fn units_of_mark(&self, line: u64) -> u64 {
        u64::from(line == 1 && self.text.starts_with(BYTE_ORDER_MARK))
    }

    fn letters(&self, line: u64) -> Option<&[Letter]> {
        self.find(line)?.letters.as_deref()
    }

    fn find(&self, number: u64) -> Option<&Line> {
        self.lines.get(usize::try_from(number).ok()?.checked_sub(1)?)
    }
}

/// The characters of a line and its end.
fn letters(line: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(line.len());
    let mut utf16_units = 0;
    for (offset, letter) in line.char_indices() {
        letters.push(Letter { offset, utf16_units });
        utf16_units += letter.len_utf16();
    }
    letters.push(Letter { offset: line.len(), utf16_units });
    letters
}

#[cfg(test)]
mod tests {
    use super::{Lines, Location};

    #[test]
    fn offsets_and_places_are_inverse() {
        for text in ["", "a", "a\nb", "a\r\nä𝒳b\r\n\r\nc", "ä\n", "a\rb\r\rc\r\r\nd", "\u{feff}a\nb"] {
            let lines = Lines::new(text);
            for (offset, letter) in
                text.char_indices().filter(|(_, letter)| !"\r\n\u{feff}".contains(*letter))
            {
                let place = lines.location(offset);
                assert_eq!(lines.offset(place), offset, "{text:?} {letter}");
                assert!(lines.line(place.line).contains(letter));
                assert_eq!(lines.location_of_utf16(place.line, lines.utf16_units(place)), place);
            }
        }
    }

    #[test]
    fn each_line_break_begins_a_line() {
        let lines = Lines::new("a\rb\r\nc\nd\r\r\ne\r");
        let texts: Vec<&str> = (1..8).map(|number| lines.line(number)).collect();
        assert_eq!(texts, ["a", "b", "c", "d", "", "e", ""]);
        assert_eq!(lines.location(99), Location { line: 7, column: 1 });
    }

    #[test]
    fn byte_order_mark_is_before_the_first_column() {
        let lines = Lines::new("\u{feff}äb");
        let places: Vec<u64> = [0, 3, 5, 6].into_iter().map(|offset| lines.location(offset).column).collect();
        assert_eq!(places, [1, 1, 2, 3]);
        assert_eq!((lines.line(1), lines.offset(Location { line: 1, column: 1 })), ("äb", 3));
        assert_eq!(lines.utf16_units(Location { line: 1, column: 2 }), 2);
        assert_eq!([0, 1, 2].map(|units| lines.location_of_utf16(1, units).column), [1, 1, 2]);
    }

    #[test]
    fn place_inside_of_a_utf16_pair_is_the_start_of_the_character() {
        let lines = Lines::new("ä𝒳b");
        let columns = [0, 1, 2, 3, 4, 9].map(|units| lines.location_of_utf16(1, units).column);
        assert_eq!(columns, [1, 2, 2, 3, 4, 4]);
        assert_eq!(lines.utf16_units(Location { line: 1, column: 9 }), 4);
    }

    #[test]
    fn places_outside_of_the_text_are_its_ends() {
        let lines = Lines::new("äb\nc");
        assert_eq!(lines.offset(Location { line: 1, column: 9 }), 3);
        assert_eq!(lines.offset(Location { line: 9, column: 1 }), 5);
        assert_eq!(lines.offset(Location { line: 0, column: 0 }), 5);
        assert_eq!(lines.location(99), Location { line: 2, column: 2 });
        let rest = |line, column| lines.rest(Location { line, column });
        assert_eq!([rest(1, 2), rest(1, 9), rest(2, 1), rest(9, 1)], ["b", "", "c", ""]);
    }
}
