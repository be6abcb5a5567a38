//! A template as it is deployed with values of its parameters.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Map;

use super::constraints::is_secret;
use super::places::Places;
use super::resolver::Resolver;
use crate::document::{DocumentPath, Json};
use crate::finding::{Finding, Report};
use crate::template::{item_type, stored_type};
use crate::validate::conditions::Conditions;
use crate::validate::context::entries;

/// A template in which results are in place of functions, as far as values of parameters decide them.
pub(in crate::validate) struct Deployed<'a> {
    /// The template of the author.
    template: &'a Json,
    /// The template without the resources and outputs that are not created, and with values in the others.
    pub(in crate::validate) document: Cow<'a, Json>,
    /// The keys that mappings do not have.
    missing_keys: Vec<Finding>,
    places: Places,
}

impl<'a> Deployed<'a> {
    /// The template of the author as it is, unless it has one of the parameters.
    pub(in crate::validate) fn new(template: &'a Json, values: &BTreeMap<String, String>) -> Self {
        let parameters: BTreeMap<_, _> = known_values(template, values).collect();
        if !parameters.is_empty() {
            return Self::with_results(template, parameters, &[]);
        }
        Self {
            template,
            document: Cow::Borrowed(template),
            missing_keys: Vec::new(),
            places: Places::default(),
        }
    }

    /// The template with the results of functions that need no value of a parameter, too.
    pub(in crate::validate) fn resolved(template: &'a Json, values: &BTreeMap<String, String>) -> Self {
        Self::with_results(template, known_values(template, values).collect(), &[])
    }

    /// The part of the template that the checks of resources read, if the template has one of the parameters.
    pub(super) fn for_resources(template: &'a Json, values: &BTreeMap<String, String>) -> Option<Self> {
        let parameters: BTreeMap<_, _> = known_values(template, values).collect();
        if parameters.is_empty() {
            return None;
        }
        Some(Self::with_results(template, parameters, &["Mappings", "Metadata", "Outputs"]))
    }

    fn with_results(template: &'a Json, parameters: BTreeMap<&str, Json>, left_out: &[&str]) -> Self {
        let mut resolver = Resolver::new(parameters, template.get("Mappings"));
        let mut conditions =
            template.get("Conditions").map(|section| resolver.section("Conditions", section));
        if let Some(conditions) = &conditions {
            resolver.conditions = results(template, conditions);
        }
        let deployed = with_sections(template, left_out, |name, section| match section {
            Json::Object(members) if ["Resources", "Outputs"].contains(&name) => {
                Some(resolver.created(name, members))
            }
            _ if name == "Conditions" => conditions.take(),
            _ if name == "Globals" => Some(resolver.section(name, section)),
            _ => None,
        });
        Self {
            template,
            document: Cow::Owned(deployed),
            missing_keys: resolver.report.into_findings(),
            places: resolver.places,
        }
    }

    /// The template of the author, with values in its conditions only.
    pub(in crate::validate) fn with_conditions(&self) -> Cow<'a, Json> {
        let Cow::Owned(deployed) = &self.document else { return Cow::Borrowed(self.template) };
        let conditions = |name: &str| deployed.get(name).filter(|_| name == "Conditions").cloned();
        Cow::Owned(with_sections(self.template, &[], |name, _| conditions(name)))
    }

    /// Whether the document differs from the template of the author.
    pub(in crate::validate) fn has_results(&self) -> bool {
        matches!(self.document, Cow::Owned(_))
    }

    /// Whether a resource has a result in place of a function.
    pub(super) fn has_result_in(&self, logical_id: &str) -> bool {
        self.places.has_result_below(&DocumentPath::from_keys(&["Resources", logical_id]))
    }

    /// Adds the findings about keys that mappings do not have.
    pub(in crate::validate) fn report_missing_keys(&self, report: &mut Report) {
        report.extend(self.missing_keys.iter().map(|finding| self.places.in_template(finding.clone())));
    }

    /// Adds what checks of the deployed template find, at the places of the template of the author.
    pub(in crate::validate) fn check(&self, report: &mut Report, checks: impl FnOnce(&Json, &mut Report)) {
        let first = report.len();
        checks(&self.document, report);
        report.replace_since(first, |finding| self.places.in_template(finding));
    }
}

impl<'a> Resolver<'a> {
    fn section(&mut self, name: &'a str, value: &'a Json) -> Json {
        self.path.push_key(name);
        let resolved = self.resolve(value);
        self.path.pop();
        resolved
    }

    /// The members of a section that are created, with results in place of functions.
    fn created(&mut self, section: &'a str, members: &'a Map<String, Json>) -> Json {
        self.path.push_key(section);
        let mut created = Map::new();
        for (id, member) in members {
            let condition = member.get("Condition").and_then(Json::as_str);
            if condition.and_then(|condition| self.conditions.get(condition)) == Some(&false) {
                continue;
            }
            self.path.push_key(id);
            created.insert(id.clone(), self.resolve(member));
            self.path.pop();
        }
        self.path.pop();
        Json::Object(created)
    }
}

/// A template without some of its sections, and with others in place of some.
fn with_sections<'a>(
    document: &'a Json,
    left_out: &[&str],
    mut replacement: impl FnMut(&'a str, &'a Json) -> Option<Json>,
) -> Json {
    let sections = document.as_object().into_iter().flatten();
    let sections = sections
        .filter(|(name, _)| !left_out.contains(&name.as_str()))
        .map(|(name, section)| (name.clone(), replacement(name, section).unwrap_or_else(|| section.clone())));
    Json::Object(sections.collect())
}

/// The results of the conditions that do not depend on anything unknown.
fn results<'a>(template: &'a Json, conditions: &Json) -> BTreeMap<&'a str, bool> {
    // Rules exclude combinations of values, and no result depends on them.
    let parameters = template.get("Parameters").and_then(Json::as_object);
    let known = Conditions::from_sections(conditions.as_object(), parameters);
    entries(template, "Conditions")
        .filter_map(|(name, _)| Some((name.as_str(), known.result(&[], name)?)))
        .collect()
}

/// The results of `Ref` to the parameters of a template that have one of these values.
fn known_values<'v>(
    document: &Json,
    values: &'v BTreeMap<String, String>,
) -> impl Iterator<Item = (&'v str, Json)> {
    values.iter().filter_map(|(name, value)| Some((name.as_str(), known(document, name, value)?)))
}

/// The result of a `Ref` to a parameter with this value. It is not known where CloudFormation reads the value of another service, and
/// hidden where no message may contain it.
fn known(document: &Json, name: &str, value: &str) -> Option<Json> {
    let parameter = document.get("Parameters")?.get(name)?.as_object()?;
    let kind = parameter.get("Type")?.as_str()?;
    if is_secret(parameter) || stored_type(kind).is_some() {
        return None;
    }
    if kind == "CommaDelimitedList" || item_type(kind).is_some() {
        return Some(value.split(',').map(str::trim).collect());
    }
    Some(value.into())
}
