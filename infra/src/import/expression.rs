//! Values as Rust expressions that fit where a property takes `impl IntoValue<T>` or `impl IntoOptional<T>`.

use std::fmt::Write;

use cloudformation::Json;
use cloudformation_codegen::{Constructor, Definition, Properties, Resource, Type};
use serde_json::Map;

/// Writes expressions for one resource type.
pub(super) struct Expressions<'a> {
    pub(super) module: &'a str,
    pub(super) plan: &'a Resource<'a>,
}

impl Expressions<'_> {
    /// The constructor and the setters; none if a required property is missing.
    pub(super) fn builder(
        &self,
        path: &str,
        properties: &Properties<'_>,
        given: &Map<String, Json>,
        depth: usize,
    ) -> Option<String> {
        let is_named = self.plan.constructor(properties) == Constructor::Named;
        let arguments = properties.required.iter().map(|property| {
            let value = self.value(&property.kind, given.get(property.name)?, depth + 1);
            Some(if is_named { format!("{}: {value}", property.method) } else { value })
        });
        let arguments = arguments.collect::<Option<Vec<String>>>()?.join(", ");
        let mut text = if is_named {
            format!("{path}::new({} {{ {arguments} }})", Constructor::required_struct(path))
        } else {
            format!("{path}::new({arguments})")
        };
        let indent = "    ".repeat(depth);
        for (name, value) in given {
            if properties.required.iter().any(|property| property.name == name) {
                continue;
            }
            let _ = match properties.find(name) {
                Some(property) => {
                    let value = self.value(&property.kind, value, depth + 1);
                    write!(text, "\n{indent}.{}({value})", property.method)
                }
                None => write!(text, "\n{indent}.set({name:?}, {})", json(value)),
            };
        }
        Some(text)
    }

    fn value(&self, kind: &Type, value: &Json, depth: usize) -> String {
        self.literal(kind, value, depth).unwrap_or_else(|| self.function(kind, value))
    }

    /// The value as a literal of its type; none if it is not a literal.
    fn literal(&self, kind: &Type, value: &Json, depth: usize) -> Option<String> {
        match (kind, value) {
            (Type::String, Json::String(text)) => Some(format!("{text:?}")),
            (Type::Bool, Json::Bool(flag)) => Some(flag.to_string()),
            (Type::Integer, Json::Number(number)) => number.as_i64().map(|number| format!("{number}_i64")),
            (Type::Number, Json::Number(number)) if number.is_f64() => Some(format!("{number}_f64")),
            (Type::Json, Json::Object(object)) if is_function(object) => None,
            (Type::Json, _) => Some(json(value)),
            (Type::List(inner), Json::Array(items)) if !items.is_empty() => {
                Some(format!("[{}]", self.items(inner, items.iter(), depth).join(", ")))
            }
            (Type::Map(inner), Json::Object(members)) if !members.is_empty() && !is_function(members) => {
                let values = self.items(inner, members.values(), depth);
                let pairs = members.keys().zip(values).map(|(name, value)| format!("({name:?}, {value})"));
                Some(format!("[{}]", pairs.collect::<Vec<_>>().join(", ")))
            }
            (Type::Nested(name), _) => match (self.plan.definitions.get(name)?, value) {
                (Definition::Choice(_), Json::String(text)) => Some(format!("{text:?}")),
                (Definition::Object { properties, .. }, Json::Object(object)) if !is_function(object) => {
                    self.builder(&self.rust_type(kind), properties, object, depth)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The items of a list or the values of a map. They have one Rust type: all are literals, or each is wrapped in a `Value`.
    fn items<'j>(
        &self,
        kind: &Type,
        items: impl Iterator<Item = &'j Json> + Clone,
        depth: usize,
    ) -> Vec<String> {
        let literals: Option<Vec<String>> =
            items.clone().map(|item| self.literal(kind, item, depth)).collect();
        match literals {
            Some(literals) if !matches!(kind, Type::List(_) | Type::Map(_)) => literals,
            _ => {
                let wrap = |item| {
                    format!("Value::<{}>::from({})", self.rust_type(kind), self.value(kind, item, depth))
                };
                items.map(wrap).collect()
            }
        }
    }

    fn function(&self, kind: &Type, value: &Json) -> String {
        let rust_type = self.rust_type(kind);
        let single = value.as_object().filter(|object| object.len() == 1);
        match single.and_then(|object| object.iter().next()) {
            Some((name, Json::String(target))) if name == "Ref" => {
                format!("intrinsic::reference::<{rust_type}>({target:?})")
            }
            Some((name, Json::String(text))) if name == "Fn::Sub" && *kind == Type::String => {
                format!("intrinsic::sub({text:?})")
            }
            Some((name, Json::Array(parts))) if name == "Fn::GetAtt" => match parts.as_slice() {
                [Json::String(resource), Json::String(attribute)] => {
                    format!("intrinsic::get_att::<{rust_type}>({resource:?}, {attribute:?})")
                }
                _ => format!("intrinsic::raw::<{rust_type}>({})", json(value)),
            },
            _ => format!("intrinsic::raw::<{rust_type}>({})", json(value)),
        }
    }

    fn rust_type(&self, kind: &Type) -> String {
        match kind {
            Type::String => "String".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Number => "f64".to_owned(),
            Type::Json => "serde_json::Value".to_owned(),
            Type::List(inner) => format!("List<{}>", self.rust_type(inner)),
            Type::Map(inner) => format!("cloudformation::Map<{}>", self.rust_type(inner)),
            Type::Nested(name) => format!("{}::{}::{name}", self.module, self.plan.module),
        }
    }
}

/// Whether an object is an intrinsic function, possibly with other keys next to it by mistake.
pub(super) fn is_function(object: &Map<String, Json>) -> bool {
    object.keys().any(|key| key == "Ref" || key.starts_with("Fn::"))
}

/// Maximum number of values in one `json!`. More of them come near the compiler's recursion limit.
const MACRO_NODES: usize = 24;

/// JSON as an expression.
pub(super) fn json(value: &Json) -> String {
    let text = format!("{value:#}");
    if !is_plain(&text) {
        return format!("serde_json::from_str::<serde_json::Value>({text:?}).expect(\"JSON\")");
    }
    if nodes(value) <= MACRO_NODES {
        return format!("json!({value})");
    }
    let mut fence = "#".to_owned();
    while text.contains(&format!("\"{fence}")) {
        fence.push('#');
    }
    format!("serde_json::from_str::<serde_json::Value>(r{fence}\"{text}\"{fence}).expect(\"JSON\")")
}

/// Whether Rust reads a text as JSON does. Some escapes exist in JSON only, and the compiler refuses letters that change the
/// direction of the text.
fn is_plain(json: &str) -> bool {
    let escaped = ["\\b", "\\f", "\\u"].iter().any(|escape| json.contains(escape));
    !escaped && json.chars().all(|letter| letter.is_ascii() || letter.escape_debug().len() == 1)
}

fn nodes(value: &Json) -> usize {
    match value {
        Json::Array(items) => 1 + items.iter().map(nodes).sum::<usize>(),
        Json::Object(object) => 1 + object.values().map(nodes).sum::<usize>(),
        // The compiler reads a number in the macro as an `i32`.
        Json::Number(number) if number.as_i64().is_none_or(|it| i32::try_from(it).is_err()) => {
            MACRO_NODES + 1
        }
        _ => 1,
    }
}
