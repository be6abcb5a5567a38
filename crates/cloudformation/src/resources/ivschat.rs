// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::IVSChat`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::IVSChat::LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-loggingconfiguration.html)
    LoggingConfiguration = "AWS::IVSChat::LoggingConfiguration"
    required {
        /// `DestinationConfiguration`: object.
        destination_configuration "DestinationConfiguration" logging_configuration::DestinationConfiguration,
    }
    optional {
        /// `Name`: text, 0 to 128 characters.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<logging_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`LoggingConfiguration`].
pub mod logging_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivschat-loggingconfiguration-tag.html)
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
        /// [`DestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivschat-loggingconfiguration-destinationconfiguration.html)
        DestinationConfiguration
        required {
        }
        optional {
            /// `CloudWatchLogs`: object.
            cloud_watch_logs "CloudWatchLogs" CloudWatchLogsDestinationConfiguration,
            /// `Firehose`: object.
            firehose "Firehose" FirehoseDestinationConfiguration,
            /// `S3`: object.
            s3 "S3" S3DestinationConfiguration,
        }
    }

    property! {
        /// [`S3DestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivschat-loggingconfiguration-s3destinationconfiguration.html)
        S3DestinationConfiguration
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
        }
        optional {
        }
    }

    property! {
        /// [`FirehoseDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivschat-loggingconfiguration-firehosedestinationconfiguration.html)
        FirehoseDestinationConfiguration
        required {
            /// `DeliveryStreamName`: text, 1 to 64 characters.
            delivery_stream_name "DeliveryStreamName" String,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchLogsDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivschat-loggingconfiguration-cloudwatchlogsdestinationconfiguration.html)
        CloudWatchLogsDestinationConfiguration
        required {
            /// `LogGroupName`: text, 1 to 512 characters.
            log_group_name "LogGroupName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IVSChat::Room`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-room.html)
    Room = "AWS::IVSChat::Room"
    required {
    }
    optional {
        /// `LoggingConfigurationIdentifiers`: list, 0 to 50 items.
        logging_configuration_identifiers "LoggingConfigurationIdentifiers" List<String>,
        /// `MaximumMessageLength`: whole number, 1 to 500 in value.
        maximum_message_length "MaximumMessageLength" i64,
        /// `MaximumMessageRatePerSecond`: whole number, 1 to 10 in value.
        maximum_message_rate_per_second "MaximumMessageRatePerSecond" i64,
        /// `MessageReviewHandler`: object.
        message_review_handler "MessageReviewHandler" room::MessageReviewHandler,
        /// `Name`: text, 0 to 128 characters.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<room::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Room`].
pub mod room {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivschat-room-tag.html)
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

    choice! {
        /// Values of `MessageReviewHandlerFallbackResult`.
        MessageReviewHandlerFallbackResult
        Allow = "ALLOW",
        Deny = "DENY",
    }

    property! {
        /// [`MessageReviewHandler`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivschat-room-messagereviewhandler.html)
        MessageReviewHandler
        required {
        }
        optional {
            /// `FallbackResult`: text.
            fallback_result "FallbackResult" MessageReviewHandlerFallbackResult,
            /// `Uri`: text, 0 to 170 characters.
            uri "Uri" String,
        }
    }
}
