//! Development commands of this repository.

#![expect(clippy::print_stderr, reason = "a command line prints")]

mod book;
mod commands;
mod imports;
mod layers;
mod links;
mod markdown;
mod module_map;
mod modules;
mod pages;
mod prose;
mod release;
mod system;
mod words;

use std::env;
use std::path::Path;
use std::process::ExitCode;

use crate::system::Failure;

const HELP: &str = "\
Development commands of this repository.

Usage: cargo xtask COMMAND

  check               The fast loop: formatting, lints, Rust tests, layers, Python
  test                Everything that CI runs
  setup               Install the tools that `test` needs, and build the package of the edge function
  codegen [--check]   Generate facts and resource types from AWS's schemas, or check that they are up to date
  deny                Check the licences, versions and sources of the dependencies
  publish             Pack the crates of the library as crates.io would take them, without uploading
  semver              Compare the crates of the library with those of the last release
  release --dry-run   Build the files of a release into `target/release-files`
  docs                Build the documentation and the book, and fail on warnings and broken links
  e2e [ARGUMENTS]     Run the end-to-end tests; the arguments go to pytest, such as `-k NAME`
  fuzz [SECONDS]      Fuzz each target for some seconds (15)
  mutants             Remove checks from the gate; each time a test must fail
  bench NAME          Run a benchmark; the arguments after the name go to it
  layers [--shrink]   Fail if files of a crate import each other in a circle
  links               Fail if a document links to nothing, or if ARCHITECTURE.md lacks a module
  words [--list]      Count idioms that make sentences hard to read
  book                The preprocessor that mdBook calls for the book in `docs`
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("xtask is not in a repository")?;
    env::set_current_dir(root)?;
    let arguments: Vec<String> = env::args().skip(1).collect();
    let Some((command, rest)) = arguments.split_first() else {
        return Err(HELP.into());
    };
    match (command.as_str(), rest) {
        ("--help" | "-h" | "help", []) => {
            system::print(HELP);
            Ok(())
        }
        ("check", []) => commands::check(),
        ("test", []) => commands::test(),
        ("setup", []) => commands::setup(),
        ("codegen", _) => commands::codegen(rest),
        ("deny", []) => commands::deny(),
        ("publish", []) => commands::publish(),
        ("semver", []) => commands::semver(),
        ("release", _) => release::run(rest),
        ("docs", []) => commands::docs(),
        ("e2e", _) => commands::e2e(rest),
        ("fuzz", _) => commands::fuzz(rest),
        ("mutants", []) => commands::mutants(),
        ("bench", _) => commands::bench(rest),
        ("layers", _) => layers::run(rest),
        ("links", []) => links::run().and_then(|()| module_map::run()),
        // mdBook asks first whether the preprocessor supports a renderer.
        ("book", [question, _renderer]) if question == "supports" => Ok(()),
        ("book", []) => book::preprocess(),
        ("words", _) => words::run(rest),
        _ => Err(HELP.into()),
    }
}
