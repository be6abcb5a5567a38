//! Reduces a resource schema to facts: names, types, bounds and update behaviour, without AWS's prose.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::{patterns, return_values};

/// The keywords of JSON Schema that the validator understands. Other keywords are documentation or hints for other tools.
pub const KEPT: &[&str] = &[
    "$ref",
    "type",
    "enum",
    "enumCaseInsensitive",
    "const",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "required",
    "format",
    "requiredXor",
    "requiredOr",
    "dependentExcluded",
    "dependentRequired",
];
const SUBSCHEMAS: &[&str] = &["items", "additionalProperties"];
const LISTS_OF_SUBSCHEMAS: &[&str] = &["anyOf", "oneOf", "allOf"];
const MAPS_OF_SUBSCHEMAS: &[&str] = &["properties", "patternProperties", "definitions"];

/// Corrections of formats that the schemas omit or have wrong. A correction applies to the property and to its items if it is a List.
/// Security groups outside of a VPC are not EC2's. The roles of a task can be names.
const FORMATS: &[(&str, &str, Option<&str>)] = &[
    ("AWS::ECS::TaskDefinition", "ExecutionRoleArn", None),
    ("AWS::ECS::TaskDefinition", "TaskRoleArn", None),
    ("AWS::ElastiCache::SecurityGroupIngress", "CacheSecurityGroupName", None),
    ("AWS::KMS::ReplicaKey", "KeyId", Some("AWS::KMS::Key.Id")),
    ("AWS::MediaLive::Input", "InputSecurityGroups", None),
    ("AWS::Redshift::ClusterSecurityGroupIngress", "ClusterSecurityGroupName", None),
];

/// Types that the schemas of SAM have and its translator does not: it also accepts one statement instead of a List.
const OPEN_TYPES: &[(&str, &str)] = &[
    ("AWS::Serverless::Api", "/definitions/ResourcePolicy/properties/CustomStatements"),
    ("AWS::Serverless::Function", "/definitions/ResourcePolicy/properties/CustomStatements"),
    ("AWS::Serverless::StateMachine", "/definitions/ResourcePolicy/properties/CustomStatements"),
];

/// Properties of SAM's types that hold a String by each name. The schemas only call them objects.
const MAPS_OF_STRINGS: &[&str] = &["DefinitionSubstitutions", "EnvironmentVariables", "Tags"];

/// Properties that the schemas call read-only although templates set them.
const WRITABLE: &[(&str, &str)] = &[("AWS::Serverless::StateMachine", "Name")];

/// Returns the facts of a resource type, from its schema as the registry of CloudFormation has it.
pub fn from_schema(schema: &Value) -> Map<String, Value> {
    let Value::Object(mut facts) = subschema(schema) else { return Map::new() };
    for (kind, property, format) in FORMATS {
        let property = facts.get_mut("properties").and_then(|all| all.get_mut(property));
        if schema["typeName"] == *kind
            && let Some(Value::Object(property)) = property
        {
            match format {
                Some(format) => {
                    property.insert("format".to_owned(), (*format).into());
                }
                None => remove_format(property),
            }
        }
    }
    for (_, place) in OPEN_TYPES.iter().filter(|(kind, _)| schema["typeName"] == *kind) {
        let mut whole = Value::Object(facts);
        if let Some(Value::Object(open)) = whole.pointer_mut(place) {
            open.remove("type");
        }
        let Value::Object(opened) = whole else { return Map::new() };
        facts = opened;
    }
    if schema["typeName"].as_str().is_some_and(|kind| kind.starts_with("AWS::Serverless::")) {
        facts.iter_mut().for_each(|(_, part)| add_values_of_maps(part));
    }
    for (keyword, name) in
        [("createOnlyProperties", "createOnly"), ("conditionalCreateOnlyProperties", "conditionalCreateOnly")]
    {
        let paths = paths(schema, keyword);
        if !paths.is_empty() {
            facts.insert(name.to_owned(), paths.into());
        }
    }
    let identifier = paths(schema, "primaryIdentifier");
    let resource_type = schema["typeName"].as_str().unwrap_or_default();
    let reference = return_values::of_ref(resource_type, &identifier).map(Value::from);
    if !identifier.is_empty() {
        facts.insert("identifier".to_owned(), identifier.into());
    }
    if let Some(reference) = reference {
        facts.insert("ref".to_owned(), reference);
    }
    if let Some(attributes) = attributes(schema) {
        facts.insert("attributes".to_owned(), attributes);
    }
    let readable = return_values::of_get_att(resource_type, |name| resolve(schema, name));
    if !readable.is_empty() {
        facts.insert("readable".to_owned(), readable.into());
    }
    if let Some(tags) = tag_property(schema) {
        facts.insert("tags".to_owned(), tags.into());
    }
    facts.remove("type");
    facts
}

