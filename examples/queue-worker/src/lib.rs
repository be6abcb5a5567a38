//! A queue, the function that processes its messages, and a dead-letter queue.
//!
//! [`QueueWorker`] is the construct that `docs/constructs.md` builds step by step.

use std::time::Duration;

use cloudformation::intrinsic::sub;
use cloudformation::{Handle, Output, ResourceType, Value};
use cloudformation_resources::sqs::queue::RedrivePolicy;
use cloudformation_resources::{iam, lambda, logs, sqs};
use constructs::policy::{PolicyDocument, Statement};
use constructs::{Asset, Construct, ConstructError, Scope, Stack, Synthesis};

/// A function that processes the messages of a queue.
#[derive(Clone, Debug)]
pub struct QueueWorker {
    /// The folder with the function's code. Its handler is `index.handler`.
    pub code: Asset,
    /// The time for one batch in seconds, 1 to 900.
    pub timeout: u32,
    /// The number of attempts before a message moves to the dead-letter queue.
    pub attempts: u32,
}

/// The handles that other constructs use.
#[derive(Clone, Debug)]
pub struct QueueWorkerHandles {
    /// The queue that receives work.
    pub queue: Handle<sqs::Queue>,
    /// The dead-letter queue.
    pub dead_letters: Handle<sqs::Queue>,
    /// The function.
    pub function: Handle<lambda::Function>,
}

/// Four days, the default of SQS.
const RETENTION: Duration = Duration::from_hours(4 * 24);
/// Fourteen days, the maximum of SQS.
const LONGEST_RETENTION: Duration = Duration::from_hours(14 * 24);

impl Construct for QueueWorker {
    type Handle = QueueWorkerHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let dead_letters = sqs::Queue::new()
            .message_retention_period(LONGEST_RETENTION)
            .sqs_managed_sse_enabled(true)
            .resource()
            .retain();
        let dead_letters = scope.resource("DeadLetters", dead_letters)?;
        let queue = sqs::Queue::new()
            .message_retention_period(RETENTION)
            .redrive_policy(RedrivePolicy::new(dead_letters.arn()).max_receive_count(self.attempts))
            .sqs_managed_sse_enabled(true)
            // AWS recommends six times the function's timeout, because Lambda retries while it is throttled.
            .visibility_timeout(self.timeout * 6)
            .resource()
            .delete();
        let queue = scope.resource("Queue", queue)?;
        let log = scope.resource("Log", logs::LogGroup::new().retention_in_days(30).resource().delete())?;
        let role = scope.resource("Role", role(&queue, &log))?;
        let function = lambda::Function::new(self.code.value(), role.arn())
            .handler("index.handler")
            .logging_config(lambda::function::LoggingConfig::new().log_group(log.reference()))
            .runtime("python3.13")
            .timeout(self.timeout);
        let function = scope.resource("Function", function)?;
        let source = lambda::EventSourceMapping::new(function.reference())
            .event_source_arn(queue.arn())
            // If one message fails, the others of its batch are not processed again.
            .function_response_types(["ReportBatchItemFailures"]);
        scope.resource("Source", source)?;
        Ok(QueueWorkerHandles { queue, dead_letters, function })
    }
}

fn role(queue: &Handle<sqs::Queue>, log: &Handle<logs::LogGroup>) -> iam::Role {
    let streams: Value<String> = sub(format!("${{{}.Arn}}", log.id()));
    let policy = PolicyDocument::new()
        .with(
            Statement::allow(&["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"])
                .on(queue.arn()),
        )
        .with(Statement::allow(&["logs:CreateLogStream", "logs:PutLogEvents"]).on(streams));
    iam::Role::new(PolicyDocument::trusting("lambda.amazonaws.com"))
        .policies([iam::role::Policy::new(policy, "worker")])
}

/// Builds the stack.
pub fn stack(code: Asset) -> Result<Synthesis, ConstructError> {
    let mut stack = Stack::new();
    stack.describe("A queue with its worker");
    let worker = QueueWorker { code, timeout: 30, attempts: 3 };
    let placed = stack.root().add("Jobs", worker)?;
    stack.root().output("QueueUrl", Output::new(placed.queue.reference()))?;
    stack.root().output("DeadLettersUrl", Output::new(placed.dead_letters.reference()))?;
    Ok(stack.synth())
}

#[cfg(doctest)]
#[doc = include_str!("../../../docs/constructs.md")]
struct Guide;

#[cfg(doctest)]
#[doc = include_str!("../../../docs/serverless.md")]
struct ServerlessGuide;

#[cfg(doctest)]
#[doc = include_str!("../../../docs/apps.md")]
struct AppsGuide;
