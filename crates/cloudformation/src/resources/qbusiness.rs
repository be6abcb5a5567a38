// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::QBusiness`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::QBusiness::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html)
    Application = "AWS::QBusiness::Application"
    required {
        /// `DisplayName`: text, 1 to 1000 characters.
        display_name "DisplayName" String,
    }
    optional {
        /// `AttachmentsConfiguration`: object.
        attachments_configuration "AttachmentsConfiguration" application::AttachmentsConfiguration,
        /// `AutoSubscriptionConfiguration`: object.
        auto_subscription_configuration "AutoSubscriptionConfiguration" application::AutoSubscriptionConfiguration,
        /// `ClientIdsForOIDC`: list. A change replaces the resource.
        client_ids_for_oidc "ClientIdsForOIDC" List<String>,
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `EncryptionConfiguration`: object. A change replaces the resource.
        encryption_configuration "EncryptionConfiguration" application::EncryptionConfiguration,
        /// `IamIdentityProviderArn`: text, 20 to 2048 characters. A change replaces the resource.
        iam_identity_provider_arn "IamIdentityProviderArn" String,
        /// `IdentityCenterInstanceArn`: text, 10 to 1224 characters.
        identity_center_instance_arn "IdentityCenterInstanceArn" String,
        /// `IdentityType`: text. A change replaces the resource.
        identity_type "IdentityType" application::IdentityType,
        /// `PersonalizationConfiguration`: object.
        personalization_configuration "PersonalizationConfiguration" application::PersonalizationConfiguration,
        /// `QAppsConfiguration`: object.
        q_apps_configuration "QAppsConfiguration" application::QAppsConfiguration,
        /// `QuickSightConfiguration`: object. A change replaces the resource.
        quick_sight_configuration "QuickSightConfiguration" application::QuickSightConfiguration,
        /// `RoleArn`: text, 0 to 1284 characters.
        role_arn "RoleArn" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<application::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationArn`.
        application_arn "ApplicationArn" String,
        /// `Fn::GetAtt` of `ApplicationId`.
        application_id "ApplicationId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `IdentityCenterApplicationArn`.
        identity_center_application_arn "IdentityCenterApplicationArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IdentityType`.
        IdentityType
        AwsIamIdpSaml = "AWS_IAM_IDP_SAML",
        AwsIamIdpOidc = "AWS_IAM_IDP_OIDC",
        AwsIamIdc = "AWS_IAM_IDC",
        AwsQuicksightIdp = "AWS_QUICKSIGHT_IDP",
        Anonymous = "ANONYMOUS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-application-tag.html)
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
        /// [`QuickSightConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-application-quicksightconfiguration.html)
        QuickSightConfiguration
        required {
            /// `ClientNamespace`: text, 1 to 64 characters.
            client_namespace "ClientNamespace" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `QAppsControlMode`.
        QAppsControlMode
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`QAppsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-application-qappsconfiguration.html)
        QAppsConfiguration
        required {
            /// `QAppsControlMode`: text.
            q_apps_control_mode "QAppsControlMode" QAppsControlMode,
        }
        optional {
        }
    }

    choice! {
        /// Values of `PersonalizationControlMode`.
        PersonalizationControlMode
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`PersonalizationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-application-personalizationconfiguration.html)
        PersonalizationConfiguration
        required {
            /// `PersonalizationControlMode`: text.
            personalization_control_mode "PersonalizationControlMode" PersonalizationControlMode,
        }
        optional {
        }
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-application-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
        }
        optional {
            /// `KmsKeyId`: text, 1 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    choice! {
        /// Values of `AutoSubscriptionStatus`.
        AutoSubscriptionStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `SubscriptionType`.
        SubscriptionType
        QLite = "Q_LITE",
        QBusiness = "Q_BUSINESS",
    }

    property! {
        /// [`AutoSubscriptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-application-autosubscriptionconfiguration.html)
        AutoSubscriptionConfiguration
        required {
            /// `AutoSubscribe`: text.
            auto_subscribe "AutoSubscribe" AutoSubscriptionStatus,
        }
        optional {
            /// `DefaultSubscriptionType`: text.
            default_subscription_type "DefaultSubscriptionType" SubscriptionType,
        }
    }

    choice! {
        /// Values of `AttachmentsControlMode`.
        AttachmentsControlMode
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`AttachmentsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-application-attachmentsconfiguration.html)
        AttachmentsConfiguration
        required {
            /// `AttachmentsControlMode`: text.
            attachments_control_mode "AttachmentsControlMode" AttachmentsControlMode,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::QBusiness::DataAccessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-dataaccessor.html)
    DataAccessor = "AWS::QBusiness::DataAccessor"
    required {
        /// `ActionConfigurations`: list, 1 to 10 items.
        action_configurations "ActionConfigurations" List<data_accessor::ActionConfiguration>,
        /// `ApplicationId`: text, 36 to 36 characters. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `DisplayName`: text, 1 to 100 characters.
        display_name "DisplayName" String,
        /// `Principal`: text, 1 to 1284 characters. A change replaces the resource.
        principal "Principal" String,
    }
    optional {
        /// `AuthenticationDetail`: object.
        authentication_detail "AuthenticationDetail" data_accessor::DataAccessorAuthenticationDetail,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<data_accessor::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DataAccessorArn`.
        data_accessor_arn "DataAccessorArn" String,
        /// `Fn::GetAtt` of `DataAccessorId`.
        data_accessor_id "DataAccessorId" String,
        /// `Fn::GetAtt` of `IdcApplicationArn`.
        idc_application_arn "IdcApplicationArn" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`DataAccessor`].
