// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Backup`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Backup::BackupPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html)
    BackupPlan = "AWS::Backup::BackupPlan"
    required {
        /// `BackupPlan`: object.
        backup_plan "BackupPlan" backup_plan::BackupPlanResourceType,
    }
    optional {
        /// `BackupPlanTags`: object.
        backup_plan_tags "BackupPlanTags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `BackupPlanArn`.
        backup_plan_arn "BackupPlanArn" String,
        /// `Fn::GetAtt` of `BackupPlanId`.
        backup_plan_id "BackupPlanId" String,
        /// `Fn::GetAtt` of `VersionId`.
        version_id "VersionId" String,
    }
}

/// Property types of [`BackupPlan`].
pub mod backup_plan {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`BackupPlanResourceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-backupplanresourcetype.html)
        BackupPlanResourceType
        required {
            /// `BackupPlanName`: text.
            backup_plan_name "BackupPlanName" String,
            /// `BackupPlanRule`: list.
            backup_plan_rule "BackupPlanRule" List<BackupRuleResourceType>,
        }
        optional {
            /// `AdvancedBackupSettings`: list.
            advanced_backup_settings "AdvancedBackupSettings" List<AdvancedBackupSettingResourceType>,
            /// `ScanSettings`: list.
            scan_settings "ScanSettings" List<ScanSettingResourceType>,
        }
    }

    choice! {
        /// Values of `MalwareScanner`.
        MalwareScanner
        Guardduty = "GUARDDUTY",
    }

    property! {
        /// [`ScanSettingResourceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-scansettingresourcetype.html)
        ScanSettingResourceType
        required {
        }
        optional {
            /// `MalwareScanner`: text.
            malware_scanner "MalwareScanner" MalwareScanner,
            /// `ResourceTypes`: list.
            resource_types "ResourceTypes" List<String>,
            /// `ScannerRoleArn`: text.
            scanner_role_arn "ScannerRoleArn" String,
        }
    }

    property! {
        /// [`BackupRuleResourceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-backupruleresourcetype.html)
        BackupRuleResourceType
        required {
            /// `RuleName`: text.
            rule_name "RuleName" String,
            /// `TargetBackupVault`: text.
            target_backup_vault "TargetBackupVault" String,
        }
        optional {
            /// `CompletionWindowMinutes`: number.
            completion_window_minutes "CompletionWindowMinutes" f64,
            /// `CopyActions`: list.
            copy_actions "CopyActions" List<CopyActionResourceType>,
            /// `EnableContinuousBackup`: true or false.
            enable_continuous_backup "EnableContinuousBackup" bool,
            /// `IndexActions`: list.
            index_actions "IndexActions" List<IndexActionsResourceType>,
            /// `Lifecycle`: object.
            lifecycle "Lifecycle" LifecycleResourceType,
            /// `RecoveryPointTags`: object.
            recovery_point_tags "RecoveryPointTags" Json,
            /// `ScanActions`: list.
            scan_actions "ScanActions" List<ScanActionResourceType>,
            /// `ScheduleExpression`: text.
            schedule_expression "ScheduleExpression" String,
            /// `ScheduleExpressionTimezone`: text.
            schedule_expression_timezone "ScheduleExpressionTimezone" String,
            /// `StartWindowMinutes`: number.
            start_window_minutes "StartWindowMinutes" f64,
            /// `TargetLogicallyAirGappedBackupVaultArn`: text.
            target_logically_air_gapped_backup_vault_arn "TargetLogicallyAirGappedBackupVaultArn" String,
        }
    }

    choice! {
        /// Values of `ScanMode`.
        ScanMode
        FullScan = "FULL_SCAN",
        IncrementalScan = "INCREMENTAL_SCAN",
    }

    property! {
        /// [`ScanActionResourceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-scanactionresourcetype.html)
        ScanActionResourceType
        required {
        }
        optional {
            /// `MalwareScanner`: text.
            malware_scanner "MalwareScanner" MalwareScanner,
            /// `ScanMode`: text.
            scan_mode "ScanMode" ScanMode,
        }
    }

    property! {
        /// [`LifecycleResourceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-lifecycleresourcetype.html)
        LifecycleResourceType
        required {
        }
        optional {
            /// `DeleteAfterDays`: number.
            delete_after_days "DeleteAfterDays" f64,
            /// `MoveToColdStorageAfterDays`: number.
            move_to_cold_storage_after_days "MoveToColdStorageAfterDays" f64,
            /// `OptInToArchiveForSupportedResources`: true or false.
            opt_in_to_archive_for_supported_resources "OptInToArchiveForSupportedResources" bool,
        }
    }

    property! {
        /// [`IndexActionsResourceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-indexactionsresourcetype.html)
        IndexActionsResourceType
        required {
        }
        optional {
            /// `ResourceTypes`: list.
            resource_types "ResourceTypes" List<String>,
        }
    }

    property! {
        /// [`CopyActionResourceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-copyactionresourcetype.html)
        CopyActionResourceType
        required {
            /// `DestinationBackupVaultArn`: text.
            destination_backup_vault_arn "DestinationBackupVaultArn" String,
        }
        optional {
            /// `Lifecycle`: object.
            lifecycle "Lifecycle" LifecycleResourceType,
        }
    }

    property! {
        /// [`AdvancedBackupSettingResourceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-advancedbackupsettingresourcetype.html)
        AdvancedBackupSettingResourceType
        required {
            /// `BackupOptions`: JSON.
            backup_options "BackupOptions" Json,
            /// `ResourceType`: text.
            resource_type "ResourceType" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Backup::BackupSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html)
    BackupSelection = "AWS::Backup::BackupSelection"
    required {
        /// `BackupPlanId`: text. A change replaces the resource.
        backup_plan_id "BackupPlanId" String,
        /// `BackupSelection`: object. A change replaces the resource.
        backup_selection "BackupSelection" backup_selection::BackupSelectionResourceType,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `SelectionId`.
        selection_id "SelectionId" String,
    }
}

