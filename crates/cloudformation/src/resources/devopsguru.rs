// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DevOpsGuru`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DevOpsGuru::LogAnomalyDetectionIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-loganomalydetectionintegration.html)
    LogAnomalyDetectionIntegration = "AWS::DevOpsGuru::LogAnomalyDetectionIntegration"
    required {
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
    }
}

resource! {
    /// [`AWS::DevOpsGuru::NotificationChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-notificationchannel.html)
    NotificationChannel = "AWS::DevOpsGuru::NotificationChannel"
    required {
        /// `Config`: object. A change replaces the resource.
        config "Config" notification_channel::NotificationChannelConfig,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`NotificationChannel`].
pub mod notification_channel {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`NotificationChannelConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsguru-notificationchannel-notificationchannelconfig.html)
        NotificationChannelConfig
        required {
        }
        optional {
            /// `Filters`: object.
            filters "Filters" NotificationFilterConfig,
            /// `Sns`: object.
            sns "Sns" SnsChannelConfig,
        }
    }

    property! {
        /// [`SnsChannelConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsguru-notificationchannel-snschannelconfig.html)
        SnsChannelConfig
        required {
        }
        optional {
            /// `TopicArn`: text, 36 to 1024 characters.
            topic_arn "TopicArn" String,
        }
    }

    choice! {
        /// Values of `NotificationMessageType`.
        NotificationMessageType
        NewInsight = "NEW_INSIGHT",
        ClosedInsight = "CLOSED_INSIGHT",
        NewAssociation = "NEW_ASSOCIATION",
        SeverityUpgraded = "SEVERITY_UPGRADED",
        NewRecommendation = "NEW_RECOMMENDATION",
    }

    choice! {
        /// Values of `InsightSeverity`.
        InsightSeverity
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
    }

    property! {
        /// [`NotificationFilterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsguru-notificationchannel-notificationfilterconfig.html)
        NotificationFilterConfig
        required {
        }
        optional {
            /// `MessageTypes`: list, 1 to 5 items.
            message_types "MessageTypes" List<NotificationMessageType>,
            /// `Severities`: list, 1 to 3 items.
            severities "Severities" List<InsightSeverity>,
        }
    }
}

resource! {
    /// [`AWS::DevOpsGuru::ResourceCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-resourcecollection.html)
    ResourceCollection = "AWS::DevOpsGuru::ResourceCollection"
    required {
        /// `ResourceCollectionFilter`: object.
        resource_collection_filter "ResourceCollectionFilter" resource_collection::ResourceCollectionFilter,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `ResourceCollectionType`.
        resource_collection_type "ResourceCollectionType" String,
    }
}

/// Property types of [`ResourceCollection`].
pub mod resource_collection {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ResourceCollectionFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsguru-resourcecollection-resourcecollectionfilter.html)
        ResourceCollectionFilter
        required {
        }
        optional {
            /// `CloudFormation`: object.
            cloud_formation "CloudFormation" CloudFormationCollectionFilter,
            /// `Tags`: list.
            tags "Tags" List<TagCollection>,
        }
    }

    property! {
        /// [`TagCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsguru-resourcecollection-tagcollection.html)
        TagCollection
        required {
        }
        optional {
            /// `AppBoundaryKey`: text, 1 to 128 characters.
            app_boundary_key "AppBoundaryKey" String,
            /// `TagValues`: list, 1 to 1000 items.
            tag_values "TagValues" List<String>,
        }
    }

    property! {
        /// [`CloudFormationCollectionFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsguru-resourcecollection-cloudformationcollectionfilter.html)
        CloudFormationCollectionFilter
        required {
        }
        optional {
            /// `StackNames`: list, 1 to 1000 items.
            stack_names "StackNames" List<String>,
        }
    }
}
