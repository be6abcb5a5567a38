//! Positions of the protocol, whose columns count UTF-16 code units.

use std::ops::Range as Bytes;

use cloudformation::yaml::Lines;
use lsp_types::{Position, Range};

/// The offset of a position. A position after the end of its line is that end.
pub(crate) fn offset(lines: &Lines<'_>, position: Position) -> usize {
    lines.offset(lines.location_of_utf16(u64::from(position.line) + 1, u64::from(position.character)))
}

/// The position of an offset.
pub(crate) fn position(lines: &Lines<'_>, offset: usize) -> Position {
    let location = lines.location(offset);
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    Position { line: number(location.line - 1), character: number(lines.utf16_units(location)) }
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
    fn places_of_one_long_line_are_found_without_walking_it() {
        let text = "ä".repeat(200_000);
        let lines = Lines::new(&text);
        for (start, _) in text.char_indices() {
            assert_eq!(offset(&lines, position(&lines, start)), start);
        }
    }

    #[test]
    fn byte_order_mark_counts_and_carriage_return_ends_a_line() {
        let lines = Lines::new("\u{feff}a: 1\rb: 2");
        for (offset_of_key, line, character) in [("\u{feff}".len(), 0, 1), ("\u{feff}a: 1\r".len(), 1, 0)] {
            let place = Position { line, character };
            assert_eq!(position(&lines, offset_of_key), place);
            assert_eq!(offset(&lines, place), offset_of_key);
        }
    }

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
