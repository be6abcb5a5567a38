//! The `Conditions` section.

use serde_json::json;

use crate::{IntoValue, Json, LogicalId, Property, Value};

/// A [condition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html).
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// `Fn::Equals` is true if two values are equal.
    Equals(Value<String>, Value<String>),
    /// `Fn::And` is true if all of 2 to 10 conditions are true.
    And(Vec<Condition>),
    /// `Fn::Or` is true if at least one of 2 to 10 conditions is true.
    Or(Vec<Condition>),
    /// `Fn::Not` is true if a condition is false.
    Not(Box<Condition>),
    /// Another condition of the template, by its name.
    Named(LogicalId),
}

impl Condition {
    /// Returns the condition that two values are equal.
    ///
    /// ```
    /// use cloudformation::Condition;
    /// use cloudformation::intrinsic::Pseudo;
    ///
    /// let in_frankfurt = Condition::equals(Pseudo::Region, "eu-central-1");
    /// ```
    pub fn equals(left: impl IntoValue<String>, right: impl IntoValue<String>) -> Self {
        Self::Equals(left.into_value(), right.into_value())
    }

    /// Returns the condition that a value is the empty string, the usual default of an optional parameter.
    pub fn is_empty(value: impl IntoValue<String>) -> Self {
        Self::Equals(value.into_value(), "".into())
    }

    /// Returns the opposite condition.
    pub fn negated(self) -> Self {
        Self::Not(Box::new(self))
    }
}

impl Property for Condition {
    fn into_json(self) -> Json {
        let list = |all: Vec<Self>| all.into_iter().map(Property::into_json).collect::<Json>();
        match self {
            Self::Equals(left, right) => json!({ "Fn::Equals": [left.into_json(), right.into_json()] }),
            Self::And(all) => json!({ "Fn::And": list(all) }),
            Self::Or(all) => json!({ "Fn::Or": list(all) }),
            Self::Not(inner) => json!({ "Fn::Not": [inner.into_json()] }),
            Self::Named(id) => json!({ "Condition": id.as_str() }),
        }
    }
}
