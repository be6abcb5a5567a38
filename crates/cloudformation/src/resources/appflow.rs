// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AppFlow`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AppFlow::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connector.html)
    Connector = "AWS::AppFlow::Connector"
    required {
        /// `ConnectorProvisioningConfig`: object.
        connector_provisioning_config "ConnectorProvisioningConfig" connector::ConnectorProvisioningConfig,
        /// `ConnectorProvisioningType`: text, 1 to 256 characters.
        connector_provisioning_type "ConnectorProvisioningType" String,
    }
    optional {
        /// `ConnectorLabel`: text, 0 to 512 characters. A change replaces the resource.
        connector_label "ConnectorLabel" String,
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectorArn`.
        connector_arn "ConnectorArn" String,
    }
}

/// Property types of [`Connector`].
pub mod connector {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ConnectorProvisioningConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connector-connectorprovisioningconfig.html)
        ConnectorProvisioningConfig
        required {
        }
        optional {
            /// `Lambda`: object.
            lambda "Lambda" LambdaConnectorProvisioningConfig,
        }
    }

    property! {
        /// [`LambdaConnectorProvisioningConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connector-lambdaconnectorprovisioningconfig.html)
        LambdaConnectorProvisioningConfig
        required {
            /// `LambdaArn`: text, 0 to 512 characters.
            lambda_arn "LambdaArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppFlow::ConnectorProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html)
    ConnectorProfile = "AWS::AppFlow::ConnectorProfile"
    required {
        /// `ConnectionMode`: text.
        connection_mode "ConnectionMode" connector_profile::ConnectionMode,
        /// `ConnectorProfileName`: text, 0 to 256 characters. A change replaces the resource.
        connector_profile_name "ConnectorProfileName" String,
        /// `ConnectorType`: text. A change replaces the resource.
        connector_type "ConnectorType" connector_profile::ConnectorType,
    }
    optional {
        /// `ConnectorLabel`: text, 0 to 256 characters. A change replaces the resource.
        connector_label "ConnectorLabel" String,
        /// `ConnectorProfileConfig`: object.
        connector_profile_config "ConnectorProfileConfig" connector_profile::ConnectorProfileConfig,
        /// `KMSArn`: text, 20 to 2048 characters.
        kms_arn "KMSArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectorProfileArn`.
        connector_profile_arn "ConnectorProfileArn" String,
        /// `Fn::GetAtt` of `CredentialsArn`.
        credentials_arn "CredentialsArn" String,
    }
}

