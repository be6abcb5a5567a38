// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ElastiCache`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ElastiCache::CacheCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html)
    CacheCluster = "AWS::ElastiCache::CacheCluster"
    required {
        /// `CacheNodeType`: text.
        cache_node_type "CacheNodeType" String,
        /// `Engine`: text. A change replaces the resource.
        engine "Engine" String,
        /// `NumCacheNodes`: whole number.
        num_cache_nodes "NumCacheNodes" i64,
    }
    optional {
        /// `AZMode`: text.
        az_mode "AZMode" cache_cluster::AZMode,
        /// `AutoMinorVersionUpgrade`: true or false.
        auto_minor_version_upgrade "AutoMinorVersionUpgrade" bool,
        /// `CacheParameterGroupName`: text.
        cache_parameter_group_name "CacheParameterGroupName" String,
        /// `CacheSecurityGroupNames`: list.
        cache_security_group_names "CacheSecurityGroupNames" List<String>,
        /// `CacheSubnetGroupName`: text. A change replaces the resource.
        cache_subnet_group_name "CacheSubnetGroupName" String,
        /// `ClusterName`: text. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `EngineVersion`: text.
        engine_version "EngineVersion" String,
        /// `IpDiscovery`: text. A change may replace the resource.
        ip_discovery "IpDiscovery" cache_cluster::IpDiscovery,
        /// `LogDeliveryConfigurations`: list.
        log_delivery_configurations "LogDeliveryConfigurations" List<cache_cluster::LogDeliveryConfigurationRequest>,
        /// `NetworkType`: text. A change replaces the resource.
        network_type "NetworkType" cache_cluster::NetworkType,
        /// `NotificationTopicArn`: text.
        notification_topic_arn "NotificationTopicArn" String,
        /// `Port`: whole number. A change replaces the resource.
        port "Port" i64,
        /// `PreferredAvailabilityZone`: text.
        preferred_availability_zone "PreferredAvailabilityZone" String,
        /// `PreferredAvailabilityZones`: list. A change may replace the resource.
        preferred_availability_zones "PreferredAvailabilityZones" List<String>,
        /// `PreferredMaintenanceWindow`: text.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `SnapshotArns`: list. A change replaces the resource.
        snapshot_arns "SnapshotArns" List<String>,
        /// `SnapshotName`: text. A change replaces the resource.
        snapshot_name "SnapshotName" String,
        /// `SnapshotRetentionLimit`: whole number.
        snapshot_retention_limit "SnapshotRetentionLimit" i64,
        /// `SnapshotWindow`: text.
        snapshot_window "SnapshotWindow" String,
        /// `Tags`: list.
        tags "Tags" List<cache_cluster::Tag>,
        /// `TransitEncryptionEnabled`: true or false.
        transit_encryption_enabled "TransitEncryptionEnabled" bool,
        /// `VpcSecurityGroupIds`: list.
        vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `ConfigurationEndpoint`.
        configuration_endpoint "ConfigurationEndpoint" Json,
        /// `Fn::GetAtt` of `ConfigurationEndpoint.Address`.
        configuration_endpoint_address "ConfigurationEndpoint.Address" String,
        /// `Fn::GetAtt` of `ConfigurationEndpoint.Port`.
        configuration_endpoint_port "ConfigurationEndpoint.Port" String,
        /// `Fn::GetAtt` of `RedisEndpoint`.
        redis_endpoint "RedisEndpoint" Json,
        /// `Fn::GetAtt` of `RedisEndpoint.Address`.
        redis_endpoint_address "RedisEndpoint.Address" String,
        /// `Fn::GetAtt` of `RedisEndpoint.Port`.
        redis_endpoint_port "RedisEndpoint.Port" String,
    }
}

