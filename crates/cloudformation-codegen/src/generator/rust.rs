//! One Rust module per service: a table of resource types, their property types and their enums.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use cloudformation_codegen::families::Families;
use cloudformation_codegen::names::{camel, module, split};
use cloudformation_codegen::{Constructor, Definition, Properties, Property, Resource, Type, strings};
use serde_json::Value;

use crate::documentation::{Documentation, service_note};
use crate::marker;
use crate::units::Units;

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

/// Returns `services/mod.rs`: each service behind the feature of its family.
pub(crate) fn services_index(services: &[&str], families: &Families) -> String {
    let mut text = format!("{}\n//! One module per service.\n\n", marker::RUST);
    for service in services {
        let name = module(service);
        let feature = families.feature(&name).unwrap_or(&name);
        let _ = writeln!(text, "#[cfg(feature = \"{feature}\")]\npub mod {name};");
    }
    text
}

/// Returns the features of the manifest, one per family of services.
pub(crate) fn features(families: &Families) -> String {
    families.features().into_iter().fold(String::new(), |mut text, feature| {
        let _ = writeln!(text, "{feature} = []");
        text
    })
}

/// Returns the module of one service.
pub(crate) fn service(service: &str, feature: &str, types: &BTreeMap<String, Value>) -> String {
    let mut text = format!(
        "{}\n//! Resource types of `AWS::{service}`, with the feature `{feature}`.\n{}\nuse crate::prelude::*;\n",
        marker::RUST,
        service_note(service)
    );
    let units = Units::new();
    for (resource_type, facts) in types {
        if let Some((_, name)) = split(resource_type) {
            let resource = Resource::new(name, facts);
            let documentation = Documentation::new(service, name, facts, &resource);
            let documented = Documented {
                resource_type,
                resource: &resource,
                documentation: &documentation,
                units: &units,
            };
            write_resource(&mut text, facts, &documented);
        }
    }
    text
}

/// A resource type, and what its schema does not say by itself: the text and the unit of each property.
struct Documented<'a> {
    resource_type: &'a str,
    resource: &'a Resource<'a>,
    documentation: &'a Documentation<'a>,
    units: &'a Units,
}

impl Documented<'_> {
    /// Returns the type of a property as Rust source.
    fn rust_type(&self, owner: Option<&str>, property: &Property<'_>, nested: &str) -> String {
        match self.units.of_property(self.resource_type, owner, property) {
            Some(unit) => format!("units::{unit}"),
            None => rust_type(&property.kind, nested),
        }
    }
}

fn write_resource(text: &mut String, facts: &Value, documented: &Documented<'_>) {
    let Documented { resource_type, resource, documentation, .. } = documented;
    let _ = write!(text, "\nresource! {{\n    /// [`{resource_type}`]({})\n", documentation.resource_page());
    for line in documentation.return_values_section() {
        let _ = writeln!(text, "    {}", format!("/// {line}").trim_end());
    }
    let _ = writeln!(text, "    {} = \"{resource_type}\"", resource.name);
    let create_only = strings(facts, "createOnly");
    let conditional = strings(facts, "conditionalCreateOnly");
    let nested = format!("{}::", resource.module);
    let kind = |property: &Property<'_>| documented.rust_type(None, property, &nested);
    write_properties(text, documented, &resource.name, &resource.properties, kind, |property| {
        let update = if create_only.contains(&property.name) {
            " Update requires: Replacement."
        } else if conditional.contains(&property.name) {
            " Update requires: Replacement, under some conditions."
        } else {
            ""
        };
        format!("{}{update}", documentation.resource_property(property))
    });
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
        "\n/// Attributes and property types of [`{}`].\npub mod {} {{\n    use crate::prelude::*;\n",
        resource.name, resource.module
    );
    if !resource.attributes.is_empty() {
        write_attributes(text, resource, documentation);
    }
    for (name, definition) in &resource.definitions {
        match definition {
            Definition::Object { documented: known, properties } => {
                write_property_type(text, name, *known, properties, documented);
            }
            Definition::Choice(variants) => write_choice(text, name, variants),
        }
    }
    text.push_str("}\n");
}

