//! The places of the nodes of a document in its text.

use std::collections::HashMap;

use super::children::Children;
use super::json::Json;
use super::path::DocumentPath;
use super::places::{Location, Place, Places};

/// A document in which the short tags are long names, with the places of its nodes.
#[derive(Clone, Debug)]
pub struct Document {
    /// The document as JSON.
    pub json: Json,
    /// The places of all nodes. An empty document has none.
    pub(crate) places: Places,
}

/// A node of a document with its places in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Node {
    /// The path of the node.
    pub path: DocumentPath,
    /// The place of the node's key. An item of a List and the argument of a short tag have no key, so this is the place of the node.
    pub at: Location,
    /// The place of the node's value, if the value is a scalar. A tag is part of the value.
    pub scalar: Option<Location>,
}

impl Document {
    /// The place of the node at a path. For a member of an object, this is the place of its key. A path that leads out
    /// of the document has the place of its last node.
    pub fn location(&self, path: &DocumentPath) -> Option<Location> {
        Locations::new(self).location(path)
    }

    /// All nodes below the document itself, each before those below it.
    pub fn nodes(&self) -> Vec<Node> {
        let mut nodes = Vec::new();
        gather(&self.json, (&self.places, 0), &mut DocumentPath::root(), &mut nodes);
        nodes
    }
}

/// Finds the places of many nodes of one document.
pub(crate) struct Locations<'d> {
    document: &'d Document,
    children: Children<'d>,
    /// The numbers of the nodes directly below each node that was passed.
    below: HashMap<usize, Vec<usize>>,
}

impl<'d> Locations<'d> {
    pub(crate) fn new(document: &'d Document) -> Self {
        Self { document, children: Children::default(), below: HashMap::new() }
    }

    /// The place of the node at a path, as [`Document::location`] returns it.
    pub(crate) fn location(&mut self, path: &DocumentPath) -> Option<Location> {
        self.place(path).map(|place| place.at)
    }

    /// The place of the value at a path if the value is a scalar. Otherwise the place of its key.
    pub(crate) fn value_location(&mut self, path: &DocumentPath) -> Option<Location> {
        self.place(path).map(|place| place.scalar.unwrap_or(place.at))
    }

    fn place(&mut self, path: &DocumentPath) -> Option<&'d Place> {
        let places = &self.document.places;
        let (mut json, mut node) = (&self.document.json, 0);
        for segment in path.segments() {
            let Some((position, child)) = self.children.find(json, segment) else { break };
            let below = self.below.entry(node).or_insert_with(|| places.below(node).collect());
            let Some(below) = below.get(position) else { break };
            (json, node) = (child, *below);
        }
        places.get(node)
    }
}

fn gather(json: &Json, (places, node): (&Places, usize), path: &mut DocumentPath, nodes: &mut Vec<Node>) {
    let mut enter = |json: &Json, node: usize, path: &mut DocumentPath| {
        let Some(place) = places.get(node) else { return };
        nodes.push(Node { path: path.clone(), at: place.at, scalar: place.scalar });
        gather(json, (places, node), path, nodes);
    };
    match json {
        Json::Array(items) => {
            for (position, (item, node)) in items.iter().zip(places.below(node)).enumerate() {
                path.push_index(position);
                enter(item, node, path);
                path.pop();
            }
        }
        Json::Object(members) => {
            for ((name, member), node) in members.iter().zip(places.below(node)) {
                path.push_key(name);
                enter(member, node, path);
                path.pop();
            }
        }
        _ => {}
    }
}
