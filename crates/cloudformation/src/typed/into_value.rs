//! What can stand for the value of a property.

use serde_json::{Map, Number};

use super::choice::Choice;
use super::value::{JsonProperty, Property, Value, ValueType};
use crate::Json;
use crate::intrinsic::{self, Intrinsic, Pseudo};

/// Everything that a required property of type `T` accepts: a literal, a [`Value`], or something that converts to one.
///
/// | `T` | accepts |
/// |---|---|
/// | each type | `T`, `Value<T>` and `&Value<T>` |
/// | `String` | `&str`, `&String` and a [`Pseudo`](crate::intrinsic::Pseudo) parameter |
/// | `i64` | each integer type |
/// | `f64` | each integer type, and `f32` |
/// | an enum of strings | `&str`, `&String` and `String` |
/// | [`List<I>`](crate::List) | an array or a `Vec` of everything that `I` accepts |
/// | [`Map<I>`](crate::Map) | an array or a `Vec` of pairs, or a `BTreeMap`, of names and everything that `I` accepts |
/// | JSON | a [`serde_json::Map`], and a [`JsonProperty`](crate::JsonProperty) such as a policy document |
/// | a unit of time, such as [`Seconds`](crate::units::Seconds) | each integer type, `Value<i64>` and [`Duration`](std::time::Duration) |
/// | a unit of size, such as [`Mebibytes`](crate::units::Mebibytes) | each integer type, `Value<i64>` and [`Size`](crate::Size) |
///
/// ```
/// use cloudformation::{IntoValue, Value};
///
/// fn named(name: impl IntoValue<String>) -> Value<String> {
///     name.into_value()
/// }
/// assert_eq!(named("reports"), Value::Literal("reports".to_owned()));
/// ```
#[diagnostic::on_unimplemented(
    message = "a required property of type `{T}` cannot be `{Self}`",
    label = "expected `{T}`, found `{Self}`"
)]
pub trait IntoValue<T: ValueType>: IntoOptional<T> {
    /// Returns the value.
    fn into_value(self) -> Value<T::Literal>;
}

/// Everything that an optional property of type `T` accepts: what [`IntoValue`] lists, or an `Option` of it. `None` leaves
/// the property out.
///
/// ```
/// use cloudformation::{IntoOptional, Value};
///
/// let days: Option<u16> = None;
/// assert_eq!(IntoOptional::<i64>::into_optional(days), None);
/// assert_eq!(IntoOptional::<i64>::into_optional(Some(30_u16)), Some(Value::Literal(30)));
/// ```
#[diagnostic::on_unimplemented(
    message = "a property of type `{T}` cannot be `{Self}`",
    label = "expected `{T}`, found `{Self}`"
)]
pub trait IntoOptional<T: ValueType>: Sized {
    /// Returns the value, or nothing for a property that is left out.
    fn into_optional(self) -> Option<Value<T::Literal>>;

    /// Sets a property, or removes it if the argument is `None`.
    fn insert_into(self, properties: &mut Map<String, Json>, name: &str) {
        match self.into_optional() {
            Some(value) => _ = properties.insert(name.to_owned(), value.into_json()),
            None => _ = properties.shift_remove(name),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: ValueType, V: IntoValue<T>> IntoOptional<T> for Option<V> {
    fn into_optional(self) -> Option<Value<T::Literal>> {
        self.map(V::into_value)
    }
}

/// Implements both traits: each row is the type parameters, the source, the type of the property, and the conversion.
///
/// With `#[diagnostic::do_not_recommend]` the compiler does not list all of them when none fits.
macro_rules! conversions {
    ($([$($parameters:tt)*] $source:ty => $target:ty: $convert:expr;)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<$($parameters)*> $crate::IntoValue<$target> for $source {
                fn into_value(self) -> $crate::Value<<$target as $crate::ValueType>::Literal> {
                    $convert(self)
                }
            }

            #[diagnostic::do_not_recommend]
            impl<$($parameters)*> $crate::IntoOptional<$target> for $source {
                fn into_optional(self) -> Option<$crate::Value<<$target as $crate::ValueType>::Literal>> {
                    Some($crate::IntoValue::<$target>::into_value(self))
                }
            }
        )*
    };
}

pub(super) use conversions;

conversions! {
    [T: Property] T => T: Value::Literal;
    [T: Property] Value<T> => T: |value| value;
    [T: Property + Clone] &Value<T> => T: Value::clone;
    [] &str => String: |text: &str| Value::Literal(text.to_owned());
    [] Pseudo => String: intrinsic::pseudo;
    [] &String => String: |text: &String| Value::Literal(text.clone());
    [T: Choice + Property] &str => T: |text: &str| Value::Literal(text.into());
    [T: Choice + Property] &String => T: |text: &String| Value::Literal(text.as_str().into());
    [T: Choice + Property] String => T: |text: String| Value::Literal(text.as_str().into());
    [T: JsonProperty] T => Json: |document: T| Value::Literal(document.into_json());
    [] Map<String, Json> => Json: |members| Value::Literal(Json::Object(members));
    [] f32 => f64: |number| Value::Literal(f64::from(number));
}

/// The integer types, for macros that implement conversions of each.
macro_rules! for_each_integer {
    ($macro:ident) => {
        $macro! { i8 i16 i32 isize u8 u16 u32 u64 usize i128 u128 }
    };
}

pub(super) use for_each_integer;

macro_rules! integers {
    ($($integer:ty)*) => {
        conversions! {
            $(
                [] $integer => i64: |number: $integer| {
                    i64::try_from(number).map_or_else(|_| large(u64::try_from(number).ok(), number as f64), Value::Literal)
                };
                [] $integer => f64: |number: $integer| Value::Literal(number as f64);
            )*
        }
    };
}

#[allow(
    clippy::cast_lossless,
    clippy::cast_precision_loss,
    clippy::unnecessary_fallible_conversions,
    reason = "one macro for all integer types"
)]
mod integer {
    use super::{Value, large};