pub mod data_accessor {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-dataaccessor-tag.html)
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
        /// Values of `DataAccessorAuthenticationType`.
        DataAccessorAuthenticationType
        AwsIamIdcTti = "AWS_IAM_IDC_TTI",
        AwsIamIdcAuthCode = "AWS_IAM_IDC_AUTH_CODE",
    }

    property! {
        /// [`DataAccessorAuthenticationDetail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-dataaccessor-dataaccessorauthenticationdetail.html)
        DataAccessorAuthenticationDetail
        required {
            /// `AuthenticationType`: text.
            authentication_type "AuthenticationType" DataAccessorAuthenticationType,
        }
        optional {
            /// `AuthenticationConfiguration`: JSON.
            authentication_configuration "AuthenticationConfiguration" Json,
            /// `ExternalIds`: list, 1 to 1 items.
            external_ids "ExternalIds" List<String>,
        }
    }

    property! {
        /// [`ActionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-dataaccessor-actionconfiguration.html)
        ActionConfiguration
        required {
            /// `Action`: text.
            action "Action" String,
        }
        optional {
            /// `FilterConfiguration`: object.
            filter_configuration "FilterConfiguration" ActionFilterConfiguration,
        }
    }

    property! {
        /// [`ActionFilterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-dataaccessor-actionfilterconfiguration.html)
        ActionFilterConfiguration
        required {
            /// `DocumentAttributeFilter`: object.
            document_attribute_filter "DocumentAttributeFilter" AttributeFilter,
        }
        optional {
        }
    }

    property! {
        /// [`AttributeFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-dataaccessor-attributefilter.html)
        AttributeFilter
        required {
        }
        optional {
            /// `AndAllFilters`: list.
            and_all_filters "AndAllFilters" List<AttributeFilter>,
            /// `ContainsAll`: object.
            contains_all "ContainsAll" DocumentAttribute,
            /// `ContainsAny`: object.
            contains_any "ContainsAny" DocumentAttribute,
            /// `EqualsTo`: object.
            equals_to "EqualsTo" DocumentAttribute,
            /// `GreaterThan`: object.
            greater_than "GreaterThan" DocumentAttribute,
            /// `GreaterThanOrEquals`: object.
            greater_than_or_equals "GreaterThanOrEquals" DocumentAttribute,
            /// `LessThan`: object.
            less_than "LessThan" DocumentAttribute,
            /// `LessThanOrEquals`: object.
            less_than_or_equals "LessThanOrEquals" DocumentAttribute,
            /// `NotFilter`: object.
            not_filter "NotFilter" AttributeFilter,
            /// `OrAllFilters`: list.
            or_all_filters "OrAllFilters" List<AttributeFilter>,
        }
    }

    property! {
        /// [`DocumentAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-dataaccessor-documentattribute.html)
        DocumentAttribute
        required {
            /// `Name`: text, 1 to 200 characters.
            name "Name" String,
            /// `Value`: JSON.
            value "Value" Json,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::QBusiness::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html)
    DataSource = "AWS::QBusiness::DataSource"
    required {
        /// `ApplicationId`: text, 36 to 36 characters. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `Configuration`: JSON.
        configuration "Configuration" Json,
        /// `DisplayName`: text, 1 to 1000 characters.
        display_name "DisplayName" String,
        /// `IndexId`: text, 36 to 36 characters. A change replaces the resource.
        index_id "IndexId" String,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `DocumentEnrichmentConfiguration`: object.
        document_enrichment_configuration "DocumentEnrichmentConfiguration" data_source::DocumentEnrichmentConfiguration,
        /// `MediaExtractionConfiguration`: object.
        media_extraction_configuration "MediaExtractionConfiguration" data_source::MediaExtractionConfiguration,
        /// `RoleArn`: text, 0 to 1284 characters.
        role_arn "RoleArn" String,
        /// `SyncSchedule`: text, at most 998 characters.
        sync_schedule "SyncSchedule" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<data_source::Tag>,
        /// `VpcConfiguration`: object.
        vpc_configuration "VpcConfiguration" data_source::DataSourceVpcConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DataSourceArn`.
        data_source_arn "DataSourceArn" String,
        /// `Fn::GetAtt` of `DataSourceId`.
        data_source_id "DataSourceId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`DataSource`].
pub mod data_source {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`DataSourceVpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-datasourcevpcconfiguration.html)
        DataSourceVpcConfiguration
        required {
            /// `SecurityGroupIds`: list, 1 to 10 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-tag.html)
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
        /// [`MediaExtractionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-mediaextractionconfiguration.html)
        MediaExtractionConfiguration
        required {
        }
        optional {
            /// `AudioExtractionConfiguration`: object.
            audio_extraction_configuration "AudioExtractionConfiguration" AudioExtractionConfiguration,
            /// `ImageExtractionConfiguration`: object.
            image_extraction_configuration "ImageExtractionConfiguration" ImageExtractionConfiguration,
            /// `VideoExtractionConfiguration`: object.
            video_extraction_configuration "VideoExtractionConfiguration" VideoExtractionConfiguration,
        }
    }

    choice! {
        /// Values of `VideoExtractionStatus`.
        VideoExtractionStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`VideoExtractionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-videoextractionconfiguration.html)
        VideoExtractionConfiguration
        required {
            /// `VideoExtractionStatus`: text.
            video_extraction_status "VideoExtractionStatus" VideoExtractionStatus,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ImageExtractionStatus`.
        ImageExtractionStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`ImageExtractionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-imageextractionconfiguration.html)
        ImageExtractionConfiguration
        required {
            /// `ImageExtractionStatus`: text.
            image_extraction_status "ImageExtractionStatus" ImageExtractionStatus,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AudioExtractionStatus`.
        AudioExtractionStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`AudioExtractionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-audioextractionconfiguration.html)
        AudioExtractionConfiguration
        required {
            /// `AudioExtractionStatus`: text.
            audio_extraction_status "AudioExtractionStatus" AudioExtractionStatus,
        }
        optional {
        }
    }

    property! {
        /// [`DocumentEnrichmentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-documentenrichmentconfiguration.html)
        DocumentEnrichmentConfiguration
        required {
        }
        optional {
            /// `InlineConfigurations`: list, 1 to 100 items.
            inline_configurations "InlineConfigurations" List<InlineDocumentEnrichmentConfiguration>,
            /// `PostExtractionHookConfiguration`: object.
            post_extraction_hook_configuration "PostExtractionHookConfiguration" HookConfiguration,
            /// `PreExtractionHookConfiguration`: object.
            pre_extraction_hook_configuration "PreExtractionHookConfiguration" HookConfiguration,
        }
    }

    property! {
        /// [`HookConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-hookconfiguration.html)
        HookConfiguration
        required {
        }
        optional {
            /// `InvocationCondition`: object.
            invocation_condition "InvocationCondition" DocumentAttributeCondition,
            /// `LambdaArn`: text, 1 to 2048 characters.
            lambda_arn "LambdaArn" String,
            /// `RoleArn`: text, 0 to 1284 characters.
            role_arn "RoleArn" String,
            /// `S3BucketName`: text, 1 to 63 characters.
            s3_bucket_name "S3BucketName" String,
        }
    }

    choice! {
        /// Values of `DocumentEnrichmentConditionOperator`.
        DocumentEnrichmentConditionOperator
        GreaterThan = "GREATER_THAN",
        GreaterThanOrEquals = "GREATER_THAN_OR_EQUALS",
        LessThan = "LESS_THAN",
        LessThanOrEquals = "LESS_THAN_OR_EQUALS",
        Equals = "EQUALS",
        NotEquals = "NOT_EQUALS",
        Contains = "CONTAINS",
        NotContains = "NOT_CONTAINS",
        Exists = "EXISTS",
        NotExists = "NOT_EXISTS",
        BeginsWith = "BEGINS_WITH",
    }

    property! {
        /// [`DocumentAttributeCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-documentattributecondition.html)
        DocumentAttributeCondition
        required {
            /// `Key`: text, 1 to 200 characters.
            key "Key" String,
            /// `Operator`: text.
            operator "Operator" DocumentEnrichmentConditionOperator,
        }
        optional {
            /// `Value`: JSON.
            value "Value" Json,
        }
    }

    choice! {
        /// Values of `DocumentContentOperator`.
        DocumentContentOperator
        Delete = "DELETE",
    }

    property! {
        /// [`InlineDocumentEnrichmentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-inlinedocumentenrichmentconfiguration.html)
        InlineDocumentEnrichmentConfiguration
        required {
        }
        optional {
            /// `Condition`: object.
            condition "Condition" DocumentAttributeCondition,
            /// `DocumentContentOperator`: text.
            document_content_operator "DocumentContentOperator" DocumentContentOperator,
            /// `Target`: object.
            target "Target" DocumentAttributeTarget,
        }
    }

    choice! {
        /// Values of `AttributeValueOperator`.
        AttributeValueOperator
        Delete = "DELETE",
    }

    property! {
        /// [`DocumentAttributeTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-documentattributetarget.html)
        DocumentAttributeTarget
        required {
            /// `Key`: text, 1 to 200 characters.
            key "Key" String,
        }
        optional {
            /// `AttributeValueOperator`: text.
            attribute_value_operator "AttributeValueOperator" AttributeValueOperator,
            /// `Value`: JSON.
            value "Value" Json,
        }
    }
}

