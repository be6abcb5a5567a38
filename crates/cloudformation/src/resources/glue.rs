// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Glue`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Glue::Blueprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-blueprint.html)
    Blueprint = "AWS::Glue::Blueprint"
    required {
        /// `BlueprintLocation`: text, 1 to 8192 characters.
        blueprint_location "BlueprintLocation" String,
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 512 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<blueprint::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedOn`.
        created_on "CreatedOn" String,
        /// `Fn::GetAtt` of `LastModifiedOn`.
        last_modified_on "LastModifiedOn" String,
        /// `Fn::GetAtt` of `ParameterSpec`.
        parameter_spec "ParameterSpec" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Blueprint`].
pub mod blueprint {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-blueprint-tag.html)
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
    /// [`AWS::Glue::Catalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-catalog.html)
    Catalog = "AWS::Glue::Catalog"
    required {
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AllowFullTableExternalDataAccess`: text.
        allow_full_table_external_data_access "AllowFullTableExternalDataAccess" catalog::AllowFullTableExternalDataAccess,
        /// `CatalogProperties`: object.
        catalog_properties "CatalogProperties" catalog::CatalogProperties,
        /// `CreateDatabaseDefaultPermissions`: list.
        create_database_default_permissions "CreateDatabaseDefaultPermissions" List<catalog::PrincipalPermissions>,
        /// `CreateTableDefaultPermissions`: list.
        create_table_default_permissions "CreateTableDefaultPermissions" List<catalog::PrincipalPermissions>,
        /// `Description`: text, at most 2048 characters.
        description "Description" String,
        /// `FederatedCatalog`: object.
        federated_catalog "FederatedCatalog" catalog::FederatedCatalog,
        /// `OverwriteChildResourcePermissionsWithDefault`: text.
        overwrite_child_resource_permissions_with_default "OverwriteChildResourcePermissionsWithDefault" catalog::OverwriteChildResourcePermissionsWithDefault,
        /// `Parameters`: object.
        parameters "Parameters" Json,
        /// `Tags`: list.
        tags "Tags" List<catalog::Tag>,
        /// `TargetRedshiftCatalog`: object.
        target_redshift_catalog "TargetRedshiftCatalog" catalog::TargetRedshiftCatalog,
    }
    attributes {
        /// `Fn::GetAtt` of `CatalogId`.
        catalog_id "CatalogId" String,
        /// `Fn::GetAtt` of `CatalogProperties.CustomProperties`.
        catalog_properties_custom_properties "CatalogProperties.CustomProperties" Json,
        /// `Fn::GetAtt` of `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName`.
        catalog_properties_data_lake_access_properties_managed_workgroup_name "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName" String,
        /// `Fn::GetAtt` of `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus`.
        catalog_properties_data_lake_access_properties_managed_workgroup_status "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus" String,
        /// `Fn::GetAtt` of `CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName`.
        catalog_properties_data_lake_access_properties_redshift_database_name "CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" i64,
        /// `Fn::GetAtt` of `ResourceArn`.
        resource_arn "ResourceArn" String,
        /// `Fn::GetAtt` of `UpdateTime`.
        update_time "UpdateTime" i64,
    }
}

/// Property types of [`Catalog`].
pub mod catalog {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AllowFullTableExternalDataAccess`.
        AllowFullTableExternalDataAccess
        True = "True",
        False = "False",
    }

    choice! {
        /// Values of `OverwriteChildResourcePermissionsWithDefault`.
        OverwriteChildResourcePermissionsWithDefault
        Accept = "Accept",
        Deny = "Deny",
    }

    property! {
        /// [`TargetRedshiftCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-catalog-targetredshiftcatalog.html)
        TargetRedshiftCatalog
        required {
            /// `CatalogArn`: text.
            catalog_arn "CatalogArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-catalog-tag.html)
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

    property! {
        /// [`FederatedCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-catalog-federatedcatalog.html)
        FederatedCatalog
        required {
        }
        optional {
            /// `ConnectionName`: text.
            connection_name "ConnectionName" String,
            /// `Identifier`: text.
            identifier "Identifier" String,
        }
    }

    choice! {
        /// Values of `PrincipalPermissionsPermissions`.
        PrincipalPermissionsPermissions
        All = "ALL",
        Select = "SELECT",
        Alter = "ALTER",
        Drop = "DROP",
        Delete = "DELETE",
        Insert = "INSERT",
        CreateDatabase = "CREATE_DATABASE",
        CreateTable = "CREATE_TABLE",
        DataLocationAccess = "DATA_LOCATION_ACCESS",
    }

    property! {
        /// [`PrincipalPermissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-catalog-principalpermissions.html)
        PrincipalPermissions
        required {
        }
        optional {
            /// `Permissions`: list.
            permissions "Permissions" List<PrincipalPermissionsPermissions>,
            /// `Principal`: object.
            principal "Principal" DataLakePrincipal,
        }
    }

    property! {
        /// [`DataLakePrincipal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-catalog-datalakeprincipal.html)
        DataLakePrincipal
        required {
        }
        optional {
            /// `DataLakePrincipalIdentifier`: text, 1 to 255 characters.
            data_lake_principal_identifier "DataLakePrincipalIdentifier" String,
        }
    }

    property! {
        /// [`CatalogProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-catalog-catalogproperties.html)
        CatalogProperties
        required {
        }
        optional {
            /// `CustomProperties`: object.
            custom_properties "CustomProperties" Json,
            /// `DataLakeAccessProperties`: object.
            data_lake_access_properties "DataLakeAccessProperties" DataLakeAccessProperties,
        }
    }

    choice! {
        /// Values of `DataLakeAccessPropertiesAllowFullTableExternalDataAccess`.
        DataLakeAccessPropertiesAllowFullTableExternalDataAccess
        True = "True",
        False = "False",
    }

    property! {
        /// [`DataLakeAccessProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-catalog-datalakeaccessproperties.html)
        DataLakeAccessProperties
        required {
        }
        optional {
            /// `AllowFullTableExternalDataAccess`: text.
            allow_full_table_external_data_access "AllowFullTableExternalDataAccess" DataLakeAccessPropertiesAllowFullTableExternalDataAccess,
            /// `CatalogType`: text.
            catalog_type "CatalogType" String,
            /// `DataLakeAccess`: true or false.
            data_lake_access "DataLakeAccess" bool,
            /// `DataTransferRole`: text.
            data_transfer_role "DataTransferRole" String,
            /// `KmsKey`: text.
            kms_key "KmsKey" String,
            /// `ManagedWorkgroupName`: text.
            managed_workgroup_name "ManagedWorkgroupName" String,
            /// `ManagedWorkgroupStatus`: text.
            managed_workgroup_status "ManagedWorkgroupStatus" String,
            /// `RedshiftDatabaseName`: text.
            redshift_database_name "RedshiftDatabaseName" String,
        }
    }
}

resource! {
    /// [`AWS::Glue::Classifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-classifier.html)
    Classifier = "AWS::Glue::Classifier"
    required {
    }
    optional {
        /// `CsvClassifier`: object.
        csv_classifier "CsvClassifier" classifier::CsvClassifier,
        /// `GrokClassifier`: object.
        grok_classifier "GrokClassifier" classifier::GrokClassifier,
        /// `JsonClassifier`: object.
        json_classifier "JsonClassifier" classifier::JsonClassifier,
        /// `XMLClassifier`: object.
        xml_classifier "XMLClassifier" classifier::XMLClassifier,
    }
    attributes {
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
    }
}

/// Property types of [`Classifier`].
pub mod classifier {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`XMLClassifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-classifier-xmlclassifier.html)
        XMLClassifier
        required {
            /// `Classification`: text.
            classification "Classification" String,
            /// `RowTag`: text.
            row_tag "RowTag" String,
        }
        optional {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
        }
    }

    property! {
        /// [`JsonClassifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-classifier-jsonclassifier.html)
        JsonClassifier
        required {
            /// `JsonPath`: text.
            json_path "JsonPath" String,
        }
        optional {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
        }
    }

    property! {
        /// [`GrokClassifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-classifier-grokclassifier.html)
        GrokClassifier
        required {
            /// `Classification`: text.
            classification "Classification" String,
            /// `GrokPattern`: text, 1 to 2048 characters.
            grok_pattern "GrokPattern" String,
        }
        optional {
            /// `CustomPatterns`: text, 0 to 16000 characters.
            custom_patterns "CustomPatterns" String,
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
        }
    }

    choice! {
        /// Values of `CsvClassifierContainsHeader`.
        CsvClassifierContainsHeader
        Absent = "ABSENT",
        Present = "PRESENT",
        Unknown = "UNKNOWN",
    }

    property! {
        /// [`CsvClassifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-classifier-csvclassifier.html)
        CsvClassifier
        required {
        }
        optional {
            /// `AllowSingleColumn`: true or false.
            allow_single_column "AllowSingleColumn" bool,
            /// `ContainsCustomDatatype`: list.
            contains_custom_datatype "ContainsCustomDatatype" List<String>,
            /// `ContainsHeader`: text.
            contains_header "ContainsHeader" CsvClassifierContainsHeader,
            /// `CustomDatatypeConfigured`: true or false.
            custom_datatype_configured "CustomDatatypeConfigured" bool,
            /// `Delimiter`: text, 1 to 1 characters.
            delimiter "Delimiter" String,
            /// `DisableValueTrimming`: true or false.
            disable_value_trimming "DisableValueTrimming" bool,
            /// `Header`: list.
            header "Header" List<String>,
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `QuoteSymbol`: text, 1 to 1 characters.
            quote_symbol "QuoteSymbol" String,
        }
    }
}

resource! {
    /// [`AWS::Glue::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connection.html)
    Connection = "AWS::Glue::Connection"
    required {
        /// `CatalogId`: text, 1 to 255 characters. A change replaces the resource.
        catalog_id "CatalogId" String,
        /// `ConnectionInput`: object.
        connection_input "ConnectionInput" connection::ConnectionInput,
    }
    optional {
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
    }
}