/// Adds the schema of the values to the maps of Strings within a part of a schema of SAM.
fn add_values_of_maps(part: &mut Value) {
    let members: Vec<(&str, &mut Value)> = match part {
        Value::Object(members) => members.iter_mut().map(|(name, member)| (name.as_str(), member)).collect(),
        Value::Array(items) => items.iter_mut().map(|item| ("", item)).collect(),
        _ => return,
    };
    for (name, member) in members {
        if MAPS_OF_STRINGS.contains(&name) && *member == json!({"type": "object"}) {
            *member = json!({"additionalProperties": {"type": "string"}, "type": "object"});
        }
        add_values_of_maps(member);
    }
}

fn remove_format(property: &mut Map<String, Value>) {
    property.remove("format");
    if let Some(Value::Object(items)) = property.get_mut("items") {
        items.remove("format");
    }
}

fn subschema(schema: &Value) -> Value {
    let Value::Object(schema) = schema else { return schema.clone() };
    let mut kept = Map::new();
    for (keyword, value) in schema {
        let value = match keyword.as_str() {
            "pattern" => {
                patterns::add(value.as_str().unwrap_or_default(), &mut kept);
                continue;
            }
            "additionalProperties" if value == &Value::Bool(true) => continue,
            "uniqueItems" if value != &Value::Bool(true) => continue,
            word if KEPT.contains(&word) => value.clone(),
            word if SUBSCHEMAS.contains(&word) => subschema(value),
            word if LISTS_OF_SUBSCHEMAS.contains(&word) => match value {
                Value::Array(branches) => branches.iter().map(subschema).collect(),
                _ => continue,
            },
            word if MAPS_OF_SUBSCHEMAS.contains(&word) => match value {
                Value::Object(members) => members
                    .iter()
                    .map(|(name, member)| (name.clone(), named(name, subschema(member))))
                    .collect(),
                _ => continue,
            },
            _ => continue,
        };
        kept.insert(keyword.clone(), value);
    }
    if let Some(format) = kept.get("pattern").and_then(Value::as_str).and_then(implied) {
        kept.entry("format").or_insert(format.into());
    }
    if let Some(Value::Object(properties)) = kept.get_mut("properties") {
        accept_ipv6_networks(properties);
    }
    if repeats_required(&kept) {
        kept.shift_remove("oneOf");
    }
    if let Some(values) = values_with_case(&kept) {
        kept.insert("enumCaseInsensitive".to_owned(), values);
        kept.shift_remove("anyOf");
    }
    Value::Object(kept)
}

/// Lets a network be one of IPv6 as well if no property next to it is for IPv6. The schemas call every network one of IPv4.
fn accept_ipv6_networks(properties: &mut Map<String, Value>) {
    if properties.keys().any(|name| name.to_lowercase().contains("ipv6")) {
        return;
    }
    for property in properties.values_mut() {
        for place in ["/format", "/items/format"] {
            if let Some(format) = property.pointer_mut(place)
                && format == "ipv4-network"
            {
                *format = "ip-network".into();
            }
        }
    }
}