/// Property types of [`CacheCluster`].
pub mod cache_cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AZMode`.
        AZMode
        CrossAz = "cross-az",
        SingleAz = "single-az",
    }

    choice! {
        /// Values of `IpDiscovery`.
        IpDiscovery
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    choice! {
        /// Values of `NetworkType`.
        NetworkType
        DualStack = "dual_stack",
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-cachecluster-tag.html)
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
        /// Values of `LogDeliveryConfigurationRequestDestinationType`.
        LogDeliveryConfigurationRequestDestinationType
        CloudwatchLogs = "cloudwatch-logs",
        KinesisFirehose = "kinesis-firehose",
    }

    choice! {
        /// Values of `LogDeliveryConfigurationRequestLogFormat`.
        LogDeliveryConfigurationRequestLogFormat
        Json = "json",
        Text = "text",
    }

    choice! {
        /// Values of `LogDeliveryConfigurationRequestLogType`.
        LogDeliveryConfigurationRequestLogType
        EngineLog = "engine-log",
        SlowLog = "slow-log",
    }

    property! {
        /// [`LogDeliveryConfigurationRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-cachecluster-logdeliveryconfigurationrequest.html)
        LogDeliveryConfigurationRequest
        required {
            /// `DestinationDetails`: object.
            destination_details "DestinationDetails" DestinationDetails,
            /// `DestinationType`: text.
            destination_type "DestinationType" LogDeliveryConfigurationRequestDestinationType,
            /// `LogFormat`: text.
            log_format "LogFormat" LogDeliveryConfigurationRequestLogFormat,
            /// `LogType`: text.
            log_type "LogType" LogDeliveryConfigurationRequestLogType,
        }
        optional {
        }
    }

    property! {
        /// [`DestinationDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-cachecluster-destinationdetails.html)
        DestinationDetails
        required {
        }
        optional {
            /// `CloudWatchLogsDetails`: object.
            cloud_watch_logs_details "CloudWatchLogsDetails" CloudWatchLogsDestinationDetails,
            /// `KinesisFirehoseDetails`: object.
            kinesis_firehose_details "KinesisFirehoseDetails" KinesisFirehoseDestinationDetails,
        }
    }

    property! {
        /// [`KinesisFirehoseDestinationDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-cachecluster-kinesisfirehosedestinationdetails.html)
        KinesisFirehoseDestinationDetails
        required {
            /// `DeliveryStream`: text.
            delivery_stream "DeliveryStream" String,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchLogsDestinationDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-cachecluster-cloudwatchlogsdestinationdetails.html)
        CloudWatchLogsDestinationDetails
        required {
            /// `LogGroup`: text.
            log_group "LogGroup" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ElastiCache::GlobalReplicationGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-globalreplicationgroup.html)
    GlobalReplicationGroup = "AWS::ElastiCache::GlobalReplicationGroup"
    required {
        /// `Members`: list, at least 1 items.
        members "Members" List<global_replication_group::GlobalReplicationGroupMember>,
    }
    optional {
        /// `AutomaticFailoverEnabled`: true or false.
        automatic_failover_enabled "AutomaticFailoverEnabled" bool,
        /// `CacheNodeType`: text.
        cache_node_type "CacheNodeType" String,
        /// `CacheParameterGroupName`: text.
        cache_parameter_group_name "CacheParameterGroupName" String,
        /// `Engine`: text.
        engine "Engine" String,
        /// `EngineVersion`: text.
        engine_version "EngineVersion" String,
        /// `GlobalNodeGroupCount`: whole number.
        global_node_group_count "GlobalNodeGroupCount" i64,
        /// `GlobalReplicationGroupDescription`: text.
        global_replication_group_description "GlobalReplicationGroupDescription" String,
        /// `GlobalReplicationGroupIdSuffix`: text.
        global_replication_group_id_suffix "GlobalReplicationGroupIdSuffix" String,
        /// `RegionalConfigurations`: list.
        regional_configurations "RegionalConfigurations" List<global_replication_group::RegionalConfiguration>,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<global_replication_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `GlobalReplicationGroupId`.
        global_replication_group_id "GlobalReplicationGroupId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`GlobalReplicationGroup`].
pub mod global_replication_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-globalreplicationgroup-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`RegionalConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-globalreplicationgroup-regionalconfiguration.html)
        RegionalConfiguration
        required {
        }
        optional {
            /// `ReplicationGroupId`: text.
            replication_group_id "ReplicationGroupId" String,
            /// `ReplicationGroupRegion`: text.
            replication_group_region "ReplicationGroupRegion" String,
            /// `ReshardingConfigurations`: list.
            resharding_configurations "ReshardingConfigurations" List<ReshardingConfiguration>,
        }
    }

    property! {
        /// [`ReshardingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-globalreplicationgroup-reshardingconfiguration.html)
        ReshardingConfiguration
        required {
        }
        optional {
            /// `NodeGroupId`: text.
            node_group_id "NodeGroupId" String,
            /// `PreferredAvailabilityZones`: list.
            preferred_availability_zones "PreferredAvailabilityZones" List<String>,
        }
    }

    choice! {
        /// Values of `GlobalReplicationGroupMemberRole`.
        GlobalReplicationGroupMemberRole
        Primary = "PRIMARY",
        Secondary = "SECONDARY",
    }

    property! {
        /// [`GlobalReplicationGroupMember`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-globalreplicationgroup-globalreplicationgroupmember.html)
        GlobalReplicationGroupMember
        required {
        }
        optional {
            /// `ReplicationGroupId`: text.
            replication_group_id "ReplicationGroupId" String,
            /// `ReplicationGroupRegion`: text.
            replication_group_region "ReplicationGroupRegion" String,
            /// `Role`: text.
            role "Role" GlobalReplicationGroupMemberRole,
        }
    }
}

