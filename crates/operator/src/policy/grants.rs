//! The actions of each role, and the resources that they are for.

use crate::publish::permissions::{ACTIONS, PublishedResource};
use crate::role::Role;

/// Actions on the same resources.
#[derive(Clone, Copy)]
pub(super) struct Grant {
    pub(super) actions: &'static [&'static str],
    /// ARNs. Names in braces are replaced, see [`fill`].
    pub(super) resources: &'static [&'static str],
    /// The services that may get a role. Empty if the actions pass no role.
    pub(super) passed_to: &'static [&'static str],
}

impl Grant {
    pub(super) const fn new(actions: &'static [&'static str], resources: &'static [&'static str]) -> Self {
        Self { actions, resources, passed_to: &[] }
    }
}

const ANY: &[&str] = &["*"];
const STACK: &[&str] = &["arn:aws:cloudformation:us-east-1:{account}:stack/{stack}/*"];
const PARAMETERS: &[&str] = &["arn:aws:ssm:us-east-1:{account}:parameter/sitegate/{stack}-gate/*"];
/// The default bucket, which `deploy` creates.
pub(super) const DEFAULT_ARTIFACTS: &[&str] = &["arn:aws:s3:::sitegate-artifacts-{account}"];
/// The bucket that `--artifact-bucket` names. It must exist.
pub(super) const NAMED_ARTIFACTS: &[&str] = &["arn:aws:s3:::{artifacts}"];
const ARTIFACT_OBJECTS: &[&str] = &["arn:aws:s3:::{artifacts}/sitegate/*"];
pub(super) const BUCKET: &[&str] = &["arn:aws:s3:::{bucket}"];
const OBJECTS: &[&str] = &["arn:aws:s3:::{bucket}/*"];
const INDEX: &[&str] = &["arn:aws:s3:::{bucket}/{index}"];
pub(super) const ACCESS_LOGS_BUCKET: &[&str] = &["{access_logs_bucket}"];
const FUNCTION: &[&str] = &["arn:aws:lambda:us-east-1:{account}:function:{stack}-gate-*"];
const ROLES: &[&str] = &["arn:aws:iam::{account}:role/{generated}EdgeRole-*"];
/// The log groups of the gate. Replicas write to the same name in other Regions.
const LOGS: &[&str] = &["arn:aws:logs:*:{account}:log-group:/aws/lambda/us-east-1.{stack}-gate-*"];
/// The log groups, and the delivery of access logs. An action is for one of the two kinds only.
const LOGS_AND_DELIVERIES: &[&str] = &[
    "arn:aws:logs:*:{account}:log-group:/aws/lambda/us-east-1.{stack}-gate-*",
    "arn:aws:logs:us-east-1:{account}:delivery-source:{stack}",
    "arn:aws:logs:us-east-1:{account}:delivery-destination:{stack}",
    "arn:aws:logs:us-east-1:{account}:delivery:*",
];
const ALARMS: &[&str] = &[
    "arn:aws:cloudwatch:us-east-1:{account}:alarm:{generated}Monitoring*",
    "arn:aws:cloudwatch::{account}:dashboard/{stack}-gate",
];
const TOPIC: &[&str] = &["arn:aws:sns:us-east-1:{account}:{generated}MonitoringTopic-*"];
const SECRETS: &[&str] = &["arn:aws:secretsmanager:us-east-1:{account}:secret:sitegate/{stack}-gate-*"];
/// CloudFront generates the IDs of distributions.
const DISTRIBUTIONS: &[&str] = &["arn:aws:cloudfront::{account}:distribution/*"];
const EDGE_SERVICES: &[&str] = &["lambda.amazonaws.com", "edgelambda.amazonaws.com"];

