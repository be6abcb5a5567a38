// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CertificateManager`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CertificateManager::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-account.html)
    Account = "AWS::CertificateManager::Account"
    required {
        /// Object.
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
        /// Property type `ExpiryEventsConfiguration`.
        ExpiryEventsConfiguration
        required {
        }
        optional {
            /// Whole number, 1 to 45 in value.
            days_before_expiry "DaysBeforeExpiry" i64,
        }
    }
}

resource! {
    /// [`AWS::CertificateManager::AcmeDomainValidation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmedomainvalidation.html)
    AcmeDomainValidation = "AWS::CertificateManager::AcmeDomainValidation"
    required {
        /// Text, 1 to 200 characters. A change replaces the resource.
        acme_endpoint_arn "AcmeEndpointArn" String,
        /// Text, 1 to 253 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// Object.
        prevalidation_options "PrevalidationOptions" acme_domain_validation::PrevalidationOptions,
    }
    optional {
        /// List, 1 to 50 items.
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
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `PrevalidationOptions`.
        PrevalidationOptions
        required {
            /// Object.
            dns_prevalidation "DnsPrevalidation" DnsPrevalidationOptions,
        }
        optional {
        }
    }

    property! {
        /// Property type `DnsPrevalidationOptions`.
        DnsPrevalidationOptions
        required {
        }
        optional {
            /// Object.
            domain_scope "DomainScope" DomainScope,
            /// Text.
            hosted_zone_id "HostedZoneId" String,
        }
    }

    property! {
        /// Property type `DomainScope`.
        DomainScope
        required {
        }
        optional {
            /// Text.
            exact_domain "ExactDomain" String,
            /// Text.
            subdomains "Subdomains" String,
            /// Text.
            wildcards "Wildcards" String,
        }
    }
}

resource! {
    /// [`AWS::CertificateManager::AcmeEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html)
    AcmeEndpoint = "AWS::CertificateManager::AcmeEndpoint"
    required {
        /// Text. A change replaces the resource.
        authorization_behavior "AuthorizationBehavior" acme_endpoint::AuthorizationBehavior,
        /// Object.
        certificate_authority "CertificateAuthority" acme_endpoint::CertificateAuthority,
    }
    optional {
        /// List, 1 to 50 items. A change replaces the resource.
        certificate_tags "CertificateTags" List<acme_endpoint::Tag>,
        /// Text.
        contact "Contact" acme_endpoint::Contact,
        /// List, 1 to 50 items.
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
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `CertificateAuthority`.
        CertificateAuthority
        required {
            /// Object.
            public_certificate_authority "PublicCertificateAuthority" PublicCertificateAuthority,
        }
        optional {
        }
    }

    property! {
        /// Property type `PublicCertificateAuthority`.
        PublicCertificateAuthority
        required {
        }
        optional {
            /// List.
            allowed_key_algorithms "AllowedKeyAlgorithms" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CertificateManager::AcmeExternalAccountBinding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html)
    AcmeExternalAccountBinding = "AWS::CertificateManager::AcmeExternalAccountBinding"
    required {
        /// Text, 1 to 200 characters. A change replaces the resource.
        acme_endpoint_arn "AcmeEndpointArn" String,
        /// Text, 1 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// Object. A change replaces the resource.
        expiration "Expiration" acme_external_account_binding::Expiration,
        /// List, 1 to 50 items.
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
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
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
        /// Property type `Expiration`.
        Expiration
        required {
            /// Text.
            r#type "Type" ExpirationType,
            /// Whole number.
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
        /// Text. A change replaces the resource.
        domain_name "DomainName" String,
    }
    optional {
        /// Text. A change replaces the resource.
        certificate_authority_arn "CertificateAuthorityArn" String,
        /// Text. A change replaces the resource.
        certificate_export "CertificateExport" certificate::CertificateExport,
        /// Text.
        certificate_transparency_logging_preference "CertificateTransparencyLoggingPreference" certificate::CertificateTransparencyLoggingPreference,
        /// List. A change replaces the resource.
        domain_validation_options "DomainValidationOptions" List<certificate::DomainValidationOption>,
        /// JSON.
        id_ "Id" Json,
        /// Text. A change replaces the resource.
        key_algorithm "KeyAlgorithm" String,
        /// List. A change replaces the resource.
        subject_alternative_names "SubjectAlternativeNames" List<String>,
        /// List, 1 to 50 items.
        tags "Tags" List<certificate::Tag>,
        /// Text.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `DomainValidationOption`.
        DomainValidationOption
        required {
        }
        optional {
            /// Text.
            domain_name "DomainName" String,
            /// Text.
            hosted_zone_id "HostedZoneId" String,
            /// Text.
            validation_domain "ValidationDomain" String,
        }
    }
}
