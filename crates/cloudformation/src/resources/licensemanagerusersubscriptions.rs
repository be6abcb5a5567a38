// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::LicenseManagerUserSubscriptions`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerusersubscriptions-licenseserverendpoint.html)
    LicenseServerEndpoint = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint"
    required {
        /// `IdentityProviderArn`: text. A change replaces the resource.
        identity_provider_arn "IdentityProviderArn" String,
    }
    optional {
        /// `LicenseServerSettings`: object. A change replaces the resource.
        license_server_settings "LicenseServerSettings" license_server_endpoint::LicenseServerSettings,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<license_server_endpoint::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LicenseServerEndpointArn`.
        license_server_endpoint_arn "LicenseServerEndpointArn" String,
        /// `Fn::GetAtt` of `LicenseServerEndpointId`.
        license_server_endpoint_id "LicenseServerEndpointId" String,
        /// `Fn::GetAtt` of `LicenseServerEndpointProvisioningStatus`.
        license_server_endpoint_provisioning_status "LicenseServerEndpointProvisioningStatus" String,
        /// `Fn::GetAtt` of `LicenseServers`.
        license_servers "LicenseServers" List<String>,
        /// `Fn::GetAtt` of `ServerEndpoint`.
        server_endpoint "ServerEndpoint" Json,
        /// `Fn::GetAtt` of `ServerType`.
        server_type "ServerType" String,
    }
}

/// Property types of [`LicenseServerEndpoint`].
pub mod license_server_endpoint {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanagerusersubscriptions-licenseserverendpoint-tag.html)
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

    choice! {
        /// Values of `LicenseServerSettingsServerType`.
        LicenseServerSettingsServerType
        RdsSal = "RDS_SAL",
    }

    property! {
        /// [`LicenseServerSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanagerusersubscriptions-licenseserverendpoint-licenseserversettings.html)
        LicenseServerSettings
        required {
            /// `ServerSettings`: object.
            server_settings "ServerSettings" ServerSettings,
            /// `ServerType`: text.
            server_type "ServerType" LicenseServerSettingsServerType,
        }
        optional {
        }
    }

    property! {
        /// [`ServerSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanagerusersubscriptions-licenseserverendpoint-serversettings.html)
        ServerSettings
        required {
            /// `RdsSalSettings`: object.
            rds_sal_settings "RdsSalSettings" RdsSalSettings,
        }
        optional {
        }
    }

    property! {
        /// [`RdsSalSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanagerusersubscriptions-licenseserverendpoint-rdssalsettings.html)
        RdsSalSettings
        required {
            /// `RdsSalCredentialsProvider`: object.
            rds_sal_credentials_provider "RdsSalCredentialsProvider" CredentialsProvider,
        }
        optional {
        }
    }

    property! {
        /// [`CredentialsProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanagerusersubscriptions-licenseserverendpoint-credentialsprovider.html)
        CredentialsProvider
        required {
            /// `SecretsManagerCredentialsProvider`: object.
            secrets_manager_credentials_provider "SecretsManagerCredentialsProvider" SecretsManagerCredentialsProvider,
        }
        optional {
        }
    }

    property! {
        /// [`SecretsManagerCredentialsProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanagerusersubscriptions-licenseserverendpoint-secretsmanagercredentialsprovider.html)
        SecretsManagerCredentialsProvider
        required {
            /// `SecretId`: text, at least 1 characters.
            secret_id "SecretId" String,
        }
        optional {
        }
    }
}
