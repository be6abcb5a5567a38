//! Checks of the pages of single-page applications.

use settings::SinglePages;

use super::fault::Fault;
use super::text;

/// Finds the folders whose entry has no meaning or no effect. Returns each folder and the problem with it.
pub(super) fn faults(pages: &SinglePages) -> Vec<(&str, Fault)> {
    let faults = |(folder, page)| {
        let faults = [
            text::application_folder(folder),
            text::application_page(page),
            repeated_page(pages, folder, page),
        ];
        faults.into_iter().flatten().map(move |fault| (folder, fault))
    };
    pages.iter().flat_map(faults).collect()
}

/// Finds a folder with the same page as the folder around it.
fn repeated_page(pages: &SinglePages, folder: &str, page: &str) -> Option<Fault> {
    let contains_folder = |other: &str| {
        other != folder && other.strip_suffix('*').is_some_and(|around| folder.starts_with(around))
    };
    let around = pages.iter().filter(|(other, _)| contains_folder(other));
    let (around, same_page) = around.max_by_key(|(other, _)| other.len())?;
    if same_page != page {
        return None;
    }
    Some(Fault::new(
        format!("{page} is also the page of {around}, which contains {folder}"),
        "remove one of them",
    ))
}

#[cfg(test)]
mod tests {
    use settings::SinglePages;

    use super::faults;
    use crate::site::check::fault::Fault;

    fn found(pages: &[(&str, &str)]) -> Vec<String> {
        let pages: SinglePages = pages.iter().copied().collect();
        let text =
            |(folder, Fault { problem, advice }): (&str, Fault)| format!("{folder}: {problem}; {advice}");
        faults(&pages).into_iter().map(text).collect()
    }

    macro_rules! cases {
        ($($name:ident: $pages:expr => $expected:expr;)*) => {$(
            #[test]
            fn $name() {
                assert_eq!(found(&$pages), $expected as [&str; _]);
            }
        )*};
    }

    cases! {
        whole_site: [("/*", "/index.html")] => [];
        folders_in_folders: [("/*", "/index.html"), ("/a/*", "/a/index.html"), ("/a/b/*", "/b.html")] => [];
        page_outside_its_folder_and_of_two_folders: [("/a/*", "/shell.html"), ("/b/*", "/shell.html")] => [];
        page_of_a_folder_in_a_folder_with_another_page: [("/*", "/x.html"), ("/a/*", "/y.html"), ("/a/b/*", "/x.html")] => [];
        folder_in_a_folder_with_the_same_page: [("/a/*", "/x.html"), ("/a/b/*", "/x.html")] => [
            "/a/b/*: /x.html is also the page of /a/*, which contains /a/b/*; remove one of them",
        ];
        folder_in_the_site_with_the_same_page: [("/*", "/x.html"), ("/a/*", "/x.html")] => [
            "/a/*: /x.html is also the page of /*, which contains /a/*; remove one of them",
        ];
        folder_and_page_with_mistakes: [("/a", "x.html")] => [
            "/a: \"/a\" does not end in /*; write /a/*, for everything below it",
            "/a: \"x.html\" does not start with /; write /x.html",
        ];
        folder_whose_name_begins_like_another: [("/a/*", "/x.html"), ("/ab/*", "/x.html")] => [];
    }
}
