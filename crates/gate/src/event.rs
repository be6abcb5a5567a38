//! CloudFront's [viewer-request and origin-response events](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html).

use std::fmt;

use serde_json::Value as Json;

use crate::cookies;
use crate::response::Response;

/// The most cookies with one name that the gate reads. A browser sends one.
const MAX_COOKIES_OF_A_NAME: usize = 4;

/// Headers of an origin's response that a function can read but neither change nor remove.
const READ_ONLY_HEADERS: [&str; 2] = ["transfer-encoding", "via"];

/// The changes to a request that CloudFront continues with. The default is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestChanges {
    /// Another path.
    pub uri: Option<String>,
    /// Whether the gate has read a token in the header `Authorization`, which the origin must not see. S3 would take it for a signature.
    pub without_authorization: bool,
}

/// A viewer request, or the origin's response to a request that the gate has forwarded.
///
/// Reading an event never fails. A missing or malformed member reads as an empty string, which no check accepts.
///
/// ```
/// use gate::Event;
/// use serde_json::json;
///
/// let event = Event::read(json!({"Records": [{"cf": {
///     "config": {"distributionDomainName": "d111111abcdef8.cloudfront.net"},
///     "request": {"method": "GET", "uri": "/docs/", "querystring": "page=2"},
/// }}]}));
/// assert_eq!((event.method(), event.uri(), event.query()), ("GET", "/docs/", "page=2"));
/// assert_eq!(Event::read(json!("garbage")).uri(), "");
/// ```
#[derive(Clone)]
pub struct Event {
    request: Json,
    distribution_domain_name: String,
    request_id: String,
    /// The response of the origin, in an origin-response event.
    response: Option<Json>,
}

/// Leaves out the query and the headers, because they contain codes and cookies.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Event({} {}, …)", self.method(), self.uri())
    }
}

impl Event {
    /// Reads an event.
    pub fn read(mut event: Json) -> Self {
        let record = event.get_mut("Records").and_then(|records| records.get_mut(0));
        let mut cf = record.and_then(|record| record.get_mut("cf")).map(Json::take).unwrap_or_default();
        let mut config = cf.get_mut("config").map(Json::take).unwrap_or_default();
        let mut text = |name| match config.get_mut(name).map(Json::take) {
            Some(Json::String(text)) => text,
            _ => String::new(),
        };
        let is_response = text("eventType") == "origin-response";
        Self {
            distribution_domain_name: text("distributionDomainName"),
            request_id: text("requestId"),
            response: is_response.then(|| cf.get_mut("response").map(Json::take).unwrap_or_default()),
            request: cf.get_mut("request").map(Json::take).unwrap_or_default(),
        }
    }

    /// Returns CloudFront's identifier of the request.
    pub(crate) fn request_id(&self) -> &str {
        &self.request_id
    }

    /// Returns CloudFront's host name of the distribution, which a visitor cannot choose.
    pub(crate) fn distribution_domain_name(&self) -> &str {
        &self.distribution_domain_name
    }

    /// Returns whether this is the response of the origin. It has no visitor, and the gate has decided about its request before.
    pub fn is_origin_response(&self) -> bool {
        self.response.is_some()
    }

    /// Returns the status of the origin's response. `None` if this is a viewer request, or if the status is malformed.
    pub(crate) fn origin_status(&self) -> Option<u16> {
        self.response.as_ref()?.get("status")?.as_str()?.parse().ok()
    }

    /// Returns the origin's response as it is. `null`, which CloudFront refuses, if this is a viewer request.
    pub fn into_origin_response(self) -> Json {
        self.response.unwrap_or_default()
    }

    /// Returns a response of the gate in the form that CloudFront accepts. In place of an origin's response, it keeps the headers
    /// that a function cannot remove.
    pub fn answered(mut self, response: Response) -> Json {
        let mut answer = response.into_json();
        let Some(Json::Object(origin)) = self.response.as_mut().and_then(|origin| origin.get_mut("headers"))
        else {
            return answer;
        };
        for name in READ_ONLY_HEADERS {
            if let Some(header) = origin.remove(name) {
                answer["headers"][name] = header;
            }
        }
        answer
    }

