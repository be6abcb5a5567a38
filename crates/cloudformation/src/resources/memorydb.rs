// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::MemoryDB`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::MemoryDB::ACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-acl.html)
    ACL = "AWS::MemoryDB::ACL"
    required {
        /// `ACLName`: text. A change replaces the resource.
        acl_name "ACLName" String,
    }
    optional {
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<acl::Tag>,
        /// `UserNames`: list, at least 0 items.
        user_names "UserNames" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ACL`].
pub mod acl {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-memorydb-acl-tag.html)
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

resource! {
    /// [`AWS::MemoryDB::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html)
    Cluster = "AWS::MemoryDB::Cluster"
    required {
        /// `ACLName`: text, at least 1 characters.
        acl_name "ACLName" String,
        /// `ClusterName`: text. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `NodeType`: text.
        node_type "NodeType" String,
    }
    optional {
        /// `AutoMinorVersionUpgrade`: true or false.
        auto_minor_version_upgrade "AutoMinorVersionUpgrade" bool,
        /// `ClusterEndpoint`: object.
        cluster_endpoint "ClusterEndpoint" cluster::Endpoint,
        /// `DataTiering`: text. A change replaces the resource.
        data_tiering "DataTiering" cluster::DataTieringStatus,
        /// `Description`: text.
        description "Description" String,
        /// `Engine`: text.
        engine "Engine" String,
        /// `EngineVersion`: text.
        engine_version "EngineVersion" String,
        /// `FinalSnapshotName`: text.
        final_snapshot_name "FinalSnapshotName" String,
        /// `IpDiscovery`: text.
        ip_discovery "IpDiscovery" cluster::SupportedIpDiscoveryTypes,
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `MaintenanceWindow`: text.
        maintenance_window "MaintenanceWindow" String,
        /// `MultiRegionClusterName`: text. A change replaces the resource.
        multi_region_cluster_name "MultiRegionClusterName" String,
        /// `NetworkType`: text. A change replaces the resource.
        network_type "NetworkType" cluster::SupportedNetworkTypes,
        /// `NumReplicasPerShard`: whole number.
        num_replicas_per_shard "NumReplicasPerShard" i64,
        /// `NumShards`: whole number.
        num_shards "NumShards" i64,
        /// `ParameterGroupName`: text.
        parameter_group_name "ParameterGroupName" String,
        /// `Port`: whole number. A change replaces the resource.
        port "Port" i64,
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
        /// `SnsTopicArn`: text.
        sns_topic_arn "SnsTopicArn" String,
        /// `SnsTopicStatus`: text.
        sns_topic_status "SnsTopicStatus" String,
        /// `SubnetGroupName`: text. A change replaces the resource.
        subnet_group_name "SubnetGroupName" String,
        /// `TLSEnabled`: true or false. A change replaces the resource.
        tls_enabled "TLSEnabled" bool,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<cluster::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ARN`.
        arn "ARN" String,
        /// `Fn::GetAtt` of `ClusterEndpoint.Address`.
        cluster_endpoint_address "ClusterEndpoint.Address" String,
        /// `Fn::GetAtt` of `ClusterEndpoint.Port`.
        cluster_endpoint_port "ClusterEndpoint.Port" i64,
        /// `Fn::GetAtt` of `ParameterGroupStatus`.
        parameter_group_status "ParameterGroupStatus" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DataTieringStatus`.
        DataTieringStatus
        True = "true",
        False = "false",
    }

    choice! {
        /// Values of `SupportedIpDiscoveryTypes`.
        SupportedIpDiscoveryTypes
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    choice! {
        /// Values of `SupportedNetworkTypes`.
        SupportedNetworkTypes
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
        DualStack = "dual_stack",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-memorydb-cluster-tag.html)
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
        /// [`Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-memorydb-cluster-endpoint.html)
        Endpoint
        required {
        }
        optional {
            /// `Address`: text.
            address "Address" String,
            /// `Port`: whole number.
            port "Port" i64,
        }
    }
}

