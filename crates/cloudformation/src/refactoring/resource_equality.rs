//! The identity of a resource: its type and properties, independent of logical IDs and stacks.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, json};

use super::templates::{ResourcePlace, StackTemplate, named};
use crate::document::{Json, get_att, variables};

/// The number of a type and properties. Resources with the same number are alike.
pub(super) type Identity = usize;

/// Numbers types and properties. It is shared by the templates that are compared.
#[derive(Debug, Default)]
pub(super) struct Numbers(BTreeMap<String, Identity>);

/// Finds the identities of the resources of an app's stacks.
pub(super) struct Identities<'a, 'n> {
    stacks: &'a [StackTemplate<'a>],
    numbers: &'n mut Numbers,
    known: BTreeMap<ResourcePlace, Identity>,
    /// The resources whose properties are being read. A template with a circle would not end otherwise.
    open: BTreeSet<ResourcePlace>,
}

impl<'a, 'n> Identities<'a, 'n> {
    pub(super) fn new(stacks: &'a [StackTemplate<'a>], numbers: &'n mut Numbers) -> Self {
        Self { stacks, numbers, known: BTreeMap::new(), open: BTreeSet::new() }
    }

    /// The identity of a resource. `None` if the stack does not have it, or if it is part of a circle.
    pub(super) fn identity(&mut self, place: &ResourcePlace) -> Option<Identity> {
        if let Some(identity) = self.known.get(place) {
            return Some(*identity);
        }
        let stack = named(self.stacks, &place.stack)?;
        let resource = stack.resource(&place.id)?;
        if !self.open.insert(place.clone()) {
            return None;
        }
        let parts = ["Type", "Properties"].map(|part| resource.get(part).unwrap_or(&Json::Null));
        let text = json!(parts.map(|part| self.canonical(stack, part))).to_string();
        self.open.remove(place);
        let next = self.numbers.0.len();
        let identity = *self.numbers.0.entry(text).or_insert(next);
        self.known.insert(place.clone(), identity);
        Some(identity)
    }

    /// A value with identities in place of names, and with sorted keys. A value of another stack is the value itself.
    fn canonical(&mut self, stack: StackTemplate<'a>, value: &Json) -> Json {
        match value {
            Json::Array(items) => items.iter().map(|item| self.canonical(stack, item)).collect(),
            Json::Object(members) => {
                if let (1, Some((name, argument))) = (members.len(), members.iter().next())
                    && let Some(value) = self.function(stack, name, argument)
                {
                    return value;
                }
                let sorted: BTreeMap<&String, &Json> = members.iter().collect();
                let member = |(key, value): (&String, &Json)| (key.clone(), self.canonical(stack, value));
                Json::Object(sorted.into_iter().map(member).collect::<Map<_, _>>())
            }
            scalar => scalar.clone(),
        }
    }

    /// A function that refers to a resource or to another stack.
    fn function(&mut self, stack: StackTemplate<'a>, name: &str, argument: &Json) -> Option<Json> {
        match name {
            "Ref" => self.reference(stack, argument.as_str()?).map(|identity| json!({ "Ref": identity })),
            "Fn::GetAtt" => {
                let (id, attribute) = get_att(argument)?;
                let identity = self.reference(stack, id)?;
                Some(json!({"Fn::GetAtt": [identity, attribute?]}))
            }
            "Fn::Sub" => self.sub(stack, argument),
            "Fn::ImportValue" => {
                let export = argument.as_str()?;
                let (owner, value) =
                    self.stacks.iter().find_map(|owner| Some((*owner, owner.export(export)?)))?;
                Some(self.canonical(owner, value))
            }
            "Fn::GetStackOutput" => {
                let owner = named(self.stacks, argument.get("StackName")?.as_str()?)?;
                let value = owner.output(argument.get("OutputName")?.as_str()?)?;
                Some(self.canonical(owner, value))
            }
            _ => None,
        }
    }

    fn reference(&mut self, stack: StackTemplate<'a>, id: &str) -> Option<Identity> {
        self.identity(&ResourcePlace { stack: stack.name.to_owned(), id: id.to_owned() })
    }

    /// A text of `Fn::Sub` with identities in place of the resources that it names.
    fn sub(&mut self, stack: StackTemplate<'a>, argument: &Json) -> Option<Json> {
        let (text, values) = match argument {
            Json::String(text) => (text, None),
            Json::Array(parts) => match parts.as_slice() {
                [Json::String(text), Json::Object(values)] => (text, Some(values)),
                _ => return None,
            },
            _ => return None,
        };
        let mut canonical = text.clone();
        for variable in variables(text) {
            let (id, attribute) = variable.split_once('.').unwrap_or((variable, ""));
            if values.is_some_and(|values| values.contains_key(variable)) {
                continue;
            }
            if let Some(identity) = self.reference(stack, id) {
                canonical =
                    canonical.replace(&format!("${{{variable}}}"), &format!("${{{identity}.{attribute}}}"));
            }
        }
        let values = values.map(|values| self.canonical(stack, &Json::Object(values.clone())));
        Some(json!({"Fn::Sub": [canonical, values]}))
    }
}
