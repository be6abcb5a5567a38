//! Calls that IAM denies: who may not do what, and the statement that would allow it.

use constructs::terminal::{Exit, Failure};
use serde_json::json;

/// The code of the failure.
pub(crate) const CODE: &str = "access-denied";

/// Reports whether an error of AWS is a denial.
pub(crate) fn is_denial(code: &str) -> bool {
    matches!(
        code,
        "AccessDenied"
            | "AccessDeniedException"
            | "AuthorizationError"
            | "AuthorizationErrorException"
            | "Forbidden"
            | "NotAuthorized"
            | "UnauthorizedOperation"
    )
}

/// Makes the failure for a denied call. The message is the one of AWS.
pub(crate) fn failure(action: &str, message: &str) -> Failure {
    let denial = Denial::parse(message);
    let action = denial.action.unwrap_or(action);
    let who = denial
        .principal
        .map_or_else(|| "these credentials are".to_owned(), |arn| format!("{} is", name(arn)));
    let problem = format!("{who} not allowed to {}", activity(action, denial.resource));
    let help = match denial.resource {
        _ if denial.is_explicit => "a policy denies it explicitly; only its owner can change that".to_owned(),
        Some(resource) => format!(
            "attach what sitegate policy {} prints, or only\n{}",
            role(action),
            json!({"Effect": "Allow", "Action": action, "Resource": every_parameter(resource)})
        ),
        None => format!("attach what sitegate policy {} prints", role(action)),
    };
    Failure::problems(&[problem])
        .with_exit(Exit::Failed)
        .with_code(CODE)
        .with_note("missing", action)
        .with_help(help)
}

/// Names the policy of a deployer in the advice, because it contains every call of a deployment, those of other roles as well.
pub(crate) fn for_deployer(failure: Failure) -> Failure {
    with_policy(failure, "what sitegate policy deployer prints")
}

/// Names the policy for deployments of an app in the advice. The policies of `sitegate policy` are for a site.
pub(crate) fn for_app(failure: Failure) -> Failure {
    with_policy(failure, "the policy in docs/deploying-apps.md")
}

fn with_policy(failure: Failure, policy: &str) -> Failure {
    let Some(help) = failure.help().filter(|_| failure.code() == Some(CODE)) else { return failure };
    let help = ["deployer", "operator", "publisher"].iter().fold(help.to_owned(), |help, role| {
        help.replace(&format!("what sitegate policy {role} prints"), policy)
    });
    failure.with_help(help)
}

/// The parts of a message of IAM. Not every service sends all of them.
#[derive(Debug, Default, PartialEq, Eq)]
struct Denial<'a> {
    principal: Option<&'a str>,
    action: Option<&'a str>,
    resource: Option<&'a str>,
    /// A policy denies the action, so another policy cannot allow it.
    is_explicit: bool,
}

impl<'a> Denial<'a> {
    /// Reads a message such as `User: ARN is not authorized to perform: ACTION on resource: ARN because …`.
    fn parse(message: &'a str) -> Self {
        Self {
            principal: word_after(message, "User: "),
            action: word_after(message, "to perform: "),
            resource: word_after(message, "on resource: ").filter(|resource| resource.starts_with("arn:")),
            is_explicit: message.contains("explicit deny"),
        }
    }
}

fn word_after<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(words)?;
    let word = rest.split_whitespace().next()?.trim_matches(['"', ',', '.', '`', '\'']);
    if word.is_empty() { None } else { Some(word) }
}

/// The short name of a principal, such as `role viewer`.
fn name(arn: &str) -> String {
    let resource = arn.splitn(6, ':').nth(5).unwrap_or(arn);
    let mut parts = resource.split('/');
    match (parts.next(), parts.next()) {
        (Some("assumed-role"), Some(role)) => format!("role {role}"),
        (Some("user"), _) => format!("user {}", resource.rsplit('/').next().unwrap_or_default()),
        (Some("federated-user"), Some(user)) => format!("federated user {user}"),
        (Some("root"), _) => "the root user".to_owned(),
        _ => arn.to_owned(),
    }
}

/// The purpose of the call, such as `write the session keys`.
fn activity(action: &str, resource: Option<&str>) -> String {
    let leaf = resource.and_then(|resource| resource.rsplit('/').next()).map(|leaf| leaf.replace('-', " "));
    match (action, leaf) {
        ("ssm:PutParameter", Some(leaf)) => format!("write the {leaf}"),
        ("ssm:GetParameter" | "ssm:GetParameters", Some(leaf)) => format!("read the {leaf}"),
        ("logs:FilterLogEvents" | "logs:DescribeLogGroups", _) => "read the gate's logs".to_owned(),
        ("cloudformation:DescribeStacks", _) => "read the stack".to_owned(),
        _ => format!("call {action}"),
    }
}

