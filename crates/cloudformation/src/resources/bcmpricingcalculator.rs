// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::BcmPricingCalculator`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::BcmPricingCalculator::BillEstimate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billestimate.html)
    BillEstimate = "AWS::BcmPricingCalculator::BillEstimate"
    required {
        /// `Name`: text, at most 64 characters.
        name "Name" String,
    }
    optional {
        /// `BillScenarioId`: text, 36 to 36 characters. A change replaces the resource.
        bill_scenario_id "BillScenarioId" String,
        /// `ExpiresAt`: text.
        expires_at "ExpiresAt" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<bill_estimate::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `BillInterval`.
        bill_interval "BillInterval" Json,
        /// `Fn::GetAtt` of `CostCategoryGroupSharingPreferenceArn`.
        cost_category_group_sharing_preference_arn "CostCategoryGroupSharingPreferenceArn" String,
        /// `Fn::GetAtt` of `CostCategoryGroupSharingPreferenceEffectiveDate`.
        cost_category_group_sharing_preference_effective_date "CostCategoryGroupSharingPreferenceEffectiveDate" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `GroupSharingPreference`.
        group_sharing_preference "GroupSharingPreference" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`BillEstimate`].
pub mod bill_estimate {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmpricingcalculator-billestimate-tag.html)
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
    /// [`AWS::BcmPricingCalculator::BillScenario`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billscenario.html)
    BillScenario = "AWS::BcmPricingCalculator::BillScenario"
    required {
    }
    optional {
        /// `CostCategoryGroupSharingPreferenceArn`: text, 20 to 2048 characters.
        cost_category_group_sharing_preference_arn "CostCategoryGroupSharingPreferenceArn" String,
        /// `ExpiresAt`: text.
        expires_at "ExpiresAt" String,
        /// `GroupSharingPreference`: text.
        group_sharing_preference "GroupSharingPreference" bill_scenario::GroupSharingPreference,
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<bill_scenario::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `BillInterval`.
        bill_interval "BillInterval" Json,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FailureMessage`.
        failure_message "FailureMessage" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`BillScenario`].
pub mod bill_scenario {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `GroupSharingPreference`.
        GroupSharingPreference
        Open = "OPEN",
        Prioritized = "PRIORITIZED",
        Restricted = "RESTRICTED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmpricingcalculator-billscenario-tag.html)
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
    /// [`AWS::BcmPricingCalculator::WorkloadEstimate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-workloadestimate.html)
    WorkloadEstimate = "AWS::BcmPricingCalculator::WorkloadEstimate"
    required {
        /// `Name`: text, at most 64 characters.
        name "Name" String,
    }
    optional {
        /// `ExpiresAt`: text.
        expires_at "ExpiresAt" String,
        /// `RateType`: text. A change replaces the resource.
        rate_type "RateType" workload_estimate::WorkloadEstimateRateType,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<workload_estimate::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CostCurrency`.
        cost_currency "CostCurrency" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FailureMessage`.
        failure_message "FailureMessage" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `RateTimestamp`.
        rate_timestamp "RateTimestamp" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TotalCost`.
        total_cost "TotalCost" f64,
    }
}

/// Property types of [`WorkloadEstimate`].
pub mod workload_estimate {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `WorkloadEstimateRateType`.
        WorkloadEstimateRateType
        BeforeDiscounts = "BEFORE_DISCOUNTS",
        AfterDiscounts = "AFTER_DISCOUNTS",
        AfterDiscountsAndCommitments = "AFTER_DISCOUNTS_AND_COMMITMENTS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmpricingcalculator-workloadestimate-tag.html)
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
