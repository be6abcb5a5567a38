// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Cassandra`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Cassandra::Keyspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-keyspace.html)
    Keyspace = "AWS::Cassandra::Keyspace"
    required {
    }
    optional {
        /// `ClientSideTimestampsEnabled`: true or false.
        client_side_timestamps_enabled "ClientSideTimestampsEnabled" bool,
        /// `KeyspaceName`: text. A change replaces the resource.
        keyspace_name "KeyspaceName" String,
        /// `ReplicationSpecification`: object.
        replication_specification "ReplicationSpecification" keyspace::ReplicationSpecification,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<keyspace::Tag>,
    }
    attributes {
    }
}

/// Property types of [`Keyspace`].
pub mod keyspace {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-keyspace-tag.html)
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

    choice! {
        /// Values of `ReplicationSpecificationReplicationStrategy`.
        ReplicationSpecificationReplicationStrategy
        SingleRegion = "SINGLE_REGION",
        MultiRegion = "MULTI_REGION",
    }

    property! {
        /// [`ReplicationSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-keyspace-replicationspecification.html)
        ReplicationSpecification
        required {
        }
        optional {
            /// `RegionList`: list, 2 to 20 items.
            region_list "RegionList" List<String>,
            /// `ReplicationStrategy`: text.
            replication_strategy "ReplicationStrategy" ReplicationSpecificationReplicationStrategy,
        }
    }
}

resource! {
    /// [`AWS::Cassandra::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html)
    Table = "AWS::Cassandra::Table"
    required {
        /// `KeyspaceName`: text. A change replaces the resource.
        keyspace_name "KeyspaceName" String,
        /// `PartitionKeyColumns`: list, at least 1 items. A change replaces the resource.
        partition_key_columns "PartitionKeyColumns" List<table::Column>,
    }
    optional {
        /// `AutoScalingSpecifications`: object.
        auto_scaling_specifications "AutoScalingSpecifications" table::AutoScalingSpecification,
        /// `BillingMode`: object.
        billing_mode "BillingMode" table::BillingMode,
        /// `CdcSpecification`: object.
        cdc_specification "CdcSpecification" table::CdcSpecification,
        /// `ClientSideTimestampsEnabled`: true or false. A change replaces the resource.
        client_side_timestamps_enabled "ClientSideTimestampsEnabled" bool,
        /// `ClusteringKeyColumns`: list. A change replaces the resource.
        clustering_key_columns "ClusteringKeyColumns" List<table::ClusteringKeyColumn>,
        /// `DefaultTimeToLive`: whole number, at least 0 in value.
        default_time_to_live "DefaultTimeToLive" i64,
        /// `EncryptionSpecification`: object.
        encryption_specification "EncryptionSpecification" table::EncryptionSpecification,
        /// `PointInTimeRecoveryEnabled`: true or false.
        point_in_time_recovery_enabled "PointInTimeRecoveryEnabled" bool,
        /// `RegularColumns`: list.
        regular_columns "RegularColumns" List<table::Column>,
        /// `ReplicaSpecifications`: list, at least 1 items.
        replica_specifications "ReplicaSpecifications" List<table::ReplicaSpecification>,
        /// `TableName`: text. A change replaces the resource.
        table_name "TableName" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<table::Tag>,
        /// `WarmThroughput`: object.
        warm_throughput "WarmThroughput" table::WarmThroughput,
    }
    attributes {
    }
}

