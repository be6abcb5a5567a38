// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DataZone`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DataZone::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-connection.html)
    Connection = "AWS::DataZone::Connection"
    required {
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `Name`: text, at most 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AwsLocation`: object.
        aws_location "AwsLocation" connection::AwsLocation,
        /// `Configurations`: list.
        configurations "Configurations" List<connection::ConnectionConfiguration>,
        /// `Description`: text, at most 128 characters.
        description "Description" String,
        /// `EnableTrustedIdentityPropagation`: true or false. A change replaces the resource.
        enable_trusted_identity_propagation "EnableTrustedIdentityPropagation" bool,
        /// `EnvironmentIdentifier`: text. A change replaces the resource.
        environment_identifier "EnvironmentIdentifier" String,
        /// `ProjectIdentifier`: text. A change replaces the resource.
        project_identifier "ProjectIdentifier" String,
        /// `Props`: JSON.
        props "Props" Json,
        /// `Scope`: text. A change replaces the resource.
        scope "Scope" connection::Scope,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectionId`.
        connection_id "ConnectionId" String,
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `DomainUnitId`.
        domain_unit_id "DomainUnitId" String,
        /// `Fn::GetAtt` of `EnvironmentId`.
        environment_id "EnvironmentId" String,
        /// `Fn::GetAtt` of `EnvironmentUserRole`.
        environment_user_role "EnvironmentUserRole" String,
        /// `Fn::GetAtt` of `ProjectId`.
        project_id "ProjectId" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
    }
}

/// Property types of [`Connection`].
pub mod connection {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Scope`.
        Scope
        Domain = "DOMAIN",
        Project = "PROJECT",
    }

    property! {
        /// [`ConnectionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-connectionconfiguration.html)
        ConnectionConfiguration
        required {
        }
        optional {
            /// `Classification`: text, at most 64 characters.
            classification "Classification" String,
            /// `Properties`: object.
            properties "Properties" Json,
        }
    }

    property! {
        /// [`AwsLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-connection-awslocation.html)
        AwsLocation
        required {
        }
        optional {
            /// `AccessRole`: text, at most 2048 characters.
            access_role "AccessRole" String,
            /// `AwsAccountId`: text.
            aws_account_id "AwsAccountId" String,
            /// `AwsRegion`: text.
            aws_region "AwsRegion" String,
            /// `IamConnectionId`: text, at most 128 characters.
            iam_connection_id "IamConnectionId" String,
        }
    }
}

