//! The place where a distribution names its functions.

use cloudformation::document::{View, branches, literals};
use cloudformation::{DocumentPath, Finding, Json, Severity};

use super::{Document, member, outcomes, properties_path, target};

const EVENT_TYPES: [&str; 4] = ["viewer-request", "origin-request", "origin-response", "viewer-response"];
const GATE: &str = "viewer-request";

const NUMBERED: &str = "name a numbered version: a Ref to an AWS::Lambda::Version";

/// One function on one behaviour.
pub(super) struct Association<'a> {
    value: &'a Json,
    path: DocumentPath,
}

struct Behavior<'a> {
    value: &'a Json,
    path: DocumentPath,
}

/// Whether a function runs at viewer-request, as far as the document tells.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gate {
    Open,
    Unknown,
    /// Under some condition.
    Sometimes,
    Closed,
}

impl Gate {
    /// What all outcomes have in common.
    fn agreed(gates: impl IntoIterator<Item = Self>) -> Self {
        gates
            .into_iter()
            .reduce(|left, right| match left.max(right) {
                _ if left == right => left,
                Self::Closed | Self::Sometimes => Self::Sometimes,
                Self::Unknown | Self::Open => Self::Unknown,
            })
            .unwrap_or(Self::Open)
    }

    /// What all branches of a value have in common, when the document tells how to judge a literal.
    fn of(value: Option<&Json>, literal: impl Fn(&Json) -> Self) -> Self {
        let branches = value.map(|value| branches(value, &DocumentPath::root()));
        Self::agreed(branches.into_iter().flatten().map(|(_, branch)| match View::new(branch) {
            View::Literal(value) => literal(value),
            View::Absent => Self::Open,
            View::Unknown | View::Either(..) => Self::Unknown,
        }))
    }

    fn of_behavior(behavior: &Json) -> Self {
        Self::of(behavior.get("LambdaFunctionAssociations"), |list| {
            let items = list.as_array().into_iter().flatten();
            items.map(|item| Self::of(Some(item), Self::of_association)).max().unwrap_or(Self::Open)
        })
    }

    fn of_association(association: &Json) -> Self {
        let event = association.get("EventType");
        Self::of(event, |event| if event == GATE { Self::Closed } else { Self::Open })
    }
}

/// The literal items of every list that a property may come out as.
fn items<'a>(object: &'a Json, key: &str, path: &DocumentPath) -> Vec<(DocumentPath, &'a Json)> {
    let lists = member(object, key, path);
    let items = lists.flat_map(|(path, list)| {
        let items = list.as_array().into_iter().flatten().enumerate();
        items.flat_map(move |(position, item)| literals(item, &path.index(position)))
    });
    items.collect()
}

fn configs<'a>(document: &Document<'a>) -> impl Iterator<Item = (DocumentPath, &'a Json)> {
    document
        .of_type("AWS::CloudFront::Distribution")
        .flat_map(|(id, properties)| member(properties, "DistributionConfig", &properties_path(id)))
}

fn behaviors<'a>(config: &'a Json, path: &DocumentPath) -> impl Iterator<Item = Behavior<'a>> + use<'a> {
    let default = member(config, "DefaultCacheBehavior", path);
    default.chain(items(config, "CacheBehaviors", path)).map(|(path, value)| Behavior { value, path })
}

impl<'a> Behavior<'a> {
    fn associations(&self) -> impl Iterator<Item = Association<'a>> + use<'a> {
        let items = items(self.value, "LambdaFunctionAssociations", &self.path);
        items.into_iter().map(|(path, value)| Association { value, path })
    }

    /// Events that have two functions in one list, whatever its conditions come out as.
    fn check_events(&self, findings: &mut Vec<Finding>) {
        for (path, list) in member(self.value, "LambdaFunctionAssociations", &self.path) {
            let plain = |item| match View::new(item) {
                View::Literal(association) => association.get("EventType").and_then(Json::as_str),
                _ => None,
            };
            let events: Vec<Option<&str>> = list.as_array().into_iter().flatten().map(plain).collect();
            for (position, event) in events.iter().enumerate() {
                if let Some(event) = event
                    && events[..position].contains(&Some(event))
                {
                    let problem =
                        format!("{event} has two functions; CloudFront runs one per event and behaviour");
                    findings.push(Finding::error("edge-event-type", path.index(position), problem));
                }
            }
        }
        // Whatever is written without a condition is there together.
        let at_viewer = |list: &str| {
            let plain = self.value.get(list).and_then(Json::as_array).into_iter().flatten();
            let mut events = plain.filter_map(|one| one.get("EventType")?.as_str());
            events.any(|event| event.starts_with("viewer-"))
        };
        if at_viewer("LambdaFunctionAssociations") && at_viewer("FunctionAssociations") {
            let problem =
                "CloudFront Functions and Lambda@Edge cannot both run on viewer events of one behaviour";
            findings.push(Finding::error("edge-mixed", self.path.key("FunctionAssociations"), problem));
        }
    }
}

pub(super) fn all<'a>(document: &Document<'a>) -> Vec<Association<'a>> {
    let behaviors = configs(document).flat_map(|(path, config)| behaviors(config, &path));
    behaviors.flat_map(|behavior| behavior.associations()).collect()
}

