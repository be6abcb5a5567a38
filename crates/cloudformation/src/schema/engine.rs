//! The engine that checks a value against a schema and reports all findings at once.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashSet;

use serde_json::Map;

use super::advice;
use super::format::Format;
use super::model::{Additional, Schema, Type};
use super::plain_text::plain_text;
use super::question::Question;
use super::return_value::ReturnValue;
use super::rules::{
    bounds, conflict, duplicate, missing_property, not_allowed, pattern, unknown_property, wrong_type,
};
use crate::document::{DocumentPath, Json, Step, Trail, View, bare_text, member};
use crate::finding::{Finding, Report, SUGGESTION};
use crate::functions::{never_returns_object, returns_list};
use crate::rule::Rule;
use crate::spelling::Speller;

/// The language of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Plain JSON: everything is a literal.
    Json,
    /// CloudFormation, in which intrinsic functions stand for values, and numbers and booleans may be Strings.
    CloudFormation,
}

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
    run(dialect, (schema, schema), value, path, &|_| None, &Cell::new(usize::MAX), report);
}

/// Checks a part of a template against a part of a schema. References of the part lead to definitions of the whole
/// schema.
pub(crate) fn check_part(
    schemas: (&Schema, &Schema),
    value: &Json,
    path: &DocumentPath,
    return_values: &ReturnValues<'_>,
    report: &mut Report,
) {
    check_in_steps(schemas, value, path, return_values, &Cell::new(usize::MAX), report);
}

/// The same for a schema that may be made to take long. Nothing more is checked when no steps are left.
pub(crate) fn check_in_steps(
    schemas: (&Schema, &Schema),
    value: &Json,
    path: &DocumentPath,
    return_values: &ReturnValues<'_>,
    steps_left: &Cell<usize>,
    report: &mut Report,
) {
    run(Dialect::CloudFormation, schemas, value, path, return_values, steps_left, report);
}

