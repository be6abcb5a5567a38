// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CleanRooms`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CleanRooms::AnalysisTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-analysistemplate.html)
    AnalysisTemplate = "AWS::CleanRooms::AnalysisTemplate"
    required {
        /// `Format`: text. A change replaces the resource.
        format "Format" analysis_template::Format,
        /// `MembershipIdentifier`: text, 36 to 36 characters. A change replaces the resource.
        membership_identifier "MembershipIdentifier" String,
        /// `Name`: text, at most 128 characters. A change replaces the resource.
        name "Name" String,
        /// `Source`: JSON. A change replaces the resource.
        source "Source" Json,
    }
    optional {
        /// `AnalysisParameters`: list, 0 to 50 items. A change replaces the resource.
        analysis_parameters "AnalysisParameters" List<analysis_template::AnalysisParameter>,
        /// `Description`: text, at most 255 characters.
        description "Description" String,
        /// `ErrorMessageConfiguration`: object.
        error_message_configuration "ErrorMessageConfiguration" analysis_template::ErrorMessageConfiguration,
        /// `Schema`: object.
        schema "Schema" analysis_template::AnalysisSchema,
        /// `SourceMetadata`: JSON.
        source_metadata "SourceMetadata" Json,
        /// `SyntheticDataParameters`: JSON.
        synthetic_data_parameters "SyntheticDataParameters" Json,
        /// `Tags`: list.
        tags "Tags" List<analysis_template::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AnalysisTemplateIdentifier`.
        analysis_template_identifier "AnalysisTemplateIdentifier" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CollaborationArn`.
        collaboration_arn "CollaborationArn" String,
        /// `Fn::GetAtt` of `CollaborationIdentifier`.
        collaboration_identifier "CollaborationIdentifier" String,
        /// `Fn::GetAtt` of `MembershipArn`.
        membership_arn "MembershipArn" String,
    }
}

/// Property types of [`AnalysisTemplate`].
pub mod analysis_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Format`.
        Format
        Sql = "SQL",
        Pyspark1_0 = "PYSPARK_1_0",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`AnalysisSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-analysisschema.html)
        AnalysisSchema
        required {
            /// `ReferencedTables`: list, at least 0 items.
            referenced_tables "ReferencedTables" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ErrorMessageConfigurationType`.
        ErrorMessageConfigurationType
        Detailed = "DETAILED",
    }

    property! {
        /// [`ErrorMessageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-errormessageconfiguration.html)
        ErrorMessageConfiguration
        required {
            /// `Type`: text.
            r#type "Type" ErrorMessageConfigurationType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AnalysisParameterType`.
        AnalysisParameterType
        Smallint = "SMALLINT",
        Integer = "INTEGER",
        Bigint = "BIGINT",
        Decimal = "DECIMAL",
        Real = "REAL",
        DoublePrecision = "DOUBLE_PRECISION",
        Boolean = "BOOLEAN",
        Char = "CHAR",
        Varchar = "VARCHAR",
        Date = "DATE",
        Timestamp = "TIMESTAMP",
        Timestamptz = "TIMESTAMPTZ",
        Time = "TIME",
        Timetz = "TIMETZ",
        Varbyte = "VARBYTE",
        Binary = "BINARY",
        Byte = "BYTE",
        Character = "CHARACTER",
        Double = "DOUBLE",
        Float = "FLOAT",
        Int = "INT",
        Long = "LONG",
        Numeric = "NUMERIC",
        Short = "SHORT",
        String = "STRING",
        TimestampLtz = "TIMESTAMP_LTZ",
        TimestampNtz = "TIMESTAMP_NTZ",
        Tinyint = "TINYINT",
    }

    property! {
        /// [`AnalysisParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-analysistemplate-analysisparameter.html)
        AnalysisParameter
        required {
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" AnalysisParameterType,
        }
        optional {
            /// `DefaultValue`: text, 0 to 1000 characters.
            default_value "DefaultValue" String,
        }
    }
}

