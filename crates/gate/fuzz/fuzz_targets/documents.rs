//! Any text as settings, session keys, revocations, logouts, and as the provider's metadata and keys.
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
        // Writing may fold entries, which changes the document.
        let again = Revocations::read(&revocations.write()).expect("a written document is well-formed");
        assert_eq!(again, revocations);
    }
    if let Ok((mut logouts, after)) = Logouts::read(text) {
        let (again, version) = Logouts::read(&logouts.write(after)).expect("a written document is well-formed");
        assert!(version == after && again.len() == logouts.len());
    }
    let Ok(settings) = Settings::read(text) else { return };
    let public = settings.rules.iter().any(|rule| rule.allow == Allow::Everyone);
    let gate = Gate::new("docs-gate", settings, keys());
    let decision = decision(&event("/a/b", None), &gate);
    assert!(public || !matches!(decision, Decision::Forward(_)));
    check(decision);
});
