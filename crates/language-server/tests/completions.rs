//! Completions at the places of many templates: each that an editor applies gives a document with exactly this change.

#![allow(clippy::expect_used, clippy::panic, reason = "a test says so when its own set-up fails")]

use std::fs;
use std::path::{Path, PathBuf};

use cloudformation::yaml::{self, Lines};
use cloudformation::{Json, Segment};
use language_server::Answers;
use lsp_types::{CompletionItem, CompletionItemKind, CompletionTextEdit, Position, TextEdit};

/// Of a list of completions, the first and each of this distance are applied.
const STEP: usize = 50;

/// The number of templates. Each has every kind of place many times, so a test takes one place of so many.
const TEMPLATES: usize = 30;
const PLACES: usize = 9;

/// The folders with templates, and the folder of the rules with their examples.
const FOLDERS: [&str; 4] = ["templates", "templates/sites", "snapshots", "crates/cloudformation/tests/rules"];

/// Stands for the value that a user writes after a completed key.
const VALUE: &str = "0";

struct Template {
    file: PathBuf,
    text: String,
    document: Json,
    answers: Answers,
}

impl Template {
    fn read(file: &Path) -> Option<Self> {
        let text = fs::read_to_string(file).ok()?;
        let document = yaml::read_file(file, &text).ok()?.json;
        let answers = Answers::new(file, text.clone());
        // The names of this version are known from now on.
        answers.references(Position::default());
        document.get("Resources")?;
        Some(Self { file: file.to_owned(), text, document, answers })
    }

    fn is_json(&self) -> bool {
        self.file.extension().is_some_and(|extension| extension == "json")
    }

    /// Replaces a range of the text by another text, completes at the end of the latter, and applies some of the completions. Returns each of
    /// them with the text.
    fn completed(
        &self,
        start: usize,
        end: usize,
        typed: &str,
        behind: &str,
    ) -> Vec<(CompletionItem, String)> {
        let text = format!("{}{typed}{behind}{}", &self.text[..start], &self.text[end..]);
        let place = position(&text, start + typed.len());
        let list = self.answers.with_text(text.as_str()).completions(place);
        let chosen = list.items.into_iter().step_by(STEP);
        chosen.map(|item| (item.clone(), applied(&text, &item))).collect()
    }

    /// Checks that a text reads as the document with a change.
    fn check(&self, item: &CompletionItem, text: &str, change: impl FnOnce(&mut Json)) {
        let mut expected = self.document.clone();
        change(&mut expected);
        match yaml::read_file(&self.file, text) {
            Ok(found) if found.json == expected => {}
            Ok(_) => panic!("{}: {}\n{text}", self.file.display(), item.label),
            Err(error) => panic!("{error}: {}: {item:?}\n{text}", self.file.display()),
        }
    }
}

fn position(text: &str, offset: usize) -> Position {
    let before = &text[..offset];
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    let number = |count: usize| u32::try_from(count).expect("a small text");
    Position {
        line: number(before.matches('\n').count()),
        character: number(before[line..].encode_utf16().count()),
    }
}

fn offset(text: &str, position: Position) -> usize {
    let start: usize = text.split_inclusive('\n').take(position.line as usize).map(str::len).sum();
    let mut units = 0;
    let letters = text[start..].chars().take_while(|letter| {
        units += letter.len_utf16();
        units <= position.character as usize
    });
    start + letters.map(char::len_utf8).sum::<usize>()
}

/// The text after a completion.
fn applied(text: &str, item: &CompletionItem) -> String {
    let Some(CompletionTextEdit::Edit(edit)) = &item.text_edit else { panic!("an edit: {item:?}") };
    let mut edits: Vec<&TextEdit> = item.additional_text_edits.iter().flatten().chain([edit]).collect();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.range.start));
    edits.into_iter().fold(text.to_owned(), |mut text, edit| {
        let range = offset(&text, edit.range.start)..offset(&text, edit.range.end);
        text.replace_range(range, &edit.new_text);
        text
    })
}