/// Property types of [`Connection`].
pub mod connection {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ConnectionInputConnectionType`.
        ConnectionInputConnectionType
        Adobeanalytics = "ADOBEANALYTICS",
        Asana = "ASANA",
        Azurecosmos = "AZURECOSMOS",
        Azuresql = "AZURESQL",
        Bigquery = "BIGQUERY",
        Blackbaud = "BLACKBAUD",
        Blackbaudraiseredgenxt = "BLACKBAUDRAISEREDGENXT",
        Circleci = "CIRCLECI",
        Clouderahive = "CLOUDERAHIVE",
        Clouderaimpala = "CLOUDERAIMPALA",
        Cloudwatch = "CLOUDWATCH",
        Cloudwatchmetrics = "CLOUDWATCHMETRICS",
        Cmdb = "CMDB",
        Custom = "CUSTOM",
        Datadog = "DATADOG",
        Datalakegen2 = "DATALAKEGEN2",
        Db2 = "DB2",
        Db2as400 = "DB2AS400",
        Documentdb = "DOCUMENTDB",
        Docusignmonitor = "DOCUSIGNMONITOR",
        Domo = "DOMO",
        Dynamodb = "DYNAMODB",
        Dynatrace = "DYNATRACE",
        Facebookads = "FACEBOOKADS",
        Facebookpageinsights = "FACEBOOKPAGEINSIGHTS",
        Freshdesk = "FRESHDESK",
        Freshsales = "FRESHSALES",
        Gitlab = "GITLAB",
        Googleads = "GOOGLEADS",
        Googleanalytics4 = "GOOGLEANALYTICS4",
        Googlecloudstorage = "GOOGLECLOUDSTORAGE",
        Googlesearchconsole = "GOOGLESEARCHCONSOLE",
        Googlesheets = "GOOGLESHEETS",
        Hbase = "HBASE",
        Hubspot = "HUBSPOT",
        Instagramads = "INSTAGRAMADS",
        Intercom = "INTERCOM",
        Jdbc = "JDBC",
        Jiracloud = "JIRACLOUD",
        Kafka = "KAFKA",
        Kustomer = "KUSTOMER",
        Linkedin = "LINKEDIN",
        Mailchimp = "MAILCHIMP",
        Marketo = "MARKETO",
        Marketplace = "MARKETPLACE",
        Microsoftdynamic365financeandops = "MICROSOFTDYNAMIC365FINANCEANDOPS",
        Microsoftdynamics365crm = "MICROSOFTDYNAMICS365CRM",
        Microsoftteams = "MICROSOFTTEAMS",
        Mixpanel = "MIXPANEL",
        Monday = "MONDAY",
        Mongodb = "MONGODB",
        Mysql = "MYSQL",
        Netsuiteerp = "NETSUITEERP",
        Network = "NETWORK",
        Okta = "OKTA",
        Opensearch = "OPENSEARCH",
        Oracle = "ORACLE",
        Paypal = "PAYPAL",
        Pendo = "PENDO",
        Pipedive = "PIPEDIVE",
        Pipedrive = "PIPEDRIVE",
        Postgresql = "POSTGRESQL",
        Productboard = "PRODUCTBOARD",
        Quickbooks = "QUICKBOOKS",
        Salesforce = "SALESFORCE",
        Salesforcecommercecloud = "SALESFORCECOMMERCECLOUD",
        Salesforcemarketingcloud = "SALESFORCEMARKETINGCLOUD",
        Salesforcepardot = "SALESFORCEPARDOT",
        Sapconcur = "SAPCONCUR",
        Saphana = "SAPHANA",
        Sapodata = "SAPODATA",
        Sendgrid = "SENDGRID",
        Servicenow = "SERVICENOW",
        Sftp = "SFTP",
        Slack = "SLACK",
        Smartsheet = "SMARTSHEET",
        Snapchatads = "SNAPCHATADS",
        Sqlserver = "SQLSERVER",
        Stripe = "STRIPE",
        Synapse = "SYNAPSE",
        Teradata = "TERADATA",
        Teradatanos = "TERADATANOS",
        Timestream = "TIMESTREAM",
        Tpcds = "TPCDS",
        Twilio = "TWILIO",
        Vertica = "VERTICA",
        ViewValidationAthena = "VIEW_VALIDATION_ATHENA",
        ViewValidationRedshift = "VIEW_VALIDATION_REDSHIFT",
        Woocommerce = "WOOCOMMERCE",
        Zendesk = "ZENDESK",
        Zohocrm = "ZOHOCRM",
        Zoom = "ZOOM",
    }

    choice! {
        /// Values of `ConnectionInputValidateForComputeEnvironments`.
        ConnectionInputValidateForComputeEnvironments
        Athena = "ATHENA",
        Python = "PYTHON",
        Spark = "SPARK",
    }

    property! {
        /// [`ConnectionInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-connectioninput.html)
        ConnectionInput
        required {
            /// `ConnectionType`: text.
            connection_type "ConnectionType" ConnectionInputConnectionType,
        }
        optional {
            /// `AthenaProperties`: object.
            athena_properties "AthenaProperties" Json,
            /// `AuthenticationConfiguration`: object.
            authentication_configuration "AuthenticationConfiguration" AuthenticationConfiguration,
            /// `ConnectionProperties`: JSON.
            connection_properties "ConnectionProperties" Json,
            /// `Description`: text, 0 to 2048 characters.
            description "Description" String,
            /// `MatchCriteria`: list, 0 to 10 items.
            match_criteria "MatchCriteria" List<String>,
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `PhysicalConnectionRequirements`: object.
            physical_connection_requirements "PhysicalConnectionRequirements" PhysicalConnectionRequirements,
            /// `PythonProperties`: object.
            python_properties "PythonProperties" Json,
            /// `SparkProperties`: object.
            spark_properties "SparkProperties" Json,
            /// `ValidateCredentials`: true or false.
            validate_credentials "ValidateCredentials" bool,
            /// `ValidateForComputeEnvironments`: list.
            validate_for_compute_environments "ValidateForComputeEnvironments" List<ConnectionInputValidateForComputeEnvironments>,
        }
    }

    property! {
        /// [`PhysicalConnectionRequirements`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-physicalconnectionrequirements.html)
        PhysicalConnectionRequirements
        required {
        }
        optional {
            /// `AvailabilityZone`: text, 1 to 255 characters.
            availability_zone "AvailabilityZone" String,
            /// `SecurityGroupIdList`: list, 0 to 50 items.
            security_group_id_list "SecurityGroupIdList" List<String>,
            /// `SubnetId`: text, 1 to 255 characters.
            subnet_id "SubnetId" String,
        }
    }

    choice! {
        /// Values of `AuthenticationConfigurationAuthenticationType`.
        AuthenticationConfigurationAuthenticationType
        Basic = "BASIC",
        Custom = "CUSTOM",
        Iam = "IAM",
        Oauth2 = "OAUTH2",
    }

    property! {
        /// [`AuthenticationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-authenticationconfiguration.html)
        AuthenticationConfiguration
        required {
            /// `AuthenticationType`: text.
            authentication_type "AuthenticationType" AuthenticationConfigurationAuthenticationType,
        }
        optional {
            /// `BasicAuthenticationCredentials`: object.
            basic_authentication_credentials "BasicAuthenticationCredentials" BasicAuthenticationCredentials,
            /// `CustomAuthenticationCredentials`: object.
            custom_authentication_credentials "CustomAuthenticationCredentials" Json,
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
            /// `OAuth2Properties`: object.
            o_auth2_properties "OAuth2Properties" OAuth2Properties,
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
        }
    }

    choice! {
        /// Values of `OAuth2PropertiesOAuth2GrantType`.
        OAuth2PropertiesOAuth2GrantType
        AuthorizationCode = "AUTHORIZATION_CODE",
        ClientCredentials = "CLIENT_CREDENTIALS",
        JwtBearer = "JWT_BEARER",
        RefreshToken = "REFRESH_TOKEN",
    }

    property! {
        /// [`OAuth2Properties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-oauth2properties.html)
        OAuth2Properties
        required {
        }
        optional {
            /// `AuthorizationCodeProperties`: object.
            authorization_code_properties "AuthorizationCodeProperties" AuthorizationCodeProperties,
            /// `OAuth2ClientApplication`: object.
            o_auth2_client_application "OAuth2ClientApplication" OAuth2ClientApplication,
            /// `OAuth2Credentials`: object.
            o_auth2_credentials "OAuth2Credentials" OAuth2Credentials,
            /// `OAuth2GrantType`: text.
            o_auth2_grant_type "OAuth2GrantType" OAuth2PropertiesOAuth2GrantType,
            /// `TokenUrl`: text, 0 to 256 characters.
            token_url "TokenUrl" String,
            /// `TokenUrlParametersMap`: object.
            token_url_parameters_map "TokenUrlParametersMap" Json,
        }
    }

    property! {
        /// [`OAuth2Credentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-oauth2credentials.html)
        OAuth2Credentials
        required {
        }
        optional {
            /// `AccessToken`: text, 0 to 4096 characters.
            access_token "AccessToken" String,
            /// `JwtToken`: text, 0 to 8000 characters.
            jwt_token "JwtToken" String,
            /// `RefreshToken`: text, 0 to 4096 characters.
            refresh_token "RefreshToken" String,
            /// `UserManagedClientApplicationClientSecret`: text, 0 to 512 characters.
            user_managed_client_application_client_secret "UserManagedClientApplicationClientSecret" String,
        }
    }

    property! {
        /// [`OAuth2ClientApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-oauth2clientapplication.html)
        OAuth2ClientApplication
        required {
        }
        optional {
            /// `AWSManagedClientApplicationReference`: text, 0 to 2048 characters.
            aws_managed_client_application_reference "AWSManagedClientApplicationReference" String,
            /// `UserManagedClientApplicationClientId`: text, 0 to 2048 characters.
            user_managed_client_application_client_id "UserManagedClientApplicationClientId" String,
        }
    }

    property! {
        /// [`AuthorizationCodeProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-authorizationcodeproperties.html)
        AuthorizationCodeProperties
        required {
        }
        optional {
            /// `AuthorizationCode`: text, 1 to 4096 characters.
            authorization_code "AuthorizationCode" String,
            /// `RedirectUri`: text, 0 to 512 characters.
            redirect_uri "RedirectUri" String,
        }
    }

    property! {
        /// [`BasicAuthenticationCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connection-basicauthenticationcredentials.html)
        BasicAuthenticationCredentials
        required {
        }
        optional {
            /// `Password`: text, 0 to 512 characters.
            password "Password" String,
            /// `Username`: text, 0 to 512 characters.
            username "Username" String,
        }
    }
}

