//! The quotes of a YAML text.

/// The offset of the quote that opens a text whose closing quote is before an offset. The search begins at another offset outside of all
/// quotes.
pub(super) fn opening(text: &str, start: usize, after_closing: usize) -> Option<usize> {
    let mut position = start;
    let mut before = text.get(..start)?.chars().next_back().unwrap_or(' ');
    while position < after_closing {
        let letter = text.get(position..)?.chars().next()?;
        let begins = before.is_whitespace() || "[{,:".contains(before);
        match letter {
            '#' if before.is_whitespace() => position += text[position..].find('\n')?,
            '\'' | '"' if begins => {
                let end = position + length(&text[position..], letter)?;
                if end == after_closing {
                    return Some(position);
                }
                position = end;
            }
            _ => position += letter.len_utf8(),
        }
        before = text.get(..position)?.chars().next_back()?;
    }
    None
}

/// The length of the quoted text at the start of a text.
fn length(text: &str, quote: char) -> Option<usize> {
    let mut letters = text.char_indices().skip(1).peekable();
    while let Some((at, letter)) = letters.next() {
        if letter == '\\' && quote == '"' {
            letters.next();
        } else if letter == quote && (quote == '"' || letters.next_if(|(_, next)| *next == quote).is_none()) {
            return Some(at + 1);
        }
    }
    None
}
