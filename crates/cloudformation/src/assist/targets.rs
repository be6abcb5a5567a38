//! The names that functions of a template can refer to, with those of the resources that SAM makes.

use super::completion::{Completion, CompletionKind};
use crate::document::Json;
use crate::intrinsic::Pseudo;
use crate::schema::{ResourceFacts, resource_facts};
use crate::validate::{Generated, deployed_type, parts};

/// The targets of functions in a document.
pub(super) struct Targets<'a> {
    document: &'a Json,
    generated: Generated,
}

impl<'a> Targets<'a> {
    pub(super) fn new(document: &'a Json) -> Self {
        Self { document, generated: Generated::new(document) }
    }

    /// The targets of `Ref`. After a resource of SAM and a dot, these are the resources that SAM makes of it.
    pub(super) fn references(&self, word: &str) -> Vec<Completion> {
        if let Some((id, _)) = word.split_once('.') {
            let kind = self.document["Resources"][id]["Type"].as_str().unwrap_or_default();
            let names = parts(kind).iter().map(|part| format!("{id}.{part}"));
            return names.map(|name| Completion::new(name, CompletionKind::Name, "made by SAM")).collect();
        }
        let mut all = self.entries("Parameters", "parameter");
        all.extend(self.resources());
        let pseudo = Pseudo::ALL.into_iter();
        all.extend(
            pseudo.map(|pseudo| Completion::new(pseudo.name(), CompletionKind::Name, "pseudo parameter")),
        );
        all
    }

    pub(super) fn resources(&self) -> Vec<Completion> {
        let mut all = self.entries("Resources", "resource");
        all.extend(self.generated.names().map(|name| {
            let kind = self.generated.find(name).and_then(|made| made.kind);
            Completion::new(name, CompletionKind::Name, kind.unwrap_or("made by SAM"))
        }));
        all
    }

    /// The entries of a section. An entry without a type has the detail.
    pub(super) fn entries(&self, section: &str, detail: &str) -> Vec<Completion> {
        let entries = self.document[section].as_object().into_iter().flatten();
        let completion = |(name, entry): (&String, &Json)| {
            let detail = entry.get("Type").and_then(Json::as_str).unwrap_or(detail);
            Completion::new(name.as_str(), CompletionKind::Name, detail)
        };
        entries.map(completion).collect()
    }

    /// Resources, or the attributes of the resource that the word begins with.
    pub(super) fn attributes(&self, word: &str) -> Vec<Completion> {
        match word.split_once('.') {
            None => self.resources(),
            Some((resource, _)) => {
                let mut all = self.attributes_of(resource);
                for attribute in &mut all {
                    attribute.text = format!("{resource}.{}", attribute.text);
                }
                all
            }
        }
    }

    pub(super) fn attributes_of(&self, resource: &str) -> Vec<Completion> {
        let facts = self.kind(resource).and_then(deployed_type).and_then(resource_facts);
        let names = facts.into_iter().flat_map(ResourceFacts::attributes);
        names.map(|name| Completion::new(name, CompletionKind::Name, "attribute")).collect()
    }

    /// The type of a resource of the template, or of one that SAM makes.
    pub(super) fn kind(&self, resource: &str) -> Option<&str> {
        let own = self.document["Resources"][resource]["Type"].as_str();
        own.or_else(|| self.generated.find(resource)?.kind)
    }
}
