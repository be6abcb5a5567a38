//! Results of functions whose arguments are known.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::places::Places;
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::functions::function_call;
use crate::intrinsic::escape_sub;
use crate::validate::rules::dangling_reference;

/// Puts results in place of functions.
pub(super) struct Resolver<'a> {
    /// The values of parameters: Strings, or Lists of them.
    pub(super) parameters: BTreeMap<&'a str, Json>,
    pub(super) mappings: Option<&'a Json>,
    /// The conditions whose results are known.
    pub(super) conditions: BTreeMap<&'a str, bool>,
    pub(super) places: Places,
    pub(super) path: DocumentPath,
    /// The keys that mappings do not have.
    pub(super) report: Report,
    /// The parameters on which the result of the current function depends.
    used: BTreeSet<String>,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(parameters: BTreeMap<&'a str, Json>, mappings: Option<&'a Json>) -> Self {
        Self {
            parameters,
            mappings,
            conditions: BTreeMap::new(),
            places: Places::default(),
            path: DocumentPath::root(),
            report: Report::default(),
            used: BTreeSet::new(),
        }
    }

    /// The value with results in place of those functions whose results are known.
    pub(super) fn resolve(&mut self, value: &Json) -> Json {
        if let Some((position, branch)) = self.branch(value) {
            self.places.add_branch(&self.path, position);
            return self.resolve(branch);
        }
        let outer = std::mem::take(&mut self.used);
        let result = self.call(value);
        let used = std::mem::replace(&mut self.used, outer);
        let Some(result) = result else { return self.members(value) };
        self.places.add_result(&self.path, used.iter().cloned());
        self.used.extend(used);
        result
    }

    fn members(&mut self, value: &Json) -> Json {
        match value {
            Json::Array(items) => {
                let mut resolved = Vec::with_capacity(items.len());
                for (position, item) in items.iter().enumerate() {
                    self.path.push_index(position);
                    resolved.push(self.resolve(item));
                    self.path.pop();
                }
                resolved.into()
            }
            Json::Object(members) => {
                let mut resolved = serde_json::Map::new();
                for (name, member) in members {
                    self.path.push_key(name);
                    resolved.insert(name.clone(), self.resolve(member));
                    self.path.pop();
                }
                resolved.into()
            }
            scalar => scalar.clone(),
        }
    }

    /// The branch of `Fn::If` that applies, with its position, if the condition is known.
    fn branch<'v>(&self, value: &'v Json) -> Option<(usize, &'v Json)> {
        let ("Fn::If", Json::Array(arguments)) = function_call(value)? else { return None };
        let [Json::String(condition), yes, otherwise] = arguments.as_slice() else { return None };
        Some(if *self.conditions.get(condition.as_str())? { (1, yes) } else { (2, otherwise) })
    }

    /// The result of a function, if it is known.
    fn call(&mut self, value: &Json) -> Option<Json> {
        let (name, argument) = function_call(value)?;
        match (name, argument) {
            ("Ref", Json::String(name)) => self.parameter(name),
            ("Fn::Sub", Json::String(text)) => self.sub(text, None),
            ("Fn::Sub", Json::Array(parts)) => match parts.as_slice() {
                [Json::String(text), variables @ Json::Object(_)] => self.sub(text, Some(variables)),
                _ => None,
            },
            ("Fn::FindInMap", Json::Array(arguments)) => self.find_in_map(arguments),
            ("Fn::Join", Json::Array(arguments)) => self.join(arguments),
            ("Fn::Select", Json::Array(arguments)) => self.select(arguments),
            ("Fn::Split", Json::Array(arguments)) => self.split(arguments),
            _ => None,
        }
    }

    fn parameter(&mut self, name: &str) -> Option<Json> {
        let value = self.parameters.get(name)?.clone();
        self.used.insert(name.to_owned());
        Some(value)
    }

    /// The argument of a function as a literal that contains no function.
    fn literal(&mut self, argument: &Json) -> Option<Json> {
        // Only the place of the outer function is reported.
        let outer = std::mem::take(&mut self.places);
        let resolved = self.resolve(argument);
        self.places = outer;
        let is_scalar = |value: &Json| !value.is_array() && !value.is_object();
        let is_literal =
            is_scalar(&resolved) || resolved.as_array().is_some_and(|items| items.iter().all(is_scalar));
        is_literal.then_some(resolved)
    }

    fn text(&mut self, argument: &Json) -> Option<String> {
        plain(&self.literal(argument)?)
    }

    /// A literal if each variable has a value, or else `Fn::Sub` of the others. There is no result if no variable has a value.
    fn sub(&mut self, template: &str, variables: Option<&Json>) -> Option<Json> {
        let mut text = String::new();
        let mut is_open = false;
        let mut rest = template;
        while let Some(start) = rest.find("${")
            && let Some(length) = rest[start..].find('}')
        {
            text.push_str(&rest[..start]);
            let placeholder = &rest[start..=start + length];
            let name = placeholder[2..placeholder.len() - 1].trim();
            rest = &rest[start + length + 1..];
            let own = variables.and_then(|variables| variables.get(name));
            let value = match own {
                _ if name.starts_with('!') => None,
                Some(own) => self.text(own),
                None => self.parameter(name).as_ref().and_then(plain),
            };
            if let Some(value) = value {
                text.push_str(&escape_sub(&value));
            } else {
                is_open |= !name.starts_with('!');
                text.push_str(placeholder);
            }
        }
        text.push_str(rest);
        Some(match variables {
            _ if !is_open => text.replace("${!", "${").into(),
            _ if text == template => return None,
            Some(variables) => json!({"Fn::Sub": [text, variables]}),
            None => json!({ "Fn::Sub": text }),
        })
    }

    fn find_in_map(&mut self, arguments: &[Json]) -> Option<Json> {
        let [mapping, first, second] = arguments else { return None };
        let [mapping, first, second] = [self.text(mapping)?, self.text(first)?, self.text(second)?];
        let keys = self.mappings?.get(&mapping)?;
        let found = keys.get(&first).and_then(|second_level| second_level.get(&second)).cloned();
        if found.is_none() && !self.used.is_empty() {
            let [first, second] = [first, second].map(Json::from);
            let path = self.path.key("Fn::FindInMap");
            dangling_reference::keys_of_mapping(&mapping, keys, &first, &second, &path, &mut self.report);
        }
        found
    }

    fn join(&mut self, arguments: &[Json]) -> Option<Json> {
        let [Json::String(separator), items] = arguments else { return None };
        let items = self.literal(items)?;
        let items: Option<Vec<String>> = items.as_array()?.iter().map(plain).collect();
        Some(items?.join(separator).into())
    }

    fn select(&mut self, arguments: &[Json]) -> Option<Json> {
        let [position, items] = arguments else { return None };
        let position: usize = self.text(position)?.parse().ok()?;
        self.literal(items)?.as_array()?.get(position).cloned()
    }

    fn split(&mut self, arguments: &[Json]) -> Option<Json> {
        let [Json::String(separator), text] = arguments else { return None };
        let text = self.text(text)?;
        if separator.is_empty() {
            return None;
        }
        Some(text.split(separator.as_str()).collect())
    }
}

/// A scalar as text.
fn plain(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Bool(_) | Json::Number(_) => Some(value.to_string()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}
