//! The decision about one request.

use crate::event::Event;
use crate::gate::Gate;
use crate::id_token::Refused;
use crate::pages::Page;
use crate::provider::{KeySet, Metadata};
use crate::response::Response;
use crate::session;
use crate::token_endpoint::{TokenRequest, TokenResponse};
use crate::{Random, back_channel, cookies, login, login_state, refresh, sign_out};
use access::{Access, PlainPath};
use settings::{Logouts, Pseudonym};

/// What becomes of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// CloudFront goes on with it, under another path if there is one: see [`Event::forwarded`].
    Forward(Option<String>),
    /// The gate answers.
    Respond(Response),
    /// Something has to be fetched; then the same request is decided again.
    Need(Need),
}

/// What the core cannot fetch for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// The provider's discovery document.
    Metadata,
    /// The provider's keys, newer than those that there are.
    Keys,
    /// An ID token for a code. It can be asked for once.
    Token(TokenRequest),
    /// An ID token for a refresh token. It can be asked for once, and a visitor can do without.
    Refresh(TokenRequest),
    /// Sessions are to end, for every instance.
    Revoke(Revocation),
}

/// What a logout at the provider ends, to be added to the logout lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revocation {
    /// The sessions that end.
    pub logouts: Logouts,
    /// Lifetime of a session in seconds, which decides how long an entry is needed.
    pub lifetime_seconds: u32,
}

impl Need {
    /// Its name in the log.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Metadata => "metadata",
            Self::Keys => "keys",
            Self::Token(_) => "token",
            Self::Refresh(_) => "refresh",
            Self::Revoke(_) => "revoke",
        }
    }
}

/// Something that can be fetched.
#[derive(Clone, Copy, Debug)]
pub enum Lookup<T> {
    /// Nobody has tried for this request.
    NotYet,
    /// It could not be had.
    Failed,
    /// Here it is.
    Known(T),
}

impl<T> Lookup<T> {
    /// Of a reference.
    pub fn as_ref(&self) -> Lookup<&T> {
        match self {
            Self::NotYet => Lookup::NotYet,
            Self::Failed => Lookup::Failed,
            Self::Known(found) => Lookup::Known(found),
        }
    }

    /// Of something made of it.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Lookup<U> {
        match self {
            Self::NotYet => Lookup::NotYet,
            Self::Failed => Lookup::Failed,
            Self::Known(found) => Lookup::Known(make(found)),
        }
    }
}

impl<T> From<Option<T>> for Lookup<T> {
    /// Of a try.
    fn from(found: Option<T>) -> Self {
        found.map_or(Self::Failed, Self::Known)
    }
}

/// What has been fetched, for this request or before.
#[derive(Clone, Copy, Debug)]
pub struct Fetched<'a> {
    /// Of the provider.
    pub metadata: Lookup<&'a Metadata>,
    /// Of the provider.
    pub keys: Lookup<&'a KeySet>,
    /// The token endpoint's answer to this request's code or refresh token.
    pub token: Lookup<TokenResponse<'a>>,
    /// Whether this request's revocation is in the logout lists.
    pub revoked: Lookup<()>,
}

/// A decision, and what the log says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What to do.
    pub decision: Decision,
    /// Why.
    pub reason: Reason,
    /// The user, where one is known.
    pub(crate) user: Option<User>,
}

/// The user of a request, as the log names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct User {
    /// Subject identifier at the provider.
    pub(crate) subject: String,
    /// Pseudonym of the verified e-mail address.
    pub(crate) email: Option<Pseudonym>,
}

/// Why a decision was made; the names are those of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A rule lets everyone in.
    Public,
    /// A valid session.
    Session,
    /// A valid session, and no rule for its visitor.
    NotAllowed,
    /// No valid session, and no page that a person asked for.
    NoSession,
    /// A visitor is sent to the provider.
    LoginStarted,
    /// A visitor comes back from the provider.
    LoginCompleted,
    /// The provider was asked again about a visitor.
    SessionRefreshed,
    /// It refused, or spoke of somebody else; the visitor is sent there.
    RefreshRefused,
    /// Logins end and do not hold.
    LoginLoop,
    /// An answer to no attempt of this browser.
    UnknownAttempt,
    /// An answer that is not well-formed, or not of this provider.
    BadAnswer,
    /// The provider did not sign the visitor in.
    ProviderRefused,
    /// The provider, or a part of it, could not be reached.
    ProviderUnreachable,
    /// The token endpoint gave no ID token.
    NoToken,
    /// The ID token was not accepted.
    BadToken(Refused),
    /// The client secret is missing or is no key.
    NoClientSecret,
    /// The session does not fit into a cookie.
    SessionTooLarge,
    /// A visitor signs out.
    SignOut,
    /// A link elsewhere led to the sign-out.
    SignOutAsked,
    /// The page after the sign-out.
    SignedOut,
    /// The provider has ended a session, and so has the gate.
    LoggedOut,
    /// A host name that is not the site's.
    UnknownHost,
    /// A path with two meanings.
    AmbiguousPath,
    /// The address of the object would be longer than CloudFront takes.
    AddressTooLong,
    /// Settings or keys are missing or malformed.
    Unavailable,
    /// Something must be fetched first.
    Fetch,
}

