//! Any text: the formatter accepts what the reader accepts, in time that the size allows. The formatted text has the same letters and the same
//! document, and stays as it is when it is formatted again.

#![no_main]

use std::path::Path;

use cloudformation::format::{FormatError, format};
use cloudformation::yaml;
use cloudformation_fuzz::{in_time, repeat};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let file = Path::new("a.yaml");
    let formatted = match format(file, text) {
        Ok(formatted) => formatted,
        Err(FormatError::Read(_)) => return,
        Err(error) => panic!("{error}"),
    };
    assert_eq!(format(file, &formatted).as_ref(), Ok(&formatted));
    let document = |text: &str| yaml::read_file(file, text).map(|document| document.json.to_string());
    // The formatter replaces the tabs that the reader refuses.
    if !text.contains('\t') || document(text).is_ok() {
        assert_eq!(document(text), document(&formatted), "{formatted}");
    }
    assert!(document(&formatted).is_ok(), "{formatted}");
    // A block scalar that ends without a line break gets another header.
    if text.ends_with('\n') {
        assert!(letters(text).eq(letters(&formatted)), "{formatted}");
    }
    let many = repeat(text);
    let _ = in_time(many.len(), || format(file, &many));
});

/// The letters of the document and of its comments.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.trim_start_matches('\u{feff}').chars().filter(|letter| !" \t\r\n".contains(*letter))
}