resource! {
    /// [`AWS::DataZone::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-datasource.html)
    DataSource = "AWS::DataZone::DataSource"
    required {
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
        /// `ProjectIdentifier`: text. A change replaces the resource.
        project_identifier "ProjectIdentifier" String,
        /// `Type`: text, 1 to 256 characters. A change replaces the resource.
        r#type "Type" String,
    }
    optional {
        /// `AssetFormsInput`: list, 0 to 10 items.
        asset_forms_input "AssetFormsInput" List<data_source::FormInput>,
        /// `Configuration`: JSON.
        configuration "Configuration" Json,
        /// `ConnectionIdentifier`: text. A change replaces the resource.
        connection_identifier "ConnectionIdentifier" String,
        /// `Description`: text, at most 2048 characters.
        description "Description" String,
        /// `EnableSetting`: text.
        enable_setting "EnableSetting" data_source::EnableSetting,
        /// `EnvironmentIdentifier`: text. A change replaces the resource.
        environment_identifier "EnvironmentIdentifier" String,
        /// `PublishOnImport`: true or false.
        publish_on_import "PublishOnImport" bool,
        /// `Recommendation`: object.
        recommendation "Recommendation" data_source::RecommendationConfiguration,
        /// `Schedule`: object.
        schedule "Schedule" data_source::ScheduleConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectionId`.
        connection_id "ConnectionId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `EnvironmentId`.
        environment_id "EnvironmentId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastRunAssetCount`.
        last_run_asset_count "LastRunAssetCount" f64,
        /// `Fn::GetAtt` of `LastRunAt`.
        last_run_at "LastRunAt" String,
        /// `Fn::GetAtt` of `LastRunStatus`.
        last_run_status "LastRunStatus" String,
        /// `Fn::GetAtt` of `ProjectId`.
        project_id "ProjectId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`DataSource`].
pub mod data_source {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EnableSetting`.
        EnableSetting
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `Timezone`.
        Timezone
        AfricaJohannesburg = "AFRICA_JOHANNESBURG",
        AmericaMontreal = "AMERICA_MONTREAL",
        AmericaSaoPaulo = "AMERICA_SAO_PAULO",
        AsiaBahrain = "ASIA_BAHRAIN",
        AsiaBangkok = "ASIA_BANGKOK",
        AsiaCalcutta = "ASIA_CALCUTTA",
        AsiaDubai = "ASIA_DUBAI",
        AsiaHongKong = "ASIA_HONG_KONG",
        AsiaJakarta = "ASIA_JAKARTA",
        AsiaKualaLumpur = "ASIA_KUALA_LUMPUR",
        AsiaSeoul = "ASIA_SEOUL",
        AsiaShanghai = "ASIA_SHANGHAI",
        AsiaSingapore = "ASIA_SINGAPORE",
        AsiaTaipei = "ASIA_TAIPEI",
        AsiaTokyo = "ASIA_TOKYO",
        AustraliaMelbourne = "AUSTRALIA_MELBOURNE",
        AustraliaSydney = "AUSTRALIA_SYDNEY",
        CanadaCentral = "CANADA_CENTRAL",
        Cet = "CET",
        Cst6cdt = "CST6CDT",
        EtcGmt = "ETC_GMT",
        EtcGmt0 = "ETC_GMT0",
        EtcGmtAdd0 = "ETC_GMT_ADD_0",
        EtcGmtAdd1 = "ETC_GMT_ADD_1",
        EtcGmtAdd10 = "ETC_GMT_ADD_10",
        EtcGmtAdd11 = "ETC_GMT_ADD_11",
        EtcGmtAdd12 = "ETC_GMT_ADD_12",
        EtcGmtAdd2 = "ETC_GMT_ADD_2",
        EtcGmtAdd3 = "ETC_GMT_ADD_3",
        EtcGmtAdd4 = "ETC_GMT_ADD_4",
        EtcGmtAdd5 = "ETC_GMT_ADD_5",
        EtcGmtAdd6 = "ETC_GMT_ADD_6",
        EtcGmtAdd7 = "ETC_GMT_ADD_7",
        EtcGmtAdd8 = "ETC_GMT_ADD_8",
        EtcGmtAdd9 = "ETC_GMT_ADD_9",
        EtcGmtNeg0 = "ETC_GMT_NEG_0",
        EtcGmtNeg1 = "ETC_GMT_NEG_1",
        EtcGmtNeg10 = "ETC_GMT_NEG_10",
        EtcGmtNeg11 = "ETC_GMT_NEG_11",
        EtcGmtNeg12 = "ETC_GMT_NEG_12",
        EtcGmtNeg13 = "ETC_GMT_NEG_13",
        EtcGmtNeg14 = "ETC_GMT_NEG_14",
        EtcGmtNeg2 = "ETC_GMT_NEG_2",
        EtcGmtNeg3 = "ETC_GMT_NEG_3",
        EtcGmtNeg4 = "ETC_GMT_NEG_4",
        EtcGmtNeg5 = "ETC_GMT_NEG_5",
        EtcGmtNeg6 = "ETC_GMT_NEG_6",
        EtcGmtNeg7 = "ETC_GMT_NEG_7",
        EtcGmtNeg8 = "ETC_GMT_NEG_8",
        EtcGmtNeg9 = "ETC_GMT_NEG_9",
        EuropeDublin = "EUROPE_DUBLIN",
        EuropeLondon = "EUROPE_LONDON",
        EuropeParis = "EUROPE_PARIS",
        EuropeStockholm = "EUROPE_STOCKHOLM",
        EuropeZurich = "EUROPE_ZURICH",
        Israel = "ISRAEL",
        MexicoGeneral = "MEXICO_GENERAL",
        Mst7mdt = "MST7MDT",
        PacificAuckland = "PACIFIC_AUCKLAND",
        UsCentral = "US_CENTRAL",
        UsEastern = "US_EASTERN",
        UsMountain = "US_MOUNTAIN",
        UsPacific = "US_PACIFIC",
        Utc = "UTC",
    }

    property! {
        /// [`ScheduleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-scheduleconfiguration.html)
        ScheduleConfiguration
        required {
        }
        optional {
            /// `Schedule`: text, 1 to 256 characters.
            schedule "Schedule" String,
            /// `Timezone`: text.
            timezone "Timezone" Timezone,
        }
    }

    property! {
        /// [`RecommendationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-recommendationconfiguration.html)
        RecommendationConfiguration
        required {
        }
        optional {
            /// `EnableBusinessNameGeneration`: true or false.
            enable_business_name_generation "EnableBusinessNameGeneration" bool,
        }
    }

    property! {
        /// [`FormInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-forminput.html)
        FormInput
        required {
            /// `FormName`: text, 1 to 128 characters.
            form_name "FormName" String,
        }
        optional {
            /// `Content`: text, at most 75000 characters.
            content "Content" String,
            /// `TypeIdentifier`: text, 1 to 385 characters.
            type_identifier "TypeIdentifier" String,
            /// `TypeRevision`: text, 1 to 64 characters.
            type_revision "TypeRevision" String,
        }
    }
}

