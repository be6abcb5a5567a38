//! Providers at which anyone can have an account, and what such accounts can see.
//!
//! ```
//! use infra::open_provider::{OpenPath, OpenProvider};
//!
//! let google = OpenProvider::find("https://accounts.google.com").expect("an open provider");
//! assert_eq!(google.account, "Google account");
//! let settings = infra::site::read("").expect("a sound configuration").settings();
//! assert_eq!(OpenPath::all(&settings), [OpenPath::WithoutRule]);
//! assert!(OpenProvider::find("https://example.okta.com").is_none());
//! ```

use serde_json::Value as Json;
use settings::{Allow, Rule, Settings};

/// A provider at which anyone can have an account, so that a sign-in does not show that a user belongs to the company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenProvider {
    /// What its users have, such as `Google account`.
    pub account: &'static str,
    /// An example of users that a rule can name at this provider. An issuer that never matches an ID token has none.
    pub allow: Option<&'static str>,
}

const DOMAINS: &str = "{ domains: [example.com] }";
const EMAILS: &str = "{ emails: [ada@example.com] }";
const GROUPS: &str = "{ groups: [example] }";
const OBJECT_ID: &str = "{ claims: { oid: [OBJECT-ID] } }";

/// The hosts of open providers. Every issuer at such a host is open.
const HOSTS: [(&str, &str, &str); 20] = [
    ("accounts.google.com", "Google account", DOMAINS),
    ("gitlab.com", "GitLab.com account", GROUPS),
    ("appleid.apple.com", "Apple Account", EMAILS),
    ("account.apple.com", "Apple Account", EMAILS),
    ("login.live.com", "Microsoft account", EMAILS),
    ("www.facebook.com", "Facebook account", EMAILS),
    ("limited.facebook.com", "Facebook account", EMAILS),
    ("www.linkedin.com", "LinkedIn account", EMAILS),
    ("slack.com", "Slack account", EMAILS),
    ("login.salesforce.com", "Salesforce account", EMAILS),
    ("www.amazon.com", "Amazon account", EMAILS),
    ("www.paypal.com", "PayPal account", EMAILS),
    ("www.paypalobjects.com", "PayPal account", EMAILS),
    ("api.login.yahoo.com", "Yahoo account", EMAILS),
    ("discord.com", "Discord account", EMAILS),
    ("id.twitch.tv", "Twitch account", EMAILS),
    ("access.line.me", "LINE account", EMAILS),
    ("kauth.kakao.com", "Kakao account", EMAILS),
    ("orcid.org", "ORCID iD", EMAILS),
    ("codeberg.org", "Codeberg account", GROUPS),
];

/// The hosts of Microsoft Entra ID. The first part of the path is the tenant.
pub(crate) const ENTRA_HOSTS: [&str; 2] = ["login.microsoftonline.com", "login.microsoftonline.us"];
/// Names that stand for more than one tenant of Microsoft Entra.
const SHARED_TENANTS: [&str; 3] = ["common", "organizations", "consumers"];
/// The [tenant of all personal accounts](https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference).
const PERSONAL_ACCOUNTS: &str = "9188040d-6c67-4c5b-b112-36a304b66dad";

/// Claims that do not show who a user is: all users can have the same value, or users choose it themselves.
const CLAIMS_OF_ANYONE: [&str; 15] = [
    "acr",
    "amr",
    "email_verified",
    "family_name",
    "given_name",
    "idp",
    "locale",
    "name",
    "nickname",
    "picture",
    "preferred_username",
    "profile",
    "ver",
    "website",
    "zoneinfo",
];

impl OpenProvider {
    /// Returns the open provider with an issuer.
    pub fn find(issuer: &str) -> Option<Self> {
        let address = issuer.strip_prefix("https://")?;
        let (host, path) = address.split_once('/').unwrap_or((address, ""));
        if ENTRA_HOSTS.contains(&host) {
            let tenant = path.split('/').next().unwrap_or_default();
            // ID tokens name the tenant of the user, so that only this tenant can be an issuer.
            let allow = (tenant == PERSONAL_ACCOUNTS).then_some(OBJECT_ID);
            let is_open = allow.is_some() || is_shared_tenant(tenant);
            return is_open.then_some(Self { account: "Microsoft account", allow });
        }
        let (_, account, allow) = HOSTS.into_iter().find(|(open, ..)| *open == host)?;
        Some(Self { account, allow: Some(allow) })
    }
}

/// Returns whether a name stands for more than one tenant of Microsoft Entra.
pub(crate) fn is_shared_tenant(tenant: &str) -> bool {
    SHARED_TENANTS.contains(&tenant)
}

/// Paths that all signed-in users can see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenPath {
    /// The path of a rule.
    Rule(String),
    /// All paths without a rule.
    WithoutRule,
}

