//! One Rust module per service: a table of resource types, their property types and their enums.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use cloudformation_model::names::{module, split};
use cloudformation_model::{Definition, Properties, Property, Resource, Type, reference, strings};
use serde_json::Value;

use crate::marker;

const REFERENCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference";

/// Returns `src/index.rs` of the facts crate: the text of each fact file, by resource type.
pub(crate) fn facts_index(resource_types: &[&str]) -> String {
    let mut text = format!("{}\n//! The fact files by resource type.\n\n", marker::RUST);
    text.push_str("/// Resource types and their fact files, in alphabetical order.\n");
    text.push_str("pub(crate) static RESOURCES: &[(&str, &str)] = &[\n");
    for resource_type in resource_types {
        if let Some((service, name)) = split(resource_type) {
            let _ = writeln!(
                text,
                "    (\"{resource_type}\", include_str!(\"../facts/{service}/{name}.json\")),"
            );
        }
    }
    text.push_str("];\n");
    text
}

/// Returns `resources/mod.rs`: each service behind its feature.
pub(crate) fn services_index(services: &[&str]) -> String {
    let mut text =
        format!("{}\n//! Resource types, with a module and a cargo feature per service.\n\n", marker::RUST);
    for service in services {
        let name = module(service);
        let _ = writeln!(text, "#[cfg(feature = \"{name}\")]\npub mod {name};");
    }
    text
}

/// The features of the manifest, one a service.
pub(crate) fn features(services: &[&str]) -> String {
    services.iter().fold(String::new(), |mut text, service| {
        let _ = writeln!(text, "{} = []", module(service));
        text
    })
}

/// The module of one service.
pub(crate) fn service(service: &str, types: &BTreeMap<String, Value>) -> String {
    let mut text = format!(
        "{}\n//! Resource types of `AWS::{service}`.\n\nuse super::super::typed::prelude::*;\n",
        marker::RUST
    );
    for (kind, facts) in types {
        if let Some((_, name)) = split(kind) {
            resource(&mut text, service, name, kind, facts);
        }
    }
    text
}

fn resource(text: &mut String, service: &str, name: &str, kind: &str, facts: &Value) {
    let resource = Resource::new(name, facts);
    let slug = format!("{}-{}", service.to_lowercase(), name.to_lowercase());
    let create_only = strings(facts, "createOnly");
    let conditional = strings(facts, "conditionalCreateOnly");
    let note = |property: &Property<'_>| {
        let update = if create_only.contains(&property.name) {
            " A change replaces the resource."
        } else if conditional.contains(&property.name) {
            " A change may replace the resource."
        } else {
            ""
        };
        format!("{}{update}", describe(facts, property))
    };
    let _ = write!(
        text,
        "\nresource! {{\n    /// [`{kind}`]({REFERENCE}/aws-resource-{slug}.html)\n    {} = \"{kind}\"\n",
        resource.name
    );
    rows(text, &resource.properties, &format!("{}::", resource.module), note);
    if resource.attributes.is_empty() {
        text.push_str("    attributes ()\n}\n");
    } else {
        let _ = writeln!(text, "    attributes {}::Attributes\n}}", resource.module);
    }
    if resource.attributes.is_empty() && resource.definitions.is_empty() {
        return;
    }
    let _ = write!(
        text,
        "\n/// Attributes and property types of [`{}`].\npub mod {} {{\n    use super::super::super::typed::prelude::*;\n",
        resource.name, resource.module
    );
    if !resource.attributes.is_empty() {
        attributes(text, &resource);
    }
    for (name, definition) in &resource.definitions {
        match definition {
            Definition::Object { documented, properties } => {
                object(text, name, *documented, properties, &slug, facts);
            }
            Definition::Choice(variants) => choice(text, name, variants),
        }
    }
    text.push_str("}\n");
}

fn attributes(text: &mut String, resource: &Resource<'_>) {
    let _ = write!(
        text,
        "\nattributes! {{\n    /// Attributes of [`{0}`](super::{0}), which `Fn::GetAtt` returns.\n    Attributes\n",
        resource.name
    );
    for attribute in &resource.attributes {
        let (name, method, kind) = (attribute.name, &attribute.method, rust(&attribute.kind, ""));
        let _ = write!(text, "    /// `Fn::GetAtt` of `{name}`.\n    {method} {name:?} {kind},\n");
    }
    text.push_str("}\n");
}

fn object(
    text: &mut String,
    name: &str,
    documented: Option<&str>,
    properties: &Properties<'_>,
    slug: &str,
    facts: &Value,
) {
    let title = match documented {
        Some(known) => {
            format!("[`{known}`]({REFERENCE}/aws-properties-{slug}-{}.html)", known.to_lowercase())
        }
        None => format!("Property type `{name}`."),
    };
    let _ = write!(text, "\nproperty! {{\n    /// {title}\n    {name}\n");
    rows(text, properties, "", |property| describe(facts, property));
    text.push_str("}\n");
}

fn rows(
    text: &mut String,
    properties: &Properties<'_>,
    nested: &str,
    note: impl Fn(&Property<'_>) -> String,
) {
    for (group, rows) in [("required", &properties.required), ("optional", &properties.optional)] {
        let _ = writeln!(text, "    {group} {{");
        for property in rows {
            let (name, method, kind) = (property.name, &property.method, rust(&property.kind, nested));
            let note = note(property);
            let _ = write!(text, "        /// `{name}`: {note}\n        {method} {name:?} {kind},\n");
        }
        text.push_str("    }\n");
    }
}

fn choice(text: &mut String, name: &str, variants: &[(String, &str)]) {
    let _ = write!(text, "\nchoice! {{\n    /// Values of `{name}`.\n    {name}\n");
    for (variant, value) in variants {
        let _ = writeln!(text, "    {variant} = {value:?},");
    }
    text.push_str("}\n");
}

/// A type as Rust writes it; `nested` leads to the module of property types.
fn rust(kind: &Type, nested: &str) -> String {
    match kind {
        Type::String => "String".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Json => "Json".to_owned(),
        Type::List(inner) => format!("List<{}>", rust(inner, nested)),
        Type::Nested(name) => format!("{nested}{name}"),
    }
}

/// One line on what a value may be, in CloudFormation's terms.
fn describe(facts: &Value, property: &Property<'_>) -> String {
    let schema = property.schema;
    let target = match reference(schema) {
        Some(name) => facts.get("definitions").and_then(|all| all.get(name)).unwrap_or(schema),
        None => schema,
    };
    let kind = match target.get("type") {
        Some(Value::String(kind)) => kind.as_str(),
        _ => "any",
    };
    let mut text = match kind {
        "string" => "text",
        "boolean" => "true or false",
        "integer" => "whole number",
        "number" => "number",
        "array" => "list",
        "object" => "object",
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
