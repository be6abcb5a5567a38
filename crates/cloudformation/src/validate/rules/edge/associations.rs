//! The associations of functions with the behaviors of distributions.

use super::events::{EVENT_TYPES, VIEWER_REQUEST};
use super::resources::{Resources, member, outcomes, properties_path};
use super::{error_page, event_type, gap, include_body, mixed, version};
use crate::document::{DocumentPath, Json, View, branches, literals, target};
use crate::finding::Report;

/// A function at an event of a behavior.
pub(super) struct Association<'a> {
    value: &'a Json,
    path: DocumentPath,
}

struct Behavior<'a> {
    value: &'a Json,
    path: DocumentPath,
}

/// Whether a behavior runs a function at viewer-request, as far as the document shows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Coverage {
    Never,
    Unknown,
    /// Under a condition.
    Sometimes,
    Always,
}

impl Coverage {
    /// The coverage that all outcomes have in common.
    fn agreed(coverages: impl IntoIterator<Item = Self>) -> Self {
        coverages
            .into_iter()
            .reduce(|left, right| match left.max(right) {
                _ if left == right => left,
                Self::Always | Self::Sometimes => Self::Sometimes,
                Self::Unknown | Self::Never => Self::Unknown,
            })
            .unwrap_or(Self::Never)
    }

    /// The coverage that all branches of a value have in common, by the coverage of a literal.
    fn of_branches(value: Option<&Json>, literal: impl Fn(&Json) -> Self) -> Self {
        let branches = value.map(|value| branches(value, &DocumentPath::root()));
        Self::agreed(branches.into_iter().flatten().map(|(_, branch)| match View::new(branch) {
            View::Literal(value) => literal(value),
            View::Absent => Self::Never,
            View::Unknown | View::Either(..) => Self::Unknown,
        }))
    }

    fn of_behavior(behavior: &Json) -> Self {
        Self::of_branches(behavior.get("LambdaFunctionAssociations"), |list| {
            let items = list.as_array().into_iter().flatten();
            items.map(|item| Self::of_branches(Some(item), Self::of_association)).max().unwrap_or(Self::Never)
        })
    }

    fn of_association(association: &Json) -> Self {
        let event = association.get("EventType");
        Self::of_branches(event, |event| if event == VIEWER_REQUEST { Self::Always } else { Self::Never })
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

fn configs<'a>(resources: &Resources<'a>) -> impl Iterator<Item = (DocumentPath, &'a Json)> {
    resources
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
}

pub(super) fn all<'a>(resources: &Resources<'a>) -> Vec<Association<'a>> {
    let behaviors = configs(resources).flat_map(|(path, config)| behaviors(config, &path));
    behaviors.flat_map(|behavior| behavior.associations()).collect()
}

/// Checks whole behaviors and distributions.
pub(super) fn check_behaviors(resources: &Resources<'_>, report: &mut Report) {
    for (path, config) in configs(resources) {
        let behaviors: Vec<(Coverage, Behavior<'_>)> = behaviors(config, &path)
            .map(|behavior| (Coverage::of_behavior(behavior.value), behavior))
            .collect();
        for (_, behavior) in &behaviors {
            event_type::check_behavior(behavior.value, &behavior.path, report);
            mixed::check_behavior(behavior.value, &behavior.path, report);
        }
        if behaviors.iter().any(|(coverage, _)| *coverage >= Coverage::Sometimes) {
            for (coverage, behavior) in behaviors {
                if coverage == Coverage::Never {
                    report.add(gap::finding(behavior.path));
                }
            }
            for (path, response) in items(config, "CustomErrorResponses", &path) {
                report.extend(error_page::check(response, &path));
            }
        }
    }
}

impl<'a> Association<'a> {
    /// Whether the function may run at a viewer event.
    pub(super) fn is_viewer(&self) -> bool {
        let events = outcomes(self.value, "EventType", &self.path);
        events.is_empty()
            || events.iter().any(|(_, event)| match View::new(event) {
                View::Literal(event) => event.as_str().is_none_or(|event| event.starts_with("viewer-")),
                _ => true,
            })
    }

    /// The versions of the document that the behavior may run.
    pub(super) fn versions(&self, resources: &Resources<'a>) -> Vec<&'a str> {
        let arns = outcomes(self.value, "LambdaFunctionARN", &self.path);
        let targets = arns.into_iter().filter_map(|(_, arn)| target(arn));
        targets
            .map(|(id, _)| id)
            .filter(|id| resources.properties(id, "AWS::Lambda::Version").is_some())
            .collect()
    }

    pub(super) fn check(&self, resources: &Resources<'a>, report: &mut Report) {
        if !self.has("EventType") {
            report.add(event_type::missing(&self.path));
        }
        for (path, event) in member(self.value, "EventType", &self.path) {
            let Some(event) = event.as_str() else { continue };
            if !EVENT_TYPES.contains(&event) {
                report.add(event_type::unknown(event, path));
            } else if event.ends_with("-response") && self.includes_body() {
                report.add(include_body::finding(&self.path, event));
            }
        }
        if !self.has("LambdaFunctionARN") {
            report.add(version::missing(&self.path));
        }
        for (path, arn) in outcomes(self.value, "LambdaFunctionARN", &self.path) {
            version::check(resources, arn, &path, report);
        }
    }

    /// Whether a member exists under some condition.
    fn has(&self, key: &str) -> bool {
        outcomes(self.value, key, &self.path).iter().any(|(_, value)| View::new(value) != View::Absent)
    }

    fn includes_body(&self) -> bool {
        member(self.value, "IncludeBody", &self.path).any(|(_, value)| value == true || value == "true")
    }
}
