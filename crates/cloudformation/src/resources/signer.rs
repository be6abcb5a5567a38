// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Signer`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Signer::ProfilePermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-profilepermission.html)
    ProfilePermission = "AWS::Signer::ProfilePermission"
    required {
        /// `Action`: text. A change replaces the resource.
        action "Action" String,
        /// `Principal`: text. A change replaces the resource.
        principal "Principal" String,
        /// `ProfileName`: text. A change replaces the resource.
        profile_name "ProfileName" String,
        /// `StatementId`: text. A change replaces the resource.
        statement_id "StatementId" String,
    }
    optional {
        /// `ProfileVersion`: text, 10 to 10 characters. A change replaces the resource.
        profile_version "ProfileVersion" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Signer::SigningProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-signingprofile.html)
    SigningProfile = "AWS::Signer::SigningProfile"
    required {
        /// `PlatformId`: text. A change replaces the resource.
        platform_id "PlatformId" signing_profile::PlatformId,
    }
    optional {
        /// `SignatureValidityPeriod`: object. A change replaces the resource.
        signature_validity_period "SignatureValidityPeriod" signing_profile::SignatureValidityPeriod,
        /// `Tags`: list.
        tags "Tags" List<signing_profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ProfileName`.
        profile_name "ProfileName" String,
        /// `Fn::GetAtt` of `ProfileVersion`.
        profile_version "ProfileVersion" String,
        /// `Fn::GetAtt` of `ProfileVersionArn`.
        profile_version_arn "ProfileVersionArn" String,
    }
}

/// Property types of [`SigningProfile`].
pub mod signing_profile {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PlatformId`.
        PlatformId
        AWSLambdaSHA384ECDSA = "AWSLambda-SHA384-ECDSA",
        NotationOCISHA384ECDSA = "Notation-OCI-SHA384-ECDSA",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-signer-signingprofile-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `SignatureValidityPeriodType`.
        SignatureValidityPeriodType
        Days = "DAYS",
        Months = "MONTHS",
        Years = "YEARS",
    }

    property! {
        /// [`SignatureValidityPeriod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-signer-signingprofile-signaturevalidityperiod.html)
        SignatureValidityPeriod
        required {
        }
        optional {
            /// `Type`: text.
            r#type "Type" SignatureValidityPeriodType,
            /// `Value`: whole number.
            value "Value" i64,
        }
    }
}
