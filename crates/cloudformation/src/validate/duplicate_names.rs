//! Resources of one type with the same name.

use std::collections::HashMap;

use super::conditions::{Conditions, Given, cases, conditions_of};
use super::context::{entries, kind};
use super::known_types::KnownTypes;
use crate::document::{DocumentPath, Json, View};
use crate::finding::Report;
use crate::schema::rules::duplicate;

/// The most names that are tried for a resource, and the most resources with one name that are compared.
const MAX_CASES: usize = 16;

/// The names that a resource has under some conditions.
#[derive(Clone)]
struct Case<'a> {
    given: Vec<Given<'a>>,
    properties: &'a Json,
    /// The values of the properties that name the resource, as far as they were read.
    values: Vec<String>,
}

pub(super) fn check(document: &Json, types: KnownTypes<'_>, report: &mut Report) {
    let conditions = Conditions::new(document);
    let mut seen: HashMap<_, Vec<(&String, Case<'_>)>> = HashMap::new();
    for (id, resource) in entries(document, "Resources") {
        let Some((kind, names)) = kind_and_names(resource, types) else { continue };
        let mut first = None;
        for case in cases_of(resource, &names) {
            let others = seen.entry((kind, case.values.clone())).or_default();
            let can_meet = |(_, other): &&(_, Case<'_>)| conditions.can_meet(&case.given, &other.given);
            let clash = others.iter().take(MAX_CASES).find(can_meet).map(|(other, _)| *other);
            first = first.or(clash.filter(|other| *other != id));
            others.push((id, case));
        }
        if let Some(first) = first {
            let path = DocumentPath::from_keys(&["Resources", id, "Properties", names[0]]);
            let problem = format!("{first} has the same {}", names.join(" and "));
            report.add(duplicate::RULE.at(path, problem).with_advice("give each its own, or none"));
        }
    }
}

/// Properties that differ in all resources of a type, although the facts do not name them: two projects cannot have one name, and a subnet has
/// one route table.
const UNIQUE: [(&str, &str); 2] =
    [("AWS::CodeBuild::Project", "Name"), ("AWS::EC2::SubnetRouteTableAssociation", "SubnetId")];

/// The type of a resource and the properties that name it, if the template sets them.
fn kind_and_names<'a>(resource: &'a Json, types: KnownTypes<'a>) -> Option<(&'a str, Vec<&'a str>)> {
    let kind = kind(resource)?;
    if let Some((_, name)) = UNIQUE.iter().find(|(unique, _)| *unique == kind) {
        return Some((kind, vec![name]));
    }
    let facts = types.facts(kind)?;
    let names = facts.identifier();
    // The name of a schedule is unique only within its group.
    let given = kind != "AWS::Scheduler::Schedule"
        && !names.is_empty()
        && names.iter().all(|name| !facts.is_attribute(name));
    if given { Some((kind, names.iter().map(String::as_str).collect())) } else { None }
}

/// The names that a resource may have, as far as the template shows them.
fn cases_of<'a>(resource: &'a Json, names: &[&str]) -> Vec<Case<'a>> {
    let properties = resource
        .get("Properties")
        .map(|properties| cases(&conditions_of(resource), properties))
        .unwrap_or_default();
    let start =
        properties.into_iter().map(|(given, properties)| Case { given, properties, values: Vec::new() });
    names.iter().fold(start.take(MAX_CASES).collect(), |all, name| {
        let further = all.iter().flat_map(|case| case.with(name));
        further.take(MAX_CASES).collect()
    })
}

impl<'a> Case<'a> {
    /// The case with one more property, once for each value that the property may have.
    fn with(&self, name: &str) -> impl Iterator<Item = Self> + use<'a> {
        let case = self.clone();
        let values = self.properties.get(name).map(|value| cases(&self.given, value)).unwrap_or_default();
        let known = values.into_iter().filter(|(_, value)| names_the_same_everywhere(value));
        known.map(move |(given, value)| {
            let values = case.values.iter().cloned().chain([value.to_string()]).collect();
            Case { given, values, ..case }
        })
    }
}

/// Whether two resources with this value have the same name: a literal, or a function or dynamic reference that yields
/// one result in a whole stack. A macro may yield another result in each place, and `AWS::NoValue` leaves the name to
/// CloudFormation.
fn names_the_same_everywhere(value: &Json) -> bool {
    match View::new(value) {
        View::Literal(_) => true,
        View::Unknown => !has_macro(value),
        View::Absent | View::Either(..) => false,
    }
}

fn has_macro(value: &Json) -> bool {
    match value {
        Json::Object(members) => {
            members.iter().any(|(name, member)| name == "Fn::Transform" || has_macro(member))
        }
        Json::Array(items) => items.iter().any(has_macro),
        _ => false,
    }
}
