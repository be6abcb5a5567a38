//! JSON with two spaces of indentation. Strings and numbers stay as they are written.

/// Formats a text that is valid JSON.
pub(super) fn format(text: &str) -> String {
    let mut formatted = String::with_capacity(text.len());
    let mut depth = 0;
    let mut letters = text.char_indices().filter(|(_, letter)| !is_space(*letter)).peekable();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => {
                let end = at + string_length(&text[at..]);
                formatted.push_str(&text[at..end]);
                while letters.next_if(|(inside, _)| *inside < end).is_some() {}
            }
            '{' | '[' => {
                formatted.push(letter);
                if let Some((_, end)) = letters.next_if(|(_, next)| matches!(next, '}' | ']')) {
                    formatted.push(end);
                } else {
                    depth += 1;
                    new_line(&mut formatted, depth);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                new_line(&mut formatted, depth);
                formatted.push(letter);
            }
            ',' => {
                formatted.push(letter);
                new_line(&mut formatted, depth);
            }
            ':' => formatted.push_str(": "),
            _ => formatted.push(letter),
        }
    }
    formatted.push('\n');
    formatted
}

fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r')
}

/// The length of the string at the start of a text, with its quotation marks.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn new_line(text: &mut String, depth: usize) {
    text.push('\n');
    text.extend(std::iter::repeat_n("  ", depth));
}
