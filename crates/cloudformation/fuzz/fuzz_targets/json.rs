//! Any text: the reader of JSON accepts and refuses what serde_json does, returns the same values, and their places.

#![no_main]

use std::path::Path;

use cloudformation::yaml::{self, Lines};
use libfuzzer_sys::fuzz_target;
use serde_json::Value as Json;

/// Mistakes that serde_json accepts. The reader of YAML explains them, and refuses some characters next to them.
const STRICTER: [&str; 4] = ["duplicate key", "too deep", "too large", "special character"];

fuzz_target!(|text: &str| {
    // Only a List or an object has to be JSON.
    let is_compound = text.trim_start().starts_with(['{', '[']);
    let text = &if is_compound { text.to_owned() } else { format!("[{text}]") };
    let document = match (yaml::read_file(Path::new("a.json"), text), serde_json::from_str::<Json>(text)) {
        (Err(_), Err(_)) => return,
        (Err(error), Ok(_)) => {
            assert!(STRICTER.iter().any(|words| error.problem.contains(words)), "{}", error.problem);
            return;
        }
        (Ok(_), Err(error)) => {
            // An integer larger than every float stays a String of its digits.
            assert!(error.to_string().contains("out of range"), "{error}");
            return;
        }
        (Ok(document), Ok(expected)) => {
            assert!(is_equal(&document.json, &expected), "{} and {expected}", document.json);
            document
        }
    };
    let lines = Lines::new(text);
    for node in document.nodes() {
        let Some(place) = node.scalar else { continue };
        let mut values = serde_json::Deserializer::from_str(lines.rest(place)).into_iter::<Json>();
        let value = values.next().and_then(Result::ok).expect("a scalar at its place");
        assert!(!value.is_object() && !value.is_array(), "{value} at {place:?}");
    }
});

fn is_equal(ours: &Json, theirs: &Json) -> bool {
    match (ours, theirs) {
        (Json::Object(ours), Json::Object(theirs)) => {
            ours.keys().eq(theirs.keys()) && ours.values().zip(theirs.values()).all(|(a, b)| is_equal(a, b))
        }
        (Json::Array(ours), Json::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| is_equal(a, b))
        }
        (Json::Number(ours), Json::Number(theirs)) => ours.as_f64() == theirs.as_f64(),
        // A number that no type holds is kept as a String.
        (Json::String(ours), Json::Number(theirs)) => ours.parse().ok() == theirs.as_f64(),
        _ => ours == theirs,
    }
}
