//! The site's configuration, `site.yaml`, which the preview reads again after each change.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use cloudformation::report::LocatedFinding;
use constructs::terminal::Failure;
use infra::Site;

use crate::failure;

/// The file of the configuration, if there is one, and the time of its last change.
pub(crate) struct Config {
    pub(crate) file: Option<PathBuf>,
    modified: Option<SystemTime>,
}

impl Config {
    /// Takes the named file, or else `site.yaml` if it exists in the current folder.
    pub(crate) fn find(named: Option<PathBuf>) -> Self {
        let default = PathBuf::from("site.yaml");
        let file = match named {
            Some(named) => Some(named),
            None if default.exists() => Some(default),
            None => None,
        };
        Self { file, modified: None }
    }

    /// The name of the file in messages.
    pub(crate) fn name(&self) -> String {
        self.file.as_ref().map_or_else(|| "site.yaml".to_owned(), |file| file.display().to_string())
    }

    /// Reports whether the file has changed since the last call.
    pub(crate) fn has_changed(&mut self) -> bool {
        let modified = self.file.as_deref().and_then(modified);
        let has_changed = modified != self.modified;
        self.modified = modified;
        has_changed
    }

    /// Reads the site that the file describes. Without a file, the site has the default settings.
    pub(crate) fn read(&self) -> Result<Site, Failure> {
        let Some(file) = &self.file else { return Ok(Site::parameterized()) };
        let text = std::fs::read_to_string(file).map_err(|error| failure::config(&self.name(), error))?;
        infra::site::read(&text).map_err(|findings| {
            let lines: Vec<String> = findings.iter().map(|located| self.line(located)).collect();
            Failure::problems(&lines)
        })
    }

    /// A finding in one line, with its file, line and column.
    fn line(&self, located: &LocatedFinding) -> String {
        let (name, finding) = (self.name(), &located.finding);
        match &located.location {
            Some(place) => format!("{name}:{}:{}: {finding}", place.line, place.column),
            None => format!("{name}:{finding}"),
        }
    }
}

fn modified(file: &Path) -> Option<SystemTime> {
    std::fs::metadata(file).and_then(|metadata| metadata.modified()).ok()
}
