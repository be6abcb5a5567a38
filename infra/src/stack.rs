//! The construct tree: scopes place constructs, paths become logical IDs.

use std::collections::BTreeMap;
use std::fmt;

use cloudformation::schema::resource_facts;
use cloudformation::{
    AddError, Condition, Finding, Handle, Json, LogicalId, Output, Parameter, ParameterHandle, Path,
    Resource, ResourceType, Segment, Severity, Template, validate,
};
use serde_json::{Map, json};

use crate::edge;

/// A part of a stack that knows how to place itself.
pub trait Construct {
    /// What the rest of the stack refers to it by.
    type Handle;

    /// Adds its resources below its own scope.
    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError>;
}

/// Why a construct could not be placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConstructError {
    /// Two paths come out as one logical ID.
    Collision {
        /// The ID.
        id: String,
        /// Who has it.
        first: String,
        /// Who wants it.
        second: String,
    },
    /// A path has no letters or digits, or too many of them.
    Name {
        /// The path.
        path: String,
        /// What CloudFormation takes.
        problem: String,
    },
}

impl fmt::Display for ConstructError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Collision { id, first, second } => {
                write!(
                    f,
                    "{first} and {second} both come out as the logical ID {id}; rename one or pin its ID"
                )
            }
            Self::Name { path, problem } => write!(f, "{path}: {problem}"),
        }
    }
}

impl std::error::Error for ConstructError {}

/// A stack under construction.
#[derive(Debug, Default)]
pub struct Stack {
    template: Template,
    paths: BTreeMap<String, String>,
    pins: BTreeMap<String, String>,
    tags: Vec<(String, String)>,
}

/// A finished stack: the document, and all there is to say about it.
#[derive(Debug)]
pub struct Synthesis {
    /// The CloudFormation document.
    pub template: Json,
    /// Findings of the validator and of the Lambda@Edge checks, errors first.
    pub findings: Vec<Finding>,
    paths: BTreeMap<String, String>,
}

impl Synthesis {
    /// The construct that a finding speaks of.
    pub fn construct(&self, finding: &Finding) -> Option<&str> {
        match finding.path.segments() {
            [Segment::Key(section), Segment::Key(id), ..]
                if section == "Resources" || section == "Parameters" =>
            {
                self.paths.get(id).map(String::as_str)
            }
            _ => None,
        }
    }
}

impl Stack {
    /// An empty stack.
    pub fn new() -> Self {
        Self::default()
    }

    /// The scope at the top.
    pub fn root(&mut self) -> Scope<'_> {
        Scope { stack: self, path: Vec::new() }
    }

    /// What the template says it is; at most 1,024 bytes.
    pub fn describe(&mut self, text: &str) {
        self.template.description = Some(text.to_owned());
    }

    /// Sets a key of the template's metadata.
    pub fn metadata(&mut self, key: &str, value: Json) {
        self.template.set_metadata(key, value);
    }

    /// Fixes the logical ID of the resource at a path, such as `Content/Policy`, for a rename that must not replace it.
    pub fn pin(&mut self, path: &str, id: &str) {
        self.pins.insert(path.to_owned(), id.to_owned());
    }

    /// Tags every resource that takes tags and does not set the key itself.
    pub fn tag(&mut self, key: &str, value: &str) {
        self.tags.push((key.to_owned(), value.to_owned()));
    }

    /// The document with everything that the validator and the Lambda@Edge checks find in it.
    pub fn synth(mut self) -> Synthesis {
        self.apply_tags();
        let template = self.template.to_json();
        let mut findings = validate::validate(&template);
        // Whoever builds a stack here builds a gate.
        findings.extend(edge::check(&template, Severity::Error));
        findings.sort_by_key(|finding| finding.severity);
        Synthesis { template, findings, paths: self.paths }
    }

    fn apply_tags(&mut self) {
        let tags = &self.tags;
        for (_, resource) in self.template.resources_mut() {
            let facts = resource_facts(resource.kind());
            if let Some((property, is_map)) = facts.and_then(|facts| facts.tags()) {
                for (key, value) in tags {
                    set_tag(resource.properties_mut(), property, is_map, key, value);
                }
            }
        }
    }

    fn place<T>(
        &mut self,
        path: &[String],
        id: String,
        add: impl FnOnce(&mut Template, &str) -> Result<T, AddError>,
    ) -> Result<T, ConstructError> {
        let path = path.join("/");
        let id = self.pins.get(&path).cloned().unwrap_or(id);
        let placed = add(&mut self.template, &id).map_err(|error| match error {
            AddError::Name(error) => ConstructError::Name { path: path.clone(), problem: error.to_string() },
            AddError::Taken(id) => {
                let first = self.paths.get(id.as_str()).cloned().unwrap_or_else(|| id.to_string());
                ConstructError::Collision { id: id.to_string(), first, second: path.clone() }
            }
        })?;
        self.paths.insert(id, path);
        Ok(placed)
    }
}

