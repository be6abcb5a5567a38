//! Where the nodes of a document stand in its text.

use super::json::Json;
use super::path::{DocumentPath, Segment};

/// A line and column, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// From 1.
    pub line: u64,
    /// In characters, from 1.
    pub column: u64,
}

/// A document with short tags written out, and where its nodes stand.
#[derive(Clone, Debug)]
pub struct Document {
    /// The document.
    pub json: Json,
    pub(crate) place: Option<Place>,
}

/// Where a node stands, and those below it in their order.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) at: Location,
    pub(crate) below: Vec<Place>,
}

impl Document {
    /// Where the node at a path stands; the key, for a member of an object. A path that goes further than the
    /// document gives the nearest node above.
    pub fn location(&self, path: &DocumentPath) -> Option<Location> {
        let (mut node, mut place) = (&self.json, self.place.as_ref()?);
        for segment in path.segments() {
            let Some((position, inner)) = child(node, segment) else { break };
            let Some(below) = place.below.get(position) else { break };
            (node, place) = (inner, below);
        }
        Some(place.at)
    }
}

fn child<'j>(node: &'j Json, segment: &Segment) -> Option<(usize, &'j Json)> {
    match segment {
        Segment::Key(key) => {
            let mut members = node.as_object()?.iter().enumerate();
            members.find_map(|(position, (name, value))| (name == key).then_some((position, value)))
        }
        Segment::Index(position) => Some((*position, node.get(position)?)),
    }
}
