// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SSM`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SSM::Association`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html)
    Association = "AWS::SSM::Association"
    required {
        /// Text.
        name "Name" String,
    }
    optional {
        /// True or false.
        apply_only_at_cron_interval "ApplyOnlyAtCronInterval" bool,
        /// Text, 1 to 512 characters.
        association_dispatch_assume_role "AssociationDispatchAssumeRole" String,
        /// Text.
        association_name "AssociationName" String,
        /// Text, 1 to 50 characters.
        automation_target_parameter_name "AutomationTargetParameterName" String,
        /// List.
        calendar_names "CalendarNames" List<String>,
        /// Text.
        compliance_severity "ComplianceSeverity" association::ComplianceSeverity,
        /// Text.
        document_version "DocumentVersion" String,
        /// Text. A change replaces the resource.
        instance_id "InstanceId" String,
        /// Text, 1 to 7 characters.
        max_concurrency "MaxConcurrency" String,
        /// Text, 1 to 7 characters.
        max_errors "MaxErrors" String,
        /// Object.
        output_location "OutputLocation" association::InstanceAssociationOutputLocation,
        /// Object.
        parameters "Parameters" Json,
        /// Text, 1 to 256 characters.
        schedule_expression "ScheduleExpression" String,
        /// Whole number, 1 to 6 in value.
        schedule_offset "ScheduleOffset" i64,
        /// Text.
        sync_compliance "SyncCompliance" association::SyncCompliance,
        /// List, 0 to 1000 items.
        tags "Tags" List<association::Tag>,
        /// List, 0 to 5 items.
        targets "Targets" List<association::Target>,
        /// Whole number, 15 to 172800 in value.
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
        /// Property type `Target`.
        Target
        required {
            /// Text, 1 to 163 characters.
            key "Key" String,
            /// List, 0 to 50 items.
            values "Values" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `InstanceAssociationOutputLocation`.
        InstanceAssociationOutputLocation
        required {
        }
        optional {
            /// Object.
            s3_location "S3Location" S3OutputLocation,
        }
    }

    property! {
        /// Property type `S3OutputLocation`.
        S3OutputLocation
        required {
        }
        optional {
            /// Text, 3 to 63 characters.
            output_s3_bucket_name "OutputS3BucketName" String,
            /// Text, 0 to 1024 characters.
            output_s3_key_prefix "OutputS3KeyPrefix" String,
            /// Text, 3 to 20 characters.
            output_s3_region "OutputS3Region" String,
        }
    }
}

resource! {
    /// [`AWS::SSM::CloudConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-cloudconnector.html)
    CloudConnector = "AWS::SSM::CloudConnector"
    required {
        /// Text, 1 to 512 characters. A change replaces the resource.
        config_connector_arn "ConfigConnectorArn" String,
        /// Object.
        configuration "Configuration" cloud_connector::CloudConnectorConfiguration,
        /// Text, 1 to 256 characters.
        display_name "DisplayName" String,
        /// Text, 20 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// Text, 1 to 1024 characters.
        description "Description" String,
        /// List, 0 to 50 items.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `CloudConnectorConfiguration`.
        CloudConnectorConfiguration
        required {
            /// Object.
            azure_configuration "AzureConfiguration" AzureConfiguration,
        }
        optional {
        }
    }

    property! {
        /// Property type `AzureConfiguration`.
        AzureConfiguration
        required {
            /// Text.
            application_id "ApplicationId" String,
            /// Text.
            tenant_id "TenantId" String,
        }
        optional {
            /// Text, 0 to 256 characters.
            application_display_name "ApplicationDisplayName" String,
            /// Object.
            targets "Targets" ConfigurationTargets,
            /// Text, 0 to 256 characters.
            tenant_display_name "TenantDisplayName" String,
        }
    }

    property! {
        /// Property type `ConfigurationTargets`.
        ConfigurationTargets
        required {
            /// List, 1 to 75 items.
            subscriptions "Subscriptions" List<AzureSubscription>,
        }
        optional {
        }
    }

    property! {
        /// Property type `AzureSubscription`.
        AzureSubscription
        required {
            /// Text, 1 to 256 characters.
            id_ "Id" String,
        }
        optional {
            /// Text, 0 to 128 characters.
            display_name "DisplayName" String,
        }
    }
}