/// Property types of [`BackupSelection`].
pub mod backup_selection {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`BackupSelectionResourceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupselection-backupselectionresourcetype.html)
        BackupSelectionResourceType
        required {
            /// `IamRoleArn`: text.
            iam_role_arn "IamRoleArn" String,
            /// `SelectionName`: text.
            selection_name "SelectionName" String,
        }
        optional {
            /// `Conditions`: object.
            conditions "Conditions" BackupSelectionResourceTypeConditions,
            /// `ListOfTags`: list.
            list_of_tags "ListOfTags" List<ConditionResourceType>,
            /// `NotResources`: list.
            not_resources "NotResources" List<String>,
            /// `Resources`: list.
            resources "Resources" List<String>,
        }
    }

    choice! {
        /// Values of `ConditionResourceTypeConditionType`.
        ConditionResourceTypeConditionType
        Stringequals = "stringequals",
    }

    property! {
        /// [`ConditionResourceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupselection-conditionresourcetype.html)
        ConditionResourceType
        required {
            /// `ConditionKey`: text.
            condition_key "ConditionKey" String,
            /// `ConditionType`: text.
            condition_type "ConditionType" ConditionResourceTypeConditionType,
            /// `ConditionValue`: text.
            condition_value "ConditionValue" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `BackupSelectionResourceTypeConditions`.
        BackupSelectionResourceTypeConditions
        required {
        }
        optional {
            /// `StringEquals`: list.
            string_equals "StringEquals" List<ConditionParameter>,
            /// `StringLike`: list.
            string_like "StringLike" List<ConditionParameter>,
            /// `StringNotEquals`: list.
            string_not_equals "StringNotEquals" List<ConditionParameter>,
            /// `StringNotLike`: list.
            string_not_like "StringNotLike" List<ConditionParameter>,
        }
    }

    property! {
        /// [`ConditionParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupselection-conditionparameter.html)
        ConditionParameter
        required {
        }
        optional {
            /// `ConditionKey`: text.
            condition_key "ConditionKey" String,
            /// `ConditionValue`: text.
            condition_value "ConditionValue" String,
        }
    }
}

resource! {
    /// [`AWS::Backup::BackupVault`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html)
    BackupVault = "AWS::Backup::BackupVault"
    required {
        /// `BackupVaultName`: text. A change replaces the resource.
        backup_vault_name "BackupVaultName" String,
    }
    optional {
        /// `AccessPolicy`: JSON.
        access_policy "AccessPolicy" Json,
        /// `BackupVaultTags`: object.
        backup_vault_tags "BackupVaultTags" Json,
        /// `EncryptionKeyArn`: text. A change replaces the resource.
        encryption_key_arn "EncryptionKeyArn" String,
        /// `LockConfiguration`: object.
        lock_configuration "LockConfiguration" backup_vault::LockConfigurationType,
        /// `Notifications`: object.
        notifications "Notifications" backup_vault::NotificationObjectType,
    }
    attributes {
        /// `Fn::GetAtt` of `BackupVaultArn`.
        backup_vault_arn "BackupVaultArn" String,
    }
}