fn run(
    dialect: Dialect,
    (root, part): (&Schema, &Schema),
    value: &Json,
    path: &DocumentPath,
    return_values: &ReturnValues<'_>,
    steps_left: &Cell<usize>,
    report: &mut Report,
) {
    let question = Question::Mistakes;
    let (findings, speller) = report.parts();
    let path = Trail::from(path);
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

impl Dialect {
    pub(super) fn view(self, value: &Json) -> View<'_> {
        match self {
            Self::Json => View::Literal(value),
            Self::CloudFormation => View::new(value),
        }
    }

    /// Whether a value does not stand for an absent property in every deployment.
    fn may_exist(self, value: &Json) -> bool {
        match self.view(value) {
            View::Absent => false,
            View::Either(yes, otherwise) => self.may_exist(yes) || self.may_exist(otherwise),
            View::Literal(_) | View::Unknown => true,
        }
    }

    /// Whether a value stands for an absent property in no deployment.
    fn must_exist(self, value: &Json) -> bool {
        match self.view(value) {
            View::Absent => false,
            View::Either(yes, otherwise) => self.must_exist(yes) && self.must_exist(otherwise),
            View::Literal(_) | View::Unknown => true,
        }
    }

    /// Whether a key stands for members that are known only at deployment, as those of a loop or an include are.
    pub(super) fn stands_in(self, name: &str) -> bool {
        self == Self::CloudFormation && (name.starts_with("Fn::ForEach") || name == "Fn::Transform")
    }
}

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

    /// Whether an object is a function, and does not stand for members that are known only at deployment.
    fn is_function(&self, value: &Json) -> bool {
        value.as_object().is_some_and(|object| !object.keys().any(|name| self.dialect.stands_in(name)))
    }

    /// Checks whether a function can return a value that the property takes.
    fn function(&mut self, schema: &'a Schema, function: &Json) {
        let returned = (self.return_values)(function);
        let is_list = returns_list(function).or(returned.as_ref().and_then(|returned| returned.is_list));
        let target = self.root.target(schema);
        let types = target.types.as_slice();
        let has_members = !target.properties.is_empty() || !target.pattern_properties.is_empty();
        if types == [Type::Object]
            && has_members
            && is_list != Some(true)
            && (never_returns_object(function) || is_list == Some(false))
        {
            let source = returned.map_or_else(|| "the function".to_owned(), |returned| returned.name);
            return self.report(&wrong_type::RULE, format!("expected an object, and {source} is not one"));
        }
        let takes_list = types.contains(&Type::Array);
        if let Some(is_list) = is_list
            && !types.is_empty()
            && takes_list != is_list
            && (is_list || types.len() == 1)
        {
            let yielded = if is_list { "a List" } else { "a String" };
            let source = returned.map_or_else(|| "the function".to_owned(), |returned| returned.name);
            self.report(
                &wrong_type::RULE,
                format!("expected {}, and {source} is {yielded}", expected(types)),
            );
        } else if let Some(returned) = returned
            && let Some(finding) = returned.objection(&self.wanted(schema), function, &self.path)
        {
            self.findings.push(finding);
        }
    }

    /// The formats that a schema accepts, or those of its items; none if it accepts every String.
    fn wanted(&self, schema: &'a Schema) -> Vec<&'a str> {
        match (self.formats(schema), &self.root.target(schema).items) {
            (formats, Some(items)) if formats.is_empty() => self.formats(items),
            (formats, _) => formats,
        }
    }

    fn formats(&self, schema: &'a Schema) -> Vec<&'a str> {
        let target = self.root.target(schema);
        match schema.part_of_resource().or_else(|| target.part_of_resource()) {
            Some(format) => vec![format],
            None => {
                target.any_of.iter().map(Schema::part_of_resource).collect::<Option<_>>().unwrap_or_default()
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
        for branches in [&schema.any_of, &schema.one_of] {
            self.alternatives(branches, value);
        }
    }

    fn fits_type(&self, schema: &Schema, value: &Json) -> bool {
        let types = schema.types.as_slice();
        types.is_empty() || types.iter().any(|kind| self.fits(*kind, value))
    }

    fn fits(&self, kind: Type, value: &Json) -> bool {
        let quoted = self.dialect == Dialect::CloudFormation;
        match (kind, value) {
            (Type::Array, Json::Array(_))
            | (Type::Boolean, Json::Bool(_))
            | (Type::Null, Json::Null)
            | (Type::Number, Json::Number(_))
            | (Type::Object, Json::Object(_))
            | (Type::String, Json::String(_)) => true,
            (Type::Integer, Json::Number(number)) => {
                number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|n| n.fract() == 0.0)
            }
            (Type::String, Json::Number(_) | Json::Bool(_)) => quoted,
            (Type::Boolean, Json::String(text)) => {
                quoted && (text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false"))
            }
            (Type::Integer, Json::String(text)) => quoted && text.parse::<i64>().is_ok(),
            (Type::Number, Json::String(text)) => quoted && text.parse::<f64>().is_ok(),
            _ => false,
        }
    }

    /// The text to write so that a value has the type that the schema expects.
    fn conversion(&self, schema: &Schema, value: &Json) -> String {
        if self.dialect == Dialect::CloudFormation {
            return advice::for_type(schema.types.as_slice(), value);
        }
        let takes = |kind: Type| schema.types.as_slice().contains(&kind);
        match value {
            Json::Number(_) | Json::Bool(_) if takes(Type::String) => match self.path.last() {
                Some(Step::Key(key)) => format!("add quotes: {key}: \"{value}\""),
                _ => format!("add quotes: \"{value}\""),
            },
            Json::String(_) | Json::Number(_) if takes(Type::Array) => {
                format!("write [{}]", plain_text(value))
            }
            Json::String(text) if takes(Type::Integer) && text.parse::<i64>().is_ok() => {
                format!("remove the quotes: {text}")
            }
            Json::String(text) if takes(Type::Boolean) => {
                let meant = advice::meant_boolean(text).map(advice::write_boolean);
                meant.unwrap_or_else(|| "write true or false".to_owned())
            }
            _ => examples(schema),
        }
    }

    fn choice(&mut self, schema: &Schema, value: &Json) {
        let same = |choice: &Json| {
            choice == value
                || (self.dialect == Dialect::CloudFormation && bare_text(choice) == bare_text(value))
        };
        let exact = schema.choices.iter().chain(&schema.constant);
        if exact.clone().next().is_some() && !exact.clone().any(same) {
            self.refuse(value, &exact.map(bare_text).collect::<Vec<_>>());
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
            Json::Array(_) | Json::Object(_) | Json::Null => found(value),
            Json::String(text) if text.is_empty() => "an empty String".to_owned(),
            Json::String(text) => format!("`{}`", visible(text)),
            Json::Bool(_) | Json::Number(_) => format!("`{value}`"),
        };
        match self.path.keys().rfind(|key| !key.starts_with("Fn::")) {
            Some(key) => format!("`{}` does not take {value}", visible(key)),
            None => format!("{value} is not allowed here"),
        }
    }

    fn text(&mut self, schema: &Schema, text: &str) {
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
            let problem = format!("{text:?} does not match {}", pattern.text);
            let advice =
                schema.example().map_or_else(|| advice::for_pattern(&pattern.text), |_| examples(schema));
            self.report_value(&pattern::RULE, problem, advice);
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

    fn number(&mut self, schema: &Schema, number: Option<f64>) {
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

    fn bounds(&mut self, size: u64, minimum: Option<u64>, maximum: Option<u64>, unit: &str) {
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

    fn list(&mut self, schema: &'a Schema, items: &'a [Json]) {
        // A List with functions in it may become shorter or longer.
        if items.iter().all(|item| matches!(self.dialect.view(item), View::Literal(_))) {
            self.bounds(items.len() as u64, schema.min_items, schema.max_items, "items");
        } else if self.question == Question::Holds
            && (schema.min_items.is_some() || schema.max_items.is_some())
        {
            self.report(&bounds::RULE, "only the deployment shows the number of items".to_owned());
        }
        self.contained(schema, items);
        if schema.unique_items {
            let mut seen = HashSet::new();
            for (position, item) in items.iter().enumerate() {
                let is_absent = matches!(self.dialect.view(item), View::Absent);
                if !is_absent && !seen.insert(item.to_string()) {
                    self.at_index(position, |checker| {
                        checker.report(&duplicate::RULE, "is a duplicate of an earlier item".to_owned());
                    });
                }
            }
        }
        for (position, item) in items.iter().enumerate() {
            if let Some(inner) = schema.prefix_items.get(position).or(schema.items.as_deref()) {
                self.at_index(position, |checker| checker.value(inner, item));
            }
        }
    }

    fn object(&mut self, schema: &'a Schema, object: &'a Map<String, Json>) {
        if schema.relates_properties() {
            self.relations(schema, object);
        }
        self.bounds(object.len() as u64, schema.min_properties, schema.max_properties, "properties");
        if !schema.describes_members() {
            return;
        }
        let dialect = self.dialect;
        for (name, value) in object.iter().filter(|(name, _)| !dialect.stands_in(name)) {
            if let Some(inner) = schema.member(name) {
                self.at_key(name, |checker| checker.value(inner, value));
            } else if matches!(schema.additional_properties, Additional::Allowed(false)) {
                self.at_key(name, |checker| checker.unknown_member(schema, name));
            }
        }
    }

    /// Checks which properties an object has together.
    fn relations(&mut self, schema: &'a Schema, object: &'a Map<String, Json>) {
        let (dialect, question) = (self.dialect, self.question);
        let member =
            |name: &String| member(object, name).filter(|value| !(schema.empty_is_absent && is_empty(value)));
        let may_exist = |name: &String| member(name).is_some_and(|value| dialect.may_exist(value));
        let must_exist = |name: &String| member(name).is_some_and(|value| dialect.must_exist(value));
        let present =
            |name: &String| if question == Question::Holds { must_exist(name) } else { may_exist(name) };
        let complete = self.is_complete(object);
        let missing: Vec<&String> = schema.required.iter().filter(|name| !present(name)).collect();
        let exactly_one = schema.required_xor.iter().filter(|name| present(name)).count();
        let some = schema.required_or.is_empty() || schema.required_or.iter().any(present);
        // An empty List does not conflict with anything.
        let says = |name: &String| {
            present(name) && object.get(name).is_some_and(|value| *value != Json::Array(Vec::new()))
        };
        let excluded: Vec<(&String, &String)> = schema
            .dependent_excluded
            .iter()
            .filter(|(name, _)| says(name))
            .flat_map(|(name, others)| others.iter().map(move |other| (name, other)))
            .filter(|(_, other)| says(other))
            .collect();
        let needed: Vec<(&String, &String)> = schema
            .dependent_required
            .iter()
            .filter(|(name, _)| present(name))
            .flat_map(|(name, others)| others.iter().map(move |other| (name, other)))
            .filter(|(_, other)| !present(other))
            .collect();
        if complete || question == Question::Holds {
            for name in missing {
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
            if !schema.required_xor.is_empty() && exactly_one != 1 && !conditional(object) {
                let names = schema.required_xor.join(", ");
                self.report(&missing_property::RULE, format!("exactly one of {names} is required"));
            }
            if !some {
                self.report(
                    &missing_property::RULE,
                    format!("one of {} is required", schema.required_or.join(", ")),
                );
            }
            for (name, other) in needed {
                self.report(&missing_property::RULE, format!("{name} needs {other} as well"));
            }
        }
        if !excluded.is_empty() && !conditional(object) {
            for (name, other) in excluded {
                self.report(&conflict::RULE, format!("{name} and {other} exclude each other"));
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
    }

    fn unknown_member(&mut self, schema: &Schema, name: &str) {
        if self.refutes(&unknown_property::RULE) {
            return;
        }
        let known = schema.properties.names();
        let correction = self.speller.correct(name, known.clone());
        let advice = match correction {
            Some(near) => format!("{SUGGESTION}`{}`?", near.name),
            None if schema.properties.is_empty() => "remove it".to_owned(),
            None => format!("known are {}", known.collect::<Vec<_>>().join(", ")),
        };
        let kind = if self.dialect == Dialect::Json { "key" } else { "property" };
        let problem = format!("unknown {kind} `{}`", visible(name));
        let finding = unknown_property::RULE.at(self.path.to_path(), problem).with_advice(advice);
        self.findings.push(finding.correct(name, correction));
    }

    /// Checks that at least one branch fits. If none does, the findings of the nearest branch are reported.
    fn alternatives(&mut self, branches: &'a [Schema], value: &'a Json) {
        if branches.is_empty() || self.discriminated(branches, value) {
            return;
        }
        let mut best: Option<(bool, usize, Vec<Finding>)> = None;
        let mut missing = Vec::new();
        // A branch for another type of value cannot fit, so that its findings are needed only if no other branch fits.
        let fits_type = |checker: &Self, branch| checker.fits_type(checker.root.target(branch), value);
        let (likely, unlikely): (Vec<_>, Vec<_>) =
            branches.iter().enumerate().partition(|(_, branch)| fits_type(self, branch));
        for (position, branch) in likely.into_iter().chain(unlikely) {
            let before = self.findings.len();
            self.literal(branch, value);
            let findings: Vec<Finding> = self.findings.drain(before..).collect();
            if findings.is_empty() {
                return;
            }
            if let ([finding], [name]) = (&findings[..], &branch.required[..])
                && finding.is_of(&missing_property::RULE)
                && self.path.is_at(finding.path())
            {
                missing.push(name.as_str());
            }
            // A branch for another type of value is farther away than one with many mistakes below.
            let compound = value.is_object() || value.is_array();
            let off = findings.iter().any(|finding| {
                self.path.is_at(finding.path())
                    && (finding.is_of(&wrong_type::RULE) || (finding.is_of(&not_allowed::RULE) && compound))
            });
            let nearer = best.as_ref().is_none_or(|(best_off, best_position, best_findings)| {
                (off, findings.len(), position) < (*best_off, best_findings.len(), *best_position)
            });
            if nearer {
                best = Some((off, position, findings));
            }
        }
        let constants: Vec<Cow<'_, str>> =
            branches.iter().filter_map(|branch| branch.constant.as_ref()?.as_str()).map(Cow::from).collect();
        let formats: Vec<&Format> = branches.iter().filter_map(|branch| branch.format.as_ref()).collect();
        match (best, value) {
            (Some(_), _) if constants.len() == branches.len() => self.refuse(value, &constants),
            (Some(_), Json::String(text)) if formats.len() == branches.len() => {
                self.refuse_format(text, &formats);
            }
            (Some(_), _) if missing.len() == branches.len() && missing.len() > 1 => {
                self.report(&missing_property::RULE, format!("one of {} is required", missing.join(", ")));
            }
            (Some((.., findings)), _) => self.findings.extend(findings),
            (None, _) => {}
        }
    }

    /// Reports a String that has none of the formats of a property.
    fn refuse_format(&mut self, text: &str, formats: &[&Format]) {
        let correction = formats.iter().find_map(|format| format.correction(text));
        let advice = correction.map_or_else(
            || {
                let examples: Vec<String> = formats.iter().map(|format| format.example()).collect();
                format!("it looks like {}", examples.join(" or "))
            },
            |correction| format!("{SUGGESTION}`{correction}`?"),
        );
        let problem = format!("{text:?} is not in the form that this property takes");
        self.report_value(&pattern::RULE, problem, advice);
    }

    /// Reports a value that is not among the allowed ones.
    pub(super) fn refuse(&mut self, value: &Json, choices: &[Cow<'_, str>]) {
        if self.refutes(&not_allowed::RULE) {
            return;
        }
        let text = bare_text(value);
        let (advice, correction) = advice::among(self.speller, &text, choices);
        let finding =
            not_allowed::RULE.at(self.path.to_path(), self.refusal(value)).with_advice(advice).at_value();
        self.findings.push(finding.correct(&text, correction));
    }

    fn at_key(&mut self, key: &'a str, inner: impl FnOnce(&mut Self)) {
        self.below(|path| path.push_key(key), inner);
    }

    fn at_index(&mut self, position: usize, inner: impl FnOnce(&mut Self)) {
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
    fn refutes(&mut self, rule: &'static Rule) -> bool {
        if self.question == Question::Mistakes {
            return false;
        }
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

    fn report_with(&mut self, rule: &'static Rule, problem: String, advice: String) {
        self.findings.push(rule.at(self.path.to_path(), problem).with_advice(advice));
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

/// Whether a property exists only under a condition, so that the number of properties is not known.
fn conditional(object: &Map<String, Json>) -> bool {
    object.values().any(|value| value.get("Fn::If").is_some())
}

fn expected(types: &[Type]) -> String {
    let names: Vec<_> = types.iter().filter(|kind| **kind != Type::Null).map(|kind| kind.name()).collect();
    names.join(" or ")
}

/// The first example of a schema as advice.
fn examples(schema: &Schema) -> String {
    schema.example().map_or_else(String::new, |example| format!("write it as {}", plain_text(example)))
}

/// A text on one line, with control characters as escapes.
fn visible(text: &str) -> String {
    let escape = |letter: char| {
        if letter.is_control() { letter.escape_default().to_string() } else { letter.to_string() }
    };
    text.chars().map(escape).collect()
}

fn found(value: &Json) -> String {
    match value {
        Json::Null => "nothing".to_owned(),
        Json::Bool(_) | Json::Number(_) | Json::String(_) => value.to_string(),
        Json::Array(_) => "a List".to_owned(),
        Json::Object(_) => "an object".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::{Dialect, check};
    use crate::schema::Schema;
    use crate::{DocumentPath, Report};

    fn findings(schema: &Json, value: &Json) -> Vec<String> {
        let schema = Schema::read(&schema.to_string()).expect("a schema");
        let mut report = Report::default();
        check(&schema, value, &DocumentPath::root(), Dialect::CloudFormation, &mut report);
        let findings = report.into_findings();
        findings.iter().map(|finding| format!("{} {}", finding.rule().id, finding.path())).collect()
    }

    #[test]
    fn function_returns_the_type_of_the_property() {
        let split = || json!({"Fn::Split": [",", "a"]});
        let first = || json!({"Fn::Select": [0, split()]});
        for (kind, good, bad) in [
            (json!("string"), first(), split()),
            (json!("array"), split(), json!({"Fn::Sub": "a"})),
            (json!("object"), first(), json!({"Fn::GetAZs": ""})),
        ] {
            let schema = json!({ "type": kind });
            assert_eq!(findings(&schema, &good), Vec::<String>::new(), "{good}");
            assert_eq!(findings(&schema, &bad), ["wrong-type the document"], "{bad}");
        }
        for function in [split(), json!({"Fn::Join": ["", []]})] {
            let schema = json!({"type": ["array", "string"]});
            assert_eq!(findings(&schema, &function), Vec::<String>::new(), "{function}");
        }
    }

    /// Checks a value that a schema accepts and one that breaks a rule.
    fn check_keyword(schema: &Json, good: &Json, bad: &Json, rule: &str) {
        assert_eq!(findings(schema, good), Vec::<String>::new());
        let found = findings(schema, bad);
        assert!(found.iter().any(|finding| finding.starts_with(rule)), "{found:?}");
    }

    macro_rules! keywords {
        ($($test:ident: $schema:tt accepts $good:tt, refuses $bad:tt as $rule:literal;)*) => {$(
            #[test]
            fn $test() {
                check_keyword(&json!($schema), &json!($good), &json!($bad), $rule);
            }
        )*};
    }

    keywords! {
        integer_refuses_a_fraction: {"type": "integer"} accepts 1, refuses 1.5 as "wrong-type";
        type_accepts_any_of_its_types: {"type": ["object", "string"]}
            accepts "{}", refuses [] as "wrong-type";
        enum_refuses_other_values: {"enum": ["a", "b"]} accepts "a", refuses "c" as "not-allowed";
        const_refuses_other_values: {"const": "a"} accepts "a", refuses "c" as "not-allowed";
        enum_in_any_case_ignores_case: {"enumCaseInsensitive": ["gp2", "gp3"]}
            accepts "GP3", refuses "gp9" as "not-allowed";
        all_patterns_have_to_match: {"pattern": "^a", "patterns": ["b$"]}
            accepts "ab", refuses "ac" as "pattern";
        refused_pattern_must_not_match: {"refusedPatterns": ["^aws:"]} accepts "a", refuses "aws:a" as "pattern";
        pattern_refuses_other_strings: {"pattern": "^a+$"} accepts "aa", refuses "ab" as "pattern";
        literal_refuses_functions_but_if: {"literal": true}
            accepts {"Fn::If": ["C", "a", "{{resolve:ssm:b}}"]}, refuses {"Ref": "P"} as "wrong-type";
        format_refuses_other_ids: {"format": "AWS::EC2::VPC.Id"}
            accepts "vpc-1a2b3c4d", refuses "vpc-1" as "pattern";
        min_length_counts_characters: {"minLength": 2} accepts "aa", refuses "a" as "bounds";
        max_length_counts_characters_and_not_bytes: {"maxLength": 2}
            accepts "ää", refuses "aaa" as "bounds";
        minimum_refuses_smaller_numbers: {"minimum": 2} accepts 2, refuses 1 as "bounds";
        maximum_applies_to_quoted_numbers: {"type": "integer", "maximum": 2}
            accepts "2", refuses "3" as "bounds";
        exclusive_minimum_refuses_its_value: {"exclusiveMinimum": 1} accepts 2, refuses 1 as "bounds";
        multiple_of_refuses_other_numbers: {"multipleOf": 60} accepts "120", refuses 90 as "bounds";
        contains_needs_one_item: {"contains": {"const": "a"}}
            accepts ["b", {"Ref": "P"}], refuses ["b", "c"] as "not-allowed";
        contains_needs_an_item_in_each_branch: {"contains": {"const": "a"}}
            accepts [{"Fn::If": ["C", "a", "b"]}], refuses [{"Fn::If": ["C", "c", "b"]}] as "not-allowed";
        first_items_have_their_own_schemas: {"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}
            accepts ["a", 1], refuses ["a", "b"] as "wrong-type";
        min_items_refuses_shorter_lists: {"minItems": 1} accepts [1], refuses [] as "bounds";
        max_items_refuses_longer_lists: {"maxItems": 1} accepts [1], refuses [1, 2] as "bounds";
        unique_items_refuses_duplicates: {"uniqueItems": true}
            accepts [1, 2], refuses [1, 1] as "duplicate";
        removed_items_are_not_duplicates: {"uniqueItems": true}
            accepts [{"Ref": "AWS::NoValue"}, {"Ref": "AWS::NoValue"}], refuses [{"Ref": "P"}, {"Ref": "P"}] as "duplicate";
        required_property_must_exist: {"required": ["a"]}
            accepts {"a": 1}, refuses {} as "missing-property";
        required_property_must_not_be_no_value: {"required": ["a"]}
            accepts {"a": 1}, refuses {"a": {"Ref": "AWS::NoValue"}} as "missing-property";
        required_xor_refuses_both: {"requiredXor": ["a", "b"]}
            accepts {"a": 1}, refuses {"a": 1, "b": 1} as "missing-property";
        required_or_needs_one: {"requiredOr": ["a", "b"]}
            accepts {"b": 1}, refuses {} as "missing-property";
        dependent_required_needs_the_other: {"dependentRequired": {"a": ["b"]}}
            accepts {"b": 1}, refuses {"a": 1} as "missing-property";
        dependent_excluded_refuses_the_other: {"dependentExcluded": {"a": ["b"]}}
            accepts {"a": 1}, refuses {"a": 1, "b": 1} as "conflict";
        excluded_property_is_refused: {"excluded": ["a"]} accepts {"b": 1}, refuses {"a": 1} as "conflict";
        empty_value_can_stand_for_an_absent_property: {"dependentExcluded": {"a": ["b"]}, "emptyIsAbsent": true}
            accepts {"a": 1, "b": {}}, refuses {"a": 1, "b": {"c": {}}} as "conflict";
        false_can_stand_for_an_absent_property: {"excluded": ["a"], "emptyIsAbsent": true}
            accepts {"a": false}, refuses {"a": true} as "conflict";
        empty_property_can_be_too_little: {"required": ["a"], "emptyIsAbsent": true}
            accepts {"a": "x"}, refuses {"a": ""} as "missing-property";
        empty_value_is_a_value: {"excluded": ["a"]} accepts {}, refuses {"a": {}} as "conflict";
        additional_properties_can_be_refused: {"properties": {"a": {}}, "additionalProperties": false}
            accepts {"a": 1}, refuses {"b": 1} as "unknown-property";
        additional_properties_have_a_schema: {"additionalProperties": {"type": "string"}}
            accepts {"a": "x"}, refuses {"a": []} as "wrong-type";
        pattern_properties_have_a_schema: {"patternProperties": {"^x": {"type": "string"}}}
            accepts {"x": "a"}, refuses {"x": []} as "wrong-type";
        any_of_needs_one_branch: {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
            accepts {"b": 1}, refuses {} as "missing-property";
        one_of_constants_is_a_choice: {"oneOf": [{"const": "a"}, {"const": "b"}]}
            accepts "b", refuses "c" as "not-allowed";
        all_of_needs_each_branch: {"allOf": [{"required": ["a"]}]}
            accepts {"a": 1}, refuses {} as "missing-property";
        then_applies_if_the_condition_certainly_holds: {"if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "then": {"required": ["b"]}}
            accepts {"a": {"Ref": "P"}}, refuses {"a": 1} as "missing-property";
        then_needs_a_condition_that_holds_in_both_branches: {"if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "then": {"required": ["b"]}}
            accepts {"a": {"Fn::If": ["C", 1, 2]}}, refuses {"a": {"Fn::If": ["C", 1, "1"]}} as "missing-property";
        else_applies_if_the_condition_certainly_fails: {"if": {"properties": {"a": {"const": 1}}}, "else": {"required": ["b"]}}
            accepts {"a": {"Fn::If": ["C", 1, 2]}}, refuses {"a": 2} as "missing-property";
        property_that_may_be_absent_does_not_exclude: {"if": {"required": ["a"]}, "then": {"excluded": ["b"]}}
            accepts {"a": 1, "b": {"Fn::If": ["C", 1, {"Ref": "AWS::NoValue"}]}}, refuses {"a": 1, "b": {"Ref": "P"}} as "conflict";
        not_refuses_what_certainly_holds: {"not": {"const": "a"}}
            accepts {"Ref": "P"}, refuses {"Fn::If": ["C", "a", "b"]} as "not-allowed";
        not_within_a_condition_needs_certainty: {"if": {"not": {"properties": {"a": {"const": 1}}}}, "then": {"required": ["b"]}}
            accepts {"a": {"Fn::If": ["C", 1, 2]}}, refuses {"a": 2} as "missing-property";
        items_have_a_schema: {"items": {"type": "string"}} accepts ["a"], refuses [{}] as "wrong-type";
        reference_leads_to_a_definition: {"$ref": "#/definitions/A", "definitions": {"A": {"type": "object"}}}
            accepts {}, refuses "a" as "wrong-type";
    }

    #[test]
    fn functions_stand_for_values_and_both_branches_of_if_are_checked() {
        let schema = json!({"properties": {"a": {"type": "integer"}}, "required": ["a"]});
        assert!(findings(&schema, &json!({"a": {"Ref": "X"}})).is_empty());
        assert!(findings(&schema, &json!({"a": {"Fn::If": ["C", 1, {"Ref": "AWS::NoValue"}]}})).is_empty());
        assert_eq!(findings(&schema, &json!({"a": {"Fn::If": ["C", 1, "x"]}})), ["wrong-type a.Fn::If[2]"]);
    }

    #[test]
    fn all_findings_are_reported_with_the_nearest_name() {
        let schema = json!({
            "properties": {"Name": {"type": "string"}, "Size": {"type": "integer"}},
            "required": ["Name"], "additionalProperties": false,
        });
        let schema = Schema::read(&schema.to_string()).expect("a schema");
        let mut report = Report::default();
        check(&schema, &json!({"Nam": "x", "Size": []}), &DocumentPath::root(), Dialect::Json, &mut report);
        let findings = report.into_findings();
        let rules: Vec<_> = findings.iter().map(|finding| finding.rule().id).collect();
        assert_eq!(rules, ["missing-property", "unknown-property", "wrong-type"]);
        assert_eq!(findings[1].advice(), "did you mean `Name`?");
    }
}
