// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Connect`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Connect::AgentStatus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-agentstatus.html)
    AgentStatus = "AWS::Connect::AgentStatus"
    required {
        /// `InstanceArn`: text.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
        /// `State`: text.
        state "State" agent_status::State,
    }
    optional {
        /// `Description`: text, 1 to 250 characters.
        description "Description" String,
        /// `DisplayOrder`: whole number, 1 to 50 in value.
        display_order "DisplayOrder" i64,
        /// `ResetOrderNumber`: true or false.
        reset_order_number "ResetOrderNumber" bool,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<agent_status::Tag>,
        /// `Type`: text.
        r#type "Type" agent_status::Type,
    }
    attributes {
        /// `Fn::GetAtt` of `AgentStatusArn`.
        agent_status_arn "AgentStatusArn" String,
        /// `Fn::GetAtt` of `LastModifiedRegion`.
        last_modified_region "LastModifiedRegion" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" f64,
    }
}

/// Property types of [`AgentStatus`].
pub mod agent_status {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `State`.
        State
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `Type`.
        Type
        Routable = "ROUTABLE",
        Custom = "CUSTOM",
        Offline = "OFFLINE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-agentstatus-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Connect::ApprovedOrigin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-approvedorigin.html)
    ApprovedOrigin = "AWS::Connect::ApprovedOrigin"
    required {
        /// `InstanceId`: text, 1 to 100 characters. A change replaces the resource.
        instance_id "InstanceId" String,
        /// `Origin`: text, at most 267 characters. A change replaces the resource.
        origin "Origin" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Connect::ContactFlow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflow.html)
    ContactFlow = "AWS::Connect::ContactFlow"
    required {
        /// `Content`: text, 1 to 256000 characters.
        content "Content" String,
        /// `InstanceArn`: text, 1 to 256 characters.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" contact_flow::Type,
    }
    optional {
        /// `Description`: text, at most 500 characters.
        description "Description" String,
        /// `State`: text.
        state "State" contact_flow::State,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<contact_flow::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ContactFlowArn`.
        contact_flow_arn "ContactFlowArn" String,
    }
}

/// Property types of [`ContactFlow`].
pub mod contact_flow {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `State`.
        State
        Active = "ACTIVE",
        Archived = "ARCHIVED",
    }

    choice! {
        /// Values of `Type`.
        Type
        ContactFlow = "CONTACT_FLOW",
        CustomerQueue = "CUSTOMER_QUEUE",
        CustomerHold = "CUSTOMER_HOLD",
        CustomerWhisper = "CUSTOMER_WHISPER",
        AgentHold = "AGENT_HOLD",
        AgentWhisper = "AGENT_WHISPER",
        OutboundWhisper = "OUTBOUND_WHISPER",
        AgentTransfer = "AGENT_TRANSFER",
        QueueTransfer = "QUEUE_TRANSFER",
        Campaign = "CAMPAIGN",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-contactflow-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Connect::ContactFlowModule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodule.html)
    ContactFlowModule = "AWS::Connect::ContactFlowModule"
    required {
        /// `Content`: text, 1 to 256000 characters.
        content "Content" String,
        /// `InstanceArn`: text, 1 to 256 characters.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 500 characters.
        description "Description" String,
        /// `ExternalInvocationConfiguration`: object.
        external_invocation_configuration "ExternalInvocationConfiguration" contact_flow_module::ExternalInvocationConfiguration,
        /// `Settings`: text, at most 256000 characters.
        settings "Settings" String,
        /// `State`: text, at most 500 characters.
        state "State" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<contact_flow_module::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ContactFlowModuleArn`.
        contact_flow_module_arn "ContactFlowModuleArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ContactFlowModule`].
pub mod contact_flow_module {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-contactflowmodule-tag.html)
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
        /// Property type `ExternalInvocationConfiguration`.
        ExternalInvocationConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }
}

resource! {
    /// [`AWS::Connect::ContactFlowModuleAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodulealias.html)
    ContactFlowModuleAlias = "AWS::Connect::ContactFlowModuleAlias"
    required {
        /// `ContactFlowModuleId`: text, 1 to 500 characters. A change replaces the resource.
        contact_flow_module_id "ContactFlowModuleId" String,
        /// `ContactFlowModuleVersion`: whole number, at least 1 in value.
        contact_flow_module_version "ContactFlowModuleVersion" i64,
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 500 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `AliasId`.
        alias_id "AliasId" String,
        /// `Fn::GetAtt` of `ContactFlowModuleAliasARN`.
        contact_flow_module_alias_arn "ContactFlowModuleAliasARN" String,
    }
}

resource! {
    /// [`AWS::Connect::ContactFlowModuleVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmoduleversion.html)
    ContactFlowModuleVersion = "AWS::Connect::ContactFlowModuleVersion"
    required {
        /// `ContactFlowModuleId`: text, 1 to 500 characters. A change replaces the resource.
        contact_flow_module_id "ContactFlowModuleId" String,
    }
    optional {
        /// `Description`: text, 0 to 500 characters. A change replaces the resource.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ContactFlowModuleVersionARN`.
        contact_flow_module_version_arn "ContactFlowModuleVersionARN" String,
        /// `Fn::GetAtt` of `FlowModuleContentSha256`.
        flow_module_content_sha256 "FlowModuleContentSha256" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" i64,
    }
}

resource! {
    /// [`AWS::Connect::ContactFlowVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowversion.html)
    ContactFlowVersion = "AWS::Connect::ContactFlowVersion"
    required {
        /// `ContactFlowId`: text, 1 to 500 characters. A change replaces the resource.
        contact_flow_id "ContactFlowId" String,
    }
    optional {
        /// `Description`: text, at most 500 characters. A change replaces the resource.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ContactFlowVersionARN`.
        contact_flow_version_arn "ContactFlowVersionARN" String,
        /// `Fn::GetAtt` of `FlowContentSha256`.
        flow_content_sha256 "FlowContentSha256" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" i64,
    }
}

resource! {
    /// [`AWS::Connect::DataLakeAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datalakeassociation.html)
    DataLakeAssociation = "AWS::Connect::DataLakeAssociation"
    required {
        /// `DataSetId`: text, 1 to 255 characters. A change replaces the resource.
        data_set_id "DataSetId" String,
        /// `InstanceId`: text, 1 to 100 characters. A change replaces the resource.
        instance_id "InstanceId" String,
    }
    optional {
        /// `TargetAccountId`: text, 12 to 12 characters. A change replaces the resource.
        target_account_id "TargetAccountId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ResourceShareArn`.
        resource_share_arn "ResourceShareArn" String,
        /// `Fn::GetAtt` of `ResourceShareId`.
        resource_share_id "ResourceShareId" String,
    }
}

resource! {
    /// [`AWS::Connect::DataTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html)
    DataTable = "AWS::Connect::DataTable"
    required {
        /// `InstanceArn`: text, 1 to 100 characters. A change replaces the resource.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
        /// `Status`: text. A change replaces the resource.
        status "Status" data_table::Status,
        /// `TimeZone`: text.
        time_zone "TimeZone" String,
        /// `ValueLockLevel`: text.
        value_lock_level "ValueLockLevel" data_table::ValueLockLevel,
    }
    optional {
        /// `Description`: text, 0 to 250 characters.
        description "Description" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<data_table::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" f64,
        /// `Fn::GetAtt` of `LastModifiedRegion`.
        last_modified_region "LastModifiedRegion" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" f64,
        /// `Fn::GetAtt` of `LockVersion`.
        lock_version "LockVersion" Json,
    }
}

/// Property types of [`DataTable`].
pub mod data_table {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Published = "PUBLISHED",
    }

    choice! {
        /// Values of `ValueLockLevel`.
        ValueLockLevel
        None = "NONE",
        DataTable = "DATA_TABLE",
        PrimaryValue = "PRIMARY_VALUE",
        Attribute = "ATTRIBUTE",
        Value = "VALUE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-datatable-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Connect::DataTableAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html)
    DataTableAttribute = "AWS::Connect::DataTableAttribute"
    required {
        /// `DataTableArn`: text, 1 to 2048 characters. A change replaces the resource.
        data_table_arn "DataTableArn" String,
        /// `InstanceArn`: text, 1 to 100 characters. A change replaces the resource.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 128 characters. A change may replace the resource.
        name "Name" String,
        /// `ValueType`: text.
        value_type "ValueType" data_table_attribute::ValueType,
    }
    optional {
        /// `Description`: text, 0 to 250 characters.
        description "Description" String,
        /// `Primary`: true or false.
        primary "Primary" bool,
        /// `Validation`: object.
        validation "Validation" data_table_attribute::Validation,
    }
    attributes {
        /// `Fn::GetAtt` of `AttributeId`.
        attribute_id "AttributeId" String,
        /// `Fn::GetAtt` of `LastModifiedRegion`.
        last_modified_region "LastModifiedRegion" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" f64,
        /// `Fn::GetAtt` of `LockVersion`.
        lock_version "LockVersion" Json,
    }
}

/// Property types of [`DataTableAttribute`].
pub mod data_table_attribute {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ValueType`.
        ValueType
        Text = "TEXT",
        Number = "NUMBER",
        Boolean = "BOOLEAN",
        TextList = "TEXT_LIST",
        NumberList = "NUMBER_LIST",
    }

    property! {
        /// Property type `Validation`.
        Validation
        required {
        }
        optional {
            /// `Enum`: object.
            r#enum "Enum" ValidationEnum,
            /// `ExclusiveMaximum`: number.
            exclusive_maximum "ExclusiveMaximum" f64,
            /// `ExclusiveMinimum`: number.
            exclusive_minimum "ExclusiveMinimum" f64,
            /// `MaxLength`: whole number, 0 to 1000 in value.
            max_length "MaxLength" i64,
            /// `MaxValues`: whole number, 0 to 100 in value.
            max_values "MaxValues" i64,
            /// `Maximum`: number.
            maximum "Maximum" f64,
            /// `MinLength`: whole number, 0 to 1000 in value.
            min_length "MinLength" i64,
            /// `MinValues`: whole number, 0 to 100 in value.
            min_values "MinValues" i64,
            /// `Minimum`: number.
            minimum "Minimum" f64,
            /// `MultipleOf`: number, at least 0 in value.
            multiple_of "MultipleOf" f64,
        }
    }

    property! {
        /// Property type `ValidationEnum`.
        ValidationEnum
        required {
        }
        optional {
            /// `Strict`: true or false.
            strict "Strict" bool,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }
}

resource! {
    /// [`AWS::Connect::DataTableRecord`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatablerecord.html)
    DataTableRecord = "AWS::Connect::DataTableRecord"
    required {
        /// `DataTableArn`: text, 1 to 2048 characters. A change replaces the resource.
        data_table_arn "DataTableArn" String,
        /// `DataTableRecord`: object.
        data_table_record "DataTableRecord" data_table_record::DataTableRecord,
        /// `InstanceArn`: text, 1 to 100 characters. A change replaces the resource.
        instance_arn "InstanceArn" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `RecordId`.
        record_id "RecordId" String,
    }
}

/// Property types of [`DataTableRecord`].
pub mod data_table_record {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `DataTableRecord`.
        DataTableRecord
        required {
            /// `Values`: list.
            values "Values" List<Value>,
        }
        optional {
            /// `PrimaryValues`: list.
            primary_values "PrimaryValues" List<Value>,
        }
    }

    property! {
        /// [`Value`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-datatablerecord-value.html)
        Value
        required {
        }
        optional {
            /// `AttributeId`: text, 1 to 256 characters.
            attribute_id "AttributeId" String,
            /// `AttributeValue`: text.
            attribute_value "AttributeValue" String,
        }
    }
}

resource! {
    /// [`AWS::Connect::EmailAddress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-emailaddress.html)
    EmailAddress = "AWS::Connect::EmailAddress"
    required {
        /// `EmailAddress`: text, 1 to 255 characters. A change replaces the resource.
        email_address "EmailAddress" String,
        /// `InstanceArn`: text, 1 to 250 characters.
        instance_arn "InstanceArn" String,
    }
    optional {
        /// `AliasConfigurations`: list, at most 1 items.
        alias_configurations "AliasConfigurations" List<email_address::AliasConfiguration>,
        /// `Description`: text, 1 to 250 characters.
        description "Description" String,
        /// `DisplayName`: text, 0 to 256 characters.
        display_name "DisplayName" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<email_address::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `EmailAddressArn`.
        email_address_arn "EmailAddressArn" String,
    }
}

