// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SupportAuthZ`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SupportAuthZ::SupportPermit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportauthz-supportpermit.html)
    SupportPermit = "AWS::SupportAuthZ::SupportPermit"
    required {
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
        /// `Permit`: object. A change replaces the resource.
        permit "Permit" support_permit::Permit,
        /// `SigningKeyInfo`: object. A change replaces the resource.
        signing_key_info "SigningKeyInfo" support_permit::SigningKeyInfo,
    }
    optional {
        /// `Description`: text, 1 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `SupportCaseDisplayId`: text, 1 to 512 characters. A change replaces the resource.
        support_case_display_id "SupportCaseDisplayId" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<support_permit::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `PermitId`.
        permit_id "PermitId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`SupportPermit`].
pub mod support_permit {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-supportauthz-supportpermit-tag.html)
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
        /// [`SigningKeyInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-supportauthz-supportpermit-signingkeyinfo.html)
        SigningKeyInfo
        required {
            /// `KmsKey`: text, 1 to 512 characters.
            kms_key "KmsKey" String,
        }
        optional {
        }
    }

    property! {
        /// [`Permit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-supportauthz-supportpermit-permit.html)
        Permit
        required {
            /// `Actions`: object.
            actions "Actions" ActionSet,
            /// `Resources`: object.
            resources "Resources" ResourceSet,
        }
        optional {
            /// `Conditions`: list, at most 2 items.
            conditions "Conditions" List<Condition>,
        }
    }

    property! {
        /// [`ResourceSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-supportauthz-supportpermit-resourceset.html)
        ResourceSet
        required {
        }
        optional {
            /// `AllResourcesInRegion`: object.
            all_resources_in_region "AllResourcesInRegion" Json,
            /// `Resources`: list, 1 to 5 items.
            resources "Resources" List<String>,
        }
    }

    property! {
        /// [`Condition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-supportauthz-supportpermit-condition.html)
        Condition
        required {
        }
        optional {
            /// `AllowAfter`: text.
            allow_after "AllowAfter" String,
            /// `AllowBefore`: text.
            allow_before "AllowBefore" String,
        }
    }

    property! {
        /// [`ActionSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-supportauthz-supportpermit-actionset.html)
        ActionSet
        required {
        }
        optional {
            /// `Actions`: list, 1 to 10 items.
            actions "Actions" List<String>,
            /// `AllActions`: object.
            all_actions "AllActions" Json,
        }
    }
}
