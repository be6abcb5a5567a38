//! Customer managed keys of KMS, and the statements that allow their use through a service.

use edge_facts::EDGE_REGION;
use serde_json::{Value as Json, json};

use crate::failure::Failure;

/// The ARN of a KMS key. IAM knows keys only by their ARNs, not by ID or alias.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KeyArn(String);

impl KeyArn {
    /// Reads an ARN such as `arn:aws:kms:us-east-1:123456789012:key/8f3b…`.
    pub(super) fn parse(text: &str) -> Result<Self, Failure> {
        let parts: Vec<&str> = text.split(':').collect();
        match parts.as_slice() {
            ["arn", "aws", "kms", region, account, resource]
                if !region.is_empty()
                    && account.bytes().all(|byte| byte.is_ascii_digit())
                    && resource.strip_prefix("key/").is_some_and(|id| !id.is_empty() && id != "*") =>
            {
                Ok(Self(text.to_owned()))
            }
            _ => {
                let help = format!(
                    "an IAM policy needs the ARN; run: aws kms describe-key --key-id {text} --query KeyMetadata.Arn"
                );
                Err(Failure::refused(format!("{text:?} is not the ARN of a KMS key"), help))
            }
        }
    }

    /// Allows SSM to encrypt and decrypt these parameters for the caller.
    pub(super) fn statement_for_parameters(&self, parameters: &str) -> Json {
        json!({
            "Effect": "Allow", "Action": ["kms:Decrypt", "kms:Encrypt"], "Resource": [self.0],
            "Condition": {
                "StringEquals": {"kms:ViaService": format!("ssm.{EDGE_REGION}.amazonaws.com")},
                "StringLike": {"kms:EncryptionContext:PARAMETER_ARN": parameters},
            },
        })
    }

    /// Allows S3 to encrypt and decrypt objects for the caller. Bucket and key are in one Region.
    pub(super) fn statement_for_objects(&self) -> Json {
        let region = self.0.split(':').nth(3).unwrap_or(EDGE_REGION);
        json!({
            "Effect": "Allow", "Action": ["kms:Decrypt", "kms:GenerateDataKey"], "Resource": [self.0],
            "Condition": {"StringEquals": {"kms:ViaService": format!("s3.{region}.amazonaws.com")}},
        })
    }
}

#[cfg(test)]
mod tests {
    use super::KeyArn;

    const KEY: &str = "arn:aws:kms:eu-central-1:123456789012:key/8f3b2a1c";

    #[test]
    fn only_the_arn_of_a_key_is_accepted() {
        assert!(KeyArn::parse(KEY).is_ok());
        for text in [
            "8f3b2a1c",
            "alias/site",
            "arn:aws:kms:us-east-1:123456789012:alias/site",
            "*",
            "",
            "arn:aws:kms:us-east-1:123456789012:key/*",
        ] {
            let failure = KeyArn::parse(text).expect_err("refused");
            assert!(failure.is_refusal() && failure.help().is_some_and(|help| help.contains("describe-key")));
        }
    }

    #[test]
    fn objects_are_encrypted_in_the_region_of_the_key() {
        let statement = KeyArn::parse(KEY).expect("an ARN").statement_for_objects();
        assert_eq!(statement["Condition"]["StringEquals"]["kms:ViaService"], "s3.eu-central-1.amazonaws.com");
    }

    #[test]
    fn only_the_parameters_of_the_gate_are_decrypted() {
        let parameters = "arn:aws:ssm:us-east-1:123456789012:parameter/sitegate/reports-gate/*";
        let statement = KeyArn::parse(KEY).expect("an ARN").statement_for_parameters(parameters);
        let condition = &statement["Condition"];
        assert_eq!(condition["StringEquals"]["kms:ViaService"], "ssm.us-east-1.amazonaws.com");
        assert_eq!(condition["StringLike"]["kms:EncryptionContext:PARAMETER_ARN"], parameters);
    }
}