/// Property types of [`EmailAddress`].
pub mod email_address {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-emailaddress-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`AliasConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-emailaddress-aliasconfiguration.html)
        AliasConfiguration
        required {
            /// `EmailAddressArn`: text.
            email_address_arn "EmailAddressArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Connect::EvaluationForm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
    EvaluationForm = "AWS::Connect::EvaluationForm"
    required {
        /// `InstanceArn`: text.
        instance_arn "InstanceArn" String,
        /// `Items`: list, 1 to 200 items.
        items "Items" List<evaluation_form::EvaluationFormBaseItem>,
        /// `Status`: text.
        status "Status" evaluation_form::Status,
        /// `Title`: text, 1 to 128 characters.
        title "Title" String,
    }
    optional {
        /// `AIVersion`: text, 1 to 256 characters.
        ai_version "AIVersion" String,
        /// `AutoEvaluationConfiguration`: object.
        auto_evaluation_configuration "AutoEvaluationConfiguration" evaluation_form::AutoEvaluationConfiguration,
        /// `Description`: text, at most 1024 characters.
        description "Description" String,
        /// `LanguageConfiguration`: object.
        language_configuration "LanguageConfiguration" evaluation_form::EvaluationFormLanguageConfiguration,
        /// `ReviewConfiguration`: object.
        review_configuration "ReviewConfiguration" evaluation_form::EvaluationReviewConfiguration,
        /// `ScoringStrategy`: object.
        scoring_strategy "ScoringStrategy" evaluation_form::ScoringStrategy,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<evaluation_form::Tag>,
        /// `TargetConfiguration`: object.
        target_configuration "TargetConfiguration" evaluation_form::EvaluationFormTargetConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `EvaluationFormArn`.
        evaluation_form_arn "EvaluationFormArn" String,
    }
}

/// Property types of [`EvaluationForm`].
pub mod evaluation_form {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Draft = "DRAFT",
        Active = "ACTIVE",
    }

    choice! {
        /// Values of `EvaluationFormTargetConfigurationContactInteractionType`.
        EvaluationFormTargetConfigurationContactInteractionType
        Agent = "AGENT",
        Automated = "AUTOMATED",
        Customer = "CUSTOMER",
    }

    property! {
        /// [`EvaluationFormTargetConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformtargetconfiguration.html)
        EvaluationFormTargetConfiguration
        required {
            /// `ContactInteractionType`: text.
            contact_interaction_type "ContactInteractionType" EvaluationFormTargetConfigurationContactInteractionType,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ScoringStrategyMode`.
        ScoringStrategyMode
        QuestionOnly = "QUESTION_ONLY",
        SectionOnly = "SECTION_ONLY",
        PointsBased = "POINTS_BASED",
    }

    choice! {
        /// Values of `ScoringStrategyStatus`.
        ScoringStrategyStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`ScoringStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-scoringstrategy.html)
        ScoringStrategy
        required {
            /// `Mode`: text.
            mode "Mode" ScoringStrategyMode,
            /// `Status`: text.
            status "Status" ScoringStrategyStatus,
        }
        optional {
            /// `ScoreThresholds`: list.
            score_thresholds "ScoreThresholds" List<EvaluationFormScoreThreshold>,
        }
    }

    choice! {
        /// Values of `EvaluationFormScoreThresholdPerformanceCategory`.
        EvaluationFormScoreThresholdPerformanceCategory
        NeedsImprovement = "NEEDS_IMPROVEMENT",
        ExceedsExpectations = "EXCEEDS_EXPECTATIONS",
    }

    property! {
        /// [`EvaluationFormScoreThreshold`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformscorethreshold.html)
        EvaluationFormScoreThreshold
        required {
            /// `PerformanceCategory`: text.
            performance_category "PerformanceCategory" EvaluationFormScoreThresholdPerformanceCategory,
        }
        optional {
            /// `MaxScorePercentage`: number, 0 to 100 in value.
            max_score_percentage "MaxScorePercentage" f64,
            /// `MinScorePercentage`: number, 0 to 100 in value.
            min_score_percentage "MinScorePercentage" f64,
        }
    }

    property! {
        /// [`EvaluationReviewConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationreviewconfiguration.html)
        EvaluationReviewConfiguration
        required {
            /// `ReviewNotificationRecipients`: list, at least 1 items.
            review_notification_recipients "ReviewNotificationRecipients" List<EvaluationReviewNotificationRecipient>,
        }
        optional {
            /// `EligibilityDays`: whole number, 1 to 90 in value.
            eligibility_days "EligibilityDays" i64,
        }
    }

    choice! {
        /// Values of `EvaluationReviewNotificationRecipientType`.
        EvaluationReviewNotificationRecipientType
        UserId = "USER_ID",
    }

    property! {
        /// [`EvaluationReviewNotificationRecipient`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationreviewnotificationrecipient.html)
        EvaluationReviewNotificationRecipient
        required {
            /// `Type`: text.
            r#type "Type" EvaluationReviewNotificationRecipientType,
            /// `Value`: object.
            value "Value" EvaluationReviewNotificationRecipientValue,
        }
        optional {
        }
    }

    property! {
        /// [`EvaluationReviewNotificationRecipientValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationreviewnotificationrecipientvalue.html)
        EvaluationReviewNotificationRecipientValue
        required {
        }
        optional {
            /// `UserId`: text, 1 to 500 characters.
            user_id "UserId" String,
        }
    }

    choice! {
        /// Values of `EvaluationFormLanguageConfigurationFormLanguage`.
        EvaluationFormLanguageConfigurationFormLanguage
        DeDE = "de-DE",
        EnUS = "en-US",
        EsES = "es-ES",
        FrFR = "fr-FR",
        ItIT = "it-IT",
        PtBR = "pt-BR",
        JaJP = "ja-JP",
        KoKR = "ko-KR",
        ZhCN = "zh-CN",
        MsMY = "ms-MY",
    }

    property! {
        /// [`EvaluationFormLanguageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformlanguageconfiguration.html)
        EvaluationFormLanguageConfiguration
        required {
        }
        optional {
            /// `FormLanguage`: text.
            form_language "FormLanguage" EvaluationFormLanguageConfigurationFormLanguage,
        }
    }

    property! {
        /// [`EvaluationFormBaseItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformbaseitem.html)
        EvaluationFormBaseItem
        required {
            /// `Section`: object.
            section "Section" EvaluationFormSection,
        }
        optional {
        }
    }

    property! {
        /// [`EvaluationFormSection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformsection.html)
        EvaluationFormSection
        required {
            /// `RefId`: text.
            ref_id "RefId" String,
            /// `Title`: text, 1 to 128 characters.
            title "Title" String,
        }
        optional {
            /// `Instructions`: text, at most 1024 characters.
            instructions "Instructions" String,
            /// `IsExcludedFromScoring`: true or false.
            is_excluded_from_scoring "IsExcludedFromScoring" bool,
            /// `Items`: list, 1 to 200 items.
            items "Items" List<EvaluationFormItem>,
            /// `ScoreThresholds`: list.
            score_thresholds "ScoreThresholds" List<EvaluationFormScoreThreshold>,
            /// `Weight`: number, 0 to 100 in value.
            weight "Weight" f64,
        }
    }

    property! {
        /// [`EvaluationFormItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformitem.html)
        EvaluationFormItem
        required {
        }
        optional {
            /// `Question`: object.
            question "Question" EvaluationFormQuestion,
            /// `Section`: object.
            section "Section" EvaluationFormSection,
        }
    }

    choice! {
        /// Values of `EvaluationFormQuestionQuestionType`.
        EvaluationFormQuestionQuestionType
        Numeric = "NUMERIC",
        Singleselect = "SINGLESELECT",
        Text = "TEXT",
        Multiselect = "MULTISELECT",
        Datetime = "DATETIME",
    }

    property! {
        /// [`EvaluationFormQuestion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformquestion.html)
        EvaluationFormQuestion
        required {
            /// `QuestionType`: text.
            question_type "QuestionType" EvaluationFormQuestionQuestionType,
            /// `RefId`: text.
            ref_id "RefId" String,
            /// `Title`: text, 1 to 350 characters.
            title "Title" String,
        }
        optional {
            /// `Enablement`: object.
            enablement "Enablement" EvaluationFormItemEnablementConfiguration,
            /// `Instructions`: text, at most 1024 characters.
            instructions "Instructions" String,
            /// `MetricConfiguration`: object.
            metric_configuration "MetricConfiguration" EvaluationFormMetricConfiguration,
            /// `NotApplicableEnabled`: true or false.
            not_applicable_enabled "NotApplicableEnabled" bool,
            /// `QuestionTypeProperties`: object.
            question_type_properties "QuestionTypeProperties" EvaluationFormQuestionTypeProperties,
            /// `ScoringConfiguration`: object.
            scoring_configuration "ScoringConfiguration" EvaluationFormQuestionScoringConfiguration,
            /// `Weight`: number, 0 to 100 in value.
            weight "Weight" f64,
        }
    }

    property! {
        /// [`EvaluationFormQuestionScoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformquestionscoringconfiguration.html)
        EvaluationFormQuestionScoringConfiguration
        required {
        }
        optional {
            /// `IsExcludedFromScoring`: true or false.
            is_excluded_from_scoring "IsExcludedFromScoring" bool,
            /// `PointsConfiguration`: object.
            points_configuration "PointsConfiguration" QuestionPointsConfiguration,
            /// `ScoreThresholds`: list.
            score_thresholds "ScoreThresholds" List<EvaluationFormScoreThreshold>,
        }
    }

    property! {
        /// [`QuestionPointsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-questionpointsconfiguration.html)
        QuestionPointsConfiguration
        required {
        }
        optional {
            /// `IsBonus`: true or false.
            is_bonus "IsBonus" bool,
            /// `MaxPointValue`: whole number, 0 to 100 in value.
            max_point_value "MaxPointValue" i64,
            /// `MinPointValue`: whole number, 0 to 100 in value.
            min_point_value "MinPointValue" i64,
        }
    }

    property! {
        /// [`EvaluationFormQuestionTypeProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformquestiontypeproperties.html)
        EvaluationFormQuestionTypeProperties
        required {
        }
        optional {
            /// `MultiSelect`: object.
            multi_select "MultiSelect" EvaluationFormMultiSelectQuestionProperties,
            /// `Numeric`: object.
            numeric "Numeric" EvaluationFormNumericQuestionProperties,
            /// `SingleSelect`: object.
            single_select "SingleSelect" EvaluationFormSingleSelectQuestionProperties,
            /// `Text`: object.
            text "Text" EvaluationFormTextQuestionProperties,
        }
    }

    property! {
        /// [`EvaluationFormTextQuestionProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformtextquestionproperties.html)
        EvaluationFormTextQuestionProperties
        required {
        }
        optional {
            /// `Automation`: object.
            automation "Automation" EvaluationFormTextQuestionAutomation,
        }
    }

    property! {
        /// [`EvaluationFormTextQuestionAutomation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformtextquestionautomation.html)
        EvaluationFormTextQuestionAutomation
        required {
        }
        optional {
            /// `AnswerSource`: object.
            answer_source "AnswerSource" EvaluationFormQuestionAutomationAnswerSource,
        }
    }

    choice! {
        /// Values of `EvaluationFormQuestionAutomationAnswerSourceSourceType`.
        EvaluationFormQuestionAutomationAnswerSourceSourceType
        ContactLensData = "CONTACT_LENS_DATA",
        GenAi = "GEN_AI",
    }

    property! {
        /// [`EvaluationFormQuestionAutomationAnswerSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformquestionautomationanswersource.html)
        EvaluationFormQuestionAutomationAnswerSource
        required {
            /// `SourceType`: text.
            source_type "SourceType" EvaluationFormQuestionAutomationAnswerSourceSourceType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EvaluationFormSingleSelectQuestionPropertiesDisplayAs`.
        EvaluationFormSingleSelectQuestionPropertiesDisplayAs
        Dropdown = "DROPDOWN",
        Radio = "RADIO",
    }

    property! {
        /// [`EvaluationFormSingleSelectQuestionProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformsingleselectquestionproperties.html)
        EvaluationFormSingleSelectQuestionProperties
        required {
            /// `Options`: list, 2 to 256 items.
            options "Options" List<EvaluationFormSingleSelectQuestionOption>,
        }
        optional {
            /// `Automation`: object.
            automation "Automation" EvaluationFormSingleSelectQuestionAutomation,
            /// `DisplayAs`: text.
            display_as "DisplayAs" EvaluationFormSingleSelectQuestionPropertiesDisplayAs,
        }
    }

    property! {
        /// [`EvaluationFormSingleSelectQuestionOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformsingleselectquestionoption.html)
        EvaluationFormSingleSelectQuestionOption
        required {
            /// `RefId`: text.
            ref_id "RefId" String,
            /// `Text`: text, 1 to 128 characters.
            text "Text" String,
        }
        optional {
            /// `AutomaticFail`: true or false.
            automatic_fail "AutomaticFail" bool,
            /// `AutomaticFailConfiguration`: object.
            automatic_fail_configuration "AutomaticFailConfiguration" AutomaticFailConfiguration,
            /// `PointsConfiguration`: object.
            points_configuration "PointsConfiguration" QuestionOptionPointsConfiguration,
            /// `Score`: whole number, 0 to 10 in value.
            score "Score" i64,
        }
    }

    property! {
        /// [`QuestionOptionPointsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-questionoptionpointsconfiguration.html)
        QuestionOptionPointsConfiguration
        required {
            /// `PointValue`: whole number, 0 to 100 in value.
            point_value "PointValue" i64,
        }
        optional {
            /// `IsBonus`: true or false.
            is_bonus "IsBonus" bool,
        }
    }

    property! {
        /// [`AutomaticFailConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-automaticfailconfiguration.html)
        AutomaticFailConfiguration
        required {
        }
        optional {
            /// `TargetSection`: text.
            target_section "TargetSection" String,
        }
    }

    property! {
        /// [`EvaluationFormSingleSelectQuestionAutomation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformsingleselectquestionautomation.html)
        EvaluationFormSingleSelectQuestionAutomation
        required {
        }
        optional {
            /// `AnswerSource`: object.
            answer_source "AnswerSource" EvaluationFormQuestionAutomationAnswerSource,
            /// `DefaultOptionRefId`: text.
            default_option_ref_id "DefaultOptionRefId" String,
            /// `Options`: list, 1 to 20 items.
            options "Options" List<EvaluationFormSingleSelectQuestionAutomationOption>,
        }
    }

    property! {
        /// [`EvaluationFormSingleSelectQuestionAutomationOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformsingleselectquestionautomationoption.html)
        EvaluationFormSingleSelectQuestionAutomationOption
        required {
            /// `RuleCategory`: object.
            rule_category "RuleCategory" SingleSelectQuestionRuleCategoryAutomation,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SingleSelectQuestionRuleCategoryAutomationCondition`.
        SingleSelectQuestionRuleCategoryAutomationCondition
        Present = "PRESENT",
        NotPresent = "NOT_PRESENT",
    }

    property! {
        /// [`SingleSelectQuestionRuleCategoryAutomation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-singleselectquestionrulecategoryautomation.html)
        SingleSelectQuestionRuleCategoryAutomation
        required {
            /// `Category`: text, 1 to 50 characters.
            category "Category" String,
            /// `Condition`: text.
            condition "Condition" SingleSelectQuestionRuleCategoryAutomationCondition,
            /// `OptionRefId`: text.
            option_ref_id "OptionRefId" String,
        }
        optional {
        }
    }

    property! {
        /// [`EvaluationFormNumericQuestionProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformnumericquestionproperties.html)
        EvaluationFormNumericQuestionProperties
        required {
            /// `MaxValue`: whole number.
            max_value "MaxValue" i64,
            /// `MinValue`: whole number.
            min_value "MinValue" i64,
        }
        optional {
            /// `Automation`: object.
            automation "Automation" EvaluationFormNumericQuestionAutomation,
            /// `Options`: list, 1 to 10 items.
            options "Options" List<EvaluationFormNumericQuestionOption>,
        }
    }

    property! {
        /// [`EvaluationFormNumericQuestionOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformnumericquestionoption.html)
        EvaluationFormNumericQuestionOption
        required {
            /// `MaxValue`: whole number.
            max_value "MaxValue" i64,
            /// `MinValue`: whole number.
            min_value "MinValue" i64,
        }
        optional {
            /// `AutomaticFail`: true or false.
            automatic_fail "AutomaticFail" bool,
            /// `AutomaticFailConfiguration`: object.
            automatic_fail_configuration "AutomaticFailConfiguration" AutomaticFailConfiguration,
            /// `PointsConfiguration`: object.
            points_configuration "PointsConfiguration" QuestionOptionPointsConfiguration,
            /// `Score`: whole number, 0 to 10 in value.
            score "Score" i64,
        }
    }

    property! {
        /// [`EvaluationFormNumericQuestionAutomation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformnumericquestionautomation.html)
        EvaluationFormNumericQuestionAutomation
        required {
        }
        optional {
            /// `AnswerSource`: object.
            answer_source "AnswerSource" EvaluationFormQuestionAutomationAnswerSource,
            /// `PropertyValue`: object.
            property_value "PropertyValue" NumericQuestionPropertyValueAutomation,
        }
    }

    choice! {
        /// Values of `NumericQuestionPropertyValueAutomationLabel`.
        NumericQuestionPropertyValueAutomationLabel
        OverallCustomerSentimentScore = "OVERALL_CUSTOMER_SENTIMENT_SCORE",
        OverallAgentSentimentScore = "OVERALL_AGENT_SENTIMENT_SCORE",
        NonTalkTime = "NON_TALK_TIME",
        NonTalkTimePercentage = "NON_TALK_TIME_PERCENTAGE",
        NumberOfInterruptions = "NUMBER_OF_INTERRUPTIONS",
        ContactDuration = "CONTACT_DURATION",
        AgentInteractionDuration = "AGENT_INTERACTION_DURATION",
        CustomerHoldTime = "CUSTOMER_HOLD_TIME",
        LongestHoldDuration = "LONGEST_HOLD_DURATION",
        NumberOfHolds = "NUMBER_OF_HOLDS",
        AgentInteractionAndHoldDuration = "AGENT_INTERACTION_AND_HOLD_DURATION",
        CustomerSentimentScoreWithoutAgent = "CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT",
        CustomerSentimentScoreWithAgent = "CUSTOMER_SENTIMENT_SCORE_WITH_AGENT",
    }

    property! {
        /// [`NumericQuestionPropertyValueAutomation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-numericquestionpropertyvalueautomation.html)
        NumericQuestionPropertyValueAutomation
        required {
            /// `Label`: text.
            label "Label" NumericQuestionPropertyValueAutomationLabel,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EvaluationFormMultiSelectQuestionPropertiesDisplayAs`.
        EvaluationFormMultiSelectQuestionPropertiesDisplayAs
        Dropdown = "DROPDOWN",
        Checkbox = "CHECKBOX",
    }

    property! {
        /// [`EvaluationFormMultiSelectQuestionProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformmultiselectquestionproperties.html)
        EvaluationFormMultiSelectQuestionProperties
        required {
            /// `Options`: list, 2 to 256 items.
            options "Options" List<EvaluationFormMultiSelectQuestionOption>,
        }
        optional {
            /// `Automation`: object.
            automation "Automation" EvaluationFormMultiSelectQuestionAutomation,
            /// `DisplayAs`: text.
            display_as "DisplayAs" EvaluationFormMultiSelectQuestionPropertiesDisplayAs,
        }
    }

    property! {
        /// [`EvaluationFormMultiSelectQuestionOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformmultiselectquestionoption.html)
        EvaluationFormMultiSelectQuestionOption
        required {
            /// `RefId`: text.
            ref_id "RefId" String,
            /// `Text`: text, 1 to 128 characters.
            text "Text" String,
        }
        optional {
            /// `AutomaticFail`: true or false.
            automatic_fail "AutomaticFail" bool,
            /// `AutomaticFailConfiguration`: object.
            automatic_fail_configuration "AutomaticFailConfiguration" AutomaticFailConfiguration,
            /// `PointsConfiguration`: object.
            points_configuration "PointsConfiguration" QuestionOptionPointsConfiguration,
            /// `Score`: whole number, 0 to 10 in value.
            score "Score" i64,
        }
    }

    property! {
        /// [`EvaluationFormMultiSelectQuestionAutomation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformmultiselectquestionautomation.html)
        EvaluationFormMultiSelectQuestionAutomation
        required {
        }
        optional {
            /// `AnswerSource`: object.
            answer_source "AnswerSource" EvaluationFormQuestionAutomationAnswerSource,
            /// `DefaultOptionRefIds`: list.
            default_option_ref_ids "DefaultOptionRefIds" List<String>,
            /// `Options`: list, 1 to 20 items.
            options "Options" List<EvaluationFormMultiSelectQuestionAutomationOption>,
        }
    }

    property! {
        /// [`EvaluationFormMultiSelectQuestionAutomationOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformmultiselectquestionautomationoption.html)
        EvaluationFormMultiSelectQuestionAutomationOption
        required {
            /// `RuleCategory`: object.
            rule_category "RuleCategory" MultiSelectQuestionRuleCategoryAutomation,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MultiSelectQuestionRuleCategoryAutomationCondition`.
        MultiSelectQuestionRuleCategoryAutomationCondition
        Present = "PRESENT",
        NotPresent = "NOT_PRESENT",
    }

    property! {
        /// [`MultiSelectQuestionRuleCategoryAutomation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-multiselectquestionrulecategoryautomation.html)
        MultiSelectQuestionRuleCategoryAutomation
        required {
            /// `Category`: text, 1 to 50 characters.
            category "Category" String,
            /// `Condition`: text.
            condition "Condition" MultiSelectQuestionRuleCategoryAutomationCondition,
            /// `OptionRefIds`: list.
            option_ref_ids "OptionRefIds" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EvaluationFormMetricConfigurationMetricType`.
        EvaluationFormMetricConfigurationMetricType
        BusinessOutcome = "BUSINESS_OUTCOME",
    }

    property! {
        /// [`EvaluationFormMetricConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformmetricconfiguration.html)
        EvaluationFormMetricConfiguration
        required {
            /// `MetricName`: text, 1 to 256 characters.
            metric_name "MetricName" String,
            /// `MetricType`: text.
            metric_type "MetricType" EvaluationFormMetricConfigurationMetricType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EvaluationFormItemEnablementConfigurationAction`.
        EvaluationFormItemEnablementConfigurationAction
        Disable = "DISABLE",
        Enable = "ENABLE",
    }

    choice! {
        /// Values of `EvaluationFormItemEnablementConfigurationDefaultAction`.
        EvaluationFormItemEnablementConfigurationDefaultAction
        Disable = "DISABLE",
        Enable = "ENABLE",
    }

    property! {
        /// [`EvaluationFormItemEnablementConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformitemenablementconfiguration.html)
        EvaluationFormItemEnablementConfiguration
        required {
            /// `Action`: text.
            action "Action" EvaluationFormItemEnablementConfigurationAction,
            /// `Condition`: object.
            condition "Condition" EvaluationFormItemEnablementCondition,
        }
        optional {
            /// `DefaultAction`: text.
            default_action "DefaultAction" EvaluationFormItemEnablementConfigurationDefaultAction,
        }
    }

    choice! {
        /// Values of `EvaluationFormItemEnablementConditionOperator`.
        EvaluationFormItemEnablementConditionOperator
        Or = "OR",
        And = "AND",
    }

    property! {
        /// [`EvaluationFormItemEnablementCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformitemenablementcondition.html)
        EvaluationFormItemEnablementCondition
        required {
            /// `Operands`: list, at least 1 items.
            operands "Operands" List<EvaluationFormItemEnablementConditionOperand>,
        }
        optional {
            /// `Operator`: text.
            operator "Operator" EvaluationFormItemEnablementConditionOperator,
        }
    }

    property! {
        /// [`EvaluationFormItemEnablementConditionOperand`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformitemenablementconditionoperand.html)
        EvaluationFormItemEnablementConditionOperand
        required {
        }
        optional {
            /// `Expression`: object.
            expression "Expression" EvaluationFormItemEnablementExpression,
        }
    }

    choice! {
        /// Values of `EvaluationFormItemEnablementExpressionComparator`.
        EvaluationFormItemEnablementExpressionComparator
        In = "IN",
        NotIn = "NOT_IN",
        AllIn = "ALL_IN",
        Exact = "EXACT",
    }

    property! {
        /// [`EvaluationFormItemEnablementExpression`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformitemenablementexpression.html)
        EvaluationFormItemEnablementExpression
        required {
            /// `Comparator`: text.
            comparator "Comparator" EvaluationFormItemEnablementExpressionComparator,
            /// `Source`: object.
            source "Source" EvaluationFormItemEnablementSource,
            /// `Values`: list, at least 1 items.
            values "Values" List<EvaluationFormItemEnablementSourceValue>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EvaluationFormItemEnablementSourceValueType`.
        EvaluationFormItemEnablementSourceValueType
        OptionRefId = "OPTION_REF_ID",
    }

    property! {
        /// [`EvaluationFormItemEnablementSourceValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformitemenablementsourcevalue.html)
        EvaluationFormItemEnablementSourceValue
        required {
        }
        optional {
            /// `RefId`: text.
            ref_id "RefId" String,
            /// `Type`: text.
            r#type "Type" EvaluationFormItemEnablementSourceValueType,
        }
    }

    choice! {
        /// Values of `EvaluationFormItemEnablementSourceType`.
        EvaluationFormItemEnablementSourceType
        QuestionRefId = "QUESTION_REF_ID",
    }

    property! {
        /// [`EvaluationFormItemEnablementSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-evaluationformitemenablementsource.html)
        EvaluationFormItemEnablementSource
        required {
            /// `Type`: text.
            r#type "Type" EvaluationFormItemEnablementSourceType,
        }
        optional {
            /// `RefId`: text.
            ref_id "RefId" String,
        }
    }

    property! {
        /// [`AutoEvaluationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-evaluationform-autoevaluationconfiguration.html)
        AutoEvaluationConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }
}

