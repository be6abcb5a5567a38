//! Warnings about the files of a folder. They do not stop a publication.

use std::collections::BTreeMap;

use access::{Access, single_page};
use serde_json::{Value as Json, json};
use settings::{Content, Paths, Rule, SinglePages};
use unicode_normalization::UnicodeNormalization as _;

use super::folder::Skipped;
use crate::plural::plural;

/// The most names that a warning lists.
const MAX_NAMES: usize = 3;

/// A warning: the problem, the names that have it, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Warning {
    pub(crate) code: &'static str,
    pub(crate) problem: String,
    pub(crate) names: Vec<String>,
    pub(crate) help: String,
}

impl Warning {
    /// The problem, and below it the names.
    pub(crate) fn text(&self) -> String {
        let names = self.name_lines();
        let lines = names.iter().map(|name| format!("\n  {name}"));
        lines.fold(self.problem.clone(), |text, line| text + &line)
    }

    /// The first names, one a line, and the number of the others.
    fn name_lines(&self) -> Vec<String> {
        let mut lines: Vec<String> = self.names.iter().take(MAX_NAMES).cloned().collect();
        if self.names.len() > MAX_NAMES {
            lines.push(format!("and {} more", self.names.len() - MAX_NAMES));
        }
        lines
    }

    pub(crate) fn json(&self) -> Json {
        json!({"code": self.code, "message": self.problem, "paths": self.names, "help": self.help})
    }
}

/// The settings of the gate that decide about paths.
pub(crate) struct PathSettings<'a> {
    pub(crate) rules: &'a [Rule],
    pub(crate) content: &'a Content,
    pub(crate) paths: &'a Paths,
}

/// Finds everything that the author of the folder may not expect.
pub(crate) fn find(keys: &[&str], skipped: &Skipped, settings: &PathSettings<'_>) -> Vec<Warning> {
    let found = [
        hidden(skipped),
        links(skipped),
        refused(skipped),
        special(skipped),
        uncovered(keys, settings),
        missing_index(keys, settings.content),
    ];
    let pages = missing_pages(keys, settings.content);
    let names = [unicode_forms(keys), gate_paths(keys, settings.paths)];
    found.into_iter().flatten().chain(pages).chain(names.into_iter().flatten()).collect()
}

fn warning(code: &'static str, problem: String, names: &[String], help: &str) -> Option<Warning> {
    if names.is_empty() {
        return None;
    }
    Some(Warning { code, problem, names: names.to_vec(), help: help.to_owned() })
}

fn hidden(skipped: &Skipped) -> Option<Warning> {
    let names = &skipped.hidden;
    let problem =
        format!("{} not published", were(names, "hidden file or folder", "hidden files or folders"));
    warning("hidden", problem, names, "rename it, if visitors are to see it")
}

fn links(skipped: &Skipped) -> Option<Warning> {
    let names = &skipped.links;
    let problem = format!("{} not published", were(names, "symbolic link", "symbolic links"));
    warning(
        "link",
        problem,
        names,
        "links may only lead to published files of the folder; copy the file into it",
    )
}

fn refused(skipped: &Skipped) -> Option<Warning> {
    let names = &skipped.refused;
    let problem =
        format!("{} not published, because the gate refuses the path", were(names, "file", "files"));
    warning("refused-path", problem, names, "rename it without control characters, backslashes and %XX")
}

fn special(skipped: &Skipped) -> Option<Warning> {
    let names = &skipped.special;
    let problem =
        format!("{} not published", were(names, "device, pipe or socket", "devices, pipes or sockets"));
    warning("special-file", problem, names, "remove it from the folder")
}

fn were(names: &[String], one: &str, several: &str) -> String {
    if names.len() == 1 { format!("1 {one} was") } else { format!("{} {several} were", names.len()) }
}

