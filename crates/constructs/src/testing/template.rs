//! A finished template and the questions that a test asks.

use cloudformation::{Json, ResourceType};

use super::matcher::Matcher;
use super::mismatch::{Difference, Mismatch};
use crate::tree::Synthesis;

/// A finished template that a test examines.
#[derive(Clone, Debug)]
pub struct Template(Json);

impl From<Json> for Template {
    fn from(document: Json) -> Self {
        Self(document)
    }
}

impl Template {
    /// The template of a finished stack.
    pub fn new(synthesis: Synthesis) -> Self {
        Self(synthesis.template)
    }

    /// The template as JSON.
    pub fn json(&self) -> &Json {
        &self.0
    }

    /// The resources of a type, by logical ID, in order.
    pub fn resources<R: ResourceType>(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.entries("Resources").filter(|(_, resource)| resource["Type"] == R::TYPE)
    }

    /// Requires a number of resources of a type.
    pub fn count<R: ResourceType>(&self, expected: usize) -> Result<(), Mismatch> {
        let ids: Vec<String> = self.resources::<R>().map(|(id, _)| id.to_owned()).collect();
        if ids.len() == expected {
            return Ok(());
        }
        let found =
            if ids.is_empty() { "none".to_owned() } else { format!("{}: {}", ids.len(), ids.join(", ")) };
        Err(Mismatch::new(format!("expected {expected} of {}, found {found}", R::TYPE)))
    }

    /// Requires a resource of a type with properties, and returns the logical ID of the first one.
    pub fn has<R: ResourceType>(&self, properties: impl Into<Matcher>) -> Result<&str, Mismatch> {
        let properties = properties.into();
        let all = self.resources::<R>().map(|(id, resource)| (id, &resource["Properties"]));
        nearest(&properties, all, &format!("no {} has these properties", R::TYPE))
    }

    /// Requires a resource of a type with properties and attributes such as `DeletionPolicy`. The matcher gets the whole resource.
    pub fn has_resource<R: ResourceType>(&self, resource: impl Into<Matcher>) -> Result<&str, Mismatch> {
        nearest(&resource.into(), self.resources::<R>(), &format!("no {} is like this", R::TYPE))
    }

    /// Requires at least one resource of a type, and properties that all of them have.
    pub fn all_have<R: ResourceType>(&self, properties: impl Into<Matcher>) -> Result<(), Mismatch> {
        let properties = properties.into();
        let mut any = false;
        for (id, resource) in self.resources::<R>() {
            any = true;
            let differences = properties.differences(&resource["Properties"]);
            if !differences.is_empty() {
                let text = format!("{id} has other properties");
                return Err(Mismatch { text, differences });
            }
        }
        if any { Ok(()) } else { Err(Mismatch::new(format!("there is no {}", R::TYPE))) }
    }

    /// Requires an output with a value.
    pub fn has_output(&self, name: &str, value: impl Into<Matcher>) -> Result<(), Mismatch> {
        let outputs =
            self.entries("Outputs").filter(|(id, _)| *id == name).map(|(id, output)| (id, &output["Value"]));
        nearest(&value.into(), outputs, &format!("no output {name} has this value")).map(drop)
    }

    fn entries(&self, section: &str) -> impl Iterator<Item = (&str, &Json)> {
        let entries = self.0.get(section).and_then(Json::as_object).into_iter().flatten();
        entries.map(|(id, entry)| (id.as_str(), entry))
    }
}

/// The logical ID of the first candidate that fits, or the differences of the candidate with the fewest.
fn nearest<'a>(
    matcher: &Matcher,
    candidates: impl Iterator<Item = (&'a str, &'a Json)>,
    text: &str,
) -> Result<&'a str, Mismatch> {
    let mut best: Option<(&str, Vec<Difference>)> = None;
    for (id, candidate) in candidates {
        let differences = matcher.differences(candidate);
        if differences.is_empty() {
            matcher.keep_captures(candidate);
            return Ok(id);
        }
        if best.as_ref().is_none_or(|(_, known)| differences.len() < known.len()) {
            best = Some((id, differences));
        }
    }
    Err(match best {
        Some((id, differences)) => Mismatch { text: format!("{text}; the nearest is {id}"), differences },
        None => Mismatch::new(format!("{text}: there is none at all")),
    })
}
