//! The places of the nodes of a document in its text, in one list.

/// A line and a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The line, counted from 1.
    pub line: u64,
    /// The column in characters, counted from 1.
    pub column: u64,
}

/// The places of nodes, each before those of the nodes below it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places(Vec<Place>);

/// The place of a node.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// The place of the node's key, or that of the node if it has no key.
    pub(crate) at: Location,
    /// The place of a member's value if it is a scalar.
    pub(crate) scalar: Option<Location>,
    /// The length of the list from this place to the last one below it.
    length: usize,
}

impl Places {
    /// Takes memory for more nodes.
    pub(crate) fn reserve(&mut self, nodes: usize) {
        self.0.reserve(nodes);
    }

    /// Adds a node after all others. Returns its number. The nodes below it are added next.
    pub(crate) fn open(&mut self, at: Location, scalar: Option<Location>) -> usize {
        self.0.push(Place { at, scalar, length: 1 });
        self.0.len() - 1
    }

    /// Ends a node: all nodes that were added since are below it.
    pub(crate) fn close(&mut self, node: usize) {
        let length = self.0.len() - node;
        if let Some(place) = self.0.get_mut(node) {
            place.length = length;
        }
    }

    pub(crate) fn get(&self, node: usize) -> Option<&Place> {
        self.0.get(node)
    }

    pub(crate) fn get_mut(&mut self, node: usize) -> Option<&mut Place> {
        self.0.get_mut(node)
    }

    /// The number that the next node gets.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The numbers of the nodes directly below a node, in their order.
    pub(crate) fn below(&self, node: usize) -> impl Iterator<Item = usize> {
        let end = node + self.get(node).map_or(0, |place| place.length);
        let mut next = node + 1;
        std::iter::from_fn(move || {
            let child = next;
            next += self.get(child).filter(|_| child < end)?.length;
            Some(child)
        })
    }

    /// A copy of a node and of all nodes below it.
    pub(crate) fn copy(&self, node: usize) -> Self {
        let end = node + self.get(node).map_or(0, |place| place.length);
        Self(self.0.get(node..end).unwrap_or_default().to_vec())
    }

    /// Removes all nodes from a number on, and returns them.
    pub(crate) fn split_off(&mut self, first: usize) -> Self {
        Self(self.0.split_off(first))
    }

    /// Adds nodes after all others.
    pub(crate) fn append(&mut self, mut others: Self) {
        self.0.append(&mut others.0);
    }
}

#[cfg(test)]
mod tests {
    use super::{Location, Places};

    fn at(line: u64) -> Location {
        Location { line, column: 1 }
    }

    /// A node in line 1 with two nodes below it, of which the first has one in line 3.
    fn places() -> Places {
        let mut places = Places::default();
        let root = places.open(at(1), None);
        let first = places.open(at(2), None);
        places.open(at(3), None);
        places.close(first);
        places.open(at(4), None);
        places.close(root);
        places
    }

    #[test]
    fn nodes_below_a_node_are_found_without_those_below_them() {
        let places = places();
        let lines = |node| -> Vec<u64> {
            places.below(node).filter_map(|node| Some(places.get(node)?.at.line)).collect()
        };
        assert_eq!(
            [lines(0), lines(1), lines(2), lines(3), lines(9)],
            [vec![2, 4], vec![3], vec![], vec![], vec![]]
        );
    }

    #[test]
    fn copy_has_all_nodes_below_and_can_be_added_to_others() {
        let (mut places, copy) = (places(), places().copy(1));
        places.split_off(3);
        places.close(0);
        places.append(copy);
        places.close(0);
        assert_eq!(places.below(0).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(
            places
                .below(3)
                .filter_map(|node| places.get(node))
                .map(|place| place.at.line)
                .collect::<Vec<_>>(),
            [3]
        );
    }
}
