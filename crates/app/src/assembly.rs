//! The files of a synthesised app, as a value.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use cloudformation::{Json, Packaging, pretty, replace_artifacts};
use constructs::hash::sha256;
use constructs::terminal::Failure;
use constructs::{AppStack, Artifact, NeededStack};

use crate::file_names::{asset_path, template_name};
use crate::manifest::{
    ASSETS_FILE, AssetEntry, Assets, FilePath, MANIFEST_FILE, Manifest, StackEntry, StackKey,
};

/// The templates of an app as they are deployed, and the files that they refer to.
#[derive(Debug)]
pub(crate) struct Assembly {
    /// The templates, in the order of the stacks.
    pub(crate) templates: Vec<Json>,
    entries: Vec<StackEntry>,
    assets: BTreeMap<FilePath, Asset>,
}

#[derive(Debug)]
struct Asset {
    sha256: String,
    bytes: Vec<u8>,
}

impl Assembly {
    /// Builds and packs the artifacts of the stacks, and writes their names into the templates.
    pub(crate) fn new(stacks: &[AppStack]) -> Result<Self, Failure> {
        build_artifacts(stacks)?;
        let mut packer = Packer::default();
        let (mut templates, mut entries) = (Vec::new(), Vec::new());
        for stack in stacks {
            let mut template = stack.synthesis.template.clone();
            let mut used = BTreeSet::new();
            replace_artifacts(&mut template, |path, packaging| {
                let file = packer.pack(&source(stack, path), packaging).map_err(|error| {
                    let problem = format!("stack {}: {path} cannot be packed", stack.name);
                    Failure::failed(problem, error)
                })?;
                used.insert(file.clone());
                Ok::<_, Failure>(file.to_string())
            })?;
            templates.push(template);
            entries.push(entry(stack, used.into_iter().collect())?);
        }
        Ok(Self { templates, entries, assets: packer.assets })
    }

    /// All files with their contents. A file comes after those that it names.
    ///
    /// # Errors
    /// Returns an error if a stack needs one that is not among the stacks.
    pub(crate) fn files(self) -> Result<Vec<(FilePath, Vec<u8>)>, Failure> {
        let manifest = Manifest::new(self.entries)
            .map_err(|error| Failure::failed("the stacks have no order of deployment", error))?;
        let mut files = Vec::new();
        let mut listed = Vec::new();
        for (path, Asset { sha256, bytes }) in self.assets {
            let key = path.as_str().rsplit('/').next().unwrap_or_default().to_owned();
            listed.push(AssetEntry::new(path.clone(), sha256, key));
            files.push((path, bytes));
        }
        for (entry, template) in manifest.stacks.iter().zip(&self.templates) {
            files.push((entry.template.clone(), pretty(template).into_bytes()));
        }
        let documents = [(ASSETS_FILE, Assets::new(listed).text()), (MANIFEST_FILE, manifest.text())];
        let documents = documents.into_iter().filter_map(|(name, text)| Some((FilePath::new(name)?, text)));
        files.extend(documents.map(|(path, text)| (path, text.into_bytes())));
        Ok(files)
    }
}

/// Runs the programs that make artifacts, once for each place on disk.
fn build_artifacts(stacks: &[AppStack]) -> Result<(), Failure> {
    let artifacts = stacks.iter().flat_map(|stack| &stack.synthesis.artifacts);
    let artifacts = Artifact::distinct(artifacts).map_err(|error| Failure::problems(&[error.to_string()]))?;
    for artifact in artifacts {
        artifact
            .build()
            .map_err(|error| Failure::failed(format!("{} cannot be built", artifact.path()), error))?;
    }
    Ok(())
}

/// The place on disk of a path in a template.
fn source(stack: &AppStack, path: &str) -> PathBuf {
    let artifact = stack.synthesis.artifacts.iter().find(|artifact| artifact.path() == path);
    artifact.map_or_else(|| stack.asset_folder.join(path), |artifact| artifact.source().to_owned())
}

fn entry(stack: &AppStack, assets: Vec<FilePath>) -> Result<StackEntry, Failure> {
    let AppStack { name, region, stage, account, needs, tags, .. } = stack;
    let template = FilePath::new(template_name(name, region))
        .ok_or_else(|| Failure::refused(format!("stack {name} names no file"), "use another name"))?;
    let needed = |needed: &NeededStack| StackKey::new(&needed.name, &needed.region);
    let mut entry = StackEntry::new(StackKey::new(name, region), template);
    entry.stage.clone_from(stage);
    entry.account.clone_from(account);
    entry.needs = needs.iter().map(needed).collect();
    entry.assets = assets;
    entry.tags.clone_from(tags);
    entry.constructs = constructs(stack);
    Ok(entry)
}

/// The paths of the constructs whose logical IDs differ from their paths.
fn constructs(stack: &AppStack) -> BTreeMap<String, String> {
    let resources = stack.synthesis.template["Resources"].as_object();
    let ids = resources.into_iter().flat_map(serde_json::Map::keys);
    let named = ids.filter_map(|id| Some((id.clone(), stack.synthesis.construct_of(id)?)));
    named.filter(|(id, path)| id != path).collect()
}

/// Packs each file or folder once.
#[derive(Default)]
struct Packer {
    assets: BTreeMap<FilePath, Asset>,
    packed: BTreeMap<(PathBuf, bool), FilePath>,
}

