//! Steps that call a service.

use std::time::Duration;

use cloudformation::Json;
use cloudformation::intrinsic::sub;
use serde_json::json;

use super::chain::Chain;
use super::flow::jsonata;
use super::retry::Retry;
use super::state::{Next, State};
use super::{fallible_steps, steps};
use crate::function::AnyFunction;
use crate::grant::Grant;
use crate::queue::AnyQueue;
use crate::topic::AnyTopic;

/// Errors of Lambda itself that [AWS recommends to retry](https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html#bp-lambda-serviceexception).
const LAMBDA_ERRORS: [&str; 5] = [
    "Lambda.ClientExecutionTimeoutException",
    "Lambda.ServiceException",
    "Lambda.AWSLambdaException",
    "Lambda.SdkClientException",
    "Lambda.TooManyRequestsException",
];

/// A step that calls a service. The machine gets the permission that the call needs.
///
/// ```
/// use serverless::{Existing, Fail, Retry, Task, jsonata};
///
/// let charge = Task::invoke("Charge", &Existing::function("charge"))
///     .retry(Retry::on(&["CardServiceBusy"]))
///     .catch(&["States.ALL"], Fail::new("Not charged").error("ChargeFailed"));
/// let tell = Task::publish("Tell", &Existing::topic("orders"), &jsonata("$string($states.input)"));
/// let order = charge.then(tell);
/// # let _ = order;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Task(Chain);

/// A call of a service of AWS.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::exhaustive_structs, reason = "Step Functions needs these for each call")]
pub struct ServiceCall<'a> {
    /// The [integration](https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html), such as `dynamodb:putItem`, or `aws-sdk:ec2:describeInstances`.
    pub action: &'a str,
    /// The arguments, with handles and [`jsonata`].
    pub arguments: Json,
    /// The permission to call it.
    pub grant: Grant,
}

impl Task {
    /// Calls a function with the input of the step. The output is the answer of the function.
    ///
    /// Errors of Lambda itself are retried six times, as
    /// [AWS recommends](https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html#bp-lambda-serviceexception). Errors of the function are not, unless [`Task::retry`] names them.
    pub fn invoke(name: &str, function: &impl AnyFunction) -> Self {
        Self::invoke_with(name, function, &jsonata("$states.input"))
    }

    /// Calls a function with an event, such as `&json!({"order": jsonata("$states.input.id")})`.
    pub fn invoke_with(name: &str, function: &impl AnyFunction, event: &Json) -> Self {
        let arguments = json!({"FunctionName": function.function_arn(), "Payload": event});
        let call = ServiceCall { action: "lambda:invoke", arguments, grant: function.invoke() };
        let retry = Retry::on(&LAMBDA_ERRORS).interval(Duration::from_secs(2)).attempts(6);
        Self::call(name, call).output(jsonata("$states.result.Payload")).retry(retry)
    }

    /// Sends a message to a queue.
    pub fn send(name: &str, queue: &impl AnyQueue, message: &Json) -> Self {
        let arguments = json!({"QueueUrl": queue.url(), "MessageBody": message});
        Self::call(name, ServiceCall { action: "sqs:sendMessage", arguments, grant: queue.send() })
    }

    /// Publishes a message to a topic.
    pub fn publish(name: &str, topic: &impl AnyTopic, message: &Json) -> Self {
        let arguments = json!({"TopicArn": topic.topic_arn(), "Message": message});
        Self::call(name, ServiceCall { action: "sns:publish", arguments, grant: topic.publish() })
    }

    /// Calls any action of a service that Step Functions supports.
    ///
    /// ```
    /// use serde_json::json;
    /// use serverless::{AnyTable, Existing, ServiceCall, Task, jsonata};
    ///
    /// let orders = Existing::table("orders");
    /// let item = json!({"id": {"S": jsonata("$states.input.id")}});
    /// let arguments = json!({"TableName": AnyTable::name(&orders), "Item": item});
    /// let save = Task::call("Save", ServiceCall { action: "dynamodb:putItem", arguments, grant: orders.write() });
    /// # let _ = save;
    /// ```
    pub fn call(name: &str, call: ServiceCall<'_>) -> Self {
        let mut state = State::new(name, "Task", Next::Open);
        let resource = sub(format!("arn:${{AWS::Partition}}:states:::{}", call.action));
        state.set("Resource", json!(resource));
        state.set("Arguments", call.arguments);
        let mut chain = Chain::new(state);
        chain.grant(call.grant);
        Self(chain)
    }

    /// Sets the time after which the step fails with `States.Timeout`, in whole seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.0.first_state().set("TimeoutSeconds", timeout.as_secs());
        self
    }
}

steps! { Task }
fallible_steps! { Task }