resource! {
    /// [`AWS::Glue::ConnectionType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
    ConnectionType = "AWS::Glue::ConnectionType"
    required {
        /// `ConnectionType`: text, 1 to 255 characters. A change replaces the resource.
        connection_type "ConnectionType" String,
        /// `RestConfiguration`: object. A change replaces the resource.
        rest_configuration "RestConfiguration" connection_type::RestConfiguration,
    }
    optional {
        /// `ConnectionProperties`: object. A change replaces the resource.
        connection_properties "ConnectionProperties" connection_type::ConnectionPropertiesConfiguration,
        /// `ConnectorAuthenticationConfiguration`: object. A change replaces the resource.
        connector_authentication_configuration "ConnectorAuthenticationConfiguration" connection_type::ConnectorAuthenticationConfiguration,
        /// `Description`: text, 0 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `IntegrationType`: text. A change replaces the resource.
        integration_type "IntegrationType" connection_type::IntegrationType,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<connection_type::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectionTypeArn`.
        connection_type_arn "ConnectionTypeArn" String,
    }
}

/// Property types of [`ConnectionType`].
pub mod connection_type {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IntegrationType`.
        IntegrationType
        Rest = "REST",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-tag.html)
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

    property! {
        /// [`RestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-restconfiguration.html)
        RestConfiguration
        required {
        }
        optional {
            /// `EntityConfigurations`: object.
            entity_configurations "EntityConfigurations" Json,
            /// `GlobalSourceConfiguration`: object.
            global_source_configuration "GlobalSourceConfiguration" SourceConfiguration,
            /// `ValidationEndpointConfiguration`: object.
            validation_endpoint_configuration "ValidationEndpointConfiguration" RestConfigurationValidationEndpointConfiguration,
        }
    }

    choice! {
        /// Values of `RestConfigurationValidationEndpointConfigurationRequestMethod`.
        RestConfigurationValidationEndpointConfigurationRequestMethod
        Get = "GET",
        Post = "POST",
    }

    property! {
        /// Property type `RestConfigurationValidationEndpointConfiguration`.
        RestConfigurationValidationEndpointConfiguration
        required {
        }
        optional {
            /// `RequestMethod`: text.
            request_method "RequestMethod" RestConfigurationValidationEndpointConfigurationRequestMethod,
            /// `RequestPath`: text, 1 to 512 characters.
            request_path "RequestPath" String,
        }
    }

    choice! {
        /// Values of `SourceConfigurationRequestMethod`.
        SourceConfigurationRequestMethod
        Get = "GET",
        Post = "POST",
    }

    property! {
        /// [`SourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-sourceconfiguration.html)
        SourceConfiguration
        required {
        }
        optional {
            /// `FilterConfiguration`: object.
            filter_configuration "FilterConfiguration" FilterConfiguration,
            /// `PaginationConfiguration`: object.
            pagination_configuration "PaginationConfiguration" PaginationConfiguration,
            /// `RequestMethod`: text.
            request_method "RequestMethod" SourceConfigurationRequestMethod,
            /// `RequestParameters`: list.
            request_parameters "RequestParameters" List<ConnectorProperty>,
            /// `RequestPath`: text, 1 to 512 characters.
            request_path "RequestPath" String,
            /// `ResponseConfiguration`: object.
            response_configuration "ResponseConfiguration" ResponseConfiguration,
        }
    }

    property! {
        /// [`ResponseConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-responseconfiguration.html)
        ResponseConfiguration
        required {
            /// `ResultPath`: text, 1 to 512 characters.
            result_path "ResultPath" String,
        }
        optional {
            /// `ErrorPath`: text, 1 to 512 characters.
            error_path "ErrorPath" String,
        }
    }

    choice! {
        /// Values of `ConnectorPropertyPropertyLocation`.
        ConnectorPropertyPropertyLocation
        Header = "HEADER",
        Body = "BODY",
        QueryParam = "QUERY_PARAM",
        Path = "PATH",
    }

    choice! {
        /// Values of `ConnectorPropertyPropertyType`.
        ConnectorPropertyPropertyType
        UserInput = "USER_INPUT",
        Secret = "SECRET",
        ReadOnly = "READ_ONLY",
        Unused = "UNUSED",
        SecretOrUserInput = "SECRET_OR_USER_INPUT",
    }

    property! {
        /// [`ConnectorProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-connectorproperty.html)
        ConnectorProperty
        required {
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
            /// `PropertyType`: text.
            property_type "PropertyType" ConnectorPropertyPropertyType,
            /// `Required`: true or false.
            required "Required" bool,
        }
        optional {
            /// `AllowedValues`: list.
            allowed_values "AllowedValues" List<String>,
            /// `DefaultValue`: text.
            default_value "DefaultValue" String,
            /// `KeyOverride`: text, 1 to 128 characters.
            key_override "KeyOverride" String,
            /// `PropertyLocation`: text.
            property_location "PropertyLocation" ConnectorPropertyPropertyLocation,
        }
    }

    property! {
        /// [`PaginationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-paginationconfiguration.html)
        PaginationConfiguration
        required {
        }
        optional {
            /// `CursorConfiguration`: object.
            cursor_configuration "CursorConfiguration" CursorConfiguration,
            /// `OffsetConfiguration`: object.
            offset_configuration "OffsetConfiguration" OffsetConfiguration,
        }
    }

    property! {
        /// [`OffsetConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-offsetconfiguration.html)
        OffsetConfiguration
        required {
            /// `LimitParameter`: object.
            limit_parameter "LimitParameter" ExtractedParameter,
            /// `OffsetParameter`: object.
            offset_parameter "OffsetParameter" ExtractedParameter,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ExtractedParameterPropertyLocation`.
        ExtractedParameterPropertyLocation
        Header = "HEADER",
        Body = "BODY",
        QueryParam = "QUERY_PARAM",
        Path = "PATH",
    }

    property! {
        /// [`ExtractedParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-extractedparameter.html)
        ExtractedParameter
        required {
        }
        optional {
            /// `DefaultValue`: text, 1 to 1024 characters.
            default_value "DefaultValue" String,
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `PropertyLocation`: text.
            property_location "PropertyLocation" ExtractedParameterPropertyLocation,
            /// `Value`: object.
            value "Value" ResponseExtractionMapping,
        }
    }

    property! {
        /// [`ResponseExtractionMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-responseextractionmapping.html)
        ResponseExtractionMapping
        required {
        }
        optional {
            /// `ContentPath`: text, 1 to 512 characters.
            content_path "ContentPath" String,
            /// `HeaderKey`: text, 1 to 128 characters.
            header_key "HeaderKey" String,
        }
    }

    property! {
        /// [`CursorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-cursorconfiguration.html)
        CursorConfiguration
        required {
            /// `NextPage`: object.
            next_page "NextPage" ExtractedParameter,
        }
        optional {
            /// `LimitParameter`: object.
            limit_parameter "LimitParameter" ExtractedParameter,
        }
    }

    choice! {
        /// Values of `FilterConfigurationFilterMode`.
        FilterConfigurationFilterMode
        QueryParams = "QUERY_PARAMS",
        FilterString = "FILTER_STRING",
    }

    property! {
        /// [`FilterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-filterconfiguration.html)
        FilterConfiguration
        required {
            /// `FilterMode`: text.
            filter_mode "FilterMode" FilterConfigurationFilterMode,
        }
        optional {
            /// `BetweenConfiguration`: object.
            between_configuration "BetweenConfiguration" BetweenConfiguration,
            /// `DateTimeFormat`: text.
            date_time_format "DateTimeFormat" String,
            /// `FilterStringConfiguration`: object.
            filter_string_configuration "FilterStringConfiguration" FilterStringConfiguration,
            /// `OperatorMappings`: object.
            operator_mappings "OperatorMappings" Json,
            /// `StripQuotes`: true or false.
            strip_quotes "StripQuotes" bool,
        }
    }

    property! {
        /// [`FilterStringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-filterstringconfiguration.html)
        FilterStringConfiguration
        required {
            /// `QueryParameterName`: text.
            query_parameter_name "QueryParameterName" String,
        }
        optional {
            /// `QuoteCharacter`: text.
            quote_character "QuoteCharacter" String,
            /// `QuoteStringValues`: true or false.
            quote_string_values "QuoteStringValues" bool,
        }
    }

    property! {
        /// [`BetweenConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-betweenconfiguration.html)
        BetweenConfiguration
        required {
        }
        optional {
            /// `HighBoundKey`: text.
            high_bound_key "HighBoundKey" String,
            /// `LowBoundKey`: text.
            low_bound_key "LowBoundKey" String,
            /// `Template`: text.
            template "Template" String,
        }
    }

    choice! {
        /// Values of `ConnectorAuthenticationConfigurationAuthenticationTypes`.
        ConnectorAuthenticationConfigurationAuthenticationTypes
        Basic = "BASIC",
        Oauth2 = "OAUTH2",
        Custom = "CUSTOM",
        Iam = "IAM",
    }

    property! {
        /// [`ConnectorAuthenticationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-connectorauthenticationconfiguration.html)
        ConnectorAuthenticationConfiguration
        required {
            /// `AuthenticationTypes`: list.
            authentication_types "AuthenticationTypes" List<ConnectorAuthenticationConfigurationAuthenticationTypes>,
        }
        optional {
            /// `BasicAuthenticationProperties`: object.
            basic_authentication_properties "BasicAuthenticationProperties" BasicAuthenticationProperties,
            /// `CustomAuthenticationProperties`: object.
            custom_authentication_properties "CustomAuthenticationProperties" CustomAuthenticationProperties,
            /// `OAuth2Properties`: object.
            o_auth2_properties "OAuth2Properties" ConnectorOAuth2Properties,
        }
    }

    choice! {
        /// Values of `ConnectorOAuth2PropertiesOAuth2GrantType`.
        ConnectorOAuth2PropertiesOAuth2GrantType
        ClientCredentials = "CLIENT_CREDENTIALS",
        JwtBearer = "JWT_BEARER",
        AuthorizationCode = "AUTHORIZATION_CODE",
    }

    property! {
        /// [`ConnectorOAuth2Properties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-connectoroauth2properties.html)
        ConnectorOAuth2Properties
        required {
            /// `OAuth2GrantType`: text.
            o_auth2_grant_type "OAuth2GrantType" ConnectorOAuth2PropertiesOAuth2GrantType,
        }
        optional {
            /// `AuthorizationCodeProperties`: object.
            authorization_code_properties "AuthorizationCodeProperties" ConnectorAuthorizationCodeProperties,
            /// `ClientCredentialsProperties`: object.
            client_credentials_properties "ClientCredentialsProperties" ClientCredentialsProperties,
            /// `JWTBearerProperties`: object.
            jwt_bearer_properties "JWTBearerProperties" JWTBearerProperties,
        }
    }

    choice! {
        /// Values of `JWTBearerPropertiesContentType`.
        JWTBearerPropertiesContentType
        ApplicationJson = "APPLICATION_JSON",
        UrlEncoded = "URL_ENCODED",
    }

    choice! {
        /// Values of `JWTBearerPropertiesRequestMethod`.
        JWTBearerPropertiesRequestMethod
        Get = "GET",
        Post = "POST",
    }

    property! {
        /// [`JWTBearerProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-jwtbearerproperties.html)
        JWTBearerProperties
        required {
        }
        optional {
            /// `ContentType`: text.
            content_type "ContentType" JWTBearerPropertiesContentType,
            /// `JwtToken`: object.
            jwt_token "JwtToken" SecretConnectorProperty,
            /// `RequestMethod`: text.
            request_method "RequestMethod" JWTBearerPropertiesRequestMethod,
            /// `TokenUrl`: object.
            token_url "TokenUrl" ConnectorProperty,
            /// `TokenUrlParameters`: list.
            token_url_parameters "TokenUrlParameters" List<ConnectorProperty>,
        }
    }

    choice! {
        /// Values of `SecretConnectorPropertyPropertyLocation`.
        SecretConnectorPropertyPropertyLocation
        Header = "HEADER",
        Body = "BODY",
        QueryParam = "QUERY_PARAM",
        Path = "PATH",
    }

    choice! {
        /// Values of `SecretConnectorPropertyPropertyType`.
        SecretConnectorPropertyPropertyType
        Secret = "SECRET",
    }

    property! {
        /// [`SecretConnectorProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-secretconnectorproperty.html)
        SecretConnectorProperty
        required {
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
            /// `PropertyType`: text.
            property_type "PropertyType" SecretConnectorPropertyPropertyType,
            /// `Required`: true or false.
            required "Required" bool,
        }
        optional {
            /// `KeyOverride`: text, 1 to 128 characters.
            key_override "KeyOverride" String,
            /// `PropertyLocation`: text.
            property_location "PropertyLocation" SecretConnectorPropertyPropertyLocation,
        }
    }

    choice! {
        /// Values of `ClientCredentialsPropertiesContentType`.
        ClientCredentialsPropertiesContentType
        ApplicationJson = "APPLICATION_JSON",
        UrlEncoded = "URL_ENCODED",
    }

    choice! {
        /// Values of `ClientCredentialsPropertiesRequestMethod`.
        ClientCredentialsPropertiesRequestMethod
        Get = "GET",
        Post = "POST",
    }

    property! {
        /// [`ClientCredentialsProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-clientcredentialsproperties.html)
        ClientCredentialsProperties
        required {
        }
        optional {
            /// `ClientId`: object.
            client_id "ClientId" SecretConnectorProperty,
            /// `ClientSecret`: object.
            client_secret "ClientSecret" SecretConnectorProperty,
            /// `ContentType`: text.
            content_type "ContentType" ClientCredentialsPropertiesContentType,
            /// `RequestMethod`: text.
            request_method "RequestMethod" ClientCredentialsPropertiesRequestMethod,
            /// `Scope`: object.
            scope "Scope" ConnectorProperty,
            /// `TokenUrl`: object.
            token_url "TokenUrl" ConnectorProperty,
            /// `TokenUrlParameters`: list.
            token_url_parameters "TokenUrlParameters" List<ConnectorProperty>,
        }
    }

    choice! {
        /// Values of `ConnectorAuthorizationCodePropertiesContentType`.
        ConnectorAuthorizationCodePropertiesContentType
        ApplicationJson = "APPLICATION_JSON",
        UrlEncoded = "URL_ENCODED",
    }

    choice! {
        /// Values of `ConnectorAuthorizationCodePropertiesRequestMethod`.
        ConnectorAuthorizationCodePropertiesRequestMethod
        Get = "GET",
        Post = "POST",
    }

    property! {
        /// [`ConnectorAuthorizationCodeProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-connectorauthorizationcodeproperties.html)
        ConnectorAuthorizationCodeProperties
        required {
        }
        optional {
            /// `AuthorizationCode`: object.
            authorization_code "AuthorizationCode" ConnectorProperty,
            /// `AuthorizationCodeUrl`: object.
            authorization_code_url "AuthorizationCodeUrl" ConnectorProperty,
            /// `ClientId`: object.
            client_id "ClientId" SecretConnectorProperty,
            /// `ClientSecret`: object.
            client_secret "ClientSecret" SecretConnectorProperty,
            /// `ContentType`: text.
            content_type "ContentType" ConnectorAuthorizationCodePropertiesContentType,
            /// `Prompt`: object.
            prompt "Prompt" ConnectorProperty,
            /// `RedirectUri`: object.
            redirect_uri "RedirectUri" ConnectorProperty,
            /// `RequestMethod`: text.
            request_method "RequestMethod" ConnectorAuthorizationCodePropertiesRequestMethod,
            /// `Scope`: object.
            scope "Scope" ConnectorProperty,
            /// `TokenUrl`: object.
            token_url "TokenUrl" ConnectorProperty,
            /// `TokenUrlParameters`: list.
            token_url_parameters "TokenUrlParameters" List<ConnectorProperty>,
        }
    }

    property! {
        /// [`CustomAuthenticationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-customauthenticationproperties.html)
        CustomAuthenticationProperties
        required {
            /// `AuthenticationParameters`: list.
            authentication_parameters "AuthenticationParameters" List<SecretConnectorProperty>,
        }
        optional {
        }
    }

    property! {
        /// [`BasicAuthenticationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-basicauthenticationproperties.html)
        BasicAuthenticationProperties
        required {
        }
        optional {
            /// `Password`: object.
            password "Password" SecretConnectorProperty,
            /// `Username`: object.
            username "Username" SecretConnectorProperty,
        }
    }

    property! {
        /// [`ConnectionPropertiesConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-connectiontype-connectionpropertiesconfiguration.html)
        ConnectionPropertiesConfiguration
        required {
        }
        optional {
            /// `AdditionalRequestParameters`: list.
            additional_request_parameters "AdditionalRequestParameters" List<ConnectorProperty>,
            /// `Url`: object.
            url "Url" ConnectorProperty,
        }
    }
}

