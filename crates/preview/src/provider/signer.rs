//! The signing key of the provider.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Value as Json, json};

/// A signing key.
pub(super) struct Signer {
    pair: EcdsaKeyPair,
    id: String,
}

impl Signer {
    /// Generates a key. `None` if the system gives no random bytes.
    pub(super) fn new() -> Option<Self> {
        let random = SystemRandom::new();
        let algorithm = &ECDSA_P256_SHA256_FIXED_SIGNING;
        let document = EcdsaKeyPair::generate_pkcs8(algorithm, &random).ok()?;
        let pair = EcdsaKeyPair::from_pkcs8(algorithm, document.as_ref(), &random).ok()?;
        let id = URL_SAFE_NO_PAD.encode(&digest(&SHA256, pair.public_key().as_ref()).as_ref()[..6]);
        Some(Self { pair, id })
    }

    /// The key ID.
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// The public key: RFC 7517, section 4.
    pub(super) fn jwk(&self) -> Json {
        // The uncompressed point is one byte and the two coordinates.
        let (x, y) = self.pair.public_key().as_ref()[1..].split_at(32);
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        json!({
            "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": self.id, "x": text(x), "y": text(y),
        })
    }

    /// Signs claims as a JWT: RFC 7515, section 3.1.
    pub(super) fn sign(&self, claims: &Json) -> Option<String> {
        let header = json!({"alg": "ES256", "kid": self.id, "typ": "JWT"});
        let part = |json: &Json| URL_SAFE_NO_PAD.encode(json.to_string());
        let message = format!("{}.{}", part(&header), part(claims));
        let signature = self.pair.sign(&SystemRandom::new(), message.as_bytes()).ok()?;
        Some(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }
}
