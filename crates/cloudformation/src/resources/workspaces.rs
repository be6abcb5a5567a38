// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::WorkSpaces`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::WorkSpaces::ConnectionAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-connectionalias.html)
    ConnectionAlias = "AWS::WorkSpaces::ConnectionAlias"
    required {
        /// `ConnectionString`: text, 1 to 255 characters. A change replaces the resource.
        connection_string "ConnectionString" String,
    }
    optional {
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<connection_alias::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AliasId`.
        alias_id "AliasId" String,
        /// `Fn::GetAtt` of `Associations`.
        associations "Associations" List<String>,
        /// `Fn::GetAtt` of `ConnectionAliasState`.
        connection_alias_state "ConnectionAliasState" String,
    }
}

/// Property types of [`ConnectionAlias`].
pub mod connection_alias {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-connectionalias-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::WorkSpaces::Directory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
    Directory = "AWS::WorkSpaces::Directory"
    required {
    }
    optional {
        /// `ActiveDirectoryConfig`: object. A change replaces the resource.
        active_directory_config "ActiveDirectoryConfig" directory::ActiveDirectoryConfig,
        /// `CertificateBasedAuthProperties`: object.
        certificate_based_auth_properties "CertificateBasedAuthProperties" directory::CertificateBasedAuthProperties,
        /// `EnableSelfService`: true or false. A change replaces the resource.
        enable_self_service "EnableSelfService" bool,
        /// `EndpointEncryptionMode`: text.
        endpoint_encryption_mode "EndpointEncryptionMode" directory::EndpointEncryptionMode,
        /// `IdcInstanceArn`: text. A change replaces the resource.
        idc_instance_arn "IdcInstanceArn" String,
        /// `IpGroupIds`: list.
        ip_group_ids "IpGroupIds" List<String>,
        /// `MicrosoftEntraConfig`: object. A change replaces the resource.
        microsoft_entra_config "MicrosoftEntraConfig" directory::MicrosoftEntraConfig,
        /// `SamlProperties`: object.
        saml_properties "SamlProperties" directory::SamlProperties,
        /// `SelfservicePermissions`: object.
        selfservice_permissions "SelfservicePermissions" directory::SelfservicePermissions,
        /// `StreamingProperties`: object.
        streaming_properties "StreamingProperties" directory::StreamingProperties,
        /// `SubnetIds`: list, 0 to 2 items. A change replaces the resource.
        subnet_ids "SubnetIds" List<String>,
        /// `Tags`: list.
        tags "Tags" List<directory::Tag>,
        /// `Tenancy`: text. A change replaces the resource.
        tenancy "Tenancy" directory::Tenancy,
        /// `UserIdentityType`: text. A change replaces the resource.
        user_identity_type "UserIdentityType" directory::UserIdentityType,
        /// `WorkspaceAccessProperties`: object.
        workspace_access_properties "WorkspaceAccessProperties" directory::WorkspaceAccessProperties,
        /// `WorkspaceCreationProperties`: object.
        workspace_creation_properties "WorkspaceCreationProperties" directory::DefaultWorkspaceCreationProperties,
        /// `WorkspaceDirectoryDescription`: text. A change replaces the resource.
        workspace_directory_description "WorkspaceDirectoryDescription" String,
        /// `WorkspaceDirectoryName`: text. A change replaces the resource.
        workspace_directory_name "WorkspaceDirectoryName" String,
        /// `WorkspaceType`: text. A change replaces the resource.
        workspace_type "WorkspaceType" directory::WorkspaceType,
    }
    attributes {
        /// `Fn::GetAtt` of `Alias`.
        alias "Alias" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CustomerUserName`.
        customer_user_name "CustomerUserName" String,
        /// `Fn::GetAtt` of `DirectoryId`.
        directory_id "DirectoryId" String,
        /// `Fn::GetAtt` of `DirectoryName`.
        directory_name "DirectoryName" String,
        /// `Fn::GetAtt` of `DirectoryType`.
        directory_type "DirectoryType" String,
        /// `Fn::GetAtt` of `DnsIpAddresses`.
        dns_ip_addresses "DnsIpAddresses" List<String>,
        /// `Fn::GetAtt` of `DnsIpv6Addresses`.
        dns_ipv6_addresses "DnsIpv6Addresses" List<String>,
        /// `Fn::GetAtt` of `IDCConfig`.
        idc_config "IDCConfig" Json,
        /// `Fn::GetAtt` of `IamRoleId`.
        iam_role_id "IamRoleId" String,
        /// `Fn::GetAtt` of `RegistrationCode`.
        registration_code "RegistrationCode" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `WorkspaceSecurityGroupId`.
        workspace_security_group_id "WorkspaceSecurityGroupId" String,
    }
}

