//! The entries of mappings that return another value than in the old template.

use std::collections::{BTreeMap, BTreeSet};

use super::meaning::{have_same_meaning, literal};
use crate::Json;

/// The section of the mappings.
pub(super) const MAPPINGS: &str = "Mappings";

/// Number of keys with which `Fn::FindInMap` finds a value. A default value can follow them.
const KEYS: usize = 3;

/// The keys of a lookup: the mapping, the top-level key and the second-level key. A key that only the deployment knows is absent.
type Keys<'a> = [Option<&'a str>; KEYS];

/// The mappings that return another value for a lookup.
pub(super) struct ChangedMappings<'a> {
    /// The names of the mappings with an entry of the old template that is another one now, by the lookups that read the entry.
    other: BTreeMap<Keys<'a>, BTreeSet<&'a str>>,
    /// The names of the mappings with an entry that the old template does not have, by the lookups that read the entry.
    further: BTreeMap<Keys<'a>, BTreeSet<&'a str>>,
    /// The names of changed mappings with entries that a macro or a loop makes. Any lookup can read them.
    made: BTreeSet<&'a str>,
}

impl<'a> ChangedMappings<'a> {
    pub(super) fn new(old: &'a Json, new: &'a Json) -> Self {
        let mut changed = Self { other: BTreeMap::new(), further: BTreeMap::new(), made: BTreeSet::new() };
        let (before, after) = (entries(old), entries(new));
        for (keys, value) in &before {
            match after.get(keys) {
                Some(after) if have_same_meaning(value, after) => {}
                _ => changed.add(*keys, true),
            }
        }
        for keys in after.keys().filter(|keys| !before.contains_key(*keys)) {
            changed.add(*keys, false);
        }
        changed
    }

    fn add(&mut self, keys: [&'a str; KEYS], existed: bool) {
        let [mapping, ..] = keys;
        if keys.iter().any(|key| key.starts_with("Fn::")) {
            self.made.insert(mapping);
        }
        let lookups = if existed { &mut self.other } else { &mut self.further };
        // Each of the keys is in the template or known only at the deployment.
        for known in 0..1_usize << KEYS {
            let lookup =
                std::array::from_fn(|position| (known >> position & 1 == 1).then_some(keys[position]));
            lookups.entry(lookup).or_default().insert(mapping);
        }
    }

    /// The mappings that return another value for the arguments of `Fn::FindInMap`, at most the given number of them.
    pub(super) fn of_lookup(&self, arguments: &[Json], most: usize) -> BTreeSet<&'a str> {
        let keys: [Option<String>; KEYS] =
            std::array::from_fn(|position| arguments.get(position).and_then(literal));
        let keys = [keys[0].as_deref(), keys[1].as_deref(), keys[2].as_deref()];
        let other = self.other.get(&keys);
        // A further entry takes the place of a default value.
        let further = self.further.get(&keys).filter(|_| arguments.len() > KEYS);
        let names = other.into_iter().chain(further).chain([&self.made]).flatten().copied();
        names.take(most).collect()
    }
}

/// The value of a template for literal arguments of `Fn::FindInMap`.
pub(super) fn lookup<'t>(template: &'t Json, arguments: &[Json]) -> Option<&'t Json> {
    let keys = arguments.get(..KEYS)?.iter();
    keys.map(literal).try_fold(template.get(MAPPINGS)?, |value, key| value.get(key?))
}

/// The values of all mappings by their keys.
fn entries(template: &Json) -> BTreeMap<[&str; KEYS], &Json> {
    let mut all = BTreeMap::new();
    for (mapping, rows) in members(template.get(MAPPINGS)) {
        for (row, values) in members(Some(rows)) {
            all.extend(members(Some(values)).map(|(key, value)| ([mapping, row, key], value)));
        }
    }
    all
}

fn members(value: Option<&Json>) -> impl Iterator<Item = (&str, &Json)> {
    value.and_then(Json::as_object).into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}