impl Reason {
    /// The code in the log.
    pub fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Session => "session",
            Self::NotAllowed => "not-allowed",
            Self::NoSession => "no-session",
            Self::LoginStarted => "login-started",
            Self::LoginCompleted => "login-completed",
            Self::SessionRefreshed => "session-refreshed",
            Self::RefreshRefused => "refresh-refused",
            Self::LoginLoop => "login-loop",
            Self::UnknownAttempt => "unknown-attempt",
            Self::BadAnswer => "bad-answer",
            Self::ProviderRefused => "provider-refused",
            Self::ProviderUnreachable => "provider-unreachable",
            Self::NoToken => "no-token",
            Self::BadToken(_) => "bad-token",
            Self::NoClientSecret => "no-client-secret",
            Self::SessionTooLarge => "session-too-large",
            Self::SignOut => "sign-out",
            Self::SignOutAsked => "sign-out-asked",
            Self::SignedOut => "signed-out",
            Self::LoggedOut => "logged-out",
            Self::UnknownHost => "unknown-host",
            Self::AmbiguousPath => "ambiguous-path",
            Self::AddressTooLong => "address-too-long",
            Self::Unavailable => "unavailable",
            Self::Fetch => "fetch",
        }
    }
}

impl Outcome {
    pub(crate) fn respond(reason: Reason, response: Response) -> Self {
        Self { decision: Decision::Respond(response), reason, user: None }
    }

    pub(crate) fn need(need: Need) -> Self {
        Self { decision: Decision::Need(need), reason: Reason::Fetch, user: None }
    }

    pub(crate) fn is_need(&self) -> bool {
        matches!(self.decision, Decision::Need(_))
    }

    /// Something to fetch stays what it is.
    pub(crate) fn because(self, reason: Reason) -> Self {
        if self.is_need() { self } else { Self { reason, ..self } }
    }

    /// Subject identifier of the user, where one is known.
    pub fn subject(&self) -> Option<&str> {
        self.user.as_ref().map(|user| user.subject.as_str())
    }

    pub(crate) fn with_cookie(self, cookie: String) -> Self {
        match self.decision {
            Decision::Respond(response) => {
                Self { decision: Decision::Respond(response.cookie(cookie)), ..self }
            }
            decision => Self { decision, ..self },
        }
    }

    pub(crate) fn with_user(self, user: User) -> Self {
        Self { user: Some(user), ..self }
    }
}

/// One request with everything that its decision depends on.
pub(crate) struct Case<'a> {
    pub(crate) event: &'a Event,
    pub(crate) gate: &'a Gate,
    pub(crate) fetched: &'a Fetched<'a>,
    pub(crate) random: &'a Random,
    /// Unix time.
    pub(crate) now: u64,
    /// Of the site, in lower case; the browser uses it and the site answers to it.
    pub(crate) host: String,
}

/// Decides. Equal arguments make equal decisions; no event makes it panic.
pub fn decide(event: &Event, gate: &Gate, fetched: &Fetched<'_>, now: u64, random: &Random) -> Outcome {
    let theme = &gate.settings.theme;
    let Some(host) = host(event, gate) else {
        let text = "This address is not one of the site's.";
        let page = Page { status: 421, title: "Wrong address", text, way_out: None };
        return Outcome::respond(Reason::UnknownHost, page.response(theme));
    };
    let Ok(path) = PlainPath::read(event.uri()) else {
        let text = "The address has parts that can be read in more than one way.";
        let page =
            Page { status: 400, title: "Unclear address", text, way_out: Some(("/", "To the front page")) };
        return Outcome::respond(Reason::AmbiguousPath, page.response(theme));
    };
    let case = Case { event, gate, fetched, random, now, host };
    let paths = &gate.settings.paths;
    if path.as_str() == paths.callback {
        return if case.is_meant() { login::complete(&case) } else { unauthorized() };
    }
    if path.as_str() == paths.sign_out {
        return if case.is_navigation() { sign_out::begin(&case) } else { unauthorized() };
    }
    if paths.back_channel_logout.as_deref() == Some(path.as_str()) {
        return back_channel::receive(&case);
    }
    if paths.is_signed_out(path.as_str()) {
        return sign_out::done(&case);
    }
    case.content(&path)
}