resource! {
    /// [`AWS::QBusiness::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-index.html)
    Index = "AWS::QBusiness::Index"
    required {
        /// `ApplicationId`: text, 36 to 36 characters. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `DisplayName`: text, 1 to 1000 characters.
        display_name "DisplayName" String,
    }
    optional {
        /// `CapacityConfiguration`: object.
        capacity_configuration "CapacityConfiguration" index::IndexCapacityConfiguration,
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `DocumentAttributeConfigurations`: list, 1 to 500 items.
        document_attribute_configurations "DocumentAttributeConfigurations" List<index::DocumentAttributeConfiguration>,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<index::Tag>,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" index::IndexType,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `IndexArn`.
        index_arn "IndexArn" String,
        /// `Fn::GetAtt` of `IndexId`.
        index_id "IndexId" String,
        /// `Fn::GetAtt` of `IndexStatistics`.
        index_statistics "IndexStatistics" Json,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Index`].
pub mod index {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IndexType`.
        IndexType
        Enterprise = "ENTERPRISE",
        Starter = "STARTER",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-index-tag.html)
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
        /// Values of `Status`.
        Status
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `AttributeType`.
        AttributeType
        String = "STRING",
        StringList = "STRING_LIST",
        Number = "NUMBER",
        Date = "DATE",
    }

    property! {
        /// [`DocumentAttributeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-index-documentattributeconfiguration.html)
        DocumentAttributeConfiguration
        required {
        }
        optional {
            /// `Name`: text, 1 to 30 characters.
            name "Name" String,
            /// `Search`: text.
            search "Search" Status,
            /// `Type`: text.
            r#type "Type" AttributeType,
        }
    }

    property! {
        /// [`IndexCapacityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-index-indexcapacityconfiguration.html)
        IndexCapacityConfiguration
        required {
        }
        optional {
            /// `Units`: number, at least 1 in value.
            units "Units" f64,
        }
    }
}

