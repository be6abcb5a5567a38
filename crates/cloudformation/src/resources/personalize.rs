// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Personalize`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Personalize::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-campaign.html)
    Campaign = "AWS::Personalize::Campaign"
    required {
        /// `Name`: text, 1 to 63 characters. A change replaces the resource.
        name "Name" String,
        /// `SolutionVersionArn`: text, 0 to 256 characters.
        solution_version_arn "SolutionVersionArn" String,
    }
    optional {
        /// `CampaignConfig`: object.
        campaign_config "CampaignConfig" campaign::CampaignConfig,
        /// `MinProvisionedTPS`: whole number, at least 1 in value.
        min_provisioned_tps "MinProvisionedTPS" i64,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<campaign::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CampaignArn`.
        campaign_arn "CampaignArn" String,
        /// `Fn::GetAtt` of `CreationDateTime`.
        creation_date_time "CreationDateTime" String,
        /// `Fn::GetAtt` of `LastUpdatedDateTime`.
        last_updated_date_time "LastUpdatedDateTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Campaign`].
pub mod campaign {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-campaign-tag.html)
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
        /// [`CampaignConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-campaign-campaignconfig.html)
        CampaignConfig
        required {
        }
        optional {
            /// `EnableMetadataWithRecommendations`: true or false.
            enable_metadata_with_recommendations "EnableMetadataWithRecommendations" bool,
            /// `ItemExplorationConfig`: object.
            item_exploration_config "ItemExplorationConfig" Json,
            /// `RankingInfluence`: object.
            ranking_influence "RankingInfluence" Json,
            /// `SyncWithLatestSolutionVersion`: true or false.
            sync_with_latest_solution_version "SyncWithLatestSolutionVersion" bool,
        }
    }
}

resource! {
    /// [`AWS::Personalize::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-dataset.html)
    Dataset = "AWS::Personalize::Dataset"
    required {
        /// `DatasetGroupArn`: text, 0 to 256 characters. A change replaces the resource.
        dataset_group_arn "DatasetGroupArn" String,
        /// `DatasetType`: text, 0 to 256 characters. A change replaces the resource.
        dataset_type "DatasetType" dataset::DatasetType,
        /// `Name`: text, 1 to 63 characters. A change replaces the resource.
        name "Name" String,
        /// `SchemaArn`: text, 0 to 256 characters. A change replaces the resource.
        schema_arn "SchemaArn" String,
    }
    optional {
        /// `DatasetImportJob`: object.
        dataset_import_job "DatasetImportJob" dataset::DatasetImportJob,
        /// `Tags`: list, 0 to 50 items. A change replaces the resource.
        tags "Tags" List<dataset::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DatasetArn`.
        dataset_arn "DatasetArn" String,
    }
}

/// Property types of [`Dataset`].
pub mod dataset {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DatasetType`.
        DatasetType
        Interactions = "Interactions",
        Items = "Items",
        Users = "Users",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-dataset-tag.html)
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
        /// [`DatasetImportJob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-dataset-datasetimportjob.html)
        DatasetImportJob
        required {
        }
        optional {
            /// `DataSource`: object.
            data_source "DataSource" DatasetImportJobDataSource,
            /// `DatasetArn`: text, at most 256 characters.
            dataset_arn "DatasetArn" String,
            /// `DatasetImportJobArn`: text, at most 256 characters.
            dataset_import_job_arn "DatasetImportJobArn" String,
            /// `JobName`: text, 1 to 63 characters.
            job_name "JobName" String,
            /// `RoleArn`: text, at most 256 characters.
            role_arn "RoleArn" String,
        }
    }

    property! {
        /// Property type `DatasetImportJobDataSource`.
        DatasetImportJobDataSource
        required {
        }
        optional {
            /// `DataLocation`: text, at most 256 characters.
            data_location "DataLocation" String,
        }
    }
}

resource! {
    /// [`AWS::Personalize::DatasetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-datasetgroup.html)
    DatasetGroup = "AWS::Personalize::DatasetGroup"
    required {
        /// `Name`: text, 1 to 63 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Domain`: text. A change replaces the resource.
        domain "Domain" dataset_group::Domain,
        /// `KmsKeyArn`: text, 0 to 2048 characters. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// `RoleArn`: text, 0 to 256 characters. A change replaces the resource.
        role_arn "RoleArn" String,
        /// `Tags`: list, 0 to 50 items. A change replaces the resource.
        tags "Tags" List<dataset_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DatasetGroupArn`.
        dataset_group_arn "DatasetGroupArn" String,
    }
}

/// Property types of [`DatasetGroup`].
pub mod dataset_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Domain`.
        Domain
        Ecommerce = "ECOMMERCE",
        VideoOnDemand = "VIDEO_ON_DEMAND",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-datasetgroup-tag.html)
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
    /// [`AWS::Personalize::EventTracker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-eventtracker.html)
    EventTracker = "AWS::Personalize::EventTracker"
    required {
        /// `DatasetGroupArn`: text, 0 to 256 characters. A change replaces the resource.
        dataset_group_arn "DatasetGroupArn" String,
        /// `Name`: text, 1 to 63 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<event_tracker::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `EventTrackerArn`.
        event_tracker_arn "EventTrackerArn" String,
        /// `Fn::GetAtt` of `TrackingId`.
        tracking_id "TrackingId" String,
    }
}

