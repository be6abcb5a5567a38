//! The paths whose cached copies CloudFront has to drop.
//!
//! CloudFront looks an object up under the path that the gate sends on. A copy can also be there under the path that a visitor
//! requested, so every path that leads to a changed object is invalidated.

use std::collections::{BTreeMap, BTreeSet};

use access::Spellings;
use settings::Content;

/// The most paths of one publication. The first 1,000 paths of a month are free, and a wildcard counts as one path. CloudFront
/// takes 3,000 paths at a time.
pub(crate) const MAX_PATHS: usize = 200;

/// The most wildcards of one publication. CloudFront takes 15 at a time, and another publication may be in progress.
pub(crate) const MAX_WILDCARDS: usize = 10;

/// Everything.
pub(crate) const ALL: &str = "/*";

/// The paths to invalidate for keys of objects, encoded as in a request. Many paths become the folders that contain them.
pub(crate) fn paths<'a>(keys: impl Iterator<Item = &'a str>, content: &Content) -> Vec<String> {
    let mut paths = BTreeSet::new();
    for key in keys {
        let object = format!("/{key}");
        let Spellings { paths: others, applications, .. } = access::spellings(content, &object);
        paths.extend(others.iter().chain(&applications).chain([&object]).map(|path| invalidated(path)));
    }
    if paths.contains(ALL) {
        return vec![ALL.to_owned()];
    }
    if paths.len() > MAX_PATHS || wildcards(&paths) > MAX_WILDCARDS {
        folders(&paths)
    } else {
        paths.into_iter().collect()
    }
}

/// A path as CloudFront takes it. A `*` that is part of a name can only be matched by a wildcard.
fn invalidated(path: &str) -> String {
    let literal = path.split('*').next().unwrap_or(path);
    let encoded = access::encode(literal);
    if literal.len() == path.len() { encoded } else { format!("{encoded}*") }
}

fn wildcards(paths: &BTreeSet<String>) -> usize {
    paths.iter().filter(|path| path.ends_with('*')).count()
}

/// Wildcards for the folders at the top that contain the paths. Files at the top stay as they are, if they are few.
fn folders(paths: &BTreeSet<String>) -> Vec<String> {
    let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
    let mut files = Vec::new();
    for path in paths {
        match path[1..].split_once('/') {
            Some((folder, _)) => *folders.entry(folder).or_default() += 1,
            None => files.push(path.clone()),
        }
    }
    let in_files = files.iter().filter(|path| path.ends_with('*')).count();
    if folders.len() + in_files > MAX_WILDCARDS || files.len() > MAX_PATHS {
        return vec![ALL.to_owned()];
    }
    folders.keys().map(|folder| format!("/{folder}/*")).chain(files).collect()
}

#[cfg(test)]
mod tests {
    use settings::Content;

    use super::{MAX_PATHS, MAX_WILDCARDS, paths};

    fn of(keys: &[&str], content: &Content) -> Vec<String> {
        paths(keys.iter().copied(), content)
    }

    #[test]
    fn object_without_other_paths_has_one_path() {
        assert_eq!(of(&["docs/a.css"], &Content::default()), ["/docs/a.css"]);
    }

    #[test]
    fn index_document_has_the_path_of_its_folder() {
        assert_eq!(of(&["index.html"], &Content::default()), ["/", "/index.html"]);
        assert_eq!(of(&["docs/index.html"], &Content::default()), ["/docs/", "/docs/index.html"]);
    }

    #[test]
    fn index_document_with_clean_urls_has_a_path_without_slash() {
        let content = Content { clean_urls: true, ..Content::default() };
        assert_eq!(of(&["docs/index.html"], &content), ["/docs", "/docs/", "/docs/index.html"]);
    }

    #[test]
    fn page_of_a_single_page_application_answers_every_path() {
        let content = Content { single_page: "/app.html".into(), ..Content::default() };
        assert_eq!(of(&["app.html", "a.css"], &content), ["/*"]);
        assert_eq!(of(&["a.css"], &content), ["/a.css"]);
    }

    #[test]
    fn page_of_an_application_answers_every_path_in_its_folders() {
        let pages = [("/app/*", "/app/index.html"), ("/ä b/*", "/shell.html"), ("/shop/*", "/shell.html")];
        let content = |clean_urls| Content {
            single_page: pages.into_iter().collect(),
            clean_urls,
            ..Content::default()
        };
        assert_eq!(of(&["app/index.html"], &content(false)), ["/app/", "/app/*", "/app/index.html"]);
        assert_eq!(of(&["shell.html"], &content(false)), ["/%C3%A4%20b/*", "/shell.html", "/shop/*"]);
        let expected = ["/%C3%A4%20b", "/%C3%A4%20b/*", "/shell.html", "/shop", "/shop/*"];
        assert_eq!(of(&["shell.html"], &content(true)), expected);
        assert_eq!(of(&["index.html", "app/a.css"], &content(false)), ["/", "/app/a.css", "/index.html"]);
    }

    #[test]
    fn paths_are_encoded_as_browsers_send_them() {
        let expected = ["/%C3%A4%20b/", "/%C3%A4%20b/index.html", "/c%2B%2B.html", "/~a.html"];
        assert_eq!(of(&["ä b/index.html", "c++.html", "~a.html"], &Content::default()), expected);
    }

    #[test]
    fn star_in_a_name_becomes_a_wildcard() {
        assert_eq!(of(&["a*b.html", "a*"], &Content::default()), ["/a*"]);
    }

    #[test]
    fn most_paths_are_listed() {
        let keys: Vec<String> = (0..MAX_PATHS).map(|number| format!("a/{number}.css")).collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        assert_eq!(of(&keys, &Content::default()).len(), MAX_PATHS);
    }

    #[test]
    fn more_paths_become_their_folders() {
        let mut keys: Vec<String> =
            (0..=MAX_PATHS).map(|number| format!("{}/{number}.css", number % 2)).collect();
        keys.push("index.html".to_owned());
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        assert_eq!(of(&keys, &Content::default()), ["/0/*", "/1/*", "/", "/index.html"]);
    }

    #[test]
    fn too_many_folders_become_everything() {
        let keys: Vec<String> =
            (0..=MAX_PATHS).map(|number| format!("{}/{number}.css", number % (MAX_WILDCARDS + 1))).collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        assert_eq!(of(&keys, &Content::default()), ["/*"]);
    }

    #[test]
    fn too_many_files_at_the_top_become_everything() {
        let keys: Vec<String> = (0..=MAX_PATHS).map(|number| format!("{number}.css")).collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        assert_eq!(of(&keys, &Content::default()), ["/*"]);
    }

    #[test]
    fn nothing_is_invalidated_without_a_key() {
        assert!(of(&[], &Content::default()).is_empty());
    }
}
