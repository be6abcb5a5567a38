// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Config`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Config::AggregationAuthorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-aggregationauthorization.html)
    AggregationAuthorization = "AWS::Config::AggregationAuthorization"
    required {
        /// `AuthorizedAccountId`: text. A change replaces the resource.
        authorized_account_id "AuthorizedAccountId" String,
        /// `AuthorizedAwsRegion`: text, 1 to 64 characters. A change replaces the resource.
        authorized_aws_region "AuthorizedAwsRegion" String,
    }
    optional {
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<aggregation_authorization::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AggregationAuthorizationArn`.
        aggregation_authorization_arn "AggregationAuthorizationArn" String,
    }
}

/// Property types of [`AggregationAuthorization`].
pub mod aggregation_authorization {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-aggregationauthorization-tag.html)
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
    /// [`AWS::Config::ConfigRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configrule.html)
    ConfigRule = "AWS::Config::ConfigRule"
    required {
        /// `Source`: object.
        source "Source" config_rule::Source,
    }
    optional {
        /// `Compliance`: object.
        compliance "Compliance" config_rule::Compliance,
        /// `ConfigRuleName`: text. A change replaces the resource.
        config_rule_name "ConfigRuleName" String,
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `EvaluationModes`: list.
        evaluation_modes "EvaluationModes" List<config_rule::EvaluationModeConfiguration>,
        /// `InputParameters`: JSON.
        input_parameters "InputParameters" Json,
        /// `MaximumExecutionFrequency`: text.
        maximum_execution_frequency "MaximumExecutionFrequency" String,
        /// `Scope`: object.
        scope "Scope" config_rule::Scope,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Compliance.Type`.
        compliance_type "Compliance.Type" String,
        /// `Fn::GetAtt` of `ConfigRuleId`.
        config_rule_id "ConfigRuleId" String,
    }
}

/// Property types of [`ConfigRule`].
pub mod config_rule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Source`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configrule-source.html)
        Source
        required {
            /// `Owner`: text.
            owner "Owner" String,
        }
        optional {
            /// `CustomPolicyDetails`: object.
            custom_policy_details "CustomPolicyDetails" CustomPolicyDetails,
            /// `SourceDetails`: list.
            source_details "SourceDetails" List<SourceDetail>,
            /// `SourceIdentifier`: text.
            source_identifier "SourceIdentifier" String,
        }
    }

    property! {
        /// [`SourceDetail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configrule-sourcedetail.html)
        SourceDetail
        required {
            /// `EventSource`: text.
            event_source "EventSource" String,
            /// `MessageType`: text.
            message_type "MessageType" String,
        }
        optional {
            /// `MaximumExecutionFrequency`: text.
            maximum_execution_frequency "MaximumExecutionFrequency" String,
        }
    }

    property! {
        /// [`CustomPolicyDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configrule-custompolicydetails.html)
        CustomPolicyDetails
        required {
        }
        optional {
            /// `EnableDebugLogDelivery`: true or false.
            enable_debug_log_delivery "EnableDebugLogDelivery" bool,
            /// `PolicyRuntime`: text.
            policy_runtime "PolicyRuntime" String,
            /// `PolicyText`: text.
            policy_text "PolicyText" String,
        }
    }

    property! {
        /// [`Scope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configrule-scope.html)
        Scope
        required {
        }
        optional {
            /// `ComplianceResourceId`: text.
            compliance_resource_id "ComplianceResourceId" String,
            /// `ComplianceResourceTypes`: list.
            compliance_resource_types "ComplianceResourceTypes" List<String>,
            /// `TagKey`: text.
            tag_key "TagKey" String,
            /// `TagValue`: text.
            tag_value "TagValue" String,
        }
    }

    property! {
        /// [`EvaluationModeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configrule-evaluationmodeconfiguration.html)
        EvaluationModeConfiguration
        required {
        }
        optional {
            /// `Mode`: text.
            mode "Mode" String,
        }
    }

    property! {
        /// Property type `Compliance`.
        Compliance
        required {
        }
        optional {
            /// `Type`: text.
            r#type "Type" String,
        }
    }
}

