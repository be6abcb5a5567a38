// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AgentRegistry`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AgentRegistry::Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html)
    Registry = "AWS::AgentRegistry::Registry"
    required {
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
    }
    optional {
        /// `ApprovalConfiguration`: object.
        approval_configuration "ApprovalConfiguration" registry::ApprovalConfiguration,
        /// `AuthorizerType`: text. A change replaces the resource.
        authorizer_type "AuthorizerType" registry::RegistryAuthorizerType,
        /// `AutoDetectionEnabled`: true or false.
        auto_detection_enabled "AutoDetectionEnabled" bool,
        /// `AutoDetectionScope`: text.
        auto_detection_scope "AutoDetectionScope" registry::AutoDetectionScope,
        /// `CustomMetadataSchemaConfiguration`: object.
        custom_metadata_schema_configuration "CustomMetadataSchemaConfiguration" registry::CustomMetadataSchemaConfiguration,
        /// `Description`: text, 1 to 4096 characters.
        description "Description" String,
        /// `DiscoveryConfiguration`: object.
        discovery_configuration "DiscoveryConfiguration" registry::DiscoveryConfiguration,
        /// `EncryptionConfiguration`: object. A change replaces the resource.
        encryption_configuration "EncryptionConfiguration" registry::EncryptionConfiguration,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<registry::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AutoDetectionStatus`.
        auto_detection_status "AutoDetectionStatus" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `RegistryArn`.
        registry_arn "RegistryArn" String,
        /// `Fn::GetAtt` of `RegistryId`.
        registry_id "RegistryId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Registry`].
