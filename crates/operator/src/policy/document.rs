//! The policy of a role as JSON. It is pure text: nothing is called.

use edge_facts::EDGE_REGION;
use serde_json::{Value as Json, json};

use super::grants::{ACCESS_LOGS_BUCKET, BUCKET, DEFAULT_ARTIFACTS, Grant, NAMED_ARTIFACTS};
use super::key::KeyArn;
use crate::arguments::PolicyArguments;
use crate::failure::Failure;
use crate::report::Report;
use crate::role::Role;
use crate::target::Target;

/// Up to this length, CloudFormation generates names that begin with the whole name of the stack. It shortens longer ones, because
/// names of buckets and roles are limited.
const MAX_UNSHORTENED_STACK_CHARACTERS: usize = 36;
/// The part of a longer stack name that generated names are expected to begin with.
const SHORTENED_STACK_CHARACTERS: usize = 20;

/// Prints the policy of a role.
pub(crate) fn policy(arguments: &PolicyArguments, target: &Target) -> Result<Report, Failure> {
    let PolicyArguments { role, artifact_bucket, kms_key, bucket_kms_key } = arguments;
    let key = |text: &Option<String>| text.as_deref().map(KeyArn::parse).transpose();
    let named = kms_key.as_ref().or(target.secrets_key_arn.as_ref()).cloned();
    let scope = Scope {
        target,
        artifact_bucket: artifact_bucket.as_deref(),
        secrets_key: key(&named)?,
        bucket_key: key(bucket_kms_key)?,
    };
    let document = document(*role, &scope);
    Ok(Report::new(vec![format!("{document:#}")], document))
}

/// The resources to which a policy grants access.
struct Scope<'a> {
    target: &'a Target,
    /// The bucket for packages. `None` is the default one, which `deploy` creates.
    artifact_bucket: Option<&'a str>,
    /// The customer managed key that encrypts the client secret and the session keys.
    secrets_key: Option<KeyArn>,
    /// The customer managed key that encrypts the bucket of the site.
    bucket_key: Option<KeyArn>,
}

/// The policy of a role for a stack. Without an account, it is for the stacks of this name in all accounts.
fn document(role: Role, scope: &Scope<'_>) -> Json {
    let grants = role.grants().into_iter().filter(|grant| is_needed(role, grant, scope));
    let statements = grants.map(|grant| {
        let resources: Vec<String> = grant.resources.iter().map(|text| fill(text, scope)).collect();
        let mut statement = json!({"Effect": "Allow", "Action": grant.actions, "Resource": resources});
        if !grant.passed_to.is_empty() {
            statement["Condition"] = json!({"StringEquals": {"iam:PassedToService": grant.passed_to}});
        }
        statement
    });
    let statements: Vec<Json> = statements.chain(key_statements(role, scope)).collect();
    json!({"Version": "2012-10-17", "Statement": statements})
}

/// The use of customer managed keys. SSM and S3 call KMS with the credentials of their caller.
fn key_statements(role: Role, scope: &Scope<'_>) -> Vec<Json> {
    match (role, &scope.secrets_key, &scope.bucket_key) {
        (Role::Deployer | Role::Operator, Some(key), _) => {
            let parameters = fill("arn:aws:ssm:us-east-1:{account}:parameter/sitegate/{stack}-gate/*", scope);
            vec![key.statement_for_parameters(&parameters)]
        }
        (Role::Publisher, _, Some(key)) => vec![key.statement_for_objects()],
        _ => Vec::new(),
    }
}

/// Whether the site has the resources of a grant.
fn is_needed(role: Role, grant: &Grant, scope: &Scope<'_>) -> bool {
    let target = scope.target;
    if grant.resources == DEFAULT_ARTIFACTS || grant.resources == NAMED_ARTIFACTS {
        return (grant.resources == NAMED_ARTIFACTS) == scope.artifact_bucket.is_some();
    }
    if grant.resources == ACCESS_LOGS_BUCKET {
        return target.storage.access_logs_bucket_arn.is_some();
    }
    // The stack does not change a bucket that it has not created.
    !(role == Role::Deployer && grant.resources == BUCKET && target.storage.has_existing_bucket)
}

/// Fills in the names of the site. CloudFormation generates names from the name of the stack and the logical ID, and names of
/// buckets are in lower case.
fn fill(text: &str, scope: &Scope<'_>) -> String {
    let Target { stack, account, storage, .. } = scope.target;
    let is_short = stack.len() <= MAX_UNSHORTENED_STACK_CHARACTERS;
    let start: String = stack.chars().take(SHORTENED_STACK_CHARACTERS).collect();
    let generated = if is_short { format!("{stack}-") } else { format!("{start}*") };
    let bucket = match &storage.bucket {
        Some(name) => name.clone(),
        None => format!("{}bucket-*", generated.to_lowercase()),
    };
    let artifacts = scope.artifact_bucket.unwrap_or("sitegate-artifacts-{account}");
    text.replace("{stack}", stack)
        .replace("{artifacts}", artifacts)
        .replace("{generated}", &generated)
        .replace("{bucket}", &bucket)
        .replace("{index}", storage.index.as_deref().unwrap_or("index.html"))
        .replace("{access_logs_bucket}", storage.access_logs_bucket_arn.as_deref().unwrap_or_default())
        .replace("{account}", account.as_deref().unwrap_or("*"))
        .replace("us-east-1", EDGE_REGION)
}

