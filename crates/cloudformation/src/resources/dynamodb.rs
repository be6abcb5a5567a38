// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DynamoDB`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DynamoDB::GlobalTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
    GlobalTable = "AWS::DynamoDB::GlobalTable"
    required {
        /// `Replicas`: list, at least 1 items.
        replicas "Replicas" List<global_table::ReplicaSpecification>,
    }
    optional {
        /// `AttributeDefinitions`: list, at least 1 items.
        attribute_definitions "AttributeDefinitions" List<global_table::AttributeDefinition>,
        /// `BillingMode`: text.
        billing_mode "BillingMode" global_table::BillingMode,
        /// `GlobalSecondaryIndexes`: list.
        global_secondary_indexes "GlobalSecondaryIndexes" List<global_table::GlobalSecondaryIndex>,
        /// `GlobalTableSourceArn`: text, 1 to 1024 characters. A change may replace the resource.
        global_table_source_arn "GlobalTableSourceArn" String,
        /// `GlobalTableWitnesses`: list, 1 to 1 items.
        global_table_witnesses "GlobalTableWitnesses" List<global_table::GlobalTableWitness>,
        /// `KeySchema`: list. A change may replace the resource.
        key_schema "KeySchema" List<global_table::KeySchemaValue>,
        /// `LocalSecondaryIndexes`: list. A change may replace the resource.
        local_secondary_indexes "LocalSecondaryIndexes" List<global_table::LocalSecondaryIndex>,
        /// `MultiRegionConsistency`: text.
        multi_region_consistency "MultiRegionConsistency" global_table::MultiRegionConsistency,
        /// `ReadOnDemandThroughputSettings`: object.
        read_on_demand_throughput_settings "ReadOnDemandThroughputSettings" global_table::ReadOnDemandThroughputSettings,
        /// `ReadProvisionedThroughputSettings`: object.
        read_provisioned_throughput_settings "ReadProvisionedThroughputSettings" global_table::GlobalReadProvisionedThroughputSettings,
        /// `SSESpecification`: object.
        sse_specification "SSESpecification" global_table::SSESpecification,
        /// `StreamSpecification`: object.
        stream_specification "StreamSpecification" global_table::StreamSpecification,
        /// `TableName`: text, 1 to 1024 characters. A change replaces the resource.
        table_name "TableName" String,
        /// `TableType`: text.
        table_type "TableType" global_table::TableType,
        /// `TimeToLiveSpecification`: object.
        time_to_live_specification "TimeToLiveSpecification" global_table::TimeToLiveSpecification,
        /// `VectorIndexes`: list, at least 1 items.
        vector_indexes "VectorIndexes" List<global_table::VectorIndex>,
        /// `WarmThroughput`: object.
        warm_throughput "WarmThroughput" global_table::WarmThroughput,
        /// `WriteOnDemandThroughputSettings`: object.
        write_on_demand_throughput_settings "WriteOnDemandThroughputSettings" global_table::WriteOnDemandThroughputSettings,
        /// `WriteProvisionedThroughputSettings`: object.
        write_provisioned_throughput_settings "WriteProvisionedThroughputSettings" global_table::WriteProvisionedThroughputSettings,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `StreamArn`.
        stream_arn "StreamArn" String,
        /// `Fn::GetAtt` of `TableId`.
        table_id "TableId" String,
    }
}

