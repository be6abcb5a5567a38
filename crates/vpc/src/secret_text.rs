//! Secrets that ECS gives to a container.

use cloudformation::intrinsic::concat;
use cloudformation::{Handle, IntoValue, Value};
use cloudformation_resources::secretsmanager;
use constructs::policy::Statement;
use serverless::{AnyKey, Grant};

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
    /// The permission to decrypt with the KMS key of the secret.
    decrypt: Option<Grant>,
}

impl SecretText {
    /// A secret of the stack. If it has a KMS key, name the key with [`SecretText::key`].
    pub fn new(secret: &Handle<secretsmanager::Secret>) -> Self {
        Self::by_arn(secret.reference())
    }

    /// A secret by its ARN, which ends with six random characters.
    pub fn by_arn(arn: impl IntoValue<String>) -> Self {
        Self { arn: arn.into_value(), field: None, decrypt: None }
    }

    /// A member of a secret that is a JSON object.
    pub fn field(self, name: &str) -> Self {
        Self { field: Some(name.to_owned()), ..self }
    }

    /// The KMS key of a secret that is not encrypted with the key of AWS, `aws/secretsmanager`. ECS then
    /// [needs the permission to decrypt](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html); without it, no task starts.
    ///
    /// ```
    /// use serverless::Existing;
    /// use vpc::SecretText;
    ///
    /// let arn = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:partner-a1b2c3";
    /// let key = Existing::key("1234abcd-12ab-34cd-56ef-1234567890ab");
    /// let token = SecretText::by_arn(arn).key(&key);
    /// # let _ = token;
    /// ```
    pub fn key(self, key: &impl AnyKey) -> Self {
        Self { decrypt: Some(key.decrypt()), ..self }
    }

    /// The permissions to read the secret.
    pub(crate) fn read(&self) -> Grant {
        let read = Grant::new(Statement::allow(&["secretsmanager:GetSecretValue"]).on(self.arn.clone()));
        self.decrypt.iter().cloned().fold(read, Grant::and)
    }

    /// The name of the text for ECS: the ARN, the member, and the latest version.
    pub(crate) fn into_value(self) -> Value<String> {
        match self.field {
            Some(field) => concat([self.arn, format!(":{field}::").into()]),
            None => self.arn,
        }
    }
}
