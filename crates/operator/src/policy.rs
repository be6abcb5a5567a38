//! `policy`: the IAM policies of the people and pipelines that work with a site. They are pure text.

use edge_facts::EDGE_REGION;
use serde_json::{Value as Json, json};

use crate::publish::permissions::{ACTIONS, PublishedResource};
use crate::report::Report;
use crate::role::Role;
use crate::target::Target;

/// Actions on the same resources.
#[derive(Clone, Copy)]
struct Grant {
    actions: &'static [&'static str],
    /// ARNs. Names in braces are replaced, see [`fill`].
    resources: &'static [&'static str],
    /// The services that may get a role. Empty if the actions pass no role.
    passed_to: &'static [&'static str],
}

impl Grant {
    const fn new(actions: &'static [&'static str], resources: &'static [&'static str]) -> Self {
        Self { actions, resources, passed_to: &[] }
    }
}

const ANY: &[&str] = &["*"];
const STACK: &[&str] = &["arn:aws:cloudformation:us-east-1:{account}:stack/{stack}/*"];
const PARAMETERS: &[&str] = &["arn:aws:ssm:us-east-1:{account}:parameter/sitegate/{stack}-gate/*"];
const ARTIFACTS: &[&str] = &["arn:aws:s3:::sitegate-artifacts-{account}"];
const ARTIFACT_OBJECTS: &[&str] = &["arn:aws:s3:::sitegate-artifacts-{account}/sitegate/*"];
const BUCKET: &[&str] = &["arn:aws:s3:::{bucket}"];
const OBJECTS: &[&str] = &["arn:aws:s3:::{bucket}/*"];
const INDEX: &[&str] = &["arn:aws:s3:::{bucket}/{index}"];
const ACCESS_LOGS_BUCKET: &[&str] = &["{access_logs_bucket}"];
const FUNCTION: &[&str] = &["arn:aws:lambda:us-east-1:{account}:function:{stack}-gate-*"];
const ROLES: &[&str] = &["arn:aws:iam::{account}:role/{generated}EdgeRole-*"];
/// The log groups of the gate. Replicas write to the same name in other Regions.
const LOGS: &[&str] = &["arn:aws:logs:*:{account}:log-group:/aws/lambda/us-east-1.{stack}-gate-*"];
const DELIVERIES: &[&str] = &[
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
const EDGE_SERVICES: &[&str] = &["lambda.amazonaws.com", "edgelambda.amazonaws.com"];

/// Up to this length, CloudFormation generates names that begin with the whole name of the stack. It shortens longer ones, because
/// names of buckets and roles are limited.
const MAX_UNSHORTENED_STACK_CHARACTERS: usize = 36;
/// The part of a longer stack name that generated names are expected to begin with.
const SHORTENED_STACK_CHARACTERS: usize = 20;

/// The calls of `sitegate deploy`, and those of CloudFormation with the same credentials for the resources of a site. A policy has at most
/// 6,144 characters, so some names of actions have wildcards.
const DEPLOYER: &[Grant] = &[
    Grant::new(
        &[
            "cloudformation:CancelUpdateStack",
            "cloudformation:CreateChangeSet",
            "cloudformation:DeleteChangeSet",
            "cloudformation:DeleteStack",
            "cloudformation:DescribeChangeSet",
            "cloudformation:DescribeEvents",
            "cloudformation:DescribeStackEvents",
            "cloudformation:DescribeStacks",
            "cloudformation:ExecuteChangeSet",
            "cloudformation:GetTemplate",
            "cloudformation:ListChangeSets",
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
        ARTIFACTS,
    ),
    Grant::new(&["s3:GetObject", "s3:PutObject"], ARTIFACT_OBJECTS),
    // CloudFormation deletes the bucket if the first deployment fails. S3 deletes only empty buckets.
    Grant::new(
        &[
            "s3:CreateBucket",
            "s3:DeleteBucket",
            "s3:DeleteBucketPolicy",
            "s3:GetBucket*",
            "s3:GetEncryptionConfiguration",
            "s3:GetLifecycleConfiguration",
            "s3:ListBucket",
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
            "lambda:CreateFunction",
            "lambda:DeleteFunction",
            "lambda:DisableReplication*",
            "lambda:EnableReplication*",
            "lambda:GetFunction*",
            "lambda:GetRuntimeManagementConfig",
            "lambda:ListTags",
            "lambda:ListVersionsByFunction",
            "lambda:PublishVersion",
            "lambda:TagResource",
            "lambda:UntagResource",
            "lambda:UpdateFunctionCode",
            "lambda:UpdateFunctionConfiguration",
        ],
        FUNCTION,
    ),
    Grant::new(
        &[
            "iam:CreateRole",
            "iam:DeleteRole",
            "iam:DeleteRolePolicy",
            "iam:GetRole",
            "iam:GetRolePolicy",
            "iam:ListAttachedRolePolicies",
            "iam:ListRolePolicies",
            "iam:PutRolePolicy",
            "iam:TagRole",
            "iam:UntagRole",
            "iam:UpdateAssumeRolePolicy",
            "iam:UpdateRole",
            "iam:UpdateRoleDescription",
        ],
        ROLES,
    ),
    Grant { actions: &["iam:PassRole"], resources: ROLES, passed_to: EDGE_SERVICES },
    Grant::new(
        &["iam:CreateServiceLinkedRole"],
        &[
            "arn:aws:iam::{account}:role/aws-service-role/replicator.lambda.amazonaws.com/*",
            "arn:aws:iam::{account}:role/aws-service-role/logger.cloudfront.amazonaws.com/*",
        ],
    ),
    Grant::new(
        &[
            "ssm:AddTagsToResource",
            "ssm:DeleteParameter",
            "ssm:GetParameter",
            "ssm:GetParameters",
            "ssm:ListTagsForResource",
            "ssm:PutParameter",
            "ssm:RemoveTagsFromResource",
        ],
        PARAMETERS,
    ),
    Grant::new(
        &[
            "logs:CreateLogGroup",
            "logs:DeleteLogGroup",
            "logs:DeleteMetricFilter",
            "logs:DescribeMetricFilters",
            "logs:ListTagsForResource",
            "logs:PutMetricFilter",
            "logs:PutRetentionPolicy",
            "logs:TagResource",
            "logs:UntagResource",
        ],
        LOGS,
    ),
    Grant::new(
        &[
            "logs:*DeliveryDestination",
            "logs:*DeliverySource",
            "logs:CreateDelivery",
            "logs:DeleteDelivery",
            "logs:GetDelivery",
            "logs:ListTagsForResource",
            "logs:TagResource",
            "logs:UntagResource",
            "logs:UpdateDeliveryConfiguration",
        ],
        DELIVERIES,
    ),
    Grant::new(
        &[
            "cloudwatch:DeleteAlarms",
            "cloudwatch:DeleteDashboards",
            "cloudwatch:GetDashboard",
            "cloudwatch:ListTagsForResource",
            "cloudwatch:PutDashboard",
            "cloudwatch:PutMetricAlarm",
            "cloudwatch:TagResource",
            "cloudwatch:UntagResource",
        ],
        ALARMS,
    ),
    Grant::new(
        &[
            "sns:CreateTopic",
            "sns:DeleteTopic",
            "sns:GetTopicAttributes",
            "sns:ListSubscriptionsByTopic",
            "sns:ListTagsForResource",
            "sns:SetTopicAttributes",
            "sns:Subscribe",
            "sns:TagResource",
            "sns:UntagResource",
        ],
        TOPIC,
    ),
    Grant::new(
        &[
            "secretsmanager:CreateSecret",
            "secretsmanager:DeleteSecret",
            "secretsmanager:DescribeSecret",
            "secretsmanager:TagResource",
            "secretsmanager:UntagResource",
            "secretsmanager:UpdateSecret",
        ],
        SECRETS,
    ),
    // CloudFront generates the names of its resources, and the other actions have no names to match either.
    Grant::new(
        &[
            "acm:AddTagsToCertificate",
            "acm:DeleteCertificate",
            "acm:DescribeCertificate",
            "acm:RequestCertificate",
            "cloudformation:ValidateTemplate",
            "cloudfront:*CloudFrontOriginAccessIdentity",
            "cloudfront:*OriginAccessControl",
            "cloudfront:*ResponseHeadersPolicy",
            "cloudfront:AllowVendedLogDeliveryForResource",
            "cloudfront:CreateDistribution",
            "cloudfront:DeleteDistribution",
            "cloudfront:GetDistribution",
            "cloudfront:GetDistributionConfig",
            "cloudfront:ListTagsForResource",
            "cloudfront:TagResource",
            "cloudfront:UntagResource",
            "cloudfront:UpdateDistribution",
            "cloudwatch:DescribeAlarms",
            "logs:DescribeDeliveries",
            "logs:DescribeLogGroups",
            "route53:ChangeResourceRecordSets",
            "route53:GetChange",
            "route53:GetHostedZone",
            "route53:ListResourceRecordSets",
            "secretsmanager:GetRandomPassword",
            "sns:GetSubscriptionAttributes",
            "sns:Unsubscribe",
            "sts:GetCallerIdentity",
            "wafv2:GetWebACL",
        ],
        ANY,
    ),
];

/// The calls of `secrets`, `sessions`, `status`, `audit` and `logs`.
const OPERATOR: &[Grant] = &[
    Grant::new(&["cloudformation:DescribeStackEvents", "cloudformation:DescribeStacks"], STACK),
    Grant::new(&["ssm:GetParameter", "ssm:GetParameters", "ssm:PutParameter"], PARAMETERS),
    Grant::new(&["s3:GetBucketPolicy", "s3:ListBucket"], BUCKET),
    Grant::new(&["s3:GetObject"], INDEX),
    Grant::new(&["logs:DescribeLogStreams", "logs:FilterLogEvents", "logs:PutRetentionPolicy"], LOGS),
    Grant::new(
        &[
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
        // CloudFront generates the ID of the distribution.
        PublishedResource::Distribution => &["arn:aws:cloudfront::{account}:distribution/*"],
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
    fn grants(self) -> Vec<Grant> {
        match self {
            Self::Deployer => DEPLOYER.to_vec(),
            Self::Operator => OPERATOR.to_vec(),
            Self::Publisher => publisher(),
        }
    }
}

/// Prints the policy of a role.
pub(crate) fn policy(role: Role, target: &Target) -> Report {
    let document = document(role, target);
    Report::new(vec![format!("{document:#}")], document)
}

/// The policy of a role for a stack. Without an account, it is for the stacks of this name in all accounts.
fn document(role: Role, target: &Target) -> Json {
    let grants = role.grants().into_iter().filter(|grant| is_needed(role, grant, target));
    let statements: Vec<Json> = grants
        .map(|grant| {
            let resources: Vec<String> = grant.resources.iter().map(|text| fill(text, target)).collect();
            let mut statement = json!({"Effect": "Allow", "Action": grant.actions, "Resource": resources});
            if !grant.passed_to.is_empty() {
                statement["Condition"] = json!({"StringEquals": {"iam:PassedToService": grant.passed_to}});
            }
            statement
        })
        .collect();
    json!({"Version": "2012-10-17", "Statement": statements})
}

/// Whether the site has the resources of a grant.
fn is_needed(role: Role, grant: &Grant, target: &Target) -> bool {
    if grant.resources == ACCESS_LOGS_BUCKET {
        return target.storage.access_logs_bucket_arn.is_some();
    }
    // The stack does not change a bucket that it has not created.
    !(role == Role::Deployer && grant.resources == BUCKET && target.storage.has_existing_bucket)
}

/// Fills in the names of the site. CloudFormation generates names from the name of the stack and the logical ID, and names of
/// buckets are in lower case.
fn fill(text: &str, target: &Target) -> String {
    let Target { stack, account, storage } = target;
    let is_short = stack.len() <= MAX_UNSHORTENED_STACK_CHARACTERS;
    let start: String = stack.chars().take(SHORTENED_STACK_CHARACTERS).collect();
    let generated = if is_short { format!("{stack}-") } else { format!("{start}*") };
    let bucket = match &storage.bucket {
        Some(name) => name.clone(),
        None => format!("{}bucket-*", generated.to_lowercase()),
    };
    text.replace("{stack}", stack)
        .replace("{generated}", &generated)
        .replace("{bucket}", &bucket)
        .replace("{index}", storage.index.as_deref().unwrap_or("index.html"))
        .replace("{access_logs_bucket}", storage.access_logs_bucket_arn.as_deref().unwrap_or_default())
        .replace("{account}", account.as_deref().unwrap_or("*"))
        .replace("us-east-1", EDGE_REGION)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use infra::site::Storage;
    use serde_json::json;

    use super::{Role, document};
    use crate::target::Target;

    const ROLES: [Role; 3] = [Role::Deployer, Role::Operator, Role::Publisher];
    /// Characters of a managed policy without white space, see
    /// [quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
    const MAX_POLICY_CHARACTERS: usize = 6_144;

    fn target(stack: &str) -> Target {
        let account = Some("123456789012".to_owned());
        Target { stack: stack.to_owned(), account, storage: Storage::default() }
    }

    fn policy(role: Role) -> String {
        document(role, &target("reports")).to_string()
    }

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
        let grants = role.grants();
        let allowed: Vec<&str> = grants.iter().flat_map(|grant| grant.actions.iter().copied()).collect();
        let is_allowed = |action: &String| {
            allowed.iter().any(|allowed| match allowed.strip_suffix('*') {
                Some(start) => action.starts_with(start),
                None => action == allowed,
            })
        };
        let missing: Vec<&String> = found.iter().filter(|action| !is_allowed(action)).collect();
        assert!(missing.is_empty(), "no statement allows {missing:?}");
    }

    #[test]
    fn deployer_may_make_each_call_of_deploy() {
        check_calls(Role::Deployer, &["deploy", "caller.rs"]);
    }

    #[test]
    fn operator_may_make_each_call_of_status_logs_and_secrets() {
        check_calls(Role::Operator, &["status", "gate_log", "site.rs", "stack.rs", "caller.rs"]);
    }

    #[test]
    fn publisher_may_make_each_call_of_publish() {
        check_calls(Role::Publisher, &["publish", "stack.rs", "caller.rs"]);
    }

    /// The services of the resources in the templates, which CloudFormation calls with the credentials of the deployer.
    #[test]
    fn deployer_may_create_each_type_of_resource() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../snapshots");
        let policy = policy(Role::Deployer).to_lowercase();
        let mut services = BTreeSet::new();
        let files = fs::read_dir(folder).expect("snapshots").flatten().map(|entry| entry.path());
        for file in files.filter(|file| file.extension().is_some_and(|end| end == "json")) {
            let text = fs::read_to_string(file).expect("a snapshot");
            let types = text.split("\"Type\": \"AWS::").skip(1);
            services.extend(types.filter_map(|text| text.split("::").next()).map(str::to_lowercase));
        }
        assert!(services.len() > 8, "{services:?}");
        for service in services {
            let prefix = if service == "certificatemanager" { "acm" } else { &service };
            assert!(policy.contains(&format!("\"{prefix}:")), "{service}");
        }
    }

    #[test]
    fn validator_accepts_each_policy() {
        for role in ROLES {
            let policy = document(role, &target("reports"));
            let template = json!({"Resources": {"Policy": {
                "Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": policy},
            }}});
            let findings = cloudformation::validate::validate(&template);
            assert!(findings.is_empty(), "{role:?}: {findings:#?}");
        }
    }

    #[test]
    fn policy_is_not_too_long_for_iam() {
        let mut target = target(&"s".repeat(50));
        target.storage.access_logs_bucket_arn = Some(format!("arn:aws:s3:::{}", "b".repeat(63)));
        for role in ROLES {
            let length = document(role, &target).to_string().len();
            assert!(length <= MAX_POLICY_CHARACTERS, "{role:?}: {length} characters");
        }
    }

    #[test]
    fn policy_is_for_the_site_and_the_account() {
        let deployer = policy(Role::Deployer);
        for arn in [
            "arn:aws:ssm:us-east-1:123456789012:parameter/sitegate/reports-gate/*",
            "arn:aws:lambda:us-east-1:123456789012:function:reports-gate-*",
            "arn:aws:logs:*:123456789012:log-group:/aws/lambda/us-east-1.reports-gate-*",
            "arn:aws:iam::123456789012:role/reports-EdgeRole-*",
            "arn:aws:s3:::reports-bucket-*",
        ] {
            assert!(deployer.contains(&format!("\"{arn}\"")), "{arn}");
        }
        for role in ROLES {
            assert!(!policy(role).contains("reports-*"), "{role:?}");
        }
    }

    #[test]
    fn each_name_is_filled_in() {
        for name in ["{stack}", "{account}", "{bucket}", "{generated}", "{index}", "{access_logs_bucket}"] {
            for role in ROLES {
                assert!(!policy(role).contains(name), "{role:?}: {name}");
            }
        }
    }

    #[test]
    fn role_is_passed_to_lambda_only() {
        let document = document(Role::Deployer, &target("reports"));
        let statements = document["Statement"].as_array().expect("statements");
        let passes =
            |statement: &&serde_json::Value| statement["Action"].to_string().contains("iam:PassRole");
        let statement = statements.iter().find(passes).expect("a statement");
        let services = json!(["lambda.amazonaws.com", "edgelambda.amazonaws.com"]);
        assert_eq!(statement["Condition"]["StringEquals"]["iam:PassedToService"], services);
        assert_eq!(statement["Action"], json!(["iam:PassRole"]));
    }

    #[test]
    fn named_bucket_is_the_only_bucket_of_the_site() {
        let mut target = target("reports");
        target.storage.bucket = Some("quarterly".to_owned());
        for role in ROLES {
            let text = document(role, &target).to_string();
            assert!(text.contains("arn:aws:s3:::quarterly") && !text.contains("reports-bucket"), "{role:?}");
        }
    }

    #[test]
    fn deployer_does_not_change_an_existing_bucket() {
        let mut target = target("reports");
        target.storage.bucket = Some("quarterly".to_owned());
        target.storage.has_existing_bucket = true;
        assert!(!document(Role::Deployer, &target).to_string().contains("quarterly"));
        assert!(document(Role::Publisher, &target).to_string().contains("quarterly"));
    }

    #[test]
    fn shortened_names_match() {
        let text = document(Role::Deployer, &target(&"abcde".repeat(10))).to_string();
        assert!(text.contains("role/abcdeabcdeabcdeabcde*EdgeRole-*"), "{text}");
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
