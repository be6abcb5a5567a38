//! One request with everything that its decision depends on.

use std::borrow::Cow;

use settings::{CookieLifetime, Embedding, is_host};

use crate::cookies::{self, SESSION};
use crate::decision::Need;
use crate::event::Event;
use crate::fetched::{Fetched, Lookup};
use crate::gate::Gate;
use crate::outcome::Outcome;
use crate::pages::Page;
use crate::provider::Metadata;
use crate::random::Random;
use crate::reason::Reason;
use crate::session::{self, Session};
use crate::url::header_safe;

/// The longest address to which a login or a page leads back. It fits into a cookie. Visitors who wanted a longer one start at `/`.
const MAX_RETURN_ADDRESS_BYTES: usize = 2000;

/// A request to one of the site's host names, with the other arguments of a decision.
pub(crate) struct RequestContext<'a> {
    pub(crate) event: &'a Event,
    pub(crate) gate: &'a Gate,
    pub(crate) fetched: &'a Fetched<'a>,
    pub(crate) random: &'a Random,
    /// Unix time.
    pub(crate) now: u64,
    /// The site's host name that the browser used, in lower case.
    pub(crate) host: String,
}

impl<'a> RequestContext<'a> {
    /// Returns the context of a request to one of the site's host names, and `None` for another host name.
    pub(crate) fn new(
        event: &'a Event,
        gate: &'a Gate,
        fetched: &'a Fetched<'a>,
        now: u64,
        random: &'a Random,
    ) -> Option<Self> {
        let host = own_host(event, gate)?;
        Some(Self { event, gate, fetched, random, now, host })
    }
}

