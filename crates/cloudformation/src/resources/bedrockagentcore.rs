// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::BedrockAgentCore`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::BedrockAgentCore::ApiKeyCredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-apikeycredentialprovider.html)
    ApiKeyCredentialProvider = "AWS::BedrockAgentCore::ApiKeyCredentialProvider"
    required {
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `ApiKey`: text, 1 to 65536 characters.
        api_key "ApiKey" String,
        /// `ApiKeySecretConfig`: object.
        api_key_secret_config "ApiKeySecretConfig" api_key_credential_provider::SecretReference,
        /// `ApiKeySecretSource`: text.
        api_key_secret_source "ApiKeySecretSource" api_key_credential_provider::ApiKeySecretSource,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<api_key_credential_provider::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ApiKeySecretArn`.
        api_key_secret_arn "ApiKeySecretArn" Json,
        /// `Fn::GetAtt` of `ApiKeySecretJsonKey`.
        api_key_secret_json_key "ApiKeySecretJsonKey" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `CredentialProviderArn`.
        credential_provider_arn "CredentialProviderArn" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
    }
}

/// Property types of [`ApiKeyCredentialProvider`].
pub mod api_key_credential_provider {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ApiKeySecretSource`.
        ApiKeySecretSource
        Managed = "MANAGED",
        External = "EXTERNAL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-apikeycredentialprovider-tag.html)
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
        /// [`SecretReference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-apikeycredentialprovider-secretreference.html)
        SecretReference
        required {
            /// `JsonKey`: text, 1 to 128 characters.
            json_key "JsonKey" String,
            /// `SecretId`: text, 1 to 2048 characters.
            secret_id "SecretId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::BrowserCustom`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browsercustom.html)
    BrowserCustom = "AWS::BedrockAgentCore::BrowserCustom"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `NetworkConfiguration`: object. A change replaces the resource.
        network_configuration "NetworkConfiguration" browser_custom::BrowserNetworkConfiguration,
    }
    optional {
        /// `BrowserSigning`: object. A change replaces the resource.
        browser_signing "BrowserSigning" browser_custom::BrowserSigning,
        /// `Certificates`: list, 0 to 10 items. A change replaces the resource.
        certificates "Certificates" List<browser_custom::Certificate>,
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `EnterprisePolicies`: list, 0 to 10 items. A change replaces the resource.
        enterprise_policies "EnterprisePolicies" List<browser_custom::BrowserEnterprisePolicy>,
        /// `ExecutionRoleArn`: text. A change replaces the resource.
        execution_role_arn "ExecutionRoleArn" String,
        /// `RecordingConfig`: object. A change replaces the resource.
        recording_config "RecordingConfig" browser_custom::RecordingConfig,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `BrowserArn`.
        browser_arn "BrowserArn" String,
        /// `Fn::GetAtt` of `BrowserId`.
        browser_id "BrowserId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FailureReason`.
        failure_reason "FailureReason" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`BrowserCustom`].
pub mod browser_custom {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`RecordingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-recordingconfig.html)
        RecordingConfig
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `S3Location`: object.
            s3_location "S3Location" S3Location,
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-s3location.html)
        S3Location
        required {
            /// `Bucket`: text.
            bucket "Bucket" String,
            /// `Prefix`: text, at least 1 characters.
            prefix "Prefix" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `BrowserNetworkMode`.
        BrowserNetworkMode
        Public = "PUBLIC",
        Vpc = "VPC",
    }

    property! {
        /// [`BrowserNetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-browsernetworkconfiguration.html)
        BrowserNetworkConfiguration
        required {
            /// `NetworkMode`: text.
            network_mode "NetworkMode" BrowserNetworkMode,
        }
        optional {
            /// `VpcConfig`: object.
            vpc_config "VpcConfig" VpcConfig,
        }
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroups`: list, 1 to 16 items.
            security_groups "SecurityGroups" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `BrowserEnterprisePolicyType`.
        BrowserEnterprisePolicyType
        Managed = "MANAGED",
        Recommended = "RECOMMENDED",
    }

    property! {
        /// [`BrowserEnterprisePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-browserenterprisepolicy.html)
        BrowserEnterprisePolicy
        required {
            /// `Location`: object.
            location "Location" S3Location,
            /// `Type`: text.
            r#type "Type" BrowserEnterprisePolicyType,
        }
        optional {
        }
    }

    property! {
        /// [`Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-certificate.html)
        Certificate
        required {
            /// `CertificateLocation`: object.
            certificate_location "CertificateLocation" CertificateLocation,
        }
        optional {
        }
    }

    property! {
        /// [`CertificateLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-certificatelocation.html)
        CertificateLocation
        required {
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`BrowserSigning`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-browsersigning.html)
        BrowserSigning
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::BrowserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browserprofile.html)
    BrowserProfile = "AWS::BedrockAgentCore::BrowserProfile"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastSavedAt`.
        last_saved_at "LastSavedAt" String,
        /// `Fn::GetAtt` of `LastSavedBrowserId`.
        last_saved_browser_id "LastSavedBrowserId" String,
        /// `Fn::GetAtt` of `LastSavedBrowserSessionId`.
        last_saved_browser_session_id "LastSavedBrowserSessionId" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `ProfileArn`.
        profile_arn "ProfileArn" String,
        /// `Fn::GetAtt` of `ProfileId`.
        profile_id "ProfileId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html)
    CapacityProvider = "AWS::BedrockAgentCore::CapacityProvider"
    required {
        /// `ComputeConfiguration`: object. A change replaces the resource.
        compute_configuration "ComputeConfiguration" capacity_provider::ComputeConfiguration,
        /// `Name`: text, 1 to 48 characters. A change replaces the resource.
        name "Name" String,
        /// `PermissionsConfiguration`: object. A change replaces the resource.
        permissions_configuration "PermissionsConfiguration" capacity_provider::PermissionsConfiguration,
    }
    optional {
        /// `Description`: text, 1 to 4096 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<capacity_provider::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CapacityProviderId`.
        capacity_provider_id "CapacityProviderId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`CapacityProvider`].
