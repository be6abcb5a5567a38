//! Plain scalars as YAML 1.1 has them, which is what CloudFormation and the AWS CLI read.

use crate::Json;

/// The parser's reading of a plain scalar, set right where its text means something else in YAML 1.1: a leading zero
/// is octal or text (account IDs begin with one), `y` and `n` are text, and a number that no integer holds stays
/// as it is written.
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

    #[test]
    fn each_form_is_what_the_aws_cli_makes_of_it() {
        for (text, expected) in [
            ("054676820928", json!("054676820928")),
            ("0123", json!(83)),
            ("-012", json!(-10)),
            ("00", json!(0)),
            ("0o7", json!("0o7")),
            ("y", json!("y")),
            ("N", json!("N")),
            ("on", json!(true)),
            ("5", json!(5)),
            ("-5", json!(-5)),
            ("1_000", json!(1000)),
            ("0x1F", json!(31)),
            ("1.50", json!(1.5)),
            ("0.5", json!(0.5)),
            ("12345678901234567890123", json!("12345678901234567890123")),
            ("'0123'", json!("0123")),
            ("!Sub 0123", json!({"Fn::Sub": "0123"})),
            ("!Ref No", json!({"Ref": "No"})),
            ("!GetAZs", json!({"Fn::GetAZs": ""})),
            ("!GetAZs ''", json!({"Fn::GetAZs": ""})),
        ] {
            let read: Json = read(&format!("ä: [&x {text}, *x]")).expect("YAML").json;
            assert_eq!(read, json!({"ä": [expected, expected]}), "{text}");
        }
    }
}
