//! What the expressions of a program share: the entries that are placed, and the names that the program uses.

use std::collections::{BTreeMap, BTreeSet};

use cloudformation::{Json, schema};
use cloudformation_codegen::families::Families;
use cloudformation_codegen::{Resource, Type, names};

use super::code::{Code, CommentLines};
use super::comments::Comments;
use super::imports::Imports;
use super::names::{Section, Variables};

/// The crate of the resource types.
pub(super) const RESOURCES: &str = "cloudformation_resources";

/// The crate of templates. A service has the same name.
const CRATE: &str = "cloudformation";

/// The crates of a program, whose names a module must not have.
const CRATES: [&str; 7] = [CRATE, RESOURCES, "alloc", "constructs", "core", "serde_json", "std"];

/// The facts of the resource types of a template, by type.
pub(super) type Facts = BTreeMap<String, Json>;

/// The facts of resource types that have Rust types.
pub(super) fn facts<'a>(types: impl Iterator<Item = &'a str>) -> Facts {
    let known = types.filter_map(|kind| {
        names::split(kind)?;
        Some((kind.to_owned(), serde_json::from_str(schema::fact_text(kind)?).ok()?))
    });
    known.collect()
}

/// A resource type that has a Rust type.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    /// The module of the service, and the path that leads to it.
    pub(super) module: String,
    pub(super) module_path: String,
    pub(super) resource: Resource<'a>,
    /// Whether the module of the property types can be imported, because its name means nothing else in the program.
    has_own_name: bool,
}

impl Plan<'_> {
    /// The path of a property type or an enum.
    pub(super) fn path(&self, name: &str) -> String {
        let module = &self.resource.module;
        if self.has_own_name {
            format!("{module}::{name}")
        } else {
            format!("{}::{module}::{name}", self.module_path)
        }
    }
}

/// The Rust types of a template, by resource type.
pub(super) type Plans<'a> = BTreeMap<&'a str, Plan<'a>>;

/// Plans the Rust types.
pub(super) fn plans(facts: &Facts) -> Plans<'_> {
    let families = Families::current();
    let mut plans = Plans::new();
    for (kind, facts) in facts {
        if let Some((service, name)) = names::split(kind) {
            let module = names::module(service);
            if families.feature(&module).is_some() {
                let module_path =
                    if module == CRATE { format!("{RESOURCES}::{module}") } else { module.clone() };
                let resource = Resource::new(name, facts);
                plans.insert(kind, Plan { module, module_path, resource, has_own_name: false });
            }
        }
    }
    let taken: Vec<String> =
        plans.values().flat_map(|plan| [plan.module.clone(), plan.resource.module.clone()]).collect();
    for plan in plans.values_mut() {
        let module = &plan.resource.module;
        let count = taken.iter().filter(|taken| *taken == module).count();
        plan.has_own_name = count == 1 && !CRATES.contains(&module.as_str());
    }
    plans
}

/// Where a value is written, which decides how much of its type the compiler knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// An argument that takes everything which converts to its type.
    Argument,
    /// An exact `Value<T>`.
    Value,
    /// A place that takes values of any type, such as a part of `json!`.
    Untyped,
}

/// A handle of an entry that is placed already.
pub(super) enum Handle<'a> {
    Parameter(Code),
    Resource(Code, Option<&'a Plan<'a>>),
}

/// Writes expressions.
pub(super) struct Writer<'a> {
    plans: &'a Plans<'a>,
    comments: &'a Comments,
    pub(super) variables: Variables,
    /// The types of the resources that are placed, unless they have no Rust type.
    resources: BTreeMap<String, String>,
    placed: BTreeSet<(Section, String)>,
    pub(super) state: State,
    /// The mappings whose values are texts.
    text_mappings: BTreeSet<String>,
}

