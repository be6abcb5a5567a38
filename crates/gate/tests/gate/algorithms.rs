//! The algorithms of ID tokens, and the client assertion. The keys in `data` are for these tests only.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use gate::Secret;
use ring::rand::SystemRandom;
use ring::signature::{
    self, ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair,
    KeyPair as _, RsaEncoding, RsaKeyPair, RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde_json::{Value as Json, json};
use settings::ClientAuthentication;
use settings::testing::{CLIENT_ID, ISSUER};

use crate::support::{NOW, SESSION, World, base64url, claims, decoded, open};

const RSA: &str = include_str!("../data/rsa.pem");
const EC: &str = include_str!("../data/ec.pem");

fn der(pem: &str) -> Vec<u8> {
    let body: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    STANDARD.decode(body).expect("the text is base64")
}

/// A function that signs bytes, and the public key as a JWK.
type Signer = (Box<dyn Fn(&[u8]) -> Vec<u8>>, Json);

fn rsa(encoding: &'static dyn RsaEncoding) -> Signer {
    let pair = RsaKeyPair::from_pkcs8(&der(RSA)).expect("the key is well-formed");
    let RsaPublicKeyComponents { n, e } = RsaPublicKeyComponents::<Vec<u8>>::from(pair.public());
    let sign = move |text: &[u8]| {
        let mut signature = vec![0; pair.public().modulus_len()];
        pair.sign(encoding, &SystemRandom::new(), text, &mut signature).expect("the key signs");
        signature
    };
    (Box::new(sign), json!({"kty": "RSA", "n": base64url(n), "e": base64url(e)}))
}

fn ecdsa(algorithm: &'static signature::EcdsaSigningAlgorithm, curve: &str) -> Signer {
    let random = SystemRandom::new();
    let pkcs8 = EcdsaKeyPair::generate_pkcs8(algorithm, &random).expect("the key is well-formed");
    let pair = EcdsaKeyPair::from_pkcs8(algorithm, pkcs8.as_ref(), &random).expect("the key is well-formed");
    let point = &pair.public_key().as_ref()[1..];
    let (x, y) = point.split_at(point.len() / 2);
    let jwk = json!({"kty": "EC", "crv": curve, "x": base64url(x), "y": base64url(y)});
    (Box::new(move |text| pair.sign(&random, text).expect("the key signs").as_ref().to_vec()), jwk)
}

fn ed25519() -> Signer {
    let pkcs8 = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).expect("the key is well-formed");
    let pair = Ed25519KeyPair::from_pkcs8(pkcs8.as_ref()).expect("the key is well-formed");
    let jwk = json!({"kty": "OKP", "crv": "Ed25519", "x": base64url(pair.public_key())});
    (Box::new(move |text| pair.sign(text).as_ref().to_vec()), jwk)
}

#[test]
fn only_algorithms_of_the_provider_are_accepted() {
    let signers: [(&str, Signer); 7] = [
        ("RS256", rsa(&signature::RSA_PKCS1_SHA256)),
        ("RS384", rsa(&signature::RSA_PKCS1_SHA384)),
        ("RS512", rsa(&signature::RSA_PKCS1_SHA512)),
        ("PS256", rsa(&signature::RSA_PSS_SHA256)),
        ("ES256", ecdsa(&ECDSA_P256_SHA256_FIXED_SIGNING, "P-256")),
        ("ES384", ecdsa(&ECDSA_P384_SHA384_FIXED_SIGNING, "P-384")),
        ("EdDSA", ed25519()),
    ];
    for (name, (sign, jwk)) in &signers {
        for (offered, changed, status) in
            [(json!([name]), false, 302), (json!([name]), true, 502), (json!(["other"]), false, 0)]
        {
            let mut world = World::new(&json!([]));
            world.provider.metadata["id_token_signing_alg_values_supported"] = offered.clone();
            world.provider.keys = Some(json!({ "keys": [jwk] }));
            if status == 0 {
                assert_eq!(world.send(&open("/")).status(), 502, "{name} is not offered");
                continue;
            }
            let login = world.start_login("/");
            let mut claims = world.provider.claims.clone();
            claims["nonce"] = json!(login.nonce);
            let text =
                format!("{}.{}", base64url(json!({"alg": name}).to_string()), base64url(claims.to_string()));
            let mut signature = sign(text.as_bytes());
            signature[7] ^= u8::from(changed);
            let token = format!("{text}.{}", base64url(signature));
            world.provider.answer = Some(json!({ "id_token": token }).to_string().into_bytes());
            assert_eq!(world.finish_login(&login).status(), status, "{name} {offered} {changed}");
            assert_eq!(world.jar.contains_key(SESSION), status == 302);
        }
    }
}

#[test]
fn key_of_another_curve_is_refused() {
    let signers = [("ES384", ecdsa(&ECDSA_P384_SHA384_FIXED_SIGNING, "P-384")), ("EdDSA", ed25519())];
    for (name, (sign, mut jwk)) in signers {
        let mut world = World::new(&json!([]));
        world.provider.metadata["id_token_signing_alg_values_supported"] = json!([name]);
        jwk["crv"] = json!("another");
        world.provider.keys = Some(json!({ "keys": [jwk] }));
        let login = world.start_login("/");
        let mut claims = world.provider.claims.clone();
        claims["nonce"] = json!(login.nonce);
        let text =
            format!("{}.{}", base64url(json!({"alg": name}).to_string()), base64url(claims.to_string()));
        let token = format!("{text}.{}", base64url(sign(text.as_bytes())));
        world.provider.answer = Some(json!({ "id_token": token }).to_string().into_bytes());
        assert_eq!((world.finish_login(&login).status(), world.reason()), (502, "bad-token"), "{name}");
    }
}

