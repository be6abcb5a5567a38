//! The properties that an object has together.

use serde_json::Map;

use super::engine::Checker;
use super::model::Schema;
use super::plain_text::plain_text;
use super::question::Question;
use super::rules::{bounds, conflict, missing_property};
use crate::document::{Json, View, member};

impl<'a> Checker<'a, '_> {
    /// Checks which properties an object has together.
    pub(super) fn relations(&mut self, schema: &'a Schema, object: &'a Map<String, Json>) {
        let (dialect, question) = (self.dialect, self.question);
        let member =
            |name: &String| member(object, name).filter(|value| !(schema.empty_is_absent && is_empty(value)));
        let may_exist = |name: &String| member(name).is_some_and(|value| dialect.may_exist(value));
        let must_exist = |name: &String| member(name).is_some_and(|value| dialect.must_exist(value));
        let present =
            |name: &String| if question == Question::Holds { must_exist(name) } else { may_exist(name) };
        let complete = self.is_complete(object);
        if complete || question == Question::Holds {
            for name in schema.required.iter().filter(|name| !present(name)) {
                if self.refutes(&missing_property::RULE) {
                    continue;
                }
                let property = schema.property(name);
                let example = property
                    .and_then(|property| property.example().or_else(|| self.root.target(property).example()));
                let advice = match example {
                    Some(example) => format!("add {name}: {}", plain_text(example)),
                    None => String::new(),
                };
                self.report_with(&missing_property::RULE, format!("{name} is required"), advice);
            }
            let exactly_one = &schema.required_xor;
            if !exactly_one.is_empty()
                && exactly_one.iter().filter(|name| present(name)).count() != 1
                && !conditional(object)
            {
                let names = exactly_one.join(", ");
                self.report(&missing_property::RULE, format!("exactly one of {names} is required"));
            }
            let some = &schema.required_or;
            if !some.is_empty() && !some.iter().any(present) {
                self.report(&missing_property::RULE, format!("one of {} is required", some.join(", ")));
            }
            for (name, others) in schema.dependent_required.iter().filter(|(name, _)| present(name)) {
                for other in others.iter().filter(|other| !present(other)) {
                    self.report(&missing_property::RULE, format!("{name} needs {other} as well"));
                }
            }
        }
        if !schema.dependent_excluded.is_empty() && !conditional(object) {
            // An empty List does not conflict with anything.
            let says =
                |name: &String| present(name) && member(name).is_some_and(|value| !is_empty_list(value));
            for (name, others) in schema.dependent_excluded.iter().filter(|(name, _)| says(name)) {
                for other in others.iter().filter(|other| says(other)) {
                    self.report(&conflict::RULE, format!("{name} and {other} exclude each other"));
                }
            }
        }
        let is_excluded = |name: &&String| match question {
            Question::Holds => may_exist(name) || !complete,
            Question::Mistakes | Question::Fails => must_exist(name),
        };
        for name in schema.excluded.iter().filter(is_excluded) {
            self.at_key(name, |checker| {
                checker.report(&conflict::RULE, format!("{name} is not allowed here"));
            });
        }
        self.ascending(&schema.ascending, object);
    }

    /// Checks that no number is below that of an earlier property.
    fn ascending(&mut self, names: &'a [String], object: &'a Map<String, Json>) {
        let mut earlier: Option<(&str, f64)> = None;
        for name in names {
            let Some(value) = member(object, name) else { continue };
            let Some(number) = number(self.dialect.view(value)) else {
                if self.question == Question::Holds && self.dialect.may_exist(value) {
                    self.report(&bounds::RULE, "only the deployment shows the number".to_owned());
                }
                continue;
            };
            if let Some((other, least)) = earlier
                && number < least
            {
                let problem = format!("{number} is below {other}, which is {least}");
                self.at_key(name, |checker| checker.report_value(&bounds::RULE, problem, String::new()));
            }
            earlier = Some((name, number));
        }
    }
}

/// A number, which CloudFormation also takes as a String.
fn number(value: View<'_>) -> Option<f64> {
    match value {
        View::Literal(Json::Number(number)) => number.as_f64(),
        View::Literal(Json::String(text)) => text.parse().ok().filter(|number: &f64| number.is_finite()),
        _ => None,
    }
}

/// Whether a value has nothing in it. The translator of SAM takes such a value as an absent property.
fn is_empty(value: &Json) -> bool {
    match value {
        Json::Null | Json::Bool(false) => true,
        Json::Bool(true) | Json::Number(_) => false,
        Json::String(text) => text.is_empty(),
        Json::Array(items) => items.is_empty(),
        Json::Object(object) => object.is_empty(),
    }
}

fn is_empty_list(value: &Json) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

/// Whether a property exists only under a condition, so that the number of properties is not known.
fn conditional(object: &Map<String, Json>) -> bool {
    object.values().any(|value| value.get("Fn::If").is_some())
}
