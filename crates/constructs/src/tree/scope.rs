//! Scopes, and the constructs that are placed in them.

use std::path::Path;

use cloudformation::{
    AddError, Condition, Finding, Handle, HasAttributes, IntoValue, Json, LogicalId, Mapping, MappingHandle,
    MappingValue, Output, Parameter, ParameterHandle, Property, Resource, Rule, Template, Value,
};

use super::acknowledgement::Acknowledgement;
use super::aspect::Aspect;
use super::check::Check;
use super::error::ConstructError;
use super::export::Export;
use super::stack::Stack;
use super::tags::Tag;
use crate::artifact::Artifact;
use crate::asset::Asset;

/// A place in the tree. The names on the way to a resource form its logical ID; the name `Resource` is left out.
///
/// ```
/// use cloudformation_resources::s3;
/// use constructs::Stack;
///
/// let mut stack = Stack::new();
/// let bucket = stack.root().scope("Reports").resource("Content", s3::Bucket::new())?;
/// assert_eq!(bucket.id().as_str(), "ReportsContent");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
pub struct Scope<'a> {
    stack: &'a mut Stack,
    path: Vec<String>,
}

impl Stack {
    /// The scope at the root of the stack, into which constructs are placed.
    pub fn root(&mut self) -> Scope<'_> {
        Scope { stack: self, path: Vec::new() }
    }

    /// Tags every resource whose type has tags: [`Scope::tag`] on the root.
    pub fn tag(&mut self, key: &str, value: &str) {
        self.root().tag(key, value);
    }
}

/// A part of a stack that places itself in a scope.
///
/// ```
/// use cloudformation::Handle;
/// use cloudformation_resources::ssm;
/// use constructs::{Construct, ConstructError, Scope, Stack};
///
/// struct Greeting(String);
///
/// impl Construct for Greeting {
///     type Handle = Handle<ssm::Parameter>;
///
///     fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
///         let text = ssm::ParameterRequired { r#type: "String", value: self.0 };
///         scope.resource("Text", ssm::Parameter::new(text))
///     }
/// }
///
/// let mut stack = Stack::new();
/// let greeting = stack.root().add("Greeting", Greeting("hello".to_owned()))?;
/// assert_eq!(greeting.id().as_str(), "GreetingText");
/// # Ok::<(), ConstructError>(())
/// ```
pub trait Construct {
    /// The value with which the rest of the stack refers to the construct.
    type Handle;

    /// Adds the resources of the construct to its scope.
    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError>;
}

