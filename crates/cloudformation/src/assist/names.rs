//! The names of parameters, resources, conditions and mappings, with every place that has them.

use std::ops::Range;

use super::plain_names::{definer_of_keys, definer_of_value, names_for_helper_scripts, takes_condition};
use crate::document::{Document, Json, Lines, Segment, Trail, Visitor, get_att, value_at, variables, visit};

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameKind {
    /// A parameter or a resource, which share their names.
    Reference,
    /// A condition.
    Condition,
    /// A mapping.
    Mapping,
}

/// A name at one place of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Name {
    /// The name.
    pub name: String,
    /// What it stands for.
    pub kind: NameKind,
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Whether this place defines the name.
    pub is_definition: bool,
}

impl Name {
    /// Whether both places have the same name.
    ///
    /// ```
    /// use cloudformation::assist::names;
    /// use cloudformation::yaml;
    ///
    /// let text = "Resources:\n  Jobs: { Type: AWS::SQS::Queue }\nOutputs:\n  Url: { Value: !Ref Jobs }\n";
    /// let names = names(text, &yaml::read(text)?);
    /// assert_eq!(names.len(), 2);
    /// assert!(names[0].is_definition && names[0].is_same(&names[1]));
    /// # Ok::<(), yaml::ReadError>(())
    /// ```
    pub fn is_same(&self, other: &Self) -> bool {
        self.kind == other.kind && self.name == other.name
    }

    /// The name at an offset. A cursor behind the last letter is at the name, too.
    pub fn at(names: &[Self], offset: usize) -> Option<&Self> {
        names.iter().find(|name| (name.range.start..=name.range.end).contains(&offset))
    }
}

/// All names of a template, in the order of the text.
pub fn names(text: &str, document: &Document) -> Vec<Name> {
    let lines = Lines::new(text);
    let nodes = document.nodes();
    let mut found = Vec::new();
    let mut starts: Vec<usize> = nodes.iter().map(|node| lines.offset(node.at)).collect();
    starts.push(text.len());
    for (position, node) in nodes.iter().enumerate() {
        let path = node.path.segments();
        let value = value_at(&document.json, path);
        let start = starts[position];
        // The node ends where the next one begins that is behind it.
        let end = starts[position + 1..].iter().copied().find(|next| *next > start).unwrap_or(text.len());
        let value_start = node.scalar.map_or(start, |scalar| lines.offset(scalar));
        let mut add = |name: &str, kind: NameKind, region: Range<usize>, is_definition: bool| {
            let first = words(text.get(region.clone())?, name).next()?;
            let range = region.start + first.start..region.start + first.end;
            found.push(Name { name: name.to_owned(), kind, range, is_definition });
            Some(())
        };
        if let Some((name, kind)) = definition(path) {
            add(name, kind, start..end, true);
        }
        if let Some(name) = used_key(&document.json, path) {
            add(name, NameKind::Reference, start..end, false);
        }
        let region = value_start..end.max(value_start);
        if let Some((name, kind)) = used(&document.json, path, node.scalar.is_some(), value) {
            add(name, kind, region, false);
        } else if value.is_some_and(Json::is_string)
            && let Some(source) = text.get(region.clone())
        {
            found.extend(places_in_text(&document.json, path, source).into_iter().map(|place| Name {
                name: source[place.clone()].to_owned(),
                kind: NameKind::Reference,
                range: region.start + place.start..region.start + place.end,
                is_definition: false,
            }));
        }
    }
    found.sort_by_key(|name| (name.range.start, name.range.end));
    found.dedup();
    found
}

/// Whether a document has a name at one of its places, also if its text writes it with an escape or as an alias.
pub(super) fn has_name(document: &Json, name: &str, kind: NameKind) -> bool {
    let mut finder = Finder { document, wanted: (name, kind), is_found: false };
    visit(&mut Trail::root(), document, &mut finder);
    finder.is_found
}

/// Whether two documents differ only in keys and values that can contain names. The first document decides which these are.
pub(super) fn differ_only_in_names(first: &Json, second: &Json) -> bool {
    let mut comparison = Comparison { document: first, path: Vec::new() };
    comparison.is_equal(first, second)
}

struct Comparison<'a> {
    document: &'a Json,
    path: Vec<Segment>,
}

