//! Whether a text matches a regular expression that the parser has read.
//!
//! `regex-lite` compiles an expression into a program and runs all its states for each character. Most expressions of AWS's schemas need
//! neither: a comparison that tries one way at a time ends in fewer steps than the program has.

use std::slice;

use super::expression::{CharacterSet, Node};

/// Most steps of a comparison, which also limit its recursion. An expression with many ways to fit needs more.
const MAX_STEPS: usize = 500;
/// The longest text, in bytes. A step can take all characters of a text, each of which is compared with all ranges of a set.
const MAX_TEXT_BYTES: usize = 4_096;

/// Whether a part of the text, or all of it, matches. `None` if the answer takes too many steps, or if the text is too long.
pub(super) fn is_match(expression: &Node, text: &str) -> Option<bool> {
    if text.len() > MAX_TEXT_BYTES {
        return None;
    }
    let mut comparison = Comparison { text, steps_left: MAX_STEPS };
    if expression.begins_at_start() {
        return comparison.fits(expression, 0, &Rest::Nothing);
    }
    for start in text.char_indices().map(|(start, _)| start).chain([text.len()]) {
        if comparison.fits(expression, start, &Rest::Nothing)? {
            return Some(true);
        }
    }
    Some(false)
}

struct Comparison<'t> {
    text: &'t str,
    steps_left: usize,
}

/// The parts of an expression that follow a part.
enum Rest<'r> {
    Nothing,
    Parts(&'r [Node], &'r Self),
    Turns(Turns<'r>, &'r Self),
}

/// The further turns of a repeated part.
#[derive(Clone, Copy)]
struct Turns<'r> {
    part: &'r Node,
    least: usize,
    most: Option<usize>,
    /// The turns that are made.
    made: usize,
    /// The position at which the last turn began.
    last_start: usize,
}

