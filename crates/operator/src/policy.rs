//! `policy`: the IAM policies of the people and pipelines that work with a site. They are pure text.

use clap::ValueEnum;
use edge_facts::EDGE_REGION;
use serde_json::{Value as Json, json};

use crate::publish::permissions::{ACTIONS, PublishedResource};
use crate::report::Report;

/// A role of a person or of a pipeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[non_exhaustive]
pub enum Role {
    /// Creates and updates the stack: `sitegate deploy`.
    Deployer,
    /// Manages secrets and sessions, and reads status and logs.
    Operator,
    /// Uploads content: `sitegate publish`.
    Publisher,
}

/// Actions on the same resources.
#[derive(Clone, Copy)]
struct Grant {
    actions: &'static [&'static str],
    /// ARNs. `{stack}`, `{account}` and `{bucket}` are replaced. CloudFormation names a bucket in lower case.
    resources: &'static [&'static str],
}

const ANY: &[&str] = &["*"];
const STACK: &[&str] = &["arn:aws:cloudformation:us-east-1:{account}:stack/{stack}/*"];
const PARAMETERS: &[&str] = &["arn:aws:ssm:us-east-1:{account}:parameter/sitegate/{stack}-*"];
const ARTIFACTS: &[&str] = &["arn:aws:s3:::sitegate-artifacts-{account}"];
const ARTIFACT_OBJECTS: &[&str] = &["arn:aws:s3:::sitegate-artifacts-{account}/sitegate/*"];
const BUCKET: &[&str] = &["arn:aws:s3:::{bucket}-*"];
const OBJECTS: &[&str] = &["arn:aws:s3:::{bucket}-*/*"];
const FUNCTION: &[&str] = &["arn:aws:lambda:us-east-1:{account}:function:{stack}-*"];
const ROLES: &[&str] = &["arn:aws:iam::{account}:role/{stack}-*"];
const LOGS: &[&str] = &["arn:aws:logs:*:{account}:log-group:*{stack}-*"];

