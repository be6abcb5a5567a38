//! The plan of a resource type: the names and types of its struct, property types and enums.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::names::{camel, field, foreign_property_type, property_type, snake, type_module, variant};

/// The type of a property or of an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// A string.
    String,
    /// A boolean.
    Bool,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// Any JSON, because the schema does not say more.
    Json,
    /// A list of one type.
    List(Box<Type>),
    /// Values of one type by name.
    Map(Box<Type>),
    /// A property type or an enum of the same resource, by name.
    Nested(String),
}

impl Type {
    fn list(inner: Self) -> Self {
        Self::List(Box::new(inner))
    }

    fn scalar(kind: &str) -> Self {
        match kind {
            "string" => Self::String,
            "boolean" => Self::Bool,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "array" => Self::list(Self::String),
            _ => Self::Json,
        }
    }
}

/// A property of a resource type or property type.
#[derive(Clone, Debug)]
pub struct Property<'a> {
    /// The name in CloudFormation.
    pub name: &'a str,
    /// The name of the setter, or of the constructor's argument or field if the property is required.
    pub method: String,
    /// The type.
    pub kind: Type,
    /// The schema in the facts.
    pub schema: &'a Value,
}

/// An attribute, which `Fn::GetAtt` returns.
#[derive(Clone, Debug)]
pub struct Attribute<'a> {
    /// The name in CloudFormation. A nested attribute has dots in its name.
    pub name: &'a str,
    /// The name of the method.
    pub method: String,
    /// The type.
    pub kind: Type,
}

/// The properties of a type, in the order of the generated code.
#[derive(Clone, Debug, Default)]
pub struct Properties<'a> {
    /// The required properties, which are arguments of the constructor.
    pub required: Vec<Property<'a>>,
    /// The optional properties, which have setters.
    pub optional: Vec<Property<'a>>,
}

impl<'a> Properties<'a> {
    /// Returns a property by its name in CloudFormation.
    pub fn find(&self, name: &str) -> Option<&Property<'a>> {
        self.required.iter().chain(&self.optional).find(|property| property.name == name)
    }
}

/// A property type or enum in the module of its resource type.
#[derive(Clone, Debug)]
pub enum Definition<'a> {
    /// A property type.
    Object {
        /// The name in CloudFormation's documentation, such as `BucketEncryption`. A schema within a property has none.
        documented: Option<&'a str>,
        /// The properties.
        properties: Properties<'a>,
    },
    /// An enum: each variant with its text.
    Choice(Vec<(String, &'a str)>),
}

/// One resource type.
#[derive(Clone, Debug)]
pub struct Resource<'a> {
    /// The name of the struct.
    pub name: String,
    /// The module of the property types.
    pub module: String,
    /// The properties that a template can set.
    pub properties: Properties<'a>,
    /// The property whose value `Ref` returns, if it is known.
    pub reference: Option<&'a str>,
    /// The attributes: read-only properties, and then properties that a template can set and `Fn::GetAtt` also returns.
    pub attributes: Vec<Attribute<'a>>,
    /// The property types and enums by name.
    pub definitions: IndexMap<String, Definition<'a>>,
}

impl<'a> Resource<'a> {
    /// Plans a resource type, such as `Bucket`, from its facts.
    pub fn new(name: &str, facts: &'a Value) -> Self {
        let mut reached = BTreeSet::new();
        reach(&facts["properties"], facts, &mut reached);
        let mut planner =
            Planner { facts, reached, taken: BTreeSet::new(), waiting: Vec::new(), done: IndexMap::new() };
        let read_only: Vec<&str> = members(facts, "attributes").map(|(name, _)| name.as_str()).collect();
        let required = strings(facts, "required");
        let mut properties = Properties::default();
        for (name, schema) in members(facts, "properties") {
            let is_required = required.contains(&name.as_str());
            if read_only.contains(&name.as_str()) && !is_required {
                continue;
            }
            let kind = planner.kind(schema, "", name);
            properties.push(is_required, name, kind, schema);
        }
        let mut methods = BTreeSet::new();
        let mut attributes = Vec::new();
        for (name, kind) in members(facts, "attributes").chain(members(facts, "readable")) {
            let kind = Type::scalar(kind.as_str().unwrap_or_default());
            // `CertificateAuthority.Data` and `CertificateAuthorityData` would be one method.
            let mut method = snake(name);
            if !methods.insert(method.clone()) {
                method.push_str("_nested");
            }
            attributes.push(Attribute { name, method, kind });
        }
        while let Some((name, documented, schema)) = planner.waiting.pop() {
            planner.object(&name, documented, schema);
        }
        let reference = facts.get("ref").and_then(Value::as_str);
        let (name, module) = (camel(name), type_module(name));
        Self { name, module, properties, reference, attributes, definitions: planner.done }
    }
}

