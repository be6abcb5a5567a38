//! Signing out: here, and at the provider by [RP-initiated logout](https://openid.net/specs/openid-connect-rpinitiated-1_0.html).

use form_urlencoded::Serializer;

use crate::cookies::{self, HINT, REFRESH, SESSION};
use crate::decision::Decision;
use crate::outcome::Outcome;
use crate::pages::Page;
use crate::reason::Reason;
use crate::request::RequestContext;
use crate::response::Response;
use crate::sign_out_hint;
use crate::url::with_query;

/// Ends the session, and sends the visitor to the provider to end that one.
pub(crate) fn begin(request: &RequestContext<'_>) -> Outcome {
    let paths = &request.gate.settings.paths;
    if !matches!(request.event.header("sec-fetch-site"), None | Some("same-origin" | "none")) {
        let page = Page {
            status: 200,
            title: "Sign out?",
            text: "A link on another site led here.",
            way_out: Some((&paths.sign_out, "Sign out")),
        };
        return request.page(Reason::SignOutAsked, &page);
    }
    let done = format!("https://{}{}", request.host, paths.signed_out());
    let to = match request.metadata() {
        Ok(metadata) => {
            metadata.end_session_endpoint.as_deref().map(|endpoint| at_provider(request, endpoint, &done))
        }
        Err(Outcome { decision: Decision::Need(need), .. }) => return Outcome::need(need),
        // The session here ends in any request.
        Err(_) => None,
    };
    // What the browser has kept of the site's pages must not come up again by its Back button.
    let response = Response::redirect(&to.unwrap_or(done)).header("Clear-Site-Data", "\"cache\"");
    Outcome::respond(Reason::SignOut, response.cookies([SESSION, HINT, REFRESH].map(cookies::clear)))
}

fn at_provider(request: &RequestContext<'_>, endpoint: &str, done: &str) -> String {
    let mut parameters = Serializer::new(String::new());
    parameters
        .append_pair("post_logout_redirect_uri", done)
        .append_pair("client_id", &request.gate.settings.provider.client_id);
    if let Some(hint) = sign_out_hint::find(request) {
        parameters.append_pair("id_token_hint", &hint);
    }
    with_query(endpoint, &parameters.finish())
}

/// The page that the provider comes back to.
pub(crate) fn done(request: &RequestContext<'_>) -> Outcome {
    let page = Page {
        status: 200,
        title: "You are signed out",
        text: "The session on this site has ended.",
        way_out: Some(("/", "Sign in again")),
    };
    request.page(Reason::SignedOut, &page)
}
