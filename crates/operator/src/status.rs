//! What is there, and what is wrong with it.

use std::collections::BTreeMap;
use std::time::Duration;

use aws_config::SdkConfig;
use function::{Client, Deadline};
use gate::Metadata;
use serde_json::json;
use settings::{ClientAuthentication, Parameter, Revocations, SessionKeys, Settings};

use crate::failure::Failure;
use crate::print::{self, Report};
use crate::session_keys::made_at;
use crate::sessions;
use crate::site::{Found, Site};
use crate::stack::{self, Deployed};
use crate::time::{date_and_clock, now, roughly};

/// The longest that the provider may take.
const PROVIDER: Duration = Duration::from_secs(5);
/// Seconds after which a session key should have been replaced.
const OLD: u64 = 180 * 86_400;

/// Output of the stack with the KMS key that the gate may decrypt the secrets with.
const SECRETS_KEY_OUTPUT: &str = "SecretsKeyArn";

/// Outputs of the stack that say what is deployed, and what the provider has to know.
const OUTPUTS: [&str; 6] = [
    "SiteUrl",
    "DistributionId",
    "FunctionVersionArn",
    "RedirectUri",
    "PostLogoutRedirectUri",
    "BackChannelLogoutUri",
];

pub(crate) async fn status(config: &SdkConfig, site: &Site) -> Result<Report, Failure> {
    let found = site.read().await?;
    let settings = site.settings(&found)?;
    let mut lines = vec![format!("gate {}", site.gate)];
    let mut problems = Vec::new();
    let deployed = stack::deployed(config, &site.stack).await?;
    match &deployed {
        None => problems.push(format!("there is no stack {}", site.stack)),
        Some(deployed) => describe(deployed, &mut lines, &mut problems),
    }
    for parameter in settings::PARAMETERS {
        lines.push(described(parameter, found.get(parameter.leaf())));
    }
    secrets(&settings, &found, &mut lines, &mut problems);
    if settings.secrets.is_none() {
        let expected = deployed.as_ref().and_then(|deployed| deployed.outputs.get(SECRETS_KEY_OUTPUT));
        encryption(expected.map(String::as_str), site.kms_keys().await, &mut lines, &mut problems);
    }
    revocations(&found, &mut lines, &mut problems);
    lines.push(throughput(site.has_high_throughput().await));
    print::progress("asking the provider");
    match discovery(&settings).await {
        Ok(()) => {
            lines.push(format!("provider {} answers and is who it should be", settings.provider.issuer));
        }
        Err(failure) => problems.push(failure.chain()),
    }
    lines.extend(problems.iter().map(|problem| format!("wrong: {problem}")));
    let parameters: BTreeMap<&str, _> = found
        .iter()
        .map(|(leaf, one)| (*leaf, json!({"version": one.version, "written_at": one.written_at})))
        .collect();
    let json = json!({
        "gate": site.gate, "stack": deployed.as_ref().map(|deployed| &deployed.status),
        "outputs": deployed.as_ref().map(|deployed| &deployed.outputs), "issuer": settings.provider.issuer, "hosts": settings.hosts,
        "parameters": parameters, "problems": problems,
    });
    Ok(Report { lines, json, is_fine: problems.is_empty() })
}

fn describe(deployed: &Deployed, lines: &mut Vec<String>, problems: &mut Vec<String>) {
    let Deployed { status, at, outputs } = deployed;
    let age = at.map(|at| format!(", {} ago", roughly(now().saturating_sub(at)))).unwrap_or_default();
    lines.push(format!("stack {status}{age}"));
    let is_settled =
        status.ends_with("_COMPLETE") && !status.contains("ROLLBACK") && !status.starts_with("DELETE");
    if !is_settled {
        problems.push(format!("the stack is in {status}"));
    }
    for name in OUTPUTS {
        if let Some(value) = outputs.get(name) {
            lines.push(format!("{name} {value}"));
        }
    }
}

