// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DataSync`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DataSync::Agent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-agent.html)
    Agent = "AWS::DataSync::Agent"
    required {
    }
    optional {
        /// `ActivationKey`: text, 0 to 29 characters. A change replaces the resource.
        activation_key "ActivationKey" String,
        /// `AgentName`: text, 0 to 256 characters.
        agent_name "AgentName" String,
        /// `SecurityGroupArns`: list, 1 to 1 items. A change replaces the resource.
        security_group_arns "SecurityGroupArns" List<String>,
        /// `SubnetArns`: list, 1 to 1 items. A change replaces the resource.
        subnet_arns "SubnetArns" List<String>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<agent::Tag>,
        /// `VpcEndpointId`: text. A change replaces the resource.
        vpc_endpoint_id "VpcEndpointId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `AgentArn`.
        agent_arn "AgentArn" String,
        /// `Fn::GetAtt` of `EndpointType`.
        endpoint_type "EndpointType" String,
    }
}

/// Property types of [`Agent`].
pub mod agent {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-agent-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::DataSync::LocationAzureBlob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationazureblob.html)
    LocationAzureBlob = "AWS::DataSync::LocationAzureBlob"
    required {
        /// `AzureBlobAuthenticationType`: text.
        azure_blob_authentication_type "AzureBlobAuthenticationType" location_azure_blob::AzureBlobAuthenticationType,
    }
    optional {
        /// `AgentArns`: list, 1 to 8 items.
        agent_arns "AgentArns" List<String>,
        /// `AzureAccessTier`: text.
        azure_access_tier "AzureAccessTier" location_azure_blob::AzureAccessTier,
        /// `AzureBlobContainerUrl`: text, at most 325 characters. A change replaces the resource.
        azure_blob_container_url "AzureBlobContainerUrl" String,
        /// `AzureBlobSasConfiguration`: object.
        azure_blob_sas_configuration "AzureBlobSasConfiguration" location_azure_blob::AzureBlobSasConfiguration,
        /// `AzureBlobType`: text.
        azure_blob_type "AzureBlobType" location_azure_blob::AzureBlobType,
        /// `CmkSecretConfig`: object.
        cmk_secret_config "CmkSecretConfig" location_azure_blob::CmkSecretConfig,
        /// `CustomSecretConfig`: object.
        custom_secret_config "CustomSecretConfig" location_azure_blob::CustomSecretConfig,
        /// `FederatedIdentity`: object.
        federated_identity "FederatedIdentity" location_azure_blob::AzureFederatedIdentityConfig,
        /// `Subdirectory`: text, 0 to 1024 characters.
        subdirectory "Subdirectory" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<location_azure_blob::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CmkSecretConfig.SecretArn`.
        cmk_secret_config_secret_arn "CmkSecretConfig.SecretArn" String,
        /// `Fn::GetAtt` of `LocationArn`.
        location_arn "LocationArn" String,
        /// `Fn::GetAtt` of `LocationUri`.
        location_uri "LocationUri" String,
        /// `Fn::GetAtt` of `ManagedSecretConfig`.
        managed_secret_config "ManagedSecretConfig" Json,
    }
}

/// Property types of [`LocationAzureBlob`].
pub mod location_azure_blob {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AzureAccessTier`.
        AzureAccessTier
        Hot = "HOT",
        Cool = "COOL",
        Archive = "ARCHIVE",
    }

    choice! {
        /// Values of `AzureBlobAuthenticationType`.
        AzureBlobAuthenticationType
        Sas = "SAS",
        None = "NONE",
        Oidc = "OIDC",
    }

    choice! {
        /// Values of `AzureBlobType`.
        AzureBlobType
        Block = "BLOCK",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationazureblob-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`AzureFederatedIdentityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationazureblob-azurefederatedidentityconfig.html)
        AzureFederatedIdentityConfig
        required {
        }
        optional {
            /// `AwsIamRole`: text, at most 2048 characters.
            aws_iam_role "AwsIamRole" String,
            /// `AzureOidc`: object.
            azure_oidc "AzureOidc" AzureOidcConfig,
        }
    }

    property! {
        /// [`AzureOidcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationazureblob-azureoidcconfig.html)
        AzureOidcConfig
        required {
            /// `ClientId`: text, 36 to 36 characters.
            client_id "ClientId" String,
            /// `TenantId`: text, 36 to 36 characters.
            tenant_id "TenantId" String,
        }
        optional {
        }
    }

    property! {
        /// [`CustomSecretConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationazureblob-customsecretconfig.html)
        CustomSecretConfig
        required {
            /// `SecretAccessRoleArn`: text, 0 to 2048 characters.
            secret_access_role_arn "SecretAccessRoleArn" String,
            /// `SecretArn`: text, 0 to 2048 characters.
            secret_arn "SecretArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`CmkSecretConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationazureblob-cmksecretconfig.html)
        CmkSecretConfig
        required {
        }
        optional {
            /// `KmsKeyArn`: text, 0 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
            /// `SecretArn`: text, 0 to 2048 characters.
            secret_arn "SecretArn" String,
        }
    }

    property! {
        /// [`AzureBlobSasConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationazureblob-azureblobsasconfiguration.html)
        AzureBlobSasConfiguration
        required {
            /// `AzureBlobSasToken`: text, 1 to 255 characters.
            azure_blob_sas_token "AzureBlobSasToken" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::DataSync::LocationEFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationefs.html)
    LocationEFS = "AWS::DataSync::LocationEFS"
    required {
        /// `Ec2Config`: object. A change replaces the resource.
        ec2_config "Ec2Config" location_efs::Ec2Config,
    }
    optional {
        /// `AccessPointArn`: text, at most 128 characters.
        access_point_arn "AccessPointArn" String,
        /// `EfsFilesystemArn`: text, 0 to 128 characters. A change replaces the resource.
        efs_filesystem_arn "EfsFilesystemArn" String,
        /// `FileSystemAccessRoleArn`: text, 0 to 128 characters.
        file_system_access_role_arn "FileSystemAccessRoleArn" String,
        /// `InTransitEncryption`: text.
        in_transit_encryption "InTransitEncryption" location_efs::InTransitEncryption,
        /// `Subdirectory`: text, 0 to 4096 characters.
        subdirectory "Subdirectory" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<location_efs::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LocationArn`.
        location_arn "LocationArn" String,
        /// `Fn::GetAtt` of `LocationUri`.
        location_uri "LocationUri" String,
    }
}

/// Property types of [`LocationEFS`].
pub mod location_efs {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `InTransitEncryption`.
        InTransitEncryption
        None = "NONE",
        Tls1_2 = "TLS1_2",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationefs-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Ec2Config`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationefs-ec2config.html)
        Ec2Config
        required {
            /// `SecurityGroupArns`: list, 1 to 5 items.
            security_group_arns "SecurityGroupArns" List<String>,
            /// `SubnetArn`: text, 0 to 128 characters.
            subnet_arn "SubnetArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::DataSync::LocationFSxLustre`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxlustre.html)
    LocationFSxLustre = "AWS::DataSync::LocationFSxLustre"
    required {
        /// `SecurityGroupArns`: list, 1 to 5 items. A change replaces the resource.
        security_group_arns "SecurityGroupArns" List<String>,
    }
    optional {
        /// `FsxFilesystemArn`: text, 0 to 128 characters. A change replaces the resource.
        fsx_filesystem_arn "FsxFilesystemArn" String,
        /// `Subdirectory`: text, 0 to 4096 characters.
        subdirectory "Subdirectory" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<location_f_sx_lustre::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LocationArn`.
        location_arn "LocationArn" String,
        /// `Fn::GetAtt` of `LocationUri`.
        location_uri "LocationUri" String,
    }
}

/// Property types of [`LocationFSxLustre`].
pub mod location_f_sx_lustre {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxlustre-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::DataSync::LocationFSxONTAP`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxontap.html)
    LocationFSxONTAP = "AWS::DataSync::LocationFSxONTAP"
    required {
        /// `SecurityGroupArns`: list, 1 to 5 items. A change replaces the resource.
        security_group_arns "SecurityGroupArns" List<String>,
        /// `StorageVirtualMachineArn`: text, 0 to 162 characters. A change replaces the resource.
        storage_virtual_machine_arn "StorageVirtualMachineArn" String,
    }
    optional {
        /// `Protocol`: object.
        protocol "Protocol" location_f_sx_ontap::Protocol,
        /// `Subdirectory`: text, 0 to 4096 characters.
        subdirectory "Subdirectory" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<location_f_sx_ontap::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `FsxFilesystemArn`.
        fsx_filesystem_arn "FsxFilesystemArn" String,
        /// `Fn::GetAtt` of `LocationArn`.
        location_arn "LocationArn" String,
        /// `Fn::GetAtt` of `LocationUri`.
        location_uri "LocationUri" String,
        /// `Fn::GetAtt` of `Protocol.SMB.CmkSecretConfig.SecretArn`.
        protocol_smb_cmk_secret_config_secret_arn "Protocol.SMB.CmkSecretConfig.SecretArn" String,
        /// `Fn::GetAtt` of `Protocol.SMB.ManagedSecretConfig`.
        protocol_smb_managed_secret_config "Protocol.SMB.ManagedSecretConfig" Json,
    }
}

/// Property types of [`LocationFSxONTAP`].
pub mod location_f_sx_ontap {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Protocol`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-protocol.html)
        Protocol
        required {
        }
        optional {
            /// `NFS`: object.
            nfs "NFS" NFS,
            /// `SMB`: object.
            smb "SMB" SMB,
        }
    }

    property! {
        /// [`SMB`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-smb.html)
        SMB
        required {
            /// `MountOptions`: object.
            mount_options "MountOptions" SmbMountOptions,
            /// `User`: text, at most 104 characters.
            user "User" String,
        }
        optional {
            /// `CmkSecretConfig`: object.
            cmk_secret_config "CmkSecretConfig" CmkSecretConfig,
            /// `CustomSecretConfig`: object.
            custom_secret_config "CustomSecretConfig" CustomSecretConfig,
            /// `Domain`: text, 0 to 253 characters.
            domain "Domain" String,
            /// `ManagedSecretConfig`: object.
            managed_secret_config "ManagedSecretConfig" ManagedSecretConfig,
            /// `Password`: text, at most 104 characters.
            password "Password" String,
        }
    }

    choice! {
        /// Values of `SmbMountOptionsVersion`.
        SmbMountOptionsVersion
        Automatic = "AUTOMATIC",
        Smb2 = "SMB2",
        Smb3 = "SMB3",
    }

    property! {
        /// [`SmbMountOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-smbmountoptions.html)
        SmbMountOptions
        required {
        }
        optional {
            /// `Version`: text.
            version "Version" SmbMountOptionsVersion,
        }
    }

    property! {
        /// [`ManagedSecretConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-managedsecretconfig.html)
        ManagedSecretConfig
        required {
            /// `SecretArn`: text, 0 to 2048 characters.
            secret_arn "SecretArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`CustomSecretConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-customsecretconfig.html)
        CustomSecretConfig
        required {
            /// `SecretAccessRoleArn`: text, 0 to 2048 characters.
            secret_access_role_arn "SecretAccessRoleArn" String,
            /// `SecretArn`: text, 0 to 2048 characters.
            secret_arn "SecretArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`CmkSecretConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-cmksecretconfig.html)
        CmkSecretConfig
        required {
        }
        optional {
            /// `KmsKeyArn`: text, 0 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
            /// `SecretArn`: text, 0 to 2048 characters.
            secret_arn "SecretArn" String,
        }
    }

    property! {
        /// [`NFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-nfs.html)
        NFS
        required {
            /// `MountOptions`: object.
            mount_options "MountOptions" NfsMountOptions,
        }
        optional {
        }
    }

    choice! {
        /// Values of `NfsMountOptionsVersion`.
        NfsMountOptionsVersion
        Automatic = "AUTOMATIC",
        Nfs3 = "NFS3",
        Nfs4_0 = "NFS4_0",
        Nfs4_1 = "NFS4_1",
    }

    property! {
        /// [`NfsMountOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxontap-nfsmountoptions.html)
        NfsMountOptions
        required {
        }
        optional {
            /// `Version`: text.
            version "Version" NfsMountOptionsVersion,
        }
    }
}

resource! {
    /// [`AWS::DataSync::LocationFSxOpenZFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxopenzfs.html)
    LocationFSxOpenZFS = "AWS::DataSync::LocationFSxOpenZFS"
    required {
        /// `Protocol`: object.
        protocol "Protocol" location_f_sx_open_zfs::Protocol,
        /// `SecurityGroupArns`: list, 1 to 5 items. A change replaces the resource.
        security_group_arns "SecurityGroupArns" List<String>,
    }
    optional {
        /// `FsxFilesystemArn`: text, 0 to 128 characters. A change replaces the resource.
        fsx_filesystem_arn "FsxFilesystemArn" String,
        /// `Subdirectory`: text, 0 to 4096 characters.
        subdirectory "Subdirectory" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<location_f_sx_open_zfs::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LocationArn`.
        location_arn "LocationArn" String,
        /// `Fn::GetAtt` of `LocationUri`.
        location_uri "LocationUri" String,
    }
}

/// Property types of [`LocationFSxOpenZFS`].
pub mod location_f_sx_open_zfs {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxopenzfs-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Protocol`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxopenzfs-protocol.html)
        Protocol
        required {
        }
        optional {
            /// `NFS`: object.
            nfs "NFS" NFS,
        }
    }

    property! {
        /// [`NFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxopenzfs-nfs.html)
        NFS
        required {
            /// `MountOptions`: object.
            mount_options "MountOptions" MountOptions,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MountOptionsVersion`.
        MountOptionsVersion
        Automatic = "AUTOMATIC",
        Nfs3 = "NFS3",
        Nfs4_0 = "NFS4_0",
        Nfs4_1 = "NFS4_1",
        Nfs4_2 = "NFS4_2",
    }

    property! {
        /// [`MountOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxopenzfs-mountoptions.html)
        MountOptions
        required {
        }
        optional {
            /// `Version`: text.
            version "Version" MountOptionsVersion,
        }
    }
}

resource! {
    /// [`AWS::DataSync::LocationFSxWindows`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxwindows.html)
    LocationFSxWindows = "AWS::DataSync::LocationFSxWindows"
    required {
        /// `SecurityGroupArns`: list, 1 to 5 items. A change replaces the resource.
        security_group_arns "SecurityGroupArns" List<String>,
        /// `User`: text, at most 104 characters.
        user "User" String,
    }
    optional {
        /// `CmkSecretConfig`: object.
        cmk_secret_config "CmkSecretConfig" location_f_sx_windows::CmkSecretConfig,
        /// `CustomSecretConfig`: object.
        custom_secret_config "CustomSecretConfig" location_f_sx_windows::CustomSecretConfig,
        /// `Domain`: text, 0 to 253 characters.
        domain "Domain" String,
        /// `FsxFilesystemArn`: text, 0 to 128 characters. A change replaces the resource.
        fsx_filesystem_arn "FsxFilesystemArn" String,
        /// `Password`: text, at most 104 characters.
        password "Password" String,
        /// `Subdirectory`: text, 0 to 4096 characters.
        subdirectory "Subdirectory" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<location_f_sx_windows::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CmkSecretConfig.SecretArn`.
        cmk_secret_config_secret_arn "CmkSecretConfig.SecretArn" String,
        /// `Fn::GetAtt` of `LocationArn`.
        location_arn "LocationArn" String,
        /// `Fn::GetAtt` of `LocationUri`.
        location_uri "LocationUri" String,
        /// `Fn::GetAtt` of `ManagedSecretConfig`.
        managed_secret_config "ManagedSecretConfig" Json,
    }
}

/// Property types of [`LocationFSxWindows`].
pub mod location_f_sx_windows {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxwindows-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`CustomSecretConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxwindows-customsecretconfig.html)
        CustomSecretConfig
        required {
            /// `SecretAccessRoleArn`: text, 0 to 2048 characters.
            secret_access_role_arn "SecretAccessRoleArn" String,
            /// `SecretArn`: text, 0 to 2048 characters.
            secret_arn "SecretArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`CmkSecretConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationfsxwindows-cmksecretconfig.html)
        CmkSecretConfig
        required {
        }
        optional {
            /// `KmsKeyArn`: text, 0 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
            /// `SecretArn`: text, 0 to 2048 characters.
            secret_arn "SecretArn" String,
        }
    }
}

resource! {
    /// [`AWS::DataSync::LocationHDFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationhdfs.html)
    LocationHDFS = "AWS::DataSync::LocationHDFS"
    required {
        /// `AgentArns`: list, 1 to 8 items.
        agent_arns "AgentArns" List<String>,
        /// `AuthenticationType`: text.
        authentication_type "AuthenticationType" location_hdfs::AuthenticationType,
        /// `NameNodes`: list, at least 1 items.
        name_nodes "NameNodes" List<location_hdfs::NameNode>,
    }
    optional {
        /// `BlockSize`: whole number, 1048576 to 1073741824 in value.
        block_size "BlockSize" i64,
        /// `CmkSecretConfig`: object.
        cmk_secret_config "CmkSecretConfig" location_hdfs::CmkSecretConfig,
        /// `CustomSecretConfig`: object.
        custom_secret_config "CustomSecretConfig" location_hdfs::CustomSecretConfig,
        /// `KerberosKeytab`: text, at most 87384 characters.
        kerberos_keytab "KerberosKeytab" String,
        /// `KerberosKrb5Conf`: text, at most 174764 characters.
        kerberos_krb5_conf "KerberosKrb5Conf" String,
        /// `KerberosPrincipal`: text, 1 to 256 characters.
        kerberos_principal "KerberosPrincipal" String,
        /// `KmsKeyProviderUri`: text, 1 to 255 characters.
        kms_key_provider_uri "KmsKeyProviderUri" String,
        /// `QopConfiguration`: object.
        qop_configuration "QopConfiguration" location_hdfs::QopConfiguration,
        /// `ReplicationFactor`: whole number, 1 to 512 in value.
        replication_factor "ReplicationFactor" i64,
        /// `SimpleUser`: text, 1 to 256 characters.
        simple_user "SimpleUser" String,
        /// `Subdirectory`: text, 0 to 4096 characters.
        subdirectory "Subdirectory" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<location_hdfs::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CmkSecretConfig.SecretArn`.
        cmk_secret_config_secret_arn "CmkSecretConfig.SecretArn" String,
        /// `Fn::GetAtt` of `LocationArn`.
        location_arn "LocationArn" String,
        /// `Fn::GetAtt` of `LocationUri`.
        location_uri "LocationUri" String,
        /// `Fn::GetAtt` of `ManagedSecretConfig`.
        managed_secret_config "ManagedSecretConfig" Json,
    }
}

/// Property types of [`LocationHDFS`].
pub mod location_hdfs {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthenticationType`.
        AuthenticationType
        Simple = "SIMPLE",
        Kerberos = "KERBEROS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationhdfs-tag.html)
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
        /// Values of `QopConfigurationDataTransferProtection`.
        QopConfigurationDataTransferProtection
        Authentication = "AUTHENTICATION",
        Integrity = "INTEGRITY",
        Privacy = "PRIVACY",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `QopConfigurationRpcProtection`.
        QopConfigurationRpcProtection
        Authentication = "AUTHENTICATION",
        Integrity = "INTEGRITY",
        Privacy = "PRIVACY",
        Disabled = "DISABLED",
    }

    property! {
        /// [`QopConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationhdfs-qopconfiguration.html)
        QopConfiguration
        required {
        }
        optional {
            /// `DataTransferProtection`: text.
            data_transfer_protection "DataTransferProtection" QopConfigurationDataTransferProtection,
            /// `RpcProtection`: text.
            rpc_protection "RpcProtection" QopConfigurationRpcProtection,
        }
    }

    property! {
        /// [`NameNode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationhdfs-namenode.html)
        NameNode
        required {
            /// `Hostname`: text, 1 to 255 characters.
            hostname "Hostname" String,
            /// `Port`: whole number, 1 to 65536 in value.
            port "Port" i64,
        }
        optional {
        }
    }

    property! {
        /// [`CustomSecretConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationhdfs-customsecretconfig.html)
        CustomSecretConfig
        required {
            /// `SecretAccessRoleArn`: text, 0 to 2048 characters.
            secret_access_role_arn "SecretAccessRoleArn" String,
            /// `SecretArn`: text, 0 to 2048 characters.
            secret_arn "SecretArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`CmkSecretConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationhdfs-cmksecretconfig.html)
        CmkSecretConfig
        required {
        }
        optional {
            /// `KmsKeyArn`: text, 0 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
            /// `SecretArn`: text, 0 to 2048 characters.
            secret_arn "SecretArn" String,
        }
    }
}

resource! {
    /// [`AWS::DataSync::LocationNFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationnfs.html)
    LocationNFS = "AWS::DataSync::LocationNFS"
    required {
        /// `OnPremConfig`: object.
        on_prem_config "OnPremConfig" location_nfs::OnPremConfig,
    }
    optional {
        /// `MountOptions`: object.
        mount_options "MountOptions" location_nfs::MountOptions,
        /// `ServerHostname`: text, 0 to 255 characters.
        server_hostname "ServerHostname" String,
        /// `Subdirectory`: text, 0 to 4096 characters.
        subdirectory "Subdirectory" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<location_nfs::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LocationArn`.
        location_arn "LocationArn" String,
        /// `Fn::GetAtt` of `LocationUri`.
        location_uri "LocationUri" String,
    }
}

/// Property types of [`LocationNFS`].
pub mod location_nfs {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationnfs-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`OnPremConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationnfs-onpremconfig.html)
        OnPremConfig
        required {
            /// `AgentArns`: list, 1 to 8 items.
            agent_arns "AgentArns" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MountOptionsVersion`.
        MountOptionsVersion
        Automatic = "AUTOMATIC",
        Nfs3 = "NFS3",
        Nfs4_0 = "NFS4_0",
        Nfs4_1 = "NFS4_1",
        Nfs4_2 = "NFS4_2",
    }

    property! {
        /// [`MountOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationnfs-mountoptions.html)
        MountOptions
        required {
        }
        optional {
            /// `Version`: text.
            version "Version" MountOptionsVersion,
        }
    }
}

resource! {
    /// [`AWS::DataSync::LocationObjectStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationobjectstorage.html)
    LocationObjectStorage = "AWS::DataSync::LocationObjectStorage"
    required {
    }
    optional {
        /// `AccessKey`: text, 1 to 200 characters.
        access_key "AccessKey" String,
        /// `AgentArns`: list, 1 to 8 items.
        agent_arns "AgentArns" List<String>,
        /// `BucketName`: text, 3 to 63 characters. A change replaces the resource.
        bucket_name "BucketName" String,
        /// `CmkSecretConfig`: object.
        cmk_secret_config "CmkSecretConfig" location_object_storage::CmkSecretConfig,
        /// `CustomSecretConfig`: object.
        custom_secret_config "CustomSecretConfig" location_object_storage::CustomSecretConfig,
        /// `FederatedIdentity`: object.
        federated_identity "FederatedIdentity" location_object_storage::ObjectStorageFederatedIdentityConfig,
        /// `SecretKey`: text, 8 to 200 characters.
        secret_key "SecretKey" String,
        /// `ServerCertificate`: text, at most 32768 characters.
        server_certificate "ServerCertificate" String,
        /// `ServerHostname`: text, 0 to 255 characters.
        server_hostname "ServerHostname" String,
        /// `ServerPort`: whole number, 1 to 65536 in value.
        server_port "ServerPort" i64,
        /// `ServerProtocol`: text.
        server_protocol "ServerProtocol" location_object_storage::ServerProtocol,
        /// `Subdirectory`: text, 0 to 4096 characters.
        subdirectory "Subdirectory" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<location_object_storage::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CmkSecretConfig.SecretArn`.
        cmk_secret_config_secret_arn "CmkSecretConfig.SecretArn" String,
        /// `Fn::GetAtt` of `LocationArn`.
        location_arn "LocationArn" String,
        /// `Fn::GetAtt` of `LocationUri`.
        location_uri "LocationUri" String,
        /// `Fn::GetAtt` of `ManagedSecretConfig`.
        managed_secret_config "ManagedSecretConfig" Json,
    }
}

/// Property types of [`LocationObjectStorage`].
pub mod location_object_storage {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ServerProtocol`.
        ServerProtocol
        Https = "HTTPS",
        Http = "HTTP",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationobjectstorage-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ObjectStorageFederatedIdentityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationobjectstorage-objectstoragefederatedidentityconfig.html)
        ObjectStorageFederatedIdentityConfig
        required {
        }
        optional {
            /// `AwsIamRole`: text, at most 2048 characters.
            aws_iam_role "AwsIamRole" String,
            /// `ExternalIdentity`: object.
            external_identity "ExternalIdentity" ObjectStorageExternalIdentityConfig,
        }
    }

    property! {
        /// [`ObjectStorageExternalIdentityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationobjectstorage-objectstorageexternalidentityconfig.html)
        ObjectStorageExternalIdentityConfig
        required {
        }
        optional {
            /// `GoogleOidc`: object.
            google_oidc "GoogleOidc" GoogleOidcConfig,
        }
    }

    property! {
        /// [`GoogleOidcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationobjectstorage-googleoidcconfig.html)
        GoogleOidcConfig
        required {
            /// `IdentityPoolName`: text, 4 to 32 characters.
            identity_pool_name "IdentityPoolName" String,
            /// `IdentityProviderName`: text, 4 to 32 characters.
            identity_provider_name "IdentityProviderName" String,
            /// `ProjectName`: text, 6 to 30 characters.
            project_name "ProjectName" String,
            /// `ProjectNumber`: text, 1 to 20 characters.
            project_number "ProjectNumber" String,
        }
        optional {
        }
    }

    property! {
        /// [`CustomSecretConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationobjectstorage-customsecretconfig.html)
        CustomSecretConfig
        required {
            /// `SecretAccessRoleArn`: text, 0 to 2048 characters.
            secret_access_role_arn "SecretAccessRoleArn" String,
            /// `SecretArn`: text, 0 to 2048 characters.
            secret_arn "SecretArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`CmkSecretConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationobjectstorage-cmksecretconfig.html)
        CmkSecretConfig
        required {
        }
        optional {
            /// `KmsKeyArn`: text, 0 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
            /// `SecretArn`: text, 0 to 2048 characters.
            secret_arn "SecretArn" String,
        }
    }
}

resource! {
    /// [`AWS::DataSync::LocationS3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locations3.html)
    LocationS3 = "AWS::DataSync::LocationS3"
    required {
        /// `S3Config`: object.
        s3_config "S3Config" location_s3::S3Config,
    }
    optional {
        /// `S3BucketArn`: text, 0 to 156 characters. A change replaces the resource.
        s3_bucket_arn "S3BucketArn" String,
        /// `S3StorageClass`: text.
        s3_storage_class "S3StorageClass" location_s3::S3StorageClass,
        /// `Subdirectory`: text, 0 to 1024 characters.
        subdirectory "Subdirectory" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<location_s3::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LocationArn`.
        location_arn "LocationArn" String,
        /// `Fn::GetAtt` of `LocationUri`.
        location_uri "LocationUri" String,
    }
}

/// Property types of [`LocationS3`].
pub mod location_s3 {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `S3StorageClass`.
        S3StorageClass
        Standard = "STANDARD",
        StandardIa = "STANDARD_IA",
        OnezoneIa = "ONEZONE_IA",
        IntelligentTiering = "INTELLIGENT_TIERING",
        Glacier = "GLACIER",
        GlacierInstantRetrieval = "GLACIER_INSTANT_RETRIEVAL",
        DeepArchive = "DEEP_ARCHIVE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locations3-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`S3Config`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locations3-s3config.html)
        S3Config
        required {
            /// `BucketAccessRoleArn`: text, 0 to 2048 characters.
            bucket_access_role_arn "BucketAccessRoleArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::DataSync::LocationSMB`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationsmb.html)
    LocationSMB = "AWS::DataSync::LocationSMB"
    required {
        /// `AgentArns`: list, 1 to 8 items.
        agent_arns "AgentArns" List<String>,
    }
    optional {
        /// `AuthenticationType`: text.
        authentication_type "AuthenticationType" location_smb::AuthenticationType,
        /// `CmkSecretConfig`: object.
        cmk_secret_config "CmkSecretConfig" location_smb::CmkSecretConfig,
        /// `CustomSecretConfig`: object.
        custom_secret_config "CustomSecretConfig" location_smb::CustomSecretConfig,
        /// `DnsIpAddresses`: list, 0 to 2 items.
        dns_ip_addresses "DnsIpAddresses" List<String>,
        /// `Domain`: text, 0 to 253 characters.
        domain "Domain" String,
        /// `KerberosKeytab`: text, at most 87384 characters.
        kerberos_keytab "KerberosKeytab" String,
        /// `KerberosKrb5Conf`: text, at most 174764 characters.
        kerberos_krb5_conf "KerberosKrb5Conf" String,
        /// `KerberosPrincipal`: text, 1 to 256 characters.
        kerberos_principal "KerberosPrincipal" String,
        /// `MountOptions`: object.
        mount_options "MountOptions" location_smb::MountOptions,
        /// `Password`: text, at most 104 characters.
        password "Password" String,
        /// `ServerHostname`: text, 0 to 255 characters.
        server_hostname "ServerHostname" String,
        /// `Subdirectory`: text, 0 to 4096 characters.
        subdirectory "Subdirectory" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<location_smb::Tag>,
        /// `User`: text, at most 104 characters.
        user "User" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CmkSecretConfig.SecretArn`.
        cmk_secret_config_secret_arn "CmkSecretConfig.SecretArn" String,
        /// `Fn::GetAtt` of `LocationArn`.
        location_arn "LocationArn" String,
        /// `Fn::GetAtt` of `LocationUri`.
        location_uri "LocationUri" String,
        /// `Fn::GetAtt` of `ManagedSecretConfig`.
        managed_secret_config "ManagedSecretConfig" Json,
    }
}

/// Property types of [`LocationSMB`].
pub mod location_smb {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthenticationType`.
        AuthenticationType
        Ntlm = "NTLM",
        Kerberos = "KERBEROS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationsmb-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MountOptionsVersion`.
        MountOptionsVersion
        Automatic = "AUTOMATIC",
        Smb1 = "SMB1",
        Smb2_0 = "SMB2_0",
        Smb2 = "SMB2",
        Smb3 = "SMB3",
    }

    property! {
        /// [`MountOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationsmb-mountoptions.html)
        MountOptions
        required {
        }
        optional {
            /// `Version`: text.
            version "Version" MountOptionsVersion,
        }
    }

    property! {
        /// [`CustomSecretConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationsmb-customsecretconfig.html)
        CustomSecretConfig
        required {
            /// `SecretAccessRoleArn`: text, 0 to 2048 characters.
            secret_access_role_arn "SecretAccessRoleArn" String,
            /// `SecretArn`: text, 0 to 2048 characters.
            secret_arn "SecretArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`CmkSecretConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-locationsmb-cmksecretconfig.html)
        CmkSecretConfig
        required {
        }
        optional {
            /// `KmsKeyArn`: text, 0 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
            /// `SecretArn`: text, 0 to 2048 characters.
            secret_arn "SecretArn" String,
        }
    }
}

resource! {
    /// [`AWS::DataSync::Task`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
    Task = "AWS::DataSync::Task"
    required {
        /// `DestinationLocationArn`: text, 0 to 128 characters. A change replaces the resource.
        destination_location_arn "DestinationLocationArn" String,
        /// `SourceLocationArn`: text, 0 to 128 characters. A change replaces the resource.
        source_location_arn "SourceLocationArn" String,
    }
    optional {
        /// `CloudWatchLogGroupArn`: text, 0 to 562 characters.
        cloud_watch_log_group_arn "CloudWatchLogGroupArn" String,
        /// `Excludes`: list, 0 to 1 items.
        excludes "Excludes" List<task::FilterRule>,
        /// `Includes`: list, 0 to 1 items.
        includes "Includes" List<task::FilterRule>,
        /// `ManifestConfig`: object.
        manifest_config "ManifestConfig" task::ManifestConfig,
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
        /// `Options`: object.
        options "Options" task::Options,
        /// `Schedule`: object.
        schedule "Schedule" task::TaskSchedule,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<task::Tag>,
        /// `TaskMode`: text. A change replaces the resource.
        task_mode "TaskMode" task::TaskMode,
        /// `TaskReportConfig`: object.
        task_report_config "TaskReportConfig" task::TaskReportConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `DestinationNetworkInterfaceArns`.
        destination_network_interface_arns "DestinationNetworkInterfaceArns" List<String>,
        /// `Fn::GetAtt` of `SourceNetworkInterfaceArns`.
        source_network_interface_arns "SourceNetworkInterfaceArns" List<String>,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TaskArn`.
        task_arn "TaskArn" String,
    }
}

/// Property types of [`Task`].
pub mod task {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TaskMode`.
        TaskMode
        Basic = "BASIC",
        Enhanced = "ENHANCED",
    }

    choice! {
        /// Values of `TaskReportConfigObjectVersionIds`.
        TaskReportConfigObjectVersionIds
        Include = "INCLUDE",
        None = "NONE",
    }

    choice! {
        /// Values of `TaskReportConfigOutputType`.
        TaskReportConfigOutputType
        SummaryOnly = "SUMMARY_ONLY",
        Standard = "STANDARD",
    }

    choice! {
        /// Values of `TaskReportConfigReportLevel`.
        TaskReportConfigReportLevel
        ErrorsOnly = "ERRORS_ONLY",
        SuccessesAndErrors = "SUCCESSES_AND_ERRORS",
    }

    property! {
        /// [`TaskReportConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-taskreportconfig.html)
        TaskReportConfig
        required {
            /// `Destination`: object.
            destination "Destination" TaskReportConfigDestination,
            /// `OutputType`: text.
            output_type "OutputType" TaskReportConfigOutputType,
        }
        optional {
            /// `ObjectVersionIds`: text.
            object_version_ids "ObjectVersionIds" TaskReportConfigObjectVersionIds,
            /// `Overrides`: object.
            overrides "Overrides" TaskReportConfigOverrides,
            /// `ReportLevel`: text.
            report_level "ReportLevel" TaskReportConfigReportLevel,
        }
    }

    property! {
        /// Property type `TaskReportConfigOverrides`.
        TaskReportConfigOverrides
        required {
        }
        optional {
            /// `Deleted`: object.
            deleted "Deleted" TaskReportConfigOverridesDeleted,
            /// `Skipped`: object.
            skipped "Skipped" TaskReportConfigOverridesSkipped,
            /// `Transferred`: object.
            transferred "Transferred" TaskReportConfigOverridesTransferred,
            /// `Verified`: object.
            verified "Verified" TaskReportConfigOverridesVerified,
        }
    }

    choice! {
        /// Values of `TaskReportConfigOverridesVerifiedReportLevel`.
        TaskReportConfigOverridesVerifiedReportLevel
        ErrorsOnly = "ERRORS_ONLY",
        SuccessesAndErrors = "SUCCESSES_AND_ERRORS",
    }

    property! {
        /// Property type `TaskReportConfigOverridesVerified`.
        TaskReportConfigOverridesVerified
        required {
        }
        optional {
            /// `ReportLevel`: text.
            report_level "ReportLevel" TaskReportConfigOverridesVerifiedReportLevel,
        }
    }

    choice! {
        /// Values of `TaskReportConfigOverridesTransferredReportLevel`.
        TaskReportConfigOverridesTransferredReportLevel
        ErrorsOnly = "ERRORS_ONLY",
        SuccessesAndErrors = "SUCCESSES_AND_ERRORS",
    }

    property! {
        /// Property type `TaskReportConfigOverridesTransferred`.
        TaskReportConfigOverridesTransferred
        required {
        }
        optional {
            /// `ReportLevel`: text.
            report_level "ReportLevel" TaskReportConfigOverridesTransferredReportLevel,
        }
    }

    choice! {
        /// Values of `TaskReportConfigOverridesSkippedReportLevel`.
        TaskReportConfigOverridesSkippedReportLevel
        ErrorsOnly = "ERRORS_ONLY",
        SuccessesAndErrors = "SUCCESSES_AND_ERRORS",
    }

    property! {
        /// Property type `TaskReportConfigOverridesSkipped`.
        TaskReportConfigOverridesSkipped
        required {
        }
        optional {
            /// `ReportLevel`: text.
            report_level "ReportLevel" TaskReportConfigOverridesSkippedReportLevel,
        }
    }

    choice! {
        /// Values of `TaskReportConfigOverridesDeletedReportLevel`.
        TaskReportConfigOverridesDeletedReportLevel
        ErrorsOnly = "ERRORS_ONLY",
        SuccessesAndErrors = "SUCCESSES_AND_ERRORS",
    }

    property! {
        /// Property type `TaskReportConfigOverridesDeleted`.
        TaskReportConfigOverridesDeleted
        required {
        }
        optional {
            /// `ReportLevel`: text.
            report_level "ReportLevel" TaskReportConfigOverridesDeletedReportLevel,
        }
    }

    property! {
        /// Property type `TaskReportConfigDestination`.
        TaskReportConfigDestination
        required {
        }
        optional {
            /// `S3`: object.
            s3 "S3" TaskReportConfigDestinationS3,
        }
    }

    property! {
        /// [`TaskReportConfigDestinationS3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-taskreportconfigdestinations3.html)
        TaskReportConfigDestinationS3
        required {
        }
        optional {
            /// `BucketAccessRoleArn`: text, 0 to 2048 characters.
            bucket_access_role_arn "BucketAccessRoleArn" String,
            /// `S3BucketArn`: text, 0 to 156 characters.
            s3_bucket_arn "S3BucketArn" String,
            /// `Subdirectory`: text, 0 to 4096 characters.
            subdirectory "Subdirectory" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `TaskScheduleStatus`.
        TaskScheduleStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`TaskSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-taskschedule.html)
        TaskSchedule
        required {
        }
        optional {
            /// `ScheduleExpression`: text, 0 to 256 characters.
            schedule_expression "ScheduleExpression" String,
            /// `Status`: text.
            status "Status" TaskScheduleStatus,
        }
    }

    choice! {
        /// Values of `OptionsAtime`.
        OptionsAtime
        None = "NONE",
        BestEffort = "BEST_EFFORT",
    }

    choice! {
        /// Values of `OptionsGid`.
        OptionsGid
        None = "NONE",
        IntValue = "INT_VALUE",
        Name = "NAME",
        Both = "BOTH",
    }

    choice! {
        /// Values of `OptionsLogLevel`.
        OptionsLogLevel
        Off = "OFF",
        Basic = "BASIC",
        Transfer = "TRANSFER",
    }

    choice! {
        /// Values of `OptionsMtime`.
        OptionsMtime
        None = "NONE",
        Preserve = "PRESERVE",
    }

    choice! {
        /// Values of `OptionsObjectMetadata`.
        OptionsObjectMetadata
        Preserve = "PRESERVE",
        None = "NONE",
    }

    choice! {
        /// Values of `OptionsObjectTags`.
        OptionsObjectTags
        Preserve = "PRESERVE",
        None = "NONE",
    }

    choice! {
        /// Values of `OptionsOverwriteMode`.
        OptionsOverwriteMode
        Always = "ALWAYS",
        Never = "NEVER",
    }

    choice! {
        /// Values of `OptionsPosixPermissions`.
        OptionsPosixPermissions
        None = "NONE",
        Preserve = "PRESERVE",
    }

    choice! {
        /// Values of `OptionsPreserveDeletedFiles`.
        OptionsPreserveDeletedFiles
        Preserve = "PRESERVE",
        Remove = "REMOVE",
    }

    choice! {
        /// Values of `OptionsPreserveDevices`.
        OptionsPreserveDevices
        None = "NONE",
        Preserve = "PRESERVE",
    }

    choice! {
        /// Values of `OptionsSecurityDescriptorCopyFlags`.
        OptionsSecurityDescriptorCopyFlags
        None = "NONE",
        OwnerDacl = "OWNER_DACL",
        OwnerDaclSacl = "OWNER_DACL_SACL",
    }

    choice! {
        /// Values of `OptionsTaskQueueing`.
        OptionsTaskQueueing
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `OptionsTransferMode`.
        OptionsTransferMode
        Changed = "CHANGED",
        All = "ALL",
    }

    choice! {
        /// Values of `OptionsUid`.
        OptionsUid
        None = "NONE",
        IntValue = "INT_VALUE",
        Name = "NAME",
        Both = "BOTH",
    }

    choice! {
        /// Values of `OptionsVerifyMode`.
        OptionsVerifyMode
        PointInTimeConsistent = "POINT_IN_TIME_CONSISTENT",
        OnlyFilesTransferred = "ONLY_FILES_TRANSFERRED",
        None = "NONE",
    }

    property! {
        /// [`Options`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-options.html)
        Options
        required {
        }
        optional {
            /// `Atime`: text.
            atime "Atime" OptionsAtime,
            /// `BytesPerSecond`: whole number, at least -1 in value.
            bytes_per_second "BytesPerSecond" i64,
            /// `Gid`: text.
            gid "Gid" OptionsGid,
            /// `LogLevel`: text.
            log_level "LogLevel" OptionsLogLevel,
            /// `Mtime`: text.
            mtime "Mtime" OptionsMtime,
            /// `ObjectMetadata`: text.
            object_metadata "ObjectMetadata" OptionsObjectMetadata,
            /// `ObjectTags`: text.
            object_tags "ObjectTags" OptionsObjectTags,
            /// `OverwriteMode`: text.
            overwrite_mode "OverwriteMode" OptionsOverwriteMode,
            /// `PosixPermissions`: text.
            posix_permissions "PosixPermissions" OptionsPosixPermissions,
            /// `PreserveDeletedFiles`: text.
            preserve_deleted_files "PreserveDeletedFiles" OptionsPreserveDeletedFiles,
            /// `PreserveDevices`: text.
            preserve_devices "PreserveDevices" OptionsPreserveDevices,
            /// `SecurityDescriptorCopyFlags`: text.
            security_descriptor_copy_flags "SecurityDescriptorCopyFlags" OptionsSecurityDescriptorCopyFlags,
            /// `TaskQueueing`: text.
            task_queueing "TaskQueueing" OptionsTaskQueueing,
            /// `TransferMode`: text.
            transfer_mode "TransferMode" OptionsTransferMode,
            /// `Uid`: text.
            uid "Uid" OptionsUid,
            /// `VerifyMode`: text.
            verify_mode "VerifyMode" OptionsVerifyMode,
        }
    }

    choice! {
        /// Values of `ManifestConfigAction`.
        ManifestConfigAction
        Transfer = "TRANSFER",
    }

    choice! {
        /// Values of `ManifestConfigFormat`.
        ManifestConfigFormat
        Csv = "CSV",
    }

    property! {
        /// [`ManifestConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-manifestconfig.html)
        ManifestConfig
        required {
            /// `Source`: object.
            source "Source" ManifestConfigSource,
        }
        optional {
            /// `Action`: text.
            action "Action" ManifestConfigAction,
            /// `Format`: text.
            format "Format" ManifestConfigFormat,
        }
    }

    property! {
        /// Property type `ManifestConfigSource`.
        ManifestConfigSource
        required {
        }
        optional {
            /// `S3`: object.
            s3 "S3" ManifestConfigSourceS3,
        }
    }

    property! {
        /// [`ManifestConfigSourceS3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-manifestconfigsources3.html)
        ManifestConfigSourceS3
        required {
        }
        optional {
            /// `BucketAccessRoleArn`: text, 0 to 2048 characters.
            bucket_access_role_arn "BucketAccessRoleArn" String,
            /// `ManifestObjectPath`: text, 0 to 1024 characters.
            manifest_object_path "ManifestObjectPath" String,
            /// `ManifestObjectVersionId`: text, 1 to 100 characters.
            manifest_object_version_id "ManifestObjectVersionId" String,
            /// `S3BucketArn`: text, 0 to 156 characters.
            s3_bucket_arn "S3BucketArn" String,
        }
    }

    choice! {
        /// Values of `FilterRuleFilterType`.
        FilterRuleFilterType
        SimplePattern = "SIMPLE_PATTERN",
    }

    property! {
        /// [`FilterRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datasync-task-filterrule.html)
        FilterRule
        required {
        }
        optional {
            /// `FilterType`: text, at most 128 characters.
            filter_type "FilterType" FilterRuleFilterType,
            /// `Value`: text, 0 to 409600 characters.
            value "Value" String,
        }
    }
}
