//! The login: authorization code flow with PKCE, OpenID Connect Core 1.0, section 3.1.

use access::SignInDemand;
use form_urlencoded::Serializer;
use settings::{Pseudonym, TextKey};

use crate::answers::unavailable;
use crate::authentication::Authentication;
use crate::cookies::{self, HINT, LOGIN_COUNT, REFRESH, SESSION};
use crate::crypto::base64url;
use crate::decision::Need;
use crate::fetched::Lookup;
use crate::icon::Icon;
use crate::id_token::Identity;
use crate::login_state::LoginState;
use crate::outcome::Outcome;
use crate::pages::{Fact, Page};
use crate::provider::Metadata;
use crate::reason::Reason;
use crate::refresh_cookie::RefreshCookie;
use crate::request::{NoMetadata, RequestContext};
use crate::response::Response;
use crate::session::SessionCore;
use crate::session_cookies::SignedIn;
use crate::step_up;
use crate::ticket::{TICKET, Ticket};
use crate::token_endpoint::{Grant, TokenAnswer};
use crate::url::with_query;
use crate::verify_token::{VerifyError, verify_id_token};
use crate::visitor::User;

/// After this many completed logins, each within [`LOGIN_COUNT_SECONDS`] of the one before, the gate stops the loop with an error page.
const MAX_LOGINS_IN_A_ROW: u32 = 4;
/// Lifetime of the cookie that counts completed logins.
const LOGIN_COUNT_SECONDS: u64 = 30;
/// The scope that requests a refresh token: OpenID Connect Core 1.0, section 11.
const OFFLINE_ACCESS: &str = "offline_access";

/// The error of a provider that cannot meet the demands:
/// [Unmet Authentication Requirements](https://openid.net/specs/openid-connect-unmet-authentication-requirements-1_0.html).
const UNMET_REQUIREMENTS: &str = "unmet_authentication_requirements";

/// The account with which the provider signs a user in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Account {
    /// The account that is signed in at the provider, if there is one.
    Current,
    /// An account that the user selects.
    Selected,
    /// An account whose password the user types, because the provider lets no user select one.
    Typed,
}

/// Redirects a visitor without a valid session to the provider.
///
/// The redirect removes what is left of an earlier session. A sign-in that succeeds or is interrupted therefore never continues as
/// the user of that session.
pub(crate) fn start(request: &RequestContext<'_>) -> Outcome {
    start_with(request, Attempt::new(request), left_over(request))
}

/// Redirects a user whose session does not meet the demands of the requested object. The session stays, so that a user who gives up
/// can continue with other objects.
pub(crate) fn step_up(request: &RequestContext<'_>) -> Outcome {
    start_with(request, Attempt { reason: Reason::StepUp, ..Attempt::new(request) }, None)
}

/// Redirects a user to the provider to sign in with another account, and then to an address.
pub(crate) fn start_with_another_account(request: &RequestContext<'_>, address: String) -> Outcome {
    start_with(request, Attempt::at(request, address, Account::Selected), left_over(request))
}

/// Redirects a user to the provider and sets a cookie.
pub(crate) fn start_with_cookie(request: &RequestContext<'_>, cookie: String) -> Outcome {
    start_with(request, Attempt::new(request), [cookie])
}

/// Redirects a user to the sign-in host to renew a session. The session stays until then.
pub(crate) fn start_again(request: &RequestContext<'_>) -> Outcome {
    start_with(request, Attempt::new(request), None)
}

/// Returns the `Set-Cookie` values that remove the cookies of an earlier session.
fn left_over(request: &RequestContext<'_>) -> impl Iterator<Item = String> {
    let names = [SESSION, HINT, REFRESH].into_iter().filter(|name| request.event.has_cookie(name));
    names.map(cookies::clear)
}

/// A login that is about to start.
struct Attempt {
    /// Path and query to which the login leads.
    address: String,
    account: Account,
    /// The demands of the object on the sign-in.
    demand: SignInDemand,
    /// Why the login starts.
    reason: Reason,
}

impl Attempt {
    /// Returns a login for the requested object. Its demands are those of the object, even if its address is too long to come back to.
    fn new(request: &RequestContext<'_>) -> Self {
        let demand = step_up::demand_at(request, &request.address());
        Self {
            address: request.return_address(),
            account: Account::Current,
            demand,
            reason: Reason::LoginStarted,
        }
    }

    /// Returns a login for an object at another address than that of the request.
    fn at(request: &RequestContext<'_>, address: String, account: Account) -> Self {
        let demand = step_up::demand_at(request, &address);
        Self { address, account, demand, reason: Reason::LoginStarted }
    }
}