#[cfg(test)]
mod tests {
    use infra::site::Storage;
    use serde_json::json;

    use super::{KeyArn, Scope, document};
    use crate::role::Role;
    use crate::target::Target;

    const ROLES: [Role; 3] = [Role::Deployer, Role::Operator, Role::Publisher];
    /// Characters of a managed policy without white space, see
    /// [quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
    const MAX_POLICY_CHARACTERS: usize = 6_144;

    fn target(stack: &str) -> Target {
        let account = Some("123456789012".to_owned());
        Target { stack: stack.to_owned(), account, storage: Storage::default(), secrets_key_arn: None }
    }

    fn scope(target: &Target) -> Scope<'_> {
        Scope { target, artifact_bucket: None, secrets_key: None, bucket_key: None }
    }

    /// A policy with every option.
    fn full_policy(role: Role) -> String {
        let target = target("reports");
        let key = |id: &str| {
            Some(KeyArn::parse(&format!("arn:aws:kms:us-east-1:123456789012:key/{id}")).expect("an ARN"))
        };
        let scope = Scope {
            artifact_bucket: Some("packages"),
            secrets_key: key("secrets"),
            bucket_key: key("bucket"),
            ..scope(&target)
        };
        document(role, &scope).to_string()
    }

    fn policy(role: Role) -> String {
        document(role, &scope(&target("reports"))).to_string()
    }

    #[test]
    fn validator_accepts_each_policy() {
        for role in ROLES {
            let policy: serde_json::Value = serde_json::from_str(&full_policy(role)).expect("JSON");
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
            let key = KeyArn::parse(&format!("arn:aws:kms:us-east-1:123456789012:key/{}", "a".repeat(36)));
            let scope = Scope { secrets_key: Some(key.expect("an ARN")), ..scope(&target) };
            let length = document(role, &scope).to_string().len();
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
        for name in [
            "{stack}",
            "{account}",
            "{bucket}",
            "{generated}",
            "{index}",
            "{access_logs_bucket}",
            "{artifacts}",
        ] {
            for role in ROLES {
                assert!(!policy(role).contains(name), "{role:?}: {name}");
            }
        }
    }

    #[test]
    fn role_is_passed_to_lambda_only() {
        let document = document(Role::Deployer, &scope(&target("reports")));
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
            let text = document(role, &scope(&target)).to_string();
            assert!(text.contains("arn:aws:s3:::quarterly") && !text.contains("reports-bucket"), "{role:?}");
        }
    }

    #[test]
    fn deployer_does_not_change_an_existing_bucket() {
        let mut target = target("reports");
        target.storage.bucket = Some("quarterly".to_owned());
        target.storage.has_existing_bucket = true;
        assert!(!document(Role::Deployer, &scope(&target)).to_string().contains("quarterly"));
        assert!(document(Role::Publisher, &scope(&target)).to_string().contains("quarterly"));
    }

    #[test]
    fn shortened_names_match() {
        let text = document(Role::Deployer, &scope(&target(&"abcde".repeat(10)))).to_string();
        assert!(text.contains("role/abcdeabcdeabcdeabcde*EdgeRole-*"), "{text}");
    }

    #[test]
    fn named_artifact_bucket_is_not_created() {
        let default = policy(Role::Deployer);
        assert!(default.contains("arn:aws:s3:::sitegate-artifacts-123456789012/sitegate/*"));
        assert!(default.contains("[\"arn:aws:s3:::sitegate-artifacts-123456789012\"]"));
        let named = full_policy(Role::Deployer);
        assert!(
            named.contains("[\"arn:aws:s3:::packages\"]")
                && named.contains("arn:aws:s3:::packages/sitegate/*")
        );
        assert!(!named.contains("sitegate-artifacts"), "{named}");
    }

    #[test]
    fn each_role_may_use_the_keys_of_its_commands() {
        for (role, secrets, bucket) in
            [(Role::Deployer, true, false), (Role::Operator, true, false), (Role::Publisher, false, true)]
        {
            let text = full_policy(role);
            assert_eq!(text.contains("key/secrets"), secrets, "{role:?}");
            assert_eq!(text.contains("key/bucket"), bucket, "{role:?}");
            assert!(!policy(role).contains("kms:"), "{role:?}");
        }
    }
}