impl<'a> Properties<'a> {
    fn push(&mut self, is_required: bool, name: &'a str, kind: Type, schema: &'a Value) {
        if is_required {
            self.required.push(Property { name, method: field(name), kind, schema });
        } else {
            self.optional.push(Property { name, method: snake(name), kind, schema });
        }
    }
}

struct Planner<'a> {
    facts: &'a Value,
    /// The definitions that may become types. Property types that only SAM's events have leave their short names to these.
    reached: BTreeSet<&'a str>,
    taken: BTreeSet<String>,
    /// Property types that are not planned yet.
    waiting: Vec<(String, Option<&'a str>, &'a Value)>,
    done: IndexMap<String, Definition<'a>>,
}

impl<'a> Planner<'a> {
    fn object(&mut self, name: &str, documented: Option<&'a str>, schema: &'a Value) {
        let required = strings(schema, "required");
        let mut properties = Properties::default();
        for (member, inner) in members(schema, "properties") {
            let kind = self.kind(inner, name, member);
            properties.push(required.contains(&member.as_str()), member, kind, inner);
        }
        self.done.insert(name.to_owned(), Definition::Object { documented, properties });
    }

    /// Returns the type of a schema. A nested object is added to the waiting property types, an enum to the definitions.
    fn kind(&mut self, schema: &'a Value, owner: &str, member: &str) -> Type {
        if let Some(definition) = reference(schema) {
            let Some((definition, target)) = self.definitions().and_then(|all| all.get_key_value(definition))
            else {
                return Type::Json;
            };
            let name = self.property_type(definition);
            if is_object(target) {
                if self.taken.insert(name.clone()) {
                    self.waiting.push((name.clone(), Some(definition), target));
                }
                return Type::Nested(name);
            }
            if let Some(values) = choices(target) {
                if self.taken.insert(name.clone()) {
                    self.choice(&name, &values);
                }
                return Type::Nested(name);
            }
            // A definition that names itself has no finite Rust type.
            if mentions(target, definition) {
                let is_list = target.get("type").and_then(Value::as_str) == Some("array");
                return if is_list { Type::list(Type::Json) } else { Type::Json };
            }
            return self.kind(target, "", definition);
        }
        if let Some(alternative) = self.alternative(schema) {
            return self.kind(alternative, owner, member);
        }
        if is_object(schema) {
            let name = self.free(&format!("{}{}", camel_or_empty(owner), camel(member)));
            self.waiting.push((name.clone(), None, schema));
            return Type::Nested(name);
        }
        if let Some(values) = choices(schema) {
            let name = self.free(&format!("{}{}", camel_or_empty(owner), camel(member)));
            self.choice(&name, &values);
            return Type::Nested(name);
        }
        if let Some(values) = map_values(schema) {
            return match self.kind(values, owner, member) {
                Type::Json => Type::Json,
                kind => Type::Map(Box::new(kind)),
            };
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("array") => match schema.get("items") {
                Some(items) => Type::list(self.kind(items, owner, member)),
                None => Type::list(Type::Json),
            },
            Some(kind) => Type::scalar(kind),
            None => Type::Json,
        }
    }

