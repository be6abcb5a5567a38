//! Numbers without loss: a number that no type holds stays a String of its digits.

use std::borrow::Cow;

use crate::Json;

/// The value of a decimal number with a point or an exponent. It stays a String if a float would lose digits. `None` if it is larger than
/// every float.
pub(super) fn float(text: &str) -> Option<Json> {
    let value: f64 = text.parse().ok().filter(|value: &f64| value.is_finite())?;
    // A float holds fifteen digits.
    let has_few_digits = text.len() <= 15 && !text.contains(['e', 'E']);
    let is_exact = has_few_digits || digits(text) == digits(&format!("{value:e}"));
    Some(if is_exact { value.into() } else { text.into() })
}

/// The value of an integer.
pub(super) fn integer(value: i128) -> Option<Json> {
    i64::try_from(value).map(Json::from).or_else(|_| u64::try_from(value).map(Json::from)).ok()
}

/// The digits of a number without zeros at its ends, and the power of ten of the first one.
fn digits(text: &str) -> (String, i64) {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let mantissa = mantissa.trim_start_matches(['+', '-']);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let without_start = all.trim_start_matches('0');
    let digits = without_start.trim_end_matches('0').to_owned();
    if digits.is_empty() {
        return (digits, 0);
    }
    // The digits of a text are fewer than an integer can count.
    let count = |text: &str| i64::try_from(text.len()).unwrap_or(i64::MAX);
    let first = count(whole) - (count(&all) - count(without_start));
    (digits, first.saturating_add(exponent.parse().unwrap_or(i64::MAX)))
}

/// A number without the underscores that separate its digits.
pub(super) fn without_underscores(text: &str) -> Cow<'_, str> {
    if text.contains('_') { text.replace('_', "").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::float;

    #[test]
    fn float_that_holds_all_digits_is_a_number() {
        for (text, value) in [
            ("1.0", 1.0),
            ("-12.50", -12.5),
            ("0.30000000000000004", 0.300_000_000_000_000_04),
            ("0000000000000000.10000000000000000", 0.1),
            ("1.7976931348623157e+308", f64::MAX),
            ("100000000000000000000.0", 1e20),
            ("0.00000000000000000000000e5", 0.0),
        ] {
            assert_eq!(float(text), Some(json!(value)), "{text}");
        }
    }

    #[test]
    fn number_whose_digits_no_float_holds_is_a_string() {
        for text in [
            "3.14159265358979323846",
            "-0.1000000000000000055",
            "1.00000000000000000001e+5",
            "1.0e-9999999999",
        ] {
            assert_eq!(float(text), Some(json!(text)), "{text}");
        }
        assert_eq!(float("1e400"), None);
    }
}
