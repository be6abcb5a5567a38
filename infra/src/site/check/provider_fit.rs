//! Settings that a well-known provider cannot fulfil.

use cloudformation::DocumentPath;
use settings::{COGNITO_ISSUERS, Members};

use super::fault::Fault;
use crate::site::config::{Allow, Level, Site};

const ENTRA: &str = "https://login.microsoftonline.com/";
const GOOGLE: &str = "https://accounts.google.com";
/// The end of the host names that Auth0 assigns. A custom domain has another one.
const AUTH0_HOSTS: &str = ".auth0.com";
/// Names that stand for more than one tenant of Microsoft Entra.
const SHARED_TENANTS: [&str; 3] = ["common", "organizations", "consumers"];

/// Finds settings that do not fit the provider. Returns their paths and problems.
pub(super) fn misfits(site: &Site) -> Vec<(DocumentPath, Fault)> {
    let Some(issuer) = site.provider.issuer.as_deref() else { return Vec::new() };
    let at_issuer = || DocumentPath::from_keys(&["provider", "issuer"]);
    if let Some(tenant) = issuer.strip_prefix(ENTRA) {
        let tenant = entra_tenant(tenant).map(|fault| (at_issuer(), fault));
        return tenant.into_iter().chain(entra_addresses(site)).collect();
    }
    if issuer.trim_end_matches('/') == GOOGLE {
        let fault = Fault::new("Google sends no groups, so no user is in these", "name emails or domains");
        let groups = lists(site, "groups", |members| &members.groups).map(|path| (path, fault.clone()));
        return google_strangers(site).into_iter().chain(groups).collect();
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

/// Anyone can have an account at Google. A site needs a rule for the paths without a more specific rule, and no rule for signed-in users.
fn google_strangers(site: &Site) -> Vec<(DocumentPath, Fault)> {
    let strangers = "unless the app is Internal, everyone with a Google account can see";
    let rules = site.rules.iter().enumerate();
    let for_signed_in = rules.filter(|(_, rule)| rule.allow == Allow::Level(Level::SignedIn));
    let open_rules = for_signed_in.map(|(position, rule)| {
        let path = DocumentPath::from_keys(&["rules"]).index(position).key("allow");
        let problem = format!("{strangers} {}", rule.path);
        (path, Fault::new(problem, "write { domains: [example.com] }"))
    });
    let mut faults: Vec<(DocumentPath, Fault)> = open_rules.collect();
    if !site.rules.iter().any(|rule| rule.path == "/*") {
        let advice = "add the rule { path: /*, allow: { domains: [example.com] } }";
        let problem = format!("{strangers} paths without a rule");
        faults.push((DocumentPath::from_keys(&["provider", "issuer"]), Fault::new(problem, advice)));
    }
    faults
}

/// Addresses count only if the provider verifies them, and Entra's ID tokens do not have `email_verified`.
fn entra_addresses(site: &Site) -> Vec<(DocumentPath, Fault)> {
    let problem = "Entra sends no verified addresses, so no user has one of these";
    let fault = Fault::new(problem, "name groups or app roles");
    let emails = lists(site, "emails", |members| &members.emails);
    let domains = lists(site, "domains", |members| &members.domains);
    emails.chain(domains).map(|path| (path, fault.clone())).collect()
}

/// Entra's ID tokens name the tenant of the user. The issuer has to name the same tenant.
fn entra_tenant(rest: &str) -> Option<Fault> {
    let tenant = rest.split('/').next().unwrap_or(rest);
    if SHARED_TENANTS.contains(&tenant) {
        let problem = format!("{tenant} is not a tenant, and ID tokens name the tenant of the user");
        return Some(Fault::new(problem, format!("write {ENTRA}TENANT-ID/v2.0")));
    }
    if rest == format!("{tenant}/v2.0") {
        return None;
    }
    let problem = "is not the issuer in Entra's ID tokens";
    Some(Fault::new(problem, format!("write {ENTRA}{tenant}/v2.0")))
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
            assert_eq!(found(&issuer, ""), [advice], "{tenant}");
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

    const GOOGLE: &str = "https://accounts.google.com";

    #[test]
    fn google_sends_no_groups() {
        let rules = format!("rules:\n  - {{ path: /b, allow: {{ groups: [x] }} }}\n{EVERY_PATH}");
        assert_eq!(found(GOOGLE, &rules), ["rules[0].allow.groups: name emails or domains"]);
        assert!(found(GOOGLE, &format!("rules:\n{EVERY_PATH}")).is_empty());
        assert!(found("https://accounts.google.com.example.com", GROUPS).is_empty());
    }

    #[test]
    fn strangers_can_sign_in_at_google() {
        let no_rule = "provider.issuer: add the rule { path: /*, allow: { domains: [example.com] } }";
        for rules in ["", "rules: [{ path: /b, allow: { domains: [a.b] } }]\n"] {
            assert_eq!(found(GOOGLE, rules), [no_rule], "{rules}");
        }
        let signed_in = |position: u8| format!("rules[{position}].allow: write {{ domains: [example.com] }}");
        assert_eq!(found(GOOGLE, "rules: [{ path: /*, allow: signed-in }]\n"), [signed_in(0)]);
        let specific = format!("rules:\n{EVERY_PATH}  - {{ path: /finance/*, allow: signed-in }}\n");
        assert_eq!(found(GOOGLE, &specific), [signed_in(1)]);
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
