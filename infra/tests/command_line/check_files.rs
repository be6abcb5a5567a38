//! The files that `infra check` reads: folders, patterns, standard input, and nested templates.

use std::fs;

use super::fixtures::{BROKEN, SOUND, files_of, folder_of_templates, folder_with_own_rules};
use super::folder::{Folder, code, stderr, stdout};

#[test]
fn check_reads_the_templates_and_sites_of_a_folder() {
    let folder = folder_of_templates("check-folder");
    let output = folder.infra(&["check", "stacks", "--report", "json"]);
    assert_eq!(files_of(&output), ["stacks/b.yaml", "stacks/deep/c.template", "stacks/site.yaml"]);
    assert_eq!(code(&output), 2);
    let text = folder.infra(&["check", "stacks"]);
    assert!(
        stderr(&text).ends_with("3 errors in 4 files. 3 other files are not templates.\n"),
        "{}",
        stderr(&text)
    );
}

#[test]
fn broken_template_in_a_folder_is_not_taken_for_another_file() {
    let folder = Folder::new("check-broken").with("stacks/a.yaml", "AWSTemplateFormatVersion: [\n");
    let output = folder.infra(&["check", "stacks", "--report", "json"]);
    assert_eq!((files_of(&output), code(&output)), (vec!["stacks/a.yaml".to_owned()], 2));
}

#[test]
fn check_reads_the_files_of_a_pattern() {
    let folder = folder_of_templates("check-pattern");
    let check = |pattern| files_of(&folder.infra(&["check", "--report", "json", pattern]));
    assert_eq!(check("stacks/**/*.yaml").first().map(String::as_str), Some("stacks/b.yaml"));
    assert_eq!(check("stacks/*/*.templat?"), ["stacks/deep/c.template"]);
    let none = folder.infra(&["check", "stacks/*.yml"]);
    assert_eq!((code(&none), stdout(&none).as_str()), (2, ""));
    assert!(stderr(&none).contains("no file matches stacks/*.yml"), "{}", stderr(&none));
    let named = folder.with("stacks/[x].yaml", BROKEN);
    assert_eq!(
        files_of(&named.infra(&["check", "--report", "json", "stacks/[x].yaml"])),
        ["stacks/[x].yaml"]
    );
    let twice = named.infra(&["check", "--report", "json", "stacks/b.yaml", "stacks/*b.yaml"]);
    assert_eq!(files_of(&twice), ["stacks/b.yaml"], "each file is checked once");
}

#[test]
fn check_reads_standard_input() {
    let folder = Folder::new("check-input");
    let output = folder.infra_with_input(&["check", "-", "--report", "json"], BROKEN);
    assert_eq!((files_of(&output), code(&output)), (vec!["-".to_owned()], 2));
    let output = folder.infra_with_input(&["check", "-"], SOUND);
    assert_eq!((code(&output), stderr(&output).as_str()), (0, "No problems found: 1 file.\n"));
}

#[test]
fn unreadable_file_does_not_hide_findings_in_the_others() {
    let folder = folder_of_templates("check-unreadable").with("sound.yaml", SOUND);
    fs::write(folder.0.join("latin1.yaml"), b"Description: caf\xe9\n").expect("a file");
    let output = folder.infra(&["check", "missing.yaml", "stacks/b.yaml", "latin1.yaml"]);
    assert_eq!(code(&output), 3, "the findings may be incomplete");
    assert!(stdout(&output).contains("stacks/b.yaml"), "{}", stdout(&output));
    for name in ["missing.yaml", "latin1.yaml"] {
        assert!(stderr(&output).contains(&format!("error: {name} cannot be read")), "{}", stderr(&output));
    }
    let output = folder.infra(&["check", "missing.yaml", "sound.yaml"]);
    assert_eq!(code(&output), 3);
    assert!(stderr(&output).contains("No problems found in the rest: 1 file."), "{}", stderr(&output));
}

#[test]
fn check_reads_nested_templates_only_at_relative_paths() {
    let stack = |place: &str| {
        format!(
            "Resources:\n  A:\n    Type: AWS::CloudFormation::Stack\n    Properties: {{TemplateURL: {place}}}\n"
        )
    };
    let child = "Parameters:\n  Name: {Type: String}\nResources:\n  Topic: {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref Name}}\n";
    let folder = Folder::new("nested");
    fs::create_dir(folder.0.join("parts")).expect("a folder");
    let absolute = folder.0.join("parts/child.yaml").display().to_string();
    let folder = folder.with("parts/child.yaml", child).with("t.yaml", &stack("parts/child.yaml"));
    let output = folder.infra(&["check", "t.yaml"]);
    assert_eq!(code(&output), 2);
    let expected = "error[nested-stack]: the nested template needs a value for Name";
    assert!(stdout(&output).contains(expected), "{}", stdout(&output));

    let folder = folder.with("absolute.yaml", &stack(&absolute)).with("folder.yaml", &stack("parts"));
    assert_eq!(code(&folder.infra(&["check", "absolute.yaml", "folder.yaml"])), 0);
}