pub mod registry {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RegistryAuthorizerType`.
        RegistryAuthorizerType
        CustomJwt = "CUSTOM_JWT",
        AwsIam = "AWS_IAM",
    }

    choice! {
        /// Values of `AutoDetectionScope`.
        AutoDetectionScope
        Organization = "ORGANIZATION",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-tag.html)
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
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
            /// `KmsKeyArn`: text, 1 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`DiscoveryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-discoveryconfiguration.html)
        DiscoveryConfiguration
        required {
        }
        optional {
            /// `AuthorizerConfiguration`: object.
            authorizer_configuration "AuthorizerConfiguration" AuthorizerConfiguration,
        }
    }

    property! {
        /// [`AuthorizerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-authorizerconfiguration.html)
        AuthorizerConfiguration
        required {
            /// `CustomJWTAuthorizer`: object.
            custom_jwt_authorizer "CustomJWTAuthorizer" CustomJWTAuthorizerConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`CustomJWTAuthorizerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-customjwtauthorizerconfiguration.html)
        CustomJWTAuthorizerConfiguration
        required {
            /// `DiscoveryUrl`: text, 1 to 2048 characters.
            discovery_url "DiscoveryUrl" String,
        }
        optional {
            /// `AllowedAudience`: list, at least 1 items.
            allowed_audience "AllowedAudience" List<String>,
            /// `AllowedClients`: list, at least 1 items.
            allowed_clients "AllowedClients" List<String>,
            /// `AllowedScopes`: list, at least 1 items.
            allowed_scopes "AllowedScopes" List<String>,
            /// `CustomClaims`: list, at least 1 items.
            custom_claims "CustomClaims" List<CustomClaimValidationType>,
        }
    }

    choice! {
        /// Values of `CustomClaimValidationTypeInboundTokenClaimValueType`.
        CustomClaimValidationTypeInboundTokenClaimValueType
        String = "STRING",
        StringArray = "STRING_ARRAY",
    }

    property! {
        /// [`CustomClaimValidationType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-customclaimvalidationtype.html)
        CustomClaimValidationType
        required {
            /// `AuthorizingClaimMatchValue`: object.
            authorizing_claim_match_value "AuthorizingClaimMatchValue" AuthorizingClaimMatchValueType,
            /// `InboundTokenClaimName`: text, 1 to 255 characters.
            inbound_token_claim_name "InboundTokenClaimName" String,
            /// `InboundTokenClaimValueType`: text.
            inbound_token_claim_value_type "InboundTokenClaimValueType" CustomClaimValidationTypeInboundTokenClaimValueType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AuthorizingClaimMatchValueTypeClaimMatchOperator`.
        AuthorizingClaimMatchValueTypeClaimMatchOperator
        Equals = "EQUALS",
        Contains = "CONTAINS",
        ContainsAny = "CONTAINS_ANY",
    }

    property! {
        /// [`AuthorizingClaimMatchValueType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-authorizingclaimmatchvaluetype.html)
        AuthorizingClaimMatchValueType
        required {
            /// `ClaimMatchOperator`: text.
            claim_match_operator "ClaimMatchOperator" AuthorizingClaimMatchValueTypeClaimMatchOperator,
            /// `ClaimMatchValue`: object.
            claim_match_value "ClaimMatchValue" ClaimMatchValueType,
        }
        optional {
        }
    }

    property! {
        /// [`ClaimMatchValueType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-claimmatchvaluetype.html)
        ClaimMatchValueType
        required {
        }
        optional {
            /// `MatchValueString`: text, 1 to 255 characters.
            match_value_string "MatchValueString" String,
            /// `MatchValueStringList`: list, at least 1 items.
            match_value_string_list "MatchValueStringList" List<String>,
        }
    }

    property! {
        /// [`CustomMetadataSchemaConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-custommetadataschemaconfiguration.html)
        CustomMetadataSchemaConfiguration
        required {
        }
        optional {
            /// `DefaultSchema`: text, 1 to 10240 characters.
            default_schema "DefaultSchema" String,
            /// `RecordTypeSchemaOverrides`: list, at most 5 items.
            record_type_schema_overrides "RecordTypeSchemaOverrides" List<RecordTypeSchemaOverride>,
        }
    }

    choice! {
        /// Values of `RecordTypeSchemaOverrideRecordType`.
        RecordTypeSchemaOverrideRecordType
        Mcp = "MCP",
        Agent = "AGENT",
        Skill = "SKILL",
        Gateway = "GATEWAY",
        Custom = "CUSTOM",
    }

    property! {
        /// [`RecordTypeSchemaOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-recordtypeschemaoverride.html)
        RecordTypeSchemaOverride
        required {
            /// `RecordType`: text.
            record_type "RecordType" RecordTypeSchemaOverrideRecordType,
            /// `Schema`: text, 1 to 10240 characters.
            schema "Schema" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AutoApprovalRule`.
        AutoApprovalRule
        ApproveAll = "APPROVE_ALL",
    }

    property! {
        /// [`ApprovalConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registry-approvalconfiguration.html)
        ApprovalConfiguration
        required {
        }
        optional {
            /// `AutoApprovalRules`: list, at most 10 items.
            auto_approval_rules "AutoApprovalRules" List<AutoApprovalRule>,
        }
    }
}

