//! Any text as settings, session keys, revocations, and what a provider says of itself.
#![no_main]

use gate::{Decision, Gate, KeySet, Keys, Metadata};
use gate_fuzz::{NOW, check, decision, event, keys};
use libfuzzer_sys::fuzz_target;
use settings::{Allow, Revocations, Settings};

fuzz_target!(|text: &str| {
    let _ = Keys::read(text);
    let _ = Metadata::read(text.as_bytes(), "https://idp.example.com");
    let _ = KeySet::read(text.as_bytes(), NOW);
    if let Ok(revocations) = Revocations::read(text) {
        // What was read is written, or is too large for a parameter.
        let again = revocations.write().map(|text| Revocations::read(&text).expect("our own"));
        assert!(again.is_err() || again == Ok(revocations));
    }
    let Ok(settings) = Settings::read(text) else { return };
    let public = settings.rules.iter().any(|rule| rule.allow == Allow::Everyone);
    let revocations = Revocations::default();
    let gate = Gate { site: "docs-gate".to_owned(), settings, client_secret: None, keys: keys(), revocations };
    let decision = decision(&event("/a/b", None), &gate);
    assert!(public || !matches!(decision, Decision::Forward(_)));
    check(decision);
});
