//! The names of properties in a rule, compared with AWS's schemas. A rule with a misspelt name finds nothing, or finds it everywhere.

use super::keywords::{BRANCHES, SAME_VALUE};
use super::rule::Types;
use crate::document::{DocumentPath, Json, Segment, last_key};
use crate::finding::Report;
use crate::schema::rules::unknown_property;
use crate::schema::{ResourceFacts, Schema};
use crate::validate::sections::template;

/// Keywords with a list of names.
const LISTS: [&str; 5] = ["required", "requiredOr", "requiredXor", "excluded", "ascending"];
/// Keywords with lists of names by name.
const LISTS_BY_NAME: [&str; 2] = ["dependentRequired", "dependentExcluded"];
/// Keywords with a schema of the items.
const ITEMS: [&str; 2] = ["items", "contains"];

/// Reports names that none of the resource types has.
pub(super) fn check_properties(
    schema: &Json,
    types: &Types,
    facts: &[&ResourceFacts],
    place: &DocumentPath,
    report: &mut Report,
) {
    if facts.is_empty() {
        return;
    }
    let known = facts.iter().map(|facts| &facts.schema).collect();
    let mut names = Names { owner: types.to_string(), known, start: DocumentPath::root(), report };
    names.schema(schema, place, &DocumentPath::root());
}

/// Reports names of attributes that resources do not have.
pub(super) fn check_attributes(schema: &Json, place: &DocumentPath, report: &mut Report) {
    let Some(template) = template() else { return };
    let start = DocumentPath::from_keys(&["Resources", "Any"]);
    let mut names = Names { owner: "a resource".to_owned(), known: vec![template], start, report };
    names.schema(schema, place, &DocumentPath::root());
}

struct Names<'a, 'r> {
    /// What has the names, in a sentence.
    owner: String,
    known: Vec<&'a Schema>,
    /// The place of the checked part below the known schemas.
    start: DocumentPath,
    report: &'r mut Report,
}

impl Names<'_, '_> {
    /// Checks a schema at a place of the rule. It applies to the value at a path.
    fn schema(&mut self, schema: &Json, place: &DocumentPath, path: &DocumentPath) {
        let Some(keywords) = schema.as_object() else { return };
        for (keyword, value) in keywords {
            let place = place.key(keyword);
            match (keyword.as_str(), value) {
                (word, _) if LISTS.contains(&word) => self.list(value, &place, path),
                (word, Json::Object(lists)) if LISTS_BY_NAME.contains(&word) => {
                    for (name, list) in lists {
                        self.name(name, &place.key(name), path);
                        self.list(list, &place.key(name), path);
                    }
                }
                ("properties", Json::Object(schemas)) => {
                    for (name, schema) in schemas {
                        self.name(name, &place.key(name), path);
                        self.schema(schema, &place.key(name), &path.key(name));
                    }
                }
                (word, _) if SAME_VALUE.contains(&word) => self.schema(value, &place, path),
                (word, Json::Array(branches)) if BRANCHES.contains(&word) => {
                    for (position, branch) in branches.iter().enumerate() {
                        self.schema(branch, &place.index(position), path);
                    }
                }
                (word, _) if ITEMS.contains(&word) => self.schema(value, &place, &path.index(0)),
                _ => {}
            }
        }
    }

    fn list(&mut self, names: &Json, place: &DocumentPath, path: &DocumentPath) {
        for (position, name) in names.as_array().into_iter().flatten().enumerate() {
            if let Some(name) = name.as_str() {
                self.name(name, &place.index(position), path);
            }
        }
    }

    fn name(&mut self, name: &str, place: &DocumentPath, path: &DocumentPath) {
        let start = self.start.segments();
        let path: Vec<Segment> = start.iter().chain(path.segments()).cloned().collect();
        let mut known: Vec<&str> = Vec::new();
        for schema in &self.known {
            let Some(names) = all_names(&schema.below(&path)) else { return };
            known.extend(names);
        }
        if known.contains(&name) {
            return;
        }
        let owner = match last_key(&path[start.len()..]) {
            Some(property) => format!("{property} of {}", self.owner),
            None => self.owner.clone(),
        };
        let finding = unknown_property::RULE.at(place.clone(), format!("{owner} does not have `{name}`"));
        self.report.add(finding.suggest(name, known, self.report.speller()).at_value());
    }
}

/// The names of the properties of a value, if its schemas name all of them.
fn all_names<'a>(schemas: &[&'a Schema]) -> Option<Vec<&'a str>> {
    let is_complete = schemas.iter().any(|schema| schema.has_only_named_properties());
    is_complete.then(|| schemas.iter().flat_map(|schema| schema.property_names()).collect())
}
