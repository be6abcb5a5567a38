//! Mappings.

use cloudformation::Json;

use super::code::Code;
use super::literal;
use super::writer::Writer;

/// The type of the values in a mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Values {
    Texts,
    Lists,
    Mixed,
}

/// Returns the type of the values in a mapping, or `None` if the value is not a mapping.
pub(super) fn values(mapping: &Json) -> Option<Values> {
    let mut values = Vec::new();
    let mapping = mapping.as_object().filter(|mapping| !mapping.is_empty())?;
    for inner in mapping.values() {
        values.extend(inner.as_object().filter(|inner| !inner.is_empty())?.values());
    }
    let is_text = |value: &&Json| value.is_string();
    let is_list = |value: &&Json| value.as_array().is_some_and(|items| items.iter().all(Json::is_string));
    Some(if values.iter().all(is_text) {
        Values::Texts
    } else if values.iter().all(is_list) {
        Values::Lists
    } else {
        Values::Mixed
    })
}

impl Writer<'_> {
    /// Returns a mapping, or `None` if it does not have two levels.
    pub(super) fn mapping(&mut self, mapping: &Json) -> Option<Code> {
        let kind = values(mapping)?;
        let path = self.cloudformation("Mapping");
        let mut code = match kind {
            Values::Texts => Code::call(format!("{path}::new"), []),
            Values::Lists => Code::call(format!("{path}::new_lists"), []),
            Values::Mixed => {
                let json = self.cloudformation("Json");
                Code::call(format!("{path}::<{json}>::default"), [])
            }
        };
        for (key, inner) in mapping.as_object()? {
            for (second, value) in inner.as_object()? {
                let argument = match (kind, value) {
                    (Values::Lists, Json::Array(items)) => {
                        let text = |item: &Json| Some(literal::scalar(item)?.method("to_owned", []));
                        Code::List("vec!", items.iter().filter_map(text).collect())
                    }
                    _ => self.json_argument(value),
                };
                let keys = [key, second].map(|key| literal::string(key));
                code = code.method("with", keys.into_iter().chain([argument]));
                code = code.with_comments(self.take_comments(value));
            }
        }
        Some(code)
    }
}
