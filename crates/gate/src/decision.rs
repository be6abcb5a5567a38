//! The possible decisions about a request.

use settings::Logouts;

use crate::event::RequestChanges;
use crate::response::Response;
use crate::token_endpoint::TokenRequest;

/// What happens to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// CloudFront continues with the request and these changes: see [`Event::forwarded`](crate::Event::forwarded).
    Forward(RequestChanges),
    /// The gate sends this response itself.
    Respond(Response),
    /// The caller fetches something, and then decides about the same request again.
    Need(Need),
}

/// A request to the caller, because the gate does no I/O.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// Fetch the provider's discovery document.
    Metadata,
    /// Fetch the provider's keys, even if some are there.
    Keys,
    /// Fetch the discovery document and the keys of this issuer, even if some keys are there. A rule for machines names the issuer.
    IssuerKeys(String),
    /// Exchange a code for an ID token. The provider accepts the code once.
    Token(TokenRequest),
    /// Exchange a refresh token for an ID token. The provider may accept the refresh token only once. If the exchange fails, the
    /// session continues unchanged.
    Refresh(TokenRequest),
    /// Revoke a refresh token at the provider. The sign-out continues in any case.
    RevokeToken(TokenRequest),
    /// End sessions on every instance.
    Revoke(Revocation),
    /// End one session on every instance. The caller waits only briefly, and the answer follows in any case. The session stays valid until
    /// this request has its answer.
    RevokeSession(Revocation),
}

/// The sessions that a logout at the provider or a sign-out ends. The caller adds them to the logout lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revocation {
    /// The sessions that end.
    pub logouts: Logouts,
    /// Lifetime of a session in seconds, which decides how long the lists keep an entry.
    pub lifetime_seconds: u32,
}

impl Need {
    /// Returns the name that the log uses.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Metadata => "metadata",
            Self::Keys => "keys",
            Self::IssuerKeys(_) => "issuer-keys",
            Self::Token(_) => "token",
            Self::Refresh(_) => "refresh",
            Self::RevokeToken(_) => "revocation",
            Self::Revoke(_) => "revoke",
            Self::RevokeSession(_) => "revoke-session",
        }
    }
}
