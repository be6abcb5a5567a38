//! Larger documents and texts of the same kind.
//!
//! The time of a loop in a loop is invisible in a text of 4 KB, which is what the fuzzer makes. It is visible in a text with as many equal parts
//! as fit into some tens of KB.

use serde_json::Value as Json;

/// Size of a text that is made.
const TEXT_BYTES: usize = 16_384;

/// Repeats the members and items at a depth of a document, and the Strings there, until it has a size in bytes. Members get other names.
pub fn grow(document: &Json, depth: usize, bytes: usize) -> Json {
    repeat_at(document, depth, times(bytes, document.to_string().len()))
}

fn repeat_at(value: &Json, depth: usize, times: usize) -> Json {
    match (value, depth) {
        (Json::Object(members), 0) => (0..times)
            .flat_map(|copy| {
                members.iter().map(move |(name, value)| (with_number(name, copy), value.clone()))
            })
            .collect(),
        (Json::Array(items), 0) => (0..times).flat_map(|_| items.iter().cloned()).collect(),
        (Json::String(text), 0) => text.repeat(times).into(),
        (Json::Object(members), _) => {
            members.iter().map(|(name, value)| (name.clone(), repeat_at(value, depth - 1, times))).collect()
        }
        (Json::Array(items), _) => items.iter().map(|item| repeat_at(item, depth - 1, times)).collect(),
        (scalar, _) => scalar.clone(),
    }
}

fn with_number(name: &str, copy: usize) -> String {
    if copy == 0 { name.to_owned() } else { format!("{name}{copy}") }
}

/// Makes a List in YAML that contains a text many times.
pub fn repeat(text: &str) -> String {
    let lines: String = text.lines().map(|line| format!("  {line}\n")).collect();
    format!("-\n{lines}").repeat(times(TEXT_BYTES, text.len()))
}

/// How often a part of a size is in the whole. A part can be small, but a number is added to its name.
fn times(whole: usize, part: usize) -> usize {
    (whole / part.max(16)).max(1)
}
