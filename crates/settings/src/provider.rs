//! The OpenID Provider in the settings.

use serde::{Deserialize, Serialize};

/// The OpenID Provider and this site's registration with it, see
/// [OpenID Connect Core](https://openid.net/specs/openid-connect-core-1_0.html).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Issuer identifier: https, no query, no fragment.
    pub issuer: String,
    /// Client identifier.
    pub client_id: String,
    /// How the token endpoint knows the client.
    #[serde(default)]
    pub client_authentication: ClientAuthentication,
    /// Scopes to ask for; `openid` among them.
    pub scopes: Vec<String>,
    /// The ID token's claim that holds the groups.
    #[serde(default = "groups")]
    pub groups_claim: String,
    /// Where the provider is, for one without a discovery document; read from there if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Endpoints>,
}

/// A provider's addresses, by the names of
/// [OpenID Connect Discovery](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Endpoints {
    /// Where a visitor signs in.
    pub authorization_endpoint: String,
    /// Where a code becomes an ID token.
    pub token_endpoint: String,
    /// The keys that sign ID tokens.
    pub jwks_uri: String,
    /// Where a visitor signs out of the provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_session_endpoint: Option<String>,
    /// Algorithms of ID tokens; RS256 if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_signing_alg_values_supported: Option<Vec<String>>,
}

fn groups() -> String {
    "groups".to_owned()
}

/// What the gate verifies ID tokens with, of RFC 7518, section 3.1, and RFC 8037. HMAC is not among them: its key would be a
/// secret that the provider shares.
pub const ID_TOKEN_ALGORITHMS: [&str; 7] = ["RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA"];

/// Client authentication, by the names of
/// [OpenID Connect Core, section 9](https://openid.net/specs/openid-connect-core-1_0.html#ClientAuthentication).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ClientAuthentication {
    /// HTTP basic authentication with the client secret.
    #[default]
    ClientSecretBasic,
    /// The client secret in the body.
    ClientSecretPost,
    /// A JWT signed with the client's own key.
    PrivateKeyJwt,
    /// A public client; PKCE alone protects it.
    None,
}
