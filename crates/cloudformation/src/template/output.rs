//! The `Outputs` section.

use serde_json::{Map, json};

use crate::{IntoValue, Json, LogicalId, Property, Value};

/// An [output](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/outputs-section-structure.html)
/// of the stack.
#[derive(Clone, Debug, PartialEq)]
pub struct Output {
    value: Json,
    description: Option<String>,
    export: Option<Value<String>>,
    condition: Option<LogicalId>,
}

impl Output {
    /// Creates an output of a string.
    pub fn new(value: impl IntoValue<String>) -> Self {
        Self::from_value(value.into_value())
    }

    /// Creates an output of another type, such as a number.
    pub fn from_value<T: Property>(value: Value<T>) -> Self {
        Self { value: value.into_json(), description: None, export: None, condition: None }
    }

    /// Sets the description, of at most 1,024 bytes.
    pub fn description(mut self, text: &str) -> Self {
        self.description = Some(text.to_owned());
        self
    }

    /// Exports the value under a name, which must be unique in the account and Region.
    pub fn export(mut self, name: impl IntoValue<String>) -> Self {
        self.export = Some(name.into_value());
        self
    }

    /// Creates the output only if the condition is true.
    pub fn condition(mut self, condition: &LogicalId) -> Self {
        self.condition = Some(condition.clone());
        self
    }

    pub(super) fn to_json(&self) -> Json {
        let mut output = Map::new();
        if let Some(description) = &self.description {
            output.insert("Description".to_owned(), json!(description));
        }
        if let Some(condition) = &self.condition {
            output.insert("Condition".to_owned(), json!(condition.as_str()));
        }
        output.insert("Value".to_owned(), self.value.clone());
        if let Some(name) = &self.export {
            output.insert("Export".to_owned(), json!({ "Name": name.clone().into_json() }));
        }
        Json::Object(output)
    }
}
