//! The fields of machines and states, with their types.

use std::sync::OnceLock;

use crate::document::{DocumentPath, Json, Segment, Trail, View, branches, literals};
use crate::finding::{Finding, Report};
use crate::schema::rules::unknown_property;
use crate::schema::{Schema, check_part};

/// A schema for each type of state, and one for machines, after the tables of the
/// [Amazon States Language](https://states-language.net/spec.html#state-type-table) and of
/// [AWS's guide](https://docs.aws.amazon.com/step-functions/latest/dg/workflow-states.html).
const STATES_LANGUAGE: &str = include_str!("../../../supplements/states_language.json");

/// The name of the schema of machines, of the branches of `Parallel` and of the processors of `Map`.
pub(crate) const MACHINE: &str = "Machine";

/// The schemas of machines and of the types of states.
pub(crate) fn states_language() -> Option<&'static Schema> {
    static SCHEMA: OnceLock<Option<Schema>> = OnceLock::new();
    SCHEMA.get_or_init(|| Schema::read(STATES_LANGUAGE).ok()).as_ref()
}

/// The types of states.
pub(crate) fn types() -> impl Iterator<Item = &'static str> {
    states_language().into_iter().flat_map(Schema::property_names).filter(|name| *name != MACHINE)
}

/// Whether a type of state has a field.
pub(super) fn has_field(kind: &str, field: &str) -> bool {
    states_language().and_then(|all| all.property(kind)?.property(field)).is_some()
}

/// Checks the fields of a machine or a state, but not those of states within it. An unknown field is an error only if it resembles a
/// known one or is one of another type, because it may be newer than the list. Step Functions
/// [refuses the fields of other types](https://github.com/awslabs/statelint/issues/8).
pub(super) fn check(kind: &str, value: &Json, path: &DocumentPath, report: &mut Report) {
    if let Some(all) = states_language()
        && let Some(part) = all.property(kind)
    {
        let first = report.len();
        check_part((all, part), value, &Trail::from(path), &|_| None, report);
        let may_exist = |finding: &Finding| finding.fix().is_none() && !is_of_another_type(finding, path);
        report.lower_since(first, |finding| finding.is_of(&unknown_property::RULE) && may_exist(finding));
    }
}

/// Whether a finding is about a field of a state that other types of states have.
fn is_of_another_type(finding: &Finding, state: &DocumentPath) -> bool {
    match finding.path().segments().strip_prefix(state.segments()) {
        Some([Segment::Key(field)]) => types().any(|kind| has_field(kind, field)),
        _ => false,
    }
}

/// A field of an object, unless it is removed at deployment.
pub(super) fn field<'a>(object: &'a Json, name: &str) -> Option<&'a Json> {
    object.get(name).filter(|value| !matches!(View::new(value), View::Absent))
}

/// The names of the fields of an object, without those that are removed at deployment.
pub(super) fn names(object: &Json) -> impl Iterator<Item = &str> {
    let members = object.as_object().into_iter().flatten();
    members.filter(|(_, value)| !matches!(View::new(value), View::Absent)).map(|(name, _)| name.as_str())
}

/// The literal items of a field that is a List, with their places, in all branches of `Fn::If`.
pub(super) fn items<'a>(object: &'a Json, name: &str, path: &DocumentPath) -> Vec<(DocumentPath, &'a Json)> {
    let mut found = Vec::new();
    for (path, list) in lists(object, name, path) {
        for (position, item) in list.iter().enumerate() {
            found.extend(literals(item, &path.index(position)));
        }
    }
    found
}

/// The Lists that a field may have, with their places: one for each branch of `Fn::If`.
pub(super) fn lists<'a>(
    object: &'a Json,
    name: &str,
    path: &DocumentPath,
) -> Vec<(DocumentPath, &'a [Json])> {
    let Some(value) = object.get(name) else { return Vec::new() };
    let all = branches(value, &path.key(name)).into_iter();
    all.filter_map(|(path, list)| Some((path, list.as_array()?.as_slice()))).collect()
}

/// Whether all members of a value are known. A loop or a transform adds some.
pub(super) fn is_whole(value: &Json) -> bool {
    !value.as_object().is_some_and(|object| object.keys().any(|key| adds_members(key)))
}

/// Whether a key of an object is a loop, a transform or another function, and not the name of a member.
pub(super) fn adds_members(key: &str) -> bool {
    key.starts_with("Fn::")
}

#[cfg(test)]
mod tests {
    use super::types;

    #[test]
    fn states_have_eight_types() {
        let all: Vec<&str> = types().collect();
        assert_eq!(all, ["Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed", "Fail"]);
    }
}
