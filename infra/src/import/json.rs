//! JSON as `json!`, with handles and functions in it.

use cloudformation::Json;
use cloudformation_codegen::Type;

use super::code::Code;
use super::literal;
use super::writer::{Position, Writer};

/// The depth of macro calls up to which one `json!` is compiled with the compiler's default limit of 128.
const MACRO_DEPTH: usize = 96;

/// Macro calls of `json!` for a member of an object and for an item of a list.
const MEMBER_DEPTH: usize = 4;
const ITEM_DEPTH: usize = 2;

impl Writer<'_> {
    /// JSON as an expression. JSON that is too large for one `json!` is collected from several.
    pub(super) fn json(&mut self, value: &Json) -> Code {
        if depth(value) <= MACRO_DEPTH {
            self.state.imports.add("serde_json", "json");
            let inner = self.json_value(value);
            return Code::call("json!", [inner]);
        }
        let items = match value {
            Json::Object(members) => {
                let pair = |(name, value): (&String, &Json)| {
                    let name = literal::string(name);
                    let pair = Code::Pair(Box::new(name), Box::new(self.json(value)));
                    self.commented(value, pair)
                };
                members.iter().map(pair).collect()
            }
            Json::Array(items) => items
                .iter()
                .map(|item| {
                    let code = self.json(item);
                    self.commented(item, code)
                })
                .collect(),
            _ => Vec::new(),
        };
        let json = self.cloudformation("Json");
        Code::call(format!("{json}::from_iter"), [Code::List("", items)])
    }

    /// JSON inside `json!`.
    pub(super) fn json_value(&mut self, value: &Json) -> Code {
        if let Some(scalar) = literal::scalar(value) {
            return scalar;
        }
        match value {
            Json::Array(items) => {
                let item = |item: &Json| {
                    let code = self.json_value(item);
                    self.commented(item, code)
                };
                Code::List("", items.iter().map(item).collect())
            }
            Json::Object(members) => {
                if let Some(function) = self.function(None, &Type::String, value, Position::Untyped) {
                    return function;
                }
                let members = members.iter().map(|(name, value)| {
                    let code = self.json_value(value);
                    (name.clone(), self.commented(value, code))
                });
                Code::Object(members.collect())
            }
            _ => Code::text("null"),
        }
    }
}

/// The depth of macro calls that `json!` needs.
fn depth(value: &Json) -> usize {
    match value {
        Json::Array(items) => {
            let items = items.iter().enumerate();
            items.map(|(position, item)| (position + 1) * ITEM_DEPTH + depth(item)).max().unwrap_or(1)
        }
        Json::Object(members) => {
            let members = members.values().enumerate();
            members.map(|(position, value)| (position + 1) * MEMBER_DEPTH + depth(value)).max().unwrap_or(1)
        }
        _ => 1,
    }
}
