//! SNS topics.

use cloudformation::{Handle, IntoValue, Value};
use cloudformation_resources::sns;
use constructs::policy::{PolicyDocument, Principal, Statement};
use constructs::{Construct, ConstructError, Scope};

use crate::existing::Existing;
use crate::grant::Grant;
use crate::key::AnyKey;
use crate::name::name_of;

/// A topic that accepts messages over TLS only, from the account's CloudWatch alarms and from roles that are granted
/// [`AnyTopic::publish`].
///
/// The policy of the topic [denies requests without TLS](https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html#enforce-encryption-data-in-transit).
/// It takes the place of SNS's own policy, which lets every service of the account publish, so it also
/// [allows CloudWatch](https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html) of this account. Add other services with
/// [`Topic::published_by`].
///
/// Messages are not encrypted at rest unless the topic has a key: the key that AWS manages for SNS
/// [lets no alarm publish](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html).
///
/// ```
/// use constructs::Stack;
/// use serverless::Topic;
///
/// let mut stack = Stack::new();
/// let topic = stack.root().add("Alarms", Topic::new().email("ops@example.com"))?;
/// assert_eq!(topic.id().as_str(), "Alarms");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Topic {
    emails: Vec<Value<String>>,
    services: Vec<String>,
    key: Option<Value<String>>,
}

impl Topic {
    /// A topic without subscriptions.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends each message to an e-mail address, after its owner has confirmed the subscription.
    pub fn email(mut self, address: impl IntoValue<String>) -> Self {
        self.emails.push(address.into_value());
        self
    }

    /// Lets a service of this account publish, such as `events.amazonaws.com`.
    pub fn published_by(mut self, service: &str) -> Self {
        self.services.push(service.to_owned());
        self
    }

    /// Encrypts messages with a key. Alarms publish only if the key is
    /// [used by](crate::Key::used_by) `cloudwatch.amazonaws.com`, and roles only with
    /// [`AnyKey::encrypt_decrypt`](crate::AnyKey::encrypt_decrypt).
    pub fn encrypted_with(self, key: &impl AnyKey) -> Self {
        Self { key: Some(key.key_arn()), ..self }
    }
}

impl Construct for Topic {
    type Handle = Handle<sns::Topic>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let topic = scope.resource("Resource", sns::Topic::new().kms_master_key_id(self.key))?;
        let services = std::iter::once("cloudwatch.amazonaws.com".to_owned()).chain(self.services);
        let publish = Statement::allow(&["sns:Publish"])
            .to(Principal::Services(services.map(Value::from).collect()))
            .on(topic.reference())
            .for_this_account();
        let encrypted = Statement::deny(&["sns:Publish"]).to(Principal::Everyone).on(topic.reference());
        let encrypted = encrypted.when("Bool", "aws:SecureTransport", "false");
        let document = PolicyDocument::new().with(publish).with(encrypted);
        scope.resource("Policy", sns::TopicPolicy::new(document, [topic.reference()]))?;
        for address in self.emails {
            let name = name_of(&address);
            let subscription = sns::Subscription::new(sns::SubscriptionRequired {
                protocol: "email",
                topic_arn: topic.reference(),
            })
            .endpoint(address);
            scope.scope("Email").resource(&name, subscription)?;
        }
        Ok(topic)
    }
}

/// A topic of the template, or one that exists already.
pub trait AnyTopic {
    /// The ARN.
    fn topic_arn(&self) -> Value<String>;

    /// The permission to publish messages.
    fn publish(&self) -> Grant {
        Grant::new(Statement::allow(&["sns:Publish"]).on(self.topic_arn()))
    }
}

impl AnyTopic for Handle<sns::Topic> {
    fn topic_arn(&self) -> Value<String> {
        self.reference()
    }
}

impl AnyTopic for Existing<sns::Topic> {
    fn topic_arn(&self) -> Value<String> {
        self.arn()
    }
}
