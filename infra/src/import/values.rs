//! Values of typed properties, and the constructors and setters of types.

use cloudformation::{Json, function_call};
use cloudformation_codegen::{Constructor, Definition, Properties, Type};
use serde_json::Map;

use super::code::Code;
use super::literal;
use super::writer::{Plan, Position, Writer};

impl<'a> Writer<'a> {
    /// Returns the constructor and the setters of a type, or `None` if a required property is missing.
    pub(super) fn builder(
        &mut self,
        plan: &'a Plan<'a>,
        path: &str,
        properties: &Properties<'_>,
        given: &Map<String, Json>,
    ) -> Option<Code> {
        if properties.required.iter().any(|property| !given.contains_key(property.name)) {
            return None;
        }
        let mut arguments = Vec::new();
        for property in &properties.required {
            let given = given.get(property.name)?;
            let value = self.value(Some(plan), &property.kind, given, Position::Argument);
            arguments.push((property.method.clone(), self.commented(given, value)));
        }
        let new = format!("{path}::new");
        let mut code = match plan.resource.constructor(properties) {
            Constructor::Named => {
                Code::call(new, [Code::Struct(Constructor::required_struct(path), arguments)])
            }
            Constructor::Positional => Code::call(new, arguments.into_iter().map(|(_, value)| value)),
        };
        for (name, value) in given {
            if properties.required.iter().any(|property| property.name == name) {
                continue;
            }
            code = if let Some(property) = properties.find(name) {
                let argument = self.value(Some(plan), &property.kind, value, Position::Argument);
                code.method(property.method.clone(), [self.commented(value, argument)])
            } else {
                let name = self.commented(value, literal::string(name));
                let value = self.json(value);
                code.method("set", [name, value])
            };
        }
        Some(code)
    }

    /// A value of a type.
    pub(super) fn value(
        &mut self,
        plan: Option<&'a Plan<'a>>,
        kind: &Type,
        value: &Json,
        position: Position,
    ) -> Code {
        if let Some(literal) = self.literal(plan, kind, value) {
            return if position == Position::Argument { literal } else { literal.method("into", []) };
        }
        if let Some(function) = self.function(plan, kind, value, position) {
            return function;
        }
        if let Json::String(_) | Json::Bool(_) = value
            && *kind != Type::Json
        {
            return Code::call(self.intrinsic("raw"), literal::scalar(value));
        }
        let json = self.json(value);
        if *kind == Type::Json && position == Position::Argument {
            return json;
        }
        Code::call(self.intrinsic("raw"), [json])
    }

    /// Returns the value as a literal of its type, or `None` if it is not a literal.
    fn literal(&mut self, plan: Option<&'a Plan<'a>>, kind: &Type, value: &Json) -> Option<Code> {
        match (kind, value) {
            (Type::String, Json::String(_)) | (Type::Bool, Json::Bool(_)) => literal::scalar(value),
            (Type::Integer, Json::Number(number)) if number.is_i64() => literal::scalar(value),
            (Type::Number, Json::Number(number)) => literal::exact_number(number),
            (Type::Json, _) if function_call(value).is_none() => {
                Some(self.policy(value).unwrap_or_else(|| self.json(value)))
            }
            (Type::List(_), Json::Array(items)) if items.is_empty() => {
                let list = self.cloudformation("List");
                Some(Code::call(format!("{list}::default"), []))
            }
            (Type::List(inner), Json::Array(items)) => {
                let values: Vec<(Code, Kind)> =
                    items.iter().map(|item| self.item(plan, inner, item)).collect();
                let before = self.macro_of_several_types("list!", &values);
                let values = items.iter().zip(values).map(|(item, (code, _))| self.commented(item, code));
                Some(Code::List(before, values.collect()))
            }
            (Type::Map(_), Json::Object(members)) if members.is_empty() => {
                let map = self.cloudformation("Map");
                Some(Code::call(format!("{map}::default"), []))
            }
            (Type::Map(inner), Json::Object(members)) if !is_function(members) => {
                let values: Vec<(Code, Kind)> =
                    members.values().map(|value| self.item(plan, inner, value)).collect();
                let before = self.macro_of_several_types("map!", &values);
                let pairs = members.iter().zip(values).map(|((name, value), (code, _))| {
                    let pair = Code::Pair(Box::new(literal::string(name)), Box::new(code));
                    self.commented(value, pair)
                });
                Some(Code::List(before, pairs.collect()))
            }
            (Type::Nested(name), _) => {
                let plan = plan?;
                match (plan.resource.definitions.get(name)?, value) {
                    (Definition::Choice(variants), Json::String(text)) => {
                        let variant = variants.iter().find(|(_, known)| known == text);
                        Some(match variant {
                            Some((variant, _)) => {
                                self.import_properties(plan);
                                Code::Text(format!("{}::{variant}", plan.path(name)))
                            }
                            None => literal::string(text),
                        })
                    }
                    (Definition::Object { properties, .. }, Json::Object(given)) if !is_function(given) => {
                        let code = self.builder(plan, &plan.path(name), properties, given)?;
                        self.import_properties(plan);
                        Some(code)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// An item of a list or a value of a map, and the kind of its Rust type.
    fn item(&mut self, plan: Option<&'a Plan<'a>>, kind: &Type, item: &Json) -> (Code, Kind) {
        let is_literal = function_call(item).is_none();
        let code = self.value(plan, kind, item, Position::Argument);
        let of = match (kind, &code) {
            // Arrays have a type for each length.
            (Type::List(_) | Type::Map(_), _) => Kind::Other,
            (_, Code::Call(path, _)) if path == "raw" => Kind::Function,
            (_, Code::Text(_)) if !is_literal => Kind::Pseudo,
            _ if !is_literal => Kind::Function,
            (Type::Nested(_), Code::Text(_)) if Some(&code) == literal::scalar(item).as_ref() => Kind::Text,
            (Type::Integer | Type::Number, Code::Text(text)) if text.contains('_') => Kind::Wide,
            (Type::Integer | Type::Number, Code::Text(text)) if text.contains(['.', 'e']) => Kind::Fraction,
            (Type::Json, Code::Call(path, _)) if path != "json!" => Kind::Wide,
            (Type::Json, Code::Chain(..)) => Kind::Policy,
            _ => Kind::Literal,
        };
        (code, of)
    }

    /// The macro for items of several Rust types. Items of one type need none.
    fn macro_of_several_types(&mut self, name: &'static str, items: &[(Code, Kind)]) -> &'static str {
        let is_of_one_type = items.windows(2).all(|pair| pair[0].1 == pair[1].1);
        if is_of_one_type && items.iter().all(|(_, kind)| *kind != Kind::Other) || items.len() < 2 {
            return "";
        }
        self.cloudformation(name.trim_end_matches('!'));
        name
    }
}

/// The Rust type of an item of a list, among those that the property takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A literal, or the variant of an enum.
    Literal,
    /// A text in place of a variant.
    Text,
    /// An integer that is not an `i32`, or JSON from several macros.
    Wide,
    /// A number with a fraction or an exponent.
    Fraction,
    Policy,
    Pseudo,
    Function,
    /// A list or a map.
    Other,
}

/// Whether an object is an intrinsic function, possibly with other keys next to it by mistake.
pub(super) fn is_function(object: &Map<String, Json>) -> bool {
    object.keys().any(|key| key == "Ref" || key.starts_with("Fn::"))
}
