//! The commands that run other programs: the compiler, the tests, and the tools that setup installs.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::Path;
use std::thread;

use crate::book;
use crate::layers;
use crate::links;
use crate::module_map;
use crate::pages;
use crate::system::{Failure, cargo_home, command, heading, output, print, run, run_command};
use crate::words;

const PYTHON: &str = ".venv/bin/python";
/// Each Python environment with its requirements and pip's options for them. Checkov and the second OpenID provider need older versions of
/// shared dependencies. The OpenID Foundation's provider asks for versions that this Python cannot run, and its list is complete.
const ENVIRONMENTS: [(&str, &str, &[&str]); 4] = [
    (".venv", "e2e/requirements.txt", &[]),
    (".venv-checkov", "e2e/requirements-checkov.txt", &[]),
    (".venv-foundation", "e2e/requirements-foundation.txt", &["--no-deps"]),
    (".venv-provider", "e2e/requirements-provider.txt", &[]),
];
const NPM_FOLDERS: [&str; 5] = ["e2e/axe", "e2e/cdk", "e2e/editor", "e2e/guard", "e2e/oidc"];
/// A program or a file that Debian's packages install, and the package that has it.
const SYSTEM_PACKAGES: [(&str, &str); 6] = [
    ("chromium", "chromium"),
    ("faketime", "faketime"),
    ("jq", "jq"),
    ("glewlwyd", "glewlwyd"),
    // Glewlwyd needs one of several such packages. This one needs no client of a database server.
    ("/usr/share/doc/dbconfig-sqlite3/copyright", "dbconfig-sqlite3"),
    ("/usr/lib/apache2/modules/mod_auth_openidc.so", "libapache2-mod-auth-openidc"),
];
/// The crates of the library, which are made for crates.io. Each comes after those that it needs.
const PUBLISHED: &[&str] = &[
    "sitegate-edge-facts",
    "sitegate-cloudformation-facts",
    "sitegate-cloudformation",
    "sitegate-cloudformation-resources",
    "sitegate-constructs",
    "sitegate-link",
    "sitegate-serverless",
    "sitegate-vpc",
    "sitegate-zip-files",
    "sitegate-app",
];
/// Where the packed crates are compiled.
const PUBLISH_TARGET: &str = "target/publish";
/// Fuzz targets, each with the crate that has it below `crates/`.
const FUZZ_TARGETS: [(&str, &str); 12] = [
    ("gate", "event"),
    ("gate", "cookies"),
    ("gate", "path"),
    ("gate", "session"),
    ("gate", "bearer"),
    ("gate", "hand_over"),
    ("gate", "documents"),
    ("cloudformation", "template"),
    ("cloudformation", "growth"),
    ("cloudformation", "format"),
    ("cloudformation", "json"),
    ("cloudformation", "own_rules"),
];
/// Fuzz targets that make a large document of each input, and the number of earlier inputs with which a run begins, for each second of the run. The
/// fuzzer runs all of these inputs before it looks at the time.
const SLOW_FUZZ_TARGETS: [(&str, usize); 3] = [("template", 30), ("growth", 3), ("format", 15)];
/// Limit of the inputs that are kept for a slow target.
const MAX_KEPT_INPUTS: usize = 1_000;
/// Lines of a fuzzer's log that a failure shows.
const FAILURE_LINES: usize = 60;
/// Modules of the Python package `bench`.
const BENCHMARKS: [&str; 10] =
    ["bounds", "cdk", "check", "cold", "editor", "examples", "gate", "library", "package", "publish"];
const FUZZ_SECONDS: usize = 15;
/// All end-to-end tests run in three processes, each with whole modules in the order of their names. A test waits for half of its time, so that three
/// processes keep two processors busy.
const IN_PARALLEL: [&str; 5] = ["--numprocesses", "3", "--dist", "loadfile", "--no-loadscope-reorder"];
/// Tools of Cargo, as packages of crates.io with their versions.
const CARGO_DENY: (&str, &str) = ("cargo-deny", "0.20.2");
const MDBOOK: (&str, &str) = ("mdbook", "0.5.4");
const CARGO_FUZZ: (&str, &str) = ("cargo-fuzz", "0.13.2");
const CARGO_MUTANTS: (&str, &str) = ("cargo-mutants", "27.1.0");
const CARGO_SEMVER_CHECKS: (&str, &str) = ("cargo-semver-checks", "0.51.0");

