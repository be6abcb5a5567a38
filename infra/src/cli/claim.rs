//! A claim on the command line.

use std::str::FromStr;

use cloudformation::Json;

/// A claim of a user, written as `NAME=VALUE`.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    pub(super) name: String,
    pub(super) value: Json,
}

impl FromStr for Claim {
    type Err = &'static str;

    /// Reads a claim. A value that is a number, `true`, `false` or a String in quotes is read as JSON, and any other value is a String.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (name, value) = text.split_once('=').ok_or("a claim is written as NAME=VALUE")?;
        if name.is_empty() {
            return Err("the claim has no name");
        }
        let json = serde_json::from_str(value).ok();
        let scalar = json.filter(|json: &Json| json.is_string() || json.is_number() || json.is_boolean());
        Ok(Self { name: name.to_owned(), value: scalar.unwrap_or_else(|| value.into()) })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Claim;

    #[test]
    fn value_is_a_text_unless_it_is_another_scalar() {
        for (text, name, value) in [
            ("hd=example.com", "hd", json!("example.com")),
            ("/org/level=3", "/org/level", json!(3)),
            ("admin=true", "admin", json!(true)),
            ("code=\"3\"", "code", json!("3")),
            ("a=b=c", "a", json!("b=c")),
            ("a=[1]", "a", json!("[1]")),
            ("a=null", "a", json!("null")),
            ("a=", "a", json!("")),
        ] {
            assert_eq!(text.parse(), Ok(Claim { name: name.to_owned(), value }), "{text}");
        }
        for text in ["hd", "", "=x"] {
            assert!(text.parse::<Claim>().is_err(), "{text}");
        }
    }
}
