// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Comprehend`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Comprehend::DocumentClassifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html)
    DocumentClassifier = "AWS::Comprehend::DocumentClassifier"
    required {
        /// `DataAccessRoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        data_access_role_arn "DataAccessRoleArn" String,
        /// `DocumentClassifierName`: text, 1 to 63 characters. A change replaces the resource.
        document_classifier_name "DocumentClassifierName" String,
        /// `InputDataConfig`: object. A change replaces the resource.
        input_data_config "InputDataConfig" document_classifier::DocumentClassifierInputDataConfig,
        /// `LanguageCode`: text. A change replaces the resource.
        language_code "LanguageCode" document_classifier::LanguageCode,
    }
    optional {
        /// `Mode`: text. A change replaces the resource.
        mode "Mode" document_classifier::Mode,
        /// `ModelKmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        model_kms_key_id "ModelKmsKeyId" String,
        /// `ModelPolicy`: text, 1 to 20000 characters.
        model_policy "ModelPolicy" String,
        /// `OutputDataConfig`: object. A change replaces the resource.
        output_data_config "OutputDataConfig" document_classifier::DocumentClassifierOutputDataConfig,
        /// `Tags`: list.
        tags "Tags" List<document_classifier::Tag>,
        /// `VersionName`: text, 1 to 63 characters. A change replaces the resource.
        version_name "VersionName" String,
        /// `VolumeKmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        volume_kms_key_id "VolumeKmsKeyId" String,
        /// `VpcConfig`: object. A change replaces the resource.
        vpc_config "VpcConfig" document_classifier::VpcConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`DocumentClassifier`].
pub mod document_classifier {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LanguageCode`.
        LanguageCode
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
        De = "de",
        Pt = "pt",
    }

    choice! {
        /// Values of `Mode`.
        Mode
        MultiClass = "MULTI_CLASS",
        MultiLabel = "MULTI_LABEL",
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-documentclassifier-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-documentclassifier-tag.html)
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
        /// [`DocumentClassifierOutputDataConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-documentclassifier-documentclassifieroutputdataconfig.html)
        DocumentClassifierOutputDataConfig
        required {
        }
        optional {
            /// `KmsKeyId`: text, 1 to 2048 characters.
            kms_key_id "KmsKeyId" String,
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
    }

    choice! {
        /// Values of `DocumentClassifierInputDataConfigDataFormat`.
        DocumentClassifierInputDataConfigDataFormat
        ComprehendCsv = "COMPREHEND_CSV",
        AugmentedManifest = "AUGMENTED_MANIFEST",
    }

    choice! {
        /// Values of `DocumentClassifierInputDataConfigDocumentType`.
        DocumentClassifierInputDataConfigDocumentType
        PlainTextDocument = "PLAIN_TEXT_DOCUMENT",
        SemiStructuredDocument = "SEMI_STRUCTURED_DOCUMENT",
    }

    property! {
        /// [`DocumentClassifierInputDataConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-documentclassifier-documentclassifierinputdataconfig.html)
        DocumentClassifierInputDataConfig
        required {
        }
        optional {
            /// `AugmentedManifests`: list.
            augmented_manifests "AugmentedManifests" List<AugmentedManifestsListItem>,
            /// `DataFormat`: text.
            data_format "DataFormat" DocumentClassifierInputDataConfigDataFormat,
            /// `DocumentReaderConfig`: object.
            document_reader_config "DocumentReaderConfig" DocumentReaderConfig,
            /// `DocumentType`: text.
            document_type "DocumentType" DocumentClassifierInputDataConfigDocumentType,
            /// `Documents`: object.
            documents "Documents" DocumentClassifierDocuments,
            /// `LabelDelimiter`: text, 1 to 1 characters.
            label_delimiter "LabelDelimiter" String,
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
            /// `TestS3Uri`: text, 0 to 1024 characters.
            test_s3_uri "TestS3Uri" String,
        }
    }

    property! {
        /// [`DocumentClassifierDocuments`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-documentclassifier-documentclassifierdocuments.html)
        DocumentClassifierDocuments
        required {
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `TestS3Uri`: text, 0 to 1024 characters.
            test_s3_uri "TestS3Uri" String,
        }
    }

    choice! {
        /// Values of `DocumentReaderConfigDocumentReadAction`.
        DocumentReaderConfigDocumentReadAction
        TextractDetectDocumentText = "TEXTRACT_DETECT_DOCUMENT_TEXT",
        TextractAnalyzeDocument = "TEXTRACT_ANALYZE_DOCUMENT",
    }

    choice! {
        /// Values of `DocumentReaderConfigDocumentReadMode`.
        DocumentReaderConfigDocumentReadMode
        ServiceDefault = "SERVICE_DEFAULT",
        ForceDocumentReadAction = "FORCE_DOCUMENT_READ_ACTION",
    }

    choice! {
        /// Values of `DocumentReaderConfigFeatureTypes`.
        DocumentReaderConfigFeatureTypes
        Tables = "TABLES",
        Forms = "FORMS",
    }

    property! {
        /// [`DocumentReaderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-documentclassifier-documentreaderconfig.html)
        DocumentReaderConfig
        required {
            /// `DocumentReadAction`: text.
            document_read_action "DocumentReadAction" DocumentReaderConfigDocumentReadAction,
        }
        optional {
            /// `DocumentReadMode`: text.
            document_read_mode "DocumentReadMode" DocumentReaderConfigDocumentReadMode,
            /// `FeatureTypes`: list, 1 to 2 items.
            feature_types "FeatureTypes" List<DocumentReaderConfigFeatureTypes>,
        }
    }

    choice! {
        /// Values of `AugmentedManifestsListItemSplit`.
        AugmentedManifestsListItemSplit
        Train = "TRAIN",
        Test = "TEST",
    }

    property! {
        /// [`AugmentedManifestsListItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-documentclassifier-augmentedmanifestslistitem.html)
        AugmentedManifestsListItem
        required {
            /// `AttributeNames`: list, 1 to 63 items.
            attribute_names "AttributeNames" List<String>,
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `Split`: text.
            split "Split" AugmentedManifestsListItemSplit,
        }
    }
}

