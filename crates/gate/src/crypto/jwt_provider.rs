//! Makes jsonwebtoken use ring. Each of jsonwebtoken's own back ends would add a second cryptographic library to the package.

use std::sync::Once;

use jsonwebtoken::crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::{Error, ErrorKind, Result};
use jsonwebtoken::signature::{Error as SignatureError, Signer, Verifier};
use jsonwebtoken::{Algorithm, AlgorithmFamily, DecodingKey, DecodingKeyKind, EncodingKey};
use ring::rand::SystemRandom;
use ring::signature as ring_signature;
use ring::{hmac, signature::RsaPublicKeyComponents};

/// Makes jsonwebtoken use ring in this process.
pub(crate) fn install() {
    static PROVIDER: CryptoProvider = CryptoProvider {
        signer_factory: signer,
        verifier_factory: verifier,
        key_utils: KeyUtils::new_unimplemented(),
    };
    static ONCE: Once = Once::new();
    // An error means that a provider is installed already.
    ONCE.call_once(|| _ = PROVIDER.install_default());
}

fn unsupported() -> Error {
    ErrorKind::InvalidAlgorithm.into()
}

enum Secret {
    Hmac(hmac::Key),
    Rsa(ring_signature::RsaKeyPair),
    Ecdsa(ring_signature::EcdsaKeyPair),
}

struct RingSigner(Algorithm, Secret);

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the factory's signature")]
fn signer(algorithm: &Algorithm, key: &EncodingKey) -> Result<Box<dyn JwtSigner>> {
    let invalid = |_| Error::from(ErrorKind::InvalidKeyFormat);
    let bytes = key.as_bytes();
    let secret = match (algorithm, key.family()) {
        (Algorithm::HS256, AlgorithmFamily::Hmac) => Secret::Hmac(hmac::Key::new(hmac::HMAC_SHA256, bytes)),
        (Algorithm::RS256, AlgorithmFamily::Rsa) => {
            Secret::Rsa(ring_signature::RsaKeyPair::from_pkcs8(bytes).map_err(invalid)?)
        }
        (Algorithm::ES256, AlgorithmFamily::Ec) => {
            let curve = &ring_signature::ECDSA_P256_SHA256_FIXED_SIGNING;
            let pair = ring_signature::EcdsaKeyPair::from_pkcs8(curve, bytes, &SystemRandom::new());
            Secret::Ecdsa(pair.map_err(invalid)?)
        }
        _ => return Err(unsupported()),
    };
    Ok(Box::new(RingSigner(*algorithm, secret)))
}

impl Signer<Vec<u8>> for RingSigner {
    fn try_sign(&self, message: &[u8]) -> std::result::Result<Vec<u8>, SignatureError> {
        let failed = |_| SignatureError::new();
        match &self.1 {
            Secret::Hmac(key) => Ok(hmac::sign(key, message).as_ref().to_vec()),
            Secret::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                let scheme = &ring_signature::RSA_PKCS1_SHA256;
                pair.sign(scheme, &SystemRandom::new(), message, &mut signature).map_err(failed)?;
                Ok(signature)
            }
            Secret::Ecdsa(pair) => pair
                .sign(&SystemRandom::new(), message)
                .map(|signature| signature.as_ref().to_vec())
                .map_err(failed),
        }
    }
}

impl JwtSigner for RingSigner {
    fn algorithm(&self) -> Algorithm {
        self.0
    }
}

enum Public {
    Rsa(&'static ring_signature::RsaParameters, DecodingKey),
    Other(&'static dyn ring_signature::VerificationAlgorithm, DecodingKey),
}

struct RingVerifier(Algorithm, Public);

/// Returns a verifier for the algorithms of providers. HMAC is not among them, so that a public key is never used as its key.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the factory's signature")]
fn verifier(algorithm: &Algorithm, key: &DecodingKey) -> Result<Box<dyn JwtVerifier>> {
    let rsa = |parameters| Public::Rsa(parameters, key.clone());
    let other = |algorithm| Public::Other(algorithm, key.clone());
    let public = match (algorithm, key.family()) {
        (Algorithm::RS256, AlgorithmFamily::Rsa) => rsa(&ring_signature::RSA_PKCS1_2048_8192_SHA256),
        (Algorithm::RS384, AlgorithmFamily::Rsa) => rsa(&ring_signature::RSA_PKCS1_2048_8192_SHA384),
        (Algorithm::RS512, AlgorithmFamily::Rsa) => rsa(&ring_signature::RSA_PKCS1_2048_8192_SHA512),
        (Algorithm::PS256, AlgorithmFamily::Rsa) => rsa(&ring_signature::RSA_PSS_2048_8192_SHA256),
        (Algorithm::ES256, AlgorithmFamily::Ec) => other(&ring_signature::ECDSA_P256_SHA256_FIXED),
        (Algorithm::ES384, AlgorithmFamily::Ec) => other(&ring_signature::ECDSA_P384_SHA384_FIXED),
        (Algorithm::EdDSA, AlgorithmFamily::Ed) => other(&ring_signature::ED25519),
        _ => return Err(unsupported()),
    };
    Ok(Box::new(RingVerifier(*algorithm, public)))
}

impl Verifier<Vec<u8>> for RingVerifier {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> std::result::Result<(), SignatureError> {
        let failed = |_| SignatureError::new();
        match &self.1 {
            Public::Rsa(parameters, key) => match key.kind() {
                DecodingKeyKind::RsaModulusExponent { n, e } => {
                    RsaPublicKeyComponents { n, e }.verify(parameters, message, signature).map_err(failed)
                }
                DecodingKeyKind::SecretOrDer(_) => Err(SignatureError::new()),
            },
            Public::Other(algorithm, key) => {
                let bytes = key.try_get_as_bytes().map_err(|_| SignatureError::new())?;
                ring_signature::UnparsedPublicKey::new(*algorithm, bytes)
                    .verify(message, signature)
                    .map_err(failed)
            }
        }
    }
}

impl JwtVerifier for RingVerifier {
    fn algorithm(&self) -> Algorithm {
        self.0
    }
}
