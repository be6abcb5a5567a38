//! Results of functions whose arguments are known.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::places::Places;
use crate::document::{Json, Trail};
use crate::finding::Report;
use crate::functions::function_call;
use crate::intrinsic::escape_sub;
use crate::validate::rules::dangling_reference;

/// The longest result. A function with a longer one stays in the template.
const MAX_RESULT_BYTES: usize = 64 << 10;

/// The size of all results together, four times that of the largest template. The functions after them stay in the template.
const MAX_BYTES_OF_RESULTS: usize = 4 << 20;

/// Puts results in place of functions.
pub(super) struct Resolver<'a> {
    /// The values of parameters: Strings, or Lists of them.
    parameters: BTreeMap<&'a str, Json>,
    mappings: Option<&'a Json>,
    /// The conditions whose results are known.
    pub(super) conditions: BTreeMap<&'a str, bool>,
    pub(super) places: Places,
    pub(super) path: Trail<'a>,
    /// The keys that mappings do not have.
    pub(super) report: Report,
    /// The parameters on which the result of the current function depends.
    used: BTreeSet<String>,
    bytes_left: usize,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(parameters: BTreeMap<&'a str, Json>, mappings: Option<&'a Json>) -> Self {
        Self {
            parameters,
            mappings,
            conditions: BTreeMap::new(),
            places: Places::default(),
            path: Trail::root(),
            report: Report::default(),
            used: BTreeSet::new(),
            bytes_left: MAX_BYTES_OF_RESULTS,
        }
    }

    /// The value with results in place of those functions whose results are known.
    pub(super) fn resolve(&mut self, value: &'a Json) -> Json {
        self.changed(value).unwrap_or_else(|| value.clone())
    }

    /// The same, or nothing if the value stays as it is.
    fn changed(&mut self, value: &'a Json) -> Option<Json> {
        if let Some((position, branch)) = self.branch(value) {
            self.places.add_branch(self.path.to_path(), position);
            return Some(self.resolve(branch));
        }
        let Some((name, argument)) = function_call(value) else { return self.with_changed_members(value) };
        let outer = std::mem::take(&mut self.used);
        let call = self.with_changed_members(value);
        let argument = call.as_ref().and_then(|call| call.get(name)).unwrap_or(argument);
        let result = self.result(name, argument);
        let used = std::mem::replace(&mut self.used, outer);
        if result.is_some() {
            self.places.add_result(self.path.to_path(), used.iter().cloned());
        }
        self.used.extend(used);
        result.or(call)
    }

    fn with_changed_members(&mut self, value: &'a Json) -> Option<Json> {
        match value {
            Json::Array(items) => {
                let mut changes = Changes::default();
                for (position, item) in items.iter().enumerate() {
                    self.path.push_index(position);
                    changes.add(position, self.changed(item));
                    self.path.pop();
                }
                changes.apply_to(items, Json::clone)
            }
            Json::Object(members) => {
                let mut changes = Changes::default();
                for (position, (name, member)) in members.iter().enumerate() {
                    self.path.push_key(name);
                    changes.add(position, self.changed(member).map(|changed| (name.clone(), changed)));
                    self.path.pop();
                }
                changes.apply_to(members, |(name, member)| (name.clone(), member.clone()))
            }
            _ => None,
        }
    }

    /// The branch of `Fn::If` that applies, with its position, if the condition is known.
    fn branch<'v>(&self, value: &'v Json) -> Option<(usize, &'v Json)> {
        let ("Fn::If", Json::Array(arguments)) = function_call(value)? else { return None };
        let [Json::String(condition), yes, otherwise] = arguments.as_slice() else { return None };
        Some(if *self.conditions.get(condition.as_str())? { (1, yes) } else { (2, otherwise) })
    }

    /// The result of a function, if its resolved argument decides it and it is not too long.
    fn result(&mut self, name: &str, argument: &Json) -> Option<Json> {
        let result = match (name, argument) {
            ("Ref", Json::String(name)) => self.parameter(name),
            ("Fn::Sub", Json::String(text)) => self.sub(text, None),
            ("Fn::Sub", Json::Array(parts)) => match parts.as_slice() {
                [Json::String(text), variables @ Json::Object(_)] => self.sub(text, Some(variables)),
                _ => None,
            },
            ("Fn::FindInMap", Json::Array(arguments)) => self.find_in_map(arguments),
            ("Fn::Join", Json::Array(arguments)) => join(arguments),
            ("Fn::Select", Json::Array(arguments)) => select(arguments).cloned(),
            ("Fn::Split", Json::Array(arguments)) => split(arguments),
            _ => None,
        }?;
        self.bytes_left = self.bytes_left.checked_sub(result_bytes(&result))?;
        Some(result)
    }

    fn parameter(&mut self, name: &str) -> Option<Json> {
        let value = copy(self.parameters.get(name)?)?;
        self.used.insert(name.to_owned());
        Some(value)
    }

    /// The value of a parameter as text.
    fn parameter_text(&mut self, name: &str) -> Option<Cow<'_, str>> {
        let value = plain(self.parameters.get(name)?)?;
        self.used.insert(name.to_owned());
        Some(value)
    }

    /// A literal if each variable has a value, or else `Fn::Sub` of the others. Returns `None` if no variable has a value.
    fn sub(&mut self, template: &str, variables: Option<&Json>) -> Option<Json> {
        let mut text = Text::default();
        let mut is_open = false;
        let mut rest = template;
        while let Some(start) = rest.find("${")
            && let Some(length) = rest[start..].find('}')
        {
            text.push(&rest[..start])?;
            let placeholder = &rest[start..=start + length];
            let name = placeholder[2..placeholder.len() - 1].trim();
            rest = &rest[start + length + 1..];
            let own = variables.and_then(|variables| variables.get(name));
            let value = match own {
                _ if name.starts_with('!') => None,
                Some(own) => plain(own),
                None => self.parameter_text(name),
            };
            if let Some(value) = value {
                text.push(&escape_sub(&value))?;
            } else {
                is_open |= !name.starts_with('!');
                text.push(placeholder)?;
            }
        }
        text.push(rest)?;
        let Text(text) = text;
        Some(match variables {
            _ if !is_open => text.replace("${!", "${").into(),
            _ if text == template => return None,
            Some(variables) => json!({"Fn::Sub": [text, variables]}),
            None => json!({ "Fn::Sub": text }),
        })
    }

    fn find_in_map(&mut self, arguments: &[Json]) -> Option<Json> {
        let [mapping, first, second] = arguments else { return None };
        let [mapping, first, second] = [plain(mapping)?, plain(first)?, plain(second)?];
        let keys = self.mappings?.get(&*mapping)?;
        let found = keys.get(&*first).and_then(|second_level| second_level.get(&*second));
        if found.is_none() && !self.used.is_empty() {
            let [first, second] = [first, second].map(Json::from);
            let path = self.path.key("Fn::FindInMap");
            dangling_reference::keys_of_mapping(&mapping, keys, &first, &second, &path, &mut self.report);
        }
        copy(found?)
    }
}

