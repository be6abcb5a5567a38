//! The order in which entries are placed: that of the template, but each one after those that it refers to.

use std::collections::BTreeSet;

use cloudformation::{Json, references};
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
        let names = depends_on(entry).chain(references(entry).into_iter().map(|reference| reference.id));
        for name in names {
            if let Some((name, entry)) = self.entries.get_key_value(name) {
                self.visit(name, entry);
            }
        }
        self.placed.push((id, entry));
    }
}

/// The names in the `DependsOn` of a resource.
fn depends_on(entry: &Json) -> impl Iterator<Item = &str> {
    let names = match entry.get("DependsOn") {
        Some(Json::Array(names)) => names.as_slice(),
        name => name.map(std::slice::from_ref).unwrap_or_default(),
    };
    names.iter().filter_map(Json::as_str)
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
