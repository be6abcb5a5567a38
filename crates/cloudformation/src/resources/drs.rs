// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DRS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DRS::LaunchConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-launchconfigurationtemplate.html)
    LaunchConfigurationTemplate = "AWS::DRS::LaunchConfigurationTemplate"
    required {
    }
    optional {
        /// `CopyPrivateIp`: true or false.
        copy_private_ip "CopyPrivateIp" bool,
        /// `CopyTags`: true or false.
        copy_tags "CopyTags" bool,
        /// `ExportBucketArn`: text, 20 to 2048 characters.
        export_bucket_arn "ExportBucketArn" String,
        /// `LaunchDisposition`: text.
        launch_disposition "LaunchDisposition" launch_configuration_template::LaunchDisposition,
        /// `LaunchIntoSourceInstance`: true or false.
        launch_into_source_instance "LaunchIntoSourceInstance" bool,
        /// `Licensing`: object.
        licensing "Licensing" launch_configuration_template::Licensing,
        /// `PostLaunchEnabled`: true or false.
        post_launch_enabled "PostLaunchEnabled" bool,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<launch_configuration_template::Tag>,
        /// `TargetInstanceTypeRightSizingMethod`: text.
        target_instance_type_right_sizing_method "TargetInstanceTypeRightSizingMethod" launch_configuration_template::TargetInstanceTypeRightSizingMethod,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `LaunchConfigurationTemplateID`.
        launch_configuration_template_id "LaunchConfigurationTemplateID" String,
    }
}

/// Property types of [`LaunchConfigurationTemplate`].
pub mod launch_configuration_template {
    use super::super::super::typed::prelude::*;

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
        InAws = "IN_AWS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-drs-launchconfigurationtemplate-tag.html)
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
        /// [`Licensing`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-drs-launchconfigurationtemplate-licensing.html)
        Licensing
        required {
        }
        optional {
            /// `OsByol`: true or false.
            os_byol "OsByol" bool,
        }
    }
}

resource! {
    /// [`AWS::DRS::RecoveryPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-recoveryplan.html)
    RecoveryPlan = "AWS::DRS::RecoveryPlan"
    required {
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<recovery_plan::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `RecoveryPlanID`.
        recovery_plan_id "RecoveryPlanID" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`RecoveryPlan`].
pub mod recovery_plan {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-drs-recoveryplan-tag.html)
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
}

resource! {
    /// [`AWS::DRS::ReplicationConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html)
    ReplicationConfigurationTemplate = "AWS::DRS::ReplicationConfigurationTemplate"
    required {
        /// `BandwidthThrottling`: whole number, at least 0 in value.
        bandwidth_throttling "BandwidthThrottling" i64,
        /// `EbsEncryption`: text.
        ebs_encryption "EbsEncryption" replication_configuration_template::EbsEncryption,
        /// `PitPolicy`: list, 1 to 10 items.
        pit_policy "PitPolicy" List<replication_configuration_template::PITPolicyRule>,
        /// `ReplicationServersSecurityGroupsIDs`: list, 0 to 32 items.
        replication_servers_security_groups_i_ds "ReplicationServersSecurityGroupsIDs" List<String>,
        /// `StagingAreaSubnetId`: text, 0 to 255 characters.
        staging_area_subnet_id "StagingAreaSubnetId" String,
        /// `StagingAreaTags`: object.
        staging_area_tags "StagingAreaTags" Json,
    }
    optional {
        /// `AssociateDefaultSecurityGroup`: true or false.
        associate_default_security_group "AssociateDefaultSecurityGroup" bool,
        /// `AutoReplicateNewDisks`: true or false.
        auto_replicate_new_disks "AutoReplicateNewDisks" bool,
        /// `CreatePublicIP`: true or false.
        create_public_ip "CreatePublicIP" bool,
        /// `DataPlaneRouting`: text.
        data_plane_routing "DataPlaneRouting" replication_configuration_template::DataPlaneRouting,
        /// `DefaultLargeStagingDiskType`: text.
        default_large_staging_disk_type "DefaultLargeStagingDiskType" replication_configuration_template::DefaultLargeStagingDiskType,
        /// `EbsEncryptionKeyArn`: text, 20 to 2048 characters.
        ebs_encryption_key_arn "EbsEncryptionKeyArn" String,
        /// `InternetProtocol`: text.
        internet_protocol "InternetProtocol" replication_configuration_template::InternetProtocol,
        /// `ReplicationServerInstanceType`: text, 0 to 255 characters.
        replication_server_instance_type "ReplicationServerInstanceType" String,
        /// `Tags`: list.
        tags "Tags" List<replication_configuration_template::Tag>,
        /// `UseDedicatedReplicationServer`: true or false.
        use_dedicated_replication_server "UseDedicatedReplicationServer" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ReplicationConfigurationTemplateID`.
        replication_configuration_template_id "ReplicationConfigurationTemplateID" String,
    }
}

/// Property types of [`ReplicationConfigurationTemplate`].
pub mod replication_configuration_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DataPlaneRouting`.
        DataPlaneRouting
        PrivateIp = "PRIVATE_IP",
        PublicIp = "PUBLIC_IP",
    }

    choice! {
        /// Values of `DefaultLargeStagingDiskType`.
        DefaultLargeStagingDiskType
        Gp2 = "GP2",
        Gp3 = "GP3",
        St1 = "ST1",
        Auto = "AUTO",
    }

    choice! {
        /// Values of `EbsEncryption`.
        EbsEncryption
        Default = "DEFAULT",
        Custom = "CUSTOM",
        None = "NONE",
    }

    choice! {
        /// Values of `InternetProtocol`.
        InternetProtocol
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-drs-replicationconfigurationtemplate-tag.html)
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
        /// Values of `PITPolicyRuleUnits`.
        PITPolicyRuleUnits
        Minute = "MINUTE",
        Hour = "HOUR",
        Day = "DAY",
    }

    property! {
        /// [`PITPolicyRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-drs-replicationconfigurationtemplate-pitpolicyrule.html)
        PITPolicyRule
        required {
            /// `Interval`: whole number, at least 1 in value.
            interval "Interval" i64,
            /// `RetentionDuration`: whole number, at least 1 in value.
            retention_duration "RetentionDuration" i64,
            /// `Units`: text.
            units "Units" PITPolicyRuleUnits,
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `RuleID`: whole number, at least 0 in value.
            rule_id "RuleID" i64,
        }
    }
}

resource! {
    /// [`AWS::DRS::SourceNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-sourcenetwork.html)
    SourceNetwork = "AWS::DRS::SourceNetwork"
    required {
        /// `OriginAccountID`: text, 12 to 12 characters. A change replaces the resource.
        origin_account_id "OriginAccountID" String,
        /// `OriginRegion`: text, 0 to 255 characters. A change replaces the resource.
        origin_region "OriginRegion" String,
        /// `VpcID`: text, 12 to 21 characters. A change replaces the resource.
        vpc_id "VpcID" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<source_network::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `SourceNetworkID`.
        source_network_id "SourceNetworkID" String,
    }
}

/// Property types of [`SourceNetwork`].
pub mod source_network {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-drs-sourcenetwork-tag.html)
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
}
