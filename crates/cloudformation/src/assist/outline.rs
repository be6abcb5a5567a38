//! The sections of a template with their entries, found without reading the whole text.

use std::cell::LazyCell;
use std::ops::Range;

use serde_json::json;

use super::excerpt::{ENTRY_DEPTH, is_in_brackets, members, readable};
use super::names::{Name, NameKind, names};
use crate::validate::{Generated, SERVERLESS};
use crate::yaml;

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
    let entries: Vec<&OutlineItem> = sections.flat_map(|section| &section.entries).collect();
    let defined = entries.iter().find(|entry| text[entry.key.clone()] == *name);
    let found = match kind {
        NameKind::Reference => defined.copied().or_else(|| maker(text, &entries, name)),
        NameKind::Condition | NameKind::Mapping => defined.copied(),
    };
    found.map(|entry| entry.key.clone())
}

/// The entry with the resource of which SAM makes a resource with this name.
fn maker<'e>(text: &str, entries: &[&'e OutlineItem], name: &str) -> Option<&'e OutlineItem> {
    // The whole text has what an entry repeats as an alias. It is read once, because each of hundreds of names can be the start of the others.
    let whole = LazyCell::new(|| yaml::read(text).ok());
    let is_maker = |entry: &&&OutlineItem| {
        let id = &text[entry.key.clone()];
        if !name.starts_with(id) {
            return false;
        }
        let own = yaml::read(&entry_text(text, entry)).ok();
        let resource = own.as_ref().map(|own| &own.json[id]).or_else(|| {
            let whole = whole.as_ref()?;
            Some(&whole.json["Resources"][id])
        });
        let template = json!({ "Transform": SERVERLESS, "Resources": { id: resource } });
        Generated::new(&template).find(name).is_some()
    };
    entries.iter().find(is_maker).copied()
}

/// The text of an entry as a document with this member.
fn entry_text(text: &str, entry: &OutlineItem) -> String {
    let Range { start, end } = entry.range;
    if is_in_brackets(text) {
        // A quotation mark is before the key.
        return format!("{{{}}}", &text[start - 1..end]);
    }
    let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    text[line..end].to_owned()
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;
    use std::time::{Duration, Instant};

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
    fn maker_is_found_in_json_and_as_an_alias() {
        let json = r#"{"Transform": "AWS::Serverless-2016-10-31", "Resources": {"Jobs": {"Type": "AWS::Serverless::Function"}, "D": [}, "Outputs": {"C": {"Value": {"Ref": "Jobs|Role"}}}}"#;
        let expected = json.replacen('|', "", 1).replacen("Jobs", "<Jobs>", 1);
        assert_eq!(found(json), Some(expected));
        let alias = "Resources:\n  A: &function\n    Type: AWS::Serverless::Function\n  'Jobs': *function\nOutputs:\n  C: { Value: !Ref Jobs|Role }\n";
        assert_eq!(found(alias), Some(alias.replacen('|', "", 1).replacen("Jobs", "<Jobs>", 1)));
    }

    #[test]
    fn maker_among_many_names_is_found_in_time() {
        const NAMES: usize = 600;
        let name = "A".repeat(NAMES);
        let mut entries = String::new();
        for length in 1..NAMES {
            let _ = writeln!(entries, "  {}:\n    Type: AWS::SQS::Queue", &name[..length]);
        }
        let yaml = format!("Resources:\n{entries}Outputs:\n  C: {{ Value: !Ref {name}Role }}\n");
        let json = crate::yaml::read(&yaml).expect("a template").json.to_string();
        for text in [yaml, json] {
            let start = Instant::now();
            assert_eq!(definition(&text, text.rfind("AARole").expect("the place")), None);
            assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
        }
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
