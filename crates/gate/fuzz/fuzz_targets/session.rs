//! Any text as a session. Only a session that the gate has signed passes. The corpus contains one.
#![no_main]

use gate::Decision;
use gate_fuzz::{SIGNED, check, decision, event, gate};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|token: &str| {
    let cookie = format!("__Host-sitegate-session={token}");
    let decision = decision(&event("/private", Some(("cookie", &cookie))), gate());
    if matches!(decision, Decision::Forward(_)) {
        let sessions: Vec<&str> = cookie.split(';').filter_map(|pair| pair.trim().strip_prefix("__Host-sitegate-session=")).collect();
        assert!(sessions.iter().any(|session| session.trim() == SIGNED), "{token:?}");
    } else {
        assert!(token != SIGNED, "the signed session passes");
    }
    check(decision);
});
