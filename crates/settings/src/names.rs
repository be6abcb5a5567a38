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
    /// The document of [`crate::Revocations`]: a String, written by an operator.
    Revocations,
    /// A document of [`crate::Logouts`]: a String, written by the function for back-channel logout.
    Logouts(LogoutList),
}

/// One of the parameters in [`LOGOUT_LISTS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogoutList(u8);

/// The parameters that the function writes. Several writers at once rarely meet in one of them, and together they hold 2,000
/// logouts. SSM gives all parameters of a gate in one call, which takes ten names.
pub const LOGOUT_LISTS: [Parameter; 6] = [
    Parameter::Logouts(LogoutList(1)),
    Parameter::Logouts(LogoutList(2)),
    Parameter::Logouts(LogoutList(3)),
    Parameter::Logouts(LogoutList(4)),
    Parameter::Logouts(LogoutList(5)),
    Parameter::Logouts(LogoutList(6)),
];

/// Every parameter of a gate.
pub const PARAMETERS: [Parameter; 10] = {
    let [first, second, third, fourth, fifth, sixth] = LOGOUT_LISTS;
    [
        Parameter::Settings,
        Parameter::ClientSecret,
        Parameter::SessionKeys,
        Parameter::Revocations,
        first,
        second,
        third,
        fourth,
        fifth,
        sixth,
    ]
};

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
            Self::Logouts(LogoutList(1)) => "logouts-1",
            Self::Logouts(LogoutList(2)) => "logouts-2",
            Self::Logouts(LogoutList(3)) => "logouts-3",
            Self::Logouts(LogoutList(4)) => "logouts-4",
            Self::Logouts(LogoutList(5)) => "logouts-5",
            Self::Logouts(LogoutList(_)) => "logouts-6",
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
        let name = name
            .strip_prefix(edge_facts::EDGE_REGION)
            .and_then(|rest| rest.strip_prefix('.'))
            .unwrap_or(name);
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
