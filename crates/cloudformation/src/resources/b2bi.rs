// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::B2BI`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::B2BI::Capability`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-capability.html)
    Capability = "AWS::B2BI::Capability"
    required {
        /// `Configuration`: JSON.
        configuration "Configuration" Json,
        /// `Name`: text, 1 to 254 characters.
        name "Name" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" capability::CapabilityType,
    }
    optional {
        /// `InstructionsDocuments`: list, 0 to 5 items.
        instructions_documents "InstructionsDocuments" List<capability::S3Location>,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<capability::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CapabilityArn`.
        capability_arn "CapabilityArn" String,
        /// `Fn::GetAtt` of `CapabilityId`.
        capability_id "CapabilityId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
    }
}

/// Property types of [`Capability`].
pub mod capability {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CapabilityType`.
        CapabilityType
        Edi = "edi",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-capability-tag.html)
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
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-capability-s3location.html)
        S3Location
        required {
        }
        optional {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
            /// `Key`: text, 0 to 1024 characters.
            key "Key" String,
        }
    }
}

resource! {
    /// [`AWS::B2BI::Partnership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-partnership.html)
    Partnership = "AWS::B2BI::Partnership"
    required {
        /// `Capabilities`: list.
        capabilities "Capabilities" List<String>,
        /// `Email`: text, 5 to 254 characters. A change replaces the resource.
        email "Email" String,
        /// `Name`: text, 1 to 254 characters.
        name "Name" String,
        /// `ProfileId`: text, 1 to 64 characters. A change replaces the resource.
        profile_id "ProfileId" String,
    }
    optional {
        /// `CapabilityOptions`: object.
        capability_options "CapabilityOptions" partnership::CapabilityOptions,
        /// `Phone`: text, 7 to 22 characters. A change replaces the resource.
        phone "Phone" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<partnership::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
        /// `Fn::GetAtt` of `PartnershipArn`.
        partnership_arn "PartnershipArn" String,
        /// `Fn::GetAtt` of `PartnershipId`.
        partnership_id "PartnershipId" String,
        /// `Fn::GetAtt` of `TradingPartnerId`.
        trading_partner_id "TradingPartnerId" String,
    }
}

/// Property types of [`Partnership`].
pub mod partnership {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-tag.html)
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
        /// [`CapabilityOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-capabilityoptions.html)
        CapabilityOptions
        required {
        }
        optional {
            /// `InboundEdi`: object.
            inbound_edi "InboundEdi" InboundEdiOptions,
            /// `OutboundEdi`: JSON.
            outbound_edi "OutboundEdi" Json,
        }
    }

    property! {
        /// [`InboundEdiOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-inboundedioptions.html)
        InboundEdiOptions
        required {
        }
        optional {
            /// `X12`: object.
            x12 "X12" X12InboundEdiOptions,
        }
    }

    property! {
        /// [`X12InboundEdiOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-x12inboundedioptions.html)
        X12InboundEdiOptions
        required {
        }
        optional {
            /// `AcknowledgmentOptions`: object.
            acknowledgment_options "AcknowledgmentOptions" X12AcknowledgmentOptions,
        }
    }

    choice! {
        /// Values of `X12FunctionalAcknowledgment`.
        X12FunctionalAcknowledgment
        DoNotGenerate = "DO_NOT_GENERATE",
        GenerateAllSegments = "GENERATE_ALL_SEGMENTS",
        GenerateWithoutTransactionSetResponseLoop = "GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP",
    }

    choice! {
        /// Values of `X12TechnicalAcknowledgment`.
        X12TechnicalAcknowledgment
        DoNotGenerate = "DO_NOT_GENERATE",
        GenerateAllSegments = "GENERATE_ALL_SEGMENTS",
    }

    property! {
        /// [`X12AcknowledgmentOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-partnership-x12acknowledgmentoptions.html)
        X12AcknowledgmentOptions
        required {
            /// `FunctionalAcknowledgment`: text.
            functional_acknowledgment "FunctionalAcknowledgment" X12FunctionalAcknowledgment,
            /// `TechnicalAcknowledgment`: text.
            technical_acknowledgment "TechnicalAcknowledgment" X12TechnicalAcknowledgment,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::B2BI::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-profile.html)
    Profile = "AWS::B2BI::Profile"
    required {
        /// `BusinessName`: text, 1 to 254 characters.
        business_name "BusinessName" String,
        /// `Logging`: text. A change replaces the resource.
        logging "Logging" profile::Logging,
        /// `Name`: text, 1 to 254 characters.
        name "Name" String,
        /// `Phone`: text, 7 to 22 characters.
        phone "Phone" String,
    }
    optional {
        /// `Email`: text, 5 to 254 characters.
        email "Email" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LogGroupName`.
        log_group_name "LogGroupName" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
        /// `Fn::GetAtt` of `ProfileArn`.
        profile_arn "ProfileArn" String,
        /// `Fn::GetAtt` of `ProfileId`.
        profile_id "ProfileId" String,
    }
}

/// Property types of [`Profile`].
pub mod profile {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Logging`.
        Logging
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-profile-tag.html)
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
    /// [`AWS::B2BI::Transformer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html)
    Transformer = "AWS::B2BI::Transformer"
    required {
        /// `Name`: text, 1 to 254 characters.
        name "Name" String,
        /// `Status`: text.
        status "Status" transformer::TransformerStatus,
    }
    optional {
        /// `EdiType`: JSON.
        edi_type "EdiType" Json,
        /// `FileFormat`: text.
        file_format "FileFormat" transformer::FileFormat,
        /// `InputConversion`: object.
        input_conversion "InputConversion" transformer::InputConversion,
        /// `Mapping`: object.
        mapping "Mapping" transformer::Mapping,
        /// `MappingTemplate`: text, 0 to 350000 characters.
        mapping_template "MappingTemplate" String,
        /// `OutputConversion`: object.
        output_conversion "OutputConversion" transformer::OutputConversion,
        /// `SampleDocument`: text, 0 to 1024 characters.
        sample_document "SampleDocument" String,
        /// `SampleDocuments`: object.
        sample_documents "SampleDocuments" transformer::SampleDocuments,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<transformer::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
        /// `Fn::GetAtt` of `TransformerArn`.
        transformer_arn "TransformerArn" String,
        /// `Fn::GetAtt` of `TransformerId`.
        transformer_id "TransformerId" String,
    }
}

