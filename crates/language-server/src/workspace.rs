//! The folders of the workspace, and the settings of `check` in them.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use infra::check_settings::{CheckSettings, FILE, ParameterFile};
use infra::cli::own_rule_files;
use infra::own_rules;
use lsp_types::{InitializeParams, Uri, WorkspaceFolder, WorkspaceFoldersChangeEvent};
use percent_encoding::percent_decode_str;

/// The folders that the editor has opened.
#[derive(Debug, Default)]
pub(crate) struct Workspace {
    folders: Vec<PathBuf>,
    /// The settings by their folder.
    settings: BTreeMap<PathBuf, KnownSettings>,
}

/// Settings with the files from which they were read.
#[derive(Debug, Default)]
struct KnownSettings {
    files: Vec<(PathBuf, String)>,
    settings: Arc<CheckSettings>,
}

impl Workspace {
    pub(crate) fn new(initialize: &InitializeParams) -> Self {
        let named = initialize.workspace_folders.iter().flatten().map(|folder| &folder.uri);
        // Editors without several folders name the only one in this way.
        #[allow(deprecated)]
        let root = initialize.root_uri.as_ref();
        let folders = named.chain(root).map(path).collect();
        let mut workspace = Self { folders, settings: BTreeMap::new() };
        workspace.sort();
        workspace
    }

    /// Adds and removes folders that the editor has opened and closed.
    pub(crate) fn change_folders(&mut self, change: &WorkspaceFoldersChangeEvent) {
        let paths = |folders: &[WorkspaceFolder]| folders.iter().map(|it| path(&it.uri)).collect::<Vec<_>>();
        let removed = paths(&change.removed);
        self.folders.retain(|folder| !removed.contains(folder));
        self.folders.extend(paths(&change.added));
        self.settings.retain(|folder, _| !removed.contains(folder));
        self.sort();
    }

    /// Puts the innermost folder first.
    fn sort(&mut self) {
        self.folders.sort_by_key(|folder| std::cmp::Reverse(folder.components().count()));
    }

    /// The path of a file relative to its folder, and the settings of that folder. A file outside of all folders keeps its path and has no settings.
    ///
    /// The settings are read at the first question and kept until [`Workspace::read_again`].
    pub(crate) fn file(&mut self, uri: &Uri) -> (PathBuf, Arc<CheckSettings>) {
        let file = path(uri);
        let inner = self.folders.iter().find_map(|folder| {
            let inner = file.strip_prefix(folder).ok()?;
            Some((folder.clone(), inner.to_owned()))
        });
        match inner {
            Some((folder, inner)) => {
                let known =
                    self.settings.entry(folder).or_insert_with_key(|folder| KnownSettings::read(folder));
                (inner, Arc::clone(&known.settings))
            }
            None => (file, Arc::default()),
        }
    }

    /// Reads the settings again. Returns whether some have changed.
    pub(crate) fn read_again(&mut self) -> bool {
        let mut is_changed = false;
        for (folder, known) in &mut self.settings {
            let read = KnownSettings::read(folder);
            if read.files != known.files {
                *known = read;
                is_changed = true;
            }
        }
        is_changed
    }
}

impl KnownSettings {
    /// Reads the settings of a folder and the files that they name. Settings, values and own rules with mistakes have no effect; `check`
    /// reports the mistakes.
    fn read(folder: &Path) -> Self {
        let Ok(text) = fs::read_to_string(folder.join(FILE)) else { return Self::default() };
        let settings = CheckSettings::parse(&text).unwrap_or_default();
        let rules = settings.rules.as_ref().and_then(|rules| own_rule_files(&folder.join(rules)).ok());
        let mut files = vec![(PathBuf::from(FILE), text)];
        files.extend(rules.iter().flatten().cloned());
        let Ok(settings) = settings.with_parameter_files(|file| {
            let text = fs::read_to_string(folder.join(file)).unwrap_or_default();
            let values = ParameterFile::parse(file, &text).unwrap_or_default();
            files.push((file.to_owned(), text));
            Ok::<_, Infallible>(values)
        });
        let own = rules.and_then(|rules| own_rules::read(rules).ok());
        let settings = Arc::new(match own {
            Some(own) => settings.with_own_rules(Arc::new(own)),
            None => settings,
        });
        Self { files, settings }
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
    use lsp_types::{InitializeParams, NumberOrString, Uri};
    use serde_json::{Value as Json, json};

    use super::Workspace;
    use crate::answers::Answers;

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
        assert!(workspace.read_again() && !workspace.read_again());
        let (file, settings) = workspace.file(&uri(&inner.join("a.yaml")));
        assert!(!settings.ignores(&file, "cycle") && settings.regions.len() == 1);
        assert_eq!(workspace.file(&uri(Path::new("/other/a.yaml"))).0, Path::new("/other/a.yaml"));
        let change = |added: &[Json], removed: &[Json]| {
            serde_json::from_value(json!({"added": added, "removed": removed})).expect("a change")
        };
        workspace.change_folders(&change(&[], &[folder(&inner)]));
        assert_eq!(workspace.file(&uri(&inner.join("a.yaml"))).0, Path::new("my stacks/a.yaml"));
        workspace.change_folders(&change(&[folder(&inner)], &[]));
        let (file, settings) = workspace.file(&uri(&inner.join("a.yaml")));
        assert!(file == Path::new("a.yaml") && settings.regions.len() == 1);
    }

