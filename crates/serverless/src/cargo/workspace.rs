//! The packages of a Cargo workspace, as `cargo metadata` describes them.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};

use cloudformation::{Json, Speller};

use super::error::CargoError;

/// A Cargo workspace.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Workspace {
    root: PathBuf,
    packages: Vec<Package>,
}

#[derive(Clone, Debug, PartialEq)]
struct Package {
    name: String,
    executables: Vec<String>,
    dependencies: BTreeSet<String>,
}

/// An executable of a workspace.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Executable {
    /// The folder of the workspace.
    pub(super) root: PathBuf,
    pub(super) package: String,
    pub(super) name: String,
    /// The packages that the executable always depends on: neither optional ones nor those of tests and build scripts.
    pub(super) dependencies: BTreeSet<String>,
}

/// The program that runs Cargo. Cargo itself sets the variable for the programs that it runs.
pub(super) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The folder in which the search for the workspace begins: that of the package that Cargo runs, or else the current one.
pub(super) fn default_folder() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    package.or_else(|| env::current_dir().ok()).unwrap_or_else(|| PathBuf::from("."))
}

/// The workspaces that this program has read. A program places many functions of one workspace, in several stacks and stages.
static KNOWN: Mutex<BTreeMap<PathBuf, Arc<Workspace>>> = Mutex::new(BTreeMap::new());

impl Workspace {
    /// The workspace of a folder. Cargo is asked once.
    pub(super) fn in_folder(folder: &Path) -> Result<Arc<Self>, CargoError> {
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(workspace) = known.get(folder) {
            return Ok(Arc::clone(workspace));
        }
        let workspace = Arc::new(Self::read(folder)?);
        known.insert(folder.to_owned(), Arc::clone(&workspace));
        Ok(workspace)
    }

    /// Asks Cargo for the workspace of a folder. Cargo reads the manifests only: no lock file and no registry.
    fn read(folder: &Path) -> Result<Self, CargoError> {
        let refused = |text: &str| {
            let (folder, text) = (folder.display().to_string(), text.trim().to_owned());
            CargoError::Workspace { folder, text }
        };
        if !folder.is_dir() {
            return Err(refused("the folder does not exist"));
        }
        let mut command = cargo();
        command.args(["metadata", "--no-deps", "--format-version", "1"]).current_dir(folder);
        let start = |source| CargoError::Start { command: "cargo metadata".to_owned(), source };
        let output = command.output().map_err(start)?;
        if !output.status.success() {
            return Err(refused(&String::from_utf8_lossy(&output.stderr)));
        }
        serde_json::from_slice(&output.stdout)
            .map(|metadata| Self::parse(&metadata))
            .map_err(CargoError::Answer)
    }

    /// Reads the [answer of Cargo](https://doc.rust-lang.org/cargo/commands/cargo-metadata.html#json-format).
    fn parse(metadata: &Json) -> Self {
        let root = PathBuf::from(metadata["workspace_root"].as_str().unwrap_or_default());
        Self { root, packages: items(&metadata["packages"]).map(Package::parse).collect() }
    }

    /// The executable with a name, or the only one of the package with the name. A name that fits executables of several packages is an error.
    pub(super) fn executable(&self, name: &str) -> Result<Executable, CargoError> {
        let Some((package, executable)) = self.find(name)? else {
            let known = self.packages.iter().filter(|package| !package.executables.is_empty());
            let known = known.flat_map(|package| package.executables.iter().chain([&package.name]));
            let nearest = Speller::default().nearest(name, known.map(String::as_str)).map(str::to_owned);
            return Err(CargoError::Unknown {
                name: name.to_owned(),
                root: self.root.display().to_string(),
                nearest,
            });
        };
        Ok(Executable {
            package: package.name.clone(),
            name: executable.to_owned(),
            dependencies: package.dependencies.clone(),
            root: self.root.clone(),
        })
    }

    fn find(&self, name: &str) -> Result<Option<(&Package, &str)>, CargoError> {
        let fitting = self.packages.iter().filter_map(|package| Some((package, package.executable(name)?)));
        match fitting.collect::<Vec<_>>()[..] {
            [] => {}
            [found] => return Ok(Some(found)),
            ref several => {
                let packages = several.iter().map(|(package, _)| package.name.clone()).collect();
                return Err(CargoError::Ambiguous { name: name.to_owned(), packages });
            }
        }
        let Some(package) = self.packages.iter().find(|package| package.name == name) else {
            return Ok(None);
        };
        match &package.executables[..] {
            [] => Err(CargoError::Library { package: name.to_owned() }),
            several => Err(CargoError::Several { package: name.to_owned(), executables: several.to_vec() }),
        }
    }
}

