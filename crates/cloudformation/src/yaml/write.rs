//! Writing YAML, functions as short tags where YAML allows them.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_saphyr::Tagged;

use super::tags::tag;
use crate::document::Json;
use crate::functions::function_call;

/// Indentation of a collection in another one, in spaces. A List in an object is indented as well.
pub(crate) const INDENT: usize = 2;

/// A document that cannot be written as YAML.
#[derive(Debug)]
pub struct WriteError(serde_saphyr::ser::Error);

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// Writes a document as YAML, with short tags for functions.
///
/// ```
/// use cloudformation::yaml;
///
/// let document = serde_json::json!({"Value": {"Fn::GetAtt": ["Bucket", "Arn"]}});
/// assert_eq!(yaml::write(&document)?, "Value: !GetAtt Bucket.Arn\n");
/// # Ok::<(), yaml::WriteError>(())
/// ```
pub fn write(document: &Json) -> Result<String, WriteError> {
    let options = serde_saphyr::ser_options! { indent_step: INDENT, compact_list_indent: false };
    serde_saphyr::to_string_with_options(&Node(document), options).map_err(WriteError)
}

/// A node of the document that is written.
struct Node<'a>(&'a Json);

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Json::Object(object) => {
                if let Some((tag, argument)) = function(self.0) {
                    return Tagged(Argument(argument, &tag), Some(tag.clone())).serialize(serializer);
                }
                let mut map = serializer.serialize_map(Some(object.len()))?;
                for (name, value) in object {
                    map.serialize_entry(name, &Node(value))?;
                }
                map.end()
            }
            Json::Array(items) => {
                let mut sequence = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    sequence.serialize_element(&Node(item))?;
                }
                sequence.end()
            }
            scalar => scalar.serialize(serializer),
        }
    }
}

/// The argument of a tagged function.
struct Argument<'a>(&'a Json, &'a str);

impl Serialize for Argument<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.1, self.0) {
            ("!GetAtt", Json::Array(parts)) => {
                let parts: Vec<&str> = parts.iter().filter_map(Json::as_str).collect();
                parts.join(".").serialize(serializer)
            }
            (_, argument) => Node(argument).serialize(serializer),
        }
    }
}

/// The tag and the argument of a function. A function has no short form if its argument needs a tag as well, for which
/// YAML has no place, or if the argument would become a String behind the tag.
fn function(value: &Json) -> Option<(String, &Json)> {
    let (name, argument) = function_call(value)?;
    let tag = tag(name)?;
    match argument {
        Json::Object(_) if tag != "!Transform" || function(argument).is_some() => None,
        Json::Null | Json::Bool(_) | Json::Number(_) => None,
        _ if tag == "!GetAtt" && !reads_back(argument) => None,
        _ => Some((tag, argument)),
    }
}

/// Whether `!GetAtt Resource.Attribute` reads back as this List.
fn reads_back(argument: &Json) -> bool {
    match argument.as_array().map(Vec::as_slice) {
        Some([Json::String(resource), Json::String(_)]) => !resource.contains('.'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::read;
    use super::write;

    #[test]
    fn written_document_reads_back_the_same() {
        let document = json!({
            "AWSTemplateFormatVersion": "2010-09-09",
            "A": {"Fn::Sub": "${X}-y"}, "B": {"Ref": "X"}, "C": {"Fn::Base64": {"Fn::Sub": "a"}},
            "D": {"Fn::If": ["Cond", {"Ref": "Y"}, ["a", {"b": true, "c": 1.5}]]},
            "E": {"Fn::Sub": ["${V}", {"V": {"Fn::Join": [",", ["a", "b"]]}}]},
            "F": ["yes", "no", "on", "5", "1e3", "0x1", "~", "null", "true", "", " a", "a: b", "#a", "- a", "*", "&a", "!a", "a\nb\n", "2012-10-17", "ä", "\u{1}"],
            "G": {}, "H": [], "J": {"Fn::And": null}, "K": {"Fn::Sub": 5}, "L": {"Fn::GetAZs": ""},
            "M": {"Fn::Transform": {"Fn::Transform": ["a"]}}, "N": {"Fn::Transform": {"Fn::Cidr": "a"}}, "I": {"Transform": 1}, "Condition": {"Condition": "X"}, "5": 5,
        });
        let text = write(&document).expect("YAML");
        assert_eq!(read(&text).expect("YAML").json, document, "{text}");
        assert!(text.contains("A: !Sub"), "{text}");
    }

    #[test]
    fn get_att_is_written_as_one_word() {
        let text = write(&json!({"A": {"Fn::GetAtt": ["B", "C.D"]}})).expect("YAML");
        assert_eq!(text, "A: !GetAtt B.C.D\n");
        for other in [json!({"A": {"Fn::GetAtt": "B.C"}}), json!({"A": {"Fn::GetAtt": ["B.C", "D"]}})] {
            assert_eq!(read(&write(&other).expect("YAML")).expect("YAML").json, other);
        }
    }
}
