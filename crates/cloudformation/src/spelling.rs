//! Suggestions for misspelt names.

use std::cell::Cell;

/// Finds the known name that a misspelt name probably stands for.
///
/// A comparison of two names takes time proportional to the product of their lengths, and a document can contain
/// thousands of unknown names. A speller therefore counts its work and makes no more suggestions when the count has
/// reached a limit. Use one speller for each document.
#[derive(Debug)]
pub struct Speller {
    steps_left: Cell<usize>,
}

/// The pairs of letters that one speller may compare. A document with 500 misspelt names needs a fifth of it.
const MAX_STEPS: usize = 4_000_000;

/// Names that are longer, in bytes, get no suggestion. CloudFormation accepts no longer logical ID.
const MAX_NAME_BYTES: usize = 255;

impl Default for Speller {
    fn default() -> Self {
        Self { steps_left: Cell::new(MAX_STEPS) }
    }
}

impl Speller {
    /// Returns the known name that is nearest to a name, if it is near enough to be a misspelling.
    pub fn nearest<'a>(&self, name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        self.correct(name, known).map(|correction| correction.name)
    }

    /// Returns the same with whether it certainly is the name that was meant.
    pub(crate) fn correct<'a>(
        &self,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Option<Correction<'a>> {
        if name.len() > MAX_NAME_BYTES || self.steps_left.get() == 0 {
            return None;
        }
        let name = name.to_lowercase();
        let is_ascii = name.is_ascii();
        let letters = Letters::count(&name);
        let mut nearest: Option<(usize, &str)> = None;
        let mut is_only = true;
        let mut continued = Continued::No;
        for candidate in known {
            let begins_alike = begins_with(candidate, &name);
            if begins_alike {
                continued = continued.and(candidate);
            }
            let limit = match nearest {
                Some((distance, _)) => max_distance(&name, candidate).min(distance),
                None => max_distance(&name, candidate),
            };
            // A letter has one byte in ASCII and four at most.
            let difference = candidate.len().abs_diff(name.len());
            let is_too_far =
                difference > 4 * limit || (difference > limit && is_ascii && candidate.is_ascii());
            if candidate.len() > MAX_NAME_BYTES || is_too_far {
                continue;
            }
            self.spend(candidate.len())?;
            let lower = candidate.to_lowercase();
            if letters.min_distance(&Letters::count(&lower)) > limit {
                continue;
            }
            self.spend(name.len() * candidate.len())?;
            let distance = strsim::damerau_levenshtein(&name, &lower);
            if distance <= limit {
                is_only = nearest.is_none_or(|(best, _)| distance < best);
                if is_only || begins_alike {
                    nearest = Some((distance, candidate));
                }
            }
        }
        let Some((_, nearest)) = nearest else {
            return continued.by_one();
        };
        Some(Correction { name: nearest, is_certain: is_only && is_slip(&name, &nearest.to_lowercase()) })
    }

    /// Takes steps from those that are left; none when there are not enough.
    fn spend(&self, steps: usize) -> Option<()> {
        let left = self.steps_left.get().checked_sub(steps);
        self.steps_left.set(left.unwrap_or_default());
        left.map(|_| ())
    }
}

/// A known name in place of a misspelt one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Correction<'a> {
    pub(crate) name: &'a str,
    /// Whether no other name can have been meant.
    pub(crate) is_certain: bool,
}

/// The names that begin with the one that was written.
enum Continued<'a> {
    No,
    By(&'a str),
    BySeveral,
}

impl<'a> Continued<'a> {
    fn and(self, candidate: &'a str) -> Self {
        match self {
            Self::No => Self::By(candidate),
            Self::By(_) | Self::BySeveral => Self::BySeveral,
        }
    }

    fn by_one(self) -> Option<Correction<'a>> {
        match self {
            Self::By(name) => Some(Correction { name, is_certain: false }),
            Self::No | Self::BySeveral => None,
        }
    }
}

/// Shorter names begin too many others.
const MIN_BYTES_OF_A_START: usize = 4;

/// Whether a candidate begins with a name in lower case.
fn begins_with(candidate: &str, name: &str) -> bool {
    name.len() >= MIN_BYTES_OF_A_START
        && candidate.len() > name.len()
        && candidate.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
}

/// Whether two names in lower case are equal, or differ in two letters that are swapped, or in a letter that only one of them has, and not
/// at its end. Names with another digit or another last letter often name different things, such as `SubnetA` and `SubnetB`.
fn is_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let common =
        |letters: &mut dyn Iterator<Item = (&char, &char)>| letters.take_while(|(a, b)| a == b).count();
    let before = common(&mut one.iter().zip(&other));
    let shorter = one.len().min(other.len());
    let after = common(&mut one.iter().rev().zip(other.iter().rev())).min(shorter - before);
    match (&one[before..one.len() - after], &other[before..other.len() - after]) {
        ([], []) => true,
        ([a, b], [c, d]) => a == d && b == c && a.is_alphabetic() && b.is_alphabetic(),
        ([letter], []) | ([], [letter]) => after > 0 && (letter.is_alphabetic() || *letter == ':'),
        _ => false,
    }
}

