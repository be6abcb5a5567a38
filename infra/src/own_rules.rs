//! The rules and resource types of a team, as they are in the files of a folder.

use std::path::PathBuf;

use cloudformation::report::FileFindings;
use cloudformation::schema::{MISSING_PROPERTY, PATTERN};
use cloudformation::validate::OwnRules;
use cloudformation::yaml;
use cloudformation::{DocumentPath, Finding, Json};
use cloudformation_codegen::facts;

use crate::site;

/// The key of a schema that names its resource type.
const TYPE_NAME: &str = "typeName";
/// The key of a rule that has its ID.
const RULE: &str = "rule";

/// Reads the rules and types in files, each of which has a name and a text. Returns all mistakes if there are any.
pub fn read(files: Vec<(PathBuf, String)>) -> Result<OwnRules, Vec<FileFindings>> {
    let mut own = OwnRules::default();
    let mut mistakes = Vec::new();
    let mut rules = Vec::new();
    for (file, text) in files {
        match yaml::read_file(&file, &text) {
            Err(error) => {
                let finding = site::syntax_error(&text, error);
                mistakes.push(FileFindings::from_located(file, text, vec![finding]));
            }
            Ok(document) if document.json.get(TYPE_NAME).is_some() => {
                let findings = add_type(&mut own, &document.json);
                mistakes.push(FileFindings::new(file, text, findings, &document));
            }
            Ok(document) => rules.push((file, text, document)),
        }
    }
    // A rule can name a type of any file.
    for (file, text, document) in rules {
        let findings = add_rule(&mut own, &document.json);
        mistakes.push(FileFindings::new(file, text, findings, &document));
    }
    mistakes.retain(|file| !file.findings.is_empty());
    mistakes.sort_by(|one, other| one.file.cmp(&other.file));
    if mistakes.is_empty() { Ok(own) } else { Err(mistakes) }
}

fn add_rule(own: &mut OwnRules, document: &Json) -> Vec<Finding> {
    if document.get(RULE).is_none() {
        let problem = "is neither a rule nor the schema of a resource type";
        let finding = MISSING_PROPERTY.at(DocumentPath::root(), problem);
        return vec![finding.with_advice("write `rule` with the ID of a rule, or `typeName`")];
    }
    own.add_rule(document)
}

fn add_type(own: &mut OwnRules, schema: &Json) -> Vec<Finding> {
    let path = DocumentPath::from_keys(&[TYPE_NAME]);
    let Some(name) = schema[TYPE_NAME].as_str().filter(|name| is_type_name(name)) else {
        let finding = PATTERN.at(path, "is not the name of a resource type").at_value();
        return vec![finding.with_advice("it looks like Acme::Billing::Account")];
    };
    if !schema["properties"].is_object() {
        let problem = "the schema of a resource type has properties";
        return vec![MISSING_PROPERTY.at(DocumentPath::root(), problem).with_advice("add `properties`")];
    }
    own.add_type(name, &Json::Object(facts::from_schema(schema)))
}

/// Whether a text is the name of a resource type, which has three parts.
fn is_type_name(name: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    name.split("::").count() == 3 && name.split("::").all(is_part)
}
