// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::FraudDetector`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::FraudDetector::Detector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html)
    Detector = "AWS::FraudDetector::Detector"
    required {
        /// `DetectorId`: text, 1 to 64 characters. A change replaces the resource.
        detector_id "DetectorId" String,
        /// `EventType`: object.
        event_type "EventType" detector::EventType,
        /// `Rules`: list, at least 1 items.
        rules "Rules" List<detector::Rule>,
    }
    optional {
        /// `AssociatedModels`: list, at most 10 items.
        associated_models "AssociatedModels" List<detector::Model>,
        /// `Description`: text, 1 to 128 characters.
        description "Description" String,
        /// `DetectorVersionStatus`: text.
        detector_version_status "DetectorVersionStatus" detector::DetectorVersionStatus,
        /// `RuleExecutionMode`: text.
        rule_execution_mode "RuleExecutionMode" detector::RuleExecutionMode,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<detector::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `DetectorVersionId`.
        detector_version_id "DetectorVersionId" String,
        /// `Fn::GetAtt` of `EventType.Arn`.
        event_type_arn "EventType.Arn" String,
        /// `Fn::GetAtt` of `EventType.CreatedTime`.
        event_type_created_time "EventType.CreatedTime" String,
        /// `Fn::GetAtt` of `EventType.LastUpdatedTime`.
        event_type_last_updated_time "EventType.LastUpdatedTime" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
    }
}

