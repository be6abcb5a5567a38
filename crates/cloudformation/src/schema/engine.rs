//! The engine that checks a value against a schema and reports all findings at once.

use std::cell::Cell;

use super::advice;
use super::dialect::Dialect;
use super::model::Schema;
use super::question::Question;
use super::return_value::ReturnValue;
use super::rules::wrong_type;
use super::value_names::{expected, found};
use crate::document::{DocumentPath, Json, Trail, View};
use crate::finding::{Finding, Report};
use crate::rule::Rule;
use crate::spelling::Speller;

/// The results of the functions of a document, as far as they are known.
type ReturnValues<'v> = dyn Fn(&Json) -> Option<ReturnValue<'v>> + 'v;

/// Checks a value against a schema and adds the findings to a report.
///
/// ```
/// use cloudformation::schema::{Dialect, Schema, check};
/// use cloudformation::{DocumentPath, Report};
///
/// let schema = Schema::read(r#"{"properties": {"Size": {"type": "integer"}}}"#)?;
/// let mut report = Report::default();
/// let value = serde_json::json!({"Size": "large"});
/// check(&schema, &value, &DocumentPath::root(), Dialect::Json, &mut report);
/// let findings = report.into_findings();
/// assert_eq!(findings[0].problem(), r#"expected an Integer, found "large""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn check(schema: &Schema, value: &Json, path: &DocumentPath, dialect: Dialect, report: &mut Report) {
    let path = Trail::from(path);
    run(dialect, (schema, schema), value, path, &|_| None, &Cell::new(usize::MAX), report);
}

/// Checks a part of a template against a part of a schema. References of the part lead to definitions of the whole
/// schema.
pub(crate) fn check_part(
    schemas: (&Schema, &Schema),
    value: &Json,
    path: &Trail<'_>,
    return_values: &ReturnValues<'_>,
    report: &mut Report,
) {
    check_in_steps(schemas, value, path, return_values, &Cell::new(usize::MAX), report);
}

/// The same for a schema that may be made to take long. Nothing more is checked when no steps are left.
pub(crate) fn check_in_steps(
    schemas: (&Schema, &Schema),
    value: &Json,
    path: &Trail<'_>,
    return_values: &ReturnValues<'_>,
    steps_left: &Cell<usize>,
    report: &mut Report,
) {
    run(Dialect::CloudFormation, schemas, value, path.clone(), return_values, steps_left, report);
}

fn run(
    dialect: Dialect,
    (root, part): (&Schema, &Schema),
    value: &Json,
    path: Trail<'_>,
    return_values: &ReturnValues<'_>,
    steps_left: &Cell<usize>,
    report: &mut Report,
) {
    let question = Question::Mistakes;
    let (findings, speller) = report.parts();
    Checker { root, dialect, question, return_values, path, findings, speller, steps_left, depth: 0 }
        .value(part, value);
}

pub(super) struct Checker<'a, 'v> {
    pub(super) root: &'a Schema,
    pub(super) dialect: Dialect,
    pub(super) question: Question,
    pub(super) return_values: &'a ReturnValues<'v>,
    pub(super) path: Trail<'a>,
    pub(super) findings: &'a mut Vec<Finding>,
    pub(super) speller: &'a Speller,
    /// How many more comparisons of a value with a schema are made.
    pub(super) steps_left: &'a Cell<usize>,
    /// How many of these comparisons contain this one.
    pub(super) depth: usize,
}

/// A schema that nests values deeper is not one of a resource, and would exhaust the stack.
const MAX_DEPTH: usize = 250;

