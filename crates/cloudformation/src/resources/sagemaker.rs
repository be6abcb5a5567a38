// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SageMaker`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SageMaker::AIWorkloadConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-aiworkloadconfig.html)
    AIWorkloadConfig = "AWS::SageMaker::AIWorkloadConfig"
    required {
        /// `AIWorkloadConfigName`: text, 1 to 63 characters. A change replaces the resource.
        ai_workload_config_name "AIWorkloadConfigName" String,
    }
    optional {
        /// `AIWorkloadConfigs`: object. A change replaces the resource.
        ai_workload_configs "AIWorkloadConfigs" ai_workload_config::AIWorkloadConfigs,
        /// `DatasetConfig`: object. A change replaces the resource.
        dataset_config "DatasetConfig" ai_workload_config::AIDatasetConfig,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<ai_workload_config::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AIWorkloadConfigArn`.
        ai_workload_config_arn "AIWorkloadConfigArn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
    }
}

/// Property types of [`AIWorkloadConfig`].
pub mod ai_workload_config {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-aiworkloadconfig-tag.html)
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
        /// [`AIDatasetConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-aiworkloadconfig-aidatasetconfig.html)
        AIDatasetConfig
        required {
            /// `InputDataConfig`: list.
            input_data_config "InputDataConfig" List<AIWorkloadInputDataConfig>,
        }
        optional {
        }
    }

    property! {
        /// [`AIWorkloadInputDataConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-aiworkloadconfig-aiworkloadinputdataconfig.html)
        AIWorkloadInputDataConfig
        required {
            /// `ChannelName`: text, 1 to 64 characters.
            channel_name "ChannelName" String,
            /// `DataSource`: object.
            data_source "DataSource" AIWorkloadDataSource,
        }
        optional {
        }
    }

    property! {
        /// [`AIWorkloadDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-aiworkloadconfig-aiworkloaddatasource.html)
        AIWorkloadDataSource
        required {
        }
        optional {
            /// `S3DataSource`: object.
            s3_data_source "S3DataSource" AIWorkloadS3DataSource,
        }
    }

    property! {
        /// [`AIWorkloadS3DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-aiworkloadconfig-aiworkloads3datasource.html)
        AIWorkloadS3DataSource
        required {
            /// `S3Uri`: text, at most 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
        }
    }

    property! {
        /// [`AIWorkloadConfigs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-aiworkloadconfig-aiworkloadconfigs.html)
        AIWorkloadConfigs
        required {
            /// `WorkloadSpec`: object.
            workload_spec "WorkloadSpec" WorkloadSpec,
        }
        optional {
        }
    }

    property! {
        /// [`WorkloadSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-aiworkloadconfig-workloadspec.html)
        WorkloadSpec
        required {
            /// `Inline`: text.
            inline "Inline" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-action.html)
    Action = "AWS::SageMaker::Action"
    required {
        /// `ActionName`: text, 1 to 120 characters. A change replaces the resource.
        action_name "ActionName" String,
        /// `ActionType`: text, 0 to 256 characters. A change replaces the resource.
        action_type "ActionType" String,
        /// `Source`: object. A change replaces the resource.
        source "Source" action::ActionSource,
    }
    optional {
        /// `Description`: text, 0 to 3072 characters.
        description "Description" String,
        /// `MetadataProperties`: object. A change replaces the resource.
        metadata_properties "MetadataProperties" action::MetadataProperties,
        /// `Properties`: object.
        properties "Properties" Json,
        /// `Status`: text.
        status "Status" action::Status,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<action::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`Action`].
pub mod action {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Unknown = "Unknown",
        InProgress = "InProgress",
        Completed = "Completed",
        Failed = "Failed",
        Stopping = "Stopping",
        Stopped = "Stopped",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-action-tag.html)
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
        /// [`ActionSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-action-actionsource.html)
        ActionSource
        required {
            /// `SourceUri`: text, 1 to 2048 characters.
            source_uri "SourceUri" String,
        }
        optional {
            /// `SourceId`: text, 0 to 256 characters.
            source_id "SourceId" String,
            /// `SourceType`: text, 0 to 256 characters.
            source_type "SourceType" String,
        }
    }

    property! {
        /// [`MetadataProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-action-metadataproperties.html)
        MetadataProperties
        required {
        }
        optional {
            /// `CommitId`: text, 0 to 1024 characters.
            commit_id "CommitId" String,
            /// `GeneratedBy`: text, 0 to 1024 characters.
            generated_by "GeneratedBy" String,
            /// `ProjectId`: text, 0 to 1024 characters.
            project_id "ProjectId" String,
            /// `Repository`: text, 0 to 1024 characters.
            repository "Repository" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Algorithm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html)
    Algorithm = "AWS::SageMaker::Algorithm"
    required {
        /// `AlgorithmName`: text, 1 to 63 characters. A change replaces the resource.
        algorithm_name "AlgorithmName" String,
        /// `TrainingSpecification`: object. A change replaces the resource.
        training_specification "TrainingSpecification" algorithm::TrainingSpecification,
    }
    optional {
        /// `AlgorithmDescription`: text, 0 to 1024 characters. A change replaces the resource.
        algorithm_description "AlgorithmDescription" String,
        /// `CertifyForMarketplace`: true or false. A change replaces the resource.
        certify_for_marketplace "CertifyForMarketplace" bool,
        /// `InferenceSpecification`: object. A change replaces the resource.
        inference_specification "InferenceSpecification" algorithm::InferenceSpecification,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<algorithm::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AlgorithmArn`.
        algorithm_arn "AlgorithmArn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
    }
}

/// Property types of [`Algorithm`].
pub mod algorithm {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TrainingSpecificationSupportedTrainingInstanceTypes`.
        TrainingSpecificationSupportedTrainingInstanceTypes
        MlC4_2xlarge = "ml.c4.2xlarge",
        MlC4_4xlarge = "ml.c4.4xlarge",
        MlC4_8xlarge = "ml.c4.8xlarge",
        MlC4Xlarge = "ml.c4.xlarge",
        MlC5_18xlarge = "ml.c5.18xlarge",
        MlC5_2xlarge = "ml.c5.2xlarge",
        MlC5_4xlarge = "ml.c5.4xlarge",
        MlC5_9xlarge = "ml.c5.9xlarge",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC5n18xlarge = "ml.c5n.18xlarge",
        MlC5n2xlarge = "ml.c5n.2xlarge",
        MlC5n4xlarge = "ml.c5n.4xlarge",
        MlC5n9xlarge = "ml.c5n.9xlarge",
        MlC5nXlarge = "ml.c5n.xlarge",
        MlC6i12xlarge = "ml.c6i.12xlarge",
        MlC6i16xlarge = "ml.c6i.16xlarge",
        MlC6i24xlarge = "ml.c6i.24xlarge",
        MlC6i2xlarge = "ml.c6i.2xlarge",
        MlC6i32xlarge = "ml.c6i.32xlarge",
        MlC6i4xlarge = "ml.c6i.4xlarge",
        MlC6i8xlarge = "ml.c6i.8xlarge",
        MlC6iXlarge = "ml.c6i.xlarge",
        MlC7iFlex12xlarge = "ml.c7i-flex.12xlarge",
        MlC7iFlex16xlarge = "ml.c7i-flex.16xlarge",
        MlC7iFlex2xlarge = "ml.c7i-flex.2xlarge",
        MlC7iFlex4xlarge = "ml.c7i-flex.4xlarge",
        MlC7iFlex8xlarge = "ml.c7i-flex.8xlarge",
        MlC7iFlexXlarge = "ml.c7i-flex.xlarge",
        MlC7i12xlarge = "ml.c7i.12xlarge",
        MlC7i16xlarge = "ml.c7i.16xlarge",
        MlC7i24xlarge = "ml.c7i.24xlarge",
        MlC7i2xlarge = "ml.c7i.2xlarge",
        MlC7i48xlarge = "ml.c7i.48xlarge",
        MlC7i4xlarge = "ml.c7i.4xlarge",
        MlC7i8xlarge = "ml.c7i.8xlarge",
        MlC7iLarge = "ml.c7i.large",
        MlC7iXlarge = "ml.c7i.xlarge",
        MlC8iFlex12xlarge = "ml.c8i-flex.12xlarge",
        MlC8iFlex16xlarge = "ml.c8i-flex.16xlarge",
        MlC8iFlex2xlarge = "ml.c8i-flex.2xlarge",
        MlC8iFlex4xlarge = "ml.c8i-flex.4xlarge",
        MlC8iFlex8xlarge = "ml.c8i-flex.8xlarge",
        MlC8iFlexXlarge = "ml.c8i-flex.xlarge",
        MlC8i12xlarge = "ml.c8i.12xlarge",
        MlC8i16xlarge = "ml.c8i.16xlarge",
        MlC8i24xlarge = "ml.c8i.24xlarge",
        MlC8i2xlarge = "ml.c8i.2xlarge",
        MlC8i32xlarge = "ml.c8i.32xlarge",
        MlC8i48xlarge = "ml.c8i.48xlarge",
        MlC8i4xlarge = "ml.c8i.4xlarge",
        MlC8i8xlarge = "ml.c8i.8xlarge",
        MlC8i96xlarge = "ml.c8i.96xlarge",
        MlC8iXlarge = "ml.c8i.xlarge",
        MlG4dn12xlarge = "ml.g4dn.12xlarge",
        MlG4dn16xlarge = "ml.g4dn.16xlarge",
        MlG4dn2xlarge = "ml.g4dn.2xlarge",
        MlG4dn4xlarge = "ml.g4dn.4xlarge",
        MlG4dn8xlarge = "ml.g4dn.8xlarge",
        MlG4dnXlarge = "ml.g4dn.xlarge",
        MlG5_12xlarge = "ml.g5.12xlarge",
        MlG5_16xlarge = "ml.g5.16xlarge",
        MlG5_24xlarge = "ml.g5.24xlarge",
        MlG5_2xlarge = "ml.g5.2xlarge",
        MlG5_48xlarge = "ml.g5.48xlarge",
        MlG5_4xlarge = "ml.g5.4xlarge",
        MlG5_8xlarge = "ml.g5.8xlarge",
        MlG5Xlarge = "ml.g5.xlarge",
        MlG6_12xlarge = "ml.g6.12xlarge",
        MlG6_16xlarge = "ml.g6.16xlarge",
        MlG6_24xlarge = "ml.g6.24xlarge",
        MlG6_2xlarge = "ml.g6.2xlarge",
        MlG6_48xlarge = "ml.g6.48xlarge",
        MlG6_4xlarge = "ml.g6.4xlarge",
        MlG6_8xlarge = "ml.g6.8xlarge",
        MlG6Xlarge = "ml.g6.xlarge",
        MlG6e12xlarge = "ml.g6e.12xlarge",
        MlG6e16xlarge = "ml.g6e.16xlarge",
        MlG6e24xlarge = "ml.g6e.24xlarge",
        MlG6e2xlarge = "ml.g6e.2xlarge",
        MlG6e48xlarge = "ml.g6e.48xlarge",
        MlG6e4xlarge = "ml.g6e.4xlarge",
        MlG6e8xlarge = "ml.g6e.8xlarge",
        MlG6eXlarge = "ml.g6e.xlarge",
        MlG7_12xlarge = "ml.g7.12xlarge",
        MlG7_24xlarge = "ml.g7.24xlarge",
        MlG7_2xlarge = "ml.g7.2xlarge",
        MlG7_48xlarge = "ml.g7.48xlarge",
        MlG7_4xlarge = "ml.g7.4xlarge",
        MlG7_8xlarge = "ml.g7.8xlarge",
        MlG7e12xlarge = "ml.g7e.12xlarge",
        MlG7e24xlarge = "ml.g7e.24xlarge",
        MlG7e2xlarge = "ml.g7e.2xlarge",
        MlG7e48xlarge = "ml.g7e.48xlarge",
        MlG7e4xlarge = "ml.g7e.4xlarge",
        MlG7e8xlarge = "ml.g7e.8xlarge",
        MlM4_10xlarge = "ml.m4.10xlarge",
        MlM4_16xlarge = "ml.m4.16xlarge",
        MlM4_2xlarge = "ml.m4.2xlarge",
        MlM4_4xlarge = "ml.m4.4xlarge",
        MlM4Xlarge = "ml.m4.xlarge",
        MlM5_12xlarge = "ml.m5.12xlarge",
        MlM5_24xlarge = "ml.m5.24xlarge",
        MlM5_2xlarge = "ml.m5.2xlarge",
        MlM5_4xlarge = "ml.m5.4xlarge",
        MlM5Large = "ml.m5.large",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM6i12xlarge = "ml.m6i.12xlarge",
        MlM6i16xlarge = "ml.m6i.16xlarge",
        MlM6i24xlarge = "ml.m6i.24xlarge",
        MlM6i2xlarge = "ml.m6i.2xlarge",
        MlM6i32xlarge = "ml.m6i.32xlarge",
        MlM6i4xlarge = "ml.m6i.4xlarge",
        MlM6i8xlarge = "ml.m6i.8xlarge",
        MlM6iLarge = "ml.m6i.large",
        MlM6iXlarge = "ml.m6i.xlarge",
        MlM7iFlex12xlarge = "ml.m7i-flex.12xlarge",
        MlM7iFlex16xlarge = "ml.m7i-flex.16xlarge",
        MlM7iFlex2xlarge = "ml.m7i-flex.2xlarge",
        MlM7iFlex4xlarge = "ml.m7i-flex.4xlarge",
        MlM7iFlex8xlarge = "ml.m7i-flex.8xlarge",
        MlM7iFlexLarge = "ml.m7i-flex.large",
        MlM7iFlexXlarge = "ml.m7i-flex.xlarge",
        MlM7i12xlarge = "ml.m7i.12xlarge",
        MlM7i16xlarge = "ml.m7i.16xlarge",
        MlM7i24xlarge = "ml.m7i.24xlarge",
        MlM7i2xlarge = "ml.m7i.2xlarge",
        MlM7i48xlarge = "ml.m7i.48xlarge",
        MlM7i4xlarge = "ml.m7i.4xlarge",
        MlM7i8xlarge = "ml.m7i.8xlarge",
        MlM7iLarge = "ml.m7i.large",
        MlM7iXlarge = "ml.m7i.xlarge",
        MlM8iFlex12xlarge = "ml.m8i-flex.12xlarge",
        MlM8iFlex16xlarge = "ml.m8i-flex.16xlarge",
        MlM8iFlex2xlarge = "ml.m8i-flex.2xlarge",
        MlM8iFlex4xlarge = "ml.m8i-flex.4xlarge",
        MlM8iFlex8xlarge = "ml.m8i-flex.8xlarge",
        MlM8iFlexLarge = "ml.m8i-flex.large",
        MlM8iFlexXlarge = "ml.m8i-flex.xlarge",
        MlM8i12xlarge = "ml.m8i.12xlarge",
        MlM8i16xlarge = "ml.m8i.16xlarge",
        MlM8i24xlarge = "ml.m8i.24xlarge",
        MlM8i2xlarge = "ml.m8i.2xlarge",
        MlM8i32xlarge = "ml.m8i.32xlarge",
        MlM8i48xlarge = "ml.m8i.48xlarge",
        MlM8i4xlarge = "ml.m8i.4xlarge",
        MlM8i8xlarge = "ml.m8i.8xlarge",
        MlM8i96xlarge = "ml.m8i.96xlarge",
        MlM8iLarge = "ml.m8i.large",
        MlM8iXlarge = "ml.m8i.xlarge",
        MlP2_16xlarge = "ml.p2.16xlarge",
        MlP2_8xlarge = "ml.p2.8xlarge",
        MlP2Xlarge = "ml.p2.xlarge",
        MlP3_16xlarge = "ml.p3.16xlarge",
        MlP3_2xlarge = "ml.p3.2xlarge",
        MlP3_8xlarge = "ml.p3.8xlarge",
        MlP3dn24xlarge = "ml.p3dn.24xlarge",
        MlP4d24xlarge = "ml.p4d.24xlarge",
        MlP4de24xlarge = "ml.p4de.24xlarge",
        MlP5_48xlarge = "ml.p5.48xlarge",
        MlP5_4xlarge = "ml.p5.4xlarge",
        MlP5e48xlarge = "ml.p5e.48xlarge",
        MlP5en48xlarge = "ml.p5en.48xlarge",
        MlP6B200_48xlarge = "ml.p6-b200.48xlarge",
        MlP6B300_48xlarge = "ml.p6-b300.48xlarge",
        MlP6eGb200_36xlarge = "ml.p6e-gb200.36xlarge",
        MlR5_12xlarge = "ml.r5.12xlarge",
        MlR5_16xlarge = "ml.r5.16xlarge",
        MlR5_24xlarge = "ml.r5.24xlarge",
        MlR5_2xlarge = "ml.r5.2xlarge",
        MlR5_4xlarge = "ml.r5.4xlarge",
        MlR5_8xlarge = "ml.r5.8xlarge",
        MlR5Large = "ml.r5.large",
        MlR5Xlarge = "ml.r5.xlarge",
        MlR5d12xlarge = "ml.r5d.12xlarge",
        MlR5d16xlarge = "ml.r5d.16xlarge",
        MlR5d24xlarge = "ml.r5d.24xlarge",
        MlR5d2xlarge = "ml.r5d.2xlarge",
        MlR5d4xlarge = "ml.r5d.4xlarge",
        MlR5d8xlarge = "ml.r5d.8xlarge",
        MlR5dLarge = "ml.r5d.large",
        MlR5dXlarge = "ml.r5d.xlarge",
        MlR6i12xlarge = "ml.r6i.12xlarge",
        MlR6i16xlarge = "ml.r6i.16xlarge",
        MlR6i24xlarge = "ml.r6i.24xlarge",
        MlR6i2xlarge = "ml.r6i.2xlarge",
        MlR6i32xlarge = "ml.r6i.32xlarge",
        MlR6i4xlarge = "ml.r6i.4xlarge",
        MlR6i8xlarge = "ml.r6i.8xlarge",
        MlR6iLarge = "ml.r6i.large",
        MlR6iXlarge = "ml.r6i.xlarge",
        MlR7i12xlarge = "ml.r7i.12xlarge",
        MlR7i16xlarge = "ml.r7i.16xlarge",
        MlR7i24xlarge = "ml.r7i.24xlarge",
        MlR7i2xlarge = "ml.r7i.2xlarge",
        MlR7i48xlarge = "ml.r7i.48xlarge",
        MlR7i4xlarge = "ml.r7i.4xlarge",
        MlR7i8xlarge = "ml.r7i.8xlarge",
        MlR7iLarge = "ml.r7i.large",
        MlR7iXlarge = "ml.r7i.xlarge",
        MlR8iFlex12xlarge = "ml.r8i-flex.12xlarge",
        MlR8iFlex16xlarge = "ml.r8i-flex.16xlarge",
        MlR8iFlex2xlarge = "ml.r8i-flex.2xlarge",
        MlR8iFlex4xlarge = "ml.r8i-flex.4xlarge",
        MlR8iFlex8xlarge = "ml.r8i-flex.8xlarge",
        MlR8iFlexLarge = "ml.r8i-flex.large",
        MlR8iFlexXlarge = "ml.r8i-flex.xlarge",
        MlR8i12xlarge = "ml.r8i.12xlarge",
        MlR8i16xlarge = "ml.r8i.16xlarge",
        MlR8i24xlarge = "ml.r8i.24xlarge",
        MlR8i2xlarge = "ml.r8i.2xlarge",
        MlR8i32xlarge = "ml.r8i.32xlarge",
        MlR8i48xlarge = "ml.r8i.48xlarge",
        MlR8i4xlarge = "ml.r8i.4xlarge",
        MlR8i8xlarge = "ml.r8i.8xlarge",
        MlR8i96xlarge = "ml.r8i.96xlarge",
        MlR8iLarge = "ml.r8i.large",
        MlR8iXlarge = "ml.r8i.xlarge",
        MlT3_2xlarge = "ml.t3.2xlarge",
        MlT3Large = "ml.t3.large",
        MlT3Medium = "ml.t3.medium",
        MlT3Xlarge = "ml.t3.xlarge",
        MlTrn1_2xlarge = "ml.trn1.2xlarge",
        MlTrn1_32xlarge = "ml.trn1.32xlarge",
        MlTrn1n32xlarge = "ml.trn1n.32xlarge",
        MlTrn2_48xlarge = "ml.trn2.48xlarge",
    }

    property! {
        /// [`TrainingSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-trainingspecification.html)
        TrainingSpecification
        required {
            /// `SupportedTrainingInstanceTypes`: list.
            supported_training_instance_types "SupportedTrainingInstanceTypes" List<TrainingSpecificationSupportedTrainingInstanceTypes>,
            /// `TrainingChannels`: list, 1 to 8 items.
            training_channels "TrainingChannels" List<ChannelSpecification>,
            /// `TrainingImage`: text, 0 to 255 characters.
            training_image "TrainingImage" String,
        }
        optional {
            /// `MetricDefinitions`: list, 0 to 40 items.
            metric_definitions "MetricDefinitions" List<MetricDefinition>,
            /// `SupportedHyperParameters`: list, 0 to 100 items.
            supported_hyper_parameters "SupportedHyperParameters" List<HyperParameterSpecification>,
            /// `SupportedTuningJobObjectiveMetrics`: list.
            supported_tuning_job_objective_metrics "SupportedTuningJobObjectiveMetrics" List<HyperParameterTuningJobObjective>,
            /// `SupportsDistributedTraining`: true or false.
            supports_distributed_training "SupportsDistributedTraining" bool,
            /// `TrainingImageDigest`: text, 0 to 72 characters.
            training_image_digest "TrainingImageDigest" String,
        }
    }

    choice! {
        /// Values of `ChannelSpecificationSupportedCompressionTypes`.
        ChannelSpecificationSupportedCompressionTypes
        None = "None",
        Gzip = "Gzip",
    }

    choice! {
        /// Values of `ChannelSpecificationSupportedInputModes`.
        ChannelSpecificationSupportedInputModes
        Pipe = "Pipe",
        File = "File",
        FastFile = "FastFile",
    }

    property! {
        /// [`ChannelSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-channelspecification.html)
        ChannelSpecification
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `SupportedContentTypes`: list.
            supported_content_types "SupportedContentTypes" List<String>,
            /// `SupportedInputModes`: list, at least 1 items.
            supported_input_modes "SupportedInputModes" List<ChannelSpecificationSupportedInputModes>,
        }
        optional {
            /// `Description`: text, 0 to 1024 characters.
            description "Description" String,
            /// `IsRequired`: true or false.
            is_required "IsRequired" bool,
            /// `SupportedCompressionTypes`: list.
            supported_compression_types "SupportedCompressionTypes" List<ChannelSpecificationSupportedCompressionTypes>,
        }
    }

    choice! {
        /// Values of `HyperParameterTuningJobObjectiveType`.
        HyperParameterTuningJobObjectiveType
        Maximize = "Maximize",
        Minimize = "Minimize",
    }

    property! {
        /// [`HyperParameterTuningJobObjective`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-hyperparametertuningjobobjective.html)
        HyperParameterTuningJobObjective
        required {
            /// `MetricName`: text, 1 to 255 characters.
            metric_name "MetricName" String,
            /// `Type`: text.
            r#type "Type" HyperParameterTuningJobObjectiveType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `HyperParameterSpecificationType`.
        HyperParameterSpecificationType
        Integer = "Integer",
        Continuous = "Continuous",
        Categorical = "Categorical",
        FreeText = "FreeText",
    }

    property! {
        /// [`HyperParameterSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-hyperparameterspecification.html)
        HyperParameterSpecification
        required {
            /// `Name`: text, 0 to 256 characters.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" HyperParameterSpecificationType,
        }
        optional {
            /// `DefaultValue`: text, 0 to 2500 characters.
            default_value "DefaultValue" String,
            /// `Description`: text, 0 to 1024 characters.
            description "Description" String,
            /// `IsRequired`: true or false.
            is_required "IsRequired" bool,
            /// `IsTunable`: true or false.
            is_tunable "IsTunable" bool,
            /// `Range`: object.
            range "Range" ParameterRange,
        }
    }

    property! {
        /// [`ParameterRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-parameterrange.html)
        ParameterRange
        required {
        }
        optional {
            /// `CategoricalParameterRangeSpecification`: object.
            categorical_parameter_range_specification "CategoricalParameterRangeSpecification" CategoricalParameterRangeSpecification,
            /// `ContinuousParameterRangeSpecification`: object.
            continuous_parameter_range_specification "ContinuousParameterRangeSpecification" ContinuousParameterRangeSpecification,
            /// `IntegerParameterRangeSpecification`: object.
            integer_parameter_range_specification "IntegerParameterRangeSpecification" IntegerParameterRangeSpecification,
        }
    }

    property! {
        /// [`IntegerParameterRangeSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-integerparameterrangespecification.html)
        IntegerParameterRangeSpecification
        required {
            /// `MaxValue`: text, 0 to 256 characters.
            max_value "MaxValue" String,
            /// `MinValue`: text, 0 to 256 characters.
            min_value "MinValue" String,
        }
        optional {
        }
    }

    property! {
        /// [`ContinuousParameterRangeSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-continuousparameterrangespecification.html)
        ContinuousParameterRangeSpecification
        required {
            /// `MaxValue`: text, 0 to 256 characters.
            max_value "MaxValue" String,
            /// `MinValue`: text, 0 to 256 characters.
            min_value "MinValue" String,
        }
        optional {
        }
    }

    property! {
        /// [`CategoricalParameterRangeSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-categoricalparameterrangespecification.html)
        CategoricalParameterRangeSpecification
        required {
            /// `Values`: list, 1 to 30 items.
            values "Values" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`MetricDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-metricdefinition.html)
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-tag.html)
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
        /// Values of `InferenceSpecificationSupportedRealtimeInferenceInstanceTypes`.
        InferenceSpecificationSupportedRealtimeInferenceInstanceTypes
        MlC4_2xlarge = "ml.c4.2xlarge",
        MlC4_4xlarge = "ml.c4.4xlarge",
        MlC4_8xlarge = "ml.c4.8xlarge",
        MlC4Large = "ml.c4.large",
        MlC4Xlarge = "ml.c4.xlarge",
        MlC5_18xlarge = "ml.c5.18xlarge",
        MlC5_2xlarge = "ml.c5.2xlarge",
        MlC5_4xlarge = "ml.c5.4xlarge",
        MlC5_9xlarge = "ml.c5.9xlarge",
        MlC5Large = "ml.c5.large",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC5d18xlarge = "ml.c5d.18xlarge",
        MlC5d2xlarge = "ml.c5d.2xlarge",
        MlC5d4xlarge = "ml.c5d.4xlarge",
        MlC5d9xlarge = "ml.c5d.9xlarge",
        MlC5dLarge = "ml.c5d.large",
        MlC5dXlarge = "ml.c5d.xlarge",
        MlC6g12xlarge = "ml.c6g.12xlarge",
        MlC6g16xlarge = "ml.c6g.16xlarge",
        MlC6g2xlarge = "ml.c6g.2xlarge",
        MlC6g4xlarge = "ml.c6g.4xlarge",
        MlC6g8xlarge = "ml.c6g.8xlarge",
        MlC6gLarge = "ml.c6g.large",
        MlC6gXlarge = "ml.c6g.xlarge",
        MlC6gd12xlarge = "ml.c6gd.12xlarge",
        MlC6gd16xlarge = "ml.c6gd.16xlarge",
        MlC6gd2xlarge = "ml.c6gd.2xlarge",
        MlC6gd4xlarge = "ml.c6gd.4xlarge",
        MlC6gd8xlarge = "ml.c6gd.8xlarge",
        MlC6gdLarge = "ml.c6gd.large",
        MlC6gdXlarge = "ml.c6gd.xlarge",
        MlC6gn12xlarge = "ml.c6gn.12xlarge",
        MlC6gn16xlarge = "ml.c6gn.16xlarge",
        MlC6gn2xlarge = "ml.c6gn.2xlarge",
        MlC6gn4xlarge = "ml.c6gn.4xlarge",
        MlC6gn8xlarge = "ml.c6gn.8xlarge",
        MlC6gnLarge = "ml.c6gn.large",
        MlC6gnXlarge = "ml.c6gn.xlarge",
        MlC6i12xlarge = "ml.c6i.12xlarge",
        MlC6i16xlarge = "ml.c6i.16xlarge",
        MlC6i24xlarge = "ml.c6i.24xlarge",
        MlC6i2xlarge = "ml.c6i.2xlarge",
        MlC6i32xlarge = "ml.c6i.32xlarge",
        MlC6i4xlarge = "ml.c6i.4xlarge",
        MlC6i8xlarge = "ml.c6i.8xlarge",
        MlC6iLarge = "ml.c6i.large",
        MlC6iXlarge = "ml.c6i.xlarge",
        MlC6in12xlarge = "ml.c6in.12xlarge",
        MlC6in16xlarge = "ml.c6in.16xlarge",
        MlC6in24xlarge = "ml.c6in.24xlarge",
        MlC6in2xlarge = "ml.c6in.2xlarge",
        MlC6in32xlarge = "ml.c6in.32xlarge",
        MlC6in4xlarge = "ml.c6in.4xlarge",
        MlC6in8xlarge = "ml.c6in.8xlarge",
        MlC6inLarge = "ml.c6in.large",
        MlC6inXlarge = "ml.c6in.xlarge",
        MlC7g12xlarge = "ml.c7g.12xlarge",
        MlC7g16xlarge = "ml.c7g.16xlarge",
        MlC7g2xlarge = "ml.c7g.2xlarge",
        MlC7g4xlarge = "ml.c7g.4xlarge",
        MlC7g8xlarge = "ml.c7g.8xlarge",
        MlC7gLarge = "ml.c7g.large",
        MlC7gXlarge = "ml.c7g.xlarge",
        MlC7i12xlarge = "ml.c7i.12xlarge",
        MlC7i16xlarge = "ml.c7i.16xlarge",
        MlC7i24xlarge = "ml.c7i.24xlarge",
        MlC7i2xlarge = "ml.c7i.2xlarge",
        MlC7i48xlarge = "ml.c7i.48xlarge",
        MlC7i4xlarge = "ml.c7i.4xlarge",
        MlC7i8xlarge = "ml.c7i.8xlarge",
        MlC7iLarge = "ml.c7i.large",
        MlC7iXlarge = "ml.c7i.xlarge",
        MlC8g12xlarge = "ml.c8g.12xlarge",
        MlC8g16xlarge = "ml.c8g.16xlarge",
        MlC8g24xlarge = "ml.c8g.24xlarge",
        MlC8g2xlarge = "ml.c8g.2xlarge",
        MlC8g48xlarge = "ml.c8g.48xlarge",
        MlC8g4xlarge = "ml.c8g.4xlarge",
        MlC8g8xlarge = "ml.c8g.8xlarge",
        MlC8gLarge = "ml.c8g.large",
        MlC8gMedium = "ml.c8g.medium",
        MlC8gXlarge = "ml.c8g.xlarge",
        MlDl1_24xlarge = "ml.dl1.24xlarge",
        MlG4dn12xlarge = "ml.g4dn.12xlarge",
        MlG4dn16xlarge = "ml.g4dn.16xlarge",
        MlG4dn2xlarge = "ml.g4dn.2xlarge",
        MlG4dn4xlarge = "ml.g4dn.4xlarge",
        MlG4dn8xlarge = "ml.g4dn.8xlarge",
        MlG4dnXlarge = "ml.g4dn.xlarge",
        MlG5_12xlarge = "ml.g5.12xlarge",
        MlG5_16xlarge = "ml.g5.16xlarge",
        MlG5_24xlarge = "ml.g5.24xlarge",
        MlG5_2xlarge = "ml.g5.2xlarge",
        MlG5_48xlarge = "ml.g5.48xlarge",
        MlG5_4xlarge = "ml.g5.4xlarge",
        MlG5_8xlarge = "ml.g5.8xlarge",
        MlG5Xlarge = "ml.g5.xlarge",
        MlG6_12xlarge = "ml.g6.12xlarge",
        MlG6_16xlarge = "ml.g6.16xlarge",
        MlG6_24xlarge = "ml.g6.24xlarge",
        MlG6_2xlarge = "ml.g6.2xlarge",
        MlG6_48xlarge = "ml.g6.48xlarge",
        MlG6_4xlarge = "ml.g6.4xlarge",
        MlG6_8xlarge = "ml.g6.8xlarge",
        MlG6Xlarge = "ml.g6.xlarge",
        MlG6e12xlarge = "ml.g6e.12xlarge",
        MlG6e16xlarge = "ml.g6e.16xlarge",
        MlG6e24xlarge = "ml.g6e.24xlarge",
        MlG6e2xlarge = "ml.g6e.2xlarge",
        MlG6e48xlarge = "ml.g6e.48xlarge",
        MlG6e4xlarge = "ml.g6e.4xlarge",
        MlG6e8xlarge = "ml.g6e.8xlarge",
        MlG6eXlarge = "ml.g6e.xlarge",
        MlG7_12xlarge = "ml.g7.12xlarge",
        MlG7_24xlarge = "ml.g7.24xlarge",
        MlG7_2xlarge = "ml.g7.2xlarge",
        MlG7_48xlarge = "ml.g7.48xlarge",
        MlG7_4xlarge = "ml.g7.4xlarge",
        MlG7_8xlarge = "ml.g7.8xlarge",
        MlG7e12xlarge = "ml.g7e.12xlarge",
        MlG7e24xlarge = "ml.g7e.24xlarge",
        MlG7e2xlarge = "ml.g7e.2xlarge",
        MlG7e48xlarge = "ml.g7e.48xlarge",
        MlG7e4xlarge = "ml.g7e.4xlarge",
        MlG7e8xlarge = "ml.g7e.8xlarge",
        MlInf1_24xlarge = "ml.inf1.24xlarge",
        MlInf1_2xlarge = "ml.inf1.2xlarge",
        MlInf1_6xlarge = "ml.inf1.6xlarge",
        MlInf1Xlarge = "ml.inf1.xlarge",
        MlInf2_24xlarge = "ml.inf2.24xlarge",
        MlInf2_48xlarge = "ml.inf2.48xlarge",
        MlInf2_8xlarge = "ml.inf2.8xlarge",
        MlInf2Xlarge = "ml.inf2.xlarge",
        MlM4_10xlarge = "ml.m4.10xlarge",
        MlM4_16xlarge = "ml.m4.16xlarge",
        MlM4_2xlarge = "ml.m4.2xlarge",
        MlM4_4xlarge = "ml.m4.4xlarge",
        MlM4Xlarge = "ml.m4.xlarge",
        MlM5_12xlarge = "ml.m5.12xlarge",
        MlM5_24xlarge = "ml.m5.24xlarge",
        MlM5_2xlarge = "ml.m5.2xlarge",
        MlM5_4xlarge = "ml.m5.4xlarge",
        MlM5Large = "ml.m5.large",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM5d12xlarge = "ml.m5d.12xlarge",
        MlM5d24xlarge = "ml.m5d.24xlarge",
        MlM5d2xlarge = "ml.m5d.2xlarge",
        MlM5d4xlarge = "ml.m5d.4xlarge",
        MlM5dLarge = "ml.m5d.large",
        MlM5dXlarge = "ml.m5d.xlarge",
        MlM6g12xlarge = "ml.m6g.12xlarge",
        MlM6g16xlarge = "ml.m6g.16xlarge",
        MlM6g2xlarge = "ml.m6g.2xlarge",
        MlM6g4xlarge = "ml.m6g.4xlarge",
        MlM6g8xlarge = "ml.m6g.8xlarge",
        MlM6gLarge = "ml.m6g.large",
        MlM6gXlarge = "ml.m6g.xlarge",
        MlM6gd12xlarge = "ml.m6gd.12xlarge",
        MlM6gd16xlarge = "ml.m6gd.16xlarge",
        MlM6gd2xlarge = "ml.m6gd.2xlarge",
        MlM6gd4xlarge = "ml.m6gd.4xlarge",
        MlM6gd8xlarge = "ml.m6gd.8xlarge",
        MlM6gdLarge = "ml.m6gd.large",
        MlM6gdXlarge = "ml.m6gd.xlarge",
        MlM6i12xlarge = "ml.m6i.12xlarge",
        MlM6i16xlarge = "ml.m6i.16xlarge",
        MlM6i24xlarge = "ml.m6i.24xlarge",
        MlM6i2xlarge = "ml.m6i.2xlarge",
        MlM6i32xlarge = "ml.m6i.32xlarge",
        MlM6i4xlarge = "ml.m6i.4xlarge",
        MlM6i8xlarge = "ml.m6i.8xlarge",
        MlM6iLarge = "ml.m6i.large",
        MlM6iXlarge = "ml.m6i.xlarge",
        MlM7i12xlarge = "ml.m7i.12xlarge",
        MlM7i16xlarge = "ml.m7i.16xlarge",
        MlM7i24xlarge = "ml.m7i.24xlarge",
        MlM7i2xlarge = "ml.m7i.2xlarge",
        MlM7i48xlarge = "ml.m7i.48xlarge",
        MlM7i4xlarge = "ml.m7i.4xlarge",
        MlM7i8xlarge = "ml.m7i.8xlarge",
        MlM7iLarge = "ml.m7i.large",
        MlM7iXlarge = "ml.m7i.xlarge",
        MlM8g12xlarge = "ml.m8g.12xlarge",
        MlM8g16xlarge = "ml.m8g.16xlarge",
        MlM8g24xlarge = "ml.m8g.24xlarge",
        MlM8g2xlarge = "ml.m8g.2xlarge",
        MlM8g48xlarge = "ml.m8g.48xlarge",
        MlM8g4xlarge = "ml.m8g.4xlarge",
        MlM8g8xlarge = "ml.m8g.8xlarge",
        MlM8gLarge = "ml.m8g.large",
        MlM8gMedium = "ml.m8g.medium",
        MlM8gXlarge = "ml.m8g.xlarge",
        MlP2_16xlarge = "ml.p2.16xlarge",
        MlP2_8xlarge = "ml.p2.8xlarge",
        MlP2Xlarge = "ml.p2.xlarge",
        MlP3_16xlarge = "ml.p3.16xlarge",
        MlP3_2xlarge = "ml.p3.2xlarge",
        MlP3_8xlarge = "ml.p3.8xlarge",
        MlP4d24xlarge = "ml.p4d.24xlarge",
        MlP4de24xlarge = "ml.p4de.24xlarge",
        MlP5_48xlarge = "ml.p5.48xlarge",
        MlP5_4xlarge = "ml.p5.4xlarge",
        MlP5e48xlarge = "ml.p5e.48xlarge",
        MlP5en48xlarge = "ml.p5en.48xlarge",
        MlP6B200_48xlarge = "ml.p6-b200.48xlarge",
        MlP6B300_48xlarge = "ml.p6-b300.48xlarge",
        MlP6eGb200_36xlarge = "ml.p6e-gb200.36xlarge",
        MlR5_12xlarge = "ml.r5.12xlarge",
        MlR5_24xlarge = "ml.r5.24xlarge",
        MlR5_2xlarge = "ml.r5.2xlarge",
        MlR5_4xlarge = "ml.r5.4xlarge",
        MlR5Large = "ml.r5.large",
        MlR5Xlarge = "ml.r5.xlarge",
        MlR5d12xlarge = "ml.r5d.12xlarge",
        MlR5d24xlarge = "ml.r5d.24xlarge",
        MlR5d2xlarge = "ml.r5d.2xlarge",
        MlR5d4xlarge = "ml.r5d.4xlarge",
        MlR5dLarge = "ml.r5d.large",
        MlR5dXlarge = "ml.r5d.xlarge",
        MlR6g12xlarge = "ml.r6g.12xlarge",
        MlR6g16xlarge = "ml.r6g.16xlarge",
        MlR6g2xlarge = "ml.r6g.2xlarge",
        MlR6g4xlarge = "ml.r6g.4xlarge",
        MlR6g8xlarge = "ml.r6g.8xlarge",
        MlR6gLarge = "ml.r6g.large",
        MlR6gXlarge = "ml.r6g.xlarge",
        MlR6gd12xlarge = "ml.r6gd.12xlarge",
        MlR6gd16xlarge = "ml.r6gd.16xlarge",
        MlR6gd2xlarge = "ml.r6gd.2xlarge",
        MlR6gd4xlarge = "ml.r6gd.4xlarge",
        MlR6gd8xlarge = "ml.r6gd.8xlarge",
        MlR6gdLarge = "ml.r6gd.large",
        MlR6gdXlarge = "ml.r6gd.xlarge",
        MlR6i12xlarge = "ml.r6i.12xlarge",
        MlR6i16xlarge = "ml.r6i.16xlarge",
        MlR6i24xlarge = "ml.r6i.24xlarge",
        MlR6i2xlarge = "ml.r6i.2xlarge",
        MlR6i32xlarge = "ml.r6i.32xlarge",
        MlR6i4xlarge = "ml.r6i.4xlarge",
        MlR6i8xlarge = "ml.r6i.8xlarge",
        MlR6iLarge = "ml.r6i.large",
        MlR6iXlarge = "ml.r6i.xlarge",
        MlR7gd12xlarge = "ml.r7gd.12xlarge",
        MlR7gd16xlarge = "ml.r7gd.16xlarge",
        MlR7gd2xlarge = "ml.r7gd.2xlarge",
        MlR7gd4xlarge = "ml.r7gd.4xlarge",
        MlR7gd8xlarge = "ml.r7gd.8xlarge",
        MlR7gdLarge = "ml.r7gd.large",
        MlR7gdMedium = "ml.r7gd.medium",
        MlR7gdXlarge = "ml.r7gd.xlarge",
        MlR7i12xlarge = "ml.r7i.12xlarge",
        MlR7i16xlarge = "ml.r7i.16xlarge",
        MlR7i24xlarge = "ml.r7i.24xlarge",
        MlR7i2xlarge = "ml.r7i.2xlarge",
        MlR7i48xlarge = "ml.r7i.48xlarge",
        MlR7i4xlarge = "ml.r7i.4xlarge",
        MlR7i8xlarge = "ml.r7i.8xlarge",
        MlR7iLarge = "ml.r7i.large",
        MlR7iXlarge = "ml.r7i.xlarge",
        MlR8g12xlarge = "ml.r8g.12xlarge",
        MlR8g16xlarge = "ml.r8g.16xlarge",
        MlR8g24xlarge = "ml.r8g.24xlarge",
        MlR8g2xlarge = "ml.r8g.2xlarge",
        MlR8g48xlarge = "ml.r8g.48xlarge",
        MlR8g4xlarge = "ml.r8g.4xlarge",
        MlR8g8xlarge = "ml.r8g.8xlarge",
        MlR8gLarge = "ml.r8g.large",
        MlR8gMedium = "ml.r8g.medium",
        MlR8gXlarge = "ml.r8g.xlarge",
        MlT2_2xlarge = "ml.t2.2xlarge",
        MlT2Large = "ml.t2.large",
        MlT2Medium = "ml.t2.medium",
        MlT2Xlarge = "ml.t2.xlarge",
        MlTrn1_2xlarge = "ml.trn1.2xlarge",
        MlTrn1_32xlarge = "ml.trn1.32xlarge",
        MlTrn1n32xlarge = "ml.trn1n.32xlarge",
        MlTrn2_48xlarge = "ml.trn2.48xlarge",
    }

    choice! {
        /// Values of `InferenceSpecificationSupportedTransformInstanceTypes`.
        InferenceSpecificationSupportedTransformInstanceTypes
        MlC4_2xlarge = "ml.c4.2xlarge",
        MlC4_4xlarge = "ml.c4.4xlarge",
        MlC4_8xlarge = "ml.c4.8xlarge",
        MlC4Xlarge = "ml.c4.xlarge",
        MlC5_18xlarge = "ml.c5.18xlarge",
        MlC5_2xlarge = "ml.c5.2xlarge",
        MlC5_4xlarge = "ml.c5.4xlarge",
        MlC5_9xlarge = "ml.c5.9xlarge",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC6i12xlarge = "ml.c6i.12xlarge",
        MlC6i16xlarge = "ml.c6i.16xlarge",
        MlC6i24xlarge = "ml.c6i.24xlarge",
        MlC6i2xlarge = "ml.c6i.2xlarge",
        MlC6i32xlarge = "ml.c6i.32xlarge",
        MlC6i4xlarge = "ml.c6i.4xlarge",
        MlC6i8xlarge = "ml.c6i.8xlarge",
        MlC6iLarge = "ml.c6i.large",
        MlC6iXlarge = "ml.c6i.xlarge",
        MlC7i12xlarge = "ml.c7i.12xlarge",
        MlC7i16xlarge = "ml.c7i.16xlarge",
        MlC7i24xlarge = "ml.c7i.24xlarge",
        MlC7i2xlarge = "ml.c7i.2xlarge",
        MlC7i48xlarge = "ml.c7i.48xlarge",
        MlC7i4xlarge = "ml.c7i.4xlarge",
        MlC7i8xlarge = "ml.c7i.8xlarge",
        MlC7iLarge = "ml.c7i.large",
        MlC7iXlarge = "ml.c7i.xlarge",
        MlG4dn12xlarge = "ml.g4dn.12xlarge",
        MlG4dn16xlarge = "ml.g4dn.16xlarge",
        MlG4dn2xlarge = "ml.g4dn.2xlarge",
        MlG4dn4xlarge = "ml.g4dn.4xlarge",
        MlG4dn8xlarge = "ml.g4dn.8xlarge",
        MlG4dnXlarge = "ml.g4dn.xlarge",
        MlG5_12xlarge = "ml.g5.12xlarge",
        MlG5_16xlarge = "ml.g5.16xlarge",
        MlG5_24xlarge = "ml.g5.24xlarge",
        MlG5_2xlarge = "ml.g5.2xlarge",
        MlG5_48xlarge = "ml.g5.48xlarge",
        MlG5_4xlarge = "ml.g5.4xlarge",
        MlG5_8xlarge = "ml.g5.8xlarge",
        MlG5Xlarge = "ml.g5.xlarge",
        MlG6_12xlarge = "ml.g6.12xlarge",
        MlG6_16xlarge = "ml.g6.16xlarge",
        MlG6_24xlarge = "ml.g6.24xlarge",
        MlG6_2xlarge = "ml.g6.2xlarge",
        MlG6_48xlarge = "ml.g6.48xlarge",
        MlG6_4xlarge = "ml.g6.4xlarge",
        MlG6_8xlarge = "ml.g6.8xlarge",
        MlG6Xlarge = "ml.g6.xlarge",
        MlG6e12xlarge = "ml.g6e.12xlarge",
        MlG6e16xlarge = "ml.g6e.16xlarge",
        MlG6e24xlarge = "ml.g6e.24xlarge",
        MlG6e2xlarge = "ml.g6e.2xlarge",
        MlG6e48xlarge = "ml.g6e.48xlarge",
        MlG6e4xlarge = "ml.g6e.4xlarge",
        MlG6e8xlarge = "ml.g6e.8xlarge",
        MlG6eXlarge = "ml.g6e.xlarge",
        MlInf2_24xlarge = "ml.inf2.24xlarge",
        MlInf2_48xlarge = "ml.inf2.48xlarge",
        MlInf2_8xlarge = "ml.inf2.8xlarge",
        MlInf2Xlarge = "ml.inf2.xlarge",
        MlM4_10xlarge = "ml.m4.10xlarge",
        MlM4_16xlarge = "ml.m4.16xlarge",
        MlM4_2xlarge = "ml.m4.2xlarge",
        MlM4_4xlarge = "ml.m4.4xlarge",
        MlM4Xlarge = "ml.m4.xlarge",
        MlM5_12xlarge = "ml.m5.12xlarge",
        MlM5_24xlarge = "ml.m5.24xlarge",
        MlM5_2xlarge = "ml.m5.2xlarge",
        MlM5_4xlarge = "ml.m5.4xlarge",
        MlM5Large = "ml.m5.large",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM6i12xlarge = "ml.m6i.12xlarge",
        MlM6i16xlarge = "ml.m6i.16xlarge",
        MlM6i24xlarge = "ml.m6i.24xlarge",
        MlM6i2xlarge = "ml.m6i.2xlarge",
        MlM6i32xlarge = "ml.m6i.32xlarge",
        MlM6i4xlarge = "ml.m6i.4xlarge",
        MlM6i8xlarge = "ml.m6i.8xlarge",
        MlM6iLarge = "ml.m6i.large",
        MlM6iXlarge = "ml.m6i.xlarge",
        MlM7i12xlarge = "ml.m7i.12xlarge",
        MlM7i16xlarge = "ml.m7i.16xlarge",
        MlM7i24xlarge = "ml.m7i.24xlarge",
        MlM7i2xlarge = "ml.m7i.2xlarge",
        MlM7i48xlarge = "ml.m7i.48xlarge",
        MlM7i4xlarge = "ml.m7i.4xlarge",
        MlM7i8xlarge = "ml.m7i.8xlarge",
        MlM7iLarge = "ml.m7i.large",
        MlM7iXlarge = "ml.m7i.xlarge",
        MlP2_16xlarge = "ml.p2.16xlarge",
        MlP2_8xlarge = "ml.p2.8xlarge",
        MlP2Xlarge = "ml.p2.xlarge",
        MlP3_16xlarge = "ml.p3.16xlarge",
        MlP3_2xlarge = "ml.p3.2xlarge",
        MlP3_8xlarge = "ml.p3.8xlarge",
        MlR6i12xlarge = "ml.r6i.12xlarge",
        MlR6i16xlarge = "ml.r6i.16xlarge",
        MlR6i24xlarge = "ml.r6i.24xlarge",
        MlR6i2xlarge = "ml.r6i.2xlarge",
        MlR6i32xlarge = "ml.r6i.32xlarge",
        MlR6i4xlarge = "ml.r6i.4xlarge",
        MlR6i8xlarge = "ml.r6i.8xlarge",
        MlR6iLarge = "ml.r6i.large",
        MlR6iXlarge = "ml.r6i.xlarge",
        MlR7i12xlarge = "ml.r7i.12xlarge",
        MlR7i16xlarge = "ml.r7i.16xlarge",
        MlR7i24xlarge = "ml.r7i.24xlarge",
        MlR7i2xlarge = "ml.r7i.2xlarge",
        MlR7i48xlarge = "ml.r7i.48xlarge",
        MlR7i4xlarge = "ml.r7i.4xlarge",
        MlR7i8xlarge = "ml.r7i.8xlarge",
        MlR7iLarge = "ml.r7i.large",
        MlR7iXlarge = "ml.r7i.xlarge",
        MlTrn1_2xlarge = "ml.trn1.2xlarge",
        MlTrn1_32xlarge = "ml.trn1.32xlarge",
    }

    property! {
        /// [`InferenceSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-inferencespecification.html)
        InferenceSpecification
        required {
            /// `Containers`: list, 1 to 15 items.
            containers "Containers" List<ModelPackageContainerDefinition>,
        }
        optional {
            /// `SupportedContentTypes`: list.
            supported_content_types "SupportedContentTypes" List<String>,
            /// `SupportedRealtimeInferenceInstanceTypes`: list.
            supported_realtime_inference_instance_types "SupportedRealtimeInferenceInstanceTypes" List<InferenceSpecificationSupportedRealtimeInferenceInstanceTypes>,
            /// `SupportedResponseMIMETypes`: list.
            supported_response_mime_types "SupportedResponseMIMETypes" List<String>,
            /// `SupportedTransformInstanceTypes`: list, at least 1 items.
            supported_transform_instance_types "SupportedTransformInstanceTypes" List<InferenceSpecificationSupportedTransformInstanceTypes>,
        }
    }

    property! {
        /// [`ModelPackageContainerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-modelpackagecontainerdefinition.html)
        ModelPackageContainerDefinition
        required {
            /// `Image`: text, 0 to 255 characters.
            image "Image" String,
        }
        optional {
            /// `ContainerHostname`: text, at most 63 characters.
            container_hostname "ContainerHostname" String,
            /// `Environment`: object.
            environment "Environment" Json,
            /// `Framework`: text.
            framework "Framework" String,
            /// `FrameworkVersion`: text, 3 to 10 characters.
            framework_version "FrameworkVersion" String,
            /// `ImageDigest`: text, 0 to 72 characters.
            image_digest "ImageDigest" String,
            /// `IsCheckpoint`: true or false.
            is_checkpoint "IsCheckpoint" bool,
            /// `ModelInput`: object.
            model_input "ModelInput" ModelInput,
            /// `NearestModelName`: text.
            nearest_model_name "NearestModelName" String,
        }
    }

    property! {
        /// [`ModelInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-algorithm-modelinput.html)
        ModelInput
        required {
            /// `DataInputConfig`: text, 1 to 16384 characters.
            data_input_config "DataInputConfig" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SageMaker::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-app.html)
    App = "AWS::SageMaker::App"
    required {
        /// `AppName`: text, 1 to 63 characters. A change replaces the resource.
        app_name "AppName" String,
        /// `AppType`: text. A change replaces the resource.
        app_type "AppType" app::AppType,
        /// `DomainId`: text, 1 to 63 characters. A change replaces the resource.
        domain_id "DomainId" String,
        /// `UserProfileName`: text, 1 to 63 characters. A change replaces the resource.
        user_profile_name "UserProfileName" String,
    }
    optional {
        /// `RecoveryMode`: true or false.
        recovery_mode "RecoveryMode" bool,
        /// `ResourceSpec`: object. A change replaces the resource.
        resource_spec "ResourceSpec" app::ResourceSpec,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<app::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AppArn`.
        app_arn "AppArn" String,
        /// `Fn::GetAtt` of `BuiltInLifecycleConfigArn`.
        built_in_lifecycle_config_arn "BuiltInLifecycleConfigArn" String,
    }
}

/// Property types of [`App`].
pub mod app {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AppType`.
        AppType
        JupyterServer = "JupyterServer",
        KernelGateway = "KernelGateway",
        RStudioServerPro = "RStudioServerPro",
        RSessionGateway = "RSessionGateway",
        Canvas = "Canvas",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-app-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 128 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ResourceSpecInstanceType`.
        ResourceSpecInstanceType
        System = "system",
        MlT3Micro = "ml.t3.micro",
        MlT3Small = "ml.t3.small",
        MlT3Medium = "ml.t3.medium",
        MlT3Large = "ml.t3.large",
        MlT3Xlarge = "ml.t3.xlarge",
        MlT3_2xlarge = "ml.t3.2xlarge",
        MlM5Large = "ml.m5.large",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM5_2xlarge = "ml.m5.2xlarge",
        MlM5_4xlarge = "ml.m5.4xlarge",
        MlM5_8xlarge = "ml.m5.8xlarge",
        MlM5_12xlarge = "ml.m5.12xlarge",
        MlM5_16xlarge = "ml.m5.16xlarge",
        MlM5_24xlarge = "ml.m5.24xlarge",
        MlM5dLarge = "ml.m5d.large",
        MlM5dXlarge = "ml.m5d.xlarge",
        MlM5d2xlarge = "ml.m5d.2xlarge",
        MlM5d4xlarge = "ml.m5d.4xlarge",
        MlM5d8xlarge = "ml.m5d.8xlarge",
        MlM5d12xlarge = "ml.m5d.12xlarge",
        MlM5d16xlarge = "ml.m5d.16xlarge",
        MlM5d24xlarge = "ml.m5d.24xlarge",
        MlC5Large = "ml.c5.large",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC5_2xlarge = "ml.c5.2xlarge",
        MlC5_4xlarge = "ml.c5.4xlarge",
        MlC5_9xlarge = "ml.c5.9xlarge",
        MlC5_12xlarge = "ml.c5.12xlarge",
        MlC5_18xlarge = "ml.c5.18xlarge",
        MlC5_24xlarge = "ml.c5.24xlarge",
        MlP3_2xlarge = "ml.p3.2xlarge",
        MlP3_8xlarge = "ml.p3.8xlarge",
        MlP3_16xlarge = "ml.p3.16xlarge",
        MlP3dn24xlarge = "ml.p3dn.24xlarge",
        MlG4dnXlarge = "ml.g4dn.xlarge",
        MlG4dn2xlarge = "ml.g4dn.2xlarge",
        MlG4dn4xlarge = "ml.g4dn.4xlarge",
        MlG4dn8xlarge = "ml.g4dn.8xlarge",
        MlG4dn12xlarge = "ml.g4dn.12xlarge",
        MlG4dn16xlarge = "ml.g4dn.16xlarge",
        MlR5Large = "ml.r5.large",
        MlR5Xlarge = "ml.r5.xlarge",
        MlR5_2xlarge = "ml.r5.2xlarge",
        MlR5_4xlarge = "ml.r5.4xlarge",
        MlR5_8xlarge = "ml.r5.8xlarge",
        MlR5_12xlarge = "ml.r5.12xlarge",
        MlR5_16xlarge = "ml.r5.16xlarge",
        MlR5_24xlarge = "ml.r5.24xlarge",
        MlG5Xlarge = "ml.g5.xlarge",
        MlG5_2xlarge = "ml.g5.2xlarge",
        MlG5_4xlarge = "ml.g5.4xlarge",
        MlG5_8xlarge = "ml.g5.8xlarge",
        MlG5_12xlarge = "ml.g5.12xlarge",
        MlG5_16xlarge = "ml.g5.16xlarge",
        MlG5_24xlarge = "ml.g5.24xlarge",
        MlG5_48xlarge = "ml.g5.48xlarge",
        MlG6Xlarge = "ml.g6.xlarge",
        MlG6_2xlarge = "ml.g6.2xlarge",
        MlG6_4xlarge = "ml.g6.4xlarge",
        MlG6_8xlarge = "ml.g6.8xlarge",
        MlG6_12xlarge = "ml.g6.12xlarge",
        MlG6_16xlarge = "ml.g6.16xlarge",
        MlG6_24xlarge = "ml.g6.24xlarge",
        MlG6_48xlarge = "ml.g6.48xlarge",
        MlG6eXlarge = "ml.g6e.xlarge",
        MlG6e2xlarge = "ml.g6e.2xlarge",
        MlG6e4xlarge = "ml.g6e.4xlarge",
        MlG6e8xlarge = "ml.g6e.8xlarge",
        MlG6e12xlarge = "ml.g6e.12xlarge",
        MlG6e16xlarge = "ml.g6e.16xlarge",
        MlG6e24xlarge = "ml.g6e.24xlarge",
        MlG6e48xlarge = "ml.g6e.48xlarge",
        MlGeospatialInteractive = "ml.geospatial.interactive",
        MlP4d24xlarge = "ml.p4d.24xlarge",
        MlP4de24xlarge = "ml.p4de.24xlarge",
        MlTrn1_2xlarge = "ml.trn1.2xlarge",
        MlTrn1_32xlarge = "ml.trn1.32xlarge",
        MlTrn1n32xlarge = "ml.trn1n.32xlarge",
        MlP5_48xlarge = "ml.p5.48xlarge",
        MlP5e48xlarge = "ml.p5e.48xlarge",
        MlP5en48xlarge = "ml.p5en.48xlarge",
        MlM6iLarge = "ml.m6i.large",
        MlM6iXlarge = "ml.m6i.xlarge",
        MlM6i2xlarge = "ml.m6i.2xlarge",
        MlM6i4xlarge = "ml.m6i.4xlarge",
        MlM6i8xlarge = "ml.m6i.8xlarge",
        MlM6i12xlarge = "ml.m6i.12xlarge",
        MlM6i16xlarge = "ml.m6i.16xlarge",
        MlM6i24xlarge = "ml.m6i.24xlarge",
        MlM6i32xlarge = "ml.m6i.32xlarge",
        MlM7iLarge = "ml.m7i.large",
        MlM7iXlarge = "ml.m7i.xlarge",
        MlM7i2xlarge = "ml.m7i.2xlarge",
        MlM7i4xlarge = "ml.m7i.4xlarge",
        MlM7i8xlarge = "ml.m7i.8xlarge",
        MlM7i12xlarge = "ml.m7i.12xlarge",
        MlM7i16xlarge = "ml.m7i.16xlarge",
        MlM7i24xlarge = "ml.m7i.24xlarge",
        MlM7i48xlarge = "ml.m7i.48xlarge",
        MlC6iLarge = "ml.c6i.large",
        MlC6iXlarge = "ml.c6i.xlarge",
        MlC6i2xlarge = "ml.c6i.2xlarge",
        MlC6i4xlarge = "ml.c6i.4xlarge",
        MlC6i8xlarge = "ml.c6i.8xlarge",
        MlC6i12xlarge = "ml.c6i.12xlarge",
        MlC6i16xlarge = "ml.c6i.16xlarge",
        MlC6i24xlarge = "ml.c6i.24xlarge",
        MlC6i32xlarge = "ml.c6i.32xlarge",
        MlC7iLarge = "ml.c7i.large",
        MlC7iXlarge = "ml.c7i.xlarge",
        MlC7i2xlarge = "ml.c7i.2xlarge",
        MlC7i4xlarge = "ml.c7i.4xlarge",
        MlC7i8xlarge = "ml.c7i.8xlarge",
        MlC7i12xlarge = "ml.c7i.12xlarge",
        MlC7i16xlarge = "ml.c7i.16xlarge",
        MlC7i24xlarge = "ml.c7i.24xlarge",
        MlC7i48xlarge = "ml.c7i.48xlarge",
        MlR6iLarge = "ml.r6i.large",
        MlR6iXlarge = "ml.r6i.xlarge",
        MlR6i2xlarge = "ml.r6i.2xlarge",
        MlR6i4xlarge = "ml.r6i.4xlarge",
        MlR6i8xlarge = "ml.r6i.8xlarge",
        MlR6i12xlarge = "ml.r6i.12xlarge",
        MlR6i16xlarge = "ml.r6i.16xlarge",
        MlR6i24xlarge = "ml.r6i.24xlarge",
        MlR6i32xlarge = "ml.r6i.32xlarge",
        MlR7iLarge = "ml.r7i.large",
        MlR7iXlarge = "ml.r7i.xlarge",
        MlR7i2xlarge = "ml.r7i.2xlarge",
        MlR7i4xlarge = "ml.r7i.4xlarge",
        MlR7i8xlarge = "ml.r7i.8xlarge",
        MlR7i12xlarge = "ml.r7i.12xlarge",
        MlR7i16xlarge = "ml.r7i.16xlarge",
        MlR7i24xlarge = "ml.r7i.24xlarge",
        MlR7i48xlarge = "ml.r7i.48xlarge",
        MlM6idLarge = "ml.m6id.large",
        MlM6idXlarge = "ml.m6id.xlarge",
        MlM6id2xlarge = "ml.m6id.2xlarge",
        MlM6id4xlarge = "ml.m6id.4xlarge",
        MlM6id8xlarge = "ml.m6id.8xlarge",
        MlM6id12xlarge = "ml.m6id.12xlarge",
        MlM6id16xlarge = "ml.m6id.16xlarge",
        MlM6id24xlarge = "ml.m6id.24xlarge",
        MlM6id32xlarge = "ml.m6id.32xlarge",
        MlC6idLarge = "ml.c6id.large",
        MlC6idXlarge = "ml.c6id.xlarge",
        MlC6id2xlarge = "ml.c6id.2xlarge",
        MlC6id4xlarge = "ml.c6id.4xlarge",
        MlC6id8xlarge = "ml.c6id.8xlarge",
        MlC6id12xlarge = "ml.c6id.12xlarge",
        MlC6id16xlarge = "ml.c6id.16xlarge",
        MlC6id24xlarge = "ml.c6id.24xlarge",
        MlC6id32xlarge = "ml.c6id.32xlarge",
        MlR6idLarge = "ml.r6id.large",
        MlR6idXlarge = "ml.r6id.xlarge",
        MlR6id2xlarge = "ml.r6id.2xlarge",
        MlR6id4xlarge = "ml.r6id.4xlarge",
        MlR6id8xlarge = "ml.r6id.8xlarge",
        MlR6id12xlarge = "ml.r6id.12xlarge",
        MlR6id16xlarge = "ml.r6id.16xlarge",
        MlR6id24xlarge = "ml.r6id.24xlarge",
        MlR6id32xlarge = "ml.r6id.32xlarge",
    }

    property! {
        /// [`ResourceSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-app-resourcespec.html)
        ResourceSpec
        required {
        }
        optional {
            /// `InstanceType`: text.
            instance_type "InstanceType" ResourceSpecInstanceType,
            /// `LifecycleConfigArn`: text, 0 to 256 characters.
            lifecycle_config_arn "LifecycleConfigArn" String,
            /// `SageMakerImageArn`: text, 1 to 256 characters.
            sage_maker_image_arn "SageMakerImageArn" String,
            /// `SageMakerImageVersionArn`: text, 1 to 256 characters.
            sage_maker_image_version_arn "SageMakerImageVersionArn" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::AppImageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-appimageconfig.html)
    AppImageConfig = "AWS::SageMaker::AppImageConfig"
    required {
        /// `AppImageConfigName`: text, 1 to 63 characters. A change replaces the resource.
        app_image_config_name "AppImageConfigName" String,
    }
    optional {
        /// `CodeEditorAppImageConfig`: object.
        code_editor_app_image_config "CodeEditorAppImageConfig" app_image_config::CodeEditorAppImageConfig,
        /// `JupyterLabAppImageConfig`: object.
        jupyter_lab_app_image_config "JupyterLabAppImageConfig" app_image_config::JupyterLabAppImageConfig,
        /// `KernelGatewayImageConfig`: object.
        kernel_gateway_image_config "KernelGatewayImageConfig" app_image_config::KernelGatewayImageConfig,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<app_image_config::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AppImageConfigArn`.
        app_image_config_arn "AppImageConfigArn" String,
    }
}

/// Property types of [`AppImageConfig`].
pub mod app_image_config {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-appimageconfig-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 128 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`KernelGatewayImageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-appimageconfig-kernelgatewayimageconfig.html)
        KernelGatewayImageConfig
        required {
            /// `KernelSpecs`: list, 1 to 1 items.
            kernel_specs "KernelSpecs" List<KernelSpec>,
        }
        optional {
            /// `FileSystemConfig`: object.
            file_system_config "FileSystemConfig" FileSystemConfig,
        }
    }

    property! {
        /// [`KernelSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-appimageconfig-kernelspec.html)
        KernelSpec
        required {
            /// `Name`: text, 1 to 1024 characters.
            name "Name" String,
        }
        optional {
            /// `DisplayName`: text, 1 to 1024 characters.
            display_name "DisplayName" String,
        }
    }

    property! {
        /// [`FileSystemConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-appimageconfig-filesystemconfig.html)
        FileSystemConfig
        required {
        }
        optional {
            /// `DefaultGid`: whole number, 0 to 65535 in value.
            default_gid "DefaultGid" i64,
            /// `DefaultUid`: whole number, 0 to 65535 in value.
            default_uid "DefaultUid" i64,
            /// `MountPath`: text, 1 to 1024 characters.
            mount_path "MountPath" String,
        }
    }

    property! {
        /// [`JupyterLabAppImageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-appimageconfig-jupyterlabappimageconfig.html)
        JupyterLabAppImageConfig
        required {
        }
        optional {
            /// `ContainerConfig`: object.
            container_config "ContainerConfig" ContainerConfig,
        }
    }

    property! {
        /// [`ContainerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-appimageconfig-containerconfig.html)
        ContainerConfig
        required {
        }
        optional {
            /// `ContainerArguments`: list, 0 to 50 items.
            container_arguments "ContainerArguments" List<String>,
            /// `ContainerEntrypoint`: list, 0 to 1 items.
            container_entrypoint "ContainerEntrypoint" List<String>,
            /// `ContainerEnvironmentVariables`: list, 0 to 25 items.
            container_environment_variables "ContainerEnvironmentVariables" List<CustomImageContainerEnvironmentVariable>,
        }
    }

    property! {
        /// [`CustomImageContainerEnvironmentVariable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-appimageconfig-customimagecontainerenvironmentvariable.html)
        CustomImageContainerEnvironmentVariable
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`CodeEditorAppImageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-appimageconfig-codeeditorappimageconfig.html)
        CodeEditorAppImageConfig
        required {
        }
        optional {
            /// `ContainerConfig`: object.
            container_config "ContainerConfig" ContainerConfig,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Artifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-artifact.html)
    Artifact = "AWS::SageMaker::Artifact"
    required {
        /// `ArtifactType`: text, 0 to 256 characters. A change replaces the resource.
        artifact_type "ArtifactType" String,
        /// `Source`: object. A change replaces the resource.
        source "Source" artifact::ArtifactSource,
    }
    optional {
        /// `ArtifactName`: text, 1 to 120 characters.
        artifact_name "ArtifactName" String,
        /// `MetadataProperties`: object. A change replaces the resource.
        metadata_properties "MetadataProperties" artifact::MetadataProperties,
        /// `Properties`: object.
        properties "Properties" Json,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<artifact::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`Artifact`].
pub mod artifact {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-artifact-tag.html)
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
        /// [`ArtifactSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-artifact-artifactsource.html)
        ArtifactSource
        required {
            /// `SourceUri`: text, 1 to 2048 characters.
            source_uri "SourceUri" String,
        }
        optional {
            /// `SourceTypes`: list.
            source_types "SourceTypes" List<ArtifactSourceType>,
        }
    }

    choice! {
        /// Values of `ArtifactSourceTypeSourceIdType`.
        ArtifactSourceTypeSourceIdType
        MD5Hash = "MD5Hash",
        S3ETag = "S3ETag",
        S3Version = "S3Version",
        Custom = "Custom",
    }

    property! {
        /// [`ArtifactSourceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-artifact-artifactsourcetype.html)
        ArtifactSourceType
        required {
            /// `SourceIdType`: text.
            source_id_type "SourceIdType" ArtifactSourceTypeSourceIdType,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`MetadataProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-artifact-metadataproperties.html)
        MetadataProperties
        required {
        }
        optional {
            /// `CommitId`: text, 0 to 1024 characters.
            commit_id "CommitId" String,
            /// `GeneratedBy`: text, 0 to 1024 characters.
            generated_by "GeneratedBy" String,
            /// `ProjectId`: text, 0 to 1024 characters.
            project_id "ProjectId" String,
            /// `Repository`: text, 0 to 1024 characters.
            repository "Repository" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
    Cluster = "AWS::SageMaker::Cluster"
    required {
    }
    optional {
        /// `AutoScaling`: object.
        auto_scaling "AutoScaling" cluster::ClusterAutoScalingConfig,
        /// `ClusterName`: text, 1 to 63 characters. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `ClusterRole`: text, 20 to 2048 characters.
        cluster_role "ClusterRole" String,
        /// `InstanceGroups`: list, 1 to 100 items.
        instance_groups "InstanceGroups" List<cluster::ClusterInstanceGroup>,
        /// `NodeProvisioningMode`: text.
        node_provisioning_mode "NodeProvisioningMode" cluster::NodeProvisioningMode,
        /// `NodeRecovery`: text.
        node_recovery "NodeRecovery" cluster::NodeRecovery,
        /// `Orchestrator`: object.
        orchestrator "Orchestrator" Json,
        /// `RestrictedInstanceGroups`: list, 1 to 100 items.
        restricted_instance_groups "RestrictedInstanceGroups" List<cluster::ClusterRestrictedInstanceGroup>,
        /// `RestrictedInstanceGroupsConfig`: object.
        restricted_instance_groups_config "RestrictedInstanceGroupsConfig" cluster::RestrictedInstanceGroupsConfig,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<cluster::Tag>,
        /// `TieredStorageConfig`: object.
        tiered_storage_config "TieredStorageConfig" cluster::TieredStorageConfig,
        /// `VpcConfig`: object. A change replaces the resource.
        vpc_config "VpcConfig" cluster::VpcConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `ClusterArn`.
        cluster_arn "ClusterArn" String,
        /// `Fn::GetAtt` of `ClusterStatus`.
        cluster_status "ClusterStatus" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `FailureMessage`.
        failure_message "FailureMessage" String,
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `NodeProvisioningMode`.
        NodeProvisioningMode
        Continuous = "Continuous",
    }

    choice! {
        /// Values of `NodeRecovery`.
        NodeRecovery
        Automatic = "Automatic",
        None = "None",
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `TieredStorageConfigMode`.
        TieredStorageConfigMode
        Enable = "Enable",
        Disable = "Disable",
    }

    property! {
        /// [`TieredStorageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-tieredstorageconfig.html)
        TieredStorageConfig
        required {
            /// `Mode`: text.
            mode "Mode" TieredStorageConfigMode,
        }
        optional {
            /// `InstanceMemoryAllocationPercentage`: whole number, 0 to 100 in value.
            instance_memory_allocation_percentage "InstanceMemoryAllocationPercentage" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-tag.html)
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
        /// [`RestrictedInstanceGroupsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-restrictedinstancegroupsconfig.html)
        RestrictedInstanceGroupsConfig
        required {
            /// `SharedEnvironmentConfig`: object.
            shared_environment_config "SharedEnvironmentConfig" SharedEnvironmentConfig,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SharedEnvironmentConfigFSxLustreDeletionPolicy`.
        SharedEnvironmentConfigFSxLustreDeletionPolicy
        Keep = "Keep",
        DeleteIfNotUsed = "DeleteIfNotUsed",
    }

    property! {
        /// [`SharedEnvironmentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-sharedenvironmentconfig.html)
        SharedEnvironmentConfig
        required {
            /// `FSxLustreDeletionPolicy`: text.
            f_sx_lustre_deletion_policy "FSxLustreDeletionPolicy" SharedEnvironmentConfigFSxLustreDeletionPolicy,
        }
        optional {
            /// `FSxLustreConfig`: object.
            f_sx_lustre_config "FSxLustreConfig" FSxLustreConfig,
        }
    }

    property! {
        /// [`FSxLustreConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-fsxlustreconfig.html)
        FSxLustreConfig
        required {
            /// `PerUnitStorageThroughput`: whole number, 125 to 1000 in value.
            per_unit_storage_throughput "PerUnitStorageThroughput" i64,
            /// `SizeInGiB`: whole number, 1200 to 100800 in value.
            size_in_gi_b "SizeInGiB" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DeepHealthCheckType`.
        DeepHealthCheckType
        InstanceStress = "InstanceStress",
        InstanceConnectivity = "InstanceConnectivity",
    }

    property! {
        /// [`ClusterRestrictedInstanceGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterrestrictedinstancegroup.html)
        ClusterRestrictedInstanceGroup
        required {
            /// `ExecutionRole`: text, 20 to 2048 characters.
            execution_role "ExecutionRole" String,
            /// `InstanceCount`: whole number, 0 to 6758 in value.
            instance_count "InstanceCount" i64,
            /// `InstanceGroupName`: text, 1 to 63 characters.
            instance_group_name "InstanceGroupName" String,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
        }
        optional {
            /// `CurrentCount`: whole number, at least 0 in value.
            current_count "CurrentCount" i64,
            /// `EnvironmentConfig`: object.
            environment_config "EnvironmentConfig" EnvironmentConfig,
            /// `InstanceStorageConfigs`: list, 0 to 4 items.
            instance_storage_configs "InstanceStorageConfigs" List<Json>,
            /// `OnStartDeepHealthChecks`: list, 1 to 3 items.
            on_start_deep_health_checks "OnStartDeepHealthChecks" List<DeepHealthCheckType>,
            /// `OverrideVpcConfig`: object.
            override_vpc_config "OverrideVpcConfig" VpcConfig,
            /// `ThreadsPerCore`: whole number, 1 to 2 in value.
            threads_per_core "ThreadsPerCore" i64,
            /// `TrainingPlanArn`: text, 50 to 2048 characters.
            training_plan_arn "TrainingPlanArn" String,
        }
    }

    property! {
        /// [`EnvironmentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-environmentconfig.html)
        EnvironmentConfig
        required {
        }
        optional {
            /// `FSxLustreConfig`: object.
            f_sx_lustre_config "FSxLustreConfig" FSxLustreConfig,
        }
    }

    property! {
        /// [`ClusterInstanceGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterinstancegroup.html)
        ClusterInstanceGroup
        required {
            /// `ExecutionRole`: text, 20 to 2048 characters.
            execution_role "ExecutionRole" String,
            /// `InstanceCount`: whole number, 0 to 6758 in value.
            instance_count "InstanceCount" i64,
            /// `InstanceGroupName`: text, 1 to 63 characters.
            instance_group_name "InstanceGroupName" String,
        }
        optional {
            /// `AutoPatchConfig`: object.
            auto_patch_config "AutoPatchConfig" AutoPatchConfig,
            /// `CapacityRequirements`: object.
            capacity_requirements "CapacityRequirements" ClusterCapacityRequirements,
            /// `CurrentCount`: whole number, at least 0 in value.
            current_count "CurrentCount" i64,
            /// `ImageId`: text, 7 to 21 characters.
            image_id "ImageId" String,
            /// `ImageReleaseVersion`: text, 5 to 64 characters.
            image_release_version "ImageReleaseVersion" String,
            /// `InstanceRequirements`: object.
            instance_requirements "InstanceRequirements" InstanceRequirements,
            /// `InstanceStorageConfigs`: list, 0 to 4 items.
            instance_storage_configs "InstanceStorageConfigs" List<Json>,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
            /// `KubernetesConfig`: object.
            kubernetes_config "KubernetesConfig" ClusterKubernetesConfig,
            /// `LifeCycleConfig`: object.
            life_cycle_config "LifeCycleConfig" ClusterLifeCycleConfig,
            /// `MinInstanceCount`: whole number, 0 to 6758 in value.
            min_instance_count "MinInstanceCount" i64,
            /// `NetworkInterface`: object.
            network_interface "NetworkInterface" ClusterNetworkInterface,
            /// `OnStartDeepHealthChecks`: list, 1 to 3 items.
            on_start_deep_health_checks "OnStartDeepHealthChecks" List<DeepHealthCheckType>,
            /// `OverrideVpcConfig`: object.
            override_vpc_config "OverrideVpcConfig" VpcConfig,
            /// `ScheduledUpdateConfig`: object.
            scheduled_update_config "ScheduledUpdateConfig" ScheduledUpdateConfig,
            /// `SlurmConfig`: object.
            slurm_config "SlurmConfig" ClusterSlurmConfig,
            /// `ThreadsPerCore`: whole number, 1 to 2 in value.
            threads_per_core "ThreadsPerCore" i64,
            /// `TrainingPlanArn`: text, 50 to 2048 characters.
            training_plan_arn "TrainingPlanArn" String,
        }
    }

    choice! {
        /// Values of `ClusterSlurmConfigNodeType`.
        ClusterSlurmConfigNodeType
        Controller = "Controller",
        Login = "Login",
        Compute = "Compute",
    }

    property! {
        /// [`ClusterSlurmConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterslurmconfig.html)
        ClusterSlurmConfig
        required {
            /// `NodeType`: text.
            node_type "NodeType" ClusterSlurmConfigNodeType,
        }
        optional {
            /// `PartitionNames`: list, 0 to 1 items.
            partition_names "PartitionNames" List<String>,
        }
    }

    property! {
        /// [`ScheduledUpdateConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-scheduledupdateconfig.html)
        ScheduledUpdateConfig
        required {
            /// `ScheduleExpression`: text, 1 to 256 characters.
            schedule_expression "ScheduleExpression" String,
        }
        optional {
            /// `DeploymentConfig`: object.
            deployment_config "DeploymentConfig" DeploymentConfig,
        }
    }

    property! {
        /// [`DeploymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-deploymentconfig.html)
        DeploymentConfig
        required {
        }
        optional {
            /// `AutoRollbackConfiguration`: list, 1 to 10 items.
            auto_rollback_configuration "AutoRollbackConfiguration" List<AlarmDetails>,
            /// `RollingUpdatePolicy`: object.
            rolling_update_policy "RollingUpdatePolicy" RollingUpdatePolicy,
            /// `WaitIntervalInSeconds`: whole number, 0 to 3600 in value.
            wait_interval_in_seconds "WaitIntervalInSeconds" i64,
        }
    }

    property! {
        /// [`RollingUpdatePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-rollingupdatepolicy.html)
        RollingUpdatePolicy
        required {
            /// `MaximumBatchSize`: object.
            maximum_batch_size "MaximumBatchSize" CapacitySizeConfig,
        }
        optional {
            /// `RollbackMaximumBatchSize`: object.
            rollback_maximum_batch_size "RollbackMaximumBatchSize" CapacitySizeConfig,
        }
    }

    property! {
        /// [`CapacitySizeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-capacitysizeconfig.html)
        CapacitySizeConfig
        required {
            /// `Type`: text.
            r#type "Type" String,
            /// `Value`: whole number, at least 1 in value.
            value "Value" i64,
        }
        optional {
        }
    }

    property! {
        /// [`AlarmDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-alarmdetails.html)
        AlarmDetails
        required {
            /// `AlarmName`: text, 1 to 256 characters.
            alarm_name "AlarmName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ClusterNetworkInterfaceInterfaceType`.
        ClusterNetworkInterfaceInterfaceType
        Efa = "efa",
        EfaOnly = "efa-only",
    }

    property! {
        /// [`ClusterNetworkInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusternetworkinterface.html)
        ClusterNetworkInterface
        required {
            /// `InterfaceType`: text.
            interface_type "InterfaceType" ClusterNetworkInterfaceInterfaceType,
        }
        optional {
        }
    }

    property! {
        /// [`ClusterLifeCycleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterlifecycleconfig.html)
        ClusterLifeCycleConfig
        required {
        }
        optional {
            /// `OnCreate`: text, 1 to 128 characters.
            on_create "OnCreate" String,
            /// `OnInitComplete`: text, 1 to 128 characters.
            on_init_complete "OnInitComplete" String,
            /// `SourceS3Uri`: text, 0 to 1024 characters.
            source_s3_uri "SourceS3Uri" String,
        }
    }

    property! {
        /// [`ClusterKubernetesConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterkubernetesconfig.html)
        ClusterKubernetesConfig
        required {
        }
        optional {
            /// `Labels`: object.
            labels "Labels" Json,
            /// `Taints`: list, 0 to 50 items.
            taints "Taints" List<ClusterKubernetesTaint>,
        }
    }

    choice! {
        /// Values of `ClusterKubernetesTaintEffect`.
        ClusterKubernetesTaintEffect
        NoSchedule = "NoSchedule",
        PreferNoSchedule = "PreferNoSchedule",
        NoExecute = "NoExecute",
    }

    property! {
        /// [`ClusterKubernetesTaint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterkubernetestaint.html)
        ClusterKubernetesTaint
        required {
            /// `Effect`: text.
            effect "Effect" ClusterKubernetesTaintEffect,
            /// `Key`: text, 1 to 317 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 1 to 63 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`InstanceRequirements`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-instancerequirements.html)
        InstanceRequirements
        required {
            /// `InstanceTypes`: list, 1 to 20 items.
            instance_types "InstanceTypes" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`ClusterCapacityRequirements`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clustercapacityrequirements.html)
        ClusterCapacityRequirements
        required {
        }
        optional {
            /// `OnDemand`: object.
            on_demand "OnDemand" Json,
            /// `Spot`: object.
            spot "Spot" Json,
        }
    }

    choice! {
        /// Values of `AutoPatchConfigPatchingStrategy`.
        AutoPatchConfigPatchingStrategy
        WhenIdle = "WhenIdle",
        WhenAllIdle = "WhenAllIdle",
    }

    property! {
        /// [`AutoPatchConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-autopatchconfig.html)
        AutoPatchConfig
        required {
            /// `PatchingStrategy`: text.
            patching_strategy "PatchingStrategy" AutoPatchConfigPatchingStrategy,
        }
        optional {
            /// `DeploymentConfig`: object.
            deployment_config "DeploymentConfig" DeploymentConfig,
            /// `PatchSchedule`: object.
            patch_schedule "PatchSchedule" PatchSchedule,
        }
    }

    property! {
        /// [`PatchSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-patchschedule.html)
        PatchSchedule
        required {
        }
        optional {
            /// `NextPatchDate`: text.
            next_patch_date "NextPatchDate" String,
        }
    }

    choice! {
        /// Values of `ClusterAutoScalingConfigAutoScalerType`.
        ClusterAutoScalingConfigAutoScalerType
        Karpenter = "Karpenter",
    }

    choice! {
        /// Values of `ClusterAutoScalingConfigMode`.
        ClusterAutoScalingConfigMode
        Enable = "Enable",
        Disable = "Disable",
    }

    property! {
        /// [`ClusterAutoScalingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterautoscalingconfig.html)
        ClusterAutoScalingConfig
        required {
            /// `Mode`: text.
            mode "Mode" ClusterAutoScalingConfigMode,
        }
        optional {
            /// `AutoScalerType`: text.
            auto_scaler_type "AutoScalerType" ClusterAutoScalingConfigAutoScalerType,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::ClusterSchedulerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-clusterschedulerconfig.html)
    ClusterSchedulerConfig = "AWS::SageMaker::ClusterSchedulerConfig"
    required {
        /// `ClusterArn`: text, 0 to 256 characters. A change replaces the resource.
        cluster_arn "ClusterArn" String,
        /// `Name`: text, 1 to 63 characters. A change replaces the resource.
        name "Name" String,
        /// `SchedulerConfig`: object.
        scheduler_config "SchedulerConfig" cluster_scheduler_config::SchedulerConfig,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<cluster_scheduler_config::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ClusterSchedulerConfigArn`.
        cluster_scheduler_config_arn "ClusterSchedulerConfigArn" String,
        /// `Fn::GetAtt` of `ClusterSchedulerConfigId`.
        cluster_scheduler_config_id "ClusterSchedulerConfigId" String,
        /// `Fn::GetAtt` of `ClusterSchedulerConfigVersion`.
        cluster_scheduler_config_version "ClusterSchedulerConfigVersion" i64,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ClusterSchedulerConfig`].
pub mod cluster_scheduler_config {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-clusterschedulerconfig-tag.html)
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
        /// Values of `SchedulerConfigFairShare`.
        SchedulerConfigFairShare
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    choice! {
        /// Values of `SchedulerConfigIdleResourceSharing`.
        SchedulerConfigIdleResourceSharing
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    property! {
        /// [`SchedulerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-clusterschedulerconfig-schedulerconfig.html)
        SchedulerConfig
        required {
        }
        optional {
            /// `FairShare`: text.
            fair_share "FairShare" SchedulerConfigFairShare,
            /// `IdleResourceSharing`: text.
            idle_resource_sharing "IdleResourceSharing" SchedulerConfigIdleResourceSharing,
            /// `PriorityClasses`: list, 0 to 10 items.
            priority_classes "PriorityClasses" List<PriorityClass>,
        }
    }

    property! {
        /// [`PriorityClass`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-clusterschedulerconfig-priorityclass.html)
        PriorityClass
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Weight`: whole number, 0 to 100 in value.
            weight "Weight" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SageMaker::CodeRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-coderepository.html)
    CodeRepository = "AWS::SageMaker::CodeRepository"
    required {
        /// `GitConfig`: object.
        git_config "GitConfig" code_repository::GitConfig,
    }
    optional {
        /// `CodeRepositoryName`: text, 1 to 63 characters. A change replaces the resource.
        code_repository_name "CodeRepositoryName" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<code_repository::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CodeRepositoryArn`.
        code_repository_arn "CodeRepositoryArn" String,
    }
}

/// Property types of [`CodeRepository`].
pub mod code_repository {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-coderepository-tag.html)
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
        /// [`GitConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-coderepository-gitconfig.html)
        GitConfig
        required {
            /// `RepositoryUrl`: text, 11 to 1024 characters.
            repository_url "RepositoryUrl" String,
        }
        optional {
            /// `Branch`: text, 1 to 1024 characters.
            branch "Branch" String,
            /// `SecretArn`: text, 1 to 2048 characters.
            secret_arn "SecretArn" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::ComputeQuota`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-computequota.html)
    ComputeQuota = "AWS::SageMaker::ComputeQuota"
    required {
        /// `ClusterArn`: text, 20 to 256 characters. A change replaces the resource.
        cluster_arn "ClusterArn" String,
        /// `ComputeQuotaConfig`: object.
        compute_quota_config "ComputeQuotaConfig" compute_quota::ComputeQuotaConfig,
        /// `ComputeQuotaTarget`: object.
        compute_quota_target "ComputeQuotaTarget" compute_quota::ComputeQuotaTarget,
        /// `Name`: text, 1 to 63 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `ActivationState`: text.
        activation_state "ActivationState" compute_quota::ActivationState,
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<compute_quota::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ComputeQuotaArn`.
        compute_quota_arn "ComputeQuotaArn" String,
        /// `Fn::GetAtt` of `ComputeQuotaId`.
        compute_quota_id "ComputeQuotaId" String,
        /// `Fn::GetAtt` of `ComputeQuotaVersion`.
        compute_quota_version "ComputeQuotaVersion" i64,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ComputeQuota`].
pub mod compute_quota {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ActivationState`.
        ActivationState
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-computequota-tag.html)
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
        /// [`ComputeQuotaTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-computequota-computequotatarget.html)
        ComputeQuotaTarget
        required {
            /// `TeamName`: text.
            team_name "TeamName" String,
        }
        optional {
            /// `FairShareWeight`: whole number, 0 to 100 in value.
            fair_share_weight "FairShareWeight" i64,
        }
    }

    choice! {
        /// Values of `ComputeQuotaConfigPreemptTeamTasks`.
        ComputeQuotaConfigPreemptTeamTasks
        Never = "Never",
        LowerPriority = "LowerPriority",
    }

    property! {
        /// [`ComputeQuotaConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-computequota-computequotaconfig.html)
        ComputeQuotaConfig
        required {
        }
        optional {
            /// `ComputeQuotaResources`: list, 0 to 15 items.
            compute_quota_resources "ComputeQuotaResources" List<ComputeQuotaResourceConfig>,
            /// `PreemptTeamTasks`: text.
            preempt_team_tasks "PreemptTeamTasks" ComputeQuotaConfigPreemptTeamTasks,
            /// `ResourceSharingConfig`: object.
            resource_sharing_config "ResourceSharingConfig" ResourceSharingConfig,
        }
    }

    choice! {
        /// Values of `ResourceSharingConfigStrategy`.
        ResourceSharingConfigStrategy
        Lend = "Lend",
        DontLend = "DontLend",
        LendAndBorrow = "LendAndBorrow",
    }

    property! {
        /// [`ResourceSharingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-computequota-resourcesharingconfig.html)
        ResourceSharingConfig
        required {
            /// `Strategy`: text.
            strategy "Strategy" ResourceSharingConfigStrategy,
        }
        optional {
            /// `AbsoluteBorrowLimits`: list, 0 to 15 items.
            absolute_borrow_limits "AbsoluteBorrowLimits" List<ComputeQuotaResourceConfig>,
            /// `BorrowLimit`: whole number, 0 to 10000 in value.
            borrow_limit "BorrowLimit" i64,
        }
    }

    choice! {
        /// Values of `ComputeQuotaResourceConfigInstanceType`.
        ComputeQuotaResourceConfigInstanceType
        MlC5_12xlarge = "ml.c5.12xlarge",
        MlC5_18xlarge = "ml.c5.18xlarge",
        MlC5_24xlarge = "ml.c5.24xlarge",
        MlC5_2xlarge = "ml.c5.2xlarge",
        MlC5_4xlarge = "ml.c5.4xlarge",
        MlC5_9xlarge = "ml.c5.9xlarge",
        MlC5Large = "ml.c5.large",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC5n18xlarge = "ml.c5n.18xlarge",
        MlC5n2xlarge = "ml.c5n.2xlarge",
        MlC5n4xlarge = "ml.c5n.4xlarge",
        MlC5n9xlarge = "ml.c5n.9xlarge",
        MlC5nLarge = "ml.c5n.large",
        MlC6a12xlarge = "ml.c6a.12xlarge",
        MlC6a16xlarge = "ml.c6a.16xlarge",
        MlC6a24xlarge = "ml.c6a.24xlarge",
        MlC6a2xlarge = "ml.c6a.2xlarge",
        MlC6a32xlarge = "ml.c6a.32xlarge",
        MlC6a48xlarge = "ml.c6a.48xlarge",
        MlC6a4xlarge = "ml.c6a.4xlarge",
        MlC6a8xlarge = "ml.c6a.8xlarge",
        MlC6aLarge = "ml.c6a.large",
        MlC6aXlarge = "ml.c6a.xlarge",
        MlC6g12xlarge = "ml.c6g.12xlarge",
        MlC6g16xlarge = "ml.c6g.16xlarge",
        MlC6g2xlarge = "ml.c6g.2xlarge",
        MlC6g4xlarge = "ml.c6g.4xlarge",
        MlC6g8xlarge = "ml.c6g.8xlarge",
        MlC6gLarge = "ml.c6g.large",
        MlC6gMedium = "ml.c6g.medium",
        MlC6gXlarge = "ml.c6g.xlarge",
        MlC6i12xlarge = "ml.c6i.12xlarge",
        MlC6i16xlarge = "ml.c6i.16xlarge",
        MlC6i24xlarge = "ml.c6i.24xlarge",
        MlC6i2xlarge = "ml.c6i.2xlarge",
        MlC6i32xlarge = "ml.c6i.32xlarge",
        MlC6i4xlarge = "ml.c6i.4xlarge",
        MlC6i8xlarge = "ml.c6i.8xlarge",
        MlC6iLarge = "ml.c6i.large",
        MlC6iXlarge = "ml.c6i.xlarge",
        MlC7g12xlarge = "ml.c7g.12xlarge",
        MlC7g16xlarge = "ml.c7g.16xlarge",
        MlC7g2xlarge = "ml.c7g.2xlarge",
        MlC7g4xlarge = "ml.c7g.4xlarge",
        MlC7g8xlarge = "ml.c7g.8xlarge",
        MlC7gLarge = "ml.c7g.large",
        MlC7gMedium = "ml.c7g.medium",
        MlC7gXlarge = "ml.c7g.xlarge",
        MlC8a16xlarge = "ml.c8a.16xlarge",
        MlC8g12xlarge = "ml.c8g.12xlarge",
        MlC8g16xlarge = "ml.c8g.16xlarge",
        MlC8g24xlarge = "ml.c8g.24xlarge",
        MlC8g2xlarge = "ml.c8g.2xlarge",
        MlC8g48xlarge = "ml.c8g.48xlarge",
        MlC8g4xlarge = "ml.c8g.4xlarge",
        MlC8g8xlarge = "ml.c8g.8xlarge",
        MlC8gLarge = "ml.c8g.large",
        MlC8gMedium = "ml.c8g.medium",
        MlC8gXlarge = "ml.c8g.xlarge",
        MlG4dn12xlarge = "ml.g4dn.12xlarge",
        MlG4dn16xlarge = "ml.g4dn.16xlarge",
        MlG4dn2xlarge = "ml.g4dn.2xlarge",
        MlG4dn4xlarge = "ml.g4dn.4xlarge",
        MlG4dn8xlarge = "ml.g4dn.8xlarge",
        MlG4dnXlarge = "ml.g4dn.xlarge",
        MlG5_12xlarge = "ml.g5.12xlarge",
        MlG5_16xlarge = "ml.g5.16xlarge",
        MlG5_24xlarge = "ml.g5.24xlarge",
        MlG5_2xlarge = "ml.g5.2xlarge",
        MlG5_48xlarge = "ml.g5.48xlarge",
        MlG5_4xlarge = "ml.g5.4xlarge",
        MlG5_8xlarge = "ml.g5.8xlarge",
        MlG5Xlarge = "ml.g5.xlarge",
        MlG6_12xlarge = "ml.g6.12xlarge",
        MlG6_16xlarge = "ml.g6.16xlarge",
        MlG6_24xlarge = "ml.g6.24xlarge",
        MlG6_2xlarge = "ml.g6.2xlarge",
        MlG6_48xlarge = "ml.g6.48xlarge",
        MlG6_4xlarge = "ml.g6.4xlarge",
        MlG6_8xlarge = "ml.g6.8xlarge",
        MlG6Xlarge = "ml.g6.xlarge",
        MlG6e12xlarge = "ml.g6e.12xlarge",
        MlG6e16xlarge = "ml.g6e.16xlarge",
        MlG6e24xlarge = "ml.g6e.24xlarge",
        MlG6e2xlarge = "ml.g6e.2xlarge",
        MlG6e48xlarge = "ml.g6e.48xlarge",
        MlG6e4xlarge = "ml.g6e.4xlarge",
        MlG6e8xlarge = "ml.g6e.8xlarge",
        MlG6eXlarge = "ml.g6e.xlarge",
        MlG7_12xlarge = "ml.g7.12xlarge",
        MlG7_24xlarge = "ml.g7.24xlarge",
        MlG7_2xlarge = "ml.g7.2xlarge",
        MlG7_48xlarge = "ml.g7.48xlarge",
        MlG7_4xlarge = "ml.g7.4xlarge",
        MlG7_8xlarge = "ml.g7.8xlarge",
        MlG7e12xlarge = "ml.g7e.12xlarge",
        MlG7e24xlarge = "ml.g7e.24xlarge",
        MlG7e2xlarge = "ml.g7e.2xlarge",
        MlG7e48xlarge = "ml.g7e.48xlarge",
        MlG7e4xlarge = "ml.g7e.4xlarge",
        MlG7e8xlarge = "ml.g7e.8xlarge",
        MlGr6_4xlarge = "ml.gr6.4xlarge",
        MlGr6_8xlarge = "ml.gr6.8xlarge",
        MlI3en12xlarge = "ml.i3en.12xlarge",
        MlI3en24xlarge = "ml.i3en.24xlarge",
        MlI3en2xlarge = "ml.i3en.2xlarge",
        MlI3en3xlarge = "ml.i3en.3xlarge",
        MlI3en6xlarge = "ml.i3en.6xlarge",
        MlI3enLarge = "ml.i3en.large",
        MlI3enXlarge = "ml.i3en.xlarge",
        MlM5_12xlarge = "ml.m5.12xlarge",
        MlM5_16xlarge = "ml.m5.16xlarge",
        MlM5_24xlarge = "ml.m5.24xlarge",
        MlM5_2xlarge = "ml.m5.2xlarge",
        MlM5_4xlarge = "ml.m5.4xlarge",
        MlM5_8xlarge = "ml.m5.8xlarge",
        MlM5Large = "ml.m5.large",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM6a12xlarge = "ml.m6a.12xlarge",
        MlM6a16xlarge = "ml.m6a.16xlarge",
        MlM6a24xlarge = "ml.m6a.24xlarge",
        MlM6a2xlarge = "ml.m6a.2xlarge",
        MlM6a32xlarge = "ml.m6a.32xlarge",
        MlM6a48xlarge = "ml.m6a.48xlarge",
        MlM6a4xlarge = "ml.m6a.4xlarge",
        MlM6a8xlarge = "ml.m6a.8xlarge",
        MlM6aLarge = "ml.m6a.large",
        MlM6aXlarge = "ml.m6a.xlarge",
        MlM6g12xlarge = "ml.m6g.12xlarge",
        MlM6g16xlarge = "ml.m6g.16xlarge",
        MlM6g2xlarge = "ml.m6g.2xlarge",
        MlM6g4xlarge = "ml.m6g.4xlarge",
        MlM6g8xlarge = "ml.m6g.8xlarge",
        MlM6gLarge = "ml.m6g.large",
        MlM6gMedium = "ml.m6g.medium",
        MlM6gXlarge = "ml.m6g.xlarge",
        MlM6i12xlarge = "ml.m6i.12xlarge",
        MlM6i16xlarge = "ml.m6i.16xlarge",
        MlM6i24xlarge = "ml.m6i.24xlarge",
        MlM6i2xlarge = "ml.m6i.2xlarge",
        MlM6i32xlarge = "ml.m6i.32xlarge",
        MlM6i4xlarge = "ml.m6i.4xlarge",
        MlM6i8xlarge = "ml.m6i.8xlarge",
        MlM6iLarge = "ml.m6i.large",
        MlM6iXlarge = "ml.m6i.xlarge",
        MlM7g12xlarge = "ml.m7g.12xlarge",
        MlM7g16xlarge = "ml.m7g.16xlarge",
        MlM7g2xlarge = "ml.m7g.2xlarge",
        MlM7g4xlarge = "ml.m7g.4xlarge",
        MlM7g8xlarge = "ml.m7g.8xlarge",
        MlM7gLarge = "ml.m7g.large",
        MlM7gMedium = "ml.m7g.medium",
        MlM7gXlarge = "ml.m7g.xlarge",
        MlM7i12xlarge = "ml.m7i.12xlarge",
        MlM7i16xlarge = "ml.m7i.16xlarge",
        MlM7i24xlarge = "ml.m7i.24xlarge",
        MlM7i2xlarge = "ml.m7i.2xlarge",
        MlM7i48xlarge = "ml.m7i.48xlarge",
        MlM7i4xlarge = "ml.m7i.4xlarge",
        MlM7i8xlarge = "ml.m7i.8xlarge",
        MlM7iLarge = "ml.m7i.large",
        MlM7iXlarge = "ml.m7i.xlarge",
        MlM8a16xlarge = "ml.m8a.16xlarge",
        MlM8g12xlarge = "ml.m8g.12xlarge",
        MlM8g16xlarge = "ml.m8g.16xlarge",
        MlM8g24xlarge = "ml.m8g.24xlarge",
        MlM8g2xlarge = "ml.m8g.2xlarge",
        MlM8g48xlarge = "ml.m8g.48xlarge",
        MlM8g4xlarge = "ml.m8g.4xlarge",
        MlM8g8xlarge = "ml.m8g.8xlarge",
        MlM8gLarge = "ml.m8g.large",
        MlM8gMedium = "ml.m8g.medium",
        MlM8gXlarge = "ml.m8g.xlarge",
        MlP4d24xlarge = "ml.p4d.24xlarge",
        MlP4de24xlarge = "ml.p4de.24xlarge",
        MlP5_48xlarge = "ml.p5.48xlarge",
        MlP5_4xlarge = "ml.p5.4xlarge",
        MlP5e48xlarge = "ml.p5e.48xlarge",
        MlP5en48xlarge = "ml.p5en.48xlarge",
        MlP6B200_48xlarge = "ml.p6-b200.48xlarge",
        MlP6B300_48xlarge = "ml.p6-b300.48xlarge",
        MlP6eGb200_36xlarge = "ml.p6e-gb200.36xlarge",
        MlR5d16xlarge = "ml.r5d.16xlarge",
        MlR6i12xlarge = "ml.r6i.12xlarge",
        MlR6i16xlarge = "ml.r6i.16xlarge",
        MlR6i24xlarge = "ml.r6i.24xlarge",
        MlR6i2xlarge = "ml.r6i.2xlarge",
        MlR6i32xlarge = "ml.r6i.32xlarge",
        MlR6i4xlarge = "ml.r6i.4xlarge",
        MlR6i8xlarge = "ml.r6i.8xlarge",
        MlR6iLarge = "ml.r6i.large",
        MlR6iXlarge = "ml.r6i.xlarge",
        MlR7i12xlarge = "ml.r7i.12xlarge",
        MlR7i16xlarge = "ml.r7i.16xlarge",
        MlR7i24xlarge = "ml.r7i.24xlarge",
        MlR7i2xlarge = "ml.r7i.2xlarge",
        MlR7i48xlarge = "ml.r7i.48xlarge",
        MlR7i4xlarge = "ml.r7i.4xlarge",
        MlR7i8xlarge = "ml.r7i.8xlarge",
        MlR7iLarge = "ml.r7i.large",
        MlR7iXlarge = "ml.r7i.xlarge",
        MlT3_2xlarge = "ml.t3.2xlarge",
        MlT3Large = "ml.t3.large",
        MlT3Medium = "ml.t3.medium",
        MlT3Xlarge = "ml.t3.xlarge",
        MlTrn1_32xlarge = "ml.trn1.32xlarge",
        MlTrn1n32xlarge = "ml.trn1n.32xlarge",
        MlTrn2_3xlarge = "ml.trn2.3xlarge",
        MlTrn2_48xlarge = "ml.trn2.48xlarge",
    }

    property! {
        /// [`ComputeQuotaResourceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-computequota-computequotaresourceconfig.html)
        ComputeQuotaResourceConfig
        required {
            /// `InstanceType`: text.
            instance_type "InstanceType" ComputeQuotaResourceConfigInstanceType,
        }
        optional {
            /// `AcceleratorPartition`: object.
            accelerator_partition "AcceleratorPartition" AcceleratorPartitionConfig,
            /// `Accelerators`: whole number, 0 to 10000000 in value.
            accelerators "Accelerators" i64,
            /// `Count`: whole number, 0 to 10000000 in value.
            count "Count" i64,
            /// `MemoryInGiB`: number, 0 to 10000000 in value.
            memory_in_gi_b "MemoryInGiB" f64,
            /// `VCpu`: number, 0 to 10000000 in value.
            v_cpu "VCpu" f64,
        }
    }

    choice! {
        /// Values of `AcceleratorPartitionConfigType`.
        AcceleratorPartitionConfigType
        Mig1g5gb = "mig-1g.5gb",
        Mig1g10gb = "mig-1g.10gb",
        Mig1g18gb = "mig-1g.18gb",
        Mig1g20gb = "mig-1g.20gb",
        Mig1g23gb = "mig-1g.23gb",
        Mig1g35gb = "mig-1g.35gb",
        Mig1g45gb = "mig-1g.45gb",
        Mig1g47gb = "mig-1g.47gb",
        Mig2g10gb = "mig-2g.10gb",
        Mig2g20gb = "mig-2g.20gb",
        Mig2g35gb = "mig-2g.35gb",
        Mig2g45gb = "mig-2g.45gb",
        Mig2g47gb = "mig-2g.47gb",
        Mig3g20gb = "mig-3g.20gb",
        Mig3g40gb = "mig-3g.40gb",
        Mig3g71gb = "mig-3g.71gb",
        Mig3g90gb = "mig-3g.90gb",
        Mig3g93gb = "mig-3g.93gb",
        Mig4g20gb = "mig-4g.20gb",
        Mig4g40gb = "mig-4g.40gb",
        Mig4g71gb = "mig-4g.71gb",
        Mig4g90gb = "mig-4g.90gb",
        Mig4g93gb = "mig-4g.93gb",
        Mig7g40gb = "mig-7g.40gb",
        Mig7g80gb = "mig-7g.80gb",
        Mig7g141gb = "mig-7g.141gb",
        Mig7g180gb = "mig-7g.180gb",
        Mig7g186gb = "mig-7g.186gb",
    }

    property! {
        /// [`AcceleratorPartitionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-computequota-acceleratorpartitionconfig.html)
        AcceleratorPartitionConfig
        required {
            /// `Count`: whole number, 0 to 10000000 in value.
            count "Count" i64,
            /// `Type`: text.
            r#type "Type" AcceleratorPartitionConfigType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Context`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-context.html)
    Context = "AWS::SageMaker::Context"
    required {
        /// `ContextName`: text, 1 to 120 characters. A change replaces the resource.
        context_name "ContextName" String,
        /// `ContextType`: text, 0 to 256 characters. A change replaces the resource.
        context_type "ContextType" String,
        /// `Source`: object. A change replaces the resource.
        source "Source" context::Source,
    }
    optional {
        /// `Description`: text, 0 to 3072 characters.
        description "Description" String,
        /// `Properties`: object.
        properties "Properties" Json,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<context::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`Context`].
pub mod context {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tags`.
        Tags
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
        /// Property type `Source`.
        Source
        required {
            /// `SourceUri`: text, 1 to 2048 characters.
            source_uri "SourceUri" String,
        }
        optional {
            /// `SourceId`: text, 0 to 256 characters.
            source_id "SourceId" String,
            /// `SourceType`: text, 0 to 256 characters.
            source_type "SourceType" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::DataQualityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-dataqualityjobdefinition.html)
    DataQualityJobDefinition = "AWS::SageMaker::DataQualityJobDefinition"
    required {
        /// `DataQualityAppSpecification`: object. A change replaces the resource.
        data_quality_app_specification "DataQualityAppSpecification" data_quality_job_definition::DataQualityAppSpecification,
        /// `DataQualityJobInput`: object. A change replaces the resource.
        data_quality_job_input "DataQualityJobInput" data_quality_job_definition::DataQualityJobInput,
        /// `DataQualityJobOutputConfig`: object. A change replaces the resource.
        data_quality_job_output_config "DataQualityJobOutputConfig" data_quality_job_definition::MonitoringOutputConfig,
        /// `JobResources`: object. A change replaces the resource.
        job_resources "JobResources" data_quality_job_definition::MonitoringResources,
        /// `RoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// `DataQualityBaselineConfig`: object. A change replaces the resource.
        data_quality_baseline_config "DataQualityBaselineConfig" data_quality_job_definition::DataQualityBaselineConfig,
        /// `EndpointName`: text, 0 to 63 characters. A change replaces the resource.
        endpoint_name "EndpointName" String,
        /// `JobDefinitionName`: text, 1 to 63 characters. A change replaces the resource.
        job_definition_name "JobDefinitionName" String,
        /// `NetworkConfig`: object. A change replaces the resource.
        network_config "NetworkConfig" data_quality_job_definition::NetworkConfig,
        /// `StoppingCondition`: object. A change replaces the resource.
        stopping_condition "StoppingCondition" data_quality_job_definition::StoppingCondition,
        /// `Tags`: list, 0 to 50 items. A change replaces the resource.
        tags "Tags" List<data_quality_job_definition::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `JobDefinitionArn`.
        job_definition_arn "JobDefinitionArn" String,
    }
}

/// Property types of [`DataQualityJobDefinition`].
pub mod data_quality_job_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-tag.html)
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
        /// [`StoppingCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-stoppingcondition.html)
        StoppingCondition
        required {
            /// `MaxRuntimeInSeconds`: whole number, 1 to 86400 in value.
            max_runtime_in_seconds "MaxRuntimeInSeconds" i64,
        }
        optional {
        }
    }

    property! {
        /// [`NetworkConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-networkconfig.html)
        NetworkConfig
        required {
        }
        optional {
            /// `EnableInterContainerTrafficEncryption`: true or false.
            enable_inter_container_traffic_encryption "EnableInterContainerTrafficEncryption" bool,
            /// `EnableNetworkIsolation`: true or false.
            enable_network_isolation "EnableNetworkIsolation" bool,
            /// `VpcConfig`: object.
            vpc_config "VpcConfig" VpcConfig,
        }
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`MonitoringResources`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-monitoringresources.html)
        MonitoringResources
        required {
            /// `ClusterConfig`: object.
            cluster_config "ClusterConfig" ClusterConfig,
        }
        optional {
        }
    }

    property! {
        /// [`ClusterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-clusterconfig.html)
        ClusterConfig
        required {
            /// `InstanceCount`: whole number, 1 to 100 in value.
            instance_count "InstanceCount" i64,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
            /// `VolumeSizeInGB`: whole number, 1 to 16384 in value.
            volume_size_in_gb "VolumeSizeInGB" i64,
        }
        optional {
            /// `VolumeKmsKeyId`: text, 0 to 2048 characters, 1 to 2048 in value.
            volume_kms_key_id "VolumeKmsKeyId" String,
        }
    }

    property! {
        /// [`MonitoringOutputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-monitoringoutputconfig.html)
        MonitoringOutputConfig
        required {
            /// `MonitoringOutputs`: list, 1 to 1 characters, 1 to 1 items.
            monitoring_outputs "MonitoringOutputs" List<MonitoringOutput>,
        }
        optional {
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`MonitoringOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-monitoringoutput.html)
        MonitoringOutput
        required {
            /// `S3Output`: object.
            s3_output "S3Output" S3Output,
        }
        optional {
        }
    }

    choice! {
        /// Values of `S3OutputS3UploadMode`.
        S3OutputS3UploadMode
        Continuous = "Continuous",
        EndOfJob = "EndOfJob",
    }

    property! {
        /// [`S3Output`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-s3output.html)
        S3Output
        required {
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
            /// `S3Uri`: text, 0 to 512 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `S3UploadMode`: text.
            s3_upload_mode "S3UploadMode" S3OutputS3UploadMode,
        }
    }

    property! {
        /// [`DataQualityJobInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-dataqualityjobinput.html)
        DataQualityJobInput
        required {
        }
        optional {
            /// `BatchTransformInput`: object.
            batch_transform_input "BatchTransformInput" BatchTransformInput,
            /// `EndpointInput`: object.
            endpoint_input "EndpointInput" EndpointInput,
        }
    }

    choice! {
        /// Values of `EndpointInputS3DataDistributionType`.
        EndpointInputS3DataDistributionType
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }

    choice! {
        /// Values of `EndpointInputS3InputMode`.
        EndpointInputS3InputMode
        Pipe = "Pipe",
        File = "File",
    }

    property! {
        /// [`EndpointInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-endpointinput.html)
        EndpointInput
        required {
            /// `EndpointName`: text, 0 to 63 characters.
            endpoint_name "EndpointName" String,
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
        }
        optional {
            /// `ExcludeFeaturesAttribute`: text, 0 to 100 characters.
            exclude_features_attribute "ExcludeFeaturesAttribute" String,
            /// `S3DataDistributionType`: text.
            s3_data_distribution_type "S3DataDistributionType" EndpointInputS3DataDistributionType,
            /// `S3InputMode`: text.
            s3_input_mode "S3InputMode" EndpointInputS3InputMode,
        }
    }

    choice! {
        /// Values of `BatchTransformInputS3DataDistributionType`.
        BatchTransformInputS3DataDistributionType
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }

    choice! {
        /// Values of `BatchTransformInputS3InputMode`.
        BatchTransformInputS3InputMode
        Pipe = "Pipe",
        File = "File",
    }

    property! {
        /// [`BatchTransformInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-batchtransforminput.html)
        BatchTransformInput
        required {
            /// `DataCapturedDestinationS3Uri`: text, 0 to 512 characters.
            data_captured_destination_s3_uri "DataCapturedDestinationS3Uri" String,
            /// `DatasetFormat`: object.
            dataset_format "DatasetFormat" DatasetFormat,
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
        }
        optional {
            /// `ExcludeFeaturesAttribute`: text, 0 to 100 characters.
            exclude_features_attribute "ExcludeFeaturesAttribute" String,
            /// `S3DataDistributionType`: text.
            s3_data_distribution_type "S3DataDistributionType" BatchTransformInputS3DataDistributionType,
            /// `S3InputMode`: text.
            s3_input_mode "S3InputMode" BatchTransformInputS3InputMode,
        }
    }

    property! {
        /// [`DatasetFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-datasetformat.html)
        DatasetFormat
        required {
        }
        optional {
            /// `Csv`: object.
            csv "Csv" Csv,
            /// `Json`: object.
            json "Json" JsonType,
            /// `Parquet`: true or false.
            parquet "Parquet" bool,
        }
    }

    property! {
        /// [`Json`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-json.html)
        JsonType
        required {
        }
        optional {
            /// `Line`: true or false.
            line "Line" bool,
        }
    }

    property! {
        /// [`Csv`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-csv.html)
        Csv
        required {
        }
        optional {
            /// `Header`: true or false.
            header "Header" bool,
        }
    }

    property! {
        /// [`DataQualityBaselineConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-dataqualitybaselineconfig.html)
        DataQualityBaselineConfig
        required {
        }
        optional {
            /// `BaseliningJobName`: text, 1 to 63 characters.
            baselining_job_name "BaseliningJobName" String,
            /// `ConstraintsResource`: object.
            constraints_resource "ConstraintsResource" ConstraintsResource,
            /// `StatisticsResource`: object.
            statistics_resource "StatisticsResource" StatisticsResource,
        }
    }

    property! {
        /// [`StatisticsResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-statisticsresource.html)
        StatisticsResource
        required {
        }
        optional {
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
    }

    property! {
        /// [`ConstraintsResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-constraintsresource.html)
        ConstraintsResource
        required {
        }
        optional {
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
    }

    property! {
        /// [`DataQualityAppSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-dataqualityjobdefinition-dataqualityappspecification.html)
        DataQualityAppSpecification
        required {
            /// `ImageUri`: text, 0 to 255 characters.
            image_uri "ImageUri" String,
        }
        optional {
            /// `ContainerArguments`: list, 1 to 50 items.
            container_arguments "ContainerArguments" List<String>,
            /// `ContainerEntrypoint`: list, 1 to 100 items.
            container_entrypoint "ContainerEntrypoint" List<String>,
            /// `Environment`: object.
            environment "Environment" Json,
            /// `PostAnalyticsProcessorSourceUri`: text, 0 to 1024 characters.
            post_analytics_processor_source_uri "PostAnalyticsProcessorSourceUri" String,
            /// `RecordPreprocessorSourceUri`: text, 0 to 1024 characters.
            record_preprocessor_source_uri "RecordPreprocessorSourceUri" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-device.html)
    Device = "AWS::SageMaker::Device"
    required {
        /// `DeviceFleetName`: text, 1 to 63 characters.
        device_fleet_name "DeviceFleetName" String,
    }
    optional {
        /// `Device`: object.
        device "Device" device::Device,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<device::Tag>,
    }
    attributes {
    }
}

/// Property types of [`Device`].
pub mod device {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-device-tag.html)
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
        /// [`Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-device-device.html)
        Device
        required {
            /// `DeviceName`: text, 1 to 63 characters.
            device_name "DeviceName" String,
        }
        optional {
            /// `Description`: text, 1 to 40 characters.
            description "Description" String,
            /// `IotThingName`: text, at most 128 characters.
            iot_thing_name "IotThingName" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::DeviceFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-devicefleet.html)
    DeviceFleet = "AWS::SageMaker::DeviceFleet"
    required {
        /// `DeviceFleetName`: text, 1 to 63 characters. A change replaces the resource.
        device_fleet_name "DeviceFleetName" String,
        /// `OutputConfig`: object.
        output_config "OutputConfig" device_fleet::EdgeOutputConfig,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `Description`: text, 0 to 800 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<device_fleet::Tag>,
    }
    attributes {
    }
}

/// Property types of [`DeviceFleet`].
pub mod device_fleet {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-devicefleet-tag.html)
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
        /// [`EdgeOutputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-devicefleet-edgeoutputconfig.html)
        EdgeOutputConfig
        required {
            /// `S3OutputLocation`: text, 0 to 1024 characters.
            s3_output_location "S3OutputLocation" String,
        }
        optional {
            /// `KmsKeyId`: text, 1 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
    Domain = "AWS::SageMaker::Domain"
    required {
        /// `AuthMode`: text. A change replaces the resource.
        auth_mode "AuthMode" domain::AuthMode,
        /// `DefaultUserSettings`: object.
        default_user_settings "DefaultUserSettings" domain::UserSettings,
        /// `DomainName`: text, at most 63 characters. A change replaces the resource.
        domain_name "DomainName" String,
    }
    optional {
        /// `AppNetworkAccessType`: text.
        app_network_access_type "AppNetworkAccessType" domain::AppNetworkAccessType,
        /// `AppSecurityGroupManagement`: text.
        app_security_group_management "AppSecurityGroupManagement" domain::AppSecurityGroupManagement,
        /// `DefaultSpaceSettings`: object.
        default_space_settings "DefaultSpaceSettings" domain::DefaultSpaceSettings,
        /// `DomainSettings`: object.
        domain_settings "DomainSettings" domain::DomainSettings,
        /// `HomeEfsFileSystemCreation`: text.
        home_efs_file_system_creation "HomeEfsFileSystemCreation" domain::HomeEfsFileSystemCreation,
        /// `KmsKeyId`: text, 0 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `SubnetIds`: list, 1 to 16 items.
        subnet_ids "SubnetIds" List<String>,
        /// `TagPropagation`: text.
        tag_propagation "TagPropagation" domain::TagPropagation,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<domain::Tag>,
        /// `VpcId`: text, 0 to 32 characters. A change may replace the resource.
        vpc_id "VpcId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `DomainArn`.
        domain_arn "DomainArn" String,
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `HomeEfsFileSystemId`.
        home_efs_file_system_id "HomeEfsFileSystemId" String,
        /// `Fn::GetAtt` of `SecurityGroupIdForDomainBoundary`.
        security_group_id_for_domain_boundary "SecurityGroupIdForDomainBoundary" String,
        /// `Fn::GetAtt` of `SingleSignOnApplicationArn`.
        single_sign_on_application_arn "SingleSignOnApplicationArn" String,
        /// `Fn::GetAtt` of `SingleSignOnManagedApplicationInstanceId`.
        single_sign_on_managed_application_instance_id "SingleSignOnManagedApplicationInstanceId" String,
        /// `Fn::GetAtt` of `Url`.
        url "Url" String,
    }
}

/// Property types of [`Domain`].
pub mod domain {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AppNetworkAccessType`.
        AppNetworkAccessType
        PublicInternetOnly = "PublicInternetOnly",
        VpcOnly = "VpcOnly",
    }

    choice! {
        /// Values of `AppSecurityGroupManagement`.
        AppSecurityGroupManagement
        Service = "Service",
        Customer = "Customer",
    }

    choice! {
        /// Values of `AuthMode`.
        AuthMode
        Sso = "SSO",
        Iam = "IAM",
    }

    choice! {
        /// Values of `HomeEfsFileSystemCreation`.
        HomeEfsFileSystemCreation
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    choice! {
        /// Values of `TagPropagation`.
        TagPropagation
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 128 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DomainSettingsExecutionRoleIdentityConfig`.
        DomainSettingsExecutionRoleIdentityConfig
        UserProfileName = "USER_PROFILE_NAME",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Ipv4 = "IPV4",
        Dualstack = "DUALSTACK",
    }

    property! {
        /// [`DomainSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-domainsettings.html)
        DomainSettings
        required {
        }
        optional {
            /// `DockerSettings`: object.
            docker_settings "DockerSettings" DockerSettings,
            /// `ExecutionRoleIdentityConfig`: text.
            execution_role_identity_config "ExecutionRoleIdentityConfig" DomainSettingsExecutionRoleIdentityConfig,
            /// `IpAddressType`: text.
            ip_address_type "IpAddressType" IpAddressType,
            /// `RStudioServerProDomainSettings`: object.
            r_studio_server_pro_domain_settings "RStudioServerProDomainSettings" RStudioServerProDomainSettings,
            /// `SecurityGroupIds`: list, 0 to 3 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `UnifiedStudioSettings`: object.
            unified_studio_settings "UnifiedStudioSettings" UnifiedStudioSettings,
        }
    }

    choice! {
        /// Values of `UnifiedStudioSettingsStudioWebPortalAccess`.
        UnifiedStudioSettingsStudioWebPortalAccess
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`UnifiedStudioSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-unifiedstudiosettings.html)
        UnifiedStudioSettings
        required {
        }
        optional {
            /// `DomainAccountId`: text, 12 to 12 characters.
            domain_account_id "DomainAccountId" String,
            /// `DomainId`: text, 1 to 36 characters.
            domain_id "DomainId" String,
            /// `DomainRegion`: text, 1 to 24 characters.
            domain_region "DomainRegion" String,
            /// `EnvironmentId`: text, 1 to 36 characters.
            environment_id "EnvironmentId" String,
            /// `ProjectId`: text.
            project_id "ProjectId" String,
            /// `ProjectS3Path`: text, 1 to 100 characters.
            project_s3_path "ProjectS3Path" String,
            /// `StudioWebPortalAccess`: text.
            studio_web_portal_access "StudioWebPortalAccess" UnifiedStudioSettingsStudioWebPortalAccess,
        }
    }

    property! {
        /// [`RStudioServerProDomainSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-rstudioserverprodomainsettings.html)
        RStudioServerProDomainSettings
        required {
            /// `DomainExecutionRoleArn`: text, 20 to 2048 characters.
            domain_execution_role_arn "DomainExecutionRoleArn" String,
        }
        optional {
            /// `DefaultResourceSpec`: object.
            default_resource_spec "DefaultResourceSpec" ResourceSpec,
            /// `RStudioConnectUrl`: text.
            r_studio_connect_url "RStudioConnectUrl" String,
            /// `RStudioPackageManagerUrl`: text.
            r_studio_package_manager_url "RStudioPackageManagerUrl" String,
        }
    }

    choice! {
        /// Values of `AppInstanceType`.
        AppInstanceType
        System = "system",
        MlT3Micro = "ml.t3.micro",
        MlT3Small = "ml.t3.small",
        MlT3Medium = "ml.t3.medium",
        MlT3Large = "ml.t3.large",
        MlT3Xlarge = "ml.t3.xlarge",
        MlT3_2xlarge = "ml.t3.2xlarge",
        MlM5Large = "ml.m5.large",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM5_2xlarge = "ml.m5.2xlarge",
        MlM5_4xlarge = "ml.m5.4xlarge",
        MlM5_8xlarge = "ml.m5.8xlarge",
        MlM5_12xlarge = "ml.m5.12xlarge",
        MlM5_16xlarge = "ml.m5.16xlarge",
        MlM5_24xlarge = "ml.m5.24xlarge",
        MlM5dLarge = "ml.m5d.large",
        MlM5dXlarge = "ml.m5d.xlarge",
        MlM5d2xlarge = "ml.m5d.2xlarge",
        MlM5d4xlarge = "ml.m5d.4xlarge",
        MlM5d8xlarge = "ml.m5d.8xlarge",
        MlM5d12xlarge = "ml.m5d.12xlarge",
        MlM5d16xlarge = "ml.m5d.16xlarge",
        MlM5d24xlarge = "ml.m5d.24xlarge",
        MlC5Large = "ml.c5.large",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC5_2xlarge = "ml.c5.2xlarge",
        MlC5_4xlarge = "ml.c5.4xlarge",
        MlC5_9xlarge = "ml.c5.9xlarge",
        MlC5_12xlarge = "ml.c5.12xlarge",
        MlC5_18xlarge = "ml.c5.18xlarge",
        MlC5_24xlarge = "ml.c5.24xlarge",
        MlP3_2xlarge = "ml.p3.2xlarge",
        MlP3_8xlarge = "ml.p3.8xlarge",
        MlP3_16xlarge = "ml.p3.16xlarge",
        MlP3dn24xlarge = "ml.p3dn.24xlarge",
        MlG4dnXlarge = "ml.g4dn.xlarge",
        MlG4dn2xlarge = "ml.g4dn.2xlarge",
        MlG4dn4xlarge = "ml.g4dn.4xlarge",
        MlG4dn8xlarge = "ml.g4dn.8xlarge",
        MlG4dn12xlarge = "ml.g4dn.12xlarge",
        MlG4dn16xlarge = "ml.g4dn.16xlarge",
        MlR5Large = "ml.r5.large",
        MlR5Xlarge = "ml.r5.xlarge",
        MlR5_2xlarge = "ml.r5.2xlarge",
        MlR5_4xlarge = "ml.r5.4xlarge",
        MlR5_8xlarge = "ml.r5.8xlarge",
        MlR5_12xlarge = "ml.r5.12xlarge",
        MlR5_16xlarge = "ml.r5.16xlarge",
        MlR5_24xlarge = "ml.r5.24xlarge",
        MlG5Xlarge = "ml.g5.xlarge",
        MlG5_2xlarge = "ml.g5.2xlarge",
        MlG5_4xlarge = "ml.g5.4xlarge",
        MlG5_8xlarge = "ml.g5.8xlarge",
        MlG5_12xlarge = "ml.g5.12xlarge",
        MlG5_16xlarge = "ml.g5.16xlarge",
        MlG5_24xlarge = "ml.g5.24xlarge",
        MlG5_48xlarge = "ml.g5.48xlarge",
        MlG6Xlarge = "ml.g6.xlarge",
        MlG6_2xlarge = "ml.g6.2xlarge",
        MlG6_4xlarge = "ml.g6.4xlarge",
        MlG6_8xlarge = "ml.g6.8xlarge",
        MlG6_12xlarge = "ml.g6.12xlarge",
        MlG6_16xlarge = "ml.g6.16xlarge",
        MlG6_24xlarge = "ml.g6.24xlarge",
        MlG6_48xlarge = "ml.g6.48xlarge",
        MlG6eXlarge = "ml.g6e.xlarge",
        MlG6e2xlarge = "ml.g6e.2xlarge",
        MlG6e4xlarge = "ml.g6e.4xlarge",
        MlG6e8xlarge = "ml.g6e.8xlarge",
        MlG6e12xlarge = "ml.g6e.12xlarge",
        MlG6e16xlarge = "ml.g6e.16xlarge",
        MlG6e24xlarge = "ml.g6e.24xlarge",
        MlG6e48xlarge = "ml.g6e.48xlarge",
        MlGeospatialInteractive = "ml.geospatial.interactive",
        MlP4d24xlarge = "ml.p4d.24xlarge",
        MlP4de24xlarge = "ml.p4de.24xlarge",
        MlTrn1_2xlarge = "ml.trn1.2xlarge",
        MlTrn1_32xlarge = "ml.trn1.32xlarge",
        MlTrn1n32xlarge = "ml.trn1n.32xlarge",
        MlP5_48xlarge = "ml.p5.48xlarge",
        MlP5e48xlarge = "ml.p5e.48xlarge",
        MlP5en48xlarge = "ml.p5en.48xlarge",
        MlM6iLarge = "ml.m6i.large",
        MlM6iXlarge = "ml.m6i.xlarge",
        MlM6i2xlarge = "ml.m6i.2xlarge",
        MlM6i4xlarge = "ml.m6i.4xlarge",
        MlM6i8xlarge = "ml.m6i.8xlarge",
        MlM6i12xlarge = "ml.m6i.12xlarge",
        MlM6i16xlarge = "ml.m6i.16xlarge",
        MlM6i24xlarge = "ml.m6i.24xlarge",
        MlM6i32xlarge = "ml.m6i.32xlarge",
        MlM7iLarge = "ml.m7i.large",
        MlM7iXlarge = "ml.m7i.xlarge",
        MlM7i2xlarge = "ml.m7i.2xlarge",
        MlM7i4xlarge = "ml.m7i.4xlarge",
        MlM7i8xlarge = "ml.m7i.8xlarge",
        MlM7i12xlarge = "ml.m7i.12xlarge",
        MlM7i16xlarge = "ml.m7i.16xlarge",
        MlM7i24xlarge = "ml.m7i.24xlarge",
        MlM7i48xlarge = "ml.m7i.48xlarge",
        MlC6iLarge = "ml.c6i.large",
        MlC6iXlarge = "ml.c6i.xlarge",
        MlC6i2xlarge = "ml.c6i.2xlarge",
        MlC6i4xlarge = "ml.c6i.4xlarge",
        MlC6i8xlarge = "ml.c6i.8xlarge",
        MlC6i12xlarge = "ml.c6i.12xlarge",
        MlC6i16xlarge = "ml.c6i.16xlarge",
        MlC6i24xlarge = "ml.c6i.24xlarge",
        MlC6i32xlarge = "ml.c6i.32xlarge",
        MlC7iLarge = "ml.c7i.large",
        MlC7iXlarge = "ml.c7i.xlarge",
        MlC7i2xlarge = "ml.c7i.2xlarge",
        MlC7i4xlarge = "ml.c7i.4xlarge",
        MlC7i8xlarge = "ml.c7i.8xlarge",
        MlC7i12xlarge = "ml.c7i.12xlarge",
        MlC7i16xlarge = "ml.c7i.16xlarge",
        MlC7i24xlarge = "ml.c7i.24xlarge",
        MlC7i48xlarge = "ml.c7i.48xlarge",
        MlR6iLarge = "ml.r6i.large",
        MlR6iXlarge = "ml.r6i.xlarge",
        MlR6i2xlarge = "ml.r6i.2xlarge",
        MlR6i4xlarge = "ml.r6i.4xlarge",
        MlR6i8xlarge = "ml.r6i.8xlarge",
        MlR6i12xlarge = "ml.r6i.12xlarge",
        MlR6i16xlarge = "ml.r6i.16xlarge",
        MlR6i24xlarge = "ml.r6i.24xlarge",
        MlR6i32xlarge = "ml.r6i.32xlarge",
        MlR7iLarge = "ml.r7i.large",
        MlR7iXlarge = "ml.r7i.xlarge",
        MlR7i2xlarge = "ml.r7i.2xlarge",
        MlR7i4xlarge = "ml.r7i.4xlarge",
        MlR7i8xlarge = "ml.r7i.8xlarge",
        MlR7i12xlarge = "ml.r7i.12xlarge",
        MlR7i16xlarge = "ml.r7i.16xlarge",
        MlR7i24xlarge = "ml.r7i.24xlarge",
        MlR7i48xlarge = "ml.r7i.48xlarge",
        MlM6idLarge = "ml.m6id.large",
        MlM6idXlarge = "ml.m6id.xlarge",
        MlM6id2xlarge = "ml.m6id.2xlarge",
        MlM6id4xlarge = "ml.m6id.4xlarge",
        MlM6id8xlarge = "ml.m6id.8xlarge",
        MlM6id12xlarge = "ml.m6id.12xlarge",
        MlM6id16xlarge = "ml.m6id.16xlarge",
        MlM6id24xlarge = "ml.m6id.24xlarge",
        MlM6id32xlarge = "ml.m6id.32xlarge",
        MlC6idLarge = "ml.c6id.large",
        MlC6idXlarge = "ml.c6id.xlarge",
        MlC6id2xlarge = "ml.c6id.2xlarge",
        MlC6id4xlarge = "ml.c6id.4xlarge",
        MlC6id8xlarge = "ml.c6id.8xlarge",
        MlC6id12xlarge = "ml.c6id.12xlarge",
        MlC6id16xlarge = "ml.c6id.16xlarge",
        MlC6id24xlarge = "ml.c6id.24xlarge",
        MlC6id32xlarge = "ml.c6id.32xlarge",
        MlR6idLarge = "ml.r6id.large",
        MlR6idXlarge = "ml.r6id.xlarge",
        MlR6id2xlarge = "ml.r6id.2xlarge",
        MlR6id4xlarge = "ml.r6id.4xlarge",
        MlR6id8xlarge = "ml.r6id.8xlarge",
        MlR6id12xlarge = "ml.r6id.12xlarge",
        MlR6id16xlarge = "ml.r6id.16xlarge",
        MlR6id24xlarge = "ml.r6id.24xlarge",
        MlR6id32xlarge = "ml.r6id.32xlarge",
        MlP5_4xlarge = "ml.p5.4xlarge",
        MlP6B200_48xlarge = "ml.p6-b200.48xlarge",
        MlG7e2xlarge = "ml.g7e.2xlarge",
        MlG7e4xlarge = "ml.g7e.4xlarge",
        MlG7e8xlarge = "ml.g7e.8xlarge",
        MlG7e12xlarge = "ml.g7e.12xlarge",
        MlG7e24xlarge = "ml.g7e.24xlarge",
        MlG7e48xlarge = "ml.g7e.48xlarge",
    }

    property! {
        /// [`ResourceSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-resourcespec.html)
        ResourceSpec
        required {
        }
        optional {
            /// `InstanceType`: text.
            instance_type "InstanceType" AppInstanceType,
            /// `LifecycleConfigArn`: text, 0 to 256 characters.
            lifecycle_config_arn "LifecycleConfigArn" String,
            /// `SageMakerImageArn`: text, 0 to 256 characters.
            sage_maker_image_arn "SageMakerImageArn" String,
            /// `SageMakerImageVersionArn`: text, 0 to 256 characters.
            sage_maker_image_version_arn "SageMakerImageVersionArn" String,
            /// `TrainingPlanArn`: text, 0 to 2048 characters.
            training_plan_arn "TrainingPlanArn" String,
        }
    }

    choice! {
        /// Values of `DockerSettingsEnableDockerAccess`.
        DockerSettingsEnableDockerAccess
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`DockerSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-dockersettings.html)
        DockerSettings
        required {
        }
        optional {
            /// `EnableDockerAccess`: text.
            enable_docker_access "EnableDockerAccess" DockerSettingsEnableDockerAccess,
            /// `VpcOnlyTrustedAccounts`: list, 0 to 20 items.
            vpc_only_trusted_accounts "VpcOnlyTrustedAccounts" List<String>,
        }
    }

    choice! {
        /// Values of `UserSettingsAutoMountHomeEFS`.
        UserSettingsAutoMountHomeEFS
        Enabled = "Enabled",
        Disabled = "Disabled",
        DefaultAsDomain = "DefaultAsDomain",
    }

    choice! {
        /// Values of `UserSettingsStudioWebPortal`.
        UserSettingsStudioWebPortal
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`UserSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-usersettings.html)
        UserSettings
        required {
            /// `ExecutionRole`: text, 20 to 2048 characters.
            execution_role "ExecutionRole" String,
        }
        optional {
            /// `AutoMountHomeEFS`: text.
            auto_mount_home_efs "AutoMountHomeEFS" UserSettingsAutoMountHomeEFS,
            /// `CodeEditorAppSettings`: object.
            code_editor_app_settings "CodeEditorAppSettings" CodeEditorAppSettings,
            /// `CustomFileSystemConfigs`: list, 0 to 2 items.
            custom_file_system_configs "CustomFileSystemConfigs" List<CustomFileSystemConfig>,
            /// `CustomPosixUserConfig`: object.
            custom_posix_user_config "CustomPosixUserConfig" CustomPosixUserConfig,
            /// `DefaultLandingUri`: text, 0 to 1023 characters.
            default_landing_uri "DefaultLandingUri" String,
            /// `JupyterLabAppSettings`: object.
            jupyter_lab_app_settings "JupyterLabAppSettings" JupyterLabAppSettings,
            /// `JupyterServerAppSettings`: object.
            jupyter_server_app_settings "JupyterServerAppSettings" JupyterServerAppSettings,
            /// `KernelGatewayAppSettings`: object.
            kernel_gateway_app_settings "KernelGatewayAppSettings" KernelGatewayAppSettings,
            /// `RSessionAppSettings`: object.
            r_session_app_settings "RSessionAppSettings" RSessionAppSettings,
            /// `RStudioServerProAppSettings`: object.
            r_studio_server_pro_app_settings "RStudioServerProAppSettings" RStudioServerProAppSettings,
            /// `SecurityGroups`: list, 0 to 5 items.
            security_groups "SecurityGroups" List<String>,
            /// `SharingSettings`: object.
            sharing_settings "SharingSettings" SharingSettings,
            /// `SpaceStorageSettings`: object.
            space_storage_settings "SpaceStorageSettings" DefaultSpaceStorageSettings,
            /// `StudioWebPortal`: text.
            studio_web_portal "StudioWebPortal" UserSettingsStudioWebPortal,
            /// `StudioWebPortalSettings`: object.
            studio_web_portal_settings "StudioWebPortalSettings" StudioWebPortalSettings,
        }
    }

    choice! {
        /// Values of `AppType`.
        AppType
        JupyterServer = "JupyterServer",
        TensorBoard = "TensorBoard",
        RStudioServerPro = "RStudioServerPro",
        JupyterLab = "JupyterLab",
        CodeEditor = "CodeEditor",
        DetailedProfiler = "DetailedProfiler",
        Canvas = "Canvas",
    }

    choice! {
        /// Values of `MlTools`.
        MlTools
        DataWrangler = "DataWrangler",
        FeatureStore = "FeatureStore",
        EmrClusters = "EmrClusters",
        AutoMl = "AutoMl",
        Experiments = "Experiments",
        Training = "Training",
        ModelEvaluation = "ModelEvaluation",
        Pipelines = "Pipelines",
        Models = "Models",
        JumpStart = "JumpStart",
        InferenceRecommender = "InferenceRecommender",
        Endpoints = "Endpoints",
        Projects = "Projects",
        InferenceOptimization = "InferenceOptimization",
        HyperPodClusters = "HyperPodClusters",
        Comet = "Comet",
        DeepchecksLLMEvaluation = "DeepchecksLLMEvaluation",
        Fiddler = "Fiddler",
        LakeraGuard = "LakeraGuard",
        PerformanceEvaluation = "PerformanceEvaluation",
    }

    property! {
        /// [`StudioWebPortalSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-studiowebportalsettings.html)
        StudioWebPortalSettings
        required {
        }
        optional {
            /// `HiddenAppTypes`: list, at least 0 items.
            hidden_app_types "HiddenAppTypes" List<AppType>,
            /// `HiddenInstanceTypes`: list, at least 0 items.
            hidden_instance_types "HiddenInstanceTypes" List<AppInstanceType>,
            /// `HiddenMlTools`: list, at least 0 items.
            hidden_ml_tools "HiddenMlTools" List<MlTools>,
            /// `HiddenSageMakerImageVersionAliases`: list, 0 to 5 items.
            hidden_sage_maker_image_version_aliases "HiddenSageMakerImageVersionAliases" List<HiddenSageMakerImage>,
        }
    }

    choice! {
        /// Values of `HiddenSageMakerImageSageMakerImageName`.
        HiddenSageMakerImageSageMakerImageName
        SagemakerDistribution = "sagemaker_distribution",
    }

    property! {
        /// [`HiddenSageMakerImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-hiddensagemakerimage.html)
        HiddenSageMakerImage
        required {
        }
        optional {
            /// `SageMakerImageName`: text.
            sage_maker_image_name "SageMakerImageName" HiddenSageMakerImageSageMakerImageName,
            /// `VersionAliases`: list, 0 to 20 items.
            version_aliases "VersionAliases" List<String>,
        }
    }

    property! {
        /// [`DefaultSpaceStorageSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-defaultspacestoragesettings.html)
        DefaultSpaceStorageSettings
        required {
        }
        optional {
            /// `DefaultEbsStorageSettings`: object.
            default_ebs_storage_settings "DefaultEbsStorageSettings" DefaultEbsStorageSettings,
        }
    }

    property! {
        /// [`DefaultEbsStorageSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-defaultebsstoragesettings.html)
        DefaultEbsStorageSettings
        required {
            /// `DefaultEbsVolumeSizeInGb`: whole number, 5 to 16384 in value.
            default_ebs_volume_size_in_gb "DefaultEbsVolumeSizeInGb" i64,
            /// `MaximumEbsVolumeSizeInGb`: whole number, 5 to 16384 in value.
            maximum_ebs_volume_size_in_gb "MaximumEbsVolumeSizeInGb" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SharingSettingsNotebookOutputOption`.
        SharingSettingsNotebookOutputOption
        Allowed = "Allowed",
        Disabled = "Disabled",
    }

    property! {
        /// [`SharingSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-sharingsettings.html)
        SharingSettings
        required {
        }
        optional {
            /// `NotebookOutputOption`: text.
            notebook_output_option "NotebookOutputOption" SharingSettingsNotebookOutputOption,
            /// `S3KmsKeyId`: text, 0 to 2048 characters.
            s3_kms_key_id "S3KmsKeyId" String,
            /// `S3OutputPath`: text, 0 to 1024 characters.
            s3_output_path "S3OutputPath" String,
        }
    }

    choice! {
        /// Values of `RStudioServerProAppSettingsAccessStatus`.
        RStudioServerProAppSettingsAccessStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `RStudioServerProAppSettingsUserGroup`.
        RStudioServerProAppSettingsUserGroup
        RStudioAdmin = "R_STUDIO_ADMIN",
        RStudioUser = "R_STUDIO_USER",
    }

    property! {
        /// [`RStudioServerProAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-rstudioserverproappsettings.html)
        RStudioServerProAppSettings
        required {
        }
        optional {
            /// `AccessStatus`: text.
            access_status "AccessStatus" RStudioServerProAppSettingsAccessStatus,
            /// `UserGroup`: text.
            user_group "UserGroup" RStudioServerProAppSettingsUserGroup,
        }
    }

    property! {
        /// [`RSessionAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-rsessionappsettings.html)
        RSessionAppSettings
        required {
        }
        optional {
            /// `CustomImages`: list, 0 to 200 items.
            custom_images "CustomImages" List<CustomImage>,
            /// `DefaultResourceSpec`: object.
            default_resource_spec "DefaultResourceSpec" ResourceSpec,
        }
    }

    property! {
        /// [`CustomImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-customimage.html)
        CustomImage
        required {
            /// `AppImageConfigName`: text, at most 63 characters.
            app_image_config_name "AppImageConfigName" String,
            /// `ImageName`: text, at most 63 characters.
            image_name "ImageName" String,
        }
        optional {
            /// `ImageVersionNumber`: whole number, at least 0 in value.
            image_version_number "ImageVersionNumber" i64,
        }
    }

    property! {
        /// [`KernelGatewayAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-kernelgatewayappsettings.html)
        KernelGatewayAppSettings
        required {
        }
        optional {
            /// `CustomImages`: list, 0 to 200 items.
            custom_images "CustomImages" List<CustomImage>,
            /// `DefaultResourceSpec`: object.
            default_resource_spec "DefaultResourceSpec" ResourceSpec,
            /// `LifecycleConfigArns`: list, 0 to 30 items.
            lifecycle_config_arns "LifecycleConfigArns" List<String>,
        }
    }

    property! {
        /// [`JupyterServerAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-jupyterserverappsettings.html)
        JupyterServerAppSettings
        required {
        }
        optional {
            /// `DefaultResourceSpec`: object.
            default_resource_spec "DefaultResourceSpec" ResourceSpec,
            /// `LifecycleConfigArns`: list, 0 to 30 items.
            lifecycle_config_arns "LifecycleConfigArns" List<String>,
        }
    }

    property! {
        /// [`JupyterLabAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-jupyterlabappsettings.html)
        JupyterLabAppSettings
        required {
        }
        optional {
            /// `AppLifecycleManagement`: object.
            app_lifecycle_management "AppLifecycleManagement" AppLifecycleManagement,
            /// `BuiltInLifecycleConfigArn`: text, 0 to 256 characters.
            built_in_lifecycle_config_arn "BuiltInLifecycleConfigArn" String,
            /// `CodeRepositories`: list, 0 to 30 items.
            code_repositories "CodeRepositories" List<CodeRepository>,
            /// `CustomImages`: list, 0 to 200 items.
            custom_images "CustomImages" List<CustomImage>,
            /// `DefaultResourceSpec`: object.
            default_resource_spec "DefaultResourceSpec" ResourceSpec,
            /// `LifecycleConfigArns`: list, 0 to 30 items.
            lifecycle_config_arns "LifecycleConfigArns" List<String>,
        }
    }

    property! {
        /// [`CodeRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-coderepository.html)
        CodeRepository
        required {
            /// `RepositoryUrl`: text, at most 256 characters.
            repository_url "RepositoryUrl" String,
        }
        optional {
        }
    }

    property! {
        /// [`AppLifecycleManagement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-applifecyclemanagement.html)
        AppLifecycleManagement
        required {
        }
        optional {
            /// `IdleSettings`: object.
            idle_settings "IdleSettings" IdleSettings,
        }
    }

    choice! {
        /// Values of `LifecycleManagement`.
        LifecycleManagement
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`IdleSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-idlesettings.html)
        IdleSettings
        required {
        }
        optional {
            /// `IdleTimeoutInMinutes`: whole number, 60 to 525600 in value.
            idle_timeout_in_minutes "IdleTimeoutInMinutes" i64,
            /// `LifecycleManagement`: text.
            lifecycle_management "LifecycleManagement" LifecycleManagement,
            /// `MaxIdleTimeoutInMinutes`: whole number, 60 to 525600 in value.
            max_idle_timeout_in_minutes "MaxIdleTimeoutInMinutes" i64,
            /// `MinIdleTimeoutInMinutes`: whole number, 60 to 525600 in value.
            min_idle_timeout_in_minutes "MinIdleTimeoutInMinutes" i64,
        }
    }

    property! {
        /// [`CustomPosixUserConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-customposixuserconfig.html)
        CustomPosixUserConfig
        required {
            /// `Gid`: whole number, 1001 to 4000000 in value.
            gid "Gid" i64,
            /// `Uid`: whole number, 10000 to 4000000 in value.
            uid "Uid" i64,
        }
        optional {
        }
    }

    property! {
        /// [`CustomFileSystemConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-customfilesystemconfig.html)
        CustomFileSystemConfig
        required {
        }
        optional {
            /// `EFSFileSystemConfig`: object.
            efs_file_system_config "EFSFileSystemConfig" EFSFileSystemConfig,
            /// `FSxLustreFileSystemConfig`: object.
            f_sx_lustre_file_system_config "FSxLustreFileSystemConfig" FSxLustreFileSystemConfig,
            /// `S3FileSystemConfig`: object.
            s3_file_system_config "S3FileSystemConfig" S3FileSystemConfig,
        }
    }

    property! {
        /// [`S3FileSystemConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-s3filesystemconfig.html)
        S3FileSystemConfig
        required {
        }
        optional {
            /// `MountPath`: text, 0 to 1024 characters.
            mount_path "MountPath" String,
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
    }

    property! {
        /// [`FSxLustreFileSystemConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-fsxlustrefilesystemconfig.html)
        FSxLustreFileSystemConfig
        required {
            /// `FileSystemId`: text, 11 to 21 characters.
            file_system_id "FileSystemId" String,
        }
        optional {
            /// `FileSystemPath`: text, 1 to 256 characters.
            file_system_path "FileSystemPath" String,
        }
    }

    property! {
        /// [`EFSFileSystemConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-efsfilesystemconfig.html)
        EFSFileSystemConfig
        required {
            /// `FileSystemId`: text, 11 to 21 characters.
            file_system_id "FileSystemId" String,
        }
        optional {
            /// `FileSystemPath`: text, 1 to 256 characters.
            file_system_path "FileSystemPath" String,
        }
    }

    property! {
        /// [`CodeEditorAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-codeeditorappsettings.html)
        CodeEditorAppSettings
        required {
        }
        optional {
            /// `AppLifecycleManagement`: object.
            app_lifecycle_management "AppLifecycleManagement" AppLifecycleManagement,
            /// `BuiltInLifecycleConfigArn`: text, 0 to 256 characters.
            built_in_lifecycle_config_arn "BuiltInLifecycleConfigArn" String,
            /// `CustomImages`: list, 0 to 200 items.
            custom_images "CustomImages" List<CustomImage>,
            /// `DefaultResourceSpec`: object.
            default_resource_spec "DefaultResourceSpec" ResourceSpec,
            /// `LifecycleConfigArns`: list, 0 to 30 items.
            lifecycle_config_arns "LifecycleConfigArns" List<String>,
        }
    }

    property! {
        /// [`DefaultSpaceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-domain-defaultspacesettings.html)
        DefaultSpaceSettings
        required {
            /// `ExecutionRole`: text, 20 to 2048 characters.
            execution_role "ExecutionRole" String,
        }
        optional {
            /// `CustomFileSystemConfigs`: list, 0 to 2 items.
            custom_file_system_configs "CustomFileSystemConfigs" List<CustomFileSystemConfig>,
            /// `CustomPosixUserConfig`: object.
            custom_posix_user_config "CustomPosixUserConfig" CustomPosixUserConfig,
            /// `JupyterLabAppSettings`: object.
            jupyter_lab_app_settings "JupyterLabAppSettings" JupyterLabAppSettings,
            /// `JupyterServerAppSettings`: object.
            jupyter_server_app_settings "JupyterServerAppSettings" JupyterServerAppSettings,
            /// `KernelGatewayAppSettings`: object.
            kernel_gateway_app_settings "KernelGatewayAppSettings" KernelGatewayAppSettings,
            /// `SecurityGroups`: list, 0 to 5 items.
            security_groups "SecurityGroups" List<String>,
            /// `SpaceStorageSettings`: object.
            space_storage_settings "SpaceStorageSettings" DefaultSpaceStorageSettings,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpoint.html)
    Endpoint = "AWS::SageMaker::Endpoint"
    required {
        /// `EndpointConfigName`: text, 1 to 64 characters.
        endpoint_config_name "EndpointConfigName" String,
    }
    optional {
        /// `DeploymentConfig`: object.
        deployment_config "DeploymentConfig" endpoint::DeploymentConfig,
        /// `EndpointName`: text, 1 to 64 characters. A change replaces the resource.
        endpoint_name "EndpointName" String,
        /// `ExcludeRetainedVariantProperties`: list.
        exclude_retained_variant_properties "ExcludeRetainedVariantProperties" List<endpoint::VariantProperty>,
        /// `RetainAllVariantProperties`: true or false.
        retain_all_variant_properties "RetainAllVariantProperties" bool,
        /// `RetainDeploymentConfig`: true or false.
        retain_deployment_config "RetainDeploymentConfig" bool,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<endpoint::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `EndpointArn`.
        endpoint_arn "EndpointArn" String,
    }
}

/// Property types of [`Endpoint`].
pub mod endpoint {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-tag.html)
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
        /// [`VariantProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-variantproperty.html)
        VariantProperty
        required {
        }
        optional {
            /// `VariantPropertyType`: text.
            variant_property_type "VariantPropertyType" String,
        }
    }

    property! {
        /// [`DeploymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-deploymentconfig.html)
        DeploymentConfig
        required {
        }
        optional {
            /// `AutoRollbackConfiguration`: object.
            auto_rollback_configuration "AutoRollbackConfiguration" AutoRollbackConfig,
            /// `BlueGreenUpdatePolicy`: object.
            blue_green_update_policy "BlueGreenUpdatePolicy" BlueGreenUpdatePolicy,
            /// `RollingUpdatePolicy`: object.
            rolling_update_policy "RollingUpdatePolicy" RollingUpdatePolicy,
        }
    }

    property! {
        /// [`RollingUpdatePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-rollingupdatepolicy.html)
        RollingUpdatePolicy
        required {
            /// `MaximumBatchSize`: object.
            maximum_batch_size "MaximumBatchSize" CapacitySize,
            /// `WaitIntervalInSeconds`: whole number, 0 to 3600 in value.
            wait_interval_in_seconds "WaitIntervalInSeconds" i64,
        }
        optional {
            /// `MaximumExecutionTimeoutInSeconds`: whole number, 600 to 28800 in value.
            maximum_execution_timeout_in_seconds "MaximumExecutionTimeoutInSeconds" i64,
            /// `RollbackMaximumBatchSize`: object.
            rollback_maximum_batch_size "RollbackMaximumBatchSize" CapacitySize,
        }
    }

    choice! {
        /// Values of `CapacitySizeType`.
        CapacitySizeType
        CapacityPercent = "CAPACITY_PERCENT",
        InstanceCount = "INSTANCE_COUNT",
    }

    property! {
        /// [`CapacitySize`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-capacitysize.html)
        CapacitySize
        required {
            /// `Type`: text.
            r#type "Type" CapacitySizeType,
            /// `Value`: whole number, at least 1 in value.
            value "Value" i64,
        }
        optional {
        }
    }

    property! {
        /// [`BlueGreenUpdatePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-bluegreenupdatepolicy.html)
        BlueGreenUpdatePolicy
        required {
            /// `TrafficRoutingConfiguration`: object.
            traffic_routing_configuration "TrafficRoutingConfiguration" TrafficRoutingConfig,
        }
        optional {
            /// `MaximumExecutionTimeoutInSeconds`: whole number, 600 to 28800 in value.
            maximum_execution_timeout_in_seconds "MaximumExecutionTimeoutInSeconds" i64,
            /// `TerminationWaitInSeconds`: whole number, 0 to 3600 in value.
            termination_wait_in_seconds "TerminationWaitInSeconds" i64,
        }
    }

    choice! {
        /// Values of `TrafficRoutingConfigType`.
        TrafficRoutingConfigType
        AllAtOnce = "ALL_AT_ONCE",
        Canary = "CANARY",
        Linear = "LINEAR",
    }

    property! {
        /// [`TrafficRoutingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-trafficroutingconfig.html)
        TrafficRoutingConfig
        required {
            /// `Type`: text.
            r#type "Type" TrafficRoutingConfigType,
        }
        optional {
            /// `CanarySize`: object.
            canary_size "CanarySize" CapacitySize,
            /// `LinearStepSize`: object.
            linear_step_size "LinearStepSize" CapacitySize,
            /// `WaitIntervalInSeconds`: whole number, 0 to 3600 in value.
            wait_interval_in_seconds "WaitIntervalInSeconds" i64,
        }
    }

    property! {
        /// [`AutoRollbackConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-autorollbackconfig.html)
        AutoRollbackConfig
        required {
            /// `Alarms`: list, 0 to 10 items.
            alarms "Alarms" List<Alarm>,
        }
        optional {
        }
    }

    property! {
        /// [`Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-alarm.html)
        Alarm
        required {
            /// `AlarmName`: text, 1 to 255 characters.
            alarm_name "AlarmName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SageMaker::EndpointConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html)
    EndpointConfig = "AWS::SageMaker::EndpointConfig"
    required {
        /// `ProductionVariants`: list, 1 to 10 items. A change replaces the resource.
        production_variants "ProductionVariants" List<endpoint_config::ProductionVariant>,
    }
    optional {
        /// `AsyncInferenceConfig`: object. A change replaces the resource.
        async_inference_config "AsyncInferenceConfig" endpoint_config::AsyncInferenceConfig,
        /// `DataCaptureConfig`: object. A change replaces the resource.
        data_capture_config "DataCaptureConfig" endpoint_config::DataCaptureConfig,
        /// `EnableNetworkIsolation`: true or false. A change replaces the resource.
        enable_network_isolation "EnableNetworkIsolation" bool,
        /// `EndpointConfigName`: text, 1 to 63 characters. A change replaces the resource.
        endpoint_config_name "EndpointConfigName" String,
        /// `ExecutionRoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        execution_role_arn "ExecutionRoleArn" String,
        /// `ExplainerConfig`: object. A change replaces the resource.
        explainer_config "ExplainerConfig" endpoint_config::ExplainerConfig,
        /// `KmsKeyId`: text, 0 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `MetricsConfig`: object. A change replaces the resource.
        metrics_config "MetricsConfig" endpoint_config::MetricsConfig,
        /// `ShadowProductionVariants`: list, 1 to 10 items. A change replaces the resource.
        shadow_production_variants "ShadowProductionVariants" List<endpoint_config::ProductionVariant>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<endpoint_config::Tag>,
        /// `VpcConfig`: object. A change replaces the resource.
        vpc_config "VpcConfig" endpoint_config::VpcConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `EndpointConfigArn`.
        endpoint_config_arn "EndpointConfigArn" String,
    }
}

/// Property types of [`EndpointConfig`].
pub mod endpoint_config {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-tag.html)
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
        /// Values of `ProductionVariantInferenceAmiVersion`.
        ProductionVariantInferenceAmiVersion
        Al2AmiSagemakerInferenceGpu2 = "al2-ami-sagemaker-inference-gpu-2",
        Al2AmiSagemakerInferenceGpu2_1 = "al2-ami-sagemaker-inference-gpu-2-1",
        Al2AmiSagemakerInferenceGpu3_1 = "al2-ami-sagemaker-inference-gpu-3-1",
        Al2AmiSagemakerInferenceNeuron2 = "al2-ami-sagemaker-inference-neuron-2",
        Al2023AmiSagemakerInferenceGpu4_1 = "al2023-ami-sagemaker-inference-gpu-4-1",
    }

    choice! {
        /// Values of `ProductionVariantInstanceType`.
        ProductionVariantInstanceType
        MlC4_2xlarge = "ml.c4.2xlarge",
        MlC4_4xlarge = "ml.c4.4xlarge",
        MlC4_8xlarge = "ml.c4.8xlarge",
        MlC4Large = "ml.c4.large",
        MlC4Xlarge = "ml.c4.xlarge",
        MlC5_18xlarge = "ml.c5.18xlarge",
        MlC5_2xlarge = "ml.c5.2xlarge",
        MlC5_4xlarge = "ml.c5.4xlarge",
        MlC5_9xlarge = "ml.c5.9xlarge",
        MlC5Large = "ml.c5.large",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC5d18xlarge = "ml.c5d.18xlarge",
        MlC5d2xlarge = "ml.c5d.2xlarge",
        MlC5d4xlarge = "ml.c5d.4xlarge",
        MlC5d9xlarge = "ml.c5d.9xlarge",
        MlC5dLarge = "ml.c5d.large",
        MlC5dXlarge = "ml.c5d.xlarge",
        MlC6g12xlarge = "ml.c6g.12xlarge",
        MlC6g16xlarge = "ml.c6g.16xlarge",
        MlC6g2xlarge = "ml.c6g.2xlarge",
        MlC6g4xlarge = "ml.c6g.4xlarge",
        MlC6g8xlarge = "ml.c6g.8xlarge",
        MlC6gLarge = "ml.c6g.large",
        MlC6gXlarge = "ml.c6g.xlarge",
        MlC6gd12xlarge = "ml.c6gd.12xlarge",
        MlC6gd16xlarge = "ml.c6gd.16xlarge",
        MlC6gd2xlarge = "ml.c6gd.2xlarge",
        MlC6gd4xlarge = "ml.c6gd.4xlarge",
        MlC6gd8xlarge = "ml.c6gd.8xlarge",
        MlC6gdLarge = "ml.c6gd.large",
        MlC6gdXlarge = "ml.c6gd.xlarge",
        MlC6gn12xlarge = "ml.c6gn.12xlarge",
        MlC6gn16xlarge = "ml.c6gn.16xlarge",
        MlC6gn2xlarge = "ml.c6gn.2xlarge",
        MlC6gn4xlarge = "ml.c6gn.4xlarge",
        MlC6gn8xlarge = "ml.c6gn.8xlarge",
        MlC6gnLarge = "ml.c6gn.large",
        MlC6gnXlarge = "ml.c6gn.xlarge",
        MlC6i12xlarge = "ml.c6i.12xlarge",
        MlC6i16xlarge = "ml.c6i.16xlarge",
        MlC6i24xlarge = "ml.c6i.24xlarge",
        MlC6i2xlarge = "ml.c6i.2xlarge",
        MlC6i32xlarge = "ml.c6i.32xlarge",
        MlC6i4xlarge = "ml.c6i.4xlarge",
        MlC6i8xlarge = "ml.c6i.8xlarge",
        MlC6iLarge = "ml.c6i.large",
        MlC6iXlarge = "ml.c6i.xlarge",
        MlC6in12xlarge = "ml.c6in.12xlarge",
        MlC6in16xlarge = "ml.c6in.16xlarge",
        MlC6in24xlarge = "ml.c6in.24xlarge",
        MlC6in2xlarge = "ml.c6in.2xlarge",
        MlC6in32xlarge = "ml.c6in.32xlarge",
        MlC6in4xlarge = "ml.c6in.4xlarge",
        MlC6in8xlarge = "ml.c6in.8xlarge",
        MlC6inLarge = "ml.c6in.large",
        MlC6inXlarge = "ml.c6in.xlarge",
        MlC7g12xlarge = "ml.c7g.12xlarge",
        MlC7g16xlarge = "ml.c7g.16xlarge",
        MlC7g2xlarge = "ml.c7g.2xlarge",
        MlC7g4xlarge = "ml.c7g.4xlarge",
        MlC7g8xlarge = "ml.c7g.8xlarge",
        MlC7gLarge = "ml.c7g.large",
        MlC7gXlarge = "ml.c7g.xlarge",
        MlC7i12xlarge = "ml.c7i.12xlarge",
        MlC7i16xlarge = "ml.c7i.16xlarge",
        MlC7i24xlarge = "ml.c7i.24xlarge",
        MlC7i2xlarge = "ml.c7i.2xlarge",
        MlC7i48xlarge = "ml.c7i.48xlarge",
        MlC7i4xlarge = "ml.c7i.4xlarge",
        MlC7i8xlarge = "ml.c7i.8xlarge",
        MlC7iLarge = "ml.c7i.large",
        MlC7iXlarge = "ml.c7i.xlarge",
        MlC8g12xlarge = "ml.c8g.12xlarge",
        MlC8g16xlarge = "ml.c8g.16xlarge",
        MlC8g24xlarge = "ml.c8g.24xlarge",
        MlC8g2xlarge = "ml.c8g.2xlarge",
        MlC8g48xlarge = "ml.c8g.48xlarge",
        MlC8g4xlarge = "ml.c8g.4xlarge",
        MlC8g8xlarge = "ml.c8g.8xlarge",
        MlC8gLarge = "ml.c8g.large",
        MlC8gMedium = "ml.c8g.medium",
        MlC8gXlarge = "ml.c8g.xlarge",
        MlDl1_24xlarge = "ml.dl1.24xlarge",
        MlG4dn12xlarge = "ml.g4dn.12xlarge",
        MlG4dn16xlarge = "ml.g4dn.16xlarge",
        MlG4dn2xlarge = "ml.g4dn.2xlarge",
        MlG4dn4xlarge = "ml.g4dn.4xlarge",
        MlG4dn8xlarge = "ml.g4dn.8xlarge",
        MlG4dnXlarge = "ml.g4dn.xlarge",
        MlG5_12xlarge = "ml.g5.12xlarge",
        MlG5_16xlarge = "ml.g5.16xlarge",
        MlG5_24xlarge = "ml.g5.24xlarge",
        MlG5_2xlarge = "ml.g5.2xlarge",
        MlG5_48xlarge = "ml.g5.48xlarge",
        MlG5_4xlarge = "ml.g5.4xlarge",
        MlG5_8xlarge = "ml.g5.8xlarge",
        MlG5Xlarge = "ml.g5.xlarge",
        MlG6_12xlarge = "ml.g6.12xlarge",
        MlG6_16xlarge = "ml.g6.16xlarge",
        MlG6_24xlarge = "ml.g6.24xlarge",
        MlG6_2xlarge = "ml.g6.2xlarge",
        MlG6_48xlarge = "ml.g6.48xlarge",
        MlG6_4xlarge = "ml.g6.4xlarge",
        MlG6_8xlarge = "ml.g6.8xlarge",
        MlG6Xlarge = "ml.g6.xlarge",
        MlG6e12xlarge = "ml.g6e.12xlarge",
        MlG6e16xlarge = "ml.g6e.16xlarge",
        MlG6e24xlarge = "ml.g6e.24xlarge",
        MlG6e2xlarge = "ml.g6e.2xlarge",
        MlG6e48xlarge = "ml.g6e.48xlarge",
        MlG6e4xlarge = "ml.g6e.4xlarge",
        MlG6e8xlarge = "ml.g6e.8xlarge",
        MlG6eXlarge = "ml.g6e.xlarge",
        MlG7_12xlarge = "ml.g7.12xlarge",
        MlG7_24xlarge = "ml.g7.24xlarge",
        MlG7_2xlarge = "ml.g7.2xlarge",
        MlG7_48xlarge = "ml.g7.48xlarge",
        MlG7_4xlarge = "ml.g7.4xlarge",
        MlG7_8xlarge = "ml.g7.8xlarge",
        MlG7e12xlarge = "ml.g7e.12xlarge",
        MlG7e24xlarge = "ml.g7e.24xlarge",
        MlG7e2xlarge = "ml.g7e.2xlarge",
        MlG7e48xlarge = "ml.g7e.48xlarge",
        MlG7e4xlarge = "ml.g7e.4xlarge",
        MlG7e8xlarge = "ml.g7e.8xlarge",
        MlInf1_24xlarge = "ml.inf1.24xlarge",
        MlInf1_2xlarge = "ml.inf1.2xlarge",
        MlInf1_6xlarge = "ml.inf1.6xlarge",
        MlInf1Xlarge = "ml.inf1.xlarge",
        MlInf2_24xlarge = "ml.inf2.24xlarge",
        MlInf2_48xlarge = "ml.inf2.48xlarge",
        MlInf2_8xlarge = "ml.inf2.8xlarge",
        MlInf2Xlarge = "ml.inf2.xlarge",
        MlM4_10xlarge = "ml.m4.10xlarge",
        MlM4_16xlarge = "ml.m4.16xlarge",
        MlM4_2xlarge = "ml.m4.2xlarge",
        MlM4_4xlarge = "ml.m4.4xlarge",
        MlM4Xlarge = "ml.m4.xlarge",
        MlM5_12xlarge = "ml.m5.12xlarge",
        MlM5_24xlarge = "ml.m5.24xlarge",
        MlM5_2xlarge = "ml.m5.2xlarge",
        MlM5_4xlarge = "ml.m5.4xlarge",
        MlM5Large = "ml.m5.large",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM5d12xlarge = "ml.m5d.12xlarge",
        MlM5d24xlarge = "ml.m5d.24xlarge",
        MlM5d2xlarge = "ml.m5d.2xlarge",
        MlM5d4xlarge = "ml.m5d.4xlarge",
        MlM5dLarge = "ml.m5d.large",
        MlM5dXlarge = "ml.m5d.xlarge",
        MlM6g12xlarge = "ml.m6g.12xlarge",
        MlM6g16xlarge = "ml.m6g.16xlarge",
        MlM6g2xlarge = "ml.m6g.2xlarge",
        MlM6g4xlarge = "ml.m6g.4xlarge",
        MlM6g8xlarge = "ml.m6g.8xlarge",
        MlM6gLarge = "ml.m6g.large",
        MlM6gXlarge = "ml.m6g.xlarge",
        MlM6gd12xlarge = "ml.m6gd.12xlarge",
        MlM6gd16xlarge = "ml.m6gd.16xlarge",
        MlM6gd2xlarge = "ml.m6gd.2xlarge",
        MlM6gd4xlarge = "ml.m6gd.4xlarge",
        MlM6gd8xlarge = "ml.m6gd.8xlarge",
        MlM6gdLarge = "ml.m6gd.large",
        MlM6gdXlarge = "ml.m6gd.xlarge",
        MlM6i12xlarge = "ml.m6i.12xlarge",
        MlM6i16xlarge = "ml.m6i.16xlarge",
        MlM6i24xlarge = "ml.m6i.24xlarge",
        MlM6i2xlarge = "ml.m6i.2xlarge",
        MlM6i32xlarge = "ml.m6i.32xlarge",
        MlM6i4xlarge = "ml.m6i.4xlarge",
        MlM6i8xlarge = "ml.m6i.8xlarge",
        MlM6iLarge = "ml.m6i.large",
        MlM6iXlarge = "ml.m6i.xlarge",
        MlM7i12xlarge = "ml.m7i.12xlarge",
        MlM7i16xlarge = "ml.m7i.16xlarge",
        MlM7i24xlarge = "ml.m7i.24xlarge",
        MlM7i2xlarge = "ml.m7i.2xlarge",
        MlM7i48xlarge = "ml.m7i.48xlarge",
        MlM7i4xlarge = "ml.m7i.4xlarge",
        MlM7i8xlarge = "ml.m7i.8xlarge",
        MlM7iLarge = "ml.m7i.large",
        MlM7iXlarge = "ml.m7i.xlarge",
        MlM8g12xlarge = "ml.m8g.12xlarge",
        MlM8g16xlarge = "ml.m8g.16xlarge",
        MlM8g24xlarge = "ml.m8g.24xlarge",
        MlM8g2xlarge = "ml.m8g.2xlarge",
        MlM8g48xlarge = "ml.m8g.48xlarge",
        MlM8g4xlarge = "ml.m8g.4xlarge",
        MlM8g8xlarge = "ml.m8g.8xlarge",
        MlM8gLarge = "ml.m8g.large",
        MlM8gMedium = "ml.m8g.medium",
        MlM8gXlarge = "ml.m8g.xlarge",
        MlP2_16xlarge = "ml.p2.16xlarge",
        MlP2_8xlarge = "ml.p2.8xlarge",
        MlP2Xlarge = "ml.p2.xlarge",
        MlP3_16xlarge = "ml.p3.16xlarge",
        MlP3_2xlarge = "ml.p3.2xlarge",
        MlP3_8xlarge = "ml.p3.8xlarge",
        MlP4d24xlarge = "ml.p4d.24xlarge",
        MlP4de24xlarge = "ml.p4de.24xlarge",
        MlP5_48xlarge = "ml.p5.48xlarge",
        MlP5_4xlarge = "ml.p5.4xlarge",
        MlP5e48xlarge = "ml.p5e.48xlarge",
        MlP5en48xlarge = "ml.p5en.48xlarge",
        MlP6B200_48xlarge = "ml.p6-b200.48xlarge",
        MlP6B300_48xlarge = "ml.p6-b300.48xlarge",
        MlP6eGb200_36xlarge = "ml.p6e-gb200.36xlarge",
        MlR5_12xlarge = "ml.r5.12xlarge",
        MlR5_24xlarge = "ml.r5.24xlarge",
        MlR5_2xlarge = "ml.r5.2xlarge",
        MlR5_4xlarge = "ml.r5.4xlarge",
        MlR5Large = "ml.r5.large",
        MlR5Xlarge = "ml.r5.xlarge",
        MlR5d12xlarge = "ml.r5d.12xlarge",
        MlR5d24xlarge = "ml.r5d.24xlarge",
        MlR5d2xlarge = "ml.r5d.2xlarge",
        MlR5d4xlarge = "ml.r5d.4xlarge",
        MlR5dLarge = "ml.r5d.large",
        MlR5dXlarge = "ml.r5d.xlarge",
        MlR6g12xlarge = "ml.r6g.12xlarge",
        MlR6g16xlarge = "ml.r6g.16xlarge",
        MlR6g2xlarge = "ml.r6g.2xlarge",
        MlR6g4xlarge = "ml.r6g.4xlarge",
        MlR6g8xlarge = "ml.r6g.8xlarge",
        MlR6gLarge = "ml.r6g.large",
        MlR6gXlarge = "ml.r6g.xlarge",
        MlR6gd12xlarge = "ml.r6gd.12xlarge",
        MlR6gd16xlarge = "ml.r6gd.16xlarge",
        MlR6gd2xlarge = "ml.r6gd.2xlarge",
        MlR6gd4xlarge = "ml.r6gd.4xlarge",
        MlR6gd8xlarge = "ml.r6gd.8xlarge",
        MlR6gdLarge = "ml.r6gd.large",
        MlR6gdXlarge = "ml.r6gd.xlarge",
        MlR6i12xlarge = "ml.r6i.12xlarge",
        MlR6i16xlarge = "ml.r6i.16xlarge",
        MlR6i24xlarge = "ml.r6i.24xlarge",
        MlR6i2xlarge = "ml.r6i.2xlarge",
        MlR6i32xlarge = "ml.r6i.32xlarge",
        MlR6i4xlarge = "ml.r6i.4xlarge",
        MlR6i8xlarge = "ml.r6i.8xlarge",
        MlR6iLarge = "ml.r6i.large",
        MlR6iXlarge = "ml.r6i.xlarge",
        MlR7gd12xlarge = "ml.r7gd.12xlarge",
        MlR7gd16xlarge = "ml.r7gd.16xlarge",
        MlR7gd2xlarge = "ml.r7gd.2xlarge",
        MlR7gd4xlarge = "ml.r7gd.4xlarge",
        MlR7gd8xlarge = "ml.r7gd.8xlarge",
        MlR7gdLarge = "ml.r7gd.large",
        MlR7gdMedium = "ml.r7gd.medium",
        MlR7gdXlarge = "ml.r7gd.xlarge",
        MlR7i12xlarge = "ml.r7i.12xlarge",
        MlR7i16xlarge = "ml.r7i.16xlarge",
        MlR7i24xlarge = "ml.r7i.24xlarge",
        MlR7i2xlarge = "ml.r7i.2xlarge",
        MlR7i48xlarge = "ml.r7i.48xlarge",
        MlR7i4xlarge = "ml.r7i.4xlarge",
        MlR7i8xlarge = "ml.r7i.8xlarge",
        MlR7iLarge = "ml.r7i.large",
        MlR7iXlarge = "ml.r7i.xlarge",
        MlR8g12xlarge = "ml.r8g.12xlarge",
        MlR8g16xlarge = "ml.r8g.16xlarge",
        MlR8g24xlarge = "ml.r8g.24xlarge",
        MlR8g2xlarge = "ml.r8g.2xlarge",
        MlR8g48xlarge = "ml.r8g.48xlarge",
        MlR8g4xlarge = "ml.r8g.4xlarge",
        MlR8g8xlarge = "ml.r8g.8xlarge",
        MlR8gLarge = "ml.r8g.large",
        MlR8gMedium = "ml.r8g.medium",
        MlR8gXlarge = "ml.r8g.xlarge",
        MlT2_2xlarge = "ml.t2.2xlarge",
        MlT2Large = "ml.t2.large",
        MlT2Medium = "ml.t2.medium",
        MlT2Xlarge = "ml.t2.xlarge",
        MlTrn1_2xlarge = "ml.trn1.2xlarge",
        MlTrn1_32xlarge = "ml.trn1.32xlarge",
        MlTrn1n32xlarge = "ml.trn1n.32xlarge",
        MlTrn2_48xlarge = "ml.trn2.48xlarge",
    }

    property! {
        /// [`ProductionVariant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-productionvariant.html)
        ProductionVariant
        required {
            /// `VariantName`: text, 1 to 63 characters.
            variant_name "VariantName" String,
        }
        optional {
            /// `CapacityReservationConfig`: object.
            capacity_reservation_config "CapacityReservationConfig" CapacityReservationConfig,
            /// `ContainerStartupHealthCheckTimeoutInSeconds`: whole number, 60 to 3600 in value.
            container_startup_health_check_timeout_in_seconds "ContainerStartupHealthCheckTimeoutInSeconds" i64,
            /// `CoreDumpConfig`: object.
            core_dump_config "CoreDumpConfig" CoreDumpConfig,
            /// `EnableSSMAccess`: true or false.
            enable_ssm_access "EnableSSMAccess" bool,
            /// `InferenceAmiVersion`: text.
            inference_ami_version "InferenceAmiVersion" ProductionVariantInferenceAmiVersion,
            /// `InitialInstanceCount`: whole number, at least 1 in value.
            initial_instance_count "InitialInstanceCount" i64,
            /// `InitialVariantWeight`: number, at least 0 in value.
            initial_variant_weight "InitialVariantWeight" f64,
            /// `InstancePools`: list, 1 to 5 items.
            instance_pools "InstancePools" List<InstancePool>,
            /// `InstanceType`: text.
            instance_type "InstanceType" ProductionVariantInstanceType,
            /// `ManagedInstanceScaling`: object.
            managed_instance_scaling "ManagedInstanceScaling" ManagedInstanceScaling,
            /// `ModelDataDownloadTimeoutInSeconds`: whole number, 60 to 3600 in value.
            model_data_download_timeout_in_seconds "ModelDataDownloadTimeoutInSeconds" i64,
            /// `ModelName`: text, 1 to 63 characters.
            model_name "ModelName" String,
            /// `RoutingConfig`: object.
            routing_config "RoutingConfig" RoutingConfig,
            /// `ServerlessConfig`: object.
            serverless_config "ServerlessConfig" ServerlessConfig,
            /// `VariantInstanceProvisionTimeoutInSeconds`: whole number, 300 to 3600 in value.
            variant_instance_provision_timeout_in_seconds "VariantInstanceProvisionTimeoutInSeconds" i64,
            /// `VolumeSizeInGB`: whole number, 1 to 512 in value.
            volume_size_in_gb "VolumeSizeInGB" i64,
        }
    }

    property! {
        /// [`ServerlessConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-serverlessconfig.html)
        ServerlessConfig
        required {
            /// `MaxConcurrency`: whole number, 1 to 200 in value.
            max_concurrency "MaxConcurrency" i64,
            /// `MemorySizeInMB`: whole number, 1024 to 6144 in value.
            memory_size_in_mb "MemorySizeInMB" i64,
        }
        optional {
            /// `ProvisionedConcurrency`: whole number, 1 to 200 in value.
            provisioned_concurrency "ProvisionedConcurrency" i64,
        }
    }

    choice! {
        /// Values of `RoutingConfigRoutingStrategy`.
        RoutingConfigRoutingStrategy
        LeastOutstandingRequests = "LEAST_OUTSTANDING_REQUESTS",
        PrefixAware = "PREFIX_AWARE",
        Random = "RANDOM",
    }

    property! {
        /// [`RoutingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-routingconfig.html)
        RoutingConfig
        required {
        }
        optional {
            /// `PrefixAwareRoutingConfig`: object.
            prefix_aware_routing_config "PrefixAwareRoutingConfig" PrefixAwareRoutingConfig,
            /// `RoutingStrategy`: text, 1 to 63 characters.
            routing_strategy "RoutingStrategy" RoutingConfigRoutingStrategy,
        }
    }

    property! {
        /// [`PrefixAwareRoutingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-prefixawareroutingconfig.html)
        PrefixAwareRoutingConfig
        required {
        }
        optional {
            /// `ConcurrencyThreshold`: whole number, 1 to 1024 in value.
            concurrency_threshold "ConcurrencyThreshold" i64,
            /// `PrefixLength`: whole number, 1024 to 65536 in value.
            prefix_length "PrefixLength" i64,
        }
    }

    choice! {
        /// Values of `ManagedInstanceScalingStatus`.
        ManagedInstanceScalingStatus
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`ManagedInstanceScaling`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-managedinstancescaling.html)
        ManagedInstanceScaling
        required {
        }
        optional {
            /// `MaxInstanceCount`: whole number, at least 1 in value.
            max_instance_count "MaxInstanceCount" i64,
            /// `MinInstanceCount`: whole number, at least 0 in value.
            min_instance_count "MinInstanceCount" i64,
            /// `ScaleInPolicy`: object.
            scale_in_policy "ScaleInPolicy" ScaleInPolicy,
            /// `Status`: text, 1 to 10 characters.
            status "Status" ManagedInstanceScalingStatus,
        }
    }

    choice! {
        /// Values of `ScaleInPolicyStrategy`.
        ScaleInPolicyStrategy
        Consolidation = "CONSOLIDATION",
        IdleRelease = "IDLE_RELEASE",
    }

    property! {
        /// [`ScaleInPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-scaleinpolicy.html)
        ScaleInPolicy
        required {
            /// `Strategy`: text, 1 to 63 characters.
            strategy "Strategy" ScaleInPolicyStrategy,
        }
        optional {
            /// `CooldownInMinutes`: whole number, 5 to 1440 in value.
            cooldown_in_minutes "CooldownInMinutes" i64,
            /// `MaximumStepSize`: whole number, 1 to 100 in value.
            maximum_step_size "MaximumStepSize" i64,
        }
    }

    choice! {
        /// Values of `InstancePoolInstanceType`.
        InstancePoolInstanceType
        MlC4_2xlarge = "ml.c4.2xlarge",
        MlC4_4xlarge = "ml.c4.4xlarge",
        MlC4_8xlarge = "ml.c4.8xlarge",
        MlC4Large = "ml.c4.large",
        MlC4Xlarge = "ml.c4.xlarge",
        MlC5_18xlarge = "ml.c5.18xlarge",
        MlC5_2xlarge = "ml.c5.2xlarge",
        MlC5_4xlarge = "ml.c5.4xlarge",
        MlC5_9xlarge = "ml.c5.9xlarge",
        MlC5Large = "ml.c5.large",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC5d18xlarge = "ml.c5d.18xlarge",
        MlC5d2xlarge = "ml.c5d.2xlarge",
        MlC5d4xlarge = "ml.c5d.4xlarge",
        MlC5d9xlarge = "ml.c5d.9xlarge",
        MlC5dLarge = "ml.c5d.large",
        MlC5dXlarge = "ml.c5d.xlarge",
        MlC6g12xlarge = "ml.c6g.12xlarge",
        MlC6g16xlarge = "ml.c6g.16xlarge",
        MlC6g2xlarge = "ml.c6g.2xlarge",
        MlC6g4xlarge = "ml.c6g.4xlarge",
        MlC6g8xlarge = "ml.c6g.8xlarge",
        MlC6gLarge = "ml.c6g.large",
        MlC6gXlarge = "ml.c6g.xlarge",
        MlC6gd12xlarge = "ml.c6gd.12xlarge",
        MlC6gd16xlarge = "ml.c6gd.16xlarge",
        MlC6gd2xlarge = "ml.c6gd.2xlarge",
        MlC6gd4xlarge = "ml.c6gd.4xlarge",
        MlC6gd8xlarge = "ml.c6gd.8xlarge",
        MlC6gdLarge = "ml.c6gd.large",
        MlC6gdXlarge = "ml.c6gd.xlarge",
        MlC6gn12xlarge = "ml.c6gn.12xlarge",
        MlC6gn16xlarge = "ml.c6gn.16xlarge",
        MlC6gn2xlarge = "ml.c6gn.2xlarge",
        MlC6gn4xlarge = "ml.c6gn.4xlarge",
        MlC6gn8xlarge = "ml.c6gn.8xlarge",
        MlC6gnLarge = "ml.c6gn.large",
        MlC6gnXlarge = "ml.c6gn.xlarge",
        MlC6i12xlarge = "ml.c6i.12xlarge",
        MlC6i16xlarge = "ml.c6i.16xlarge",
        MlC6i24xlarge = "ml.c6i.24xlarge",
        MlC6i2xlarge = "ml.c6i.2xlarge",
        MlC6i32xlarge = "ml.c6i.32xlarge",
        MlC6i4xlarge = "ml.c6i.4xlarge",
        MlC6i8xlarge = "ml.c6i.8xlarge",
        MlC6iLarge = "ml.c6i.large",
        MlC6iXlarge = "ml.c6i.xlarge",
        MlC6in12xlarge = "ml.c6in.12xlarge",
        MlC6in16xlarge = "ml.c6in.16xlarge",
        MlC6in24xlarge = "ml.c6in.24xlarge",
        MlC6in2xlarge = "ml.c6in.2xlarge",
        MlC6in32xlarge = "ml.c6in.32xlarge",
        MlC6in4xlarge = "ml.c6in.4xlarge",
        MlC6in8xlarge = "ml.c6in.8xlarge",
        MlC6inLarge = "ml.c6in.large",
        MlC6inXlarge = "ml.c6in.xlarge",
        MlC7g12xlarge = "ml.c7g.12xlarge",
        MlC7g16xlarge = "ml.c7g.16xlarge",
        MlC7g2xlarge = "ml.c7g.2xlarge",
        MlC7g4xlarge = "ml.c7g.4xlarge",
        MlC7g8xlarge = "ml.c7g.8xlarge",
        MlC7gLarge = "ml.c7g.large",
        MlC7gXlarge = "ml.c7g.xlarge",
        MlC7i12xlarge = "ml.c7i.12xlarge",
        MlC7i16xlarge = "ml.c7i.16xlarge",
        MlC7i24xlarge = "ml.c7i.24xlarge",
        MlC7i2xlarge = "ml.c7i.2xlarge",
        MlC7i48xlarge = "ml.c7i.48xlarge",
        MlC7i4xlarge = "ml.c7i.4xlarge",
        MlC7i8xlarge = "ml.c7i.8xlarge",
        MlC7iLarge = "ml.c7i.large",
        MlC7iXlarge = "ml.c7i.xlarge",
        MlC8g12xlarge = "ml.c8g.12xlarge",
        MlC8g16xlarge = "ml.c8g.16xlarge",
        MlC8g24xlarge = "ml.c8g.24xlarge",
        MlC8g2xlarge = "ml.c8g.2xlarge",
        MlC8g48xlarge = "ml.c8g.48xlarge",
        MlC8g4xlarge = "ml.c8g.4xlarge",
        MlC8g8xlarge = "ml.c8g.8xlarge",
        MlC8gLarge = "ml.c8g.large",
        MlC8gMedium = "ml.c8g.medium",
        MlC8gXlarge = "ml.c8g.xlarge",
        MlDl1_24xlarge = "ml.dl1.24xlarge",
        MlG4dn12xlarge = "ml.g4dn.12xlarge",
        MlG4dn16xlarge = "ml.g4dn.16xlarge",
        MlG4dn2xlarge = "ml.g4dn.2xlarge",
        MlG4dn4xlarge = "ml.g4dn.4xlarge",
        MlG4dn8xlarge = "ml.g4dn.8xlarge",
        MlG4dnXlarge = "ml.g4dn.xlarge",
        MlG5_12xlarge = "ml.g5.12xlarge",
        MlG5_16xlarge = "ml.g5.16xlarge",
        MlG5_24xlarge = "ml.g5.24xlarge",
        MlG5_2xlarge = "ml.g5.2xlarge",
        MlG5_48xlarge = "ml.g5.48xlarge",
        MlG5_4xlarge = "ml.g5.4xlarge",
        MlG5_8xlarge = "ml.g5.8xlarge",
        MlG5Xlarge = "ml.g5.xlarge",
        MlG6_12xlarge = "ml.g6.12xlarge",
        MlG6_16xlarge = "ml.g6.16xlarge",
        MlG6_24xlarge = "ml.g6.24xlarge",
        MlG6_2xlarge = "ml.g6.2xlarge",
        MlG6_48xlarge = "ml.g6.48xlarge",
        MlG6_4xlarge = "ml.g6.4xlarge",
        MlG6_8xlarge = "ml.g6.8xlarge",
        MlG6Xlarge = "ml.g6.xlarge",
        MlG6e12xlarge = "ml.g6e.12xlarge",
        MlG6e16xlarge = "ml.g6e.16xlarge",
        MlG6e24xlarge = "ml.g6e.24xlarge",
        MlG6e2xlarge = "ml.g6e.2xlarge",
        MlG6e48xlarge = "ml.g6e.48xlarge",
        MlG6e4xlarge = "ml.g6e.4xlarge",
        MlG6e8xlarge = "ml.g6e.8xlarge",
        MlG6eXlarge = "ml.g6e.xlarge",
        MlG7_12xlarge = "ml.g7.12xlarge",
        MlG7_24xlarge = "ml.g7.24xlarge",
        MlG7_2xlarge = "ml.g7.2xlarge",
        MlG7_48xlarge = "ml.g7.48xlarge",
        MlG7_4xlarge = "ml.g7.4xlarge",
        MlG7_8xlarge = "ml.g7.8xlarge",
        MlG7e12xlarge = "ml.g7e.12xlarge",
        MlG7e24xlarge = "ml.g7e.24xlarge",
        MlG7e2xlarge = "ml.g7e.2xlarge",
        MlG7e48xlarge = "ml.g7e.48xlarge",
        MlG7e4xlarge = "ml.g7e.4xlarge",
        MlG7e8xlarge = "ml.g7e.8xlarge",
        MlInf1_24xlarge = "ml.inf1.24xlarge",
        MlInf1_2xlarge = "ml.inf1.2xlarge",
        MlInf1_6xlarge = "ml.inf1.6xlarge",
        MlInf1Xlarge = "ml.inf1.xlarge",
        MlInf2_24xlarge = "ml.inf2.24xlarge",
        MlInf2_48xlarge = "ml.inf2.48xlarge",
        MlInf2_8xlarge = "ml.inf2.8xlarge",
        MlInf2Xlarge = "ml.inf2.xlarge",
        MlM4_10xlarge = "ml.m4.10xlarge",
        MlM4_16xlarge = "ml.m4.16xlarge",
        MlM4_2xlarge = "ml.m4.2xlarge",
        MlM4_4xlarge = "ml.m4.4xlarge",
        MlM4Xlarge = "ml.m4.xlarge",
        MlM5_12xlarge = "ml.m5.12xlarge",
        MlM5_24xlarge = "ml.m5.24xlarge",
        MlM5_2xlarge = "ml.m5.2xlarge",
        MlM5_4xlarge = "ml.m5.4xlarge",
        MlM5Large = "ml.m5.large",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM5d12xlarge = "ml.m5d.12xlarge",
        MlM5d24xlarge = "ml.m5d.24xlarge",
        MlM5d2xlarge = "ml.m5d.2xlarge",
        MlM5d4xlarge = "ml.m5d.4xlarge",
        MlM5dLarge = "ml.m5d.large",
        MlM5dXlarge = "ml.m5d.xlarge",
        MlM6g12xlarge = "ml.m6g.12xlarge",
        MlM6g16xlarge = "ml.m6g.16xlarge",
        MlM6g2xlarge = "ml.m6g.2xlarge",
        MlM6g4xlarge = "ml.m6g.4xlarge",
        MlM6g8xlarge = "ml.m6g.8xlarge",
        MlM6gLarge = "ml.m6g.large",
        MlM6gXlarge = "ml.m6g.xlarge",
        MlM6gd12xlarge = "ml.m6gd.12xlarge",
        MlM6gd16xlarge = "ml.m6gd.16xlarge",
        MlM6gd2xlarge = "ml.m6gd.2xlarge",
        MlM6gd4xlarge = "ml.m6gd.4xlarge",
        MlM6gd8xlarge = "ml.m6gd.8xlarge",
        MlM6gdLarge = "ml.m6gd.large",
        MlM6gdXlarge = "ml.m6gd.xlarge",
        MlM6i12xlarge = "ml.m6i.12xlarge",
        MlM6i16xlarge = "ml.m6i.16xlarge",
        MlM6i24xlarge = "ml.m6i.24xlarge",
        MlM6i2xlarge = "ml.m6i.2xlarge",
        MlM6i32xlarge = "ml.m6i.32xlarge",
        MlM6i4xlarge = "ml.m6i.4xlarge",
        MlM6i8xlarge = "ml.m6i.8xlarge",
        MlM6iLarge = "ml.m6i.large",
        MlM6iXlarge = "ml.m6i.xlarge",
        MlM7i12xlarge = "ml.m7i.12xlarge",
        MlM7i16xlarge = "ml.m7i.16xlarge",
        MlM7i24xlarge = "ml.m7i.24xlarge",
        MlM7i2xlarge = "ml.m7i.2xlarge",
        MlM7i48xlarge = "ml.m7i.48xlarge",
        MlM7i4xlarge = "ml.m7i.4xlarge",
        MlM7i8xlarge = "ml.m7i.8xlarge",
        MlM7iLarge = "ml.m7i.large",
        MlM7iXlarge = "ml.m7i.xlarge",
        MlM8g12xlarge = "ml.m8g.12xlarge",
        MlM8g16xlarge = "ml.m8g.16xlarge",
        MlM8g24xlarge = "ml.m8g.24xlarge",
        MlM8g2xlarge = "ml.m8g.2xlarge",
        MlM8g48xlarge = "ml.m8g.48xlarge",
        MlM8g4xlarge = "ml.m8g.4xlarge",
        MlM8g8xlarge = "ml.m8g.8xlarge",
        MlM8gLarge = "ml.m8g.large",
        MlM8gMedium = "ml.m8g.medium",
        MlM8gXlarge = "ml.m8g.xlarge",
        MlP2_16xlarge = "ml.p2.16xlarge",
        MlP2_8xlarge = "ml.p2.8xlarge",
        MlP2Xlarge = "ml.p2.xlarge",
        MlP3_16xlarge = "ml.p3.16xlarge",
        MlP3_2xlarge = "ml.p3.2xlarge",
        MlP3_8xlarge = "ml.p3.8xlarge",
        MlP4d24xlarge = "ml.p4d.24xlarge",
        MlP4de24xlarge = "ml.p4de.24xlarge",
        MlP5_48xlarge = "ml.p5.48xlarge",
        MlP5_4xlarge = "ml.p5.4xlarge",
        MlP5e48xlarge = "ml.p5e.48xlarge",
        MlP5en48xlarge = "ml.p5en.48xlarge",
        MlP6B200_48xlarge = "ml.p6-b200.48xlarge",
        MlP6B300_48xlarge = "ml.p6-b300.48xlarge",
        MlP6eGb200_36xlarge = "ml.p6e-gb200.36xlarge",
        MlR5_12xlarge = "ml.r5.12xlarge",
        MlR5_24xlarge = "ml.r5.24xlarge",
        MlR5_2xlarge = "ml.r5.2xlarge",
        MlR5_4xlarge = "ml.r5.4xlarge",
        MlR5Large = "ml.r5.large",
        MlR5Xlarge = "ml.r5.xlarge",
        MlR5d12xlarge = "ml.r5d.12xlarge",
        MlR5d24xlarge = "ml.r5d.24xlarge",
        MlR5d2xlarge = "ml.r5d.2xlarge",
        MlR5d4xlarge = "ml.r5d.4xlarge",
        MlR5dLarge = "ml.r5d.large",
        MlR5dXlarge = "ml.r5d.xlarge",
        MlR6g12xlarge = "ml.r6g.12xlarge",
        MlR6g16xlarge = "ml.r6g.16xlarge",
        MlR6g2xlarge = "ml.r6g.2xlarge",
        MlR6g4xlarge = "ml.r6g.4xlarge",
        MlR6g8xlarge = "ml.r6g.8xlarge",
        MlR6gLarge = "ml.r6g.large",
        MlR6gXlarge = "ml.r6g.xlarge",
        MlR6gd12xlarge = "ml.r6gd.12xlarge",
        MlR6gd16xlarge = "ml.r6gd.16xlarge",
        MlR6gd2xlarge = "ml.r6gd.2xlarge",
        MlR6gd4xlarge = "ml.r6gd.4xlarge",
        MlR6gd8xlarge = "ml.r6gd.8xlarge",
        MlR6gdLarge = "ml.r6gd.large",
        MlR6gdXlarge = "ml.r6gd.xlarge",
        MlR6i12xlarge = "ml.r6i.12xlarge",
        MlR6i16xlarge = "ml.r6i.16xlarge",
        MlR6i24xlarge = "ml.r6i.24xlarge",
        MlR6i2xlarge = "ml.r6i.2xlarge",
        MlR6i32xlarge = "ml.r6i.32xlarge",
        MlR6i4xlarge = "ml.r6i.4xlarge",
        MlR6i8xlarge = "ml.r6i.8xlarge",
        MlR6iLarge = "ml.r6i.large",
        MlR6iXlarge = "ml.r6i.xlarge",
        MlR7gd12xlarge = "ml.r7gd.12xlarge",
        MlR7gd16xlarge = "ml.r7gd.16xlarge",
        MlR7gd2xlarge = "ml.r7gd.2xlarge",
        MlR7gd4xlarge = "ml.r7gd.4xlarge",
        MlR7gd8xlarge = "ml.r7gd.8xlarge",
        MlR7gdLarge = "ml.r7gd.large",
        MlR7gdMedium = "ml.r7gd.medium",
        MlR7gdXlarge = "ml.r7gd.xlarge",
        MlR7i12xlarge = "ml.r7i.12xlarge",
        MlR7i16xlarge = "ml.r7i.16xlarge",
        MlR7i24xlarge = "ml.r7i.24xlarge",
        MlR7i2xlarge = "ml.r7i.2xlarge",
        MlR7i48xlarge = "ml.r7i.48xlarge",
        MlR7i4xlarge = "ml.r7i.4xlarge",
        MlR7i8xlarge = "ml.r7i.8xlarge",
        MlR7iLarge = "ml.r7i.large",
        MlR7iXlarge = "ml.r7i.xlarge",
        MlR8g12xlarge = "ml.r8g.12xlarge",
        MlR8g16xlarge = "ml.r8g.16xlarge",
        MlR8g24xlarge = "ml.r8g.24xlarge",
        MlR8g2xlarge = "ml.r8g.2xlarge",
        MlR8g48xlarge = "ml.r8g.48xlarge",
        MlR8g4xlarge = "ml.r8g.4xlarge",
        MlR8g8xlarge = "ml.r8g.8xlarge",
        MlR8gLarge = "ml.r8g.large",
        MlR8gMedium = "ml.r8g.medium",
        MlR8gXlarge = "ml.r8g.xlarge",
        MlT2_2xlarge = "ml.t2.2xlarge",
        MlT2Large = "ml.t2.large",
        MlT2Medium = "ml.t2.medium",
        MlT2Xlarge = "ml.t2.xlarge",
        MlTrn1_2xlarge = "ml.trn1.2xlarge",
        MlTrn1_32xlarge = "ml.trn1.32xlarge",
        MlTrn1n32xlarge = "ml.trn1n.32xlarge",
        MlTrn2_48xlarge = "ml.trn2.48xlarge",
    }

    property! {
        /// [`InstancePool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-instancepool.html)
        InstancePool
        required {
            /// `InstanceType`: text.
            instance_type "InstanceType" InstancePoolInstanceType,
            /// `Priority`: whole number, 1 to 5 in value.
            priority "Priority" i64,
        }
        optional {
            /// `ModelNameOverride`: text, 0 to 63 characters.
            model_name_override "ModelNameOverride" String,
        }
    }

    property! {
        /// [`CoreDumpConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-coredumpconfig.html)
        CoreDumpConfig
        required {
            /// `DestinationS3Uri`: text, 0 to 512 characters.
            destination_s3_uri "DestinationS3Uri" String,
        }
        optional {
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`CapacityReservationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-capacityreservationconfig.html)
        CapacityReservationConfig
        required {
        }
        optional {
            /// `CapacityReservationPreference`: text.
            capacity_reservation_preference "CapacityReservationPreference" String,
            /// `MlReservationArn`: text, 20 to 258 characters.
            ml_reservation_arn "MlReservationArn" String,
        }
    }

    property! {
        /// [`MetricsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-metricsconfig.html)
        MetricsConfig
        required {
        }
        optional {
            /// `EnableDetailedObservability`: true or false.
            enable_detailed_observability "EnableDetailedObservability" bool,
            /// `EnableEnhancedMetrics`: true or false.
            enable_enhanced_metrics "EnableEnhancedMetrics" bool,
            /// `MetricPublishFrequencyInSeconds`: whole number.
            metric_publish_frequency_in_seconds "MetricPublishFrequencyInSeconds" i64,
        }
    }

    property! {
        /// [`ExplainerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-explainerconfig.html)
        ExplainerConfig
        required {
        }
        optional {
            /// `ClarifyExplainerConfig`: object.
            clarify_explainer_config "ClarifyExplainerConfig" ClarifyExplainerConfig,
        }
    }

    property! {
        /// [`ClarifyExplainerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-clarifyexplainerconfig.html)
        ClarifyExplainerConfig
        required {
            /// `ShapConfig`: object.
            shap_config "ShapConfig" ClarifyShapConfig,
        }
        optional {
            /// `EnableExplanations`: text, 1 to 64 characters.
            enable_explanations "EnableExplanations" String,
            /// `InferenceConfig`: object.
            inference_config "InferenceConfig" ClarifyInferenceConfig,
        }
    }

    property! {
        /// [`ClarifyShapConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-clarifyshapconfig.html)
        ClarifyShapConfig
        required {
            /// `ShapBaselineConfig`: object.
            shap_baseline_config "ShapBaselineConfig" ClarifyShapBaselineConfig,
        }
        optional {
            /// `NumberOfSamples`: whole number, at least 1 in value.
            number_of_samples "NumberOfSamples" i64,
            /// `Seed`: whole number.
            seed "Seed" i64,
            /// `TextConfig`: object.
            text_config "TextConfig" ClarifyTextConfig,
            /// `UseLogit`: true or false.
            use_logit "UseLogit" bool,
        }
    }

    property! {
        /// [`ClarifyTextConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-clarifytextconfig.html)
        ClarifyTextConfig
        required {
            /// `Granularity`: text.
            granularity "Granularity" String,
            /// `Language`: text.
            language "Language" String,
        }
        optional {
        }
    }

    property! {
        /// [`ClarifyShapBaselineConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-clarifyshapbaselineconfig.html)
        ClarifyShapBaselineConfig
        required {
        }
        optional {
            /// `MimeType`: text, 0 to 255 characters.
            mime_type "MimeType" String,
            /// `ShapBaseline`: text, 1 to 4096 characters.
            shap_baseline "ShapBaseline" String,
            /// `ShapBaselineUri`: text, 0 to 1024 characters.
            shap_baseline_uri "ShapBaselineUri" String,
        }
    }

    property! {
        /// [`ClarifyInferenceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-clarifyinferenceconfig.html)
        ClarifyInferenceConfig
        required {
        }
        optional {
            /// `ContentTemplate`: text, 1 to 64 characters.
            content_template "ContentTemplate" String,
            /// `FeatureHeaders`: list, 1 to 256 items.
            feature_headers "FeatureHeaders" List<String>,
            /// `FeatureTypes`: list, 1 to 256 items.
            feature_types "FeatureTypes" List<String>,
            /// `FeaturesAttribute`: text, 1 to 64 characters.
            features_attribute "FeaturesAttribute" String,
            /// `LabelAttribute`: text, 1 to 64 characters.
            label_attribute "LabelAttribute" String,
            /// `LabelHeaders`: list, 1 to 16 items.
            label_headers "LabelHeaders" List<String>,
            /// `LabelIndex`: whole number, at least 0 in value.
            label_index "LabelIndex" i64,
            /// `MaxPayloadInMB`: whole number, 1 to 25 in value.
            max_payload_in_mb "MaxPayloadInMB" i64,
            /// `MaxRecordCount`: whole number, at least 1 in value.
            max_record_count "MaxRecordCount" i64,
            /// `ProbabilityAttribute`: text, 1 to 64 characters.
            probability_attribute "ProbabilityAttribute" String,
            /// `ProbabilityIndex`: whole number, at least 0 in value.
            probability_index "ProbabilityIndex" i64,
        }
    }

    property! {
        /// [`DataCaptureConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-datacaptureconfig.html)
        DataCaptureConfig
        required {
            /// `CaptureOptions`: list, 1 to 32 items.
            capture_options "CaptureOptions" List<CaptureOption>,
            /// `DestinationS3Uri`: text, 0 to 512 characters.
            destination_s3_uri "DestinationS3Uri" String,
            /// `InitialSamplingPercentage`: whole number, 0 to 100 in value.
            initial_sampling_percentage "InitialSamplingPercentage" i64,
        }
        optional {
            /// `CaptureContentTypeHeader`: object.
            capture_content_type_header "CaptureContentTypeHeader" CaptureContentTypeHeader,
            /// `EnableCapture`: true or false.
            enable_capture "EnableCapture" bool,
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    choice! {
        /// Values of `CaptureOptionCaptureMode`.
        CaptureOptionCaptureMode
        Input = "Input",
        InputAndOutput = "InputAndOutput",
        Output = "Output",
    }

    property! {
        /// [`CaptureOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-captureoption.html)
        CaptureOption
        required {
            /// `CaptureMode`: text.
            capture_mode "CaptureMode" CaptureOptionCaptureMode,
        }
        optional {
        }
    }

    property! {
        /// [`CaptureContentTypeHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-capturecontenttypeheader.html)
        CaptureContentTypeHeader
        required {
        }
        optional {
            /// `CsvContentTypes`: list, 1 to 10 items.
            csv_content_types "CsvContentTypes" List<String>,
            /// `JsonContentTypes`: list, 1 to 10 items.
            json_content_types "JsonContentTypes" List<String>,
        }
    }

    property! {
        /// [`AsyncInferenceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-asyncinferenceconfig.html)
        AsyncInferenceConfig
        required {
            /// `OutputConfig`: object.
            output_config "OutputConfig" AsyncInferenceOutputConfig,
        }
        optional {
            /// `ClientConfig`: object.
            client_config "ClientConfig" AsyncInferenceClientConfig,
        }
    }

    property! {
        /// [`AsyncInferenceOutputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-asyncinferenceoutputconfig.html)
        AsyncInferenceOutputConfig
        required {
        }
        optional {
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
            /// `NotificationConfig`: object.
            notification_config "NotificationConfig" AsyncInferenceNotificationConfig,
            /// `S3FailurePath`: text, 0 to 512 characters.
            s3_failure_path "S3FailurePath" String,
            /// `S3OutputPath`: text, 0 to 512 characters.
            s3_output_path "S3OutputPath" String,
        }
    }

    choice! {
        /// Values of `AsyncInferenceNotificationConfigIncludeInferenceResponseIn`.
        AsyncInferenceNotificationConfigIncludeInferenceResponseIn
        ErrorNotificationTopic = "ERROR_NOTIFICATION_TOPIC",
        SuccessNotificationTopic = "SUCCESS_NOTIFICATION_TOPIC",
    }

    property! {
        /// [`AsyncInferenceNotificationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-asyncinferencenotificationconfig.html)
        AsyncInferenceNotificationConfig
        required {
        }
        optional {
            /// `ErrorTopic`: text, 0 to 2048 characters.
            error_topic "ErrorTopic" String,
            /// `IncludeInferenceResponseIn`: list, 0 to 2 items.
            include_inference_response_in "IncludeInferenceResponseIn" List<AsyncInferenceNotificationConfigIncludeInferenceResponseIn>,
            /// `SuccessTopic`: text, 0 to 2048 characters.
            success_topic "SuccessTopic" String,
        }
    }

    property! {
        /// [`AsyncInferenceClientConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpointconfig-asyncinferenceclientconfig.html)
        AsyncInferenceClientConfig
        required {
        }
        optional {
            /// `MaxConcurrentInvocationsPerInstance`: whole number, 1 to 1000 in value.
            max_concurrent_invocations_per_instance "MaxConcurrentInvocationsPerInstance" i64,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Experiment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experiment.html)
    Experiment = "AWS::SageMaker::Experiment"
    required {
        /// `ExperimentName`: text, 1 to 120 characters. A change replaces the resource.
        experiment_name "ExperimentName" String,
    }
    optional {
        /// `Description`: text, 0 to 3072 characters.
        description "Description" String,
        /// `DisplayName`: text, 1 to 120 characters.
        display_name "DisplayName" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<experiment::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`Experiment`].
pub mod experiment {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tags`.
        Tags
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
    /// [`AWS::SageMaker::ExperimentTrialComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experimenttrialcomponent.html)
    ExperimentTrialComponent = "AWS::SageMaker::ExperimentTrialComponent"
    required {
        /// `TrialComponentName`: text. A change replaces the resource.
        trial_component_name "TrialComponentName" String,
    }
    optional {
        /// `DisplayName`: text.
        display_name "DisplayName" String,
        /// `EndTime`: text.
        end_time "EndTime" String,
        /// `MetadataProperties`: object. A change replaces the resource.
        metadata_properties "MetadataProperties" experiment_trial_component::MetadataProperties,
        /// `StartTime`: text.
        start_time "StartTime" String,
        /// `Status`: object.
        status "Status" experiment_trial_component::Status,
        /// `Tags`: list.
        tags "Tags" List<experiment_trial_component::TagsItems>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `LineageGroupArn`.
        lineage_group_arn "LineageGroupArn" String,
    }
}

/// Property types of [`ExperimentTrialComponent`].
pub mod experiment_trial_component {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TagsItems`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-experimenttrialcomponent-tagsitems.html)
        TagsItems
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
        /// [`Status`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-experimenttrialcomponent-status.html)
        Status
        required {
        }
        optional {
            /// `Message`: text.
            message "Message" String,
            /// `PrimaryStatus`: text.
            primary_status "PrimaryStatus" String,
        }
    }

    property! {
        /// [`MetadataProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-experimenttrialcomponent-metadataproperties.html)
        MetadataProperties
        required {
        }
        optional {
            /// `CommitId`: text.
            commit_id "CommitId" String,
            /// `GeneratedBy`: text.
            generated_by "GeneratedBy" String,
            /// `ProjectId`: text.
            project_id "ProjectId" String,
            /// `Repository`: text.
            repository "Repository" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::FeatureGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html)
    FeatureGroup = "AWS::SageMaker::FeatureGroup"
    required {
        /// `EventTimeFeatureName`: text, 1 to 64 characters. A change replaces the resource.
        event_time_feature_name "EventTimeFeatureName" String,
        /// `FeatureDefinitions`: list, 1 to 2500 items.
        feature_definitions "FeatureDefinitions" List<feature_group::FeatureDefinition>,
        /// `FeatureGroupName`: text, 1 to 64 characters. A change replaces the resource.
        feature_group_name "FeatureGroupName" String,
        /// `RecordIdentifierFeatureName`: text, 1 to 64 characters. A change replaces the resource.
        record_identifier_feature_name "RecordIdentifierFeatureName" String,
    }
    optional {
        /// `Description`: text, 0 to 128 characters. A change replaces the resource.
        description "Description" String,
        /// `OfflineStoreConfig`: object. A change replaces the resource.
        offline_store_config "OfflineStoreConfig" feature_group::OfflineStoreConfig,
        /// `OnlineStoreConfig`: object.
        online_store_config "OnlineStoreConfig" feature_group::OnlineStoreConfig,
        /// `RoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
        /// `Tags`: list, 0 to 50 items. A change replaces the resource.
        tags "Tags" List<feature_group::Tag>,
        /// `ThroughputConfig`: object.
        throughput_config "ThroughputConfig" feature_group::ThroughputConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `FeatureGroupStatus`.
        feature_group_status "FeatureGroupStatus" String,
    }
}

/// Property types of [`FeatureGroup`].
pub mod feature_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ThroughputMode`.
        ThroughputMode
        OnDemand = "OnDemand",
        Provisioned = "Provisioned",
    }

    property! {
        /// [`ThroughputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-featuregroup-throughputconfig.html)
        ThroughputConfig
        required {
            /// `ThroughputMode`: text.
            throughput_mode "ThroughputMode" ThroughputMode,
        }
        optional {
            /// `ProvisionedReadCapacityUnits`: whole number, 0 to 10000000 in value.
            provisioned_read_capacity_units "ProvisionedReadCapacityUnits" i64,
            /// `ProvisionedWriteCapacityUnits`: whole number, 0 to 10000000 in value.
            provisioned_write_capacity_units "ProvisionedWriteCapacityUnits" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-featuregroup-tag.html)
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
        /// Values of `StorageType`.
        StorageType
        Standard = "Standard",
        InMemory = "InMemory",
    }

    property! {
        /// Property type `OnlineStoreConfig`.
        OnlineStoreConfig
        required {
        }
        optional {
            /// `EnableOnlineStore`: true or false.
            enable_online_store "EnableOnlineStore" bool,
            /// `SecurityConfig`: object.
            security_config "SecurityConfig" OnlineStoreSecurityConfig,
            /// `StorageType`: text.
            storage_type "StorageType" StorageType,
            /// `TtlDuration`: object.
            ttl_duration "TtlDuration" TtlDuration,
        }
    }

    choice! {
        /// Values of `Unit`.
        Unit
        Seconds = "Seconds",
        Minutes = "Minutes",
        Hours = "Hours",
        Days = "Days",
        Weeks = "Weeks",
    }

    property! {
        /// [`TtlDuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-featuregroup-ttlduration.html)
        TtlDuration
        required {
        }
        optional {
            /// `Unit`: text.
            unit "Unit" Unit,
            /// `Value`: whole number, at least 1 in value.
            value "Value" i64,
        }
    }

    property! {
        /// [`OnlineStoreSecurityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-featuregroup-onlinestoresecurityconfig.html)
        OnlineStoreSecurityConfig
        required {
        }
        optional {
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    choice! {
        /// Values of `TableFormat`.
        TableFormat
        Iceberg = "Iceberg",
        Glue = "Glue",
    }

    property! {
        /// Property type `OfflineStoreConfig`.
        OfflineStoreConfig
        required {
            /// `S3StorageConfig`: object.
            s3_storage_config "S3StorageConfig" S3StorageConfig,
        }
        optional {
            /// `DataCatalogConfig`: object.
            data_catalog_config "DataCatalogConfig" DataCatalogConfig,
            /// `DisableGlueTableCreation`: true or false.
            disable_glue_table_creation "DisableGlueTableCreation" bool,
            /// `TableFormat`: text.
            table_format "TableFormat" TableFormat,
        }
    }

    property! {
        /// [`S3StorageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-featuregroup-s3storageconfig.html)
        S3StorageConfig
        required {
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`DataCatalogConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-featuregroup-datacatalogconfig.html)
        DataCatalogConfig
        required {
            /// `Catalog`: text, 1 to 255 characters.
            catalog "Catalog" String,
            /// `Database`: text, 1 to 255 characters.
            database "Database" String,
            /// `TableName`: text, 1 to 255 characters.
            table_name "TableName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FeatureDefinitionFeatureType`.
        FeatureDefinitionFeatureType
        Integral = "Integral",
        Fractional = "Fractional",
        String = "String",
    }

    property! {
        /// [`FeatureDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-featuregroup-featuredefinition.html)
        FeatureDefinition
        required {
            /// `FeatureName`: text, 1 to 64 characters.
            feature_name "FeatureName" String,
            /// `FeatureType`: text.
            feature_type "FeatureType" FeatureDefinitionFeatureType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Hub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-hub.html)
    Hub = "AWS::SageMaker::Hub"
    required {
        /// `HubDescription`: text, 0 to 1023 characters.
        hub_description "HubDescription" String,
        /// `HubName`: text, 0 to 63 characters. A change replaces the resource.
        hub_name "HubName" String,
    }
    optional {
        /// `HubDisplayName`: text, 0 to 255 characters.
        hub_display_name "HubDisplayName" String,
        /// `HubSearchKeywords`: list, 0 to 50 items.
        hub_search_keywords "HubSearchKeywords" List<String>,
        /// `S3StorageConfig`: object. A change replaces the resource.
        s3_storage_config "S3StorageConfig" hub::S3StorageConfig,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<hub::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `HubArn`.
        hub_arn "HubArn" String,
        /// `Fn::GetAtt` of `HubStatus`.
        hub_status "HubStatus" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`Hub`].
pub mod hub {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-hub-tag.html)
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
        /// Property type `S3StorageConfig`.
        S3StorageConfig
        required {
        }
        optional {
            /// `S3OutputPath`: text, 0 to 1024 characters.
            s3_output_path "S3OutputPath" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::HumanTaskUi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-humantaskui.html)
    HumanTaskUi = "AWS::SageMaker::HumanTaskUi"
    required {
        /// `HumanTaskUiName`: text, 1 to 63 characters. A change replaces the resource.
        human_task_ui_name "HumanTaskUiName" String,
    }
    optional {
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<human_task_ui::Tag>,
        /// `UiTemplate`: object. A change replaces the resource.
        ui_template "UiTemplate" human_task_ui::UiTemplate,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `HumanTaskUiArn`.
        human_task_ui_arn "HumanTaskUiArn" String,
    }
}

/// Property types of [`HumanTaskUi`].
pub mod human_task_ui {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`UiTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-humantaskui-uitemplate.html)
        UiTemplate
        required {
            /// `Content`: text, 1 to 128000 characters.
            content "Content" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-humantaskui-tag.html)
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
    /// [`AWS::SageMaker::Image`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-image.html)
    Image = "AWS::SageMaker::Image"
    required {
        /// `ImageName`: text, 1 to 63 characters. A change replaces the resource.
        image_name "ImageName" String,
        /// `ImageRoleArn`: text, 1 to 256 characters.
        image_role_arn "ImageRoleArn" String,
    }
    optional {
        /// `ImageDescription`: text, 1 to 512 characters.
        image_description "ImageDescription" String,
        /// `ImageDisplayName`: text, 1 to 128 characters.
        image_display_name "ImageDisplayName" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<image::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ImageArn`.
        image_arn "ImageArn" String,
    }
}

/// Property types of [`Image`].
pub mod image {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-image-tag.html)
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
    /// [`AWS::SageMaker::ImageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-imageversion.html)
    ImageVersion = "AWS::SageMaker::ImageVersion"
    required {
        /// `BaseImage`: text, 1 to 255 characters. A change replaces the resource.
        base_image "BaseImage" String,
        /// `ImageName`: text, 1 to 63 characters. A change replaces the resource.
        image_name "ImageName" String,
    }
    optional {
        /// `Alias`: text, 1 to 128 characters.
        alias "Alias" String,
        /// `Aliases`: list.
        aliases "Aliases" List<String>,
        /// `Horovod`: true or false.
        horovod "Horovod" bool,
        /// `JobType`: text.
        job_type "JobType" image_version::JobType,
        /// `MLFramework`: text, 1 to 128 characters.
        ml_framework "MLFramework" String,
        /// `Processor`: text.
        processor "Processor" image_version::Processor,
        /// `ProgrammingLang`: text, 1 to 128 characters.
        programming_lang "ProgrammingLang" String,
        /// `ReleaseNotes`: text, 1 to 255 characters.
        release_notes "ReleaseNotes" String,
        /// `VendorGuidance`: text.
        vendor_guidance "VendorGuidance" image_version::VendorGuidance,
    }
    attributes {
        /// `Fn::GetAtt` of `ContainerImage`.
        container_image "ContainerImage" String,
        /// `Fn::GetAtt` of `ImageArn`.
        image_arn "ImageArn" String,
        /// `Fn::GetAtt` of `ImageVersionArn`.
        image_version_arn "ImageVersionArn" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" i64,
    }
}

/// Property types of [`ImageVersion`].
pub mod image_version {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `JobType`.
        JobType
        Training = "TRAINING",
        Inference = "INFERENCE",
        NotebookKernel = "NOTEBOOK_KERNEL",
    }

    choice! {
        /// Values of `Processor`.
        Processor
        Cpu = "CPU",
        Gpu = "GPU",
    }

    choice! {
        /// Values of `VendorGuidance`.
        VendorGuidance
        NotProvided = "NOT_PROVIDED",
        Stable = "STABLE",
        ToBeArchived = "TO_BE_ARCHIVED",
        Archived = "ARCHIVED",
    }
}

resource! {
    /// [`AWS::SageMaker::InferenceComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferencecomponent.html)
    InferenceComponent = "AWS::SageMaker::InferenceComponent"
    required {
        /// `EndpointName`: text, 0 to 63 characters.
        endpoint_name "EndpointName" String,
    }
    optional {
        /// `DeploymentConfig`: object.
        deployment_config "DeploymentConfig" inference_component::InferenceComponentDeploymentConfig,
        /// `EndpointArn`: text, 1 to 256 characters.
        endpoint_arn "EndpointArn" String,
        /// `InferenceComponentName`: text, 0 to 63 characters.
        inference_component_name "InferenceComponentName" String,
        /// `RuntimeConfig`: object.
        runtime_config "RuntimeConfig" inference_component::InferenceComponentRuntimeConfig,
        /// `Specification`: object.
        specification "Specification" inference_component::InferenceComponentSpecification,
        /// `Specifications`: list, 2 to 5 items.
        specifications "Specifications" List<inference_component::InferenceComponentSpecificationForInstanceType>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<inference_component::Tag>,
        /// `VariantName`: text, 0 to 63 characters.
        variant_name "VariantName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `FailureReason`.
        failure_reason "FailureReason" String,
        /// `Fn::GetAtt` of `InferenceComponentArn`.
        inference_component_arn "InferenceComponentArn" String,
        /// `Fn::GetAtt` of `InferenceComponentStatus`.
        inference_component_status "InferenceComponentStatus" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `RuntimeConfig.CurrentCopyCount`.
        runtime_config_current_copy_count "RuntimeConfig.CurrentCopyCount" i64,
        /// `Fn::GetAtt` of `RuntimeConfig.DesiredCopyCount`.
        runtime_config_desired_copy_count "RuntimeConfig.DesiredCopyCount" i64,
        /// `Fn::GetAtt` of `RuntimeConfig.PlacementStatus`.
        runtime_config_placement_status "RuntimeConfig.PlacementStatus" List<String>,
        /// `Fn::GetAtt` of `Specification.Container.DeployedImage`.
        specification_container_deployed_image "Specification.Container.DeployedImage" Json,
        /// `Fn::GetAtt` of `Specification.CurrentDataCacheConfig`.
        specification_current_data_cache_config "Specification.CurrentDataCacheConfig" Json,
    }
}

/// Property types of [`InferenceComponent`].
pub mod inference_component {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-tag.html)
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
        /// [`InferenceComponentSpecificationForInstanceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentspecificationforinstancetype.html)
        InferenceComponentSpecificationForInstanceType
        required {
            /// `InstanceType`: text, at most 64 characters.
            instance_type "InstanceType" String,
        }
        optional {
            /// `ComputeResourceRequirements`: object.
            compute_resource_requirements "ComputeResourceRequirements" InferenceComponentComputeResourceRequirements,
            /// `Container`: object.
            container "Container" InferenceComponentContainerSpecificationForInstanceType,
            /// `CurrentDataCacheConfig`: object.
            current_data_cache_config "CurrentDataCacheConfig" InferenceComponentDataCacheConfig,
            /// `DataCacheConfig`: object.
            data_cache_config "DataCacheConfig" InferenceComponentDataCacheConfig,
            /// `ModelName`: text, 0 to 63 characters.
            model_name "ModelName" String,
            /// `SchedulingConfig`: object.
            scheduling_config "SchedulingConfig" InferenceComponentSchedulingConfig,
            /// `StartupParameters`: object.
            startup_parameters "StartupParameters" InferenceComponentStartupParameters,
        }
    }

    property! {
        /// [`InferenceComponentStartupParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentstartupparameters.html)
        InferenceComponentStartupParameters
        required {
        }
        optional {
            /// `ContainerStartupHealthCheckTimeoutInSeconds`: whole number, 60 to 3600 in value.
            container_startup_health_check_timeout_in_seconds "ContainerStartupHealthCheckTimeoutInSeconds" i64,
            /// `ModelDataDownloadTimeoutInSeconds`: whole number, 60 to 3600 in value.
            model_data_download_timeout_in_seconds "ModelDataDownloadTimeoutInSeconds" i64,
        }
    }

    choice! {
        /// Values of `InferenceComponentPlacementStrategy`.
        InferenceComponentPlacementStrategy
        Spread = "SPREAD",
        Binpack = "BINPACK",
    }

    property! {
        /// [`InferenceComponentSchedulingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentschedulingconfig.html)
        InferenceComponentSchedulingConfig
        required {
            /// `AvailabilityZoneBalance`: object.
            availability_zone_balance "AvailabilityZoneBalance" InferenceComponentAvailabilityZoneBalance,
            /// `PlacementStrategy`: text.
            placement_strategy "PlacementStrategy" InferenceComponentPlacementStrategy,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AvailabilityZoneBalanceEnforcementMode`.
        AvailabilityZoneBalanceEnforcementMode
        Permissive = "PERMISSIVE",
    }

    property! {
        /// [`InferenceComponentAvailabilityZoneBalance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentavailabilityzonebalance.html)
        InferenceComponentAvailabilityZoneBalance
        required {
            /// `EnforcementMode`: text.
            enforcement_mode "EnforcementMode" AvailabilityZoneBalanceEnforcementMode,
        }
        optional {
            /// `MaxImbalance`: whole number, 0 to 100 in value.
            max_imbalance "MaxImbalance" i64,
        }
    }

    property! {
        /// [`InferenceComponentDataCacheConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentdatacacheconfig.html)
        InferenceComponentDataCacheConfig
        required {
            /// `EnableCaching`: true or false.
            enable_caching "EnableCaching" bool,
        }
        optional {
        }
    }

    property! {
        /// [`InferenceComponentContainerSpecificationForInstanceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentcontainerspecificationforinstancetype.html)
        InferenceComponentContainerSpecificationForInstanceType
        required {
        }
        optional {
            /// `ArtifactUrl`: text, 0 to 1024 characters.
            artifact_url "ArtifactUrl" String,
            /// `ContainerMetricsConfig`: object.
            container_metrics_config "ContainerMetricsConfig" ContainerMetricsConfig,
            /// `Environment`: object.
            environment "Environment" Json,
            /// `Image`: text, 0 to 255 characters.
            image "Image" String,
        }
    }

    property! {
        /// [`ContainerMetricsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-containermetricsconfig.html)
        ContainerMetricsConfig
        required {
            /// `MetricsEndpoints`: list, 1 to 1 items.
            metrics_endpoints "MetricsEndpoints" List<MetricsEndpoint>,
        }
        optional {
        }
    }

    property! {
        /// [`MetricsEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-metricsendpoint.html)
        MetricsEndpoint
        required {
            /// `MetricsEndpointPath`: text, at most 256 characters.
            metrics_endpoint_path "MetricsEndpointPath" String,
        }
        optional {
            /// `MetricPublishFrequencyInSeconds`: whole number, 10 to 300 in value.
            metric_publish_frequency_in_seconds "MetricPublishFrequencyInSeconds" i64,
        }
    }

    property! {
        /// [`InferenceComponentComputeResourceRequirements`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentcomputeresourcerequirements.html)
        InferenceComponentComputeResourceRequirements
        required {
        }
        optional {
            /// `MaxMemoryRequiredInMb`: whole number, at least 128 in value.
            max_memory_required_in_mb "MaxMemoryRequiredInMb" i64,
            /// `MinMemoryRequiredInMb`: whole number, at least 128 in value.
            min_memory_required_in_mb "MinMemoryRequiredInMb" i64,
            /// `NumberOfAcceleratorDevicesRequired`: number, at least 1 in value.
            number_of_accelerator_devices_required "NumberOfAcceleratorDevicesRequired" f64,
            /// `NumberOfCpuCoresRequired`: number, at least 0.25 in value.
            number_of_cpu_cores_required "NumberOfCpuCoresRequired" f64,
        }
    }

    property! {
        /// [`InferenceComponentSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentspecification.html)
        InferenceComponentSpecification
        required {
        }
        optional {
            /// `BaseInferenceComponentName`: text, 0 to 63 characters.
            base_inference_component_name "BaseInferenceComponentName" String,
            /// `ComputeResourceRequirements`: object.
            compute_resource_requirements "ComputeResourceRequirements" InferenceComponentComputeResourceRequirements,
            /// `Container`: object.
            container "Container" InferenceComponentContainerSpecification,
            /// `CurrentDataCacheConfig`: object.
            current_data_cache_config "CurrentDataCacheConfig" InferenceComponentDataCacheConfig,
            /// `DataCacheConfig`: object.
            data_cache_config "DataCacheConfig" InferenceComponentDataCacheConfig,
            /// `ModelName`: text, 0 to 63 characters.
            model_name "ModelName" String,
            /// `SchedulingConfig`: object.
            scheduling_config "SchedulingConfig" InferenceComponentSchedulingConfig,
            /// `StartupParameters`: object.
            startup_parameters "StartupParameters" InferenceComponentStartupParameters,
        }
    }

    property! {
        /// [`InferenceComponentContainerSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentcontainerspecification.html)
        InferenceComponentContainerSpecification
        required {
        }
        optional {
            /// `ArtifactUrl`: text, 0 to 1024 characters.
            artifact_url "ArtifactUrl" String,
            /// `ContainerMetricsConfig`: object.
            container_metrics_config "ContainerMetricsConfig" ContainerMetricsConfig,
            /// `DeployedImage`: object.
            deployed_image "DeployedImage" DeployedImage,
            /// `Environment`: object.
            environment "Environment" Json,
            /// `Image`: text, 0 to 255 characters.
            image "Image" String,
        }
    }

    property! {
        /// [`DeployedImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-deployedimage.html)
        DeployedImage
        required {
        }
        optional {
            /// `ResolutionTime`: text.
            resolution_time "ResolutionTime" String,
            /// `ResolvedImage`: text, 0 to 255 characters.
            resolved_image "ResolvedImage" String,
            /// `SpecifiedImage`: text, 0 to 255 characters.
            specified_image "SpecifiedImage" String,
        }
    }

    property! {
        /// [`InferenceComponentRuntimeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentruntimeconfig.html)
        InferenceComponentRuntimeConfig
        required {
        }
        optional {
            /// `CopyCount`: whole number, at least 0 in value.
            copy_count "CopyCount" i64,
            /// `CurrentCopyCount`: whole number, at least 0 in value.
            current_copy_count "CurrentCopyCount" i64,
            /// `DesiredCopyCount`: whole number, at least 0 in value.
            desired_copy_count "DesiredCopyCount" i64,
            /// `PlacementStatus`: list.
            placement_status "PlacementStatus" List<InferenceComponentPlacementStatus>,
        }
    }

    property! {
        /// [`InferenceComponentPlacementStatus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentplacementstatus.html)
        InferenceComponentPlacementStatus
        required {
            /// `CurrentCopyCount`: whole number, at least 0 in value.
            current_copy_count "CurrentCopyCount" i64,
            /// `InstanceType`: text, at most 64 characters.
            instance_type "InstanceType" String,
        }
        optional {
        }
    }

    property! {
        /// [`InferenceComponentDeploymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentdeploymentconfig.html)
        InferenceComponentDeploymentConfig
        required {
        }
        optional {
            /// `AutoRollbackConfiguration`: object.
            auto_rollback_configuration "AutoRollbackConfiguration" AutoRollbackConfiguration,
            /// `RollingUpdatePolicy`: object.
            rolling_update_policy "RollingUpdatePolicy" InferenceComponentRollingUpdatePolicy,
        }
    }

    property! {
        /// [`InferenceComponentRollingUpdatePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentrollingupdatepolicy.html)
        InferenceComponentRollingUpdatePolicy
        required {
        }
        optional {
            /// `MaximumBatchSize`: object.
            maximum_batch_size "MaximumBatchSize" InferenceComponentCapacitySize,
            /// `MaximumExecutionTimeoutInSeconds`: whole number, 600 to 28800 in value.
            maximum_execution_timeout_in_seconds "MaximumExecutionTimeoutInSeconds" i64,
            /// `RollbackMaximumBatchSize`: object.
            rollback_maximum_batch_size "RollbackMaximumBatchSize" InferenceComponentCapacitySize,
            /// `WaitIntervalInSeconds`: whole number, 0 to 3600 in value.
            wait_interval_in_seconds "WaitIntervalInSeconds" i64,
        }
    }

    choice! {
        /// Values of `InferenceComponentCapacitySizeType`.
        InferenceComponentCapacitySizeType
        CopyCount = "COPY_COUNT",
        CapacityPercent = "CAPACITY_PERCENT",
    }

    property! {
        /// [`InferenceComponentCapacitySize`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-inferencecomponentcapacitysize.html)
        InferenceComponentCapacitySize
        required {
            /// `Type`: text.
            r#type "Type" InferenceComponentCapacitySizeType,
            /// `Value`: whole number.
            value "Value" i64,
        }
        optional {
        }
    }

    property! {
        /// [`AutoRollbackConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-autorollbackconfiguration.html)
        AutoRollbackConfiguration
        required {
            /// `Alarms`: list, 1 to 10 items.
            alarms "Alarms" List<Alarm>,
        }
        optional {
        }
    }

    property! {
        /// [`Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferencecomponent-alarm.html)
        Alarm
        required {
            /// `AlarmName`: text, 1 to 255 characters.
            alarm_name "AlarmName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SageMaker::InferenceExperiment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferenceexperiment.html)
    InferenceExperiment = "AWS::SageMaker::InferenceExperiment"
    required {
        /// `EndpointName`: text, 0 to 63 characters. A change replaces the resource.
        endpoint_name "EndpointName" String,
        /// `ModelVariants`: list, 1 to 2 items.
        model_variants "ModelVariants" List<inference_experiment::ModelVariantConfig>,
        /// `Name`: text, 1 to 120 characters. A change replaces the resource.
        name "Name" String,
        /// `RoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" inference_experiment::Type,
    }
    optional {
        /// `DataStorageConfig`: object.
        data_storage_config "DataStorageConfig" inference_experiment::DataStorageConfig,
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `DesiredState`: text.
        desired_state "DesiredState" inference_experiment::DesiredState,
        /// `KmsKey`: text, 0 to 2048 characters. A change replaces the resource.
        kms_key "KmsKey" String,
        /// `Schedule`: object.
        schedule "Schedule" inference_experiment::InferenceExperimentSchedule,
        /// `ShadowModeConfig`: object.
        shadow_mode_config "ShadowModeConfig" inference_experiment::ShadowModeConfig,
        /// `StatusReason`: text, 1 to 1024 characters.
        status_reason "StatusReason" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<inference_experiment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `EndpointMetadata`.
        endpoint_metadata "EndpointMetadata" Json,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`InferenceExperiment`].
pub mod inference_experiment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DesiredState`.
        DesiredState
        Running = "Running",
        Completed = "Completed",
        Cancelled = "Cancelled",
    }

    choice! {
        /// Values of `Type`.
        Type
        ShadowMode = "ShadowMode",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-tag.html)
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
        /// [`ShadowModeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-shadowmodeconfig.html)
        ShadowModeConfig
        required {
            /// `ShadowModelVariants`: list, 1 to 1 items.
            shadow_model_variants "ShadowModelVariants" List<ShadowModelVariantConfig>,
            /// `SourceModelVariantName`: text, 0 to 63 characters.
            source_model_variant_name "SourceModelVariantName" String,
        }
        optional {
        }
    }

    property! {
        /// [`ShadowModelVariantConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-shadowmodelvariantconfig.html)
        ShadowModelVariantConfig
        required {
            /// `SamplingPercentage`: whole number, at most 100 in value.
            sampling_percentage "SamplingPercentage" i64,
            /// `ShadowModelVariantName`: text, 0 to 63 characters.
            shadow_model_variant_name "ShadowModelVariantName" String,
        }
        optional {
        }
    }

    property! {
        /// [`InferenceExperimentSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-inferenceexperimentschedule.html)
        InferenceExperimentSchedule
        required {
        }
        optional {
            /// `EndTime`: text.
            end_time "EndTime" String,
            /// `StartTime`: text.
            start_time "StartTime" String,
        }
    }

    property! {
        /// [`ModelVariantConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-modelvariantconfig.html)
        ModelVariantConfig
        required {
            /// `InfrastructureConfig`: object.
            infrastructure_config "InfrastructureConfig" ModelInfrastructureConfig,
            /// `ModelName`: text, 0 to 63 characters.
            model_name "ModelName" String,
            /// `VariantName`: text, 0 to 63 characters.
            variant_name "VariantName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ModelInfrastructureConfigInfrastructureType`.
        ModelInfrastructureConfigInfrastructureType
        RealTimeInference = "RealTimeInference",
    }

    property! {
        /// [`ModelInfrastructureConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-modelinfrastructureconfig.html)
        ModelInfrastructureConfig
        required {
            /// `InfrastructureType`: text.
            infrastructure_type "InfrastructureType" ModelInfrastructureConfigInfrastructureType,
            /// `RealTimeInferenceConfig`: object.
            real_time_inference_config "RealTimeInferenceConfig" RealTimeInferenceConfig,
        }
        optional {
        }
    }

    property! {
        /// [`RealTimeInferenceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-realtimeinferenceconfig.html)
        RealTimeInferenceConfig
        required {
            /// `InstanceCount`: whole number, at least 0 in value.
            instance_count "InstanceCount" i64,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
        }
        optional {
        }
    }

    property! {
        /// [`DataStorageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-datastorageconfig.html)
        DataStorageConfig
        required {
            /// `Destination`: text, 0 to 512 characters.
            destination "Destination" String,
        }
        optional {
            /// `ContentType`: object.
            content_type "ContentType" CaptureContentTypeHeader,
            /// `KmsKey`: text, 0 to 2048 characters.
            kms_key "KmsKey" String,
        }
    }

    property! {
        /// [`CaptureContentTypeHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-inferenceexperiment-capturecontenttypeheader.html)
        CaptureContentTypeHeader
        required {
        }
        optional {
            /// `CsvContentTypes`: list, 1 to 10 items.
            csv_content_types "CsvContentTypes" List<String>,
            /// `JsonContentTypes`: list, 1 to 10 items.
            json_content_types "JsonContentTypes" List<String>,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::MlflowApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowapp.html)
    MlflowApp = "AWS::SageMaker::MlflowApp"
    required {
        /// `ArtifactStoreUri`: text, 0 to 1024 characters.
        artifact_store_uri "ArtifactStoreUri" String,
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
        /// `RoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// `ModelRegistrationMode`: text.
        model_registration_mode "ModelRegistrationMode" mlflow_app::ModelRegistrationMode,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<mlflow_app::Tag>,
        /// `WeeklyMaintenanceWindowStart`: text, 0 to 9 characters.
        weekly_maintenance_window_start "WeeklyMaintenanceWindowStart" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `MlflowAppId`.
        mlflow_app_id "MlflowAppId" String,
        /// `Fn::GetAtt` of `MlflowVersion`.
        mlflow_version "MlflowVersion" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`MlflowApp`].
pub mod mlflow_app {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ModelRegistrationMode`.
        ModelRegistrationMode
        AutoModelRegistrationEnabled = "AutoModelRegistrationEnabled",
        AutoModelRegistrationDisabled = "AutoModelRegistrationDisabled",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-mlflowapp-tag.html)
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
    /// [`AWS::SageMaker::MlflowTrackingServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowtrackingserver.html)
    MlflowTrackingServer = "AWS::SageMaker::MlflowTrackingServer"
    required {
        /// `ArtifactStoreUri`: text, 1 to 2048 characters.
        artifact_store_uri "ArtifactStoreUri" String,
        /// `RoleArn`: text, 20 to 2048 characters. A change may replace the resource.
        role_arn "RoleArn" String,
        /// `TrackingServerName`: text, 1 to 256 characters. A change replaces the resource.
        tracking_server_name "TrackingServerName" String,
    }
    optional {
        /// `AutomaticModelRegistration`: true or false.
        automatic_model_registration "AutomaticModelRegistration" bool,
        /// `MlflowVersion`: text, 1 to 32 characters. A change may replace the resource.
        mlflow_version "MlflowVersion" String,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<mlflow_tracking_server::Tag>,
        /// `TrackingServerSize`: text.
        tracking_server_size "TrackingServerSize" mlflow_tracking_server::TrackingServerSize,
        /// `WeeklyMaintenanceWindowStart`: text, 0 to 9 characters.
        weekly_maintenance_window_start "WeeklyMaintenanceWindowStart" String,
    }
    attributes {
        /// `Fn::GetAtt` of `TrackingServerArn`.
        tracking_server_arn "TrackingServerArn" String,
    }
}

/// Property types of [`MlflowTrackingServer`].
pub mod mlflow_tracking_server {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TrackingServerSize`.
        TrackingServerSize
        Small = "Small",
        Medium = "Medium",
        Large = "Large",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-mlflowtrackingserver-tag.html)
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
    /// [`AWS::SageMaker::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html)
    Model = "AWS::SageMaker::Model"
    required {
    }
    optional {
        /// `Containers`: list, 0 to 15 items. A change replaces the resource.
        containers "Containers" List<model::ContainerDefinition>,
        /// `EnableNetworkIsolation`: true or false. A change replaces the resource.
        enable_network_isolation "EnableNetworkIsolation" bool,
        /// `ExecutionRoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        execution_role_arn "ExecutionRoleArn" String,
        /// `InferenceExecutionConfig`: object. A change replaces the resource.
        inference_execution_config "InferenceExecutionConfig" model::InferenceExecutionConfig,
        /// `ModelName`: text, 0 to 63 characters. A change replaces the resource.
        model_name "ModelName" String,
        /// `PrimaryContainer`: object. A change replaces the resource.
        primary_container "PrimaryContainer" model::ContainerDefinition,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<model::Tag>,
        /// `VpcConfig`: object. A change replaces the resource.
        vpc_config "VpcConfig" model::VpcConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `ModelArn`.
        model_arn "ModelArn" String,
    }
}

/// Property types of [`Model`].
pub mod model {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-tag.html)
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
        /// Values of `InferenceExecutionConfigMode`.
        InferenceExecutionConfigMode
        Serial = "Serial",
        Direct = "Direct",
    }

    property! {
        /// [`InferenceExecutionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-inferenceexecutionconfig.html)
        InferenceExecutionConfig
        required {
            /// `Mode`: text.
            mode "Mode" InferenceExecutionConfigMode,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ContainerDefinitionMode`.
        ContainerDefinitionMode
        SingleModel = "SingleModel",
        MultiModel = "MultiModel",
    }

    property! {
        /// [`ContainerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-containerdefinition.html)
        ContainerDefinition
        required {
        }
        optional {
            /// `ContainerHostname`: text, 0 to 63 characters.
            container_hostname "ContainerHostname" String,
            /// `Environment`: JSON.
            environment "Environment" Json,
            /// `Image`: text, 0 to 255 characters.
            image "Image" String,
            /// `ImageConfig`: object.
            image_config "ImageConfig" ImageConfig,
            /// `InferenceSpecificationName`: text, 1 to 63 characters.
            inference_specification_name "InferenceSpecificationName" String,
            /// `Mode`: text.
            mode "Mode" ContainerDefinitionMode,
            /// `ModelDataSource`: object.
            model_data_source "ModelDataSource" ModelDataSource,
            /// `ModelDataUrl`: text, 0 to 1024 characters.
            model_data_url "ModelDataUrl" String,
            /// `ModelPackageName`: text, 1 to 176 characters.
            model_package_name "ModelPackageName" String,
            /// `MultiModelConfig`: object.
            multi_model_config "MultiModelConfig" MultiModelConfig,
        }
    }

    choice! {
        /// Values of `MultiModelConfigModelCacheSetting`.
        MultiModelConfigModelCacheSetting
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    property! {
        /// [`MultiModelConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-multimodelconfig.html)
        MultiModelConfig
        required {
        }
        optional {
            /// `ModelCacheSetting`: text.
            model_cache_setting "ModelCacheSetting" MultiModelConfigModelCacheSetting,
        }
    }

    property! {
        /// [`ModelDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-modeldatasource.html)
        ModelDataSource
        required {
            /// `S3DataSource`: object.
            s3_data_source "S3DataSource" S3DataSource,
        }
        optional {
        }
    }

    choice! {
        /// Values of `S3DataSourceCompressionType`.
        S3DataSourceCompressionType
        None = "None",
        Gzip = "Gzip",
    }

    choice! {
        /// Values of `S3DataSourceS3DataType`.
        S3DataSourceS3DataType
        S3Prefix = "S3Prefix",
        S3Object = "S3Object",
    }

    property! {
        /// [`S3DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-s3datasource.html)
        S3DataSource
        required {
            /// `CompressionType`: text.
            compression_type "CompressionType" S3DataSourceCompressionType,
            /// `S3DataType`: text.
            s3_data_type "S3DataType" S3DataSourceS3DataType,
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `HubAccessConfig`: object.
            hub_access_config "HubAccessConfig" HubAccessConfig,
            /// `ModelAccessConfig`: object.
            model_access_config "ModelAccessConfig" ModelAccessConfig,
        }
    }

    property! {
        /// [`ModelAccessConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-modelaccessconfig.html)
        ModelAccessConfig
        required {
            /// `AcceptEula`: true or false.
            accept_eula "AcceptEula" bool,
        }
        optional {
        }
    }

    property! {
        /// [`HubAccessConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-hubaccessconfig.html)
        HubAccessConfig
        required {
            /// `HubContentArn`: text, 0 to 255 characters.
            hub_content_arn "HubContentArn" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ImageConfigRepositoryAccessMode`.
        ImageConfigRepositoryAccessMode
        Platform = "Platform",
        Vpc = "Vpc",
    }

    property! {
        /// [`ImageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-imageconfig.html)
        ImageConfig
        required {
            /// `RepositoryAccessMode`: text.
            repository_access_mode "RepositoryAccessMode" ImageConfigRepositoryAccessMode,
        }
        optional {
            /// `RepositoryAuthConfig`: object.
            repository_auth_config "RepositoryAuthConfig" RepositoryAuthConfig,
        }
    }

    property! {
        /// [`RepositoryAuthConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-model-repositoryauthconfig.html)
        RepositoryAuthConfig
        required {
            /// `RepositoryCredentialsProviderArn`: text, 1 to 2048 characters.
            repository_credentials_provider_arn "RepositoryCredentialsProviderArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SageMaker::ModelBiasJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelbiasjobdefinition.html)
    ModelBiasJobDefinition = "AWS::SageMaker::ModelBiasJobDefinition"
    required {
        /// `JobResources`: object. A change replaces the resource.
        job_resources "JobResources" model_bias_job_definition::MonitoringResources,
        /// `ModelBiasAppSpecification`: object. A change replaces the resource.
        model_bias_app_specification "ModelBiasAppSpecification" model_bias_job_definition::ModelBiasAppSpecification,
        /// `ModelBiasJobInput`: object. A change replaces the resource.
        model_bias_job_input "ModelBiasJobInput" model_bias_job_definition::ModelBiasJobInput,
        /// `ModelBiasJobOutputConfig`: object. A change replaces the resource.
        model_bias_job_output_config "ModelBiasJobOutputConfig" model_bias_job_definition::MonitoringOutputConfig,
        /// `RoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// `EndpointName`: text, 0 to 63 characters. A change replaces the resource.
        endpoint_name "EndpointName" String,
        /// `JobDefinitionName`: text, 1 to 63 characters. A change replaces the resource.
        job_definition_name "JobDefinitionName" String,
        /// `ModelBiasBaselineConfig`: object. A change replaces the resource.
        model_bias_baseline_config "ModelBiasBaselineConfig" model_bias_job_definition::ModelBiasBaselineConfig,
        /// `NetworkConfig`: object. A change replaces the resource.
        network_config "NetworkConfig" model_bias_job_definition::NetworkConfig,
        /// `StoppingCondition`: object. A change replaces the resource.
        stopping_condition "StoppingCondition" model_bias_job_definition::StoppingCondition,
        /// `Tags`: list, 0 to 50 items. A change replaces the resource.
        tags "Tags" List<model_bias_job_definition::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `JobDefinitionArn`.
        job_definition_arn "JobDefinitionArn" String,
    }
}

/// Property types of [`ModelBiasJobDefinition`].
pub mod model_bias_job_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-tag.html)
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
        /// [`StoppingCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-stoppingcondition.html)
        StoppingCondition
        required {
            /// `MaxRuntimeInSeconds`: whole number, 1 to 86400 in value.
            max_runtime_in_seconds "MaxRuntimeInSeconds" i64,
        }
        optional {
        }
    }

    property! {
        /// [`NetworkConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-networkconfig.html)
        NetworkConfig
        required {
        }
        optional {
            /// `EnableInterContainerTrafficEncryption`: true or false.
            enable_inter_container_traffic_encryption "EnableInterContainerTrafficEncryption" bool,
            /// `EnableNetworkIsolation`: true or false.
            enable_network_isolation "EnableNetworkIsolation" bool,
            /// `VpcConfig`: object.
            vpc_config "VpcConfig" VpcConfig,
        }
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`MonitoringOutputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-monitoringoutputconfig.html)
        MonitoringOutputConfig
        required {
            /// `MonitoringOutputs`: list, 1 to 1 characters, 1 to 1 items.
            monitoring_outputs "MonitoringOutputs" List<MonitoringOutput>,
        }
        optional {
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`MonitoringOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-monitoringoutput.html)
        MonitoringOutput
        required {
            /// `S3Output`: object.
            s3_output "S3Output" S3Output,
        }
        optional {
        }
    }

    choice! {
        /// Values of `S3OutputS3UploadMode`.
        S3OutputS3UploadMode
        Continuous = "Continuous",
        EndOfJob = "EndOfJob",
    }

    property! {
        /// [`S3Output`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-s3output.html)
        S3Output
        required {
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
            /// `S3Uri`: text, 0 to 512 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `S3UploadMode`: text.
            s3_upload_mode "S3UploadMode" S3OutputS3UploadMode,
        }
    }

    property! {
        /// [`ModelBiasJobInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-modelbiasjobinput.html)
        ModelBiasJobInput
        required {
            /// `GroundTruthS3Input`: object.
            ground_truth_s3_input "GroundTruthS3Input" MonitoringGroundTruthS3Input,
        }
        optional {
            /// `BatchTransformInput`: object.
            batch_transform_input "BatchTransformInput" BatchTransformInput,
            /// `EndpointInput`: object.
            endpoint_input "EndpointInput" EndpointInput,
        }
    }

    property! {
        /// [`MonitoringGroundTruthS3Input`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-monitoringgroundtruths3input.html)
        MonitoringGroundTruthS3Input
        required {
            /// `S3Uri`: text, 0 to 512 characters.
            s3_uri "S3Uri" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EndpointInputS3DataDistributionType`.
        EndpointInputS3DataDistributionType
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }

    choice! {
        /// Values of `EndpointInputS3InputMode`.
        EndpointInputS3InputMode
        Pipe = "Pipe",
        File = "File",
    }

    property! {
        /// [`EndpointInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-endpointinput.html)
        EndpointInput
        required {
            /// `EndpointName`: text, 0 to 63 characters.
            endpoint_name "EndpointName" String,
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
        }
        optional {
            /// `EndTimeOffset`: text, 1 to 15 characters.
            end_time_offset "EndTimeOffset" String,
            /// `FeaturesAttribute`: text, at most 256 characters.
            features_attribute "FeaturesAttribute" String,
            /// `InferenceAttribute`: text, at most 256 characters.
            inference_attribute "InferenceAttribute" String,
            /// `ProbabilityAttribute`: text, at most 256 characters.
            probability_attribute "ProbabilityAttribute" String,
            /// `ProbabilityThresholdAttribute`: number.
            probability_threshold_attribute "ProbabilityThresholdAttribute" f64,
            /// `S3DataDistributionType`: text.
            s3_data_distribution_type "S3DataDistributionType" EndpointInputS3DataDistributionType,
            /// `S3InputMode`: text.
            s3_input_mode "S3InputMode" EndpointInputS3InputMode,
            /// `StartTimeOffset`: text, 1 to 15 characters.
            start_time_offset "StartTimeOffset" String,
        }
    }

    choice! {
        /// Values of `BatchTransformInputS3DataDistributionType`.
        BatchTransformInputS3DataDistributionType
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }

    choice! {
        /// Values of `BatchTransformInputS3InputMode`.
        BatchTransformInputS3InputMode
        Pipe = "Pipe",
        File = "File",
    }

    property! {
        /// [`BatchTransformInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-batchtransforminput.html)
        BatchTransformInput
        required {
            /// `DataCapturedDestinationS3Uri`: text, 0 to 512 characters.
            data_captured_destination_s3_uri "DataCapturedDestinationS3Uri" String,
            /// `DatasetFormat`: object.
            dataset_format "DatasetFormat" DatasetFormat,
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
        }
        optional {
            /// `EndTimeOffset`: text, 1 to 15 characters.
            end_time_offset "EndTimeOffset" String,
            /// `FeaturesAttribute`: text, at most 256 characters.
            features_attribute "FeaturesAttribute" String,
            /// `InferenceAttribute`: text, at most 256 characters.
            inference_attribute "InferenceAttribute" String,
            /// `ProbabilityAttribute`: text, at most 256 characters.
            probability_attribute "ProbabilityAttribute" String,
            /// `ProbabilityThresholdAttribute`: number.
            probability_threshold_attribute "ProbabilityThresholdAttribute" f64,
            /// `S3DataDistributionType`: text.
            s3_data_distribution_type "S3DataDistributionType" BatchTransformInputS3DataDistributionType,
            /// `S3InputMode`: text.
            s3_input_mode "S3InputMode" BatchTransformInputS3InputMode,
            /// `StartTimeOffset`: text, 1 to 15 characters.
            start_time_offset "StartTimeOffset" String,
        }
    }

    property! {
        /// [`DatasetFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-datasetformat.html)
        DatasetFormat
        required {
        }
        optional {
            /// `Csv`: object.
            csv "Csv" Csv,
            /// `Json`: object.
            json "Json" JsonType,
            /// `Parquet`: true or false.
            parquet "Parquet" bool,
        }
    }

    property! {
        /// [`Json`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-json.html)
        JsonType
        required {
        }
        optional {
            /// `Line`: true or false.
            line "Line" bool,
        }
    }

    property! {
        /// [`Csv`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-csv.html)
        Csv
        required {
        }
        optional {
            /// `Header`: true or false.
            header "Header" bool,
        }
    }

    property! {
        /// [`ModelBiasBaselineConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-modelbiasbaselineconfig.html)
        ModelBiasBaselineConfig
        required {
        }
        optional {
            /// `BaseliningJobName`: text, 1 to 63 characters.
            baselining_job_name "BaseliningJobName" String,
            /// `ConstraintsResource`: object.
            constraints_resource "ConstraintsResource" ConstraintsResource,
        }
    }

    property! {
        /// [`ConstraintsResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-constraintsresource.html)
        ConstraintsResource
        required {
        }
        optional {
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
    }

    property! {
        /// [`ModelBiasAppSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-modelbiasappspecification.html)
        ModelBiasAppSpecification
        required {
            /// `ConfigUri`: text, 0 to 1024 characters.
            config_uri "ConfigUri" String,
            /// `ImageUri`: text, 0 to 255 characters.
            image_uri "ImageUri" String,
        }
        optional {
            /// `Environment`: object.
            environment "Environment" Json,
        }
    }

    property! {
        /// [`MonitoringResources`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-monitoringresources.html)
        MonitoringResources
        required {
            /// `ClusterConfig`: object.
            cluster_config "ClusterConfig" ClusterConfig,
        }
        optional {
        }
    }

    property! {
        /// [`ClusterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelbiasjobdefinition-clusterconfig.html)
        ClusterConfig
        required {
            /// `InstanceCount`: whole number, 1 to 100 in value.
            instance_count "InstanceCount" i64,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
            /// `VolumeSizeInGB`: whole number, 1 to 16384 in value.
            volume_size_in_gb "VolumeSizeInGB" i64,
        }
        optional {
            /// `VolumeKmsKeyId`: text, 0 to 2048 characters, 1 to 2048 in value.
            volume_kms_key_id "VolumeKmsKeyId" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::ModelCard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html)
    ModelCard = "AWS::SageMaker::ModelCard"
    required {
        /// `Content`: object, 0 to 100000 characters.
        content "Content" model_card::Content,
        /// `ModelCardName`: text, at most 63 characters. A change replaces the resource.
        model_card_name "ModelCardName" String,
        /// `ModelCardStatus`: text.
        model_card_status "ModelCardStatus" model_card::ModelCardStatus,
    }
    optional {
        /// `CreatedBy`: object.
        created_by "CreatedBy" model_card::UserContext,
        /// `LastModifiedBy`: object.
        last_modified_by "LastModifiedBy" model_card::UserContext,
        /// `SecurityConfig`: object. A change replaces the resource.
        security_config "SecurityConfig" model_card::SecurityConfig,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<model_card::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedBy.DomainId`.
        created_by_domain_id "CreatedBy.DomainId" String,
        /// `Fn::GetAtt` of `CreatedBy.UserProfileArn`.
        created_by_user_profile_arn "CreatedBy.UserProfileArn" String,
        /// `Fn::GetAtt` of `CreatedBy.UserProfileName`.
        created_by_user_profile_name "CreatedBy.UserProfileName" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModifiedBy.DomainId`.
        last_modified_by_domain_id "LastModifiedBy.DomainId" String,
        /// `Fn::GetAtt` of `LastModifiedBy.UserProfileArn`.
        last_modified_by_user_profile_arn "LastModifiedBy.UserProfileArn" String,
        /// `Fn::GetAtt` of `LastModifiedBy.UserProfileName`.
        last_modified_by_user_profile_name "LastModifiedBy.UserProfileName" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `ModelCardArn`.
        model_card_arn "ModelCardArn" String,
        /// `Fn::GetAtt` of `ModelCardProcessingStatus`.
        model_card_processing_status "ModelCardProcessingStatus" String,
        /// `Fn::GetAtt` of `ModelCardVersion`.
        model_card_version "ModelCardVersion" i64,
    }
}

/// Property types of [`ModelCard`].
pub mod model_card {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ModelCardStatus`.
        ModelCardStatus
        Draft = "Draft",
        PendingReview = "PendingReview",
        Approved = "Approved",
        Archived = "Archived",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-tag.html)
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
        /// [`SecurityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-securityconfig.html)
        SecurityConfig
        required {
        }
        optional {
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`UserContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-usercontext.html)
        UserContext
        required {
        }
        optional {
            /// `DomainId`: text.
            domain_id "DomainId" String,
            /// `UserProfileArn`: text.
            user_profile_arn "UserProfileArn" String,
            /// `UserProfileName`: text.
            user_profile_name "UserProfileName" String,
        }
    }

    property! {
        /// [`Content`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-content.html)
        Content
        required {
        }
        optional {
            /// `AdditionalInformation`: object.
            additional_information "AdditionalInformation" AdditionalInformation,
            /// `BusinessDetails`: object.
            business_details "BusinessDetails" BusinessDetails,
            /// `EvaluationDetails`: list.
            evaluation_details "EvaluationDetails" List<EvaluationDetail>,
            /// `IntendedUses`: object.
            intended_uses "IntendedUses" IntendedUses,
            /// `ModelOverview`: object.
            model_overview "ModelOverview" ModelOverview,
            /// `ModelPackageDetails`: object.
            model_package_details "ModelPackageDetails" ModelPackageDetails,
            /// `TrainingDetails`: object.
            training_details "TrainingDetails" TrainingDetails,
        }
    }

    property! {
        /// [`TrainingDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-trainingdetails.html)
        TrainingDetails
        required {
        }
        optional {
            /// `ObjectiveFunction`: object.
            objective_function "ObjectiveFunction" ObjectiveFunction,
            /// `TrainingJobDetails`: object.
            training_job_details "TrainingJobDetails" TrainingDetailsTrainingJobDetails,
            /// `TrainingObservations`: text, at most 1024 characters.
            training_observations "TrainingObservations" String,
        }
    }

    property! {
        /// Property type `TrainingDetailsTrainingJobDetails`.
        TrainingDetailsTrainingJobDetails
        required {
        }
        optional {
            /// `HyperParameters`: list.
            hyper_parameters "HyperParameters" List<TrainingHyperParameter>,
            /// `TrainingArn`: text, at most 1024 characters.
            training_arn "TrainingArn" String,
            /// `TrainingDatasets`: list, at most 15 items.
            training_datasets "TrainingDatasets" List<String>,
            /// `TrainingEnvironment`: object.
            training_environment "TrainingEnvironment" TrainingDetailsTrainingJobDetailsTrainingEnvironment,
            /// `TrainingMetrics`: list.
            training_metrics "TrainingMetrics" List<TrainingMetric>,
            /// `UserProvidedHyperParameters`: list.
            user_provided_hyper_parameters "UserProvidedHyperParameters" List<TrainingHyperParameter>,
            /// `UserProvidedTrainingMetrics`: list.
            user_provided_training_metrics "UserProvidedTrainingMetrics" List<TrainingMetric>,
        }
    }

    property! {
        /// [`TrainingMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-trainingmetric.html)
        TrainingMetric
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: number.
            value "Value" f64,
        }
        optional {
            /// `Notes`: text, at most 1024 characters.
            notes "Notes" String,
        }
    }

    property! {
        /// Property type `TrainingDetailsTrainingJobDetailsTrainingEnvironment`.
        TrainingDetailsTrainingJobDetailsTrainingEnvironment
        required {
        }
        optional {
            /// `ContainerImage`: list, at most 15 items.
            container_image "ContainerImage" List<String>,
        }
    }

    property! {
        /// [`TrainingHyperParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-traininghyperparameter.html)
        TrainingHyperParameter
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ObjectiveFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-objectivefunction.html)
        ObjectiveFunction
        required {
        }
        optional {
            /// `Function`: object.
            function "Function" ObjectiveFunctionFunction,
            /// `Notes`: text, at most 1024 characters.
            notes "Notes" String,
        }
    }

    choice! {
        /// Values of `ObjectiveFunctionFunctionFunction`.
        ObjectiveFunctionFunctionFunction
        Maximize = "Maximize",
        Minimize = "Minimize",
    }

    property! {
        /// Property type `ObjectiveFunctionFunction`.
        ObjectiveFunctionFunction
        required {
        }
        optional {
            /// `Condition`: text, at most 63 characters.
            condition "Condition" String,
            /// `Facet`: text, at most 63 characters.
            facet "Facet" String,
            /// `Function`: text.
            function "Function" ObjectiveFunctionFunctionFunction,
        }
    }

    choice! {
        /// Values of `ModelPackageDetailsModelApprovalStatus`.
        ModelPackageDetailsModelApprovalStatus
        Approved = "Approved",
        Rejected = "Rejected",
        PendingManualApproval = "PendingManualApproval",
    }

    choice! {
        /// Values of `ModelPackageDetailsModelPackageStatus`.
        ModelPackageDetailsModelPackageStatus
        Pending = "Pending",
        InProgress = "InProgress",
        Completed = "Completed",
        Failed = "Failed",
        Deleting = "Deleting",
    }

    property! {
        /// [`ModelPackageDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-modelpackagedetails.html)
        ModelPackageDetails
        required {
        }
        optional {
            /// `ApprovalDescription`: text, at most 1024 characters.
            approval_description "ApprovalDescription" String,
            /// `CreatedBy`: object.
            created_by "CreatedBy" ModelPackageCreator,
            /// `Domain`: text.
            domain "Domain" String,
            /// `InferenceSpecification`: object.
            inference_specification "InferenceSpecification" InferenceSpecification,
            /// `ModelApprovalStatus`: text.
            model_approval_status "ModelApprovalStatus" ModelPackageDetailsModelApprovalStatus,
            /// `ModelPackageArn`: text, 1 to 2048 characters.
            model_package_arn "ModelPackageArn" String,
            /// `ModelPackageDescription`: text, at most 1024 characters.
            model_package_description "ModelPackageDescription" String,
            /// `ModelPackageGroupName`: text, 1 to 63 characters.
            model_package_group_name "ModelPackageGroupName" String,
            /// `ModelPackageName`: text, 1 to 63 characters.
            model_package_name "ModelPackageName" String,
            /// `ModelPackageStatus`: text.
            model_package_status "ModelPackageStatus" ModelPackageDetailsModelPackageStatus,
            /// `ModelPackageVersion`: number, at least 1.0 in value.
            model_package_version "ModelPackageVersion" f64,
            /// `SourceAlgorithms`: list, 1 to 1 items.
            source_algorithms "SourceAlgorithms" List<SourceAlgorithm>,
            /// `Task`: text.
            task "Task" String,
        }
    }

    property! {
        /// [`SourceAlgorithm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-sourcealgorithm.html)
        SourceAlgorithm
        required {
            /// `AlgorithmName`: text, at most 170 characters.
            algorithm_name "AlgorithmName" String,
        }
        optional {
            /// `ModelDataUrl`: text, at most 1024 characters.
            model_data_url "ModelDataUrl" String,
        }
    }

    property! {
        /// [`InferenceSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-inferencespecification.html)
        InferenceSpecification
        required {
            /// `Containers`: list, 1 to 15 items.
            containers "Containers" List<Container>,
        }
        optional {
        }
    }

    property! {
        /// [`Container`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-container.html)
        Container
        required {
            /// `Image`: text, at most 255 characters.
            image "Image" String,
        }
        optional {
            /// `ModelDataUrl`: text, at most 1024 characters.
            model_data_url "ModelDataUrl" String,
            /// `NearestModelName`: text.
            nearest_model_name "NearestModelName" String,
        }
    }

    property! {
        /// [`ModelPackageCreator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-modelpackagecreator.html)
        ModelPackageCreator
        required {
        }
        optional {
            /// `UserProfileName`: text, at most 63 characters.
            user_profile_name "UserProfileName" String,
        }
    }

    property! {
        /// [`ModelOverview`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-modeloverview.html)
        ModelOverview
        required {
        }
        optional {
            /// `AlgorithmType`: text, at most 1024 characters.
            algorithm_type "AlgorithmType" String,
            /// `InferenceEnvironment`: object.
            inference_environment "InferenceEnvironment" ModelOverviewInferenceEnvironment,
            /// `ModelArtifact`: list, at most 15 items.
            model_artifact "ModelArtifact" List<String>,
            /// `ModelCreator`: text, at most 1024 characters.
            model_creator "ModelCreator" String,
            /// `ModelDescription`: text, at most 1024 characters.
            model_description "ModelDescription" String,
            /// `ModelId`: text, at most 1024 characters.
            model_id "ModelId" String,
            /// `ModelName`: text, at most 1024 characters.
            model_name "ModelName" String,
            /// `ModelOwner`: text, at most 1024 characters.
            model_owner "ModelOwner" String,
            /// `ModelVersion`: number, at least 1 in value.
            model_version "ModelVersion" f64,
            /// `ProblemType`: text, at most 1024 characters.
            problem_type "ProblemType" String,
        }
    }

    property! {
        /// Property type `ModelOverviewInferenceEnvironment`.
        ModelOverviewInferenceEnvironment
        required {
        }
        optional {
            /// `ContainerImage`: list, at most 15 items.
            container_image "ContainerImage" List<String>,
        }
    }

    choice! {
        /// Values of `RiskRating`.
        RiskRating
        High = "High",
        Medium = "Medium",
        Low = "Low",
        Unknown = "Unknown",
    }

    property! {
        /// [`IntendedUses`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-intendeduses.html)
        IntendedUses
        required {
        }
        optional {
            /// `ExplanationsForRiskRating`: text, at most 2048 characters.
            explanations_for_risk_rating "ExplanationsForRiskRating" String,
            /// `FactorsAffectingModelEfficiency`: text, at most 2048 characters.
            factors_affecting_model_efficiency "FactorsAffectingModelEfficiency" String,
            /// `IntendedUses`: text, at most 2048 characters.
            intended_uses "IntendedUses" String,
            /// `PurposeOfModel`: text, at most 2048 characters.
            purpose_of_model "PurposeOfModel" String,
            /// `RiskRating`: text.
            risk_rating "RiskRating" RiskRating,
        }
    }

    property! {
        /// [`EvaluationDetail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-evaluationdetail.html)
        EvaluationDetail
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Datasets`: list, at most 10 items.
            datasets "Datasets" List<String>,
            /// `EvaluationJobArn`: text, at most 256 characters.
            evaluation_job_arn "EvaluationJobArn" String,
            /// `EvaluationObservation`: text, at most 2096 characters.
            evaluation_observation "EvaluationObservation" String,
            /// `Metadata`: object.
            metadata "Metadata" Json,
            /// `MetricGroups`: list.
            metric_groups "MetricGroups" List<MetricGroup>,
        }
    }

    property! {
        /// [`MetricGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-metricgroup.html)
        MetricGroup
        required {
            /// `MetricData`: list.
            metric_data "MetricData" List<Json>,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`BusinessDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-businessdetails.html)
        BusinessDetails
        required {
        }
        optional {
            /// `BusinessProblem`: text, at most 2048 characters.
            business_problem "BusinessProblem" String,
            /// `BusinessStakeholders`: text, at most 2048 characters.
            business_stakeholders "BusinessStakeholders" String,
            /// `LineOfBusiness`: text, at most 2048 characters.
            line_of_business "LineOfBusiness" String,
        }
    }

    property! {
        /// [`AdditionalInformation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelcard-additionalinformation.html)
        AdditionalInformation
        required {
        }
        optional {
            /// `CaveatsAndRecommendations`: text, at most 2048 characters.
            caveats_and_recommendations "CaveatsAndRecommendations" String,
            /// `CustomDetails`: object.
            custom_details "CustomDetails" Json,
            /// `EthicalConsiderations`: text, at most 2048 characters.
            ethical_considerations "EthicalConsiderations" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::ModelExplainabilityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelexplainabilityjobdefinition.html)
    ModelExplainabilityJobDefinition = "AWS::SageMaker::ModelExplainabilityJobDefinition"
    required {
        /// `JobResources`: object. A change replaces the resource.
        job_resources "JobResources" model_explainability_job_definition::MonitoringResources,
        /// `ModelExplainabilityAppSpecification`: object. A change replaces the resource.
        model_explainability_app_specification "ModelExplainabilityAppSpecification" model_explainability_job_definition::ModelExplainabilityAppSpecification,
        /// `ModelExplainabilityJobInput`: object. A change replaces the resource.
        model_explainability_job_input "ModelExplainabilityJobInput" model_explainability_job_definition::ModelExplainabilityJobInput,
        /// `ModelExplainabilityJobOutputConfig`: object. A change replaces the resource.
        model_explainability_job_output_config "ModelExplainabilityJobOutputConfig" model_explainability_job_definition::MonitoringOutputConfig,
        /// `RoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// `EndpointName`: text, 0 to 63 characters. A change replaces the resource.
        endpoint_name "EndpointName" String,
        /// `JobDefinitionName`: text, 1 to 63 characters. A change replaces the resource.
        job_definition_name "JobDefinitionName" String,
        /// `ModelExplainabilityBaselineConfig`: object. A change replaces the resource.
        model_explainability_baseline_config "ModelExplainabilityBaselineConfig" model_explainability_job_definition::ModelExplainabilityBaselineConfig,
        /// `NetworkConfig`: object. A change replaces the resource.
        network_config "NetworkConfig" model_explainability_job_definition::NetworkConfig,
        /// `StoppingCondition`: object. A change replaces the resource.
        stopping_condition "StoppingCondition" model_explainability_job_definition::StoppingCondition,
        /// `Tags`: list, 0 to 50 items. A change replaces the resource.
        tags "Tags" List<model_explainability_job_definition::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `JobDefinitionArn`.
        job_definition_arn "JobDefinitionArn" String,
    }
}

/// Property types of [`ModelExplainabilityJobDefinition`].
pub mod model_explainability_job_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-tag.html)
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
        /// [`StoppingCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-stoppingcondition.html)
        StoppingCondition
        required {
            /// `MaxRuntimeInSeconds`: whole number, 1 to 86400 in value.
            max_runtime_in_seconds "MaxRuntimeInSeconds" i64,
        }
        optional {
        }
    }

    property! {
        /// [`NetworkConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-networkconfig.html)
        NetworkConfig
        required {
        }
        optional {
            /// `EnableInterContainerTrafficEncryption`: true or false.
            enable_inter_container_traffic_encryption "EnableInterContainerTrafficEncryption" bool,
            /// `EnableNetworkIsolation`: true or false.
            enable_network_isolation "EnableNetworkIsolation" bool,
            /// `VpcConfig`: object.
            vpc_config "VpcConfig" VpcConfig,
        }
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`MonitoringOutputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-monitoringoutputconfig.html)
        MonitoringOutputConfig
        required {
            /// `MonitoringOutputs`: list, 1 to 1 characters, 1 to 1 items.
            monitoring_outputs "MonitoringOutputs" List<MonitoringOutput>,
        }
        optional {
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`MonitoringOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-monitoringoutput.html)
        MonitoringOutput
        required {
            /// `S3Output`: object.
            s3_output "S3Output" S3Output,
        }
        optional {
        }
    }

    choice! {
        /// Values of `S3OutputS3UploadMode`.
        S3OutputS3UploadMode
        Continuous = "Continuous",
        EndOfJob = "EndOfJob",
    }

    property! {
        /// [`S3Output`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-s3output.html)
        S3Output
        required {
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
            /// `S3Uri`: text, 0 to 512 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `S3UploadMode`: text.
            s3_upload_mode "S3UploadMode" S3OutputS3UploadMode,
        }
    }

    property! {
        /// [`ModelExplainabilityJobInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-modelexplainabilityjobinput.html)
        ModelExplainabilityJobInput
        required {
        }
        optional {
            /// `BatchTransformInput`: object.
            batch_transform_input "BatchTransformInput" BatchTransformInput,
            /// `EndpointInput`: object.
            endpoint_input "EndpointInput" EndpointInput,
        }
    }

    choice! {
        /// Values of `EndpointInputS3DataDistributionType`.
        EndpointInputS3DataDistributionType
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }

    choice! {
        /// Values of `EndpointInputS3InputMode`.
        EndpointInputS3InputMode
        Pipe = "Pipe",
        File = "File",
    }

    property! {
        /// [`EndpointInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-endpointinput.html)
        EndpointInput
        required {
            /// `EndpointName`: text, 0 to 63 characters.
            endpoint_name "EndpointName" String,
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
        }
        optional {
            /// `FeaturesAttribute`: text, at most 256 characters.
            features_attribute "FeaturesAttribute" String,
            /// `InferenceAttribute`: text, at most 256 characters.
            inference_attribute "InferenceAttribute" String,
            /// `ProbabilityAttribute`: text, at most 256 characters.
            probability_attribute "ProbabilityAttribute" String,
            /// `S3DataDistributionType`: text.
            s3_data_distribution_type "S3DataDistributionType" EndpointInputS3DataDistributionType,
            /// `S3InputMode`: text.
            s3_input_mode "S3InputMode" EndpointInputS3InputMode,
        }
    }

    choice! {
        /// Values of `BatchTransformInputS3DataDistributionType`.
        BatchTransformInputS3DataDistributionType
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }

    choice! {
        /// Values of `BatchTransformInputS3InputMode`.
        BatchTransformInputS3InputMode
        Pipe = "Pipe",
        File = "File",
    }

    property! {
        /// [`BatchTransformInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-batchtransforminput.html)
        BatchTransformInput
        required {
            /// `DataCapturedDestinationS3Uri`: text, 0 to 512 characters.
            data_captured_destination_s3_uri "DataCapturedDestinationS3Uri" String,
            /// `DatasetFormat`: object.
            dataset_format "DatasetFormat" DatasetFormat,
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
        }
        optional {
            /// `FeaturesAttribute`: text, at most 256 characters.
            features_attribute "FeaturesAttribute" String,
            /// `InferenceAttribute`: text, at most 256 characters.
            inference_attribute "InferenceAttribute" String,
            /// `ProbabilityAttribute`: text, at most 256 characters.
            probability_attribute "ProbabilityAttribute" String,
            /// `S3DataDistributionType`: text.
            s3_data_distribution_type "S3DataDistributionType" BatchTransformInputS3DataDistributionType,
            /// `S3InputMode`: text.
            s3_input_mode "S3InputMode" BatchTransformInputS3InputMode,
        }
    }

    property! {
        /// [`DatasetFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-datasetformat.html)
        DatasetFormat
        required {
        }
        optional {
            /// `Csv`: object.
            csv "Csv" Csv,
            /// `Json`: object.
            json "Json" JsonType,
            /// `Parquet`: true or false.
            parquet "Parquet" bool,
        }
    }

    property! {
        /// [`Json`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-json.html)
        JsonType
        required {
        }
        optional {
            /// `Line`: true or false.
            line "Line" bool,
        }
    }

    property! {
        /// [`Csv`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-csv.html)
        Csv
        required {
        }
        optional {
            /// `Header`: true or false.
            header "Header" bool,
        }
    }

    property! {
        /// [`ModelExplainabilityBaselineConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-modelexplainabilitybaselineconfig.html)
        ModelExplainabilityBaselineConfig
        required {
        }
        optional {
            /// `BaseliningJobName`: text, 1 to 63 characters.
            baselining_job_name "BaseliningJobName" String,
            /// `ConstraintsResource`: object.
            constraints_resource "ConstraintsResource" ConstraintsResource,
        }
    }

    property! {
        /// [`ConstraintsResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-constraintsresource.html)
        ConstraintsResource
        required {
        }
        optional {
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
    }

    property! {
        /// [`ModelExplainabilityAppSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-modelexplainabilityappspecification.html)
        ModelExplainabilityAppSpecification
        required {
            /// `ConfigUri`: text, 0 to 1024 characters.
            config_uri "ConfigUri" String,
            /// `ImageUri`: text, 0 to 255 characters.
            image_uri "ImageUri" String,
        }
        optional {
            /// `Environment`: object.
            environment "Environment" Json,
        }
    }

    property! {
        /// [`MonitoringResources`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-monitoringresources.html)
        MonitoringResources
        required {
            /// `ClusterConfig`: object.
            cluster_config "ClusterConfig" ClusterConfig,
        }
        optional {
        }
    }

    property! {
        /// [`ClusterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelexplainabilityjobdefinition-clusterconfig.html)
        ClusterConfig
        required {
            /// `InstanceCount`: whole number, 1 to 100 in value.
            instance_count "InstanceCount" i64,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
            /// `VolumeSizeInGB`: whole number, 1 to 16384 in value.
            volume_size_in_gb "VolumeSizeInGB" i64,
        }
        optional {
            /// `VolumeKmsKeyId`: text, 0 to 2048 characters, 1 to 2048 in value.
            volume_kms_key_id "VolumeKmsKeyId" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::ModelPackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
    ModelPackage = "AWS::SageMaker::ModelPackage"
    required {
    }
    optional {
        /// `AdditionalInferenceSpecifications`: list, 1 to 15 items.
        additional_inference_specifications "AdditionalInferenceSpecifications" List<model_package::AdditionalInferenceSpecificationDefinition>,
        /// `AdditionalInferenceSpecificationsToAdd`: list, 1 to 15 items.
        additional_inference_specifications_to_add "AdditionalInferenceSpecificationsToAdd" List<model_package::AdditionalInferenceSpecificationDefinition>,
        /// `ApprovalDescription`: text, at most 1024 characters.
        approval_description "ApprovalDescription" String,
        /// `CertifyForMarketplace`: true or false.
        certify_for_marketplace "CertifyForMarketplace" bool,
        /// `ClientToken`: text, 1 to 36 characters. A change replaces the resource.
        client_token "ClientToken" String,
        /// `CustomerMetadataProperties`: object.
        customer_metadata_properties "CustomerMetadataProperties" Json,
        /// `Domain`: text. A change replaces the resource.
        domain "Domain" String,
        /// `DriftCheckBaselines`: object. A change replaces the resource.
        drift_check_baselines "DriftCheckBaselines" model_package::DriftCheckBaselines,
        /// `InferenceSpecification`: object. A change replaces the resource.
        inference_specification "InferenceSpecification" model_package::InferenceSpecification,
        /// `MetadataProperties`: object. A change replaces the resource.
        metadata_properties "MetadataProperties" model_package::MetadataProperties,
        /// `ModelApprovalStatus`: text.
        model_approval_status "ModelApprovalStatus" model_package::ModelApprovalStatus,
        /// `ModelCard`: object. A change may replace the resource.
        model_card "ModelCard" model_package::ModelCard,
        /// `ModelMetrics`: object. A change replaces the resource.
        model_metrics "ModelMetrics" model_package::ModelMetrics,
        /// `ModelPackageDescription`: text, 0 to 1024 characters. A change replaces the resource.
        model_package_description "ModelPackageDescription" String,
        /// `ModelPackageGroupName`: text, 1 to 170 characters. A change replaces the resource.
        model_package_group_name "ModelPackageGroupName" String,
        /// `ModelPackageName`: text, 1 to 63 characters.
        model_package_name "ModelPackageName" String,
        /// `ModelPackageStatusDetails`: object.
        model_package_status_details "ModelPackageStatusDetails" model_package::ModelPackageStatusDetails,
        /// `ModelPackageVersion`: whole number, at least 1 in value.
        model_package_version "ModelPackageVersion" i64,
        /// `SamplePayloadUrl`: text, 0 to 1024 characters. A change replaces the resource.
        sample_payload_url "SamplePayloadUrl" String,
        /// `SecurityConfig`: object. A change replaces the resource.
        security_config "SecurityConfig" model_package::SecurityConfig,
        /// `SkipModelValidation`: text.
        skip_model_validation "SkipModelValidation" model_package::SkipModelValidation,
        /// `SourceAlgorithmSpecification`: object. A change replaces the resource.
        source_algorithm_specification "SourceAlgorithmSpecification" model_package::SourceAlgorithmSpecification,
        /// `SourceUri`: text, 0 to 1024 characters. A change may replace the resource.
        source_uri "SourceUri" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<model_package::Tag>,
        /// `Task`: text. A change replaces the resource.
        task "Task" String,
        /// `ValidationSpecification`: object. A change replaces the resource.
        validation_specification "ValidationSpecification" model_package::ValidationSpecification,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `ModelPackageArn`.
        model_package_arn "ModelPackageArn" String,
        /// `Fn::GetAtt` of `ModelPackageStatus`.
        model_package_status "ModelPackageStatus" String,
    }
}

/// Property types of [`ModelPackage`].
pub mod model_package {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ModelApprovalStatus`.
        ModelApprovalStatus
        Approved = "Approved",
        Rejected = "Rejected",
        PendingManualApproval = "PendingManualApproval",
    }

    choice! {
        /// Values of `SkipModelValidation`.
        SkipModelValidation
        None = "None",
        All = "All",
    }

    property! {
        /// [`ValidationSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-validationspecification.html)
        ValidationSpecification
        required {
            /// `ValidationProfiles`: list, 1 to 1 items.
            validation_profiles "ValidationProfiles" List<ValidationProfile>,
            /// `ValidationRole`: text, 20 to 2048 characters.
            validation_role "ValidationRole" String,
        }
        optional {
        }
    }

    property! {
        /// [`ValidationProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-validationprofile.html)
        ValidationProfile
        required {
            /// `ProfileName`: text, 1 to 63 characters.
            profile_name "ProfileName" String,
            /// `TransformJobDefinition`: object.
            transform_job_definition "TransformJobDefinition" TransformJobDefinition,
        }
        optional {
        }
    }

    choice! {
        /// Values of `TransformJobDefinitionBatchStrategy`.
        TransformJobDefinitionBatchStrategy
        MultiRecord = "MultiRecord",
        SingleRecord = "SingleRecord",
    }

    property! {
        /// [`TransformJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-transformjobdefinition.html)
        TransformJobDefinition
        required {
            /// `TransformInput`: object.
            transform_input "TransformInput" TransformInput,
            /// `TransformOutput`: object.
            transform_output "TransformOutput" TransformOutput,
            /// `TransformResources`: object.
            transform_resources "TransformResources" TransformResources,
        }
        optional {
            /// `BatchStrategy`: text.
            batch_strategy "BatchStrategy" TransformJobDefinitionBatchStrategy,
            /// `Environment`: object.
            environment "Environment" Json,
            /// `MaxConcurrentTransforms`: whole number, at least 0 in value.
            max_concurrent_transforms "MaxConcurrentTransforms" i64,
            /// `MaxPayloadInMB`: whole number, at least 0 in value.
            max_payload_in_mb "MaxPayloadInMB" i64,
        }
    }

    property! {
        /// [`TransformResources`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-transformresources.html)
        TransformResources
        required {
            /// `InstanceCount`: whole number, at least 1 in value.
            instance_count "InstanceCount" i64,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
        }
        optional {
            /// `VolumeKmsKeyId`: text, 0 to 2048 characters.
            volume_kms_key_id "VolumeKmsKeyId" String,
        }
    }

    choice! {
        /// Values of `TransformOutputAssembleWith`.
        TransformOutputAssembleWith
        None = "None",
        Line = "Line",
    }

    property! {
        /// [`TransformOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-transformoutput.html)
        TransformOutput
        required {
            /// `S3OutputPath`: text, 0 to 1024 characters.
            s3_output_path "S3OutputPath" String,
        }
        optional {
            /// `Accept`: text, 0 to 256 characters.
            accept "Accept" String,
            /// `AssembleWith`: text.
            assemble_with "AssembleWith" TransformOutputAssembleWith,
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    choice! {
        /// Values of `TransformInputCompressionType`.
        TransformInputCompressionType
        None = "None",
        Gzip = "Gzip",
    }

    choice! {
        /// Values of `TransformInputSplitType`.
        TransformInputSplitType
        None = "None",
        TFRecord = "TFRecord",
        Line = "Line",
        RecordIO = "RecordIO",
    }

    property! {
        /// [`TransformInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-transforminput.html)
        TransformInput
        required {
            /// `DataSource`: object.
            data_source "DataSource" DataSource,
        }
        optional {
            /// `CompressionType`: text.
            compression_type "CompressionType" TransformInputCompressionType,
            /// `ContentType`: text, 0 to 256 characters.
            content_type "ContentType" String,
            /// `SplitType`: text.
            split_type "SplitType" TransformInputSplitType,
        }
    }

    property! {
        /// [`DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-datasource.html)
        DataSource
        required {
            /// `S3DataSource`: object.
            s3_data_source "S3DataSource" S3DataSource,
        }
        optional {
        }
    }

    choice! {
        /// Values of `S3DataSourceS3DataType`.
        S3DataSourceS3DataType
        ManifestFile = "ManifestFile",
        S3Prefix = "S3Prefix",
        AugmentedManifestFile = "AugmentedManifestFile",
    }

    property! {
        /// [`S3DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-s3datasource.html)
        S3DataSource
        required {
            /// `S3DataType`: text.
            s3_data_type "S3DataType" S3DataSourceS3DataType,
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-tag.html)
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
        /// [`SourceAlgorithmSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-sourcealgorithmspecification.html)
        SourceAlgorithmSpecification
        required {
            /// `SourceAlgorithms`: list, 1 to 1 items.
            source_algorithms "SourceAlgorithms" List<SourceAlgorithm>,
        }
        optional {
        }
    }

    property! {
        /// [`SourceAlgorithm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-sourcealgorithm.html)
        SourceAlgorithm
        required {
            /// `AlgorithmName`: text, 1 to 170 characters.
            algorithm_name "AlgorithmName" String,
        }
        optional {
            /// `ModelDataUrl`: text, 0 to 1024 characters.
            model_data_url "ModelDataUrl" String,
        }
    }

    property! {
        /// [`SecurityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-securityconfig.html)
        SecurityConfig
        required {
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
        optional {
        }
    }

    property! {
        /// [`ModelPackageStatusDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modelpackagestatusdetails.html)
        ModelPackageStatusDetails
        required {
        }
        optional {
            /// `ValidationStatuses`: list.
            validation_statuses "ValidationStatuses" List<ModelPackageStatusItem>,
        }
    }

    choice! {
        /// Values of `ModelPackageStatusItemStatus`.
        ModelPackageStatusItemStatus
        NotStarted = "NotStarted",
        Failed = "Failed",
        InProgress = "InProgress",
        Completed = "Completed",
    }

    property! {
        /// [`ModelPackageStatusItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modelpackagestatusitem.html)
        ModelPackageStatusItem
        required {
            /// `Name`: text, 1 to 63 characters.
            name "Name" String,
            /// `Status`: text.
            status "Status" ModelPackageStatusItemStatus,
        }
        optional {
            /// `FailureReason`: text.
            failure_reason "FailureReason" String,
        }
    }

    property! {
        /// [`ModelMetrics`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modelmetrics.html)
        ModelMetrics
        required {
        }
        optional {
            /// `Bias`: object.
            bias "Bias" Bias,
            /// `Explainability`: object.
            explainability "Explainability" Explainability,
            /// `ModelDataQuality`: object.
            model_data_quality "ModelDataQuality" ModelDataQuality,
            /// `ModelQuality`: object.
            model_quality "ModelQuality" ModelQuality,
        }
    }

    property! {
        /// [`ModelQuality`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modelquality.html)
        ModelQuality
        required {
        }
        optional {
            /// `Constraints`: object.
            constraints "Constraints" MetricsSource,
            /// `Statistics`: object.
            statistics "Statistics" MetricsSource,
        }
    }

    property! {
        /// [`MetricsSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-metricssource.html)
        MetricsSource
        required {
            /// `ContentType`: text, 0 to 256 characters.
            content_type "ContentType" String,
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `ContentDigest`: text, 0 to 72 characters.
            content_digest "ContentDigest" String,
        }
    }

    property! {
        /// [`ModelDataQuality`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modeldataquality.html)
        ModelDataQuality
        required {
        }
        optional {
            /// `Constraints`: object.
            constraints "Constraints" MetricsSource,
            /// `Statistics`: object.
            statistics "Statistics" MetricsSource,
        }
    }

    property! {
        /// [`Explainability`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-explainability.html)
        Explainability
        required {
        }
        optional {
            /// `Report`: object.
            report "Report" MetricsSource,
        }
    }

    property! {
        /// [`Bias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-bias.html)
        Bias
        required {
        }
        optional {
            /// `PostTrainingReport`: object.
            post_training_report "PostTrainingReport" MetricsSource,
            /// `PreTrainingReport`: object.
            pre_training_report "PreTrainingReport" MetricsSource,
            /// `Report`: object.
            report "Report" MetricsSource,
        }
    }

    choice! {
        /// Values of `ModelCardModelCardStatus`.
        ModelCardModelCardStatus
        Draft = "Draft",
        PendingReview = "PendingReview",
        Approved = "Approved",
        Archived = "Archived",
    }

    property! {
        /// [`ModelCard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modelcard.html)
        ModelCard
        required {
            /// `ModelCardContent`: text, 0 to 100000 characters.
            model_card_content "ModelCardContent" String,
            /// `ModelCardStatus`: text.
            model_card_status "ModelCardStatus" ModelCardModelCardStatus,
        }
        optional {
        }
    }

    property! {
        /// [`MetadataProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-metadataproperties.html)
        MetadataProperties
        required {
        }
        optional {
            /// `CommitId`: text, 0 to 1024 characters.
            commit_id "CommitId" String,
            /// `GeneratedBy`: text, 0 to 1024 characters.
            generated_by "GeneratedBy" String,
            /// `ProjectId`: text, 0 to 1024 characters.
            project_id "ProjectId" String,
            /// `Repository`: text, 0 to 1024 characters.
            repository "Repository" String,
        }
    }

    property! {
        /// [`InferenceSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-inferencespecification.html)
        InferenceSpecification
        required {
            /// `Containers`: list, 1 to 15 items.
            containers "Containers" List<ModelPackageContainerDefinition>,
            /// `SupportedContentTypes`: list.
            supported_content_types "SupportedContentTypes" List<String>,
            /// `SupportedResponseMIMETypes`: list.
            supported_response_mime_types "SupportedResponseMIMETypes" List<String>,
        }
        optional {
            /// `SupportedRealtimeInferenceInstanceTypes`: list.
            supported_realtime_inference_instance_types "SupportedRealtimeInferenceInstanceTypes" List<String>,
            /// `SupportedTransformInstanceTypes`: list, at least 1 items.
            supported_transform_instance_types "SupportedTransformInstanceTypes" List<String>,
        }
    }

    property! {
        /// [`ModelPackageContainerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modelpackagecontainerdefinition.html)
        ModelPackageContainerDefinition
        required {
            /// `Image`: text, 1 to 255 characters.
            image "Image" String,
        }
        optional {
            /// `ContainerHostname`: text, at most 63 characters.
            container_hostname "ContainerHostname" String,
            /// `Environment`: object.
            environment "Environment" Json,
            /// `Framework`: text.
            framework "Framework" String,
            /// `FrameworkVersion`: text, 3 to 10 characters.
            framework_version "FrameworkVersion" String,
            /// `ImageDigest`: text, 0 to 72 characters.
            image_digest "ImageDigest" String,
            /// `ModelDataSource`: object.
            model_data_source "ModelDataSource" ModelDataSource,
            /// `ModelDataUrl`: text, 0 to 1024 characters.
            model_data_url "ModelDataUrl" String,
            /// `ModelInput`: object.
            model_input "ModelInput" ModelPackageContainerDefinitionModelInput,
            /// `NearestModelName`: text.
            nearest_model_name "NearestModelName" String,
        }
    }

    property! {
        /// Property type `ModelPackageContainerDefinitionModelInput`.
        ModelPackageContainerDefinitionModelInput
        required {
            /// `DataInputConfig`: text, 1 to 1024 characters.
            data_input_config "DataInputConfig" String,
        }
        optional {
        }
    }

    property! {
        /// [`ModelDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modeldatasource.html)
        ModelDataSource
        required {
        }
        optional {
            /// `S3DataSource`: object.
            s3_data_source "S3DataSource" S3ModelDataSource,
        }
    }

    choice! {
        /// Values of `S3ModelDataSourceCompressionType`.
        S3ModelDataSourceCompressionType
        None = "None",
        Gzip = "Gzip",
    }

    choice! {
        /// Values of `S3ModelDataSourceS3DataType`.
        S3ModelDataSourceS3DataType
        S3Prefix = "S3Prefix",
        S3Object = "S3Object",
    }

    property! {
        /// [`S3ModelDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-s3modeldatasource.html)
        S3ModelDataSource
        required {
            /// `CompressionType`: text.
            compression_type "CompressionType" S3ModelDataSourceCompressionType,
            /// `S3DataType`: text.
            s3_data_type "S3DataType" S3ModelDataSourceS3DataType,
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `ModelAccessConfig`: object.
            model_access_config "ModelAccessConfig" ModelAccessConfig,
        }
    }

    property! {
        /// [`ModelAccessConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-modelaccessconfig.html)
        ModelAccessConfig
        required {
            /// `AcceptEula`: true or false.
            accept_eula "AcceptEula" bool,
        }
        optional {
        }
    }

    property! {
        /// [`DriftCheckBaselines`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-driftcheckbaselines.html)
        DriftCheckBaselines
        required {
        }
        optional {
            /// `Bias`: object.
            bias "Bias" DriftCheckBias,
            /// `Explainability`: object.
            explainability "Explainability" DriftCheckExplainability,
            /// `ModelDataQuality`: object.
            model_data_quality "ModelDataQuality" DriftCheckModelDataQuality,
            /// `ModelQuality`: object.
            model_quality "ModelQuality" DriftCheckModelQuality,
        }
    }

    property! {
        /// [`DriftCheckModelQuality`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-driftcheckmodelquality.html)
        DriftCheckModelQuality
        required {
        }
        optional {
            /// `Constraints`: object.
            constraints "Constraints" MetricsSource,
            /// `Statistics`: object.
            statistics "Statistics" MetricsSource,
        }
    }

    property! {
        /// [`DriftCheckModelDataQuality`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-driftcheckmodeldataquality.html)
        DriftCheckModelDataQuality
        required {
        }
        optional {
            /// `Constraints`: object.
            constraints "Constraints" MetricsSource,
            /// `Statistics`: object.
            statistics "Statistics" MetricsSource,
        }
    }

    property! {
        /// [`DriftCheckExplainability`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-driftcheckexplainability.html)
        DriftCheckExplainability
        required {
        }
        optional {
            /// `ConfigFile`: object.
            config_file "ConfigFile" FileSource,
            /// `Constraints`: object.
            constraints "Constraints" MetricsSource,
        }
    }

    property! {
        /// [`FileSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-filesource.html)
        FileSource
        required {
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `ContentDigest`: text, 0 to 72 characters.
            content_digest "ContentDigest" String,
            /// `ContentType`: text, 0 to 256 characters.
            content_type "ContentType" String,
        }
    }

    property! {
        /// [`DriftCheckBias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-driftcheckbias.html)
        DriftCheckBias
        required {
        }
        optional {
            /// `ConfigFile`: object.
            config_file "ConfigFile" FileSource,
            /// `PostTrainingConstraints`: object.
            post_training_constraints "PostTrainingConstraints" MetricsSource,
            /// `PreTrainingConstraints`: object.
            pre_training_constraints "PreTrainingConstraints" MetricsSource,
        }
    }

    property! {
        /// [`AdditionalInferenceSpecificationDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackage-additionalinferencespecificationdefinition.html)
        AdditionalInferenceSpecificationDefinition
        required {
            /// `Containers`: list, 1 to 15 items.
            containers "Containers" List<ModelPackageContainerDefinition>,
            /// `Name`: text, 1 to 63 characters.
            name "Name" String,
        }
        optional {
            /// `Description`: text, 0 to 1024 characters.
            description "Description" String,
            /// `SupportedContentTypes`: list.
            supported_content_types "SupportedContentTypes" List<String>,
            /// `SupportedRealtimeInferenceInstanceTypes`: list.
            supported_realtime_inference_instance_types "SupportedRealtimeInferenceInstanceTypes" List<String>,
            /// `SupportedResponseMIMETypes`: list.
            supported_response_mime_types "SupportedResponseMIMETypes" List<String>,
            /// `SupportedTransformInstanceTypes`: list, at least 1 items.
            supported_transform_instance_types "SupportedTransformInstanceTypes" List<String>,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::ModelPackageGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackagegroup.html)
    ModelPackageGroup = "AWS::SageMaker::ModelPackageGroup"
    required {
        /// `ModelPackageGroupName`: text, 1 to 63 characters. A change replaces the resource.
        model_package_group_name "ModelPackageGroupName" String,
    }
    optional {
        /// `ModelPackageGroupDescription`: text, 0 to 1024 characters. A change replaces the resource.
        model_package_group_description "ModelPackageGroupDescription" String,
        /// `ModelPackageGroupPolicy`: JSON.
        model_package_group_policy "ModelPackageGroupPolicy" Json,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<model_package_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `ModelPackageGroupArn`.
        model_package_group_arn "ModelPackageGroupArn" String,
        /// `Fn::GetAtt` of `ModelPackageGroupStatus`.
        model_package_group_status "ModelPackageGroupStatus" String,
    }
}

/// Property types of [`ModelPackageGroup`].
pub mod model_package_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelpackagegroup-tag.html)
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
    /// [`AWS::SageMaker::ModelQualityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelqualityjobdefinition.html)
    ModelQualityJobDefinition = "AWS::SageMaker::ModelQualityJobDefinition"
    required {
        /// `JobResources`: object. A change replaces the resource.
        job_resources "JobResources" model_quality_job_definition::MonitoringResources,
        /// `ModelQualityAppSpecification`: object. A change replaces the resource.
        model_quality_app_specification "ModelQualityAppSpecification" model_quality_job_definition::ModelQualityAppSpecification,
        /// `ModelQualityJobInput`: object. A change replaces the resource.
        model_quality_job_input "ModelQualityJobInput" model_quality_job_definition::ModelQualityJobInput,
        /// `ModelQualityJobOutputConfig`: object. A change replaces the resource.
        model_quality_job_output_config "ModelQualityJobOutputConfig" model_quality_job_definition::MonitoringOutputConfig,
        /// `RoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// `EndpointName`: text, 0 to 63 characters. A change replaces the resource.
        endpoint_name "EndpointName" String,
        /// `JobDefinitionName`: text, 1 to 63 characters. A change replaces the resource.
        job_definition_name "JobDefinitionName" String,
        /// `ModelQualityBaselineConfig`: object. A change replaces the resource.
        model_quality_baseline_config "ModelQualityBaselineConfig" model_quality_job_definition::ModelQualityBaselineConfig,
        /// `NetworkConfig`: object. A change replaces the resource.
        network_config "NetworkConfig" model_quality_job_definition::NetworkConfig,
        /// `StoppingCondition`: object. A change replaces the resource.
        stopping_condition "StoppingCondition" model_quality_job_definition::StoppingCondition,
        /// `Tags`: list, 0 to 50 items. A change replaces the resource.
        tags "Tags" List<model_quality_job_definition::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `JobDefinitionArn`.
        job_definition_arn "JobDefinitionArn" String,
    }
}

/// Property types of [`ModelQualityJobDefinition`].
pub mod model_quality_job_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-tag.html)
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
        /// [`StoppingCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-stoppingcondition.html)
        StoppingCondition
        required {
            /// `MaxRuntimeInSeconds`: whole number, 1 to 86400 in value.
            max_runtime_in_seconds "MaxRuntimeInSeconds" i64,
        }
        optional {
        }
    }

    property! {
        /// [`NetworkConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-networkconfig.html)
        NetworkConfig
        required {
        }
        optional {
            /// `EnableInterContainerTrafficEncryption`: true or false.
            enable_inter_container_traffic_encryption "EnableInterContainerTrafficEncryption" bool,
            /// `EnableNetworkIsolation`: true or false.
            enable_network_isolation "EnableNetworkIsolation" bool,
            /// `VpcConfig`: object.
            vpc_config "VpcConfig" VpcConfig,
        }
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`MonitoringOutputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-monitoringoutputconfig.html)
        MonitoringOutputConfig
        required {
            /// `MonitoringOutputs`: list, 1 to 1 characters, 1 to 1 items.
            monitoring_outputs "MonitoringOutputs" List<MonitoringOutput>,
        }
        optional {
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`MonitoringOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-monitoringoutput.html)
        MonitoringOutput
        required {
            /// `S3Output`: object.
            s3_output "S3Output" S3Output,
        }
        optional {
        }
    }

    choice! {
        /// Values of `S3OutputS3UploadMode`.
        S3OutputS3UploadMode
        Continuous = "Continuous",
        EndOfJob = "EndOfJob",
    }

    property! {
        /// [`S3Output`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-s3output.html)
        S3Output
        required {
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
            /// `S3Uri`: text, 0 to 512 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `S3UploadMode`: text.
            s3_upload_mode "S3UploadMode" S3OutputS3UploadMode,
        }
    }

    property! {
        /// [`ModelQualityJobInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-modelqualityjobinput.html)
        ModelQualityJobInput
        required {
            /// `GroundTruthS3Input`: object.
            ground_truth_s3_input "GroundTruthS3Input" MonitoringGroundTruthS3Input,
        }
        optional {
            /// `BatchTransformInput`: object.
            batch_transform_input "BatchTransformInput" BatchTransformInput,
            /// `EndpointInput`: object.
            endpoint_input "EndpointInput" EndpointInput,
        }
    }

    property! {
        /// [`MonitoringGroundTruthS3Input`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-monitoringgroundtruths3input.html)
        MonitoringGroundTruthS3Input
        required {
            /// `S3Uri`: text, 0 to 512 characters.
            s3_uri "S3Uri" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EndpointInputS3DataDistributionType`.
        EndpointInputS3DataDistributionType
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }

    choice! {
        /// Values of `EndpointInputS3InputMode`.
        EndpointInputS3InputMode
        Pipe = "Pipe",
        File = "File",
    }

    property! {
        /// [`EndpointInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-endpointinput.html)
        EndpointInput
        required {
            /// `EndpointName`: text, 0 to 63 characters.
            endpoint_name "EndpointName" String,
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
        }
        optional {
            /// `EndTimeOffset`: text, 1 to 15 characters.
            end_time_offset "EndTimeOffset" String,
            /// `InferenceAttribute`: text, at most 256 characters.
            inference_attribute "InferenceAttribute" String,
            /// `ProbabilityAttribute`: text, at most 256 characters.
            probability_attribute "ProbabilityAttribute" String,
            /// `ProbabilityThresholdAttribute`: number.
            probability_threshold_attribute "ProbabilityThresholdAttribute" f64,
            /// `S3DataDistributionType`: text.
            s3_data_distribution_type "S3DataDistributionType" EndpointInputS3DataDistributionType,
            /// `S3InputMode`: text.
            s3_input_mode "S3InputMode" EndpointInputS3InputMode,
            /// `StartTimeOffset`: text, 1 to 15 characters.
            start_time_offset "StartTimeOffset" String,
        }
    }

    choice! {
        /// Values of `BatchTransformInputS3DataDistributionType`.
        BatchTransformInputS3DataDistributionType
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }

    choice! {
        /// Values of `BatchTransformInputS3InputMode`.
        BatchTransformInputS3InputMode
        Pipe = "Pipe",
        File = "File",
    }

    property! {
        /// [`BatchTransformInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-batchtransforminput.html)
        BatchTransformInput
        required {
            /// `DataCapturedDestinationS3Uri`: text, 0 to 512 characters.
            data_captured_destination_s3_uri "DataCapturedDestinationS3Uri" String,
            /// `DatasetFormat`: object.
            dataset_format "DatasetFormat" DatasetFormat,
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
        }
        optional {
            /// `EndTimeOffset`: text, 1 to 15 characters.
            end_time_offset "EndTimeOffset" String,
            /// `InferenceAttribute`: text, at most 256 characters.
            inference_attribute "InferenceAttribute" String,
            /// `ProbabilityAttribute`: text, at most 256 characters.
            probability_attribute "ProbabilityAttribute" String,
            /// `ProbabilityThresholdAttribute`: number.
            probability_threshold_attribute "ProbabilityThresholdAttribute" f64,
            /// `S3DataDistributionType`: text.
            s3_data_distribution_type "S3DataDistributionType" BatchTransformInputS3DataDistributionType,
            /// `S3InputMode`: text.
            s3_input_mode "S3InputMode" BatchTransformInputS3InputMode,
            /// `StartTimeOffset`: text, 1 to 15 characters.
            start_time_offset "StartTimeOffset" String,
        }
    }

    property! {
        /// [`DatasetFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-datasetformat.html)
        DatasetFormat
        required {
        }
        optional {
            /// `Csv`: object.
            csv "Csv" Csv,
            /// `Json`: object.
            json "Json" JsonType,
            /// `Parquet`: true or false.
            parquet "Parquet" bool,
        }
    }

    property! {
        /// [`Json`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-json.html)
        JsonType
        required {
        }
        optional {
            /// `Line`: true or false.
            line "Line" bool,
        }
    }

    property! {
        /// [`Csv`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-csv.html)
        Csv
        required {
        }
        optional {
            /// `Header`: true or false.
            header "Header" bool,
        }
    }

    property! {
        /// [`ModelQualityBaselineConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-modelqualitybaselineconfig.html)
        ModelQualityBaselineConfig
        required {
        }
        optional {
            /// `BaseliningJobName`: text, 1 to 63 characters.
            baselining_job_name "BaseliningJobName" String,
            /// `ConstraintsResource`: object.
            constraints_resource "ConstraintsResource" ConstraintsResource,
        }
    }

    property! {
        /// [`ConstraintsResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-constraintsresource.html)
        ConstraintsResource
        required {
        }
        optional {
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
    }

    choice! {
        /// Values of `ProblemType`.
        ProblemType
        BinaryClassification = "BinaryClassification",
        MulticlassClassification = "MulticlassClassification",
        Regression = "Regression",
    }

    property! {
        /// [`ModelQualityAppSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-modelqualityappspecification.html)
        ModelQualityAppSpecification
        required {
            /// `ImageUri`: text, 0 to 255 characters.
            image_uri "ImageUri" String,
            /// `ProblemType`: text.
            problem_type "ProblemType" ProblemType,
        }
        optional {
            /// `ContainerArguments`: list, 1 to 50 items.
            container_arguments "ContainerArguments" List<String>,
            /// `ContainerEntrypoint`: list, 1 to 100 items.
            container_entrypoint "ContainerEntrypoint" List<String>,
            /// `Environment`: object.
            environment "Environment" Json,
            /// `PostAnalyticsProcessorSourceUri`: text, 0 to 1024 characters.
            post_analytics_processor_source_uri "PostAnalyticsProcessorSourceUri" String,
            /// `RecordPreprocessorSourceUri`: text, 0 to 1024 characters.
            record_preprocessor_source_uri "RecordPreprocessorSourceUri" String,
        }
    }

    property! {
        /// [`MonitoringResources`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-monitoringresources.html)
        MonitoringResources
        required {
            /// `ClusterConfig`: object.
            cluster_config "ClusterConfig" ClusterConfig,
        }
        optional {
        }
    }

    property! {
        /// [`ClusterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-modelqualityjobdefinition-clusterconfig.html)
        ClusterConfig
        required {
            /// `InstanceCount`: whole number, 1 to 100 in value.
            instance_count "InstanceCount" i64,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
            /// `VolumeSizeInGB`: whole number, 1 to 16384 in value.
            volume_size_in_gb "VolumeSizeInGB" i64,
        }
        optional {
            /// `VolumeKmsKeyId`: text, 0 to 2048 characters, 1 to 2048 in value.
            volume_kms_key_id "VolumeKmsKeyId" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::MonitoringSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html)
    MonitoringSchedule = "AWS::SageMaker::MonitoringSchedule"
    required {
        /// `MonitoringScheduleConfig`: object.
        monitoring_schedule_config "MonitoringScheduleConfig" monitoring_schedule::MonitoringScheduleConfig,
        /// `MonitoringScheduleName`: text, 1 to 63 characters. A change replaces the resource.
        monitoring_schedule_name "MonitoringScheduleName" String,
    }
    optional {
        /// `EndpointName`: text, 0 to 63 characters.
        endpoint_name "EndpointName" String,
        /// `FailureReason`: text, 1 to 1024 characters.
        failure_reason "FailureReason" String,
        /// `LastMonitoringExecutionSummary`: object.
        last_monitoring_execution_summary "LastMonitoringExecutionSummary" monitoring_schedule::MonitoringExecutionSummary,
        /// `MonitoringScheduleStatus`: text.
        monitoring_schedule_status "MonitoringScheduleStatus" monitoring_schedule::MonitoringScheduleStatus,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<monitoring_schedule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `MonitoringScheduleArn`.
        monitoring_schedule_arn "MonitoringScheduleArn" String,
    }
}

/// Property types of [`MonitoringSchedule`].
pub mod monitoring_schedule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `MonitoringScheduleStatus`.
        MonitoringScheduleStatus
        Pending = "Pending",
        Failed = "Failed",
        Scheduled = "Scheduled",
        Stopped = "Stopped",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-tag.html)
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
        /// Values of `MonitoringType`.
        MonitoringType
        DataQuality = "DataQuality",
        ModelQuality = "ModelQuality",
        ModelBias = "ModelBias",
        ModelExplainability = "ModelExplainability",
    }

    property! {
        /// [`MonitoringScheduleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringscheduleconfig.html)
        MonitoringScheduleConfig
        required {
        }
        optional {
            /// `MonitoringJobDefinition`: object.
            monitoring_job_definition "MonitoringJobDefinition" MonitoringJobDefinition,
            /// `MonitoringJobDefinitionName`: text, 1 to 63 characters.
            monitoring_job_definition_name "MonitoringJobDefinitionName" String,
            /// `MonitoringType`: text.
            monitoring_type "MonitoringType" MonitoringType,
            /// `ScheduleConfig`: object.
            schedule_config "ScheduleConfig" ScheduleConfig,
        }
    }

    property! {
        /// [`ScheduleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-scheduleconfig.html)
        ScheduleConfig
        required {
            /// `ScheduleExpression`: text, 1 to 256 characters.
            schedule_expression "ScheduleExpression" String,
        }
        optional {
            /// `DataAnalysisEndTime`: text, 1 to 15 characters.
            data_analysis_end_time "DataAnalysisEndTime" String,
            /// `DataAnalysisStartTime`: text, 1 to 15 characters.
            data_analysis_start_time "DataAnalysisStartTime" String,
        }
    }

    property! {
        /// [`MonitoringJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringjobdefinition.html)
        MonitoringJobDefinition
        required {
            /// `MonitoringAppSpecification`: object.
            monitoring_app_specification "MonitoringAppSpecification" MonitoringAppSpecification,
            /// `MonitoringInputs`: list, 1 to 1 items.
            monitoring_inputs "MonitoringInputs" List<MonitoringInput>,
            /// `MonitoringOutputConfig`: object.
            monitoring_output_config "MonitoringOutputConfig" MonitoringOutputConfig,
            /// `MonitoringResources`: object.
            monitoring_resources "MonitoringResources" MonitoringResources,
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
        }
        optional {
            /// `BaselineConfig`: object.
            baseline_config "BaselineConfig" BaselineConfig,
            /// `Environment`: object.
            environment "Environment" Json,
            /// `NetworkConfig`: object.
            network_config "NetworkConfig" NetworkConfig,
            /// `StoppingCondition`: object.
            stopping_condition "StoppingCondition" StoppingCondition,
        }
    }

    property! {
        /// [`StoppingCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-stoppingcondition.html)
        StoppingCondition
        required {
            /// `MaxRuntimeInSeconds`: whole number, 1 to 86400 in value.
            max_runtime_in_seconds "MaxRuntimeInSeconds" i64,
        }
        optional {
        }
    }

    property! {
        /// [`NetworkConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-networkconfig.html)
        NetworkConfig
        required {
        }
        optional {
            /// `EnableInterContainerTrafficEncryption`: true or false.
            enable_inter_container_traffic_encryption "EnableInterContainerTrafficEncryption" bool,
            /// `EnableNetworkIsolation`: true or false.
            enable_network_isolation "EnableNetworkIsolation" bool,
            /// `VpcConfig`: object.
            vpc_config "VpcConfig" VpcConfig,
        }
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`MonitoringResources`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringresources.html)
        MonitoringResources
        required {
            /// `ClusterConfig`: object.
            cluster_config "ClusterConfig" ClusterConfig,
        }
        optional {
        }
    }

    property! {
        /// [`ClusterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-clusterconfig.html)
        ClusterConfig
        required {
            /// `InstanceCount`: whole number, 1 to 100 in value.
            instance_count "InstanceCount" i64,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
            /// `VolumeSizeInGB`: whole number, 1 to 16384 in value.
            volume_size_in_gb "VolumeSizeInGB" i64,
        }
        optional {
            /// `VolumeKmsKeyId`: text, 0 to 2048 characters, 1 to 2048 in value.
            volume_kms_key_id "VolumeKmsKeyId" String,
        }
    }

    property! {
        /// [`MonitoringOutputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringoutputconfig.html)
        MonitoringOutputConfig
        required {
            /// `MonitoringOutputs`: list, 1 to 1 characters, 1 to 1 items.
            monitoring_outputs "MonitoringOutputs" List<MonitoringOutput>,
        }
        optional {
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`MonitoringOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringoutput.html)
        MonitoringOutput
        required {
            /// `S3Output`: object.
            s3_output "S3Output" S3Output,
        }
        optional {
        }
    }

    choice! {
        /// Values of `S3OutputS3UploadMode`.
        S3OutputS3UploadMode
        Continuous = "Continuous",
        EndOfJob = "EndOfJob",
    }

    property! {
        /// [`S3Output`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-s3output.html)
        S3Output
        required {
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
            /// `S3Uri`: text, 0 to 512 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `S3UploadMode`: text.
            s3_upload_mode "S3UploadMode" S3OutputS3UploadMode,
        }
    }

    property! {
        /// [`MonitoringInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringinput.html)
        MonitoringInput
        required {
        }
        optional {
            /// `BatchTransformInput`: object.
            batch_transform_input "BatchTransformInput" BatchTransformInput,
            /// `EndpointInput`: object.
            endpoint_input "EndpointInput" EndpointInput,
        }
    }

    choice! {
        /// Values of `EndpointInputS3DataDistributionType`.
        EndpointInputS3DataDistributionType
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }

    choice! {
        /// Values of `EndpointInputS3InputMode`.
        EndpointInputS3InputMode
        Pipe = "Pipe",
        File = "File",
    }

    property! {
        /// [`EndpointInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-endpointinput.html)
        EndpointInput
        required {
            /// `EndpointName`: text, 0 to 63 characters.
            endpoint_name "EndpointName" String,
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
        }
        optional {
            /// `ExcludeFeaturesAttribute`: text, 0 to 100 characters.
            exclude_features_attribute "ExcludeFeaturesAttribute" String,
            /// `S3DataDistributionType`: text.
            s3_data_distribution_type "S3DataDistributionType" EndpointInputS3DataDistributionType,
            /// `S3InputMode`: text.
            s3_input_mode "S3InputMode" EndpointInputS3InputMode,
        }
    }

    choice! {
        /// Values of `BatchTransformInputS3DataDistributionType`.
        BatchTransformInputS3DataDistributionType
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }

    choice! {
        /// Values of `BatchTransformInputS3InputMode`.
        BatchTransformInputS3InputMode
        Pipe = "Pipe",
        File = "File",
    }

    property! {
        /// [`BatchTransformInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-batchtransforminput.html)
        BatchTransformInput
        required {
            /// `DataCapturedDestinationS3Uri`: text, 0 to 512 characters.
            data_captured_destination_s3_uri "DataCapturedDestinationS3Uri" String,
            /// `DatasetFormat`: object.
            dataset_format "DatasetFormat" DatasetFormat,
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
        }
        optional {
            /// `ExcludeFeaturesAttribute`: text, 0 to 100 characters.
            exclude_features_attribute "ExcludeFeaturesAttribute" String,
            /// `S3DataDistributionType`: text.
            s3_data_distribution_type "S3DataDistributionType" BatchTransformInputS3DataDistributionType,
            /// `S3InputMode`: text.
            s3_input_mode "S3InputMode" BatchTransformInputS3InputMode,
        }
    }

    property! {
        /// [`DatasetFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-datasetformat.html)
        DatasetFormat
        required {
        }
        optional {
            /// `Csv`: object.
            csv "Csv" Csv,
            /// `Json`: object.
            json "Json" JsonType,
            /// `Parquet`: true or false.
            parquet "Parquet" bool,
        }
    }

    property! {
        /// [`Json`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-json.html)
        JsonType
        required {
        }
        optional {
            /// `Line`: true or false.
            line "Line" bool,
        }
    }

    property! {
        /// [`Csv`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-csv.html)
        Csv
        required {
        }
        optional {
            /// `Header`: true or false.
            header "Header" bool,
        }
    }

    property! {
        /// [`MonitoringAppSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringappspecification.html)
        MonitoringAppSpecification
        required {
            /// `ImageUri`: text, 0 to 255 characters.
            image_uri "ImageUri" String,
        }
        optional {
            /// `ContainerArguments`: list, 1 to 50 items.
            container_arguments "ContainerArguments" List<String>,
            /// `ContainerEntrypoint`: list, 1 to 100 items.
            container_entrypoint "ContainerEntrypoint" List<String>,
            /// `PostAnalyticsProcessorSourceUri`: text, 0 to 1024 characters.
            post_analytics_processor_source_uri "PostAnalyticsProcessorSourceUri" String,
            /// `RecordPreprocessorSourceUri`: text, 0 to 1024 characters.
            record_preprocessor_source_uri "RecordPreprocessorSourceUri" String,
        }
    }

    property! {
        /// [`BaselineConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-baselineconfig.html)
        BaselineConfig
        required {
        }
        optional {
            /// `ConstraintsResource`: object.
            constraints_resource "ConstraintsResource" ConstraintsResource,
            /// `StatisticsResource`: object.
            statistics_resource "StatisticsResource" StatisticsResource,
        }
    }

    property! {
        /// [`StatisticsResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-statisticsresource.html)
        StatisticsResource
        required {
        }
        optional {
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
    }

    property! {
        /// [`ConstraintsResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-constraintsresource.html)
        ConstraintsResource
        required {
        }
        optional {
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
    }

    choice! {
        /// Values of `MonitoringExecutionSummaryMonitoringExecutionStatus`.
        MonitoringExecutionSummaryMonitoringExecutionStatus
        Pending = "Pending",
        Completed = "Completed",
        CompletedWithViolations = "CompletedWithViolations",
        InProgress = "InProgress",
        Failed = "Failed",
        Stopping = "Stopping",
        Stopped = "Stopped",
    }

    property! {
        /// [`MonitoringExecutionSummary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-monitoringschedule-monitoringexecutionsummary.html)
        MonitoringExecutionSummary
        required {
            /// `CreationTime`: text.
            creation_time "CreationTime" String,
            /// `LastModifiedTime`: text.
            last_modified_time "LastModifiedTime" String,
            /// `MonitoringExecutionStatus`: text.
            monitoring_execution_status "MonitoringExecutionStatus" MonitoringExecutionSummaryMonitoringExecutionStatus,
            /// `MonitoringScheduleName`: text, 1 to 63 characters.
            monitoring_schedule_name "MonitoringScheduleName" String,
            /// `ScheduledTime`: text.
            scheduled_time "ScheduledTime" String,
        }
        optional {
            /// `EndpointName`: text, 0 to 63 characters.
            endpoint_name "EndpointName" String,
            /// `FailureReason`: text, at most 1024 characters.
            failure_reason "FailureReason" String,
            /// `ProcessingJobArn`: text, at most 256 characters.
            processing_job_arn "ProcessingJobArn" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::NotebookInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html)
    NotebookInstance = "AWS::SageMaker::NotebookInstance"
    required {
        /// `InstanceType`: text.
        instance_type "InstanceType" notebook_instance::InstanceType,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `AcceleratorTypes`: list.
        accelerator_types "AcceleratorTypes" List<notebook_instance::AcceleratorTypes>,
        /// `AdditionalCodeRepositories`: list, 0 to 3 items.
        additional_code_repositories "AdditionalCodeRepositories" List<String>,
        /// `DefaultCodeRepository`: text, 1 to 1024 characters.
        default_code_repository "DefaultCodeRepository" String,
        /// `DirectInternetAccess`: text. A change replaces the resource.
        direct_internet_access "DirectInternetAccess" notebook_instance::DirectInternetAccess,
        /// `InstanceMetadataServiceConfiguration`: object.
        instance_metadata_service_configuration "InstanceMetadataServiceConfiguration" notebook_instance::InstanceMetadataServiceConfiguration,
        /// `KmsKeyId`: text, 0 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `LifecycleConfigName`: text, 0 to 63 characters.
        lifecycle_config_name "LifecycleConfigName" String,
        /// `NotebookInstanceName`: text, 1 to 64 characters. A change replaces the resource.
        notebook_instance_name "NotebookInstanceName" String,
        /// `PlatformIdentifier`: text, 0 to 20 characters. A change replaces the resource.
        platform_identifier "PlatformIdentifier" String,
        /// `RootAccess`: text.
        root_access "RootAccess" notebook_instance::RootAccess,
        /// `SecurityGroupIds`: list, 0 to 5 items. A change replaces the resource.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SubnetId`: text, 0 to 32 characters. A change replaces the resource.
        subnet_id "SubnetId" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<notebook_instance::Tag>,
        /// `VolumeSizeInGB`: whole number, 5 to 16384 in value.
        volume_size_in_gb "VolumeSizeInGB" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `NotebookInstanceArn`.
        notebook_instance_arn "NotebookInstanceArn" String,
    }
}

/// Property types of [`NotebookInstance`].
pub mod notebook_instance {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AcceleratorTypes`.
        AcceleratorTypes
        MlEia1Large = "ml.eia1.large",
        MlEia1Medium = "ml.eia1.medium",
        MlEia1Xlarge = "ml.eia1.xlarge",
        MlEia2Large = "ml.eia2.large",
        MlEia2Medium = "ml.eia2.medium",
        MlEia2Xlarge = "ml.eia2.xlarge",
    }

    choice! {
        /// Values of `DirectInternetAccess`.
        DirectInternetAccess
        Disabled = "Disabled",
        Enabled = "Enabled",
    }

    choice! {
        /// Values of `InstanceType`.
        InstanceType
        MlC4_2xlarge = "ml.c4.2xlarge",
        MlC4_4xlarge = "ml.c4.4xlarge",
        MlC4_8xlarge = "ml.c4.8xlarge",
        MlC4Xlarge = "ml.c4.xlarge",
        MlC5_18xlarge = "ml.c5.18xlarge",
        MlC5_2xlarge = "ml.c5.2xlarge",
        MlC5_4xlarge = "ml.c5.4xlarge",
        MlC5_9xlarge = "ml.c5.9xlarge",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC5d18xlarge = "ml.c5d.18xlarge",
        MlC5d2xlarge = "ml.c5d.2xlarge",
        MlC5d4xlarge = "ml.c5d.4xlarge",
        MlC5d9xlarge = "ml.c5d.9xlarge",
        MlC5dXlarge = "ml.c5d.xlarge",
        MlC6i12xlarge = "ml.c6i.12xlarge",
        MlC6i16xlarge = "ml.c6i.16xlarge",
        MlC6i24xlarge = "ml.c6i.24xlarge",
        MlC6i2xlarge = "ml.c6i.2xlarge",
        MlC6i32xlarge = "ml.c6i.32xlarge",
        MlC6i4xlarge = "ml.c6i.4xlarge",
        MlC6i8xlarge = "ml.c6i.8xlarge",
        MlC6iLarge = "ml.c6i.large",
        MlC6iXlarge = "ml.c6i.xlarge",
        MlC6id12xlarge = "ml.c6id.12xlarge",
        MlC6id16xlarge = "ml.c6id.16xlarge",
        MlC6id24xlarge = "ml.c6id.24xlarge",
        MlC6id2xlarge = "ml.c6id.2xlarge",
        MlC6id32xlarge = "ml.c6id.32xlarge",
        MlC6id4xlarge = "ml.c6id.4xlarge",
        MlC6id8xlarge = "ml.c6id.8xlarge",
        MlC6idLarge = "ml.c6id.large",
        MlC6idXlarge = "ml.c6id.xlarge",
        MlC7i12xlarge = "ml.c7i.12xlarge",
        MlC7i16xlarge = "ml.c7i.16xlarge",
        MlC7i24xlarge = "ml.c7i.24xlarge",
        MlC7i2xlarge = "ml.c7i.2xlarge",
        MlC7i48xlarge = "ml.c7i.48xlarge",
        MlC7i4xlarge = "ml.c7i.4xlarge",
        MlC7i8xlarge = "ml.c7i.8xlarge",
        MlC7iLarge = "ml.c7i.large",
        MlC7iXlarge = "ml.c7i.xlarge",
        MlG4dn12xlarge = "ml.g4dn.12xlarge",
        MlG4dn16xlarge = "ml.g4dn.16xlarge",
        MlG4dn2xlarge = "ml.g4dn.2xlarge",
        MlG4dn4xlarge = "ml.g4dn.4xlarge",
        MlG4dn8xlarge = "ml.g4dn.8xlarge",
        MlG4dnXlarge = "ml.g4dn.xlarge",
        MlG5_12xlarge = "ml.g5.12xlarge",
        MlG5_16xlarge = "ml.g5.16xlarge",
        MlG5_24xlarge = "ml.g5.24xlarge",
        MlG5_2xlarge = "ml.g5.2xlarge",
        MlG5_48xlarge = "ml.g5.48xlarge",
        MlG5_4xlarge = "ml.g5.4xlarge",
        MlG5_8xlarge = "ml.g5.8xlarge",
        MlG5Xlarge = "ml.g5.xlarge",
        MlG6_12xlarge = "ml.g6.12xlarge",
        MlG6_16xlarge = "ml.g6.16xlarge",
        MlG6_24xlarge = "ml.g6.24xlarge",
        MlG6_2xlarge = "ml.g6.2xlarge",
        MlG6_48xlarge = "ml.g6.48xlarge",
        MlG6_4xlarge = "ml.g6.4xlarge",
        MlG6_8xlarge = "ml.g6.8xlarge",
        MlG6Xlarge = "ml.g6.xlarge",
        MlG6e12xlarge = "ml.g6e.12xlarge",
        MlG6e16xlarge = "ml.g6e.16xlarge",
        MlG6e24xlarge = "ml.g6e.24xlarge",
        MlG6e2xlarge = "ml.g6e.2xlarge",
        MlG6e48xlarge = "ml.g6e.48xlarge",
        MlG6e4xlarge = "ml.g6e.4xlarge",
        MlG6e8xlarge = "ml.g6e.8xlarge",
        MlG6eXlarge = "ml.g6e.xlarge",
        MlG7e12xlarge = "ml.g7e.12xlarge",
        MlG7e24xlarge = "ml.g7e.24xlarge",
        MlG7e2xlarge = "ml.g7e.2xlarge",
        MlG7e48xlarge = "ml.g7e.48xlarge",
        MlG7e4xlarge = "ml.g7e.4xlarge",
        MlG7e8xlarge = "ml.g7e.8xlarge",
        MlInf1_24xlarge = "ml.inf1.24xlarge",
        MlInf1_2xlarge = "ml.inf1.2xlarge",
        MlInf1_6xlarge = "ml.inf1.6xlarge",
        MlInf1Xlarge = "ml.inf1.xlarge",
        MlInf2_24xlarge = "ml.inf2.24xlarge",
        MlInf2_48xlarge = "ml.inf2.48xlarge",
        MlInf2_8xlarge = "ml.inf2.8xlarge",
        MlInf2Xlarge = "ml.inf2.xlarge",
        MlM4_10xlarge = "ml.m4.10xlarge",
        MlM4_16xlarge = "ml.m4.16xlarge",
        MlM4_2xlarge = "ml.m4.2xlarge",
        MlM4_4xlarge = "ml.m4.4xlarge",
        MlM4Xlarge = "ml.m4.xlarge",
        MlM5_12xlarge = "ml.m5.12xlarge",
        MlM5_24xlarge = "ml.m5.24xlarge",
        MlM5_2xlarge = "ml.m5.2xlarge",
        MlM5_4xlarge = "ml.m5.4xlarge",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM5d12xlarge = "ml.m5d.12xlarge",
        MlM5d16xlarge = "ml.m5d.16xlarge",
        MlM5d24xlarge = "ml.m5d.24xlarge",
        MlM5d2xlarge = "ml.m5d.2xlarge",
        MlM5d4xlarge = "ml.m5d.4xlarge",
        MlM5d8xlarge = "ml.m5d.8xlarge",
        MlM5dLarge = "ml.m5d.large",
        MlM5dXlarge = "ml.m5d.xlarge",
        MlM6i12xlarge = "ml.m6i.12xlarge",
        MlM6i16xlarge = "ml.m6i.16xlarge",
        MlM6i24xlarge = "ml.m6i.24xlarge",
        MlM6i2xlarge = "ml.m6i.2xlarge",
        MlM6i32xlarge = "ml.m6i.32xlarge",
        MlM6i4xlarge = "ml.m6i.4xlarge",
        MlM6i8xlarge = "ml.m6i.8xlarge",
        MlM6iLarge = "ml.m6i.large",
        MlM6iXlarge = "ml.m6i.xlarge",
        MlM6id12xlarge = "ml.m6id.12xlarge",
        MlM6id16xlarge = "ml.m6id.16xlarge",
        MlM6id24xlarge = "ml.m6id.24xlarge",
        MlM6id2xlarge = "ml.m6id.2xlarge",
        MlM6id32xlarge = "ml.m6id.32xlarge",
        MlM6id4xlarge = "ml.m6id.4xlarge",
        MlM6id8xlarge = "ml.m6id.8xlarge",
        MlM6idLarge = "ml.m6id.large",
        MlM6idXlarge = "ml.m6id.xlarge",
        MlM7i12xlarge = "ml.m7i.12xlarge",
        MlM7i16xlarge = "ml.m7i.16xlarge",
        MlM7i24xlarge = "ml.m7i.24xlarge",
        MlM7i2xlarge = "ml.m7i.2xlarge",
        MlM7i48xlarge = "ml.m7i.48xlarge",
        MlM7i4xlarge = "ml.m7i.4xlarge",
        MlM7i8xlarge = "ml.m7i.8xlarge",
        MlM7iLarge = "ml.m7i.large",
        MlM7iXlarge = "ml.m7i.xlarge",
        MlP2_16xlarge = "ml.p2.16xlarge",
        MlP2_8xlarge = "ml.p2.8xlarge",
        MlP2Xlarge = "ml.p2.xlarge",
        MlP3_16xlarge = "ml.p3.16xlarge",
        MlP3_2xlarge = "ml.p3.2xlarge",
        MlP3_8xlarge = "ml.p3.8xlarge",
        MlP3dn24xlarge = "ml.p3dn.24xlarge",
        MlP4d24xlarge = "ml.p4d.24xlarge",
        MlP4de24xlarge = "ml.p4de.24xlarge",
        MlP5_48xlarge = "ml.p5.48xlarge",
        MlP5_4xlarge = "ml.p5.4xlarge",
        MlP5en48xlarge = "ml.p5en.48xlarge",
        MlP6B200_48xlarge = "ml.p6-b200.48xlarge",
        MlR5_12xlarge = "ml.r5.12xlarge",
        MlR5_16xlarge = "ml.r5.16xlarge",
        MlR5_24xlarge = "ml.r5.24xlarge",
        MlR5_2xlarge = "ml.r5.2xlarge",
        MlR5_4xlarge = "ml.r5.4xlarge",
        MlR5_8xlarge = "ml.r5.8xlarge",
        MlR5Large = "ml.r5.large",
        MlR5Xlarge = "ml.r5.xlarge",
        MlR6i12xlarge = "ml.r6i.12xlarge",
        MlR6i16xlarge = "ml.r6i.16xlarge",
        MlR6i24xlarge = "ml.r6i.24xlarge",
        MlR6i2xlarge = "ml.r6i.2xlarge",
        MlR6i32xlarge = "ml.r6i.32xlarge",
        MlR6i4xlarge = "ml.r6i.4xlarge",
        MlR6i8xlarge = "ml.r6i.8xlarge",
        MlR6iLarge = "ml.r6i.large",
        MlR6iXlarge = "ml.r6i.xlarge",
        MlR6id12xlarge = "ml.r6id.12xlarge",
        MlR6id16xlarge = "ml.r6id.16xlarge",
        MlR6id24xlarge = "ml.r6id.24xlarge",
        MlR6id2xlarge = "ml.r6id.2xlarge",
        MlR6id32xlarge = "ml.r6id.32xlarge",
        MlR6id4xlarge = "ml.r6id.4xlarge",
        MlR6id8xlarge = "ml.r6id.8xlarge",
        MlR6idLarge = "ml.r6id.large",
        MlR6idXlarge = "ml.r6id.xlarge",
        MlR7i12xlarge = "ml.r7i.12xlarge",
        MlR7i16xlarge = "ml.r7i.16xlarge",
        MlR7i24xlarge = "ml.r7i.24xlarge",
        MlR7i2xlarge = "ml.r7i.2xlarge",
        MlR7i48xlarge = "ml.r7i.48xlarge",
        MlR7i4xlarge = "ml.r7i.4xlarge",
        MlR7i8xlarge = "ml.r7i.8xlarge",
        MlR7iLarge = "ml.r7i.large",
        MlR7iXlarge = "ml.r7i.xlarge",
        MlT2_2xlarge = "ml.t2.2xlarge",
        MlT2Large = "ml.t2.large",
        MlT2Medium = "ml.t2.medium",
        MlT2Xlarge = "ml.t2.xlarge",
        MlT3_2xlarge = "ml.t3.2xlarge",
        MlT3Large = "ml.t3.large",
        MlT3Medium = "ml.t3.medium",
        MlT3Xlarge = "ml.t3.xlarge",
        MlTrn1_2xlarge = "ml.trn1.2xlarge",
        MlTrn1_32xlarge = "ml.trn1.32xlarge",
        MlTrn1n32xlarge = "ml.trn1n.32xlarge",
    }

    choice! {
        /// Values of `RootAccess`.
        RootAccess
        Disabled = "Disabled",
        Enabled = "Enabled",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-notebookinstance-tag.html)
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
        /// [`InstanceMetadataServiceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-notebookinstance-instancemetadataserviceconfiguration.html)
        InstanceMetadataServiceConfiguration
        required {
            /// `MinimumInstanceMetadataServiceVersion`: text, 0 to 1 characters.
            minimum_instance_metadata_service_version "MinimumInstanceMetadataServiceVersion" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SageMaker::NotebookInstanceLifecycleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstancelifecycleconfig.html)
    NotebookInstanceLifecycleConfig = "AWS::SageMaker::NotebookInstanceLifecycleConfig"
    required {
    }
    optional {
        /// `NotebookInstanceLifecycleConfigName`: text, 1 to 63 characters. A change replaces the resource.
        notebook_instance_lifecycle_config_name "NotebookInstanceLifecycleConfigName" String,
        /// `OnCreate`: list, 0 to 1 items.
        on_create "OnCreate" List<notebook_instance_lifecycle_config::NotebookInstanceLifecycleHook>,
        /// `OnStart`: list, 0 to 1 items.
        on_start "OnStart" List<notebook_instance_lifecycle_config::NotebookInstanceLifecycleHook>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<notebook_instance_lifecycle_config::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `NotebookInstanceLifecycleConfigArn`.
        notebook_instance_lifecycle_config_arn "NotebookInstanceLifecycleConfigArn" String,
    }
}

/// Property types of [`NotebookInstanceLifecycleConfig`].
pub mod notebook_instance_lifecycle_config {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-notebookinstancelifecycleconfig-tag.html)
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
        /// [`NotebookInstanceLifecycleHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-notebookinstancelifecycleconfig-notebookinstancelifecyclehook.html)
        NotebookInstanceLifecycleHook
        required {
        }
        optional {
            /// `Content`: text, 1 to 16384 characters.
            content "Content" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::PartnerApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-partnerapp.html)
    PartnerApp = "AWS::SageMaker::PartnerApp"
    required {
        /// `AuthType`: text. A change replaces the resource.
        auth_type "AuthType" partner_app::AuthType,
        /// `ExecutionRoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        execution_role_arn "ExecutionRoleArn" String,
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
        /// `Tier`: text, 1 to 64 characters.
        tier "Tier" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" partner_app::Type,
    }
    optional {
        /// `AppVersion`: text, 1 to 64 characters.
        app_version "AppVersion" String,
        /// `ApplicationConfig`: object.
        application_config "ApplicationConfig" partner_app::PartnerAppConfig,
        /// `ClientToken`: text, 1 to 36 characters.
        client_token "ClientToken" String,
        /// `EnableAutoMinorVersionUpgrade`: true or false.
        enable_auto_minor_version_upgrade "EnableAutoMinorVersionUpgrade" bool,
        /// `EnableIamSessionBasedIdentity`: true or false.
        enable_iam_session_based_identity "EnableIamSessionBasedIdentity" bool,
        /// `KmsKeyId`: text, 0 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `MaintenanceConfig`: object.
        maintenance_config "MaintenanceConfig" partner_app::PartnerAppMaintenanceConfig,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<partner_app::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `BaseUrl`.
        base_url "BaseUrl" String,
        /// `Fn::GetAtt` of `CurrentVersionEolDate`.
        current_version_eol_date "CurrentVersionEolDate" String,
    }
}

/// Property types of [`PartnerApp`].
pub mod partner_app {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthType`.
        AuthType
        Iam = "IAM",
    }

    choice! {
        /// Values of `Type`.
        Type
        LakeraGuard = "lakera-guard",
        Comet = "comet",
        DeepchecksLlmEvaluation = "deepchecks-llm-evaluation",
        Fiddler = "fiddler",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-partnerapp-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 128 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`PartnerAppMaintenanceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-partnerapp-partnerappmaintenanceconfig.html)
        PartnerAppMaintenanceConfig
        required {
            /// `MaintenanceWindowStart`: text, 0 to 9 characters.
            maintenance_window_start "MaintenanceWindowStart" String,
        }
        optional {
        }
    }

    property! {
        /// [`PartnerAppConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-partnerapp-partnerappconfig.html)
        PartnerAppConfig
        required {
        }
        optional {
            /// `AdminUsers`: list, 0 to 5 items.
            admin_users "AdminUsers" List<String>,
            /// `Arguments`: object.
            arguments "Arguments" Json,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-pipeline.html)
    Pipeline = "AWS::SageMaker::Pipeline"
    required {
        /// `PipelineDefinition`: object, 1 to 1048576 characters.
        pipeline_definition "PipelineDefinition" Json,
        /// `PipelineName`: text, 1 to 256 characters. A change replaces the resource.
        pipeline_name "PipelineName" String,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `ParallelismConfiguration`: object.
        parallelism_configuration "ParallelismConfiguration" pipeline::ParallelismConfiguration,
        /// `PipelineDescription`: text, 0 to 3072 characters.
        pipeline_description "PipelineDescription" String,
        /// `PipelineDisplayName`: text, 1 to 256 characters.
        pipeline_display_name "PipelineDisplayName" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<pipeline::Tag>,
    }
    attributes {
    }
}

/// Property types of [`Pipeline`].
pub mod pipeline {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-pipeline-tag.html)
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
        /// Property type `ParallelismConfiguration`.
        ParallelismConfiguration
        required {
            /// `MaxParallelExecutionSteps`: whole number, at least 1 in value.
            max_parallel_execution_steps "MaxParallelExecutionSteps" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SageMaker::ProcessingJob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
    ProcessingJob = "AWS::SageMaker::ProcessingJob"
    required {
        /// `AppSpecification`: object. A change replaces the resource.
        app_specification "AppSpecification" processing_job::AppSpecification,
        /// `ProcessingResources`: object. A change replaces the resource.
        processing_resources "ProcessingResources" processing_job::ProcessingResources,
        /// `RoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// `Environment`: object. A change replaces the resource.
        environment "Environment" Json,
        /// `ExperimentConfig`: object. A change replaces the resource.
        experiment_config "ExperimentConfig" processing_job::ExperimentConfig,
        /// `NetworkConfig`: object. A change replaces the resource.
        network_config "NetworkConfig" processing_job::NetworkConfig,
        /// `ProcessingInputs`: list, 0 to 10 items. A change replaces the resource.
        processing_inputs "ProcessingInputs" List<processing_job::ProcessingInputsObject>,
        /// `ProcessingJobName`: text, 1 to 63 characters. A change replaces the resource.
        processing_job_name "ProcessingJobName" String,
        /// `ProcessingOutputConfig`: object. A change replaces the resource.
        processing_output_config "ProcessingOutputConfig" processing_job::ProcessingOutputConfig,
        /// `StoppingCondition`: object. A change replaces the resource.
        stopping_condition "StoppingCondition" processing_job::StoppingCondition,
        /// `Tags`: list, 0 to 50 items. A change replaces the resource.
        tags "Tags" List<processing_job::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AutoMLJobArn`.
        auto_ml_job_arn "AutoMLJobArn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `ExitMessage`.
        exit_message "ExitMessage" String,
        /// `Fn::GetAtt` of `FailureReason`.
        failure_reason "FailureReason" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `MonitoringScheduleArn`.
        monitoring_schedule_arn "MonitoringScheduleArn" String,
        /// `Fn::GetAtt` of `ProcessingEndTime`.
        processing_end_time "ProcessingEndTime" String,
        /// `Fn::GetAtt` of `ProcessingJobArn`.
        processing_job_arn "ProcessingJobArn" String,
        /// `Fn::GetAtt` of `ProcessingJobStatus`.
        processing_job_status "ProcessingJobStatus" String,
        /// `Fn::GetAtt` of `ProcessingStartTime`.
        processing_start_time "ProcessingStartTime" String,
        /// `Fn::GetAtt` of `TrainingJobArn`.
        training_job_arn "TrainingJobArn" String,
    }
}

/// Property types of [`ProcessingJob`].
pub mod processing_job {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-tag.html)
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
        /// [`StoppingCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-stoppingcondition.html)
        StoppingCondition
        required {
            /// `MaxRuntimeInSeconds`: whole number, 1 to 777600 in value.
            max_runtime_in_seconds "MaxRuntimeInSeconds" i64,
        }
        optional {
        }
    }

    property! {
        /// [`ProcessingResources`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-processingresources.html)
        ProcessingResources
        required {
            /// `ClusterConfig`: object.
            cluster_config "ClusterConfig" ClusterConfig,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ClusterConfigInstanceType`.
        ClusterConfigInstanceType
        MlT3Medium = "ml.t3.medium",
        MlT3Large = "ml.t3.large",
        MlT3Xlarge = "ml.t3.xlarge",
        MlT3_2xlarge = "ml.t3.2xlarge",
        MlM4Xlarge = "ml.m4.xlarge",
        MlM4_2xlarge = "ml.m4.2xlarge",
        MlM4_4xlarge = "ml.m4.4xlarge",
        MlM4_10xlarge = "ml.m4.10xlarge",
        MlM4_16xlarge = "ml.m4.16xlarge",
        MlC4Xlarge = "ml.c4.xlarge",
        MlC4_2xlarge = "ml.c4.2xlarge",
        MlC4_4xlarge = "ml.c4.4xlarge",
        MlC4_8xlarge = "ml.c4.8xlarge",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC5_2xlarge = "ml.c5.2xlarge",
        MlC5_4xlarge = "ml.c5.4xlarge",
        MlC5_9xlarge = "ml.c5.9xlarge",
        MlC5_18xlarge = "ml.c5.18xlarge",
        MlM5Large = "ml.m5.large",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM5_2xlarge = "ml.m5.2xlarge",
        MlM5_4xlarge = "ml.m5.4xlarge",
        MlM5_12xlarge = "ml.m5.12xlarge",
        MlM5_24xlarge = "ml.m5.24xlarge",
        MlR5Large = "ml.r5.large",
        MlR5Xlarge = "ml.r5.xlarge",
        MlR5_2xlarge = "ml.r5.2xlarge",
        MlR5_4xlarge = "ml.r5.4xlarge",
        MlR5_8xlarge = "ml.r5.8xlarge",
        MlR5_12xlarge = "ml.r5.12xlarge",
        MlR5_16xlarge = "ml.r5.16xlarge",
        MlR5_24xlarge = "ml.r5.24xlarge",
        MlG4dnXlarge = "ml.g4dn.xlarge",
        MlG4dn2xlarge = "ml.g4dn.2xlarge",
        MlG4dn4xlarge = "ml.g4dn.4xlarge",
        MlG4dn8xlarge = "ml.g4dn.8xlarge",
        MlG4dn12xlarge = "ml.g4dn.12xlarge",
        MlG4dn16xlarge = "ml.g4dn.16xlarge",
        MlG5Xlarge = "ml.g5.xlarge",
        MlG5_2xlarge = "ml.g5.2xlarge",
        MlG5_4xlarge = "ml.g5.4xlarge",
        MlG5_8xlarge = "ml.g5.8xlarge",
        MlG5_16xlarge = "ml.g5.16xlarge",
        MlG5_12xlarge = "ml.g5.12xlarge",
        MlG5_24xlarge = "ml.g5.24xlarge",
        MlG5_48xlarge = "ml.g5.48xlarge",
        MlR5dLarge = "ml.r5d.large",
        MlR5dXlarge = "ml.r5d.xlarge",
        MlR5d2xlarge = "ml.r5d.2xlarge",
        MlR5d4xlarge = "ml.r5d.4xlarge",
        MlR5d8xlarge = "ml.r5d.8xlarge",
        MlR5d12xlarge = "ml.r5d.12xlarge",
        MlR5d16xlarge = "ml.r5d.16xlarge",
        MlR5d24xlarge = "ml.r5d.24xlarge",
        MlG6Xlarge = "ml.g6.xlarge",
        MlG6_2xlarge = "ml.g6.2xlarge",
        MlG6_4xlarge = "ml.g6.4xlarge",
        MlG6_8xlarge = "ml.g6.8xlarge",
        MlG6_12xlarge = "ml.g6.12xlarge",
        MlG6_16xlarge = "ml.g6.16xlarge",
        MlG6_24xlarge = "ml.g6.24xlarge",
        MlG6_48xlarge = "ml.g6.48xlarge",
        MlG6eXlarge = "ml.g6e.xlarge",
        MlG6e2xlarge = "ml.g6e.2xlarge",
        MlG6e4xlarge = "ml.g6e.4xlarge",
        MlG6e8xlarge = "ml.g6e.8xlarge",
        MlG6e12xlarge = "ml.g6e.12xlarge",
        MlG6e16xlarge = "ml.g6e.16xlarge",
        MlG6e24xlarge = "ml.g6e.24xlarge",
        MlG6e48xlarge = "ml.g6e.48xlarge",
        MlM6iLarge = "ml.m6i.large",
        MlM6iXlarge = "ml.m6i.xlarge",
        MlM6i2xlarge = "ml.m6i.2xlarge",
        MlM6i4xlarge = "ml.m6i.4xlarge",
        MlM6i8xlarge = "ml.m6i.8xlarge",
        MlM6i12xlarge = "ml.m6i.12xlarge",
        MlM6i16xlarge = "ml.m6i.16xlarge",
        MlM6i24xlarge = "ml.m6i.24xlarge",
        MlM6i32xlarge = "ml.m6i.32xlarge",
        MlC6iXlarge = "ml.c6i.xlarge",
        MlC6i2xlarge = "ml.c6i.2xlarge",
        MlC6i4xlarge = "ml.c6i.4xlarge",
        MlC6i8xlarge = "ml.c6i.8xlarge",
        MlC6i12xlarge = "ml.c6i.12xlarge",
        MlC6i16xlarge = "ml.c6i.16xlarge",
        MlC6i24xlarge = "ml.c6i.24xlarge",
        MlC6i32xlarge = "ml.c6i.32xlarge",
        MlM7iLarge = "ml.m7i.large",
        MlM7iXlarge = "ml.m7i.xlarge",
        MlM7i2xlarge = "ml.m7i.2xlarge",
        MlM7i4xlarge = "ml.m7i.4xlarge",
        MlM7i8xlarge = "ml.m7i.8xlarge",
        MlM7i12xlarge = "ml.m7i.12xlarge",
        MlM7i16xlarge = "ml.m7i.16xlarge",
        MlM7i24xlarge = "ml.m7i.24xlarge",
        MlM7i48xlarge = "ml.m7i.48xlarge",
        MlC7iLarge = "ml.c7i.large",
        MlC7iXlarge = "ml.c7i.xlarge",
        MlC7i2xlarge = "ml.c7i.2xlarge",
        MlC7i4xlarge = "ml.c7i.4xlarge",
        MlC7i8xlarge = "ml.c7i.8xlarge",
        MlC7i12xlarge = "ml.c7i.12xlarge",
        MlC7i16xlarge = "ml.c7i.16xlarge",
        MlC7i24xlarge = "ml.c7i.24xlarge",
        MlC7i48xlarge = "ml.c7i.48xlarge",
        MlR7iLarge = "ml.r7i.large",
        MlR7iXlarge = "ml.r7i.xlarge",
        MlR7i2xlarge = "ml.r7i.2xlarge",
        MlR7i4xlarge = "ml.r7i.4xlarge",
        MlR7i8xlarge = "ml.r7i.8xlarge",
        MlR7i12xlarge = "ml.r7i.12xlarge",
        MlR7i16xlarge = "ml.r7i.16xlarge",
        MlR7i24xlarge = "ml.r7i.24xlarge",
        MlR7i48xlarge = "ml.r7i.48xlarge",
    }

    property! {
        /// [`ClusterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-clusterconfig.html)
        ClusterConfig
        required {
            /// `InstanceCount`: whole number, 1 to 100 in value.
            instance_count "InstanceCount" i64,
            /// `InstanceType`: text.
            instance_type "InstanceType" ClusterConfigInstanceType,
            /// `VolumeSizeInGB`: whole number, 1 to 16384 in value.
            volume_size_in_gb "VolumeSizeInGB" i64,
        }
        optional {
            /// `VolumeKmsKeyId`: text, 0 to 2048 characters.
            volume_kms_key_id "VolumeKmsKeyId" String,
        }
    }

    property! {
        /// [`ProcessingOutputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-processingoutputconfig.html)
        ProcessingOutputConfig
        required {
            /// `Outputs`: list, 0 to 10 items.
            outputs "Outputs" List<ProcessingOutputsObject>,
        }
        optional {
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`ProcessingOutputsObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-processingoutputsobject.html)
        ProcessingOutputsObject
        required {
            /// `OutputName`: text.
            output_name "OutputName" String,
        }
        optional {
            /// `AppManaged`: true or false.
            app_managed "AppManaged" bool,
            /// `FeatureStoreOutput`: object.
            feature_store_output "FeatureStoreOutput" FeatureStoreOutput,
            /// `S3Output`: object.
            s3_output "S3Output" S3Output,
        }
    }

    choice! {
        /// Values of `S3OutputS3UploadMode`.
        S3OutputS3UploadMode
        Continuous = "Continuous",
        EndOfJob = "EndOfJob",
    }

    property! {
        /// [`S3Output`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-s3output.html)
        S3Output
        required {
            /// `S3UploadMode`: text.
            s3_upload_mode "S3UploadMode" S3OutputS3UploadMode,
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
        }
    }

    property! {
        /// [`FeatureStoreOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-featurestoreoutput.html)
        FeatureStoreOutput
        required {
            /// `FeatureGroupName`: text, at most 64 characters.
            feature_group_name "FeatureGroupName" String,
        }
        optional {
        }
    }

    property! {
        /// [`ProcessingInputsObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-processinginputsobject.html)
        ProcessingInputsObject
        required {
            /// `InputName`: text.
            input_name "InputName" String,
        }
        optional {
            /// `AppManaged`: true or false.
            app_managed "AppManaged" bool,
            /// `DatasetDefinition`: object.
            dataset_definition "DatasetDefinition" DatasetDefinition,
            /// `S3Input`: object.
            s3_input "S3Input" S3Input,
        }
    }

    choice! {
        /// Values of `S3InputS3CompressionType`.
        S3InputS3CompressionType
        None = "None",
        Gzip = "Gzip",
    }

    choice! {
        /// Values of `S3InputS3DataDistributionType`.
        S3InputS3DataDistributionType
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }

    choice! {
        /// Values of `S3InputS3DataType`.
        S3InputS3DataType
        ManifestFile = "ManifestFile",
        S3Prefix = "S3Prefix",
    }

    choice! {
        /// Values of `S3InputS3InputMode`.
        S3InputS3InputMode
        File = "File",
        Pipe = "Pipe",
    }

    property! {
        /// [`S3Input`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-s3input.html)
        S3Input
        required {
            /// `S3DataType`: text.
            s3_data_type "S3DataType" S3InputS3DataType,
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
            /// `S3CompressionType`: text.
            s3_compression_type "S3CompressionType" S3InputS3CompressionType,
            /// `S3DataDistributionType`: text.
            s3_data_distribution_type "S3DataDistributionType" S3InputS3DataDistributionType,
            /// `S3InputMode`: text.
            s3_input_mode "S3InputMode" S3InputS3InputMode,
        }
    }

    choice! {
        /// Values of `DatasetDefinitionDataDistributionType`.
        DatasetDefinitionDataDistributionType
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }

    choice! {
        /// Values of `DatasetDefinitionInputMode`.
        DatasetDefinitionInputMode
        File = "File",
        Pipe = "Pipe",
    }

    property! {
        /// [`DatasetDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-datasetdefinition.html)
        DatasetDefinition
        required {
        }
        optional {
            /// `AthenaDatasetDefinition`: object.
            athena_dataset_definition "AthenaDatasetDefinition" AthenaDatasetDefinition,
            /// `DataDistributionType`: text.
            data_distribution_type "DataDistributionType" DatasetDefinitionDataDistributionType,
            /// `InputMode`: text.
            input_mode "InputMode" DatasetDefinitionInputMode,
            /// `LocalPath`: text, 0 to 256 characters.
            local_path "LocalPath" String,
            /// `RedshiftDatasetDefinition`: object.
            redshift_dataset_definition "RedshiftDatasetDefinition" RedshiftDatasetDefinition,
        }
    }

    choice! {
        /// Values of `RedshiftDatasetDefinitionOutputCompression`.
        RedshiftDatasetDefinitionOutputCompression
        None = "None",
        Gzip = "GZIP",
        Snappy = "SNAPPY",
        Zstd = "ZSTD",
        Bzip2 = "BZIP2",
    }

    choice! {
        /// Values of `RedshiftDatasetDefinitionOutputFormat`.
        RedshiftDatasetDefinitionOutputFormat
        Parquet = "PARQUET",
        Csv = "CSV",
    }

    property! {
        /// [`RedshiftDatasetDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-redshiftdatasetdefinition.html)
        RedshiftDatasetDefinition
        required {
            /// `ClusterId`: text, 1 to 63 characters.
            cluster_id "ClusterId" String,
            /// `ClusterRoleArn`: text, 20 to 2048 characters.
            cluster_role_arn "ClusterRoleArn" String,
            /// `Database`: text, 1 to 64 characters.
            database "Database" String,
            /// `DbUser`: text, 1 to 128 characters.
            db_user "DbUser" String,
            /// `OutputFormat`: text.
            output_format "OutputFormat" RedshiftDatasetDefinitionOutputFormat,
            /// `OutputS3Uri`: text, 0 to 1024 characters.
            output_s3_uri "OutputS3Uri" String,
            /// `QueryString`: text, 1 to 4096 characters.
            query_string "QueryString" String,
        }
        optional {
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
            /// `OutputCompression`: text.
            output_compression "OutputCompression" RedshiftDatasetDefinitionOutputCompression,
        }
    }

    choice! {
        /// Values of `AthenaDatasetDefinitionOutputCompression`.
        AthenaDatasetDefinitionOutputCompression
        Gzip = "GZIP",
        Snappy = "SNAPPY",
        Zlib = "ZLIB",
    }

    choice! {
        /// Values of `AthenaDatasetDefinitionOutputFormat`.
        AthenaDatasetDefinitionOutputFormat
        Parquet = "PARQUET",
        Avro = "AVRO",
        Orc = "ORC",
        Json = "JSON",
        Textfile = "TEXTFILE",
    }

    property! {
        /// [`AthenaDatasetDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-athenadatasetdefinition.html)
        AthenaDatasetDefinition
        required {
            /// `Catalog`: text, 1 to 256 characters.
            catalog "Catalog" String,
            /// `Database`: text, 1 to 255 characters.
            database "Database" String,
            /// `OutputFormat`: text.
            output_format "OutputFormat" AthenaDatasetDefinitionOutputFormat,
            /// `OutputS3Uri`: text, 0 to 1024 characters.
            output_s3_uri "OutputS3Uri" String,
            /// `QueryString`: text, 1 to 4096 characters.
            query_string "QueryString" String,
        }
        optional {
            /// `KmsKeyId`: text, 0 to 2048 characters.
            kms_key_id "KmsKeyId" String,
            /// `OutputCompression`: text.
            output_compression "OutputCompression" AthenaDatasetDefinitionOutputCompression,
            /// `WorkGroup`: text, 1 to 128 characters.
            work_group "WorkGroup" String,
        }
    }

    property! {
        /// [`NetworkConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-networkconfig.html)
        NetworkConfig
        required {
        }
        optional {
            /// `EnableInterContainerTrafficEncryption`: true or false.
            enable_inter_container_traffic_encryption "EnableInterContainerTrafficEncryption" bool,
            /// `EnableNetworkIsolation`: true or false.
            enable_network_isolation "EnableNetworkIsolation" bool,
            /// `VpcConfig`: object.
            vpc_config "VpcConfig" VpcConfig,
        }
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroupIds`: list, 0 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list, 0 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`ExperimentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-experimentconfig.html)
        ExperimentConfig
        required {
        }
        optional {
            /// `ExperimentName`: text, at most 120 characters.
            experiment_name "ExperimentName" String,
            /// `RunName`: text, at most 120 characters.
            run_name "RunName" String,
            /// `TrialComponentDisplayName`: text, at most 120 characters.
            trial_component_display_name "TrialComponentDisplayName" String,
            /// `TrialName`: text, at most 120 characters.
            trial_name "TrialName" String,
        }
    }

    property! {
        /// [`AppSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-processingjob-appspecification.html)
        AppSpecification
        required {
            /// `ImageUri`: text, 0 to 256 characters.
            image_uri "ImageUri" String,
        }
        optional {
            /// `ContainerArguments`: list, 0 to 100 items.
            container_arguments "ContainerArguments" List<String>,
            /// `ContainerEntrypoint`: list, 0 to 100 items.
            container_entrypoint "ContainerEntrypoint" List<String>,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-project.html)
    Project = "AWS::SageMaker::Project"
    required {
        /// `ProjectName`: text, 1 to 32 characters. A change replaces the resource.
        project_name "ProjectName" String,
    }
    optional {
        /// `ProjectDescription`: text, 0 to 1024 characters. A change replaces the resource.
        project_description "ProjectDescription" String,
        /// `ServiceCatalogProvisionedProductDetails`: object.
        service_catalog_provisioned_product_details "ServiceCatalogProvisionedProductDetails" project::ServiceCatalogProvisionedProductDetails,
        /// `ServiceCatalogProvisioningDetails`: object. A change replaces the resource.
        service_catalog_provisioning_details "ServiceCatalogProvisioningDetails" project::ServiceCatalogProvisioningDetails,
        /// `Tags`: list, 0 to 40 items. A change replaces the resource.
        tags "Tags" List<project::Tag>,
        /// `TemplateProviderDetails`: list, 1 to 1 items. A change replaces the resource.
        template_provider_details "TemplateProviderDetails" List<project::TemplateProviderDetail>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `ProjectArn`.
        project_arn "ProjectArn" String,
        /// `Fn::GetAtt` of `ProjectId`.
        project_id "ProjectId" String,
        /// `Fn::GetAtt` of `ProjectStatus`.
        project_status "ProjectStatus" String,
    }
}

/// Property types of [`Project`].
pub mod project {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TemplateProviderDetail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-project-templateproviderdetail.html)
        TemplateProviderDetail
        required {
        }
        optional {
            /// `CfnTemplateProviderDetail`: object.
            cfn_template_provider_detail "CfnTemplateProviderDetail" CfnTemplateProviderDetail,
        }
    }

    property! {
        /// [`CfnTemplateProviderDetail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-project-cfntemplateproviderdetail.html)
        CfnTemplateProviderDetail
        required {
            /// `TemplateName`: text, 1 to 32 characters.
            template_name "TemplateName" String,
            /// `TemplateURL`: text, 1 to 1024 characters.
            template_url "TemplateURL" String,
        }
        optional {
            /// `Parameters`: list, 0 to 180 items.
            parameters "Parameters" List<CfnStackParameter>,
            /// `RoleARN`: text, 20 to 2048 characters.
            role_arn "RoleARN" String,
        }
    }

    property! {
        /// [`CfnStackParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-project-cfnstackparameter.html)
        CfnStackParameter
        required {
            /// `Key`: text, 1 to 255 characters.
            key "Key" String,
            /// `Value`: text, at most 4096 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-project-tag.html)
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
        /// Property type `ServiceCatalogProvisioningDetails`.
        ServiceCatalogProvisioningDetails
        required {
            /// `ProductId`: text, 1 to 100 characters.
            product_id "ProductId" String,
        }
        optional {
            /// `PathId`: text, 1 to 100 characters.
            path_id "PathId" String,
            /// `ProvisioningArtifactId`: text, 1 to 100 characters.
            provisioning_artifact_id "ProvisioningArtifactId" String,
            /// `ProvisioningParameters`: list.
            provisioning_parameters "ProvisioningParameters" List<ProvisioningParameter>,
        }
    }

    property! {
        /// [`ProvisioningParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-project-provisioningparameter.html)
        ProvisioningParameter
        required {
            /// `Key`: text, 1 to 1000 characters.
            key "Key" String,
            /// `Value`: text, 0 to 4096 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ServiceCatalogProvisionedProductDetails`.
        ServiceCatalogProvisionedProductDetails
        required {
        }
        optional {
            /// `ProvisionedProductId`: text, 1 to 100 characters.
            provisioned_product_id "ProvisionedProductId" String,
            /// `ProvisionedProductStatusMessage`: text.
            provisioned_product_status_message "ProvisionedProductStatusMessage" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Space`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html)
    Space = "AWS::SageMaker::Space"
    required {
        /// `DomainId`: text, 1 to 63 characters. A change replaces the resource.
        domain_id "DomainId" String,
        /// `SpaceName`: text, 1 to 63 characters. A change replaces the resource.
        space_name "SpaceName" String,
    }
    optional {
        /// `OwnershipSettings`: object. A change replaces the resource.
        ownership_settings "OwnershipSettings" space::OwnershipSettings,
        /// `SpaceDisplayName`: text, 0 to 64 characters.
        space_display_name "SpaceDisplayName" String,
        /// `SpaceSettings`: object.
        space_settings "SpaceSettings" space::SpaceSettings,
        /// `SpaceSharingSettings`: object. A change replaces the resource.
        space_sharing_settings "SpaceSharingSettings" space::SpaceSharingSettings,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<space::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `SpaceArn`.
        space_arn "SpaceArn" String,
        /// `Fn::GetAtt` of `Url`.
        url "Url" String,
    }
}

/// Property types of [`Space`].
pub mod space {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 128 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SpaceSharingSettingsSharingType`.
        SpaceSharingSettingsSharingType
        Private = "Private",
        Shared = "Shared",
    }

    property! {
        /// [`SpaceSharingSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-spacesharingsettings.html)
        SpaceSharingSettings
        required {
            /// `SharingType`: text.
            sharing_type "SharingType" SpaceSharingSettingsSharingType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AppType`.
        AppType
        JupyterServer = "JupyterServer",
        KernelGateway = "KernelGateway",
        TensorBoard = "TensorBoard",
        RStudioServerPro = "RStudioServerPro",
        RSessionGateway = "RSessionGateway",
        JupyterLab = "JupyterLab",
        CodeEditor = "CodeEditor",
    }

    choice! {
        /// Values of `RemoteAccess`.
        RemoteAccess
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `SpaceManagedResources`.
        SpaceManagedResources
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`SpaceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-spacesettings.html)
        SpaceSettings
        required {
        }
        optional {
            /// `AppType`: text.
            app_type "AppType" AppType,
            /// `CodeEditorAppSettings`: object.
            code_editor_app_settings "CodeEditorAppSettings" SpaceCodeEditorAppSettings,
            /// `CustomFileSystems`: list, 0 to 1 items.
            custom_file_systems "CustomFileSystems" List<CustomFileSystem>,
            /// `JupyterLabAppSettings`: object.
            jupyter_lab_app_settings "JupyterLabAppSettings" SpaceJupyterLabAppSettings,
            /// `JupyterServerAppSettings`: object.
            jupyter_server_app_settings "JupyterServerAppSettings" JupyterServerAppSettings,
            /// `KernelGatewayAppSettings`: object.
            kernel_gateway_app_settings "KernelGatewayAppSettings" KernelGatewayAppSettings,
            /// `RemoteAccess`: text.
            remote_access "RemoteAccess" RemoteAccess,
            /// `SpaceManagedResources`: text.
            space_managed_resources "SpaceManagedResources" SpaceManagedResources,
            /// `SpaceStorageSettings`: object.
            space_storage_settings "SpaceStorageSettings" SpaceStorageSettings,
        }
    }

    property! {
        /// [`SpaceStorageSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-spacestoragesettings.html)
        SpaceStorageSettings
        required {
        }
        optional {
            /// `EbsStorageSettings`: object.
            ebs_storage_settings "EbsStorageSettings" EbsStorageSettings,
        }
    }

    property! {
        /// [`EbsStorageSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-ebsstoragesettings.html)
        EbsStorageSettings
        required {
            /// `EbsVolumeSizeInGb`: whole number, 5 to 16384 in value.
            ebs_volume_size_in_gb "EbsVolumeSizeInGb" i64,
        }
        optional {
        }
    }

    property! {
        /// [`KernelGatewayAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-kernelgatewayappsettings.html)
        KernelGatewayAppSettings
        required {
        }
        optional {
            /// `CustomImages`: list, 0 to 30 items.
            custom_images "CustomImages" List<CustomImage>,
            /// `DefaultResourceSpec`: object.
            default_resource_spec "DefaultResourceSpec" ResourceSpec,
            /// `LifecycleConfigArns`: list, 0 to 30 items.
            lifecycle_config_arns "LifecycleConfigArns" List<String>,
        }
    }

    choice! {
        /// Values of `ResourceSpecInstanceType`.
        ResourceSpecInstanceType
        System = "system",
        MlT3Micro = "ml.t3.micro",
        MlT3Small = "ml.t3.small",
        MlT3Medium = "ml.t3.medium",
        MlT3Large = "ml.t3.large",
        MlT3Xlarge = "ml.t3.xlarge",
        MlT3_2xlarge = "ml.t3.2xlarge",
        MlM5Large = "ml.m5.large",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM5_2xlarge = "ml.m5.2xlarge",
        MlM5_4xlarge = "ml.m5.4xlarge",
        MlM5_8xlarge = "ml.m5.8xlarge",
        MlM5_12xlarge = "ml.m5.12xlarge",
        MlM5_16xlarge = "ml.m5.16xlarge",
        MlM5_24xlarge = "ml.m5.24xlarge",
        MlC5Large = "ml.c5.large",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC5_2xlarge = "ml.c5.2xlarge",
        MlC5_4xlarge = "ml.c5.4xlarge",
        MlC5_9xlarge = "ml.c5.9xlarge",
        MlC5_12xlarge = "ml.c5.12xlarge",
        MlC5_18xlarge = "ml.c5.18xlarge",
        MlC5_24xlarge = "ml.c5.24xlarge",
        MlP3_2xlarge = "ml.p3.2xlarge",
        MlP3_8xlarge = "ml.p3.8xlarge",
        MlP3_16xlarge = "ml.p3.16xlarge",
        MlG4dnXlarge = "ml.g4dn.xlarge",
        MlG4dn2xlarge = "ml.g4dn.2xlarge",
        MlG4dn4xlarge = "ml.g4dn.4xlarge",
        MlG4dn8xlarge = "ml.g4dn.8xlarge",
        MlG4dn12xlarge = "ml.g4dn.12xlarge",
        MlG4dn16xlarge = "ml.g4dn.16xlarge",
        MlR5Large = "ml.r5.large",
        MlR5Xlarge = "ml.r5.xlarge",
        MlR5_2xlarge = "ml.r5.2xlarge",
        MlR5_4xlarge = "ml.r5.4xlarge",
        MlR5_8xlarge = "ml.r5.8xlarge",
        MlR5_12xlarge = "ml.r5.12xlarge",
        MlR5_16xlarge = "ml.r5.16xlarge",
        MlR5_24xlarge = "ml.r5.24xlarge",
        MlP3dn24xlarge = "ml.p3dn.24xlarge",
        MlM5dLarge = "ml.m5d.large",
        MlM5dXlarge = "ml.m5d.xlarge",
        MlM5d2xlarge = "ml.m5d.2xlarge",
        MlM5d4xlarge = "ml.m5d.4xlarge",
        MlM5d8xlarge = "ml.m5d.8xlarge",
        MlM5d12xlarge = "ml.m5d.12xlarge",
        MlM5d16xlarge = "ml.m5d.16xlarge",
        MlM5d24xlarge = "ml.m5d.24xlarge",
        MlG5Xlarge = "ml.g5.xlarge",
        MlG5_2xlarge = "ml.g5.2xlarge",
        MlG5_4xlarge = "ml.g5.4xlarge",
        MlG5_8xlarge = "ml.g5.8xlarge",
        MlG5_12xlarge = "ml.g5.12xlarge",
        MlG5_16xlarge = "ml.g5.16xlarge",
        MlG5_24xlarge = "ml.g5.24xlarge",
        MlG5_48xlarge = "ml.g5.48xlarge",
        MlP4d24xlarge = "ml.p4d.24xlarge",
        MlP4de24xlarge = "ml.p4de.24xlarge",
        MlGeospatialInteractive = "ml.geospatial.interactive",
        MlTrn1_2xlarge = "ml.trn1.2xlarge",
        MlTrn1_32xlarge = "ml.trn1.32xlarge",
        MlTrn1n32xlarge = "ml.trn1n.32xlarge",
    }

    property! {
        /// [`ResourceSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-resourcespec.html)
        ResourceSpec
        required {
        }
        optional {
            /// `InstanceType`: text.
            instance_type "InstanceType" ResourceSpecInstanceType,
            /// `LifecycleConfigArn`: text, 0 to 256 characters.
            lifecycle_config_arn "LifecycleConfigArn" String,
            /// `SageMakerImageArn`: text, 0 to 256 characters.
            sage_maker_image_arn "SageMakerImageArn" String,
            /// `SageMakerImageVersionArn`: text, 0 to 256 characters.
            sage_maker_image_version_arn "SageMakerImageVersionArn" String,
        }
    }

    property! {
        /// [`CustomImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-customimage.html)
        CustomImage
        required {
            /// `AppImageConfigName`: text, at most 63 characters.
            app_image_config_name "AppImageConfigName" String,
            /// `ImageName`: text, at most 63 characters.
            image_name "ImageName" String,
        }
        optional {
            /// `ImageVersionNumber`: whole number, at least 0 in value.
            image_version_number "ImageVersionNumber" i64,
        }
    }

    property! {
        /// [`JupyterServerAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-jupyterserverappsettings.html)
        JupyterServerAppSettings
        required {
        }
        optional {
            /// `DefaultResourceSpec`: object.
            default_resource_spec "DefaultResourceSpec" ResourceSpec,
            /// `LifecycleConfigArns`: list, 0 to 30 items.
            lifecycle_config_arns "LifecycleConfigArns" List<String>,
        }
    }

    property! {
        /// [`SpaceJupyterLabAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-spacejupyterlabappsettings.html)
        SpaceJupyterLabAppSettings
        required {
        }
        optional {
            /// `CodeRepositories`: list, 0 to 30 items.
            code_repositories "CodeRepositories" List<CodeRepository>,
            /// `DefaultResourceSpec`: object.
            default_resource_spec "DefaultResourceSpec" ResourceSpec,
        }
    }

    property! {
        /// [`CodeRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-coderepository.html)
        CodeRepository
        required {
            /// `RepositoryUrl`: text, at most 256 characters.
            repository_url "RepositoryUrl" String,
        }
        optional {
        }
    }

    property! {
        /// [`CustomFileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-customfilesystem.html)
        CustomFileSystem
        required {
        }
        optional {
            /// `EFSFileSystem`: object.
            efs_file_system "EFSFileSystem" EFSFileSystem,
            /// `FSxLustreFileSystem`: object.
            f_sx_lustre_file_system "FSxLustreFileSystem" FSxLustreFileSystem,
            /// `S3FileSystem`: object.
            s3_file_system "S3FileSystem" S3FileSystem,
        }
    }

    property! {
        /// [`S3FileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-s3filesystem.html)
        S3FileSystem
        required {
        }
        optional {
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
    }

    property! {
        /// [`FSxLustreFileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-fsxlustrefilesystem.html)
        FSxLustreFileSystem
        required {
            /// `FileSystemId`: text, 11 to 21 characters.
            file_system_id "FileSystemId" String,
        }
        optional {
        }
    }

    property! {
        /// [`EFSFileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-efsfilesystem.html)
        EFSFileSystem
        required {
            /// `FileSystemId`: text, 11 to 21 characters.
            file_system_id "FileSystemId" String,
        }
        optional {
        }
    }

    property! {
        /// [`SpaceCodeEditorAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-spacecodeeditorappsettings.html)
        SpaceCodeEditorAppSettings
        required {
        }
        optional {
            /// `DefaultResourceSpec`: object.
            default_resource_spec "DefaultResourceSpec" ResourceSpec,
        }
    }

    property! {
        /// [`OwnershipSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-space-ownershipsettings.html)
        OwnershipSettings
        required {
            /// `OwnerUserProfileName`: text, at most 63 characters.
            owner_user_profile_name "OwnerUserProfileName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SageMaker::StudioLifecycleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-studiolifecycleconfig.html)
    StudioLifecycleConfig = "AWS::SageMaker::StudioLifecycleConfig"
    required {
        /// `StudioLifecycleConfigAppType`: text. A change replaces the resource.
        studio_lifecycle_config_app_type "StudioLifecycleConfigAppType" studio_lifecycle_config::StudioLifecycleConfigAppType,
        /// `StudioLifecycleConfigContent`: text, 1 to 16384 characters. A change replaces the resource.
        studio_lifecycle_config_content "StudioLifecycleConfigContent" String,
        /// `StudioLifecycleConfigName`: text, 1 to 63 characters. A change replaces the resource.
        studio_lifecycle_config_name "StudioLifecycleConfigName" String,
    }
    optional {
        /// `Tags`: list, 0 to 50 items. A change replaces the resource.
        tags "Tags" List<studio_lifecycle_config::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `StudioLifecycleConfigArn`.
        studio_lifecycle_config_arn "StudioLifecycleConfigArn" String,
    }
}

/// Property types of [`StudioLifecycleConfig`].
pub mod studio_lifecycle_config {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `StudioLifecycleConfigAppType`.
        StudioLifecycleConfigAppType
        JupyterServer = "JupyterServer",
        KernelGateway = "KernelGateway",
        CodeEditor = "CodeEditor",
        JupyterLab = "JupyterLab",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-studiolifecycleconfig-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 128 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SageMaker::TrialComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-trialcomponent.html)
    TrialComponent = "AWS::SageMaker::TrialComponent"
    required {
        /// `TrialComponentName`: text, 1 to 120 characters. A change replaces the resource.
        trial_component_name "TrialComponentName" String,
    }
    optional {
        /// `DisplayName`: text, 1 to 120 characters.
        display_name "DisplayName" String,
        /// `InputArtifacts`: object.
        input_artifacts "InputArtifacts" Json,
        /// `MetadataProperties`: object. A change replaces the resource.
        metadata_properties "MetadataProperties" trial_component::MetadataProperties,
        /// `OutputArtifacts`: object.
        output_artifacts "OutputArtifacts" Json,
        /// `Parameters`: object.
        parameters "Parameters" Json,
        /// `Status`: object.
        status "Status" trial_component::TrialComponentStatus,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<trial_component::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `LineageGroupArn`.
        lineage_group_arn "LineageGroupArn" String,
        /// `Fn::GetAtt` of `TrialComponentArn`.
        trial_component_arn "TrialComponentArn" String,
    }
}

/// Property types of [`TrialComponent`].
pub mod trial_component {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tags`.
        Tags
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
        /// Values of `TrialComponentStatusPrimaryStatus`.
        TrialComponentStatusPrimaryStatus
        InProgress = "InProgress",
        Completed = "Completed",
        Failed = "Failed",
        Stopping = "Stopping",
        Stopped = "Stopped",
    }

    property! {
        /// [`TrialComponentStatus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-trialcomponent-trialcomponentstatus.html)
        TrialComponentStatus
        required {
        }
        optional {
            /// `Message`: text, 0 to 1024 characters.
            message "Message" String,
            /// `PrimaryStatus`: text.
            primary_status "PrimaryStatus" TrialComponentStatusPrimaryStatus,
        }
    }

    property! {
        /// [`MetadataProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-trialcomponent-metadataproperties.html)
        MetadataProperties
        required {
        }
        optional {
            /// `CommitId`: text, 0 to 1024 characters.
            commit_id "CommitId" String,
            /// `GeneratedBy`: text, 0 to 1024 characters.
            generated_by "GeneratedBy" String,
            /// `ProjectId`: text, 0 to 1024 characters.
            project_id "ProjectId" String,
            /// `Repository`: text, 0 to 1024 characters.
            repository "Repository" String,
        }
    }
}

resource! {
    /// [`AWS::SageMaker::UserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html)
    UserProfile = "AWS::SageMaker::UserProfile"
    required {
        /// `DomainId`: text, 1 to 63 characters. A change replaces the resource.
        domain_id "DomainId" String,
        /// `UserProfileName`: text, 1 to 63 characters. A change replaces the resource.
        user_profile_name "UserProfileName" String,
    }
    optional {
        /// `SingleSignOnUserIdentifier`: text. A change replaces the resource.
        single_sign_on_user_identifier "SingleSignOnUserIdentifier" String,
        /// `SingleSignOnUserValue`: text, 1 to 256 characters. A change replaces the resource.
        single_sign_on_user_value "SingleSignOnUserValue" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<user_profile::Tag>,
        /// `UserSettings`: object.
        user_settings "UserSettings" user_profile::UserSettings,
    }
    attributes {
        /// `Fn::GetAtt` of `UserProfileArn`.
        user_profile_arn "UserProfileArn" String,
    }
}

/// Property types of [`UserProfile`].
pub mod user_profile {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `UserSettingsAutoMountHomeEFS`.
        UserSettingsAutoMountHomeEFS
        Enabled = "Enabled",
        Disabled = "Disabled",
        DefaultAsDomain = "DefaultAsDomain",
    }

    choice! {
        /// Values of `UserSettingsStudioWebPortal`.
        UserSettingsStudioWebPortal
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`UserSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-usersettings.html)
        UserSettings
        required {
        }
        optional {
            /// `AutoMountHomeEFS`: text.
            auto_mount_home_efs "AutoMountHomeEFS" UserSettingsAutoMountHomeEFS,
            /// `CodeEditorAppSettings`: object.
            code_editor_app_settings "CodeEditorAppSettings" CodeEditorAppSettings,
            /// `CustomFileSystemConfigs`: list, 0 to 10 items.
            custom_file_system_configs "CustomFileSystemConfigs" List<CustomFileSystemConfig>,
            /// `CustomPosixUserConfig`: object.
            custom_posix_user_config "CustomPosixUserConfig" CustomPosixUserConfig,
            /// `DefaultLandingUri`: text, 0 to 1023 characters.
            default_landing_uri "DefaultLandingUri" String,
            /// `ExecutionRole`: text, 20 to 2048 characters.
            execution_role "ExecutionRole" String,
            /// `JupyterLabAppSettings`: object.
            jupyter_lab_app_settings "JupyterLabAppSettings" JupyterLabAppSettings,
            /// `JupyterServerAppSettings`: object.
            jupyter_server_app_settings "JupyterServerAppSettings" JupyterServerAppSettings,
            /// `KernelGatewayAppSettings`: object.
            kernel_gateway_app_settings "KernelGatewayAppSettings" KernelGatewayAppSettings,
            /// `RStudioServerProAppSettings`: object.
            r_studio_server_pro_app_settings "RStudioServerProAppSettings" RStudioServerProAppSettings,
            /// `SecurityGroups`: list, 0 to 5 items.
            security_groups "SecurityGroups" List<String>,
            /// `SharingSettings`: object.
            sharing_settings "SharingSettings" SharingSettings,
            /// `SpaceStorageSettings`: object.
            space_storage_settings "SpaceStorageSettings" DefaultSpaceStorageSettings,
            /// `StudioWebPortal`: text.
            studio_web_portal "StudioWebPortal" UserSettingsStudioWebPortal,
            /// `StudioWebPortalSettings`: object.
            studio_web_portal_settings "StudioWebPortalSettings" StudioWebPortalSettings,
        }
    }

    choice! {
        /// Values of `AppType`.
        AppType
        JupyterServer = "JupyterServer",
        TensorBoard = "TensorBoard",
        RStudioServerPro = "RStudioServerPro",
        JupyterLab = "JupyterLab",
        CodeEditor = "CodeEditor",
        DetailedProfiler = "DetailedProfiler",
        Canvas = "Canvas",
    }

    choice! {
        /// Values of `AppInstanceType`.
        AppInstanceType
        System = "system",
        MlT3Micro = "ml.t3.micro",
        MlT3Small = "ml.t3.small",
        MlT3Medium = "ml.t3.medium",
        MlT3Large = "ml.t3.large",
        MlT3Xlarge = "ml.t3.xlarge",
        MlT3_2xlarge = "ml.t3.2xlarge",
        MlM5Large = "ml.m5.large",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM5_2xlarge = "ml.m5.2xlarge",
        MlM5_4xlarge = "ml.m5.4xlarge",
        MlM5_8xlarge = "ml.m5.8xlarge",
        MlM5_12xlarge = "ml.m5.12xlarge",
        MlM5_16xlarge = "ml.m5.16xlarge",
        MlM5_24xlarge = "ml.m5.24xlarge",
        MlM5dLarge = "ml.m5d.large",
        MlM5dXlarge = "ml.m5d.xlarge",
        MlM5d2xlarge = "ml.m5d.2xlarge",
        MlM5d4xlarge = "ml.m5d.4xlarge",
        MlM5d8xlarge = "ml.m5d.8xlarge",
        MlM5d12xlarge = "ml.m5d.12xlarge",
        MlM5d16xlarge = "ml.m5d.16xlarge",
        MlM5d24xlarge = "ml.m5d.24xlarge",
        MlC5Large = "ml.c5.large",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC5_2xlarge = "ml.c5.2xlarge",
        MlC5_4xlarge = "ml.c5.4xlarge",
        MlC5_9xlarge = "ml.c5.9xlarge",
        MlC5_12xlarge = "ml.c5.12xlarge",
        MlC5_18xlarge = "ml.c5.18xlarge",
        MlC5_24xlarge = "ml.c5.24xlarge",
        MlP3_2xlarge = "ml.p3.2xlarge",
        MlP3_8xlarge = "ml.p3.8xlarge",
        MlP3_16xlarge = "ml.p3.16xlarge",
        MlP3dn24xlarge = "ml.p3dn.24xlarge",
        MlG4dnXlarge = "ml.g4dn.xlarge",
        MlG4dn2xlarge = "ml.g4dn.2xlarge",
        MlG4dn4xlarge = "ml.g4dn.4xlarge",
        MlG4dn8xlarge = "ml.g4dn.8xlarge",
        MlG4dn12xlarge = "ml.g4dn.12xlarge",
        MlG4dn16xlarge = "ml.g4dn.16xlarge",
        MlR5Large = "ml.r5.large",
        MlR5Xlarge = "ml.r5.xlarge",
        MlR5_2xlarge = "ml.r5.2xlarge",
        MlR5_4xlarge = "ml.r5.4xlarge",
        MlR5_8xlarge = "ml.r5.8xlarge",
        MlR5_12xlarge = "ml.r5.12xlarge",
        MlR5_16xlarge = "ml.r5.16xlarge",
        MlR5_24xlarge = "ml.r5.24xlarge",
        MlG5Xlarge = "ml.g5.xlarge",
        MlG5_2xlarge = "ml.g5.2xlarge",
        MlG5_4xlarge = "ml.g5.4xlarge",
        MlG5_8xlarge = "ml.g5.8xlarge",
        MlG5_12xlarge = "ml.g5.12xlarge",
        MlG5_16xlarge = "ml.g5.16xlarge",
        MlG5_24xlarge = "ml.g5.24xlarge",
        MlG5_48xlarge = "ml.g5.48xlarge",
        MlG6Xlarge = "ml.g6.xlarge",
        MlG6_2xlarge = "ml.g6.2xlarge",
        MlG6_4xlarge = "ml.g6.4xlarge",
        MlG6_8xlarge = "ml.g6.8xlarge",
        MlG6_12xlarge = "ml.g6.12xlarge",
        MlG6_16xlarge = "ml.g6.16xlarge",
        MlG6_24xlarge = "ml.g6.24xlarge",
        MlG6_48xlarge = "ml.g6.48xlarge",
        MlG6eXlarge = "ml.g6e.xlarge",
        MlG6e2xlarge = "ml.g6e.2xlarge",
        MlG6e4xlarge = "ml.g6e.4xlarge",
        MlG6e8xlarge = "ml.g6e.8xlarge",
        MlG6e12xlarge = "ml.g6e.12xlarge",
        MlG6e16xlarge = "ml.g6e.16xlarge",
        MlG6e24xlarge = "ml.g6e.24xlarge",
        MlG6e48xlarge = "ml.g6e.48xlarge",
        MlGeospatialInteractive = "ml.geospatial.interactive",
        MlP4d24xlarge = "ml.p4d.24xlarge",
        MlP4de24xlarge = "ml.p4de.24xlarge",
        MlTrn1_2xlarge = "ml.trn1.2xlarge",
        MlTrn1_32xlarge = "ml.trn1.32xlarge",
        MlTrn1n32xlarge = "ml.trn1n.32xlarge",
        MlP5_48xlarge = "ml.p5.48xlarge",
        MlP5e48xlarge = "ml.p5e.48xlarge",
        MlP5en48xlarge = "ml.p5en.48xlarge",
        MlM6iLarge = "ml.m6i.large",
        MlM6iXlarge = "ml.m6i.xlarge",
        MlM6i2xlarge = "ml.m6i.2xlarge",
        MlM6i4xlarge = "ml.m6i.4xlarge",
        MlM6i8xlarge = "ml.m6i.8xlarge",
        MlM6i12xlarge = "ml.m6i.12xlarge",
        MlM6i16xlarge = "ml.m6i.16xlarge",
        MlM6i24xlarge = "ml.m6i.24xlarge",
        MlM6i32xlarge = "ml.m6i.32xlarge",
        MlM7iLarge = "ml.m7i.large",
        MlM7iXlarge = "ml.m7i.xlarge",
        MlM7i2xlarge = "ml.m7i.2xlarge",
        MlM7i4xlarge = "ml.m7i.4xlarge",
        MlM7i8xlarge = "ml.m7i.8xlarge",
        MlM7i12xlarge = "ml.m7i.12xlarge",
        MlM7i16xlarge = "ml.m7i.16xlarge",
        MlM7i24xlarge = "ml.m7i.24xlarge",
        MlM7i48xlarge = "ml.m7i.48xlarge",
        MlC6iLarge = "ml.c6i.large",
        MlC6iXlarge = "ml.c6i.xlarge",
        MlC6i2xlarge = "ml.c6i.2xlarge",
        MlC6i4xlarge = "ml.c6i.4xlarge",
        MlC6i8xlarge = "ml.c6i.8xlarge",
        MlC6i12xlarge = "ml.c6i.12xlarge",
        MlC6i16xlarge = "ml.c6i.16xlarge",
        MlC6i24xlarge = "ml.c6i.24xlarge",
        MlC6i32xlarge = "ml.c6i.32xlarge",
        MlC7iLarge = "ml.c7i.large",
        MlC7iXlarge = "ml.c7i.xlarge",
        MlC7i2xlarge = "ml.c7i.2xlarge",
        MlC7i4xlarge = "ml.c7i.4xlarge",
        MlC7i8xlarge = "ml.c7i.8xlarge",
        MlC7i12xlarge = "ml.c7i.12xlarge",
        MlC7i16xlarge = "ml.c7i.16xlarge",
        MlC7i24xlarge = "ml.c7i.24xlarge",
        MlC7i48xlarge = "ml.c7i.48xlarge",
        MlR6iLarge = "ml.r6i.large",
        MlR6iXlarge = "ml.r6i.xlarge",
        MlR6i2xlarge = "ml.r6i.2xlarge",
        MlR6i4xlarge = "ml.r6i.4xlarge",
        MlR6i8xlarge = "ml.r6i.8xlarge",
        MlR6i12xlarge = "ml.r6i.12xlarge",
        MlR6i16xlarge = "ml.r6i.16xlarge",
        MlR6i24xlarge = "ml.r6i.24xlarge",
        MlR6i32xlarge = "ml.r6i.32xlarge",
        MlR7iLarge = "ml.r7i.large",
        MlR7iXlarge = "ml.r7i.xlarge",
        MlR7i2xlarge = "ml.r7i.2xlarge",
        MlR7i4xlarge = "ml.r7i.4xlarge",
        MlR7i8xlarge = "ml.r7i.8xlarge",
        MlR7i12xlarge = "ml.r7i.12xlarge",
        MlR7i16xlarge = "ml.r7i.16xlarge",
        MlR7i24xlarge = "ml.r7i.24xlarge",
        MlR7i48xlarge = "ml.r7i.48xlarge",
        MlM6idLarge = "ml.m6id.large",
        MlM6idXlarge = "ml.m6id.xlarge",
        MlM6id2xlarge = "ml.m6id.2xlarge",
        MlM6id4xlarge = "ml.m6id.4xlarge",
        MlM6id8xlarge = "ml.m6id.8xlarge",
        MlM6id12xlarge = "ml.m6id.12xlarge",
        MlM6id16xlarge = "ml.m6id.16xlarge",
        MlM6id24xlarge = "ml.m6id.24xlarge",
        MlM6id32xlarge = "ml.m6id.32xlarge",
        MlC6idLarge = "ml.c6id.large",
        MlC6idXlarge = "ml.c6id.xlarge",
        MlC6id2xlarge = "ml.c6id.2xlarge",
        MlC6id4xlarge = "ml.c6id.4xlarge",
        MlC6id8xlarge = "ml.c6id.8xlarge",
        MlC6id12xlarge = "ml.c6id.12xlarge",
        MlC6id16xlarge = "ml.c6id.16xlarge",
        MlC6id24xlarge = "ml.c6id.24xlarge",
        MlC6id32xlarge = "ml.c6id.32xlarge",
        MlR6idLarge = "ml.r6id.large",
        MlR6idXlarge = "ml.r6id.xlarge",
        MlR6id2xlarge = "ml.r6id.2xlarge",
        MlR6id4xlarge = "ml.r6id.4xlarge",
        MlR6id8xlarge = "ml.r6id.8xlarge",
        MlR6id12xlarge = "ml.r6id.12xlarge",
        MlR6id16xlarge = "ml.r6id.16xlarge",
        MlR6id24xlarge = "ml.r6id.24xlarge",
        MlR6id32xlarge = "ml.r6id.32xlarge",
        MlP5_4xlarge = "ml.p5.4xlarge",
        MlP6B200_48xlarge = "ml.p6-b200.48xlarge",
        MlG7_2xlarge = "ml.g7.2xlarge",
        MlG7_4xlarge = "ml.g7.4xlarge",
        MlG7_8xlarge = "ml.g7.8xlarge",
        MlG7_12xlarge = "ml.g7.12xlarge",
        MlG7_24xlarge = "ml.g7.24xlarge",
        MlG7_48xlarge = "ml.g7.48xlarge",
        MlG7e2xlarge = "ml.g7e.2xlarge",
        MlG7e4xlarge = "ml.g7e.4xlarge",
        MlG7e8xlarge = "ml.g7e.8xlarge",
        MlG7e12xlarge = "ml.g7e.12xlarge",
        MlG7e24xlarge = "ml.g7e.24xlarge",
        MlG7e48xlarge = "ml.g7e.48xlarge",
    }

    choice! {
        /// Values of `MlTools`.
        MlTools
        DataWrangler = "DataWrangler",
        FeatureStore = "FeatureStore",
        EmrClusters = "EmrClusters",
        AutoMl = "AutoMl",
        Experiments = "Experiments",
        Training = "Training",
        ModelEvaluation = "ModelEvaluation",
        Pipelines = "Pipelines",
        Models = "Models",
        JumpStart = "JumpStart",
        InferenceRecommender = "InferenceRecommender",
        Endpoints = "Endpoints",
        Projects = "Projects",
        InferenceOptimization = "InferenceOptimization",
        HyperPodClusters = "HyperPodClusters",
        Comet = "Comet",
        DeepchecksLLMEvaluation = "DeepchecksLLMEvaluation",
        Fiddler = "Fiddler",
        LakeraGuard = "LakeraGuard",
        PerformanceEvaluation = "PerformanceEvaluation",
    }

    property! {
        /// [`StudioWebPortalSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-studiowebportalsettings.html)
        StudioWebPortalSettings
        required {
        }
        optional {
            /// `HiddenAppTypes`: list, at least 0 items.
            hidden_app_types "HiddenAppTypes" List<AppType>,
            /// `HiddenInstanceTypes`: list, at least 0 items.
            hidden_instance_types "HiddenInstanceTypes" List<AppInstanceType>,
            /// `HiddenMlTools`: list, at least 0 items.
            hidden_ml_tools "HiddenMlTools" List<MlTools>,
            /// `HiddenSageMakerImageVersionAliases`: list, 0 to 5 items.
            hidden_sage_maker_image_version_aliases "HiddenSageMakerImageVersionAliases" List<HiddenSageMakerImage>,
        }
    }

    choice! {
        /// Values of `HiddenSageMakerImageSageMakerImageName`.
        HiddenSageMakerImageSageMakerImageName
        SagemakerDistribution = "sagemaker_distribution",
    }

    property! {
        /// [`HiddenSageMakerImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-hiddensagemakerimage.html)
        HiddenSageMakerImage
        required {
        }
        optional {
            /// `SageMakerImageName`: text.
            sage_maker_image_name "SageMakerImageName" HiddenSageMakerImageSageMakerImageName,
            /// `VersionAliases`: list, 0 to 20 items.
            version_aliases "VersionAliases" List<String>,
        }
    }

    property! {
        /// [`DefaultSpaceStorageSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-defaultspacestoragesettings.html)
        DefaultSpaceStorageSettings
        required {
        }
        optional {
            /// `DefaultEbsStorageSettings`: object.
            default_ebs_storage_settings "DefaultEbsStorageSettings" DefaultEbsStorageSettings,
        }
    }

    property! {
        /// [`DefaultEbsStorageSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-defaultebsstoragesettings.html)
        DefaultEbsStorageSettings
        required {
            /// `DefaultEbsVolumeSizeInGb`: whole number, 5 to 16384 in value.
            default_ebs_volume_size_in_gb "DefaultEbsVolumeSizeInGb" i64,
            /// `MaximumEbsVolumeSizeInGb`: whole number, 5 to 16384 in value.
            maximum_ebs_volume_size_in_gb "MaximumEbsVolumeSizeInGb" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SharingSettingsNotebookOutputOption`.
        SharingSettingsNotebookOutputOption
        Allowed = "Allowed",
        Disabled = "Disabled",
    }

    property! {
        /// [`SharingSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-sharingsettings.html)
        SharingSettings
        required {
        }
        optional {
            /// `NotebookOutputOption`: text.
            notebook_output_option "NotebookOutputOption" SharingSettingsNotebookOutputOption,
            /// `S3KmsKeyId`: text, 0 to 2048 characters.
            s3_kms_key_id "S3KmsKeyId" String,
            /// `S3OutputPath`: text, 0 to 1024 characters.
            s3_output_path "S3OutputPath" String,
        }
    }

    choice! {
        /// Values of `RStudioServerProAppSettingsAccessStatus`.
        RStudioServerProAppSettingsAccessStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `RStudioServerProAppSettingsUserGroup`.
        RStudioServerProAppSettingsUserGroup
        RStudioAdmin = "R_STUDIO_ADMIN",
        RStudioUser = "R_STUDIO_USER",
    }

    property! {
        /// [`RStudioServerProAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-rstudioserverproappsettings.html)
        RStudioServerProAppSettings
        required {
        }
        optional {
            /// `AccessStatus`: text.
            access_status "AccessStatus" RStudioServerProAppSettingsAccessStatus,
            /// `UserGroup`: text.
            user_group "UserGroup" RStudioServerProAppSettingsUserGroup,
        }
    }

    property! {
        /// [`KernelGatewayAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-kernelgatewayappsettings.html)
        KernelGatewayAppSettings
        required {
        }
        optional {
            /// `CustomImages`: list, 0 to 30 items.
            custom_images "CustomImages" List<CustomImage>,
            /// `DefaultResourceSpec`: object.
            default_resource_spec "DefaultResourceSpec" ResourceSpec,
            /// `LifecycleConfigArns`: list, 0 to 30 items.
            lifecycle_config_arns "LifecycleConfigArns" List<String>,
        }
    }

    property! {
        /// [`ResourceSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-resourcespec.html)
        ResourceSpec
        required {
        }
        optional {
            /// `InstanceType`: text.
            instance_type "InstanceType" AppInstanceType,
            /// `LifecycleConfigArn`: text, 0 to 256 characters.
            lifecycle_config_arn "LifecycleConfigArn" String,
            /// `SageMakerImageArn`: text, 0 to 256 characters.
            sage_maker_image_arn "SageMakerImageArn" String,
            /// `SageMakerImageVersionArn`: text, 0 to 256 characters.
            sage_maker_image_version_arn "SageMakerImageVersionArn" String,
            /// `TrainingPlanArn`: text, 0 to 2048 characters.
            training_plan_arn "TrainingPlanArn" String,
        }
    }

    property! {
        /// [`CustomImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-customimage.html)
        CustomImage
        required {
            /// `AppImageConfigName`: text, at most 63 characters.
            app_image_config_name "AppImageConfigName" String,
            /// `ImageName`: text, at most 63 characters.
            image_name "ImageName" String,
        }
        optional {
            /// `ImageVersionNumber`: whole number, at least 0 in value.
            image_version_number "ImageVersionNumber" i64,
        }
    }

    property! {
        /// [`JupyterServerAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-jupyterserverappsettings.html)
        JupyterServerAppSettings
        required {
        }
        optional {
            /// `DefaultResourceSpec`: object.
            default_resource_spec "DefaultResourceSpec" ResourceSpec,
            /// `LifecycleConfigArns`: list, 0 to 30 items.
            lifecycle_config_arns "LifecycleConfigArns" List<String>,
        }
    }

    property! {
        /// [`JupyterLabAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-jupyterlabappsettings.html)
        JupyterLabAppSettings
        required {
        }
        optional {
            /// `BuiltInLifecycleConfigArn`: text, 0 to 256 characters.
            built_in_lifecycle_config_arn "BuiltInLifecycleConfigArn" String,
            /// `CodeRepositories`: list, 0 to 30 items.
            code_repositories "CodeRepositories" List<CodeRepository>,
            /// `CustomImages`: list, 0 to 200 items.
            custom_images "CustomImages" List<CustomImage>,
            /// `DefaultResourceSpec`: object.
            default_resource_spec "DefaultResourceSpec" ResourceSpec,
            /// `EmrSettings`: object.
            emr_settings "EmrSettings" EmrSettings,
            /// `LifecycleConfigArns`: list, 0 to 30 items.
            lifecycle_config_arns "LifecycleConfigArns" List<String>,
        }
    }

    property! {
        /// [`EmrSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-emrsettings.html)
        EmrSettings
        required {
        }
        optional {
            /// `AssumableRoleArns`: list, 0 to 5 items.
            assumable_role_arns "AssumableRoleArns" List<String>,
            /// `ExecutionRoleArns`: list, 0 to 5 items.
            execution_role_arns "ExecutionRoleArns" List<String>,
        }
    }

    property! {
        /// [`CodeRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-coderepository.html)
        CodeRepository
        required {
            /// `RepositoryUrl`: text, at most 256 characters.
            repository_url "RepositoryUrl" String,
        }
        optional {
        }
    }

    property! {
        /// [`CustomPosixUserConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-customposixuserconfig.html)
        CustomPosixUserConfig
        required {
            /// `Gid`: whole number, 1001 to 4000000 in value.
            gid "Gid" i64,
            /// `Uid`: whole number, 10000 to 4000000 in value.
            uid "Uid" i64,
        }
        optional {
        }
    }

    property! {
        /// [`CustomFileSystemConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-customfilesystemconfig.html)
        CustomFileSystemConfig
        required {
        }
        optional {
            /// `EFSFileSystemConfig`: object.
            efs_file_system_config "EFSFileSystemConfig" EFSFileSystemConfig,
            /// `FSxLustreFileSystemConfig`: object.
            f_sx_lustre_file_system_config "FSxLustreFileSystemConfig" FSxLustreFileSystemConfig,
            /// `S3FileSystemConfig`: object.
            s3_file_system_config "S3FileSystemConfig" S3FileSystemConfig,
        }
    }

    property! {
        /// [`S3FileSystemConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-s3filesystemconfig.html)
        S3FileSystemConfig
        required {
        }
        optional {
            /// `MountPath`: text, 0 to 1024 characters.
            mount_path "MountPath" String,
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
    }

    property! {
        /// [`FSxLustreFileSystemConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-fsxlustrefilesystemconfig.html)
        FSxLustreFileSystemConfig
        required {
            /// `FileSystemId`: text, 11 to 21 characters.
            file_system_id "FileSystemId" String,
        }
        optional {
            /// `FileSystemPath`: text, 1 to 256 characters.
            file_system_path "FileSystemPath" String,
        }
    }

    property! {
        /// [`EFSFileSystemConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-efsfilesystemconfig.html)
        EFSFileSystemConfig
        required {
            /// `FileSystemId`: text, 11 to 21 characters.
            file_system_id "FileSystemId" String,
        }
        optional {
            /// `FileSystemPath`: text, 1 to 256 characters.
            file_system_path "FileSystemPath" String,
        }
    }

    property! {
        /// [`CodeEditorAppSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-codeeditorappsettings.html)
        CodeEditorAppSettings
        required {
        }
        optional {
            /// `BuiltInLifecycleConfigArn`: text, 0 to 256 characters.
            built_in_lifecycle_config_arn "BuiltInLifecycleConfigArn" String,
            /// `CustomImages`: list, 0 to 200 items.
            custom_images "CustomImages" List<CustomImage>,
            /// `DefaultResourceSpec`: object.
            default_resource_spec "DefaultResourceSpec" ResourceSpec,
            /// `LifecycleConfigArns`: list, 0 to 30 items.
            lifecycle_config_arns "LifecycleConfigArns" List<String>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-userprofile-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 128 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Workforce`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workforce.html)
    Workforce = "AWS::SageMaker::Workforce"
    required {
        /// `WorkforceName`: text, 1 to 63 characters. A change replaces the resource.
        workforce_name "WorkforceName" String,
    }
    optional {
        /// `CognitoConfig`: object. A change replaces the resource.
        cognito_config "CognitoConfig" workforce::CognitoConfig,
        /// `IpAddressType`: text.
        ip_address_type "IpAddressType" workforce::IpAddressType,
        /// `OidcConfig`: object.
        oidc_config "OidcConfig" workforce::OidcConfig,
        /// `SourceIpConfig`: object.
        source_ip_config "SourceIpConfig" workforce::SourceIpConfig,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<workforce::Tag>,
        /// `WorkforceVpcConfig`: object.
        workforce_vpc_config "WorkforceVpcConfig" workforce::WorkforceVpcConfigRequest,
    }
    attributes {
        /// `Fn::GetAtt` of `SubDomain`.
        sub_domain "SubDomain" String,
        /// `Fn::GetAtt` of `WorkforceArn`.
        workforce_arn "WorkforceArn" String,
    }
}

/// Property types of [`Workforce`].
pub mod workforce {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Ipv4 = "ipv4",
        Dualstack = "dualstack",
    }

    property! {
        /// [`WorkforceVpcConfigRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workforce-workforcevpcconfigrequest.html)
        WorkforceVpcConfigRequest
        required {
        }
        optional {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
            /// `VpcId`: text, 0 to 32 characters.
            vpc_id "VpcId" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workforce-tag.html)
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
        /// [`SourceIpConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workforce-sourceipconfig.html)
        SourceIpConfig
        required {
            /// `Cidrs`: list, at most 10 items.
            cidrs "Cidrs" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`OidcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workforce-oidcconfig.html)
        OidcConfig
        required {
            /// `AuthorizationEndpoint`: text, 0 to 500 characters.
            authorization_endpoint "AuthorizationEndpoint" String,
            /// `ClientId`: text, 1 to 1024 characters.
            client_id "ClientId" String,
            /// `Issuer`: text, 0 to 500 characters.
            issuer "Issuer" String,
            /// `JwksUri`: text, 0 to 500 characters.
            jwks_uri "JwksUri" String,
            /// `LogoutEndpoint`: text, 0 to 500 characters.
            logout_endpoint "LogoutEndpoint" String,
            /// `TokenEndpoint`: text, 0 to 500 characters.
            token_endpoint "TokenEndpoint" String,
            /// `UserInfoEndpoint`: text, 0 to 500 characters.
            user_info_endpoint "UserInfoEndpoint" String,
        }
        optional {
            /// `AuthenticationRequestExtraParams`: object.
            authentication_request_extra_params "AuthenticationRequestExtraParams" Json,
            /// `ClientSecret`: text, 1 to 1024 characters.
            client_secret "ClientSecret" String,
            /// `Scope`: text, 0 to 500 characters.
            scope "Scope" String,
        }
    }

    property! {
        /// [`CognitoConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workforce-cognitoconfig.html)
        CognitoConfig
        required {
            /// `ClientId`: text, 1 to 1024 characters.
            client_id "ClientId" String,
            /// `UserPool`: text, 1 to 55 characters.
            user_pool "UserPool" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SageMaker::Workteam`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workteam.html)
    Workteam = "AWS::SageMaker::Workteam"
    required {
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `MemberDefinitions`: list, 1 to 10 items.
        member_definitions "MemberDefinitions" List<workteam::MemberDefinition>,
    }
    optional {
        /// `NotificationConfiguration`: object.
        notification_configuration "NotificationConfiguration" workteam::NotificationConfiguration,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<workteam::Tag>,
        /// `WorkforceName`: text, 1 to 63 characters. A change replaces the resource.
        workforce_name "WorkforceName" String,
        /// `WorkteamName`: text, 1 to 63 characters. A change replaces the resource.
        workteam_name "WorkteamName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `WorkteamArn`.
        workteam_arn "WorkteamArn" String,
    }
}

/// Property types of [`Workteam`].
pub mod workteam {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workteam-tag.html)
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
        /// [`NotificationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workteam-notificationconfiguration.html)
        NotificationConfiguration
        required {
            /// `NotificationTopicArn`: text.
            notification_topic_arn "NotificationTopicArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`MemberDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workteam-memberdefinition.html)
        MemberDefinition
        required {
        }
        optional {
            /// `CognitoMemberDefinition`: object.
            cognito_member_definition "CognitoMemberDefinition" CognitoMemberDefinition,
            /// `OidcMemberDefinition`: object.
            oidc_member_definition "OidcMemberDefinition" OidcMemberDefinition,
        }
    }

    property! {
        /// [`OidcMemberDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workteam-oidcmemberdefinition.html)
        OidcMemberDefinition
        required {
            /// `OidcGroups`: list, 1 to 10 items.
            oidc_groups "OidcGroups" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`CognitoMemberDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workteam-cognitomemberdefinition.html)
        CognitoMemberDefinition
        required {
            /// `CognitoClientId`: text, 1 to 128 characters.
            cognito_client_id "CognitoClientId" String,
            /// `CognitoUserGroup`: text, 1 to 128 characters.
            cognito_user_group "CognitoUserGroup" String,
            /// `CognitoUserPool`: text, 1 to 55 characters.
            cognito_user_pool "CognitoUserPool" String,
        }
        optional {
        }
    }
}
