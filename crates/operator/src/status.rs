//! The status of a site: its stack, parameters, keys and provider, and the problems of each.

use std::collections::BTreeMap;
use std::time::Duration;

use aws_config::SdkConfig;
use constructs::terminal;
use function::clock::now;
use function::{Client, Deadline};
use gate::Metadata;
use serde_json::json;
use settings::{ClientAuthentication, Parameter, Revocations, SessionKeys, Settings};

use crate::failure::Failure;
use crate::plural::plural;
use crate::report::Report;
use crate::session_keys::made_at;
use crate::sessions;
use crate::site::{Site, StoredParameter};
use crate::stack::{self, StackDescription};
use crate::time::{date_and_clock, rounded};

/// Timeout of the request to the provider.
const PROVIDER_TIMEOUT: Duration = Duration::from_secs(5);
/// The age at which a session key should be replaced, in seconds.
const OLD_KEY_SECONDS: u64 = 180 * 86_400;

/// Output of the stack: the KMS key with which the gate may decrypt the secrets.
const SECRETS_KEY_OUTPUT: &str = "SecretsKeyArn";

/// Outputs of the stack that name its resources and the addresses that the provider needs.
const OUTPUTS: [&str; 6] = [
    "SiteUrl",
    "DistributionId",
    "FunctionVersionArn",
    "RedirectUri",
    "PostLogoutRedirectUri",
    "BackChannelLogoutUri",
];

/// Reads the status of a site.
pub(crate) async fn status(config: &SdkConfig, site: &Site) -> Result<Report, Failure> {
    let found = site.read().await?;
    let settings = site.settings(&found)?;
    let mut lines = vec![format!("gate {}", site.gate)];
    let mut problems = Vec::new();
    let stack = stack::describe(config, &site.stack).await?;
    match &stack {
        None => problems.push(format!("there is no stack {}", site.stack)),
        Some(stack) => report_stack(stack, &mut lines, &mut problems),
    }
    for parameter in settings::PARAMETERS {
        lines.push(parameter_line(parameter, found.get(parameter.leaf())));
    }
    report_secrets(&settings, &found, &mut lines, &mut problems);
    if settings.secrets.is_none() {
        let expected = stack.as_ref().and_then(|stack| stack.outputs.get(SECRETS_KEY_OUTPUT));
        report_encryption(expected.map(String::as_str), site.kms_keys().await, &mut lines, &mut problems);
    }
    report_revocations(&found, &mut lines, &mut problems);
    lines.push(throughput_line(site.has_high_throughput().await));
    terminal::note("requesting the discovery document of the provider");
    match check_provider(&settings).await {
        Ok(()) => {
            lines.push(format!("provider {} answers and names itself correctly", settings.provider.issuer));
        }
        Err(failure) => problems.push(failure.chain()),
    }
    lines.extend(problems.iter().map(|problem| format!("wrong: {problem}")));
    let parameters: BTreeMap<&str, _> = found
        .iter()
        .map(|(leaf, parameter)| {
            (*leaf, json!({"version": parameter.version, "written_at": parameter.written_at}))
        })
        .collect();
    let json = json!({
        "gate": site.gate, "stack": stack.as_ref().map(|stack| &stack.status),
        "outputs": stack.as_ref().map(|stack| &stack.outputs), "issuer": settings.provider.issuer, "hosts": settings.hosts,
        "parameters": parameters, "problems": problems,
    });
    Ok(Report { lines, json, is_fine: problems.is_empty() })
}

fn report_stack(stack: &StackDescription, lines: &mut Vec<String>, problems: &mut Vec<String>) {
    let StackDescription { status, at, outputs } = stack;
    let age = at.map(|at| format!(", {} ago", rounded(now().saturating_sub(at)))).unwrap_or_default();
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

fn parameter_line(parameter: Parameter, found: Option<&StoredParameter>) -> String {
    let leaf = parameter.leaf();
    match found {
        Some(StoredParameter { version, written_at, .. }) => {
            let age = written_at.map(|at| format!(", {} old", rounded(now().saturating_sub(at))));
            format!("{leaf} version {version}{}", age.unwrap_or_default())
        }
        None => format!("{leaf} does not exist"),
    }
}

fn report_secrets(
    settings: &Settings,
    found: &BTreeMap<&'static str, StoredParameter>,
    lines: &mut Vec<String>,
    problems: &mut Vec<String>,
) {
    if let Some(folder) = &settings.secrets {
        return lines.push(format!("the stack keeps the secrets in Secrets Manager under {folder}"));
    }
    let needs_secret = settings.provider.client_authentication != ClientAuthentication::None;
    if needs_secret && !found.contains_key(Parameter::ClientSecret.leaf()) {
        problems.push("there is no client secret; run secrets init".to_owned());
    }
    for parameter in [Parameter::ClientSecret, Parameter::SessionKeys] {
        if found.get(parameter.leaf()).is_some_and(|parameter| !parameter.encrypted) {
            problems.push(format!("{} is not a SecureString", parameter.leaf()));
        }
    }
    let Some(keys) = found.get(Parameter::SessionKeys.leaf()) else {
        return problems.push("there are no session keys; run secrets init".to_owned());
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
                let text = age.map(|age| format!(", {} old", rounded(age))).unwrap_or_default();
                lines.push(format!("key {} {role}{text}", key.id));
                if position == signing && age.is_some_and(|age| age > OLD_KEY_SECONDS) {
                    problems.push(format!("key {} is old; run secrets rotate", key.id));
                }
            }
        }
    }
}

