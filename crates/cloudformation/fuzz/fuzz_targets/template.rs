//! Any text: `read` accepts or refuses it, the validator checks and fixes it in time that its size allows, and it stays the same when it is
//! written, formatted and read again.

#![no_main]

use std::path::Path;

use cloudformation::report::{LocatedFinding, fix};
use cloudformation::{format, validate, yaml};
use cloudformation_fuzz::in_time;
use libfuzzer_sys::fuzz_target;

/// The bytes for which a text with aliases may take time. The reader repeats nodes up to a limit.
const ALIAS_BYTES: usize = 100_000;

fuzz_target!(|text: &str| {
    let aliases = if text.contains('*') { ALIAS_BYTES } else { 0 };
    let Ok(document) = in_time(text.len() + aliases, || yaml::read(text)) else { return };
    // Aliases repeat nodes, so that a document can be larger than its text.
    let size = document.json.to_string().len();
    let findings = in_time(size, || validate::validate(&document.json));
    for finding in findings {
        assert!(!finding.problem().is_empty());
        document.location(finding.path());
    }
    let fixed = fix(text, check);
    let again = check(&fixed.text).expect("a fixed text can be read");
    let errors = |findings: &[LocatedFinding]| findings.iter().filter(|found| found.finding.is_error()).count();
    assert!(check(text).is_some_and(|before| errors(&again) <= errors(&before)));

    let written = yaml::write(&document.json).expect("what was read can be written");
    let again = yaml::read(&written).expect("what was written can be read");
    assert_eq!(again.json, document.json, "{written}");
    assert_eq!(format::format(Path::new("a.yaml"), &written).as_ref(), Ok(&written));
});

fn check(text: &str) -> Option<Vec<LocatedFinding>> {
    let document = yaml::read(text).ok()?;
    let findings = validate::validate(&document.json);
    Some(findings.into_iter().map(|finding| LocatedFinding::in_document(finding, &document)).collect())
}
