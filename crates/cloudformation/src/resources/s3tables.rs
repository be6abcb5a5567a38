// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::S3Tables`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::S3Tables::Namespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-namespace.html)
    Namespace = "AWS::S3Tables::Namespace"
    required {
        /// `Namespace`: text, 1 to 255 characters. A change replaces the resource.
        namespace "Namespace" String,
        /// `TableBucketARN`: text. A change replaces the resource.
        table_bucket_arn "TableBucketARN" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::S3Tables::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html)
    Table = "AWS::S3Tables::Table"
    required {
        /// `Namespace`: text, 1 to 255 characters.
        namespace "Namespace" String,
        /// `OpenTableFormat`: text. A change replaces the resource.
        open_table_format "OpenTableFormat" table::OpenTableFormat,
        /// `TableBucketARN`: text. A change replaces the resource.
        table_bucket_arn "TableBucketARN" String,
        /// `TableName`: text.
        table_name "TableName" String,
    }
    optional {
        /// `Compaction`: object.
        compaction "Compaction" table::Compaction,
        /// `IcebergMetadata`: object. A change replaces the resource.
        iceberg_metadata "IcebergMetadata" table::IcebergMetadata,
        /// `SnapshotManagement`: object.
        snapshot_management "SnapshotManagement" table::SnapshotManagement,
        /// `StorageClassConfiguration`: object. A change replaces the resource.
        storage_class_configuration "StorageClassConfiguration" table::StorageClassConfiguration,
        /// `Tags`: list.
        tags "Tags" List<table::Tag>,
        /// `WithoutMetadata`: text. A change replaces the resource.
        without_metadata "WithoutMetadata" table::WithoutMetadata,
    }
    attributes {
        /// `Fn::GetAtt` of `TableARN`.
        table_arn "TableARN" String,
        /// `Fn::GetAtt` of `VersionToken`.
        version_token "VersionToken" String,
        /// `Fn::GetAtt` of `WarehouseLocation`.
        warehouse_location "WarehouseLocation" String,
    }
}

