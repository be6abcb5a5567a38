// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::BillingConductor`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::BillingConductor::BillingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-billinggroup.html)
    BillingGroup = "AWS::BillingConductor::BillingGroup"
    required {
        /// `AccountGrouping`: object.
        account_grouping "AccountGrouping" billing_group::AccountGrouping,
        /// `ComputationPreference`: object.
        computation_preference "ComputationPreference" billing_group::ComputationPreference,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `PrimaryAccountId`: text. A change replaces the resource.
        primary_account_id "PrimaryAccountId" String,
        /// `Tags`: list.
        tags "Tags" List<billing_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" i64,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" i64,
        /// `Fn::GetAtt` of `Size`.
        size "Size" i64,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusReason`.
        status_reason "StatusReason" String,
    }
}

/// Property types of [`BillingGroup`].
pub mod billing_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-billinggroup-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ComputationPreference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-billinggroup-computationpreference.html)
        ComputationPreference
        required {
            /// `PricingPlanArn`: text.
            pricing_plan_arn "PricingPlanArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`AccountGrouping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-billinggroup-accountgrouping.html)
        AccountGrouping
        required {
        }
        optional {
            /// `AutoAssociate`: true or false.
            auto_associate "AutoAssociate" bool,
            /// `LinkedAccountIds`: list, 1 to 30 items.
            linked_account_ids "LinkedAccountIds" List<String>,
            /// `ResponsibilityTransferArn`: text.
            responsibility_transfer_arn "ResponsibilityTransferArn" String,
        }
    }
}

