// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DLM`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DLM::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
    LifecyclePolicy = "AWS::DLM::LifecyclePolicy"
    required {
    }
    optional {
        /// `CopyTags`: true or false.
        copy_tags "CopyTags" bool,
        /// `CreateInterval`: whole number, at least 1 in value.
        create_interval "CreateInterval" i64,
        /// `CrossRegionCopyTargets`: list, 0 to 3 items.
        cross_region_copy_targets "CrossRegionCopyTargets" List<lifecycle_policy::CrossRegionCopyTarget>,
        /// `DefaultPolicy`: text.
        default_policy "DefaultPolicy" lifecycle_policy::DefaultPolicy,
        /// `Description`: text, 0 to 500 characters.
        description "Description" String,
        /// `Exclusions`: object.
        exclusions "Exclusions" lifecycle_policy::Exclusions,
        /// `ExecutionRoleArn`: text, 0 to 2048 characters.
        execution_role_arn "ExecutionRoleArn" String,
        /// `ExtendDeletion`: true or false.
        extend_deletion "ExtendDeletion" bool,
        /// `PolicyDetails`: object.
        policy_details "PolicyDetails" lifecycle_policy::PolicyDetails,
        /// `RetainInterval`: whole number, at least 1 in value.
        retain_interval "RetainInterval" i64,
        /// `State`: text.
        state "State" String,
        /// `Tags`: list.
        tags "Tags" List<lifecycle_policy::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `PolicyId`.
        policy_id "PolicyId" String,
    }
}