resource! {
    /// [`AWS::Connect::HoursOfOperation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-hoursofoperation.html)
    HoursOfOperation = "AWS::Connect::HoursOfOperation"
    required {
        /// `Config`: list, 0 to 100 items.
        config "Config" List<hours_of_operation::HoursOfOperationConfig>,
        /// `InstanceArn`: text.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
        /// `TimeZone`: text.
        time_zone "TimeZone" String,
    }
    optional {
        /// `ChildHoursOfOperations`: list.
        child_hours_of_operations "ChildHoursOfOperations" List<hours_of_operation::HoursOfOperationsIdentifier>,
        /// `Description`: text, 1 to 250 characters.
        description "Description" String,
        /// `HoursOfOperationOverrides`: list, at most 50 items.
        hours_of_operation_overrides "HoursOfOperationOverrides" List<hours_of_operation::HoursOfOperationOverride>,
        /// `ParentHoursOfOperations`: list.
        parent_hours_of_operations "ParentHoursOfOperations" List<hours_of_operation::HoursOfOperationsIdentifier>,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<hours_of_operation::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `HoursOfOperationArn`.
        hours_of_operation_arn "HoursOfOperationArn" String,
    }
}

/// Property types of [`HoursOfOperation`].
pub mod hours_of_operation {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `OverrideType`.
        OverrideType
        Standard = "STANDARD",
        Open = "OPEN",
        Closed = "CLOSED",
    }

    property! {
        /// [`HoursOfOperationOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-hoursofoperationoverride.html)
        HoursOfOperationOverride
        required {
            /// `EffectiveFrom`: text.
            effective_from "EffectiveFrom" String,
            /// `EffectiveTill`: text.
            effective_till "EffectiveTill" String,
            /// `OverrideConfig`: list, at most 100 items.
            override_config "OverrideConfig" List<HoursOfOperationOverrideConfig>,
            /// `OverrideName`: text, 1 to 127 characters.
            override_name "OverrideName" String,
        }
        optional {
            /// `HoursOfOperationOverrideId`: text.
            hours_of_operation_override_id "HoursOfOperationOverrideId" String,
            /// `OverrideDescription`: text, 1 to 250 characters.
            override_description "OverrideDescription" String,
            /// `OverrideType`: text.
            override_type "OverrideType" OverrideType,
            /// `RecurrenceConfig`: object.
            recurrence_config "RecurrenceConfig" RecurrenceConfig,
        }
    }

    property! {
        /// [`RecurrenceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-recurrenceconfig.html)
        RecurrenceConfig
        required {
            /// `RecurrencePattern`: object.
            recurrence_pattern "RecurrencePattern" RecurrencePattern,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RecurrenceFrequency`.
        RecurrenceFrequency
        Weekly = "WEEKLY",
        Monthly = "MONTHLY",
        Yearly = "YEARLY",
    }

    property! {
        /// [`RecurrencePattern`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-recurrencepattern.html)
        RecurrencePattern
        required {
        }
        optional {
            /// `ByMonth`: list.
            by_month "ByMonth" List<i64>,
            /// `ByMonthDay`: list.
            by_month_day "ByMonthDay" List<i64>,
            /// `ByWeekdayOccurrence`: list, 0 to 1 items.
            by_weekday_occurrence "ByWeekdayOccurrence" List<i64>,
            /// `Frequency`: text.
            frequency "Frequency" RecurrenceFrequency,
            /// `Interval`: whole number, 1 to 6 in value.
            interval "Interval" i64,
        }
    }

    choice! {
        /// Values of `HoursOfOperationOverrideConfigDay`.
        HoursOfOperationOverrideConfigDay
        Sunday = "SUNDAY",
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
    }

    property! {
        /// [`HoursOfOperationOverrideConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-hoursofoperationoverrideconfig.html)
        HoursOfOperationOverrideConfig
        required {
            /// `Day`: text.
            day "Day" HoursOfOperationOverrideConfigDay,
            /// `EndTime`: object.
            end_time "EndTime" OverrideTimeSlice,
            /// `StartTime`: object.
            start_time "StartTime" OverrideTimeSlice,
        }
        optional {
        }
    }

    property! {
        /// [`OverrideTimeSlice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-overridetimeslice.html)
        OverrideTimeSlice
        required {
            /// `Hours`: whole number, 0 to 23 in value.
            hours "Hours" i64,
            /// `Minutes`: whole number, 0 to 59 in value.
            minutes "Minutes" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `HoursOfOperationConfigDay`.
        HoursOfOperationConfigDay
        Sunday = "SUNDAY",
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
    }

    property! {
        /// [`HoursOfOperationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-hoursofoperationconfig.html)
        HoursOfOperationConfig
        required {
            /// `Day`: text.
            day "Day" HoursOfOperationConfigDay,
            /// `EndTime`: object.
            end_time "EndTime" HoursOfOperationTimeSlice,
            /// `StartTime`: object.
            start_time "StartTime" HoursOfOperationTimeSlice,
        }
        optional {
        }
    }

    property! {
        /// [`HoursOfOperationTimeSlice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-hoursofoperationtimeslice.html)
        HoursOfOperationTimeSlice
        required {
            /// `Hours`: whole number, 0 to 23 in value.
            hours "Hours" i64,
            /// `Minutes`: whole number, 0 to 59 in value.
            minutes "Minutes" i64,
        }
        optional {
        }
    }

    property! {
        /// [`HoursOfOperationsIdentifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-hoursofoperation-hoursofoperationsidentifier.html)
        HoursOfOperationsIdentifier
        required {
            /// `Id`: text.
            id_ "Id" String,
        }
        optional {
            /// `Name`: text, 1 to 127 characters.
            name "Name" String,
        }
    }
}