/// Property types of [`BackupVault`].
pub mod backup_vault {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`NotificationObjectType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupvault-notificationobjecttype.html)
        NotificationObjectType
        required {
            /// `BackupVaultEvents`: list.
            backup_vault_events "BackupVaultEvents" List<String>,
            /// `SNSTopicArn`: text.
            sns_topic_arn "SNSTopicArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`LockConfigurationType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupvault-lockconfigurationtype.html)
        LockConfigurationType
        required {
            /// `MinRetentionDays`: whole number.
            min_retention_days "MinRetentionDays" i64,
        }
        optional {
            /// `ChangeableForDays`: whole number.
            changeable_for_days "ChangeableForDays" i64,
            /// `MaxRetentionDays`: whole number.
            max_retention_days "MaxRetentionDays" i64,
        }
    }
}

resource! {
    /// [`AWS::Backup::Framework`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-framework.html)
    Framework = "AWS::Backup::Framework"
    required {
        /// `FrameworkControls`: list.
        framework_controls "FrameworkControls" List<framework::FrameworkControl>,
    }
    optional {
        /// `FrameworkDescription`: text, 0 to 1024 characters.
        framework_description "FrameworkDescription" String,
        /// `FrameworkName`: text, 1 to 256 characters. A change replaces the resource.
        framework_name "FrameworkName" String,
        /// `FrameworkTags`: list.
        framework_tags "FrameworkTags" List<framework::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `DeploymentStatus`.
        deployment_status "DeploymentStatus" String,
        /// `Fn::GetAtt` of `FrameworkArn`.
        framework_arn "FrameworkArn" String,
        /// `Fn::GetAtt` of `FrameworkStatus`.
        framework_status "FrameworkStatus" String,
    }
}

/// Property types of [`Framework`].
pub mod framework {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-framework-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`FrameworkControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-framework-frameworkcontrol.html)
        FrameworkControl
        required {
            /// `ControlName`: text.
            control_name "ControlName" String,
        }
        optional {
            /// `ControlInputParameters`: list.
            control_input_parameters "ControlInputParameters" List<ControlInputParameter>,
            /// `ControlScope`: object.
            control_scope "ControlScope" FrameworkControlControlScope,
        }
    }

    property! {
        /// Property type `FrameworkControlControlScope`.
        FrameworkControlControlScope
        required {
        }
        optional {
            /// `ComplianceResourceIds`: list, at most 100 items.
            compliance_resource_ids "ComplianceResourceIds" List<String>,
            /// `ComplianceResourceTypes`: list.
            compliance_resource_types "ComplianceResourceTypes" List<String>,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`ControlInputParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-framework-controlinputparameter.html)
        ControlInputParameter
        required {
            /// `ParameterName`: text.
            parameter_name "ParameterName" String,
            /// `ParameterValue`: text.
            parameter_value "ParameterValue" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Backup::LegalHold`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-legalhold.html)
    LegalHold = "AWS::Backup::LegalHold"
    required {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `RecoveryPointSelection`: object. A change replaces the resource.
        recovery_point_selection "RecoveryPointSelection" legal_hold::RecoveryPointSelection,
        /// `Title`: text. A change replaces the resource.
        title "Title" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<legal_hold::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationDate`.
        creation_date "CreationDate" String,
        /// `Fn::GetAtt` of `LegalHoldId`.
        legal_hold_id "LegalHoldId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`LegalHold`].
pub mod legal_hold {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tags`.
        Tags
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
        /// Property type `RecoveryPointSelection`.
        RecoveryPointSelection
        required {
        }
        optional {
            /// `DateRange`: object.
            date_range "DateRange" RecoveryPointSelectionDateRange,
            /// `ResourceIdentifiers`: list.
            resource_identifiers "ResourceIdentifiers" List<String>,
            /// `VaultNames`: list.
            vault_names "VaultNames" List<String>,
        }
    }

    property! {
        /// Property type `RecoveryPointSelectionDateRange`.
        RecoveryPointSelectionDateRange
        required {
            /// `FromDate`: text.
            from_date "FromDate" String,
            /// `ToDate`: text.
            to_date "ToDate" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Backup::LogicallyAirGappedBackupVault`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-logicallyairgappedbackupvault.html)
    LogicallyAirGappedBackupVault = "AWS::Backup::LogicallyAirGappedBackupVault"
    required {
        /// `BackupVaultName`: text. A change replaces the resource.
        backup_vault_name "BackupVaultName" String,
        /// `MaxRetentionDays`: whole number. A change replaces the resource.
        max_retention_days "MaxRetentionDays" i64,
        /// `MinRetentionDays`: whole number. A change replaces the resource.
        min_retention_days "MinRetentionDays" i64,
    }
    optional {
        /// `AccessPolicy`: JSON.
        access_policy "AccessPolicy" Json,
        /// `BackupVaultTags`: object.
        backup_vault_tags "BackupVaultTags" Json,
        /// `EncryptionKeyArn`: text. A change replaces the resource.
        encryption_key_arn "EncryptionKeyArn" String,
        /// `MpaApprovalTeamArn`: text.
        mpa_approval_team_arn "MpaApprovalTeamArn" String,
        /// `Notifications`: object.
        notifications "Notifications" logically_air_gapped_backup_vault::NotificationObjectType,
    }
    attributes {
        /// `Fn::GetAtt` of `BackupVaultArn`.
        backup_vault_arn "BackupVaultArn" String,
        /// `Fn::GetAtt` of `VaultState`.
        vault_state "VaultState" String,
        /// `Fn::GetAtt` of `VaultType`.
        vault_type "VaultType" String,
    }
}

