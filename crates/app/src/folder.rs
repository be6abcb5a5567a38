//! Writes the files of an app to a folder, all or none.

use std::fs;
use std::io;
use std::path::Path;

use constructs::terminal::Failure;

use crate::file_names::{is_asset, is_template};
use crate::manifest::{ASSETS_FILE, Assets, FilePath, MANIFEST_FILE, Manifest};

/// Writes files, and removes templates and assets that an earlier call wrote and that are not among them. Other files stay.
///
/// The files are complete in a temporary folder before the first one moves to its place. The last one is the manifest, so a
/// manifest never names a file that is missing.
pub(crate) fn write(folder: &Path, files: &[(FilePath, Vec<u8>)]) -> Result<(), Failure> {
    let earlier = earlier_files(folder)?;
    move_into_place(folder, files)
        .map_err(|error| Failure::failed(format!("{} cannot be written", folder.display()), error))?;
    for stale in earlier.iter().filter(|path| is_stale(path, files)) {
        remove(stale, folder).map_err(|error| {
            Failure::failed(format!("{} cannot be removed", stale.below(folder).display()), error)
        })?;
    }
    Ok(())
}

/// Whether an earlier call wrote the file and this one does not. The documents of a folder can be edited and can come from another person, so a
/// path in them counts only if it has the form of a template's or an asset's. The case of letters is ignored: on macOS and Windows,
/// the file of a stack that is renamed from `Api` to `api` is the new file.
fn is_stale(earlier: &FilePath, files: &[(FilePath, Vec<u8>)]) -> bool {
    let is_new = |new: &FilePath| new.as_str().eq_ignore_ascii_case(earlier.as_str());
    (is_template(earlier) || is_asset(earlier)) && !files.iter().any(|(new, _)| is_new(new))
}

/// Removes a file of the folder, but not through a symbolic link: synth writes none.
fn remove(path: &FilePath, folder: &Path) -> io::Result<()> {
    let file = path.below(folder);
    let parents = file.ancestors().skip(1).take_while(|parent| *parent != folder);
    for parent in parents {
        if !is_there(parent, fs::FileType::is_dir)? {
            return Ok(());
        }
    }
    if is_there(&file, fs::FileType::is_file)? { fs::remove_file(file) } else { Ok(()) }
}

