// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Notifications`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Notifications::ChannelAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-channelassociation.html)
    ChannelAssociation = "AWS::Notifications::ChannelAssociation"
    required {
        /// `Arn`: text. A change replaces the resource.
        arn "Arn" String,
        /// `NotificationConfigurationArn`: text. A change replaces the resource.
        notification_configuration_arn "NotificationConfigurationArn" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Notifications::EventRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-eventrule.html)
    EventRule = "AWS::Notifications::EventRule"
    required {
        /// `EventType`: text, 1 to 128 characters. A change replaces the resource.
        event_type "EventType" String,
        /// `NotificationConfigurationArn`: text. A change replaces the resource.
        notification_configuration_arn "NotificationConfigurationArn" String,
        /// `Regions`: list, at least 1 items.
        regions "Regions" List<String>,
        /// `Source`: text, 1 to 36 characters. A change replaces the resource.
        source "Source" String,
    }
    optional {
        /// `EventPattern`: text, 0 to 4096 characters.
        event_pattern "EventPattern" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `ManagedRules`.
        managed_rules "ManagedRules" List<String>,
        /// `Fn::GetAtt` of `StatusSummaryByRegion`.
        status_summary_by_region "StatusSummaryByRegion" Json,
    }
}

resource! {
    /// [`AWS::Notifications::ManagedNotificationAccountContactAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationaccountcontactassociation.html)
    ManagedNotificationAccountContactAssociation = "AWS::Notifications::ManagedNotificationAccountContactAssociation"
    required {
        /// `ContactIdentifier`: text. A change replaces the resource.
        contact_identifier "ContactIdentifier" managed_notification_account_contact_association::ContactIdentifier,
        /// `ManagedNotificationConfigurationArn`: text. A change replaces the resource.
        managed_notification_configuration_arn "ManagedNotificationConfigurationArn" String,
    }
    optional {
        /// `IsSensitiveEventsSubscribed`: true or false.
        is_sensitive_events_subscribed "IsSensitiveEventsSubscribed" bool,
    }
    attributes {
    }
}

/// Property types of [`ManagedNotificationAccountContactAssociation`].
pub mod managed_notification_account_contact_association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ContactIdentifier`.
        ContactIdentifier
        AccountPrimary = "ACCOUNT_PRIMARY",
        AccountAlternateSecurity = "ACCOUNT_ALTERNATE_SECURITY",
        AccountAlternateOperations = "ACCOUNT_ALTERNATE_OPERATIONS",
        AccountAlternateBilling = "ACCOUNT_ALTERNATE_BILLING",
    }
}

resource! {
    /// [`AWS::Notifications::ManagedNotificationAdditionalChannelAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationadditionalchannelassociation.html)
    ManagedNotificationAdditionalChannelAssociation = "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation"
    required {
        /// `ChannelArn`: text. A change replaces the resource.
        channel_arn "ChannelArn" String,
        /// `ManagedNotificationConfigurationArn`: text. A change replaces the resource.
        managed_notification_configuration_arn "ManagedNotificationConfigurationArn" String,
    }
    optional {
        /// `IsSensitiveEventsSubscribed`: true or false.
        is_sensitive_events_subscribed "IsSensitiveEventsSubscribed" bool,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Notifications::NotificationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationconfiguration.html)
    NotificationConfiguration = "AWS::Notifications::NotificationConfiguration"
    required {
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
    }
    optional {
        /// `AggregationDuration`: text.
        aggregation_duration "AggregationDuration" notification_configuration::AggregationDuration,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<notification_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`NotificationConfiguration`].
pub mod notification_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AggregationDuration`.
        AggregationDuration
        Long = "LONG",
        Short = "SHORT",
        None = "NONE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-notifications-notificationconfiguration-tag.html)
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
    /// [`AWS::Notifications::NotificationHub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationhub.html)
    NotificationHub = "AWS::Notifications::NotificationHub"
    required {
        /// `Region`: text, 2 to 25 characters. A change replaces the resource.
        region "Region" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `NotificationHubStatusSummary`.
        notification_hub_status_summary "NotificationHubStatusSummary" Json,
    }
}

resource! {
    /// [`AWS::Notifications::OrganizationalUnitAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-organizationalunitassociation.html)
    OrganizationalUnitAssociation = "AWS::Notifications::OrganizationalUnitAssociation"
    required {
        /// `NotificationConfigurationArn`: text. A change replaces the resource.
        notification_configuration_arn "NotificationConfigurationArn" String,
        /// `OrganizationalUnitId`: text. A change replaces the resource.
        organizational_unit_id "OrganizationalUnitId" String,
    }
    optional {
    }
    attributes {
    }
}
