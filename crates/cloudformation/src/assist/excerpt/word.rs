//! The words that an editor completes.

/// The unfinished word at the end of a text. The exclamation mark of a short tag is a part of it.
pub(in crate::assist) fn word_before(text: &str) -> &str {
    let before = text.trim_end_matches(is_word);
    let tag = before.strip_suffix('!').filter(|before| before.ends_with([' ', '\n', '[', ',']));
    &text[tag.unwrap_or(before).len()..]
}

pub(in crate::assist) fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || ":._&".contains(letter)
}
