//! Any text as a session: only what was signed here opens the gate. The corpus has a session to begin with.
#![no_main]

use gate::Decision;
use gate_fuzz::{check, decision, event, gate};
use libfuzzer_sys::fuzz_target;

/// Signed by the gate's key in a run before, for times around `NOW`.
const SIGNED: &str = include_str!("../corpus/session/signed");

fuzz_target!(|token: &str| {
    let cookie = format!("__Host-sitegate-session={token}");
    let decision = decision(&event("/private", Some(("cookie", &cookie))), gate());
    if matches!(decision, Decision::Forward(_)) {
        let sessions: Vec<&str> = cookie.split(';').filter_map(|pair| pair.trim().strip_prefix("__Host-sitegate-session=")).collect();
        assert!(sessions.iter().any(|session| session.trim() == SIGNED), "{token:?}");
    } else {
        assert!(token != SIGNED, "the signed one opens it");
    }
    check(decision);
});
