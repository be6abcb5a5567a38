// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CE`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CE::AnomalyMonitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalymonitor.html)
    AnomalyMonitor = "AWS::CE::AnomalyMonitor"
    required {
        /// `MonitorName`: text, 0 to 1024 characters.
        monitor_name "MonitorName" String,
        /// `MonitorType`: text. A change replaces the resource.
        monitor_type "MonitorType" anomaly_monitor::MonitorType,
    }
    optional {
        /// `MonitorDimension`: text. A change replaces the resource.
        monitor_dimension "MonitorDimension" anomaly_monitor::MonitorDimension,
        /// `MonitorSpecification`: text. A change replaces the resource.
        monitor_specification "MonitorSpecification" String,
        /// `ResourceTags`: list, 0 to 200 items. A change replaces the resource.
        resource_tags "ResourceTags" List<anomaly_monitor::ResourceTag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationDate`.
        creation_date "CreationDate" String,
        /// `Fn::GetAtt` of `DimensionalValueCount`.
        dimensional_value_count "DimensionalValueCount" i64,
        /// `Fn::GetAtt` of `LastEvaluatedDate`.
        last_evaluated_date "LastEvaluatedDate" String,
        /// `Fn::GetAtt` of `LastUpdatedDate`.
        last_updated_date "LastUpdatedDate" String,
        /// `Fn::GetAtt` of `MonitorArn`.
        monitor_arn "MonitorArn" String,
    }
}

/// Property types of [`AnomalyMonitor`].
pub mod anomaly_monitor {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `MonitorDimension`.
        MonitorDimension
        Service = "SERVICE",
        LinkedAccount = "LINKED_ACCOUNT",
        Tag = "TAG",
        CostCategory = "COST_CATEGORY",
    }

    choice! {
        /// Values of `MonitorType`.
        MonitorType
        Dimensional = "DIMENSIONAL",
        Custom = "CUSTOM",
    }

    property! {
        /// [`ResourceTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ce-anomalymonitor-resourcetag.html)
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
}

resource! {
    /// [`AWS::CE::AnomalySubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalysubscription.html)
    AnomalySubscription = "AWS::CE::AnomalySubscription"
    required {
        /// `Frequency`: text.
        frequency "Frequency" anomaly_subscription::Frequency,
        /// `MonitorArnList`: list.
        monitor_arn_list "MonitorArnList" List<String>,
        /// `Subscribers`: list.
        subscribers "Subscribers" List<anomaly_subscription::Subscriber>,
        /// `SubscriptionName`: text, 0 to 1024 characters.
        subscription_name "SubscriptionName" String,
    }
    optional {
        /// `ResourceTags`: list, 0 to 200 items. A change replaces the resource.
        resource_tags "ResourceTags" List<anomaly_subscription::ResourceTag>,
        /// `Threshold`: number, at least 0 in value.
        threshold "Threshold" f64,
        /// `ThresholdExpression`: text.
        threshold_expression "ThresholdExpression" String,
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
        /// `Fn::GetAtt` of `SubscriptionArn`.
        subscription_arn "SubscriptionArn" String,
    }
}

/// Property types of [`AnomalySubscription`].
pub mod anomaly_subscription {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Frequency`.
        Frequency
        Daily = "DAILY",
        Immediate = "IMMEDIATE",
        Weekly = "WEEKLY",
    }

    choice! {
        /// Values of `SubscriberStatus`.
        SubscriberStatus
        Confirmed = "CONFIRMED",
        Declined = "DECLINED",
    }

    choice! {
        /// Values of `SubscriberType`.
        SubscriberType
        Email = "EMAIL",
        Sns = "SNS",
    }

    property! {
        /// [`Subscriber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ce-anomalysubscription-subscriber.html)
        Subscriber
        required {
            /// `Address`: text.
            address "Address" String,
            /// `Type`: text.
            r#type "Type" SubscriberType,
        }
        optional {
            /// `Status`: text.
            status "Status" SubscriberStatus,
        }
    }

    property! {
        /// [`ResourceTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ce-anomalysubscription-resourcetag.html)
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
}

resource! {
    /// [`AWS::CE::CostCategory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-costcategory.html)
    CostCategory = "AWS::CE::CostCategory"
    required {
        /// `Name`: text, 1 to 50 characters. A change replaces the resource.
        name "Name" String,
        /// `RuleVersion`: text.
        rule_version "RuleVersion" cost_category::RuleVersion,
        /// `Rules`: text.
        rules "Rules" String,
    }
    optional {
        /// `DefaultValue`: text, 1 to 50 characters.
        default_value "DefaultValue" String,
        /// `SplitChargeRules`: text.
        split_charge_rules "SplitChargeRules" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<cost_category::ResourceTag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `EffectiveStart`.
        effective_start "EffectiveStart" String,
    }
}

/// Property types of [`CostCategory`].
pub mod cost_category {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RuleVersion`.
        RuleVersion
        CostCategoryExpressionV1 = "CostCategoryExpression.v1",
    }

    property! {
        /// [`ResourceTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ce-costcategory-resourcetag.html)
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
}