resource! {
    /// [`AWS::MemoryDB::MultiRegionCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-multiregioncluster.html)
    MultiRegionCluster = "AWS::MemoryDB::MultiRegionCluster"
    required {
        /// `NodeType`: text.
        node_type "NodeType" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `Engine`: text.
        engine "Engine" String,
        /// `EngineVersion`: text. A change replaces the resource.
        engine_version "EngineVersion" String,
        /// `MultiRegionClusterNameSuffix`: text. A change replaces the resource.
        multi_region_cluster_name_suffix "MultiRegionClusterNameSuffix" String,
        /// `MultiRegionParameterGroupName`: text. A change replaces the resource.
        multi_region_parameter_group_name "MultiRegionParameterGroupName" String,
        /// `NumShards`: whole number.
        num_shards "NumShards" i64,
        /// `TLSEnabled`: true or false. A change replaces the resource.
        tls_enabled "TLSEnabled" bool,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<multi_region_cluster::Tag>,
        /// `UpdateStrategy`: text.
        update_strategy "UpdateStrategy" multi_region_cluster::UpdateStrategy,
    }
    attributes {
        /// `Fn::GetAtt` of `ARN`.
        arn "ARN" String,
        /// `Fn::GetAtt` of `MultiRegionClusterName`.
        multi_region_cluster_name "MultiRegionClusterName" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`MultiRegionCluster`].
pub mod multi_region_cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `UpdateStrategy`.
        UpdateStrategy
        Coordinated = "COORDINATED",
        Uncoordinated = "UNCOORDINATED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-memorydb-multiregioncluster-tag.html)
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
    /// [`AWS::MemoryDB::ParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-parametergroup.html)
    ParameterGroup = "AWS::MemoryDB::ParameterGroup"
    required {
        /// `Family`: text. A change replaces the resource.
        family "Family" String,
        /// `ParameterGroupName`: text. A change replaces the resource.
        parameter_group_name "ParameterGroupName" String,
    }
    optional {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `Parameters`: JSON.
        parameters "Parameters" Json,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<parameter_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ARN`.
        arn "ARN" String,
    }
}

/// Property types of [`ParameterGroup`].
pub mod parameter_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-memorydb-parametergroup-tag.html)
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
    /// [`AWS::MemoryDB::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-snapshot.html)
    Snapshot = "AWS::MemoryDB::Snapshot"
    required {
        /// `ClusterName`: text. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `SnapshotName`: text. A change replaces the resource.
        snapshot_name "SnapshotName" String,
    }
    optional {
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<snapshot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ClusterConfiguration`.
        cluster_configuration "ClusterConfiguration" Json,
        /// `Fn::GetAtt` of `DataTiering`.
        data_tiering "DataTiering" String,
        /// `Fn::GetAtt` of `Source`.
        source "Source" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Snapshot`].
pub mod snapshot {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-memorydb-snapshot-tag.html)
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
    /// [`AWS::MemoryDB::SubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-subnetgroup.html)
    SubnetGroup = "AWS::MemoryDB::SubnetGroup"
    required {
        /// `SubnetGroupName`: text. A change replaces the resource.
        subnet_group_name "SubnetGroupName" String,
        /// `SubnetIds`: list.
        subnet_ids "SubnetIds" List<String>,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<subnet_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ARN`.
        arn "ARN" String,
        /// `Fn::GetAtt` of `SupportedNetworkTypes`.
        supported_network_types "SupportedNetworkTypes" List<String>,
    }
}

/// Property types of [`SubnetGroup`].
pub mod subnet_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-memorydb-subnetgroup-tag.html)
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
    /// [`AWS::MemoryDB::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-user.html)
    User = "AWS::MemoryDB::User"
    required {
        /// `UserName`: text, at least 1 characters. A change replaces the resource.
        user_name "UserName" String,
    }
    optional {
        /// `AccessString`: text.
        access_string "AccessString" String,
        /// `AuthenticationMode`: object.
        authentication_mode "AuthenticationMode" user::AuthenticationMode,
        /// `Tags`: list, 0 to 50 items.
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

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-memorydb-user-tag.html)
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
        Password = "password",
        Iam = "iam",
    }

    property! {
        /// Property type `AuthenticationMode`.
        AuthenticationMode
        required {
        }
        optional {
            /// `Passwords`: list, 1 to 2 items.
            passwords "Passwords" List<String>,
            /// `Type`: text.
            r#type "Type" AuthenticationModeType,
        }
    }
}