fn report_revocations(
    found: &BTreeMap<&'static str, StoredParameter>,
    lines: &mut Vec<String>,
    problems: &mut Vec<String>,
) {
    match found.get(Parameter::Revocations.leaf()).map(|list| Revocations::read(&list.value)) {
        Some(Ok(revocations)) => lines.push(plural(revocations.len() as u64, "revocation")),
        Some(Err(error)) => problems.push(format!("revocations: {error}")),
        None => {}
    }
    match sessions::logouts(found) {
        Ok(logouts) if logouts.is_empty() => {}
        Ok(logouts) => lines.push(format!("logouts at the provider: {}", logouts.len())),
        Err(failure) => problems.push(failure.chain()),
    }
}

/// Compares the KMS keys that encrypt the secrets with the key with which the gate may decrypt them.
fn report_encryption(
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
        match compare_keys(expected, &key) {
            KeyMatch::Same => {}
            KeyMatch::Different => problems.push(format!(
                "{leaf} is encrypted with {key}, but the stack names {}; run {command} --kms-key to change the key, or set \
                 function.secrets_key_arn in site.yaml and deploy",
                expected.unwrap_or("the key of AWS")
            )),
            KeyMatch::Unknown => lines.push(format!("{leaf} is encrypted with {key}")),
        }
    }
}

/// The comparison of the key of a secret with the key of the stack.
#[derive(Debug, PartialEq, Eq)]
enum KeyMatch {
    Same,
    Different,
    /// SSM returns an alias, and only KMS knows its key.
    Unknown,
}

/// The key that SSM uses if none is named.
const DEFAULT_KMS_KEY: &str = "alias/aws/ssm";

fn compare_keys(expected: Option<&str>, found: &str) -> KeyMatch {
    let Some(expected) = expected else {
        return if found == DEFAULT_KMS_KEY { KeyMatch::Same } else { KeyMatch::Different };
    };
    let id = expected.rsplit('/').next();
    if found == expected || Some(found) == id {
        KeyMatch::Same
    } else if found != DEFAULT_KMS_KEY && found.contains("alias/") {
        KeyMatch::Unknown
    } else {
        KeyMatch::Different
    }
}

fn throughput_line(has_high_throughput: Result<bool, Failure>) -> String {
    match has_high_throughput {
        Ok(true) => "SSM has its high throughput".to_owned(),
        Ok(false) => {
            "SSM has its default throughput of 40 reads a second; see \"Many instances\" in docs/operating.md"
                .to_owned()
        }
        Err(failure) => format!("SSM's throughput not checked: {}", failure.chain()),
    }
}

/// Reports an error if the provider does not answer as the settings expect.
async fn check_provider(settings: &Settings) -> Result<(), Failure> {
    let issuer = &settings.provider.issuer;
    let problem = || format!("provider {issuer}");
    if let Some(endpoints) = &settings.provider.endpoints {
        if Metadata::from_settings(endpoints).is_none() {
            return Err(Failure::failed(problem(), "its endpoints are not all https addresses"));
        }
        return Ok(());
    }
    let url = Metadata::url(issuer);
    let client = Client::new().map_err(|error| Failure::failed(problem(), error))?;
    let document = client.get(&url, Deadline::after(PROVIDER_TIMEOUT)).await;
    let document = document.map_err(|error| Failure::failed(problem(), error))?;
    if Metadata::read(&document, issuer).is_none() {
        let cause = "its discovery document names another issuer, or lacks an endpoint that the gate needs";
        return Err(Failure::failed(problem(), cause));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{DEFAULT_KMS_KEY, KeyMatch, compare_keys, throughput_line};
    use crate::failure::Failure;

    #[test]
    fn high_throughput_is_reported() {
        assert_eq!(throughput_line(Ok(true)), "SSM has its high throughput");
    }

    #[test]
    fn default_throughput_is_reported_with_its_documentation() {
        let line = throughput_line(Ok(false));
        assert!(line.contains("40 reads a second; see \"Many instances\" in docs/operating.md"), "{line}");
    }

    #[test]
    fn unreadable_throughput_is_reported_with_its_reason() {
        let denied = Failure::failed("ssm:GetServiceSetting", "access denied");
        assert!(throughput_line(Err(denied)).contains("not checked: ssm:GetServiceSetting: access denied"));
    }

    const ARN: &str = "arn:aws:kms:us-east-1:123456789012:key/1234-abcd";

    /// Makes a test for each key of a stack and key of a secret.
    macro_rules! key_cases {
        ($($name:ident: $expected:expr, $found:expr => $result:expr,)*) => {$(
            #[test]
            fn $name() {
                assert_eq!(compare_keys($expected, $found), $result);
            }
        )*};
    }

    key_cases! {
        default_key_without_a_key_of_the_stack: None, DEFAULT_KMS_KEY => KeyMatch::Same,
        arn_without_a_key_of_the_stack: None, ARN => KeyMatch::Different,
        alias_without_a_key_of_the_stack: None, "alias/own" => KeyMatch::Different,
        same_arn: Some(ARN), ARN => KeyMatch::Same,
        id_of_the_arn: Some(ARN), "1234-abcd" => KeyMatch::Same,
        other_id: Some(ARN), "5678-abcd" => KeyMatch::Different,
        default_key_instead_of_the_arn: Some(ARN), DEFAULT_KMS_KEY => KeyMatch::Different,
        alias_may_be_the_arn: Some(ARN), "alias/own" => KeyMatch::Unknown,
        arn_of_an_alias_may_be_the_arn:
            Some(ARN), "arn:aws:kms:us-east-1:123456789012:alias/own" => KeyMatch::Unknown,
    }
}
