//! Alternatives with different values of one property, such as `Type` in the events of a function of SAM.

use std::borrow::Cow;

use serde_json::Map;

use super::engine::Checker;
use super::model::Schema;
use super::rules::missing_property;
use crate::document::{Json, View, bare_text};

/// The property that each alternative requires with values that no other alternative allows.
struct Discriminator<'a> {
    name: &'a str,
    choices: Vec<Cow<'a, str>>,
    /// The alternative of each choice.
    alternatives: Vec<&'a Schema>,
}

impl<'a> Checker<'a, '_> {
    /// Checks an object against the only alternative that the object's discriminator allows. Returns false if the
    /// alternatives have no discriminator, or if its value is known only at deployment.
    pub(super) fn discriminated(&mut self, branches: &'a [Schema], object: &'a Json) -> bool {
        let Some(members) = object.as_object() else { return false };
        let Some(Discriminator { name, choices, alternatives }) = self.discriminator(branches) else {
            return false;
        };
        match members.get(name).map(|value| self.dialect.view(value)) {
            Some(View::Literal(value)) => {
                let text = bare_text(value);
                let position = choices.iter().position(|choice| *choice == text);
                if let Some(alternative) = position.and_then(|position| alternatives.get(position)) {
                    self.literal(alternative, object);
                } else {
                    self.path.push_key(name);
                    self.refuse(value, &choices);
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

    fn discriminator(&self, branches: &'a [Schema]) -> Option<Discriminator<'a>> {
        let [first, _, ..] = branches else { return None };
        let names = &self.root.target(first).required;
        names.iter().find_map(|name| self.discriminator_with_name(branches, name))
    }

    /// A List can have thousands of objects that this is asked for, so that it allocates little.
    fn discriminator_with_name(&self, branches: &'a [Schema], name: &'a str) -> Option<Discriminator<'a>> {
        let mut choices = Vec::with_capacity(branches.len());
        let mut alternatives = Vec::with_capacity(branches.len());
        for branch in branches {
            let target = self.root.target(branch);
            let property = self.root.target(target.property(name)?);
            choices.extend(property.choices.iter().chain(&property.constant).map(bare_text));
            if !target.requires(name) || choices.len() == alternatives.len() {
                return None;
            }
            alternatives.resize(choices.len(), branch);
        }
        let mut sorted: Vec<&str> = choices.iter().map(|choice| &**choice).collect();
        sorted.sort_unstable();
        let differ = sorted.windows(2).all(|pair| pair[0] != pair[1]);
        differ.then_some(Discriminator { name, choices, alternatives })
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
        let event = |kinds: &[&str], property: &str| {
            json!({
                "properties": {"Type": {"enum": kinds}, property: {"type": "string"}},
                "required": ["Type"], "additionalProperties": false,
            })
        };
        let schema = json!({
            "anyOf": [{"$ref": "#/definitions/Queue"}, event(&["Topic", "FifoTopic"], "Arn"), event(&["Rule"], "Pattern")],
            "definitions": {"Queue": event(&["Queue", "FifoQueue"], "Name")},
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
        each_value_chooses_its_alternative: {"Type": "Rule", "Pattern": "a"} => [];
        second_value_chooses_the_same_alternative: {"Type": "FifoTopic", "Pattern": "a"} =>
            ["Pattern: unknown property `Pattern`; known are Type, Arn"];
        unknown_property_is_compared_with_the_chosen_alternative: {"Type": "Queue", "Nam": "a", "Arn": "a"} =>
            ["Nam: unknown property `Nam`; did you mean `Name`?", "Arn: unknown property `Arn`; known are Type, Name"];
        unknown_discriminator_is_the_only_finding: {"Type": "Tpic", "Nam": "a"} =>
            ["Type: `Type` does not take `Tpic`; did you mean `Topic`? (one of Queue, FifoQueue, Topic, FifoTopic, Rule)"];
        missing_discriminator_is_the_only_finding: {"Nam": "a"} => ["the document: Type is required; "];
        macro_may_add_the_discriminator: {"Fn::Transform": {"Name": "M"}, "Name": "a"} => [];
        discriminator_of_a_deployment_leaves_every_alternative: {"Type": {"Ref": "P"}, "Arn": "a"} => [];
    }
}
