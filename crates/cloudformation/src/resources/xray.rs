// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::XRay`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::XRay::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-group.html)
    Group = "AWS::XRay::Group"
    required {
        /// `GroupName`: text, 1 to 32 characters.
        group_name "GroupName" String,
    }
    optional {
        /// `FilterExpression`: text.
        filter_expression "FilterExpression" String,
        /// `InsightsConfiguration`: object.
        insights_configuration "InsightsConfiguration" group::InsightsConfiguration,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `GroupARN`.
        group_arn "GroupARN" String,
    }
}

/// Property types of [`Group`].
pub mod group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-xray-group-tag.html)
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
        /// [`InsightsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-xray-group-insightsconfiguration.html)
        InsightsConfiguration
        required {
        }
        optional {
            /// `InsightsEnabled`: true or false.
            insights_enabled "InsightsEnabled" bool,
            /// `NotificationsEnabled`: true or false.
            notifications_enabled "NotificationsEnabled" bool,
        }
    }
}

resource! {
    /// [`AWS::XRay::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-resourcepolicy.html)
    ResourcePolicy = "AWS::XRay::ResourcePolicy"
    required {
        /// `PolicyDocument`: text, 1 to 5120 characters.
        policy_document "PolicyDocument" String,
        /// `PolicyName`: text, 1 to 128 characters. A change replaces the resource.
        policy_name "PolicyName" String,
    }
    optional {
        /// `BypassPolicyLockoutCheck`: true or false.
        bypass_policy_lockout_check "BypassPolicyLockoutCheck" bool,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::XRay::SamplingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-samplingrule.html)
    SamplingRule = "AWS::XRay::SamplingRule"
    required {
    }
    optional {
        /// `RuleName`: text, 1 to 32 characters.
        rule_name "RuleName" String,
        /// `SamplingRule`: object.
        sampling_rule "SamplingRule" sampling_rule::SamplingRule,
        /// `SamplingRuleRecord`: object.
        sampling_rule_record "SamplingRuleRecord" sampling_rule::SamplingRuleRecord,
        /// `SamplingRuleUpdate`: object.
        sampling_rule_update "SamplingRuleUpdate" sampling_rule::SamplingRuleUpdate,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<sampling_rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RuleARN`.
        rule_arn "RuleARN" String,
    }
}

/// Property types of [`SamplingRule`].
pub mod sampling_rule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-xray-samplingrule-tag.html)
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
        /// [`SamplingRuleUpdate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-xray-samplingrule-samplingruleupdate.html)
        SamplingRuleUpdate
        required {
        }
        optional {
            /// `Attributes`: object.
            attributes "Attributes" Json,
            /// `FixedRate`: number, 0 to 1 in value.
            fixed_rate "FixedRate" f64,
            /// `HTTPMethod`: text, at most 10 characters.
            http_method "HTTPMethod" String,
            /// `Host`: text, at most 64 characters.
            host "Host" String,
            /// `Priority`: whole number, 1 to 9999 in value.
            priority "Priority" i64,
            /// `ReservoirSize`: whole number, at least 0 in value.
            reservoir_size "ReservoirSize" i64,
            /// `ResourceARN`: text, at most 500 characters.
            resource_arn "ResourceARN" String,
            /// `RuleARN`: text.
            rule_arn "RuleARN" String,
            /// `RuleName`: text, 1 to 32 characters.
            rule_name "RuleName" String,
            /// `SamplingRateBoost`: object.
            sampling_rate_boost "SamplingRateBoost" SamplingRateBoost,
            /// `ServiceName`: text, at most 64 characters.
            service_name "ServiceName" String,
            /// `ServiceType`: text, at most 64 characters.
            service_type "ServiceType" String,
            /// `URLPath`: text, at most 128 characters.
            url_path "URLPath" String,
        }
    }

    property! {
        /// [`SamplingRateBoost`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-xray-samplingrule-samplingrateboost.html)
        SamplingRateBoost
        required {
            /// `CooldownWindowMinutes`: whole number, at least 1 in value.
            cooldown_window_minutes "CooldownWindowMinutes" i64,
            /// `MaxRate`: number, 0 to 1 in value.
            max_rate "MaxRate" f64,
        }
        optional {
        }
    }

    property! {
        /// [`SamplingRuleRecord`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-xray-samplingrule-samplingrulerecord.html)
        SamplingRuleRecord
        required {
        }
        optional {
            /// `CreatedAt`: text.
            created_at "CreatedAt" String,
            /// `ModifiedAt`: text.
            modified_at "ModifiedAt" String,
            /// `SamplingRule`: object.
            sampling_rule "SamplingRule" SamplingRule,
        }
    }

    property! {
        /// [`SamplingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-xray-samplingrule-samplingrule.html)
        SamplingRule
        required {
            /// `FixedRate`: number, 0 to 1 in value.
            fixed_rate "FixedRate" f64,
            /// `HTTPMethod`: text, 0 to 10 characters.
            http_method "HTTPMethod" String,
            /// `Host`: text, 0 to 64 characters.
            host "Host" String,
            /// `Priority`: whole number, 1 to 9999 in value.
            priority "Priority" i64,
            /// `ReservoirSize`: whole number, at least 0 in value.
            reservoir_size "ReservoirSize" i64,
            /// `ResourceARN`: text, 0 to 500 characters.
            resource_arn "ResourceARN" String,
            /// `ServiceName`: text, 0 to 64 characters.
            service_name "ServiceName" String,
            /// `ServiceType`: text, 0 to 64 characters.
            service_type "ServiceType" String,
            /// `URLPath`: text, 0 to 128 characters.
            url_path "URLPath" String,
        }
        optional {
            /// `Attributes`: object.
            attributes "Attributes" Json,
            /// `RuleARN`: text.
            rule_arn "RuleARN" String,
            /// `RuleName`: text, 1 to 32 characters.
            rule_name "RuleName" String,
            /// `SamplingRateBoost`: object.
            sampling_rate_boost "SamplingRateBoost" SamplingRateBoost,
            /// `Version`: whole number, at least 1 in value.
            version "Version" i64,
        }
    }
}

resource! {
    /// [`AWS::XRay::TransactionSearchConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-transactionsearchconfig.html)
    TransactionSearchConfig = "AWS::XRay::TransactionSearchConfig"
    required {
    }
    optional {
        /// `IndexingPercentage`: number, 0 to 100 in value.
        indexing_percentage "IndexingPercentage" f64,
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
    }
}
