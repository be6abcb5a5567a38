//! The OpenID Provider in the settings.

use serde::{Deserialize, Serialize};

use crate::authorization_parameters::AuthorizationParameters;

/// The OpenID Provider and this site's registration with it, see
/// [OpenID Connect Core](https://openid.net/specs/openid-connect-core-1_0.html).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Issuer identifier, an https URL without query and fragment.
    pub issuer: String,
    /// Client identifier.
    pub client_id: String,
    /// How the client authenticates to the token endpoint.
    #[serde(default)]
    pub client_authentication: ClientAuthentication,
    /// Scopes to request, including `openid`.
    pub scopes: Vec<String>,
    /// The claim of the ID token that contains the groups.
    #[serde(default = "groups")]
    pub groups_claim: String,
    /// Endpoints of a provider without a discovery document. If they are missing, the gate reads the discovery document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Endpoints>,
    /// Parameters that the gate adds to each authentication request.
    #[serde(default, skip_serializing_if = "AuthorizationParameters::is_empty")]
    pub authorization_parameters: AuthorizationParameters,
}

/// A provider's endpoints, named as in
/// [OpenID Connect Discovery](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Endpoints {
    /// URL at which a user signs in.
    pub authorization_endpoint: String,
    /// URL that exchanges a code for an ID token.
    pub token_endpoint: String,
    /// URL of the keys that sign ID tokens.
    pub jwks_uri: String,
    /// URL at which a user signs out of the provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_session_endpoint: Option<String>,
    /// Algorithms of ID tokens. The default is RS256.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_signing_alg_values_supported: Option<Vec<String>>,
}

/// The beginning of the issuers of Amazon Cognito, whose sign-out and groups differ from those of other providers.
pub const COGNITO_ISSUERS: &str = "https://cognito-idp.";

/// The issuer of Google. Anyone can have an account with an address of any domain, so the claim `hd` has to confirm the domain.
pub const GOOGLE_ISSUER: &str = "https://accounts.google.com";

impl Provider {
    /// Returns why an authentication request cannot have the parameters.
    pub(crate) fn fault(&self) -> Option<&'static str> {
        let parameters = &self.authorization_parameters;
        if parameters.are_too_large() {
            return Some("provider.authorization_parameters are more than 10, or longer than 1024 bytes");
        }
        parameters.iter().find_map(|(name, value)| AuthorizationParameters::fault(name, value))
    }

    /// Returns the claim that must equal the domain of a user's address before rules for this domain admit the user. Most providers need
    /// none, because they verify addresses.
    pub fn domain_claim(&self) -> Option<&'static str> {
        if self.issuer == GOOGLE_ISSUER { Some("hd") } else { None }
    }
}

fn groups() -> String {
    "groups".to_owned()
}

/// The algorithms of ID tokens that the gate supports: RFC 7518, section 3.1, and RFC 8037. HMAC is not supported, because its key is the
/// client secret.
pub const ID_TOKEN_ALGORITHMS: [&str; 7] = ["RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA"];

/// Client authentication, named as in
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
    /// A JWT that the client's private key signs.
    PrivateKeyJwt,
    /// None, for a public client. Only PKCE protects the code.
    None,
}
