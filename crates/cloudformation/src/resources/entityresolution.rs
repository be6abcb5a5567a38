// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::EntityResolution`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::EntityResolution::IdMappingWorkflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html)
    IdMappingWorkflow = "AWS::EntityResolution::IdMappingWorkflow"
    required {
        /// `IdMappingTechniques`: object.
        id_mapping_techniques "IdMappingTechniques" id_mapping_workflow::IdMappingTechniques,
        /// `InputSourceConfig`: list, 1 to 20 items.
        input_source_config "InputSourceConfig" List<id_mapping_workflow::IdMappingWorkflowInputSource>,
        /// `RoleArn`: text, 0 to 512 characters.
        role_arn "RoleArn" String,
        /// `WorkflowName`: text, 0 to 255 characters. A change replaces the resource.
        workflow_name "WorkflowName" String,
    }
    optional {
        /// `Description`: text, 0 to 255 characters.
        description "Description" String,
        /// `IdMappingIncrementalRunConfig`: object.
        id_mapping_incremental_run_config "IdMappingIncrementalRunConfig" id_mapping_workflow::IdMappingIncrementalRunConfig,
        /// `OutputSourceConfig`: list, 1 to 1 items.
        output_source_config "OutputSourceConfig" List<id_mapping_workflow::IdMappingWorkflowOutputSource>,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<id_mapping_workflow::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `WorkflowArn`.
        workflow_arn "WorkflowArn" String,
    }
}

