//! `infra fmt`.

use std::fs;

use super::fixtures::folder_with_own_rules;
use super::folder::{Folder, code, stderr, stdout};

#[test]
fn fmt_formats_templates_and_leaves_other_files() {
    let untidy = "Resources:\n    A:   # jobs\n        Type: AWS::SQS::Queue";
    let tidy = "Resources:\n  A: # jobs\n    Type: AWS::SQS::Queue\n";
    let folder = Folder::new("fmt")
        .with("stacks/a.yaml", untidy)
        .with("stacks/b.yaml", tidy)
        .with("stacks/c.json", "{\"Resources\":{\"A\":{}}}")
        .with("stacks/d.yaml", "AWSTemplateFormatVersion: 2010-09-09\na: [")
        .with("stacks/notes.yaml", "a:   1")
        .with("site.yaml", "stack:   reports\n");
    let read = |name: &str| fs::read_to_string(folder.0.join(name)).expect("a file");
    let checked = folder.infra(&["fmt", "--check", "stacks/a.yaml", "stacks/b.yaml"]);
    assert_eq!((code(&checked), stdout(&checked).as_str()), (1, "stacks/a.yaml\n"));
    assert!(stderr(&checked).starts_with("1 of 2 files would change."), "{}", stderr(&checked));
    assert_eq!(read("stacks/a.yaml"), untidy);
    let output = folder.infra(&["fmt", "stacks"]);
    assert_eq!((code(&output), stdout(&output).as_str()), (2, ""), "one file cannot be read");
    assert!(stderr(&output).contains("error[syntax]"), "{}", stderr(&output));
    assert!(stderr(&output).contains("Formatted 2 of 3 files."), "{}", stderr(&output));
    assert_eq!([read("stacks/a.yaml"), read("stacks/b.yaml")], [tidy, tidy]);
    assert_eq!(read("stacks/c.json"), "{\n  \"Resources\": {\n    \"A\": {}\n  }\n}\n");
    assert_eq!(read("stacks/notes.yaml"), "a:   1");
    assert!(read("stacks/d.yaml").ends_with("a: ["));
    let output = folder.infra(&["fmt"]);
    assert_eq!((code(&output), read("site.yaml").as_str()), (0, "stack: reports\n"));
    let again = folder.infra(&["fmt", "--check", "site.yaml", "stacks/a.yaml"]);
    assert_eq!((code(&again), stderr(&again).as_str()), (0, "No changes: 2 files.\n"));
}

#[test]
fn fmt_needs_only_the_files_of_the_settings() {
    let folder = folder_with_own_rules("fmt-settings").with("our-rules/queues.yaml", "rule: [\n").with(
        ".sitegate-check.yaml",
        "files: [queue.yaml]\nrules: our-rules\nparameters: [{from: none.json}]\n",
    );
    let output = folder.infra(&["fmt", "--check"]);
    assert_eq!((code(&output), stderr(&output).as_str()), (0, "No changes: 1 file.\n"));
    let folder = folder.with(".sitegate-check.yaml", "files: [queue.yaml\n");
    assert_eq!(code(&folder.infra(&["fmt", "--check"])), 2);
    assert_eq!(code(&folder.infra(&["fmt", "queue.yaml"])), 2, "the settings may exclude the file");
}

#[test]
fn fmt_formats_standard_input_to_standard_output() {
    let folder = Folder::new("fmt-input");
    let output = folder.infra_with_input(&["fmt", "-"], "a:   1");
    assert_eq!((code(&output), stdout(&output).as_str(), stderr(&output).as_str()), (0, "a: 1\n", ""));
    let checked = folder.infra_with_input(&["fmt", "--check", "-"], "a:   1");
    assert_eq!((code(&checked), stdout(&checked).as_str()), (1, "-\n"));
    let refused = folder.infra_with_input(&["fmt", "-"], "a: 1\na: 2\n");
    assert_eq!((code(&refused), stdout(&refused).as_str()), (2, ""));
    let unnamed = folder.infra(&["fmt"]);
    assert_eq!((code(&unnamed), stderr(&unnamed).contains("name the files to format")), (2, true));
}