/// Property types of [`Table`].
pub mod table {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `OpenTableFormat`.
        OpenTableFormat
        Iceberg = "ICEBERG",
    }

    choice! {
        /// Values of `WithoutMetadata`.
        WithoutMetadata
        Yes = "Yes",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `StorageClassConfigurationStorageClass`.
        StorageClassConfigurationStorageClass
        Standard = "STANDARD",
        IntelligentTiering = "INTELLIGENT_TIERING",
    }

    property! {
        /// [`StorageClassConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-storageclassconfiguration.html)
        StorageClassConfiguration
        required {
        }
        optional {
            /// `StorageClass`: text.
            storage_class "StorageClass" StorageClassConfigurationStorageClass,
        }
    }

    choice! {
        /// Values of `SnapshotManagementStatus`.
        SnapshotManagementStatus
        Enabled = "enabled",
        Disabled = "disabled",
    }

    property! {
        /// [`SnapshotManagement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-snapshotmanagement.html)
        SnapshotManagement
        required {
        }
        optional {
            /// `MaxSnapshotAgeHours`: whole number, at least 1 in value.
            max_snapshot_age_hours "MaxSnapshotAgeHours" i64,
            /// `MinSnapshotsToKeep`: whole number, at least 1 in value.
            min_snapshots_to_keep "MinSnapshotsToKeep" i64,
            /// `Status`: text.
            status "Status" SnapshotManagementStatus,
        }
    }

    property! {
        /// [`IcebergMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-icebergmetadata.html)
        IcebergMetadata
        required {
        }
        optional {
            /// `IcebergPartitionSpec`: object.
            iceberg_partition_spec "IcebergPartitionSpec" IcebergPartitionSpec,
            /// `IcebergSchema`: object.
            iceberg_schema "IcebergSchema" IcebergSchema,
            /// `IcebergSchemaV2`: object.
            iceberg_schema_v2 "IcebergSchemaV2" IcebergSchemaV2,
            /// `IcebergSortOrder`: object.
            iceberg_sort_order "IcebergSortOrder" IcebergSortOrder,
            /// `TableProperties`: object.
            table_properties "TableProperties" Json,
        }
    }

    property! {
        /// [`IcebergSortOrder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-icebergsortorder.html)
        IcebergSortOrder
        required {
            /// `Fields`: list.
            fields "Fields" List<IcebergSortField>,
        }
        optional {
            /// `OrderId`: whole number.
            order_id "OrderId" i64,
        }
    }

    choice! {
        /// Values of `IcebergSortFieldDirection`.
        IcebergSortFieldDirection
        Asc = "asc",
        Desc = "desc",
    }

    choice! {
        /// Values of `IcebergSortFieldNullOrder`.
        IcebergSortFieldNullOrder
        NullsFirst = "nulls-first",
        NullsLast = "nulls-last",
    }

    property! {
        /// [`IcebergSortField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-icebergsortfield.html)
        IcebergSortField
        required {
            /// `Direction`: text.
            direction "Direction" IcebergSortFieldDirection,
            /// `NullOrder`: text.
            null_order "NullOrder" IcebergSortFieldNullOrder,
            /// `SourceId`: whole number.
            source_id "SourceId" i64,
            /// `Transform`: text.
            transform "Transform" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `IcebergSchemaV2SchemaV2FieldType`.
        IcebergSchemaV2SchemaV2FieldType
        Struct = "struct",
    }

    property! {
        /// [`IcebergSchemaV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-icebergschemav2.html)
        IcebergSchemaV2
        required {
            /// `SchemaV2FieldList`: list.
            schema_v2_field_list "SchemaV2FieldList" List<SchemaV2Field>,
            /// `SchemaV2FieldType`: text.
            schema_v2_field_type "SchemaV2FieldType" IcebergSchemaV2SchemaV2FieldType,
        }
        optional {
            /// `IdentifierFieldIds`: list.
            identifier_field_ids "IdentifierFieldIds" List<i64>,
            /// `SchemaId`: whole number.
            schema_id "SchemaId" i64,
        }
    }

    property! {
        /// [`SchemaV2Field`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-schemav2field.html)
        SchemaV2Field
        required {
            /// `Id`: whole number.
            id_ "Id" i64,
            /// `Name`: text.
            name "Name" String,
            /// `Required`: true or false.
            required "Required" bool,
            /// `Type`: JSON.
            r#type "Type" Json,
        }
        optional {
            /// `Doc`: text.
            doc "Doc" String,
        }
    }

    property! {
        /// [`IcebergSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-icebergschema.html)
        IcebergSchema
        required {
            /// `SchemaFieldList`: list.
            schema_field_list "SchemaFieldList" List<SchemaField>,
        }
        optional {
        }
    }

    property! {
        /// [`SchemaField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-schemafield.html)
        SchemaField
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `Id`: whole number.
            id_ "Id" i64,
            /// `Required`: true or false.
            required "Required" bool,
        }
    }

    property! {
        /// [`IcebergPartitionSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-icebergpartitionspec.html)
        IcebergPartitionSpec
        required {
            /// `Fields`: list.
            fields "Fields" List<IcebergPartitionField>,
        }
        optional {
            /// `SpecId`: whole number.
            spec_id "SpecId" i64,
        }
    }

    property! {
        /// [`IcebergPartitionField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-icebergpartitionfield.html)
        IcebergPartitionField
        required {
            /// `Name`: text.
            name "Name" String,
            /// `SourceId`: whole number.
            source_id "SourceId" i64,
            /// `Transform`: text.
            transform "Transform" String,
        }
        optional {
            /// `FieldId`: whole number.
            field_id "FieldId" i64,
        }
    }

    choice! {
        /// Values of `CompactionStatus`.
        CompactionStatus
        Enabled = "enabled",
        Disabled = "disabled",
    }

    property! {
        /// [`Compaction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-table-compaction.html)
        Compaction
        required {
        }
        optional {
            /// `Status`: text.
            status "Status" CompactionStatus,
            /// `TargetFileSizeMB`: whole number, at least 64 in value.
            target_file_size_mb "TargetFileSizeMB" i64,
        }
    }
}

