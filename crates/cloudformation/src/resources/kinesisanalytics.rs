// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::KinesisAnalytics`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::KinesisAnalytics::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-application.html)
    Application = "AWS::KinesisAnalytics::Application"
    required {
        /// `Inputs`: list.
        inputs "Inputs" List<application::Input>,
    }
    optional {
        /// `ApplicationCode`: text.
        application_code "ApplicationCode" String,
        /// `ApplicationDescription`: text.
        application_description "ApplicationDescription" String,
        /// `ApplicationName`: text. A change replaces the resource.
        application_name "ApplicationName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Input`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-input.html)
        Input
        required {
            /// `InputSchema`: object.
            input_schema "InputSchema" InputSchema,
            /// `NamePrefix`: text.
            name_prefix "NamePrefix" String,
        }
        optional {
            /// `InputParallelism`: object.
            input_parallelism "InputParallelism" InputParallelism,
            /// `InputProcessingConfiguration`: object.
            input_processing_configuration "InputProcessingConfiguration" InputProcessingConfiguration,
            /// `KinesisFirehoseInput`: object.
            kinesis_firehose_input "KinesisFirehoseInput" KinesisFirehoseInput,
            /// `KinesisStreamsInput`: object.
            kinesis_streams_input "KinesisStreamsInput" KinesisStreamsInput,
        }
    }

    property! {
        /// [`KinesisStreamsInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-kinesisstreamsinput.html)
        KinesisStreamsInput
        required {
            /// `ResourceARN`: text.
            resource_arn "ResourceARN" String,
            /// `RoleARN`: text.
            role_arn "RoleARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisFirehoseInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-kinesisfirehoseinput.html)
        KinesisFirehoseInput
        required {
            /// `ResourceARN`: text.
            resource_arn "ResourceARN" String,
            /// `RoleARN`: text.
            role_arn "RoleARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`InputSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-inputschema.html)
        InputSchema
        required {
            /// `RecordColumns`: list.
            record_columns "RecordColumns" List<RecordColumn>,
            /// `RecordFormat`: object.
            record_format "RecordFormat" RecordFormat,
        }
        optional {
            /// `RecordEncoding`: text.
            record_encoding "RecordEncoding" String,
        }
    }

    property! {
        /// [`RecordFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-recordformat.html)
        RecordFormat
        required {
            /// `RecordFormatType`: text.
            record_format_type "RecordFormatType" String,
        }
        optional {
            /// `MappingParameters`: object.
            mapping_parameters "MappingParameters" MappingParameters,
        }
    }

    property! {
        /// [`MappingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-mappingparameters.html)
        MappingParameters
        required {
        }
        optional {
            /// `CSVMappingParameters`: object.
            csv_mapping_parameters "CSVMappingParameters" CSVMappingParameters,
            /// `JSONMappingParameters`: object.
            json_mapping_parameters "JSONMappingParameters" JSONMappingParameters,
        }
    }

    property! {
        /// [`JSONMappingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-jsonmappingparameters.html)
        JSONMappingParameters
        required {
            /// `RecordRowPath`: text.
            record_row_path "RecordRowPath" String,
        }
        optional {
        }
    }

    property! {
        /// [`CSVMappingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-csvmappingparameters.html)
        CSVMappingParameters
        required {
            /// `RecordColumnDelimiter`: text.
            record_column_delimiter "RecordColumnDelimiter" String,
            /// `RecordRowDelimiter`: text.
            record_row_delimiter "RecordRowDelimiter" String,
        }
        optional {
        }
    }

    property! {
        /// [`RecordColumn`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-recordcolumn.html)
        RecordColumn
        required {
            /// `Name`: text.
            name "Name" String,
            /// `SqlType`: text.
            sql_type "SqlType" String,
        }
        optional {
            /// `Mapping`: text.
            mapping "Mapping" String,
        }
    }

    property! {
        /// [`InputProcessingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-inputprocessingconfiguration.html)
        InputProcessingConfiguration
        required {
        }
        optional {
            /// `InputLambdaProcessor`: object.
            input_lambda_processor "InputLambdaProcessor" InputLambdaProcessor,
        }
    }

    property! {
        /// [`InputLambdaProcessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-inputlambdaprocessor.html)
        InputLambdaProcessor
        required {
            /// `ResourceARN`: text.
            resource_arn "ResourceARN" String,
            /// `RoleARN`: text.
            role_arn "RoleARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`InputParallelism`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-application-inputparallelism.html)
        InputParallelism
        required {
        }
        optional {
            /// `Count`: whole number.
            count "Count" i64,
        }
    }
}

resource! {
    /// [`AWS::KinesisAnalytics::ApplicationOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationoutput.html)
    ApplicationOutput = "AWS::KinesisAnalytics::ApplicationOutput"
    required {
        /// `ApplicationName`: text. A change replaces the resource.
        application_name "ApplicationName" String,
        /// `Output`: object.
        output "Output" application_output::Output,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ApplicationOutput`].
pub mod application_output {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Output`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationoutput-output.html)
        Output
        required {
            /// `DestinationSchema`: object.
            destination_schema "DestinationSchema" DestinationSchema,
        }
        optional {
            /// `KinesisFirehoseOutput`: object.
            kinesis_firehose_output "KinesisFirehoseOutput" KinesisFirehoseOutput,
            /// `KinesisStreamsOutput`: object.
            kinesis_streams_output "KinesisStreamsOutput" KinesisStreamsOutput,
            /// `LambdaOutput`: object.
            lambda_output "LambdaOutput" LambdaOutput,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`LambdaOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationoutput-lambdaoutput.html)
        LambdaOutput
        required {
            /// `ResourceARN`: text.
            resource_arn "ResourceARN" String,
            /// `RoleARN`: text.
            role_arn "RoleARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisStreamsOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationoutput-kinesisstreamsoutput.html)
        KinesisStreamsOutput
        required {
            /// `ResourceARN`: text.
            resource_arn "ResourceARN" String,
            /// `RoleARN`: text.
            role_arn "RoleARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisFirehoseOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationoutput-kinesisfirehoseoutput.html)
        KinesisFirehoseOutput
        required {
            /// `ResourceARN`: text.
            resource_arn "ResourceARN" String,
            /// `RoleARN`: text.
            role_arn "RoleARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`DestinationSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationoutput-destinationschema.html)
        DestinationSchema
        required {
        }
        optional {
            /// `RecordFormatType`: text.
            record_format_type "RecordFormatType" String,
        }
    }
}

resource! {
    /// [`AWS::KinesisAnalytics::ApplicationReferenceDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationreferencedatasource.html)
    ApplicationReferenceDataSource = "AWS::KinesisAnalytics::ApplicationReferenceDataSource"
    required {
        /// `ApplicationName`: text. A change replaces the resource.
        application_name "ApplicationName" String,
        /// `ReferenceDataSource`: object.
        reference_data_source "ReferenceDataSource" application_reference_data_source::ReferenceDataSource,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ApplicationReferenceDataSource`].
pub mod application_reference_data_source {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ReferenceDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-referencedatasource.html)
        ReferenceDataSource
        required {
            /// `ReferenceSchema`: object.
            reference_schema "ReferenceSchema" ReferenceSchema,
        }
        optional {
            /// `S3ReferenceDataSource`: object.
            s3_reference_data_source "S3ReferenceDataSource" S3ReferenceDataSource,
            /// `TableName`: text.
            table_name "TableName" String,
        }
    }

    property! {
        /// [`S3ReferenceDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-s3referencedatasource.html)
        S3ReferenceDataSource
        required {
            /// `BucketARN`: text.
            bucket_arn "BucketARN" String,
            /// `FileKey`: text.
            file_key "FileKey" String,
            /// `ReferenceRoleARN`: text.
            reference_role_arn "ReferenceRoleARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`ReferenceSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-referenceschema.html)
        ReferenceSchema
        required {
            /// `RecordColumns`: list.
            record_columns "RecordColumns" List<RecordColumn>,
            /// `RecordFormat`: object.
            record_format "RecordFormat" RecordFormat,
        }
        optional {
            /// `RecordEncoding`: text.
            record_encoding "RecordEncoding" String,
        }
    }

    property! {
        /// [`RecordFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-recordformat.html)
        RecordFormat
        required {
            /// `RecordFormatType`: text.
            record_format_type "RecordFormatType" String,
        }
        optional {
            /// `MappingParameters`: object.
            mapping_parameters "MappingParameters" MappingParameters,
        }
    }

    property! {
        /// [`MappingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-mappingparameters.html)
        MappingParameters
        required {
        }
        optional {
            /// `CSVMappingParameters`: object.
            csv_mapping_parameters "CSVMappingParameters" CSVMappingParameters,
            /// `JSONMappingParameters`: object.
            json_mapping_parameters "JSONMappingParameters" JSONMappingParameters,
        }
    }

    property! {
        /// [`JSONMappingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-jsonmappingparameters.html)
        JSONMappingParameters
        required {
            /// `RecordRowPath`: text.
            record_row_path "RecordRowPath" String,
        }
        optional {
        }
    }

    property! {
        /// [`CSVMappingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-csvmappingparameters.html)
        CSVMappingParameters
        required {
            /// `RecordColumnDelimiter`: text.
            record_column_delimiter "RecordColumnDelimiter" String,
            /// `RecordRowDelimiter`: text.
            record_row_delimiter "RecordRowDelimiter" String,
        }
        optional {
        }
    }

    property! {
        /// [`RecordColumn`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalytics-applicationreferencedatasource-recordcolumn.html)
        RecordColumn
        required {
            /// `Name`: text.
            name "Name" String,
            /// `SqlType`: text.
            sql_type "SqlType" String,
        }
        optional {
            /// `Mapping`: text.
            mapping "Mapping" String,
        }
    }
}