resource! {
    /// [`AWS::ElastiCache::ParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-parametergroup.html)
    ParameterGroup = "AWS::ElastiCache::ParameterGroup"
    required {
        /// `CacheParameterGroupFamily`: text. A change replaces the resource.
        cache_parameter_group_family "CacheParameterGroupFamily" String,
        /// `Description`: text.
        description "Description" String,
    }
    optional {
        /// `Properties`: object.
        properties "Properties" Json,
        /// `Tags`: list.
        tags "Tags" List<parameter_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CacheParameterGroupName`.
        cache_parameter_group_name "CacheParameterGroupName" String,
    }
}

/// Property types of [`ParameterGroup`].
pub mod parameter_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-parametergroup-tag.html)
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
}

resource! {
    /// [`AWS::ElastiCache::ReplicationGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html)
    ReplicationGroup = "AWS::ElastiCache::ReplicationGroup"
    required {
        /// `ReplicationGroupDescription`: text.
        replication_group_description "ReplicationGroupDescription" String,
    }
    optional {
        /// `AtRestEncryptionEnabled`: true or false. A change replaces the resource.
        at_rest_encryption_enabled "AtRestEncryptionEnabled" bool,
        /// `AuthToken`: text. A change may replace the resource.
        auth_token "AuthToken" String,
        /// `AutoMinorVersionUpgrade`: true or false.
        auto_minor_version_upgrade "AutoMinorVersionUpgrade" bool,
        /// `AutomaticFailoverEnabled`: true or false.
        automatic_failover_enabled "AutomaticFailoverEnabled" bool,
        /// `CacheNodeType`: text.
        cache_node_type "CacheNodeType" String,
        /// `CacheParameterGroupName`: text.
        cache_parameter_group_name "CacheParameterGroupName" String,
        /// `CacheSecurityGroupNames`: list.
        cache_security_group_names "CacheSecurityGroupNames" List<String>,
        /// `CacheSubnetGroupName`: text. A change replaces the resource.
        cache_subnet_group_name "CacheSubnetGroupName" String,
        /// `ClusterMode`: text.
        cluster_mode "ClusterMode" replication_group::ClusterMode,
        /// `DataTieringEnabled`: true or false. A change replaces the resource.
        data_tiering_enabled "DataTieringEnabled" bool,
        /// `Durability`: text.
        durability "Durability" replication_group::Durability,
        /// `Engine`: text.
        engine "Engine" String,
        /// `EngineVersion`: text.
        engine_version "EngineVersion" String,
        /// `GlobalReplicationGroupId`: text. A change replaces the resource.
        global_replication_group_id "GlobalReplicationGroupId" String,
        /// `IpDiscovery`: text.
        ip_discovery "IpDiscovery" replication_group::IpDiscovery,
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `LogDeliveryConfigurations`: list.
        log_delivery_configurations "LogDeliveryConfigurations" List<replication_group::LogDeliveryConfigurationRequest>,
        /// `MultiAZEnabled`: true or false.
        multi_az_enabled "MultiAZEnabled" bool,
        /// `NetworkType`: text. A change replaces the resource.
        network_type "NetworkType" replication_group::NetworkType,
        /// `NodeGroupConfiguration`: list. A change may replace the resource.
        node_group_configuration "NodeGroupConfiguration" List<replication_group::NodeGroupConfiguration>,
        /// `NotificationTopicArn`: text.
        notification_topic_arn "NotificationTopicArn" String,
        /// `NumCacheClusters`: whole number, 1 to 6 in value.
        num_cache_clusters "NumCacheClusters" i64,
        /// `NumNodeGroups`: whole number.
        num_node_groups "NumNodeGroups" i64,
        /// `Port`: whole number. A change replaces the resource.
        port "Port" i64,
        /// `PreferredCacheClusterAZs`: list. A change replaces the resource.
        preferred_cache_cluster_a_zs "PreferredCacheClusterAZs" List<String>,
        /// `PreferredMaintenanceWindow`: text.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `PrimaryClusterId`: text.
        primary_cluster_id "PrimaryClusterId" String,
        /// `ReplicasPerNodeGroup`: whole number, 0 to 5 in value.
        replicas_per_node_group "ReplicasPerNodeGroup" i64,
        /// `ReplicationGroupId`: text. A change replaces the resource.
        replication_group_id "ReplicationGroupId" String,
        /// `SecurityGroupIds`: list.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SnapshotArns`: list. A change replaces the resource.
        snapshot_arns "SnapshotArns" List<String>,
        /// `SnapshotName`: text. A change replaces the resource.
        snapshot_name "SnapshotName" String,
        /// `SnapshotRetentionLimit`: whole number.
        snapshot_retention_limit "SnapshotRetentionLimit" i64,
        /// `SnapshotWindow`: text.
        snapshot_window "SnapshotWindow" String,
        /// `SnapshottingClusterId`: text.
        snapshotting_cluster_id "SnapshottingClusterId" String,
        /// `Tags`: list.
        tags "Tags" List<replication_group::Tag>,
        /// `TransitEncryptionEnabled`: true or false.
        transit_encryption_enabled "TransitEncryptionEnabled" bool,
        /// `TransitEncryptionMode`: text.
        transit_encryption_mode "TransitEncryptionMode" replication_group::TransitEncryptionMode,
        /// `UserGroupIds`: list, at least 0 items.
        user_group_ids "UserGroupIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `ConfigurationEndPoint`.
        configuration_end_point "ConfigurationEndPoint" Json,
        /// `Fn::GetAtt` of `ConfigurationEndPoint.Address`.
        configuration_end_point_address "ConfigurationEndPoint.Address" String,
        /// `Fn::GetAtt` of `ConfigurationEndPoint.Port`.
        configuration_end_point_port "ConfigurationEndPoint.Port" String,
        /// `Fn::GetAtt` of `EffectiveDurability`.
        effective_durability "EffectiveDurability" String,
        /// `Fn::GetAtt` of `PrimaryEndPoint`.
        primary_end_point "PrimaryEndPoint" Json,
        /// `Fn::GetAtt` of `PrimaryEndPoint.Address`.
        primary_end_point_address "PrimaryEndPoint.Address" String,
        /// `Fn::GetAtt` of `PrimaryEndPoint.Port`.
        primary_end_point_port "PrimaryEndPoint.Port" String,
        /// `Fn::GetAtt` of `ReadEndPoint`.
        read_end_point "ReadEndPoint" Json,
        /// `Fn::GetAtt` of `ReadEndPoint.Addresses`.
        read_end_point_addresses "ReadEndPoint.Addresses" String,
        /// `Fn::GetAtt` of `ReadEndPoint.AddressesList`.
        read_end_point_addresses_list "ReadEndPoint.AddressesList" List<String>,
        /// `Fn::GetAtt` of `ReadEndPoint.Ports`.
        read_end_point_ports "ReadEndPoint.Ports" String,
        /// `Fn::GetAtt` of `ReadEndPoint.PortsList`.
        read_end_point_ports_list "ReadEndPoint.PortsList" List<String>,
        /// `Fn::GetAtt` of `ReaderEndPoint`.
        reader_end_point "ReaderEndPoint" Json,
        /// `Fn::GetAtt` of `ReaderEndPoint.Address`.
        reader_end_point_address "ReaderEndPoint.Address" String,
        /// `Fn::GetAtt` of `ReaderEndPoint.Port`.
        reader_end_point_port "ReaderEndPoint.Port" String,
    }
}

