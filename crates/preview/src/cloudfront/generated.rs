//! A response that the function made, held against CloudFront's rules.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use edge_facts::VIEWER_RESPONSE_BYTES;
use serde_json::Value as Json;

use super::violation::Violation;

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Generated {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Generated {
    /// Reads it; a fault is told in words.
    pub(super) fn read(answer: &Json) -> Result<Self, Violation> {
        let status = answer["status"]
            .as_str()
            .filter(|status| status.len() == 3)
            .and_then(|status| status.parse().ok());
        let status = status.filter(|status| (200..600).contains(status)).ok_or_else(|| {
            Violation::new(format!("the status {} is not a string from \"200\" to \"599\"", answer["status"]))
        })?;
        let headers = headers(&answer["headers"])?;
        let text = answer.get("body").and_then(Json::as_str).unwrap_or_default();
        let body = match answer.get("bodyEncoding").and_then(Json::as_str) {
            None | Some("text") => text.as_bytes().to_vec(),
            Some("base64") => STANDARD.decode(text).map_err(|_| Violation::new("the body is not base64"))?,
            Some(other) => {
                return Err(Violation::new(format!("bodyEncoding {other:?} is neither text nor base64")));
            }
        };
        let bytes =
            text.len() + headers.iter().map(|(name, value)| name.len() + value.len() + 4).sum::<usize>();
        if bytes > VIEWER_RESPONSE_BYTES {
            return Err(Violation::new(format!(
                "the response has {bytes} bytes, a viewer event takes {VIEWER_RESPONSE_BYTES}"
            )));
        }
        Ok(Self { status, headers, body })
    }
}

fn headers(json: &Json) -> Result<Vec<(String, String)>, Violation> {
    let mut headers = Vec::new();
    for (name, list) in json.as_object().into_iter().flatten() {
        if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Err(Violation::new(format!("the header {name} is not in lower case")));
        }
        if edge_facts::is_forbidden_in_response(name) {
            return Err(Violation::new(format!("a function may not add the header {name}")));
        }
        let list =
            list.as_array().ok_or_else(|| Violation::new(format!("the header {name} is not a list")))?;
        for one in list {
            let value = one["value"]
                .as_str()
                .ok_or_else(|| Violation::new(format!("the header {name} has an entry without a value")))?;
            if !value.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
                return Err(Violation::new(format!("the header {name} has characters that no header takes")));
            }
            let key = one["key"].as_str().unwrap_or(name);
            if !key.eq_ignore_ascii_case(name) {
                return Err(Violation::new(format!("the header {name} has an entry of the name {key}")));
            }
            headers.push((key.to_owned(), value.to_owned()));
        }
    }
    Ok(headers)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::Generated;

    #[test]
    fn a_response_is_taken_as_it_is() {
        let answer = json!({
            "status": "302", "statusDescription": "Found",
            "headers": {"location": [{"key": "Location", "value": "/a"}], "set-cookie": [{"value": "a=b"}, {"value": "c=d"}]},
            "body": "aGk=", "bodyEncoding": "base64",
        });
        let read = Generated::read(&answer).expect("taken");
        assert_eq!((read.status, read.body.as_slice(), read.headers.len()), (302, &b"hi"[..], 3));
    }

    #[test]
    fn what_cloudfront_refuses_is_named() {
        let header = |name: &str, entry: Json| json!({"status": "200", "headers": {name: [entry]}});
        for (answer, reason) in [
            (json!({"status": 200}), "not a string"),
            (json!({"status": "99"}), "not a string"),
            (json!({"status": "600"}), "not a string"),
            (json!({"status": "200", "body": "a", "bodyEncoding": "gzip"}), "neither text nor base64"),
            (json!({"status": "200", "body": "!", "bodyEncoding": "base64"}), "not base64"),
            (json!({"status": "200", "body": "a".repeat(40_961)}), "40961 bytes"),
            (json!({"status": "200", "headers": {"x-a": "b"}}), "not a list"),
            (header("X-A", json!({"value": "b"})), "not in lower case"),
            (header("connection", json!({"value": "b"})), "may not add"),
            (header("x-edge-a", json!({"value": "b"})), "may not add"),
            (header("x-a", json!({})), "without a value"),
            (header("x-a", json!({"value": "b\r\nc: d"})), "no header takes"),
            (header("x-a", json!({"key": "X-B", "value": "b"})), "of the name X-B"),
        ] {
            let fault = Generated::read(&answer).expect_err(reason);
            assert!(fault.to_string().contains(reason), "{fault}");
        }
        assert!(Generated::read(&json!({"status": "200", "body": "a".repeat(40_960)})).is_ok());
    }
}
