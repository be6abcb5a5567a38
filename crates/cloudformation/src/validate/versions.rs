//! Versions and generations that may be older or newer than the known ones.

use std::cmp::Ordering;

/// Whether a version follows all known versions of its branch, such as `8.4.99` those that begin with `8.4`.
fn is_later<'a>(version: &str, known: impl Iterator<Item = &'a str> + Clone) -> bool {
    let common = |known: &str| {
        version.split('.').zip(known.split('.')).take_while(|(one, other)| one == other).count()
    };
    let Some(longest) = known.clone().map(common).max() else { return true };
    let mut branch = known.filter(|known| common(known) == longest);
    branch.all(|known| compare(version, known) == Ordering::Greater)
}

/// Whether AWS may have a version: a known one in another case, the beginning of a known one, which AWS completes, or a later one.
pub(super) fn is_possible<'a>(version: &str, known: impl Iterator<Item = &'a str> + Clone) -> bool {
    known.clone().any(|known| begins(known, version)) || is_later(version, known)
}

/// Whether a version begins with another or is the same, such as `8.0.44` with `8.0`.
pub(super) fn begins(version: &str, beginning: &str) -> bool {
    let (Some(start), Some(rest)) = (version.get(..beginning.len()), version.get(beginning.len()..)) else {
        return false;
    };
    start.eq_ignore_ascii_case(beginning) && (rest.is_empty() || rest.starts_with('.'))
}

/// Whether a version or type certainly misspells a part of another, such as `t3.mirco` of `t3.micro`. New versions, generations and sizes
/// differ from the known ones in a digit, new families also in a letter, and new pairs of a family and a size in neither part.
pub(super) fn is_misspelling<'a>(
    text: &str,
    meant: &str,
    known: &(impl Iterator<Item = &'a str> + Clone),
) -> bool {
    let is_known = |part: &str| known.clone().any(|known| known.split('.').any(|known| known == part));
    let is_slip = |(part, meant): (&str, &str)| {
        part != meant
            && digits(part).eq(digits(meant))
            && (!is_family(part) || part.eq_ignore_ascii_case(meant))
            && !is_known(part)
    };
    text.split('.').count() == meant.split('.').count() && text.split('.').zip(meant.split('.')).any(is_slip)
}

fn digits(part: &str) -> impl Iterator<Item = char> {
    part.chars().filter(char::is_ascii_digit)
}

/// Whether a part of a type is its family, such as `t3`.
fn is_family(part: &str) -> bool {
    part.starts_with(char::is_alphabetic) && digits(part).next().is_some()
}

/// Compares versions as people read them: `10` follows `9`, and a number follows a letter.
fn compare(one: &str, other: &str) -> Ordering {
    let mut parts = one.split('.').zip(other.split('.')).map(|(one, other)| compare_parts(one, other));
    let difference = parts.find(|order| *order != Ordering::Equal);
    difference.unwrap_or_else(|| one.len().cmp(&other.len()))
}

fn compare_parts(mut one: &str, mut other: &str) -> Ordering {
    while !one.is_empty() && !other.is_empty() {
        let ((start, rest), (other_start, other_rest)) = (split_run(one), split_run(other));
        let order = match (start.parse::<u64>(), other_start.parse::<u64>()) {
            (Ok(number), Ok(other)) => number.cmp(&other),
            (Ok(_), Err(_)) => Ordering::Greater,
            (Err(_), Ok(_)) => Ordering::Less,
            (Err(_), Err(_)) => start.cmp(other_start),
        };
        if order != Ordering::Equal {
            return order;
        }
        (one, other) = (rest, other_rest);
    }
    one.len().cmp(&other.len())
}

/// Splits a text after its first digits, or before them.
fn split_run(text: &str) -> (&str, &str) {
    let starts_with_digit = text.starts_with(|letter: char| letter.is_ascii_digit());
    let end = text.find(|letter: char| letter.is_ascii_digit() != starts_with_digit);
    text.split_at(end.unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::{is_later, is_misspelling, is_possible};

    macro_rules! versions {
        ($($test:ident: $version:literal, $known:expr => $is_later:literal;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(is_later($version, $known.into_iter()), $is_later);
            }
        )*};
    }

    versions! {
        next_version_of_a_branch_is_later: "8.0.45", ["5.7.1", "8.0.44", "8.4.7"] => true;
        version_between_known_ones_is_not_later: "8.0.4", ["8.0.3", "8.0.5"] => false;
        ten_follows_nine: "16.10", ["16.9"] => true;
        next_major_version_is_later: "20.1", ["17.2", "18.1"] => true;
        missing_major_version_is_not_later: "15.1", ["14.2", "16.1"] => false;
        letter_in_place_of_a_digit_is_not_later: "8.O", ["8.0", "8.4"] => false;
        parts_with_text_are_compared_by_their_numbers: "ru-2026-01.r1", ["ru-2025-10.r1"] => true;
        version_follows_its_own_beginning: "8.0.3-rds.1", ["8.0.3"] => true;
    }

    #[test]
    fn version_may_be_the_beginning_of_a_known_one() {
        let is_possible =
            |version| is_possible(version, ["8.0.44", "15.00.4430.1.v1", "13.9.r1"].into_iter());
        assert!(is_possible("8") && is_possible("8.0") && is_possible("15.00") && is_possible("13.9.R1"));
        assert!(!is_possible("8.") && !is_possible("8.0.4") && !is_possible("15.0") && !is_possible("9"));
    }

    const TYPES: [&str; 5] = ["t3.micro", "c5.large", "c5.24xlarge", "m5.large.search", "db.t2.small"];

    macro_rules! misspellings {
        ($($test:ident: $text:literal, $meant:literal => $is_misspelling:literal;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(is_misspelling($text, $meant, &TYPES.into_iter()), $is_misspelling);
            }
        )*};
    }

    misspellings! {
        size_with_swapped_letters_is_misspelt: "t3.mirco", "t3.micro" => true;
        size_with_a_number_is_misspelt_in_its_letters: "c5.24xlrage", "c5.24xlarge" => true;
        size_is_misspelt_in_a_new_generation: "t5.mirco", "t3.micro" => true;
        last_part_is_misspelt: "m5.large.serach", "m5.large.search" => true;
        family_in_upper_case_is_misspelt: "T3.micro", "t3.micro" => true;
        other_generation_may_be_new: "c55.large", "c5.large" => false;
        family_with_another_letter_may_be_new: "c5x.large", "c5.large" => false;
        size_with_another_number_may_be_new: "c5.48xlarge", "c5.24xlarge" => false;
        size_of_another_family_may_be_new: "c5.small", "c5.large" => false;
        value_with_fewer_parts_may_be_new: "db.small", "db.t2.small" => false;
    }
}
