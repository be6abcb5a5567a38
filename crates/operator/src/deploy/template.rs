//! The template as it is deployed: the places of its files in the artifact bucket, and the identity of the whole.

use std::collections::BTreeMap;

use cloudformation::{S3Object, replace_local_paths};
use constructs::hash::sha256;
use serde_json::Value as Json;

use super::ascii_json::ascii_text;
use super::decision::Fingerprint;

/// The size up to which CloudFormation takes a template in the call itself. A larger one is uploaded before a change set, also for a plan. See
/// [quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).
pub(crate) const INLINE_BYTES: usize = 51_200;

/// Whether a deployed template is that of a site. A deployment over another one would delete the resources of that one.
pub(crate) fn is_site(template: &Json) -> bool {
    template["Resources"]["Settings"]["Type"] == "AWS::SSM::Parameter"
}

/// A template that CloudFormation can deploy.
#[derive(Clone, Debug)]
pub(crate) struct Template {
    pub(crate) json: Json,
    pub(crate) text: String,
}

impl Template {
    /// Replaces local paths by their objects in the artifact bucket.
    pub(crate) fn new(mut json: Json, uploads: &BTreeMap<String, S3Object>) -> Self {
        replace_local_paths(&mut json, uploads);
        let text = ascii_text(&json);
        Self { json, text }
    }

    /// The identity of this template with these parameters, and with these tags of the stack.
    pub(crate) fn fingerprint(
        &self,
        parameters: &BTreeMap<String, String>,
        tags: &BTreeMap<String, String>,
    ) -> Fingerprint {
        const DIGITS: usize = 20;
        let mut text = self.text.clone();
        for (name, value) in parameters {
            // A NUL is in no name and in no value.
            text.push_str(&["\0", name, "\0", value].concat());
        }
        for (key, value) in tags {
            text.push_str(&["\0\0", key, "\0", value].concat());
        }
        let mut digits = sha256(text.as_bytes());
        digits.truncate(DIGITS);
        Fingerprint(digits)
    }

    /// The template without resources, with which the first deployment is compared.
    pub(crate) fn without_resources(&self) -> Json {
        let mut json = self.json.clone();
        if let Some(sections) = json.as_object_mut() {
            sections.shift_remove("Resources");
        }
        json
    }

    /// The number of resources.
    pub(crate) fn resource_count(&self) -> usize {
        self.json["Resources"].as_object().map_or(0, serde_json::Map::len)
    }

    /// The length of the longest logical ID of a resource.
    pub(crate) fn longest_id(&self) -> usize {
        let resources = self.json["Resources"].as_object();
        resources.into_iter().flat_map(|all| all.keys()).map(String::len).max().unwrap_or_default()
    }

    /// The parameters that have no default, and whether their values are secret.
    pub(crate) fn required_parameters(&self) -> BTreeMap<String, bool> {
        let parameters = self.json["Parameters"].as_object();
        let required = parameters.into_iter().flatten().filter(|(_, value)| value.get("Default").is_none());
        required.map(|(name, _)| (name.clone(), self.is_secret(name))).collect()
    }

    /// Whether the value of a parameter is secret.
    pub(crate) fn is_secret(&self, parameter: &str) -> bool {
        self.json["Parameters"][parameter]["NoEcho"] == true
    }

    /// The names of all parameters.
    pub(crate) fn parameter_names(&self) -> Vec<String> {
        self.json["Parameters"].as_object().into_iter().flat_map(|all| all.keys()).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use cloudformation::S3Object;
    use serde_json::{Value as Json, json};

    use super::{Template, is_site};

    #[test]
    fn stack_without_settings_is_not_a_site() {
        assert!(is_site(&json!({"Resources": {"Settings": {"Type": "AWS::SSM::Parameter"}}})));
        assert!(!is_site(&json!({"Resources": {"Settings": {"Type": "AWS::S3::Bucket"}}})));
        assert!(!is_site(&json!({"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}})));
    }

    fn source() -> Json {
        json!({
            "Parameters": {"Issuer": {"Type": "String"}, "Days": {"Type": "Number", "Default": 1},
                "Secret": {"Type": "String", "NoEcho": true}},
            "Resources": {
                "EdgeFunction": {"Type": "AWS::Lambda::Function", "Properties": {"Code": "a/function.zip"}},
                "Other": {"Type": "AWS::Lambda::Function", "Properties": {"Code": "b.zip"}},
                "Topic": {"Type": "AWS::SNS::Topic"},
            },
        })
    }

    fn template() -> Template {
        with_package("sitegate/1.zip")
    }

    fn with_package(key: &str) -> Template {
        let package = S3Object::new("artifacts", key);
        Template::new(source(), &BTreeMap::from([("a/function.zip".to_owned(), package)]))
    }

    #[test]
    fn package_is_read_from_the_artifact_bucket() {
        let code = &template().json["Resources"]["EdgeFunction"]["Properties"]["Code"];
        assert_eq!(*code, json!({"S3Bucket": "artifacts", "S3Key": "sitegate/1.zip"}));
    }

    #[test]
    fn other_code_stays() {
        assert_eq!(template().json["Resources"]["Other"]["Properties"]["Code"], "b.zip");
    }

    #[test]
    fn fingerprint_depends_on_template_parameters_and_tags() {
        let none = BTreeMap::new();
        let some = BTreeMap::from([("Issuer".to_owned(), "a".to_owned())]);
        let other = with_package("sitegate/2.zip");
        let print = template().fingerprint(&none, &none);
        assert_eq!(print, template().fingerprint(&none, &none));
        let others = [
            template().fingerprint(&some, &none),
            template().fingerprint(&none, &some),
            other.fingerprint(&none, &none),
        ];
        assert!(!others.contains(&print));
        assert_ne!(others[0], others[1]);
    }

    #[test]
    fn parameters_without_a_default_are_required() {
        let expected = BTreeMap::from([("Issuer".to_owned(), false), ("Secret".to_owned(), true)]);
        assert_eq!(template().required_parameters(), expected);
    }

    #[test]
    fn parameters_without_echo_are_secret() {
        assert_eq!(
            ["Issuer", "Secret", "Missing"].map(|name| template().is_secret(name)),
            [false, true, false]
        );
    }

    #[test]
    fn tree_knows_its_size() {
        assert_eq!((template().resource_count(), template().longest_id()), (3, "EdgeFunction".len()));
    }
}
