//! What Rust a resource type's facts become: names, types, required and optional properties.
//!
//! The generator writes its tables by it, and `infra import` writes the Rust that uses them, so that the two cannot
//! disagree.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use crate::names::{camel, snake, variant};

/// The type of a property, or of what `Fn::GetAtt` yields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Text.
    String,
    /// True or false.
    Bool,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Whatever the schema leaves open.
    Json,
    /// Items of one type.
    List(Box<Type>),
    /// A property type or an enum of the same resource, by name.
    Nested(String),
}

impl Type {
    fn of_list(inner: Self) -> Self {
        Self::List(Box::new(inner))
    }

    fn scalar(kind: &str) -> Self {
        match kind {
            "string" => Self::String,
            "boolean" => Self::Bool,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "array" => Self::of_list(Self::String),
            _ => Self::Json,
        }
    }
}

/// A property.
#[derive(Clone, Debug)]
pub struct Property<'a> {
    /// CloudFormation's name.
    pub name: &'a str,
    /// The method, or the constructor's argument.
    pub method: String,
    /// Its type.
    pub kind: Type,
    /// What the facts say of it.
    pub schema: &'a Value,
}

/// Something that `Fn::GetAtt` can name.
#[derive(Clone, Debug)]
pub struct Attribute<'a> {
    /// CloudFormation's name, with dots where it is nested.
    pub name: &'a str,
    /// The handle's method.
    pub method: String,
    /// What it yields.
    pub kind: Type,
}

/// Properties, in the order of the constructor's arguments and of the setters.
#[derive(Clone, Debug, Default)]
pub struct Properties<'a> {
    /// The constructor's arguments.
    pub required: Vec<Property<'a>>,
    /// The setters.
    pub optional: Vec<Property<'a>>,
}

impl<'a> Properties<'a> {
    /// A property by CloudFormation's name.
    pub fn find(&self, name: &str) -> Option<&Property<'a>> {
        self.required.iter().chain(&self.optional).find(|property| property.name == name)
    }
}

/// A type beside the resource, in the module of its own.
#[derive(Clone, Debug)]
pub enum Definition<'a> {
    /// A property type, with its name in CloudFormation's documentation where it has one.
    Object {
        /// Such as `BucketEncryption`.
        documented: Option<&'a str>,
        /// What is in it.
        properties: Properties<'a>,
    },
    /// An enum: variants with their texts.
    Choice(Vec<(String, &'a str)>),
}

/// One resource type.
#[derive(Clone, Debug)]
pub struct Resource<'a> {
    /// Its struct.
    pub name: String,
    /// The module of its property types.
    pub module: String,
    /// What can be given.
    pub properties: Properties<'a>,
    /// What can be asked.
    pub attributes: Vec<Attribute<'a>>,
    /// Property types and enums by name.
    pub definitions: IndexMap<String, Definition<'a>>,
}

impl<'a> Resource<'a> {
    /// Works out the Rust of a resource type, such as `Bucket`, from its facts.
    pub fn new(name: &str, facts: &'a Value) -> Self {
        let mut planner =
            Planner { facts, taken: BTreeSet::new(), waiting: Vec::new(), done: IndexMap::new() };
        let read_only: Vec<&str> = members(facts, "attributes").map(|(name, _)| name.as_str()).collect();
        let required = strings(facts, "required");
        let mut properties = Properties::default();
        for (name, schema) in members(facts, "properties") {
            let is_required = required.contains(&name.as_str());
            if read_only.contains(&name.as_str()) && !is_required {
                continue;
            }
            let kind = planner.kind(schema, "", name);
            properties.push(is_required, Property { name, method: snake(name), kind, schema });
        }
        let mut methods = BTreeSet::new();
        let mut attributes = Vec::new();
        for (name, kind) in members(facts, "attributes") {
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
        Self { name: camel(name), module: snake(name), properties, attributes, definitions: planner.done }
    }
}

impl<'a> Properties<'a> {
    fn push(&mut self, is_required: bool, property: Property<'a>) {
        if is_required { self.required.push(property) } else { self.optional.push(property) }
    }
}

struct Planner<'a> {
    facts: &'a Value,
    taken: BTreeSet<String>,
    /// Property types still to be looked at.
    waiting: Vec<(String, Option<&'a str>, &'a Value)>,
    done: IndexMap<String, Definition<'a>>,
}

impl<'a> Planner<'a> {
    fn object(&mut self, name: &str, documented: Option<&'a str>, schema: &'a Value) {
        let required = strings(schema, "required");
        let mut properties = Properties::default();
        for (member, inner) in members(schema, "properties") {
            let kind = self.kind(inner, name, member);
            let property = Property { name: member, method: snake(member), kind, schema: inner };
            properties.push(required.contains(&member.as_str()), property);
        }
        self.done.insert(name.to_owned(), Definition::Object { documented, properties });
    }

    /// The Rust type of a schema; nested objects are queued, enums written down.
    fn kind(&mut self, schema: &'a Value, owner: &str, member: &str) -> Type {
        if let Some(definition) = reference(schema) {
            let definitions = self.facts.get("definitions").and_then(Value::as_object);
            let Some((definition, target)) = definitions.and_then(|all| all.get_key_value(definition)) else {
                return Type::Json;
            };
            let name = camel(definition);
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
            if target.get("type").and_then(Value::as_str) == Some("array") && mentions(target, definition) {
                return Type::of_list(Type::Json);
            }
            return self.kind(target, "", definition);
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
        match schema.get("type").and_then(Value::as_str) {
            Some("array") => match schema.get("items") {
                Some(items) => Type::of_list(self.kind(items, owner, member)),
                None => Type::of_list(Type::Json),
            },
            Some(kind) => Type::scalar(kind),
            None => Type::Json,
        }
    }

    /// The wished name, or one beside it when a definition or another member has it.
    fn free(&mut self, wish: &str) -> String {
        let definitions = self.facts.get("definitions");
        let defined = |name: &str| {
            let all = definitions.and_then(Value::as_object);
            all.is_some_and(|all| all.keys().any(|key| camel(key) == name))
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

/// The name of the definition that a schema refers to.
pub fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.rsplit('/').next()
}

fn is_object(schema: &Value) -> bool {
    schema.get("type").is_none_or(|kind| kind == "object")
        && schema.get("properties").and_then(Value::as_object).is_some_and(|members| !members.is_empty())
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

/// The entries of an object within the facts.
pub fn members<'a>(schema: &'a Value, section: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    schema.get(section).and_then(Value::as_object).into_iter().flatten()
}

/// A list of texts within the facts.
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
    fn a_resource_is_its_constructor_its_setters_and_its_types() {
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
}