/// Property types of [`Detector`].
pub mod detector {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DetectorVersionStatus`.
        DetectorVersionStatus
        Draft = "DRAFT",
        Active = "ACTIVE",
    }

    choice! {
        /// Values of `RuleExecutionMode`.
        RuleExecutionMode
        FirstMatched = "FIRST_MATCHED",
        AllMatched = "ALL_MATCHED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-tag.html)
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
        /// Values of `RuleLanguage`.
        RuleLanguage
        Detectorpl = "DETECTORPL",
    }

    property! {
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-rule.html)
        Rule
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
            /// `CreatedTime`: text.
            created_time "CreatedTime" String,
            /// `Description`: text, 1 to 256 characters.
            description "Description" String,
            /// `DetectorId`: text, 1 to 64 characters.
            detector_id "DetectorId" String,
            /// `Expression`: text.
            expression "Expression" String,
            /// `Language`: text.
            language "Language" RuleLanguage,
            /// `LastUpdatedTime`: text.
            last_updated_time "LastUpdatedTime" String,
            /// `Outcomes`: list, at least 1 items.
            outcomes "Outcomes" List<Outcome>,
            /// `RuleId`: text, 1 to 64 characters.
            rule_id "RuleId" String,
            /// `RuleVersion`: text, 1 to 5 characters.
            rule_version "RuleVersion" String,
            /// `Tags`: list, at most 200 items.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`Outcome`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-outcome.html)
        Outcome
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
            /// `CreatedTime`: text.
            created_time "CreatedTime" String,
            /// `Description`: text, 1 to 256 characters.
            description "Description" String,
            /// `Inline`: true or false.
            inline "Inline" bool,
            /// `LastUpdatedTime`: text.
            last_updated_time "LastUpdatedTime" String,
            /// `Name`: text.
            name "Name" String,
            /// `Tags`: list, at most 200 items.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`EventType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-eventtype.html)
        EventType
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
            /// `CreatedTime`: text.
            created_time "CreatedTime" String,
            /// `Description`: text, 1 to 128 characters.
            description "Description" String,
            /// `EntityTypes`: list, at least 1 items.
            entity_types "EntityTypes" List<EntityType>,
            /// `EventVariables`: list, at least 1 items.
            event_variables "EventVariables" List<EventVariable>,
            /// `Inline`: true or false.
            inline "Inline" bool,
            /// `Labels`: list, at least 2 items.
            labels "Labels" List<Label>,
            /// `LastUpdatedTime`: text.
            last_updated_time "LastUpdatedTime" String,
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `Tags`: list, at most 200 items.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`Label`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-label.html)
        Label
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
            /// `CreatedTime`: text.
            created_time "CreatedTime" String,
            /// `Description`: text, 1 to 256 characters.
            description "Description" String,
            /// `Inline`: true or false.
            inline "Inline" bool,
            /// `LastUpdatedTime`: text.
            last_updated_time "LastUpdatedTime" String,
            /// `Name`: text.
            name "Name" String,
            /// `Tags`: list, at most 200 items.
            tags "Tags" List<Tag>,
        }
    }

    choice! {
        /// Values of `EventVariableDataSource`.
        EventVariableDataSource
        Event = "EVENT",
    }

    choice! {
        /// Values of `EventVariableDataType`.
        EventVariableDataType
        String = "STRING",
        Integer = "INTEGER",
        Float = "FLOAT",
        Boolean = "BOOLEAN",
    }

    choice! {
        /// Values of `EventVariableVariableType`.
        EventVariableVariableType
        AuthCode = "AUTH_CODE",
        Avs = "AVS",
        BillingAddressL1 = "BILLING_ADDRESS_L1",
        BillingAddressL2 = "BILLING_ADDRESS_L2",
        BillingCity = "BILLING_CITY",
        BillingCountry = "BILLING_COUNTRY",
        BillingName = "BILLING_NAME",
        BillingPhone = "BILLING_PHONE",
        BillingState = "BILLING_STATE",
        BillingZip = "BILLING_ZIP",
        CardBin = "CARD_BIN",
        Categorical = "CATEGORICAL",
        CurrencyCode = "CURRENCY_CODE",
        EmailAddress = "EMAIL_ADDRESS",
        Fingerprint = "FINGERPRINT",
        FraudLabel = "FRAUD_LABEL",
        FreeFormText = "FREE_FORM_TEXT",
        IpAddress = "IP_ADDRESS",
        Numeric = "NUMERIC",
        OrderId = "ORDER_ID",
        PaymentType = "PAYMENT_TYPE",
        PhoneNumber = "PHONE_NUMBER",
        Price = "PRICE",
        ProductCategory = "PRODUCT_CATEGORY",
        ShippingAddressL1 = "SHIPPING_ADDRESS_L1",
        ShippingAddressL2 = "SHIPPING_ADDRESS_L2",
        ShippingCity = "SHIPPING_CITY",
        ShippingCountry = "SHIPPING_COUNTRY",
        ShippingName = "SHIPPING_NAME",
        ShippingPhone = "SHIPPING_PHONE",
        ShippingState = "SHIPPING_STATE",
        ShippingZip = "SHIPPING_ZIP",
        Useragent = "USERAGENT",
    }

    property! {
        /// [`EventVariable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-eventvariable.html)
        EventVariable
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
            /// `CreatedTime`: text.
            created_time "CreatedTime" String,
            /// `DataSource`: text.
            data_source "DataSource" EventVariableDataSource,
            /// `DataType`: text.
            data_type "DataType" EventVariableDataType,
            /// `DefaultValue`: text.
            default_value "DefaultValue" String,
            /// `Description`: text, 1 to 256 characters.
            description "Description" String,
            /// `Inline`: true or false.
            inline "Inline" bool,
            /// `LastUpdatedTime`: text.
            last_updated_time "LastUpdatedTime" String,
            /// `Name`: text.
            name "Name" String,
            /// `Tags`: list, at most 200 items.
            tags "Tags" List<Tag>,
            /// `VariableType`: text.
            variable_type "VariableType" EventVariableVariableType,
        }
    }

    property! {
        /// [`EntityType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-entitytype.html)
        EntityType
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
            /// `CreatedTime`: text.
            created_time "CreatedTime" String,
            /// `Description`: text, 1 to 256 characters.
            description "Description" String,
            /// `Inline`: true or false.
            inline "Inline" bool,
            /// `LastUpdatedTime`: text.
            last_updated_time "LastUpdatedTime" String,
            /// `Name`: text.
            name "Name" String,
            /// `Tags`: list, at most 200 items.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-detector-model.html)
        Model
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
        }
    }
}

resource! {
    /// [`AWS::FraudDetector::EntityType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-entitytype.html)
    EntityType = "AWS::FraudDetector::EntityType"
    required {
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 128 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<entity_type::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
    }
}

