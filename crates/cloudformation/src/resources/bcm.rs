// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::BCM`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::BCM::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html)
    Dashboard = "AWS::BCM::Dashboard"
    required {
        /// `Name`: text, 2 to 50 characters.
        name "Name" String,
        /// `Widgets`: list, 0 to 20 items.
        widgets "Widgets" List<dashboard::Widget>,
    }
    optional {
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<dashboard::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Dashboard`].
pub mod dashboard {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Widget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-widget.html)
        Widget
        required {
            /// `Configs`: list, 1 to 2 items.
            configs "Configs" List<WidgetConfig>,
            /// `Title`: text, 2 to 50 characters.
            title "Title" String,
        }
        optional {
            /// `Description`: text, 1 to 200 characters.
            description "Description" String,
            /// `Height`: whole number, 4 to 10 in value.
            height "Height" i64,
            /// `HorizontalOffset`: whole number.
            horizontal_offset "HorizontalOffset" i64,
            /// `Width`: whole number, 2 to 6 in value.
            width "Width" i64,
        }
    }

    property! {
        /// [`WidgetConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-widgetconfig.html)
        WidgetConfig
        required {
            /// `DisplayConfig`: object.
            display_config "DisplayConfig" DisplayConfig,
            /// `QueryParameters`: object.
            query_parameters "QueryParameters" QueryParameters,
        }
        optional {
        }
    }

    property! {
        /// [`QueryParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-queryparameters.html)
        QueryParameters
        required {
        }
        optional {
            /// `CostAndUsage`: object.
            cost_and_usage "CostAndUsage" CostAndUsageQuery,
            /// `ReservationCoverage`: object.
            reservation_coverage "ReservationCoverage" ReservationCoverageQuery,
            /// `ReservationUtilization`: object.
            reservation_utilization "ReservationUtilization" ReservationUtilizationQuery,
            /// `SavingsPlansCoverage`: object.
            savings_plans_coverage "SavingsPlansCoverage" SavingsPlansCoverageQuery,
            /// `SavingsPlansUtilization`: object.
            savings_plans_utilization "SavingsPlansUtilization" SavingsPlansUtilizationQuery,
        }
    }

    choice! {
        /// Values of `Granularity`.
        Granularity
        Hourly = "HOURLY",
        Daily = "DAILY",
        Monthly = "MONTHLY",
    }

    property! {
        /// [`SavingsPlansUtilizationQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-savingsplansutilizationquery.html)
        SavingsPlansUtilizationQuery
        required {
            /// `TimeRange`: object.
            time_range "TimeRange" DateTimeRange,
        }
        optional {
            /// `Filter`: object.
            filter "Filter" Expression,
            /// `Granularity`: text.
            granularity "Granularity" Granularity,
        }
    }

    property! {
        /// [`DateTimeRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-datetimerange.html)
        DateTimeRange
        required {
            /// `EndTime`: object.
            end_time "EndTime" DateTimeValue,
            /// `StartTime`: object.
            start_time "StartTime" DateTimeValue,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DateTimeType`.
        DateTimeType
        Absolute = "ABSOLUTE",
        Relative = "RELATIVE",
    }

    property! {
        /// [`DateTimeValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-datetimevalue.html)
        DateTimeValue
        required {
            /// `Type`: text.
            r#type "Type" DateTimeType,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Expression`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-expression.html)
        Expression
        required {
        }
        optional {
            /// `And`: list.
            and "And" List<Expression>,
            /// `CostCategories`: object.
            cost_categories "CostCategories" CostCategoryValues,
            /// `Dimensions`: object.
            dimensions "Dimensions" DimensionValues,
            /// `Not`: object.
            not "Not" Expression,
            /// `Tags`: object.
            tags "Tags" TagValues,
        }
    }

    choice! {
        /// Values of `MatchOption`.
        MatchOption
        Equals = "EQUALS",
        Absent = "ABSENT",
        StartsWith = "STARTS_WITH",
        EndsWith = "ENDS_WITH",
        Contains = "CONTAINS",
        GreaterThanOrEqual = "GREATER_THAN_OR_EQUAL",
        CaseSensitive = "CASE_SENSITIVE",
        CaseInsensitive = "CASE_INSENSITIVE",
    }

    property! {
        /// [`TagValues`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-tagvalues.html)
        TagValues
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Values`: list.
            values "Values" List<String>,
        }
        optional {
            /// `MatchOptions`: list.
            match_options "MatchOptions" List<MatchOption>,
        }
    }

    choice! {
        /// Values of `Dimension`.
        Dimension
        Az = "AZ",
        InstanceType = "INSTANCE_TYPE",
        LinkedAccount = "LINKED_ACCOUNT",
        Operation = "OPERATION",
        PurchaseType = "PURCHASE_TYPE",
        Region = "REGION",
        Service = "SERVICE",
        UsageType = "USAGE_TYPE",
        UsageTypeGroup = "USAGE_TYPE_GROUP",
        RecordType = "RECORD_TYPE",
        OperatingSystem = "OPERATING_SYSTEM",
        Tenancy = "TENANCY",
        Scope = "SCOPE",
        Platform = "PLATFORM",
        SubscriptionId = "SUBSCRIPTION_ID",
        LegalEntityName = "LEGAL_ENTITY_NAME",
        DeploymentOption = "DEPLOYMENT_OPTION",
        DatabaseEngine = "DATABASE_ENGINE",
        CacheEngine = "CACHE_ENGINE",
        InstanceTypeFamily = "INSTANCE_TYPE_FAMILY",
        BillingEntity = "BILLING_ENTITY",
        ReservationId = "RESERVATION_ID",
        ResourceId = "RESOURCE_ID",
        SavingsPlansType = "SAVINGS_PLANS_TYPE",
        TagKey = "TAG_KEY",
        CostCategoryName = "COST_CATEGORY_NAME",
    }

    property! {
        /// [`DimensionValues`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-dimensionvalues.html)
        DimensionValues
        required {
            /// `Key`: text.
            key "Key" Dimension,
            /// `Values`: list.
            values "Values" List<String>,
        }
        optional {
            /// `MatchOptions`: list.
            match_options "MatchOptions" List<MatchOption>,
        }
    }

    property! {
        /// [`CostCategoryValues`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-costcategoryvalues.html)
        CostCategoryValues
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Values`: list.
            values "Values" List<String>,
        }
        optional {
            /// `MatchOptions`: list.
            match_options "MatchOptions" List<MatchOption>,
        }
    }

    choice! {
        /// Values of `MetricName`.
        MetricName
        AmortizedCost = "AmortizedCost",
        BlendedCost = "BlendedCost",
        NetAmortizedCost = "NetAmortizedCost",
        NetUnblendedCost = "NetUnblendedCost",
        NormalizedUsageAmount = "NormalizedUsageAmount",
        UnblendedCost = "UnblendedCost",
        UsageQuantity = "UsageQuantity",
        SpendCoveredBySavingsPlans = "SpendCoveredBySavingsPlans",
        Hour = "Hour",
        Unit = "Unit",
        Cost = "Cost",
    }

    property! {
        /// [`SavingsPlansCoverageQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-savingsplanscoveragequery.html)
        SavingsPlansCoverageQuery
        required {
            /// `TimeRange`: object.
            time_range "TimeRange" DateTimeRange,
        }
        optional {
            /// `Filter`: object.
            filter "Filter" Expression,
            /// `Granularity`: text.
            granularity "Granularity" Granularity,
            /// `GroupBy`: list.
            group_by "GroupBy" List<GroupDefinition>,
            /// `Metrics`: list.
            metrics "Metrics" List<MetricName>,
        }
    }

    choice! {
        /// Values of `GroupDefinitionType`.
        GroupDefinitionType
        Dimension = "DIMENSION",
        Tag = "TAG",
        CostCategory = "COST_CATEGORY",
    }

    property! {
        /// [`GroupDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-groupdefinition.html)
        GroupDefinition
        required {
            /// `Key`: text, 1 to 1024 characters.
            key "Key" String,
        }
        optional {
            /// `Type`: text.
            r#type "Type" GroupDefinitionType,
        }
    }

    property! {
        /// [`ReservationUtilizationQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-reservationutilizationquery.html)
        ReservationUtilizationQuery
        required {
            /// `TimeRange`: object.
            time_range "TimeRange" DateTimeRange,
        }
        optional {
            /// `Filter`: object.
            filter "Filter" Expression,
            /// `Granularity`: text.
            granularity "Granularity" Granularity,
            /// `GroupBy`: list.
            group_by "GroupBy" List<GroupDefinition>,
        }
    }

    property! {
        /// [`ReservationCoverageQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-reservationcoveragequery.html)
        ReservationCoverageQuery
        required {
            /// `TimeRange`: object.
            time_range "TimeRange" DateTimeRange,
        }
        optional {
            /// `Filter`: object.
            filter "Filter" Expression,
            /// `Granularity`: text.
            granularity "Granularity" Granularity,
            /// `GroupBy`: list.
            group_by "GroupBy" List<GroupDefinition>,
            /// `Metrics`: list.
            metrics "Metrics" List<MetricName>,
        }
    }

    property! {
        /// [`CostAndUsageQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-costandusagequery.html)
        CostAndUsageQuery
        required {
            /// `Granularity`: text.
            granularity "Granularity" Granularity,
            /// `Metrics`: list.
            metrics "Metrics" List<MetricName>,
            /// `TimeRange`: object.
            time_range "TimeRange" DateTimeRange,
        }
        optional {
            /// `Filter`: object.
            filter "Filter" CostAndUsageExpression,
            /// `GroupBy`: list.
            group_by "GroupBy" List<GroupDefinition>,
        }
    }

    property! {
        /// [`CostAndUsageExpression`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-costandusageexpression.html)
        CostAndUsageExpression
        required {
        }
        optional {
            /// `And`: list.
            and "And" List<CostAndUsageExpression>,
            /// `CostCategories`: object.
            cost_categories "CostCategories" CostCategoryValues,
            /// `Dimensions`: object.
            dimensions "Dimensions" DimensionValues,
            /// `Not`: object.
            not "Not" CostAndUsageExpression,
            /// `Or`: list.
            or "Or" List<CostAndUsageExpression>,
            /// `Tags`: object.
            tags "Tags" TagValues,
        }
    }

    property! {
        /// [`DisplayConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-displayconfig.html)
        DisplayConfig
        required {
        }
        optional {
            /// `Graph`: object.
            graph "Graph" Json,
            /// `Table`: object.
            table "Table" Json,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-dashboard-tag.html)
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
    /// [`AWS::BCM::ScheduledReport`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-scheduledreport.html)
    ScheduledReport = "AWS::BCM::ScheduledReport"
    required {
        /// `DashboardArn`: text, 20 to 2048 characters.
        dashboard_arn "DashboardArn" String,
        /// `Name`: text, 2 to 50 characters.
        name "Name" String,
        /// `ScheduleConfig`: object.
        schedule_config "ScheduleConfig" scheduled_report::ScheduleConfig,
        /// `ScheduledReportExecutionRoleArn`: text, 20 to 2048 characters.
        scheduled_report_execution_role_arn "ScheduledReportExecutionRoleArn" String,
    }
    optional {
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<scheduled_report::Tag>,
        /// `WidgetDateRangeOverride`: object.
        widget_date_range_override "WidgetDateRangeOverride" scheduled_report::DateTimeRange,
        /// `WidgetIds`: list, at most 1 items.
        widget_ids "WidgetIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `HealthStatus`.
        health_status "HealthStatus" Json,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`ScheduledReport`].
pub mod scheduled_report {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`DateTimeRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-scheduledreport-datetimerange.html)
        DateTimeRange
        required {
            /// `EndTime`: object.
            end_time "EndTime" DateTimeValue,
            /// `StartTime`: object.
            start_time "StartTime" DateTimeValue,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DateTimeType`.
        DateTimeType
        Absolute = "ABSOLUTE",
        Relative = "RELATIVE",
    }

    property! {
        /// [`DateTimeValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-scheduledreport-datetimevalue.html)
        DateTimeValue
        required {
            /// `Type`: text.
            r#type "Type" DateTimeType,
            /// `Value`: text, 0 to 1024 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-scheduledreport-tag.html)
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
        /// Values of `ScheduleState`.
        ScheduleState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`ScheduleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-scheduledreport-scheduleconfig.html)
        ScheduleConfig
        required {
        }
        optional {
            /// `ScheduleExpression`: text, 0 to 1024 characters.
            schedule_expression "ScheduleExpression" String,
            /// `ScheduleExpressionTimeZone`: text, 0 to 1024 characters.
            schedule_expression_time_zone "ScheduleExpressionTimeZone" String,
            /// `SchedulePeriod`: object.
            schedule_period "SchedulePeriod" SchedulePeriod,
            /// `State`: text.
            state "State" ScheduleState,
        }
    }

    property! {
        /// [`SchedulePeriod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-scheduledreport-scheduleperiod.html)
        SchedulePeriod
        required {
        }
        optional {
            /// `EndTime`: text.
            end_time "EndTime" String,
            /// `StartTime`: text.
            start_time "StartTime" String,
        }
    }
}
