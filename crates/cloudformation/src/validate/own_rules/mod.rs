//! A team's own rules and resource types, as a program reads them from files.

mod keywords;
mod names;
mod read;
mod rule;
mod schema_text;

pub(in crate::validate) use rule::{OwnRule, Part, Referrer};

use rule::{REFERENCED_BY, SCHEMA, TYPE, Types};
use schema_text::Purpose;

use super::known_types::{KnownTypes, OwnTypes};
use super::rules::{rules, unknown_type};
use crate::document::{DocumentPath, Json};
use crate::finding::{Finding, Report};
use crate::rule::{AnyRule, Rule};
use crate::schema::rules::{duplicate, wrong_type};
use crate::schema::{ResourceFacts, all_types};
use crate::wildcard::matches_wildcard;

/// Rules of a library, and those of a team. With [`rules`], these are all rules that a check of templates reports.
pub fn with_own_rules(
    rules: impl Iterator<Item = &'static Rule>,
    own: Option<&OwnRules>,
) -> impl Iterator<Item = AnyRule<'_>> {
    fn copy<'a>(rule: &Rule) -> AnyRule<'a> {
        *rule
    }
    rules.map(copy).chain(own.into_iter().flat_map(OwnRules::rules))
}

/// A team's own rules, and the facts of resource types that AWS does not publish.
///
/// ```
/// use cloudformation::validate::{OwnRules, Validator};
/// use serde_json::json;
///
/// let mut own = OwnRules::default();
/// let mistakes = own.add_rule(&json!({
///     "rule": "encrypted-queues",
///     "type": "AWS::SQS::Queue",
///     "summary": "A queue is not encrypted with a key of ours",
///     "reason": "Our customers ask for it.",
///     "schema": {"required": ["KmsMasterKeyId"]},
/// }));
/// assert_eq!(mistakes, []);
/// let template = json!({"Resources": {"Jobs": {"Type": "AWS::SQS::Queue"}}});
/// let findings = Validator::new().with_own_rules(own).validate(&template);
/// assert_eq!(findings[0].to_string(), "error[encrypted-queues] Resources.Jobs.Properties: KmsMasterKeyId is required");
/// ```
#[derive(Debug, Default)]
pub struct OwnRules {
    rules: Vec<OwnRule>,
    types: OwnTypes,
}

impl OwnRules {
    /// Adds a resource type with its facts, which take the place of AWS's if the type is one of AWS. Returns the mistakes in them, with their
    /// places in the facts.
    pub fn add_type(&mut self, resource_type: &str, facts: &Json) -> Vec<Finding> {
        let mut report = Report::default();
        schema_text::check(facts, Purpose::ResourceType, &DocumentPath::root(), &mut report);
        match ResourceFacts::read(&facts.to_string()) {
            Ok(facts) if report.is_empty() => {
                self.types.insert(resource_type.to_owned(), facts);
            }
            Ok(_) => {}
            Err(error) => report.add(unreadable(DocumentPath::root(), &error)),
        }
        report.into_findings()
    }

    /// Adds a rule. Returns the mistakes in it; a rule with a mistake is not added. Add the types before the rules that name them.
    pub fn add_rule(&mut self, document: &Json) -> Vec<Finding> {
        let mut report = Report::default();
        let Some(rule) = read::rule(document, &mut report) else { return report.into_findings() };
        let id = &rule.text.id;
        if with_own_rules(rules(), Some(self)).any(|known| known.id == id) {
            let place = DocumentPath::from_keys(&["rule"]);
            let finding = duplicate::RULE.at(place, format!("another rule has the ID `{id}`"));
            report.add(finding.with_advice("choose another ID"));
        }
        let root = DocumentPath::root();
        self.check_names(&rule.types, rule.part, document, &root, &mut report);
        if let Some(referrer) = &rule.referrer {
            let place = root.key(REFERENCED_BY);
            self.check_names(
                &referrer.types,
                Part::Properties,
                &document[REFERENCED_BY],
                &place,
                &mut report,
            );
        }
        if report.is_empty() {
            self.rules.push(rule);
        }
        report.into_findings()
    }

    /// The rules in the order in which they were added.
    pub fn rules(&self) -> impl Iterator<Item = AnyRule<'_>> {
        self.rules.iter().map(|rule| rule.text.as_rule())
    }

    pub(super) fn all(&self) -> &[OwnRule] {
        &self.rules
    }

    pub(super) fn types(&self) -> &OwnTypes {
        &self.types
    }

    fn facts_of(&self, resource_type: &str) -> Option<&ResourceFacts> {
        KnownTypes::new(Some(&self.types)).facts(resource_type)
    }

    /// Reports types that do not exist in a part of a rule, and names in its schema that they do not have.
    fn check_names(
        &self,
        types: &Types,
        part: Part,
        document: &Json,
        place: &DocumentPath,
        report: &mut Report,
    ) {
        let type_place = place.key(TYPE);
        for (position, resource_type) in types.0.iter().enumerate() {
            let is_list = document[TYPE].is_array();
            let place = if is_list { type_place.index(position) } else { type_place.clone() };
            self.check_type(resource_type, &place, report);
        }
        let (Some(schema), place) = (document.get(SCHEMA), place.key(SCHEMA)) else { return };
        match part {
            Part::Resource => names::check_attributes(schema, &place, report),
            Part::Properties => {
                let facts = |resource_type: &'_ String| self.facts_of(resource_type);
                let known: Option<Vec<&ResourceFacts>> = types.0.iter().map(facts).collect();
                names::check_properties(schema, types, &known.unwrap_or_default(), &place, report);
            }
        }
    }

    /// Reports a type or a pattern of types for which no resource can exist, because its rule would never find anything.
    fn check_type(&self, resource_type: &str, place: &DocumentPath, report: &mut Report) {
        let known = || {
            let published = all_types().map(|known| -> &str { known });
            published.chain(self.types.keys().map(String::as_str))
        };
        let is_known = if resource_type.contains('*') {
            known().any(|known| matches_wildcard(resource_type, known))
        } else {
            self.facts_of(resource_type).is_some()
        };
        if is_known || !resource_type.starts_with("AWS::") {
            return;
        }
        let finding = unknown_type::finding(resource_type, known(), place.clone(), report.speller());
        report.add(finding.at_value());
    }
}

fn unreadable(place: DocumentPath, error: &serde_json::Error) -> Finding {
    wrong_type::RULE.at(place, format!("not a schema: {error}"))
}
