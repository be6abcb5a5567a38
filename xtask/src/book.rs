//! The book: mdBook renders the documents that `docs/SUMMARY.md` lists.
//!
//! The documents stay where GitHub's readers expect them, some of them outside of `docs`. mdBook calls `cargo xtask book` as its
//! preprocessor, which gives each of these a place in the book, and mends the links between all of them.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use serde_json::Value;

use crate::links::resolve;
use crate::markdown::{Link, links};
use crate::system::{Failure, files, print};

const SUMMARY: &str = "docs/SUMMARY.md";
/// The folder whose files are the book's.
const FOLDER: &str = "docs";

/// Fails if a document in `docs` is not in the book.
pub(crate) fn check_summary() -> Result<(), Failure> {
    let chapters = chapters()?;
    let is_missing = |path: &PathBuf| path != Path::new(SUMMARY) && !chapters.contains(path);
    let missing: Vec<PathBuf> = files(&["docs/*.md"])?.into_iter().filter(is_missing).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = missing.iter().map(|path| path.display().to_string()).collect();
    Err(format!("not in {SUMMARY}: {}", names.join(", ")).into())
}

/// The preprocessor of mdBook: reads `[context, book]` from standard input, and prints the book.
pub(crate) fn preprocess() -> Result<(), Failure> {
    let input: Value = serde_json::from_reader(io::stdin().lock())?;
    let mut book = input.get(1).cloned().ok_or("mdBook sent no book")?;
    move_chapters(&mut book, &chapters()?);
    print(&book.to_string());
    Ok(())
}

/// The documents of the book, as paths from the root of the repository.
fn chapters() -> Result<BTreeSet<PathBuf>, Failure> {
    let summary = fs::read_to_string(SUMMARY)?;
    Ok(links(&summary).iter().filter_map(|link| resolve(Path::new(SUMMARY), &link.target)).collect())
}

/// Moves each chapter into the book, and its links with it. Chapters can be nested.
fn move_chapters(value: &mut Value, chapters: &BTreeSet<PathBuf>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| move_chapters(item, chapters)),
        Value::Object(members) => {
            let source = members.get("source_path").and_then(Value::as_str);
            if let Some(source) = source.and_then(|path| resolve(Path::new(SUMMARY), path)) {
                members.insert("path".to_owned(), in_book(&source).to_string_lossy().into());
                if let Some(Value::String(content)) = members.get_mut("content") {
                    *content = mend_links(content, &source, chapters);
                }
            }
            members.values_mut().for_each(|member| move_chapters(member, chapters));
        }
        _ => {}
    }
}

/// The place of a file in the book.
fn in_book(path: &Path) -> &Path {
    path.strip_prefix(FOLDER).unwrap_or(path)
}

/// Mends the links of a document. A link to a file that is not in the book becomes its path.
fn mend_links(text: &str, source: &Path, chapters: &BTreeSet<PathBuf>) -> String {
    let mut mended = text.to_owned();
    // From the end, so that the ranges before stay right.
    for link in links(text).iter().rev().filter(|link| !link.is_external() && !link.target.starts_with('#')) {
        let (path, anchor) = link.parts();
        let Some(target) = resolve(source, path) else { continue };
        let readme = target.join("README.md");
        let target = if chapters.contains(&readme) { readme } else { target };
        let is_in_book = chapters.contains(&target) || target.starts_with(FOLDER);
        let written = &text[link.range.clone()];
        let replacement = if is_in_book {
            let hash = if anchor.is_empty() { "" } else { "#" };
            let moved = relative(in_book(source), in_book(&target));
            replace_last(written, &link.target, &format!("{moved}{hash}{anchor}"))
        } else {
            without_link(written, link, &target)
        };
        mended.replace_range(link.range.clone(), &replacement);
    }
    mended
}

/// The relative path from a file of the book to another one.
fn relative(from: &Path, to: &Path) -> String {
    let mut folder: Vec<Component<'_>> = from.parent().unwrap_or(Path::new("")).components().collect();
    let mut rest = to.components().peekable();
    while !folder.is_empty() && rest.peek() == folder.first() {
        folder.remove(0);
        rest.next();
    }
    let up = std::iter::repeat_n("..".to_owned(), folder.len());
    let down = rest.map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

fn replace_last(text: &str, from: &str, to: &str) -> String {
    let Some(start) = text.rfind(from) else { return text.to_owned() };
    format!("{}{to}{}", &text[..start], &text[start + from.len()..])
}

/// The text of a link with the path to which it led, unless the text is this path.
fn without_link(written: &str, link: &Link, target: &Path) -> String {
    let inner = written.strip_prefix('[').and_then(|rest| rest.rsplit_once("]("));
    let Some((text, _)) = inner.filter(|_| !link.is_html) else { return written.to_owned() };
    let path = target.display();
    let name = text.trim_matches('`').trim_end_matches('/');
    if path.to_string().ends_with(name) { format!("`{path}`") } else { format!("{text} (`{path}`)") }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    use serde_json::json;

    use super::{mend_links, move_chapters};

    fn chapters() -> BTreeSet<PathBuf> {
        ["SECURITY.md", "examples/README.md", "docs/rules.md", "docs/design/sessions.md"]
            .map(PathBuf::from)
            .into()
    }

    fn mended(source: &str, text: &str) -> String {
        mend_links(text, Path::new(source), &chapters())
    }

    #[test]
    fn link_from_outside_of_the_folder_leads_into_the_book() {
        assert_eq!(mended("SECURITY.md", "[a](docs/rules.md#b)"), "[a](rules.md#b)");
        assert_eq!(mended("examples/README.md", "[a](../docs/rules.md)"), "[a](../rules.md)");
    }

    #[test]
    fn link_to_outside_of_the_folder_leads_into_the_book() {
        assert_eq!(mended("docs/rules.md", "[a](../SECURITY.md)"), "[a](SECURITY.md)");
        assert_eq!(mended("docs/design/sessions.md", "[a](../../SECURITY.md)"), "[a](../SECURITY.md)");
    }

    #[test]
    fn link_to_a_folder_leads_to_its_readme() {
        assert_eq!(mended("docs/rules.md", "[a](../examples)"), "[a](examples/README.md)");
    }

    #[test]
    fn links_within_the_book_stay() {
        let text = "[a](rules.md) [b](#c) ![d](e.png) <https://example.com/>";
        assert_eq!(mended("docs/rules.md", text), text);
    }

    #[test]
    fn link_to_a_source_file_becomes_its_path() {
        assert_eq!(mended("SECURITY.md", "[the gate](crates/gate)"), "the gate (`crates/gate`)");
        assert_eq!(mended("docs/rules.md", "[`gate`](../crates/gate)"), "`crates/gate`");
    }

    #[test]
    fn chapter_outside_of_the_folder_moves_into_the_book() {
        let chapter = json!({"content": "[a](docs/rules.md)", "path": "../SECURITY.md", "source_path": "../SECURITY.md"});
        let mut book = json!({"items": [{"Chapter": chapter}, "Separator"]});
        move_chapters(&mut book, &chapters());
        let chapter = &book["items"][0]["Chapter"];
        assert_eq!(chapter["path"], "SECURITY.md");
        assert_eq!(chapter["content"], "[a](rules.md)");
    }
}
