//! The login: authorization code flow with PKCE, OpenID Connect Core 1.0, section 3.1.

use form_urlencoded::Serializer;
use settings::Pseudonym;

use crate::answers::unavailable;
use crate::cookies::{self, ENDED, HINT, REFRESH, SESSION};
use crate::crypto::base64url;
use crate::decision::Need;
use crate::fetched::Lookup;
use crate::login_state::Attempt;
use crate::outcome::Outcome;
use crate::pages::Page;
use crate::provider::Metadata;
use crate::reason::Reason;
use crate::refresh_cookie::RefreshCookie;
use crate::request::RequestContext;
use crate::response::Response;
use crate::session::Standing;
use crate::session_cookies::SignedIn;
use crate::token_endpoint::{Grant, TokenAnswer};
use crate::url::with_query;
use crate::verify_token::{VerifyError, verify_id_token};
use crate::visitor::User;

/// Logins that ended within [`ENDED_SECONDS`] before another one is a loop.
const MOST_ENDED: u32 = 4;
const ENDED_SECONDS: u64 = 30;
/// The scope that asks for a refresh token: OpenID Connect Core 1.0, section 11.
const OFFLINE: &str = "offline_access";

/// Sends a visitor without a valid session to the provider. A session that the browser still has is taken away, so that
/// a sign-in that succeeds, or stops on the way, never ends as the user of a session that was there before.
pub(crate) fn start(request: &RequestContext<'_>) -> Outcome {
    let left_over = [SESSION, HINT, REFRESH].into_iter().filter(|name| request.event.has_cookie(name));
    start_with_cookies(request, left_over.map(cookies::clear))
}

/// Sends the visitor to the provider, with more cookies.
pub(crate) fn start_with_cookies(
    request: &RequestContext<'_>,
    more: impl IntoIterator<Item = String>,
) -> Outcome {
    if ended(request) >= MOST_ENDED {
        return looping(request);
    }
    let metadata = match request.metadata() {
        Ok(metadata) => metadata,
        Err(outcome) => return outcome,
    };
    let attempt = Attempt::new(request);
    let Some(cookies) = attempt.cookies(request) else { return unavailable() };
    let provider = &request.gate.settings.provider;
    let parameters = Serializer::new(String::new())
        .append_pair("response_type", "code")
        // A Lax cookie does not travel with a POST from elsewhere.
        .append_pair("response_mode", "query")
        .append_pair("client_id", &provider.client_id)
        .append_pair("redirect_uri", &request.redirect_uri())
        .append_pair("scope", &scopes(&provider.scopes, &metadata))
        .append_pair("state", &attempt.state)
        .append_pair("nonce", &attempt.nonce)
        .append_pair("code_challenge", &attempt.challenge())
        .append_pair("code_challenge_method", "S256")
        .finish();
    let to = with_query(&metadata.authorization_endpoint, &parameters);
    Outcome::respond(Reason::LoginStarted, Response::redirect(&to).cookies(cookies).cookies(more))
}

/// Those to ask for. A provider that says that it has no refresh tokens might refuse the scope.
fn scopes(wanted: &[String], metadata: &Metadata) -> String {
    let has = |scope: &&str| *scope != OFFLINE || metadata.has_refresh_tokens;
    wanted.iter().map(String::as_str).filter(has).collect::<Vec<_>>().join(" ")
}

/// Takes the provider's answer, and signs the visitor in.
pub(crate) fn complete(request: &RequestContext<'_>) -> Outcome {
    let Some(answer) = Answer::read(request.event.query()) else { return bad_answer(request) };
    let Some(attempt) = Attempt::find(request, &answer.state) else { return unknown_attempt(request) };
    let metadata = match request.metadata() {
        Ok(metadata) => metadata,
        Err(outcome) => return outcome,
    };
    // Whoever answers for another provider is told nothing: RFC 9207.
    let issuer = request.gate.settings.provider.issuer.as_str();
    if answer.iss.as_deref().map_or(metadata.names_issuer, |iss| iss != issuer) {
        return bad_answer(request);
    }
    let Some(code) = answer.code else { return refused(request, &attempt) };
    match identify(request, &metadata, &attempt, &code) {
        Ok(found) => sign_in(request, &attempt, found),
        Err(outcome) => outcome,
    }
}

/// The parameters of an [answer](https://openid.net/specs/openid-connect-core-1_0.html#AuthResponse), each at most once.
struct Answer {
    state: String,
    iss: Option<String>,
    /// None when the provider answers with an error.
    code: Option<String>,
}

impl Answer {
    fn read(query: &str) -> Option<Self> {
        let [mut state, mut iss, mut code, mut error] = [None, None, None, None];
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let place = match name.as_ref() {
                "state" => &mut state,
                "iss" => &mut iss,
                "code" => &mut code,
                "error" => &mut error,
                _ => continue,
            };
            if place.replace(value.into_owned()).is_some() {
                return None;
            }
        }
        let whole = match (&code, &error) {
            (Some(code), None) => !code.is_empty(),
            (None, Some(_)) => true,
            _ => false,
        };
        whole.then_some(Self { state: state?, iss, code })
    }
}

