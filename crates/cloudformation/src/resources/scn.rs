// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SCN`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SCN::DataIntegrationFlow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html)
    DataIntegrationFlow = "AWS::SCN::DataIntegrationFlow"
    required {
        /// `InstanceId`: text, 36 to 36 characters. A change replaces the resource.
        instance_id "InstanceId" String,
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
        /// `Sources`: list, 1 to 40 items.
        sources "Sources" List<data_integration_flow::DataIntegrationFlowSource>,
        /// `Target`: object.
        target "Target" data_integration_flow::DataIntegrationFlowTarget,
        /// `Transformation`: object.
        transformation "Transformation" data_integration_flow::DataIntegrationFlowTransformation,
    }
    optional {
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<data_integration_flow::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`DataIntegrationFlow`].
pub mod data_integration_flow {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DataIntegrationFlowTransformationTransformationType`.
        DataIntegrationFlowTransformationTransformationType
        Sql = "SQL",
        None = "NONE",
    }

    property! {
        /// [`DataIntegrationFlowTransformation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-dataintegrationflowtransformation.html)
        DataIntegrationFlowTransformation
        required {
            /// `TransformationType`: text.
            transformation_type "TransformationType" DataIntegrationFlowTransformationTransformationType,
        }
        optional {
            /// `SqlTransformation`: object.
            sql_transformation "SqlTransformation" SqlTransformationConfiguration,
        }
    }

    property! {
        /// [`SqlTransformationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-sqltransformationconfiguration.html)
        SqlTransformationConfiguration
        required {
            /// `Query`: text, 1 to 65535 characters.
            query "Query" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DataIntegrationFlowTargetTargetType`.
        DataIntegrationFlowTargetTargetType
        Dataset = "DATASET",
    }

    property! {
        /// [`DataIntegrationFlowTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-dataintegrationflowtarget.html)
        DataIntegrationFlowTarget
        required {
            /// `TargetType`: text.
            target_type "TargetType" DataIntegrationFlowTargetTargetType,
        }
        optional {
            /// `DatasetTarget`: object.
            dataset_target "DatasetTarget" DatasetTargetConfiguration,
        }
    }

    property! {
        /// [`DatasetTargetConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-datasettargetconfiguration.html)
        DatasetTargetConfiguration
        required {
            /// `DatasetIdentifier`: text, 1 to 1011 characters.
            dataset_identifier "DatasetIdentifier" String,
        }
        optional {
            /// `Options`: object.
            options "Options" DatasetOptions,
        }
    }

    choice! {
        /// Values of `DatasetOptionsLoadType`.
        DatasetOptionsLoadType
        Incremental = "INCREMENTAL",
        Replace = "REPLACE",
    }

    property! {
        /// [`DatasetOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-datasetoptions.html)
        DatasetOptions
        required {
        }
        optional {
            /// `DedupeRecords`: true or false.
            dedupe_records "DedupeRecords" bool,
            /// `DedupeStrategy`: object.
            dedupe_strategy "DedupeStrategy" DedupeStrategy,
            /// `LoadType`: text.
            load_type "LoadType" DatasetOptionsLoadType,
        }
    }

    choice! {
        /// Values of `DedupeStrategyType`.
        DedupeStrategyType
        FieldPriority = "FIELD_PRIORITY",
    }

    property! {
        /// [`DedupeStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-dedupestrategy.html)
        DedupeStrategy
        required {
            /// `Type`: text.
            r#type "Type" DedupeStrategyType,
        }
        optional {
            /// `FieldPriority`: object.
            field_priority "FieldPriority" FieldPriorityDedupeStrategyConfiguration,
        }
    }

    property! {
        /// [`FieldPriorityDedupeStrategyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-fieldprioritydedupestrategyconfiguration.html)
        FieldPriorityDedupeStrategyConfiguration
        required {
            /// `Fields`: list, 1 to 10 items.
            fields "Fields" List<FieldPriorityDedupeField>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FieldPriorityDedupeFieldSortOrder`.
        FieldPriorityDedupeFieldSortOrder
        Asc = "ASC",
        Desc = "DESC",
    }

    property! {
        /// [`FieldPriorityDedupeField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-fieldprioritydedupefield.html)
        FieldPriorityDedupeField
        required {
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
            /// `SortOrder`: text.
            sort_order "SortOrder" FieldPriorityDedupeFieldSortOrder,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-tag.html)
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
        /// Values of `DataIntegrationFlowSourceSourceType`.
        DataIntegrationFlowSourceSourceType
        S3 = "S3",
        Dataset = "DATASET",
    }

    property! {
        /// [`DataIntegrationFlowSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-dataintegrationflowsource.html)
        DataIntegrationFlowSource
        required {
            /// `SourceName`: text, 1 to 256 characters.
            source_name "SourceName" String,
            /// `SourceType`: text.
            source_type "SourceType" DataIntegrationFlowSourceSourceType,
        }
        optional {
            /// `DatasetSource`: object.
            dataset_source "DatasetSource" DatasetSourceConfiguration,
            /// `S3Source`: object.
            s3_source "S3Source" S3SourceConfiguration,
        }
    }

    property! {
        /// [`S3SourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-s3sourceconfiguration.html)
        S3SourceConfiguration
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
            /// `Prefix`: text, 0 to 700 characters.
            prefix "Prefix" String,
        }
        optional {
            /// `Options`: object.
            options "Options" S3Options,
        }
    }

    choice! {
        /// Values of `S3OptionsFileType`.
        S3OptionsFileType
        Csv = "CSV",
        Parquet = "PARQUET",
        Json = "JSON",
    }

    property! {
        /// [`S3Options`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-s3options.html)
        S3Options
        required {
        }
        optional {
            /// `FileType`: text.
            file_type "FileType" S3OptionsFileType,
        }
    }

    property! {
        /// [`DatasetSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataintegrationflow-datasetsourceconfiguration.html)
        DatasetSourceConfiguration
        required {
            /// `DatasetIdentifier`: text, 1 to 1011 characters.
            dataset_identifier "DatasetIdentifier" String,
        }
        optional {
            /// `Options`: object.
            options "Options" DatasetOptions,
        }
    }
}

