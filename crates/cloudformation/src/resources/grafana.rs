// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Grafana`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Grafana::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-grafana-workspace.html)
    Workspace = "AWS::Grafana::Workspace"
    required {
        /// `AccountAccessType`: text.
        account_access_type "AccountAccessType" workspace::AccountAccessType,
        /// `AuthenticationProviders`: list, at least 1 items.
        authentication_providers "AuthenticationProviders" List<workspace::AuthenticationProviderTypes>,
        /// `PermissionType`: text.
        permission_type "PermissionType" workspace::PermissionType,
    }
    optional {
        /// `ClientToken`: text. A change replaces the resource.
        client_token "ClientToken" String,
        /// `DataSources`: list.
        data_sources "DataSources" List<workspace::DataSourceType>,
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `GrafanaVersion`: text, 1 to 255 characters.
        grafana_version "GrafanaVersion" String,
        /// `Name`: text.
        name "Name" String,
        /// `NetworkAccessControl`: object.
        network_access_control "NetworkAccessControl" workspace::NetworkAccessControl,
        /// `NotificationDestinations`: list.
        notification_destinations "NotificationDestinations" List<workspace::NotificationDestinationType>,
        /// `OrganizationRoleName`: text, 1 to 2048 characters.
        organization_role_name "OrganizationRoleName" String,
        /// `OrganizationalUnits`: list.
        organizational_units "OrganizationalUnits" List<String>,
        /// `PluginAdminEnabled`: true or false.
        plugin_admin_enabled "PluginAdminEnabled" bool,
        /// `RoleArn`: text, 1 to 2048 characters.
        role_arn "RoleArn" String,
        /// `SamlConfiguration`: object.
        saml_configuration "SamlConfiguration" workspace::SamlConfiguration,
        /// `StackSetName`: text.
        stack_set_name "StackSetName" String,
        /// `Tags`: list.
        tags "Tags" List<workspace::Tags>,
        /// `VpcConfiguration`: object.
        vpc_configuration "VpcConfiguration" workspace::VpcConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTimestamp`.
        creation_timestamp "CreationTimestamp" String,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ModificationTimestamp`.
        modification_timestamp "ModificationTimestamp" String,
        /// `Fn::GetAtt` of `SamlConfigurationStatus`.
        saml_configuration_status "SamlConfigurationStatus" String,
        /// `Fn::GetAtt` of `SsoClientId`.
        sso_client_id "SsoClientId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Workspace`].
pub mod workspace {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AccountAccessType`.
        AccountAccessType
        CurrentAccount = "CURRENT_ACCOUNT",
        Organization = "ORGANIZATION",
    }

    choice! {
        /// Values of `AuthenticationProviderTypes`.
        AuthenticationProviderTypes
        AwsSso = "AWS_SSO",
        Saml = "SAML",
    }

    choice! {
        /// Values of `DataSourceType`.
        DataSourceType
        AmazonOpensearchService = "AMAZON_OPENSEARCH_SERVICE",
        Cloudwatch = "CLOUDWATCH",
        Prometheus = "PROMETHEUS",
        Xray = "XRAY",
        Timestream = "TIMESTREAM",
        Sitewise = "SITEWISE",
        Athena = "ATHENA",
        Redshift = "REDSHIFT",
    }

    choice! {
        /// Values of `NotificationDestinationType`.
        NotificationDestinationType
        Sns = "SNS",
    }

    choice! {
        /// Values of `PermissionType`.
        PermissionType
        CustomerManaged = "CUSTOMER_MANAGED",
        ServiceManaged = "SERVICE_MANAGED",
    }

    property! {
        /// [`VpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-grafana-workspace-vpcconfiguration.html)
        VpcConfiguration
        required {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list, 2 to 6 items.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `Tags`.
        Tags
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
        /// [`SamlConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-grafana-workspace-samlconfiguration.html)
        SamlConfiguration
        required {
            /// `IdpMetadata`: object.
            idp_metadata "IdpMetadata" IdpMetadata,
        }
        optional {
            /// `AllowedOrganizations`: list.
            allowed_organizations "AllowedOrganizations" List<String>,
            /// `AssertionAttributes`: object.
            assertion_attributes "AssertionAttributes" AssertionAttributes,
            /// `LoginValidityDuration`: number.
            login_validity_duration "LoginValidityDuration" f64,
            /// `RoleValues`: object.
            role_values "RoleValues" RoleValues,
        }
    }

    property! {
        /// [`RoleValues`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-grafana-workspace-rolevalues.html)
        RoleValues
        required {
        }
        optional {
            /// `Admin`: list.
            admin "Admin" List<String>,
            /// `Editor`: list.
            editor "Editor" List<String>,
        }
    }

    property! {
        /// [`IdpMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-grafana-workspace-idpmetadata.html)
        IdpMetadata
        required {
        }
        optional {
            /// `Url`: text, 1 to 2048 characters.
            url "Url" String,
            /// `Xml`: text.
            xml "Xml" String,
        }
    }

    property! {
        /// [`AssertionAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-grafana-workspace-assertionattributes.html)
        AssertionAttributes
        required {
        }
        optional {
            /// `Email`: text, 1 to 256 characters.
            email "Email" String,
            /// `Groups`: text, 1 to 256 characters.
            groups "Groups" String,
            /// `Login`: text, 1 to 256 characters.
            login "Login" String,
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
            /// `Org`: text, 1 to 256 characters.
            org "Org" String,
            /// `Role`: text, 1 to 256 characters.
            role "Role" String,
        }
    }

    property! {
        /// [`NetworkAccessControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-grafana-workspace-networkaccesscontrol.html)
        NetworkAccessControl
        required {
        }
        optional {
            /// `PrefixListIds`: list, 0 to 5 items.
            prefix_list_ids "PrefixListIds" List<String>,
            /// `VpceIds`: list, 0 to 5 items.
            vpce_ids "VpceIds" List<String>,
        }
    }
}
