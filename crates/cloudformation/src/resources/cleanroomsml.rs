// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CleanRoomsML`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CleanRoomsML::ConfiguredModelAlgorithm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithm.html)
    ConfiguredModelAlgorithm = "AWS::CleanRoomsML::ConfiguredModelAlgorithm"
    required {
        /// `Name`: text, 1 to 63 characters. A change replaces the resource.
        name "Name" String,
        /// `RoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// `Description`: text, at most 255 characters. A change replaces the resource.
        description "Description" String,
        /// `InferenceContainerConfig`: object. A change replaces the resource.
        inference_container_config "InferenceContainerConfig" configured_model_algorithm::InferenceContainerConfig,
        /// `KmsKeyArn`: text, 20 to 2048 characters. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// `Tags`: list.
        tags "Tags" List<configured_model_algorithm::Tag>,
        /// `TrainingContainerConfig`: object. A change replaces the resource.
        training_container_config "TrainingContainerConfig" configured_model_algorithm::ContainerConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `ConfiguredModelAlgorithmArn`.
        configured_model_algorithm_arn "ConfiguredModelAlgorithmArn" String,
    }
}

/// Property types of [`ConfiguredModelAlgorithm`].
pub mod configured_model_algorithm {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ContainerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithm-containerconfig.html)
        ContainerConfig
        required {
            /// `ImageUri`: text, 1 to 255 characters.
            image_uri "ImageUri" String,
        }
        optional {
            /// `Arguments`: list, 1 to 100 items.
            arguments "Arguments" List<String>,
            /// `Entrypoint`: list, 1 to 100 items.
            entrypoint "Entrypoint" List<String>,
            /// `MetricDefinitions`: list, 0 to 40 items.
            metric_definitions "MetricDefinitions" List<MetricDefinition>,
        }
    }

    property! {
        /// [`MetricDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithm-metricdefinition.html)
        MetricDefinition
        required {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `Regex`: text, 1 to 500 characters.
            regex "Regex" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithm-tag.html)
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
        /// [`InferenceContainerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithm-inferencecontainerconfig.html)
        InferenceContainerConfig
        required {
            /// `ImageUri`: text, 1 to 255 characters.
            image_uri "ImageUri" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html)
    ConfiguredModelAlgorithmAssociation = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation"
    required {
        /// `ConfiguredModelAlgorithmArn`: text, 20 to 2048 characters. A change replaces the resource.
        configured_model_algorithm_arn "ConfiguredModelAlgorithmArn" String,
        /// `MembershipIdentifier`: text, 36 to 36 characters. A change replaces the resource.
        membership_identifier "MembershipIdentifier" String,
        /// `Name`: text, 1 to 63 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, at most 255 characters. A change replaces the resource.
        description "Description" String,
        /// `PrivacyConfiguration`: object. A change replaces the resource.
        privacy_configuration "PrivacyConfiguration" configured_model_algorithm_association::PrivacyConfiguration,
        /// `Tags`: list.
        tags "Tags" List<configured_model_algorithm_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CollaborationIdentifier`.
        collaboration_identifier "CollaborationIdentifier" String,
        /// `Fn::GetAtt` of `ConfiguredModelAlgorithmAssociationArn`.
        configured_model_algorithm_association_arn "ConfiguredModelAlgorithmAssociationArn" String,
    }
}

/// Property types of [`ConfiguredModelAlgorithmAssociation`].
pub mod configured_model_algorithm_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-tag.html)
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
        /// [`PrivacyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-privacyconfiguration.html)
        PrivacyConfiguration
        required {
            /// `Policies`: object.
            policies "Policies" PrivacyConfigurationPolicies,
        }
        optional {
        }
    }

    property! {
        /// [`PrivacyConfigurationPolicies`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-privacyconfigurationpolicies.html)
        PrivacyConfigurationPolicies
        required {
        }
        optional {
            /// `TrainedModelExports`: object.
            trained_model_exports "TrainedModelExports" TrainedModelExportsConfigurationPolicy,
            /// `TrainedModelInferenceJobs`: object.
            trained_model_inference_jobs "TrainedModelInferenceJobs" TrainedModelInferenceJobsConfigurationPolicy,
            /// `TrainedModels`: object.
            trained_models "TrainedModels" TrainedModelsConfigurationPolicy,
        }
    }

    property! {
        /// [`TrainedModelsConfigurationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-trainedmodelsconfigurationpolicy.html)
        TrainedModelsConfigurationPolicy
        required {
        }
        optional {
            /// `ContainerLogs`: list, 1 to 5 items.
            container_logs "ContainerLogs" List<LogsConfigurationPolicy>,
            /// `ContainerMetrics`: object.
            container_metrics "ContainerMetrics" MetricsConfigurationPolicy,
            /// `MaxArtifactSize`: object.
            max_artifact_size "MaxArtifactSize" TrainedModelArtifactMaxSize,
        }
    }

    choice! {
        /// Values of `TrainedModelArtifactMaxSizeUnitType`.
        TrainedModelArtifactMaxSizeUnitType
        Gb = "GB",
    }

    property! {
        /// [`TrainedModelArtifactMaxSize`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-trainedmodelartifactmaxsize.html)
        TrainedModelArtifactMaxSize
        required {
            /// `Unit`: text.
            unit "Unit" TrainedModelArtifactMaxSizeUnitType,
            /// `Value`: number, 0.01 to 10.0 in value.
            value "Value" f64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `NoiseLevelType`.
        NoiseLevelType
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
        None = "NONE",
    }

    property! {
        /// [`MetricsConfigurationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-metricsconfigurationpolicy.html)
        MetricsConfigurationPolicy
        required {
            /// `NoiseLevel`: text.
            noise_level "NoiseLevel" NoiseLevelType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `LogType`.
        LogType
        All = "ALL",
        ErrorSummary = "ERROR_SUMMARY",
    }

    property! {
        /// [`LogsConfigurationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-logsconfigurationpolicy.html)
        LogsConfigurationPolicy
        required {
            /// `AllowedAccountIds`: list, 1 to 5 items.
            allowed_account_ids "AllowedAccountIds" List<String>,
        }
        optional {
            /// `FilterPattern`: text, 0 to 1024 characters.
            filter_pattern "FilterPattern" String,
            /// `LogRedactionConfiguration`: object.
            log_redaction_configuration "LogRedactionConfiguration" LogRedactionConfiguration,
            /// `LogType`: text.
            log_type "LogType" LogType,
        }
    }

    choice! {
        /// Values of `EntityType`.
        EntityType
        AllPersonallyIdentifiableInformation = "ALL_PERSONALLY_IDENTIFIABLE_INFORMATION",
        Numbers = "NUMBERS",
        Custom = "CUSTOM",
    }

    property! {
        /// [`LogRedactionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-logredactionconfiguration.html)
        LogRedactionConfiguration
        required {
            /// `EntitiesToRedact`: list, at least 1 items.
            entities_to_redact "EntitiesToRedact" List<EntityType>,
        }
        optional {
            /// `CustomEntityConfig`: object.
            custom_entity_config "CustomEntityConfig" CustomEntityConfig,
        }
    }

    property! {
        /// [`CustomEntityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-customentityconfig.html)
        CustomEntityConfig
        required {
            /// `CustomDataIdentifiers`: list, 1 to 10 items.
            custom_data_identifiers "CustomDataIdentifiers" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`TrainedModelInferenceJobsConfigurationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-trainedmodelinferencejobsconfigurationpolicy.html)
        TrainedModelInferenceJobsConfigurationPolicy
        required {
        }
        optional {
            /// `ContainerLogs`: list, 1 to 5 items.
            container_logs "ContainerLogs" List<LogsConfigurationPolicy>,
            /// `MaxOutputSize`: object.
            max_output_size "MaxOutputSize" TrainedModelInferenceMaxOutputSize,
        }
    }

    choice! {
        /// Values of `TrainedModelInferenceMaxOutputSizeUnitType`.
        TrainedModelInferenceMaxOutputSizeUnitType
        Gb = "GB",
    }

    property! {
        /// [`TrainedModelInferenceMaxOutputSize`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-trainedmodelinferencemaxoutputsize.html)
        TrainedModelInferenceMaxOutputSize
        required {
            /// `Unit`: text.
            unit "Unit" TrainedModelInferenceMaxOutputSizeUnitType,
            /// `Value`: number, 0.01 to 50.0 in value.
            value "Value" f64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `TrainedModelExportFileType`.
        TrainedModelExportFileType
        Model = "MODEL",
        Output = "OUTPUT",
    }

    property! {
        /// [`TrainedModelExportsConfigurationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-trainedmodelexportsconfigurationpolicy.html)
        TrainedModelExportsConfigurationPolicy
        required {
            /// `FilesToExport`: list, 1 to 2 items.
            files_to_export "FilesToExport" List<TrainedModelExportFileType>,
            /// `MaxSize`: object.
            max_size "MaxSize" TrainedModelExportsMaxSize,
        }
        optional {
        }
    }

    choice! {
        /// Values of `TrainedModelExportsMaxSizeUnitType`.
        TrainedModelExportsMaxSizeUnitType
        Gb = "GB",
    }

    property! {
        /// [`TrainedModelExportsMaxSize`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithmassociation-trainedmodelexportsmaxsize.html)
        TrainedModelExportsMaxSize
        required {
            /// `Unit`: text.
            unit "Unit" TrainedModelExportsMaxSizeUnitType,
            /// `Value`: number, 0.01 to 10.0 in value.
            value "Value" f64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CleanRoomsML::TrainingDataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-trainingdataset.html)
    TrainingDataset = "AWS::CleanRoomsML::TrainingDataset"
    required {
        /// `Name`: text, 1 to 63 characters. A change replaces the resource.
        name "Name" String,
        /// `RoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
        /// `TrainingData`: list, 1 to 1 items. A change replaces the resource.
        training_data "TrainingData" List<training_dataset::Dataset>,
    }
    optional {
        /// `Description`: text, at most 255 characters. A change replaces the resource.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<training_dataset::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TrainingDatasetArn`.
        training_dataset_arn "TrainingDatasetArn" String,
    }
}

/// Property types of [`TrainingDataset`].
pub mod training_dataset {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DatasetType`.
        DatasetType
        Interactions = "INTERACTIONS",
    }

    property! {
        /// [`Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-trainingdataset-dataset.html)
        Dataset
        required {
            /// `InputConfig`: object.
            input_config "InputConfig" DatasetInputConfig,
            /// `Type`: text.
            r#type "Type" DatasetType,
        }
        optional {
        }
    }

    property! {
        /// [`DatasetInputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-trainingdataset-datasetinputconfig.html)
        DatasetInputConfig
        required {
            /// `DataSource`: object.
            data_source "DataSource" DataSource,
            /// `Schema`: list, 1 to 100 items.
            schema "Schema" List<ColumnSchema>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ColumnType`.
        ColumnType
        UserId = "USER_ID",
        ItemId = "ITEM_ID",
        Timestamp = "TIMESTAMP",
        CategoricalFeature = "CATEGORICAL_FEATURE",
        NumericalFeature = "NUMERICAL_FEATURE",
    }

    property! {
        /// [`ColumnSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-trainingdataset-columnschema.html)
        ColumnSchema
        required {
            /// `ColumnName`: text, 1 to 128 characters.
            column_name "ColumnName" String,
            /// `ColumnTypes`: list, 1 to 1 items.
            column_types "ColumnTypes" List<ColumnType>,
        }
        optional {
        }
    }

    property! {
        /// [`DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-trainingdataset-datasource.html)
        DataSource
        required {
            /// `GlueDataSource`: object.
            glue_data_source "GlueDataSource" GlueDataSource,
        }
        optional {
        }
    }

    property! {
        /// [`GlueDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-trainingdataset-gluedatasource.html)
        GlueDataSource
        required {
            /// `DatabaseName`: text, 1 to 128 characters.
            database_name "DatabaseName" String,
            /// `TableName`: text, 1 to 128 characters.
            table_name "TableName" String,
        }
        optional {
            /// `CatalogId`: text, 12 to 12 characters.
            catalog_id "CatalogId" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-trainingdataset-tag.html)
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
