// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::RolesAnywhere`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::RolesAnywhere::CRL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-crl.html)
    CRL = "AWS::RolesAnywhere::CRL"
    required {
        /// `CrlData`: text.
        crl_data "CrlData" String,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<crl::Tag>,
        /// `TrustAnchorArn`: text.
        trust_anchor_arn "TrustAnchorArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CrlId`.
        crl_id "CrlId" String,
    }
}

/// Property types of [`CRL`].
pub mod crl {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rolesanywhere-crl-tag.html)
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
    /// [`AWS::RolesAnywhere::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-profile.html)
    Profile = "AWS::RolesAnywhere::Profile"
    required {
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `RoleArns`: list, 0 to 250 items.
        role_arns "RoleArns" List<String>,
    }
    optional {
        /// `AcceptRoleSessionName`: true or false.
        accept_role_session_name "AcceptRoleSessionName" bool,
        /// `AttributeMappings`: list.
        attribute_mappings "AttributeMappings" List<profile::AttributeMapping>,
        /// `DurationSeconds`: number, 900 to 43200 in value.
        duration_seconds "DurationSeconds" f64,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `ManagedPolicyArns`: list, 0 to 50 items.
        managed_policy_arns "ManagedPolicyArns" List<String>,
        /// `RequireInstanceProperties`: true or false. A change replaces the resource.
        require_instance_properties "RequireInstanceProperties" bool,
        /// `SessionPolicy`: text.
        session_policy "SessionPolicy" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ProfileArn`.
        profile_arn "ProfileArn" String,
        /// `Fn::GetAtt` of `ProfileId`.
        profile_id "ProfileId" String,
    }
}

/// Property types of [`Profile`].
pub mod profile {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rolesanywhere-profile-tag.html)
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

    choice! {
        /// Values of `CertificateField`.
        CertificateField
        X509Subject = "x509Subject",
        X509Issuer = "x509Issuer",
        X509SAN = "x509SAN",
    }

    property! {
        /// [`AttributeMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rolesanywhere-profile-attributemapping.html)
        AttributeMapping
        required {
            /// `CertificateField`: text.
            certificate_field "CertificateField" CertificateField,
            /// `MappingRules`: list.
            mapping_rules "MappingRules" List<MappingRule>,
        }
        optional {
        }
    }

    property! {
        /// [`MappingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rolesanywhere-profile-mappingrule.html)
        MappingRule
        required {
            /// `Specifier`: text.
            specifier "Specifier" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::RolesAnywhere::TrustAnchor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-trustanchor.html)
    TrustAnchor = "AWS::RolesAnywhere::TrustAnchor"
    required {
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `Source`: object.
        source "Source" trust_anchor::Source,
    }
    optional {
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `NotificationSettings`: list, 0 to 50 items.
        notification_settings "NotificationSettings" List<trust_anchor::NotificationSetting>,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<trust_anchor::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `TrustAnchorArn`.
        trust_anchor_arn "TrustAnchorArn" String,
        /// `Fn::GetAtt` of `TrustAnchorId`.
        trust_anchor_id "TrustAnchorId" String,
    }
}

/// Property types of [`TrustAnchor`].
pub mod trust_anchor {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rolesanywhere-trustanchor-tag.html)
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

    choice! {
        /// Values of `TrustAnchorType`.
        TrustAnchorType
        AwsAcmPca = "AWS_ACM_PCA",
        CertificateBundle = "CERTIFICATE_BUNDLE",
    }

    property! {
        /// [`Source`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rolesanywhere-trustanchor-source.html)
        Source
        required {
            /// `SourceData`: JSON.
            source_data "SourceData" Json,
            /// `SourceType`: text.
            source_type "SourceType" TrustAnchorType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `NotificationChannel`.
        NotificationChannel
        All = "ALL",
    }

    choice! {
        /// Values of `NotificationEvent`.
        NotificationEvent
        CaCertificateExpiry = "CA_CERTIFICATE_EXPIRY",
        EndEntityCertificateExpiry = "END_ENTITY_CERTIFICATE_EXPIRY",
    }

    property! {
        /// [`NotificationSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rolesanywhere-trustanchor-notificationsetting.html)
        NotificationSetting
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `Event`: text.
            event "Event" NotificationEvent,
        }
        optional {
            /// `Channel`: text.
            channel "Channel" NotificationChannel,
            /// `Threshold`: number, 1 to 360 in value.
            threshold "Threshold" f64,
        }
    }
}
