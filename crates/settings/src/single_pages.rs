//! The pages of single-page applications.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// The page of a single-page application, or the page of each folder that contains one.
// An editor shows this comment. The text form is written wherever it is enough, because older functions can only read this one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(from = "Form", into = "Form")]
pub struct SinglePages(BTreeMap<String, String>);

/// The forms of [`SinglePages`] in a document. The text is short for a mapping of `/*`.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
enum Form {
    /// The page of the whole site.
    Site(String),
    /// The page of each folder. A folder is written as in a rule: /app/* is everything below /app.
    Folders(BTreeMap<String, String>),
}

impl SinglePages {
    /// The folder that contains every path.
    pub const SITE: &str = "/*";

    /// Returns whether no folder has a page.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns each folder with its page. A folder is written as in a rule: `/app/*` is everything below `/app`.
    ///
    /// ```
    /// use settings::SinglePages;
    ///
    /// let pages: SinglePages = serde_json::from_str(r#"{"/app/*": "/app/index.html"}"#)?;
    /// assert_eq!(pages.iter().collect::<Vec<_>>(), [("/app/*", "/app/index.html")]);
    /// let pages: SinglePages = serde_json::from_str(r#""/index.html""#)?;
    /// assert_eq!(pages.iter().collect::<Vec<_>>(), [("/*", "/index.html")]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(folder, page)| (folder.as_str(), page.as_str()))
    }

    /// Returns the pages. A page of several folders is there once.
    pub fn pages(&self) -> BTreeSet<&str> {
        self.0.values().map(String::as_str).collect()
    }

    /// Returns whether each folder contains paths, and whether the path of each page leads to the page. Among several pages, a path without
    /// a file extension could lead to another page.
    pub(crate) fn is_sound(&self) -> bool {
        let has_one_page = self.0.len() == 1 && self.0.contains_key(Self::SITE);
        self.iter().all(|(folder, page)| {
            is_folder(folder) && page.starts_with('/') && (has_one_page || has_extension(page))
        })
    }
}

impl From<&str> for SinglePages {
    /// Returns the page of the whole site.
    fn from(page: &str) -> Self {
        Self::from_iter([(Self::SITE, page)])
    }
}

impl<'a> FromIterator<(&'a str, &'a str)> for SinglePages {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(pages: I) -> Self {
        Self(pages.into_iter().map(|(folder, page)| (folder.to_owned(), page.to_owned())).collect())
    }
}

impl From<Form> for SinglePages {
    fn from(form: Form) -> Self {
        match form {
            Form::Site(page) => Self(BTreeMap::from([(Self::SITE.to_owned(), page)])),
            Form::Folders(pages) => Self(pages),
        }
    }
}

impl From<SinglePages> for Form {
    fn from(SinglePages(mut pages): SinglePages) -> Self {
        if pages.len() == 1
            && let Some(page) = pages.remove(SinglePages::SITE)
        {
            return Self::Site(page);
        }
        Self::Folders(pages)
    }
}

fn is_folder(path: &str) -> bool {
    path.starts_with('/') && path.strip_suffix("/*").is_some_and(|folder| !folder.contains('*'))
}

fn has_extension(path: &str) -> bool {
    path.rsplit_once('/').is_some_and(|(_, file)| file.contains('.'))
}