resource! {
    /// [`AWS::CleanRooms::Collaboration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html)
    Collaboration = "AWS::CleanRooms::Collaboration"
    required {
        /// `CreatorDisplayName`: text, 1 to 100 characters. A change replaces the resource.
        creator_display_name "CreatorDisplayName" String,
        /// `Description`: text, 1 to 255 characters.
        description "Description" String,
        /// `Name`: text, 1 to 100 characters.
        name "Name" String,
        /// `QueryLogStatus`: text. A change replaces the resource.
        query_log_status "QueryLogStatus" collaboration::CollaborationQueryLogStatus,
    }
    optional {
        /// `AllowedResultRegions`: list. A change replaces the resource.
        allowed_result_regions "AllowedResultRegions" List<collaboration::SupportedS3Region>,
        /// `AnalyticsEngine`: text.
        analytics_engine "AnalyticsEngine" collaboration::AnalyticsEngine,
        /// `AutoApprovedChangeTypes`: list. A change replaces the resource.
        auto_approved_change_types "AutoApprovedChangeTypes" List<collaboration::AutoApprovedChangeType>,
        /// `CreatorMLMemberAbilities`: object. A change replaces the resource.
        creator_ml_member_abilities "CreatorMLMemberAbilities" collaboration::MLMemberAbilities,
        /// `CreatorMemberAbilities`: list. A change replaces the resource.
        creator_member_abilities "CreatorMemberAbilities" List<collaboration::MemberAbility>,
        /// `CreatorPaymentConfiguration`: object. A change replaces the resource.
        creator_payment_configuration "CreatorPaymentConfiguration" collaboration::PaymentConfiguration,
        /// `DataEncryptionMetadata`: object. A change replaces the resource.
        data_encryption_metadata "DataEncryptionMetadata" collaboration::DataEncryptionMetadata,
        /// `IsMetricsEnabled`: true or false.
        is_metrics_enabled "IsMetricsEnabled" bool,
        /// `JobLogStatus`: text. A change replaces the resource.
        job_log_status "JobLogStatus" collaboration::CollaborationJobLogStatus,
        /// `Members`: list, 0 to 9 items. A change replaces the resource.
        members "Members" List<collaboration::MemberSpecification>,
        /// `Tags`: list.
        tags "Tags" List<collaboration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CollaborationIdentifier`.
        collaboration_identifier "CollaborationIdentifier" String,
    }
}

/// Property types of [`Collaboration`].
pub mod collaboration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SupportedS3Region`.
        SupportedS3Region
        UsWest1 = "us-west-1",
        UsWest2 = "us-west-2",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        AfSouth1 = "af-south-1",
        ApEast1 = "ap-east-1",
        ApEast2 = "ap-east-2",
        ApSouth2 = "ap-south-2",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        ApSoutheast3 = "ap-southeast-3",
        ApSoutheast5 = "ap-southeast-5",
        ApSoutheast4 = "ap-southeast-4",
        ApSoutheast7 = "ap-southeast-7",
        ApSouth1 = "ap-south-1",
        ApNortheast3 = "ap-northeast-3",
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        CaCentral1 = "ca-central-1",
        CaWest1 = "ca-west-1",
        EuSouth1 = "eu-south-1",
        EuWest3 = "eu-west-3",
        EuSouth2 = "eu-south-2",
        EuCentral2 = "eu-central-2",
        EuCentral1 = "eu-central-1",
        EuNorth1 = "eu-north-1",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        MeSouth1 = "me-south-1",
        MeCentral1 = "me-central-1",
        IlCentral1 = "il-central-1",
        SaEast1 = "sa-east-1",
        MxCentral1 = "mx-central-1",
    }

    choice! {
        /// Values of `AnalyticsEngine`.
        AnalyticsEngine
        CleanRoomsSql = "CLEAN_ROOMS_SQL",
        Spark = "SPARK",
    }

    choice! {
        /// Values of `AutoApprovedChangeType`.
        AutoApprovedChangeType
        AddMember = "ADD_MEMBER",
        GrantReceiveResultsAbility = "GRANT_RECEIVE_RESULTS_ABILITY",
        RevokeReceiveResultsAbility = "REVOKE_RECEIVE_RESULTS_ABILITY",
    }

    choice! {
        /// Values of `MemberAbility`.
        MemberAbility
        CanQuery = "CAN_QUERY",
        CanRunJob = "CAN_RUN_JOB",
        CanReceiveResults = "CAN_RECEIVE_RESULTS",
    }

    choice! {
        /// Values of `CollaborationJobLogStatus`.
        CollaborationJobLogStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `CollaborationQueryLogStatus`.
        CollaborationQueryLogStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`MemberSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-memberspecification.html)
        MemberSpecification
        required {
            /// `AccountId`: text, 12 to 12 characters.
            account_id "AccountId" String,
            /// `DisplayName`: text, 1 to 100 characters.
            display_name "DisplayName" String,
        }
        optional {
            /// `MLMemberAbilities`: object.
            ml_member_abilities "MLMemberAbilities" MLMemberAbilities,
            /// `MemberAbilities`: list.
            member_abilities "MemberAbilities" List<MemberAbility>,
            /// `PaymentConfiguration`: object.
            payment_configuration "PaymentConfiguration" PaymentConfiguration,
        }
    }

    property! {
        /// [`DataEncryptionMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-dataencryptionmetadata.html)
        DataEncryptionMetadata
        required {
            /// `AllowCleartext`: true or false.
            allow_cleartext "AllowCleartext" bool,
            /// `AllowDuplicates`: true or false.
            allow_duplicates "AllowDuplicates" bool,
            /// `AllowJoinsOnColumnsWithDifferentNames`: true or false.
            allow_joins_on_columns_with_different_names "AllowJoinsOnColumnsWithDifferentNames" bool,
            /// `PreserveNulls`: true or false.
            preserve_nulls "PreserveNulls" bool,
        }
        optional {
        }
    }

    property! {
        /// [`PaymentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-paymentconfiguration.html)
        PaymentConfiguration
        required {
            /// `QueryCompute`: object.
            query_compute "QueryCompute" QueryComputePaymentConfig,
        }
        optional {
            /// `JobCompute`: object.
            job_compute "JobCompute" JobComputePaymentConfig,
            /// `MachineLearning`: object.
            machine_learning "MachineLearning" MLPaymentConfig,
        }
    }

    property! {
        /// [`QueryComputePaymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-querycomputepaymentconfig.html)
        QueryComputePaymentConfig
        required {
            /// `IsResponsible`: true or false.
            is_responsible "IsResponsible" bool,
        }
        optional {
        }
    }

    property! {
        /// [`MLPaymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-mlpaymentconfig.html)
        MLPaymentConfig
        required {
        }
        optional {
            /// `ModelInference`: object.
            model_inference "ModelInference" ModelInferencePaymentConfig,
            /// `ModelTraining`: object.
            model_training "ModelTraining" ModelTrainingPaymentConfig,
            /// `SyntheticDataGeneration`: object.
            synthetic_data_generation "SyntheticDataGeneration" SyntheticDataGenerationPaymentConfig,
        }
    }

    property! {
        /// [`SyntheticDataGenerationPaymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-syntheticdatagenerationpaymentconfig.html)
        SyntheticDataGenerationPaymentConfig
        required {
            /// `IsResponsible`: true or false.
            is_responsible "IsResponsible" bool,
        }
        optional {
        }
    }

    property! {
        /// [`ModelTrainingPaymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-modeltrainingpaymentconfig.html)
        ModelTrainingPaymentConfig
        required {
            /// `IsResponsible`: true or false.
            is_responsible "IsResponsible" bool,
        }
        optional {
        }
    }

    property! {
        /// [`ModelInferencePaymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-modelinferencepaymentconfig.html)
        ModelInferencePaymentConfig
        required {
            /// `IsResponsible`: true or false.
            is_responsible "IsResponsible" bool,
        }
        optional {
        }
    }

    property! {
        /// [`JobComputePaymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-jobcomputepaymentconfig.html)
        JobComputePaymentConfig
        required {
            /// `IsResponsible`: true or false.
            is_responsible "IsResponsible" bool,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CustomMLMemberAbility`.
        CustomMLMemberAbility
        CanReceiveModelOutput = "CAN_RECEIVE_MODEL_OUTPUT",
        CanReceiveInferenceOutput = "CAN_RECEIVE_INFERENCE_OUTPUT",
    }

    property! {
        /// [`MLMemberAbilities`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-collaboration-mlmemberabilities.html)
        MLMemberAbilities
        required {
            /// `CustomMLMemberAbilities`: list.
            custom_ml_member_abilities "CustomMLMemberAbilities" List<CustomMLMemberAbility>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CleanRooms::ConfiguredTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
    ConfiguredTable = "AWS::CleanRooms::ConfiguredTable"
    required {
        /// `AllowedColumns`: list, 1 to 100 items.
        allowed_columns "AllowedColumns" List<String>,
        /// `AnalysisMethod`: text.
        analysis_method "AnalysisMethod" configured_table::AnalysisMethod,
        /// `Name`: text, 1 to 100 characters.
        name "Name" String,
        /// `TableReference`: JSON.
        table_reference "TableReference" Json,
    }
    optional {
        /// `AnalysisRules`: list, 1 to 1 items.
        analysis_rules "AnalysisRules" List<configured_table::AnalysisRule>,
        /// `Description`: text, at most 255 characters.
        description "Description" String,
        /// `SelectedAnalysisMethods`: list.
        selected_analysis_methods "SelectedAnalysisMethods" List<configured_table::SelectedAnalysisMethod>,
        /// `Tags`: list.
        tags "Tags" List<configured_table::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ConfiguredTableIdentifier`.
        configured_table_identifier "ConfiguredTableIdentifier" String,
    }
}

