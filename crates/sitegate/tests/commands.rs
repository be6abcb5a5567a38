//! The `sitegate` binary as a user or a script meets it.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const HELP: &str = "\
Put a company login in front of a private static site on CloudFront.
Check, format and deploy CloudFormation templates.

Start
  init      Write a site.yaml for your provider
  preview   Serve a folder on localhost behind the gate
Check
  check     Report problems in site.yaml or templates
  fmt       Format templates and site.yaml
  access    Show who can see which path, and why
  diff      Show what changes, access first
  explain   Explain a rule
  lsp       Serve an editor: findings, completions and fixes while you type
Run
  deploy    Create or update the site, or the stacks of an app
  publish   Upload content, or roll it back
  status    Show what is wrong and what to do
Operate
  secrets   Manage the client secret and session keys
  sessions  End sessions early
  tokens    Give machines access to a path
  audit     Show who viewed what
  logs      Show the gate's decisions
  policy    Print the IAM policy for a role
More: synth, convert, import, schema, package, bucket, distribution, pseudonym

Options: --help, --version; of a command: sitegate COMMAND --help
First time? Run: sitegate init
";

fn sitegate(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sitegate"));
    command.args(arguments).current_dir(folder).output().expect("a run")
}

fn in_empty_folder(arguments: &[&str]) -> Output {
    sitegate(TempDir::new().expect("a folder").path(), arguments)
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("no signal")
}

fn snapshots() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../snapshots")
}

#[test]
fn help_shows_the_commands_in_groups() {
    let help = in_empty_folder(&["--help"]);
    assert_eq!((code(&help), stdout(&help).as_str()), (0, HELP));
}

#[test]
fn no_arguments_print_the_help_and_exit_with_2() {
    let help = in_empty_folder(&[]);
    assert_eq!((code(&help), stdout(&help).as_str(), stderr(&help).trim_end()), (2, "", HELP.trim_end()));
}

#[test]
fn version_is_printed() {
    assert_eq!(stdout(&in_empty_folder(&["--version"])), format!("sitegate {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn missing_configuration_is_named_with_advice() {
    let output = in_empty_folder(&["status", "--config", "none.yaml"]);
    assert_eq!((code(&output), stdout(&output).as_str()), (3, ""));
    let text = stderr(&output);
    assert!(text.starts_with("error: none.yaml cannot be read: "), "{text}");
    assert!(text.contains("= help: name a readable file with --config"), "{text}");
}

#[test]
fn unknown_command_is_an_error() {
    let output = in_empty_folder(&["chekc"]);
    assert_eq!((code(&output), stdout(&output).as_str()), (2, ""));
    assert!(stderr(&output).contains("'check'"), "{}", stderr(&output));
}

/// Makes a test for each command. The help of a command has its own usage line and an option that only its crate defines.
macro_rules! help_cases {
    ($($name:ident: $arguments:expr => $option:literal,)*) => {$(
        #[test]
        fn $name() {
            let mut arguments = $arguments.to_vec();
            arguments.push("--help");
            let help = in_empty_folder(&arguments);
            assert_eq!(code(&help), 0, "{}", stderr(&help));
            let usage = format!("Usage: sitegate {}", $arguments.join(" "));
            assert!(stdout(&help).contains(&usage), "{}", stdout(&help));
            assert!(stdout(&help).contains($option), "{}", stdout(&help));
        }
    )*};
}

help_cases! {
    synth_has_help: ["synth"] => "--template-folder",
    check_has_help: ["check"] => "--ignore",
    convert_has_help: ["convert"] => "--format",
    import_has_help: ["import"] => "<FILE>",
    explain_has_help: ["explain"] => "<RULE>",
    diff_has_help: ["diff"] => "--config",
    schema_has_help: ["schema"] => "JSON Schema",
    package_has_help: ["package"] => "--binary",
    bucket_has_help: ["bucket"] => "--format",
    preview_has_help: ["preview"] => "--port",
    secrets_has_help: ["secrets"] => "set-client-secret",
    secrets_init_has_help: ["secrets", "init"] => "--kms-key",
    secrets_rotate_has_help: ["secrets", "rotate"] => "--compromised",
    sessions_has_help: ["sessions"] => "list-revoked",
    sessions_revoke_has_help: ["sessions", "revoke"] => "--everyone",
    status_has_help: ["status"] => "--stack",
    logs_has_help: ["logs"] => "--set-retention",
    pseudonym_has_help: ["pseudonym"] => "--subject",
}

#[test]
fn synth_prints_the_committed_stacks_byte_for_byte() {
    let folder = TempDir::new().expect("a folder");
    let mut compared = 0;
    for entry in fs::read_dir(snapshots()).expect("the snapshots") {
        let config = entry.expect("an entry").path();
        if config.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let config_argument = config.to_str().expect("UTF-8");
        let package = ["--package", "target/sitegate/function.zip", "--template-folder", "snapshots"];
        let output =
            sitegate(folder.path(), &[&["synth", "--config", config_argument][..], &package].concat());
        let expected = fs::read_to_string(config.with_extension("json")).expect("a stack");
        assert_eq!(code(&output), 0, "{}: {}", config.display(), stderr(&output));
        assert!(stdout(&output) == expected, "{} differs", config.display());
        compared += 1;
    }
    assert!(compared > 5, "only {compared} snapshots");
}

#[test]
fn check_reports_findings_and_exits_with_2() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("site.yaml"), "provider: { isuer: https://a.example }\n").expect("a file");
    let output = sitegate(folder.path(), &["check", "--report", "json"]);
    assert_eq!(code(&output), 2);
    assert!(stdout(&output).contains("unknown-property"), "{}", stdout(&output));
}

#[test]
fn check_of_a_good_template_exits_with_0() {
    let template = snapshots().join("minimal.json");
    let output = in_empty_folder(&["check", template.to_str().expect("UTF-8")]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
}

#[test]
fn diff_of_different_templates_exits_with_1() {
    let other = snapshots().join("custom-domain.json");
    let output = in_empty_folder(&["diff", other.to_str().expect("UTF-8")]);
    assert_eq!(code(&output), 1, "{}", stderr(&output));
}

#[test]
fn missing_file_exits_with_3() {
    let output = in_empty_folder(&["convert", "missing.yaml"]);
    assert_eq!((code(&output), stdout(&output).as_str()), (3, ""));
    assert!(stderr(&output).contains("missing.yaml"), "{}", stderr(&output));
}

#[test]
fn preview_of_a_missing_folder_exits_with_3() {
    let output = in_empty_folder(&["preview", "missing", "--port", "65534"]);
    assert_eq!((code(&output), stdout(&output).as_str()), (3, ""));
}

#[test]
fn operator_commands_without_a_stack_exit_with_2() {
    for arguments in [
        &["status"][..],
        &["logs"],
        &["secrets", "rotate"],
        &["sessions", "list-revoked"],
        &["pseudonym", "--subject", "a"],
    ] {
        let output = in_empty_folder(arguments);
        assert_eq!((code(&output), stdout(&output).as_str()), (2, ""), "{arguments:?}");
        assert!(stderr(&output).contains("--stack"), "{}", stderr(&output));
    }
}

#[test]
fn options_of_a_command_may_follow_its_subcommand() {
    let output = in_empty_folder(&["secrets", "rotate", "--stack", "", "--json", "--dry-run"]);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("--stack"), "{}", stderr(&output));
}
