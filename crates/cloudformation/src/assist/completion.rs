//! Completions: the text that is valid at a position of a document.

use std::collections::BTreeMap;

use super::names::{last_segments, value_at};
use super::schema_at::schemas;
use crate::document::{DocumentPath, Json, Segment, Visitor, visit};
use crate::functions;
use crate::intrinsic::Pseudo;
use crate::schema::{ResourceFacts, all_types, resource_facts};
use crate::yaml;

/// Text that is valid at a position.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Completion {
    /// The text to write.
    pub text: String,
    /// What it is.
    pub kind: CompletionKind,
    /// A few words about it; may be empty.
    pub detail: String,
}

/// The kind of a completion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompletionKind {
    /// A key of an object, such as a property.
    Key,
    /// A value from a list.
    Value,
    /// A type of resources.
    Type,
    /// A parameter, resource, condition or mapping of the template, or an attribute of a resource.
    Name,
}

/// Stands in the text for what is being written.
const MARK: &str = "Sitegate0Mark";

/// Returns the text that is valid at an offset. The word before the offset is taken as unfinished, and the editor filters by it.
///
/// The text around the offset has to be readable; otherwise the list is empty.
///
/// ```
/// use cloudformation::assist;
///
/// let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties:\n      Fi";
/// let completions = assist::complete(text, text.len());
/// assert!(completions.iter().any(|completion| completion.text == "FifoQueue"));
/// ```
pub fn complete(text: &str, offset: usize) -> Vec<Completion> {
    let Some((before, after)) = text.split_at_checked(offset) else { return Vec::new() };
    let word = word_before(before);
    let head = &before[..before.len() - word.len()];
    let tail = after.trim_start_matches(is_word);
    // The mark is a value, a key, or the first key of a new object.
    [format!("{head}{MARK}{tail}"), format!("{head}{MARK}:{tail}"), format!("{head}{MARK}: {MARK}{tail}")]
        .iter()
        .filter_map(|marked| yaml::read(marked).ok())
        .filter_map(|document| Some(Mark::find(&document.json)?.completions(&document.json, word)))
        .find(|completions| !completions.is_empty())
        .unwrap_or_default()
}

/// The unfinished word at the end of a text.
pub fn word_before(text: &str) -> &str {
    &text[text.trim_end_matches(is_word).len()..]
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || ":._&".contains(letter)
}

/// The place of the mark.
enum Mark {
    /// A key of the object at a path.
    Key(DocumentPath),
    /// The value at a path, or a part of it.
    Value(DocumentPath, String),
}

impl Mark {
    fn find(document: &Json) -> Option<Self> {
        let mut finder = Finder(None);
        visit(&mut DocumentPath::root(), document, &mut finder);
        finder.0
    }

    fn completions(&self, document: &Json, word: &str) -> Vec<Completion> {
        match self {
            Self::Key(owner) => keys(document, owner.segments()),
            Self::Value(path, text) => values(document, path.segments(), text, word),
        }
    }
}

struct Finder(Option<Mark>);

impl<'a> Visitor<'a> for Finder {
    fn value(&mut self, path: &DocumentPath, value: &'a Json) -> bool {
        let is_marked = |text: &str| text.contains(MARK);
        match value {
            Json::String(text) if is_marked(text) => {
                self.0.get_or_insert_with(|| Mark::Value(path.clone(), text.clone()));
            }
            Json::Object(members) if members.keys().any(|key| is_marked(key)) => {
                self.0.get_or_insert_with(|| Mark::Key(path.clone()));
            }
            _ => {}
        }
        self.0.is_none()
    }
}

fn keys(document: &Json, owner: &[Segment]) -> Vec<Completion> {
    let existing = value_at(document, owner);
    let mut found = BTreeMap::new();
    for schema in schemas(document, owner) {
        for name in schema.property_names() {
            let detail = if schema.requires(name) { "required" } else { "" };
            let entry: &mut &str = found.entry(name).or_default();
            if entry.is_empty() {
                *entry = detail;
            }
        }
    }
    found.retain(|name, _| existing.is_none_or(|existing| existing.get(name).is_none()));
    let mut all: Vec<Completion> =
        found.into_iter().map(|(name, detail)| completion(name, CompletionKind::Key, detail)).collect();
    let is_new = existing.and_then(Json::as_object).is_some_and(|members| members.len() == 1);
    if is_new && is_below_properties(owner) {
        all.extend(functions::names().map(|name| completion(name, CompletionKind::Key, "function")));
    }
    all
}

