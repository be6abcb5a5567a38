//! Viewer-request and origin-response [events](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html).

use hyper::StatusCode;
use serde_json::{Map, Value as Json, json};

/// A request of a browser.
#[derive(Clone, Debug, Default)]
pub(crate) struct Request {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) uri: String,
    pub(crate) query: String,
    /// The headers in the order and spelling of the browser.
    pub(crate) headers: Vec<(String, String)>,
}

impl Request {
    /// The first value of a header, by its name in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

/// Headers that CloudFront does not pass on.
const HOP_BY_HOP: [&str; 7] =
    ["connection", "keep-alive", "proxy-authorization", "proxy-connection", "te", "trailer", "upgrade"];

/// Makes the viewer-request event for a request.
pub(crate) fn viewer_request(request: &Request) -> Json {
    event("viewer-request", request, &request.uri, None)
}

/// Makes the origin-response event for a request, with the object's path and the bucket's status.
pub(crate) fn origin_response(request: &Request, uri: &str, status: StatusCode) -> Json {
    let response = json!({
        "status": status.as_str(),
        "statusDescription": status.canonical_reason().unwrap_or_default(),
        "headers": {"content-type": [{"key": "Content-Type", "value": "application/xml"}]},
    });
    event("origin-response", request, uri, Some(response))
}

fn event(event_type: &str, request: &Request, uri: &str, response: Option<Json>) -> Json {
    let mut headers = Map::new();
    for (name, value) in &request.headers {
        let lower = name.to_ascii_lowercase();
        if HOP_BY_HOP.contains(&lower.as_str()) {
            continue;
        }
        if let Json::Array(list) = headers.entry(lower).or_insert_with(|| json!([])) {
            list.push(json!({"key": name, "value": value}));
        }
    }
    let mut record = json!({
        "config": {
            "distributionDomainName": "d111111preview.cloudfront.net", "distributionId": "EPREVIEW",
            "eventType": event_type, "requestId": request.id,
        },
        "request": {
            "clientIp": "127.0.0.1", "method": request.method, "uri": uri,
            "querystring": request.query, "headers": headers,
        },
    });
    if let Some(response) = response {
        record["response"] = response;
    }
    json!({"Records": [{"cf": record}]})
}

#[cfg(test)]
mod tests {
    use hyper::StatusCode;
    use serde_json::json;

    use super::{Request, origin_response, viewer_request};

    #[test]
    fn headers_become_lists_under_lower_case_names() {
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let headers = vec![
            header("Host", "localhost:8000"),
            header("Cookie", "a=b"),
            header("cookie", "c=d"),
            header("Connection", "keep-alive"),
        ];
        let request =
            Request { method: "GET".to_owned(), uri: "/a".to_owned(), headers, ..Request::default() };
        let event = viewer_request(&request);
        let request = &event["Records"][0]["cf"]["request"];
        assert_eq!(
            request["headers"],
            json!({
                "host": [{"key": "Host", "value": "localhost:8000"}],
                "cookie": [{"key": "Cookie", "value": "a=b"}, {"key": "cookie", "value": "c=d"}],
            })
        );
        assert_eq!((&request["uri"], &request["querystring"]), (&json!("/a"), &json!("")));
    }
    #[test]
    fn origin_response_names_the_object_and_its_status() {
        let request = Request { uri: "/docs/".to_owned(), ..Request::default() };
        let event = origin_response(&request, "/docs/index.html", StatusCode::NOT_FOUND);
        let record = &event["Records"][0]["cf"];
        assert_eq!(record["config"]["eventType"], "origin-response");
        assert_eq!(record["request"]["uri"], "/docs/index.html");
        assert_eq!(record["response"]["status"], "404");
    }
}
