//! Functions: their form, and the names they use.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::conditions::{Conditions, Given};
use super::context::entries;
use super::cycles::{self, Needs};
use super::function_arguments;
use super::symbols::{Attributes, Symbols};
use crate::document::{get_att, variables};
use crate::{DocumentPath, Finding, Report, Segment};

const FUNCTIONS: &[&str] = &[
    "Fn::And",
    "Fn::Base64",
    "Fn::Cidr",
    "Fn::Contains",
    "Fn::EachMemberEquals",
    "Fn::EachMemberIn",
    "Fn::Equals",
    "Fn::FindInMap",
    "Fn::GetAZs",
    "Fn::GetAtt",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Length",
    "Fn::Not",
    "Fn::Or",
    "Fn::RefAll",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Fn::Transform",
    "Fn::ValueOf",
    "Fn::ValueOfAll",
];

/// What `AWS::LanguageExtensions` adds, beside `Fn::ForEach` and a default value of `Fn::FindInMap`.
const EXTENSIONS: [&str; 2] = ["Fn::Length", "Fn::ToJsonString"];

/// Below these, `${Name}` is read by the function, by nobody, or by the service: a state machine has substitutions of its own.
const SUBSTITUTED_ELSEWHERE: [&str; 4] = ["Fn::Sub", "Metadata", "Definition", "DefinitionString"];

pub(super) fn check(document: &Json, names: &Symbols<'_>, report: &mut Report) {
    let mut walker = Walker {
        names,
        report,
        path: DocumentPath::root(),
        used: BTreeSet::new(),
        needs: BTreeMap::new(),
        owner: None,
        document,
        conditions: Conditions::of(document),
        given: Vec::new(),
        gaps: BTreeMap::new(),
    };
    if let Some(rules) = document.get("Rules") {
        walker.at("Rules", |walker| walker.value(rules));
    }
    walker.path = DocumentPath::from_keys(&["Outputs"]);
    for (id, output) in entries(document, "Outputs") {
        walker.at(id, |walker| walker.extension(id, output));
        walker.at(id, |walker| walker.under_its_condition(output, |walker| walker.value(output)));
    }
    walker.path = DocumentPath::from_keys(&["Conditions"]);
    for (id, condition) in entries(document, "Conditions") {
        walker.owner = Some(id);
        walker.at(id, |walker| walker.extension(id, condition));
        walker.at(id, |walker| walker.value(condition));
    }
    let conditions = std::mem::take(&mut walker.needs);
    walker.path = DocumentPath::from_keys(&["Resources"]);
    for (id, resource) in entries(document, "Resources") {
        // SAM makes several resources of one of its own; which of them waits is not told.
        let serverless = |kind: &str| kind.starts_with("AWS::Serverless::");
        let expands = resource.get("Type").and_then(Json::as_str).is_some_and(serverless);
        walker.owner = (!expands).then_some(id.as_str());
        walker.at(id, |walker| walker.extension(id, resource));
        walker.at(id, |walker| walker.under_its_condition(resource, |walker| walker.resource(resource)));
    }
    let Walker { used, needs, .. } = walker;
    for parameter in names.parameters().iter().filter(|name| !used.contains(**name)) {
        if !names.open {
            let path = DocumentPath::from_keys(&["Parameters", parameter]);
            report.add(Finding::warning("unused-parameter", path, "nothing refers to it"));
        }
    }
    cycles::of_conditions(&conditions, report);
    cycles::of_resources(&needs, document, report);
}

struct Walker<'a, 'f> {
    names: &'a Symbols<'a>,
    report: &'f mut Report,
    path: DocumentPath,
    /// Names that some function refers to.
    used: BTreeSet<String>,
    /// Which resources a resource waits for, and which conditions a condition names.
    needs: Needs<'a>,
    owner: Option<&'a str>,
    document: &'a Json,
    conditions: Conditions<'a>,
    /// The conditions that hold, or do not, where the walker stands.
    given: Vec<Given<'a>>,
    /// Answers of the conditions, for a resource may name another in many places.
    gaps: BTreeMap<Question<'a>, Option<String>>,
}

/// What is given, and the condition that is needed.
type Question<'a> = (Vec<Given<'a>>, &'a str);

