// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CodeStarNotifications`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CodeStarNotifications::NotificationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarnotifications-notificationrule.html)
    NotificationRule = "AWS::CodeStarNotifications::NotificationRule"
    required {
        /// `DetailType`: text.
        detail_type "DetailType" notification_rule::DetailType,
        /// `EventTypeIds`: list.
        event_type_ids "EventTypeIds" List<String>,
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
        /// `Resource`: text. A change replaces the resource.
        resource "Resource" String,
        /// `Targets`: list, at most 10 items.
        targets "Targets" List<notification_rule::Target>,
    }
    optional {
        /// `CreatedBy`: text, 1 to 2048 characters.
        created_by "CreatedBy" String,
        /// `EventTypeId`: text, 1 to 2048 characters.
        event_type_id "EventTypeId" String,
        /// `Status`: text.
        status "Status" notification_rule::Status,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `TargetAddress`: text, 1 to 2048 characters.
        target_address "TargetAddress" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`NotificationRule`].
pub mod notification_rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DetailType`.
        DetailType
        Basic = "BASIC",
        Full = "FULL",
    }

    choice! {
        /// Values of `Status`.
        Status
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Target`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codestarnotifications-notificationrule-target.html)
        Target
        required {
            /// `TargetAddress`: text.
            target_address "TargetAddress" String,
            /// `TargetType`: text.
            target_type "TargetType" String,
        }
        optional {
        }
    }
}
