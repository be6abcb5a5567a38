//! From an ID token to the cookies of a session.

use crate::cookies::{self, COOKIE_BYTES, HINT, REFRESH, REFUSED, SESSION};
use crate::decide::{Case, Outcome, Reason};
use crate::id_token::Identity;
use crate::pages::Page;
use crate::refresh_cookie::RefreshCookie;
use crate::session::{self, Standing, Visitor};

/// Tells sealed ID tokens, each bound to its session, from what else is sealed.
pub(crate) const HINT_KIND: &str = "hint";

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
    pub(crate) fn cookies(self, case: &Case<'_>) -> Result<Vec<String>, Outcome> {
        let standing = self.standing;
        let visitor = Visitor::of(self.identity, case.gate);
        let token = session::sign(case.gate, visitor, &standing, case.now);
        let token = token.ok_or_else(crate::unavailable)?;
        let lifetime = u64::from(case.gate.settings.session.lifetime_seconds);
        let session = cookies::set(SESSION, &token, lifetime);
        if session.len() > COOKIE_BYTES {
            let page = Page {
                status: 403,
                title: "Too many groups",
                text: "You are in more groups of this site than a session can name. Please tell whoever looks after it.",
                way_out: None,
            };
            return Err(case.page(Reason::SessionTooLarge, &page));
        }
        let place = case.place(HINT_KIND, &token);
        let hint = case.gate.keys.seal(case.now, case.random.seal(), &place, self.id_token.as_bytes());
        let hint =
            hint.map(|hint| cookies::set(HINT, &hint, lifetime)).filter(|hint| hint.len() <= COOKIE_BYTES);
        let refresh = self.refresh.and_then(|refresh| refresh.cookie(case, &standing.sid));
        let mut cookies = vec![session];
        // What the session before has left in the browser goes, where this one has nothing of the kind.
        for (name, cookie) in [(HINT, hint), (REFRESH, refresh), (REFUSED, None)] {
            let left_over = || case.event.has_cookie(name).then(|| cookies::clear(name));
            cookies.extend(cookie.or_else(left_over));
        }
        Ok(cookies)
    }
}