    fn definitions(&self) -> Option<&'a Map<String, Value>> {
        self.facts.get("definitions")?.as_object()
    }

    /// Returns the name of the type of a definition: the short one, unless another definition has the same.
    fn property_type(&self, definition: &str) -> String {
        let short = property_type(definition);
        let definitions = self.definitions().into_iter().flat_map(Map::keys);
        let mut others = definitions.filter(|key| {
            *key != definition
                && (self.reached.contains(key.as_str()) || foreign_property_type(key).is_none())
        });
        if others.any(|other| property_type(other) == short) { camel(definition) } else { short }
    }

    /// Returns the schema of `anyOf` that has a Rust type: the only one that says more than "an object", or the only scalar if
    /// the others are objects. SAM's schemas allow an object for each intrinsic function, and a path for a location in S3.
    fn alternative(&self, schema: &'a Value) -> Option<&'a Value> {
        let alternatives = schema.get("anyOf").filter(|_| schema.get("type").is_none())?.as_array()?;
        let resolved = |schema: &'a Value| {
            let target = reference(schema).and_then(|name| self.definitions()?.get(name));
            target.unwrap_or(schema)
        };
        let says_more = |schema: &&'a Value| {
            let schema = resolved(schema);
            !has_type_object(schema) || is_object(schema) || map_values(schema).is_some()
        };
        let candidates: Vec<&Value> = alternatives.iter().filter(says_more).collect();
        if let [only] = candidates.as_slice() {
            return Some(only);
        }
        let mut others = candidates.iter().filter(|schema| !is_object(resolved(schema)));
        let only = others.next().filter(|schema| is_scalar(resolved(schema)))?;
        if others.next().is_some() { None } else { Some(only) }
    }

    /// Returns the given name, or a longer name if a definition or another property has it.
    fn free(&mut self, wish: &str) -> String {
        let definitions = self.definitions();
        let defined = |name: &str| {
            let mut all = definitions.into_iter().flat_map(Map::keys);
            all.any(|key| camel(key) == name || property_type(key) == name)
        };
        let mut name = wish.to_owned();
        while defined(&name) || !self.taken.insert(name.clone()) {
            name.push_str("Value");
        }
        name
    }

    fn choice(&mut self, name: &str, values: &[&'a str]) {
        let mut taken = BTreeSet::from(["Other".to_owned()]);
        let variants = values.iter().map(|value| {
            let mut variant = variant(value);
            while !taken.insert(variant.clone()) {
                variant.push('_');
            }
            (variant, *value)
        });
        self.done.insert(name.to_owned(), Definition::Choice(variants.collect()));
    }
}

/// Returns the name of the definition that a schema refers to, by `$ref` or by an `allOf` with only a `$ref`.
pub fn reference(schema: &Value) -> Option<&str> {
    let all = schema.get("allOf").and_then(Value::as_array);
    let schema = if let Some([only]) = all.map(Vec::as_slice) { only } else { schema };
    schema.get("$ref")?.as_str()?.rsplit('/').next()
}

/// Adds the definitions to which a schema leads. An object with values of any name has no Rust type for these values.
fn reach<'a>(schema: &'a Value, facts: &'a Value, reached: &mut BTreeSet<&'a str>) {
    match schema {
        Value::Object(members) => {
            if let Some(name) = reference(schema)
                && reached.insert(name)
            {
                reach(&facts["definitions"][name], facts, reached);
            }
            let typed = members.iter().filter(|(keyword, _)| *keyword != "additionalProperties");
            typed.for_each(|(_, inner)| reach(inner, facts, reached));
        }
        Value::Array(items) => items.iter().for_each(|inner| reach(inner, facts, reached)),
        _ => {}
    }
}

fn is_object(schema: &Value) -> bool {
    has_type_object(schema) && has_members(schema, "properties")
}

/// Whether a schema accepts an object, and at most JSON as a text in its place.
fn has_type_object(schema: &Value) -> bool {
    schema.get("type").is_none_or(|kind| kind == "object" || *kind == json!(["object", "string"]))
}

fn has_members(schema: &Value, keyword: &str) -> bool {
    schema.get(keyword).and_then(Value::as_object).is_some_and(|members| !members.is_empty())
}

/// Returns the schema of the values of a map: an object whose names only follow patterns, and whose values have one schema.
fn map_values(schema: &Value) -> Option<&Value> {
    if !has_type_object(schema) || has_members(schema, "properties") {
        return None;
    }
    let mut values = schema.get("patternProperties")?.as_object()?.values();
    let first = values.next()?;
    values.all(|other| other.get("type") == first.get("type") && is_scalar(first)).then_some(first)
}

fn is_scalar(schema: &Value) -> bool {
    matches!(schema.get("type").and_then(Value::as_str), Some("string" | "boolean" | "integer" | "number"))
}

