// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::BCMDataExports`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::BCMDataExports::Export`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html)
    Export = "AWS::BCMDataExports::Export"
    required {
        /// `Export`: object.
        export "Export" export::Export,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<export::ResourceTag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Export.ExportArn`.
        export_export_arn "Export.ExportArn" String,
        /// `Fn::GetAtt` of `ExportArn`.
        export_arn "ExportArn" String,
    }
}

/// Property types of [`Export`].
pub mod export {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ResourceTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmdataexports-export-resourcetag.html)
        ResourceTag
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
        /// [`Export`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmdataexports-export-export.html)
        Export
        required {
            /// `DataQuery`: object.
            data_query "DataQuery" DataQuery,
            /// `DestinationConfigurations`: object.
            destination_configurations "DestinationConfigurations" DestinationConfigurations,
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
            /// `RefreshCadence`: object.
            refresh_cadence "RefreshCadence" RefreshCadence,
        }
        optional {
            /// `Description`: text, 0 to 1024 characters.
            description "Description" String,
            /// `ExportArn`: text, 20 to 2048 characters.
            export_arn "ExportArn" String,
        }
    }

    choice! {
        /// Values of `FrequencyOption`.
        FrequencyOption
        Synchronous = "SYNCHRONOUS",
    }

    property! {
        /// [`RefreshCadence`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmdataexports-export-refreshcadence.html)
        RefreshCadence
        required {
            /// `Frequency`: text.
            frequency "Frequency" FrequencyOption,
        }
        optional {
        }
    }

    property! {
        /// [`DestinationConfigurations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmdataexports-export-destinationconfigurations.html)
        DestinationConfigurations
        required {
            /// `S3Destination`: object.
            s3_destination "S3Destination" S3Destination,
        }
        optional {
        }
    }

    property! {
        /// [`S3Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmdataexports-export-s3destination.html)
        S3Destination
        required {
            /// `S3Bucket`: text, 0 to 1024 characters.
            s3_bucket "S3Bucket" String,
            /// `S3OutputConfigurations`: object.
            s3_output_configurations "S3OutputConfigurations" S3OutputConfigurations,
            /// `S3Prefix`: text, 0 to 1024 characters.
            s3_prefix "S3Prefix" String,
            /// `S3Region`: text, 0 to 1024 characters.
            s3_region "S3Region" String,
        }
        optional {
            /// `S3BucketOwner`: text, 12 to 12 characters.
            s3_bucket_owner "S3BucketOwner" String,
        }
    }

    choice! {
        /// Values of `CompressionOption`.
        CompressionOption
        Gzip = "GZIP",
        Parquet = "PARQUET",
        Zip = "ZIP",
    }

    choice! {
        /// Values of `FormatOption`.
        FormatOption
        TextOrCsv = "TEXT_OR_CSV",
        Parquet = "PARQUET",
    }

    choice! {
        /// Values of `S3OutputType`.
        S3OutputType
        Custom = "CUSTOM",
        Athena = "ATHENA",
        Redshift = "REDSHIFT",
    }

    choice! {
        /// Values of `OverwriteOption`.
        OverwriteOption
        CreateNewReport = "CREATE_NEW_REPORT",
        OverwriteReport = "OVERWRITE_REPORT",
    }

    property! {
        /// [`S3OutputConfigurations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmdataexports-export-s3outputconfigurations.html)
        S3OutputConfigurations
        required {
            /// `Compression`: text.
            compression "Compression" CompressionOption,
            /// `Format`: text.
            format "Format" FormatOption,
            /// `OutputType`: text.
            output_type "OutputType" S3OutputType,
            /// `Overwrite`: text.
            overwrite "Overwrite" OverwriteOption,
        }
        optional {
        }
    }

    property! {
        /// [`DataQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcmdataexports-export-dataquery.html)
        DataQuery
        required {
            /// `QueryStatement`: text, 1 to 36000 characters.
            query_statement "QueryStatement" String,
        }
        optional {
            /// `TableConfigurations`: object.
            table_configurations "TableConfigurations" Json,
        }
    }
}
