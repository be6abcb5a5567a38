//! The order of places in a document.

use std::collections::HashMap;

use serde_json::Map;

use super::json::Json;
use super::path::{DocumentPath, Segment};

/// Compares places by where they stand in a document, so that a reader meets them from top to bottom.
pub(crate) struct DocumentOrder<'a> {
    document: &'a Json,
    /// The positions of the members of the objects that were looked at.
    members: HashMap<*const Map<String, Json>, HashMap<&'a str, usize>>,
}

impl<'a> DocumentOrder<'a> {
    pub(crate) fn new(document: &'a Json) -> Self {
        Self { document, members: HashMap::new() }
    }

    /// The positions of the nodes on the way to a place. A place comes before all places below it. A way that leads
    /// out of the document ends at its last node.
    pub(crate) fn positions(&mut self, path: &DocumentPath) -> Vec<usize> {
        let mut node = self.document;
        let mut positions = Vec::new();
        for segment in path.segments() {
            let (position, next) = match (segment, node) {
                (Segment::Key(key), Json::Object(object)) => (self.position(object, key), object.get(key)),
                (Segment::Index(index), Json::Array(items)) => (Some(*index), items.get(*index)),
                _ => (None, None),
            };
            let (Some(position), Some(next)) = (position, next) else { break };
            positions.push(position);
            node = next;
        }
        positions
    }

    fn position(&mut self, object: &'a Map<String, Json>, key: &str) -> Option<usize> {
        let members = self.members.entry(object).or_insert_with(|| {
            object.keys().enumerate().map(|(position, name)| (name.as_str(), position)).collect()
        });
        members.get(key).copied()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::DocumentOrder;
    use crate::DocumentPath;

    #[test]
    fn places_have_the_order_of_the_document() {
        let document = json!({"b": [{"x": 1}, {"y": 2}], "a": 3});
        let mut order = DocumentOrder::new(&document);
        let list = DocumentPath::from_keys(&["b"]);
        let mut paths = [
            DocumentPath::from_keys(&["a"]),
            list.index(1).key("missing"),
            list.index(1).key("y"),
            list.index(0).key("x"),
            list.clone(),
            DocumentPath::root(),
        ];
        paths.sort_by_cached_key(|path| order.positions(path));
        let texts: Vec<String> = paths.iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["the document", "b", "b[0].x", "b[1].missing", "b[1].y", "a"]);
    }
}