resource! {
    /// [`AWS::Connect::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instance.html)
    Instance = "AWS::Connect::Instance"
    required {
        /// `Attributes`: object.
        attributes "Attributes" instance::Attributes,
        /// `IdentityManagementType`: text. A change replaces the resource.
        identity_management_type "IdentityManagementType" instance::IdentityManagementType,
    }
    optional {
        /// `DirectoryId`: text, 12 to 12 characters. A change replaces the resource.
        directory_id "DirectoryId" String,
        /// `InstanceAlias`: text, 1 to 45 characters. A change replaces the resource.
        instance_alias "InstanceAlias" String,
        /// `Tags`: list.
        tags "Tags" List<instance::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `InstanceStatus`.
        instance_status "InstanceStatus" String,
        /// `Fn::GetAtt` of `ServiceRole`.
        service_role "ServiceRole" String,
    }
}

/// Property types of [`Instance`].
pub mod instance {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IdentityManagementType`.
        IdentityManagementType
        Saml = "SAML",
        ConnectManaged = "CONNECT_MANAGED",
        ExistingDirectory = "EXISTING_DIRECTORY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-instance-tag.html)
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
        /// [`Attributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-instance-attributes.html)
        Attributes
        required {
            /// `InboundCalls`: true or false.
            inbound_calls "InboundCalls" bool,
            /// `OutboundCalls`: true or false.
            outbound_calls "OutboundCalls" bool,
        }
        optional {
            /// `AutoMuteAgentOnHold`: true or false.
            auto_mute_agent_on_hold "AutoMuteAgentOnHold" bool,
            /// `AutoResolveBestVoices`: true or false.
            auto_resolve_best_voices "AutoResolveBestVoices" bool,
            /// `ContactLens`: true or false.
            contact_lens "ContactLens" bool,
            /// `ContactflowLogs`: true or false.
            contactflow_logs "ContactflowLogs" bool,
            /// `EarlyMedia`: true or false.
            early_media "EarlyMedia" bool,
            /// `EnhancedChatMonitoring`: true or false.
            enhanced_chat_monitoring "EnhancedChatMonitoring" bool,
            /// `EnhancedContactMonitoring`: true or false.
            enhanced_contact_monitoring "EnhancedContactMonitoring" bool,
            /// `HighVolumeOutBound`: true or false.
            high_volume_out_bound "HighVolumeOutBound" bool,
            /// `MessageStreaming`: true or false.
            message_streaming "MessageStreaming" bool,
            /// `MultiPartyChatConference`: true or false.
            multi_party_chat_conference "MultiPartyChatConference" bool,
            /// `MultiPartyConference`: true or false.
            multi_party_conference "MultiPartyConference" bool,
            /// `UseCustomTTSVoices`: true or false.
            use_custom_tts_voices "UseCustomTTSVoices" bool,
        }
    }
}

resource! {
    /// [`AWS::Connect::InstanceStorageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html)
    InstanceStorageConfig = "AWS::Connect::InstanceStorageConfig"
    required {
        /// `InstanceArn`: text. A change replaces the resource.
        instance_arn "InstanceArn" String,
        /// `ResourceType`: text. A change replaces the resource.
        resource_type "ResourceType" instance_storage_config::InstanceStorageResourceType,
        /// `StorageType`: text.
        storage_type "StorageType" instance_storage_config::StorageType,
    }
    optional {
        /// `KinesisFirehoseConfig`: object.
        kinesis_firehose_config "KinesisFirehoseConfig" instance_storage_config::KinesisFirehoseConfig,
        /// `KinesisStreamConfig`: object.
        kinesis_stream_config "KinesisStreamConfig" instance_storage_config::KinesisStreamConfig,
        /// `KinesisVideoStreamConfig`: object.
        kinesis_video_stream_config "KinesisVideoStreamConfig" instance_storage_config::KinesisVideoStreamConfig,
        /// `S3Config`: object.
        s3_config "S3Config" instance_storage_config::S3Config,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationId`.
        association_id "AssociationId" String,
    }
}

/// Property types of [`InstanceStorageConfig`].
pub mod instance_storage_config {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `InstanceStorageResourceType`.
        InstanceStorageResourceType
        ChatTranscripts = "CHAT_TRANSCRIPTS",
        CallRecordings = "CALL_RECORDINGS",
        ScheduledReports = "SCHEDULED_REPORTS",
        MediaStreams = "MEDIA_STREAMS",
        ContactTraceRecords = "CONTACT_TRACE_RECORDS",
        AgentEvents = "AGENT_EVENTS",
        RealTimeContactAnalysisSegments = "REAL_TIME_CONTACT_ANALYSIS_SEGMENTS",
        Attachments = "ATTACHMENTS",
        ContactEvaluations = "CONTACT_EVALUATIONS",
        ScreenRecordings = "SCREEN_RECORDINGS",
        RealTimeContactAnalysisChatSegments = "REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS",
        RealTimeContactAnalysisVoiceSegments = "REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS",
        EmailMessages = "EMAIL_MESSAGES",
    }

    choice! {
        /// Values of `StorageType`.
        StorageType
        S3 = "S3",
        KinesisVideoStream = "KINESIS_VIDEO_STREAM",
        KinesisStream = "KINESIS_STREAM",
        KinesisFirehose = "KINESIS_FIREHOSE",
    }

    property! {
        /// [`S3Config`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-instancestorageconfig-s3config.html)
        S3Config
        required {
            /// `BucketName`: text, 1 to 128 characters.
            bucket_name "BucketName" String,
            /// `BucketPrefix`: text, 1 to 128 characters.
            bucket_prefix "BucketPrefix" String,
        }
        optional {
            /// `EncryptionConfig`: object.
            encryption_config "EncryptionConfig" EncryptionConfig,
        }
    }

    choice! {
        /// Values of `EncryptionType`.
        EncryptionType
        Kms = "KMS",
    }

    property! {
        /// [`EncryptionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-instancestorageconfig-encryptionconfig.html)
        EncryptionConfig
        required {
            /// `EncryptionType`: text.
            encryption_type "EncryptionType" EncryptionType,
            /// `KeyId`: text, 1 to 128 characters.
            key_id "KeyId" String,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisVideoStreamConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-instancestorageconfig-kinesisvideostreamconfig.html)
        KinesisVideoStreamConfig
        required {
            /// `EncryptionConfig`: object.
            encryption_config "EncryptionConfig" EncryptionConfig,
            /// `Prefix`: text, 1 to 128 characters.
            prefix "Prefix" String,
            /// `RetentionPeriodHours`: number.
            retention_period_hours "RetentionPeriodHours" f64,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisStreamConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-instancestorageconfig-kinesisstreamconfig.html)
        KinesisStreamConfig
        required {
            /// `StreamArn`: text.
            stream_arn "StreamArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisFirehoseConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-instancestorageconfig-kinesisfirehoseconfig.html)
        KinesisFirehoseConfig
        required {
            /// `FirehoseArn`: text.
            firehose_arn "FirehoseArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Connect::IntegrationAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-integrationassociation.html)
    IntegrationAssociation = "AWS::Connect::IntegrationAssociation"
    required {
        /// `InstanceId`: text, 1 to 100 characters. A change replaces the resource.
        instance_id "InstanceId" String,
        /// `IntegrationArn`: text, 1 to 140 characters. A change replaces the resource.
        integration_arn "IntegrationArn" String,
        /// `IntegrationType`: text. A change replaces the resource.
        integration_type "IntegrationType" integration_association::IntegrationType,
    }
    optional {
        /// `SourceApplicationName`: text, 1 to 100 characters. A change replaces the resource.
        source_application_name "SourceApplicationName" String,
        /// `SourceApplicationUrl`: text, 1 to 2000 characters. A change replaces the resource.
        source_application_url "SourceApplicationUrl" String,
        /// `SourceType`: text. A change replaces the resource.
        source_type "SourceType" integration_association::SourceType,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<integration_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `IntegrationAssociationId`.
        integration_association_id "IntegrationAssociationId" String,
    }
}

/// Property types of [`IntegrationAssociation`].
pub mod integration_association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IntegrationType`.
        IntegrationType
        LexBot = "LEX_BOT",
        LambdaFunction = "LAMBDA_FUNCTION",
        Application = "APPLICATION",
        CasesDomain = "CASES_DOMAIN",
        WisdomAssistant = "WISDOM_ASSISTANT",
        WisdomKnowledgeBase = "WISDOM_KNOWLEDGE_BASE",
        WisdomQuickResponses = "WISDOM_QUICK_RESPONSES",
        FileScanner = "FILE_SCANNER",
        MessageProcessor = "MESSAGE_PROCESSOR",
        QMessageTemplates = "Q_MESSAGE_TEMPLATES",
        SesIdentity = "SES_IDENTITY",
        Event = "EVENT",
    }

    choice! {
        /// Values of `SourceType`.
        SourceType
        Salesforce = "SALESFORCE",
        Zendesk = "ZENDESK",
        Cases = "CASES",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-integrationassociation-tag.html)
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
    /// [`AWS::Connect::Metric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html)
    Metric = "AWS::Connect::Metric"
    required {
        /// `InstanceArn`: text. A change replaces the resource.
        instance_arn "InstanceArn" String,
        /// `MetricCalculation`: object.
        metric_calculation "MetricCalculation" metric::MetricCalculation,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
        /// `Status`: text. A change replaces the resource.
        status "Status" metric::Status,
        /// `Unit`: text.
        unit "Unit" metric::Unit,
    }
    optional {
        /// `Description`: text, 0 to 500 characters.
        description "Description" String,
        /// `PositiveTrendIndicator`: text.
        positive_trend_indicator "PositiveTrendIndicator" metric::PositiveTrendIndicator,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<metric::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Category`.
        category "Category" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" f64,
        /// `Fn::GetAtt` of `CreatedUser`.
        created_user "CreatedUser" Json,
        /// `Fn::GetAtt` of `CreationMethod`.
        creation_method "CreationMethod" String,
        /// `Fn::GetAtt` of `EffectiveTime`.
        effective_time "EffectiveTime" f64,
        /// `Fn::GetAtt` of `Filters`.
        filters "Filters" List<String>,
        /// `Fn::GetAtt` of `Groupings`.
        groupings "Groupings" List<String>,
        /// `Fn::GetAtt` of `LastModifiedRegion`.
        last_modified_region "LastModifiedRegion" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" f64,
        /// `Fn::GetAtt` of `LastModifiedUser`.
        last_modified_user "LastModifiedUser" Json,
        /// `Fn::GetAtt` of `MetricArn`.
        metric_arn "MetricArn" String,
        /// `Fn::GetAtt` of `PrimaryEventSource`.
        primary_event_source "PrimaryEventSource" String,
        /// `Fn::GetAtt` of `PrimaryEventSourceEffectiveTimestampType`.
        primary_event_source_effective_timestamp_type "PrimaryEventSourceEffectiveTimestampType" String,
        /// `Fn::GetAtt` of `RefreshRate`.
        refresh_rate "RefreshRate" i64,
        /// `Fn::GetAtt` of `SupportedStats`.
        supported_stats "SupportedStats" List<String>,
        /// `Fn::GetAtt` of `SupportsCustomCalculation`.
        supports_custom_calculation "SupportsCustomCalculation" bool,
        /// `Fn::GetAtt` of `SupportsPreaggregateCalculation`.
        supports_preaggregate_calculation "SupportsPreaggregateCalculation" bool,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
    }
}

/// Property types of [`Metric`].
pub mod metric {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PositiveTrendIndicator`.
        PositiveTrendIndicator
        Positive = "POSITIVE",
        Negative = "NEGATIVE",
        Neutral = "NEUTRAL",
    }

    choice! {
        /// Values of `Status`.
        Status
        Saved = "SAVED",
        Published = "PUBLISHED",
    }

    choice! {
        /// Values of `Unit`.
        Unit
        Integer = "INTEGER",
        Double = "DOUBLE",
        Percent = "PERCENT",
        Seconds = "SECONDS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-metric-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `MetricCalculation`.
        MetricCalculation
        required {
            /// `Calculation`: text, 1 to 1024 characters.
            calculation "Calculation" String,
            /// `CalculationComponents`: list, 1 to 5 items.
            calculation_components "CalculationComponents" List<CalculationComponent>,
        }
        optional {
        }
    }

    property! {
        /// [`CalculationComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-metric-calculationcomponent.html)
        CalculationComponent
        required {
            /// `Alias`: text, 1 to 128 characters.
            alias "Alias" String,
        }
        optional {
            /// `MetricFilters`: list, 0 to 5 items.
            metric_filters "MetricFilters" List<MetricFilter>,
            /// `MetricId`: text, 1 to 150 characters.
            metric_id "MetricId" String,
            /// `MetricName`: text, 1 to 128 characters.
            metric_name "MetricName" String,
        }
    }

    property! {
        /// [`MetricFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-metric-metricfilter.html)
        MetricFilter
        required {
            /// `MetricFilterKey`: text, 1 to 100 characters.
            metric_filter_key "MetricFilterKey" String,
        }
        optional {
            /// `BooleanCondition`: object.
            boolean_condition "BooleanCondition" MetricFilterBooleanCondition,
            /// `Negate`: true or false.
            negate "Negate" bool,
            /// `NumberCondition`: object.
            number_condition "NumberCondition" MetricFilterNumberCondition,
            /// `StringCondition`: object.
            string_condition "StringCondition" MetricFilterStringCondition,
        }
    }

    choice! {
        /// Values of `MetricFilterStringConditionComparison`.
        MetricFilterStringConditionComparison
        MatchesAny = "MATCHES_ANY",
        MatchesNone = "MATCHES_NONE",
    }

    property! {
        /// [`MetricFilterStringCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-metric-metricfilterstringcondition.html)
        MetricFilterStringCondition
        required {
            /// `Comparison`: text.
            comparison "Comparison" MetricFilterStringConditionComparison,
            /// `Values`: list, 1 to 15 items.
            values "Values" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MetricFilterNumberConditionComparison`.
        MetricFilterNumberConditionComparison
        Lesser = "LESSER",
        LesserOrEqual = "LESSER_OR_EQUAL",
        Greater = "GREATER",
        GreaterOrEqual = "GREATER_OR_EQUAL",
    }

    property! {
        /// [`MetricFilterNumberCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-metric-metricfilternumbercondition.html)
        MetricFilterNumberCondition
        required {
            /// `Comparison`: text.
            comparison "Comparison" MetricFilterNumberConditionComparison,
            /// `Values`: list, 1 to 10 items.
            values "Values" List<f64>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MetricFilterBooleanConditionComparison`.
        MetricFilterBooleanConditionComparison
        IsTrue = "IS_TRUE",
        IsFalse = "IS_FALSE",
    }

    property! {
        /// [`MetricFilterBooleanCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-metric-metricfilterbooleancondition.html)
        MetricFilterBooleanCondition
        required {
            /// `Comparison`: text.
            comparison "Comparison" MetricFilterBooleanConditionComparison,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Connect::Notification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-notification.html)
    Notification = "AWS::Connect::Notification"
    required {
        /// `Content`: object.
        content "Content" notification::NotificationContent,
        /// `InstanceArn`: text. A change replaces the resource.
        instance_arn "InstanceArn" String,
    }
    optional {
        /// `ExpiresAt`: text. A change replaces the resource.
        expires_at "ExpiresAt" String,
        /// `Priority`: text. A change replaces the resource.
        priority "Priority" notification::Priority,
        /// `Recipients`: list, 0 to 200 items. A change replaces the resource.
        recipients "Recipients" List<String>,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<notification::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Notification`].
pub mod notification {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Priority`.
        Priority
        High = "HIGH",
        Low = "LOW",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-notification-tag.html)
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
        /// [`NotificationContent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-notification-notificationcontent.html)
        NotificationContent
        required {
        }
        optional {
            /// `DeDE`: text.
            de_de "DeDE" String,
            /// `EnUS`: text.
            en_us "EnUS" String,
            /// `EsES`: text.
            es_es "EsES" String,
            /// `FrFR`: text.
            fr_fr "FrFR" String,
            /// `IdID`: text.
            id_id "IdID" String,
            /// `ItIT`: text.
            it_it "ItIT" String,
            /// `JaJP`: text.
            ja_jp "JaJP" String,
            /// `KoKR`: text.
            ko_kr "KoKR" String,
            /// `PtBR`: text.
            pt_br "PtBR" String,
            /// `ZhCN`: text.
            zh_cn "ZhCN" String,
            /// `ZhTW`: text.
            zh_tw "ZhTW" String,
        }
    }
}

