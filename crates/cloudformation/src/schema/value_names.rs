//! Types, values and examples in the words of findings.

use super::model::{Schema, Type};
use super::plain_text::plain_text;
use crate::document::Json;

pub(super) fn expected(types: &[Type]) -> String {
    let names: Vec<_> = types.iter().filter(|kind| **kind != Type::Null).map(|kind| kind.name()).collect();
    names.join(" or ")
}

/// The first example of a schema as advice.
pub(super) fn examples(schema: &Schema) -> String {
    schema.example().map_or_else(String::new, |example| format!("write it as {}", plain_text(example)))
}

/// A text on one line, with control characters as escapes.
pub(super) fn visible(text: &str) -> String {
    let escape = |letter: char| {
        if letter.is_control() { letter.escape_default().to_string() } else { letter.to_string() }
    };
    text.chars().map(escape).collect()
}

pub(super) fn found(value: &Json) -> String {
    match value {
        Json::Null => "nothing".to_owned(),
        Json::Bool(_) | Json::Number(_) | Json::String(_) => value.to_string(),
        Json::Array(_) => "a List".to_owned(),
        Json::Object(_) => "an object".to_owned(),
    }
}
