//! Signing out of this site, and of the provider by
//! [RP-initiated logout](https://openid.net/specs/openid-connect-rpinitiated-1_0.html).

use form_urlencoded::Serializer;
use settings::{COGNITO_ISSUERS, TextKey};

use crate::account;
use crate::cookies::{self, HINT, REFRESH, SESSION};
use crate::decision::Need;
use crate::end_session;
use crate::fetched::Lookup;
use crate::icon::Icon;
use crate::outcome::Outcome;
use crate::pages::{Fact, Page};
use crate::provider::Metadata;
use crate::reason::Reason;
use crate::refresh_cookie::RefreshCookie;
use crate::request::{NoMetadata, RequestContext};
use crate::response::Response;
use crate::sign_out_hint;
use crate::ticket::{TICKET, Ticket, TicketSession};
use crate::token_endpoint::Grant;
use crate::url::with_query;

/// Ends the session, and redirects the visitor to the provider's sign-out.
pub(crate) fn begin(request: &RequestContext<'_>) -> Outcome {
    let ticket = Ticket::SignOut.open(request);
    let signs_out =
        request.is_from_own_origin() || ticket.as_ref().is_some_and(|session| session.is_of(request));
    let own = if signs_out { request.session().and_then(|session| session.core()) } else { None };
    // The session of the ticket may be another one. It ends at all hosts too.
    let ended = ticket.into_iter().chain(own.map(TicketSession::from));
    if let Some(need) = end_session::need_of_all(request, ended) {
        return Outcome::need(need);
    }
    if !signs_out {
        return confirm(request);
    }
    if let Some(host) = request.other_sign_in_host() {
        return leave(request, host);
    }
    let done = format!("https://{}{}", request.host, request.gate.settings.paths.signed_out());
    let to = match request.metadata() {
        Ok(metadata) => {
            if let Some(need) = revoke_refresh_token(request, &metadata) {
                return Outcome::need(need);
            }
            match &metadata.end_session_endpoint {
                Some(endpoint) => end_session_url(request, endpoint, &done),
                None => done,
            }
        }
        Err(NoMetadata::NotYet(need)) => return Outcome::need(need),
        // The session on this site ends even if the provider cannot be reached.
        Err(NoMetadata::Failed) => done,
    };
    redirect(&to)
}

/// Signs the user out of this host, and redirects to the sign-out of the sign-in host. Without a click, the sign-in host asks: a script of
/// this host must not sign the user out of all others.
fn leave(request: &RequestContext<'_>, sign_in_host: &str) -> Outcome {
    let to = format!("https://{sign_in_host}{}", request.gate.settings.paths.sign_out);
    let ticket = if request.is_activated() { Ticket::SignOut.seal(request, sign_in_host) } else { None };
    match ticket {
        Some(ticket) => redirect(&with_query(&to, &format!("{TICKET}={ticket}"))),
        None => redirect(&to),
    }
}

fn redirect(to: &str) -> Outcome {
    // The browser must not show pages from its cache when the user presses the Back button.
    let response = Response::redirect(to).header("Clear-Site-Data", "\"cache\"");
    Outcome::respond(Reason::SignOut, response.cookies([SESSION, HINT, REFRESH].map(cookies::clear)))
}

/// Returns the revocation of the session's refresh token, if the provider revokes tokens and has not been asked: RFC 7009. The provider's
/// answer does not matter, because the sign-out continues in any case.
fn revoke_refresh_token(request: &RequestContext<'_>, metadata: &Metadata) -> Option<Need> {
    let Lookup::NotYet = request.fetched.token else { return None };
    let endpoint = metadata.revocation_endpoint.as_deref()?;
    let cookie = RefreshCookie::find(request, &request.session()?.core()?.sid)?;
    let grant = Grant::Revocation { endpoint, token: &cookie.token };
    let token_request = grant.request(&metadata.token_endpoint, request.gate, request.random, request.now)?;
    Some(Need::RevokeToken(token_request))
}

/// Responds at the path to which the provider redirects after its sign-out.
pub(crate) fn done(request: &RequestContext<'_>) -> Outcome {
    let page = Page::new(200, Icon::Done, TextKey::SignedOutTitle, TextKey::SignedOutText)
        .button(TextKey::SignedOutAgain, "/")
        .without_help();
    request.page(Reason::SignedOut, &page)
}

fn confirm(request: &RequestContext<'_>) -> Outcome {
    let account = request.session().map(|session| account::name(request, &session.visitor));
    let mut page = Page::new(200, Icon::SignOut, TextKey::ConfirmTitle, TextKey::ConfirmText).without_help();
    if let Some(account) = &account {
        page = page.fact(Fact::Value(TextKey::Account, account));
    }
    let sign_out = request.gate.settings.paths.sign_out.as_str();
    let page = page.button(TextKey::ConfirmYes, sign_out).button(TextKey::ConfirmNo, "/");
    request.page(Reason::SignOutAsked, &page)
}

fn end_session_url(request: &RequestContext<'_>, endpoint: &str, done: &str) -> String {
    let provider = &request.gate.settings.provider;
    let mut parameters = Serializer::new(String::new());
    parameters.append_pair("client_id", &provider.client_id);
    // Cognito shows an error for the parameters of the standard:
    // https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html
    if provider.issuer.starts_with(COGNITO_ISSUERS) {
        parameters.append_pair("logout_uri", done);
        return with_query(endpoint, &parameters.finish());
    }
    parameters.append_pair("post_logout_redirect_uri", done);
    if let Some(hint) = sign_out_hint::find(request) {
        parameters.append_pair("id_token_hint", &hint);
    }
    with_query(endpoint, &parameters.finish())
}
