//! The nodes below a node with their positions.

use std::collections::HashMap;
use std::ptr;

use serde_json::Map;

use super::json::{FEW_MEMBERS, Json};
use super::path::Segment;

type Members<'a> = HashMap<&'a str, (usize, &'a Json)>;

/// Finds nodes of one document with their positions, for many paths. An object can have thousands of members, so its names are looked through
/// only once.
#[derive(Default)]
pub(crate) struct Children<'a> {
    /// The members of the large objects on the paths.
    members: HashMap<*const Map<String, Json>, Members<'a>>,
}

impl<'a> Children<'a> {
    /// The node to which a step leads from a node, and its position among those next to it.
    pub(crate) fn find(&mut self, node: &'a Json, step: &Segment) -> Option<(usize, &'a Json)> {
        match (step, node) {
            (Segment::Key(key), Json::Object(object)) => self.member(object, key),
            (Segment::Index(position), Json::Array(items)) => Some((*position, items.get(*position)?)),
            _ => None,
        }
    }

    fn member(&mut self, object: &'a Map<String, Json>, key: &str) -> Option<(usize, &'a Json)> {
        let mut members = object.iter().enumerate();
        if object.len() <= FEW_MEMBERS {
            return members.find_map(|(position, (name, value))| (name == key).then_some((position, value)));
        }
        let known = self.members.entry(ptr::from_ref(object));
        let members = known.or_insert_with(|| {
            members.map(|(position, (name, value))| (name.as_str(), (position, value))).collect()
        });
        members.get(key).copied()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Children;
    use crate::{Json, Segment};

    #[test]
    fn members_of_small_and_large_objects_have_their_positions() {
        for count in [0, 1, 8, 9, 300] {
            let members = (0..count).map(|number| (format!("k{number}"), json!(number)));
            let object = Json::Object(members.collect());
            let mut children = Children::default();
            for number in 0..count {
                let found = children.find(&object, &Segment::Key(format!("k{number}")));
                assert_eq!(found, Some((number, &json!(number))));
            }
            assert_eq!(children.find(&object, &Segment::Key("other".to_owned())), None);
            assert_eq!(children.find(&object, &Segment::Index(0)), None);
            assert_eq!(children.members.len(), usize::from(count > 8), "names are looked through once");
        }
    }

    #[test]
    fn items_have_their_positions() {
        let list = json!(["a", "b"]);
        let mut children = Children::default();
        assert_eq!(children.find(&list, &Segment::Index(1)), Some((1, &json!("b"))));
        assert_eq!(children.find(&list, &Segment::Index(2)), None);
    }
}
