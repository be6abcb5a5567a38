//! The definitions of conditions in two templates, compared by their results.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, json};

use super::changes::{CONDITION, ChangedCondition, ConditionCause};
use super::meaning::{have_same_meaning, literal};
use crate::document::{ReferenceKind, references};
use crate::validate::{condition_result, constant_condition};
use crate::{Json, function_call};

const CONDITIONS: &str = "Conditions";
const MAPPINGS: &str = "Mappings";
const PARAMETERS: &str = "Parameters";
const ALLOWED_VALUES: &str = "AllowedValues";

/// The beginning of the name of an old condition in a template with the conditions of both. A name in a template has no colon.
const OLD: &str = "old:";

/// Largest number of changed entries that are named for a condition.
const MAX_CAUSES: usize = 5;

/// Largest number of changed entries that are found for a condition. One more than is named shows that there are others. It bounds the time for
/// conditions that name each other in a long chain.
const MAX_FOUND_CAUSES: usize = MAX_CAUSES + 1;

/// The section and the name of an entry.
type Name<'a> = (&'static str, &'a str);

/// The conditions of two templates.
pub(super) struct ConditionDefinitions<'a> {
    old: &'a Json,
    new: &'a Json,
    /// Templates with the conditions of both: one in which each parameter keeps its value, and one in which each changed default is the value.
    scenarios: Vec<Json>,
    /// The changed entries that decide a condition, by its name.
    causes: BTreeMap<&'a str, BTreeSet<Name<'a>>>,
}

impl<'a> ConditionDefinitions<'a> {
    pub(super) fn new(old: &'a Json, new: &'a Json) -> Self {
        let definitions = Self { old, new, scenarios: Vec::new(), causes: BTreeMap::new() };
        let mut scenarios = vec![definitions.merged(&BTreeSet::new())];
        let parameters = keys(old, PARAMETERS).filter(|name| definitions.has_other_default(name));
        let parameters: BTreeSet<&str> = parameters.collect();
        if !parameters.is_empty() {
            scenarios.push(definitions.merged(&parameters));
        }
        let causes = definitions.causes();
        Self { scenarios, causes, ..definitions }
    }

    /// The changed entries on which a condition depends, which can be the condition itself. `None` if there are none.
    pub(super) fn changed(&self, name: &str) -> Option<ChangedCondition> {
        let cause = |(section, id): &Name<'_>| ConditionCause {
            section: (*section).to_owned(),
            id: (*id).to_owned(),
        };
        let found = self.causes.get(name)?;
        let (own, others): (Vec<_>, Vec<_>) = found.iter().partition(|cause| **cause == (CONDITIONS, name));
        let causes = own.into_iter().chain(others).take(MAX_CAUSES).map(cause).collect();
        Some(ChangedCondition { name: name.to_owned(), causes, has_more_causes: found.len() > MAX_CAUSES })
    }

    /// Whether a new condition certainly is true if an old one was.
    pub(super) fn follows(&self, old: &str, new: &str) -> bool {
        let is_same = entry(self.old, CONDITIONS, old).is_some_and(|before| {
            entry(self.new, CONDITIONS, new).is_some_and(|after| have_same_meaning(before, after))
        });
        (is_same && self.are_dependencies_same(old)) || self.stays(old, new, true)
    }

    /// Whether a new condition certainly is false if an old one was.
    pub(super) fn never_begins(&self, old: &str, new: &str) -> bool {
        self.stays(old, new, false)
    }

    /// Whether a new condition always has a result if the old one had it.
    fn stays(&self, old: &str, new: &str, result: bool) -> bool {
        let old = format!("{OLD}{old}");
        self.scenarios.iter().all(|template| {
            condition_result(template, (&old, result), new) == Some(result)
                || constant_condition(template, &old) == Some(!result)
        })
    }

    fn are_dependencies_same(&self, name: &str) -> bool {
        self.causes.get(name).is_none_or(|causes| causes.iter().all(|cause| *cause == (CONDITIONS, name)))
    }

    /// The changed entries that decide each condition. Every entry is followed [`MAX_FOUND_CAUSES`] times at most.
    fn causes(&self) -> BTreeMap<&'a str, BTreeSet<Name<'a>>> {
        let mut dependants: BTreeMap<Name<'a>, BTreeSet<&'a str>> = BTreeMap::new();
        let mut causes: BTreeMap<&str, BTreeSet<Name<'a>>> = BTreeMap::new();
        for template in [self.old, self.new] {
            for (name, definition) in template.get(CONDITIONS).and_then(Json::as_object).into_iter().flatten()
            {
                if self.is_changed(CONDITIONS, name) {
                    causes.entry(name).or_default().insert((CONDITIONS, name));
                }
                for read in reads(definition) {
                    dependants.entry(read).or_default().insert(name);
                }
            }
        }
        let changed = dependants.keys().filter(|(section, id)| self.is_changed(section, id));
        let mut waiting: Vec<(Name<'a>, Name<'a>)> = changed.map(|changed| (*changed, *changed)).collect();
        while let Some((entry, cause)) = waiting.pop() {
            for dependant in dependants.get(&entry).into_iter().flatten() {
                let known = causes.entry(dependant).or_default();
                if known.len() < MAX_FOUND_CAUSES && known.insert(cause) {
                    waiting.push(((CONDITIONS, dependant), cause));
                }
            }
        }
        causes
    }

    fn is_changed(&self, section: &str, id: &str) -> bool {
        if section == PARAMETERS {
            return self.has_other_default(id);
        }
        match (entry(self.old, section, id), entry(self.new, section, id)) {
            (Some(before), Some(after)) => !have_same_meaning(before, after),
            (before, after) => before.is_some() != after.is_some(),
        }
    }

    /// Whether both templates have a default of a parameter, and not the same one.
    fn has_other_default(&self, parameter: &str) -> bool {
        let default = |template| entry(template, PARAMETERS, parameter)?.get("Default").and_then(literal);
        matches!((default(self.old), default(self.new)), (Some(before), Some(after)) if before != after)
    }

    /// A template with the conditions of both. The given parameters have the values of their defaults.
    fn merged(&self, parameters: &BTreeSet<&str>) -> Json {
        let mut conditions = Map::new();
        for (template, prefix) in [(self.old, OLD), (self.new, "")] {
            let side = Side { template, prefix, parameters, definitions: self };
            let all = template.get(CONDITIONS).and_then(Json::as_object).into_iter().flatten();
            conditions
                .extend(all.map(|(name, definition)| (format!("{prefix}{name}"), side.value(definition))));
        }
        let mut all = Map::new();
        for name in keys(self.old, PARAMETERS).chain(keys(self.new, PARAMETERS)) {
            let [before, after] = [self.old, self.new].map(|template| entry(template, PARAMETERS, name));
            let allowed = before.or(after).and_then(|parameter| parameter.get(ALLOWED_VALUES));
            let is_same = [before, after].iter().flatten().all(|side| side.get(ALLOWED_VALUES) == allowed);
            if let (true, Some(allowed)) = (is_same, allowed) {
                all.insert(name.to_owned(), json!({ ALLOWED_VALUES: allowed }));
            }
        }
        json!({ CONDITIONS: conditions, PARAMETERS: all })
    }
}