resource! {
    /// [`AWS::Connect::PhoneNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-phonenumber.html)
    PhoneNumber = "AWS::Connect::PhoneNumber"
    required {
        /// `TargetArn`: text.
        target_arn "TargetArn" String,
    }
    optional {
        /// `CountryCode`: text. A change replaces the resource.
        country_code "CountryCode" String,
        /// `Description`: text, 1 to 500 characters.
        description "Description" String,
        /// `Prefix`: text. A change replaces the resource.
        prefix "Prefix" String,
        /// `SourcePhoneNumberArn`: text. A change replaces the resource.
        source_phone_number_arn "SourcePhoneNumberArn" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<phone_number::Tag>,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Address`.
        address "Address" String,
        /// `Fn::GetAtt` of `PhoneNumberArn`.
        phone_number_arn "PhoneNumberArn" String,
    }
}

/// Property types of [`PhoneNumber`].
pub mod phone_number {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-phonenumber-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Connect::PredefinedAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-predefinedattribute.html)
    PredefinedAttribute = "AWS::Connect::PredefinedAttribute"
    required {
        /// `InstanceArn`: text. A change replaces the resource.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AttributeConfiguration`: object.
        attribute_configuration "AttributeConfiguration" predefined_attribute::AttributeConfiguration,
        /// `Purposes`: list, 1 to 10 items.
        purposes "Purposes" List<String>,
        /// `Values`: object.
        values "Values" predefined_attribute::Values,
    }
    attributes {
        /// `Fn::GetAtt` of `LastModifiedRegion`.
        last_modified_region "LastModifiedRegion" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" f64,
    }
}

/// Property types of [`PredefinedAttribute`].
pub mod predefined_attribute {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Values`.
        Values
        required {
        }
        optional {
            /// `StringList`: list, 1 to 500 items.
            string_list "StringList" List<String>,
        }
    }

    property! {
        /// Property type `AttributeConfiguration`.
        AttributeConfiguration
        required {
        }
        optional {
            /// `EnableValueValidationOnAssociation`: true or false.
            enable_value_validation_on_association "EnableValueValidationOnAssociation" bool,
            /// `IsReadOnly`: true or false.
            is_read_only "IsReadOnly" bool,
        }
    }
}

resource! {
    /// [`AWS::Connect::Prompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-prompt.html)
    Prompt = "AWS::Connect::Prompt"
    required {
        /// `InstanceArn`: text.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 250 characters.
        description "Description" String,
        /// `S3Uri`: text, 1 to 2000 characters.
        s3_uri "S3Uri" String,
        /// `Tags`: list.
        tags "Tags" List<prompt::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `PromptArn`.
        prompt_arn "PromptArn" String,
    }
}