/// The calls of `sitegate deploy`, and those of CloudFormation with the same credentials for the resources of a site.
/// `e2e/test_policy.py` compares the latter with AWS's schemas, which list the permissions that each resource type needs. A policy has at
/// most 6,144 characters, so some names of actions have wildcards.
const DEPLOYER: &[Grant] = &[
    Grant::new(
        &[
            "cloudformation:*ChangeSet*",
            "cloudformation:CancelUpdateStack",
            "cloudformation:DeleteStack",
            "cloudformation:Describe*",
            "cloudformation:GetTemplate",
        ],
        STACK,
    ),
    Grant::new(
        &[
            "s3:CreateBucket",
            "s3:ListBucket",
            "s3:PutBucketPublicAccessBlock",
            "s3:PutEncryptionConfiguration",
        ],
        DEFAULT_ARTIFACTS,
    ),
    Grant::new(&["s3:ListBucket"], NAMED_ARTIFACTS),
    Grant::new(&["s3:GetObject", "s3:PutObject"], ARTIFACT_OBJECTS),
    // CloudFormation deletes the bucket if the first deployment fails. S3 deletes only empty buckets.
    Grant::new(
        &[
            "s3:*TagResource",
            "s3:CreateBucket",
            "s3:DeleteBucket",
            "s3:DeleteBucketPolicy",
            "s3:Get*Configuration",
            "s3:GetBucket*",
            "s3:ListBucket",
            "s3:ListTagsForResource",
            "s3:PutBucketOwnershipControls",
            "s3:PutBucketPolicy",
            "s3:PutBucketPublicAccessBlock",
            "s3:PutBucketTagging",
            "s3:PutBucketVersioning",
            "s3:PutEncryptionConfiguration",
            "s3:PutLifecycleConfiguration",
        ],
        BUCKET,
    ),
    // The delivery of access logs adds a statement to the policy of their bucket.
    Grant::new(&["s3:GetBucketPolicy", "s3:PutBucketPolicy"], ACCESS_LOGS_BUCKET),
    Grant::new(
        &[
            "lambda:*TagResource",
            "lambda:CreateFunction",
            "lambda:DeleteFunction",
            "lambda:DisableReplication*",
            "lambda:EnableReplication*",
            "lambda:Get*Config",
            "lambda:GetFunction*",
            "lambda:ListTags",
            "lambda:ListVersionsByFunction",
            "lambda:PublishVersion",
            "lambda:UpdateFunctionCode",
            "lambda:UpdateFunctionConfiguration",
        ],
        FUNCTION,
    ),
    Grant::new(
        &[
            "iam:*TagRole",
            "iam:CreateRole",
            "iam:DeleteRole",
            "iam:DeleteRolePolicy",
            "iam:GetRole",
            "iam:GetRolePolicy",
            "iam:ListAttachedRolePolicies",
            "iam:ListRolePolicies",
            "iam:PutRolePolicy",
            "iam:UpdateAssumeRolePolicy",
            "iam:UpdateRole*",
        ],
        ROLES,
    ),
    Grant { actions: &["iam:PassRole"], resources: ROLES, passed_to: EDGE_SERVICES },
    Grant::new(
        &["iam:CreateServiceLinkedRole"],
        &[
            "arn:aws:iam::{account}:role/aws-service-role/logger.cloudfront.amazonaws.com/*",
            "arn:aws:iam::{account}:role/aws-service-role/replicator.lambda.amazonaws.com/*",
        ],
    ),
    Grant::new(
        &["ssm:*Tags*Resource", "ssm:DeleteParameter", "ssm:GetParameters", "ssm:PutParameter"],
        PARAMETERS,
    ),
    Grant::new(
        &[
            "logs:*DeliveryDestination*",
            "logs:*DeliverySource",
            "logs:*TagResource",
            "logs:CreateDelivery",
            "logs:CreateLogGroup",
            "logs:DeleteDelivery",
            "logs:DeleteLogGroup",
            "logs:DeleteMetricFilter",
            "logs:DeleteRetentionPolicy",
            "logs:DescribeIndexPolicies",
            "logs:DescribeMetricFilters",
            "logs:GetDataProtectionPolicy",
            "logs:GetDelivery",
            "logs:ListTagsForResource",
            "logs:PutMetricFilter",
            "logs:PutRetentionPolicy",
            "logs:UpdateDeliveryConfiguration",
        ],
        LOGS_AND_DELIVERIES,
    ),
    Grant::new(
        &[
            "cloudwatch:*TagResource",
            "cloudwatch:DeleteAlarms",
            "cloudwatch:DeleteDashboards",
            "cloudwatch:GetDashboard",
            "cloudwatch:ListTagsForResource",
            "cloudwatch:PutDashboard",
            "cloudwatch:PutMetricAlarm",
        ],
        ALARMS,
    ),
    Grant::new(
        &[
            "sns:*TagResource",
            "sns:CreateTopic",
            "sns:DeleteTopic",
            "sns:GetDataProtectionPolicy",
            "sns:GetTopicAttributes",
            "sns:ListSubscriptionsByTopic",
            "sns:ListTagsForResource",
            "sns:SetTopicAttributes",
            "sns:Subscribe",
        ],
        TOPIC,
    ),
    // The deployer chooses the code that reads the secrets, so reading them adds no power.
    Grant::new(
        &[
            "secretsmanager:*TagResource",
            "secretsmanager:CreateSecret",
            "secretsmanager:DeleteSecret",
            "secretsmanager:DescribeSecret",
            "secretsmanager:GetSecretValue",
            "secretsmanager:UpdateSecret",
        ],
        SECRETS,
    ),
    // CloudFront generates the names of its resources, and the other actions have no names to match either.
    Grant::new(
        &[
            "acm:*Tags*Certificate",
            "acm:DeleteCertificate",
            "acm:DescribeCertificate",
            "acm:RequestCertificate",
            "cloudformation:ValidateTemplate",
            "cloudfront:*CloudFrontOriginAccessIdentity",
            "cloudfront:*OriginAccessControl",
            "cloudfront:*ResponseHeadersPolicy",
            "cloudfront:*TagResource",
            "cloudfront:AllowVendedLogDeliveryForResource",
            "cloudfront:CreateDistribution",
            "cloudfront:CreateDistributionWithTags",
            "cloudfront:DeleteDistribution",
            "cloudfront:GetDistribution*",
            "cloudfront:ListTagsForResource",
            "cloudfront:UpdateDistribution",
            "cloudwatch:DescribeAlarms",
            "logs:DescribeDeliveries",
            "logs:DescribeLogGroups",
            "logs:DescribeResourcePolicies",
            "route53:ChangeResourceRecordSets",
            "route53:GetChange",
            "route53:GetHostedZone",
            "route53:ListResourceRecordSets",
            "secretsmanager:GetRandomPassword",
            "sns:GetSubscriptionAttributes",
            "sns:Unsubscribe",
            "ssm:DescribeParameters",
            "sts:GetCallerIdentity",
            "wafv2:GetWebACL",
        ],
        ANY,
    ),
];

