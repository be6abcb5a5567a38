// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Braket`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Braket::SpendingLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-braket-spendinglimit.html)
    SpendingLimit = "AWS::Braket::SpendingLimit"
    required {
        /// `DeviceArn`: text, 1 to 256 characters. A change replaces the resource.
        device_arn "DeviceArn" String,
        /// `SpendingLimit`: text, at least 1 characters.
        spending_limit "SpendingLimit" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<spending_limit::Tag>,
        /// `TimePeriod`: object.
        time_period "TimePeriod" spending_limit::TimePeriod,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `QueuedSpend`.
        queued_spend "QueuedSpend" String,
        /// `Fn::GetAtt` of `SpendingLimitArn`.
        spending_limit_arn "SpendingLimitArn" String,
        /// `Fn::GetAtt` of `TotalSpend`.
        total_spend "TotalSpend" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`SpendingLimit`].
pub mod spending_limit {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TimePeriod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-braket-spendinglimit-timeperiod.html)
        TimePeriod
        required {
            /// `EndAt`: text.
            end_at "EndAt" String,
            /// `StartAt`: text.
            start_at "StartAt" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-braket-spendinglimit-tag.html)
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