/// Property types of [`ReplicationGroup`].
pub mod replication_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ClusterMode`.
        ClusterMode
        Compatible = "compatible",
        Disabled = "disabled",
        Enabled = "enabled",
    }

    choice! {
        /// Values of `Durability`.
        Durability
        Async = "async",
        Default = "default",
        Disabled = "disabled",
        Sync = "sync",
    }

    choice! {
        /// Values of `IpDiscovery`.
        IpDiscovery
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    choice! {
        /// Values of `NetworkType`.
        NetworkType
        DualStack = "dual_stack",
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    choice! {
        /// Values of `TransitEncryptionMode`.
        TransitEncryptionMode
        Preferred = "preferred",
        Required = "required",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-replicationgroup-tag.html)
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
        /// [`NodeGroupConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-replicationgroup-nodegroupconfiguration.html)
        NodeGroupConfiguration
        required {
        }
        optional {
            /// `NodeGroupId`: text, 1 to 4 characters.
            node_group_id "NodeGroupId" String,
            /// `PrimaryAvailabilityZone`: text.
            primary_availability_zone "PrimaryAvailabilityZone" String,
            /// `ReplicaAvailabilityZones`: list.
            replica_availability_zones "ReplicaAvailabilityZones" List<String>,
            /// `ReplicaCount`: whole number.
            replica_count "ReplicaCount" i64,
            /// `Slots`: text.
            slots "Slots" String,
        }
    }

    choice! {
        /// Values of `LogDeliveryConfigurationRequestDestinationType`.
        LogDeliveryConfigurationRequestDestinationType
        CloudwatchLogs = "cloudwatch-logs",
        KinesisFirehose = "kinesis-firehose",
    }

    choice! {
        /// Values of `LogDeliveryConfigurationRequestLogFormat`.
        LogDeliveryConfigurationRequestLogFormat
        Json = "json",
        Text = "text",
    }

    choice! {
        /// Values of `LogDeliveryConfigurationRequestLogType`.
        LogDeliveryConfigurationRequestLogType
        EngineLog = "engine-log",
        SlowLog = "slow-log",
    }

    property! {
        /// [`LogDeliveryConfigurationRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-replicationgroup-logdeliveryconfigurationrequest.html)
        LogDeliveryConfigurationRequest
        required {
            /// `DestinationDetails`: object.
            destination_details "DestinationDetails" DestinationDetails,
            /// `DestinationType`: text.
            destination_type "DestinationType" LogDeliveryConfigurationRequestDestinationType,
            /// `LogFormat`: text.
            log_format "LogFormat" LogDeliveryConfigurationRequestLogFormat,
            /// `LogType`: text.
            log_type "LogType" LogDeliveryConfigurationRequestLogType,
        }
        optional {
        }
    }

    property! {
        /// [`DestinationDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-replicationgroup-destinationdetails.html)
        DestinationDetails
        required {
        }
        optional {
            /// `CloudWatchLogsDetails`: object.
            cloud_watch_logs_details "CloudWatchLogsDetails" CloudWatchLogsDestinationDetails,
            /// `KinesisFirehoseDetails`: object.
            kinesis_firehose_details "KinesisFirehoseDetails" KinesisFirehoseDestinationDetails,
        }
    }

    property! {
        /// [`KinesisFirehoseDestinationDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-replicationgroup-kinesisfirehosedestinationdetails.html)
        KinesisFirehoseDestinationDetails
        required {
            /// `DeliveryStream`: text.
            delivery_stream "DeliveryStream" String,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchLogsDestinationDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-replicationgroup-cloudwatchlogsdestinationdetails.html)
        CloudWatchLogsDestinationDetails
        required {
            /// `LogGroup`: text.
            log_group "LogGroup" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ElastiCache::SecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroup.html)
    SecurityGroup = "AWS::ElastiCache::SecurityGroup"
    required {
        /// `Description`: text.
        description "Description" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<security_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`SecurityGroup`].
pub mod security_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-securitygroup-tag.html)
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
}

