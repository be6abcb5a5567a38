//! A ticket: proof for the sign-in host that the user of a session has asked another host of the site to sign out or to switch accounts.
//!
//! Without a ticket, a link on any page could do so.

use crate::request::RequestContext;
use crate::session::SessionCore;

/// The parameter with the ticket.
pub(crate) const TICKET: &str = "ticket";
/// Time for one redirect.
const LIFETIME_SECONDS: u64 = 60;

/// What the user has asked for.
#[derive(Clone, Copy)]
pub(crate) enum Ticket {
    SignOut,
    SwitchAccount,
}

impl Ticket {
    /// Returns the kind of the sealed value, which keeps it apart from other sealed values.
    fn kind(self) -> &'static str {
        match self {
            Self::SignOut => "ticket-sign-out",
            Self::SwitchAccount => "ticket-switch",
        }
    }

    /// Returns a ticket for the browser's session, which opens at the sign-in host.
    pub(crate) fn seal(self, request: &RequestContext<'_>, sign_in_host: &str) -> Option<String> {
        let core = request.session()?.core()?;
        let expires = request.now.saturating_add(LIFETIME_SECONDS);
        let text = format!("{expires} {} {}", core.provider_iat, core.sid);
        let context = request.sealing_context_at(sign_in_host, self.kind(), "");
        request.gate.keys.seal(request.now, request.random.seal_refresh(), &context, text.as_bytes())
    }

    /// Returns the session that the request's ticket is for, if it has not expired.
    pub(crate) fn open(self, request: &RequestContext<'_>) -> Option<TicketSession> {
        let mut parameters = form_urlencoded::parse(request.event.query().as_bytes());
        let (_, sealed) = parameters.find(|(name, _)| name == TICKET)?;
        let text = request.gate.keys.open(&request.sealing_context(self.kind(), ""), &sealed)?;
        let mut parts = str::from_utf8(&text).ok()?.splitn(3, ' ');
        let is_current = request.now < parts.next()?.parse().ok()?;
        let provider_iat = parts.next()?.parse().ok()?;
        let sid = parts.next()?.to_owned();
        if is_current { Some(TicketSession { sid, provider_iat }) } else { None }
    }
}

/// The session of a ticket, as the revocation needs it.
pub(crate) struct TicketSession {
    /// Identifier of the session.
    pub(crate) sid: String,
    /// Unix time at which the provider issued the ID token of the sign-in.
    pub(crate) provider_iat: u64,
}

impl From<SessionCore> for TicketSession {
    fn from(core: SessionCore) -> Self {
        Self { sid: core.sid, provider_iat: core.provider_iat }
    }
}

impl TicketSession {
    /// Returns whether this is the browser's session.
    pub(crate) fn is_of(&self, request: &RequestContext<'_>) -> bool {
        request.session().and_then(|session| session.core()).is_some_and(|core| core.sid == self.sid)
    }
}
