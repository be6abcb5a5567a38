//! The identity whose credentials a command uses.

use aws_config::SdkConfig;
use aws_sdk_sts::Client;

use crate::failure::{Failure, FromAws as _};

/// The identity whose credentials a command uses.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) account: String,
    pub(crate) arn: String,
}

/// The words for an account that `site.yaml` names.
pub(crate) const NAMED_BY_SITE: &str = "site.yaml names";

impl Caller {
    /// Asks AWS whose credentials these are.
    pub(crate) async fn read(config: &SdkConfig) -> Result<Self, Failure> {
        let answer = Client::new(config).get_caller_identity().send().await;
        let answer = answer.map_err(|error| Failure::aws("sts:GetCallerIdentity", error))?;
        let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
        Ok(Self { account: text(answer.account()), arn: text(answer.arn()) })
    }

    /// Refuses credentials of another account. `named_by` is what names the account, such as `site.yaml names`.
    pub(crate) fn require(
        &self,
        account: &str,
        named_by: &str,
        profile: Option<&str>,
    ) -> Result<(), Failure> {
        if self.account == account {
            return Ok(());
        }
        let credentials = match profile {
            Some(profile) => format!("{profile} is"),
            None => "the credentials are of".to_owned(),
        };
        let problem = format!("{credentials} account {}; {named_by} {account}", self.account);
        let help = match profile {
            Some(_) => "choose another --profile",
            None => "add --profile NAME",
        };
        Err(Failure::refused(problem, help).with_code("account"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Caller, NAMED_BY_SITE};

    fn caller() -> Caller {
        let account = "210987654321".to_owned();
        Caller { arn: format!("arn:aws:iam::{account}:user/dev"), account }
    }

    #[test]
    fn same_account_is_accepted() {
        assert!(caller().require("210987654321", NAMED_BY_SITE, Some("dev")).is_ok());
    }

    #[test]
    fn other_account_is_refused_with_the_profile() {
        let failure =
            caller().require("123456789012", NAMED_BY_SITE, Some("dev")).expect_err("another account");
        assert_eq!(failure.chain(), "dev is account 210987654321; site.yaml names 123456789012");
        assert_eq!(failure.code(), Some("account"));
    }

    #[test]
    fn other_account_is_refused_without_a_profile() {
        let failure = caller().require("123456789012", NAMED_BY_SITE, None).expect_err("another account");
        assert_eq!(
            failure.chain(),
            "the credentials are of account 210987654321; site.yaml names 123456789012"
        );
    }
}