impl RequestContext<'_> {
    /// Returns whether a user is waiting for a page. Scripts, images and prefetches get a 401 instead of a login, because a login for
    /// each of them would overload the provider.
    pub(crate) fn is_navigation(&self) -> bool {
        if !self.is_meant() {
            return false;
        }
        match (self.event.header("sec-fetch-mode"), self.event.header("sec-fetch-dest")) {
            (None, None) => self.event.header("accept").is_some_and(|accept| accept.contains("text/html")),
            _ => self.opens_document(),
        }
    }

    /// Returns whether the request is for a top-level page, and not for a part of another page. Browsers without fetch metadata do not
    /// report it.
    fn opens_document(&self) -> bool {
        self.event.header("sec-fetch-mode") == Some("navigate")
            && self.event.header("sec-fetch-dest").is_none_or(|dest| dest == "document")
    }

    /// Returns whether the request is by the user or by a page of the same host. A browser without fetch metadata does not report it.
    pub(crate) fn is_from_own_origin(&self) -> bool {
        self.needed_embedding() == Embedding::SameOrigin
    }

    /// Returns whether a page of another origin loads an object as a part of itself although the settings do not allow it.
    pub(crate) fn is_foreign_load(&self) -> bool {
        self.gate.settings.content.embedding < self.needed_embedding() && !self.opens_document()
    }

    /// Returns the setting that allows the origin of the request to load objects. The browser reports the origin in
    /// [`Sec-Fetch-Site`](https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header).
    fn needed_embedding(&self) -> Embedding {
        match self.event.header("sec-fetch-site") {
            None | Some("same-origin" | "none") => Embedding::SameOrigin,
            Some("same-site") => Embedding::SameSite,
            Some(_) => Embedding::CrossOrigin,
        }
    }

    /// Returns whether a user has just opened a page by a click or by typing its address, as
    /// [`Sec-Fetch-User`](https://www.w3.org/TR/fetch-metadata/#sec-fetch-user-header) reports. A browser without fetch metadata
    /// does not report it, so every navigation counts.
    pub(crate) fn is_activated(&self) -> bool {
        let has_metadata = self.event.header("sec-fetch-mode").is_some();
        self.is_navigation() && (!has_metadata || self.event.header("sec-fetch-user") == Some("?1"))
    }

    /// Returns whether the request is a `GET` that is not a prefetch. A prefetch must neither use up a code nor end a session.
    pub(crate) fn is_meant(&self) -> bool {
        let is_prefetch =
            ["sec-purpose", "purpose"].iter().any(|name| self.event.headers(name).next().is_some());
        self.event.method() == "GET" && !is_prefetch
    }

    /// Returns the URL that the visitor requested. It is absolute, so that a browser never takes its path for a host name.
    pub(crate) fn url(&self) -> String {
        format!("https://{}{}", self.host, self.address())
    }

    /// Returns the path and query that the visitor requested, as a header can carry them.
    pub(crate) fn address(&self) -> String {
        let query = self.event.query();
        let mark = if query.is_empty() { "" } else { "?" };
        header_safe(&format!("{}{mark}{query}", self.event.uri()))
    }

    /// Returns the address that the visitor requested, if a login or a page can lead back to it. Its path has to be unambiguous, so
    /// that a browser does not take it for a host name.
    pub(crate) fn return_address(&self) -> String {
        let address = self.address();
        if address.len() > MAX_RETURN_ADDRESS_BYTES { "/".to_owned() } else { address }
    }

    /// Returns the browser's valid session.
    pub(crate) fn session(&self) -> Option<Session> {
        self.event
            .cookies_named(SESSION)
            .find_map(|token| session::verify(self.gate, token, &self.host, self.now))
    }

    /// Returns the `Set-Cookie` value of a cookie that belongs to a session with this end.
    pub(crate) fn session_cookie(&self, name: &str, value: &str, ends: u64) -> String {
        match self.gate.settings.session.cookie {
            CookieLifetime::Persistent => cookies::set(name, value, ends.saturating_sub(self.now)),
            CookieLifetime::BrowserSession => cookies::set_until_closed(name, value),
        }
    }

    /// Returns the site's sign-in host, if this is another one of the site's hosts.
    pub(crate) fn other_sign_in_host(&self) -> Option<&str> {
        let host = self.gate.settings.sign_in_host.as_deref()?;
        if host == self.host { None } else { Some(host) }
    }

    /// Returns whether a host name is one of the site's.
    pub(crate) fn is_host_of_site(&self, host: &str) -> bool {
        is_own_host(self.event, self.gate, host)
    }

    pub(crate) fn redirect_uri(&self) -> String {
        format!("https://{}{}", self.host, self.gate.settings.paths.callback)
    }

    /// Returns the context that a sealed value is bound to, so that it opens nowhere else: the kind of the value, the site, its host,
    /// the client at the provider, and the name of its owner, for example a session.
    pub(crate) fn sealing_context(&self, kind: &str, owner: &str) -> String {
        self.sealing_context_at(&self.host, kind, owner)
    }

    /// Returns the context of a value that opens at another host of the site.
    pub(crate) fn sealing_context_at(&self, host: &str, kind: &str, owner: &str) -> String {
        let provider = &self.gate.settings.provider;
        [kind, &self.gate.site, host, &provider.issuer, &provider.client_id, owner].join("\n")
    }

    /// Returns the provider's metadata from the settings or from discovery.
    pub(crate) fn metadata(&self) -> Result<Cow<'_, Metadata>, NoMetadata> {
        if let Some(endpoints) = &self.gate.settings.provider.endpoints {
            return Metadata::from_settings(endpoints).map(Cow::Owned).ok_or(NoMetadata::Failed);
        }
        match self.fetched.metadata {
            Lookup::Known(metadata) => Ok(Cow::Borrowed(metadata)),
            Lookup::Failed => Err(NoMetadata::Failed),
            Lookup::NotYet => Err(NoMetadata::NotYet(Need::Metadata)),
        }
    }

    pub(crate) fn page(&self, reason: Reason, page: &Page<'_>) -> Outcome {
        Outcome::respond(reason, page.response(self.event, &self.gate.settings.theme))
    }

    pub(crate) fn page_with_cookie(&self, reason: Reason, page: &Page<'_>, cookie: String) -> Outcome {
        self.page(reason, page).with_cookie(cookie)
    }
}

/// The reason why the provider's metadata is missing.
pub(crate) enum NoMetadata {
    /// The caller has to fetch it.
    NotYet(Need),
    /// It cannot be fetched, or the settings contain no usable endpoints.
    Failed,
}

/// Returns the host name of the request, if it is one of the site's.
fn own_host(event: &Event, gate: &Gate) -> Option<String> {
    let host = event.header("host")?.to_ascii_lowercase();
    if is_own_host(event, gate, &host) { Some(host) } else { None }
}

fn is_own_host(event: &Event, gate: &Gate, host: &str) -> bool {
    // CloudFront writes its own names in lower case.
    let distribution = event.distribution_domain_name();
    let is_distribution = !distribution.is_empty() && distribution == host;
    is_distribution || gate.settings.hosts.iter().any(|name| is_host(name, host))
}