/// The values of `enumCaseInsensitive` as the first branch of `anyOf` writes them, if the other branches have only patterns. Amazon MQ's schema lists
/// its values in upper case and has a pattern for each in any case, so that a mistake would be reported twice.
fn values_with_case(facts: &Map<String, Value>) -> Option<Value> {
    let in_lower_case = |values: &Value| -> Option<BTreeSet<String>> {
        values.as_array()?.iter().map(|value| Some(value.as_str()?.to_lowercase())).collect()
    };
    let (first, others) = facts.get("anyOf")?.as_array()?.split_first()?;
    let values = first.get("enum")?;
    let are_patterns =
        others.iter().all(|branch| branch.as_object().is_some_and(|branch| branch.keys().eq(["pattern"])));
    let is_same = in_lower_case(values)? == in_lower_case(facts.get("enumCaseInsensitive")?)?;
    if is_same && are_patterns { Some(values.clone()) } else { None }
}

/// Whether `oneOf` says nothing but `requiredXor`, so that a mistake would be reported twice.
fn repeats_required(facts: &Map<String, Value>) -> bool {
    let (Some(exclusive), Some(branches)) = (facts.get("requiredXor"), facts.get("oneOf")) else {
        return false;
    };
    let required = |name: &Value| json!({"required": [name]});
    let alternatives: Vec<Value> = exclusive.as_array().into_iter().flatten().map(required).collect();
    *branches == Value::Array(alternatives)
}

/// Returns the format that a pattern implies: one that matches only ARNs or IDs of one resource type.
fn implied(pattern: &str) -> Option<&'static str> {
    let pattern = pattern.trim_start_matches('^');
    if pattern.contains(r"|(\$") {
        return None;
    }
    if pattern.starts_with("arn:") && pattern.contains(":iam::") && pattern.contains(":role") {
        return Some("AWS::IAM::Role.Arn");
    }
    let ids = [
        ("sg-", "AWS::EC2::SecurityGroup.Id"),
        ("subnet-", "AWS::EC2::Subnet.Id"),
        ("vpc-", "AWS::EC2::VPC.Id"),
    ];
    ids.into_iter().find(|(prefix, _)| pattern.starts_with(prefix)).map(|(_, format)| format)
}

/// Adds a format to the items of a list: the singular of the list's format, or the one that the property's name implies.
fn named(name: &str, mut schema: Value) -> Value {
    let plural =
        schema["format"].as_str().filter(|format| format.ends_with(".Ids") || format.ends_with(".Names"));
    let format = match plural {
        Some(format) => format.trim_end_matches('s').to_owned(),
        None if name == "SubnetIds" => "AWS::EC2::Subnet.Id".to_owned(),
        None => return schema,
    };
    if let Some(Value::Object(items)) = schema.get_mut("items") {
        items.entry("format").or_insert(format.into());
    }
    schema
}

fn paths(schema: &Value, keyword: &str) -> Vec<String> {
    let list = schema.get(keyword).and_then(Value::as_array);
    let strings = list.into_iter().flatten().filter_map(Value::as_str);
    let mut paths: Vec<String> = strings
        .map(|path| path.trim_start_matches("/properties/").replace("/items/", "/*/").replace('/', "."))
        .collect();
    paths.sort();
    paths
}

/// Returns the attributes by name, each with its JSON type.
fn attributes(schema: &Value) -> Option<Value> {
    let read_only = paths(schema, "readOnlyProperties");
    let attributes: Map<String, Value> = read_only
        .into_iter()
        .filter(|path| !path.contains('*'))
        .filter(|path| !WRITABLE.contains(&(schema["typeName"].as_str().unwrap_or_default(), path)))
        .map(|path| {
            let kind = resolve(schema, &path).unwrap_or_else(|| "string".to_owned());
            (path, kind.into())
        })
        .collect();
    (!attributes.is_empty()).then_some(Value::Object(attributes))
}

