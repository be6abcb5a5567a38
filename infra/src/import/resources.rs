//! Resources with their attributes.

use cloudformation::Json;
use serde_json::Map;

use super::code::Code;
use super::literal;
use super::names::Section;
use super::values::is_function;
use super::writer::{RESOURCES, Writer};

/// The values of `DeletionPolicy` and `UpdateReplacePolicy`.
const FATES: [&str; 4] = ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"];

impl Writer<'_> {
    /// A resource of a type with its attributes, and whether it has a Rust type.
    pub(super) fn resource(&mut self, kind: &str, resource: &Map<String, Json>) -> (Code, bool) {
        let empty = Map::new();
        let given = resource.get("Properties");
        let properties = match given {
            None => Some(&empty),
            Some(given) => given.as_object().filter(|all| !all.is_empty() && !is_function(all)),
        };
        let typed = self.typed(kind, properties.unwrap_or(&empty));
        let is_typed = typed.is_some();
        let mut code = typed.unwrap_or_else(|| self.untyped(kind, given.filter(|_| properties.is_some())));
        let others = resource.iter().filter(|(name, _)| !["Type", "Properties"].contains(&name.as_str()));
        let mut attributes: Vec<(&String, &Json)> = others.collect();
        // Properties that are empty, or that a function returns.
        let whole = "Properties".to_owned();
        if let (None, Some(given)) = (properties, given) {
            attributes.push((&whole, given));
        }
        if is_typed && !attributes.is_empty() {
            self.cloudformation("ResourceType");
            code = code.method("resource", []);
        }
        for (name, value) in attributes {
            code = self.attribute(code, name, value);
            code = code.with_comments(self.take_comments(value));
        }
        (code, is_typed)
    }

    fn typed(&mut self, kind: &str, properties: &Map<String, Json>) -> Option<Code> {
        let plan = self.plan(kind)?;
        let path = format!("{}::{}", plan.module_path, plan.resource.name);
        let code = self.builder(plan, &path, &plan.resource.properties, properties)?;
        self.state.services.insert(plan.module.clone());
        if plan.module == plan.module_path {
            self.state.imports.add(RESOURCES, &plan.module);
        }
        Some(code)
    }

    fn untyped(&mut self, kind: &str, properties: Option<&Json>) -> Code {
        let path = self.cloudformation("Resource");
        let properties = self.json(properties.unwrap_or(&Json::Object(Map::new())));
        Code::call(format!("{path}::untyped"), [literal::string(kind), properties])
    }

    fn attribute(&mut self, code: Code, name: &str, value: &Json) -> Code {
        match (name, value) {
            ("DependsOn", Json::Array(ids)) if !ids.is_empty() => {
                if let Some(handles) =
                    ids.iter().map(|id| self.resource_handle(id)).collect::<Option<Vec<Code>>>()
                {
                    return handles
                        .into_iter()
                        .fold(code, |code, handle| code.method("depends_on", [handle.borrowed()]));
                }
            }
            ("DependsOn", Json::String(_)) => {
                if let Some(handle) = self.resource_handle(value) {
                    return code.method("depends_on", [handle.borrowed()]);
                }
                // In a circle, the other resource comes later.
                if self.is_resource(value) {
                    let list = self.json(&Json::Array(vec![value.clone()]));
                    return code.method("attribute", [literal::string(name), list]);
                }
            }
            ("Condition", Json::String(condition)) => {
                if let Some(condition) = self.variable(Section::Condition, condition) {
                    return code.method("condition", [condition.borrowed()]);
                }
            }
            ("DeletionPolicy" | "UpdateReplacePolicy", Json::String(fate))
                if FATES.contains(&fate.as_str()) =>
            {
                let method =
                    if name == "DeletionPolicy" { "deletion_policy" } else { "update_replace_policy" };
                let path = self.cloudformation("DeletionPolicy");
                return code.method(method, [Code::Text(format!("{path}::{fate}"))]);
            }
            ("Metadata", Json::Object(members)) if !members.is_empty() && !is_function(members) => {
                return members.iter().fold(code, |code, (key, value)| {
                    let value = self.json(value);
                    code.method("metadata", [literal::string(key), value])
                });
            }
            ("CreationPolicy", policy) => {
                let policy = self.json(policy);
                return code.method("creation_policy", [policy]);
            }
            ("UpdatePolicy", policy) => {
                let policy = self.json(policy);
                return code.method("update_policy", [policy]);
            }
            _ => {}
        }
        let value = self.json(value);
        code.method("attribute", [literal::string(name), value])
    }

    fn is_resource(&self, id: &Json) -> bool {
        id.as_str().is_some_and(|id| self.variables.get(Section::Resource, id).is_some())
    }

    fn resource_handle(&mut self, id: &Json) -> Option<Code> {
        self.variable(Section::Resource, id.as_str()?)
    }
}
