//! Which items of two Lists belong together.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::iter;

use super::likeness::{Parts, most_alike};
use super::meaning::key;
use crate::{Json, function_call};

/// Members whose values name the items of a List, such as the statement ID of a policy.
const NAMES: [&str; 8] = ["path", "Path", "PathPattern", "Id", "Key", "Name", "Sid", "PolicyName"];

/// The likeness from which a changed object belongs to an old one, if objects were also added or removed.
const LEAST_LIKENESS: f64 = 0.5;

/// The number of items up to which a reordered List is shown whole, and the number of moved items up to which only they are shown.
const MAX_SHORT_LIST: usize = 8;
const MAX_MOVED: usize = 4;

/// Items of two Lists that belong together. One of them is missing if an item was added or removed.
#[derive(Debug, PartialEq)]
pub(super) struct Pair<'a> {
    pub(super) label: Label<'a>,
    pub(super) old: Option<&'a Json>,
    pub(super) new: Option<&'a Json>,
    /// The positions of both items.
    positions: Option<(usize, usize)>,
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

/// Another order of the items that both Lists have.
#[derive(Debug, PartialEq)]
pub(super) struct Reordered<'a> {
    /// The item that moved; the List if there are several.
    pub(super) label: Label<'a>,
    pub(super) aspect: &'static str,
    pub(super) before: Json,
    pub(super) after: Json,
}

/// Pairs the items of two Lists: by their names, else those of the same meaning, and then objects that are most alike. Single texts and
/// functions are only paired by meaning.
pub(super) fn pairs<'a>(old: &'a [Json], new: &'a [Json]) -> Vec<Pair<'a>> {
    if let Some((old_names, new_names)) =
        NAMES.iter().find_map(|key| Some((names(old, key)?, names(new, key)?)))
    {
        return by_name((old, &old_names), (new, &new_names));
    }
    by_content(old, new)
}

/// The names of all items, if each has a different one.
fn names<'a>(items: &'a [Json], key: &str) -> Option<Vec<&'a str>> {
    let names: Vec<&str> = items.iter().map(|item| item.get(key)?.as_str()).collect::<Option<_>>()?;
    let different: BTreeSet<&str> = names.iter().copied().collect();
    (different.len() == names.len()).then_some(names)
}

