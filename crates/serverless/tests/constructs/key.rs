use cloudformation_resources::{iam, kms, sns, sqs};
use constructs::testing::{Mismatch, absent, object};
use serde_json::json;
use serverless::{AnyKey, Function, Key, Queue, Topic};

use crate::{code, template};

#[test]
fn key_rotates_and_is_kept() -> Result<(), Mismatch> {
    let template = template(|scope| scope.add("Key", Key::new()).map(drop));
    let account = json!({"AWS": {"Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}});
    let statements = json!([{"Effect": "Allow", "Principal": account, "Action": "kms:*", "Resource": "*"}]);
    let properties = json!({"EnableKeyRotation": true, "KeyPolicy": {"Statement": statements}});
    let key = json!({"DeletionPolicy": "RetainExceptOnCreate", "Properties": properties});
    template.has_resource::<kms::Key>(key).map(drop)
}

#[test]
fn service_uses_the_key_for_this_account() -> Result<(), Mismatch> {
    let key = Key::new().used_by("cloudwatch.amazonaws.com");
    let template = template(|scope| scope.add("Key", key).map(drop));
    let service = json!({
        "Principal": {"Service": "cloudwatch.amazonaws.com"}, "Action": ["kms:Decrypt", "kms:GenerateDataKey"],
        "Condition": {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}},
    });
    template.has::<kms::Key>(json!({"KeyPolicy": {"Statement": [{}, service]}})).map(drop)
}

#[test]
fn queue_and_topic_are_encrypted_with_the_key() -> Result<(), Mismatch> {
    let template = template(|scope| {
        let key = scope.add("Key", Key::new())?;
        scope.add("News", Topic::new().encrypted_with(&key))?;
        scope.add("Jobs", Queue::new().encrypted_with(&key))?;
        scope.add("Api", Function::rust(code()).grant(key.encrypt_decrypt())).map(drop)
    });
    let key = json!({"Fn::GetAtt": ["Key", "Arn"]});
    template.has::<sns::Topic>(json!({"KmsMasterKeyId": key}))?;
    template.has::<sqs::Queue>(json!({"KmsMasterKeyId": key}))?;
    template.has::<sqs::Queue>(object([("SqsManagedSseEnabled", absent())]))?;
    let actions = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"];
    let statements = json!([{"Action": actions, "Resource": key}]);
    template.has::<iam::Policy>(json!({"PolicyDocument": {"Statement": statements}})).map(drop)
}
