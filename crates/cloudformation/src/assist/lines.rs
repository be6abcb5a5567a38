//! Lines and columns as offsets, and back.

use crate::document::Location;

/// A text with the offsets of its lines.
#[derive(Clone, Debug)]
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// The lines of a text.
    ///
    /// ```
    /// use cloudformation::assist::Lines;
    ///
    /// let lines = Lines::new("a: ä\nb: 1\n");
    /// let location = lines.location(9);
    /// assert_eq!((location.line, location.column), (2, 4));
    /// assert_eq!(lines.offset(location), 9);
    /// ```
    pub fn new(text: &'t str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// The text of a line, counted from 1, without its end.
    pub fn line(&self, number: u64) -> &'t str {
        let Some((start, end)) = self.bounds(number) else { return "" };
        self.text[start..end].trim_end_matches(['\n', '\r'])
    }

    /// The offset of a place. A place after the end of its line is that end.
    pub fn offset(&self, location: Location) -> usize {
        let Some((start, _)) = self.bounds(location.line) else { return self.text.len() };
        let line = self.line(location.line);
        let before = usize::try_from(location.column.saturating_sub(1)).unwrap_or(usize::MAX);
        start + line.char_indices().nth(before).map_or(line.len(), |(at, _)| at)
    }

    /// The place of an offset.
    pub fn location(&self, offset: usize) -> Location {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let before = self.text.get(self.starts[line - 1]..offset).unwrap_or_default();
        Location { line: line as u64, column: before.chars().count() as u64 + 1 }
    }

    /// The offsets of the start and the end of a line.
    fn bounds(&self, number: u64) -> Option<(usize, usize)> {
        let position = usize::try_from(number).ok()?.checked_sub(1)?;
        let start = *self.starts.get(position)?;
        Some((start, self.starts.get(position + 1).copied().unwrap_or(self.text.len())))
    }
}
