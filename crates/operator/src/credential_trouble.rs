//! Problems with credentials, in plain words.

use std::error::Error;
use std::fmt;

use aws_credential_types::provider::error::CredentialsError;

use crate::time::rounded;

/// A problem with the credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// No credentials were found.
    Missing,
    /// Their source, such as a process or an SSO session, gives none.
    NotLoaded,
    /// They were valid until some time ago.
    Expired,
    /// AWS does not know the access key.
    UnknownKey,
    /// The secret access key does not belong to the access key.
    WrongSecret,
}

/// The source of the credentials of a command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CredentialSource {
    /// The profile that is named by an option or by the environment.
    pub(crate) profile: Option<String>,
    /// Whether the profile signs in with IAM Identity Center.
    pub(crate) is_sso: bool,
    /// The access key is in an environment variable.
    pub(crate) is_environment: bool,
    /// The profiles of the AWS configuration.
    pub(crate) profiles: Vec<String>,
    /// Unix time at which the credentials expired, if it is known.
    pub(crate) expired_at: Option<u64>,
}

impl CredentialSource {
    fn name(&self) -> String {
        match &self.profile {
            Some(profile) => format!("the credentials of profile {profile}"),
            None if self.is_environment => "the credentials in the environment".to_owned(),
            None => "these credentials".to_owned(),
        }
    }
}

impl Trouble {
    /// The trouble of an SDK that could not load credentials.
    pub(crate) fn of_loading(error: &(dyn Error + 'static)) -> Option<Self> {
        let mut error = Some(error);
        while let Some(current) = error {
            match current.downcast_ref::<CredentialsError>() {
                Some(CredentialsError::CredentialsNotLoaded(_)) => return Some(Self::Missing),
                Some(_) => return Some(Self::NotLoaded),
                None => error = current.source(),
            }
        }
        None
    }

    /// The trouble that an error code of AWS means. A wrong clock has codes of these, too, so check the clock first.
    pub(crate) fn of_answer(code: &str) -> Option<Self> {
        match code {
            "ExpiredToken" | "ExpiredTokenException" | "TokenRefreshRequired" => Some(Self::Expired),
            "UnrecognizedClientException"
            | "InvalidClientTokenId"
            | "InvalidAccessKeyId"
            | "InvalidToken"
            | "AuthFailure" => Some(Self::UnknownKey),
            "SignatureDoesNotMatch" | "InvalidSignatureException" | "IncompleteSignature" => {
                Some(Self::WrongSecret)
            }
            _ => None,
        }
    }

    /// The problem and the advice.
    pub(crate) fn describe(self, source: &CredentialSource, now: u64) -> (String, String) {
        let CredentialSource { profile, is_sso, is_environment, profiles, expired_at } = source;
        let name = source.name();
        if let (Some(profile), true, Self::NotLoaded | Self::Missing | Self::Expired) =
            (profile, is_sso, self)
        {
            let problem = format!("the SSO session of profile {profile} has ended");
            return (problem, format!("aws sso login --profile {profile}"));
        }
        let nothing_named = profile.is_none() && !is_environment;
        match self {
            Self::Missing | Self::NotLoaded if nothing_named => {
                ("no AWS credentials found".to_owned(), add_a_profile(profiles))
            }
            Self::Missing => (format!("{name} are not there"), "run: aws configure".to_owned()),
            Self::NotLoaded => (format!("{name} cannot be loaded"), "add --verbose to see why".to_owned()),
            Self::Expired => {
                let ago = expired_at.map(|at| format!("expired {} ago", rounded(now.saturating_sub(at))));
                let verb = ago.unwrap_or_else(|| "have expired".to_owned());
                (format!("{name} {verb}"), "get new ones, then run the command again".to_owned())
            }
            Self::UnknownKey => (
                format!("AWS does not know the access key of {name}"),
                "check aws_access_key_id, or choose another --profile".to_owned(),
            ),
            Self::WrongSecret => (
                format!("the secret access key of {name} is wrong"),
                "check aws_secret_access_key, or choose another --profile".to_owned(),
            ),
        }
    }
}

fn add_a_profile(profiles: &[String]) -> String {
    match profiles {
        [] => "run: aws configure sso".to_owned(),
        [profile] => format!("add --profile {profile}, or run: aws configure sso"),
        [others @ .., last] => {
            format!("add --profile ({} and {last} exist), or run: aws configure sso", others.join(", "))
        }
    }
}

/// Trouble with credentials, and the error of the SDK that shows it.
#[derive(Debug)]
pub(crate) struct CredentialTrouble {
    trouble: Trouble,
    source: Box<dyn Error + Send + Sync>,
}

impl CredentialTrouble {
    pub(crate) fn new(trouble: Trouble, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { trouble, source: source.into() }
    }

