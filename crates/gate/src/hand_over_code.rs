//! The code with which the sign-in host hands a session over to another host: the session, sealed for one hand-over at this host.

use crate::crypto::equal;
use crate::login_state::LoginState;
use crate::request::RequestContext;

/// The kind of a sealed session, which keeps it apart from other sealed values.
const KIND: &str = "hand-over";
/// Time for one redirect.
const LIFETIME_SECONDS: u64 = 60;

/// Returns the code for a host, which has asked with a `state` and the challenge of a login.
pub(crate) fn seal(
    request: &RequestContext<'_>,
    host: &str,
    state: &str,
    challenge: &str,
    session: &str,
) -> Option<String> {
    let text = format!("{}\n{session}\n{challenge}", request.now.saturating_add(LIFETIME_SECONDS));
    let context = request.sealing_context_at(host, KIND, state);
    request.gate.keys.seal(request.now, request.random.seal(), &context, text.as_bytes())
}

/// Returns the session in a code, if the code is for this host and this login and has not expired.
pub(crate) fn open(request: &RequestContext<'_>, login: &LoginState, code: &str) -> Option<String> {
    let text = request.gate.keys.open(&request.sealing_context(KIND, &login.state), code)?;
    let mut parts = str::from_utf8(&text).ok()?.splitn(3, '\n');
    let (expires, session, challenge) = (parts.next()?, parts.next()?, parts.next()?);
    let is_current = request.now < expires.parse().ok()?;
    let is_answer = equal(challenge.as_bytes(), login.challenge().as_bytes());
    if is_current && is_answer { Some(session.to_owned()) } else { None }
}

/// Returns whether a text has the form of a challenge: a SHA-256 hash in base64url.
pub(crate) fn is_challenge(text: &str) -> bool {
    text.len() == 43 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}
