//! The part of `site.yaml` that says where the site is deployed.

use cloudformation::report::LocatedFinding;
use cloudformation::{DocumentPath, yaml};
use serde::Deserialize as _;
use settings::{Content, SinglePages};

use super::rules::{SYNTAX, VALUE};

/// The stack and the account of a site, as `site.yaml` names them.
///
/// It is read without the rest of the file. An error in a rule must not keep an operator from ending a session.
///
/// ```
/// let target = infra::site::Target::read("stack: reports\nrules: 3\n").expect("a target");
/// assert_eq!(target.stack.as_deref(), Some("reports"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Target {
    /// Name of the CloudFormation stack.
    pub stack: Option<String>,
    /// ID of the AWS account.
    pub account: Option<String>,
    /// The buckets of the site.
    pub storage: Storage,
    /// ARN of the KMS key that encrypts the client secret and the session keys. `None` is the key of AWS.
    pub secrets_key_arn: Option<String>,
}

/// The buckets of a site, as `site.yaml` names them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Storage {
    /// Name of the bucket that holds the site. `None` if CloudFormation generates it.
    pub bucket: Option<String>,
    /// Whether the bucket is not part of the stack.
    pub has_existing_bucket: bool,
    /// Key of the object that answers the root of the site. `None` is the default.
    pub index: Option<String>,
    /// ARN of the bucket that receives the access logs.
    pub access_logs_bucket_arn: Option<String>,
}

impl Storage {
    /// Reads the buckets. Values of another type count as not given, because the check of the file reports them.
    fn read(json: &serde_json::Value) -> Self {
        let text = |pointer: &str| json.pointer(pointer)?.as_str().map(str::to_owned);
        Self {
            bucket: text("/bucket/name"),
            has_existing_bucket: json.pointer("/bucket/existing") == Some(&true.into()),
            index: index(json),
            access_logs_bucket_arn: text("/distribution/access_logs/bucket_arn"),
        }
    }
}

/// Reads the key of the object that answers the root of the site. `None` is the default.
fn index(json: &serde_json::Value) -> Option<String> {
    let given = json.get("content")?;
    let single_page = given.get("single_page").and_then(|pages| SinglePages::deserialize(pages).ok());
    let index_document = given.get("index_document").and_then(serde_json::Value::as_str);
    let default = Content::default();
    let content = Content {
        index_document: index_document.map_or(default.index_document, str::to_owned),
        single_page: single_page.unwrap_or_default(),
        ..default
    };
    access::object(&content, "/").map(|object| object.trim_start_matches('/').to_owned())
}

impl Target {
    /// Reads the text of `site.yaml`.
    ///
    /// # Errors
    /// Returns a finding if the text is not YAML, or if one of the two values is not a String. A malformed account must not let
    /// other credentials pass.
    pub fn read(text: &str) -> Result<Self, Box<LocatedFinding>> {
        let document = yaml::read(text).map_err(|error| {
            let finding = SYNTAX.at(DocumentPath::root(), error.problem);
            Box::new(LocatedFinding::new(finding, error.location))
        })?;
        let string = |key: &str| match document.json.get(key) {
            None => Ok(None),
            Some(value) => value.as_str().map(|text| Some(text.to_owned())).ok_or_else(|| {
                let finding = VALUE.at(DocumentPath::from_keys(&[key]), format!("`{key}` is not a String"));
                let finding = finding.with_advice("write it in quotes");
                Box::new(LocatedFinding::in_document(finding, &document))
            }),
        };
        let storage = Storage::read(&document.json);
        let secrets_key = document.json.pointer("/function/secrets_key_arn");
        let secrets_key_arn = secrets_key.and_then(serde_json::Value::as_str).map(str::to_owned);
        Ok(Self { stack: string("stack")?, account: string("account")?, storage, secrets_key_arn })
    }
}

#[cfg(test)]
mod tests {
    use super::Target;

    #[test]
    fn errors_in_other_settings_are_ignored() {
        let target =
            Target::read("stack: reports\naccount: \"012345678901\"\nrules: oops\n").expect("a target");
        assert_eq!(target.stack.as_deref(), Some("reports"));
        assert_eq!(target.account.as_deref(), Some("012345678901"));
    }

    #[test]
    fn buckets_are_read_without_the_rest() {
        let text = "bucket: { name: docs, existing: true }\ncontent: { single_page: /app.html }\n\
                    distribution: { access_logs: { bucket_arn: 'arn:aws:s3:::logs' } }\nrules: oops\n";
        let storage = Target::read(text).expect("a target").storage;
        assert_eq!((storage.bucket.as_deref(), storage.has_existing_bucket), (Some("docs"), true));
        assert_eq!(storage.index.as_deref(), Some("app.html"));
        assert_eq!(storage.access_logs_bucket_arn.as_deref(), Some("arn:aws:s3:::logs"));
    }

    #[test]
    fn object_of_the_root_is_an_index_document_unless_an_application_is_there() {
        let index = |content: &str| {
            let target = Target::read(&format!("content: {content}\n")).expect("a target");
            target.storage.index
        };
        for (content, expected) in [
            ("{ index_document: home.html }", "home.html"),
            ("{ index_document: home.html, single_page: { /app/*: /app/index.html } }", "home.html"),
            ("{ single_page: { /app/*: /app/index.html, /*: /shell.html } }", "shell.html"),
            ("{ single_page: [x] }", "index.html"),
        ] {
            assert_eq!(index(content).as_deref(), Some(expected), "{content}");
        }
    }

    #[test]
    fn key_of_the_secrets_is_read_without_the_rest() {
        let key = "arn:aws:kms:us-east-1:123456789012:key/8f3b2a1c";
        let target = Target::read(&format!("function: {{ secrets_key_arn: '{key}' }}\nrules: oops\n"));
        assert_eq!(target.expect("a target").secrets_key_arn.as_deref(), Some(key));
    }

    #[test]
    fn empty_file_names_nothing() {
        assert_eq!(Target::read("").expect("a target"), Target::default());
    }

    #[test]
    fn account_without_quotes_is_an_error_with_its_place() {
        let found = Target::read("stack: a\naccount: 123456789012\n").expect_err("a number");
        assert_eq!(found.location.map(|place| place.line), Some(2));
        assert_eq!(found.finding.problem(), "`account` is not a String");
    }

    #[test]
    fn malformed_yaml_is_an_error() {
        assert!(Target::read("stack: [").is_err());
    }
}