fn templates() -> Vec<Template> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("a folder").flatten();
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        files.sort();
        files
    };
    let all = FOLDERS.iter().flat_map(|folder| files(&root.join(folder)));
    let all = all.flat_map(|file| if file.is_dir() { files(&file) } else { vec![file] });
    let all: Vec<Template> = all.filter_map(|file| Template::read(&file)).collect();
    let step = all.len() / TEMPLATES;
    all.into_iter().step_by(step).collect()
}

fn bare(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn member<'a>(document: &'a mut Json, path: &[Segment]) -> &'a mut Json {
    path.iter().fold(document, |value, segment| match segment {
        Segment::Key(key) => &mut value[key.as_str()],
        Segment::Index(index) => &mut value[*index],
    })
}

#[test]
fn completed_values_are_values() {
    let mut count = 0;
    for (number, template) in templates().into_iter().enumerate() {
        let lines = Lines::new(&template.text);
        let document = yaml::read_file(&template.file, &template.text).expect("a document");
        for node in document.nodes().into_iter().skip(number % PLACES).step_by(PLACES) {
            let Some(start) = node.scalar.map(|place| lines.offset(place)) else { continue };
            let value = member(&mut template.document.clone(), node.path.segments()).clone();
            let Some(quote) = template.text[start..].chars().next() else { continue };
            let is_quoted = "\"'".contains(quote);
            let source = if is_quoted { format!("{quote}{}{quote}", bare(&value)) } else { bare(&value) };
            if source.is_empty() || !template.text[start..].starts_with(&source) {
                continue;
            }
            let end = start + source.len();
            let quote = if is_quoted { source[..1].to_owned() } else { String::new() };
            let half = bare(&value).chars().take(bare(&value).chars().count() / 2).collect::<String>();
            for (typed, behind) in [
                (quote.clone(), quote.as_str()),
                (String::new(), ""),
                (format!("{quote}{half}"), quote.as_str()),
            ] {
                for (item, text) in template.completed(start, end, &typed, behind) {
                    count += 1;
                    let found = yaml::read_file(&template.file, &text)
                        .map(|mut document| member(&mut document.json, node.path.segments()).clone());
                    let is_right = found.as_ref().is_ok_and(|found| match item.kind {
                        Some(CompletionItemKind::PROPERTY) => found.get(&item.label).is_some(),
                        _ => bare(found).ends_with(&item.label),
                    });
                    assert!(
                        is_right,
                        "{}: {:?} after {typed:?}: {item:?} {found:?}",
                        template.file.display(),
                        node.path
                    );
                }
            }
        }
    }
    assert!(count > 150, "{count}");
}

#[test]
fn completed_keys_are_keys() {
    let mut count = 0;
    for (number, template) in templates().into_iter().enumerate() {
        let lines = Lines::new(&template.text);
        let document = yaml::read_file(&template.file, &template.text).expect("a document");
        for node in document.nodes().into_iter().skip(number % PLACES).step_by(PLACES) {
            let Some((Segment::Key(key), owner)) = node.path.segments().split_last() else { continue };
            let start = lines.offset(node.at);
            let line = template.text[..start].rfind('\n').map_or(0, |end| end + 1);
            let indentation = &template.text[line..start];
            // The argument of a short tag has no key in the text.
            let is_key = template.text[start..].trim_start_matches(['"', '\'']).starts_with(key);
            if !is_key || !indentation.trim().is_empty() {
                continue;
            }
            let is_json = template.is_json();
            let behind = format!("{}\n{indentation}", if is_json { "\"" } else { "" });
            let typed = if is_json { "\"" } else { "" };
            for (item, text) in template.completed(start, start, typed, &behind) {
                count += 1;
                let text = if is_json {
                    text.replacen(
                        &format!("\"{}\": \n", item.label),
                        &format!("\"{}\": {VALUE},\n", item.label),
                        1,
                    )
                } else {
                    text
                };
                let value = if is_json { Json::from(0) } else { Json::Null };
                template.check(&item, &text, |document| {
                    member(document, owner)[item.label.as_str()] = value;
                });
            }
        }
    }
    assert!(count > 150, "{count}");
}
