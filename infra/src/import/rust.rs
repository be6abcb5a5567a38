//! Writes the source of a library.

use std::collections::BTreeSet;
use std::fmt::Write;

use cloudformation::{Json, LogicalId, schema};
use cloudformation_codegen::families::Families;
use cloudformation_codegen::{Resource, names};
use serde_json::Map;

use super::expression::{self, Expressions, is_function};

/// The source of a library with one function, `template`. Its first lines name the dependencies that it needs.
///
/// ```
/// let template = serde_json::json!({"Resources": {"Jobs": {"Type": "AWS::SQS::Queue"}}});
/// let source = infra::import::rust(template.as_object().expect("an object"));
/// assert!(source.contains("sqs::Queue::new()"));
/// ```
pub fn rust(template: &Map<String, Json>) -> String {
    let mut services = BTreeSet::new();
    let mut body = String::new();
    for (name, value) in template {
        match (name.as_str(), value.as_object()) {
            ("AWSTemplateFormatVersion", _) if value == "2010-09-09" => {}
            ("Resources", Some(resources)) if resources.iter().all(is_resource) => {
                for (id, resource) in resources {
                    let _ = writeln!(
                        body,
                        "    template.add({id:?}, {})?;",
                        resource_expression(resource, &mut services)
                    );
                }
            }
            _ => _ = writeln!(body, "    template.section({name:?}, {});", expression::json(value)),
        }
    }
    let families = Families::current();
    let features: BTreeSet<String> =
        services.iter().filter_map(|service| families.feature(service)).map(|it| format!("{it:?}")).collect();
    let features: Vec<String> = features.into_iter().collect();
    let uses = if services.is_empty() {
        String::new()
    } else {
        let modules: Vec<&str> = services.iter().map(String::as_str).collect();
        format!("use ::cloudformation_resources::{{{}}};\n", modules.join(", "))
    };
    format!(
        "//! Written by `infra import`; rustfmt it. Dependencies: serde_json, cloudformation, and\n\
         //! cloudformation-resources with features = [{}].\n\n\
         #![allow(unused_imports)]\n\n\
         {uses}use ::cloudformation::{{AddError, List, Resource, ResourceType, Template, Value, intrinsic}};\n\
         use serde_json::json;\n\n\
         /// The template.\n\
         pub fn template() -> Result<Template, AddError> {{\n    let mut template = Template::new();\n{body}    Ok(template)\n}}\n",
        features.join(", ")
    )
}

fn is_resource((id, resource): (&String, &Json)) -> bool {
    LogicalId::new(id).is_ok()
        && resource.get("Type").is_some_and(Json::is_string)
        && resource
            .get("Properties")
            .is_none_or(|properties| properties.as_object().is_some_and(|all| !is_function(all)))
}

/// The expression that builds a resource with its attributes.
fn resource_expression(resource: &Json, services: &mut BTreeSet<String>) -> String {
    let kind = resource["Type"].as_str().unwrap_or_default();
    let empty = Map::new();
    let properties = resource.get("Properties").and_then(Json::as_object);
    let mut text = typed(kind, properties.unwrap_or(&empty), services).map_or_else(
        || {
            let properties = properties.map_or_else(
                || expression::json(&Json::Object(Map::new())),
                |all| expression::json(&Json::Object(all.clone())),
            );
            format!("Resource::untyped({kind:?}, {properties})")
        },
        |typed| format!("{typed}\n        .resource()"),
    );
    // A resource with empty Properties differs from one without.
    if properties.is_some_and(Map::is_empty) {
        let _ = write!(text, "\n        .attribute(\"Properties\", json!({{}}))");
    }
    for (name, value) in resource.as_object().into_iter().flatten() {
        if !["Type", "Properties"].contains(&name.as_str()) {
            let _ = write!(text, "\n        .attribute({name:?}, {})", expression::json(value));
        }
    }
    text
}

fn typed(kind: &str, properties: &Map<String, Json>, services: &mut BTreeSet<String>) -> Option<String> {
    let (service, name) = names::split(kind)?;
    // The types of SAM have facts and no Rust types, because synthesised templates name no transform.
    if service == "Serverless" {
        return None;
    }
    let facts: Json = serde_json::from_str(schema::fact_text(kind)?).ok()?;
    let plan = Resource::new(name, &facts);
    let module = names::module(service);
    let path = format!("{module}::{}", plan.name);
    let text =
        Expressions { module: &module, plan: &plan }.builder(&path, &plan.properties, properties, 2)?;
    services.insert(module);
    Some(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::rust;

    #[test]
    fn resource_becomes_typed_code_and_the_rest_stays_json() {
        let template = json!({
            "Parameters": {"P": {"Type": "Number"}},
            "Resources": {
                "Q": {"Type": "AWS::SQS::Queue", "DependsOn": "T", "Properties": {
                    "DelaySeconds": 5, "QueueName": {"Ref": "P"}, "New": true,
                    "Tags": [{"Key": "a", "Value": "b"}],
                }},
                "S": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Ref": "P"}, "Tags": {"a": "b", "c": {"Ref": "P"}}}},
                "F": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": "x", "Tags": {"Ref": "P"}}},
                "E": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": "x", "Tags": {"a": "b"}}},
                "C": {"Type": "Custom::Thing", "Properties": {"ServiceToken": "x"}},
            },
        });
        let text = rust(template.as_object().expect("an object"));
        for line in [
            "features = [\"sqs\", \"ssm\"]",
            "template.section(\"Parameters\", json!({\"P\":{\"Type\":\"Number\"}}));",
            "template.add(\"Q\", sqs::Queue::new()",
            ".delay_seconds(5_i64)",
            ".queue_name(intrinsic::reference::<String>(\"P\"))",
            ".set(\"New\", json!(true))",
            ".tags([sqs::queue::Tag::new(\"a\", \"b\")])",
            "template.add(\"S\", ssm::Parameter::new(ssm::ParameterRequired { r#type: \"String\", \
             value: intrinsic::reference::<String>(\"P\") })",
            ".tags([(\"a\", Value::<String>::from(\"b\")), (\"c\", Value::<String>::from(intrinsic::reference::<String>(\"P\")))])",
            ".tags(intrinsic::reference::<cloudformation::Map<String>>(\"P\"))",
            ".tags([(\"a\", \"b\")])",
            ".attribute(\"DependsOn\", json!(\"T\"))",
            "Resource::untyped(\"Custom::Thing\", json!({\"ServiceToken\":\"x\"}))",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
    }
}
