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
            let value = self.value(Some(plan), &property.kind, given.get(property.name)?, Position::Argument);
            arguments.push((property.method.clone(), value));
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
                let value = self.value(Some(plan), &property.kind, value, Position::Argument);
                code.method(property.method.clone(), [value])
            } else {
                let value = self.json(value);
                code.method("set", [literal::string(name), value])
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
        let literal = self.literal(plan, kind, value);
        self.value_with_literal(plan, kind, value, literal, position)
    }

    /// A value whose literal, if it is one, has been built.
    fn value_with_literal(
        &mut self,
        plan: Option<&'a Plan<'a>>,
        kind: &Type,
        value: &Json,
        literal: Option<Code>,
        position: Position,
    ) -> Code {
        if let Some(literal) = literal {
            if position == Position::Argument {
                return literal;
            }
            return match kind {
                Type::List(_) | Type::Map(_) => {
                    let path = self.cloudformation("IntoValue");
                    let kind = self.rust_type(plan, kind);
                    Code::call(format!("{path}::<{kind}>::into_value"), [literal])
                }
                _ => self.of_one_type(plan, kind, value, literal).method("into", []),
            };
        }
        if let Some(function) = self.function(plan, kind, value, position) {
            return function;
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
            (Type::Number, Json::Number(number)) if number.is_f64() => literal::scalar(value),
            (Type::Json, _) if function_call(value).is_none() => {
                Some(self.policy(value).unwrap_or_else(|| self.json(value)))
            }
            (Type::List(_), Json::Array(items)) if items.is_empty() => {
                let list = self.cloudformation("List");
                Some(Code::call(format!("{list}::default"), []))
            }
            (Type::List(inner), Json::Array(items)) => {
                Some(Code::List("", self.items(plan, inner, &items.iter().collect::<Vec<_>>())))
            }
            (Type::Map(_), Json::Object(members)) if members.is_empty() => {
                let map = self.cloudformation("Map");
                Some(Code::call(format!("{map}::default"), []))
            }
            (Type::Map(inner), Json::Object(members)) if !is_function(members) => {
                let values = self.items(plan, inner, &members.values().collect::<Vec<_>>());
                let pairs = members
                    .keys()
                    .zip(values)
                    .map(|(name, value)| Code::Pair(Box::new(literal::string(name)), Box::new(value)));
                Some(Code::List("", pairs.collect()))
            }
            (Type::Nested(name), _) => {
                let plan = plan?;
                match (plan.resource.definitions.get(name)?, value) {
                    (Definition::Choice(variants), Json::String(text)) => {
                        let variant = variants.iter().find(|(_, known)| known == text);
                        Some(match variant {
                            Some((variant, _)) => Code::Text(format!("{}::{variant}", plan.path(name))),
                            None => literal::string(text),
                        })
                    }
                    (Definition::Object { properties, .. }, Json::Object(given)) if !is_function(given) => {
                        self.builder(plan, &plan.path(name), properties, given)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The items of a list or the values of a map. They have one Rust type: all are literals, or all are exact values.
    fn items(&mut self, plan: Option<&'a Plan<'a>>, kind: &Type, items: &[&Json]) -> Vec<Code> {
        let is_nested = matches!(kind, Type::List(_) | Type::Map(_));
        let literals: Vec<Option<Code>> = items.iter().map(|item| self.literal(plan, kind, item)).collect();
        if is_nested || literals.iter().any(Option::is_none) {
            let literals = items.iter().zip(literals);
            return literals
                .map(|(item, literal)| self.value_with_literal(plan, kind, item, literal, Position::Value))
                .collect();
        }
        let literals: Vec<Code> = literals.into_iter().flatten().collect();
        if have_one_type(plan, kind, &literals) {
            return literals;
        }
        let literals = items.iter().zip(literals);
        literals.map(|(item, literal)| self.of_one_type(plan, kind, item, literal)).collect()
    }

    /// A literal as the type that all literals of a property have: JSON, or an enum.
    fn of_one_type(&mut self, plan: Option<&'a Plan<'a>>, kind: &Type, item: &Json, literal: Code) -> Code {
        match kind {
            Type::Json => self.json(item),
            Type::Nested(_) if Some(&literal) == literal::scalar(item).as_ref() => {
                Code::call(format!("{}::from", self.rust_type(plan, kind)), [literal])
            }
            _ => literal,
        }
    }
}

/// Whether literals have one Rust type. Those of an enum are variants, or texts that AWS does not list. JSON is a policy
/// or any JSON.
fn have_one_type(plan: Option<&Plan<'_>>, kind: &Type, literals: &[Code]) -> bool {
    let type_of = |code: &Code| match (kind, code) {
        (Type::Nested(name), Code::Text(text)) => {
            plan.is_some_and(|plan| text.starts_with(&format!("{}::", plan.path(name))))
        }
        (Type::Json, Code::Call(path, _)) => path == "json!",
        _ => true,
    };
    literals.windows(2).all(|pair| type_of(&pair[0]) == type_of(&pair[1]))
}

/// Whether an object is an intrinsic function, possibly with other keys next to it by mistake.
pub(super) fn is_function(object: &Map<String, Json>) -> bool {
    object.keys().any(|key| key == "Ref" || key.starts_with("Fn::"))
}
