//! Mistakes in a schema that only its author can correct: patterns, references, and definitions that have no end.

use std::collections::{BTreeMap, BTreeSet};

use regex_lite::RegexBuilder;
use serde_json::Map;

use super::keywords::{BRANCHES, SAME_VALUE};
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::schema::rules::pattern;
use crate::validate::rules::{cycle, dangling_reference};

/// The size of a compiled pattern. The time of a comparison is proportional to it.
const MAX_PATTERN_BYTES: usize = 1 << 20;

/// Keywords with a schema of a value below.
const BELOW: [&str; 3] = ["items", "contains", "additionalProperties"];
/// Keywords with schemas by name.
const BY_NAME: [&str; 2] = ["properties", "patternProperties"];
const DEFINITIONS: &str = "definitions";

/// The purpose of a schema.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Rule,
    /// The facts of a resource type. The registry accepts patterns that cannot be checked, and definitions that name themselves.
    ResourceType,
}

/// Reports the mistakes in a schema that is at a place of a document.
pub(super) fn check(schema: &Json, purpose: Purpose, place: &DocumentPath, report: &mut Report) {
    let definitions = schema.get(DEFINITIONS).and_then(Json::as_object);
    let mut walker = Walker { definitions, purpose, needs: BTreeMap::new(), report };
    walker.schema(schema, place, None);
    for (name, definition) in definitions.into_iter().flatten() {
        walker.needs.insert(name, BTreeSet::new());
        walker.schema(definition, &place.key(DEFINITIONS).key(name), Some(name));
    }
    let Walker { needs, .. } = walker;
    if purpose == Purpose::Rule {
        cycle::of_definitions(&needs, &place.key(DEFINITIONS), report);
    }
}

struct Walker<'a, 'r> {
    definitions: Option<&'a Map<String, Json>>,
    purpose: Purpose,
    /// The definitions to which each definition refers for the same value.
    needs: cycle::Needs<'a>,
    report: &'r mut Report,
}

impl<'a> Walker<'a, '_> {
    /// Checks a schema. The owner is the definition that applies to the same value.
    fn schema(&mut self, schema: &'a Json, place: &DocumentPath, owner: Option<&'a str>) {
        let Some(keywords) = schema.as_object() else { return };
        for (keyword, value) in keywords {
            let place = place.key(keyword);
            match (keyword.as_str(), value) {
                ("$ref", Json::String(reference)) => self.reference(reference, &place, owner),
                ("pattern", Json::String(text)) if self.purpose == Purpose::Rule => {
                    self.pattern(text, &place);
                }
                (word, _) if SAME_VALUE.contains(&word) => self.schema(value, &place, owner),
                (word, Json::Array(branches)) if BRANCHES.contains(&word) => {
                    for (position, branch) in branches.iter().enumerate() {
                        self.schema(branch, &place.index(position), owner);
                    }
                }
                ("prefixItems", Json::Array(items)) => {
                    for (position, item) in items.iter().enumerate() {
                        self.schema(item, &place.index(position), None);
                    }
                }
                (word, _) if BELOW.contains(&word) => self.schema(value, &place, None),
                (word, Json::Object(schemas)) if BY_NAME.contains(&word) => {
                    for (name, schema) in schemas {
                        let place = place.key(name);
                        if word == "patternProperties" && self.purpose == Purpose::Rule {
                            self.pattern(name, &place);
                        }
                        self.schema(schema, &place, None);
                    }
                }
                _ => {}
            }
        }
    }

    fn reference(&mut self, reference: &'a str, place: &DocumentPath, owner: Option<&'a str>) {
        let name = reference.rsplit('/').next().unwrap_or_default();
        match self.definitions.and_then(|definitions| definitions.get_key_value(name)) {
            Some((name, _)) => {
                if let Some(needs) = owner.and_then(|owner| self.needs.get_mut(owner)) {
                    needs.insert(name);
                }
            }
            // The registry also accepts references to properties.
            None if self.purpose == Purpose::ResourceType && !reference.starts_with("#/definitions/") => {}
            None => {
                let known = self.definitions.into_iter().flat_map(Map::keys).map(String::as_str);
                dangling_reference::unknown("definition", name, known, place.clone(), self.report);
            }
        }
    }

    fn pattern(&mut self, text: &str, place: &DocumentPath) {
        if let Err(error) = RegexBuilder::new(text).size_limit(MAX_PATTERN_BYTES).build() {
            let finding =
                pattern::RULE.at(place.clone(), format!("not a pattern that can be checked: {error}"));
            self.report.add(
                finding.with_advice("write it without look-around, back-references and Unicode classes"),
            );
        }
    }
}
