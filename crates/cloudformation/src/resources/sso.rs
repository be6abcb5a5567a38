// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SSO`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SSO::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-application.html)
    Application = "AWS::SSO::Application"
    required {
        /// `ApplicationProviderArn`: text, 10 to 1224 characters. A change replaces the resource.
        application_provider_arn "ApplicationProviderArn" String,
        /// `InstanceArn`: text, 10 to 1224 characters. A change replaces the resource.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 0 to 255 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 128 characters.
        description "Description" String,
        /// `PortalOptions`: object.
        portal_options "PortalOptions" application::PortalOptionsConfiguration,
        /// `Status`: text.
        status "Status" application::Status,
        /// `Tags`: list, at most 75 items.
        tags "Tags" List<application::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationArn`.
        application_arn "ApplicationArn" String,
        /// `Fn::GetAtt` of `IdentityStoreArn`.
        identity_store_arn "IdentityStoreArn" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-application-tag.html)
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
        /// Values of `PortalOptionsConfigurationVisibility`.
        PortalOptionsConfigurationVisibility
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`PortalOptionsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-application-portaloptionsconfiguration.html)
        PortalOptionsConfiguration
        required {
        }
        optional {
            /// `SignInOptions`: object.
            sign_in_options "SignInOptions" SignInOptions,
            /// `Visibility`: text.
            visibility "Visibility" PortalOptionsConfigurationVisibility,
        }
    }

    choice! {
        /// Values of `SignInOptionsOrigin`.
        SignInOptionsOrigin
        IdentityCenter = "IDENTITY_CENTER",
        Application = "APPLICATION",
    }

    property! {
        /// [`SignInOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-application-signinoptions.html)
        SignInOptions
        required {
            /// `Origin`: text.
            origin "Origin" SignInOptionsOrigin,
        }
        optional {
            /// `ApplicationUrl`: text, 1 to 512 characters.
            application_url "ApplicationUrl" String,
        }
    }
}

resource! {
    /// [`AWS::SSO::ApplicationAssignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-applicationassignment.html)
    ApplicationAssignment = "AWS::SSO::ApplicationAssignment"
    required {
        /// `ApplicationArn`: text, 10 to 1224 characters. A change replaces the resource.
        application_arn "ApplicationArn" String,
        /// `PrincipalId`: text, 1 to 47 characters. A change replaces the resource.
        principal_id "PrincipalId" String,
        /// `PrincipalType`: text. A change replaces the resource.
        principal_type "PrincipalType" application_assignment::PrincipalType,
    }
    optional {
    }
    attributes {
    }
}

/// Property types of [`ApplicationAssignment`].
pub mod application_assignment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PrincipalType`.
        PrincipalType
        User = "USER",
        Group = "GROUP",
    }
}

resource! {
    /// [`AWS::SSO::Assignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-assignment.html)
    Assignment = "AWS::SSO::Assignment"
    required {
        /// `InstanceArn`: text, 10 to 1224 characters. A change replaces the resource.
        instance_arn "InstanceArn" String,
        /// `PermissionSetArn`: text, 10 to 1224 characters. A change replaces the resource.
        permission_set_arn "PermissionSetArn" String,
        /// `PrincipalId`: text, 1 to 47 characters. A change replaces the resource.
        principal_id "PrincipalId" String,
        /// `PrincipalType`: text. A change replaces the resource.
        principal_type "PrincipalType" assignment::PrincipalType,
        /// `TargetId`: text. A change replaces the resource.
        target_id "TargetId" String,
        /// `TargetType`: text. A change replaces the resource.
        target_type "TargetType" assignment::TargetType,
    }
    optional {
    }
    attributes {
    }
}

