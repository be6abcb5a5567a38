//! The folders of the workspace, and the settings of `check` in them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use infra::check_settings::{CheckSettings, FILE};
use lsp_types::{InitializeParams, Uri};
use percent_encoding::percent_decode_str;

/// The folders that the editor has opened.
#[derive(Debug, Default)]
pub(crate) struct Workspace {
    folders: Vec<PathBuf>,
    /// The settings by their folder, with the text from which they were read.
    settings: BTreeMap<PathBuf, (String, Arc<CheckSettings>)>,
}

impl Workspace {
    pub(crate) fn new(initialize: &InitializeParams) -> Self {
        let named = initialize.workspace_folders.iter().flatten().map(|folder| &folder.uri);
        // Editors without several folders name the only one in this way.
        #[allow(deprecated)]
        let root = initialize.root_uri.as_ref();
        let mut folders: Vec<PathBuf> = named.chain(root).map(path).collect();
        // The innermost folder comes first.
        folders.sort_by_key(|folder| std::cmp::Reverse(folder.components().count()));
        Self { folders, settings: BTreeMap::new() }
    }

    /// The path of a file relative to its folder, and the settings of that folder. A file outside of all folders keeps its path and has no settings.
    pub(crate) fn file(&mut self, uri: &Uri) -> (PathBuf, Arc<CheckSettings>) {
        let file = path(uri);
        let inner = self.folders.iter().find_map(|folder| {
            let inner = file.strip_prefix(folder).ok()?;
            Some((folder.clone(), inner.to_owned()))
        });
        match inner {
            Some((folder, inner)) => (inner, self.settings(&folder)),
            None => (file, Arc::default()),
        }
    }

    /// Reads the settings of a folder. Settings with mistakes have no effect; `check` reports the mistakes, and so does an editor that opens the file.
    fn settings(&mut self, folder: &Path) -> Arc<CheckSettings> {
        let Ok(text) = std::fs::read_to_string(folder.join(FILE)) else { return Arc::default() };
        if let Some((known, settings)) = self.settings.get(folder)
            && *known == text
        {
            return Arc::clone(settings);
        }
        let settings = Arc::new(CheckSettings::parse(&text).unwrap_or_default());
        self.settings.insert(folder.to_owned(), (text, Arc::clone(&settings)));
        settings
    }
}

/// The path of an address, in which some characters are percent-encoded.
fn path(uri: &Uri) -> PathBuf {
    PathBuf::from(&*percent_decode_str(uri.path().as_str()).decode_utf8_lossy())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::sync::Arc;

    use infra::check_settings::FILE;
    use lsp_types::{InitializeParams, Uri};
    use serde_json::json;

    use super::Workspace;

    fn uri(path: &Path) -> Uri {
        let path = path.display().to_string().replace(' ', "%20");
        format!("file://{path}").parse().expect("an address")
    }

    #[test]
    fn settings_are_those_of_the_innermost_folder() {
        let outer = tempfile::tempdir().expect("a folder");
        let inner = outer.path().join("my stacks");
        fs::create_dir(&inner).expect("a folder");
        let ignore = "ignore: [{ rule: cycle, reason: planned }]";
        fs::write(inner.join(FILE), ignore).expect("a file");
        let folder = |path: &Path| json!({"uri": uri(path).as_str(), "name": "a"});
        let params: InitializeParams = serde_json::from_value(
            json!({"capabilities": {}, "workspaceFolders": [folder(outer.path()), folder(&inner)]}),
        )
        .expect("parameters");
        let mut workspace = Workspace::new(&params);
        let (file, settings) = workspace.file(&uri(&inner.join("a.yaml")));
        assert_eq!(file, Path::new("a.yaml"));
        assert!(settings.ignores(&file, "cycle"));
        let (_, again) = workspace.file(&uri(&inner.join("b.yaml")));
        assert!(Arc::ptr_eq(&settings, &again));
        let (file, settings) = workspace.file(&uri(&outer.path().join("a.yaml")));
        assert!(file == Path::new("a.yaml") && !settings.ignores(&file, "cycle"));
        fs::write(inner.join(FILE), "regions: [eu-central-1]").expect("a file");
        let (file, settings) = workspace.file(&uri(&inner.join("a.yaml")));
        assert!(!settings.ignores(&file, "cycle") && settings.regions.len() == 1);
        assert_eq!(workspace.file(&uri(Path::new("/other/a.yaml"))).0, Path::new("/other/a.yaml"));
    }
}