/// Whether functions can stand for the value at a path.
fn is_below_properties(path: &[Segment]) -> bool {
    let section = match path.first() {
        Some(Segment::Key(section)) => section.as_str(),
        _ => "",
    };
    match section {
        "Resources" => path.len() > 3,
        "Outputs" => path.len() > 2,
        _ => section == "Conditions" && path.len() > 1,
    }
}

fn values(document: &Json, path: &[Segment], text: &str, word: &str) -> Vec<Completion> {
    let section = |name: &str, detail: &str| names_of(document, name, detail);
    match last_segments(path) {
        (None, "Ref", _) => references(document),
        (None, "Fn::GetAtt", _) => attributes(document, word),
        (Some(0), _, "Fn::GetAtt") => section("Resources", "resource"),
        (Some(1), _, "Fn::GetAtt") => {
            let resource = path.split_last().and_then(|(_, list)| value_at(document, list)?.get(0)?.as_str());
            resource.map(|id| attributes_of(document, id)).unwrap_or_default()
        }
        (_, "Fn::Sub", _) | (Some(0), _, "Fn::Sub") if is_variable(text) => {
            let mut all = references(document);
            all.extend(attributes(document, word));
            all
        }
        (None, "DependsOn", _) | (Some(_), _, "DependsOn") => section("Resources", "resource"),
        (None, "Condition", _) | (Some(0), _, "Fn::If") => section("Conditions", "condition"),
        (Some(0), _, "Fn::FindInMap") => section("Mappings", "mapping"),
        (None, "Type", _)
            if path.len() == 3 && matches!(&path[0], Segment::Key(section) if section == "Resources") =>
        {
            all_types().map(|name| completion(name, CompletionKind::Type, "")).collect()
        }
        _ => choices(document, path),
    }
}

/// Whether the mark is in `${…}`.
fn is_variable(text: &str) -> bool {
    let before = text.split(MARK).next().unwrap_or_default();
    before.rfind("${").is_some_and(|start| !before[start..].contains('}'))
}

fn choices(document: &Json, path: &[Segment]) -> Vec<Completion> {
    let mut all = Vec::new();
    for schema in schemas(document, path) {
        all.extend(schema.literal_choices().map(|choice| completion(choice, CompletionKind::Value, "")));
        if schema.type_names().any(|name| name == "a Boolean") {
            all.extend(["true", "false"].map(|value| completion(value, CompletionKind::Value, "")));
        }
    }
    all.sort_by(|one, other| one.text.cmp(&other.text));
    all.dedup();
    all
}

fn references(document: &Json) -> Vec<Completion> {
    let mut all = names_of(document, "Parameters", "parameter");
    all.extend(names_of(document, "Resources", "resource"));
    all.extend(
        Pseudo::ALL
            .into_iter()
            .map(|pseudo| completion(pseudo.name(), CompletionKind::Name, "pseudo parameter")),
    );
    all
}

fn names_of(document: &Json, section: &str, detail: &str) -> Vec<Completion> {
    let entries = document[section].as_object().into_iter().flatten();
    entries
        .filter(|(name, _)| !name.contains(MARK))
        .map(|(name, entry)| {
            let detail = entry.get("Type").and_then(Json::as_str).unwrap_or(detail);
            completion(name, CompletionKind::Name, detail)
        })
        .collect()
}

/// Resources, or the attributes of the resource that the word begins with.
fn attributes(document: &Json, word: &str) -> Vec<Completion> {
    match word.split_once('.') {
        None => names_of(document, "Resources", "resource"),
        Some((resource, _)) => {
            let mut all = attributes_of(document, resource);
            for attribute in &mut all {
                attribute.text = format!("{resource}.{}", attribute.text);
            }
            all
        }
    }
}

fn attributes_of(document: &Json, resource: &str) -> Vec<Completion> {
    let kind = document["Resources"][resource]["Type"].as_str();
    let facts = kind.and_then(resource_facts);
    let names = facts.into_iter().flat_map(ResourceFacts::attributes);
    names.map(|name| completion(name, CompletionKind::Name, "attribute")).collect()
}

