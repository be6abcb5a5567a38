// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AppStream`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AppStream::AppBlock`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblock.html)
    AppBlock = "AWS::AppStream::AppBlock"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `SourceS3Location`: object. A change replaces the resource.
        source_s3_location "SourceS3Location" app_block::S3Location,
    }
    optional {
        /// `Description`: text, 0 to 256 characters. A change replaces the resource.
        description "Description" String,
        /// `DisplayName`: text, 0 to 100 characters. A change replaces the resource.
        display_name "DisplayName" String,
        /// `PackagingType`: text. A change replaces the resource.
        packaging_type "PackagingType" app_block::PackagingType,
        /// `PostSetupScriptDetails`: object. A change replaces the resource.
        post_setup_script_details "PostSetupScriptDetails" app_block::ScriptDetails,
        /// `SetupScriptDetails`: object. A change replaces the resource.
        setup_script_details "SetupScriptDetails" app_block::ScriptDetails,
        /// `Tags`: list.
        tags "Tags" List<Json>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
    }
}

/// Property types of [`AppBlock`].
pub mod app_block {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PackagingType`.
        PackagingType
        Appstream2 = "APPSTREAM2",
        Custom = "CUSTOM",
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-appblock-s3location.html)
        S3Location
        required {
            /// `S3Bucket`: text, 3 to 63 characters.
            s3_bucket "S3Bucket" String,
        }
        optional {
            /// `S3Key`: text, 1 to 1024 characters.
            s3_key "S3Key" String,
        }
    }

    property! {
        /// [`ScriptDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-appblock-scriptdetails.html)
        ScriptDetails
        required {
            /// `ExecutablePath`: text, at least 1 characters.
            executable_path "ExecutablePath" String,
            /// `ScriptS3Location`: object.
            script_s3_location "ScriptS3Location" S3Location,
            /// `TimeoutInSeconds`: whole number.
            timeout_in_seconds "TimeoutInSeconds" i64,
        }
        optional {
            /// `ExecutableParameters`: text, at least 1 characters.
            executable_parameters "ExecutableParameters" String,
        }
    }
}

