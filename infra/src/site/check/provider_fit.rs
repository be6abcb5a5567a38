//! Settings that a well-known provider cannot fulfil.

use cloudformation::DocumentPath;
use settings::{COGNITO_ISSUERS, GOOGLE_ISSUER, Members};

use super::fault::Fault;
use crate::open_provider::{ENTRA_HOSTS, OpenPath, OpenProvider, is_shared_tenant};
use crate::site::config::{Allow, Site};
use crate::site::settings_document;

/// The end of the host names that Auth0 assigns. A custom domain has another one.
const AUTH0_HOSTS: &str = ".auth0.com";

/// Finds settings that do not fit the provider. Returns their paths and problems.
pub(super) fn misfits(site: &Site) -> Vec<(DocumentPath, Fault)> {
    let Some(issuer) = site.provider.issuer.as_deref() else { return Vec::new() };
    let at_issuer = || DocumentPath::from_keys(&["provider", "issuer"]);
    if let Some((host, path)) = entra_host(issuer) {
        let tenant = entra_tenant(host, path).map(|fault| (at_issuer(), fault));
        return tenant.into_iter().chain(entra_addresses(site)).collect();
    }
    if issuer.trim_end_matches('/') == GOOGLE_ISSUER {
        let fault = Fault::new("Google sends no groups, so no user is in these", "name emails or domains");
        let groups = lists(site, "groups", |members| &members.groups).map(|path| (path, fault.clone()));
        return groups.collect();
    }
    if issuer.starts_with(COGNITO_ISSUERS) && site.provider.groups_claim.is_none() {
        let problem = "Cognito sends groups as cognito:groups, so no user is in these";
        let fault = Fault::new(problem, "add provider.groups_claim: \"cognito:groups\"");
        return lists(site, "groups", |members| &members.groups).map(|path| (path, fault.clone())).collect();
    }
    if issuer.ends_with(AUTH0_HOSTS) {
        let problem = "is not the issuer in Auth0's ID tokens, which ends with a slash";
        return vec![(at_issuer(), Fault::new(problem, format!("write {issuer}/")))];
    }
    Vec::new()
}

/// Finds paths that everyone with an account at an open provider can see. Returns the settings to change.
pub(super) fn strangers(site: &Site) -> Vec<(DocumentPath, Fault)> {
    let Some(provider) = site.provider.issuer.as_deref().and_then(OpenProvider::find) else {
        return Vec::new();
    };
    // No rule helps at an issuer that matches no ID token. It is reported as a misfit.
    let Some(allow) = provider.allow else { return Vec::new() };
    let position = |path: &String| site.rules.iter().position(|rule| rule.path == *path);
    let fault = |open: &OpenPath| {
        let (path, advice) = match open {
            OpenPath::Rule(path) => (
                DocumentPath::from_keys(&["rules"]).index(position(path)?).key("allow"),
                format!("write {allow}"),
            ),
            OpenPath::WithoutRule => (
                DocumentPath::from_keys(&["provider", "issuer"]),
                format!("add the rule {{ path: /*, allow: {allow} }}"),
            ),
        };
        let problem = format!("everyone with a {} can see {open}", provider.account);
        Some((path, Fault::new(problem, advice)))
    };
    OpenPath::all(&settings_document::settings(site)).iter().filter_map(fault).collect()
}

/// Addresses count only if the provider verifies them, and Entra's ID tokens do not have `email_verified`.
fn entra_addresses(site: &Site) -> Vec<(DocumentPath, Fault)> {
    let problem = "Entra sends no verified addresses, so no user has one of these";
    let fault = Fault::new(problem, "name groups or app roles");
    let emails = lists(site, "emails", |members| &members.emails);
    let domains = lists(site, "domains", |members| &members.domains);
    emails.chain(domains).map(|path| (path, fault.clone())).collect()
}

/// Returns the host and the path of an issuer at Entra.
fn entra_host(issuer: &str) -> Option<(&str, &str)> {
    let (host, path) = issuer.strip_prefix("https://")?.split_once('/')?;
    ENTRA_HOSTS.contains(&host).then_some((host, path))
}

/// Entra's ID tokens name the tenant of the user. The issuer has to name the same tenant.
fn entra_tenant(host: &str, rest: &str) -> Option<Fault> {
    let tenant = rest.split('/').next().unwrap_or(rest);
    if is_shared_tenant(tenant) {
        let problem = format!("{tenant} is not a tenant, and ID tokens name the tenant of the user");
        return Some(Fault::new(problem, format!("write https://{host}/TENANT-ID/v2.0")));
    }
    if rest == format!("{tenant}/v2.0") {
        return None;
    }
    let problem = "is not the issuer in Entra's ID tokens";
    Some(Fault::new(problem, format!("write https://{host}/{tenant}/v2.0")))
}

/// Returns the paths of the lists in rules that are not empty.
fn lists(
    site: &Site,
    name: &'static str,
    list: fn(&Members) -> &Vec<String>,
) -> impl Iterator<Item = DocumentPath> {
    site.rules.iter().enumerate().filter_map(move |(position, rule)| {
        let Allow::Only(members) = &rule.allow else { return None };
        let path = DocumentPath::from_keys(&["rules"]).index(position).key("allow").key(name);
        if list(members).is_empty() { None } else { Some(path) }
    })
}

#[cfg(test)]
mod tests {
    use super::misfits;
    use crate::site::read;