fn completion(text: &str, kind: CompletionKind, detail: &str) -> Completion {
    Completion { text: text.to_owned(), kind, detail: detail.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::complete;

    /// The completions where a template has `|`.
    fn at(text: &str) -> Vec<String> {
        let offset = text.find('|').expect("the place");
        complete(&text.replacen('|', "", 1), offset).into_iter().map(|completion| completion.text).collect()
    }

    const START: &str = "Parameters:\n  Stage: { Type: String }\nConditions:\n  Live: !Equals [a, b]\nMappings:\n  Sizes: { a: { b: c } }\nResources:\n  Jobs:\n    Type: AWS::SQS::Queue\n";

    /// A test for each place: the end of a template, and a completion that it has and one that it does not have.
    macro_rules! places {
        ($($test:ident: $end:literal has $some:literal, lacks $other:literal;)*) => {$(
            #[test]
            fn $test() {
                let found = at(&format!("{START}{}", $end));
                assert!(found.iter().any(|text| text == $some), "{found:?}");
                assert!(found.iter().all(|text| text != $other), "{found:?}");
            }
        )*};
    }

    places! {
        section_is_completed: "Out|" has "Outputs", lacks "Resources";
        attribute_of_a_resource_is_completed: "    Del|" has "DeletionPolicy", lacks "Type";
        property_is_completed: "    Properties:\n      Fi|" has "FifoQueue", lacks "Type";
        property_is_completed_without_a_letter: "    Properties:\n      |" has "FifoQueue", lacks "Type";
        property_is_completed_beside_others:
            "    Properties:\n      QueueName: a\n      |\n      DelaySeconds: 1\n" has "FifoQueue", lacks "QueueName";
        property_of_a_list_item_is_completed: "    Properties:\n      Tags:\n        - K|" has "Key", lacks "FifoQueue";
        function_is_completed: "    Properties:\n      QueueName:\n        Fn|" has "Fn::Sub", lacks "FifoQueue";
        value_of_an_enum_is_completed:
            "    DeletionPolicy: |" has "Retain", lacks "FifoQueue";
        boolean_is_completed: "    Properties:\n      FifoQueue: t|" has "true", lacks "FifoQueue";
        type_is_completed: "  Data:\n    Type: AWS::S|" has "AWS::S3::Bucket", lacks "Jobs";
        reference_is_completed: "    Properties:\n      QueueName: !Ref S|" has "Stage", lacks "Live";
        pseudo_parameter_is_completed: "    Properties:\n      QueueName: !Ref AWS::|" has "AWS::Region", lacks "Live";
        attribute_of_get_att_is_completed: "Outputs:\n  O:\n    Value: !GetAtt Jobs.|" has "Jobs.Arn", lacks "Jobs";
        resource_of_get_att_is_completed: "Outputs:\n  O:\n    Value: !GetAtt |" has "Jobs", lacks "Stage";
        attribute_in_a_list_is_completed: "Outputs:\n  O:\n    Value: !GetAtt [Jobs, |]" has "Arn", lacks "Jobs";
        variable_of_sub_is_completed: "    Properties:\n      QueueName: !Sub '${St|}'" has "Stage", lacks "Live";
        dependency_is_completed: "    DependsOn: |" has "Jobs", lacks "Stage";
        condition_is_completed: "    Condition: |" has "Live", lacks "Stage";
        mapping_is_completed: "    Properties:\n      QueueName: !FindInMap [|, a, b]" has "Sizes", lacks "Stage";
    }

    #[test]
    fn json_is_completed() {
        let found = at(r#"{"Resources": {"A": {"Type": "AWS::SQS::Queue", "Properties": {"Fi|"}}}}"#);
        assert!(found.iter().any(|text| text == "FifoQueue"), "{found:?}");
        let found = at(
            r#"{"Resources": {"A": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Ref": "|"}}}}}"#,
        );
        assert!(found.iter().any(|text| text == "A"), "{found:?}");
    }

    #[test]
    fn broken_text_has_no_completions() {
        assert_eq!(at("a: [\nb: |"), Vec::<String>::new());
        assert_eq!(complete("ä", 1), Vec::new());
    }
}
