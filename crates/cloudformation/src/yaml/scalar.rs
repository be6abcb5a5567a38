//! The values of scalars in [YAML 1.1](https://yaml.org/type/), which CloudFormation and the AWS CLI read.

use std::borrow::Cow;

use super::number;
use super::read_error::ReadError;
use crate::Json;
use crate::document::Location;

/// A scalar that has no value in a template: the problem, and the way to correct it.
#[derive(Debug)]
pub(super) struct Mistake {
    problem: String,
    advice: &'static str,
}

impl Mistake {
    fn new(problem: String, advice: &'static str) -> Self {
        Self { problem, advice }
    }

    pub(super) fn at(self, at: Location) -> ReadError {
        ReadError::new(at, &self.problem, self.advice)
    }

    pub(super) fn not_finite(number: &str) -> Self {
        Self::new(format!("{number} is not a finite number"), "quote it if it is a String")
    }
}

/// The key that merges its value into the object around it.
pub(super) const MERGE_KEY: &str = "<<";

/// A value that is only allowed as a key.
pub(super) const VALUE_KEY: &str = "=";

/// The types of YAML that a scalar in a template can have.
pub(super) const TYPES: [&str; 6] = ["str", "int", "float", "bool", "null", "timestamp"];

/// Returns the boolean that a plain scalar is. `y` and `n` are Strings.
fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "True" | "TRUE" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => Some(true),
        "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => Some(false),
        _ => None,
    }
}

fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

/// The value of a plain scalar without a tag. A date stays a String, as does a number that no type holds.
pub(super) fn plain(text: Cow<'_, str>) -> Result<Json, Mistake> {
    let Some(first) = text.bytes().next() else { return Ok(Json::Null) };
    match first {
        b'0'..=b'9' | b'+' | b'-' | b'.' => number(&text).unwrap_or_else(|| Ok(text.into())),
        b'=' | b'<' if matches!(&*text, VALUE_KEY | MERGE_KEY) => {
            Err(Mistake::new(format!("an unquoted {text} has a special meaning in YAML 1.1"), "quote it"))
        }
        b't' | b'T' | b'f' | b'F' | b'y' | b'Y' | b'n' | b'N' | b'o' | b'O' | b'~' => {
            if is_null(&text) {
                return Ok(Json::Null);
            }
            Ok(boolean(&text).map_or_else(|| text.into(), Json::from))
        }
        _ => Ok(text.into()),
    }
}

/// The value of a scalar with a tag of YAML, such as `!!int`. It has to be of this type.
pub(super) fn tagged(tag: &str, text: Cow<'_, str>) -> Result<Json, Mistake> {
    let value = match tag {
        // A date without a tag is a String, too.
        "str" | "timestamp" => return Ok(text.into()),
        "null" => is_null(&text).then_some(Json::Null),
        "bool" => boolean(&text.to_ascii_lowercase()).map(Json::from),
        "int" => integer(&text),
        "float" => float(&text),
        _ => None,
    };
    value.ok_or_else(|| match &*text {
        "" => Mistake::new(format!("the tag !!{tag} has no value"), "write a value after it"),
        text => Mistake::new(format!("`{text}` is not a value of the tag !!{tag}"), "remove the tag"),
    })
}

/// The number that a plain scalar is. `None` if it is a String.
fn number(text: &str) -> Option<Result<Json, Mistake>> {
    let digits = unsigned(text);
    let value = if is_float(text) {
        float(text)
    } else if is_integer(digits) {
        integer(text)
    } else {
        return None;
    };
    Some(value.ok_or_else(|| Mistake::not_finite(text)))
}

fn unsigned(text: &str) -> &str {
    text.strip_prefix(['+', '-']).unwrap_or(text)
}

fn consists_of(text: &str, is_digit: impl Fn(u8) -> bool) -> bool {
    text.bytes().all(|byte| byte == b'_' || is_digit(byte))
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit())
}

fn is_decimal(text: &str) -> bool {
    starts_with_digit(text) && consists_of(text, |byte| byte.is_ascii_digit())
}

