//! HTTPS, with bounds on time, size and redirects.

use std::fmt;
use std::time::Duration;

use gate::TokenRequest;
use reqwest::redirect::Policy;
use reqwest::{RequestBuilder, header};

use super::tls;

/// The largest answer that anybody has to give.
const MOST_BYTES: usize = 512 * 1024;

/// Why there is no answer. It names no address and no content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The client cannot be made.
    Client,
    Timeout,
    Connection,
    Status(u16),
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
            Self::TooLarge => f.write_str("too large"),
            Self::Content => f.write_str("unexpected content"),
        }
    }
}

pub(crate) struct Client {
    inner: reqwest::Client,
    /// For each request from now on.
    pub(crate) timeout: Duration,
}

impl Client {
    /// Trusts the system's roots.
    pub(crate) fn new() -> Result<Self, Trouble> {
        // Fails when it is there already, which is as good.
        let _ = tls::provider().install_default();
        // Lambda freezes an instance between requests, and a connection may be dead when it goes on.
        let client = reqwest::Client::builder().redirect(Policy::none()).pool_max_idle_per_host(0).build();
        Ok(Self { inner: client.map_err(|_| Trouble::Client)?, timeout: Duration::ZERO })
    }

    pub(crate) async fn get(&self, url: &str) -> Result<Vec<u8>, Trouble> {
        self.send(self.inner.get(url).header(header::ACCEPT, "application/json")).await
    }

    pub(crate) async fn post(
        &self,
        url: &str,
        headers: &[(&str, &str)],
        body: String,
    ) -> Result<Vec<u8>, Trouble> {
        let request =
            headers.iter().fold(self.inner.post(url), |request, (name, value)| request.header(*name, *value));
        self.send(request.body(body)).await
    }

    pub(crate) async fn token(&self, request: &TokenRequest) -> Result<Vec<u8>, Trouble> {
        let mut headers =
            vec![("accept", "application/json"), ("content-type", "application/x-www-form-urlencoded")];
        if let Some(authorization) = &request.authorization {
            headers.push(("authorization", authorization));
        }
        self.post(&request.url, &headers, request.body.clone()).await
    }

    async fn send(&self, request: RequestBuilder) -> Result<Vec<u8>, Trouble> {
        let sent = request.timeout(self.timeout).send().await;
        let mut response = sent.map_err(|error| trouble(&error))?;
        let status = response.status().as_u16();
        if status != 200 {
            return Err(Trouble::Status(status));
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| trouble(&error))? {
            if body.len() + chunk.len() > MOST_BYTES {
                return Err(Trouble::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body)
    }
}

fn trouble(error: &reqwest::Error) -> Trouble {
    if error.is_timeout() { Trouble::Timeout } else { Trouble::Connection }
}