resource! {
    /// [`AWS::DataZone::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domain.html)
    Domain = "AWS::DataZone::Domain"
    required {
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `DomainExecutionRole`: text.
        domain_execution_role "DomainExecutionRole" String,
        /// `DomainVersion`: text. A change replaces the resource.
        domain_version "DomainVersion" domain::DomainVersion,
        /// `KmsKeyIdentifier`: text, 1 to 1024 characters. A change replaces the resource.
        kms_key_identifier "KmsKeyIdentifier" String,
        /// `ServiceRole`: text.
        service_role "ServiceRole" String,
        /// `SingleSignOn`: object.
        single_sign_on "SingleSignOn" domain::SingleSignOn,
        /// `Tags`: list.
        tags "Tags" List<domain::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `ManagedAccountId`.
        managed_account_id "ManagedAccountId" String,
        /// `Fn::GetAtt` of `PortalUrl`.
        portal_url "PortalUrl" String,
        /// `Fn::GetAtt` of `RootDomainUnitId`.
        root_domain_unit_id "RootDomainUnitId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Domain`].
pub mod domain {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DomainVersion`.
        DomainVersion
        V1 = "V1",
        V2 = "V2",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-domain-tag.html)
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
        /// Values of `AuthType`.
        AuthType
        IamIdc = "IAM_IDC",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `UserAssignment`.
        UserAssignment
        Automatic = "AUTOMATIC",
        Manual = "MANUAL",
    }

    property! {
        /// [`SingleSignOn`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-domain-singlesignon.html)
        SingleSignOn
        required {
        }
        optional {
            /// `IdcInstanceArn`: text, 10 to 1224 characters.
            idc_instance_arn "IdcInstanceArn" String,
            /// `Type`: text.
            r#type "Type" AuthType,
            /// `UserAssignment`: text.
            user_assignment "UserAssignment" UserAssignment,
        }
    }
}

resource! {
    /// [`AWS::DataZone::DomainUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domainunit.html)
    DomainUnit = "AWS::DataZone::DomainUnit"
    required {
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
        /// `ParentDomainUnitIdentifier`: text, 1 to 256 characters. A change replaces the resource.
        parent_domain_unit_identifier "ParentDomainUnitIdentifier" String,
    }
    optional {
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Identifier`.
        identifier "Identifier" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `ParentDomainUnitId`.
        parent_domain_unit_id "ParentDomainUnitId" String,
    }
}

resource! {
    /// [`AWS::DataZone::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environment.html)
    Environment = "AWS::DataZone::Environment"
    required {
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
        /// `ProjectIdentifier`: text. A change replaces the resource.
        project_identifier "ProjectIdentifier" String,
    }
    optional {
        /// `DeploymentOrder`: whole number. A change replaces the resource.
        deployment_order "DeploymentOrder" i64,
        /// `Description`: text, at most 2048 characters.
        description "Description" String,
        /// `EnvironmentAccountIdentifier`: text. A change replaces the resource.
        environment_account_identifier "EnvironmentAccountIdentifier" String,
        /// `EnvironmentAccountRegion`: text. A change replaces the resource.
        environment_account_region "EnvironmentAccountRegion" String,
        /// `EnvironmentBlueprintIdentifier`: text. A change replaces the resource.
        environment_blueprint_identifier "EnvironmentBlueprintIdentifier" String,
        /// `EnvironmentConfigurationId`: text. A change replaces the resource.
        environment_configuration_id "EnvironmentConfigurationId" String,
        /// `EnvironmentProfileIdentifier`: text. A change replaces the resource.
        environment_profile_identifier "EnvironmentProfileIdentifier" String,
        /// `EnvironmentRoleArn`: text.
        environment_role_arn "EnvironmentRoleArn" String,
        /// `GlossaryTerms`: list, 0 to 20 items.
        glossary_terms "GlossaryTerms" List<String>,
        /// `UserParameters`: list. A change replaces the resource.
        user_parameters "UserParameters" List<environment::EnvironmentParameter>,
    }
    attributes {
        /// `Fn::GetAtt` of `AwsAccountId`.
        aws_account_id "AwsAccountId" String,
        /// `Fn::GetAtt` of `AwsAccountRegion`.
        aws_account_region "AwsAccountRegion" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `EnvironmentBlueprintId`.
        environment_blueprint_id "EnvironmentBlueprintId" String,
        /// `Fn::GetAtt` of `EnvironmentProfileId`.
        environment_profile_id "EnvironmentProfileId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ProjectId`.
        project_id "ProjectId" String,
        /// `Fn::GetAtt` of `Provider`.
        provider "Provider" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Environment`].
pub mod environment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`EnvironmentParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-environment-environmentparameter.html)
        EnvironmentParameter
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::DataZone::EnvironmentActions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentactions.html)
    EnvironmentActions = "AWS::DataZone::EnvironmentActions"
    required {
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, at most 2048 characters.
        description "Description" String,
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `EnvironmentIdentifier`: text, 1 to 36 characters. A change replaces the resource.
        environment_identifier "EnvironmentIdentifier" String,
        /// `Identifier`: text, 1 to 36 characters.
        identifier "Identifier" String,
        /// `Parameters`: object.
        parameters "Parameters" environment_actions::AwsConsoleLinkParameters,
    }
    attributes {
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `EnvironmentId`.
        environment_id "EnvironmentId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`EnvironmentActions`].
pub mod environment_actions {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`AwsConsoleLinkParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-environmentactions-awsconsolelinkparameters.html)
        AwsConsoleLinkParameters
        required {
        }
        optional {
            /// `Uri`: text, 1 to 2048 characters.
            uri "Uri" String,
        }
    }
}

resource! {
    /// [`AWS::DataZone::EnvironmentBlueprintConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentblueprintconfiguration.html)
    EnvironmentBlueprintConfiguration = "AWS::DataZone::EnvironmentBlueprintConfiguration"
    required {
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `EnabledRegions`: list, at least 0 items.
        enabled_regions "EnabledRegions" List<String>,
        /// `EnvironmentBlueprintIdentifier`: text. A change replaces the resource.
        environment_blueprint_identifier "EnvironmentBlueprintIdentifier" String,
    }
    optional {
        /// `EnvironmentRolePermissionBoundary`: text.
        environment_role_permission_boundary "EnvironmentRolePermissionBoundary" String,
        /// `GlobalParameters`: object.
        global_parameters "GlobalParameters" Json,
        /// `ManageAccessRoleArn`: text.
        manage_access_role_arn "ManageAccessRoleArn" String,
        /// `ProvisioningConfigurations`: list.
        provisioning_configurations "ProvisioningConfigurations" List<Json>,
        /// `ProvisioningRoleArn`: text.
        provisioning_role_arn "ProvisioningRoleArn" String,
        /// `RegionalParameters`: list.
        regional_parameters "RegionalParameters" List<environment_blueprint_configuration::RegionalParameter>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `EnvironmentBlueprintId`.
        environment_blueprint_id "EnvironmentBlueprintId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`EnvironmentBlueprintConfiguration`].
pub mod environment_blueprint_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`RegionalParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-environmentblueprintconfiguration-regionalparameter.html)
        RegionalParameter
        required {
        }
        optional {
            /// `Parameters`: object.
            parameters "Parameters" Json,
            /// `Region`: text.
            region "Region" String,
        }
    }
}

resource! {
    /// [`AWS::DataZone::EnvironmentProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentprofile.html)
    EnvironmentProfile = "AWS::DataZone::EnvironmentProfile"
    required {
        /// `AwsAccountId`: text.
        aws_account_id "AwsAccountId" String,
        /// `AwsAccountRegion`: text.
        aws_account_region "AwsAccountRegion" String,
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `EnvironmentBlueprintIdentifier`: text. A change replaces the resource.
        environment_blueprint_identifier "EnvironmentBlueprintIdentifier" String,
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
        /// `ProjectIdentifier`: text. A change replaces the resource.
        project_identifier "ProjectIdentifier" String,
    }
    optional {
        /// `Description`: text, at most 2048 characters.
        description "Description" String,
        /// `UserParameters`: list.
        user_parameters "UserParameters" List<environment_profile::EnvironmentParameter>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `EnvironmentBlueprintId`.
        environment_blueprint_id "EnvironmentBlueprintId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ProjectId`.
        project_id "ProjectId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`EnvironmentProfile`].
pub mod environment_profile {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`EnvironmentParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-environmentprofile-environmentparameter.html)
        EnvironmentParameter
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::DataZone::FormType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-formtype.html)
    FormType = "AWS::DataZone::FormType"
    required {
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `Model`: object. A change may replace the resource.
        model "Model" form_type::Model,
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `OwningProjectIdentifier`: text. A change may replace the resource.
        owning_project_identifier "OwningProjectIdentifier" String,
    }
    optional {
        /// `Description`: text, 0 to 2048 characters. A change may replace the resource.
        description "Description" String,
        /// `Status`: text. A change may replace the resource.
        status "Status" form_type::Status,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `FormTypeIdentifier`.
        form_type_identifier "FormTypeIdentifier" String,
        /// `Fn::GetAtt` of `OwningProjectId`.
        owning_project_id "OwningProjectId" String,
        /// `Fn::GetAtt` of `Revision`.
        revision "Revision" String,
    }
}

/// Property types of [`FormType`].
pub mod form_type {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-formtype-model.html)
        Model
        required {
        }
        optional {
            /// `Smithy`: text, 1 to 100000 characters.
            smithy "Smithy" String,
        }
    }
}

resource! {
    /// [`AWS::DataZone::GroupProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-groupprofile.html)
    GroupProfile = "AWS::DataZone::GroupProfile"
    required {
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
    }
    optional {
        /// `GroupIdentifier`: text. A change replaces the resource.
        group_identifier "GroupIdentifier" String,
        /// `GroupType`: text.
        group_type "GroupType" group_profile::GroupType,
        /// `RolePrincipalArn`: text. A change replaces the resource.
        role_principal_arn "RolePrincipalArn" String,
        /// `Status`: text.
        status "Status" group_profile::GroupProfileStatus,
    }
    attributes {
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `GroupName`.
        group_name "GroupName" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `RolePrincipalId`.
        role_principal_id "RolePrincipalId" String,
    }
}

/// Property types of [`GroupProfile`].
pub mod group_profile {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `GroupType`.
        GroupType
        DatazoneSsoGroup = "DATAZONE_SSO_GROUP",
        IamRoleSessionGroup = "IAM_ROLE_SESSION_GROUP",
    }

    choice! {
        /// Values of `GroupProfileStatus`.
        GroupProfileStatus
        Assigned = "ASSIGNED",
        NotAssigned = "NOT_ASSIGNED",
    }
}

resource! {
    /// [`AWS::DataZone::Owner`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-owner.html)
    Owner = "AWS::DataZone::Owner"
    required {
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `EntityIdentifier`: text. A change replaces the resource.
        entity_identifier "EntityIdentifier" String,
        /// `EntityType`: text. A change replaces the resource.
        entity_type "EntityType" owner::EntityType,
        /// `Owner`: object. A change replaces the resource.
        owner "Owner" Json,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `OwnerIdentifier`.
        owner_identifier "OwnerIdentifier" String,
        /// `Fn::GetAtt` of `OwnerType`.
        owner_type "OwnerType" String,
    }
}

/// Property types of [`Owner`].
pub mod owner {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EntityType`.
        EntityType
        DomainUnit = "DOMAIN_UNIT",
    }
}

resource! {
    /// [`AWS::DataZone::PolicyGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-policygrant.html)
    PolicyGrant = "AWS::DataZone::PolicyGrant"
    required {
        /// `Detail`: JSON. A change replaces the resource.
        detail "Detail" Json,
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `EntityIdentifier`: text. A change replaces the resource.
        entity_identifier "EntityIdentifier" String,
        /// `EntityType`: text. A change replaces the resource.
        entity_type "EntityType" policy_grant::TargetEntityType,
        /// `PolicyType`: text. A change replaces the resource.
        policy_type "PolicyType" policy_grant::ManagedPolicyType,
        /// `Principal`: JSON. A change replaces the resource.
        principal "Principal" Json,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `GrantId`.
        grant_id "GrantId" String,
    }
}