/// Property types of [`Assignment`].
pub mod assignment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PrincipalType`.
        PrincipalType
        User = "USER",
        Group = "GROUP",
    }

    choice! {
        /// Values of `TargetType`.
        TargetType
        AwsAccount = "AWS_ACCOUNT",
    }
}

resource! {
    /// [`AWS::SSO::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instance.html)
    Instance = "AWS::SSO::Instance"
    required {
    }
    optional {
        /// `Name`: text, 1 to 32 characters.
        name "Name" String,
        /// `Tags`: list, at most 75 items.
        tags "Tags" List<instance::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `IdentityStoreId`.
        identity_store_id "IdentityStoreId" String,
        /// `Fn::GetAtt` of `InstanceArn`.
        instance_arn "InstanceArn" String,
        /// `Fn::GetAtt` of `OwnerAccountId`.
        owner_account_id "OwnerAccountId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Instance`].
pub mod instance {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-instance-tag.html)
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
    /// [`AWS::SSO::InstanceAccessControlAttributeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instanceaccesscontrolattributeconfiguration.html)
    InstanceAccessControlAttributeConfiguration = "AWS::SSO::InstanceAccessControlAttributeConfiguration"
    required {
        /// `InstanceArn`: text, 10 to 1224 characters. A change replaces the resource.
        instance_arn "InstanceArn" String,
    }
    optional {
        /// `AccessControlAttributes`: list, at most 50 items.
        access_control_attributes "AccessControlAttributes" List<instance_access_control_attribute_configuration::AccessControlAttribute>,
        /// `InstanceAccessControlAttributeConfiguration`: object.
        instance_access_control_attribute_configuration "InstanceAccessControlAttributeConfiguration" instance_access_control_attribute_configuration::InstanceAccessControlAttributeConfiguration,
    }
    attributes {
    }
}

/// Property types of [`InstanceAccessControlAttributeConfiguration`].
pub mod instance_access_control_attribute_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `InstanceAccessControlAttributeConfiguration`.
        InstanceAccessControlAttributeConfiguration
        required {
            /// `AccessControlAttributes`: list, at most 50 items.
            access_control_attributes "AccessControlAttributes" List<AccessControlAttribute>,
        }
        optional {
        }
    }

    property! {
        /// [`AccessControlAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-instanceaccesscontrolattributeconfiguration-accesscontrolattribute.html)
        AccessControlAttribute
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: object.
            value "Value" AccessControlAttributeValue,
        }
        optional {
        }
    }

    property! {
        /// [`AccessControlAttributeValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-instanceaccesscontrolattributeconfiguration-accesscontrolattributevalue.html)
        AccessControlAttributeValue
        required {
            /// `Source`: list, at most 1 items.
            source "Source" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SSO::PermissionSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html)
    PermissionSet = "AWS::SSO::PermissionSet"
    required {
        /// `InstanceArn`: text, 10 to 1224 characters. A change replaces the resource.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 32 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `CustomerManagedPolicyReferences`: list, at most 25 items.
        customer_managed_policy_references "CustomerManagedPolicyReferences" List<permission_set::CustomerManagedPolicyReference>,
        /// `Description`: text, 1 to 700 characters.
        description "Description" String,
        /// `InlinePolicy`: JSON.
        inline_policy "InlinePolicy" Json,
        /// `ManagedPolicies`: list, at most 25 items.
        managed_policies "ManagedPolicies" List<String>,
        /// `PermissionsBoundary`: object.
        permissions_boundary "PermissionsBoundary" permission_set::PermissionsBoundary,
        /// `RelayStateType`: text, 1 to 240 characters.
        relay_state_type "RelayStateType" String,
        /// `SessionDuration`: text, 1 to 100 characters.
        session_duration "SessionDuration" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<permission_set::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `PermissionSetArn`.
        permission_set_arn "PermissionSetArn" String,
    }
}

/// Property types of [`PermissionSet`].
pub mod permission_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-permissionset-tag.html)
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
        /// [`PermissionsBoundary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-permissionset-permissionsboundary.html)
        PermissionsBoundary
        required {
        }
        optional {
            /// `CustomerManagedPolicyReference`: object.
            customer_managed_policy_reference "CustomerManagedPolicyReference" CustomerManagedPolicyReference,
            /// `ManagedPolicyArn`: text, 20 to 2048 characters.
            managed_policy_arn "ManagedPolicyArn" String,
        }
    }

    property! {
        /// [`CustomerManagedPolicyReference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sso-permissionset-customermanagedpolicyreference.html)
        CustomerManagedPolicyReference
        required {
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
        }
        optional {
            /// `Path`: text, 1 to 512 characters.
            path "Path" String,
        }
    }
}