/// Property types of [`LifecyclePolicy`].
pub mod lifecycle_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DefaultPolicy`.
        DefaultPolicy
        Instance = "INSTANCE",
        Volume = "VOLUME",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 500 characters.
            key "Key" String,
            /// `Value`: text, 0 to 500 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `PolicyDetailsPolicyLanguage`.
        PolicyDetailsPolicyLanguage
        Simplified = "SIMPLIFIED",
        Standard = "STANDARD",
    }

    choice! {
        /// Values of `PolicyDetailsPolicyType`.
        PolicyDetailsPolicyType
        EbsSnapshotManagement = "EBS_SNAPSHOT_MANAGEMENT",
        EventBasedPolicy = "EVENT_BASED_POLICY",
        ImageManagement = "IMAGE_MANAGEMENT",
    }

    choice! {
        /// Values of `PolicyDetailsResourceLocations`.
        PolicyDetailsResourceLocations
        Cloud = "CLOUD",
        LocalZone = "LOCAL_ZONE",
        Outpost = "OUTPOST",
    }

    choice! {
        /// Values of `PolicyDetailsResourceType`.
        PolicyDetailsResourceType
        Instance = "INSTANCE",
        Volume = "VOLUME",
    }

    choice! {
        /// Values of `PolicyDetailsResourceTypes`.
        PolicyDetailsResourceTypes
        Instance = "INSTANCE",
        Volume = "VOLUME",
    }

    property! {
        /// [`PolicyDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-policydetails.html)
        PolicyDetails
        required {
        }
        optional {
            /// `Actions`: list, 1 to 1 items.
            actions "Actions" List<Action>,
            /// `CopyTags`: true or false.
            copy_tags "CopyTags" bool,
            /// `CreateInterval`: whole number, at least 1 in value.
            create_interval "CreateInterval" i64,
            /// `CrossRegionCopyTargets`: list, 0 to 3 items.
            cross_region_copy_targets "CrossRegionCopyTargets" List<CrossRegionCopyTarget>,
            /// `EventSource`: object.
            event_source "EventSource" EventSource,
            /// `Exclusions`: object.
            exclusions "Exclusions" Exclusions,
            /// `ExtendDeletion`: true or false.
            extend_deletion "ExtendDeletion" bool,
            /// `Parameters`: object.
            parameters "Parameters" Parameters,
            /// `PolicyLanguage`: text.
            policy_language "PolicyLanguage" PolicyDetailsPolicyLanguage,
            /// `PolicyType`: text.
            policy_type "PolicyType" PolicyDetailsPolicyType,
            /// `ResourceLocations`: list, 1 to 1 items.
            resource_locations "ResourceLocations" List<PolicyDetailsResourceLocations>,
            /// `ResourceType`: text.
            resource_type "ResourceType" PolicyDetailsResourceType,
            /// `ResourceTypes`: list, 1 to 1 items.
            resource_types "ResourceTypes" List<PolicyDetailsResourceTypes>,
            /// `RetainInterval`: whole number, at least 1 in value.
            retain_interval "RetainInterval" i64,
            /// `Schedules`: list, 1 to 4 items.
            schedules "Schedules" List<Schedule>,
            /// `TargetTags`: list, 1 to 50 items.
            target_tags "TargetTags" List<Tag>,
        }
    }

    property! {
        /// [`Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-schedule.html)
        Schedule
        required {
        }
        optional {
            /// `ArchiveRule`: object.
            archive_rule "ArchiveRule" ArchiveRule,
            /// `CopyTags`: true or false.
            copy_tags "CopyTags" bool,
            /// `CreateRule`: object.
            create_rule "CreateRule" CreateRule,
            /// `CrossRegionCopyRules`: list, 0 to 3 items.
            cross_region_copy_rules "CrossRegionCopyRules" List<CrossRegionCopyRule>,
            /// `DeprecateRule`: object.
            deprecate_rule "DeprecateRule" DeprecateRule,
            /// `FastRestoreRule`: object.
            fast_restore_rule "FastRestoreRule" FastRestoreRule,
            /// `Name`: text, 0 to 120 characters.
            name "Name" String,
            /// `RetainRule`: object.
            retain_rule "RetainRule" RetainRule,
            /// `ShareRules`: list, 0 to 1 items.
            share_rules "ShareRules" List<ShareRule>,
            /// `TagsToAdd`: list, 0 to 45 items.
            tags_to_add "TagsToAdd" List<Tag>,
            /// `VariableTags`: list, 0 to 45 items.
            variable_tags "VariableTags" List<Tag>,
        }
    }

    choice! {
        /// Values of `ShareRuleUnshareIntervalUnit`.
        ShareRuleUnshareIntervalUnit
        Days = "DAYS",
        Months = "MONTHS",
        Weeks = "WEEKS",
        Years = "YEARS",
    }

    property! {
        /// [`ShareRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-sharerule.html)
        ShareRule
        required {
        }
        optional {
            /// `TargetAccounts`: list, at least 1 items.
            target_accounts "TargetAccounts" List<String>,
            /// `UnshareInterval`: whole number, at least 1 in value.
            unshare_interval "UnshareInterval" i64,
            /// `UnshareIntervalUnit`: text.
            unshare_interval_unit "UnshareIntervalUnit" ShareRuleUnshareIntervalUnit,
        }
    }

    choice! {
        /// Values of `RetainRuleIntervalUnit`.
        RetainRuleIntervalUnit
        Days = "DAYS",
        Months = "MONTHS",
        Weeks = "WEEKS",
        Years = "YEARS",
    }

    property! {
        /// [`RetainRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-retainrule.html)
        RetainRule
        required {
        }
        optional {
            /// `Count`: whole number, 0 to 1000 in value.
            count "Count" i64,
            /// `Interval`: whole number, at least 0 in value.
            interval "Interval" i64,
            /// `IntervalUnit`: text.
            interval_unit "IntervalUnit" RetainRuleIntervalUnit,
        }
    }

    choice! {
        /// Values of `FastRestoreRuleIntervalUnit`.
        FastRestoreRuleIntervalUnit
        Days = "DAYS",
        Months = "MONTHS",
        Weeks = "WEEKS",
        Years = "YEARS",
    }

    property! {
        /// [`FastRestoreRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-fastrestorerule.html)
        FastRestoreRule
        required {
        }
        optional {
            /// `AvailabilityZoneIds`: list, 1 to 10 items.
            availability_zone_ids "AvailabilityZoneIds" List<String>,
            /// `AvailabilityZones`: list, 1 to 10 items.
            availability_zones "AvailabilityZones" List<String>,
            /// `Count`: whole number, 1 to 1000 in value.
            count "Count" i64,
            /// `Interval`: whole number, at least 1 in value.
            interval "Interval" i64,
            /// `IntervalUnit`: text.
            interval_unit "IntervalUnit" FastRestoreRuleIntervalUnit,
        }
    }

    choice! {
        /// Values of `DeprecateRuleIntervalUnit`.
        DeprecateRuleIntervalUnit
        Days = "DAYS",
        Months = "MONTHS",
        Weeks = "WEEKS",
        Years = "YEARS",
    }

    property! {
        /// [`DeprecateRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-deprecaterule.html)
        DeprecateRule
        required {
        }
        optional {
            /// `Count`: whole number, 1 to 1000 in value.
            count "Count" i64,
            /// `Interval`: whole number, at least 1 in value.
            interval "Interval" i64,
            /// `IntervalUnit`: text.
            interval_unit "IntervalUnit" DeprecateRuleIntervalUnit,
        }
    }

    property! {
        /// [`CrossRegionCopyRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopyrule.html)
        CrossRegionCopyRule
        required {
            /// `Encrypted`: true or false.
            encrypted "Encrypted" bool,
        }
        optional {
            /// `CmkArn`: text, 0 to 2048 characters.
            cmk_arn "CmkArn" String,
            /// `CopyTags`: true or false.
            copy_tags "CopyTags" bool,
            /// `DeprecateRule`: object.
            deprecate_rule "DeprecateRule" CrossRegionCopyDeprecateRule,
            /// `RetainRule`: object.
            retain_rule "RetainRule" CrossRegionCopyRetainRule,
            /// `Target`: text, 0 to 2048 characters.
            target "Target" String,
            /// `TargetRegion`: text, 0 to 16 characters.
            target_region "TargetRegion" String,
        }
    }

    choice! {
        /// Values of `CrossRegionCopyRetainRuleIntervalUnit`.
        CrossRegionCopyRetainRuleIntervalUnit
        Days = "DAYS",
        Months = "MONTHS",
        Weeks = "WEEKS",
        Years = "YEARS",
    }

    property! {
        /// [`CrossRegionCopyRetainRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopyretainrule.html)
        CrossRegionCopyRetainRule
        required {
            /// `Interval`: whole number, at least 1 in value.
            interval "Interval" i64,
            /// `IntervalUnit`: text.
            interval_unit "IntervalUnit" CrossRegionCopyRetainRuleIntervalUnit,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CrossRegionCopyDeprecateRuleIntervalUnit`.
        CrossRegionCopyDeprecateRuleIntervalUnit
        Days = "DAYS",
        Months = "MONTHS",
        Weeks = "WEEKS",
        Years = "YEARS",
    }

    property! {
        /// [`CrossRegionCopyDeprecateRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopydeprecaterule.html)
        CrossRegionCopyDeprecateRule
        required {
            /// `Interval`: whole number, at least 1 in value.
            interval "Interval" i64,
            /// `IntervalUnit`: text.
            interval_unit "IntervalUnit" CrossRegionCopyDeprecateRuleIntervalUnit,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CreateRuleIntervalUnit`.
        CreateRuleIntervalUnit
        Hours = "HOURS",
    }

    choice! {
        /// Values of `CreateRuleLocation`.
        CreateRuleLocation
        Cloud = "CLOUD",
        LocalZone = "LOCAL_ZONE",
        OutpostLocal = "OUTPOST_LOCAL",
    }

    property! {
        /// [`CreateRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-createrule.html)
        CreateRule
        required {
        }
        optional {
            /// `CronExpression`: text, 17 to 106 characters.
            cron_expression "CronExpression" String,
            /// `Interval`: whole number, at least 1 in value.
            interval "Interval" i64,
            /// `IntervalUnit`: text.
            interval_unit "IntervalUnit" CreateRuleIntervalUnit,
            /// `Location`: text.
            location "Location" CreateRuleLocation,
            /// `Scripts`: list, 0 to 1 items.
            scripts "Scripts" List<Script>,
            /// `Times`: list, 0 to 1 items.
            times "Times" List<String>,
        }
    }

    choice! {
        /// Values of `ScriptExecutionHandlerService`.
        ScriptExecutionHandlerService
        AwsSystemsManager = "AWS_SYSTEMS_MANAGER",
    }

    choice! {
        /// Values of `ScriptStages`.
        ScriptStages
        Post = "POST",
        Pre = "PRE",
    }

    property! {
        /// [`Script`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-script.html)
        Script
        required {
        }
        optional {
            /// `ExecuteOperationOnScriptFailure`: true or false.
            execute_operation_on_script_failure "ExecuteOperationOnScriptFailure" bool,
            /// `ExecutionHandler`: text, 0 to 200 characters.
            execution_handler "ExecutionHandler" String,
            /// `ExecutionHandlerService`: text.
            execution_handler_service "ExecutionHandlerService" ScriptExecutionHandlerService,
            /// `ExecutionTimeout`: whole number, 10 to 120 in value.
            execution_timeout "ExecutionTimeout" i64,
            /// `MaximumRetryCount`: whole number, 0 to 3 in value.
            maximum_retry_count "MaximumRetryCount" i64,
            /// `Stages`: list, 1 to 2 items.
            stages "Stages" List<ScriptStages>,
        }
    }

    property! {
        /// [`ArchiveRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-archiverule.html)
        ArchiveRule
        required {
            /// `RetainRule`: object.
            retain_rule "RetainRule" ArchiveRetainRule,
        }
        optional {
        }
    }

    property! {
        /// [`ArchiveRetainRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-archiveretainrule.html)
        ArchiveRetainRule
        required {
            /// `RetentionArchiveTier`: object.
            retention_archive_tier "RetentionArchiveTier" RetentionArchiveTier,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RetentionArchiveTierIntervalUnit`.
        RetentionArchiveTierIntervalUnit
        Days = "DAYS",
        Months = "MONTHS",
        Weeks = "WEEKS",
        Years = "YEARS",
    }

    property! {
        /// [`RetentionArchiveTier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-retentionarchivetier.html)
        RetentionArchiveTier
        required {
        }
        optional {
            /// `Count`: whole number, 1 to 1000 in value.
            count "Count" i64,
            /// `Interval`: whole number, at least 1 in value.
            interval "Interval" i64,
            /// `IntervalUnit`: text.
            interval_unit "IntervalUnit" RetentionArchiveTierIntervalUnit,
        }
    }

    property! {
        /// [`Parameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-parameters.html)
        Parameters
        required {
        }
        optional {
            /// `ExcludeBootVolume`: true or false.
            exclude_boot_volume "ExcludeBootVolume" bool,
            /// `ExcludeDataVolumeTags`: list, 0 to 50 items.
            exclude_data_volume_tags "ExcludeDataVolumeTags" List<Tag>,
            /// `NoReboot`: true or false.
            no_reboot "NoReboot" bool,
        }
    }

    choice! {
        /// Values of `EventSourceType`.
        EventSourceType
        ManagedCwe = "MANAGED_CWE",
    }

    property! {
        /// [`EventSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-eventsource.html)
        EventSource
        required {
            /// `Type`: text.
            r#type "Type" EventSourceType,
        }
        optional {
            /// `Parameters`: object.
            parameters "Parameters" EventParameters,
        }
    }

    choice! {
        /// Values of `EventParametersEventType`.
        EventParametersEventType
        ShareSnapshot = "shareSnapshot",
    }

    property! {
        /// [`EventParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-eventparameters.html)
        EventParameters
        required {
            /// `EventType`: text.
            event_type "EventType" EventParametersEventType,
            /// `SnapshotOwner`: list, 0 to 50 items.
            snapshot_owner "SnapshotOwner" List<String>,
        }
        optional {
            /// `DescriptionRegex`: text, 0 to 1000 characters.
            description_regex "DescriptionRegex" String,
        }
    }

    property! {
        /// [`Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-action.html)
        Action
        required {
            /// `CrossRegionCopy`: list, 0 to 3 items.
            cross_region_copy "CrossRegionCopy" List<CrossRegionCopyAction>,
            /// `Name`: text, 0 to 120 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`CrossRegionCopyAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopyaction.html)
        CrossRegionCopyAction
        required {
            /// `EncryptionConfiguration`: object.
            encryption_configuration "EncryptionConfiguration" EncryptionConfiguration,
            /// `Target`: text, 0 to 2048 characters.
            target "Target" String,
        }
        optional {
            /// `RetainRule`: object.
            retain_rule "RetainRule" CrossRegionCopyRetainRule,
        }
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
            /// `Encrypted`: true or false.
            encrypted "Encrypted" bool,
        }
        optional {
            /// `CmkArn`: text, 0 to 2048 characters.
            cmk_arn "CmkArn" String,
        }
    }

    property! {
        /// [`Exclusions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-exclusions.html)
        Exclusions
        required {
        }
        optional {
            /// `ExcludeBootVolumes`: true or false.
            exclude_boot_volumes "ExcludeBootVolumes" bool,
            /// `ExcludeTags`: list, 0 to 50 items.
            exclude_tags "ExcludeTags" List<Tag>,
            /// `ExcludeVolumeTypes`: list, 0 to 6 items.
            exclude_volume_types "ExcludeVolumeTypes" List<String>,
        }
    }

    property! {
        /// [`CrossRegionCopyTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopytarget.html)
        CrossRegionCopyTarget
        required {
        }
        optional {
            /// `TargetRegion`: text, 0 to 16 characters.
            target_region "TargetRegion" String,
        }
    }
}
