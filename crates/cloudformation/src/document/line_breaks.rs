//! The line breaks of a text, and the mark at its start.

use std::borrow::Cow;

use memchr::memchr;

/// The mark with which some editors start a text. It is not a part of the first line.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

/// The text without a byte order mark.
pub(crate) fn without_mark(text: &str) -> &str {
    text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text)
}

/// A text whose lines end as on Unix.
pub(crate) fn with_line_feeds(text: &str) -> Cow<'_, str> {
    if memchr(b'\r', text.as_bytes()).is_none() {
        return text.into();
    }
    text.replace("\r\n", "\n").replace('\r', "\n").into()
}

/// The text with a line feed in place of each carriage return that ends a line without one. Each letter keeps its offset.
pub(crate) fn without_lone_returns(text: &str) -> Cow<'_, str> {
    if memchr(b'\r', text.as_bytes()).is_none() {
        return text.into();
    }
    let mut letters = text.chars().peekable();
    let mut replaced = String::with_capacity(text.len());
    while let Some(letter) = letters.next() {
        let is_lone_return = letter == '\r' && letters.peek() != Some(&'\n');
        replaced.push(if is_lone_return { '\n' } else { letter });
    }
    replaced.into()
}

#[cfg(test)]
mod tests {
    use super::without_lone_returns;

    #[test]
    fn only_a_carriage_return_without_a_line_feed_is_replaced() {
        assert_eq!(without_lone_returns("a\r\rb\r\nc\nd\r"), "a\n\nb\r\nc\nd\n");
    }
}