/// What only a whole behaviour, or a whole distribution, can have wrong.
pub(super) fn check_behaviors(document: &Document<'_>, gap: Severity, findings: &mut Vec<Finding>) {
    for (path, config) in configs(document) {
        let behaviors =
            behaviors(config, &path).map(|behavior| (Gate::of_behavior(behavior.value), behavior));
        let behaviors: Vec<(Gate, Behavior<'_>)> = behaviors.collect();
        for (_, behavior) in &behaviors {
            behavior.check_events(findings);
        }
        if behaviors.iter().any(|(gate, _)| *gate >= Gate::Sometimes) {
            let open = behaviors.iter().filter(|(gate, _)| *gate == Gate::Open);
            findings.extend(open.map(|(_, behavior)| uncovered(behavior, gap)));
            findings.extend(items(config, "CustomErrorResponses", &path).into_iter().filter_map(error_page));
        }
    }
}

/// A gate that is missing from one behaviour is no gate.
fn uncovered(behavior: &Behavior<'_>, severity: Severity) -> Finding {
    let problem = format!("has no function at {GATE}, while another behaviour has one");
    let finding = Finding::error("edge-gap", behavior.path.clone(), problem);
    let finding =
        finding.with_advice("put the function on every behaviour, or its paths are open to everyone");
    if severity == Severity::Error { finding.as_error() } else { finding.as_warning() }
}

/// An error page walks around the gate.
fn error_page((path, response): (DocumentPath, &Json)) -> Option<Finding> {
    let given = outcomes(response, "ResponsePagePath", &path);
    let (_, page) = given.into_iter().find(|(_, page)| View::new(page) != View::Absent)?;
    let page = page.as_str().unwrap_or("a page");
    let problem = format!("serves {page} without asking the function, which does not run for error pages");
    Some(
        Finding::warning("edge-error-page", path, problem)
            .with_advice("make sure that nothing private is there"),
    )
}

impl<'a> Association<'a> {
    /// Whether it may run at a viewer event.
    pub(super) fn is_viewer(&self) -> bool {
        let events = outcomes(self.value, "EventType", &self.path);
        events.is_empty()
            || events.iter().any(|(_, event)| match View::new(event) {
                View::Literal(event) => event.as_str().is_none_or(|event| event.starts_with("viewer-")),
                _ => true,
            })
    }

    /// The versions of the document that this may run.
    pub(super) fn versions(&self, document: &Document<'a>) -> Vec<&'a str> {
        let arns = outcomes(self.value, "LambdaFunctionARN", &self.path);
        let targets = arns.into_iter().filter_map(|(_, arn)| target(arn));
        targets
            .map(|(id, _)| id)
            .filter(|id| document.properties(id, "AWS::Lambda::Version").is_some())
            .collect()
    }

    pub(super) fn check(&self, document: &Document<'a>, findings: &mut Vec<Finding>) {
        if !self.has("EventType") {
            findings.push(Finding::error("edge-event-type", self.path.clone(), "EventType is required"));
        }
        for (path, event) in member(self.value, "EventType", &self.path) {
            let Some(event) = event.as_str() else { continue };
            if !EVENT_TYPES.contains(&event) {
                let finding = Finding::error("edge-event-type", path, format!("there is no event {event}"));
                findings.push(finding.with_advice(format!("use one of {}", EVENT_TYPES.join(", "))));
            } else if event.ends_with("-response") && self.includes_body() {
                let problem = format!("{event} carries no request body; IncludeBody is for request events");
                findings.push(Finding::error("edge-include-body", self.path.key("IncludeBody"), problem));
            }
        }
        if !self.has("LambdaFunctionARN") {
            let problem = "LambdaFunctionARN is required";
            findings.push(Finding::error("edge-version", self.path.clone(), problem));
        }
        for (path, arn) in outcomes(self.value, "LambdaFunctionARN", &self.path) {
            check_arn(document, arn, &path, findings);
        }
    }

    /// Whether a member is there, whatever it comes out as.
    fn has(&self, key: &str) -> bool {
        outcomes(self.value, key, &self.path).iter().any(|(_, value)| View::new(value) != View::Absent)
    }

    fn includes_body(&self) -> bool {
        member(self.value, "IncludeBody", &self.path).any(|(_, value)| value == true || value == "true")
    }
}

fn check_arn(document: &Document<'_>, arn: &Json, path: &DocumentPath, findings: &mut Vec<Finding>) {
    if let (View::Literal(_), Some(arn)) = (View::new(arn), arn.as_str()) {
        return findings.extend(literal_arn(arn, path));
    }
    let Some((id, attribute)) = target(arn) else { return };
    let kind = document.resources.get(id).and_then(|resource| resource.get("Type")).and_then(Json::as_str);
    let problem = match (kind, attribute) {
        (Some("AWS::Lambda::Version"), None | Some("FunctionArn")) => return,
        (Some("AWS::Lambda::Version"), Some(attribute)) => format!("{attribute} of {id} is not its ARN"),
        (Some("AWS::Lambda::Function"), _) => format!("{id} is the unpublished function, $LATEST"),
        (Some("AWS::Lambda::Alias"), _) => format!("{id} is an alias"),
        _ => return,
    };
    findings.push(Finding::error("edge-version", path.clone(), problem).with_advice(NUMBERED));
}

fn literal_arn(arn: &str, path: &DocumentPath) -> Vec<Finding> {
    let parts: Vec<&str> = arn.split(':').collect();
    let ["arn", _, "lambda", region, _, "function", _, version] = parts.as_slice() else {
        let finding = Finding::error("edge-version", path.clone(), "is not the ARN of a function's version");
        return vec![finding.with_advice(NUMBERED)];
    };
    let mut findings = Vec::new();
    if *region != "us-east-1" {
        let finding = Finding::error("edge-region", path.clone(), format!("the function is in {region}"));
        findings.push(finding.with_advice("Lambda@Edge takes functions of us-east-1 alone"));
    }
    if version.is_empty() || !version.bytes().all(|byte| byte.is_ascii_digit()) {
        let finding = Finding::error("edge-version", path.clone(), format!("{version} is no version number"));
        findings.push(finding.with_advice(NUMBERED));
    }
    findings
}