fn resolve(root: &Value, path: &str) -> Option<String> {
    let mut schema = root;
    for name in path.split('.') {
        schema = dereference(root, schema)?.get("properties")?.get(name)?;
    }
    dereference(root, schema)?.get("type")?.as_str().map(str::to_owned)
}

fn dereference<'a>(root: &'a Value, schema: &'a Value) -> Option<&'a Value> {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => root.pointer(reference.trim_start_matches('#')),
        None => Some(schema),
    }
}

fn tag_property(schema: &Value) -> Option<String> {
    let tagging = schema.get("tagging")?;
    if tagging.get("taggable") == Some(&Value::Bool(false)) {
        return None;
    }
    let path = tagging.get("tagProperty").and_then(Value::as_str).unwrap_or("/properties/Tags");
    let name = path.trim_start_matches("/properties/");
    schema.get("properties")?.get(name).map(|_| name.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::from_schema;

    macro_rules! implied_formats {
        ($($name:ident: $pattern:literal => $format:expr,)*) => {
            $(
                #[test]
                fn $name() {
                    let facts = from_schema(&json!({"properties": {"A": {"type": "string", "pattern": $pattern}}}));
                    let format: Option<&str> = $format;
                    assert_eq!(facts["properties"]["A"]["format"].as_str(), format);
                }
            )*
        };
    }

    implied_formats! {
        pattern_of_role_arns_implies_format: r"^arn:aws[a-z-]*:iam::\d{12}:role/.+$" => Some("AWS::IAM::Role.Arn"),
        pattern_of_role_and_user_arns_implies_no_format: r"^arn:aws:iam::\d{12}:(role|user)/.+$" => None,
        pattern_with_optional_arn_implies_no_format: r"^(?:arn:aws:iam::\d{12}:role/)?\w+$" => None,
        pattern_of_vpc_ids_implies_format: "^vpc-[0-9a-f]+$" => Some("AWS::EC2::VPC.Id"),
        pattern_with_alternative_of_placeholder_implies_no_format: r"^sg-[0-9a-z]*|(\$\.\w+)$" => None,
    }

    #[test]
    fn translator_of_sam_corrects_its_schemas() {
        let statements =
            json!({"properties": {"CustomStatements": {"type": "array", "items": {"type": "object"}}}});
        let facts = from_schema(&json!({
            "typeName": "AWS::Serverless::StateMachine",
            "definitions": {"ResourcePolicy": statements},
            "properties": {"Arn": {"type": "string"}, "Name": {"type": "string"}},
            "readOnlyProperties": ["/properties/Arn", "/properties/Name"],
        }));
        let statements = &facts["definitions"]["ResourcePolicy"]["properties"]["CustomStatements"];
        assert_eq!(*statements, json!({"items": {"type": "object"}}));
        assert_eq!(facts["attributes"], json!({"Arn": "string"}));
    }

    #[test]
    fn network_is_of_ipv4_only_next_to_a_property_for_ipv6() {
        let network = json!({"type": "string", "format": "ipv4-network"});
        let either = json!({"type": "string", "format": "ip-network"});
        let list = |item: &Value| json!({"type": "array", "items": item});
        let facts = from_schema(&json!({
            "definitions": {"Location": {"properties": {"CidrList": list(&network)}}},
            "properties": {"CidrIp": network, "CidrIpv6": {"type": "string"}},
        }));
        assert_eq!(facts["properties"]["CidrIp"], network);
        assert_eq!(facts["definitions"]["Location"]["properties"]["CidrList"], list(&either));
    }

    #[test]
    fn further_properties_keep_their_schema_without_prose() {
        let events = |additional: Value| json!({"properties": {"Events": {"type": "object", "additionalProperties": additional}}});
        let facts = from_schema(&events(json!({"type": "string", "description": "prose"})));
        assert_eq!(facts["properties"], events(json!({"type": "string"}))["properties"]);
        let facts = from_schema(&events(json!(true)));
        assert_eq!(facts["properties"], json!({"Events": {"type": "object"}}));
    }

    #[test]
    fn alternatives_that_only_repeat_a_choice_are_left_out() {
        let of = |branches: Value| {
            let facts = from_schema(&json!({"oneOf": branches, "requiredXor": ["A", "B"]}));
            facts.contains_key("oneOf")
        };
        assert!(!of(json!([{"required": ["A"]}, {"required": ["B"]}])));
        assert!(of(json!([{"required": ["A"]}, {"required": ["C"]}])));
    }

    #[test]
    fn values_in_any_case_are_written_as_the_alternatives_write_them() {
        let mode = |branches: Value| {
            let property = json!({"type": "string", "enumCaseInsensitive": ["off", "on"], "anyOf": branches});
            from_schema(&json!({"properties": {"Mode": property}}))["properties"]["Mode"].clone()
        };
        assert_eq!(
            mode(
                json!([{"type": "string", "enum": ["ON", "OFF"]}, {"pattern": "^[Oo][Nn]$"}, {"pattern": "^[Oo][Ff][Ff]$"}])
            ),
            json!({"type": "string", "enumCaseInsensitive": ["ON", "OFF"]})
        );
        for other in [json!([{"enum": ["ON"]}]), json!([{"enum": ["ON", "OFF"]}, {"enum": ["AUTO"]}])] {
            assert_eq!(mode(other.clone())["anyOf"], other);
        }
    }

    #[test]
    fn tags_of_sam_are_strings_by_their_names() {
        let tags = json!({"type": "object"});
        let nested = json!({"Managed": {"properties": {"Tags": tags}}});
        let schema =
            |kind: &str| json!({"typeName": kind, "definitions": nested, "properties": {"Tags": tags}});
        let facts = from_schema(&schema("AWS::Serverless::X"));
        let strings = json!({"additionalProperties": {"type": "string"}, "type": "object"});
        assert_eq!(facts["properties"]["Tags"], strings);
        assert_eq!(facts["definitions"]["Managed"]["properties"]["Tags"], strings);
        assert_eq!(from_schema(&schema("AWS::X::Y"))["properties"]["Tags"], tags);
    }

    #[test]
    fn facts_have_no_prose() {
        let facts = from_schema(&json!({
            "typeName": "AWS::X::Y", "description": "long prose",
            "properties": {
                "Name": {"type": "string", "description": "prose", "pattern": "^[a-z]+$"},
                "Odd": {"type": "string", "pattern": "^(?!aws)"},
                "Arn": {"type": "string"},
                "Groups": {"type": "array", "format": "AWS::X::Z.Ids", "items": {"type": "string"}},
                "SubnetIds": {"type": "array", "items": {"type": "string"}},
            },
            "required": ["Name"], "additionalProperties": false,
            "createOnlyProperties": ["/properties/Name"], "readOnlyProperties": ["/properties/Arn"],
            "primaryIdentifier": ["/properties/Name"],
        }));
        assert_eq!(
            Value::Object(facts),
            json!({
                "properties": {
                    "Name": {"type": "string", "pattern": "^[a-z]+$"},
                    "Odd": {"type": "string", "refusedPatterns": ["^(?:aws)"]},
                    "Arn": {"type": "string"},
                    "Groups": {
                        "type": "array", "format": "AWS::X::Z.Ids",
                        "items": {"type": "string", "format": "AWS::X::Z.Id"},
                    },
                    "SubnetIds": {"type": "array", "items": {"type": "string", "format": "AWS::EC2::Subnet.Id"}},
                },
                "required": ["Name"], "additionalProperties": false,
                "createOnly": ["Name"], "identifier": ["Name"], "ref": "Name", "attributes": {"Arn": "string"},
            })
        );
    }
}
