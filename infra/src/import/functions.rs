//! Intrinsic functions as calls of `cloudformation::intrinsic` and as methods of handles.

use std::fmt::Write;

use cloudformation::intrinsic::{Pseudo, Text, get_att, pseudo, reference};
use cloudformation::{Json, Property, Value, function_call};
use cloudformation_codegen::Type;

use super::code::Code;
use super::literal;
use super::names::{Section, word};
use super::writer::{Handle, Plan, Position, Writer};

impl<'a> Writer<'a> {
    /// Returns a function as a value of a type, or `None` if the value is not a function that has a Rust form of this type.
    pub(super) fn function(
        &mut self,
        plan: Option<&'a Plan<'a>>,
        kind: &Type,
        value: &Json,
        position: Position,
    ) -> Option<Code> {
        let (name, argument) = function_call(value)?;
        let parts = argument.as_array().map(Vec::as_slice).unwrap_or_default();
        let is_text = position == Position::Untyped || *kind == Type::String;
        let is_list = position == Position::Untyped || *kind == Type::List(Box::new(Type::String));
        match (name, parts) {
            ("Ref", _) => Some(self.reference(plan, kind, argument.as_str()?, position)),
            ("Fn::GetAtt", [Json::String(resource), Json::String(attribute)]) => {
                Some(self.get_att(plan, kind, resource, attribute, position))
            }
            ("Fn::Sub", _) if is_text => self.sub(argument),
            ("Fn::Join", [Json::String(separator), items]) if is_text => {
                let items = self.texts(items)?;
                Some(self.call("join", [literal::string(separator), items]))
            }
            ("Fn::Select", [Json::Number(index), items]) if is_text => {
                let index = u32::try_from(index.as_u64()?).ok()?;
                let items = self.texts(items)?;
                Some(self.call("select", [Code::Text(index.to_string()), items]))
            }
            ("Fn::Split", [Json::String(separator), text]) if is_list => {
                let text = self.string(text);
                Some(self.call("split", [literal::string(separator), text]))
            }
            ("Fn::GetAZs", _) if is_list => {
                let region = self.string(argument);
                Some(self.call("get_azs", [region]))
            }
            ("Fn::Cidr", [block, Json::Number(count), Json::Number(bits)]) if is_list => {
                let count = u32::try_from(count.as_u64()?).ok()?;
                let bits = u32::try_from(bits.as_u64()?).ok()?;
                let block = self.string(block);
                Some(self.call("cidr", [block, Code::Text(count.to_string()), Code::Text(bits.to_string())]))
            }
            ("Fn::Base64", _) if is_text => {
                let text = self.string(argument);
                Some(self.call("base64", [text]))
            }
            ("Fn::ImportValue", _) => {
                let export = self.string(argument);
                let path = self.generic(plan, kind, "import_value", position);
                Some(Code::call(path, [export]))
            }
            ("Fn::FindInMap", [Json::String(mapping), first, second]) => {
                Some(self.find_in_map(plan, kind, (mapping, first, second), position))
            }
            ("Fn::If", [Json::String(condition), yes, otherwise]) if position != Position::Untyped => {
                let condition = self.condition_name(condition);
                let yes = self.value(plan, kind, yes, Position::Argument);
                let otherwise = self.value(plan, kind, otherwise, Position::Argument);
                Some(self.call("if_", [condition, yes, otherwise]))
            }
            ("Fn::If", [Json::String(condition), yes, otherwise]) => {
                let items =
                    vec![self.condition_name(condition), self.json_value(yes), self.json_value(otherwise)];
                Some(Code::Object(vec![(name.to_owned(), Code::List("", items))]))
            }
            _ => None,
        }
    }