/// Property types of [`LogicallyAirGappedBackupVault`].
pub mod logically_air_gapped_backup_vault {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`NotificationObjectType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-logicallyairgappedbackupvault-notificationobjecttype.html)
        NotificationObjectType
        required {
            /// `BackupVaultEvents`: list.
            backup_vault_events "BackupVaultEvents" List<String>,
            /// `SNSTopicArn`: text.
            sns_topic_arn "SNSTopicArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Backup::ReportPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-reportplan.html)
    ReportPlan = "AWS::Backup::ReportPlan"
    required {
        /// `ReportDeliveryChannel`: object.
        report_delivery_channel "ReportDeliveryChannel" report_plan::ReportDeliveryChannel,
        /// `ReportSetting`: object.
        report_setting "ReportSetting" report_plan::ReportSetting,
    }
    optional {
        /// `ReportPlanDescription`: text, 0 to 1024 characters.
        report_plan_description "ReportPlanDescription" String,
        /// `ReportPlanName`: text, 1 to 256 characters. A change replaces the resource.
        report_plan_name "ReportPlanName" String,
        /// `ReportPlanTags`: list.
        report_plan_tags "ReportPlanTags" List<report_plan::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ReportPlanArn`.
        report_plan_arn "ReportPlanArn" String,
    }
}

/// Property types of [`ReportPlan`].
pub mod report_plan {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `ReportSetting`.
        ReportSetting
        required {
            /// `ReportTemplate`: text.
            report_template "ReportTemplate" String,
        }
        optional {
            /// `Accounts`: list.
            accounts "Accounts" List<String>,
            /// `FrameworkArns`: list.
            framework_arns "FrameworkArns" List<String>,
            /// `OrganizationUnits`: list.
            organization_units "OrganizationUnits" List<String>,
            /// `Regions`: list.
            regions "Regions" List<String>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-reportplan-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// Property type `ReportDeliveryChannel`.
        ReportDeliveryChannel
        required {
            /// `S3BucketName`: text.
            s3_bucket_name "S3BucketName" String,
        }
        optional {
            /// `Formats`: list.
            formats "Formats" List<String>,
            /// `S3KeyPrefix`: text.
            s3_key_prefix "S3KeyPrefix" String,
        }
    }
}

