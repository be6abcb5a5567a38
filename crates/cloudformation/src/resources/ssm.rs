// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SSM`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SSM::Association`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html)
    Association = "AWS::SSM::Association"
    required {
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `ApplyOnlyAtCronInterval`: true or false.
        apply_only_at_cron_interval "ApplyOnlyAtCronInterval" bool,
        /// `AssociationDispatchAssumeRole`: text, 1 to 512 characters.
        association_dispatch_assume_role "AssociationDispatchAssumeRole" String,
        /// `AssociationName`: text.
        association_name "AssociationName" String,
        /// `AutomationTargetParameterName`: text, 1 to 50 characters.
        automation_target_parameter_name "AutomationTargetParameterName" String,
        /// `CalendarNames`: list.
        calendar_names "CalendarNames" List<String>,
        /// `ComplianceSeverity`: text.
        compliance_severity "ComplianceSeverity" association::ComplianceSeverity,
        /// `DocumentVersion`: text.
        document_version "DocumentVersion" String,
        /// `InstanceId`: text. A change replaces the resource.
        instance_id "InstanceId" String,
        /// `MaxConcurrency`: text, 1 to 7 characters.
        max_concurrency "MaxConcurrency" String,
        /// `MaxErrors`: text, 1 to 7 characters.
        max_errors "MaxErrors" String,
        /// `OutputLocation`: object.
        output_location "OutputLocation" association::InstanceAssociationOutputLocation,
        /// `Parameters`: object.
        parameters "Parameters" Json,
        /// `ScheduleExpression`: text, 1 to 256 characters.
        schedule_expression "ScheduleExpression" String,
        /// `ScheduleOffset`: whole number, 1 to 6 in value.
        schedule_offset "ScheduleOffset" i64,
        /// `SyncCompliance`: text.
        sync_compliance "SyncCompliance" association::SyncCompliance,
        /// `Tags`: list, 0 to 1000 items.
        tags "Tags" List<association::Tag>,
        /// `Targets`: list, 0 to 5 items.
        targets "Targets" List<association::Target>,
        /// `WaitForSuccessTimeoutSeconds`: whole number, 15 to 172800 in value.
        wait_for_success_timeout_seconds "WaitForSuccessTimeoutSeconds" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationId`.
        association_id "AssociationId" String,
    }
}

/// Property types of [`Association`].
pub mod association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ComplianceSeverity`.
        ComplianceSeverity
        Critical = "CRITICAL",
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
        Unspecified = "UNSPECIFIED",
    }

    choice! {
        /// Values of `SyncCompliance`.
        SyncCompliance
        Auto = "AUTO",
        Manual = "MANUAL",
    }

    property! {
        /// [`Target`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-association-target.html)
        Target
        required {
            /// `Key`: text, 1 to 163 characters.
            key "Key" String,
            /// `Values`: list, 0 to 50 items.
            values "Values" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-association-tag.html)
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
        /// [`InstanceAssociationOutputLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-association-instanceassociationoutputlocation.html)
        InstanceAssociationOutputLocation
        required {
        }
        optional {
            /// `S3Location`: object.
            s3_location "S3Location" S3OutputLocation,
        }
    }

    property! {
        /// [`S3OutputLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-association-s3outputlocation.html)
        S3OutputLocation
        required {
        }
        optional {
            /// `OutputS3BucketName`: text, 3 to 63 characters.
            output_s3_bucket_name "OutputS3BucketName" String,
            /// `OutputS3KeyPrefix`: text, 0 to 1024 characters.
            output_s3_key_prefix "OutputS3KeyPrefix" String,
            /// `OutputS3Region`: text, 3 to 20 characters.
            output_s3_region "OutputS3Region" String,
        }
    }
}

