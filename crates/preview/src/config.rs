//! `site.yaml` as the preview uses it, read anew when it changes.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use infra::Site;
use infra::site::Located;

/// Why there is no configuration to go by.
#[derive(Debug)]
pub(crate) enum Fault {
    /// It cannot be read.
    Unreadable(std::io::Error),
    /// What it says is wrong.
    Findings(Vec<Located>),
}

impl Fault {
    /// In words, with line and column where they are known.
    pub(crate) fn lines(&self) -> Vec<String> {
        let told = |located: &Located| match &located.location {
            Some(place) => format!("{}:{}: {}", place.line, place.column, located.finding),
            None => located.finding.to_string(),
        };
        match self {
            Self::Unreadable(error) => vec![error.to_string()],
            Self::Findings(findings) => findings.iter().map(told).collect(),
        }
    }
}

/// The file, if there is one, and when it was last written.
pub(crate) struct Config {
    pub(crate) file: Option<PathBuf>,
    written: Option<SystemTime>,
}

impl Config {
    /// The named file, or `site.yaml` when it is here.
    pub(crate) fn find(named: Option<PathBuf>) -> Self {
        let here = || Some(PathBuf::from("site.yaml")).filter(|path| path.exists());
        Self { file: named.or_else(here), written: None }
    }

    /// What a person calls it.
    pub(crate) fn name(&self) -> String {
        self.file.as_ref().map_or_else(|| "site.yaml".to_owned(), |file| file.display().to_string())
    }

    /// Whether the file was written since somebody last asked.
    pub(crate) fn has_changed(&mut self) -> bool {
        let written = self.file.as_deref().and_then(modified);
        let changed = written != self.written;
        self.written = written;
        changed
    }

    /// The site that it describes.
    pub(crate) fn read(&self) -> Result<Site, Fault> {
        let Some(file) = &self.file else { return Ok(Site::open()) };
        let text = std::fs::read_to_string(file).map_err(Fault::Unreadable)?;
        infra::site::read(&text).map_err(Fault::Findings)
    }
}

fn modified(file: &Path) -> Option<SystemTime> {
    std::fs::metadata(file).and_then(|metadata| metadata.modified()).ok()
}
