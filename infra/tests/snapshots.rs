//! Compares `snapshots/`, `templates/` and the schema of `site.yaml` with what the code writes.
//!
//! The files are plain JSON and YAML, because other tools lint and deploy them. The files of the crate insta have a header that
//! these tools cannot read.

#![allow(clippy::expect_used, clippy::panic, reason = "a test says so when its own set-up fails")]

use std::fs;
use std::path::{Path, PathBuf};

use cloudformation::diff::Diff;
use cloudformation::{Finding, Json, yaml};
use constructs::Code;
use infra::Site;
use infra::access_report::{RulePlaces, run_tests};
use infra::site::{bucket_stack, json_schema, read};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

fn code(path: &str) -> Code {
    Code::new(path)
}

fn site(file: &Path) -> Site {
    let text = fs::read_to_string(file).expect("a readable configuration");
    read(&text).unwrap_or_else(|findings| panic!("{}: {findings:#?}", file.display()))
}

/// Compares a text with a file in the repository, or writes the file if the environment variable `UPDATE` is set.
fn compare(file: &Path, text: &str, stale: &mut Vec<String>) {
    if std::env::var_os("UPDATE").is_some() {
        fs::write(file, text).expect("a writable folder");
        return;
    }
    let kept = fs::read_to_string(file).unwrap_or_default();
    if kept != text {
        let document = |text: &str| yaml::read(text).map_or(Json::Null, |document| document.json);
        let diff = Diff::between(&document(&kept), &document(text));
        stale.push(format!("{}: {:#?}", file.display(), diff.entries));
    }
}

fn json(document: &Json) -> String {
    format!("{document:#}\n")
}

fn assert_sound(name: &str, findings: &[Finding]) {
    assert!(findings.is_empty(), "{name}: {findings:#?}");
}

#[test]
fn schema_file_matches_types() {
    let mut stale = Vec::new();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("site.schema.json");
    compare(&file, &json(&json_schema()), &mut stale);
    assert!(stale.is_empty(), "run UPDATE=1 cargo test -p infra --test snapshots: {stale:#?}");
}

#[test]
fn snapshots_are_current() {
    let mut stale = Vec::new();
    let mut variants = 0;
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder("snapshots")).expect("a folder").flatten().map(|e| e.path()).collect();
    files.sort();
    for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "yaml")) {
        let name = file.display().to_string();
        let site = site(file);
        let synthesis = site.synth(code("../target/sitegate/function.zip"));
        assert_sound(&name, &synthesis.findings);
        compare(&file.with_extension("json"), &json(&synthesis.template), &mut stale);
        if !site.bucket.existing && site.bucket.region.is_some() {
            let bucket = bucket_stack(&site).expect("a bucket's stack").synth();
            assert_sound(&name, &bucket.findings);
            compare(&file.with_extension("bucket.json"), &json(&bucket.template), &mut stale);
        }
        variants += 1;
    }
    assert!(variants >= 15, "{variants} variants");
    assert!(stale.is_empty(), "run UPDATE=1 cargo test -p infra --test snapshots\n{}", stale.join("\n"));
}

/// The configuration on the page of a provider: the block below its heading `site.yaml`.
fn configuration_on(page: &Path) -> String {
    let text = fs::read_to_string(page).expect("a readable page");
    let (_, section) = text.split_once("\n## site.yaml\n").expect("a section with the configuration");
    let (_, rest) = section.split_once("```yaml\n").expect("a block of YAML");
    let (configuration, _) = rest.split_once("```\n").expect("the end of the block");
    configuration.to_owned()
}

/// The pages differ from each other in the settings that the gate reads, and hardly elsewhere. So their snapshots are the settings.
#[test]
fn provider_pages_are_current() {
    let mut stale = Vec::new();
    for provider in ["okta", "entra", "google", "auth0", "keycloak", "cognito", "other"] {
        let page = folder("docs/providers").join(format!("{provider}.md"));
        let name = page.display().to_string();
        let text = configuration_on(&page);
        let site = read(&text).unwrap_or_else(|findings| panic!("{name}: {findings:#?}"));
        assert_sound(&name, &site.synth(code("../target/sitegate/function.zip")).findings);
        let document = yaml::read(&text).expect("YAML");
        let run = run_tests(&site, &RulePlaces::new("site.yaml".to_owned(), &document));
        assert!(run.findings.is_empty(), "{name}: {:#?}", run.findings);
        assert!(site.tests.len() >= 2, "{name}: a test of who is allowed, and one of who is denied");
        let settings = serde_json::to_value(site.settings()).expect("JSON");
        let file = folder("snapshots/providers").join(format!("{provider}.json"));
        compare(&file, &json(&settings), &mut stale);
    }
    assert!(stale.is_empty(), "run UPDATE=1 cargo test -p infra --test snapshots\n{}", stale.join("\n"));
}

#[test]
fn templates_are_current() {
    let mut stale = Vec::new();
    let variants = [
        ("private-site", Site::parameterized()),
        ("existing-bucket", site(&folder("templates/sites").join("existing-bucket.yaml"))),
        ("existing-distribution", site(&folder("templates/sites").join("existing-distribution.yaml"))),
        ("custom-domain", site(&folder("templates/sites").join("custom-domain.yaml"))),
    ];
    for (name, site) in variants {
        let synthesis = site.synth(code("function.zip"));
        assert_sound(name, &synthesis.findings);
        let yaml = yaml::write(&synthesis.template).expect("YAML");
        let back = yaml::read(&yaml).expect("YAML that reads back").json;
        assert_eq!(back, synthesis.template, "{name}: YAML and JSON differ");
        let formatted =
            cloudformation::format::format(Path::new("a.yaml"), &yaml).expect("YAML that can be formatted");
        assert_eq!(formatted, yaml, "{name}: `fmt` would change it");
        compare(&folder("templates").join(format!("{name}.json")), &json(&synthesis.template), &mut stale);
        compare(&folder("templates").join(format!("{name}.yaml")), &yaml, &mut stale);
    }
    assert!(stale.is_empty(), "run UPDATE=1 cargo test -p infra --test snapshots\n{}", stale.join("\n"));
}