resource! {
    /// [`AWS::AppStream::AppBlockBuilder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblockbuilder.html)
    AppBlockBuilder = "AWS::AppStream::AppBlockBuilder"
    required {
        /// `InstanceType`: text, at least 1 characters.
        instance_type "InstanceType" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Platform`: text.
        platform "Platform" app_block_builder::PlatformType,
        /// `VpcConfig`: object.
        vpc_config "VpcConfig" app_block_builder::VpcConfig,
    }
    optional {
        /// `AccessEndpoints`: list, 1 to 4 items.
        access_endpoints "AccessEndpoints" List<app_block_builder::AccessEndpoint>,
        /// `AppBlockArns`: list.
        app_block_arns "AppBlockArns" List<String>,
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `DisableIMDSV1`: true or false.
        disable_imdsv1 "DisableIMDSV1" bool,
        /// `DisplayName`: text, 0 to 100 characters.
        display_name "DisplayName" String,
        /// `EnableDefaultInternetAccess`: true or false.
        enable_default_internet_access "EnableDefaultInternetAccess" bool,
        /// `IamRoleArn`: text.
        iam_role_arn "IamRoleArn" String,
        /// `Tags`: list.
        tags "Tags" List<app_block_builder::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
    }
}

/// Property types of [`AppBlockBuilder`].
pub mod app_block_builder {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PlatformType`.
        PlatformType
        WindowsServer2019 = "WINDOWS_SERVER_2019",
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-appblockbuilder-vpcconfig.html)
        VpcConfig
        required {
        }
        optional {
            /// `SecurityGroupIds`: list, 0 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-appblockbuilder-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AccessEndpointEndpointType`.
        AccessEndpointEndpointType
        Streaming = "STREAMING",
    }

    property! {
        /// [`AccessEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-appblockbuilder-accessendpoint.html)
        AccessEndpoint
        required {
            /// `EndpointType`: text.
            endpoint_type "EndpointType" AccessEndpointEndpointType,
            /// `VpceId`: text, at least 1 characters.
            vpce_id "VpceId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppStream::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-application.html)
    Application = "AWS::AppStream::Application"
    required {
        /// `AppBlockArn`: text.
        app_block_arn "AppBlockArn" String,
        /// `IconS3Location`: object.
        icon_s3_location "IconS3Location" application::S3Location,
        /// `InstanceFamilies`: list. A change replaces the resource.
        instance_families "InstanceFamilies" List<String>,
        /// `LaunchPath`: text, at least 1 characters.
        launch_path "LaunchPath" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Platforms`: list, 0 to 4 items. A change replaces the resource.
        platforms "Platforms" List<application::PlatformType>,
    }
    optional {
        /// `AttributesToDelete`: list.
        attributes_to_delete "AttributesToDelete" List<String>,
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `DisplayName`: text, 0 to 100 characters.
        display_name "DisplayName" String,
        /// `LaunchParameters`: text, at least 1 characters.
        launch_parameters "LaunchParameters" String,
        /// `Tags`: list.
        tags "Tags" List<Json>,
        /// `WorkingDirectory`: text, at least 1 characters.
        working_directory "WorkingDirectory" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PlatformType`.
        PlatformType
        AmazonLinux2 = "AMAZON_LINUX2",
        Rhel8 = "RHEL8",
        RockyLinux8 = "ROCKY_LINUX8",
        UbuntuPro2404 = "UBUNTU_PRO_2404",
        Windows = "WINDOWS",
        WindowsServer2016 = "WINDOWS_SERVER_2016",
        WindowsServer2019 = "WINDOWS_SERVER_2019",
        WindowsServer2022 = "WINDOWS_SERVER_2022",
        WindowsServer2025 = "WINDOWS_SERVER_2025",
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-application-s3location.html)
        S3Location
        required {
            /// `S3Bucket`: text, 3 to 63 characters.
            s3_bucket "S3Bucket" String,
            /// `S3Key`: text, 1 to 1024 characters.
            s3_key "S3Key" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppStream::ApplicationEntitlementAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationentitlementassociation.html)
    ApplicationEntitlementAssociation = "AWS::AppStream::ApplicationEntitlementAssociation"
    required {
        /// `ApplicationIdentifier`: text. A change replaces the resource.
        application_identifier "ApplicationIdentifier" String,
        /// `EntitlementName`: text. A change replaces the resource.
        entitlement_name "EntitlementName" String,
        /// `StackName`: text. A change replaces the resource.
        stack_name "StackName" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::AppStream::ApplicationFleetAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationfleetassociation.html)
    ApplicationFleetAssociation = "AWS::AppStream::ApplicationFleetAssociation"
    required {
        /// `ApplicationArn`: text. A change replaces the resource.
        application_arn "ApplicationArn" String,
        /// `FleetName`: text. A change replaces the resource.
        fleet_name "FleetName" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::AppStream::DirectoryConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-directoryconfig.html)
    DirectoryConfig = "AWS::AppStream::DirectoryConfig"
    required {
        /// `DirectoryName`: text. A change replaces the resource.
        directory_name "DirectoryName" String,
        /// `OrganizationalUnitDistinguishedNames`: list.
        organizational_unit_distinguished_names "OrganizationalUnitDistinguishedNames" List<String>,
        /// `ServiceAccountCredentials`: object.
        service_account_credentials "ServiceAccountCredentials" directory_config::ServiceAccountCredentials,
    }
    optional {
        /// `CertificateBasedAuthProperties`: object.
        certificate_based_auth_properties "CertificateBasedAuthProperties" directory_config::CertificateBasedAuthProperties,
    }
    attributes {
    }
}

/// Property types of [`DirectoryConfig`].
pub mod directory_config {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ServiceAccountCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-directoryconfig-serviceaccountcredentials.html)
        ServiceAccountCredentials
        required {
            /// `AccountName`: text, at least 1 characters.
            account_name "AccountName" String,
            /// `AccountPassword`: text, 1 to 127 characters.
            account_password "AccountPassword" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CertificateBasedAuthPropertiesStatus`.
        CertificateBasedAuthPropertiesStatus
        Disabled = "DISABLED",
        Enabled = "ENABLED",
        EnabledNoDirectoryLoginFallback = "ENABLED_NO_DIRECTORY_LOGIN_FALLBACK",
    }

    property! {
        /// [`CertificateBasedAuthProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-directoryconfig-certificatebasedauthproperties.html)
        CertificateBasedAuthProperties
        required {
        }
        optional {
            /// `CertificateAuthorityArn`: text.
            certificate_authority_arn "CertificateAuthorityArn" String,
            /// `Status`: text.
            status "Status" CertificateBasedAuthPropertiesStatus,
        }
    }
}

