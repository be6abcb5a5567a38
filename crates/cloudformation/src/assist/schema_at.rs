//! The schemas that apply to a place of a template.

use crate::document::{Json, Segment};
use crate::schema::{Schema, resource_facts};
use crate::validate::{
    deployed_type, global_properties, global_sections, is_serverless_type, template_schema,
};

/// Finds schemas in a document, or in the one of an earlier text if an excerpt does not have the type of a resource.
#[derive(Clone, Copy)]
pub(super) struct SchemaFinder<'a> {
    pub(super) document: &'a Json,
    pub(super) known: &'a Json,
}

impl<'a> SchemaFinder<'a> {
    /// The type of a resource.
    pub(super) fn kind(self, id: &str) -> Option<&'a str> {
        let kind = |document: &'a Json| document["Resources"][id]["Type"].as_str();
        kind(self.document).or_else(|| kind(self.known))
    }

    /// The schemas of the value at a path that lists values. SAM has its own list for few properties. The properties of the same name of the type
    /// that it deploys have the others.
    pub(super) fn schemas_with_choices(self, path: &[Segment]) -> Vec<&'static Schema> {
        let own = self.schemas(path);
        let has_choices = own.iter().any(|schema| schema.literal_choices().next().is_some());
        let (kind, rest) = match path {
            [Segment::Key(section), Segment::Key(id), _, rest @ ..] if section == "Resources" => {
                (self.kind(id).map(str::to_owned), rest)
            }
            [Segment::Key(section), Segment::Key(kind), rest @ ..] if section == "Globals" => {
                (Some(format!("AWS::Serverless::{kind}")), rest)
            }
            _ => (None, path),
        };
        let deployed = kind.as_deref().filter(|kind| is_serverless_type(kind)).and_then(deployed_type);
        match deployed.and_then(resource_facts) {
            Some(facts) if !has_choices => facts.schema.below(rest),
            _ => own,
        }
    }

    /// The schemas of the value at a path. There are several where a schema has alternatives; none where nothing is known.
    pub(super) fn schemas(self, path: &[Segment]) -> Vec<&'static Schema> {
        match path {
            [Segment::Key(section), Segment::Key(id), Segment::Key(part), rest @ ..]
                if section == "Resources" && part == "Properties" =>
            {
                let facts = self.kind(id).and_then(resource_facts);
                facts.map(|facts| facts.schema.below(rest)).unwrap_or_default()
            }
            [Segment::Key(section), Segment::Key(kind), property, rest @ ..] if section == "Globals" => {
                let facts = resource_facts(&format!("AWS::Serverless::{kind}"));
                let path: Vec<Segment> = std::iter::once(property).chain(rest).cloned().collect();
                facts.map(|facts| facts.schema.below(&path)).unwrap_or_default()
            }
            _ => template_schema().map(|schema| schema.below(path)).unwrap_or_default(),
        }
    }
}

/// The keys in `Globals`: the types, and the properties that can be global.
pub(super) fn keys_of_globals(path: &[Segment]) -> impl Iterator<Item = &'static str> {
    let (sections, properties) = match path {
        [Segment::Key(section)] if section == "Globals" => (Some(global_sections()), None),
        [Segment::Key(section), Segment::Key(kind)] if section == "Globals" => {
            (None, global_properties(kind))
        }
        _ => (None, None),
    };
    let properties = properties.into_iter().flatten().copied();
    sections.into_iter().flatten().chain(properties)
}
