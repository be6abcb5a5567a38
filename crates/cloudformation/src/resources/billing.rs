// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Billing`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Billing::BillingView`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html)
    BillingView = "AWS::Billing::BillingView"
    required {
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `SourceViews`: list, 1 to 10 items.
        source_views "SourceViews" List<String>,
    }
    optional {
        /// `DataFilterExpression`: object.
        data_filter_expression "DataFilterExpression" billing_view::DataFilterExpression,
        /// `Description`: text, 0 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<billing_view::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `BillingViewType`.
        billing_view_type "BillingViewType" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" f64,
        /// `Fn::GetAtt` of `OwnerAccountId`.
        owner_account_id "OwnerAccountId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" f64,
    }
}

/// Property types of [`BillingView`].
pub mod billing_view {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billing-billingview-tag.html)
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
        /// Property type `DataFilterExpression`.
        DataFilterExpression
        required {
        }
        optional {
            /// `Dimensions`: object.
            dimensions "Dimensions" DataFilterExpressionDimensions,
            /// `Tags`: object.
            tags "Tags" DataFilterExpressionTags,
            /// `TimeRange`: object.
            time_range "TimeRange" DataFilterExpressionTimeRange,
        }
    }

    property! {
        /// Property type `DataFilterExpressionTimeRange`.
        DataFilterExpressionTimeRange
        required {
        }
        optional {
            /// `BeginDateInclusive`: text.
            begin_date_inclusive "BeginDateInclusive" String,
            /// `EndDateInclusive`: text.
            end_date_inclusive "EndDateInclusive" String,
        }
    }

    property! {
        /// Property type `DataFilterExpressionTags`.
        DataFilterExpressionTags
        required {
        }
        optional {
            /// `Key`: text, 0 to 1024 characters.
            key "Key" String,
            /// `Values`: list, 1 to 200 items.
            values "Values" List<String>,
        }
    }

    choice! {
        /// Values of `DimensionKey`.
        DimensionKey
        LinkedAccount = "LINKED_ACCOUNT",
    }

    property! {
        /// Property type `DataFilterExpressionDimensions`.
        DataFilterExpressionDimensions
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" DimensionKey,
            /// `Values`: list, 1 to 200 items.
            values "Values" List<String>,
        }
    }
}
