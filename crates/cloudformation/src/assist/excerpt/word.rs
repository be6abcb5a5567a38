//! The words that an editor completes.

/// The unfinished word at the end of a text.
pub fn word_before(text: &str) -> &str {
    &text[text.trim_end_matches(is_word).len()..]
}

pub(in crate::assist) fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || ":._&".contains(letter)
}