/// Whether a path itself, and not the target of a link, has a type.
fn is_there(path: &Path, has_type: fn(&fs::FileType) -> bool) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(has_type(&metadata.file_type())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

fn move_into_place(folder: &Path, files: &[(FilePath, Vec<u8>)]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    // In the folder, because a file cannot move to another file system.
    let complete = tempfile::Builder::new().prefix(".synth-").tempdir_in(folder)?;
    for (path, bytes) in files {
        let file = path.below(complete.path());
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        fs::write(file, bytes)?;
    }
    for (path, _) in files {
        let target = path.below(folder);
        fs::create_dir_all(target.parent().unwrap_or(folder))?;
        fs::rename(path.below(complete.path()), target)?;
    }
    complete.close()
}

/// The files that the documents of an earlier call list. A document that synth did not write is refused, because this call would replace it.
fn earlier_files(folder: &Path) -> Result<Vec<FilePath>, Failure> {
    let foreign = |file: &str, error| {
        let problem = format!("{} was not written by synth", folder.join(file).display());
        Failure::refused(problem, "choose another folder with --out, or remove the file").with_source(error)
    };
    let mut files = Vec::new();
    if let Some(manifest) = read(&folder.join(MANIFEST_FILE))? {
        let manifest = Manifest::read(&manifest).map_err(|error| foreign(MANIFEST_FILE, error))?;
        files.extend(manifest.stacks.into_iter().map(|stack| stack.template));
    }
    if let Some(assets) = read(&folder.join(ASSETS_FILE))? {
        let assets = Assets::read(&assets).map_err(|error| foreign(ASSETS_FILE, error))?;
        files.extend(assets.assets.into_iter().map(|asset| asset.path));
    }
    Ok(files)
}

fn read(file: &Path) -> Result<Option<String>, Failure> {
    match fs::read_to_string(file) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::failed(format!("{} cannot be read", file.display()), error)),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    #[cfg(unix)]
    use std::os::unix::fs::symlink;
    use std::path::Path;

    use cloudformation_resources::s3;
    use constructs::terminal::Failure;
    use constructs::{App, Scope};
    use serde_json::json;

    use super::write;
    use crate::assembly::Assembly;

    fn synth(folder: &Path, stacks: &[&str]) -> Result<(), Failure> {
        let mut app = App::new();
        for stack in stacks {
            let build = |scope: &mut Scope<'_>| scope.resource("Content", s3::Bucket::new()).map(drop);
            app.stack(stack, "us-east-1", build).expect("built");
        }
        write(folder, &Assembly::new(&app.synth()).expect("packed").files().expect("an order"))
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry"));
        let mut names: Vec<String> =
            entries.map(|entry| entry.file_name().into_string().expect("UTF-8")).collect();
        names.sort();
        names
    }

    #[test]
    fn stale_files_are_removed_and_foreign_ones_stay() {
        let folder = tempfile::tempdir().expect("a folder");
        synth(folder.path(), &["one", "two"]).expect("written");
        fs::write(folder.path().join("notes.txt"), "mine").expect("a file");
        synth(folder.path(), &["two"]).expect("written");
        let expected = ["assets.json", "manifest.json", "notes.txt", "two.us-east-1.template.json"];
        assert_eq!(names(folder.path()), expected);
    }

    #[test]
    fn manifest_of_another_program_is_not_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("manifest.json"), r#"{"version": "36.0.0"}"#).expect("a file");
        let failure = synth(folder.path(), &["one"]).expect_err("refused");
        assert!(failure.to_string().ends_with("manifest.json was not written by synth"), "{failure}");
        assert!(failure.is_refusal());
        assert_eq!(names(folder.path()), ["manifest.json"]);
    }

    #[test]
    fn asset_list_of_another_program_is_not_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("assets.json"), r#"{"logo": "logo.svg"}"#).expect("a file");
        let failure = synth(folder.path(), &["one"]).expect_err("refused");
        assert!(failure.to_string().ends_with("assets.json was not written by synth"), "{failure}");
        assert!(failure.is_refusal());
        assert_eq!(names(folder.path()), ["assets.json"]);
    }

    /// Writes a file of a folder, and the folders above it.
    fn place(folder: &Path, path: &str) {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().expect("a parent")).expect("a folder");
        fs::write(file, "x").expect("a file");
    }

    /// Writes the documents of an earlier call that lists a template and an asset.
    fn place_documents(folder: &Path, template: &str, asset: &str) {
        let stack = json!({"name": "x", "region": "us-east-1", "template": template});
        let manifest = json!({"version": 1, "stacks": [stack]}).to_string();
        fs::write(folder.join("manifest.json"), manifest).expect("a file");
        let asset = json!({"path": asset, "sha256": "0", "key": "0"});
        let assets = json!({"version": 1, "assets": [asset]}).to_string();
        fs::write(folder.join("assets.json"), assets).expect("a file");
    }

    #[test]
    fn stale_asset_is_removed() {
        let folder = tempfile::tempdir().expect("a folder");
        let asset = format!("assets/{}.zip", "0".repeat(64));
        place(folder.path(), &asset);
        place_documents(folder.path(), "x.us-east-1.template.json", &asset);
        synth(folder.path(), &["one"]).expect("written");
        assert_eq!(names(&folder.path().join("assets")), [""; 0]);
    }

    macro_rules! kept {
        ($($test:ident: $path:literal;)*) => {$(
            #[test]
            fn $test() {
                let folder = tempfile::tempdir().expect("a folder");
                place(folder.path(), $path);
                place_documents(folder.path(), $path, $path);
                synth(folder.path(), &["one"]).expect("written");
                assert!(folder.path().join($path).is_file());
            }
        )*};
    }

    kept! {
        listed_source_file_stays: "src/main.rs";
        listed_file_of_the_folder_stays: "Cargo.toml";
        listed_template_in_another_folder_stays: "old/x.us-east-1.template.json";
        listed_asset_that_is_not_named_by_a_hash_stays: "assets/logo.zip";
        listed_template_whose_name_differs_in_case_stays: "One.us-east-1.template.json";
    }

    #[cfg(unix)]
    #[test]
    fn listed_file_behind_a_symbolic_link_stays() {
        let (folder, outside) =
            (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let asset = format!("{}.zip", "0".repeat(64));
        place(outside.path(), &asset);
        symlink(outside.path(), folder.path().join("assets")).expect("a link");
        symlink(outside.path().join(&asset), folder.path().join("x.us-east-1.template.json"))
            .expect("a link");
        place_documents(folder.path(), "x.us-east-1.template.json", &format!("assets/{asset}"));
        synth(folder.path(), &["one"]).expect("written");
        assert_eq!(names(outside.path()), [asset]);
        assert!(folder.path().join("x.us-east-1.template.json").is_symlink());
    }

    #[test]
    fn failed_write_leaves_no_file() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("out/one.us-east-1.template.json/x"))
            .expect("a folder in the way");
        let failure = synth(&folder.path().join("out"), &["one"]).expect_err("refused");
        assert!(failure.to_string().ends_with("out cannot be written"), "{failure}");
        assert_eq!(names(&folder.path().join("out")), ["one.us-east-1.template.json"]);
    }
}
