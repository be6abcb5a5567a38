//! Settings that a well-known provider cannot fulfil.

use cloudformation::DocumentPath;

use super::fault::Fault;
use crate::site::config::{Allow, Site};

const ENTRA: &str = "https://login.microsoftonline.com/";
const GOOGLE: &str = "https://accounts.google.com";
const COGNITO: &str = "https://cognito-idp.";
/// Names that stand for more than one tenant of Microsoft Entra.
const SHARED_TENANTS: [&str; 3] = ["common", "organizations", "consumers"];

/// Finds settings that do not fit the provider. Returns their paths and problems.
pub(super) fn misfits(site: &Site) -> Vec<(DocumentPath, Fault)> {
    let Some(issuer) = site.provider.issuer.as_deref() else { return Vec::new() };
    let at_issuer = DocumentPath::from_keys(&["provider", "issuer"]);
    if let Some(tenant) = issuer.strip_prefix(ENTRA) {
        return entra_tenant(tenant).map(|fault| (at_issuer, fault)).into_iter().collect();
    }
    let claims_given = site.provider.groups_claim.is_some();
    let fault = if issuer.trim_end_matches('/') == GOOGLE {
        Fault::new("Google sends no groups, so no user is in these", "name emails or domains")
    } else if issuer.starts_with(COGNITO) && !claims_given {
        let problem = "Cognito sends groups as cognito:groups, so no user is in these";
        Fault::new(problem, "add provider.groups_claim: \"cognito:groups\"")
    } else {
        return Vec::new();
    };
    lists_of_groups(site).map(|path| (path, fault.clone())).collect()
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

fn lists_of_groups(site: &Site) -> impl Iterator<Item = DocumentPath> {
    site.rules.iter().enumerate().filter_map(|(position, rule)| {
        let Allow::Only(members) = &rule.allow else { return None };
        let path = DocumentPath::from_keys(&["rules"]).index(position).key("allow").key("groups");
        if members.groups.is_empty() { None } else { Some(path) }
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
    fn google_sends_no_groups() {
        let advice = "rules[1].allow.groups: name emails or domains";
        assert_eq!(found("https://accounts.google.com", GROUPS), [advice]);
        let others = "rules: [{ path: /b, allow: { domains: [example.com] } }]\n";
        assert!(found("https://accounts.google.com", others).is_empty());
        assert!(found("https://accounts.google.com.example.com", GROUPS).is_empty());
    }

    #[test]
    fn cognito_sends_groups_in_another_claim() {
        let issuer = "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Ab1";
        let advice = "rules[1].allow.groups: add provider.groups_claim: \"cognito:groups\"";
        assert_eq!(found(issuer, GROUPS), [advice]);
        assert!(found(issuer, &format!("  groups_claim: 'cognito:groups'\n{GROUPS}")).is_empty());
    }
}