resource! {
    /// [`AWS::S3Tables::TableBucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucket.html)
    TableBucket = "AWS::S3Tables::TableBucket"
    required {
        /// `TableBucketName`: text, 3 to 63 characters. A change replaces the resource.
        table_bucket_name "TableBucketName" String,
    }
    optional {
        /// `EncryptionConfiguration`: object.
        encryption_configuration "EncryptionConfiguration" table_bucket::EncryptionConfiguration,
        /// `MetricsConfiguration`: object.
        metrics_configuration "MetricsConfiguration" table_bucket::MetricsConfiguration,
        /// `ReplicationConfiguration`: object.
        replication_configuration "ReplicationConfiguration" table_bucket::ReplicationConfiguration,
        /// `StorageClassConfiguration`: object.
        storage_class_configuration "StorageClassConfiguration" table_bucket::StorageClassConfiguration,
        /// `Tags`: list.
        tags "Tags" List<table_bucket::Tag>,
        /// `UnreferencedFileRemoval`: object.
        unreferenced_file_removal "UnreferencedFileRemoval" table_bucket::UnreferencedFileRemoval,
    }
    attributes {
        /// `Fn::GetAtt` of `TableBucketARN`.
        table_bucket_arn "TableBucketARN" String,
    }
}

/// Property types of [`TableBucket`].
pub mod table_bucket {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `UnreferencedFileRemovalStatus`.
        UnreferencedFileRemovalStatus
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    property! {
        /// [`UnreferencedFileRemoval`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-unreferencedfileremoval.html)
        UnreferencedFileRemoval
        required {
        }
        optional {
            /// `NoncurrentDays`: whole number, at least 1 in value.
            noncurrent_days "NoncurrentDays" i64,
            /// `Status`: text.
            status "Status" UnreferencedFileRemovalStatus,
            /// `UnreferencedDays`: whole number, at least 1 in value.
            unreferenced_days "UnreferencedDays" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `StorageClassConfigurationStorageClass`.
        StorageClassConfigurationStorageClass
        Standard = "STANDARD",
        IntelligentTiering = "INTELLIGENT_TIERING",
    }

    property! {
        /// [`StorageClassConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-storageclassconfiguration.html)
        StorageClassConfiguration
        required {
        }
        optional {
            /// `StorageClass`: text.
            storage_class "StorageClass" StorageClassConfigurationStorageClass,
        }
    }

    property! {
        /// [`ReplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-replicationconfiguration.html)
        ReplicationConfiguration
        required {
            /// `Role`: text.
            role "Role" String,
            /// `Rules`: list, 1 to 1 items.
            rules "Rules" List<ReplicationRule>,
        }
        optional {
        }
    }

    property! {
        /// [`ReplicationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-replicationrule.html)
        ReplicationRule
        required {
            /// `Destinations`: list, 1 to 5 items.
            destinations "Destinations" List<ReplicationDestination>,
        }
        optional {
        }
    }

    property! {
        /// [`ReplicationDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-replicationdestination.html)
        ReplicationDestination
        required {
            /// `DestinationTableBucketARN`: text.
            destination_table_bucket_arn "DestinationTableBucketARN" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MetricsConfigurationStatus`.
        MetricsConfigurationStatus
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    property! {
        /// [`MetricsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-metricsconfiguration.html)
        MetricsConfiguration
        required {
        }
        optional {
            /// `Status`: text.
            status "Status" MetricsConfigurationStatus,
        }
    }

    choice! {
        /// Values of `EncryptionConfigurationSSEAlgorithm`.
        EncryptionConfigurationSSEAlgorithm
        Aes256 = "AES256",
        AwsKms = "aws:kms",
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
        }
        optional {
            /// `KMSKeyArn`: text.
            kms_key_arn "KMSKeyArn" String,
            /// `SSEAlgorithm`: text.
            sse_algorithm "SSEAlgorithm" EncryptionConfigurationSSEAlgorithm,
        }
    }
}

resource! {
    /// [`AWS::S3Tables::TableBucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucketpolicy.html)
    TableBucketPolicy = "AWS::S3Tables::TableBucketPolicy"
    required {
        /// `ResourcePolicy`: JSON, 1 to 20480 characters.
        resource_policy "ResourcePolicy" Json,
        /// `TableBucketARN`: text. A change replaces the resource.
        table_bucket_arn "TableBucketARN" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::S3Tables::TablePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablepolicy.html)
    TablePolicy = "AWS::S3Tables::TablePolicy"
    required {
        /// `ResourcePolicy`: JSON, 1 to 20480 characters.
        resource_policy "ResourcePolicy" Json,
        /// `TableARN`: text. A change replaces the resource.
        table_arn "TableARN" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Namespace`.
        namespace "Namespace" String,
        /// `Fn::GetAtt` of `TableBucketARN`.
        table_bucket_arn "TableBucketARN" String,
        /// `Fn::GetAtt` of `TableName`.
        table_name "TableName" String,
    }
}