pub mod capacity_provider {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-tag.html)
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
        /// [`PermissionsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-permissionsconfiguration.html)
        PermissionsConfiguration
        required {
            /// `CapacityProviderOperatorRoleArn`: text, 1 to 2048 characters.
            capacity_provider_operator_role_arn "CapacityProviderOperatorRoleArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`ComputeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-computeconfiguration.html)
        ComputeConfiguration
        required {
            /// `Ec2Configuration`: object.
            ec2_configuration "Ec2Configuration" Ec2Configuration,
        }
        optional {
        }
    }

    property! {
        /// [`Ec2Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-ec2configuration.html)
        Ec2Configuration
        required {
            /// `LaunchTemplateSource`: object.
            launch_template_source "LaunchTemplateSource" LaunchTemplateSource,
            /// `VpcConfiguration`: object.
            vpc_configuration "VpcConfiguration" VpcConfiguration,
        }
        optional {
            /// `LifecycleConfiguration`: object.
            lifecycle_configuration "LifecycleConfiguration" InstanceLifecycleConfiguration,
            /// `RootVolume`: object.
            root_volume "RootVolume" RootVolumeConfiguration,
            /// `Volumes`: list, at most 5 items.
            volumes "Volumes" List<VolumeConfiguration>,
        }
    }

    property! {
        /// [`VpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-vpcconfiguration.html)
        VpcConfiguration
        required {
            /// `SecurityGroups`: list, 1 to 16 items.
            security_groups "SecurityGroups" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`VolumeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-volumeconfiguration.html)
        VolumeConfiguration
        required {
            /// `EbsConfiguration`: object.
            ebs_configuration "EbsConfiguration" EbsVolumeConfiguration,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EbsVolumeConfigurationVolumeType`.
        EbsVolumeConfigurationVolumeType
        Standard = "standard",
        Io1 = "io1",
        Io2 = "io2",
        Gp2 = "gp2",
        Sc1 = "sc1",
        St1 = "st1",
        Gp3 = "gp3",
    }

    property! {
        /// [`EbsVolumeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-ebsvolumeconfiguration.html)
        EbsVolumeConfiguration
        required {
            /// `Name`: text, 1 to 48 characters.
            name "Name" String,
            /// `SizeGiB`: whole number, 1 to 65536 in value.
            size_gi_b "SizeGiB" i64,
        }
        optional {
            /// `Encrypted`: true or false.
            encrypted "Encrypted" bool,
            /// `Iops`: whole number, 100 to 256000 in value.
            iops "Iops" i64,
            /// `KmsKeyId`: text, 20 to 2048 characters.
            kms_key_id "KmsKeyId" String,
            /// `SnapshotId`: text, 13 to 64 characters.
            snapshot_id "SnapshotId" String,
            /// `Throughput`: whole number, 125 to 2000 in value.
            throughput "Throughput" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" EbsVolumeConfigurationVolumeType,
        }
    }

    choice! {
        /// Values of `RootVolumeConfigurationVolumeType`.
        RootVolumeConfigurationVolumeType
        Standard = "standard",
        Io1 = "io1",
        Io2 = "io2",
        Gp2 = "gp2",
        Sc1 = "sc1",
        St1 = "st1",
        Gp3 = "gp3",
    }

    property! {
        /// [`RootVolumeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-rootvolumeconfiguration.html)
        RootVolumeConfiguration
        required {
        }
        optional {
            /// `Encrypted`: true or false.
            encrypted "Encrypted" bool,
            /// `FreeSpaceGiB`: whole number, 2 to 65000 in value.
            free_space_gi_b "FreeSpaceGiB" i64,
            /// `Iops`: whole number, 100 to 256000 in value.
            iops "Iops" i64,
            /// `KmsKeyId`: text, 20 to 2048 characters.
            kms_key_id "KmsKeyId" String,
            /// `Throughput`: whole number, 125 to 2000 in value.
            throughput "Throughput" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" RootVolumeConfigurationVolumeType,
        }
    }

    property! {
        /// [`InstanceLifecycleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-instancelifecycleconfiguration.html)
        InstanceLifecycleConfiguration
        required {
        }
        optional {
            /// `IdleInstanceTimeout`: whole number, 60 to 1209600 in value.
            idle_instance_timeout "IdleInstanceTimeout" i64,
            /// `MaxLifetime`: whole number, 60 to 1209600 in value.
            max_lifetime "MaxLifetime" i64,
        }
    }

    property! {
        /// [`LaunchTemplateSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-launchtemplatesource.html)
        LaunchTemplateSource
        required {
            /// `LaunchParameters`: object.
            launch_parameters "LaunchParameters" LaunchParameters,
        }
        optional {
        }
    }

    choice! {
        /// Values of `LaunchParametersMonitoring`.
        LaunchParametersMonitoring
        Basic = "BASIC",
        Detailed = "DETAILED",
    }

    choice! {
        /// Values of `LaunchParametersOperatingSystem`.
        LaunchParametersOperatingSystem
        LinuxX86_64 = "LINUX_X86_64",
        LinuxArm64 = "LINUX_ARM64",
    }

    property! {
        /// [`LaunchParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-launchparameters.html)
        LaunchParameters
        required {
            /// `InstanceRequirements`: object.
            instance_requirements "InstanceRequirements" InstanceRequirements,
            /// `OperatingSystem`: text.
            operating_system "OperatingSystem" LaunchParametersOperatingSystem,
        }
        optional {
            /// `CapacityReservationSpecification`: object.
            capacity_reservation_specification "CapacityReservationSpecification" CapacityReservationSpecification,
            /// `EphemeralVolumes`: list, at most 5 items.
            ephemeral_volumes "EphemeralVolumes" List<EphemeralBlockDeviceMapping>,
            /// `InstanceProfileArn`: text, 1 to 2048 characters.
            instance_profile_arn "InstanceProfileArn" String,
            /// `LicenseSpecifications`: list, at most 5 items.
            license_specifications "LicenseSpecifications" List<LicenseSpecification>,
            /// `Monitoring`: text.
            monitoring "Monitoring" LaunchParametersMonitoring,
            /// `PropagatedTags`: object.
            propagated_tags "PropagatedTags" Json,
            /// `SshKeyName`: text, 1 to 255 characters.
            ssh_key_name "SshKeyName" String,
        }
    }

    property! {
        /// [`LicenseSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-licensespecification.html)
        LicenseSpecification
        required {
            /// `LicenseConfigurationArn`: text, 1 to 2048 characters.
            license_configuration_arn "LicenseConfigurationArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`InstanceRequirements`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-instancerequirements.html)
        InstanceRequirements
        required {
            /// `AllowedInstanceTypes`: list, 1 to 30 items.
            allowed_instance_types "AllowedInstanceTypes" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`EphemeralBlockDeviceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-ephemeralblockdevicemapping.html)
        EphemeralBlockDeviceMapping
        required {
        }
        optional {
            /// `DeviceName`: text, 1 to 255 characters.
            device_name "DeviceName" String,
            /// `Ebs`: object.
            ebs "Ebs" EphemeralEBSVolumeConfiguration,
            /// `VirtualName`: text, 1 to 255 characters.
            virtual_name "VirtualName" String,
        }
    }

    choice! {
        /// Values of `EphemeralEBSVolumeConfigurationVolumeType`.
        EphemeralEBSVolumeConfigurationVolumeType
        Standard = "standard",
        Io1 = "io1",
        Io2 = "io2",
        Gp2 = "gp2",
        Sc1 = "sc1",
        St1 = "st1",
        Gp3 = "gp3",
    }

    property! {
        /// [`EphemeralEBSVolumeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-ephemeralebsvolumeconfiguration.html)
        EphemeralEBSVolumeConfiguration
        required {
        }
        optional {
            /// `EbsCardIndex`: whole number, at least 0 in value.
            ebs_card_index "EbsCardIndex" i64,
            /// `Encrypted`: true or false.
            encrypted "Encrypted" bool,
            /// `Iops`: whole number, 100 to 256000 in value.
            iops "Iops" i64,
            /// `KmsKeyId`: text, 20 to 2048 characters.
            kms_key_id "KmsKeyId" String,
            /// `SnapshotId`: text, 13 to 64 characters.
            snapshot_id "SnapshotId" String,
            /// `Throughput`: whole number, 125 to 2000 in value.
            throughput "Throughput" i64,
            /// `VolumeInitializationRate`: whole number, 100 to 300 in value.
            volume_initialization_rate "VolumeInitializationRate" i64,
            /// `VolumeSize`: whole number, 1 to 65536 in value.
            volume_size "VolumeSize" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" EphemeralEBSVolumeConfigurationVolumeType,
        }
    }

    choice! {
        /// Values of `CapacityReservationSpecificationCapacityReservationPreference`.
        CapacityReservationSpecificationCapacityReservationPreference
        CapacityReservationsOnly = "capacity-reservations-only",
        Open = "open",
        None = "none",
    }

    property! {
        /// [`CapacityReservationSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-capacityreservationspecification.html)
        CapacityReservationSpecification
        required {
        }
        optional {
            /// `CapacityReservationPreference`: text.
            capacity_reservation_preference "CapacityReservationPreference" CapacityReservationSpecificationCapacityReservationPreference,
            /// `CapacityReservationTarget`: object.
            capacity_reservation_target "CapacityReservationTarget" CapacityReservationTarget,
        }
    }

    property! {
        /// [`CapacityReservationTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-capacityreservationtarget.html)
        CapacityReservationTarget
        required {
        }
        optional {
            /// `CapacityReservationId`: text, 1 to 255 characters.
            capacity_reservation_id "CapacityReservationId" String,
            /// `CapacityReservationResourceGroupArn`: text, 1 to 2048 characters.
            capacity_reservation_resource_group_arn "CapacityReservationResourceGroupArn" String,
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::CodeInterpreterCustom`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-codeinterpretercustom.html)
    CodeInterpreterCustom = "AWS::BedrockAgentCore::CodeInterpreterCustom"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `NetworkConfiguration`: object. A change replaces the resource.
        network_configuration "NetworkConfiguration" code_interpreter_custom::CodeInterpreterNetworkConfiguration,
    }
    optional {
        /// `Certificates`: list, 0 to 10 items. A change replaces the resource.
        certificates "Certificates" List<code_interpreter_custom::Certificate>,
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `ExecutionRoleArn`: text. A change replaces the resource.
        execution_role_arn "ExecutionRoleArn" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `CodeInterpreterArn`.
        code_interpreter_arn "CodeInterpreterArn" String,
        /// `Fn::GetAtt` of `CodeInterpreterId`.
        code_interpreter_id "CodeInterpreterId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FailureReason`.
        failure_reason "FailureReason" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`CodeInterpreterCustom`].
pub mod code_interpreter_custom {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CodeInterpreterNetworkMode`.
        CodeInterpreterNetworkMode
        Public = "PUBLIC",
        Sandbox = "SANDBOX",
        Vpc = "VPC",
    }

    property! {
        /// [`CodeInterpreterNetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-codeinterpretercustom-codeinterpreternetworkconfiguration.html)
        CodeInterpreterNetworkConfiguration
        required {
            /// `NetworkMode`: text.
            network_mode "NetworkMode" CodeInterpreterNetworkMode,
        }
        optional {
            /// `VpcConfig`: object.
            vpc_config "VpcConfig" VpcConfig,
        }
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-codeinterpretercustom-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroups`: list, 1 to 16 items.
            security_groups "SecurityGroups" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-codeinterpretercustom-certificate.html)
        Certificate
        required {
            /// `CertificateLocation`: object.
            certificate_location "CertificateLocation" CertificateLocation,
        }
        optional {
        }
    }

    property! {
        /// [`CertificateLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-codeinterpretercustom-certificatelocation.html)
        CertificateLocation
        required {
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::ConfigurationBundle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-configurationbundle.html)
    ConfigurationBundle = "AWS::BedrockAgentCore::ConfigurationBundle"
    required {
        /// `BundleName`: text. A change replaces the resource.
        bundle_name "BundleName" String,
        /// `Components`: object.
        components "Components" Json,
    }
    optional {
        /// `BranchName`: text, 1 to 128 characters.
        branch_name "BranchName" String,
        /// `CommitMessage`: text, 1 to 500 characters.
        commit_message "CommitMessage" String,
        /// `CreatedBy`: object.
        created_by "CreatedBy" configuration_bundle::VersionCreatedBySource,
        /// `Description`: text, 1 to 500 characters.
        description "Description" String,
        /// `KmsKeyArn`: text, 1 to 2048 characters.
        kms_key_arn "KmsKeyArn" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<configuration_bundle::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `BundleArn`.
        bundle_arn "BundleArn" String,
        /// `Fn::GetAtt` of `BundleId`.
        bundle_id "BundleId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LineageMetadata`.
        lineage_metadata "LineageMetadata" Json,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `VersionId`.
        version_id "VersionId" String,
    }
}

/// Property types of [`ConfigurationBundle`].
pub mod configuration_bundle {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-configurationbundle-tag.html)
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
        /// [`VersionCreatedBySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-configurationbundle-versioncreatedbysource.html)
        VersionCreatedBySource
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::ConsentPortal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-consentportal.html)
    ConsentPortal = "AWS::BedrockAgentCore::ConsentPortal"
    required {
        /// `ExecutionRoleArn`: text.
        execution_role_arn "ExecutionRoleArn" String,
        /// `IdpConfig`: object.
        idp_config "IdpConfig" consent_portal::IdpConfig,
        /// `Name`: text, 1 to 50 characters. A change replaces the resource.
        name "Name" String,
        /// `Sources`: list, 1 to 1 items. A change replaces the resource.
        sources "Sources" List<consent_portal::ConsentPortalSource>,
    }
    optional {
        /// `Description`: text, at most 512 characters.
        description "Description" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<consent_portal::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ConsentPortalArn`.
        consent_portal_arn "ConsentPortalArn" String,
        /// `Fn::GetAtt` of `ConsentPortalId`.
        consent_portal_id "ConsentPortalId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `PortalUrl`.
        portal_url "PortalUrl" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`ConsentPortal`].
pub mod consent_portal {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-consentportal-tag.html)
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
        /// Values of `ConsentPortalSourceType`.
        ConsentPortalSourceType
        AgentcoreGateway = "agentcore-gateway",
    }

    property! {
        /// [`ConsentPortalSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-consentportal-consentportalsource.html)
        ConsentPortalSource
        required {
            /// `Identifier`: text.
            identifier "Identifier" String,
            /// `Type`: text.
            r#type "Type" ConsentPortalSourceType,
        }
        optional {
        }
    }

    property! {
        /// [`IdpConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-consentportal-idpconfig.html)
        IdpConfig
        required {
            /// `CredentialProviderArn`: text.
            credential_provider_arn "CredentialProviderArn" String,
            /// `Scopes`: list, at least 1 items.
            scopes "Scopes" List<String>,
        }
        optional {
            /// `Audience`: text.
            audience "Audience" String,
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-dataset.html)
    Dataset = "AWS::BedrockAgentCore::Dataset"
    required {
        /// `DatasetName`: text. A change replaces the resource.
        dataset_name "DatasetName" String,
        /// `SchemaType`: text. A change replaces the resource.
        schema_type "SchemaType" dataset::SchemaType,
    }
    optional {
        /// `Description`: text, at most 200 characters.
        description "Description" String,
        /// `KmsKeyArn`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// `Source`: object. A change replaces the resource.
        source "Source" dataset::DataSourceType,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<dataset::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DatasetArn`.
        dataset_arn "DatasetArn" String,
        /// `Fn::GetAtt` of `DatasetId`.
        dataset_id "DatasetId" String,
        /// `Fn::GetAtt` of `ExampleCount`.
        example_count "ExampleCount" i64,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Dataset`].
pub mod dataset {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SchemaType`.
        SchemaType
        AgentcoreEvaluationPredefinedV1 = "AGENTCORE_EVALUATION_PREDEFINED_V1",
        AgentcoreEvaluationSimulatedV1 = "AGENTCORE_EVALUATION_SIMULATED_V1",
        GenericEvaluationPredefinedV1 = "GENERIC_EVALUATION_PREDEFINED_V1",
        ThirdPartyEvaluationV1 = "THIRD_PARTY_EVALUATION_V1",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-dataset-tag.html)
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
        /// [`DataSourceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-dataset-datasourcetype.html)
        DataSourceType
        required {
        }
        optional {
            /// `InlineExamples`: object.
            inline_examples "InlineExamples" InlineExamplesSource,
            /// `S3Source`: object.
            s3_source "S3Source" S3Source,
        }
    }

    property! {
        /// [`S3Source`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-dataset-s3source.html)
        S3Source
        required {
            /// `S3Uri`: text.
            s3_uri "S3Uri" String,
        }
        optional {
        }
    }

    property! {
        /// [`InlineExamplesSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-dataset-inlineexamplessource.html)
        InlineExamplesSource
        required {
            /// `Examples`: list, 1 to 1000 items.
            examples "Examples" List<Json>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::Evaluator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-evaluator.html)
    Evaluator = "AWS::BedrockAgentCore::Evaluator"
    required {
        /// `EvaluatorConfig`: object.
        evaluator_config "EvaluatorConfig" evaluator::EvaluatorConfig,
        /// `EvaluatorName`: text. A change replaces the resource.
        evaluator_name "EvaluatorName" String,
        /// `Level`: text.
        level "Level" evaluator::EvaluatorLevel,
    }
    optional {
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `KmsKeyArn`: text, 1 to 2048 characters.
        kms_key_arn "KmsKeyArn" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<evaluator::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `EvaluatorArn`.
        evaluator_arn "EvaluatorArn" String,
        /// `Fn::GetAtt` of `EvaluatorId`.
        evaluator_id "EvaluatorId" String,
        /// `Fn::GetAtt` of `EvaluatorType`.
        evaluator_type "EvaluatorType" String,
        /// `Fn::GetAtt` of `Provider`.
        provider "Provider" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Evaluator`].
pub mod evaluator {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EvaluatorLevel`.
        EvaluatorLevel
        ToolCall = "TOOL_CALL",
        Trace = "TRACE",
        Session = "SESSION",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-tag.html)
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
        /// [`EvaluatorConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-evaluatorconfig.html)
        EvaluatorConfig
        required {
        }
        optional {
            /// `CodeBased`: object.
            code_based "CodeBased" CodeBasedEvaluatorConfig,
            /// `Derived`: object.
            derived "Derived" DerivedEvaluatorConfig,
            /// `LlmAsAJudge`: object.
            llm_as_a_judge "LlmAsAJudge" LlmAsAJudgeEvaluatorConfig,
        }
    }

    property! {
        /// [`LlmAsAJudgeEvaluatorConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-llmasajudgeevaluatorconfig.html)
        LlmAsAJudgeEvaluatorConfig
        required {
            /// `Instructions`: text.
            instructions "Instructions" String,
            /// `ModelConfig`: object.
            model_config "ModelConfig" EvaluatorModelConfig,
            /// `RatingScale`: object.
            rating_scale "RatingScale" RatingScale,
        }
        optional {
        }
    }

    property! {
        /// [`RatingScale`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-ratingscale.html)
        RatingScale
        required {
        }
        optional {
            /// `Categorical`: list.
            categorical "Categorical" List<CategoricalScaleDefinition>,
            /// `MultiDimensional`: list, 1 to 50 items.
            multi_dimensional "MultiDimensional" List<EvaluationDimension>,
            /// `Numerical`: list.
            numerical "Numerical" List<NumericalScaleDefinition>,
        }
    }

    property! {
        /// [`NumericalScaleDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-numericalscaledefinition.html)
        NumericalScaleDefinition
        required {
            /// `Definition`: text.
            definition "Definition" String,
            /// `Label`: text, 1 to 100 characters.
            label "Label" String,
            /// `Value`: number, at least 0 in value.
            value "Value" f64,
        }
        optional {
        }
    }

    property! {
        /// [`EvaluationDimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-evaluationdimension.html)
        EvaluationDimension
        required {
            /// `DimensionInstruction`: text, 1 to 4000 characters.
            dimension_instruction "DimensionInstruction" String,
            /// `DimensionName`: text.
            dimension_name "DimensionName" String,
            /// `DimensionRatingScale`: object.
            dimension_rating_scale "DimensionRatingScale" DimensionRatingScale,
        }
        optional {
        }
    }

    property! {
        /// [`DimensionRatingScale`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-dimensionratingscale.html)
        DimensionRatingScale
        required {
        }
        optional {
            /// `Categorical`: list.
            categorical "Categorical" List<CategoricalScaleDefinition>,
            /// `Numerical`: list.
            numerical "Numerical" List<NumericalScaleDefinition>,
        }
    }

    property! {
        /// [`CategoricalScaleDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-categoricalscaledefinition.html)
        CategoricalScaleDefinition
        required {
            /// `Definition`: text.
            definition "Definition" String,
            /// `Label`: text, 1 to 100 characters.
            label "Label" String,
        }
        optional {
        }
    }

    property! {
        /// [`EvaluatorModelConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-evaluatormodelconfig.html)
        EvaluatorModelConfig
        required {
        }
        optional {
            /// `BedrockEvaluatorModelConfig`: object.
            bedrock_evaluator_model_config "BedrockEvaluatorModelConfig" BedrockEvaluatorModelConfig,
            /// `ResponsesEvaluatorModelConfig`: object.
            responses_evaluator_model_config "ResponsesEvaluatorModelConfig" OpenResponsesEvaluatorModelConfig,
        }
    }

    property! {
        /// [`OpenResponsesEvaluatorModelConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-openresponsesevaluatormodelconfig.html)
        OpenResponsesEvaluatorModelConfig
        required {
            /// `ModelId`: text.
            model_id "ModelId" String,
        }
        optional {
            /// `MaxOutputTokens`: whole number, at least 1 in value.
            max_output_tokens "MaxOutputTokens" i64,
            /// `Reasoning`: object.
            reasoning "Reasoning" ReasoningConfiguration,
            /// `Temperature`: number, 0 to 2 in value.
            temperature "Temperature" f64,
            /// `TopP`: number, 0 to 1 in value.
            top_p "TopP" f64,
        }
    }

    property! {
        /// [`ReasoningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-reasoningconfiguration.html)
        ReasoningConfiguration
        required {
        }
        optional {
            /// `Effort`: text, 1 to 64 characters.
            effort "Effort" String,
        }
    }

    property! {
        /// [`BedrockEvaluatorModelConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-bedrockevaluatormodelconfig.html)
        BedrockEvaluatorModelConfig
        required {
            /// `ModelId`: text.
            model_id "ModelId" String,
        }
        optional {
            /// `AdditionalModelRequestFields`: object.
            additional_model_request_fields "AdditionalModelRequestFields" Json,
            /// `InferenceConfig`: object.
            inference_config "InferenceConfig" InferenceConfiguration,
        }
    }

    property! {
        /// [`InferenceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-inferenceconfiguration.html)
        InferenceConfiguration
        required {
        }
        optional {
            /// `MaxTokens`: whole number, at least 1 in value.
            max_tokens "MaxTokens" i64,
            /// `StopSequences`: list, at most 2500 items.
            stop_sequences "StopSequences" List<String>,
            /// `Temperature`: number, 0 to 1 in value.
            temperature "Temperature" f64,
            /// `TopP`: number, 0 to 1 in value.
            top_p "TopP" f64,
        }
    }

    property! {
        /// [`DerivedEvaluatorConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-derivedevaluatorconfig.html)
        DerivedEvaluatorConfig
        required {
            /// `BaseEvaluatorId`: text.
            base_evaluator_id "BaseEvaluatorId" String,
            /// `ModelConfig`: object.
            model_config "ModelConfig" EvaluatorModelConfig,
        }
        optional {
        }
    }

    property! {
        /// [`CodeBasedEvaluatorConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-codebasedevaluatorconfig.html)
        CodeBasedEvaluatorConfig
        required {
            /// `LambdaConfig`: object.
            lambda_config "LambdaConfig" LambdaEvaluatorConfig,
        }
        optional {
        }
    }

    property! {
        /// [`LambdaEvaluatorConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-evaluator-lambdaevaluatorconfig.html)
        LambdaEvaluatorConfig
        required {
            /// `LambdaArn`: text.
            lambda_arn "LambdaArn" String,
        }
        optional {
            /// `LambdaTimeoutInSeconds`: whole number, 1 to 300 in value.
            lambda_timeout_in_seconds "LambdaTimeoutInSeconds" i64,
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html)
    Gateway = "AWS::BedrockAgentCore::Gateway"
    required {
        /// `AuthorizerType`: text.
        authorizer_type "AuthorizerType" gateway::AuthorizerType,
        /// `Name`: text.
        name "Name" String,
        /// `RoleArn`: text, 1 to 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `AuthorizerConfiguration`: JSON.
        authorizer_configuration "AuthorizerConfiguration" Json,
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `ExceptionLevel`: text.
        exception_level "ExceptionLevel" gateway::ExceptionLevel,
        /// `InterceptorConfigurations`: list, 1 to 2 items.
        interceptor_configurations "InterceptorConfigurations" List<gateway::GatewayInterceptorConfiguration>,
        /// `KmsKeyArn`: text, 1 to 2048 characters.
        kms_key_arn "KmsKeyArn" String,
        /// `PolicyEngineConfiguration`: object.
        policy_engine_configuration "PolicyEngineConfiguration" gateway::GatewayPolicyEngineConfiguration,
        /// `ProtocolConfiguration`: JSON.
        protocol_configuration "ProtocolConfiguration" Json,
        /// `ProtocolType`: JSON.
        protocol_type "ProtocolType" Json,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `WafConfiguration`: object.
        waf_configuration "WafConfiguration" gateway::WafConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `GatewayArn`.
        gateway_arn "GatewayArn" String,
        /// `Fn::GetAtt` of `GatewayIdentifier`.
        gateway_identifier "GatewayIdentifier" String,
        /// `Fn::GetAtt` of `GatewayUrl`.
        gateway_url "GatewayUrl" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusReasons`.
        status_reasons "StatusReasons" List<String>,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `WebAclArn`.
        web_acl_arn "WebAclArn" String,
        /// `Fn::GetAtt` of `WorkloadIdentityDetails`.
        workload_identity_details "WorkloadIdentityDetails" Json,
    }
}

/// Property types of [`Gateway`].
pub mod gateway {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthorizerType`.
        AuthorizerType
        CustomJwt = "CUSTOM_JWT",
        AwsIam = "AWS_IAM",
        None = "NONE",
        AuthenticateOnly = "AUTHENTICATE_ONLY",
    }

    choice! {
        /// Values of `ExceptionLevel`.
        ExceptionLevel
        Debug = "DEBUG",
    }

    choice! {
        /// Values of `WafFailureMode`.
        WafFailureMode
        FailClose = "FAIL_CLOSE",
        FailOpen = "FAIL_OPEN",
    }

    property! {
        /// [`WafConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-wafconfiguration.html)
        WafConfiguration
        required {
        }
        optional {
            /// `FailureMode`: text.
            failure_mode "FailureMode" WafFailureMode,
        }
    }

    choice! {
        /// Values of `GatewayPolicyEngineMode`.
        GatewayPolicyEngineMode
        LogOnly = "LOG_ONLY",
        Enforce = "ENFORCE",
    }

    property! {
        /// [`GatewayPolicyEngineConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-gatewaypolicyengineconfiguration.html)
        GatewayPolicyEngineConfiguration
        required {
            /// `Arn`: text, 1 to 170 characters.
            arn "Arn" String,
            /// `Mode`: text.
            mode "Mode" GatewayPolicyEngineMode,
        }
        optional {
        }
    }

    choice! {
        /// Values of `GatewayInterceptionPoint`.
        GatewayInterceptionPoint
        Request = "REQUEST",
        Response = "RESPONSE",
    }

    property! {
        /// [`GatewayInterceptorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-gatewayinterceptorconfiguration.html)
        GatewayInterceptorConfiguration
        required {
            /// `InterceptionPoints`: list, 1 to 2 items.
            interception_points "InterceptionPoints" List<GatewayInterceptionPoint>,
            /// `Interceptor`: JSON.
            interceptor "Interceptor" Json,
        }
        optional {
            /// `InputConfiguration`: object.
            input_configuration "InputConfiguration" InterceptorInputConfiguration,
        }
    }

    property! {
        /// [`InterceptorInputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-interceptorinputconfiguration.html)
        InterceptorInputConfiguration
        required {
            /// `PassRequestHeaders`: true or false.
            pass_request_headers "PassRequestHeaders" bool,
        }
        optional {
            /// `PayloadFilter`: object.
            payload_filter "PayloadFilter" InterceptorPayloadFilter,
        }
    }

    property! {
        /// [`InterceptorPayloadFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gateway-interceptorpayloadfilter.html)
        InterceptorPayloadFilter
        required {
            /// `Exclude`: list, 1 to 1 items.
            exclude "Exclude" List<Json>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::GatewayRateLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayratelimit.html)
    GatewayRateLimit = "AWS::BedrockAgentCore::GatewayRateLimit"
    required {
        /// `DimensionKeys`: list, 1 to 10 items. A change replaces the resource.
        dimension_keys "DimensionKeys" List<String>,
        /// `Entries`: list, 1 to 1000 items.
        entries "Entries" List<gateway_rate_limit::LimitEntry>,
    }
    optional {
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `GatewayIdentifier`: text. A change replaces the resource.
        gateway_identifier "GatewayIdentifier" String,
        /// `RateLimitId`: text, 2 to 64 characters. A change replaces the resource.
        rate_limit_id "RateLimitId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`GatewayRateLimit`].
pub mod gateway_rate_limit {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`LimitEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayratelimit-limitentry.html)
        LimitEntry
        required {
            /// `Dimensions`: object.
            dimensions "Dimensions" Json,
        }
        optional {
            /// `Connections`: list, 1 to 1 items.
            connections "Connections" List<RateConfig>,
            /// `Requests`: list, 1 to 1 items.
            requests "Requests" List<RateConfig>,
            /// `Tokens`: list, 1 to 1 items.
            tokens "Tokens" List<RateConfig>,
        }
    }

    choice! {
        /// Values of `Period`.
        Period
        Second = "second",
        Minute = "minute",
    }

    property! {
        /// [`RateConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayratelimit-rateconfig.html)
        RateConfig
        required {
            /// `Period`: text.
            period "Period" Period,
            /// `Rate`: number, 0 to 10000000 in value.
            rate "Rate" f64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::GatewayRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayrule.html)
    GatewayRule = "AWS::BedrockAgentCore::GatewayRule"
    required {
        /// `Actions`: list, 1 to 2 items.
        actions "Actions" List<Json>,
        /// `Priority`: number, 1 to 1000000 in value.
        priority "Priority" f64,
    }
    optional {
        /// `Conditions`: list, 0 to 2 items.
        conditions "Conditions" List<Json>,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `GatewayIdentifier`: text. A change replaces the resource.
        gateway_identifier "GatewayIdentifier" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `GatewayArn`.
        gateway_arn "GatewayArn" String,
        /// `Fn::GetAtt` of `RuleId`.
        rule_id "RuleId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `System`.
        system "System" Json,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::GatewayTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html)
    GatewayTarget = "AWS::BedrockAgentCore::GatewayTarget"
    required {
        /// `TargetConfiguration`: JSON.
        target_configuration "TargetConfiguration" Json,
    }
    optional {
        /// `CredentialProviderConfigurations`: list, 1 to 1 items.
        credential_provider_configurations "CredentialProviderConfigurations" List<gateway_target::CredentialProviderConfiguration>,
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `GatewayIdentifier`: text. A change replaces the resource.
        gateway_identifier "GatewayIdentifier" String,
        /// `MetadataConfiguration`: object.
        metadata_configuration "MetadataConfiguration" gateway_target::MetadataConfiguration,
        /// `Name`: text.
        name "Name" String,
        /// `PrivateEndpoint`: JSON.
        private_endpoint "PrivateEndpoint" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `AuthorizationData`.
        authorization_data "AuthorizationData" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `GatewayArn`.
        gateway_arn "GatewayArn" String,
        /// `Fn::GetAtt` of `LastSynchronizedAt`.
        last_synchronized_at "LastSynchronizedAt" String,
        /// `Fn::GetAtt` of `PrivateEndpointManagedResources`.
        private_endpoint_managed_resources "PrivateEndpointManagedResources" List<String>,
        /// `Fn::GetAtt` of `ProtocolType`.
        protocol_type "ProtocolType" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusReasons`.
        status_reasons "StatusReasons" List<String>,
        /// `Fn::GetAtt` of `TargetId`.
        target_id "TargetId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`GatewayTarget`].
pub mod gateway_target {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`MetadataConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-metadataconfiguration.html)
        MetadataConfiguration
        required {
        }
        optional {
            /// `AllowedQueryParameters`: list, 1 to 10 items.
            allowed_query_parameters "AllowedQueryParameters" List<String>,
            /// `AllowedRequestHeaders`: list, 1 to 10 items.
            allowed_request_headers "AllowedRequestHeaders" List<String>,
            /// `AllowedResponseHeaders`: list, 1 to 10 items.
            allowed_response_headers "AllowedResponseHeaders" List<String>,
        }
    }

    choice! {
        /// Values of `CredentialProviderType`.
        CredentialProviderType
        GatewayIamRole = "GATEWAY_IAM_ROLE",
        Oauth = "OAUTH",
        ApiKey = "API_KEY",
        CallerIamCredentials = "CALLER_IAM_CREDENTIALS",
        JwtPassthrough = "JWT_PASSTHROUGH",
    }

    property! {
        /// [`CredentialProviderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewaytarget-credentialproviderconfiguration.html)
        CredentialProviderConfiguration
        required {
            /// `CredentialProviderType`: text.
            credential_provider_type "CredentialProviderType" CredentialProviderType,
        }
        optional {
            /// `CredentialProvider`: JSON.
            credential_provider "CredentialProvider" Json,
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::Harness`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html)
    Harness = "AWS::BedrockAgentCore::Harness"
    required {
        /// `ExecutionRoleArn`: text, 1 to 2048 characters.
        execution_role_arn "ExecutionRoleArn" String,
        /// `HarnessName`: text. A change replaces the resource.
        harness_name "HarnessName" String,
        /// `Model`: object.
        model "Model" harness::HarnessModelConfiguration,
    }
    optional {
        /// `AllowedTools`: list.
        allowed_tools "AllowedTools" List<String>,
        /// `AuthorizerConfiguration`: object.
        authorizer_configuration "AuthorizerConfiguration" harness::AuthorizerConfiguration,
        /// `Environment`: object.
        environment "Environment" harness::HarnessEnvironmentProvider,
        /// `EnvironmentArtifact`: object.
        environment_artifact "EnvironmentArtifact" harness::HarnessEnvironmentArtifact,
        /// `EnvironmentVariables`: object.
        environment_variables "EnvironmentVariables" Json,
        /// `Hooks`: list, at most 20 items.
        hooks "Hooks" List<harness::HarnessHook>,
        /// `MaxIterations`: whole number.
        max_iterations "MaxIterations" i64,
        /// `MaxTokens`: whole number.
        max_tokens "MaxTokens" i64,
        /// `Memory`: object.
        memory "Memory" harness::HarnessMemoryConfiguration,
        /// `Skills`: list.
        skills "Skills" List<harness::HarnessSkill>,
        /// `SystemPrompt`: list.
        system_prompt "SystemPrompt" List<harness::HarnessSystemContentBlock>,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<harness::Tag>,
        /// `TimeoutSeconds`: whole number.
        timeout_seconds "TimeoutSeconds" i64,
        /// `Tools`: list.
        tools "Tools" List<harness::HarnessTool>,
        /// `Truncation`: object.
        truncation "Truncation" harness::HarnessTruncationConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn`.
        environment_agent_core_runtime_environment_agent_runtime_arn "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn" String,
        /// `Fn::GetAtt` of `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId`.
        environment_agent_core_runtime_environment_agent_runtime_id "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId" String,
        /// `Fn::GetAtt` of `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName`.
        environment_agent_core_runtime_environment_agent_runtime_name "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName" String,
        /// `Fn::GetAtt` of `HarnessId`.
        harness_id "HarnessId" String,
        /// `Fn::GetAtt` of `Memory.ManagedMemoryConfiguration.Arn`.
        memory_managed_memory_configuration_arn "Memory.ManagedMemoryConfiguration.Arn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Harness`].
pub mod harness {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `HarnessTruncationConfigurationStrategy`.
        HarnessTruncationConfigurationStrategy
        SlidingWindow = "sliding_window",
        Summarization = "summarization",
        None = "none",
    }

    property! {
        /// [`HarnessTruncationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesstruncationconfiguration.html)
        HarnessTruncationConfiguration
        required {
            /// `Strategy`: text.
            strategy "Strategy" HarnessTruncationConfigurationStrategy,
        }
        optional {
            /// `Config`: object.
            config "Config" HarnessTruncationStrategyConfiguration,
        }
    }

    property! {
        /// [`HarnessTruncationStrategyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesstruncationstrategyconfiguration.html)
        HarnessTruncationStrategyConfiguration
        required {
        }
        optional {
            /// `SlidingWindow`: object.
            sliding_window "SlidingWindow" HarnessSlidingWindowConfiguration,
            /// `Summarization`: object.
            summarization "Summarization" HarnessSummarizationConfiguration,
        }
    }

    property! {
        /// [`HarnessSummarizationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesssummarizationconfiguration.html)
        HarnessSummarizationConfiguration
        required {
        }
        optional {
            /// `PreserveRecentMessages`: whole number.
            preserve_recent_messages "PreserveRecentMessages" i64,
            /// `SummarizationSystemPrompt`: text.
            summarization_system_prompt "SummarizationSystemPrompt" String,
            /// `SummaryRatio`: number.
            summary_ratio "SummaryRatio" f64,
        }
    }

    property! {
        /// [`HarnessSlidingWindowConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessslidingwindowconfiguration.html)
        HarnessSlidingWindowConfiguration
        required {
        }
        optional {
            /// `MessagesCount`: whole number.
            messages_count "MessagesCount" i64,
        }
    }

    choice! {
        /// Values of `HarnessToolType`.
        HarnessToolType
        RemoteMcp = "remote_mcp",
        AgentcoreBrowser = "agentcore_browser",
        AgentcoreGateway = "agentcore_gateway",
        InlineFunction = "inline_function",
        AgentcoreCodeInterpreter = "agentcore_code_interpreter",
    }

    property! {
        /// [`HarnessTool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesstool.html)
        HarnessTool
        required {
            /// `Type`: text.
            r#type "Type" HarnessToolType,
        }
        optional {
            /// `Config`: object.
            config "Config" HarnessToolConfiguration,
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
        }
    }

    property! {
        /// [`HarnessToolConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesstoolconfiguration.html)
        HarnessToolConfiguration
        required {
        }
        optional {
            /// `AgentCoreBrowser`: object.
            agent_core_browser "AgentCoreBrowser" HarnessAgentCoreBrowserConfig,
            /// `AgentCoreCodeInterpreter`: object.
            agent_core_code_interpreter "AgentCoreCodeInterpreter" HarnessAgentCoreCodeInterpreterConfig,
            /// `AgentCoreGateway`: object.
            agent_core_gateway "AgentCoreGateway" HarnessAgentCoreGatewayConfig,
            /// `InlineFunction`: object.
            inline_function "InlineFunction" HarnessInlineFunctionConfig,
            /// `RemoteMcp`: object.
            remote_mcp "RemoteMcp" HarnessRemoteMcpConfig,
        }
    }

    property! {
        /// [`HarnessRemoteMcpConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessremotemcpconfig.html)
        HarnessRemoteMcpConfig
        required {
            /// `Url`: text, 1 to 16383 characters.
            url "Url" String,
        }
        optional {
            /// `Headers`: object.
            headers "Headers" Json,
        }
    }

    property! {
        /// [`HarnessInlineFunctionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessinlinefunctionconfig.html)
        HarnessInlineFunctionConfig
        required {
            /// `Description`: text, 1 to 4096 characters.
            description "Description" String,
            /// `InputSchema`: object.
            input_schema "InputSchema" Json,
        }
        optional {
        }
    }

    property! {
        /// [`HarnessAgentCoreGatewayConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessagentcoregatewayconfig.html)
        HarnessAgentCoreGatewayConfig
        required {
            /// `GatewayArn`: text.
            gateway_arn "GatewayArn" String,
        }
        optional {
            /// `OutboundAuth`: object.
            outbound_auth "OutboundAuth" HarnessGatewayOutboundAuth,
        }
    }

    property! {
        /// [`HarnessGatewayOutboundAuth`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessgatewayoutboundauth.html)
        HarnessGatewayOutboundAuth
        required {
        }
        optional {
            /// `AwsIam`: object.
            aws_iam "AwsIam" Json,
            /// `None`: object.
            none "None" Json,
            /// `Oauth`: object.
            oauth "Oauth" OAuthCredentialProvider,
        }
    }

    choice! {
        /// Values of `OAuthCredentialProviderGrantType`.
        OAuthCredentialProviderGrantType
        ClientCredentials = "CLIENT_CREDENTIALS",
        AuthorizationCode = "AUTHORIZATION_CODE",
    }

    property! {
        /// [`OAuthCredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-oauthcredentialprovider.html)
        OAuthCredentialProvider
        required {
            /// `ProviderArn`: text.
            provider_arn "ProviderArn" String,
            /// `Scopes`: list, at most 100 items.
            scopes "Scopes" List<String>,
        }
        optional {
            /// `CustomParameters`: object.
            custom_parameters "CustomParameters" Json,
            /// `DefaultReturnUrl`: text, 1 to 2048 characters.
            default_return_url "DefaultReturnUrl" String,
            /// `GrantType`: text.
            grant_type "GrantType" OAuthCredentialProviderGrantType,
        }
    }

    property! {
        /// [`HarnessAgentCoreCodeInterpreterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessagentcorecodeinterpreterconfig.html)
        HarnessAgentCoreCodeInterpreterConfig
        required {
        }
        optional {
            /// `CodeInterpreterArn`: text.
            code_interpreter_arn "CodeInterpreterArn" String,
        }
    }

    property! {
        /// [`HarnessAgentCoreBrowserConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessagentcorebrowserconfig.html)
        HarnessAgentCoreBrowserConfig
        required {
        }
        optional {
            /// `BrowserArn`: text.
            browser_arn "BrowserArn" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-tag.html)
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
        /// [`HarnessSystemContentBlock`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesssystemcontentblock.html)
        HarnessSystemContentBlock
        required {
            /// `Text`: text, at least 1 characters.
            text "Text" String,
        }
        optional {
        }
    }

    property! {
        /// [`HarnessSkill`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessskill.html)
        HarnessSkill
        required {
        }
        optional {
            /// `AwsSkills`: object.
            aws_skills "AwsSkills" HarnessSkillAwsSkillsSource,
            /// `Git`: object.
            git "Git" HarnessSkillGitSource,
            /// `Path`: text, at least 1 characters.
            path "Path" String,
            /// `S3`: object.
            s3 "S3" HarnessSkillS3Source,
        }
    }

    property! {
        /// [`HarnessSkillS3Source`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessskills3source.html)
        HarnessSkillS3Source
        required {
            /// `Uri`: text, at least 5 characters.
            uri "Uri" String,
        }
        optional {
        }
    }

    property! {
        /// [`HarnessSkillGitSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessskillgitsource.html)
        HarnessSkillGitSource
        required {
            /// `Url`: text, at least 8 characters.
            url "Url" String,
        }
        optional {
            /// `Auth`: object.
            auth "Auth" HarnessSkillGitAuth,
            /// `Path`: text.
            path "Path" String,
        }
    }

    property! {
        /// [`HarnessSkillGitAuth`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessskillgitauth.html)
        HarnessSkillGitAuth
        required {
            /// `CredentialArn`: text.
            credential_arn "CredentialArn" String,
        }
        optional {
            /// `Username`: text.
            username "Username" String,
        }
    }

    property! {
        /// [`HarnessSkillAwsSkillsSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessskillawsskillssource.html)
        HarnessSkillAwsSkillsSource
        required {
        }
        optional {
            /// `Paths`: list.
            paths "Paths" List<String>,
        }
    }

    property! {
        /// [`HarnessModelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessmodelconfiguration.html)
        HarnessModelConfiguration
        required {
        }
        optional {
            /// `BedrockModelConfig`: object.
            bedrock_model_config "BedrockModelConfig" HarnessBedrockModelConfig,
            /// `GeminiModelConfig`: object.
            gemini_model_config "GeminiModelConfig" HarnessGeminiModelConfig,
            /// `LiteLlmModelConfig`: object.
            lite_llm_model_config "LiteLlmModelConfig" HarnessLiteLlmModelConfig,
            /// `OpenAiModelConfig`: object.
            open_ai_model_config "OpenAiModelConfig" HarnessOpenAiModelConfig,
        }
    }

    choice! {
        /// Values of `HarnessOpenAiModelConfigApiFormat`.
        HarnessOpenAiModelConfigApiFormat
        ChatCompletions = "chat_completions",
        Responses = "responses",
    }

    property! {
        /// [`HarnessOpenAiModelConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessopenaimodelconfig.html)
        HarnessOpenAiModelConfig
        required {
            /// `ApiKeyArn`: text.
            api_key_arn "ApiKeyArn" String,
            /// `ModelId`: text.
            model_id "ModelId" String,
        }
        optional {
            /// `AdditionalParams`: object.
            additional_params "AdditionalParams" Json,
            /// `ApiBase`: text, 1 to 16383 characters.
            api_base "ApiBase" String,
            /// `ApiFormat`: text.
            api_format "ApiFormat" HarnessOpenAiModelConfigApiFormat,
            /// `MaxTokens`: whole number, at least 1 in value.
            max_tokens "MaxTokens" i64,
            /// `Temperature`: number, 0 to 2 in value.
            temperature "Temperature" f64,
            /// `TopP`: number, 0 to 1 in value.
            top_p "TopP" f64,
        }
    }

    property! {
        /// [`HarnessLiteLlmModelConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesslitellmmodelconfig.html)
        HarnessLiteLlmModelConfig
        required {
            /// `ModelId`: text.
            model_id "ModelId" String,
        }
        optional {
            /// `AdditionalParams`: object.
            additional_params "AdditionalParams" Json,
            /// `ApiBase`: text, 1 to 16383 characters.
            api_base "ApiBase" String,
            /// `ApiKeyArn`: text.
            api_key_arn "ApiKeyArn" String,
            /// `MaxTokens`: whole number, at least 1 in value.
            max_tokens "MaxTokens" i64,
            /// `Temperature`: number, 0 to 2 in value.
            temperature "Temperature" f64,
            /// `TopP`: number, 0 to 1 in value.
            top_p "TopP" f64,
        }
    }

    property! {
        /// [`HarnessGeminiModelConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessgeminimodelconfig.html)
        HarnessGeminiModelConfig
        required {
            /// `ApiKeyArn`: text.
            api_key_arn "ApiKeyArn" String,
            /// `ModelId`: text.
            model_id "ModelId" String,
        }
        optional {
            /// `AdditionalParams`: object.
            additional_params "AdditionalParams" Json,
            /// `MaxTokens`: whole number, at least 1 in value.
            max_tokens "MaxTokens" i64,
            /// `Temperature`: number, 0 to 2 in value.
            temperature "Temperature" f64,
            /// `TopK`: whole number, 0 to 500 in value.
            top_k "TopK" i64,
            /// `TopP`: number, 0 to 1 in value.
            top_p "TopP" f64,
        }
    }

    choice! {
        /// Values of `HarnessBedrockModelConfigApiFormat`.
        HarnessBedrockModelConfigApiFormat
        ConverseStream = "converse_stream",
        Responses = "responses",
        ChatCompletions = "chat_completions",
    }

    property! {
        /// [`HarnessBedrockModelConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessbedrockmodelconfig.html)
        HarnessBedrockModelConfig
        required {
            /// `ModelId`: text.
            model_id "ModelId" String,
        }
        optional {
            /// `AdditionalParams`: object.
            additional_params "AdditionalParams" Json,
            /// `ApiFormat`: text.
            api_format "ApiFormat" HarnessBedrockModelConfigApiFormat,
            /// `MaxTokens`: whole number, at least 1 in value.
            max_tokens "MaxTokens" i64,
            /// `Temperature`: number, 0 to 2 in value.
            temperature "Temperature" f64,
            /// `TopP`: number, 0 to 1 in value.
            top_p "TopP" f64,
        }
    }

    property! {
        /// [`HarnessMemoryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessmemoryconfiguration.html)
        HarnessMemoryConfiguration
        required {
        }
        optional {
            /// `AgentCoreMemoryConfiguration`: object.
            agent_core_memory_configuration "AgentCoreMemoryConfiguration" HarnessAgentCoreMemoryConfiguration,
            /// `Disabled`: object.
            disabled "Disabled" Json,
            /// `ManagedMemoryConfiguration`: object.
            managed_memory_configuration "ManagedMemoryConfiguration" HarnessManagedMemoryConfiguration,
        }
    }

    choice! {
        /// Values of `HarnessManagedMemoryConfigurationStrategies`.
        HarnessManagedMemoryConfigurationStrategies
        Semantic = "SEMANTIC",
        Summarization = "SUMMARIZATION",
        UserPreference = "USER_PREFERENCE",
        Episodic = "EPISODIC",
    }

    property! {
        /// [`HarnessManagedMemoryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessmanagedmemoryconfiguration.html)
        HarnessManagedMemoryConfiguration
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
            /// `EncryptionKeyArn`: text.
            encryption_key_arn "EncryptionKeyArn" String,
            /// `EventExpiryDuration`: whole number, 3 to 365 in value.
            event_expiry_duration "EventExpiryDuration" i64,
            /// `Strategies`: list, 1 to 4 items.
            strategies "Strategies" List<HarnessManagedMemoryConfigurationStrategies>,
        }
    }

    property! {
        /// [`HarnessAgentCoreMemoryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessagentcorememoryconfiguration.html)
        HarnessAgentCoreMemoryConfiguration
        required {
            /// `Arn`: text.
            arn "Arn" String,
        }
        optional {
            /// `ActorId`: text.
            actor_id "ActorId" String,
            /// `MessagesCount`: whole number.
            messages_count "MessagesCount" i64,
            /// `RetrievalConfig`: object.
            retrieval_config "RetrievalConfig" Json,
        }
    }

    property! {
        /// [`HarnessHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesshook.html)
        HarnessHook
        required {
        }
        optional {
            /// `AfterInvocation`: object.
            after_invocation "AfterInvocation" HarnessAfterInvocationHook,
            /// `AfterToolCall`: object.
            after_tool_call "AfterToolCall" HarnessAfterToolCallHook,
            /// `BeforeInvocation`: object.
            before_invocation "BeforeInvocation" HarnessBeforeInvocationHook,
            /// `BeforeToolCall`: object.
            before_tool_call "BeforeToolCall" HarnessBeforeToolCallHook,
        }
    }

    property! {
        /// [`HarnessBeforeToolCallHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessbeforetoolcallhook.html)
        HarnessBeforeToolCallHook
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `Target`: object.
            target "Target" HarnessHookTarget,
        }
        optional {
        }
    }

    property! {
        /// [`HarnessHookTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesshooktarget.html)
        HarnessHookTarget
        required {
        }
        optional {
            /// `EventBridge`: object.
            event_bridge "EventBridge" HarnessHookEventBridgeTarget,
            /// `Lambda`: object.
            lambda "Lambda" HarnessHookLambdaTarget,
            /// `Sns`: object.
            sns "Sns" HarnessHookSnsTarget,
        }
    }

    property! {
        /// [`HarnessHookSnsTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesshooksnstarget.html)
        HarnessHookSnsTarget
        required {
            /// `Arn`: text, 20 to 2048 characters.
            arn "Arn" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `HarnessHookLambdaTargetFailureMode`.
        HarnessHookLambdaTargetFailureMode
        Allow = "allow",
        Deny = "deny",
    }

    property! {
        /// [`HarnessHookLambdaTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesshooklambdatarget.html)
        HarnessHookLambdaTarget
        required {
            /// `Arn`: text, 20 to 2048 characters.
            arn "Arn" String,
        }
        optional {
            /// `FailureMode`: text.
            failure_mode "FailureMode" HarnessHookLambdaTargetFailureMode,
            /// `TimeoutSeconds`: whole number, 1 to 900 in value.
            timeout_seconds "TimeoutSeconds" i64,
        }
    }

    property! {
        /// [`HarnessHookEventBridgeTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnesshookeventbridgetarget.html)
        HarnessHookEventBridgeTarget
        required {
            /// `Arn`: text, 20 to 2048 characters.
            arn "Arn" String,
        }
        optional {
        }
    }

    property! {
        /// [`HarnessBeforeInvocationHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessbeforeinvocationhook.html)
        HarnessBeforeInvocationHook
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `Target`: object.
            target "Target" HarnessHookTarget,
        }
        optional {
        }
    }

    property! {
        /// [`HarnessAfterToolCallHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessaftertoolcallhook.html)
        HarnessAfterToolCallHook
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `Target`: object.
            target "Target" HarnessHookTarget,
        }
        optional {
        }
    }

    property! {
        /// [`HarnessAfterInvocationHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessafterinvocationhook.html)
        HarnessAfterInvocationHook
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `Target`: object.
            target "Target" HarnessHookTarget,
        }
        optional {
        }
    }

    property! {
        /// [`HarnessEnvironmentArtifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessenvironmentartifact.html)
        HarnessEnvironmentArtifact
        required {
        }
        optional {
            /// `ContainerConfiguration`: object.
            container_configuration "ContainerConfiguration" ContainerConfiguration,
        }
    }

    property! {
        /// [`ContainerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-containerconfiguration.html)
        ContainerConfiguration
        required {
            /// `ContainerUri`: text, 1 to 1024 characters.
            container_uri "ContainerUri" String,
        }
        optional {
        }
    }

    property! {
        /// [`HarnessEnvironmentProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessenvironmentprovider.html)
        HarnessEnvironmentProvider
        required {
        }
        optional {
            /// `AgentCoreRuntimeEnvironment`: object.
            agent_core_runtime_environment "AgentCoreRuntimeEnvironment" HarnessAgentCoreRuntimeEnvironment,
        }
    }

    property! {
        /// [`HarnessAgentCoreRuntimeEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-harnessagentcoreruntimeenvironment.html)
        HarnessAgentCoreRuntimeEnvironment
        required {
        }
        optional {
            /// `AgentRuntimeArn`: text, 20 to 1011 characters.
            agent_runtime_arn "AgentRuntimeArn" String,
            /// `AgentRuntimeId`: text.
            agent_runtime_id "AgentRuntimeId" String,
            /// `AgentRuntimeName`: text.
            agent_runtime_name "AgentRuntimeName" String,
            /// `FilesystemConfigurations`: list, 0 to 5 items.
            filesystem_configurations "FilesystemConfigurations" List<FilesystemConfiguration>,
            /// `LifecycleConfiguration`: object.
            lifecycle_configuration "LifecycleConfiguration" LifecycleConfiguration,
            /// `NetworkConfiguration`: object.
            network_configuration "NetworkConfiguration" NetworkConfiguration,
        }
    }

    choice! {
        /// Values of `NetworkConfigurationNetworkMode`.
        NetworkConfigurationNetworkMode
        Public = "PUBLIC",
        Vpc = "VPC",
    }

    property! {
        /// [`NetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-networkconfiguration.html)
        NetworkConfiguration
        required {
            /// `NetworkMode`: text.
            network_mode "NetworkMode" NetworkConfigurationNetworkMode,
        }
        optional {
            /// `NetworkModeConfig`: object.
            network_mode_config "NetworkModeConfig" VpcConfig,
        }
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroups`: list, 1 to 16 items.
            security_groups "SecurityGroups" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`LifecycleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-lifecycleconfiguration.html)
        LifecycleConfiguration
        required {
        }
        optional {
            /// `IdleRuntimeSessionTimeout`: whole number, 60 to 1209600 in value.
            idle_runtime_session_timeout "IdleRuntimeSessionTimeout" i64,
            /// `MaxLifetime`: whole number, 60 to 1209600 in value.
            max_lifetime "MaxLifetime" i64,
        }
    }

    property! {
        /// [`FilesystemConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-filesystemconfiguration.html)
        FilesystemConfiguration
        required {
        }
        optional {
            /// `EfsAccessPoint`: object.
            efs_access_point "EfsAccessPoint" EfsAccessPointConfiguration,
            /// `S3FilesAccessPoint`: object.
            s3_files_access_point "S3FilesAccessPoint" S3FilesAccessPointConfiguration,
            /// `SessionStorage`: object.
            session_storage "SessionStorage" SessionStorageConfiguration,
        }
    }

    property! {
        /// [`SessionStorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-sessionstorageconfiguration.html)
        SessionStorageConfiguration
        required {
            /// `MountPath`: text, 6 to 200 characters.
            mount_path "MountPath" String,
        }
        optional {
        }
    }

    property! {
        /// [`S3FilesAccessPointConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-s3filesaccesspointconfiguration.html)
        S3FilesAccessPointConfiguration
        required {
            /// `AccessPointArn`: text, at most 256 characters.
            access_point_arn "AccessPointArn" String,
            /// `MountPath`: text, 6 to 200 characters.
            mount_path "MountPath" String,
        }
        optional {
        }
    }

    property! {
        /// [`EfsAccessPointConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-efsaccesspointconfiguration.html)
        EfsAccessPointConfiguration
        required {
            /// `AccessPointArn`: text, at most 128 characters.
            access_point_arn "AccessPointArn" String,
            /// `MountPath`: text, 6 to 200 characters.
            mount_path "MountPath" String,
        }
        optional {
        }
    }

    property! {
        /// [`AuthorizerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-authorizerconfiguration.html)
        AuthorizerConfiguration
        required {
        }
        optional {
            /// `CustomJWTAuthorizer`: object.
            custom_jwt_authorizer "CustomJWTAuthorizer" CustomJWTAuthorizerConfiguration,
        }
    }

    property! {
        /// [`CustomJWTAuthorizerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-customjwtauthorizerconfiguration.html)
        CustomJWTAuthorizerConfiguration
        required {
            /// `DiscoveryUrl`: text.
            discovery_url "DiscoveryUrl" String,
        }
        optional {
            /// `AdvertisedScopeMapping`: object.
            advertised_scope_mapping "AdvertisedScopeMapping" Json,
            /// `AllowedAudience`: list, at least 1 items.
            allowed_audience "AllowedAudience" List<String>,
            /// `AllowedClients`: list, at least 1 items.
            allowed_clients "AllowedClients" List<String>,
            /// `AllowedScopes`: list, at least 1 items.
            allowed_scopes "AllowedScopes" List<String>,
            /// `CustomClaims`: list, at least 1 items.
            custom_claims "CustomClaims" List<CustomClaimValidationType>,
            /// `PrivateEndpoint`: object.
            private_endpoint "PrivateEndpoint" PrivateEndpoint,
            /// `PrivateEndpointOverrides`: list, at most 5 items.
            private_endpoint_overrides "PrivateEndpointOverrides" List<PrivateEndpointOverride>,
        }
    }

    property! {
        /// [`PrivateEndpointOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-privateendpointoverride.html)
        PrivateEndpointOverride
        required {
            /// `Domain`: text, 1 to 253 characters.
            domain "Domain" String,
            /// `PrivateEndpoint`: object.
            private_endpoint "PrivateEndpoint" PrivateEndpoint,
        }
        optional {
        }
    }

    property! {
        /// [`PrivateEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-privateendpoint.html)
        PrivateEndpoint
        required {
        }
        optional {
            /// `ManagedVpcResource`: object.
            managed_vpc_resource "ManagedVpcResource" ManagedVpcResource,
            /// `SelfManagedLatticeResource`: object.
            self_managed_lattice_resource "SelfManagedLatticeResource" SelfManagedLatticeResource,
        }
    }

    property! {
        /// [`SelfManagedLatticeResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-selfmanagedlatticeresource.html)
        SelfManagedLatticeResource
        required {
            /// `ResourceConfigurationIdentifier`: text, 20 to 2048 characters.
            resource_configuration_identifier "ResourceConfigurationIdentifier" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ManagedVpcResourceEndpointIpAddressType`.
        ManagedVpcResourceEndpointIpAddressType
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }

    property! {
        /// [`ManagedVpcResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-managedvpcresource.html)
        ManagedVpcResource
        required {
            /// `EndpointIpAddressType`: text.
            endpoint_ip_address_type "EndpointIpAddressType" ManagedVpcResourceEndpointIpAddressType,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
            /// `VpcIdentifier`: text.
            vpc_identifier "VpcIdentifier" String,
        }
        optional {
            /// `RoutingDomain`: text, 3 to 255 characters.
            routing_domain "RoutingDomain" String,
            /// `SecurityGroupIds`: list, 0 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Tags`: object.
            tags "Tags" Json,
        }
    }

    choice! {
        /// Values of `CustomClaimValidationTypeInboundTokenClaimValueType`.
        CustomClaimValidationTypeInboundTokenClaimValueType
        String = "STRING",
        StringArray = "STRING_ARRAY",
    }

    property! {
        /// [`CustomClaimValidationType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-customclaimvalidationtype.html)
        CustomClaimValidationType
        required {
            /// `AuthorizingClaimMatchValue`: object.
            authorizing_claim_match_value "AuthorizingClaimMatchValue" AuthorizingClaimMatchValueType,
            /// `InboundTokenClaimName`: text, 1 to 255 characters.
            inbound_token_claim_name "InboundTokenClaimName" String,
            /// `InboundTokenClaimValueType`: text.
            inbound_token_claim_value_type "InboundTokenClaimValueType" CustomClaimValidationTypeInboundTokenClaimValueType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AuthorizingClaimMatchValueTypeClaimMatchOperator`.
        AuthorizingClaimMatchValueTypeClaimMatchOperator
        Equals = "EQUALS",
        Contains = "CONTAINS",
        ContainsAny = "CONTAINS_ANY",
    }

    property! {
        /// [`AuthorizingClaimMatchValueType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-authorizingclaimmatchvaluetype.html)
        AuthorizingClaimMatchValueType
        required {
            /// `ClaimMatchOperator`: text.
            claim_match_operator "ClaimMatchOperator" AuthorizingClaimMatchValueTypeClaimMatchOperator,
            /// `ClaimMatchValue`: object.
            claim_match_value "ClaimMatchValue" ClaimMatchValueType,
        }
        optional {
        }
    }

    property! {
        /// [`ClaimMatchValueType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harness-claimmatchvaluetype.html)
        ClaimMatchValueType
        required {
        }
        optional {
            /// `MatchValueString`: text, 1 to 255 characters.
            match_value_string "MatchValueString" String,
            /// `MatchValueStringList`: list, at least 1 items.
            match_value_string_list "MatchValueStringList" List<String>,
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::HarnessEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harnessendpoint.html)
    HarnessEndpoint = "AWS::BedrockAgentCore::HarnessEndpoint"
    required {
        /// `EndpointName`: text. A change replaces the resource.
        endpoint_name "EndpointName" String,
        /// `HarnessId`: text. A change replaces the resource.
        harness_id "HarnessId" String,
    }
    optional {
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<harness_endpoint::Tag>,
        /// `TargetVersion`: text, 1 to 5 characters.
        target_version "TargetVersion" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `HarnessName`.
        harness_name "HarnessName" String,
        /// `Fn::GetAtt` of `LiveVersion`.
        live_version "LiveVersion" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`HarnessEndpoint`].
pub mod harness_endpoint {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-harnessendpoint-tag.html)
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
    /// [`AWS::BedrockAgentCore::Memory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
    Memory = "AWS::BedrockAgentCore::Memory"
    required {
        /// `EventExpiryDuration`: whole number, 3 to 365 in value.
        event_expiry_duration "EventExpiryDuration" i64,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `EncryptionKeyArn`: text. A change replaces the resource.
        encryption_key_arn "EncryptionKeyArn" String,
        /// `IndexedKeys`: list, 1 to 10 items.
        indexed_keys "IndexedKeys" List<memory::IndexedKey>,
        /// `MemoryExecutionRoleArn`: text.
        memory_execution_role_arn "MemoryExecutionRoleArn" String,
        /// `MemoryStrategies`: list.
        memory_strategies "MemoryStrategies" List<memory::MemoryStrategy>,
        /// `NamespaceKeys`: list, 1 to 5 items.
        namespace_keys "NamespaceKeys" List<memory::NamespaceKeyEntry>,
        /// `StreamDeliveryResources`: object.
        stream_delivery_resources "StreamDeliveryResources" memory::StreamDeliveryResources,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FailureReason`.
        failure_reason "FailureReason" String,
        /// `Fn::GetAtt` of `MemoryArn`.
        memory_arn "MemoryArn" String,
        /// `Fn::GetAtt` of `MemoryId`.
        memory_id "MemoryId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Memory`].
pub mod memory {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`StreamDeliveryResources`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-streamdeliveryresources.html)
        StreamDeliveryResources
        required {
            /// `Resources`: list, at most 1 items.
            resources "Resources" List<StreamDeliveryResource>,
        }
        optional {
        }
    }

    property! {
        /// [`StreamDeliveryResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-streamdeliveryresource.html)
        StreamDeliveryResource
        required {
        }
        optional {
            /// `Kinesis`: object.
            kinesis "Kinesis" KinesisResource,
        }
    }

    property! {
        /// [`KinesisResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-kinesisresource.html)
        KinesisResource
        required {
            /// `ContentConfigurations`: list, 1 to 1 items.
            content_configurations "ContentConfigurations" List<ContentConfiguration>,
            /// `DataStreamArn`: text.
            data_stream_arn "DataStreamArn" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ContentConfigurationLevel`.
        ContentConfigurationLevel
        MetadataOnly = "METADATA_ONLY",
        FullContent = "FULL_CONTENT",
    }

    choice! {
        /// Values of `ContentConfigurationType`.
        ContentConfigurationType
        MemoryRecords = "MEMORY_RECORDS",
    }

    property! {
        /// [`ContentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-contentconfiguration.html)
        ContentConfiguration
        required {
            /// `Type`: text.
            r#type "Type" ContentConfigurationType,
        }
        optional {
            /// `Level`: text.
            level "Level" ContentConfigurationLevel,
        }
    }

    property! {
        /// [`NamespaceKeyEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-namespacekeyentry.html)
        NamespaceKeyEntry
        required {
            /// `Key`: text, 1 to 32 characters.
            key "Key" String,
        }
        optional {
            /// `Validation`: object.
            validation "Validation" NamespaceKeyValidation,
        }
    }

    property! {
        /// [`NamespaceKeyValidation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-namespacekeyvalidation.html)
        NamespaceKeyValidation
        required {
        }
        optional {
            /// `AllowedValues`: list, 1 to 10 items.
            allowed_values "AllowedValues" List<String>,
            /// `RegexPattern`: text, 1 to 64 characters.
            regex_pattern "RegexPattern" String,
        }
    }

    property! {
        /// [`MemoryStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-memorystrategy.html)
        MemoryStrategy
        required {
        }
        optional {
            /// `CustomMemoryStrategy`: object.
            custom_memory_strategy "CustomMemoryStrategy" CustomMemoryStrategy,
            /// `EpisodicMemoryStrategy`: object.
            episodic_memory_strategy "EpisodicMemoryStrategy" EpisodicMemoryStrategy,
            /// `SemanticMemoryStrategy`: object.
            semantic_memory_strategy "SemanticMemoryStrategy" SemanticMemoryStrategy,
            /// `SummaryMemoryStrategy`: object.
            summary_memory_strategy "SummaryMemoryStrategy" SummaryMemoryStrategy,
            /// `UserPreferenceMemoryStrategy`: object.
            user_preference_memory_strategy "UserPreferenceMemoryStrategy" UserPreferenceMemoryStrategy,
        }
    }

    choice! {
        /// Values of `UserPreferenceMemoryStrategyStatus`.
        UserPreferenceMemoryStrategyStatus
        Creating = "CREATING",
        Active = "ACTIVE",
        Deleting = "DELETING",
        Failed = "FAILED",
    }

    choice! {
        /// Values of `UserPreferenceMemoryStrategyType`.
        UserPreferenceMemoryStrategyType
        Semantic = "SEMANTIC",
        Summarization = "SUMMARIZATION",
        UserPreference = "USER_PREFERENCE",
        Custom = "CUSTOM",
        Episodic = "EPISODIC",
    }

    property! {
        /// [`UserPreferenceMemoryStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-userpreferencememorystrategy.html)
        UserPreferenceMemoryStrategy
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `CreatedAt`: text.
            created_at "CreatedAt" String,
            /// `Description`: text.
            description "Description" String,
            /// `MemoryRecordSchema`: object.
            memory_record_schema "MemoryRecordSchema" MemoryRecordSchema,
            /// `NamespaceTemplates`: list, at least 1 items.
            namespace_templates "NamespaceTemplates" List<String>,
            /// `Namespaces`: list, at least 1 items.
            namespaces "Namespaces" List<String>,
            /// `RecordExpiryDurationDays`: whole number, at least 31 in value.
            record_expiry_duration_days "RecordExpiryDurationDays" i64,
            /// `RecordExpirySpecification`: object.
            record_expiry_specification "RecordExpirySpecification" Json,
            /// `Status`: text.
            status "Status" UserPreferenceMemoryStrategyStatus,
            /// `StrategyId`: text, at least 12 characters.
            strategy_id "StrategyId" String,
            /// `Type`: text.
            r#type "Type" UserPreferenceMemoryStrategyType,
            /// `UpdatedAt`: text.
            updated_at "UpdatedAt" String,
        }
    }

    property! {
        /// [`MemoryRecordSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-memoryrecordschema.html)
        MemoryRecordSchema
        required {
        }
        optional {
            /// `MetadataSchema`: list, 1 to 20 items.
            metadata_schema "MetadataSchema" List<MetadataSchemaEntry>,
        }
    }

    choice! {
        /// Values of `ExtractionType`.
        ExtractionType
        LlmInferred = "LLM_INFERRED",
        StrictlyConsistent = "STRICTLY_CONSISTENT",
    }

    choice! {
        /// Values of `MetadataValueType`.
        MetadataValueType
        String = "STRING",
        Stringlist = "STRINGLIST",
        Number = "NUMBER",
    }

    property! {
        /// [`MetadataSchemaEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-metadataschemaentry.html)
        MetadataSchemaEntry
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `ExtractionConfig`: object.
            extraction_config "ExtractionConfig" ExtractionConfig,
            /// `ExtractionType`: text.
            extraction_type "ExtractionType" ExtractionType,
            /// `Type`: text.
            r#type "Type" MetadataValueType,
        }
    }

    property! {
        /// [`ExtractionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-extractionconfig.html)
        ExtractionConfig
        required {
        }
        optional {
            /// `LlmExtractionConfig`: object.
            llm_extraction_config "LlmExtractionConfig" LlmExtractionConfig,
        }
    }

    property! {
        /// [`LlmExtractionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-llmextractionconfig.html)
        LlmExtractionConfig
        required {
            /// `Definition`: text, 1 to 1000 characters.
            definition "Definition" String,
        }
        optional {
            /// `LlmExtractionInstruction`: text, 1 to 1000 characters.
            llm_extraction_instruction "LlmExtractionInstruction" String,
            /// `Validation`: object.
            validation "Validation" Validation,
        }
    }

    property! {
        /// [`Validation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-validation.html)
        Validation
        required {
        }
        optional {
            /// `NumberValidation`: object.
            number_validation "NumberValidation" NumberValidation,
            /// `StringListValidation`: object.
            string_list_validation "StringListValidation" StringListValidation,
            /// `StringValidation`: object.
            string_validation "StringValidation" StringValidation,
        }
    }

    property! {
        /// [`StringValidation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-stringvalidation.html)
        StringValidation
        required {
            /// `AllowedValues`: list, 1 to 10 items.
            allowed_values "AllowedValues" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`StringListValidation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-stringlistvalidation.html)
        StringListValidation
        required {
        }
        optional {
            /// `AllowedValues`: list, 1 to 10 items.
            allowed_values "AllowedValues" List<String>,
            /// `MaxItems`: whole number, 1 to 5 in value.
            max_items "MaxItems" i64,
        }
    }

    property! {
        /// [`NumberValidation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-numbervalidation.html)
        NumberValidation
        required {
        }
        optional {
            /// `MaxValue`: number.
            max_value "MaxValue" f64,
            /// `MinValue`: number.
            min_value "MinValue" f64,
        }
    }

    choice! {
        /// Values of `SummaryMemoryStrategyStatus`.
        SummaryMemoryStrategyStatus
        Creating = "CREATING",
        Active = "ACTIVE",
        Deleting = "DELETING",
        Failed = "FAILED",
    }

    choice! {
        /// Values of `SummaryMemoryStrategyType`.
        SummaryMemoryStrategyType
        Semantic = "SEMANTIC",
        Summarization = "SUMMARIZATION",
        UserPreference = "USER_PREFERENCE",
        Custom = "CUSTOM",
        Episodic = "EPISODIC",
    }

    property! {
        /// [`SummaryMemoryStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-summarymemorystrategy.html)
        SummaryMemoryStrategy
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `CreatedAt`: text.
            created_at "CreatedAt" String,
            /// `Description`: text.
            description "Description" String,
            /// `MemoryRecordSchema`: object.
            memory_record_schema "MemoryRecordSchema" MemoryRecordSchema,
            /// `NamespaceTemplates`: list, at least 1 items.
            namespace_templates "NamespaceTemplates" List<String>,
            /// `Namespaces`: list, at least 1 items.
            namespaces "Namespaces" List<String>,
            /// `RecordExpiryDurationDays`: whole number, at least 31 in value.
            record_expiry_duration_days "RecordExpiryDurationDays" i64,
            /// `RecordExpirySpecification`: object.
            record_expiry_specification "RecordExpirySpecification" Json,
            /// `Status`: text.
            status "Status" SummaryMemoryStrategyStatus,
            /// `StrategyId`: text, at least 12 characters.
            strategy_id "StrategyId" String,
            /// `Type`: text.
            r#type "Type" SummaryMemoryStrategyType,
            /// `UpdatedAt`: text.
            updated_at "UpdatedAt" String,
        }
    }

    choice! {
        /// Values of `SemanticMemoryStrategyStatus`.
        SemanticMemoryStrategyStatus
        Creating = "CREATING",
        Active = "ACTIVE",
        Deleting = "DELETING",
        Failed = "FAILED",
    }

    choice! {
        /// Values of `SemanticMemoryStrategyType`.
        SemanticMemoryStrategyType
        Semantic = "SEMANTIC",
        Summarization = "SUMMARIZATION",
        UserPreference = "USER_PREFERENCE",
        Custom = "CUSTOM",
        Episodic = "EPISODIC",
    }

    property! {
        /// [`SemanticMemoryStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-semanticmemorystrategy.html)
        SemanticMemoryStrategy
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `CreatedAt`: text.
            created_at "CreatedAt" String,
            /// `Description`: text.
            description "Description" String,
            /// `MemoryRecordSchema`: object.
            memory_record_schema "MemoryRecordSchema" MemoryRecordSchema,
            /// `NamespaceTemplates`: list, at least 1 items.
            namespace_templates "NamespaceTemplates" List<String>,
            /// `Namespaces`: list, at least 1 items.
            namespaces "Namespaces" List<String>,
            /// `RecordExpiryDurationDays`: whole number, at least 31 in value.
            record_expiry_duration_days "RecordExpiryDurationDays" i64,
            /// `RecordExpirySpecification`: object.
            record_expiry_specification "RecordExpirySpecification" Json,
            /// `Status`: text.
            status "Status" SemanticMemoryStrategyStatus,
            /// `StrategyId`: text, at least 12 characters.
            strategy_id "StrategyId" String,
            /// `Type`: text.
            r#type "Type" SemanticMemoryStrategyType,
            /// `UpdatedAt`: text.
            updated_at "UpdatedAt" String,
        }
    }

    choice! {
        /// Values of `EpisodicMemoryStrategyStatus`.
        EpisodicMemoryStrategyStatus
        Creating = "CREATING",
        Active = "ACTIVE",
        Deleting = "DELETING",
        Failed = "FAILED",
    }

    choice! {
        /// Values of `EpisodicMemoryStrategyType`.
        EpisodicMemoryStrategyType
        Semantic = "SEMANTIC",
        Summarization = "SUMMARIZATION",
        UserPreference = "USER_PREFERENCE",
        Custom = "CUSTOM",
        Episodic = "EPISODIC",
    }

    property! {
        /// [`EpisodicMemoryStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-episodicmemorystrategy.html)
        EpisodicMemoryStrategy
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `CreatedAt`: text.
            created_at "CreatedAt" String,
            /// `Description`: text.
            description "Description" String,
            /// `MemoryRecordSchema`: object.
            memory_record_schema "MemoryRecordSchema" MemoryRecordSchema,
            /// `NamespaceTemplates`: list, at least 1 items.
            namespace_templates "NamespaceTemplates" List<String>,
            /// `Namespaces`: list, at least 1 items.
            namespaces "Namespaces" List<String>,
            /// `RecordExpiryDurationDays`: whole number, at least 31 in value.
            record_expiry_duration_days "RecordExpiryDurationDays" i64,
            /// `RecordExpirySpecification`: object.
            record_expiry_specification "RecordExpirySpecification" Json,
            /// `ReflectionConfiguration`: object.
            reflection_configuration "ReflectionConfiguration" EpisodicReflectionConfigurationInput,
            /// `Status`: text.
            status "Status" EpisodicMemoryStrategyStatus,
            /// `StrategyId`: text, at least 12 characters.
            strategy_id "StrategyId" String,
            /// `Type`: text.
            r#type "Type" EpisodicMemoryStrategyType,
            /// `UpdatedAt`: text.
            updated_at "UpdatedAt" String,
        }
    }

    property! {
        /// [`EpisodicReflectionConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-episodicreflectionconfigurationinput.html)
        EpisodicReflectionConfigurationInput
        required {
        }
        optional {
            /// `MemoryRecordSchema`: object.
            memory_record_schema "MemoryRecordSchema" MemoryRecordSchema,
            /// `NamespaceTemplates`: list, at least 1 items.
            namespace_templates "NamespaceTemplates" List<String>,
            /// `Namespaces`: list, at least 1 items.
            namespaces "Namespaces" List<String>,
        }
    }

    choice! {
        /// Values of `CustomMemoryStrategyStatus`.
        CustomMemoryStrategyStatus
        Creating = "CREATING",
        Active = "ACTIVE",
        Deleting = "DELETING",
        Failed = "FAILED",
    }

    choice! {
        /// Values of `CustomMemoryStrategyType`.
        CustomMemoryStrategyType
        Semantic = "SEMANTIC",
        Summarization = "SUMMARIZATION",
        UserPreference = "USER_PREFERENCE",
        Custom = "CUSTOM",
        Episodic = "EPISODIC",
    }

    property! {
        /// [`CustomMemoryStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-custommemorystrategy.html)
        CustomMemoryStrategy
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Configuration`: object.
            configuration "Configuration" CustomConfigurationInput,
            /// `CreatedAt`: text.
            created_at "CreatedAt" String,
            /// `Description`: text.
            description "Description" String,
            /// `MemoryRecordSchema`: object.
            memory_record_schema "MemoryRecordSchema" MemoryRecordSchema,
            /// `NamespaceTemplates`: list, at least 1 items.
            namespace_templates "NamespaceTemplates" List<String>,
            /// `Namespaces`: list, at least 1 items.
            namespaces "Namespaces" List<String>,
            /// `RecordExpiryDurationDays`: whole number, at least 31 in value.
            record_expiry_duration_days "RecordExpiryDurationDays" i64,
            /// `RecordExpirySpecification`: object.
            record_expiry_specification "RecordExpirySpecification" Json,
            /// `Status`: text.
            status "Status" CustomMemoryStrategyStatus,
            /// `StrategyId`: text, at least 12 characters.
            strategy_id "StrategyId" String,
            /// `Type`: text.
            r#type "Type" CustomMemoryStrategyType,
            /// `UpdatedAt`: text.
            updated_at "UpdatedAt" String,
        }
    }

    property! {
        /// [`CustomConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-customconfigurationinput.html)
        CustomConfigurationInput
        required {
        }
        optional {
            /// `EpisodicOverride`: object.
            episodic_override "EpisodicOverride" EpisodicOverride,
            /// `SelfManagedConfiguration`: object.
            self_managed_configuration "SelfManagedConfiguration" SelfManagedConfiguration,
            /// `SemanticOverride`: object.
            semantic_override "SemanticOverride" SemanticOverride,
            /// `SummaryOverride`: object.
            summary_override "SummaryOverride" SummaryOverride,
            /// `UserPreferenceOverride`: object.
            user_preference_override "UserPreferenceOverride" UserPreferenceOverride,
        }
    }

    property! {
        /// [`UserPreferenceOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-userpreferenceoverride.html)
        UserPreferenceOverride
        required {
        }
        optional {
            /// `Consolidation`: object.
            consolidation "Consolidation" UserPreferenceOverrideConsolidationConfigurationInput,
            /// `Extraction`: object.
            extraction "Extraction" UserPreferenceOverrideExtractionConfigurationInput,
        }
    }

    property! {
        /// [`UserPreferenceOverrideExtractionConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-userpreferenceoverrideextractionconfigurationinput.html)
        UserPreferenceOverrideExtractionConfigurationInput
        required {
            /// `AppendToPrompt`: text, 1 to 30000 characters.
            append_to_prompt "AppendToPrompt" String,
            /// `ModelId`: text.
            model_id "ModelId" String,
        }
        optional {
        }
    }

    property! {
        /// [`UserPreferenceOverrideConsolidationConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-userpreferenceoverrideconsolidationconfigurationinput.html)
        UserPreferenceOverrideConsolidationConfigurationInput
        required {
            /// `AppendToPrompt`: text, 1 to 30000 characters.
            append_to_prompt "AppendToPrompt" String,
            /// `ModelId`: text.
            model_id "ModelId" String,
        }
        optional {
        }
    }

    property! {
        /// [`SummaryOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-summaryoverride.html)
        SummaryOverride
        required {
        }
        optional {
            /// `Consolidation`: object.
            consolidation "Consolidation" SummaryOverrideConsolidationConfigurationInput,
        }
    }

    property! {
        /// [`SummaryOverrideConsolidationConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-summaryoverrideconsolidationconfigurationinput.html)
        SummaryOverrideConsolidationConfigurationInput
        required {
            /// `AppendToPrompt`: text, 1 to 30000 characters.
            append_to_prompt "AppendToPrompt" String,
            /// `ModelId`: text.
            model_id "ModelId" String,
        }
        optional {
        }
    }

    property! {
        /// [`SemanticOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-semanticoverride.html)
        SemanticOverride
        required {
        }
        optional {
            /// `Consolidation`: object.
            consolidation "Consolidation" SemanticOverrideConsolidationConfigurationInput,
            /// `Extraction`: object.
            extraction "Extraction" SemanticOverrideExtractionConfigurationInput,
        }
    }

    property! {
        /// [`SemanticOverrideExtractionConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-semanticoverrideextractionconfigurationinput.html)
        SemanticOverrideExtractionConfigurationInput
        required {
            /// `AppendToPrompt`: text, 1 to 30000 characters.
            append_to_prompt "AppendToPrompt" String,
            /// `ModelId`: text.
            model_id "ModelId" String,
        }
        optional {
        }
    }

    property! {
        /// [`SemanticOverrideConsolidationConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-semanticoverrideconsolidationconfigurationinput.html)
        SemanticOverrideConsolidationConfigurationInput
        required {
            /// `AppendToPrompt`: text, 1 to 30000 characters.
            append_to_prompt "AppendToPrompt" String,
            /// `ModelId`: text.
            model_id "ModelId" String,
        }
        optional {
        }
    }

    property! {
        /// [`SelfManagedConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-selfmanagedconfiguration.html)
        SelfManagedConfiguration
        required {
        }
        optional {
            /// `HistoricalContextWindowSize`: whole number, 0 to 50 in value.
            historical_context_window_size "HistoricalContextWindowSize" i64,
            /// `InvocationConfiguration`: object.
            invocation_configuration "InvocationConfiguration" InvocationConfigurationInput,
            /// `TriggerConditions`: list, at least 1 items.
            trigger_conditions "TriggerConditions" List<TriggerConditionInput>,
        }
    }

    property! {
        /// [`TriggerConditionInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-triggerconditioninput.html)
        TriggerConditionInput
        required {
        }
        optional {
            /// `MessageBasedTrigger`: object.
            message_based_trigger "MessageBasedTrigger" MessageBasedTriggerInput,
            /// `TimeBasedTrigger`: object.
            time_based_trigger "TimeBasedTrigger" TimeBasedTriggerInput,
            /// `TokenBasedTrigger`: object.
            token_based_trigger "TokenBasedTrigger" TokenBasedTriggerInput,
        }
    }

    property! {
        /// [`TokenBasedTriggerInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-tokenbasedtriggerinput.html)
        TokenBasedTriggerInput
        required {
        }
        optional {
            /// `TokenCount`: whole number, 100 to 500000 in value.
            token_count "TokenCount" i64,
        }
    }

    property! {
        /// [`TimeBasedTriggerInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-timebasedtriggerinput.html)
        TimeBasedTriggerInput
        required {
        }
        optional {
            /// `IdleSessionTimeout`: whole number, 10 to 3000 in value.
            idle_session_timeout "IdleSessionTimeout" i64,
        }
    }

    property! {
        /// [`MessageBasedTriggerInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-messagebasedtriggerinput.html)
        MessageBasedTriggerInput
        required {
        }
        optional {
            /// `MessageCount`: whole number, 1 to 50 in value.
            message_count "MessageCount" i64,
        }
    }

    property! {
        /// [`InvocationConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-invocationconfigurationinput.html)
        InvocationConfigurationInput
        required {
        }
        optional {
            /// `PayloadDeliveryBucketName`: text.
            payload_delivery_bucket_name "PayloadDeliveryBucketName" String,
            /// `TopicArn`: text.
            topic_arn "TopicArn" String,
        }
    }

    property! {
        /// [`EpisodicOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-episodicoverride.html)
        EpisodicOverride
        required {
        }
        optional {
            /// `Consolidation`: object.
            consolidation "Consolidation" EpisodicOverrideConsolidationConfigurationInput,
            /// `Extraction`: object.
            extraction "Extraction" EpisodicOverrideExtractionConfigurationInput,
            /// `Reflection`: object.
            reflection "Reflection" EpisodicOverrideReflectionConfigurationInput,
        }
    }

    property! {
        /// [`EpisodicOverrideReflectionConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-episodicoverridereflectionconfigurationinput.html)
        EpisodicOverrideReflectionConfigurationInput
        required {
            /// `AppendToPrompt`: text, 1 to 30000 characters.
            append_to_prompt "AppendToPrompt" String,
            /// `ModelId`: text.
            model_id "ModelId" String,
        }
        optional {
            /// `MemoryRecordSchema`: object.
            memory_record_schema "MemoryRecordSchema" MemoryRecordSchema,
            /// `NamespaceTemplates`: list, at least 1 items.
            namespace_templates "NamespaceTemplates" List<String>,
            /// `Namespaces`: list, at least 1 items.
            namespaces "Namespaces" List<String>,
        }
    }

    property! {
        /// [`EpisodicOverrideExtractionConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-episodicoverrideextractionconfigurationinput.html)
        EpisodicOverrideExtractionConfigurationInput
        required {
            /// `AppendToPrompt`: text, 1 to 30000 characters.
            append_to_prompt "AppendToPrompt" String,
            /// `ModelId`: text.
            model_id "ModelId" String,
        }
        optional {
        }
    }

    property! {
        /// [`EpisodicOverrideConsolidationConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-episodicoverrideconsolidationconfigurationinput.html)
        EpisodicOverrideConsolidationConfigurationInput
        required {
            /// `AppendToPrompt`: text, 1 to 30000 characters.
            append_to_prompt "AppendToPrompt" String,
            /// `ModelId`: text.
            model_id "ModelId" String,
        }
        optional {
        }
    }

    property! {
        /// [`IndexedKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-memory-indexedkey.html)
        IndexedKey
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Type`: text.
            r#type "Type" MetadataValueType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::OAuth2CredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
    OAuth2CredentialProvider = "AWS::BedrockAgentCore::OAuth2CredentialProvider"
    required {
        /// `CredentialProviderVendor`: text. A change replaces the resource.
        credential_provider_vendor "CredentialProviderVendor" o_auth2_credential_provider::CredentialProviderVendor,
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Oauth2ProviderConfigInput`: object.
        oauth2_provider_config_input "Oauth2ProviderConfigInput" o_auth2_credential_provider::Oauth2ProviderConfigInput,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<o_auth2_credential_provider::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CallbackUrl`.
        callback_url "CallbackUrl" String,
        /// `Fn::GetAtt` of `ClientSecretArn`.
        client_secret_arn "ClientSecretArn" Json,
        /// `Fn::GetAtt` of `ClientSecretJsonKey`.
        client_secret_json_key "ClientSecretJsonKey" String,
        /// `Fn::GetAtt` of `ClientSecretSource`.
        client_secret_source "ClientSecretSource" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `CredentialProviderArn`.
        credential_provider_arn "CredentialProviderArn" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
        /// `Fn::GetAtt` of `Oauth2ProviderConfigOutput`.
        oauth2_provider_config_output "Oauth2ProviderConfigOutput" Json,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`OAuth2CredentialProvider`].
pub mod o_auth2_credential_provider {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CredentialProviderVendor`.
        CredentialProviderVendor
        GoogleOauth2 = "GoogleOauth2",
        GithubOauth2 = "GithubOauth2",
        SlackOauth2 = "SlackOauth2",
        SalesforceOauth2 = "SalesforceOauth2",
        MicrosoftOauth2 = "MicrosoftOauth2",
        CustomOauth2 = "CustomOauth2",
        AtlassianOauth2 = "AtlassianOauth2",
        LinkedinOauth2 = "LinkedinOauth2",
        XOauth2 = "XOauth2",
        OktaOauth2 = "OktaOauth2",
        OneLoginOauth2 = "OneLoginOauth2",
        PingOneOauth2 = "PingOneOauth2",
        FacebookOauth2 = "FacebookOauth2",
        YandexOauth2 = "YandexOauth2",
        RedditOauth2 = "RedditOauth2",
        ZoomOauth2 = "ZoomOauth2",
        TwitchOauth2 = "TwitchOauth2",
        SpotifyOauth2 = "SpotifyOauth2",
        DropboxOauth2 = "DropboxOauth2",
        NotionOauth2 = "NotionOauth2",
        HubspotOauth2 = "HubspotOauth2",
        CyberArkOauth2 = "CyberArkOauth2",
        FusionAuthOauth2 = "FusionAuthOauth2",
        Auth0Oauth2 = "Auth0Oauth2",
        CognitoOauth2 = "CognitoOauth2",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-tag.html)
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
        /// [`Oauth2ProviderConfigInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-oauth2providerconfiginput.html)
        Oauth2ProviderConfigInput
        required {
        }
        optional {
            /// `AtlassianOauth2ProviderConfig`: object.
            atlassian_oauth2_provider_config "AtlassianOauth2ProviderConfig" AtlassianOauth2ProviderConfigInput,
            /// `CustomOauth2ProviderConfig`: object.
            custom_oauth2_provider_config "CustomOauth2ProviderConfig" CustomOauth2ProviderConfigInput,
            /// `GithubOauth2ProviderConfig`: object.
            github_oauth2_provider_config "GithubOauth2ProviderConfig" GithubOauth2ProviderConfigInput,
            /// `GoogleOauth2ProviderConfig`: object.
            google_oauth2_provider_config "GoogleOauth2ProviderConfig" GoogleOauth2ProviderConfigInput,
            /// `IncludedOauth2ProviderConfig`: object.
            included_oauth2_provider_config "IncludedOauth2ProviderConfig" IncludedOauth2ProviderConfigInput,
            /// `LinkedinOauth2ProviderConfig`: object.
            linkedin_oauth2_provider_config "LinkedinOauth2ProviderConfig" LinkedinOauth2ProviderConfigInput,
            /// `MicrosoftOauth2ProviderConfig`: object.
            microsoft_oauth2_provider_config "MicrosoftOauth2ProviderConfig" MicrosoftOauth2ProviderConfigInput,
            /// `SalesforceOauth2ProviderConfig`: object.
            salesforce_oauth2_provider_config "SalesforceOauth2ProviderConfig" SalesforceOauth2ProviderConfigInput,
            /// `SlackOauth2ProviderConfig`: object.
            slack_oauth2_provider_config "SlackOauth2ProviderConfig" SlackOauth2ProviderConfigInput,
        }
    }

    choice! {
        /// Values of `SlackOauth2ProviderConfigInputClientSecretSource`.
        SlackOauth2ProviderConfigInputClientSecretSource
        Managed = "MANAGED",
        External = "EXTERNAL",
    }

    property! {
        /// [`SlackOauth2ProviderConfigInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-slackoauth2providerconfiginput.html)
        SlackOauth2ProviderConfigInput
        required {
            /// `ClientId`: text, 1 to 256 characters.
            client_id "ClientId" String,
        }
        optional {
            /// `ClientSecret`: text, 1 to 2048 characters.
            client_secret "ClientSecret" String,
            /// `ClientSecretConfig`: object.
            client_secret_config "ClientSecretConfig" SecretReference,
            /// `ClientSecretSource`: text.
            client_secret_source "ClientSecretSource" SlackOauth2ProviderConfigInputClientSecretSource,
        }
    }

    property! {
        /// [`SecretReference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-secretreference.html)
        SecretReference
        required {
            /// `JsonKey`: text, 1 to 128 characters.
            json_key "JsonKey" String,
            /// `SecretId`: text, 1 to 2048 characters.
            secret_id "SecretId" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SalesforceOauth2ProviderConfigInputClientSecretSource`.
        SalesforceOauth2ProviderConfigInputClientSecretSource
        Managed = "MANAGED",
        External = "EXTERNAL",
    }

    property! {
        /// [`SalesforceOauth2ProviderConfigInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-salesforceoauth2providerconfiginput.html)
        SalesforceOauth2ProviderConfigInput
        required {
            /// `ClientId`: text, 1 to 256 characters.
            client_id "ClientId" String,
        }
        optional {
            /// `ClientSecret`: text, 1 to 2048 characters.
            client_secret "ClientSecret" String,
            /// `ClientSecretConfig`: object.
            client_secret_config "ClientSecretConfig" SecretReference,
            /// `ClientSecretSource`: text.
            client_secret_source "ClientSecretSource" SalesforceOauth2ProviderConfigInputClientSecretSource,
        }
    }

    choice! {
        /// Values of `MicrosoftOauth2ProviderConfigInputClientSecretSource`.
        MicrosoftOauth2ProviderConfigInputClientSecretSource
        Managed = "MANAGED",
        External = "EXTERNAL",
    }

    property! {
        /// [`MicrosoftOauth2ProviderConfigInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-microsoftoauth2providerconfiginput.html)
        MicrosoftOauth2ProviderConfigInput
        required {
            /// `ClientId`: text, 1 to 256 characters.
            client_id "ClientId" String,
        }
        optional {
            /// `ClientSecret`: text, 1 to 2048 characters.
            client_secret "ClientSecret" String,
            /// `ClientSecretConfig`: object.
            client_secret_config "ClientSecretConfig" SecretReference,
            /// `ClientSecretSource`: text.
            client_secret_source "ClientSecretSource" MicrosoftOauth2ProviderConfigInputClientSecretSource,
            /// `TenantId`: text, 1 to 2048 characters.
            tenant_id "TenantId" String,
        }
    }

    choice! {
        /// Values of `LinkedinOauth2ProviderConfigInputClientSecretSource`.
        LinkedinOauth2ProviderConfigInputClientSecretSource
        Managed = "MANAGED",
        External = "EXTERNAL",
    }

    property! {
        /// [`LinkedinOauth2ProviderConfigInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-linkedinoauth2providerconfiginput.html)
        LinkedinOauth2ProviderConfigInput
        required {
            /// `ClientId`: text, 1 to 256 characters.
            client_id "ClientId" String,
        }
        optional {
            /// `ClientSecret`: text, 1 to 2048 characters.
            client_secret "ClientSecret" String,
            /// `ClientSecretConfig`: object.
            client_secret_config "ClientSecretConfig" SecretReference,
            /// `ClientSecretSource`: text.
            client_secret_source "ClientSecretSource" LinkedinOauth2ProviderConfigInputClientSecretSource,
        }
    }

    choice! {
        /// Values of `IncludedOauth2ProviderConfigInputClientSecretSource`.
        IncludedOauth2ProviderConfigInputClientSecretSource
        Managed = "MANAGED",
        External = "EXTERNAL",
    }

    property! {
        /// [`IncludedOauth2ProviderConfigInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-includedoauth2providerconfiginput.html)
        IncludedOauth2ProviderConfigInput
        required {
            /// `ClientId`: text, 1 to 256 characters.
            client_id "ClientId" String,
        }
        optional {
            /// `AuthorizationEndpoint`: text.
            authorization_endpoint "AuthorizationEndpoint" String,
            /// `ClientSecret`: text, 1 to 2048 characters.
            client_secret "ClientSecret" String,
            /// `ClientSecretConfig`: object.
            client_secret_config "ClientSecretConfig" SecretReference,
            /// `ClientSecretSource`: text.
            client_secret_source "ClientSecretSource" IncludedOauth2ProviderConfigInputClientSecretSource,
            /// `Issuer`: text.
            issuer "Issuer" String,
            /// `TokenEndpoint`: text.
            token_endpoint "TokenEndpoint" String,
        }
    }

    choice! {
        /// Values of `GoogleOauth2ProviderConfigInputClientSecretSource`.
        GoogleOauth2ProviderConfigInputClientSecretSource
        Managed = "MANAGED",
        External = "EXTERNAL",
    }

    property! {
        /// [`GoogleOauth2ProviderConfigInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-googleoauth2providerconfiginput.html)
        GoogleOauth2ProviderConfigInput
        required {
            /// `ClientId`: text, 1 to 256 characters.
            client_id "ClientId" String,
        }
        optional {
            /// `ClientSecret`: text, 1 to 2048 characters.
            client_secret "ClientSecret" String,
            /// `ClientSecretConfig`: object.
            client_secret_config "ClientSecretConfig" SecretReference,
            /// `ClientSecretSource`: text.
            client_secret_source "ClientSecretSource" GoogleOauth2ProviderConfigInputClientSecretSource,
        }
    }

    choice! {
        /// Values of `GithubOauth2ProviderConfigInputClientSecretSource`.
        GithubOauth2ProviderConfigInputClientSecretSource
        Managed = "MANAGED",
        External = "EXTERNAL",
    }

    property! {
        /// [`GithubOauth2ProviderConfigInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-githuboauth2providerconfiginput.html)
        GithubOauth2ProviderConfigInput
        required {
            /// `ClientId`: text, 1 to 256 characters.
            client_id "ClientId" String,
        }
        optional {
            /// `ClientSecret`: text, 1 to 2048 characters.
            client_secret "ClientSecret" String,
            /// `ClientSecretConfig`: object.
            client_secret_config "ClientSecretConfig" SecretReference,
            /// `ClientSecretSource`: text.
            client_secret_source "ClientSecretSource" GithubOauth2ProviderConfigInputClientSecretSource,
        }
    }

    choice! {
        /// Values of `CustomOauth2ProviderConfigInputClientAuthenticationMethod`.
        CustomOauth2ProviderConfigInputClientAuthenticationMethod
        ClientSecretBasic = "CLIENT_SECRET_BASIC",
        ClientSecretPost = "CLIENT_SECRET_POST",
        AwsIamIdTokenJwt = "AWS_IAM_ID_TOKEN_JWT",
        PrivateKeyJwt = "PRIVATE_KEY_JWT",
    }

    choice! {
        /// Values of `CustomOauth2ProviderConfigInputClientSecretSource`.
        CustomOauth2ProviderConfigInputClientSecretSource
        Managed = "MANAGED",
        External = "EXTERNAL",
    }

    property! {
        /// [`CustomOauth2ProviderConfigInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-customoauth2providerconfiginput.html)
        CustomOauth2ProviderConfigInput
        required {
            /// `OauthDiscovery`: object.
            oauth_discovery "OauthDiscovery" Oauth2Discovery,
        }
        optional {
            /// `ClientAuthenticationMethod`: text.
            client_authentication_method "ClientAuthenticationMethod" CustomOauth2ProviderConfigInputClientAuthenticationMethod,
            /// `ClientId`: text, 1 to 256 characters.
            client_id "ClientId" String,
            /// `ClientSecret`: text, 1 to 2048 characters.
            client_secret "ClientSecret" String,
            /// `ClientSecretConfig`: object.
            client_secret_config "ClientSecretConfig" SecretReference,
            /// `ClientSecretSource`: text.
            client_secret_source "ClientSecretSource" CustomOauth2ProviderConfigInputClientSecretSource,
            /// `OnBehalfOfTokenExchangeConfig`: object.
            on_behalf_of_token_exchange_config "OnBehalfOfTokenExchangeConfig" OnBehalfOfTokenExchangeConfig,
            /// `PrivateEndpoint`: object.
            private_endpoint "PrivateEndpoint" PrivateEndpoint,
            /// `PrivateEndpointOverrides`: list, at most 5 items.
            private_endpoint_overrides "PrivateEndpointOverrides" List<PrivateEndpointOverride>,
            /// `PrivateKeyJwtConfig`: object.
            private_key_jwt_config "PrivateKeyJwtConfig" PrivateKeyJwtConfig,
        }
    }

    choice! {
        /// Values of `PrivateKeyJwtConfigSigningAlgorithm`.
        PrivateKeyJwtConfigSigningAlgorithm
        Rs256 = "RS256",
        Ps256 = "PS256",
        Es256 = "ES256",
    }

    property! {
        /// [`PrivateKeyJwtConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-privatekeyjwtconfig.html)
        PrivateKeyJwtConfig
        required {
        }
        optional {
            /// `AdditionalHeaderClaims`: object.
            additional_header_claims "AdditionalHeaderClaims" Json,
            /// `AdditionalPayloadClaims`: object.
            additional_payload_claims "AdditionalPayloadClaims" Json,
            /// `PrivateKeySource`: object.
            private_key_source "PrivateKeySource" PrivateKeySource,
            /// `SigningAlgorithm`: text.
            signing_algorithm "SigningAlgorithm" PrivateKeyJwtConfigSigningAlgorithm,
        }
    }

    property! {
        /// [`PrivateKeySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-privatekeysource.html)
        PrivateKeySource
        required {
        }
        optional {
            /// `KmsKeySource`: object.
            kms_key_source "KmsKeySource" KmsKeySourceType,
        }
    }

    property! {
        /// [`KmsKeySourceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-kmskeysourcetype.html)
        KmsKeySourceType
        required {
            /// `KmsKeyArn`: text, 1 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`PrivateEndpointOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-privateendpointoverride.html)
        PrivateEndpointOverride
        required {
            /// `Domain`: text, 1 to 253 characters.
            domain "Domain" String,
            /// `PrivateEndpoint`: object.
            private_endpoint "PrivateEndpoint" PrivateEndpoint,
        }
        optional {
        }
    }

    property! {
        /// [`PrivateEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-privateendpoint.html)
        PrivateEndpoint
        required {
        }
        optional {
            /// `ManagedVpcResource`: object.
            managed_vpc_resource "ManagedVpcResource" ManagedVpcResource,
            /// `SelfManagedLatticeResource`: object.
            self_managed_lattice_resource "SelfManagedLatticeResource" SelfManagedLatticeResource,
        }
    }

    property! {
        /// [`SelfManagedLatticeResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-selfmanagedlatticeresource.html)
        SelfManagedLatticeResource
        required {
            /// `ResourceConfigurationIdentifier`: text, 20 to 2048 characters.
            resource_configuration_identifier "ResourceConfigurationIdentifier" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ManagedVpcResourceEndpointIpAddressType`.
        ManagedVpcResourceEndpointIpAddressType
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }

    property! {
        /// [`ManagedVpcResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-managedvpcresource.html)
        ManagedVpcResource
        required {
            /// `EndpointIpAddressType`: text.
            endpoint_ip_address_type "EndpointIpAddressType" ManagedVpcResourceEndpointIpAddressType,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
            /// `VpcIdentifier`: text.
            vpc_identifier "VpcIdentifier" String,
        }
        optional {
            /// `RoutingDomain`: text, 3 to 255 characters.
            routing_domain "RoutingDomain" String,
            /// `SecurityGroupIds`: list, at most 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Tags`: object.
            tags "Tags" Json,
        }
    }

    choice! {
        /// Values of `OnBehalfOfTokenExchangeConfigGrantType`.
        OnBehalfOfTokenExchangeConfigGrantType
        TokenExchange = "TOKEN_EXCHANGE",
        JwtAuthorizationGrant = "JWT_AUTHORIZATION_GRANT",
    }

    property! {
        /// [`OnBehalfOfTokenExchangeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-onbehalfoftokenexchangeconfig.html)
        OnBehalfOfTokenExchangeConfig
        required {
            /// `GrantType`: text.
            grant_type "GrantType" OnBehalfOfTokenExchangeConfigGrantType,
        }
        optional {
            /// `TokenExchangeGrantTypeConfig`: object.
            token_exchange_grant_type_config "TokenExchangeGrantTypeConfig" TokenExchangeGrantTypeConfig,
        }
    }

    choice! {
        /// Values of `TokenExchangeGrantTypeConfigActorTokenContent`.
        TokenExchangeGrantTypeConfigActorTokenContent
        None = "NONE",
        M2m = "M2M",
        AwsIamIdTokenJwt = "AWS_IAM_ID_TOKEN_JWT",
    }

    property! {
        /// [`TokenExchangeGrantTypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-tokenexchangegranttypeconfig.html)
        TokenExchangeGrantTypeConfig
        required {
            /// `ActorTokenContent`: text.
            actor_token_content "ActorTokenContent" TokenExchangeGrantTypeConfigActorTokenContent,
        }
        optional {
            /// `ActorTokenScopes`: list.
            actor_token_scopes "ActorTokenScopes" List<String>,
        }
    }

    property! {
        /// [`Oauth2Discovery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-oauth2discovery.html)
        Oauth2Discovery
        required {
        }
        optional {
            /// `AuthorizationServerMetadata`: object.
            authorization_server_metadata "AuthorizationServerMetadata" Oauth2AuthorizationServerMetadata,
            /// `DiscoveryUrl`: text.
            discovery_url "DiscoveryUrl" String,
        }
    }

    property! {
        /// [`Oauth2AuthorizationServerMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-oauth2authorizationservermetadata.html)
        Oauth2AuthorizationServerMetadata
        required {
            /// `AuthorizationEndpoint`: text.
            authorization_endpoint "AuthorizationEndpoint" String,
            /// `Issuer`: text.
            issuer "Issuer" String,
            /// `TokenEndpoint`: text.
            token_endpoint "TokenEndpoint" String,
        }
        optional {
            /// `ResponseTypes`: list.
            response_types "ResponseTypes" List<String>,
        }
    }

    choice! {
        /// Values of `AtlassianOauth2ProviderConfigInputClientSecretSource`.
        AtlassianOauth2ProviderConfigInputClientSecretSource
        Managed = "MANAGED",
        External = "EXTERNAL",
    }

    property! {
        /// [`AtlassianOauth2ProviderConfigInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-oauth2credentialprovider-atlassianoauth2providerconfiginput.html)
        AtlassianOauth2ProviderConfigInput
        required {
            /// `ClientId`: text, 1 to 256 characters.
            client_id "ClientId" String,
        }
        optional {
            /// `ClientSecret`: text, 1 to 2048 characters.
            client_secret "ClientSecret" String,
            /// `ClientSecretConfig`: object.
            client_secret_config "ClientSecretConfig" SecretReference,
            /// `ClientSecretSource`: text.
            client_secret_source "ClientSecretSource" AtlassianOauth2ProviderConfigInputClientSecretSource,
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::OnlineEvaluationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-onlineevaluationconfig.html)
    OnlineEvaluationConfig = "AWS::BedrockAgentCore::OnlineEvaluationConfig"
    required {
        /// `DataSourceConfig`: object.
        data_source_config "DataSourceConfig" online_evaluation_config::DataSourceConfig,
        /// `EvaluationExecutionRoleArn`: text, 1 to 2048 characters.
        evaluation_execution_role_arn "EvaluationExecutionRoleArn" String,
        /// `OnlineEvaluationConfigName`: text. A change replaces the resource.
        online_evaluation_config_name "OnlineEvaluationConfigName" String,
        /// `Rule`: object.
        rule "Rule" online_evaluation_config::Rule,
    }
    optional {
        /// `ClusteringConfig`: object.
        clustering_config "ClusteringConfig" online_evaluation_config::ClusteringConfig,
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `Evaluators`: list, 0 to 25 items.
        evaluators "Evaluators" List<online_evaluation_config::EvaluatorReference>,
        /// `ExecutionStatus`: text.
        execution_status "ExecutionStatus" online_evaluation_config::ExecutionStatus,
        /// `Insights`: list, 0 to 10 items.
        insights "Insights" List<online_evaluation_config::Insight>,
        /// `OutputConfig`: object.
        output_config "OutputConfig" online_evaluation_config::OutputConfig,
        /// `Tags`: list.
        tags "Tags" List<online_evaluation_config::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `OnlineEvaluationConfigArn`.
        online_evaluation_config_arn "OnlineEvaluationConfigArn" String,
        /// `Fn::GetAtt` of `OnlineEvaluationConfigId`.
        online_evaluation_config_id "OnlineEvaluationConfigId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`OnlineEvaluationConfig`].
pub mod online_evaluation_config {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ExecutionStatus`.
        ExecutionStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-tag.html)
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
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-rule.html)
        Rule
        required {
            /// `SamplingConfig`: object.
            sampling_config "SamplingConfig" SamplingConfig,
        }
        optional {
            /// `Filters`: list, 0 to 5 items.
            filters "Filters" List<Filter>,
            /// `SessionConfig`: object.
            session_config "SessionConfig" SessionConfig,
        }
    }

    property! {
        /// [`SessionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-sessionconfig.html)
        SessionConfig
        required {
            /// `SessionTimeoutMinutes`: whole number, 1 to 1440 in value.
            session_timeout_minutes "SessionTimeoutMinutes" i64,
        }
        optional {
        }
    }

    property! {
        /// [`SamplingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-samplingconfig.html)
        SamplingConfig
        required {
            /// `SamplingPercentage`: number, 0.01 to 100 in value.
            sampling_percentage "SamplingPercentage" f64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FilterOperator`.
        FilterOperator
        Equals = "Equals",
        NotEquals = "NotEquals",
        GreaterThan = "GreaterThan",
        LessThan = "LessThan",
        GreaterThanOrEqual = "GreaterThanOrEqual",
        LessThanOrEqual = "LessThanOrEqual",
        Contains = "Contains",
        NotContains = "NotContains",
    }

    property! {
        /// [`Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-filter.html)
        Filter
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Operator`: text.
            operator "Operator" FilterOperator,
            /// `Value`: object.
            value "Value" FilterValue,
        }
        optional {
        }
    }

    property! {
        /// [`FilterValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-filtervalue.html)
        FilterValue
        required {
        }
        optional {
            /// `BooleanValue`: true or false.
            boolean_value "BooleanValue" bool,
            /// `DoubleValue`: number.
            double_value "DoubleValue" f64,
            /// `StringValue`: text, 1 to 1024 characters.
            string_value "StringValue" String,
        }
    }

    property! {
        /// [`OutputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-outputconfig.html)
        OutputConfig
        required {
        }
        optional {
            /// `CloudWatchConfig`: object.
            cloud_watch_config "CloudWatchConfig" CloudWatchOutputConfig,
        }
    }

    choice! {
        /// Values of `CloudWatchOutputConfigResultDestination`.
        CloudWatchOutputConfigResultDestination
        DedicatedLogGroup = "DEDICATED_LOG_GROUP",
        SourceLogGroup = "SOURCE_LOG_GROUP",
    }

    property! {
        /// [`CloudWatchOutputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-cloudwatchoutputconfig.html)
        CloudWatchOutputConfig
        required {
        }
        optional {
            /// `LogGroupName`: text, 1 to 512 characters.
            log_group_name "LogGroupName" String,
            /// `MetricsNamespace`: text, 1 to 255 characters.
            metrics_namespace "MetricsNamespace" String,
            /// `ResultDestination`: text.
            result_destination "ResultDestination" CloudWatchOutputConfigResultDestination,
        }
    }

    property! {
        /// [`Insight`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-insight.html)
        Insight
        required {
            /// `InsightId`: text, 1 to 256 characters.
            insight_id "InsightId" String,
        }
        optional {
        }
    }

    property! {
        /// [`EvaluatorReference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-evaluatorreference.html)
        EvaluatorReference
        required {
            /// `EvaluatorId`: text.
            evaluator_id "EvaluatorId" String,
        }
        optional {
        }
    }

    property! {
        /// [`DataSourceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-datasourceconfig.html)
        DataSourceConfig
        required {
            /// `CloudWatchLogs`: object.
            cloud_watch_logs "CloudWatchLogs" CloudWatchLogsInputConfig,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchLogsInputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-cloudwatchlogsinputconfig.html)
        CloudWatchLogsInputConfig
        required {
            /// `ServiceNames`: list, 1 to 1 items.
            service_names "ServiceNames" List<String>,
        }
        optional {
            /// `LogGroupNamePrefixes`: list, 1 to 5 items.
            log_group_name_prefixes "LogGroupNamePrefixes" List<String>,
            /// `LogGroupNames`: list, 1 to 10 items.
            log_group_names "LogGroupNames" List<String>,
        }
    }

    choice! {
        /// Values of `ClusteringFrequency`.
        ClusteringFrequency
        Daily = "DAILY",
        Weekly = "WEEKLY",
        Monthly = "MONTHLY",
    }

    property! {
        /// [`ClusteringConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-clusteringconfig.html)
        ClusteringConfig
        required {
            /// `Frequencies`: list, 0 to 3 items.
            frequencies "Frequencies" List<ClusteringFrequency>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::PaymentConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentconnector.html)
    PaymentConnector = "AWS::BedrockAgentCore::PaymentConnector"
    required {
        /// `ConnectorName`: text. A change replaces the resource.
        connector_name "ConnectorName" String,
        /// `ConnectorType`: text. A change replaces the resource.
        connector_type "ConnectorType" payment_connector::PaymentConnectorType,
        /// `PaymentManagerId`: text. A change replaces the resource.
        payment_manager_id "PaymentManagerId" String,
    }
    optional {
        /// `CredentialProviderConfigurations`: list, 0 to 1 items.
        credential_provider_configurations "CredentialProviderConfigurations" List<payment_connector::CredentialsProviderConfiguration>,
        /// `Description`: text, 1 to 4096 characters.
        description "Description" String,
        /// `ProvisionMode`: text. A change replaces the resource.
        provision_mode "ProvisionMode" payment_connector::PaymentConnectorProvisionMode,
    }
    attributes {
        /// `Fn::GetAtt` of `AuthorizationUrl`.
        authorization_url "AuthorizationUrl" String,
        /// `Fn::GetAtt` of `ConnectorCreatedAt`.
        connector_created_at "ConnectorCreatedAt" String,
        /// `Fn::GetAtt` of `ConnectorLastUpdatedAt`.
        connector_last_updated_at "ConnectorLastUpdatedAt" String,
        /// `Fn::GetAtt` of `ConnectorStatus`.
        connector_status "ConnectorStatus" String,
        /// `Fn::GetAtt` of `PaymentConnectorArn`.
        payment_connector_arn "PaymentConnectorArn" String,
        /// `Fn::GetAtt` of `PaymentConnectorId`.
        payment_connector_id "PaymentConnectorId" String,
    }
}

/// Property types of [`PaymentConnector`].
pub mod payment_connector {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PaymentConnectorType`.
        PaymentConnectorType
        CoinbaseCDP = "CoinbaseCDP",
        StripePrivy = "StripePrivy",
    }

    choice! {
        /// Values of `PaymentConnectorProvisionMode`.
        PaymentConnectorProvisionMode
        Manual = "MANUAL",
        QuickCreate = "QUICK_CREATE",
    }

    property! {
        /// [`CredentialsProviderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentconnector-credentialsproviderconfiguration.html)
        CredentialsProviderConfiguration
        required {
        }
        optional {
            /// `CoinbaseCDP`: object.
            coinbase_cdp "CoinbaseCDP" PaymentCredentialProviderConfiguration,
            /// `StripePrivy`: object.
            stripe_privy "StripePrivy" PaymentCredentialProviderConfiguration,
        }
    }

    property! {
        /// [`PaymentCredentialProviderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentconnector-paymentcredentialproviderconfiguration.html)
        PaymentCredentialProviderConfiguration
        required {
            /// `CredentialProviderArn`: text.
            credential_provider_arn "CredentialProviderArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::PaymentCredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentcredentialprovider.html)
    PaymentCredentialProvider = "AWS::BedrockAgentCore::PaymentCredentialProvider"
    required {
        /// `CredentialProviderVendor`: text. A change replaces the resource.
        credential_provider_vendor "CredentialProviderVendor" payment_credential_provider::PaymentCredentialProviderVendorType,
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `ProviderConfigurationInput`: object.
        provider_configuration_input "ProviderConfigurationInput" payment_credential_provider::PaymentProviderConfigurationInput,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<payment_credential_provider::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `CredentialProviderArn`.
        credential_provider_arn "CredentialProviderArn" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
        /// `Fn::GetAtt` of `ProviderConfigurationOutput`.
        provider_configuration_output "ProviderConfigurationOutput" Json,
    }
}

/// Property types of [`PaymentCredentialProvider`].
pub mod payment_credential_provider {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PaymentCredentialProviderVendorType`.
        PaymentCredentialProviderVendorType
        CoinbaseCDP = "CoinbaseCDP",
        StripePrivy = "StripePrivy",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentcredentialprovider-tag.html)
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
        /// [`PaymentProviderConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentcredentialprovider-paymentproviderconfigurationinput.html)
        PaymentProviderConfigurationInput
        required {
        }
        optional {
            /// `CoinbaseCdpConfiguration`: object.
            coinbase_cdp_configuration "CoinbaseCdpConfiguration" CoinbaseCdpConfigurationInput,
            /// `StripePrivyConfiguration`: object.
            stripe_privy_configuration "StripePrivyConfiguration" StripePrivyConfigurationInput,
        }
    }

    choice! {
        /// Values of `SecretSourceType`.
        SecretSourceType
        Managed = "MANAGED",
        External = "EXTERNAL",
    }

    property! {
        /// [`StripePrivyConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentcredentialprovider-stripeprivyconfigurationinput.html)
        StripePrivyConfigurationInput
        required {
            /// `AppId`: text, 1 to 512 characters.
            app_id "AppId" String,
            /// `AuthorizationId`: text, 1 to 512 characters.
            authorization_id "AuthorizationId" String,
        }
        optional {
            /// `AppSecret`: text, 1 to 2048 characters.
            app_secret "AppSecret" String,
            /// `AppSecretConfig`: object.
            app_secret_config "AppSecretConfig" SecretReference,
            /// `AppSecretSource`: text.
            app_secret_source "AppSecretSource" SecretSourceType,
            /// `AuthorizationPrivateKey`: text, 1 to 4096 characters.
            authorization_private_key "AuthorizationPrivateKey" String,
            /// `AuthorizationPrivateKeyConfig`: object.
            authorization_private_key_config "AuthorizationPrivateKeyConfig" SecretReference,
            /// `AuthorizationPrivateKeySource`: text.
            authorization_private_key_source "AuthorizationPrivateKeySource" SecretSourceType,
        }
    }

    property! {
        /// [`SecretReference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentcredentialprovider-secretreference.html)
        SecretReference
        required {
            /// `JsonKey`: text, 1 to 128 characters.
            json_key "JsonKey" String,
            /// `SecretId`: text, 1 to 2048 characters.
            secret_id "SecretId" String,
        }
        optional {
        }
    }

    property! {
        /// [`CoinbaseCdpConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentcredentialprovider-coinbasecdpconfigurationinput.html)
        CoinbaseCdpConfigurationInput
        required {
            /// `ApiKeyId`: text, 1 to 512 characters.
            api_key_id "ApiKeyId" String,
        }
        optional {
            /// `ApiKeySecret`: text, 1 to 2048 characters.
            api_key_secret "ApiKeySecret" String,
            /// `ApiKeySecretConfig`: object.
            api_key_secret_config "ApiKeySecretConfig" SecretReference,
            /// `ApiKeySecretSource`: text.
            api_key_secret_source "ApiKeySecretSource" SecretSourceType,
            /// `WalletSecret`: text, 1 to 2048 characters.
            wallet_secret "WalletSecret" String,
            /// `WalletSecretConfig`: object.
            wallet_secret_config "WalletSecretConfig" SecretReference,
            /// `WalletSecretSource`: text.
            wallet_secret_source "WalletSecretSource" SecretSourceType,
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::PaymentManager`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentmanager.html)
    PaymentManager = "AWS::BedrockAgentCore::PaymentManager"
    required {
        /// `AuthorizerType`: text. A change replaces the resource.
        authorizer_type "AuthorizerType" payment_manager::PaymentsAuthorizerType,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `RoleArn`: text, 1 to 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `AuthorizerConfiguration`: object. A change replaces the resource.
        authorizer_configuration "AuthorizerConfiguration" payment_manager::AuthorizerConfiguration,
        /// `Description`: text, 1 to 4096 characters.
        description "Description" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<payment_manager::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `PaymentManagerArn`.
        payment_manager_arn "PaymentManagerArn" String,
        /// `Fn::GetAtt` of `PaymentManagerId`.
        payment_manager_id "PaymentManagerId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `WorkloadIdentityDetails`.
        workload_identity_details "WorkloadIdentityDetails" Json,
    }
}

/// Property types of [`PaymentManager`].
pub mod payment_manager {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PaymentsAuthorizerType`.
        PaymentsAuthorizerType
        CustomJwt = "CUSTOM_JWT",
        AwsIam = "AWS_IAM",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentmanager-tag.html)
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
        /// [`AuthorizerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentmanager-authorizerconfiguration.html)
        AuthorizerConfiguration
        required {
            /// `CustomJWTAuthorizer`: object.
            custom_jwt_authorizer "CustomJWTAuthorizer" CustomJWTAuthorizerConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`CustomJWTAuthorizerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentmanager-customjwtauthorizerconfiguration.html)
        CustomJWTAuthorizerConfiguration
        required {
            /// `DiscoveryUrl`: text.
            discovery_url "DiscoveryUrl" String,
        }
        optional {
            /// `AllowedAudience`: list, at least 1 items.
            allowed_audience "AllowedAudience" List<String>,
            /// `AllowedClients`: list, at least 1 items.
            allowed_clients "AllowedClients" List<String>,
            /// `AllowedScopes`: list, at least 1 items.
            allowed_scopes "AllowedScopes" List<String>,
            /// `CustomClaims`: list, at least 1 items.
            custom_claims "CustomClaims" List<CustomClaimValidationType>,
        }
    }

    choice! {
        /// Values of `CustomClaimValidationTypeInboundTokenClaimValueType`.
        CustomClaimValidationTypeInboundTokenClaimValueType
        String = "STRING",
        StringArray = "STRING_ARRAY",
    }

    property! {
        /// [`CustomClaimValidationType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentmanager-customclaimvalidationtype.html)
        CustomClaimValidationType
        required {
            /// `AuthorizingClaimMatchValue`: object.
            authorizing_claim_match_value "AuthorizingClaimMatchValue" AuthorizingClaimMatchValueType,
            /// `InboundTokenClaimName`: text, 1 to 255 characters.
            inbound_token_claim_name "InboundTokenClaimName" String,
            /// `InboundTokenClaimValueType`: text.
            inbound_token_claim_value_type "InboundTokenClaimValueType" CustomClaimValidationTypeInboundTokenClaimValueType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AuthorizingClaimMatchValueTypeClaimMatchOperator`.
        AuthorizingClaimMatchValueTypeClaimMatchOperator
        Equals = "EQUALS",
        Contains = "CONTAINS",
        ContainsAny = "CONTAINS_ANY",
    }

    property! {
        /// [`AuthorizingClaimMatchValueType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentmanager-authorizingclaimmatchvaluetype.html)
        AuthorizingClaimMatchValueType
        required {
            /// `ClaimMatchOperator`: text.
            claim_match_operator "ClaimMatchOperator" AuthorizingClaimMatchValueTypeClaimMatchOperator,
            /// `ClaimMatchValue`: object.
            claim_match_value "ClaimMatchValue" ClaimMatchValueType,
        }
        optional {
        }
    }

    property! {
        /// [`ClaimMatchValueType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-paymentmanager-claimmatchvaluetype.html)
        ClaimMatchValueType
        required {
        }
        optional {
            /// `MatchValueString`: text, 1 to 255 characters.
            match_value_string "MatchValueString" String,
            /// `MatchValueStringList`: list.
            match_value_string_list "MatchValueStringList" List<String>,
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policy.html)
    Policy = "AWS::BedrockAgentCore::Policy"
    required {
        /// `Definition`: object.
        definition "Definition" policy::PolicyDefinition,
        /// `Name`: text, 1 to 48 characters. A change replaces the resource.
        name "Name" String,
        /// `PolicyEngineId`: text, 12 to 59 characters. A change replaces the resource.
        policy_engine_id "PolicyEngineId" String,
    }
    optional {
        /// `Description`: text, 1 to 4096 characters.
        description "Description" String,
        /// `EnforcementMode`: text.
        enforcement_mode "EnforcementMode" policy::EnforcementMode,
        /// `ValidationMode`: text.
        validation_mode "ValidationMode" policy::PolicyValidationMode,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `PolicyArn`.
        policy_arn "PolicyArn" String,
        /// `Fn::GetAtt` of `PolicyId`.
        policy_id "PolicyId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusReasons`.
        status_reasons "StatusReasons" List<String>,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Policy`].
pub mod policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EnforcementMode`.
        EnforcementMode
        Active = "ACTIVE",
        LogOnly = "LOG_ONLY",
    }

    choice! {
        /// Values of `PolicyValidationMode`.
        PolicyValidationMode
        FailOnAnyFindings = "FAIL_ON_ANY_FINDINGS",
        IgnoreAllFindings = "IGNORE_ALL_FINDINGS",
    }

    property! {
        /// [`PolicyDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-policy-policydefinition.html)
        PolicyDefinition
        required {
        }
        optional {
            /// `Cedar`: object.
            cedar "Cedar" CedarPolicy,
            /// `Policy`: object.
            policy "Policy" PolicyStatement,
        }
    }

    property! {
        /// [`PolicyStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-policy-policystatement.html)
        PolicyStatement
        required {
            /// `Statement`: text, 35 to 10000 characters.
            statement "Statement" String,
        }
        optional {
        }
    }

    property! {
        /// [`CedarPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-policy-cedarpolicy.html)
        CedarPolicy
        required {
            /// `Statement`: text, 35 to 10000 characters.
            statement "Statement" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::PolicyEngine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policyengine.html)
    PolicyEngine = "AWS::BedrockAgentCore::PolicyEngine"
    required {
        /// `Name`: text, 1 to 48 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 4096 characters.
        description "Description" String,
        /// `EncryptionKeyArn`: text, 1 to 2048 characters. A change replaces the resource.
        encryption_key_arn "EncryptionKeyArn" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<policy_engine::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `PolicyEngineArn`.
        policy_engine_arn "PolicyEngineArn" String,
        /// `Fn::GetAtt` of `PolicyEngineId`.
        policy_engine_id "PolicyEngineId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusReasons`.
        status_reasons "StatusReasons" List<String>,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`PolicyEngine`].
pub mod policy_engine {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-policyengine-tag.html)
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
    /// [`AWS::BedrockAgentCore::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-resourcepolicy.html)
    ResourcePolicy = "AWS::BedrockAgentCore::ResourcePolicy"
    required {
        /// `Policy`: text, 1 to 20480 characters.
        policy "Policy" String,
        /// `ResourceArn`: text, 20 to 1011 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::Runtime`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html)
    Runtime = "AWS::BedrockAgentCore::Runtime"
    required {
        /// `AgentRuntimeArtifact`: object.
        agent_runtime_artifact "AgentRuntimeArtifact" runtime::AgentRuntimeArtifact,
        /// `AgentRuntimeName`: text. A change replaces the resource.
        agent_runtime_name "AgentRuntimeName" String,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
    }
    optional {
        /// `AuthorizerConfiguration`: object.
        authorizer_configuration "AuthorizerConfiguration" runtime::AuthorizerConfiguration,
        /// `CapacityProviderConfiguration`: object.
        capacity_provider_configuration "CapacityProviderConfiguration" runtime::CapacityProviderConfiguration,
        /// `Description`: text, 1 to 1200 characters.
        description "Description" String,
        /// `EnvironmentVariables`: object.
        environment_variables "EnvironmentVariables" Json,
        /// `FilesystemConfigurations`: list, 0 to 5 items.
        filesystem_configurations "FilesystemConfigurations" List<runtime::FilesystemConfiguration>,
        /// `LifecycleConfiguration`: object.
        lifecycle_configuration "LifecycleConfiguration" runtime::LifecycleConfiguration,
        /// `NetworkConfiguration`: object.
        network_configuration "NetworkConfiguration" runtime::NetworkConfiguration,
        /// `PlatformVersion`: text, 1 to 128 characters.
        platform_version "PlatformVersion" String,
        /// `ProtocolConfiguration`: text.
        protocol_configuration "ProtocolConfiguration" runtime::ProtocolConfiguration,
        /// `RequestHeaderConfiguration`: object.
        request_header_configuration "RequestHeaderConfiguration" runtime::RequestHeaderConfiguration,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `AgentRuntimeArn`.
        agent_runtime_arn "AgentRuntimeArn" String,
        /// `Fn::GetAtt` of `AgentRuntimeId`.
        agent_runtime_id "AgentRuntimeId" String,
        /// `Fn::GetAtt` of `AgentRuntimeVersion`.
        agent_runtime_version "AgentRuntimeVersion" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FailureReason`.
        failure_reason "FailureReason" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `WorkloadIdentityDetails`.
        workload_identity_details "WorkloadIdentityDetails" Json,
    }
}

/// Property types of [`Runtime`].
pub mod runtime {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ProtocolConfiguration`.
        ProtocolConfiguration
        Mcp = "MCP",
        Http = "HTTP",
        A2a = "A2A",
        Agui = "AGUI",
    }

    property! {
        /// [`RequestHeaderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-requestheaderconfiguration.html)
        RequestHeaderConfiguration
        required {
        }
        optional {
            /// `RequestHeaderAllowlist`: list, 1 to 20 items.
            request_header_allowlist "RequestHeaderAllowlist" List<String>,
        }
    }

    choice! {
        /// Values of `NetworkMode`.
        NetworkMode
        Public = "PUBLIC",
        Vpc = "VPC",
    }

    property! {
        /// [`NetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-networkconfiguration.html)
        NetworkConfiguration
        required {
            /// `NetworkMode`: text.
            network_mode "NetworkMode" NetworkMode,
        }
        optional {
            /// `NetworkModeConfig`: object.
            network_mode_config "NetworkModeConfig" VpcConfig,
        }
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroups`: list, 1 to 16 items.
            security_groups "SecurityGroups" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`LifecycleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-lifecycleconfiguration.html)
        LifecycleConfiguration
        required {
        }
        optional {
            /// `IdleRuntimeSessionTimeout`: whole number, 60 to 1209600 in value.
            idle_runtime_session_timeout "IdleRuntimeSessionTimeout" i64,
            /// `MaxLifetime`: whole number, 60 to 1209600 in value.
            max_lifetime "MaxLifetime" i64,
        }
    }

    property! {
        /// [`FilesystemConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-filesystemconfiguration.html)
        FilesystemConfiguration
        required {
        }
        optional {
            /// `CapacityProviderVolume`: object.
            capacity_provider_volume "CapacityProviderVolume" CapacityProviderVolumeConfiguration,
            /// `EfsAccessPoint`: object.
            efs_access_point "EfsAccessPoint" EfsAccessPointConfiguration,
            /// `S3FilesAccessPoint`: object.
            s3_files_access_point "S3FilesAccessPoint" S3FilesAccessPointConfiguration,
            /// `SessionStorage`: object.
            session_storage "SessionStorage" SessionStorageConfiguration,
        }
    }

    property! {
        /// [`SessionStorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-sessionstorageconfiguration.html)
        SessionStorageConfiguration
        required {
            /// `MountPath`: text, 6 to 200 characters.
            mount_path "MountPath" String,
        }
        optional {
        }
    }

    property! {
        /// [`S3FilesAccessPointConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-s3filesaccesspointconfiguration.html)
        S3FilesAccessPointConfiguration
        required {
            /// `AccessPointArn`: text, at most 256 characters.
            access_point_arn "AccessPointArn" String,
            /// `MountPath`: text, 6 to 200 characters.
            mount_path "MountPath" String,
        }
        optional {
        }
    }

    property! {
        /// [`EfsAccessPointConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-efsaccesspointconfiguration.html)
        EfsAccessPointConfiguration
        required {
            /// `AccessPointArn`: text, at most 128 characters.
            access_point_arn "AccessPointArn" String,
            /// `MountPath`: text, 6 to 200 characters.
            mount_path "MountPath" String,
        }
        optional {
        }
    }

    property! {
        /// [`CapacityProviderVolumeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-capacityprovidervolumeconfiguration.html)
        CapacityProviderVolumeConfiguration
        required {
            /// `MountPath`: text, 6 to 200 characters.
            mount_path "MountPath" String,
            /// `VolumeName`: text, 1 to 48 characters.
            volume_name "VolumeName" String,
        }
        optional {
        }
    }

    property! {
        /// [`CapacityProviderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-capacityproviderconfiguration.html)
        CapacityProviderConfiguration
        required {
            /// `CapacityProviderArn`: text, at most 2048 characters.
            capacity_provider_arn "CapacityProviderArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`AuthorizerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-authorizerconfiguration.html)
        AuthorizerConfiguration
        required {
        }
        optional {
            /// `CustomJWTAuthorizer`: object.
            custom_jwt_authorizer "CustomJWTAuthorizer" CustomJWTAuthorizerConfiguration,
        }
    }

    property! {
        /// [`CustomJWTAuthorizerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-customjwtauthorizerconfiguration.html)
        CustomJWTAuthorizerConfiguration
        required {
            /// `DiscoveryUrl`: text.
            discovery_url "DiscoveryUrl" String,
        }
        optional {
            /// `AllowedAudience`: list, at least 1 items.
            allowed_audience "AllowedAudience" List<String>,
            /// `AllowedClients`: list, at least 1 items.
            allowed_clients "AllowedClients" List<String>,
            /// `AllowedScopes`: list, at least 1 items.
            allowed_scopes "AllowedScopes" List<String>,
            /// `AllowedWorkloadConfiguration`: object.
            allowed_workload_configuration "AllowedWorkloadConfiguration" AllowedWorkloadConfiguration,
            /// `CustomClaims`: list, at least 1 items.
            custom_claims "CustomClaims" List<CustomClaimValidationType>,
            /// `PrivateEndpoint`: object.
            private_endpoint "PrivateEndpoint" Json,
            /// `PrivateEndpointOverrides`: list, 0 to 5 items.
            private_endpoint_overrides "PrivateEndpointOverrides" List<PrivateEndpointOverride>,
        }
    }

    property! {
        /// [`PrivateEndpointOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-privateendpointoverride.html)
        PrivateEndpointOverride
        required {
            /// `Domain`: text, 1 to 253 characters.
            domain "Domain" String,
            /// `PrivateEndpoint`: object.
            private_endpoint "PrivateEndpoint" Json,
        }
        optional {
        }
    }

    choice! {
        /// Values of `InboundTokenClaimValueType`.
        InboundTokenClaimValueType
        String = "STRING",
        StringArray = "STRING_ARRAY",
    }

    property! {
        /// [`CustomClaimValidationType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-customclaimvalidationtype.html)
        CustomClaimValidationType
        required {
            /// `AuthorizingClaimMatchValue`: object.
            authorizing_claim_match_value "AuthorizingClaimMatchValue" AuthorizingClaimMatchValueType,
            /// `InboundTokenClaimName`: text.
            inbound_token_claim_name "InboundTokenClaimName" String,
            /// `InboundTokenClaimValueType`: text.
            inbound_token_claim_value_type "InboundTokenClaimValueType" InboundTokenClaimValueType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ClaimMatchOperator`.
        ClaimMatchOperator
        Equals = "EQUALS",
        Contains = "CONTAINS",
        ContainsAny = "CONTAINS_ANY",
    }

    property! {
        /// [`AuthorizingClaimMatchValueType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-authorizingclaimmatchvaluetype.html)
        AuthorizingClaimMatchValueType
        required {
            /// `ClaimMatchOperator`: text.
            claim_match_operator "ClaimMatchOperator" ClaimMatchOperator,
            /// `ClaimMatchValue`: object.
            claim_match_value "ClaimMatchValue" ClaimMatchValueType,
        }
        optional {
        }
    }

    property! {
        /// [`ClaimMatchValueType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-claimmatchvaluetype.html)
        ClaimMatchValueType
        required {
        }
        optional {
            /// `MatchValueString`: text.
            match_value_string "MatchValueString" String,
            /// `MatchValueStringList`: list, 1 to 255 items.
            match_value_string_list "MatchValueStringList" List<String>,
        }
    }

    property! {
        /// [`AllowedWorkloadConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-allowedworkloadconfiguration.html)
        AllowedWorkloadConfiguration
        required {
        }
        optional {
            /// `HostingEnvironments`: list, 1 to 10 items.
            hosting_environments "HostingEnvironments" List<HostingEnvironment>,
            /// `WorkloadIdentities`: list, 1 to 10 items.
            workload_identities "WorkloadIdentities" List<String>,
        }
    }

    property! {
        /// [`HostingEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-hostingenvironment.html)
        HostingEnvironment
        required {
            /// `Arn`: text, 20 to 1011 characters.
            arn "Arn" String,
        }
        optional {
        }
    }

    property! {
        /// [`AgentRuntimeArtifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-agentruntimeartifact.html)
        AgentRuntimeArtifact
        required {
        }
        optional {
            /// `CodeConfiguration`: object.
            code_configuration "CodeConfiguration" CodeConfiguration,
            /// `ContainerConfiguration`: object.
            container_configuration "ContainerConfiguration" ContainerConfiguration,
        }
    }

    property! {
        /// [`ContainerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-containerconfiguration.html)
        ContainerConfiguration
        required {
            /// `ContainerUri`: text, 1 to 1024 characters.
            container_uri "ContainerUri" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AgentManagedRuntimeType`.
        AgentManagedRuntimeType
        Python3_10 = "PYTHON_3_10",
        Python3_11 = "PYTHON_3_11",
        Python3_12 = "PYTHON_3_12",
        Python3_13 = "PYTHON_3_13",
        Python3_14 = "PYTHON_3_14",
        Node22 = "NODE_22",
    }

    property! {
        /// [`CodeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-codeconfiguration.html)
        CodeConfiguration
        required {
            /// `Code`: object.
            code "Code" Code,
            /// `EntryPoint`: list, 1 to 2 items.
            entry_point "EntryPoint" List<String>,
            /// `Runtime`: text.
            runtime "Runtime" AgentManagedRuntimeType,
        }
        optional {
        }
    }

    property! {
        /// [`Code`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-code.html)
        Code
        required {
        }
        optional {
            /// `S3`: object.
            s3 "S3" S3Location,
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-runtime-s3location.html)
        S3Location
        required {
            /// `Bucket`: text.
            bucket "Bucket" String,
            /// `Prefix`: text, 1 to 1024 characters.
            prefix "Prefix" String,
        }
        optional {
            /// `VersionId`: text, 3 to 1024 characters.
            version_id "VersionId" String,
        }
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::RuntimeEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtimeendpoint.html)
    RuntimeEndpoint = "AWS::BedrockAgentCore::RuntimeEndpoint"
    required {
        /// `AgentRuntimeId`: text. A change replaces the resource.
        agent_runtime_id "AgentRuntimeId" String,
        /// `Name`: text, 1 to 48 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AgentRuntimeVersion`: text.
        agent_runtime_version "AgentRuntimeVersion" String,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `AgentRuntimeArn`.
        agent_runtime_arn "AgentRuntimeArn" String,
        /// `Fn::GetAtt` of `AgentRuntimeEndpointArn`.
        agent_runtime_endpoint_arn "AgentRuntimeEndpointArn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FailureReason`.
        failure_reason "FailureReason" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `LiveVersion`.
        live_version "LiveVersion" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TargetVersion`.
        target_version "TargetVersion" String,
    }
}

resource! {
    /// [`AWS::BedrockAgentCore::WorkloadIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-workloadidentity.html)
    WorkloadIdentity = "AWS::BedrockAgentCore::WorkloadIdentity"
    required {
        /// `Name`: text, 3 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AllowedResourceOauth2ReturnUrls`: list.
        allowed_resource_oauth2_return_urls "AllowedResourceOauth2ReturnUrls" List<String>,
        /// `Tags`: list.
        tags "Tags" List<workload_identity::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" f64,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" f64,
        /// `Fn::GetAtt` of `WorkloadIdentityArn`.
        workload_identity_arn "WorkloadIdentityArn" String,
    }
}

/// Property types of [`WorkloadIdentity`].
pub mod workload_identity {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-workloadidentity-tag.html)
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
