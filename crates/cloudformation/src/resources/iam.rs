// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::IAM`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::IAM::AccessKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html)
    AccessKey = "AWS::IAM::AccessKey"
    required {
        /// `UserName`: text. A change replaces the resource.
        user_name "UserName" String,
    }
    optional {
        /// `Serial`: whole number. A change replaces the resource.
        serial "Serial" i64,
        /// `Status`: text.
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
        /// `GroupName`: text, 1 to 128 characters. A change replaces the resource.
        group_name "GroupName" String,
        /// `ManagedPolicyArns`: list, 0 to 20 items.
        managed_policy_arns "ManagedPolicyArns" List<String>,
        /// `Path`: text, 1 to 512 characters.
        path "Path" String,
        /// `Policies`: list.
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
        /// [`Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-group-policy.html)
        Policy
        required {
            /// `PolicyDocument`: JSON.
            policy_document "PolicyDocument" Json,
            /// `PolicyName`: text.
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
        /// `GroupName`: text, 1 to 128 characters. A change replaces the resource.
        group_name "GroupName" String,
        /// `PolicyName`: text, 1 to 128 characters. A change replaces the resource.
        policy_name "PolicyName" String,
    }
    optional {
        /// `PolicyDocument`: JSON, 1 to 131072 characters.
        policy_document "PolicyDocument" Json,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::IAM::InstanceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html)
    InstanceProfile = "AWS::IAM::InstanceProfile"
    required {
        /// `Roles`: list, 0 to 1 items.
        roles "Roles" List<String>,
    }
    optional {
        /// `InstanceProfileName`: text, 0 to 128 characters. A change replaces the resource.
        instance_profile_name "InstanceProfileName" String,
        /// `Path`: text, 1 to 512 characters. A change replaces the resource.
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
        /// `PolicyDocument`: JSON, 1 to 131072 characters.
        policy_document "PolicyDocument" Json,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters. A change replaces the resource.
        description "Description" String,
        /// `Groups`: list.
        groups "Groups" List<String>,
        /// `ManagedPolicyName`: text. A change replaces the resource.
        managed_policy_name "ManagedPolicyName" String,
        /// `Path`: text, 1 to 512 characters. A change replaces the resource.
        path "Path" String,
        /// `Roles`: list.
        roles "Roles" List<String>,
        /// `Users`: list.
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
        /// `ClientIdList`: list.
        client_id_list "ClientIdList" List<String>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<oidc_provider::Tag>,
        /// `ThumbprintList`: list, at most 5 items.
        thumbprint_list "ThumbprintList" List<String>,
        /// `Url`: text, 1 to 255 characters. A change replaces the resource.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-oidcprovider-tag.html)
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
}

resource! {
    /// [`AWS::IAM::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html)
    Policy = "AWS::IAM::Policy"
    required {
        /// `PolicyDocument`: JSON, 1 to 131072 characters.
        policy_document "PolicyDocument" Json,
        /// `PolicyName`: text, 1 to 128 characters.
        policy_name "PolicyName" String,
    }
    optional {
        /// `Groups`: list.
        groups "Groups" List<String>,
        /// `Roles`: list.
        roles "Roles" List<String>,
        /// `Users`: list.
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
        /// `AssumeRolePolicyDocument`: JSON, 1 to 131072 characters.
        assume_role_policy_document "AssumeRolePolicyDocument" Json,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `ManagedPolicyArns`: list, at least 0 items.
        managed_policy_arns "ManagedPolicyArns" List<String>,
        /// `MaxSessionDuration`: whole number, 3600 to 43200 in value.
        max_session_duration "MaxSessionDuration" i64,
        /// `Path`: text, 1 to 512 characters. A change replaces the resource.
        path "Path" String,
        /// `PermissionsBoundary`: text, 20 to 2048 characters.
        permissions_boundary "PermissionsBoundary" String,
        /// `Policies`: list.
        policies "Policies" List<role::Policy>,
        /// `RoleName`: text, 1 to 64 characters. A change replaces the resource.
        role_name "RoleName" String,
        /// `Tags`: list, 0 to 50 items.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-role-tag.html)
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
        /// [`Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-role-policy.html)
        Policy
        required {
            /// `PolicyDocument`: JSON.
            policy_document "PolicyDocument" Json,
            /// `PolicyName`: text.
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
        /// `PolicyName`: text, 1 to 128 characters. A change replaces the resource.
        policy_name "PolicyName" String,
        /// `RoleName`: text, 1 to 64 characters. A change replaces the resource.
        role_name "RoleName" String,
    }
    optional {
        /// `PolicyDocument`: JSON, 1 to 131072 characters.
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
        /// `AddPrivateKey`: text, 1 to 16384 characters. A change replaces the resource.
        add_private_key "AddPrivateKey" String,
        /// `AssertionEncryptionMode`: text.
        assertion_encryption_mode "AssertionEncryptionMode" saml_provider::AssertionEncryptionMode,
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `PrivateKeyList`: list, at most 2 items.
        private_key_list "PrivateKeyList" List<saml_provider::SAMLPrivateKey>,
        /// `RemovePrivateKey`: text, 22 to 64 characters. A change replaces the resource.
        remove_private_key "RemovePrivateKey" String,
        /// `SamlMetadataDocument`: text, 1000 to 10000000 characters.
        saml_metadata_document "SamlMetadataDocument" String,
        /// `Tags`: list, 0 to 50 items.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-samlprovider-tag.html)
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

    property! {
        /// [`SAMLPrivateKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-samlprovider-samlprivatekey.html)
        SAMLPrivateKey
        required {
            /// `KeyId`: text, 22 to 64 characters.
            key_id "KeyId" String,
            /// `Timestamp`: text.
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
        /// `CertificateBody`: text, 1 to 16384 characters. A change replaces the resource.
        certificate_body "CertificateBody" String,
        /// `CertificateChain`: text, 1 to 2097152 characters. A change replaces the resource.
        certificate_chain "CertificateChain" String,
        /// `Path`: text, 1 to 512 characters.
        path "Path" String,
        /// `PrivateKey`: text, 1 to 16384 characters. A change replaces the resource.
        private_key "PrivateKey" String,
        /// `ServerCertificateName`: text, 1 to 128 characters. A change replaces the resource.
        server_certificate_name "ServerCertificateName" String,
        /// `Tags`: list.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-servercertificate-tag.html)
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
}

resource! {
    /// [`AWS::IAM::ServiceLinkedRole`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servicelinkedrole.html)
    ServiceLinkedRole = "AWS::IAM::ServiceLinkedRole"
    required {
    }
    optional {
        /// `AWSServiceName`: text, 1 to 128 characters. A change replaces the resource.
        aws_service_name "AWSServiceName" String,
        /// `CustomSuffix`: text, 1 to 64 characters. A change replaces the resource.
        custom_suffix "CustomSuffix" String,
        /// `Description`: text, 0 to 1000 characters.
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
        /// `Groups`: list, 0 to 10 items.
        groups "Groups" List<String>,
        /// `LoginProfile`: object.
        login_profile "LoginProfile" user::LoginProfile,
        /// `ManagedPolicyArns`: list, 0 to 20 items.
        managed_policy_arns "ManagedPolicyArns" List<String>,
        /// `Path`: text, 1 to 512 characters.
        path "Path" String,
        /// `PermissionsBoundary`: text, 20 to 2048 characters.
        permissions_boundary "PermissionsBoundary" String,
        /// `Policies`: list.
        policies "Policies" List<user::Policy>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<user::Tag>,
        /// `UserName`: text, 1 to 64 characters. A change replaces the resource.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-user-tag.html)
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
        /// [`Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-user-policy.html)
        Policy
        required {
            /// `PolicyDocument`: JSON.
            policy_document "PolicyDocument" Json,
            /// `PolicyName`: text.
            policy_name "PolicyName" String,
        }
        optional {
        }
    }

    property! {
        /// [`LoginProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-user-loginprofile.html)
        LoginProfile
        required {
            /// `Password`: text.
            password "Password" String,
        }
        optional {
            /// `PasswordResetRequired`: true or false.
            password_reset_required "PasswordResetRequired" bool,
        }
    }
}

resource! {
    /// [`AWS::IAM::UserPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-userpolicy.html)
    UserPolicy = "AWS::IAM::UserPolicy"
    required {
        /// `PolicyName`: text, 1 to 128 characters. A change replaces the resource.
        policy_name "PolicyName" String,
        /// `UserName`: text, 1 to 128 characters. A change replaces the resource.
        user_name "UserName" String,
    }
    optional {
        /// `PolicyDocument`: JSON, 1 to 131072 characters.
        policy_document "PolicyDocument" Json,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::IAM::UserToGroupAddition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html)
    UserToGroupAddition = "AWS::IAM::UserToGroupAddition"
    required {
        /// `GroupName`: text.
        group_name "GroupName" String,
        /// `Users`: list.
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
        /// `Users`: list.
        users "Users" List<String>,
    }
    optional {
        /// `Path`: text, 1 to 512 characters. A change replaces the resource.
        path "Path" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<virtual_mfa_device::Tag>,
        /// `VirtualMfaDeviceName`: text, 1 to 226 characters. A change replaces the resource.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-virtualmfadevice-tag.html)
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
}
