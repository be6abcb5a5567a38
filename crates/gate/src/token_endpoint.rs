//! Requests to the token endpoint, which exchanges a code or a refresh token for an ID token, and client authentication.

use form_urlencoded::Serializer;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject as _;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use settings::{ClientAuthentication, Settings};

use crate::crypto::{base64, base64url};
use crate::gate::Gate;
use crate::random::Random;
use crate::secret::Secret;

/// A request to the token endpoint. Its contents are secret, so its `Debug` output shows the URL only.
#[derive(Clone, PartialEq, Eq)]
pub struct TokenRequest {
    /// URL of the token endpoint.
    pub url: String,
    /// Body of type `application/x-www-form-urlencoded`.
    pub body: String,
    /// Value of the `Authorization` header, if the client authenticates with one.
    pub authorization: Option<String>,
}

impl std::fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TokenRequest({}, …)", self.url)
    }
}

/// The response of the token endpoint. Its contents are secret, so its `Debug` output shows the status only.
#[derive(Clone, Copy)]
pub struct TokenResponse<'a> {
    /// The HTTP status.
    pub status: u16,
    /// Tokens or an error, as JSON.
    pub body: &'a [u8],
}

impl std::fmt::Debug for TokenResponse<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TokenResponse({}, …)", self.status)
    }
}

impl TokenResponse<'_> {
    /// Returns the tokens of a successful response.
    pub(crate) fn issued(&self) -> Option<TokenAnswer> {
        if self.status != 200 {
            return None;
        }
        let answer = self.json()?;
        let text = |name: &str| answer[name].as_str().map(str::to_owned);
        Some(TokenAnswer { id_token: text("id_token"), refresh_token: text("refresh_token") })
    }

    /// Returns whether a successful response lacks the tokens that RFC 6749, section 5.1, demands. Such a response is a fault of the
    /// provider, and does not concern about the user.
    pub fn is_malformed(&self) -> bool {
        self.status == 200
            && self.json().is_none_or(|answer| {
                !["access_token", "id_token"].iter().any(|name| answer[*name].is_string())
            })
    }

    /// Returns whether the provider no longer accepts the code or the refresh token: RFC 6749, section 5.2.
    pub(crate) fn is_invalid_grant(&self) -> bool {
        self.status == 400 && self.json().is_some_and(|answer| answer["error"] == "invalid_grant")
    }

    fn json(&self) -> Option<Json> {
        serde_json::from_slice(self.body).ok().filter(Json::is_object)
    }
}

/// The part of a [token response](https://openid.net/specs/openid-connect-core-1_0.html#TokenResponse) that the gate uses.
pub(crate) struct TokenAnswer {
    pub(crate) id_token: Option<String>,
    pub(crate) refresh_token: Option<String>,
}

/// The code or token to exchange: RFC 6749, sections 4.1.3 and 6. A token to revoke has the same client authentication: RFC 7009, section
/// 2.1.
pub(crate) enum Grant<'a> {
    Code { code: &'a str, verifier: &'a str, redirect_uri: &'a str },
    Refresh { token: &'a str },
    Revocation { endpoint: &'a str, token: &'a str },
}

impl Grant<'_> {
    /// Returns the request, unless the client secret is missing or is not a private key although the settings demand one.
    pub(crate) fn request(
        &self,
        token_endpoint: &str,
        gate: &Gate,
        random: &Random,
        now: u64,
    ) -> Option<TokenRequest> {
        let client_id = &gate.settings.provider.client_id;
        let mut form = Serializer::new(String::new());
        match self {
            Self::Code { code, verifier, redirect_uri } => form
                .append_pair("grant_type", "authorization_code")
                .append_pair("code", code)
                .append_pair("redirect_uri", redirect_uri)
                .append_pair("code_verifier", verifier),
            Self::Refresh { token } => {
                form.append_pair("grant_type", "refresh_token").append_pair("refresh_token", token)
            }
            Self::Revocation { token, .. } => {
                form.append_pair("token", token).append_pair("token_type_hint", "refresh_token")
            }
        };
        let mut authorization = None;
        let secret = || gate.client_secret.as_ref().map(Secret::expose);
        match gate.settings.provider.client_authentication {
            ClientAuthentication::ClientSecretBasic => {
                // Both parts are encoded first, because a colon separates them: RFC 6749, section 2.3.1.
                let pair = format!("{}:{}", form_encoded(client_id), form_encoded(secret()?));
                authorization = Some(format!("Basic {}", base64(pair)));
            }
            ClientAuthentication::ClientSecretPost => {
                form.append_pair("client_id", client_id).append_pair("client_secret", secret()?);
            }
            ClientAuthentication::PrivateKeyJwt => {
                let assertion = assertion(secret()?, &gate.settings, token_endpoint, random, now)?;
                form.append_pair("client_id", client_id)
                    .append_pair(
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                    )
                    .append_pair("client_assertion", &assertion);
            }
            ClientAuthentication::None => _ = form.append_pair("client_id", client_id),
        }
        let url = match self {
            Self::Revocation { endpoint, .. } => endpoint,
            Self::Code { .. } | Self::Refresh { .. } => token_endpoint,
        };
        Some(TokenRequest { url: url.to_owned(), body: form.finish(), authorization })
    }
}

fn form_encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

#[derive(Serialize)]
struct Assertion<'a> {
    iss: &'a str,
    sub: &'a str,
    aud: &'a str,
    jti: String,
    iat: u64,
    exp: u64,
}

/// The client secret of `private_key_jwt` as JSON: a private key in PEM and its key ID. The secret may also be the PEM only.
#[derive(Deserialize)]
struct PrivateKey {
    kid: String,
    private_key: String,
}

/// Returns a JWT that authenticates the client: OpenID Connect Core 1.0, section 9.
fn assertion(secret: &str, settings: &Settings, audience: &str, random: &Random, now: u64) -> Option<String> {
    let (kid, pem) = match serde_json::from_str::<PrivateKey>(secret) {
        Ok(named) => (Some(named.kid), named.private_key),
        Err(_) => (None, secret.to_owned()),
    };
    let key = PrivatePkcs8KeyDer::from_pem_slice(pem.as_bytes()).ok()?;
    let key = key.secret_pkcs8_der();
    let client_id = &settings.provider.client_id;
    let jti = base64url(random.nonce());
    let claims = Assertion { iss: client_id, sub: client_id, aud: audience, jti, iat: now, exp: now + 60 };
    let sign = |algorithm, key: &EncodingKey| {
        let header = Header { kid: kid.clone(), ..Header::new(algorithm) };
        jsonwebtoken::encode(&header, &claims, key).ok()
    };
    sign(Algorithm::ES256, &EncodingKey::from_ec_der(key))
        .or_else(|| sign(Algorithm::RS256, &EncodingKey::from_rsa_der(key)))
}