fn described(parameter: Parameter, found: Option<&Found>) -> String {
    let leaf = parameter.leaf();
    match found {
        Some(Found { version, written_at, .. }) => {
            let age = written_at.map(|at| format!(", {} old", roughly(now().saturating_sub(at))));
            format!("{leaf} version {version}{}", age.unwrap_or_default())
        }
        None => format!("{leaf} is not there"),
    }
}

fn secrets(
    settings: &Settings,
    found: &BTreeMap<&'static str, Found>,
    lines: &mut Vec<String>,
    problems: &mut Vec<String>,
) {
    if let Some(folder) = &settings.secrets {
        return lines.push(format!("secrets are the stack's, in Secrets Manager under {folder}"));
    }
    let needs_secret = settings.provider.client_authentication != ClientAuthentication::None;
    if needs_secret && !found.contains_key(Parameter::ClientSecret.leaf()) {
        problems.push("there is no client secret: secrets init".to_owned());
    }
    for parameter in [Parameter::ClientSecret, Parameter::SessionKeys] {
        if found.get(parameter.leaf()).is_some_and(|one| !one.encrypted) {
            problems.push(format!("{} is not a SecureString", parameter.leaf()));
        }
    }
    let Some(keys) = found.get(Parameter::SessionKeys.leaf()) else {
        return problems.push("there are no session keys: secrets init".to_owned());
    };
    match SessionKeys::read(&keys.value) {
        Err(error) => problems.push(format!("session-keys: {error}")),
        Ok(keys) => {
            let signing = keys.signing(now());
            for (position, key) in keys.keys.iter().enumerate() {
                let role = match key.from {
                    _ if position == signing => "signs".to_owned(),
                    Some(from) if position < signing => format!("signs from {} UTC", date_and_clock(from)),
                    _ => "verifies".to_owned(),
                };
                let age = made_at(key).map(|at| now().saturating_sub(at));
                let told = age.map(|age| format!(", {} old", roughly(age))).unwrap_or_default();
                lines.push(format!("key {} {role}{told}", key.id));
                if position == signing && age.is_some_and(|age| age > OLD) {
                    problems.push(format!("key {} is old: secrets rotate", key.id));
                }
            }
        }
    }
}

fn revocations(found: &BTreeMap<&'static str, Found>, lines: &mut Vec<String>, problems: &mut Vec<String>) {
    match found.get(Parameter::Revocations.leaf()).map(|one| Revocations::read(&one.value)) {
        Some(Ok(revocations)) => lines.push(format!("{} revocations", revocations.len())),
        Some(Err(error)) => problems.push(format!("revocations: {error}")),
        None => {}
    }
    match sessions::logouts(found) {
        Ok(logouts) if logouts.is_empty() => {}
        Ok(logouts) => lines.push(format!("logouts at the provider: {}", logouts.len())),
        Err(failure) => problems.push(failure.chain()),
    }
}

/// Compares the KMS keys that encrypt the secrets with the key that the gate may decrypt with.
fn encryption(
    expected: Option<&str>,
    found: Result<BTreeMap<&'static str, String>, Failure>,
    lines: &mut Vec<String>,
    problems: &mut Vec<String>,
) {
    let found = match found {
        Ok(found) => found,
        Err(failure) => return lines.push(format!("encryption not checked: {}", failure.chain())),
    };
    for (leaf, key) in found {
        let command = if leaf == Parameter::SessionKeys.leaf() {
            "secrets rotate"
        } else {
            "secrets set-client-secret"
        };
        match judge_key(expected, &key) {
            KeyJudgement::Right => {}
            KeyJudgement::Wrong => problems.push(format!(
                "{leaf} is encrypted with {key}, and the stack names {}: {command} --kms-key writes it with another key, and \
                 function.secrets_key_arn in site.yaml names another key to the stack",
                expected.unwrap_or("AWS's own key")
            )),
            KeyJudgement::Unknown => lines.push(format!("{leaf} is encrypted with {key}")),
        }
    }
}