/// Property types of [`IdMappingWorkflow`].
pub mod id_mapping_workflow {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-tag.html)
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
        /// [`IdMappingWorkflowOutputSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-idmappingworkflowoutputsource.html)
        IdMappingWorkflowOutputSource
        required {
            /// `OutputS3Path`: text, 1 to 1024 characters.
            output_s3_path "OutputS3Path" String,
        }
        optional {
            /// `KMSArn`: text.
            kms_arn "KMSArn" String,
        }
    }

    choice! {
        /// Values of `IdMappingWorkflowInputSourceType`.
        IdMappingWorkflowInputSourceType
        Source = "SOURCE",
        Target = "TARGET",
    }

    property! {
        /// [`IdMappingWorkflowInputSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-idmappingworkflowinputsource.html)
        IdMappingWorkflowInputSource
        required {
            /// `InputSourceARN`: text.
            input_source_arn "InputSourceARN" String,
        }
        optional {
            /// `SchemaArn`: text.
            schema_arn "SchemaArn" String,
            /// `Type`: text.
            r#type "Type" IdMappingWorkflowInputSourceType,
        }
    }

    choice! {
        /// Values of `IdMappingTechniquesIdMappingType`.
        IdMappingTechniquesIdMappingType
        Provider = "PROVIDER",
        RuleBased = "RULE_BASED",
    }

    property! {
        /// [`IdMappingTechniques`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-idmappingtechniques.html)
        IdMappingTechniques
        required {
        }
        optional {
            /// `IdMappingType`: text.
            id_mapping_type "IdMappingType" IdMappingTechniquesIdMappingType,
            /// `NormalizationVersion`: text.
            normalization_version "NormalizationVersion" String,
            /// `ProviderProperties`: object.
            provider_properties "ProviderProperties" ProviderProperties,
            /// `RuleBasedProperties`: object.
            rule_based_properties "RuleBasedProperties" IdMappingRuleBasedProperties,
        }
    }

    choice! {
        /// Values of `IdMappingRuleBasedPropertiesAttributeMatchingModel`.
        IdMappingRuleBasedPropertiesAttributeMatchingModel
        OneToOne = "ONE_TO_ONE",
        ManyToMany = "MANY_TO_MANY",
    }

    choice! {
        /// Values of `IdMappingRuleBasedPropertiesRecordMatchingModel`.
        IdMappingRuleBasedPropertiesRecordMatchingModel
        OneSourceToOneTarget = "ONE_SOURCE_TO_ONE_TARGET",
        ManySourceToOneTarget = "MANY_SOURCE_TO_ONE_TARGET",
    }

    choice! {
        /// Values of `IdMappingRuleBasedPropertiesRuleDefinitionType`.
        IdMappingRuleBasedPropertiesRuleDefinitionType
        Source = "SOURCE",
        Target = "TARGET",
    }

    property! {
        /// [`IdMappingRuleBasedProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-idmappingrulebasedproperties.html)
        IdMappingRuleBasedProperties
        required {
            /// `AttributeMatchingModel`: text.
            attribute_matching_model "AttributeMatchingModel" IdMappingRuleBasedPropertiesAttributeMatchingModel,
            /// `RecordMatchingModel`: text.
            record_matching_model "RecordMatchingModel" IdMappingRuleBasedPropertiesRecordMatchingModel,
        }
        optional {
            /// `RuleDefinitionType`: text.
            rule_definition_type "RuleDefinitionType" IdMappingRuleBasedPropertiesRuleDefinitionType,
            /// `Rules`: list, 1 to 25 items.
            rules "Rules" List<Rule>,
        }
    }

    property! {
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-rule.html)
        Rule
        required {
            /// `MatchingKeys`: list, 1 to 15 items.
            matching_keys "MatchingKeys" List<String>,
            /// `RuleName`: text, 0 to 255 characters.
            rule_name "RuleName" String,
        }
        optional {
        }
    }

    property! {
        /// [`ProviderProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-providerproperties.html)
        ProviderProperties
        required {
            /// `ProviderServiceArn`: text, 20 to 255 characters.
            provider_service_arn "ProviderServiceArn" String,
        }
        optional {
            /// `IntermediateSourceConfiguration`: object.
            intermediate_source_configuration "IntermediateSourceConfiguration" IntermediateSourceConfiguration,
            /// `ProviderConfiguration`: object.
            provider_configuration "ProviderConfiguration" Json,
        }
    }

    property! {
        /// [`IntermediateSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-intermediatesourceconfiguration.html)
        IntermediateSourceConfiguration
        required {
            /// `IntermediateS3Path`: text, 1 to 1024 characters.
            intermediate_s3_path "IntermediateS3Path" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `IdMappingIncrementalRunConfigIncrementalRunType`.
        IdMappingIncrementalRunConfigIncrementalRunType
        OnDemand = "ON_DEMAND",
    }

    property! {
        /// [`IdMappingIncrementalRunConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idmappingworkflow-idmappingincrementalrunconfig.html)
        IdMappingIncrementalRunConfig
        required {
            /// `IncrementalRunType`: text.
            incremental_run_type "IncrementalRunType" IdMappingIncrementalRunConfigIncrementalRunType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EntityResolution::IdNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html)
    IdNamespace = "AWS::EntityResolution::IdNamespace"
    required {
        /// `IdNamespaceName`: text, 1 to 255 characters. A change replaces the resource.
        id_namespace_name "IdNamespaceName" String,
        /// `Type`: text.
        r#type "Type" id_namespace::Type,
    }
    optional {
        /// `Description`: text, 0 to 255 characters.
        description "Description" String,
        /// `IdMappingWorkflowProperties`: list, 1 to 1 items.
        id_mapping_workflow_properties "IdMappingWorkflowProperties" List<id_namespace::IdNamespaceIdMappingWorkflowProperties>,
        /// `InputSourceConfig`: list, 0 to 20 items.
        input_source_config "InputSourceConfig" List<id_namespace::IdNamespaceInputSource>,
        /// `RoleArn`: text, 32 to 512 characters.
        role_arn "RoleArn" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<id_namespace::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `IdNamespaceArn`.
        id_namespace_arn "IdNamespaceArn" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`IdNamespace`].
pub mod id_namespace {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Source = "SOURCE",
        Target = "TARGET",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idnamespace-tag.html)
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
        /// [`IdNamespaceInputSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idnamespace-idnamespaceinputsource.html)
        IdNamespaceInputSource
        required {
            /// `InputSourceARN`: text.
            input_source_arn "InputSourceARN" String,
        }
        optional {
            /// `SchemaName`: text, 1 to 255 characters.
            schema_name "SchemaName" String,
        }
    }

    choice! {
        /// Values of `IdNamespaceIdMappingWorkflowPropertiesIdMappingType`.
        IdNamespaceIdMappingWorkflowPropertiesIdMappingType
        Provider = "PROVIDER",
        RuleBased = "RULE_BASED",
    }

    property! {
        /// [`IdNamespaceIdMappingWorkflowProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idnamespace-idnamespaceidmappingworkflowproperties.html)
        IdNamespaceIdMappingWorkflowProperties
        required {
            /// `IdMappingType`: text.
            id_mapping_type "IdMappingType" IdNamespaceIdMappingWorkflowPropertiesIdMappingType,
        }
        optional {
            /// `ProviderProperties`: object.
            provider_properties "ProviderProperties" NamespaceProviderProperties,
            /// `RuleBasedProperties`: object.
            rule_based_properties "RuleBasedProperties" NamespaceRuleBasedProperties,
        }
    }

    choice! {
        /// Values of `NamespaceRuleBasedPropertiesAttributeMatchingModel`.
        NamespaceRuleBasedPropertiesAttributeMatchingModel
        OneToOne = "ONE_TO_ONE",
        ManyToMany = "MANY_TO_MANY",
    }

    choice! {
        /// Values of `RecordMatchingModel`.
        RecordMatchingModel
        OneSourceToOneTarget = "ONE_SOURCE_TO_ONE_TARGET",
        ManySourceToOneTarget = "MANY_SOURCE_TO_ONE_TARGET",
    }

    choice! {
        /// Values of `RuleDefinitionType`.
        RuleDefinitionType
        Source = "SOURCE",
        Target = "TARGET",
    }

    property! {
        /// [`NamespaceRuleBasedProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idnamespace-namespacerulebasedproperties.html)
        NamespaceRuleBasedProperties
        required {
        }
        optional {
            /// `AttributeMatchingModel`: text.
            attribute_matching_model "AttributeMatchingModel" NamespaceRuleBasedPropertiesAttributeMatchingModel,
            /// `RecordMatchingModels`: list.
            record_matching_models "RecordMatchingModels" List<RecordMatchingModel>,
            /// `RuleDefinitionTypes`: list.
            rule_definition_types "RuleDefinitionTypes" List<RuleDefinitionType>,
            /// `Rules`: list, 1 to 25 items.
            rules "Rules" List<Rule>,
        }
    }

    property! {
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idnamespace-rule.html)
        Rule
        required {
            /// `MatchingKeys`: list, 1 to 25 items.
            matching_keys "MatchingKeys" List<String>,
            /// `RuleName`: text, 0 to 255 characters.
            rule_name "RuleName" String,
        }
        optional {
        }
    }

    property! {
        /// [`NamespaceProviderProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-idnamespace-namespaceproviderproperties.html)
        NamespaceProviderProperties
        required {
            /// `ProviderServiceArn`: text, 20 to 255 characters.
            provider_service_arn "ProviderServiceArn" String,
        }
        optional {
            /// `ProviderConfiguration`: object.
            provider_configuration "ProviderConfiguration" Json,
        }
    }
}

