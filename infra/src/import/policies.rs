//! Policy documents as the types of `constructs::policy`.

use cloudformation::{Json, function_call};
use cloudformation_codegen::Type;
use serde_json::Map;

use super::code::Code;
use super::literal;
use super::values::is_function;
use super::writer::{Position, Writer};

/// The version of the policy language that `PolicyDocument` writes.
const VERSION: &str = "2012-10-17";

impl Writer<'_> {
    /// Returns a policy document, or `None` if the value is not one or has something that the types cannot express.
    pub(super) fn policy(&mut self, value: &Json) -> Option<Code> {
        let document = value.as_object()?;
        let statements = document.get("Statement")?.as_array()?;
        let has_version = match document.get("Version") {
            Some(version) if version == VERSION => true,
            Some(_) => return None,
            None => false,
        };
        if document.len() != 1 + usize::from(has_version) {
            return None;
        }
        let values = statements;
        let statements: Vec<Statement<'_>> = values.iter().map(Statement::read).collect::<Option<_>>()?;
        let path = self.policy_type("PolicyDocument");
        let code = if let [statement] = statements.as_slice()
            && let Some(service) = statement.trusted_service()
        {
            Code::call(format!("{path}::trusting"), [literal::string(service)])
        } else {
            let mut code = Code::call(format!("{path}::new"), []);
            for (position, (value, statement)) in values.iter().zip(&statements).enumerate() {
                // `with` merges statements that differ only in their actions.
                let has_twin = statements[..position].iter().any(|other| statement.same_but_actions(other));
                let method = if has_twin { "with_separate" } else { "with" };
                let statement = self.statement(statement);
                code = code.method(method, [self.commented(value, statement)]);
            }
            code
        };
        Some(if has_version { code } else { code.method("without_version", []) })
    }

    fn statement(&mut self, statement: &Statement<'_>) -> Code {
        let path = self.policy_type("Statement");
        let actions = statement.actions.items.iter().filter_map(|action| {
            let code = literal::scalar(action)?;
            Some(self.commented(action, code))
        });
        let actions = Code::List("&", actions.collect());
        let effect = if statement.effect == "Deny" { "deny" } else { "allow" };
        let mut code = Code::call(format!("{path}::{effect}"), [actions]);
        if let Some(sid) = statement.sid {
            code = code.method("sid", [literal::string(sid)]);
        }
        if let Some(principal) = &statement.principal {
            let principal = self.principal(principal);
            code = code.method("to", [principal]);
        }
        for resource in statement.resources.iter().flat_map(|resources| &resources.items) {
            let argument = self.string(resource);
            code = code.method("on", [self.commented(resource, argument)]);
        }
        for (operator, keys) in statement.conditions.into_iter().flatten() {
            for (key, value) in keys.as_object().into_iter().flatten() {
                let key = literal::string(key);
                let value = match literal::scalar(value) {
                    Some(text) if value.is_string() || value.is_boolean() => text,
                    _ => self.condition_value(value),
                };
                code = code.method("when", [literal::string(operator), key, value]);
            }
        }
        self.in_lists(code, statement)
    }

    /// A statement whose single values are in lists where the template has lists.
    fn in_lists(&mut self, code: Code, statement: &Statement<'_>) -> Code {
        let single = || statement.forms().filter(|(_, form)| form.items.len() == 1);
        if single().all(|(_, form)| !form.is_list) {
            return code;
        }
        if single().all(|(_, form)| form.is_list) {
            return code.method("in_lists", []);
        }
        let path = self.policy_type("Element");
        let lists = single().filter(|(_, form)| form.is_list);
        lists.fold(code, |code, (element, _)| {
            code.method("in_list", [Code::Text(format!("{path}::{element}"))])
        })
    }

    fn condition_value(&mut self, value: &Json) -> Code {
        match self.function(None, &Type::String, value, Position::Untyped) {
            Some(function) if !matches!(function, Code::Object(_)) => function,
            _ => self.json(value),
        }
    }

    fn principal(&mut self, principal: &Principal<'_>) -> Code {
        let path = self.policy_type("Principal");
        let Principal::Of(kind, names) = principal else { return Code::Text(format!("{path}::Everyone")) };
        if *kind == "Service"
            && let [name] = names.items.as_slice()
        {
            let name = self.string(name);
            return Code::call(format!("{path}::service"), [name]);
        }
        let values = names.items.iter().map(|name| self.value(None, &Type::String, name, Position::Value));
        let mut values: Vec<Code> = values.collect();
        let variant = match *kind {
            "Service" => "Services",
            "AWS" => "Aws",
            other => other,
        };
        let argument = match variant {
            "Services" | "Aws" => Code::List("vec!", values),
            _ => values.remove(0),
        };
        Code::call(format!("{path}::{variant}"), [argument])
    }

    fn policy_type(&mut self, name: &str) -> String {
        self.state.imports.add("constructs::policy", name);
        name.to_owned()
    }
}