#[test]
fn findings_in_many_files_keep_the_order_of_the_arguments() {
    let deep = format!("{{\"Resources\": {{\"Q\": {}{}}}}}", "[".repeat(100_000), "]".repeat(100_000));
    let names: Vec<_> =
        (0..8).rev().flat_map(|n| [format!("empty{n}.json"), format!("deep{n}.json")]).collect();
    let folder = names.iter().fold(Folder::new("many"), |folder, name| {
        folder.with(name, if name.starts_with("deep") { &deep } else { r#"{"Resources": {}}"# })
    });
    let arguments: Vec<&str> = names.iter().map(String::as_str).collect();
    let output = folder.infra(&[&["check", "--report", "json"], arguments.as_slice()].concat());
    assert_eq!((code(&output), stderr(&output).as_str()), (2, ""));
    let report: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    let list = report["findings"].as_array().expect("a list");
    let files: Vec<_> = list.iter().filter_map(|finding| finding["file"].as_str()).collect();
    assert_eq!(files, arguments);
    assert_eq!(list[1]["rule"], "syntax");
}

#[test]
fn nested_template_is_checked_like_a_named_one() {
    let stack = |kind: &str, property: &str, place: &str| {
        format!("Resources:\n  A:\n    Type: {kind}\n    Properties: {{{property}: {place}}}\n")
    };
    let cloudformation = |place: &str| stack("AWS::CloudFormation::Stack", "TemplateURL", place);
    let application = format!(
        "Transform: AWS::Serverless-2016-10-31\n{}",
        stack("AWS::Serverless::Application", "Location", "./deep/c.yaml")
    );
    let folder = folder_with_own_rules("nested-own-rules")
        .with("stacks/a.yaml", &cloudformation("../parts/b.yaml"))
        .with("parts/b.yaml", &application)
        .with("parts/deep/c.yaml", "Parameters: {Size: {Type: Number}}\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties: {DelaySeconds: !Ref Size}\n");
    let output = folder.infra(&["check", "stacks/a.yaml", "--report", "json", "--parameter", "Size=901"]);
    assert_eq!(code(&output), 2);
    let found = stdout(&output);
    assert!(
        files_of(&output).iter().all(|file| file == "parts/deep/c.yaml" || file == "parts/b.yaml"),
        "{found}"
    );
    assert!(found.contains("encrypted-queues") && found.contains("bounds"), "{found}");
    let all = folder.infra(&["check", "stacks", "parts", "--parameter", "Size=9"]);
    assert!(stderr(&all).ends_with(" in 3 files.\n"), "each file is checked once: {}", stderr(&all));
    let folder = folder.with("stacks/a.yaml", &cloudformation("../../nested-outside.yaml"));
    let outside = folder.0.join("../nested-outside.yaml");
    fs::write(&outside, BROKEN).expect("a file");
    let output = folder.infra(&["check", "stacks/a.yaml"]);
    assert_eq!(
        (code(&output), stderr(&output).as_str()),
        (0, "No problems found: 1 file.\n"),
        "{}",
        stdout(&output)
    );
    let circle = folder.with("stacks/a.yaml", &cloudformation("a.yaml"));
    assert_eq!(stderr(&circle.infra(&["check", "stacks/a.yaml"])), "No problems found: 1 file.\n");
}

#[cfg(target_os = "linux")]
#[test]
fn name_that_is_not_utf_8_is_read() {
    use std::os::unix::ffi::OsStrExt as _;

    let folder = Folder::new("check-name").with("stacks/a.yaml", SOUND);
    let name = std::ffi::OsStr::from_bytes(b"stacks/caf\xe9.yaml");
    fs::write(folder.0.join(name), BROKEN).expect("a file");
    for argument in ["stacks", "stacks/*.yaml", "**/*.yaml"] {
        let output = folder.infra(&["check", argument]);
        assert_eq!((code(&output), stderr(&output).as_str()), (2, "1 error in 2 files.\n"), "{argument}");
    }
}

#[cfg(unix)]
#[test]
fn link_to_a_file_is_read_and_link_to_a_folder_is_not() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new("check-links").with("stacks/a.yaml", BROKEN).with("other/b.yaml", BROKEN);
    symlink("..", folder.0.join("stacks/loop")).expect("a link");
    symlink("../other/b.yaml", folder.0.join("stacks/c.yaml")).expect("a link");
    symlink("missing.yaml", folder.0.join("stacks/dangling.yaml")).expect("a link");
    symlink("stacks", folder.0.join("alias")).expect("a link");
    let files = |argument: &str| files_of(&folder.infra(&["check", argument, "--report", "json"]));
    assert_eq!(files("stacks"), ["stacks/a.yaml", "stacks/c.yaml"]);
    assert_eq!(files("stacks/**/*.yaml"), ["stacks/a.yaml", "stacks/c.yaml"]);
    assert_eq!(files("alias"), ["alias/a.yaml", "alias/c.yaml"], "the argument can be a link");
}

#[cfg(unix)]
#[test]
fn nested_template_behind_links_is_checked_once() {
    use std::os::unix::fs::symlink;

    let stack = |url: &str| {
        serde_json::json!({"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": url}})
            .to_string()
    };
    let text = format!(r#"{{"Resources": {{"X": {}, "Y": {}}}}}"#, stack("x/a.json"), stack("y/a.json"));
    let folder = Folder::new("nested-links").with("a.json", &text);
    for link in ["x", "y"] {
        symlink(".", folder.0.join(link)).expect("a link");
    }
    let output = folder.infra(&["check", "a.json"]);
    assert_eq!((code(&output), stderr(&output).as_str()), (0, "No problems found: 1 file.\n"));
}

#[test]
fn file_has_one_name_in_the_report() {
    let folder = Folder::new("check-dots").with("stacks/a.yaml", BROKEN);
    let output = folder.infra(&[
        "check",
        "./stacks/a.yaml",
        "stacks",
        "./stacks/",
        ".",
        "./stacks/*.yaml",
        "--report",
        "json",
    ]);
    assert_eq!(files_of(&output), ["stacks/a.yaml"]);
}

#[test]
fn pattern_reads_only_the_folders_that_it_can_match() {
    let folder = folder_of_templates("check-pattern-depth");
    let files = |pattern: &str| files_of(&folder.infra(&["check", pattern, "--report", "json"]));
    assert_eq!(files("*/b.yaml"), ["stacks/b.yaml"]);
    assert_eq!(files("stacks/.*/*.yaml"), ["stacks/.hidden/d.yaml"]);
    assert_eq!(files("./stacks/node_modules/**/*.yaml"), ["stacks/node_modules/e/f.yaml"]);
    for pattern in ["none/*.yaml", "stacks/b.yaml/*.yaml"] {
        let output = folder.infra(&["check", pattern]);
        assert_eq!((code(&output), stderr(&output)), (2, format!("error: no file matches {pattern}\n")));
    }
}

#[cfg(unix)]
#[test]
fn unreadable_folder_does_not_hide_findings_in_the_others() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder =
        Folder::new("check-closed").with("stacks/a.yaml", BROKEN).with("stacks/closed/b.yaml", BROKEN);
    let closed = folder.0.join("stacks/closed");
    let permit = |mode| fs::set_permissions(&closed, fs::Permissions::from_mode(mode)).expect("permissions");
    permit(0o000);
    // The superuser reads every folder.
    let is_closed = fs::read_dir(&closed).is_err();
    let checked = folder.infra(&["check", "stacks"]);
    let formatted = folder.infra(&["fmt", "--check", "stacks"]);
    permit(0o755);
    if is_closed {
        let expected =
            "error: stacks/closed cannot be read: permission denied\n  = help: change its permissions\n";
        assert_eq!((code(&checked), code(&formatted)), (3, 3));
        assert!(stdout(&checked).contains("stacks/a.yaml:3"), "{}", stdout(&checked));
        assert!(
            stderr(&checked).contains(expected) && stderr(&formatted).contains(expected),
            "{}",
            stderr(&checked)
        );
    }
}

