//! Resources of one type with the same name, and outputs with the same name of their exports.

use std::collections::HashMap;

use super::conditions::{Conditions, Given, cases, conditions_of};
use super::context::{entries, kind};
use super::known_types::KnownTypes;
use crate::document::{DocumentPath, Json, View, member_of};
use crate::finding::Report;
use crate::schema::rules::duplicate;

/// The most names that are tried for a resource or an export, and the most of them with one name that are compared.
const MAX_CASES: usize = 16;

/// The names that a resource or an export has under some conditions.
struct Case<'a> {
    given: Vec<Given<'a>>,
    properties: &'a Json,
    /// The values of the properties that name the resource, as far as they were read.
    values: Vec<&'a Json>,
}

pub(super) fn check(document: &Json, types: KnownTypes<'_>, report: &mut Report) {
    let mut names = Names { conditions: Conditions::new(document), seen: HashMap::new(), report };
    for (id, resource) in entries(document, "Resources") {
        if let Some((kind, names_of_kind)) = kind_and_names(resource, types) {
            names.add(&["Resources", id, "Properties"], resource, kind, &names_of_kind);
        }
    }
    for (id, output) in entries(document, "Outputs") {
        names.add(&["Outputs", id, "Export"], output, "Export", &["Name"]);
    }
}

/// The kind of an entry, and the values that name it.
type Name<'a> = (&'a str, Vec<&'a Json>);

/// The names so far, each with the entries that have it.
struct Names<'a, 'r> {
    conditions: Conditions<'a>,
    seen: HashMap<Name<'a>, Vec<(&'a str, Case<'a>)>>,
    report: &'r mut Report,
}

impl<'a> Names<'a, '_> {
    /// Adds the names of an entry, and reports it if an earlier one of its kind has the same. `place` leads to the properties with the names.
    fn add(&mut self, place: &[&'a str; 3], entry: &'a Json, kind: &'a str, names: &[&str]) {
        let [_, id, section] = *place;
        let mut first = None;
        for case in cases_of(entry, section, names) {
            let others = self.seen.entry((kind, case.values.clone())).or_default();
            let can_meet = |(_, other): &&(_, Case<'_>)| self.conditions.can_meet(&case.given, &other.given);
            let clash = others.iter().take(MAX_CASES).find(can_meet).map(|(other, _)| *other);
            first = first.or(clash.filter(|other| *other != id));
            others.push((id, case));
        }
        if let Some(first) = first {
            let path = DocumentPath::from_keys(place).key(names[0]);
            let problem = format!("{first} has the same {}", names.join(" and "));
            self.report.add(duplicate::RULE.at(path, problem).with_advice("give each its own, or none"));
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

/// The names that an entry may have in one of its members, as far as the template shows them.
fn cases_of<'a>(entry: &'a Json, section: &str, names: &[&str]) -> Vec<Case<'a>> {
    let properties = member_of(entry, section)
        .map(|properties| cases(&conditions_of(entry), properties))
        .unwrap_or_default();
    let start =
        properties.into_iter().map(|(given, properties)| Case { given, properties, values: Vec::new() });
    names.iter().fold(start.take(MAX_CASES).collect(), |all, name| {
        let further = all.iter().flat_map(|case| case.with(name));
        further.take(MAX_CASES).collect()
    })
}

impl Case<'_> {
    /// The case with one more property, once for each value that the property may have.
    fn with(&self, name: &str) -> impl Iterator<Item = Self> {
        let values =
            member_of(self.properties, name).map(|value| cases(&self.given, value)).unwrap_or_default();
        let known = values.into_iter().filter(|(_, value)| names_the_same_everywhere(value));
        known.map(|(given, value)| {
            let values = self.values.iter().copied().chain([value]).collect();
            Case { given, values, properties: self.properties }
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

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use crate::validate::validate;

    macro_rules! exports {
        ($($test:ident: $a:tt, $b:tt => $expected:expr;)*) => {$(
            #[test]
            fn $test() {
                let expected: &[&str] = &$expected;
                assert_eq!(findings(&json!($a), &json!($b)), expected);
            }
        )*};
    }

    exports! {
        exports_have_different_names: {"Export": {"Name": "network"}}, {"Export": {"Name": "network"}}
            => ["duplicate Outputs.B.Export.Name A has the same Name"];
        exports_with_a_name_of_the_stack_have_different_names:
            {"Export": {"Name": {"Fn::Sub": "${AWS::StackName}-a"}}}, {"Export": {"Name": {"Fn::Sub": "${AWS::StackName}-a"}}}
            => ["duplicate Outputs.B.Export.Name A has the same Name"];
        exports_with_the_same_variables_in_another_order_have_one_name:
            {"Export": {"Name": {"Fn::Sub": ["${a}${b}", {"a": "x", "b": {"Ref": "AWS::Region"}}]}}},
            {"Export": {"Name": {"Fn::Sub": ["${a}${b}", {"b": {"Ref": "AWS::Region"}, "a": "x"}]}}}
            => ["duplicate Outputs.B.Export.Name A has the same Name"];
        exports_with_two_names_are_accepted: {"Export": {"Name": "network"}}, {"Export": {"Name": "subnet"}} => [];
        export_is_the_other_under_the_opposite_condition:
            {"Condition": "C", "Export": {"Name": "network"}}, {"Condition": "D", "Export": {"Name": "network"}} => [];
        outputs_without_an_export_have_no_name: {}, {} => [];
    }

    /// The findings about two outputs.
    fn findings(a: &Json, b: &Json) -> Vec<String> {
        let with_value = |output: &Json| {
            let mut output = output.clone();
            output["Value"] = "x".into();
            output
        };
        let document = json!({
            "Conditions": {"C": {"Fn::Equals": [{"Ref": "AWS::Region"}, "us-east-1"]}, "D": {"Fn::Not": [{"Condition": "C"}]}},
            "Resources": {"Q": {"Type": "AWS::SQS::Queue", "Condition": "C"}, "R": {"Type": "AWS::SQS::Queue", "Condition": "D"}},
            "Outputs": {"A": with_value(a), "B": with_value(b)},
        });
        let found = validate(&document);
        found
            .iter()
            .map(|found| format!("{} {} {}", found.rule().id, found.path(), found.problem()))
            .collect()
    }
}
