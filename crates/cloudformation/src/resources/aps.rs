// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::APS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::APS::AnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-anomalydetector.html)
    AnomalyDetector = "AWS::APS::AnomalyDetector"
    required {
        /// `Alias`: text, 1 to 128 characters. A change replaces the resource.
        alias "Alias" String,
        /// `Configuration`: object.
        configuration "Configuration" anomaly_detector::AnomalyDetectorConfiguration,
        /// `Workspace`: text. A change replaces the resource.
        workspace "Workspace" String,
    }
    optional {
        /// `EvaluationIntervalInSeconds`: whole number.
        evaluation_interval_in_seconds "EvaluationIntervalInSeconds" i64,
        /// `Labels`: list.
        labels "Labels" List<anomaly_detector::Label>,
        /// `MissingDataAction`: JSON.
        missing_data_action "MissingDataAction" anomaly_detector::MissingDataAction,
        /// `Tags`: list.
        tags "Tags" List<anomaly_detector::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`AnomalyDetector`].
pub mod anomaly_detector {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-anomalydetector-tag.html)
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
        /// [`MissingDataAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-anomalydetector-missingdataaction.html)
        MissingDataAction
        required {
        }
        optional {
            /// `MarkAsAnomaly`: true or false.
            mark_as_anomaly "MarkAsAnomaly" bool,
            /// `Skip`: true or false.
            skip "Skip" bool,
        }
    }

    property! {
        /// [`Label`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-anomalydetector-label.html)
        Label
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
        /// [`AnomalyDetectorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-anomalydetector-anomalydetectorconfiguration.html)
        AnomalyDetectorConfiguration
        required {
            /// `RandomCutForest`: object.
            random_cut_forest "RandomCutForest" RandomCutForestConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`RandomCutForestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-anomalydetector-randomcutforestconfiguration.html)
        RandomCutForestConfiguration
        required {
            /// `Query`: text, at least 1 characters.
            query "Query" String,
        }
        optional {
            /// `IgnoreNearExpectedFromAbove`: JSON.
            ignore_near_expected_from_above "IgnoreNearExpectedFromAbove" IgnoreNearExpected,
            /// `IgnoreNearExpectedFromBelow`: JSON.
            ignore_near_expected_from_below "IgnoreNearExpectedFromBelow" IgnoreNearExpected,
            /// `SampleSize`: whole number, 256 to 1024 in value.
            sample_size "SampleSize" i64,
            /// `ShingleSize`: whole number, 2 to 1024 in value.
            shingle_size "ShingleSize" i64,
        }
    }

    property! {
        /// [`IgnoreNearExpected`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-anomalydetector-ignorenearexpected.html)
        IgnoreNearExpected
        required {
        }
        optional {
            /// `Amount`: number.
            amount "Amount" f64,
            /// `Ratio`: number.
            ratio "Ratio" f64,
        }
    }
}

resource! {
    /// [`AWS::APS::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-resourcepolicy.html)
    ResourcePolicy = "AWS::APS::ResourcePolicy"
    required {
        /// `PolicyDocument`: text.
        policy_document "PolicyDocument" String,
        /// `WorkspaceArn`: text. A change replaces the resource.
        workspace_arn "WorkspaceArn" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::APS::RuleGroupsNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-rulegroupsnamespace.html)
    RuleGroupsNamespace = "AWS::APS::RuleGroupsNamespace"
    required {
        /// `Data`: text.
        data "Data" String,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `Workspace`: text. A change replaces the resource.
        workspace "Workspace" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<rule_groups_namespace::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`RuleGroupsNamespace`].
pub mod rule_groups_namespace {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-rulegroupsnamespace-tag.html)
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
    /// [`AWS::APS::Scraper`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html)
    Scraper = "AWS::APS::Scraper"
    required {
        /// `Destination`: object.
        destination "Destination" scraper::Destination,
        /// `ScrapeConfiguration`: object.
        scrape_configuration "ScrapeConfiguration" scraper::ScrapeConfiguration,
        /// `Source`: object. A change replaces the resource.
        source "Source" scraper::Source,
    }
    optional {
        /// `Alias`: text, 1 to 100 characters.
        alias "Alias" String,
        /// `RoleConfiguration`: object.
        role_configuration "RoleConfiguration" scraper::RoleConfiguration,
        /// `ScraperLoggingConfiguration`: object.
        scraper_logging_configuration "ScraperLoggingConfiguration" scraper::ScraperLoggingConfiguration,
        /// `Tags`: list.
        tags "Tags" List<scraper::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `RoleArn`.
        role_arn "RoleArn" String,
        /// `Fn::GetAtt` of `ScraperId`.
        scraper_id "ScraperId" String,
    }
}