    fn reference(&mut self, plan: Option<&'a Plan<'a>>, kind: &Type, name: &str, position: Position) -> Code {
        if let Some(parameter) = Pseudo::from_name(name) {
            if parameter == Pseudo::NoValue {
                let path = self.generic(plan, kind, "no_value", position);
                return Code::call(path, []);
            }
            if *kind == Type::String && position == Position::Argument {
                return self.pseudo(parameter);
            }
            let path = self.generic(plan, kind, "pseudo", position);
            let parameter = self.pseudo(parameter);
            return Code::call(path, [parameter]);
        }
        let is_text = position == Position::Untyped || *kind == Type::String;
        match self.handle(name) {
            Some(Handle::Parameter(parameter)) => {
                let method = match kind {
                    _ if is_text => "text",
                    Type::Integer => "number",
                    Type::List(item) if **item == Type::String => "list",
                    _ => "reference",
                };
                parameter.method(method, [])
            }
            Some(Handle::Resource(resource, _)) if is_text => resource.method("reference", []),
            Some(Handle::Resource(resource, _)) => {
                let id = resource.method("id", []).method("as_str", []);
                self.call("reference", [id])
            }
            None => {
                let path = self.generic(plan, kind, "reference", position);
                Code::call(path, [literal::string(name)])
            }
        }
    }

    fn get_att(
        &mut self,
        plan: Option<&'a Plan<'a>>,
        kind: &Type,
        resource: &str,
        attribute: &str,
        position: Position,
    ) -> Code {
        let name = literal::string(attribute);
        let Some(Handle::Resource(handle, target)) = self.handle(resource) else {
            let path = self.generic(plan, kind, "get_att", position);
            return Code::call(path, [literal::string(resource), name]);
        };
        match target.and_then(|target| method(target, attribute)) {
            Some((method, returned)) if position == Position::Untyped || returned == *kind => {
                handle.method(method, [])
            }
            _ if position == Position::Untyped => handle.method("get_att::<String>", [name]),
            _ => handle.method("get_att", [name]),
        }
    }

    /// A text with placeholders: `text!` if every placeholder is known, or else `sub`.
    fn sub(&mut self, argument: &Json) -> Option<Code> {
        if let Json::String(template) = argument {
            let state = self.state.clone();
            return Some(self.text(template).unwrap_or_else(|| {
                self.state = state;
                let template = literal::string(template);
                self.call("sub", [template])
            }));
        }
        let [Json::String(template), Json::Object(variables)] = argument.as_array()?.as_slice() else {
            return None;
        };
        if variables.is_empty() {
            return None;
        }
        let variables = variables.iter().map(|(name, value)| {
            let value = self.value(None, &Type::String, value, Position::Value);
            Code::Pair(Box::new(literal::string(name)), Box::new(value))
        });
        let variables = Code::List("", variables.collect());
        Some(self.call("sub_with", [literal::string(template), variables]))
    }

    /// Returns a text whose placeholders are handles, attributes and pseudo parameters, or `None` if another text would result. It is
    /// `None` too if the text has braces, which are easier to read in a text of `Fn::Sub`.
    fn text(&mut self, template: &str) -> Option<Code> {
        let mut built = Text::new();
        let mut format = String::new();
        let mut arguments: Vec<(String, Option<Code>)> = Vec::new();
        let mut rest = template;
        while let Some((literal, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}')?;
            built = built.literal(literal).value(&target(name));
            let (argument, value) = self.text_part(name)?;
            let known = arguments.iter().find(|(known, _)| *known == argument);
            match known {
                Some((_, known)) if *known != value => return None,
                Some(_) => {}
                None => arguments.push((argument.clone(), value)),
            }
            let _ = write!(format, "{literal}{{{argument}}}");
            rest = after;
        }
        let literals = template.split("${").enumerate();
        let has_braces = |(position, piece): (usize, &str)| match (position, piece.split_once('}')) {
            (1.., Some((_, literal))) => literal.contains(['{', '}']),
            _ => piece.contains(['{', '}']),
        };
        let built = built.literal(rest).finish().into_json();
        if arguments.is_empty() || literals.into_iter().any(has_braces) || built["Fn::Sub"] != *template {
            return None;
        }
        format.push_str(rest);
        let arguments = arguments.into_iter().map(|(name, value)| match value {
            Some(value) => Code::Named(name, Box::new(value)),
            None => Code::Text(name),
        });
        self.cloudformation("text");
        Some(Code::call("text!", [literal::string(&format)].into_iter().chain(arguments)))
    }