/// Property types of [`Prompt`].
pub mod prompt {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-prompt-tag.html)
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
    /// [`AWS::Connect::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-queue.html)
    Queue = "AWS::Connect::Queue"
    required {
        /// `HoursOfOperationArn`: text.
        hours_of_operation_arn "HoursOfOperationArn" String,
        /// `InstanceArn`: text.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
    }
    optional {
        /// `AdditionalEmailAddresses`: list, 0 to 50 items.
        additional_email_addresses "AdditionalEmailAddresses" List<queue::EmailAddress>,
        /// `Description`: text, 1 to 250 characters.
        description "Description" String,
        /// `MaxContacts`: whole number, at least 0 in value.
        max_contacts "MaxContacts" i64,
        /// `OutboundCallerConfig`: object.
        outbound_caller_config "OutboundCallerConfig" queue::OutboundCallerConfig,
        /// `OutboundEmailConfig`: object.
        outbound_email_config "OutboundEmailConfig" queue::OutboundEmailConfig,
        /// `QuickConnectArns`: list, at least 1 items.
        quick_connect_arns "QuickConnectArns" List<String>,
        /// `Status`: text.
        status "Status" queue::Status,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<queue::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LastModifiedRegion`.
        last_modified_region "LastModifiedRegion" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" f64,
        /// `Fn::GetAtt` of `QueueArn`.
        queue_arn "QueueArn" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
    }
}

/// Property types of [`Queue`].
pub mod queue {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-queue-tag.html)
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
        /// [`OutboundEmailConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-queue-outboundemailconfig.html)
        OutboundEmailConfig
        required {
        }
        optional {
            /// `OutboundEmailAddressId`: text, 1 to 500 characters.
            outbound_email_address_id "OutboundEmailAddressId" String,
        }
    }

    property! {
        /// [`OutboundCallerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-queue-outboundcallerconfig.html)
        OutboundCallerConfig
        required {
        }
        optional {
            /// `OutboundCallerIdName`: text, 1 to 255 characters.
            outbound_caller_id_name "OutboundCallerIdName" String,
            /// `OutboundCallerIdNumberArn`: text.
            outbound_caller_id_number_arn "OutboundCallerIdNumberArn" String,
            /// `OutboundFlowArn`: text, 1 to 500 characters.
            outbound_flow_arn "OutboundFlowArn" String,
        }
    }

    property! {
        /// [`EmailAddress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-queue-emailaddress.html)
        EmailAddress
        required {
            /// `EmailAddressArn`: text.
            email_address_arn "EmailAddressArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Connect::QuickConnect`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-quickconnect.html)
    QuickConnect = "AWS::Connect::QuickConnect"
    required {
        /// `InstanceArn`: text.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
        /// `QuickConnectConfig`: object.
        quick_connect_config "QuickConnectConfig" quick_connect::QuickConnectConfig,
    }
    optional {
        /// `Description`: text, 1 to 250 characters.
        description "Description" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<quick_connect::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `QuickConnectArn`.
        quick_connect_arn "QuickConnectArn" String,
        /// `Fn::GetAtt` of `QuickConnectType`.
        quick_connect_type "QuickConnectType" String,
    }
}

/// Property types of [`QuickConnect`].
pub mod quick_connect {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-quickconnect-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `QuickConnectType`.
        QuickConnectType
        PhoneNumber = "PHONE_NUMBER",
        Queue = "QUEUE",
        User = "USER",
        Flow = "FLOW",
    }

    property! {
        /// [`QuickConnectConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-quickconnect-quickconnectconfig.html)
        QuickConnectConfig
        required {
            /// `QuickConnectType`: text.
            quick_connect_type "QuickConnectType" QuickConnectType,
        }
        optional {
            /// `FlowConfig`: object.
            flow_config "FlowConfig" FlowQuickConnectConfig,
            /// `PhoneConfig`: object.
            phone_config "PhoneConfig" PhoneNumberQuickConnectConfig,
            /// `QueueConfig`: object.
            queue_config "QueueConfig" QueueQuickConnectConfig,
            /// `UserConfig`: object.
            user_config "UserConfig" UserQuickConnectConfig,
        }
    }

    property! {
        /// [`UserQuickConnectConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-quickconnect-userquickconnectconfig.html)
        UserQuickConnectConfig
        required {
            /// `ContactFlowArn`: text.
            contact_flow_arn "ContactFlowArn" String,
            /// `UserArn`: text.
            user_arn "UserArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`QueueQuickConnectConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-quickconnect-queuequickconnectconfig.html)
        QueueQuickConnectConfig
        required {
            /// `ContactFlowArn`: text.
            contact_flow_arn "ContactFlowArn" String,
            /// `QueueArn`: text.
            queue_arn "QueueArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`PhoneNumberQuickConnectConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-quickconnect-phonenumberquickconnectconfig.html)
        PhoneNumberQuickConnectConfig
        required {
            /// `PhoneNumber`: text.
            phone_number "PhoneNumber" String,
        }
        optional {
        }
    }

    property! {
        /// [`FlowQuickConnectConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-quickconnect-flowquickconnectconfig.html)
        FlowQuickConnectConfig
        required {
            /// `ContactFlowArn`: text.
            contact_flow_arn "ContactFlowArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Connect::RoutingProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-routingprofile.html)
    RoutingProfile = "AWS::Connect::RoutingProfile"
    required {
        /// `DefaultOutboundQueueArn`: text.
        default_outbound_queue_arn "DefaultOutboundQueueArn" String,
        /// `Description`: text, 1 to 250 characters.
        description "Description" String,
        /// `InstanceArn`: text.
        instance_arn "InstanceArn" String,
        /// `MediaConcurrencies`: list.
        media_concurrencies "MediaConcurrencies" List<routing_profile::MediaConcurrency>,
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
    }
    optional {
        /// `AgentAvailabilityTimer`: text.
        agent_availability_timer "AgentAvailabilityTimer" routing_profile::AgentAvailabilityTimer,
        /// `ManualAssignmentQueueConfigs`: list, 1 to 10 items.
        manual_assignment_queue_configs "ManualAssignmentQueueConfigs" List<routing_profile::RoutingProfileManualAssignmentQueueConfig>,
        /// `QueueConfigs`: list, at least 1 items.
        queue_configs "QueueConfigs" List<routing_profile::RoutingProfileQueueConfig>,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<routing_profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RoutingProfileArn`.
        routing_profile_arn "RoutingProfileArn" String,
    }
}

/// Property types of [`RoutingProfile`].
pub mod routing_profile {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AgentAvailabilityTimer`.
        AgentAvailabilityTimer
        TimeSinceLastActivity = "TIME_SINCE_LAST_ACTIVITY",
        TimeSinceLastInbound = "TIME_SINCE_LAST_INBOUND",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-routingprofile-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`RoutingProfileQueueConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-routingprofile-routingprofilequeueconfig.html)
        RoutingProfileQueueConfig
        required {
            /// `Delay`: whole number, 0 to 9999 in value.
            delay "Delay" i64,
            /// `Priority`: whole number, 1 to 99 in value.
            priority "Priority" i64,
            /// `QueueReference`: object.
            queue_reference "QueueReference" RoutingProfileQueueReference,
        }
        optional {
        }
    }

    choice! {
        /// Values of `Channel`.
        Channel
        Voice = "VOICE",
        Chat = "CHAT",
        Task = "TASK",
        Email = "EMAIL",
    }

    property! {
        /// [`RoutingProfileQueueReference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-routingprofile-routingprofilequeuereference.html)
        RoutingProfileQueueReference
        required {
            /// `Channel`: text.
            channel "Channel" Channel,
            /// `QueueArn`: text.
            queue_arn "QueueArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`MediaConcurrency`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-routingprofile-mediaconcurrency.html)
        MediaConcurrency
        required {
            /// `Channel`: text.
            channel "Channel" Channel,
            /// `Concurrency`: whole number, 1 to 10 in value.
            concurrency "Concurrency" i64,
        }
        optional {
            /// `CrossChannelBehavior`: object.
            cross_channel_behavior "CrossChannelBehavior" CrossChannelBehavior,
        }
    }

    choice! {
        /// Values of `BehaviorType`.
        BehaviorType
        RouteCurrentChannelOnly = "ROUTE_CURRENT_CHANNEL_ONLY",
        RouteAnyChannel = "ROUTE_ANY_CHANNEL",
    }

    property! {
        /// [`CrossChannelBehavior`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-routingprofile-crosschannelbehavior.html)
        CrossChannelBehavior
        required {
            /// `BehaviorType`: text.
            behavior_type "BehaviorType" BehaviorType,
        }
        optional {
        }
    }

    property! {
        /// [`RoutingProfileManualAssignmentQueueConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-routingprofile-routingprofilemanualassignmentqueueconfig.html)
        RoutingProfileManualAssignmentQueueConfig
        required {
            /// `QueueReference`: object.
            queue_reference "QueueReference" RoutingProfileQueueReference,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Connect::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html)
    Rule = "AWS::Connect::Rule"
    required {
        /// `Actions`: object.
        actions "Actions" rule::Actions,
        /// `Function`: text.
        function "Function" String,
        /// `InstanceArn`: text. A change replaces the resource.
        instance_arn "InstanceArn" String,
        /// `Name`: text.
        name "Name" String,
        /// `PublishStatus`: text.
        publish_status "PublishStatus" rule::PublishStatus,
        /// `TriggerEventSource`: object. A change replaces the resource.
        trigger_event_source "TriggerEventSource" rule::RuleTriggerEventSource,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RuleArn`.
        rule_arn "RuleArn" String,
    }
}

/// Property types of [`Rule`].
pub mod rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PublishStatus`.
        PublishStatus
        Draft = "DRAFT",
        Published = "PUBLISHED",
    }

    choice! {
        /// Values of `RuleTriggerEventSourceEventSourceName`.
        RuleTriggerEventSourceEventSourceName
        OnEmailAnalysisAvailable = "OnEmailAnalysisAvailable",
        OnContactEvaluationSubmit = "OnContactEvaluationSubmit",
        OnPostCallAnalysisAvailable = "OnPostCallAnalysisAvailable",
        OnRealTimeCallAnalysisAvailable = "OnRealTimeCallAnalysisAvailable",
        OnRealTimeChatAnalysisAvailable = "OnRealTimeChatAnalysisAvailable",
        OnPostChatAnalysisAvailable = "OnPostChatAnalysisAvailable",
        OnZendeskTicketCreate = "OnZendeskTicketCreate",
        OnZendeskTicketStatusUpdate = "OnZendeskTicketStatusUpdate",
        OnSalesforceCaseCreate = "OnSalesforceCaseCreate",
        OnMetricDataUpdate = "OnMetricDataUpdate",
        OnCaseCreate = "OnCaseCreate",
        OnCaseUpdate = "OnCaseUpdate",
        OnSlaBreach = "OnSlaBreach",
        OnSchedulePublish = "OnSchedulePublish",
        OnScheduleUpdate = "OnScheduleUpdate",
        OnScheduleTimeOffRequestActivity = "OnScheduleTimeOffRequestActivity",
    }

    property! {
        /// [`RuleTriggerEventSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-ruletriggereventsource.html)
        RuleTriggerEventSource
        required {
            /// `EventSourceName`: text.
            event_source_name "EventSourceName" RuleTriggerEventSourceEventSourceName,
        }
        optional {
            /// `IntegrationAssociationArn`: text.
            integration_association_arn "IntegrationAssociationArn" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Actions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-actions.html)
        Actions
        required {
        }
        optional {
            /// `AssignContactCategoryActions`: list, 1 to 1 items.
            assign_contact_category_actions "AssignContactCategoryActions" List<Json>,
            /// `AssignSlaActions`: list, 1 to 1 items.
            assign_sla_actions "AssignSlaActions" List<AssignSlaAction>,
            /// `CreateCaseActions`: list, 1 to 1 items.
            create_case_actions "CreateCaseActions" List<CreateCaseAction>,
            /// `EndAssociatedTasksActions`: list, 1 to 1 items.
            end_associated_tasks_actions "EndAssociatedTasksActions" List<Json>,
            /// `EventBridgeActions`: list, 1 to 1 items.
            event_bridge_actions "EventBridgeActions" List<EventBridgeAction>,
            /// `SendInAppNotificationActions`: list, 1 to 1 items.
            send_in_app_notification_actions "SendInAppNotificationActions" List<SendInAppNotificationAction>,
            /// `SendNotificationActions`: list, 1 to 1 items.
            send_notification_actions "SendNotificationActions" List<SendNotificationAction>,
            /// `SubmitAutoEvaluationActions`: list, 1 to 1 items.
            submit_auto_evaluation_actions "SubmitAutoEvaluationActions" List<SubmitAutoEvaluationAction>,
            /// `TaskActions`: list, 1 to 1 items.
            task_actions "TaskActions" List<TaskAction>,
            /// `UpdateCaseActions`: list, 1 to 1 items.
            update_case_actions "UpdateCaseActions" List<UpdateCaseAction>,
        }
    }

    property! {
        /// [`UpdateCaseAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-updatecaseaction.html)
        UpdateCaseAction
        required {
            /// `Fields`: list, 1 to 100 items.
            fields "Fields" List<Field>,
        }
        optional {
        }
    }

    property! {
        /// [`Field`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-field.html)
        Field
        required {
            /// `Id`: text, 1 to 500 characters.
            id_ "Id" String,
            /// `Value`: object.
            value "Value" FieldValue,
        }
        optional {
        }
    }

    property! {
        /// [`FieldValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-fieldvalue.html)
        FieldValue
        required {
        }
        optional {
            /// `BooleanValue`: true or false.
            boolean_value "BooleanValue" bool,
            /// `DoubleValue`: number.
            double_value "DoubleValue" f64,
            /// `EmptyValue`: JSON.
            empty_value "EmptyValue" Json,
            /// `StringValue`: text.
            string_value "StringValue" String,
        }
    }

    property! {
        /// [`TaskAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-taskaction.html)
        TaskAction
        required {
            /// `ContactFlowArn`: text.
            contact_flow_arn "ContactFlowArn" String,
            /// `Name`: text, 1 to 512 characters.
            name "Name" String,
        }
        optional {
            /// `Description`: text, 0 to 4096 characters.
            description "Description" String,
            /// `References`: JSON.
            references "References" Json,
        }
    }

    property! {
        /// [`SubmitAutoEvaluationAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-submitautoevaluationaction.html)
        SubmitAutoEvaluationAction
        required {
            /// `EvaluationFormArn`: text.
            evaluation_form_arn "EvaluationFormArn" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SendNotificationActionContentType`.
        SendNotificationActionContentType
        PlainText = "PLAIN_TEXT",
    }

    choice! {
        /// Values of `SendNotificationActionDeliveryMethod`.
        SendNotificationActionDeliveryMethod
        Email = "EMAIL",
    }

    property! {
        /// [`SendNotificationAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-sendnotificationaction.html)
        SendNotificationAction
        required {
            /// `Content`: text, 1 to 1024 characters.
            content "Content" String,
            /// `ContentType`: text.
            content_type "ContentType" SendNotificationActionContentType,
            /// `DeliveryMethod`: text.
            delivery_method "DeliveryMethod" SendNotificationActionDeliveryMethod,
            /// `Recipient`: object.
            recipient "Recipient" NotificationRecipientType,
        }
        optional {
            /// `Exclusion`: object.
            exclusion "Exclusion" NotificationRecipientType,
            /// `Subject`: text, 1 to 200 characters.
            subject "Subject" String,
        }
    }

    property! {
        /// [`NotificationRecipientType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-notificationrecipienttype.html)
        NotificationRecipientType
        required {
        }
        optional {
            /// `UserArns`: list, 1 to 5 items.
            user_arns "UserArns" List<String>,
            /// `UserTags`: JSON.
            user_tags "UserTags" Json,
        }
    }

    choice! {
        /// Values of `SendInAppNotificationActionPriority`.
        SendInAppNotificationActionPriority
        High = "HIGH",
        Low = "LOW",
    }

    property! {
        /// [`SendInAppNotificationAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-sendinappnotificationaction.html)
        SendInAppNotificationAction
        required {
            /// `Content`: object.
            content "Content" NotificationContent,
            /// `Recipient`: object.
            recipient "Recipient" InAppNotificationRecipientType,
        }
        optional {
            /// `Exclusion`: object.
            exclusion "Exclusion" InAppNotificationRecipientType,
            /// `Priority`: text.
            priority "Priority" SendInAppNotificationActionPriority,
        }
    }

    property! {
        /// [`InAppNotificationRecipientType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-inappnotificationrecipienttype.html)
        InAppNotificationRecipientType
        required {
        }
        optional {
            /// `UserArns`: list, 1 to 100 items.
            user_arns "UserArns" List<String>,
            /// `UserTags`: JSON.
            user_tags "UserTags" Json,
        }
    }

    property! {
        /// [`NotificationContent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-notificationcontent.html)
        NotificationContent
        required {
        }
        optional {
            /// `DeDE`: text, 0 to 3000 characters.
            de_de "DeDE" String,
            /// `EnUS`: text, 0 to 3000 characters.
            en_us "EnUS" String,
            /// `EsES`: text, 0 to 3000 characters.
            es_es "EsES" String,
            /// `FrFR`: text, 0 to 3000 characters.
            fr_fr "FrFR" String,
            /// `IdID`: text, 0 to 3000 characters.
            id_id "IdID" String,
            /// `ItIT`: text, 0 to 3000 characters.
            it_it "ItIT" String,
            /// `JaJP`: text, 0 to 3000 characters.
            ja_jp "JaJP" String,
            /// `KoKR`: text, 0 to 3000 characters.
            ko_kr "KoKR" String,
            /// `PtBR`: text, 0 to 3000 characters.
            pt_br "PtBR" String,
            /// `ZhCN`: text, 0 to 3000 characters.
            zh_cn "ZhCN" String,
            /// `ZhTW`: text, 0 to 3000 characters.
            zh_tw "ZhTW" String,
        }
    }

    property! {
        /// [`EventBridgeAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-eventbridgeaction.html)
        EventBridgeAction
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`CreateCaseAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-createcaseaction.html)
        CreateCaseAction
        required {
            /// `Fields`: list, 1 to 100 items.
            fields "Fields" List<Field>,
            /// `TemplateId`: text, 1 to 500 characters.
            template_id "TemplateId" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AssignSlaActionSlaAssignmentType`.
        AssignSlaActionSlaAssignmentType
        Cases = "CASES",
    }

    property! {
        /// [`AssignSlaAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-assignslaaction.html)
        AssignSlaAction
        required {
            /// `CaseSlaConfiguration`: object.
            case_sla_configuration "CaseSlaConfiguration" AssignSlaActionCaseSlaConfiguration,
            /// `SlaAssignmentType`: text.
            sla_assignment_type "SlaAssignmentType" AssignSlaActionSlaAssignmentType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AssignSlaActionCaseSlaConfigurationType`.
        AssignSlaActionCaseSlaConfigurationType
        CaseField = "CaseField",
    }

    property! {
        /// Property type `AssignSlaActionCaseSlaConfiguration`.
        AssignSlaActionCaseSlaConfiguration
        required {
            /// `Name`: text, 1 to 500 characters.
            name "Name" String,
            /// `TargetSlaMinutes`: number, 1 to 1051200 in value.
            target_sla_minutes "TargetSlaMinutes" f64,
            /// `Type`: text.
            r#type "Type" AssignSlaActionCaseSlaConfigurationType,
        }
        optional {
            /// `FieldId`: text, 1 to 500 characters.
            field_id "FieldId" String,
            /// `TargetFieldValues`: list, at most 1 items.
            target_field_values "TargetFieldValues" List<SlaTargetFieldValue>,
        }
    }

    property! {
        /// [`SlaTargetFieldValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-rule-slatargetfieldvalue.html)
        SlaTargetFieldValue
        required {
        }
        optional {
            /// `StringValue`: text.
            string_value "StringValue" String,
        }
    }
}

resource! {
    /// [`AWS::Connect::SecurityKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securitykey.html)
    SecurityKey = "AWS::Connect::SecurityKey"
    required {
        /// `InstanceId`: text, 1 to 100 characters. A change replaces the resource.
        instance_id "InstanceId" String,
        /// `Key`: text, 1 to 1024 characters. A change replaces the resource.
        key "Key" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationId`.
        association_id "AssociationId" String,
    }
}

resource! {
    /// [`AWS::Connect::SecurityProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html)
    SecurityProfile = "AWS::Connect::SecurityProfile"
    required {
        /// `InstanceArn`: text. A change replaces the resource.
        instance_arn "InstanceArn" String,
        /// `SecurityProfileName`: text, 1 to 127 characters. A change replaces the resource.
        security_profile_name "SecurityProfileName" String,
    }
    optional {
        /// `AllowedAccessControlHierarchyGroupId`: text, 0 to 127 characters.
        allowed_access_control_hierarchy_group_id "AllowedAccessControlHierarchyGroupId" String,
        /// `AllowedAccessControlTags`: list, at most 4 items.
        allowed_access_control_tags "AllowedAccessControlTags" List<security_profile::Tag>,
        /// `AllowedFlowModules`: list, 0 to 10 items.
        allowed_flow_modules "AllowedFlowModules" List<security_profile::FlowModule>,
        /// `Applications`: list, 0 to 10 items.
        applications "Applications" List<security_profile::Application>,
        /// `Description`: text, 0 to 250 characters.
        description "Description" String,
        /// `GranularAccessControlConfiguration`: object.
        granular_access_control_configuration "GranularAccessControlConfiguration" security_profile::GranularAccessControlConfiguration,
        /// `HierarchyRestrictedResources`: list, at most 10 items.
        hierarchy_restricted_resources "HierarchyRestrictedResources" List<String>,
        /// `Permissions`: list, 0 to 500 items.
        permissions "Permissions" List<String>,
        /// `TagRestrictedResources`: list, 0 to 10 items.
        tag_restricted_resources "TagRestrictedResources" List<String>,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<security_profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LastModifiedRegion`.
        last_modified_region "LastModifiedRegion" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" f64,
        /// `Fn::GetAtt` of `SecurityProfileArn`.
        security_profile_arn "SecurityProfileArn" String,
    }
}

/// Property types of [`SecurityProfile`].
pub mod security_profile {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `GranularAccessControlConfiguration`.
        GranularAccessControlConfiguration
        required {
        }
        optional {
            /// `DataTableAccessControlConfiguration`: object.
            data_table_access_control_configuration "DataTableAccessControlConfiguration" DataTableAccessControlConfiguration,
        }
    }

    property! {
        /// [`DataTableAccessControlConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-securityprofile-datatableaccesscontrolconfiguration.html)
        DataTableAccessControlConfiguration
        required {
        }
        optional {
            /// `PrimaryAttributeAccessControlConfiguration`: object.
            primary_attribute_access_control_configuration "PrimaryAttributeAccessControlConfiguration" PrimaryAttributeAccessControlConfigurationItem,
        }
    }

    property! {
        /// [`PrimaryAttributeAccessControlConfigurationItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-securityprofile-primaryattributeaccesscontrolconfigurationitem.html)
        PrimaryAttributeAccessControlConfigurationItem
        required {
        }
        optional {
            /// `PrimaryAttributeValues`: list, 1 to 5 items.
            primary_attribute_values "PrimaryAttributeValues" List<PrimaryAttributeValue>,
        }
    }

    choice! {
        /// Values of `PrimaryAttributeValueAccessType`.
        PrimaryAttributeValueAccessType
        Allow = "ALLOW",
    }

    property! {
        /// [`PrimaryAttributeValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-securityprofile-primaryattributevalue.html)
        PrimaryAttributeValue
        required {
        }
        optional {
            /// `AccessType`: text.
            access_type "AccessType" PrimaryAttributeValueAccessType,
            /// `AttributeName`: text, 1 to 127 characters.
            attribute_name "AttributeName" String,
            /// `Values`: list, 1 to 2 items.
            values "Values" List<String>,
        }
    }

    choice! {
        /// Values of `ApplicationType`.
        ApplicationType
        Mcp = "MCP",
        ThirdPartyApplication = "THIRD_PARTY_APPLICATION",
    }

    property! {
        /// [`Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-securityprofile-application.html)
        Application
        required {
        }
        optional {
            /// `ApplicationPermissions`: list, 1 to 50 items.
            application_permissions "ApplicationPermissions" List<String>,
            /// `Namespace`: text, 1 to 128 characters.
            namespace "Namespace" String,
            /// `Type`: text.
            r#type "Type" ApplicationType,
        }
    }

    choice! {
        /// Values of `FlowModuleType`.
        FlowModuleType
        Mcp = "MCP",
    }

    property! {
        /// [`FlowModule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-securityprofile-flowmodule.html)
        FlowModule
        required {
        }
        optional {
            /// `FlowModuleId`: text, 1 to 128 characters.
            flow_module_id "FlowModuleId" String,
            /// `Type`: text, 1 to 128 characters.
            r#type "Type" FlowModuleType,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-securityprofile-tag.html)
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
    /// [`AWS::Connect::TaskTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html)
    TaskTemplate = "AWS::Connect::TaskTemplate"
    required {
        /// `InstanceArn`: text.
        instance_arn "InstanceArn" String,
    }
    optional {
        /// `ClientToken`: text, 0 to 500 characters.
        client_token "ClientToken" String,
        /// `Constraints`: object.
        constraints "Constraints" task_template::Constraints,
        /// `ContactFlowArn`: text.
        contact_flow_arn "ContactFlowArn" String,
        /// `Defaults`: list, at most 50 items.
        defaults "Defaults" List<task_template::DefaultFieldValue>,
        /// `Description`: text, 0 to 255 characters.
        description "Description" String,
        /// `Fields`: list, at most 50 items.
        fields "Fields" List<task_template::Field>,
        /// `Name`: text, 1 to 100 characters.
        name "Name" String,
        /// `SelfAssignContactFlowArn`: text.
        self_assign_contact_flow_arn "SelfAssignContactFlowArn" String,
        /// `Status`: text.
        status "Status" task_template::Status,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<task_template::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`TaskTemplate`].
pub mod task_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-tasktemplate-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FieldType`.
        FieldType
        Name = "NAME",
        Description = "DESCRIPTION",
        ScheduledTime = "SCHEDULED_TIME",
        QuickConnect = "QUICK_CONNECT",
        Url = "URL",
        Number = "NUMBER",
        Text = "TEXT",
        TextArea = "TEXT_AREA",
        DateTime = "DATE_TIME",
        Boolean = "BOOLEAN",
        SingleSelect = "SINGLE_SELECT",
        Email = "EMAIL",
        ExpiryDuration = "EXPIRY_DURATION",
        SelfAssign = "SELF_ASSIGN",
    }

    property! {
        /// [`Field`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-tasktemplate-field.html)
        Field
        required {
            /// `Id`: object.
            id_ "Id" FieldIdentifier,
            /// `Type`: text.
            r#type "Type" FieldType,
        }
        optional {
            /// `Description`: text, 0 to 255 characters.
            description "Description" String,
            /// `SingleSelectOptions`: list, at most 50 items.
            single_select_options "SingleSelectOptions" List<String>,
        }
    }

    property! {
        /// [`FieldIdentifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-tasktemplate-fieldidentifier.html)
        FieldIdentifier
        required {
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`DefaultFieldValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-tasktemplate-defaultfieldvalue.html)
        DefaultFieldValue
        required {
            /// `DefaultValue`: text, 1 to 4096 characters.
            default_value "DefaultValue" String,
            /// `Id`: object.
            id_ "Id" FieldIdentifier,
        }
        optional {
        }
    }

    property! {
        /// Property type `Constraints`.
        Constraints
        required {
        }
        optional {
            /// `InvisibleFields`: list, at most 50 items.
            invisible_fields "InvisibleFields" List<InvisibleFieldInfo>,
            /// `ReadOnlyFields`: list, at most 50 items.
            read_only_fields "ReadOnlyFields" List<ReadOnlyFieldInfo>,
            /// `RequiredFields`: list, at most 50 items.
            required_fields "RequiredFields" List<RequiredFieldInfo>,
        }
    }

    property! {
        /// [`RequiredFieldInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-tasktemplate-requiredfieldinfo.html)
        RequiredFieldInfo
        required {
            /// `Id`: object.
            id_ "Id" FieldIdentifier,
        }
        optional {
        }
    }

    property! {
        /// [`ReadOnlyFieldInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-tasktemplate-readonlyfieldinfo.html)
        ReadOnlyFieldInfo
        required {
            /// `Id`: object.
            id_ "Id" FieldIdentifier,
        }
        optional {
        }
    }

    property! {
        /// [`InvisibleFieldInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-tasktemplate-invisiblefieldinfo.html)
        InvisibleFieldInfo
        required {
            /// `Id`: object.
            id_ "Id" FieldIdentifier,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Connect::TestCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html)
    TestCase = "AWS::Connect::TestCase"
    required {
        /// `Content`: text, 1 to 256000 characters.
        content "Content" String,
        /// `InstanceArn`: text, 1 to 256 characters.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, at most 500 characters.
        description "Description" String,
        /// `EntryPoint`: object.
        entry_point "EntryPoint" test_case::EntryPoint,
        /// `InitializationData`: text, 1 to 256000 characters.
        initialization_data "InitializationData" String,
        /// `Status`: text.
        status "Status" test_case::Status,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<test_case::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LastModifiedRegion`.
        last_modified_region "LastModifiedRegion" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" f64,
        /// `Fn::GetAtt` of `TestCaseArn`.
        test_case_arn "TestCaseArn" String,
    }
}

/// Property types of [`TestCase`].
pub mod test_case {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Saved = "SAVED",
        Published = "PUBLISHED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-testcase-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EntryPointType`.
        EntryPointType
        VoiceCall = "VOICE_CALL",
        Chat = "CHAT",
    }

    property! {
        /// [`EntryPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-testcase-entrypoint.html)
        EntryPoint
        required {
        }
        optional {
            /// `ChatEntryPointParameters`: object.
            chat_entry_point_parameters "ChatEntryPointParameters" EntryPointChatEntryPointParameters,
            /// `Type`: text.
            r#type "Type" EntryPointType,
            /// `VoiceCallEntryPointParameters`: object.
            voice_call_entry_point_parameters "VoiceCallEntryPointParameters" EntryPointVoiceCallEntryPointParameters,
        }
    }

    property! {
        /// Property type `EntryPointVoiceCallEntryPointParameters`.
        EntryPointVoiceCallEntryPointParameters
        required {
        }
        optional {
            /// `DestinationPhoneNumber`: text.
            destination_phone_number "DestinationPhoneNumber" String,
            /// `FlowId`: text, 0 to 500 characters.
            flow_id "FlowId" String,
            /// `SourcePhoneNumber`: text.
            source_phone_number "SourcePhoneNumber" String,
        }
    }

    property! {
        /// Property type `EntryPointChatEntryPointParameters`.
        EntryPointChatEntryPointParameters
        required {
        }
        optional {
            /// `FlowId`: text, 1 to 256 characters.
            flow_id "FlowId" String,
        }
    }
}

resource! {
    /// [`AWS::Connect::TrafficDistributionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-trafficdistributiongroup.html)
    TrafficDistributionGroup = "AWS::Connect::TrafficDistributionGroup"
    required {
        /// `InstanceArn`: text, 1 to 250 characters.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 250 characters. A change replaces the resource.
        description "Description" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<traffic_distribution_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `IsDefault`.
        is_default "IsDefault" bool,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TrafficDistributionGroupArn`.
        traffic_distribution_group_arn "TrafficDistributionGroupArn" String,
    }
}

/// Property types of [`TrafficDistributionGroup`].
pub mod traffic_distribution_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-trafficdistributiongroup-tag.html)
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
}

resource! {
    /// [`AWS::Connect::UseCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-usecase.html)
    UseCase = "AWS::Connect::UseCase"
    required {
        /// `InstanceId`: text, 1 to 100 characters. A change replaces the resource.
        instance_id "InstanceId" String,
        /// `IntegrationAssociationId`: text, 1 to 200 characters. A change replaces the resource.
        integration_association_id "IntegrationAssociationId" String,
        /// `UseCaseType`: text. A change replaces the resource.
        use_case_type "UseCaseType" use_case::UseCaseType,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<use_case::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `UseCaseArn`.
        use_case_arn "UseCaseArn" String,
        /// `Fn::GetAtt` of `UseCaseId`.
        use_case_id "UseCaseId" String,
    }
}

/// Property types of [`UseCase`].
pub mod use_case {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `UseCaseType`.
        UseCaseType
        RulesEvaluation = "RULES_EVALUATION",
        ConnectCampaigns = "CONNECT_CAMPAIGNS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-usecase-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Connect::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html)
    User = "AWS::Connect::User"
    required {
        /// `InstanceArn`: text.
        instance_arn "InstanceArn" String,
        /// `RoutingProfileArn`: text.
        routing_profile_arn "RoutingProfileArn" String,
        /// `SecurityProfileArns`: list, 1 to 10 items.
        security_profile_arns "SecurityProfileArns" List<String>,
        /// `Username`: text, 1 to 64 characters.
        username "Username" String,
    }
    optional {
        /// `AfterContactWorkConfigs`: list.
        after_contact_work_configs "AfterContactWorkConfigs" List<user::AfterContactWorkConfigPerChannel>,
        /// `AutoAcceptConfigs`: list.
        auto_accept_configs "AutoAcceptConfigs" List<user::AutoAcceptConfig>,
        /// `DirectoryUserId`: text.
        directory_user_id "DirectoryUserId" String,
        /// `HierarchyGroupArn`: text.
        hierarchy_group_arn "HierarchyGroupArn" String,
        /// `IdentityInfo`: object.
        identity_info "IdentityInfo" user::UserIdentityInfo,
        /// `Password`: text.
        password "Password" String,
        /// `PersistentConnectionConfigs`: list.
        persistent_connection_configs "PersistentConnectionConfigs" List<user::PersistentConnectionConfig>,
        /// `PhoneConfig`: object.
        phone_config "PhoneConfig" user::UserPhoneConfig,
        /// `PhoneNumberConfigs`: list.
        phone_number_configs "PhoneNumberConfigs" List<user::PhoneNumberConfig>,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<user::Tag>,
        /// `UserProficiencies`: list.
        user_proficiencies "UserProficiencies" List<user::UserProficiency>,
        /// `VoiceEnhancementConfigs`: list.
        voice_enhancement_configs "VoiceEnhancementConfigs" List<user::VoiceEnhancementConfig>,
    }
    attributes {
        /// `Fn::GetAtt` of `UserArn`.
        user_arn "UserArn" String,
    }
}

/// Property types of [`User`].
pub mod user {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Channel`.
        Channel
        Voice = "VOICE",
        Chat = "CHAT",
        Task = "TASK",
        Email = "EMAIL",
    }

    choice! {
        /// Values of `VoiceEnhancementMode`.
        VoiceEnhancementMode
        None = "NONE",
        VoiceIsolation = "VOICE_ISOLATION",
        NoiseSuppression = "NOISE_SUPPRESSION",
    }

    property! {
        /// [`VoiceEnhancementConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-voiceenhancementconfig.html)
        VoiceEnhancementConfig
        required {
            /// `Channel`: text.
            channel "Channel" Channel,
            /// `VoiceEnhancementMode`: text.
            voice_enhancement_mode "VoiceEnhancementMode" VoiceEnhancementMode,
        }
        optional {
        }
    }

    property! {
        /// [`UserProficiency`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-userproficiency.html)
        UserProficiency
        required {
            /// `AttributeName`: text, 1 to 64 characters.
            attribute_name "AttributeName" String,
            /// `AttributeValue`: text, 1 to 64 characters.
            attribute_value "AttributeValue" String,
            /// `Level`: number, 0.0 to 10.0 in value.
            level "Level" f64,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `PhoneType`.
        PhoneType
        SoftPhone = "SOFT_PHONE",
        DeskPhone = "DESK_PHONE",
    }

    property! {
        /// [`PhoneNumberConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-phonenumberconfig.html)
        PhoneNumberConfig
        required {
            /// `Channel`: text.
            channel "Channel" Channel,
            /// `PhoneType`: text.
            phone_type "PhoneType" PhoneType,
        }
        optional {
            /// `PhoneNumber`: text.
            phone_number "PhoneNumber" String,
        }
    }

    property! {
        /// [`UserPhoneConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-userphoneconfig.html)
        UserPhoneConfig
        required {
        }
        optional {
            /// `AfterContactWorkTimeLimit`: whole number, at least 0 in value.
            after_contact_work_time_limit "AfterContactWorkTimeLimit" i64,
            /// `AutoAccept`: true or false.
            auto_accept "AutoAccept" bool,
            /// `DeskPhoneNumber`: text.
            desk_phone_number "DeskPhoneNumber" String,
            /// `PersistentConnection`: true or false.
            persistent_connection "PersistentConnection" bool,
            /// `PhoneType`: text.
            phone_type "PhoneType" PhoneType,
        }
    }

    property! {
        /// [`PersistentConnectionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-persistentconnectionconfig.html)
        PersistentConnectionConfig
        required {
            /// `Channel`: text.
            channel "Channel" Channel,
            /// `PersistentConnection`: true or false.
            persistent_connection "PersistentConnection" bool,
        }
        optional {
        }
    }

    property! {
        /// [`UserIdentityInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-useridentityinfo.html)
        UserIdentityInfo
        required {
        }
        optional {
            /// `Email`: text.
            email "Email" String,
            /// `FirstName`: text, 0 to 255 characters.
            first_name "FirstName" String,
            /// `LastName`: text, 0 to 300 characters.
            last_name "LastName" String,
            /// `Mobile`: text.
            mobile "Mobile" String,
            /// `SecondaryEmail`: text.
            secondary_email "SecondaryEmail" String,
        }
    }

    property! {
        /// [`AutoAcceptConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-autoacceptconfig.html)
        AutoAcceptConfig
        required {
            /// `AutoAccept`: true or false.
            auto_accept "AutoAccept" bool,
            /// `Channel`: text.
            channel "Channel" Channel,
        }
        optional {
            /// `AgentFirstCallbackAutoAccept`: true or false.
            agent_first_callback_auto_accept "AgentFirstCallbackAutoAccept" bool,
        }
    }

    property! {
        /// [`AfterContactWorkConfigPerChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-aftercontactworkconfigperchannel.html)
        AfterContactWorkConfigPerChannel
        required {
            /// `AfterContactWorkConfig`: object.
            after_contact_work_config "AfterContactWorkConfig" AfterContactWorkConfig,
            /// `Channel`: text.
            channel "Channel" Channel,
        }
        optional {
            /// `AgentFirstCallbackAfterContactWorkConfig`: object.
            agent_first_callback_after_contact_work_config "AgentFirstCallbackAfterContactWorkConfig" AfterContactWorkConfig,
        }
    }

    choice! {
        /// Values of `AfterContactWorkMode`.
        AfterContactWorkMode
        On = "ON",
        Off = "OFF",
        OnDemand = "ON_DEMAND",
    }

    property! {
        /// [`AfterContactWorkConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-user-aftercontactworkconfig.html)
        AfterContactWorkConfig
        required {
        }
        optional {
            /// `AfterContactWorkMode`: text.
            after_contact_work_mode "AfterContactWorkMode" AfterContactWorkMode,
            /// `AfterContactWorkTimeLimit`: whole number, at least 0 in value.
            after_contact_work_time_limit "AfterContactWorkTimeLimit" i64,
        }
    }
}

resource! {
    /// [`AWS::Connect::UserHierarchyGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchygroup.html)
    UserHierarchyGroup = "AWS::Connect::UserHierarchyGroup"
    required {
        /// `InstanceArn`: text.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 100 characters.
        name "Name" String,
    }
    optional {
        /// `ParentGroupArn`: text. A change replaces the resource.
        parent_group_arn "ParentGroupArn" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<user_hierarchy_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `UserHierarchyGroupArn`.
        user_hierarchy_group_arn "UserHierarchyGroupArn" String,
    }
}

/// Property types of [`UserHierarchyGroup`].
pub mod user_hierarchy_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-userhierarchygroup-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Connect::UserHierarchyStructure`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchystructure.html)
    UserHierarchyStructure = "AWS::Connect::UserHierarchyStructure"
    required {
        /// `InstanceArn`: text. A change replaces the resource.
        instance_arn "InstanceArn" String,
    }
    optional {
        /// `UserHierarchyStructure`: object.
        user_hierarchy_structure "UserHierarchyStructure" user_hierarchy_structure::UserHierarchyStructure,
    }
    attributes {
        /// `Fn::GetAtt` of `UserHierarchyStructureArn`.
        user_hierarchy_structure_arn "UserHierarchyStructureArn" String,
    }
}

/// Property types of [`UserHierarchyStructure`].
pub mod user_hierarchy_structure {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `UserHierarchyStructure`.
        UserHierarchyStructure
        required {
        }
        optional {
            /// `LevelFive`: object.
            level_five "LevelFive" LevelFive,
            /// `LevelFour`: object.
            level_four "LevelFour" LevelFour,
            /// `LevelOne`: object.
            level_one "LevelOne" LevelOne,
            /// `LevelThree`: object.
            level_three "LevelThree" LevelThree,
            /// `LevelTwo`: object.
            level_two "LevelTwo" LevelTwo,
        }
    }

    property! {
        /// [`LevelTwo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-userhierarchystructure-leveltwo.html)
        LevelTwo
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `HierarchyLevelArn`: text.
            hierarchy_level_arn "HierarchyLevelArn" String,
            /// `HierarchyLevelId`: text.
            hierarchy_level_id "HierarchyLevelId" String,
        }
    }

    property! {
        /// [`LevelThree`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-userhierarchystructure-levelthree.html)
        LevelThree
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `HierarchyLevelArn`: text.
            hierarchy_level_arn "HierarchyLevelArn" String,
            /// `HierarchyLevelId`: text.
            hierarchy_level_id "HierarchyLevelId" String,
        }
    }

    property! {
        /// [`LevelOne`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-userhierarchystructure-levelone.html)
        LevelOne
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `HierarchyLevelArn`: text.
            hierarchy_level_arn "HierarchyLevelArn" String,
            /// `HierarchyLevelId`: text.
            hierarchy_level_id "HierarchyLevelId" String,
        }
    }

    property! {
        /// [`LevelFour`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-userhierarchystructure-levelfour.html)
        LevelFour
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `HierarchyLevelArn`: text.
            hierarchy_level_arn "HierarchyLevelArn" String,
            /// `HierarchyLevelId`: text.
            hierarchy_level_id "HierarchyLevelId" String,
        }
    }

    property! {
        /// [`LevelFive`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-userhierarchystructure-levelfive.html)
        LevelFive
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `HierarchyLevelArn`: text.
            hierarchy_level_arn "HierarchyLevelArn" String,
            /// `HierarchyLevelId`: text.
            hierarchy_level_id "HierarchyLevelId" String,
        }
    }
}