impl Comparison<'_> {
    fn is_equal(&mut self, first: &Json, second: &Json) -> bool {
        match (first, second) {
            (Json::Object(first), Json::Object(second)) => {
                let mut pairs = first.iter().zip(second);
                let is_equal = |((key, value), (other_key, other)): ((&String, _), (&String, _))| {
                    self.path.push(Segment::Key(key.clone()));
                    let may_differ =
                        || definition(&self.path).is_some() || used_key(self.document, &self.path).is_some();
                    let is_equal = (key == other_key || may_differ()) && self.is_equal(value, other);
                    self.path.pop();
                    is_equal
                };
                first.len() == second.len() && pairs.all(is_equal)
            }
            (Json::Array(first), Json::Array(second)) => {
                let mut pairs = first.iter().zip(second).enumerate();
                let is_equal = |(position, (value, other))| {
                    self.path.push(Segment::Index(position));
                    let is_equal = self.is_equal(value, other);
                    self.path.pop();
                    is_equal
                };
                first.len() == second.len() && pairs.all(is_equal)
            }
            (Json::String(text), Json::String(_)) => {
                first == second
                    || used(self.document, &self.path, true, Some(first)).is_some()
                    || !places_in_text(self.document, &self.path, text).is_empty()
            }
            _ => first == second,
        }
    }
}

struct Finder<'a> {
    document: &'a Json,
    wanted: (&'a str, NameKind),
    is_found: bool,
}

impl<'a> Visitor<'a> for Finder<'a> {
    fn value(&mut self, trail: &Trail<'a>, value: &'a Json) -> bool {
        let path = trail.to_path();
        let path = path.segments();
        let key = used_key(self.document, path).map(|name| (name, NameKind::Reference));
        let names = [definition(path), key, used(self.document, path, true, Some(value))];
        let is_in = |text: &str| {
            let mut places = places_in_text(self.document, path, text).into_iter();
            places.any(|place| (&text[place], NameKind::Reference) == self.wanted)
        };
        self.is_found |= names.contains(&Some(self.wanted)) || value.as_str().is_some_and(is_in);
        !self.is_found
    }
}

/// The name that the entry at a path defines.
fn definition(path: &[Segment]) -> Option<(&str, NameKind)> {
    let [Segment::Key(section), Segment::Key(name)] = path else { return None };
    // `Fn::ForEach::…` and `Fn::Transform` stand for other entries.
    if name.contains("::") {
        return None;
    }
    let kind = match section.as_str() {
        "Parameters" | "Resources" => NameKind::Reference,
        "Conditions" => NameKind::Condition,
        "Mappings" => NameKind::Mapping,
        _ => return None,
    };
    Some((name, kind))
}

/// The name that the key at a path uses.
fn used_key<'a>(document: &Json, path: &'a [Segment]) -> Option<&'a str> {
    let (Segment::Key(name), owner) = path.split_last()? else { return None };
    definer_of_keys(document, owner).map(|_| name.as_str())
}

/// The name that the value at a path uses, without those in a text.
fn used<'a>(
    document: &Json,
    path: &[Segment],
    is_scalar: bool,
    value: Option<&'a Json>,
) -> Option<(&'a str, NameKind)> {
    use NameKind::{Condition, Mapping, Reference};
    let value = value?;
    let (index, key, owner) = last_segments(path);
    let name = value.as_str();
    let (name, kind) = match (index, key, owner) {
        // After a resource of SAM and a dot, a part of it follows.
        (None, "Ref", _) => (name.and_then(|name| name.split('.').next()), Reference),
        (Some(0), _, "Fn::GetAtt" | "Fn::ValueOf") => (name, Reference),
        // The argument of the short tag is one scalar. Otherwise its items are nodes of their own.
        (None, "Fn::GetAtt", _) if is_scalar => (get_att(value).map(|(name, _)| name), Reference),
        (None, "Condition", _) if takes_condition(path) => (name, Condition),
        (Some(0), _, "Fn::If") => (name, Condition),
        (Some(0), _, "Fn::FindInMap") => (name, Mapping),
        _ => {
            definer_of_value(document, path)?;
            (name, Reference)
        }
    };
    Some((name?, kind))
}

/// The places of names in a text: those of resources for helper scripts, and the variables of `Fn::Sub`.
fn places_in_text(document: &Json, path: &[Segment], text: &str) -> Vec<Range<usize>> {
    let mut places = names_for_helper_scripts(document, path, text);
    if is_template_text(path) {
        let local = variables_of_text(document, path);
        let is_local = |name: &str| local.is_some_and(|local| local.contains_key(name));
        places.extend(variable_places(text).into_iter().filter(|it| !is_local(&text[it.clone()])));
    }
    places
}

/// Whether a value is the text of `Fn::Sub`.
fn is_template_text(path: &[Segment]) -> bool {
    let (index, key, owner) = last_segments(path);
    matches!((index, key, owner), (None, "Fn::Sub", _) | (Some(0), _, "Fn::Sub"))
}

