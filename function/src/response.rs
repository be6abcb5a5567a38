//! A response that the gate makes itself, in the form that
//! [CloudFront takes](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-generating-http-responses.html).

use std::collections::BTreeMap;

use serde::Serialize;

/// A generated response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Response {
    /// Three digits, as text.
    status: &'static str,
    status_description: &'static str,
    /// By name in lower case.
    headers: BTreeMap<&'static str, Vec<Header>>,
    body: &'static str,
}

/// One header of a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Header {
    key: &'static str,
    value: &'static str,
}

const CLOSED_PAGE: &str = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
<title>Not open yet</title>\n<h1>This site is not open yet</h1>\n<p>Please try again later.</p>\n</html>\n";

impl Response {
    /// 503: the gate lets nobody through.
    pub(crate) fn closed() -> Self {
        let headers = [
            ("cache-control", "Cache-Control", "no-store"),
            ("content-type", "Content-Type", "text/html; charset=utf-8"),
            ("retry-after", "Retry-After", "300"),
            ("x-content-type-options", "X-Content-Type-Options", "nosniff"),
        ];
        Self {
            status: "503",
            status_description: "Service Unavailable",
            headers: headers
                .into_iter()
                .map(|(name, key, value)| (name, vec![Header { key, value }]))
                .collect(),
            body: CLOSED_PAGE,
        }
    }
}
