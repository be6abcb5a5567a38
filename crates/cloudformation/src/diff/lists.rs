//! Which items of two Lists belong together.

use super::meaning::canonical;
use crate::{Json, function_call};

/// Members whose values name the items of a List, such as the statement ID of a policy.
const NAMES: [&str; 8] = ["path", "Path", "PathPattern", "Id", "Key", "Name", "Sid", "PolicyName"];

/// Items of two Lists that belong together. One of them is missing if an item was added or removed.
#[derive(Debug, PartialEq)]
pub(super) struct Pair<'a> {
    pub(super) label: Label<'a>,
    pub(super) old: Option<&'a Json>,
    pub(super) new: Option<&'a Json>,
}

/// The part of an item that distinguishes it from the other items of its List.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label<'a> {
    /// A member of the item.
    Name(&'a str),
    /// The position of the item.
    Position(usize),
    /// The item itself.
    Content,
}

/// Pairs the items of two Lists: by their names, else by their positions if the Lists have the same length, else by meaning.
/// Single texts and functions are always paired by meaning.
pub(super) fn pairs<'a>(old: &'a [Json], new: &'a [Json]) -> Vec<Pair<'a>> {
    if let Some((old_names, new_names)) =
        NAMES.iter().find_map(|key| Some((names(old, key)?, names(new, key)?)))
    {
        return by_name((old, &old_names), (new, &new_names));
    }
    let has_parts = |item: &Json| function_call(item).is_none() && (item.is_object() || item.is_array());
    if old.len() == new.len() && old.iter().chain(new).all(has_parts) {
        let both = old.iter().zip(new).enumerate();
        let pair = |(position, (old, new))| Pair {
            label: Label::Position(position),
            old: Some(old),
            new: Some(new),
        };
        return both.map(pair).collect();
    }
    by_content(old, new)
}

/// The names of all items, if each has a different one.
fn names<'a>(items: &'a [Json], key: &str) -> Option<Vec<&'a str>> {
    let mut names: Vec<&str> = Vec::with_capacity(items.len());
    for item in items {
        let name = item.get(key)?.as_str()?;
        if names.contains(&name) {
            return None;
        }
        names.push(name);
    }
    Some(names)
}

fn by_name<'a>(old: (&'a [Json], &[&'a str]), new: (&'a [Json], &[&'a str])) -> Vec<Pair<'a>> {
    let find = |(items, names): (&'a [Json], &[&'a str]), name: &str| {
        names.iter().position(|known| *known == name).and_then(|position| items.get(position))
    };
    let removed = old.1.iter().filter(|name| !new.1.contains(name));
    let all = new.1.iter().chain(removed);
    all.map(|name| Pair { label: Label::Name(name), old: find(old, name), new: find(new, name) }).collect()
}

fn by_content<'a>(old: &'a [Json], new: &'a [Json]) -> Vec<Pair<'a>> {
    let mut unmatched: Vec<(&Json, Json)> = old.iter().map(|item| (item, canonical(item))).collect();
    let mut pairs = Vec::new();
    for item in new {
        let meaning = canonical(item);
        let same = unmatched.iter().position(|(_, known)| *known == meaning);
        let old = same.map(|position| unmatched.remove(position).0);
        pairs.push(Pair { label: Label::Content, old, new: Some(item) });
    }
    pairs.extend(unmatched.into_iter().map(|(item, _)| Pair {
        label: Label::Content,
        old: Some(item),
        new: None,
    }));
    pairs
}

/// The labels of the items that both Lists have, in the order of each List, if the orders differ.
pub(super) fn reordered(old: &[Json], new: &[Json], pairs: &[Pair<'_>]) -> Option<(Json, Json)> {
    let label = |item: &Json| {
        let is_item = |side: Option<&Json>| side.is_some_and(|side| std::ptr::eq(side, item));
        let pair = pairs.iter().find(|pair| is_item(pair.old) || is_item(pair.new))?;
        match (pair.label, pair.old, pair.new) {
            (Label::Name(name), Some(_), Some(_)) => Some(Json::from(name)),
            (Label::Content, Some(_), Some(item)) => Some(item.clone()),
            _ => None,
        }
    };
    let old: Vec<Json> = old.iter().filter_map(label).collect();
    let new: Vec<Json> = new.iter().filter_map(label).collect();
    if old == new { None } else { Some((old.into(), new.into())) }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Label, pairs, reordered};

    fn labels(old: &Value, new: &Value) -> Vec<String> {
        let (Value::Array(old), Value::Array(new)) = (old, new) else { panic!("lists") };
        let all = pairs(old, new);
        let shown = all.iter().map(|pair| {
            let label = match pair.label {
                Label::Name(name) => name.to_owned(),
                Label::Position(position) => position.to_string(),
                Label::Content => "=".to_owned(),
            };
            let mark = match (pair.old, pair.new) {
                (Some(_), Some(_)) => "",
                (None, _) => "+",
                (_, None) => "-",
            };
            format!("{mark}{label}")
        });
        let mut shown: Vec<String> = shown.collect();
        if let Some((before, after)) = reordered(old, new, &all) {
            shown.push(format!("{before} → {after}"));
        }
        shown
    }

    #[test]
    fn objects_with_names_are_paired_by_name() {
        let old = json!([{"path": "/a", "x": 1}, {"path": "/b"}, {"path": "/c"}]);
        let new = json!([{"path": "/c"}, {"path": "/a", "x": 2}, {"path": "/d"}]);
        assert_eq!(labels(&old, &new), ["/c", "/a", "+/d", "-/b", r#"["/a","/c"] → ["/c","/a"]"#]);
    }

    #[test]
    fn objects_without_names_are_paired_by_position_or_equality() {
        let repeated = json!([{"Id": "a"}, {"Id": "a"}]);
        assert_eq!(labels(&repeated, &json!([{"Id": "b"}, {"Id": "a"}])), ["0", "1"]);
        assert_eq!(labels(&json!([{"a": 1}]), &json!([{"a": 2}, {"a": 1}])), ["+=", "="]);
    }

    #[test]
    fn functions_of_the_same_meaning_are_paired() {
        let old = json!([{"Fn::Join": ["-", ["a", {"Ref": "B"}]]}]);
        assert_eq!(labels(&old, &json!(["c", {"Fn::Sub": "a-${B}"}])), ["+=", "="]);
    }

    #[test]
    fn texts_are_paired_by_equality() {
        assert_eq!(labels(&json!(["a", "b"]), &json!(["a", "c"])), ["=", "+=", "-="]);
        assert_eq!(labels(&json!(["a", "b"]), &json!(["b", "a"])), ["=", "=", r#"["a","b"] → ["b","a"]"#]);
        assert_eq!(labels(&json!(["a"]), &json!(["a", "a"])), ["=", "+="]);
    }
}