resource! {
    /// [`AWS::AppStream::Entitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-entitlement.html)
    Entitlement = "AWS::AppStream::Entitlement"
    required {
        /// `AppVisibility`: text.
        app_visibility "AppVisibility" entitlement::AppVisibility,
        /// `Attributes`: list, at least 1 items.
        attributes "Attributes" List<entitlement::Attribute>,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `StackName`: text. A change replaces the resource.
        stack_name "StackName" String,
    }
    optional {
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`Entitlement`].
pub mod entitlement {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AppVisibility`.
        AppVisibility
        All = "ALL",
        Associated = "ASSOCIATED",
    }

    property! {
        /// [`Attribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-entitlement-attribute.html)
        Attribute
        required {
            /// `Name`: text, at least 1 characters.
            name "Name" String,
            /// `Value`: text, at least 1 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppStream::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-fleet.html)
    Fleet = "AWS::AppStream::Fleet"
    required {
        /// `InstanceType`: text, at least 1 characters.
        instance_type "InstanceType" String,
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AttributesToDelete`: list.
        attributes_to_delete "AttributesToDelete" List<fleet::AttributesToDelete>,
        /// `ComputeCapacity`: object.
        compute_capacity "ComputeCapacity" fleet::ComputeCapacity,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `DisableIMDSV1`: true or false.
        disable_imdsv1 "DisableIMDSV1" bool,
        /// `DisconnectTimeoutInSeconds`: whole number, 60 to 360000 in value.
        disconnect_timeout_in_seconds "DisconnectTimeoutInSeconds" i64,
        /// `DisplayName`: text, 1 to 100 characters.
        display_name "DisplayName" String,
        /// `DomainJoinInfo`: object.
        domain_join_info "DomainJoinInfo" fleet::DomainJoinInfo,
        /// `EnableDefaultInternetAccess`: true or false.
        enable_default_internet_access "EnableDefaultInternetAccess" bool,
        /// `FleetType`: text. A change replaces the resource.
        fleet_type "FleetType" String,
        /// `IamRoleArn`: text.
        iam_role_arn "IamRoleArn" String,
        /// `IdleDisconnectTimeoutInSeconds`: whole number, 0 to 3600 in value.
        idle_disconnect_timeout_in_seconds "IdleDisconnectTimeoutInSeconds" i64,
        /// `ImageArn`: text, at most 1024 characters.
        image_arn "ImageArn" String,
        /// `ImageName`: text, 1 to 100 characters.
        image_name "ImageName" String,
        /// `MaxConcurrentSessions`: whole number.
        max_concurrent_sessions "MaxConcurrentSessions" i64,
        /// `MaxSessionsPerInstance`: whole number.
        max_sessions_per_instance "MaxSessionsPerInstance" i64,
        /// `MaxUserDurationInSeconds`: whole number, 600 to 360000 in value.
        max_user_duration_in_seconds "MaxUserDurationInSeconds" i64,
        /// `Platform`: text.
        platform "Platform" fleet::Platform,
        /// `RootVolumeConfig`: object.
        root_volume_config "RootVolumeConfig" fleet::VolumeConfig,
        /// `SessionScriptS3Location`: object.
        session_script_s3_location "SessionScriptS3Location" fleet::S3Location,
        /// `StreamView`: text.
        stream_view "StreamView" fleet::StreamView,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<fleet::Tag>,
        /// `UsbDeviceFilterStrings`: list.
        usb_device_filter_strings "UsbDeviceFilterStrings" List<String>,
        /// `VpcConfig`: object.
        vpc_config "VpcConfig" fleet::VpcConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Fleet`].
pub mod fleet {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AttributesToDelete`.
        AttributesToDelete
        VpcConfiguration = "VPC_CONFIGURATION",
        VpcConfigurationSecurityGroupIds = "VPC_CONFIGURATION_SECURITY_GROUP_IDS",
        DomainJoinInfo = "DOMAIN_JOIN_INFO",
        IamRoleArn = "IAM_ROLE_ARN",
        UsbDeviceFilterStrings = "USB_DEVICE_FILTER_STRINGS",
        SessionScriptS3Location = "SESSION_SCRIPT_S3_LOCATION",
        MaxSessionsPerInstance = "MAX_SESSIONS_PER_INSTANCE",
    }

    choice! {
        /// Values of `Platform`.
        Platform
        AmazonLinux2 = "AMAZON_LINUX2",
        Rhel8 = "RHEL8",
        RockyLinux8 = "ROCKY_LINUX8",
        UbuntuPro2404 = "UBUNTU_PRO_2404",
        Windows = "WINDOWS",
        WindowsServer2016 = "WINDOWS_SERVER_2016",
        WindowsServer2019 = "WINDOWS_SERVER_2019",
        WindowsServer2022 = "WINDOWS_SERVER_2022",
        WindowsServer2025 = "WINDOWS_SERVER_2025",
    }

    choice! {
        /// Values of `StreamView`.
        StreamView
        App = "APP",
        Desktop = "DESKTOP",
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-fleet-vpcconfig.html)
        VpcConfig
        required {
        }
        optional {
            /// `SecurityGroupIds`: list, 0 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-fleet-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-fleet-s3location.html)
        S3Location
        required {
            /// `S3Bucket`: text, 3 to 63 characters.
            s3_bucket "S3Bucket" String,
            /// `S3Key`: text, 1 to 1024 characters.
            s3_key "S3Key" String,
        }
        optional {
        }
    }

    property! {
        /// [`VolumeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-fleet-volumeconfig.html)
        VolumeConfig
        required {
        }
        optional {
            /// `VolumeSizeInGb`: whole number.
            volume_size_in_gb "VolumeSizeInGb" i64,
        }
    }

    property! {
        /// [`DomainJoinInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-fleet-domainjoininfo.html)
        DomainJoinInfo
        required {
        }
        optional {
            /// `DirectoryName`: text.
            directory_name "DirectoryName" String,
            /// `OrganizationalUnitDistinguishedName`: text, 0 to 2000 characters.
            organizational_unit_distinguished_name "OrganizationalUnitDistinguishedName" String,
        }
    }

    property! {
        /// [`ComputeCapacity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-fleet-computecapacity.html)
        ComputeCapacity
        required {
        }
        optional {
            /// `DesiredInstances`: whole number.
            desired_instances "DesiredInstances" i64,
            /// `DesiredSessions`: whole number.
            desired_sessions "DesiredSessions" i64,
        }
    }
}