/// How the key of a secret compares with the key of the stack.
#[derive(Debug, PartialEq, Eq)]
enum KeyJudgement {
    Right,
    Wrong,
    /// SSM names an alias, and which key that is only KMS knows.
    Unknown,
}

/// The key that SSM takes where no other is named.
const AWS_KEY: &str = "alias/aws/ssm";

fn judge_key(expected: Option<&str>, found: &str) -> KeyJudgement {
    let Some(expected) = expected else {
        return if found == AWS_KEY { KeyJudgement::Right } else { KeyJudgement::Wrong };
    };
    let id = expected.rsplit('/').next();
    if found == expected || Some(found) == id {
        KeyJudgement::Right
    } else if found != AWS_KEY && found.contains("alias/") {
        KeyJudgement::Unknown
    } else {
        KeyJudgement::Wrong
    }
}

fn throughput(has_high_throughput: Result<bool, Failure>) -> String {
    match has_high_throughput {
        Ok(true) => "SSM has its high throughput".to_owned(),
        Ok(false) => {
            "SSM has its default throughput of 40 reads a second: see \"Many instances\" in docs/operating.md"
                .to_owned()
        }
        Err(failure) => format!("SSM's throughput not checked: {}", failure.chain()),
    }
}

async fn discovery(settings: &Settings) -> Result<(), Failure> {
    let issuer = &settings.provider.issuer;
    let problem = || format!("provider {issuer}");
    if let Some(endpoints) = &settings.provider.endpoints {
        if Metadata::from_settings(endpoints).is_none() {
            return Err(Failure::failed(problem(), "its endpoints are not all https addresses"));
        }
        return Ok(());
    }
    let url = Metadata::url(issuer);
    let client = Client::new().map_err(|trouble| Failure::failed(problem(), trouble.to_string()))?;
    let document = client.get(&url, Deadline::after(PROVIDER)).await;
    let document = document.map_err(|trouble| Failure::failed(problem(), trouble.to_string()))?;
    if Metadata::read(&document, issuer).is_none() {
        let cause = "its discovery document is of another issuer, or lacks what the gate needs";
        return Err(Failure::failed(problem(), cause));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{AWS_KEY, KeyJudgement, judge_key, throughput};
    use crate::failure::Failure;

    #[test]
    fn throughput_of_ssm_is_reported_where_it_can_be_read() {
        assert_eq!(throughput(Ok(true)), "SSM has its high throughput");
        assert!(
            throughput(Ok(false)).contains("40 reads a second: see \"Many instances\" in docs/operating.md")
        );
        let denied = Failure::failed("ssm:GetServiceSetting", "access denied");
        assert!(throughput(Err(denied)).contains("not checked: ssm:GetServiceSetting"));
    }

    #[test]
    fn key_of_a_secret_is_compared_with_the_key_of_the_stack() {
        const ARN: &str = "arn:aws:kms:us-east-1:123456789012:key/1234-abcd";
        for (expected, found, judgement) in [
            (None, AWS_KEY, KeyJudgement::Right),
            (None, ARN, KeyJudgement::Wrong),
            (None, "alias/own", KeyJudgement::Wrong),
            (Some(ARN), ARN, KeyJudgement::Right),
            (Some(ARN), "1234-abcd", KeyJudgement::Right),
            (Some(ARN), "5678-abcd", KeyJudgement::Wrong),
            (Some(ARN), AWS_KEY, KeyJudgement::Wrong),
            (Some(ARN), "alias/own", KeyJudgement::Unknown),
            (Some(ARN), "arn:aws:kms:us-east-1:123456789012:alias/own", KeyJudgement::Unknown),
        ] {
            assert_eq!(judge_key(expected, found), judgement, "{expected:?} {found}");
        }
    }
}
