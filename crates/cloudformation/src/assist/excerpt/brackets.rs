//! Excerpts of JSON, and of YAML in the same style.

use std::ops::Range;

use super::part::{Excerpt, Member};
use super::word::is_word;

/// Returns the entry around an offset up to its closing bracket, and the entry up to the word at the offset with brackets that close it.
pub(super) fn excerpts(text: &str, offset: usize, depth: usize) -> [Option<Excerpt>; 2] {
    let mut scan = Scan::default();
    scan.read(text, 0..offset);
    let (Some(entry), Some(keys)) = (scan.open.get(depth), scan.keys(depth)) else { return [None, None] };
    let start = entry.start;
    let before: String = keys.into_iter().flat_map(|key| ["{", &text[key], ": "]).collect();
    let after = "}".repeat(depth);
    let excerpt = |end: usize, rest: &str| Excerpt {
        text: format!("{before}{}{rest}{after}", &text[start..end]),
        offset: before.len() + offset - start,
    };
    let word_end = offset + text[offset..].find(|letter| !is_word(letter)).unwrap_or(text.len() - offset);
    let cut = excerpt(word_end, &scan.closing(depth));
    let end = scan.read_until_closed(text, offset, depth);
    [end.map(|end| excerpt(end, "")), Some(cut)]
}

/// The depths of members that are found: those of a document, and those of its members.
const DEPTHS: Range<usize> = 0..2;

/// Returns the members with an object or a List as their value.
pub(super) fn members(text: &str) -> Vec<Member> {
    let mut scan = Scan::default();
    let mut is_escaped = false;
    let mut members: Vec<Member> = Vec::new();
    // The members whose values are being read.
    let mut open: Vec<usize> = Vec::new();
    for offset in 0..text.len() {
        scan.take(text.as_bytes(), offset, &mut is_escaped);
        let depth = scan.open.len();
        while let Some(number) = open.pop_if(|number| members[*number].depth + 2 > depth) {
            members[number].end = offset + 1;
        }
        let owner = depth.checked_sub(2).filter(|owner| DEPTHS.contains(owner) && *owner == open.len());
        if let Some(depth) = owner
            && let Some(key) = scan.open[depth].key.clone()
        {
            open.push(members.len());
            members.push(Member { depth, key: key.start + 1..key.end - 1, end: text.len() });
        }
    }
    members
}

/// Returns what closes the quotation marks and brackets that a text leaves open.
pub(super) fn closing(text: &str) -> String {
    let mut scan = Scan::default();
    scan.read(text, 0..text.len());
    scan.closing(0)
}

/// The brackets and quotation marks that are open at some offset.
#[derive(Default)]
struct Scan {
    open: Vec<Bracket>,
    /// How many of the open brackets are braces.
    braces: usize,
    quote: Option<(usize, u8)>,
    /// The text in quotation marks that ended last.
    last_text: Option<Range<usize>>,
}

struct Bracket {
    start: usize,
    closing: char,
    /// The key of the member that is being read.
    key: Option<Range<usize>>,
}

impl Scan {
    fn read(&mut self, text: &str, range: Range<usize>) {
        let mut is_escaped = false;
        for offset in range {
            self.take(text.as_bytes(), offset, &mut is_escaped);
        }
    }

    /// Continues behind an offset until at most this many brackets are open. Returns the offset behind the bracket that closes.
    fn read_until_closed(&mut self, text: &str, offset: usize, depth: usize) -> Option<usize> {
        let mut is_escaped = false;
        (offset..text.len()).find_map(|at| {
            self.take(text.as_bytes(), at, &mut is_escaped);
            (self.open.len() <= depth).then_some(at + 1)
        })
    }

    fn take(&mut self, text: &[u8], offset: usize, is_escaped: &mut bool) {
        let letter = text[offset];
        if let Some((start, quote)) = self.quote {
            if *is_escaped {
                *is_escaped = false;
            } else if letter == b'\\' && quote == b'"' {
                *is_escaped = true;
            } else if letter == quote {
                self.quote = None;
                self.last_text = Some(start..offset + 1);
            }
            return;
        }
        match letter {
            b'"' | b'\'' if starts_value(&text[..offset]) => self.quote = Some((offset, letter)),
            b'{' => {
                self.open.push(Bracket { start: offset, closing: '}', key: None });
                self.braces += 1;
            }
            b'[' => self.open.push(Bracket { start: offset, closing: ']', key: None }),
            b'}' | b']' => self.close(char::from(letter)),
            b':' => {
                if let Some(bracket) = self.open.last_mut() {
                    bracket.key = self.last_text.take();
                }
            }
            b',' => {
                if let Some(bracket) = self.open.last_mut() {
                    bracket.key = None;
                }
            }
            _ => {}
        }
    }

