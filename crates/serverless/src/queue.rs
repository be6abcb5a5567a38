//! SQS queues.

use std::time::Duration;

use cloudformation::intrinsic::{concat, get_att, sub};
use cloudformation::{Handle, ResourceType, Value};
use cloudformation_resources::sqs::queue::RedrivePolicy;
use cloudformation_resources::{sns, sqs};
use constructs::policy::{PolicyDocument, Principal, Statement};
use constructs::{Construct, ConstructError, Scope};

use crate::existing::Existing;
use crate::grant::Grant;
use crate::key::AnyKey;
use crate::metric::{Metric, MetricId};
use crate::name::name_of;
use crate::topic::AnyTopic;

/// The time for which SQS keeps a message if the queue does not set one. The template states it, because an expired message is lost.
const RETENTION: Duration = Duration::from_hours(4 * 24);

/// The longest time for which SQS keeps a message.
const MAX_RETENTION: Duration = Duration::from_hours(14 * 24);

/// Attempts before a message moves to the dead-letter queue. AWS recommends
/// [at least five](https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html#events-sqs-queueconfig) for a queue that
/// invokes a function, because a throttled function does not process a message that it has received.
const ATTEMPTS: u32 = 5;

/// A queue. It is encrypted with [SQS's own keys](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html),
/// which cost nothing and need no permission, and
/// [denies requests without TLS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html#enforce-encryption-data-in-transit).
/// It is deleted with the stack.
///
/// ```
/// use std::time::Duration;
///
/// use constructs::Stack;
/// use serverless::Queue;
///
/// let mut stack = Stack::new();
/// let dead = stack.root().add("DeadLetters", Queue::for_dead_letters())?;
/// let queue = Queue::new().visibility_timeout(Duration::from_mins(3)).dead_letters(&dead);
/// let queue = stack.root().add("Orders", queue)?;
/// assert_eq!(queue.id().as_str(), "Orders");
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Queue {
    visibility_timeout: Option<Duration>,
    retention_period: Option<Duration>,
    dead_letters: Option<Value<String>>,
    attempts: Option<u32>,
    topics: Vec<Value<String>>,
    key: Option<Value<String>>,
    fifo: bool,
    keep: bool,
}

impl Queue {
    /// A queue with SQS's defaults: a message that was received is hidden for 30 seconds, and is kept for 4 days.
    pub fn new() -> Self {
        Self::default()
    }

    /// A queue for messages that another queue gives up. It keeps them for 14 days, the maximum, because the time counts
    /// [from the day on which a message was first sent](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html).
    /// It stays when the stack is deleted, because its messages are what no one has looked at.
    pub fn for_dead_letters() -> Self {
        Self::new().retention_period(MAX_RETENTION).keep(true)
    }

    /// Sets the time for which a message that was received is hidden from others, at most 12 hours. The default is 30 seconds. For a queue
    /// that invokes a function, AWS recommends
    /// [six times the function's timeout](https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html#events-sqs-queueconfig).
    pub fn visibility_timeout(self, time: Duration) -> Self {
        Self { visibility_timeout: Some(time), ..self }
    }

    /// Sets the time for which a message is kept, from one minute to 14 days. The default is 4 days.
    pub fn retention_period(self, time: Duration) -> Self {
        Self { retention_period: Some(time), ..self }
    }

    /// Moves a message to another queue after five attempts. [`Queue::attempts`] sets another number.
    pub fn dead_letters(self, queue: &impl AnyQueue) -> Self {
        Self { dead_letters: Some(queue.queue_arn()), ..self }
    }

    /// Sets the number of attempts after which a message moves to the dead-letter queue.
    pub fn attempts(self, attempts: u32) -> Self {
        Self { attempts: Some(attempts), ..self }
    }

    /// Adds the messages of a topic.
    pub fn subscribed_to(mut self, topic: &impl AnyTopic) -> Self {
        self.topics.push(topic.topic_arn());
        self
    }

    /// Encrypts messages with a key in place of SQS's own. Who sends or consumes messages then also needs
    /// [`AnyKey::encrypt_decrypt`](crate::AnyKey::encrypt_decrypt).
    pub fn encrypted_with(self, key: &impl AnyKey) -> Self {
        Self { key: Some(key.key_arn()), ..self }
    }

