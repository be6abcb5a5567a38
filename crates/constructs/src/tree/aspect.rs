//! Aspects: checks and changes of every resource in a part of the tree.

use std::collections::BTreeMap;
use std::fmt;

use cloudformation::{Any, DocumentPath, Finding, Json, Property, Resource, ResourceType, Rule, Template};

/// A check or a change of every resource at or below a scope. It runs at synthesis, after all resources are placed and tagged.
/// [`crate::Scope::aspect`] adds it.
///
/// ```
/// use cloudformation_resources::logs;
/// use cloudformation::{Rule, Severity};
/// use constructs::{Aspect, Node, Stack};
///
/// static LOG_RETENTION: Rule =
///     Rule::new("log-retention", Severity::Error, "A log group keeps its events forever");
///
/// #[derive(Debug)]
/// struct LogRetention;
///
/// impl Aspect for LogRetention {
///     fn visit(&self, node: &mut Node<'_>) {
///         if node.is::<logs::LogGroup>() && node.property("RetentionInDays").is_none() {
///             node.report(&LOG_RETENTION, "RetentionInDays is not set", "call retention_in_days");
///         }
///     }
/// }
///
/// let mut stack = Stack::new();
/// stack.root().aspect(LogRetention);
/// stack.root().scope("Worker").resource("Log", logs::LogGroup::new())?;
/// let synthesis = stack.synth();
/// assert_eq!(synthesis.findings[0].rule().id, "log-retention");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
pub trait Aspect: fmt::Debug {
    /// Checks or changes one resource.
    fn visit(&self, node: &mut Node<'_>);
}

/// A resource that an [`Aspect`] visits.
pub struct Node<'a> {
    id: &'a str,
    path: &'a [String],
    resource: &'a mut Resource<Any>,
    findings: &'a mut Vec<Finding>,
}

impl Node<'_> {
    /// The logical ID of the resource.
    pub fn id(&self) -> &str {
        self.id
    }

    /// The path of the resource in the tree, such as `Worker/Log`.
    pub fn path(&self) -> String {
        self.path.join("/")
    }

    /// CloudFormation's name of the resource type, such as `AWS::Logs::LogGroup`.
    pub fn kind(&self) -> &str {
        self.resource.kind()
    }

    /// Whether the resource has a type.
    pub fn is<R: ResourceType>(&self) -> bool {
        self.kind() == R::TYPE
    }

    /// The property with a name of CloudFormation's, such as `RetentionInDays`.
    pub fn property(&self, name: &str) -> Option<&Json> {
        self.resource.properties().get(name)
    }

    /// Sets the property with a name of CloudFormation's.
    pub fn set(&mut self, name: &str, value: impl Property) {
        self.resource.properties_mut().insert(name.to_owned(), value.into_json());
    }

    /// Reports a finding about the resource. The advice says how to fix it; it may be empty.
    pub fn report(&mut self, rule: &'static Rule, problem: &str, advice: &str) {
        let path = DocumentPath::from_keys(&["Resources", self.id]);
        self.findings.push(rule.at(path, problem).with_advice(advice));
    }
}

/// Runs every aspect on the resources at and below its scope.
pub(super) fn visit_all(
    template: &mut Template,
    paths: &BTreeMap<String, Vec<String>>,
    aspects: &[(Vec<String>, Box<dyn Aspect>)],
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (scope, aspect) in aspects {
        for (id, resource) in template.resources_mut() {
            let path = paths.get(id.as_str()).map(Vec::as_slice).unwrap_or_default();
            if path.starts_with(scope) {
                let id = id.as_str();
                aspect.visit(&mut Node { id, path, resource, findings: &mut findings });
            }
        }
    }
    findings
}
