//! Schemas within schemas that decide something: `if`, `not` and `contains`.
//!
//! A template is not a finished value. A schema holds for some values for certain, fails for others for certain, and for a function
//! neither is known. The engine reports only what is certain.

use super::engine::Checker;
use super::model::Schema;
use super::question::Question;
use super::rules::{conflict, not_allowed};
use crate::document::{Json, Trail, View};

impl<'a> Checker<'a, '_> {
    /// Whether a value satisfies a schema in every deployment.
    pub(super) fn holds(&self, schema: &'a Schema, value: &'a Json) -> bool {
        !self.has_findings(Question::Holds, schema, value)
    }

    /// Whether a value satisfies a schema in no deployment.
    pub(super) fn fails(&self, schema: &'a Schema, value: &'a Json) -> bool {
        self.has_findings(Question::Fails, schema, value)
    }

    fn has_findings(&self, question: Question, schema: &'a Schema, value: &'a Json) -> bool {
        let mut findings = Vec::new();
        let path = Trail::root();
        Checker { question, path, findings: &mut findings, ..*self }.value(schema, value);
        !findings.is_empty()
    }

    /// Checks `if`, `then` and `else`. If the condition is open, both have to hold for the answer that a schema holds.
    pub(super) fn implication(&mut self, schema: &'a Schema, value: &'a Json) {
        let Some(condition) = &schema.condition else { return };
        let holds = self.holds(condition, value);
        let fails = !holds && schema.otherwise.is_some() && self.fails(condition, value);
        let is_open = self.question == Question::Holds && !holds && !fails;
        if holds || is_open {
            self.consequence(schema.then.as_deref(), value);
        }
        if fails || is_open {
            self.consequence(schema.otherwise.as_deref(), value);
        }
    }

    /// Checks a `then` or `else`. Its description is the reason of the requirement, and becomes the advice of findings.
    fn consequence(&mut self, schema: Option<&'a Schema>, value: &'a Json) {
        let Some(schema) = schema else { return };
        let before = self.findings.len();
        self.literal(schema, value);
        let why = schema.description.as_deref().unwrap_or_default();
        for finding in &mut self.findings[before..] {
            finding.explain(why);
        }
    }

    /// Checks `not`.
    pub(super) fn negation(&mut self, schema: &'a Schema, value: &'a Json) {
        let Some(refused) = &schema.not else { return };
        let is_mistake = match self.question {
            Question::Holds => !self.fails(refused, value),
            Question::Mistakes | Question::Fails => self.holds(refused, value),
        };
        if is_mistake {
            let (rule, problem) = if value.is_object() {
                (&conflict::RULE, "this combination of properties is not allowed".to_owned())
            } else {
                (&not_allowed::RULE, self.refusal(value))
            };
            self.report_value(rule, problem, refused.description.clone().unwrap_or_default());
        }
    }

    /// Checks how many items of a schema a List contains.
    pub(super) fn contained(&mut self, schema: &'a Schema, items: &'a [Json]) {
        let Some(wanted) = &schema.contains else { return };
        if schema.min_contains != Some(0) && self.lacks(wanted, items) {
            let problem = self.item_in_words(wanted).map_or_else(
                || "no item of the List meets the requirement".to_owned(),
                |item| format!("does not contain {item}"),
            );
            self.report(&not_allowed::RULE, problem);
        }
        let Some(limit) = schema.max_contains else { return };
        let count = items.iter().filter(|item| self.counts(wanted, item)).count() as u64;
        if count > limit {
            let item = self.item_in_words(wanted).unwrap_or_else(|| "such an item".to_owned());
            let problem = format!("contains {item} {count} times, and {limit} is the maximum");
            self.report(&not_allowed::RULE, problem);
        }
    }

    /// Whether a List lacks an item of a schema.
    fn lacks(&self, wanted: &'a Schema, items: &'a [Json]) -> bool {
        match self.question {
            Question::Holds => !items.iter().any(|item| self.holds(wanted, item)),
            Question::Mistakes | Question::Fails => items.iter().all(|item| match self.dialect.view(item) {
                View::Absent => true,
                View::Unknown => false,
                View::Literal(_) | View::Either(..) => self.fails(wanted, item),
            }),
        }
    }

    /// Whether an item counts as one of a schema.
    fn counts(&self, wanted: &'a Schema, item: &'a Json) -> bool {
        match self.question {
            Question::Holds => !self.fails(wanted, item),
            Question::Mistakes | Question::Fails => self.dialect.must_exist(item) && self.holds(wanted, item),
        }
    }

    /// The wanted item of a List in words, if the schema has any.
    fn item_in_words(&self, wanted: &'a Schema) -> Option<String> {
        if let Some(description) = &wanted.description {
            return Some(description.clone());
        }
        let names: Vec<String> = wanted.literal_choices().collect();
        if !names.is_empty() {
            return Some(names.join(" or "));
        }
        let target = self.root.target(wanted);
        let member = |name| {
            let choices: Vec<String> = target.property(name)?.literal_choices().collect();
            if choices.is_empty() { None } else { Some(format!("the {name} {}", choices.join(" or "))) }
        };
        let members: Vec<String> = target.property_names().filter_map(member).collect();
        if members.is_empty() { None } else { Some(format!("an item with {}", members.join(" and "))) }
    }
}