/// Files that no rule covers. A site without rules is meant for all signed-in users.
fn uncovered(keys: &[&str], settings: &PathSettings<'_>) -> Option<Warning> {
    let PathSettings { rules, content, .. } = settings;
    if rules.is_empty() {
        return None;
    }
    let has_no_rule =
        |object: &String| Access::new(rules, content, object).deciders().all(|rule| rule.is_none());
    let names: Vec<String> = keys.iter().map(|key| format!("/{key}")).filter(has_no_rule).collect();
    let first = names.first()?;
    let folder = first.rsplit_once('/').map_or("", |(folder, _)| folder);
    let them = if names.len() == 1 { "it" } else { "them" };
    let problem =
        format!("no rule covers {}; all signed-in users can see {them}", plural(names.len() as u64, "file"));
    warning("no-rule", problem, &names, &format!("add a rule for {folder}/*"))
}

/// The index document of the site, unless the page of a single-page application answers the root.
fn missing_index(keys: &[&str], content: &Content) -> Option<Warning> {
    if single_page(content, "/").is_some() {
        return None;
    }
    missing(keys, &content.index_document, "/")
}

/// The pages of single-page applications.
fn missing_pages(keys: &[&str], content: &Content) -> Vec<Warning> {
    let warning = |(folder, page): (&str, &str)| {
        let folder = if folder == SinglePages::SITE { String::new() } else { format!(" in {folder}") };
        let paths = format!("every path without a file extension{folder}");
        missing(keys, page.trim_start_matches('/'), &paths)
    };
    content.single_page.iter().filter_map(warning).collect()
}

fn missing(keys: &[&str], object: &str, paths: &str) -> Option<Warning> {
    if keys.contains(&object) {
        return None;
    }
    let problem = format!("{object} is missing, so {paths} answers 404");
    let help = format!("add {object}, or change content in site.yaml");
    Some(Warning { code: "no-index", problem, names: Vec::new(), help })
}

/// Files whose names look the same. Links lead to one of them, and it depends on the software that wrote the link.
fn unicode_forms(keys: &[&str]) -> Option<Warning> {
    let mut forms: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for key in keys.iter().filter(|key| !key.is_ascii()) {
        forms.entry(key.nfc().collect()).or_default().push(format!("/{key}"));
    }
    let names: Vec<String> = forms.into_values().filter(|names| names.len() > 1).flatten().collect();
    let problem = format!("{} have one name in different Unicode forms", plural(names.len() as u64, "file"));
    warning("unicode", problem, &names, "keep one of them; rename it to the form NFC")
}

/// Files at the gate's own paths.
fn gate_paths(keys: &[&str], paths: &Paths) -> Option<Warning> {
    let paths_of_keys = keys.iter().map(|key| format!("/{key}"));
    let names: Vec<String> = paths_of_keys.filter(|path| paths.contains(path)).collect();
    let problem =
        format!("{} at a path of the gate, which visitors cannot open", plural(names.len() as u64, "file"));
    warning("gate-path", problem, &names, "rename the file, or change paths in site.yaml")
}

#[cfg(test)]
mod tests {
    use settings::{Allow, Content, Paths, Rule};

    use super::{PathSettings, Skipped, Warning, find};

    fn rule(path: &str) -> Rule {
        Rule::new(path, Allow::Everyone)
    }

    fn found(keys: &[&str], rules: &[Rule], content: &Content, paths: &Paths) -> Vec<Warning> {
        find(keys, &Skipped::default(), &PathSettings { rules, content, paths })
    }

    fn problems(keys: &[&str], rules: &[Rule]) -> Vec<String> {
        let found = found(keys, rules, &Content::default(), &Paths::default());
        found.into_iter().map(|warning| warning.problem).collect()
    }

    #[test]
    fn sound_folder_has_no_warning() {
        assert_eq!(problems(&["index.html", "a.css"], &[]), [""; 0]);
        assert_eq!(problems(&["index.html", "a.css"], &[rule("/*")]), [""; 0]);
    }

