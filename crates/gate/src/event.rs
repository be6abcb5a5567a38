//! CloudFront's [viewer-request event](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html).

use std::fmt;

use serde_json::Value as Json;

use crate::cookies;

/// The most cookies with one name that the gate reads. A browser sends one.
const MAX_COOKIES_OF_A_NAME: usize = 4;

/// One event. Whatever it holds, reading it does not fail: what is missing reads as empty, and nothing empty is allowed.
#[derive(Clone)]
pub struct Event {
    request: Json,
    distribution_domain_name: String,
    request_id: String,
}

/// Without query and headers, which hold codes and cookies.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Event({} {}, …)", self.method(), self.uri())
    }
}

impl Event {
    /// Takes the event apart.
    pub fn read(mut event: Json) -> Self {
        let record = event.get_mut("Records").and_then(|records| records.get_mut(0));
        let mut cf = record.and_then(|record| record.get_mut("cf")).map(Json::take).unwrap_or_default();
        let mut config = cf.get_mut("config").map(Json::take).unwrap_or_default();
        let mut text = |name| match config.get_mut(name).map(Json::take) {
            Some(Json::String(text)) => text,
            _ => String::new(),
        };
        Self {
            distribution_domain_name: text("distributionDomainName"),
            request_id: text("requestId"),
            request: cf.get_mut("request").map(Json::take).unwrap_or_default(),
        }
    }

    /// CloudFront's own name of the request.
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// CloudFront's own host name of the distribution, which no viewer can choose.
    pub fn distribution_domain_name(&self) -> &str {
        &self.distribution_domain_name
    }

    /// The HTTP method.
    pub fn method(&self) -> &str {
        self.text("method")
    }

    /// The path as it came.
    pub fn uri(&self) -> &str {
        self.text("uri")
    }

    /// The query without its question mark.
    pub fn query(&self) -> &str {
        self.text("querystring")
    }

    /// The body in base64, as it comes where the distribution includes it; none when it was cut short.
    pub(crate) fn body(&self) -> Option<&str> {
        let body = self.request.get("body")?;
        let whole =
            body.get("inputTruncated").is_none_or(|cut| *cut == false) && body["encoding"] == "base64";
        body.get("data").and_then(Json::as_str).filter(|_| whole)
    }

    fn text(&self, member: &str) -> &str {
        self.request.get(member).and_then(Json::as_str).unwrap_or_default()
    }

    /// Every value of a header, by its name in lower case.
    pub fn headers<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let list = self.request.get("headers").and_then(|headers| headers.get(name)).and_then(Json::as_array);
        list.into_iter().flatten().filter_map(|header| header.get("value")?.as_str())
    }

    /// The value of a header that came once.
    pub fn header<'a>(&'a self, name: &str) -> Option<&'a str> {
        let mut values = self.headers(name);
        values.next().filter(|_| values.next().is_none())
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

    /// The request as CloudFront is to go on with it: with another path, and without the cookies that are the gate's.
    pub fn forwarded(self, uri: Option<String>) -> Json {
        let mut request = self.request;
        if let (Some(uri), Some(member)) = (uri, request.get_mut("uri")) {
            *member = Json::String(uri);
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