resource! {
    /// [`AWS::EntityResolution::MatchingWorkflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html)
    MatchingWorkflow = "AWS::EntityResolution::MatchingWorkflow"
    required {
        /// `InputSourceConfig`: list, 1 to 20 items.
        input_source_config "InputSourceConfig" List<matching_workflow::InputSource>,
        /// `OutputSourceConfig`: list, 1 to 1 items.
        output_source_config "OutputSourceConfig" List<matching_workflow::OutputSource>,
        /// `ResolutionTechniques`: object.
        resolution_techniques "ResolutionTechniques" matching_workflow::ResolutionTechniques,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
        /// `WorkflowName`: text, 0 to 255 characters. A change replaces the resource.
        workflow_name "WorkflowName" String,
    }
    optional {
        /// `Description`: text, 0 to 255 characters.
        description "Description" String,
        /// `IncrementalRunConfig`: object.
        incremental_run_config "IncrementalRunConfig" matching_workflow::IncrementalRunConfig,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<matching_workflow::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `WorkflowArn`.
        workflow_arn "WorkflowArn" String,
    }
}

/// Property types of [`MatchingWorkflow`].
pub mod matching_workflow {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-tag.html)
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
        /// Values of `ResolutionType`.
        ResolutionType
        RuleMatching = "RULE_MATCHING",
        MlMatching = "ML_MATCHING",
        Provider = "PROVIDER",
    }

    property! {
        /// [`ResolutionTechniques`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-resolutiontechniques.html)
        ResolutionTechniques
        required {
        }
        optional {
            /// `EnableRealTimeMatching`: true or false.
            enable_real_time_matching "EnableRealTimeMatching" bool,
            /// `ProviderProperties`: object.
            provider_properties "ProviderProperties" ProviderProperties,
            /// `ResolutionType`: text.
            resolution_type "ResolutionType" ResolutionType,
            /// `RuleBasedProperties`: object.
            rule_based_properties "RuleBasedProperties" RuleBasedProperties,
            /// `RuleConditionProperties`: object.
            rule_condition_properties "RuleConditionProperties" RuleConditionProperties,
        }
    }

    property! {
        /// [`RuleConditionProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-ruleconditionproperties.html)
        RuleConditionProperties
        required {
            /// `Rules`: list, 1 to 25 items.
            rules "Rules" List<RuleCondition>,
        }
        optional {
            /// `MatchingConfig`: object.
            matching_config "MatchingConfig" MatchingConfig,
        }
    }

    property! {
        /// [`RuleCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-rulecondition.html)
        RuleCondition
        required {
        }
        optional {
            /// `Condition`: text.
            condition "Condition" String,
            /// `RuleName`: text, 0 to 255 characters.
            rule_name "RuleName" String,
        }
    }

    property! {
        /// [`MatchingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-matchingconfig.html)
        MatchingConfig
        required {
        }
        optional {
            /// `EnableTransitiveMatching`: true or false.
            enable_transitive_matching "EnableTransitiveMatching" bool,
        }
    }

    choice! {
        /// Values of `RuleBasedPropertiesAttributeMatchingModel`.
        RuleBasedPropertiesAttributeMatchingModel
        OneToOne = "ONE_TO_ONE",
        ManyToMany = "MANY_TO_MANY",
    }

    choice! {
        /// Values of `RuleBasedPropertiesMatchPurpose`.
        RuleBasedPropertiesMatchPurpose
        IdentifierGeneration = "IDENTIFIER_GENERATION",
        Indexing = "INDEXING",
    }

    property! {
        /// [`RuleBasedProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-rulebasedproperties.html)
        RuleBasedProperties
        required {
            /// `AttributeMatchingModel`: text.
            attribute_matching_model "AttributeMatchingModel" RuleBasedPropertiesAttributeMatchingModel,
            /// `Rules`: list, 1 to 25 items.
            rules "Rules" List<Rule>,
        }
        optional {
            /// `MatchPurpose`: text.
            match_purpose "MatchPurpose" RuleBasedPropertiesMatchPurpose,
        }
    }

    property! {
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-rule.html)
        Rule
        required {
            /// `MatchingKeys`: list, 1 to 15 items.
            matching_keys "MatchingKeys" List<String>,
            /// `RuleName`: text, 0 to 255 characters.
            rule_name "RuleName" String,
        }
        optional {
        }
    }

    property! {
        /// [`ProviderProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-providerproperties.html)
        ProviderProperties
        required {
            /// `ProviderServiceArn`: text, 20 to 255 characters.
            provider_service_arn "ProviderServiceArn" String,
        }
        optional {
            /// `IntermediateSourceConfiguration`: object.
            intermediate_source_configuration "IntermediateSourceConfiguration" IntermediateSourceConfiguration,
            /// `ProviderConfiguration`: object.
            provider_configuration "ProviderConfiguration" Json,
        }
    }

    property! {
        /// [`IntermediateSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-intermediatesourceconfiguration.html)
        IntermediateSourceConfiguration
        required {
            /// `IntermediateS3Path`: text, 1 to 1024 characters.
            intermediate_s3_path "IntermediateS3Path" String,
        }
        optional {
        }
    }

    property! {
        /// [`OutputSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-outputsource.html)
        OutputSource
        required {
            /// `Output`: list, 0 to 750 items.
            output "Output" List<OutputAttribute>,
        }
        optional {
            /// `ApplyNormalization`: true or false.
            apply_normalization "ApplyNormalization" bool,
            /// `CustomerProfilesIntegrationConfig`: object.
            customer_profiles_integration_config "CustomerProfilesIntegrationConfig" CustomerProfilesIntegrationConfig,
            /// `KMSArn`: text.
            kms_arn "KMSArn" String,
            /// `OutputS3Path`: text, 0 to 1024 characters.
            output_s3_path "OutputS3Path" String,
        }
    }

    property! {
        /// [`OutputAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-outputattribute.html)
        OutputAttribute
        required {
            /// `Name`: text, 0 to 255 characters.
            name "Name" String,
        }
        optional {
            /// `Hashed`: true or false.
            hashed "Hashed" bool,
        }
    }

    property! {
        /// [`CustomerProfilesIntegrationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-customerprofilesintegrationconfig.html)
        CustomerProfilesIntegrationConfig
        required {
            /// `DomainArn`: text.
            domain_arn "DomainArn" String,
            /// `ObjectTypeArn`: text.
            object_type_arn "ObjectTypeArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`InputSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-inputsource.html)
        InputSource
        required {
            /// `InputSourceARN`: text.
            input_source_arn "InputSourceARN" String,
            /// `SchemaArn`: text.
            schema_arn "SchemaArn" String,
        }
        optional {
            /// `ApplyNormalization`: true or false.
            apply_normalization "ApplyNormalization" bool,
        }
    }

    choice! {
        /// Values of `IncrementalRunConfigIncrementalRunType`.
        IncrementalRunConfigIncrementalRunType
        Immediate = "IMMEDIATE",
    }

    property! {
        /// [`IncrementalRunConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-matchingworkflow-incrementalrunconfig.html)
        IncrementalRunConfig
        required {
            /// `IncrementalRunType`: text.
            incremental_run_type "IncrementalRunType" IncrementalRunConfigIncrementalRunType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EntityResolution::PolicyStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-policystatement.html)
    PolicyStatement = "AWS::EntityResolution::PolicyStatement"
    required {
        /// `Arn`: text. A change replaces the resource.
        arn "Arn" String,
        /// `StatementId`: text, 1 to 64 characters. A change replaces the resource.
        statement_id "StatementId" String,
    }
    optional {
        /// `Action`: list, at least 1 items.
        action "Action" List<String>,
        /// `Condition`: text, 1 to 40960 characters.
        condition "Condition" String,
        /// `Effect`: text.
        effect "Effect" policy_statement::StatementEffect,
        /// `Principal`: list, at least 1 items.
        principal "Principal" List<String>,
    }
    attributes {
    }
}

/// Property types of [`PolicyStatement`].
pub mod policy_statement {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `StatementEffect`.
        StatementEffect
        Allow = "Allow",
        Deny = "Deny",
    }
}