resource! {
    /// [`AWS::SCN::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataset.html)
    Dataset = "AWS::SCN::Dataset"
    required {
        /// `InstanceId`: text, 36 to 36 characters. A change replaces the resource.
        instance_id "InstanceId" String,
        /// `Name`: text, 1 to 75 characters. A change replaces the resource.
        name "Name" String,
        /// `Namespace`: text, 1 to 50 characters. A change replaces the resource.
        namespace "Namespace" String,
    }
    optional {
        /// `Description`: text, 1 to 500 characters.
        description "Description" String,
        /// `PartitionSpec`: object. A change replaces the resource.
        partition_spec "PartitionSpec" dataset::PartitionSpec,
        /// `Schema`: object. A change replaces the resource.
        schema "Schema" dataset::Schema,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<dataset::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`Dataset`].
pub mod dataset {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataset-tag.html)
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
        /// Property type `Schema`.
        Schema
        required {
            /// `Fields`: list, 1 to 500 items.
            fields "Fields" List<DataLakeDatasetSchemaField>,
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
        }
        optional {
            /// `PrimaryKeys`: list, 1 to 20 items.
            primary_keys "PrimaryKeys" List<DataLakeDatasetPrimaryKeyField>,
        }
    }

    property! {
        /// [`DataLakeDatasetPrimaryKeyField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataset-datalakedatasetprimarykeyfield.html)
        DataLakeDatasetPrimaryKeyField
        required {
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DataLakeDatasetSchemaFieldType`.
        DataLakeDatasetSchemaFieldType
        Int = "INT",
        Double = "DOUBLE",
        String = "STRING",
        Timestamp = "TIMESTAMP",
        Long = "LONG",
    }

    property! {
        /// [`DataLakeDatasetSchemaField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataset-datalakedatasetschemafield.html)
        DataLakeDatasetSchemaField
        required {
            /// `IsRequired`: true or false.
            is_required "IsRequired" bool,
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" DataLakeDatasetSchemaFieldType,
        }
        optional {
        }
    }

    property! {
        /// Property type `PartitionSpec`.
        PartitionSpec
        required {
            /// `Fields`: list, 1 to 10 items.
            fields "Fields" List<DataLakeDatasetPartitionField>,
        }
        optional {
        }
    }

    property! {
        /// [`DataLakeDatasetPartitionField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-dataset-datalakedatasetpartitionfield.html)
        DataLakeDatasetPartitionField
        required {
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
            /// `Transform`: object.
            transform "Transform" DataLakeDatasetPartitionFieldTransform,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DataLakeDatasetPartitionFieldTransformType`.
        DataLakeDatasetPartitionFieldTransformType
        Year = "YEAR",
        Month = "MONTH",
        Day = "DAY",
        Hour = "HOUR",
        Identity = "IDENTITY",
    }

    property! {
        /// Property type `DataLakeDatasetPartitionFieldTransform`.
        DataLakeDatasetPartitionFieldTransform
        required {
            /// `Type`: text.
            r#type "Type" DataLakeDatasetPartitionFieldTransformType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SCN::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-instance.html)
    Instance = "AWS::SCN::Instance"
    required {
    }
    optional {
        /// `InstanceDescription`: text, 0 to 501 characters.
        instance_description "InstanceDescription" String,
        /// `InstanceName`: text, 0 to 63 characters.
        instance_name "InstanceName" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<instance::Tag>,
        /// `WebAppDnsDomain`: text. A change replaces the resource.
        web_app_dns_domain "WebAppDnsDomain" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AwsAccountId`.
        aws_account_id "AwsAccountId" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `InstanceId`.
        instance_id "InstanceId" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `VersionNumber`.
        version_number "VersionNumber" f64,
    }
}

/// Property types of [`Instance`].
pub mod instance {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-instance-tag.html)
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
    /// [`AWS::SCN::Namespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-namespace.html)
    Namespace = "AWS::SCN::Namespace"
    required {
        /// `InstanceId`: text, 36 to 36 characters. A change replaces the resource.
        instance_id "InstanceId" String,
        /// `Name`: text, 1 to 50 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 500 characters.
        description "Description" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<namespace::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`Namespace`].
pub mod namespace {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scn-namespace-tag.html)
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