/// The fast loop: formatting, lints, Rust tests, layers and Python.
pub(crate) fn check() -> Result<(), Failure> {
    lint()?;
    heading("Rust tests, without the examples in the documentation");
    run(&["cargo", "test", "--locked", "--workspace", "--lib", "--bins", "--tests"])?;
    heading("Layers");
    layers::run(&[])?;
    heading("Words");
    words::run(&[])?;
    links()?;
    if Path::new(PYTHON).exists() {
        python()
    } else {
        print("\nThe Python code is not checked: `cargo xtask setup` installs ruff and mypy");
        Ok(())
    }
}

/// Everything that CI runs, in its order. The tools are installed at the same time, because this mostly waits for the network.
pub(crate) fn test() -> Result<(), Failure> {
    thread::scope(|scope| {
        let tools = scope.spawn(|| install_tools().map_err(|failure| failure.to_string()));
        test_rust()?;
        tools.join().map_err(|_| "the installation of the tools panicked")?.map_err(Failure::from)
    })?;
    build_package()?;
    python()?;
    e2e(&[])?;
    fuzz(&[])?;
    half_of_mutants()
}

/// The part of CI that needs only Cargo.
fn test_rust() -> Result<(), Failure> {
    lint()?;
    heading("Layers");
    layers::run(&[])?;
    heading("Words");
    words::run(&[])?;
    heading("Rust tests");
    run(&["cargo", "test", "--locked", "--workspace"])?;
    let generator = ["--package", "sitegate-cloudformation-codegen", "--features", "generator"];
    run(&[&["cargo", "test", "--locked", "--quiet"], &generator[..]].concat())?;
    heading("Types of all services");
    let services = ["--package", "sitegate-cloudformation-resources", "--all-features"];
    run(&[&["cargo", "check", "--locked", "--quiet"], &services[..]].concat())?;
    docs()?;
    deny()?;
    publish()?;
    codegen(&["--check".to_owned()])
}

fn lint() -> Result<(), Failure> {
    heading("Formatting");
    run(&["cargo", "fmt", "--all", "--check"])?;
    heading("Lints");
    let clippy = |selection: &[&str]| {
        run(&[&["cargo", "clippy", "--locked", "--quiet"], selection, &["--", "--deny", "warnings"]].concat())
    };
    clippy(&["--workspace", "--all-targets"])?;
    // In the workspace, the package has the features that other packages need. Check it without them, too.
    clippy(&["--package", "sitegate-cloudformation-resources"])?;
    clippy(&["--package", "sitegate-cloudformation-codegen", "--all-targets", "--features", "generator"])
}

/// Builds the documentation and the book, and fails on warnings, on large pages and on links that lead nowhere.
pub(crate) fn docs() -> Result<(), Failure> {
    heading("Documentation");
    // Pages of earlier runs would be checked, too.
    if Path::new(pages::FOLDER).exists() {
        fs::remove_dir_all(pages::FOLDER)?;
    }
    // The workspace needs few services, and a reader may choose any.
    let services = "sitegate-cloudformation-resources";
    document(&["--package", services, "--package", "sitegate-cloudformation", "--all-features"])?;
    document(&["--workspace", "--exclude", services])?;
    pages::check()?;
    links()?;
    heading("The book");
    build_book()
}

fn document(selection: &[&str]) -> Result<(), Failure> {
    let mut doc = command(&["cargo", "doc", "--locked", "--no-deps", "--quiet"]);
    run_command(doc.args(selection).env("RUSTDOCFLAGS", "--deny warnings"))
}

/// Builds the book into `target/book`.
pub(crate) fn build_book() -> Result<(), Failure> {
    // A debug build of the tool takes a minute or two, and builds the book in seconds.
    install(MDBOOK, &["--debug", "--no-default-features", "--features", "search"])?;
    run(&["target/tools/bin/mdbook", "build", "docs"])
}

/// Checks the links of all documents, the map of modules, and that the book has all pages.
fn links() -> Result<(), Failure> {
    heading("Links of the documents");
    links::run()?;
    module_map::run()?;
    book::check_summary()
}

/// Checks the licences, versions and sources of all dependencies against deny.toml.
pub(crate) fn deny() -> Result<(), Failure> {
    heading("Licences, versions and sources of the dependencies");
    // A debug build of the tool takes half a minute, and checks the workspace in two seconds.
    install(CARGO_DENY, &["--debug"])?;
    let checks = ["check", "--hide-inclusion-graph", "licenses", "bans", "sources"];
    run(&[&["target/tools/bin/cargo-deny", "--workspace", "--locked"], &checks[..]].concat())
}