resource! {
    /// [`AWS::QBusiness::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html)
    Permission = "AWS::QBusiness::Permission"
    required {
        /// `Actions`: list, 1 to 10 items. A change replaces the resource.
        actions "Actions" List<String>,
        /// `ApplicationId`: text, 36 to 36 characters. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `Principal`: text, 1 to 1284 characters. A change replaces the resource.
        principal "Principal" String,
        /// `StatementId`: text, 1 to 100 characters. A change replaces the resource.
        statement_id "StatementId" String,
    }
    optional {
        /// `Conditions`: list, 1 to 10 items. A change replaces the resource.
        conditions "Conditions" List<permission::Condition>,
    }
    attributes {
    }
}

/// Property types of [`Permission`].
pub mod permission {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ConditionConditionOperator`.
        ConditionConditionOperator
        StringEquals = "StringEquals",
    }

    property! {
        /// [`Condition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-permission-condition.html)
        Condition
        required {
            /// `ConditionKey`: text.
            condition_key "ConditionKey" String,
            /// `ConditionOperator`: text.
            condition_operator "ConditionOperator" ConditionConditionOperator,
            /// `ConditionValues`: list, 1 to 1 items.
            condition_values "ConditionValues" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::QBusiness::Plugin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-plugin.html)
    Plugin = "AWS::QBusiness::Plugin"
    required {
        /// `AuthConfiguration`: JSON.
        auth_configuration "AuthConfiguration" Json,
        /// `DisplayName`: text, 1 to 100 characters.
        display_name "DisplayName" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" plugin::PluginType,
    }
    optional {
        /// `ApplicationId`: text, 36 to 36 characters. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `CustomPluginConfiguration`: object.
        custom_plugin_configuration "CustomPluginConfiguration" plugin::CustomPluginConfiguration,
        /// `ServerUrl`: text, 1 to 2048 characters.
        server_url "ServerUrl" String,
        /// `State`: text.
        state "State" plugin::PluginState,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<plugin::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `BuildStatus`.
        build_status "BuildStatus" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `PluginArn`.
        plugin_arn "PluginArn" String,
        /// `Fn::GetAtt` of `PluginId`.
        plugin_id "PluginId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Plugin`].
pub mod plugin {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PluginState`.
        PluginState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `PluginType`.
        PluginType
        ServiceNow = "SERVICE_NOW",
        Salesforce = "SALESFORCE",
        Jira = "JIRA",
        Zendesk = "ZENDESK",
        Custom = "CUSTOM",
        Quicksight = "QUICKSIGHT",
        ServicenowNowPlatform = "SERVICENOW_NOW_PLATFORM",
        JiraCloud = "JIRA_CLOUD",
        SalesforceCrm = "SALESFORCE_CRM",
        ZendeskSuite = "ZENDESK_SUITE",
        AtlassianConfluence = "ATLASSIAN_CONFLUENCE",
        GoogleCalendar = "GOOGLE_CALENDAR",
        MicrosoftTeams = "MICROSOFT_TEAMS",
        MicrosoftExchange = "MICROSOFT_EXCHANGE",
        PagerdutyAdvance = "PAGERDUTY_ADVANCE",
        Smartsheet = "SMARTSHEET",
        Asana = "ASANA",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-plugin-tag.html)
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
        /// Values of `APISchemaType`.
        APISchemaType
        OpenApiV3 = "OPEN_API_V3",
    }

    property! {
        /// [`CustomPluginConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-plugin-custompluginconfiguration.html)
        CustomPluginConfiguration
        required {
            /// `ApiSchema`: JSON.
            api_schema "ApiSchema" Json,
            /// `ApiSchemaType`: text.
            api_schema_type "ApiSchemaType" APISchemaType,
            /// `Description`: text, 1 to 200 characters.
            description "Description" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::QBusiness::Retriever`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-retriever.html)
    Retriever = "AWS::QBusiness::Retriever"
    required {
        /// `ApplicationId`: text, 36 to 36 characters. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `Configuration`: JSON.
        configuration "Configuration" Json,
        /// `DisplayName`: text, 1 to 1000 characters.
        display_name "DisplayName" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" retriever::RetrieverType,
    }
    optional {
        /// `RoleArn`: text, 0 to 1284 characters.
        role_arn "RoleArn" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<retriever::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `RetrieverArn`.
        retriever_arn "RetrieverArn" String,
        /// `Fn::GetAtt` of `RetrieverId`.
        retriever_id "RetrieverId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Retriever`].
pub mod retriever {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RetrieverType`.
        RetrieverType
        NativeIndex = "NATIVE_INDEX",
        KendraIndex = "KENDRA_INDEX",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-retriever-tag.html)
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
    /// [`AWS::QBusiness::WebExperience`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-webexperience.html)
    WebExperience = "AWS::QBusiness::WebExperience"
    required {
        /// `ApplicationId`: text, 36 to 36 characters. A change replaces the resource.
        application_id "ApplicationId" String,
    }
    optional {
        /// `BrowserExtensionConfiguration`: object.
        browser_extension_configuration "BrowserExtensionConfiguration" web_experience::BrowserExtensionConfiguration,
        /// `CustomizationConfiguration`: object.
        customization_configuration "CustomizationConfiguration" web_experience::CustomizationConfiguration,
        /// `IdentityProviderConfiguration`: JSON.
        identity_provider_configuration "IdentityProviderConfiguration" Json,
        /// `Origins`: list, 0 to 10 items.
        origins "Origins" List<String>,
        /// `RoleArn`: text, 0 to 1284 characters.
        role_arn "RoleArn" String,
        /// `SamplePromptsControlMode`: text.
        sample_prompts_control_mode "SamplePromptsControlMode" web_experience::WebExperienceSamplePromptsControlMode,
        /// `Subtitle`: text, 0 to 500 characters.
        subtitle "Subtitle" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<web_experience::Tag>,
        /// `Title`: text, 0 to 500 characters.
        title "Title" String,
        /// `WelcomeMessage`: text, 0 to 300 characters.
        welcome_message "WelcomeMessage" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DefaultEndpoint`.
        default_endpoint "DefaultEndpoint" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `WebExperienceArn`.
        web_experience_arn "WebExperienceArn" String,
        /// `Fn::GetAtt` of `WebExperienceId`.
        web_experience_id "WebExperienceId" String,
    }
}

