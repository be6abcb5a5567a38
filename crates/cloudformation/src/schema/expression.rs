//! Regular expressions as trees, to compare texts with them and to explain where a text does not fit.
//!
//! The parser reads what the patterns of AWS's schemas use, and gives up on the rest and on what `regex-lite` refuses for another reason
//! than its size.

use std::iter::Peekable;
use std::str::Chars;

/// A part of a regular expression.
#[derive(Debug, PartialEq)]
pub(super) enum Node {
    /// One character of a set.
    Set(CharacterSet),
    Sequence(Vec<Self>),
    Choice(Vec<Self>),
    /// A part with the least and the most number of its repetitions.
    Repeat(Box<Self>, usize, Option<usize>),
    Start,
    End,
}

/// Ranges of characters, with both ends.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct CharacterSet {
    ranges: Vec<(char, char)>,
    is_negated: bool,
}

impl Node {
    /// Whether each match begins where the text begins.
    pub(super) fn begins_at_start(&self) -> bool {
        match self {
            Self::Start => true,
            Self::Sequence(parts) => parts.first().is_some_and(Self::begins_at_start),
            Self::Choice(branches) => branches.iter().all(Self::begins_at_start),
            Self::Set(_) | Self::Repeat(..) | Self::End => false,
        }
    }
}

impl CharacterSet {
    fn single(letter: char) -> Self {
        Self { ranges: vec![(letter, letter)], is_negated: false }
    }

    pub(super) fn contains(&self, letter: char) -> bool {
        let is_listed = self.ranges.iter().any(|(first, last)| (*first..=*last).contains(&letter));
        is_listed != self.is_negated
    }

    /// The one character of the set, if it has one.
    pub(super) fn literal(&self) -> Option<char> {
        match self.ranges.as_slice() {
            [(first, last)] if first == last && !self.is_negated => Some(*first),
            _ => None,
        }
    }
}

/// Groups in groups that the parser reads. A deeper pattern would exhaust the stack.
const MAX_DEPTH: usize = 50;

/// Reads a regular expression. `None` if it has something that the parser does not know, such as flags.
pub(super) fn parse(pattern: &str) -> Option<Node> {
    let mut parser = Parser { rest: pattern.chars().peekable(), depth: 0 };
    let node = parser.choice()?;
    parser.rest.next().is_none().then_some(node)
}

struct Parser<'p> {
    rest: Peekable<Chars<'p>>,
    depth: usize,
}