resource! {
    /// [`AWS::Glue::Crawler`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-crawler.html)
    Crawler = "AWS::Glue::Crawler"
    required {
        /// `Role`: text.
        role "Role" String,
        /// `Targets`: object.
        targets "Targets" crawler::Targets,
    }
    optional {
        /// `Classifiers`: list.
        classifiers "Classifiers" List<String>,
        /// `Configuration`: text.
        configuration "Configuration" String,
        /// `CrawlerSecurityConfiguration`: text, 0 to 128 characters.
        crawler_security_configuration "CrawlerSecurityConfiguration" String,
        /// `DatabaseName`: text.
        database_name "DatabaseName" String,
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `LakeFormationConfiguration`: object.
        lake_formation_configuration "LakeFormationConfiguration" crawler::LakeFormationConfiguration,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `RecrawlPolicy`: object.
        recrawl_policy "RecrawlPolicy" crawler::RecrawlPolicy,
        /// `Schedule`: object.
        schedule "Schedule" crawler::Schedule,
        /// `SchemaChangePolicy`: object.
        schema_change_policy "SchemaChangePolicy" crawler::SchemaChangePolicy,
        /// `TablePrefix`: text, 0 to 128 characters.
        table_prefix "TablePrefix" String,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
    }
}

/// Property types of [`Crawler`].
pub mod crawler {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Targets`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-targets.html)
        Targets
        required {
        }
        optional {
            /// `CatalogTargets`: list.
            catalog_targets "CatalogTargets" List<CatalogTarget>,
            /// `DeltaTargets`: list.
            delta_targets "DeltaTargets" List<DeltaTarget>,
            /// `DynamoDBTargets`: list.
            dynamo_db_targets "DynamoDBTargets" List<DynamoDBTarget>,
            /// `HudiTargets`: list.
            hudi_targets "HudiTargets" List<HudiTarget>,
            /// `IcebergTargets`: list.
            iceberg_targets "IcebergTargets" List<IcebergTarget>,
            /// `JdbcTargets`: list.
            jdbc_targets "JdbcTargets" List<JdbcTarget>,
            /// `MongoDBTargets`: list.
            mongo_db_targets "MongoDBTargets" List<MongoDBTarget>,
            /// `S3Targets`: list.
            s3_targets "S3Targets" List<S3Target>,
        }
    }

    property! {
        /// [`S3Target`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-s3target.html)
        S3Target
        required {
        }
        optional {
            /// `ConnectionName`: text.
            connection_name "ConnectionName" String,
            /// `DlqEventQueueArn`: text.
            dlq_event_queue_arn "DlqEventQueueArn" String,
            /// `EventQueueArn`: text.
            event_queue_arn "EventQueueArn" String,
            /// `Exclusions`: list.
            exclusions "Exclusions" List<String>,
            /// `Path`: text.
            path "Path" String,
            /// `SampleSize`: whole number.
            sample_size "SampleSize" i64,
        }
    }

    property! {
        /// [`MongoDBTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-mongodbtarget.html)
        MongoDBTarget
        required {
        }
        optional {
            /// `ConnectionName`: text.
            connection_name "ConnectionName" String,
            /// `Path`: text.
            path "Path" String,
        }
    }

    choice! {
        /// Values of `JdbcTargetEnableAdditionalMetadata`.
        JdbcTargetEnableAdditionalMetadata
        Comments = "COMMENTS",
        Rawtypes = "RAWTYPES",
    }

    property! {
        /// [`JdbcTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-jdbctarget.html)
        JdbcTarget
        required {
        }
        optional {
            /// `ConnectionName`: text.
            connection_name "ConnectionName" String,
            /// `EnableAdditionalMetadata`: list.
            enable_additional_metadata "EnableAdditionalMetadata" List<JdbcTargetEnableAdditionalMetadata>,
            /// `Exclusions`: list.
            exclusions "Exclusions" List<String>,
            /// `Path`: text.
            path "Path" String,
        }
    }

    property! {
        /// [`IcebergTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-icebergtarget.html)
        IcebergTarget
        required {
        }
        optional {
            /// `ConnectionName`: text.
            connection_name "ConnectionName" String,
            /// `Exclusions`: list.
            exclusions "Exclusions" List<String>,
            /// `MaximumTraversalDepth`: whole number.
            maximum_traversal_depth "MaximumTraversalDepth" i64,
            /// `Paths`: list.
            paths "Paths" List<String>,
        }
    }

    property! {
        /// [`HudiTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-huditarget.html)
        HudiTarget
        required {
        }
        optional {
            /// `ConnectionName`: text.
            connection_name "ConnectionName" String,
            /// `Exclusions`: list.
            exclusions "Exclusions" List<String>,
            /// `MaximumTraversalDepth`: whole number.
            maximum_traversal_depth "MaximumTraversalDepth" i64,
            /// `Paths`: list.
            paths "Paths" List<String>,
        }
    }

    property! {
        /// [`DynamoDBTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-dynamodbtarget.html)
        DynamoDBTarget
        required {
        }
        optional {
            /// `Path`: text.
            path "Path" String,
            /// `ScanAll`: true or false.
            scan_all "ScanAll" bool,
            /// `ScanRate`: number.
            scan_rate "ScanRate" f64,
        }
    }

    property! {
        /// [`DeltaTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-deltatarget.html)
        DeltaTarget
        required {
        }
        optional {
            /// `ConnectionName`: text.
            connection_name "ConnectionName" String,
            /// `CreateNativeDeltaTable`: true or false.
            create_native_delta_table "CreateNativeDeltaTable" bool,
            /// `DeltaTables`: list.
            delta_tables "DeltaTables" List<String>,
            /// `WriteManifest`: true or false.
            write_manifest "WriteManifest" bool,
        }
    }

    property! {
        /// [`CatalogTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-catalogtarget.html)
        CatalogTarget
        required {
        }
        optional {
            /// `ConnectionName`: text.
            connection_name "ConnectionName" String,
            /// `DatabaseName`: text, 1 to 255 characters.
            database_name "DatabaseName" String,
            /// `DlqEventQueueArn`: text.
            dlq_event_queue_arn "DlqEventQueueArn" String,
            /// `EventQueueArn`: text.
            event_queue_arn "EventQueueArn" String,
            /// `Tables`: list, at least 1 items.
            tables "Tables" List<String>,
        }
    }

    choice! {
        /// Values of `SchemaChangePolicyDeleteBehavior`.
        SchemaChangePolicyDeleteBehavior
        DeleteFromDatabase = "DELETE_FROM_DATABASE",
        DeprecateInDatabase = "DEPRECATE_IN_DATABASE",
        Log = "LOG",
    }

    choice! {
        /// Values of `SchemaChangePolicyUpdateBehavior`.
        SchemaChangePolicyUpdateBehavior
        Log = "LOG",
        UpdateInDatabase = "UPDATE_IN_DATABASE",
    }

    property! {
        /// [`SchemaChangePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-schemachangepolicy.html)
        SchemaChangePolicy
        required {
        }
        optional {
            /// `DeleteBehavior`: text.
            delete_behavior "DeleteBehavior" SchemaChangePolicyDeleteBehavior,
            /// `UpdateBehavior`: text.
            update_behavior "UpdateBehavior" SchemaChangePolicyUpdateBehavior,
        }
    }

    property! {
        /// [`Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-schedule.html)
        Schedule
        required {
        }
        optional {
            /// `ScheduleExpression`: text.
            schedule_expression "ScheduleExpression" String,
        }
    }

    choice! {
        /// Values of `RecrawlPolicyRecrawlBehavior`.
        RecrawlPolicyRecrawlBehavior
        CrawlEventMode = "CRAWL_EVENT_MODE",
        CrawlEverything = "CRAWL_EVERYTHING",
        CrawlNewFoldersOnly = "CRAWL_NEW_FOLDERS_ONLY",
    }

    property! {
        /// [`RecrawlPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-recrawlpolicy.html)
        RecrawlPolicy
        required {
        }
        optional {
            /// `RecrawlBehavior`: text.
            recrawl_behavior "RecrawlBehavior" RecrawlPolicyRecrawlBehavior,
        }
    }

    property! {
        /// [`LakeFormationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-crawler-lakeformationconfiguration.html)
        LakeFormationConfiguration
        required {
        }
        optional {
            /// `AccountId`: text, 0 to 12 characters.
            account_id "AccountId" String,
            /// `UseLakeFormationCredentials`: true or false.
            use_lake_formation_credentials "UseLakeFormationCredentials" bool,
        }
    }
}

resource! {
    /// [`AWS::Glue::CustomEntityType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-customentitytype.html)
    CustomEntityType = "AWS::Glue::CustomEntityType"
    required {
    }
    optional {
        /// `ContextWords`: list, 1 to 20 items.
        context_words "ContextWords" List<String>,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `RegexString`: text, 1 to 255 characters.
        regex_string "RegexString" String,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Glue::DataCatalogEncryptionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-datacatalogencryptionsettings.html)
    DataCatalogEncryptionSettings = "AWS::Glue::DataCatalogEncryptionSettings"
    required {
        /// `CatalogId`: text, 1 to 255 characters. A change replaces the resource.
        catalog_id "CatalogId" String,
        /// `DataCatalogEncryptionSettings`: object.
        data_catalog_encryption_settings "DataCatalogEncryptionSettings" data_catalog_encryption_settings::DataCatalogEncryptionSettings,
    }
    optional {
    }
    attributes {
    }
}

/// Property types of [`DataCatalogEncryptionSettings`].
pub mod data_catalog_encryption_settings {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`DataCatalogEncryptionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-datacatalogencryptionsettings-datacatalogencryptionsettings.html)
        DataCatalogEncryptionSettings
        required {
        }
        optional {
            /// `ConnectionPasswordEncryption`: object.
            connection_password_encryption "ConnectionPasswordEncryption" ConnectionPasswordEncryption,
            /// `EncryptionAtRest`: object.
            encryption_at_rest "EncryptionAtRest" EncryptionAtRest,
        }
    }

    choice! {
        /// Values of `EncryptionAtRestCatalogEncryptionMode`.
        EncryptionAtRestCatalogEncryptionMode
        Disabled = "DISABLED",
        SseKms = "SSE-KMS",
        SseKmsWithServiceRole = "SSE-KMS-WITH-SERVICE-ROLE",
    }

    property! {
        /// [`EncryptionAtRest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-datacatalogencryptionsettings-encryptionatrest.html)
        EncryptionAtRest
        required {
        }
        optional {
            /// `CatalogEncryptionMode`: text.
            catalog_encryption_mode "CatalogEncryptionMode" EncryptionAtRestCatalogEncryptionMode,
            /// `CatalogEncryptionServiceRole`: text.
            catalog_encryption_service_role "CatalogEncryptionServiceRole" String,
            /// `SseAwsKmsKeyId`: text, 1 to 255 characters.
            sse_aws_kms_key_id "SseAwsKmsKeyId" String,
        }
    }

    property! {
        /// [`ConnectionPasswordEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-datacatalogencryptionsettings-connectionpasswordencryption.html)
        ConnectionPasswordEncryption
        required {
        }
        optional {
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
            /// `ReturnConnectionPasswordEncrypted`: true or false.
            return_connection_password_encrypted "ReturnConnectionPasswordEncrypted" bool,
        }
    }
}

resource! {
    /// [`AWS::Glue::DataQualityRuleset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-dataqualityruleset.html)
    DataQualityRuleset = "AWS::Glue::DataQualityRuleset"
    required {
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `ClientToken`: text, 1 to 255 characters.
        client_token "ClientToken" String,
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `Ruleset`: text, 1 to 65536 characters.
        ruleset "Ruleset" String,
        /// `Tags`: JSON.
        tags "Tags" Json,
        /// `TargetTable`: object.
        target_table "TargetTable" data_quality_ruleset::DataQualityTargetTable,
    }
    attributes {
    }
}

/// Property types of [`DataQualityRuleset`].
pub mod data_quality_ruleset {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`DataQualityTargetTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-dataqualityruleset-dataqualitytargettable.html)
        DataQualityTargetTable
        required {
            /// `DatabaseName`: text, 1 to 255 characters.
            database_name "DatabaseName" String,
            /// `TableName`: text, 1 to 255 characters.
            table_name "TableName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Glue::Database`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-database.html)
    Database = "AWS::Glue::Database"
    required {
        /// `CatalogId`: text, 1 to 255 characters.
        catalog_id "CatalogId" String,
        /// `DatabaseInput`: object.
        database_input "DatabaseInput" database::DatabaseInput,
    }
    optional {
        /// `DatabaseName`: text. A change replaces the resource.
        database_name "DatabaseName" String,
    }
    attributes {
    }
}

