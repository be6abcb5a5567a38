//! Plain scalars of YAML 1.1, which CloudFormation and the AWS CLI read.

use crate::Json;

/// Corrects the parser's reading of a plain scalar whose text means something else in YAML 1.1. A number with a leading
/// zero is octal, or a String such as an account ID. `y` and `n` are Strings. A number that does not fit into an integer
/// stays a String.
pub(super) fn as_version_1_1(read: Json, source: Option<&str>) -> Json {
    let Some(source) = source else { return read };
    match &read {
        Json::Bool(_) if source.len() == 1 => source.into(),
        Json::Number(number) => {
            let digits = source.strip_prefix(['+', '-']).unwrap_or(source);
            if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return if digits.starts_with("0o") { source.into() } else { read };
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
        _ => read,
    }
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
        hexadecimal_is_a_number: "0x1F" => 31;
        trailing_zero_of_a_fraction_is_dropped: "1.50" => 1.5;
        fraction_below_one_is_a_number: "0.5" => 0.5;
        number_that_no_integer_holds_is_a_string: "12345678901234567890123" => "12345678901234567890123";
        quoted_number_is_a_string: "'0123'" => "0123";
        number_after_a_tag_is_a_string: "!Sub 0123" => {"Fn::Sub": "0123"};
        boolean_after_a_tag_is_a_string: "!Ref No" => {"Ref": "No"};
        nothing_after_a_tag_is_an_empty_string: "!GetAZs" => {"Fn::GetAZs": ""};
        empty_string_after_a_tag_stays_empty: "!GetAZs ''" => {"Fn::GetAZs": ""};
    }
}
