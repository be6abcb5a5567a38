//! Counts idioms that make sentences hard to read, and fails above a limit.

use std::fmt::Write as _;

use crate::prose::{Kind, Text, texts};
use crate::system::{Failure, print};

/// Words with the same fault, and how many of them there may be among 1,000 words.
struct Idiom {
    spellings: &'static [&'static [&'static str]],
    limit: f64,
}

impl Idiom {
    fn name(&self) -> String {
        let spellings: Vec<String> = self.spellings.iter().map(|words| words.join(" ")).collect();
        spellings.join("/")
    }
}

/// The limits are twice what the documentation of rustls or of jj has, whichever has more.
const IDIOMS: [Idiom; 8] = [
    Idiom { spellings: &[&["alone"]], limit: 0.16 },
    Idiom { spellings: &[&["somebody"], &["nobody"], &["everybody"]], limit: 0.0 },
    Idiom { spellings: &[&["whoever"], &["whom"], &["whatever"]], limit: 0.5 },
    // This means because.
    Idiom { spellings: &[&[",", "for"]], limit: 1.32 },
    Idiom { spellings: &[&["told"], &["tells"]], limit: 0.2 },
    Idiom { spellings: &[&["of", "its", "own"]], limit: 0.16 },
    Idiom { spellings: &[&["beside"]], limit: 0.0 },
    Idiom { spellings: &[&["anew"]], limit: 0.0 },
];
/// Before these words, `, for` does not mean because.
const NO_REASON: [&str; 2] = ["example", "instance"];
const KINDS: [(Kind, &str); 3] =
    [(Kind::Document, "documents"), (Kind::Comment, "comments"), (Kind::Message, "messages")];

/// Prints a table of the idioms. With `--list`, prints their places first.
pub(crate) fn run(arguments: &[String]) -> Result<(), Failure> {
    let is_list = match arguments {
        [] => false,
        [flag] if flag == "--list" => true,
        _ => return Err("usage: cargo xtask words [--list]".into()),
    };
    let texts = texts()?;
    let mut words = [0; KINDS.len()];
    let mut counts = [[0; KINDS.len()]; IDIOMS.len()];
    for text in &texts {
        let kind = KINDS.iter().position(|(kind, _)| *kind == text.kind).unwrap_or_default();
        let found = split(&text.content);
        words[kind] += found.iter().filter(|(_, word)| word != ",").count();
        for (idiom, count) in IDIOMS.iter().zip(&mut counts) {
            for line in places(idiom, &found) {
                count[kind] += 1;
                if is_list {
                    print(&place(text, line, idiom));
                }
            }
        }
    }
    let (table, is_over) = table(words, &counts);
    print(&table);
    if is_over { Err("too many idioms; `cargo xtask words --list` shows where".into()) } else { Ok(()) }
}

/// Splits a text into lower-case words and commas, each with the number of its line.
fn split(text: &str) -> Vec<(usize, String)> {
    let mut words: Vec<(usize, String)> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let is_part = |character: char| character.is_alphanumeric() || character == '\'' || character == '_';
        // What is between backticks is a name.
        let spaced = line.split('`').step_by(2).collect::<Vec<_>>().join(" name ").replace(',', " , ");
        let pieces = spaced.split(|character: char| character != ',' && !is_part(character));
        words.extend(pieces.filter(|piece| !piece.is_empty()).map(|piece| (number, piece.to_lowercase())));
    }
    words
}

/// The lines on which an idiom begins.
fn places(idiom: &Idiom, words: &[(usize, String)]) -> Vec<usize> {
    let mut lines = Vec::new();
    for spelling in idiom.spellings {
        for (at, window) in words.windows(spelling.len()).enumerate() {
            let next = words.get(at + spelling.len()).map_or("", |(_, word)| word.as_str());
            let is_same = window.iter().map(|(_, word)| word.as_str()).eq(spelling.iter().copied());
            if is_same && !(spelling[0] == "," && NO_REASON.contains(&next)) {
                lines.push(window[0].0);
            }
        }
    }
    lines
}

fn place(text: &Text, line: usize, idiom: &Idiom) -> String {
    let shown = text.content.lines().nth(line).unwrap_or_default().trim();
    format!("{}:{}: {}: {shown}", text.file, text.line + line, idiom.name())
}

/// The table, and whether an idiom is above its limit.
fn table(words: [usize; KINDS.len()], counts: &[[usize; KINDS.len()]; IDIOMS.len()]) -> (String, bool) {
    let mut table = format!("{:32}", "per 1,000 words");
    for (_, name) in KINDS {
        let _ = write!(table, "{name:>12}");
    }
    let _ = writeln!(table, "{:>12}", "limit");
    let mut is_over = false;
    for (idiom, count) in IDIOMS.iter().zip(counts) {
        let _ = write!(table, "{:32}", idiom.name());
        for (count, words) in count.iter().zip(words) {
            let rate = density(*count, words);
            is_over |= rate > idiom.limit;
            let mark = if rate > idiom.limit { "!" } else { " " };
            let _ = write!(table, "{rate:>11.2}{mark}");
        }
        let _ = writeln!(table, "{:>12.2}", idiom.limit);
    }
    let _ = write!(table, "{:32}", "words");
    for count in words {
        let _ = write!(table, "{count:>11} ");
    }
    (table, is_over)
}

#[expect(clippy::cast_precision_loss, reason = "the repository has far fewer words than 2^52")]
fn density(count: usize, words: usize) -> f64 {
    count as f64 * 1000.0 / words.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::{IDIOMS, places, split};

    /// The idioms of a text, each with the number of its line.
    fn idioms(text: &str) -> Vec<(String, usize)> {
        let words = split(text);
        let found = IDIOMS
            .iter()
            .flat_map(|idiom| places(idiom, &words).into_iter().map(|line| (idiom.name(), line)));
        found.collect()
    }

    #[test]
    fn idioms_are_found_in_any_case_and_over_lines() {
        assert_eq!(
            idioms("Anew, each has one of\nits own"),
            [("of its own".to_owned(), 0), ("anew".to_owned(), 0)]
        );
    }

    #[test]
    fn for_counts_only_after_a_comma_and_before_a_reason() {
        assert_eq!(idioms("wait for it, for it is late"), [(", for".to_owned(), 0)]);
        assert!(idioms("a header, for example `Host`").is_empty());
    }

    #[test]
    fn names_in_backticks_and_longer_words_do_not_count() {
        assert!(idioms("`beside` and besides, standalone").is_empty());
    }
}
