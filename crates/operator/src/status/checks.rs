//! The checks of the stack, the provider, the bucket and the domain.

use aws_sdk_cloudformation::types::StackStatus;
use edge_facts::EDGE_REGION;
use infra::access_report::{AtHost, RulePlaces};
use infra::open_provider::{OpenPath, OpenProvider};
use settings::Settings;

use super::bucket_policy::lets_cloudfront_read;
use super::check::Check;
use super::facts::{BucketFacts, DomainFacts, Fact, FailedResource};
use crate::deploy::repair_command;
use crate::site::provider_host;
use crate::stack::StackDescription;
use crate::time::rounded;

const STACK: &str = "Stack";
pub(super) const PROVIDER: &str = "Provider";
const RULES: &str = "Rules";
pub(super) const BUCKET: &str = "Bucket";
pub(super) const DOMAIN: &str = "Domain";

/// Checks the stack. CloudFormation keeps the cause of a failure in its events.
pub(super) fn stack(
    name: &str,
    stack: &Fact<Option<StackDescription>>,
    failed: Option<&FailedResource>,
    now: u64,
) -> Check {
    let stack = match stack {
        Err(failure) => return Check::not_checked(STACK, failure),
        Ok(None) => {
            return Check::problem(
                STACK,
                format!("there is no stack {name}"),
                "There is no site",
                "sitegate deploy",
            );
        }
        Ok(Some(stack)) => stack,
    };
    let status = stack.status.as_str();
    let at = failed.map(|failed| format!(" at {}", failed.logical_id)).unwrap_or_default();
    if let Some(command) = repair_command(&StackStatus::from(status)) {
        let (problem, effect) = match status {
            "ROLLBACK_FAILED" | "CREATE_FAILED" => ("the first deployment failed", "There is no site"),
            "UPDATE_ROLLBACK_FAILED" => ("the rollback failed", "The stack cannot be updated"),
            "DELETE_FAILED" => ("the deletion failed", "Parts of the site remain"),
            _ => ("the last operation failed", "The stack cannot be updated"),
        };
        return Check::problem(
            STACK,
            with_cause(format!("{status}: {problem}{at}"), failed),
            effect,
            format!("{command} {name} --region {EDGE_REGION}"),
        );
    }
    match status {
        "ROLLBACK_COMPLETE" => Check::problem(
            STACK,
            with_cause(format!("{status}: the first deployment failed{at}"), failed),
            "There is no site",
            "sitegate deploy (cleans up first)",
        ),
        "UPDATE_ROLLBACK_COMPLETE" => Check::warning(
            STACK,
            with_cause(format!("{status}: the last deployment failed{at} and was undone"), failed),
            "sitegate deploy",
        ),
        "REVIEW_IN_PROGRESS" => Check::problem(STACK, status, "There is no site", "sitegate deploy"),
        "DELETE_IN_PROGRESS" => Check::warning(STACK, status, "wait until it is gone, then sitegate deploy"),
        "IMPORT_IN_PROGRESS" | "IMPORT_ROLLBACK_IN_PROGRESS" => {
            Check::warning(STACK, status, "wait until it has ended")
        }
        _ if status.ends_with("_IN_PROGRESS") => Check::warning(STACK, status, "sitegate deploy follows it"),
        _ => {
            let age = stack.at.map(|at| format!(", {} ago", rounded(now.saturating_sub(at))));
            Check::good(STACK, format!("{status}{}", age.unwrap_or_default()))
        }
    }
}

fn with_cause(message: String, failed: Option<&FailedResource>) -> String {
    match failed {
        Some(failed) if !failed.reason.is_empty() => format!("{message}: {}", failed.reason),
        _ => message,
    }
}

/// Checks the provider's discovery document.
pub(super) fn provider(settings: &Settings, answer: &Fact<()>) -> Check {
    let host = provider_host(settings);
    match answer {
        Ok(()) if settings.provider.endpoints.is_some() => {
            Check::good(PROVIDER, format!("the endpoints of {host} are in site.yaml"))
        }
        Ok(()) => Check::good(PROVIDER, format!("{host} answers")),
        Err(failure) => Check::problem(
            PROVIDER,
            failure.chain(),
            "Sign-in fails, sessions continue",
            "check provider.issuer in site.yaml, then deploy",
        ),
    }
}