/// Packs the crates of the library as crates.io would take them, and compiles each from its package. Nothing is uploaded.
pub(crate) fn publish() -> Result<(), Failure> {
    heading("Crates of the library, as they would be published");
    let crates = PUBLISHED.iter().flat_map(|name| ["--package", name]);
    // The dry run also serves a working copy with changes.
    let publish = [
        "cargo",
        "publish",
        "--locked",
        "--quiet",
        "--dry-run",
        "--allow-dirty",
        "--target-dir",
        PUBLISH_TARGET,
    ];
    forget_packed_crates()?;
    run(&publish.into_iter().chain(crates).collect::<Vec<_>>())
}

/// Makes Cargo forget our crates of the last dry run. It takes a crate of a registry for unchanged as long as its version is the same, so
/// that it would compile against the old source.
fn forget_packed_crates() -> Result<(), Failure> {
    remove_our_folders(&Path::new(PUBLISH_TARGET).join("debug/.fingerprint"))?;
    let Some(home) = cargo_home() else { return Ok(()) };
    let Ok(registries) = fs::read_dir(home.join("registry/src")) else { return Ok(()) };
    for registry in registries {
        let registry = registry?;
        // The registry of a dry run has no host name.
        if registry.file_name().to_string_lossy().starts_with('-') {
            remove_our_folders(&registry.path())?;
        }
    }
    Ok(())
}

/// Removes the folders of our crates from a folder, if it exists.
fn remove_our_folders(folder: &Path) -> Result<(), Failure> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with("sitegate-") {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Compares the crates of the library with those of the last release. A change that breaks the code of users needs a higher version.
pub(crate) fn semver() -> Result<(), Failure> {
    heading("The library, compared with the last release");
    // A release compares itself with the one before, and not with its own tag.
    let tags = [
        "git",
        "tag",
        "--list",
        "v*",
        "--sort=-version:refname",
        "--merged",
        "HEAD",
        "--no-contains",
        "HEAD",
    ];
    let tags = output(&tags)?;
    let Some(last) = tags.lines().next() else {
        print("no earlier release");
        return Ok(());
    };
    install(CARGO_SEMVER_CHECKS, &["--debug"])?;
    let crates = PUBLISHED.iter().flat_map(|name| ["--package", name]);
    let compare = ["target/tools/bin/cargo-semver-checks", "semver-checks", "--baseline-rev", last];
    run(&compare.into_iter().chain(crates).collect::<Vec<_>>())
}

/// Generates the facts and the resource types from AWS's schemas, or checks that they are up to date.
pub(crate) fn codegen(arguments: &[String]) -> Result<(), Failure> {
    heading("Facts and resource types, from AWS's schemas");
    run(&[&["crates/cloudformation-codegen/generate"], &texts(arguments)[..]].concat())
}

/// Installs the tools that judge the product, and builds the package of the edge function.
pub(crate) fn setup() -> Result<(), Failure> {
    install_tools()?;
    build_package()
}

/// Installs the tools that judge the product: Python's, npm's and Debian's packages, and the templates of the comparison.
fn install_tools() -> Result<(), Failure> {
    heading("Tools that other people wrote");
    install_system_packages()?;
    for (folder, requirements, options) in ENVIRONMENTS {
        let python = format!("{folder}/bin/python");
        if !Path::new(&python).exists() {
            run(&["python3", "-m", "venv", folder])?;
        }
        let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements];
        run(&[&[python.as_str()], &install[..], options].concat())?;
    }
    for folder in NPM_FOLDERS {
        run(&["npm", "ci", "--prefix", folder, "--no-audit", "--no-fund", "--silent"])?;
    }
    run(&["e2e/corpus/fetch"])
}

/// Builds the package of the edge function as `target/sitegate/function.zip`.
pub(crate) fn build_package() -> Result<(), Failure> {
    heading("The package of the edge function");
    run_command(command(&["function/package"]).env("PATH", path_with(".venv/bin")?))
}