/// Property types of [`Directory`].
pub mod directory {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EndpointEncryptionMode`.
        EndpointEncryptionMode
        StandardTls = "STANDARD_TLS",
        FipsValidated = "FIPS_VALIDATED",
    }

    choice! {
        /// Values of `Tenancy`.
        Tenancy
        Dedicated = "DEDICATED",
        Shared = "SHARED",
    }

    choice! {
        /// Values of `UserIdentityType`.
        UserIdentityType
        CustomerManaged = "CUSTOMER_MANAGED",
        AwsDirectoryService = "AWS_DIRECTORY_SERVICE",
        AwsIamIdentityCenter = "AWS_IAM_IDENTITY_CENTER",
    }

    choice! {
        /// Values of `WorkspaceType`.
        WorkspaceType
        Personal = "PERSONAL",
        Pools = "POOLS",
    }

    property! {
        /// [`DefaultWorkspaceCreationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-defaultworkspacecreationproperties.html)
        DefaultWorkspaceCreationProperties
        required {
        }
        optional {
            /// `CustomSecurityGroupId`: text, 11 to 20 characters.
            custom_security_group_id "CustomSecurityGroupId" String,
            /// `DefaultOu`: text.
            default_ou "DefaultOu" String,
            /// `EnableInternetAccess`: true or false.
            enable_internet_access "EnableInternetAccess" bool,
            /// `EnableMaintenanceMode`: true or false.
            enable_maintenance_mode "EnableMaintenanceMode" bool,
            /// `InstanceIamRoleArn`: text.
            instance_iam_role_arn "InstanceIamRoleArn" String,
            /// `UserEnabledAsLocalAdministrator`: true or false.
            user_enabled_as_local_administrator "UserEnabledAsLocalAdministrator" bool,
        }
    }

    choice! {
        /// Values of `WorkspaceAccessPropertiesDeviceTypeAndroid`.
        WorkspaceAccessPropertiesDeviceTypeAndroid
        Allow = "ALLOW",
        Deny = "DENY",
    }

    choice! {
        /// Values of `WorkspaceAccessPropertiesDeviceTypeChromeOs`.
        WorkspaceAccessPropertiesDeviceTypeChromeOs
        Allow = "ALLOW",
        Deny = "DENY",
    }

    choice! {
        /// Values of `WorkspaceAccessPropertiesDeviceTypeIos`.
        WorkspaceAccessPropertiesDeviceTypeIos
        Allow = "ALLOW",
        Deny = "DENY",
    }

    choice! {
        /// Values of `WorkspaceAccessPropertiesDeviceTypeLinux`.
        WorkspaceAccessPropertiesDeviceTypeLinux
        Allow = "ALLOW",
        Deny = "DENY",
    }

    choice! {
        /// Values of `WorkspaceAccessPropertiesDeviceTypeOsx`.
        WorkspaceAccessPropertiesDeviceTypeOsx
        Allow = "ALLOW",
        Deny = "DENY",
    }

    choice! {
        /// Values of `WorkspaceAccessPropertiesDeviceTypeWeb`.
        WorkspaceAccessPropertiesDeviceTypeWeb
        Allow = "ALLOW",
        Deny = "DENY",
    }

    choice! {
        /// Values of `WorkspaceAccessPropertiesDeviceTypeWindows`.
        WorkspaceAccessPropertiesDeviceTypeWindows
        Allow = "ALLOW",
        Deny = "DENY",
    }

    choice! {
        /// Values of `WorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient`.
        WorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient
        Allow = "ALLOW",
        Deny = "DENY",
    }

    choice! {
        /// Values of `WorkspaceAccessPropertiesDeviceTypeZeroClient`.
        WorkspaceAccessPropertiesDeviceTypeZeroClient
        Allow = "ALLOW",
        Deny = "DENY",
    }

    property! {
        /// [`WorkspaceAccessProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-workspaceaccessproperties.html)
        WorkspaceAccessProperties
        required {
        }
        optional {
            /// `AccessEndpointConfig`: object.
            access_endpoint_config "AccessEndpointConfig" AccessEndpointConfig,
            /// `DeviceTypeAndroid`: text.
            device_type_android "DeviceTypeAndroid" WorkspaceAccessPropertiesDeviceTypeAndroid,
            /// `DeviceTypeChromeOs`: text.
            device_type_chrome_os "DeviceTypeChromeOs" WorkspaceAccessPropertiesDeviceTypeChromeOs,
            /// `DeviceTypeIos`: text.
            device_type_ios "DeviceTypeIos" WorkspaceAccessPropertiesDeviceTypeIos,
            /// `DeviceTypeLinux`: text.
            device_type_linux "DeviceTypeLinux" WorkspaceAccessPropertiesDeviceTypeLinux,
            /// `DeviceTypeOsx`: text.
            device_type_osx "DeviceTypeOsx" WorkspaceAccessPropertiesDeviceTypeOsx,
            /// `DeviceTypeWeb`: text.
            device_type_web "DeviceTypeWeb" WorkspaceAccessPropertiesDeviceTypeWeb,
            /// `DeviceTypeWindows`: text.
            device_type_windows "DeviceTypeWindows" WorkspaceAccessPropertiesDeviceTypeWindows,
            /// `DeviceTypeWorkSpacesThinClient`: text.
            device_type_work_spaces_thin_client "DeviceTypeWorkSpacesThinClient" WorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient,
            /// `DeviceTypeZeroClient`: text.
            device_type_zero_client "DeviceTypeZeroClient" WorkspaceAccessPropertiesDeviceTypeZeroClient,
        }
    }

    choice! {
        /// Values of `AccessEndpointConfigInternetFallbackProtocols`.
        AccessEndpointConfigInternetFallbackProtocols
        Pcoip = "PCOIP",
    }

    property! {
        /// [`AccessEndpointConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-accessendpointconfig.html)
        AccessEndpointConfig
        required {
            /// `AccessEndpoints`: list.
            access_endpoints "AccessEndpoints" List<AccessEndpoint>,
        }
        optional {
            /// `InternetFallbackProtocols`: list.
            internet_fallback_protocols "InternetFallbackProtocols" List<AccessEndpointConfigInternetFallbackProtocols>,
        }
    }

    choice! {
        /// Values of `AccessEndpointAccessEndpointType`.
        AccessEndpointAccessEndpointType
        StreamingWsp = "STREAMING_WSP",
    }

    property! {
        /// [`AccessEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-accessendpoint.html)
        AccessEndpoint
        required {
        }
        optional {
            /// `AccessEndpointType`: text.
            access_endpoint_type "AccessEndpointType" AccessEndpointAccessEndpointType,
            /// `VpcEndpointId`: text.
            vpc_endpoint_id "VpcEndpointId" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `StreamingPropertiesStreamingExperiencePreferredProtocol`.
        StreamingPropertiesStreamingExperiencePreferredProtocol
        Tcp = "TCP",
        Udp = "UDP",
    }

    property! {
        /// [`StreamingProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-streamingproperties.html)
        StreamingProperties
        required {
        }
        optional {
            /// `GlobalAccelerator`: object.
            global_accelerator "GlobalAccelerator" GlobalAcceleratorForDirectory,
            /// `StorageConnectors`: list, at least 1 items.
            storage_connectors "StorageConnectors" List<StorageConnector>,
            /// `StreamingExperiencePreferredProtocol`: text.
            streaming_experience_preferred_protocol "StreamingExperiencePreferredProtocol" StreamingPropertiesStreamingExperiencePreferredProtocol,
            /// `UserSettings`: list, at least 1 items.
            user_settings "UserSettings" List<UserSetting>,
        }
    }

    choice! {
        /// Values of `UserSettingAction`.
        UserSettingAction
        ClipboardCopyFromLocalDevice = "CLIPBOARD_COPY_FROM_LOCAL_DEVICE",
        ClipboardCopyToLocalDevice = "CLIPBOARD_COPY_TO_LOCAL_DEVICE",
        PrintingToLocalDevice = "PRINTING_TO_LOCAL_DEVICE",
        SmartCard = "SMART_CARD",
    }

    choice! {
        /// Values of `UserSettingPermission`.
        UserSettingPermission
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`UserSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-usersetting.html)
        UserSetting
        required {
            /// `Action`: text.
            action "Action" UserSettingAction,
            /// `Permission`: text.
            permission "Permission" UserSettingPermission,
        }
        optional {
            /// `MaximumLength`: whole number, at least 0 in value.
            maximum_length "MaximumLength" i64,
        }
    }

    choice! {
        /// Values of `StorageConnectorConnectorType`.
        StorageConnectorConnectorType
        HomeFolder = "HOME_FOLDER",
    }

    choice! {
        /// Values of `StorageConnectorStatus`.
        StorageConnectorStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`StorageConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-storageconnector.html)
        StorageConnector
        required {
            /// `ConnectorType`: text.
            connector_type "ConnectorType" StorageConnectorConnectorType,
            /// `Status`: text.
            status "Status" StorageConnectorStatus,
        }
        optional {
        }
    }

    choice! {
        /// Values of `GlobalAcceleratorForDirectoryMode`.
        GlobalAcceleratorForDirectoryMode
        EnabledAuto = "ENABLED_AUTO",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `GlobalAcceleratorForDirectoryPreferredProtocol`.
        GlobalAcceleratorForDirectoryPreferredProtocol
        Tcp = "TCP",
        None = "NONE",
    }

    property! {
        /// [`GlobalAcceleratorForDirectory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-globalacceleratorfordirectory.html)
        GlobalAcceleratorForDirectory
        required {
            /// `Mode`: text.
            mode "Mode" GlobalAcceleratorForDirectoryMode,
        }
        optional {
            /// `PreferredProtocol`: text.
            preferred_protocol "PreferredProtocol" GlobalAcceleratorForDirectoryPreferredProtocol,
        }
    }

    choice! {
        /// Values of `SelfservicePermissionsChangeComputeType`.
        SelfservicePermissionsChangeComputeType
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `SelfservicePermissionsIncreaseVolumeSize`.
        SelfservicePermissionsIncreaseVolumeSize
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `SelfservicePermissionsRebuildWorkspace`.
        SelfservicePermissionsRebuildWorkspace
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `SelfservicePermissionsRestartWorkspace`.
        SelfservicePermissionsRestartWorkspace
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `SelfservicePermissionsSwitchRunningMode`.
        SelfservicePermissionsSwitchRunningMode
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`SelfservicePermissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-selfservicepermissions.html)
        SelfservicePermissions
        required {
        }
        optional {
            /// `ChangeComputeType`: text.
            change_compute_type "ChangeComputeType" SelfservicePermissionsChangeComputeType,
            /// `IncreaseVolumeSize`: text.
            increase_volume_size "IncreaseVolumeSize" SelfservicePermissionsIncreaseVolumeSize,
            /// `RebuildWorkspace`: text.
            rebuild_workspace "RebuildWorkspace" SelfservicePermissionsRebuildWorkspace,
            /// `RestartWorkspace`: text.
            restart_workspace "RestartWorkspace" SelfservicePermissionsRestartWorkspace,
            /// `SwitchRunningMode`: text.
            switch_running_mode "SwitchRunningMode" SelfservicePermissionsSwitchRunningMode,
        }
    }

    choice! {
        /// Values of `SamlPropertiesStatus`.
        SamlPropertiesStatus
        Disabled = "DISABLED",
        Enabled = "ENABLED",
        EnabledWithDirectoryLoginFallback = "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK",
    }

    property! {
        /// [`SamlProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-samlproperties.html)
        SamlProperties
        required {
        }
        optional {
            /// `RelayStateParameterName`: text, at least 1 characters.
            relay_state_parameter_name "RelayStateParameterName" String,
            /// `Status`: text.
            status "Status" SamlPropertiesStatus,
            /// `UserAccessUrl`: text, 8 to 200 characters.
            user_access_url "UserAccessUrl" String,
        }
    }

    property! {
        /// [`MicrosoftEntraConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-microsoftentraconfig.html)
        MicrosoftEntraConfig
        required {
        }
        optional {
            /// `ApplicationConfigSecretArn`: text.
            application_config_secret_arn "ApplicationConfigSecretArn" String,
            /// `TenantId`: text.
            tenant_id "TenantId" String,
        }
    }

    choice! {
        /// Values of `CertificateBasedAuthPropertiesStatus`.
        CertificateBasedAuthPropertiesStatus
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`CertificateBasedAuthProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-certificatebasedauthproperties.html)
        CertificateBasedAuthProperties
        required {
        }
        optional {
            /// `CertificateAuthorityArn`: text, 5 to 200 characters.
            certificate_authority_arn "CertificateAuthorityArn" String,
            /// `Status`: text.
            status "Status" CertificateBasedAuthPropertiesStatus,
        }
    }

    property! {
        /// [`ActiveDirectoryConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-directory-activedirectoryconfig.html)
        ActiveDirectoryConfig
        required {
            /// `DomainName`: text.
            domain_name "DomainName" String,
            /// `ServiceAccountSecretArn`: text.
            service_account_secret_arn "ServiceAccountSecretArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::WorkSpaces::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspace.html)
    Workspace = "AWS::WorkSpaces::Workspace"
    required {
        /// `BundleId`: text. A change may replace the resource.
        bundle_id "BundleId" String,
        /// `DirectoryId`: text. A change replaces the resource.
        directory_id "DirectoryId" String,
        /// `UserName`: text. A change replaces the resource.
        user_name "UserName" String,
    }
    optional {
        /// `RootVolumeEncryptionEnabled`: true or false. A change may replace the resource.
        root_volume_encryption_enabled "RootVolumeEncryptionEnabled" bool,
        /// `Tags`: list.
        tags "Tags" List<workspace::Tag>,
        /// `UserVolumeEncryptionEnabled`: true or false. A change may replace the resource.
        user_volume_encryption_enabled "UserVolumeEncryptionEnabled" bool,
        /// `VolumeEncryptionKey`: text. A change may replace the resource.
        volume_encryption_key "VolumeEncryptionKey" String,
        /// `WorkspaceProperties`: object.
        workspace_properties "WorkspaceProperties" workspace::WorkspaceProperties,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `WorkspaceId`.
        workspace_id "WorkspaceId" String,
    }
}

