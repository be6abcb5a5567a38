//! The definitions of conditions in two templates, compared by their results.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, json};

use super::changes::{CONDITION, ChangedCondition, ConditionCause};
use super::mappings::{ChangedMappings, MAPPINGS, lookup};
use super::meaning::{canonical, have_same_meaning, key, literal};
use crate::document::{ReferenceKind, references};
use crate::template::is_stored;
use crate::validate::{condition_result, constant_condition};
use crate::{Json, function_call};

const CONDITIONS: &str = "Conditions";
const PARAMETERS: &str = "Parameters";
const ALLOWED_VALUES: &str = "AllowedValues";

/// The beginning of the name of an old condition in a template with the conditions of both. A name in a template has no colon.
const OLD: &str = "old:";

/// Largest number of changed entries that are named for a condition.
const MAX_CAUSES: usize = 5;

/// Largest number of changed entries that are found for a condition. One more than is named shows that there are others. It bounds the time for
/// conditions that name each other in a long chain.
const MAX_FOUND_CAUSES: usize = MAX_CAUSES + 1;

/// With more changed defaults, a condition that depends on several of them stays unknown. It bounds the number of templates in memory.
const MAX_CHANGED_DEFAULTS: usize = 8;

/// The section and the name of an entry.
type Name<'a> = (&'static str, &'a str);

/// The conditions of two templates.
pub(super) struct ConditionDefinitions<'a> {
    old: &'a Json,
    new: &'a Json,
    mappings: ChangedMappings<'a>,
    /// Templates with the conditions of both: one in which each parameter keeps its value, and one in which each changed default is the value.
    scenarios: Vec<Json>,
    /// The parameters with a changed default. Each has a template in which only this default is the value, unless there are too many.
    defaults: BTreeMap<&'a str, Option<Json>>,
    /// The changed entries that decide a condition, by its name.
    causes: BTreeMap<&'a str, BTreeSet<Name<'a>>>,
    /// The changed loops and transforms that make conditions. Each can make any condition that neither template has.
    makers: BTreeSet<Name<'a>>,
}

impl<'a> ConditionDefinitions<'a> {
    pub(super) fn new(old: &'a Json, new: &'a Json) -> Self {
        let mappings = ChangedMappings::new(old, new);
        let mut definitions = Self {
            old,
            new,
            mappings,
            scenarios: Vec::new(),
            defaults: BTreeMap::new(),
            causes: BTreeMap::new(),
            makers: BTreeSet::new(),
        };
        let parameters = keys(old, PARAMETERS).filter(|name| definitions.has_other_default(name));
        let parameters: BTreeSet<&str> = parameters.collect();
        let mut scenarios = vec![definitions.merged(&BTreeSet::new())];
        if !parameters.is_empty() {
            scenarios.push(definitions.merged(&parameters));
        }
        // A stack can set some of the parameters.
        let are_few = (2..=MAX_CHANGED_DEFAULTS).contains(&parameters.len());
        let only = |name: &&'a str| (*name, are_few.then(|| definitions.merged(&BTreeSet::from([*name]))));
        let defaults = parameters.iter().map(only).collect();
        definitions.causes = definitions.causes();
        let makers =
            keys(old, CONDITIONS).chain(keys(new, CONDITIONS)).filter(|name| name.starts_with("Fn::"));
        let changed = makers.filter(|name| definitions.causes.contains_key(name));
        definitions.makers = changed.map(|name| (CONDITIONS, name)).collect();
        Self { scenarios, defaults, ..definitions }
    }

