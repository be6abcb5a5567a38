//! HTML: the escaping of text, and the style of pages.

use std::borrow::Cow;

use settings::Accent;

/// The most characters of an account, a path or a name on a page.
pub(crate) const MAX_VALUE_CHARACTERS: usize = 200;

/// The style of the gate's pages, in light and dark, without the line that sets the accent colour.
const STYLE: &str = include_str!("style.css");

/// Returns the style of the gate's pages with an accent colour. The style derives readable shades from any colour.
pub fn style(accent: Accent) -> String {
    format!(":root{{--a:{accent}}}\n{STYLE}")
}

/// Escapes text for an element or for a quoted attribute. Control characters become spaces.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Cuts a text after a number of characters. A text that is cut ends with an ellipsis.
pub(crate) fn cut(text: &str, characters: usize) -> Cow<'_, str> {
    match text.char_indices().nth(characters) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use settings::Accent;

    use super::{cut, style};

    #[test]
    fn style_begins_with_the_accent_and_cannot_end_its_element() {
        let style = style("#a1B2c3".parse::<Accent>().expect("a colour"));
        assert!(style.starts_with(":root{--a:#a1b2c3}\n:root{color-scheme:"), "{style}");
        assert!(!style.contains('<') && style.len() <= 2500);
    }

    #[test]
    fn long_text_is_cut_between_characters() {
        assert_eq!(cut("aäb", 3), "aäb");
        assert_eq!(cut("aäb", 2), "aä…");
        assert_eq!(cut("äb", 1), "ä…");
        assert_eq!(cut("", 0), "");
    }
}
