//! Resources that are given the name of another.

use std::collections::HashMap;

use serde_json::Value as Json;

use crate::schema::resource_facts;
use crate::view::View;
use crate::{Finding, Path};

pub(super) fn check(document: &Json, findings: &mut Vec<Finding>) {
    let mut seen = HashMap::new();
    for (id, resource) in super::entries(document, "Resources") {
        let Some((kind, names, identity)) = identity(resource) else { continue };
        let condition = resource.get("Condition");
        let (first, its_condition): (&String, Option<&Json>) =
            *seen.entry((kind, identity)).or_insert((id, condition));
        // Two conditions may be each other's opposite.
        let both_conditional = condition.is_some() && its_condition.is_some() && condition != its_condition;
        if first != id && !both_conditional {
            let path = Path::of(&["Resources", id, "Properties", &names[0]]);
            let problem = format!("{first} has the same {}", names.join(" and "));
            findings.push(Finding::error("duplicate", path, problem).advice("give each its own, or none"));
        }
    }
}

/// A resource's type, the properties that name it and their values, where all of them are known to be given.
fn identity(resource: &Json) -> Option<(&str, &'static [String], Vec<String>)> {
    let kind = resource.get("Type")?.as_str()?;
    let facts = resource_facts(kind)?;
    let names = facts.identifier();
    let properties = resource.get("Properties")?;
    let given = |name: &String| match View::of(properties.get(name)?) {
        View::Literal(value) => (!facts.is_attribute(name)).then(|| value.to_string()),
        View::Unknown | View::Absent | View::Either(..) => None,
    };
    let identity: Option<Vec<String>> = names.iter().map(given).collect();
    identity.filter(|values| !values.is_empty()).map(|values| (kind, names, values))
}