/// The changed items of a List, or members of an object, by their positions.
struct Changes<T>(Vec<(usize, T)>);

impl<T> Default for Changes<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Changes<T> {
    fn add(&mut self, position: usize, changed: Option<T>) {
        self.0.extend(changed.map(|changed| (position, changed)));
    }

    /// All items, with copies of those that stay. Returns `None` if all stay.
    fn apply_to<I>(self, items: impl IntoIterator<Item = I>, copy: impl Fn(I) -> T) -> Option<Json>
    where
        Json: FromIterator<T>,
    {
        if self.0.is_empty() {
            return None;
        }
        let mut changes = self.0.into_iter().peekable();
        let items = items.into_iter().enumerate().map(|(position, item)| {
            changes.next_if(|(changed, _)| *changed == position).map_or_else(|| copy(item), |(_, new)| new)
        });
        Some(items.collect())
    }
}

fn join(arguments: &[Json]) -> Option<Json> {
    let [Json::String(separator), Json::Array(items)] = arguments else { return None };
    let mut text = Text::default();
    for (position, item) in items.iter().enumerate() {
        if position > 0 {
            text.push(separator)?;
        }
        text.push(&plain(item)?)?;
    }
    Some(text.0.into())
}

fn select(arguments: &[Json]) -> Option<&Json> {
    let [position, Json::Array(items)] = arguments else { return None };
    let position: usize = plain(position)?.parse().ok()?;
    let is_scalar = |item: &Json| !item.is_array() && !item.is_object();
    items.iter().all(is_scalar).then(|| items.get(position))?
}

fn split(arguments: &[Json]) -> Option<Json> {
    let [Json::String(separator), text] = arguments else { return None };
    let text = plain(text)?;
    if separator.is_empty() {
        return None;
    }
    Some(text.split(separator.as_str()).collect())
}

/// A text that does not grow beyond the longest result.
#[derive(Default)]
struct Text(String);

impl Text {
    /// Adds a part. Returns `None` if the text would be too long.
    fn push(&mut self, part: &str) -> Option<()> {
        if self.0.len() + part.len() > MAX_RESULT_BYTES {
            return None;
        }
        self.0.push_str(part);
        Some(())
    }
}

/// A copy of a value that is not too long for a result.
fn copy(value: &Json) -> Option<Json> {
    (result_bytes(value) <= MAX_RESULT_BYTES).then(|| value.clone())
}

/// The size of a value: one byte and its text for each scalar.
fn result_bytes(value: &Json) -> usize {
    1 + match value {
        Json::String(text) => text.len(),
        Json::Array(items) => items.iter().map(result_bytes).sum(),
        Json::Object(members) => members.iter().map(|(name, member)| name.len() + result_bytes(member)).sum(),
        Json::Null | Json::Bool(_) | Json::Number(_) => 0,
    }
}

/// A scalar as text.
fn plain(value: &Json) -> Option<Cow<'_, str>> {
    match value {
        Json::String(text) => Some(text.into()),
        Json::Bool(_) | Json::Number(_) => Some(value.to_string().into()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}
