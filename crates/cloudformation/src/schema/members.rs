//! The items of Lists and the members of objects.

use std::collections::HashSet;

use serde_json::Map;

use super::dialect::Dialect;
use super::engine::Checker;
use super::model::{Additional, Schema};
use super::pattern_words;
use super::question::Question;
use super::rules::{bounds, duplicate, unknown_property};
use super::value_names::visible;
use crate::document::{Json, View};
use crate::finding::SUGGESTION;

/// The most items of a List of which each is compared with all earlier ones.
const MAX_COMPARED_ITEMS: usize = 16;

impl<'a> Checker<'a, '_> {
    pub(super) fn list(&mut self, schema: &'a Schema, items: &'a [Json]) {
        if schema.min_items.is_some() || schema.max_items.is_some() {
            // A List with functions in it may become shorter or longer.
            if items.iter().all(|item| matches!(self.dialect.view(item), View::Literal(_))) {
                self.bounds(items.len() as u64, schema.min_items, schema.max_items, "items");
            } else if self.question == Question::Holds {
                self.report(&bounds::RULE, "only the deployment shows the number of items".to_owned());
            }
        }
        self.contained(schema, items);
        if schema.unique_items {
            self.duplicates(items);
        }
        for (position, item) in items.iter().enumerate() {
            if let Some(inner) = schema.prefix_items.get(position).or(schema.items.as_deref()) {
                self.at_index(position, |checker| checker.value(inner, item));
            }
        }
    }

    fn duplicates(&mut self, items: &'a [Json]) {
        // Nearly all Lists are short and have none.
        let is_short = items.len() <= MAX_COMPARED_ITEMS;
        if is_short && !items.iter().enumerate().any(|(position, item)| items[..position].contains(item)) {
            return;
        }
        let mut seen = HashSet::new();
        for (position, item) in items.iter().enumerate() {
            let is_absent = matches!(self.dialect.view(item), View::Absent);
            if !is_absent && !seen.insert(item.to_string()) {
                self.at_index(position, |checker| {
                    checker.report(&duplicate::RULE, "is a duplicate of an earlier item".to_owned());
                });
            }
        }
    }

    pub(super) fn object(&mut self, schema: &'a Schema, object: &'a Map<String, Json>) {
        if schema.relates_properties() {
            self.relations(schema, object);
        }
        self.bounds(object.len() as u64, schema.min_properties, schema.max_properties, "properties");
        if !schema.describes_members() {
            return;
        }
        let dialect = self.dialect;
        for (name, value) in object.iter().filter(|(name, _)| !dialect.stands_in(name)) {
            if let Some(inner) = schema.member(name) {
                self.at_key(name, |checker| checker.value(inner, value));
            } else if matches!(schema.additional_properties, Additional::Allowed(false)) {
                self.at_key(name, |checker| checker.unknown_member(schema, name));
            }
        }
    }

    fn unknown_member(&mut self, schema: &Schema, name: &str) {
        if self.refutes(&unknown_property::RULE) {
            return;
        }
        let known = schema.properties.names();
        let correction = self.speller.correct(name, known.clone());
        let (problem, example) = match schema.pattern_properties.only_pattern() {
            Some(pattern) if schema.properties.is_empty() => pattern_words::explain(pattern, name),
            _ => {
                let kind = if self.dialect == Dialect::Json { "key" } else { "property" };
                (format!("unknown {kind} `{}`", visible(name)), String::new())
            }
        };
        let advice = match correction {
            Some(near) => format!("{SUGGESTION}`{}`?", near.name),
            None if !example.is_empty() => example,
            None if schema.properties.is_empty() => "remove it".to_owned(),
            None => format!("known are {}", known.collect::<Vec<_>>().join(", ")),
        };
        let finding = unknown_property::RULE.at(self.path.to_path(), problem).with_advice(advice);
        self.findings.push(finding.correct(name, correction));
    }
}
