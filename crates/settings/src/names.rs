//! The names of the parameters. They contain the function's name, because a Lambda@Edge function knows nothing else about its stack.

use std::fmt;

/// A parameter of a gate in SSM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// The document [`Settings`](crate::Settings), a String that the stack writes.
    Settings,
    /// The client secret, a SecureString that an operator writes.
    ClientSecret,
    /// The document [`SessionKeys`](crate::SessionKeys), a SecureString that an operator writes.
    SessionKeys,
    /// The document [`Revocations`](crate::Revocations), a String that an operator writes.
    Revocations,
    /// The document [`SiteTokens`](crate::SiteTokens), a String that an operator writes. The gate reads it with a separate call, and only if
    /// a rule admits site tokens. It is not a SecureString, because it contains only hashes of random tokens.
    SiteTokens,
    /// A document [`Logouts`](crate::Logouts), a String that the function writes for back-channel logout.
    Logouts(LogoutList),
    /// The list of content versions, a String that `sitegate publish` writes. The gate does not read it.
    ContentVersions,
}

/// One of the parameters in [`LOGOUT_LISTS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogoutList(u8);

/// The parameters that the function writes. Together they hold 4,000 entries, and simultaneous writers rarely choose the same parameter.
/// There are six, because one call of SSM reads at most ten parameters.
pub const LOGOUT_LISTS: [Parameter; 6] = [
    Parameter::Logouts(LogoutList(1)),
    Parameter::Logouts(LogoutList(2)),
    Parameter::Logouts(LogoutList(3)),
    Parameter::Logouts(LogoutList(4)),
    Parameter::Logouts(LogoutList(5)),
    Parameter::Logouts(LogoutList(6)),
];

/// The parameters that every gate reads, with one call of SSM.
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

/// Prefix of the names by which SSM reads secrets of
/// [Secrets Manager](https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html).
pub const REFERENCE: &str = "/aws/reference/secretsmanager/";

impl Parameter {
    /// Returns the last part of the name.
    pub fn leaf(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::ClientSecret => "client-secret",
            Self::SessionKeys => "session-keys",
            Self::Revocations => "revocations",
            Self::SiteTokens => "site-tokens",
            Self::Logouts(LogoutList(1)) => "logouts-1",
            Self::Logouts(LogoutList(2)) => "logouts-2",
            Self::Logouts(LogoutList(3)) => "logouts-3",
            Self::Logouts(LogoutList(4)) => "logouts-4",
            Self::Logouts(LogoutList(5)) => "logouts-5",
            Self::Logouts(LogoutList(_)) => "logouts-6",
            Self::ContentVersions => "content-versions",
        }
    }

    /// Returns the name by which SSM reads the secret in a folder of Secrets Manager.
    pub fn reference(self, folder: &str) -> String {
        format!("{REFERENCE}{folder}/{}", self.leaf())
    }

    /// Returns the name for a function's name. The function's name may be a placeholder of a template.
    pub fn name(self, function: &str) -> String {
        format!("/sitegate/{function}/{}", self.leaf())
    }
}

/// The name of a gate: the function's name without its unique suffix. The names of the parameters contain it, and sessions are bound to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateName(String);

/// Number of hexadecimal digits that make the function's name unique.
const SUFFIX_LENGTH: usize = 8;

impl GateName {
    /// Takes the value of `AWS_LAMBDA_FUNCTION_NAME`, which has the prefix `us-east-1.` in other Regions.
    ///
    /// ```
    /// use settings::{GateName, Parameter};
    ///
    /// let gate = GateName::from_environment("us-east-1.reports-gate-0a1b2c3d").to_string();
    /// assert_eq!(gate, "reports-gate");
    /// assert_eq!(Parameter::Settings.name(&gate), "/sitegate/reports-gate/settings");
    /// ```
    pub fn from_environment(name: &str) -> Self {
        let name = name
            .strip_prefix(edge_facts::EDGE_REGION)
            .and_then(|rest| rest.strip_prefix('.'))
            .unwrap_or(name);
        match name.rsplit_once('-') {
            Some((gate, suffix)) if is_unique_suffix(suffix) => Self(gate.to_owned()),
            _ => Self(name.to_owned()),
        }
    }
}

fn is_unique_suffix(text: &str) -> bool {
    text.len() == SUFFIX_LENGTH && text.bytes().all(|byte| b"0123456789abcdef".contains(&byte))
}

impl fmt::Display for GateName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
