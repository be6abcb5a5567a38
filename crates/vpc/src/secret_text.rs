//! Secrets that ECS gives to a container.

use cloudformation::intrinsic::concat;
use cloudformation::{Handle, IntoValue, Value};
use cloudformation_resources::secretsmanager;
use constructs::policy::Statement;
use serverless::Grant;

/// A text in Secrets Manager, which ECS reads when it starts a task and puts into a variable of the container. Neither the template nor the
/// task definition contains it.
///
/// A task [keeps the text with which it started](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html). After a
/// rotation, deploy the service again.
///
/// ```
/// use constructs::Stack;
/// use serverless::Secret;
/// use vpc::SecretText;
///
/// let mut stack = Stack::new();
/// let login = stack.root().add("Login", Secret::generated().user("orders"))?;
/// let password = SecretText::new(&login).field("password");
/// # let _ = password;
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct SecretText {
    arn: Value<String>,
    field: Option<String>,
}

impl SecretText {
    /// A secret of the stack.
    pub fn new(secret: &Handle<secretsmanager::Secret>) -> Self {
        Self::by_arn(secret.reference())
    }

    /// A secret by its ARN, which ends with six random characters.
    pub fn by_arn(arn: impl IntoValue<String>) -> Self {
        Self { arn: arn.into_value(), field: None }
    }

    /// A member of a secret that is a JSON object.
    pub fn field(self, name: &str) -> Self {
        Self { field: Some(name.to_owned()), ..self }
    }

    /// The permission to read the secret.
    pub(crate) fn read(&self) -> Grant {
        Grant::new(Statement::allow(&["secretsmanager:GetSecretValue"]).on(self.arn.clone()))
    }

    /// The name of the text for ECS: the ARN, the member, and the latest version.
    pub(crate) fn into_value(self) -> Value<String> {
        match self.field {
            Some(field) => concat([self.arn, format!(":{field}::").into()]),
            None => self.arn,
        }
    }
}