resource! {
    /// [`AWS::Connect::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-view.html)
    View = "AWS::Connect::View"
    required {
        /// `Actions`: list, at most 1000 items.
        actions "Actions" List<String>,
        /// `InstanceArn`: text, 1 to 100 characters.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 512 characters.
        name "Name" String,
        /// `Template`: JSON.
        template "Template" Json,
    }
    optional {
        /// `Description`: text, 0 to 4096 characters.
        description "Description" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<view::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ViewArn`.
        view_arn "ViewArn" String,
        /// `Fn::GetAtt` of `ViewContentSha256`.
        view_content_sha256 "ViewContentSha256" String,
        /// `Fn::GetAtt` of `ViewId`.
        view_id "ViewId" String,
    }
}

/// Property types of [`View`].
pub mod view {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-view-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Connect::ViewVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-viewversion.html)
    ViewVersion = "AWS::Connect::ViewVersion"
    required {
        /// `ViewArn`: text, 1 to 255 characters. A change replaces the resource.
        view_arn "ViewArn" String,
    }
    optional {
        /// `VersionDescription`: text, 1 to 4096 characters.
        version_description "VersionDescription" String,
        /// `ViewContentSha256`: text, 1 to 64 characters. A change replaces the resource.
        view_content_sha256 "ViewContentSha256" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Version`.
        version "Version" i64,
        /// `Fn::GetAtt` of `ViewVersionArn`.
        view_version_arn "ViewVersionArn" String,
    }
}

