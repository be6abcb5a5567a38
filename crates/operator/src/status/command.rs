//! The command `status`.

use std::collections::BTreeMap;

use access::Access;
use aws_config::SdkConfig;
use function::clock::now;
use serde_json::json;
use settings::{Parameter, Settings};

use super::check::{Check, is_healthy, lines};
use super::checks::{self, BUCKET, PROVIDER};
use super::facts;
use super::secret_checks::{self, SECRETS};
use super::{service_checks, service_facts};
use crate::failure::Failure;
use crate::report::Report;
use crate::site::{Parameters, Site};
use crate::stack;

/// Outputs of the stack.
const BUCKET_OUTPUT: &str = "BucketName";
const SECRETS_KEY_OUTPUT: &str = "SecretsKeyArn";
const DISTRIBUTION_OUTPUT: &str = "DistributionId";
const DOMAIN_OUTPUT: &str = "DistributionDomainName";
const SITE_OUTPUT: &str = "SiteUrl";

/// Checks a site. CloudFormation is asked first, because its answer explains most of the others.
pub(crate) async fn status(config: &SdkConfig, site: &Site) -> Result<Report, Failure> {
    let described = stack::describe(config, &site.stack).await;
    let described = match described {
        // These have the same answer to every call.
        Err(failure) if matches!(failure.code(), Some("credentials" | "network" | "clock")) => {
            return Err(failure);
        }
        described => described,
    };
    let status = described.as_ref().ok().and_then(Option::as_ref).map(|stack| stack.status.clone());
    let failed = match &status {
        Some(status) if status.contains("ROLLBACK") || status.contains("FAILED") => {
            facts::failed_resource(config, &site.stack).await
        }
        _ => None,
    };
    let mut all = vec![checks::stack(&site.stack, &described, failed.as_ref(), now())];
    let outputs = match described {
        Ok(Some(stack)) => stack.outputs,
        _ => BTreeMap::new(),
    };
    let found = site.read().await;
    let settings = found.as_ref().map_or(Ok(None), |found| read_settings(site, found))?;
    match (&found, &settings) {
        (Err(failure), _) => all.extend([SECRETS, PROVIDER].map(|name| Check::not_checked(name, failure))),
        (Ok(_), None) => {
            let cause = "the gate has no settings";
            all.extend([SECRETS, PROVIDER].map(|name| Check::not_checked(name, cause)));
        }
        (Ok(found), Some(settings)) => {
            let kms_key = outputs.get(SECRETS_KEY_OUTPUT).map(String::as_str);
            let kms_keys =
                if settings.secrets.is_some() { Ok(BTreeMap::new()) } else { site.kms_keys().await };
            all.extend(secret_checks::secrets(settings, found, kms_key, &kms_keys, now()));
            all.extend(secret_checks::sessions(found));
            all.push(checks::provider(settings, &facts::provider(settings).await));
            all.extend(checks::strangers(settings));
        }
    }
    match outputs.get(BUCKET_OUTPUT) {
        Some(bucket) => {
            let index = settings.as_ref().map_or_else(|| "index.html".to_owned(), index_of);
            let facts = facts::bucket(config, bucket, &index).await;
            let is_protected = settings
                .as_ref()
                .is_some_and(|settings| !Access::new(&settings.rules, &settings.content, &index).is_public());
            all.push(checks::bucket(bucket, &facts, is_protected));
            let history = service_facts::history(config, &site.gate).await;
            all.extend(service_checks::content(&history, bucket, facts.index_changed_at, now()));
        }
        None => all.push(Check::not_checked(BUCKET, "the stack names no bucket")),
    }
    let (own, given): (Vec<String>, Vec<String>) = settings
        .as_ref()
        .map(|settings| settings.hosts.clone())
        .unwrap_or_default()
        .into_iter()
        .partition(|host| !host.ends_with(".cloudfront.net"));
    if let Some(id) = outputs.get(DISTRIBUTION_OUTPUT).filter(|_| !own.is_empty()) {
        all.extend(service_checks::certificate(&service_facts::certificate(config, id).await, now()));
    }
    let given = given.first().or(outputs.get(DOMAIN_OUTPUT));
    let domains = facts::domains(own, given.cloned()).await;
    all.extend(checks::domain(&domains, given.map(String::as_str)));
    if !outputs.is_empty() {
        all.extend(service_checks::alarms(&service_facts::alarms(config, &site.stack).await));
    }
    let throughput = site.has_high_throughput().await;
    all.push(quota(throughput));

    let json = json!({
        "version": 1, "healthy": is_healthy(&all), "checks": all.iter().map(Check::json).collect::<Vec<_>>(),
        "stack": status, "outputs": outputs,
    });
    let url = outputs.get(SITE_OUTPUT).map(String::as_str);
    Ok(Report { lines: lines(&site.stack, url, &all), json, is_fine: is_healthy(&all) == Some(true) })
}

/// The settings, if the stack has written them.
fn read_settings(site: &Site, found: &Parameters) -> Result<Option<Settings>, Failure> {
    if !found.contains_key(Parameter::Settings.leaf()) {
        return Ok(None);
    }
    site.settings(found).map(Some)
}

/// The object that answers the root of the site.
fn index_of(settings: &Settings) -> String {
    access::object(&settings.content, "/").unwrap_or_default()
}

/// SSM's quota is enough for most sites, so it is never a problem.
fn quota(has_high_throughput: Result<bool, Failure>) -> Check {
    const QUOTA: &str = "Quota";
    match has_high_throughput {
        Ok(true) => Check::good(QUOTA, "SSM has its high throughput"),
        Ok(false) => {
            Check::good(QUOTA, "SSM has 40 reads a second; see \"Many instances\" in docs/operating.md")
        }
        Err(failure) => Check::not_checked(QUOTA, failure),
    }
}

#[cfg(test)]
mod tests {
    use super::quota;
    use crate::failure::Failure;
    use crate::status::check::State;

    #[test]
    fn quota_is_reported_with_its_documentation() {
        assert_eq!(quota(Ok(true)).message, "SSM has its high throughput");
        assert!(quota(Ok(false)).message.contains("see \"Many instances\" in docs/operating.md"));
        assert_eq!(quota(Err(Failure::failed("ssm:GetServiceSetting", "denied"))).state, State::NotChecked);
    }
}
