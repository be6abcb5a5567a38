//! The decision about one request.

use access::PlainPath;

use crate::answers::unauthorized;
use crate::event::Event;
use crate::fetched::Fetched;
use crate::gate::Gate;
use crate::outcome::Outcome;
use crate::pages::Page;
use crate::random::Random;
use crate::reason::Reason;
use crate::request::RequestContext;
use crate::{back_channel, content, login, sign_out};

/// Decides about a request. Equal arguments give equal outcomes, and no event makes it panic.
pub fn decide(event: &Event, gate: &Gate, fetched: &Fetched<'_>, now: u64, random: &Random) -> Outcome {
    let Some(request) = RequestContext::new(event, gate, fetched, now, random) else {
        return unknown_host(gate);
    };
    let Ok(path) = PlainPath::read(event.uri()) else { return ambiguous_path(&request) };
    let paths = &gate.settings.paths;
    if path.as_str() == paths.callback {
        return if request.is_meant() { login::complete(&request) } else { unauthorized() };
    }
    if path.as_str() == paths.sign_out {
        return if request.is_navigation() { sign_out::begin(&request) } else { unauthorized() };
    }
    if paths.back_channel_logout.as_deref() == Some(path.as_str()) {
        return back_channel::receive(&request);
    }
    if paths.is_signed_out(path.as_str()) {
        return sign_out::done(&request);
    }
    content::serve(&request, &path)
}

fn unknown_host(gate: &Gate) -> Outcome {
    let page = Page {
        status: 421,
        title: "Wrong address",
        text: "This address is not one of the site's.",
        way_out: None,
    };
    Outcome::respond(Reason::UnknownHost, page.response(&gate.settings.theme))
}

fn ambiguous_path(request: &RequestContext<'_>) -> Outcome {
    let page = Page {
        status: 400,
        title: "Unclear address",
        text: "The address has parts that can be read in more than one way.",
        way_out: Some(("/", "To the front page")),
    };
    request.page(Reason::AmbiguousPath, &page)
}
