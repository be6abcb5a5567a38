use cloudformation_resources::sns;
use constructs::testing::Mismatch;
use serde_json::json;
use serverless::Topic;

use crate::template;

#[test]
fn topic_accepts_messages_of_this_account_over_tls() -> Result<(), Mismatch> {
    let topic = Topic::new().published_by("events.amazonaws.com");
    let template = template(|scope| scope.add("News", topic).map(drop));
    let statements = json!([
        {
            "Effect": "Allow", "Action": "sns:Publish", "Resource": {"Ref": "News"},
            "Principal": {"Service": ["cloudwatch.amazonaws.com", "events.amazonaws.com"]},
            "Condition": {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}},
        },
        {
            "Effect": "Deny", "Principal": "*", "Action": "sns:Publish", "Resource": {"Ref": "News"},
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        },
    ]);
    let policy = json!({"PolicyDocument": {"Statement": statements}, "Topics": [{"Ref": "News"}]});
    template.has::<sns::TopicPolicy>(policy).map(drop)
}

#[test]
fn each_address_has_a_subscription() -> Result<(), Mismatch> {
    let topic = Topic::new().email("a@example.com").email("b@example.com");
    let template = template(|scope| scope.add("News", topic).map(drop));
    template.count::<sns::Subscription>(2)?;
    let subscription = json!({"Protocol": "email", "Endpoint": "a@example.com", "TopicArn": {"Ref": "News"}});
    assert_eq!(template.has::<sns::Subscription>(subscription)?, "NewsEmailAExampleCom");
    Ok(())
}
