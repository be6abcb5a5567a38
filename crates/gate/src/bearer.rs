//! Machines with a bearer token, as in [RFC 6750](https://datatracker.ietf.org/doc/html/rfc6750), and without a session.
//!
//! A token is a JWT of an issuer that a rule names, or a site token that an operator has made for a path.
//!
//! Only paths with a rule for machines read the header. There, the token decides about the request, and not a session that the request
//! also has: a machine that sends a token wants to know that the token is wrong.

use std::borrow::Cow;

use access::{Access, WorkloadToken};

use crate::crypto::from_base64;
use crate::decision::Need;
use crate::event::Event;
use crate::fetched::Lookup;
use crate::id_token::TokenFault;
use crate::outcome::Outcome;
use crate::reason::Reason;
use crate::request::RequestContext;
use crate::response::Response;
use crate::site_token::{self, is_site_token};
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
    if !access.has_machines() {
        return None;
    }
    let token = match credentials(request.event)? {
        Ok(token) => token,
        Err(fault) => return Some(refused(request, 400, "invalid_request", fault)),
    };
    if is_site_token(&token) {
        return Some(serve_site_token(request, access, rewritten, &token));
    }
    Some(match verify(request, access, &token) {
        Ok((user, true)) => {
            Outcome::forward_without_token(Reason::Workload, rewritten.cloned()).with_user(user)
        }
        Ok((user, false)) => not_allowed(request).with_user(user),
        Err(Refusal::Fault(fault)) => refused(request, 401, "invalid_token", fault),
        Err(Refusal::KeysNeeded(issuer)) => Outcome::need(Need::IssuerKeys(issuer)),
        Err(Refusal::KeysUnavailable) => try_later(Reason::ProviderUnreachable),
    })
}

/// Decides about a request with a site token.
fn serve_site_token(
    request: &RequestContext<'_>,
    access: &Access<'_>,
    rewritten: Option<&String>,
    text: &str,
) -> Outcome {
    let Some(tokens) = &request.gate.site_tokens else { return try_later(Reason::Unavailable) };
    let Some(token) = site_token::find(tokens, text) else {
        return refused(request, 401, "invalid_token", TokenFault::UnknownToken);
    };
    let outcome = if !token.is_valid(request.now) {
        refused(request, 401, "invalid_token", TokenFault::Time)
    } else if access.admits_site_token(&token.path) {
        Outcome::forward_without_token(Reason::SiteToken, rewritten.cloned())
    } else {
        not_allowed(request)
    };
    outcome.with_site_token(&token.name)
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

/// Returns the token of a request, if it has one. Another scheme in the header is not for the gate.
fn credentials(event: &Event) -> Option<Result<Cow<'_, str>, TokenFault>> {
    let headers = || event.headers("authorization").map(str::trim_ascii);
    let token = headers().find_map(token_in)?;
    let is_single = headers().count() == 1;
    let has_valid_size = (1..=MAX_TOKEN_BYTES).contains(&token.len());
    Some(if is_single && has_valid_size { Ok(token) } else { Err(TokenFault::Form) })
}

/// Returns whether a request has a site token.
pub(crate) fn has_site_token(event: &Event) -> bool {
    let mut tokens = event.headers("authorization").filter_map(|header| token_in(header.trim_ascii()));
    tokens.any(|token| is_site_token(&token))
}

/// Returns the token in the value of a header: a bearer token, or a site token that is the password of the scheme Basic, because some
/// programs know no other scheme.
fn token_in(header: &str) -> Option<Cow<'_, str>> {
    let (scheme, value) = header.split_once(' ').unwrap_or((header, ""));
    let value = value.trim_ascii();
    if scheme.eq_ignore_ascii_case("bearer") {
        return Some(value.into());
    }
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let text = String::from_utf8(from_base64(value)?).ok()?;
    let (_, password) = text.split_once(':')?;
    if is_site_token(password) { Some(password.to_owned().into()) } else { None }
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

/// Refuses a token that is valid, but not for this object.
fn not_allowed(request: &RequestContext<'_>) -> Outcome {
    Outcome::respond(Reason::NotAllowed, challenge(request, 403, "insufficient_scope", None))
}

/// Refuses a token that the gate cannot judge now.
fn try_later(reason: Reason) -> Outcome {
    Outcome::respond(reason, Response::new(503).header("Retry-After", "60"))
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