fn write_attributes(text: &mut String, resource: &Resource<'_>, documentation: &Documentation<'_>) {
    let _ = write!(
        text,
        "\nattributes! {{\n    /// [Return values]({}) of `Fn::GetAtt` for [`{1}`](super::{1}).\n    Attributes\n",
        documentation.return_values(),
        resource.name
    );
    for attribute in &resource.attributes {
        let (name, method, kind) = (attribute.name, &attribute.method, rust_type(&attribute.kind, ""));
        let note = documentation.attribute(attribute);
        let _ = write!(text, "    /// {note}\n    {method} {name:?} {kind},\n");
    }
    text.push_str("}\n");
}

fn write_property_type(
    text: &mut String,
    name: &str,
    known: Option<&str>,
    properties: &Properties<'_>,
    documented: &Documented<'_>,
) {
    let documentation = documented.documentation;
    let title = match known.and_then(|known| Some((known, documentation.property_type_page(known)?))) {
        Some((known, page)) => format!("[`{known}`]({page})"),
        None => format!("Property type `{name}`."),
    };
    let _ = write!(text, "\nproperty! {{\n    /// {title}\n    {name}\n");
    let kind = |property: &Property<'_>| documented.rust_type(Some(name), property, "");
    write_properties(text, documented, name, properties, kind, |property| {
        documentation.nested_property(known, property)
    });
    text.push_str("}\n");
}

