// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::PricingPlanManager`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::PricingPlanManager::Subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pricingplanmanager-subscription.html)
    Subscription = "AWS::PricingPlanManager::Subscription"
    required {
        /// `PlanFamily`: text. A change replaces the resource.
        plan_family "PlanFamily" subscription::PlanFamily,
        /// `PlanTier`: text.
        plan_tier "PlanTier" String,
        /// `ResourceArns`: list, 1 to 10 items.
        resource_arns "ResourceArns" List<String>,
    }
    optional {
        /// `UsageLevel`: text.
        usage_level "UsageLevel" subscription::UsageLevel,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CurrentPlanTier`.
        current_plan_tier "CurrentPlanTier" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusReason`.
        status_reason "StatusReason" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Subscription`].
pub mod subscription {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PlanFamily`.
        PlanFamily
        CloudFront = "CloudFront",
    }

    choice! {
        /// Values of `UsageLevel`.
        UsageLevel
        Default = "DEFAULT",
        CfPremiumL2 = "CF_PREMIUM_L2",
        CfPremiumL3 = "CF_PREMIUM_L3",
        CfPremiumL4 = "CF_PREMIUM_L4",
        CfPremiumL5 = "CF_PREMIUM_L5",
        CfPremiumL6 = "CF_PREMIUM_L6",
        CfPremiumL7 = "CF_PREMIUM_L7",
    }
}