resource! {
    /// [`AWS::ElastiCache::SecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroupingress.html)
    SecurityGroupIngress = "AWS::ElastiCache::SecurityGroupIngress"
    required {
        /// `CacheSecurityGroupName`: text.
        cache_security_group_name "CacheSecurityGroupName" String,
        /// `EC2SecurityGroupName`: text.
        ec2_security_group_name "EC2SecurityGroupName" String,
    }
    optional {
        /// `EC2SecurityGroupOwnerId`: text.
        ec2_security_group_owner_id "EC2SecurityGroupOwnerId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::ElastiCache::ServerlessCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html)
    ServerlessCache = "AWS::ElastiCache::ServerlessCache"
    required {
        /// `Engine`: text.
        engine "Engine" String,
        /// `ServerlessCacheName`: text. A change replaces the resource.
        serverless_cache_name "ServerlessCacheName" String,
    }
    optional {
        /// `CacheUsageLimits`: object.
        cache_usage_limits "CacheUsageLimits" serverless_cache::CacheUsageLimits,
        /// `ConnectionType`: text. A change replaces the resource.
        connection_type "ConnectionType" serverless_cache::ConnectionType,
        /// `DailySnapshotTime`: text.
        daily_snapshot_time "DailySnapshotTime" String,
        /// `Description`: text.
        description "Description" String,
        /// `Endpoint`: object.
        endpoint "Endpoint" serverless_cache::Endpoint,
        /// `FinalSnapshotName`: text.
        final_snapshot_name "FinalSnapshotName" String,
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `MajorEngineVersion`: text.
        major_engine_version "MajorEngineVersion" String,
        /// `NetworkType`: text. A change replaces the resource.
        network_type "NetworkType" serverless_cache::NetworkType,
        /// `ReaderEndpoint`: object.
        reader_endpoint "ReaderEndpoint" serverless_cache::Endpoint,
        /// `SecurityGroupIds`: list.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SnapshotArnsToRestore`: list. A change replaces the resource.
        snapshot_arns_to_restore "SnapshotArnsToRestore" List<String>,
        /// `SnapshotRetentionLimit`: whole number.
        snapshot_retention_limit "SnapshotRetentionLimit" i64,
        /// `SubnetIds`: list. A change replaces the resource.
        subnet_ids "SubnetIds" List<String>,
        /// `Tags`: list.
        tags "Tags" List<serverless_cache::Tag>,
        /// `UserGroupId`: text.
        user_group_id "UserGroupId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ARN`.
        arn "ARN" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `Endpoint.Address`.
        endpoint_address "Endpoint.Address" String,
        /// `Fn::GetAtt` of `Endpoint.Port`.
        endpoint_port "Endpoint.Port" String,
        /// `Fn::GetAtt` of `FullEngineVersion`.
        full_engine_version "FullEngineVersion" String,
        /// `Fn::GetAtt` of `ReaderEndpoint.Address`.
        reader_endpoint_address "ReaderEndpoint.Address" String,
        /// `Fn::GetAtt` of `ReaderEndpoint.Port`.
        reader_endpoint_port "ReaderEndpoint.Port" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ServerlessCache`].
pub mod serverless_cache {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ConnectionType`.
        ConnectionType
        Public = "public",
        Vpc = "vpc",
    }

    choice! {
        /// Values of `NetworkType`.
        NetworkType
        DualStack = "dual_stack",
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-endpoint.html)
        Endpoint
        required {
        }
        optional {
            /// `Address`: text.
            address "Address" String,
            /// `Port`: text.
            port "Port" String,
        }
    }

    property! {
        /// [`CacheUsageLimits`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-cacheusagelimits.html)
        CacheUsageLimits
        required {
        }
        optional {
            /// `DataStorage`: object.
            data_storage "DataStorage" DataStorage,
            /// `ECPUPerSecond`: object.
            ecpu_per_second "ECPUPerSecond" ECPUPerSecond,
        }
    }

    property! {
        /// [`ECPUPerSecond`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-ecpupersecond.html)
        ECPUPerSecond
        required {
        }
        optional {
            /// `Maximum`: whole number.
            maximum "Maximum" i64,
            /// `Minimum`: whole number.
            minimum "Minimum" i64,
        }
    }

    choice! {
        /// Values of `DataStorageUnit`.
        DataStorageUnit
        Gb = "gb",
    }

    property! {
        /// [`DataStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-datastorage.html)
        DataStorage
        required {
            /// `Unit`: text.
            unit "Unit" DataStorageUnit,
        }
        optional {
            /// `Maximum`: whole number.
            maximum "Maximum" i64,
            /// `Minimum`: whole number.
            minimum "Minimum" i64,
        }
    }
}