/// Installs the browser, the library that sets a process's clock, and the other programs of Debian that are missing.
fn install_system_packages() -> Result<(), Failure> {
    let path = env::var_os("PATH").unwrap_or_default();
    // Joining an absolute path gives that path.
    let is_missing = |file: &str| !env::split_paths(&path).any(|folder| folder.join(file).is_file());
    let missing: Vec<&str> = SYSTEM_PACKAGES
        .into_iter()
        .filter(|(file, _)| is_missing(file))
        .map(|(_, package)| package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let install = [&["apt-get", "install", "--yes", "--no-install-recommends"], &missing[..]].concat();
    if output(&["id", "-u"])?.trim() != "0" {
        let line = install.join(" ");
        return Err(format!("{} missing; run this as root: {line}", missing.join(", ")).into());
    }
    // The tests start Glewlwyd themselves. Its service would listen with a password that everyone knows.
    let units = "/etc/systemd/system";
    run(&["mkdir", "--parents", units])?;
    run(&["ln", "--symbolic", "--force", "/dev/null", &format!("{units}/glewlwyd.service")])?;
    run(&["apt-get", "update", "--quiet", "--quiet"])?;
    let mut install = command(&[&install, &["--quiet", "--quiet"][..]].concat());
    run_command(install.env("DEBIAN_FRONTEND", "noninteractive"))
}

/// Runs the end-to-end tests with these arguments of pytest, or all of them in parallel.
pub(crate) fn e2e(arguments: &[String]) -> Result<(), Failure> {
    heading("End-to-end tests");
    let packages = [
        "infra",
        "operator",
        "preview",
        "sitegate",
        "sitegate-serverless",
        "orders",
        "private-site",
        "queue-worker",
        "rust-api-stack",
        "scheduled-job",
        "static-site",
        "web",
    ];
    let selection = packages.iter().flat_map(|package| ["--package", package]);
    let build = ["cargo", "build", "--locked", "--quiet", "--bins", "--example", "every_construct"];
    run(&build.into_iter().chain(selection).collect::<Vec<_>>())?;
    let arguments = if arguments.is_empty() { IN_PARALLEL.to_vec() } else { texts(arguments) };
    run(&[&[PYTHON, "-m", "pytest", "e2e"], &arguments[..]].concat())
}

/// Fuzzes the gate, and what reads, checks and formats templates, each target for some seconds. Starts with the corpus that the repository has.
pub(crate) fn fuzz(arguments: &[String]) -> Result<(), Failure> {
    let seconds = match arguments {
        [] => FUZZ_SECONDS,
        [seconds] => seconds.parse().map_err(|_| "usage: cargo xtask fuzz [SECONDS]")?,
        _ => return Err("usage: cargo xtask fuzz [SECONDS]".into()),
    };
    heading("Fuzzing");
    install(CARGO_FUZZ, &[])?;
    let root = env::current_dir()?;
    for (package, target) in FUZZ_TARGETS {
        let found = root.join("target/fuzz").join(target);
        let new = found.with_extension("new");
        let slow = SLOW_FUZZ_TARGETS.into_iter().find(|(slow, _)| *slow == target);
        let first = first_inputs(&found, &new, slow.map(|(_, inputs)| inputs * seconds))?;
        let log = found.with_extension("log");
        let file = File::create(&log)?;
        let mut fuzz = command(&["cargo", "+nightly", "fuzz", "run", target, "--target-dir"]);
        fuzz.arg(root.join("target/fuzz-build"));
        fuzz.arg(&new).arg(format!("fuzz/corpus/{target}"));
        // The limits of `in_time` are stricter, but count the time of this process only.
        fuzz.args(["--", &format!("-max_total_time={seconds}"), "-timeout=10"]);
        if !first.is_empty() {
            let list = found.with_extension("inputs");
            fs::write(&list, first.join(","))?;
            fuzz.arg(format!("-seed_inputs=@{}", list.display()));
        }
        fuzz.current_dir(root.join("crates").join(package)).env("PATH", path_with("target/tools/bin")?);
        let result = run_command(fuzz.stdout(file.try_clone()?).stderr(file));
        let text = fs::read_to_string(&log)?;
        if result.is_err() {
            print(&last_lines(&text));
        }
        result?;
        let done = text.lines().find(|line| line.starts_with("Done")).unwrap_or("no closing line");
        print(&format!("fuzz {target}: {done}"));
    }
    Ok(())
}

/// Moves the inputs that the last run found to those of earlier runs. Returns the inputs with which the next run begins: all, or `count` of them at
/// random.
fn first_inputs(found: &Path, new: &Path, count: Option<usize>) -> Result<Vec<String>, Failure> {
    fs::create_dir_all(found)?;
    fs::create_dir_all(new)?;
    for entry in fs::read_dir(new)? {
        let entry = entry?;
        fs::rename(entry.path(), found.join(entry.file_name()))?;
    }
    let entries: io::Result<Vec<_>> = fs::read_dir(found)?.collect();
    let mut inputs: Vec<String> = entries?.iter().map(|entry| entry.path().display().to_string()).collect();
    let Some(count) = count else { return Ok(inputs) };
    // A new state has new keys, so that this order is another one in each run.
    let state = RandomState::new();
    inputs.sort_by_cached_key(|input| state.hash_one(input));
    for input in inputs.iter().skip(MAX_KEPT_INPUTS) {
        fs::remove_file(input)?;
    }
    inputs.truncate(count);
    Ok(inputs)
}

fn last_lines(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(FAILURE_LINES)..].join("\n")
}

