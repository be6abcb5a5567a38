// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CertificateManager`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CertificateManager::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-account.html)
    Account = "AWS::CertificateManager::Account"
    required {
        /// `ExpiryEventsConfiguration`: object.
        expiry_events_configuration "ExpiryEventsConfiguration" account::ExpiryEventsConfiguration,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
    }
}

/// Property types of [`Account`].
pub mod account {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ExpiryEventsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-account-expiryeventsconfiguration.html)
        ExpiryEventsConfiguration
        required {
        }
        optional {
            /// `DaysBeforeExpiry`: whole number, 1 to 45 in value.
            days_before_expiry "DaysBeforeExpiry" i64,
        }
    }
}

resource! {
    /// [`AWS::CertificateManager::AcmeDomainValidation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmedomainvalidation.html)
    AcmeDomainValidation = "AWS::CertificateManager::AcmeDomainValidation"
    required {
        /// `AcmeEndpointArn`: text, 1 to 200 characters. A change replaces the resource.
        acme_endpoint_arn "AcmeEndpointArn" String,
        /// `DomainName`: text, 1 to 253 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `PrevalidationOptions`: object.
        prevalidation_options "PrevalidationOptions" acme_domain_validation::PrevalidationOptions,
    }
    optional {
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<acme_domain_validation::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`AcmeDomainValidation`].
pub mod acme_domain_validation {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tags`.
        Tags
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`PrevalidationOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-acmedomainvalidation-prevalidationoptions.html)
        PrevalidationOptions
        required {
            /// `DnsPrevalidation`: object.
            dns_prevalidation "DnsPrevalidation" DnsPrevalidationOptions,
        }
        optional {
        }
    }

    property! {
        /// [`DnsPrevalidationOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-acmedomainvalidation-dnsprevalidationoptions.html)
        DnsPrevalidationOptions
        required {
        }
        optional {
            /// `DomainScope`: object.
            domain_scope "DomainScope" DomainScope,
            /// `HostedZoneId`: text.
            hosted_zone_id "HostedZoneId" String,
        }
    }

    property! {
        /// [`DomainScope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-acmedomainvalidation-domainscope.html)
        DomainScope
        required {
        }
        optional {
            /// `ExactDomain`: text.
            exact_domain "ExactDomain" String,
            /// `Subdomains`: text.
            subdomains "Subdomains" String,
            /// `Wildcards`: text.
            wildcards "Wildcards" String,
        }
    }
}

resource! {
    /// [`AWS::CertificateManager::AcmeEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html)
    AcmeEndpoint = "AWS::CertificateManager::AcmeEndpoint"
    required {
        /// `AuthorizationBehavior`: text. A change replaces the resource.
        authorization_behavior "AuthorizationBehavior" acme_endpoint::AuthorizationBehavior,
        /// `CertificateAuthority`: object.
        certificate_authority "CertificateAuthority" acme_endpoint::CertificateAuthority,
    }
    optional {
        /// `CertificateTags`: list, 1 to 50 items. A change replaces the resource.
        certificate_tags "CertificateTags" List<acme_endpoint::Tag>,
        /// `Contact`: text.
        contact "Contact" acme_endpoint::Contact,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<acme_endpoint::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `AcmeEndpointArn`.
        acme_endpoint_arn "AcmeEndpointArn" String,
        /// `Fn::GetAtt` of `EndpointUrl`.
        endpoint_url "EndpointUrl" String,
    }
}

/// Property types of [`AcmeEndpoint`].
pub mod acme_endpoint {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthorizationBehavior`.
        AuthorizationBehavior
        PreApproved = "PRE_APPROVED",
    }

    choice! {
        /// Values of `Contact`.
        Contact
        NotRequired = "NOT_REQUIRED",
        Required = "REQUIRED",
    }

    property! {
        /// Property type `Tags`.
        Tags
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-acmeendpoint-tag.html)
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

    property! {
        /// [`CertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-acmeendpoint-certificateauthority.html)
        CertificateAuthority
        required {
            /// `PublicCertificateAuthority`: object.
            public_certificate_authority "PublicCertificateAuthority" PublicCertificateAuthority,
        }
        optional {
        }
    }

    property! {
        /// [`PublicCertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-acmeendpoint-publiccertificateauthority.html)
        PublicCertificateAuthority
        required {
        }
        optional {
            /// `AllowedKeyAlgorithms`: list.
            allowed_key_algorithms "AllowedKeyAlgorithms" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CertificateManager::AcmeExternalAccountBinding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html)
    AcmeExternalAccountBinding = "AWS::CertificateManager::AcmeExternalAccountBinding"
    required {
        /// `AcmeEndpointArn`: text, 1 to 200 characters. A change replaces the resource.
        acme_endpoint_arn "AcmeEndpointArn" String,
        /// `RoleArn`: text, 1 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// `Expiration`: object. A change replaces the resource.
        expiration "Expiration" acme_external_account_binding::Expiration,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<acme_external_account_binding::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `AcmeExternalAccountBindingArn`.
        acme_external_account_binding_arn "AcmeExternalAccountBindingArn" String,
    }
}

/// Property types of [`AcmeExternalAccountBinding`].
pub mod acme_external_account_binding {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tags`.
        Tags
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ExpirationType`.
        ExpirationType
        Days = "DAYS",
        Hours = "HOURS",
        Minutes = "MINUTES",
    }

    property! {
        /// [`Expiration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-acmeexternalaccountbinding-expiration.html)
        Expiration
        required {
            /// `Type`: text.
            r#type "Type" ExpirationType,
            /// `Value`: whole number.
            value "Value" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CertificateManager::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html)
    Certificate = "AWS::CertificateManager::Certificate"
    required {
        /// `DomainName`: text. A change replaces the resource.
        domain_name "DomainName" String,
    }
    optional {
        /// `CertificateAuthorityArn`: text. A change replaces the resource.
        certificate_authority_arn "CertificateAuthorityArn" String,
        /// `CertificateExport`: text. A change replaces the resource.
        certificate_export "CertificateExport" certificate::CertificateExport,
        /// `CertificateTransparencyLoggingPreference`: text.
        certificate_transparency_logging_preference "CertificateTransparencyLoggingPreference" certificate::CertificateTransparencyLoggingPreference,
        /// `DomainValidationOptions`: list. A change replaces the resource.
        domain_validation_options "DomainValidationOptions" List<certificate::DomainValidationOption>,
        /// `Id`: JSON.
        id_ "Id" Json,
        /// `KeyAlgorithm`: text. A change replaces the resource.
        key_algorithm "KeyAlgorithm" String,
        /// `SubjectAlternativeNames`: list. A change replaces the resource.
        subject_alternative_names "SubjectAlternativeNames" List<String>,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<certificate::Tag>,
        /// `ValidationMethod`: text.
        validation_method "ValidationMethod" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CertificateArn`.
        certificate_arn "CertificateArn" String,
    }
}

/// Property types of [`Certificate`].
pub mod certificate {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CertificateExport`.
        CertificateExport
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `CertificateTransparencyLoggingPreference`.
        CertificateTransparencyLoggingPreference
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`DomainValidationOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-domainvalidationoption.html)
        DomainValidationOption
        required {
        }
        optional {
            /// `DomainName`: text.
            domain_name "DomainName" String,
            /// `HostedZoneId`: text.
            hosted_zone_id "HostedZoneId" String,
            /// `ValidationDomain`: text.
            validation_domain "ValidationDomain" String,
        }
    }
}
