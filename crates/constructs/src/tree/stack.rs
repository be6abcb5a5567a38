//! A stack and its synthesis. [`Stack::root`] is defined next to the scopes.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use cloudformation::validate::{OwnRules, Validator};
use cloudformation::{AddError, Any, Finding, Json, LogicalId, Resource, Rule, Template};
use serde_json::json;

use super::acknowledgement::{self, Acknowledgement};
use super::aspect::{self, Aspect};
use super::check::Check;
use super::error::ConstructError;
use super::logical_ids::LogicalIds;
use super::synthesis::Synthesis;
use super::tags::{self, Tag};
use crate::artifact::Artifact;

/// The name and Region of a stack of an app, its stage, and the stacks that must be deployed before it.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) name: String,
    pub(super) region: String,
    pub(super) stage: Option<StagePlace>,
    pub(super) needs: Vec<NeededStack>,
    /// The folder to which the paths of assets are relative.
    pub(super) asset_folder: PathBuf,
    /// The error of an import that no value can express.
    pub(super) refused_import: Option<ConstructError>,
}

/// The stage of a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct StagePlace {
    pub(super) name: String,
    pub(super) account: String,
}

/// A stack that must be deployed before another one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NeededStack {
    /// The name of the stack.
    pub name: String,
    /// The Region of the stack.
    pub region: String,
}

/// A stack under construction.
///
/// ```
/// use constructs::{Bucket, Stack};
///
/// let mut stack = Stack::new();
/// stack.describe("Reports");
/// stack.root().add("Content", Bucket::private())?;
/// let synthesis = stack.synth();
/// assert_eq!(synthesis.template["Description"], "Reports");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Debug, Default)]
pub struct Stack {
    pub(super) template: Template,
    /// The path of each logical ID in the tree.
    paths: BTreeMap<String, Vec<String>>,
    pub(super) names: LogicalIds,
    pub(super) tags: Vec<Tag>,
    pub(super) aspects: Vec<(Vec<String>, Box<dyn Aspect>)>,
    pub(super) checks: Vec<Box<dyn Check>>,
    /// The artifacts by their paths in the template.
    pub(super) artifacts: BTreeMap<String, Artifact>,
    pub(super) place: Option<Place>,
    pub(super) reports: Vec<Finding>,
    pub(super) acknowledgements: Vec<Acknowledgement>,
    parameter_groups: Vec<Json>,
    /// Rules whose findings are errors in this stack.
    pub(super) denied: Vec<&'static Rule>,
    validator: Validator,
}

impl Stack {
    /// A stack without resources.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty stack of an app.
    pub(super) fn deployed_to(place: Place) -> Self {
        Self { place: Some(place), ..Self::default() }
    }

    /// Sets the description of the template, at most 1,024 bytes.
    pub fn describe(&mut self, text: &str) {
        self.template.description = Some(text.to_owned());
    }

    /// Sets a key of the template's metadata.
    pub fn metadata(&mut self, key: &str, value: Json) {
        self.template.set_metadata(key, value);
    }

    /// Sets a whole section of the template by its name, such as `Globals`. It replaces the entries that were placed in the section.
    pub fn section(&mut self, name: &str, value: Json) {
        self.template.section(name, value);
    }

    /// Adds groups of parameters to [what the console shows](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html)
    /// above the parameters.
    pub fn add_parameter_groups(&mut self, groups: Vec<Json>) {
        self.parameter_groups.extend(groups);
        if !self.parameter_groups.is_empty() {
            let groups = json!({"ParameterGroups": self.parameter_groups});
            self.template.set_metadata("AWS::CloudFormation::Interface", groups);
        }
    }

    /// Adds a macro that CloudFormation runs on the whole template, such as `AWS::LanguageExtensions`.
    pub fn transform(&mut self, name: &str) {
        self.template.transform.push(name.to_owned());
    }

    /// Sets the logical ID of the resource at a path, such as `Content/Policy`. Call it before the resource is placed.
    pub fn pin(&mut self, path: &str, id: &str) {
        self.names.pin(path, id);
    }