/// One value, or a list of values.
#[derive(PartialEq)]
struct OneOrMany<'a> {
    items: Vec<&'a Json>,
    is_list: bool,
}

impl<'a> OneOrMany<'a> {
    /// Reads texts and functions.
    fn read(value: &'a Json) -> Option<Self> {
        let (items, is_list) = match value {
            Json::Array(items) if !items.is_empty() => (items.iter().collect(), true),
            Json::Array(_) => return None,
            value => (vec![value], false),
        };
        let is_text = |item: &&Json| item.is_string() || function_call(item).is_some();
        items.iter().all(is_text).then_some(Self { items, is_list })
    }
}

#[derive(PartialEq)]
enum Principal<'a> {
    Everyone,
    Of(&'a str, OneOrMany<'a>),
}

/// A statement that the types can express.
struct Statement<'a> {
    effect: &'a str,
    sid: Option<&'a str>,
    principal: Option<Principal<'a>>,
    actions: OneOrMany<'a>,
    resources: Option<OneOrMany<'a>>,
    conditions: Option<&'a Map<String, Json>>,
}

impl<'a> Statement<'a> {
    fn read(statement: &'a Json) -> Option<Self> {
        const KEYS: [&str; 6] = ["Effect", "Sid", "Principal", "Action", "Resource", "Condition"];
        let statement = statement.as_object()?;
        if statement.keys().any(|key| !KEYS.contains(&key.as_str())) {
            return None;
        }
        let effect = statement.get("Effect")?.as_str()?;
        let actions = OneOrMany::read(statement.get("Action")?)?;
        let sid = match statement.get("Sid") {
            Some(sid) => Some(sid.as_str()?),
            None => None,
        };
        let principal = match statement.get("Principal") {
            Some(Json::String(everyone)) if everyone == "*" => Some(Principal::Everyone),
            Some(principal) => {
                let mut kinds = principal.as_object()?.iter();
                let (kind, names) = kinds.next()?;
                let names = OneOrMany::read(names)?;
                let takes_list = ["Service", "AWS"].contains(&kind.as_str());
                let takes_one = ["Federated", "CanonicalUser"].contains(&kind.as_str());
                if kinds.next().is_some() || !(takes_list || takes_one && !names.is_list) {
                    return None;
                }
                Some(Principal::Of(kind, names))
            }
            None => None,
        };
        let resources = match statement.get("Resource") {
            Some(resources) => Some(OneOrMany::read(resources)?),
            None => None,
        };
        let conditions = match statement.get("Condition") {
            Some(conditions) => Some(conditions.as_object().filter(|all| !all.is_empty())?),
            None => None,
        };
        let is_condition = |keys: &Json| {
            let keys = keys.as_object();
            keys.is_some_and(|keys| !keys.is_empty() && !is_function(keys))
        };
        let read = Self { effect, sid, principal, actions, resources, conditions };
        let fits = ["Allow", "Deny"].contains(&effect)
            && read.actions.items.iter().all(|action| action.is_string())
            && conditions.is_none_or(|all| !is_function(all) && all.values().all(is_condition));
        fits.then_some(read)
    }

    /// The actions, the resources, and the names of the principal where it can have several, each with its element.
    fn forms(&self) -> impl Iterator<Item = (&'static str, &OneOrMany<'a>)> {
        let principal = match &self.principal {
            Some(Principal::Of("Service" | "AWS", names)) => Some(names),
            _ => None,
        };
        let forms = [
            ("Action", Some(&self.actions)),
            ("Resource", self.resources.as_ref()),
            ("Principal", principal),
        ];
        forms.into_iter().filter_map(|(element, form)| Some((element, form?)))
    }

    fn same_but_actions(&self, other: &Self) -> bool {
        (self.effect, self.sid, &self.principal, &self.resources, self.conditions)
            == (other.effect, other.sid, &other.principal, &other.resources, other.conditions)
    }

    /// The service that can assume a role, if the statement says nothing else.
    fn trusted_service(&self) -> Option<&'a str> {
        let Some(Principal::Of("Service", names)) = &self.principal else { return None };
        let ([action], [service]) = (self.actions.items.as_slice(), names.items.as_slice()) else {
            return None;
        };
        let is_plain = self.effect == "Allow" && self.sid.is_none() && self.resources.is_none();
        let has_lists = self.forms().any(|(_, form)| form.is_list);
        let trusts = *action == "sts:AssumeRole" && self.conditions.is_none() && !has_lists;
        if is_plain && trusts { service.as_str() } else { None }
    }
}
