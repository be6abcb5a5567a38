//! The order in which entries are placed: that of the template, but each one after those that it refers to.

use std::collections::BTreeSet;

use cloudformation::Json;
use serde_json::Map;

/// The entries of a section in the order in which they are placed.
pub(super) fn placed(entries: &Map<String, Json>) -> Vec<(&str, &Json)> {
    let mut order = Order { entries, visited: BTreeSet::new(), placed: Vec::new() };
    for (id, entry) in entries {
        order.visit(id, entry);
    }
    order.placed
}

struct Order<'a> {
    entries: &'a Map<String, Json>,
    visited: BTreeSet<&'a str>,
    placed: Vec<(&'a str, &'a Json)>,
}

impl<'a> Order<'a> {
    fn visit(&mut self, id: &'a str, entry: &'a Json) {
        // Of a circle, the entry that comes first in the template is placed last.
        if !self.visited.insert(id) {
            return;
        }
        let mut names = Vec::new();
        collect(entry, &mut names);
        for name in names {
            if let Some((name, entry)) = self.entries.get_key_value(name) {
                self.visit(name, entry);
            }
        }
        self.placed.push((id, entry));
    }
}

/// The names that a value refers to, and some other texts.
fn collect<'a>(value: &'a Json, names: &mut Vec<&'a str>) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| collect(item, names)),
        Json::Object(members) => {
            for (name, member) in members {
                match (name.as_str(), member) {
                    ("Ref" | "Condition" | "DependsOn", Json::String(id)) => names.push(id),
                    ("DependsOn", Json::Array(ids)) => names.extend(ids.iter().filter_map(Json::as_str)),
                    ("Fn::GetAtt", Json::Array(parts)) => names.extend(parts.first().and_then(Json::as_str)),
                    ("Fn::Sub", Json::String(text)) => names.extend(placeholders(text)),
                    ("Fn::Sub", Json::Array(parts)) => {
                        names.extend(parts.first().and_then(Json::as_str).into_iter().flat_map(placeholders));
                        collect(member, names);
                    }
                    _ => collect(member, names),
                }
            }
        }
        _ => {}
    }
}

fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    cloudformation::sub_variables(text).map(|name| name.split_once('.').map_or(name, |(id, _)| id))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::placed;

    #[test]
    fn entry_follows_those_that_it_refers_to() {
        let entries = json!({
            "A": {"DependsOn": "D", "Properties": {"X": {"Ref": "C"}}},
            "B": {"Properties": {"X": {"Fn::Sub": ["${E.Arn}${V}", {"V": {"Fn::GetAtt": ["F", "Arn"]}}]}}},
            "C": {}, "D": {}, "E": {}, "F": {"DependsOn": ["B"]},
        });
        let order: Vec<&str> =
            placed(entries.as_object().expect("entries")).iter().map(|(id, _)| *id).collect();
        assert_eq!(order, ["D", "C", "A", "E", "F", "B"]);
    }
}