fn choices(schema: &Value) -> Option<Vec<&str>> {
    if schema.get("type")?.as_str()? != "string" {
        return None;
    }
    let values = schema.get("enum").or_else(|| schema.get("enumCaseInsensitive"))?;
    values.as_array()?.iter().map(Value::as_str).collect()
}

fn mentions(schema: &Value, definition: &str) -> bool {
    match schema {
        Value::Object(members) => {
            reference(schema) == Some(definition) || members.values().any(|inner| mentions(inner, definition))
        }
        Value::Array(items) => items.iter().any(|inner| mentions(inner, definition)),
        _ => false,
    }
}

/// Returns the entries of an object in the facts.
pub fn members<'a>(schema: &'a Value, section: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    schema.get(section).and_then(Value::as_object).into_iter().flatten()
}

/// Returns a list of strings in the facts.
pub fn strings<'a>(schema: &'a Value, keyword: &str) -> Vec<&'a str> {
    let list = schema.get(keyword).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).collect()
}

fn camel_or_empty(name: &str) -> String {
    if name.is_empty() { String::new() } else { camel(name) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Definition, Resource, Type};

    #[test]
    fn resource_type_has_constructor_setters_and_definitions() {
        let facts = json!({
            "definitions": {
                "Mode": {"type": "string", "enum": ["ON", "OFF"]},
                "Case": {"type": "string", "enumCaseInsensitive": ["any"]},
                "Rule": {"properties": {"Type": {"type": "string", "enum": ["a"]}, "Rules": {"$ref": "#/definitions/Rules"}}},
                "Rules": {"type": "array", "items": {"$ref": "#/definitions/Rules"}},
            },
            "properties": {
                "Arn": {"type": "string"}, "Mode": {"$ref": "#/definitions/Mode"}, "Case": {"$ref": "#/definitions/Case"},
                "Rules": {"type": "array", "items": {"$ref": "#/definitions/Rule"}},
            },
            "required": ["Rules"], "attributes": {"Arn": "string"},
        });
        let resource = Resource::new("Thing", &facts);
        assert_eq!(resource.properties.required.len(), 1);
        let rules = resource.properties.find("Rules").expect("there");
        assert_eq!(rules.kind, Type::List(Box::new(Type::Nested("Rule".to_owned()))));
        assert!(resource.properties.find("Arn").is_none(), "AWS sets it");
        let Some(Definition::Object { properties, .. }) = resource.definitions.get("Rule") else {
            panic!("a property type");
        };
        assert_eq!(properties.optional[0].method, "r#type");
        assert_eq!(properties.optional[1].kind, Type::List(Box::new(Type::Json)));
        for (name, expected) in [("RuleType", ("A", "a")), ("Case", ("Any", "any"))] {
            let Definition::Choice(variants) = &resource.definitions[name] else { panic!("an enum") };
            assert_eq!(variants[0], (expected.0.to_owned(), expected.1));
        }
    }

    #[test]
    fn names_by_pattern_are_a_map_of_their_only_type() {
        let map = |values: serde_json::Value| json!({"type": "object", "patternProperties": values});
        let facts = json!({
            "definitions": {
                "Rule": {"properties": {"Size": {"type": "integer"}}},
                "Tree": map(json!({".*": {"$ref": "#/definitions/Tree"}})),
            },
            "properties": {
                "Texts": map(json!({"^a": {"type": "string"}, "^b": {"type": "string"}})),
                "Rules": map(json!({".*": {"$ref": "#/definitions/Rule"}})),
                "Open": map(json!({".*": {"type": ["boolean", "string"]}})),
                "Mixed": map(json!({"^a": {"type": "string"}, "^b": {"type": "integer"}})),
                "Tree": {"$ref": "#/definitions/Tree"},
                "JsonOrText": {"type": ["object", "string"], "properties": {"Arn": {"type": "string"}}},
            },
        });
        let resource = Resource::new("Thing", &facts);
        let kind = |name: &str| resource.properties.find(name).expect(name).kind.clone();
        assert_eq!(kind("Texts"), Type::Map(Box::new(Type::String)));
        assert_eq!(kind("Rules"), Type::Map(Box::new(Type::Nested("Rule".to_owned()))));
        assert_eq!([kind("Open"), kind("Mixed"), kind("Tree")], [Type::Json, Type::Json, Type::Json]);
        assert_eq!(kind("JsonOrText"), Type::Nested("JsonOrText".to_owned()));
    }

    #[test]
    fn all_of_one_reference_is_the_reference() {
        let facts = json!({
            "definitions": {"Hooks": {"properties": {"Post": {"type": "string"}}}, "Any": {}},
            "properties": {
                "Hooks": {"allOf": [{"$ref": "#/definitions/Hooks"}]},
                "Name": {"allOf": [{"$ref": "#/definitions/Any"}]},
                "Both": {"allOf": [{"$ref": "#/definitions/Hooks"}, {"$ref": "#/definitions/Any"}]},
            },
        });
        let resource = Resource::new("Thing", &facts);
        let kind = |name: &str| resource.properties.find(name).expect(name).kind.clone();
        assert_eq!(kind("Hooks"), Type::Nested("Hooks".to_owned()));
        assert_eq!([kind("Name"), kind("Both")], [Type::Json, Type::Json]);
    }

    #[test]
    fn alternatives_are_their_only_type_or_their_only_scalar() {
        let any_of = |alternatives: serde_json::Value| json!({ "anyOf": alternatives });
        let (object, text) = (json!({"type": "object"}), json!({"type": "string"}));
        let (number, code) = (json!({"type": "integer"}), json!({"$ref": "#/definitions/Code"}));
        let texts = json!({"type": "array", "items": text});
        let facts = json!({
            "definitions": {"Code": {"properties": {"Key": {"type": "string"}}}},
            "properties": {
                "Text": any_of(json!([object, text])),
                "Code": any_of(json!([object, code])),
                "Texts": any_of(json!([object, texts])),
                "Mode": any_of(json!([object, {"type": "string", "enum": ["on"]}])),
                "TextOrCode": any_of(json!([code, object, text])),
                "TextOrNumber": any_of(json!([number, text])),
                "TextOrTexts": any_of(json!([object, text, texts])),
                "CodeOrCodes": any_of(json!([code, {"type": "array", "items": code}])),
            },
        });
        let resource = Resource::new("Thing", &facts);
        let kind = |name: &str| resource.properties.find(name).expect(name).kind.clone();
        assert_eq!([kind("Text"), kind("TextOrCode")], [Type::String, Type::String]);
        assert_eq!(kind("Texts"), Type::List(Box::new(Type::String)));
        let nested = |name: &str| Type::Nested(name.to_owned());
        assert_eq!([kind("Code"), kind("Mode")], [nested("Code"), nested("Mode")]);
        for name in ["TextOrNumber", "TextOrTexts", "CodeOrCodes"] {
            assert_eq!(kind(name), Type::Json, "{name}");
        }
    }

    #[test]
    fn property_type_of_other_resource_type_has_short_name_if_it_is_free() {
        let definition = json!({"properties": {"Size": {"type": "integer"}}});
        let facts = json!({
            "definitions": {
                "AWS::Lambda::Function.Storage": definition, "AWS::Lambda::Function.Hooks": definition, "Hooks": definition,
            },
            "properties": {
                "Storage": {"$ref": "#/definitions/AWS::Lambda::Function.Storage"},
                "Hooks": {"$ref": "#/definitions/AWS::Lambda::Function.Hooks"},
            },
        });
        let resource = Resource::new("Thing", &facts);
        let names: Vec<&str> = resource.definitions.keys().map(String::as_str).collect();
        assert_eq!(names, ["AWSLambdaFunctionHooks", "Storage"]);
    }

    #[test]
    fn property_type_of_events_leaves_its_short_name_to_others() {
        let facts = json!({
            "definitions": {
                "AWS::Lambda::EventSourceMapping.Logging": {"properties": {"Level": {"type": "string"}}},
                "AWS::Lambda::Function.Logging": {"properties": {"Group": {"type": "string"}}},
            },
            "properties": {
                "Events": {"additionalProperties": {"$ref": "#/definitions/AWS::Lambda::EventSourceMapping.Logging"}},
                "Logging": {"$ref": "#/definitions/AWS::Lambda::Function.Logging"},
            },
        });
        let resource = Resource::new("Thing", &facts);
        let names: Vec<&str> = resource.definitions.keys().map(String::as_str).collect();
        assert_eq!(names, ["Logging"]);
    }
}
