//! Conditions.

use cloudformation::{Json, function_call};

use super::code::Code;
use super::names::Section;
use super::writer::Writer;

impl Writer<'_> {
    /// Returns a condition, or `None` if the value is not a condition or names one that comes later.
    pub(super) fn condition(&mut self, condition: &Json) -> Option<Code> {
        let path = self.cloudformation("Condition");
        if let Some(name) = condition.get("Condition").and_then(Json::as_str) {
            let named = self.variable(Section::Condition, name)?.method("clone", []);
            return (condition.as_object()?.len() == 1)
                .then(|| Code::call(format!("{path}::Named"), [named]));
        }
        let (name, argument) = function_call(condition)?;
        match (name, argument.as_array()?.as_slice()) {
            ("Fn::Equals", [value, Json::String(empty)]) if empty.is_empty() => {
                let value = self.string(value);
                Some(Code::call(format!("{path}::is_empty"), [value]))
            }
            ("Fn::Equals", [left, right]) => {
                let sides = [self.string(left), self.string(right)];
                Some(Code::call(format!("{path}::equals"), sides))
            }
            ("Fn::Not", [inner]) => Some(self.condition(inner)?.method("negated", [])),
            ("Fn::And" | "Fn::Or", all) => {
                let all = all.iter().map(|inner| self.condition(inner)).collect::<Option<_>>()?;
                let variant = name.trim_start_matches("Fn::");
                Some(Code::call(format!("{path}::{variant}"), [Code::List("vec!", all)]))
            }
            _ => None,
        }
    }
}
