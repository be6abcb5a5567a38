//! The folder of a synthesised app. Everything that a deployment reads is checked before it changes anything.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use app::manifest::{
    ASSETS_FILE, AssetEntry, Assets, FilePath, MANIFEST_FILE, Manifest, ManifestError, StackEntry,
};
use cloudformation::{S3Object, replace_local_paths};
use constructs::hash::sha256;
use constructs::terminal::error_chain;
use serde_json::Value as Json;

use crate::failure::Failure;

/// A synthesised app.
#[derive(Debug)]
pub(super) struct AppFolder {
    path: PathBuf,
    /// The stacks, in an order in which they can be deployed.
    pub(super) stacks: Vec<AppStack>,
}

/// A stack of a synthesised app.
#[derive(Debug)]
pub(super) struct AppStack {
    pub(super) entry: StackEntry,
    /// The name of the stack in messages and arguments. It has the Region if the app has the name in several Regions.
    pub(super) label: String,
    /// The template, with local paths.
    pub(super) template: Json,
    /// The files that the template refers to.
    pub(super) assets: Vec<AssetEntry>,
}

impl AppFolder {
    /// Reads and checks all files of an app.
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let manifest = document(path, MANIFEST_FILE, Manifest::read)?;
        let assets = document(path, ASSETS_FILE, Assets::read)?;
        let folder = Self { path: path.to_owned(), stacks: Vec::new() };
        let mut problems: Vec<String> =
            assets.assets.iter().filter_map(|asset| folder.check(asset).err()).collect();
        let mut stacks = Vec::new();
        for entry in &manifest.stacks {
            match folder.stack(entry, &manifest, &assets) {
                Ok(stack) => stacks.push(stack),
                Err(found) => problems.extend(found),
            }
        }
        if problems.is_empty() {
            return Ok(Self { stacks, ..folder });
        }
        let help = "nothing was changed; synthesise the app again";
        Err(Failure::problems(&problems).with_help(help))
    }

    /// Checks a file and its key. Files with the same key would be one object, so the key must contain the hash of the content.
    fn check(&self, asset: &AssetEntry) -> Result<(), String> {
        let AssetEntry { path, sha256, key, .. } = asset;
        if !key.contains(sha256.as_str()) {
            return Err(format!("{ASSETS_FILE}: the key {key} of {path} does not contain its SHA-256"));
        }
        self.asset(asset).map(drop)
    }

    /// Reads a file that templates refer to. It is an error if the file has another content than when the app was synthesised.
    pub(super) fn asset(&self, asset: &AssetEntry) -> Result<Vec<u8>, String> {
        let bytes = self.bytes(&asset.path)?;
        if sha256(&bytes) == asset.sha256 {
            return Ok(bytes);
        }
        Err(format!("{}: its content is not the one that {ASSETS_FILE} names", self.place(&asset.path)))
    }

    fn stack(
        &self,
        entry: &StackEntry,
        manifest: &Manifest,
        known: &Assets,
    ) -> Result<AppStack, Vec<String>> {
        let text = self.bytes(&entry.template).map_err(|problem| vec![problem])?;
        let template: Json = serde_json::from_slice(&text)
            .map_err(|error| vec![format!("{}: {error}", self.place(&entry.template))])?;
        let missing_in_assets =
            |path: &FilePath| format!("{path} of the stack {} is not in {ASSETS_FILE}", entry.name);
        let find = |path: &FilePath| known.assets.iter().find(|asset| asset.path == *path).cloned();
        let (found, missing): (Vec<_>, Vec<_>) =
            entry.assets.iter().map(|path| find(path).ok_or(path)).partition(Result::is_ok);
        let mut problems: Vec<String> =
            missing.into_iter().filter_map(Result::err).map(missing_in_assets).collect();
        problems.extend(unplaced(entry, &template).iter().map(|path| {
            format!("{}: no property that takes an uploaded file has {path}", self.place(&entry.template))
        }));
        if !problems.is_empty() {
            return Err(problems);
        }
        let is_repeated = manifest.stacks.iter().filter(|other| other.name == entry.name).count() > 1;
        let label = if is_repeated { format!("{}@{}", entry.name, entry.region) } else { entry.name.clone() };
        let assets = found.into_iter().filter_map(Result::ok).collect();
        Ok(AppStack { entry: entry.clone(), label, template, assets })
    }

    fn bytes(&self, path: &FilePath) -> Result<Vec<u8>, String> {
        fs::read(path.below(&self.path)).map_err(|error| format!("{}: {error}", self.place(path)))
    }

    fn place(&self, path: &FilePath) -> String {
        path.below(&self.path).display().to_string()
    }
}

fn document<T>(
    folder: &Path,
    name: &str,
    read: impl Fn(&str) -> Result<T, ManifestError>,
) -> Result<T, Failure> {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).map_err(|error| {
        let help = "name the folder that synth of your app has written";
        Failure::refused(format!("{}: {error}", path.display()), help)
    })?;
    read(&text).map_err(|error| {
        let problem = format!("{}: {}", path.display(), error_chain(&error));
        Failure::refused(problem, "nothing was changed; synthesise the app again")
    })
}

