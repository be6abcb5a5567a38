//! What `Ref` and `Fn::GetAtt` return, as the schemas and the table `return_values.txt` say it.
//!
//! A schema lists read-only properties as attributes. `Fn::GetAtt` also returns some properties that a template sets.

use serde_json::{Map, Value};

const TABLE: &str = include_str!("../return_values.txt");

/// Returns the property whose value `Ref` returns: the one that the table names, or the only identifier. The parts of other
/// identifiers form a value that no property has.
pub(crate) fn of_ref<'a>(resource_type: &'a str, identifier: &'a [String]) -> Option<&'a str> {
    let mut named = rows(resource_type, "Ref");
    named.next().or(match identifier {
        [only] => Some(only),
        _ => None,
    })
}

/// Returns the properties that a template can set and `Fn::GetAtt` can return, each with its JSON type.
pub(crate) fn of_get_att(
    resource_type: &str,
    json_type: impl Fn(&str) -> Option<String>,
) -> Map<String, Value> {
    rows(resource_type, "Fn::GetAtt")
        .filter_map(|name| Some((name.to_owned(), json_type(name)?.into())))
        .collect()
}

fn rows(resource_type: &str, function: &str) -> impl Iterator<Item = &'static str> {
    table().filter(move |row| row[0] == resource_type && row[1] == function).map(|row| row[2])
}

fn table() -> impl Iterator<Item = [&'static str; 3]> {
    let rows = TABLE.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| {
        let mut words = line.split_whitespace();
        Some([words.next()?, words.next()?, words.next()?])
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use crate::names::split;
    use serde_json::Value;

    use super::{of_ref, table};

    macro_rules! references {
        ($($name:ident: $resource_type:literal, $identifier:expr => $expected:expr,)*) => {
            $(
                #[test]
                fn $name() {
                    let identifier: Vec<String> = $identifier.iter().map(|name: &&str| (*name).to_owned()).collect();
                    assert_eq!(of_ref($resource_type, &identifier), $expected);
                }
            )*
        };
    }

    references! {
        only_identifier: "AWS::SQS::Queue", ["QueueUrl"] => Some("QueueUrl"),
        row_of_table_before_identifier: "AWS::Events::Rule", ["Arn"] => Some("Name"),
        part_of_identifier_in_table: "AWS::ECS::Service", ["Cluster", "ServiceArn"] => Some("ServiceArn"),
        identifier_of_parts: "AWS::WAFv2::WebACL", ["Id", "Name", "Scope"] => None,
        no_identifier: "AWS::CloudFormation::Macro", [] => None,
    }

    #[test]
    fn each_row_is_a_property_and_no_attribute_of_its_schema() {
        let facts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cloudformation-facts/facts");
        for [resource_type, function, name] in table() {
            let row = format!("{resource_type} {function} {name}");
            let (service, resource) = split(resource_type).expect(&row);
            let text = fs::read_to_string(facts.join(service).join(format!("{resource}.json"))).expect(&row);
            let facts: Value = serde_json::from_str(&text).expect(&row);
            assert!(facts["properties"].get(name).is_some(), "{row}");
            match function {
                "Ref" => assert_ne!(facts["identifier"], Value::from(vec![name]), "{row}"),
                "Fn::GetAtt" => assert!(facts["attributes"].get(name).is_none(), "{row}"),
                other => panic!("{row}: {other} is not Ref or Fn::GetAtt"),
            }
        }
    }
}
