//! The doc comments of generated types, in the words of AWS's Template Reference and with links to it.

use cloudformation_codegen::{Attribute, Definition, Property, Resource, Type, reference};
use serde_json::Value;

const REFERENCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference";

/// Describes the properties and attributes of one resource type.
pub(crate) struct Documentation<'a> {
    /// Service and resource in AWS's addresses, such as `sqs-queue`.
    slug: String,
    facts: &'a Value,
    resource: &'a Resource<'a>,
}

impl<'a> Documentation<'a> {
    pub(crate) fn new(service: &str, name: &str, facts: &'a Value, resource: &'a Resource<'a>) -> Self {
        let slug = format!("{}-{}", service.to_lowercase(), name.to_lowercase());
        Self { slug, facts, resource }
    }

    /// Returns the address of the resource type's page.
    pub(crate) fn resource_page(&self) -> String {
        format!("{REFERENCE}/aws-resource-{}.html", self.slug)
    }

    /// Returns the address of the resource type's return values.
    pub(crate) fn return_values(&self) -> String {
        format!("{}#aws-resource-{}-return-values", self.resource_page(), self.slug)
    }

    /// Returns the address of a property type's page.
    pub(crate) fn property_type_page(&self, documented: &str) -> String {
        format!("{REFERENCE}/aws-properties-{}-{}.html", self.slug, documented.to_lowercase())
    }

    /// Describes a property of the resource type.
    pub(crate) fn resource_property(&self, property: &Property<'_>) -> String {
        let name = property.name;
        let address = format!("{}#cfn-{}-{}", self.resource_page(), self.slug, name.to_lowercase());
        format!("[`{name}`]({address}): {}.", self.describe(property))
    }

    /// Describes a property of a property type. Only documented property types have a page.
    pub(crate) fn nested_property(&self, documented: Option<&str>, property: &Property<'_>) -> String {
        let name = property.name;
        let Some(documented) = documented else {
            return format!("`{name}`: {}.", self.describe(property));
        };
        let (page, owner) = (self.property_type_page(documented), documented.to_lowercase());
        let address = format!("{page}#cfn-{}-{owner}-{}", self.slug, name.to_lowercase());
        format!("[`{name}`]({address}): {}.", self.describe(property))
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
                Some(Definition::Object { documented: Some(documented), .. }) => format!("`{documented}`"),
                _ => format!("`{name}`"),
            },
        }
    }
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