/// Checks that not every account of an open provider can see a path.
pub(super) fn strangers(settings: &Settings) -> Option<Check> {
    let provider = OpenProvider::find(&settings.provider.issuer)?;
    let mut open: Vec<String> = OpenPath::all(settings).iter().map(ToString::to_string).collect();
    for (host, at_host) in AtHost::with_rules(settings, &RulePlaces::default()) {
        open.extend(OpenPath::all(&at_host.settings).iter().map(|path| format!("{path} at {host}")));
    }
    if open.is_empty() {
        return None;
    }
    let message = format!("everyone with a {} can see {}", provider.account, open.join(", "));
    let next = provider.allow.map_or_else(
        || "write the issuer of one tenant as provider.issuer, then deploy".to_owned(),
        |allow| format!("write rules such as {{ path: /*, allow: {allow} }}, then deploy"),
    );
    Some(Check::problem(RULES, message, "The site is public", next))
}

/// Checks that the bucket's policy names CloudFront, that there is something to read, and that shared caches may not keep it if the rules
/// protect it. Other objects are not checked, because the operator may not read them.
pub(super) fn bucket(name: &str, facts: &BucketFacts, is_protected: bool) -> Check {
    const EFFECT: &str = "Every page is an error";
    match &facts.exists {
        Err(failure) => return Check::not_checked(BUCKET, failure),
        Ok(false) => {
            let next = "create it, or correct bucket in site.yaml and deploy";
            return Check::problem(BUCKET, format!("there is no bucket {name}"), EFFECT, next);
        }
        Ok(true) => {}
    }
    let policy = match &facts.policy {
        Err(failure) => return Check::not_checked(BUCKET, failure),
        Ok(policy) => policy.as_deref().unwrap_or_default(),
    };
    if !lets_cloudfront_read(policy) {
        let message = "its policy does not let CloudFront read objects";
        return Check::problem(BUCKET, message, EFFECT, "add what sitegate bucket prints");
    }
    match &facts.has_index {
        Err(failure) => Check::not_checked(BUCKET, failure),
        Ok(false) => {
            let message = format!("its policy names CloudFront; {} is missing", facts.index);
            Check::warning(BUCKET, message, "sitegate publish FOLDER")
        }
        Ok(true) if is_protected && facts.index_cache_control.as_deref().is_some_and(is_shared) => {
            let message = format!("{} is marked public, so caches that users share may keep it", facts.index);
            Check::warning(BUCKET, message, "sitegate publish FOLDER")
        }
        Ok(true) => Check::good(BUCKET, format!("its policy names CloudFront; {} exists", facts.index)),
    }
}

/// Whether a `Cache-Control` lets caches that users share keep an object: RFC 9111, section 5.2.2.
fn is_shared(cache_control: &str) -> bool {
    cache_control.split(',').map(str::trim).any(|directive| {
        let (name, _) = directive.split_once('=').unwrap_or((directive, ""));
        ["public", "s-maxage"].iter().any(|shared| name.eq_ignore_ascii_case(shared))
    })
}

/// Checks that the domains of the site have an address.
pub(super) fn domain(facts: &[DomainFacts], target: Option<&str>) -> Option<Check> {
    let missing: Vec<&str> =
        facts.iter().filter(|domain| !domain.has_address).map(|domain| domain.name.as_str()).collect();
    let first = facts.first()?;
    let target = target.unwrap_or("the distribution's domain name");
    if missing.is_empty() {
        let elsewhere = facts.iter().find(|domain| domain.is_distribution == Some(false));
        return Some(match elsewhere {
            Some(domain) => {
                let message = format!("DNS has other addresses for {} than for {target}", domain.name);
                Check::warning(DOMAIN, message, format!("let its record point to {target}"))
            }
            None if first.is_distribution == Some(true) => {
                Check::good(DOMAIN, format!("DNS leads {} to the distribution", first.name))
            }
            None => Check::good(DOMAIN, format!("DNS knows {}", first.name)),
        });
    }
    Some(Check::problem(
        DOMAIN,
        format!("DNS has no address of {}", missing.join(", ")),
        "Browsers find no site",
        format!("add a CNAME or alias record to {target}"),
    ))
}

