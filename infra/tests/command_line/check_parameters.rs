//! The Regions and the values of parameters with which `infra check` checks templates.

use super::folder::{Folder, code, stderr, stdout};

const SIZED: &str = "\
Parameters:
  Size: { Type: String, AllowedValues: [t3.micro, t9.large] }
Resources:
  Servers:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData: { InstanceType: !Ref Size }
";

#[test]
fn template_is_checked_with_values_of_its_parameters() {
    let folder = Folder::new("check-parameters")
        .with("stacks/a.yaml", SIZED)
        .with("cli.json", r#"[{"ParameterKey": "Size", "ParameterValue": "t9.large"}]"#)
        .with("list.json", "[1]");
    let check = |arguments: &[&str]| folder.infra(&[&["check", "stacks/a.yaml"], arguments].concat());
    assert_eq!(code(&check(&[])), 0);
    assert_eq!(code(&check(&["--parameter", "Size=t3.micro"])), 0);
    for arguments in [["--parameter", "Size=t9.large"], ["--parameter-file", "cli.json"]] {
        let text = stdout(&check(&arguments));
        assert!(text.contains("t9.large") && text.contains("Size has this value"), "{text}");
    }
    assert_eq!(code(&check(&["--parameter-file", "cli.json", "--parameter", "Size=t3.micro"])), 0);
    let refused = stdout(&check(&["--parameter", "Size=huge"]));
    assert!(refused.contains(r#""huge" is not among the AllowedValues"#), "{refused}");
    let unknown = check(&["--parameter", "Sise=t3.micro"]);
    assert_eq!(code(&unknown), 2);
    let text = stdout(&unknown);
    assert!(
        text.contains("no checked template has the parameter `Sise`") && text.contains("`Size`"),
        "{text}"
    );
    let file = check(&["--parameter-file", "list.json"]);
    assert!(stderr(&file).contains("list.json: not a file of parameter values"), "{}", stderr(&file));
}

#[test]
fn values_of_the_settings_are_for_the_templates_of_their_pattern() {
    let settings = "\
files: [stacks]
parameters:
  - { values: { Size: t9.large, Sise: x } }
  - { from: values.json, files: 'stacks/a.yaml' }
";
    let folder = Folder::new("check-parameters-settings")
        .with("stacks/a.yaml", SIZED)
        .with("stacks/b.yaml", SIZED)
        .with("values.json", r#"{"Parameters": {"Size": "t3.micro"}}"#)
        .with(".sitegate-check.yaml", settings);
    let text = stdout(&folder.infra(&["check"]));
    assert!(text.contains("stacks/b.yaml:7:"), "{text}");
    assert!(!text.contains("stacks/a.yaml:"), "{text}");
    assert!(text.contains(".sitegate-check.yaml:3:") && text.contains("parameter `Sise`"), "{text}");
    assert_eq!(code(&folder.infra(&["check", "stacks/a.yaml"])), 0);
}

#[test]
fn parameter_values_reach_the_parameters_of_nested_stacks() {
    let outer = "Parameters:\n  Stage: { Type: String }\nConditions:\n  IsTest: !Equals [!Ref Stage, test]\nResources:\n  \
                 Orders:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: inner.yaml\n      \
                 Parameters: { Stage: !Ref Stage }\n  Mocks:\n    Type: AWS::CloudFormation::Stack\n    \
                 Condition: IsTest\n    Properties: { TemplateURL: inner.yaml }\n";
    let inner = "Parameters:\n  Stage: { Type: String, AllowedValues: [test, prod] }\nResources:\n  Jobs:\n    \
                 Type: AWS::SQS::Queue\n    Properties: { QueueName: !Ref Stage }\n";
    let folder = Folder::new("nested-values").with("outer.yaml", outer).with("inner.yaml", inner);
    let found = |stage: &str| {
        let output = folder.infra(&["check", "outer.yaml", "--parameter", &format!("Stage={stage}")]);
        (code(&output), stdout(&output))
    };
    assert_eq!(found("prod"), (0, String::new()));
    let (code_of_test, test) = found("test");
    assert!(code_of_test == 2 && test.contains("the nested template needs a value for Stage"), "{test}");
    let (code_of_live, live) = found("live");
    assert_eq!(code_of_live, 2);
    assert!(live.contains("error[nested-stack]: the given value is not valid"), "{live}");
    assert!(live.contains("outer.yaml:10:21") && live.contains("cause: Stage has this value"), "{live}");
}

#[test]
fn regions_of_the_command_line_replace_those_of_the_settings() {
    let template = "Resources:\n  Servers:\n    Type: AWS::EC2::LaunchTemplate\n    Properties:\n      LaunchTemplateData: { InstanceType: t2.micro }\n";
    let folder = Folder::new("check-regions")
        .with("a.yaml", template)
        .with(".sitegate-check.yaml", "regions: [eu-south-2, us-east-1]\n");
    let lacking = folder.infra(&["check", "a.yaml"]);
    assert_eq!(code(&lacking), 2);
    assert!(
        stdout(&lacking).contains("error[region]: `t2.micro` does not exist in eu-south-2"),
        "{}",
        stdout(&lacking)
    );
    assert_eq!(code(&folder.infra(&["check", "--regions", "us-east-1,eu-west-1", "a.yaml"])), 0);
    let unknown = folder.infra(&["check", "--regions", "us-esat-1", "a.yaml"]);
    assert_eq!(code(&unknown), 2);
    assert!(stderr(&unknown).contains("did you mean `us-east-1`?"), "{}", stderr(&unknown));
}