    for_each_integer!(integers);

    conversions! {
        [] i64 => f64: |number: i64| Value::Literal(number as f64);
    }
}

/// A number above the bounds of `i64`. It is printed, and the validator compares it with the bounds of the property.
fn large(exact: Option<u64>, rounded: f64) -> Value<i64> {
    let number = exact.map(Number::from).or_else(|| Number::from_f64(rounded));
    Value::Intrinsic(Intrinsic::Raw(number.map_or(Json::Null, Json::Number)))
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value as Json, json};

    use super::{IntoOptional, IntoValue};
    use crate::{Choice, JsonProperty, List, Property, Value, ValueType, intrinsic};

    #[derive(Clone, Debug, PartialEq)]
    struct Mode(String);

    impl Property for Mode {
        fn into_json(self) -> Json {
            Json::String(self.0)
        }
    }

    impl From<&str> for Mode {
        fn from(text: &str) -> Self {
            Self(text.to_owned())
        }
    }

    impl Choice for Mode {}

    struct Policy;

    impl Property for Policy {
        fn into_json(self) -> Json {
            json!({"Version": "2012-10-17"})
        }
    }

    impl JsonProperty for Policy {}

    fn printed<T: ValueType>(value: impl IntoValue<T>) -> Json {
        value.into_value().into_json()
    }

    macro_rules! conversions {
        ($($name:ident: $type:ty: $($value:expr),+ => $json:tt,)*) => {
            $(
                #[test]
                fn $name() {
                    $(assert_eq!(printed::<$type>($value), json!($json));)+
                }
            )*
        };
    }

    conversions! {
        texts: String: "a", &"a".to_owned(), "a".to_owned(), Value::from("a"), &Value::from("a") => "a",
        integers: i64: 7, 7_i8, 7_i16, 7_i64, 7_isize, 7_u8, 7_u16, 7_u32, 7_u64, 7_usize, 7_i128, 7_u128 => 7,
        whole_numbers: f64: 7, 7_i8, 7_i64, 7_u64, 7.0, 7.0_f32 => 7,
        fraction: f64: 7.5, 7.5_f32 => 7.5,
        large_number: f64: 1e300 => 1e300,
        pseudo_parameter: String: intrinsic::Pseudo::Region => {"Ref": "AWS::Region"},
        enum_by_variant_and_by_text: Mode: Mode::from("on"), "on", "on".to_owned(), &"on".to_owned() => "on",
        function_of_inferred_type: Mode: intrinsic::reference("Mode") => {"Ref": "Mode"},
        lists: List<String>: ["a", "b"], vec!["a", "b"], [Some("a"), None, Some("b")] => ["a", "b"],
        list_of_literal_and_function: List<i64>: [Value::from(1), intrinsic::reference("Two")] => [1, {"Ref": "Two"}],
        json_documents: Json: Policy, json!({"Version": "2012-10-17"}),
            Map::from_iter([("Version".to_owned(), json!("2012-10-17"))]) => {"Version": "2012-10-17"},
        integer_above_bounds_is_printed: i64: u64::MAX => 18_446_744_073_709_551_615_u64,
    }

    #[test]
    fn none_leaves_the_property_out() {
        let mut properties = Map::new();
        IntoOptional::<i64>::insert_into(None::<u8>, &mut properties, "Delay");
        IntoOptional::<String>::insert_into(Some("a"), &mut properties, "Name");
        assert_eq!(Json::Object(properties), json!({"Name": "a"}));
    }

    #[test]
    fn last_call_decides() {
        let mut properties = Map::from_iter([
            ("First".to_owned(), json!(1)),
            ("Second".to_owned(), json!(2)),
            ("Third".to_owned(), json!(3)),
        ]);
        IntoOptional::<i64>::insert_into(None::<u8>, &mut properties, "First");
        assert_eq!(Json::Object(properties).to_string(), r#"{"Second":2,"Third":3}"#);
    }

    #[test]
    fn value_in_json_is_what_cloudformation_reads() {
        let arn: Value<String> = intrinsic::get_att("Queue", "Arn");
        let list: List<String> = [arn.clone(), "b".into()].into_iter().collect();
        assert_eq!(
            json!({"arn": arn, "literal": Value::from(5_i64), "list": list}),
            json!({"arn": {"Fn::GetAtt": ["Queue", "Arn"]}, "literal": 5, "list": [{"Fn::GetAtt": ["Queue", "Arn"]}, "b"]})
        );
    }
}