/// Property types of [`ConfiguredTable`].
pub mod configured_table {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AnalysisMethod`.
        AnalysisMethod
        DirectQuery = "DIRECT_QUERY",
        DirectJob = "DIRECT_JOB",
        Multiple = "MULTIPLE",
    }

    choice! {
        /// Values of `SelectedAnalysisMethod`.
        SelectedAnalysisMethod
        DirectQuery = "DIRECT_QUERY",
        DirectJob = "DIRECT_JOB",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ConfiguredTableAnalysisRuleType`.
        ConfiguredTableAnalysisRuleType
        Aggregation = "AGGREGATION",
        List = "LIST",
        Custom = "CUSTOM",
    }

    property! {
        /// [`AnalysisRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-analysisrule.html)
        AnalysisRule
        required {
            /// `Policy`: object.
            policy "Policy" ConfiguredTableAnalysisRulePolicy,
            /// `Type`: text.
            r#type "Type" ConfiguredTableAnalysisRuleType,
        }
        optional {
        }
    }

    property! {
        /// [`ConfiguredTableAnalysisRulePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtable-configuredtableanalysisrulepolicy.html)
        ConfiguredTableAnalysisRulePolicy
        required {
            /// `V1`: JSON.
            v1 "V1" Json,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CleanRooms::ConfiguredTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtableassociation.html)
    ConfiguredTableAssociation = "AWS::CleanRooms::ConfiguredTableAssociation"
    required {
        /// `ConfiguredTableIdentifier`: text, 36 to 36 characters. A change replaces the resource.
        configured_table_identifier "ConfiguredTableIdentifier" String,
        /// `MembershipIdentifier`: text, 36 to 36 characters. A change replaces the resource.
        membership_identifier "MembershipIdentifier" String,
        /// `Name`: text, at most 128 characters. A change replaces the resource.
        name "Name" String,
        /// `RoleArn`: text, 32 to 512 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `ConfiguredTableAssociationAnalysisRules`: list, 1 to 1 items.
        configured_table_association_analysis_rules "ConfiguredTableAssociationAnalysisRules" List<configured_table_association::ConfiguredTableAssociationAnalysisRule>,
        /// `Description`: text, at most 255 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<configured_table_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ConfiguredTableAssociationIdentifier`.
        configured_table_association_identifier "ConfiguredTableAssociationIdentifier" String,
    }
}

