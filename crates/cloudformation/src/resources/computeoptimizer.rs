// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ComputeOptimizer`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ComputeOptimizer::AutomationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html)
    AutomationRule = "AWS::ComputeOptimizer::AutomationRule"
    required {
        /// `Name`: text, 0 to 128 characters.
        name "Name" String,
        /// `RecommendedActionTypes`: list, at least 1 items.
        recommended_action_types "RecommendedActionTypes" List<automation_rule::RecommendedActionTypes>,
        /// `RuleType`: text.
        rule_type "RuleType" automation_rule::RuleType,
        /// `Schedule`: object.
        schedule "Schedule" automation_rule::Schedule,
        /// `Status`: text.
        status "Status" automation_rule::Status,
    }
    optional {
        /// `Criteria`: object.
        criteria "Criteria" automation_rule::Criteria,
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `OrganizationConfiguration`: object.
        organization_configuration "OrganizationConfiguration" automation_rule::OrganizationConfiguration,
        /// `Priority`: text.
        priority "Priority" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<automation_rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
        last_updated_timestamp "LastUpdatedTimestamp" String,
        /// `Fn::GetAtt` of `RuleArn`.
        rule_arn "RuleArn" String,
        /// `Fn::GetAtt` of `RuleId`.
        rule_id "RuleId" String,
        /// `Fn::GetAtt` of `RuleRevision`.
        rule_revision "RuleRevision" String,
    }
}

