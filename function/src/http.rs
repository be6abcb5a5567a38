//! An HTTPS client that limits the time and the size of responses and follows no redirects.

use std::fmt;

use gate::TokenRequest;
use reqwest::redirect::Policy;
use reqwest::{Certificate, ClientBuilder, RequestBuilder, header};

use crate::deadline::Deadline;
use crate::tls;

/// Maximum size of a response.
const MAX_RESPONSE_BYTES: usize = 512 * 1024;

/// Why a request failed. The message contains neither the URL nor the response, because both may be secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FetchError {
    /// The TLS client cannot be created.
    Client,
    /// There was no response in time.
    Timeout,
    /// The connection failed, or the server's certificate is not trusted.
    Connection,
    /// The HTTP status is not 200.
    Status(u16),
    /// The service throttles calls.
    Throttled,
    /// The environment contains no AWS credentials.
    Credentials,
    /// The response is larger than the client accepts.
    TooLarge,
    /// The response is not the requested document.
    Content,
}

impl fmt::Display for FetchError {
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

impl std::error::Error for FetchError {}

/// An HTTPS client that follows no redirects and keeps no connections open.
pub struct Client(reqwest::Client);

impl Client {
    /// Creates a client that trusts the system's root certificates.
    pub fn new() -> Result<Self, FetchError> {
        Self::build(builder())
    }

    /// Creates a client that trusts only this root certificate, in DER.
    pub fn with_root_certificate(certificate: &[u8]) -> Result<Self, FetchError> {
        let certificate = Certificate::from_der(certificate).map_err(|_| FetchError::Client)?;
        Self::build(builder().tls_certs_only([certificate]))
    }

    fn build(builder: ClientBuilder) -> Result<Self, FetchError> {
        // An error means that a provider is installed already.
        let _ = tls::provider().install_default();
        builder.build().map(Self).map_err(|_| FetchError::Client)
    }

    /// Fetches a public JSON document.
    pub async fn get(&self, url: &str, deadline: Deadline) -> Result<Vec<u8>, FetchError> {
        let request = self.0.get(url).header(header::ACCEPT, "application/json");
        match self.send(request, deadline).await? {
            (200, body) => Ok(body),
            (status, _) => Err(FetchError::Status(status)),
        }
    }

    /// Requests a page, and returns the status and the address to which the response redirects.
    pub async fn redirect(&self, url: &str, deadline: Deadline) -> Result<(u16, Option<String>), FetchError> {
        let request = self.0.get(url).header(header::ACCEPT, "text/html").timeout(deadline.left());
        let response = request.send().await.map_err(|error| fetch_error(&error))?;
        let location = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
        Ok((response.status().as_u16(), location.map(str::to_owned)))
    }

    /// Sends a `POST` request, and returns the status and the body of the response.
    pub(crate) async fn post(
        &self,
        url: &str,
        headers: &[(&str, &str)],
        body: String,
        deadline: Deadline,
    ) -> Result<(u16, Vec<u8>), FetchError> {
        self.send(self.builder(url, headers, body), deadline).await
    }

    fn builder(&self, url: &str, headers: &[(&str, &str)], body: String) -> RequestBuilder {
        let request = self.0.post(url).body(body);
        headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))
    }

    /// Sends a request to a token endpoint, and returns the status and the body of the response. The status is 200, or 400 for an error
    /// that the body describes.
    pub(crate) async fn token(
        &self,
        request: &TokenRequest,
        deadline: Deadline,
    ) -> Result<(u16, Vec<u8>), FetchError> {
        let mut headers =
            vec![("accept", "application/json"), ("content-type", "application/x-www-form-urlencoded")];
        if let Some(authorization) = &request.authorization {
            headers.push(("authorization", authorization));
        }
        let request = self.builder(&request.url, &headers, request.body.clone());
        match self.send(request, deadline).await? {
            response @ (200 | 400, _) => Ok(response),
            (status, _) => Err(FetchError::Status(status)),
        }
    }

    async fn send(&self, request: RequestBuilder, deadline: Deadline) -> Result<(u16, Vec<u8>), FetchError> {
        let left = deadline.left();
        if left.is_zero() {
            return Err(FetchError::Timeout);
        }
        let sent = request.timeout(left).send().await;
        let mut response = sent.map_err(|error| fetch_error(&error))?;
        let status = response.status().as_u16();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| fetch_error(&error))? {
            if body.len() + chunk.len() > MAX_RESPONSE_BYTES {
                return Err(FetchError::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        Ok((status, body))
    }
}

/// Keeps no idle connections. Lambda freezes an instance between requests, and a connection may be closed when it continues.
fn builder() -> ClientBuilder {
    reqwest::Client::builder().redirect(Policy::none()).pool_max_idle_per_host(0)
}

fn fetch_error(error: &reqwest::Error) -> FetchError {
    if error.is_timeout() { FetchError::Timeout } else { FetchError::Connection }
}
