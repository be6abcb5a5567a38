//! The decision about one request.

use access::PlainPath;
use settings::{Settings, TextKey};

use crate::answers::unauthorized;
use crate::event::Event;
use crate::fetched::Fetched;
use crate::gate::Gate;
use crate::icon::Icon;
use crate::outcome::Outcome;
use crate::pages::{Fact, Page};
use crate::random::Random;
use crate::reason::Reason;
use crate::request::RequestContext;
use crate::response::Response;
use crate::{back_channel, content, hand_over, login, me, sign_out, switch_account};

/// Decides about a request at a Unix time.
///
/// The random bytes must be new for each request. Equal arguments give equal outcomes, and no event causes a panic.
///
/// ```
/// use gate::{Decision, Event, Fetched, Gate, Keys, Lookup, Need, Random, RequestChanges, decide};
/// use serde_json::json;
/// use settings::Settings;
///
/// let settings = json!({
///     "version": 1,
///     "provider": {"issuer": "https://idp.example.com", "client_id": "docs", "scopes": ["openid"]},
///     "paths": {"callback": "/.sitegate/callback", "sign_out": "/.sitegate/sign-out"},
///     "session": {"lifetime_seconds": 28_800},
///     "rules": [{"path": "/public/*", "allow": "everyone"}],
/// });
/// let keys = json!({"id": "2026-11", "secret": "A".repeat(43)});
/// let settings = Settings::read(&settings.to_string())?;
/// let gate = Gate::new("docs-gate", settings, Keys::read(&keys.to_string())?);
/// let event = |uri| {
///     let headers = json!({"host": [{"value": "d1.cloudfront.net"}], "accept": [{"value": "text/html"}]});
///     Event::read(json!({"Records": [{"cf": {
///         "config": {"distributionDomainName": "d1.cloudfront.net"},
///         "request": {"method": "GET", "uri": uri, "querystring": "", "headers": headers},
///     }}]}))
/// };
/// let random = Random::new([0; Random::BYTES]); // from the system's generator
///
/// // A rule makes this path public, so CloudFront continues with the request.
/// let outcome = decide(&event("/public/a.css"), &gate, &Fetched::default(), 1_800_000_000, &random);
/// assert_eq!(outcome.decision, Decision::Forward(RequestChanges::default()));
///
/// // This path needs a login. To redirect the visitor, the gate needs the provider's metadata.
/// let outcome = decide(&event("/report.html"), &gate, &Fetched::default(), 1_800_000_000, &random);
/// assert_eq!(outcome.decision, Decision::Need(Need::Metadata));
/// # Ok::<(), settings::ReadError>(())
/// ```
pub fn decide(event: &Event, gate: &Gate, fetched: &Fetched<'_>, now: u64, random: &Random) -> Outcome {
    without_headers(event, gate, fetched, now, random)
        .map_response(|response| with_headers_of_the_site(response, &gate.settings))
}

/// Adds the headers that CloudFront adds only to objects.
fn with_headers_of_the_site(mut response: Response, settings: &Settings) -> Response {
    for (name, value) in [
        ("Strict-Transport-Security", &settings.strict_transport_security),
        ("Cross-Origin-Opener-Policy", &settings.cross_origin_opener_policy),
    ] {
        if let Some(value) = value {
            response = response.header(name, value.as_str());
        }
    }
    response
}

fn without_headers(event: &Event, gate: &Gate, fetched: &Fetched<'_>, now: u64, random: &Random) -> Outcome {
    let Some(request) = RequestContext::new(event, gate, fetched, now, random) else {
        return unknown_host(event, gate);
    };
    let Ok(path) = PlainPath::read(event.uri()) else { return ambiguous_path(&request) };
    let paths = &gate.settings.paths;
    if path.as_str() == paths.callback {
        return callback(&request);
    }
    if paths.is_hand_over(path.as_str()) {
        return if request.is_navigation() { hand_over::give(&request) } else { unauthorized() };
    }
    if path.as_str() == paths.sign_out {
        return if request.is_navigation() { sign_out::begin(&request) } else { unauthorized() };
    }
    if paths.is_switch_account(path.as_str()) {
        return if request.is_navigation() { switch_account::begin(&request) } else { unauthorized() };
    }
    if paths.back_channel_logout.as_deref() == Some(path.as_str()) {
        return back_channel::receive(&request);
    }
    if paths.me.as_deref() == Some(path.as_str()) {
        return me::answer(&request);
    }
    if paths.is_signed_out(path.as_str()) {
        return sign_out::done(&request);
    }
    content::serve(&request, &path)
}

fn callback(request: &RequestContext<'_>) -> Outcome {
    if !request.is_meant() {
        return unauthorized();
    }
    match request.other_sign_in_host() {
        Some(_) => hand_over::take(request),
        None => login::complete(request),
    }
}

fn unknown_host(event: &Event, gate: &Gate) -> Outcome {
    let host = event.header("host").unwrap_or_default();
    let page = Page::new(421, Icon::Unclear, TextKey::WrongHostTitle, TextKey::WrongHostText)
        .fact(Fact::Value(TextKey::Address, host));
    Outcome::respond(Reason::UnknownHost, page.response(event, &gate.settings.theme))
}

fn ambiguous_path(request: &RequestContext<'_>) -> Outcome {
    let page = Page::new(400, Icon::Unclear, TextKey::UnclearTitle, TextKey::UnclearText)
        .fact(Fact::Value(TextKey::Address, request.event.uri()))
        .button(TextKey::Home, "/");
    request.page(Reason::AmbiguousPath, &page)
}
