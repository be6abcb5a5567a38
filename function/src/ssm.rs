//! Signed calls to SSM with a deadline, and with retries for requests that cannot be answered without SSM.

use edge_facts::EDGE_REGION;
use serde_json::{Value as Json, json};
use settings::REFERENCE;

use crate::clock::now;
use crate::deadline::Deadline;
use crate::http::{Client, FetchError};
use crate::random::jitter;
use crate::schedule::retry_delay;
use crate::signature::{Credentials, Request};

/// The most names of one `GetParameters` call.
pub(crate) const MAX_NAMES: usize = 10;

/// A client for SSM with a deadline.
pub(crate) struct Ssm<'a> {
    client: &'a Client,
    deadline: Deadline,
    retries: bool,
}

impl<'a> Ssm<'a> {
    /// Returns a client that retries until the deadline, for a request that cannot be answered without SSM.
    pub(crate) fn patient(client: &'a Client, deadline: Deadline) -> Self {
        Self { client, deadline, retries: true }
    }

    /// Returns a client without retries, for a request that can be answered without SSM.
    pub(crate) fn impatient(client: &'a Client, deadline: Deadline) -> Self {
        Self { client, deadline, retries: false }
    }

    /// Calls [GetParameters](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html) for at most ten names,
    /// with decryption. The response does not contain parameters that do not exist.
    pub(crate) async fn get(&self, names: &[String]) -> Result<Parameters, FetchError> {
        let body = json!({"Names": names, "WithDecryption": true});
        let answer = self.call("AmazonSSM.GetParameters", &body).await?;
        Parameters::new(answer).ok_or(FetchError::Content)
    }

    /// Calls [PutParameter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html), and returns the new version.
    /// It does not retry, because the caller has to read the parameter again first.
    pub(crate) async fn put(&self, body: &Json) -> Result<u64, FetchError> {
        let answer = self.send("AmazonSSM.PutParameter", body).await?;
        answer["Version"].as_u64().ok_or(FetchError::Content)
    }

    async fn call(&self, target: &str, body: &Json) -> Result<Json, FetchError> {
        let mut retries = 0;
        loop {
            match self.send(target, body).await {
                Err(error) if self.waits_after(error, retries).await => retries += 1,
                answer => return answer,
            }
        }
    }

    /// Waits before a retry, if the error is transient and there is time. Returns whether the caller should retry.
    pub(crate) async fn waits_after(&self, error: FetchError, retries: u32) -> bool {
        let delay = retry_delay(retries, jitter());
        let is_transient =
            matches!(error, FetchError::Throttled | FetchError::Connection | FetchError::Status(500..));
        if !(self.retries && is_transient && delay < self.deadline.left()) {
            return false;
        }
        tokio::time::sleep(delay).await;
        true
    }

    async fn send(&self, target: &str, body: &Json) -> Result<Json, FetchError> {
        let body = body.to_string();
        let endpoint = endpoint();
        let request = Request {
            host: endpoint
                .split_once("://")
                .map_or(endpoint.as_str(), |(_, host)| host)
                .trim_end_matches('/'),
            target,
            body: &body,
            region: EDGE_REGION,
            service: "ssm",
        };
        let credentials = Credentials::from_environment().ok_or(FetchError::Credentials)?;
        let headers = request.sign(&credentials, now());
        let headers: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let (status, answer) = self.client.post(&endpoint, &headers, body, self.deadline).await?;
        match status {
            200 => serde_json::from_slice(&answer).map_err(|_| FetchError::Content),
            400 if is_throttling(&answer) => Err(FetchError::Throttled),
            status => Err(FetchError::Status(status)),
        }
    }
}

/// A response of [GetParameters](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html).
pub(crate) struct Parameters(Json);

impl Parameters {
    /// Returns `None` if the JSON is not a response of that call.
    fn new(answer: Json) -> Option<Self> {
        if answer["Parameters"].is_array() { Some(Self(answer)) } else { None }
    }

    fn all(&self) -> impl Iterator<Item = &Json> {
        self.0["Parameters"].as_array().into_iter().flatten()
    }

    /// Returns the values of all versions of a parameter.
    pub(crate) fn values_of(&self, name: &str) -> impl Iterator<Item = &str> {
        // The version may follow the name.
        let is = move |found: &str| {
            found.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
        };
        let versions = self.all().filter(move |parameter| parameter["Name"].as_str().is_some_and(is));
        versions.filter_map(|parameter| parameter["Value"].as_str())
    }

    fn find(&self, name: &str) -> Option<&Json> {
        // The name of a secret may be in the response with or without the prefix of the request.
        let secret = name.strip_prefix(REFERENCE).unwrap_or(name);
        let is = |found: &str| found == name || found == secret;
        self.all().find(|parameter| parameter["Name"].as_str().is_some_and(is))
    }

    /// Returns the value of a parameter.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.find(name)?["Value"].as_str()
    }

    /// Returns the Unix time at which a parameter was written, or the current time if SSM does not report it.
    pub(crate) fn written_at(&self, name: &str) -> u64 {
        let written_at = self.find(name).and_then(|parameter| parameter["LastModifiedDate"].as_f64());
        written_at.map_or_else(now, whole_seconds)
    }

    /// Returns the version of a parameter.
    pub(crate) fn version(&self, name: &str) -> u64 {
        self.find(name).and_then(|parameter| parameter["Version"].as_u64()).unwrap_or_default()
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the conversion saturates")]
fn whole_seconds(time: f64) -> u64 {
    time.ceil() as u64
}

/// Returns whether an [error](https://docs.aws.amazon.com/systems-manager/latest/APIReference/CommonErrors.html) asks the caller to retry later.
fn is_throttling(answer: &[u8]) -> bool {
    let error: Json = serde_json::from_slice(answer).unwrap_or_default();
    // A namespace may precede the name.
    let kind = error["__type"].as_str().and_then(|kind| kind.rsplit('#').next());
    matches!(
        kind,
        Some(
            "ThrottlingException"
                | "Throttling"
                | "TooManyUpdates"
                | "RequestLimitExceeded"
                | "ServiceUnavailable"
        )
    )
}

/// Returns the URL of SSM in the Region of the stack. Tests override it with the environment variables of AWS's SDKs. A Lambda@Edge function
/// cannot have environment variables.
fn endpoint() -> String {
    let named = ["AWS_ENDPOINT_URL_SSM", "AWS_ENDPOINT_URL"].iter().find_map(|name| std::env::var(name).ok());
    named.unwrap_or_else(|| format!("https://ssm.{EDGE_REGION}.amazonaws.com"))
}

#[cfg(test)]
mod tests {
    use super::is_throttling;

    #[test]
    fn throttling_differs_from_other_errors() {
        for (answer, expected) in [
            (r#"{"__type":"ThrottlingException","message":"Rate exceeded"}"#, true),
            (r#"{"__type":"com.amazonaws.ssm#ThrottlingException"}"#, true),
            (r#"{"__type":"TooManyUpdates"}"#, true),
            (r#"{"__type":"AccessDeniedException"}"#, false),
            (r#"{"message":"ThrottlingException"}"#, false),
            ("<html>", false),
        ] {
            assert_eq!(is_throttling(answer.as_bytes()), expected, "{answer}");
        }
    }
}
