// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SNS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SNS::Subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html)
    Subscription = "AWS::SNS::Subscription"
    required {
        /// `Protocol`: text. A change replaces the resource.
        protocol "Protocol" String,
        /// `TopicArn`: text. A change replaces the resource.
        topic_arn "TopicArn" String,
    }
    optional {
        /// `DeliveryPolicy`: JSON.
        delivery_policy "DeliveryPolicy" Json,
        /// `Endpoint`: text. A change replaces the resource.
        endpoint "Endpoint" String,
        /// `FilterPolicy`: JSON.
        filter_policy "FilterPolicy" Json,
        /// `FilterPolicyScope`: text.
        filter_policy_scope "FilterPolicyScope" String,
        /// `RawMessageDelivery`: true or false.
        raw_message_delivery "RawMessageDelivery" bool,
        /// `RedrivePolicy`: JSON.
        redrive_policy "RedrivePolicy" Json,
        /// `Region`: text. A change may replace the resource.
        region "Region" String,
        /// `ReplayPolicy`: JSON.
        replay_policy "ReplayPolicy" Json,
        /// `SubscriptionRoleArn`: text.
        subscription_role_arn "SubscriptionRoleArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

resource! {
    /// [`AWS::SNS::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html)
    Topic = "AWS::SNS::Topic"
    required {
    }
    optional {
        /// `ArchivePolicy`: JSON.
        archive_policy "ArchivePolicy" Json,
        /// `ContentBasedDeduplication`: true or false.
        content_based_deduplication "ContentBasedDeduplication" bool,
        /// `DataProtectionPolicy`: JSON.
        data_protection_policy "DataProtectionPolicy" Json,
        /// `DeliveryStatusLogging`: list.
        delivery_status_logging "DeliveryStatusLogging" List<topic::LoggingConfig>,
        /// `DisplayName`: text.
        display_name "DisplayName" String,
        /// `FifoThroughputScope`: text.
        fifo_throughput_scope "FifoThroughputScope" String,
        /// `FifoTopic`: true or false. A change replaces the resource.
        fifo_topic "FifoTopic" bool,
        /// `KmsMasterKeyId`: text.
        kms_master_key_id "KmsMasterKeyId" String,
        /// `MaximumMessageSize`: whole number, 1024 to 1048576 in value.
        maximum_message_size "MaximumMessageSize" i64,
        /// `SignatureVersion`: text.
        signature_version "SignatureVersion" String,
        /// `Subscription`: list.
        subscription "Subscription" List<topic::Subscription>,
        /// `Tags`: list.
        tags "Tags" List<topic::Tag>,
        /// `TopicName`: text, at most 256 characters. A change replaces the resource.
        topic_name "TopicName" String,
        /// `TracingConfig`: text.
        tracing_config "TracingConfig" String,
    }
    attributes {
        /// `Fn::GetAtt` of `TopicArn`.
        topic_arn "TopicArn" String,
    }
}

/// Property types of [`Topic`].
pub mod topic {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-tag.html)
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
        /// [`Subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-subscription.html)
        Subscription
        required {
            /// `Endpoint`: text.
            endpoint "Endpoint" String,
            /// `Protocol`: text.
            protocol "Protocol" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `LoggingConfigProtocol`.
        LoggingConfigProtocol
        HttpS = "http/s",
        Sqs = "sqs",
        Lambda = "lambda",
        Firehose = "firehose",
        Application = "application",
    }

    property! {
        /// [`LoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-loggingconfig.html)
        LoggingConfig
        required {
            /// `Protocol`: text.
            protocol "Protocol" LoggingConfigProtocol,
        }
        optional {
            /// `FailureFeedbackRoleArn`: text.
            failure_feedback_role_arn "FailureFeedbackRoleArn" String,
            /// `SuccessFeedbackRoleArn`: text.
            success_feedback_role_arn "SuccessFeedbackRoleArn" String,
            /// `SuccessFeedbackSampleRate`: text.
            success_feedback_sample_rate "SuccessFeedbackSampleRate" String,
        }
    }
}

resource! {
    /// [`AWS::SNS::TopicInlinePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicinlinepolicy.html)
    TopicInlinePolicy = "AWS::SNS::TopicInlinePolicy"
    required {
        /// `PolicyDocument`: JSON.
        policy_document "PolicyDocument" Json,
        /// `TopicArn`: text. A change replaces the resource.
        topic_arn "TopicArn" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::SNS::TopicPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html)
    TopicPolicy = "AWS::SNS::TopicPolicy"
    required {
        /// `PolicyDocument`: JSON.
        policy_document "PolicyDocument" Json,
        /// `Topics`: list.
        topics "Topics" List<String>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}
