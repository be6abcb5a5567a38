//! The answers to the questions of `init`.

use super::provider::KnownProvider;

/// The answers to the questions of `init`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// The kind of provider.
    pub provider: KnownProvider,
    /// Issuer identifier.
    pub issuer: String,
    /// Client ID, unless it is not known yet.
    pub client_id: Option<String>,
    /// The users who can see the site.
    pub admitted: Admitted,
    /// Host name of the site, unless it keeps the one that CloudFront assigns.
    pub domain: Option<CustomDomain>,
}

/// The users who can see the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Admitted {
    /// All users that the provider signs in.
    SignedIn,
    /// Users in one of these groups.
    Groups(Vec<String>),
    /// Users whose verified e-mail address is in one of these domains.
    EmailDomains(Vec<String>),
}

/// A host name of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomDomain {
    /// The host name.
    pub name: String,
    /// The certificate for the host name.
    pub certificate: Certificate,
}

/// The certificate for the host name of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Certificate {
    /// The stack creates it, and the DNS records, in the Route 53 zone with this ID.
    HostedZone(String),
    /// The ARN of a certificate in us-east-1.
    Arn(String),
    /// It is not known yet.
    Undecided,
}

impl Answers {
    /// Returns what the user has to do before the site works as the answers say.
    pub fn hints(&self) -> Vec<String> {
        let mut hints = Vec::new();
        if let (Admitted::Groups(_), Some(hint)) = (&self.admitted, self.provider.groups_hint()) {
            hints.push(format!("{hint}: docs/providers/{}.md", self.provider.name()));
        }
        if let Some(CustomDomain { name, certificate: Certificate::Undecided }) = &self.domain {
            hints.push(format!("{name} needs a certificate: remove the # before the lines of distribution, and name a zone or a certificate"));
        }
        hints
    }
}