impl<'a> Walker<'a, '_> {
    fn resource(&mut self, resource: &'a Json) {
        if let Some(waits) = resource.get("DependsOn") {
            self.at("DependsOn", |walker| match waits {
                Json::Array(names) => {
                    for (position, name) in names.iter().enumerate() {
                        walker.path.push_index(position);
                        walker.depends_on(name);
                        walker.path.pop();
                    }
                }
                name => walker.depends_on(name),
            });
        }
        for part in ["Properties", "CreationPolicy", "UpdatePolicy", "Metadata"] {
            if let Some(value) = resource.get(part) {
                self.at(part, |walker| walker.value(value));
            }
        }
    }

    fn depends_on(&mut self, name: &'a Json) {
        let Some(name) = name.as_str() else { return };
        if self.names.is_resource(name) {
            self.need_resource(name);
        } else if !self.names.open {
            self.dangling("no resource", name, self.names.resources().collect());
        }
    }

    /// A resource or an output, which is there only when its condition holds.
    fn under_its_condition(&mut self, entry: &'a Json, inner: impl FnOnce(&mut Self)) {
        let Some(condition) = entry.get("Condition").and_then(Json::as_str) else { return inner(self) };
        self.at("Condition", |walker| walker.condition(condition));
        self.given((condition, true), inner);
    }

    fn given(&mut self, given: Given<'a>, inner: impl FnOnce(&mut Self)) {
        self.given.push(given);
        inner(self);
        self.given.pop();
    }

    fn condition(&mut self, name: &str) {
        if !self.names.conditions().contains(&name) && !self.names.open {
            self.dangling("no condition", name, self.names.conditions().to_vec());
        }
    }

    fn value(&mut self, value: &'a Json) {
        match value {
            Json::Array(items) => {
                for (position, item) in items.iter().enumerate() {
                    self.path.push_index(position);
                    self.value(item);
                    self.path.pop();
                }
            }
            Json::Object(object) => {
                let single = object.len() == 1;
                for (name, argument) in object {
                    self.at(name, |walker| {
                        walker.extension(name, argument);
                        if single {
                            walker.function(name, argument);
                        }
                        match argument.as_array().map(Vec::as_slice) {
                            Some([Json::String(condition), yes, otherwise]) if single && name == "Fn::If" => {
                                walker.branch(1, (condition, true), yes);
                                walker.branch(2, (condition, false), otherwise);
                            }
                            _ => walker.value(argument),
                        }
                    });
                }
            }
            Json::String(text) => self.unsubstituted(text),
            _ => {}
        }
    }

    fn branch(&mut self, position: usize, given: Given<'a>, value: &'a Json) {
        self.path.push_index(position);
        self.given(given, |walker| walker.value(value));
        self.path.pop();
    }

    /// `${Name}` in a text that no `Fn::Sub` reads, where the template has that name.
    fn unsubstituted(&mut self, text: &str) {
        let elsewhere = |segment: &Segment| matches!(segment, Segment::Key(key) if SUBSTITUTED_ELSEWHERE.contains(&key.as_str()));
        if !text.contains("${") || self.names.open || self.path.segments().iter().any(elsewhere) {
            return;
        }
        let meant = |name: &&str| {
            let target = name.split_once('.').map_or(*name, |(resource, _)| resource);
            self.names.is_reference(target) || self.names.is_resource(target)
        };
        if let Some(name) = variables(text).find(meant) {
            let problem = format!("${{{name}}} stays as it is, for no Fn::Sub reads this text");
            let finding = Finding::warning("missing-sub", self.path.clone(), problem);
            self.report.add(finding.with_advice("put Fn::Sub around it"));
        }
    }

    fn function(&mut self, name: &str, argument: &'a Json) {
        if argument.get("Fn::Transform").is_some() {
            return;
        }
        match name {
            "Ref" => match argument.as_str() {
                Some(target) => self.reference(target),
                None => self.malformed("takes the name of a parameter or resource"),
            },
            "Fn::GetAtt" => self.get_att(argument),
            "Fn::Sub" => self.sub(argument),
            "Fn::If" => match argument.as_array().map(Vec::as_slice) {
                Some([Json::String(condition), _, _]) => self.condition(condition),
                _ => self.malformed("takes a condition's name and two values"),
            },
            "Fn::FindInMap" => match argument.as_array().map(Vec::as_slice) {
                Some([mapping, _, _, ..]) => {
                    if let Some(mapping) = mapping.as_str()
                        && !self.names.mappings().contains(&mapping)
                        && !self.names.open
                    {
                        self.dangling("no mapping", mapping, self.names.mappings().to_vec());
                    }
                }
                _ => self.malformed("takes a mapping's name and two keys"),
            },
            "Condition" if self.in_conditions() => {
                if let Some(condition) = argument.as_str() {
                    self.condition(condition);
                    self.need(condition);
                }
            }
            _ if name.starts_with("Fn::")
                && !FUNCTIONS.contains(&name)
                && !name.starts_with("Fn::ForEach") =>
            {
                let finding =
                    Finding::error("unknown-function", self.path.clone(), format!("there is no {name}"));
                let known = FUNCTIONS.iter().copied();
                self.report.add(finding.suggest(name, known, self.report.speller()));
            }
            _ => {
                if let Some(form) = function_arguments::objection(name, argument) {
                    self.malformed(form);
                }
            }
        }
    }

    /// A function that only a transform knows.
    fn extension(&mut self, name: &str, argument: &Json) {
        let has_default = || argument.as_array().is_some_and(|arguments| arguments.len() > 3);
        let needed = name.starts_with("Fn::ForEach::")
            || EXTENSIONS.contains(&name)
            || (name == "Fn::FindInMap" && has_default());
        if needed && !self.names.extended {
            let problem = "this is a function of AWS::LanguageExtensions, which the template does not name";
            let finding = Finding::error("missing-transform", self.path.clone(), problem);
            self.report.add(finding.with_advice("add Transform: AWS::LanguageExtensions"));
        }
    }

    /// Elsewhere a property of that name may hold any text, as in an IAM statement.
    fn in_conditions(&self) -> bool {
        matches!(self.path.segments().first(), Some(Segment::Key(section)) if section == "Conditions" || section == "Rules")
    }

    fn reference(&mut self, target: &'a str) {
        self.used.insert(target.to_owned());
        if self.names.is_resource(target) && self.in_conditions() {
            self.too_early(target);
        } else if self.names.is_resource(target) {
            self.need_resource(target);
        } else if !self.names.is_reference(target) && !self.names.open {
            self.dangling("no parameter or resource", target, self.names.references().collect());
        }
    }

    fn get_att(&mut self, argument: &'a Json) {
        match get_att(argument) {
            Some((resource, attribute)) => self.attribute(resource, attribute),
            None => self.malformed("takes a resource and an attribute, as in Bucket.Arn"),
        }
    }

    fn attribute(&mut self, resource: &'a str, attribute: Option<&str>) {
        self.used.insert(resource.to_owned());
        if self.names.is_resource(resource) && self.in_conditions() {
            return self.too_early(resource);
        }
        match self.names.attributes(resource) {
            None if self.names.open => {}
            None => self.dangling("no resource", resource, self.names.resources().collect()),
            Some(attributes) => {
                self.need_resource(resource);
                if let (Attributes::Known(facts), Some(attribute)) = (attributes, attribute) {
                    let known = || facts.attributes();
                    let gettable =
                        known().any(|name| name == attribute) || facts.schema.property(attribute).is_some();
                    if !gettable {
                        let names = known().collect::<Vec<_>>();
                        self.dangling("no attribute", attribute, names);
                    }
                }
            }
        }
    }

    fn sub(&mut self, argument: &'a Json) {
        let (text, own): (&str, Vec<&str>) = match argument {
            Json::String(text) => (text, Vec::new()),
            Json::Array(parts) => match parts.as_slice() {
                [Json::String(text), Json::Object(own)] => (text, own.keys().map(String::as_str).collect()),
                _ => return self.malformed("takes text, or text and an object of variables"),
            },
            _ => return self.malformed("takes text, or text and an object of variables"),
        };
        for name in variables(text) {
            if own.contains(&name) {
                continue;
            }
            match name.split_once('.') {
                Some((resource, attribute)) => self.attribute(resource, Some(attribute)),
                None => self.reference(name),
            }
        }
    }

    fn need(&mut self, target: &'a str) {
        if let Some(owner) = self.owner {
            self.needs.entry(owner).or_default().insert(target);
        }
    }

    fn need_resource(&mut self, target: &'a str) {
        self.need(target);
        let condition = self.document["Resources"][target].get("Condition").and_then(Json::as_str);
        let Some(condition) = condition else { return };
        let question = (self.given.clone(), condition);
        let answer = || self.conditions.gap(&self.given, condition);
        let Some(gap) = self.gaps.entry(question).or_insert_with(answer) else { return };
        let problem = format!("{target} is made only under {condition}, but needed here {gap}");
        let finding = Finding::warning("conditional-reference", self.path.clone(), problem);
        self.report.add(finding.with_advice("put the condition here too, or choose with Fn::If"));
    }

    fn dangling(&mut self, what: &str, name: &str, known: Vec<&str>) {
        let finding =
            Finding::error("dangling-reference", self.path.clone(), format!("there is {what} {name}"));
        self.report.add(finding.suggest(name, known, self.report.speller()));
    }

    fn too_early(&mut self, resource: &str) {
        let problem = format!("{resource} is a resource, and this is decided before any is made");
        let finding = Finding::error("dangling-reference", self.path.clone(), problem);
        self.report.add(finding.with_advice("refer to parameters, mappings and pseudo parameters alone"));
    }

    fn malformed(&mut self, form: &str) {
        if self.names.open {
            return;
        }
        self.report.add(Finding::error("function-form", self.path.clone(), form));
    }

    fn at(&mut self, key: &str, inner: impl FnOnce(&mut Self)) {
        self.path.push_key(key);
        inner(self);
        self.path.pop();
    }
}
