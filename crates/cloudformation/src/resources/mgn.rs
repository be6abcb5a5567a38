// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::MGN`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::MGN::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-connector.html)
    Connector = "AWS::MGN::Connector"
    required {
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
        /// `SsmInstanceID`: text, 19 to 20 characters. A change replaces the resource.
        ssm_instance_id "SsmInstanceID" String,
    }
    optional {
        /// `SsmCommandConfig`: object.
        ssm_command_config "SsmCommandConfig" connector::ConnectorSsmCommandConfig,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<connector::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ConnectorID`.
        connector_id "ConnectorID" String,
    }
}

/// Property types of [`Connector`].
pub mod connector {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-connector-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 256 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ConnectorSsmCommandConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-connector-connectorssmcommandconfig.html)
        ConnectorSsmCommandConfig
        required {
            /// `CloudWatchOutputEnabled`: true or false.
            cloud_watch_output_enabled "CloudWatchOutputEnabled" bool,
            /// `S3OutputEnabled`: true or false.
            s3_output_enabled "S3OutputEnabled" bool,
        }
        optional {
            /// `CloudWatchLogGroupName`: text, 1 to 512 characters.
            cloud_watch_log_group_name "CloudWatchLogGroupName" String,
            /// `OutputS3BucketName`: text.
            output_s3_bucket_name "OutputS3BucketName" String,
        }
    }
}

resource! {
    /// [`AWS::MGN::LaunchConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html)
    LaunchConfigurationTemplate = "AWS::MGN::LaunchConfigurationTemplate"
    required {
    }
    optional {
        /// `AssociatePublicIpAddress`: true or false.
        associate_public_ip_address "AssociatePublicIpAddress" bool,
        /// `BootMode`: text.
        boot_mode "BootMode" launch_configuration_template::BootMode,
        /// `CopyPrivateIp`: true or false.
        copy_private_ip "CopyPrivateIp" bool,
        /// `CopyTags`: true or false.
        copy_tags "CopyTags" bool,
        /// `EnableMapAutoTagging`: true or false.
        enable_map_auto_tagging "EnableMapAutoTagging" bool,
        /// `EnableParametersEncryption`: true or false.
        enable_parameters_encryption "EnableParametersEncryption" bool,
        /// `LargeVolumeConf`: object.
        large_volume_conf "LargeVolumeConf" launch_configuration_template::LaunchTemplateDiskConf,
        /// `LaunchDisposition`: text.
        launch_disposition "LaunchDisposition" launch_configuration_template::LaunchDisposition,
        /// `Licensing`: object.
        licensing "Licensing" launch_configuration_template::Licensing,
        /// `MapAutoTaggingMpeID`: text, 0 to 256 characters.
        map_auto_tagging_mpe_id "MapAutoTaggingMpeID" String,
        /// `ParametersEncryptionKey`: text, 20 to 276 characters.
        parameters_encryption_key "ParametersEncryptionKey" String,
        /// `PostLaunchActions`: object.
        post_launch_actions "PostLaunchActions" launch_configuration_template::PostLaunchActions,
        /// `SmallVolumeConf`: object.
        small_volume_conf "SmallVolumeConf" launch_configuration_template::LaunchTemplateDiskConf,
        /// `SmallVolumeMaxSize`: whole number, at least 0 in value.
        small_volume_max_size "SmallVolumeMaxSize" i64,
        /// `Tags`: list, at most 50 items. A change replaces the resource.
        tags "Tags" List<launch_configuration_template::Tag>,
        /// `TargetInstanceTypeRightSizingMethod`: text.
        target_instance_type_right_sizing_method "TargetInstanceTypeRightSizingMethod" launch_configuration_template::TargetInstanceTypeRightSizingMethod,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Ec2LaunchTemplateID`.
        ec2_launch_template_id "Ec2LaunchTemplateID" String,
        /// `Fn::GetAtt` of `LaunchConfigurationTemplateID`.
        launch_configuration_template_id "LaunchConfigurationTemplateID" String,
    }
}

/// Property types of [`LaunchConfigurationTemplate`].
pub mod launch_configuration_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `BootMode`.
        BootMode
        LegacyBios = "LEGACY_BIOS",
        Uefi = "UEFI",
        UseSource = "USE_SOURCE",
    }

    choice! {
        /// Values of `LaunchDisposition`.
        LaunchDisposition
        Stopped = "STOPPED",
        Started = "STARTED",
    }

    choice! {
        /// Values of `TargetInstanceTypeRightSizingMethod`.
        TargetInstanceTypeRightSizingMethod
        None = "NONE",
        Basic = "BASIC",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-launchconfigurationtemplate-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 256 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `PostLaunchActionsDeployment`.
        PostLaunchActionsDeployment
        TestAndCutover = "TEST_AND_CUTOVER",
        CutoverOnly = "CUTOVER_ONLY",
        TestOnly = "TEST_ONLY",
    }

    property! {
        /// [`PostLaunchActions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-launchconfigurationtemplate-postlaunchactions.html)
        PostLaunchActions
        required {
        }
        optional {
            /// `CloudWatchLogGroupName`: text, 1 to 512 characters.
            cloud_watch_log_group_name "CloudWatchLogGroupName" String,
            /// `Deployment`: text.
            deployment "Deployment" PostLaunchActionsDeployment,
            /// `S3LogBucket`: text, 3 to 63 characters.
            s3_log_bucket "S3LogBucket" String,
            /// `S3OutputKeyPrefix`: text, 0 to 256 characters.
            s3_output_key_prefix "S3OutputKeyPrefix" String,
            /// `SsmDocuments`: list, 0 to 10 items.
            ssm_documents "SsmDocuments" List<SsmDocument>,
        }
    }

    property! {
        /// [`SsmDocument`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-launchconfigurationtemplate-ssmdocument.html)
        SsmDocument
        required {
            /// `ActionName`: text, 0 to 256 characters.
            action_name "ActionName" String,
            /// `SsmDocumentName`: text, 3 to 172 characters.
            ssm_document_name "SsmDocumentName" String,
        }
        optional {
            /// `ExternalParameters`: object.
            external_parameters "ExternalParameters" Json,
            /// `MustSucceedForCutover`: true or false.
            must_succeed_for_cutover "MustSucceedForCutover" bool,
            /// `Parameters`: object.
            parameters "Parameters" Json,
            /// `TimeoutSeconds`: whole number, at least 1 in value.
            timeout_seconds "TimeoutSeconds" i64,
        }
    }

    property! {
        /// [`Licensing`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-launchconfigurationtemplate-licensing.html)
        Licensing
        required {
        }
        optional {
            /// `OsByol`: true or false.
            os_byol "OsByol" bool,
        }
    }

    choice! {
        /// Values of `LaunchTemplateDiskConfVolumeType`.
        LaunchTemplateDiskConfVolumeType
        Io1 = "io1",
        Io2 = "io2",
        Gp3 = "gp3",
        Gp2 = "gp2",
        St1 = "st1",
        Sc1 = "sc1",
        Standard = "standard",
    }

    property! {
        /// [`LaunchTemplateDiskConf`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-launchconfigurationtemplate-launchtemplatediskconf.html)
        LaunchTemplateDiskConf
        required {
        }
        optional {
            /// `Iops`: whole number, 100 to 64000 in value.
            iops "Iops" i64,
            /// `Throughput`: whole number, 125 to 1000 in value.
            throughput "Throughput" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" LaunchTemplateDiskConfVolumeType,
        }
    }
}