resource! {
    /// [`AWS::AppStream::ImageBuilder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-imagebuilder.html)
    ImageBuilder = "AWS::AppStream::ImageBuilder"
    required {
        /// `InstanceType`: text, at least 1 characters.
        instance_type "InstanceType" String,
        /// `Name`: text, at least 1 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AccessEndpoints`: list, 1 to 4 items.
        access_endpoints "AccessEndpoints" List<image_builder::AccessEndpoint>,
        /// `AppstreamAgentVersion`: text, 1 to 100 characters.
        appstream_agent_version "AppstreamAgentVersion" String,
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `DisableIMDSV1`: true or false.
        disable_imdsv1 "DisableIMDSV1" bool,
        /// `DisplayName`: text, 0 to 100 characters.
        display_name "DisplayName" String,
        /// `DomainJoinInfo`: object.
        domain_join_info "DomainJoinInfo" image_builder::DomainJoinInfo,
        /// `EnableDefaultInternetAccess`: true or false.
        enable_default_internet_access "EnableDefaultInternetAccess" bool,
        /// `IamRoleArn`: text.
        iam_role_arn "IamRoleArn" String,
        /// `ImageArn`: text.
        image_arn "ImageArn" String,
        /// `ImageName`: text, at least 1 characters.
        image_name "ImageName" String,
        /// `RootVolumeConfig`: object.
        root_volume_config "RootVolumeConfig" image_builder::VolumeConfig,
        /// `SoftwaresToInstall`: list.
        softwares_to_install "SoftwaresToInstall" List<String>,
        /// `SoftwaresToUninstall`: list.
        softwares_to_uninstall "SoftwaresToUninstall" List<String>,
        /// `Tags`: list.
        tags "Tags" List<image_builder::Tag>,
        /// `VpcConfig`: object.
        vpc_config "VpcConfig" image_builder::VpcConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `StreamingUrl`.
        streaming_url "StreamingUrl" String,
    }
}

