//! Copies the schemas of properties that SAM's translator copies to a resource.

use serde_json::{Map, Value};

/// Properties of a type of SAM, or of some of its definitions, that become properties of another type.
pub(crate) struct PassedProperties {
    pub(crate) kind: &'static str,
    /// The definitions that have the properties; empty if the type itself has them.
    definitions: &'static [&'static str],
    /// The type that gets the values.
    pub(crate) target: &'static str,
    /// The property of the target that gets the values; empty if the target itself gets them. `[]` is an item of a List.
    place: &'static [&'static str],
    /// The names. `A=B` is a property `A` that becomes the property `B` of the target.
    names: &'static [&'static str],
    /// Whether a definition gets the properties that it lacks.
    adds: bool,
}

/// Properties of a type that become properties of another type.
pub(crate) const fn row(
    kind: &'static str,
    target: &'static str,
    names: &'static [&'static str],
) -> PassedProperties {
    PassedProperties { kind, definitions: &[], target, place: &[], names, adds: false }
}

impl PassedProperties {
    /// Names the definitions that have the properties.
    pub(crate) const fn in_definitions(mut self, definitions: &'static [&'static str]) -> Self {
        self.definitions = definitions;
        self
    }

    /// Names the part of the target that gets the values.
    pub(crate) const fn at(mut self, place: &'static [&'static str]) -> Self {
        self.place = place;
        self
    }

    /// Lets the definitions get the properties that SAM's schemas lack in them.
    pub(crate) const fn adding(mut self) -> Self {
        self.adds = true;
        self
    }

    /// The properties of the type itself that have another name in the target: the type, the name, and the other name.
    pub(crate) fn renames(&self) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
        let kind = self.kind;
        let names = if self.definitions.is_empty() { self.names } else { &[] };
        names.iter().filter_map(move |name| name.split_once('=').map(|(own, other)| (kind, own, other)))
    }

    /// Gives the properties the schemas that they have in the facts of the target. The error is a name that one of them lacks.
    pub(crate) fn copy(&self, target: &Value, facts: &mut Map<String, Value>) -> Result<(), String> {
        let source =
            self.source(target).ok_or_else(|| format!("{}.{}", self.target, self.place.join(".")))?;
        let mut referenced = Vec::new();
        for name in self.names {
            let (own, other) = name.split_once('=').unwrap_or((name, name));
            let schema = source["properties"].get(other).ok_or_else(|| format!("{}.{other}", self.target))?;
            let schema = self.renamed(schema, &mut referenced);
            if self.definitions.is_empty() {
                self.set(own, schema, Some(facts)).ok_or_else(|| format!("{}.{own}", self.kind))?;
                continue;
            }
            for definition in self.definitions {
                let owner = member(facts, "definitions").and_then(|all| member(all, definition));
                self.set(own, schema.clone(), owner)
                    .ok_or_else(|| format!("{}.{definition}.{own}", self.kind))?;
            }
        }
        let mut position = 0;
        while let Some(name) = referenced.get(position).cloned() {
            let schema = self.renamed(&target["definitions"][&name], &mut referenced);
            let definitions = facts.entry("definitions").or_insert_with(|| Map::new().into());
            if let Value::Object(definitions) = definitions {
                definitions.insert(self.definition_name(&name), schema);
            }
            position += 1;
        }
        if let Some(definitions) = member(facts, "definitions") {
            definitions.sort_keys();
        }
        Ok(())
    }

    /// The part of the facts of the target that has the properties.
    fn source<'a>(&self, target: &'a Value) -> Option<&'a Value> {
        let mut part = target;
        for step in self.place {
            part = match *step {
                "[]" => part.get("items")?,
                property => part.get("properties")?.get(property)?,
            };
            if let Some(path) = part["$ref"].as_str() {
                part = target["definitions"].get(path.strip_prefix(DEFINITIONS)?)?;
            }
        }
        Some(part)
    }

    /// Sets the schema of a property of a type or definition. None if the owner lacks the property.
    fn set(&self, name: &str, schema: Value, owner: Option<&mut Map<String, Value>>) -> Option<()> {
        let properties = member(owner?, "properties")?;
        if let Some(property) = properties.get_mut(name) {
            *property = schema;
            return Some(());
        }
        if !self.adds {
            return None;
        }
        properties.insert(name.to_owned(), schema);
        properties.sort_keys();
        Some(())
    }

    /// A schema in which the names of definitions begin with the target type. The function adds these names to `referenced`.
    fn renamed(&self, schema: &Value, referenced: &mut Vec<String>) -> Value {
        match schema {
            Value::Object(members) => {
                let rename = |(keyword, value): (&String, &Value)| {
                    let value = match value.as_str().and_then(|path| path.strip_prefix(DEFINITIONS)) {
                        Some(name) if keyword == "$ref" => {
                            if !referenced.iter().any(|known| known == name) {
                                referenced.push(name.to_owned());
                            }
                            format!("{DEFINITIONS}{}", self.definition_name(name)).into()
                        }
                        _ => self.renamed(value, referenced),
                    };
                    (keyword.clone(), value)
                };
                Value::Object(members.iter().map(rename).collect())
            }
            Value::Array(items) => items.iter().map(|item| self.renamed(item, referenced)).collect(),
            other => other.clone(),
        }
    }

    fn definition_name(&self, name: &str) -> String {
        format!("{}.{name}", self.target)
    }
}

