//! The prose of the repository: its documents, its comments and its messages.

use std::fs;
use std::path::Path;

use crate::system::{Failure, files};

/// Begins of files that a program wrote.
const GENERATED: [&str; 2] = ["// @generated", "// Made by"];
/// Files that list the idioms.
const LISTS: [&str; 2] = ["docs/style.md", "xtask/src/words.rs"];
/// Texts of fewer words are identifiers and not messages.
const MIN_MESSAGE_WORDS: usize = 3;

/// Where a text is.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    /// Markdown without its code blocks.
    Document,
    /// Comments, and the docstrings of Python.
    Comment,
    /// String literals that have several words.
    Message,
}

/// Consecutive prose of one kind.
pub(crate) struct Text {
    pub(crate) kind: Kind,
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) content: String,
}

/// Reads all prose that people wrote.
pub(crate) fn texts() -> Result<Vec<Text>, Failure> {
    let mut texts = Vec::new();
    let patterns = [
        "*.md",
        "*.rs",
        "*.py",
        "*.mjs",
        "*.cjs",
        "*.js",
        "*.sh",
        "*.toml",
        "*.yaml",
        ".ci/run",
        "*/generate",
        "*/package",
        "*/fetch",
    ];
    for path in files(&patterns)? {
        let text = fs::read_to_string(&path)?;
        let file = path.display().to_string();
        if GENERATED.iter().any(|mark| text.starts_with(mark)) || LISTS.contains(&file.as_str()) {
            continue;
        }
        for (kind, line, text) in read(&path, &text) {
            let is_prose = kind != Kind::Message || text.split_whitespace().count() >= MIN_MESSAGE_WORDS;
            if is_prose {
                texts.push(Text { kind, file: file.clone(), line, content: text });
            }
        }
    }
    Ok(texts)
}

fn read(path: &Path, text: &str) -> Vec<(Kind, usize, String)> {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("md") => document(text),
        Some("rs") => Reader::new(text, "//", &["\"", "r\"", "r#\"", "r##\""], "").read(),
        Some("mjs" | "cjs" | "js") => Reader::new(text, "//", &["\"", "'", "`"], "").read(),
        Some("py") => Reader::new(text, "#", &["\"\"\"", "'''", "\"", "'"], "\"\"\"").read(),
        Some("toml") => Reader::new(text, "#", &["\"\"\"", "\""], "").read(),
        // Quotes in shell scripts and YAML do not always come in pairs.
        _ => Reader::new(text, "#", &[], "").read(),
    }
}

fn document(text: &str) -> Vec<(Kind, usize, String)> {
    let mut is_code = false;
    let mut prose = String::new();
    for line in text.lines() {
        let is_fence = line.trim_start().starts_with("```");
        is_code ^= is_fence;
        if !is_code && !is_fence {
            prose.push_str(line);
        }
        prose.push('\n');
    }
    vec![(Kind::Document, 1, prose)]
}

/// Finds comments and strings in the source code of one language.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    comment: &'static str,
    quotes: &'static [&'static str],
    docstring: &'static str,
    found: Vec<(Kind, usize, String)>,
}

