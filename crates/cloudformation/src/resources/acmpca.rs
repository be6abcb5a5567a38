// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ACMPCA`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ACMPCA::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificate.html)
    Certificate = "AWS::ACMPCA::Certificate"
    required {
        /// `CertificateAuthorityArn`: text. A change replaces the resource.
        certificate_authority_arn "CertificateAuthorityArn" String,
        /// `CertificateSigningRequest`: text, at least 1 characters. A change replaces the resource.
        certificate_signing_request "CertificateSigningRequest" String,
        /// `SigningAlgorithm`: text. A change replaces the resource.
        signing_algorithm "SigningAlgorithm" String,
        /// `Validity`: object. A change replaces the resource.
        validity "Validity" certificate::Validity,
    }
    optional {
        /// `ApiPassthrough`: object. A change replaces the resource.
        api_passthrough "ApiPassthrough" certificate::ApiPassthrough,
        /// `TemplateArn`: text. A change replaces the resource.
        template_arn "TemplateArn" String,
        /// `ValidityNotBefore`: object. A change replaces the resource.
        validity_not_before "ValidityNotBefore" certificate::Validity,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Certificate`.
        certificate "Certificate" String,
    }
}

/// Property types of [`Certificate`].
pub mod certificate {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Validity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-validity.html)
        Validity
        required {
            /// `Type`: text.
            r#type "Type" String,
            /// `Value`: number.
            value "Value" f64,
        }
        optional {
        }
    }

    property! {
        /// [`ApiPassthrough`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-apipassthrough.html)
        ApiPassthrough
        required {
        }
        optional {
            /// `Extensions`: object.
            extensions "Extensions" Extensions,
            /// `Subject`: object.
            subject "Subject" Subject,
        }
    }

    property! {
        /// [`Subject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-subject.html)
        Subject
        required {
        }
        optional {
            /// `CommonName`: text.
            common_name "CommonName" String,
            /// `Country`: text.
            country "Country" String,
            /// `CustomAttributes`: list.
            custom_attributes "CustomAttributes" List<CustomAttribute>,
            /// `DistinguishedNameQualifier`: text.
            distinguished_name_qualifier "DistinguishedNameQualifier" String,
            /// `GenerationQualifier`: text.
            generation_qualifier "GenerationQualifier" String,
            /// `GivenName`: text.
            given_name "GivenName" String,
            /// `Initials`: text.
            initials "Initials" String,
            /// `Locality`: text.
            locality "Locality" String,
            /// `Organization`: text.
            organization "Organization" String,
            /// `OrganizationalUnit`: text.
            organizational_unit "OrganizationalUnit" String,
            /// `Pseudonym`: text.
            pseudonym "Pseudonym" String,
            /// `SerialNumber`: text.
            serial_number "SerialNumber" String,
            /// `State`: text.
            state "State" String,
            /// `Surname`: text.
            surname "Surname" String,
            /// `Title`: text.
            title "Title" String,
        }
    }

    property! {
        /// [`CustomAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-customattribute.html)
        CustomAttribute
        required {
            /// `ObjectIdentifier`: text.
            object_identifier "ObjectIdentifier" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Extensions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-extensions.html)
        Extensions
        required {
        }
        optional {
            /// `CertificatePolicies`: list.
            certificate_policies "CertificatePolicies" List<PolicyInformation>,
            /// `CustomExtensions`: list.
            custom_extensions "CustomExtensions" List<CustomExtension>,
            /// `ExtendedKeyUsage`: list.
            extended_key_usage "ExtendedKeyUsage" List<ExtendedKeyUsage>,
            /// `KeyUsage`: object.
            key_usage "KeyUsage" KeyUsage,
            /// `SubjectAlternativeNames`: list.
            subject_alternative_names "SubjectAlternativeNames" List<GeneralName>,
        }
    }

    property! {
        /// [`GeneralName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-generalname.html)
        GeneralName
        required {
        }
        optional {
            /// `DirectoryName`: object.
            directory_name "DirectoryName" Subject,
            /// `DnsName`: text.
            dns_name "DnsName" String,
            /// `EdiPartyName`: object.
            edi_party_name "EdiPartyName" EdiPartyName,
            /// `IpAddress`: text.
            ip_address "IpAddress" String,
            /// `OtherName`: object.
            other_name "OtherName" OtherName,
            /// `RegisteredId`: text.
            registered_id "RegisteredId" String,
            /// `Rfc822Name`: text.
            rfc822_name "Rfc822Name" String,
            /// `UniformResourceIdentifier`: text.
            uniform_resource_identifier "UniformResourceIdentifier" String,
        }
    }

    property! {
        /// [`OtherName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-othername.html)
        OtherName
        required {
            /// `TypeId`: text.
            type_id "TypeId" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`EdiPartyName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-edipartyname.html)
        EdiPartyName
        required {
            /// `NameAssigner`: text.
            name_assigner "NameAssigner" String,
            /// `PartyName`: text.
            party_name "PartyName" String,
        }
        optional {
        }
    }

    property! {
        /// [`KeyUsage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-keyusage.html)
        KeyUsage
        required {
        }
        optional {
            /// `CRLSign`: true or false.
            crl_sign "CRLSign" bool,
            /// `DataEncipherment`: true or false.
            data_encipherment "DataEncipherment" bool,
            /// `DecipherOnly`: true or false.
            decipher_only "DecipherOnly" bool,
            /// `DigitalSignature`: true or false.
            digital_signature "DigitalSignature" bool,
            /// `EncipherOnly`: true or false.
            encipher_only "EncipherOnly" bool,
            /// `KeyAgreement`: true or false.
            key_agreement "KeyAgreement" bool,
            /// `KeyCertSign`: true or false.
            key_cert_sign "KeyCertSign" bool,
            /// `KeyEncipherment`: true or false.
            key_encipherment "KeyEncipherment" bool,
            /// `NonRepudiation`: true or false.
            non_repudiation "NonRepudiation" bool,
        }
    }

    property! {
        /// [`ExtendedKeyUsage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-extendedkeyusage.html)
        ExtendedKeyUsage
        required {
        }
        optional {
            /// `ExtendedKeyUsageObjectIdentifier`: text.
            extended_key_usage_object_identifier "ExtendedKeyUsageObjectIdentifier" String,
            /// `ExtendedKeyUsageType`: text.
            extended_key_usage_type "ExtendedKeyUsageType" String,
        }
    }

    property! {
        /// [`CustomExtension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-customextension.html)
        CustomExtension
        required {
            /// `ObjectIdentifier`: text.
            object_identifier "ObjectIdentifier" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
            /// `Critical`: true or false.
            critical "Critical" bool,
        }
    }

    property! {
        /// [`PolicyInformation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-policyinformation.html)
        PolicyInformation
        required {
            /// `CertPolicyId`: text.
            cert_policy_id "CertPolicyId" String,
        }
        optional {
            /// `PolicyQualifiers`: list.
            policy_qualifiers "PolicyQualifiers" List<PolicyQualifierInfo>,
        }
    }

    property! {
        /// [`PolicyQualifierInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-policyqualifierinfo.html)
        PolicyQualifierInfo
        required {
            /// `PolicyQualifierId`: text.
            policy_qualifier_id "PolicyQualifierId" String,
            /// `Qualifier`: object.
            qualifier "Qualifier" Qualifier,
        }
        optional {
        }
    }

    property! {
        /// [`Qualifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-qualifier.html)
        Qualifier
        required {
            /// `CpsUri`: text.
            cps_uri "CpsUri" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ACMPCA::CertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html)
    CertificateAuthority = "AWS::ACMPCA::CertificateAuthority"
    required {
        /// `KeyAlgorithm`: text. A change replaces the resource.
        key_algorithm "KeyAlgorithm" String,
        /// `SigningAlgorithm`: text. A change replaces the resource.
        signing_algorithm "SigningAlgorithm" String,
        /// `Subject`: object. A change replaces the resource.
        subject "Subject" certificate_authority::Subject,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" String,
    }
    optional {
        /// `CsrExtensions`: object. A change replaces the resource.
        csr_extensions "CsrExtensions" certificate_authority::CsrExtensions,
        /// `KeyStorageSecurityStandard`: text. A change replaces the resource.
        key_storage_security_standard "KeyStorageSecurityStandard" certificate_authority::KeyStorageSecurityStandard,
        /// `RevocationConfiguration`: object.
        revocation_configuration "RevocationConfiguration" certificate_authority::RevocationConfiguration,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<certificate_authority::Tag>,
        /// `UsageMode`: text. A change replaces the resource.
        usage_mode "UsageMode" certificate_authority::UsageMode,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CertificateSigningRequest`.
        certificate_signing_request "CertificateSigningRequest" String,
    }
}

/// Property types of [`CertificateAuthority`].
pub mod certificate_authority {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `KeyStorageSecurityStandard`.
        KeyStorageSecurityStandard
        CcpcLevel1OrHigher = "CCPC_LEVEL_1_OR_HIGHER",
        Fips140_2Level2OrHigher = "FIPS_140_2_LEVEL_2_OR_HIGHER",
        Fips140_2Level3OrHigher = "FIPS_140_2_LEVEL_3_OR_HIGHER",
    }

    choice! {
        /// Values of `UsageMode`.
        UsageMode
        GeneralPurpose = "GENERAL_PURPOSE",
        ShortLivedCertificate = "SHORT_LIVED_CERTIFICATE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`Subject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-subject.html)
        Subject
        required {
        }
        optional {
            /// `CommonName`: text.
            common_name "CommonName" String,
            /// `Country`: text.
            country "Country" String,
            /// `CustomAttributes`: list.
            custom_attributes "CustomAttributes" List<CustomAttribute>,
            /// `DistinguishedNameQualifier`: text.
            distinguished_name_qualifier "DistinguishedNameQualifier" String,
            /// `GenerationQualifier`: text.
            generation_qualifier "GenerationQualifier" String,
            /// `GivenName`: text.
            given_name "GivenName" String,
            /// `Initials`: text.
            initials "Initials" String,
            /// `Locality`: text.
            locality "Locality" String,
            /// `Organization`: text.
            organization "Organization" String,
            /// `OrganizationalUnit`: text.
            organizational_unit "OrganizationalUnit" String,
            /// `Pseudonym`: text.
            pseudonym "Pseudonym" String,
            /// `SerialNumber`: text.
            serial_number "SerialNumber" String,
            /// `State`: text.
            state "State" String,
            /// `Surname`: text.
            surname "Surname" String,
            /// `Title`: text.
            title "Title" String,
        }
    }

    property! {
        /// [`CustomAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-customattribute.html)
        CustomAttribute
        required {
            /// `ObjectIdentifier`: text.
            object_identifier "ObjectIdentifier" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`RevocationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-revocationconfiguration.html)
        RevocationConfiguration
        required {
        }
        optional {
            /// `CrlConfiguration`: object.
            crl_configuration "CrlConfiguration" CrlConfiguration,
            /// `OcspConfiguration`: object.
            ocsp_configuration "OcspConfiguration" OcspConfiguration,
        }
    }

    property! {
        /// [`OcspConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-ocspconfiguration.html)
        OcspConfiguration
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `OcspCustomCname`: text, 0 to 253 characters.
            ocsp_custom_cname "OcspCustomCname" String,
        }
    }

    choice! {
        /// Values of `CrlConfigurationCrlType`.
        CrlConfigurationCrlType
        Complete = "COMPLETE",
        Partitioned = "PARTITIONED",
    }

    choice! {
        /// Values of `CrlConfigurationS3ObjectAcl`.
        CrlConfigurationS3ObjectAcl
        BucketOwnerFullControl = "BUCKET_OWNER_FULL_CONTROL",
        PublicRead = "PUBLIC_READ",
    }

    property! {
        /// [`CrlConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-crlconfiguration.html)
        CrlConfiguration
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `CrlDistributionPointExtensionConfiguration`: object.
            crl_distribution_point_extension_configuration "CrlDistributionPointExtensionConfiguration" CrlDistributionPointExtensionConfiguration,
            /// `CrlType`: text.
            crl_type "CrlType" CrlConfigurationCrlType,
            /// `CustomCname`: text, 0 to 253 characters.
            custom_cname "CustomCname" String,
            /// `CustomPath`: text, 0 to 253 characters.
            custom_path "CustomPath" String,
            /// `ExpirationInDays`: whole number, 1 to 5000 in value.
            expiration_in_days "ExpirationInDays" i64,
            /// `S3BucketName`: text, 3 to 255 characters.
            s3_bucket_name "S3BucketName" String,
            /// `S3ObjectAcl`: text.
            s3_object_acl "S3ObjectAcl" CrlConfigurationS3ObjectAcl,
        }
    }

    property! {
        /// [`CrlDistributionPointExtensionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-crldistributionpointextensionconfiguration.html)
        CrlDistributionPointExtensionConfiguration
        required {
            /// `OmitExtension`: true or false.
            omit_extension "OmitExtension" bool,
        }
        optional {
        }
    }

    property! {
        /// [`CsrExtensions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-csrextensions.html)
        CsrExtensions
        required {
        }
        optional {
            /// `KeyUsage`: object.
            key_usage "KeyUsage" KeyUsage,
            /// `SubjectInformationAccess`: list.
            subject_information_access "SubjectInformationAccess" List<AccessDescription>,
        }
    }

    property! {
        /// [`AccessDescription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-accessdescription.html)
        AccessDescription
        required {
            /// `AccessLocation`: object.
            access_location "AccessLocation" GeneralName,
            /// `AccessMethod`: object.
            access_method "AccessMethod" AccessMethod,
        }
        optional {
        }
    }

    property! {
        /// [`AccessMethod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-accessmethod.html)
        AccessMethod
        required {
        }
        optional {
            /// `AccessMethodType`: text.
            access_method_type "AccessMethodType" String,
            /// `CustomObjectIdentifier`: text.
            custom_object_identifier "CustomObjectIdentifier" String,
        }
    }

    property! {
        /// [`GeneralName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-generalname.html)
        GeneralName
        required {
        }
        optional {
            /// `DirectoryName`: object.
            directory_name "DirectoryName" Subject,
            /// `DnsName`: text.
            dns_name "DnsName" String,
            /// `EdiPartyName`: object.
            edi_party_name "EdiPartyName" EdiPartyName,
            /// `IpAddress`: text.
            ip_address "IpAddress" String,
            /// `OtherName`: object.
            other_name "OtherName" OtherName,
            /// `RegisteredId`: text.
            registered_id "RegisteredId" String,
            /// `Rfc822Name`: text.
            rfc822_name "Rfc822Name" String,
            /// `UniformResourceIdentifier`: text.
            uniform_resource_identifier "UniformResourceIdentifier" String,
        }
    }

    property! {
        /// [`OtherName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-othername.html)
        OtherName
        required {
            /// `TypeId`: text.
            type_id "TypeId" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`EdiPartyName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-edipartyname.html)
        EdiPartyName
        required {
            /// `PartyName`: text.
            party_name "PartyName" String,
        }
        optional {
            /// `NameAssigner`: text.
            name_assigner "NameAssigner" String,
        }
    }

    property! {
        /// [`KeyUsage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-keyusage.html)
        KeyUsage
        required {
        }
        optional {
            /// `CRLSign`: true or false.
            crl_sign "CRLSign" bool,
            /// `DataEncipherment`: true or false.
            data_encipherment "DataEncipherment" bool,
            /// `DecipherOnly`: true or false.
            decipher_only "DecipherOnly" bool,
            /// `DigitalSignature`: true or false.
            digital_signature "DigitalSignature" bool,
            /// `EncipherOnly`: true or false.
            encipher_only "EncipherOnly" bool,
            /// `KeyAgreement`: true or false.
            key_agreement "KeyAgreement" bool,
            /// `KeyCertSign`: true or false.
            key_cert_sign "KeyCertSign" bool,
            /// `KeyEncipherment`: true or false.
            key_encipherment "KeyEncipherment" bool,
            /// `NonRepudiation`: true or false.
            non_repudiation "NonRepudiation" bool,
        }
    }
}