resource! {
    /// [`AWS::Config::ConfigurationAggregator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationaggregator.html)
    ConfigurationAggregator = "AWS::Config::ConfigurationAggregator"
    required {
    }
    optional {
        /// `AccountAggregationSources`: list, 0 to 1 items.
        account_aggregation_sources "AccountAggregationSources" List<configuration_aggregator::AccountAggregationSource>,
        /// `ConfigurationAggregatorName`: text, 1 to 256 characters. A change replaces the resource.
        configuration_aggregator_name "ConfigurationAggregatorName" String,
        /// `OrganizationAggregationSource`: object.
        organization_aggregation_source "OrganizationAggregationSource" configuration_aggregator::OrganizationAggregationSource,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<configuration_aggregator::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ConfigurationAggregatorArn`.
        configuration_aggregator_arn "ConfigurationAggregatorArn" String,
    }
}

/// Property types of [`ConfigurationAggregator`].
pub mod configuration_aggregator {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationaggregator-tag.html)
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
        /// [`OrganizationAggregationSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationaggregator-organizationaggregationsource.html)
        OrganizationAggregationSource
        required {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
            /// `AllAwsRegions`: true or false.
            all_aws_regions "AllAwsRegions" bool,
            /// `AwsRegions`: list, at least 1 items.
            aws_regions "AwsRegions" List<String>,
        }
    }

    property! {
        /// [`AccountAggregationSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationaggregator-accountaggregationsource.html)
        AccountAggregationSource
        required {
            /// `AccountIds`: list, at least 1 items.
            account_ids "AccountIds" List<String>,
        }
        optional {
            /// `AllAwsRegions`: true or false.
            all_aws_regions "AllAwsRegions" bool,
            /// `AwsRegions`: list, at least 1 items.
            aws_regions "AwsRegions" List<String>,
        }
    }
}

resource! {
    /// [`AWS::Config::ConfigurationRecorder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html)
    ConfigurationRecorder = "AWS::Config::ConfigurationRecorder"
    required {
        /// `RoleARN`: text.
        role_arn "RoleARN" String,
    }
    optional {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `RecordingGroup`: object.
        recording_group "RecordingGroup" configuration_recorder::RecordingGroup,
        /// `RecordingMode`: object.
        recording_mode "RecordingMode" configuration_recorder::RecordingMode,
        /// `StartedOnCreate`: true or false. A change replaces the resource.
        started_on_create "StartedOnCreate" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `ResourceARN`.
        resource_arn "ResourceARN" String,
    }
}

