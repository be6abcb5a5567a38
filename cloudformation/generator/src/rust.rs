//! One Rust module per service: a table of resource types, their property types and their enums.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Map, Value};

use crate::names::{camel, module, snake, split, variant};

const HEADER: &str = "// Made by cloudformation/generate from cloudformation/facts; edit neither.\n";

/// `resources/mod.rs`: every service behind its feature.
pub(crate) fn index(services: &[&str]) -> String {
    let mut text = format!("{HEADER}\n//! Resource types, a module and a cargo feature per service.\n\n");
    for service in services {
        let name = module(service);
        let _ = writeln!(text, "#[cfg(feature = \"{name}\")]\npub mod {name};");
    }
    text.push_str("\n/// The fact files that this build carries, by service.\n");
    text.push_str("pub(crate) const FACTS: &[(&str, &str)] = &[\n");
    for service in services {
        let name = module(service);
        let _ = writeln!(
            text,
            "    #[cfg(any(feature = \"facts\", feature = \"{name}\"))]\n    (\"{service}\", include_str!(\"../../facts/{service}.json\")),"
        );
    }
    text.push_str("];\n");
    text
}

/// The module of one service.
pub(crate) fn service(service: &str, types: &Map<String, Value>) -> String {
    let mut text = format!(
        "{HEADER}\n//! Resource types of `AWS::{service}`.\n\nuse super::super::typed::prelude::*;\n"
    );
    for (kind, facts) in types {
        if let Some((_, resource)) = split(kind) {
            text.push_str(&Resource::new(resource, facts).render(service, kind));
        }
    }
    text
}

struct Resource<'a> {
    name: &'a str,
    facts: &'a Value,
    taken: BTreeSet<String>,
    /// Property types still to be written: name and schema.
    waiting: Vec<(String, &'a Value)>,
    body: String,
}

impl<'a> Resource<'a> {
    fn new(name: &'a str, facts: &'a Value) -> Self {
        Self { name, facts, taken: BTreeSet::new(), waiting: Vec::new(), body: String::new() }
    }

    fn render(mut self, service: &str, kind: &str) -> String {
        let slug = format!("{}-{}", service.to_lowercase(), self.name.to_lowercase());
        let nested = snake(self.name);
        let create_only = strings(self.facts, "createOnly");
        let conditional = strings(self.facts, "conditionalCreateOnly");
        let read_only: Vec<String> =
            members(self.facts, "attributes").map(|(name, _)| name.clone()).collect();
        let mut required = String::new();
        let mut optional = String::new();
        let names = strings(self.facts, "required");
        for (name, schema) in members(self.facts, "properties") {
            if read_only.contains(name) && !names.contains(name) {
                continue;
            }
            let mut note = describe(self.facts, schema);
            if create_only.contains(name) {
                note.push_str(" A change replaces the resource.");
            } else if conditional.contains(name) {
                note.push_str(" A change may replace the resource.");
            }
            let in_nested = self.kind(schema, "", name);
            let line = row(name, &note, &qualify(&in_nested, &nested));
            if names.contains(name) { required.push_str(&line) } else { optional.push_str(&line) }
        }
        let mut attributes = String::new();
        let mut methods = BTreeSet::new();
        for (name, kind) in members(self.facts, "attributes") {
            let kind = scalar(kind.as_str().unwrap_or_default());
            let line = row(name, &format!("`Fn::GetAtt` of `{name}`."), kind);
            // `CertificateAuthority.Data` and `CertificateAuthorityData` would be one method.
            let line = if methods.insert(snake(name)) { line } else { line.replacen(" \"", "_nested \"", 1) };
            attributes.push_str(&line);
        }
        while let Some((name, schema)) = self.waiting.pop() {
            self.property(&name, schema);
        }
        let mut text = format!(
            "\nresource! {{\n    /// [`{kind}`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-{slug}.html)\n    {} = \"{kind}\"\n    required {{\n{required}    }}\n    optional {{\n{optional}    }}\n    attributes {{\n{attributes}    }}\n}}\n",
            camel(self.name)
        );
        if !self.body.is_empty() {
            let _ = write!(
                text,
                "\n/// Property types of [`{}`].\npub mod {nested} {{\n    use super::super::super::typed::prelude::*;\n{}}}\n",
                camel(self.name),
                self.body
            );
        }
        text
    }

    fn property(&mut self, name: &str, schema: &'a Value) {
        let mut required = String::new();
        let mut optional = String::new();
        let names = strings(schema, "required");
        for (member, inner) in members(schema, "properties") {
            let kind = self.kind(inner, name, member);
            let line = row(member, &describe(self.facts, inner), &kind);
            if names.contains(member) { required.push_str(&line) } else { optional.push_str(&line) }
        }
        let _ = write!(
            self.body,
            "\nproperty! {{\n    /// Property type `{name}`.\n    {name}\n    required {{\n{required}    }}\n    optional {{\n{optional}    }}\n}}\n"
        );
    }