/// Removes each check from the gate's core, its rules and its documents, one at a time. A test must fail each time.
pub(crate) fn mutants() -> Result<(), Failure> {
    heading("Mutants of the gate");
    mutants_of(&[])
}

/// Tests every second mutant: all of them take as long as everything else that CI runs. The commit decides which half.
fn half_of_mutants() -> Result<(), Failure> {
    let commit = output(&["git", "rev-parse", "HEAD"])?;
    let is_odd = commit
        .trim_end()
        .chars()
        .last()
        .and_then(|digit| digit.to_digit(16))
        .is_some_and(|digit| digit % 2 == 1);
    let shard = if is_odd { "1/2" } else { "0/2" };
    heading(&format!("Mutants of the gate, part {shard}"));
    mutants_of(&["--shard", shard])
}

fn mutants_of(part: &[&str]) -> Result<(), Failure> {
    install(CARGO_MUTANTS, &[])?;
    let packages = ["--package", "gate", "--package", "access", "--package", "settings"];
    // The profile optimizes the dependencies, because most of the time of the tests is cryptography.
    let build = ["--profile", "mutants", "--jobs", "2", "--timeout", "120"];
    let output = ["--output", "target", "--no-shuffle", "--colors", "never"];
    // These tests send hundreds of logout tokens, and verify thousands of signatures. Other tests send one for each check.
    let skipped = ["--skip", "lists_that_ordinary_sign_outs_have_filled", "--skip", "wycheproof::"];
    let tests = [&["--", "--"], &skipped[..]].concat();
    run(&[&["target/tools/bin/cargo-mutants", "mutants"], &packages[..], &build, &output, part, &tests]
        .concat())
}

/// Runs one benchmark. Its arguments follow its name.
pub(crate) fn bench(arguments: &[String]) -> Result<(), Failure> {
    let (name, rest) = arguments.split_first().ok_or_else(bench_usage)?;
    if !BENCHMARKS.contains(&name.as_str()) {
        return Err(bench_usage().into());
    }
    run(&[&[PYTHON, "-m", &format!("bench.{name}")], &texts(rest)[..]].concat())
}

fn bench_usage() -> String {
    format!("usage: cargo xtask bench NAME [ARGUMENTS]; names: {}", BENCHMARKS.join(", "))
}

/// Checks the formatting, the lints and the types of the Python code.
fn python() -> Result<(), Failure> {
    heading("Python: formatting, lints and types");
    run(&[PYTHON, "-m", "ruff", "format", "--check", "--quiet", "e2e", "bench"])?;
    run(&[PYTHON, "-m", "ruff", "check", "--quiet", "e2e", "bench"])?;
    run(&[PYTHON, "-m", "mypy"])
}

/// Installs a tool below `target/tools`, unless it is there.
fn install((package, version): (&str, &str), options: &[&str]) -> Result<(), Failure> {
    if Path::new("target/tools/bin").join(package).exists() {
        return Ok(());
    }
    let install = ["cargo", "install", "--quiet", "--locked", "--root", "target/tools", "--version", version];
    run(&[&install, options, &[package]].concat())
}

/// The search path of programs, with a folder of the repository before all others.
fn path_with(folder: &str) -> Result<OsString, Failure> {
    let path = env::var_os("PATH").unwrap_or_default();
    let first = env::current_dir()?.join(folder);
    Ok(env::join_paths([first].into_iter().chain(env::split_paths(&path)))?)
}

fn texts(arguments: &[String]) -> Vec<&str> {
    arguments.iter().map(String::as_str).collect()
}