/// Property types of [`ConfiguredTableAssociation`].
pub mod configured_table_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtableassociation-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ConfiguredTableAssociationAnalysisRuleType`.
        ConfiguredTableAssociationAnalysisRuleType
        Aggregation = "AGGREGATION",
        List = "LIST",
        Custom = "CUSTOM",
    }

    property! {
        /// [`ConfiguredTableAssociationAnalysisRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtableassociation-configuredtableassociationanalysisrule.html)
        ConfiguredTableAssociationAnalysisRule
        required {
            /// `Policy`: object.
            policy "Policy" ConfiguredTableAssociationAnalysisRulePolicy,
            /// `Type`: text.
            r#type "Type" ConfiguredTableAssociationAnalysisRuleType,
        }
        optional {
        }
    }

    property! {
        /// [`ConfiguredTableAssociationAnalysisRulePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-configuredtableassociation-configuredtableassociationanalysisrulepolicy.html)
        ConfiguredTableAssociationAnalysisRulePolicy
        required {
            /// `V1`: JSON.
            v1 "V1" Json,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CleanRooms::IdMappingTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idmappingtable.html)
    IdMappingTable = "AWS::CleanRooms::IdMappingTable"
    required {
        /// `InputReferenceConfig`: object. A change replaces the resource.
        input_reference_config "InputReferenceConfig" id_mapping_table::IdMappingTableInputReferenceConfig,
        /// `MembershipIdentifier`: text, 36 to 36 characters. A change replaces the resource.
        membership_identifier "MembershipIdentifier" String,
        /// `Name`: text, at most 128 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, at most 255 characters.
        description "Description" String,
        /// `KmsKeyArn`: text, 4 to 2048 characters.
        kms_key_arn "KmsKeyArn" String,
        /// `Tags`: list.
        tags "Tags" List<id_mapping_table::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CollaborationArn`.
        collaboration_arn "CollaborationArn" String,
        /// `Fn::GetAtt` of `CollaborationIdentifier`.
        collaboration_identifier "CollaborationIdentifier" String,
        /// `Fn::GetAtt` of `IdMappingTableIdentifier`.
        id_mapping_table_identifier "IdMappingTableIdentifier" String,
        /// `Fn::GetAtt` of `InputReferenceProperties`.
        input_reference_properties "InputReferenceProperties" Json,
        /// `Fn::GetAtt` of `MembershipArn`.
        membership_arn "MembershipArn" String,
    }
}

/// Property types of [`IdMappingTable`].
pub mod id_mapping_table {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-idmappingtable-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`IdMappingTableInputReferenceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-idmappingtable-idmappingtableinputreferenceconfig.html)
        IdMappingTableInputReferenceConfig
        required {
            /// `InputReferenceArn`: text, 20 to 2048 characters.
            input_reference_arn "InputReferenceArn" String,
            /// `ManageResourcePolicies`: true or false.
            manage_resource_policies "ManageResourcePolicies" bool,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CleanRooms::IdNamespaceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idnamespaceassociation.html)
    IdNamespaceAssociation = "AWS::CleanRooms::IdNamespaceAssociation"
    required {
        /// `InputReferenceConfig`: object. A change replaces the resource.
        input_reference_config "InputReferenceConfig" id_namespace_association::IdNamespaceAssociationInputReferenceConfig,
        /// `MembershipIdentifier`: text, 36 to 36 characters. A change replaces the resource.
        membership_identifier "MembershipIdentifier" String,
        /// `Name`: text, 1 to 100 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, at most 255 characters.
        description "Description" String,
        /// `IdMappingConfig`: object.
        id_mapping_config "IdMappingConfig" id_namespace_association::IdMappingConfig,
        /// `Tags`: list.
        tags "Tags" List<id_namespace_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CollaborationArn`.
        collaboration_arn "CollaborationArn" String,
        /// `Fn::GetAtt` of `CollaborationIdentifier`.
        collaboration_identifier "CollaborationIdentifier" String,
        /// `Fn::GetAtt` of `IdNamespaceAssociationIdentifier`.
        id_namespace_association_identifier "IdNamespaceAssociationIdentifier" String,
        /// `Fn::GetAtt` of `InputReferenceProperties`.
        input_reference_properties "InputReferenceProperties" Json,
        /// `Fn::GetAtt` of `MembershipArn`.
        membership_arn "MembershipArn" String,
    }
}

/// Property types of [`IdNamespaceAssociation`].
pub mod id_namespace_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-idnamespaceassociation-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`IdNamespaceAssociationInputReferenceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-idnamespaceassociation-idnamespaceassociationinputreferenceconfig.html)
        IdNamespaceAssociationInputReferenceConfig
        required {
            /// `InputReferenceArn`: text, at most 256 characters.
            input_reference_arn "InputReferenceArn" String,
            /// `ManageResourcePolicies`: true or false.
            manage_resource_policies "ManageResourcePolicies" bool,
        }
        optional {
        }
    }

    property! {
        /// [`IdMappingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-idnamespaceassociation-idmappingconfig.html)
        IdMappingConfig
        required {
            /// `AllowUseAsDimensionColumn`: true or false.
            allow_use_as_dimension_column "AllowUseAsDimensionColumn" bool,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CleanRooms::IntermediateTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-intermediatetable.html)
    IntermediateTable = "AWS::CleanRooms::IntermediateTable"
    required {
        /// `MembershipIdentifier`: text, 36 to 36 characters. A change replaces the resource.
        membership_identifier "MembershipIdentifier" String,
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
        /// `PopulationAnalysisConfiguration`: object. A change replaces the resource.
        population_analysis_configuration "PopulationAnalysisConfiguration" intermediate_table::PopulationAnalysisConfiguration,
    }
    optional {
        /// `AnalysisRules`: list, 1 to 1 items.
        analysis_rules "AnalysisRules" List<intermediate_table::IntermediateTableAnalysisRule>,
        /// `Description`: text, at most 255 characters.
        description "Description" String,
        /// `KmsKeyArn`: text, 4 to 2048 characters.
        kms_key_arn "KmsKeyArn" String,
        /// `Tags`: list.
        tags "Tags" List<intermediate_table::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CollaborationArn`.
        collaboration_arn "CollaborationArn" String,
        /// `Fn::GetAtt` of `CollaborationIdentifier`.
        collaboration_identifier "CollaborationIdentifier" String,
        /// `Fn::GetAtt` of `IntermediateTableIdentifier`.
        intermediate_table_identifier "IntermediateTableIdentifier" String,
        /// `Fn::GetAtt` of `MembershipArn`.
        membership_arn "MembershipArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`IntermediateTable`].
pub mod intermediate_table {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`PopulationAnalysisConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-populationanalysisconfiguration.html)
        PopulationAnalysisConfiguration
        required {
        }
        optional {
            /// `SqlParameters`: object.
            sql_parameters "SqlParameters" PopulationAnalysisSqlParameters,
        }
    }

    property! {
        /// [`PopulationAnalysisSqlParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-populationanalysissqlparameters.html)
        PopulationAnalysisSqlParameters
        required {
        }
        optional {
            /// `AnalysisTemplateArn`: text, at most 256 characters.
            analysis_template_arn "AnalysisTemplateArn" String,
            /// `QueryString`: text, at most 500000 characters.
            query_string "QueryString" String,
        }
    }

    choice! {
        /// Values of `IntermediateTableAnalysisRuleType`.
        IntermediateTableAnalysisRuleType
        Custom = "CUSTOM",
    }

    property! {
        /// [`IntermediateTableAnalysisRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-intermediatetableanalysisrule.html)
        IntermediateTableAnalysisRule
        required {
            /// `Policy`: object.
            policy "Policy" IntermediateTableAnalysisRulePolicy,
            /// `Type`: text.
            r#type "Type" IntermediateTableAnalysisRuleType,
        }
        optional {
        }
    }

    property! {
        /// [`IntermediateTableAnalysisRulePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-intermediatetable-intermediatetableanalysisrulepolicy.html)
        IntermediateTableAnalysisRulePolicy
        required {
            /// `V1`: JSON.
            v1 "V1" Json,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CleanRooms::Membership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-membership.html)
    Membership = "AWS::CleanRooms::Membership"
    required {
        /// `CollaborationIdentifier`: text, 36 to 36 characters. A change replaces the resource.
        collaboration_identifier "CollaborationIdentifier" String,
        /// `QueryLogStatus`: text.
        query_log_status "QueryLogStatus" membership::MembershipQueryLogStatus,
    }
    optional {
        /// `DefaultJobResultConfiguration`: object.
        default_job_result_configuration "DefaultJobResultConfiguration" membership::MembershipProtectedJobResultConfiguration,
        /// `DefaultResultConfiguration`: object.
        default_result_configuration "DefaultResultConfiguration" membership::MembershipProtectedQueryResultConfiguration,
        /// `IsMetricsEnabled`: true or false.
        is_metrics_enabled "IsMetricsEnabled" bool,
        /// `JobLogStatus`: text.
        job_log_status "JobLogStatus" membership::MembershipJobLogStatus,
        /// `PaymentConfiguration`: object.
        payment_configuration "PaymentConfiguration" membership::MembershipPaymentConfiguration,
        /// `Tags`: list.
        tags "Tags" List<membership::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CollaborationArn`.
        collaboration_arn "CollaborationArn" String,
        /// `Fn::GetAtt` of `CollaborationCreatorAccountId`.
        collaboration_creator_account_id "CollaborationCreatorAccountId" String,
        /// `Fn::GetAtt` of `MembershipIdentifier`.
        membership_identifier "MembershipIdentifier" String,
    }
}

/// Property types of [`Membership`].
pub mod membership {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `MembershipJobLogStatus`.
        MembershipJobLogStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `MembershipQueryLogStatus`.
        MembershipQueryLogStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`MembershipPaymentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershippaymentconfiguration.html)
        MembershipPaymentConfiguration
        required {
            /// `QueryCompute`: object.
            query_compute "QueryCompute" MembershipQueryComputePaymentConfig,
        }
        optional {
            /// `JobCompute`: object.
            job_compute "JobCompute" MembershipJobComputePaymentConfig,
            /// `MachineLearning`: object.
            machine_learning "MachineLearning" MembershipMLPaymentConfig,
        }
    }

    property! {
        /// [`MembershipQueryComputePaymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipquerycomputepaymentconfig.html)
        MembershipQueryComputePaymentConfig
        required {
            /// `IsResponsible`: true or false.
            is_responsible "IsResponsible" bool,
        }
        optional {
        }
    }

    property! {
        /// [`MembershipMLPaymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipmlpaymentconfig.html)
        MembershipMLPaymentConfig
        required {
        }
        optional {
            /// `ModelInference`: object.
            model_inference "ModelInference" MembershipModelInferencePaymentConfig,
            /// `ModelTraining`: object.
            model_training "ModelTraining" MembershipModelTrainingPaymentConfig,
            /// `SyntheticDataGeneration`: object.
            synthetic_data_generation "SyntheticDataGeneration" MembershipSyntheticDataGenerationPaymentConfig,
        }
    }

    property! {
        /// [`MembershipSyntheticDataGenerationPaymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipsyntheticdatagenerationpaymentconfig.html)
        MembershipSyntheticDataGenerationPaymentConfig
        required {
            /// `IsResponsible`: true or false.
            is_responsible "IsResponsible" bool,
        }
        optional {
        }
    }

    property! {
        /// [`MembershipModelTrainingPaymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipmodeltrainingpaymentconfig.html)
        MembershipModelTrainingPaymentConfig
        required {
            /// `IsResponsible`: true or false.
            is_responsible "IsResponsible" bool,
        }
        optional {
        }
    }

    property! {
        /// [`MembershipModelInferencePaymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipmodelinferencepaymentconfig.html)
        MembershipModelInferencePaymentConfig
        required {
            /// `IsResponsible`: true or false.
            is_responsible "IsResponsible" bool,
        }
        optional {
        }
    }

    property! {
        /// [`MembershipJobComputePaymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipjobcomputepaymentconfig.html)
        MembershipJobComputePaymentConfig
        required {
            /// `IsResponsible`: true or false.
            is_responsible "IsResponsible" bool,
        }
        optional {
        }
    }

    property! {
        /// [`MembershipProtectedQueryResultConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipprotectedqueryresultconfiguration.html)
        MembershipProtectedQueryResultConfiguration
        required {
            /// `OutputConfiguration`: object.
            output_configuration "OutputConfiguration" MembershipProtectedQueryOutputConfiguration,
        }
        optional {
            /// `RoleArn`: text, 32 to 512 characters.
            role_arn "RoleArn" String,
        }
    }

    property! {
        /// [`MembershipProtectedQueryOutputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipprotectedqueryoutputconfiguration.html)
        MembershipProtectedQueryOutputConfiguration
        required {
            /// `S3`: object.
            s3 "S3" ProtectedQueryS3OutputConfiguration,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ResultFormat`.
        ResultFormat
        Csv = "CSV",
        Parquet = "PARQUET",
    }

    property! {
        /// [`ProtectedQueryS3OutputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-protectedquerys3outputconfiguration.html)
        ProtectedQueryS3OutputConfiguration
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
            /// `ResultFormat`: text.
            result_format "ResultFormat" ResultFormat,
        }
        optional {
            /// `KeyPrefix`: text.
            key_prefix "KeyPrefix" String,
            /// `SingleFileOutput`: true or false.
            single_file_output "SingleFileOutput" bool,
        }
    }

    property! {
        /// [`MembershipProtectedJobResultConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipprotectedjobresultconfiguration.html)
        MembershipProtectedJobResultConfiguration
        required {
            /// `OutputConfiguration`: object.
            output_configuration "OutputConfiguration" MembershipProtectedJobOutputConfiguration,
            /// `RoleArn`: text, 32 to 512 characters.
            role_arn "RoleArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`MembershipProtectedJobOutputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-membershipprotectedjoboutputconfiguration.html)
        MembershipProtectedJobOutputConfiguration
        required {
            /// `S3`: object.
            s3 "S3" ProtectedJobS3OutputConfigurationInput,
        }
        optional {
        }
    }

    property! {
        /// [`ProtectedJobS3OutputConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-membership-protectedjobs3outputconfigurationinput.html)
        ProtectedJobS3OutputConfigurationInput
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
        }
        optional {
            /// `KeyPrefix`: text.
            key_prefix "KeyPrefix" String,
        }
    }
}

