//! The places of the nodes of a document in its text.

use super::children::Children;
use super::json::Json;
use super::path::DocumentPath;

/// A line and a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The line, counted from 1.
    pub line: u64,
    /// The column in characters, counted from 1.
    pub column: u64,
}

/// A document in which the short tags are long names, with the places of its nodes.
#[derive(Clone, Debug)]
pub struct Document {
    /// The document as JSON.
    pub json: Json,
    pub(crate) place: Option<Place>,
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

/// The place of a node, and the places of the nodes below it in their order.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) at: Location,
    /// The place of a member's value if it is a scalar.
    pub(crate) scalar: Option<Location>,
    pub(crate) below: Vec<Place>,
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
        if let Some(place) = &self.place {
            gather(&self.json, place, &mut DocumentPath::root(), &mut nodes);
        }
        nodes
    }
}

/// Finds the places of many nodes of one document.
pub(crate) struct Locations<'d> {
    document: &'d Document,
    children: Children<'d>,
}

impl<'d> Locations<'d> {
    pub(crate) fn new(document: &'d Document) -> Self {
        Self { document, children: Children::default() }
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
        let (mut node, mut place) = (&self.document.json, self.document.place.as_ref()?);
        for segment in path.segments() {
            let Some((position, child)) = self.children.find(node, segment) else { break };
            let Some(below) = place.below.get(position) else { break };
            (node, place) = (child, below);
        }
        Some(place)
    }
}

fn gather(json: &Json, place: &Place, path: &mut DocumentPath, nodes: &mut Vec<Node>) {
    let mut enter = |json: &Json, place: &Place, path: &mut DocumentPath| {
        nodes.push(Node { path: path.clone(), at: place.at, scalar: place.scalar });
        gather(json, place, path, nodes);
        path.pop();
    };
    match json {
        Json::Array(items) => {
            for (position, (item, place)) in items.iter().zip(&place.below).enumerate() {
                path.push_index(position);
                enter(item, place, path);
            }
        }
        Json::Object(members) => {
            for ((name, member), place) in members.iter().zip(&place.below) {
                path.push_key(name);
                enter(member, place, path);
            }
        }
        _ => {}
    }
}
