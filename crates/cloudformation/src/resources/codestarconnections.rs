// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CodeStarConnections`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CodeStarConnections::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-connection.html)
    Connection = "AWS::CodeStarConnections::Connection"
    required {
        /// `ConnectionName`: text, 1 to 32 characters. A change replaces the resource.
        connection_name "ConnectionName" String,
    }
    optional {
        /// `HostArn`: text, 0 to 256 characters. A change replaces the resource.
        host_arn "HostArn" String,
        /// `ProviderType`: text. A change replaces the resource.
        provider_type "ProviderType" connection::ProviderType,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<connection::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectionArn`.
        connection_arn "ConnectionArn" String,
        /// `Fn::GetAtt` of `ConnectionStatus`.
        connection_status "ConnectionStatus" String,
        /// `Fn::GetAtt` of `OwnerAccountId`.
        owner_account_id "OwnerAccountId" String,
    }
}

/// Property types of [`Connection`].
pub mod connection {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ProviderType`.
        ProviderType
        Bitbucket = "Bitbucket",
        GitHub = "GitHub",
        GitHubEnterpriseServer = "GitHubEnterpriseServer",
        GitLab = "GitLab",
        GitLabSelfManaged = "GitLabSelfManaged",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codestarconnections-connection-tag.html)
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
    /// [`AWS::CodeStarConnections::RepositoryLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-repositorylink.html)
    RepositoryLink = "AWS::CodeStarConnections::RepositoryLink"
    required {
        /// `ConnectionArn`: text, 0 to 256 characters.
        connection_arn "ConnectionArn" String,
        /// `OwnerId`: text, 1 to 255 characters. A change replaces the resource.
        owner_id "OwnerId" String,
        /// `RepositoryName`: text, 1 to 128 characters. A change replaces the resource.
        repository_name "RepositoryName" String,
    }
    optional {
        /// `EncryptionKeyArn`: text, 1 to 1024 characters.
        encryption_key_arn "EncryptionKeyArn" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<repository_link::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ProviderType`.
        provider_type "ProviderType" String,
        /// `Fn::GetAtt` of `RepositoryLinkArn`.
        repository_link_arn "RepositoryLinkArn" String,
        /// `Fn::GetAtt` of `RepositoryLinkId`.
        repository_link_id "RepositoryLinkId" String,
    }
}

/// Property types of [`RepositoryLink`].
pub mod repository_link {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codestarconnections-repositorylink-tag.html)
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
    /// [`AWS::CodeStarConnections::SyncConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-syncconfiguration.html)
    SyncConfiguration = "AWS::CodeStarConnections::SyncConfiguration"
    required {
        /// `Branch`: text, 1 to 255 characters.
        branch "Branch" String,
        /// `ConfigFile`: text.
        config_file "ConfigFile" String,
        /// `RepositoryLinkId`: text.
        repository_link_id "RepositoryLinkId" String,
        /// `ResourceName`: text, 1 to 100 characters. A change replaces the resource.
        resource_name "ResourceName" String,
        /// `RoleArn`: text, 1 to 1024 characters.
        role_arn "RoleArn" String,
        /// `SyncType`: text. A change replaces the resource.
        sync_type "SyncType" sync_configuration::SyncType,
    }
    optional {
        /// `PublishDeploymentStatus`: text.
        publish_deployment_status "PublishDeploymentStatus" sync_configuration::PublishDeploymentStatus,
        /// `TriggerResourceUpdateOn`: text.
        trigger_resource_update_on "TriggerResourceUpdateOn" sync_configuration::TriggerResourceUpdateOn,
    }
    attributes {
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `ProviderType`.
        provider_type "ProviderType" String,
        /// `Fn::GetAtt` of `RepositoryName`.
        repository_name "RepositoryName" String,
    }
}

/// Property types of [`SyncConfiguration`].
pub mod sync_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PublishDeploymentStatus`.
        PublishDeploymentStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `SyncType`.
        SyncType
        CfnStackSync = "CFN_STACK_SYNC",
    }

    choice! {
        /// Values of `TriggerResourceUpdateOn`.
        TriggerResourceUpdateOn
        AnyChange = "ANY_CHANGE",
        FileChange = "FILE_CHANGE",
    }
}