resource! {
    /// [`AWS::CleanRooms::PrivacyBudgetTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html)
    PrivacyBudgetTemplate = "AWS::CleanRooms::PrivacyBudgetTemplate"
    required {
        /// `AutoRefresh`: text. A change replaces the resource.
        auto_refresh "AutoRefresh" privacy_budget_template::AutoRefresh,
        /// `MembershipIdentifier`: text, 36 to 36 characters. A change replaces the resource.
        membership_identifier "MembershipIdentifier" String,
        /// `Parameters`: object.
        parameters "Parameters" privacy_budget_template::Parameters,
        /// `PrivacyBudgetType`: text. A change replaces the resource.
        privacy_budget_type "PrivacyBudgetType" privacy_budget_template::PrivacyBudgetType,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<privacy_budget_template::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CollaborationArn`.
        collaboration_arn "CollaborationArn" String,
        /// `Fn::GetAtt` of `CollaborationIdentifier`.
        collaboration_identifier "CollaborationIdentifier" String,
        /// `Fn::GetAtt` of `MembershipArn`.
        membership_arn "MembershipArn" String,
        /// `Fn::GetAtt` of `PrivacyBudgetTemplateIdentifier`.
        privacy_budget_template_identifier "PrivacyBudgetTemplateIdentifier" String,
    }
}

/// Property types of [`PrivacyBudgetTemplate`].
pub mod privacy_budget_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AutoRefresh`.
        AutoRefresh
        CalendarMonth = "CALENDAR_MONTH",
        None = "NONE",
    }

    choice! {
        /// Values of `PrivacyBudgetType`.
        PrivacyBudgetType
        DifferentialPrivacy = "DIFFERENTIAL_PRIVACY",
        AccessBudget = "ACCESS_BUDGET",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-privacybudgettemplate-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `Parameters`.
        Parameters
        required {
        }
        optional {
            /// `BudgetParameters`: list, 1 to 2 items.
            budget_parameters "BudgetParameters" List<BudgetParameter>,
            /// `Epsilon`: whole number, 1 to 20 in value.
            epsilon "Epsilon" i64,
            /// `ResourceArn`: text, at most 200 characters.
            resource_arn "ResourceArn" String,
            /// `UsersNoisePerQuery`: whole number, 10 to 100 in value.
            users_noise_per_query "UsersNoisePerQuery" i64,
        }
    }

    choice! {
        /// Values of `BudgetParameterAutoRefresh`.
        BudgetParameterAutoRefresh
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `BudgetParameterType`.
        BudgetParameterType
        CalendarDay = "CALENDAR_DAY",
        CalendarMonth = "CALENDAR_MONTH",
        CalendarWeek = "CALENDAR_WEEK",
        Lifetime = "LIFETIME",
    }

    property! {
        /// [`BudgetParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-privacybudgettemplate-budgetparameter.html)
        BudgetParameter
        required {
            /// `Budget`: whole number, at least 0 in value.
            budget "Budget" i64,
            /// `Type`: text.
            r#type "Type" BudgetParameterType,
        }
        optional {
            /// `AutoRefresh`: text.
            auto_refresh "AutoRefresh" BudgetParameterAutoRefresh,
        }
    }
}
