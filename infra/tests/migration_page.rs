//! Compares the settings that `docs/migrate.md` names with the schema of `site.yaml`.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use std::fs;
use std::path::Path;

use cloudformation::Json;
use infra::site::json_schema;

/// Returns the schema of a setting, for example of `provider.issuer`.
fn schema_of<'a>(root: &'a Json, setting: &str) -> Option<&'a Json> {
    setting.split('.').try_fold(root, |schema, key| properties(root, schema)?.get(key))
}

/// Returns the properties of a schema, which may be a reference or may also accept null.
fn properties<'a>(root: &'a Json, schema: &'a Json) -> Option<&'a Json> {
    if let Some(reference) = schema["$ref"].as_str() {
        return properties(root, root.pointer(reference.strip_prefix('#')?)?);
    }
    let alternatives = schema["anyOf"].as_array().into_iter().flatten();
    let mut found = alternatives.filter_map(|alternative| properties(root, alternative));
    schema.get("properties").or_else(|| found.next())
}

#[test]
fn settings_in_the_second_column_exist() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/migrate.md");
    let text = fs::read_to_string(page).expect("a readable page");
    let root = json_schema();
    let rows = text.lines().filter_map(|line| line.strip_prefix("| ")).map(|row| row.split(" | ").nth(1));
    let mut settings = 0;
    for cell in rows.flatten() {
        for setting in cell.split('`').skip(1).step_by(2) {
            assert!(schema_of(&root, setting).is_some(), "site.yaml has no {setting}");
            settings += 1;
        }
    }
    assert!(settings >= 50, "{settings} settings");
    assert!(schema_of(&root, "provider.isuer").is_none(), "the test can fail");
}
