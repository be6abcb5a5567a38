//! Any JSON as an event. None contains a session that the gate has signed, so only public paths may pass.
#![no_main]

use gate::{Decision, Event};
use gate_fuzz::{check, decision, gate, is_public};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(json) = serde_json::from_slice(data) else { return };
    let event = Event::read(json);
    let uri = event.uri().to_owned();
    match decision(&event, gate()) {
        Decision::Forward(to) => {
            assert!(is_public(&uri), "{uri:?}");
            let _ = event.forwarded(to);
        }
        other => check(other),
    }
});