resource! {
    /// [`AWS::BillingConductor::CustomLineItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html)
    CustomLineItem = "AWS::BillingConductor::CustomLineItem"
    required {
        /// `BillingGroupArn`: text. A change replaces the resource.
        billing_group_arn "BillingGroupArn" String,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
    }
    optional {
        /// `AccountId`: text. A change replaces the resource.
        account_id "AccountId" String,
        /// `BillingPeriodRange`: object.
        billing_period_range "BillingPeriodRange" custom_line_item::BillingPeriodRange,
        /// `ComputationRule`: text. A change replaces the resource.
        computation_rule "ComputationRule" custom_line_item::ComputationRule,
        /// `CustomLineItemChargeDetails`: object.
        custom_line_item_charge_details "CustomLineItemChargeDetails" custom_line_item::CustomLineItemChargeDetails,
        /// `Description`: text, 1 to 255 characters.
        description "Description" String,
        /// `PresentationDetails`: object. A change replaces the resource.
        presentation_details "PresentationDetails" custom_line_item::PresentationDetails,
        /// `Tags`: list.
        tags "Tags" List<custom_line_item::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AssociationSize`.
        association_size "AssociationSize" i64,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" i64,
        /// `Fn::GetAtt` of `CurrencyCode`.
        currency_code "CurrencyCode" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" i64,
        /// `Fn::GetAtt` of `ProductCode`.
        product_code "ProductCode" String,
    }
}

/// Property types of [`CustomLineItem`].
pub mod custom_line_item {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ComputationRule`.
        ComputationRule
        Consolidated = "CONSOLIDATED",
        Itemized = "ITEMIZED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-customlineitem-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `PresentationDetails`.
        PresentationDetails
        required {
            /// `Service`: text, 1 to 128 characters.
            service "Service" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `Type`.
        Type
        Fee = "FEE",
        Credit = "CREDIT",
    }

    property! {
        /// [`CustomLineItemChargeDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-customlineitem-customlineitemchargedetails.html)
        CustomLineItemChargeDetails
        required {
            /// `Type`: text.
            r#type "Type" Type,
        }
        optional {
            /// `Flat`: object.
            flat "Flat" CustomLineItemFlatChargeDetails,
            /// `LineItemFilters`: list.
            line_item_filters "LineItemFilters" List<LineItemFilter>,
            /// `Percentage`: object.
            percentage "Percentage" CustomLineItemPercentageChargeDetails,
        }
    }

    property! {
        /// [`CustomLineItemPercentageChargeDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-customlineitem-customlineitempercentagechargedetails.html)
        CustomLineItemPercentageChargeDetails
        required {
            /// `PercentageValue`: number, 0 to 10000 in value.
            percentage_value "PercentageValue" f64,
        }
        optional {
            /// `ChildAssociatedResources`: list.
            child_associated_resources "ChildAssociatedResources" List<String>,
        }
    }

    choice! {
        /// Values of `LineItemFilterAttribute`.
        LineItemFilterAttribute
        LineItemType = "LINE_ITEM_TYPE",
        Service = "SERVICE",
    }

    choice! {
        /// Values of `LineItemFilterMatchOption`.
        LineItemFilterMatchOption
        NotEqual = "NOT_EQUAL",
        Equal = "EQUAL",
    }

    choice! {
        /// Values of `LineItemFilterValue`.
        LineItemFilterValue
        SavingsPlanNegation = "SAVINGS_PLAN_NEGATION",
    }

    property! {
        /// [`LineItemFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-customlineitem-lineitemfilter.html)
        LineItemFilter
        required {
            /// `Attribute`: text.
            attribute "Attribute" LineItemFilterAttribute,
            /// `MatchOption`: text.
            match_option "MatchOption" LineItemFilterMatchOption,
        }
        optional {
            /// `AttributeValues`: list.
            attribute_values "AttributeValues" List<String>,
            /// `Values`: list.
            values "Values" List<LineItemFilterValue>,
        }
    }

    property! {
        /// [`CustomLineItemFlatChargeDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-customlineitem-customlineitemflatchargedetails.html)
        CustomLineItemFlatChargeDetails
        required {
            /// `ChargeValue`: number, 0 to 1000000 in value.
            charge_value "ChargeValue" f64,
        }
        optional {
        }
    }

    property! {
        /// [`BillingPeriodRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-customlineitem-billingperiodrange.html)
        BillingPeriodRange
        required {
        }
        optional {
            /// `ExclusiveEndBillingPeriod`: text.
            exclusive_end_billing_period "ExclusiveEndBillingPeriod" String,
            /// `InclusiveStartBillingPeriod`: text.
            inclusive_start_billing_period "InclusiveStartBillingPeriod" String,
        }
    }
}

resource! {
    /// [`AWS::BillingConductor::PricingPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingplan.html)
    PricingPlan = "AWS::BillingConductor::PricingPlan"
    required {
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `PricingRuleArns`: list, 0 to 30 items.
        pricing_rule_arns "PricingRuleArns" List<String>,
        /// `Tags`: list.
        tags "Tags" List<pricing_plan::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" i64,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" i64,
        /// `Fn::GetAtt` of `Size`.
        size "Size" i64,
    }
}

/// Property types of [`PricingPlan`].
pub mod pricing_plan {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-pricingplan-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::BillingConductor::PricingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingrule.html)
    PricingRule = "AWS::BillingConductor::PricingRule"
    required {
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
        /// `Scope`: text. A change replaces the resource.
        scope "Scope" pricing_rule::Scope,
        /// `Type`: text.
        r#type "Type" pricing_rule::Type,
    }
    optional {
        /// `BillingEntity`: text. A change replaces the resource.
        billing_entity "BillingEntity" pricing_rule::BillingEntity,
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `ModifierPercentage`: number, at least 0 in value.
        modifier_percentage "ModifierPercentage" f64,
        /// `Operation`: text, 1 to 256 characters. A change replaces the resource.
        operation "Operation" String,
        /// `Service`: text, 1 to 128 characters. A change replaces the resource.
        service "Service" String,
        /// `Tags`: list.
        tags "Tags" List<pricing_rule::Tag>,
        /// `Tiering`: object.
        tiering "Tiering" pricing_rule::Tiering,
        /// `UsageType`: text, 1 to 256 characters. A change replaces the resource.
        usage_type "UsageType" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AssociatedPricingPlanCount`.
        associated_pricing_plan_count "AssociatedPricingPlanCount" i64,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" i64,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" i64,
    }
}

/// Property types of [`PricingRule`].
pub mod pricing_rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `BillingEntity`.
        BillingEntity
        Aws = "AWS",
        AWSMarketplace = "AWS Marketplace",
        Aispl = "AISPL",
    }

    choice! {
        /// Values of `Scope`.
        Scope
        Global = "GLOBAL",
        Service = "SERVICE",
        BillingEntity = "BILLING_ENTITY",
        Sku = "SKU",
    }

    choice! {
        /// Values of `Type`.
        Type
        Markup = "MARKUP",
        Discount = "DISCOUNT",
        Tiering = "TIERING",
    }

    property! {
        /// Property type `Tiering`.
        Tiering
        required {
        }
        optional {
            /// `CustomTiers`: list, 1 to 10 items.
            custom_tiers "CustomTiers" List<CustomTier>,
            /// `FreeTier`: object.
            free_tier "FreeTier" FreeTier,
        }
    }

    property! {
        /// [`FreeTier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-pricingrule-freetier.html)
        FreeTier
        required {
            /// `Activated`: true or false.
            activated "Activated" bool,
        }
        optional {
        }
    }

    property! {
        /// [`CustomTier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-pricingrule-customtier.html)
        CustomTier
        required {
            /// `BeginRangeInclusive`: number, at least 0 in value.
            begin_range_inclusive "BeginRangeInclusive" f64,
            /// `RateValue`: number, at least 0 in value.
            rate_value "RateValue" f64,
        }
        optional {
            /// `EndRangeExclusive`: number, at least 0 in value.
            end_range_exclusive "EndRangeExclusive" f64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-pricingrule-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}
