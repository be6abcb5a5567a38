//! Responses that the gate generates, in the form that
//! [CloudFront accepts](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-generating-http-responses.html).

use std::fmt;

use serde_json::{Map, Value as Json, json};

/// A generated response. It has `Cache-Control: no-store`, so that browsers do not cache it.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: String,
}

/// Leaves out the headers, because they contain cookies and states.
impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Response({}, …)", self.status)
    }
}

impl Response {
    /// Creates an empty response.
    pub(crate) fn new(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: String::new() }
            .header("Cache-Control", "no-store")
            .header("X-Content-Type-Options", "nosniff")
            .header("Referrer-Policy", "no-referrer")
    }

    /// Creates a redirect to a URL that the gate has built.
    pub(crate) fn redirect(to: &str) -> Self {
        Self::new(302).header("Location", to)
    }

    /// Adds a header. A value with characters other than printable ASCII is left out, because a line break would start another header.
    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        let value = value.into();
        if value.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
            self.headers.push((name, value));
        }
        self
    }

    /// Sets a cookie, and replaces an earlier one with the same name: RFC 6265, section 4.1.1.
    pub(crate) fn cookie(mut self, cookie: String) -> Self {
        self.headers
            .retain(|(name, value)| *name != SET_COOKIE || cookie_name(value) != cookie_name(&cookie));
        self.header(SET_COOKIE, cookie)
    }

    pub(crate) fn cookies(self, cookies: impl IntoIterator<Item = String>) -> Self {
        cookies.into_iter().fold(self, Self::cookie)
    }

    pub(crate) fn html(self, page: String) -> Self {
        Self { body: page, ..self.header("Content-Type", "text/html; charset=utf-8") }
    }

    pub(crate) fn json(self, document: &Json) -> Self {
        Self { body: document.to_string(), ..self.header("Content-Type", "application/json") }
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the response in the form that CloudFront accepts.
    pub fn into_json(self) -> Json {
        let mut headers = Map::new();
        for (name, value) in self.headers {
            let list = headers.entry(name.to_ascii_lowercase()).or_insert_with(|| json!([]));
            if let Json::Array(list) = list {
                list.push(json!({"key": name, "value": value}));
            }
        }
        json!({
            "status": self.status.to_string(),
            "statusDescription": description(self.status),
            "headers": headers,
            "body": self.body,
        })
    }
}

const SET_COOKIE: &str = "Set-Cookie";

fn cookie_name(cookie: &str) -> &str {
    cookie.split_once('=').map_or(cookie, |(name, _)| name)
}

fn description(status: u16) -> &'static str {
    match status {
        200 => "OK",
        302 => "Found",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        414 => "URI Too Long",
        421 => "Misdirected Request",
        502 => "Bad Gateway",
        _ => "Service Unavailable",
    }
}

#[cfg(test)]
mod tests {
    use super::Response;

    #[test]
    fn each_status_has_its_description() {
        let named = [
            (200, "OK"),
            (302, "Found"),
            (400, "Bad Request"),
            (401, "Unauthorized"),
            (403, "Forbidden"),
            (404, "Not Found"),
            (414, "URI Too Long"),
            (421, "Misdirected Request"),
            (502, "Bad Gateway"),
            (503, "Service Unavailable"),
        ];
        for (status, name) in named {
            assert_eq!(Response::new(status).into_json()["statusDescription"], name);
        }
    }

    #[test]
    fn cookie_replaces_an_earlier_one_with_the_same_name() {
        let response = ["a=1; Path=/", "b=2", "a=3", "aa=4"].map(str::to_owned);
        let json = Response::new(200).header("X-A", "a=5").cookies(response).into_json();
        let cookies = json["headers"]["set-cookie"].as_array().expect("the response sets cookies");
        let values: Vec<_> = cookies.iter().map(|cookie| cookie["value"].as_str()).collect();
        assert_eq!(values, [Some("b=2"), Some("a=3"), Some("aa=4")]);
        assert_eq!(json["headers"]["x-a"][0]["value"], "a=5");
    }

    #[test]
    fn value_with_a_line_break_is_left_out() {
        let response =
            Response::new(200).header("X-A", "a\r\nSet-Cookie: b").header("X-B", "ä").header("X-C", "c");
        let json = response.into_json();
        assert_eq!((json["headers"].get("x-a"), json["headers"].get("x-b")), (None, None));
        assert_eq!(json["headers"]["x-c"][0]["value"], "c");
    }
}