/// Property types of [`ConfigurationRecorder`].
pub mod configuration_recorder {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`RecordingMode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationrecorder-recordingmode.html)
        RecordingMode
        required {
            /// `RecordingFrequency`: text.
            recording_frequency "RecordingFrequency" String,
        }
        optional {
            /// `RecordingModeOverrides`: list.
            recording_mode_overrides "RecordingModeOverrides" List<RecordingModeOverride>,
        }
    }

    property! {
        /// [`RecordingModeOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationrecorder-recordingmodeoverride.html)
        RecordingModeOverride
        required {
            /// `RecordingFrequency`: text.
            recording_frequency "RecordingFrequency" String,
            /// `ResourceTypes`: list.
            resource_types "ResourceTypes" List<String>,
        }
        optional {
            /// `Description`: text.
            description "Description" String,
        }
    }

    property! {
        /// [`RecordingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationrecorder-recordinggroup.html)
        RecordingGroup
        required {
        }
        optional {
            /// `AllSupported`: true or false.
            all_supported "AllSupported" bool,
            /// `ExclusionByResourceTypes`: object.
            exclusion_by_resource_types "ExclusionByResourceTypes" ExclusionByResourceTypes,
            /// `IncludeGlobalResourceTypes`: true or false.
            include_global_resource_types "IncludeGlobalResourceTypes" bool,
            /// `RecordingStrategy`: object.
            recording_strategy "RecordingStrategy" RecordingStrategy,
            /// `ResourceTypes`: list.
            resource_types "ResourceTypes" List<String>,
        }
    }

    property! {
        /// [`RecordingStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationrecorder-recordingstrategy.html)
        RecordingStrategy
        required {
            /// `UseOnly`: text.
            use_only "UseOnly" String,
        }
        optional {
        }
    }

    property! {
        /// [`ExclusionByResourceTypes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationrecorder-exclusionbyresourcetypes.html)
        ExclusionByResourceTypes
        required {
            /// `ResourceTypes`: list.
            resource_types "ResourceTypes" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Config::ConformancePack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-conformancepack.html)
    ConformancePack = "AWS::Config::ConformancePack"
    required {
        /// `ConformancePackName`: text, 1 to 256 characters. A change replaces the resource.
        conformance_pack_name "ConformancePackName" String,
    }
    optional {
        /// `ConformancePackInputParameters`: list, 0 to 60 items.
        conformance_pack_input_parameters "ConformancePackInputParameters" List<conformance_pack::ConformancePackInputParameter>,
        /// `DeliveryS3Bucket`: text, 0 to 63 characters.
        delivery_s3_bucket "DeliveryS3Bucket" String,
        /// `DeliveryS3KeyPrefix`: text, 0 to 1024 characters.
        delivery_s3_key_prefix "DeliveryS3KeyPrefix" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<conformance_pack::Tag>,
        /// `TemplateBody`: text, 1 to 51200 characters.
        template_body "TemplateBody" String,
        /// `TemplateS3Uri`: text, 1 to 1024 characters.
        template_s3_uri "TemplateS3Uri" String,
        /// `TemplateSSMDocumentDetails`: object.
        template_ssm_document_details "TemplateSSMDocumentDetails" conformance_pack::TemplateSSMDocumentDetails,
    }
    attributes {
        /// `Fn::GetAtt` of `ConformancePackArn`.
        conformance_pack_arn "ConformancePackArn" String,
    }
}

/// Property types of [`ConformancePack`].
pub mod conformance_pack {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `TemplateSSMDocumentDetails`.
        TemplateSSMDocumentDetails
        required {
        }
        optional {
            /// `DocumentName`: text, 3 to 128 characters.
            document_name "DocumentName" String,
            /// `DocumentVersion`: text, 1 to 128 characters.
            document_version "DocumentVersion" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-conformancepack-tag.html)
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
        /// [`ConformancePackInputParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-conformancepack-conformancepackinputparameter.html)
        ConformancePackInputParameter
        required {
            /// `ParameterName`: text, 0 to 255 characters.
            parameter_name "ParameterName" String,
            /// `ParameterValue`: text, 0 to 4096 characters.
            parameter_value "ParameterValue" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Config::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-connector.html)
    Connector = "AWS::Config::Connector"
    required {
        /// `ConnectorConfiguration`: object. A change replaces the resource.
        connector_configuration "ConnectorConfiguration" connector::ConnectorConfiguration,
    }
    optional {
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<connector::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
    }
}

/// Property types of [`Connector`].
pub mod connector {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-connector-tag.html)
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
        /// [`ConnectorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-connector-connectorconfiguration.html)
        ConnectorConfiguration
        required {
        }
        optional {
            /// `Azure`: object.
            azure "Azure" AzureConnectorConfiguration,
        }
    }

    property! {
        /// [`AzureConnectorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-connector-azureconnectorconfiguration.html)
        AzureConnectorConfiguration
        required {
            /// `ClientIdentifier`: text, 1 to 128 characters.
            client_identifier "ClientIdentifier" String,
            /// `TenantIdentifier`: text, 1 to 128 characters.
            tenant_identifier "TenantIdentifier" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Config::DeliveryChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html)
    DeliveryChannel = "AWS::Config::DeliveryChannel"
    required {
        /// `S3BucketName`: text.
        s3_bucket_name "S3BucketName" String,
    }
    optional {
        /// `ConfigSnapshotDeliveryProperties`: object.
        config_snapshot_delivery_properties "ConfigSnapshotDeliveryProperties" delivery_channel::ConfigSnapshotDeliveryProperties,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `S3KeyPrefix`: text.
        s3_key_prefix "S3KeyPrefix" String,
        /// `S3KmsKeyArn`: text.
        s3_kms_key_arn "S3KmsKeyArn" String,
        /// `SnsTopicARN`: text.
        sns_topic_arn "SnsTopicARN" String,
    }
    attributes {
    }
}