#[test]
fn file_of_another_tool_is_one_error_if_it_is_named() {
    let app_spec = "version: 0.0\nResources:\n  - F: { Type: AWS::Lambda::Function }\n";
    let folder = Folder::new("check-app-spec").with("a/appspec.yml", app_spec).with("a/b.yaml", BROKEN);
    let named = folder.infra(&["check", "a/appspec.yml", "a/b.yaml"]);
    assert_eq!(code(&named), 2);
    assert!(!stdout(&named).contains("appspec") && stdout(&named).contains("a/b.yaml"), "{}", stdout(&named));
    let expected = "error: a/appspec.yml seems to be an AppSpec file of CodeDeploy; ";
    assert_eq!(stderr(&named).matches("error: ").count(), 1);
    assert!(stderr(&named).contains(expected), "{}", stderr(&named));
    let found = folder.infra(&["check", "a"]);
    assert!(stderr(&found).contains("1 other file is not a template."), "{}", stderr(&found));
}

#[test]
fn empty_properties_are_an_error_as_in_cloudformation() {
    let template = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties:\n";
    let output = Folder::new("check-null").with("a.yaml", template).infra(&["check", "a.yaml"]);
    assert_eq!(code(&output), 2);
    assert!(stdout(&output).contains("write a value, or remove it"), "{}", stdout(&output));
    let empty = Folder::new("check-empty").with("a.yaml", "# nothing\n").infra(&["check", "a.yaml"]);
    assert!(!stdout(&empty).contains("remove it"), "{}", stdout(&empty));
}