resource! {
    /// [`AWS::SSM::CloudConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-cloudconnector.html)
    CloudConnector = "AWS::SSM::CloudConnector"
    required {
        /// `ConfigConnectorArn`: text, 1 to 512 characters. A change replaces the resource.
        config_connector_arn "ConfigConnectorArn" String,
        /// `Configuration`: object.
        configuration "Configuration" cloud_connector::CloudConnectorConfiguration,
        /// `DisplayName`: text, 1 to 256 characters.
        display_name "DisplayName" String,
        /// `RoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<cloud_connector::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CloudConnectorArn`.
        cloud_connector_arn "CloudConnectorArn" String,
        /// `Fn::GetAtt` of `CloudConnectorId`.
        cloud_connector_id "CloudConnectorId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`CloudConnector`].
pub mod cloud_connector {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-cloudconnector-tag.html)
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
        /// [`CloudConnectorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-cloudconnector-cloudconnectorconfiguration.html)
        CloudConnectorConfiguration
        required {
            /// `AzureConfiguration`: object.
            azure_configuration "AzureConfiguration" AzureConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`AzureConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-cloudconnector-azureconfiguration.html)
        AzureConfiguration
        required {
            /// `ApplicationId`: text.
            application_id "ApplicationId" String,
            /// `TenantId`: text.
            tenant_id "TenantId" String,
        }
        optional {
            /// `ApplicationDisplayName`: text, 0 to 256 characters.
            application_display_name "ApplicationDisplayName" String,
            /// `Targets`: object.
            targets "Targets" ConfigurationTargets,
            /// `TenantDisplayName`: text, 0 to 256 characters.
            tenant_display_name "TenantDisplayName" String,
        }
    }

    property! {
        /// [`ConfigurationTargets`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-cloudconnector-configurationtargets.html)
        ConfigurationTargets
        required {
            /// `Subscriptions`: list, 1 to 75 items.
            subscriptions "Subscriptions" List<AzureSubscription>,
        }
        optional {
        }
    }

    property! {
        /// [`AzureSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-cloudconnector-azuresubscription.html)
        AzureSubscription
        required {
            /// `Id`: text, 1 to 256 characters.
            id_ "Id" String,
        }
        optional {
            /// `DisplayName`: text, 0 to 128 characters.
            display_name "DisplayName" String,
        }
    }
}

resource! {
    /// [`AWS::SSM::Document`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html)
    Document = "AWS::SSM::Document"
    required {
        /// `Content`: JSON, at least 1 characters. A change may replace the resource.
        content "Content" Json,
    }
    optional {
        /// `Attachments`: list, 0 to 20 items. A change may replace the resource.
        attachments "Attachments" List<document::AttachmentsSource>,
        /// `DocumentFormat`: text. A change may replace the resource.
        document_format "DocumentFormat" document::DocumentFormat,
        /// `DocumentType`: text. A change replaces the resource.
        document_type "DocumentType" document::DocumentType,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Requires`: list, at least 1 items. A change may replace the resource.
        requires "Requires" List<document::DocumentRequires>,
        /// `Tags`: list, 0 to 1000 items.
        tags "Tags" List<document::Tag>,
        /// `TargetType`: text, 0 to 200 characters. A change may replace the resource.
        target_type "TargetType" String,
        /// `UpdateMethod`: text.
        update_method "UpdateMethod" document::UpdateMethod,
        /// `VersionName`: text. A change may replace the resource.
        version_name "VersionName" String,
    }
    attributes {
    }
}

/// Property types of [`Document`].
pub mod document {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DocumentFormat`.
        DocumentFormat
        Yaml = "YAML",
        Json = "JSON",
        Text = "TEXT",
    }

    choice! {
        /// Values of `DocumentType`.
        DocumentType
        ApplicationConfiguration = "ApplicationConfiguration",
        ApplicationConfigurationSchema = "ApplicationConfigurationSchema",
        Automation = "Automation",
        AutomationChangeTemplate = "Automation.ChangeTemplate",
        AutoApprovalPolicy = "AutoApprovalPolicy",
        ChangeCalendar = "ChangeCalendar",
        CloudFormation = "CloudFormation",
        Command = "Command",
        DeploymentStrategy = "DeploymentStrategy",
        ManualApprovalPolicy = "ManualApprovalPolicy",
        Package = "Package",
        Policy = "Policy",
        ProblemAnalysis = "ProblemAnalysis",
        ProblemAnalysisTemplate = "ProblemAnalysisTemplate",
        Session = "Session",
    }

    choice! {
        /// Values of `UpdateMethod`.
        UpdateMethod
        Replace = "Replace",
        NewVersion = "NewVersion",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-document-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`DocumentRequires`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-document-documentrequires.html)
        DocumentRequires
        required {
        }
        optional {
            /// `Name`: text, at most 200 characters.
            name "Name" String,
            /// `Version`: text, at most 8 characters.
            version "Version" String,
        }
    }

    choice! {
        /// Values of `AttachmentsSourceKey`.
        AttachmentsSourceKey
        SourceUrl = "SourceUrl",
        S3FileUrl = "S3FileUrl",
        AttachmentReference = "AttachmentReference",
    }

    property! {
        /// [`AttachmentsSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-document-attachmentssource.html)
        AttachmentsSource
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" AttachmentsSourceKey,
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
            /// `Values`: list, 1 to 1 items.
            values "Values" List<String>,
        }
    }
}

