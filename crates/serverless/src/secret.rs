//! Secrets of Secrets Manager.

use cloudformation::{Handle, ResourceType, Value, text};
use cloudformation_resources::secretsmanager;
use cloudformation_resources::secretsmanager::secret::GenerateSecretString;
use constructs::policy::Statement;
use constructs::{Construct, ConstructError, Scope};
use serde_json::json;

use crate::existing::Existing;
use crate::grant::Grant;

/// A secret that Secrets Manager generates, so that no template and no person has it. It stays when the stack is deleted, because what it
/// opens may stay, too.
///
/// The secret has 32 characters without punctuation, which is hard to guess and needs no escaping in a URL or a shell.
///
/// ```
/// use constructs::{Asset, Stack};
/// use serverless::{AnySecret, Function, Secret};
///
/// let mut stack = Stack::new();
/// let secret = stack.root().add("Signing", Secret::generated())?;
/// let api = Function::rust(Asset::read("src")?).variable("SECRET", secret.secret_id()).grant(secret.read());
/// stack.root().add("Api", api)?;
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Secret {
    user: Option<String>,
    keep: bool,
}

/// Characters of a generated secret.
const CHARACTERS: i64 = 32;

impl Secret {
    /// A secret that is one random text.
    pub fn generated() -> Self {
        Self { user: None, keep: true }
    }

    /// Makes the secret a JSON object with the keys `username` and `password`, as databases take it.
    pub fn user(self, name: &str) -> Self {
        Self { user: Some(name.to_owned()), ..self }
    }

    /// Sets whether the secret stays when the stack is deleted. The default is true.
    pub fn keep(self, keep: bool) -> Self {
        Self { keep, ..self }
    }
}

impl Construct for Secret {
    type Handle = Handle<secretsmanager::Secret>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let mut generate = GenerateSecretString::new().exclude_punctuation(true).password_length(CHARACTERS);
        if let Some(user) = self.user {
            let template = json!({"username": user}).to_string();
            generate = generate.generate_string_key("password").secret_string_template(template);
        }
        let secret = secretsmanager::Secret::new().generate_secret_string(generate).resource();
        scope.resource("Resource", secret.retain_if(self.keep))
    }
}

/// A secret of the template, or one that exists already.
pub trait AnySecret {
    /// The ID with which a function reads the secret: the ARN, or the name of a secret that exists already.
    fn secret_id(&self) -> Value<String>;

    /// The resource of the permissions: the ARN, or the pattern of it that begins with the name of a secret that exists already. It is not an ID.
    fn policy_resource(&self) -> Value<String>;

    /// A [dynamic reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html), which
    /// CloudFormation replaces by the secret when it deploys the property. The template does not contain the secret. Everyone who can read the
    /// configuration of the resource can read it, and a rotation does not change it there.
    fn dynamic_reference(&self) -> Value<String> {
        text!("{{{{resolve:secretsmanager:{id}}}}}", id = self.secret_id())
    }

    /// The permission to read the secret.
    fn read(&self) -> Grant {
        Grant::new(Statement::allow(&["secretsmanager:GetSecretValue"]).on(self.policy_resource()))
    }

    /// The permission to store a new version.
    fn write(&self) -> Grant {
        Grant::new(Statement::allow(&["secretsmanager:PutSecretValue"]).on(self.policy_resource()))
    }
}

impl AnySecret for Handle<secretsmanager::Secret> {
    fn secret_id(&self) -> Value<String> {
        self.reference()
    }

    fn policy_resource(&self) -> Value<String> {
        self.reference()
    }
}

impl AnySecret for Existing<secretsmanager::Secret> {
    fn secret_id(&self) -> Value<String> {
        self.name()
    }

    fn policy_resource(&self) -> Value<String> {
        self.arn_or_pattern()
    }
}