impl Package {
    /// The executable with a name, or the only one if the package has the name.
    fn executable(&self, name: &str) -> Option<&str> {
        match &self.executables[..] {
            [only] if self.name == name => Some(only),
            several => several.iter().find(|executable| *executable == name).map(String::as_str),
        }
    }

    fn parse(package: &Json) -> Self {
        let is_executable = |target: &&Json| items(&target["kind"]).any(|kind| kind == "bin");
        let is_normal = |dependency: &&Json| dependency["kind"].is_null() && dependency["optional"] != true;
        let name = |json: &Json| json["name"].as_str().unwrap_or_default().to_owned();
        Self {
            name: name(package),
            executables: items(&package["targets"]).filter(is_executable).map(name).collect(),
            dependencies: items(&package["dependencies"]).filter(is_normal).map(name).collect(),
        }
    }
}

fn items(list: &Json) -> impl Iterator<Item = &Json> {
    list.as_array().into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Executable, Workspace};
    use crate::cargo::error::CargoError;

    const FIXTURE: &str = "tests/workspace";

    fn executable(name: &str) -> Result<Executable, CargoError> {
        Workspace::in_folder(Path::new(FIXTURE)).expect("a workspace").executable(name)
    }

    #[test]
    fn package_stands_for_its_only_executable() {
        let found = executable("orders-api").expect("known");
        assert_eq!((found.package.as_str(), found.name.as_str()), ("orders-api", "orders-api"));
        assert!(found.root.ends_with(FIXTURE), "{found:?}");
    }

    #[test]
    fn executable_of_a_package_is_found_by_its_name() {
        let found = executable("import").expect("known");
        assert_eq!((found.package.as_str(), found.name.as_str()), ("jobs", "import"));
    }

    #[test]
    fn package_stands_for_its_executable_of_a_common_name() {
        let found = executable("payments").expect("known");
        assert_eq!((found.package.as_str(), found.name.as_str()), ("payments", "bootstrap"));
    }

    #[test]
    fn dependencies_of_tests_and_builds_and_optional_ones_are_left_out() {
        let dependencies = executable("orders-api").expect("known").dependencies;
        assert!(
            dependencies.iter().eq(["aws-sdk-dynamodb", "aws-sdk-sqs", "aws-sdk-sts"]),
            "{dependencies:?}"
        );
    }

    macro_rules! refused {
        ($($test:ident: $name:literal => $text:expr;)*) => {$(
            #[test]
            fn $test() {
                let error = executable($name).expect_err("refused").to_string();
                assert!(error.ends_with($text), "{error}");
            }
        )*};
    }

    refused! {
        misspelt_package_gets_a_suggestion: "order-api" => "has no package `order-api`; did you mean `orders-api`?";
        unknown_package_is_refused: "x" => "has no package `x`; name a package or an executable of one";
        library_is_refused: "shared" => "the package `shared` has no executable; add src/main.rs, which Lambda starts";
        package_with_several_executables_is_refused: "jobs" =>
            "the package `jobs` has several executables; name one of them: `export`, `import`, `mail`";
        executable_of_several_packages_is_refused: "bootstrap" =>
            "`bootstrap` fits executables of several packages; name one of the packages, or rename the executable: `payments`, `refunds`";
        name_of_a_package_and_of_another_ones_executable_is_refused: "mail" =>
            "`mail` fits executables of several packages; name one of the packages, or rename the executable: `jobs`, `mail`";
    }

    #[test]
    fn folder_that_does_not_exist_is_an_error() {
        let error = Workspace::in_folder(Path::new("no/such/folder")).expect_err("no folder").to_string();
        assert!(error.starts_with("cargo cannot read the workspace of no/such/folder; "), "{error}");
        assert!(error.ends_with(": the folder does not exist"), "{error}");
    }

    #[test]
    fn folder_outside_a_workspace_is_an_error_with_the_words_of_cargo() {
        let error = Workspace::in_folder(Path::new("/")).expect_err("no workspace").to_string();
        assert!(error.starts_with("cargo cannot read the workspace of /; "), "{error}");
        assert!(error.contains("could not find `Cargo.toml`"), "{error}");
    }
}