resource! {
    /// [`AWS::SSM::MaintenanceWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindow.html)
    MaintenanceWindow = "AWS::SSM::MaintenanceWindow"
    required {
        /// `AllowUnassociatedTargets`: true or false.
        allow_unassociated_targets "AllowUnassociatedTargets" bool,
        /// `Cutoff`: whole number, 0 to 23 in value.
        cutoff "Cutoff" i64,
        /// `Duration`: whole number, 1 to 24 in value.
        duration "Duration" i64,
        /// `Name`: text, 3 to 128 characters.
        name "Name" String,
        /// `Schedule`: text, 1 to 256 characters.
        schedule "Schedule" String,
    }
    optional {
        /// `Description`: text, 1 to 128 characters.
        description "Description" String,
        /// `EndDate`: text.
        end_date "EndDate" String,
        /// `ScheduleOffset`: whole number, 1 to 6 in value.
        schedule_offset "ScheduleOffset" i64,
        /// `ScheduleTimezone`: text.
        schedule_timezone "ScheduleTimezone" String,
        /// `StartDate`: text.
        start_date "StartDate" String,
        /// `Tags`: list, 0 to 1000 items.
        tags "Tags" List<maintenance_window::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `WindowId`.
        window_id "WindowId" String,
    }
}

/// Property types of [`MaintenanceWindow`].
pub mod maintenance_window {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindow-tag.html)
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
    /// [`AWS::SSM::MaintenanceWindowTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtarget.html)
    MaintenanceWindowTarget = "AWS::SSM::MaintenanceWindowTarget"
    required {
        /// `ResourceType`: text.
        resource_type "ResourceType" maintenance_window_target::ResourceType,
        /// `Targets`: list, 0 to 5 items.
        targets "Targets" List<maintenance_window_target::Targets>,
        /// `WindowId`: text, 20 to 20 characters. A change replaces the resource.
        window_id "WindowId" String,
    }
    optional {
        /// `Description`: text, 1 to 128 characters.
        description "Description" String,
        /// `Name`: text, 3 to 128 characters.
        name "Name" String,
        /// `OwnerInformation`: text, 1 to 128 characters.
        owner_information "OwnerInformation" String,
    }
    attributes {
        /// `Fn::GetAtt` of `WindowTargetId`.
        window_target_id "WindowTargetId" String,
    }
}

