// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::IoTAnalytics`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::IoTAnalytics::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-channel.html)
    Channel = "AWS::IoTAnalytics::Channel"
    required {
    }
    optional {
        /// `ChannelName`: text, 1 to 128 characters. A change replaces the resource.
        channel_name "ChannelName" String,
        /// `ChannelStorage`: object.
        channel_storage "ChannelStorage" channel::ChannelStorage,
        /// `RetentionPeriod`: object.
        retention_period "RetentionPeriod" channel::RetentionPeriod,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<channel::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Channel`].
pub mod channel {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-channel-tag.html)
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
        /// [`RetentionPeriod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-channel-retentionperiod.html)
        RetentionPeriod
        required {
        }
        optional {
            /// `NumberOfDays`: whole number, 1 to 2147483647 in value.
            number_of_days "NumberOfDays" i64,
            /// `Unlimited`: true or false.
            unlimited "Unlimited" bool,
        }
    }

    property! {
        /// [`ChannelStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-channel-channelstorage.html)
        ChannelStorage
        required {
        }
        optional {
            /// `CustomerManagedS3`: object.
            customer_managed_s3 "CustomerManagedS3" CustomerManagedS3,
            /// `ServiceManagedS3`: JSON.
            service_managed_s3 "ServiceManagedS3" Json,
        }
    }

    property! {
        /// [`CustomerManagedS3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-channel-customermanageds3.html)
        CustomerManagedS3
        required {
            /// `Bucket`: text, 3 to 255 characters.
            bucket "Bucket" String,
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
        }
        optional {
            /// `KeyPrefix`: text, 1 to 255 characters.
            key_prefix "KeyPrefix" String,
        }
    }
}

