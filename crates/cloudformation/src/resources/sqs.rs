// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SQS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SQS::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html)
    Queue = "AWS::SQS::Queue"
    required {
    }
    optional {
        /// `ContentBasedDeduplication`: true or false.
        content_based_deduplication "ContentBasedDeduplication" bool,
        /// `DeduplicationScope`: text.
        deduplication_scope "DeduplicationScope" String,
        /// `DelaySeconds`: whole number, 0 to 900 in value.
        delay_seconds "DelaySeconds" i64,
        /// `FifoQueue`: true or false. A change replaces the resource.
        fifo_queue "FifoQueue" bool,
        /// `FifoThroughputLimit`: text.
        fifo_throughput_limit "FifoThroughputLimit" String,
        /// `KmsDataKeyReusePeriodSeconds`: whole number, 60 to 86400 in value.
        kms_data_key_reuse_period_seconds "KmsDataKeyReusePeriodSeconds" i64,
        /// `KmsMasterKeyId`: text.
        kms_master_key_id "KmsMasterKeyId" String,
        /// `MaximumMessageSize`: whole number, 1024 to 1048576 in value.
        maximum_message_size "MaximumMessageSize" i64,
        /// `MessageRetentionPeriod`: whole number, 60 to 1209600 in value.
        message_retention_period "MessageRetentionPeriod" i64,
        /// `QueueName`: text. A change replaces the resource.
        queue_name "QueueName" String,
        /// `ReceiveMessageWaitTimeSeconds`: whole number, 0 to 20 in value.
        receive_message_wait_time_seconds "ReceiveMessageWaitTimeSeconds" i64,
        /// `RedriveAllowPolicy`: JSON.
        redrive_allow_policy "RedriveAllowPolicy" Json,
        /// `RedrivePolicy`: JSON.
        redrive_policy "RedrivePolicy" Json,
        /// `SqsManagedSseEnabled`: true or false.
        sqs_managed_sse_enabled "SqsManagedSseEnabled" bool,
        /// `Tags`: list.
        tags "Tags" List<queue::Tag>,
        /// `VisibilityTimeout`: whole number, 0 to 43200 in value.
        visibility_timeout "VisibilityTimeout" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `QueueUrl`.
        queue_url "QueueUrl" String,
    }
}

/// Property types of [`Queue`].
pub mod queue {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sqs-queue-tag.html)
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
    /// [`AWS::SQS::QueueInlinePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queueinlinepolicy.html)
    QueueInlinePolicy = "AWS::SQS::QueueInlinePolicy"
    required {
        /// `PolicyDocument`: JSON.
        policy_document "PolicyDocument" Json,
        /// `Queue`: text. A change replaces the resource.
        queue "Queue" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::SQS::QueuePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html)
    QueuePolicy = "AWS::SQS::QueuePolicy"
    required {
        /// `PolicyDocument`: JSON.
        policy_document "PolicyDocument" Json,
        /// `Queues`: list.
        queues "Queues" List<String>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}