#[cfg(test)]
mod tests {
    use settings::HostFolder;
    use std::collections::BTreeMap;

    use infra::site::read;

    use super::{bucket, domain, stack, strangers};
    use crate::failure::Failure;
    use crate::stack::StackDescription;
    use crate::status::check::State;
    use crate::status::facts::{BucketFacts, DomainFacts, FailedResource};

    const NOW: u64 = 1_795_529_880;
    const POLICY: &str = r#"{"Statement":{"Effect":"Allow","Action":"s3:GetObject","Principal":{"Service":"cloudfront.amazonaws.com"}}}"#;

    fn described(status: &str) -> StackDescription {
        let at = Some(NOW - 3 * 86_400);
        StackDescription { status: status.to_owned(), at, outputs: BTreeMap::new() }
    }

    fn certificate() -> FailedResource {
        FailedResource { logical_id: "Certificate".to_owned(), reason: "the zone is not yours".to_owned() }
    }

    /// Makes a test for each status of a stack, with its state and a part of its message.
    macro_rules! stacks {
        ($($name:ident: $status:literal => $state:ident, $part:literal,)*) => {$(
            #[test]
            fn $name() {
                let check = stack("reports", &Ok(Some(described($status))), Some(&certificate()), NOW);
                assert_eq!(check.state, State::$state);
                assert!(check.message.contains($part), "{}", check.message);
            }
        )*};
    }

    stacks! {
        first_deployment_failed: "ROLLBACK_COMPLETE" => Problem, "the first deployment failed at Certificate: the zone",
        update_was_undone: "UPDATE_ROLLBACK_COMPLETE" => Warning, "the last deployment failed at Certificate and was undone",
        rollback_failed: "UPDATE_ROLLBACK_FAILED" => Problem, "the rollback failed at Certificate",
        deletion_failed: "DELETE_FAILED" => Problem, "the deletion failed at Certificate",
        update_failed: "UPDATE_FAILED" => Problem, "UPDATE_FAILED: the last operation failed",
        first_rollback_failed: "ROLLBACK_FAILED" => Problem, "the first deployment failed at Certificate",
        nothing_was_deployed: "REVIEW_IN_PROGRESS" => Problem, "REVIEW_IN_PROGRESS",
        deployment_runs: "UPDATE_IN_PROGRESS" => Warning, "UPDATE_IN_PROGRESS",
        deployed: "UPDATE_COMPLETE" => Good, "UPDATE_COMPLETE, 3 days ago",
    }

    fn advice(status: &str) -> String {
        stack("reports", &Ok(Some(described(status))), None, NOW).next.unwrap_or_default()
    }

    #[test]
    fn stack_that_takes_no_deployment_has_the_command_that_mends_it() {
        let region = "--region us-east-1";
        for status in ["CREATE_FAILED", "ROLLBACK_FAILED", "DELETE_FAILED"] {
            let command = format!("aws cloudformation delete-stack --stack-name reports {region}");
            assert_eq!(advice(status), command, "{status}");
        }
        let command = format!("aws cloudformation continue-update-rollback --stack-name reports {region}");
        assert_eq!(advice("UPDATE_ROLLBACK_FAILED"), command);
    }

    #[test]
    fn empty_stack_of_a_failed_first_deployment_can_be_deployed() {
        assert_eq!(advice("ROLLBACK_COMPLETE"), "sitegate deploy (cleans up first)");
        assert_eq!(advice("DELETE_IN_PROGRESS"), "wait until it is gone, then sitegate deploy");
    }

    #[test]
    fn missing_stack_is_a_problem_and_an_unknown_one_is_not_checked() {
        assert_eq!(stack("reports", &Ok(None), None, NOW).state, State::Problem);
        let denied = Err(Failure::refused("role viewer is not allowed to read the stack", "attach"));
        let check = stack("reports", &denied, None, NOW);
        assert_eq!(check.message, "not checked: role viewer is not allowed to read the stack");
    }

