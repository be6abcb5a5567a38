//! The gate in process: what it asks for comes from the development provider.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use gate::{Decision, Event, Fetched, KeySet, Lookup, Metadata, Need, Outcome, Random, decide, unavailable};
use ring::rand::{SecureRandom as _, SystemRandom};

use crate::site::State;

/// A decision, and how long the gate took for it.
pub(crate) struct Decided {
    pub(crate) outcome: Outcome,
    pub(crate) micros: u128,
}

/// Decides about an event.
pub(crate) fn run(event: &Event, state: &mut State) -> Decided {
    let begun = Instant::now();
    let outcome = outcome(event, state).unwrap_or_else(unavailable);
    Decided { outcome, micros: begun.elapsed().as_micros() }
}

fn outcome(event: &Event, state: &mut State) -> Option<Outcome> {
    let mut bytes = [0; Random::BYTES];
    SystemRandom::new().fill(&mut bytes).ok()?;
    let random = Random::new(bytes);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    let (mut metadata, mut keys, mut token) = (Lookup::NotYet, Lookup::NotYet, Lookup::NotYet);
    loop {
        let token_bytes = token.as_ref().map(Vec::as_slice);
        let fetched = Fetched { metadata: metadata.as_ref(), keys: keys.as_ref(), token: token_bytes };
        let outcome = decide(event, &state.gate, &fetched, now, &random);
        let State { gate, provider, .. } = state;
        match outcome.decision {
            Decision::Need(Need::Metadata) if matches!(metadata, Lookup::NotYet) => {
                let document = provider.metadata().to_string();
                metadata = Metadata::read(document.as_bytes(), &gate.settings.provider.issuer).into();
            }
            Decision::Need(Need::Keys) if matches!(keys, Lookup::NotYet) => {
                keys = KeySet::read(provider.keys().to_string().as_bytes(), now).into();
            }
            Decision::Need(Need::Token(request)) if matches!(token, Lookup::NotYet) => {
                token = provider.token(&request).into();
            }
            Decision::Need(_) => return None,
            Decision::Forward(_) | Decision::Respond(_) => return Some(outcome),
        }
    }
}
