//! The account of a user, as a page shows it to this user.

use serde_json::Value as Json;

use crate::crypto::from_base64url;
use crate::request::RequestContext;
use crate::sign_out_hint;
use crate::visitor::Visitor;

/// Claims that a user recognises, the best one first: OpenID Connect Core 1.0, section 5.1.
const NAMES: [&str; 3] = ["email", "preferred_username", "name"];

/// Returns the user's email address or name, and otherwise the subject identifier.
///
/// The session contains only what the rules read. The ID token for the sign-out at the provider contains more. Nothing else trusts
/// these claims, so they need not be verified.
pub(crate) fn name(request: &RequestContext<'_>, visitor: &Visitor) -> String {
    let email = visitor.email.clone();
    email.or_else(|| from_id_token(request, &visitor.sub)).unwrap_or_else(|| visitor.sub.clone())
}

/// Returns the name from the ID token in the browser, if the token is about this user.
fn from_id_token(request: &RequestContext<'_>, subject: &str) -> Option<String> {
    let id_token = sign_out_hint::find(request)?;
    let claims: Json = serde_json::from_slice(&from_base64url(id_token.split('.').nth(1)?)?).ok()?;
    if claims["sub"] != subject {
        return None;
    }
    let mut names = NAMES.iter().filter_map(|claim| claims[*claim].as_str());
    names.find(|name| !name.is_empty()).map(str::to_owned)
}
