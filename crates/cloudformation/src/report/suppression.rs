//! The edit that suppresses the findings of a rule in a resource.

use std::path::Path;

use serde_json::{Value as Json, json};

use super::edit::Edit;
use crate::document::line_breaks::without_mark;
use crate::document::{Locations, member_of, written_length};
use crate::finding::Finding;
use crate::validate::{REASON_PLACEHOLDER, SUPPRESSION};
use crate::yaml::{self, Document, Lines};
use crate::{DocumentPath, Segment};

/// Returns the edit that adds an entry of `ignore` to the `Metadata` of the resource in which a finding is. The reason in the entry is a placeholder,
/// which the check reports until it is replaced. `None` if the finding is not in a resource, or if the metadata has a form that the edit cannot
/// extend.
///
/// ```
/// use cloudformation::{report, validate, yaml};
/// use std::path::Path;
///
/// let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    DependsOn: Other\n";
/// let document = yaml::read(text)?;
/// let findings = validate::validate(&document.json);
/// let edit = report::suppression(Path::new("a.yaml"), text, &document, &findings[0]).expect("an edit");
/// assert!(edit.text.contains("- { rule: dangling-reference, reason: TODO }"));
/// # Ok::<(), yaml::ReadError>(())
/// ```
pub fn suppression(file: &Path, text: &str, document: &Document, finding: &Finding) -> Option<Edit> {
    let [Segment::Key(section), Segment::Key(id), ..] = finding.path().segments() else { return None };
    let rule = finding.rule().id;
    if section != "Resources" || rule == SUPPRESSION.id {
        return None;
    }
    let resource = DocumentPath::from_keys(&[section, id]);
    let entry = json!({"rule": rule, "reason": REASON_PLACEHOLDER});
    let place = Insertion::new(text, document, &resource)?;
    let expected = place.change(&document.json, &resource, &entry)?;
    let reads_as_expected = |edit: &Edit| {
        let mut changed = text.to_owned();
        changed.replace_range(edit.place.clone(), &edit.text);
        yaml::read_file(file, &changed).is_ok_and(|changed| changed.json == expected)
    };
    place.edits(text, &entry).into_iter().find(reads_as_expected)
}

/// The place of a new suppression in the `Metadata` of a resource.
enum Insertion {
    /// Before the first entry of the List `ignore`.
    Entry { at: usize },
    /// Before the first member of `Metadata`.
    Tool { at: usize },
    /// Behind the type of the resource, which ends here.
    Metadata { key: usize, end: usize },
}

impl Insertion {
    fn new(text: &str, document: &Document, resource: &DocumentPath) -> Option<Self> {
        let lines = Lines::new(text);
        let mut locations = Locations::new(document);
        let mut offset = |path: &DocumentPath| Some(lines.offset(locations.location(path)?));
        let value = document.json.get("Resources")?.get(resource.segments().last()?.as_key()?)?;
        let metadata_path = resource.key("Metadata");
        let Some(metadata) = member_of(value, "Metadata") else {
            let path = resource.key("Type");
            let key = offset(&path)?;
            let start = lines.offset(Locations::new(document).value_location(&path)?);
            let end = start + written_length(&text[start..], member_of(value, "Type")?.as_str()?)?;
            return Some(Self::Metadata { key, end });
        };
        let Some(tool) = member_of(metadata, "sitegate") else {
            let first = metadata.as_object()?.keys().next()?;
            return Some(Self::Tool { at: offset(&metadata_path.key(first))? });
        };
        tool.get("ignore")?.as_array()?.first()?;
        Some(Self::Entry { at: offset(&metadata_path.key("sitegate").key("ignore").index(0))? })
    }

    /// The document with an entry at this place.
    fn change(&self, document: &Json, resource: &DocumentPath, entry: &Json) -> Option<Json> {
        let mut changed = document.clone();
        let id = resource.segments().last()?.as_key()?;
        let metadata = &mut changed["Resources"][id]["Metadata"];
        match self {
            Self::Entry { .. } => metadata["sitegate"]["ignore"].as_array_mut()?.insert(0, entry.clone()),
            Self::Tool { .. } | Self::Metadata { .. } => metadata["sitegate"]["ignore"] = json!([entry]),
        }
        Some(changed)
    }

