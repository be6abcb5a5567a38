//! A template whose package is an object in a bucket, under the SHA-256 of its content.

use serde_json::{Map, Value as Json, json};

/// The template parameter for the bucket with the package.
pub(super) const PARAMETER: &str = "PackageBucket";

/// The key of the object. `sitegate deploy` uses the same one.
pub(super) fn key(sha256: &str) -> String {
    format!("sitegate/{sha256}.zip")
}

/// The template with the object in place of a local path. `None` if no function has this path.
///
/// The key is part of the template, so another package is never deployed by mistake. Only the bucket is a parameter.
pub(super) fn with_package_in_bucket(mut template: Json, path: &str, sha256: &str) -> Option<Json> {
    let code = json!({"S3Bucket": {"Ref": PARAMETER}, "S3Key": key(sha256)});
    let resources = template["Resources"].as_object_mut()?;
    let mut functions = resources.values_mut().filter(|resource| resource["Properties"]["Code"] == path);
    functions.next()?["Properties"]["Code"] = code;
    if let Some(parameters) = template["Parameters"].as_object_mut() {
        insert_first(parameters, PARAMETER, parameter(&key(sha256)));
    }
    let groups = &mut template["Metadata"]["AWS::CloudFormation::Interface"]["ParameterGroups"];
    if let Some(groups) = groups.as_array_mut() {
        groups.insert(0, json!({"Label": {"default": "The package"}, "Parameters": [PARAMETER]}));
    }
    Some(template)
}

fn parameter(key: &str) -> Json {
    json!({
        "Type": "String",
        "Description": format!("Bucket in us-east-1 to which you uploaded function.zip as {key}"),
        "AllowedPattern": "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]",
        "ConstraintDescription": "must be a bucket's name",
    })
}

fn insert_first(members: &mut Map<String, Json>, name: &str, value: Json) {
    let others = std::mem::take(members);
    members.insert(name.to_owned(), value);
    members.extend(others);
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::with_package_in_bucket;

    fn template() -> Json {
        json!({
            "Metadata": {"AWS::CloudFormation::Interface": {"ParameterGroups": [{"Parameters": ["Issuer"]}]}},
            "Parameters": {"Issuer": {"Type": "String"}},
            "Resources": {
                "Topic": {"Type": "AWS::SNS::Topic"},
                "Gate": {"Type": "AWS::Lambda::Function", "Properties": {"Code": "function.zip"}},
            },
        })
    }

    #[test]
    fn code_is_the_object_that_the_hash_names() {
        let placed = with_package_in_bucket(template(), "function.zip", "0a1b").expect("a function");
        let expected = json!({"S3Bucket": {"Ref": "PackageBucket"}, "S3Key": "sitegate/0a1b.zip"});
        assert_eq!(placed["Resources"]["Gate"]["Properties"]["Code"], expected);
        assert!(placed["Resources"]["Topic"].get("Properties").is_none());
    }

    #[test]
    fn console_asks_for_the_bucket_first() {
        let placed = with_package_in_bucket(template(), "function.zip", "0a1b").expect("a function");
        let parameters = placed["Parameters"].as_object().expect("parameters");
        assert_eq!(parameters.keys().collect::<Vec<_>>(), ["PackageBucket", "Issuer"]);
        let description = parameters["PackageBucket"]["Description"].as_str().expect("text");
        assert!(description.ends_with("as sitegate/0a1b.zip"), "{description}");
        let groups = &placed["Metadata"]["AWS::CloudFormation::Interface"]["ParameterGroups"];
        assert_eq!(groups[0]["Parameters"], json!(["PackageBucket"]));
        assert_eq!(groups[1]["Parameters"], json!(["Issuer"]));
    }

    #[test]
    fn template_without_the_package_is_reported() {
        assert_eq!(with_package_in_bucket(template(), "other.zip", "0a1b"), None);
    }
}