fn by_name<'a>(old: (&'a [Json], &[&'a str]), new: (&'a [Json], &[&'a str])) -> Vec<Pair<'a>> {
    let positions = |names: &[&'a str]| -> BTreeMap<&'a str, usize> {
        names.iter().enumerate().map(|(position, name)| (*name, position)).collect()
    };
    let (old_positions, new_positions) = (positions(old.1), positions(new.1));
    let removed = old.1.iter().filter(|name| !new_positions.contains_key(*name));
    let all = new.1.iter().chain(removed);
    let pair = |name: &&'a str| {
        let (before, after) = (old_positions.get(name).copied(), new_positions.get(name).copied());
        Pair {
            label: Label::Name(name),
            old: before.and_then(|position| old.0.get(position)),
            new: after.and_then(|position| new.0.get(position)),
            positions: before.zip(after),
        }
    };
    all.map(pair).collect()
}

fn by_content<'a>(old: &'a [Json], new: &'a [Json]) -> Vec<Pair<'a>> {
    let partners = partners(old, new);
    let pair = |(after, item): (usize, &'a Json)| match partners[after] {
        Some(Partner { position, is_same }) => Pair {
            label: if is_same { Label::Content } else { Label::Position(after) },
            old: old.get(position),
            new: Some(item),
            positions: Some((position, after)),
        },
        None => Pair { label: Label::Content, old: None, new: Some(item), positions: None },
    };
    let mut pairs: Vec<Pair<'_>> = new.iter().enumerate().map(pair).collect();
    let kept: BTreeSet<usize> = partners.iter().flatten().map(|partner| partner.position).collect();
    let removed = (0..old.len()).filter(|position| !kept.contains(position));
    let pair = |position| Pair { label: Label::Content, old: old.get(position), new: None, positions: None };
    pairs.extend(removed.map(pair));
    pairs
}

/// The old item that belongs to a new one.
#[derive(Clone, Copy)]
struct Partner {
    position: usize,
    /// Whether both have the same meaning.
    is_same: bool,
}

/// The old item of each new one.
fn partners(old: &[Json], new: &[Json]) -> Vec<Option<Partner>> {
    let meanings: Vec<String> = new.iter().map(key).collect();
    let mut unmatched: HashMap<String, VecDeque<usize>> = HashMap::new();
    let mut partners: Vec<Option<Partner>> = vec![None; new.len()];
    // Of equal items, those at the same position belong together.
    for (position, meaning) in old.iter().map(key).enumerate() {
        if meanings.get(position) == Some(&meaning) {
            partners[position] = Some(Partner { position, is_same: true });
        } else {
            unmatched.entry(meaning).or_default().push_back(position);
        }
    }
    for (meaning, partner) in meanings.iter().zip(&mut partners).filter(|(_, partner)| partner.is_none()) {
        let position = unmatched.get_mut(meaning).and_then(VecDeque::pop_front);
        *partner = position.map(|position| Partner { position, is_same: true });
    }
    let has_parts = |item: &Json| function_call(item).is_none() && (item.is_object() || item.is_array());
    let mut changed_old: Vec<usize> =
        unmatched.into_values().flatten().filter(|position| has_parts(&old[*position])).collect();
    changed_old.sort_unstable();
    let changed_new: Vec<usize> = (0..new.len())
        .filter(|position| partners[*position].is_none() && has_parts(&new[*position]))
        .collect();
    let least = if changed_old.len() == changed_new.len() { 0.0 } else { LEAST_LIKENESS };
    let parts = |items: &[Json], positions: &[usize]| -> Vec<Parts> {
        positions.iter().map(|position| Parts::new(&items[*position])).collect()
    };
    for (before, after) in most_alike(&parts(old, &changed_old), &parts(new, &changed_new), least) {
        partners[changed_new[after]] = Some(Partner { position: changed_old[before], is_same: false });
    }
    partners
}

/// The items of both Lists that are in another order. Of a short List, these are the labels in both orders. Of a long one, these are the
/// items that moved with their positions.
pub(super) fn reordered<'a>(pairs: &[Pair<'a>]) -> Vec<Reordered<'a>> {
    let mut kept: Vec<(usize, usize, &Pair<'a>)> =
        pairs.iter().filter_map(|pair| pair.positions.map(|(before, after)| (before, after, pair))).collect();
    kept.sort_by_key(|(_, after, _)| *after);
    let positions: Vec<usize> = kept.iter().map(|(before, ..)| *before).collect();
    if positions.is_sorted() {
        return Vec::new();
    }
    let moved = moved(&positions);
    if kept.len() > MAX_SHORT_LIST && moved.len() <= MAX_MOVED {
        let item = |position: usize| {
            let (before, after, pair) = &kept[position];
            let label = match (pair.label, pair.new.and_then(Json::as_str)) {
                (Label::Name(name), _) | (Label::Content, Some(name)) => Label::Name(name),
                _ => Label::Position(*before),
            };
            Reordered { label, aspect: "position", before: (*before).into(), after: (*after).into() }
        };
        return moved.into_iter().map(item).collect();
    }
    let label = |(before, _, pair): &(usize, usize, &Pair<'a>)| match (pair.label, pair.new) {
        (Label::Name(name), _) => Json::from(name),
        (Label::Content, Some(item)) if function_call(item).is_some() || !item.is_object() => item.clone(),
        _ => (*before).into(),
    };
    let after = kept.iter().map(label).collect();
    kept.sort_by_key(|(before, ..)| *before);
    let before = kept.iter().map(label).collect();
    vec![Reordered { label: Label::Content, aspect: "order", before, after }]
}