/// Property types of [`PolicyGrant`].
pub mod policy_grant {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TargetEntityType`.
        TargetEntityType
        DomainUnit = "DOMAIN_UNIT",
        EnvironmentBlueprintConfiguration = "ENVIRONMENT_BLUEPRINT_CONFIGURATION",
        EnvironmentProfile = "ENVIRONMENT_PROFILE",
        AssetType = "ASSET_TYPE",
    }

    choice! {
        /// Values of `ManagedPolicyType`.
        ManagedPolicyType
        CreateDomainUnit = "CREATE_DOMAIN_UNIT",
        OverrideDomainUnitOwners = "OVERRIDE_DOMAIN_UNIT_OWNERS",
        AddToProjectMemberPool = "ADD_TO_PROJECT_MEMBER_POOL",
        OverrideProjectOwners = "OVERRIDE_PROJECT_OWNERS",
        CreateGlossary = "CREATE_GLOSSARY",
        CreateFormType = "CREATE_FORM_TYPE",
        CreateAssetType = "CREATE_ASSET_TYPE",
        CreateProject = "CREATE_PROJECT",
        CreateEnvironmentProfile = "CREATE_ENVIRONMENT_PROFILE",
        DelegateCreateEnvironmentProfile = "DELEGATE_CREATE_ENVIRONMENT_PROFILE",
        CreateEnvironment = "CREATE_ENVIRONMENT",
        CreateEnvironmentFromBlueprint = "CREATE_ENVIRONMENT_FROM_BLUEPRINT",
        CreateProjectFromProjectProfile = "CREATE_PROJECT_FROM_PROJECT_PROFILE",
    }
}

resource! {
    /// [`AWS::DataZone::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-project.html)
    Project = "AWS::DataZone::Project"
    required {
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, at most 2048 characters.
        description "Description" String,
        /// `DomainUnitId`: text, 1 to 256 characters.
        domain_unit_id "DomainUnitId" String,
        /// `GlossaryTerms`: list, 0 to 20 items.
        glossary_terms "GlossaryTerms" List<String>,
        /// `MembershipAssignments`: list. A change replaces the resource.
        membership_assignments "MembershipAssignments" List<project::ProjectMembershipAssignment>,
        /// `ProjectCategory`: text. A change replaces the resource.
        project_category "ProjectCategory" String,
        /// `ProjectExecutionRole`: text. A change replaces the resource.
        project_execution_role "ProjectExecutionRole" String,
        /// `ProjectProfileId`: text. A change replaces the resource.
        project_profile_id "ProjectProfileId" String,
        /// `ProjectProfileVersion`: text.
        project_profile_version "ProjectProfileVersion" String,
        /// `ResourceTags`: list.
        resource_tags "ResourceTags" List<project::ResourceTag>,
        /// `UserParameters`: list.
        user_parameters "UserParameters" List<project::EnvironmentConfigurationUserParameter>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `ProjectStatus`.
        project_status "ProjectStatus" String,
    }
}

