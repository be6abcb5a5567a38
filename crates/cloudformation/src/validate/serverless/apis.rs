//! The APIs of SAM with the events of functions and state machines that are their routes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::globals::completed_by_globals;
use super::literals::is_late_function;
use super::owned_events::owned_events;
use super::types::{API, FUNCTION, HTTP_API};
use crate::document::{DocumentPath, Json, View};
use crate::functions::function_call;
use crate::validate::context::{entries, kind, properties_of};

/// A type of API whose routes can be events.
#[derive(Debug)]
pub(super) struct ApiType {
    /// The type of the resource.
    pub(super) name: &'static str,
    /// The type of the events.
    pub(super) event: &'static str,
    /// The property with which an event names the API.
    pub(super) id_property: &'static str,
    /// The logical ID of the API that SAM makes of events that name no API, or this one.
    pub(super) implicit_id: &'static str,
}

pub(super) static REST: ApiType =
    ApiType { name: API, event: "Api", id_property: "RestApiId", implicit_id: "ServerlessRestApi" };
pub(super) static HTTP: ApiType =
    ApiType { name: HTTP_API, event: "HttpApi", id_property: "ApiId", implicit_id: "ServerlessHttpApi" };

impl ApiType {
    /// The logical ID of the API that an event of this type names: with `Ref`, or as a String. Other functions name none that SAM reads.
    pub(super) fn id_in<'a>(&self, event: &'a Json) -> Option<&'a str> {
        let Some(value) = event.get("Properties").and_then(|properties| properties.get(self.id_property))
        else {
            return Some(self.implicit_id);
        };
        match function_call(value) {
            Some(("Ref", id)) => id.as_str(),
            Some(_) => None,
            None => value.as_str(),
        }
    }

    /// Whether SAM makes an API of this type of an event.
    pub(super) fn is_made_of(&self, event: &Json) -> bool {
        kind(event) == Some(self.event) && self.id_in(event) == Some(self.implicit_id)
    }
}

/// An API with its routes.
pub(super) struct Api<'a> {
    id: &'a str,
    pub(super) kind: &'static ApiType,
    /// The properties of the resource without those of Globals; none for an API that SAM makes of events.
    own: Option<&'a Json>,
    /// The properties with those of Globals.
    properties: Cow<'a, Json>,
    pub(super) routes: Vec<Route<'a>>,
}

/// An event that is a route of an API.
pub(super) struct Route<'a> {
    pub(super) properties: &'a Json,
    /// The place of the properties.
    pub(super) path: DocumentPath,
    pub(super) is_of_function: bool,
}

impl<'a> Api<'a> {
    /// The APIs of a type that a template has, or that SAM makes of its events.
    pub(super) fn all(document: &'a Json, kind: &'static ApiType) -> Vec<Self> {
        let mut routes = routes(document, kind);
        let mut apis = Vec::new();
        if let Some(routes) = routes.remove(kind.implicit_id) {
            // SAM ignores a resource of this name.
            apis.push(Self::new(document, kind, (kind.implicit_id, &Json::Null), routes));
        }
        for (id, resource) in entries(document, "Resources") {
            let is_made = apis.first().is_some_and(|made| made.id == id);
            if resource["Type"] == kind.name && !is_made {
                let routes = routes.remove(id.as_str()).unwrap_or_default();
                apis.push(Self::new(document, kind, (id, resource), routes));
            }
        }
        apis
    }

    fn new(
        document: &'a Json,
        kind: &'static ApiType,
        (id, resource): (&'a str, &'a Json),
        routes: Vec<Route<'a>>,
    ) -> Self {
        let properties = completed_by_globals(document, kind.name, resource);
        Self { id, kind, own: properties_of(resource), properties, routes }
    }

    /// A setting in the properties of the resource or of Globals.
    pub(super) fn setting(&self, name: &str) -> View<'_> {
        member(View::new(&self.properties), name)
    }

    /// Whether a setting is a function that CloudFormation evaluates after SAM.
    pub(super) fn has_late_function(&self, name: &str) -> bool {
        self.properties.get(name).is_some_and(is_late_function)
    }

    /// Whether SAM writes the definition of the API, to which it adds the routes.
    pub(super) fn is_written_by_sam(&self) -> bool {
        ["DefinitionBody", "DefinitionUri"].iter().all(|name| self.setting(name) == View::Absent)
    }

    /// Whether SAM adds the settings of a route to the definition of a REST API.
    pub(super) fn adds_settings_of(&self, route: &Route<'_>) -> bool {
        let is_merged = || self.setting("MergeDefinitions") == View::Literal(&Json::Bool(true));
        self.kind.name == API && (self.is_written_by_sam() || route.is_of_function && is_merged())
    }

    /// The place of a setting, at the resource or in Globals.
    pub(super) fn path_of(&self, keys: &[&str]) -> DocumentPath {
        let own = self.own.and_then(|own| keys.iter().try_fold(own, |value, key| value.get(key)));
        let start: &[&str] = match own {
            Some(_) => &["Resources", self.id, "Properties"],
            None => &["Globals", self.kind.name.trim_start_matches("AWS::Serverless::")],
        };
        DocumentPath::from_keys(&[start, keys].concat())
    }
}

/// The events of a type by the logical IDs of their APIs.
fn routes<'a>(document: &'a Json, api: &ApiType) -> BTreeMap<&'a str, Vec<Route<'a>>> {
    let mut routes: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for event in owned_events(document).filter(|event| event.kind() == Some(api.event)) {
        let Some(api_id) = api.id_in(event.event) else { continue };
        let is_of_function = event.owner_type == FUNCTION;
        let route = Route { properties: event.properties(), path: event.path(), is_of_function };
        routes.entry(api_id).or_default().push(route);
    }
    routes
}

/// A member of a value, as far as the template shows it. Values of another type than an object are left to other checks.
pub(super) fn member<'a>(value: View<'a>, name: &str) -> View<'a> {
    match value {
        View::Literal(Json::Object(members)) => match members.get(name) {
            Some(member) => View::new(member),
            None if members.contains_key("Fn::Transform") => View::Unknown,
            None => View::Absent,
        },
        View::Absent => View::Absent,
        _ => View::Unknown,
    }
}