fn write_properties(
    text: &mut String,
    documented: &Documented<'_>,
    type_name: &str,
    properties: &Properties<'_>,
    kind: impl Fn(&Property<'_>) -> String,
    note: impl Fn(&Property<'_>) -> String,
) {
    let constructor = documented.resource.constructor(properties);
    if constructor == Constructor::Named {
        let _ = writeln!(text, "    new {}", Constructor::required_struct(type_name));
    }
    let mut write_group = |group: &str, rows: &[Property<'_>], has_fields: bool| {
        let _ = writeln!(text, "    {group} {{");
        for property in rows {
            let parameter = if has_fields {
                format!(": {}", parameter(property, documented.resource))
            } else {
                String::new()
            };
            let (name, method, kind, note) =
                (property.name, &property.method, kind(property), note(property));
            let _ = write!(text, "        /// {note}\n        {method}{parameter} {name:?} {kind},\n");
        }
        text.push_str("    }\n");
    };
    write_group("required", &properties.required, constructor == Constructor::Named);
    write_group("optional", &properties.optional, false);
}

/// Returns the type parameter of a field. It must not hide a property type of the same name.
fn parameter(property: &Property<'_>, resource: &Resource<'_>) -> String {
    let mut parameter = camel(property.name);
    while resource.definitions.contains_key(&parameter) {
        parameter.push_str("Value");
    }
    parameter
}

fn write_choice(text: &mut String, name: &str, variants: &[(String, &str)]) {
    let _ = write!(text, "\nchoice! {{\n    /// Allowed values of `{name}`.\n    {name}\n");
    for (variant, value) in variants {
        let _ = writeln!(text, "    {variant} = {value:?},");
    }
    text.push_str("}\n");
}

/// Returns a type as Rust source. `nested` is the path to the module of property types.
fn rust_type(kind: &Type, nested: &str) -> String {
    match kind {
        Type::String => "String".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Json => "Json".to_owned(),
        Type::List(inner) => format!("List<{}>", rust_type(inner, nested)),
        Type::Map(inner) => format!("Map<{}>", rust_type(inner, nested)),
        Type::Nested(name) => format!("{nested}{name}"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::service;

    #[test]
    fn service_module_has_table_of_each_resource_type() {
        let facts = json!({
            "definitions": {"Tag": {"properties": {"Key": {"type": "string", "minLength": 1}}, "required": ["Key"], "type": "object"}},
            "properties": {
                "Arn": {"type": "string"},
                "Fifo": {"type": "boolean"},
                "Delay": {"type": "integer"},
                "DelaySeconds": {"type": "integer"},
                "Mode": {"type": "string", "enum": ["ON"]},
                "Tags": {"type": "array", "items": {"$ref": "#/definitions/Tag"}, "maxItems": 50},
            },
            "createOnly": ["Fifo"],
            "ref": "Arn",
            "attributes": {"Arn": "string"},
            "readable": {"Mode": "string"},
        });
        let text = service("SQS", "sqs", &BTreeMap::from([("AWS::SQS::Queue".to_owned(), facts)]));
        for line in [
            "// @generated by cloudformation-codegen; DO NOT EDIT.",
            "    /// `reference()` of a handle is `Ref`. It returns the `Arn`.",
            "    /// These methods of a handle are `Fn::GetAtt` ([`Attributes`](queue::Attributes)):",
            "    /// | `arn()` | `Arn` | String |\n    /// | `mode()` | `Mode` | String |\n    Queue = \"AWS::SQS::Queue\"",
            "        mode \"Mode\" queue::Mode,",
            "#cfn-sqs-queue-fifo): Boolean. Update requires: Replacement.",
            "#cfn-sqs-queue-tags): List of `Tag` with at most 50 items.",
            "        delay \"Delay\" i64,",
            "        delay_seconds \"DelaySeconds\" units::Seconds,",
            "        tags \"Tags\" List<queue::Tag>,",
            "    attributes queue::Attributes",
            "#cfn-sqs-queue-tag-key): String of at least 1 character.",
            "    On = \"ON\",",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
    }

    #[test]
    fn types_of_sam_link_to_its_guide_and_name_the_transform() {
        let storage = "AWS::Lambda::Function.EphemeralStorage";
        let facts = json!({
            "definitions": {
                storage: {"properties": {"Size": {"type": "integer"}}},
                "Hooks": {"properties": {"PreTraffic": {"type": "string"}}},
            },
            "properties": {
                "EphemeralStorage": {"$ref": format!("#/definitions/{storage}")},
                "Hooks": {"$ref": "#/definitions/Hooks"},
            },
            "attributes": {"Arn": "string"},
        });
        let types = BTreeMap::from([("AWS::Serverless::Function".to_owned(), facts)]);
        let text = service("Serverless", "serverless", &types);
        for line in [
            "`scope.stack().transform(\"AWS::Serverless-2016-10-31\")`",
            "/developerguide/sam-resource-function.html)",
            "/developerguide/sam-resource-function.html#sam-function-hooks): `Hooks`.",
            "/developerguide/sam-resource-function.html#sam-resource-function-return-values)",
            "#sam-function-ephemeralstorage): `EphemeralStorage`.",
            "/TemplateReference/aws-properties-lambda-function-ephemeralstorage.html)\n    EphemeralStorage\n",
            "/aws-properties-lambda-function-ephemeralstorage.html#cfn-lambda-function-ephemeralstorage-size): Integer.",
            "    /// Property type `Hooks`.\n    Hooks\n",
            "        /// `PreTraffic`: String.",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
        assert!(!service("SQS", "sqs", &BTreeMap::new()).contains("transform"));
    }

    #[test]
    fn constructor_with_two_texts_takes_struct() {
        let facts = json!({
            "definitions": {"Action": {
                "properties": {"Kind": {"type": "string", "enum": ["ON"]}, "ActionKind": {"type": "string"}},
                "required": ["Kind", "ActionKind"],
                "type": "object",
            }},
            "properties": {
                "Action": {"$ref": "#/definitions/Action"},
                "Id": {"type": "string"},
                "Type": {"type": "string"},
            },
            "required": ["Action", "Id", "Type"],
        });
        let text = service("Test", "test", &BTreeMap::from([("AWS::Test::Thing".to_owned(), facts)]));
        for lines in [
            "    Thing = \"AWS::Test::Thing\"\n    new ThingRequired\n    required {\n",
            "        action: ActionValue \"Action\" thing::Action,\n",
            "        id: Id \"Id\" String,\n",
            "        r#type: Type \"Type\" String,\n",
            "    Action\n    new ActionRequired\n    required {\n",
            "        action_kind: ActionKindValue \"ActionKind\" String,\n",
            "        kind: Kind \"Kind\" ActionKind,\n",
        ] {
            assert!(text.contains(lines), "{lines}\n{text}");
        }
    }
}
