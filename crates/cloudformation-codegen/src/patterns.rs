//! Patterns with look-around, as patterns without it.
//!
//! `regex-lite` has neither look-around nor Unicode classes, and therefore answers in linear time. Nearly all patterns of AWS that use
//! these features look around at one end only: `^(?!aws:)[a-z:]+$` is `^[a-z:]+$` and not `^aws:`. Each part that still cannot be written
//! is left out, so that the result accepts at least what the pattern of AWS accepts.

use regex_lite::Regex;
use serde_json::{Map, Value};

/// Patterns that all have to match, and patterns of which none may match.
#[derive(Debug, Default, PartialEq, Eq)]
struct Parts {
    matching: Vec<String>,
    refused: Vec<String>,
}

/// The classes of Unicode that patterns use, and their ASCII characters inside of brackets.
const CLASSES: [(&str, &str); 10] = [
    (r"\p{L}", "a-zA-Z"),
    (r"\p{Lu}", "A-Z"),
    (r"\p{Ll}", "a-z"),
    (r"\p{M}", ""),
    (r"\p{N}", "0-9"),
    (r"\p{Nd}", "0-9"),
    (r"\p{P}", r"!-#%-*,-/:;?@\[-\]_{}"),
    (r"\p{S}", "$+<=>^`|~"),
    (r"\p{Z}", " "),
    (r"\p{Zs}", " "),
];

/// All characters that are not ASCII.
const NOT_ASCII: &str = r"\x{80}-\x{10FFFF}";

/// Adds a pattern to the facts, in the keywords `pattern`, `patterns` and `refusedPatterns`.
pub fn add(pattern: &str, facts: &mut Map<String, Value>) {
    let mut parts = split(pattern);
    if !parts.matching.is_empty() {
        facts.insert("pattern".to_owned(), parts.matching.remove(0).into());
    }
    for (keyword, patterns) in [("patterns", parts.matching), ("refusedPatterns", parts.refused)] {
        if !patterns.is_empty() {
            facts.insert(keyword.to_owned(), patterns.into());
        }
    }
}

/// The parts of a pattern that can be checked.
fn split(pattern: &str) -> Parts {
    if compiles(pattern) {
        return Parts { matching: vec![pattern.to_owned()], refused: Vec::new() };
    }
    let pattern = pattern.replace(r"\Z", "$").replace(r"\z", "$").replace(r"(?![\s\S])", "$");
    let pattern = with_escapes_in_brackets(&pattern);
    let mut parts = look_around(&pattern).unwrap_or_default();
    if parts == Parts::default() {
        parts.matching.push(pattern);
    }
    for pattern in &mut parts.matching {
        if let Some(wider) = without_classes(pattern) {
            *pattern = wider;
        }
    }
    parts.matching.retain(|pattern| compiles(pattern));
    parts.refused.retain(|pattern| compiles(pattern));
    parts
}

/// Splits off the look-around at both ends of a pattern that begins at the start of the text.
fn look_around(pattern: &str) -> Option<Parts> {
    let mut rest = pattern.strip_prefix('^').or_else(|| pattern.strip_prefix(r"\A"))?;
    if has_alternatives(rest) {
        return None;
    }
    let mut parts = Parts::default();
    let mut ahead = Vec::new();
    while let Some(inner) = rest.strip_prefix("(?=").or_else(|| rest.strip_prefix("(?!")) {
        let length = group_length(inner)?;
        let target = if rest.starts_with("(?=") { &mut ahead } else { &mut parts.refused };
        target.push(format!("^(?:{})", &inner[..length]));
        rest = &inner[length + 1..];
    }
    if let Some(before) = rest.strip_suffix(")$")
        && let Some(start) = before.rfind("(?<!")
        && group_length(&before[start + 4..]).is_none()
    {
        parts.refused.push(format!("(?:{})$", &before[start + 4..]));
        parts.matching.push(format!("^{}$", &rest[..start]));
    } else if !rest.is_empty() {
        parts.matching.push(format!("^{rest}"));
    }
    parts.matching.append(&mut ahead);
    Some(parts)
}

/// Whether a pattern has alternatives outside of groups.
fn has_alternatives(pattern: &str) -> bool {
    tokens_with_depth(pattern).any(|(_, token, depth)| token == '|' && depth == 0)
}

/// The length of the text before the parenthesis that closes a group.
fn group_length(inner: &str) -> Option<usize> {
    tokens_with_depth(inner).find(|&(_, _, depth)| depth < 0).map(|(position, _, _)| position)
}

/// The characters with a meaning, each with the number of groups that are open behind it.
fn tokens_with_depth(pattern: &str) -> impl Iterator<Item = (usize, char, i32)> {
    tokens(pattern).scan(0, |depth, (position, token)| {
        match token {
            '(' => *depth += 1,
            ')' => *depth -= 1,
            _ => {}
        }
        Some((position, token, *depth))
    })
}

