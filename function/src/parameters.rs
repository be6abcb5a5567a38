//! Reading the gate's parameters from SSM: one call, in us-east-1, wherever the instance runs.

use std::fmt;

use gate::{Gate, Keys, Secret};
use serde_json::{Value as Json, json};
use settings::{PARAMETERS, Parameter, ReadError, Revocations, Settings};

use crate::http::{Client, Trouble};
use crate::signature::{Credentials, Request};
use crate::time::now;

const REGION: &str = "us-east-1";

/// Why there are no settings.
pub(crate) enum Problem {
    Fetch(Trouble),
    /// There are no credentials in the environment.
    Credentials,
    /// A parameter that has to be there is not.
    Missing(Parameter),
    Settings(ReadError),
    /// Its text may be in the error's, so that stays here.
    SessionKeys,
    Revocations(ReadError),
}

impl From<Trouble> for Problem {
    fn from(trouble: Trouble) -> Self {
        Self::Fetch(trouble)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fetch(trouble) => trouble.fmt(f),
            Self::Credentials => f.write_str("no credentials"),
            Self::Missing(parameter) => write!(f, "there is no parameter {}", parameter.leaf()),
            Self::Settings(error) => error.fmt(f),
            Self::Revocations(error) => write!(f, "revocations: {error}"),
            Self::SessionKeys => f.write_str("session-keys is malformed"),
        }
    }
}

pub(crate) async fn read(client: &Client, site: &str) -> Result<Gate, Problem> {
    let names: Vec<String> = PARAMETERS.iter().map(|parameter| parameter.name(site)).collect();
    let body = json!({"Names": names, "WithDecryption": true}).to_string();
    let endpoint = endpoint();
    let request = Request {
        host: endpoint.split_once("://").map_or(endpoint.as_str(), |(_, host)| host).trim_end_matches('/'),
        target: "AmazonSSM.GetParameters",
        body: &body,
        region: REGION,
        service: "ssm",
    };
    let credentials = Credentials::from_environment().ok_or(Problem::Credentials)?;
    let headers = request.sign(&credentials, now());
    let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = client.post(&endpoint, &headers, body).await?;
    let answer: Json = serde_json::from_slice(&answer).map_err(|_| Trouble::Content)?;
    gate(&answer, site)
}

fn gate(answer: &Json, site: &str) -> Result<Gate, Problem> {
    let found = answer["Parameters"].as_array().ok_or(Trouble::Content)?;
    let take = |parameter: Parameter| {
        let name = parameter.name(site);
        let one = found.iter().find(|one| one["Name"] == name.as_str());
        one.and_then(|one| one["Value"].as_str()).ok_or(Problem::Missing(parameter))
    };
    let settings = Settings::read(take(Parameter::Settings)?).map_err(Problem::Settings)?;
    let keys = Keys::read(take(Parameter::SessionKeys)?).map_err(|_| Problem::SessionKeys)?;
    let client_secret = take(Parameter::ClientSecret).ok().map(|secret| Secret::new(secret.to_owned()));
    let revocations = match take(Parameter::Revocations) {
        Ok(text) => Revocations::read(text).map_err(Problem::Revocations)?,
        Err(_) => Revocations::default(),
    };
    Ok(Gate { site: site.to_owned(), settings, client_secret, keys, revocations })
}

/// Parameters stay where the stack is. The variables are those of AWS's SDKs; at the edge nobody can set them.
fn endpoint() -> String {
    let named = ["AWS_ENDPOINT_URL_SSM", "AWS_ENDPOINT_URL"].iter().find_map(|name| std::env::var(name).ok());
    named.unwrap_or_else(|| format!("https://ssm.{REGION}.amazonaws.com"))
}
