//! Ending one session everywhere: at a sign-out, and when the provider refuses to refresh the session.
//!
//! Removing the cookie ends the session only in the browser that signs out. Where the gate may write logouts, it also writes the
//! session's own identifier to them, so that a copy of the cookie ends as well. The answer to the user does not depend on this write.

use settings::Logouts;

use crate::decision::{Need, Revocation};
use crate::fetched::Lookup;
use crate::request::RequestContext;
use crate::session::{Session, SessionCore};
use crate::session_name;
use crate::ticket::TicketSession;

/// Returns the revocation of a session, if the gate may write it and has not tried to for this request.
pub(crate) fn need(request: &RequestContext<'_>, session: &Session) -> Option<Need> {
    let SessionCore { sid, provider_iat, .. } = session.core()?;
    need_of_ticket(request, &TicketSession { sid, provider_iat })
}

/// Returns the revocation of a session that the user has left at another host. That host leaves the revocation to the sign-in host, which
/// could otherwise not recognise its own session.
pub(crate) fn need_of_ticket(request: &RequestContext<'_>, session: &TicketSession) -> Option<Need> {
    let Lookup::NotYet = request.fetched.revoked else { return None };
    if !request.gate.settings.may_write_logouts() || request.other_sign_in_host().is_some() {
        return None;
    }
    let mut logouts = Logouts::default();
    // If the lists are full, a time replaces the entry, and it has to end this session too. The provider's clock may be ahead.
    logouts.end(session_name::from_sid(&session.sid)?, request.now.max(session.provider_iat));
    let lifetime_seconds = request.gate.settings.session.lifetime_seconds;
    Some(Need::RevokeSession(Revocation { logouts, lifetime_seconds }))
}
