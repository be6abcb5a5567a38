//! What a provider publishes: its endpoints and its keys.

use jsonwebtoken::{Algorithm, DecodingKey};
use serde_json::Value as Json;
use settings::{Endpoints, ID_TOKEN_ALGORITHMS};

/// The part of the [provider metadata](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata) that the gate uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metadata {
    pub(crate) authorization_endpoint: String,
    pub(crate) token_endpoint: String,
    pub(crate) jwks_uri: String,
    pub(crate) end_session_endpoint: Option<String>,
    /// URL that revokes a refresh token: RFC 7009. It is missing if it is not an https URL.
    pub(crate) revocation_endpoint: Option<String>,
    pub(crate) algorithms: Vec<Algorithm>,
    /// Whether every authentication response contains its issuer: RFC 9207.
    pub(crate) names_issuer: bool,
    /// Whether the provider may issue refresh tokens. A provider that lists no scopes may do so.
    pub(crate) has_refresh_tokens: bool,
    /// Whether the provider may let a user select an account. A provider that lists no prompts may do so.
    pub(crate) has_account_selection: bool,
}

impl Metadata {
    /// Returns the URL of an issuer's discovery document. It keeps the path of the issuer: Discovery 1.0, section 4.
    ///
    /// ```
    /// let url = gate::Metadata::url("https://idp.example.com/tenant/");
    /// assert_eq!(url, "https://idp.example.com/tenant/.well-known/openid-configuration");
    /// ```
    pub fn url(issuer: &str) -> String {
        format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'))
    }

    /// Reads a discovery document, which must contain the issuer identifier: Discovery 1.0, section 4.3.
    pub fn read(document: &[u8], issuer: &str) -> Option<Self> {
        let document: Json = serde_json::from_slice(document).ok()?;
        let text = |name: &str| document[name].as_str().map(str::to_owned);
        let texts = |name: &str| {
            let list = document[name].as_array()?;
            Some(list.iter().filter_map(Json::as_str).map(str::to_owned).collect::<Vec<String>>())
        };
        if document["issuer"] != issuer {
            return None;
        }
        Self {
            authorization_endpoint: text("authorization_endpoint")?,
            token_endpoint: text("token_endpoint")?,
            jwks_uri: text("jwks_uri")?,
            end_session_endpoint: text("end_session_endpoint"),
            revocation_endpoint: text("revocation_endpoint").filter(|url| is_https(url)),
            algorithms: algorithms(texts("id_token_signing_alg_values_supported")),
            names_issuer: document["authorization_response_iss_parameter_supported"] == true,
            has_refresh_tokens: texts("scopes_supported")
                .is_none_or(|scopes| scopes.iter().any(|scope| scope == "offline_access")),
            has_account_selection: texts("prompt_values_supported")
                .is_none_or(|prompts| prompts.iter().any(|prompt| prompt == "select_account")),
        }
        .checked()
    }

    /// Takes the endpoints of a provider from the settings.
    pub fn from_settings(endpoints: &Endpoints) -> Option<Self> {
        let endpoints = endpoints.clone();
        Self {
            authorization_endpoint: endpoints.authorization_endpoint,
            token_endpoint: endpoints.token_endpoint,
            jwks_uri: endpoints.jwks_uri,
            end_session_endpoint: endpoints.end_session_endpoint,
            revocation_endpoint: None,
            algorithms: algorithms(endpoints.id_token_signing_alg_values_supported),
            names_issuer: false,
            has_refresh_tokens: true,
            has_account_selection: true,
        }
        .checked()
    }

    /// Returns the metadata, if every endpoint has an https URL and there is an algorithm in common.
    fn checked(self) -> Option<Self> {
        let endpoints = [&self.authorization_endpoint, &self.token_endpoint, &self.jwks_uri];
        let are_https = endpoints.into_iter().chain(&self.end_session_endpoint).all(|url| is_https(url));
        if are_https && !self.algorithms.is_empty() { Some(self) } else { None }
    }

    /// Returns the URL of the provider's keys.
    pub fn jwks_uri(&self) -> &str {
        &self.jwks_uri
    }
}

