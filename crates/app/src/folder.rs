//! Writes the files of an app to a folder, all or none.

use std::fs;
use std::io;
use std::path::Path;

use constructs::terminal::Failure;

use crate::manifest::{ASSETS_FILE, Assets, FilePath, MANIFEST_FILE, Manifest};

/// Writes files, and removes those that an earlier call wrote and that are not among them. Other files stay.
///
/// The files are complete in a temporary folder before the first one moves to its place. The last one is the manifest, so a
/// manifest never names a file that is missing.
pub(crate) fn write(folder: &Path, files: &[(FilePath, Vec<u8>)]) -> Result<(), Failure> {
    let earlier = earlier_files(folder)?;
    move_into_place(folder, files)
        .map_err(|error| Failure::failed(format!("{} cannot be written", folder.display()), error))?;
    for stale in earlier.iter().filter(|path| !files.iter().any(|(new, _)| new == *path)) {
        match fs::remove_file(stale.below(folder)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                let problem = format!("{} cannot be removed", stale.below(folder).display());
                return Err(Failure::failed(problem, error));
            }
            _ => {}
        }
    }
    Ok(())
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

/// The files that an earlier call wrote.
fn earlier_files(folder: &Path) -> Result<Vec<FilePath>, Failure> {
    let Some(manifest) = read(&folder.join(MANIFEST_FILE))? else { return Ok(Vec::new()) };
    let foreign = |file: &str, error| {
        let problem = format!("{} was not written by synth", folder.join(file).display());
        Failure::refused(problem, "choose another folder with --out, or remove the file").with_source(error)
    };
    let manifest = Manifest::read(&manifest).map_err(|error| foreign(MANIFEST_FILE, error))?;
    let mut files: Vec<FilePath> = manifest.stacks.into_iter().map(|stack| stack.template).collect();
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
    use std::path::Path;

    use cloudformation_resources::s3;
    use constructs::terminal::Failure;
    use constructs::{App, Scope};

    use super::write;
    use crate::assembly::Assembly;

    fn synth(folder: &Path, stacks: &[&str]) -> Result<(), Failure> {
        let mut app = App::new();
        for stack in stacks {
            let build = |scope: &mut Scope<'_>| scope.resource("Content", s3::Bucket::new()).map(drop);
            app.stack(stack, "us-east-1", build).expect("built");
        }
        write(folder, &Assembly::new(&app.synth()).expect("packed").files())
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
    fn failed_write_leaves_no_file() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("out/one.us-east-1.template.json/x"))
            .expect("a folder in the way");
        let failure = synth(&folder.path().join("out"), &["one"]).expect_err("refused");
        assert!(failure.to_string().ends_with("out cannot be written"), "{failure}");
        assert_eq!(names(&folder.path().join("out")), ["one.us-east-1.template.json"]);
    }
}