/// Returns the client assertion of a login: its header, its claims, the signed text, and the signature.
fn assertion(secret: &str) -> (Json, Json, String, Vec<u8>) {
    let mut world = World::new(&json!([]));
    world.gate.settings.provider.client_authentication = ClientAuthentication::PrivateKeyJwt;
    world.gate.client_secret = Some(Secret::new(secret.to_owned()));
    assert_eq!(world.log_in("/").status(), 302);
    let request = world.provider.token_request.take().expect("the gate sent a token request");
    assert_eq!(request.authorization, None);
    let form: std::collections::BTreeMap<String, String> =
        form_urlencoded::parse(request.body.as_bytes()).into_owned().collect();
    assert_eq!(form["client_id"], CLIENT_ID);
    assert_eq!(form["client_assertion_type"], "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    let parts: Vec<&str> = form["client_assertion"].split('.').collect();
    let signature = URL_SAFE_NO_PAD.decode(parts[2]).expect("the text is base64url");
    (decoded(parts[0]), decoded(parts[1]), format!("{}.{}", parts[0], parts[1]), signature)
}

#[test]
fn client_assertion_is_signed_with_the_private_key() {
    let rsa = RsaKeyPair::from_pkcs8(&der(RSA)).expect("the key is well-formed");
    let rsa_public = RsaPublicKeyComponents::<Vec<u8>>::from(rsa.public());
    let ec = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &der(EC), &SystemRandom::new())
        .expect("the key is well-formed");
    let named = json!({"kid": "client-key", "private_key": EC}).to_string();
    for (secret, algorithm, kid) in
        [(RSA, "RS256", json!(null)), (EC, "ES256", json!(null)), (&named, "ES256", json!("client-key"))]
    {
        let (header, claims, text, signature) = assertion(secret);
        assert_eq!((header["alg"].as_str(), &header["kid"]), (Some(algorithm), &kid));
        let token_endpoint = format!("{ISSUER}/token");
        for (name, value) in [("iss", CLIENT_ID), ("sub", CLIENT_ID), ("aud", &token_endpoint)] {
            assert_eq!(claims[name], value);
        }
        assert_eq!((claims["iat"].as_u64(), claims["exp"].as_u64()), (Some(NOW), Some(NOW + 60)));
        assert!(claims["jti"].as_str().is_some_and(|jti| jti.len() == 22));
        let verified = if algorithm == "RS256" {
            rsa_public.verify(&signature::RSA_PKCS1_2048_8192_SHA256, text.as_bytes(), &signature)
        } else {
            let key = UnparsedPublicKey::new(&signature::ECDSA_P256_SHA256_FIXED, ec.public_key());
            key.verify(text.as_bytes(), &signature)
        };
        assert!(verified.is_ok(), "{algorithm}");
    }
}

/// Providers know the audience of a client assertion as their token endpoint, also at the revocation endpoint.
#[test]
fn client_assertion_of_a_revocation_is_for_the_token_endpoint() {
    let mut world = World::new(&json!([]));
    world.gate.settings.provider.client_authentication = ClientAuthentication::PrivateKeyJwt;
    world.gate.client_secret = Some(Secret::new(EC.to_owned()));
    world.provider.refresh_token = Some("r1".to_owned());
    world.provider.metadata["revocation_endpoint"] = json!(format!("{ISSUER}/revoke"));
    world.log_in("/");
    world.send(&open("/.sitegate/sign-out"));
    let request = world.provider.token_request.take().expect("the gate sent a request");
    assert_eq!(request.url, format!("{ISSUER}/revoke"));
    let form: std::collections::BTreeMap<String, String> =
        form_urlencoded::parse(request.body.as_bytes()).into_owned().collect();
    assert_eq!(claims(&form["client_assertion"])["aud"], format!("{ISSUER}/token"));
}

#[test]
fn client_secret_post_sends_the_secret_in_the_body() {
    let mut world = World::new(&json!([]));
    world.gate.settings.provider.client_authentication = ClientAuthentication::ClientSecretPost;
    world.log_in("/");
    let request = world.provider.token_request.take().expect("the gate sent a token request");
    assert_eq!(request.authorization, None);
    assert!(
        request.body.ends_with(&format!("&client_id={CLIENT_ID}&client_secret=s3cr%3At%2F%2B")),
        "{}",
        request.body
    );
}

#[test]
fn debug_output_of_secrets_is_redacted() {
    assert_eq!(format!("{:?}", Secret::new("s".to_owned())), "Secret(…)");
    assert_eq!(format!("{:?}", crate::support::keys(&["k1", "k2"])), r#"["k1", "k2"]"#);
    assert_eq!(format!("{:?}", gate::Random::new([65; gate::Random::BYTES])), "Random(…)");
    let request =
        gate::TokenRequest { url: "https://a".to_owned(), body: "b".to_owned(), authorization: None };
    assert_eq!(format!("{request:?}"), "TokenRequest(https://a, …)");
}