/// What `sitegate deploy` calls, and what CloudFormation calls with the same credentials.
const DEPLOYER: &[Grant] = &[
    Grant {
        actions: &[
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
        resources: STACK,
    },
    Grant { actions: &["cloudformation:ValidateTemplate", "sts:GetCallerIdentity"], resources: ANY },
    Grant {
        actions: &[
            "s3:CreateBucket",
            "s3:ListBucket",
            "s3:PutBucketPublicAccessBlock",
            "s3:PutEncryptionConfiguration",
        ],
        resources: ARTIFACTS,
    },
    Grant { actions: &["s3:GetObject", "s3:PutObject"], resources: ARTIFACT_OBJECTS },
    Grant {
        actions: &[
            "s3:CreateBucket",
            "s3:DeleteBucketPolicy",
            "s3:GetBucketOwnershipControls",
            "s3:GetBucketPolicy",
            "s3:GetBucketPublicAccessBlock",
            "s3:GetBucketTagging",
            "s3:GetBucketVersioning",
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
        resources: BUCKET,
    },
    Grant {
        actions: &[
            "lambda:CreateFunction",
            "lambda:DeleteFunction",
            "lambda:DisableReplication*",
            "lambda:EnableReplication*",
            "lambda:GetFunction",
            "lambda:GetFunctionConfiguration",
            "lambda:ListVersionsByFunction",
            "lambda:PublishVersion",
            "lambda:TagResource",
            "lambda:UntagResource",
            "lambda:UpdateFunctionCode",
            "lambda:UpdateFunctionConfiguration",
        ],
        resources: FUNCTION,
    },
    Grant {
        actions: &[
            "iam:CreateRole",
            "iam:DeleteRole",
            "iam:DeleteRolePolicy",
            "iam:GetRole",
            "iam:GetRolePolicy",
            "iam:PassRole",
            "iam:PutRolePolicy",
            "iam:TagRole",
            "iam:UntagRole",
            "iam:UpdateAssumeRolePolicy",
            "iam:UpdateRole",
        ],
        resources: ROLES,
    },
    Grant {
        actions: &["iam:CreateServiceLinkedRole"],
        resources: &["arn:aws:iam::{account}:role/aws-service-role/replicator.lambda.amazonaws.com/*"],
    },
    Grant {
        actions: &[
            "ssm:AddTagsToResource",
            "ssm:DeleteParameter",
            "ssm:GetParameter",
            "ssm:GetParameters",
            "ssm:ListTagsForResource",
            "ssm:PutParameter",
            "ssm:RemoveTagsFromResource",
        ],
        resources: PARAMETERS,
    },
    Grant {
        actions: &[
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
        resources: LOGS,
    },
    // CloudFront generates the names of its resources, and these services have no names to match either.
    Grant {
        actions: &[
            "acm:AddTagsToCertificate",
            "acm:DeleteCertificate",
            "acm:DescribeCertificate",
            "acm:RequestCertificate",
            "cloudfront:CreateCloudFrontOriginAccessIdentity",
            "cloudfront:CreateDistribution",
            "cloudfront:CreateOriginAccessControl",
            "cloudfront:CreateResponseHeadersPolicy",
            "cloudfront:DeleteCloudFrontOriginAccessIdentity",
            "cloudfront:DeleteDistribution",
            "cloudfront:DeleteOriginAccessControl",
            "cloudfront:DeleteResponseHeadersPolicy",
            "cloudfront:GetCloudFrontOriginAccessIdentity",
            "cloudfront:GetDistribution",
            "cloudfront:GetDistributionConfig",
            "cloudfront:GetOriginAccessControl",
            "cloudfront:GetResponseHeadersPolicy",
            "cloudfront:ListTagsForResource",
            "cloudfront:TagResource",
            "cloudfront:UntagResource",
            "cloudfront:UpdateCloudFrontOriginAccessIdentity",
            "cloudfront:UpdateDistribution",
            "cloudfront:UpdateOriginAccessControl",
            "cloudfront:UpdateResponseHeadersPolicy",
            "cloudwatch:DeleteAlarms",
            "cloudwatch:DeleteDashboards",
            "cloudwatch:DescribeAlarms",
            "cloudwatch:GetDashboard",
            "cloudwatch:PutDashboard",
            "cloudwatch:PutMetricAlarm",
            "logs:DescribeLogGroups",
            "route53:ChangeResourceRecordSets",
            "route53:GetChange",
            "route53:GetHostedZone",
            "route53:ListResourceRecordSets",
        ],
        resources: ANY,
    },
];

const OPERATOR: &[Grant] = &[
    Grant { actions: &["cloudformation:DescribeStacks"], resources: STACK },
    Grant { actions: &["ssm:GetParameter", "ssm:GetParameters", "ssm:PutParameter"], resources: PARAMETERS },
    Grant {
        actions: &["logs:DescribeLogStreams", "logs:FilterLogEvents", "logs:PutRetentionPolicy"],
        resources: LOGS,
    },
    Grant {
        actions: &[
            "logs:DescribeLogGroups",
            "ssm:DescribeParameters",
            "ssm:GetServiceSetting",
            "sts:GetCallerIdentity",
        ],
        resources: ANY,
    },
];

/// What `sitegate publish` calls, on the ARNs of its resources.
fn publisher() -> Vec<Grant> {
    let published = ACTIONS.map(|(resource, actions)| Grant { actions, resources: arns(resource) });
    published.into_iter().chain([Grant { actions: &["sts:GetCallerIdentity"], resources: ANY }]).collect()
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
pub(crate) fn policy(role: Role, stack: &str, account: Option<&str>) -> Report {
    let document = document(role, stack, account);
    Report::new(vec![format!("{document:#}")], document)
}

/// The policy of a role for a stack. Without an account, it is for the stacks of this name in all accounts.
fn document(role: Role, stack: &str, account: Option<&str>) -> Json {
    let account = account.unwrap_or("*");
    let fill = |text: &&str| {
        text.replace("{stack}", stack)
            .replace("{bucket}", &stack.to_lowercase())
            .replace("{account}", account)
            .replace("us-east-1", EDGE_REGION)
    };
    let statement = |grant: &Grant| {
        let resources: Vec<String> = grant.resources.iter().map(fill).collect();
        json!({"Effect": "Allow", "Action": grant.actions, "Resource": resources})
    };
    let statements: Vec<Json> = role.grants().iter().map(statement).collect();
    json!({"Version": "2012-10-17", "Statement": statements})
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use serde_json::json;

    use super::{Role, document};

    const ROLES: [Role; 3] = [Role::Deployer, Role::Operator, Role::Publisher];

    fn actions() -> BTreeSet<&'static str> {
        let grants = ROLES.into_iter().flat_map(Role::grants);
        grants.flat_map(|grant| grant.actions.iter().copied()).collect()
    }

    /// The actions that the source names where it calls AWS: `Failure::aws("service:Action", …)`.
    fn called(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                called(&path, found);
                continue;
            }
            let text = fs::read_to_string(&path).expect("source");
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            for part in code.split("Failure::aws(").skip(1) {
                let action = part.trim_start().strip_prefix('"').and_then(|part| part.split('"').next());
                found.extend(action.map(str::to_owned));
            }
        }
    }

    #[test]
    fn each_call_is_allowed_by_a_policy() {
        let mut found = BTreeSet::new();
        called(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
        assert!(found.len() > 10, "{found:?}");
        let allowed = actions();
        let missing: Vec<&String> =
            found.iter().filter(|action| !allowed.contains(action.as_str())).collect();
        assert!(missing.is_empty(), "no policy allows {missing:?}");
    }

    #[test]
    fn validator_accepts_each_policy() {
        for role in ROLES {
            let policy = document(role, "reports", Some("123456789012"));
            let template = json!({"Resources": {"Policy": {
                "Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": policy},
            }}});
            let findings = cloudformation::validate::validate(&template);
            assert!(findings.is_empty(), "{role:?}: {findings:#?}");
        }
    }

    #[test]
    fn policy_is_for_the_stack_and_the_account() {
        let text = document(Role::Operator, "reports", Some("123456789012")).to_string();
        assert!(text.contains("arn:aws:ssm:us-east-1:123456789012:parameter/sitegate/reports-*"), "{text}");
        assert!(!text.contains('{') || !text.contains("{stack}"), "{text}");
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
