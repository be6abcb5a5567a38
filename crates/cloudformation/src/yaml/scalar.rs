//! Plain scalars of YAML 1.1, which CloudFormation and the AWS CLI read.

use crate::Json;

/// Corrects the parser's reading of a plain scalar whose text means something else in
/// [YAML 1.1](https://yaml.org/type/). A number with a leading zero is octal, or a String such as an account ID. `y` and
/// `n` are Strings. A number that does not fit into an integer stays a String, as does a number with an exponent that has no
/// point or no sign. Colons separate the digits of base 60.
pub(super) fn as_version_1_1(read: Json, source: Option<&str>) -> Json {
    let Some(source) = source else { return read };
    match &read {
        Json::Bool(_) if source.len() == 1 => source.into(),
        Json::Number(_) if has_other_digits(source) => read,
        Json::Number(number) => {
            let digits = source.strip_prefix(['+', '-']).unwrap_or(source);
            if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return if is_float(digits) { read } else { source.into() };
            }
            if digits.len() > 1 && digits.starts_with('0') {
                return match i64::from_str_radix(digits, 8) {
                    Ok(value) if source.starts_with('-') => (-value).into(),
                    Ok(value) => value.into(),
                    Err(_) => source.into(),
                };
            }
            if number.is_f64() { source.into() } else { read }
        }
        // The source of a quoted scalar has quotes.
        Json::String(text) if text == source => {
            in_base_60(source).or_else(|| with_underscores(source)).unwrap_or(read)
        }
        _ => read,
    }
}

/// Whether a number is written in a way that both versions of YAML read alike: hexadecimal, binary, or with underscores.
fn has_other_digits(source: &str) -> bool {
    let digits = source.strip_prefix(['+', '-']).unwrap_or(source);
    let is_integer = !digits.contains(['.', 'e', 'E', 'o']);
    digits.starts_with("0x") || digits.starts_with("0b") || (is_integer && digits.contains('_'))
}

/// Whether digits are a [float](https://yaml.org/type/float.html): with a point, and with a sign in an exponent.
fn is_float(digits: &str) -> bool {
    let (mantissa, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "+0"));
    mantissa.contains('.') && exponent.starts_with(['+', '-'])
}

/// The value of a decimal number with underscores in a place where version 1.2 does not accept them, such as `1_000.5`.
fn with_underscores(source: &str) -> Option<Json> {
    let digits = source.strip_prefix(['+', '-']).unwrap_or(source);
    if !source.contains('_') || !digits.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let (text, digits) = (source.replace('_', ""), digits.replace('_', ""));
    if is_float(&digits) {
        return text.parse::<f64>().ok().filter(|value| value.is_finite()).map(Json::from);
    }
    if digits.starts_with('0') { None } else { text.parse::<i64>().ok().map(Json::from) }
}

/// The value of a plain scalar in [base 60](https://yaml.org/type/int.html), such as `12:30:45`.
fn in_base_60(source: &str) -> Option<Json> {
    let (is_negative, digits) = match source.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, source.strip_prefix('+').unwrap_or(source)),
    };
    let (first, rest) = digits.split_once(':')?;
    let (rest, fraction) = match rest.split_once('.') {
        Some((rest, fraction)) => (rest, Some(fraction)),
        None => (rest, None),
    };
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(first) || (fraction.is_none() && first.starts_with('0')) {
        return None;
    }
    let mut value: i64 = first.parse().ok()?;
    for part in rest.split(':') {
        let digit: i64 =
            part.parse().ok().filter(|digit| *digit < 60 && part.len() <= 2 && is_number(part))?;
        value = value.checked_mul(60)?.checked_add(digit)?;
    }
    let Some(fraction) = fraction else {
        return Some(if is_negative { (-value).into() } else { value.into() });
    };
    if !fraction.is_empty() && !is_number(fraction) {
        return None;
    }
    let value: f64 = format!("{value}.{fraction}0").parse().ok()?;
    Some(if is_negative { (-value).into() } else { value.into() })
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
        quoted_number_is_a_string: "'0123'" => "0123";
        number_after_a_tag_is_a_string: "!Sub 0123" => {"Fn::Sub": "0123"};
        base_60_after_a_tag_is_a_string: "!Sub 22:22" => {"Fn::Sub": "22:22"};
        underscores_after_a_tag_are_a_string: "!Sub 1_000.5" => {"Fn::Sub": "1_000.5"};
        boolean_after_a_tag_is_a_string: "!Ref No" => {"Ref": "No"};
        nothing_after_a_tag_is_an_empty_string: "!GetAZs" => {"Fn::GetAZs": ""};
        empty_string_after_a_tag_stays_empty: "!GetAZs ''" => {"Fn::GetAZs": ""};
    }
}