impl Comparison<'_> {
    /// Whether the text matches a part from a position on, and the rest after it.
    fn fits(&mut self, node: &Node, at: usize, rest: &Rest<'_>) -> Option<bool> {
        match node {
            Node::Set(_) | Node::Start | Node::End => self.parts_fit(slice::from_ref(node), at, rest),
            Node::Sequence(parts) => self.parts_fit(parts, at, rest),
            Node::Choice(branches) => {
                for branch in branches {
                    if self.fits(branch, at, rest)? {
                        return Some(true);
                    }
                }
                Some(false)
            }
            Node::Repeat(part, least, most) => match &**part {
                Node::Set(set) => self.characters_fit(set, (*least, *most), at, rest),
                part => {
                    let (least, most) = (*least, *most);
                    self.turns_fit(Turns { part, least, most, made: 0, last_start: at }, at, rest)
                }
            },
        }
    }

    fn rest_fits(&mut self, rest: &Rest<'_>, at: usize) -> Option<bool> {
        match rest {
            Rest::Nothing => Some(true),
            Rest::Parts(parts, rest) => self.parts_fit(parts, at, rest),
            Rest::Turns(turns, rest) => self.turns_fit(*turns, at, rest),
        }
    }

    fn parts_fit(&mut self, mut parts: &[Node], mut at: usize, rest: &Rest<'_>) -> Option<bool> {
        self.steps_left = self.steps_left.checked_sub(1)?;
        while let [first, others @ ..] = parts {
            let end = match first {
                Node::Set(set) => self.character(set, at),
                Node::Start => (at == 0).then_some(at),
                Node::End => (at == self.text.len()).then_some(at),
                Node::Sequence(_) | Node::Choice(_) | Node::Repeat(..) if others.is_empty() => {
                    return self.fits(first, at, rest);
                }
                Node::Sequence(_) | Node::Choice(_) | Node::Repeat(..) => {
                    return self.fits(first, at, &Rest::Parts(others, rest));
                }
            };
            let Some(end) = end else { return Some(false) };
            (at, parts) = (end, others);
        }
        self.rest_fits(rest, at)
    }

    /// The position after a character of a set.
    fn character(&self, set: &CharacterSet, at: usize) -> Option<usize> {
        let letter = self.text[at..].chars().next()?;
        if set.contains(letter) { Some(at + letter.len_utf8()) } else { None }
    }

    /// Whether the rest fits after as many characters of a set as possible, or after fewer of them.
    fn characters_fit(
        &mut self,
        set: &CharacterSet,
        (least, most): (usize, Option<usize>),
        at: usize,
        rest: &Rest<'_>,
    ) -> Option<bool> {
        let (mut end, mut count) = (at, 0);
        while most.is_none_or(|most| count < most)
            && let Some(next) = self.character(set, end)
        {
            (end, count) = (next, count + 1);
        }
        while count >= least {
            self.steps_left = self.steps_left.checked_sub(1)?;
            if self.rest_fits(rest, end)? {
                return Some(true);
            }
            let Some(letter) = self.text[at..end].chars().next_back() else { break };
            (end, count) = (end - letter.len_utf8(), count - 1);
        }
        Some(false)
    }

    /// Whether the rest fits after as many turns of a part as possible, or after fewer of them.
    fn turns_fit(&mut self, turns: Turns<'_>, at: usize, rest: &Rest<'_>) -> Option<bool> {
        let Turns { part, least, most, made, last_start } = turns;
        // After the least number of turns, one that takes nothing leads nowhere.
        let leads_on = made < least || made == 0 || at > last_start;
        if leads_on && most.is_none_or(|most| made < most) {
            let turns = Turns { made: made + 1, last_start: at, ..turns };
            if self.fits(part, at, &Rest::Turns(turns, rest))? {
                return Some(true);
            }
        }
        if made < least { Some(false) } else { self.rest_fits(rest, at) }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use regex_lite::Regex;
    use serde_json::Value as Json;

    use super::{MAX_TEXT_BYTES, is_match};
    use crate::schema::expression::{Node, parse};
    use crate::schema::{all_types, fact_text};

    /// The answers of the matcher, which have to be those of `regex-lite`.
    fn answers<'t>(pattern: &str, texts: impl IntoIterator<Item = &'t str>) -> Vec<Option<bool>> {
        let expression = parse(pattern).unwrap_or_else(|| panic!("{pattern}"));
        let compiled = Regex::new(pattern).unwrap_or_else(|error| panic!("{pattern}: {error}"));
        let answer = |text| {
            let answer = is_match(&expression, text);
            assert!(answer.is_none_or(|answer| answer == compiled.is_match(text)), "{pattern} {text:?}");
            answer
        };
        texts.into_iter().map(answer).collect()
    }

    fn answer(pattern: &str, text: &str) -> Option<bool> {
        answers(pattern, [text])[0]
    }

    #[test]
    fn text_matches_if_one_of_the_ways_fits() {
        for (pattern, text) in [
            ("^[a-z]{2,3}$", "abc"),
            ("^[a-z]*[b-z]c$", "abc"),
            ("^[^a]?é+$", "éé"),
            ("^(a|ab)(c|bcd)$", "abcd"),
            ("^(ab?)*b$", "abab"),
            ("^(^|a){2}$", "a"),
            ("^(|a){2}$", "aa"),
            ("^(a|(b*))*c$", "abac"),
            ("^(?:a{2}){2,3}$", "aaaa"),
            ("^a|b", "cb"),
            ("b$", "ab"),
            ("", "a"),
            ("^$", ""),
            (".", "\na"),
            ("::M$", "A::B::M"),
            ("b?$", "a"),
        ] {
            assert_eq!(answer(pattern, text), Some(true), "{pattern} {text}");
        }
    }

    #[test]
    fn text_does_not_match_if_no_way_fits() {
        for (pattern, text) in [
            ("^[a-z]{2,3}$", "abcd"),
            ("^[a-z]{2,3}$", "a"),
            ("^[a-z]+$", "a\n"),
            ("^(?:a{2}){2,3}$", "aaaaa"),
            ("^(a|ab)(c|bcd)$", "abbc"),
            ("^(ab?)*b$", "aba"),
            ("^(a*)+$", "b"),
            ("^.*$", "a\nb"),
            ("a^", "a"),
            ("$a", "a"),
            ("^$", "a"),
            ("::M$", "A::Ms"),
            ("b", ""),
        ] {
            assert_eq!(answer(pattern, text), Some(false), "{pattern} {text}");
        }
    }

    #[test]
    fn too_many_ways_have_no_answer() {
        assert_eq!(answer("^(a*)*b$", &"a".repeat(40)), None);
        assert_eq!(answer("^(a|a)*b$", &"a".repeat(40)), None);
        assert_eq!(is_match(&parse("^(){1000000000}$").expect("an expression"), ""), None);
    }

    #[test]
    fn long_text_has_no_answer() {
        assert_eq!(answer("^a*$", &"a".repeat(MAX_TEXT_BYTES)), Some(true));
        assert_eq!(answer("^a*$", &"a".repeat(MAX_TEXT_BYTES + 1)), None);
    }

    #[test]
    fn patterns_of_the_facts_have_the_answers_of_regex_lite() {
        let mut patterns = BTreeSet::new();
        for resource_type in all_types() {
            let facts = fact_text(resource_type).expect("a known type");
            add_patterns(&serde_json::from_str(facts).expect("JSON"), &mut patterns);
        }
        let mut count = 0;
        for pattern in &patterns {
            let Some(expression) = parse(pattern) else { continue };
            let mut example = String::new();
            write_example(&expression, &mut example);
            let shorter: String = example.chars().skip(1).collect();
            let longer = format!("{example}a");
            let texts = [&*example, &shorter, &longer, "", "a", "arn:aws:iam::111122223333:role/a", "a b\n"];
            count += answers(pattern, texts).iter().flatten().count();
        }
        assert!(count > 6 * patterns.len(), "{count} answers about {} patterns", patterns.len());
    }

    fn add_patterns(value: &Json, patterns: &mut BTreeSet<String>) {
        match value {
            Json::Object(members) => {
                patterns.extend(members.get("pattern").and_then(Json::as_str).map(str::to_owned));
                let names = members.get("patternProperties").and_then(Json::as_object);
                patterns.extend(names.into_iter().flat_map(|names| names.keys().cloned()));
                members.values().for_each(|member| add_patterns(member, patterns));
            }
            Json::Array(items) => items.iter().for_each(|item| add_patterns(item, patterns)),
            _ => {}
        }
    }

    /// Writes a text that matches an expression.
    fn write_example(node: &Node, text: &mut String) {
        match node {
            Node::Set(set) => text.extend((' '..='~').rfind(|letter| set.contains(*letter))),
            Node::Sequence(parts) => parts.iter().for_each(|part| write_example(part, text)),
            Node::Choice(branches) => write_example(branches.last().expect("a branch"), text),
            Node::Repeat(part, least, most) => {
                for _ in 0..most.unwrap_or(least + 2).min(least + 2) {
                    write_example(part, text);
                }
            }
            Node::Start | Node::End => {}
        }
    }
}
