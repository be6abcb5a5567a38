//! Resources that exist already, outside the stack.

use std::marker::PhantomData;

use cloudformation::intrinsic::{concat, sub};
use cloudformation::{IntoValue, Value};
use cloudformation_resources::{
    dynamodb, kms, lambda, logs, s3, secretsmanager, sns, sqs, ssm, stepfunctions,
};

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
    /// The physical name of the resource.
    pub fn name(&self) -> Value<String> {
        self.name.clone()
    }

    /// A resource whose ARN is this text, which `Fn::Sub` completes, and the name.
    fn new(arn: &str, name: impl IntoValue<String>) -> Self {
        let name = name.into_value();
        Self { arn: concat([sub(arn), name.clone()]), name, resource: PhantomData }
    }

    /// The ARN, or the pattern of it that a policy takes.
    pub(crate) fn arn_or_pattern(&self) -> Value<String> {
        self.arn.clone()
    }
}

/// Implements a constructor for each type, and the ARN, which ends with the name.
macro_rules! existing {
    ($($(#[$doc:meta])* $constructor:ident($name:ident): $resource:ty = $arn:literal;)*) => {$(
        impl Existing<$resource> {
            $(#[$doc])*
            pub fn $constructor($name: impl IntoValue<String>) -> Self {
                Self::new($arn, $name)
            }

            /// The ARN of the resource.
            pub fn arn(&self) -> Value<String> {
                self.arn.clone()
            }
        }
    )*};
}

existing! {
    /// A queue, by its name.
    queue(name): sqs::Queue = "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:";
    /// A topic, by its name.
    topic(name): sns::Topic = "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:";
    /// A table, by its name.
    table(name): dynamodb::Table = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/";
    /// A Lambda function, by its name.
    function(name): lambda::Function = "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:";
    /// A bucket, by its name. It can be in any Region.
    bucket(name): s3::Bucket = "arn:${AWS::Partition}:s3:::";
    /// A KMS key, by its ID. An alias is not an ID: a policy does not follow it.
    key(id): kms::Key = "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/";
    /// A state machine, by its name.
    state_machine(name): stepfunctions::StateMachine = "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:";
}

impl Existing<secretsmanager::Secret> {
    /// A secret, by its name. It has no ARN here, because six characters of it are random. A function reads the secret by its
    /// [`secret_id`](crate::AnySecret::secret_id), and the permissions leave these characters open.
    pub fn secret(name: impl IntoValue<String>) -> Self {
        let secret =
            Self::new("arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:", name);
        Self { arn: concat([secret.arn, "-??????".into()]), ..secret }
    }
}

impl Existing<logs::LogGroup> {
    /// A log group, by its name.
    pub fn log_group(name: impl IntoValue<String>) -> Self {
        let group = Self::new("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:", name);
        Self { arn: concat([group.arn, ":*".into()]), ..group }
    }

    /// The ARN of all streams of the group, as CloudFormation returns it.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }
}

impl Existing<ssm::Parameter> {
    /// A parameter, by its name.
    pub fn parameter(name: &str) -> Self {
        Self::new(&parameter_arn_prefix(name), name)
    }

    /// The ARN of the resource.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }
}

/// The start of the ARN of a parameter, to which its name is appended. The ARN has a single slash before the name.
pub(crate) fn parameter_arn_prefix(name: &str) -> String {
    let slash = if name.starts_with('/') { "" } else { "/" };
    format!("arn:${{AWS::Partition}}:ssm:${{AWS::Region}}:${{AWS::AccountId}}:parameter{slash}")
}
