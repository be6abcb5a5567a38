//! The items of loops as far as the template shows them.

use std::collections::BTreeSet;

use serde_json::Map;

use crate::diff::expand_loops;
use crate::document::Json;
use crate::functions::{FOR_EACH, function_call};

/// A document with the entries that its loops make. A loop over a parameter has the items of its default and its allowed values, and a loop over a
/// mapping those in the mapping.
pub(super) fn with_expanded_loops(document: &Json) -> Json {
    let mut expanded = document.clone();
    show_items(&mut expanded, document);
    expand_loops(&mut expanded);
    expanded
}

/// Replaces the functions that are the lists of loops by their items, at any depth of a value.
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
            && let Some(items) = items(list, document)
        {
            *list = items.into_iter().collect();
        }
        show_items(member, document);
    }
}

/// The items that a function returns, if the template shows some. Each is there once, because a loop cannot make two entries of the same name.
fn items(list: &Json, document: &Json) -> Option<BTreeSet<String>> {
    let items: BTreeSet<String> = match function_call(list)? {
        ("Ref", parameter) => items_of_parameter(document["Parameters"].get(parameter.as_str()?)?),
        ("Fn::FindInMap", keys) => {
            let mut value = document.get("Mappings")?;
            for key in keys.as_array()?.iter().take(3) {
                value = value.get(key.as_str()?)?;
            }
            value.as_array()?.iter().filter_map(Json::as_str).map(str::to_owned).collect()
        }
        _ => return None,
    };
    (!items.is_empty()).then_some(items)
}

fn items_of_parameter(parameter: &Json) -> BTreeSet<String> {
    let lists = parameter["Default"].as_str().into_iter();
    let allowed = parameter["AllowedValues"].as_array().into_iter().flatten().filter_map(Json::as_str);
    let items = lists.chain(allowed).flat_map(|list| list.split(',')).map(str::trim);
    items.filter(|item| !item.is_empty()).map(str::to_owned).collect()
}
