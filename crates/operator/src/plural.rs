//! The plural of a counted word.

/// A number and its word, such as `1 user` and `2 users`.
pub(crate) fn plural(count: u64, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}

#[cfg(test)]
mod tests {
    use super::plural;

    #[test]
    fn only_one_is_singular() {
        assert_eq!([0, 1, 2].map(|count| plural(count, "user")), ["0 users", "1 user", "2 users"]);
    }
}