    /// Returns the HTTP method.
    pub fn method(&self) -> &str {
        self.text("method")
    }

    /// Returns the path, still encoded.
    pub fn uri(&self) -> &str {
        self.text("uri")
    }

    /// Returns the query without its question mark.
    pub fn query(&self) -> &str {
        self.text("querystring")
    }

    /// Returns the body in base64, if the distribution includes bodies in events and CloudFront has not truncated it.
    pub(crate) fn body(&self) -> Option<&str> {
        let body = self.request.get("body")?;
        let is_whole = body.get("inputTruncated").is_none_or(|is_truncated| *is_truncated == false);
        if !is_whole || body["encoding"] != "base64" {
            return None;
        }
        body.get("data").and_then(Json::as_str)
    }

    fn text(&self, member: &str) -> &str {
        self.request.get(member).and_then(Json::as_str).unwrap_or_default()
    }

    /// Returns all values of a header. The name is in lower case.
    pub(crate) fn headers<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let list = self.request.get("headers").and_then(|headers| headers.get(name)).and_then(Json::as_array);
        list.into_iter().flatten().filter_map(|header| header.get("value")?.as_str())
    }

    /// Returns the value of a header that occurs once.
    pub(crate) fn header<'a>(&'a self, name: &str) -> Option<&'a str> {
        let mut values = self.headers(name);
        let value = values.next()?;
        if values.next().is_some() { None } else { Some(value) }
    }

    /// Returns every cookie of the request, in order. An attacker can plant a second cookie of a name, so names may repeat.
    pub(crate) fn cookies(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers("cookie").flat_map(|header| header.split(';')).filter_map(|pair| {
            let (name, value) = pair.split_once('=')?;
            Some((cookies::trim(name), cookies::trim(value)))
        })
    }

    /// Returns the values of the cookies with a name. Each may cost a decryption, so there are [`MAX_COOKIES_OF_A_NAME`] at most.
    pub(crate) fn cookies_named<'a>(&'a self, wanted: &'a str) -> impl Iterator<Item = &'a str> {
        let values = self.cookies().filter(move |(name, _)| *name == wanted).map(|(_, value)| value);
        values.take(MAX_COOKIES_OF_A_NAME)
    }

    /// Returns whether the request has a cookie with a name.
    pub(crate) fn has_cookie(&self, name: &str) -> bool {
        self.cookies_named(name).next().is_some()
    }

    /// Returns the request that CloudFront continues with: with the changes, and without the gate's cookies, which are secrets that the
    /// origin must not see.
    pub fn forwarded(self, changes: RequestChanges) -> Json {
        let mut request = self.request;
        if let (Some(uri), Some(member)) = (changes.uri, request.get_mut("uri")) {
            *member = Json::String(uri);
        }
        if changes.without_authorization
            && let Some(Json::Object(headers)) = request.get_mut("headers")
        {
            headers.remove("authorization");
        }
        if let Some(Json::Object(headers)) = request.get_mut("headers")
            && let Some(Json::Array(cookies)) = headers.get_mut("cookie")
        {
            cookies.retain_mut(|header| match header.get_mut("value") {
                Some(Json::String(value)) => {
                    let others = value.split(';').map(cookies::trim).filter(|pair| {
                        let name = pair.split_once('=').map_or(*pair, |(name, _)| cookies::trim(name));
                        !pair.is_empty() && !cookies::is_own(name)
                    });
                    *value = others.collect::<Vec<_>>().join("; ");
                    !value.is_empty()
                }
                _ => false,
            });
            if cookies.is_empty() {
                headers.remove("cookie");
            }
        }
        request
    }
}