fn start_with(
    request: &RequestContext<'_>,
    attempt: Attempt,
    more: impl IntoIterator<Item = String>,
) -> Outcome {
    if logins_in_a_row(request) >= MAX_LOGINS_IN_A_ROW {
        return login_loop(request, &attempt.address);
    }
    if let Some(host) = request.other_sign_in_host() {
        return start_at(host, request, &attempt, more);
    }
    let Attempt { address, account, demand, reason } = attempt;
    let metadata = match request.metadata() {
        Ok(metadata) => metadata,
        Err(NoMetadata::NotYet(need)) => return Outcome::need(need),
        Err(NoMetadata::Failed) => {
            return sign_in_failed(request, Reason::ProviderUnreachable, &address);
        }
    };
    let login = LoginState::new(request, address, account == Account::Selected);
    let Some(cookies) = login.cookies(request) else { return unavailable(request.event) };
    let provider = &request.gate.settings.provider;
    let mut parameters = Serializer::new(String::new());
    parameters
        .append_pair("response_type", "code")
        // The provider could otherwise answer with a cross-site POST, which does not carry cookies with SameSite=Lax.
        .append_pair("response_mode", "query")
        .append_pair("client_id", &provider.client_id)
        .append_pair("redirect_uri", &request.redirect_uri())
        .append_pair("scope", &scopes(&provider.scopes, &metadata))
        .append_pair("state", &login.state)
        .append_pair("nonce", &login.nonce)
        .append_pair("code_challenge", &login.challenge())
        .append_pair("code_challenge_method", "S256");
    if let Some(prompt) = prompt(account, &metadata) {
        parameters.append_pair("prompt", prompt);
    }
    for (name, value) in step_up::parameters(&demand) {
        parameters.append_pair(name, &value);
    }
    for (name, value) in provider.authorization_parameters.iter() {
        parameters.append_pair(name, value);
    }
    let to = with_query(&metadata.authorization_endpoint, &parameters.finish());
    Outcome::respond(reason, Response::redirect(&to).cookies(cookies).cookies(more))
}

/// Redirects a visitor to the sign-in host, which has the session or signs the visitor in.
fn start_at(
    sign_in_host: &str,
    request: &RequestContext<'_>,
    attempt: &Attempt,
    more: impl IntoIterator<Item = String>,
) -> Outcome {
    let login = LoginState::new(request, attempt.address.clone(), false);
    let Some(cookies) = login.cookies(request) else { return unavailable(request.event) };
    let mut parameters = Serializer::new(String::new());
    parameters
        .append_pair("host", &request.host)
        .append_pair("state", &login.state)
        .append_pair("challenge", &login.challenge());
    for (name, value) in step_up::parameters(&attempt.demand) {
        parameters.append_pair(name, &value);
    }
    // The ticket ends the session at all hosts, which a script of this host must not do without a click.
    if attempt.account == Account::Selected
        && request.is_activated()
        && let Some(ticket) = Ticket::SwitchAccount.seal(request, sign_in_host)
    {
        parameters.append_pair(TICKET, &ticket);
    }
    let to = format!("https://{sign_in_host}{}", request.gate.settings.paths.hand_over());
    let response = Response::redirect(&with_query(&to, &parameters.finish()));
    Outcome::respond(attempt.reason, response.cookies(cookies).cookies(more))
}

/// Returns the scopes to request. A provider without refresh tokens might refuse `offline_access`.
fn scopes(wanted: &[String], metadata: &Metadata) -> String {
    let mut scopes: Vec<&str> = wanted.iter().map(String::as_str).collect();
    scopes.retain(|scope| *scope != OFFLINE_ACCESS || metadata.has_refresh_tokens);
    scopes.join(" ")
}

/// Returns the `prompt` that makes the provider ask for the account: OpenID Connect Core 1.0, section 3.1.2.1.
fn prompt(account: Account, metadata: &Metadata) -> Option<&'static str> {
    match account {
        Account::Current => None,
        Account::Selected if metadata.has_account_selection => Some("select_account"),
        Account::Selected | Account::Typed => Some("login"),
    }
}

/// Handles the provider's redirect to the callback, and signs the visitor in.
pub(crate) fn complete(request: &RequestContext<'_>) -> Outcome {
    let Some(answer) = Answer::read(request.event.query()) else { return bad_answer(request, "/") };
    let Some(login) = LoginState::find(request, &answer.state) else { return unknown_login(request) };
    let metadata = match request.metadata() {
        Ok(metadata) => metadata,
        Err(NoMetadata::NotYet(need)) => return Outcome::need(need),
        Err(NoMetadata::Failed) => {
            return sign_in_failed(request, Reason::ProviderUnreachable, &login.address);
        }
    };
    // The code of another provider must not be sent to this one: RFC 9207.
    let issuer = request.gate.settings.provider.issuer.as_str();
    if answer.iss.as_deref().map_or(metadata.names_issuer, |iss| iss != issuer) {
        return bad_answer(request, &login.address);
    }
    let Some(code) = answer.code else { return refused(request, &login, answer.error.as_deref()) };
    match redeem(request, &metadata, &login, &code) {
        Ok(signed_in) if meets_demands(request, &login, &signed_in) => sign_in(request, &login, signed_in),
        Ok(signed_in) => sign_in_insufficient(request, &login).with_user(user(request, &signed_in.identity)),
        Err(outcome) => outcome,
    }
}

