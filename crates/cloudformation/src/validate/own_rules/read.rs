//! Reading a rule.

use std::sync::OnceLock;

use serde::Deserialize;

use super::rule::{OwnRule, Part};
use super::schema_text::{self, Purpose};
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::rule::{RuleText, Severity};
use crate::schema::rules::wrong_type;
use crate::schema::{self, Dialect, Schema};

/// The schema of a rule.
const RULE: &str = include_str!("../../../supplements/own_rule.json");

/// The keys of a rule.
#[derive(Deserialize)]
struct Keys {
    rule: String,
    #[serde(rename = "type")]
    types: Types,
    severity: Option<String>,
    summary: String,
    reason: String,
    #[serde(default)]
    source: String,
    #[serde(default)]
    part: Part,
    schema: Json,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Types {
    One(String),
    Many(Vec<String>),
}

/// Reads a rule, and returns it with its types and their places. Reports the mistakes.
pub(super) fn rule(document: &Json, report: &mut Report) -> Option<(OwnRule, Vec<(String, DocumentPath)>)> {
    static SCHEMA: OnceLock<Option<Schema>> = OnceLock::new();
    let root = DocumentPath::root();
    if let Some(schema) = SCHEMA.get_or_init(|| Schema::read(RULE).ok()) {
        schema::check(schema, document, &root, Dialect::Json, report);
    }
    if !report.is_empty() {
        return None;
    }
    let keys = match Keys::deserialize(document) {
        Ok(keys) => keys,
        Err(error) => {
            report.add(wrong_type::RULE.at(root, format!("not a rule: {error}")));
            return None;
        }
    };
    let place = root.key("schema");
    schema_text::check(&keys.schema, Purpose::Rule, &place, report);
    let schema = match Schema::read_all(&keys.schema.to_string()) {
        Ok(schema) => schema,
        Err(error) => {
            report.add(wrong_type::RULE.at(place, format!("not a schema: {error}")));
            return None;
        }
    };
    let severity = match keys.severity.as_deref() {
        Some("warning") => Severity::Warning,
        _ => Severity::Error,
    };
    let place = root.key("type");
    let types: Vec<(String, DocumentPath)> = match keys.types {
        Types::One(one) => vec![(one, place)],
        Types::Many(many) => many.into_iter().enumerate().map(|(at, one)| (one, place.index(at))).collect(),
    };
    let text =
        RuleText { id: keys.rule, severity, summary: keys.summary, why: keys.reason, source: keys.source };
    let names = types.iter().map(|(name, _)| name.clone()).collect();
    Some((OwnRule::new(text, names, keys.part, schema), types))
}