/// The argument of `sitegate policy` for the policy that contains an action.
fn role(action: &str) -> &'static str {
    let (service, name) = action.split_once(':').unwrap_or((action, ""));
    let is_read = ["Describe", "Get", "List"].iter().any(|prefix| name.starts_with(prefix));
    match service {
        "cloudformation" | "lambda" | "iam" | "route53" | "acm" if !is_read => "deployer",
        "s3" => "publisher",
        "cloudfront" if !is_read || name == "GetInvalidation" => "publisher",
        _ => "operator",
    }
}

/// All parameters of the gate instead of one of them.
fn every_parameter(resource: &str) -> String {
    match resource.rsplit_once('/') {
        Some((gate, _)) if gate.contains(":parameter/sitegate/") => format!("{gate}/*"),
        _ => resource.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Denial, failure, for_app, for_deployer, name, role};

    const PARAMETER: &str = "User: arn:aws:sts::123456789012:assumed-role/viewer/ada is not authorized to perform: \
        ssm:PutParameter on resource: arn:aws:ssm:us-east-1:123456789012:parameter/sitegate/reports-gate/session-keys \
        because no identity-based policy allows the ssm:PutParameter action";

    #[test]
    fn deployment_needs_the_policy_of_a_deployer() {
        for action in ["s3:PutObject", "ssm:GetParameters", "cloudformation:DescribeStacks"] {
            let failure = for_deployer(failure(action, ""));
            assert_eq!(failure.help(), Some("attach what sitegate policy deployer prints"));
        }
    }

    #[test]
    fn deployment_of_an_app_needs_another_policy() {
        let failure = for_app(failure("s3:PutObject", ""));
        assert_eq!(failure.help(), Some("attach the policy in docs/deploying-apps.md"));
    }

    #[test]
    fn denied_parameter_is_named_with_a_statement_for_the_gate() {
        let failure = failure("ssm:PutParameter", PARAMETER);
        assert_eq!(failure.to_string(), "role viewer is not allowed to write the session keys");
        let help = failure.help().unwrap_or_default();
        assert!(help.starts_with("attach what sitegate policy operator prints, or only\n{"), "{help}");
        let (_, statement) = help.split_once('\n').unwrap_or_default();
        let statement: serde_json::Value = serde_json::from_str(statement).unwrap_or_default();
        let resource = "arn:aws:ssm:us-east-1:123456789012:parameter/sitegate/reports-gate/*";
        assert_eq!(
            (&statement["Action"], &statement["Resource"]),
            (&"ssm:PutParameter".into(), &resource.into())
        );
    }

    #[test]
    fn explicit_denial_is_not_answered_with_another_policy() {
        let message = "User: arn:aws:iam::123456789012:user/team/ada is not authorized to perform: s3:PutObject on resource: \
            \"arn:aws:s3:::docs/a\" with an explicit deny in a service control policy";
        let failure = failure("s3:PutObject", message);
        assert_eq!(failure.to_string(), "user ada is not allowed to call s3:PutObject");
        assert!(failure.help().is_some_and(|help| help.contains("denies it explicitly")));
    }

    #[test]
    fn message_without_details_names_the_call() {
        let failure = failure("s3:PutObject", "Access Denied");
        assert_eq!(failure.to_string(), "these credentials are not allowed to call s3:PutObject");
        assert_eq!(failure.help(), Some("attach what sitegate policy publisher prints"));
        assert_eq!(Denial::parse("Access Denied"), Denial::default());
    }

    #[test]
    fn principals_have_short_names() {
        let names = [
            "sts::1:assumed-role/viewer/i-1",
            "iam::1:user/a/ada",
            "iam::1:root",
            "sts::1:federated-user/bob",
        ];
        let names = names.map(|rest| name(&format!("arn:aws:{rest}")));
        assert_eq!(names, ["role viewer", "user ada", "the root user", "federated user bob"]);
        assert_eq!(name("ada"), "ada");
    }

    #[test]
    fn policy_is_the_one_that_contains_the_action() {
        let roles = [
            "ssm:GetParameters",
            "cloudformation:CreateChangeSet",
            "cloudformation:DescribeStacks",
            "s3:PutObject",
        ];
        assert_eq!(roles.map(role), ["operator", "deployer", "operator", "publisher"]);
    }
}