/// Property types of [`ConnectorProfile`].
pub mod connector_profile {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ConnectionMode`.
        ConnectionMode
        Public = "Public",
        Private = "Private",
    }

    choice! {
        /// Values of `ConnectorType`.
        ConnectorType
        Salesforce = "Salesforce",
        Pardot = "Pardot",
        Singular = "Singular",
        Slack = "Slack",
        Redshift = "Redshift",
        Marketo = "Marketo",
        Googleanalytics = "Googleanalytics",
        Zendesk = "Zendesk",
        Servicenow = "Servicenow",
        SAPOData = "SAPOData",
        Datadog = "Datadog",
        Trendmicro = "Trendmicro",
        Snowflake = "Snowflake",
        Dynatrace = "Dynatrace",
        Infornexus = "Infornexus",
        Amplitude = "Amplitude",
        Veeva = "Veeva",
        CustomConnector = "CustomConnector",
    }

    property! {
        /// [`ConnectorProfileConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-connectorprofileconfig.html)
        ConnectorProfileConfig
        required {
        }
        optional {
            /// `ConnectorProfileCredentials`: object.
            connector_profile_credentials "ConnectorProfileCredentials" ConnectorProfileCredentials,
            /// `ConnectorProfileProperties`: object.
            connector_profile_properties "ConnectorProfileProperties" ConnectorProfileProperties,
        }
    }

    property! {
        /// [`ConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-connectorprofileproperties.html)
        ConnectorProfileProperties
        required {
        }
        optional {
            /// `CustomConnector`: object.
            custom_connector "CustomConnector" CustomConnectorProfileProperties,
            /// `Datadog`: object.
            datadog "Datadog" DatadogConnectorProfileProperties,
            /// `Dynatrace`: object.
            dynatrace "Dynatrace" DynatraceConnectorProfileProperties,
            /// `InforNexus`: object.
            infor_nexus "InforNexus" InforNexusConnectorProfileProperties,
            /// `Marketo`: object.
            marketo "Marketo" MarketoConnectorProfileProperties,
            /// `Pardot`: object.
            pardot "Pardot" PardotConnectorProfileProperties,
            /// `Redshift`: object.
            redshift "Redshift" RedshiftConnectorProfileProperties,
            /// `SAPOData`: object.
            sapo_data "SAPOData" SAPODataConnectorProfileProperties,
            /// `Salesforce`: object.
            salesforce "Salesforce" SalesforceConnectorProfileProperties,
            /// `ServiceNow`: object.
            service_now "ServiceNow" ServiceNowConnectorProfileProperties,
            /// `Slack`: object.
            slack "Slack" SlackConnectorProfileProperties,
            /// `Snowflake`: object.
            snowflake "Snowflake" SnowflakeConnectorProfileProperties,
            /// `Veeva`: object.
            veeva "Veeva" VeevaConnectorProfileProperties,
            /// `Zendesk`: object.
            zendesk "Zendesk" ZendeskConnectorProfileProperties,
        }
    }

    property! {
        /// [`ZendeskConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-zendeskconnectorprofileproperties.html)
        ZendeskConnectorProfileProperties
        required {
            /// `InstanceUrl`: text, 0 to 256 characters.
            instance_url "InstanceUrl" String,
        }
        optional {
        }
    }

    property! {
        /// [`VeevaConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-veevaconnectorprofileproperties.html)
        VeevaConnectorProfileProperties
        required {
            /// `InstanceUrl`: text, 0 to 256 characters.
            instance_url "InstanceUrl" String,
        }
        optional {
        }
    }

    property! {
        /// [`SnowflakeConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-snowflakeconnectorprofileproperties.html)
        SnowflakeConnectorProfileProperties
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
            /// `Stage`: text, 0 to 512 characters.
            stage "Stage" String,
            /// `Warehouse`: text, 0 to 512 characters.
            warehouse "Warehouse" String,
        }
        optional {
            /// `AccountName`: text, 0 to 512 characters.
            account_name "AccountName" String,
            /// `BucketPrefix`: text, 0 to 128 characters.
            bucket_prefix "BucketPrefix" String,
            /// `PrivateLinkServiceName`: text, 0 to 512 characters.
            private_link_service_name "PrivateLinkServiceName" String,
            /// `Region`: text, 0 to 64 characters.
            region "Region" String,
        }
    }

    property! {
        /// [`SlackConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-slackconnectorprofileproperties.html)
        SlackConnectorProfileProperties
        required {
            /// `InstanceUrl`: text, 0 to 256 characters.
            instance_url "InstanceUrl" String,
        }
        optional {
        }
    }

    property! {
        /// [`ServiceNowConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-servicenowconnectorprofileproperties.html)
        ServiceNowConnectorProfileProperties
        required {
            /// `InstanceUrl`: text, 0 to 256 characters.
            instance_url "InstanceUrl" String,
        }
        optional {
        }
    }

    property! {
        /// [`SalesforceConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-salesforceconnectorprofileproperties.html)
        SalesforceConnectorProfileProperties
        required {
        }
        optional {
            /// `InstanceUrl`: text, 0 to 256 characters.
            instance_url "InstanceUrl" String,
            /// `isSandboxEnvironment`: true or false.
            is_sandbox_environment "isSandboxEnvironment" bool,
            /// `usePrivateLinkForMetadataAndAuthorization`: true or false.
            use_private_link_for_metadata_and_authorization "usePrivateLinkForMetadataAndAuthorization" bool,
        }
    }

    property! {
        /// [`SAPODataConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-sapodataconnectorprofileproperties.html)
        SAPODataConnectorProfileProperties
        required {
        }
        optional {
            /// `ApplicationHostUrl`: text, 0 to 256 characters.
            application_host_url "ApplicationHostUrl" String,
            /// `ApplicationServicePath`: text, 0 to 512 characters.
            application_service_path "ApplicationServicePath" String,
            /// `ClientNumber`: text, 3 to 3 characters.
            client_number "ClientNumber" String,
            /// `DisableSSO`: true or false.
            disable_sso "DisableSSO" bool,
            /// `LogonLanguage`: text, 0 to 2 characters.
            logon_language "LogonLanguage" String,
            /// `OAuthProperties`: object.
            o_auth_properties "OAuthProperties" OAuthProperties,
            /// `PortNumber`: whole number, 1 to 65535 in value.
            port_number "PortNumber" i64,
            /// `PrivateLinkServiceName`: text, 0 to 512 characters.
            private_link_service_name "PrivateLinkServiceName" String,
        }
    }

    property! {
        /// [`OAuthProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-oauthproperties.html)
        OAuthProperties
        required {
        }
        optional {
            /// `AuthCodeUrl`: text, 0 to 256 characters.
            auth_code_url "AuthCodeUrl" String,
            /// `OAuthScopes`: list.
            o_auth_scopes "OAuthScopes" List<String>,
            /// `TokenUrl`: text, 0 to 256 characters.
            token_url "TokenUrl" String,
        }
    }

    property! {
        /// [`RedshiftConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-redshiftconnectorprofileproperties.html)
        RedshiftConnectorProfileProperties
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
            /// `RoleArn`: text, 0 to 512 characters.
            role_arn "RoleArn" String,
        }
        optional {
            /// `BucketPrefix`: text, 0 to 128 characters.
            bucket_prefix "BucketPrefix" String,
            /// `ClusterIdentifier`: text, 0 to 512 characters.
            cluster_identifier "ClusterIdentifier" String,
            /// `DataApiRoleArn`: text, 0 to 512 characters.
            data_api_role_arn "DataApiRoleArn" String,
            /// `DatabaseName`: text, 0 to 512 characters.
            database_name "DatabaseName" String,
            /// `DatabaseUrl`: text, 0 to 512 characters.
            database_url "DatabaseUrl" String,
            /// `IsRedshiftServerless`: true or false.
            is_redshift_serverless "IsRedshiftServerless" bool,
            /// `WorkgroupName`: text, 0 to 512 characters.
            workgroup_name "WorkgroupName" String,
        }
    }

    property! {
        /// [`PardotConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-pardotconnectorprofileproperties.html)
        PardotConnectorProfileProperties
        required {
            /// `BusinessUnitId`: text, 0 to 18 characters.
            business_unit_id "BusinessUnitId" String,
        }
        optional {
            /// `InstanceUrl`: text, 0 to 256 characters.
            instance_url "InstanceUrl" String,
            /// `IsSandboxEnvironment`: true or false.
            is_sandbox_environment "IsSandboxEnvironment" bool,
        }
    }

    property! {
        /// [`MarketoConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-marketoconnectorprofileproperties.html)
        MarketoConnectorProfileProperties
        required {
            /// `InstanceUrl`: text, 0 to 256 characters.
            instance_url "InstanceUrl" String,
        }
        optional {
        }
    }

    property! {
        /// [`InforNexusConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-infornexusconnectorprofileproperties.html)
        InforNexusConnectorProfileProperties
        required {
            /// `InstanceUrl`: text, 0 to 256 characters.
            instance_url "InstanceUrl" String,
        }
        optional {
        }
    }

    property! {
        /// [`DynatraceConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-dynatraceconnectorprofileproperties.html)
        DynatraceConnectorProfileProperties
        required {
            /// `InstanceUrl`: text, 0 to 256 characters.
            instance_url "InstanceUrl" String,
        }
        optional {
        }
    }

    property! {
        /// [`DatadogConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-datadogconnectorprofileproperties.html)
        DatadogConnectorProfileProperties
        required {
            /// `InstanceUrl`: text, 0 to 256 characters.
            instance_url "InstanceUrl" String,
        }
        optional {
        }
    }

    property! {
        /// [`CustomConnectorProfileProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-customconnectorprofileproperties.html)
        CustomConnectorProfileProperties
        required {
        }
        optional {
            /// `OAuth2Properties`: object.
            o_auth2_properties "OAuth2Properties" OAuth2Properties,
            /// `ProfileProperties`: object.
            profile_properties "ProfileProperties" Json,
        }
    }

    choice! {
        /// Values of `OAuth2GrantType`.
        OAuth2GrantType
        ClientCredentials = "CLIENT_CREDENTIALS",
        AuthorizationCode = "AUTHORIZATION_CODE",
        JwtBearer = "JWT_BEARER",
    }

    property! {
        /// [`OAuth2Properties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-oauth2properties.html)
        OAuth2Properties
        required {
        }
        optional {
            /// `OAuth2GrantType`: text.
            o_auth2_grant_type "OAuth2GrantType" OAuth2GrantType,
            /// `TokenUrl`: text, 0 to 256 characters.
            token_url "TokenUrl" String,
            /// `TokenUrlCustomProperties`: object.
            token_url_custom_properties "TokenUrlCustomProperties" Json,
        }
    }

    property! {
        /// [`ConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-connectorprofilecredentials.html)
        ConnectorProfileCredentials
        required {
        }
        optional {
            /// `Amplitude`: object.
            amplitude "Amplitude" AmplitudeConnectorProfileCredentials,
            /// `CustomConnector`: object.
            custom_connector "CustomConnector" CustomConnectorProfileCredentials,
            /// `Datadog`: object.
            datadog "Datadog" DatadogConnectorProfileCredentials,
            /// `Dynatrace`: object.
            dynatrace "Dynatrace" DynatraceConnectorProfileCredentials,
            /// `GoogleAnalytics`: object.
            google_analytics "GoogleAnalytics" GoogleAnalyticsConnectorProfileCredentials,
            /// `InforNexus`: object.
            infor_nexus "InforNexus" InforNexusConnectorProfileCredentials,
            /// `Marketo`: object.
            marketo "Marketo" MarketoConnectorProfileCredentials,
            /// `Pardot`: object.
            pardot "Pardot" PardotConnectorProfileCredentials,
            /// `Redshift`: object.
            redshift "Redshift" RedshiftConnectorProfileCredentials,
            /// `SAPOData`: object.
            sapo_data "SAPOData" SAPODataConnectorProfileCredentials,
            /// `Salesforce`: object.
            salesforce "Salesforce" SalesforceConnectorProfileCredentials,
            /// `ServiceNow`: object.
            service_now "ServiceNow" ServiceNowConnectorProfileCredentials,
            /// `Singular`: object.
            singular "Singular" SingularConnectorProfileCredentials,
            /// `Slack`: object.
            slack "Slack" SlackConnectorProfileCredentials,
            /// `Snowflake`: object.
            snowflake "Snowflake" SnowflakeConnectorProfileCredentials,
            /// `Trendmicro`: object.
            trendmicro "Trendmicro" TrendmicroConnectorProfileCredentials,
            /// `Veeva`: object.
            veeva "Veeva" VeevaConnectorProfileCredentials,
            /// `Zendesk`: object.
            zendesk "Zendesk" ZendeskConnectorProfileCredentials,
        }
    }

    property! {
        /// [`ZendeskConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-zendeskconnectorprofilecredentials.html)
        ZendeskConnectorProfileCredentials
        required {
            /// `ClientId`: text, 0 to 512 characters.
            client_id "ClientId" String,
            /// `ClientSecret`: text, 0 to 512 characters.
            client_secret "ClientSecret" String,
        }
        optional {
            /// `AccessToken`: text, 0 to 4096 characters.
            access_token "AccessToken" String,
            /// `ConnectorOAuthRequest`: object.
            connector_o_auth_request "ConnectorOAuthRequest" ConnectorOAuthRequest,
        }
    }

    property! {
        /// [`ConnectorOAuthRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-connectoroauthrequest.html)
        ConnectorOAuthRequest
        required {
        }
        optional {
            /// `AuthCode`: text, 0 to 4096 characters.
            auth_code "AuthCode" String,
            /// `RedirectUri`: text, 0 to 512 characters.
            redirect_uri "RedirectUri" String,
        }
    }

    property! {
        /// [`VeevaConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-veevaconnectorprofilecredentials.html)
        VeevaConnectorProfileCredentials
        required {
            /// `Password`: text, 0 to 512 characters.
            password "Password" String,
            /// `Username`: text, 0 to 512 characters.
            username "Username" String,
        }
        optional {
        }
    }

    property! {
        /// [`TrendmicroConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-trendmicroconnectorprofilecredentials.html)
        TrendmicroConnectorProfileCredentials
        required {
            /// `ApiSecretKey`: text, 0 to 256 characters.
            api_secret_key "ApiSecretKey" String,
        }
        optional {
        }
    }

    property! {
        /// [`SnowflakeConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-snowflakeconnectorprofilecredentials.html)
        SnowflakeConnectorProfileCredentials
        required {
            /// `Password`: text, 0 to 512 characters.
            password "Password" String,
            /// `Username`: text, 0 to 512 characters.
            username "Username" String,
        }
        optional {
        }
    }

    property! {
        /// [`SlackConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-slackconnectorprofilecredentials.html)
        SlackConnectorProfileCredentials
        required {
            /// `ClientId`: text, 0 to 512 characters.
            client_id "ClientId" String,
            /// `ClientSecret`: text, 0 to 512 characters.
            client_secret "ClientSecret" String,
        }
        optional {
            /// `AccessToken`: text, 0 to 4096 characters.
            access_token "AccessToken" String,
            /// `ConnectorOAuthRequest`: object.
            connector_o_auth_request "ConnectorOAuthRequest" ConnectorOAuthRequest,
        }
    }

    property! {
        /// [`SingularConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-singularconnectorprofilecredentials.html)
        SingularConnectorProfileCredentials
        required {
            /// `ApiKey`: text, 0 to 256 characters.
            api_key "ApiKey" String,
        }
        optional {
        }
    }

    property! {
        /// [`ServiceNowConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-servicenowconnectorprofilecredentials.html)
        ServiceNowConnectorProfileCredentials
        required {
        }
        optional {
            /// `OAuth2Credentials`: object.
            o_auth2_credentials "OAuth2Credentials" OAuth2Credentials,
            /// `Password`: text, 0 to 512 characters.
            password "Password" String,
            /// `Username`: text, 0 to 512 characters.
            username "Username" String,
        }
    }

    property! {
        /// [`OAuth2Credentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-oauth2credentials.html)
        OAuth2Credentials
        required {
        }
        optional {
            /// `AccessToken`: text, 0 to 4096 characters.
            access_token "AccessToken" String,
            /// `ClientId`: text, 0 to 512 characters.
            client_id "ClientId" String,
            /// `ClientSecret`: text, 0 to 512 characters.
            client_secret "ClientSecret" String,
            /// `OAuthRequest`: object.
            o_auth_request "OAuthRequest" ConnectorOAuthRequest,
            /// `RefreshToken`: text, 0 to 4096 characters.
            refresh_token "RefreshToken" String,
        }
    }

    property! {
        /// [`SalesforceConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-salesforceconnectorprofilecredentials.html)
        SalesforceConnectorProfileCredentials
        required {
        }
        optional {
            /// `AccessToken`: text, 0 to 4096 characters.
            access_token "AccessToken" String,
            /// `ClientCredentialsArn`: text, 20 to 2048 characters.
            client_credentials_arn "ClientCredentialsArn" String,
            /// `ConnectorOAuthRequest`: object.
            connector_o_auth_request "ConnectorOAuthRequest" ConnectorOAuthRequest,
            /// `JwtToken`: text, 0 to 8000 characters.
            jwt_token "JwtToken" String,
            /// `OAuth2GrantType`: text.
            o_auth2_grant_type "OAuth2GrantType" OAuth2GrantType,
            /// `RefreshToken`: text, 0 to 4096 characters.
            refresh_token "RefreshToken" String,
        }
    }

    property! {
        /// [`SAPODataConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-sapodataconnectorprofilecredentials.html)
        SAPODataConnectorProfileCredentials
        required {
        }
        optional {
            /// `BasicAuthCredentials`: object.
            basic_auth_credentials "BasicAuthCredentials" BasicAuthCredentials,
            /// `OAuthCredentials`: object.
            o_auth_credentials "OAuthCredentials" SAPODataConnectorProfileCredentialsOAuthCredentials,
        }
    }

    property! {
        /// Property type `SAPODataConnectorProfileCredentialsOAuthCredentials`.
        SAPODataConnectorProfileCredentialsOAuthCredentials
        required {
        }
        optional {
            /// `AccessToken`: text, 0 to 4096 characters.
            access_token "AccessToken" String,
            /// `ClientId`: text, 0 to 512 characters.
            client_id "ClientId" String,
            /// `ClientSecret`: text, 0 to 512 characters.
            client_secret "ClientSecret" String,
            /// `ConnectorOAuthRequest`: object.
            connector_o_auth_request "ConnectorOAuthRequest" ConnectorOAuthRequest,
            /// `RefreshToken`: text, 0 to 4096 characters.
            refresh_token "RefreshToken" String,
        }
    }

    property! {
        /// [`BasicAuthCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-basicauthcredentials.html)
        BasicAuthCredentials
        required {
            /// `Password`: text, 0 to 512 characters.
            password "Password" String,
            /// `Username`: text, 0 to 512 characters.
            username "Username" String,
        }
        optional {
        }
    }

    property! {
        /// [`RedshiftConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-redshiftconnectorprofilecredentials.html)
        RedshiftConnectorProfileCredentials
        required {
        }
        optional {
            /// `Password`: text, 0 to 512 characters.
            password "Password" String,
            /// `Username`: text, 0 to 512 characters.
            username "Username" String,
        }
    }

    property! {
        /// [`PardotConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-pardotconnectorprofilecredentials.html)
        PardotConnectorProfileCredentials
        required {
        }
        optional {
            /// `AccessToken`: text, 0 to 4096 characters.
            access_token "AccessToken" String,
            /// `ClientCredentialsArn`: text, 20 to 2048 characters.
            client_credentials_arn "ClientCredentialsArn" String,
            /// `ConnectorOAuthRequest`: object.
            connector_o_auth_request "ConnectorOAuthRequest" ConnectorOAuthRequest,
            /// `RefreshToken`: text, 0 to 4096 characters.
            refresh_token "RefreshToken" String,
        }
    }

    property! {
        /// [`MarketoConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-marketoconnectorprofilecredentials.html)
        MarketoConnectorProfileCredentials
        required {
            /// `ClientId`: text, 0 to 512 characters.
            client_id "ClientId" String,
            /// `ClientSecret`: text, 0 to 512 characters.
            client_secret "ClientSecret" String,
        }
        optional {
            /// `AccessToken`: text, 0 to 4096 characters.
            access_token "AccessToken" String,
            /// `ConnectorOAuthRequest`: object.
            connector_o_auth_request "ConnectorOAuthRequest" ConnectorOAuthRequest,
        }
    }

    property! {
        /// [`InforNexusConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-infornexusconnectorprofilecredentials.html)
        InforNexusConnectorProfileCredentials
        required {
            /// `AccessKeyId`: text, 0 to 256 characters.
            access_key_id "AccessKeyId" String,
            /// `Datakey`: text, 0 to 512 characters.
            datakey "Datakey" String,
            /// `SecretAccessKey`: text, 0 to 512 characters.
            secret_access_key "SecretAccessKey" String,
            /// `UserId`: text, 0 to 512 characters.
            user_id "UserId" String,
        }
        optional {
        }
    }

    property! {
        /// [`GoogleAnalyticsConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-googleanalyticsconnectorprofilecredentials.html)
        GoogleAnalyticsConnectorProfileCredentials
        required {
            /// `ClientId`: text, 0 to 512 characters.
            client_id "ClientId" String,
            /// `ClientSecret`: text, 0 to 512 characters.
            client_secret "ClientSecret" String,
        }
        optional {
            /// `AccessToken`: text, 0 to 4096 characters.
            access_token "AccessToken" String,
            /// `ConnectorOAuthRequest`: object.
            connector_o_auth_request "ConnectorOAuthRequest" ConnectorOAuthRequest,
            /// `RefreshToken`: text, 0 to 4096 characters.
            refresh_token "RefreshToken" String,
        }
    }

    property! {
        /// [`DynatraceConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-dynatraceconnectorprofilecredentials.html)
        DynatraceConnectorProfileCredentials
        required {
            /// `ApiToken`: text, 0 to 256 characters.
            api_token "ApiToken" String,
        }
        optional {
        }
    }

    property! {
        /// [`DatadogConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-datadogconnectorprofilecredentials.html)
        DatadogConnectorProfileCredentials
        required {
            /// `ApiKey`: text, 0 to 256 characters.
            api_key "ApiKey" String,
            /// `ApplicationKey`: text, 0 to 512 characters.
            application_key "ApplicationKey" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AuthenticationType`.
        AuthenticationType
        Oauth2 = "OAUTH2",
        Apikey = "APIKEY",
        Basic = "BASIC",
        Custom = "CUSTOM",
    }

    property! {
        /// [`CustomConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-customconnectorprofilecredentials.html)
        CustomConnectorProfileCredentials
        required {
            /// `AuthenticationType`: text.
            authentication_type "AuthenticationType" AuthenticationType,
        }
        optional {
            /// `ApiKey`: object.
            api_key "ApiKey" ApiKeyCredentials,
            /// `Basic`: object.
            basic "Basic" BasicAuthCredentials,
            /// `Custom`: object.
            custom "Custom" CustomAuthCredentials,
            /// `Oauth2`: object.
            oauth2 "Oauth2" OAuth2Credentials,
        }
    }

    property! {
        /// [`CustomAuthCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-customauthcredentials.html)
        CustomAuthCredentials
        required {
            /// `CustomAuthenticationType`: text, 0 to 256 characters.
            custom_authentication_type "CustomAuthenticationType" String,
        }
        optional {
            /// `CredentialsMap`: object.
            credentials_map "CredentialsMap" Json,
        }
    }

    property! {
        /// [`ApiKeyCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-apikeycredentials.html)
        ApiKeyCredentials
        required {
            /// `ApiKey`: text, 0 to 256 characters.
            api_key "ApiKey" String,
        }
        optional {
            /// `ApiSecretKey`: text, 0 to 256 characters.
            api_secret_key "ApiSecretKey" String,
        }
    }

    property! {
        /// [`AmplitudeConnectorProfileCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connectorprofile-amplitudeconnectorprofilecredentials.html)
        AmplitudeConnectorProfileCredentials
        required {
            /// `ApiKey`: text, 0 to 256 characters.
            api_key "ApiKey" String,
            /// `SecretKey`: text, 0 to 256 characters.
            secret_key "SecretKey" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppFlow::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
    Flow = "AWS::AppFlow::Flow"
    required {
        /// `DestinationFlowConfigList`: list.
        destination_flow_config_list "DestinationFlowConfigList" List<flow::DestinationFlowConfig>,
        /// `FlowName`: text, 1 to 256 characters. A change replaces the resource.
        flow_name "FlowName" String,
        /// `SourceFlowConfig`: object.
        source_flow_config "SourceFlowConfig" flow::SourceFlowConfig,
        /// `Tasks`: list.
        tasks "Tasks" List<flow::Task>,
        /// `TriggerConfig`: object.
        trigger_config "TriggerConfig" flow::TriggerConfig,
    }
    optional {
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `FlowStatus`: text.
        flow_status "FlowStatus" flow::FlowStatus,
        /// `KMSArn`: text, 20 to 2048 characters. A change replaces the resource.
        kms_arn "KMSArn" String,
        /// `MetadataCatalogConfig`: object.
        metadata_catalog_config "MetadataCatalogConfig" flow::MetadataCatalogConfig,
        /// `Tags`: list.
        tags "Tags" List<flow::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `FlowArn`.
        flow_arn "FlowArn" String,
    }
}

/// Property types of [`Flow`].
pub mod flow {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FlowStatus`.
        FlowStatus
        Active = "Active",
        Suspended = "Suspended",
        Draft = "Draft",
    }

    choice! {
        /// Values of `TriggerType`.
        TriggerType
        Scheduled = "Scheduled",
        Event = "Event",
        OnDemand = "OnDemand",
    }

    property! {
        /// [`TriggerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-triggerconfig.html)
        TriggerConfig
        required {
            /// `TriggerType`: text.
            trigger_type "TriggerType" TriggerType,
        }
        optional {
            /// `TriggerProperties`: object.
            trigger_properties "TriggerProperties" ScheduledTriggerProperties,
        }
    }

    choice! {
        /// Values of `ScheduledTriggerPropertiesDataPullMode`.
        ScheduledTriggerPropertiesDataPullMode
        Incremental = "Incremental",
        Complete = "Complete",
    }

    property! {
        /// [`ScheduledTriggerProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-scheduledtriggerproperties.html)
        ScheduledTriggerProperties
        required {
            /// `ScheduleExpression`: text, 1 to 256 characters.
            schedule_expression "ScheduleExpression" String,
        }
        optional {
            /// `DataPullMode`: text.
            data_pull_mode "DataPullMode" ScheduledTriggerPropertiesDataPullMode,
            /// `FirstExecutionFrom`: number.
            first_execution_from "FirstExecutionFrom" f64,
            /// `FlowErrorDeactivationThreshold`: whole number, 1 to 100 in value.
            flow_error_deactivation_threshold "FlowErrorDeactivationThreshold" i64,
            /// `ScheduleEndTime`: number.
            schedule_end_time "ScheduleEndTime" f64,
            /// `ScheduleOffset`: number, 0 to 36000 in value.
            schedule_offset "ScheduleOffset" f64,
            /// `ScheduleStartTime`: number.
            schedule_start_time "ScheduleStartTime" f64,
            /// `TimeZone`: text, at most 256 characters.
            time_zone "TimeZone" String,
        }
    }

    choice! {
        /// Values of `TaskType`.
        TaskType
        Arithmetic = "Arithmetic",
        Filter = "Filter",
        Map = "Map",
        MapAll = "Map_all",
        Mask = "Mask",
        Merge = "Merge",
        Passthrough = "Passthrough",
        Truncate = "Truncate",
        Validate = "Validate",
        Partition = "Partition",
    }

    property! {
        /// [`Task`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-task.html)
        Task
        required {
            /// `SourceFields`: list.
            source_fields "SourceFields" List<String>,
            /// `TaskType`: text.
            task_type "TaskType" TaskType,
        }
        optional {
            /// `ConnectorOperator`: object.
            connector_operator "ConnectorOperator" ConnectorOperator,
            /// `DestinationField`: text, 0 to 256 characters.
            destination_field "DestinationField" String,
            /// `TaskProperties`: list.
            task_properties "TaskProperties" List<TaskPropertiesObject>,
        }
    }

    choice! {
        /// Values of `OperatorPropertiesKeys`.
        OperatorPropertiesKeys
        Value = "VALUE",
        Values = "VALUES",
        DataType = "DATA_TYPE",
        UpperBound = "UPPER_BOUND",
        LowerBound = "LOWER_BOUND",
        SourceDataType = "SOURCE_DATA_TYPE",
        DestinationDataType = "DESTINATION_DATA_TYPE",
        ValidationAction = "VALIDATION_ACTION",
        MaskValue = "MASK_VALUE",
        MaskLength = "MASK_LENGTH",
        TruncateLength = "TRUNCATE_LENGTH",
        MathOperationFieldsOrder = "MATH_OPERATION_FIELDS_ORDER",
        ConcatFormat = "CONCAT_FORMAT",
        SubfieldCategoryMap = "SUBFIELD_CATEGORY_MAP",
        ExcludeSourceFieldsList = "EXCLUDE_SOURCE_FIELDS_LIST",
        IncludeNewFields = "INCLUDE_NEW_FIELDS",
        OrderedPartitionKeysList = "ORDERED_PARTITION_KEYS_LIST",
    }

    property! {
        /// [`TaskPropertiesObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-taskpropertiesobject.html)
        TaskPropertiesObject
        required {
            /// `Key`: text.
            key "Key" OperatorPropertiesKeys,
            /// `Value`: text, at most 2048 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AmplitudeConnectorOperator`.
        AmplitudeConnectorOperator
        Between = "BETWEEN",
    }

    choice! {
        /// Values of `Operator`.
        Operator
        Projection = "PROJECTION",
        LessThan = "LESS_THAN",
        GreaterThan = "GREATER_THAN",
        Contains = "CONTAINS",
        Between = "BETWEEN",
        LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
        GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
        EqualTo = "EQUAL_TO",
        NotEqualTo = "NOT_EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `DatadogConnectorOperator`.
        DatadogConnectorOperator
        Projection = "PROJECTION",
        Between = "BETWEEN",
        EqualTo = "EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `DynatraceConnectorOperator`.
        DynatraceConnectorOperator
        Projection = "PROJECTION",
        Between = "BETWEEN",
        EqualTo = "EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `GoogleAnalyticsConnectorOperator`.
        GoogleAnalyticsConnectorOperator
        Projection = "PROJECTION",
        Between = "BETWEEN",
    }

    choice! {
        /// Values of `InforNexusConnectorOperator`.
        InforNexusConnectorOperator
        Projection = "PROJECTION",
        Between = "BETWEEN",
        EqualTo = "EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `MarketoConnectorOperator`.
        MarketoConnectorOperator
        Projection = "PROJECTION",
        LessThan = "LESS_THAN",
        GreaterThan = "GREATER_THAN",
        Between = "BETWEEN",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `PardotConnectorOperator`.
        PardotConnectorOperator
        Projection = "PROJECTION",
        EqualTo = "EQUAL_TO",
        NoOp = "NO_OP",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
    }

    choice! {
        /// Values of `S3ConnectorOperator`.
        S3ConnectorOperator
        Projection = "PROJECTION",
        LessThan = "LESS_THAN",
        GreaterThan = "GREATER_THAN",
        Between = "BETWEEN",
        LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
        GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
        EqualTo = "EQUAL_TO",
        NotEqualTo = "NOT_EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `SAPODataConnectorOperator`.
        SAPODataConnectorOperator
        Projection = "PROJECTION",
        LessThan = "LESS_THAN",
        Contains = "CONTAINS",
        GreaterThan = "GREATER_THAN",
        Between = "BETWEEN",
        LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
        GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
        EqualTo = "EQUAL_TO",
        NotEqualTo = "NOT_EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `SalesforceConnectorOperator`.
        SalesforceConnectorOperator
        Projection = "PROJECTION",
        LessThan = "LESS_THAN",
        Contains = "CONTAINS",
        GreaterThan = "GREATER_THAN",
        Between = "BETWEEN",
        LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
        GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
        EqualTo = "EQUAL_TO",
        NotEqualTo = "NOT_EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `ServiceNowConnectorOperator`.
        ServiceNowConnectorOperator
        Projection = "PROJECTION",
        LessThan = "LESS_THAN",
        Contains = "CONTAINS",
        GreaterThan = "GREATER_THAN",
        Between = "BETWEEN",
        LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
        GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
        EqualTo = "EQUAL_TO",
        NotEqualTo = "NOT_EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `SingularConnectorOperator`.
        SingularConnectorOperator
        Projection = "PROJECTION",
        EqualTo = "EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `SlackConnectorOperator`.
        SlackConnectorOperator
        Projection = "PROJECTION",
        Between = "BETWEEN",
        EqualTo = "EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `TrendmicroConnectorOperator`.
        TrendmicroConnectorOperator
        Projection = "PROJECTION",
        EqualTo = "EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `VeevaConnectorOperator`.
        VeevaConnectorOperator
        Projection = "PROJECTION",
        LessThan = "LESS_THAN",
        GreaterThan = "GREATER_THAN",
        Between = "BETWEEN",
        LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
        GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
        EqualTo = "EQUAL_TO",
        NotEqualTo = "NOT_EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `ZendeskConnectorOperator`.
        ZendeskConnectorOperator
        Projection = "PROJECTION",
        GreaterThan = "GREATER_THAN",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    property! {
        /// [`ConnectorOperator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-connectoroperator.html)
        ConnectorOperator
        required {
        }
        optional {
            /// `Amplitude`: text.
            amplitude "Amplitude" AmplitudeConnectorOperator,
            /// `CustomConnector`: text.
            custom_connector "CustomConnector" Operator,
            /// `Datadog`: text.
            datadog "Datadog" DatadogConnectorOperator,
            /// `Dynatrace`: text.
            dynatrace "Dynatrace" DynatraceConnectorOperator,
            /// `GoogleAnalytics`: text.
            google_analytics "GoogleAnalytics" GoogleAnalyticsConnectorOperator,
            /// `InforNexus`: text.
            infor_nexus "InforNexus" InforNexusConnectorOperator,
            /// `Marketo`: text.
            marketo "Marketo" MarketoConnectorOperator,
            /// `Pardot`: text.
            pardot "Pardot" PardotConnectorOperator,
            /// `S3`: text.
            s3 "S3" S3ConnectorOperator,
            /// `SAPOData`: text.
            sapo_data "SAPOData" SAPODataConnectorOperator,
            /// `Salesforce`: text.
            salesforce "Salesforce" SalesforceConnectorOperator,
            /// `ServiceNow`: text.
            service_now "ServiceNow" ServiceNowConnectorOperator,
            /// `Singular`: text.
            singular "Singular" SingularConnectorOperator,
            /// `Slack`: text.
            slack "Slack" SlackConnectorOperator,
            /// `Trendmicro`: text.
            trendmicro "Trendmicro" TrendmicroConnectorOperator,
            /// `Veeva`: text.
            veeva "Veeva" VeevaConnectorOperator,
            /// `Zendesk`: text.
            zendesk "Zendesk" ZendeskConnectorOperator,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-tag.html)
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
        /// Values of `ConnectorType`.
        ConnectorType
        SAPOData = "SAPOData",
        Salesforce = "Salesforce",
        Pardot = "Pardot",
        Singular = "Singular",
        Slack = "Slack",
        Redshift = "Redshift",
        S3 = "S3",
        Marketo = "Marketo",
        Googleanalytics = "Googleanalytics",
        Zendesk = "Zendesk",
        Servicenow = "Servicenow",
        Datadog = "Datadog",
        Trendmicro = "Trendmicro",
        Snowflake = "Snowflake",
        Dynatrace = "Dynatrace",
        Infornexus = "Infornexus",
        Amplitude = "Amplitude",
        Veeva = "Veeva",
        CustomConnector = "CustomConnector",
        EventBridge = "EventBridge",
        Upsolver = "Upsolver",
        LookoutMetrics = "LookoutMetrics",
    }

    property! {
        /// [`SourceFlowConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-sourceflowconfig.html)
        SourceFlowConfig
        required {
            /// `ConnectorType`: text.
            connector_type "ConnectorType" ConnectorType,
            /// `SourceConnectorProperties`: object.
            source_connector_properties "SourceConnectorProperties" SourceConnectorProperties,
        }
        optional {
            /// `ApiVersion`: text, 0 to 256 characters.
            api_version "ApiVersion" String,
            /// `ConnectorProfileName`: text, 0 to 256 characters.
            connector_profile_name "ConnectorProfileName" String,
            /// `IncrementalPullConfig`: object.
            incremental_pull_config "IncrementalPullConfig" IncrementalPullConfig,
        }
    }

    property! {
        /// [`SourceConnectorProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-sourceconnectorproperties.html)
        SourceConnectorProperties
        required {
        }
        optional {
            /// `Amplitude`: object.
            amplitude "Amplitude" AmplitudeSourceProperties,
            /// `CustomConnector`: object.
            custom_connector "CustomConnector" CustomConnectorSourceProperties,
            /// `Datadog`: object.
            datadog "Datadog" DatadogSourceProperties,
            /// `Dynatrace`: object.
            dynatrace "Dynatrace" DynatraceSourceProperties,
            /// `GoogleAnalytics`: object.
            google_analytics "GoogleAnalytics" GoogleAnalyticsSourceProperties,
            /// `InforNexus`: object.
            infor_nexus "InforNexus" InforNexusSourceProperties,
            /// `Marketo`: object.
            marketo "Marketo" MarketoSourceProperties,
            /// `Pardot`: object.
            pardot "Pardot" PardotSourceProperties,
            /// `S3`: object.
            s3 "S3" S3SourceProperties,
            /// `SAPOData`: object.
            sapo_data "SAPOData" SAPODataSourceProperties,
            /// `Salesforce`: object.
            salesforce "Salesforce" SalesforceSourceProperties,
            /// `ServiceNow`: object.
            service_now "ServiceNow" ServiceNowSourceProperties,
            /// `Singular`: object.
            singular "Singular" SingularSourceProperties,
            /// `Slack`: object.
            slack "Slack" SlackSourceProperties,
            /// `Trendmicro`: object.
            trendmicro "Trendmicro" TrendmicroSourceProperties,
            /// `Veeva`: object.
            veeva "Veeva" VeevaSourceProperties,
            /// `Zendesk`: object.
            zendesk "Zendesk" ZendeskSourceProperties,
        }
    }

    property! {
        /// [`ZendeskSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-zendesksourceproperties.html)
        ZendeskSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    property! {
        /// [`VeevaSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-veevasourceproperties.html)
        VeevaSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
            /// `DocumentType`: text, 0 to 512 characters.
            document_type "DocumentType" String,
            /// `IncludeAllVersions`: true or false.
            include_all_versions "IncludeAllVersions" bool,
            /// `IncludeRenditions`: true or false.
            include_renditions "IncludeRenditions" bool,
            /// `IncludeSourceFiles`: true or false.
            include_source_files "IncludeSourceFiles" bool,
        }
    }

    property! {
        /// [`TrendmicroSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-trendmicrosourceproperties.html)
        TrendmicroSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    property! {
        /// [`SlackSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-slacksourceproperties.html)
        SlackSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    property! {
        /// [`SingularSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-singularsourceproperties.html)
        SingularSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    property! {
        /// [`ServiceNowSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-servicenowsourceproperties.html)
        ServiceNowSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DataTransferApi`.
        DataTransferApi
        Automatic = "AUTOMATIC",
        Bulkv2 = "BULKV2",
        RestSync = "REST_SYNC",
    }

    property! {
        /// [`SalesforceSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-salesforcesourceproperties.html)
        SalesforceSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
            /// `DataTransferApi`: text.
            data_transfer_api "DataTransferApi" DataTransferApi,
            /// `EnableDynamicFieldUpdate`: true or false.
            enable_dynamic_field_update "EnableDynamicFieldUpdate" bool,
            /// `IncludeDeletedRecords`: true or false.
            include_deleted_records "IncludeDeletedRecords" bool,
        }
    }

    property! {
        /// [`SAPODataSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-sapodatasourceproperties.html)
        SAPODataSourceProperties
        required {
            /// `ObjectPath`: text, 0 to 512 characters.
            object_path "ObjectPath" String,
        }
        optional {
            /// `paginationConfig`: object.
            pagination_config "paginationConfig" SAPODataPaginationConfig,
            /// `parallelismConfig`: object.
            parallelism_config "parallelismConfig" SAPODataParallelismConfig,
        }
    }

    property! {
        /// [`SAPODataParallelismConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-sapodataparallelismconfig.html)
        SAPODataParallelismConfig
        required {
            /// `maxParallelism`: whole number, 1 to 10 in value.
            max_parallelism "maxParallelism" i64,
        }
        optional {
        }
    }

    property! {
        /// [`SAPODataPaginationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-sapodatapaginationconfig.html)
        SAPODataPaginationConfig
        required {
            /// `maxPageSize`: whole number, 1 to 10000 in value.
            max_page_size "maxPageSize" i64,
        }
        optional {
        }
    }

    property! {
        /// [`S3SourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-s3sourceproperties.html)
        S3SourceProperties
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
            /// `BucketPrefix`: text, 0 to 512 characters.
            bucket_prefix "BucketPrefix" String,
        }
        optional {
            /// `S3InputFormatConfig`: object.
            s3_input_format_config "S3InputFormatConfig" S3InputFormatConfig,
        }
    }

    choice! {
        /// Values of `S3InputFormatConfigS3InputFileType`.
        S3InputFormatConfigS3InputFileType
        Csv = "CSV",
        Json = "JSON",
    }

    property! {
        /// [`S3InputFormatConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-s3inputformatconfig.html)
        S3InputFormatConfig
        required {
        }
        optional {
            /// `S3InputFileType`: text.
            s3_input_file_type "S3InputFileType" S3InputFormatConfigS3InputFileType,
        }
    }

    property! {
        /// [`PardotSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-pardotsourceproperties.html)
        PardotSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    property! {
        /// [`MarketoSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-marketosourceproperties.html)
        MarketoSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    property! {
        /// [`InforNexusSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-infornexussourceproperties.html)
        InforNexusSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    property! {
        /// [`GoogleAnalyticsSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-googleanalyticssourceproperties.html)
        GoogleAnalyticsSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    property! {
        /// [`DynatraceSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-dynatracesourceproperties.html)
        DynatraceSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    property! {
        /// [`DatadogSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-datadogsourceproperties.html)
        DatadogSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    property! {
        /// [`CustomConnectorSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-customconnectorsourceproperties.html)
        CustomConnectorSourceProperties
        required {
            /// `EntityName`: text, 0 to 1024 characters.
            entity_name "EntityName" String,
        }
        optional {
            /// `CustomProperties`: object.
            custom_properties "CustomProperties" Json,
            /// `DataTransferApi`: object.
            data_transfer_api "DataTransferApi" CustomConnectorSourcePropertiesDataTransferApi,
        }
    }

    choice! {
        /// Values of `CustomConnectorSourcePropertiesDataTransferApiType`.
        CustomConnectorSourcePropertiesDataTransferApiType
        Sync = "SYNC",
        Async = "ASYNC",
        Automatic = "AUTOMATIC",
    }

    property! {
        /// Property type `CustomConnectorSourcePropertiesDataTransferApi`.
        CustomConnectorSourcePropertiesDataTransferApi
        required {
            /// `Name`: text, 0 to 64 characters.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" CustomConnectorSourcePropertiesDataTransferApiType,
        }
        optional {
        }
    }

    property! {
        /// [`AmplitudeSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-amplitudesourceproperties.html)
        AmplitudeSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    property! {
        /// [`IncrementalPullConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-incrementalpullconfig.html)
        IncrementalPullConfig
        required {
        }
        optional {
            /// `DatetimeTypeFieldName`: text, 0 to 256 characters.
            datetime_type_field_name "DatetimeTypeFieldName" String,
        }
    }

    property! {
        /// [`MetadataCatalogConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-metadatacatalogconfig.html)
        MetadataCatalogConfig
        required {
        }
        optional {
            /// `GlueDataCatalog`: object.
            glue_data_catalog "GlueDataCatalog" GlueDataCatalog,
        }
    }

    property! {
        /// [`GlueDataCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-gluedatacatalog.html)
        GlueDataCatalog
        required {
            /// `DatabaseName`: text, 0 to 255 characters.
            database_name "DatabaseName" String,
            /// `RoleArn`: text, 0 to 512 characters.
            role_arn "RoleArn" String,
            /// `TablePrefix`: text, 0 to 128 characters.
            table_prefix "TablePrefix" String,
        }
        optional {
        }
    }

    property! {
        /// [`DestinationFlowConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-destinationflowconfig.html)
        DestinationFlowConfig
        required {
            /// `ConnectorType`: text.
            connector_type "ConnectorType" ConnectorType,
            /// `DestinationConnectorProperties`: object.
            destination_connector_properties "DestinationConnectorProperties" DestinationConnectorProperties,
        }
        optional {
            /// `ApiVersion`: text, 0 to 256 characters.
            api_version "ApiVersion" String,
            /// `ConnectorProfileName`: text, 0 to 256 characters.
            connector_profile_name "ConnectorProfileName" String,
        }
    }

    property! {
        /// [`DestinationConnectorProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-destinationconnectorproperties.html)
        DestinationConnectorProperties
        required {
        }
        optional {
            /// `CustomConnector`: object.
            custom_connector "CustomConnector" CustomConnectorDestinationProperties,
            /// `EventBridge`: object.
            event_bridge "EventBridge" EventBridgeDestinationProperties,
            /// `LookoutMetrics`: object.
            lookout_metrics "LookoutMetrics" LookoutMetricsDestinationProperties,
            /// `Marketo`: object.
            marketo "Marketo" MarketoDestinationProperties,
            /// `Redshift`: object.
            redshift "Redshift" RedshiftDestinationProperties,
            /// `S3`: object.
            s3 "S3" S3DestinationProperties,
            /// `SAPOData`: object.
            sapo_data "SAPOData" SAPODataDestinationProperties,
            /// `Salesforce`: object.
            salesforce "Salesforce" SalesforceDestinationProperties,
            /// `Snowflake`: object.
            snowflake "Snowflake" SnowflakeDestinationProperties,
            /// `Upsolver`: object.
            upsolver "Upsolver" UpsolverDestinationProperties,
            /// `Zendesk`: object.
            zendesk "Zendesk" ZendeskDestinationProperties,
        }
    }

    choice! {
        /// Values of `WriteOperationType`.
        WriteOperationType
        Insert = "INSERT",
        Upsert = "UPSERT",
        Update = "UPDATE",
        Delete = "DELETE",
    }

    property! {
        /// [`ZendeskDestinationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-zendeskdestinationproperties.html)
        ZendeskDestinationProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
            /// `ErrorHandlingConfig`: object.
            error_handling_config "ErrorHandlingConfig" ErrorHandlingConfig,
            /// `IdFieldNames`: list, at least 0 items.
            id_field_names "IdFieldNames" List<String>,
            /// `WriteOperationType`: text.
            write_operation_type "WriteOperationType" WriteOperationType,
        }
    }

    property! {
        /// [`ErrorHandlingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-errorhandlingconfig.html)
        ErrorHandlingConfig
        required {
        }
        optional {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
            /// `BucketPrefix`: text, 0 to 512 characters.
            bucket_prefix "BucketPrefix" String,
            /// `FailOnFirstError`: true or false.
            fail_on_first_error "FailOnFirstError" bool,
        }
    }

    property! {
        /// [`UpsolverDestinationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-upsolverdestinationproperties.html)
        UpsolverDestinationProperties
        required {
            /// `BucketName`: text, 16 to 63 characters.
            bucket_name "BucketName" String,
            /// `S3OutputFormatConfig`: object.
            s3_output_format_config "S3OutputFormatConfig" UpsolverS3OutputFormatConfig,
        }
        optional {
            /// `BucketPrefix`: text, 0 to 512 characters.
            bucket_prefix "BucketPrefix" String,
        }
    }

    choice! {
        /// Values of `FileType`.
        FileType
        Csv = "CSV",
        Json = "JSON",
        Parquet = "PARQUET",
    }

    property! {
        /// [`UpsolverS3OutputFormatConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-upsolvers3outputformatconfig.html)
        UpsolverS3OutputFormatConfig
        required {
            /// `PrefixConfig`: object.
            prefix_config "PrefixConfig" PrefixConfig,
        }
        optional {
            /// `AggregationConfig`: object.
            aggregation_config "AggregationConfig" AggregationConfig,
            /// `FileType`: text.
            file_type "FileType" FileType,
        }
    }

    choice! {
        /// Values of `PathPrefix`.
        PathPrefix
        ExecutionId = "EXECUTION_ID",
        SchemaVersion = "SCHEMA_VERSION",
    }

    choice! {
        /// Values of `PrefixFormat`.
        PrefixFormat
        Year = "YEAR",
        Month = "MONTH",
        Day = "DAY",
        Hour = "HOUR",
        Minute = "MINUTE",
    }

    choice! {
        /// Values of `PrefixType`.
        PrefixType
        Filename = "FILENAME",
        Path = "PATH",
        PathAndFilename = "PATH_AND_FILENAME",
    }

    property! {
        /// [`PrefixConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-prefixconfig.html)
        PrefixConfig
        required {
        }
        optional {
            /// `PathPrefixHierarchy`: list.
            path_prefix_hierarchy "PathPrefixHierarchy" List<PathPrefix>,
            /// `PrefixFormat`: text.
            prefix_format "PrefixFormat" PrefixFormat,
            /// `PrefixType`: text.
            prefix_type "PrefixType" PrefixType,
        }
    }

    choice! {
        /// Values of `AggregationType`.
        AggregationType
        None = "None",
        SingleFile = "SingleFile",
    }

    property! {
        /// [`AggregationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-aggregationconfig.html)
        AggregationConfig
        required {
        }
        optional {
            /// `AggregationType`: text.
            aggregation_type "AggregationType" AggregationType,
            /// `TargetFileSize`: whole number.
            target_file_size "TargetFileSize" i64,
        }
    }

    property! {
        /// [`SnowflakeDestinationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-snowflakedestinationproperties.html)
        SnowflakeDestinationProperties
        required {
            /// `IntermediateBucketName`: text, 3 to 63 characters.
            intermediate_bucket_name "IntermediateBucketName" String,
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
            /// `BucketPrefix`: text, 0 to 512 characters.
            bucket_prefix "BucketPrefix" String,
            /// `ErrorHandlingConfig`: object.
            error_handling_config "ErrorHandlingConfig" ErrorHandlingConfig,
        }
    }

    property! {
        /// [`SalesforceDestinationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-salesforcedestinationproperties.html)
        SalesforceDestinationProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
            /// `DataTransferApi`: text.
            data_transfer_api "DataTransferApi" DataTransferApi,
            /// `ErrorHandlingConfig`: object.
            error_handling_config "ErrorHandlingConfig" ErrorHandlingConfig,
            /// `IdFieldNames`: list, at least 0 items.
            id_field_names "IdFieldNames" List<String>,
            /// `WriteOperationType`: text.
            write_operation_type "WriteOperationType" WriteOperationType,
        }
    }

    property! {
        /// [`SAPODataDestinationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-sapodatadestinationproperties.html)
        SAPODataDestinationProperties
        required {
            /// `ObjectPath`: text, 0 to 512 characters.
            object_path "ObjectPath" String,
        }
        optional {
            /// `ErrorHandlingConfig`: object.
            error_handling_config "ErrorHandlingConfig" ErrorHandlingConfig,
            /// `IdFieldNames`: list, at least 0 items.
            id_field_names "IdFieldNames" List<String>,
            /// `SuccessResponseHandlingConfig`: object.
            success_response_handling_config "SuccessResponseHandlingConfig" SuccessResponseHandlingConfig,
            /// `WriteOperationType`: text.
            write_operation_type "WriteOperationType" WriteOperationType,
        }
    }

    property! {
        /// [`SuccessResponseHandlingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-successresponsehandlingconfig.html)
        SuccessResponseHandlingConfig
        required {
        }
        optional {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
            /// `BucketPrefix`: text, 0 to 512 characters.
            bucket_prefix "BucketPrefix" String,
        }
    }

    property! {
        /// [`S3DestinationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-s3destinationproperties.html)
        S3DestinationProperties
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
        }
        optional {
            /// `BucketPrefix`: text, 0 to 512 characters.
            bucket_prefix "BucketPrefix" String,
            /// `S3OutputFormatConfig`: object.
            s3_output_format_config "S3OutputFormatConfig" S3OutputFormatConfig,
        }
    }

    property! {
        /// [`S3OutputFormatConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-s3outputformatconfig.html)
        S3OutputFormatConfig
        required {
        }
        optional {
            /// `AggregationConfig`: object.
            aggregation_config "AggregationConfig" AggregationConfig,
            /// `FileType`: text.
            file_type "FileType" FileType,
            /// `PrefixConfig`: object.
            prefix_config "PrefixConfig" PrefixConfig,
            /// `PreserveSourceDataTyping`: true or false.
            preserve_source_data_typing "PreserveSourceDataTyping" bool,
        }
    }

    property! {
        /// [`RedshiftDestinationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-redshiftdestinationproperties.html)
        RedshiftDestinationProperties
        required {
            /// `IntermediateBucketName`: text, 3 to 63 characters.
            intermediate_bucket_name "IntermediateBucketName" String,
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
            /// `BucketPrefix`: text, 0 to 512 characters.
            bucket_prefix "BucketPrefix" String,
            /// `ErrorHandlingConfig`: object.
            error_handling_config "ErrorHandlingConfig" ErrorHandlingConfig,
        }
    }

    property! {
        /// [`MarketoDestinationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-marketodestinationproperties.html)
        MarketoDestinationProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
            /// `ErrorHandlingConfig`: object.
            error_handling_config "ErrorHandlingConfig" ErrorHandlingConfig,
        }
    }

    property! {
        /// [`LookoutMetricsDestinationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-lookoutmetricsdestinationproperties.html)
        LookoutMetricsDestinationProperties
        required {
        }
        optional {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
    }

    property! {
        /// [`EventBridgeDestinationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-eventbridgedestinationproperties.html)
        EventBridgeDestinationProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
            /// `ErrorHandlingConfig`: object.
            error_handling_config "ErrorHandlingConfig" ErrorHandlingConfig,
        }
    }

    property! {
        /// [`CustomConnectorDestinationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-customconnectordestinationproperties.html)
        CustomConnectorDestinationProperties
        required {
            /// `EntityName`: text, 0 to 1024 characters.
            entity_name "EntityName" String,
        }
        optional {
            /// `CustomProperties`: object.
            custom_properties "CustomProperties" Json,
            /// `ErrorHandlingConfig`: object.
            error_handling_config "ErrorHandlingConfig" ErrorHandlingConfig,
            /// `IdFieldNames`: list, at least 0 items.
            id_field_names "IdFieldNames" List<String>,
            /// `WriteOperationType`: text.
            write_operation_type "WriteOperationType" WriteOperationType,
        }
    }
}
