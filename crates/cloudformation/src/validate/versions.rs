//! Versions and generations that may be older or newer than the known ones.

use std::cmp::Ordering;

/// Whether a version follows all known versions of its branch, such as `8.4.99` those that begin with `8.4`.
pub(super) fn is_later<'a>(version: &str, known: impl Iterator<Item = &'a str> + Clone) -> bool {
    let common = |known: &str| {
        version.split('.').zip(known.split('.')).take_while(|(one, other)| one == other).count()
    };
    let Some(longest) = known.clone().map(common).max() else { return true };
    let mut branch = known.filter(|known| common(known) == longest);
    branch.all(|known| compare(version, known) == Ordering::Greater)
}

/// Whether a type such as `m2.large` has a known size, and its family differs from a known one only in the digit of its generation.
pub(super) fn is_other_generation<'a>(kind: &str, known: impl Iterator<Item = &'a str> + Clone) -> bool {
    let Some((family, size)) = kind.rsplit_once('.') else { return false };
    let is_generation = |known: &str| {
        let mut pairs = known.chars().zip(family.chars());
        known.len() == family.len()
            && pairs.all(|(one, other)| one == other || (one.is_ascii_digit() && other.is_ascii_digit()))
    };
    let mut parts = known.filter_map(|known| known.rsplit_once('.'));
    let has_size = parts.clone().any(|(_, known)| known == size);
    let is_known = parts.clone().any(|(known, _)| known == family);
    has_size && !is_known && parts.any(|(known, _)| is_generation(known))
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
    use super::is_later;

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
}
