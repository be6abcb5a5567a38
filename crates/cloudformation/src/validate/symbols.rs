//! The names that the functions of a template may refer to.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::context::{entries, kind};
use super::known_types::KnownTypes;
use super::serverless::generated::Generated;
use super::serverless::types::{deployed_type, parts};
use super::transforms::{NAMED, has_macro, is_extended, is_serverless, openings};
use crate::intrinsic::Pseudo;
use crate::schema::ResourceFacts;

/// Types whose attributes depend on a template or a function of the user.
pub(super) const OPEN: &[&str] = &[
    "AWS::CloudFormation::CustomResource",
    "AWS::CloudFormation::Stack",
    "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
];

/// The names that a document defines.
pub(super) struct Symbols<'a> {
    parameters: Vec<&'a str>,
    resources: BTreeMap<&'a str, Attributes<'a>>,
    /// The resource types that the check knows.
    pub(super) types: KnownTypes<'a>,
    conditions: Vec<&'a str>,
    mappings: Vec<&'a str>,
    /// The resources that SAM makes.
    generated: Generated,
    /// The sections to which a transform, a loop or a module may add names.
    open: Vec<&'static str>,
    /// Whether a macro of the user reads the template first.
    has_macro: bool,
    /// Whether `AWS::LanguageExtensions` or a macro of the user reads the template first.
    pub(super) extended: bool,
    /// Whether SAM reads the template first.
    pub(super) serverless: bool,
}

/// The attributes of a resource.
#[derive(Clone, Copy)]
pub(super) enum Attributes<'a> {
    Known {
        facts: &'a ResourceFacts,
        /// The other resources that functions may name as parts of the resource.
        parts: &'static [&'static str],
    },
    /// Any attributes, as those of a custom resource, a nested stack or a type without facts.
    Anything,
}

impl<'a> Attributes<'a> {
    fn of_type(kind: &str, types: KnownTypes<'a>) -> Self {
        let deployed = deployed_type(kind).filter(|kind| !OPEN.contains(kind));
        let facts = deployed.and_then(|kind| types.facts(kind));
        facts.map_or(Self::Anything, |facts| Self::Known { facts, parts: parts(kind) })
    }
}

impl<'a> Symbols<'a> {
    pub(super) fn new(document: &'a Json, types: KnownTypes<'a>) -> Self {
        let keys = |section| entries(document, section).map(|(id, _)| id.as_str()).collect();
        let resources = entries(document, "Resources").map(|(id, resource)| {
            let kind = kind(resource);
            let attributes = kind.map_or(Attributes::Anything, |kind| Attributes::of_type(kind, types));
            (id.as_str(), attributes)
        });
        let openings = openings(document);
        let is_open = |section: &str| {
            openings.iter().any(|opening| opening.section.is_none_or(|opened| opened == section))
        };
        Self {
            parameters: keys("Parameters"),
            resources: resources.collect(),
            types,
            conditions: keys("Conditions"),
            mappings: keys("Mappings"),
            generated: Generated::new(document),
            open: NAMED.into_iter().filter(|section| is_open(section)).collect(),
            has_macro: has_macro(document),
            extended: is_extended(document),
            serverless: is_serverless(document),
        }
    }

    /// Whether names may be added to a section at deployment.
    pub(super) fn may_add(&self, section: &str) -> bool {
        self.open.contains(&section)
    }

    /// Whether a part that is known only at deployment may use any name.
    pub(super) fn may_use(&self) -> bool {
        !self.open.is_empty()
    }

    /// Whether functions have the arguments that CloudFormation reads. Transforms may read others.
    pub(super) fn has_final_functions(&self) -> bool {
        !self.has_macro && !self.extended
    }

    pub(super) fn is_reference(&self, name: &str) -> bool {
        self.parameters.contains(&name) || Pseudo::from_name(name).is_some() || self.is_resource(name)
    }

    pub(super) fn references(&self) -> impl Iterator<Item = &str> {
        let pseudo = Pseudo::ALL.into_iter().map(|pseudo| -> &str { pseudo.name() });
        self.resources().chain(self.parameters.iter().copied()).chain(pseudo)
    }

    /// Whether the template has a resource of this name, or SAM makes one.
    pub(super) fn is_resource(&self, name: &str) -> bool {
        self.resources.contains_key(name) || self.generated.contains(name)
    }

    pub(super) fn resources(&self) -> impl Iterator<Item = &str> {
        self.resources.keys().copied().chain(self.generated.names())
    }

    pub(super) fn attributes(&self, resource: &str) -> Option<Attributes<'a>> {
        if let Some(attributes) = self.resources.get(resource) {
            return Some(*attributes);
        }
        let made = self.generated.find(resource)?;
        let attributes = made.kind.map_or(Attributes::Anything, |kind| Attributes::of_type(kind, self.types));
        Some(match attributes {
            Attributes::Known { facts, .. } => Attributes::Known { facts, parts: made.parts },
            Attributes::Anything => Attributes::Anything,
        })
    }

    /// The resource of a reference to another resource that SAM makes of it, such as `Orders.Version`.
    pub(super) fn part_owner<'n>(&self, name: &'n str) -> Option<&'n str> {
        if !self.serverless {
            return None;
        }
        let (owner, part) = name.split_once('.')?;
        match self.attributes(owner) {
            Some(Attributes::Known { parts, .. }) if parts.contains(&part) => Some(owner),
            _ => None,
        }
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
