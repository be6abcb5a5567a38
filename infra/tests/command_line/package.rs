//! The package of the edge function.

use super::fixtures::SITE;
use super::folder::{Folder, code, stderr, stdout};

#[test]
fn package_path_is_relative_to_the_template_and_its_content_changes_only_the_version() {
    let folder = Folder::new("package").with("site.yaml", SITE);
    let without = stdout(&folder.infra(&[]));
    let folder = folder.with("function.zip", "one");
    let one = stdout(&folder.infra(&["--package", "function.zip", "--template-folder", "rendered"]));
    assert!(one.contains("\"Code\": \"../function.zip\""), "{one}");
    let folder = folder.with("function.zip", "two").with("one.json", &one);
    let diff =
        folder.infra(&["--package", "function.zip", "--template-folder", "rendered", "diff", "one.json"]);
    let text = stdout(&diff);
    assert!(text.contains("+ EdgeFunctionVersion") && text.contains("- EdgeFunctionVersion"), "{text}");
    assert!(!text.contains("replaced"), "{text}");
    assert_ne!(without, one);
    let large = folder.with("function.zip", &"x".repeat(1_048_577)).infra(&["--package", "function.zip"]);
    assert!(stderr(&large).contains("viewer events were known to take 1048576"), "{}", stderr(&large));
}

#[test]
fn binary_that_the_edge_cannot_run_is_refused() {
    let folder = Folder::new("binary").with("script", "#!/bin/sh\n");
    let output = folder.infra(&["package", "--binary", "script", "--output", "out.zip"]);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("is not an ELF file"), "{}", stderr(&output));
    assert!(!folder.0.join("out.zip").exists());
    assert_eq!(code(&folder.infra(&["package"])), 2);
}