impl Parser<'_> {
    fn takes(&mut self, letter: char) -> bool {
        self.rest.next_if_eq(&letter).is_some()
    }

    fn choice(&mut self) -> Option<Node> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let mut branches = vec![self.sequence()?];
        while self.takes('|') {
            branches.push(self.sequence()?);
        }
        self.depth -= 1;
        if branches.len() == 1 { branches.pop() } else { Some(Node::Choice(branches)) }
    }

    fn sequence(&mut self) -> Option<Node> {
        let mut parts = Vec::new();
        while let Some(letter) = self.rest.next_if(|letter| !matches!(letter, '|' | ')')) {
            let part = self.atom(letter)?;
            parts.push(self.repeated(part)?);
        }
        Some(Node::Sequence(parts))
    }

    fn atom(&mut self, letter: char) -> Option<Node> {
        match letter {
            '(' => {
                if self.takes('?') && !self.takes(':') {
                    return None;
                }
                let inner = self.choice()?;
                self.takes(')').then_some(inner)
            }
            '[' => self.set().map(Node::Set),
            '.' => Some(Node::Set(CharacterSet { ranges: vec![('\n', '\n')], is_negated: true })),
            '^' => Some(Node::Start),
            '$' => Some(Node::End),
            '\\' => self.escape().map(Node::Set),
            '*' | '+' | '?' | '{' => None,
            letter => Some(Node::Set(CharacterSet::single(letter))),
        }
    }

    fn repeated(&mut self, part: Node) -> Option<Node> {
        let (least, most) = match self.rest.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => {
                self.rest.next();
                let least = self.number()?;
                let most = match self.takes(',') {
                    true if self.rest.peek() == Some(&'}') => None,
                    true => Some(self.number()?),
                    false => Some(least),
                };
                if self.rest.peek() != Some(&'}') || most.is_some_and(|most| most < least) {
                    return None;
                }
                (least, most)
            }
            _ => return Some(part),
        };
        self.rest.next();
        // A lazy repetition accepts the same texts.
        self.takes('?');
        let is_repeated_again = matches!(self.rest.peek(), Some('*' | '+' | '?' | '{'));
        if is_repeated_again { None } else { Some(Node::Repeat(Box::new(part), least, most)) }
    }

    fn number(&mut self) -> Option<usize> {
        let mut digits = String::new();
        while let Some(digit) = self.rest.next_if(char::is_ascii_digit) {
            digits.push(digit);
        }
        digits.parse().ok()
    }

    /// Reads a set after its opening bracket.
    fn set(&mut self) -> Option<CharacterSet> {
        let mut set = CharacterSet { is_negated: self.takes('^'), ..CharacterSet::default() };
        // A bracket at the start stands for itself, and does not begin a range.
        if self.takes(']') {
            set.ranges.push((']', ']'));
        }
        loop {
            let first = match self.rest.next()? {
                ']' => return Some(set),
                // Sets in sets, and operators between them.
                '[' => return None,
                letter @ ('&' | '-' | '~') if self.rest.peek() == Some(&letter) => return None,
                '\\' => {
                    let escaped = self.escape()?;
                    match escaped.literal() {
                        Some(letter) => letter,
                        None if self.begins_range() => return None,
                        None if escaped.is_negated => {
                            set.ranges.extend(complement(&escaped.ranges));
                            continue;
                        }
                        None => {
                            set.ranges.extend(escaped.ranges);
                            continue;
                        }
                    }
                }
                letter => letter,
            };
            if self.rest.peek() != Some(&'-') {
                set.ranges.push((first, first));
                continue;
            }
            self.rest.next();
            let last = match self.rest.peek()? {
                // A hyphen at the end stands for itself.
                ']' => {
                    set.ranges.extend([(first, first), ('-', '-')]);
                    continue;
                }
                '-' => return None,
                '\\' => {
                    self.rest.next();
                    self.escape()?.literal()?
                }
                _ => self.rest.next()?,
            };
            if last < first {
                return None;
            }
            set.ranges.push((first, last));
        }
    }

    /// Whether a hyphen follows that does not end a set.
    fn begins_range(&self) -> bool {
        let mut rest = self.rest.clone();
        rest.next() == Some('-') && rest.next() != Some(']')
    }

    /// Reads an escape after its backslash.
    fn escape(&mut self) -> Option<CharacterSet> {
        let letter = self.rest.next()?;
        let class: &[(char, char)] = match letter.to_ascii_lowercase() {
            'd' => &[('0', '9')],
            's' => &[('\t', '\r'), (' ', ' ')],
            'w' => &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
            _ => &[],
        };
        if !class.is_empty() {
            return Some(CharacterSet { ranges: class.to_vec(), is_negated: letter.is_ascii_uppercase() });
        }
        let literal = match letter {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'x' => self.hexadecimal(2)?,
            'u' => self.hexadecimal(4)?,
            // `\<` and `\>` are the bounds of words.
            letter if !letter.is_ascii() || letter.is_ascii_alphanumeric() || matches!(letter, '<' | '>') => {
                return None;
            }
            letter => letter,
        };
        Some(CharacterSet::single(literal))
    }

    /// Reads the code of a character: digits in braces, or as many as an escape has without them.
    fn hexadecimal(&mut self, length: usize) -> Option<char> {
        let has_braces = self.takes('{');
        let mut digits = String::new();
        while has_braces || digits.len() < length {
            match self.rest.next()? {
                '}' if has_braces => break,
                digit if digit.is_ascii_hexdigit() => digits.push(digit),
                _ => return None,
            }
        }
        char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
    }
}

