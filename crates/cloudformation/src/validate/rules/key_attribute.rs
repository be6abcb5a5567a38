//! The attributes of a `DynamoDB` table.

use crate::document::{DocumentPath, Json, View};
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::validate::context::{entries, kind, properties_of};

pub(in crate::validate) static RULE: Rule = Rule {
    id: "key-attribute",
    severity: Severity::Error,
    summary: "The attributes that a table defines are not those that its keys name",
    why: "DynamoDB refuses to create the table.",
    bad: include_str!("../../../tests/rules/key-attribute/bad.yaml"),
    good: include_str!("../../../tests/rules/key-attribute/good.yaml"),
    source: "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html",
};

const TABLES: [&str; 2] = ["AWS::DynamoDB::GlobalTable", "AWS::DynamoDB::Table"];
const INDEXES: [&str; 2] = ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"];

pub(in crate::validate) fn check(document: &Json, report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        let is_table = kind(resource).is_some_and(|kind| TABLES.contains(&kind));
        if is_table
            && let Some(properties) = properties_of(resource)
            && let Some(attributes) =
                Attributes::read(properties, &DocumentPath::from_keys(&["Resources", id, "Properties"]))
        {
            attributes.compare(report);
        }
    }
}

/// Names with their places. A name is a text, or a function that returns it.
struct Attributes<'a> {
    defined: Vec<(DocumentPath, &'a Json)>,
    keys: Vec<(DocumentPath, &'a Json)>,
}

impl<'a> Attributes<'a> {
    /// The names of a table, unless a function hides a part of them.
    fn read(properties: &'a Json, path: &DocumentPath) -> Option<Self> {
        let mut defined = Vec::new();
        names(properties, "AttributeDefinitions", path, &mut defined)?;
        let mut keys = Vec::new();
        names(properties, "KeySchema", path, &mut keys)?;
        for section in INDEXES {
            for (position, index) in literal_list(properties, section)?.iter().enumerate() {
                names(index, "KeySchema", &path.key(section).index(position), &mut keys)?;
            }
        }
        Some(Self { defined, keys })
    }

    fn compare(&self, report: &mut Report) {
        if [&self.defined, &self.keys].into_iter().flatten().all(|(_, name)| name.is_string()) {
            for (path, name) in lacking(&self.keys, &self.defined) {
                let finding = RULE.at(path.clone(), format!("{name} is not defined"));
                report.add(finding.with_advice("add it to AttributeDefinitions, with its AttributeType"));
            }
        }
        // The same function has the same result. Another function may return any of the names.
        if self.keys.iter().all(|(_, name)| name.is_string() || is_in(&self.defined, name)) {
            for (path, name) in lacking(&self.defined, &self.keys) {
                let problem = format!("no key of the table or of an index names {name}");
                let finding = RULE.at(path.clone(), problem);
                report.add(finding.with_advice("remove it; only attributes of keys are defined"));
            }
        }
    }
}

/// The texts among some names that others lack.
fn lacking<'a>(
    names: &'a [(DocumentPath, &'a Json)],
    others: &'a [(DocumentPath, &'a Json)],
) -> impl Iterator<Item = (&'a DocumentPath, &'a str)> {
    let lacking = names.iter().filter(|(_, name)| !is_in(others, name));
    lacking.filter_map(|(path, name)| Some((path, name.as_str()?)))
}

fn is_in(names: &[(DocumentPath, &Json)], wanted: &Json) -> bool {
    names.iter().any(|(_, name)| *name == wanted)
}

fn names<'a>(
    owner: &'a Json,
    section: &str,
    path: &DocumentPath,
    found: &mut Vec<(DocumentPath, &'a Json)>,
) -> Option<()> {
    for (position, item) in literal_list(owner, section)?.iter().enumerate() {
        let name = item.get("AttributeName")?;
        if !name.is_string() && View::new(name) != View::Unknown {
            return None;
        }
        found.push((path.key(section).index(position).key("AttributeName"), name));
    }
    Some(())
}

/// A list of objects; empty where there is none.
fn literal_list<'a>(owner: &'a Json, section: &str) -> Option<&'a [Json]> {
    match owner.get(section) {
        None => Some(&[]),
        Some(value) => value.as_array().map(Vec::as_slice),
    }
}
