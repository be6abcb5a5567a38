//! Signing out: here, and at the provider by [RP-initiated logout](https://openid.net/specs/openid-connect-rpinitiated-1_0.html).

use form_urlencoded::Serializer;

use crate::cookies::{self, HINT, REFRESH, SESSION};
use crate::decide::{Case, Decision, Outcome, Reason};
use crate::login::with_query;
use crate::pages::Page;
use crate::response::Response;
use crate::session_cookies::HINT_KIND;

/// Ends the session, and sends the visitor to the provider to end that one.
pub(crate) fn begin(case: &Case<'_>) -> Outcome {
    let paths = &case.gate.settings.paths;
    if !matches!(case.event.header("sec-fetch-site"), None | Some("same-origin" | "none")) {
        let page = Page {
            status: 200,
            title: "Sign out?",
            text: "A link on another site led here.",
            way_out: Some((&paths.sign_out, "Sign out")),
        };
        return case.page(Reason::SignOutAsked, &page);
    }
    let done = format!("https://{}{}", case.host, paths.signed_out());
    let to = match case.metadata() {
        Ok(metadata) => {
            metadata.end_session_endpoint.as_deref().map(|endpoint| at_provider(case, endpoint, &done))
        }
        Err(Outcome { decision: Decision::Need(need), .. }) => return Outcome::need(need),
        // The session here ends in any case.
        Err(_) => None,
    };
    // What the browser has kept of the site's pages must not come up again by its Back button.
    let response = Response::redirect(&to.unwrap_or(done)).header("Clear-Site-Data", "\"cache\"");
    Outcome::respond(Reason::SignOut, response.cookies([SESSION, HINT, REFRESH].map(cookies::clear)))
}

fn at_provider(case: &Case<'_>, endpoint: &str, done: &str) -> String {
    let mut parameters = Serializer::new(String::new());
    parameters
        .append_pair("post_logout_redirect_uri", done)
        .append_pair("client_id", &case.gate.settings.provider.client_id);
    let mut hints = case.event.cookies_named(SESSION).flat_map(|session| {
        let place = case.place(HINT_KIND, session);
        case.event.cookies_named(HINT).filter_map(move |hint| case.gate.keys.open(&place, hint))
    });
    if let Some(hint) = hints.next().and_then(|hint| String::from_utf8(hint).ok()) {
        parameters.append_pair("id_token_hint", &hint);
    }
    with_query(endpoint, &parameters.finish())
}

/// The page that the provider comes back to.
pub(crate) fn done(case: &Case<'_>) -> Outcome {
    let page = Page {
        status: 200,
        title: "You are signed out",
        text: "The session on this site has ended.",
        way_out: Some(("/", "Sign in again")),
    };
    case.page(Reason::SignedOut, &page)
}