/// Property types of [`MaintenanceWindowTarget`].
pub mod maintenance_window_target {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ResourceType`.
        ResourceType
        Instance = "INSTANCE",
        ResourceGroup = "RESOURCE_GROUP",
    }

    property! {
        /// [`Targets`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtarget-targets.html)
        Targets
        required {
            /// `Key`: text, 1 to 163 characters.
            key "Key" String,
            /// `Values`: list, 0 to 50 items.
            values "Values" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SSM::MaintenanceWindowTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtask.html)
    MaintenanceWindowTask = "AWS::SSM::MaintenanceWindowTask"
    required {
        /// `Priority`: whole number, at least 0 in value.
        priority "Priority" i64,
        /// `TaskArn`: text, 1 to 1600 characters.
        task_arn "TaskArn" String,
        /// `TaskType`: text. A change replaces the resource.
        task_type "TaskType" maintenance_window_task::TaskType,
        /// `WindowId`: text, 20 to 20 characters. A change replaces the resource.
        window_id "WindowId" String,
    }
    optional {
        /// `CutoffBehavior`: text.
        cutoff_behavior "CutoffBehavior" maintenance_window_task::CutoffBehavior,
        /// `Description`: text, 1 to 128 characters.
        description "Description" String,
        /// `LoggingInfo`: object.
        logging_info "LoggingInfo" maintenance_window_task::LoggingInfo,
        /// `MaxConcurrency`: text, 1 to 7 characters.
        max_concurrency "MaxConcurrency" String,
        /// `MaxErrors`: text, 1 to 7 characters.
        max_errors "MaxErrors" String,
        /// `Name`: text, 3 to 128 characters.
        name "Name" String,
        /// `ServiceRoleArn`: text.
        service_role_arn "ServiceRoleArn" String,
        /// `Targets`: list, 0 to 5 items.
        targets "Targets" List<maintenance_window_task::Target>,
        /// `TaskInvocationParameters`: object.
        task_invocation_parameters "TaskInvocationParameters" maintenance_window_task::TaskInvocationParameters,
        /// `TaskParameters`: JSON.
        task_parameters "TaskParameters" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `WindowTaskId`.
        window_task_id "WindowTaskId" String,
    }
}

/// Property types of [`MaintenanceWindowTask`].
pub mod maintenance_window_task {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CutoffBehavior`.
        CutoffBehavior
        CancelTask = "CANCEL_TASK",
        ContinueTask = "CONTINUE_TASK",
    }

    choice! {
        /// Values of `TaskType`.
        TaskType
        Automation = "AUTOMATION",
        Lambda = "LAMBDA",
        RunCommand = "RUN_COMMAND",
        StepFunctions = "STEP_FUNCTIONS",
    }

    property! {
        /// [`TaskInvocationParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-taskinvocationparameters.html)
        TaskInvocationParameters
        required {
        }
        optional {
            /// `MaintenanceWindowAutomationParameters`: object.
            maintenance_window_automation_parameters "MaintenanceWindowAutomationParameters" MaintenanceWindowAutomationParameters,
            /// `MaintenanceWindowLambdaParameters`: object.
            maintenance_window_lambda_parameters "MaintenanceWindowLambdaParameters" MaintenanceWindowLambdaParameters,
            /// `MaintenanceWindowRunCommandParameters`: object.
            maintenance_window_run_command_parameters "MaintenanceWindowRunCommandParameters" MaintenanceWindowRunCommandParameters,
            /// `MaintenanceWindowStepFunctionsParameters`: object.
            maintenance_window_step_functions_parameters "MaintenanceWindowStepFunctionsParameters" MaintenanceWindowStepFunctionsParameters,
        }
    }

    property! {
        /// [`MaintenanceWindowStepFunctionsParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-maintenancewindowstepfunctionsparameters.html)
        MaintenanceWindowStepFunctionsParameters
        required {
        }
        optional {
            /// `Input`: text.
            input "Input" String,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`MaintenanceWindowRunCommandParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-maintenancewindowruncommandparameters.html)
        MaintenanceWindowRunCommandParameters
        required {
        }
        optional {
            /// `CloudWatchOutputConfig`: object.
            cloud_watch_output_config "CloudWatchOutputConfig" CloudWatchOutputConfig,
            /// `Comment`: text.
            comment "Comment" String,
            /// `DocumentHash`: text.
            document_hash "DocumentHash" String,
            /// `DocumentHashType`: text.
            document_hash_type "DocumentHashType" String,
            /// `DocumentVersion`: text.
            document_version "DocumentVersion" String,
            /// `NotificationConfig`: object.
            notification_config "NotificationConfig" NotificationConfig,
            /// `OutputS3BucketName`: text.
            output_s3_bucket_name "OutputS3BucketName" String,
            /// `OutputS3KeyPrefix`: text.
            output_s3_key_prefix "OutputS3KeyPrefix" String,
            /// `Parameters`: JSON.
            parameters "Parameters" Json,
            /// `ServiceRoleArn`: text.
            service_role_arn "ServiceRoleArn" String,
            /// `TimeoutSeconds`: whole number.
            timeout_seconds "TimeoutSeconds" i64,
        }
    }

    property! {
        /// [`NotificationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-notificationconfig.html)
        NotificationConfig
        required {
            /// `NotificationArn`: text.
            notification_arn "NotificationArn" String,
        }
        optional {
            /// `NotificationEvents`: list.
            notification_events "NotificationEvents" List<String>,
            /// `NotificationType`: text.
            notification_type "NotificationType" String,
        }
    }

    property! {
        /// [`CloudWatchOutputConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-cloudwatchoutputconfig.html)
        CloudWatchOutputConfig
        required {
        }
        optional {
            /// `CloudWatchLogGroupName`: text.
            cloud_watch_log_group_name "CloudWatchLogGroupName" String,
            /// `CloudWatchOutputEnabled`: true or false.
            cloud_watch_output_enabled "CloudWatchOutputEnabled" bool,
        }
    }

    property! {
        /// [`MaintenanceWindowLambdaParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-maintenancewindowlambdaparameters.html)
        MaintenanceWindowLambdaParameters
        required {
        }
        optional {
            /// `ClientContext`: text.
            client_context "ClientContext" String,
            /// `Payload`: text.
            payload "Payload" String,
            /// `Qualifier`: text.
            qualifier "Qualifier" String,
        }
    }

    property! {
        /// [`MaintenanceWindowAutomationParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-maintenancewindowautomationparameters.html)
        MaintenanceWindowAutomationParameters
        required {
        }
        optional {
            /// `DocumentVersion`: text.
            document_version "DocumentVersion" String,
            /// `Parameters`: JSON.
            parameters "Parameters" Json,
        }
    }

    property! {
        /// [`Target`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-target.html)
        Target
        required {
            /// `Key`: text, 1 to 163 characters.
            key "Key" String,
            /// `Values`: list, 0 to 50 items.
            values "Values" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`LoggingInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-logginginfo.html)
        LoggingInfo
        required {
            /// `Region`: text.
            region "Region" String,
            /// `S3Bucket`: text.
            s3_bucket "S3Bucket" String,
        }
        optional {
            /// `S3Prefix`: text.
            s3_prefix "S3Prefix" String,
        }
    }
}

resource! {
    /// [`AWS::SSM::OpsItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-opsitem.html)
    OpsItem = "AWS::SSM::OpsItem"
    required {
        /// `Description`: text, 1 to 2048 characters.
        description "Description" String,
        /// `Source`: text, 1 to 128 characters. A change replaces the resource.
        source "Source" String,
        /// `Title`: text, 1 to 1024 characters.
        title "Title" String,
    }
    optional {
        /// `Category`: text, 1 to 64 characters.
        category "Category" String,
        /// `Priority`: whole number, 1 to 5 in value.
        priority "Priority" i64,
        /// `Severity`: text, 1 to 64 characters.
        severity "Severity" String,
        /// `Tags`: list, 0 to 1000 items.
        tags "Tags" List<ops_item::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `LastModifiedBy`.
        last_modified_by "LastModifiedBy" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `OpsItemArn`.
        ops_item_arn "OpsItemArn" String,
        /// `Fn::GetAtt` of `OpsItemId`.
        ops_item_id "OpsItemId" String,
        /// `Fn::GetAtt` of `OpsItemType`.
        ops_item_type "OpsItemType" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`OpsItem`].
pub mod ops_item {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-opsitem-tag.html)
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
    /// [`AWS::SSM::Parameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html)
    Parameter = "AWS::SSM::Parameter"
    required {
        /// `Type`: text.
        r#type "Type" parameter::Type,
        /// `Value`: text.
        value "Value" String,
    }
    optional {
        /// `AllowedPattern`: text, 0 to 1024 characters.
        allowed_pattern "AllowedPattern" String,
        /// `DataType`: text, 0 to 128 characters.
        data_type "DataType" parameter::DataType,
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Name`: text, 1 to 2048 characters. A change replaces the resource.
        name "Name" String,
        /// `Policies`: text, 1 to 4096 characters.
        policies "Policies" String,
        /// `Tags`: object, 0 to 1000 items.
        tags "Tags" Json,
        /// `Tier`: text.
        tier "Tier" parameter::Tier,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Parameter`].
pub mod parameter {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DataType`.
        DataType
        Text = "text",
        AwsEc2Image = "aws:ec2:image",
    }

    choice! {
        /// Values of `Tier`.
        Tier
        Standard = "Standard",
        Advanced = "Advanced",
        IntelligentTiering = "Intelligent-Tiering",
    }

    choice! {
        /// Values of `Type`.
        Type
        String = "String",
        StringList = "StringList",
    }
}

resource! {
    /// [`AWS::SSM::PatchBaseline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html)
    PatchBaseline = "AWS::SSM::PatchBaseline"
    required {
        /// `Name`: text, 3 to 128 characters.
        name "Name" String,
    }
    optional {
        /// `ApprovalRules`: object.
        approval_rules "ApprovalRules" patch_baseline::RuleGroup,
        /// `ApprovedPatches`: list, 0 to 50 items.
        approved_patches "ApprovedPatches" List<String>,
        /// `ApprovedPatchesComplianceLevel`: text.
        approved_patches_compliance_level "ApprovedPatchesComplianceLevel" patch_baseline::ApprovedPatchesComplianceLevel,
        /// `ApprovedPatchesEnableNonSecurity`: true or false.
        approved_patches_enable_non_security "ApprovedPatchesEnableNonSecurity" bool,
        /// `AvailableSecurityUpdatesComplianceStatus`: text.
        available_security_updates_compliance_status "AvailableSecurityUpdatesComplianceStatus" patch_baseline::AvailableSecurityUpdatesComplianceStatus,
        /// `DefaultBaseline`: true or false.
        default_baseline "DefaultBaseline" bool,
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `GlobalFilters`: object.
        global_filters "GlobalFilters" patch_baseline::PatchFilterGroup,
        /// `OperatingSystem`: text. A change replaces the resource.
        operating_system "OperatingSystem" patch_baseline::OperatingSystem,
        /// `PatchGroups`: list.
        patch_groups "PatchGroups" List<String>,
        /// `RejectedPatches`: list, 0 to 50 items.
        rejected_patches "RejectedPatches" List<String>,
        /// `RejectedPatchesAction`: text.
        rejected_patches_action "RejectedPatchesAction" patch_baseline::RejectedPatchesAction,
        /// `Sources`: list, 0 to 20 items.
        sources "Sources" List<patch_baseline::PatchSource>,
        /// `Tags`: list, 0 to 1000 items.
        tags "Tags" List<patch_baseline::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`PatchBaseline`].
pub mod patch_baseline {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ApprovedPatchesComplianceLevel`.
        ApprovedPatchesComplianceLevel
        Critical = "CRITICAL",
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
        Informational = "INFORMATIONAL",
        Unspecified = "UNSPECIFIED",
    }

    choice! {
        /// Values of `AvailableSecurityUpdatesComplianceStatus`.
        AvailableSecurityUpdatesComplianceStatus
        NonCompliant = "NON_COMPLIANT",
        Compliant = "COMPLIANT",
    }

    choice! {
        /// Values of `OperatingSystem`.
        OperatingSystem
        Windows = "WINDOWS",
        AmazonLinux = "AMAZON_LINUX",
        AmazonLinux2 = "AMAZON_LINUX_2",
        AmazonLinux2022 = "AMAZON_LINUX_2022",
        AmazonLinux2023 = "AMAZON_LINUX_2023",
        Ubuntu = "UBUNTU",
        RedhatEnterpriseLinux = "REDHAT_ENTERPRISE_LINUX",
        Suse = "SUSE",
        Centos = "CENTOS",
        OracleLinux = "ORACLE_LINUX",
        Debian = "DEBIAN",
        Macos = "MACOS",
        Raspbian = "RASPBIAN",
        RockyLinux = "ROCKY_LINUX",
        AlmaLinux = "ALMA_LINUX",
    }

    choice! {
        /// Values of `RejectedPatchesAction`.
        RejectedPatchesAction
        AllowAsDependency = "ALLOW_AS_DEPENDENCY",
        Block = "BLOCK",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-patchbaseline-tag.html)
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
        /// [`PatchSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-patchbaseline-patchsource.html)
        PatchSource
        required {
        }
        optional {
            /// `Configuration`: text, 1 to 1024 characters.
            configuration "Configuration" String,
            /// `Name`: text.
            name "Name" String,
            /// `Products`: list, 0 to 20 items.
            products "Products" List<String>,
        }
    }

    property! {
        /// [`PatchFilterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-patchbaseline-patchfiltergroup.html)
        PatchFilterGroup
        required {
        }
        optional {
            /// `PatchFilters`: list, 0 to 5 items.
            patch_filters "PatchFilters" List<PatchFilter>,
        }
    }

    choice! {
        /// Values of `PatchFilterKey`.
        PatchFilterKey
        AdvisoryId = "ADVISORY_ID",
        Arch = "ARCH",
        BugzillaId = "BUGZILLA_ID",
        Classification = "CLASSIFICATION",
        CveId = "CVE_ID",
        Epoch = "EPOCH",
        MsrcSeverity = "MSRC_SEVERITY",
        Name = "NAME",
        PatchId = "PATCH_ID",
        PatchSet = "PATCH_SET",
        Priority = "PRIORITY",
        Product = "PRODUCT",
        ProductFamily = "PRODUCT_FAMILY",
        Release = "RELEASE",
        Repository = "REPOSITORY",
        Section = "SECTION",
        Security = "SECURITY",
        Severity = "SEVERITY",
        Version = "VERSION",
    }

    property! {
        /// [`PatchFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-patchbaseline-patchfilter.html)
        PatchFilter
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" PatchFilterKey,
            /// `Values`: list, 0 to 20 items.
            values "Values" List<String>,
        }
    }

    property! {
        /// [`RuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-patchbaseline-rulegroup.html)
        RuleGroup
        required {
        }
        optional {
            /// `PatchRules`: list, 0 to 10 items.
            patch_rules "PatchRules" List<Rule>,
        }
    }

    choice! {
        /// Values of `RuleComplianceLevel`.
        RuleComplianceLevel
        Critical = "CRITICAL",
        High = "HIGH",
        Informational = "INFORMATIONAL",
        Low = "LOW",
        Medium = "MEDIUM",
        Unspecified = "UNSPECIFIED",
    }

    property! {
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-patchbaseline-rule.html)
        Rule
        required {
        }
        optional {
            /// `ApproveAfterDays`: whole number, 0 to 360 in value.
            approve_after_days "ApproveAfterDays" i64,
            /// `ApproveUntilDate`: text, 0 to 10 characters.
            approve_until_date "ApproveUntilDate" String,
            /// `ComplianceLevel`: text.
            compliance_level "ComplianceLevel" RuleComplianceLevel,
            /// `EnableNonSecurity`: true or false.
            enable_non_security "EnableNonSecurity" bool,
            /// `PatchFilterGroup`: object.
            patch_filter_group "PatchFilterGroup" PatchFilterGroup,
        }
    }
}