    /// The edits that may add an entry at this place: as lines in block style, and as a member in brackets.
    fn edits(&self, text: &str, entry: &Json) -> Vec<Edit> {
        let is_json = without_mark(text).trim_start().starts_with('{');
        let line_break = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let at = match self {
            Self::Entry { at } | Self::Tool { at } => *at,
            Self::Metadata { key, .. } => *key,
        };
        let before = text[..at].rsplit('\n').next().unwrap_or_default();
        let indentation = &before[..before.len() - before.trim_start_matches([' ', '\t']).len()];
        let starts_line = before == indentation;
        let written = if is_json { entry.to_string() } else { in_braces(entry) };
        let insert = |at: usize, text: String| Edit { place: at..at, text };
        let mut edits = Vec::new();
        if !is_json {
            let lines = |lines: &[&str]| lines.join(&format!("{line_break}{indentation}"));
            let item = format!("- {written}");
            edits.extend(match self {
                Self::Entry { .. } => before.ends_with("- ").then(|| {
                    insert(at, format!("{written}{line_break}{}- ", " ".repeat(before.len() - "- ".len())))
                }),
                Self::Tool { .. } => starts_line
                    .then(|| insert(at, lines(&["sitegate:", "  ignore:", &format!("    {item}"), ""]))),
                Self::Metadata { end, .. } => starts_line.then(|| {
                    let end = end + text[*end..].find(['\r', '\n']).unwrap_or(text.len() - end);
                    insert(
                        end,
                        lines(&["", "Metadata:", "  sitegate:", "    ignore:", &format!("      {item}")]),
                    )
                }),
            });
        }
        let separator = if starts_line { format!(",{line_break}{indentation}") } else { ", ".to_owned() };
        let (tool, metadata) = if is_json {
            (format!("\"sitegate\": {{\"ignore\": [{written}]}}"), "\"Metadata\"")
        } else {
            (format!("sitegate: {{ ignore: [{written}] }}"), "Metadata")
        };
        edits.push(match self {
            Self::Entry { at } => insert(*at, format!("{written}{separator}")),
            Self::Tool { at } => insert(*at, format!("{tool}{separator}")),
            Self::Metadata { end, .. } => insert(*end, format!("{separator}{metadata}: {{ {tool} }}")),
        });
        edits
    }
}

