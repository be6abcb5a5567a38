//! Strings, numbers, and the values of `enum` and `const`.

use std::borrow::Cow;

use super::advice;
use super::arn_words::missing_parts;
use super::dialect::Dialect;
use super::engine::Checker;
use super::format::Format;
use super::model::Schema;
use super::pattern_words;
use super::rules::{bounds, not_allowed, pattern};
use super::value_names::{examples, found, visible};
use crate::document::{Json, bare_text};
use crate::finding::{AdviceSource, SUGGESTION};

impl Checker<'_, '_> {
    pub(super) fn choice(&mut self, schema: &Schema, value: &Json) {
        let same = |choice: &Json| {
            choice == value
                || (self.dialect == Dialect::CloudFormation && bare_text(choice) == bare_text(value))
        };
        let exact = schema.choices.iter().chain(&schema.constant);
        if exact.clone().next().is_some() && !exact.clone().any(same) {
            let mut choices: Vec<_> = exact.map(bare_text).collect();
            // Some schemas name a number and its text.
            choices.dedup();
            self.refuse(value, &choices);
        }
        let same_in_any_case = |choice: &Json| bare_text(choice).eq_ignore_ascii_case(&bare_text(value));
        let any_case = &schema.choices_in_any_case;
        if !any_case.is_empty() && !any_case.iter().any(same_in_any_case) {
            self.refuse(value, &any_case.iter().map(bare_text).collect::<Vec<_>>());
        }
    }

    /// The problem with a value that is not among the allowed ones. It names the nearest key that is not a function.
    pub(super) fn refusal(&self, value: &Json) -> String {
        let value = match value {
            Json::Null => "an empty value".to_owned(),
            Json::Array(_) | Json::Object(_) => found(value),
            Json::String(text) if text.is_empty() => "an empty String".to_owned(),
            Json::String(text) => format!("`{}`", visible(text)),
            Json::Bool(_) | Json::Number(_) => format!("`{value}`"),
        };
        match self.path.keys().rfind(|key| !key.starts_with("Fn::")) {
            Some(key) => format!("`{}` does not take {value}", visible(key)),
            None => format!("{value} is not allowed here"),
        }
    }

    pub(super) fn text(&mut self, schema: &Schema, text: &str) {
        if schema.min_length.is_some() || schema.max_length.is_some() {
            let length = text.chars().count() as u64;
            self.bounds(length, schema.min_length, schema.max_length, "characters");
        }
        let unmatched = schema.pattern.iter().chain(&schema.patterns).find(|pattern| !pattern.matches(text));
        let refused = schema.refused_patterns.iter().find(|pattern| pattern.matches(text));
        if (unmatched.is_some() || refused.is_some()) && self.refutes(&pattern::RULE) {
            return;
        }
        if let Some(pattern) = unmatched {
            let (problem, advice) = pattern_words::explain(pattern, text);
            if schema.example().is_some() {
                self.report_value(&pattern::RULE, problem, examples(schema));
            } else {
                let finding = pattern::RULE.at(self.path.to_path(), problem);
                let finding = finding.with_derived_advice(advice, AdviceSource::Form);
                self.findings.push(finding.at_value());
            }
        } else if let Some(pattern) = refused {
            let problem = format!("{text:?} matches {}, which is not allowed here", pattern.text);
            self.report_value(&pattern::RULE, problem, examples(schema));
        } else if let Some(format) = &schema.format
            && !format.fits(text)
        {
            self.refuse_format(text, &[format]);
        }
        if schema.bounds_numbers() {
            self.number(schema, text.parse().ok());
        }
    }

    pub(super) fn number(&mut self, schema: &Schema, number: Option<f64>) {
        let Some(number) = number else { return };
        if let Some(limit) = schema.exclusive_minimum
            && number <= limit
        {
            let problem = format!("{number} is not above {limit}");
            self.report_value(&bounds::RULE, problem, String::new());
        }
        if let Some(step) = schema.multiple_of
            && number % step != 0.0
        {
            let problem = format!("{number} is not a multiple of {step}");
            self.report_value(&bounds::RULE, problem, String::new());
        }
        if let Some(minimum) = schema.minimum
            && number < minimum
        {
            let problem = format!("{number} is below the minimum of {minimum}");
            self.report_value(&bounds::RULE, problem, String::new());
        }
        if let Some(maximum) = schema.maximum
            && number > maximum
        {
            let problem = format!("{number} is above the maximum of {maximum}");
            self.report_value(&bounds::RULE, problem, String::new());
        }
    }

    pub(super) fn bounds(&mut self, size: u64, minimum: Option<u64>, maximum: Option<u64>, unit: &str) {
        if let Some(minimum) = minimum
            && size < minimum
        {
            let problem = format!("has {size} {unit}, at least {minimum} are needed");
            self.report_value(&bounds::RULE, problem, String::new());
        }
        if let Some(maximum) = maximum
            && size > maximum
        {
            let problem = format!("has {size} {unit}, at most {maximum} are allowed");
            self.report_value(&bounds::RULE, problem, String::new());
        }
    }

    /// Reports a String that has none of the formats of a property.
    pub(super) fn refuse_format(&mut self, text: &str, formats: &[&Format]) {
        let correction = formats.iter().find_map(|format| format.correction(text));
        let advice = correction.map_or_else(
            || {
                let examples: Vec<String> = formats.iter().map(|format| format.example()).collect();
                format!("it looks like {}", examples.join(" or "))
            },
            |correction| format!("{SUGGESTION}`{correction}`?"),
        );
        let other = || format!("{text:?} is not in the form that this property takes");
        let is_arn = formats.iter().any(|format| format.example().starts_with("arn:"));
        let problem = if is_arn { missing_parts(text).unwrap_or_else(other) } else { other() };
        self.report_value(&pattern::RULE, problem, advice);
    }

    /// Reports a value that is not among the allowed ones.
    pub(super) fn refuse(&mut self, value: &Json, choices: &[Cow<'_, str>]) {
        if self.refutes(&not_allowed::RULE) {
            return;
        }
        let text = bare_text(value);
        let (advice, correction) = advice::among(self.speller, &text, choices);
        let source = if choices.len() == 1 { AdviceSource::Form } else { AdviceSource::Values };
        let finding = not_allowed::RULE
            .at(self.path.to_path(), self.refusal(value))
            .with_derived_advice(advice, source)
            .at_value();
        self.findings.push(finding.correct(&text, correction));
    }
}