    /// The Rust type of a schema; nested objects and enums are queued or written under a name of their own.
    fn kind(&mut self, schema: &'a Value, owner: &str, member: &str) -> String {
        if let Some(definition) = reference(schema) {
            let Some(target) = self.facts.get("definitions").and_then(|all| all.get(definition)) else {
                return "Json".to_owned();
            };
            let name = camel(definition);
            if is_object(target) {
                if self.taken.insert(name.clone()) {
                    self.waiting.push((name.clone(), target));
                }
                return name;
            }
            if let Some(values) = choices(target) {
                if self.taken.insert(name.clone()) {
                    self.choice(&name, &values);
                }
                return name;
            }
            // A definition that names itself has no finite Rust type.
            if target.get("type").and_then(Value::as_str) == Some("array") && mentions(target, definition) {
                return "List<Json>".to_owned();
            }
            return self.kind(target, "", definition);
        }
        if is_object(schema) {
            let name = self.free(&format!("{}{}", camel_or_empty(owner), camel(member)));
            self.waiting.push((name.clone(), schema));
            return name;
        }
        if let Some(values) = choices(schema) {
            let name = self.free(&format!("{}{}", camel_or_empty(owner), camel(member)));
            self.choice(&name, &values);
            return name;
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("array") => match schema.get("items") {
                Some(items) => format!("List<{}>", self.kind(items, owner, member)),
                None => "List<Json>".to_owned(),
            },
            Some(kind) => scalar(kind).to_owned(),
            None => "Json".to_owned(),
        }
    }

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

    fn choice(&mut self, name: &str, values: &[&str]) {
        let mut taken = BTreeSet::from(["Other".to_owned()]);
        let mut variants = String::new();
        for value in values {
            let mut variant = variant(value);
            while !taken.insert(variant.clone()) {
                variant.push('_');
            }
            let _ = writeln!(variants, "    {variant} = {value:?},");
        }
        let _ = write!(self.body, "\nchoice! {{\n    /// Values of `{name}`.\n    {name}\n{variants}}}\n");
    }
}

fn row(name: &str, note: &str, kind: &str) -> String {
    format!("        /// {note}\n        {} {name:?} {kind},\n", snake(name))
}

/// Names of nested types as seen from the resource itself, one module up.
fn qualify(kind: &str, nested: &str) -> String {
    match kind.strip_prefix("List<").and_then(|rest| rest.strip_suffix('>')) {
        Some(inner) => format!("List<{}>", qualify(inner, nested)),
        None if matches!(kind, "String" | "bool" | "i64" | "f64" | "Json") => kind.to_owned(),
        None => format!("{nested}::{kind}"),
    }
}

fn scalar(kind: &str) -> &'static str {
    match kind {
        "string" => "String",
        "boolean" => "bool",
        "integer" => "i64",
        "number" => "f64",
        "array" => "List<String>",
        _ => "Json",
    }
}

/// One line on what a value may be, in CloudFormation's terms.
fn describe(facts: &Value, schema: &Value) -> String {
    let target = match reference(schema) {
        Some(name) => facts.get("definitions").and_then(|all| all.get(name)).unwrap_or(schema),
        None => schema,
    };
    let kind = match target.get("type") {
        Some(Value::String(kind)) => kind.as_str(),
        _ => "any",
    };
    let mut text = match kind {
        "string" => "Text",
        "boolean" => "True or false",
        "integer" => "Whole number",
        "number" => "Number",
        "array" => "List",
        "object" => "Object",
        _ => "JSON",
    }
    .to_owned();
    for (low, high, unit) in [
        ("minLength", "maxLength", "characters"),
        ("minItems", "maxItems", "items"),
        ("minimum", "maximum", "in value"),
    ] {
        match (target.get(low), target.get(high)) {
            (Some(low), Some(high)) => _ = write!(text, ", {low} to {high} {unit}"),
            (Some(low), None) => _ = write!(text, ", at least {low} {unit}"),
            (None, Some(high)) => _ = write!(text, ", at most {high} {unit}"),
            (None, None) => {}
        }
    }
    text.push('.');
    text
}

fn reference(schema: &Value) -> Option<&str> {
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
    schema.get("enum")?.as_array()?.iter().map(Value::as_str).collect()
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

fn members<'a>(schema: &'a Value, section: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    schema.get(section).and_then(Value::as_object).into_iter().flatten()
}

fn strings(schema: &Value, keyword: &str) -> Vec<String> {
    let list = schema.get(keyword).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn camel_or_empty(name: &str) -> String {
    if name.is_empty() { String::new() } else { camel(name) }
}