/// Property types of [`EntityType`].
pub mod entity_type {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-entitytype-tag.html)
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
    /// [`AWS::FraudDetector::EventType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-eventtype.html)
    EventType = "AWS::FraudDetector::EventType"
    required {
        /// `EntityTypes`: list, at least 1 items.
        entity_types "EntityTypes" List<event_type::EntityType>,
        /// `EventVariables`: list, at least 1 items.
        event_variables "EventVariables" List<event_type::EventVariable>,
        /// `Labels`: list, at least 2 items.
        labels "Labels" List<event_type::Label>,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 128 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<event_type::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
    }
}

/// Property types of [`EventType`].
pub mod event_type {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-eventtype-tag.html)
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
        /// [`Label`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-eventtype-label.html)
        Label
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
            /// `CreatedTime`: text.
            created_time "CreatedTime" String,
            /// `Description`: text, 1 to 256 characters.
            description "Description" String,
            /// `Inline`: true or false.
            inline "Inline" bool,
            /// `LastUpdatedTime`: text.
            last_updated_time "LastUpdatedTime" String,
            /// `Name`: text.
            name "Name" String,
            /// `Tags`: list, at most 200 items.
            tags "Tags" List<Tag>,
        }
    }

    choice! {
        /// Values of `EventVariableDataSource`.
        EventVariableDataSource
        Event = "EVENT",
    }

    choice! {
        /// Values of `EventVariableDataType`.
        EventVariableDataType
        String = "STRING",
        Integer = "INTEGER",
        Float = "FLOAT",
        Boolean = "BOOLEAN",
    }

    choice! {
        /// Values of `EventVariableVariableType`.
        EventVariableVariableType
        AuthCode = "AUTH_CODE",
        Avs = "AVS",
        BillingAddressL1 = "BILLING_ADDRESS_L1",
        BillingAddressL2 = "BILLING_ADDRESS_L2",
        BillingCity = "BILLING_CITY",
        BillingCountry = "BILLING_COUNTRY",
        BillingName = "BILLING_NAME",
        BillingPhone = "BILLING_PHONE",
        BillingState = "BILLING_STATE",
        BillingZip = "BILLING_ZIP",
        CardBin = "CARD_BIN",
        Categorical = "CATEGORICAL",
        CurrencyCode = "CURRENCY_CODE",
        EmailAddress = "EMAIL_ADDRESS",
        Fingerprint = "FINGERPRINT",
        FraudLabel = "FRAUD_LABEL",
        FreeFormText = "FREE_FORM_TEXT",
        IpAddress = "IP_ADDRESS",
        Numeric = "NUMERIC",
        OrderId = "ORDER_ID",
        PaymentType = "PAYMENT_TYPE",
        PhoneNumber = "PHONE_NUMBER",
        Price = "PRICE",
        ProductCategory = "PRODUCT_CATEGORY",
        ShippingAddressL1 = "SHIPPING_ADDRESS_L1",
        ShippingAddressL2 = "SHIPPING_ADDRESS_L2",
        ShippingCity = "SHIPPING_CITY",
        ShippingCountry = "SHIPPING_COUNTRY",
        ShippingName = "SHIPPING_NAME",
        ShippingPhone = "SHIPPING_PHONE",
        ShippingState = "SHIPPING_STATE",
        ShippingZip = "SHIPPING_ZIP",
        Useragent = "USERAGENT",
    }

    property! {
        /// [`EventVariable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-eventtype-eventvariable.html)
        EventVariable
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
            /// `CreatedTime`: text.
            created_time "CreatedTime" String,
            /// `DataSource`: text.
            data_source "DataSource" EventVariableDataSource,
            /// `DataType`: text.
            data_type "DataType" EventVariableDataType,
            /// `DefaultValue`: text.
            default_value "DefaultValue" String,
            /// `Description`: text, 1 to 256 characters.
            description "Description" String,
            /// `Inline`: true or false.
            inline "Inline" bool,
            /// `LastUpdatedTime`: text.
            last_updated_time "LastUpdatedTime" String,
            /// `Name`: text.
            name "Name" String,
            /// `Tags`: list, at most 200 items.
            tags "Tags" List<Tag>,
            /// `VariableType`: text.
            variable_type "VariableType" EventVariableVariableType,
        }
    }

    property! {
        /// [`EntityType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-eventtype-entitytype.html)
        EntityType
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
            /// `CreatedTime`: text.
            created_time "CreatedTime" String,
            /// `Description`: text, 1 to 256 characters.
            description "Description" String,
            /// `Inline`: true or false.
            inline "Inline" bool,
            /// `LastUpdatedTime`: text.
            last_updated_time "LastUpdatedTime" String,
            /// `Name`: text.
            name "Name" String,
            /// `Tags`: list, at most 200 items.
            tags "Tags" List<Tag>,
        }
    }
}