/// Property types of [`GlobalTable`].
pub mod global_table {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `BillingMode`.
        BillingMode
        PayPerRequest = "PAY_PER_REQUEST",
        Provisioned = "PROVISIONED",
    }

    choice! {
        /// Values of `MultiRegionConsistency`.
        MultiRegionConsistency
        Eventual = "EVENTUAL",
        Strong = "STRONG",
    }

    choice! {
        /// Values of `TableType`.
        TableType
        GlobalTableReplica = "GlobalTableReplica",
        Regional = "Regional",
    }

    property! {
        /// [`WriteProvisionedThroughputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-writeprovisionedthroughputsettings.html)
        WriteProvisionedThroughputSettings
        required {
        }
        optional {
            /// `WriteCapacityAutoScalingSettings`: object.
            write_capacity_auto_scaling_settings "WriteCapacityAutoScalingSettings" CapacityAutoScalingSettings,
        }
    }

    property! {
        /// [`CapacityAutoScalingSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-capacityautoscalingsettings.html)
        CapacityAutoScalingSettings
        required {
            /// `MaxCapacity`: whole number, at least 1 in value.
            max_capacity "MaxCapacity" i64,
            /// `MinCapacity`: whole number, at least 1 in value.
            min_capacity "MinCapacity" i64,
            /// `TargetTrackingScalingPolicyConfiguration`: object.
            target_tracking_scaling_policy_configuration "TargetTrackingScalingPolicyConfiguration" TargetTrackingScalingPolicyConfiguration,
        }
        optional {
            /// `SeedCapacity`: whole number, at least 1 in value.
            seed_capacity "SeedCapacity" i64,
        }
    }

    property! {
        /// [`TargetTrackingScalingPolicyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-targettrackingscalingpolicyconfiguration.html)
        TargetTrackingScalingPolicyConfiguration
        required {
            /// `TargetValue`: number.
            target_value "TargetValue" f64,
        }
        optional {
            /// `DisableScaleIn`: true or false.
            disable_scale_in "DisableScaleIn" bool,
            /// `ScaleInCooldown`: whole number, at least 0 in value.
            scale_in_cooldown "ScaleInCooldown" i64,
            /// `ScaleOutCooldown`: whole number, at least 0 in value.
            scale_out_cooldown "ScaleOutCooldown" i64,
        }
    }

    property! {
        /// [`WriteOnDemandThroughputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-writeondemandthroughputsettings.html)
        WriteOnDemandThroughputSettings
        required {
        }
        optional {
            /// `MaxWriteRequestUnits`: whole number, at least 1 in value.
            max_write_request_units "MaxWriteRequestUnits" i64,
        }
    }

    property! {
        /// [`WarmThroughput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-warmthroughput.html)
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

    choice! {
        /// Values of `VectorIndexDistanceFunction`.
        VectorIndexDistanceFunction
        Cosine = "COSINE",
        DotProduct = "DOT_PRODUCT",
        Euclidean = "EUCLIDEAN",
    }

    property! {
        /// [`VectorIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-vectorindex.html)
        VectorIndex
        required {
            /// `Dimensions`: whole number, 1 to 4096 in value.
            dimensions "Dimensions" i64,
            /// `DistanceFunction`: text.
            distance_function "DistanceFunction" VectorIndexDistanceFunction,
            /// `IndexName`: text, 3 to 255 characters.
            index_name "IndexName" String,
            /// `Projection`: object.
            projection "Projection" Projection,
            /// `VectorAttribute`: object.
            vector_attribute "VectorAttribute" VectorAttribute,
        }
        optional {
            /// `SearchSchema`: list, at least 1 items.
            search_schema "SearchSchema" List<SearchSchemaElement>,
        }
    }

    property! {
        /// [`VectorAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-vectorattribute.html)
        VectorAttribute
        required {
            /// `AttributeName`: text, 1 to 255 characters.
            attribute_name "AttributeName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SearchSchemaElementSearchSchemaElementType`.
        SearchSchemaElementSearchSchemaElementType
        Hash = "HASH",
        InlineFilter = "INLINE_FILTER",
    }

    property! {
        /// [`SearchSchemaElement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-searchschemaelement.html)
        SearchSchemaElement
        required {
            /// `AttributeName`: text, 0 to 65535 characters.
            attribute_name "AttributeName" String,
            /// `SearchSchemaElementType`: text.
            search_schema_element_type "SearchSchemaElementType" SearchSchemaElementSearchSchemaElementType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ProjectionProjectionType`.
        ProjectionProjectionType
        All = "ALL",
        Include = "INCLUDE",
        KeysOnly = "KEYS_ONLY",
    }

    property! {
        /// [`Projection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-projection.html)
        Projection
        required {
        }
        optional {
            /// `NonKeyAttributes`: list, at most 20 items.
            non_key_attributes "NonKeyAttributes" List<String>,
            /// `ProjectionType`: text.
            projection_type "ProjectionType" ProjectionProjectionType,
        }
    }

    property! {
        /// [`TimeToLiveSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-timetolivespecification.html)
        TimeToLiveSpecification
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `AttributeName`: text.
            attribute_name "AttributeName" String,
        }
    }

    choice! {
        /// Values of `StreamSpecificationStreamViewType`.
        StreamSpecificationStreamViewType
        KeysOnly = "KEYS_ONLY",
        NewAndOldImages = "NEW_AND_OLD_IMAGES",
        NewImage = "NEW_IMAGE",
        OldImage = "OLD_IMAGE",
    }

    property! {
        /// [`StreamSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-streamspecification.html)
        StreamSpecification
        required {
            /// `StreamViewType`: text.
            stream_view_type "StreamViewType" StreamSpecificationStreamViewType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SSESpecificationSSEType`.
        SSESpecificationSSEType
        Kms = "KMS",
    }

    property! {
        /// [`SSESpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-ssespecification.html)
        SSESpecification
        required {
            /// `SSEEnabled`: true or false.
            sse_enabled "SSEEnabled" bool,
        }
        optional {
            /// `SSEType`: text.
            sse_type "SSEType" SSESpecificationSSEType,
        }
    }

    choice! {
        /// Values of `ReplicaSpecificationGlobalTableSettingsReplicationMode`.
        ReplicaSpecificationGlobalTableSettingsReplicationMode
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`ReplicaSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicaspecification.html)
        ReplicaSpecification
        required {
            /// `Region`: text.
            region "Region" String,
        }
        optional {
            /// `ContributorInsightsSpecification`: object.
            contributor_insights_specification "ContributorInsightsSpecification" ContributorInsightsSpecification,
            /// `DeletionProtectionEnabled`: true or false.
            deletion_protection_enabled "DeletionProtectionEnabled" bool,
            /// `DisassociationProtectionEnabled`: true or false.
            disassociation_protection_enabled "DisassociationProtectionEnabled" bool,
            /// `GlobalSecondaryIndexes`: list.
            global_secondary_indexes "GlobalSecondaryIndexes" List<ReplicaGlobalSecondaryIndexSpecification>,
            /// `GlobalTableSettingsReplicationMode`: text.
            global_table_settings_replication_mode "GlobalTableSettingsReplicationMode" ReplicaSpecificationGlobalTableSettingsReplicationMode,
            /// `KinesisStreamSpecification`: object.
            kinesis_stream_specification "KinesisStreamSpecification" KinesisStreamSpecification,
            /// `PointInTimeRecoverySpecification`: object.
            point_in_time_recovery_specification "PointInTimeRecoverySpecification" PointInTimeRecoverySpecification,
            /// `ReadOnDemandThroughputSettings`: object.
            read_on_demand_throughput_settings "ReadOnDemandThroughputSettings" ReadOnDemandThroughputSettings,
            /// `ReadProvisionedThroughputSettings`: object.
            read_provisioned_throughput_settings "ReadProvisionedThroughputSettings" ReadProvisionedThroughputSettings,
            /// `ReplicaStreamSpecification`: object.
            replica_stream_specification "ReplicaStreamSpecification" ReplicaStreamSpecification,
            /// `ResourcePolicy`: object.
            resource_policy "ResourcePolicy" ResourcePolicy,
            /// `SSESpecification`: object.
            sse_specification "SSESpecification" ReplicaSSESpecification,
            /// `TableClass`: text.
            table_class "TableClass" String,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-tag.html)
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
        /// [`ReplicaSSESpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicassespecification.html)
        ReplicaSSESpecification
        required {
            /// `KMSMasterKeyId`: text.
            kms_master_key_id "KMSMasterKeyId" String,
        }
        optional {
        }
    }

    property! {
        /// [`ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-resourcepolicy.html)
        ResourcePolicy
        required {
            /// `PolicyDocument`: JSON.
            policy_document "PolicyDocument" Json,
        }
        optional {
        }
    }

    property! {
        /// [`ReplicaStreamSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicastreamspecification.html)
        ReplicaStreamSpecification
        required {
        }
        optional {
            /// `ResourcePolicy`: object.
            resource_policy "ResourcePolicy" ResourcePolicy,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`ReadProvisionedThroughputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-readprovisionedthroughputsettings.html)
        ReadProvisionedThroughputSettings
        required {
        }
        optional {
            /// `ReadCapacityAutoScalingSettings`: object.
            read_capacity_auto_scaling_settings "ReadCapacityAutoScalingSettings" CapacityAutoScalingSettings,
            /// `ReadCapacityUnits`: whole number, at least 1 in value.
            read_capacity_units "ReadCapacityUnits" i64,
        }
    }

    property! {
        /// [`PointInTimeRecoverySpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-pointintimerecoveryspecification.html)
        PointInTimeRecoverySpecification
        required {
        }
        optional {
            /// `PointInTimeRecoveryEnabled`: true or false.
            point_in_time_recovery_enabled "PointInTimeRecoveryEnabled" bool,
            /// `RecoveryPeriodInDays`: whole number, 1 to 35 in value.
            recovery_period_in_days "RecoveryPeriodInDays" i64,
        }
    }

    choice! {
        /// Values of `KinesisStreamSpecificationApproximateCreationDateTimePrecision`.
        KinesisStreamSpecificationApproximateCreationDateTimePrecision
        Microsecond = "MICROSECOND",
        Millisecond = "MILLISECOND",
    }

    property! {
        /// [`KinesisStreamSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-kinesisstreamspecification.html)
        KinesisStreamSpecification
        required {
            /// `StreamArn`: text.
            stream_arn "StreamArn" String,
        }
        optional {
            /// `ApproximateCreationDateTimePrecision`: text.
            approximate_creation_date_time_precision "ApproximateCreationDateTimePrecision" KinesisStreamSpecificationApproximateCreationDateTimePrecision,
        }
    }

    property! {
        /// [`ReplicaGlobalSecondaryIndexSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicaglobalsecondaryindexspecification.html)
        ReplicaGlobalSecondaryIndexSpecification
        required {
            /// `IndexName`: text, 3 to 255 characters.
            index_name "IndexName" String,
        }
        optional {
            /// `ContributorInsightsSpecification`: object.
            contributor_insights_specification "ContributorInsightsSpecification" ContributorInsightsSpecification,
            /// `ReadOnDemandThroughputSettings`: object.
            read_on_demand_throughput_settings "ReadOnDemandThroughputSettings" ReadOnDemandThroughputSettings,
            /// `ReadProvisionedThroughputSettings`: object.
            read_provisioned_throughput_settings "ReadProvisionedThroughputSettings" ReadProvisionedThroughputSettings,
        }
    }

    choice! {
        /// Values of `ContributorInsightsSpecificationMode`.
        ContributorInsightsSpecificationMode
        AccessedAndThrottledKeys = "ACCESSED_AND_THROTTLED_KEYS",
        ThrottledKeys = "THROTTLED_KEYS",
    }

    property! {
        /// [`ContributorInsightsSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-contributorinsightsspecification.html)
        ContributorInsightsSpecification
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `Mode`: text.
            mode "Mode" ContributorInsightsSpecificationMode,
        }
    }

    property! {
        /// [`GlobalReadProvisionedThroughputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-globalreadprovisionedthroughputsettings.html)
        GlobalReadProvisionedThroughputSettings
        required {
        }
        optional {
            /// `ReadCapacityUnits`: whole number, at least 1 in value.
            read_capacity_units "ReadCapacityUnits" i64,
        }
    }

    property! {
        /// [`ReadOnDemandThroughputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-readondemandthroughputsettings.html)
        ReadOnDemandThroughputSettings
        required {
        }
        optional {
            /// `MaxReadRequestUnits`: whole number, at least 1 in value.
            max_read_request_units "MaxReadRequestUnits" i64,
        }
    }

    property! {
        /// [`LocalSecondaryIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-localsecondaryindex.html)
        LocalSecondaryIndex
        required {
            /// `IndexName`: text, 3 to 255 characters.
            index_name "IndexName" String,
            /// `KeySchema`: list.
            key_schema "KeySchema" List<KeySchemaValueValue>,
            /// `Projection`: object.
            projection "Projection" Projection,
        }
        optional {
        }
    }

    choice! {
        /// Values of `KeySchemaValueValueKeyType`.
        KeySchemaValueValueKeyType
        Hash = "HASH",
        Range = "RANGE",
    }

    property! {
        /// Property type `KeySchemaValueValue`.
        KeySchemaValueValue
        required {
            /// `AttributeName`: text, 1 to 255 characters.
            attribute_name "AttributeName" String,
            /// `KeyType`: text.
            key_type "KeyType" KeySchemaValueValueKeyType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `KeySchemaValueKeyType`.
        KeySchemaValueKeyType
        Hash = "HASH",
        Range = "RANGE",
    }

    property! {
        /// Property type `KeySchemaValue`.
        KeySchemaValue
        required {
            /// `AttributeName`: text, 1 to 255 characters.
            attribute_name "AttributeName" String,
            /// `KeyType`: text.
            key_type "KeyType" KeySchemaValueKeyType,
        }
        optional {
        }
    }

    property! {
        /// [`GlobalTableWitness`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-globaltablewitness.html)
        GlobalTableWitness
        required {
        }
        optional {
            /// `Region`: text.
            region "Region" String,
        }
    }

    property! {
        /// [`GlobalSecondaryIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-globalsecondaryindex.html)
        GlobalSecondaryIndex
        required {
            /// `IndexName`: text, 3 to 255 characters.
            index_name "IndexName" String,
            /// `KeySchema`: list, at least 1 items.
            key_schema "KeySchema" List<GlobalSecondaryIndexKeySchema>,
            /// `Projection`: object.
            projection "Projection" Projection,
        }
        optional {
            /// `ReadOnDemandThroughputSettings`: object.
            read_on_demand_throughput_settings "ReadOnDemandThroughputSettings" ReadOnDemandThroughputSettings,
            /// `ReadProvisionedThroughputSettings`: object.
            read_provisioned_throughput_settings "ReadProvisionedThroughputSettings" GlobalReadProvisionedThroughputSettings,
            /// `WarmThroughput`: object.
            warm_throughput "WarmThroughput" WarmThroughput,
            /// `WriteOnDemandThroughputSettings`: object.
            write_on_demand_throughput_settings "WriteOnDemandThroughputSettings" WriteOnDemandThroughputSettings,
            /// `WriteProvisionedThroughputSettings`: object.
            write_provisioned_throughput_settings "WriteProvisionedThroughputSettings" WriteProvisionedThroughputSettings,
        }
    }

    choice! {
        /// Values of `GlobalSecondaryIndexKeySchemaKeyType`.
        GlobalSecondaryIndexKeySchemaKeyType
        Hash = "HASH",
        Range = "RANGE",
    }

    property! {
        /// Property type `GlobalSecondaryIndexKeySchema`.
        GlobalSecondaryIndexKeySchema
        required {
            /// `AttributeName`: text, 1 to 255 characters.
            attribute_name "AttributeName" String,
            /// `KeyType`: text.
            key_type "KeyType" GlobalSecondaryIndexKeySchemaKeyType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AttributeDefinitionAttributeType`.
        AttributeDefinitionAttributeType
        B = "B",
        N = "N",
        S = "S",
    }

    property! {
        /// [`AttributeDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-attributedefinition.html)
        AttributeDefinition
        required {
            /// `AttributeName`: text, 1 to 255 characters.
            attribute_name "AttributeName" String,
            /// `AttributeType`: text.
            attribute_type "AttributeType" AttributeDefinitionAttributeType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::DynamoDB::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
    Table = "AWS::DynamoDB::Table"
    required {
        /// `KeySchema`: JSON, at least 1 items. A change may replace the resource.
        key_schema "KeySchema" Json,
    }
    optional {
        /// `AttributeDefinitions`: list.
        attribute_definitions "AttributeDefinitions" List<table::AttributeDefinition>,
        /// `BillingMode`: text.
        billing_mode "BillingMode" table::BillingMode,
        /// `ContributorInsightsSpecification`: object.
        contributor_insights_specification "ContributorInsightsSpecification" table::ContributorInsightsSpecification,
        /// `DeletionProtectionEnabled`: true or false.
        deletion_protection_enabled "DeletionProtectionEnabled" bool,
        /// `GlobalSecondaryIndexes`: list.
        global_secondary_indexes "GlobalSecondaryIndexes" List<table::GlobalSecondaryIndex>,
        /// `ImportSourceSpecification`: object. A change replaces the resource.
        import_source_specification "ImportSourceSpecification" table::ImportSourceSpecification,
        /// `KinesisStreamSpecification`: object.
        kinesis_stream_specification "KinesisStreamSpecification" table::KinesisStreamSpecification,
        /// `LocalSecondaryIndexes`: list.
        local_secondary_indexes "LocalSecondaryIndexes" List<table::LocalSecondaryIndex>,
        /// `OnDemandThroughput`: object.
        on_demand_throughput "OnDemandThroughput" table::OnDemandThroughput,
        /// `PointInTimeRecoverySpecification`: object.
        point_in_time_recovery_specification "PointInTimeRecoverySpecification" table::PointInTimeRecoverySpecification,
        /// `ProvisionedThroughput`: object.
        provisioned_throughput "ProvisionedThroughput" table::ProvisionedThroughput,
        /// `ResourcePolicy`: object.
        resource_policy "ResourcePolicy" table::ResourcePolicy,
        /// `SSESpecification`: object.
        sse_specification "SSESpecification" table::SSESpecification,
        /// `StreamSpecification`: object.
        stream_specification "StreamSpecification" table::StreamSpecification,
        /// `TableClass`: text.
        table_class "TableClass" table::TableClass,
        /// `TableName`: text, 1 to 1024 characters. A change replaces the resource.
        table_name "TableName" String,
        /// `Tags`: list.
        tags "Tags" List<table::Tag>,
        /// `TimeToLiveSpecification`: object.
        time_to_live_specification "TimeToLiveSpecification" table::TimeToLiveSpecification,
        /// `VectorIndexes`: list, at least 1 items.
        vector_indexes "VectorIndexes" List<table::VectorIndex>,
        /// `WarmThroughput`: object.
        warm_throughput "WarmThroughput" table::WarmThroughput,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `StreamArn`.
        stream_arn "StreamArn" String,
    }
}

/// Property types of [`Table`].
pub mod table {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `BillingMode`.
        BillingMode
        PayPerRequest = "PAY_PER_REQUEST",
        Provisioned = "PROVISIONED",
    }

    choice! {
        /// Values of `TableClass`.
        TableClass
        Standard = "STANDARD",
        StandardInfrequentAccess = "STANDARD_INFREQUENT_ACCESS",
    }

    property! {
        /// [`WarmThroughput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-warmthroughput.html)
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

    choice! {
        /// Values of `VectorIndexDistanceFunction`.
        VectorIndexDistanceFunction
        Cosine = "COSINE",
        DotProduct = "DOT_PRODUCT",
        Euclidean = "EUCLIDEAN",
    }

    property! {
        /// [`VectorIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorindex.html)
        VectorIndex
        required {
            /// `Dimensions`: whole number, 1 to 4096 in value.
            dimensions "Dimensions" i64,
            /// `DistanceFunction`: text.
            distance_function "DistanceFunction" VectorIndexDistanceFunction,
            /// `IndexName`: text, 3 to 255 characters.
            index_name "IndexName" String,
            /// `Projection`: object.
            projection "Projection" Projection,
            /// `VectorAttribute`: object.
            vector_attribute "VectorAttribute" VectorAttribute,
        }
        optional {
            /// `SearchSchema`: list, at least 1 items.
            search_schema "SearchSchema" List<SearchSchemaElement>,
        }
    }

    property! {
        /// [`VectorAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorattribute.html)
        VectorAttribute
        required {
            /// `AttributeName`: text, 1 to 255 characters.
            attribute_name "AttributeName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SearchSchemaElementSearchSchemaElementType`.
        SearchSchemaElementSearchSchemaElementType
        Hash = "HASH",
        InlineFilter = "INLINE_FILTER",
    }

    property! {
        /// [`SearchSchemaElement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-searchschemaelement.html)
        SearchSchemaElement
        required {
            /// `AttributeName`: text, 0 to 65535 characters.
            attribute_name "AttributeName" String,
            /// `SearchSchemaElementType`: text.
            search_schema_element_type "SearchSchemaElementType" SearchSchemaElementSearchSchemaElementType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ProjectionProjectionType`.
        ProjectionProjectionType
        All = "ALL",
        Include = "INCLUDE",
        KeysOnly = "KEYS_ONLY",
    }

    property! {
        /// [`Projection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-projection.html)
        Projection
        required {
        }
        optional {
            /// `NonKeyAttributes`: list, at least 0 items.
            non_key_attributes "NonKeyAttributes" List<String>,
            /// `ProjectionType`: text.
            projection_type "ProjectionType" ProjectionProjectionType,
        }
    }

    property! {
        /// [`TimeToLiveSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-timetolivespecification.html)
        TimeToLiveSpecification
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `AttributeName`: text.
            attribute_name "AttributeName" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-tag.html)
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
        /// Values of `StreamSpecificationStreamViewType`.
        StreamSpecificationStreamViewType
        KeysOnly = "KEYS_ONLY",
        NewAndOldImages = "NEW_AND_OLD_IMAGES",
        NewImage = "NEW_IMAGE",
        OldImage = "OLD_IMAGE",
    }

    property! {
        /// [`StreamSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-streamspecification.html)
        StreamSpecification
        required {
            /// `StreamViewType`: text.
            stream_view_type "StreamViewType" StreamSpecificationStreamViewType,
        }
        optional {
            /// `ResourcePolicy`: object.
            resource_policy "ResourcePolicy" ResourcePolicy,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
        }
    }

    choice! {
        /// Values of `SSESpecificationSSEType`.
        SSESpecificationSSEType
        Kms = "KMS",
    }

    property! {
        /// [`SSESpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-ssespecification.html)
        SSESpecification
        required {
            /// `SSEEnabled`: true or false.
            sse_enabled "SSEEnabled" bool,
        }
        optional {
            /// `KMSMasterKeyId`: text.
            kms_master_key_id "KMSMasterKeyId" String,
            /// `SSEType`: text.
            sse_type "SSEType" SSESpecificationSSEType,
        }
    }

    property! {
        /// [`ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-resourcepolicy.html)
        ResourcePolicy
        required {
            /// `PolicyDocument`: JSON.
            policy_document "PolicyDocument" Json,
        }
        optional {
        }
    }

    property! {
        /// [`ProvisionedThroughput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-provisionedthroughput.html)
        ProvisionedThroughput
        required {
            /// `ReadCapacityUnits`: whole number, at least 0 in value.
            read_capacity_units "ReadCapacityUnits" i64,
            /// `WriteCapacityUnits`: whole number, at least 0 in value.
            write_capacity_units "WriteCapacityUnits" i64,
        }
        optional {
        }
    }

    property! {
        /// [`PointInTimeRecoverySpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-pointintimerecoveryspecification.html)
        PointInTimeRecoverySpecification
        required {
        }
        optional {
            /// `PointInTimeRecoveryEnabled`: true or false.
            point_in_time_recovery_enabled "PointInTimeRecoveryEnabled" bool,
            /// `RecoveryPeriodInDays`: whole number, 1 to 35 in value.
            recovery_period_in_days "RecoveryPeriodInDays" i64,
        }
    }

    property! {
        /// [`OnDemandThroughput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-ondemandthroughput.html)
        OnDemandThroughput
        required {
        }
        optional {
            /// `MaxReadRequestUnits`: whole number, at least 1 in value.
            max_read_request_units "MaxReadRequestUnits" i64,
            /// `MaxWriteRequestUnits`: whole number, at least 1 in value.
            max_write_request_units "MaxWriteRequestUnits" i64,
        }
    }

    property! {
        /// [`LocalSecondaryIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-localsecondaryindex.html)
        LocalSecondaryIndex
        required {
            /// `IndexName`: text, 3 to 255 characters.
            index_name "IndexName" String,
            /// `KeySchema`: list.
            key_schema "KeySchema" List<KeySchemaValue>,
            /// `Projection`: object.
            projection "Projection" Projection,
        }
        optional {
        }
    }

    property! {
        /// Property type `KeySchemaValue`.
        KeySchemaValue
        required {
            /// `AttributeName`: text.
            attribute_name "AttributeName" String,
            /// `KeyType`: text.
            key_type "KeyType" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `KinesisStreamSpecificationApproximateCreationDateTimePrecision`.
        KinesisStreamSpecificationApproximateCreationDateTimePrecision
        Microsecond = "MICROSECOND",
        Millisecond = "MILLISECOND",
    }

    property! {
        /// [`KinesisStreamSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-kinesisstreamspecification.html)
        KinesisStreamSpecification
        required {
            /// `StreamArn`: text.
            stream_arn "StreamArn" String,
        }
        optional {
            /// `ApproximateCreationDateTimePrecision`: text.
            approximate_creation_date_time_precision "ApproximateCreationDateTimePrecision" KinesisStreamSpecificationApproximateCreationDateTimePrecision,
        }
    }

    property! {
        /// [`ImportSourceSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-importsourcespecification.html)
        ImportSourceSpecification
        required {
            /// `InputFormat`: text.
            input_format "InputFormat" String,
            /// `S3BucketSource`: object.
            s3_bucket_source "S3BucketSource" S3BucketSource,
        }
        optional {
            /// `InputCompressionType`: text.
            input_compression_type "InputCompressionType" String,
            /// `InputFormatOptions`: object.
            input_format_options "InputFormatOptions" InputFormatOptions,
        }
    }

    property! {
        /// [`S3BucketSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-s3bucketsource.html)
        S3BucketSource
        required {
            /// `S3Bucket`: text.
            s3_bucket "S3Bucket" String,
        }
        optional {
            /// `S3BucketOwner`: text.
            s3_bucket_owner "S3BucketOwner" String,
            /// `S3KeyPrefix`: text.
            s3_key_prefix "S3KeyPrefix" String,
        }
    }

    property! {
        /// [`InputFormatOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-inputformatoptions.html)
        InputFormatOptions
        required {
        }
        optional {
            /// `Csv`: object.
            csv "Csv" Csv,
        }
    }

    property! {
        /// [`Csv`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-csv.html)
        Csv
        required {
        }
        optional {
            /// `Delimiter`: text.
            delimiter "Delimiter" String,
            /// `HeaderList`: list.
            header_list "HeaderList" List<String>,
        }
    }

    property! {
        /// [`GlobalSecondaryIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-globalsecondaryindex.html)
        GlobalSecondaryIndex
        required {
            /// `IndexName`: text, 3 to 255 characters.
            index_name "IndexName" String,
            /// `KeySchema`: list, at least 1 items.
            key_schema "KeySchema" List<GlobalSecondaryIndexKeySchema>,
            /// `Projection`: object.
            projection "Projection" Projection,
        }
        optional {
            /// `ContributorInsightsSpecification`: object.
            contributor_insights_specification "ContributorInsightsSpecification" ContributorInsightsSpecification,
            /// `OnDemandThroughput`: object.
            on_demand_throughput "OnDemandThroughput" OnDemandThroughput,
            /// `ProvisionedThroughput`: object.
            provisioned_throughput "ProvisionedThroughput" ProvisionedThroughput,
            /// `WarmThroughput`: object.
            warm_throughput "WarmThroughput" WarmThroughput,
        }
    }

    property! {
        /// Property type `GlobalSecondaryIndexKeySchema`.
        GlobalSecondaryIndexKeySchema
        required {
            /// `AttributeName`: text.
            attribute_name "AttributeName" String,
            /// `KeyType`: text.
            key_type "KeyType" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ContributorInsightsSpecificationMode`.
        ContributorInsightsSpecificationMode
        AccessedAndThrottledKeys = "ACCESSED_AND_THROTTLED_KEYS",
        ThrottledKeys = "THROTTLED_KEYS",
    }

    property! {
        /// [`ContributorInsightsSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-contributorinsightsspecification.html)
        ContributorInsightsSpecification
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `Mode`: text.
            mode "Mode" ContributorInsightsSpecificationMode,
        }
    }

    choice! {
        /// Values of `AttributeDefinitionAttributeType`.
        AttributeDefinitionAttributeType
        B = "B",
        N = "N",
        S = "S",
    }

    property! {
        /// [`AttributeDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-attributedefinition.html)
        AttributeDefinition
        required {
            /// `AttributeName`: text, 1 to 255 characters.
            attribute_name "AttributeName" String,
            /// `AttributeType`: text.
            attribute_type "AttributeType" AttributeDefinitionAttributeType,
        }
        optional {
        }
    }
}
