//! Any text as settings, session keys, revocations, and what a provider says of itself.
#![no_main]

use gate::{Decision, Gate, KeySet, Keys, Metadata};
use gate_fuzz::{NOW, check, decision, event, keys};
use libfuzzer_sys::fuzz_target;
use settings::{Allow, Logouts, Revocations, Settings};

fuzz_target!(|text: &str| {
    let _ = Keys::read(text);
    let _ = Metadata::read(text.as_bytes(), "https://idp.example.com");
    let _ = KeySet::read(text.as_bytes(), NOW);
    if let Ok(mut revocations) = Revocations::read(text) {
        // Writing may fold entries, and then the document says so itself.
        let again = Revocations::read(&revocations.write()).expect("our own");
        assert_eq!(again, revocations);
    }
    if let Ok((mut logouts, after)) = Logouts::read(text) {
        let (again, version) = Logouts::read(&logouts.write(after)).expect("our own");
        assert!(version == after && again.len() == logouts.len());
    }
    let Ok(settings) = Settings::read(text) else { return };
    let public = settings.rules.iter().any(|rule| rule.allow == Allow::Everyone);
    let revocations = Revocations::default();
    let gate = Gate {
        site: "docs-gate".to_owned(),
        settings,
        client_secret: None,
        keys: keys(),
        revocations,
        logouts: Logouts::default(),
    };
    let decision = decision(&event("/a/b", None), &gate);
    assert!(public || !matches!(decision, Decision::Forward(_)));
    check(decision);
});
