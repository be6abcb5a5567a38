//! HTML: the escaping of text, and the style of pages.

/// The style of the gate's pages, in light and dark.
pub const STYLE: &str = "\
:root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.5rem}\
h1{font-size:1.6rem;line-height:1.2}img{max-height:4rem;max-width:100%}a{color:inherit}header,footer{font-size:.9rem}footer{margin-top:3rem}";

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
