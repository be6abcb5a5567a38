//! Alternatives with different values of one property, such as `Type` in the events of a function of SAM.

use std::borrow::Cow;

use serde_json::Map;

use super::engine::Checker;
use super::model::Schema;
use super::rules::missing_property;
use crate::document::{Json, View, bare_text};

impl<'a> Checker<'a, '_> {
    /// Checks an object against the only alternative that the object's discriminator allows. Returns false if the
    /// alternatives have no discriminator, or if its value is known only at deployment.
    pub(super) fn discriminated(&mut self, branches: &'a [Schema], object: &'a Json) -> bool {
        let Some(members) = object.as_object() else { return false };
        let Some((name, choices)) = self.discriminator(branches) else { return false };
        match members.get(name).map(|value| self.dialect.view(value)) {
            Some(View::Literal(value)) => {
                let text = bare_text(value);
                let position = choices.iter().position(|choices| choices.contains(&text));
                if let Some(branch) = position.and_then(|position| branches.get(position)) {
                    self.literal(branch, object);
                } else {
                    self.path.push_key(name);
                    self.refuse(value, &choices.concat());
                    self.path.pop();
                }
                true
            }
            None if self.is_complete(members) => {
                self.report(&missing_property::RULE, format!("{name} is required"));
                true
            }
            _ => false,
        }
    }

    /// The property that each alternative requires with values that no other alternative allows, and the values for each
    /// alternative.
    fn discriminator(&self, branches: &'a [Schema]) -> Option<(&'a str, Vec<Vec<Cow<'a, str>>>)> {
        let first = self.root.target(branches.first()?);
        first.required.iter().find_map(|name| {
            let choices: Vec<Vec<_>> = branches
                .iter()
                .map(|branch| {
                    let target = self.root.target(branch);
                    let property = self.root.target(target.property(name)?);
                    let choices: Vec<_> =
                        property.choices.iter().chain(&property.constant).map(bare_text).collect();
                    (target.requires(name) && !choices.is_empty()).then_some(choices)
                })
                .collect::<Option<_>>()?;
            let mut all = choices.concat();
            let count = all.len();
            all.sort();
            all.dedup();
            (branches.len() > 1 && all.len() == count).then_some((name.as_str(), choices))
        })
    }

    /// Whether all members of an object are known before the deployment. A macro or a loop may add members.
    pub(super) fn is_complete(&self, object: &Map<String, Json>) -> bool {
        !object.keys().any(|name| self.dialect.stands_in(name))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use crate::schema::{Dialect, Schema, check};
    use crate::{DocumentPath, Report};

    fn findings(value: &Json) -> Vec<String> {
        let event = |kind: &str, property: &str| {
            json!({
                "properties": {"Type": {"enum": [kind]}, property: {"type": "string"}},
                "required": ["Type"], "additionalProperties": false,
            })
        };
        let schema = json!({
            "anyOf": [{"$ref": "#/definitions/Queue"}, event("Topic", "Arn")],
            "definitions": {"Queue": event("Queue", "Name")},
        });
        let schema = Schema::read(&schema.to_string()).expect("a schema");
        let mut report = Report::default();
        check(&schema, value, &DocumentPath::root(), Dialect::CloudFormation, &mut report);
        let findings = report.into_findings();
        let lines = findings.iter().map(|one| format!("{}: {}; {}", one.path(), one.problem(), one.advice()));
        lines.collect()
    }

    macro_rules! objects {
        ($($test:ident: $value:tt => $expected:expr;)*) => {$(
            #[test]
            fn $test() {
                let expected: &[&str] = &$expected;
                assert_eq!(findings(&json!($value)), expected);
            }
        )*};
    }

    objects! {
        properties_of_the_chosen_alternative_are_accepted: {"Type": "Topic", "Arn": "a"} => [];
        unknown_property_is_compared_with_the_chosen_alternative: {"Type": "Queue", "Nam": "a", "Arn": "a"} =>
            ["Nam: unknown property `Nam`; did you mean `Name`?", "Arn: unknown property `Arn`; known are Type, Name"];
        unknown_discriminator_is_the_only_finding: {"Type": "Tpic", "Nam": "a"} =>
            ["Type: `Type` does not take `Tpic`; did you mean `Topic`? (one of Queue, Topic)"];
        missing_discriminator_is_the_only_finding: {"Nam": "a"} => ["the document: Type is required; "];
        macro_may_add_the_discriminator: {"Fn::Transform": {"Name": "M"}, "Name": "a"} => [];
        discriminator_of_a_deployment_leaves_every_alternative: {"Type": {"Ref": "P"}, "Arn": "a"} => [];
    }
}