resource! {
    /// [`AWS::Comprehend::DocumentClassifierEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifierendpoint.html)
    DocumentClassifierEndpoint = "AWS::Comprehend::DocumentClassifierEndpoint"
    required {
        /// `DesiredInferenceUnits`: whole number, at least 1 in value.
        desired_inference_units "DesiredInferenceUnits" i64,
        /// `EndpointName`: text, 1 to 40 characters. A change replaces the resource.
        endpoint_name "EndpointName" String,
        /// `ModelArn`: text, 0 to 256 characters.
        model_arn "ModelArn" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<document_classifier_endpoint::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `CurrentInferenceUnits`.
        current_inference_units "CurrentInferenceUnits" i64,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`DocumentClassifierEndpoint`].
pub mod document_classifier_endpoint {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-documentclassifierendpoint-tag.html)
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
    /// [`AWS::Comprehend::EntityRecognizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html)
    EntityRecognizer = "AWS::Comprehend::EntityRecognizer"
    required {
        /// `DataAccessRoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        data_access_role_arn "DataAccessRoleArn" String,
        /// `InputDataConfig`: object. A change replaces the resource.
        input_data_config "InputDataConfig" entity_recognizer::EntityRecognizerInputDataConfig,
        /// `LanguageCode`: text. A change replaces the resource.
        language_code "LanguageCode" entity_recognizer::LanguageCode,
        /// `RecognizerName`: text, 0 to 63 characters. A change replaces the resource.
        recognizer_name "RecognizerName" String,
    }
    optional {
        /// `ModelKmsKeyId`: text, 0 to 2048 characters. A change replaces the resource.
        model_kms_key_id "ModelKmsKeyId" String,
        /// `ModelPolicy`: text, 1 to 20000 characters. A change replaces the resource.
        model_policy "ModelPolicy" String,
        /// `Tags`: list.
        tags "Tags" List<entity_recognizer::Tag>,
        /// `VersionName`: text, 0 to 63 characters. A change replaces the resource.
        version_name "VersionName" String,
        /// `VolumeKmsKeyId`: text, 0 to 2048 characters. A change replaces the resource.
        volume_kms_key_id "VolumeKmsKeyId" String,
        /// `VpcConfig`: object. A change replaces the resource.
        vpc_config "VpcConfig" entity_recognizer::VpcConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`EntityRecognizer`].
pub mod entity_recognizer {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LanguageCode`.
        LanguageCode
        En = "en",
        Es = "es",
        Fr = "fr",
        De = "de",
        It = "it",
        Pt = "pt",
        Ar = "ar",
        Hi = "hi",
        Ja = "ja",
        Ko = "ko",
        Zh = "zh",
        ZhTW = "zh-TW",
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-tag.html)
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
        /// Values of `EntityRecognizerInputDataConfigDataFormat`.
        EntityRecognizerInputDataConfigDataFormat
        ComprehendCsv = "COMPREHEND_CSV",
        AugmentedManifest = "AUGMENTED_MANIFEST",
    }

    property! {
        /// [`EntityRecognizerInputDataConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-entityrecognizerinputdataconfig.html)
        EntityRecognizerInputDataConfig
        required {
            /// `EntityTypes`: list.
            entity_types "EntityTypes" List<EntityTypesListItem>,
        }
        optional {
            /// `Annotations`: object.
            annotations "Annotations" EntityRecognizerAnnotations,
            /// `AugmentedManifests`: list.
            augmented_manifests "AugmentedManifests" List<AugmentedManifestsListItem>,
            /// `DataFormat`: text.
            data_format "DataFormat" EntityRecognizerInputDataConfigDataFormat,
            /// `Documents`: object.
            documents "Documents" EntityRecognizerDocuments,
            /// `EntityList`: object.
            entity_list "EntityList" EntityRecognizerEntityList,
        }
    }

    property! {
        /// [`EntityTypesListItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-entitytypeslistitem.html)
        EntityTypesListItem
        required {
            /// `Type`: text, 0 to 64 characters.
            r#type "Type" String,
        }
        optional {
        }
    }

    property! {
        /// [`EntityRecognizerEntityList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-entityrecognizerentitylist.html)
        EntityRecognizerEntityList
        required {
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EntityRecognizerDocumentsInputFormat`.
        EntityRecognizerDocumentsInputFormat
        OneDocPerFile = "ONE_DOC_PER_FILE",
        OneDocPerLine = "ONE_DOC_PER_LINE",
    }

    property! {
        /// [`EntityRecognizerDocuments`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-entityrecognizerdocuments.html)
        EntityRecognizerDocuments
        required {
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `InputFormat`: text.
            input_format "InputFormat" EntityRecognizerDocumentsInputFormat,
            /// `TestS3Uri`: text, 0 to 1024 characters.
            test_s3_uri "TestS3Uri" String,
        }
    }

    choice! {
        /// Values of `AugmentedManifestsListItemDocumentType`.
        AugmentedManifestsListItemDocumentType
        PlainTextDocument = "PLAIN_TEXT_DOCUMENT",
        SemiStructuredDocument = "SEMI_STRUCTURED_DOCUMENT",
    }

    choice! {
        /// Values of `AugmentedManifestsListItemSplit`.
        AugmentedManifestsListItemSplit
        Train = "TRAIN",
        Test = "TEST",
    }

    property! {
        /// [`AugmentedManifestsListItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-augmentedmanifestslistitem.html)
        AugmentedManifestsListItem
        required {
            /// `AttributeNames`: list.
            attribute_names "AttributeNames" List<String>,
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `AnnotationDataS3Uri`: text, 0 to 1024 characters.
            annotation_data_s3_uri "AnnotationDataS3Uri" String,
            /// `DocumentType`: text.
            document_type "DocumentType" AugmentedManifestsListItemDocumentType,
            /// `SourceDocumentsS3Uri`: text, 0 to 1024 characters.
            source_documents_s3_uri "SourceDocumentsS3Uri" String,
            /// `Split`: text.
            split "Split" AugmentedManifestsListItemSplit,
        }
    }

    property! {
        /// [`EntityRecognizerAnnotations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizer-entityrecognizerannotations.html)
        EntityRecognizerAnnotations
        required {
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `TestS3Uri`: text, 0 to 1024 characters.
            test_s3_uri "TestS3Uri" String,
        }
    }
}

