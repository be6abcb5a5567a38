//! The checks of the secrets and of the lists of ended sessions.

use std::collections::BTreeMap;

use settings::{ClientAuthentication, Parameter, Revocations, SessionKeys, Settings};

use super::check::Check;
use super::facts::Fact;
use crate::plural::plural;
use crate::session_keys::made_at;
use crate::sessions;
use crate::site::{Parameters, StoredParameter};
use crate::time::rounded;

pub(super) const SECRETS: &str = "Secrets";
const SESSIONS: &str = "Sessions";

/// The age at which a session key should be replaced, in seconds.
const OLD_KEY_SECONDS: u64 = 180 * 86_400;
/// The KMS key that SSM uses if none is named.
const DEFAULT_KMS_KEY: &str = "alias/aws/ssm";

/// Checks the client secret and the session keys. Without trouble, there is one check.
pub(super) fn secrets(
    settings: &Settings,
    found: &Parameters,
    expected_kms_key: Option<&str>,
    kms_keys: &Fact<BTreeMap<&'static str, String>>,
    now: u64,
) -> Vec<Check> {
    if let Some(folder) = &settings.secrets {
        return vec![Check::good(
            SECRETS,
            format!("the stack keeps the secrets in Secrets Manager under {folder}"),
        )];
    }
    let mut checks = Vec::new();
    let mut parts = Vec::new();
    if settings.provider.client_authentication != ClientAuthentication::None {
        match found.get(Parameter::ClientSecret.leaf()) {
            None => checks.push(missing("client secret")),
            Some(secret) => parts.push(format!("client secret{}", age(secret.written_at, now))),
        }
    }
    match found.get(Parameter::SessionKeys.leaf()) {
        None => checks.push(missing("session key")),
        Some(keys) => checks.extend(session_keys(keys, now, &mut parts)),
    }
    for parameter in [Parameter::ClientSecret, Parameter::SessionKeys] {
        if found.get(parameter.leaf()).is_some_and(|parameter| !parameter.encrypted) {
            let message = format!("{} is not encrypted", parameter.leaf());
            let next = "write it as a SecureString, then sitegate secrets rotate --compromised";
            checks.push(Check::problem(SECRETS, message, "Others in the account can read it", next));
        }
    }
    match kms_keys {
        Err(failure) => checks.push(Check::not_checked(SECRETS, failure)),
        Ok(kms_keys) => {
            checks.extend(kms_keys.iter().filter_map(|(leaf, key)| encryption(leaf, expected_kms_key, key)));
        }
    }
    if checks.is_empty() {
        checks.push(Check::good(SECRETS, parts.join(", ")));
    }
    checks
}

fn missing(what: &str) -> Check {
    let message = format!("there is no {what}");
    Check::problem(SECRETS, message, "Every visitor gets a 503", "sitegate secrets init")
}

fn age(at: Option<u64>, now: u64) -> String {
    at.map(|at| format!(" {} old", rounded(now.saturating_sub(at)))).unwrap_or_default()
}

fn session_keys(keys: &StoredParameter, now: u64, parts: &mut Vec<String>) -> Option<Check> {
    let keys = match SessionKeys::read(&keys.value) {
        Ok(keys) => keys,
        Err(error) => {
            let next = "restore an earlier version of the parameter";
            return Some(Check::problem(
                SECRETS,
                format!("session-keys: {error}"),
                "Every visitor gets a 503",
                next,
            ));
        }
    };
    let made = keys.keys.get(keys.signing(now)).and_then(made_at);
    let text = format!("signing key{}", age(made, now));
    if made.is_some_and(|made| now.saturating_sub(made) > OLD_KEY_SECONDS) {
        return Some(Check::warning(SECRETS, text, "sitegate secrets rotate"));
    }
    parts.push(text);
    None
}

/// Compares the KMS key that encrypts a secret with the key with which the gate may decrypt it.
fn encryption(leaf: &str, expected: Option<&str>, found: &str) -> Option<Check> {
    if compare_keys(expected, found) != KeyMatch::Different {
        return None;
    }
    let command = if leaf == Parameter::SessionKeys.leaf() { "rotate" } else { "set-client-secret" };
    let expected = expected.unwrap_or(DEFAULT_KMS_KEY);
    let message = format!("{leaf} is encrypted with {found}, but the stack names {expected}");
    let next = format!("sitegate secrets {command} --kms-key {expected}");
    Some(Check::problem(SECRETS, message, "The gate cannot decrypt it", next))
}

/// The comparison of the key of a secret with the key of the stack.
#[derive(Debug, PartialEq, Eq)]
enum KeyMatch {
    Same,
    Different,
    /// SSM returns an alias, and only KMS knows its key.
    Unknown,
}

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

/// Checks the lists of ended sessions. Without them, there is no check.
pub(super) fn sessions(found: &Parameters) -> Option<Check> {
    const EFFECT: &str = "New instances of the gate refuse all requests";
    let mut parts = Vec::new();
    match found.get(Parameter::Revocations.leaf()).map(|list| Revocations::read(&list.value)) {
        Some(Ok(revocations)) => parts.push(plural(revocations.len() as u64, "revocation")),
        Some(Err(error)) => {
            let next = "restore an earlier version of the parameter";
            return Some(Check::problem(SESSIONS, format!("revocations: {error}"), EFFECT, next));
        }
        None => {}
    }
    match sessions::logouts(found) {
        Err(failure) => {
            let next = "restore an earlier version of the parameter";
            return Some(Check::problem(SESSIONS, failure.chain(), EFFECT, next));
        }
        Ok(logouts) if logouts.is_empty() => {}
        Ok(logouts) => parts.push(plural(logouts.len() as u64, "logout")),
    }
    if parts.is_empty() {
        None
    } else {
        Some(Check::good(SESSIONS, format!("{} in force", parts.join(" and "))))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use settings::Parameter;

    use super::{DEFAULT_KMS_KEY, KeyMatch, compare_keys, session_keys, sessions};
    use crate::site::{Parameters, StoredParameter};
    use crate::status::check::State;

    const ARN: &str = "arn:aws:kms:us-east-1:123456789012:key/1234-abcd";
    const NOW: u64 = 1_800_000_000;

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

    fn parameter(value: &str) -> StoredParameter {
        StoredParameter { value: value.to_owned(), version: 1, written_at: None, encrypted: true }
    }

    fn keys(days: u64) -> StoredParameter {
        let id = NOW - days * 86_400;
        parameter(&format!(r#"{{"keys":[{{"id":"k{id}","secret":"{}"}}]}}"#, "A".repeat(43)))
    }

    #[test]
    fn old_signing_key_is_a_warning() {
        let mut parts = Vec::new();
        let check = session_keys(&keys(214), NOW, &mut parts).expect("a check");
        assert_eq!((check.state, check.message.as_str()), (State::Warning, "signing key 214 days old"));
        assert_eq!(session_keys(&keys(12), NOW, &mut parts), None);
        assert_eq!(parts, ["signing key 12 days old"]);
    }

    #[test]
    fn unreadable_lists_are_problems() {
        let found = |value: &str| -> Parameters {
            BTreeMap::from([(Parameter::Revocations.leaf(), parameter(value))])
        };
        assert_eq!(sessions(&found("{")).map(|check| check.state), Some(State::Problem));
        let check = sessions(&found(r#"{"version":1,"subjects":{"AAAAAAAA":1}}"#)).expect("a check");
        assert_eq!(check.message, "1 revocation in force");
        assert_eq!(sessions(&Parameters::new()), None);
    }
}
