//! Any text: `read` accepts or refuses it, the validator checks it, and it stays the same when it is written and read again.

#![no_main]

use cloudformation::{validate, yaml};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(document) = yaml::read(text) else { return };
    for finding in validate::validate(&document.json) {
        assert!(!finding.problem().is_empty());
        document.location(finding.path());
    }
    let written = yaml::write(&document.json).expect("what was read can be written");
    let again = yaml::read(&written).expect("what was written can be read");
    assert_eq!(again.json, document.json, "{written}");
});