impl Scope<'_> {
    /// Places a construct in a new scope below this one.
    pub fn add<C: Construct>(&mut self, name: &str, construct: C) -> Result<C::Handle, ConstructError> {
        let mut scope = self.scope(name);
        construct.place(&mut scope).map_err(|error| error.or_at(&scope.path.join("/")))
    }

    /// A scope below this one. The logical IDs of its resources begin with the path of its names.
    pub fn scope(&mut self, name: &str) -> Scope<'_> {
        Scope { path: self.child(name), stack: self.stack }
    }

    /// Places a resource of a generated type, or of any other type with [`Resource::untyped`].
    pub fn resource<R: HasAttributes>(
        &mut self,
        name: &str,
        resource: impl Into<Resource<R>>,
    ) -> Result<Handle<R>, ConstructError> {
        self.stack.place(self.child(name), "", |template, id| template.add(id, resource))
    }

    /// Places a resource whose logical ID ends with a hash, so that CloudFormation replaces the resource when the hash changes.
    pub fn versioned_resource<R: HasAttributes>(
        &mut self,
        name: &str,
        hash: &str,
        resource: impl Into<Resource<R>>,
    ) -> Result<Handle<R>, ConstructError> {
        self.stack.place(self.child(name), hash, |template, id| template.add(id, resource))
    }

    /// Adds a parameter of the template.
    pub fn parameter(&mut self, name: &str, parameter: Parameter) -> Result<ParameterHandle, ConstructError> {
        self.stack.place(self.child(name), "", |template, id| template.add_parameter(id, parameter))
    }

    /// Adds a condition of the template.
    pub fn condition(&mut self, name: &str, condition: Condition) -> Result<LogicalId, ConstructError> {
        self.entry(name, |template, id| template.add_condition(id, condition))
    }

    /// Adds a rule over the parameters.
    pub fn rule(&mut self, name: &str, rule: Json) -> Result<LogicalId, ConstructError> {
        self.entry(name, |template, id| template.add_rule(id, rule))
    }

    /// Adds a mapping of the template.
    pub fn mapping<T: MappingValue>(
        &mut self,
        name: &str,
        mapping: Mapping<T>,
    ) -> Result<MappingHandle<T>, ConstructError> {
        self.entry(name, |template, id| template.add_mapping(id, mapping))
    }

    /// Adds an output to the stack, with a logical ID that begins with the path of this scope.
    pub fn output(&mut self, name: &str, output: Output) -> Result<LogicalId, ConstructError> {
        self.entry(name, |template, id| template.add_output(id, output))
    }

    /// Exports a value to the stacks of the app that are built after this one.
    pub fn export<T: Property + Clone>(
        &mut self,
        name: &str,
        value: impl IntoValue<T>,
    ) -> Result<Export<T>, ConstructError> {
        let path = self.child(name);
        let id = self.stack.names.entry(&path);
        Export::add(self.stack, &path.join("/"), &id, value.into_value())
    }

    /// A value that another stack of the app exports.
    ///
    /// Within a Region, CloudFormation protects the value: it refuses an update that would change or remove it while this
    /// stack imports it. This is right for values that must not disappear. Use [`Scope::import_weak`] for a value that
    /// changes when its resource is replaced.
    pub fn import<T: Clone>(&mut self, export: &Export<T>) -> Value<T> {
        export.seen_from(self.stack, false)
    }

    /// A value that another stack of the app exports, without a lock on the other stack: `Fn::GetStackOutput`.
    ///
    /// CloudFormation reads the value when it deploys this stack. The other stack can change or remove the value at any
    /// time, and this stack keeps the old one until its next deployment. Use it for a resource that may be replaced, and
    /// wherever the lock of [`Scope::import`] would keep both stacks from changing. Across Regions both are the same.
    ///
    /// ```
    /// use cloudformation_resources::ssm;
    /// use constructs::{App, Bucket};
    ///
    /// let mut app = App::new();
    /// let arn = app.stack("data", "eu-central-1", |scope| {
    ///     let content = scope.add("Content", Bucket::private())?;
    ///     scope.export("ContentArn", content.arn())
    /// })?;
    /// app.stack("reports", "eu-central-1", |scope| {
    ///     let arn = scope.import_weak(&arn);
    ///     let place = ssm::ParameterRequired { r#type: "String", value: arn };
    ///     scope.resource("Where", ssm::Parameter::new(place)).map(drop)
    /// })?;
    /// let reports = app.synth().pop().expect("a stack");
    /// let value = &reports.synthesis.template["Resources"]["Where"]["Properties"]["Value"];
    /// assert_eq!(value["Fn::GetStackOutput"]["StackName"], "data");
    /// # Ok::<(), constructs::ConstructError>(())
    /// ```
    pub fn import_weak<T: Clone>(&mut self, export: &Export<T>) -> Value<T> {
        export.seen_from(self.stack, true)
    }

    /// Reads a file or folder, such as the code of a function. The path is relative to the folder of
    /// [`crate::App::assets_in`], or to the current one.
    ///
    /// ```
    /// use constructs::Stack;
    ///
    /// let code = Stack::new().root().asset("src")?;
    /// assert_eq!(code.path(), "src");
    /// # Ok::<(), constructs::ConstructError>(())
    /// ```
    pub fn asset(&self, path: &str) -> Result<Asset, ConstructError> {
        Ok(Asset::read_from(self.asset_folder(), path)?)
    }

    /// The folder of [`crate::App::assets_in`]; empty if it is the current one.
    pub fn asset_folder(&self) -> &Path {
        self.stack.place.as_ref().map_or(Path::new(""), |place| &place.asset_folder)
    }

    /// Tags every resource at or below this scope whose type has tags. A tag of a deeper scope overrides this one, and so does
    /// a tag that a resource sets itself.
    pub fn tag(&mut self, key: &str, value: &str) {
        let (key, value) = (key.to_owned(), value.to_owned());
        self.stack.tags.push(Tag { scope: self.path.clone(), key, value });
    }

    /// Adds an aspect. At synthesis, it visits every resource at or below this scope.
    pub fn aspect(&mut self, aspect: impl Aspect + 'static) {
        self.stack.aspects.push((self.path.clone(), Box::new(aspect)));
    }

    /// Adds a check of the finished template.
    pub fn check(&mut self, check: impl Check + 'static) {
        self.stack.checks.push(Box::new(check));
    }

    /// Adds a file or folder that a deployment uploads, and returns its path as the value of a property.
    ///
    /// ```
    /// use cloudformation_resources::lambda;
    /// use constructs::{Asset, Stack};
    ///
    /// let mut stack = Stack::new();
    /// let code = stack.root().artifact(Asset::read("src")?)?;
    /// let layer = lambda::LayerVersion::new(code);
    /// stack.root().resource("Tools", layer)?;
    /// assert_eq!(stack.synth().artifacts[0].path(), "src");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn artifact<T>(&mut self, artifact: impl Into<Artifact>) -> Result<Value<T>, ConstructError> {
        let artifact = artifact.into();
        let value = artifact.value();
        if let Some(known) = self.stack.artifacts.get(artifact.path()) {
            if known.source() != artifact.source() {
                return Err(ConstructError::ArtifactPath {
                    path: artifact.path().to_owned(),
                    first: known.source().to_owned(),
                    second: artifact.source().to_owned(),
                });
            }
            known.check_same_command(&artifact)?;
        }
        self.stack.artifacts.insert(artifact.path().to_owned(), artifact);
        Ok(value)
    }

    /// Reports a finding. It is among [`crate::Synthesis::findings`], even if the caller ignores the handle of the construct.
    ///
    /// ```
    /// use cloudformation::{DocumentPath, Rule, Severity};
    /// use constructs::Stack;
    ///
    /// static TIMEOUT: Rule =
    ///     Rule::new("timeout", Severity::Error, "Messages become visible again before the function has processed them");
    ///
    /// let mut stack = Stack::new();
    /// let path = DocumentPath::from_keys(&["Orders", "timeout"]);
    /// let finding = TIMEOUT.at(path, "the function runs for 60 s, the queue hides a message for 30 s");
    /// stack.root().scope("Orders").report(finding);
    /// assert!(stack.synth().has_errors());
    /// ```
    pub fn report(&mut self, finding: Finding) {
        self.stack.reports.push(finding);
    }

    /// Makes errors of all findings of a rule in the stack. A construct denies a rule whose warnings it cannot accept,
    /// such as a login that some paths bypass.
    ///
    /// ```
    /// use cloudformation::validate::EDGE_GAP;
    /// use constructs::Stack;
    ///
    /// Stack::new().root().scope("Site").deny(&EDGE_GAP);
    /// ```
    pub fn deny(&mut self, rule: &'static Rule) {
        self.stack.denied.push(rule);
    }

    /// Accepts the warnings of a rule about resources at or below this scope, and records the reason. They are in
    /// [`crate::Synthesis::acknowledged`] and not among the findings. Warnings about the stack itself belong to the root.
    ///
    /// An acknowledgement without a warning or without a reason is a finding. An error cannot be acknowledged.
    ///
    /// ```
    /// use cloudformation::validate::EDGE_GAP;
    /// use constructs::Stack;
    ///
    /// let mut stack = Stack::new();
    /// stack.root().scope("Rewriter").acknowledge(&EDGE_GAP, "the function rewrites /app/* and protects nothing");
    /// let findings = stack.synth().findings;
    /// let unused = findings.last().map(cloudformation::Finding::problem);
    /// assert_eq!(unused, Some("Rewriter has no warning of edge-gap to acknowledge"));
    /// ```
    pub fn acknowledge(&mut self, rule: &'static Rule, reason: &str) {
        let (scope, reason) = (self.path.clone(), reason.to_owned());
        self.stack.acknowledgements.push(Acknowledgement { scope, rule, reason });
    }

    /// The names on the way from the root to this scope.
    pub fn path(&self) -> &[String] {
        &self.path
    }

    /// The Region of the stack; `None` if the stack is not part of an [`crate::App`].
    pub fn region(&self) -> Option<&str> {
        self.stack.place.as_ref().map(|place| place.region.as_str())
    }

    /// The name of the stack; `None` if the stack is not part of an [`crate::App`].
    pub fn stack_name(&self) -> Option<&str> {
        self.stack.place.as_ref().map(|place| place.name.as_str())
    }

    /// The name of the stage; `None` if the stack does not belong to one.
    pub fn stage(&self) -> Option<&str> {
        self.stack.place.as_ref()?.stage.as_ref().map(|stage| stage.name.as_str())
    }

    /// The account of the stage; `None` if the stack does not belong to one.
    pub fn account(&self) -> Option<&str> {
        self.stack.place.as_ref()?.stage.as_ref().map(|stage| stage.account.as_str())
    }

    /// The start of all logical IDs below this scope; empty at the root.
    pub fn id(&mut self) -> String {
        self.stack.names.entry(&self.path)
    }

    /// The stack of this scope.
    pub fn stack(&mut self) -> &mut Stack {
        self.stack
    }

    fn child(&self, name: &str) -> Vec<String> {
        let mut path = self.path.clone();
        path.push(name.to_owned());
        path
    }

    fn entry<T>(
        &mut self,
        name: &str,
        add: impl FnOnce(&mut Template, &str) -> Result<T, AddError>,
    ) -> Result<T, ConstructError> {
        let path = self.child(name);
        let id = self.stack.names.entry(&path);
        add(&mut self.stack.template, &id)
            .map_err(|source| ConstructError::Add { path: path.join("/"), source })
    }
}
