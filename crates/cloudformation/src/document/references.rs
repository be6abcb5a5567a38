//! The names to which functions refer.

use super::json::Json;
use super::trail::Trail;
use super::visit::{Visitor, visit};

/// A reference of a function to an entry of the template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Reference<'a> {
    /// The kind of the entry.
    pub kind: ReferenceKind,
    /// The logical ID.
    pub id: &'a str,
    /// The attribute of the resource, if the function names one. In SAM, the part of the resource behind the dot of a `Ref`.
    pub attribute: Option<&'a str>,
}

/// The kind of entry to which a function refers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReferenceKind {
    /// A resource or a parameter, in a `Ref`, an `Fn::GetAtt` or a placeholder of `Fn::Sub`.
    Value,
    /// A condition, in `Condition`.
    Condition,
}

/// The references in a value and in all values below it, from top to bottom.
///
/// ```
/// use cloudformation::references;
///
/// let value = serde_json::json!({"Fn::Sub": ["${Jobs.Arn}-${V}", {"V": {"Ref": "Stage"}}]});
/// let ids: Vec<&str> = references(&value).iter().map(|reference| reference.id).collect();
/// assert_eq!(ids, ["Jobs", "Stage"]);
/// ```
pub fn references(value: &Json) -> Vec<Reference<'_>> {
    let mut all = Vec::new();
    visit_references(value, &mut |_, reference| all.push(reference));
    all
}

/// Calls a function with each reference in a value and its trail, which ends with the name of the function.
pub(crate) fn visit_references<'a>(value: &'a Json, found: &mut impl FnMut(&Trail<'a>, Reference<'a>)) {
    visit(&mut Trail::root(), value, &mut References { found });
}

struct References<'f, F> {
    found: &'f mut F,
}

impl<'a, F: FnMut(&Trail<'a>, Reference<'a>)> Visitor<'a> for References<'_, F> {
    fn value(&mut self, _path: &Trail<'a>, _value: &'a Json) -> bool {
        true
    }

    fn member(&mut self, path: &Trail<'a>, name: &'a str, value: &'a Json, is_only: bool) {
        let mut add = |kind, id, attribute| (self.found)(path, Reference { kind, id, attribute });
        if !is_only {
            return;
        }
        match (name, value) {
            ("Ref", Json::String(name)) => {
                let (id, part) = resource_and_attribute(name);
                add(ReferenceKind::Value, id, part);
            }
            ("Condition", Json::String(name)) => add(ReferenceKind::Condition, name, None),
            ("Fn::GetAtt", _) => {
                if let Some((id, attribute)) = get_att(value) {
                    add(ReferenceKind::Value, id, attribute);
                }
            }
            ("Fn::Sub", _) => {
                for name in names_in_text(value) {
                    let (id, attribute) = resource_and_attribute(name);
                    add(ReferenceKind::Value, id, attribute);
                }
            }
            _ => {}
        }
    }
}

/// The placeholders of a text of `Fn::Sub` without those that its second argument defines.
fn names_in_text(argument: &Json) -> impl Iterator<Item = &str> {
    let (text, own) = match argument {
        Json::Array(parts) => (parts.first().and_then(Json::as_str), parts.get(1)),
        text => (text.as_str(), None),
    };
    variables(text.unwrap_or_default()).filter(move |name| own.is_none_or(|own| own.get(name).is_none()))
}

fn resource_and_attribute(name: &str) -> (&str, Option<&str>) {
    match name.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (name, None),
    }
}

/// The resource and the attribute that `Fn::GetAtt` names; the attribute may be a function.
pub(crate) fn get_att(argument: &Json) -> Option<(&str, Option<&str>)> {
    match argument {
        Json::String(text) => text.split_once('.').map(|(resource, name)| (resource, Some(name))),
        Json::Array(parts) => match parts.as_slice() {
            [Json::String(resource), attribute] => Some((resource, attribute.as_str())),
            _ => None,
        },
        _ => None,
    }
}

/// The resource that a `Ref`, an `Fn::GetAtt`, or an `Fn::Sub` with nothing but one of them names, and the attribute.
pub(crate) fn target(value: &Json) -> Option<(&str, Option<&str>)> {
    if let Some(text) = value.get("Fn::Sub").and_then(Json::as_str) {
        let name = text.strip_prefix("${")?.strip_suffix('}')?;
        if name.contains(['$', '!']) {
            return None;
        }
        return Some(resource_and_attribute(name));
    }
    if let Some(id) = value.get("Ref").and_then(Json::as_str) {
        return Some((id, None));
    }
    get_att(value.get("Fn::GetAtt")?)
}

/// The names in `${…}` of a text of `Fn::Sub`; `${!…}` is a literal.
///
/// ```
/// let names: Vec<&str> = cloudformation::sub_variables("${A.Arn}-${!B}").collect();
/// assert_eq!(names, ["A.Arn"]);
/// ```
pub fn variables(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find("${")?;
            let end = start + rest[start..].find('}')?;
            let name = rest[start + 2..end].trim();
            rest = &rest[end + 1..];
            if !name.starts_with('!') {
                return Some(name);
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{ReferenceKind, references, visit_references};

    #[test]
    fn names_in_all_functions_are_found() {
        let value = json!({
            "A": [{"Ref": "Queue"}, {"Ref": "Function.Alias"}],
            "B": {"Fn::If": ["IsLive", {"Fn::GetAtt": ["Role", "Arn"]}, {"Fn::GetAtt": "Role.Arn"}]},
            "C": {"Fn::Sub": ["${Own} ${Key.Arn} ${!Literal} ${AWS::Region}", {"Own": {"Ref": "Table"}}]},
            "D": {"Fn::And": [{"Condition": "IsLive"}]},
            "E": {"Ref": "None", "Condition": "None"},
        });
        let found: Vec<String> = references(&value)
            .iter()
            .map(|found| match (found.kind, found.attribute) {
                (ReferenceKind::Condition, _) => format!("condition {}", found.id),
                (_, Some(attribute)) => format!("{}.{attribute}", found.id),
                (_, None) => found.id.to_owned(),
            })
            .collect();
        let expected = [
            "Queue",
            "Function.Alias",
            "Role.Arn",
            "Role.Arn",
            "Key.Arn",
            "AWS::Region",
            "Table",
            "condition IsLive",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn trail_of_a_reference_ends_with_its_function() {
        let value = json!({"A": [{"Fn::Join": ["", [{"Ref": "Queue"}]]}]});
        let mut paths = Vec::new();
        visit_references(&value, &mut |trail, _| paths.push(trail.to_path().to_string()));
        assert_eq!(paths, ["A[0].Fn::Join[1][0].Ref"]);
    }
}
