//! Numbers with nouns.

/// A number with its noun, such as `1 file` or `2 files`.
pub(super) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}