/// Property types of [`Transformer`].
pub mod transformer {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FileFormat`.
        FileFormat
        Xml = "XML",
        Json = "JSON",
        NotUsed = "NOT_USED",
    }

    choice! {
        /// Values of `TransformerStatus`.
        TransformerStatus
        Active = "active",
        Inactive = "inactive",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-tag.html)
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
        /// [`SampleDocuments`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-sampledocuments.html)
        SampleDocuments
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
            /// `Keys`: list.
            keys "Keys" List<SampleDocumentKeys>,
        }
        optional {
        }
    }

    property! {
        /// [`SampleDocumentKeys`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-sampledocumentkeys.html)
        SampleDocumentKeys
        required {
        }
        optional {
            /// `Input`: text, 0 to 1024 characters.
            input "Input" String,
            /// `Output`: text, 0 to 1024 characters.
            output "Output" String,
        }
    }

    choice! {
        /// Values of `ToFormat`.
        ToFormat
        X12 = "X12",
    }

    property! {
        /// [`OutputConversion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-outputconversion.html)
        OutputConversion
        required {
            /// `ToFormat`: text.
            to_format "ToFormat" ToFormat,
        }
        optional {
            /// `AdvancedOptions`: object.
            advanced_options "AdvancedOptions" AdvancedOptions,
            /// `FormatOptions`: JSON.
            format_options "FormatOptions" Json,
        }
    }

    property! {
        /// [`AdvancedOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-advancedoptions.html)
        AdvancedOptions
        required {
        }
        optional {
            /// `X12`: object.
            x12 "X12" X12AdvancedOptions,
        }
    }

    property! {
        /// [`X12AdvancedOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-x12advancedoptions.html)
        X12AdvancedOptions
        required {
        }
        optional {
            /// `SplitOptions`: object.
            split_options "SplitOptions" X12SplitOptions,
            /// `ValidationOptions`: object.
            validation_options "ValidationOptions" X12ValidationOptions,
        }
    }

    property! {
        /// [`X12ValidationOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-x12validationoptions.html)
        X12ValidationOptions
        required {
        }
        optional {
            /// `ValidationRules`: list.
            validation_rules "ValidationRules" List<Json>,
        }
    }

    choice! {
        /// Values of `X12SplitBy`.
        X12SplitBy
        None = "NONE",
        Transaction = "TRANSACTION",
    }

    property! {
        /// [`X12SplitOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-x12splitoptions.html)
        X12SplitOptions
        required {
        }
        optional {
            /// `SplitBy`: text.
            split_by "SplitBy" X12SplitBy,
        }
    }

    choice! {
        /// Values of `MappingTemplateLanguage`.
        MappingTemplateLanguage
        Xslt = "XSLT",
        Jsonata = "JSONATA",
    }

    property! {
        /// [`Mapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-mapping.html)
        Mapping
        required {
            /// `TemplateLanguage`: text.
            template_language "TemplateLanguage" MappingTemplateLanguage,
        }
        optional {
            /// `Template`: text, 0 to 350000 characters.
            template "Template" String,
        }
    }

    choice! {
        /// Values of `FromFormat`.
        FromFormat
        X12 = "X12",
    }

    property! {
        /// [`InputConversion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-b2bi-transformer-inputconversion.html)
        InputConversion
        required {
            /// `FromFormat`: text.
            from_format "FromFormat" FromFormat,
        }
        optional {
            /// `AdvancedOptions`: object.
            advanced_options "AdvancedOptions" AdvancedOptions,
            /// `FormatOptions`: JSON.
            format_options "FormatOptions" Json,
        }
    }
}
