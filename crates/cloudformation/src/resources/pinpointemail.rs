// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::PinpointEmail`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::PinpointEmail::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationset.html)
    ConfigurationSet = "AWS::PinpointEmail::ConfigurationSet"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `DeliveryOptions`: object.
        delivery_options "DeliveryOptions" configuration_set::DeliveryOptions,
        /// `ReputationOptions`: object.
        reputation_options "ReputationOptions" configuration_set::ReputationOptions,
        /// `SendingOptions`: object.
        sending_options "SendingOptions" configuration_set::SendingOptions,
        /// `Tags`: list.
        tags "Tags" List<configuration_set::Tags>,
        /// `TrackingOptions`: object.
        tracking_options "TrackingOptions" configuration_set::TrackingOptions,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ConfigurationSet`].
pub mod configuration_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TrackingOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationset-trackingoptions.html)
        TrackingOptions
        required {
        }
        optional {
            /// `CustomRedirectDomain`: text.
            custom_redirect_domain "CustomRedirectDomain" String,
        }
    }

    property! {
        /// [`Tags`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationset-tags.html)
        Tags
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`SendingOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationset-sendingoptions.html)
        SendingOptions
        required {
        }
        optional {
            /// `SendingEnabled`: true or false.
            sending_enabled "SendingEnabled" bool,
        }
    }

    property! {
        /// [`ReputationOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationset-reputationoptions.html)
        ReputationOptions
        required {
        }
        optional {
            /// `ReputationMetricsEnabled`: true or false.
            reputation_metrics_enabled "ReputationMetricsEnabled" bool,
        }
    }

    property! {
        /// [`DeliveryOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationset-deliveryoptions.html)
        DeliveryOptions
        required {
        }
        optional {
            /// `SendingPoolName`: text.
            sending_pool_name "SendingPoolName" String,
        }
    }
}

resource! {
    /// [`AWS::PinpointEmail::ConfigurationSetEventDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationseteventdestination.html)
    ConfigurationSetEventDestination = "AWS::PinpointEmail::ConfigurationSetEventDestination"
    required {
        /// `ConfigurationSetName`: text. A change replaces the resource.
        configuration_set_name "ConfigurationSetName" String,
        /// `EventDestinationName`: text. A change replaces the resource.
        event_destination_name "EventDestinationName" String,
    }
    optional {
        /// `EventDestination`: object.
        event_destination "EventDestination" configuration_set_event_destination::EventDestination,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ConfigurationSetEventDestination`].
pub mod configuration_set_event_destination {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`EventDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationseteventdestination-eventdestination.html)
        EventDestination
        required {
            /// `MatchingEventTypes`: list.
            matching_event_types "MatchingEventTypes" List<String>,
        }
        optional {
            /// `CloudWatchDestination`: object.
            cloud_watch_destination "CloudWatchDestination" CloudWatchDestination,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `KinesisFirehoseDestination`: object.
            kinesis_firehose_destination "KinesisFirehoseDestination" KinesisFirehoseDestination,
            /// `PinpointDestination`: object.
            pinpoint_destination "PinpointDestination" PinpointDestination,
            /// `SnsDestination`: object.
            sns_destination "SnsDestination" SnsDestination,
        }
    }

    property! {
        /// [`SnsDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationseteventdestination-snsdestination.html)
        SnsDestination
        required {
            /// `TopicArn`: text.
            topic_arn "TopicArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`PinpointDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationseteventdestination-pinpointdestination.html)
        PinpointDestination
        required {
        }
        optional {
            /// `ApplicationArn`: text.
            application_arn "ApplicationArn" String,
        }
    }

    property! {
        /// [`KinesisFirehoseDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationseteventdestination-kinesisfirehosedestination.html)
        KinesisFirehoseDestination
        required {
            /// `DeliveryStreamArn`: text.
            delivery_stream_arn "DeliveryStreamArn" String,
            /// `IamRoleArn`: text.
            iam_role_arn "IamRoleArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationseteventdestination-cloudwatchdestination.html)
        CloudWatchDestination
        required {
        }
        optional {
            /// `DimensionConfigurations`: list.
            dimension_configurations "DimensionConfigurations" List<DimensionConfiguration>,
        }
    }

    property! {
        /// [`DimensionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-configurationseteventdestination-dimensionconfiguration.html)
        DimensionConfiguration
        required {
            /// `DefaultDimensionValue`: text.
            default_dimension_value "DefaultDimensionValue" String,
            /// `DimensionName`: text.
            dimension_name "DimensionName" String,
            /// `DimensionValueSource`: text.
            dimension_value_source "DimensionValueSource" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::PinpointEmail::DedicatedIpPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-dedicatedippool.html)
    DedicatedIpPool = "AWS::PinpointEmail::DedicatedIpPool"
    required {
    }
    optional {
        /// `PoolName`: text. A change replaces the resource.
        pool_name "PoolName" String,
        /// `Tags`: list.
        tags "Tags" List<dedicated_ip_pool::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`DedicatedIpPool`].
pub mod dedicated_ip_pool {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tags`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-dedicatedippool-tags.html)
        Tags
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::PinpointEmail::Identity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-identity.html)
    Identity = "AWS::PinpointEmail::Identity"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `DkimSigningEnabled`: true or false.
        dkim_signing_enabled "DkimSigningEnabled" bool,
        /// `FeedbackForwardingEnabled`: true or false.
        feedback_forwarding_enabled "FeedbackForwardingEnabled" bool,
        /// `MailFromAttributes`: object.
        mail_from_attributes "MailFromAttributes" identity::MailFromAttributes,
        /// `Tags`: list.
        tags "Tags" List<identity::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `IdentityDNSRecordName1`.
        identity_dns_record_name1 "IdentityDNSRecordName1" String,
        /// `Fn::GetAtt` of `IdentityDNSRecordName2`.
        identity_dns_record_name2 "IdentityDNSRecordName2" String,
        /// `Fn::GetAtt` of `IdentityDNSRecordName3`.
        identity_dns_record_name3 "IdentityDNSRecordName3" String,
        /// `Fn::GetAtt` of `IdentityDNSRecordValue1`.
        identity_dns_record_value1 "IdentityDNSRecordValue1" String,
        /// `Fn::GetAtt` of `IdentityDNSRecordValue2`.
        identity_dns_record_value2 "IdentityDNSRecordValue2" String,
        /// `Fn::GetAtt` of `IdentityDNSRecordValue3`.
        identity_dns_record_value3 "IdentityDNSRecordValue3" String,
    }
}

/// Property types of [`Identity`].
pub mod identity {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tags`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-identity-tags.html)
        Tags
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`MailFromAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-identity-mailfromattributes.html)
        MailFromAttributes
        required {
        }
        optional {
            /// `BehaviorOnMxFailure`: text.
            behavior_on_mx_failure "BehaviorOnMxFailure" String,
            /// `MailFromDomain`: text.
            mail_from_domain "MailFromDomain" String,
        }
    }
}
