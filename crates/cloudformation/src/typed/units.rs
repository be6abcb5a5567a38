//! The units of numbers: times and sizes.
//!
//! A property whose name or documentation says its unit takes a [`Duration`](std::time::Duration) or a
//! [`Size`](crate::Size) in addition to a number of that unit.
//!
//! ```
//! use std::time::Duration;
//!
//! use cloudformation::units::{Mebibytes, Seconds};
//! use cloudformation::{IntoValue, Size, Value};
//!
//! let timeout = IntoValue::<Seconds>::into_value(Duration::from_mins(2));
//! assert_eq!(timeout, Value::Literal(120));
//! let memory = IntoValue::<Mebibytes>::into_value(Size::from_gib(1));
//! assert_eq!(memory, Value::Literal(1024));
//! ```

use std::time::Duration;

use serde_json::json;

use super::into_value::{conversions, for_each_integer};
use super::size::Size;
use super::value::{Value, ValueType};
use crate::IntoValue;
use crate::intrinsic::Intrinsic;

/// A unit: the property is an integer that counts it.
pub trait Unit: ValueType<Literal = i64> {}

/// A unit of time.
pub trait TimeUnit: Unit {
    /// The length of the unit.
    const LENGTH: Duration;
}

/// A unit of size.
pub trait SizeUnit: Unit {
    /// The size of the unit.
    const SIZE: Size;
}

macro_rules! units {
    ($($(#[$doc:meta])* $unit:ident: $kind:ident $constant:ident $type:ident = $value:expr;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug)]
            pub enum $unit {}

            impl ValueType for $unit {
                type Literal = i64;
            }

            impl Unit for $unit {}

            impl $kind for $unit {
                const $constant: $type = $value;
            }
        )*
    };
}

units! {
    /// An integer property in milliseconds.
    Milliseconds: TimeUnit LENGTH Duration = Duration::from_millis(1);
    /// An integer property in seconds.
    Seconds: TimeUnit LENGTH Duration = Duration::from_secs(1);
    /// An integer property in minutes.
    Minutes: TimeUnit LENGTH Duration = Duration::from_mins(1);
    /// An integer property in hours.
    Hours: TimeUnit LENGTH Duration = Duration::from_hours(1);
    /// An integer property in days of 24 hours.
    Days: TimeUnit LENGTH Duration = Duration::from_hours(24);
    /// An integer property in bytes.
    Bytes: SizeUnit SIZE Size = Size::from_bytes(1);
    /// An integer property in KiB.
    Kibibytes: SizeUnit SIZE Size = Size::from_kib(1);
    /// An integer property in MiB.
    Mebibytes: SizeUnit SIZE Size = Size::from_mib(1);
    /// An integer property in GiB.
    Gibibytes: SizeUnit SIZE Size = Size::from_gib(1);
}

macro_rules! counts {
    ($($integer:ty)*) => {
        conversions! {
            $([U: Unit] $integer => U: IntoValue::<i64>::into_value;)*
        }
    };
}

for_each_integer!(counts);

conversions! {
    [U: Unit] i64 => U: Value::Literal;
    [U: Unit] Value<i64> => U: |value| value;
    [U: Unit] &Value<i64> => U: Value::clone;
    [U: TimeUnit] Duration => U: |time: Duration| count(time.as_nanos(), U::LENGTH.as_nanos());
    [U: SizeUnit] Size => U: |size: Size| count(size.bytes().into(), U::SIZE.bytes().into());
}

/// The number of units. A time or size between two numbers keeps its fraction, which the validator reports.
fn count(amount: u128, unit: u128) -> Value<i64> {
    if amount.is_multiple_of(unit) {
        return IntoValue::<i64>::into_value(amount / unit);
    }
    #[expect(clippy::cast_precision_loss, reason = "the number is refused anyway")]
    Value::Intrinsic(Intrinsic::Raw(json!(amount as f64 / unit as f64)))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::{Value as Json, json};

    use super::{Days, Gibibytes, Kibibytes, Mebibytes, Milliseconds, Minutes, Seconds};
    use crate::{IntoValue, Property, Size, Value, ValueType, intrinsic};

    fn printed<U: ValueType>(value: impl IntoValue<U>) -> Json {
        value.into_value().into_json()
    }

    #[test]
    fn duration_becomes_a_number_of_the_unit() {
        let time = Duration::from_hours(48);
        assert_eq!(printed::<Milliseconds>(time), json!(172_800_000));
        assert_eq!(printed::<Seconds>(time), json!(172_800));
        assert_eq!(printed::<Minutes>(time), json!(2880));
        assert_eq!(printed::<Days>(time), json!(2));
    }

    #[test]
    fn size_becomes_a_number_of_the_unit() {
        assert_eq!(printed::<Kibibytes>(Size::from_mib(3)), json!(3072));
        assert_eq!(printed::<Mebibytes>(Size::from_gib(2)), json!(2048));
        assert_eq!(printed::<Gibibytes>(Size::from_bytes(1 << 31)), json!(2));
    }

    #[test]
    fn part_of_a_unit_is_not_rounded() {
        assert_eq!(printed::<Seconds>(Duration::from_millis(1500)), json!(1.5));
        assert_eq!(printed::<Gibibytes>(Size::from_mib(512)), json!(0.5));
    }

    #[test]
    fn unit_takes_a_number_and_a_function() {
        assert_eq!(printed::<Seconds>(30), json!(30));
        assert_eq!(printed::<Seconds>(30_u64), json!(30));
        assert_eq!(printed::<Seconds>(intrinsic::reference("Timeout")), json!({"Ref": "Timeout"}));
        assert_eq!(printed::<Seconds>(&Value::Literal(5_i64)), json!(5));
    }
}
