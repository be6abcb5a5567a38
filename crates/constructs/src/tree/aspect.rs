//! Aspects: what is asked of, or done to, every resource of a part of the tree.

use std::collections::BTreeMap;
use std::fmt;

use cloudformation::{Any, DocumentPath, Finding, Json, Property, Resource, ResourceType, Template};

/// Visits every resource at or below the scope that it is put on, after all are placed and tagged.
///
/// ```
/// use constructs::{Aspect, Node, Stack};
/// use cloudformation_resources::logs;
///
/// #[derive(Debug)]
/// struct LogsEnd;
///
/// impl Aspect for LogsEnd {
///     fn rule(&self) -> &'static str {
///         "logs-end"
///     }
///     fn visit(&self, node: &mut Node<'_>) {
///         if node.is::<logs::LogGroup>() && node.property("RetentionInDays").is_none() {
///             node.deny("keeps its log for ever", "set retention_in_days");
///         }
///     }
/// }
///
/// let mut stack = Stack::new();
/// stack.root().aspect(LogsEnd);
/// stack.root().scope("Worker").resource("Log", logs::LogGroup::new())?;
/// let synthesis = stack.synth();
/// assert_eq!(synthesis.findings[0].rule().id, "logs-end");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
pub trait Aspect: fmt::Debug {
    /// The name of its findings in reports, such as `logs-end`.
    fn rule(&self) -> &'static str;

    /// Looks at one resource, and may change it.
    fn visit(&self, node: &mut Node<'_>);
}

/// A resource as an aspect sees it.
pub struct Node<'a> {
    rule: &'static str,
    id: &'a str,
    path: &'a [String],
    resource: &'a mut Resource<Any>,
    findings: &'a mut Vec<Finding>,
}

impl Node<'_> {
    /// Its logical ID.
    pub fn id(&self) -> &str {
        self.id
    }

    /// Its path in the tree, such as `Worker/Log`.
    pub fn path(&self) -> String {
        self.path.join("/")
    }

    /// CloudFormation's name of its type.
    pub fn kind(&self) -> &str {
        self.resource.kind()
    }

    /// Whether it is of a type.
    pub fn is<R: ResourceType>(&self) -> bool {
        self.kind() == R::TYPE
    }

    /// A property by CloudFormation's name.
    pub fn property(&self, name: &str) -> Option<&Json> {
        self.resource.properties().get(name)
    }

    /// Sets a property by CloudFormation's name.
    pub fn set(&mut self, name: &str, value: impl Property) {
        self.resource.properties_mut().insert(name.to_owned(), value.into_json());
    }

    /// Reports an error: the stack is not to be deployed.
    pub fn deny(&mut self, problem: &str, advice: &str) {
        self.report(Finding::error, problem, advice);
    }

    /// Reports a warning.
    pub fn warn(&mut self, problem: &str, advice: &str) {
        self.report(Finding::warning, problem, advice);
    }

    fn report(
        &mut self,
        severity: fn(&'static str, DocumentPath, String) -> Finding,
        problem: &str,
        advice: &str,
    ) {
        let path = DocumentPath::from_keys(&["Resources", self.id]);
        self.findings.push(severity(self.rule, path, problem.to_owned()).with_advice(advice));
    }
}

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
                aspect.visit(&mut Node { rule: aspect.rule(), id, path, resource, findings: &mut findings });
            }
        }
    }
    findings
}