    const RULE: &str = "rule: queue-with-tags\ntype: AWS::SQS::Queue\nsummary: A queue without tags\nreason: Bills are divided by tags.\nschema: { required: [Tags] }\n";
    const ACCOUNT: &str = r#"{"typeName": "Acme::Billing::Account", "properties": {"Owner": {"type": "string"}}, "additionalProperties": false}"#;

    /// A workspace with a folder that has settings with own rules and parameters.
    fn workspace(folder: &Path, settings: &str) -> Workspace {
        fs::create_dir(folder.join("rules")).expect("a folder");
        fs::write(folder.join(FILE), settings).expect("a file");
        fs::write(folder.join("rules/queues.yaml"), RULE).expect("a file");
        fs::write(folder.join("rules/account.json"), ACCOUNT).expect("a file");
        fs::write(folder.join("live.json"), r#"{"Days": 31}"#).expect("a file");
        let folder = json!({"uri": uri(folder).as_str(), "name": "a"});
        let params = json!({"capabilities": {}, "workspaceFolders": [folder]});
        Workspace::new(&serde_json::from_value(params).expect("parameters"))
    }

    /// The rules of the findings in a text, each with its line.
    fn found(workspace: &mut Workspace, file: &Path, text: &str) -> Vec<(u32, String)> {
        let (file, settings) = workspace.file(&uri(file));
        let answers = Answers::new(&file, text.to_owned()).with_settings(&file, settings);
        let code = |code: Option<NumberOrString>| match code {
            Some(NumberOrString::String(code)) => code,
            code => panic!("{code:?}"),
        };
        answers
            .diagnostics()
            .into_iter()
            .map(|found| (found.range.start.line + 1, code(found.code)))
            .collect()
    }

    #[test]
    fn own_rules_and_types_of_the_settings_apply() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut workspace = workspace(folder.path(), "rules: rules\n");
        let template = "Resources:
  Account:
    Type: Acme::Billing::Account
    Properties:
      Ownr: a
  Jobs:
    Type: AWS::SQS::Queue
  Others:
    Type: AWS::SQS::Queue
    Metadata:
      sitegate: { ignore: [{ rule: queue-with-tags, reason: later }] }
";
        let file = folder.path().join("a.yaml");
        let expected = [(5, "unknown-property".to_owned()), (6, "queue-with-tags".to_owned())];
        assert_eq!(found(&mut workspace, &file, template), expected);
        fs::remove_file(folder.path().join("rules/queues.yaml")).expect("removed");
        assert!(workspace.read_again());
        let rules: Vec<String> =
            found(&mut workspace, &file, template).into_iter().map(|(_, rule)| rule).collect();
        assert_eq!(rules, ["unknown-property", "suppression"], "the rule does not exist any more");
    }

    #[test]
    fn misspelt_own_rule_in_the_settings_is_reported() {
        let folder = tempfile::tempdir().expect("a folder");
        let ignore = |rule: &str| format!("rules: rules\nignore:\n  - {{ rule: {rule}, reason: later }}\n");
        let mut workspace = workspace(folder.path(), &ignore("queue-with-tag"));
        let file = folder.path().join(FILE);
        assert_eq!(found(&mut workspace, &file, &ignore("queue-with-tag")), [(3, "suppression".to_owned())]);
        assert_eq!(found(&mut workspace, &file, &ignore("queue-with-tags")), []);
    }

    #[test]
    fn parameters_of_the_settings_apply_to_their_files() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut workspace =
            workspace(folder.path(), "parameters:\n  - { from: live.json, files: 'live/*.yaml' }\n");
        let template = "Parameters: { Days: { Type: Number } }
Resources:
  Log:
    Type: AWS::Logs::LogGroup
    Properties: { RetentionInDays: !Ref Days }
";
        let expected = [(5, "not-allowed".to_owned())];
        assert_eq!(found(&mut workspace, &folder.path().join("live/a.yaml"), template), expected);
        assert_eq!(found(&mut workspace, &folder.path().join("test/a.yaml"), template), []);
        fs::write(folder.path().join("live.json"), r#"{"Days": 30}"#).expect("a file");
        assert!(workspace.read_again());
        assert_eq!(found(&mut workspace, &folder.path().join("live/a.yaml"), template), []);
    }
}
