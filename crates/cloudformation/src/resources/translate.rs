// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Translate`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Translate::ParallelData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-paralleldata.html)
    ParallelData = "AWS::Translate::ParallelData"
    required {
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
        /// `ParallelDataConfig`: object.
        parallel_data_config "ParallelDataConfig" parallel_data::ParallelDataConfig,
    }
    optional {
        /// `Description`: text, 0 to 256 characters. A change replaces the resource.
        description "Description" String,
        /// `EncryptionKey`: object. A change replaces the resource.
        encryption_key "EncryptionKey" parallel_data::EncryptionKey,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<parallel_data::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FailedRecordCount`.
        failed_record_count "FailedRecordCount" i64,
        /// `Fn::GetAtt` of `ImportedDataSize`.
        imported_data_size "ImportedDataSize" i64,
        /// `Fn::GetAtt` of `ImportedRecordCount`.
        imported_record_count "ImportedRecordCount" i64,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `SkippedRecordCount`.
        skipped_record_count "SkippedRecordCount" i64,
        /// `Fn::GetAtt` of `SourceLanguageCode`.
        source_language_code "SourceLanguageCode" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TargetLanguageCodes`.
        target_language_codes "TargetLanguageCodes" List<String>,
    }
}

/// Property types of [`ParallelData`].
pub mod parallel_data {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tags`.
        Tags
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
        /// Values of `ParallelDataConfigFormat`.
        ParallelDataConfigFormat
        Tsv = "TSV",
        Csv = "CSV",
        Tmx = "TMX",
    }

    property! {
        /// Property type `ParallelDataConfig`.
        ParallelDataConfig
        required {
            /// `Format`: text.
            format "Format" ParallelDataConfigFormat,
            /// `S3Uri`: text, 0 to 1024 characters.
            s3_uri "S3Uri" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EncryptionKeyType`.
        EncryptionKeyType
        Kms = "KMS",
    }

    property! {
        /// Property type `EncryptionKey`.
        EncryptionKey
        required {
            /// `Id`: text, 1 to 400 characters.
            id_ "Id" String,
            /// `Type`: text.
            r#type "Type" EncryptionKeyType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Translate::Terminology`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-terminology.html)
    Terminology = "AWS::Translate::Terminology"
    required {
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `EncryptionKey`: object. A change replaces the resource.
        encryption_key "EncryptionKey" terminology::EncryptionKey,
        /// `MergeStrategy`: text.
        merge_strategy "MergeStrategy" terminology::MergeStrategy,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<terminology::Tags>,
        /// `TerminologyData`: object.
        terminology_data "TerminologyData" terminology::TerminologyData,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Directionality`.
        directionality "Directionality" String,
        /// `Fn::GetAtt` of `Format`.
        format "Format" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `SizeBytes`.
        size_bytes "SizeBytes" i64,
        /// `Fn::GetAtt` of `SourceLanguageCode`.
        source_language_code "SourceLanguageCode" String,
        /// `Fn::GetAtt` of `TargetLanguageCodes`.
        target_language_codes "TargetLanguageCodes" List<String>,
        /// `Fn::GetAtt` of `TermCount`.
        term_count "TermCount" i64,
    }
}

/// Property types of [`Terminology`].
pub mod terminology {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `MergeStrategy`.
        MergeStrategy
        Overwrite = "OVERWRITE",
    }

    choice! {
        /// Values of `TerminologyDataDirectionality`.
        TerminologyDataDirectionality
        Uni = "UNI",
        Multi = "MULTI",
    }

    choice! {
        /// Values of `TerminologyDataFormat`.
        TerminologyDataFormat
        Csv = "CSV",
        Tmx = "TMX",
        Tsv = "TSV",
    }

    property! {
        /// Property type `TerminologyData`.
        TerminologyData
        required {
            /// `File`: text.
            file "File" String,
            /// `Format`: text.
            format "Format" TerminologyDataFormat,
        }
        optional {
            /// `Directionality`: text.
            directionality "Directionality" TerminologyDataDirectionality,
        }
    }

    property! {
        /// Property type `Tags`.
        Tags
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
        /// Values of `EncryptionKeyType`.
        EncryptionKeyType
        Kms = "KMS",
    }

    property! {
        /// Property type `EncryptionKey`.
        EncryptionKey
        required {
            /// `Id`: text, 1 to 400 characters.
            id_ "Id" String,
            /// `Type`: text.
            r#type "Type" EncryptionKeyType,
        }
        optional {
        }
    }
}