/// The characters with a meaning: none after a backslash and none in brackets.
fn tokens(pattern: &str) -> impl Iterator<Item = (usize, char)> {
    let (mut is_escaped, mut is_in_brackets) = (false, false);
    pattern.char_indices().filter(move |(_, token)| {
        let has_meaning = !is_escaped && !is_in_brackets;
        match token {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '[' => is_in_brackets = true,
            ']' => is_in_brackets = false,
            _ => {}
        }
        has_meaning
    })
}

/// The pattern with a backslash before each bracket in brackets, where `regex-lite` reads the beginning of another class, and before each
/// hyphen after a class such as `\w`, where it reads a range.
fn with_escapes_in_brackets(pattern: &str) -> String {
    let (mut is_escaped, mut is_in_brackets, mut is_after_class) = (false, false, false);
    let mut text = String::with_capacity(pattern.len());
    for letter in pattern.chars() {
        let is_class = is_escaped && matches!(letter, 'd' | 's' | 'w');
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '-' if is_in_brackets && is_after_class => text.push('\\'),
            '[' if is_in_brackets => text.push('\\'),
            '[' => is_in_brackets = true,
            ']' => is_in_brackets = false,
            _ => {}
        }
        is_after_class = is_class;
        text.push(letter);
    }
    text
}

/// The pattern with classes of Unicode replaced by larger ones: all characters that are not ASCII belong to each.
fn without_classes(pattern: &str) -> Option<String> {
    if !pattern.contains(r"\p{") || pattern.contains("[^") {
        return None;
    }
    let mut text = pattern.to_owned();
    for (class, ascii) in CLASSES {
        while let Some(position) = text.find(class) {
            let is_in_brackets = tokens(&text).all(|(start, _)| start != position);
            let wider =
                if is_in_brackets { format!("{ascii}{NOT_ASCII}") } else { format!("[{ascii}{NOT_ASCII}]") };
            text.replace_range(position..position + class.len(), &wider);
        }
    }
    Some(text)
}

/// Whether `regex-lite` can compile a pattern.
fn compiles(pattern: &str) -> bool {
    Regex::new(pattern).is_ok()
}

#[cfg(test)]
mod tests {
    use regex_lite::Regex;

    use super::split;

    /// Whether all parts of a pattern accept a text.
    fn accepts(pattern: &str, text: &str) -> bool {
        let parts = split(pattern);
        let matches = |part: &String| Regex::new(part).expect("a checked pattern").is_match(text);
        parts.matching.iter().all(matches) && !parts.refused.iter().any(matches)
    }

    macro_rules! patterns {
        ($($test:ident: $pattern:literal accepts $good:literal, refuses $bad:literal;)*) => {$(
            #[test]
            fn $test() {
                assert!(accepts($pattern, $good), "{:?}", split($pattern));
                assert!(!accepts($pattern, $bad), "{:?}", split($pattern));
            }
        )*};
    }

    patterns! {
        pattern_without_look_around_stays: "^[a-z]+$" accepts "a", refuses "1";
        text_before_may_be_refused: "^(?!aws:)[a-z:]+$" accepts "a:b", refuses "aws:b";
        rest_after_a_refusal_is_checked: "^(?!aws:)[a-z:]+$" accepts "a", refuses "A";
        several_refusals_are_checked: r"^(?!a)(?!.*--)[a-z-]+$" accepts "b-c", refuses "b--c";
        text_ahead_may_be_required: "^(?=^[a-z0-9-]+$).{3,64}$" accepts "abc", refuses "ABC";
        length_after_look_ahead_is_checked: "^(?=^[a-z0-9-]+$).{3,64}$" accepts "abc", refuses "ab";
        end_may_be_refused: r"^[a-z.]*(?<!\.)$" accepts "a.b", refuses "ab.";
        end_of_text_has_several_spellings: r"\A[a-z]+\Z" accepts "abc", refuses "ab1";
        look_ahead_at_the_end_is_the_end: r"^\S(?![\s\S])" accepts "a", refuses "ab";
        class_of_letters_is_widened: r"^[\p{L}_]+$" accepts "äb_", refuses "1";
        class_outside_of_brackets_is_widened: r"^\p{L}+$" accepts "ä", refuses " ";
        bracket_in_brackets_is_a_character: r"^[a-z[\]]+$" accepts "a[]", refuses "a{}";
        hyphen_after_a_class_is_a_character: r"^[\w-.]+$" accepts "a-b.c", refuses "a b";
        class_of_spaces_is_widened: r"^[a-z\p{Zs}]+$" accepts "a b", refuses "1";
        parenthesis_in_brackets_closes_nothing: r"^(?![)x])[a-z)]+$" accepts "a)", refuses "xa";
    }

    #[test]
    fn other_look_around_is_left_out() {
        for pattern in ["^(?!a)b|c$", r"^a(?!.*--)[a-z-]*$", "(?!^[0-9]+$)([a-z0-9]+)"] {
            let parts = split(pattern);
            assert!(parts.matching.is_empty() && parts.refused.is_empty(), "{parts:?}");
        }
    }
}
