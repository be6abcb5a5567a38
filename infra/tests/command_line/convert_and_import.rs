//! `infra convert` and `infra import`.

use super::fixtures::SOUND;
use super::folder::{Folder, code, stderr, stdout};

#[test]
fn import_prints_rust_for_a_template_and_refuses_a_list() {
    let queue = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties: {DelaySeconds: 5}\n";
    let folder = Folder::new("import").with("queue.yaml", queue).with("list.yaml", "[a]\n");
    let output = folder.infra(&["import", "queue.yaml"]);
    assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
    let source = stdout(&output);
    assert!(source.contains("scope.resource(\"Jobs\", sqs::Queue::new().delay_seconds(5))?;"), "{source}");
    let output = folder.infra(&["import", "list.yaml"]);
    assert_eq!((code(&output), stdout(&output).as_str()), (2, ""));
    assert!(stderr(&output).contains("list.yaml"), "{}", stderr(&output));
}

#[test]
fn convert_changes_only_the_format() {
    let yaml = "Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: !Sub ${AWS::StackName}-b\nUnknown: [1, 2]\n";
    let folder = Folder::new("convert").with("t.yaml", yaml);
    let json = stdout(&folder.infra(&["convert", "t.yaml"]));
    assert!(json.starts_with("{\n  \"Resources\"") && json.contains("\"Unknown\""), "{json}");
    let folder = folder.with("t.json", &json);
    let back = stdout(&folder.infra(&["convert", "t.json", "--format", "yaml"]));
    assert!(back.contains("BucketName: !Sub"), "{back}");
    let folder = folder.with("back.yaml", &back);
    assert_eq!(stdout(&folder.infra(&["convert", "back.yaml"])), json);
}

#[test]
fn import_reads_standard_input() {
    let folder = Folder::new("import-input").with("sound.yaml", SOUND);
    let source = stdout(&folder.infra(&["import", "sound.yaml"]));
    let output = folder.infra_with_input(&["import", "-"], SOUND);
    assert_eq!((code(&output), stdout(&output)), (0, source));
}

#[test]
fn convert_reads_standard_input() {
    let folder = Folder::new("convert-input");
    let output = folder.infra_with_input(&["convert", "-", "--format", "yaml"], "{\"A\": {\"Ref\": \"B\"}}");
    assert_eq!((code(&output), stdout(&output).as_str()), (0, "A: !Ref B\n"));
    let output = folder.infra_with_input(&["convert", "-"], "A: [\n");
    assert_eq!((code(&output), stdout(&output).as_str()), (2, ""));
    assert!(stderr(&output).contains("--> -:1:4"), "{}", stderr(&output));
}
