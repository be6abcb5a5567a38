//! The value of a property: a literal, or a function that CloudFormation evaluates.

use serde::{Serialize, Serializer};
use serde_json::Number;

use crate::Json;
use crate::intrinsic::Intrinsic;

/// A literal of type `T`, or an intrinsic function that returns one at deployment.
///
/// ```
/// use cloudformation::{Value, intrinsic};
/// let literal: Value<String> = "reports".into();
/// let joined: Value<String> = intrinsic::sub("${AWS::StackName}-reports");
/// assert_ne!(literal, joined);
/// ```
///
/// A value can be part of JSON:
///
/// ```
/// use cloudformation::{Value, intrinsic};
/// use serde_json::json;
/// let arn: Value<String> = intrinsic::get_att("DeadLetters", "Arn");
/// let policy = json!({"deadLetterTargetArn": arn, "maxReceiveCount": 5});
/// assert_eq!(policy["deadLetterTargetArn"], json!({"Fn::GetAtt": ["DeadLetters", "Arn"]}));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Value<T> {
    /// A value that is known when the template is written.
    Literal(T),
    /// A function that CloudFormation evaluates at deployment.
    Intrinsic(Intrinsic),
}

impl<T> Value<T> {
    /// Returns the literal, or nothing for a function.
    pub fn literal(&self) -> Option<&T> {
        match self {
            Self::Literal(value) => Some(value),
            Self::Intrinsic(_) => None,
        }
    }
}

/// A type that can be the value of a property in a template.
pub trait Property {
    /// Returns the JSON that CloudFormation reads.
    fn into_json(self) -> Json;
}

impl<T: Property> Property for Value<T> {
    fn into_json(self) -> Json {
        match self {
            Self::Literal(value) => value.into_json(),
            Self::Intrinsic(intrinsic) => intrinsic.into_json(),
        }
    }
}

/// Serializes as CloudFormation reads the value: the literal, or the call of the function.
impl<T: Property + Clone> Serialize for Value<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.clone().into_json().serialize(serializer)
    }
}

/// The type of a property as the generated types name it: the type of its literals, or one of the [units](crate::units).
pub trait ValueType {
    /// The type of a literal.
    type Literal: Property;
}

impl<T: Property> ValueType for T {
    type Literal = T;
}

/// A type that can stand for a property whose type is JSON, such as a policy document.
///
/// ```
/// use cloudformation::{IntoValue, Json, JsonProperty, Property, Value};
/// use serde_json::json;
///
/// struct Steps(Vec<&'static str>);
///
/// impl Property for Steps {
///     fn into_json(self) -> Json {
///         json!({ "steps": self.0 })
///     }
/// }
///
/// impl JsonProperty for Steps {}
///
/// let value = IntoValue::<Json>::into_value(Steps(vec!["build"]));
/// assert_eq!(value, Value::Literal(json!({ "steps": ["build"] })));
/// ```
pub trait JsonProperty: Property {}

impl Property for Json {
    fn into_json(self) -> Json {
        self
    }
}

impl Property for &str {
    fn into_json(self) -> Json {
        Json::String(self.to_owned())
    }
}

impl Property for String {
    fn into_json(self) -> Json {
        Json::String(self)
    }
}

impl Property for bool {
    fn into_json(self) -> Json {
        Json::Bool(self)
    }
}

impl Property for i64 {
    fn into_json(self) -> Json {
        Json::Number(self.into())
    }
}

/// A whole number has no fraction in the template, as in the CDK's: `1.0` becomes `1`. JSON has no infinity and no NaN. They become `null`,
/// which the validator reports.
impl Property for f64 {
    #[allow(clippy::cast_possible_truncation, reason = "a whole number within the bounds is exact")]
    fn into_json(self) -> Json {
        if self.fract() == 0.0 && self.abs() <= MAX_EXACT_INTEGER {
            return Json::Number((self as i64).into());
        }
        Number::from_f64(self).map_or(Json::Null, Json::Number)
    }
}

/// The bound up to which an `f64` holds every integer.
const MAX_EXACT_INTEGER: f64 = 9_007_199_254_740_992.0;

impl<T> From<T> for Value<T> {
    fn from(value: T) -> Self {
        Self::Literal(value)
    }
}

impl From<&str> for Value<String> {
    fn from(value: &str) -> Self {
        Self::Literal(value.to_owned())
    }
}

impl From<&String> for Value<String> {
    fn from(value: &String) -> Self {
        Self::Literal(value.clone())
    }
}

impl From<i32> for Value<i64> {
    fn from(value: i32) -> Self {
        Self::Literal(value.into())
    }
}

impl From<u32> for Value<i64> {
    fn from(value: u32) -> Self {
        Self::Literal(value.into())
    }
}

impl<T: Clone> From<&Value<T>> for Value<T> {
    fn from(value: &Value<T>) -> Self {
        value.clone()
    }
}
