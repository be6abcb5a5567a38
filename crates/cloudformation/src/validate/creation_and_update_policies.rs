//! Creation and update policies, which only a few types have.

use super::context::{entries, is_module, kind};
use super::serverless::types::is_serverless_type;
use super::transforms::has_macro;
use crate::document::{DocumentPath, Json, member_of};
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

/// The types that have [a creation policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html).
const CREATABLE: [&str; 4] = [
    "AWS::AppStream::Fleet",
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::CloudFormation::WaitCondition",
    "AWS::EC2::Instance",
];

/// Each policy with its name in a sentence and its types.
const POLICIES: [(&str, &str, &[&str]); 2] =
    [("CreationPolicy", "creation policy", &CREATABLE), ("UpdatePolicy", "update policy", &UPDATABLE)];

pub(super) fn check(document: &Json, report: &mut Report) {
    if has_macro(document) {
        return;
    }
    for (id, resource) in entries(document, "Resources") {
        let Some(kind) = kind(resource) else { continue };
        // SAM copies policies to types that have them, and the schema of a resource forbids them in modules.
        if is_serverless_type(kind) || is_module(kind) {
            continue;
        }
        for (attribute, policy, types) in POLICIES {
            if member_of(resource, attribute).is_some() && !types.contains(&kind) {
                let path = DocumentPath::from_keys(&["Resources", id, attribute]);
                let finding = unknown_property::RULE.at(path, format!("{kind} has no {policy}"));
                report.add(finding.with_advice(format!("remove it; {} have one", types.join(", "))));
            }
        }
    }
}