impl OpenPath {
    /// Returns the paths of a site that all signed-in users can see, in the order of the rules.
    pub fn all(settings: &Settings) -> Vec<Self> {
        let for_signed_in = settings.rules.iter().filter(|rule| admits_anyone_signed_in(rule));
        let mut open: Vec<Self> = for_signed_in.map(|rule| Self::Rule(rule.path.clone())).collect();
        if !settings.rules.iter().any(|rule| rule.path == "/*") {
            open.push(Self::WithoutRule);
        }
        open
    }
}

/// Returns whether a rule admits everyone who can have an account.
fn admits_anyone_signed_in(rule: &Rule) -> bool {
    match &rule.allow {
        Allow::Everyone => false,
        Allow::SignedIn => true,
        Allow::Only(members) => {
            let says_who = |(name, values): (&str, &[Json])| {
                let is_personal_tenant =
                    name == "tid" && values.iter().any(|value| value == PERSONAL_ACCOUNTS);
                !CLAIMS_OF_ANYONE.contains(&name) && !is_personal_tenant
            };
            members.has_only_claims() && !members.claims.iter().any(says_who)
        }
    }
}

impl std::fmt::Display for OpenPath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Rule(path) => f.write_str(path),
            Self::WithoutRule => f.write_str("paths without a rule"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{OpenPath, OpenProvider};

    #[test]
    fn issuers_of_open_providers_are_known() {
        for (issuer, account) in [
            ("https://accounts.google.com", Some("Google account")),
            ("https://accounts.google.com/", Some("Google account")),
            ("https://gitlab.com", Some("GitLab.com account")),
            ("https://appleid.apple.com", Some("Apple Account")),
            ("https://www.linkedin.com/oauth", Some("LinkedIn account")),
            ("https://login.microsoftonline.com/common/v2.0", Some("Microsoft account")),
            ("https://login.microsoftonline.com/organizations/v2.0", Some("Microsoft account")),
            ("https://login.microsoftonline.com/consumers/v2.0", Some("Microsoft account")),
            (
                "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0",
                Some("Microsoft account"),
            ),
            ("https://login.microsoftonline.com/8eaef023-2b34-4da1-9baa-8bc8c9d6a490/v2.0", None),
            ("https://login.microsoftonline.com", None),
            ("https://accounts.google.com.example.com", None),
            ("https://example.com/accounts.google.com", None),
            ("https://gitlab.example.com", None),
            ("http://accounts.google.com", None),
        ] {
            assert_eq!(OpenProvider::find(issuer).map(|found| found.account), account, "{issuer}");
        }
    }

    #[test]
    fn rule_helps_at_no_issuer_that_stands_for_several_tenants() {
        let allow = |tenant: &str| {
            let issuer = format!("https://login.microsoftonline.com/{tenant}/v2.0");
            OpenProvider::find(&issuer).expect("an open provider").allow
        };
        for tenant in ["common", "organizations", "consumers"] {
            assert_eq!(allow(tenant), None, "{tenant}");
        }
        let personal = allow("9188040d-6c67-4c5b-b112-36a304b66dad");
        assert_eq!(personal, Some("{ claims: { oid: [OBJECT-ID] } }"));
    }

    #[test]
    fn rules_for_signed_in_users_and_missing_rules_are_open() {
        let open = |rules: &str| {
            let site = crate::site::read(&format!("rules: [{rules}]")).expect("a sound configuration");
            OpenPath::all(&site.settings()).iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        let all = "{ path: /*, allow: { domains: [example.com] } }";
        assert_eq!(open(""), ["paths without a rule"]);
        assert_eq!(open("{ path: /a/*, allow: { groups: [a] } }"), ["paths without a rule"]);
        assert_eq!(open(all), [""; 0]);
        assert_eq!(open(&format!("{all}, {{ path: /p/*, allow: everyone }}")), [""; 0]);
        assert_eq!(open(&format!("{all}, {{ path: /p/*, allow: signed-in }}")), ["/p/*"]);
        assert_eq!(open("{ path: /*, allow: signed-in }"), ["/*"]);
        assert_eq!(open("{ path: /*, allow: { claims: { tid: x } } }"), [""; 0]);
        assert_eq!(open("{ path: /*, allow: { claims: { acr: mfa, oid: [x, y] } } }"), [""; 0]);
        let anyone = "{ ver: '2.0', acr: '1', name: Ada, tid: 9188040d-6c67-4c5b-b112-36a304b66dad }";
        assert_eq!(open(&format!("{{ path: /*, allow: {{ claims: {anyone} }} }}")), ["/*"]);
        assert_eq!(open(&format!("{{ path: /*, allow: {{ groups: [a], claims: {anyone} }} }}")), [""; 0]);
    }
}