resource! {
    /// [`AWS::ElastiCache::ServerlessCacheSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscachesnapshot.html)
    ServerlessCacheSnapshot = "AWS::ElastiCache::ServerlessCacheSnapshot"
    required {
        /// `ServerlessCacheName`: text, 1 to 255 characters. A change replaces the resource.
        serverless_cache_name "ServerlessCacheName" String,
        /// `ServerlessCacheSnapshotName`: text, 1 to 255 characters. A change replaces the resource.
        serverless_cache_snapshot_name "ServerlessCacheSnapshotName" String,
    }
    optional {
        /// `KmsKeyId`: text, at most 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `Tags`: list.
        tags "Tags" List<serverless_cache_snapshot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ARN`.
        arn "ARN" String,
        /// `Fn::GetAtt` of `BytesUsedForCache`.
        bytes_used_for_cache "BytesUsedForCache" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `ServerlessCacheConfiguration`.
        serverless_cache_configuration "ServerlessCacheConfiguration" Json,
        /// `Fn::GetAtt` of `SnapshotType`.
        snapshot_type "SnapshotType" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ServerlessCacheSnapshot`].
pub mod serverless_cache_snapshot {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscachesnapshot-tag.html)
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
    /// [`AWS::ElastiCache::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-snapshot.html)
    Snapshot = "AWS::ElastiCache::Snapshot"
    required {
        /// `SnapshotName`: text. A change replaces the resource.
        snapshot_name "SnapshotName" String,
    }
    optional {
        /// `CacheClusterId`: text. A change replaces the resource.
        cache_cluster_id "CacheClusterId" String,
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `ReplicationGroupId`: text. A change replaces the resource.
        replication_group_id "ReplicationGroupId" String,
        /// `Tags`: list.
        tags "Tags" List<snapshot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AutoMinorVersionUpgrade`.
        auto_minor_version_upgrade "AutoMinorVersionUpgrade" bool,
        /// `Fn::GetAtt` of `AutomaticFailover`.
        automatic_failover "AutomaticFailover" String,
        /// `Fn::GetAtt` of `CacheClusterCreateTime`.
        cache_cluster_create_time "CacheClusterCreateTime" String,
        /// `Fn::GetAtt` of `CacheNodeType`.
        cache_node_type "CacheNodeType" String,
        /// `Fn::GetAtt` of `CacheParameterGroupName`.
        cache_parameter_group_name "CacheParameterGroupName" String,
        /// `Fn::GetAtt` of `CacheSubnetGroupName`.
        cache_subnet_group_name "CacheSubnetGroupName" String,
        /// `Fn::GetAtt` of `DataTiering`.
        data_tiering "DataTiering" String,
        /// `Fn::GetAtt` of `Engine`.
        engine "Engine" String,
        /// `Fn::GetAtt` of `EngineVersion`.
        engine_version "EngineVersion" String,
        /// `Fn::GetAtt` of `NodeSnapshots`.
        node_snapshots "NodeSnapshots" List<String>,
        /// `Fn::GetAtt` of `NumCacheNodes`.
        num_cache_nodes "NumCacheNodes" i64,
        /// `Fn::GetAtt` of `NumNodeGroups`.
        num_node_groups "NumNodeGroups" i64,
        /// `Fn::GetAtt` of `Port`.
        port "Port" i64,
        /// `Fn::GetAtt` of `PreferredAvailabilityZone`.
        preferred_availability_zone "PreferredAvailabilityZone" String,
        /// `Fn::GetAtt` of `PreferredMaintenanceWindow`.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `Fn::GetAtt` of `ReplicationGroupDescription`.
        replication_group_description "ReplicationGroupDescription" String,
        /// `Fn::GetAtt` of `SnapshotRetentionLimit`.
        snapshot_retention_limit "SnapshotRetentionLimit" i64,
        /// `Fn::GetAtt` of `SnapshotSource`.
        snapshot_source "SnapshotSource" String,
        /// `Fn::GetAtt` of `SnapshotStatus`.
        snapshot_status "SnapshotStatus" String,
        /// `Fn::GetAtt` of `SnapshotWindow`.
        snapshot_window "SnapshotWindow" String,
        /// `Fn::GetAtt` of `TopicArn`.
        topic_arn "TopicArn" String,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`Snapshot`].
pub mod snapshot {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-snapshot-tag.html)
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
    /// [`AWS::ElastiCache::SubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-subnetgroup.html)
    SubnetGroup = "AWS::ElastiCache::SubnetGroup"
    required {
        /// `Description`: text.
        description "Description" String,
        /// `SubnetIds`: list.
        subnet_ids "SubnetIds" List<String>,
    }
    optional {
        /// `CacheSubnetGroupName`: text. A change replaces the resource.
        cache_subnet_group_name "CacheSubnetGroupName" String,
        /// `Tags`: list.
        tags "Tags" List<subnet_group::Tag>,
    }
    attributes {
    }
}

