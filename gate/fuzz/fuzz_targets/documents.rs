//! Any text as settings, session keys, and what a provider says of itself.
#![no_main]

use gate::{Decision, Gate, KeySet, Keys, Metadata};
use gate_fuzz::{NOW, check, decision, event, keys};
use libfuzzer_sys::fuzz_target;
use settings::{Allow, Settings};

fuzz_target!(|text: &str| {
    let _ = Keys::read(text);
    let _ = Metadata::read(text.as_bytes(), "https://idp.example.com");
    let _ = KeySet::read(text.as_bytes(), NOW);
    let Ok(settings) = Settings::read(text) else { return };
    let public = settings.rules.iter().any(|rule| rule.allow == Allow::Everyone);
    let gate = Gate { site: "docs-gate".to_owned(), settings, client_secret: None, keys: keys() };
    let decision = decision(&event("/a/b", None), &gate);
    assert!(public || !matches!(decision, Decision::Forward(_)));
    check(decision);
});