/// Property types of [`Database`].
pub mod database {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`DatabaseInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-database-databaseinput.html)
        DatabaseInput
        required {
        }
        optional {
            /// `CreateTableDefaultPermissions`: list.
            create_table_default_permissions "CreateTableDefaultPermissions" List<PrincipalPrivileges>,
            /// `Description`: text, 0 to 2048 characters.
            description "Description" String,
            /// `FederatedDatabase`: object.
            federated_database "FederatedDatabase" FederatedDatabase,
            /// `LocationUri`: text, 1 to 1024 characters.
            location_uri "LocationUri" String,
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `Parameters`: JSON.
            parameters "Parameters" Json,
            /// `TargetDatabase`: object.
            target_database "TargetDatabase" DatabaseIdentifier,
        }
    }

    property! {
        /// [`DatabaseIdentifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-database-databaseidentifier.html)
        DatabaseIdentifier
        required {
        }
        optional {
            /// `CatalogId`: text, 1 to 255 characters.
            catalog_id "CatalogId" String,
            /// `DatabaseName`: text, 1 to 255 characters.
            database_name "DatabaseName" String,
            /// `Region`: text, 1 to 255 characters.
            region "Region" String,
        }
    }

    property! {
        /// [`FederatedDatabase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-database-federateddatabase.html)
        FederatedDatabase
        required {
        }
        optional {
            /// `ConnectionName`: text, 1 to 255 characters.
            connection_name "ConnectionName" String,
            /// `Identifier`: text, 1 to 512 characters.
            identifier "Identifier" String,
        }
    }

    choice! {
        /// Values of `PrincipalPrivilegesPermissions`.
        PrincipalPrivilegesPermissions
        All = "ALL",
        Alter = "ALTER",
        CreateDatabase = "CREATE_DATABASE",
        CreateTable = "CREATE_TABLE",
        DataLocationAccess = "DATA_LOCATION_ACCESS",
        Delete = "DELETE",
        Drop = "DROP",
        Insert = "INSERT",
        Select = "SELECT",
    }

    property! {
        /// [`PrincipalPrivileges`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-database-principalprivileges.html)
        PrincipalPrivileges
        required {
        }
        optional {
            /// `Permissions`: list.
            permissions "Permissions" List<PrincipalPrivilegesPermissions>,
            /// `Principal`: object.
            principal "Principal" DataLakePrincipal,
        }
    }

    property! {
        /// [`DataLakePrincipal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-database-datalakeprincipal.html)
        DataLakePrincipal
        required {
        }
        optional {
            /// `DataLakePrincipalIdentifier`: text, 1 to 255 characters.
            data_lake_principal_identifier "DataLakePrincipalIdentifier" String,
        }
    }
}

resource! {
    /// [`AWS::Glue::DevEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-devendpoint.html)
    DevEndpoint = "AWS::Glue::DevEndpoint"
    required {
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
    }
    optional {
        /// `Arguments`: JSON.
        arguments "Arguments" Json,
        /// `EndpointName`: text. A change replaces the resource.
        endpoint_name "EndpointName" String,
        /// `ExtraJarsS3Path`: text.
        extra_jars_s3_path "ExtraJarsS3Path" String,
        /// `ExtraPythonLibsS3Path`: text.
        extra_python_libs_s3_path "ExtraPythonLibsS3Path" String,
        /// `GlueVersion`: text.
        glue_version "GlueVersion" String,
        /// `NumberOfNodes`: whole number.
        number_of_nodes "NumberOfNodes" i64,
        /// `NumberOfWorkers`: whole number.
        number_of_workers "NumberOfWorkers" i64,
        /// `PublicKey`: text.
        public_key "PublicKey" String,
        /// `PublicKeys`: list.
        public_keys "PublicKeys" List<String>,
        /// `SecurityConfiguration`: text.
        security_configuration "SecurityConfiguration" String,
        /// `SecurityGroupIds`: list.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SubnetId`: text.
        subnet_id "SubnetId" String,
        /// `Tags`: JSON.
        tags "Tags" Json,
        /// `WorkerType`: text.
        worker_type "WorkerType" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Glue::IdentityCenterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-identitycenterconfiguration.html)
    IdentityCenterConfiguration = "AWS::Glue::IdentityCenterConfiguration"
    required {
        /// `InstanceArn`: text, 10 to 1224 characters. A change replaces the resource.
        instance_arn "InstanceArn" String,
    }
    optional {
        /// `Scopes`: list, 1 to 50 items.
        scopes "Scopes" List<String>,
        /// `UserBackgroundSessionsEnabled`: true or false.
        user_background_sessions_enabled "UserBackgroundSessionsEnabled" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
        /// `Fn::GetAtt` of `ApplicationArn`.
        application_arn "ApplicationArn" String,
    }
}

resource! {
    /// [`AWS::Glue::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integration.html)
    Integration = "AWS::Glue::Integration"
    required {
        /// `IntegrationName`: text, 1 to 128 characters. A change replaces the resource.
        integration_name "IntegrationName" String,
        /// `SourceArn`: text, 1 to 512 characters. A change replaces the resource.
        source_arn "SourceArn" String,
        /// `TargetArn`: text, 1 to 512 characters. A change replaces the resource.
        target_arn "TargetArn" String,
    }
    optional {
        /// `AdditionalEncryptionContext`: object. A change replaces the resource.
        additional_encryption_context "AdditionalEncryptionContext" Json,
        /// `DataFilter`: text, 1 to 2048 characters.
        data_filter "DataFilter" String,
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `IntegrationConfig`: object. A change replaces the resource.
        integration_config "IntegrationConfig" integration::IntegrationConfig,
        /// `KmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<integration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `IntegrationArn`.
        integration_arn "IntegrationArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Integration`].
pub mod integration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-integration-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`IntegrationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-integration-integrationconfig.html)
        IntegrationConfig
        required {
        }
        optional {
            /// `ContinuousSync`: true or false.
            continuous_sync "ContinuousSync" bool,
            /// `RefreshInterval`: text, 1 to 128 characters.
            refresh_interval "RefreshInterval" String,
            /// `SourceProperties`: object.
            source_properties "SourceProperties" Json,
        }
    }
}

resource! {
    /// [`AWS::Glue::IntegrationResourceProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integrationresourceproperty.html)
    IntegrationResourceProperty = "AWS::Glue::IntegrationResourceProperty"
    required {
        /// `ResourceArn`: text, 1 to 512 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
        /// `SourceProcessingProperties`: object.
        source_processing_properties "SourceProcessingProperties" integration_resource_property::SourceProcessingProperties,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<integration_resource_property::Tag>,
        /// `TargetProcessingProperties`: object.
        target_processing_properties "TargetProcessingProperties" integration_resource_property::TargetProcessingProperties,
    }
    attributes {
        /// `Fn::GetAtt` of `ResourcePropertyArn`.
        resource_property_arn "ResourcePropertyArn" String,
    }
}

/// Property types of [`IntegrationResourceProperty`].
pub mod integration_resource_property {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `TargetProcessingProperties`.
        TargetProcessingProperties
        required {
            /// `RoleArn`: text, 1 to 128 characters.
            role_arn "RoleArn" String,
        }
        optional {
            /// `ConnectionName`: text, 1 to 128 characters.
            connection_name "ConnectionName" String,
            /// `EventBusArn`: text, 1 to 128 characters.
            event_bus_arn "EventBusArn" String,
            /// `KmsArn`: text, 1 to 128 characters.
            kms_arn "KmsArn" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-integrationresourceproperty-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// Property type `SourceProcessingProperties`.
        SourceProcessingProperties
        required {
            /// `RoleArn`: text, 1 to 128 characters.
            role_arn "RoleArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Glue::Job`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-job.html)
    Job = "AWS::Glue::Job"
    required {
        /// `Command`: object.
        command "Command" job::JobCommand,
        /// `Role`: text.
        role "Role" String,
    }
    optional {
        /// `AllocatedCapacity`: number.
        allocated_capacity "AllocatedCapacity" f64,
        /// `Connections`: object.
        connections "Connections" job::ConnectionsList,
        /// `DefaultArguments`: JSON.
        default_arguments "DefaultArguments" Json,
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `ExecutionClass`: text.
        execution_class "ExecutionClass" job::ExecutionClass,
        /// `ExecutionProperty`: object.
        execution_property "ExecutionProperty" job::ExecutionProperty,
        /// `GlueVersion`: text, 1 to 255 characters.
        glue_version "GlueVersion" String,
        /// `JobMode`: text.
        job_mode "JobMode" job::JobMode,
        /// `JobRunQueuingEnabled`: true or false.
        job_run_queuing_enabled "JobRunQueuingEnabled" bool,
        /// `LogUri`: text.
        log_uri "LogUri" String,
        /// `MaintenanceWindow`: text.
        maintenance_window "MaintenanceWindow" String,
        /// `MaxCapacity`: number.
        max_capacity "MaxCapacity" f64,
        /// `MaxRetries`: number.
        max_retries "MaxRetries" f64,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `NonOverridableArguments`: JSON.
        non_overridable_arguments "NonOverridableArguments" Json,
        /// `NotificationProperty`: object.
        notification_property "NotificationProperty" job::NotificationProperty,
        /// `NumberOfWorkers`: whole number, at least 0 in value.
        number_of_workers "NumberOfWorkers" i64,
        /// `SecurityConfiguration`: text, 1 to 255 characters.
        security_configuration "SecurityConfiguration" String,
        /// `Tags`: JSON.
        tags "Tags" Json,
        /// `Timeout`: whole number, at least 1 in value.
        timeout "Timeout" i64,
        /// `WorkerType`: text.
        worker_type "WorkerType" job::WorkerType,
    }
    attributes {
    }
}

/// Property types of [`Job`].
pub mod job {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ExecutionClass`.
        ExecutionClass
        Flex = "FLEX",
        Standard = "STANDARD",
    }

    choice! {
        /// Values of `JobMode`.
        JobMode
        Notebook = "NOTEBOOK",
        Script = "SCRIPT",
        Visual = "VISUAL",
    }

    choice! {
        /// Values of `WorkerType`.
        WorkerType
        Standard = "Standard",
        G1x = "G.1X",
        G2x = "G.2X",
        G025x = "G.025X",
        G4x = "G.4X",
        G8x = "G.8X",
        Z2x = "Z.2X",
        G12x = "G.12X",
        G16x = "G.16X",
        R1x = "R.1X",
        R2x = "R.2X",
        R4x = "R.4X",
        R8x = "R.8X",
    }

    property! {
        /// [`NotificationProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-job-notificationproperty.html)
        NotificationProperty
        required {
        }
        optional {
            /// `NotifyDelayAfter`: whole number, at least 1 in value.
            notify_delay_after "NotifyDelayAfter" i64,
        }
    }

    property! {
        /// [`ExecutionProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-job-executionproperty.html)
        ExecutionProperty
        required {
        }
        optional {
            /// `MaxConcurrentRuns`: number.
            max_concurrent_runs "MaxConcurrentRuns" f64,
        }
    }

    property! {
        /// [`ConnectionsList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-job-connectionslist.html)
        ConnectionsList
        required {
        }
        optional {
            /// `Connections`: list, 0 to 1000 items.
            connections "Connections" List<String>,
        }
    }

    property! {
        /// [`JobCommand`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-job-jobcommand.html)
        JobCommand
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `PythonVersion`: text.
            python_version "PythonVersion" String,
            /// `Runtime`: text, 0 to 64 characters.
            runtime "Runtime" String,
            /// `ScriptLocation`: text, 0 to 400000 characters.
            script_location "ScriptLocation" String,
        }
    }
}

resource! {
    /// [`AWS::Glue::MLTransform`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-mltransform.html)
    MLTransform = "AWS::Glue::MLTransform"
    required {
        /// `InputRecordTables`: object, 0 to 10 items. A change replaces the resource.
        input_record_tables "InputRecordTables" ml_transform::InputRecordTables,
        /// `Role`: text.
        role "Role" String,
        /// `TransformParameters`: object.
        transform_parameters "TransformParameters" ml_transform::TransformParameters,
    }
    optional {
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `GlueVersion`: text, 1 to 255 characters.
        glue_version "GlueVersion" String,
        /// `MaxCapacity`: number, 1 to 100 in value.
        max_capacity "MaxCapacity" f64,
        /// `MaxRetries`: whole number.
        max_retries "MaxRetries" i64,
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `NumberOfWorkers`: whole number.
        number_of_workers "NumberOfWorkers" i64,
        /// `Tags`: JSON.
        tags "Tags" Json,
        /// `Timeout`: whole number, at least 1 in value.
        timeout "Timeout" i64,
        /// `TransformEncryption`: object. A change replaces the resource.
        transform_encryption "TransformEncryption" ml_transform::TransformEncryption,
        /// `WorkerType`: text.
        worker_type "WorkerType" ml_transform::WorkerType,
    }
    attributes {
        /// `Fn::GetAtt` of `TransformId`.
        transform_id "TransformId" String,
    }
}

