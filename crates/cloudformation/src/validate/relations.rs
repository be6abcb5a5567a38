//! Requirements between resources that refer to each other: a stage and its deployment, a queue and its dead-letter queue.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::{Map, json};

use super::branches::{Branches, Checked};
use super::context::{entries, kind};
use crate::document::{DocumentPath, Json, Segment, Trail, View, target};
use crate::finding::{Finding, Report};
use crate::schema::{self, Dialect, Schema};

/// The most combinations of resources that one relation compares.
const MAX_COMBINATIONS: usize = 16;

/// The keyword that names a value of a part.
const DATA: &str = "$data";

/// All relations, by resource type.
#[derive(Deserialize)]
struct Relations {
    relations: BTreeMap<String, Vec<Relation>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Relation {
    parts: BTreeMap<String, Part>,
    by_name: bool,
    schema: Requirement,
    why: String,
}

/// The schema of what a relation requires.
#[derive(Deserialize)]
#[serde(from = "Json")]
enum Requirement {
    /// The same for all values.
    Fixed(Box<Schema>),
    /// The text of a schema with `{"$data": PATH}` in place of some values.
    Open(Json),
}

impl From<Json> for Requirement {
    fn from(text: Json) -> Self {
        match serde_json::from_value(text.clone()) {
            Ok(schema) if !names_data(&text) => Self::Fixed(schema),
            _ => Self::Open(text),
        }
    }
}

/// One resource of a relation: the resource itself, or the one to which a property refers.
#[derive(Deserialize)]
struct Part {
    reference: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    properties: BTreeMap<String, Property>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Property {
    path: String,
    /// Whether AWS ignores the case of the value.
    #[serde(default)]
    ignore_case: bool,
    #[serde(default, deserialize_with = "some")]
    default: Option<Json>,
}

/// Reads a value that may be null. An absent value is nothing.
fn some<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Json>, D::Error> {
    Json::deserialize(deserializer).map(Some)
}

fn relations(kind: &str) -> &'static [Relation] {
    static ALL: OnceLock<Option<Relations>> = OnceLock::new();
    let all = ALL.get_or_init(|| serde_json::from_str(cloudformation_facts::relations()).ok());
    all.as_ref().and_then(|all| all.relations.get(kind)).map_or(&[], Vec::as_slice)
}

pub(super) fn check(document: &Json, report: &mut Report) {
    let branches = Branches::new(document);
    for (id, resource) in entries(document, "Resources") {
        let relations = kind(resource).map_or(&[][..], relations);
        let has_parts = |relation: &&Relation| relation.may_have_all_parts(document, resource);
        let complete: Vec<&Relation> = relations.iter().filter(has_parts).collect();
        if complete.is_empty() {
            continue;
        }
        // The cases of `Fn::If` come from the resources of all relations.
        let related = related(document, id, relations);
        let check = |related: &Json, report: &mut Report| {
            for relation in &complete {
                for parts in relation.parts(related, id) {
                    report.extend(relation.findings(document, related, &parts));
                }
            }
        };
        let first = report.len();
        check(&related, report);
        let path = Trail::from_keys(&["Resources"]);
        let of = Checked { resource, properties: &related, path: &path };
        branches.check(&of, &check, first, report);
    }
}

/// A resource and all those to which its relations may lead, by their logical IDs, with what the relations compare. Each condition in other
/// properties would be another case.
fn related(document: &Json, own: &str, relations: &[Relation]) -> Json {
    let parts = || relations.iter().flat_map(|relation| relation.parts.values());
    let wanted: BTreeSet<&str> = parts().flat_map(Part::names).collect();
    let paths = parts().filter_map(|part| part.reference.as_deref());
    let values =
        paths.flat_map(|path| values_at(&document["Resources"][own]["Properties"], path, &alternatives));
    let others = values.filter_map(|value| Some(target(value)?.0));
    let resource = |id: &str| {
        let resource = document["Resources"].get(id)?;
        let properties = with_members(&resource["Properties"], &wanted);
        Some((id.to_owned(), json!({"Type": resource["Type"], "Properties": properties})))
    };
    let all: Map<String, Json> = others.chain([own]).filter_map(resource).collect();
    all.into()
}

/// Whether no function can add the value at a path, which is not there.
fn is_surely_absent(properties: &Json, path: &str) -> bool {
    let mut value = properties;
    for name in path.split('/').filter(|name| !name.is_empty()) {
        value = match (View::new(value), value) {
            (View::Literal(_), Json::Object(members)) => {
                if members.keys().any(|name| name.starts_with("Fn::")) {
                    return false;
                }
                match members.get(name) {
                    Some(value) => value,
                    None => return true,
                }
            }
            (View::Literal(_) | View::Absent, _) => return true,
            (View::Unknown | View::Either(..), _) => return false,
        };
    }
    false
}

/// An object with only the wanted members. A function stays as it is.
fn with_members(properties: &Json, wanted: &BTreeSet<&str>) -> Json {
    match (View::new(properties), properties) {
        (View::Literal(_), Json::Object(members)) => {
            let is_read = |name: &str| wanted.contains(name) || name.starts_with("Fn::");
            let members = members.iter().filter(|(name, _)| is_read(name));
            Json::Object(members.map(|(name, value)| (name.clone(), value.clone())).collect())
        }
        _ => properties.clone(),
    }
}

impl Part {
    /// The names of the properties that the relation reads.
    fn names(&self) -> impl Iterator<Item = &str> {
        let paths = self.properties.values().map(|property| property.path.as_str());
        paths
            .chain(self.reference.as_deref())
            .filter_map(|path| path.split('/').find(|name| !name.is_empty()))
    }
}

/// The logical ID of each part.
type Parts<'a> = BTreeMap<&'a str, &'a str>;

impl Relation {
    /// Whether the properties of a resource may refer to a resource for each part. A relation requires nothing without one of its parts.
    fn may_have_all_parts(&self, document: &Json, resource: &Json) -> bool {
        let properties = &resource["Properties"];
        self.parts.values().all(|part| {
            let Some(path) = &part.reference else { return true };
            let is_of_kind = |value| {
                target(value).is_some_and(|(id, _)| kind(&document["Resources"][id]) == part.kind.as_deref())
            };
            values_at(properties, path, &alternatives).into_iter().any(is_of_kind)
        })
    }