resource! {
    /// [`AWS::Comprehend::EntityRecognizerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizerendpoint.html)
    EntityRecognizerEndpoint = "AWS::Comprehend::EntityRecognizerEndpoint"
    required {
        /// `DesiredInferenceUnits`: whole number, at least 1 in value.
        desired_inference_units "DesiredInferenceUnits" i64,
        /// `EndpointName`: text, 1 to 40 characters. A change replaces the resource.
        endpoint_name "EndpointName" String,
    }
    optional {
        /// `DataAccessRoleArn`: text, 20 to 2048 characters.
        data_access_role_arn "DataAccessRoleArn" String,
        /// `FlywheelArn`: text, 0 to 256 characters. A change replaces the resource.
        flywheel_arn "FlywheelArn" String,
        /// `ModelArn`: text, 0 to 256 characters.
        model_arn "ModelArn" String,
        /// `Tags`: list.
        tags "Tags" List<entity_recognizer_endpoint::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `CurrentInferenceUnits`.
        current_inference_units "CurrentInferenceUnits" i64,
        /// `Fn::GetAtt` of `EndpointStatus`.
        endpoint_status "EndpointStatus" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`EntityRecognizerEndpoint`].
pub mod entity_recognizer_endpoint {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-entityrecognizerendpoint-tag.html)
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
    /// [`AWS::Comprehend::Flywheel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-flywheel.html)
    Flywheel = "AWS::Comprehend::Flywheel"
    required {
        /// `DataAccessRoleArn`: text, 20 to 2048 characters.
        data_access_role_arn "DataAccessRoleArn" String,
        /// `DataLakeS3Uri`: text, 0 to 512 characters. A change replaces the resource.
        data_lake_s3_uri "DataLakeS3Uri" String,
        /// `FlywheelName`: text, 1 to 63 characters. A change replaces the resource.
        flywheel_name "FlywheelName" String,
    }
    optional {
        /// `ActiveModelArn`: text, 0 to 256 characters.
        active_model_arn "ActiveModelArn" String,
        /// `DataSecurityConfig`: object.
        data_security_config "DataSecurityConfig" flywheel::DataSecurityConfig,
        /// `ModelType`: text. A change replaces the resource.
        model_type "ModelType" flywheel::ModelType,
        /// `Tags`: list.
        tags "Tags" List<flywheel::Tag>,
        /// `TaskConfig`: object. A change replaces the resource.
        task_config "TaskConfig" flywheel::TaskConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Flywheel`].
pub mod flywheel {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ModelType`.
        ModelType
        DocumentClassifier = "DOCUMENT_CLASSIFIER",
        EntityRecognizer = "ENTITY_RECOGNIZER",
    }

    choice! {
        /// Values of `TaskConfigLanguageCode`.
        TaskConfigLanguageCode
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
        De = "de",
        Pt = "pt",
    }

    property! {
        /// [`TaskConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-flywheel-taskconfig.html)
        TaskConfig
        required {
            /// `LanguageCode`: text.
            language_code "LanguageCode" TaskConfigLanguageCode,
        }
        optional {
            /// `DocumentClassificationConfig`: object.
            document_classification_config "DocumentClassificationConfig" DocumentClassificationConfig,
            /// `EntityRecognitionConfig`: object.
            entity_recognition_config "EntityRecognitionConfig" EntityRecognitionConfig,
        }
    }

    property! {
        /// [`EntityRecognitionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-flywheel-entityrecognitionconfig.html)
        EntityRecognitionConfig
        required {
        }
        optional {
            /// `EntityTypes`: list, 1 to 25 items.
            entity_types "EntityTypes" List<EntityTypesListItem>,
        }
    }

    property! {
        /// [`EntityTypesListItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-flywheel-entitytypeslistitem.html)
        EntityTypesListItem
        required {
            /// `Type`: text, 1 to 64 characters.
            r#type "Type" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DocumentClassificationConfigMode`.
        DocumentClassificationConfigMode
        MultiClass = "MULTI_CLASS",
        MultiLabel = "MULTI_LABEL",
    }

    property! {
        /// [`DocumentClassificationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-flywheel-documentclassificationconfig.html)
        DocumentClassificationConfig
        required {
            /// `Mode`: text.
            mode "Mode" DocumentClassificationConfigMode,
        }
        optional {
            /// `Labels`: list, 0 to 1000 items.
            labels "Labels" List<String>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-flywheel-tag.html)
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
        /// [`DataSecurityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-flywheel-datasecurityconfig.html)
        DataSecurityConfig
        required {
        }
        optional {
            /// `DataLakeKmsKeyId`: text, 1 to 2048 characters.
            data_lake_kms_key_id "DataLakeKmsKeyId" String,
            /// `ModelKmsKeyId`: text, 1 to 2048 characters.
            model_kms_key_id "ModelKmsKeyId" String,
            /// `VolumeKmsKeyId`: text, 1 to 2048 characters.
            volume_kms_key_id "VolumeKmsKeyId" String,
            /// `VpcConfig`: object.
            vpc_config "VpcConfig" VpcConfig,
        }
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-comprehend-flywheel-vpcconfig.html)
        VpcConfig
        required {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }
}