/// Property types of [`AutomationRule`].
pub mod automation_rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RecommendedActionTypes`.
        RecommendedActionTypes
        SnapshotAndDeleteUnattachedEbsVolume = "SnapshotAndDeleteUnattachedEbsVolume",
        UpgradeEbsVolumeType = "UpgradeEbsVolumeType",
    }

    choice! {
        /// Values of `RuleType`.
        RuleType
        AccountRule = "AccountRule",
        OrganizationRule = "OrganizationRule",
    }

    choice! {
        /// Values of `Status`.
        Status
        Active = "Active",
        Inactive = "Inactive",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-schedule.html)
        Schedule
        required {
        }
        optional {
            /// `ExecutionWindowInMinutes`: whole number, 60 to 1440 in value.
            execution_window_in_minutes "ExecutionWindowInMinutes" i64,
            /// `ScheduleExpression`: text.
            schedule_expression "ScheduleExpression" String,
            /// `ScheduleExpressionTimezone`: text.
            schedule_expression_timezone "ScheduleExpressionTimezone" String,
        }
    }

    choice! {
        /// Values of `OrganizationConfigurationRuleApplyOrder`.
        OrganizationConfigurationRuleApplyOrder
        BeforeAccountRules = "BeforeAccountRules",
        AfterAccountRules = "AfterAccountRules",
    }

    property! {
        /// [`OrganizationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-organizationconfiguration.html)
        OrganizationConfiguration
        required {
        }
        optional {
            /// `AccountIds`: list, 1 to 50 items.
            account_ids "AccountIds" List<String>,
            /// `RuleApplyOrder`: text.
            rule_apply_order "RuleApplyOrder" OrganizationConfigurationRuleApplyOrder,
        }
    }

    property! {
        /// [`Criteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-criteria.html)
        Criteria
        required {
        }
        optional {
            /// `EbsVolumeSizeInGib`: list.
            ebs_volume_size_in_gib "EbsVolumeSizeInGib" List<IntegerCriteriaCondition>,
            /// `EbsVolumeType`: list.
            ebs_volume_type "EbsVolumeType" List<StringCriteriaCondition>,
            /// `EstimatedMonthlySavings`: list.
            estimated_monthly_savings "EstimatedMonthlySavings" List<DoubleCriteriaCondition>,
            /// `LookBackPeriodInDays`: list.
            look_back_period_in_days "LookBackPeriodInDays" List<IntegerCriteriaCondition>,
            /// `Region`: list.
            region "Region" List<StringCriteriaCondition>,
            /// `ResourceArn`: list.
            resource_arn "ResourceArn" List<StringCriteriaCondition>,
            /// `ResourceTag`: list.
            resource_tag "ResourceTag" List<ResourceTagsCriteriaCondition>,
            /// `RestartNeeded`: list.
            restart_needed "RestartNeeded" List<StringCriteriaCondition>,
        }
    }

    choice! {
        /// Values of `ResourceTagsCriteriaConditionComparison`.
        ResourceTagsCriteriaConditionComparison
        StringEquals = "StringEquals",
        StringNotEquals = "StringNotEquals",
        StringEqualsIgnoreCase = "StringEqualsIgnoreCase",
        StringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase",
        StringLike = "StringLike",
        StringNotLike = "StringNotLike",
        NumericEquals = "NumericEquals",
        NumericNotEquals = "NumericNotEquals",
        NumericLessThan = "NumericLessThan",
        NumericLessThanEquals = "NumericLessThanEquals",
        NumericGreaterThan = "NumericGreaterThan",
        NumericGreaterThanEquals = "NumericGreaterThanEquals",
    }

    property! {
        /// [`ResourceTagsCriteriaCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-resourcetagscriteriacondition.html)
        ResourceTagsCriteriaCondition
        required {
        }
        optional {
            /// `Comparison`: text.
            comparison "Comparison" ResourceTagsCriteriaConditionComparison,
            /// `Key`: text, 1 to 512 characters.
            key "Key" String,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    choice! {
        /// Values of `DoubleCriteriaConditionComparison`.
        DoubleCriteriaConditionComparison
        StringEquals = "StringEquals",
        StringNotEquals = "StringNotEquals",
        StringEqualsIgnoreCase = "StringEqualsIgnoreCase",
        StringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase",
        StringLike = "StringLike",
        StringNotLike = "StringNotLike",
        NumericEquals = "NumericEquals",
        NumericNotEquals = "NumericNotEquals",
        NumericLessThan = "NumericLessThan",
        NumericLessThanEquals = "NumericLessThanEquals",
        NumericGreaterThan = "NumericGreaterThan",
        NumericGreaterThanEquals = "NumericGreaterThanEquals",
    }

    property! {
        /// [`DoubleCriteriaCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-doublecriteriacondition.html)
        DoubleCriteriaCondition
        required {
        }
        optional {
            /// `Comparison`: text.
            comparison "Comparison" DoubleCriteriaConditionComparison,
            /// `Values`: list.
            values "Values" List<f64>,
        }
    }

    choice! {
        /// Values of `StringCriteriaConditionComparison`.
        StringCriteriaConditionComparison
        StringEquals = "StringEquals",
        StringNotEquals = "StringNotEquals",
        StringEqualsIgnoreCase = "StringEqualsIgnoreCase",
        StringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase",
        StringLike = "StringLike",
        StringNotLike = "StringNotLike",
        NumericEquals = "NumericEquals",
        NumericNotEquals = "NumericNotEquals",
        NumericLessThan = "NumericLessThan",
        NumericLessThanEquals = "NumericLessThanEquals",
        NumericGreaterThan = "NumericGreaterThan",
        NumericGreaterThanEquals = "NumericGreaterThanEquals",
    }

    property! {
        /// [`StringCriteriaCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-stringcriteriacondition.html)
        StringCriteriaCondition
        required {
        }
        optional {
            /// `Comparison`: text.
            comparison "Comparison" StringCriteriaConditionComparison,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    choice! {
        /// Values of `IntegerCriteriaConditionComparison`.
        IntegerCriteriaConditionComparison
        StringEquals = "StringEquals",
        StringNotEquals = "StringNotEquals",
        StringEqualsIgnoreCase = "StringEqualsIgnoreCase",
        StringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase",
        StringLike = "StringLike",
        StringNotLike = "StringNotLike",
        NumericEquals = "NumericEquals",
        NumericNotEquals = "NumericNotEquals",
        NumericLessThan = "NumericLessThan",
        NumericLessThanEquals = "NumericLessThanEquals",
        NumericGreaterThan = "NumericGreaterThan",
        NumericGreaterThanEquals = "NumericGreaterThanEquals",
    }

    property! {
        /// [`IntegerCriteriaCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-integercriteriacondition.html)
        IntegerCriteriaCondition
        required {
        }
        optional {
            /// `Comparison`: text.
            comparison "Comparison" IntegerCriteriaConditionComparison,
            /// `Values`: list.
            values "Values" List<i64>,
        }
    }
}