    /// The parts of the relation, once for each combination of resources to which the properties refer.
    fn parts<'a>(&'a self, related: &'a Json, own: &'a str) -> Vec<Parts<'a>> {
        self.parts.iter().fold(vec![Parts::new()], |all, (name, part)| {
            let ids = match &part.reference {
                None => vec![own],
                Some(path) => values_at(&related[own]["Properties"], path, &|value| vec![value])
                    .into_iter()
                    .filter_map(|value| Some(target(value)?.0))
                    .filter(|id| kind(&related[*id]) == part.kind.as_deref())
                    .collect(),
            };
            if ids.is_empty() {
                return all;
            }
            let with = |parts: &Parts<'a>, id: &'a str| {
                let mut parts = parts.clone();
                parts.insert(name, id);
                parts
            };
            let all = all.iter().flat_map(|parts| ids.iter().map(move |id| with(parts, id)));
            all.take(MAX_COMBINATIONS).collect()
        })
    }

    fn findings(&self, document: &Json, related: &Json, parts: &Parts<'_>) -> Vec<Finding> {
        let mut values = Map::new();
        for (name, id) in parts {
            let properties = &related[*id]["Properties"];
            let wanted = self.parts.get(*name).map(|part| &part.properties).into_iter().flatten();
            let members = wanted.filter_map(|(name, property)| {
                let default =
                    || property.default.as_ref().filter(|_| is_surely_absent(properties, &property.path));
                let value = properties.pointer(&property.path).or_else(default)?;
                let value = self.comparable(document, value);
                Some((name.clone(), if property.ignore_case { lower_case(value) } else { value }))
            });
            values.insert((*name).to_owned(), Json::Object(members.collect()));
        }
        let values = Json::Object(values);
        let filled;
        let schema = match &self.schema {
            Requirement::Fixed(schema) => schema,
            Requirement::Open(text) => {
                let mut text = text.clone();
                fill(&mut text, &values);
                let Ok(schema) = serde_json::from_value(text) else { return Vec::new() };
                filled = schema;
                &filled
            }
        };
        let mut report = Report::default();
        schema::check(schema, &values, &DocumentPath::root(), Dialect::CloudFormation, &mut report);
        let findings = report.into_findings().into_iter();
        findings.filter_map(|finding| self.placed(finding, parts)).collect()
    }

    /// A value in which a reference to a resource is the logical ID of the resource, if the relation compares references.
    fn comparable(&self, document: &Json, value: &Json) -> Json {
        match value.get("Ref").and_then(Json::as_str) {
            Some(id) if self.by_name && document["Resources"].get(id).is_some() => id.into(),
            _ => value.clone(),
        }
    }

    /// The finding at its place in the template.
    fn placed(&self, finding: Finding, parts: &Parts<'_>) -> Option<Finding> {
        let [Segment::Key(name), rest @ ..] = finding.path().segments() else { return None };
        let mut problem = finding.problem().to_owned();
        let mut path = DocumentPath::from_keys(&["Resources", parts.get(name.as_str())?, "Properties"]);
        if let [Segment::Key(alias), below @ ..] = rest {
            let property = self.parts.get(name)?.properties.get(alias)?;
            for key in property.path.split('/').filter(|key| !key.is_empty()) {
                path.push_key(key);
            }
            path = path.join(below);
            if let Some(in_template) = property.path.rsplit('/').next() {
                problem = problem.replace(&format!("`{alias}`"), &format!("`{in_template}`"));
            }
        }
        let others: Vec<&str> = parts.iter().filter(|(part, _)| *part != name).map(|(_, id)| *id).collect();
        let advice = match others.as_slice() {
            [] => self.why.clone(),
            others => format!("{}; compare {}", self.why, others.join(" and ")),
        };
        Some(finding.with_problem(problem).with_path(path).with_advice(advice))
    }
}

