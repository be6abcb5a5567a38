//! The rules of a team, applied to the resources of a template.

use std::cell::{Cell, OnceCell};
use std::collections::BTreeSet;

use super::branches::{Branches, Checked};
use super::context::{entries, kind};
use super::known_types::KnownTypes;
use super::own_rules::{OwnRule, OwnRules, Part, Referrer};
use super::referrers::Referrers;
use super::resources::{MAX_STEPS, completed_properties};
use super::return_values::return_value;
use super::rules::unfinished_check;
use super::serverless::globals::place_of_completed;
use super::transforms::{has_macro, may_add_resources};
use crate::document::{DocumentPath, Json, Trail};
use crate::finding::{Finding, Report};
use crate::schema::rules::missing_property;
use crate::schema::{Schema, check_in_steps};

pub(super) fn check(document: &Json, types: KnownTypes<'_>, own: &OwnRules, report: &mut Report) {
    let has_macro = has_macro(document);
    // Modules, loops and included parts may add the resource that a rule asks for.
    let may_add_resources = may_add_resources(document);
    let referrers = OnceCell::new();
    let branches = Branches::new(document);
    let mut known_in_globals = BTreeSet::new();
    for (id, resource) in entries(document, "Resources") {
        let Some(resource_type) = kind(resource) else { continue };
        let mut rules = own.all().iter().filter(|rule| rule.types.contain(resource_type)).peekable();
        if rules.peek().is_none() {
            continue;
        }
        let properties = completed_properties(document, resource_type, resource);
        let path = DocumentPath::from_keys(&["Resources", id]);
        for rule in rules {
            let comparison = Comparison { document, types, steps_left: Cell::new(MAX_STEPS) };
            let mut findings = Vec::new();
            let mut missing = None;
            if let Some(schema) = &rule.schema {
                let (value, place) = match rule.part {
                    Part::Properties => (&*properties, path.key("Properties")),
                    Part::Resource => (resource, path.clone()),
                };
                let of = Checked { resource, properties: value, path: &Trail::from(&place) };
                findings = comparison.findings_in_branches(schema, &of, &branches);
                if rule.part == Part::Properties {
                    let in_template = |finding: Finding| {
                        let path =
                            place_of_completed(document, resource_type, resource, &place, finding.path());
                        // Many resources may have a value of Globals, and it is one mistake.
                        let key = (path.clone(), rule.text.id.clone(), finding.problem().to_owned());
                        let is_new = path.is_within(&place) || known_in_globals.insert(key);
                        is_new.then(|| finding.with_path(path))
                    };
                    findings = findings.into_iter().filter_map(in_template).collect();
                }
            }
            if let Some(referrer) = &rule.referrer {
                let referrers = referrers.get_or_init(|| Referrers::new(document));
                let ids = referrers.of(id).filter(|other| other != id);
                missing = comparison.missing_referrer(referrer, ids, &path);
            }
            if comparison.steps_left.get() == 0 {
                report.add(unfinished_check::finding(path.clone(), &format!("the rule {}", rule.text.id)));
                continue;
            }
            report.extend(findings.into_iter().map(|finding| of_rule(rule, finding, has_macro)));
            report.extend(missing.map(|finding| of_rule(rule, finding, may_add_resources)));
        }
    }
}

/// A finding of a keyword as one of the rule.
fn of_rule(rule: &OwnRule, finding: Finding, is_open: bool) -> Finding {
    // The macro may add missing properties and resources.
    let may_be_added = is_open && finding.is_of(&missing_property::RULE);
    let finding = finding.of_own_rule(&rule.text);
    if may_be_added { finding.as_warning() } else { finding }
}

/// The comparison of values in a template with the schemas of one rule.
struct Comparison<'a> {
    document: &'a Json,
    types: KnownTypes<'a>,
    steps_left: Cell<usize>,
}

impl Comparison<'_> {
    /// The mistakes in a value, each with the rule of the keyword that found it. They are not complete if no steps are left.
    fn findings(&self, schema: &Schema, value: &Json, place: &Trail<'_>) -> Vec<Finding> {
        let return_values = |function: &Json| return_value(self.document, self.types, function);
        let mut report = Report::default();
        check_in_steps((schema, schema), value, place, &return_values, &self.steps_left, &mut report);
        report.into_findings()
    }

    /// The mistakes in a value, and those that it has only with the branches that a condition selects.
    fn findings_in_branches<'a>(
        &self,
        schema: &Schema,
        of: &Checked<'a>,
        branches: &Branches<'a>,
    ) -> Vec<Finding> {
        let check = |value: &Json, report: &mut Report| report.extend(self.findings(schema, value, of.path));
        let mut found = Report::default();
        check(of.properties, &mut found);
        branches.check(of, &check, 0, &mut found);
        found.into_findings()
    }

    /// The mistake of a resource to which none of the resources that a rule asks for refers.
    fn missing_referrer<'a>(
        &self,
        wanted: &Referrer,
        referrers: impl Iterator<Item = &'a str>,
        path: &DocumentPath,
    ) -> Option<Finding> {
        let resources = &self.document["Resources"];
        let is_wanted = |id: &&str| kind(&resources[*id]).is_some_and(|kind| wanted.types.contain(kind));
        let mut referrers = referrers.filter(is_wanted).peekable();
        let problem = if referrers.peek().is_none() {
            format!("no {} refers to it", wanted.types)
        } else {
            let schema = wanted.schema.as_ref()?;
            let fits = |id: &str| {
                let resource = &resources[id];
                let resource_type = kind(resource).unwrap_or_default();
                let properties = completed_properties(self.document, resource_type, resource);
                self.findings(schema, &properties, &Trail::from(path)).is_empty()
            };
            if referrers.any(fits) {
                return None;
            }
            format!("no {} that refers to it is as the rule asks for", wanted.types)
        };
        Some(missing_property::RULE.at(path.clone(), problem))
    }
}
