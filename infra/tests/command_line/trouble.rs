//! Wrong arguments, unusual files, and outputs that cannot be written.

use std::fs::{self, File};
use std::process::{Command, Stdio};

use super::fixtures::TESTED;
use super::folder::{Folder, code, stderr, stdout};

const TEMPLATE: &str = "Resources:\n  Orders:\n    Type: AWS::SQS::Queue\n";
const MISTAKE: &str = "Resources:\n  Orders:\n    Type: AWS::SQS::Quue\n";
const READERS: [&[&str]; 5] =
    [&["check"], &["fmt"], &["convert"], &["import"], &["distribution", "--function-version", "x"]];

#[test]
fn file_that_is_not_utf_8_has_advice() {
    let folder = Folder::new("latin-1");
    fs::write(folder.0.join("a.yaml"), b"Description: caf\xe9\n").expect("a file");
    for command in READERS {
        let output = folder.infra(&[command, &["a.yaml"]].concat());
        let expected = "error: a.yaml cannot be read: it is not text in UTF-8\n  = help: save it as UTF-8";
        assert_eq!((code(&output), stdout(&output).as_str()), (3, ""), "{command:?}");
        assert!(stderr(&output).contains(expected), "{command:?}: {}", stderr(&output));
    }
}

#[test]
fn folder_in_place_of_a_file_has_advice() {
    let folder = Folder::new("folder-for-a-file").with("stacks/a.yaml", TEMPLATE);
    for arguments in [&["convert", "stacks"][..], &["import", "stacks"], &["--config", "stacks"]] {
        let output = folder.infra(arguments);
        let expected = "error: stacks cannot be read: it is a folder\n  = help: name a file in it\n";
        assert_eq!((code(&output), stderr(&output).as_str()), (3, expected), "{arguments:?}");
    }
}

#[test]
fn missing_file_is_the_only_message() {
    let folder = Folder::new("only-missing");
    let expected =
        "error: a.yaml cannot be read: it does not exist\n  = help: check the name and the current folder\n";
    for command in READERS {
        let output = folder.infra(&[command, &["a.yaml"]].concat());
        assert_eq!((code(&output), stderr(&output).as_str()), (3, expected), "{command:?}");
    }
}

#[test]
fn folder_without_templates_is_named_as_such() {
    let folder = Folder::new("no-templates").with("stacks/package.json", "{}");
    let check = folder.infra(&["check", "stacks"]);
    let expected = "No templates found. 1 other file is not a template.\n";
    assert_eq!((code(&check), stderr(&check).as_str()), (0, expected));
    let fmt = folder.infra(&["fmt", "stacks"]);
    assert_eq!((code(&fmt), stderr(&fmt).as_str()), (0, "No templates found.\n"));
}

/// A name of a file that would begin a command in the log of a GitHub workflow.
const HOSTILE_NAME: &str = "a\n::error::b\u{1b}c";
const ESCAPED_NAME: &str = r"a\n::error::b\u{1b}c";

#[test]
fn control_characters_in_the_name_of_a_file_are_escaped() {
    let file = |extension: &str| format!("{HOSTILE_NAME}.{extension}");
    let folder = Folder::new("hostile-name").with(&file("json"), "").with(&file("yaml"), TEMPLATE);
    let (empty, missing) = (file("json"), format!("git:main:{}", file("json")));
    let (unmatched, not_a_pattern) = (format!("{empty}?"), format!("{empty}["));
    for (arguments, problem) in [
        (&["convert", &empty][..], " is empty"),
        (&["diff", &empty, &empty], " is empty"),
        (&["diff", "--against", &missing], " at main"),
        (&["check", "--parameter-file", &empty, &file("yaml")], ": "),
        (&["import", &empty], ""),
        (&["check", &unmatched], "?"),
        (&["fmt", &not_a_pattern], "[ is not a pattern"),
        (&["explain", &empty], "`; "),
        (&["check", "--ignore", &empty, &file("yaml")], "`; "),
    ] {
        let output = folder.infra(arguments);
        let expected = format!("{ESCAPED_NAME}.json{problem}");
        assert_eq!((code(&output), stdout(&output).as_str()), (2, ""), "{arguments:?}");
        let text = stderr(&output);
        assert!(text.contains(&expected) && !text.contains(HOSTILE_NAME), "{arguments:?}: {text}");
    }
    fs::write(folder.0.join(file("yaml")), "Resources:\n    A: { Type: AWS::SQS::Queue }\n").expect("a file");
    let output = folder.infra(&["fmt", "--check", &file("yaml")]);
    assert_eq!((code(&output), stdout(&output)), (1, format!("{ESCAPED_NAME}.yaml\n")));
    fs::write(folder.0.join(file("yaml")), TESTED.replace("EXPECTED", "denied")).expect("a file");
    let table = stdout(&folder.infra(&["access", "--config", &file("yaml")]));
    assert!(table.contains(&format!("{ESCAPED_NAME}.yaml:4")) && !table.contains(HOSTILE_NAME), "{table}");
}

#[test]
fn empty_file_is_not_converted() {
    let output = Folder::new("convert-empty").with("a.json", "").infra(&["convert", "a.json"]);
    assert_eq!((code(&output), stdout(&output).as_str()), (2, ""));
    assert_eq!(stderr(&output), "error: a.json is empty; it has to be a template\n");
}

