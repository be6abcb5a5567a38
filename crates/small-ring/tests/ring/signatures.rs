//! ES256 signatures between ring and an independent implementation.

use p256::ecdsa::signature::{Signer as _, Verifier as _};
use p256::ecdsa::{Signature, SigningKey};
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, UnparsedPublicKey,
};

use crate::seed;

const SIGNATURES: u32 = 100;

/// Calls a test with keys, each with its public point and a message.
fn for_each_key(test: impl Fn(&SigningKey, &[u8], &[u8])) {
    for number in 0..SIGNATURES {
        let key = SigningKey::from_slice(&seed(number)).expect("a scalar below the order");
        let public = key.verifying_key().to_sec1_point(false);
        test(&key, public.as_bytes(), &number.to_be_bytes());
    }
}

#[test]
fn independent_implementation_verifies_signature_of_ring() {
    let random = SystemRandom::new();
    for_each_key(|key, public, message| {
        let algorithm = &ECDSA_P256_SHA256_FIXED_SIGNING;
        let pair = EcdsaKeyPair::from_private_key_and_public_key(algorithm, &key.to_bytes(), public, &random)
            .expect("a pair");
        let signature = pair.sign(&random, message).expect("a signature");
        let signature = Signature::from_slice(signature.as_ref()).expect("r and s in range");
        key.verifying_key().verify(message, &signature).expect("ring signed this message");
        key.verifying_key().verify(b"another message", &signature).expect_err("ring signed another message");
    });
}

#[test]
fn ring_verifies_signature_of_independent_implementation() {
    for_each_key(|key, public, message| {
        let signature: Signature = key.sign(message);
        let public = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, public);
        public.verify(message, &signature.to_bytes()).expect("the key signed this message");
        public.verify(b"another message", &signature.to_bytes()).expect_err("the key signed another message");
    });
}
