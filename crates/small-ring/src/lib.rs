//! Makes ring's small P-256 and X25519 usable on x86-64 Linux, which saves 176 KB of the edge package.
//!
//! ring carries a table of 148 KB with multiples of P-256's generator and one of 24 KB for Curve25519. They are random bits, so they do
//! not compress. BoringSSL's own switch `OPENSSL_SMALL` leaves them out, and ring sets it on every architecture except x86-64 and
//! 64-bit Arm. `.cargo/config.toml` sets it for `x86_64-unknown-linux-gnu` as well. On x86-64, ring's Rust still calls two functions that
//! the small C lacks; this crate defines them in `src/small.c`. It has no Rust API: a crate that links ring says `use small_ring as _;`.
//!
//! # Why it is right
//!
//! The small P-256 is fiat-crypto's formally verified field arithmetic with a table of 2 KB. It runs in constant time, as does the
//! portable X25519. Both are what ring runs on other architectures. Each of the two functions passes its arguments to the function that
//! computes the same result. `tests/ring` checks ring, as this workspace builds it, against Wycheproof's vectors for ECDSA and against
//! independent implementations of ECDSA, ECDH and X25519. ring's own CI does not build this combination, so these tests must stay.
//!
//! # What it costs
//!
//! | operation | large | small |
//! |---|---:|---:|
//! | verify an ES256 signature | 36 µs | 196 µs |
//! | sign with ES256 | 12 µs | 66 µs |
//! | agree on a key with P-256 | 38 µs | 207 µs |
//! | agree on a key with X25519 | 73 µs | 50 µs |
//!
//! A request with a session does none of them: it uses HMAC, and AES-GCM at a login, and the switch changes neither. A login does a few.
//!
//! # When ring is updated
//!
//! The C symbols carry ring's version, so the link fails until `src/small.c` names the new one. When the switch is lost, the test below
//! fails. When ring is built large nevertheless, the limit on the package's size in `e2e/test_package.py` fails.
//!
//! # The way back
//!
//! Remove this crate, its `[env]` line in `.cargo/config.toml` and `use small_ring as _;` in `crates/gate/src/crypto/mod.rs`.

use ring as _;

#[cfg(test)]
mod tests {
    #[test]
    #[cfg(all(target_arch = "x86_64", target_os = "linux", target_env = "gnu"))]
    fn ring_is_built_small() {
        let small = cfg!(openssl_small);
        assert!(
            small,
            "`-DOPENSSL_SMALL` did not reach the build: .cargo/config.toml sets CFLAGS_x86_64_unknown_linux_gnu, \
             and a variable of that name in the environment replaces it"
        );
    }
}
