// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CodeConnections`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CodeConnections::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-connection.html)
    Connection = "AWS::CodeConnections::Connection"
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
        AzureDevOps = "AzureDevOps",
        Bitbucket = "Bitbucket",
        GitHub = "GitHub",
        GitHubEnterpriseServer = "GitHubEnterpriseServer",
        GitLab = "GitLab",
        GitLabSelfManaged = "GitLabSelfManaged",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeconnections-connection-tag.html)
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
    /// [`AWS::CodeConnections::Host`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-host.html)
    Host = "AWS::CodeConnections::Host"
    required {
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `ProviderEndpoint`: text, 1 to 512 characters.
        provider_endpoint "ProviderEndpoint" String,
        /// `ProviderType`: text. A change replaces the resource.
        provider_type "ProviderType" host::ProviderType,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<host::Tag>,
        /// `VpcConfiguration`: object.
        vpc_configuration "VpcConfiguration" host::VpcConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `HostArn`.
        host_arn "HostArn" String,
        /// `Fn::GetAtt` of `HostId`.
        host_id "HostId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Host`].
pub mod host {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ProviderType`.
        ProviderType
        Bitbucket = "Bitbucket",
        GitHub = "GitHub",
        GitHubEnterpriseServer = "GitHubEnterpriseServer",
        GitLab = "GitLab",
        GitLabSelfManaged = "GitLabSelfManaged",
        AzureDevOps = "AzureDevOps",
    }

    property! {
        /// [`VpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeconnections-host-vpcconfiguration.html)
        VpcConfiguration
        required {
            /// `SecurityGroupIds`: list, 1 to 10 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list, 1 to 10 items.
            subnet_ids "SubnetIds" List<String>,
            /// `VpcId`: text, 12 to 21 characters.
            vpc_id "VpcId" String,
        }
        optional {
            /// `TlsCertificate`: text, 1 to 16384 characters.
            tls_certificate "TlsCertificate" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeconnections-host-tag.html)
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
