//! Reading the gate's parameters from SSM: one call, in us-east-1, wherever the instance runs; and one more when the stack keeps the
//! secrets.

use std::fmt;

use gate::{Gate, Keys, Revocation, Secret};
use serde_json::{Value as Json, json};
use settings::{ClientAuthentication, PARAMETERS, Parameter, REFERENCE, ReadError, Revocations, Settings};

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
    /// No entry more fits into the parameter.
    Full,
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
            Self::Full => f.write_str("revocations are full"),
            Self::Revocations(error) => write!(f, "revocations: {error}"),
            Self::SessionKeys => f.write_str("session-keys is malformed"),
        }
    }
}

pub(crate) async fn read(client: &Client, site: &str) -> Result<Gate, Problem> {
    let names: Vec<String> = PARAMETERS.iter().map(|parameter| parameter.name(site)).collect();
    let own = get(client, &names).await?;
    let text = |parameter: Parameter| value(&own, &parameter.name(site));
    let settings = text(Parameter::Settings).ok_or(Problem::Missing(Parameter::Settings))?;
    let settings = Settings::read(settings).map_err(Problem::Settings)?;
    let has_secret = settings.provider.client_authentication != ClientAuthentication::None;
    let secret = has_secret.then_some(Parameter::ClientSecret);
    let (keys, client_secret) = match &settings.secrets {
        None => (text(Parameter::SessionKeys).map(str::to_owned), secret.and_then(text).map(str::to_owned)),
        // SSM refuses the whole call for a reference that leads nowhere.
        Some(folder) => {
            let reference = |parameter: Parameter| parameter.reference(folder);
            let wanted = [Some(Parameter::SessionKeys), secret];
            let names: Vec<String> = wanted.into_iter().flatten().map(reference).collect();
            let kept = get(client, &names).await?;
            let kept = |parameter: Parameter| value(&kept, &reference(parameter)).map(str::to_owned);
            (kept(Parameter::SessionKeys), secret.and_then(kept))
        }
    };
    let keys = keys.ok_or(Problem::Missing(Parameter::SessionKeys))?;
    let keys = Keys::read(&keys).map_err(|_| Problem::SessionKeys)?;
    let revocations = match text(Parameter::Revocations) {
        Some(document) => Revocations::read(document).map_err(Problem::Revocations)?,
        None => Revocations::default(),
    };
    let client_secret = client_secret.map(Secret::new);
    Ok(Gate { site: site.to_owned(), settings, client_secret, keys, revocations })
}

/// [GetParameters](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html).
async fn get(client: &Client, names: &[String]) -> Result<Json, Problem> {
    let answer =
        call(client, "AmazonSSM.GetParameters", &json!({"Names": names, "WithDecryption": true})).await?;
    if answer["Parameters"].is_array() { Ok(answer) } else { Err(Trouble::Content.into()) }
}

async fn call(client: &Client, target: &str, body: &Json) -> Result<Json, Problem> {
    let body = body.to_string();
    let endpoint = endpoint();
    let request = Request {
        host: endpoint.split_once("://").map_or(endpoint.as_str(), |(_, host)| host).trim_end_matches('/'),
        target,
        body: &body,
        region: REGION,
        service: "ssm",
    };
    let credentials = Credentials::from_environment().ok_or(Problem::Credentials)?;
    let headers = request.sign(&credentials, now());
    let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = client.post(&endpoint, &headers, body).await?;
    serde_json::from_slice(&answer).map_err(|_| Trouble::Content.into())
}

/// Somebody else may write at the same time; so often it is tried again.
const TRIES: usize = 3;

/// Revokes, for every instance; whether it was new.
pub(crate) async fn revoke(client: &Client, site: &str, revocation: Revocation) -> Result<bool, Problem> {
    let Revocation { what, at, lifetime_seconds } = revocation;
    let name = Parameter::Revocations.name(site);
    let mut own = Revocations::default();
    own.revoke(what.clone(), at);
    for attempt in 0..TRIES {
        let answer = get(client, std::slice::from_ref(&name)).await?;
        let version = answer["Parameters"][0]["Version"].as_u64().unwrap_or_default();
        let mut revocations = match value(&answer, &name) {
            Some(text) => Revocations::read(text).map_err(Problem::Revocations)?,
            None => Revocations::default(),
        };
        if attempt == 0 && revocations.holds(&what, at) {
            return Ok(false);
        }
        revocations.merge(own.clone());
        revocations.compact(now(), lifetime_seconds);
        let text = revocations.write().map_err(|_| Problem::Full)?;
        let put = json!({"Name": name, "Value": text, "Type": "String", "Overwrite": true});
        let written = call(client, "AmazonSSM.PutParameter", &put).await?["Version"].as_u64();
        // SSM has no compare-and-set: versions in between are others', which this one took the place of.
        if written == Some(version + 1) {
            return Ok(true);
        }
        for lost in version + 1..written.unwrap_or_default() {
            let answer = get(client, &[format!("{name}:{lost}")]).await?;
            let text = answer["Parameters"][0]["Value"].as_str().ok_or(Trouble::Content)?;
            own.merge(Revocations::read(text).map_err(Problem::Revocations)?);
        }
    }
    Err(Trouble::Content.into())
}

/// A parameter's value. A secret of Secrets Manager may come with or without the path that it was asked for by.
fn value<'a>(answer: &'a Json, name: &str) -> Option<&'a str> {
    let secret = name.strip_prefix(REFERENCE).unwrap_or(name);
    let is = |found: &str| found == name || found == secret;
    let found = answer["Parameters"].as_array()?.iter().find(|one| one["Name"].as_str().is_some_and(is));
    found?["Value"].as_str()
}

/// Parameters stay where the stack is. The variables are those of AWS's SDKs; at the edge nobody can set them.
fn endpoint() -> String {
    let named = ["AWS_ENDPOINT_URL_SSM", "AWS_ENDPOINT_URL"].iter().find_map(|name| std::env::var(name).ok());
    named.unwrap_or_else(|| format!("https://ssm.{REGION}.amazonaws.com"))
}