/// Property types of [`Project`].
pub mod project {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`EnvironmentConfigurationUserParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-project-environmentconfigurationuserparameter.html)
        EnvironmentConfigurationUserParameter
        required {
        }
        optional {
            /// `EnvironmentConfigurationName`: text, 1 to 64 characters.
            environment_configuration_name "EnvironmentConfigurationName" String,
            /// `EnvironmentId`: text.
            environment_id "EnvironmentId" String,
            /// `EnvironmentParameters`: list.
            environment_parameters "EnvironmentParameters" List<EnvironmentParameter>,
        }
    }

    property! {
        /// [`EnvironmentParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-project-environmentparameter.html)
        EnvironmentParameter
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`ResourceTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-project-resourcetag.html)
        ResourceTag
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
        /// [`ProjectMembershipAssignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-project-projectmembershipassignment.html)
        ProjectMembershipAssignment
        required {
            /// `Designation`: text.
            designation "Designation" String,
            /// `Member`: object.
            member "Member" Member,
        }
        optional {
        }
    }

    property! {
        /// [`Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-project-member.html)
        Member
        required {
        }
        optional {
            /// `GroupIdentifier`: text.
            group_identifier "GroupIdentifier" String,
            /// `UserIdentifier`: text.
            user_identifier "UserIdentifier" String,
        }
    }
}