/// Property types of [`SubnetGroup`].
pub mod subnet_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-subnetgroup-tag.html)
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
}

resource! {
    /// [`AWS::ElastiCache::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-user.html)
    User = "AWS::ElastiCache::User"
    required {
        /// `Engine`: text.
        engine "Engine" user::Engine,
        /// `UserId`: text, at least 1 characters. A change replaces the resource.
        user_id "UserId" String,
        /// `UserName`: text, at least 1 characters. A change replaces the resource.
        user_name "UserName" String,
    }
    optional {
        /// `AccessString`: text.
        access_string "AccessString" String,
        /// `AuthenticationMode`: object.
        authentication_mode "AuthenticationMode" user::AuthenticationMode,
        /// `NoPasswordRequired`: true or false.
        no_password_required "NoPasswordRequired" bool,
        /// `Passwords`: list, at least 1 items.
        passwords "Passwords" List<String>,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<user::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`User`].
pub mod user {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Engine`.
        Engine
        Redis = "redis",
        Valkey = "valkey",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-user-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `AuthenticationModeType`.
        AuthenticationModeType
        Iam = "iam",
        NoPasswordRequired = "no-password-required",
        Password = "password",
    }

    property! {
        /// Property type `AuthenticationMode`.
        AuthenticationMode
        required {
            /// `Type`: text.
            r#type "Type" AuthenticationModeType,
        }
        optional {
            /// `Passwords`: list, at least 1 items.
            passwords "Passwords" List<String>,
        }
    }
}

resource! {
    /// [`AWS::ElastiCache::UserGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-usergroup.html)
    UserGroup = "AWS::ElastiCache::UserGroup"
    required {
        /// `Engine`: text.
        engine "Engine" user_group::Engine,
        /// `UserGroupId`: text. A change replaces the resource.
        user_group_id "UserGroupId" String,
        /// `UserIds`: list, at least 0 items.
        user_ids "UserIds" List<String>,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<user_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`UserGroup`].
pub mod user_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Engine`.
        Engine
        Redis = "redis",
        Valkey = "valkey",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-usergroup-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}