resource! {
    /// [`AWS::SSM::Document`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html)
    Document = "AWS::SSM::Document"
    required {
        /// JSON, at least 1 characters. A change may replace the resource.
        content "Content" Json,
    }
    optional {
        /// List, 0 to 20 items. A change may replace the resource.
        attachments "Attachments" List<document::AttachmentsSource>,
        /// Text. A change may replace the resource.
        document_format "DocumentFormat" document::DocumentFormat,
        /// Text. A change replaces the resource.
        document_type "DocumentType" document::DocumentType,
        /// Text. A change replaces the resource.
        name "Name" String,
        /// List, at least 1 items. A change may replace the resource.
        requires "Requires" List<document::DocumentRequires>,
        /// List, 0 to 1000 items.
        tags "Tags" List<document::Tag>,
        /// Text, 0 to 200 characters. A change may replace the resource.
        target_type "TargetType" String,
        /// Text.
        update_method "UpdateMethod" document::UpdateMethod,
        /// Text. A change may replace the resource.
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
        /// Property type `Tag`.
        Tag
        required {
        }
        optional {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 1 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// Property type `DocumentRequires`.
        DocumentRequires
        required {
        }
        optional {
            /// Text, at most 200 characters.
            name "Name" String,
            /// Text, at most 8 characters.
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
        /// Property type `AttachmentsSource`.
        AttachmentsSource
        required {
        }
        optional {
            /// Text.
            key "Key" AttachmentsSourceKey,
            /// Text, 1 to 128 characters.
            name "Name" String,
            /// List, 1 to 1 items.
            values "Values" List<String>,
        }
    }
}

resource! {
    /// [`AWS::SSM::MaintenanceWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindow.html)
    MaintenanceWindow = "AWS::SSM::MaintenanceWindow"
    required {
        /// True or false.
        allow_unassociated_targets "AllowUnassociatedTargets" bool,
        /// Whole number, 0 to 23 in value.
        cutoff "Cutoff" i64,
        /// Whole number, 1 to 24 in value.
        duration "Duration" i64,
        /// Text, 3 to 128 characters.
        name "Name" String,
        /// Text, 1 to 256 characters.
        schedule "Schedule" String,
    }
    optional {
        /// Text, 1 to 128 characters.
        description "Description" String,
        /// Text.
        end_date "EndDate" String,
        /// Whole number, 1 to 6 in value.
        schedule_offset "ScheduleOffset" i64,
        /// Text.
        schedule_timezone "ScheduleTimezone" String,
        /// Text.
        start_date "StartDate" String,
        /// List, 0 to 1000 items.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
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
        /// Text.
        resource_type "ResourceType" maintenance_window_target::ResourceType,
        /// List, 0 to 5 items.
        targets "Targets" List<maintenance_window_target::Targets>,
        /// Text, 20 to 20 characters. A change replaces the resource.
        window_id "WindowId" String,
    }
    optional {
        /// Text, 1 to 128 characters.
        description "Description" String,
        /// Text, 3 to 128 characters.
        name "Name" String,
        /// Text, 1 to 128 characters.
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
        /// Property type `Targets`.
        Targets
        required {
            /// Text, 1 to 163 characters.
            key "Key" String,
            /// List, 0 to 50 items.
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
        /// Whole number, at least 0 in value.
        priority "Priority" i64,
        /// Text, 1 to 1600 characters.
        task_arn "TaskArn" String,
        /// Text. A change replaces the resource.
        task_type "TaskType" maintenance_window_task::TaskType,
        /// Text, 20 to 20 characters. A change replaces the resource.
        window_id "WindowId" String,
    }
    optional {
        /// Text.
        cutoff_behavior "CutoffBehavior" maintenance_window_task::CutoffBehavior,
        /// Text, 1 to 128 characters.
        description "Description" String,
        /// Object.
        logging_info "LoggingInfo" maintenance_window_task::LoggingInfo,
        /// Text, 1 to 7 characters.
        max_concurrency "MaxConcurrency" String,
        /// Text, 1 to 7 characters.
        max_errors "MaxErrors" String,
        /// Text, 3 to 128 characters.
        name "Name" String,
        /// Text.
        service_role_arn "ServiceRoleArn" String,
        /// List, 0 to 5 items.
        targets "Targets" List<maintenance_window_task::Target>,
        /// Object.
        task_invocation_parameters "TaskInvocationParameters" maintenance_window_task::TaskInvocationParameters,
        /// JSON.
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
        /// Property type `TaskInvocationParameters`.
        TaskInvocationParameters
        required {
        }
        optional {
            /// Object.
            maintenance_window_automation_parameters "MaintenanceWindowAutomationParameters" MaintenanceWindowAutomationParameters,
            /// Object.
            maintenance_window_lambda_parameters "MaintenanceWindowLambdaParameters" MaintenanceWindowLambdaParameters,
            /// Object.
            maintenance_window_run_command_parameters "MaintenanceWindowRunCommandParameters" MaintenanceWindowRunCommandParameters,
            /// Object.
            maintenance_window_step_functions_parameters "MaintenanceWindowStepFunctionsParameters" MaintenanceWindowStepFunctionsParameters,
        }
    }

    property! {
        /// Property type `MaintenanceWindowStepFunctionsParameters`.
        MaintenanceWindowStepFunctionsParameters
        required {
        }
        optional {
            /// Text.
            input "Input" String,
            /// Text.
            name "Name" String,
        }
    }

    property! {
        /// Property type `MaintenanceWindowRunCommandParameters`.
        MaintenanceWindowRunCommandParameters
        required {
        }
        optional {
            /// Object.
            cloud_watch_output_config "CloudWatchOutputConfig" CloudWatchOutputConfig,
            /// Text.
            comment "Comment" String,
            /// Text.
            document_hash "DocumentHash" String,
            /// Text.
            document_hash_type "DocumentHashType" String,
            /// Text.
            document_version "DocumentVersion" String,
            /// Object.
            notification_config "NotificationConfig" NotificationConfig,
            /// Text.
            output_s3_bucket_name "OutputS3BucketName" String,
            /// Text.
            output_s3_key_prefix "OutputS3KeyPrefix" String,
            /// JSON.
            parameters "Parameters" Json,
            /// Text.
            service_role_arn "ServiceRoleArn" String,
            /// Whole number.
            timeout_seconds "TimeoutSeconds" i64,
        }
    }

    property! {
        /// Property type `NotificationConfig`.
        NotificationConfig
        required {
            /// Text.
            notification_arn "NotificationArn" String,
        }
        optional {
            /// List.
            notification_events "NotificationEvents" List<String>,
            /// Text.
            notification_type "NotificationType" String,
        }
    }

    property! {
        /// Property type `CloudWatchOutputConfig`.
        CloudWatchOutputConfig
        required {
        }
        optional {
            /// Text.
            cloud_watch_log_group_name "CloudWatchLogGroupName" String,
            /// True or false.
            cloud_watch_output_enabled "CloudWatchOutputEnabled" bool,
        }
    }

    property! {
        /// Property type `MaintenanceWindowLambdaParameters`.
        MaintenanceWindowLambdaParameters
        required {
        }
        optional {
            /// Text.
            client_context "ClientContext" String,
            /// Text.
            payload "Payload" String,
            /// Text.
            qualifier "Qualifier" String,
        }
    }

    property! {
        /// Property type `MaintenanceWindowAutomationParameters`.
        MaintenanceWindowAutomationParameters
        required {
        }
        optional {
            /// Text.
            document_version "DocumentVersion" String,
            /// JSON.
            parameters "Parameters" Json,
        }
    }

    property! {
        /// Property type `Target`.
        Target
        required {
            /// Text, 1 to 163 characters.
            key "Key" String,
            /// List, 0 to 50 items.
            values "Values" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `LoggingInfo`.
        LoggingInfo
        required {
            /// Text.
            region "Region" String,
            /// Text.
            s3_bucket "S3Bucket" String,
        }
        optional {
            /// Text.
            s3_prefix "S3Prefix" String,
        }
    }
}

resource! {
    /// [`AWS::SSM::OpsItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-opsitem.html)
    OpsItem = "AWS::SSM::OpsItem"
    required {
        /// Text, 1 to 2048 characters.
        description "Description" String,
        /// Text, 1 to 128 characters. A change replaces the resource.
        source "Source" String,
        /// Text, 1 to 1024 characters.
        title "Title" String,
    }
    optional {
        /// Text, 1 to 64 characters.
        category "Category" String,
        /// Whole number, 1 to 5 in value.
        priority "Priority" i64,
        /// Text, 1 to 64 characters.
        severity "Severity" String,
        /// List, 0 to 1000 items.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
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
        /// Text.
        r#type "Type" parameter::Type,
        /// Text.
        value "Value" String,
    }
    optional {
        /// Text, 0 to 1024 characters.
        allowed_pattern "AllowedPattern" String,
        /// Text, 0 to 128 characters.
        data_type "DataType" parameter::DataType,
        /// Text, 0 to 1024 characters.
        description "Description" String,
        /// Text, 1 to 2048 characters. A change replaces the resource.
        name "Name" String,
        /// Text, 1 to 4096 characters.
        policies "Policies" String,
        /// Object, 0 to 1000 items.
        tags "Tags" Json,
        /// Text.
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
        /// Text, 3 to 128 characters.
        name "Name" String,
    }
    optional {
        /// Object.
        approval_rules "ApprovalRules" patch_baseline::RuleGroup,
        /// List, 0 to 50 items.
        approved_patches "ApprovedPatches" List<String>,
        /// Text.
        approved_patches_compliance_level "ApprovedPatchesComplianceLevel" patch_baseline::ApprovedPatchesComplianceLevel,
        /// True or false.
        approved_patches_enable_non_security "ApprovedPatchesEnableNonSecurity" bool,
        /// Text.
        available_security_updates_compliance_status "AvailableSecurityUpdatesComplianceStatus" patch_baseline::AvailableSecurityUpdatesComplianceStatus,
        /// True or false.
        default_baseline "DefaultBaseline" bool,
        /// Text, 1 to 1024 characters.
        description "Description" String,
        /// Object.
        global_filters "GlobalFilters" patch_baseline::PatchFilterGroup,
        /// Text. A change replaces the resource.
        operating_system "OperatingSystem" patch_baseline::OperatingSystem,
        /// List.
        patch_groups "PatchGroups" List<String>,
        /// List, 0 to 50 items.
        rejected_patches "RejectedPatches" List<String>,
        /// Text.
        rejected_patches_action "RejectedPatchesAction" patch_baseline::RejectedPatchesAction,
        /// List, 0 to 20 items.
        sources "Sources" List<patch_baseline::PatchSource>,
        /// List, 0 to 1000 items.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `PatchSource`.
        PatchSource
        required {
        }
        optional {
            /// Text, 1 to 1024 characters.
            configuration "Configuration" String,
            /// Text.
            name "Name" String,
            /// List, 0 to 20 items.
            products "Products" List<String>,
        }
    }

    property! {
        /// Property type `PatchFilterGroup`.
        PatchFilterGroup
        required {
        }
        optional {
            /// List, 0 to 5 items.
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
        /// Property type `PatchFilter`.
        PatchFilter
        required {
        }
        optional {
            /// Text.
            key "Key" PatchFilterKey,
            /// List, 0 to 20 items.
            values "Values" List<String>,
        }
    }

    property! {
        /// Property type `RuleGroup`.
        RuleGroup
        required {
        }
        optional {
            /// List, 0 to 10 items.
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
        /// Property type `Rule`.
        Rule
        required {
        }
        optional {
            /// Whole number, 0 to 360 in value.
            approve_after_days "ApproveAfterDays" i64,
            /// Text, 0 to 10 characters.
            approve_until_date "ApproveUntilDate" String,
            /// Text.
            compliance_level "ComplianceLevel" RuleComplianceLevel,
            /// True or false.
            enable_non_security "EnableNonSecurity" bool,
            /// Object.
            patch_filter_group "PatchFilterGroup" PatchFilterGroup,
        }
    }
}

resource! {
    /// [`AWS::SSM::ResourceDataSync`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcedatasync.html)
    ResourceDataSync = "AWS::SSM::ResourceDataSync"
    required {
        /// Text, 1 to 64 characters. A change replaces the resource.
        sync_name "SyncName" String,
    }
    optional {
        /// Text, 1 to 2048 characters. A change replaces the resource.
        bucket_name "BucketName" String,
        /// Text, 0 to 64 characters. A change replaces the resource.
        bucket_prefix "BucketPrefix" String,
        /// Text, 1 to 64 characters. A change replaces the resource.
        bucket_region "BucketRegion" String,
        /// Text, 0 to 512 characters. A change replaces the resource.
        kms_key_arn "KMSKeyArn" String,
        /// Object. A change replaces the resource.
        s3_destination "S3Destination" resource_data_sync::S3Destination,
        /// Text, 0 to 1024 characters. A change replaces the resource.
        sync_format "SyncFormat" String,
        /// Object.
        sync_source "SyncSource" resource_data_sync::SyncSource,
        /// Text, 1 to 64 characters. A change replaces the resource.
        sync_type "SyncType" String,
    }
    attributes {
    }
}

/// Property types of [`ResourceDataSync`].
pub mod resource_data_sync {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `SyncSource`.
        SyncSource
        required {
            /// List.
            source_regions "SourceRegions" List<String>,
            /// Text, 1 to 64 characters.
            source_type "SourceType" String,
        }
        optional {
            /// Object.
            aws_organizations_source "AwsOrganizationsSource" AwsOrganizationsSource,
            /// True or false.
            include_future_regions "IncludeFutureRegions" bool,
        }
    }

    property! {
        /// Property type `AwsOrganizationsSource`.
        AwsOrganizationsSource
        required {
            /// Text, 1 to 64 characters.
            organization_source_type "OrganizationSourceType" String,
        }
        optional {
            /// List, 1 to 1000 items.
            organizational_units "OrganizationalUnits" List<String>,
        }
    }

    choice! {
        /// Values of `S3DestinationSyncFormat`.
        S3DestinationSyncFormat
        JsonSerDe = "JsonSerDe",
    }

    property! {
        /// Property type `S3Destination`.
        S3Destination
        required {
            /// Text, 1 to 2048 characters.
            bucket_name "BucketName" String,
            /// Text, 1 to 64 characters.
            bucket_region "BucketRegion" String,
            /// Text, 1 to 1024 characters.
            sync_format "SyncFormat" S3DestinationSyncFormat,
        }
        optional {
            /// Text, 1 to 256 characters.
            bucket_prefix "BucketPrefix" String,
            /// Text, 1 to 512 characters.
            kms_key_arn "KMSKeyArn" String,
        }
    }
}

resource! {
    /// [`AWS::SSM::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcepolicy.html)
    ResourcePolicy = "AWS::SSM::ResourcePolicy"
    required {
        /// JSON.
        policy "Policy" Json,
        /// Text, 20 to 2048 characters. A change replaces the resource.
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
        /// Text, 1 to 1000 characters. A change replaces the resource.
        setting_id "SettingId" String,
        /// Text, 1 to 4096 characters.
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
