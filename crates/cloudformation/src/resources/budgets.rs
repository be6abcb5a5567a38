// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Budgets`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Budgets::Budget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html)
    Budget = "AWS::Budgets::Budget"
    required {
        /// `Budget`: object.
        budget "Budget" budget::BudgetData,
    }
    optional {
        /// `NotificationsWithSubscribers`: list. A change replaces the resource.
        notifications_with_subscribers "NotificationsWithSubscribers" List<budget::NotificationWithSubscribers>,
        /// `ResourceTags`: list.
        resource_tags "ResourceTags" List<budget::ResourceTag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Budget`].
pub mod budget {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ResourceTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-resourcetag.html)
        ResourceTag
        required {
            /// `Key`: text.
            key "Key" String,
        }
        optional {
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`NotificationWithSubscribers`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-notificationwithsubscribers.html)
        NotificationWithSubscribers
        required {
            /// `Notification`: object.
            notification "Notification" Notification,
            /// `Subscribers`: list.
            subscribers "Subscribers" List<Subscriber>,
        }
        optional {
        }
    }

    property! {
        /// [`Subscriber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-subscriber.html)
        Subscriber
        required {
            /// `Address`: text.
            address "Address" String,
            /// `SubscriptionType`: text.
            subscription_type "SubscriptionType" String,
        }
        optional {
        }
    }

    property! {
        /// [`Notification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-notification.html)
        Notification
        required {
            /// `ComparisonOperator`: text.
            comparison_operator "ComparisonOperator" String,
            /// `NotificationType`: text.
            notification_type "NotificationType" String,
            /// `Threshold`: number, 0.1 to 1000000000 in value.
            threshold "Threshold" f64,
        }
        optional {
            /// `ThresholdType`: text.
            threshold_type "ThresholdType" String,
        }
    }

    property! {
        /// [`BudgetData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html)
        BudgetData
        required {
            /// `BudgetType`: text.
            budget_type "BudgetType" String,
            /// `TimeUnit`: text.
            time_unit "TimeUnit" String,
        }
        optional {
            /// `AutoAdjustData`: object.
            auto_adjust_data "AutoAdjustData" AutoAdjustData,
            /// `BillingViewArn`: text.
            billing_view_arn "BillingViewArn" String,
            /// `BudgetLimit`: object.
            budget_limit "BudgetLimit" Spend,
            /// `BudgetName`: text.
            budget_name "BudgetName" String,
            /// `CostFilters`: JSON.
            cost_filters "CostFilters" Json,
            /// `CostTypes`: object.
            cost_types "CostTypes" CostTypes,
            /// `FilterExpression`: object.
            filter_expression "FilterExpression" Expression,
            /// `Metrics`: list.
            metrics "Metrics" List<String>,
            /// `PlannedBudgetLimits`: JSON.
            planned_budget_limits "PlannedBudgetLimits" Json,
            /// `TimePeriod`: object.
            time_period "TimePeriod" TimePeriod,
        }
    }

    property! {
        /// [`TimePeriod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-timeperiod.html)
        TimePeriod
        required {
        }
        optional {
            /// `End`: text.
            end "End" String,
            /// `Start`: text.
            start "Start" String,
        }
    }

    property! {
        /// [`Expression`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expression.html)
        Expression
        required {
        }
        optional {
            /// `And`: list.
            and "And" List<Expression>,
            /// `CostCategories`: object.
            cost_categories "CostCategories" CostCategoryValues,
            /// `Dimensions`: object.
            dimensions "Dimensions" ExpressionDimensionValues,
            /// `Not`: object.
            not "Not" Expression,
            /// `Or`: list.
            or "Or" List<Expression>,
            /// `Tags`: object.
            tags "Tags" TagValues,
        }
    }

    property! {
        /// [`TagValues`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-tagvalues.html)
        TagValues
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `MatchOptions`: list.
            match_options "MatchOptions" List<String>,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    property! {
        /// [`ExpressionDimensionValues`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expressiondimensionvalues.html)
        ExpressionDimensionValues
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `MatchOptions`: list.
            match_options "MatchOptions" List<String>,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    property! {
        /// [`CostCategoryValues`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costcategoryvalues.html)
        CostCategoryValues
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `MatchOptions`: list.
            match_options "MatchOptions" List<String>,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    property! {
        /// [`CostTypes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costtypes.html)
        CostTypes
        required {
        }
        optional {
            /// `IncludeCredit`: true or false.
            include_credit "IncludeCredit" bool,
            /// `IncludeDiscount`: true or false.
            include_discount "IncludeDiscount" bool,
            /// `IncludeOtherSubscription`: true or false.
            include_other_subscription "IncludeOtherSubscription" bool,
            /// `IncludeRecurring`: true or false.
            include_recurring "IncludeRecurring" bool,
            /// `IncludeRefund`: true or false.
            include_refund "IncludeRefund" bool,
            /// `IncludeSubscription`: true or false.
            include_subscription "IncludeSubscription" bool,
            /// `IncludeSupport`: true or false.
            include_support "IncludeSupport" bool,
            /// `IncludeTax`: true or false.
            include_tax "IncludeTax" bool,
            /// `IncludeUpfront`: true or false.
            include_upfront "IncludeUpfront" bool,
            /// `UseAmortized`: true or false.
            use_amortized "UseAmortized" bool,
            /// `UseBlended`: true or false.
            use_blended "UseBlended" bool,
        }
    }

    property! {
        /// [`Spend`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-spend.html)
        Spend
        required {
            /// `Amount`: number.
            amount "Amount" f64,
            /// `Unit`: text.
            unit "Unit" String,
        }
        optional {
        }
    }

    property! {
        /// [`AutoAdjustData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-autoadjustdata.html)
        AutoAdjustData
        required {
            /// `AutoAdjustType`: text.
            auto_adjust_type "AutoAdjustType" String,
        }
        optional {
            /// `HistoricalOptions`: object.
            historical_options "HistoricalOptions" HistoricalOptions,
        }
    }

    property! {
        /// [`HistoricalOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-historicaloptions.html)
        HistoricalOptions
        required {
            /// `BudgetAdjustmentPeriod`: whole number.
            budget_adjustment_period "BudgetAdjustmentPeriod" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Budgets::BudgetsAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html)
    BudgetsAction = "AWS::Budgets::BudgetsAction"
    required {
        /// `ActionThreshold`: object.
        action_threshold "ActionThreshold" budgets_action::ActionThreshold,
        /// `ActionType`: text. A change replaces the resource.
        action_type "ActionType" budgets_action::ActionType,
        /// `BudgetName`: text, 1 to 100 characters. A change replaces the resource.
        budget_name "BudgetName" String,
        /// `Definition`: object.
        definition "Definition" budgets_action::Definition,
        /// `ExecutionRoleArn`: text, 32 to 618 characters.
        execution_role_arn "ExecutionRoleArn" String,
        /// `NotificationType`: text.
        notification_type "NotificationType" budgets_action::NotificationType,
        /// `Subscribers`: list, 1 to 11 items.
        subscribers "Subscribers" List<budgets_action::Subscriber>,
    }
    optional {
        /// `ApprovalModel`: text.
        approval_model "ApprovalModel" budgets_action::ApprovalModel,
        /// `ResourceTags`: list, 0 to 200 items.
        resource_tags "ResourceTags" List<budgets_action::ResourceTag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ActionId`.
        action_id "ActionId" String,
    }
}

/// Property types of [`BudgetsAction`].
pub mod budgets_action {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ActionType`.
        ActionType
        ApplyIamPolicy = "APPLY_IAM_POLICY",
        ApplyScpPolicy = "APPLY_SCP_POLICY",
        RunSsmDocuments = "RUN_SSM_DOCUMENTS",
    }

    choice! {
        /// Values of `ApprovalModel`.
        ApprovalModel
        Automatic = "AUTOMATIC",
        Manual = "MANUAL",
    }

    choice! {
        /// Values of `NotificationType`.
        NotificationType
        Actual = "ACTUAL",
        Forecasted = "FORECASTED",
    }

    choice! {
        /// Values of `SubscriberType`.
        SubscriberType
        Sns = "SNS",
        Email = "EMAIL",
    }

    property! {
        /// [`Subscriber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-subscriber.html)
        Subscriber
        required {
            /// `Address`: text, 1 to 2147483647 characters.
            address "Address" String,
            /// `Type`: text.
            r#type "Type" SubscriberType,
        }
        optional {
        }
    }

    property! {
        /// [`ResourceTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-resourcetag.html)
        ResourceTag
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
        /// [`Definition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-definition.html)
        Definition
        required {
        }
        optional {
            /// `IamActionDefinition`: object.
            iam_action_definition "IamActionDefinition" IamActionDefinition,
            /// `ScpActionDefinition`: object.
            scp_action_definition "ScpActionDefinition" ScpActionDefinition,
            /// `SsmActionDefinition`: object.
            ssm_action_definition "SsmActionDefinition" SsmActionDefinition,
        }
    }

    choice! {
        /// Values of `SsmActionDefinitionSubtype`.
        SsmActionDefinitionSubtype
        StopEc2Instances = "STOP_EC2_INSTANCES",
        StopRdsInstances = "STOP_RDS_INSTANCES",
    }

    property! {
        /// [`SsmActionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-ssmactiondefinition.html)
        SsmActionDefinition
        required {
            /// `InstanceIds`: list, 1 to 100 items.
            instance_ids "InstanceIds" List<String>,
            /// `Region`: text, 9 to 20 characters.
            region "Region" String,
            /// `Subtype`: text.
            subtype "Subtype" SsmActionDefinitionSubtype,
        }
        optional {
        }
    }

    property! {
        /// [`ScpActionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-scpactiondefinition.html)
        ScpActionDefinition
        required {
            /// `PolicyId`: text, 10 to 130 characters.
            policy_id "PolicyId" String,
            /// `TargetIds`: list, 1 to 100 items.
            target_ids "TargetIds" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`IamActionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-iamactiondefinition.html)
        IamActionDefinition
        required {
            /// `PolicyArn`: text, 25 to 684 characters.
            policy_arn "PolicyArn" String,
        }
        optional {
            /// `Groups`: list, 1 to 100 items.
            groups "Groups" List<String>,
            /// `Roles`: list, 1 to 100 items.
            roles "Roles" List<String>,
            /// `Users`: list, 1 to 100 items.
            users "Users" List<String>,
        }
    }

    choice! {
        /// Values of `ActionThresholdType`.
        ActionThresholdType
        Percentage = "PERCENTAGE",
        AbsoluteValue = "ABSOLUTE_VALUE",
    }

    property! {
        /// [`ActionThreshold`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budgetsaction-actionthreshold.html)
        ActionThreshold
        required {
            /// `Type`: text.
            r#type "Type" ActionThresholdType,
            /// `Value`: number.
            value "Value" f64,
        }
        optional {
        }
    }
}
