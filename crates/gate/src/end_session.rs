//! Ending one session everywhere: at a sign-out, and when the provider refuses to refresh the session.
//!
//! Removing the cookie ends the session only in the browser that signs out. Where the gate may write logouts, it also writes the
//! session's own identifier to them, so that a copy of the cookie ends as well. The answer to the user does not depend on this write.

use settings::Logouts;

use crate::decision::{Need, Revocation};
use crate::fetched::Lookup;
use crate::request::RequestContext;
use crate::session::Session;
use crate::session_name;
use crate::ticket::TicketSession;

/// Returns the revocation of a session, if the gate may write it and has not tried to for this request.
pub(crate) fn need(request: &RequestContext<'_>, session: &Session) -> Option<Need> {
    need_of_all(request, session.core().map(TicketSession::from))
}

/// Returns the revocation of sessions, of which some are those of tickets from other hosts. Another host leaves the revocation to the
/// sign-in host, which could otherwise not recognise its own session.
pub(crate) fn need_of_all(
    request: &RequestContext<'_>,
    sessions: impl IntoIterator<Item = TicketSession>,
) -> Option<Need> {
    let Lookup::NotYet = request.fetched.revoked else { return None };
    if !request.gate.settings.may_write_logouts() || request.other_sign_in_host().is_some() {
        return None;
    }
    let mut logouts = Logouts::default();
    for TicketSession { sid, provider_iat } in sessions {
        // A ticket that is sent many times must not cause as many calls of SSM.
        if session_name::has_ended(&request.gate.logouts, &sid) {
            continue;
        }
        // If the lists are full, a time replaces the entry, and it has to end this session too. The provider's clock may be ahead.
        logouts.end(session_name::from_sid(&sid)?, request.now.max(provider_iat));
    }
    if logouts.is_empty() {
        return None;
    }
    let lifetime_seconds = request.gate.settings.session.lifetime_seconds;
    Some(Need::RevokeSession(Revocation { logouts, lifetime_seconds }))
}
