//! The `Parameters` section.

use serde_json::{Map, json};

use super::parameter_constraints::objection;
use super::parameter_types::stored_type;
use crate::intrinsic::{Intrinsic, TextPart};
use crate::{Json, List, LogicalId, Value};

/// A [parameter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/parameters-section-structure.html)
/// of the template.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter(Map<String, Json>);

/// The type of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterType {
    /// A text: `String`.
    String,
    /// An integer or a decimal number: `Number`.
    Number,
    /// A list of texts, separated by commas: `CommaDelimitedList`.
    CommaDelimitedList,
    /// A list of numbers, separated by commas: `List<Number>`.
    NumberList,
    /// An AWS-specific type or an SSM parameter type, such as `AWS::EC2::VPC::Id`.
    Specific(String),
}

impl ParameterType {
    /// The type of the value, if a parameter of this type refers to a value in the parameter store.
    ///
    /// ```
    /// use cloudformation::ParameterType;
    ///
    /// let image = ParameterType::from("AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>");
    /// assert_eq!(image.stored_type(), Some("AWS::EC2::Image::Id"));
    /// assert_eq!(ParameterType::String.stored_type(), None);
    /// ```
    pub fn stored_type(&self) -> Option<&str> {
        match self {
            Self::Specific(name) => stored_type(name),
            Self::String | Self::Number | Self::CommaDelimitedList | Self::NumberList => None,
        }
    }
}

/// The type with a name in a template.
impl From<&str> for ParameterType {
    fn from(name: &str) -> Self {
        match name {
            "String" => Self::String,
            "Number" => Self::Number,
            "CommaDelimitedList" => Self::CommaDelimitedList,
            "List<Number>" => Self::NumberList,
            name => Self::Specific(name.to_owned()),
        }
    }
}

impl Parameter {
    /// Creates a parameter of a type.
    ///
    /// ```
    /// use cloudformation::{Parameter, ParameterType};
    ///
    /// assert_eq!(Parameter::new("AWS::EC2::VPC::Id"), Parameter::new(ParameterType::Specific("AWS::EC2::VPC::Id".to_owned())));
    /// assert_eq!(Parameter::new("Number"), Parameter::number());
    /// ```
    pub fn new(kind: impl Into<ParameterType>) -> Self {
        let kind = match kind.into() {
            ParameterType::String => "String".to_owned(),
            ParameterType::Number => "Number".to_owned(),
            ParameterType::CommaDelimitedList => "CommaDelimitedList".to_owned(),
            ParameterType::NumberList => "List<Number>".to_owned(),
            ParameterType::Specific(name) => name,
        };
        Self(Map::from_iter([("Type".to_owned(), json!(kind))]))
    }

    /// Creates a parameter of the type `String`.
    pub fn string() -> Self {
        Self::new(ParameterType::String)
    }

    /// Creates a parameter of the type `Number`.
    pub fn number() -> Self {
        Self::new(ParameterType::Number)
    }

    /// Sets the description, of at most 4,000 characters.
    pub fn description(self, text: &str) -> Self {
        self.set("Description", text)
    }

    /// Sets the default value.
    pub fn default(self, value: impl Into<Json>) -> Self {
        self.set("Default", value)
    }

    /// Sets the allowed values.
    pub fn allowed_values(self, values: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.set("AllowedValues", values.into_iter().map(Into::into).collect::<Vec<Json>>())
    }

    /// Sets a Java regular expression that matches the whole value, and the error message for other values.
    pub fn allowed_pattern(self, pattern: &str, explanation: &str) -> Self {
        self.set("AllowedPattern", pattern).set("ConstraintDescription", explanation)
    }

    /// Sets the minimum and maximum length, in characters.
    pub fn length(self, bounds: std::ops::RangeInclusive<u32>) -> Self {
        self.set("MinLength", *bounds.start()).set("MaxLength", *bounds.end())
    }

    /// Sets the minimum and maximum value.
    pub fn range(self, bounds: std::ops::RangeInclusive<i64>) -> Self {
        self.set("MinValue", *bounds.start()).set("MaxValue", *bounds.end())
    }

    /// Masks the value wherever CloudFormation shows it.
    pub fn no_echo(self) -> Self {
        self.set("NoEcho", true)
    }

    /// Sets an attribute by its name, for attributes that have no method.
    pub fn attribute(self, name: &str, value: impl Into<Json>) -> Self {
        self.set(name, value)
    }

    /// Returns the reason why CloudFormation rejects a value of this parameter, or nothing for an allowed value.
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

    /// Returns the name of the parameter.
    pub fn id(&self) -> &LogicalId {
        &self.0
    }

    /// Returns `Ref` as a string.
    pub fn text(&self) -> Value<String> {
        self.reference()
    }

    /// Returns `Ref` as a number.
    pub fn number(&self) -> Value<i64> {
        self.reference()
    }

    /// Returns `Ref` as a list of strings.
    pub fn list(&self) -> Value<List<String>> {
        self.reference()
    }

    /// Returns `Ref` as a value of any other type, such as an enum.
    pub fn reference<T>(&self) -> Value<T> {
        Value::Intrinsic(Intrinsic::Ref(self.0.to_string()))
    }
}

impl TextPart for ParameterHandle {
    fn text_part(&self) -> Value<String> {
        self.reference()
    }
}