const DEFINITIONS: &str = "#/definitions/";

fn member<'a>(facts: &'a mut Map<String, Value>, name: &str) -> Option<&'a mut Map<String, Value>> {
    facts.get_mut(name)?.as_object_mut()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::row;

    #[test]
    fn passed_property_has_the_schema_of_the_target_with_its_definitions() {
        let target = json!({
            "properties": {"Long": {"$ref": "#/definitions/A"}},
            "definitions": {"A": {"items": {"$ref": "#/definitions/B"}}, "B": {"enum": ["$ref"]}, "C": {}}
        });
        let mut facts = json!({"properties": {"Short": {"type": "string"}, "Other": {}}});
        let passed = row("AWS::Serverless::X", "AWS::X::Y", &["Short=Long"]);
        passed.copy(&target, facts.as_object_mut().expect("an object")).expect("known names");
        let expected = json!({
            "properties": {"Short": {"$ref": "#/definitions/AWS::X::Y.A"}, "Other": {}},
            "definitions": {
                "AWS::X::Y.A": {"items": {"$ref": "#/definitions/AWS::X::Y.B"}}, "AWS::X::Y.B": {"enum": ["$ref"]}
            }
        });
        assert_eq!(facts, expected);
    }

    #[test]
    fn property_of_a_definition_is_passed_through() {
        let target = json!({"properties": {"A": {"minimum": 1}}});
        let mut facts = json!({"definitions": {"D": {"properties": {"A": {}}}}});
        let passed = row("AWS::Serverless::X", "AWS::X::Y", &["A"]).in_definitions(&["D"]);
        passed.copy(&target, facts.as_object_mut().expect("an object")).expect("known names");
        assert_eq!(facts, json!({"definitions": {"D": {"properties": {"A": {"minimum": 1}}}}}));
    }

    #[test]
    fn properties_of_definitions_have_the_schemas_of_their_place() {
        let target = json!({
            "properties": {"Targets": {"type": "array", "items": {"$ref": "#/definitions/T"}}},
            "definitions": {"T": {"properties": {"A": {"$ref": "#/definitions/U"}}}, "U": {"maximum": 9}}
        });
        let mut facts =
            json!({"definitions": {"D": {"properties": {"A": {}}}, "E": {"properties": {"A": {}}}}});
        let passed = row("AWS::Serverless::X", "AWS::X::Y", &["A"]).in_definitions(&["D", "E"]);
        passed
            .at(&["Targets", "[]"])
            .copy(&target, facts.as_object_mut().expect("an object"))
            .expect("known names");
        let copied = json!({"properties": {"A": {"$ref": "#/definitions/AWS::X::Y.U"}}});
        assert_eq!(facts, json!({"definitions": {"AWS::X::Y.U": {"maximum": 9}, "D": copied, "E": copied}}));
    }

    #[test]
    fn definition_gets_the_property_that_it_lacks() {
        let target = json!({"properties": {"B": {"minimum": 1}}});
        let mut facts = json!({"definitions": {"D": {"properties": {"A": {}, "C": {}}}}});
        let passed = row("AWS::Serverless::X", "AWS::X::Y", &["B"]).in_definitions(&["D"]).adding();
        passed.copy(&target, facts.as_object_mut().expect("an object")).expect("known names");
        assert_eq!(
            facts["definitions"]["D"]["properties"].to_string(),
            r#"{"A":{},"B":{"minimum":1},"C":{}}"#
        );
    }

    #[test]
    fn unknown_names_are_reported() {
        let both = json!({"properties": {"A": {}}});
        let copy = |target: &Value, own: &Value| {
            let mut facts = own.as_object().expect("an object").clone();
            row("AWS::Serverless::X", "AWS::X::Y", &["A"]).copy(target, &mut facts)
        };
        assert_eq!(copy(&both, &both), Ok(()));
        assert_eq!(copy(&json!({}), &both), Err("AWS::X::Y.A".to_owned()));
        assert_eq!(copy(&both, &json!({})), Err("AWS::Serverless::X.A".to_owned()));
    }

    #[test]
    fn unknown_places_and_definitions_are_reported() {
        let target = json!({"properties": {"Target": {"properties": {"A": {}}}}});
        let copy = |definition: &'static [&'static str], place: &'static [&'static str]| {
            let mut facts = json!({"definitions": {"D": {"properties": {"A": {}}}}});
            let passed = row("AWS::Serverless::X", "AWS::X::Y", &["A"]).in_definitions(definition).at(place);
            passed.copy(&target, facts.as_object_mut().expect("an object"))
        };
        assert_eq!(copy(&["D"], &["Target"]), Ok(()));
        assert_eq!(copy(&["E"], &["Target"]), Err("AWS::Serverless::X.E.A".to_owned()));
        assert_eq!(copy(&["D"], &["Targets"]), Err("AWS::X::Y.Targets".to_owned()));
        assert_eq!(copy(&["D"], &["Target", "[]"]), Err("AWS::X::Y.Target.[]".to_owned()));
    }
}