/// The same value, with a text in lower case.
fn lower_case(value: Json) -> Json {
    match value {
        Json::String(text) => text.to_lowercase().into(),
        other => other,
    }
}

/// The values at a path of properties. Each value on the way becomes those that `expand` makes of it.
fn values_at<'a>(
    properties: &'a Json,
    path: &str,
    expand: &dyn Fn(&'a Json) -> Vec<&'a Json>,
) -> Vec<&'a Json> {
    let mut values = expand(properties);
    for name in path.split('/').filter(|name| !name.is_empty()) {
        let below = values.into_iter().flat_map(|value| match (name, value) {
            ("*", Json::Array(items)) => items.iter().collect(),
            (name, value) => value.get(name).into_iter().collect::<Vec<_>>(),
        });
        values = below.flat_map(expand).collect();
    }
    values
}

/// The branches of `Fn::If`, or the value itself.
fn alternatives(value: &Json) -> Vec<&Json> {
    match View::new(value) {
        View::Either(yes, otherwise) => [yes, otherwise].into_iter().flat_map(alternatives).collect(),
        _ => vec![value],
    }
}

/// Whether a schema has `{"$data": PATH}` in place of a value.
fn names_data(schema: &Json) -> bool {
    match schema {
        Json::Object(members) => members.contains_key(DATA) || members.values().any(names_data),
        Json::Array(items) => items.iter().any(names_data),
        _ => false,
    }
}

/// Replaces `{"$data": PATH}` by the value at that path, and removes keywords for which no literal value is known.
fn fill(schema: &mut Json, values: &Json) {
    match schema {
        Json::Object(members) => {
            members.retain(|keyword, member| {
                let Some(path) = member.get(DATA).and_then(Json::as_str) else {
                    fill(member, values);
                    return true;
                };
                let Some(View::Literal(value)) = values.pointer(path).map(View::new) else { return false };
                *member = if keyword == "const" { value.clone() } else { number(value) };
                !member.is_null()
            });
        }
        Json::Array(items) => items.iter_mut().for_each(|item| fill(item, values)),
        _ => {}
    }
}

/// A number that a template may write as a String, or nothing.
fn number(value: &Json) -> Json {
    match value {
        Json::Number(_) => value.clone(),
        Json::String(text) => text.parse::<f64>().map_or(Json::Null, Json::from),
        _ => Json::Null,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::{Parts, Relation};

    #[test]
    fn relation_requires_nothing_without_one_of_its_parts() {
        let texts: Json = serde_json::from_str(cloudformation_facts::relations()).expect("relations");
        let all = texts["relations"].as_object().into_iter().flatten();
        let all = all.flat_map(|(kind, all)| all.as_array().into_iter().flatten().map(move |it| (kind, it)));
        for (kind, text) in all {
            let relation: Relation = serde_json::from_value(text.clone()).expect("a relation");
            assert!(relation.parts.len() <= 2, "{kind}: the other parts would need resources of their own");
            for (missing, _) in relation.parts.iter().filter(|(_, part)| part.reference.is_some()) {
                let others = relation.parts.keys().filter(|name| *name != missing);
                let parts: Parts<'_> = others.map(|name| (name.as_str(), "R")).collect();
                for properties in examples(&relation, &text["schema"]) {
                    let resources = json!({"R": {"Type": kind, "Properties": properties}});
                    let found = relation.findings(&json!({"Resources": resources}), &resources, &parts);
                    assert!(found.is_empty(), "{kind} without {missing}: {properties}");
                }
            }
        }
    }

    /// Properties with values that a relation may compare: none, one of them, or all of them.
    fn examples(relation: &Relation, schema: &Json) -> Vec<Json> {
        let paths: Vec<&str> = relation
            .parts
            .values()
            .flat_map(|part| part.properties.values())
            .map(|it| it.path.as_str())
            .collect();
        let mut values = vec![json!(0), json!(1_000), json!("a"), json!(true), json!([{}])];
        values.extend(literals_in(schema));
        let mut examples = vec![json!({})];
        for value in &values {
            examples.push(with_values(&paths, value));
            examples.extend(paths.iter().map(|path| with_values(&[path], value)));
        }
        examples
    }

    /// The values that a schema names.
    fn literals_in(schema: &Json) -> Vec<Json> {
        match schema {
            Json::Object(members) => members.values().flat_map(literals_in).collect(),
            Json::Array(items) => items.iter().flat_map(literals_in).collect(),
            literal => vec![literal.clone()],
        }
    }

    fn with_values(paths: &[&str], value: &Json) -> Json {
        let mut properties = json!({});
        for path in paths {
            let mut place = &mut properties;
            for name in path.split('/').filter(|name| !name.is_empty()) {
                place = &mut place[name];
            }
            *place = value.clone();
        }
        properties
    }
}