resource! {
    /// [`AWS::DataZone::ProjectMembership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectmembership.html)
    ProjectMembership = "AWS::DataZone::ProjectMembership"
    required {
        /// `Designation`: text.
        designation "Designation" String,
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `Member`: JSON. A change replaces the resource.
        member "Member" Json,
        /// `ProjectIdentifier`: text. A change replaces the resource.
        project_identifier "ProjectIdentifier" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `MemberIdentifier`.
        member_identifier "MemberIdentifier" String,
        /// `Fn::GetAtt` of `MemberIdentifierType`.
        member_identifier_type "MemberIdentifierType" String,
    }
}

resource! {
    /// [`AWS::DataZone::ProjectProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectprofile.html)
    ProjectProfile = "AWS::DataZone::ProjectProfile"
    required {
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
    }
    optional {
        /// `AllowCustomProjectResourceTags`: true or false.
        allow_custom_project_resource_tags "AllowCustomProjectResourceTags" bool,
        /// `Description`: text, at most 2048 characters.
        description "Description" String,
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `DomainUnitIdentifier`: text, 1 to 256 characters.
        domain_unit_identifier "DomainUnitIdentifier" String,
        /// `EnvironmentConfigurations`: list.
        environment_configurations "EnvironmentConfigurations" List<project_profile::EnvironmentConfiguration>,
        /// `ProjectResourceTags`: list, at most 25 items.
        project_resource_tags "ProjectResourceTags" List<project_profile::ResourceTagParameter>,
        /// `ProjectResourceTagsDescription`: text, at most 2048 characters.
        project_resource_tags_description "ProjectResourceTagsDescription" String,
        /// `Status`: text.
        status "Status" project_profile::Status,
        /// `UseDefaultConfigurations`: true or false. A change replaces the resource.
        use_default_configurations "UseDefaultConfigurations" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `DomainUnitId`.
        domain_unit_id "DomainUnitId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Identifier`.
        identifier "Identifier" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
    }
}