    #[test]
    fn file_without_a_rule_is_named_with_the_rule_to_add() {
        let warnings =
            found(&["index.html", "drafts/plan.html"], &[rule("/")], &Content::default(), &Paths::default());
        let expected = Warning {
            code: "no-rule",
            problem: "no rule covers 1 file; all signed-in users can see it".to_owned(),
            names: vec!["/drafts/plan.html".to_owned()],
            help: "add a rule for /drafts/*".to_owned(),
        };
        assert_eq!(warnings, [expected]);
    }

    #[test]
    fn only_the_first_names_are_listed() {
        let keys = ["index.html", "a", "b", "c", "d"];
        let warnings = found(&keys, &[rule("/")], &Content::default(), &Paths::default());
        assert_eq!(warnings[0].name_lines(), ["/a", "/b", "/c", "and 1 more"]);
        assert_eq!(warnings[0].problem, "no rule covers 4 files; all signed-in users can see them");
    }

    #[test]
    fn missing_index_document_is_reported() {
        assert_eq!(problems(&["a.css"], &[]), ["index.html is missing, so / answers 404"]);
    }

    #[test]
    fn missing_page_of_an_application_is_reported() {
        let content = Content { single_page: "/app/index.html".into(), ..Content::default() };
        let warnings = found(&["index.html"], &[], &content, &Paths::default());
        let expected = "app/index.html is missing, so every path without a file extension answers 404";
        assert_eq!(warnings[0].problem, expected);
        assert!(found(&["app/index.html"], &[], &content, &Paths::default()).is_empty());
    }

    #[test]
    fn each_missing_page_of_an_application_in_a_folder_is_reported() {
        let pages = [("/app/*", "/app/index.html"), ("/a/*", "/shell.html")];
        let content = Content { single_page: pages.into_iter().collect(), ..Content::default() };
        let warnings = found(&["a.css"], &[], &content, &Paths::default());
        let problems: Vec<&str> = warnings.iter().map(|warning| warning.problem.as_str()).collect();
        let expected = [
            "index.html is missing, so / answers 404",
            "app/index.html is missing, so every path without a file extension in /app/* answers 404",
            "shell.html is missing, so every path without a file extension in /a/* answers 404",
        ];
        assert_eq!(problems, expected);
        assert!(
            found(&["index.html", "app/index.html", "shell.html"], &[], &content, &Paths::default())
                .is_empty()
        );
    }

    #[test]
    fn names_in_two_unicode_forms_are_reported() {
        let keys = ["index.html", "caf\u{e9}.html", "cafe\u{301}.html", "\u{e4}.html"];
        assert_eq!(problems(&keys, &[]), ["2 files have one name in different Unicode forms"]);
    }

    #[test]
    fn file_at_a_path_of_the_gate_is_reported() {
        let paths = Paths { callback: "/login/callback".to_owned(), ..Paths::default() };
        let warnings = found(&["index.html", "login/callback"], &[], &Content::default(), &paths);
        assert_eq!(warnings[0].code, "gate-path");
    }

    #[test]
    fn skipped_names_are_reported() {
        let skipped = Skipped {
            hidden: vec![".env".to_owned(), ".git".to_owned()],
            links: vec!["a".to_owned()],
            refused: vec!["a%41".to_owned()],
            special: vec!["pipe".to_owned()],
        };
        let (content, paths) = (Content::default(), Paths::default());
        let settings = PathSettings { rules: &[], content: &content, paths: &paths };
        let problems: Vec<String> =
            find(&["index.html"], &skipped, &settings).into_iter().map(|warning| warning.problem).collect();
        let expected = [
            "2 hidden files or folders were not published",
            "1 symbolic link was not published",
            "1 file was not published, because the gate refuses the path",
            "1 device, pipe or socket was not published",
        ];
        assert_eq!(problems, expected);
    }
}