resource! {
    /// [`AWS::ACMPCA::CertificateAuthorityActivation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthorityactivation.html)
    CertificateAuthorityActivation = "AWS::ACMPCA::CertificateAuthorityActivation"
    required {
        /// `Certificate`: text.
        certificate "Certificate" String,
        /// `CertificateAuthorityArn`: text. A change replaces the resource.
        certificate_authority_arn "CertificateAuthorityArn" String,
    }
    optional {
        /// `CertificateChain`: text.
        certificate_chain "CertificateChain" String,
        /// `Status`: text.
        status "Status" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CompleteCertificateChain`.
        complete_certificate_chain "CompleteCertificateChain" String,
    }
}

resource! {
    /// [`AWS::ACMPCA::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-permission.html)
    Permission = "AWS::ACMPCA::Permission"
    required {
        /// `Actions`: list, 1 to 3 items. A change replaces the resource.
        actions "Actions" List<permission::Actions>,
        /// `CertificateAuthorityArn`: text, 5 to 200 characters. A change replaces the resource.
        certificate_authority_arn "CertificateAuthorityArn" String,
        /// `Principal`: text, 0 to 128 characters. A change replaces the resource.
        principal "Principal" String,
    }
    optional {
        /// `SourceAccount`: text, 12 to 12 characters. A change replaces the resource.
        source_account "SourceAccount" String,
    }
    attributes {
    }
}

/// Property types of [`Permission`].
pub mod permission {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Actions`.
        Actions
        GetCertificate = "GetCertificate",
        IssueCertificate = "IssueCertificate",
        ListPermissions = "ListPermissions",
    }
}