#[test]
fn check_without_files_and_configuration_asks_for_files() {
    let folder = Folder::new("nothing-to-check").with("a.yaml", MISTAKE);
    let output = folder.infra(&["check"]);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("name the templates to check"), "{}", stderr(&output));
    assert_eq!(code(&folder.infra(&["check", "--open"])), 0);
}

#[test]
fn format_of_a_report_can_be_an_option_of_every_command() {
    let folder = Folder::new("check-format").with("a.yaml", MISTAKE);
    let json = folder.infra(&["check", "a.yaml", "--report", "json"]);
    for arguments in [&["--format", "json"][..], &["--json"]] {
        let output = folder.infra(&[&["check", "a.yaml"], arguments].concat());
        assert_eq!(stdout(&output), stdout(&json), "{arguments:?}");
    }
    let output = folder.infra(&["check", "a.yaml", "--format", "yaml"]);
    assert_eq!((code(&output), stdout(&output).as_str()), (2, ""));
    assert!(stderr(&output).contains("choose one with --report"), "{}", stderr(&output));
}

#[test]
fn command_line_is_not_counted_as_a_file() {
    let folder = Folder::new("unknown-parameter").with("a.yaml", MISTAKE);
    let output = folder.infra(&["check", "a.yaml", "--parameter", "Stage=prod"]);
    assert_eq!(stderr(&output), "2 errors in 1 file.\n");
}

#[test]
fn site_without_hosts_says_so() {
    let output = Folder::new("no-hosts").infra(&["access", "/", "--host", "a.example.com"]);
    assert_eq!(code(&output), 2);
    let expected =
        "error: a.example.com is not a host of the site; site.yaml names none, in distribution.aliases\n";
    assert_eq!(stderr(&output), expected);
}

#[test]
fn wrong_version_is_not_a_problem_of_the_file() {
    let folder = Folder::new("wrong-version").with("d.json", r#"{"DefaultCacheBehavior": {}}"#);
    let run = |file: &str, version: &str| {
        let output = folder.infra(&["distribution", file, "--function-version", version]);
        (code(&output), stderr(&output))
    };
    let (exit, text) = run("d.json", "x");
    assert_eq!(exit, 2);
    assert!(text.contains("error: --function-version: \"x\" is not the ARN"), "{text}");
    let folder = folder.0.join("other.json");
    fs::write(folder, "{}").expect("a file");
    let (_, text) = run("other.json", "arn:aws:lambda:us-east-1:123456789012:function:gate:3");
    assert!(text.contains("error: other.json: the document has no DefaultCacheBehavior"), "{text}");
}

#[test]
fn help_fits_a_terminal_and_lists_exit_codes() {
    let folder = Folder::new("help");
    for (command, has_exit_codes) in
        [("check", true), ("fmt", true), ("access", true), ("diff", true), ("import", false), ("init", false)]
    {
        let help = stdout(&folder.infra(&[command, "--help"]));
        let longest = help.lines().map(|line| line.chars().count()).max();
        assert!(longest <= Some(80), "{command}: {longest:?}");
        assert_eq!(help.contains("Exit codes: 0"), has_exit_codes, "{command}");
        let own = help.find("\nOptions of every command:").expect("a heading");
        assert!(help.find("--config").is_some_and(|position| position > own), "{command}");
    }
}

/// A device that is always full.
#[cfg(target_os = "linux")]
#[test]
fn messages_that_cannot_be_written_leave_the_exit_code() {
    let folder = Folder::new("full-messages").with("a.yaml", MISTAKE).with("b.yaml", TEMPLATE);
    for (arguments, expected) in [
        (&["check", "a.yaml"][..], 2),
        (&["check", "b.yaml"], 0),
        (&["fmt", "b.yaml"], 0),
        (&["fmt", "--check", "b.yaml"], 0),
        (&["fmt", "missing.yaml"], 3),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_infra"))
            .args(arguments)
            .current_dir(&folder.0)
            .stderr(File::options().write(true).open("/dev/full").expect("a device"))
            .output()
            .expect("a run");
        assert_eq!(code(&output), expected, "{arguments:?}");
    }
}

#[test]
fn answer_that_cannot_be_written_exits_with_3() {
    let folder = Folder::new("full-disk").with("a.yaml", MISTAKE).with("b.yaml", TEMPLATE);
    let input = folder.0.join("b.yaml");
    for arguments in [
        &["check", "a.yaml"][..],
        &["check", "b.yaml", "--json"],
        &["diff", "a.yaml", "b.yaml"],
        &["access"],
        &["access", "/"],
        &["convert", "a.yaml"],
        &["fmt", "-"],
        &["schema"],
        &["explain", "cycle"],
        &["--help"],
        &["check", "--help"],
        &["help", "check"],
        &["--version"],
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_infra"))
            .args(arguments)
            .current_dir(&folder.0)
            .stdin(File::open(&input).expect("a file"))
            .stdout(File::options().write(true).open("/dev/full").expect("a device"))
            .stderr(Stdio::piped())
            .output()
            .expect("a run");
        assert_eq!(code(&output), 3, "{arguments:?}: {}", stderr(&output));
        assert!(stderr(&output).contains("cannot write standard output"), "{}", stderr(&output));
    }
}