/// Property types of [`DeliveryChannel`].
pub mod delivery_channel {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ConfigSnapshotDeliveryPropertiesDeliveryFrequency`.
        ConfigSnapshotDeliveryPropertiesDeliveryFrequency
        OneHour = "One_Hour",
        ThreeHours = "Three_Hours",
        SixHours = "Six_Hours",
        TwelveHours = "Twelve_Hours",
        TwentyFourHours = "TwentyFour_Hours",
    }

    property! {
        /// [`ConfigSnapshotDeliveryProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-deliverychannel-configsnapshotdeliveryproperties.html)
        ConfigSnapshotDeliveryProperties
        required {
        }
        optional {
            /// `DeliveryFrequency`: text.
            delivery_frequency "DeliveryFrequency" ConfigSnapshotDeliveryPropertiesDeliveryFrequency,
        }
    }
}

resource! {
    /// [`AWS::Config::OrganizationConfigRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconfigrule.html)
    OrganizationConfigRule = "AWS::Config::OrganizationConfigRule"
    required {
        /// `OrganizationConfigRuleName`: text, 1 to 64 characters. A change replaces the resource.
        organization_config_rule_name "OrganizationConfigRuleName" String,
    }
    optional {
        /// `ExcludedAccounts`: list, 0 to 1000 items.
        excluded_accounts "ExcludedAccounts" List<String>,
        /// `OrganizationCustomPolicyRuleMetadata`: object.
        organization_custom_policy_rule_metadata "OrganizationCustomPolicyRuleMetadata" organization_config_rule::OrganizationCustomPolicyRuleMetadata,
        /// `OrganizationCustomRuleMetadata`: object.
        organization_custom_rule_metadata "OrganizationCustomRuleMetadata" organization_config_rule::OrganizationCustomRuleMetadata,
        /// `OrganizationManagedRuleMetadata`: object.
        organization_managed_rule_metadata "OrganizationManagedRuleMetadata" organization_config_rule::OrganizationManagedRuleMetadata,
    }
    attributes {
        /// `Fn::GetAtt` of `OrganizationConfigRuleArn`.
        organization_config_rule_arn "OrganizationConfigRuleArn" String,
    }
}

