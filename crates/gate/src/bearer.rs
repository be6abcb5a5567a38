//! Machines with a bearer token, as in [RFC 6750](https://datatracker.ietf.org/doc/html/rfc6750), and without a session.
//!
//! Only paths with a rule for machines read the header. There, the token decides about the request, and not a session that the request
//! also has: a machine that sends a token wants to know that the token is wrong.

use access::{Access, WorkloadToken};

use crate::decision::Need;
use crate::event::Event;
use crate::fetched::Lookup;
use crate::id_token::TokenFault;
use crate::outcome::Outcome;
use crate::reason::Reason;
use crate::request::RequestContext;
use crate::response::Response;
use crate::verify_token::may_fetch_again;
use crate::visitor::User;
use crate::workload_token::{self, Claims};

/// Maximum size of a token. Those of GitHub and GitLab have 2 KB.
const MAX_TOKEN_BYTES: usize = 8 * 1024;

/// Decides about a request with a bearer token. Returns `None` if the path has no rule for machines, or the request no token.
pub(crate) fn serve(
    request: &RequestContext<'_>,
    access: &Access<'_>,
    rewritten: Option<&String>,
) -> Option<Outcome> {
    access.workloads().next()?;
    let token = match credentials(request.event)? {
        Ok(token) => token,
        Err(fault) => return Some(refused(request, 400, "invalid_request", fault)),
    };
    Some(match verify(request, access, token) {
        Ok((user, true)) => {
            Outcome::forward_without_token(Reason::Workload, rewritten.cloned()).with_user(user)
        }
        Ok((user, false)) => {
            Outcome::respond(Reason::NotAllowed, challenge(request, 403, "insufficient_scope", None))
                .with_user(user)
        }
        Err(Refusal::Fault(fault)) => refused(request, 401, "invalid_token", fault),
        Err(Refusal::KeysNeeded(issuer)) => Outcome::need(Need::IssuerKeys(issuer)),
        Err(Refusal::KeysUnavailable) => {
            Outcome::respond(Reason::ProviderUnreachable, Response::new(503).header("Retry-After", "60"))
        }
    })
}

/// Refuses a request without a token and without a session, and names the scheme that the path accepts: RFC 6750, section 3.
pub(crate) fn token_needed(request: &RequestContext<'_>) -> Outcome {
    let response = Response::new(401).header("WWW-Authenticate", realm(request));
    Outcome::respond(Reason::NoSession, response.header("Content-Type", "text/plain"))
}

/// Why the gate does not accept a token.
enum Refusal {
    /// The token is not valid here.
    Fault(TokenFault),
    /// The keys of this issuer have to be fetched first.
    KeysNeeded(String),
    /// The keys of the issuer could not be fetched.
    KeysUnavailable,
}

impl From<TokenFault> for Refusal {
    fn from(fault: TokenFault) -> Self {
        Self::Fault(fault)
    }
}

/// Returns the bearer token of a request, if it has one. Another scheme in the header is not for the gate.
fn credentials(event: &Event) -> Option<Result<&str, TokenFault>> {
    let headers = || event.headers("authorization").map(str::trim_ascii);
    let token = headers().find_map(|header| {
        let (scheme, token) = header.split_once(' ').unwrap_or((header, ""));
        if scheme.eq_ignore_ascii_case("bearer") { Some(token.trim_ascii()) } else { None }
    })?;
    let is_single = headers().count() == 1;
    let has_valid_size = (1..=MAX_TOKEN_BYTES).contains(&token.len());
    Some(if is_single && has_valid_size { Ok(token) } else { Err(TokenFault::Form) })
}

/// Verifies a token, and returns who has it and whether the rules admit it.
fn verify(request: &RequestContext<'_>, access: &Access<'_>, token: &str) -> Result<(User, bool), Refusal> {
    // The issuer is a claim of the token, so nothing is fetched from it unless a rule names it.
    let issuer = workload_token::unverified_issuer(token).ok_or(TokenFault::Form)?;
    let trusted = || access.workloads().filter(|workload| workload.issuer == issuer);
    if trusted().next().is_none() {
        return Err(TokenFault::Issuer.into());
    }
    let keys = match request.fetched.issuer_keys(&issuer) {
        Lookup::Known(keys) => keys,
        Lookup::NotYet => return Err(Refusal::KeysNeeded(issuer)),
        Lookup::Failed => return Err(Refusal::KeysUnavailable),
    };
    let claims = match workload_token::verify(token, keys, &issuer, request.now) {
        Ok(claims) => claims,
        Err(TokenFault::UnknownKey) if may_fetch_again(&keys.keys, request.now) => {
            return Err(Refusal::KeysNeeded(issuer));
        }
        Err(fault) => return Err(fault.into()),
    };
    let Claims { subject, audience, all } = &claims;
    if !trusted().any(|workload| workload.audience == *audience) {
        return Err(TokenFault::Audience.into());
    }
    let token = WorkloadToken { issuer: &issuer, audience, claims: all };
    // A machine and a user of the provider can have the same subject identifier.
    let user = User { subject: format!("{issuer} {subject}"), email: None };
    Ok((user, access.admits_workload(&token)))
}

fn refused(request: &RequestContext<'_>, status: u16, error: &str, fault: TokenFault) -> Outcome {
    Outcome::respond(Reason::TokenRefused(fault), challenge(request, status, error, Some(fault)))
}

/// Returns a response with an error code of RFC 6750, section 3.1, and the fault as its description.
fn challenge(request: &RequestContext<'_>, status: u16, error: &str, fault: Option<TokenFault>) -> Response {
    let mut challenge = format!("{}, error=\"{error}\"", realm(request));
    if let Some(fault) = fault {
        challenge = format!("{challenge}, error_description=\"{}\"", fault.name());
    }
    let response = Response::new(status).header("WWW-Authenticate", challenge);
    response.header("Content-Type", "text/plain")
}

fn realm(request: &RequestContext<'_>) -> String {
    format!("Bearer realm=\"{}\"", request.host)
}
