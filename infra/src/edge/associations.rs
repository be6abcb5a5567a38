//! The place where a distribution names its functions.

use cloudformation::{Finding, Json, Path};

use super::{Document, properties_path, target};

const EVENT_TYPES: [&str; 4] = ["viewer-request", "origin-request", "origin-response", "viewer-response"];

const NUMBERED: &str = "name a numbered version: a Ref to an AWS::Lambda::Version";

/// One function on one behaviour.
pub(super) struct Association<'a> {
    value: &'a Json,
    path: Path,
}

struct Behavior<'a> {
    value: &'a Json,
    path: Path,
}

fn behaviors<'a>(document: &Document<'a>) -> impl Iterator<Item = Behavior<'a>> {
    document.of_type("AWS::CloudFront::Distribution").flat_map(|(id, properties)| {
        let path = properties_path(id).key("DistributionConfig");
        let config = properties.get("DistributionConfig");
        let default = config.and_then(|config| config.get("DefaultCacheBehavior"));
        let others = config.and_then(|config| config.get("CacheBehaviors")).and_then(Json::as_array);
        let default_path = path.key("DefaultCacheBehavior");
        let others_path = path.key("CacheBehaviors");
        default.into_iter().map(move |value| Behavior { value, path: default_path.clone() }).chain(
            others
                .into_iter()
                .flatten()
                .enumerate()
                .map(move |(position, value)| Behavior { value, path: others_path.index(position) }),
        )
    })
}

impl<'a> Behavior<'a> {
    fn associations(&self) -> impl Iterator<Item = Association<'a>> + use<'a> {
        let path = self.path.key("LambdaFunctionAssociations");
        let list = self.value.get("LambdaFunctionAssociations").and_then(Json::as_array);
        list.into_iter()
            .flatten()
            .enumerate()
            .map(move |(position, value)| Association { value, path: path.index(position) })
    }

    fn event_types(&self, list: &str) -> Vec<&'a str> {
        let list = self.value.get(list).and_then(Json::as_array).into_iter().flatten();
        list.filter_map(|association| association.get("EventType")?.as_str()).collect()
    }
}

pub(super) fn all<'a>(document: &Document<'a>) -> Vec<Association<'a>> {
    behaviors(document).flat_map(|behavior| behavior.associations()).collect()
}

/// What only a whole behaviour, or a whole distribution, can have wrong.
pub(super) fn check_behaviors(document: &Document<'_>, findings: &mut Vec<Finding>) {
    for behavior in behaviors(document) {
        let events = behavior.event_types("LambdaFunctionAssociations");
        for (position, event) in events.iter().enumerate() {
            if events[..position].contains(event) {
                let problem =
                    format!("{event} has two functions; CloudFront runs one per event and behaviour");
                let path = behavior.path.key("LambdaFunctionAssociations").index(position);
                findings.push(Finding::error("edge-event-type", path, problem));
            }
        }
        let at_viewer = |event: &&str| event.starts_with("viewer-");
        let functions = behavior.event_types("FunctionAssociations");
        if events.iter().any(at_viewer) && functions.iter().any(at_viewer) {
            let problem =
                "CloudFront Functions and Lambda@Edge cannot both run on viewer events of one behaviour";
            findings.push(Finding::error("edge-mixed", behavior.path.key("FunctionAssociations"), problem));
        }
    }
    for (id, properties) in document.of_type("AWS::CloudFront::Distribution") {
        check_coverage(id, properties, findings);
    }
}

/// A gate that is missing from one behaviour, or that an error page walks around, is no gate.
fn check_coverage(id: &str, properties: &Json, findings: &mut Vec<Finding>) {
    let path = properties_path(id).key("DistributionConfig");
    let Some(config) = properties.get("DistributionConfig") else { return };
    let gated = |behavior: Option<&Json>| {
        let list =
            behavior.and_then(|behavior| behavior.get("LambdaFunctionAssociations")).and_then(Json::as_array);
        list.is_some_and(|list| list.iter().any(|one| one.get("EventType") == Some(&"viewer-request".into())))
    };
    let others = || config.get("CacheBehaviors").and_then(Json::as_array).into_iter().flatten();
    let default = gated(config.get("DefaultCacheBehavior"));
    if !default && !others().any(|behavior| gated(Some(behavior))) {
        return;
    }
    if !default {
        let problem = "has no function at viewer-request, while another behaviour has one";
        let finding = Finding::error("edge-gap", path.key("DefaultCacheBehavior"), problem);
        findings
            .push(finding.advice("put the function on every behaviour, or its paths are open to everyone"));
    }
    for (position, _) in others().enumerate().filter(|(_, behavior)| !gated(Some(behavior))) {
        let problem = "has no function at viewer-request, while another behaviour has one";
        let finding = Finding::error("edge-gap", path.key("CacheBehaviors").index(position), problem);
        findings
            .push(finding.advice("put the function on every behaviour, or its paths are open to everyone"));
    }
    let pages = config.get("CustomErrorResponses").and_then(Json::as_array).into_iter().flatten();
    for (position, page) in pages.enumerate().filter(|(_, page)| page.get("ResponsePagePath").is_some()) {
        let page = page.get("ResponsePagePath").and_then(Json::as_str).unwrap_or("a page");
        let problem =
            format!("serves {page} without asking the function, which does not run for error pages");
        let finding =
            Finding::warning("edge-error-page", path.key("CustomErrorResponses").index(position), problem);
        findings.push(finding.advice("make sure that nothing private is there"));
    }
}

