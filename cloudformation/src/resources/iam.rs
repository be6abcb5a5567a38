// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::IAM`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::IAM::AccessKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html)
    AccessKey = "AWS::IAM::AccessKey"
    required {
        /// Text. A change replaces the resource.
        user_name "UserName" String,
    }
    optional {
        /// Whole number. A change replaces the resource.
        serial "Serial" i64,
        /// Text.
        status "Status" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `SecretAccessKey`.
        secret_access_key "SecretAccessKey" String,
    }
}

resource! {
    /// [`AWS::IAM::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html)
    Group = "AWS::IAM::Group"
    required {
    }
    optional {
        /// Text, 1 to 128 characters. A change replaces the resource.
        group_name "GroupName" String,
        /// List, 0 to 20 items.
        managed_policy_arns "ManagedPolicyArns" List<String>,
        /// Text, 1 to 512 characters.
        path "Path" String,
        /// List.
        policies "Policies" List<group::Policy>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Group`].
pub mod group {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Policy`.
        Policy
        required {
            /// JSON.
            policy_document "PolicyDocument" Json,
            /// Text.
            policy_name "PolicyName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IAM::GroupPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-grouppolicy.html)
    GroupPolicy = "AWS::IAM::GroupPolicy"
    required {
        /// Text, 1 to 128 characters. A change replaces the resource.
        group_name "GroupName" String,
        /// Text, 1 to 128 characters. A change replaces the resource.
        policy_name "PolicyName" String,
    }
    optional {
        /// JSON, 1 to 131072 characters.
        policy_document "PolicyDocument" Json,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::IAM::InstanceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html)
    InstanceProfile = "AWS::IAM::InstanceProfile"
    required {
        /// List, 0 to 1 items.
        roles "Roles" List<String>,
    }
    optional {
        /// Text, 0 to 128 characters. A change replaces the resource.
        instance_profile_name "InstanceProfileName" String,
        /// Text, 1 to 512 characters. A change replaces the resource.
        path "Path" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

resource! {
    /// [`AWS::IAM::ManagedPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html)
    ManagedPolicy = "AWS::IAM::ManagedPolicy"
    required {
        /// JSON, 1 to 131072 characters.
        policy_document "PolicyDocument" Json,
    }
    optional {
        /// Text, 0 to 1000 characters. A change replaces the resource.
        description "Description" String,
        /// List.
        groups "Groups" List<String>,
        /// Text. A change replaces the resource.
        managed_policy_name "ManagedPolicyName" String,
        /// Text, 1 to 512 characters. A change replaces the resource.
        path "Path" String,
        /// List.
        roles "Roles" List<String>,
        /// List.
        users "Users" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `AttachmentCount`.
        attachment_count "AttachmentCount" i64,
        /// `Fn::GetAtt` of `CreateDate`.
        create_date "CreateDate" String,
        /// `Fn::GetAtt` of `DefaultVersionId`.
        default_version_id "DefaultVersionId" String,
        /// `Fn::GetAtt` of `IsAttachable`.
        is_attachable "IsAttachable" bool,
        /// `Fn::GetAtt` of `PermissionsBoundaryUsageCount`.
        permissions_boundary_usage_count "PermissionsBoundaryUsageCount" i64,
        /// `Fn::GetAtt` of `PolicyArn`.
        policy_arn "PolicyArn" String,
        /// `Fn::GetAtt` of `PolicyId`.
        policy_id "PolicyId" String,
        /// `Fn::GetAtt` of `UpdateDate`.
        update_date "UpdateDate" String,
    }
}

resource! {
    /// [`AWS::IAM::OIDCProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html)
    OIDCProvider = "AWS::IAM::OIDCProvider"
    required {
    }
    optional {
        /// List.
        client_id_list "ClientIdList" List<String>,
        /// List, 0 to 50 items.
        tags "Tags" List<oidc_provider::Tag>,
        /// List, at most 5 items.
        thumbprint_list "ThumbprintList" List<String>,
        /// Text, 1 to 255 characters. A change replaces the resource.
        url "Url" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`OIDCProvider`].
pub mod oidc_provider {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IAM::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html)
    Policy = "AWS::IAM::Policy"
    required {
        /// JSON, 1 to 131072 characters.
        policy_document "PolicyDocument" Json,
        /// Text, 1 to 128 characters.
        policy_name "PolicyName" String,
    }
    optional {
        /// List.
        groups "Groups" List<String>,
        /// List.
        roles "Roles" List<String>,
        /// List.
        users "Users" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::IAM::Role`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html)
    Role = "AWS::IAM::Role"
    required {
        /// JSON, 1 to 131072 characters.
        assume_role_policy_document "AssumeRolePolicyDocument" Json,
    }
    optional {
        /// Text, 0 to 1000 characters.
        description "Description" String,
        /// List, at least 0 items.
        managed_policy_arns "ManagedPolicyArns" List<String>,
        /// Whole number, 3600 to 43200 in value.
        max_session_duration "MaxSessionDuration" i64,
        /// Text, 1 to 512 characters. A change replaces the resource.
        path "Path" String,
        /// Text, 20 to 2048 characters.
        permissions_boundary "PermissionsBoundary" String,
        /// List.
        policies "Policies" List<role::Policy>,
        /// Text, 1 to 64 characters. A change replaces the resource.
        role_name "RoleName" String,
        /// List, 0 to 50 items.
        tags "Tags" List<role::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `RoleId`.
        role_id "RoleId" String,
    }
}

/// Property types of [`Role`].
pub mod role {
    use super::super::super::typed::prelude::*;

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
        /// Property type `Policy`.
        Policy
        required {
            /// JSON.
            policy_document "PolicyDocument" Json,
            /// Text.
            policy_name "PolicyName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IAM::RolePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-rolepolicy.html)
    RolePolicy = "AWS::IAM::RolePolicy"
    required {
        /// Text, 1 to 128 characters. A change replaces the resource.
        policy_name "PolicyName" String,
        /// Text, 1 to 64 characters. A change replaces the resource.
        role_name "RoleName" String,
    }
    optional {
        /// JSON, 1 to 131072 characters.
        policy_document "PolicyDocument" Json,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::IAM::SAMLProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-samlprovider.html)
    SAMLProvider = "AWS::IAM::SAMLProvider"
    required {
    }
    optional {
        /// Text, 1 to 16384 characters. A change replaces the resource.
        add_private_key "AddPrivateKey" String,
        /// Text.
        assertion_encryption_mode "AssertionEncryptionMode" saml_provider::AssertionEncryptionMode,
        /// Text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// List, at most 2 items.
        private_key_list "PrivateKeyList" List<saml_provider::SAMLPrivateKey>,
        /// Text, 22 to 64 characters. A change replaces the resource.
        remove_private_key "RemovePrivateKey" String,
        /// Text, 1000 to 10000000 characters.
        saml_metadata_document "SamlMetadataDocument" String,
        /// List, 0 to 50 items.
        tags "Tags" List<saml_provider::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `SamlProviderUUID`.
        saml_provider_uuid "SamlProviderUUID" String,
    }
}

/// Property types of [`SAMLProvider`].
pub mod saml_provider {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AssertionEncryptionMode`.
        AssertionEncryptionMode
        Allowed = "Allowed",
        Required = "Required",
    }

    property! {
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `SAMLPrivateKey`.
        SAMLPrivateKey
        required {
            /// Text, 22 to 64 characters.
            key_id "KeyId" String,
            /// Text.
            timestamp "Timestamp" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IAM::ServerCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servercertificate.html)
    ServerCertificate = "AWS::IAM::ServerCertificate"
    required {
    }
    optional {
        /// Text, 1 to 16384 characters. A change replaces the resource.
        certificate_body "CertificateBody" String,
        /// Text, 1 to 2097152 characters. A change replaces the resource.
        certificate_chain "CertificateChain" String,
        /// Text, 1 to 512 characters.
        path "Path" String,
        /// Text, 1 to 16384 characters. A change replaces the resource.
        private_key "PrivateKey" String,
        /// Text, 1 to 128 characters. A change replaces the resource.
        server_certificate_name "ServerCertificateName" String,
        /// List.
        tags "Tags" List<server_certificate::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`ServerCertificate`].
pub mod server_certificate {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IAM::ServiceLinkedRole`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servicelinkedrole.html)
    ServiceLinkedRole = "AWS::IAM::ServiceLinkedRole"
    required {
    }
    optional {
        /// Text, 1 to 128 characters. A change replaces the resource.
        aws_service_name "AWSServiceName" String,
        /// Text, 1 to 64 characters. A change replaces the resource.
        custom_suffix "CustomSuffix" String,
        /// Text, 0 to 1000 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `RoleName`.
        role_name "RoleName" String,
    }
}

resource! {
    /// [`AWS::IAM::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html)
    User = "AWS::IAM::User"
    required {
    }
    optional {
        /// List, 0 to 10 items.
        groups "Groups" List<String>,
        /// Object.
        login_profile "LoginProfile" user::LoginProfile,
        /// List, 0 to 20 items.
        managed_policy_arns "ManagedPolicyArns" List<String>,
        /// Text, 1 to 512 characters.
        path "Path" String,
        /// Text, 20 to 2048 characters.
        permissions_boundary "PermissionsBoundary" String,
        /// List.
        policies "Policies" List<user::Policy>,
        /// List, 0 to 50 items.
        tags "Tags" List<user::Tag>,
        /// Text, 1 to 64 characters. A change replaces the resource.
        user_name "UserName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`User`].
pub mod user {
    use super::super::super::typed::prelude::*;

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
        /// Property type `Policy`.
        Policy
        required {
            /// JSON.
            policy_document "PolicyDocument" Json,
            /// Text.
            policy_name "PolicyName" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `LoginProfile`.
        LoginProfile
        required {
            /// Text.
            password "Password" String,
        }
        optional {
            /// True or false.
            password_reset_required "PasswordResetRequired" bool,
        }
    }
}

resource! {
    /// [`AWS::IAM::UserPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-userpolicy.html)
    UserPolicy = "AWS::IAM::UserPolicy"
    required {
        /// Text, 1 to 128 characters. A change replaces the resource.
        policy_name "PolicyName" String,
        /// Text, 1 to 128 characters. A change replaces the resource.
        user_name "UserName" String,
    }
    optional {
        /// JSON, 1 to 131072 characters.
        policy_document "PolicyDocument" Json,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::IAM::UserToGroupAddition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html)
    UserToGroupAddition = "AWS::IAM::UserToGroupAddition"
    required {
        /// Text.
        group_name "GroupName" String,
        /// List.
        users "Users" List<String>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::IAM::VirtualMFADevice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-virtualmfadevice.html)
    VirtualMFADevice = "AWS::IAM::VirtualMFADevice"
    required {
        /// List.
        users "Users" List<String>,
    }
    optional {
        /// Text, 1 to 512 characters. A change replaces the resource.
        path "Path" String,
        /// List, 0 to 50 items.
        tags "Tags" List<virtual_mfa_device::Tag>,
        /// Text, 1 to 226 characters. A change replaces the resource.
        virtual_mfa_device_name "VirtualMfaDeviceName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `SerialNumber`.
        serial_number "SerialNumber" String,
    }
}

/// Property types of [`VirtualMFADevice`].
pub mod virtual_mfa_device {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}
