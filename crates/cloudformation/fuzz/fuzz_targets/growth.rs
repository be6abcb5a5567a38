//! Any document in which parts are repeated: the validator checks it in time that its size allows.

#![no_main]

use cloudformation::{validate, yaml};
use cloudformation_fuzz::{grow, in_time};
use libfuzzer_sys::fuzz_target;

/// Depths at which parts are repeated, from the sections of a template to the parts of a property.
const DEPTHS: usize = 7;

fuzz_target!(|text: &str| {
    let Ok(document) = yaml::read(text) else { return };
    let grown = grow(&document.json, text.len() % DEPTHS);
    in_time(grown.to_string().len(), || validate::validate(&grown));
});
