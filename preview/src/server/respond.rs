//! From a request to a response, for the site and for the provider.

use std::sync::atomic::{AtomicU64, Ordering};

use gate::Event;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::{Request as HttpRequest, Response as HttpResponse, StatusCode};

use crate::cloudfront::{self, Generated, Next, Request};
use crate::edge::{self, Decided};
use crate::log::{self, Line};
use crate::origin::{self, Found, Object};
use crate::provider::Answer;
use crate::scheme::to_browser;
use crate::site::Site;

pub(super) type Reply = HttpResponse<Full<Bytes>>;

/// So many came before.
static REQUESTS: AtomicU64 = AtomicU64::new(0);
/// Of a form at the provider.
const MOST_FORM_BYTES: usize = 16 * 1024;

/// The site: CloudFront with the gate in front of the bucket.
pub(super) fn as_site(http: &HttpRequest<Incoming>, site: &Site) -> Reply {
    let request = read(http);
    // The distribution's allowed methods; CloudFront says so before any function runs.
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        let text = "This distribution is not configured to allow the HTTP request method that was used for this request.";
        return plain(StatusCode::FORBIDDEN, text);
    }
    let event = Event::read(cloudfront::event(&request));
    let (Decided { outcome, micros }, who) = {
        let mut state = site.state();
        let decided = edge::run(&event, &mut state);
        let who = decided.outcome.subject().map_or("-", |sub| state.provider.name_of(sub)).to_owned();
        (decided, who)
    };
    let answer = match &outcome.decision {
        gate::Decision::Respond(response) => response.clone().into_json(),
        gate::Decision::Forward(uri) => event.forwarded(uri.clone()),
        gate::Decision::Need(_) => serde_json::Value::Null,
    };
    let response = match cloudfront::next(&answer) {
        Ok(Next::Generated(generated)) => sent(generated, site),
        Ok(Next::Origin(uri)) => from_origin(&request, &uri, site),
        Err(problem) => {
            log::refused(&request, &problem);
            plain(StatusCode::BAD_GATEWAY, &format!("CloudFront would answer 502 here: {problem}."))
        }
    };
    Line { request: &request, outcome: &outcome, who: &who, status: response.status().as_u16(), micros }
        .write();
    response
}

fn read(http: &HttpRequest<Incoming>) -> Request {
    let headers = http.headers().iter().map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    });
    Request {
        id: format!("preview-{}", REQUESTS.fetch_add(1, Ordering::Relaxed)),
        method: http.method().as_str().to_owned(),
        uri: http.uri().path().to_owned(),
        query: http.uri().query().unwrap_or_default().to_owned(),
        headers: headers.collect(),
    }
}

/// What the function made, with addresses as the browser is to follow them.
fn sent(generated: Generated, site: &Site) -> Reply {
    let Generated { status, headers, body } = generated;
    let mut response = HttpResponse::new(Full::new(Bytes::from(body)));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
    for (name, value) in headers {
        let value = if name.eq_ignore_ascii_case("location") { to_browser(&value, own(site)) } else { value };
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(&value)) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

fn own(site: &Site) -> [&str; 2] {
    [&site.host, &site.provider_host]
}

fn from_origin(request: &Request, uri: &str, site: &Site) -> Reply {
    match origin::get(&site.folder, uri) {
        Object::Found(found) => object(request, found),
        Object::Missing => {
            let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                        <Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>";
            reply(StatusCode::NOT_FOUND, "application/xml", text.to_owned())
        }
        Object::Unreadable(error) => {
            log::unreadable(request, &error);
            plain(StatusCode::INTERNAL_SERVER_ERROR, &format!("The object cannot be read: {error}."))
        }
    }
}

fn object(request: &Request, found: Found) -> Reply {
    let Found { content_type, etag, body } = found;
    let fresh =
        request.header("if-none-match").is_some_and(|tags| tags.split(',').any(|tag| tag.trim() == etag));
    let mut response = HttpResponse::new(Full::new(if fresh { Bytes::new() } else { Bytes::from(body) }));
    if fresh {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    } else {
        set(response.headers_mut(), header::CONTENT_TYPE, &content_type);
    }
    set(response.headers_mut(), header::ETAG, &etag);
    response
}

/// The provider.
pub(super) async fn as_provider(http: HttpRequest<Incoming>, site: &Site) -> Reply {
    // Another name for this address is somebody else's page that reached out for it.
    let host = http.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if host != Some(site.provider_host.as_str()) {
        return plain(StatusCode::MISDIRECTED_REQUEST, "This address is not the provider's.");
    }
    let method = http.method().as_str().to_owned();
    let path = http.uri().path().to_owned();
    let query = http.uri().query().unwrap_or_default().to_owned();
    let Ok(body) = Limited::new(http.into_body(), MOST_FORM_BYTES).collect().await else {
        return plain(StatusCode::PAYLOAD_TOO_LARGE, "This form is too large.");
    };
    let body = String::from_utf8_lossy(&body.to_bytes()).into_owned();
    let answer = site.state().provider.answer(&method, &path, &query, &body);
    match answer {
        Answer::Page(status, page) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
            let mut response = reply(status, "text/html; charset=utf-8", page);
            set(response.headers_mut(), header::X_FRAME_OPTIONS, "DENY");
            response
        }
        Answer::Document(json) => reply(StatusCode::OK, "application/json", json.to_string()),
        Answer::Redirect(to) => {
            let mut response = reply(StatusCode::SEE_OTHER, "text/plain", String::new());
            set(response.headers_mut(), header::LOCATION, &to_browser(&to, own(site)));
            response
        }
    }
}

fn plain(status: StatusCode, text: &str) -> Reply {
    reply(status, "text/plain; charset=utf-8", text.to_owned())
}

/// Something that no browser keeps.
fn reply(status: StatusCode, content_type: &str, text: String) -> Reply {
    let mut response = HttpResponse::new(Full::new(Bytes::from(text)));
    *response.status_mut() = status;
    set(response.headers_mut(), header::CONTENT_TYPE, content_type);
    set(response.headers_mut(), header::CACHE_CONTROL, "no-store");
    response
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
