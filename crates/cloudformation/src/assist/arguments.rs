//! The literal arguments of functions that the template lists elsewhere.

use super::completion::{Completion, CompletionKind};
use crate::document::Json;

/// The keys that can follow the first arguments of `Fn::FindInMap`: those of the mapping, and below them those of its attributes. A key that is
/// not a literal can be each of them.
pub(super) fn mapping_keys(known: &Json, arguments: &[Json]) -> Vec<Completion> {
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
    names.into_iter().map(|name| Completion::new(name, CompletionKind::Value, "")).collect()
}

/// The values that the parameter at the other argument of `Fn::Equals` allows.
pub(super) fn compared_values(known: &Json, arguments: &[Json]) -> Vec<Completion> {
    let parameter = arguments.iter().find_map(|argument| argument.get("Ref")?.as_str());
    parameter.map(|name| allowed_values(&known["Parameters"][name])).unwrap_or_default()
}

/// The values that a parameter allows.
pub(super) fn allowed_values(parameter: &Json) -> Vec<Completion> {
    let values = parameter["AllowedValues"].as_array().into_iter().flatten();
    values.map(|value| Completion::literal(value, "allowed value")).collect()
}