/// Property types of [`EventTracker`].
pub mod event_tracker {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-eventtracker-tag.html)
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
    /// [`AWS::Personalize::Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-filter.html)
    Filter = "AWS::Personalize::Filter"
    required {
        /// `DatasetGroupArn`: text, 0 to 256 characters. A change replaces the resource.
        dataset_group_arn "DatasetGroupArn" String,
        /// `FilterExpression`: text, 1 to 2500 characters. A change replaces the resource.
        filter_expression "FilterExpression" String,
        /// `Name`: text, 1 to 63 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<filter::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationDateTime`.
        creation_date_time "CreationDateTime" String,
        /// `Fn::GetAtt` of `FilterArn`.
        filter_arn "FilterArn" String,
        /// `Fn::GetAtt` of `LastUpdatedDateTime`.
        last_updated_date_time "LastUpdatedDateTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Filter`].
pub mod filter {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-filter-tag.html)
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
    /// [`AWS::Personalize::MetricAttribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-metricattribution.html)
    MetricAttribution = "AWS::Personalize::MetricAttribution"
    required {
        /// `DatasetGroupArn`: text, 0 to 256 characters. A change replaces the resource.
        dataset_group_arn "DatasetGroupArn" String,
        /// `Metrics`: list, 0 to 10 items. A change replaces the resource.
        metrics "Metrics" List<metric_attribution::MetricAttribute>,
        /// `MetricsOutputConfig`: object.
        metrics_output_config "MetricsOutputConfig" metric_attribution::MetricsOutputConfig,
        /// `Name`: text, 1 to 63 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `MetricAttributionArn`.
        metric_attribution_arn "MetricAttributionArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`MetricAttribution`].
pub mod metric_attribution {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`MetricsOutputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-metricattribution-metricsoutputconfig.html)
        MetricsOutputConfig
        required {
            /// `RoleArn`: text, 0 to 256 characters.
            role_arn "RoleArn" String,
        }
        optional {
            /// `S3DataDestination`: object.
            s3_data_destination "S3DataDestination" S3DataDestination,
        }
    }

    property! {
        /// [`S3DataDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-metricattribution-s3datadestination.html)
        S3DataDestination
        required {
            /// `Path`: text, 0 to 256 characters.
            path "Path" String,
        }
        optional {
            /// `KmsKeyArn`: text, 0 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
        }
    }

    property! {
        /// [`MetricAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-metricattribution-metricattribute.html)
        MetricAttribute
        required {
            /// `EventType`: text, 0 to 256 characters.
            event_type "EventType" String,
            /// `Expression`: text, 0 to 256 characters.
            expression "Expression" String,
            /// `MetricName`: text, 0 to 256 characters.
            metric_name "MetricName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Personalize::Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-schema.html)
    Schema = "AWS::Personalize::Schema"
    required {
        /// `Name`: text, 1 to 63 characters. A change replaces the resource.
        name "Name" String,
        /// `Schema`: text, 0 to 10000 characters. A change replaces the resource.
        schema "Schema" String,
    }
    optional {
        /// `Domain`: text. A change replaces the resource.
        domain "Domain" schema::Domain,
        /// `Tags`: list, 0 to 50 items. A change replaces the resource.
        tags "Tags" List<schema::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `SchemaArn`.
        schema_arn "SchemaArn" String,
    }
}

/// Property types of [`Schema`].
pub mod schema {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Domain`.
        Domain
        Ecommerce = "ECOMMERCE",
        VideoOnDemand = "VIDEO_ON_DEMAND",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-schema-tag.html)
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
    /// [`AWS::Personalize::Solution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html)
    Solution = "AWS::Personalize::Solution"
    required {
        /// `DatasetGroupArn`: text, 0 to 256 characters. A change replaces the resource.
        dataset_group_arn "DatasetGroupArn" String,
        /// `Name`: text, 1 to 63 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `EventType`: text, 0 to 256 characters. A change replaces the resource.
        event_type "EventType" String,
        /// `PerformAutoML`: true or false. A change replaces the resource.
        perform_auto_ml "PerformAutoML" bool,
        /// `PerformHPO`: true or false. A change replaces the resource.
        perform_hpo "PerformHPO" bool,
        /// `RecipeArn`: text, 0 to 256 characters. A change replaces the resource.
        recipe_arn "RecipeArn" String,
        /// `SolutionConfig`: object. A change replaces the resource.
        solution_config "SolutionConfig" solution::SolutionConfig,
        /// `Tags`: list, 0 to 50 items. A change replaces the resource.
        tags "Tags" List<solution::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `SolutionArn`.
        solution_arn "SolutionArn" String,
    }
}

/// Property types of [`Solution`].
pub mod solution {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-solution-tag.html)
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
        /// [`SolutionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-solution-solutionconfig.html)
        SolutionConfig
        required {
        }
        optional {
            /// `AlgorithmHyperParameters`: object.
            algorithm_hyper_parameters "AlgorithmHyperParameters" Json,
            /// `AutoMLConfig`: object.
            auto_ml_config "AutoMLConfig" SolutionConfigAutoMLConfig,
            /// `EventValueThreshold`: text, 0 to 256 characters.
            event_value_threshold "EventValueThreshold" String,
            /// `FeatureTransformationParameters`: object.
            feature_transformation_parameters "FeatureTransformationParameters" Json,
            /// `HpoConfig`: object.
            hpo_config "HpoConfig" SolutionConfigHpoConfig,
        }
    }

    property! {
        /// Property type `SolutionConfigHpoConfig`.
        SolutionConfigHpoConfig
        required {
        }
        optional {
            /// `AlgorithmHyperParameterRanges`: object.
            algorithm_hyper_parameter_ranges "AlgorithmHyperParameterRanges" SolutionConfigHpoConfigAlgorithmHyperParameterRanges,
            /// `HpoObjective`: object.
            hpo_objective "HpoObjective" SolutionConfigHpoConfigHpoObjective,
            /// `HpoResourceConfig`: object.
            hpo_resource_config "HpoResourceConfig" SolutionConfigHpoConfigHpoResourceConfig,
        }
    }

    property! {
        /// Property type `SolutionConfigHpoConfigHpoResourceConfig`.
        SolutionConfigHpoConfigHpoResourceConfig
        required {
        }
        optional {
            /// `MaxNumberOfTrainingJobs`: text, 0 to 256 characters.
            max_number_of_training_jobs "MaxNumberOfTrainingJobs" String,
            /// `MaxParallelTrainingJobs`: text, 0 to 256 characters.
            max_parallel_training_jobs "MaxParallelTrainingJobs" String,
        }
    }

    choice! {
        /// Values of `SolutionConfigHpoConfigHpoObjectiveType`.
        SolutionConfigHpoConfigHpoObjectiveType
        Maximize = "Maximize",
        Minimize = "Minimize",
    }

    property! {
        /// Property type `SolutionConfigHpoConfigHpoObjective`.
        SolutionConfigHpoConfigHpoObjective
        required {
        }
        optional {
            /// `MetricName`: text, 0 to 256 characters.
            metric_name "MetricName" String,
            /// `MetricRegex`: text, 0 to 256 characters.
            metric_regex "MetricRegex" String,
            /// `Type`: text, 0 to 256 characters.
            r#type "Type" SolutionConfigHpoConfigHpoObjectiveType,
        }
    }

    property! {
        /// Property type `SolutionConfigHpoConfigAlgorithmHyperParameterRanges`.
        SolutionConfigHpoConfigAlgorithmHyperParameterRanges
        required {
        }
        optional {
            /// `CategoricalHyperParameterRanges`: list, 0 to 100 items.
            categorical_hyper_parameter_ranges "CategoricalHyperParameterRanges" List<CategoricalHyperParameterRange>,
            /// `ContinuousHyperParameterRanges`: list, 0 to 100 items.
            continuous_hyper_parameter_ranges "ContinuousHyperParameterRanges" List<ContinuousHyperParameterRange>,
            /// `IntegerHyperParameterRanges`: list, 0 to 100 items.
            integer_hyper_parameter_ranges "IntegerHyperParameterRanges" List<IntegerHyperParameterRange>,
        }
    }

    property! {
        /// [`IntegerHyperParameterRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-solution-integerhyperparameterrange.html)
        IntegerHyperParameterRange
        required {
        }
        optional {
            /// `MaxValue`: whole number, at most 1000000 in value.
            max_value "MaxValue" i64,
            /// `MinValue`: whole number, at least -1000000 in value.
            min_value "MinValue" i64,
            /// `Name`: text, 0 to 256 characters.
            name "Name" String,
        }
    }

    property! {
        /// [`ContinuousHyperParameterRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-solution-continuoushyperparameterrange.html)
        ContinuousHyperParameterRange
        required {
        }
        optional {
            /// `MaxValue`: number, at least -1000000 in value.
            max_value "MaxValue" f64,
            /// `MinValue`: number, at least -1000000 in value.
            min_value "MinValue" f64,
            /// `Name`: text, 0 to 256 characters.
            name "Name" String,
        }
    }

    property! {
        /// [`CategoricalHyperParameterRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-solution-categoricalhyperparameterrange.html)
        CategoricalHyperParameterRange
        required {
        }
        optional {
            /// `Name`: text, 0 to 256 characters.
            name "Name" String,
            /// `Values`: list, 0 to 100 items.
            values "Values" List<String>,
        }
    }

    property! {
        /// Property type `SolutionConfigAutoMLConfig`.
        SolutionConfigAutoMLConfig
        required {
        }
        optional {
            /// `MetricName`: text, 0 to 256 characters.
            metric_name "MetricName" String,
            /// `RecipeList`: list, 0 to 100 items.
            recipe_list "RecipeList" List<String>,
        }
    }
}
