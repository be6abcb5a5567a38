//! Hosts that show a folder of the bucket.

use serde::{Deserialize, Serialize};

use crate::host_name::{is_host, wildcard_label};
use crate::rule::Rule;

/// A host that shows a folder of the bucket. Its paths are relative to the folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HostFolder {
    /// The host name. `*.example.com` stands for every name with one more label.
    pub host: String,
    /// The folder, such as `/docs-site`. A final `/*` stands for the label of the host name.
    pub folder: String,
    /// The rules at this host. If they are missing, the rules of the site apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<Rule>>,
}

/// The part of the bucket that a host shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The folder, without a final `/`. `None` stands for the whole bucket without the folders of other hosts.
    pub folder: Option<String>,
    /// The rules about the paths at this host.
    pub rules: &'a [Rule],
}

impl HostFolder {
    /// Returns the folder that a host shows, or `None` if the entry is for other hosts. The host name is in lower case.
    ///
    /// ```
    /// use settings::HostFolder;
    ///
    /// let host = "*.preview.example.com".to_owned();
    /// let previews = HostFolder { host, folder: "/previews/*".to_owned(), rules: None };
    /// assert_eq!(previews.folder_at("pr-1.preview.example.com").as_deref(), Some("/previews/pr-1"));
    /// assert_eq!(previews.folder_at("preview.example.com"), None);
    /// ```
    pub fn folder_at(&self, host: &str) -> Option<String> {
        if self.is_for_labels() {
            return wildcard_label(&self.host, host).map(|label| format!("{}/{label}", self.root()));
        }
        if is_host(&self.host, host) { Some(self.folder.clone()) } else { None }
    }

    /// Returns whether each label of the host name has a folder.
    pub fn is_for_labels(&self) -> bool {
        self.folder.ends_with("/*")
    }

    /// Returns the folder that contains everything that the hosts of the entry show, without a final `/`.
    pub fn root(&self) -> &str {
        self.folder.strip_suffix("/*").unwrap_or(&self.folder)
    }

    /// Returns whether a path of the bucket is the root or below it.
    pub fn contains(&self, path: &str) -> bool {
        path.strip_prefix(self.root()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Returns the path at the host that leads to a path of the bucket, or `None` if the path is not in the folder of one of the hosts.
    fn path_at_host<'a>(&self, path: &'a str) -> Option<&'a str> {
        let below = path.strip_prefix(self.root())?;
        let below = if self.is_for_labels() {
            let label_and_rest = below.strip_prefix('/')?;
            &label_and_rest[label_and_rest.find('/')?..]
        } else {
            below
        };
        if below.starts_with('/') { Some(below) } else { None }
    }

    /// Returns whether the folder is not the whole bucket, and has a star where the host has one.
    fn is_sound(&self) -> bool {
        let root = self.root();
        let names = root.strip_prefix('/').unwrap_or_default();
        names.split('/').all(|name| !matches!(name, "" | "." | "..") && !name.contains('*'))
            && self.is_for_labels() == self.host.starts_with("*.")
    }
}

/// Returns the path that a visitor requested for a path of the bucket.
pub(crate) fn path_at_host<'a>(folders: &[HostFolder], path: &'a str) -> &'a str {
    folders.iter().find_map(|entry| entry.path_at_host(path)).unwrap_or(path)
}

/// Returns the folder of the host. A name without a star decides before a name with one, also if only the list of hosts contains it.
pub(crate) fn place<'a>(
    folders: &'a [HostFolder],
    hosts: &[String],
    host: &str,
) -> Option<(&'a HostFolder, String)> {
    let is_named = hosts.iter().any(|name| name.eq_ignore_ascii_case(host));
    let mut entries = folders.iter().filter(|entry| entry.is_for_labels() != is_named);
    entries.find_map(|entry| Some((entry, entry.folder_at(host)?)))
}

/// Returns why folders do not separate the objects of hosts.
pub(crate) fn fault(folders: &[HostFolder], hosts: &[String]) -> Option<&'static str> {
    let is_host_of_site =
        |entry: &HostFolder| hosts.iter().any(|host| host.eq_ignore_ascii_case(&entry.host));
    if !folders.iter().all(is_host_of_site) {
        return Some("folders: a host is not one of the hosts");
    }
    if !folders.iter().all(HostFolder::is_sound) {
        return Some("folders: a folder has to start with / and to end with /* if its host starts with *.");
    }
    let is_repeated = |(position, entry): (usize, &HostFolder)| {
        folders[..position].iter().any(|other| {
            other.contains(entry.root())
                || entry.contains(other.root())
                || other.host.eq_ignore_ascii_case(&entry.host)
        })
    };
    if folders.iter().enumerate().any(is_repeated) {
        return Some("folders: two hosts have the same name, or one folder is in another");
    }
    None
}
