//! What an issuer of tokens for machines publishes.

use jsonwebtoken::Algorithm;
use serde_json::Value as Json;

use crate::provider::{KeySet, algorithms, is_https};

/// The part of an issuer's discovery document that the gate uses. Issuers of tokens for machines need no endpoints for users.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssuerMetadata {
    jwks_uri: String,
    algorithms: Vec<Algorithm>,
}

impl IssuerMetadata {
    /// Reads a discovery document, which must contain the issuer identifier: Discovery 1.0, section 4.3.
    pub fn read(document: &[u8], issuer: &str) -> Option<Self> {
        let document: Json = serde_json::from_slice(document).ok()?;
        let names = document["id_token_signing_alg_values_supported"].as_array();
        let names = names.map(|names| names.iter().filter_map(Json::as_str).map(str::to_owned).collect());
        let jwks_uri = document["jwks_uri"].as_str()?.to_owned();
        let algorithms = algorithms(names);
        if document["issuer"] != issuer || !is_https(&jwks_uri) || algorithms.is_empty() {
            return None;
        }
        Some(Self { jwks_uri, algorithms })
    }

    /// Returns the URL of the issuer's keys.
    pub fn jwks_uri(&self) -> &str {
        &self.jwks_uri
    }
}

/// An issuer's keys, and the algorithms that it signs with.
#[derive(Debug)]
pub struct IssuerKeys {
    pub(crate) algorithms: Vec<Algorithm>,
    pub(crate) keys: KeySet,
}

impl IssuerKeys {
    /// Takes the keys from the URL that the metadata names.
    pub fn new(metadata: IssuerMetadata, keys: KeySet) -> Self {
        Self { algorithms: metadata.algorithms, keys }
    }

    /// Returns the Unix time at which the keys were fetched.
    pub fn fetched_at(&self) -> u64 {
        self.keys.fetched_at
    }

    /// Records that the keys were fetched because of a token with an unknown key ID.
    pub fn looked_again(self, at: u64) -> Self {
        Self { keys: self.keys.looked_again(at), ..self }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::{IssuerKeys, IssuerMetadata};
    use crate::provider::KeySet;

    const ISSUER: &str = "https://token.actions.githubusercontent.com";

    fn read(change: (&str, Json)) -> Option<IssuerMetadata> {
        let mut document = json!({
            "issuer": ISSUER, "jwks_uri": format!("{ISSUER}/.well-known/jwks"), "response_types_supported": ["id_token"],
            "id_token_signing_alg_values_supported": ["RS256"],
        });
        document[change.0] = change.1;
        IssuerMetadata::read(document.to_string().as_bytes(), ISSUER)
    }

    #[test]
    fn issuer_needs_no_endpoints_for_users() {
        let metadata = read(("scopes_supported", json!(["openid"]))).expect("the metadata is well-formed");
        assert_eq!(metadata.jwks_uri(), format!("{ISSUER}/.well-known/jwks"));
        assert!(
            read(("id_token_signing_alg_values_supported", json!(null))).is_some(),
            "RS256 is the default"
        );
    }

    #[test]
    fn keys_know_when_they_were_fetched() {
        let metadata = read(("scopes_supported", json!(["openid"]))).expect("the metadata is well-formed");
        let keys = KeySet::read(br#"{"keys":[]}"#, 1_800_000_000).expect("the keys are well-formed");
        let keys = IssuerKeys::new(metadata, keys).looked_again(1_800_000_060);
        assert_eq!((keys.fetched_at(), keys.keys.looked_again_at), (1_800_000_000, 1_800_000_060));
    }

    #[test]
    fn document_with_a_wrong_value_is_refused() {
        for change in [
            ("issuer", json!("https://token.actions.githubusercontent.com/")),
            ("issuer", json!(null)),
            ("jwks_uri", json!(null)),
            ("jwks_uri", json!("http://token.actions.githubusercontent.com/.well-known/jwks")),
            ("id_token_signing_alg_values_supported", json!(["HS256", "none"])),
            ("id_token_signing_alg_values_supported", json!([])),
        ] {
            assert_eq!(read(change.clone()), None, "{change:?}");
        }
        assert_eq!(IssuerMetadata::read(b"<html>", ISSUER), None);
    }
}
