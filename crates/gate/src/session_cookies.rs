//! From an ID token to the cookies of a session.

use crate::cookies::{self, COOKIE_BYTES, HINT, REFRESH, REFUSED, SESSION};
use crate::decide::{Case, Lookup, Outcome, Reason};
use crate::id_token::{self, Ended, Expected, Identity, Refused};
use crate::pages::Page;
use crate::provider::{KeySet, Metadata};
use crate::refresh::Kept;
use crate::session::{self, Standing, Visitor};

/// Tells sealed ID tokens, each bound to its session, from what else is sealed.
pub(crate) const HINT_KIND: &str = "hint";
/// Seconds between two looks for a key that the provider is not known to have.
const KEYS_AGAIN: u64 = 60;

/// Why there is nobody to sign in.
pub(crate) enum Missing {
    /// Keys have to be fetched.
    Keys,
    /// They could not be.
    Unreachable,
    Refused(Refused),
}

/// Whom an ID token speaks of; the nonce is the one that it must have.
pub(crate) fn verify(
    case: &Case<'_>,
    metadata: &Metadata,
    id_token: &str,
    nonce: Option<&str>,
) -> Result<Identity, Missing> {
    with_keys(case, nonce, |keys, expected| id_token::verify(id_token, metadata, keys, expected))
}

/// Whose session a logout token ends.
pub(crate) fn verify_logout(case: &Case<'_>, metadata: &Metadata, token: &str) -> Result<Ended, Missing> {
    with_keys(case, None, |keys, expected| id_token::verify_logout(token, metadata, keys, expected))
}

fn with_keys<T>(
    case: &Case<'_>,
    nonce: Option<&str>,
    verify: impl FnOnce(&KeySet, &Expected<'_>) -> Result<T, Refused>,
) -> Result<T, Missing> {
    let keys = match case.fetched.keys {
        Lookup::Known(keys) => keys,
        Lookup::Failed => return Err(Missing::Unreachable),
        Lookup::NotYet => return Err(Missing::Keys),
    };
    let provider = &case.gate.settings.provider;
    let expected = Expected {
        issuer: &provider.issuer,
        client_id: &provider.client_id,
        nonce,
        groups_claim: &provider.groups_claim,
        now: case.now,
    };
    match verify(keys, &expected) {
        Ok(found) => Ok(found),
        Err(Refused::UnknownKey) if keys.looked_again_at.saturating_add(KEYS_AGAIN) <= case.now => {
            Err(Missing::Keys)
        }
        Err(refused) => Err(Missing::Refused(refused)),
    }
}

/// Somebody whom the provider has just spoken of.
pub(crate) struct SignedIn {
    /// The same through all that the session is refreshed.
    pub(crate) standing: Standing,
    pub(crate) identity: Identity,
    pub(crate) id_token: String,
    pub(crate) refresh: Option<Kept>,
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
        let refresh = self.refresh.and_then(|kept| kept.cookie(case, &standing.sid));
        let mut cookies = vec![session];
        // What the session before has left in the browser goes, where this one has nothing of the kind.
        for (name, cookie) in [(HINT, hint), (REFRESH, refresh), (REFUSED, None)] {
            let left_over = || case.event.has_cookie(name).then(|| cookies::clear(name));
            cookies.extend(cookie.or_else(left_over));
        }
        Ok(cookies)
    }
}
