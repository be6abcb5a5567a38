//! The plural of a counted word.

/// A number and its word, such as `1 user` and `2 users`.
pub(crate) fn plural(count: u64, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{} {word}s", grouped(count)) }
}

/// A number with commas between its thousands, such as `2,104`.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let is_start = |at: usize| at > 0 && (digits.len() - at).is_multiple_of(3);
    let with_comma = |(at, digit): (usize, char)| if is_start(at) { vec![',', digit] } else { vec![digit] };
    digits.chars().enumerate().flat_map(with_comma).collect()
}

/// A size in bytes in its largest useful unit, such as `182 kB`.
pub(crate) fn size(bytes: u64) -> String {
    let (number, unit) = match bytes {
        0..1_000 => (bytes, "B"),
        1_000..1_000_000 => (bytes.div_ceil(1_000), "kB"),
        1_000_000..1_000_000_000 => (bytes.div_ceil(1_000_000), "MB"),
        _ => (bytes.div_ceil(1_000_000_000), "GB"),
    };
    format!("{} {unit}", grouped(number))
}

#[cfg(test)]
mod tests {
    use super::{grouped, plural, size};

    #[test]
    fn only_one_is_singular() {
        assert_eq!([0, 1, 2].map(|count| plural(count, "user")), ["0 users", "1 user", "2 users"]);
    }

    #[test]
    fn thousands_are_separated() {
        let texts = [0, 999, 1_000, 12_345, 1_234_567].map(grouped);
        assert_eq!(texts, ["0", "999", "1,000", "12,345", "1,234,567"]);
        assert_eq!(plural(2_104, "file"), "2,104 files");
    }

    #[test]
    fn sizes_are_rounded_up_to_their_unit() {
        let texts = [0, 999, 1_001, 182_000, 41_000_000, 5_000_000_001].map(size);
        assert_eq!(texts, ["0 B", "999 B", "2 kB", "182 kB", "41 MB", "6 GB"]);
    }
}