    /// Keeps the order of messages, and drops a message that has the content of one that was sent less than five minutes before. A
    /// dead-letter queue must then be FIFO, too.
    pub fn fifo(self) -> Self {
        Self { fifo: true, ..self }
    }

    /// Sets whether the queue and its messages stay when the stack is deleted.
    pub fn keep(self, keep: bool) -> Self {
        Self { keep, ..self }
    }
}

impl Construct for Queue {
    type Handle = Handle<sqs::Queue>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let redrive = self
            .dead_letters
            .map(|target| RedrivePolicy::new(target).max_receive_count(self.attempts.unwrap_or(ATTEMPTS)));
        let mut queue = sqs::Queue::new()
            .kms_master_key_id(self.key.clone())
            .message_retention_period(self.retention_period.unwrap_or(RETENTION))
            .redrive_policy(redrive)
            .sqs_managed_sse_enabled(self.key.is_none().then_some(true))
            .visibility_timeout(self.visibility_timeout);
        if self.fifo {
            queue = queue.fifo_queue(true).content_based_deduplication(true);
        }
        let queue = queue.resource();
        let queue = scope.resource("Resource", queue.retain_if(self.keep))?;
        let encrypted = Statement::deny(&["sqs:*"]).to(Principal::Everyone).on(queue.arn());
        let encrypted = encrypted.when("Bool", "aws:SecureTransport", "false");
        let mut document = PolicyDocument::new().with(encrypted);
        for topic in &self.topics {
            let deliver = Statement::allow(&["sqs:SendMessage"]).to(Principal::service("sns.amazonaws.com"));
            document =
                document.with(deliver.on(queue.arn()).when("ArnEquals", "aws:SourceArn", topic.clone()));
        }
        let policy = sqs::QueuePolicy::new(document, [queue.reference()]).resource();
        // A queue that stays keeps its denial of requests without TLS.
        let policy = scope.resource("Policy", policy.retain_if(self.keep))?;
        for topic in self.topics {
            let name = name_of(&topic);
            let subscription =
                sns::Subscription::new(sns::SubscriptionRequired { protocol: "sqs", topic_arn: topic })
                    .endpoint(queue.arn())
                    .resource();
            scope.scope("Topic").resource(&name, subscription.depends_on(&policy))?;
        }
        Ok(queue)
    }
}

/// A queue of the template, or one that exists already.
pub trait AnyQueue {
    /// The ARN.
    fn queue_arn(&self) -> Value<String>;

    /// The name, which is a dimension of the metrics.
    fn queue_name(&self) -> Value<String>;

    /// The URL, with which a function calls SQS.
    fn url(&self) -> Value<String>;

    /// The permission to send messages.
    fn send(&self) -> Grant {
        Grant::new(Statement::allow(&["sqs:SendMessage"]).on(self.queue_arn()))
    }

    /// The permission to receive and delete messages, as Lambda needs it for
    /// [a function that a queue invokes](https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html#events-sqs-permissions).
    fn consume(&self) -> Grant {
        let actions = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"];
        Grant::new(Statement::allow(&actions).on(self.queue_arn()))
    }

    /// The largest number of messages that waited in the queue.
    fn messages_visible(&self) -> Metric {
        self.queue_metric("ApproximateNumberOfMessagesVisible")
    }

    /// The age of the oldest message in seconds. It grows when consumers cannot keep up.
    fn age_of_oldest_message(&self) -> Metric {
        self.queue_metric("ApproximateAgeOfOldestMessage")
    }

    /// The maximum of any metric of the queue, by its name.
    fn queue_metric(&self, name: &str) -> Metric {
        let metric = Metric::new(MetricId { namespace: "AWS/SQS", name });
        metric.dimension("QueueName", self.queue_name()).statistic("Maximum")
    }
}

impl AnyQueue for Handle<sqs::Queue> {
    fn queue_arn(&self) -> Value<String> {
        self.arn()
    }

    fn queue_name(&self) -> Value<String> {
        get_att(self.id().as_str(), "QueueName")
    }

    fn url(&self) -> Value<String> {
        self.reference()
    }
}

impl AnyQueue for Existing<sqs::Queue> {
    fn queue_arn(&self) -> Value<String> {
        self.arn()
    }

    fn queue_name(&self) -> Value<String> {
        self.name()
    }

    fn url(&self) -> Value<String> {
        concat([sub("https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/"), self.name()])
    }
}