/// Property types of [`Scraper`].
pub mod scraper {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-tag.html)
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
        /// [`Source`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-source.html)
        Source
        required {
        }
        optional {
            /// `EksConfiguration`: object.
            eks_configuration "EksConfiguration" SourceEksConfiguration,
            /// `VpcConfiguration`: object.
            vpc_configuration "VpcConfiguration" SourceVpcConfiguration,
        }
    }

    property! {
        /// Property type `SourceVpcConfiguration`.
        SourceVpcConfiguration
        required {
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `SourceEksConfiguration`.
        SourceEksConfiguration
        required {
            /// `ClusterArn`: text.
            cluster_arn "ClusterArn" String,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
        }
    }

    property! {
        /// [`ScraperLoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-scraperloggingconfiguration.html)
        ScraperLoggingConfiguration
        required {
            /// `LoggingDestination`: object.
            logging_destination "LoggingDestination" ScraperLoggingDestination,
            /// `ScraperComponents`: list, at least 1 items.
            scraper_components "ScraperComponents" List<ScraperComponent>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ScraperComponentType`.
        ScraperComponentType
        ServiceDiscovery = "SERVICE_DISCOVERY",
        Collector = "COLLECTOR",
        Exporter = "EXPORTER",
    }

    property! {
        /// [`ScraperComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-scrapercomponent.html)
        ScraperComponent
        required {
            /// `Type`: text.
            r#type "Type" ScraperComponentType,
        }
        optional {
            /// `Config`: object.
            config "Config" ComponentConfig,
        }
    }

    property! {
        /// [`ComponentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-componentconfig.html)
        ComponentConfig
        required {
        }
        optional {
            /// `Options`: object.
            options "Options" Json,
        }
    }

    property! {
        /// [`ScraperLoggingDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-scraperloggingdestination.html)
        ScraperLoggingDestination
        required {
        }
        optional {
            /// `CloudWatchLogs`: object.
            cloud_watch_logs "CloudWatchLogs" CloudWatchLogDestination,
        }
    }

    property! {
        /// [`CloudWatchLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-cloudwatchlogdestination.html)
        CloudWatchLogDestination
        required {
        }
        optional {
            /// `LogGroupArn`: text, 0 to 512 characters.
            log_group_arn "LogGroupArn" String,
        }
    }

    property! {
        /// [`ScrapeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-scrapeconfiguration.html)
        ScrapeConfiguration
        required {
        }
        optional {
            /// `ConfigurationBlob`: text.
            configuration_blob "ConfigurationBlob" String,
        }
    }

    property! {
        /// [`RoleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-roleconfiguration.html)
        RoleConfiguration
        required {
        }
        optional {
            /// `SourceRoleArn`: text.
            source_role_arn "SourceRoleArn" String,
            /// `TargetRoleArn`: text.
            target_role_arn "TargetRoleArn" String,
        }
    }

    property! {
        /// [`Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-destination.html)
        Destination
        required {
        }
        optional {
            /// `AmpConfiguration`: object.
            amp_configuration "AmpConfiguration" DestinationAmpConfiguration,
            /// `CloudWatchConfiguration`: object.
            cloud_watch_configuration "CloudWatchConfiguration" DestinationCloudWatchConfiguration,
        }
    }

    property! {
        /// Property type `DestinationCloudWatchConfiguration`.
        DestinationCloudWatchConfiguration
        required {
            /// `DatasetArn`: text.
            dataset_arn "DatasetArn" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `DestinationAmpConfiguration`.
        DestinationAmpConfiguration
        required {
            /// `WorkspaceArn`: text.
            workspace_arn "WorkspaceArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::APS::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-workspace.html)
    Workspace = "AWS::APS::Workspace"
    required {
    }
    optional {
        /// `AlertManagerDefinition`: text.
        alert_manager_definition "AlertManagerDefinition" String,
        /// `Alias`: text, 0 to 100 characters.
        alias "Alias" String,
        /// `KmsKeyArn`: text, 20 to 2048 characters. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// `LoggingConfiguration`: object.
        logging_configuration "LoggingConfiguration" workspace::LoggingConfiguration,
        /// `QueryLoggingConfiguration`: object.
        query_logging_configuration "QueryLoggingConfiguration" workspace::QueryLoggingConfiguration,
        /// `Tags`: list.
        tags "Tags" List<workspace::Tag>,
        /// `WorkspaceConfiguration`: object.
        workspace_configuration "WorkspaceConfiguration" workspace::WorkspaceConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `PrometheusEndpoint`.
        prometheus_endpoint "PrometheusEndpoint" String,
        /// `Fn::GetAtt` of `WorkspaceId`.
        workspace_id "WorkspaceId" String,
    }
}

/// Property types of [`Workspace`].
pub mod workspace {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`WorkspaceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-workspaceconfiguration.html)
        WorkspaceConfiguration
        required {
        }
        optional {
            /// `LimitsPerLabelSets`: list, at least 0 items.
            limits_per_label_sets "LimitsPerLabelSets" List<LimitsPerLabelSet>,
            /// `OutOfOrderTimeWindowInSeconds`: whole number, at least 0 in value.
            out_of_order_time_window_in_seconds "OutOfOrderTimeWindowInSeconds" i64,
            /// `RetentionPeriodInDays`: whole number, at least 1 in value.
            retention_period_in_days "RetentionPeriodInDays" i64,
            /// `RuleQueryOffsetInSeconds`: whole number, at least 0 in value.
            rule_query_offset_in_seconds "RuleQueryOffsetInSeconds" i64,
        }
    }

    property! {
        /// [`LimitsPerLabelSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-limitsperlabelset.html)
        LimitsPerLabelSet
        required {
            /// `LabelSet`: list, at least 0 items.
            label_set "LabelSet" List<Label>,
            /// `Limits`: object.
            limits "Limits" LimitsPerLabelSetEntry,
        }
        optional {
        }
    }

    property! {
        /// [`LimitsPerLabelSetEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-limitsperlabelsetentry.html)
        LimitsPerLabelSetEntry
        required {
        }
        optional {
            /// `MaxSeries`: whole number, at least 0 in value.
            max_series "MaxSeries" i64,
        }
    }

    property! {
        /// [`Label`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-label.html)
        Label
        required {
            /// `Name`: text, at least 1 characters.
            name "Name" String,
            /// `Value`: text, at least 1 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-tag.html)
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
        /// [`QueryLoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-queryloggingconfiguration.html)
        QueryLoggingConfiguration
        required {
            /// `Destinations`: list, 1 to 1 items.
            destinations "Destinations" List<LoggingDestination>,
        }
        optional {
        }
    }

    property! {
        /// [`LoggingDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-loggingdestination.html)
        LoggingDestination
        required {
            /// `CloudWatchLogs`: object.
            cloud_watch_logs "CloudWatchLogs" CloudWatchLogDestination,
            /// `Filters`: object.
            filters "Filters" LoggingFilter,
        }
        optional {
        }
    }

    property! {
        /// [`LoggingFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-loggingfilter.html)
        LoggingFilter
        required {
            /// `QspThreshold`: whole number, at least 0 in value.
            qsp_threshold "QspThreshold" i64,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-cloudwatchlogdestination.html)
        CloudWatchLogDestination
        required {
            /// `LogGroupArn`: text, 0 to 512 characters.
            log_group_arn "LogGroupArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-loggingconfiguration.html)
        LoggingConfiguration
        required {
        }
        optional {
            /// `LogGroupArn`: text, 0 to 512 characters.
            log_group_arn "LogGroupArn" String,
        }
    }
}
