//! What the site asks of a sign-in: parameters of each request, and the demands of rules.

use settings::{AuthorizationParameters, Members, Rule as GateRule};

use super::fault::Fault;
use crate::site::config::{Allow, Level, Rule};

/// Finds parameters that cannot be sent. Returns the keys below `authorization_parameters`, and the faults.
pub(super) fn parameter_faults(parameters: &AuthorizationParameters) -> Vec<(Vec<&str>, Fault)> {
    let advice = "remove it, or correct its name or value";
    let mut faults: Vec<(Vec<&str>, Fault)> = parameters
        .iter()
        .filter_map(|(name, value)| {
            let problem = AuthorizationParameters::fault(name, value)?;
            Some((vec![name], Fault::new(format!("{name:?}: {problem}"), advice)))
        })
        .collect();
    if parameters.are_too_large() {
        let (count, bytes) = (AuthorizationParameters::MAX_COUNT, AuthorizationParameters::MAX_BYTES);
        let problem =
            format!("the redirect to the provider holds {count} parameters with {bytes} bytes together");
        faults.push((Vec::new(), Fault::new(problem, "remove some, or shorten them")));
    }
    faults
}

/// Finds demands of a rule that concern no user. Returns their keys.
pub(super) fn faults(rule: &Rule) -> Vec<(&'static str, Fault)> {
    let set =
        [("max_age_seconds", rule.max_age_seconds.is_some()), ("acr_values", !rule.acr_values.is_empty())];
    let set = set.into_iter().filter(|(_, is_set)| *is_set).map(|(key, _)| key);
    let fault = match &rule.allow {
        Allow::Level(Level::Everyone) => || {
            Fault::new(
                "has no effect, because the rule admits visitors without a sign-in",
                "allow signed-in or a list",
            )
        },
        // A token of a machine has neither a sign-in nor a user. Its claims and its expiry limit it.
        Allow::Only(members) if admits_only_machines(members) => || {
            Fault::new(
                "has no effect, because a machine does not sign in",
                "write claims of the token in its place",
            )
        },
        Allow::Level(Level::SignedIn) | Allow::Only(_) => return too_many(rule),
    };
    set.map(|key| (key, fault())).collect()
}

fn too_many(rule: &Rule) -> Vec<(&'static str, Fault)> {
    if rule.acr_values.len() <= GateRule::MAX_ACR_VALUES {
        return Vec::new();
    }
    let problem = format!("a rule holds {} values", GateRule::MAX_ACR_VALUES);
    vec![("acr_values", Fault::new(problem, "remove some"))]
}

fn admits_only_machines(members: &Members) -> bool {
    let users = Members { workload: None, site_tokens: false, ..members.clone() };
    *members != users && users == Members::default()
}

/// Finds what is wrong with an authentication context class reference.
pub(super) fn acr_fault(value: &str) -> Option<Fault> {
    if GateRule::is_acr(value) {
        return None;
    }
    let problem = format!(
        "{value:?} cannot be in a request: an acr has 1 to 128 visible ASCII characters without quotation marks and \\"
    );
    Some(Fault::new(problem, "write one acr per entry, as the provider documents it"))
}

#[cfg(test)]
mod tests {
    use crate::site::read;

    fn found(provider: &str, rule: &str) -> Vec<String> {
        let text = format!(
            "provider: {{ issuer: https://id.example.com, client_id: docs{provider} }}\n\
             rules: [{{ path: /board/*, {rule} }}]\n"
        );
        let findings = read(&text).err().unwrap_or_default();
        findings
            .iter()
            .map(|found| format!("{}: {}", found.finding.path(), found.finding.problem()))
            .collect()
    }

    #[test]
    fn demands_of_users_are_sound() {
        for rule in [
            "allow: signed-in, max_age_seconds: 900, acr_values: [phr]",
            "allow: { groups: [board] }, acr_values: ['urn:okta:loa:2fa:any', phr]",
            "allow: { groups: [board], workload: { issuer: https://a.example.com, audience: b, claims: { sub: c } } }, max_age_seconds: 60",
        ] {
            assert_eq!(found(", authorization_parameters: { ui_locales: de }", rule), [""; 0], "{rule}");
        }
    }

    #[test]
    fn demands_that_concern_no_user_are_found() {
        let both = "max_age_seconds: 900, acr_values: [phr]";
        let machines = "{ workload: { issuer: https://a.example.com, audience: b, claims: { sub: c } } }";
        for (allow, problem) in [
            ("everyone", "has no effect, because the rule admits visitors without a sign-in"),
            (machines, "has no effect, because a machine does not sign in"),
        ] {
            let expected = ["max_age_seconds", "acr_values"].map(|key| format!("rules[0].{key}: {problem}"));
            assert_eq!(found("", &format!("allow: {allow}, {both}")), expected);
        }
        assert_eq!(found("", &format!("allow: {machines}, max_age_seconds: 900")).len(), 1);
    }

    #[test]
    fn acr_values_that_cannot_be_sent_are_found() {
        for acr in ["''", "'phr phrh'", "'a\"b'", "ä"] {
            let found = found("", &format!("allow: signed-in, acr_values: [phr, {acr}]"));
            assert!(found.len() == 1 && found[0].starts_with("rules[0].acr_values[1]: "), "{acr} {found:?}");
        }
        let many = (0..11).map(|number| number.to_string()).collect::<Vec<_>>().join(", a");
        let expected = ["rules[0].acr_values: a rule holds 10 values"];
        assert_eq!(found("", &format!("allow: signed-in, acr_values: [a{many}]")), expected);
        assert_eq!(
            found("", "allow: signed-in, acr_values: [phr, phr]"),
            ["rules[0].acr_values[1]: \"phr\" is a duplicate"]
        );
    }

    #[test]
    fn parameters_that_cannot_be_sent_are_found() {
        let parameters =
            |text: &str| found(&format!(", authorization_parameters: {text}"), "allow: signed-in");
        for name in ["state", "redirect_uri", "Nonce", "request", "'a b'"] {
            let found = parameters(&format!("{{ ui_locales: de, {name}: x }}"));
            let place = format!("provider.authorization_parameters.{}: ", name.trim_matches('\''));
            assert!(found.len() == 1 && found[0].starts_with(&place), "{name} {found:?}");
        }
        assert_eq!(parameters("{ login_hint: '' }").len(), 1);
        let expected = [
            "provider.authorization_parameters: the redirect to the provider holds 10 parameters with 1024 bytes together",
        ];
        assert_eq!(parameters(&format!("{{ login_hint: {} }}", "a".repeat(1015))), expected);
    }
}
