//! The exit codes of all commands.

use super::folder::{Folder, code, stderr, stdout};

#[test]
fn bad_input_exits_with_2_and_prints_no_template() {
    let folder =
        Folder::new("bad").with("site.yaml", "provider:\n  isuer: x\nsession:\n  lifetime_seconds: 0\n");
    for arguments in
        [&[][..], &["check"], &["check", "site.yaml"], &["bucket"], &["diff", "site.yaml"], &["access"]]
    {
        let output = folder.infra(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}: {}", stderr(&output));
        // The findings are the answer of `check`, and an error of all other commands.
        let is_check = arguments.first() == Some(&"check");
        assert_eq!(stdout(&output).is_empty(), !is_check, "{arguments:?}");
        let text = if is_check { stdout(&output) } else { stderr(&output) };
        assert!(text.contains("site.yaml:2:3"), "{text}");
        assert!(text.contains("did you mean `issuer`?"), "{text}");
        assert!(text.contains("site.yaml:4:21"), "{text}");
    }
    assert_eq!(code(&folder.infra(&["--no-such-option"])), 2);
}

#[test]
fn missing_file_exits_with_3_and_the_error_names_it() {
    let folder = Folder::new("missing");
    for arguments in [
        &["--config", "none.yaml"][..],
        &["check", "none.yaml"],
        &["diff", "none.yaml"],
        &["package", "--binary", "none.yaml"],
    ] {
        let output = folder.infra(arguments);
        assert_eq!(code(&output), 3, "{arguments:?}");
        assert_eq!(stdout(&output), "");
        assert!(stderr(&output).contains("none.yaml cannot be read"), "{}", stderr(&output));
    }
}
