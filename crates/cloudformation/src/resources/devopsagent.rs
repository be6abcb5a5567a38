// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DevOpsAgent`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DevOpsAgent::AgentSpace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-agentspace.html)
    AgentSpace = "AWS::DevOpsAgent::AgentSpace"
    required {
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
        /// `KmsKeyArn`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// `Locale`: text, 2 to 35 characters.
        locale "Locale" String,
        /// `OperatorApp`: object.
        operator_app "OperatorApp" agent_space::OperatorApp,
        /// `Preferences`: object.
        preferences "Preferences" agent_space::Preferences,
        /// `Tags`: list.
        tags "Tags" List<agent_space::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AgentSpaceId`.
        agent_space_id "AgentSpaceId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `OperatorApp.Iam.CreatedAt`.
        operator_app_iam_created_at "OperatorApp.Iam.CreatedAt" String,
        /// `Fn::GetAtt` of `OperatorApp.Iam.UpdatedAt`.
        operator_app_iam_updated_at "OperatorApp.Iam.UpdatedAt" String,
        /// `Fn::GetAtt` of `OperatorApp.Idc.CreatedAt`.
        operator_app_idc_created_at "OperatorApp.Idc.CreatedAt" String,
        /// `Fn::GetAtt` of `OperatorApp.Idc.IdcApplicationArn`.
        operator_app_idc_idc_application_arn "OperatorApp.Idc.IdcApplicationArn" String,
        /// `Fn::GetAtt` of `OperatorApp.Idc.UpdatedAt`.
        operator_app_idc_updated_at "OperatorApp.Idc.UpdatedAt" String,
        /// `Fn::GetAtt` of `OperatorApp.Idp.CreatedAt`.
        operator_app_idp_created_at "OperatorApp.Idp.CreatedAt" String,
        /// `Fn::GetAtt` of `OperatorApp.Idp.UpdatedAt`.
        operator_app_idp_updated_at "OperatorApp.Idp.UpdatedAt" String,
        /// `Fn::GetAtt` of `OperatorApp.Idp.UserIdClaim`.
        operator_app_idp_user_id_claim "OperatorApp.Idp.UserIdClaim" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`AgentSpace`].
pub mod agent_space {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-agentspace-tag.html)
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
        /// [`Preferences`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-agentspace-preferences.html)
        Preferences
        required {
        }
        optional {
            /// `ElevatedActionsEnabled`: true or false.
            elevated_actions_enabled "ElevatedActionsEnabled" bool,
        }
    }

    property! {
        /// [`OperatorApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-agentspace-operatorapp.html)
        OperatorApp
        required {
        }
        optional {
            /// `Iam`: object.
            iam "Iam" IamAuthConfiguration,
            /// `Idc`: object.
            idc "Idc" IdcAuthConfiguration,
            /// `Idp`: object.
            idp "Idp" IdpAuthConfiguration,
        }
    }

    choice! {
        /// Values of `IdpAuthConfigurationProvider`.
        IdpAuthConfigurationProvider
        Okta = "okta",
        Entra = "entra",
    }

    property! {
        /// [`IdpAuthConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-agentspace-idpauthconfiguration.html)
        IdpAuthConfiguration
        required {
            /// `ClientId`: text, 1 to 512 characters.
            client_id "ClientId" String,
            /// `ClientSecret`: text, 1 to 1024 characters.
            client_secret "ClientSecret" String,
            /// `IssuerUrl`: text.
            issuer_url "IssuerUrl" String,
            /// `OperatorAppRoleArn`: text.
            operator_app_role_arn "OperatorAppRoleArn" String,
            /// `Provider`: text.
            provider "Provider" IdpAuthConfigurationProvider,
        }
        optional {
            /// `CreatedAt`: text.
            created_at "CreatedAt" String,
            /// `UpdatedAt`: text.
            updated_at "UpdatedAt" String,
            /// `UserIdClaim`: text.
            user_id_claim "UserIdClaim" String,
        }
    }

    property! {
        /// [`IdcAuthConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-agentspace-idcauthconfiguration.html)
        IdcAuthConfiguration
        required {
            /// `IdcInstanceArn`: text.
            idc_instance_arn "IdcInstanceArn" String,
            /// `OperatorAppRoleArn`: text.
            operator_app_role_arn "OperatorAppRoleArn" String,
        }
        optional {
            /// `CreatedAt`: text.
            created_at "CreatedAt" String,
            /// `IdcApplicationArn`: text.
            idc_application_arn "IdcApplicationArn" String,
            /// `UpdatedAt`: text.
            updated_at "UpdatedAt" String,
        }
    }

    property! {
        /// [`IamAuthConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-agentspace-iamauthconfiguration.html)
        IamAuthConfiguration
        required {
            /// `OperatorAppRoleArn`: text.
            operator_app_role_arn "OperatorAppRoleArn" String,
        }
        optional {
            /// `CreatedAt`: text.
            created_at "CreatedAt" String,
            /// `UpdatedAt`: text.
            updated_at "UpdatedAt" String,
        }
    }
}

