//! Text from visitors in the output of a command.

/// Replaces characters that a terminal would obey or hide, such as escapes and marks of the direction of text. A log contains the
/// paths that visitors have sent.
pub(crate) fn printable(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_control() || is_format(letter) {
            safe.extend(letter.escape_unicode());
        } else {
            safe.push(letter);
        }
    }
    safe
}

/// Reports whether a character changes the direction of the text around it, or has no width.
fn is_format(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn escapes_of_a_terminal_are_visible() {
        assert_eq!(printable("/\u{1b}[2J\u{7}a\n"), "/\\u{1b}[2J\\u{7}a\\u{a}");
        assert_eq!(printable("/\u{9b}31m"), "/\\u{9b}31m", "the C1 form of an escape");
    }

    #[test]
    fn marks_of_direction_are_visible() {
        assert_eq!(printable("/fdp.\u{202e}exe"), "/fdp.\\u{202e}exe");
    }

    #[test]
    fn letters_stay() {
        assert_eq!(printable("/größe/日本.html"), "/größe/日本.html");
    }
}