impl<'a> Checker<'a, '_> {
    pub(super) fn value(&mut self, schema: &'a Schema, value: &'a Json) {
        match self.dialect.view(value) {
            View::Literal(value) => self.literal(schema, value),
            View::Unknown | View::Absent if schema.literal && self.is_function(value) => {
                let advice = advice::for_function(&self.path.to_path(), value);
                self.report_with(
                    &wrong_type::RULE,
                    "CloudFormation takes no function here".to_owned(),
                    advice,
                );
            }
            View::Unknown if self.question == Question::Holds => {
                self.report(&wrong_type::RULE, "only the deployment shows the value".to_owned());
            }
            View::Unknown => self.function(schema, value),
            View::Absent => {}
            View::Either(yes, otherwise) if self.question == Question::Fails => {
                if self.fails(schema, yes) {
                    self.value(schema, otherwise);
                }
            }
            View::Either(yes, otherwise) => {
                self.at_key("Fn::If", |checker| {
                    for (position, branch) in [(1, yes), (2, otherwise)] {
                        if checker.dialect.may_exist(branch) {
                            checker.at_index(position, |checker| checker.value(schema, branch));
                        }
                    }
                });
            }
        }
    }

    pub(super) fn literal(&mut self, schema: &'a Schema, value: &'a Json) {
        // One finding answers the other questions.
        if self.question != Question::Mistakes && !self.findings.is_empty() {
            return;
        }
        let left = if self.depth < MAX_DEPTH { self.steps_left.get() } else { 0 };
        self.steps_left.set(left.saturating_sub(1));
        if left == 0 {
            return;
        }
        self.depth += 1;
        self.compare(schema, value);
        self.depth -= 1;
    }

    fn compare(&mut self, schema: &'a Schema, value: &'a Json) {
        let target = self.root.target(schema);
        if !std::ptr::eq(target, schema) {
            self.literal(target, value);
        }
        if !self.fits_type(schema, value) {
            if self.refutes(&wrong_type::RULE) {
                return;
            }
            let types = schema.types.as_slice();
            let problem = format!("expected {}, found {}", expected(types), found(value));
            let advice = self.conversion(schema, value);
            let finding = wrong_type::RULE.at(self.path.to_path(), problem).with_advice(advice).at_value();
            self.findings.push(match advice::boolean_fix(types, value) {
                Some(fix) => finding.with_fix(fix),
                None => finding,
            });
            return;
        }
        self.choice(schema, value);
        match value {
            Json::String(text) => self.text(schema, text),
            Json::Number(number) => self.number(schema, number.as_f64()),
            Json::Array(items) => self.list(schema, items),
            Json::Object(object) => self.object(schema, object),
            Json::Bool(_) | Json::Null => {}
        }
        for branch in &schema.all_of {
            self.literal(branch, value);
        }
        self.implication(schema, value);
        self.negation(schema, value);
        // `oneOf` is treated as `anyOf`, because functions hide how many branches fit.
        if !schema.any_of.is_empty() {
            self.alternatives(&schema.any_of, value);
        }
        if !schema.one_of.is_empty() {
            self.alternatives(&schema.one_of, value);
        }
    }

    pub(super) fn at_key(&mut self, key: &'a str, inner: impl FnOnce(&mut Self)) {
        self.below(|path| path.push_key(key), inner);
    }

    pub(super) fn at_index(&mut self, position: usize, inner: impl FnOnce(&mut Self)) {
        self.below(|path| path.push_index(position), inner);
    }

    /// Checks below the current place. Only the findings of one question are read, so that the others need no places.
    fn below(&mut self, push: impl FnOnce(&mut Trail<'a>), inner: impl FnOnce(&mut Self)) {
        if self.question != Question::Mistakes {
            return inner(self);
        }
        push(&mut self.path);
        inner(self);
        self.path.pop();
    }

    /// Adds a finding without words if the question asks only whether there is one.
    pub(super) fn refutes(&mut self, rule: &'static Rule) -> bool {
        if self.question == Question::Mistakes {
            return false;
        }
        self.findings.reserve_exact(1);
        self.report(rule, String::new());
        true
    }

    /// Reports a problem with a value, and not with its key.
    pub(super) fn report_value(&mut self, rule: &'static Rule, problem: String, advice: String) {
        self.findings.push(rule.at(self.path.to_path(), problem).with_advice(advice).at_value());
    }

    pub(super) fn report(&mut self, rule: &'static Rule, problem: String) {
        self.report_with(rule, problem, String::new());
    }

    pub(super) fn report_with(&mut self, rule: &'static Rule, problem: String, advice: String) {
        self.findings.push(rule.at(self.path.to_path(), problem).with_advice(advice));
    }
}