/// The entry as YAML in braces. Rules and the placeholder need no quotation marks; the edit is not made if they would.
fn in_braces(entry: &Json) -> String {
    let text = |name: &str| entry[name].as_str().unwrap_or_default();
    format!("{{ rule: {}, reason: {} }}", text("rule"), text("reason"))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::suppression;
    use crate::{validate, yaml};

    /// The text with the suppression of its first finding, which it then does not have any more.
    fn suppressed(text: &str) -> Option<String> {
        let is_json = text.trim_start_matches('\u{feff}').starts_with('{');
        let file = Path::new(if is_json { "a.json" } else { "a.yaml" });
        let document = yaml::read_file(file, text).expect("a template");
        let findings = validate::suppress(&document.json, validate::validate(&document.json));
        let finding = findings.first().expect("a finding");
        let edit = suppression(file, text, &document, finding)?;
        let mut changed = text.to_owned();
        changed.replace_range(edit.place, &edit.text);
        let left = yaml::read_file(file, &changed).expect("a template").json;
        let left = validate::suppress(&left, validate::validate(&left));
        assert!(left.iter().all(|left| left.message() != finding.message()), "{changed}");
        assert!(left.iter().any(|left| left.problem() == "the reason is still `TODO`"), "{changed}");
        Some(changed)
    }

    /// A test for each form of metadata: the text of a resource and that with a suppression.
    macro_rules! forms {
        ($($test:ident: $before:literal => $after:literal;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(suppressed($before).as_deref(), Some($after));
            }
        )*};
    }

    forms! {
        resource_without_metadata_gets_it_behind_its_type:
            "Resources:\n  A:\n    Type: AWS::SQS::Queue # one\n    DependsOn: B\n"
            => "Resources:\n  A:\n    Type: AWS::SQS::Queue # one\n    Metadata:\n      sitegate:\n        ignore:\n          - { rule: dangling-reference, reason: TODO }\n    DependsOn: B\n";
        type_at_the_end_of_the_text_gets_lines_behind_it:
            "Resources:\n  A:\n    DependsOn: B\n    Type: 'AWS::SQS::Queue'"
            => "Resources:\n  A:\n    DependsOn: B\n    Type: 'AWS::SQS::Queue'\n    Metadata:\n      sitegate:\n        ignore:\n          - { rule: dangling-reference, reason: TODO }";
        line_breaks_of_windows_stay:
            "Resources:\r\n  A:\r\n    Type: AWS::SQS::Queue\r\n    DependsOn: B\r\n"
            => "Resources:\r\n  A:\r\n    Type: AWS::SQS::Queue\r\n    Metadata:\r\n      sitegate:\r\n        ignore:\r\n          - { rule: dangling-reference, reason: TODO }\r\n    DependsOn: B\r\n";
        metadata_of_other_tools_stay:
            "Resources:\n  A:\n    Type: AWS::SQS::Queue\n    DependsOn: B\n    Metadata:\n      # a tool\n      Tool: x\n"
            => "Resources:\n  A:\n    Type: AWS::SQS::Queue\n    DependsOn: B\n    Metadata:\n      # a tool\n      sitegate:\n        ignore:\n          - { rule: dangling-reference, reason: TODO }\n      Tool: x\n";
        other_suppressions_stay:
            "Resources:\n  A:\n    Type: AWS::SQS::Queue\n    DependsOn: B\n    Properties: { FifoQueeu: true }\n    Metadata:\n      sitegate:\n        ignore:\n        - rule: dangling-reference\n          reason: later\n"
            => "Resources:\n  A:\n    Type: AWS::SQS::Queue\n    DependsOn: B\n    Properties: { FifoQueeu: true }\n    Metadata:\n      sitegate:\n        ignore:\n        - { rule: unknown-property, reason: TODO }\n        - rule: dangling-reference\n          reason: later\n";
        suppressions_in_brackets_stay_there:
            "Resources:\n  A:\n    Type: AWS::SQS::Queue\n    DependsOn: B\n    Properties: { FifoQueeu: true }\n    Metadata:\n      sitegate: { ignore: [{ rule: dangling-reference, reason: later }] }\n"
            => "Resources:\n  A:\n    Type: AWS::SQS::Queue\n    DependsOn: B\n    Properties: { FifoQueeu: true }\n    Metadata:\n      sitegate: { ignore: [{ rule: unknown-property, reason: TODO }, { rule: dangling-reference, reason: later }] }\n";
        resource_in_brackets_gets_a_member:
            "Resources:\n  A: { Type: AWS::SQS::Queue, DependsOn: B }\n"
            => "Resources:\n  A: { Type: AWS::SQS::Queue, Metadata: { sitegate: { ignore: [{ rule: dangling-reference, reason: TODO }] } }, DependsOn: B }\n";
        json_gets_a_member_in_a_line_by_itself:
            "{\n  \"Resources\": {\n    \"A\": {\n      \"Type\": \"AWS::SQS::Queue\",\n      \"DependsOn\": \"B\"\n    }\n  }\n}\n"
            => "{\n  \"Resources\": {\n    \"A\": {\n      \"Type\": \"AWS::SQS::Queue\",\n      \"Metadata\": { \"sitegate\": {\"ignore\": [{\"rule\":\"dangling-reference\",\"reason\":\"TODO\"}]} },\n      \"DependsOn\": \"B\"\n    }\n  }\n}\n";
        json_in_tabs_gets_a_member_in_a_line_by_itself:
            "{\n\t\"Resources\": {\n\t\t\"A\": {\n\t\t\t\"Type\": \"AWS::SQS::Queue\",\n\t\t\t\"DependsOn\": \"B\"\n\t\t}\n\t}\n}\n"
            => "{\n\t\"Resources\": {\n\t\t\"A\": {\n\t\t\t\"Type\": \"AWS::SQS::Queue\",\n\t\t\t\"Metadata\": { \"sitegate\": {\"ignore\": [{\"rule\":\"dangling-reference\",\"reason\":\"TODO\"}]} },\n\t\t\t\"DependsOn\": \"B\"\n\t\t}\n\t}\n}\n";
        json_after_a_byte_order_mark_stays_json:
            "\u{feff}{\"Resources\": {\"A\": {\"Type\": \"AWS::SQS::Queue\", \"DependsOn\": \"B\"}}}"
            => "\u{feff}{\"Resources\": {\"A\": {\"Type\": \"AWS::SQS::Queue\", \"Metadata\": { \"sitegate\": {\"ignore\": [{\"rule\":\"dangling-reference\",\"reason\":\"TODO\"}]} }, \"DependsOn\": \"B\"}}}";
        json_in_one_line_stays_there:
            "{\"Resources\": {\"A\": {\"Type\": \"AWS::SQS::Queue\", \"Metadata\": {\"Tool\": 1}, \"DependsOn\": \"B\"}}}"
            => "{\"Resources\": {\"A\": {\"Type\": \"AWS::SQS::Queue\", \"Metadata\": {\"sitegate\": {\"ignore\": [{\"rule\":\"dangling-reference\",\"reason\":\"TODO\"}]}, \"Tool\": 1}, \"DependsOn\": \"B\"}}}";
    }

    #[test]
    fn finding_that_no_resource_can_suppress_has_no_edit() {
        for text in [
            "Resources: { A: { Type: AWS::SQS::Queue } }\nOutputs: { B: { Value: !Ref C } }\n",
            "Resources:\n  A: { Type: AWS::SQS::Queue, DependsOn: B, Metadata: { sitegate: off } }\n",
            "Resources:\n  A: { Type: AWS::SQS::Queue, Metadata: { sitegate: { ignore: [{ rule: cycle, reason: a }] } } }\n",
            "Resources:\n  A: { Type: AWS::SQS::Queue, DependsOn: B, Metadata: {} }\n",
        ] {
            let document = yaml::read(text).expect("a template");
            let findings = validate::suppress(&document.json, validate::validate(&document.json));
            let edits = findings
                .iter()
                .filter_map(|finding| suppression(Path::new("a.yaml"), text, &document, finding));
            assert_eq!(edits.collect::<Vec<_>>(), [], "{text}");
        }
    }
}
