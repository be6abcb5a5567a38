//! Values as text in messages.

use crate::document::Json;

/// A value as people write it in YAML on one line.
pub(super) fn plain_text(value: &Json) -> String {
    let is_plain = |text: &str| {
        !text.is_empty()
            && text.parse::<f64>().is_err()
            && text.starts_with(|letter: char| letter.is_alphanumeric() || letter == '/')
            && text.chars().all(|letter| letter.is_alphanumeric() || "-_./*:@".contains(letter))
            && !text.ends_with(':')
    };
    match value {
        Json::String(text) if is_plain(text) => text.clone(),
        Json::Array(items) => format!("[{}]", items.iter().map(plain_text).collect::<Vec<_>>().join(", ")),
        Json::Object(members) => {
            let members: Vec<String> =
                members.iter().map(|(key, value)| format!("{key}: {}", plain_text(value))).collect();
            format!("{{ {} }}", members.join(", "))
        }
        value => value.to_string(),
    }
}
