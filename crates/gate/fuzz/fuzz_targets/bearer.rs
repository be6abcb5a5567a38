//! Any `Authorization` header. None contains a token that an issuer has signed, and keys of the issuer are there, so no path for machines
//! may pass.
#![no_main]

use gate::Decision;
use gate_fuzz::{check, decision_with_keys, event, gate};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|authorization: &str| {
    for value in [authorization.to_owned(), format!("Bearer {authorization}")] {
        let decision = decision_with_keys(&event("/exports/a", Some(("authorization", &value))), gate());
        assert!(!matches!(decision, Decision::Forward(_)), "{value:?}");
        check(decision);
    }
});
