//! Finds the moves between two states of an app.

use std::collections::BTreeMap;

use serde_json::json;

use super::resource_equality::{Identities, Identity, Numbers};
use super::templates::{ResourcePlace, StackTemplate, named};
use crate::Json;

/// A resource that has another place than before.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Move {
    /// The place before.
    pub from: ResourcePlace,
    /// The place now.
    pub to: ResourcePlace,
}

/// Resources that are alike, so that it is unknown which of them moved to which place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ambiguity {
    /// The places before.
    pub from: Vec<ResourcePlace>,
    /// The places now.
    pub to: Vec<ResourcePlace>,
}

/// The moves between two states of an app.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refactoring {
    /// The moves, in the order of the old templates.
    pub moves: Vec<Move>,
    /// Resources whose moves are unknown.
    pub ambiguities: Vec<Ambiguity>,
    /// Resources that are gone, and moved nowhere.
    pub deleted: Vec<ResourcePlace>,
    /// Resources that are new, and came from nowhere.
    pub added: Vec<ResourcePlace>,
}

impl Refactoring {
    /// Compares the stacks of one account and Region.
    ///
    /// A resource has moved if it is gone in one place, and new in another with the same type and properties. References are compared by
    /// the resources that they lead to, also through exports. Among resources that are alike, one that keeps its logical ID
    /// has moved.
    pub fn between(old: &[StackTemplate<'_>], new: &[StackTemplate<'_>]) -> Self {
        let mut numbers = Numbers::default();
        let gone = changed_places(old, new, &mut numbers);
        let mut fresh = changed_places(new, old, &mut numbers);
        let mut found = Self::default();
        for (identity, from) in gone {
            found.pair(from, fresh.remove(&identity).unwrap_or_default());
        }
        found.added.extend(fresh.into_values().flatten());
        let order: BTreeMap<ResourcePlace, usize> =
            old.iter().flat_map(|stack| stack.places()).zip(0..).collect();
        found.moves.sort_by_key(|moved| order.get(&moved.from).copied());
        found
    }

    /// Pairs places of resources that are alike.
    fn pair(&mut self, mut from: Vec<ResourcePlace>, mut to: Vec<ResourcePlace>) {
        let ids: Vec<String> = from.iter().map(|place| place.id.clone()).collect();
        for id in ids {
            let has_id = |place: &&ResourcePlace| place.id == id;
            if from.iter().filter(has_id).count() == 1 && to.iter().filter(has_id).count() == 1 {
                self.moves
                    .extend(take(&mut from, &id).zip(take(&mut to, &id)).map(|(from, to)| Move { from, to }));
            }
        }
        match (from.as_slice(), to.as_slice()) {
            ([one], [other]) => self.moves.push(Move { from: one.clone(), to: other.clone() }),
            ([], _) => self.added.extend(to),
            (_, []) => self.deleted.extend(from),
            _ => self.ambiguities.push(Ambiguity { from, to }),
        }
    }

    /// The moves in the form of `aws cloudformation create-stack-refactor --resource-mappings`.
    pub fn mappings(&self) -> Json {
        let place = |place: &ResourcePlace| json!({"StackName": place.stack, "LogicalResourceId": place.id});
        let mapping = |moved: &Move| json!({"Source": place(&moved.from), "Destination": place(&moved.to)});
        self.moves.iter().map(mapping).collect()
    }
}

/// Takes the place with a logical ID out of a list.
fn take<'a>(
    places: &'a mut Vec<ResourcePlace>,
    id: &'a str,
) -> impl Iterator<Item = ResourcePlace> + use<'a> {
    places.extract_if(.., move |place| place.id == id)
}

/// The places of one side that the other side does not have with the same type, by identity.
fn changed_places(
    stacks: &[StackTemplate<'_>],
    others: &[StackTemplate<'_>],
    numbers: &mut Numbers,
) -> BTreeMap<Identity, Vec<ResourcePlace>> {
    let mut identities = Identities::new(stacks, numbers);
    let mut places: BTreeMap<Identity, Vec<ResourcePlace>> = BTreeMap::new();
    for stack in stacks {
        for place in stack.places() {
            let kind = |stack: StackTemplate<'_>| stack.resource(&place.id)?.get("Type").cloned();
            if named(others, stack.name).and_then(kind) == kind(*stack) {
                continue;
            }
            if let Some(identity) = identities.identity(&place) {
                places.entry(identity).or_default().push(place);
            }
        }
    }
    places
}