/// The most edits by which a misspelt name differs from the name that was meant.
fn max_distance(name: &str, candidate: &str) -> usize {
    1 + candidate.len().max(name.len()) / 4
}

/// How often each letter occurs in a name, for a quick lower bound of an edit distance.
struct Letters([u16; BUCKETS]);

/// Letters that differ by this number are counted as one, which keeps the bound a lower bound.
const BUCKETS: usize = 32;

impl Letters {
    fn count(name: &str) -> Self {
        let mut counts = [0; BUCKETS];
        for letter in name.chars() {
            counts[letter as usize % BUCKETS] += 1;
        }
        Self(counts)
    }

    /// Each edit removes at most one surplus letter and adds at most one missing letter; a transposition changes no
    /// count.
    fn min_distance(&self, other: &Self) -> usize {
        let (mut surplus, mut missing) = (0, 0);
        for (mine, others) in self.0.iter().zip(&other.0) {
            surplus += usize::from(mine.saturating_sub(*others));
            missing += usize::from(others.saturating_sub(*mine));
        }
        surplus.max(missing)
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_STEPS, Speller};

    fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
        Speller::default().nearest(name, known.iter().copied())
    }

    #[test]
    fn near_name_is_suggested_and_far_name_is_not() {
        assert_eq!(nearest("Kye", &["Key", "Value"]), Some("Key"));
        assert_eq!(nearest("bucketname", &["BucketName", "Tags"]), Some("BucketName"));
        assert_eq!(nearest("zzzzzz", &["Key", "Value"]), None);
    }

    #[test]
    fn first_of_equally_near_names_is_suggested() {
        assert_eq!(nearest("Rolx", &["Rule", "Role", "Roll"]), Some("Role"));
    }

    #[test]
    fn name_that_begins_as_the_misspelt_one_is_suggested_first() {
        assert_eq!(nearest("nodejs22", &["nodejs", "nodejs20.x", "nodejs22.x"]), Some("nodejs22.x"));
        assert_eq!(nearest("Bucket", &["BucketName", "Tags"]), Some("BucketName"));
        assert_eq!(nearest("Bucket", &["BucketEncryption", "BucketAccelerationName"]), None);
    }

    #[test]
    fn slip_is_certain_if_only_one_name_is_as_near() {
        let speller = Speller::default();
        let is_certain = |name: &str, known: &[&str]| {
            speller.correct(name, known.iter().copied()).is_some_and(|correction| correction.is_certain)
        };
        assert!(is_certain("bucketname", &["BucketName", "BucketArn"]));
        assert!(is_certain("BukcetName", &["BucketName"]));
        assert!(is_certain("BuketName", &["BucketName"]));
        assert!(is_certain("Buckeet", &["Bucket"]));
        assert!(is_certain("AWS:S3::Bucket", &["AWS::S3::Bucket"]));
        assert!(!is_certain("BucketB", &["BucketA"]));
        assert!(!is_certain("Bucket2", &["Bucket12"]));
        assert!(!is_certain("Bucket", &["Buckets"]));
        assert!(!is_certain("ab", &["ba", "abc"]));
        assert!(!is_certain("Role", &["ROLE", "role"]));
    }

    #[test]
    fn letters_of_several_bytes_are_compared_as_letters() {
        assert_eq!(nearest("größe", &["Grösse", "GRÖẞE"]), Some("GRÖẞE"));
    }

    #[test]
    fn distant_names_are_excluded_without_a_full_comparison() {
        let speller = Speller::default();
        let known: Vec<String> = (0..1_000).map(|number| format!("Property{number}")).collect();
        assert_eq!(speller.nearest("BucketNaem", known.iter().map(String::as_str)), None);
        assert!(MAX_STEPS - speller.steps_left.get() <= 1_000 * "Property999".len());
    }

    #[test]
    fn misspelt_names_of_a_whole_document_cost_a_bounded_number_of_steps() {
        let speller = Speller::default();
        // Names of 200 letters that differ in their order only, so that no quick bound excludes them.
        let known: Vec<String> =
            (0..400).map(|number| format!("{:a>200}", "b".repeat(1 + number % 90))).collect();
        for number in 0..800 {
            let name = format!("{:a<200}", "b".repeat(1 + number % 90));
            let _ = speller.nearest(&name, known.iter().map(String::as_str));
        }
        assert_eq!(speller.steps_left.get(), 0);
        assert_eq!(speller.nearest("Kye", ["Key"]), None);
        assert_eq!(speller.nearest("Bucket", ["BucketEncryption"]), None);
    }
}
