// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::MWAA`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::MWAA::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaa-environment.html)
    Environment = "AWS::MWAA::Environment"
    required {
        /// `Name`: text, 1 to 80 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AirflowConfigurationOptions`: JSON.
        airflow_configuration_options "AirflowConfigurationOptions" Json,
        /// `AirflowVersion`: text, 1 to 32 characters.
        airflow_version "AirflowVersion" String,
        /// `DagS3Path`: text, 0 to 1024 characters.
        dag_s3_path "DagS3Path" String,
        /// `EndpointManagement`: text. A change replaces the resource.
        endpoint_management "EndpointManagement" environment::EndpointManagement,
        /// `EnvironmentClass`: text, 1 to 1024 characters.
        environment_class "EnvironmentClass" String,
        /// `ExecutionRoleArn`: text, 1 to 1224 characters.
        execution_role_arn "ExecutionRoleArn" String,
        /// `KmsKey`: text, 1 to 1224 characters. A change replaces the resource.
        kms_key "KmsKey" String,
        /// `LoggingConfiguration`: object.
        logging_configuration "LoggingConfiguration" environment::LoggingConfiguration,
        /// `MaxWebservers`: whole number, at least 1 in value.
        max_webservers "MaxWebservers" i64,
        /// `MaxWorkers`: whole number, at least 1 in value.
        max_workers "MaxWorkers" i64,
        /// `MinWebservers`: whole number, at least 1 in value.
        min_webservers "MinWebservers" i64,
        /// `MinWorkers`: whole number, at least 1 in value.
        min_workers "MinWorkers" i64,
        /// `NetworkConfiguration`: object.
        network_configuration "NetworkConfiguration" environment::NetworkConfiguration,
        /// `PluginsS3ObjectVersion`: text, 0 to 1024 characters.
        plugins_s3_object_version "PluginsS3ObjectVersion" String,
        /// `PluginsS3Path`: text, 0 to 1024 characters.
        plugins_s3_path "PluginsS3Path" String,
        /// `RequirementsS3ObjectVersion`: text, 0 to 1024 characters.
        requirements_s3_object_version "RequirementsS3ObjectVersion" String,
        /// `RequirementsS3Path`: text, 0 to 1024 characters.
        requirements_s3_path "RequirementsS3Path" String,
        /// `Schedulers`: whole number, 1 to 5 in value.
        schedulers "Schedulers" i64,
        /// `SourceBucketArn`: text, 1 to 1224 characters.
        source_bucket_arn "SourceBucketArn" String,
        /// `StartupScriptS3ObjectVersion`: text, 0 to 1024 characters.
        startup_script_s3_object_version "StartupScriptS3ObjectVersion" String,
        /// `StartupScriptS3Path`: text, 0 to 1024 characters.
        startup_script_s3_path "StartupScriptS3Path" String,
        /// `Tags`: JSON.
        tags "Tags" Json,
        /// `WebserverAccessMode`: text.
        webserver_access_mode "WebserverAccessMode" environment::WebserverAccessMode,
        /// `WeeklyMaintenanceWindowStart`: text, 1 to 9 characters.
        weekly_maintenance_window_start "WeeklyMaintenanceWindowStart" String,
        /// `WorkerReplacementStrategy`: text.
        worker_replacement_strategy "WorkerReplacementStrategy" environment::WorkerReplacementStrategy,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CeleryExecutorQueue`.
        celery_executor_queue "CeleryExecutorQueue" String,
        /// `Fn::GetAtt` of `DatabaseVpcEndpointService`.
        database_vpc_endpoint_service "DatabaseVpcEndpointService" String,
        /// `Fn::GetAtt` of `LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn`.
        logging_configuration_dag_processing_logs_cloud_watch_log_group_arn "LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn" String,
        /// `Fn::GetAtt` of `LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn`.
        logging_configuration_scheduler_logs_cloud_watch_log_group_arn "LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn" String,
        /// `Fn::GetAtt` of `LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn`.
        logging_configuration_task_logs_cloud_watch_log_group_arn "LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn" String,
        /// `Fn::GetAtt` of `LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn`.
        logging_configuration_webserver_logs_cloud_watch_log_group_arn "LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn" String,
        /// `Fn::GetAtt` of `LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn`.
        logging_configuration_worker_logs_cloud_watch_log_group_arn "LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn" String,
        /// `Fn::GetAtt` of `WebserverUrl`.
        webserver_url "WebserverUrl" String,
        /// `Fn::GetAtt` of `WebserverVpcEndpointService`.
        webserver_vpc_endpoint_service "WebserverVpcEndpointService" String,
    }
}

/// Property types of [`Environment`].
pub mod environment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EndpointManagement`.
        EndpointManagement
        Customer = "CUSTOMER",
        Service = "SERVICE",
    }

    choice! {
        /// Values of `WebserverAccessMode`.
        WebserverAccessMode
        PrivateOnly = "PRIVATE_ONLY",
        PublicOnly = "PUBLIC_ONLY",
        PublicAndPrivate = "PUBLIC_AND_PRIVATE",
    }

    choice! {
        /// Values of `WorkerReplacementStrategy`.
        WorkerReplacementStrategy
        Forced = "FORCED",
        Graceful = "GRACEFUL",
    }

    property! {
        /// [`NetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaa-environment-networkconfiguration.html)
        NetworkConfiguration
        required {
        }
        optional {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list, 2 to 2 items.
            subnet_ids "SubnetIds" List<String>,
        }
    }

    property! {
        /// [`LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaa-environment-loggingconfiguration.html)
        LoggingConfiguration
        required {
        }
        optional {
            /// `DagProcessingLogs`: object.
            dag_processing_logs "DagProcessingLogs" ModuleLoggingConfiguration,
            /// `SchedulerLogs`: object.
            scheduler_logs "SchedulerLogs" ModuleLoggingConfiguration,
            /// `TaskLogs`: object.
            task_logs "TaskLogs" ModuleLoggingConfiguration,
            /// `WebserverLogs`: object.
            webserver_logs "WebserverLogs" ModuleLoggingConfiguration,
            /// `WorkerLogs`: object.
            worker_logs "WorkerLogs" ModuleLoggingConfiguration,
        }
    }

    choice! {
        /// Values of `LoggingLevel`.
        LoggingLevel
        Critical = "CRITICAL",
        Error = "ERROR",
        Warning = "WARNING",
        Info = "INFO",
        Debug = "DEBUG",
    }

    property! {
        /// [`ModuleLoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaa-environment-moduleloggingconfiguration.html)
        ModuleLoggingConfiguration
        required {
        }
        optional {
            /// `CloudWatchLogGroupArn`: text, at most 1224 characters.
            cloud_watch_log_group_arn "CloudWatchLogGroupArn" String,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `LogLevel`: text.
            log_level "LogLevel" LoggingLevel,
        }
    }
}
