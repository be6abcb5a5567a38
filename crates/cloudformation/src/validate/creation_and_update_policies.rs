//! Update policies, which only a few types have.

use super::context::{entries, kind};
use super::known_types::KnownTypes;
use super::serverless::types::is_serverless_type;
use super::transforms::has_macro;
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::schema::rules::unknown_property;

/// The types that have [an update policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html).
const UPDATABLE: [&str; 6] = [
    "AWS::AppStream::Fleet",
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Elasticsearch::Domain",
    "AWS::Lambda::Alias",
    "AWS::OpenSearchService::Domain",
];

pub(super) fn check(document: &Json, types: KnownTypes<'_>, report: &mut Report) {
    if has_macro(document) {
        return;
    }
    for (id, resource) in entries(document, "Resources") {
        let Some(kind) = kind(resource) else { continue };
        let is_custom = kind.starts_with("Custom::");
        let is_known = is_custom || (types.facts(kind).is_some() && !is_serverless_type(kind));
        if resource.get("UpdatePolicy").is_some() && is_known && !UPDATABLE.contains(&kind) {
            let path = DocumentPath::from_keys(&["Resources", id, "UpdatePolicy"]);
            let finding = unknown_property::RULE.at(path, format!("{kind} has no update policy"));
            report.add(finding.with_advice(format!("remove it; {} have one", UPDATABLE.join(", "))));
        }
    }
}
