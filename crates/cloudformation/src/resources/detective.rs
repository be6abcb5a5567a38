// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Detective`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Detective::Graph`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-graph.html)
    Graph = "AWS::Detective::Graph"
    required {
    }
    optional {
        /// `AutoEnableMembers`: true or false.
        auto_enable_members "AutoEnableMembers" bool,
        /// `Tags`: list.
        tags "Tags" List<graph::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Graph`].
pub mod graph {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-detective-graph-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::Detective::MemberInvitation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-memberinvitation.html)
    MemberInvitation = "AWS::Detective::MemberInvitation"
    required {
        /// `GraphArn`: text. A change replaces the resource.
        graph_arn "GraphArn" String,
        /// `MemberEmailAddress`: text.
        member_email_address "MemberEmailAddress" String,
        /// `MemberId`: text. A change replaces the resource.
        member_id "MemberId" String,
    }
    optional {
        /// `DisableEmailNotification`: true or false.
        disable_email_notification "DisableEmailNotification" bool,
        /// `Message`: text, 1 to 1000 characters.
        message "Message" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Detective::OrganizationAdmin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-organizationadmin.html)
    OrganizationAdmin = "AWS::Detective::OrganizationAdmin"
    required {
        /// `AccountId`: text. A change replaces the resource.
        account_id "AccountId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `GraphArn`.
        graph_arn "GraphArn" String,
    }
}