    /// The changed entries on which a condition depends, which can be the condition itself. `None` if there are none.
    pub(super) fn changed(&self, name: &str) -> Option<ChangedCondition> {
        let cause = |(section, id): &Name<'_>| ConditionCause {
            section: (*section).to_owned(),
            id: (*id).to_owned(),
        };
        let is_made = [self.old, self.new].iter().all(|template| entry(template, CONDITIONS, name).is_none());
        let found = if is_made { &self.makers } else { self.causes.get(name)? };
        if found.is_empty() {
            return None;
        }
        let (own, others): (Vec<_>, Vec<_>) = found.iter().partition(|cause| **cause == (CONDITIONS, name));
        let causes = own.into_iter().chain(others).take(MAX_CAUSES).map(cause).collect();
        Some(ChangedCondition { name: name.to_owned(), causes, has_more_causes: found.len() > MAX_CAUSES })
    }

    /// Whether a new condition certainly is true if an old one was.
    pub(super) fn follows(&self, old: &str, new: &str) -> bool {
        self.operands_show(old, new, |before, after| is_wider(after, before)) || self.stays(old, new, true)
    }

    /// Whether a new condition certainly is false if an old one was.
    pub(super) fn never_begins(&self, old: &str, new: &str) -> bool {
        self.operands_show(old, new, is_wider) || self.stays(old, new, false)
    }

    /// Whether the operands of two definitions decide a question, however many values they read. Nothing else that the definitions read has
    /// changed.
    fn operands_show(&self, old: &str, new: &str, decide: impl Fn(&Json, &Json) -> bool) -> bool {
        let before = entry(self.old, CONDITIONS, old);
        let after = entry(self.new, CONDITIONS, new);
        before.zip(after).is_some_and(|(before, after)| decide(before, after))
            && [old, new].iter().all(|name| self.are_dependencies_same(name))
    }

    /// Whether a new condition always has a result if the old one had it.
    fn stays(&self, old: &str, new: &str, result: bool) -> bool {
        let defaults = self.defaults_of([old, new]);
        let old = format!("{OLD}{old}");
        let stays = |template: &Json| {
            condition_result(template, (&old, result), new) == Some(result)
                || constant_condition(template, &old) == Some(!result)
        };
        // With one changed default, only this one is the value in the template for all.
        let are_several = defaults.len() > 1;
        self.scenarios.iter().all(stays)
            && (!are_several || defaults.into_iter().all(|template| template.is_some_and(stays)))
    }

    /// The templates for the changed defaults on which any of the conditions may depend.
    fn defaults_of(&self, conditions: [&str; 2]) -> Vec<Option<&Json>> {
        let causes = conditions.map(|name| self.causes.get(name));
        let is_cut = causes.iter().flatten().any(|causes| causes.len() == MAX_FOUND_CAUSES);
        let is_read = |name: &str| causes.iter().flatten().any(|all| all.contains(&(PARAMETERS, name)));
        let read = self.defaults.iter().filter(|(name, _)| is_cut || is_read(name));
        read.map(|(_, template)| template.as_ref()).collect()
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
                for read in self.reads(definition) {
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

    /// The conditions, parameters and changed mappings that a definition reads.
    fn reads(&self, definition: &'a Json) -> BTreeSet<Name<'a>> {
        let section = |kind| match kind {
            ReferenceKind::Condition => CONDITIONS,
            ReferenceKind::Value => PARAMETERS,
        };
        let names =
            references(definition).into_iter().map(|reference| (section(reference.kind), reference.id));
        let mut found = names.collect();
        self.add_mappings(definition, &mut found);
        found
    }

    fn add_mappings(&self, value: &Json, found: &mut BTreeSet<Name<'a>>) {
        if let Some(("Fn::FindInMap", Json::Array(arguments))) = function_call(value) {
            let names = self.mappings.of_lookup(arguments, MAX_FOUND_CAUSES);
            found.extend(names.into_iter().map(|name| (MAPPINGS, name)));
        }
        match value {
            Json::Array(items) => items.iter().for_each(|item| self.add_mappings(item, found)),
            Json::Object(members) => members.values().for_each(|member| self.add_mappings(member, found)),
            _ => {}
        }
    }

    /// A template with the conditions of both. The given parameters have the values of their defaults.
    fn merged(&self, parameters: &BTreeSet<&str>) -> Json {
        let mut conditions = Map::new();
        for (template, prefix) in [(self.old, OLD), (self.new, "")] {
            let side = Side { template, prefix, parameters, definitions: self };
            let all = template.get(CONDITIONS).and_then(Json::as_object).into_iter().flatten();
            conditions.extend(
                all.map(|(name, definition)| (format!("{prefix}{name}"), side.definition(definition))),
            );
        }
        let mut all = Map::new();
        for name in keys(self.old, PARAMETERS).chain(keys(self.new, PARAMETERS)) {
            let parameters = [self.old, self.new].map(|template| entry(template, PARAMETERS, name));
            let restriction = |parameter: &Json| {
                let allowed = parameter.get(ALLOWED_VALUES).filter(|_| !is_stored(parameter))?;
                Some(json!({ ALLOWED_VALUES: allowed }))
            };
            let mut restrictions = parameters.into_iter().flatten().map(restriction);
            let first = restrictions.next().flatten();
            if let Some(restriction) =
                first.filter(|first| restrictions.all(|other| other.as_ref() == Some(first)))
            {
                all.insert(name.to_owned(), restriction);
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
    /// A definition with the values of the parameters. Placeholders in texts become references first, and texts of literals become literals.
    fn definition(&self, definition: &Json) -> Json {
        canonical(&self.value(&canonical(definition)))
    }

    fn value(&self, value: &Json) -> Json {
        match (function_call(value), value) {
            (Some(("Ref", Json::String(name))), _) if self.parameters.contains(name.as_str()) => {
                let parameter = entry(self.template, PARAMETERS, name);
                match parameter.and_then(|parameter| parameter.get("Default")) {
                    Some(default) if !parameter.is_some_and(is_stored) => default.clone(),
                    // Another name of a stored value can have another value.
                    _ => json!({ "Ref": format!("{}{name}", self.prefix) }),
                }
            }
            // The text is too long for a canonical form.
            (Some(("Fn::Sub", argument)), _) if self.reads_parameters(value) => {
                json!({ "Fn::Sub": [self.prefix, argument] })
            }
            (Some(("Fn::FindInMap", Json::Array(arguments))), _) => self.value_in_mapping(arguments),
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

    /// The value of a lookup in a mapping, or the function if only the deployment knows its keys.
    fn value_in_mapping(&self, arguments: &[Json]) -> Json {
        let mut arguments: Vec<Json> =
            arguments.iter().map(|argument| canonical(&self.value(argument))).collect();
        if let Some(value) = lookup(self.template, &arguments) {
            return value.clone();
        }
        // The same keys can have another value.
        if !self.definitions.mappings.of_lookup(&arguments, 1).is_empty() {
            arguments.insert(0, self.prefix.into());
        }
        json!({ "Fn::FindInMap": arguments })
    }

    fn reads_parameters(&self, value: &Json) -> bool {
        references(value).iter().any(|reference| self.parameters.contains(reference.id))
    }
}

/// Whether a definition is true wherever another one is, because it has all alternatives of the other or only requirements of it.
fn is_wider(wide: &Json, narrow: &Json) -> bool {
    let [alternatives, fewer] = [wide, narrow].map(|definition| operands(definition, "Fn::Or"));
    let [requirements, more] = [wide, narrow].map(|definition| operands(definition, "Fn::And"));
    fewer.is_subset(&alternatives) || requirements.is_subset(&more)
}

/// The keys of the operands of a definition by a function, or of the whole definition if it has no such function.
fn operands(definition: &Json, function: &str) -> BTreeSet<String> {
    match function_call(definition) {
        Some((name, Json::Array(operands))) if name == function => operands.iter().map(key).collect(),
        _ => BTreeSet::from([key(definition)]),
    }
}

fn entry<'a>(template: &'a Json, section: &str, id: &str) -> Option<&'a Json> {
    template.get(section)?.get(id)
}

fn keys<'a>(template: &'a Json, section: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    let entries = template.get(section).and_then(Json::as_object);
    entries.into_iter().flat_map(Map::keys).map(String::as_str)
}
