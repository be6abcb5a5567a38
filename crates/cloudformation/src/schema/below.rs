//! The schemas of the values below a value.

use super::model::Schema;
use crate::document::Segment;

/// How often alternatives lead to others before the search ends.
const MAX_DEPTH: usize = 8;

impl Schema {
    /// The schemas of the value at a path below a value of this schema. Branches of `Fn::If` have the schemas of the whole function. There
    /// are several schemas where there are alternatives.
    pub(crate) fn below<'a>(&'a self, path: &[Segment]) -> Vec<&'a Self> {
        let mut found = Vec::new();
        self.alternatives(self, 0, &mut found);
        let mut rest = path;
        loop {
            rest = match rest {
                [] => return found,
                [Segment::Key(key), Segment::Index(_), after @ ..] if key == "Fn::If" => after,
                [segment, after @ ..] => {
                    let children: Vec<&Self> =
                        found.iter().filter_map(|schema| schema.child(segment)).collect();
                    found = Vec::new();
                    for child in children {
                        self.alternatives(child, 0, &mut found);
                    }
                    after
                }
            };
        }
    }

    /// Adds a schema and its alternatives, and the definitions to which they refer.
    fn alternatives<'a>(&'a self, schema: &'a Self, depth: usize, found: &mut Vec<&'a Self>) {
        let target = self.target(schema);
        if depth > MAX_DEPTH {
            return;
        }
        // What is next to a reference describes its use.
        if schema.reference.is_some() && (schema.description.is_some() || schema.default.is_some()) {
            found.push(schema);
        }
        found.push(target);
        let outcomes = [&target.then, &target.otherwise].into_iter().flatten().map(Box::as_ref);
        for part in target.any_of.iter().chain(&target.one_of).chain(&target.all_of).chain(outcomes) {
            self.alternatives(part, depth + 1, found);
        }
    }

    fn child(&self, segment: &Segment) -> Option<&Self> {
        match segment {
            Segment::Index(_) => self.items.as_deref(),
            Segment::Key(key) => self.member(key),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Schema;
    use crate::DocumentPath;

    #[test]
    fn schemas_are_found_through_references_alternatives_and_conditions() {
        let schema = Schema::read(
            r##"{"properties": {"a": {"$ref": "#/definitions/A"}}, "definitions": {
                "A": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"enum": ["x"]}}]},
                "B": {"allOf": [{"$ref": "#/definitions/B"}]}
            }, "patternProperties": {"^p": {"type": "integer"}}, "additionalProperties": {"$ref": "#/definitions/B"}}"##,
        )
        .expect("a schema");
        let types = |path: &DocumentPath| -> Vec<&str> {
            schema.below(path.segments()).iter().flat_map(|found| found.type_names()).collect()
        };
        let root = DocumentPath::root();
        assert_eq!(types(&root.key("a")), ["a String", "a List"]);
        assert_eq!(types(&root.key("a").key("Fn::If").index(1)), ["a String", "a List"]);
        let items = root.key("a").index(0);
        let choices: Vec<String> =
            schema.below(items.segments()).iter().flat_map(|found| found.literal_choices()).collect();
        assert_eq!(choices, ["x"]);
        assert_eq!(types(&root.key("p1")), ["an Integer"]);
        assert!(schema.below(root.key("other").segments()).len() <= 10, "a circle ends");
    }
}
