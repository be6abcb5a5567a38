// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ConnectCampaigns`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ConnectCampaigns::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaigns-campaign.html)
    Campaign = "AWS::ConnectCampaigns::Campaign"
    required {
        /// `ConnectInstanceArn`: text, 0 to 256 characters. A change replaces the resource.
        connect_instance_arn "ConnectInstanceArn" String,
        /// `DialerConfig`: object.
        dialer_config "DialerConfig" campaign::DialerConfig,
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
        /// `OutboundCallConfig`: object.
        outbound_call_config "OutboundCallConfig" campaign::OutboundCallConfig,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<campaign::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Campaign`].
pub mod campaign {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaigns-campaign-tag.html)
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
        /// [`OutboundCallConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaigns-campaign-outboundcallconfig.html)
        OutboundCallConfig
        required {
            /// `ConnectContactFlowArn`: text, at most 500 characters.
            connect_contact_flow_arn "ConnectContactFlowArn" String,
        }
        optional {
            /// `AnswerMachineDetectionConfig`: object.
            answer_machine_detection_config "AnswerMachineDetectionConfig" AnswerMachineDetectionConfig,
            /// `ConnectQueueArn`: text, at most 500 characters.
            connect_queue_arn "ConnectQueueArn" String,
            /// `ConnectSourcePhoneNumber`: text, at most 100 characters.
            connect_source_phone_number "ConnectSourcePhoneNumber" String,
        }
    }

    property! {
        /// [`AnswerMachineDetectionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaigns-campaign-answermachinedetectionconfig.html)
        AnswerMachineDetectionConfig
        required {
            /// `EnableAnswerMachineDetection`: true or false.
            enable_answer_machine_detection "EnableAnswerMachineDetection" bool,
        }
        optional {
            /// `AwaitAnswerMachinePrompt`: true or false.
            await_answer_machine_prompt "AwaitAnswerMachinePrompt" bool,
        }
    }

    property! {
        /// [`DialerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaigns-campaign-dialerconfig.html)
        DialerConfig
        required {
        }
        optional {
            /// `AgentlessDialerConfig`: object.
            agentless_dialer_config "AgentlessDialerConfig" AgentlessDialerConfig,
            /// `PredictiveDialerConfig`: object.
            predictive_dialer_config "PredictiveDialerConfig" PredictiveDialerConfig,
            /// `ProgressiveDialerConfig`: object.
            progressive_dialer_config "ProgressiveDialerConfig" ProgressiveDialerConfig,
        }
    }

    property! {
        /// [`ProgressiveDialerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaigns-campaign-progressivedialerconfig.html)
        ProgressiveDialerConfig
        required {
            /// `BandwidthAllocation`: number, 0 to 1 in value.
            bandwidth_allocation "BandwidthAllocation" f64,
        }
        optional {
            /// `DialingCapacity`: number, 0.01 to 1 in value.
            dialing_capacity "DialingCapacity" f64,
        }
    }

    property! {
        /// [`PredictiveDialerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaigns-campaign-predictivedialerconfig.html)
        PredictiveDialerConfig
        required {
            /// `BandwidthAllocation`: number, 0 to 1 in value.
            bandwidth_allocation "BandwidthAllocation" f64,
        }
        optional {
            /// `DialingCapacity`: number, 0.01 to 1 in value.
            dialing_capacity "DialingCapacity" f64,
        }
    }

    property! {
        /// [`AgentlessDialerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaigns-campaign-agentlessdialerconfig.html)
        AgentlessDialerConfig
        required {
        }
        optional {
            /// `DialingCapacity`: number, 0.01 to 1 in value.
            dialing_capacity "DialingCapacity" f64,
        }
    }
}