fn identify(
    request: &RequestContext<'_>,
    metadata: &Metadata,
    attempt: &Attempt,
    code: &str,
) -> Result<SignedIn, Outcome> {
    let answer = match request.fetched.token {
        Lookup::Known(answer) => answer,
        Lookup::Failed => return Err(trouble(request, Reason::NoToken, attempt)),
        Lookup::NotYet => {
            let redirect_uri = request.redirect_uri();
            let grant = Grant::Code { code, verifier: &attempt.verifier, redirect_uri: &redirect_uri };
            return Err(
                match grant.request(&metadata.token_endpoint, request.gate, request.random, request.now) {
                    Some(request) => Outcome::need(Need::Token(request)),
                    None => trouble(request, Reason::NoClientSecret, attempt),
                },
            );
        }
    };
    let Some(TokenAnswer { id_token: Some(id_token), refresh_token }) = answer.issued() else {
        return Err(trouble(request, Reason::NoToken, attempt));
    };
    let identity = verify_id_token(request, metadata, &id_token, Some(&attempt.nonce)).map_err(
        |missing| match missing {
            VerifyError::KeysNeeded => Outcome::need(Need::Keys),
            VerifyError::KeysUnavailable => trouble(request, Reason::ProviderUnreachable, attempt),
            VerifyError::Refused(refused) => trouble(request, Reason::BadToken(refused), attempt),
        },
    )?;
    let refresh = refresh_token.map(|token| RefreshCookie { token, nonce: attempt.nonce.clone() });
    let sid = base64url(request.random.session());
    // Also where nothing listens for logouts yet: the session may still be there when something does.
    let provider_sid = identity.sid.as_deref().map(|sid| request.gate.pseudonyms().provider_session(sid));
    let standing = Standing {
        sid,
        provider_sids: provider_sid.iter().map(Pseudonym::to_string).collect(),
        auth_time: request.now,
        provider_iat: identity.issued_at,
    };
    Ok(SignedIn { standing, identity, id_token, refresh })
}

fn sign_in(request: &RequestContext<'_>, attempt: &Attempt, signed_in: SignedIn) -> Outcome {
    let email = signed_in.identity.email.as_deref().map(|email| request.gate.pseudonyms().email(email));
    let user = User { subject: signed_in.identity.subject.clone(), email };
    let cookies = match signed_in.cookies(request) {
        Ok(cookies) => cookies,
        Err(outcome) => return outcome.with_cookie(attempt.clear()).with_user(user),
    };
    // The whole address, so that no path is ever taken for a host.
    let response = Response::redirect(&format!("https://{}{}", request.host, attempt.to))
        .cookies(cookies)
        .cookie(cookies::set(ENDED, &(ended(request) + 1).to_string(), ENDED_SECONDS))
        .cookie(attempt.clear());
    Outcome::respond(Reason::LoginCompleted, response).with_user(user)
}

fn ended(request: &RequestContext<'_>) -> u32 {
    let counts = request.event.cookies_named(ENDED).filter_map(|count| count.parse().ok());
    counts.max().unwrap_or(0).min(MOST_ENDED)
}

fn looping(request: &RequestContext<'_>) -> Outcome {
    let page = Page {
        status: 403,
        title: "Signing in does not hold",
        text: "You signed in several times in a row, and your browser did not keep the session. It may refuse cookies, \
               or its clock may be wrong.",
        way_out: Some(("/", "Try again")),
    };
    request.page_with_cookie(Reason::LoginLoop, &page, cookies::clear(ENDED))
}

fn bad_answer(request: &RequestContext<'_>) -> Outcome {
    let page = Page {
        status: 400,
        title: "That did not work",
        text: "The answer of the sign-in service is not complete.",
        way_out: Some(("/", "Start again")),
    };
    request.page(Reason::BadAnswer, &page)
}

fn unknown_attempt(request: &RequestContext<'_>) -> Outcome {
    let page = Page {
        status: 400,
        title: "This sign-in has ended",
        text: "It was begun in another browser, was finished before, took too long, or this browser keeps no cookies for the site.",
        way_out: Some(("/", "Start again")),
    };
    request.page(Reason::UnknownAttempt, &page)
}

fn refused(request: &RequestContext<'_>, attempt: &Attempt) -> Outcome {
    let page = Page {
        status: 403,
        title: "You are not signed in",
        text: "The sign-in service did not sign you in, or you stopped on the way.",
        way_out: Some((&attempt.to, "Try again")),
    };
    request.page_with_cookie(Reason::ProviderRefused, &page, attempt.clear())
}

fn trouble(request: &RequestContext<'_>, reason: Reason, attempt: &Attempt) -> Outcome {
    let page = Page {
        status: 502,
        title: "Signing in failed",
        text: "The sign-in service gave no usable answer. It may work in a moment.",
        way_out: Some((&attempt.to, "Try again")),
    };
    request.page_with_cookie(reason, &page, attempt.clear())
}
