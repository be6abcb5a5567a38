//! The crates whose code is in the released programs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::Value as Json;

use crate::system::{Failure, output};

/// The crates of the programs that a release holds: the command line, and the function in the package.
const PROGRAMS: [&str; 2] = ["sitegate", "function"];

/// A crate whose code is in a program.
#[derive(Debug)]
pub(super) struct Crate {
    pub(super) name: String,
    pub(super) version: String,
    /// The licence as an SPDX expression.
    pub(super) licence: String,
    pub(super) folder: PathBuf,
    /// Whether the crate is one of this repository.
    pub(super) is_ours: bool,
    /// The IDs of the crates that it uses.
    pub(super) uses: BTreeSet<String>,
}

/// The crates of the programs by their ID, which is `name@version`.
pub(super) type Dependencies = BTreeMap<String, Crate>;

/// Reads the crates of the programs from Cargo. Build scripts, macros' tests and other platforms do not count.
pub(super) fn read(target: &str) -> Result<Dependencies, Failure> {
    let metadata = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", target];
    dependencies(&serde_json::from_str(&output(&metadata)?)?)
}

fn dependencies(metadata: &Json) -> Result<Dependencies, Failure> {
    let packages = by_id(&metadata["packages"]);
    let nodes = by_id(&metadata["resolve"]["nodes"]);
    let is_program =
        |package: &Json| package["source"].is_null() && PROGRAMS.iter().any(|name| package["name"] == *name);
    let mut due: Vec<&str> =
        packages.iter().filter(|(_, package)| is_program(package)).map(|(id, _)| *id).collect();
    let mut found = BTreeMap::new();
    while let Some(id) = due.pop() {
        let package = packages.get(id).ok_or_else(|| format!("cargo metadata has no package {id}"))?;
        let name = name_and_version(package);
        if found.contains_key(&name) {
            continue;
        }
        let next: Vec<&str> = nodes.get(id).map(|node| used_ids(node)).unwrap_or_default();
        let uses = next.iter().filter_map(|id| packages.get(id)).map(|package| name_and_version(package));
        found.insert(name, read_crate(package, uses.collect())?);
        due.extend(next);
    }
    Ok(found)
}

fn by_id(list: &Json) -> BTreeMap<&str, &Json> {
    let entries = list.as_array().into_iter().flatten();
    entries.filter_map(|entry| Some((entry["id"].as_str()?, entry))).collect()
}

/// The packages that a package uses at run time. The kind of such a dependency is `null`.
fn used_ids(node: &Json) -> Vec<&str> {
    let used = node["deps"].as_array().into_iter().flatten().filter(|dependency| {
        dependency["dep_kinds"].as_array().into_iter().flatten().any(|kind| kind["kind"].is_null())
    });
    used.filter_map(|dependency| dependency["pkg"].as_str()).collect()
}

fn name_and_version(package: &Json) -> String {
    format!("{}@{}", text(package, "name"), text(package, "version"))
}

fn read_crate(package: &Json, uses: BTreeSet<String>) -> Result<Crate, Failure> {
    let (name, version) = (text(package, "name"), text(package, "version"));
    let licence = package["license"].as_str().ok_or_else(|| format!("{name} {version} names no licence"))?;
    let manifest = PathBuf::from(text(package, "manifest_path"));
    Ok(Crate {
        name: name.to_owned(),
        version: version.to_owned(),
        // Cargo still reads the slash of old manifests, and SPDX does not.
        licence: licence.replace(" / ", " OR ").replace('/', " OR "),
        folder: manifest.parent().ok_or("a manifest has no folder")?.to_owned(),
        is_ours: package["source"].is_null(),
        uses,
    })
}

fn text<'a>(package: &'a Json, key: &str) -> &'a str {
    package[key].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::{Dependencies, dependencies};

    fn package(name: &str, source: Option<&str>, licence: Option<&str>) -> Json {
        json!({"id": format!("id {name}"), "name": name, "version": "1.0.0", "source": source, "license": licence,
            "manifest_path": format!("/crates/{name}/Cargo.toml")})
    }

    fn node(name: &str, uses: &[(&str, Option<&str>)]) -> Json {
        let uses = uses
            .iter()
            .map(|(name, kind)| json!({"pkg": format!("id {name}"), "dep_kinds": [{"kind": kind}]}));
        json!({"id": format!("id {name}"), "deps": uses.collect::<Vec<_>>()})
    }

    fn read(licence: Option<&str>) -> Result<Dependencies, String> {
        let packages = [
            package("sitegate", None, Some("MIT")),
            package("base64", Some("registry"), licence),
            package("cc", Some("registry"), Some("MIT")),
            package("xtask", None, Some("MIT")),
        ];
        let nodes = [
            node("sitegate", &[("base64", None), ("cc", Some("build"))]),
            node("base64", &[]),
            node("xtask", &[("cc", None)]),
        ];
        let metadata = json!({"packages": packages, "resolve": {"nodes": nodes}});
        dependencies(&metadata).map_err(|error| error.to_string())
    }

    #[test]
    fn crates_of_the_programs_are_followed_without_those_of_builds_and_tools() {
        let found = read(Some("MIT/Apache-2.0")).expect("dependencies");
        assert_eq!(found.keys().collect::<Vec<_>>(), ["base64@1.0.0", "sitegate@1.0.0"]);
        assert_eq!(found["sitegate@1.0.0"].uses, ["base64@1.0.0".to_owned()].into());
        assert!(found["sitegate@1.0.0"].is_ours && !found["base64@1.0.0"].is_ours);
    }

    #[test]
    fn slash_of_an_old_manifest_becomes_an_expression() {
        for old in ["MIT/Apache-2.0", "MIT / Apache-2.0"] {
            let found = read(Some(old)).expect("dependencies");
            assert_eq!(found["base64@1.0.0"].licence, "MIT OR Apache-2.0");
        }
    }

    #[test]
    fn crate_without_a_licence_is_an_error() {
        assert_eq!(read(None).expect_err("an error"), "base64 1.0.0 names no licence");
    }
}
