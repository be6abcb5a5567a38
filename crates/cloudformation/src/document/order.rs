//! The order of places in a document.

use super::children::Children;
use super::json::Json;
use super::path::DocumentPath;

/// Compares places by where they stand in a document, so that a reader meets them from top to bottom.
pub(crate) struct DocumentOrder<'a> {
    document: &'a Json,
    children: Children<'a>,
}

impl<'a> DocumentOrder<'a> {
    pub(crate) fn new(document: &'a Json) -> Self {
        Self { document, children: Children::default() }
    }

    /// The positions of the nodes on the way to a place. A place comes before all places below it. A way that leads
    /// out of the document ends at its last node.
    pub(crate) fn positions(&mut self, path: &DocumentPath) -> Vec<usize> {
        let mut node = self.document;
        let mut positions = Vec::with_capacity(path.segments().len());
        for segment in path.segments() {
            let Some((position, child)) = self.children.find(node, segment) else { break };
            positions.push(position);
            node = child;
        }
        positions
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