/// The indices of the numbers outside of the longest ascending sequence.
fn moved(numbers: &[usize]) -> Vec<usize> {
    // The last index of the best sequence of each length, and the index before each one.
    let mut lasts: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (index, number) in numbers.iter().enumerate() {
        let length = lasts.partition_point(|last| numbers[*last] < *number);
        previous.push(length.checked_sub(1).map(|before| lasts[before]));
        lasts.truncate(length.max(lasts.len()));
        if length == lasts.len() { lasts.push(index) } else { lasts[length] = index }
    }
    let stays: BTreeSet<usize> = iter::successors(lasts.last().copied(), |index| previous[*index]).collect();
    (0..numbers.len()).filter(|index| !stays.contains(index)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Label, Reordered, pairs, reordered};

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
        for Reordered { label, before, after, .. } in reordered(&all) {
            let label = match label {
                Label::Name(name) => format!("{name}: "),
                Label::Position(position) => format!("{position}: "),
                Label::Content => String::new(),
            };
            shown.push(format!("{label}{before} → {after}"));
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
        assert_eq!(labels(&repeated, &json!([{"Id": "b"}, {"Id": "a"}])), ["0", "="]);
        assert_eq!(labels(&json!([{"a": 1}]), &json!([{"a": 2}, {"a": 1}])), ["+=", "="]);
    }

    #[test]
    fn reordered_objects_have_their_positions() {
        let old = json!([{"a": 1}, {"a": 2}, {"a": 3}]);
        assert_eq!(
            labels(&old, &json!([{"a": 3}, {"a": 1}, {"a": 2}])),
            ["=", "=", "=", "[0,1,2] → [2,0,1]"]
        );
    }

    #[test]
    fn long_list_names_the_items_that_moved() {
        let old: Vec<String> = (0..30).map(|number| format!("n{number}")).collect();
        let mut new = old.clone();
        let last = new.pop().expect("an item");
        new.insert(0, last);
        let shown = labels(&json!(old), &json!(new));
        assert_eq!(shown[30..], ["n29: 29 → 0"]);
        new.reverse();
        assert_eq!(labels(&json!(old), &json!(new)).len(), 31, "too many moves to list them");
    }

    #[test]
    fn changed_object_is_paired_with_the_one_it_resembles() {
        let old = json!([{"a": 1, "b": 2, "c": 3}, {"d": 4}]);
        assert_eq!(
            labels(&old, &json!([{"e": 5}, {"d": 4}, {"a": 1, "b": 2, "c": 4}])),
            ["+=", "=", "2", "[0,1] → [1,0]"]
        );
    }

    #[test]
    fn functions_of_the_same_meaning_are_paired() {
        let old = json!([{"Fn::Join": ["-", ["a", {"Ref": "B"}]]}]);
        assert_eq!(labels(&old, &json!(["c", {"Fn::Sub": "a-${B}"}])), ["+=", "="]);
    }

    #[test]
    fn long_lists_are_paired_in_little_time() {
        let texts: Vec<Value> = (0..100_000).map(|number| json!(number.to_string())).collect();
        let reversed: Vec<Value> = texts.iter().rev().cloned().collect();
        assert_eq!(reordered(&pairs(&texts, &reversed)).len(), 1);
        let keys: Vec<Value> = (0..50_000).map(|number| json!({"Key": number.to_string()})).collect();
        let reversed: Vec<Value> = keys.iter().rev().cloned().collect();
        assert_eq!(pairs(&keys, &reversed).len(), 50_000);
    }

    #[test]
    fn texts_are_paired_by_equality() {
        assert_eq!(labels(&json!(["a", "b"]), &json!(["a", "c"])), ["=", "+=", "-="]);
        assert_eq!(labels(&json!(["a", "b"]), &json!(["b", "a"])), ["=", "=", r#"["a","b"] → ["b","a"]"#]);
        assert_eq!(labels(&json!(["a"]), &json!(["a", "a"])), ["=", "+="]);
    }
}