    #[test]
    fn path_that_strangers_can_see_is_a_problem() {
        let check = |issuer: &str, rules: &str| {
            let mut settings = read(&format!("rules: [{rules}]")).expect("a configuration").settings();
            issuer.clone_into(&mut settings.provider.issuer);
            strangers(&settings)
        };
        let google = "https://accounts.google.com";
        let found = check(google, "{ path: /a, allow: signed-in }").expect("a problem");
        let message = "everyone with a Google account can see /a, paths without a rule";
        assert_eq!((found.state, found.message.as_str()), (State::Problem, message));
        let next = "write rules such as { path: /*, allow: { domains: [example.com] } }, then deploy";
        assert_eq!(found.next.as_deref(), Some(next));
        assert_eq!(check(google, "{ path: /*, allow: { emails: [a@b.c] } }"), None);
        assert_eq!(check("https://id.example.com", ""), None);
        let mut settings =
            read("rules: [{ path: /*, allow: everyone }]").expect("a configuration").settings();
        google.clone_into(&mut settings.provider.issuer);
        let host = "docs.example.com".to_owned();
        settings.folders = vec![HostFolder { host, folder: "/docs".to_owned(), rules: Some(Vec::new()) }];
        let found = strangers(&settings).expect("a problem").message;
        assert_eq!(found, "everyone with a Google account can see paths without a rule at docs.example.com");
    }

    fn facts(exists: bool, policy: Option<&str>, has_index: bool) -> BucketFacts {
        let policy = Ok(policy.map(str::to_owned));
        let (has_index, index) = (Ok(has_index), "index.html".to_owned());
        BucketFacts {
            exists: Ok(exists),
            policy,
            has_index,
            index_changed_at: None,
            index_cache_control: None,
            index,
        }
    }

    #[test]
    fn bucket_is_there_readable_and_not_empty() {
        let states = [
            facts(false, None, false),
            facts(true, None, true),
            facts(true, Some(POLICY), false),
            facts(true, Some(POLICY), true),
        ]
        .map(|facts| bucket("docs", &facts, true).state);
        assert_eq!(states, [State::Problem, State::Problem, State::Warning, State::Good]);
        let check = bucket("docs", &facts(true, Some(POLICY), true), true);
        assert_eq!(check.message, "its policy names CloudFront; index.html exists");
    }

    #[test]
    fn protected_object_that_is_marked_public_is_a_warning() {
        for (cache_control, state) in [
            ("public, max-age=3600", State::Warning),
            ("max-age=60, Public", State::Warning),
            ("s-maxage=60", State::Warning),
            ("private, max-age=31536000, immutable", State::Good),
            ("max-age=60", State::Good),
            ("no-public", State::Good),
        ] {
            let index_cache_control = Some(cache_control.to_owned());
            let facts = BucketFacts { index_cache_control, ..facts(true, Some(POLICY), true) };
            assert_eq!(bucket("docs", &facts, true).state, state, "{cache_control}");
            assert_eq!(bucket("docs", &facts, false).state, State::Good, "{cache_control} of a public page");
        }
    }

    #[test]
    fn domain_without_an_address_is_a_problem() {
        let domains = |has_address| [domain_facts(has_address, None)];
        let check = domain(&domains(false), Some("d1.cloudfront.net")).expect("a check");
        assert_eq!(check.next.as_deref(), Some("add a CNAME or alias record to d1.cloudfront.net"));
        assert_eq!(domain(&domains(true), None).map(|check| check.state), Some(State::Good));
        assert_eq!(domain(&[], None), None);
    }

    fn domain_facts(has_address: bool, is_distribution: Option<bool>) -> DomainFacts {
        DomainFacts { name: "reports.example.com".to_owned(), has_address, is_distribution }
    }

    #[test]
    fn domain_that_leads_elsewhere_is_a_warning() {
        let check = domain(&[domain_facts(true, Some(false))], Some("d1.cloudfront.net")).expect("a check");
        let message = "DNS has other addresses for reports.example.com than for d1.cloudfront.net";
        assert_eq!((check.state, check.message.as_str()), (State::Warning, message));
        let check = domain(&[domain_facts(true, Some(true))], None).expect("a check");
        assert_eq!(check.message, "DNS leads reports.example.com to the distribution");
    }
}