/// Property types of [`OrganizationConfigRule`].
pub mod organization_config_rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `OrganizationManagedRuleMetadataMaximumExecutionFrequency`.
        OrganizationManagedRuleMetadataMaximumExecutionFrequency
        OneHour = "One_Hour",
        SixHours = "Six_Hours",
        ThreeHours = "Three_Hours",
        TwelveHours = "Twelve_Hours",
        TwentyFourHours = "TwentyFour_Hours",
    }

    property! {
        /// [`OrganizationManagedRuleMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-organizationconfigrule-organizationmanagedrulemetadata.html)
        OrganizationManagedRuleMetadata
        required {
            /// `RuleIdentifier`: text, 1 to 256 characters.
            rule_identifier "RuleIdentifier" String,
        }
        optional {
            /// `Description`: text, 0 to 256 characters.
            description "Description" String,
            /// `InputParameters`: text, 1 to 1024 characters.
            input_parameters "InputParameters" String,
            /// `MaximumExecutionFrequency`: text.
            maximum_execution_frequency "MaximumExecutionFrequency" OrganizationManagedRuleMetadataMaximumExecutionFrequency,
            /// `ResourceIdScope`: text, 1 to 768 characters.
            resource_id_scope "ResourceIdScope" String,
            /// `ResourceTypesScope`: list, 0 to 100 items.
            resource_types_scope "ResourceTypesScope" List<String>,
            /// `TagKeyScope`: text, 1 to 128 characters.
            tag_key_scope "TagKeyScope" String,
            /// `TagValueScope`: text, 1 to 256 characters.
            tag_value_scope "TagValueScope" String,
        }
    }

    choice! {
        /// Values of `OrganizationCustomRuleMetadataMaximumExecutionFrequency`.
        OrganizationCustomRuleMetadataMaximumExecutionFrequency
        OneHour = "One_Hour",
        SixHours = "Six_Hours",
        ThreeHours = "Three_Hours",
        TwelveHours = "Twelve_Hours",
        TwentyFourHours = "TwentyFour_Hours",
    }

    choice! {
        /// Values of `OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypes`.
        OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypes
        ConfigurationItemChangeNotification = "ConfigurationItemChangeNotification",
        OversizedConfigurationItemChangeNotification = "OversizedConfigurationItemChangeNotification",
        ScheduledNotification = "ScheduledNotification",
    }

    property! {
        /// [`OrganizationCustomRuleMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-organizationconfigrule-organizationcustomrulemetadata.html)
        OrganizationCustomRuleMetadata
        required {
            /// `LambdaFunctionArn`: text, 1 to 256 characters.
            lambda_function_arn "LambdaFunctionArn" String,
            /// `OrganizationConfigRuleTriggerTypes`: list.
            organization_config_rule_trigger_types "OrganizationConfigRuleTriggerTypes" List<OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypes>,
        }
        optional {
            /// `Description`: text, 0 to 256 characters.
            description "Description" String,
            /// `InputParameters`: text, 1 to 1024 characters.
            input_parameters "InputParameters" String,
            /// `MaximumExecutionFrequency`: text.
            maximum_execution_frequency "MaximumExecutionFrequency" OrganizationCustomRuleMetadataMaximumExecutionFrequency,
            /// `ResourceIdScope`: text, 1 to 768 characters.
            resource_id_scope "ResourceIdScope" String,
            /// `ResourceTypesScope`: list, 0 to 100 items.
            resource_types_scope "ResourceTypesScope" List<String>,
            /// `TagKeyScope`: text, 1 to 128 characters.
            tag_key_scope "TagKeyScope" String,
            /// `TagValueScope`: text, 1 to 256 characters.
            tag_value_scope "TagValueScope" String,
        }
    }

    choice! {
        /// Values of `OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerTypes`.
        OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerTypes
        ConfigurationItemChangeNotification = "ConfigurationItemChangeNotification",
        OversizedConfigurationItemChangeNotification = "OversizedConfigurationItemChangeNotification",
    }

    property! {
        /// [`OrganizationCustomPolicyRuleMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-organizationconfigrule-organizationcustompolicyrulemetadata.html)
        OrganizationCustomPolicyRuleMetadata
        required {
            /// `PolicyText`: text, 0 to 10000 characters.
            policy_text "PolicyText" String,
            /// `Runtime`: text.
            runtime "Runtime" String,
        }
        optional {
            /// `DebugLogDeliveryAccounts`: list, 0 to 1000 items.
            debug_log_delivery_accounts "DebugLogDeliveryAccounts" List<String>,
            /// `Description`: text, 0 to 256 characters.
            description "Description" String,
            /// `InputParameters`: text, 1 to 1024 characters.
            input_parameters "InputParameters" String,
            /// `OrganizationConfigRuleTriggerTypes`: list.
            organization_config_rule_trigger_types "OrganizationConfigRuleTriggerTypes" List<OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerTypes>,
            /// `ResourceIdScope`: text, 1 to 768 characters.
            resource_id_scope "ResourceIdScope" String,
            /// `ResourceTypesScope`: list, 0 to 100 items.
            resource_types_scope "ResourceTypesScope" List<String>,
            /// `TagKeyScope`: text, 1 to 128 characters.
            tag_key_scope "TagKeyScope" String,
            /// `TagValueScope`: text, 1 to 256 characters.
            tag_value_scope "TagValueScope" String,
        }
    }
}