    /// Lets the names of entries at the root be their logical IDs as they are, such as `orders` or `Resource`. This keeps the IDs of a
    /// template that exists. Call it before the entries are placed.
    ///
    /// ```
    /// use cloudformation_resources::s3;
    /// use constructs::Stack;
    ///
    /// let mut stack = Stack::new();
    /// stack.use_names_as_ids();
    /// let orders = stack.root().resource("orders", s3::Bucket::new())?;
    /// assert_eq!(orders.id().as_str(), "orders");
    /// # Ok::<(), constructs::ConstructError>(())
    /// ```
    pub fn use_names_as_ids(&mut self) {
        self.names.use_names();
    }

    /// Keeps the logical IDs of all resources that were at or below one path and now are at or below another. A rename in the
    /// code then replaces no resource. Call it before the resources are placed.
    pub fn moved(&mut self, from: &str, to: &str) {
        self.names.moved(from, to);
    }

    /// Applies a team's own rules in the synthesis, in addition to those of [`cloudformation`].
    ///
    /// ```
    /// use cloudformation::validate::OwnRules;
    /// use constructs::{Bucket, Stack};
    /// use serde_json::json;
    ///
    /// let mut rules = OwnRules::default();
    /// let mistakes = rules.add_rule(&json!({
    ///     "rule": "fast-uploads",
    ///     "type": "AWS::S3::Bucket",
    ///     "summary": "The bucket has no transfer acceleration",
    ///     "reason": "Our customers upload from all continents.",
    ///     "schema": {"required": ["AccelerateConfiguration"]},
    /// }));
    /// assert_eq!(mistakes, []);
    /// let mut stack = Stack::new();
    /// stack.own_rules(rules);
    /// stack.root().add("Content", Bucket::private())?;
    /// assert_eq!(stack.synth().findings[0].rule().id, "fast-uploads");
    /// # Ok::<(), constructs::ConstructError>(())
    /// ```
    pub fn own_rules(&mut self, rules: impl Into<Arc<OwnRules>>) {
        self.validator = std::mem::take(&mut self.validator).with_own_rules(rules);
    }

    /// Changes a resource that a construct has placed. Returns false if the stack has no resource with this logical ID.
    pub fn edit(&mut self, id: &LogicalId, change: impl FnOnce(&mut Resource<Any>)) -> bool {
        let found = self.template.resources_mut().find(|(known, _)| *known == id);
        found.map(|(_, resource)| change(resource)).is_some()
    }

    /// The document with everything that the aspects and the validator find in it.
    pub fn synth(mut self) -> Synthesis {
        tags::apply(&mut self.template, &self.paths, &self.tags);
        let mut findings = std::mem::take(&mut self.reports);
        findings.extend(self.names.findings());
        findings.extend(aspect::visit_all(&mut self.template, &self.paths, &self.aspects));
        let template = self.template.to_json();
        findings.extend(self.checks.iter().flat_map(|check| check.findings(&template)));
        // A Region that is newer than the facts has none of them.
        let region = self.place.and_then(|place| place.region.parse().ok());
        findings.extend(self.validator.with_regions(region).validate(&template));
        for finding in &mut findings {
            if self.denied.iter().any(|denied| **denied == finding.rule()) {
                *finding = finding.clone().as_error();
            }
        }
        let (mut findings, acknowledged) =
            acknowledgement::separate(&self.acknowledgements, &self.paths, findings);
        findings.sort_by_key(Finding::severity);
        let artifacts = self.artifacts.into_values().collect();
        Synthesis { template, findings, acknowledged, artifacts, paths: self.paths }
    }

    pub(super) fn place<T>(
        &mut self,
        path: Vec<String>,
        suffix: &str,
        add: impl FnOnce(&mut Template, &str) -> Result<T, AddError>,
    ) -> Result<T, ConstructError> {
        let id = self.names.logical_id(&path, suffix);
        let placed = add(&mut self.template, &id).map_err(|error| match error {
            AddError::Name(_) => ConstructError::Add { path: path.join("/"), source: error },
            AddError::Taken(id) => {
                let first = self.paths.get(id.as_str()).map(|path| path.join("/"));
                ConstructError::Collision {
                    first: first.unwrap_or_else(|| id.to_string()),
                    second: path.join("/"),
                    id: id.to_string(),
                }
            }
        })?;
        self.paths.insert(id, path);
        Ok(placed)
    }
}