resource! {
    /// [`AWS::AgentRegistry::RegistryRecord`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registryrecord.html)
    RegistryRecord = "AWS::AgentRegistry::RegistryRecord"
    required {
        /// `Descriptors`: object.
        descriptors "Descriptors" registry_record::Descriptors,
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `RecordType`: text. A change replaces the resource.
        record_type "RecordType" registry_record::RecordType,
    }
    optional {
        /// `CustomMetadata`: object.
        custom_metadata "CustomMetadata" Json,
        /// `Description`: text, 1 to 4096 characters.
        description "Description" String,
        /// `DisplayName`: text, 1 to 255 characters.
        display_name "DisplayName" String,
        /// `RecordVersion`: text, 1 to 255 characters.
        record_version "RecordVersion" String,
        /// `RegistryId`: text, 1 to 2048 characters. A change replaces the resource.
        registry_id "RegistryId" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<registry_record::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `RecordArn`.
        record_arn "RecordArn" String,
        /// `Fn::GetAtt` of `RecordId`.
        record_id "RecordId" String,
        /// `Fn::GetAtt` of `RegistryArn`.
        registry_arn "RegistryArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`RegistryRecord`].
pub mod registry_record {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RecordType`.
        RecordType
        Mcp = "MCP",
        Agent = "AGENT",
        Skill = "SKILL",
        Custom = "CUSTOM",
        Gateway = "GATEWAY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-tag.html)
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
        /// [`Descriptors`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-descriptors.html)
        Descriptors
        required {
        }
        optional {
            /// `A2aAgentCard`: object.
            a2a_agent_card "A2aAgentCard" A2aAgentCardDescriptor,
            /// `AgentSkillsDefinition`: object.
            agent_skills_definition "AgentSkillsDefinition" AgentSkillsDefinitionDescriptor,
            /// `Agui`: object.
            agui "Agui" AgUiDescriptor,
            /// `Custom`: object.
            custom "Custom" CustomDescriptor,
            /// `Http`: object.
            http "Http" HttpDescriptor,
            /// `McpServer`: object.
            mcp_server "McpServer" McpServerDescriptor,
        }
    }

    property! {
        /// [`McpServerDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-mcpserverdescriptor.html)
        McpServerDescriptor
        required {
        }
        optional {
            /// `AdditionalData`: object.
            additional_data "AdditionalData" McpServerAdditionalData,
            /// `Data`: text, 1 to 102400 characters.
            data "Data" String,
            /// `DataSchemaVersion`: text, 1 to 255 characters.
            data_schema_version "DataSchemaVersion" String,
            /// `Source`: object.
            source "Source" DescriptorSource,
        }
    }

    property! {
        /// [`DescriptorSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-descriptorsource.html)
        DescriptorSource
        required {
        }
        optional {
            /// `FromUrl`: object.
            from_url "FromUrl" DescriptorSourceFromUrl,
        }
    }

    property! {
        /// [`DescriptorSourceFromUrl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-descriptorsourcefromurl.html)
        DescriptorSourceFromUrl
        required {
            /// `Url`: text, 1 to 2048 characters.
            url "Url" String,
        }
        optional {
            /// `CredentialProviderConfigurations`: list, at most 1 items.
            credential_provider_configurations "CredentialProviderConfigurations" List<RegistryRecordCredentialProviderConfiguration>,
        }
    }

    choice! {
        /// Values of `RegistryRecordCredentialProviderConfigurationCredentialProviderType`.
        RegistryRecordCredentialProviderConfigurationCredentialProviderType
        Oauth = "OAUTH",
        Iam = "IAM",
    }

    property! {
        /// [`RegistryRecordCredentialProviderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-registryrecordcredentialproviderconfiguration.html)
        RegistryRecordCredentialProviderConfiguration
        required {
            /// `CredentialProvider`: object.
            credential_provider "CredentialProvider" RegistryRecordCredentialProviderUnion,
            /// `CredentialProviderType`: text.
            credential_provider_type "CredentialProviderType" RegistryRecordCredentialProviderConfigurationCredentialProviderType,
        }
        optional {
        }
    }

    property! {
        /// [`RegistryRecordCredentialProviderUnion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-registryrecordcredentialproviderunion.html)
        RegistryRecordCredentialProviderUnion
        required {
        }
        optional {
            /// `IamCredentialProvider`: object.
            iam_credential_provider "IamCredentialProvider" RegistryRecordIamCredentialProvider,
            /// `OauthCredentialProvider`: object.
            oauth_credential_provider "OauthCredentialProvider" RegistryRecordOAuthCredentialProvider,
        }
    }

    choice! {
        /// Values of `RegistryRecordOAuthCredentialProviderGrantType`.
        RegistryRecordOAuthCredentialProviderGrantType
        ClientCredentials = "CLIENT_CREDENTIALS",
    }

    property! {
        /// [`RegistryRecordOAuthCredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-registryrecordoauthcredentialprovider.html)
        RegistryRecordOAuthCredentialProvider
        required {
            /// `ProviderArn`: text, 1 to 2048 characters.
            provider_arn "ProviderArn" String,
        }
        optional {
            /// `CustomParameters`: object.
            custom_parameters "CustomParameters" Json,
            /// `GrantType`: text.
            grant_type "GrantType" RegistryRecordOAuthCredentialProviderGrantType,
            /// `Scopes`: list.
            scopes "Scopes" List<String>,
        }
    }

    property! {
        /// [`RegistryRecordIamCredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-registryrecordiamcredentialprovider.html)
        RegistryRecordIamCredentialProvider
        required {
        }
        optional {
            /// `Region`: text, 1 to 64 characters.
            region "Region" String,
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
            /// `Service`: text, 1 to 128 characters.
            service "Service" String,
        }
    }

    property! {
        /// [`McpServerAdditionalData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-mcpserveradditionaldata.html)
        McpServerAdditionalData
        required {
        }
        optional {
            /// `Tools`: object.
            tools "Tools" McpToolsDescriptor,
        }
    }

    property! {
        /// [`McpToolsDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-mcptoolsdescriptor.html)
        McpToolsDescriptor
        required {
        }
        optional {
            /// `Data`: text, 1 to 102400 characters.
            data "Data" String,
            /// `DataSchemaVersion`: text, 1 to 255 characters.
            data_schema_version "DataSchemaVersion" String,
        }
    }

    property! {
        /// [`HttpDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-httpdescriptor.html)
        HttpDescriptor
        required {
        }
        optional {
            /// `Source`: object.
            source "Source" SourceOnlyDescriptorSource,
        }
    }

    property! {
        /// [`SourceOnlyDescriptorSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-sourceonlydescriptorsource.html)
        SourceOnlyDescriptorSource
        required {
        }
        optional {
            /// `FromUrl`: object.
            from_url "FromUrl" SourceOnlyDescriptorSourceFromUrl,
        }
    }

    property! {
        /// [`SourceOnlyDescriptorSourceFromUrl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-sourceonlydescriptorsourcefromurl.html)
        SourceOnlyDescriptorSourceFromUrl
        required {
            /// `Url`: text, 1 to 2048 characters.
            url "Url" String,
        }
        optional {
        }
    }

    property! {
        /// [`CustomDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-customdescriptor.html)
        CustomDescriptor
        required {
        }
        optional {
            /// `Data`: text, 1 to 102400 characters.
            data "Data" String,
        }
    }

    property! {
        /// [`AgUiDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-aguidescriptor.html)
        AgUiDescriptor
        required {
        }
        optional {
            /// `Source`: object.
            source "Source" SourceOnlyDescriptorSource,
        }
    }

    property! {
        /// [`AgentSkillsDefinitionDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-agentskillsdefinitiondescriptor.html)
        AgentSkillsDefinitionDescriptor
        required {
        }
        optional {
            /// `AdditionalData`: object.
            additional_data "AdditionalData" AgentSkillsAdditionalData,
            /// `Data`: text, 1 to 102400 characters.
            data "Data" String,
            /// `DataSchemaVersion`: text, 1 to 255 characters.
            data_schema_version "DataSchemaVersion" String,
        }
    }

    property! {
        /// [`AgentSkillsAdditionalData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-agentskillsadditionaldata.html)
        AgentSkillsAdditionalData
        required {
        }
        optional {
            /// `SkillMd`: object.
            skill_md "SkillMd" AgentSkillsMdDescriptor,
        }
    }

    property! {
        /// [`AgentSkillsMdDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-agentskillsmddescriptor.html)
        AgentSkillsMdDescriptor
        required {
        }
        optional {
            /// `Data`: text, 1 to 102400 characters.
            data "Data" String,
            /// `DataSchemaVersion`: text, 1 to 255 characters.
            data_schema_version "DataSchemaVersion" String,
            /// `Source`: object.
            source "Source" SkillMdSource,
        }
    }

    property! {
        /// [`SkillMdSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-skillmdsource.html)
        SkillMdSource
        required {
        }
        optional {
            /// `FromUrl`: object.
            from_url "FromUrl" SkillMdSourceFromUrl,
        }
    }

    property! {
        /// [`SkillMdSourceFromUrl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-skillmdsourcefromurl.html)
        SkillMdSourceFromUrl
        required {
            /// `Url`: text, 1 to 2048 characters.
            url "Url" String,
        }
        optional {
        }
    }

    property! {
        /// [`A2aAgentCardDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-a2aagentcarddescriptor.html)
        A2aAgentCardDescriptor
        required {
        }
        optional {
            /// `Data`: text, 1 to 102400 characters.
            data "Data" String,
            /// `DataSchemaVersion`: text, 1 to 255 characters.
            data_schema_version "DataSchemaVersion" String,
            /// `Source`: object.
            source "Source" DescriptorSource,
        }
    }
}