/// The files of a stack that no property of its template can take. A deployment would send their local paths to CloudFormation.
fn unplaced(entry: &StackEntry, template: &Json) -> BTreeSet<String> {
    let all = entry.assets.iter().map(|path| (path.to_string(), S3Object::new("", "")));
    let all: BTreeMap<String, S3Object> = all.collect();
    let placed = replace_local_paths(&mut template.clone(), &all);
    all.into_keys().filter(|path| !placed.contains(path)).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use constructs::hash::sha256;
    use serde_json::{Value as Json, json};
    use tempfile::TempDir;

    use super::AppFolder;

    fn stack(name: &str, region: &str) -> Json {
        json!({
            "name": name, "region": region, "template": "orders.template.json",
            "assets": ["assets/a.zip"],
        })
    }

    /// Writes an app of these stacks.
    fn app(stacks: &Json) -> TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a file");
        fs::create_dir(folder.path().join("assets")).expect("a folder");
        write("assets/a.zip", "code");
        let function = json!({"Type": "AWS::Lambda::Function", "Properties": {"Code": "assets/a.zip"}});
        write("orders.template.json", &json!({"Resources": {"Orders": function}}).to_string());
        write("manifest.json", &json!({"version": 1, "stacks": stacks}).to_string());
        list_asset(folder.path(), &format!("{}.zip", sha256(b"code")));
        folder
    }

    /// Writes the list of files, with this key.
    fn list_asset(folder: &Path, key: &str) {
        let asset = json!({"path": "assets/a.zip", "sha256": sha256(b"code"), "key": key});
        let list = json!({"version": 1, "assets": [asset]}).to_string();
        fs::write(folder.join("assets.json"), list).expect("a file");
    }

    fn problem(folder: &Path) -> String {
        let failure = AppFolder::read(folder).expect_err("refused");
        assert_eq!(failure.exit().code(), 2);
        failure.to_string().replace(&folder.display().to_string(), "out")
    }

    #[test]
    fn stacks_are_read_with_their_templates_and_files() {
        let folder = app(&json!([stack("orders", "us-east-1")]));
        let read = AppFolder::read(folder.path()).expect("an app");
        let [orders] = read.stacks.as_slice() else { panic!("one stack") };
        assert_eq!(
            (orders.label.as_str(), orders.assets[0].path.to_string()),
            ("orders", "assets/a.zip".into())
        );
        assert_eq!(read.asset(&orders.assets[0]).expect("bytes"), b"code");
    }

    #[test]
    fn name_in_two_regions_is_shown_with_the_region() {
        let folder = app(&json!([stack("orders", "us-east-1"), stack("orders", "eu-central-1")]));
        let read = AppFolder::read(folder.path()).expect("an app");
        let labels: Vec<&str> = read.stacks.iter().map(|stack| stack.label.as_str()).collect();
        assert_eq!(labels, ["orders@us-east-1", "orders@eu-central-1"]);
    }

    #[test]
    fn changed_file_is_refused() {
        let folder = app(&json!([stack("orders", "us-east-1")]));
        fs::write(folder.path().join("assets/a.zip"), "other").expect("a file");
        assert_eq!(
            problem(folder.path()),
            "out/assets/a.zip: its content is not the one that assets.json names"
        );
    }

    #[test]
    fn key_without_the_hash_of_the_file_is_refused() {
        let folder = app(&json!([stack("orders", "us-east-1")]));
        list_asset(folder.path(), "same.zip");
        assert_eq!(
            problem(folder.path()),
            "assets.json: the key same.zip of assets/a.zip does not contain its SHA-256"
        );
    }

    #[test]
    fn all_missing_files_are_reported_at_once() {
        let folder = app(&json!([stack("orders", "us-east-1")]));
        fs::remove_file(folder.path().join("assets/a.zip")).expect("removed");
        fs::remove_file(folder.path().join("orders.template.json")).expect("removed");
        let problem = problem(folder.path());
        let lines: Vec<&str> = problem.lines().filter_map(|line| line.split(": ").next()).collect();
        assert_eq!(lines, ["out/assets/a.zip", "out/orders.template.json"]);
    }

    #[test]
    fn file_that_assets_json_does_not_list_is_refused() {
        let folder = app(&json!([stack("orders", "us-east-1")]));
        fs::write(folder.path().join("assets.json"), r#"{"version": 1, "assets": []}"#).expect("a file");
        assert_eq!(problem(folder.path()), "assets/a.zip of the stack orders is not in assets.json");
    }

    #[test]
    fn template_that_is_not_json_is_refused() {
        let folder = app(&json!([stack("orders", "us-east-1")]));
        fs::write(folder.path().join("orders.template.json"), "Resources:").expect("a file");
        assert!(problem(folder.path()).starts_with("out/orders.template.json: expected value at line 1"));
    }

    #[test]
    fn file_in_a_property_that_takes_no_upload_is_refused() {
        let folder = app(&json!([stack("orders", "us-east-1")]));
        let topic = r#"{"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"Name": "assets/a.zip"}}}}"#;
        fs::write(folder.path().join("orders.template.json"), topic).expect("a file");
        let expected = "out/orders.template.json: no property that takes an uploaded file has assets/a.zip";
        assert_eq!(problem(folder.path()), expected);
    }

    #[test]
    fn folder_without_an_app_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(problem(folder.path()).starts_with("out/manifest.json: "));
    }
}
