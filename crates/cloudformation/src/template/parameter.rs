//! The `Parameters` section.

use serde_json::{Map, json};

use super::parameter_constraints::objection;
use crate::intrinsic::Intrinsic;
use crate::{Json, List, LogicalId, Value};

/// A [parameter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/parameters-section-structure.html)
/// of the template.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter(Map<String, Json>);

/// What a parameter holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterType {
    /// `String`
    String,
    /// `Number`
    Number,
    /// `CommaDelimitedList`
    CommaDelimitedList,
    /// `List<Number>`
    NumberList,
    /// A type that CloudFormation checks against the account, such as `AWS::S3::Bucket::Name`.
    Specific(String),
}

impl Parameter {
    /// A parameter of a type.
    pub fn new(kind: ParameterType) -> Self {
        let kind = match kind {
            ParameterType::String => "String".to_owned(),
            ParameterType::Number => "Number".to_owned(),
            ParameterType::CommaDelimitedList => "CommaDelimitedList".to_owned(),
            ParameterType::NumberList => "List<Number>".to_owned(),
            ParameterType::Specific(name) => name,
        };
        Self(Map::from_iter([("Type".to_owned(), json!(kind))]))
    }

    /// A text.
    pub fn string() -> Self {
        Self::new(ParameterType::String)
    }

    /// A number.
    pub fn number() -> Self {
        Self::new(ParameterType::Number)
    }

    /// What a person reads beside it; at most 4,000 characters.
    pub fn description(self, text: &str) -> Self {
        self.set("Description", text)
    }

    /// The value when none is given.
    pub fn default(self, value: impl Into<Json>) -> Self {
        self.set("Default", value)
    }

    /// A closed list of values.
    pub fn allowed_values(self, values: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.set("AllowedValues", values.into_iter().map(Into::into).collect::<Vec<Json>>())
    }

    /// A Java regular expression that matches the whole value, and what to say when it does not.
    pub fn allowed_pattern(self, pattern: &str, explanation: &str) -> Self {
        self.set("AllowedPattern", pattern).set("ConstraintDescription", explanation)
    }

    /// Bounds of a text's length, in characters.
    pub fn length(self, bounds: std::ops::RangeInclusive<u32>) -> Self {
        self.set("MinLength", *bounds.start()).set("MaxLength", *bounds.end())
    }

    /// Bounds of a number.
    pub fn range(self, bounds: std::ops::RangeInclusive<i64>) -> Self {
        self.set("MinValue", *bounds.start()).set("MaxValue", *bounds.end())
    }

    /// Masked wherever CloudFormation shows it.
    pub fn no_echo(self) -> Self {
        self.set("NoEcho", true)
    }

    /// Why CloudFormation would refuse a value for this parameter; none when it would take it.
    pub fn objection(&self, value: &Json) -> Option<String> {
        objection(&self.0, value)
    }

    fn set(mut self, key: &str, value: impl Into<Json>) -> Self {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    pub(super) fn to_json(&self) -> Json {
        Json::Object(self.0.clone())
    }
}

/// Refers to a parameter of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterHandle(LogicalId);

impl ParameterHandle {
    pub(super) fn new(id: LogicalId) -> Self {
        Self(id)
    }

    /// Its name in the template.
    pub fn id(&self) -> &LogicalId {
        &self.0
    }

    /// `Ref`, as text.
    pub fn text(&self) -> Value<String> {
        self.reference()
    }

    /// `Ref`, as a number.
    pub fn number(&self) -> Value<i64> {
        self.reference()
    }

    /// `Ref` of a parameter that holds a list.
    pub fn list(&self) -> Value<List<String>> {
        self.reference()
    }

    /// `Ref`, as a property of another type whose JSON is text, such as an enum.
    pub fn reference<T>(&self) -> Value<T> {
        Value::Intrinsic(Intrinsic::Ref(self.0.to_string()))
    }
}