impl Packer {
    fn pack(&mut self, source: &Path, packaging: Packaging) -> io::Result<FilePath> {
        let is_zipped = packaging == Packaging::Zip || source.is_dir();
        let key = (source.to_owned(), is_zipped);
        if let Some(path) = self.packed.get(&key) {
            return Ok(path.clone());
        }
        let bytes = if is_zipped {
            zip_files::pack(source)?
        } else {
            let named =
                |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", source.display()));
            fs::read(source).map_err(named)?
        };
        let sha256 = sha256(&bytes);
        let extension = if is_zipped { Some("zip") } else { source.extension().and_then(|it| it.to_str()) };
        let path = asset_path(&sha256, extension)?;
        self.assets.insert(path.clone(), Asset { sha256, bytes });
        self.packed.insert(key, path.clone());
        Ok(path)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use cloudformation_resources::{lambda, s3};
    use constructs::{App, Artifact, Build, ConstructError, Scope};
    use serde_json::Value as Json;

    use super::Assembly;

    fn function(scope: &mut Scope<'_>) -> Result<(), ConstructError> {
        let code = scope.asset("api")?;
        let role = "arn:aws:iam::111122223333:role/r";
        scope.resource("Api", lambda::Function::new(code.value(), role)).map(drop)
    }

    #[test]
    fn templates_name_the_packed_code_by_its_hash() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("api")).expect("a folder");
        fs::write(folder.path().join("api/index.py"), "x").expect("a file");
        let mut app = App::new();
        app.assets_in(folder.path());
        app.stack("one", "us-east-1", function).expect("built");
        app.stack("two", "us-east-1", function).expect("built");
        let assembly = Assembly::new(&app.synth()).expect("packed");
        let code = assembly.templates[0]["Resources"]["Api"]["Properties"]["Code"].clone();
        let code = code.as_str().expect("a path").to_owned();
        assert_eq!(code.len(), "assets/.zip".len() + 64);
        let files = assembly.files().expect("an order");
        let names: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        let templates = ["one.us-east-1.template.json", "two.us-east-1.template.json"];
        assert_eq!(names, [&[code.as_str()][..], &templates, &["assets.json", "manifest.json"]].concat());
        let document = |name: &str| -> Json {
            let found = files.iter().find(|(path, _)| path.as_str() == name).expect("a file");
            serde_json::from_slice(&found.1).expect("JSON")
        };
        assert_eq!(document("manifest.json")["stacks"][1]["assets"][0], code.as_str());
        let asset = &document("assets.json")["assets"][0];
        let hash = code.trim_start_matches("assets/").trim_end_matches(".zip");
        assert_eq!((&asset["sha256"], &asset["key"]), (&hash.into(), &format!("{hash}.zip").into()));
    }

    #[test]
    fn missing_code_names_the_stack_and_the_path() {
        let mut app = App::new();
        app.assets_in("no/such/folder");
        let code = cloudformation::intrinsic::artifact("api");
        let build = |scope: &mut Scope<'_>| {
            scope.resource("Api", lambda::Function::new(code, "arn:aws:iam::111122223333:role/r"))
        };
        app.stack("one", "us-east-1", build).expect("built");
        let failure = Assembly::new(&app.synth()).expect_err("missing");
        assert!(
            failure.chain().starts_with("stack one: api cannot be packed: no/such/folder/api: "),
            "{}",
            failure.chain()
        );
    }

    /// A build that must not run.
    #[derive(Debug)]
    struct Command(&'static str);

    impl Build for Command {
        fn command(&self) -> String {
            self.0.to_owned()
        }

        fn run(&self) -> Result<(), ConstructError> {
            Err(std::io::Error::other("the build runs"))?
        }
    }

    #[test]
    fn two_builds_at_one_place_in_two_stacks_are_refused() {
        let mut app = App::new();
        for (stack, command) in [("one", "make one"), ("two", "make two")] {
            let build = |scope: &mut Scope<'_>| {
                scope.artifact::<String>(Artifact::new("code", "code").built_by(Command(command))).map(drop)
            };
            app.stack(stack, "us-east-1", build).expect("built");
        }
        let failure = Assembly::new(&app.synth()).expect_err("refused");
        let expected = "code cannot be made both by `make one` and by `make two`; use separate folders";
        assert_eq!((failure.to_string().as_str(), failure.is_refusal()), (expected, true));
    }

    #[test]
    fn manifest_lists_stages_needs_and_tags() {
        let mut app = App::new();
        let environment = constructs::Environment { account: "111122223333", region: "eu-central-1" };
        app.stage("prod", environment, |stage| {
            let name = stage.stack("data", |scope| {
                let bucket = scope.resource("Content", s3::Bucket::new())?;
                scope.export("Name", bucket.reference())
            })?;
            stage.stack("orders", |scope| {
                scope.tag("team", "orders");
                let name = scope.import(&name);
                scope.scope("Old").resource("Copy", s3::Bucket::new().bucket_name(name)).map(drop)
            })
        })
        .expect("built");
        let files = Assembly::new(&app.synth()).expect("packed").files().expect("an order");
        let manifest: Json = serde_json::from_slice(&files.last().expect("a file").1).expect("JSON");
        let expected = serde_json::json!({
            "name": "prod-orders", "stage": "prod", "account": "111122223333", "region": "eu-central-1",
            "template": "prod-orders.eu-central-1.template.json",
            "needs": [{"name": "prod-data", "region": "eu-central-1"}], "assets": [], "tags": {"team": "orders"},
            "constructs": {"OldCopy": "Old/Copy"},
        });
        assert_eq!(manifest["stacks"][1], expected);
    }
}
