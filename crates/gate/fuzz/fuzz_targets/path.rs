//! Any path. A path that passes without a session is public in every interpretation.
#![no_main]

use gate::Decision;
use gate_fuzz::{check, decision, event, gate, is_public};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|uri: &str| {
    match decision(&event(uri, None), gate()) {
        Decision::Forward(changes) => {
            assert!(is_public(uri), "{uri:?}");
            let to = changes.uri.unwrap_or_else(|| uri.to_owned());
            assert!(is_public(&to) && to.starts_with('/'), "{uri:?} to {to:?}");
        }
        other => check(other),
    }
});
