//! The doc comments of generated types, in the words of AWS's Template Reference and with links to it or to the guide of SAM.

use cloudformation_codegen::names::{foreign_property_type, split};
use cloudformation_codegen::{Attribute, Definition, Property, Resource, Type, reference};
use serde_json::Value;

const REFERENCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference";

const SAM_GUIDE: &str = "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide";

/// The service of SAM's types.
const SAM: &str = "Serverless";

/// Returns the lines of a service's module about what a template with its types needs.
pub(crate) fn service_note(service: &str) -> &'static str {
    if service != SAM {
        return "";
    }
    "//!\n//! A template with these types needs SAM's transform: `scope.stack().transform(\"AWS::Serverless-2016-10-31\")`, or\n\
     //! `template.transform.push(…)` in a `Template`. The check reports a template without it as `missing-transform`.\n\
     //!\n//! Where SAM takes a String or an object, as for `CodeUri`, the property is a String, and\n\
     //! [`raw`](cloudformation::intrinsic::raw) takes the object.\n"
}

/// Describes the properties and attributes of one resource type.
pub(crate) struct Documentation<'a> {
    /// The address of the resource type's page.
    page: String,
    /// The start of the names of the page's properties, such as `cfn-sqs-queue`.
    anchor: String,
    /// The name of the section about return values.
    return_values: String,
    /// Service and resource in the addresses of the pages of property types, such as `sqs-queue`. SAM's guide names them otherwise
    /// than its schemas do.
    slug: Option<String>,
    facts: &'a Value,
    resource: &'a Resource<'a>,
}

impl<'a> Documentation<'a> {
    pub(crate) fn new(service: &str, name: &str, facts: &'a Value, resource: &'a Resource<'a>) -> Self {
        let name = name.to_lowercase();
        if service == SAM {
            return Self {
                page: format!("{SAM_GUIDE}/sam-resource-{name}.html"),
                anchor: format!("sam-{name}"),
                return_values: format!("sam-resource-{name}-return-values"),
                slug: None,
                facts,
                resource,
            };
        }
        let slug = slug(service, &name);
        Self {
            page: format!("{REFERENCE}/aws-resource-{slug}.html"),
            anchor: format!("cfn-{slug}"),
            return_values: format!("aws-resource-{slug}-return-values"),
            slug: Some(slug),
            facts,
            resource,
        }
    }

    /// Returns the address of the resource type's page.
    pub(crate) fn resource_page(&self) -> &str {
        &self.page
    }

    /// Returns the address of the resource type's return values.
    pub(crate) fn return_values(&self) -> String {
        format!("{}#{}", self.page, self.return_values)
    }

    /// Returns the address of a property type's page, if it is known.
    pub(crate) fn property_type_page(&self, documented: &str) -> Option<String> {
        Some(format!("{REFERENCE}/aws-properties-{}.html", self.property_type_slug(documented)?))
    }

    /// Returns service, resource and property type in the address of a property type's page.
    fn property_type_slug(&self, documented: &str) -> Option<String> {
        let (owner, name) = match foreign_property_type(documented) {
            Some((resource_type, name)) => {
                let (service, resource) = split(resource_type)?;
                (slug(service, resource), name)
            }
            None => (self.slug.clone()?, documented),
        };
        Some(format!("{owner}-{}", name.to_lowercase()))
    }

    /// Describes a property of the resource type.
    pub(crate) fn resource_property(&self, property: &Property<'_>) -> String {
        let name = property.name;
        let address = format!("{}#{}-{}", self.page, self.anchor, name.to_lowercase());
        format!("[`{name}`]({address}): {}.", self.describe(property))
    }

    /// Describes a property of a property type. Only documented property types have a page.
    pub(crate) fn nested_property(&self, documented: Option<&str>, property: &Property<'_>) -> String {
        let name = property.name;
        let Some(slug) = documented.and_then(|documented| self.property_type_slug(documented)) else {
            return format!("`{name}`: {}.", self.describe(property));
        };
        let page = format!("{REFERENCE}/aws-properties-{slug}.html#cfn-{slug}-{}", name.to_lowercase());
        format!("[`{name}`]({page}): {}.", self.describe(property))
    }

    /// Describes what `Ref` and `Fn::GetAtt` return, as the lines of a doc comment.
    pub(crate) fn return_values_section(&self) -> Vec<String> {
        let Resource { reference, attributes, module, .. } = self.resource;
        if reference.is_none() && attributes.is_empty() {
            return Vec::new();
        }
        let mut lines = vec![String::new(), "# Return values".to_owned()];
        if let Some(name) = reference {
            lines.push(String::new());
            lines.push(format!("`reference()` of a handle is `Ref`. It returns the `{name}`."));
        }
        if !attributes.is_empty() {
            lines.push(String::new());
            lines.push(format!(
                "These methods of a handle are `Fn::GetAtt` ([`Attributes`]({module}::Attributes)):"
            ));
            lines.push(String::new());
            lines.push("| method | attribute | type |".to_owned());
            lines.push("|---|---|---|".to_owned());
        }
        lines.extend(attributes.iter().map(|Attribute { name, method, kind }| {
            format!("| `{method}()` | `{name}` | {} |", self.type_name(kind))
        }));
        lines
    }

    /// Describes an attribute.
    pub(crate) fn attribute(&self, attribute: &Attribute<'_>) -> String {
        format!("Returns `Fn::GetAtt` of `{}`: {}.", attribute.name, self.type_name(&attribute.kind))
    }