/// Property types of [`MLTransform`].
pub mod ml_transform {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `WorkerType`.
        WorkerType
        G025x = "G.025X",
        G1x = "G.1X",
        G2x = "G.2X",
        G4x = "G.4X",
        G8x = "G.8X",
        Standard = "Standard",
        Z2x = "Z.2X",
    }

    property! {
        /// [`TransformParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-mltransform-transformparameters.html)
        TransformParameters
        required {
            /// `TransformType`: text.
            transform_type "TransformType" String,
        }
        optional {
            /// `FindMatchesParameters`: object.
            find_matches_parameters "FindMatchesParameters" FindMatchesParameters,
        }
    }

    property! {
        /// [`FindMatchesParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-mltransform-findmatchesparameters.html)
        FindMatchesParameters
        required {
            /// `PrimaryKeyColumnName`: text.
            primary_key_column_name "PrimaryKeyColumnName" String,
        }
        optional {
            /// `AccuracyCostTradeoff`: number.
            accuracy_cost_tradeoff "AccuracyCostTradeoff" f64,
            /// `EnforceProvidedLabels`: true or false.
            enforce_provided_labels "EnforceProvidedLabels" bool,
            /// `PrecisionRecallTradeoff`: number.
            precision_recall_tradeoff "PrecisionRecallTradeoff" f64,
        }
    }

    property! {
        /// [`TransformEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-mltransform-transformencryption.html)
        TransformEncryption
        required {
        }
        optional {
            /// `MLUserDataEncryption`: object.
            ml_user_data_encryption "MLUserDataEncryption" MLUserDataEncryption,
            /// `TaskRunSecurityConfigurationName`: text, 1 to 255 characters.
            task_run_security_configuration_name "TaskRunSecurityConfigurationName" String,
        }
    }

    choice! {
        /// Values of `MLUserDataEncryptionMLUserDataEncryptionMode`.
        MLUserDataEncryptionMLUserDataEncryptionMode
        Disabled = "DISABLED",
        SseKms = "SSE-KMS",
    }

    property! {
        /// [`MLUserDataEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-mltransform-mluserdataencryption.html)
        MLUserDataEncryption
        required {
            /// `MLUserDataEncryptionMode`: text.
            ml_user_data_encryption_mode "MLUserDataEncryptionMode" MLUserDataEncryptionMLUserDataEncryptionMode,
        }
        optional {
            /// `KmsKeyId`: text, 1 to 255 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`InputRecordTables`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-mltransform-inputrecordtables.html)
        InputRecordTables
        required {
        }
        optional {
            /// `GlueTables`: list.
            glue_tables "GlueTables" List<GlueTables>,
        }
    }

    property! {
        /// [`GlueTables`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-mltransform-gluetables.html)
        GlueTables
        required {
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `TableName`: text.
            table_name "TableName" String,
        }
        optional {
            /// `CatalogId`: text.
            catalog_id "CatalogId" String,
            /// `ConnectionName`: text.
            connection_name "ConnectionName" String,
        }
    }
}

resource! {
    /// [`AWS::Glue::Partition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-partition.html)
    Partition = "AWS::Glue::Partition"
    required {
        /// `CatalogId`: text, 1 to 255 characters. A change replaces the resource.
        catalog_id "CatalogId" String,
        /// `DatabaseName`: text, 1 to 255 characters. A change replaces the resource.
        database_name "DatabaseName" String,
        /// `PartitionInput`: object.
        partition_input "PartitionInput" partition::PartitionInput,
        /// `TableName`: text, 1 to 255 characters. A change replaces the resource.
        table_name "TableName" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `IdentifierPartitionInputValues`.
        identifier_partition_input_values "IdentifierPartitionInputValues" String,
    }
}

/// Property types of [`Partition`].
pub mod partition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`PartitionInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-partitioninput.html)
        PartitionInput
        required {
            /// `Values`: list.
            values "Values" List<String>,
        }
        optional {
            /// `Parameters`: JSON.
            parameters "Parameters" Json,
            /// `StorageDescriptor`: object.
            storage_descriptor "StorageDescriptor" StorageDescriptor,
        }
    }

    property! {
        /// [`StorageDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-storagedescriptor.html)
        StorageDescriptor
        required {
        }
        optional {
            /// `BucketColumns`: list.
            bucket_columns "BucketColumns" List<String>,
            /// `Columns`: list.
            columns "Columns" List<Column>,
            /// `Compressed`: true or false.
            compressed "Compressed" bool,
            /// `InputFormat`: text, 0 to 128 characters.
            input_format "InputFormat" String,
            /// `Location`: text, 0 to 2056 characters.
            location "Location" String,
            /// `NumberOfBuckets`: whole number.
            number_of_buckets "NumberOfBuckets" i64,
            /// `OutputFormat`: text, 0 to 128 characters.
            output_format "OutputFormat" String,
            /// `Parameters`: JSON.
            parameters "Parameters" Json,
            /// `SchemaReference`: object.
            schema_reference "SchemaReference" SchemaReference,
            /// `SerdeInfo`: object.
            serde_info "SerdeInfo" SerdeInfo,
            /// `SkewedInfo`: object.
            skewed_info "SkewedInfo" SkewedInfo,
            /// `SortColumns`: list.
            sort_columns "SortColumns" List<Order>,
            /// `StoredAsSubDirectories`: true or false.
            stored_as_sub_directories "StoredAsSubDirectories" bool,
        }
    }

    property! {
        /// [`Order`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-order.html)
        Order
        required {
            /// `Column`: text, 1 to 255 characters.
            column "Column" String,
        }
        optional {
            /// `SortOrder`: whole number, 0 to 1 in value.
            sort_order "SortOrder" i64,
        }
    }

    property! {
        /// [`SkewedInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-skewedinfo.html)
        SkewedInfo
        required {
        }
        optional {
            /// `SkewedColumnNames`: list.
            skewed_column_names "SkewedColumnNames" List<String>,
            /// `SkewedColumnValueLocationMaps`: JSON.
            skewed_column_value_location_maps "SkewedColumnValueLocationMaps" Json,
            /// `SkewedColumnValues`: list.
            skewed_column_values "SkewedColumnValues" List<String>,
        }
    }

    property! {
        /// [`SerdeInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-serdeinfo.html)
        SerdeInfo
        required {
        }
        optional {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `Parameters`: JSON.
            parameters "Parameters" Json,
            /// `SerializationLibrary`: text, 1 to 255 characters.
            serialization_library "SerializationLibrary" String,
        }
    }

    property! {
        /// [`SchemaReference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-schemareference.html)
        SchemaReference
        required {
        }
        optional {
            /// `SchemaId`: object.
            schema_id "SchemaId" SchemaId,
            /// `SchemaVersionId`: text, 36 to 36 characters.
            schema_version_id "SchemaVersionId" String,
            /// `SchemaVersionNumber`: whole number, 1 to 100000 in value.
            schema_version_number "SchemaVersionNumber" i64,
        }
    }

    property! {
        /// [`SchemaId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-schemaid.html)
        SchemaId
        required {
        }
        optional {
            /// `RegistryName`: text, 1 to 255 characters.
            registry_name "RegistryName" String,
            /// `SchemaArn`: text, 1 to 10240 characters.
            schema_arn "SchemaArn" String,
            /// `SchemaName`: text, 1 to 255 characters.
            schema_name "SchemaName" String,
        }
    }

    property! {
        /// [`Column`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-partition-column.html)
        Column
        required {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
        }
        optional {
            /// `Comment`: text, 0 to 255 characters.
            comment "Comment" String,
            /// `Type`: text, 0 to 131072 characters.
            r#type "Type" String,
        }
    }
}

resource! {
    /// [`AWS::Glue::Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-registry.html)
    Registry = "AWS::Glue::Registry"
    required {
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<registry::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Registry`].
pub mod registry {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-registry-tag.html)
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
    /// [`AWS::Glue::Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schema.html)
    Schema = "AWS::Glue::Schema"
    required {
        /// `Compatibility`: text.
        compatibility "Compatibility" schema::Compatibility,
        /// `DataFormat`: text. A change replaces the resource.
        data_format "DataFormat" schema::DataFormat,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `CheckpointVersion`: object.
        checkpoint_version "CheckpointVersion" schema::SchemaVersion,
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `Registry`: object. A change replaces the resource.
        registry "Registry" schema::Registry,
        /// `SchemaDefinition`: text, 1 to 170000 characters. A change replaces the resource.
        schema_definition "SchemaDefinition" String,
        /// `Tags`: list, 0 to 10 items.
        tags "Tags" List<schema::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `InitialSchemaVersionId`.
        initial_schema_version_id "InitialSchemaVersionId" String,
    }
}

/// Property types of [`Schema`].
pub mod schema {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Compatibility`.
        Compatibility
        None = "NONE",
        Disabled = "DISABLED",
        Backward = "BACKWARD",
        BackwardAll = "BACKWARD_ALL",
        Forward = "FORWARD",
        ForwardAll = "FORWARD_ALL",
        Full = "FULL",
        FullAll = "FULL_ALL",
    }

    choice! {
        /// Values of `DataFormat`.
        DataFormat
        Avro = "AVRO",
        Json = "JSON",
        Protobuf = "PROTOBUF",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-schema-tag.html)
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

    property! {
        /// [`Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-schema-registry.html)
        Registry
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
        }
    }

    property! {
        /// [`SchemaVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-schema-schemaversion.html)
        SchemaVersion
        required {
        }
        optional {
            /// `IsLatest`: true or false.
            is_latest "IsLatest" bool,
            /// `VersionNumber`: whole number, 1 to 100000 in value.
            version_number "VersionNumber" i64,
        }
    }
}

resource! {
    /// [`AWS::Glue::SchemaVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversion.html)
    SchemaVersion = "AWS::Glue::SchemaVersion"
    required {
        /// `Schema`: object. A change replaces the resource.
        schema "Schema" schema_version::Schema,
        /// `SchemaDefinition`: text, 1 to 170000 characters. A change replaces the resource.
        schema_definition "SchemaDefinition" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `VersionId`.
        version_id "VersionId" String,
    }
}

/// Property types of [`SchemaVersion`].
pub mod schema_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-schemaversion-schema.html)
        Schema
        required {
        }
        optional {
            /// `RegistryName`: text, 1 to 255 characters.
            registry_name "RegistryName" String,
            /// `SchemaArn`: text.
            schema_arn "SchemaArn" String,
            /// `SchemaName`: text, 1 to 255 characters.
            schema_name "SchemaName" String,
        }
    }
}

resource! {
    /// [`AWS::Glue::SchemaVersionMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversionmetadata.html)
    SchemaVersionMetadata = "AWS::Glue::SchemaVersionMetadata"
    required {
        /// `Key`: text, 1 to 128 characters. A change replaces the resource.
        key "Key" String,
        /// `SchemaVersionId`: text. A change replaces the resource.
        schema_version_id "SchemaVersionId" String,
        /// `Value`: text, 1 to 256 characters. A change replaces the resource.
        value "Value" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Glue::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-securityconfiguration.html)
    SecurityConfiguration = "AWS::Glue::SecurityConfiguration"
    required {
        /// `EncryptionConfiguration`: object.
        encryption_configuration "EncryptionConfiguration" security_configuration::EncryptionConfiguration,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
    }
    attributes {
    }
}

/// Property types of [`SecurityConfiguration`].
pub mod security_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-securityconfiguration-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
        }
        optional {
            /// `CloudWatchEncryption`: object.
            cloud_watch_encryption "CloudWatchEncryption" CloudWatchEncryption,
            /// `JobBookmarksEncryption`: object.
            job_bookmarks_encryption "JobBookmarksEncryption" JobBookmarksEncryption,
            /// `S3Encryptions`: list.
            s3_encryptions "S3Encryptions" List<S3Encryption>,
        }
    }

    property! {
        /// [`S3Encryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-securityconfiguration-s3encryption.html)
        S3Encryption
        required {
        }
        optional {
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
            /// `S3EncryptionMode`: text.
            s3_encryption_mode "S3EncryptionMode" String,
        }
    }

    choice! {
        /// Values of `JobBookmarksEncryptionJobBookmarksEncryptionMode`.
        JobBookmarksEncryptionJobBookmarksEncryptionMode
        CseKms = "CSE-KMS",
        Disabled = "DISABLED",
    }

    property! {
        /// [`JobBookmarksEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-securityconfiguration-jobbookmarksencryption.html)
        JobBookmarksEncryption
        required {
        }
        optional {
            /// `JobBookmarksEncryptionMode`: text.
            job_bookmarks_encryption_mode "JobBookmarksEncryptionMode" JobBookmarksEncryptionJobBookmarksEncryptionMode,
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
        }
    }

    choice! {
        /// Values of `CloudWatchEncryptionCloudWatchEncryptionMode`.
        CloudWatchEncryptionCloudWatchEncryptionMode
        Disabled = "DISABLED",
        SseKms = "SSE-KMS",
    }

    property! {
        /// [`CloudWatchEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-securityconfiguration-cloudwatchencryption.html)
        CloudWatchEncryption
        required {
        }
        optional {
            /// `CloudWatchEncryptionMode`: text.
            cloud_watch_encryption_mode "CloudWatchEncryptionMode" CloudWatchEncryptionCloudWatchEncryptionMode,
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
        }
    }
}

