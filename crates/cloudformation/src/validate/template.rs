//! The validator with its options, and the order of the checks of a template.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::amount::Amount;
use super::known_types::KnownTypes;
use super::own_rules::{OwnRules, with_own_rules};
use super::parameter_values::deployed::Deployed;
use super::parameter_values::{constraints, defaults};
use super::region::Region;
use super::rules::{
    closed_runtime, closed_service, edge, key_attribute, limit, missing_transform, nested_stack, region,
    rules, schedule_expression, secure_reference,
};
use super::suppress::suppress_rules;
use super::symbols::Symbols;
use super::{
    creation_and_update_policies, duplicate_names, dynamic_references, listed_values, outputs, own_checks,
    policies, references, relations, resources, sections, serverless, services, snapshot_policies,
    state_machines, subnet_overlap,
};
use crate::document::Json;
use crate::finding::{Finding, Report};

/// Checks a template and returns all findings in the order of their places in the document.
///
/// ```
/// use cloudformation::{validate, yaml};
///
/// let template = yaml::read("Resources:\n  Data:\n    Type: AWS::SQS::Queue\n    DependsOn: Dat\n")?;
/// let findings = validate::validate(&template.json);
/// assert_eq!(findings[0].rule().id, "dangling-reference");
/// assert_eq!(findings[0].advice(), "did you mean `Data`?");
/// assert_eq!(template.location(findings[0].path()).map(|place| place.line), Some(4));
/// # Ok::<(), yaml::ReadError>(())
/// ```
pub fn validate(document: &Json) -> Vec<Finding> {
    Validator::new().validate(document)
}

/// The validator with what is known about the deployment of a template, and with a team's own rules.
///
/// ```
/// use cloudformation::validate::Validator;
/// use cloudformation::yaml;
///
/// let template = yaml::read("Resources:\n  Site:\n    Type: AWS::AppRunner::Service\n    Properties: {SourceConfiguration: {}}\n")?;
/// let validator = Validator::new().with_regions(["us-east-1".parse()?, "eu-central-2".parse()?]);
/// let findings = validator.validate(&template.json);
/// assert_eq!(findings[0].problem(), "AWS::AppRunner::Service does not exist in eu-central-2");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Validator {
    regions: Vec<Region>,
    parameters: BTreeMap<String, String>,
    own_rules: Option<Arc<OwnRules>>,
    mandatory: BTreeSet<String>,
}

impl Validator {
    /// The validator that knows only the template, as [`validate`] does.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same validator for templates that are deployed to each of these Regions. Without Regions, a resource type or value must
    /// exist in at least one Region.
    #[must_use]
    pub fn with_regions(mut self, regions: impl IntoIterator<Item = Region>) -> Self {
        self.regions = regions.into_iter().collect();
        self
    }

    /// The same validator for templates that are deployed with these values of parameters. Functions and conditions have the results that
    /// follow from the values. Names that a template does not have are ignored.
    ///
    /// ```
    /// use cloudformation::validate::Validator;
    /// use cloudformation::yaml;
    ///
    /// let template = yaml::read(
    ///     "Parameters: {Days: {Type: Number}}\nResources: {Log: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: !Ref Days}}}",
    /// )?;
    /// let validator = Validator::new().with_parameters([("Days".to_owned(), "31".to_owned())]);
    /// let findings = validator.validate(&template.json);
    /// assert_eq!(findings[0].problem(), "`RetentionInDays` does not take `31`");
    /// assert_eq!(findings[0].cause(), "Days has this value");
    /// # Ok::<(), yaml::ReadError>(())
    /// ```
    #[must_use]
    pub fn with_parameters(mut self, values: impl IntoIterator<Item = (String, String)>) -> Self {
        self.parameters.extend(values);
        self
    }

    /// The same validator with a team's own rules and resource types.
    #[must_use]
    pub fn with_own_rules(mut self, rules: impl Into<Arc<OwnRules>>) -> Self {
        self.own_rules = Some(rules.into());
        self
    }

    /// The same validator, in which templates cannot suppress the findings of these rules.
    #[must_use]
    pub fn with_mandatory_rules(mut self, rules: impl IntoIterator<Item = String>) -> Self {
        self.mandatory.extend(rules);
        self
    }

    /// Checks a template and returns all findings in the order of their places in the document.
    pub fn validate(&self, document: &Json) -> Vec<Finding> {
        let types = KnownTypes::new(self.own_rules.as_deref().map(OwnRules::types));
        let mut report = Report::default();
        if sections::check(document, &mut report) {
            constraints::check(document, &self.parameters, &mut report);
            let deployed = Deployed::new(document, &self.parameters);
            let symbols = Symbols::new(document, types);
            references::check(document, &deployed.with_conditions(), &symbols, &mut report);
            missing_transform::check_policies(document, &symbols, &mut report);
            let amount = Amount::new(document);
            limit::check(document, &amount, &mut report);
            deployed.report_missing_keys(&mut report);
            let has_results = deployed.has_results();
            deployed.check(&mut report, |document, report| {
                serverless::check::check(document, &symbols, report);
                region::check(document, &self.regions, report);
                listed_values::check(document, &self.regions, report);
                for check in CHECKS_OF_TYPES {
                    check(document, types, report);
                }
                for check in CHECKS {
                    check(document, report);
                }
                // Results of functions can be dynamic references that the template does not show.
                if amount.has_double_brace || has_results {
                    dynamic_references::check(document, report);
                    secure_reference::check(document, report);
                }
                if let Some(own) = &self.own_rules {
                    own_checks::check(document, types, own, report);
                }
            });
            let check = |document: &Json, is_checked: &dyn Fn(&str) -> bool, report: &mut Report| {
                resources::check_some(document, types, is_checked, report);
                listed_values::check_regions(document, &self.regions, report);
            };
            defaults::check(document, &self.parameters, check, &mut report);
        }
        report.into_sorted(document)
    }

    /// Checks every nested stack whose template can be read, with the values of parameters. `read` gets each path that is not a URL.
    pub fn nested(&self, document: &Json, read: impl Fn(&str) -> Option<Json>) -> Vec<Finding> {
        let mut report = Report::default();
        if nested_stack::is_in(document) {
            let deployed = Deployed::resolved(document, &self.parameters);
            deployed.check(&mut report, |document, report| nested_stack::check(document, read, report));
        }
        report.into_findings()
    }

    /// Leaves out findings as [`suppress`](super::suppress) does. The template may name own rules, too.
    pub fn suppress(&self, document: &Json, findings: Vec<Finding>) -> Vec<Finding> {
        let known = with_own_rules(rules(), self.own_rules.as_deref());
        suppress_rules(document, findings, known, &self.mandatory)
    }
}

/// The checks that need the resource types.
static CHECKS_OF_TYPES: &[fn(&Json, KnownTypes<'_>, &mut Report)] =
    &[resources::check, duplicate_names::check, outputs::check, services::check];

/// The checks that need nothing but the document.
static CHECKS: &[fn(&Json, &mut Report)] = &[
    relations::check,
    policies::check,
    snapshot_policies::check,
    creation_and_update_policies::check,
    closed_runtime::check,
    closed_service::check,
    key_attribute::check,
    schedule_expression::check,
    state_machines::check::check,
    subnet_overlap::check,
    edge::check,
];