/// The conditions of one of the templates, as the merged template has them.
struct Side<'a> {
    template: &'a Json,
    prefix: &'static str,
    parameters: &'a BTreeSet<&'a str>,
    definitions: &'a ConditionDefinitions<'a>,
}

impl Side<'_> {
    fn value(&self, value: &Json) -> Json {
        match (function_call(value), value) {
            (Some(("Ref", Json::String(name))), _) if self.parameters.contains(name.as_str()) => {
                let default =
                    entry(self.template, PARAMETERS, name).and_then(|parameter| parameter.get("Default"));
                default.unwrap_or(value).clone()
            }
            (Some(("Fn::FindInMap", Json::Array(parts))), _) => {
                // Another mapping can return another value for the same keys.
                let mapping = parts.first().and_then(Json::as_str);
                let is_changed = mapping.is_some_and(|name| self.definitions.is_changed(MAPPINGS, name));
                let prefix = if is_changed { self.prefix } else { "" };
                let parts = parts.iter().enumerate().map(|(position, part)| match part.as_str() {
                    Some(name) if position == 0 => format!("{prefix}{name}").into(),
                    _ => self.value(part),
                });
                json!({ "Fn::FindInMap": parts.collect::<Vec<_>>() })
            }
            (_, Json::Array(items)) => items.iter().map(|item| self.value(item)).collect(),
            (_, Json::Object(members)) => {
                let member = |(name, member): (&String, &Json)| match member.as_str() {
                    Some(condition) if name == CONDITION => {
                        (name.clone(), format!("{}{condition}", self.prefix).into())
                    }
                    _ => (name.clone(), self.value(member)),
                };
                Json::Object(members.iter().map(member).collect())
            }
            (_, scalar) => scalar.clone(),
        }
    }
}

/// The conditions, parameters and mappings that a definition names.
fn reads(definition: &Json) -> BTreeSet<Name<'_>> {
    let section = |kind| match kind {
        ReferenceKind::Condition => CONDITIONS,
        ReferenceKind::Value => PARAMETERS,
    };
    let names = references(definition).into_iter().map(|reference| (section(reference.kind), reference.id));
    let mut found = names.collect();
    add_mappings(definition, &mut found);
    found
}

fn add_mappings<'a>(value: &'a Json, found: &mut BTreeSet<Name<'a>>) {
    if let Some(("Fn::FindInMap", argument)) = function_call(value)
        && let Some(mapping) = argument.get(0).and_then(Json::as_str)
    {
        found.insert((MAPPINGS, mapping));
    }
    match value {
        Json::Array(items) => items.iter().for_each(|item| add_mappings(item, found)),
        Json::Object(members) => members.values().for_each(|member| add_mappings(member, found)),
        _ => {}
    }
}

fn entry<'a>(template: &'a Json, section: &str, id: &str) -> Option<&'a Json> {
    template.get(section)?.get(id)
}

fn keys<'a>(template: &'a Json, section: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    let entries = template.get(section).and_then(Json::as_object);
    entries.into_iter().flat_map(Map::keys).map(String::as_str)
}