/// Property types of [`Table`].
pub mod table {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`WarmThroughput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-warmthroughput.html)
        WarmThroughput
        required {
        }
        optional {
            /// `ReadUnitsPerSecond`: whole number, at least 1 in value.
            read_units_per_second "ReadUnitsPerSecond" i64,
            /// `WriteUnitsPerSecond`: whole number, at least 1 in value.
            write_units_per_second "WriteUnitsPerSecond" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-tag.html)
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
        /// [`ReplicaSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-replicaspecification.html)
        ReplicaSpecification
        required {
            /// `Region`: text, 2 to 25 characters.
            region "Region" String,
        }
        optional {
            /// `ReadCapacityAutoScaling`: object.
            read_capacity_auto_scaling "ReadCapacityAutoScaling" AutoScalingSetting,
            /// `ReadCapacityUnits`: whole number.
            read_capacity_units "ReadCapacityUnits" i64,
        }
    }

    property! {
        /// [`AutoScalingSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-autoscalingsetting.html)
        AutoScalingSetting
        required {
        }
        optional {
            /// `AutoScalingDisabled`: true or false.
            auto_scaling_disabled "AutoScalingDisabled" bool,
            /// `MaximumUnits`: whole number, at least 1 in value.
            maximum_units "MaximumUnits" i64,
            /// `MinimumUnits`: whole number, at least 1 in value.
            minimum_units "MinimumUnits" i64,
            /// `ScalingPolicy`: object.
            scaling_policy "ScalingPolicy" ScalingPolicy,
        }
    }

    property! {
        /// [`ScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-scalingpolicy.html)
        ScalingPolicy
        required {
        }
        optional {
            /// `TargetTrackingScalingPolicyConfiguration`: object.
            target_tracking_scaling_policy_configuration "TargetTrackingScalingPolicyConfiguration" TargetTrackingScalingPolicyConfiguration,
        }
    }

    property! {
        /// [`TargetTrackingScalingPolicyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-targettrackingscalingpolicyconfiguration.html)
        TargetTrackingScalingPolicyConfiguration
        required {
            /// `TargetValue`: whole number.
            target_value "TargetValue" i64,
        }
        optional {
            /// `DisableScaleIn`: true or false.
            disable_scale_in "DisableScaleIn" bool,
            /// `ScaleInCooldown`: whole number.
            scale_in_cooldown "ScaleInCooldown" i64,
            /// `ScaleOutCooldown`: whole number.
            scale_out_cooldown "ScaleOutCooldown" i64,
        }
    }

    property! {
        /// [`Column`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-column.html)
        Column
        required {
            /// `ColumnName`: text.
            column_name "ColumnName" String,
            /// `ColumnType`: text.
            column_type "ColumnType" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EncryptionType`.
        EncryptionType
        AwsOwnedKmsKey = "AWS_OWNED_KMS_KEY",
        CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY",
    }

    property! {
        /// [`EncryptionSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-encryptionspecification.html)
        EncryptionSpecification
        required {
            /// `EncryptionType`: text.
            encryption_type "EncryptionType" EncryptionType,
        }
        optional {
            /// `KmsKeyIdentifier`: text.
            kms_key_identifier "KmsKeyIdentifier" String,
        }
    }

    choice! {
        /// Values of `ClusteringKeyColumnOrderBy`.
        ClusteringKeyColumnOrderBy
        Asc = "ASC",
        Desc = "DESC",
    }

    property! {
        /// [`ClusteringKeyColumn`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-clusteringkeycolumn.html)
        ClusteringKeyColumn
        required {
            /// `Column`: object.
            column "Column" Column,
        }
        optional {
            /// `OrderBy`: text.
            order_by "OrderBy" ClusteringKeyColumnOrderBy,
        }
    }

    choice! {
        /// Values of `CdcStatus`.
        CdcStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `CdcViewType`.
        CdcViewType
        NewImage = "NEW_IMAGE",
        OldImage = "OLD_IMAGE",
        KeysOnly = "KEYS_ONLY",
        NewAndOldImages = "NEW_AND_OLD_IMAGES",
    }

    property! {
        /// [`CdcSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-cdcspecification.html)
        CdcSpecification
        required {
            /// `Status`: text.
            status "Status" CdcStatus,
        }
        optional {
            /// `Tags`: list, 0 to 50 items.
            tags "Tags" List<Tag>,
            /// `ViewType`: text.
            view_type "ViewType" CdcViewType,
        }
    }

    choice! {
        /// Values of `Mode`.
        Mode
        Provisioned = "PROVISIONED",
        OnDemand = "ON_DEMAND",
    }

    property! {
        /// [`BillingMode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-billingmode.html)
        BillingMode
        required {
            /// `Mode`: text.
            mode "Mode" Mode,
        }
        optional {
            /// `ProvisionedThroughput`: object.
            provisioned_throughput "ProvisionedThroughput" ProvisionedThroughput,
        }
    }

    property! {
        /// [`ProvisionedThroughput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-provisionedthroughput.html)
        ProvisionedThroughput
        required {
            /// `ReadCapacityUnits`: whole number, at least 1 in value.
            read_capacity_units "ReadCapacityUnits" i64,
            /// `WriteCapacityUnits`: whole number, at least 1 in value.
            write_capacity_units "WriteCapacityUnits" i64,
        }
        optional {
        }
    }

    property! {
        /// [`AutoScalingSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-table-autoscalingspecification.html)
        AutoScalingSpecification
        required {
        }
        optional {
            /// `ReadCapacityAutoScaling`: object.
            read_capacity_auto_scaling "ReadCapacityAutoScaling" AutoScalingSetting,
            /// `WriteCapacityAutoScaling`: object.
            write_capacity_auto_scaling "WriteCapacityAutoScaling" AutoScalingSetting,
        }
    }
}

resource! {
    /// [`AWS::Cassandra::Type`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-type.html)
    Type = "AWS::Cassandra::Type"
    required {
        /// `Fields`: list. A change replaces the resource.
        fields "Fields" List<r#type::Field>,
        /// `KeyspaceName`: text. A change replaces the resource.
        keyspace_name "KeyspaceName" String,
        /// `TypeName`: text. A change replaces the resource.
        type_name "TypeName" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `DirectParentTypes`.
        direct_parent_types "DirectParentTypes" List<String>,
        /// `Fn::GetAtt` of `DirectReferringTables`.
        direct_referring_tables "DirectReferringTables" List<String>,
        /// `Fn::GetAtt` of `KeyspaceArn`.
        keyspace_arn "KeyspaceArn" String,
        /// `Fn::GetAtt` of `LastModifiedTimestamp`.
        last_modified_timestamp "LastModifiedTimestamp" f64,
        /// `Fn::GetAtt` of `MaxNestingDepth`.
        max_nesting_depth "MaxNestingDepth" i64,
    }
}

/// Property types of [`Type`].
pub mod r#type {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Field`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-type-field.html)
        Field
        required {
            /// `FieldName`: text.
            field_name "FieldName" String,
            /// `FieldType`: text.
            field_type "FieldType" String,
        }
        optional {
        }
    }
}
