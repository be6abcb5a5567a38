// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::PaymentCryptography`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::PaymentCryptography::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-alias.html)
    Alias = "AWS::PaymentCryptography::Alias"
    required {
        /// `AliasName`: text, 7 to 256 characters. A change replaces the resource.
        alias_name "AliasName" String,
    }
    optional {
        /// `KeyArn`: text, 70 to 150 characters.
        key_arn "KeyArn" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::PaymentCryptography::Key`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-key.html)
    Key = "AWS::PaymentCryptography::Key"
    required {
        /// `Exportable`: true or false.
        exportable "Exportable" bool,
        /// `KeyAttributes`: object.
        key_attributes "KeyAttributes" key::KeyAttributes,
    }
    optional {
        /// `DeriveKeyUsage`: text.
        derive_key_usage "DeriveKeyUsage" key::DeriveKeyUsage,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `KeyCheckValueAlgorithm`: text.
        key_check_value_algorithm "KeyCheckValueAlgorithm" key::KeyCheckValueAlgorithm,
        /// `Policy`: text, 1 to 20480 characters.
        policy "Policy" String,
        /// `ReplicationRegions`: list.
        replication_regions "ReplicationRegions" List<String>,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<key::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `KeyIdentifier`.
        key_identifier "KeyIdentifier" String,
        /// `Fn::GetAtt` of `KeyOrigin`.
        key_origin "KeyOrigin" String,
        /// `Fn::GetAtt` of `KeyState`.
        key_state "KeyState" String,
        /// `Fn::GetAtt` of `ReplicationStatus`.
        replication_status "ReplicationStatus" Json,
    }
}

/// Property types of [`Key`].
pub mod key {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DeriveKeyUsage`.
        DeriveKeyUsage
        Tr31B0BaseDerivationKey = "TR31_B0_BASE_DERIVATION_KEY",
        Tr31C0CardVerificationKey = "TR31_C0_CARD_VERIFICATION_KEY",
        Tr31D0SymmetricDataEncryptionKey = "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY",
        Tr31E0EmvMkeyAppCryptograms = "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS",
        Tr31E1EmvMkeyConfidentiality = "TR31_E1_EMV_MKEY_CONFIDENTIALITY",
        Tr31E2EmvMkeyIntegrity = "TR31_E2_EMV_MKEY_INTEGRITY",
        Tr31E4EmvMkeyDynamicNumbers = "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS",
        Tr31E5EmvMkeyCardPersonalization = "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION",
        Tr31E6EmvMkeyOther = "TR31_E6_EMV_MKEY_OTHER",
        Tr31K0KeyEncryptionKey = "TR31_K0_KEY_ENCRYPTION_KEY",
        Tr31K1KeyBlockProtectionKey = "TR31_K1_KEY_BLOCK_PROTECTION_KEY",
        Tr31M3Iso9797_3MacKey = "TR31_M3_ISO_9797_3_MAC_KEY",
        Tr31M1Iso9797_1MacKey = "TR31_M1_ISO_9797_1_MAC_KEY",
        Tr31M6Iso9797_5CmacKey = "TR31_M6_ISO_9797_5_CMAC_KEY",
        Tr31M7HmacKey = "TR31_M7_HMAC_KEY",
        Tr31P0PinEncryptionKey = "TR31_P0_PIN_ENCRYPTION_KEY",
        Tr31P1PinGenerationKey = "TR31_P1_PIN_GENERATION_KEY",
        Tr31V1Ibm3624PinVerificationKey = "TR31_V1_IBM3624_PIN_VERIFICATION_KEY",
        Tr31V2VisaPinVerificationKey = "TR31_V2_VISA_PIN_VERIFICATION_KEY",
    }

    choice! {
        /// Values of `KeyCheckValueAlgorithm`.
        KeyCheckValueAlgorithm
        Cmac = "CMAC",
        AnsiX9_24 = "ANSI_X9_24",
        Hmac = "HMAC",
        Sha1 = "SHA_1",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-paymentcryptography-key-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `KeyAlgorithm`.
        KeyAlgorithm
        Tdes2key = "TDES_2KEY",
        Tdes3key = "TDES_3KEY",
        Aes128 = "AES_128",
        Aes192 = "AES_192",
        Aes256 = "AES_256",
        HmacSha256 = "HMAC_SHA256",
        HmacSha384 = "HMAC_SHA384",
        HmacSha512 = "HMAC_SHA512",
        HmacSha224 = "HMAC_SHA224",
        Rsa2048 = "RSA_2048",
        Rsa3072 = "RSA_3072",
        Rsa4096 = "RSA_4096",
        EccNistP256 = "ECC_NIST_P256",
        EccNistP384 = "ECC_NIST_P384",
        EccNistP521 = "ECC_NIST_P521",
    }

    choice! {
        /// Values of `KeyClass`.
        KeyClass
        SymmetricKey = "SYMMETRIC_KEY",
        AsymmetricKeyPair = "ASYMMETRIC_KEY_PAIR",
        PrivateKey = "PRIVATE_KEY",
        PublicKey = "PUBLIC_KEY",
    }

    choice! {
        /// Values of `KeyUsage`.
        KeyUsage
        Tr31B0BaseDerivationKey = "TR31_B0_BASE_DERIVATION_KEY",
        Tr31C0CardVerificationKey = "TR31_C0_CARD_VERIFICATION_KEY",
        Tr31D0SymmetricDataEncryptionKey = "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY",
        Tr31D1AsymmetricKeyForDataEncryption = "TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION",
        Tr31E0EmvMkeyAppCryptograms = "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS",
        Tr31E1EmvMkeyConfidentiality = "TR31_E1_EMV_MKEY_CONFIDENTIALITY",
        Tr31E2EmvMkeyIntegrity = "TR31_E2_EMV_MKEY_INTEGRITY",
        Tr31E4EmvMkeyDynamicNumbers = "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS",
        Tr31E5EmvMkeyCardPersonalization = "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION",
        Tr31E6EmvMkeyOther = "TR31_E6_EMV_MKEY_OTHER",
        Tr31K0KeyEncryptionKey = "TR31_K0_KEY_ENCRYPTION_KEY",
        Tr31K1KeyBlockProtectionKey = "TR31_K1_KEY_BLOCK_PROTECTION_KEY",
        Tr31K3AsymmetricKeyForKeyAgreement = "TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT",
        Tr31M0Iso16609MacKey = "TR31_M0_ISO_16609_MAC_KEY",
        Tr31M3Iso9797_3MacKey = "TR31_M3_ISO_9797_3_MAC_KEY",
        Tr31M1Iso9797_1MacKey = "TR31_M1_ISO_9797_1_MAC_KEY",
        Tr31M6Iso9797_5CmacKey = "TR31_M6_ISO_9797_5_CMAC_KEY",
        Tr31M7HmacKey = "TR31_M7_HMAC_KEY",
        Tr31P0PinEncryptionKey = "TR31_P0_PIN_ENCRYPTION_KEY",
        Tr31P1PinGenerationKey = "TR31_P1_PIN_GENERATION_KEY",
        Tr31S0AsymmetricKeyForDigitalSignature = "TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE",
        Tr31V1Ibm3624PinVerificationKey = "TR31_V1_IBM3624_PIN_VERIFICATION_KEY",
        Tr31V2VisaPinVerificationKey = "TR31_V2_VISA_PIN_VERIFICATION_KEY",
        Tr31K2Tr34AsymmetricKey = "TR31_K2_TR34_ASYMMETRIC_KEY",
    }

    property! {
        /// [`KeyAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-paymentcryptography-key-keyattributes.html)
        KeyAttributes
        required {
            /// `KeyAlgorithm`: text.
            key_algorithm "KeyAlgorithm" KeyAlgorithm,
            /// `KeyClass`: text.
            key_class "KeyClass" KeyClass,
            /// `KeyModesOfUse`: object.
            key_modes_of_use "KeyModesOfUse" KeyModesOfUse,
            /// `KeyUsage`: text.
            key_usage "KeyUsage" KeyUsage,
        }
        optional {
        }
    }

    property! {
        /// [`KeyModesOfUse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-paymentcryptography-key-keymodesofuse.html)
        KeyModesOfUse
        required {
        }
        optional {
            /// `Decrypt`: true or false.
            decrypt "Decrypt" bool,
            /// `DeriveKey`: true or false.
            derive_key "DeriveKey" bool,
            /// `Encrypt`: true or false.
            encrypt "Encrypt" bool,
            /// `Generate`: true or false.
            generate "Generate" bool,
            /// `NoRestrictions`: true or false.
            no_restrictions "NoRestrictions" bool,
            /// `Sign`: true or false.
            sign "Sign" bool,
            /// `Unwrap`: true or false.
            unwrap "Unwrap" bool,
            /// `Verify`: true or false.
            verify "Verify" bool,
            /// `Wrap`: true or false.
            wrap "Wrap" bool,
        }
    }
}
