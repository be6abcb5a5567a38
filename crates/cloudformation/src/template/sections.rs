//! A template with its sections.

use std::fmt;

use indexmap::IndexMap;
use serde_json::{Map, json};

use super::condition::Condition;
use super::handle::{Handle, HasAttributes};
use super::logical_id::{LogicalId, LogicalIdError};
use super::mapping::{Mapping, MappingHandle, MappingValue};
use super::output::Output;
use super::parameter::{Parameter, ParameterHandle};
use super::resource::{Any, Resource};
use crate::{Json, Property};

/// A template. Entries keep the order in which they were added.
///
/// ```
/// use cloudformation::{Output, Parameter, Template};
///
/// let mut template = Template::new();
/// template.description = Some("Repeats its parameter".to_owned());
/// let text = template.add_parameter("Text", Parameter::string())?;
/// template.add_output("Echo", Output::new(text.text()))?;
/// assert_eq!(template.to_json()["Outputs"]["Echo"]["Value"]["Ref"], "Text");
/// # Ok::<(), cloudformation::AddError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Template {
    /// The description, of at most 1,024 bytes.
    pub description: Option<String>,
    /// The macros that transform the whole template.
    pub transform: Vec<String>,
    metadata: Map<String, Json>,
    parameters: IndexMap<LogicalId, Parameter>,
    rules: IndexMap<LogicalId, Json>,
    mappings: IndexMap<LogicalId, Json>,
    conditions: IndexMap<LogicalId, Condition>,
    resources: IndexMap<LogicalId, Resource<Any>>,
    outputs: IndexMap<LogicalId, Output>,
    sections: Map<String, Json>,
}

/// An error for a name that cannot be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddError {
    /// The name is not a logical ID.
    Name(LogicalIdError),
    /// Another parameter, resource or output of the template has the name.
    Taken(LogicalId),
}

impl fmt::Display for AddError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(error) => error.fmt(f),
            Self::Taken(id) => write!(f, "the logical ID {id} is taken; choose another name"),
        }
    }
}

impl std::error::Error for AddError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Name(error) => Some(error),
            Self::Taken(_) => None,
        }
    }
}

impl From<LogicalIdError> for AddError {
    fn from(error: LogicalIdError) -> Self {
        Self::Name(error)
    }
}

impl Template {
    /// Creates an empty template.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a resource and returns the handle that refers to it. Parameters and resources cannot have
    /// the same name.
    pub fn add<R: HasAttributes>(
        &mut self,
        id: &str,
        resource: impl Into<Resource<R>>,
    ) -> Result<Handle<R>, AddError> {
        let id = self.free_name(id)?;
        self.resources.insert(id.clone(), resource.into().erase());
        Ok(Handle::new(id))
    }

    /// Adds a parameter and returns the handle that refers to it.
    pub fn add_parameter(&mut self, id: &str, parameter: Parameter) -> Result<ParameterHandle, AddError> {
        let id = self.free_name(id)?;
        let handle = ParameterHandle::new(id.clone());
        self.parameters.insert(id, parameter);
        Ok(handle)
    }

    /// Adds a condition and returns its name, which [`crate::intrinsic::if_`] takes.
    pub fn add_condition(&mut self, id: &str, condition: Condition) -> Result<LogicalId, AddError> {
        insert(&mut self.conditions, id, condition)
    }

    /// Adds an output.
    pub fn add_output(&mut self, id: &str, output: Output) -> Result<LogicalId, AddError> {
        insert(&mut self.outputs, id, output)
    }

    /// Adds a mapping and returns the handle that finds its values.
    pub fn add_mapping<T: MappingValue>(
        &mut self,
        id: &str,
        mapping: Mapping<T>,
    ) -> Result<MappingHandle<T>, AddError> {
        insert(&mut self.mappings, id, mapping.into_json()).map(MappingHandle::new)
    }

    /// Adds a rule, by which CloudFormation checks the parameters before a deployment.
    pub fn add_rule(&mut self, id: &str, rule: Json) -> Result<LogicalId, AddError> {
        insert(&mut self.rules, id, rule)
    }

    /// Sets a key of the template's metadata.
    pub fn set_metadata(&mut self, key: &str, value: Json) {
        self.metadata.insert(key.to_owned(), value);
    }

    /// Sets a whole section by its name. It replaces the entries that were added to the section.
    pub fn section(&mut self, name: &str, value: Json) {
        self.sections.insert(name.to_owned(), value);
    }

    /// Returns whether a resource or parameter has this name.
    pub fn contains(&self, id: &str) -> bool {
        self.resources.contains_key(id) || self.parameters.contains_key(id)
    }

    /// Returns the resources in order.
    pub fn resources(&self) -> impl Iterator<Item = (&LogicalId, &Resource<Any>)> {
        self.resources.iter()
    }

    /// Returns the resources in order, for changes in place.
    pub fn resources_mut(&mut self) -> impl Iterator<Item = (&LogicalId, &mut Resource<Any>)> {
        self.resources.iter_mut()
    }

    /// Returns the template as JSON. Sections are in CloudFormation's usual order, and empty sections are left out.
    pub fn to_json(&self) -> Json {
        let mut document = Map::new();
        document.insert("AWSTemplateFormatVersion".to_owned(), json!("2010-09-09"));
        if let Some(description) = &self.description {
            document.insert("Description".to_owned(), json!(description));
        }
        section(&mut document, "Metadata", self.metadata.clone());
        section(&mut document, "Parameters", entries(&self.parameters, Parameter::to_json));
        section(&mut document, "Rules", entries(&self.rules, Json::clone));
        section(&mut document, "Mappings", entries(&self.mappings, Json::clone));
        section(&mut document, "Conditions", entries(&self.conditions, |c| c.clone().into_json()));
        match self.transform.as_slice() {
            [] => {}
            [one] => _ = document.insert("Transform".to_owned(), json!(one)),
            many => _ = document.insert("Transform".to_owned(), json!(many)),
        }
        document.insert("Resources".to_owned(), entries(&self.resources, Resource::to_json).into());
        section(&mut document, "Outputs", entries(&self.outputs, Output::to_json));
        document.extend(self.sections.clone());
        Json::Object(document)
    }

    fn free_name(&self, id: &str) -> Result<LogicalId, AddError> {
        let id = LogicalId::new(id)?;
        if self.contains(id.as_str()) { Err(AddError::Taken(id)) } else { Ok(id) }
    }
}

fn insert<T>(section: &mut IndexMap<LogicalId, T>, id: &str, entry: T) -> Result<LogicalId, AddError> {
    let id = LogicalId::new(id)?;
    if section.contains_key(&id) {
        return Err(AddError::Taken(id));
    }
    section.insert(id.clone(), entry);
    Ok(id)
}

fn entries<T>(section: &IndexMap<LogicalId, T>, to_json: impl Fn(&T) -> Json) -> Map<String, Json> {
    section.iter().map(|(id, entry)| (id.to_string(), to_json(entry))).collect()
}

fn section(document: &mut Map<String, Json>, name: &str, entries: Map<String, Json>) {
    if !entries.is_empty() {
        document.insert(name.to_owned(), Json::Object(entries));
    }
}
