//! The entries of the file: reading, and their mistakes.

use std::path::Path;

use cloudformation::schema::{NOT_ALLOWED, WRONG_TYPE};
use cloudformation::validate::{
    REASON_PLACEHOLDER, Region, SUPPRESSION, UnknownRegion, rules_for_cfn_lint, with_own_rules,
};
use cloudformation::{DocumentPath, Finding, Report};

use super::file::{Ignored, Parameters};
use crate::file_pattern::FilePattern;
use crate::parameter_values::{GivenValues, Values, plain_text};

#[derive(Debug)]
pub(super) struct IgnoredRule {
    pub(super) rule: String,
    pub(super) files: Option<FilePattern>,
    pub(super) place: DocumentPath,
    pub(super) is_used: bool,
}

#[derive(Debug)]
pub(super) struct MandatoryRule {
    pub(super) rule: String,
    pub(super) place: DocumentPath,
}

impl IgnoredRule {
    pub(super) fn covers(&self, file: &Path, rule: &str) -> bool {
        self.rule == rule && self.files.as_ref().is_none_or(|pattern| pattern.covers(file))
    }
}

/// Reads an entry of `regions`, and reports an unknown name.
pub(super) fn region(index: usize, name: &str, report: &mut Report) -> Option<Region> {
    let place = DocumentPath::from_keys(&["regions"]).index(index);
    name.parse().map_err(|error: UnknownRegion| report.add(NOT_ALLOWED.at(place, error.to_string()))).ok()
}

/// The mistake of an entry of `ignore` or `mandatory` whose rule does not exist.
pub(super) fn unknown_rule<'a>(
    place: DocumentPath,
    rule: &str,
    known: impl IntoIterator<Item = &'a str>,
    report: &Report,
) -> Finding {
    let unknown = SUPPRESSION.at(place, format!("unknown rule `{rule}`")).as_error();
    let ours = rules_for_cfn_lint(rule);
    if !ours.is_empty() {
        return unknown.with_advice(format!("for this rule of cfn-lint, write {}", ours.join(" or ")));
    }
    unknown.suggest(rule, known, report.speller())
}

/// Reads an entry of `ignore`, and reports its mistakes.
pub(super) fn ignored_rule(
    index: usize,
    ignored: Ignored,
    may_be_own: bool,
    report: &mut Report,
) -> Option<IgnoredRule> {
    let Ignored { rule, reason, files } = ignored;
    let place = DocumentPath::from_keys(&["ignore"]).index(index);
    let known: Vec<&str> = with_own_rules(cloudformation::rules(), None).map(|rule| rule.id).collect();
    // The folder of own rules is read later.
    if !may_be_own && !known.contains(&rule.as_str()) {
        report.add(unknown_rule(place.key("rule"), &rule, known, report));
        return None;
    }
    let problem = match reason.trim() {
        "" => Some("the reason is empty".to_owned()),
        REASON_PLACEHOLDER => Some(format!("the reason is still `{REASON_PLACEHOLDER}`")),
        _ => None,
    };
    if let Some(problem) = problem {
        let mistake = SUPPRESSION.at(place.clone().key("reason"), problem).as_error();
        report.add(mistake.with_advice("write why the findings are accepted"));
    }
    let files = pattern(files.as_deref(), &place, report).ok()?;
    Some(IgnoredRule { rule, files, place, is_used: false })
}

/// Reads an entry of `mandatory`, and reports a rule that does not exist.
pub(super) fn mandatory_rule(
    index: usize,
    rule: String,
    may_be_own: bool,
    report: &mut Report,
) -> Option<MandatoryRule> {
    let place = DocumentPath::from_keys(&["mandatory"]).index(index);
    let known: Vec<&str> = with_own_rules(cloudformation::rules(), None).map(|rule| rule.id).collect();
    // The folder of own rules is read later.
    if !may_be_own && !known.contains(&rule.as_str()) {
        report.add(unknown_rule(place, &rule, known, report));
        return None;
    }
    Some(MandatoryRule { rule, place })
}

/// Reads an entry of `parameters`, and reports its mistakes.
pub(super) fn given_values(index: usize, entry: Parameters, report: &mut Report) -> Option<GivenValues> {
    let place = DocumentPath::from_keys(&["parameters"]).index(index);
    let mut values = Values::new();
    for (name, value) in &entry.values {
        if let Some(value) = plain_text(value) {
            values.insert(name.clone(), value);
        } else {
            let problem = "expected a String, a number, a Boolean or a List of these";
            report.add(WRONG_TYPE.at(place.key("values").key(name), problem));
        }
    }
    let files = pattern(entry.files.as_deref(), &place, report).ok()?;
    Some(GivenValues { values, from: entry.from.into_iter().collect(), files, place: place.key("values") })
}

/// Reads an entry of `exclude`, and reports a mistake in it.
pub(super) fn excluded_files(index: usize, text: &str, report: &mut Report) -> Option<FilePattern> {
    pattern_at(text, &DocumentPath::from_keys(&["exclude"]).index(index), report).ok()
}

/// Reads `files` of an entry, and reports a mistake in it.
fn pattern(
    text: Option<&str>,
    place: &DocumentPath,
    report: &mut Report,
) -> Result<Option<FilePattern>, Reported> {
    text.map(|text| pattern_at(text, &place.key("files"), report)).transpose()
}

/// Reads a pattern, and reports a mistake in it.
fn pattern_at(text: &str, place: &DocumentPath, report: &mut Report) -> Result<FilePattern, Reported> {
    FilePattern::parse(text).map_err(|error| {
        let problem = format!("not a pattern of file names: {error}");
        report.add(SUPPRESSION.at(place.clone(), problem).as_error());
        Reported
    })
}

/// A mistake that is in the report.
struct Reported;
