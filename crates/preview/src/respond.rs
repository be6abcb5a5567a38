//! Responses of the site and of the provider.

use std::sync::atomic::{AtomicU64, Ordering};

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::{Request as HttpRequest, Response as HttpResponse, StatusCode};
use serde_json::Value as Json;

use crate::cloudfront::{self, Behavior, Distribution, NextStep, Request, deliver};
use crate::edge::Run;
use crate::log::{self, Line};
use crate::origin::{self, Object};
use crate::provider::Answer;
use crate::scheme::Scheme;
use crate::site::Site;

pub(crate) type Reply = HttpResponse<Full<Bytes>>;

/// The number of requests so far.
static REQUESTS: AtomicU64 = AtomicU64::new(0);
/// The largest form that the provider reads.
const MAX_FORM_BYTES: usize = 16 * 1024;

/// Answers as the site: CloudFront with the gate in front of the bucket.
pub(crate) async fn as_site(http: &HttpRequest<Incoming>, site: &Site, scheme: Scheme) -> Reply {
    let request = read(http);
    let distribution = site.distribution().await;
    let behavior = distribution.behavior(&request.uri);
    // CloudFront checks the method before it runs the function.
    if !behavior.allows(&request.method) {
        let text = "This distribution is not configured to allow the HTTP request method that was used for this request.";
        return plain(StatusCode::FORBIDDEN, text);
    }
    let Run { answer, lines, micros } = site.run(cloudfront::viewer_request(&request)).await;
    let response = match answer.as_ref().map(NextStep::read) {
        Ok(Ok(NextStep::Generated(generated))) => {
            let mut reply = whole(generated.status, generated.headers, generated.body);
            follow(reply.headers_mut(), site, scheme);
            set(reply.headers_mut(), X_CACHE, "LambdaGeneratedResponse from cloudfront");
            reply
        }
        Ok(Ok(NextStep::Origin(uri))) => from_origin(&request, &uri, site, &distribution, behavior).await,
        Ok(Err(violation)) => failed(&request, StatusCode::BAD_GATEWAY, &violation.to_string()),
        Err(error) => failed(&request, StatusCode::SERVICE_UNAVAILABLE, &error.to_string()),
    };
    for line in lines.iter().filter(|line| line.get("decision").is_none()) {
        log::trouble(line);
    }
    let gate = lines.iter().rfind(|line| line.get("decision").is_some_and(|decision| decision != "fetch"));
    let text = |name: &str| gate.and_then(|line| line[name].as_str());
    let user = text("subject").map(|subject| site.name_of(subject));
    let user = user.as_deref().or_else(|| text("site_token")).unwrap_or("-");
    Line { request: &request, gate, user, status: response.status().as_u16(), micros }.write();
    response
}

const X_CACHE: HeaderName = HeaderName::from_static("x-cache");

/// Reads a request as CloudFront would pass it on.
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

/// Reports a broken rule. CloudFront's page does not contain the reason, and this one does.
fn failed(request: &Request, status: StatusCode, problem: &str) -> Reply {
    log::refused(request, status.as_u16(), problem);
    plain(status, &format!("CloudFront would answer {} here: {problem}.", status.as_u16()))
}

async fn from_origin(
    request: &Request,
    uri: &str,
    site: &Site,
    distribution: &Distribution,
    behavior: &Behavior,
) -> Reply {
    let mut response = match origin::get(&site.folder, uri) {
        Object::Found(found) => {
            let delivered = deliver(found, request, uri, behavior, &site.cache);
            whole(delivered.status, delivered.headers, delivered.body)
        }
        Object::Missing => missing(request, uri, site).await,
        Object::Unreadable(error) => {
            log::unreadable(request, &error);
            plain(StatusCode::INTERNAL_SERVER_ERROR, &format!("The object cannot be read: {error}."))
        }
    };
    for (name, value) in &distribution.headers {
        // A header of the object or of the function's page wins.
        if let Ok(name) = name.parse::<HeaderName>()
            && !response.headers().contains_key(&name)
        {
            set(response.headers_mut(), name, value);
        }
    }
    response
}

/// Answers a request for an object that the bucket does not have: with the function's page in place of S3's XML.
async fn missing(request: &Request, uri: &str, site: &Site) -> Reply {
    let event = cloudfront::origin_response(request, uri, StatusCode::NOT_FOUND);
    let mut reply = match site.run(event).await.answer.as_ref().map(NextStep::read) {
        Ok(Ok(NextStep::Generated(page))) => whole(page.status, page.headers, page.body),
        Ok(Ok(NextStep::Origin(_))) => {
            failed(request, StatusCode::BAD_GATEWAY, "the answer to a response is a request")
        }
        Ok(Err(violation)) => failed(request, StatusCode::BAD_GATEWAY, &violation.to_string()),
        Err(error) => failed(request, StatusCode::SERVICE_UNAVAILABLE, &error.to_string()),
    };
    set(reply.headers_mut(), X_CACHE, "Error from cloudfront");
    reply
}

/// Answers as the development provider.
pub(crate) async fn as_provider(http: HttpRequest<Incoming>, site: &Site, scheme: Scheme) -> Reply {
    // Another host name in the request means that another site's page sent it.
    let host = http.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if host != Some(site.provider_host.as_str()) {
        return plain(StatusCode::MISDIRECTED_REQUEST, "This host name is not the provider's.");
    }
    let method = http.method().as_str().to_owned();
    let path = http.uri().path().to_owned();
    let query = http.uri().query().unwrap_or_default().to_owned();
    let Ok(body) = Limited::new(http.into_body(), MAX_FORM_BYTES).collect().await else {
        return plain(StatusCode::PAYLOAD_TOO_LARGE, "This form is too large.");
    };
    let body = String::from_utf8_lossy(&body.to_bytes()).into_owned();
    let answer = site.provider().map(|mut provider| provider.answer(&method, &path, &query, &body));
    match answer {
        None => plain(StatusCode::NOT_FOUND, "Users of this preview sign in at a real provider."),
        Some(Answer::Page(status, page)) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
            let mut response = reply(status, "text/html; charset=utf-8", page);
            set(response.headers_mut(), header::X_FRAME_OPTIONS, "DENY");
            response
        }
        Some(Answer::Document(status, json)) => document(status, &json),
        Some(Answer::Redirect(to)) => {
            let mut response = reply(StatusCode::SEE_OTHER, "text/plain", String::new());
            set(response.headers_mut(), header::LOCATION, &to);
            follow(response.headers_mut(), site, scheme);
            response
        }
    }
}

fn document(status: u16, json: &Json) -> Reply {
    reply(StatusCode::from_u16(status).unwrap_or(StatusCode::OK), "application/json", json.to_string())
}

/// Keeps the browser on the scheme that it used.
fn follow(headers: &mut HeaderMap, site: &Site, scheme: Scheme) {
    let location = headers.get(header::LOCATION).and_then(|location| location.to_str().ok());
    if let Some(location) = location {
        let location = scheme.to_browser(location, [&site.host, &site.provider_host]);
        set(headers, header::LOCATION, &location);
    }
}

fn whole(status: u16, headers: Vec<(String, String)>, body: Vec<u8>) -> Reply {
    let mut response = HttpResponse::new(Full::new(Bytes::from(body)));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(&value)) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

fn plain(status: StatusCode, text: &str) -> Reply {
    reply(status, "text/plain; charset=utf-8", text.to_owned())
}

/// A response that browsers do not cache.
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
