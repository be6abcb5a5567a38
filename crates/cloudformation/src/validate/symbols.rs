//! The names that the functions of a template may refer to.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::context::{entries, is_extended, is_open};
use crate::intrinsic::Pseudo;
use crate::schema::{ResourceFacts, resource_facts};

/// Types whose attributes depend on a template or a function of the user.
pub(super) const OPEN: &[&str] = &[
    "AWS::CloudFormation::CustomResource",
    "AWS::CloudFormation::Stack",
    "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
];

/// The names that a document defines.
pub(super) struct Symbols<'a> {
    parameters: Vec<&'a str>,
    resources: BTreeMap<&'a str, Attributes>,
    conditions: Vec<&'a str>,
    mappings: Vec<&'a str>,
    /// Whether a macro or a module may define more names.
    pub(super) open: bool,
    /// Whether `AWS::LanguageExtensions` or a macro of the user reads the template first.
    pub(super) extended: bool,
}

/// The attributes of a resource.
pub(super) enum Attributes {
    Known(&'static ResourceFacts),
    /// Any attributes, as those of a custom resource, a nested stack or a type without facts.
    Anything,
}

impl<'a> Symbols<'a> {
    pub(super) fn new(document: &'a Json) -> Self {
        let keys = |section| entries(document, section).map(|(id, _)| id.as_str()).collect();
        let resources = entries(document, "Resources").map(|(id, resource)| {
            let kind = resource.get("Type").and_then(Json::as_str);
            let facts = kind.filter(|kind| !OPEN.contains(kind)).and_then(resource_facts);
            (id.as_str(), facts.map_or(Attributes::Anything, Attributes::Known))
        });
        Self {
            parameters: keys("Parameters"),
            resources: resources.collect(),
            conditions: keys("Conditions"),
            mappings: keys("Mappings"),
            open: is_open(document),
            extended: is_extended(document),
        }
    }

    pub(super) fn is_reference(&self, name: &str) -> bool {
        self.is_resource(name)
            || self.parameters.contains(&name)
            || Pseudo::ALL.iter().any(|pseudo| pseudo.name() == name)
    }

    pub(super) fn references(&self) -> impl Iterator<Item = &'a str> {
        let pseudo = Pseudo::ALL.into_iter().map(|pseudo| -> &'a str { pseudo.name() });
        self.resources.keys().copied().chain(self.parameters.iter().copied()).chain(pseudo)
    }

    pub(super) fn is_resource(&self, name: &str) -> bool {
        self.resources.contains_key(name)
    }

    pub(super) fn resources(&self) -> impl Iterator<Item = &'a str> {
        self.resources.keys().copied()
    }

    pub(super) fn attributes(&self, resource: &str) -> Option<&Attributes> {
        self.resources.get(resource)
    }

    pub(super) fn conditions(&self) -> &[&'a str] {
        &self.conditions
    }

    pub(super) fn mappings(&self) -> &[&'a str] {
        &self.mappings
    }

    pub(super) fn parameters(&self) -> &[&'a str] {
        &self.parameters
    }
}
