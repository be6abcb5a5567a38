//! Key agreement with an independent implementation. ring generates its own private keys, so every run tests others.

use p256::elliptic_curve::sec1::ToSec1Point as _;
use ring::agreement::{self, ECDH_P256, EphemeralPrivateKey, UnparsedPublicKey, X25519};
use ring::rand::SystemRandom;

use crate::seed;

const AGREEMENTS: u32 = 200;

/// Generates a key pair in ring, agrees with the other public key, and returns ring's public key and the shared secret.
fn agree(algorithm: &'static agreement::Algorithm, their_public: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let private = EphemeralPrivateKey::generate(algorithm, &SystemRandom::new()).expect("a key");
    let public = private.compute_public_key().expect("a public key").as_ref().to_vec();
    let theirs = UnparsedPublicKey::new(algorithm, their_public);
    let secret = agreement::agree_ephemeral(private, &theirs, <[u8]>::to_vec).expect("an agreement");
    (public, secret)
}

#[test]
fn p256_agrees_with_independent_implementation() {
    for number in 0..AGREEMENTS {
        let theirs = p256::SecretKey::from_slice(&seed(number)).expect("a scalar below the order");
        let (ours, secret) = agree(&ECDH_P256, theirs.public_key().to_sec1_point(false).as_bytes());
        let ours = p256::PublicKey::from_sec1_bytes(&ours).expect("a point on the curve");
        let expected = p256::ecdh::diffie_hellman(theirs.to_nonzero_scalar(), ours.as_affine());
        assert_eq!(secret[..], expected.raw_secret_bytes()[..], "key {number}");
    }
}

#[test]
fn x25519_agrees_with_independent_implementation() {
    for number in 0..AGREEMENTS {
        let theirs = seed(number);
        let their_public = x25519_dalek::x25519(theirs, x25519_dalek::X25519_BASEPOINT_BYTES);
        let (ours, secret) = agree(&X25519, &their_public);
        let ours = ours.try_into().expect("32 bytes");
        assert_eq!(secret[..], x25519_dalek::x25519(theirs, ours)[..], "key {number}");
    }
}