/// The calls of `secrets`, `sessions`, `tokens`, `status`, `audit`, `logs` and `diff --against deployed`.
const OPERATOR: &[Grant] = &[
    Grant::new(
        &[
            "cloudformation:DescribeStackEvents",
            "cloudformation:DescribeStackResources",
            "cloudformation:DescribeStacks",
            "cloudformation:GetTemplate",
        ],
        STACK,
    ),
    Grant::new(&["cloudfront:GetDistribution"], DISTRIBUTIONS),
    Grant::new(&["sns:ListSubscriptionsByTopic"], TOPIC),
    Grant::new(&["ssm:GetParameter", "ssm:GetParameters", "ssm:PutParameter"], PARAMETERS),
    Grant::new(&["s3:GetBucketPolicy", "s3:ListBucket"], BUCKET),
    Grant::new(&["s3:GetObject"], INDEX),
    Grant::new(&["logs:DescribeLogStreams", "logs:FilterLogEvents", "logs:PutRetentionPolicy"], LOGS),
    Grant::new(
        &[
            "acm:DescribeCertificate",
            "logs:DescribeLogGroups",
            "ssm:DescribeParameters",
            "ssm:GetServiceSetting",
            "sts:GetCallerIdentity",
        ],
        ANY,
    ),
];

/// The calls of `sitegate publish`, on the ARNs of its resources.
fn publisher() -> Vec<Grant> {
    let published = ACTIONS.map(|(resource, actions)| Grant::new(actions, arns(resource)));
    published.into_iter().chain([Grant::new(&["sts:GetCallerIdentity"], ANY)]).collect()
}

fn arns(resource: PublishedResource) -> &'static [&'static str] {
    match resource {
        PublishedResource::Stack => STACK,
        PublishedResource::Bucket => BUCKET,
        PublishedResource::Objects => OBJECTS,
        PublishedResource::Distribution => DISTRIBUTIONS,
        PublishedResource::Parameters => &[
            "arn:aws:ssm:us-east-1:{account}:parameter/sitegate/{stack}-gate/content-versions",
            "arn:aws:ssm:us-east-1:{account}:parameter/sitegate/{stack}-gate/settings",
        ],
        PublishedResource::ContentVersions => {
            &["arn:aws:ssm:us-east-1:{account}:parameter/sitegate/{stack}-gate/content-versions"]
        }
    }
}

