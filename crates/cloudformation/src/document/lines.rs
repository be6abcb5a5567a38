//! Lines and columns as offsets, and back.

use super::location::Location;

/// A text with the offsets of its lines. Offsets are bytes, and columns are characters.
#[derive(Clone, Debug)]
pub struct Lines<'t> {
    text: &'t str,
    lines: Vec<Line>,
}

#[derive(Clone, Debug)]
struct Line {
    start: usize,
    end: usize,
    /// The offset of each character, if the line has characters of several bytes. A template can be one long line, so this must
    /// not be counted for each question.
    letters: Option<Vec<usize>>,
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
        let mut lines = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let content = line.trim_end_matches(['\n', '\r']);
            let letters = (!content.is_ascii()).then(|| content.char_indices().map(|(at, _)| at).collect());
            lines.push(Line { start, end: start + content.len(), letters });
            start += line.len();
        }
        if text.is_empty() || text.ends_with('\n') {
            lines.push(Line { start, end: start, letters: None });
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
            Some(letters) => letters.get(before).copied().unwrap_or(usize::MAX),
        };
        line.start.saturating_add(within).min(line.end)
    }

    /// The place of an offset.
    pub fn location(&self, offset: usize) -> Location {
        let position = self.lines.partition_point(|line| line.start <= offset).saturating_sub(1);
        let Some(line) = self.lines.get(position) else { return Location { line: 1, column: 1 } };
        let within = offset.min(line.end) - line.start;
        let before = match &line.letters {
            None => within,
            Some(letters) => letters.partition_point(|letter| *letter < within),
        };
        Location { line: position as u64 + 1, column: before as u64 + 1 }
    }

    fn find(&self, number: u64) -> Option<&Line> {
        self.lines.get(usize::try_from(number).ok()?.checked_sub(1)?)
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, Location};

    #[test]
    fn offsets_and_places_are_inverse() {
        for text in ["", "a", "a\nb", "a\r\nä𝒳b\r\n\r\nc", "ä\n"] {
            let lines = Lines::new(text);
            for (offset, letter) in text.char_indices().filter(|(_, letter)| !"\r\n".contains(*letter)) {
                let place = lines.location(offset);
                assert_eq!(lines.offset(place), offset, "{text:?} {letter}");
                assert!(lines.line(place.line).contains(letter));
            }
        }
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
