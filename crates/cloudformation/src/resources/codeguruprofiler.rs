// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CodeGuruProfiler`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CodeGuruProfiler::ProfilingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeguruprofiler-profilinggroup.html)
    ProfilingGroup = "AWS::CodeGuruProfiler::ProfilingGroup"
    required {
        /// `ProfilingGroupName`: text, 1 to 255 characters. A change replaces the resource.
        profiling_group_name "ProfilingGroupName" String,
    }
    optional {
        /// `AgentPermissions`: object.
        agent_permissions "AgentPermissions" profiling_group::AgentPermissions,
        /// `AnomalyDetectionNotificationConfiguration`: list.
        anomaly_detection_notification_configuration "AnomalyDetectionNotificationConfiguration" List<profiling_group::Channel>,
        /// `ComputePlatform`: text. A change replaces the resource.
        compute_platform "ComputePlatform" profiling_group::ComputePlatform,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<profiling_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`ProfilingGroup`].
pub mod profiling_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ComputePlatform`.
        ComputePlatform
        Default = "Default",
        AWSLambda = "AWSLambda",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeguruprofiler-profilinggroup-tag.html)
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
        /// [`Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeguruprofiler-profilinggroup-channel.html)
        Channel
        required {
            /// `channelUri`: text.
            channel_uri "channelUri" String,
        }
        optional {
            /// `channelId`: text.
            channel_id "channelId" String,
        }
    }

    property! {
        /// Property type `AgentPermissions`.
        AgentPermissions
        required {
            /// `Principals`: list.
            principals "Principals" List<String>,
        }
        optional {
        }
    }
}