impl<'a> Association<'a> {
    pub(super) fn is_viewer(&self) -> bool {
        self.event_type().is_none_or(|event| event.starts_with("viewer-"))
    }

    fn event_type(&self) -> Option<&'a str> {
        self.value.get("EventType")?.as_str()
    }

    /// The version of the document that this runs.
    pub(super) fn version(&self, document: &Document<'a>) -> Option<&'a str> {
        let (id, _) = target(self.value.get("LambdaFunctionARN")?)?;
        document.properties(id, "AWS::Lambda::Version").map(|_| id)
    }

    pub(super) fn check(&self, document: &Document<'a>, findings: &mut Vec<Finding>) {
        match self.event_type() {
            Some(event) if !EVENT_TYPES.contains(&event) => {
                let finding = Finding::error(
                    "edge-event-type",
                    self.path.key("EventType"),
                    format!("there is no event {event}"),
                );
                findings.push(finding.advice(format!("use one of {}", EVENT_TYPES.join(", "))));
            }
            Some(event)
                if event.ends_with("-response") && self.value.get("IncludeBody") == Some(&true.into()) =>
            {
                let problem = format!("{event} carries no request body; IncludeBody is for request events");
                findings.push(Finding::error("edge-include-body", self.path.key("IncludeBody"), problem));
            }
            None if self.value.get("EventType").is_none() => {
                findings.push(Finding::error("edge-event-type", self.path.clone(), "EventType is required"));
            }
            _ => {}
        }
        match self.value.get("LambdaFunctionARN") {
            None => findings.push(Finding::error(
                "edge-version",
                self.path.clone(),
                "LambdaFunctionARN is required",
            )),
            Some(arn) => self.check_arn(document, arn, findings),
        }
    }

    fn check_arn(&self, document: &Document<'a>, arn: &Json, findings: &mut Vec<Finding>) {
        let path = || self.path.key("LambdaFunctionARN");
        if let Some(arn) = arn.as_str() {
            return findings.extend(literal_arn(arn, &path()));
        }
        let Some((id, attribute)) = target(arn) else { return };
        let kind =
            document.resources.get(id).and_then(|resource| resource.get("Type")).and_then(Json::as_str);
        let problem = match (kind, attribute) {
            (Some("AWS::Lambda::Version"), None | Some("FunctionArn")) => return,
            (Some("AWS::Lambda::Version"), Some(attribute)) => format!("{attribute} of {id} is not its ARN"),
            (Some("AWS::Lambda::Function"), _) => format!("{id} is the unpublished function, $LATEST"),
            (Some("AWS::Lambda::Alias"), _) => format!("{id} is an alias"),
            _ => return,
        };
        findings.push(Finding::error("edge-version", path(), problem).advice(NUMBERED));
    }
}

fn literal_arn(arn: &str, path: &Path) -> Vec<Finding> {
    let parts: Vec<&str> = arn.split(':').collect();
    let ["arn", _, "lambda", region, _, "function", _, version] = parts.as_slice() else {
        let finding = Finding::error("edge-version", path.clone(), "is not the ARN of a function's version");
        return vec![finding.advice(NUMBERED)];
    };
    let mut findings = Vec::new();
    if *region != "us-east-1" {
        let finding = Finding::error("edge-region", path.clone(), format!("the function is in {region}"));
        findings.push(finding.advice("Lambda@Edge takes functions of us-east-1 alone"));
    }
    if version.is_empty() || !version.bytes().all(|byte| byte.is_ascii_digit()) {
        let finding = Finding::error("edge-version", path.clone(), format!("{version} is no version number"));
        findings.push(finding.advice(NUMBERED));
    }
    findings
}
