//! A development OpenID Provider: people to pick from instead of passwords. It answers on loopback alone, and what it
//! signs is worth nothing anywhere else.

mod codes;
mod page;
mod request;
mod signer;

use std::time::{SystemTime, UNIX_EPOCH};

use gate::TokenRequest;
use serde_json::{Value as Json, json};
use settings::Settings;

use crate::people::{self, Person};
use codes::{Codes, Grant};
use request::AuthorizationRequest;
use signer::Signer;

/// The only client that there is.
pub(crate) const CLIENT_ID: &str = "preview";
/// Seconds that an ID token is good for.
const TOKEN_SECONDS: u64 = 300;

/// The provider.
pub(crate) struct Provider {
    issuer: String,
    redirect_uri: String,
    signed_out: String,
    groups_claim: String,
    people: Vec<Person>,
    signer: Signer,
    codes: Codes,
}

/// What the provider answers to a browser.
#[derive(Debug)]
pub(crate) enum Answer {
    /// A page, with its status.
    Page(u16, String),
    /// Another address, as the gate or the provider writes it.
    Redirect(String),
}

impl Provider {
    /// A provider with a new key; none without randomness.
    pub(crate) fn new(site_host: &str, provider_host: &str, settings: &Settings) -> Option<Self> {
        Some(Self {
            issuer: format!("https://{provider_host}"),
            redirect_uri: format!("https://{site_host}{}", settings.paths.callback),
            signed_out: format!("https://{site_host}{}", settings.paths.signed_out()),
            groups_claim: settings.provider.groups_claim.clone(),
            people: people::people(&settings.rules),
            signer: Signer::new()?,
            codes: Codes::default(),
        })
    }

    /// Takes other people; codes and keys stay.
    pub(crate) fn update(&mut self, site_host: &str, settings: &Settings) {
        self.redirect_uri = format!("https://{site_host}{}", settings.paths.callback);
        self.signed_out = format!("https://{site_host}{}", settings.paths.signed_out());
        self.groups_claim.clone_from(&settings.provider.groups_claim);
        self.people = people::people(&settings.rules);
    }

    /// Who a subject identifier stands for.
    pub(crate) fn name_of<'a>(&'a self, sub: &'a str) -> &'a str {
        self.people.iter().find(|person| person.sub == sub).map_or(sub, |person| &person.name)
    }

    /// The discovery document.
    pub(crate) fn metadata(&self) -> Json {
        let issuer = &self.issuer;
        json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/authorize"),
            "token_endpoint": format!("{issuer}/token"),
            "jwks_uri": format!("{issuer}/keys"),
            "end_session_endpoint": format!("{issuer}/sign-out"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES256"],
            "code_challenge_methods_supported": ["S256"],
            "authorization_response_iss_parameter_supported": true,
        })
    }

    /// The public keys.
    pub(crate) fn keys(&self) -> Json {
        self.signer.jwks()
    }

    /// Answers a browser: OpenID Connect Core 1.0, section 3.1.2.
    pub(crate) fn answer(&mut self, method: &str, path: &str, query: &str, body: &str) -> Answer {
        match (method, path) {
            ("GET", "/authorize") => self.choose(query),
            ("POST", "/authorize") => self.chosen(query, body),
            ("GET", "/sign-out") => self.sign_out(query),
            ("GET", "/") => Answer::Page(200, page::front(&self.people)),
            ("GET", "/.well-known/openid-configuration") => Answer::Page(200, self.metadata().to_string()),
            ("GET", "/keys") => Answer::Page(200, self.keys().to_string()),
            _ => Answer::Page(404, page::trouble("There is nothing at this address.")),
        }
    }

    fn choose(&self, query: &str) -> Answer {
        match AuthorizationRequest::read(query, &self.redirect_uri) {
            Ok(_) => Answer::Page(200, page::choice(&self.people, query)),
            Err(fault) => Answer::Page(400, page::trouble(fault)),
        }
    }

    fn chosen(&mut self, query: &str, body: &str) -> Answer {
        let request = match AuthorizationRequest::read(query, &self.redirect_uri) {
            Ok(request) => request,
            Err(fault) => return Answer::Page(400, page::trouble(fault)),
        };
        let who = request::parameter(body, "person").unwrap_or_default();
        let result = match self.people.iter().find(|person| person.sub == who) {
            Some(person) => {
                let grant = Grant {
                    person: person.clone(),
                    nonce: request.nonce,
                    challenge: request.challenge,
                    at: now(),
                };
                match self.codes.issue(grant) {
                    Some(code) => ("code", code),
                    None => ("error", "server_error".to_owned()),
                }
            }
            None => ("error", "access_denied".to_owned()),
        };
        let parameters = form_urlencoded::Serializer::new(String::new())
            .append_pair(result.0, &result.1)
            .append_pair("state", &request.state)
            .append_pair("iss", &self.issuer)
            .finish();
        Answer::Redirect(format!("{}?{parameters}", self.redirect_uri))
    }

    fn sign_out(&self, query: &str) -> Answer {
        match request::parameter(query, "post_logout_redirect_uri") {
            Some(to) if to == self.signed_out => Answer::Redirect(to),
            _ => Answer::Page(
                400,
                page::trouble("The site asked to come back to an address that is not its own."),
            ),
        }
    }

    /// The token endpoint: RFC 6749, section 4.1.3, with PKCE. None for a code that is not good.
    pub(crate) fn token(&mut self, request: &TokenRequest) -> Option<Vec<u8>> {
        let parameter = |name| request::parameter(&request.body, name);
        let grant = self.codes.redeem(&parameter("code")?, now())?;
        let fits = parameter("grant_type").as_deref() == Some("authorization_code")
            && parameter("redirect_uri").as_ref() == Some(&self.redirect_uri)
            && grant.is_of(&parameter("code_verifier")?);
        fits.then(|| self.id_token(&grant))?
            .map(|id_token| json!({"token_type": "Bearer", "access_token": "none", "id_token": id_token}))
            .map(|answer| answer.to_string().into_bytes())
    }

    fn id_token(&self, grant: &Grant) -> Option<String> {
        let Person { sub, name, email, groups } = &grant.person;
        let mut claims = json!({
            "iss": self.issuer, "aud": CLIENT_ID, "sub": sub, "iat": now(), "exp": now() + TOKEN_SECONDS,
            "nonce": grant.nonce, "name": name, "email": email, "email_verified": true,
        });
        claims[&self.groups_claim] = json!(groups);
        self.signer.sign(&claims)
    }
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
