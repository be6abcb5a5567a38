//! The parameters' names, made from the function's own, for at the edge a function knows nothing else of itself.

use std::fmt;

/// What a gate keeps in SSM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// The document of [`crate::Settings`]: a String, written by the stack.
    Settings,
    /// The client secret: a SecureString, written by an operator.
    ClientSecret,
    /// The keys that sign sessions: a SecureString, written by an operator.
    SessionKeys,
    /// Sessions that ended early: a String, written by an operator or by back-channel logout.
    Revocations,
}

/// Every parameter of a gate.
pub const PARAMETERS: [Parameter; 4] =
    [Parameter::Settings, Parameter::ClientSecret, Parameter::SessionKeys, Parameter::Revocations];

/// Where SSM shows what is in
/// [Secrets Manager](https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html).
pub const REFERENCE: &str = "/aws/reference/secretsmanager/";

impl Parameter {
    /// The last part of its name.
    pub fn leaf(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::ClientSecret => "client-secret",
            Self::SessionKeys => "session-keys",
            Self::Revocations => "revocations",
        }
    }

    /// Its name where the stack keeps it in a folder of Secrets Manager.
    pub fn reference(self, folder: &str) -> String {
        format!("{REFERENCE}{folder}/{}", self.leaf())
    }

    /// Its full name for a function's name, which may itself be a template of one.
    pub fn name(self, function: &str) -> String {
        format!("/sitegate/{function}/{}", self.leaf())
    }
}

/// The gate's name, which its parameters have and its sessions are bound to: that of the function without what makes it unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateName(String);

/// Digits of the stack's ID at the end of the function's name.
const UNIQUE: usize = 8;

impl GateName {
    /// From `AWS_LAMBDA_FUNCTION_NAME`, which at a replica carries the prefix `us-east-1.`.
    pub fn from_environment(name: &str) -> Self {
        let name = name.strip_prefix("us-east-1.").unwrap_or(name);
        let is_unique =
            |end: &str| end.len() == UNIQUE && end.bytes().all(|byte| b"0123456789abcdef".contains(&byte));
        let gate = name.rsplit_once('-').filter(|(_, end)| is_unique(end)).map(|(gate, _)| gate);
        Self(gate.unwrap_or(name).to_owned())
    }
}

impl fmt::Display for GateName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
