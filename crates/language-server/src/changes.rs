//! The changes of a text that an editor reports.

use lsp_types::{Position, Range, TextDocumentContentChangeEvent};
use ropey::Rope;

/// The text after changes, each of which is about the text after those before it. A change without a range is the whole text.
///
/// A rope finds the place of each change in a few steps, because an editor with many cursors sends thousands of changes at once, and a template
/// can be one long line.
pub(crate) fn applied(text: &str, mut changes: Vec<TextDocumentContentChangeEvent>) -> String {
    let last_whole = changes.iter().rposition(|change| change.range.is_none());
    let later = changes.split_off(last_whole.map_or(0, |position| position + 1));
    let whole = changes.pop().map(|change| change.text);
    let mut rope = Rope::from_str(whole.as_deref().unwrap_or(text));
    for TextDocumentContentChangeEvent { range, text, .. } in later {
        let Some(Range { start, end }) = range else { continue };
        let (start, end) = (character(&rope, start), character(&rope, end));
        // Both are in the text, so that neither fails.
        _ = rope.try_remove(start..end.max(start));
        _ = rope.try_insert(start, &text);
    }
    rope.into()
}

/// The number of the character at a position. A position after the end of its line is that end.
fn character(rope: &Rope, Position { line, character }: Position) -> usize {
    let (line, units) = (index(line), index(character));
    let Ok(first) = rope.try_line_to_char(line) else { return rope.len_chars() };
    let next = rope.try_line_to_char(line.saturating_add(1)).unwrap_or(rope.len_chars());
    let mut end = next;
    while end > first && matches!(rope.get_char(end - 1), Some('\n' | '\r')) {
        end -= 1;
    }
    let units = rope.try_char_to_utf16_cu(first).unwrap_or_default().saturating_add(units);
    rope.try_utf16_cu_to_char(units).map_or(end, |place| place.min(end))
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use lsp_types::{Position, Range, TextDocumentContentChangeEvent};

    use super::applied;

    fn changed(text: &str, (start, end): ((u32, u32), (u32, u32)), new: &str) -> String {
        let position = |(line, character)| Position { line, character };
        let range = Some(Range { start: position(start), end: position(end) });
        let event = TextDocumentContentChangeEvent { range, range_length: None, text: new.to_owned() };
        applied(text, vec![event])
    }

    #[test]
    fn change_replaces_its_range() {
        assert_eq!(changed("ä𝒳b\ncd\n", ((0, 3), (1, 1)), "-"), "ä𝒳-d\n");
        assert_eq!(changed("a\n", ((1, 0), (1, 0)), "b"), "a\nb");
        assert_eq!(changed("", ((0, 0), (0, 0)), "b"), "b");
        assert_eq!(changed("a\r\nb", ((0, 1), (1, 0)), ""), "ab");
    }

    /// Numbers that look random and are the same in each run.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, bound: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) as usize % bound
        }
    }

    /// The offset in UTF-16 code units that an editor means by a position.
    fn place_of_editor(text: &[u16], line: usize, character: usize) -> usize {
        let mut starts = vec![0];
        let mut position = 0;
        while position < text.len() {
            let is_pair = text[position] == 13 && text.get(position + 1) == Some(&10);
            position += 1 + usize::from(is_pair);
            if text[position - 1] == 10 {
                starts.push(position);
            }
        }
        let Some(start) = starts.get(line) else { return text.len() };
        let next = starts.get(line + 1).copied().unwrap_or(text.len());
        let mut end = next;
        while end > *start && [10, 13].contains(&text[end - 1]) {
            end -= 1;
        }
        (start + character).min(end)
    }

    #[test]
    fn text_after_many_changes_is_that_of_the_editor() {
        const PIECES: [&str; 8] = ["a", "ä", "𝒳", "\n", "\r\n", "", "Key: 1\n", "😀é"];
        for seed in 0..200 {
            let mut numbers = Numbers(seed);
            let mut text = String::new();
            let mut expected: Vec<u16> = Vec::new();
            for _ in 0..60 {
                let mut place = || (numbers.below(6), numbers.below(9));
                let (mut start, mut end) = (place(), place());
                if end < start {
                    (start, end) = (end, start);
                }
                let units = [start, end].map(|(line, character)| place_of_editor(&expected, line, character));
                // An editor has no place within a surrogate pair.
                let is_within =
                    |unit: usize| expected.get(unit).is_some_and(|unit| (0xDC00..0xE000).contains(unit));
                if units.into_iter().any(is_within) {
                    continue;
                }
                let new = PIECES[numbers.below(PIECES.len())];
                let number = |number: usize| u32::try_from(number).expect("a small number");
                let range = ((number(start.0), number(start.1)), (number(end.0), number(end.1)));
                text = changed(&text, range, new);
                expected.splice(units[0]..units[1].max(units[0]), new.encode_utf16());
                assert_eq!(text, String::from_utf16_lossy(&expected), "seed {seed}");
            }
        }
    }

    #[test]
    fn range_outside_of_the_text_or_in_reverse_is_tolerated() {
        assert_eq!(changed("a\nb", ((7, 0), (9, 9)), "c"), "a\nbc");
        assert_eq!(changed("abc", ((0, 2), (0, 1)), "-"), "ab-c");
    }

    /// A change of nothing but an insertion at a place.
    fn insertion(line: u32, character: u32, text: &str) -> TextDocumentContentChangeEvent {
        let place = Position { line, character };
        let range = Some(Range { start: place, end: place });
        TextDocumentContentChangeEvent { range, range_length: None, text: text.to_owned() }
    }

    #[test]
    fn changes_of_one_notification_are_made_in_their_order() {
        let whole = TextDocumentContentChangeEvent { text: "a\rb".to_owned(), ..insertion(0, 0, "") };
        let whole = TextDocumentContentChangeEvent { range: None, ..whole };
        let changes = vec![insertion(9, 0, "-"), whole, insertion(1, 0, "\n"), insertion(1, 1, "c")];
        assert_eq!(applied("x", changes), "a\r\nbc");
    }

    #[test]
    fn thousands_of_cursors_write_without_a_wait() {
        const CURSORS: u32 = 4_000;
        let text = "Key: a value of some length\n".repeat(20_000);
        let changes = (0..CURSORS).rev().map(|line| insertion(line * 5, 3, "ä")).collect();
        let start = Instant::now();
        let text = applied(&text, changes);
        assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
        assert_eq!(text.matches("Keyä:").count(), 4_000);
    }

    #[test]
    fn cursors_in_one_long_line_write_without_a_wait() {
        let member = "\"Ä\":\"a value of some length\",";
        let text = member.repeat(30_000);
        let units = u32::try_from(member.encode_utf16().count()).expect("a small number");
        let changes = (0..2_000).map(|member| insertion(0, member * (units * 10 + 1) + 1, "ä")).collect();
        let start = Instant::now();
        let text = applied(&text, changes);
        assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
        assert_eq!(text.matches("\"äÄ\":").count(), 2_000);
    }
}
