// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SupportApp`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SupportApp::AccountAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-accountalias.html)
    AccountAlias = "AWS::SupportApp::AccountAlias"
    required {
        /// `AccountAlias`: text, 1 to 30 characters.
        account_alias "AccountAlias" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AccountAliasResourceId`.
        account_alias_resource_id "AccountAliasResourceId" String,
    }
}

resource! {
    /// [`AWS::SupportApp::SlackChannelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackchannelconfiguration.html)
    SlackChannelConfiguration = "AWS::SupportApp::SlackChannelConfiguration"
    required {
        /// `ChannelId`: text, 1 to 256 characters. A change replaces the resource.
        channel_id "ChannelId" String,
        /// `ChannelRoleArn`: text, 31 to 2048 characters.
        channel_role_arn "ChannelRoleArn" String,
        /// `NotifyOnCaseSeverity`: text.
        notify_on_case_severity "NotifyOnCaseSeverity" slack_channel_configuration::NotifyOnCaseSeverity,
        /// `TeamId`: text, 1 to 256 characters. A change replaces the resource.
        team_id "TeamId" String,
    }
    optional {
        /// `ChannelName`: text, 1 to 256 characters.
        channel_name "ChannelName" String,
        /// `NotifyOnAddCorrespondenceToCase`: true or false.
        notify_on_add_correspondence_to_case "NotifyOnAddCorrespondenceToCase" bool,
        /// `NotifyOnCreateOrReopenCase`: true or false.
        notify_on_create_or_reopen_case "NotifyOnCreateOrReopenCase" bool,
        /// `NotifyOnResolveCase`: true or false.
        notify_on_resolve_case "NotifyOnResolveCase" bool,
    }
    attributes {
    }
}

/// Property types of [`SlackChannelConfiguration`].
pub mod slack_channel_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `NotifyOnCaseSeverity`.
        NotifyOnCaseSeverity
        None = "none",
        All = "all",
        High = "high",
    }
}

resource! {
    /// [`AWS::SupportApp::SlackWorkspaceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackworkspaceconfiguration.html)
    SlackWorkspaceConfiguration = "AWS::SupportApp::SlackWorkspaceConfiguration"
    required {
        /// `TeamId`: text, 1 to 256 characters. A change replaces the resource.
        team_id "TeamId" String,
    }
    optional {
        /// `VersionId`: text, 1 to 256 characters.
        version_id "VersionId" String,
    }
    attributes {
    }
}