impl<'t> Reader<'t> {
    fn new(
        text: &'t str,
        comment: &'static str,
        quotes: &'static [&'static str],
        docstring: &'static str,
    ) -> Self {
        Self { text, at: 0, line: 1, comment, quotes, docstring, found: Vec::new() }
    }

    fn read(mut self) -> Vec<(Kind, usize, String)> {
        while let Some(next) = self.text[self.at..].chars().next() {
            let rest = &self.text[self.at..];
            if rest.starts_with(self.comment) && self.is_comment() {
                self.comment();
            } else if let Some(length) = character_literal(rest, self.comment) {
                self.advance(length);
            } else if let Some(quote) = self.quotes.iter().find(|quote| rest.starts_with(**quote)) {
                self.string(quote);
            } else {
                self.advance(next.len_utf8());
            }
        }
        self.found
    }

    /// `#` begins a comment only at the begin of a word: `${#list}` and `a#b` are not comments.
    fn is_comment(&self) -> bool {
        self.text[..self.at]
            .chars()
            .next_back()
            .is_none_or(|before| self.comment != "#" || before.is_whitespace())
    }

    fn comment(&mut self) {
        let rest = &self.text[self.at..];
        let length = rest.find('\n').unwrap_or(rest.len());
        let marks = |mark: char| mark == '/' || mark == '!' || mark == '#';
        let text = rest[..length].trim_start_matches(marks).trim();
        match self.found.last_mut() {
            // Lines that follow each other are one comment.
            Some((Kind::Comment, line, before)) if *line + before.matches('\n').count() + 1 == self.line => {
                before.push('\n');
                before.push_str(text);
            }
            _ => self.found.push((Kind::Comment, self.line, text.to_owned())),
        }
        self.advance(length);
    }

    fn string(&mut self, open: &str) {
        let hashes = open.matches('#').count();
        let close = format!("{}{}", open.trim_start_matches('r').trim_start_matches('#'), "#".repeat(hashes));
        let is_raw = open.starts_with('r');
        let body = &self.text[self.at + open.len()..];
        let length = end_of_string(body, &close, is_raw);
        let indent = self.text[..self.at].rsplit('\n').next().unwrap_or_default();
        let is_docstring = open == self.docstring && indent.trim().is_empty();
        let kind = if is_docstring { Kind::Comment } else { Kind::Message };
        self.found.push((kind, self.line, body[..length].to_owned()));
        self.advance((open.len() + length + close.len()).min(self.text.len() - self.at));
    }

    fn advance(&mut self, bytes: usize) {
        self.line += self.text[self.at..self.at + bytes].matches('\n').count();
        self.at += bytes;
    }
}

/// The length of a string's text up to its closing quote.
fn end_of_string(body: &str, close: &str, is_raw: bool) -> usize {
    let mut is_escaped = false;
    for (at, character) in body.char_indices() {
        if is_escaped {
            is_escaped = false;
        } else if character == '\\' && !is_raw {
            is_escaped = true;
        } else if body[at..].starts_with(close) {
            return at;
        }
    }
    body.len()
}

/// The length of a Rust character literal such as `'"'`, whose quote does not begin a string.
fn character_literal(rest: &str, comment: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'').filter(|_| comment == "//")?;
    let length = inner.chars().next()?.len_utf8();
    if inner.starts_with('\\') {
        return inner[2..].find('\'').map(|end| end + 4);
    }
    inner[length..].starts_with('\'').then_some(length + 2)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Kind, read};

    fn of_kind(path: &str, text: &str, kind: Kind) -> Vec<(usize, String)> {
        let found = read(Path::new(path), text).into_iter().filter(|(found, ..)| *found == kind);
        found.map(|(_, line, text)| (line, text)).collect()
    }

    #[test]
    fn lines_of_one_rust_comment_belong_together() {
        let text = "/// First line,\n/// second.\nfn f() {} // Third.\n";
        assert_eq!(of_kind("a.rs", text, Kind::Comment), [(1, "First line,\nsecond.\nThird.".to_owned())]);
    }

    #[test]
    fn strings_of_rust_hide_comments_and_quotes() {
        let text =
            "let a = ['\"', '\\''];\nlet b = \"no // comment \\\" here\"; let c = r#\"a \"b\" c\"#; // Yes.";
        assert_eq!(of_kind("a.rs", text, Kind::Comment), [(2, "Yes.".to_owned())]);
        let messages = of_kind("a.rs", text, Kind::Message);
        assert_eq!(messages, [(2, "no // comment \\\" here".to_owned()), (2, "a \"b\" c".to_owned())]);
    }

    #[test]
    fn docstrings_of_python_are_comments() {
        let text = "def f():\n    \"\"\"What it does.\"\"\"\n    return 'a b # c'  # Why.\n";
        let comments = of_kind("a.py", text, Kind::Comment);
        assert_eq!(comments, [(2, "What it does.".to_owned()), (3, "Why.".to_owned())]);
        assert_eq!(of_kind("a.py", text, Kind::Message), [(3, "a b # c".to_owned())]);
    }

    #[test]
    fn code_blocks_of_documents_do_not_count() {
        let found = of_kind("a.md", "One.\n```\ntwo\n```\nThree.\n", Kind::Document);
        assert_eq!(found, [(1, "One.\n\n\n\nThree.\n".to_owned())]);
    }
}
