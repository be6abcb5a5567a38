//! The literal arguments of functions that the template lists elsewhere.

use super::completion::{Completion, CompletionKind};
use crate::document::Json;
use crate::yaml;

/// The text of a literal in a completion.
pub(super) type LiteralText = fn(&Json) -> String;

/// The literal without quotation marks.
pub(super) fn plain(literal: &Json) -> String {
    match literal {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The literal as YAML. A String has quotation marks if YAML would read another value without them.
pub(super) fn in_yaml(literal: &Json) -> String {
    let plain = plain(literal);
    let reads_back = || {
        // In brackets, a comma or bracket needs quotation marks as well.
        yaml::read(&format!("[{plain}]")).is_ok_and(|document| document.json == Json::from([literal.clone()]))
    };
    if !literal.is_string() || reads_back() { plain } else { literal.to_string() }
}

/// The keys that can follow the first arguments of `Fn::FindInMap`: those of the mapping, and below them those of its attributes. A key that is
/// not a literal can be each of them.
pub(super) fn mapping_keys(known: &Json, arguments: &[Json], write: LiteralText) -> Vec<Completion> {
    let [mapping, keys @ ..] = arguments else { return Vec::new() };
    let mapping = mapping.as_str().and_then(|name| known["Mappings"].get(name));
    let mut levels: Vec<&Json> = mapping.into_iter().collect();
    for key in keys {
        levels = match key.as_str() {
            Some(key) => levels.into_iter().filter_map(|level| level.get(key)).collect(),
            None => levels.into_iter().filter_map(Json::as_object).flat_map(|level| level.values()).collect(),
        };
    }
    let mut names: Vec<&String> =
        levels.into_iter().filter_map(Json::as_object).flat_map(|level| level.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let text = |name: &String| write(&Json::from(name.as_str()));
    names.into_iter().map(|name| Completion::new(text(name), CompletionKind::Value, "")).collect()
}

/// The values that the parameter at the other argument of `Fn::Equals` allows.
pub(super) fn compared_values(known: &Json, arguments: &[Json], write: LiteralText) -> Vec<Completion> {
    let parameter = arguments.iter().find_map(|argument| argument.get("Ref")?.as_str());
    parameter.map(|name| allowed_values(&known["Parameters"][name], write)).unwrap_or_default()
}

/// The values that a parameter allows.
pub(super) fn allowed_values(parameter: &Json, write: LiteralText) -> Vec<Completion> {
    let values = parameter["AllowedValues"].as_array().into_iter().flatten();
    values.map(|value| Completion::new(write(value), CompletionKind::Value, "allowed value")).collect()
}