/// The characters outside of ranges, which are in order.
fn complement(ranges: &[(char, char)]) -> Vec<(char, char)> {
    let step = |letter: char, by: i32| u32::from(letter).checked_add_signed(by).and_then(char::from_u32);
    let firsts = std::iter::once(Some('\0')).chain(ranges.iter().map(|(_, last)| step(*last, 1)));
    let lasts = ranges.iter().map(|(first, _)| step(*first, -1)).chain([Some(char::MAX)]);
    firsts
        .zip(lasts)
        .filter_map(|(first, last)| Some((first?, last?)))
        .filter(|(first, last)| first <= last)
        .collect()
}

#[cfg(test)]
mod tests {
    use regex_lite::Regex;

    use super::{Node, parse};

    #[test]
    fn set_has_ranges_escapes_and_hyphens() {
        let Some(Node::Sequence(parts)) = parse(r"[a-c\-\d\x{e9}_-]") else { panic!("a sequence") };
        let [Node::Set(set)] = parts.as_slice() else { panic!("a set") };
        assert!("bc-7é_".chars().all(|letter| set.contains(letter)));
        assert!(!"d \\".chars().any(|letter| set.contains(letter)));
    }

    #[test]
    fn negated_class_in_a_set_is_its_complement() {
        let Some(Node::Sequence(parts)) = parse(r"[\S ]") else { panic!("a sequence") };
        let [Node::Set(set)] = parts.as_slice() else { panic!("a set") };
        assert!("a \u{ffff}\0".chars().all(|letter| set.contains(letter)) && !set.contains('\n'));
    }

    #[test]
    fn bracket_at_the_start_of_a_set_begins_no_range() {
        for pattern in ["[]-a]", "[^]-a]"] {
            let Some(Node::Sequence(parts)) = parse(pattern) else { panic!("a sequence") };
            let [Node::Set(set)] = parts.as_slice() else { panic!("a set") };
            let compiled = Regex::new(pattern).expect("a pattern");
            for letter in "]-a_`b".chars() {
                assert_eq!(
                    set.contains(letter),
                    compiled.is_match(letter.encode_utf8(&mut [0; 4])),
                    "{pattern} {letter}"
                );
            }
        }
    }

    #[test]
    fn escaped_spaces_and_line_breaks_are_characters() {
        for (pattern, letter) in [("\\ ", ' '), ("[\\ ]", ' '), ("\\\n", '\n')] {
            let Some(Node::Sequence(parts)) = parse(pattern) else { panic!("{pattern:?}") };
            let [Node::Set(set)] = parts.as_slice() else { panic!("{pattern:?}") };
            assert_eq!(set.literal(), Some(letter), "{pattern:?}");
        }
    }

    #[test]
    fn unknown_parts_are_refused() {
        let deep = "(".repeat(1000) + &")".repeat(1000);
        for pattern in
            ["(?!a)", "(?s).*", r"\bword", r"\p{L}", "[[:alpha:]]", "a**", "(a", "a)", "[b-a]", "[", &deep]
        {
            assert_eq!(parse(pattern), None, "{pattern}");
        }
    }

    #[test]
    fn expressions_that_regex_lite_refuses_are_refused() {
        for pattern in
            ["[a[b]", "[a&&b]", "[a~~b]", "[a--b]", "[a-z--b]", r"[\d-a]", "a{2,1}", r"\é", r"\x+1", "a{,2}"]
        {
            assert!(Regex::new(pattern).is_err(), "{pattern}");
            assert_eq!(parse(pattern), None, "{pattern}");
        }
        // A range from a hyphen, bounds of words, and a number that is too large.
        for pattern in ["[--a]", r"\<a", r"a\>", "a{99999999999999999999}"] {
            assert_eq!(parse(pattern), None, "{pattern}");
        }
    }
}