/// The parameters of an [authentication response](https://openid.net/specs/openid-connect-core-1_0.html#AuthResponse).
pub(crate) struct Answer {
    pub(crate) state: String,
    iss: Option<String>,
    /// `None` for an error response.
    pub(crate) code: Option<String>,
    error: Option<String>,
}

impl Answer {
    /// Reads the query. Each parameter may occur once, and either `code` or `error` has to be there.
    pub(crate) fn read(query: &str) -> Option<Self> {
        let [mut state, mut iss, mut code, mut error] = [None, None, None, None];
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let parameter = match name.as_ref() {
                "state" => &mut state,
                "iss" => &mut iss,
                "code" => &mut code,
                "error" => &mut error,
                _ => continue,
            };
            if parameter.replace(value.into_owned()).is_some() {
                return None;
            }
        }
        match (&code, &error) {
            (Some(code), None) if !code.is_empty() => {}
            (None, Some(_)) => {}
            _ => return None,
        }
        Some(Self { state: state?, iss, code, error })
    }
}

/// Exchanges the code for tokens and verifies the ID token.
fn redeem(
    request: &RequestContext<'_>,
    metadata: &Metadata,
    login: &LoginState,
    code: &str,
) -> Result<SignedIn, Outcome> {
    let answer = match request.fetched.token {
        Lookup::Known(answer) => answer,
        Lookup::Failed => return Err(failed(request, Reason::NoToken, login)),
        Lookup::NotYet => {
            let redirect_uri = request.redirect_uri();
            let grant = Grant::Code { code, verifier: &login.verifier, redirect_uri: &redirect_uri };
            let token_request =
                grant.request(&metadata.token_endpoint, request.gate, request.random, request.now);
            return Err(match token_request {
                Some(token_request) => Outcome::need(Need::Token(token_request)),
                None => failed(request, Reason::NoClientSecret, login),
            });
        }
    };
    let Some(TokenAnswer { id_token: Some(id_token), refresh_token }) = answer.issued() else {
        return Err(failed(request, Reason::NoToken, login));
    };
    let identity = match verify_id_token(request, metadata, &id_token, Some(&login.nonce)) {
        Ok(identity) => identity,
        Err(VerifyError::KeysNeeded) => return Err(Outcome::need(Need::Keys)),
        Err(VerifyError::KeysUnavailable) => {
            return Err(failed(request, Reason::ProviderUnreachable, login));
        }
        Err(VerifyError::Invalid(fault)) => return Err(failed(request, Reason::BadToken(fault), login)),
    };
    let refresh = refresh_token.map(|token| RefreshCookie { token, nonce: login.nonce.clone() });
    // The session remembers the provider's session even if back-channel logout is off, because it may be switched on while the
    // session lasts.
    let provider_sid = identity.sid.as_deref().map(|sid| request.gate.pseudonyms().provider_session(sid));
    let session = SessionCore {
        sid: base64url(request.random.session()),
        provider_sids: provider_sid.iter().map(Pseudonym::to_string).collect(),
        auth_time: request.now,
        provider_iat: identity.issued_at,
        authentication: Authentication::new(&identity, request.gate, request.now),
    };
    Ok(SignedIn { core: session, identity, id_token, refresh })
}

/// Returns whether the provider has met the demands of the object that the login leads to. If it has not, the object would start the
/// same login again.
fn meets_demands(request: &RequestContext<'_>, login: &LoginState, signed_in: &SignedIn) -> bool {
    let demand = step_up::demand_at(request, &login.address);
    signed_in.core.authentication.meets(&demand, request.now)
}

fn user(request: &RequestContext<'_>, identity: &Identity) -> User {
    let email = identity.email.as_deref().map(|email| request.gate.pseudonyms().email(email));
    User { subject: identity.subject.clone(), email }
}

fn sign_in(request: &RequestContext<'_>, login: &LoginState, signed_in: SignedIn) -> Outcome {
    let user = user(request, &signed_in.identity);
    match signed_in.cookies(request) {
        Ok(cookies) => self::signed_in(request, login, cookies).with_user(user),
        Err(outcome) => outcome.with_cookie(login.clear()).with_user(user),
    }
}