resource! {
    /// [`AWS::MGN::NetworkMigrationDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-networkmigrationdefinition.html)
    NetworkMigrationDefinition = "AWS::MGN::NetworkMigrationDefinition"
    required {
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
        /// `SourceConfigurations`: list, 0 to 2 items.
        source_configurations "SourceConfigurations" List<network_migration_definition::SourceConfiguration>,
        /// `TargetNetwork`: object.
        target_network "TargetNetwork" network_migration_definition::TargetNetwork,
        /// `TargetS3Configuration`: object.
        target_s3_configuration "TargetS3Configuration" network_migration_definition::TargetS3Configuration,
    }
    optional {
        /// `Description`: text, 0 to 600 characters.
        description "Description" String,
        /// `ScopeTags`: object.
        scope_tags "ScopeTags" Json,
        /// `Tags`: list.
        tags "Tags" List<network_migration_definition::Tag>,
        /// `TargetDeployment`: text.
        target_deployment "TargetDeployment" network_migration_definition::TargetDeployment,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `NetworkMigrationDefinitionID`.
        network_migration_definition_id "NetworkMigrationDefinitionID" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`NetworkMigrationDefinition`].
pub mod network_migration_definition {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TargetDeployment`.
        TargetDeployment
        SingleAccount = "SINGLE_ACCOUNT",
        MultiAccount = "MULTI_ACCOUNT",
    }

    property! {
        /// [`TargetS3Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-networkmigrationdefinition-targets3configuration.html)
        TargetS3Configuration
        required {
            /// `S3Bucket`: text.
            s3_bucket "S3Bucket" String,
            /// `S3BucketOwner`: text, 12 to 12 characters.
            s3_bucket_owner "S3BucketOwner" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `TargetNetworkTopology`.
        TargetNetworkTopology
        IsolatedVpc = "ISOLATED_VPC",
        HubAndSpoke = "HUB_AND_SPOKE",
    }

    property! {
        /// [`TargetNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-networkmigrationdefinition-targetnetwork.html)
        TargetNetwork
        required {
            /// `Topology`: text.
            topology "Topology" TargetNetworkTopology,
        }
        optional {
            /// `InboundCidr`: text, 9 to 18 characters.
            inbound_cidr "InboundCidr" String,
            /// `InspectionCidr`: text, 9 to 18 characters.
            inspection_cidr "InspectionCidr" String,
            /// `OutboundCidr`: text, 9 to 18 characters.
            outbound_cidr "OutboundCidr" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-networkmigrationdefinition-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 256 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SourceConfigurationSourceEnvironment`.
        SourceConfigurationSourceEnvironment
        Nsx = "NSX",
        Vsphere = "VSPHERE",
        FortigateFirewall = "FORTIGATE_FIREWALL",
        PaloAltoFirewall = "PALO_ALTO_FIREWALL",
        CiscoAci = "CISCO_ACI",
        LogicalModel = "LOGICAL_MODEL",
        ModelizeIt = "MODELIZE_IT",
    }

    property! {
        /// [`SourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-networkmigrationdefinition-sourceconfiguration.html)
        SourceConfiguration
        required {
            /// `SourceEnvironment`: text.
            source_environment "SourceEnvironment" SourceConfigurationSourceEnvironment,
            /// `SourceS3Configuration`: object.
            source_s3_configuration "SourceS3Configuration" SourceS3Configuration,
        }
        optional {
        }
    }

    property! {
        /// [`SourceS3Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-networkmigrationdefinition-sources3configuration.html)
        SourceS3Configuration
        required {
            /// `S3Bucket`: text.
            s3_bucket "S3Bucket" String,
            /// `S3BucketOwner`: text, 12 to 12 characters.
            s3_bucket_owner "S3BucketOwner" String,
            /// `S3Key`: text.
            s3_key "S3Key" String,
        }
        optional {
        }
    }
}
