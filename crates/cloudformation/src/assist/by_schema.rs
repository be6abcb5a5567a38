//! Completions and descriptions of any document that has a JSON Schema, such as a configuration.

use std::fmt::Write as _;

use super::complete_at::complete_at;
use super::completion::{choices, keys};
use super::completions::Completions;
use super::description::{node_at, types};
use super::excerpt::readable;
use super::mark::Mark;
use crate::document::{Segment, value_at};
use crate::schema::Schema;

/// The depth of a key of the document.
const KEY_DEPTH: usize = 1;

/// The examples that a description shows.
const MAX_EXAMPLES: usize = 4;

/// Returns the keys and values that a schema allows at an offset, as [`complete`](super::complete) does for a template.
///
/// ```
/// use cloudformation::{assist, schema::Schema};
///
/// let schema = Schema::read(r#"{"properties": {"size": {"properties": {"unit": {"enum": ["cm", "in"]}}}}}"#)?;
/// let text = "size:\n  unit: ";
/// let completions = assist::complete_by_schema(&schema, text, text.len());
/// assert_eq!(completions.items[1].text, "in");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn complete_by_schema(schema: &Schema, text: &str, offset: usize) -> Completions {
    complete_at(text, offset, KEY_DEPTH, |document, mark, _| match mark {
        Mark::Key(owner) => {
            let owner = owner.segments();
            keys(Some(schema), &schema.below(owner), value_at(document, owner))
        }
        Mark::Value(value) => choices(&schema.below(value.path.segments())),
    })
}

/// Describes the key at an offset in Markdown: its type, description, default, bounds and examples.
pub fn describe_by_schema(schema: &Schema, text: &str, offset: usize) -> Option<String> {
    let (excerpt, document) = readable(text, offset, KEY_DEPTH)?;
    let path = node_at(&excerpt.text, &document, excerpt.offset)?.path;
    // An item of a List has the description of the List.
    let is_key = |segment: &Segment| matches!(segment, Segment::Key(_));
    let length = path.segments().iter().rposition(is_key)? + 1;
    let path = &path.segments()[..length];
    let (Segment::Key(name), parent) = path.split_last()? else { return None };
    let schemas = schema.below(path);
    if schemas.is_empty() {
        return None;
    }
    let is_required = schema.below(parent).iter().any(|schema| schema.requires(name));
    let mut text = format!("**{name}**: {}", types(&schemas));
    text.push_str(if is_required { ", required" } else { ", optional" });
    if let Some(description) = schemas.iter().find_map(|schema| schema.description()) {
        let _ = write!(text, "\n\n{description}");
    }
    for line in limits(&schemas) {
        let _ = write!(text, "\n\n{line}.");
    }
    Some(text)
}

/// The allowed values, the bounds, the default and the examples, as sentences without a full stop.
fn limits(schemas: &[&Schema]) -> Vec<String> {
    let choices: Vec<String> = schemas.iter().flat_map(|schema| schema.literal_choices()).collect();
    let mut lines = Vec::new();
    if !choices.is_empty() {
        lines.push(format!("One of {}", choices.join(", ")));
    }
    lines.extend(schemas.iter().flat_map(|schema| schema.bounds()));
    if let Some(default) = schemas.iter().find_map(|schema| schema.plain_default()) {
        lines.push(format!("Default: `{default}`"));
    }
    let examples = schemas.iter().flat_map(|schema| schema.plain_examples());
    let examples: Vec<String> = examples.take(MAX_EXAMPLES).map(|example| format!("`{example}`")).collect();
    if !examples.is_empty() {
        lines.push(format!("Examples: {}", examples.join(", ")));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{complete_by_schema, describe_by_schema};
    use crate::schema::Schema;

    fn schema() -> Schema {
        let text = r##"{"required": ["rules"], "properties": {
            "rules": {"type": "array", "items": {"$ref": "#/$defs/Rule"}, "description": "Who sees what."},
            "session": {"$ref": "#/$defs/Session", "description": "The session."},
            "is_open": {"type": "boolean", "default": false}
        }, "$defs": {
            "Rule": {"required": ["path"], "properties": {
                "path": {"type": "string", "maxLength": 9, "examples": ["/a/*", "b: c"]},
                "allow": {"anyOf": [{"type": "array"}, {"oneOf": [
                    {"const": "everyone", "description": "Anyone."}, {"const": "signed-in"}]}]}
            }},
            "Session": {"description": "Not shown.", "properties": {
                "seconds": {"type": ["integer", "null"], "minimum": 60, "maximum": 900, "default": 300}
            }}
        }}"##;
        Schema::read(text).expect("a schema")
    }

    /// The completions where a text has `|`, each with its detail and description.
    fn at(text: &str) -> Vec<(String, String, String)> {
        let offset = text.find('|').expect("the place");
        let found = complete_by_schema(&schema(), &text.replacen('|', "", 1), offset);
        found.items.into_iter().map(|it| (it.text, it.detail, it.description)).collect()
    }

    fn texts(text: &str) -> Vec<String> {
        at(text).into_iter().map(|(text, ..)| text).collect()
    }

    #[test]
    fn keys_are_completed_with_their_descriptions() {
        let owned = |text: &str, detail: &str, description: &str| {
            (text.to_owned(), detail.to_owned(), description.to_owned())
        };
        assert_eq!(
            at("is_open: true\n|"),
            [owned("rules", "required", "Who sees what."), owned("session", "", "The session.")]
        );
        assert_eq!(texts("rules:\n- path: /a\n  al|"), ["allow"]);
        assert_eq!(texts("rules: [{ path: /a, | }]"), ["allow"]);
    }

    #[test]
    fn values_are_completed() {
        assert_eq!(
            at("rules:\n  - allow: |"),
            [
                ("everyone".to_owned(), String::new(), "Anyone.".to_owned()),
                ("signed-in".to_owned(), String::new(), String::new())
            ]
        );
        assert_eq!(texts("is_open: |"), ["false", "true"]);
        assert_eq!(at("session: { seconds: | }")[0].1, "default");
    }

    #[test]
    fn half_written_lines_do_not_matter() {
        assert_eq!(texts("session: {\nrules:\n  - path: [\n    al|"), ["allow"]);
        assert_eq!(texts("rules: [{\nis_|"), ["is_open", "session"]);
    }

    #[test]
    fn key_is_described_with_its_limits() {
        let describe = |text: &str| {
            let offset = text.find('|').expect("the place");
            describe_by_schema(&schema(), &text.replacen('|', "", 1), offset)
        };
        assert_eq!(
            describe("session:\n  se|conds: 5\n").as_deref(),
            Some("**seconds**: an Integer, optional\n\nFrom 60 to 900.\n\nDefault: `300`.")
        );
        assert_eq!(
            describe("rules:\n- pa|th: /a\n").as_deref(),
            Some("**path**: a String, required\n\nAt most 9 characters.\n\nExamples: `/a/*`, `\"b: c\"`.")
        );
        assert_eq!(
            describe("is_open: [\nses|sion:\n  seconds: 5\n").as_deref(),
            Some("**session**: any value, optional\n\nThe session.")
        );
        assert_eq!(describe("other|: 1\n"), None);
    }

    #[test]
    fn offset_within_a_letter_or_behind_the_text_has_no_description() {
        for offset in [10, 99] {
            assert_eq!(describe_by_schema(&schema(), "is_open: ä", offset), None, "{offset}");
            assert_eq!(describe_by_schema(&schema(), "{is_open: ä", offset + 1), None, "{offset}");
        }
    }
}