fn set_tag(properties: &mut Map<String, Json>, property: &str, is_map: bool, key: &str, value: &str) {
    let empty = if is_map { json!({}) } else { json!([]) };
    match properties.entry(property).or_insert(empty) {
        Json::Object(tags) => _ = tags.entry(key).or_insert_with(|| json!(value)),
        Json::Array(tags) if !tags.iter().any(|tag| tag.get("Key") == Some(&json!(key))) => {
            tags.push(json!({"Key": key, "Value": value}));
        }
        _ => {}
    }
}

/// A place in the tree. What is added here gets an ID from the names on the way, `Resource` being left out.
pub struct Scope<'a> {
    stack: &'a mut Stack,
    path: Vec<String>,
}

impl Scope<'_> {
    /// Places a construct in a scope of its own below this one.
    pub fn add<C: Construct>(&mut self, name: &str, construct: C) -> Result<C::Handle, ConstructError> {
        construct.place(&mut self.scope(name))
    }

    /// A scope below this one.
    pub fn scope(&mut self, name: &str) -> Scope<'_> {
        Scope { path: self.child(name), stack: self.stack }
    }

    /// Places one resource.
    pub fn resource<R: ResourceType>(
        &mut self,
        name: &str,
        resource: impl Into<Resource<R>>,
    ) -> Result<Handle<R>, ConstructError> {
        let path = self.child(name);
        let id = logical_id(&path);
        self.stack.place(&path, id, |template, id| template.add(id, resource))
    }

    /// Places a resource whose ID has to change whenever `hash` does; the hash is in the ID and not in the path.
    pub fn versioned_resource<R: ResourceType>(
        &mut self,
        name: &str,
        hash: &str,
        resource: impl Into<Resource<R>>,
    ) -> Result<Handle<R>, ConstructError> {
        let path = self.child(name);
        let id = format!("{}{hash}", logical_id(&path));
        self.stack.place(&path, id, |template, id| template.add(id, resource))
    }

    /// Adds a parameter of the template.
    pub fn parameter(&mut self, name: &str, parameter: Parameter) -> Result<ParameterHandle, ConstructError> {
        let path = self.child(name);
        let id = logical_id(&path);
        self.stack.place(&path, id, |template, id| template.add_parameter(id, parameter))
    }

    /// Adds a condition of the template.
    pub fn condition(&mut self, name: &str, condition: Condition) -> Result<LogicalId, ConstructError> {
        let path = self.child(name);
        let id = logical_id(&path);
        self.stack.template.add_condition(&id, condition).map_err(|error| name_error(&path, &error))
    }

    /// Adds a rule over the parameters.
    pub fn rule(&mut self, name: &str, rule: Json) -> Result<LogicalId, ConstructError> {
        let path = self.child(name);
        let id = logical_id(&path);
        self.stack.template.add_rule(&id, rule).map_err(|error| name_error(&path, &error))
    }

    /// Adds a mapping.
    pub fn mapping(&mut self, name: &str, mapping: Json) -> Result<LogicalId, ConstructError> {
        let path = self.child(name);
        let id = logical_id(&path);
        self.stack.template.add_mapping(&id, mapping).map_err(|error| name_error(&path, &error))
    }

    /// Adds an output.
    pub fn output(&mut self, name: &str, output: Output) -> Result<LogicalId, ConstructError> {
        let path = self.child(name);
        let id = logical_id(&path);
        self.stack.template.add_output(&id, output).map_err(|error| name_error(&path, &error))
    }

    /// The stack, for its tags, pins and description.
    pub fn stack(&mut self) -> &mut Stack {
        self.stack
    }

    fn child(&self, name: &str) -> Vec<String> {
        let mut path = self.path.clone();
        path.push(name.to_owned());
        path
    }
}

