//! The sections of a template with their entries, found without reading the whole text.

use std::ops::Range;

use serde_json::json;

use super::excerpt::{ENTRY_DEPTH, members, readable};
use super::names::{Name, NameKind, names};
use crate::validate::{Generated, SERVERLESS};

/// A section of a template, or an entry of one, such as a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineItem {
    /// The bytes of its key, without quotation marks.
    pub key: Range<usize>,
    /// Its bytes from the key to the end of the value.
    pub range: Range<usize>,
    /// The entries of a section.
    pub entries: Vec<Self>,
}

/// Returns the sections of a template in the order of the text. Indentation or brackets show them, so the text may have mistakes.
///
/// ```
/// let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n  Broken: [\n";
/// let sections = cloudformation::assist::outline(text);
/// let names: Vec<&str> = sections[0].entries.iter().map(|entry| &text[entry.key.clone()]).collect();
/// assert_eq!(names, ["Jobs", "Broken"]);
/// ```
pub fn outline(text: &str) -> Vec<OutlineItem> {
    let mut sections: Vec<OutlineItem> = Vec::new();
    for member in members(text) {
        let range = member.key.start..member.end;
        let item = OutlineItem { key: member.key, range, entries: Vec::new() };
        match (member.depth, sections.last_mut()) {
            (0, _) | (_, None) => sections.push(item),
            (_, Some(section)) => section.entries.push(item),
        }
    }
    sections
}

/// Returns the place that defines the name at an offset. A resource that SAM makes has the place of the resource of which SAM makes it. Only the entry
/// around the offset has to be readable.
///
/// ```
/// let text = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n  Broken: [\nOutputs:\n  Url: { Value: !Ref Jobs }\n";
/// let offset = text.rfind("Jobs").expect("a reference");
/// assert_eq!(cloudformation::assist::definition(text, offset), Some(13..17));
/// ```
pub fn definition(text: &str, offset: usize) -> Option<Range<usize>> {
    let (excerpt, document) = readable(text, offset, ENTRY_DEPTH)?;
    let names = names(&excerpt.text, &document);
    let Name { name, kind, .. } = Name::at(&names, excerpt.offset)?;
    let sections: &[&str] = match kind {
        NameKind::Reference => &["Parameters", "Resources"],
        NameKind::Condition => &["Conditions"],
        NameKind::Mapping => &["Mappings"],
    };
    let outline = outline(text);
    let sections = outline.iter().filter(|section| sections.contains(&&text[section.key.clone()]));
    let entries: Vec<&Range<usize>> =
        sections.flat_map(|section| &section.entries).map(|entry| &entry.key).collect();
    let defined = entries.iter().find(|key| text[(**key).clone()] == *name);
    let maker = || {
        let is_start = |key: &&&Range<usize>| name.starts_with(&text[(**key).clone()]);
        entries.iter().filter(is_start).find(|key| is_made_of(text, key, name))
    };
    let found = if *kind == NameKind::Reference { defined.or_else(maker) } else { defined };
    found.map(|key| (*key).clone())
}

/// Whether SAM makes a resource with this name of the resource that has this key.
fn is_made_of(text: &str, key: &Range<usize>, name: &str) -> bool {
    let Some((_, document)) = readable(text, key.start, ENTRY_DEPTH) else { return false };
    let id = &text[key.clone()];
    let resource = &document.json["Resources"][id];
    Generated::new(&json!({ "Transform": SERVERLESS, "Resources": { id: resource } })).find(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::definition;

    /// The text with `|` at the start of the definition of the name at `|` in a text.
    fn found(text: &str) -> Option<String> {
        let offset = text.find('|').expect("the place");
        let mut text = text.replacen('|', "", 1);
        let range = definition(&text, offset)?;
        text.insert(range.end, '>');
        text.insert(range.start, '<');
        Some(text)
    }

    #[test]
    fn name_is_defined_in_the_section_of_its_kind() {
        let text = "Parameters:\n  A: { Type: String }\nConditions:\n  A: !Equals [!Ref A, x]\nMappings:\n  A:\n    b: { c: 1 }\nResources:\n  B:\n    Type: AWS::SQS::Queue\n    Condition: A\n    Properties: { DelaySeconds: !FindInMap [A, b, c], QueueName: !Sub '${A}' }\n";
        let marked = |place: &str| {
            text.replacen(place, &format!("{}|{}", &place[..place.len() - 1], &place[place.len() - 1..]), 1)
        };
        let expected = |section: &str| {
            Some(text.replacen(&format!("{section}:\n  A"), &format!("{section}:\n  <A>"), 1))
        };
        assert_eq!(found(&marked("Condition: A")), expected("Conditions"));
        assert_eq!(found(&marked("[A")), expected("Mappings"));
        assert_eq!(found(&marked("${A")), expected("Parameters"));
        assert_eq!(found(&marked("!Ref A")), expected("Parameters"));
    }

    #[test]
    fn cursor_behind_the_last_letter_is_at_the_name() {
        let text = "Resources:\n  'B':\n    Type: AWS::SQS::Queue\nOutputs:\n  C:\n    Value: !Ref B|";
        let expected = "Resources:\n  '<B>':\n    Type: AWS::SQS::Queue\nOutputs:\n  C:\n    Value: !Ref B";
        assert_eq!(found(text).as_deref(), Some(expected));
    }

    #[test]
    fn json_has_definitions_although_another_entry_is_broken() {
        let text = r#"{"Resources": {"B": {"Type": "AWS::SQS::Queue"}, "D": [}, "Outputs": {"C": {"Value": {"Ref": "|B"}}}}"#;
        let expected = r#"{"Resources": {"<B>": {"Type": "AWS::SQS::Queue"}, "D": [}, "Outputs": {"C": {"Value": {"Ref": "B"}}}}"#;
        assert_eq!(found(text).as_deref(), Some(expected));
    }

    #[test]
    fn resource_that_sam_makes_is_defined_by_its_maker() {
        let text = "Transform: AWS::Serverless-2016-10-31\nResources:\n  Jobs:\n    Type: AWS::Serverless::Function\n  JobsT:\n    Type: AWS::SQS::Queue\nOutputs:\n  C: { Value: !GetAtt Jobs|Role.Arn }\n";
        let expected = text.replacen('|', "", 1).replacen("  Jobs:", "  <Jobs>:", 1);
        assert_eq!(found(text).as_deref(), Some(expected.as_str()));
        assert_eq!(found(&text.replace("Jobs|Role", "Jobs|Table")), None);
        assert_eq!(found(&text.replace("Serverless::Function", "Lambda::Function")), None);
    }

    #[test]
    fn other_places_have_no_definition() {
        for text in ["Outputs:\n  A: { Value: !Ref |AWS::Region }\n", "Resources:\n  B:\n    Ty|pe: A\n", "|"]
        {
            assert_eq!(found(text), None, "{text}");
        }
        assert_eq!(definition("a: ä", 4), None);
    }
}
