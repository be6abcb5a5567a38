//! The cookies of a session that begins or is refreshed.

use settings::TextKey;

use crate::answers::unavailable;
use crate::cookies::{self, HINT, MAX_COOKIE_BYTES, REFRESH, REFUSED, SESSION};
use crate::icon::Icon;
use crate::id_token::Identity;
use crate::outcome::Outcome;
use crate::pages::{Fact, Page};
use crate::reason::Reason;
use crate::refresh_cookie::RefreshCookie;
use crate::request::RequestContext;
use crate::session::{self, SessionCore};
use crate::sign_out_hint;
use crate::visitor::Visitor;

/// A user that the provider has just signed in or confirmed.
pub(crate) struct SignedIn {
    /// The part of the session that stays the same when it is refreshed.
    pub(crate) core: SessionCore,
    pub(crate) identity: Identity,
    pub(crate) id_token: String,
    pub(crate) refresh: Option<RefreshCookie>,
}

impl SignedIn {
    /// Returns the `Set-Cookie` values of the session, or an error page if the session is too large for a cookie.
    pub(crate) fn cookies(self, request: &RequestContext<'_>) -> Result<Vec<String>, Outcome> {
        let visitor = Visitor::new(self.identity, request.gate);
        let Some(token) = session::sign(request.gate, visitor, &self.core, &request.host, request.now) else {
            return Err(unavailable(request.event));
        };
        let ends = self.core.end(&request.gate.settings.session, request.now);
        let session = session_cookie(request, &token, ends)?;
        let hint = sign_out_hint::cookie(request, &token, &self.id_token, ends);
        let refresh = self.refresh.and_then(|refresh| refresh.cookie(request, &self.core.sid, ends));
        let mut cookies = vec![session];
        for (name, cookie) in [(HINT, hint), (REFRESH, refresh), (REFUSED, None)] {
            match cookie {
                Some(cookie) => cookies.push(cookie),
                // The cookie belongs to an earlier session.
                None if request.event.has_cookie(name) => cookies.push(cookies::clear(name)),
                None => {}
            }
        }
        Ok(cookies)
    }
}

/// Returns the `Set-Cookie` value of a session, or an error page if the session is too large for a cookie.
pub(crate) fn session_cookie(
    request: &RequestContext<'_>,
    token: &str,
    ends: u64,
) -> Result<String, Outcome> {
    let session = request.session_cookie(SESSION, token, ends);
    if session.len() > MAX_COOKIE_BYTES { Err(too_many_groups(request)) } else { Ok(session) }
}

fn too_many_groups(request: &RequestContext<'_>) -> Outcome {
    let page = Page::new(403, Icon::Service, TextKey::TooManyGroupsTitle, TextKey::TooManyGroupsText)
        .fact(Fact::Reference);
    request.page(Reason::SessionTooLarge, &page)
}
