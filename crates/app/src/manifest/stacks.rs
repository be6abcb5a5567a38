//! `manifest.json`: the stacks of an app, in an order in which they can be deployed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use cloudformation::pretty;
use serde::{Deserialize, Serialize};

use super::error::ManifestError;
use super::file_path::FilePath;
use super::version::Version;

/// The name of the document in the folder of a synthesised app.
pub const MANIFEST_FILE: &str = "manifest.json";

/// The stacks of an app, in an order in which they can be deployed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Manifest {
    version: Version,
    /// The stacks. A stack comes after all stacks that it needs.
    pub stacks: Vec<StackEntry>,
}

/// A stack of the app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StackEntry {
    /// The name of the stack.
    pub name: String,
    /// The stage that the stack belongs to, such as `prod`.
    #[serde(default)]
    pub stage: Option<String>,
    /// The account of the stage. A deployment into another account must stop.
    #[serde(default)]
    pub account: Option<String>,
    /// The Region of the stack.
    pub region: String,
    /// The template.
    pub template: FilePath,
    /// The stacks that must be deployed before this one.
    #[serde(default)]
    pub needs: Vec<StackKey>,
    /// The files that the template refers to. `assets.json` has their hashes.
    #[serde(default)]
    pub assets: Vec<FilePath>,
    /// Tags of the stack. CloudFormation adds them to the resources.
    #[serde(default)]
    pub tags: BTreeMap<String, String>,
    /// The paths of the constructs that placed the resources, by logical ID. The message about a failed deployment names the construct.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub constructs: BTreeMap<String, String>,
}

/// The name and Region of a stack, which identify it in its account. The ID of the deployed stack is an ARN.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StackKey {
    /// The name of the stack.
    pub name: String,
    /// The Region of the stack.
    pub region: String,
}

impl StackKey {
    /// A stack in a Region.
    pub fn new(name: impl Into<String>, region: impl Into<String>) -> Self {
        Self { name: name.into(), region: region.into() }
    }
}

impl StackEntry {
    /// A stack without a stage, needs, assets and tags.
    pub fn new(stack: StackKey, template: FilePath) -> Self {
        let StackKey { name, region } = stack;
        Self {
            name,
            stage: None,
            account: None,
            region,
            template,
            needs: Vec::new(),
            assets: Vec::new(),
            tags: BTreeMap::new(),
            constructs: BTreeMap::new(),
        }
    }

    /// The name and Region of the stack.
    pub fn key(&self) -> StackKey {
        StackKey::new(&self.name, &self.region)
    }
}

impl fmt::Display for StackKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.name, self.region)
    }
}

impl Manifest {
    /// The manifest of some stacks.
    ///
    /// # Errors
    /// Returns an error if a stack is listed twice, or before a stack that it needs.
    pub fn new(stacks: Vec<StackEntry>) -> Result<Self, ManifestError> {
        let mut known = BTreeSet::new();
        for stack in &stacks {
            let name = stack.key();
            if let Some(missing) = stack.needs.iter().find(|needed| !known.contains(*needed)) {
                return Err(ManifestError::Order { stack: name.to_string(), needs: missing.to_string() });
            }
            if known.contains(&name) {
                return Err(ManifestError::Repeated { stack: name.to_string() });
            }
            known.insert(name);
        }
        Ok(Self { version: Version, stacks })
    }

    /// Reads the document. The order of its stacks is checked.
    pub fn read(text: &str) -> Result<Self, ManifestError> {
        let manifest: Self = serde_json::from_str(text).map_err(ManifestError::Json)?;
        Self::new(manifest.stacks)
    }

    /// The text of the document.
    pub fn text(&self) -> String {
        pretty(self)
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error;

    use serde_json::{Value as Json, json};

    use super::{Manifest, ManifestError};

    fn stack(name: &str, needs: &Json) -> Json {
        json!({
            "name": name, "stage": "prod", "account": "111122223333", "region": "eu-central-1",
            "template": format!("{name}.eu-central-1.template.json"), "needs": needs,
            "assets": ["assets/1f.zip"], "tags": {"team": "orders"},
        })
    }

    fn chain(error: &ManifestError) -> String {
        let source = error.source().map(|source| format!(": {source}")).unwrap_or_default();
        format!("{error}{source}")
    }

    fn read(stacks: &Json) -> Result<Manifest, String> {
        let document = json!({"version": 1, "stacks": stacks}).to_string();
        Manifest::read(&document).map_err(|error| chain(&error))
    }

    #[test]
    fn manifest_is_read_as_it_was_written() {
        let needs = json!([{"name": "prod-data", "region": "eu-central-1"}]);
        let document =
            json!({"version": 1, "stacks": [stack("prod-data", &json!([])), stack("prod-orders", &needs)]});
        let manifest = Manifest::read(&document.to_string()).expect("readable");
        assert_eq!(serde_json::from_str::<Json>(&manifest.text()).expect("JSON"), document);
    }

    #[test]
    fn stack_without_a_stage_has_the_rest_only() {
        let minimal = json!({"name": "a", "region": "us-east-1", "template": "a.us-east-1.template.json"});
        let manifest = read(&json!([minimal])).expect("readable");
        assert_eq!((manifest.stacks[0].account.as_deref(), manifest.stacks[0].needs.len()), (None, 0));
    }

    #[test]
    fn stack_before_one_that_it_needs_is_refused() {
        let needs = json!([{"name": "b", "region": "eu-central-1"}]);
        let error = read(&json!([stack("a", &needs), stack("b", &json!([]))])).expect_err("refused");
        assert_eq!(
            error,
            "stack a (eu-central-1) needs b (eu-central-1), which is not before it in the manifest; run synth again"
        );
    }

    #[test]
    fn stack_that_is_listed_twice_is_refused() {
        let error = read(&json!([stack("a", &json!([])), stack("a", &json!([]))])).expect_err("refused");
        assert_eq!(error, "stack a (eu-central-1) is listed twice; run synth again");
    }

    #[test]
    fn other_version_is_refused() {
        let error = chain(&Manifest::read(r#"{"version": 2, "stacks": []}"#).expect_err("refused"));
        assert!(error.contains("this program reads version 1, not 2"), "{error}");
    }

    #[test]
    fn template_outside_the_folder_is_refused() {
        let error = read(&json!([{"name": "a", "region": "us-east-1", "template": "../a.json"}]))
            .expect_err("refused");
        assert!(
            error.contains("`../a.json` is not the path of a file in the folder of the manifest"),
            "{error}"
        );
    }
}