resource! {
    /// [`AWS::Backup::RestoreTestingPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingplan.html)
    RestoreTestingPlan = "AWS::Backup::RestoreTestingPlan"
    required {
        /// `RecoveryPointSelection`: object.
        recovery_point_selection "RecoveryPointSelection" restore_testing_plan::RestoreTestingRecoveryPointSelection,
        /// `RestoreTestingPlanName`: text. A change replaces the resource.
        restore_testing_plan_name "RestoreTestingPlanName" String,
        /// `ScheduleExpression`: text.
        schedule_expression "ScheduleExpression" String,
    }
    optional {
        /// `ScheduleExpressionTimezone`: text.
        schedule_expression_timezone "ScheduleExpressionTimezone" String,
        /// `StartWindowHours`: whole number.
        start_window_hours "StartWindowHours" i64,
        /// `Tags`: list.
        tags "Tags" List<restore_testing_plan::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RestoreTestingPlanArn`.
        restore_testing_plan_arn "RestoreTestingPlanArn" String,
    }
}

/// Property types of [`RestoreTestingPlan`].
pub mod restore_testing_plan {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-restoretestingplan-tag.html)
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
        /// Values of `RestoreTestingRecoveryPointSelectionAlgorithm`.
        RestoreTestingRecoveryPointSelectionAlgorithm
        LatestWithinWindow = "LATEST_WITHIN_WINDOW",
        RandomWithinWindow = "RANDOM_WITHIN_WINDOW",
    }

    choice! {
        /// Values of `RestoreTestingRecoveryPointType`.
        RestoreTestingRecoveryPointType
        Snapshot = "SNAPSHOT",
        Continuous = "CONTINUOUS",
    }

    property! {
        /// [`RestoreTestingRecoveryPointSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-restoretestingplan-restoretestingrecoverypointselection.html)
        RestoreTestingRecoveryPointSelection
        required {
            /// `Algorithm`: text.
            algorithm "Algorithm" RestoreTestingRecoveryPointSelectionAlgorithm,
            /// `IncludeVaults`: list.
            include_vaults "IncludeVaults" List<String>,
            /// `RecoveryPointTypes`: list.
            recovery_point_types "RecoveryPointTypes" List<RestoreTestingRecoveryPointType>,
        }
        optional {
            /// `ExcludeVaults`: list.
            exclude_vaults "ExcludeVaults" List<String>,
            /// `SelectionWindowDays`: whole number.
            selection_window_days "SelectionWindowDays" i64,
        }
    }
}

resource! {
    /// [`AWS::Backup::RestoreTestingSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingselection.html)
    RestoreTestingSelection = "AWS::Backup::RestoreTestingSelection"
    required {
        /// `IamRoleArn`: text.
        iam_role_arn "IamRoleArn" String,
        /// `ProtectedResourceType`: text. A change replaces the resource.
        protected_resource_type "ProtectedResourceType" String,
        /// `RestoreTestingPlanName`: text. A change replaces the resource.
        restore_testing_plan_name "RestoreTestingPlanName" String,
        /// `RestoreTestingSelectionName`: text. A change replaces the resource.
        restore_testing_selection_name "RestoreTestingSelectionName" String,
    }
    optional {
        /// `ProtectedResourceArns`: list.
        protected_resource_arns "ProtectedResourceArns" List<String>,
        /// `ProtectedResourceConditions`: object.
        protected_resource_conditions "ProtectedResourceConditions" restore_testing_selection::ProtectedResourceConditions,
        /// `RestoreMetadataOverrides`: object.
        restore_metadata_overrides "RestoreMetadataOverrides" Json,
        /// `ValidationWindowHours`: whole number.
        validation_window_hours "ValidationWindowHours" i64,
    }
    attributes {
    }
}

/// Property types of [`RestoreTestingSelection`].
pub mod restore_testing_selection {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ProtectedResourceConditions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-restoretestingselection-protectedresourceconditions.html)
        ProtectedResourceConditions
        required {
        }
        optional {
            /// `StringEquals`: list.
            string_equals "StringEquals" List<KeyValue>,
            /// `StringNotEquals`: list.
            string_not_equals "StringNotEquals" List<KeyValue>,
        }
    }

    property! {
        /// [`KeyValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-restoretestingselection-keyvalue.html)
        KeyValue
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Backup::TieringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-tieringconfiguration.html)
    TieringConfiguration = "AWS::Backup::TieringConfiguration"
    required {
        /// `BackupVaultName`: text.
        backup_vault_name "BackupVaultName" String,
        /// `ResourceSelection`: list.
        resource_selection "ResourceSelection" List<tiering_configuration::ResourceSelection>,
        /// `TieringConfigurationName`: text. A change replaces the resource.
        tiering_configuration_name "TieringConfigurationName" String,
    }
    optional {
        /// `TieringConfigurationTags`: object.
        tiering_configuration_tags "TieringConfigurationTags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
        /// `Fn::GetAtt` of `TieringConfigurationArn`.
        tiering_configuration_arn "TieringConfigurationArn" String,
    }
}

/// Property types of [`TieringConfiguration`].
pub mod tiering_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ResourceSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-tieringconfiguration-resourceselection.html)
        ResourceSelection
        required {
            /// `ResourceType`: text.
            resource_type "ResourceType" String,
            /// `Resources`: list.
            resources "Resources" List<String>,
            /// `TieringDownSettingsInDays`: whole number.
            tiering_down_settings_in_days "TieringDownSettingsInDays" i64,
        }
        optional {
        }
    }
}
