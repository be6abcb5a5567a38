//! From CloudFormation's names to Rust's.

use heck::ToSnakeCase;

/// Names that a generated method may not take: the language's, and the builder's own.
const RESERVED: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct",
    "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
    "while", "yield",
];
const BUILDER: &[&str] = &["new", "set", "id", "reference", "get_att", "clone", "self", "into"];

/// Names that the tables use for their own ends.
const TYPES: &[&str] = &["Attributes", "Json", "List", "String"];

/// `AWS::S3::Bucket` is `("S3", "Bucket")`; names with other than three parts have no service of AWS.
pub fn split(kind: &str) -> Option<(&str, &str)> {
    let mut parts = kind.split("::");
    match (parts.next()?, parts.next()?, parts.next()?, parts.next()) {
        ("AWS", service, resource, None) => Some((service, resource)),
        _ => None,
    }
}

/// The module, file and cargo feature of a service: `CertificateManager` is `certificatemanager`.
pub fn module(service: &str) -> String {
    escape(service.to_lowercase())
}

/// A method's or module's name: `IPV6Enabled` is `ipv6_enabled`, `Type` is `r#type`.
pub fn snake(name: &str) -> String {
    let snake = name.to_snake_case();
    if BUILDER.contains(&snake.as_str()) { format!("{snake}_") } else { escape(snake) }
}

/// A type's name: `S3OriginConfig` stays, `origin-group` is `OriginGroup`.
pub fn camel(name: &str) -> String {
    let word = words(name);
    if TYPES.contains(&word.as_str()) { format!("{word}Type") } else { word }
}

/// Words put together, the first letter of each in upper case. Separators between digits carry meaning and stay as
/// `_`: `1.2` is not `12`.
fn words(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let digit = |position: usize| letters.get(position).is_some_and(char::is_ascii_digit);
    let mut camel = String::new();
    let mut word_starts = true;
    for (position, letter) in letters.iter().enumerate() {
        if letter.is_ascii_alphanumeric() {
            camel.push(if word_starts { letter.to_ascii_uppercase() } else { *letter });
            word_starts = false;
        } else {
            if position > 0 && digit(position - 1) && digit(position + 1) {
                camel.push('_');
            }
            word_starts = true;
        }
    }
    match camel.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("V{camel}"),
        _ if camel == "Self" => "Self_".to_owned(),
        _ => camel,
    }
}

/// An enum variant: `redirect-to-https` is `RedirectToHttps`; a value in capitals alone is written as Rust writes
/// words, `AES256` being `Aes256`.
pub fn variant(value: &str) -> String {
    if value.chars().any(|letter| letter.is_ascii_lowercase()) {
        words(value)
    } else {
        words(&value.to_ascii_lowercase())
    }
}

fn escape(name: String) -> String {
    if RESERVED.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::{camel, module, snake, split, variant};

    #[test]
    fn names_follow_the_language() {
        assert_eq!(split("AWS::S3::Bucket"), Some(("S3", "Bucket")));
        assert_eq!(split("Alexa::ASK::Skill"), None);
        assert_eq!(module("CertificateManager"), "certificatemanager");
        assert_eq!(snake("IPV6Enabled"), "ipv6_enabled");
        assert_eq!(snake("Type"), "r#type");
        assert_eq!(snake("Set"), "set_");
        assert_eq!(camel("http2and3"), "Http2and3");
        assert_eq!(camel("S3OriginConfig"), "S3OriginConfig");
        assert_eq!(variant("TLSv1.2_2021"), "TLSv1_2_2021");
        assert_eq!(variant("AES256"), "Aes256");
        assert_eq!(variant("GREATER_THAN"), "GreaterThan");
        assert_eq!(camel("1.1"), "V1_1");
        assert_eq!(camel(""), "Empty");
        assert_eq!(camel("List"), "ListType");
        assert_eq!(camel("Attributes"), "AttributesType");
        assert_eq!(variant("JSON"), "Json");
    }
}
