//! ring, as this workspace builds it, computes what Wycheproof and independent implementations compute.

#![allow(clippy::expect_used, reason = "a test reports its own set-up's failure")]

use small_ring as _;

mod key_exchange;
mod signatures;
mod wycheproof_symmetric;
mod wycheproof_vectors;

/// Returns 32 bytes that are the same in every run, from which the independent implementations make their keys.
fn seed(number: u32) -> [u8; 32] {
    let digest = ring::digest::digest(&ring::digest::SHA256, &number.to_be_bytes());
    digest.as_ref().try_into().expect("SHA-256 has 32 bytes")
}