resource! {
    /// [`AWS::Glue::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-session.html)
    Session = "AWS::Glue::Session"
    required {
        /// `Command`: object. A change replaces the resource.
        command "Command" session::SessionCommand,
        /// `Id`: text, 1 to 255 characters. A change replaces the resource.
        id_ "Id" String,
        /// `Role`: text, 20 to 2048 characters. A change replaces the resource.
        role "Role" String,
    }
    optional {
        /// `Connections`: object. A change replaces the resource.
        connections "Connections" session::ConnectionsList,
        /// `DefaultArguments`: object. A change replaces the resource.
        default_arguments "DefaultArguments" Json,
        /// `Description`: text, 0 to 2048 characters. A change replaces the resource.
        description "Description" String,
        /// `GlueVersion`: text, 1 to 255 characters. A change replaces the resource.
        glue_version "GlueVersion" String,
        /// `IdleTimeout`: whole number, at least 1 in value. A change replaces the resource.
        idle_timeout "IdleTimeout" i64,
        /// `MaxCapacity`: number. A change replaces the resource.
        max_capacity "MaxCapacity" f64,
        /// `NumberOfWorkers`: whole number. A change replaces the resource.
        number_of_workers "NumberOfWorkers" i64,
        /// `RequestOrigin`: text, 1 to 128 characters. A change replaces the resource.
        request_origin "RequestOrigin" String,
        /// `SecurityConfiguration`: text, 1 to 255 characters. A change replaces the resource.
        security_configuration "SecurityConfiguration" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<session::Tag>,
        /// `Timeout`: whole number, at least 1 in value. A change replaces the resource.
        timeout "Timeout" i64,
        /// `WorkerType`: text. A change replaces the resource.
        worker_type "WorkerType" session::WorkerType,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedOn`.
        created_on "CreatedOn" String,
        /// `Fn::GetAtt` of `Progress`.
        progress "Progress" f64,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Session`].
pub mod session {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `WorkerType`.
        WorkerType
        Standard = "Standard",
        G1x = "G.1X",
        G2x = "G.2X",
        G025x = "G.025X",
        G4x = "G.4X",
        G8x = "G.8X",
        Z2x = "Z.2X",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-session-tag.html)
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

    property! {
        /// [`ConnectionsList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-session-connectionslist.html)
        ConnectionsList
        required {
        }
        optional {
            /// `Connections`: list, 0 to 1000 items.
            connections "Connections" List<String>,
        }
    }

    property! {
        /// [`SessionCommand`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-session-sessioncommand.html)
        SessionCommand
        required {
        }
        optional {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `PythonVersion`: text.
            python_version "PythonVersion" String,
        }
    }
}

resource! {
    /// [`AWS::Glue::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-table.html)
    Table = "AWS::Glue::Table"
    required {
        /// `CatalogId`: text, 1 to 255 characters. A change replaces the resource.
        catalog_id "CatalogId" String,
        /// `DatabaseName`: text, 1 to 255 characters. A change replaces the resource.
        database_name "DatabaseName" String,
    }
    optional {
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `OpenTableFormatInput`: object.
        open_table_format_input "OpenTableFormatInput" table::OpenTableFormatInput,
        /// `TableInput`: object.
        table_input "TableInput" table::TableInput,
    }
    attributes {
    }
}

/// Property types of [`Table`].
pub mod table {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TableInputTableType`.
        TableInputTableType
        ExternalTable = "EXTERNAL_TABLE",
        VirtualView = "VIRTUAL_VIEW",
    }

    property! {
        /// [`TableInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-tableinput.html)
        TableInput
        required {
        }
        optional {
            /// `Description`: text, 0 to 2048 characters.
            description "Description" String,
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `Owner`: text, 1 to 255 characters.
            owner "Owner" String,
            /// `Parameters`: JSON.
            parameters "Parameters" Json,
            /// `PartitionKeys`: list.
            partition_keys "PartitionKeys" List<Column>,
            /// `Retention`: whole number, at least 0 in value.
            retention "Retention" i64,
            /// `StorageDescriptor`: object.
            storage_descriptor "StorageDescriptor" StorageDescriptor,
            /// `TableType`: text, 0 to 255 characters.
            table_type "TableType" TableInputTableType,
            /// `TargetTable`: object.
            target_table "TargetTable" TableIdentifier,
            /// `ViewDefinition`: object.
            view_definition "ViewDefinition" ViewDefinition,
            /// `ViewExpandedText`: text, 0 to 409600 characters.
            view_expanded_text "ViewExpandedText" String,
            /// `ViewOriginalText`: text, 0 to 409600 characters.
            view_original_text "ViewOriginalText" String,
        }
    }

    property! {
        /// [`ViewDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-viewdefinition.html)
        ViewDefinition
        required {
        }
        optional {
            /// `Definer`: text, 20 to 2048 characters.
            definer "Definer" String,
            /// `IsProtected`: true or false.
            is_protected "IsProtected" bool,
            /// `Representations`: list, 1 to 10 items.
            representations "Representations" List<ViewRepresentation>,
            /// `SubObjects`: list, 0 to 10 items.
            sub_objects "SubObjects" List<String>,
        }
    }

    choice! {
        /// Values of `ViewRepresentationDialect`.
        ViewRepresentationDialect
        Athena = "ATHENA",
        Redshift = "REDSHIFT",
        Spark = "SPARK",
    }

    property! {
        /// [`ViewRepresentation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-viewrepresentation.html)
        ViewRepresentation
        required {
        }
        optional {
            /// `Dialect`: text.
            dialect "Dialect" ViewRepresentationDialect,
            /// `DialectVersion`: text, 1 to 255 characters.
            dialect_version "DialectVersion" String,
            /// `ValidationConnection`: text, 1 to 255 characters.
            validation_connection "ValidationConnection" String,
            /// `ViewExpandedText`: text, 0 to 409600 characters.
            view_expanded_text "ViewExpandedText" String,
            /// `ViewOriginalText`: text, 0 to 409600 characters.
            view_original_text "ViewOriginalText" String,
        }
    }

    property! {
        /// [`TableIdentifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-tableidentifier.html)
        TableIdentifier
        required {
        }
        optional {
            /// `CatalogId`: text, 1 to 255 characters.
            catalog_id "CatalogId" String,
            /// `DatabaseName`: text, 1 to 255 characters.
            database_name "DatabaseName" String,
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `Region`: text, 1 to 255 characters.
            region "Region" String,
        }
    }

    property! {
        /// [`StorageDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-storagedescriptor.html)
        StorageDescriptor
        required {
        }
        optional {
            /// `BucketColumns`: list.
            bucket_columns "BucketColumns" List<String>,
            /// `Columns`: list.
            columns "Columns" List<Column>,
            /// `Compressed`: true or false.
            compressed "Compressed" bool,
            /// `InputFormat`: text, 0 to 128 characters.
            input_format "InputFormat" String,
            /// `Location`: text, 0 to 2056 characters.
            location "Location" String,
            /// `NumberOfBuckets`: whole number.
            number_of_buckets "NumberOfBuckets" i64,
            /// `OutputFormat`: text, 0 to 128 characters.
            output_format "OutputFormat" String,
            /// `Parameters`: JSON.
            parameters "Parameters" Json,
            /// `SchemaReference`: object.
            schema_reference "SchemaReference" SchemaReference,
            /// `SerdeInfo`: object.
            serde_info "SerdeInfo" SerdeInfo,
            /// `SkewedInfo`: object.
            skewed_info "SkewedInfo" SkewedInfo,
            /// `SortColumns`: list.
            sort_columns "SortColumns" List<Order>,
            /// `StoredAsSubDirectories`: true or false.
            stored_as_sub_directories "StoredAsSubDirectories" bool,
        }
    }

    property! {
        /// [`Order`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-order.html)
        Order
        required {
            /// `Column`: text, 1 to 255 characters.
            column "Column" String,
            /// `SortOrder`: whole number, 0 to 1 in value.
            sort_order "SortOrder" i64,
        }
        optional {
        }
    }

    property! {
        /// [`SkewedInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-skewedinfo.html)
        SkewedInfo
        required {
        }
        optional {
            /// `SkewedColumnNames`: list.
            skewed_column_names "SkewedColumnNames" List<String>,
            /// `SkewedColumnValueLocationMaps`: JSON.
            skewed_column_value_location_maps "SkewedColumnValueLocationMaps" Json,
            /// `SkewedColumnValues`: list.
            skewed_column_values "SkewedColumnValues" List<String>,
        }
    }

    property! {
        /// [`SerdeInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-serdeinfo.html)
        SerdeInfo
        required {
        }
        optional {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `Parameters`: JSON.
            parameters "Parameters" Json,
            /// `SerializationLibrary`: text, 1 to 255 characters.
            serialization_library "SerializationLibrary" String,
        }
    }

    property! {
        /// [`SchemaReference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-schemareference.html)
        SchemaReference
        required {
        }
        optional {
            /// `SchemaId`: object.
            schema_id "SchemaId" SchemaId,
            /// `SchemaVersionId`: text, 36 to 36 characters.
            schema_version_id "SchemaVersionId" String,
            /// `SchemaVersionNumber`: whole number, 1 to 100000 in value.
            schema_version_number "SchemaVersionNumber" i64,
        }
    }

    property! {
        /// [`SchemaId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-schemaid.html)
        SchemaId
        required {
        }
        optional {
            /// `RegistryName`: text, 1 to 255 characters.
            registry_name "RegistryName" String,
            /// `SchemaArn`: text, 1 to 10240 characters.
            schema_arn "SchemaArn" String,
            /// `SchemaName`: text, 1 to 255 characters.
            schema_name "SchemaName" String,
        }
    }

    property! {
        /// [`Column`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-column.html)
        Column
        required {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
        }
        optional {
            /// `Comment`: text, 0 to 255 characters.
            comment "Comment" String,
            /// `Type`: text, 0 to 131072 characters.
            r#type "Type" String,
        }
    }

    property! {
        /// [`OpenTableFormatInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-opentableformatinput.html)
        OpenTableFormatInput
        required {
        }
        optional {
            /// `IcebergInput`: object.
            iceberg_input "IcebergInput" IcebergInput,
        }
    }

    choice! {
        /// Values of `MetadataOperation`.
        MetadataOperation
        Create = "CREATE",
    }

    property! {
        /// [`IcebergInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-iceberginput.html)
        IcebergInput
        required {
        }
        optional {
            /// `IcebergTableInput`: object.
            iceberg_table_input "IcebergTableInput" IcebergTableInput,
            /// `MetadataOperation`: text.
            metadata_operation "MetadataOperation" MetadataOperation,
            /// `Version`: text, 1 to 255 characters.
            version "Version" String,
        }
    }

    property! {
        /// [`IcebergTableInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-icebergtableinput.html)
        IcebergTableInput
        required {
            /// `Location`: text.
            location "Location" String,
            /// `Schema`: object.
            schema "Schema" IcebergSchema,
        }
        optional {
            /// `PartitionSpec`: object.
            partition_spec "PartitionSpec" IcebergPartitionSpec,
            /// `Properties`: object.
            properties "Properties" Json,
            /// `WriteOrder`: object.
            write_order "WriteOrder" IcebergSortOrder,
        }
    }

    property! {
        /// [`IcebergSortOrder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-icebergsortorder.html)
        IcebergSortOrder
        required {
            /// `Fields`: list.
            fields "Fields" List<IcebergSortField>,
            /// `OrderId`: whole number.
            order_id "OrderId" i64,
        }
        optional {
        }
    }

    property! {
        /// [`IcebergSortField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-icebergsortfield.html)
        IcebergSortField
        required {
            /// `Direction`: text.
            direction "Direction" String,
            /// `NullOrder`: text.
            null_order "NullOrder" String,
            /// `SourceId`: whole number.
            source_id "SourceId" i64,
            /// `Transform`: text.
            transform "Transform" String,
        }
        optional {
        }
    }

    property! {
        /// [`IcebergSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-icebergschema.html)
        IcebergSchema
        required {
            /// `Fields`: list.
            fields "Fields" List<IcebergStructField>,
        }
        optional {
            /// `IdentifierFieldIds`: list.
            identifier_field_ids "IdentifierFieldIds" List<i64>,
            /// `SchemaId`: whole number.
            schema_id "SchemaId" i64,
            /// `Type`: text.
            r#type "Type" String,
        }
    }

    property! {
        /// [`IcebergStructField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-icebergstructfield.html)
        IcebergStructField
        required {
            /// `Id`: whole number.
            id_ "Id" i64,
            /// `Name`: text.
            name "Name" String,
            /// `Required`: true or false.
            required "Required" bool,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `Doc`: text.
            doc "Doc" String,
        }
    }

    property! {
        /// [`IcebergPartitionSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-icebergpartitionspec.html)
        IcebergPartitionSpec
        required {
            /// `Fields`: list.
            fields "Fields" List<IcebergPartitionField>,
        }
        optional {
            /// `SpecId`: whole number.
            spec_id "SpecId" i64,
        }
    }

    property! {
        /// [`IcebergPartitionField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-table-icebergpartitionfield.html)
        IcebergPartitionField
        required {
            /// `Name`: text.
            name "Name" String,
            /// `SourceId`: whole number.
            source_id "SourceId" i64,
            /// `Transform`: text.
            transform "Transform" String,
        }
        optional {
            /// `FieldId`: whole number.
            field_id "FieldId" i64,
        }
    }
}

