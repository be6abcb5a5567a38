//! The schemas of the values below a value.

use super::model::Schema;
use crate::document::{Json, Segment, bare_text};

/// How often alternatives lead to others before the search ends.
const MAX_DEPTH: usize = 8;

impl Schema {
    /// The schemas at a path below any value of this schema, as [`Schema::below_value`] returns them.
    pub(crate) fn below<'a>(&'a self, path: &[Segment]) -> Vec<&'a Self> {
        self.below_value(&Json::Null, path)
    }

    /// The schemas at a path below a value of this schema. Branches of `Fn::If` have the schemas of the whole function. There are several
    /// schemas where there are alternatives. Those that the value excludes, such as other events of SAM than its `Type` names, are not among them.
    pub(crate) fn below_value<'a>(&'a self, value: &Json, path: &[Segment]) -> Vec<&'a Self> {
        let mut found = Vec::new();
        self.alternatives(self, 0, &mut found);
        let (mut rest, mut value) = (path, Some(value));
        loop {
            let next = match rest {
                [Segment::Key(key), ..] => Some(key.as_str()),
                _ => None,
            };
            let holds = |schema: &&Self| value.is_none_or(|value| self.may_hold(schema, value, next));
            // An unknown value excludes all alternatives. They are still of use.
            if found.iter().any(|schema| !schema.required.is_empty() && holds(schema)) {
                found.retain(holds);
            }
            rest = match rest {
                [] => return found,
                [function @ Segment::Key(key), branch @ Segment::Index(_), after @ ..] if key == "Fn::If" => {
                    value = value.and_then(|value| branch.value_in(function.value_in(value)?));
                    after
                }
                [segment, after @ ..] => {
                    let children: Vec<&Self> =
                        found.iter().filter_map(|schema| schema.child(segment)).collect();
                    value = value.and_then(|value| segment.value_in(value));
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

    /// Whether no required property of an object has a literal that the schema does not list for it. The property to which the path leads does
    /// not count.
    fn may_hold(&self, schema: &Self, value: &Json, next: Option<&str>) -> bool {
        schema.required.iter().filter(|name| next != Some(name.as_str())).all(|name| {
            let (Some(given), Some(property)) = (value.get(name), schema.property(name)) else { return true };
            let mut choices = self.target(property).choices().peekable();
            let is_open = choices.peek().is_none() || given.is_object() || given.is_array();
            is_open || choices.any(|choice| bare_text(choice) == bare_text(given))
        })
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
    use serde_json::json;

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

    #[test]
    fn alternatives_that_the_value_excludes_are_left_out() {
        let schema = Schema::read(
            r#"{"additionalProperties": {"anyOf": [
                {"required": ["Type"], "properties": {"Type": {"enum": ["A"]}, "a": {"type": "string"}}},
                {"required": ["Type"], "properties": {"Type": {"const": "B"}, "b": {"type": "string"}}}
            ]}}"#,
        )
        .expect("a schema");
        let names = |kind| -> Vec<String> {
            let found =
                schema.below_value(&json!({"x": {"Type": kind}}), DocumentPath::root().key("x").segments());
            found.iter().flat_map(|found| found.property_names()).map(str::to_owned).collect()
        };
        assert_eq!(names(json!("B")), ["Type", "b"]);
        assert_eq!(names(json!({"Ref": "C"})), ["Type", "a", "Type", "b"]);
        assert_eq!(names(json!("C")), ["Type", "a", "Type", "b"]);
        let path = DocumentPath::root().key("x").key("Type");
        let found = schema.below_value(&json!({"x": {"Type": "A"}}), path.segments());
        assert_eq!(found.iter().flat_map(|found| found.literal_choices()).collect::<Vec<_>>(), ["A", "B"]);
    }
}