/// Whether a scalar without its sign is an [integer](https://yaml.org/type/int.html).
fn is_integer(digits: &str) -> bool {
    if let Some(binary) = digits.strip_prefix("0b") {
        return !binary.is_empty() && consists_of(binary, |byte| matches!(byte, b'0' | b'1'));
    }
    if let Some(hexadecimal) = digits.strip_prefix("0x") {
        return !hexadecimal.is_empty() && consists_of(hexadecimal, |byte| byte.is_ascii_hexdigit());
    }
    if let Some(octal) = digits.strip_prefix('0') {
        return consists_of(octal, |byte| matches!(byte, b'0'..=b'7'));
    }
    match digits.split_once(':') {
        None => is_decimal(digits),
        Some((first, rest)) => is_decimal(first) && rest.split(':').all(is_digit_of_base_60),
    }
}

/// Whether a scalar is a [float](https://yaml.org/type/float.html). A point is required, and a sign in an exponent.
fn is_float(text: &str) -> bool {
    let digits = unsigned(text);
    if let Some(word) = digits.strip_prefix('.') {
        if matches!(word, "inf" | "Inf" | "INF") {
            return true;
        }
        // These have no sign.
        if digits.len() < text.len() {
            return false;
        }
        return matches!(word, "nan" | "NaN" | "NAN") || (starts_with_digit(word) && is_fraction(word));
    }
    match digits.split_once('.') {
        None => false,
        Some((whole, fraction)) if whole.contains(':') => {
            let mut parts = whole.split(':');
            parts.next().is_some_and(is_decimal)
                && parts.all(is_digit_of_base_60)
                && consists_of(fraction, |byte| byte.is_ascii_digit())
        }
        Some((whole, fraction)) => is_decimal(whole) && is_fraction(fraction),
    }
}

/// Whether a text is what may follow the point of a number in base 10.
fn is_fraction(text: &str) -> bool {
    let (fraction, exponent) = match text.split_once(['e', 'E']) {
        None => (text, None),
        Some((fraction, exponent)) => (fraction, Some(exponent)),
    };
    let is_exponent = |text: &str| {
        let digits = text.strip_prefix(['+', '-']);
        digits.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
    };
    consists_of(fraction, |byte| byte.is_ascii_digit()) && exponent.is_none_or(is_exponent)
}

fn is_digit_of_base_60(text: &str) -> bool {
    match text.as_bytes() {
        [digit] | [b'0'..=b'5', digit] => digit.is_ascii_digit(),
        _ => false,
    }
}

/// The value of an integer. `None` if the text has other characters than digits.
fn integer(text: &str) -> Option<Json> {
    let digits = number::without_underscores(unsigned(text));
    let value = if let Some(binary) = digits.strip_prefix("0b") {
        parse(binary, 2)?
    } else if let Some(hexadecimal) = digits.strip_prefix("0x") {
        parse(hexadecimal, 16)?
    } else if digits.len() > 1 && digits.starts_with('0') {
        parse(&digits, 8)?
    } else {
        parse_base_60(&digits)?
    };
    let value = if text.starts_with('-') { -value } else { value };
    Some(number::integer(value).unwrap_or_else(|| text.into()))
}

/// The value of a float. `None` if the text is not a finite number.
fn float(text: &str) -> Option<Json> {
    let digits = number::without_underscores(text);
    if !digits.contains(':') {
        return number::float(&digits);
    }
    let mut value = 0.0;
    for part in unsigned(&digits).split(':') {
        let digit: f64 = if starts_with_digit(part) { part.parse().ok()? } else { return None };
        value = value * 60.0 + digit;
    }
    Some(if text.starts_with('-') { (-value).into() } else { value.into() })
}

fn parse_base_60(digits: &str) -> Option<i128> {
    digits
        .split(':')
        .try_fold(0_i128, |value, digit| Some(value.saturating_mul(60).saturating_add(parse(digit, 10)?)))
}

