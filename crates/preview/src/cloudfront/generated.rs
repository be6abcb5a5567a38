//! A response that the function made, checked against CloudFront's rules.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use edge_facts::VIEWER_RESPONSE_BYTES;
use serde_json::Value as Json;

use super::violation::Violation;

/// A response that the function made.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Generated {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Generated {
    /// Reads a response, and checks it.
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
        for entry in list {
            let value = entry["value"]
                .as_str()
                .ok_or_else(|| Violation::new(format!("the header {name} has an entry without a value")))?;
            if !value.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
                return Err(Violation::new(format!(
                    "the header {name} has characters that are not allowed in a header"
                )));
            }
            let key = entry["key"].as_str().unwrap_or(name);
            if !key.eq_ignore_ascii_case(name) {
                return Err(Violation::new(format!("the header {name} has an entry with the name {key}")));
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
    fn valid_response_is_read() {
        let answer = json!({
            "status": "302", "statusDescription": "Found",
            "headers": {"location": [{"key": "Location", "value": "/a"}], "set-cookie": [{"value": "a=b"}, {"value": "c=d"}]},
            "body": "aGk=", "bodyEncoding": "base64",
        });
        let read = Generated::read(&answer).expect("a valid response");
        assert_eq!((read.status, read.body.as_slice(), read.headers.len()), (302, &b"hi"[..], 3));
    }

    #[test]
    fn largest_body_is_allowed() {
        assert!(Generated::read(&json!({"status": "200", "body": "a".repeat(40_960)})).is_ok());
    }

    fn header(name: &str, entry: &Json) -> Json {
        json!({"status": "200", "headers": {name: [entry]}})
    }

    /// Makes a test for each response that breaks a rule, with a part of the message.
    macro_rules! violation_cases {
        ($($name:ident: $answer:expr => $message:literal,)*) => {$(
            #[test]
            fn $name() {
                let violation = Generated::read(&$answer).expect_err("a violation").to_string();
                assert!(violation.contains($message), "{violation}");
            }
        )*};
    }

    violation_cases! {
        status_as_a_number: json!({"status": 200}) => "not a string",
        status_below_100: json!({"status": "99"}) => "not a string",
        status_above_599: json!({"status": "600"}) => "not a string",
        unknown_encoding: json!({"status": "200", "body": "a", "bodyEncoding": "gzip"}) => "neither text nor base64",
        malformed_base64: json!({"status": "200", "body": "!", "bodyEncoding": "base64"}) => "not base64",
        too_large_body: json!({"status": "200", "body": "a".repeat(40_961)}) => "40961 bytes",
        header_that_is_not_a_list: json!({"status": "200", "headers": {"x-a": "b"}}) => "not a list",
        header_in_upper_case: header("X-A", &json!({"value": "b"})) => "not in lower case",
        forbidden_header: header("connection", &json!({"value": "b"})) => "may not add",
        header_with_forbidden_prefix: header("x-edge-a", &json!({"value": "b"})) => "may not add",
        header_without_value: header("x-a", &json!({})) => "without a value",
        header_with_line_break: header("x-a", &json!({"value": "b\r\nc: d"})) => "not allowed in a header",
        header_with_another_name: header("x-a", &json!({"key": "X-B", "value": "b"})) => "with the name X-B",
    }
}