resource! {
    /// [`AWS::Glue::TableOptimizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-tableoptimizer.html)
    TableOptimizer = "AWS::Glue::TableOptimizer"
    required {
        /// `CatalogId`: text, 1 to 255 characters. A change replaces the resource.
        catalog_id "CatalogId" String,
        /// `DatabaseName`: text, 1 to 255 characters. A change replaces the resource.
        database_name "DatabaseName" String,
        /// `TableName`: text, 1 to 255 characters. A change replaces the resource.
        table_name "TableName" String,
        /// `TableOptimizerConfiguration`: object.
        table_optimizer_configuration "TableOptimizerConfiguration" table_optimizer::TableOptimizerConfiguration,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" table_optimizer::Type,
    }
    optional {
    }
    attributes {
    }
}

/// Property types of [`TableOptimizer`].
pub mod table_optimizer {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Compaction = "compaction",
        OrphanFileDeletion = "orphan_file_deletion",
        Retention = "retention",
    }

    property! {
        /// [`TableOptimizerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-tableoptimizerconfiguration.html)
        TableOptimizerConfiguration
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
        }
        optional {
            /// `CompactionConfiguration`: object.
            compaction_configuration "CompactionConfiguration" CompactionConfiguration,
            /// `OrphanFileDeletionConfiguration`: object.
            orphan_file_deletion_configuration "OrphanFileDeletionConfiguration" OrphanFileDeletionConfiguration,
            /// `RetentionConfiguration`: object.
            retention_configuration "RetentionConfiguration" RetentionConfiguration,
            /// `VpcConfiguration`: object.
            vpc_configuration "VpcConfiguration" VpcConfiguration,
        }
    }

    property! {
        /// [`VpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-vpcconfiguration.html)
        VpcConfiguration
        required {
        }
        optional {
            /// `GlueConnectionName`: text.
            glue_connection_name "GlueConnectionName" String,
        }
    }

    property! {
        /// [`RetentionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-retentionconfiguration.html)
        RetentionConfiguration
        required {
        }
        optional {
            /// `IcebergConfiguration`: object.
            iceberg_configuration "IcebergConfiguration" IcebergRetentionConfiguration,
        }
    }

    property! {
        /// [`IcebergRetentionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-icebergretentionconfiguration.html)
        IcebergRetentionConfiguration
        required {
        }
        optional {
            /// `CleanExpiredFiles`: true or false.
            clean_expired_files "CleanExpiredFiles" bool,
            /// `NumberOfSnapshotsToRetain`: whole number.
            number_of_snapshots_to_retain "NumberOfSnapshotsToRetain" i64,
            /// `SnapshotRetentionPeriodInDays`: whole number.
            snapshot_retention_period_in_days "SnapshotRetentionPeriodInDays" i64,
        }
    }

    property! {
        /// [`OrphanFileDeletionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-orphanfiledeletionconfiguration.html)
        OrphanFileDeletionConfiguration
        required {
        }
        optional {
            /// `IcebergConfiguration`: object.
            iceberg_configuration "IcebergConfiguration" IcebergConfiguration,
        }
    }

    property! {
        /// [`IcebergConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-icebergconfiguration.html)
        IcebergConfiguration
        required {
        }
        optional {
            /// `Location`: text.
            location "Location" String,
            /// `OrphanFileRetentionPeriodInDays`: whole number.
            orphan_file_retention_period_in_days "OrphanFileRetentionPeriodInDays" i64,
        }
    }

    property! {
        /// [`CompactionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-compactionconfiguration.html)
        CompactionConfiguration
        required {
        }
        optional {
            /// `IcebergConfiguration`: object.
            iceberg_configuration "IcebergConfiguration" IcebergCompactionConfiguration,
        }
    }

    choice! {
        /// Values of `IcebergCompactionConfigurationStrategy`.
        IcebergCompactionConfigurationStrategy
        Binpack = "binpack",
        Sort = "sort",
        ZOrder = "z-order",
    }

    property! {
        /// [`IcebergCompactionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-tableoptimizer-icebergcompactionconfiguration.html)
        IcebergCompactionConfiguration
        required {
        }
        optional {
            /// `DeleteFileThreshold`: whole number.
            delete_file_threshold "DeleteFileThreshold" i64,
            /// `MinInputFiles`: whole number.
            min_input_files "MinInputFiles" i64,
            /// `Strategy`: text.
            strategy "Strategy" IcebergCompactionConfigurationStrategy,
        }
    }
}

resource! {
    /// [`AWS::Glue::Trigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html)
    Trigger = "AWS::Glue::Trigger"
    required {
        /// `Actions`: list.
        actions "Actions" List<trigger::Action>,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" trigger::Type,
    }
    optional {
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `EventBatchingCondition`: object.
        event_batching_condition "EventBatchingCondition" trigger::EventBatchingCondition,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `Predicate`: object.
        predicate "Predicate" trigger::Predicate,
        /// `Schedule`: text.
        schedule "Schedule" String,
        /// `StartOnCreation`: true or false.
        start_on_creation "StartOnCreation" bool,
        /// `Tags`: JSON.
        tags "Tags" Json,
        /// `WorkflowName`: text, 1 to 255 characters. A change replaces the resource.
        workflow_name "WorkflowName" String,
    }
    attributes {
    }
}

/// Property types of [`Trigger`].
pub mod trigger {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Conditional = "CONDITIONAL",
        Event = "EVENT",
        OnDemand = "ON_DEMAND",
        Scheduled = "SCHEDULED",
    }

    choice! {
        /// Values of `PredicateLogical`.
        PredicateLogical
        And = "AND",
        Any = "ANY",
    }

    property! {
        /// [`Predicate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-trigger-predicate.html)
        Predicate
        required {
        }
        optional {
            /// `Conditions`: list, 0 to 500 items.
            conditions "Conditions" List<Condition>,
            /// `Logical`: text.
            logical "Logical" PredicateLogical,
        }
    }

    choice! {
        /// Values of `ConditionCrawlState`.
        ConditionCrawlState
        Cancelled = "CANCELLED",
        Cancelling = "CANCELLING",
        Error = "ERROR",
        Failed = "FAILED",
        Running = "RUNNING",
        Succeeded = "SUCCEEDED",
    }

    choice! {
        /// Values of `ConditionLogicalOperator`.
        ConditionLogicalOperator
        Equals = "EQUALS",
    }

    choice! {
        /// Values of `ConditionState`.
        ConditionState
        Succeeded = "SUCCEEDED",
        Stopped = "STOPPED",
        Timeout = "TIMEOUT",
        Failed = "FAILED",
    }

    property! {
        /// [`Condition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-trigger-condition.html)
        Condition
        required {
        }
        optional {
            /// `CrawlState`: text.
            crawl_state "CrawlState" ConditionCrawlState,
            /// `CrawlerName`: text, 1 to 255 characters.
            crawler_name "CrawlerName" String,
            /// `JobName`: text, 1 to 255 characters.
            job_name "JobName" String,
            /// `LogicalOperator`: text.
            logical_operator "LogicalOperator" ConditionLogicalOperator,
            /// `State`: text.
            state "State" ConditionState,
        }
    }

    property! {
        /// [`EventBatchingCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-trigger-eventbatchingcondition.html)
        EventBatchingCondition
        required {
            /// `BatchSize`: whole number, 1 to 100 in value.
            batch_size "BatchSize" i64,
        }
        optional {
            /// `BatchWindow`: whole number, 1 to 900 in value.
            batch_window "BatchWindow" i64,
        }
    }

    property! {
        /// [`Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-trigger-action.html)
        Action
        required {
        }
        optional {
            /// `Arguments`: JSON.
            arguments "Arguments" Json,
            /// `CrawlerName`: text, 1 to 255 characters.
            crawler_name "CrawlerName" String,
            /// `JobName`: text, 1 to 255 characters.
            job_name "JobName" String,
            /// `NotificationProperty`: object.
            notification_property "NotificationProperty" NotificationProperty,
            /// `SecurityConfiguration`: text, 1 to 255 characters.
            security_configuration "SecurityConfiguration" String,
            /// `Timeout`: whole number, at least 1 in value.
            timeout "Timeout" i64,
        }
    }

    property! {
        /// [`NotificationProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-trigger-notificationproperty.html)
        NotificationProperty
        required {
        }
        optional {
            /// `NotifyDelayAfter`: whole number, at least 1 in value.
            notify_delay_after "NotifyDelayAfter" i64,
        }
    }
}

resource! {
    /// [`AWS::Glue::UsageProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-usageprofile.html)
    UsageProfile = "AWS::Glue::UsageProfile"
    required {
        /// `Name`: text, 5 to 128 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Configuration`: JSON.
        configuration "Configuration" usage_profile::ProfileConfiguration,
        /// `Description`: text, 1 to 512 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<usage_profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedOn`.
        created_on "CreatedOn" String,
    }
}

/// Property types of [`UsageProfile`].
pub mod usage_profile {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-usageprofile-tag.html)
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

    property! {
        /// [`ProfileConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-usageprofile-profileconfiguration.html)
        ProfileConfiguration
        required {
        }
        optional {
            /// `JobConfiguration`: JSON.
            job_configuration "JobConfiguration" Json,
            /// `SessionConfiguration`: JSON.
            session_configuration "SessionConfiguration" Json,
        }
    }
}

resource! {
    /// [`AWS::Glue::UserDefinedFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-userdefinedfunction.html)
    UserDefinedFunction = "AWS::Glue::UserDefinedFunction"
    required {
        /// `DatabaseName`: text, 1 to 255 characters. A change replaces the resource.
        database_name "DatabaseName" String,
        /// `FunctionName`: text, 1 to 255 characters. A change replaces the resource.
        function_name "FunctionName" String,
    }
    optional {
        /// `ClassName`: text, 1 to 255 characters.
        class_name "ClassName" String,
        /// `FunctionType`: text. A change replaces the resource.
        function_type "FunctionType" user_defined_function::FunctionType,
        /// `OwnerName`: text, 1 to 255 characters.
        owner_name "OwnerName" String,
        /// `OwnerType`: text.
        owner_type "OwnerType" user_defined_function::OwnerType,
        /// `ResourceUris`: list, at most 1000 items.
        resource_uris "ResourceUris" List<user_defined_function::ResourceUri>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`UserDefinedFunction`].
pub mod user_defined_function {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FunctionType`.
        FunctionType
        RegularFunction = "REGULAR_FUNCTION",
        AggregateFunction = "AGGREGATE_FUNCTION",
        StoredProcedure = "STORED_PROCEDURE",
    }

    choice! {
        /// Values of `OwnerType`.
        OwnerType
        User = "USER",
        Role = "ROLE",
        Group = "GROUP",
    }

    choice! {
        /// Values of `ResourceUriResourceType`.
        ResourceUriResourceType
        Jar = "JAR",
        File = "FILE",
        Archive = "ARCHIVE",
    }

    property! {
        /// [`ResourceUri`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-userdefinedfunction-resourceuri.html)
        ResourceUri
        required {
        }
        optional {
            /// `ResourceType`: text.
            resource_type "ResourceType" ResourceUriResourceType,
            /// `Uri`: text, 1 to 1024 characters.
            uri "Uri" String,
        }
    }
}

resource! {
    /// [`AWS::Glue::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-workflow.html)
    Workflow = "AWS::Glue::Workflow"
    required {
    }
    optional {
        /// `DefaultRunProperties`: JSON.
        default_run_properties "DefaultRunProperties" Json,
        /// `Description`: text, 0 to 120000 characters.
        description "Description" String,
        /// `MaxConcurrentRuns`: whole number.
        max_concurrent_runs "MaxConcurrentRuns" i64,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
    }
}
