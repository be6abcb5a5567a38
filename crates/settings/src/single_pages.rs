//! The pages of single-page applications.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The page of a single-page application, or the page of each folder that contains one.
// An editor shows this comment. `Deserialize` is not derived, because the derived code is larger, and the edge function has a limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SinglePages(#[cfg_attr(feature = "schema", schemars(with = "Form"))] Vec<(String, String)>);

/// The two forms in a document. The text is short for a mapping of `/*`.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged, inline)]
#[allow(dead_code, reason = "the schema is generated from the type")]
enum Form {
    /// The page of the whole site.
    Site(String),
    /// The page of each folder. A folder is written as in a rule: /app/* is everything below /app.
    Folders(std::collections::BTreeMap<String, String>),
}

impl SinglePages {
    /// The folder that contains every path.
    pub const SITE: &str = "/*";

    /// Returns whether no folder has a page.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns each folder with its page, in the order of the document. A folder is written as in a rule: `/app/*` is everything below
    /// `/app`.
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
        self.iter().map(|(_, page)| page).collect()
    }

    /// Returns the page of the whole site, if it is the only page.
    fn only_page_of_site(&self) -> Option<&str> {
        match self.0.as_slice() {
            [(folder, page)] if folder == Self::SITE => Some(page),
            _ => None,
        }
    }

    /// Returns whether each folder contains paths, and whether the path of each page leads to the page. Among several pages, a path without
    /// a file extension could lead to another page.
    pub(crate) fn is_sound(&self) -> bool {
        let has_one_page = self.only_page_of_site().is_some();
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

impl Serialize for SinglePages {
    /// Writes the text wherever it is enough, because older functions cannot read a mapping.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.only_page_of_site() {
            Some(page) => serializer.serialize_str(page),
            None => serializer.collect_map(self.iter()),
        }
    }
}

impl<'de> Deserialize<'de> for SinglePages {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FormVisitor)
    }
}

struct FormVisitor;

impl<'de> Visitor<'de> for FormVisitor {
    type Value = SinglePages;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page, or a mapping from folders to pages")
    }

    fn visit_str<E>(self, page: &str) -> Result<SinglePages, E> {
        Ok(SinglePages::from(page))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<SinglePages, A::Error> {
        let mut pages = Vec::new();
        while let Some(entry) = map.next_entry()? {
            pages.push(entry);
        }
        Ok(SinglePages(pages))
    }
}

fn is_folder(path: &str) -> bool {
    path.starts_with('/') && path.strip_suffix("/*").is_some_and(|folder| !folder.contains('*'))
}

fn has_extension(path: &str) -> bool {
    path.rsplit_once('/').is_some_and(|(_, file)| file.contains('.'))
}