impl Case<'_> {
    fn content(&self, path: &PlainPath<'_>) -> Outcome {
        let Gate { settings, .. } = self.gate;
        let object = path.object(&settings.content);
        let served = object.as_ref().unwrap_or(path).as_str();
        let access = Access::new(&settings.rules, &settings.content, served);
        let rewritten = match object.as_ref().map(|object| object.outgoing(self.event.query())) {
            None => None,
            Some(Some(uri)) => Some(uri),
            Some(None) => return self.address_too_long(),
        };
        let forward = |reason| Outcome { decision: Decision::Forward(rewritten), reason, user: None };
        if access.is_public() {
            return forward(Reason::Public);
        }
        let session = self
            .event
            .cookies_named(cookies::SESSION)
            .find_map(|token| session::verify(self.gate, token, self.now))
            .filter(|session| !refresh::was_refused(self, session));
        if let Some(outcome) = session.as_ref().and_then(|session| refresh::renew(self, session)) {
            return outcome;
        }
        match session.map(|session| session.visitor) {
            Some(visitor) if access.admits(visitor.claims()) => {
                forward(Reason::Session).with_user(visitor.into_user())
            }
            Some(visitor) => self.not_allowed().with_user(visitor.into_user()),
            None if self.is_navigation() => login::start(self),
            None => unauthorized(),
        }
    }

    fn address_too_long(&self) -> Outcome {
        let page = Page {
            status: 414,
            title: "Address too long",
            text: "CloudFront takes no address of this length.",
            way_out: Some(("/", "To the front page")),
        };
        self.page(Reason::AddressTooLong, &page)
    }

    fn not_allowed(&self) -> Outcome {
        let page = Page {
            status: 403,
            title: "Not for this account",
            text: "You are signed in, but this page is for other people. Somebody who may share it can have you added.",
            way_out: Some((&self.gate.settings.paths.sign_out, "Sign in with another account")),
        };
        self.page(Reason::NotAllowed, &page)
    }

    /// Whether a person is waiting for a page. Scripts, pictures and look-aheads are told that they need a session:
    /// a login for each of them would be a storm.
    fn is_navigation(&self) -> bool {
        let header = |name| self.event.header(name);
        if !self.is_meant() {
            return false;
        }
        match (header("sec-fetch-mode"), header("sec-fetch-dest")) {
            (None, None) => header("accept").is_some_and(|accept| accept.contains("text/html")),
            (mode, dest) => mode == Some("navigate") && dest.is_none_or(|dest| dest == "document"),
        }
    }

    /// Whether a person has just asked for a page, by a click or at the keyboard: [Fetch metadata](https://www.w3.org/TR/fetch-metadata/#sec-fetch-user-header).
    /// Of browsers that do not tell, every navigation is one.
    pub(crate) fn is_activated(&self) -> bool {
        let told = self.event.header("sec-fetch-mode").is_some();
        self.is_navigation() && (!told || self.event.header("sec-fetch-user") == Some("?1"))
    }

    /// The address that was asked for, as a header can carry it. It is whole, so that no path is ever taken for a host.
    pub(crate) fn address(&self) -> String {
        format!("https://{}{}", self.host, login_state::address(self.event))
    }

    /// Whether somebody means this request: a look-ahead must neither spend a code nor end a session.
    fn is_meant(&self) -> bool {
        let ahead = ["sec-purpose", "purpose"].iter().any(|name| self.event.headers(name).next().is_some());
        self.event.method() == "GET" && !ahead
    }

    /// What something sealed is bound to, so that it opens for nothing else: its kind, the site, the host, the client at its
    /// provider, and what it belongs to.
    pub(crate) fn place(&self, kind: &str, of: &str) -> String {
        let provider = &self.gate.settings.provider;
        [kind, &self.gate.site, &self.host, &provider.issuer, &provider.client_id, of].join("\n")
    }

    pub(crate) fn page(&self, reason: Reason, page: &Page<'_>) -> Outcome {
        Outcome::respond(reason, page.response(&self.gate.settings.theme))
    }

    pub(crate) fn page_with(&self, reason: Reason, page: &Page<'_>, cookie: String) -> Outcome {
        Outcome::respond(reason, page.response(&self.gate.settings.theme).cookie(cookie))
    }
}

fn unauthorized() -> Outcome {
    let response =
        Response::new(401).header("WWW-Authenticate", "Sitegate").header("Content-Type", "text/plain");
    Outcome::respond(Reason::NoSession, response)
}

/// The answer while settings or keys are missing: closed.
pub fn unavailable() -> Outcome {
    let page = Page {
        status: 503,
        title: "Not ready yet",
        text: "This site cannot sign anybody in at the moment. Please try again later.",
        way_out: None,
    };
    let response = page.response(&settings::Theme::default()).header("Retry-After", "60");
    Outcome::respond(Reason::Unavailable, response)
}

/// The host that the browser asked for, when it is one of the site's.
fn host(event: &Event, gate: &Gate) -> Option<String> {
    let host = event.header("host")?.to_ascii_lowercase();
    let own = event.distribution_domain_name();
    let fits = |name: &str| match name.strip_prefix("*.") {
        None => name.eq_ignore_ascii_case(&host),
        Some(parent) => host.split_once('.').is_some_and(|(label, rest)| {
            let plain =
                !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            plain && rest.eq_ignore_ascii_case(parent)
        }),
    };
    // CloudFront's own names are in lower case.
    let known = (!own.is_empty() && own == host) || gate.settings.hosts.iter().any(|name| fits(name));
    known.then_some(host)
}
