//! How much two values have in common.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::meaning::key;
use crate::{Json, function_call};

/// The parts of a value: its literals and functions, each with the keys that lead to it.
///
/// A function counts by its name, because another logical ID in it makes no other value. Each part is a number made of its keys and text,
/// because the keys above many parts can be long.
#[derive(Debug, Default)]
pub(super) struct Parts {
    all: BTreeSet<u64>,
    /// A number that equal values have, with the arguments of functions.
    whole: u64,
}

impl Parts {
    pub(super) fn new(value: &Json) -> Self {
        let mut parts = Self { whole: number(0, &key(value)), ..Self::default() };
        parts.collect(value, 0);
        parts
    }

    /// The parts of a value, of which those of equal owners are preferred.
    pub(super) fn of(value: &Json, owner: &Json) -> Self {
        Self { whole: number(0, &key(owner)), ..Self::new(value) }
    }

    /// The share of the parts that both have, from 0 to 1.
    pub(super) fn likeness(&self, other: &Self) -> f64 {
        let all = self.all.len() + other.all.len();
        if all == 0 {
            return 1.0;
        }
        let common = self.all.intersection(&other.all).count();
        #[expect(clippy::cast_precision_loss, reason = "a template has few parts")]
        let share = 2.0 * common as f64 / all as f64;
        share
    }

    fn collect(&mut self, value: &Json, path: u64) {
        if let Some((name, _)) = function_call(value) {
            self.all.insert(number(path, &("!", name)));
            return;
        }
        match value {
            Json::Object(members) => {
                members.iter().for_each(|(key, member)| self.collect(member, number(path, &(".", key))));
            }
            Json::Array(items) => items.iter().for_each(|item| self.collect(item, path)),
            scalar => _ = self.all.insert(number(path, &("=", scalar.to_string()))),
        }
    }
}

fn number(path: u64, part: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    (path, part).hash(&mut hasher);
    hasher.finish()
}

/// The number of possible pairs up to which all are compared.
const MAX_COMPARED: usize = 100_000;

/// Pairs the positions of values that are most alike, if they are alike enough. Each value is in one pair at most. Of equal pairs, the
/// first values belong together. Of very many values, those at the same position belong together.
pub(super) fn most_alike(old: &[Parts], new: &[Parts], least: f64) -> Vec<(usize, usize)> {
    let compares_all = old.len().saturating_mul(new.len()) <= MAX_COMPARED;
    let mut candidates: Vec<(f64, usize, usize)> = Vec::new();
    for (before, old) in old.iter().enumerate() {
        let others = if compares_all { 0..new.len() } else { before..(before + 1).min(new.len()) };
        for after in others {
            let new = &new[after];
            let likeness = old.likeness(new);
            if likeness >= least {
                candidates.push((likeness, before, after));
            }
        }
    }
    // Of values that are equally alike, equal ones belong together.
    let is_other = |(_, before, after): &(f64, usize, usize)| old[*before].whole != new[*after].whole;
    candidates
        .sort_by(|left, right| right.0.total_cmp(&left.0).then_with(|| is_other(left).cmp(&is_other(right))));
    let (mut used_old, mut used_new) = (BTreeSet::new(), BTreeSet::new());
    let mut pairs = Vec::new();
    for (_, before, after) in candidates {
        if !used_old.contains(&before) && !used_new.contains(&after) {
            used_old.insert(before);
            used_new.insert(after);
            pairs.push((before, after));
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Parts, most_alike};

    #[test]
    fn other_name_in_a_function_makes_values_alike() {
        let [left, right] = ["A", "B"].map(|id| Parts::new(&json!({"X": {"Ref": id}, "Y": [1, 2]})));
        assert!((left.likeness(&right) - 1.0).abs() < f64::EPSILON);
        let other = Parts::new(&json!({"X": {"Fn::GetAtt": ["A", "Arn"]}, "Y": [1, 2]}));
        assert!(left.likeness(&other) < 0.7);
    }

    #[test]
    fn long_key_above_many_values_takes_little_memory() {
        let value = json!({"k".repeat(300_000): (0..60_000).collect::<Vec<_>>()});
        assert!((Parts::new(&value).likeness(&Parts::new(&value)) - 1.0).abs() < f64::EPSILON);
    }

    #[test]
    fn very_many_values_are_paired_by_position() {
        let all: Vec<Parts> = (0..1_000).map(|number| Parts::new(&json!({"A": number}))).collect();
        let reversed: Vec<Parts> = (0..999).rev().map(|number| Parts::new(&json!({"A": number}))).collect();
        assert_eq!(most_alike(&all, &reversed, 0.0).len(), 999);
        assert!(most_alike(&all, &reversed, 0.0).iter().all(|(old, new)| old == new));
    }

    #[test]
    fn value_belongs_to_the_one_that_is_most_alike() {
        let old = [json!({"A": 1, "B": 2}), json!({"A": 3, "B": 4})].map(|value| Parts::new(&value));
        let new = [json!({"A": 3, "B": 4, "C": 5}), json!({"A": 9})].map(|value| Parts::new(&value));
        assert_eq!(most_alike(&old, &new, 0.5), [(1, 0)]);
    }
}