/// Property types of [`ImageBuilder`].
pub mod image_builder {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-imagebuilder-vpcconfig.html)
        VpcConfig
        required {
        }
        optional {
            /// `SecurityGroupIds`: list, 0 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-imagebuilder-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`VolumeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-imagebuilder-volumeconfig.html)
        VolumeConfig
        required {
        }
        optional {
            /// `VolumeSizeInGb`: whole number.
            volume_size_in_gb "VolumeSizeInGb" i64,
        }
    }

    property! {
        /// [`DomainJoinInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-imagebuilder-domainjoininfo.html)
        DomainJoinInfo
        required {
        }
        optional {
            /// `DirectoryName`: text.
            directory_name "DirectoryName" String,
            /// `OrganizationalUnitDistinguishedName`: text, 0 to 2000 characters.
            organizational_unit_distinguished_name "OrganizationalUnitDistinguishedName" String,
        }
    }

    choice! {
        /// Values of `AccessEndpointEndpointType`.
        AccessEndpointEndpointType
        Streaming = "STREAMING",
    }

    property! {
        /// [`AccessEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-imagebuilder-accessendpoint.html)
        AccessEndpoint
        required {
            /// `EndpointType`: text.
            endpoint_type "EndpointType" AccessEndpointEndpointType,
            /// `VpceId`: text, at least 1 characters.
            vpce_id "VpceId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppStream::Stack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html)
    Stack = "AWS::AppStream::Stack"
    required {
    }
    optional {
        /// `AccessEndpoints`: list, 1 to 4 items.
        access_endpoints "AccessEndpoints" List<stack::AccessEndpoint>,
        /// `AgentAccessConfig`: object.
        agent_access_config "AgentAccessConfig" stack::AgentAccessConfig,
        /// `ApplicationSettings`: object.
        application_settings "ApplicationSettings" stack::ApplicationSettings,
        /// `AttributesToDelete`: list.
        attributes_to_delete "AttributesToDelete" List<String>,
        /// `ContentRedirection`: object.
        content_redirection "ContentRedirection" stack::ContentRedirection,
        /// `DeleteStorageConnectors`: true or false.
        delete_storage_connectors "DeleteStorageConnectors" bool,
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `DisplayName`: text, 0 to 100 characters.
        display_name "DisplayName" String,
        /// `EmbedHostDomains`: list, 1 to 20 items.
        embed_host_domains "EmbedHostDomains" List<String>,
        /// `FeedbackURL`: text, 0 to 1000 characters.
        feedback_url "FeedbackURL" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `RedirectURL`: text, 0 to 1000 characters.
        redirect_url "RedirectURL" String,
        /// `StorageConnectors`: list.
        storage_connectors "StorageConnectors" List<stack::StorageConnector>,
        /// `StreamingExperienceSettings`: object.
        streaming_experience_settings "StreamingExperienceSettings" stack::StreamingExperienceSettings,
        /// `Tags`: list.
        tags "Tags" List<stack::Tag>,
        /// `UserSettings`: list, at least 1 items.
        user_settings "UserSettings" List<stack::UserSetting>,
    }
    attributes {
    }
}

/// Property types of [`Stack`].
pub mod stack {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `UserSettingAction`.
        UserSettingAction
        AutoTimeZoneRedirection = "AUTO_TIME_ZONE_REDIRECTION",
        ClipboardCopyFromLocalDevice = "CLIPBOARD_COPY_FROM_LOCAL_DEVICE",
        ClipboardCopyToLocalDevice = "CLIPBOARD_COPY_TO_LOCAL_DEVICE",
        DomainPasswordSignin = "DOMAIN_PASSWORD_SIGNIN",
        DomainSmartCardSignin = "DOMAIN_SMART_CARD_SIGNIN",
        FileDownload = "FILE_DOWNLOAD",
        FileUpload = "FILE_UPLOAD",
        PrintingToLocalDevice = "PRINTING_TO_LOCAL_DEVICE",
    }

    choice! {
        /// Values of `UserSettingPermission`.
        UserSettingPermission
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`UserSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-usersetting.html)
        UserSetting
        required {
            /// `Action`: text.
            action "Action" UserSettingAction,
            /// `Permission`: text.
            permission "Permission" UserSettingPermission,
        }
        optional {
            /// `MaximumLength`: whole number.
            maximum_length "MaximumLength" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `StreamingExperienceSettingsPreferredProtocol`.
        StreamingExperienceSettingsPreferredProtocol
        Tcp = "TCP",
        Udp = "UDP",
    }

    property! {
        /// [`StreamingExperienceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-streamingexperiencesettings.html)
        StreamingExperienceSettings
        required {
        }
        optional {
            /// `PreferredProtocol`: text.
            preferred_protocol "PreferredProtocol" StreamingExperienceSettingsPreferredProtocol,
        }
    }

    choice! {
        /// Values of `StorageConnectorConnectorType`.
        StorageConnectorConnectorType
        GoogleDrive = "GOOGLE_DRIVE",
        Homefolders = "HOMEFOLDERS",
        OneDrive = "ONE_DRIVE",
    }

    property! {
        /// [`StorageConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-storageconnector.html)
        StorageConnector
        required {
            /// `ConnectorType`: text.
            connector_type "ConnectorType" StorageConnectorConnectorType,
        }
        optional {
            /// `Domains`: list, 0 to 50 items.
            domains "Domains" List<String>,
            /// `ResourceIdentifier`: text, 1 to 2048 characters.
            resource_identifier "ResourceIdentifier" String,
        }
    }

    property! {
        /// [`ContentRedirection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-contentredirection.html)
        ContentRedirection
        required {
        }
        optional {
            /// `HostToClient`: object.
            host_to_client "HostToClient" UrlRedirectionConfig,
        }
    }

    property! {
        /// [`UrlRedirectionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-urlredirectionconfig.html)
        UrlRedirectionConfig
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `AllowedUrls`: list, 0 to 100 items.
            allowed_urls "AllowedUrls" List<String>,
            /// `DeniedUrls`: list, 0 to 100 items.
            denied_urls "DeniedUrls" List<String>,
        }
    }

    property! {
        /// [`ApplicationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-applicationsettings.html)
        ApplicationSettings
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `SettingsGroup`: text, 0 to 100 characters.
            settings_group "SettingsGroup" String,
        }
    }

    choice! {
        /// Values of `AgentAccessConfigScreenImageFormat`.
        AgentAccessConfigScreenImageFormat
        Jpeg = "JPEG",
        Png = "PNG",
    }

    choice! {
        /// Values of `AgentAccessConfigScreenResolution`.
        AgentAccessConfigScreenResolution
        W1280xH720 = "W_1280xH_720",
    }

    choice! {
        /// Values of `AgentAccessConfigUserControlMode`.
        AgentAccessConfigUserControlMode
        Disabled = "DISABLED",
        ViewOnly = "VIEW_ONLY",
        ViewStop = "VIEW_STOP",
    }

    property! {
        /// [`AgentAccessConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-agentaccessconfig.html)
        AgentAccessConfig
        required {
            /// `ScreenImageFormat`: text.
            screen_image_format "ScreenImageFormat" AgentAccessConfigScreenImageFormat,
            /// `ScreenResolution`: text.
            screen_resolution "ScreenResolution" AgentAccessConfigScreenResolution,
            /// `Settings`: list, at least 1 items.
            settings "Settings" List<AgentAccessSetting>,
        }
        optional {
            /// `S3BucketArn`: text.
            s3_bucket_arn "S3BucketArn" String,
            /// `ScreenshotsUploadEnabled`: true or false.
            screenshots_upload_enabled "ScreenshotsUploadEnabled" bool,
            /// `UserControlMode`: text.
            user_control_mode "UserControlMode" AgentAccessConfigUserControlMode,
        }
    }

    choice! {
        /// Values of `AgentAccessSettingAgentAction`.
        AgentAccessSettingAgentAction
        ComputerInput = "COMPUTER_INPUT",
        ComputerVision = "COMPUTER_VISION",
        ForwardMcpTools = "FORWARD_MCP_TOOLS",
    }

    choice! {
        /// Values of `AgentAccessSettingPermission`.
        AgentAccessSettingPermission
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`AgentAccessSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-agentaccesssetting.html)
        AgentAccessSetting
        required {
            /// `AgentAction`: text.
            agent_action "AgentAction" AgentAccessSettingAgentAction,
            /// `Permission`: text.
            permission "Permission" AgentAccessSettingPermission,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AccessEndpointEndpointType`.
        AccessEndpointEndpointType
        Streaming = "STREAMING",
    }

    property! {
        /// [`AccessEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appstream-stack-accessendpoint.html)
        AccessEndpoint
        required {
            /// `EndpointType`: text.
            endpoint_type "EndpointType" AccessEndpointEndpointType,
            /// `VpceId`: text, at least 1 characters.
            vpce_id "VpceId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppStream::StackFleetAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackfleetassociation.html)
    StackFleetAssociation = "AWS::AppStream::StackFleetAssociation"
    required {
        /// `FleetName`: text. A change replaces the resource.
        fleet_name "FleetName" String,
        /// `StackName`: text. A change replaces the resource.
        stack_name "StackName" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::AppStream::StackUserAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackuserassociation.html)
    StackUserAssociation = "AWS::AppStream::StackUserAssociation"
    required {
        /// `AuthenticationType`: text. A change replaces the resource.
        authentication_type "AuthenticationType" String,
        /// `StackName`: text. A change replaces the resource.
        stack_name "StackName" String,
        /// `UserName`: text. A change replaces the resource.
        user_name "UserName" String,
    }
    optional {
        /// `SendEmailNotification`: true or false. A change replaces the resource.
        send_email_notification "SendEmailNotification" bool,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::AppStream::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-user.html)
    User = "AWS::AppStream::User"
    required {
        /// `AuthenticationType`: text. A change replaces the resource.
        authentication_type "AuthenticationType" user::AuthenticationType,
        /// `UserName`: text, 1 to 128 characters. A change replaces the resource.
        user_name "UserName" String,
    }
    optional {
        /// `FirstName`: text, 0 to 2048 characters. A change replaces the resource.
        first_name "FirstName" String,
        /// `LastName`: text, 0 to 2048 characters. A change replaces the resource.
        last_name "LastName" String,
        /// `MessageAction`: text. A change replaces the resource.
        message_action "MessageAction" user::MessageAction,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`User`].
pub mod user {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthenticationType`.
        AuthenticationType
        Api = "API",
        AwsAd = "AWS_AD",
        Saml = "SAML",
        Userpool = "USERPOOL",
    }

    choice! {
        /// Values of `MessageAction`.
        MessageAction
        Resend = "RESEND",
        Suppress = "SUPPRESS",
    }
}
