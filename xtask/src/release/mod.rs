//! `cargo xtask release` builds the files of a release. Only the workflow `.github/workflows/release.yml` publishes them.
//!
//! The checks come first, because they take no time. The files of a commit have the same bytes wherever its programs do: archives have
//! the commit's time and the order of their paths.

mod archive;
mod arguments;
mod binary;
mod changelog;
mod checks;
mod checksums;
mod dependencies;
mod licences;
mod placed_package;
mod sbom;
mod templates;
mod texts;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use self::archive::{Entry, entries_of, tar_gz};
use self::arguments::Arguments;
use self::changelog::{Section, newest_section};
use self::checks::{Candidate, package_problem};
use self::checksums::{checksums, sha256};
use self::texts::Repository;
use crate::commands;
use crate::system::{Failure, heading, output, print};

/// The folder that holds the files of the release, and nothing else.
const FOLDER: &str = "target/release-files";
/// All crates of the workspace have this version.
const VERSION: &str = env!("CARGO_PKG_VERSION");
const PACKAGE: &str = "target/sitegate/function.zip";
const BOOK: &str = "target/book";
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];
const THIRD_PARTY: &str = "THIRD-PARTY-LICENCES.txt";

/// Checks that the commit can be released, and builds the files.
pub(crate) fn run(words: &[String]) -> Result<(), Failure> {
    let arguments = Arguments::parse(words)?;
    let changelog = fs::read_to_string("CHANGELOG.md")?;
    heading("Release: checks");
    check(&arguments, &changelog)?;
    let section = newest_section(&changelog).ok_or("CHANGELOG.md has no section")?;
    let files = build(&arguments, &section)?;
    write(&files)?;
    heading("Release: files");
    for (name, bytes) in &files {
        print(&format!("{:>11} bytes  {FOLDER}/{name}", bytes.len()));
    }
    Ok(())
}

fn check(arguments: &Arguments, changelog: &str) -> Result<(), Failure> {
    let candidate = Candidate {
        version: VERSION,
        tag: arguments.tag.as_deref(),
        section: newest_section(changelog),
        changes: &output(&["git", "status", "--porcelain"])?,
        allow_dirty: arguments.allow_dirty,
    };
    let problems = candidate.problems();
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n  ").into()) }
}

/// The files of the release by their names.
fn build(arguments: &Arguments, section: &Section<'_>) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
    let target = binary::target()?;
    let (seconds, time) = (commit("%ct")?.parse()?, commit("%cI")?);

    heading("Release: the command line");
    let sitegate = arguments.binary.clone().map_or_else(|| binary::build(seconds), Ok)?.canonicalize()?;
    heading("Release: the package of the edge function");
    let package = build_package(arguments.package.as_deref())?.canonicalize()?;
    let package_bytes = fs::read(&package)?;
    if let Some(problem) = package_problem(package_bytes.len()) {
        return Err(problem.into());
    }
    let package_sha256 = sha256(&package_bytes);
    heading("Release: the templates");
    let work = tempfile::tempdir()?;
    let sitegate_path = sitegate.to_str().ok_or("the path of sitegate is not UTF-8")?;
    let mut templates = templates::render(sitegate_path, &package, &package_sha256, work.path())?;
    templates.push(Entry::new("README.md", texts::templates_readme(VERSION, &package_sha256)));
    heading("Release: the book");
    commands::build_book()?;

    let dependencies = dependencies::read(&target)?;
    let third_party = licences::third_party(&dependencies)?;
    let program_name = format!("sitegate-{VERSION}-{target}");
    let mut program = vec![
        Entry { is_program: true, ..Entry::new("sitegate", fs::read(&sitegate)?) },
        Entry::new(THIRD_PARTY, third_party.clone()),
    ];
    for licence in LICENCES {
        program.push(Entry::new(licence, fs::read(licence)?));
    }
    let archived = |name: String, entries: Vec<Entry>| {
        let inside = |entry: Entry| Entry { path: format!("{name}/{}", entry.path), ..entry };
        let bytes = tar_gz(entries.into_iter().map(inside).collect(), seconds)?;
        Ok::<_, Failure>((format!("{name}.tar.gz"), bytes))
    };
    let notes = texts::notes(VERSION, section, &package_sha256, repository().as_ref());
    let bill = sbom::document(VERSION, &time, &dependencies);
    let mut files = BTreeMap::from([
        archived(program_name, program)?,
        archived(format!("sitegate-{VERSION}-templates"), templates)?,
        archived(format!("sitegate-{VERSION}-book"), entries_of(Path::new(BOOK))?)?,
        ("function.zip".to_owned(), package_bytes),
        (format!("sitegate-{VERSION}.cdx.json"), format!("{bill:#}\n").into_bytes()),
        (THIRD_PARTY.to_owned(), third_party.into_bytes()),
        ("RELEASE-NOTES.md".to_owned(), notes.into_bytes()),
    ]);
    files.insert("SHA256SUMS".to_owned(), checksums(&files).into_bytes());
    Ok(files)
}

/// Builds the package, unless there is one already.
fn build_package(given: Option<&Path>) -> Result<PathBuf, Failure> {
    if let Some(given) = given {
        return Ok(given.to_owned());
    }
    commands::build_package()?;
    Ok(PACKAGE.into())
}

/// The repository whose workflow runs this, as GitHub's runner names it.
fn repository() -> Option<Repository> {
    let (server, name) = (env::var("GITHUB_SERVER_URL").ok()?, env::var("GITHUB_REPOSITORY").ok()?);
    Some(Repository { server, name })
}

/// A property of the last commit, as git formats it.
fn commit(format: &str) -> Result<String, Failure> {
    Ok(output(&["git", "log", "-1", &format!("--format={format}")])?.trim().to_owned())
}

/// Writes the files into an empty folder.
fn write(files: &BTreeMap<String, Vec<u8>>) -> Result<(), Failure> {
    if Path::new(FOLDER).exists() {
        fs::remove_dir_all(FOLDER)?;
    }
    fs::create_dir_all(FOLDER)?;
    for (name, bytes) in files {
        fs::write(Path::new(FOLDER).join(name), bytes)?;
    }
    Ok(())
}
