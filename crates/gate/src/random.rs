//! Random bytes. The caller passes them to the gate, so that the decision is a function of its arguments.

use std::fmt;

/// Random bytes for the decision about one request. Each part has one use.
#[derive(Clone, Copy)]
pub struct Random([u8; Self::BYTES]);

impl Random {
    /// Number of bytes.
    pub const BYTES: usize = 104;

    /// Takes bytes from the system's generator, which must be used for one request only.
    pub fn new(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    pub(crate) fn state(&self) -> &[u8] {
        &self.0[..16]
    }

    pub(crate) fn nonce(&self) -> &[u8] {
        &self.0[16..32]
    }

    pub(crate) fn verifier(&self) -> &[u8] {
        &self.0[32..64]
    }

    pub(crate) fn session(&self) -> &[u8] {
        &self.0[64..80]
    }

    /// Returns the nonce that seals a login state or an ID token. A request seals only one of them.
    pub(crate) fn seal(&self) -> [u8; 12] {
        self.twelve(80)
    }

    /// Returns the nonce that seals a refresh token, or a ticket for the sign-in host. No response has both.
    pub(crate) fn seal_refresh(&self) -> [u8; 12] {
        self.twelve(92)
    }

    fn twelve(&self, from: usize) -> [u8; 12] {
        let mut nonce = [0; 12];
        nonce.copy_from_slice(&self.0[from..from + 12]);
        nonce
    }
}

impl fmt::Debug for Random {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Random(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn each_byte_has_one_use() {
        let mut bytes = [0; Random::BYTES];
        (0..).zip(&mut bytes).for_each(|(position, byte)| *byte = position);
        let random = Random::new(bytes);
        let parts = [
            random.state(),
            random.nonce(),
            random.verifier(),
            random.session(),
            &random.seal(),
            &random.seal_refresh(),
        ]
        .concat();
        assert_eq!(parts, bytes);
    }
}