    pub(crate) fn trouble(&self) -> Trouble {
        self.trouble
    }
}

impl fmt::Display for CredentialTrouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)
    }
}

impl Error for CredentialTrouble {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.source()
    }
}

#[cfg(test)]
mod tests {
    use aws_credential_types::provider::error::CredentialsError;
    use constructs::terminal::Failure;

    use super::{CredentialSource, Trouble};

    const NOW: u64 = 1_800_000_000;

    fn prod() -> CredentialSource {
        CredentialSource { profile: Some("prod".to_owned()), ..CredentialSource::default() }
    }

    fn sso() -> CredentialSource {
        CredentialSource { is_sso: true, ..prod() }
    }

    fn profiles(names: &[&str]) -> CredentialSource {
        CredentialSource {
            profiles: names.iter().map(|name| (*name).to_owned()).collect(),
            ..Default::default()
        }
    }

    /// Makes a test for each trouble and source, with its problem and its advice.
    macro_rules! cases {
        ($($name:ident: $trouble:ident, $source:expr => $problem:literal, $help:literal,)*) => {$(
            #[test]
            fn $name() {
                let (problem, help) = Trouble::$trouble.describe(&$source, NOW);
                assert_eq!((problem.as_str(), help.as_str()), ($problem, $help));
            }
        )*};
    }

    cases! {
        no_credentials: Missing, profiles(&[]) => "no AWS credentials found", "run: aws configure sso",
        no_credentials_with_profiles: Missing, profiles(&["dev", "prod"])
            => "no AWS credentials found", "add --profile (dev and prod exist), or run: aws configure sso",
        unreachable_metadata_service: NotLoaded, profiles(&["dev"])
            => "no AWS credentials found", "add --profile dev, or run: aws configure sso",
        profile_without_credentials: Missing, prod()
            => "the credentials of profile prod are not there", "run: aws configure",
        failed_process: NotLoaded, prod()
            => "the credentials of profile prod cannot be loaded", "add --verbose to see why",
        ended_sso_session: NotLoaded, sso()
            => "the SSO session of profile prod has ended", "aws sso login --profile prod",
        expired_profile: Expired, prod()
            => "the credentials of profile prod have expired", "get new ones, then run the command again",
        expired_environment: Expired,
            CredentialSource { is_environment: true, expired_at: Some(NOW - 720), ..Default::default() }
            => "the credentials in the environment expired 12 minutes ago", "get new ones, then run the command again",
        unknown_key: UnknownKey, prod()
            => "AWS does not know the access key of the credentials of profile prod",
               "check aws_access_key_id, or choose another --profile",
        wrong_secret: WrongSecret, sso()
            => "the secret access key of the credentials of profile prod is wrong",
               "check aws_secret_access_key, or choose another --profile",
    }

    #[test]
    fn error_codes_are_recognized() {
        assert_eq!(Trouble::of_answer("ExpiredTokenException"), Some(Trouble::Expired));
        assert_eq!(Trouble::of_answer("UnrecognizedClientException"), Some(Trouble::UnknownKey));
        assert_eq!(Trouble::of_answer("SignatureDoesNotMatch"), Some(Trouble::WrongSecret));
        assert_eq!(Trouble::of_answer("AccessDeniedException"), None);
    }

    #[test]
    fn error_of_loading_is_found_below_other_errors() {
        let error = Failure::failed("a call", CredentialsError::not_loaded_no_source());
        assert_eq!(Trouble::of_loading(&error), Some(Trouble::Missing));
        let error = Failure::failed("a call", CredentialsError::provider_error("a process failed"));
        assert_eq!(Trouble::of_loading(&error), Some(Trouble::NotLoaded));
        assert_eq!(Trouble::of_loading(&Failure::failed("a call", "reset")), None);
    }
}
