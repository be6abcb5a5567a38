use cloudformation_resources::{events, iam, s3};
use constructs::Bucket;
use constructs::testing::{Mismatch, absent, object};
use serde_json::json;
use serverless::{AnyBucket, Existing, Function};

use crate::{code, template};

#[test]
fn bucket_grants_objects_and_their_list() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let bucket = scope.add("Files", Bucket::private())?;
        let api = Function::rust(code()).grant(bucket.read()).grant(bucket.write()).grant(bucket.delete());
        scope.add("Api", api).map(drop)
    });
    let actions = ["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:GetObject", "s3:PutObject"];
    let statements = json!([
        {"Action": actions, "Resource": {"Fn::Sub": "${Files.Arn}/*"}},
        {"Action": "s3:ListBucket", "Resource": {"Fn::GetAtt": ["Files", "Arn"]}},
    ]);
    template.has::<iam::Policy>(json!({"PolicyDocument": {"Statement": statements}}))?;
    template.has::<s3::Bucket>(object([("NotificationConfiguration", absent())])).map(drop)
}

#[test]
fn existing_bucket_is_granted_by_its_name() -> Result<(), Mismatch> {
    let template = template(|scope| {
        scope.add("Api", Function::rust(code()).grant(Existing::bucket("files").write())).map(drop)
    });
    let objects = json!({"Resource": {"Fn::Sub": "arn:${AWS::Partition}:s3:::files/*"}});
    template.has::<iam::Policy>(json!({"PolicyDocument": {"Statement": [objects]}})).map(drop)
}

#[test]
fn function_that_reads_new_objects_makes_no_cycle() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let bucket = scope.add("Files", Bucket::private().events())?;
        let function = scope.add("Api", Function::rust(code()).grant(bucket.read()))?;
        scope.add("Created", bucket.object_created().invoke(&function)).map(drop)
    });
    let events = json!({"EventBridgeConfiguration": {"EventBridgeEnabled": true}});
    template.has::<s3::Bucket>(json!({"NotificationConfiguration": events}))?;
    let pattern = json!({
        "source": ["aws.s3"], "detail-type": ["Object Created"], "detail": {"bucket": {"name": [{"Ref": "Files"}]}},
    });
    template.has::<events::Rule>(json!({"EventPattern": pattern})).map(drop)
}