    /// Returns the type and the bounds of a property, such as `Integer from 0 to 900`.
    fn describe(&self, property: &Property<'_>) -> String {
        let schema = self.resolve(property.schema);
        let is_map = property.kind == Type::Json && schema.get("patternProperties").is_some();
        let mut text = if is_map { "Map of Json".to_owned() } else { self.type_name(&property.kind) };
        text.push_str(&bounds(schema, "minLength", "maxLength", "of", Some("character")));
        text.push_str(&bounds(schema, "minItems", "maxItems", "with", Some("item")));
        text.push_str(&bounds(schema, "minimum", "maximum", "from", None));
        text
    }

    /// Follows a reference to a definition.
    fn resolve(&self, schema: &'a Value) -> &'a Value {
        let definitions = self.facts.get("definitions");
        let target = reference(schema).and_then(|name| definitions?.get(name));
        target.unwrap_or(schema)
    }

    /// Returns the name of a type in the Template Reference.
    fn type_name(&self, kind: &Type) -> String {
        match kind {
            Type::String => "String".to_owned(),
            Type::Bool => "Boolean".to_owned(),
            Type::Integer => "Integer".to_owned(),
            Type::Number => "Number".to_owned(),
            Type::Json => "Json".to_owned(),
            Type::List(inner) => format!("List of {}", self.type_name(inner)),
            Type::Map(inner) => format!("Map of {}", self.type_name(inner)),
            Type::Nested(name) => match self.resource.definitions.get(name) {
                Some(Definition::Choice(_)) => "String".to_owned(),
                Some(Definition::Object { documented: Some(documented), .. }) => {
                    let own = foreign_property_type(documented).map_or(*documented, |(_, name)| name);
                    format!("`{own}`")
                }
                _ => format!("`{name}`"),
            },
        }
    }
}

/// Returns service and resource in AWS's addresses, such as `sqs-queue`.
fn slug(service: &str, resource: &str) -> String {
    format!("{service}-{resource}").to_lowercase()
}

/// Returns the bounds that two keywords set, such as ` of 1 to 128 characters`, or nothing if neither is set.
fn bounds(schema: &Value, low: &str, high: &str, preposition: &str, unit: Option<&str>) -> String {
    let range = match (schema.get(low), schema.get(high)) {
        (None, None) => return String::new(),
        (Some(low), Some(high)) if low == high => low.to_string(),
        (Some(low), Some(high)) => format!("{low} to {high}"),
        (Some(low), None) => format!("at least {low}"),
        (None, Some(high)) => format!("at most {high}"),
    };
    let plural = if range == "1" || range.ends_with(" 1") { "" } else { "s" };
    match unit {
        Some(unit) => format!(" {preposition} {range} {unit}{plural}"),
        None if range.contains(" to ") => format!(" {preposition} {range}"),
        None => format!(", {range}"),
    }
}

#[cfg(test)]
mod tests {
    use cloudformation_codegen::Resource;
    use serde_json::{Value, json};

    use super::Documentation;

    /// The description of a resource type's only property.
    fn description(schema: &Value) -> String {
        let facts = json!({
            "properties": {"P": schema},
            "definitions": {
                "Rule": {"type": "object", "properties": {"A": {"type": "string"}}},
                "Mode": {"type": "string", "enum": ["on"]},
            },
        });
        let resource = Resource::new("Queue", &facts);
        let documentation = Documentation::new("SQS", "Queue", &facts, &resource);
        let text = documentation.resource_property(&resource.properties.optional[0]);
        let link = "[`P`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-p): ";
        text.strip_prefix(link).expect("a link to the property").to_owned()
    }

    macro_rules! descriptions {
        ($($name:ident: $schema:tt => $expected:literal,)*) => {
            $(
                #[test]
                fn $name() {
                    assert_eq!(description(&json!($schema)), $expected);
                }
            )*
        };
    }

    descriptions! {
        string: {"type": "string"} => "String.",
        string_with_range: {"type": "string", "minLength": 1, "maxLength": 128} => "String of 1 to 128 characters.",
        string_with_exact_length: {"type": "string", "minLength": 12, "maxLength": 12} => "String of 12 characters.",
        string_with_minimum: {"type": "string", "minLength": 1} => "String of at least 1 character.",
        boolean: {"type": "boolean"} => "Boolean.",
        integer_with_range: {"type": "integer", "minimum": 0, "maximum": 900} => "Integer from 0 to 900.",
        integer_with_minimum: {"type": "integer", "minimum": 1} => "Integer, at least 1.",
        number_with_maximum: {"type": "number", "maximum": 0.5} => "Number, at most 0.5.",
        list_of_strings: {"type": "array", "items": {"type": "string"}} => "List of String.",
        list_with_maximum: {"type": "array", "items": {"$ref": "#/definitions/Rule"}, "maxItems": 1} => "List of `Rule` with at most 1 item.",
        list_of_lists: {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}} => "List of List of Integer.",
        property_type: {"$ref": "#/definitions/Rule"} => "`Rule`.",
        enumeration: {"$ref": "#/definitions/Mode"} => "String.",
        several_types: {"type": ["object", "string"]} => "Json.",
        map_of_strings: {"type": "object", "patternProperties": {".*": {"type": "string"}}} => "Map of String.",
        map_of_objects: {"type": "object", "patternProperties": {".*": {"$ref": "#/definitions/Rule"}}} => "Map of `Rule`.",
        map_of_texts_by_two_patterns: {"type": "object", "patternProperties": {"^a": {"type": "string"}, "^b": {"type": "string"}}} => "Map of String.",
        map_of_several_types: {"type": "object", "patternProperties": {".*": {"type": ["boolean", "string"]}}} => "Map of Json.",
        map_by_name_and_by_pattern: {"type": "object", "properties": {"A": {"type": "string"}}, "patternProperties": {".*": {"type": "string"}}} => "`P`.",
    }
}
