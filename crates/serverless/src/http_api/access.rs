//! Who can call a route.

use cloudformation::{IntoValue, Value};

/// Who can call a route of an API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum Access {
    /// Everyone. The function decides what a caller sees.
    #[default]
    Public,
    /// Roles and users of AWS that sign their requests and have
    /// [`AnyHttpApi::invoke_route`](crate::AnyHttpApi::invoke_route).
    Iam,
    /// Only callers with a JSON Web Token of an issuer may call the route.
    Jwt(Jwt),
}

impl From<Jwt> for Access {
    fn from(jwt: Jwt) -> Self {
        Self::Jwt(jwt)
    }
}

/// Callers with a token of an issuer, in the header `Authorization`. API Gateway
/// [verifies](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html) its signature with the keys that the issuer publishes, its time, its issuer, its
/// audience and its scopes, and refuses a request before a function runs. The function gets the claims.
///
/// ```
/// use serverless::Jwt;
///
/// let readers = Jwt::issued_by("https://login.example.com").audience("orders").scope("orders:read");
/// # let _ = readers;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Jwt {
    pub(super) issuer: Value<String>,
    pub(super) audiences: Vec<Value<String>>,
    pub(super) scopes: Vec<String>,
}

/// An issuer of tokens. [`JwtIssuer::audience`] makes it a [`Jwt`], because a token for another API must not open this one.
#[derive(Clone, Debug, PartialEq)]
pub struct JwtIssuer(Value<String>);

impl Jwt {
    /// Tokens of an OpenID Provider, by its URL without `/.well-known/openid-configuration`.
    pub fn issued_by(issuer: impl IntoValue<String>) -> JwtIssuer {
        JwtIssuer(issuer.into_value())
    }

    /// Accepts tokens for a further audience.
    pub fn audience(mut self, audience: impl IntoValue<String>) -> Self {
        self.audiences.push(audience.into_value());
        self
    }

    /// Requires a scope in the token. If there are several scopes, a token needs one of them.
    pub fn scope(mut self, scope: &str) -> Self {
        self.scopes.push(scope.to_owned());
        self
    }
}

impl JwtIssuer {
    /// Accepts tokens for an audience: a value of the claim `aud`, or `client_id` in a token without that claim.
    pub fn audience(self, audience: impl IntoValue<String>) -> Jwt {
        Jwt { issuer: self.0, audiences: vec![audience.into_value()], scopes: Vec::new() }
    }
}
