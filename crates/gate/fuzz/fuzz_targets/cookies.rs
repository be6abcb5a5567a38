//! Any `Cookie` header. None contains a session that the gate has signed, so only public paths may pass.
#![no_main]

use gate::{Decision, RequestChanges};
use gate_fuzz::{check, decision, event, gate};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|cookie: &str| {
    for uri in ["/private", "/.sitegate/callback", "/.sitegate/sign-out"] {
        let decision = decision(&event(uri, Some(("cookie", cookie))), gate());
        assert!(!matches!(decision, Decision::Forward(_)), "{cookie:?}");
        check(decision);
    }
    let _ = event("/public/a", Some(("cookie", cookie))).forwarded(RequestChanges::default());
});