    fn found(issuer: &str, rest: &str) -> Vec<String> {
        let text = format!("provider:\n  issuer: {issuer}\n{rest}");
        let site = read(&text).expect("no errors");
        let text =
            |(path, fault): (cloudformation::DocumentPath, super::Fault)| format!("{path}: {}", fault.advice);
        misfits(&site).into_iter().map(text).collect()
    }

    const GROUPS: &str =
        "rules:\n  - { path: /a, allow: signed-in }\n  - { path: /b, allow: { groups: [x] } }\n";

    #[test]
    fn issuer_of_entra_names_one_tenant() {
        for tenant in ["common", "organizations", "consumers"] {
            let issuer = format!("https://login.microsoftonline.com/{tenant}/v2.0");
            let advice = "provider.issuer: write https://login.microsoftonline.com/TENANT-ID/v2.0";
            let rules = "rules: [{ path: /*, allow: { groups: [x] } }]\n";
            assert_eq!(found(&issuer, rules), [advice], "{tenant}");
        }
        let without_version = "https://login.microsoftonline.com/8eaef023";
        let advice = "provider.issuer: write https://login.microsoftonline.com/8eaef023/v2.0";
        assert_eq!(found(without_version, ""), [advice]);
        assert!(found("https://login.microsoftonline.com/8eaef023/v2.0", GROUPS).is_empty());
    }

    #[test]
    fn entra_sends_no_verified_addresses() {
        let issuer = "https://login.microsoftonline.com/8eaef023/v2.0";
        let rules = "rules: [{ path: /b, allow: { groups: [x], emails: [a@example.com], domains: [example.com] } }]\n";
        let advice = "name groups or app roles";
        let expected = ["emails", "domains"].map(|list| format!("rules[0].allow.{list}: {advice}"));
        assert_eq!(found(issuer, rules), expected);
    }

    const EVERY_PATH: &str = "  - { path: /*, allow: { domains: [example.com] } }\n";

    const GOOGLE: &str = settings::GOOGLE_ISSUER;

    #[test]
    fn google_sends_no_groups() {
        let rules = format!("rules:\n  - {{ path: /b, allow: {{ groups: [x] }} }}\n{EVERY_PATH}");
        assert_eq!(found(GOOGLE, &rules), ["rules[0].allow.groups: name emails or domains"]);
        assert!(found(GOOGLE, &format!("rules:\n{EVERY_PATH}")).is_empty());
        assert!(found("https://accounts.google.com.example.com", GROUPS).is_empty());
    }

    /// The settings to change and the advice about them.
    fn open(issuer: &str, rules: &str) -> Vec<String> {
        let text = format!("provider:\n  issuer: {issuer}\n{rules}");
        let findings = read(&text).err().unwrap_or_default();
        let text = |found: &cloudformation::report::LocatedFinding| {
            format!("{} {}: {}", found.finding.rule().id, found.finding.path(), found.finding.advice())
        };
        findings.iter().map(text).collect()
    }

    #[test]
    fn strangers_can_sign_in_at_google() {
        let no_rule =
            "open-provider provider.issuer: add the rule { path: /*, allow: { domains: [example.com] } }";
        for rules in ["", "rules: [{ path: /b, allow: { domains: [a.b] } }]\n"] {
            assert_eq!(open(GOOGLE, rules), [no_rule], "{rules}");
        }
        let signed_in = |position: u8| {
            format!("open-provider rules[{position}].allow: write {{ domains: [example.com] }}")
        };
        assert_eq!(open(GOOGLE, "rules: [{ path: /*, allow: signed-in }]\n"), [signed_in(0)]);
        let specific = format!("rules:\n{EVERY_PATH}  - {{ path: /finance/*, allow: signed-in }}\n");
        assert_eq!(open(GOOGLE, &specific), [signed_in(1)]);
        for allow in ["{ emails: [a@b.c] }", "{ claims: { hd: example.com } }", "everyone"] {
            assert_eq!(open(GOOGLE, &format!("rules: [{{ path: /*, allow: {allow} }}]\n")), [""; 0]);
        }
    }

    #[test]
    fn advice_about_strangers_fits_the_provider() {
        for (issuer, allow) in [
            ("https://gitlab.com", "{ groups: [example] }"),
            ("https://appleid.apple.com", "{ emails: [ada@example.com] }"),
            (
                "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0",
                "{ claims: { oid: [OBJECT-ID] } }",
            ),
        ] {
            let expected =
                format!("open-provider provider.issuer: add the rule {{ path: /*, allow: {allow} }}");
            assert_eq!(open(issuer, ""), [expected]);
        }
        assert_eq!(open("https://id.example.com", ""), [""; 0]);
    }

    #[test]
    fn strangers_are_not_reported_while_the_rules_are_malformed() {
        let found = open(GOOGLE, "rules: [{ path: /*, allow: signed-inn }]\n");
        assert!(found.len() == 1 && !found[0].starts_with("open-provider"), "{found:?}");
    }

    #[test]
    fn issuer_of_auth0_ends_with_a_slash() {
        let advice = "provider.issuer: write https://example.eu.auth0.com/";
        assert_eq!(found("https://example.eu.auth0.com", ""), [advice]);
        assert!(found("https://example.eu.auth0.com/", "").is_empty());
        assert!(found("https://auth0.com.example.com", "").is_empty());
    }

    #[test]
    fn cognito_sends_groups_in_another_claim() {
        let issuer = "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Ab1";
        let advice = "rules[1].allow.groups: add provider.groups_claim: \"cognito:groups\"";
        assert_eq!(found(issuer, GROUPS), [advice]);
        assert!(found(issuer, &format!("  groups_claim: 'cognito:groups'\n{GROUPS}")).is_empty());
    }
}
