//! Any text: `read` accepts or refuses it, the validator checks it in bounded time, and it stays the same when it is
//! written and read again.

#![no_main]

use std::time::{Duration, Instant};

use cloudformation::{validate, yaml};
use libfuzzer_sys::fuzz_target;

/// A release takes at most 0.3 s for a template within CloudFormation's quotas. The sanitizer of the fuzzer makes it slower.
const MAX_TIME: Duration = Duration::from_secs(3);

fuzz_target!(|text: &str| {
    let Ok(document) = yaml::read(text) else { return };
    let start = Instant::now();
    let findings = validate::validate(&document.json);
    assert!(start.elapsed() < MAX_TIME, "{:?}", start.elapsed());
    for finding in findings {
        assert!(!finding.problem().is_empty());
        document.location(finding.path());
    }
    let written = yaml::write(&document.json).expect("what was read can be written");
    let again = yaml::read(&written).expect("what was written can be read");
    assert_eq!(again.json, document.json, "{written}");
});
