//! Resources that exist already, outside the stack.

use std::marker::PhantomData;

use cloudformation::intrinsic::{concat, sub};
use cloudformation::{IntoValue, Value};
use cloudformation_resources::{dynamodb, lambda, s3, secretsmanager, sns, sqs, ssm, stepfunctions};

/// A resource that exists already, in the account and Region of the stack. It has the permissions and metrics of a resource of the template.
///
/// CloudFormation does not manage it, so its properties, policy and triggers stay as they are.
///
/// ```
/// use serverless::{AnyTable, Existing};
///
/// let orders = Existing::table("orders");
/// let read = orders.read();
/// # let _ = read;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Existing<R> {
    name: Value<String>,
    arn: Value<String>,
    resource: PhantomData<R>,
}

impl<R> Existing<R> {
    /// The name.
    pub fn name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The ARN.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// A resource whose ARN is this text, which `Fn::Sub` completes, and the name.
    fn new(arn: &str, name: impl IntoValue<String>) -> Self {
        let name = name.into_value();
        Self { arn: concat([sub(arn), name.clone()]), name, resource: PhantomData }
    }
}

impl Existing<sqs::Queue> {
    /// A queue, by its name.
    pub fn queue(name: impl IntoValue<String>) -> Self {
        Self::new("arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:", name)
    }
}

impl Existing<sns::Topic> {
    /// A topic, by its name.
    pub fn topic(name: impl IntoValue<String>) -> Self {
        Self::new("arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:", name)
    }
}

impl Existing<dynamodb::Table> {
    /// A table, by its name.
    pub fn table(name: impl IntoValue<String>) -> Self {
        Self::new("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/", name)
    }
}

impl Existing<lambda::Function> {
    /// A Lambda function, by its name.
    pub fn function(name: impl IntoValue<String>) -> Self {
        Self::new("arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:", name)
    }
}

impl Existing<s3::Bucket> {
    /// A bucket, by its name. It can be in any Region.
    pub fn bucket(name: impl IntoValue<String>) -> Self {
        Self::new("arn:${AWS::Partition}:s3:::", name)
    }
}

impl Existing<secretsmanager::Secret> {
    /// A secret, by its name. Its ARN ends with six random characters, which the permissions leave open.
    pub fn secret(name: impl IntoValue<String>) -> Self {
        let secret =
            Self::new("arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:", name);
        Self { arn: concat([secret.arn, "-??????".into()]), ..secret }
    }
}

impl Existing<stepfunctions::StateMachine> {
    /// A state machine, by its name.
    pub fn state_machine(name: impl IntoValue<String>) -> Self {
        Self::new("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:", name)
    }
}

impl Existing<ssm::Parameter> {
    /// A parameter, by its name.
    pub fn parameter(name: &str) -> Self {
        Self::new(&parameter_arn_prefix(name), name)
    }
}

/// The start of the ARN of a parameter, to which its name is appended. The ARN has a single slash before the name.
pub(crate) fn parameter_arn_prefix(name: &str) -> String {
    let slash = if name.starts_with('/') { "" } else { "/" };
    format!("arn:${{AWS::Partition}}:ssm:${{AWS::Region}}:${{AWS::AccountId}}:parameter{slash}")
}
