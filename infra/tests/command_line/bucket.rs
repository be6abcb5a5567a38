//! The bucket of the site in another Region, and the policy of an existing bucket.

use super::fixtures::SITE;
use super::folder::{Folder, code, stderr, stdout};

#[test]
fn bucket_in_another_region_gets_a_template_and_existing_bucket_gets_statements() {
    let elsewhere = format!("{SITE}bucket: {{ name: quarterly-reports, region: eu-central-1 }}\n");
    let folder = Folder::new("elsewhere").with("site.yaml", &elsewhere);
    assert!(stdout(&folder.infra(&["bucket"])).contains("AWS::S3::BucketPolicy"));
    assert!(!stdout(&folder.infra(&[])).contains("AWS::S3::Bucket"));
    let existing = format!("{SITE}bucket: {{ name: quarterly-reports, existing: true }}\n");
    let folder = Folder::new("existing").with("site.yaml", &existing);
    let statements: serde_json::Value =
        serde_json::from_str(&stdout(&folder.infra(&["bucket"]))).expect("JSON");
    assert_eq!(statements[0]["Action"], "s3:GetObject");
    let output = folder.infra(&[]);
    assert!(!stdout(&output).contains("AWS::S3::BucketPolicy"));
    assert!(stderr(&output).contains("s3:GetObject"), "the statement to add is printed");
    let own = Folder::new("own").with("site.yaml", SITE).infra(&["bucket"]);
    assert_eq!(code(&own), 2);
}

#[test]
fn bucket_name_can_be_a_parameter_of_the_bucket_template() {
    let name = "bucket: { region: eu-west-1 }\nparameters: [bucket_name]\n";
    let output = Folder::new("open-bucket").with("site.yaml", name).infra(&["bucket"]);
    let template: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    assert_eq!(template["Resources"]["Bucket"]["Properties"]["BucketName"]["Ref"], "BucketName");
    assert_eq!(template["Parameters"]["BucketName"]["Type"], "String");
    let name = "bucket: { existing: true }\nparameters: [bucket_name]\n";
    let statements = stdout(&Folder::new("open-existing").with("site.yaml", name).infra(&["bucket"]));
    assert!(statements.contains("arn:aws:s3:::<bucket name>/*"), "{statements}");
}

#[test]
fn bucket_template_deploys_only_to_its_region() {
    let site = "bucket: { name: reports, region: eu-west-1 }\n";
    let output = Folder::new("bucket-region").with("site.yaml", site).infra(&["bucket"]);
    let template: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    assert_eq!(
        template["Mappings"]["BucketNeedsRegion"],
        serde_json::json!({"eu-west-1": {"Region": "eu-west-1", "BucketName": "reports"}})
    );
}