/// What expressions change. If an expression is given up, the state from before it returns.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    used: BTreeSet<(Section, String)>,
    /// The indices of the comments that have a place.
    commented: BTreeSet<usize>,
    pub(super) imports: Imports,
    pub(super) services: BTreeSet<String>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(plans: &'a Plans<'a>, comments: &'a Comments) -> Self {
        Self {
            plans,
            comments,
            variables: Variables::default(),
            resources: BTreeMap::new(),
            placed: BTreeSet::new(),
            state: State::default(),
            text_mappings: BTreeSet::new(),
        }
    }

    /// The Rust type of a resource type.
    pub(super) fn plan(&self, kind: &str) -> Option<&'a Plan<'a>> {
        self.plans.get(kind)
    }

    /// The comments of a value and of what is below it that have no place yet.
    pub(super) fn take_comments(&mut self, value: &Json) -> CommentLines {
        let comments = self.comments;
        self.take(comments.below(value))
    }

    /// The comments that have no place yet.
    pub(super) fn take_other_comments(&mut self) -> CommentLines {
        let all: Vec<usize> = (0..self.comments.all().len()).collect();
        self.take(&all)
    }

    fn take(&mut self, indices: &[usize]) -> CommentLines {
        let mut lines = CommentLines::default();
        for index in indices {
            if self.state.commented.insert(*index)
                && let Some(line) = self.comments.all().get(*index)
            {
                let side = if line.is_after { &mut lines.after } else { &mut lines.before };
                side.push(line.text.clone());
            }
        }
        lines
    }

    /// The code of a value with the comments that belong to it.
    pub(super) fn commented(&mut self, value: &Json, code: Code) -> Code {
        code.commented(self.take_comments(value))
    }

    /// Records that an entry can be referred to from here on.
    pub(super) fn place(&mut self, section: Section, id: &str) {
        self.placed.insert((section, id.to_owned()));
    }

    /// Records that a resource can be referred to from here on, and its type if that has a Rust type.
    pub(super) fn place_resource(&mut self, id: &str, kind: Option<&str>) {
        if let Some(kind) = kind {
            self.resources.insert(id.to_owned(), kind.to_owned());
        }
        self.place(Section::Resource, id);
    }

    /// Records that the values of a mapping are texts.
    pub(super) fn has_texts(&mut self, mapping: &str) {
        self.text_mappings.insert(mapping.to_owned());
    }

    /// Whether the values of a mapping are texts.
    pub(super) fn is_mapping_of_texts(&self, mapping: &str) -> bool {
        self.text_mappings.contains(mapping)
    }

    /// Takes back that an entry can be referred to.
    pub(super) fn forget(&mut self, section: Section, id: &str) {
        self.placed.remove(&(section, id.to_owned()));
    }

    /// The variable of an entry that is placed already.
    pub(super) fn variable(&mut self, section: Section, id: &str) -> Option<Code> {
        if !self.placed.contains(&(section, id.to_owned())) {
            return None;
        }
        let variable = self.variables.get(section, id)?.to_owned();
        self.state.used.insert((section, id.to_owned()));
        Some(Code::Text(variable))
    }

    /// The handle of a parameter or a resource that is placed already.
    pub(super) fn handle(&mut self, id: &str) -> Option<Handle<'a>> {
        if let Some(parameter) = self.variable(Section::Parameter, id) {
            return Some(Handle::Parameter(parameter));
        }
        let variable = self.variable(Section::Resource, id)?;
        let plan = self.resources.get(id).and_then(|kind| self.plan(kind));
        Some(Handle::Resource(variable, plan))
    }

    /// The variable that a statement has to bind; none if nothing uses it.
    pub(super) fn binding(&self, section: Section, id: &str) -> Option<String> {
        let is_used = self.state.used.contains(&(section, id.to_owned()));
        if is_used { self.variables.get(section, id).map(str::to_owned) } else { None }
    }

    /// A function of `cloudformation::intrinsic`.
    pub(super) fn intrinsic(&mut self, name: &str) -> String {
        self.state.imports.add("cloudformation::intrinsic", name);
        name.to_owned()
    }

    /// A type or macro of `cloudformation`.
    pub(super) fn cloudformation(&mut self, name: &str) -> String {
        self.state.imports.add(CRATE, name);
        name.to_owned()
    }

    /// Imports the module of property types, which their paths begin with.
    pub(super) fn import_properties(&mut self, plan: &Plan<'_>) {
        if plan.has_own_name {
            self.state.imports.add(&format!("{RESOURCES}::{}", plan.module), &plan.resource.module);
        }
    }

    /// A type as Rust source.
    pub(super) fn rust_type(&mut self, plan: Option<&Plan<'_>>, kind: &Type) -> String {
        match kind {
            Type::String => "String".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Number => "f64".to_owned(),
            Type::Json => self.cloudformation("Json"),
            Type::List(inner) => {
                format!("{}<{}>", self.cloudformation("List"), self.rust_type(plan, inner))
            }
            Type::Map(inner) => format!("{}<{}>", self.cloudformation("Map"), self.rust_type(plan, inner)),
            Type::Nested(name) => match plan {
                Some(plan) => {
                    self.import_properties(plan);
                    plan.path(name)
                }
                None => name.clone(),
            },
        }
    }
}