/// The variables that the second argument of `Fn::Sub` defines for its text. They hide names of the template.
fn variables_of_text<'a>(document: &'a Json, path: &[Segment]) -> Option<&'a serde_json::Map<String, Json>> {
    let (Segment::Index(_), list) = path.split_last()? else { return None };
    value_at(document, list)?.get(1)?.as_object()
}

/// The last position, key and key before it; empty where the segment is another one.
pub(super) fn last_segments(segments: &[Segment]) -> (Option<usize>, &str, &str) {
    let key = |position: usize| match segments.len().checked_sub(position).map(|at| &segments[at]) {
        Some(Segment::Key(key)) => key.as_str(),
        _ => "",
    };
    let index = match segments.last() {
        Some(Segment::Index(index)) => Some(*index),
        _ => None,
    };
    (index, key(1), key(2))
}

/// The places of the names in `${…}`, without their attributes.
fn variable_places(text: &str) -> Vec<Range<usize>> {
    let start_of = |name: &str| name.as_ptr() as usize - text.as_ptr() as usize;
    let name = |variable: &str| {
        let start = start_of(variable);
        start..start + variable.split('.').next().unwrap_or_default().len()
    };
    variables(text).map(name).collect()
}

/// The places of a name in a text where it is not a part of a longer name.
fn words<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let is_part = |letter: Option<char>| {
        letter.is_some_and(|letter| letter.is_alphanumeric() || "_:&".contains(letter))
    };
    text.match_indices(name).map(|(start, _)| start..start + name.len()).filter(move |place| {
        let after = &text[place.end..];
        let is_key_end =
            after.starts_with(": ") || after.starts_with(":\n") || after.starts_with(":\r") || after == ":";
        !name.is_empty()
            && !is_part(text[..place.start].chars().next_back())
            && (is_key_end || !is_part(after.chars().next()))
    })
}

#[cfg(test)]
mod tests {
    use super::{NameKind, names};
    use crate::yaml;

    fn places(text: &str, name: &str, kind: NameKind) -> Vec<(usize, bool)> {
        let document = yaml::read(text).expect("a template");
        let names = names(text, &document);
        let same = names.iter().filter(|found| found.name == name && found.kind == kind);
        same.map(|found| (text[..found.range.start].lines().count(), found.is_definition)).collect()
    }

    const TEMPLATE: &str = r#"Parameters:
  Stage: { Type: String }
Conditions:
  Live: !Equals [!Ref Stage, prod]
Mappings:
  Sizes: { prod: { Memory: 512 } }
Resources:
  Jobs:
    Type: AWS::SQS::Queue
    Condition: Live
    Properties:
      QueueName: !Sub "Jobs-${Stage}-${AWS::Region}"
  JobsPolicy:
    Type: AWS::SQS::QueuePolicy
    DependsOn: [Jobs]
    Properties:
      Queues: [!If [Live, !Ref Jobs, !GetAtt Jobs.QueueUrl]]
      PolicyDocument:
        Statement:
          - Resource:
              Fn::GetAtt: [Jobs, Arn]
            Condition: { Size: !FindInMap [Sizes, prod, Memory] }
Outputs:
  Text:
    Value: !Sub |
      first
      ${Jobs.Arn} and ${Jobs}
"#;

    #[test]
    fn every_place_of_a_resource_is_found() {
        let places = places(TEMPLATE, "Jobs", NameKind::Reference);
        let lines: Vec<usize> = places.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [8, 15, 17, 17, 21, 27, 27]);
        assert!(places[0].1 && places[1..].iter().all(|(_, is_definition)| !is_definition));
    }

    #[test]
    fn parameters_conditions_and_mappings_are_found() {
        assert_eq!(places(TEMPLATE, "Stage", NameKind::Reference), [(2, true), (4, false), (12, false)]);
        assert_eq!(places(TEMPLATE, "Live", NameKind::Condition), [(4, true), (10, false), (17, false)]);
        assert_eq!(places(TEMPLATE, "Sizes", NameKind::Mapping), [(6, true), (22, false)]);
    }

    #[test]
    fn variable_of_a_text_hides_a_resource() {
        let text =
            "Resources:\n  A: { Type: AWS::SQS::Queue }\nOutputs:\n  O: { Value: !Sub ['${A}', { A: x }] }\n";
        assert_eq!(places(text, "A", NameKind::Reference), [(2, true)]);
    }

    #[test]
    fn names_in_json_are_found() {
        let text = r#"{"Resources": {"A": {"Type": "AWS::SQS::Queue"}}, "Outputs": {"O": {"Value": {"Fn::Join": ["A", [{"Ref": "A"}, {"Fn::GetAtt": ["A", "Arn"]}]]}}}}"#;
        assert_eq!(places(text, "A", NameKind::Reference).len(), 3);
    }
}