resource! {
    /// [`AWS::DevOpsAgent::Asset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-asset.html)
    Asset = "AWS::DevOpsAgent::Asset"
    required {
        /// `AgentSpaceId`: text, 1 to 255 characters. A change replaces the resource.
        agent_space_id "AgentSpaceId" String,
        /// `AssetType`: text, 1 to 64 characters. A change replaces the resource.
        asset_type "AssetType" String,
    }
    optional {
        /// `Files`: list, at least 1 items.
        files "Files" List<asset::AssetFile>,
        /// `Metadata`: object.
        metadata "Metadata" Json,
        /// `Zip`: text, at most 8388608 characters.
        zip "Zip" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AssetId`.
        asset_id "AssetId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" i64,
    }
}

/// Property types of [`Asset`].
pub mod asset {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`AssetFile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-asset-assetfile.html)
        AssetFile
        required {
            /// `Path`: text, 1 to 512 characters.
            path "Path" String,
        }
        optional {
            /// `ContentBytes`: text, at most 8388608 characters.
            content_bytes "ContentBytes" String,
            /// `ContentText`: text, at most 1572864 characters.
            content_text "ContentText" String,
            /// `Metadata`: object.
            metadata "Metadata" Json,
        }
    }
}

resource! {
    /// [`AWS::DevOpsAgent::Association`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-association.html)
    Association = "AWS::DevOpsAgent::Association"
    required {
        /// `AgentSpaceId`: text, 1 to 255 characters. A change replaces the resource.
        agent_space_id "AgentSpaceId" String,
        /// `Configuration`: object.
        configuration "Configuration" Json,
        /// `ServiceId`: text, 1 to 255 characters.
        service_id "ServiceId" String,
    }
    optional {
        /// `LinkedAssociationIds`: list.
        linked_association_ids "LinkedAssociationIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationId`.
        association_id "AssociationId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

resource! {
    /// [`AWS::DevOpsAgent::PrivateConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-privateconnection.html)
    PrivateConnection = "AWS::DevOpsAgent::PrivateConnection"
    required {
        /// `ConnectionConfiguration`: object. A change replaces the resource.
        connection_configuration "ConnectionConfiguration" Json,
        /// `Name`: text, 3 to 30 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Certificate`: text, 1 to 32768 characters.
        certificate "Certificate" String,
        /// `Tags`: list.
        tags "Tags" List<private_connection::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CertificateExpiryTime`.
        certificate_expiry_time "CertificateExpiryTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`PrivateConnection`].
pub mod private_connection {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-privateconnection-tag.html)
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
    /// [`AWS::DevOpsAgent::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-service.html)
    Service = "AWS::DevOpsAgent::Service"
    required {
        /// `ServiceType`: text. A change replaces the resource.
        service_type "ServiceType" service::ServiceType,
    }
    optional {
        /// `ExchangeUrlPrivateConnectionName`: text, 3 to 30 characters. A change replaces the resource.
        exchange_url_private_connection_name "ExchangeUrlPrivateConnectionName" String,
        /// `KmsKeyArn`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `PrivateConnectionName`: text, 3 to 30 characters. A change replaces the resource.
        private_connection_name "PrivateConnectionName" String,
        /// `ServiceDetails`: object.
        service_details "ServiceDetails" Json,
        /// `Tags`: list.
        tags "Tags" List<service::Tag>,
        /// `TargetUrlPrivateConnectionName`: text, 3 to 30 characters. A change replaces the resource.
        target_url_private_connection_name "TargetUrlPrivateConnectionName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `AccessibleResources`.
        accessible_resources "AccessibleResources" List<String>,
        /// `Fn::GetAtt` of `AdditionalServiceDetails`.
        additional_service_details "AdditionalServiceDetails" Json,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ServiceId`.
        service_id "ServiceId" String,
    }
}

/// Property types of [`Service`].
pub mod service {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ServiceType`.
        ServiceType
        Dynatrace = "dynatrace",
        Mcpserver = "mcpserver",
        Mcpserversplunk = "mcpserversplunk",
        Mcpservernewrelic = "mcpservernewrelic",
        Gitlab = "gitlab",
        Github = "github",
        Servicenow = "servicenow",
        Pagerduty = "pagerduty",
        Azureidentity = "azureidentity",
        Mcpserversigv4 = "mcpserversigv4",
        Mcpservergrafana = "mcpservergrafana",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-service-tag.html)
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
    /// [`AWS::DevOpsAgent::Trigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-trigger.html)
    Trigger = "AWS::DevOpsAgent::Trigger"
    required {
        /// `Action`: object. A change replaces the resource.
        action "Action" Json,
        /// `AgentSpaceId`: text, 1 to 255 characters. A change replaces the resource.
        agent_space_id "AgentSpaceId" String,
        /// `Condition`: object. A change replaces the resource.
        condition "Condition" trigger::Condition,
        /// `Type`: text, 1 to 64 characters. A change replaces the resource.
        r#type "Type" trigger::Type,
    }
    optional {
        /// `Status`: text, 1 to 64 characters.
        status "Status" trigger::Status,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `TriggerId`.
        trigger_id "TriggerId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Trigger`].
pub mod trigger {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Active = "Active",
        Inactive = "Inactive",
    }

    choice! {
        /// Values of `Type`.
        Type
        TimeBased = "TIME_BASED",
    }

    property! {
        /// [`Condition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-trigger-condition.html)
        Condition
        required {
            /// `Schedule`: object.
            schedule "Schedule" Schedule,
        }
        optional {
        }
    }

    property! {
        /// [`Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-trigger-schedule.html)
        Schedule
        required {
            /// `Expression`: text, 1 to 256 characters.
            expression "Expression" String,
        }
        optional {
        }
    }
}
