//! Positions of the protocol, whose columns count UTF-16 code units.

use std::ops::Range as Bytes;

use cloudformation::yaml::{Lines, Location};
use lsp_types::{Position, Range};

/// The offset of a position. A position after the end of its line is that end.
pub(crate) fn offset(lines: &Lines<'_>, position: Position) -> usize {
    let number = u64::from(position.line) + 1;
    if lines.line(number).is_ascii() {
        return lines.offset(Location { line: number, column: u64::from(position.character) + 1 });
    }
    let mut units = position.character;
    let mut column = 1;
    for letter in lines.line(number).chars() {
        let width = u32::try_from(letter.len_utf16()).unwrap_or(1);
        if units < width {
            break;
        }
        units -= width;
        column += 1;
    }
    lines.offset(Location { line: number, column })
}

/// The position of an offset.
pub(crate) fn position(lines: &Lines<'_>, offset: usize) -> Position {
    let location = lines.location(offset);
    let line = lines.line(location.line);
    let before = location.column - 1;
    let units = if line.is_ascii() {
        before
    } else {
        let letters = usize::try_from(before).unwrap_or_default();
        line.chars().take(letters).map(char::len_utf16).sum::<usize>() as u64
    };
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    Position { line: number(location.line - 1), character: number(units) }
}

/// The range of some bytes.
pub(crate) fn range(lines: &Lines<'_>, bytes: &Bytes<usize>) -> Range {
    Range { start: position(lines, bytes.start), end: position(lines, bytes.end) }
}

#[cfg(test)]
mod tests {
    use cloudformation::yaml::Lines;
    use lsp_types::Position;

    use super::{offset, position};

    #[test]
    fn columns_count_utf16_code_units() {
        let lines = Lines::new("a: 𝒳ä b\nc: 1");
        let place = Position { line: 0, character: 7 };
        assert_eq!(offset(&lines, place), "a: 𝒳ä ".len());
        assert_eq!(position(&lines, "a: 𝒳ä ".len()), place);
        assert_eq!(offset(&lines, Position { line: 1, character: 3 }), "a: 𝒳ä b\nc: ".len());
        assert_eq!(offset(&lines, Position { line: 9, character: 0 }), "a: 𝒳ä b\nc: 1".len());
        assert_eq!(offset(&lines, Position { line: 1, character: 99 }), "a: 𝒳ä b\nc: 1".len());
    }
}