resource! {
    /// [`AWS::Config::OrganizationConformancePack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconformancepack.html)
    OrganizationConformancePack = "AWS::Config::OrganizationConformancePack"
    required {
        /// `OrganizationConformancePackName`: text, 1 to 128 characters. A change replaces the resource.
        organization_conformance_pack_name "OrganizationConformancePackName" String,
    }
    optional {
        /// `ConformancePackInputParameters`: list, 0 to 60 items.
        conformance_pack_input_parameters "ConformancePackInputParameters" List<organization_conformance_pack::ConformancePackInputParameter>,
        /// `DeliveryS3Bucket`: text, 0 to 63 characters.
        delivery_s3_bucket "DeliveryS3Bucket" String,
        /// `DeliveryS3KeyPrefix`: text, 0 to 1024 characters.
        delivery_s3_key_prefix "DeliveryS3KeyPrefix" String,
        /// `ExcludedAccounts`: list, 0 to 1000 items.
        excluded_accounts "ExcludedAccounts" List<String>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<organization_conformance_pack::Tag>,
        /// `TemplateBody`: text, 1 to 51200 characters.
        template_body "TemplateBody" String,
        /// `TemplateS3Uri`: text, 1 to 1024 characters.
        template_s3_uri "TemplateS3Uri" String,
    }
    attributes {
        /// `Fn::GetAtt` of `OrganizationConformancePackArn`.
        organization_conformance_pack_arn "OrganizationConformancePackArn" String,
    }
}

/// Property types of [`OrganizationConformancePack`].
pub mod organization_conformance_pack {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-organizationconformancepack-tag.html)
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
        /// [`ConformancePackInputParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-organizationconformancepack-conformancepackinputparameter.html)
        ConformancePackInputParameter
        required {
            /// `ParameterName`: text, 0 to 255 characters.
            parameter_name "ParameterName" String,
            /// `ParameterValue`: text, 0 to 4096 characters.
            parameter_value "ParameterValue" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Config::RemediationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-remediationconfiguration.html)
    RemediationConfiguration = "AWS::Config::RemediationConfiguration"
    required {
        /// `ConfigRuleName`: text. A change replaces the resource.
        config_rule_name "ConfigRuleName" String,
        /// `TargetId`: text.
        target_id "TargetId" String,
        /// `TargetType`: text.
        target_type "TargetType" String,
    }
    optional {
        /// `Automatic`: true or false.
        automatic "Automatic" bool,
        /// `ExecutionControls`: object.
        execution_controls "ExecutionControls" remediation_configuration::ExecutionControls,
        /// `MaximumAutomaticAttempts`: whole number.
        maximum_automatic_attempts "MaximumAutomaticAttempts" i64,
        /// `Parameters`: JSON.
        parameters "Parameters" Json,
        /// `ResourceType`: text.
        resource_type "ResourceType" String,
        /// `RetryAttemptSeconds`: whole number.
        retry_attempt_seconds "RetryAttemptSeconds" i64,
        /// `TargetVersion`: text.
        target_version "TargetVersion" String,
    }
    attributes {
    }
}

/// Property types of [`RemediationConfiguration`].
pub mod remediation_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ExecutionControls`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-remediationconfiguration-executioncontrols.html)
        ExecutionControls
        required {
        }
        optional {
            /// `SsmControls`: object.
            ssm_controls "SsmControls" SsmControls,
        }
    }

    property! {
        /// [`SsmControls`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-remediationconfiguration-ssmcontrols.html)
        SsmControls
        required {
        }
        optional {
            /// `ConcurrentExecutionRatePercentage`: whole number.
            concurrent_execution_rate_percentage "ConcurrentExecutionRatePercentage" i64,
            /// `ErrorPercentage`: whole number.
            error_percentage "ErrorPercentage" i64,
        }
    }
}

resource! {
    /// [`AWS::Config::StoredQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-storedquery.html)
    StoredQuery = "AWS::Config::StoredQuery"
    required {
        /// `QueryExpression`: text, 1 to 4096 characters.
        query_expression "QueryExpression" String,
        /// `QueryName`: text, 1 to 64 characters. A change replaces the resource.
        query_name "QueryName" String,
    }
    optional {
        /// `QueryDescription`: text, 0 to 256 characters.
        query_description "QueryDescription" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<stored_query::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `QueryArn`.
        query_arn "QueryArn" String,
        /// `Fn::GetAtt` of `QueryId`.
        query_id "QueryId" String,
    }
}

/// Property types of [`StoredQuery`].
pub mod stored_query {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-storedquery-tag.html)
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
