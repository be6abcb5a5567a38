//! The items of loops as far as the template shows them.

use std::collections::BTreeSet;

use serde_json::Map;

use crate::diff::{expand_loops, literal};
use crate::document::Json;
use crate::functions::{FOR_EACH, function_call};

/// A document with the entries that its loops can make. A loop over a parameter has the items of its default and its allowed values, and a loop over a
/// mapping those in the mapping. Keys that are functions read all entries of the mapping.
pub(super) fn with_expanded_loops(document: &Json) -> Json {
    let mut expanded = document.clone();
    show_items(&mut expanded, document);
    expand_loops(&mut expanded);
    expanded
}

/// Replaces the lists of loops by their items, at any depth of a value.
fn show_items(value: &mut Json, document: &Json) {
    match value {
        Json::Array(items) => items.iter_mut().for_each(|item| show_items(item, document)),
        Json::Object(members) => show_items_of_members(members, document),
        _ => {}
    }
}

fn show_items_of_members(members: &mut Map<String, Json>, document: &Json) {
    for (name, member) in members {
        if name.starts_with(FOR_EACH)
            && let Some(list) = member.get_mut(1)
        {
            let items = items(list, document);
            if !items.is_empty() {
                *list = items.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
            }
        }
        show_items(member, document);
    }
}

/// The items of a list, or of a part of one, that the template shows.
fn items(list: &Json, document: &Json) -> Vec<String> {
    let all = |lists: &[Json]| lists.iter().flat_map(|list| items(list, document)).collect();
    match (function_call(list), list) {
        (None, Json::Array(parts)) => all(parts),
        (None, scalar) => literal(scalar).into_iter().collect(),
        (Some(("Ref", Json::String(name))), _) => items_of_reference(name, document),
        (Some(("Fn::If", Json::Array(parts))), _) => all(parts.get(1..).unwrap_or_default()),
        (Some(("Fn::FindInMap", Json::Array(keys))), _) => {
            let values = values_in_mappings(keys, document).into_iter();
            let default = keys.get(3).and_then(|options| options.get("DefaultValue"));
            values.chain(default).flat_map(|value| items(value, document)).collect()
        }
        (Some(("Fn::Split", Json::Array(parts))), _) => match parts.as_slice() {
            [Json::String(separator), text] => {
                let texts = items(text, document);
                texts.iter().flat_map(|text| text.split(separator.as_str())).map(str::to_owned).collect()
            }
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn items_of_reference(name: &str, document: &Json) -> Vec<String> {
    let Some(parameter) = document["Parameters"].get(name) else {
        // The variable of an outer loop, in the form in which its expansion replaces it.
        return if name.contains("::") { Vec::new() } else { vec![format!("${{{name}}}")] };
    };
    let lists = parameter["Default"].as_str().into_iter();
    let allowed = parameter["AllowedValues"].as_array().into_iter().flatten().filter_map(Json::as_str);
    let items = lists.chain(allowed).flat_map(|list| list.split(',')).map(str::trim);
    items.filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

/// The values that `Fn::FindInMap` can return. A key that is a function can be each one.
fn values_in_mappings<'a>(keys: &[Json], document: &'a Json) -> Vec<&'a Json> {
    let mut values: Vec<&Json> = document.get("Mappings").into_iter().collect();
    for key in keys.iter().take(3) {
        let members = values.into_iter().filter_map(Json::as_object).flatten();
        let is_read = |name: &str| key.as_str().is_none_or(|key| key == name);
        values = members.filter(|(name, _)| is_read(name)).map(|(_, value)| value).collect();
    }
    values
}
