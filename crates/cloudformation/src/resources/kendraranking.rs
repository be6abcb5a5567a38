// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::KendraRanking`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::KendraRanking::ExecutionPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendraranking-executionplan.html)
    ExecutionPlan = "AWS::KendraRanking::ExecutionPlan"
    required {
        /// `Name`: text, 1 to 1000 characters.
        name "Name" String,
    }
    optional {
        /// `CapacityUnits`: object.
        capacity_units "CapacityUnits" execution_plan::CapacityUnitsConfiguration,
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<execution_plan::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ExecutionPlan`].
pub mod execution_plan {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendraranking-executionplan-tag.html)
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
        /// [`CapacityUnitsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendraranking-executionplan-capacityunitsconfiguration.html)
        CapacityUnitsConfiguration
        required {
            /// `RescoreCapacityUnits`: whole number, at least 0 in value.
            rescore_capacity_units "RescoreCapacityUnits" i64,
        }
        optional {
        }
    }
}