/// Property types of [`WebExperience`].
pub mod web_experience {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `WebExperienceSamplePromptsControlMode`.
        WebExperienceSamplePromptsControlMode
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-webexperience-tag.html)
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
        /// [`CustomizationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-webexperience-customizationconfiguration.html)
        CustomizationConfiguration
        required {
        }
        optional {
            /// `CustomCSSUrl`: text, 0 to 1284 characters.
            custom_css_url "CustomCSSUrl" String,
            /// `FaviconUrl`: text, 0 to 1284 characters.
            favicon_url "FaviconUrl" String,
            /// `FontUrl`: text, 0 to 1284 characters.
            font_url "FontUrl" String,
            /// `LogoUrl`: text, 0 to 1284 characters.
            logo_url "LogoUrl" String,
        }
    }

    choice! {
        /// Values of `BrowserExtension`.
        BrowserExtension
        Firefox = "FIREFOX",
        Chrome = "CHROME",
    }

    property! {
        /// [`BrowserExtensionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-webexperience-browserextensionconfiguration.html)
        BrowserExtensionConfiguration
        required {
            /// `EnabledBrowserExtensions`: list, 0 to 2 items.
            enabled_browser_extensions "EnabledBrowserExtensions" List<BrowserExtension>,
        }
        optional {
        }
    }
}
