//! KMS keys.

use cloudformation::intrinsic::sub;
use cloudformation::{Handle, ResourceType, Value};
use cloudformation_resources::kms;
use constructs::policy::{PolicyDocument, Principal, Statement};
use constructs::{Construct, ConstructError, Scope};

use crate::existing::Existing;
use crate::grant::Grant;

/// A symmetric key that KMS rotates every year. It stays when the stack is deleted, because without it nothing can read what it has encrypted.
///
/// IAM decides who in this account can use the key, as the [default policy](https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html)
/// of a key says.
///
/// ```
/// use constructs::{Asset, Stack};
/// use serverless::{AnyKey, AnyQueue, Function, Key, Queue};
///
/// let mut stack = Stack::new();
/// let key = stack.root().add("Key", Key::new())?;
/// let queue = stack.root().add("Jobs", Queue::new().encrypted_with(&key))?;
/// // SQS encrypts and decrypts on behalf of the function.
/// let api = Function::rust(Asset::read("src")?).grant(queue.send()).grant(key.encrypt_decrypt());
/// stack.root().add("Api", api)?;
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Key {
    services: Vec<String>,
}

impl Key {
    /// A symmetric key that no service of AWS can use yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets a service of this account use the key, such as `cloudwatch.amazonaws.com`, whose alarms publish to an encrypted topic.
    pub fn used_by(mut self, service: &str) -> Self {
        self.services.push(service.to_owned());
        self
    }
}

impl Construct for Key {
    type Handle = Handle<kms::Key>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let account = Principal::Aws(vec![sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root")]);
        // In the policy of a key, the resource * is the key.
        let mut policy = PolicyDocument::new().with(Statement::allow(&["kms:*"]).to(account).on("*"));
        if !self.services.is_empty() {
            let usage = Statement::allow(&["kms:Decrypt", "kms:GenerateDataKey"]).on("*");
            let services = self.services.into_iter().map(Value::from).collect();
            policy = policy.with(usage.to(Principal::Services(services)).for_this_account());
        }
        let key = kms::Key::new().enable_key_rotation(true).key_policy(policy).resource();
        scope.resource("Resource", key.retain())
    }
}

/// A key of the template, or one that exists already.
pub trait AnyKey {
    /// The ARN.
    fn key_arn(&self) -> Value<String>;

    /// The permission to decrypt.
    fn decrypt(&self) -> Grant {
        Grant::new(Statement::allow(&["kms:Decrypt"]).on(self.key_arn()))
    }

    /// The permission to encrypt, also with data keys, as services do.
    fn encrypt(&self) -> Grant {
        Grant::new(Statement::allow(&["kms:Encrypt", "kms:GenerateDataKey"]).on(self.key_arn()))
    }

    /// The permissions to encrypt and to decrypt.
    fn encrypt_decrypt(&self) -> Grant {
        self.encrypt().and(self.decrypt())
    }
}

impl AnyKey for Handle<kms::Key> {
    fn key_arn(&self) -> Value<String> {
        self.arn()
    }
}

impl AnyKey for Existing<kms::Key> {
    fn key_arn(&self) -> Value<String> {
        self.arn()
    }
}
