//! From an ID token to the cookies of a session.

use crate::answers::unavailable;
use crate::cookies::{self, COOKIE_BYTES, HINT, REFRESH, REFUSED, SESSION};
use crate::id_token::Identity;
use crate::outcome::Outcome;
use crate::pages::Page;
use crate::reason::Reason;
use crate::refresh_cookie::RefreshCookie;
use crate::request::RequestContext;
use crate::session::{self, Standing};
use crate::sign_out_hint;
use crate::visitor::Visitor;

/// Somebody whom the provider has just spoken of.
pub(crate) struct SignedIn {
    /// The same through all that the session is refreshed.
    pub(crate) standing: Standing,
    pub(crate) identity: Identity,
    pub(crate) id_token: String,
    pub(crate) refresh: Option<RefreshCookie>,
}

impl SignedIn {
    /// The cookies that keep it, or the page for whoever does not fit into them.
    pub(crate) fn cookies(self, request: &RequestContext<'_>) -> Result<Vec<String>, Outcome> {
        let standing = self.standing;
        let visitor = Visitor::new(self.identity, request.gate);
        let token = session::sign(request.gate, visitor, &standing, request.now);
        let token = token.ok_or_else(unavailable)?;
        let lifetime = u64::from(request.gate.settings.session.lifetime_seconds);
        let session = cookies::set(SESSION, &token, lifetime);
        if session.len() > COOKIE_BYTES {
            let page = Page {
                status: 403,
                title: "Too many groups",
                text: "You are in more groups of this site than a session can name. Please tell whoever looks after it.",
                way_out: None,
            };
            return Err(request.page(Reason::SessionTooLarge, &page));
        }
        let hint = sign_out_hint::cookie(request, &token, &self.id_token);
        let refresh = self.refresh.and_then(|refresh| refresh.cookie(request, &standing.sid));
        let mut cookies = vec![session];
        // What the session before has left in the browser goes, where this one has nothing of the kind.
        for (name, cookie) in [(HINT, hint), (REFRESH, refresh), (REFUSED, None)] {
            let left_over = || request.event.has_cookie(name).then(|| cookies::clear(name));
            cookies.extend(cookie.or_else(left_over));
        }
        Ok(cookies)
    }
}
