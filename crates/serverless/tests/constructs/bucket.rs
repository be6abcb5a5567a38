use cloudformation_resources::s3::bucket::TransitionStorageClass;
use cloudformation_resources::{events, iam, s3};
use constructs::Bucket;
use constructs::testing::{Mismatch, absent, contains, object};
use serde_json::json;
use serverless::{AnyBucket, AnyKey, Existing, Function, Key};

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

#[test]
fn bucket_with_a_key_asks_for_one_key_of_the_bucket() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let key = scope.add("Key", Key::new())?;
        let bucket = scope.add("Files", Bucket::private().encrypted_with(key.arn()))?;
        scope.add("Api", Function::rust(code()).grant(bucket.read()).grant(key.decrypt())).map(drop)
    });
    let key = json!({"Fn::GetAtt": ["Key", "Arn"]});
    let rule = json!({
        "BucketKeyEnabled": true,
        "ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key},
    });
    let encryption = json!({"ServerSideEncryptionConfiguration": [rule]});
    template.has::<s3::Bucket>(json!({"BucketEncryption": encryption}))?;
    let decrypt = json!({"Action": "kms:Decrypt", "Resource": key});
    template
        .has::<iam::Policy>(object([("PolicyDocument", object([("Statement", contains(decrypt))]))]))
        .map(drop)
}

#[test]
fn objects_are_archived_and_old_versions_deleted() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let bucket = Bucket::private().old_version_days(7).expiring("tmp/", 1);
        scope.add("Files", bucket.archiving("logs/", TransitionStorageClass::GlacierIr, 90)).map(drop)
    });
    let rules = json!([
        {"NoncurrentVersionExpiration": {"NoncurrentDays": 7}, "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7}},
        {"Id": "expire-tmp/", "Prefix": "tmp/", "ExpirationInDays": 1},
        {"Id": "archive-logs/-90", "Prefix": "logs/", "Transitions": [{"StorageClass": "GLACIER_IR", "TransitionInDays": 90}]},
    ]);
    template.has::<s3::Bucket>(json!({"LifecycleConfiguration": {"Rules": rules}})).map(drop)
}

#[test]
fn scripts_of_an_origin_can_send_the_methods_that_it_names() -> Result<(), Mismatch> {
    let origin = "https://www.example.com";
    let template =
        template(|scope| scope.add("Files", Bucket::private().allow_cors_origin(origin, ["PUT"])).map(drop));
    let rule = json!({"AllowedOrigins": [origin], "AllowedMethods": ["PUT"], "ExposedHeaders": ["ETag"]});
    template.has::<s3::Bucket>(json!({"CorsConfiguration": {"CorsRules": [rule]}})).map(drop)
}