/// Property types of [`Workspace`].
pub mod workspace {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`WorkspaceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspace-workspaceproperties.html)
        WorkspaceProperties
        required {
        }
        optional {
            /// `ComputeTypeName`: text.
            compute_type_name "ComputeTypeName" String,
            /// `RootVolumeSizeGib`: whole number.
            root_volume_size_gib "RootVolumeSizeGib" i64,
            /// `RunningMode`: text.
            running_mode "RunningMode" String,
            /// `RunningModeAutoStopTimeoutInMinutes`: whole number.
            running_mode_auto_stop_timeout_in_minutes "RunningModeAutoStopTimeoutInMinutes" i64,
            /// `UserVolumeSizeGib`: whole number.
            user_volume_size_gib "UserVolumeSizeGib" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspace-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::WorkSpaces::WorkspaceIpGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspaceipgroup.html)
    WorkspaceIpGroup = "AWS::WorkSpaces::WorkspaceIpGroup"
    required {
        /// `GroupName`: text. A change replaces the resource.
        group_name "GroupName" String,
    }
    optional {
        /// `GroupDesc`: text. A change replaces the resource.
        group_desc "GroupDesc" String,
        /// `Tags`: list.
        tags "Tags" List<workspace_ip_group::Tag>,
        /// `UserRules`: list.
        user_rules "UserRules" List<workspace_ip_group::IpRuleItem>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `GroupId`.
        group_id "GroupId" String,
    }
}

/// Property types of [`WorkspaceIpGroup`].
pub mod workspace_ip_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`IpRuleItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspaceipgroup-ipruleitem.html)
        IpRuleItem
        required {
            /// `IpRule`: text.
            ip_rule "IpRule" String,
        }
        optional {
            /// `RuleDesc`: text.
            rule_desc "RuleDesc" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspaceipgroup-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::WorkSpaces::WorkspacesPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspacespool.html)
    WorkspacesPool = "AWS::WorkSpaces::WorkspacesPool"
    required {
        /// `BundleId`: text.
        bundle_id "BundleId" String,
        /// `Capacity`: object.
        capacity "Capacity" workspaces_pool::Capacity,
        /// `DirectoryId`: text, 10 to 65 characters.
        directory_id "DirectoryId" String,
        /// `PoolName`: text. A change replaces the resource.
        pool_name "PoolName" String,
    }
    optional {
        /// `ApplicationSettings`: object.
        application_settings "ApplicationSettings" workspaces_pool::ApplicationSettings,
        /// `Description`: text, 1 to 255 characters.
        description "Description" String,
        /// `RunningMode`: text.
        running_mode "RunningMode" workspaces_pool::RunningMode,
        /// `Tags`: list.
        tags "Tags" List<workspaces_pool::Tag>,
        /// `TimeoutSettings`: object.
        timeout_settings "TimeoutSettings" workspaces_pool::TimeoutSettings,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `PoolArn`.
        pool_arn "PoolArn" String,
        /// `Fn::GetAtt` of `PoolId`.
        pool_id "PoolId" String,
    }
}