resource! {
    /// [`AWS::FraudDetector::Label`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-label.html)
    Label = "AWS::FraudDetector::Label"
    required {
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 128 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<label::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
    }
}

/// Property types of [`Label`].
pub mod label {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-label-tag.html)
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
    /// [`AWS::FraudDetector::List`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-list.html)
    ListType = "AWS::FraudDetector::List"
    required {
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 128 characters.
        description "Description" String,
        /// `Elements`: list, 0 to 100000 items.
        elements "Elements" List<String>,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<list::Tag>,
        /// `VariableType`: text, 1 to 64 characters.
        variable_type "VariableType" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
    }
}

/// Property types of [`ListType`].
pub mod list {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-list-tag.html)
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
    /// [`AWS::FraudDetector::Outcome`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-outcome.html)
    Outcome = "AWS::FraudDetector::Outcome"
    required {
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 128 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<outcome::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
    }
}

/// Property types of [`Outcome`].
pub mod outcome {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-outcome-tag.html)
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
    /// [`AWS::FraudDetector::Variable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-variable.html)
    Variable = "AWS::FraudDetector::Variable"
    required {
        /// `DataSource`: text.
        data_source "DataSource" variable::DataSource,
        /// `DataType`: text.
        data_type "DataType" variable::DataType,
        /// `DefaultValue`: text.
        default_value "DefaultValue" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<variable::Tag>,
        /// `VariableType`: text.
        variable_type "VariableType" variable::VariableType,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
    }
}

/// Property types of [`Variable`].
pub mod variable {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DataSource`.
        DataSource
        Event = "EVENT",
        ExternalModelScore = "EXTERNAL_MODEL_SCORE",
    }

    choice! {
        /// Values of `DataType`.
        DataType
        String = "STRING",
        Integer = "INTEGER",
        Float = "FLOAT",
        Boolean = "BOOLEAN",
    }

    choice! {
        /// Values of `VariableType`.
        VariableType
        AuthCode = "AUTH_CODE",
        Avs = "AVS",
        BillingAddressL1 = "BILLING_ADDRESS_L1",
        BillingAddressL2 = "BILLING_ADDRESS_L2",
        BillingCity = "BILLING_CITY",
        BillingCountry = "BILLING_COUNTRY",
        BillingName = "BILLING_NAME",
        BillingPhone = "BILLING_PHONE",
        BillingState = "BILLING_STATE",
        BillingZip = "BILLING_ZIP",
        CardBin = "CARD_BIN",
        Categorical = "CATEGORICAL",
        CurrencyCode = "CURRENCY_CODE",
        EmailAddress = "EMAIL_ADDRESS",
        Fingerprint = "FINGERPRINT",
        FraudLabel = "FRAUD_LABEL",
        FreeFormText = "FREE_FORM_TEXT",
        IpAddress = "IP_ADDRESS",
        Numeric = "NUMERIC",
        OrderId = "ORDER_ID",
        PaymentType = "PAYMENT_TYPE",
        PhoneNumber = "PHONE_NUMBER",
        Price = "PRICE",
        ProductCategory = "PRODUCT_CATEGORY",
        ShippingAddressL1 = "SHIPPING_ADDRESS_L1",
        ShippingAddressL2 = "SHIPPING_ADDRESS_L2",
        ShippingCity = "SHIPPING_CITY",
        ShippingCountry = "SHIPPING_COUNTRY",
        ShippingName = "SHIPPING_NAME",
        ShippingPhone = "SHIPPING_PHONE",
        ShippingState = "SHIPPING_STATE",
        ShippingZip = "SHIPPING_ZIP",
        Useragent = "USERAGENT",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-frauddetector-variable-tag.html)
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