fn name_error(path: &[String], error: &AddError) -> ConstructError {
    ConstructError::Name { path: path.join("/"), problem: error.to_string() }
}

/// `["Edge", "Function"]` is `EdgeFunction`, `["Record", "reports.example.com"]` is `RecordReportsExampleCom`.
pub(crate) fn logical_id(path: &[String]) -> String {
    let mut id = String::new();
    for name in path.iter().filter(|name| *name != "Resource") {
        for word in name.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
        {
            id.push_str(&word[..1].to_ascii_uppercase());
            id.push_str(&word[1..]);
        }
    }
    id
}

impl From<ConstructError> for Finding {
    fn from(error: ConstructError) -> Self {
        Self::error("construct", Path::root(), error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use cloudformation::resources::{s3, ssm};
    use serde_json::json;

    use super::{ConstructError, Stack, logical_id};

    #[test]
    fn ids_come_from_paths() {
        let id = |path: &[&str]| logical_id(&path.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert_eq!(id(&["Content", "Resource"]), "Content");
        assert_eq!(id(&["Record", "reports.example.com", "AAAA"]), "RecordReportsExampleComAAAA");
    }

    #[test]
    fn a_collision_names_both_paths_and_a_pin_resolves_it() {
        let mut stack = Stack::new();
        stack.root().resource("A.B", s3::Bucket::new()).expect("free");
        let error = stack.root().scope("A").resource("B", s3::Bucket::new()).expect_err("taken");
        let expected = ConstructError::Collision {
            id: "AB".to_owned(),
            first: "A.B".to_owned(),
            second: "A/B".to_owned(),
        };
        assert_eq!(error, expected);
        stack.pin("A/B", "Second");
        let handle = stack.root().scope("A").resource("B", s3::Bucket::new()).expect("pinned");
        assert_eq!(handle.id().as_str(), "Second");
    }

    #[test]
    fn tags_take_the_form_of_each_type_and_yield_to_its_own() {
        let mut stack = Stack::new();
        let tag = s3::bucket::Tag::new("team", "own");
        stack.root().resource("Bucket", s3::Bucket::new().tags([tag])).expect("free");
        stack.root().resource("Parameter", ssm::Parameter::new("String", "x")).expect("free");
        stack.tag("team", "reports");
        let template = stack.synth().template;
        assert_eq!(
            template["Resources"]["Bucket"]["Properties"]["Tags"],
            json!([{"Key": "team", "Value": "own"}])
        );
        assert_eq!(template["Resources"]["Parameter"]["Properties"]["Tags"], json!({"team": "reports"}));
    }

    #[test]
    fn a_finding_leads_back_to_its_construct() {
        let mut stack = Stack::new();
        stack
            .root()
            .scope("Site")
            .resource("Content", s3::Bucket::new().set("Nonsense", json!(1)))
            .expect("free");
        let synthesis = stack.synth();
        assert_eq!(synthesis.construct(&synthesis.findings[0]), Some("Site/Content"));
    }
}