resource! {
    /// [`AWS::IoTAnalytics::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-dataset.html)
    Dataset = "AWS::IoTAnalytics::Dataset"
    required {
        /// `Actions`: list, 1 to 1 items.
        actions "Actions" List<dataset::Action>,
    }
    optional {
        /// `ContentDeliveryRules`: list, 0 to 20 items.
        content_delivery_rules "ContentDeliveryRules" List<dataset::DatasetContentDeliveryRule>,
        /// `DatasetName`: text, 1 to 128 characters. A change replaces the resource.
        dataset_name "DatasetName" String,
        /// `LateDataRules`: list, 1 to 1 items.
        late_data_rules "LateDataRules" List<dataset::LateDataRule>,
        /// `RetentionPeriod`: object.
        retention_period "RetentionPeriod" dataset::RetentionPeriod,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<dataset::Tag>,
        /// `Triggers`: list, 0 to 5 items.
        triggers "Triggers" List<dataset::Trigger>,
        /// `VersioningConfiguration`: object.
        versioning_configuration "VersioningConfiguration" dataset::VersioningConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Dataset`].
pub mod dataset {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VersioningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-versioningconfiguration.html)
        VersioningConfiguration
        required {
        }
        optional {
            /// `MaxVersions`: whole number, 1 to 1000 in value.
            max_versions "MaxVersions" i64,
            /// `Unlimited`: true or false.
            unlimited "Unlimited" bool,
        }
    }

    property! {
        /// [`Trigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-trigger.html)
        Trigger
        required {
        }
        optional {
            /// `Schedule`: object.
            schedule "Schedule" Schedule,
            /// `TriggeringDataset`: object.
            triggering_dataset "TriggeringDataset" TriggeringDataset,
        }
    }

    property! {
        /// [`TriggeringDataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-triggeringdataset.html)
        TriggeringDataset
        required {
            /// `DatasetName`: text, 1 to 128 characters.
            dataset_name "DatasetName" String,
        }
        optional {
        }
    }

    property! {
        /// [`Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-schedule.html)
        Schedule
        required {
            /// `ScheduleExpression`: text.
            schedule_expression "ScheduleExpression" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-tag.html)
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
        /// [`RetentionPeriod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-retentionperiod.html)
        RetentionPeriod
        required {
        }
        optional {
            /// `NumberOfDays`: whole number, 1 to 2147483647 in value.
            number_of_days "NumberOfDays" i64,
            /// `Unlimited`: true or false.
            unlimited "Unlimited" bool,
        }
    }

    property! {
        /// [`LateDataRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-latedatarule.html)
        LateDataRule
        required {
            /// `RuleConfiguration`: object.
            rule_configuration "RuleConfiguration" LateDataRuleConfiguration,
        }
        optional {
            /// `RuleName`: text, 1 to 128 characters.
            rule_name "RuleName" String,
        }
    }

    property! {
        /// [`LateDataRuleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-latedataruleconfiguration.html)
        LateDataRuleConfiguration
        required {
        }
        optional {
            /// `DeltaTimeSessionWindowConfiguration`: object.
            delta_time_session_window_configuration "DeltaTimeSessionWindowConfiguration" DeltaTimeSessionWindowConfiguration,
        }
    }

    property! {
        /// [`DeltaTimeSessionWindowConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-deltatimesessionwindowconfiguration.html)
        DeltaTimeSessionWindowConfiguration
        required {
            /// `TimeoutInMinutes`: whole number, 1 to 60 in value.
            timeout_in_minutes "TimeoutInMinutes" i64,
        }
        optional {
        }
    }

    property! {
        /// [`DatasetContentDeliveryRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-datasetcontentdeliveryrule.html)
        DatasetContentDeliveryRule
        required {
            /// `Destination`: object.
            destination "Destination" DatasetContentDeliveryRuleDestination,
        }
        optional {
            /// `EntryName`: text.
            entry_name "EntryName" String,
        }
    }

    property! {
        /// [`DatasetContentDeliveryRuleDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-datasetcontentdeliveryruledestination.html)
        DatasetContentDeliveryRuleDestination
        required {
        }
        optional {
            /// `IotEventsDestinationConfiguration`: object.
            iot_events_destination_configuration "IotEventsDestinationConfiguration" IotEventsDestinationConfiguration,
            /// `S3DestinationConfiguration`: object.
            s3_destination_configuration "S3DestinationConfiguration" S3DestinationConfiguration,
        }
    }

    property! {
        /// [`S3DestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-s3destinationconfiguration.html)
        S3DestinationConfiguration
        required {
            /// `Bucket`: text, 3 to 255 characters.
            bucket "Bucket" String,
            /// `Key`: text, 1 to 255 characters.
            key "Key" String,
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
        }
        optional {
            /// `GlueConfiguration`: object.
            glue_configuration "GlueConfiguration" GlueConfiguration,
        }
    }

    property! {
        /// [`GlueConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-glueconfiguration.html)
        GlueConfiguration
        required {
            /// `DatabaseName`: text, 1 to 150 characters.
            database_name "DatabaseName" String,
            /// `TableName`: text, 1 to 150 characters.
            table_name "TableName" String,
        }
        optional {
        }
    }

    property! {
        /// [`IotEventsDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-ioteventsdestinationconfiguration.html)
        IotEventsDestinationConfiguration
        required {
            /// `InputName`: text, 1 to 128 characters.
            input_name "InputName" String,
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-action.html)
        Action
        required {
            /// `ActionName`: text, 1 to 128 characters.
            action_name "ActionName" String,
        }
        optional {
            /// `ContainerAction`: object.
            container_action "ContainerAction" ContainerAction,
            /// `QueryAction`: object.
            query_action "QueryAction" QueryAction,
        }
    }

    property! {
        /// [`QueryAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-queryaction.html)
        QueryAction
        required {
            /// `SqlQuery`: text.
            sql_query "SqlQuery" String,
        }
        optional {
            /// `Filters`: list, 0 to 1 items.
            filters "Filters" List<Filter>,
        }
    }

    property! {
        /// [`Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-filter.html)
        Filter
        required {
        }
        optional {
            /// `DeltaTime`: object.
            delta_time "DeltaTime" DeltaTime,
        }
    }

    property! {
        /// [`DeltaTime`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-deltatime.html)
        DeltaTime
        required {
            /// `OffsetSeconds`: whole number.
            offset_seconds "OffsetSeconds" i64,
            /// `TimeExpression`: text.
            time_expression "TimeExpression" String,
        }
        optional {
        }
    }

    property! {
        /// [`ContainerAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-containeraction.html)
        ContainerAction
        required {
            /// `ExecutionRoleArn`: text, 20 to 2048 characters.
            execution_role_arn "ExecutionRoleArn" String,
            /// `Image`: text, at most 255 characters.
            image "Image" String,
            /// `ResourceConfiguration`: object.
            resource_configuration "ResourceConfiguration" ResourceConfiguration,
        }
        optional {
            /// `Variables`: list, 0 to 50 items.
            variables "Variables" List<Variable>,
        }
    }

    property! {
        /// [`Variable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-variable.html)
        Variable
        required {
            /// `VariableName`: text, 1 to 256 characters.
            variable_name "VariableName" String,
        }
        optional {
            /// `DatasetContentVersionValue`: object.
            dataset_content_version_value "DatasetContentVersionValue" DatasetContentVersionValue,
            /// `DoubleValue`: number.
            double_value "DoubleValue" f64,
            /// `OutputFileUriValue`: object.
            output_file_uri_value "OutputFileUriValue" OutputFileUriValue,
            /// `StringValue`: text, 0 to 1024 characters.
            string_value "StringValue" String,
        }
    }

    property! {
        /// [`OutputFileUriValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-outputfileurivalue.html)
        OutputFileUriValue
        required {
            /// `FileName`: text.
            file_name "FileName" String,
        }
        optional {
        }
    }

    property! {
        /// [`DatasetContentVersionValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-datasetcontentversionvalue.html)
        DatasetContentVersionValue
        required {
            /// `DatasetName`: text, 1 to 128 characters.
            dataset_name "DatasetName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ResourceConfigurationComputeType`.
        ResourceConfigurationComputeType
        Acu1 = "ACU_1",
        Acu2 = "ACU_2",
    }

    property! {
        /// [`ResourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-dataset-resourceconfiguration.html)
        ResourceConfiguration
        required {
            /// `ComputeType`: text.
            compute_type "ComputeType" ResourceConfigurationComputeType,
            /// `VolumeSizeInGB`: whole number, 1 to 50 in value.
            volume_size_in_gb "VolumeSizeInGB" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoTAnalytics::Datastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-datastore.html)
    Datastore = "AWS::IoTAnalytics::Datastore"
    required {
    }
    optional {
        /// `DatastoreName`: text, 1 to 128 characters. A change replaces the resource.
        datastore_name "DatastoreName" String,
        /// `DatastorePartitions`: object.
        datastore_partitions "DatastorePartitions" datastore::DatastorePartitions,
        /// `DatastoreStorage`: object.
        datastore_storage "DatastoreStorage" datastore::DatastoreStorage,
        /// `FileFormatConfiguration`: object.
        file_format_configuration "FileFormatConfiguration" datastore::FileFormatConfiguration,
        /// `RetentionPeriod`: object.
        retention_period "RetentionPeriod" datastore::RetentionPeriod,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<datastore::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Datastore`].
pub mod datastore {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-tag.html)
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
        /// [`RetentionPeriod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-retentionperiod.html)
        RetentionPeriod
        required {
        }
        optional {
            /// `NumberOfDays`: whole number, 1 to 2147483647 in value.
            number_of_days "NumberOfDays" i64,
            /// `Unlimited`: true or false.
            unlimited "Unlimited" bool,
        }
    }

    property! {
        /// [`FileFormatConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-fileformatconfiguration.html)
        FileFormatConfiguration
        required {
        }
        optional {
            /// `JsonConfiguration`: JSON.
            json_configuration "JsonConfiguration" Json,
            /// `ParquetConfiguration`: object.
            parquet_configuration "ParquetConfiguration" ParquetConfiguration,
        }
    }

    property! {
        /// [`ParquetConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-parquetconfiguration.html)
        ParquetConfiguration
        required {
        }
        optional {
            /// `SchemaDefinition`: object.
            schema_definition "SchemaDefinition" SchemaDefinition,
        }
    }

    property! {
        /// [`SchemaDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-schemadefinition.html)
        SchemaDefinition
        required {
        }
        optional {
            /// `Columns`: list, 1 to 100 items.
            columns "Columns" List<Column>,
        }
    }

    property! {
        /// [`Column`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-column.html)
        Column
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
        }
    }

    property! {
        /// [`DatastoreStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-datastorestorage.html)
        DatastoreStorage
        required {
        }
        optional {
            /// `CustomerManagedS3`: object.
            customer_managed_s3 "CustomerManagedS3" CustomerManagedS3,
            /// `IotSiteWiseMultiLayerStorage`: object.
            iot_site_wise_multi_layer_storage "IotSiteWiseMultiLayerStorage" IotSiteWiseMultiLayerStorage,
            /// `ServiceManagedS3`: JSON.
            service_managed_s3 "ServiceManagedS3" Json,
        }
    }

    property! {
        /// [`IotSiteWiseMultiLayerStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-iotsitewisemultilayerstorage.html)
        IotSiteWiseMultiLayerStorage
        required {
        }
        optional {
            /// `CustomerManagedS3Storage`: object.
            customer_managed_s3_storage "CustomerManagedS3Storage" CustomerManagedS3Storage,
        }
    }

    property! {
        /// [`CustomerManagedS3Storage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-customermanageds3storage.html)
        CustomerManagedS3Storage
        required {
            /// `Bucket`: text, 3 to 255 characters.
            bucket "Bucket" String,
        }
        optional {
            /// `KeyPrefix`: text, 1 to 255 characters.
            key_prefix "KeyPrefix" String,
        }
    }

    property! {
        /// [`CustomerManagedS3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-customermanageds3.html)
        CustomerManagedS3
        required {
            /// `Bucket`: text, 3 to 255 characters.
            bucket "Bucket" String,
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
        }
        optional {
            /// `KeyPrefix`: text, 1 to 255 characters.
            key_prefix "KeyPrefix" String,
        }
    }

    property! {
        /// [`DatastorePartitions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-datastorepartitions.html)
        DatastorePartitions
        required {
        }
        optional {
            /// `Partitions`: list, 0 to 25 items.
            partitions "Partitions" List<DatastorePartition>,
        }
    }

    property! {
        /// [`DatastorePartition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-datastorepartition.html)
        DatastorePartition
        required {
        }
        optional {
            /// `Partition`: object.
            partition "Partition" Partition,
            /// `TimestampPartition`: object.
            timestamp_partition "TimestampPartition" TimestampPartition,
        }
    }

    property! {
        /// [`TimestampPartition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-timestamppartition.html)
        TimestampPartition
        required {
            /// `AttributeName`: text.
            attribute_name "AttributeName" String,
        }
        optional {
            /// `TimestampFormat`: text.
            timestamp_format "TimestampFormat" String,
        }
    }

    property! {
        /// [`Partition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-datastore-partition.html)
        Partition
        required {
            /// `AttributeName`: text.
            attribute_name "AttributeName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoTAnalytics::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-pipeline.html)
    Pipeline = "AWS::IoTAnalytics::Pipeline"
    required {
        /// `PipelineActivities`: list, 1 to 25 items.
        pipeline_activities "PipelineActivities" List<pipeline::Activity>,
    }
    optional {
        /// `PipelineName`: text, 1 to 128 characters. A change replaces the resource.
        pipeline_name "PipelineName" String,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<pipeline::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Pipeline`].
pub mod pipeline {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-tag.html)
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
        /// [`Activity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-activity.html)
        Activity
        required {
        }
        optional {
            /// `AddAttributes`: object.
            add_attributes "AddAttributes" AddAttributes,
            /// `Channel`: object.
            channel "Channel" Channel,
            /// `Datastore`: object.
            datastore "Datastore" Datastore,
            /// `DeviceRegistryEnrich`: object.
            device_registry_enrich "DeviceRegistryEnrich" DeviceRegistryEnrich,
            /// `DeviceShadowEnrich`: object.
            device_shadow_enrich "DeviceShadowEnrich" DeviceShadowEnrich,
            /// `Filter`: object.
            filter "Filter" Filter,
            /// `Lambda`: object.
            lambda "Lambda" Lambda,
            /// `Math`: object.
            math "Math" Math,
            /// `RemoveAttributes`: object.
            remove_attributes "RemoveAttributes" RemoveAttributes,
            /// `SelectAttributes`: object.
            select_attributes "SelectAttributes" SelectAttributes,
        }
    }

    property! {
        /// [`SelectAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-selectattributes.html)
        SelectAttributes
        required {
            /// `Attributes`: list, 1 to 50 items.
            attributes "Attributes" List<String>,
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
        }
        optional {
            /// `Next`: text, 1 to 128 characters.
            next "Next" String,
        }
    }

    property! {
        /// [`RemoveAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-removeattributes.html)
        RemoveAttributes
        required {
            /// `Attributes`: list, 1 to 50 items.
            attributes "Attributes" List<String>,
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
        }
        optional {
            /// `Next`: text, 1 to 128 characters.
            next "Next" String,
        }
    }

    property! {
        /// [`Math`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-math.html)
        Math
        required {
            /// `Attribute`: text, 1 to 256 characters.
            attribute "Attribute" String,
            /// `Math`: text, 1 to 256 characters.
            math "Math" String,
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
        }
        optional {
            /// `Next`: text, 1 to 128 characters.
            next "Next" String,
        }
    }

    property! {
        /// [`Lambda`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-lambda.html)
        Lambda
        required {
            /// `BatchSize`: whole number, 1 to 1000 in value.
            batch_size "BatchSize" i64,
            /// `LambdaName`: text, 1 to 64 characters.
            lambda_name "LambdaName" String,
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
        }
        optional {
            /// `Next`: text, 1 to 128 characters.
            next "Next" String,
        }
    }

    property! {
        /// [`Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-filter.html)
        Filter
        required {
            /// `Filter`: text, 1 to 256 characters.
            filter "Filter" String,
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
        }
        optional {
            /// `Next`: text, 1 to 128 characters.
            next "Next" String,
        }
    }

    property! {
        /// [`DeviceShadowEnrich`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-deviceshadowenrich.html)
        DeviceShadowEnrich
        required {
            /// `Attribute`: text, 1 to 256 characters.
            attribute "Attribute" String,
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
            /// `ThingName`: text, 1 to 256 characters.
            thing_name "ThingName" String,
        }
        optional {
            /// `Next`: text, 1 to 128 characters.
            next "Next" String,
        }
    }

    property! {
        /// [`DeviceRegistryEnrich`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-deviceregistryenrich.html)
        DeviceRegistryEnrich
        required {
            /// `Attribute`: text, 1 to 256 characters.
            attribute "Attribute" String,
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
            /// `ThingName`: text, 1 to 256 characters.
            thing_name "ThingName" String,
        }
        optional {
            /// `Next`: text, 1 to 128 characters.
            next "Next" String,
        }
    }

    property! {
        /// [`Datastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-datastore.html)
        Datastore
        required {
            /// `DatastoreName`: text, 1 to 128 characters.
            datastore_name "DatastoreName" String,
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-channel.html)
        Channel
        required {
            /// `ChannelName`: text, 1 to 128 characters.
            channel_name "ChannelName" String,
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
        }
        optional {
            /// `Next`: text, 1 to 128 characters.
            next "Next" String,
        }
    }

    property! {
        /// [`AddAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotanalytics-pipeline-addattributes.html)
        AddAttributes
        required {
            /// `Attributes`: object.
            attributes "Attributes" Json,
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
        }
        optional {
            /// `Next`: text, 1 to 128 characters.
            next "Next" String,
        }
    }
}
