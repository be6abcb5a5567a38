//! Reading a rule.

use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use super::rule::{OwnRule, Part, REFERENCED_BY, Referrer, SCHEMA, Types};
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
    types: TypesKey,
    severity: Option<String>,
    summary: String,
    reason: String,
    #[serde(default)]
    source: String,
    #[serde(default)]
    part: Part,
    schema: Option<Json>,
    referenced_by: Option<ReferrerKeys>,
}

#[derive(Deserialize)]
struct ReferrerKeys {
    #[serde(rename = "type")]
    types: TypesKey,
    schema: Option<Json>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum TypesKey {
    One(String),
    Many(Vec<String>),
}

/// Reads a rule, and reports its mistakes.
pub(super) fn rule(document: &Json, report: &mut Report) -> Option<OwnRule> {
    static SCHEMA_OF_RULES: OnceLock<Option<Schema>> = OnceLock::new();
    let root = DocumentPath::root();
    if let Some(schema) = SCHEMA_OF_RULES.get_or_init(|| Schema::read(RULE).ok()) {
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
    let severity = match keys.severity.as_deref() {
        Some("warning") => Severity::Warning,
        _ => Severity::Error,
    };
    let text =
        RuleText { id: keys.rule, severity, summary: keys.summary, why: keys.reason, source: keys.source };
    let schema = read_schema(keys.schema, &root.key(SCHEMA), report);
    let referrer = keys.referenced_by.map(|keys| Referrer {
        types: keys.types.into(),
        schema: read_schema(keys.schema, &root.key(REFERENCED_BY).key(SCHEMA), report),
    });
    Some(OwnRule { text: Arc::new(text), types: keys.types.into(), part: keys.part, schema, referrer })
}

/// Reads the schema at a place of a rule, and reports its mistakes.
fn read_schema(schema: Option<Json>, place: &DocumentPath, report: &mut Report) -> Option<Schema> {
    let schema = schema?;
    schema_text::check(&schema, Purpose::Rule, place, report);
    let read = Schema::read_all(&schema.to_string());
    read.map_err(|error| report.add(wrong_type::RULE.at(place.clone(), format!("not a schema: {error}"))))
        .ok()
}

impl From<TypesKey> for Types {
    fn from(types: TypesKey) -> Self {
        match types {
            TypesKey::One(one) => Self(vec![one]),
            TypesKey::Many(many) => Self(many),
        }
    }
}