resource! {
    /// [`AWS::SSM::ResourceDataSync`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcedatasync.html)
    ResourceDataSync = "AWS::SSM::ResourceDataSync"
    required {
        /// `SyncName`: text, 1 to 64 characters. A change replaces the resource.
        sync_name "SyncName" String,
    }
    optional {
        /// `BucketName`: text, 1 to 2048 characters. A change replaces the resource.
        bucket_name "BucketName" String,
        /// `BucketPrefix`: text, 0 to 64 characters. A change replaces the resource.
        bucket_prefix "BucketPrefix" String,
        /// `BucketRegion`: text, 1 to 64 characters. A change replaces the resource.
        bucket_region "BucketRegion" String,
        /// `KMSKeyArn`: text, 0 to 512 characters. A change replaces the resource.
        kms_key_arn "KMSKeyArn" String,
        /// `S3Destination`: object. A change replaces the resource.
        s3_destination "S3Destination" resource_data_sync::S3Destination,
        /// `SyncFormat`: text, 0 to 1024 characters. A change replaces the resource.
        sync_format "SyncFormat" String,
        /// `SyncSource`: object.
        sync_source "SyncSource" resource_data_sync::SyncSource,
        /// `SyncType`: text, 1 to 64 characters. A change replaces the resource.
        sync_type "SyncType" String,
    }
    attributes {
    }
}

