//! Stacks and the places of their resources.

use std::fmt;

use crate::Json;

/// A stack and its template.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct StackTemplate<'a> {
    /// The name of the stack.
    pub name: &'a str,
    /// The template.
    pub template: &'a Json,
}

impl<'a> StackTemplate<'a> {
    /// A stack with its template.
    pub fn new(name: &'a str, template: &'a Json) -> Self {
        Self { name, template }
    }

    /// The resource with a logical ID.
    pub(super) fn resource(self, id: &str) -> Option<&'a Json> {
        self.template.get("Resources")?.get(id)
    }

    /// The places of all resources, in the order of the template.
    pub(super) fn places(self) -> impl Iterator<Item = ResourcePlace> + use<'a> {
        let resources = self.template.get("Resources").and_then(Json::as_object);
        let stack = self.name;
        let place = move |id: &String| ResourcePlace { stack: stack.to_owned(), id: id.clone() };
        resources.into_iter().flat_map(|resources| resources.keys()).map(place)
    }

    /// The value of an output.
    pub(super) fn output(self, name: &str) -> Option<&'a Json> {
        self.template.get("Outputs")?.get(name)?.get("Value")
    }

    /// The value that is exported under a name.
    pub(super) fn export(self, name: &str) -> Option<&'a Json> {
        let outputs = self.template.get("Outputs").and_then(Json::as_object)?;
        let exported = outputs.values().find(|output| {
            output.get("Export").and_then(|export| export.get("Name")).is_some_and(|found| found == name)
        });
        exported?.get("Value")
    }
}

/// A resource of a stack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ResourcePlace {
    /// The name of the stack.
    pub stack: String,
    /// The logical ID.
    pub id: String,
}

impl fmt::Display for ResourcePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {}", self.id, self.stack)
    }
}

/// The stack with a name.
pub(super) fn named<'a>(stacks: &[StackTemplate<'a>], name: &str) -> Option<StackTemplate<'a>> {
    stacks.iter().copied().find(|stack| stack.name == name)
}