impl Role {
    pub(super) fn grants(self) -> Vec<Grant> {
        match self {
            Self::Deployer => DEPLOYER.to_vec(),
            Self::Operator => OPERATOR.to_vec(),
            Self::Publisher => publisher(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use cloudformation::matches_wildcard;
    use serde_json::Value as Json;

    use super::Role;

    /// The actions that the source names where it calls AWS: `Failure::aws("service:Action", …)`.
    fn called(path: &Path, found: &mut BTreeSet<String>) {
        if path.is_dir() {
            for entry in fs::read_dir(path).expect("a folder").flatten() {
                called(&entry.path(), found);
            }
            return;
        }
        let text = fs::read_to_string(path).expect("source");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for part in code.split("Failure::aws(").skip(1) {
            let action = part.trim_start().strip_prefix('"').and_then(|part| part.split('"').next());
            found.extend(action.map(str::to_owned));
        }
    }

    /// Expects that a role may make each call of its commands, which are in these modules.
    fn check_calls(role: Role, modules: &[&str]) {
        let mut found = BTreeSet::new();
        for module in modules {
            called(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(module), &mut found);
        }
        assert!(found.len() > 3, "{found:?}");
        check_actions(role, &found);
    }

    fn check_actions(role: Role, actions: &BTreeSet<String>) {
        let grants = role.grants();
        let allowed: Vec<&str> = grants.iter().flat_map(|grant| grant.actions.iter().copied()).collect();
        let is_allowed = |action: &String| allowed.iter().any(|allowed| matches_wildcard(allowed, action));
        let missing: Vec<&String> = actions.iter().filter(|action| !is_allowed(action)).collect();
        assert!(missing.is_empty(), "no statement allows {missing:?}");
    }

    #[test]
    fn deployer_may_make_each_call_of_deploy() {
        check_calls(Role::Deployer, &["deploy", "caller.rs"]);
    }

    #[test]
    fn policy_in_the_guide_has_each_call_of_a_deployment_of_an_app() {
        let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/deploying-apps.md");
        let guide = fs::read_to_string(guide).expect("the guide");
        let policy = guide.split("```json\n").nth(1).and_then(|rest| rest.split("```").next());
        let policy: Json = serde_json::from_str(policy.expect("a policy")).expect("JSON");
        let statements = policy["Statement"].as_array().into_iter().flatten();
        let allowed: BTreeSet<&str> = statements
            .flat_map(|statement| statement["Action"].as_array().into_iter().flatten())
            .filter_map(Json::as_str)
            .collect();
        let mut called_actions = BTreeSet::new();
        for module in ["deploy", "caller.rs"] {
            called(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(module), &mut called_actions);
        }
        let is_of_a_site = |action: &String| action.starts_with("cloudfront:");
        let missing: Vec<&String> = called_actions
            .iter()
            .filter(|action| !is_of_a_site(action) && !allowed.contains(action.as_str()))
            .collect();
        assert!(missing.is_empty(), "the policy in the guide lacks {missing:?}");
    }

    #[test]
    fn deployer_may_complete_half_written_secrets() {
        let actions = ["ssm:DescribeParameters", "ssm:GetParameters", "ssm:PutParameter"];
        check_actions(Role::Deployer, &actions.map(str::to_owned).into());
    }

    #[test]
    fn operator_may_make_each_call_of_status_logs_and_secrets() {
        check_calls(
            Role::Operator,
            &["status", "gate_log", "deploy/deployed.rs", "site.rs", "stack.rs", "caller.rs"],
        );
    }

    #[test]
    fn publisher_may_make_each_call_of_publish() {
        check_calls(Role::Publisher, &["publish", "stack.rs", "caller.rs"]);
    }

    #[test]
    fn operator_and_publisher_create_no_resources() {
        for role in [Role::Operator, Role::Publisher] {
            for action in role.grants().into_iter().flat_map(|grant| grant.actions.iter().copied()) {
                let creates = action.contains(":Create") && action != "cloudfront:CreateInvalidation";
                assert!(!creates && !action.starts_with("iam:"), "{role:?}: {action}");
            }
        }
    }
}
