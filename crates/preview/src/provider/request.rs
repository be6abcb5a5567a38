//! An authorization request: OpenID Connect Core 1.0, section 3.1.2.1, and PKCE, RFC 7636.

/// The client ID of the previewed site, which is the only client.
pub(crate) const CLIENT_ID: &str = "preview";

/// An authorization request of the previewed site.
pub(super) struct AuthorizationRequest {
    pub(super) state: String,
    pub(super) nonce: String,
    /// The PKCE challenge by S256.
    pub(super) challenge: String,
    /// Whether the request asks for a refresh token: OpenID Connect Core 1.0, section 11.
    pub(super) offline: bool,
    /// The authentication context class references of which the user can pick one.
    pub(super) acr_values: Vec<String>,
}

const INCOMPLETE: &str = "The request lacks a state, a nonce or a challenge by S256.";

impl AuthorizationRequest {
    /// Reads a request. The error is for a page: the browser must not be redirected to an address that may be wrong.
    pub(super) fn read(query: &str, redirect_uri: &str) -> Result<Self, &'static str> {
        let is = |name, value| parameter(query, name).as_deref() == Some(value);
        let text = |name| parameter(query, name).filter(|text| !text.is_empty());
        if !is("client_id", CLIENT_ID) {
            return Err("The client is not the previewed site.");
        }
        if !is("redirect_uri", redirect_uri) {
            return Err("The redirect URI is not the previewed site's.");
        }
        let asks_for =
            |scope: &str| text("scope").is_some_and(|scopes| scopes.split(' ').any(|other| other == scope));
        if !is("response_type", "code") || !asks_for("openid") {
            return Err("This is not a request for a code with the scope openid.");
        }
        if !is("code_challenge_method", "S256") {
            return Err(INCOMPLETE);
        }
        match (text("state"), text("nonce"), text("code_challenge")) {
            (Some(state), Some(nonce), Some(challenge)) => {
                let acr_values = text("acr_values").unwrap_or_default();
                let acr_values = acr_values.split_ascii_whitespace().map(str::to_owned).collect();
                Ok(Self { state, nonce, challenge, offline: asks_for("offline_access"), acr_values })
            }
            _ => Err(INCOMPLETE),
        }
    }
}

/// The values of a parameter that a form may have more than once.
pub(super) fn parameters(form: &str, name: &str) -> Vec<String> {
    let values = form_urlencoded::parse(form.as_bytes()).filter(|(other, _)| other == name);
    values.map(|(_, value)| value.into_owned()).collect()
}

/// The value of a parameter of a query or a form.
pub(super) fn parameter(form: &str, name: &str) -> Option<String> {
    form_urlencoded::parse(form.as_bytes())
        .find(|(other, _)| other == name)
        .map(|(_, value)| value.into_owned())
}
