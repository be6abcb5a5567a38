//! The user of a session.

use serde_json::{Map, Value as Json};
use settings::{Allow, ClaimSet, Members, Pseudonym};

use crate::gate::Gate;
use crate::id_token::Identity;

/// A signed-in user, with only those claims that the rules read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Visitor {
    /// Subject identifier at the provider.
    pub(crate) sub: String,
    /// Verified e-mail address in lower case, if a rule reads addresses.
    pub(crate) email: Option<String>,
    /// Pseudonym of the verified address, whether or not a rule reads addresses.
    pub(crate) email_pseudonym: Option<Pseudonym>,
    /// Those of the user's groups that a rule names.
    pub(crate) groups: Vec<String>,
    /// Whether a rule names groups and the provider omits those of the user, because there are too many.
    pub(crate) groups_overage: bool,
    /// Those values of other claims that a rule reads.
    pub(crate) claims: ClaimSet,
}

/// The user of a request, as the log names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct User {
    /// Subject identifier at the provider.
    pub(crate) subject: String,
    /// Pseudonym of the verified e-mail address.
    pub(crate) email: Option<Pseudonym>,
}

/// Who has sent a request, as the log names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Caller {
    /// A user, or a machine with a token of an issuer.
    User(User),
    /// A machine with a site token, by the name that the operator has given to the token.
    SiteToken(String),
}

impl Visitor {
    /// Keeps those claims of an ID token that the gate's rules read.
    pub(crate) fn new(identity: Identity, gate: &Gate) -> Self {
        let members: Vec<&Members> = gate
            .settings
            .all_rules()
            .filter_map(|rule| match &rule.allow {
                Allow::Only(members) => Some(members),
                Allow::Everyone | Allow::SignedIn => None,
            })
            .collect();
        let mut groups = identity.groups;
        groups.retain(|group| {
            !group.is_empty() && members.iter().any(|members| members.groups.contains(group))
        });
        groups.sort();
        groups.dedup();
        let email_pseudonym = identity.email.as_deref().map(|email| gate.pseudonyms().email(email));
        let rules_read_email =
            members.iter().any(|members| !(members.emails.is_empty() && members.domains.is_empty()));
        let email = if rules_read_email { identity.email } else { None };
        let claims = claims_for_rules(&identity.claims, &members, gate.settings.provider.domain_claim());
        let groups_overage =
            identity.groups_overage && members.iter().any(|members| !members.groups.is_empty());
        Self { sub: identity.subject, email, email_pseudonym, groups, groups_overage, claims }
    }

    pub(crate) fn into_user(self) -> User {
        User { subject: self.sub, email: self.email_pseudonym }
    }

    /// Returns the claims that rules read.
    pub(crate) fn claims(&self, gate: &Gate) -> access::Claims<'_> {
        access::Claims {
            email: self.email.as_deref(),
            groups: &self.groups,
            other: &self.claims,
            domain_claim: gate.settings.provider.domain_claim(),
        }
    }
}

/// Returns the values of an ID token that rules read: those that they name, and the domain that rules for domains need.
fn claims_for_rules(
    token: &Map<String, Json>,
    members: &[&Members],
    domain_claim: Option<&'static str>,
) -> ClaimSet {
    let mut claims = ClaimSet::default();
    for members in members {
        for (name, values) in members.claims.select(token).iter() {
            for value in values {
                claims.insert(name, value.clone());
            }
        }
        if let Some(claim) = domain_claim
            && let Some(domain) = token.get(claim).and_then(Json::as_str)
            && members.domains.iter().any(|listed| listed.eq_ignore_ascii_case(domain))
        {
            claims.insert(claim, domain.into());
        }
    }
    claims
}