/// Property types of [`ResourceDataSync`].
pub mod resource_data_sync {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`SyncSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-resourcedatasync-syncsource.html)
        SyncSource
        required {
            /// `SourceRegions`: list.
            source_regions "SourceRegions" List<String>,
            /// `SourceType`: text, 1 to 64 characters.
            source_type "SourceType" String,
        }
        optional {
            /// `AwsOrganizationsSource`: object.
            aws_organizations_source "AwsOrganizationsSource" AwsOrganizationsSource,
            /// `IncludeFutureRegions`: true or false.
            include_future_regions "IncludeFutureRegions" bool,
        }
    }

    property! {
        /// [`AwsOrganizationsSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-resourcedatasync-awsorganizationssource.html)
        AwsOrganizationsSource
        required {
            /// `OrganizationSourceType`: text, 1 to 64 characters.
            organization_source_type "OrganizationSourceType" String,
        }
        optional {
            /// `OrganizationalUnits`: list, 1 to 1000 items.
            organizational_units "OrganizationalUnits" List<String>,
        }
    }

    choice! {
        /// Values of `S3DestinationSyncFormat`.
        S3DestinationSyncFormat
        JsonSerDe = "JsonSerDe",
    }

    property! {
        /// [`S3Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-resourcedatasync-s3destination.html)
        S3Destination
        required {
            /// `BucketName`: text, 1 to 2048 characters.
            bucket_name "BucketName" String,
            /// `BucketRegion`: text, 1 to 64 characters.
            bucket_region "BucketRegion" String,
            /// `SyncFormat`: text, 1 to 1024 characters.
            sync_format "SyncFormat" S3DestinationSyncFormat,
        }
        optional {
            /// `BucketPrefix`: text, 1 to 256 characters.
            bucket_prefix "BucketPrefix" String,
            /// `KMSKeyArn`: text, 1 to 512 characters.
            kms_key_arn "KMSKeyArn" String,
        }
    }
}

resource! {
    /// [`AWS::SSM::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcepolicy.html)
    ResourcePolicy = "AWS::SSM::ResourcePolicy"
    required {
        /// `Policy`: JSON.
        policy "Policy" Json,
        /// `ResourceArn`: text, 20 to 2048 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `PolicyHash`.
        policy_hash "PolicyHash" String,
        /// `Fn::GetAtt` of `PolicyId`.
        policy_id "PolicyId" String,
    }
}

resource! {
    /// [`AWS::SSM::ServiceSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-servicesetting.html)
    ServiceSetting = "AWS::SSM::ServiceSetting"
    required {
        /// `SettingId`: text, 1 to 1000 characters. A change replaces the resource.
        setting_id "SettingId" String,
        /// `SettingValue`: text, 1 to 4096 characters.
        setting_value "SettingValue" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `LastModifiedDate`.
        last_modified_date "LastModifiedDate" String,
        /// `Fn::GetAtt` of `LastModifiedUser`.
        last_modified_user "LastModifiedUser" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}