/// Sets the cookies of a new session, and redirects to the address that the visitor requested.
pub(crate) fn signed_in(
    request: &RequestContext<'_>,
    login: &LoginState,
    cookies: impl IntoIterator<Item = String>,
) -> Outcome {
    let count = logins_in_a_row(request) + 1;
    // The URL is absolute, so that a browser never takes its path for a host name.
    let response = Response::redirect(&format!("https://{}{}", request.host, login.address))
        .cookies(cookies)
        .cookie(cookies::set(LOGIN_COUNT, &count.to_string(), LOGIN_COUNT_SECONDS))
        .cookie(login.clear());
    Outcome::respond(Reason::LoginCompleted, response)
}

fn logins_in_a_row(request: &RequestContext<'_>) -> u32 {
    let counts = request.event.cookies_named(LOGIN_COUNT).filter_map(|count| count.parse().ok());
    counts.max().unwrap_or(0).min(MAX_LOGINS_IN_A_ROW)
}

fn login_loop(request: &RequestContext<'_>, address: &str) -> Outcome {
    const STEPS: &[TextKey] = &[TextKey::LoopCookies, TextKey::LoopExtensions, TextKey::LoopClock];
    let page = Page::new(403, Icon::Loop, TextKey::LoopTitle, TextKey::LoopText)
        .steps(STEPS, &request.host)
        .fact(Fact::Reference)
        .button(TextKey::Retry, address);
    request.page_with_cookie(Reason::LoginLoop, &page, cookies::clear(LOGIN_COUNT))
}

/// Responds to a malformed answer, and to one that is not from the asked party.
pub(crate) fn bad_answer(request: &RequestContext<'_>, address: &str) -> Outcome {
    let page = Page::new(400, Icon::Expired, TextKey::BadAnswerTitle, TextKey::BadAnswerText)
        .button(TextKey::ExpiredAgain, address);
    request.page(Reason::BadAnswer, &page)
}

/// Responds to an address that belongs to no login or session of this browser.
pub(crate) fn unknown_login(request: &RequestContext<'_>) -> Outcome {
    let page = Page::new(400, Icon::Expired, TextKey::ExpiredTitle, TextKey::ExpiredText)
        .button(TextKey::ExpiredAgain, "/");
    request.page(Reason::UnknownAttempt, &page)
}

/// Responds to an error of the provider. Some providers refuse `select_account` although they do not say that they lack it. They are asked
/// again, once, so that the user can type the account.
fn refused(request: &RequestContext<'_>, login: &LoginState, error: Option<&str>) -> Outcome {
    if error == Some(UNMET_REQUIREMENTS) {
        return sign_in_insufficient(request, login);
    }
    if login.selects_account && error != Some("access_denied") {
        let attempt = Attempt::at(request, login.address.clone(), Account::Typed);
        return start_with(request, attempt, [login.clear()]);
    }
    let page = Page::new(403, Icon::Expired, TextKey::CancelledTitle, TextKey::CancelledText)
        .button(TextKey::Retry, &*login.address);
    request.page_with_cookie(Reason::ProviderRefused, &page, login.clear())
}

/// Returns the page for a sign-in that does not meet the demands of its object. An earlier session stays as it is.
fn sign_in_insufficient(request: &RequestContext<'_>, login: &LoginState) -> Outcome {
    let path = login.address.split('?').next().unwrap_or_default();
    let page = Page::new(403, Icon::NoAccess, TextKey::StepUpTitle, TextKey::StepUpText)
        .fact(Fact::Value(TextKey::Page, path))
        .fact(Fact::Reference)
        .button(TextKey::Retry, &*login.address);
    request.page_with_cookie(Reason::StepUpFailed, &page, login.clear())
}

fn failed(request: &RequestContext<'_>, reason: Reason, login: &LoginState) -> Outcome {
    sign_in_failed(request, reason, &login.address).with_cookie(login.clear())
}

/// Returns the page for a provider that gave no usable answer, and names the provider. A retry leads to the page that the visitor wanted.
fn sign_in_failed(request: &RequestContext<'_>, reason: Reason, address: &str) -> Outcome {
    let issuer = request.gate.settings.provider.issuer.as_str();
    let service = issuer.strip_prefix("https://").and_then(|rest| rest.split('/').next()).unwrap_or(issuer);
    let page = Page::new(502, Icon::Service, TextKey::FailedTitle, TextKey::FailedText)
        .fact(Fact::Value(TextKey::Service, service))
        .fact(Fact::Reference)
        .button(TextKey::Retry, address);
    request.page(reason, &page)
}
