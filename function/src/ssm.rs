//! Calls to SSM: signed, by a deadline, and again after throttling where a request can wait.

use edge_facts::EDGE_REGION;
use serde_json::{Value as Json, json};
use settings::REFERENCE;

use crate::clock::now;
use crate::deadline::Deadline;
use crate::http::{Client, Trouble};
use crate::random::jitter;
use crate::schedule::retry_delay;
use crate::signature::{Credentials, Request};

/// Names that one `GetParameters` takes.
pub(crate) const MAX_NAMES: usize = 10;

/// A way to SSM for one purpose.
pub(crate) struct Ssm<'a> {
    client: &'a Client,
    deadline: Deadline,
    retries: bool,
}

impl<'a> Ssm<'a> {
    /// For a request that cannot be answered without SSM: it tries until the deadline.
    pub(crate) fn patient(client: &'a Client, deadline: Deadline) -> Self {
        Self { client, deadline, retries: true }
    }

    /// For a request that can be answered without SSM: it tries once.
    pub(crate) fn impatient(client: &'a Client, deadline: Deadline) -> Self {
        Self { client, deadline, retries: false }
    }

    /// [GetParameters](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html) of at most ten
    /// names, decrypted. Parameters that do not exist are not in the answer.
    pub(crate) async fn get(&self, names: &[String]) -> Result<Parameters, Trouble> {
        let body = json!({"Names": names, "WithDecryption": true});
        let answer = self.call("AmazonSSM.GetParameters", &body).await?;
        Parameters::new(answer).ok_or(Trouble::Content)
    }

    /// [PutParameter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html), which answers with
    /// the version that it has written. It is not tried again here, because what it writes depends on what was read.
    pub(crate) async fn put(&self, body: &Json) -> Result<u64, Trouble> {
        let answer = self.send("AmazonSSM.PutParameter", body).await?;
        answer["Version"].as_u64().ok_or(Trouble::Content)
    }

    async fn call(&self, target: &str, body: &Json) -> Result<Json, Trouble> {
        let mut retries = 0;
        loop {
            match self.send(target, body).await {
                Err(trouble) if self.waits_after(trouble, retries).await => retries += 1,
                answer => return answer,
            }
        }
    }

    /// Waits before another try, where that may help and there is time for it.
    pub(crate) async fn waits_after(&self, trouble: Trouble, retries: u32) -> bool {
        let delay = retry_delay(retries, jitter());
        let is_transient =
            matches!(trouble, Trouble::Throttled | Trouble::Connection | Trouble::Status(500..));
        if !(self.retries && is_transient && delay < self.deadline.left()) {
            return false;
        }
        tokio::time::sleep(delay).await;
        true
    }

    async fn send(&self, target: &str, body: &Json) -> Result<Json, Trouble> {
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
        let credentials = Credentials::from_environment().ok_or(Trouble::Credentials)?;
        let headers = request.sign(&credentials, now());
        let headers: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let (status, answer) = self.client.post(&endpoint, &headers, body, self.deadline).await?;
        match status {
            200 => serde_json::from_slice(&answer).map_err(|_| Trouble::Content),
            400 if is_throttling(&answer) => Err(Trouble::Throttled),
            status => Err(Trouble::Status(status)),
        }
    }
}

/// An answer of [GetParameters](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html).
pub(crate) struct Parameters(Json);

impl Parameters {
    /// None for anything but an answer of that call.
    fn new(answer: Json) -> Option<Self> {
        answer["Parameters"].is_array().then_some(Self(answer))
    }

    fn all(&self) -> impl Iterator<Item = &Json> {
        self.0["Parameters"].as_array().into_iter().flatten()
    }

    /// The values of all versions of a parameter.
    pub(crate) fn values_of(&self, name: &str) -> impl Iterator<Item = &str> {
        // The name may have the version behind it.
        let is = move |found: &str| {
            found.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
        };
        let versions = self.all().filter(move |parameter| parameter["Name"].as_str().is_some_and(is));
        versions.filter_map(|parameter| parameter["Value"].as_str())
    }

    fn find(&self, name: &str) -> Option<&Json> {
        // A secret of Secrets Manager may come with or without the path that it was asked for by.
        let secret = name.strip_prefix(REFERENCE).unwrap_or(name);
        let is = |found: &str| found == name || found == secret;
        self.all().find(|parameter| parameter["Name"].as_str().is_some_and(is))
    }

    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.find(name)?["Value"].as_str()
    }

    /// When a parameter was written, in Unix time; now where SSM does not say.
    pub(crate) fn written_at(&self, name: &str) -> u64 {
        let written_at = self.find(name).and_then(|parameter| parameter["LastModifiedDate"].as_f64());
        written_at.map_or_else(now, whole_seconds)
    }

    pub(crate) fn version(&self, name: &str) -> u64 {
        self.find(name).and_then(|parameter| parameter["Version"].as_u64()).unwrap_or_default()
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the conversion saturates")]
fn whole_seconds(time: f64) -> u64 {
    time.ceil() as u64
}

/// [Errors](https://docs.aws.amazon.com/systems-manager/latest/APIReference/CommonErrors.html) that say: later.
fn is_throttling(answer: &[u8]) -> bool {
    let error: Json = serde_json::from_slice(answer).unwrap_or_default();
    // The name may have a namespace in front.
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

/// Parameters stay where the stack is. The variables are those of AWS's SDKs; at the edge they cannot be set.
fn endpoint() -> String {
    let named = ["AWS_ENDPOINT_URL_SSM", "AWS_ENDPOINT_URL"].iter().find_map(|name| std::env::var(name).ok());
    named.unwrap_or_else(|| format!("https://ssm.{EDGE_REGION}.amazonaws.com"))
}

#[cfg(test)]
mod tests {
    use super::is_throttling;

    #[test]
    fn throttling_is_told_from_other_errors() {
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