resource! {
    /// [`AWS::EntityResolution::SchemaMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-schemamapping.html)
    SchemaMapping = "AWS::EntityResolution::SchemaMapping"
    required {
        /// `MappedInputFields`: list, 2 to 35 items.
        mapped_input_fields "MappedInputFields" List<schema_mapping::SchemaInputAttribute>,
        /// `SchemaName`: text, 0 to 255 characters. A change replaces the resource.
        schema_name "SchemaName" String,
    }
    optional {
        /// `Description`: text, 0 to 255 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<schema_mapping::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `HasWorkflows`.
        has_workflows "HasWorkflows" bool,
        /// `Fn::GetAtt` of `SchemaArn`.
        schema_arn "SchemaArn" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`SchemaMapping`].
pub mod schema_mapping {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-schemamapping-tag.html)
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
        /// Values of `SchemaAttributeType`.
        SchemaAttributeType
        Name = "NAME",
        NameFirst = "NAME_FIRST",
        NameMiddle = "NAME_MIDDLE",
        NameLast = "NAME_LAST",
        Address = "ADDRESS",
        AddressStreet1 = "ADDRESS_STREET1",
        AddressStreet2 = "ADDRESS_STREET2",
        AddressStreet3 = "ADDRESS_STREET3",
        AddressCity = "ADDRESS_CITY",
        AddressState = "ADDRESS_STATE",
        AddressCountry = "ADDRESS_COUNTRY",
        AddressPostalcode = "ADDRESS_POSTALCODE",
        Phone = "PHONE",
        PhoneNumber = "PHONE_NUMBER",
        PhoneCountrycode = "PHONE_COUNTRYCODE",
        EmailAddress = "EMAIL_ADDRESS",
        UniqueId = "UNIQUE_ID",
        Date = "DATE",
        String = "STRING",
        ProviderId = "PROVIDER_ID",
    }

    property! {
        /// [`SchemaInputAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-schemamapping-schemainputattribute.html)
        SchemaInputAttribute
        required {
            /// `FieldName`: text, 0 to 255 characters.
            field_name "FieldName" String,
            /// `Type`: text.
            r#type "Type" SchemaAttributeType,
        }
        optional {
            /// `GroupName`: text, 0 to 255 characters.
            group_name "GroupName" String,
            /// `Hashed`: true or false.
            hashed "Hashed" bool,
            /// `MatchKey`: text, 0 to 255 characters.
            match_key "MatchKey" String,
            /// `SubType`: text, at most 255 characters.
            sub_type "SubType" String,
        }
    }
}
