//! Quotas of CloudFormation.

use std::collections::BTreeSet;

use crate::document::{DocumentPath, Json, has_double_brace};
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::validate::context::entries;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "limit",
    severity: Severity::Error,
    summary: "A template exceeds a quota of CloudFormation",
    why: "CloudFormation refuses the template.",
    bad: include_str!("../../../tests/rules/limit/bad.yaml"),
    good: include_str!("../../../tests/rules/limit/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html",
};

/// Maximum size of a template in S3.
const TEMPLATE_BYTES: usize = 1_000_000;
/// Maximum size of a template in the request itself.
const INLINE_BYTES: usize = 51_200;
/// Maximum number of entries of a section.
const ENTRIES: &[(&str, usize)] =
    &[("Resources", 500), ("Parameters", 200), ("Mappings", 200), ("Outputs", 200)];
/// Maximum size of a parameter's default.
const DEFAULT_BYTES: usize = 4_096;
/// Maximum number of keys on the second level of a mapping.
const MAPPING_ATTRIBUTES: usize = 200;
/// Maximum number of dynamic references in a template.
const DYNAMIC_REFERENCES: usize = 60;

pub(in crate::validate) fn check(document: &Json, report: &mut Report) {
    for (section, limit) in ENTRIES {
        let count = entries(document, section).count();
        if count > *limit {
            let problem = format!("has {count} entries, CloudFormation accepts {limit}");
            let finding = RULE.at(DocumentPath::from_keys(&[section]), problem);
            report.add(finding.with_advice("split the stack"));
        }
    }
    for (id, parameter) in entries(document, "Parameters") {
        let bytes = parameter.get("Default").and_then(Json::as_str).map_or(0, str::len);
        if bytes > DEFAULT_BYTES {
            let path = DocumentPath::from_keys(&["Parameters", id, "Default"]);
            report.add(RULE.at(path, format!("is {bytes} bytes, CloudFormation accepts {DEFAULT_BYTES}")));
        }
    }
    for (id, mapping) in entries(document, "Mappings") {
        for (key, attributes) in mapping.as_object().into_iter().flatten() {
            let count = attributes.as_object().map_or(0, serde_json::Map::len);
            if count > MAPPING_ATTRIBUTES {
                let path = DocumentPath::from_keys(&["Mappings", id, key]);
                let problem = format!("has {count} attributes, CloudFormation accepts {MAPPING_ATTRIBUTES}");
                report.add(RULE.at(path, problem).with_advice("split the mapping"));
            }
        }
    }
    let Amount { bytes, references } = Amount::new(document);
    let references = references.len();
    if references > DYNAMIC_REFERENCES {
        let problem = format!(
            "has {references} different dynamic references, CloudFormation accepts {DYNAMIC_REFERENCES}"
        );
        report.add(RULE.at(DocumentPath::root(), problem));
    }
    if bytes > TEMPLATE_BYTES {
        let problem =
            format!("is {bytes} bytes without white space, CloudFormation accepts {TEMPLATE_BYTES}");
        report.add(RULE.at(DocumentPath::root(), problem).with_advice("split the stack"));
    } else if bytes > INLINE_BYTES {
        let problem = format!(
            "is {bytes} bytes without white space, more than the {INLINE_BYTES} of an inline deployment"
        );
        report
            .add(RULE.at(DocumentPath::root(), problem).as_warning().with_advice("deploy with --s3-bucket"));
    }
}

/// The size of a value as JSON without white space. It is counted, because writing the text takes several times as long.
#[derive(Debug, Default, PartialEq, Eq)]
struct Amount<'a> {
    bytes: usize,
    /// The different dynamic references. Published templates that use ten of them a hundred times are deployed.
    references: BTreeSet<&'a str>,
}

impl<'a> Amount<'a> {
    fn new(value: &'a Json) -> Self {
        let mut amount = Self::default();
        amount.add(value);
        amount
    }

    fn add(&mut self, value: &'a Json) {
        match value {
            Json::Null | Json::Bool(true) => self.bytes += 4,
            Json::Bool(false) => self.bytes += 5,
            Json::Number(number) => self.bytes += number.to_string().len(),
            Json::String(text) => self.add_text(text),
            Json::Array(items) => {
                self.add_brackets(items.len());
                for item in items {
                    self.add(item);
                }
            }
            Json::Object(members) => {
                self.add_brackets(members.len());
                for (name, member) in members {
                    self.add_text(name);
                    self.bytes += 1;
                    self.add(member);
                }
            }
        }
    }

    /// Adds the brackets around items or members, and the commas between them.
    fn add_brackets(&mut self, count: usize) {
        self.bytes += 2 + count.saturating_sub(1);
    }

    fn add_text(&mut self, text: &'a str) {
        self.bytes += 2 + text.len();
        // To look at all bytes takes less time than to end at the first, because the processor compares many at once.
        let mut has_escape = false;
        let mut has_brace = false;
        for byte in text.bytes() {
            has_escape |= byte < b' ' || byte == b'"' || byte == b'\\';
            has_brace |= byte == b'{';
        }
        if has_escape {
            self.bytes += text.bytes().map(added_bytes).sum::<usize>();
        }
        if has_brace && has_double_brace(text) {
            self.references.extend(dynamic_references(text));
        }
    }
}

/// The dynamic references in a text, without their braces. One without an end goes to the start of the next.
fn dynamic_references(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.split("{{resolve:").skip(1);
    starts.map(|rest| rest.split_once("}}").map_or(rest, |(reference, _)| reference))
}

/// How many bytes the escape of a byte is longer than the byte.
fn added_bytes(byte: u8) -> usize {
    match byte {
        b'"' | b'\\' | b'\n' | b'\r' | b'\t' | 0x08 | 0x0c => 1,
        0..b' ' => 5,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Amount;

    #[test]
    fn size_is_that_of_the_text() {
        let texts: Vec<String> = (0..=0x100).filter_map(char::from_u32).map(String::from).collect();
        let document = json!({
            "texts": texts, "a\n": {"empty": [{}, [], ""], "one": [1, {"b": null}]},
            "scalars": [true, false, null, 0, -1, 1.5, 1e300, u64::MAX, "{{resolve:ssm:a}}{{resolve:ssm:b}} {{c}} {{resolve:ssm:a}}"],
        });
        let bytes = document.to_string().len();
        assert_eq!(Amount::new(&document), Amount { bytes, references: ["ssm:a", "ssm:b"].into() });
    }
}