/// Property types of [`ProjectProfile`].
pub mod project_profile {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`ResourceTagParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-projectprofile-resourcetagparameter.html)
        ResourceTagParameter
        required {
            /// `IsValueEditable`: true or false.
            is_value_editable "IsValueEditable" bool,
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DeploymentMode`.
        DeploymentMode
        OnCreate = "ON_CREATE",
        OnDemand = "ON_DEMAND",
    }

    property! {
        /// [`EnvironmentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-projectprofile-environmentconfiguration.html)
        EnvironmentConfiguration
        required {
            /// `AwsRegion`: object.
            aws_region "AwsRegion" Region,
            /// `EnvironmentBlueprintId`: text.
            environment_blueprint_id "EnvironmentBlueprintId" String,
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
        }
        optional {
            /// `AwsAccount`: object.
            aws_account "AwsAccount" AwsAccount,
            /// `ConfigurationParameters`: object.
            configuration_parameters "ConfigurationParameters" EnvironmentConfigurationParametersDetails,
            /// `DeploymentMode`: text.
            deployment_mode "DeploymentMode" DeploymentMode,
            /// `DeploymentOrder`: number, 0 to 16 in value.
            deployment_order "DeploymentOrder" f64,
            /// `Description`: text, at most 2048 characters.
            description "Description" String,
            /// `EnvironmentConfigurationId`: text.
            environment_configuration_id "EnvironmentConfigurationId" String,
        }
    }

    property! {
        /// [`EnvironmentConfigurationParametersDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-projectprofile-environmentconfigurationparametersdetails.html)
        EnvironmentConfigurationParametersDetails
        required {
        }
        optional {
            /// `ParameterOverrides`: list.
            parameter_overrides "ParameterOverrides" List<EnvironmentConfigurationParameter>,
            /// `ResolvedParameters`: list.
            resolved_parameters "ResolvedParameters" List<EnvironmentConfigurationParameter>,
            /// `SsmPath`: text, 1 to 2048 characters.
            ssm_path "SsmPath" String,
        }
    }

    property! {
        /// [`EnvironmentConfigurationParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-projectprofile-environmentconfigurationparameter.html)
        EnvironmentConfigurationParameter
        required {
        }
        optional {
            /// `IsEditable`: true or false.
            is_editable "IsEditable" bool,
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`Region`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-projectprofile-region.html)
        Region
        required {
            /// `RegionName`: text, 4 to 16 characters.
            region_name "RegionName" String,
        }
        optional {
        }
    }

    property! {
        /// [`AwsAccount`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-projectprofile-awsaccount.html)
        AwsAccount
        required {
            /// `AwsAccountId`: text.
            aws_account_id "AwsAccountId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::DataZone::SubscriptionTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-subscriptiontarget.html)
    SubscriptionTarget = "AWS::DataZone::SubscriptionTarget"
    required {
        /// `ApplicableAssetTypes`: list.
        applicable_asset_types "ApplicableAssetTypes" List<String>,
        /// `AuthorizedPrincipals`: list, 1 to 10 items.
        authorized_principals "AuthorizedPrincipals" List<String>,
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `EnvironmentIdentifier`: text. A change replaces the resource.
        environment_identifier "EnvironmentIdentifier" String,
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
        /// `SubscriptionTargetConfig`: list.
        subscription_target_config "SubscriptionTargetConfig" List<subscription_target::SubscriptionTargetForm>,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" String,
    }
    optional {
        /// `ManageAccessRole`: text.
        manage_access_role "ManageAccessRole" String,
        /// `Provider`: text.
        provider "Provider" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `EnvironmentId`.
        environment_id "EnvironmentId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ProjectId`.
        project_id "ProjectId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `UpdatedBy`.
        updated_by "UpdatedBy" String,
    }
}

/// Property types of [`SubscriptionTarget`].
pub mod subscription_target {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`SubscriptionTargetForm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-subscriptiontarget-subscriptiontargetform.html)
        SubscriptionTargetForm
        required {
            /// `Content`: text.
            content "Content" String,
            /// `FormName`: text, 1 to 128 characters.
            form_name "FormName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::DataZone::UserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-userprofile.html)
    UserProfile = "AWS::DataZone::UserProfile"
    required {
        /// `DomainIdentifier`: text. A change replaces the resource.
        domain_identifier "DomainIdentifier" String,
        /// `UserIdentifier`: text. A change replaces the resource.
        user_identifier "UserIdentifier" String,
    }
    optional {
        /// `SessionName`: text, 2 to 64 characters.
        session_name "SessionName" String,
        /// `Status`: text.
        status "Status" user_profile::UserProfileStatus,
        /// `UserType`: text. A change replaces the resource.
        user_type "UserType" user_profile::UserType,
    }
    attributes {
        /// `Fn::GetAtt` of `Details`.
        details "Details" String,
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
    }
}

/// Property types of [`UserProfile`].
pub mod user_profile {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `UserProfileStatus`.
        UserProfileStatus
        Assigned = "ASSIGNED",
        NotAssigned = "NOT_ASSIGNED",
        Activated = "ACTIVATED",
        Deactivated = "DEACTIVATED",
    }

    choice! {
        /// Values of `UserType`.
        UserType
        IamUser = "IAM_USER",
        IamRole = "IAM_ROLE",
        SsoUser = "SSO_USER",
        IamRoleSession = "IAM_ROLE_SESSION",
    }
}
