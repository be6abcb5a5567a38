//! The templates of a release, which need neither Rust nor `aws cloudformation package`.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::archive::Entry;
use super::placed_package::with_package_in_bucket;
use crate::system::{Failure, files, output, run};

/// The configurations of the templates. The site without a configuration has every parameter.
const SITES: &str = "templates/sites/*.yaml";
const PARAMETERIZED: &str = "private-site";

/// Renders each template with the released command line and package, as JSON and as YAML. The command line also checks them.
pub(super) fn render(
    sitegate: &str,
    package: &Path,
    sha256: &str,
    work: &Path,
) -> Result<Vec<Entry>, Failure> {
    let mut entries = Vec::new();
    let mut paths = Vec::new();
    for (name, site) in sites()? {
        let place = work.join(&name);
        let json = place.with_extension("json").display().to_string();
        let template = with_package_in_bucket(synthesize(sitegate, &site, package)?, &path(package), sha256);
        let template = template.ok_or_else(|| format!("{name}: no function has the package"))?;
        fs::write(&json, format!("{template:#}\n"))?;
        let yaml = output(&[sitegate, "convert", &json, "--format", "yaml"])?;
        entries.push(Entry::new(format!("{name}.json"), fs::read(&json)?));
        entries.push(Entry::new(format!("{name}.yaml"), yaml));
        paths.push(json);
    }
    run(&[&[sitegate, "check"], &paths.iter().map(String::as_str).collect::<Vec<_>>()[..]].concat())?;
    Ok(entries)
}

/// The names of the templates, each with its options.
fn sites() -> Result<Vec<(String, Vec<String>)>, Failure> {
    let with_file = |path: PathBuf| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        (name, vec!["--config".to_owned(), path.display().to_string()])
    };
    let configured = files(&[SITES])?.into_iter().map(with_file);
    let open = (PARAMETERIZED.to_owned(), vec!["--open".to_owned()]);
    Ok([open].into_iter().chain(configured).collect())
}

fn synthesize(sitegate: &str, site: &[String], package: &Path) -> Result<Json, Failure> {
    let package = path(package);
    let site: Vec<&str> = site.iter().map(String::as_str).collect();
    let options = [&["synth", "--package", &package], &site[..]].concat();
    Ok(serde_json::from_str(&output(&[&[sitegate], &options[..]].concat())?)?)
}

/// The package's path as the template has it. An absolute path stays as it is.
fn path(package: &Path) -> String {
    package.display().to_string()
}
