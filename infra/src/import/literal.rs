//! Literals of Rust.

use cloudformation::Json;
use serde_json::Number;

use super::code::Code;

/// The most number signs around a raw string that Rust reads.
const MAX_FENCE: usize = 255;

/// A text as a string literal. A text with line breaks, quotes or backslashes becomes a raw string, which reads as it is.
pub(super) fn text(text: &str) -> String {
    let quoted = format!("{text:?}");
    let has_escapes = quoted.len() > text.len() + 2;
    let has_lines = text.trim_end().contains('\n');
    let is_plain = |letter: char| match letter {
        '\n' | '\t' => has_lines,
        _ => letter.is_ascii() && !letter.is_ascii_control() || letter.escape_debug().len() == 1,
    };
    if !has_escapes || !text.chars().all(is_plain) {
        return quoted;
    }
    let mut fences = (0..=MAX_FENCE).map(|length| "#".repeat(length));
    match fences.find(|fence| !text.contains(&format!("\"{fence}"))) {
        Some(fence) => format!("r{fence}\"{text}\"{fence}"),
        None => quoted,
    }
}

/// A text as an expression.
pub(super) fn string(string: &str) -> Code {
    Code::Text(text(string))
}

/// A number, with a suffix if it is not an `i32`, which Rust takes without one.
pub(super) fn number(number: &Number) -> String {
    match (number.as_i64(), number.as_u64()) {
        (Some(small), _) if i32::try_from(small).is_ok() => small.to_string(),
        (Some(large), _) => format!("{large}_i64"),
        (_, Some(large)) => format!("{large}_u64"),
        _ => number.to_string(),
    }
}

/// The literal of a number that an `f64` prints as it is. Whole numbers are printed without a fraction.
pub(super) fn exact_number(it: &Number) -> Option<Code> {
    const MAX_EXACT_INTEGER: u64 = 1 << 53;
    let is_exact = match it.as_i64() {
        Some(integer) => integer.unsigned_abs() <= MAX_EXACT_INTEGER,
        None => it.is_f64() && it.as_f64().is_some_and(|number| number.fract() != 0.0),
    };
    is_exact.then(|| Code::Text(number(it)))
}

/// The literal of a JSON value that is neither a list nor an object.
pub(super) fn scalar(value: &Json) -> Option<Code> {
    match value {
        Json::String(text) => Some(string(text)),
        Json::Number(it) => Some(Code::text(number(it))),
        Json::Bool(_) | Json::Null => Some(Code::text(value.to_string())),
        Json::Array(_) | Json::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::code::Code;
    use super::{exact_number, number, text};

    #[test]
    fn text_with_quotes_is_raw() {
        assert_eq!(text("a"), r#""a""#);
        assert_eq!(text(r#"{"a":1}"#), r##"r#"{"a":1}"#"##);
        assert_eq!(text("a\nb\n"), "r\"a\nb\n\"");
        assert_eq!(text("a\n"), r#""a\n""#);
        assert_eq!(text("a\r\nb"), r#""a\r\nb""#);
        assert_eq!(text("\u{202e}\""), r#""\u{202e}\"""#);
        let many = "#".repeat(256);
        assert_eq!(text(&format!("\"{many}")), format!("\"\\\"{many}\""));
    }

    #[test]
    fn number_whose_fraction_would_be_lost_has_no_literal() {
        let literal = |text: &str| exact_number(&text.parse().expect("a number"));
        assert_eq!(literal("5"), Some(Code::text("5")));
        assert_eq!(literal("-0.5"), Some(Code::text("-0.5")));
        assert_eq!(literal("5.0"), None);
        assert_eq!(literal("9007199254740993"), None);
    }

    #[test]
    fn number_above_the_bounds_of_i32_has_a_suffix() {
        assert_eq!(number(&5.into()), "5");
        assert_eq!(number(&5_000_000_000_i64.into()), "5000000000_i64");
        assert_eq!(number(&u64::MAX.into()), "18446744073709551615_u64");
    }
}