resource! {
    /// [`AWS::Connect::Vocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-vocabulary.html)
    Vocabulary = "AWS::Connect::Vocabulary"
    required {
        /// `Content`: text, 1 to 60000 characters. A change replaces the resource.
        content "Content" String,
        /// `InstanceId`: text, 1 to 100 characters. A change replaces the resource.
        instance_id "InstanceId" String,
        /// `LanguageCode`: text. A change replaces the resource.
        language_code "LanguageCode" vocabulary::LanguageCode,
        /// `VocabularyName`: text, 1 to 140 characters. A change replaces the resource.
        vocabulary_name "VocabularyName" String,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<vocabulary::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `VocabularyId`.
        vocabulary_id "VocabularyId" String,
    }
}

/// Property types of [`Vocabulary`].
pub mod vocabulary {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LanguageCode`.
        LanguageCode
        ArAE = "ar-AE",
        DeCH = "de-CH",
        DeDE = "de-DE",
        EnAB = "en-AB",
        EnAU = "en-AU",
        EnGB = "en-GB",
        EnIE = "en-IE",
        EnIN = "en-IN",
        EnUS = "en-US",
        EnWL = "en-WL",
        EsES = "es-ES",
        EsUS = "es-US",
        FrCA = "fr-CA",
        FrFR = "fr-FR",
        HiIN = "hi-IN",
        ItIT = "it-IT",
        JaJP = "ja-JP",
        KoKR = "ko-KR",
        PtBR = "pt-BR",
        PtPT = "pt-PT",
        ZhCN = "zh-CN",
        EnNZ = "en-NZ",
        EnZA = "en-ZA",
        CaES = "ca-ES",
        DaDK = "da-DK",
        FiFI = "fi-FI",
        IdID = "id-ID",
        MsMY = "ms-MY",
        NlNL = "nl-NL",
        NoNO = "no-NO",
        PlPL = "pl-PL",
        SvSE = "sv-SE",
        TlPH = "tl-PH",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-vocabulary-tag.html)
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
    /// [`AWS::Connect::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html)
    Workspace = "AWS::Connect::Workspace"
    required {
        /// `InstanceArn`: text. A change replaces the resource.
        instance_arn "InstanceArn" String,
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
    }
    optional {
        /// `Associations`: list.
        associations "Associations" List<String>,
        /// `Description`: text, 0 to 500 characters.
        description "Description" String,
        /// `Media`: list, at most 4 items.
        media "Media" List<workspace::MediaItem>,
        /// `Pages`: list.
        pages "Pages" List<workspace::WorkspacePage>,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<workspace::Tag>,
        /// `Theme`: object.
        theme "Theme" workspace::WorkspaceTheme,
        /// `Title`: text, 0 to 127 characters.
        title "Title" String,
        /// `Visibility`: text.
        visibility "Visibility" workspace::Visibility,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Workspace`].
pub mod workspace {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Visibility`.
        Visibility
        All = "ALL",
        Assigned = "ASSIGNED",
        None = "NONE",
    }

    property! {
        /// [`WorkspaceTheme`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-workspacetheme.html)
        WorkspaceTheme
        required {
        }
        optional {
            /// `Dark`: object.
            dark "Dark" WorkspaceThemeConfig,
            /// `Light`: object.
            light "Light" WorkspaceThemeConfig,
        }
    }

    property! {
        /// [`WorkspaceThemeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-workspacethemeconfig.html)
        WorkspaceThemeConfig
        required {
        }
        optional {
            /// `Palette`: object.
            palette "Palette" WorkspaceThemePalette,
            /// `Typography`: object.
            typography "Typography" WorkspaceThemeTypography,
        }
    }

    property! {
        /// [`WorkspaceThemeTypography`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-workspacethemetypography.html)
        WorkspaceThemeTypography
        required {
        }
        optional {
            /// `FontFamily`: object.
            font_family "FontFamily" FontFamily,
        }
    }

    choice! {
        /// Values of `WorkspaceFontFamily`.
        WorkspaceFontFamily
        Arial = "ARIAL",
        CourierNew = "COURIER_NEW",
        Georgia = "GEORGIA",
        TimesNewRoman = "TIMES_NEW_ROMAN",
        Trebuchet = "TREBUCHET",
        Verdana = "VERDANA",
    }

    property! {
        /// [`FontFamily`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-fontfamily.html)
        FontFamily
        required {
        }
        optional {
            /// `Default`: text.
            default "Default" WorkspaceFontFamily,
        }
    }

    property! {
        /// [`WorkspaceThemePalette`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-workspacethemepalette.html)
        WorkspaceThemePalette
        required {
        }
        optional {
            /// `Canvas`: object.
            canvas "Canvas" PaletteCanvas,
            /// `Header`: object.
            header "Header" PaletteHeader,
            /// `Navigation`: object.
            navigation "Navigation" PaletteNavigation,
            /// `Primary`: object.
            primary "Primary" PalettePrimary,
        }
    }

    property! {
        /// [`PalettePrimary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-paletteprimary.html)
        PalettePrimary
        required {
        }
        optional {
            /// `Active`: text, 1 to 127 characters.
            active "Active" String,
            /// `ContrastText`: text, 1 to 127 characters.
            contrast_text "ContrastText" String,
            /// `Default`: text, 1 to 127 characters.
            default "Default" String,
        }
    }

    property! {
        /// [`PaletteNavigation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-palettenavigation.html)
        PaletteNavigation
        required {
        }
        optional {
            /// `Background`: text, 1 to 127 characters.
            background "Background" String,
            /// `InvertActionsColors`: true or false.
            invert_actions_colors "InvertActionsColors" bool,
            /// `Text`: text, 1 to 127 characters.
            text "Text" String,
            /// `TextActive`: text, 1 to 127 characters.
            text_active "TextActive" String,
            /// `TextBackgroundActive`: text, 1 to 127 characters.
            text_background_active "TextBackgroundActive" String,
            /// `TextBackgroundHover`: text, 1 to 127 characters.
            text_background_hover "TextBackgroundHover" String,
            /// `TextHover`: text, 1 to 127 characters.
            text_hover "TextHover" String,
        }
    }

    property! {
        /// [`PaletteHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-paletteheader.html)
        PaletteHeader
        required {
        }
        optional {
            /// `Background`: text, 1 to 127 characters.
            background "Background" String,
            /// `InvertActionsColors`: true or false.
            invert_actions_colors "InvertActionsColors" bool,
            /// `Text`: text, 1 to 127 characters.
            text "Text" String,
            /// `TextHover`: text, 1 to 127 characters.
            text_hover "TextHover" String,
        }
    }

    property! {
        /// [`PaletteCanvas`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-palettecanvas.html)
        PaletteCanvas
        required {
        }
        optional {
            /// `ActiveBackground`: text, 1 to 127 characters.
            active_background "ActiveBackground" String,
            /// `ContainerBackground`: text, 1 to 127 characters.
            container_background "ContainerBackground" String,
            /// `PageBackground`: text, 1 to 127 characters.
            page_background "PageBackground" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-tag.html)
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
        /// [`WorkspacePage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-workspacepage.html)
        WorkspacePage
        required {
            /// `Page`: text, 1 to 25 characters.
            page "Page" String,
            /// `ResourceArn`: text, at most 2048 characters.
            resource_arn "ResourceArn" String,
        }
        optional {
            /// `InputData`: text, 0 to 4096 characters.
            input_data "InputData" String,
            /// `Slug`: text, 0 to 63 characters.
            slug "Slug" String,
        }
    }

    choice! {
        /// Values of `MediaType`.
        MediaType
        ImageLogoLightFavicon = "IMAGE_LOGO_LIGHT_FAVICON",
        ImageLogoDarkFavicon = "IMAGE_LOGO_DARK_FAVICON",
        ImageLogoLightHorizontal = "IMAGE_LOGO_LIGHT_HORIZONTAL",
        ImageLogoDarkHorizontal = "IMAGE_LOGO_DARK_HORIZONTAL",
    }

    property! {
        /// [`MediaItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-workspace-mediaitem.html)
        MediaItem
        required {
            /// `Type`: text.
            r#type "Type" MediaType,
        }
        optional {
            /// `Source`: text, 1 to 533333 characters.
            source "Source" String,
        }
    }
}
