//! The template of the site: its streams, its formats and its parameters.

use std::fs;

use super::fixtures::SITE;
use super::folder::{Folder, code, stderr, stdout};

#[test]
fn template_goes_to_standard_output_and_notes_go_to_standard_error() {
    let output = Folder::new("open").infra(&[]);
    assert_eq!(code(&output), 0);
    let template: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    assert_eq!(template["Parameters"]["Issuer"]["Type"], "String");
    assert_eq!(template["Resources"]["EdgeFunction"]["Properties"]["Code"], "target/sitegate/function.zip");
    assert!(
        stderr(&output).contains("this template cannot deploy\n  = help: run function/package"),
        "{}",
        stderr(&output)
    );
    assert!(!stderr(&output).contains('\u{1b}'), "colours go only to a terminal");
}

#[test]
fn site_in_the_folder_is_found_and_open_ignores_it() {
    let folder = Folder::new("found").with("site.yaml", SITE);
    let parameters = |arguments: &[&str]| {
        let template: serde_json::Value =
            serde_json::from_str(&stdout(&folder.infra(arguments))).expect("JSON");
        template["Parameters"].clone()
    };
    assert_eq!(parameters(&[]).get("Issuer"), None);
    assert_eq!(parameters(&["--open"])["Issuer"]["Type"], "String");
    assert_eq!(stdout(&folder.infra(&[])), stdout(&folder.infra(&["--config", "site.yaml"])));
    assert_eq!(stdout(&folder.infra(&[])), stdout(&folder.infra(&["synth"])));
}

#[test]
fn yaml_and_json_describe_the_same_template() {
    let folder = Folder::new("yaml");
    let json = cloudformation::yaml::read(&stdout(&folder.infra(&[]))).expect("JSON").json;
    let yaml = stdout(&folder.infra(&["--format", "yaml"]));
    assert!(yaml.contains("!Ref") && yaml.contains("!Sub") && yaml.contains("!GetAtt"), "{yaml}");
    let folder = folder.with("other.yaml", &yaml);
    let diff = folder.infra(&["diff", "other.yaml"]);
    let expected = json["Resources"]["EdgeFunction"]["Properties"]["MemorySize"].clone();
    assert_eq!(
        cloudformation::yaml::read(&yaml).expect("YAML").json["Resources"]["EdgeFunction"]["Properties"]["MemorySize"],
        expected
    );
    assert_eq!((code(&diff), stdout(&diff).as_str()), (0, "No changes.\n"), "{}", stderr(&diff));
}

#[test]
fn warnings_about_rules_have_a_place_and_do_not_stop_the_template() {
    let site =
        format!("{SITE}content: {{ clean_urls: true }}\nrules:\n  - {{ path: /docs, allow: everyone }}\n");
    let folder = Folder::new("rule-meaning").with("site.yaml", &site);
    let output = folder.infra(&[]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(stdout(&output).contains("\"Resources\""));
    assert!(stderr(&output).contains("warning[rule-meaning]: the rule for /docs does not open"));
    for arguments in [&["check"][..], &["check", "site.yaml"]] {
        let output = folder.infra(arguments);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        assert!(stdout(&output).contains("--> site.yaml:6:13\n"), "{}", stdout(&output));
    }
}

#[test]
fn certificate_parameter_is_required_if_the_alias_is_fixed() {
    let site = "distribution: { aliases: [a.example.com] }\nparameters: [certificate_arn]\n";
    let output = Folder::new("certificate").with("site.yaml", site).infra(&[]);
    let template: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    let parameter = &template["Parameters"]["CertificateArn"];
    assert_eq!(parameter.get("Default"), None, "{parameter}");
    assert!(!parameter["AllowedPattern"].as_str().expect("a pattern").ends_with('?'), "{parameter}");
    let config = &template["Resources"]["Distribution"]["Properties"]["DistributionConfig"];
    assert_eq!(config["ViewerCertificate"]["AcmCertificateArn"]["Ref"], "CertificateArn");
}

#[test]
fn output_is_written_only_without_errors() {
    let folder = Folder::new("output").with("site.yaml", SITE);
    let expected = stdout(&folder.infra(&[]));
    for arguments in [&["--output", "stack.json"][..], &["synth", "--output", "stack.json"]] {
        let output = folder.infra(arguments);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        assert_eq!(stdout(&output), "");
        assert!(stderr(&output).ends_with("Wrote stack.json: 10 resources\n"), "{}", stderr(&output));
        assert_eq!(fs::read_to_string(folder.0.join("stack.json")).expect("a file"), expected);
        fs::remove_file(folder.0.join("stack.json")).expect("a file");
    }
    let folder = folder.with("stack.json", "kept").with("site.yaml", "provider: { isuer: x }\n");
    let output = folder.infra(&["--output", "stack.json"]);
    assert_eq!(code(&output), 2);
    assert_eq!(fs::read_to_string(folder.0.join("stack.json")).expect("a file"), "kept");
    let misplaced = folder.infra(&["--output", "stack.json", "schema"]);
    assert_eq!(code(&misplaced), 2);
    assert!(stderr(&misplaced).contains("write it after `package` or `synth`"), "{}", stderr(&misplaced));
}

#[test]
fn template_in_another_folder_names_the_package_relative_to_it() {
    let folder = Folder::new("output-folder").with("site.yaml", SITE);
    let written = |arguments: &[&str]| {
        let output = folder.infra(arguments);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        let text = fs::read_to_string(folder.0.join("out/stack.yaml")).expect("a file");
        let template = cloudformation::yaml::read(&text).expect("YAML").json;
        template["Resources"]["EdgeFunction"]["Properties"]["Code"].clone()
    };
    let output = ["--format", "yaml", "--output", "out/stack.yaml"];
    assert_eq!(written(&output), "../target/sitegate/function.zip");
    assert_eq!(written(&[&output[..], &["--template-folder", "."]].concat()), "target/sitegate/function.zip");
}

#[test]
fn schema_describes_every_key_and_refuses_others() {
    /// Visits every object schema, also below lists, alternatives and definitions.
    fn check(schema: &serde_json::Value, place: &str, checked: &mut usize) {
        if let Some(properties) = schema["properties"].as_object() {
            assert_eq!(schema["additionalProperties"], false, "{place} accepts unknown keys");
            for (key, property) in properties {
                // The description of an alternative with one key is next to the key.
                let is_described = property["description"].is_string()
                    || (properties.len() == 1 && schema["description"].is_string());
                assert!(is_described, "{place}.{key} has no description");
                *checked += 1;
            }
        }
        match schema {
            serde_json::Value::Object(members) => {
                for (key, member) in members {
                    check(member, &format!("{place}.{key}"), checked);
                }
            }
            serde_json::Value::Array(items) => {
                for (position, item) in items.iter().enumerate() {
                    check(item, &format!("{place}[{position}]"), checked);
                }
            }
            _ => {}
        }
    }
    let output = Folder::new("schema").infra(&["schema"]);
    let schema: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    let mut checked = 0;
    check(&schema, "site.yaml", &mut checked);
    assert!(checked > 60, "{checked} keys");
}
