// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::FIS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::FIS::ExperimentTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html)
    ExperimentTemplate = "AWS::FIS::ExperimentTemplate"
    required {
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `RoleArn`: text, 20 to 1224 characters.
        role_arn "RoleArn" String,
        /// `StopConditions`: list.
        stop_conditions "StopConditions" List<experiment_template::ExperimentTemplateStopCondition>,
        /// `Targets`: object.
        targets "Targets" Json,
    }
    optional {
        /// `Actions`: object.
        actions "Actions" Json,
        /// `ExperimentOptions`: object.
        experiment_options "ExperimentOptions" experiment_template::ExperimentTemplateExperimentOptions,
        /// `ExperimentReportConfiguration`: object.
        experiment_report_configuration "ExperimentReportConfiguration" experiment_template::ExperimentTemplateExperimentReportConfiguration,
        /// `LogConfiguration`: object.
        log_configuration "LogConfiguration" experiment_template::ExperimentTemplateLogConfiguration,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ExperimentTemplate`].
pub mod experiment_template {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ExperimentTemplateStopCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fis-experimenttemplate-experimenttemplatestopcondition.html)
        ExperimentTemplateStopCondition
        required {
            /// `Source`: text, 0 to 64 characters.
            source "Source" String,
        }
        optional {
            /// `Value`: text, 20 to 2048 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`ExperimentTemplateLogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fis-experimenttemplate-experimenttemplatelogconfiguration.html)
        ExperimentTemplateLogConfiguration
        required {
            /// `LogSchemaVersion`: whole number, at least 1 in value.
            log_schema_version "LogSchemaVersion" i64,
        }
        optional {
            /// `CloudWatchLogsConfiguration`: object.
            cloud_watch_logs_configuration "CloudWatchLogsConfiguration" ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration,
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" ExperimentTemplateLogConfigurationS3Configuration,
        }
    }

    property! {
        /// Property type `ExperimentTemplateLogConfigurationS3Configuration`.
        ExperimentTemplateLogConfigurationS3Configuration
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
        }
        optional {
            /// `Prefix`: text, 1 to 700 characters.
            prefix "Prefix" String,
        }
    }

    property! {
        /// Property type `ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration`.
        ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration
        required {
            /// `LogGroupArn`: text, 20 to 2048 characters.
            log_group_arn "LogGroupArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`ExperimentTemplateExperimentReportConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fis-experimenttemplate-experimenttemplateexperimentreportconfiguration.html)
        ExperimentTemplateExperimentReportConfiguration
        required {
            /// `Outputs`: object.
            outputs "Outputs" ExperimentTemplateExperimentReportConfigurationOutputs,
        }
        optional {
            /// `DataSources`: object.
            data_sources "DataSources" ExperimentTemplateExperimentReportConfigurationDataSources,
            /// `PostExperimentDuration`: text, 0 to 32 characters.
            post_experiment_duration "PostExperimentDuration" String,
            /// `PreExperimentDuration`: text, 0 to 32 characters.
            pre_experiment_duration "PreExperimentDuration" String,
        }
    }

    property! {
        /// Property type `ExperimentTemplateExperimentReportConfigurationOutputs`.
        ExperimentTemplateExperimentReportConfigurationOutputs
        required {
            /// `ExperimentReportS3Configuration`: object.
            experiment_report_s3_configuration "ExperimentReportS3Configuration" ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration,
        }
        optional {
        }
    }

    property! {
        /// Property type `ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration`.
        ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
        }
        optional {
            /// `Prefix`: text, 1 to 256 characters.
            prefix "Prefix" String,
        }
    }

    property! {
        /// Property type `ExperimentTemplateExperimentReportConfigurationDataSources`.
        ExperimentTemplateExperimentReportConfigurationDataSources
        required {
        }
        optional {
            /// `CloudWatchDashboards`: list.
            cloud_watch_dashboards "CloudWatchDashboards" List<CloudWatchDashboard>,
        }
    }

    property! {
        /// [`CloudWatchDashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fis-experimenttemplate-cloudwatchdashboard.html)
        CloudWatchDashboard
        required {
            /// `DashboardIdentifier`: text, 1 to 512 characters.
            dashboard_identifier "DashboardIdentifier" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ExperimentTemplateExperimentOptionsAccountTargeting`.
        ExperimentTemplateExperimentOptionsAccountTargeting
        MultiAccount = "multi-account",
        SingleAccount = "single-account",
    }

    choice! {
        /// Values of `ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode`.
        ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode
        Fail = "fail",
        Skip = "skip",
    }

    property! {
        /// [`ExperimentTemplateExperimentOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fis-experimenttemplate-experimenttemplateexperimentoptions.html)
        ExperimentTemplateExperimentOptions
        required {
        }
        optional {
            /// `AccountTargeting`: text.
            account_targeting "AccountTargeting" ExperimentTemplateExperimentOptionsAccountTargeting,
            /// `EmptyTargetResolutionMode`: text.
            empty_target_resolution_mode "EmptyTargetResolutionMode" ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode,
        }
    }
}

resource! {
    /// [`AWS::FIS::TargetAccountConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-targetaccountconfiguration.html)
    TargetAccountConfiguration = "AWS::FIS::TargetAccountConfiguration"
    required {
        /// `AccountId`: text, 12 to 512 characters. A change replaces the resource.
        account_id "AccountId" String,
        /// `ExperimentTemplateId`: text, 0 to 64 characters. A change replaces the resource.
        experiment_template_id "ExperimentTemplateId" String,
        /// `RoleArn`: text, 20 to 1224 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
    }
    attributes {
    }
}
