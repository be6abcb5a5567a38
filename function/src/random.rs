//! Random numbers from the system's generator.

use gate::Random;
use ring::rand::{SecureRandom as _, SystemRandom};

/// Returns the random bytes for the decision about one request.
pub(crate) fn random() -> Option<Random> {
    let mut bytes = [0; Random::BYTES];
    SystemRandom::new().fill(&mut bytes).ok()?;
    Some(Random::new(bytes))
}

/// Returns a random byte for jitter. Without a generator it is 0, because jitter need not be secure.
pub(crate) fn jitter() -> u8 {
    let mut byte = [0];
    match SystemRandom::new().fill(&mut byte) {
        Ok(()) => byte[0],
        Err(_) => 0,
    }
}
