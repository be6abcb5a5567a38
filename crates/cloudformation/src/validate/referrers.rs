//! The resources that refer to a resource.

use std::collections::{BTreeMap, BTreeSet};

use super::context::entries;
use crate::document::{Json, Trail, Visitor, get_att, variables, visit};

/// The logical IDs of the resources whose properties refer to a resource, by its logical ID.
pub(super) struct Referrers<'a>(BTreeMap<&'a str, BTreeSet<&'a str>>);

impl<'a> Referrers<'a> {
    pub(super) fn new(document: &'a Json) -> Self {
        let mut referrers = Self(BTreeMap::new());
        for (id, resource) in entries(document, "Resources") {
            if let Some(properties) = resource.get("Properties") {
                let mut names = Names { referrer: id, all: &mut referrers.0 };
                visit(&mut Trail::root(), properties, &mut names);
            }
        }
        referrers
    }

    /// The resources that refer to one of them.
    pub(super) fn of(&self, id: &str) -> impl Iterator<Item = &'a str> {
        self.0.get(id).into_iter().flatten().copied()
    }
}

struct Names<'a, 'r> {
    referrer: &'a str,
    all: &'r mut BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Visitor<'a> for Names<'a, '_> {
    fn value(&mut self, _path: &Trail<'a>, _value: &'a Json) -> bool {
        true
    }

    fn member(&mut self, _path: &Trail<'a>, name: &'a str, value: &'a Json, _is_only: bool) {
        match (name, value) {
            // SAM takes a `Ref` to `Function.Alias`.
            ("Ref", Json::String(id)) => self.add(id.split_once('.').map_or(id, |(id, _)| id)),
            ("Fn::GetAtt", _) => {
                if let Some((id, _)) = get_att(value) {
                    self.add(id);
                }
            }
            ("Fn::Sub", Json::String(text)) => self.add_variables(text),
            ("Fn::Sub", Json::Array(parts)) => {
                if let Some(text) = parts.first().and_then(Json::as_str) {
                    self.add_variables(text);
                }
            }
            _ => {}
        }
    }
}

impl<'a> Names<'a, '_> {
    fn add(&mut self, id: &'a str) {
        self.all.entry(id).or_default().insert(self.referrer);
    }

    fn add_variables(&mut self, text: &'a str) {
        for name in variables(text) {
            self.add(name.split_once('.').map_or(name, |(id, _)| id));
        }
    }
}
