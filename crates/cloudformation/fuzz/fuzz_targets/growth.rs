//! Any document in which parts are repeated: the validator checks it, and the readers of YAML and JSON read it, in time that its size allows.

#![no_main]

use cloudformation::{validate, yaml};
use cloudformation_fuzz::{grow, in_time};
use libfuzzer_sys::fuzz_target;

/// Depths at which parts are repeated, from the sections of a template to the parts of a property.
const DEPTHS: usize = 7;
/// Size of a document for the validator. A template can have a megabyte, but would take too long.
const VALIDATOR_BYTES: usize = 65_536;
/// Size of a document for the readers. They take less time for a byte, so that a loop in a loop is visible later.
const READER_BYTES: usize = 262_144;

fuzz_target!(|text: &str| {
    let Ok(document) = yaml::read(text) else { return };
    let depth = text.len() % DEPTHS;
    let grown = grow(&document.json, depth, VALIDATOR_BYTES);
    in_time(grown.to_string().len(), || validate::validate(&grown));
    let grown = grow(&document.json, depth, READER_BYTES);
    let read = |text: &str| in_time(text.len(), || yaml::read(text).is_ok());
    read(&grown.to_string());
    if let Ok(text) = yaml::write(&grown) {
        read(&text);
    }
});
