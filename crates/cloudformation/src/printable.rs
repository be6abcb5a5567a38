//! Text of a template or a file name in the output of a command.

/// A text without the characters that a terminal, or the log of a pipeline, would interpret.
///
/// ```
/// assert_eq!(cloudformation::printable("a\u{1b}[31m"), r"a\u{1b}[31m");
/// ```
pub fn printable(string: &str) -> String {
    let mut text = String::with_capacity(string.len());
    write_printable(string, &mut text);
    text
}

/// Writes text, and escapes control characters and those that reverse the direction.
pub(crate) fn write_printable(string: &str, text: &mut String) {
    for letter in string.chars() {
        if letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') {
            text.extend(letter.escape_default());
        } else {
            text.push(letter);
        }
    }
}
