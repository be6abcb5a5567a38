// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::NetworkMonitor`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::NetworkMonitor::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmonitor-monitor.html)
    Monitor = "AWS::NetworkMonitor::Monitor"
    required {
        /// `MonitorName`: text, 1 to 200 characters. A change replaces the resource.
        monitor_name "MonitorName" String,
    }
    optional {
        /// `AggregationPeriod`: whole number, at least 30 in value.
        aggregation_period "AggregationPeriod" i64,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<monitor::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
        /// `Fn::GetAtt` of `MonitorArn`.
        monitor_arn "MonitorArn" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`Monitor`].
pub mod monitor {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmonitor-monitor-tag.html)
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
