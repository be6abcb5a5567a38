//! `infra diff`.

use std::fs;
use std::process::Command;

use super::fixtures::{SITE, SOUND};
use super::folder::{Folder, code, stderr, stdout};

#[test]
fn diff_marks_replacements_and_exits_with_1() {
    let folder = Folder::new("diff").with("site.yaml", SITE);
    let before = stdout(&folder.infra(&[]))
        .replace("python3.13", "python3.12")
        .replace("/aws/lambda/us-east-1.", "/old/");
    let output = folder.with("before.json", &before).infra(&["diff", "before.json"]);
    assert_eq!(code(&output), 1);
    let text = stdout(&output);
    assert!(text.contains("  ~ EdgeFunction updated\n      Runtime: python3.12 → python3.13\n"), "{text}");
    assert!(text.contains("  ± EdgeLogGroup replaced, its logs are lost\n      LogGroupName:\n"), "{text}");
}

#[test]
fn diff_refuses_empty_files() {
    let folder = Folder::new("diff-empty").with("site.yaml", SITE).with("a.json", "").with("b.json", "{}");
    let folder = folder.with("c.json", r#"{"TemplateBody": {}, "StagesAvailable": []}"#);
    for file in ["a.json", "b.json", "c.json"] {
        let output = folder.infra(&["diff", file]);
        assert_eq!((code(&output), stdout(&output).as_str()), (2, ""), "{file}");
        assert!(stderr(&output).contains(&format!("{file} is empty")), "{}", stderr(&output));
    }
}

#[test]
fn diff_compares_two_files_in_each_format() {
    let rule = |allow: &str| format!("name: reports\n{SITE}rules: [{{ path: /a/*, allow: {allow} }}]\n");
    let folder =
        Folder::new("diff-two").with("old.yaml", &rule("signed-in")).with("new.yaml", &rule("everyone"));
    let template = stdout(&folder.infra(&["--config", "old.yaml", "synth"]));
    let folder = folder.with("old.json", &template);
    for old in ["old.yaml", "old.json"] {
        let output = folder.infra(&["diff", old, "new.yaml"]);
        assert_eq!(code(&output), 1, "{}", stderr(&output));
        assert!(
            stdout(&output).starts_with("Who can see what\n  opens  /a/*  everyone"),
            "{}",
            stdout(&output)
        );
        assert_eq!(stderr(&output), "");
    }
    let json = folder.infra(&["diff", "old.json", "new.yaml", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&stdout(&json)).expect("JSON");
    assert_eq!(json["access"][0]["change"], "opens");
    let markdown = stdout(&folder.infra(&["diff", "old.json", "new.yaml", "--format", "markdown"]));
    assert!(markdown.starts_with("<!-- sitegate-diff reports -->\n"), "{markdown}");
    let yaml = folder.infra(&["diff", "old.json", "new.yaml", "--format", "yaml"]);
    assert_eq!(code(&yaml), 2);
    assert!(stderr(&yaml).contains("prints text, json or markdown"), "{}", stderr(&yaml));
    assert_eq!(code(&folder.infra(&["synth", "--open", "--format", "markdown"])), 2);
}

#[test]
fn diff_against_a_revision_reads_the_committed_configuration() {
    let folder = Folder::new("diff-git").with("site.yaml", SITE);
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        let identity = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "core.hooksPath="];
        let done = command.args(identity).args(arguments).current_dir(&folder.0).output().expect("git");
        assert!(done.status.success(), "{}", stderr(&done));
    };
    git(&["init", "--quiet", "--initial-branch", "main"]);
    git(&["add", "site.yaml"]);
    git(&["commit", "--quiet", "--message", "one"]);
    let same = folder.infra(&["diff", "--against", "git:main"]);
    assert_eq!((code(&same), stdout(&same).as_str()), (0, "No changes.\n"), "{}", stderr(&same));
    fs::write(folder.0.join("site.yaml"), format!("{SITE}rules: [{{ path: /a, allow: everyone }}]\n"))
        .expect("a file");
    for against in ["git:main", "git:HEAD:site.yaml"] {
        let changed = folder.infra(&["diff", "--against", against]);
        assert_eq!(code(&changed), 1, "{}", stderr(&changed));
        assert!(stdout(&changed).contains("opens  /a  everyone"), "{}", stdout(&changed));
    }
    for (against, problem) in [
        ("git:none", "git cannot show site.yaml at none"),
        ("git:main:none.yaml", "git cannot show none.yaml at main"),
        ("git:--output=x", "names no revision"),
        ("git:", "names no revision"),
        ("deployed", "sitegate diff --against deployed"),
    ] {
        let refused = folder.infra(&["diff", "--against", against]);
        assert_eq!((code(&refused), stdout(&refused).as_str()), (2, ""), "{against}");
        assert!(stderr(&refused).contains(problem), "{}", stderr(&refused));
    }
}

#[test]
fn diff_reads_one_side_from_standard_input() {
    let folder = Folder::new("diff-input").with("sound.yaml", SOUND);
    for arguments in [["diff", "-", "sound.yaml"], ["diff", "sound.yaml", "-"]] {
        let same = folder.infra_with_input(&arguments, SOUND);
        assert_eq!((code(&same), stdout(&same).as_str()), (0, "No changes.\n"));
    }
    let both = folder.infra(&["diff", "-", "-"]);
    assert_eq!(code(&both), 2);
    assert!(stderr(&both).contains("only one side can be standard input"), "{}", stderr(&both));
}
