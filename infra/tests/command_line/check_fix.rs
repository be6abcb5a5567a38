//! `infra check --fix`.

use std::fs;

use super::folder::{Folder, code, stderr, stdout};

#[test]
fn check_fixes_what_is_certain_and_reports_the_rest() {
    let text = |property: &str| {
        format!(
            "Resources:\n  A: # jobs\n    Type: AWS::SQS::Queue\n    Properties:\n      {property}: jobs\n"
        )
    };
    let folder = Folder::new("check-fix")
        .with("a.yaml", &text("QueueNaem"))
        .with("b.yaml", &text("Unknown"))
        .with("notes.yaml", "QueueNaem: jobs\n");
    let fixed = folder.infra(&["check", "--fix", "."]);
    assert_eq!(code(&fixed), 2);
    assert_eq!(
        stderr(&fixed),
        "Fixed 1 problem in a.yaml.\n1 error in 2 files. 1 other file is not a template.\n"
    );
    let read = |name: &str| fs::read_to_string(folder.0.join(name)).expect("a file");
    assert_eq!([read("a.yaml"), read("b.yaml")], [text("QueueName"), text("Unknown")]);
    assert_eq!(read("notes.yaml"), "QueueNaem: jobs\n");
    let configuration = folder.with("site.yaml", "nmae: reports\n");
    for arguments in [["check", "--fix", "-"].as_slice(), &["check", "--fix"]] {
        let refused = configuration.infra(arguments);
        assert_eq!((code(&refused), stderr(&refused).contains("name the files")), (2, true));
    }
    assert_eq!(code(&configuration.infra(&["check", "--fix", "site.yaml"])), 2);
    let unchanged = fs::read_to_string(configuration.0.join("site.yaml")).expect("a file");
    assert_eq!(unchanged, "nmae: reports\n", "no command changes who sees what");
}

#[test]
fn ignored_finding_is_not_fixed() {
    let text = "Resources:\n  A:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueNaem: jobs\n";
    let folder = Folder::new("check-fix-ignored").with("a.yaml", text).with("b.yaml", text);
    let is_changed =
        |file: &str| fs::read_to_string(folder.0.join(file)).expect("a file").contains("QueueName");
    let ignored = folder.infra(&["check", "--fix", "--ignore", "unknown-property", "a.yaml", "b.yaml"]);
    assert_eq!(
        (code(&ignored), stderr(&ignored).as_str()),
        (0, "No problems found: 2 files.\n"),
        "{}",
        stdout(&ignored)
    );
    assert_eq!([is_changed("a.yaml"), is_changed("b.yaml")], [false, false]);
    let settings = "files: [.]\nignore: [{rule: unknown-property, reason: old, files: a.yaml}]\n";
    fs::write(folder.0.join(".sitegate-check.yaml"), settings).expect("a file");
    assert_eq!(code(&folder.infra(&["check", "--fix"])), 0);
    assert_eq!([is_changed("a.yaml"), is_changed("b.yaml")], [false, true]);
}
