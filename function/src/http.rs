//! HTTPS, with bounds on time, size and redirects.

use std::fmt;

use gate::TokenRequest;
use reqwest::redirect::Policy;
use reqwest::{Certificate, ClientBuilder, RequestBuilder, header};

use crate::deadline::Deadline;
use crate::tls;

/// The largest answer that anybody has to give.
const MOST_BYTES: usize = 512 * 1024;

/// Why there is no answer. It names no address and no content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The client cannot be made.
    Client,
    /// Nothing came in time.
    Timeout,
    /// Nobody listens, or nobody who is trusted.
    Connection,
    /// An HTTP status other than 200.
    Status(u16),
    /// Too many calls for the service.
    Throttled,
    /// There are no credentials in the environment.
    Credentials,
    /// More bytes than anybody has to send.
    TooLarge,
    /// Not the document that was asked for.
    Content,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Client => f.write_str("no TLS client"),
            Self::Timeout => f.write_str("timeout"),
            Self::Connection => f.write_str("no connection"),
            Self::Status(status) => write!(f, "status {status}"),
            Self::Throttled => f.write_str("throttled"),
            Self::Credentials => f.write_str("no credentials"),
            Self::TooLarge => f.write_str("too large"),
            Self::Content => f.write_str("unexpected content"),
        }
    }
}

/// A client that follows no redirect and keeps no connection.
pub struct Client(reqwest::Client);

impl Client {
    /// Trusts the system's roots.
    pub fn new() -> Result<Self, Trouble> {
        Self::build(builder())
    }

    /// Trusts one certificate, in DER, and no other.
    pub fn trusting(certificate: &[u8]) -> Result<Self, Trouble> {
        let certificate = Certificate::from_der(certificate).map_err(|_| Trouble::Client)?;
        Self::build(builder().tls_certs_only([certificate]))
    }

    fn build(builder: ClientBuilder) -> Result<Self, Trouble> {
        // Fails when it is there already, which is as good.
        let _ = tls::provider().install_default();
        builder.build().map(Self).map_err(|_| Trouble::Client)
    }

    /// A public document.
    pub async fn get(&self, url: &str, deadline: Deadline) -> Result<Vec<u8>, Trouble> {
        let request = self.0.get(url).header(header::ACCEPT, "application/json");
        match self.send(request, deadline).await? {
            (200, body) => Ok(body),
            (status, _) => Err(Trouble::Status(status)),
        }
    }

    /// Status and body of an answer.
    pub(crate) async fn post(
        &self,
        url: &str,
        headers: &[(&str, &str)],
        body: String,
        deadline: Deadline,
    ) -> Result<(u16, Vec<u8>), Trouble> {
        self.send(self.builder(url, headers, body), deadline).await
    }

    fn builder(&self, url: &str, headers: &[(&str, &str)], body: String) -> RequestBuilder {
        let request = self.0.post(url).body(body);
        headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))
    }

    /// Status and body of the token endpoint's answer; an error of its own is one too.
    pub(crate) async fn token(
        &self,
        request: &TokenRequest,
        deadline: Deadline,
    ) -> Result<(u16, Vec<u8>), Trouble> {
        let mut headers =
            vec![("accept", "application/json"), ("content-type", "application/x-www-form-urlencoded")];
        if let Some(authorization) = &request.authorization {
            headers.push(("authorization", authorization));
        }
        let request = self.builder(&request.url, &headers, request.body.clone());
        match self.send(request, deadline).await? {
            answer @ (200 | 400, _) => Ok(answer),
            (status, _) => Err(Trouble::Status(status)),
        }
    }

    async fn send(&self, request: RequestBuilder, deadline: Deadline) -> Result<(u16, Vec<u8>), Trouble> {
        let left = deadline.left();
        if left.is_zero() {
            return Err(Trouble::Timeout);
        }
        let sent = request.timeout(left).send().await;
        let mut response = sent.map_err(|error| trouble(&error))?;
        let status = response.status().as_u16();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| trouble(&error))? {
            if body.len() + chunk.len() > MOST_BYTES {
                return Err(Trouble::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        Ok((status, body))
    }
}

/// Lambda freezes an instance between requests, and a connection may be dead when it goes on.
fn builder() -> ClientBuilder {
    reqwest::Client::builder().redirect(Policy::none()).pool_max_idle_per_host(0)
}

fn trouble(error: &reqwest::Error) -> Trouble {
    if error.is_timeout() { Trouble::Timeout } else { Trouble::Connection }
}