/// The value of digits, or the largest value if it is larger. `None` if a character is not a digit of the base.
fn parse(digits: &str, base: u32) -> Option<i128> {
    let are_digits = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(base));
    are_digits.then(|| i128::from_str_radix(digits, base).unwrap_or(i128::MAX))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::read;

    /// Reads a scalar in the middle of a document, and again through an alias.
    fn check(text: &str, expected: &Json) {
        let read: Json = read(&format!("ä: [&x {text}, *x]")).expect("YAML").json;
        assert_eq!(read, json!({"ä": [expected, expected]}));
    }

    macro_rules! scalars {
        ($($test:ident: $text:literal => $expected:tt;)*) => {$(
            #[test]
            fn $test() {
                check($text, &json!($expected));
            }
        )*};
    }

    scalars! {
        account_id_with_a_leading_zero_is_a_string: "054676820928" => "054676820928";
        leading_zero_is_octal: "0123" => 83;
        negative_octal_is_a_number: "-012" => (-10);
        two_zeros_are_zero: "00" => 0;
        octal_of_yaml_1_2_is_a_string: "0o7" => "0o7";
        small_y_is_a_string: "y" => "y";
        capital_n_is_a_string: "N" => "N";
        on_is_true: "on" => true;
        integer_is_a_number: "5" => 5;
        negative_integer_is_a_number: "-5" => (-5);
        underscores_separate_digits: "1_000" => 1000;
        two_underscores_separate_digits: "1__000" => 1000;
        underscores_separate_digits_of_a_fraction: "1_000.5" => 1000.5;
        word_with_an_underscore_is_a_string: "a_1" => "a_1";
        digits_and_letters_with_an_underscore_are_a_string: "1_a" => "1_a";
        underscore_before_a_digit_is_a_string: "_1" => "_1";
        underscore_after_a_sign_is_a_string: "-_1" => "-_1";
        hexadecimal_is_a_number: "0x1F" => 31;
        trailing_zero_of_a_fraction_is_dropped: "1.50" => 1.5;
        fraction_below_one_is_a_number: "0.5" => 0.5;
        fraction_without_zero_is_a_number: ".5" => 0.5;
        binary_is_a_number: "0b11" => 3;
        exponent_without_a_point_is_a_string: "7e10" => "7e10";
        exponent_without_a_sign_is_a_string: "1.5e3" => "1.5e3";
        exponent_with_point_and_sign_is_a_number: "1.5e+3" => 1500.0;
        colon_separates_digits_of_base_60: "22:22" => 1342;
        negative_number_of_base_60: "-1:00:01" => (-3601);
        fraction_of_base_60: "1:30.5" => 90.5;
        quoted_digits_of_base_60_are_a_string: "'22:22'" => "22:22";
        sixty_is_no_digit_of_base_60: "22:60" => "22:60";
        leading_zero_is_not_of_base_60: "02:30" => "02:30";
        address_is_a_string: "12:34:ab" => "12:34:ab";
        number_that_no_integer_holds_is_a_string: "12345678901234567890123" => "12345678901234567890123";
        point_after_a_sign_is_a_string: "+.5" => "+.5";
        underscore_in_an_octal_number_is_ignored: "0_1" => 1;
        point_after_digits_is_a_number: "1." => 1.0;
        exponent_after_a_point_is_a_number: "1.e+3" => 1000.0;
        capital_x_is_a_string: "0X1F" => "0X1F";
        mixed_case_is_a_string: "yEs" => "yEs";
        date_is_a_string: "2010-09-09" => "2010-09-09";
        digits_that_a_float_would_lose_are_a_string: "1.23456789012345678901" => "1.23456789012345678901";
        tag_of_strings_makes_a_string: "!!str 22:22" => "22:22";
        tag_of_strings_makes_an_empty_string: "!!str ''" => "";
        tag_of_integers_makes_a_number: "!!int '12'" => 12;
        tag_of_integers_reads_octal: "!!int 010" => 8;
        tag_of_floats_makes_a_number: "!!float 5" => 5.0;
        tag_of_booleans_makes_a_boolean: "!!bool 'on'" => true;
        tag_of_null_makes_null: "!!null ''" => null;
        tag_of_timestamps_keeps_the_text: "!!timestamp 2010-09-09" => "2010-09-09";
        lone_tag_has_no_effect: "! 5" => 5;
        quoted_number_is_a_string: "'0123'" => "0123";
        number_after_a_tag_is_a_string: "!Sub 0123" => {"Fn::Sub": "0123"};
        base_60_after_a_tag_is_a_string: "!Sub 22:22" => {"Fn::Sub": "22:22"};
        underscores_after_a_tag_are_a_string: "!Sub 1_000.5" => {"Fn::Sub": "1_000.5"};
        boolean_after_a_tag_is_a_string: "!Ref No" => {"Ref": "No"};
        nothing_after_a_tag_is_an_empty_string: "!GetAZs " => {"Fn::GetAZs": ""};
        empty_string_after_a_tag_stays_empty: "!GetAZs ''" => {"Fn::GetAZs": ""};
    }
}
