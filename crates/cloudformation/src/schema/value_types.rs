//! The types of values.

use super::advice;
use super::dialect::Dialect;
use super::engine::Checker;
use super::model::{Schema, Type};
use super::plain_text::plain_text;
use super::value_names::examples;
use crate::document::{Json, Step};

impl Checker<'_, '_> {
    pub(super) fn fits_type(&self, schema: &Schema, value: &Json) -> bool {
        let types = schema.types.as_slice();
        types.is_empty() || types.iter().any(|kind| self.fits(*kind, value))
    }

    fn fits(&self, kind: Type, value: &Json) -> bool {
        let quoted = self.dialect == Dialect::CloudFormation;
        match (kind, value) {
            (Type::Array, Json::Array(_))
            | (Type::Boolean, Json::Bool(_))
            | (Type::Null, Json::Null)
            | (Type::Number, Json::Number(_))
            | (Type::Object, Json::Object(_))
            | (Type::String, Json::String(_)) => true,
            (Type::Integer, Json::Number(number)) => {
                number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|n| n.fract() == 0.0)
            }
            (Type::String, Json::Number(_) | Json::Bool(_)) => quoted,
            (Type::Boolean, Json::String(text)) => {
                quoted && (text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false"))
            }
            (Type::Integer, Json::String(text)) => quoted && text.parse::<i64>().is_ok(),
            (Type::Number, Json::String(text)) => quoted && text.parse::<f64>().is_ok(),
            _ => false,
        }
    }

    /// The text to write so that a value has the type that the schema expects.
    pub(super) fn conversion(&self, schema: &Schema, value: &Json) -> String {
        if self.dialect == Dialect::CloudFormation {
            let is_empty_file = value.is_null() && self.path.last().is_none();
            return if is_empty_file {
                String::new()
            } else {
                advice::for_type(schema.types.as_slice(), value)
            };
        }
        let takes = |kind: Type| schema.types.as_slice().contains(&kind);
        match value {
            Json::Number(_) | Json::Bool(_) if takes(Type::String) => match self.path.last() {
                Some(Step::Key(key)) => format!("add quotes: {key}: \"{value}\""),
                _ => format!("add quotes: \"{value}\""),
            },
            Json::String(_) | Json::Number(_) if takes(Type::Array) => {
                format!("write [{}]", plain_text(value))
            }
            Json::String(text) if takes(Type::Integer) && text.parse::<i64>().is_ok() => {
                format!("remove the quotes: {text}")
            }
            Json::String(text) if takes(Type::Boolean) => {
                let meant = advice::meant_boolean(text).map(advice::write_boolean);
                meant.unwrap_or_else(|| "write true or false".to_owned())
            }
            _ => examples(schema),
        }
    }
}