/// Property types of [`WorkspacesPool`].
pub mod workspaces_pool {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RunningMode`.
        RunningMode
        AlwaysOn = "ALWAYS_ON",
        AutoStop = "AUTO_STOP",
    }

    property! {
        /// [`TimeoutSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspacespool-timeoutsettings.html)
        TimeoutSettings
        required {
        }
        optional {
            /// `DisconnectTimeoutInSeconds`: whole number, 60 to 36000 in value.
            disconnect_timeout_in_seconds "DisconnectTimeoutInSeconds" i64,
            /// `IdleDisconnectTimeoutInSeconds`: whole number, 0 to 36000 in value.
            idle_disconnect_timeout_in_seconds "IdleDisconnectTimeoutInSeconds" i64,
            /// `MaxUserDurationInSeconds`: whole number, 600 to 432000 in value.
            max_user_duration_in_seconds "MaxUserDurationInSeconds" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspacespool-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Capacity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspacespool-capacity.html)
        Capacity
        required {
            /// `DesiredUserSessions`: whole number, at least 0 in value.
            desired_user_sessions "DesiredUserSessions" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ApplicationSettingsStatus`.
        ApplicationSettingsStatus
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`ApplicationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspacespool-applicationsettings.html)
        ApplicationSettings
        required {
            /// `Status`: text.
            status "Status" ApplicationSettingsStatus,
        }
        optional {
            /// `SettingsGroup`: text, 0 to 100 characters.
            settings_group "SettingsGroup" String,
        }
    }
}