    /// A placeholder of a text: its name in the format, and its value unless that is the variable of this name.
    fn text_part(&mut self, name: &str) -> Option<(String, Option<Code>)> {
        if let Some(parameter) = Pseudo::from_name(name) {
            let word = word(name.trim_start_matches("AWS::"));
            return Some((word, Some(self.pseudo(parameter))));
        }
        let Some((resource, attribute)) = name.split_once('.') else {
            return match self.handle(name)? {
                Handle::Parameter(Code::Text(name)) | Handle::Resource(Code::Text(name), _) => {
                    Some((name, None))
                }
                _ => None,
            };
        };
        let Handle::Resource(Code::Text(variable), plan) = self.handle(resource)? else { return None };
        let handle = Code::Text(variable.clone());
        let known = plan.and_then(|plan| method(plan, attribute));
        if let Some((method, Type::String | Type::Integer | Type::Bool | Type::Number)) = known {
            let word = method.trim_start_matches("r#").to_owned();
            return Some((format!("{variable}_{word}"), Some(handle.method(method, []))));
        }
        let value = handle.method("get_att::<String>", [literal::string(attribute)]);
        Some((format!("{variable}_{}", word(&attribute.replace('.', "_"))), Some(value)))
    }

    fn find_in_map(
        &mut self,
        plan: Option<&'a Plan<'a>>,
        kind: &Type,
        (mapping, first, second): (&str, &Json, &Json),
        position: Position,
    ) -> Code {
        let keys = [self.string(first), self.string(second)];
        let is_text = position == Position::Untyped || *kind == Type::String;
        match self.variable(Section::Mapping, mapping) {
            Some(handle) if is_text && self.is_mapping_of_texts(mapping) => handle.method("find", keys),
            Some(handle) => {
                let path = self.generic(plan, kind, "find_in_map", position);
                let id = handle.method("id", []).method("as_str", []);
                Code::call(path, [id].into_iter().chain(keys))
            }
            None => {
                let path = self.generic(plan, kind, "find_in_map", position);
                Code::call(path, [literal::string(mapping)].into_iter().chain(keys))
            }
        }
    }

    /// The name of a condition: that of its handle if it has one.
    fn condition_name(&mut self, name: &str) -> Code {
        match self.variable(Section::Condition, name) {
            Some(condition) => condition.method("as_str", []),
            None => literal::string(name),
        }
    }

    /// A pseudo parameter, such as `Pseudo::Region`.
    fn pseudo(&mut self, parameter: Pseudo) -> Code {
        let path = self.intrinsic("Pseudo");
        Code::Text(format!("{path}::{parameter:?}"))
    }

    /// A value for an argument that takes a text.
    pub(super) fn string(&mut self, value: &Json) -> Code {
        self.value(None, &Type::String, value, Position::Argument)
    }

    /// A value for an argument that takes a list of texts.
    fn texts(&mut self, value: &Json) -> Option<Code> {
        let list = Type::List(Box::new(Type::String));
        let is_list = value.is_array() || value.is_object();
        is_list.then(|| self.value(None, &list, value, Position::Argument))
    }

    fn call(&mut self, name: &str, arguments: impl IntoIterator<Item = Code>) -> Code {
        Code::call(self.intrinsic(name), arguments)
    }

    /// The path of a function that returns a value of any type, with the type where the compiler cannot find it out.
    fn generic(&mut self, plan: Option<&'a Plan<'a>>, kind: &Type, name: &str, position: Position) -> String {
        let path = self.intrinsic(name);
        if position == Position::Untyped { format!("{path}::<{}>", self.rust_type(plan, kind)) } else { path }
    }
}

/// The value that a placeholder of `Fn::Sub` stands for.
fn target(name: &str) -> Value<String> {
    if let Some(parameter) = Pseudo::from_name(name) {
        return pseudo(parameter);
    }
    match name.split_once('.') {
        Some((resource, attribute)) => get_att(resource, attribute),
        None => reference(name),
    }
}

/// The method of an attribute, and the type that it returns.
fn method(plan: &Plan<'_>, attribute: &str) -> Option<(String, Type)> {
    let known = plan.resource.attributes.iter().find(|known| known.name == attribute)?;
    Some((known.method.clone(), known.kind.clone()))
}