    /// Closes the bracket that was opened last for this letter, and those within it that have no end.
    fn close(&mut self, letter: char) {
        let is_open = if letter == '}' { self.braces > 0 } else { self.braces < self.open.len() };
        while is_open && let Some(bracket) = self.open.pop() {
            self.braces -= usize::from(bracket.closing == '}');
            if bracket.closing == letter {
                break;
            }
        }
    }

    /// The keys of the members that lead to the bracket at a depth.
    fn keys(&self, depth: usize) -> Option<Vec<Range<usize>>> {
        self.open.get(..depth)?.iter().map(|bracket| bracket.key.clone()).collect()
    }

    /// What closes the quotation mark and the brackets after the first ones.
    fn closing(&self, depth: usize) -> String {
        let quote = self.quote.map(|(_, quote)| char::from(quote));
        let brackets = self.open.iter().skip(depth).rev().map(|bracket| bracket.closing);
        quote.into_iter().chain(brackets).collect()
    }
}

/// Whether a quotation mark after this text begins a value. Other ones are apostrophes.
fn starts_value(before: &[u8]) -> bool {
    before.last().is_none_or(|letter| letter.is_ascii_whitespace() || b"{[,:".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::{closing, excerpts, members};

    /// The excerpts with a mark at the offset of the mark in the text.
    fn marked(text: &str) -> [Option<String>; 2] {
        let offset = text.find('|').expect("a mark");
        excerpts(&text.replacen('|', "", 1), offset, 2).map(|excerpt| {
            let mut excerpt = excerpt?;
            excerpt.text.insert(excerpt.offset, '|');
            Some(excerpt.text)
        })
    }

    #[test]
    fn entry_is_closed_by_its_own_bracket_or_where_the_cursor_is() {
        let text = r#"{"A": {"b": {"c": "}"}, "d": {"e": ["\"", {"f|g": 1}], "g": 2}, "h": [}"#;
        let expected =
            [r#"{"A": {"d": {"e": ["\"", {"f|g": 1}], "g": 2}}}"#, r#"{"A": {"d": {"e": ["\"", {"f|g"}]}}}"#];
        assert_eq!(marked(text), expected.map(|text| Some(text.to_owned())));
        let [whole, cut] = marked(r#"{"A": {"d": {"e": "|"#);
        assert_eq!((whole, cut.as_deref()), (None, Some(r#"{"A": {"d": {"e": "|"}}}"#)));
    }

    #[test]
    fn brackets_that_close_nothing_are_read_in_one_pass() {
        let text = "{".repeat(200_000) + &"]".repeat(200_000);
        assert_eq!(closing(&text), "}".repeat(200_000));
        assert_eq!(closing("[{{]{"), "}");
    }

    #[test]
    fn cursor_outside_of_an_entry_has_no_excerpt() {
        assert_eq!(marked(r#"{"A|": {"d": {}}}"#), [None, None]);
        assert_eq!(marked(r#"[[[{"a": 1|}]]]"#), [None, None]);
    }

    #[test]
    fn members_of_two_depths_are_found() {
        let text = r#"{"A": "x", "B": {"c": {"d": {"e": 1}}, "f": 1, "g": [{"h": {}}]}, "I": {"j": {"k": ["#;
        let found =
            members(text).into_iter().map(|it| (it.depth, &text[it.key.clone()], &text[it.key.end..it.end]));
        let expected = [
            (0, "B", r#"": {"c": {"d": {"e": 1}}, "f": 1, "g": [{"h": {}}]}"#),
            (1, "c", r#"": {"d": {"e": 1}}"#),
            (1, "g", r#"": [{"h": {}}]"#),
            (0, "I", r#"": {"j": {"k": ["#),
            (1, "j", r#"": {"k": ["#),
        ];
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn open_quotation_marks_and_brackets_are_closed() {
        assert_eq!(closing("a: don't [{b: \"c"), "\"}]");
        assert_eq!(closing("a: ['it''s', {b: c}]"), "");
    }
}