/// Returns those of the named algorithms that the gate supports. RS256 is the default of OpenID Connect.
pub(crate) fn algorithms(named: Option<Vec<String>>) -> Vec<Algorithm> {
    let named = named.unwrap_or_else(|| vec!["RS256".to_owned()]);
    let supported =
        ID_TOKEN_ALGORITHMS.iter().filter(|algorithm| named.iter().any(|name| name == *algorithm));
    supported.filter_map(|name| name.parse().ok()).collect()
}

/// Returns whether a string is an https URL without a fragment. The gate appends parameters to it, and they must not become part of a
/// fragment.
pub(crate) fn is_https(url: &str) -> bool {
    url.starts_with("https://") && url.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#')
}

/// A provider's [keys](https://datatracker.ietf.org/doc/html/rfc7517#section-5), and the time at which they were fetched.
#[derive(Debug)]
pub struct KeySet {
    keys: Vec<PublicKey>,
    /// Unix time at which the keys were fetched.
    pub fetched_at: u64,
    /// Unix time at which the keys were last fetched because of a token with an unknown key ID, or 0.
    pub(crate) looked_again_at: u64,
}

#[derive(Debug)]
struct PublicKey {
    id: Option<String>,
    /// The algorithm that the key is restricted to.
    algorithm: Option<String>,
    curve: Option<String>,
    key: DecodingKey,
}

impl KeySet {
    /// Reads a key set. Keys of unknown types are left out.
    pub fn read(document: &[u8], now: u64) -> Option<Self> {
        let document: Json = serde_json::from_slice(document).ok()?;
        let keys = document.get("keys")?.as_array()?.iter().filter_map(PublicKey::read).collect();
        Some(Self { keys, fetched_at: now, looked_again_at: 0 })
    }

    /// Records that the keys were fetched because of a token with an unknown key ID.
    pub fn looked_again(self, at: u64) -> Self {
        Self { looked_again_at: at, ..self }
    }

    /// Returns the keys that may have signed a token: the key with the token's key ID, or all keys for the algorithm of a token
    /// without a key ID.
    pub(crate) fn candidates(&self, id: Option<&str>, algorithm: Algorithm) -> Vec<&DecodingKey> {
        let mut keys: Vec<&PublicKey> = self.keys.iter().filter(|key| key.is_for(algorithm)).collect();
        if let Some(id) = id {
            keys.retain(|key| key.id.as_deref() == Some(id));
        }
        keys.into_iter().map(|key| &key.key).collect()
    }
}

impl PublicKey {
    fn read(json: &Json) -> Option<Self> {
        let text = |name: &str| json[name].as_str();
        if !verifies_signatures(json) {
            return None;
        }
        let key = match text("kty")? {
            "RSA" => DecodingKey::from_rsa_components(text("n")?, text("e")?),
            "EC" => DecodingKey::from_ec_components(text("x")?, text("y")?),
            "OKP" => DecodingKey::from_ed_components(text("x")?),
            _ => return None,
        };
        let owned = |name: &str| text(name).map(str::to_owned);
        Some(Self { id: owned("kid"), algorithm: owned("alg"), curve: owned("crv"), key: key.ok()? })
    }

    fn is_for(&self, algorithm: Algorithm) -> bool {
        let curve = match algorithm {
            Algorithm::ES256 => Some("P-256"),
            Algorithm::ES384 => Some("P-384"),
            Algorithm::EdDSA => Some("Ed25519"),
            _ => None,
        };
        let is_allowed = match &self.algorithm {
            Some(name) => name.parse() == Ok(algorithm),
            None => true,
        };
        is_allowed
            && self.key.family() == algorithm.family()
            && (curve.is_none() || self.curve.as_deref() == curve)
    }
}

/// Returns whether a key may verify signatures: RFC 7517, sections 4.2 and 4.3.
fn verifies_signatures(json: &Json) -> bool {
    let is_for_signatures = json["use"].is_null() || json["use"] == "sig";
    let operations = &json["key_ops"];
    let may_verify = operations.as_array().is_some_and(|list| list.iter().any(|name| name == "verify"));
    is_for_signatures && (may_verify || operations.is_null())
}
