// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::KMS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::KMS::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html)
    Alias = "AWS::KMS::Alias"
    required {
        /// `AliasName`: text, 1 to 256 characters. A change replaces the resource.
        alias_name "AliasName" String,
        /// `TargetKeyId`: text, 1 to 256 characters.
        target_key_id "TargetKeyId" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::KMS::Key`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html)
    Key = "AWS::KMS::Key"
    required {
    }
    optional {
        /// `BypassPolicyLockoutSafetyCheck`: true or false.
        bypass_policy_lockout_safety_check "BypassPolicyLockoutSafetyCheck" bool,
        /// `Description`: text, 0 to 8192 characters.
        description "Description" String,
        /// `EnableKeyRotation`: true or false.
        enable_key_rotation "EnableKeyRotation" bool,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `KeyPolicy`: JSON.
        key_policy "KeyPolicy" Json,
        /// `KeySpec`: text.
        key_spec "KeySpec" key::KeySpec,
        /// `KeyUsage`: text.
        key_usage "KeyUsage" key::KeyUsage,
        /// `MultiRegion`: true or false.
        multi_region "MultiRegion" bool,
        /// `Origin`: text.
        origin "Origin" key::Origin,
        /// `PendingWindowInDays`: whole number, 7 to 30 in value.
        pending_window_in_days "PendingWindowInDays" i64,
        /// `RotationPeriodInDays`: whole number, 90 to 2560 in value.
        rotation_period_in_days "RotationPeriodInDays" i64,
        /// `Tags`: list.
        tags "Tags" List<key::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `KeyId`.
        key_id "KeyId" String,
    }
}

/// Property types of [`Key`].
pub mod key {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `KeySpec`.
        KeySpec
        SymmetricDefault = "SYMMETRIC_DEFAULT",
        Rsa2048 = "RSA_2048",
        Rsa3072 = "RSA_3072",
        Rsa4096 = "RSA_4096",
        EccNistP256 = "ECC_NIST_P256",
        EccNistP384 = "ECC_NIST_P384",
        EccNistP521 = "ECC_NIST_P521",
        EccSecgP256k1 = "ECC_SECG_P256K1",
        Hmac224 = "HMAC_224",
        Hmac256 = "HMAC_256",
        Hmac384 = "HMAC_384",
        Hmac512 = "HMAC_512",
        Sm2 = "SM2",
        MlDsa44 = "ML_DSA_44",
        MlDsa65 = "ML_DSA_65",
        MlDsa87 = "ML_DSA_87",
        EccNistEdwards25519 = "ECC_NIST_EDWARDS25519",
    }

    choice! {
        /// Values of `KeyUsage`.
        KeyUsage
        EncryptDecrypt = "ENCRYPT_DECRYPT",
        SignVerify = "SIGN_VERIFY",
        GenerateVerifyMac = "GENERATE_VERIFY_MAC",
        KeyAgreement = "KEY_AGREEMENT",
    }

    choice! {
        /// Values of `Origin`.
        Origin
        AwsKms = "AWS_KMS",
        External = "EXTERNAL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kms-key-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::KMS::ReplicaKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-replicakey.html)
    ReplicaKey = "AWS::KMS::ReplicaKey"
    required {
        /// `KeyPolicy`: JSON.
        key_policy "KeyPolicy" Json,
        /// `PrimaryKeyArn`: text, 1 to 256 characters. A change replaces the resource.
        primary_key_arn "PrimaryKeyArn" String,
    }
    optional {
        /// `Description`: text, 0 to 8192 characters.
        description "Description" String,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `PendingWindowInDays`: whole number, 7 to 30 in value.
        pending_window_in_days "PendingWindowInDays" i64,
        /// `Tags`: list.
        tags "Tags" List<replica_key::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `KeyId`.
        key_id "KeyId" String,
    }
}

/// Property types of [`ReplicaKey`].
pub mod replica_key {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kms-replicakey-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}
