//! Resources that have another logical ID in the new template.

use std::collections::BTreeMap;

use serde_json::Map;

use super::likeness::{Parts, most_alike};
use crate::Json;

/// The likeness of the properties from which a removed and an added resource of one type are the same resource.
const LEAST_LIKENESS: f64 = 0.75;

/// Types whose resources are published states of another resource. A changed state is a new resource with another logical ID, so the old
/// one is not renamed.
const PUBLISHED: [&str; 5] = [
    "AWS::ApiGateway::Deployment",
    "AWS::ApiGatewayV2::Deployment",
    "AWS::Lambda::LayerVersion",
    "AWS::Lambda::Version",
    "AWS::Serverless::LayerVersion",
];

/// The old logical ID of each renamed resource, by the new one.
pub(super) fn renames<'a>(
    before: &'a Map<String, Json>,
    after: &'a Map<String, Json>,
) -> BTreeMap<&'a str, &'a str> {
    let removed = by_type(before.iter().filter(|(id, _)| !after.contains_key(*id)));
    let added = by_type(after.iter().filter(|(id, _)| !before.contains_key(*id)));
    let mut renames = BTreeMap::new();
    for (kind, removed) in removed {
        let Some(added) = added.get(kind) else { continue };
        let pairs = most_alike(&properties(&removed), &properties(added), LEAST_LIKENESS);
        renames.extend(pairs.into_iter().map(|(old, new)| (added[new].0, removed[old].0)));
    }
    renames
}

/// The resources of each type.
fn by_type<'a>(
    resources: impl Iterator<Item = (&'a String, &'a Json)>,
) -> BTreeMap<&'a str, Vec<(&'a str, &'a Json)>> {
    let mut types: BTreeMap<&str, Vec<(&str, &Json)>> = BTreeMap::new();
    for (id, resource) in resources {
        if let Some(kind) = resource.get("Type").and_then(Json::as_str)
            && !PUBLISHED.contains(&kind)
        {
            types.entry(kind).or_default().push((id, resource));
        }
    }
    types
}

fn properties(resources: &[(&str, &Json)]) -> Vec<Parts> {
    resources
        .iter()
        .map(|(_, resource)| Parts::of(resource.get("Properties").unwrap_or(&Json::Null), resource))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::renames;

    fn found(before: &Value, after: &Value) -> Vec<String> {
        let (Value::Object(before), Value::Object(after)) = (before, after) else { panic!("resources") };
        renames(before, after).iter().map(|(new, old)| format!("{old} → {new}")).collect()
    }

    fn queue(seconds: u32, name: &str) -> Value {
        json!({"Type": "AWS::SQS::Queue", "Properties": {
            "DelaySeconds": seconds, "FifoQueue": false, "MaximumMessageSize": 1024, "QueueName": name,
        }})
    }

    #[test]
    fn resource_with_nearly_the_same_properties_is_renamed() {
        let old = json!({"A": queue(1, "a"), "B": queue(2, "b")});
        assert_eq!(found(&old, &json!({"C": queue(2, "b"), "D": queue(1, "d")})), ["B → C", "A → D"]);
    }

    #[test]
    fn resource_of_another_type_or_with_other_properties_is_not_renamed() {
        let old = json!({"A": queue(1, "a")});
        assert!(found(&old, &json!({"B": queue(2, "b")})).is_empty(), "half of the properties differ");
        assert!(found(&old, &json!({"B": {"Type": "AWS::SNS::Topic"}})).is_empty());
        assert!(found(&old, &json!({"A": queue(1, "a"), "B": queue(1, "a")})).is_empty(), "A is still there");
    }

    #[test]
    fn equal_resource_is_preferred_to_one_with_another_function() {
        let bucket = |id: &str| json!({"Type": "AWS::S3::Bucket", "Properties": {"BucketName": {"Ref": id}}});
        let old = json!({"A": bucket("X"), "B": bucket("Y")});
        assert_eq!(found(&old, &json!({"C": bucket("Y"), "D": bucket("X")})), ["B → C", "A → D"]);
    }

    #[test]
    fn next_version_of_a_function_is_another_resource() {
        let version = json!({"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "F"}}});
        assert!(found(&json!({"V1": version.clone()}), &json!({"V2": version})).is_empty());
    }

    #[test]
    fn resources_without_properties_are_renamed_in_order() {
        let topics = |ids: [&str; 2]| {
            Value::Object(
                ids.map(|id| (id.to_owned(), json!({"Type": "AWS::SNS::Topic"}))).into_iter().collect(),
            )
        };
        assert_eq!(found(&topics(["A", "B"]), &topics(["C", "D"])), ["A → C", "B → D"]);
    }
}
