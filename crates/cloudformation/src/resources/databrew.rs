// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DataBrew`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DataBrew::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-dataset.html)
    Dataset = "AWS::DataBrew::Dataset"
    required {
        /// `Input`: object.
        input "Input" dataset::Input,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Format`: text.
        format "Format" dataset::Format,
        /// `FormatOptions`: object.
        format_options "FormatOptions" dataset::FormatOptions,
        /// `PathOptions`: object.
        path_options "PathOptions" dataset::PathOptions,
        /// `Source`: text.
        source "Source" dataset::Source,
        /// `Tags`: list.
        tags "Tags" List<dataset::Tag>,
    }
    attributes {
    }
}

/// Property types of [`Dataset`].
pub mod dataset {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Format`.
        Format
        Csv = "CSV",
        Json = "JSON",
        Parquet = "PARQUET",
        Excel = "EXCEL",
        Orc = "ORC",
    }

    choice! {
        /// Values of `Source`.
        Source
        S3 = "S3",
        DataCatalog = "DATA-CATALOG",
        Database = "DATABASE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-tag.html)
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
        /// [`PathOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-pathoptions.html)
        PathOptions
        required {
        }
        optional {
            /// `FilesLimit`: object.
            files_limit "FilesLimit" FilesLimit,
            /// `LastModifiedDateCondition`: object.
            last_modified_date_condition "LastModifiedDateCondition" FilterExpression,
            /// `Parameters`: list.
            parameters "Parameters" List<PathParameter>,
        }
    }

    property! {
        /// [`PathParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-pathparameter.html)
        PathParameter
        required {
            /// `DatasetParameter`: object.
            dataset_parameter "DatasetParameter" DatasetParameter,
            /// `PathParameterName`: text, 1 to 255 characters.
            path_parameter_name "PathParameterName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DatasetParameterType`.
        DatasetParameterType
        String = "String",
        Number = "Number",
        Datetime = "Datetime",
    }

    property! {
        /// [`DatasetParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-datasetparameter.html)
        DatasetParameter
        required {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" DatasetParameterType,
        }
        optional {
            /// `CreateColumn`: true or false.
            create_column "CreateColumn" bool,
            /// `DatetimeOptions`: object.
            datetime_options "DatetimeOptions" DatetimeOptions,
            /// `Filter`: object.
            filter "Filter" FilterExpression,
        }
    }

    property! {
        /// [`DatetimeOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-datetimeoptions.html)
        DatetimeOptions
        required {
            /// `Format`: text, 2 to 100 characters.
            format "Format" String,
        }
        optional {
            /// `LocaleCode`: text, 2 to 100 characters.
            locale_code "LocaleCode" String,
            /// `TimezoneOffset`: text, 1 to 6 characters.
            timezone_offset "TimezoneOffset" String,
        }
    }

    property! {
        /// [`FilterExpression`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-filterexpression.html)
        FilterExpression
        required {
            /// `Expression`: text, 4 to 1024 characters.
            expression "Expression" String,
            /// `ValuesMap`: list.
            values_map "ValuesMap" List<FilterValue>,
        }
        optional {
        }
    }

    property! {
        /// [`FilterValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-filtervalue.html)
        FilterValue
        required {
            /// `Value`: text, 0 to 1024 characters.
            value "Value" String,
            /// `ValueReference`: text, 2 to 128 characters.
            value_reference "ValueReference" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FilesLimitOrder`.
        FilesLimitOrder
        Ascending = "ASCENDING",
        Descending = "DESCENDING",
    }

    choice! {
        /// Values of `FilesLimitOrderedBy`.
        FilesLimitOrderedBy
        LastModifiedDate = "LAST_MODIFIED_DATE",
    }

    property! {
        /// [`FilesLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-fileslimit.html)
        FilesLimit
        required {
            /// `MaxFiles`: whole number, at least 1 in value.
            max_files "MaxFiles" i64,
        }
        optional {
            /// `Order`: text.
            order "Order" FilesLimitOrder,
            /// `OrderedBy`: text.
            ordered_by "OrderedBy" FilesLimitOrderedBy,
        }
    }

    property! {
        /// [`Input`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-input.html)
        Input
        required {
        }
        optional {
            /// `DataCatalogInputDefinition`: object.
            data_catalog_input_definition "DataCatalogInputDefinition" DataCatalogInputDefinition,
            /// `DatabaseInputDefinition`: object.
            database_input_definition "DatabaseInputDefinition" DatabaseInputDefinition,
            /// `Metadata`: object.
            metadata "Metadata" Metadata,
            /// `S3InputDefinition`: object.
            s3_input_definition "S3InputDefinition" S3Location,
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-s3location.html)
        S3Location
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
        }
        optional {
            /// `BucketOwner`: text, 12 to 12 characters.
            bucket_owner "BucketOwner" String,
            /// `Key`: text, 1 to 1280 characters.
            key "Key" String,
        }
    }

    property! {
        /// [`Metadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-metadata.html)
        Metadata
        required {
        }
        optional {
            /// `SourceArn`: text, 20 to 2048 characters.
            source_arn "SourceArn" String,
        }
    }

    property! {
        /// [`DatabaseInputDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-databaseinputdefinition.html)
        DatabaseInputDefinition
        required {
            /// `GlueConnectionName`: text, 1 to 255 characters.
            glue_connection_name "GlueConnectionName" String,
        }
        optional {
            /// `DatabaseTableName`: text, 1 to 255 characters.
            database_table_name "DatabaseTableName" String,
            /// `QueryString`: text, 1 to 10000 characters.
            query_string "QueryString" String,
            /// `TempDirectory`: object.
            temp_directory "TempDirectory" S3Location,
        }
    }

    property! {
        /// [`DataCatalogInputDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-datacataloginputdefinition.html)
        DataCatalogInputDefinition
        required {
        }
        optional {
            /// `CatalogId`: text, 1 to 255 characters.
            catalog_id "CatalogId" String,
            /// `DatabaseName`: text, 1 to 255 characters.
            database_name "DatabaseName" String,
            /// `TableName`: text, 1 to 255 characters.
            table_name "TableName" String,
            /// `TempDirectory`: object.
            temp_directory "TempDirectory" S3Location,
        }
    }

    property! {
        /// [`FormatOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-formatoptions.html)
        FormatOptions
        required {
        }
        optional {
            /// `Csv`: object.
            csv "Csv" CsvOptions,
            /// `Excel`: object.
            excel "Excel" ExcelOptions,
            /// `Json`: object.
            json "Json" JsonOptions,
        }
    }

    property! {
        /// [`JsonOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-jsonoptions.html)
        JsonOptions
        required {
        }
        optional {
            /// `MultiLine`: true or false.
            multi_line "MultiLine" bool,
        }
    }

    property! {
        /// [`ExcelOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-exceloptions.html)
        ExcelOptions
        required {
        }
        optional {
            /// `HeaderRow`: true or false.
            header_row "HeaderRow" bool,
            /// `SheetIndexes`: list, 1 to 1 items.
            sheet_indexes "SheetIndexes" List<i64>,
            /// `SheetNames`: list, 1 to 1 items.
            sheet_names "SheetNames" List<String>,
        }
    }

    property! {
        /// [`CsvOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-dataset-csvoptions.html)
        CsvOptions
        required {
        }
        optional {
            /// `Delimiter`: text, 1 to 1 characters.
            delimiter "Delimiter" String,
            /// `HeaderRow`: true or false.
            header_row "HeaderRow" bool,
        }
    }
}

resource! {
    /// [`AWS::DataBrew::Job`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html)
    Job = "AWS::DataBrew::Job"
    required {
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" job::Type,
    }
    optional {
        /// `DataCatalogOutputs`: list, at least 1 items.
        data_catalog_outputs "DataCatalogOutputs" List<job::DataCatalogOutput>,
        /// `DatabaseOutputs`: list, at least 1 items.
        database_outputs "DatabaseOutputs" List<job::DatabaseOutput>,
        /// `DatasetName`: text, 1 to 255 characters.
        dataset_name "DatasetName" String,
        /// `EncryptionKeyArn`: text, 20 to 2048 characters.
        encryption_key_arn "EncryptionKeyArn" String,
        /// `EncryptionMode`: text.
        encryption_mode "EncryptionMode" job::EncryptionMode,
        /// `JobSample`: object.
        job_sample "JobSample" job::JobSample,
        /// `LogSubscription`: text.
        log_subscription "LogSubscription" job::LogSubscription,
        /// `MaxCapacity`: whole number.
        max_capacity "MaxCapacity" i64,
        /// `MaxRetries`: whole number, at least 0 in value.
        max_retries "MaxRetries" i64,
        /// `OutputLocation`: object.
        output_location "OutputLocation" job::OutputLocation,
        /// `Outputs`: list, at least 1 items.
        outputs "Outputs" List<job::Output>,
        /// `ProfileConfiguration`: object.
        profile_configuration "ProfileConfiguration" job::ProfileConfiguration,
        /// `ProjectName`: text, 1 to 255 characters.
        project_name "ProjectName" String,
        /// `Recipe`: object.
        recipe "Recipe" job::Recipe,
        /// `Tags`: list.
        tags "Tags" List<job::Tag>,
        /// `Timeout`: whole number, at least 0 in value.
        timeout "Timeout" i64,
        /// `ValidationConfigurations`: list, at least 1 items.
        validation_configurations "ValidationConfigurations" List<job::ValidationConfiguration>,
    }
    attributes {
    }
}

/// Property types of [`Job`].
pub mod job {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EncryptionMode`.
        EncryptionMode
        SseKms = "SSE-KMS",
        SseS3 = "SSE-S3",
    }

    choice! {
        /// Values of `LogSubscription`.
        LogSubscription
        Enable = "ENABLE",
        Disable = "DISABLE",
    }

    choice! {
        /// Values of `Type`.
        Type
        Profile = "PROFILE",
        Recipe = "RECIPE",
    }

    choice! {
        /// Values of `ValidationMode`.
        ValidationMode
        CheckAll = "CHECK_ALL",
    }

    property! {
        /// [`ValidationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-validationconfiguration.html)
        ValidationConfiguration
        required {
            /// `RulesetArn`: text, 20 to 2048 characters.
            ruleset_arn "RulesetArn" String,
        }
        optional {
            /// `ValidationMode`: text.
            validation_mode "ValidationMode" ValidationMode,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-tag.html)
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
        /// [`Recipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-recipe.html)
        Recipe
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Version`: text.
            version "Version" String,
        }
    }

    property! {
        /// [`ProfileConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-profileconfiguration.html)
        ProfileConfiguration
        required {
        }
        optional {
            /// `ColumnStatisticsConfigurations`: list, at least 1 items.
            column_statistics_configurations "ColumnStatisticsConfigurations" List<ColumnStatisticsConfiguration>,
            /// `DatasetStatisticsConfiguration`: object.
            dataset_statistics_configuration "DatasetStatisticsConfiguration" StatisticsConfiguration,
            /// `EntityDetectorConfiguration`: object.
            entity_detector_configuration "EntityDetectorConfiguration" EntityDetectorConfiguration,
            /// `ProfileColumns`: list, at least 1 items.
            profile_columns "ProfileColumns" List<ColumnSelector>,
        }
    }

    property! {
        /// [`ColumnSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-columnselector.html)
        ColumnSelector
        required {
        }
        optional {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `Regex`: text, 1 to 255 characters.
            regex "Regex" String,
        }
    }

    property! {
        /// [`EntityDetectorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-entitydetectorconfiguration.html)
        EntityDetectorConfiguration
        required {
            /// `EntityTypes`: list, at least 1 items.
            entity_types "EntityTypes" List<String>,
        }
        optional {
            /// `AllowedStatistics`: object.
            allowed_statistics "AllowedStatistics" AllowedStatistics,
        }
    }

    property! {
        /// [`AllowedStatistics`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-allowedstatistics.html)
        AllowedStatistics
        required {
            /// `Statistics`: list, at least 1 items.
            statistics "Statistics" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`StatisticsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-statisticsconfiguration.html)
        StatisticsConfiguration
        required {
        }
        optional {
            /// `IncludedStatistics`: list, at least 1 items.
            included_statistics "IncludedStatistics" List<String>,
            /// `Overrides`: list, at least 1 items.
            overrides "Overrides" List<StatisticOverride>,
        }
    }

    property! {
        /// [`StatisticOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-statisticoverride.html)
        StatisticOverride
        required {
            /// `Parameters`: object.
            parameters "Parameters" Json,
            /// `Statistic`: text, 1 to 128 characters.
            statistic "Statistic" String,
        }
        optional {
        }
    }

    property! {
        /// [`ColumnStatisticsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-columnstatisticsconfiguration.html)
        ColumnStatisticsConfiguration
        required {
            /// `Statistics`: object.
            statistics "Statistics" StatisticsConfiguration,
        }
        optional {
            /// `Selectors`: list, at least 1 items.
            selectors "Selectors" List<ColumnSelector>,
        }
    }

    choice! {
        /// Values of `OutputCompressionFormat`.
        OutputCompressionFormat
        Gzip = "GZIP",
        Lz4 = "LZ4",
        Snappy = "SNAPPY",
        Bzip2 = "BZIP2",
        Deflate = "DEFLATE",
        Lzo = "LZO",
        Brotli = "BROTLI",
        Zstd = "ZSTD",
        Zlib = "ZLIB",
    }

    choice! {
        /// Values of `OutputFormat`.
        OutputFormat
        Csv = "CSV",
        Json = "JSON",
        Parquet = "PARQUET",
        Glueparquet = "GLUEPARQUET",
        Avro = "AVRO",
        Orc = "ORC",
        Xml = "XML",
        Tableauhyper = "TABLEAUHYPER",
    }

    property! {
        /// [`Output`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-output.html)
        Output
        required {
            /// `Location`: object.
            location "Location" S3Location,
        }
        optional {
            /// `CompressionFormat`: text.
            compression_format "CompressionFormat" OutputCompressionFormat,
            /// `Format`: text.
            format "Format" OutputFormat,
            /// `FormatOptions`: object.
            format_options "FormatOptions" OutputFormatOptions,
            /// `MaxOutputFiles`: whole number, 1 to 999 in value.
            max_output_files "MaxOutputFiles" i64,
            /// `Overwrite`: true or false.
            overwrite "Overwrite" bool,
            /// `PartitionColumns`: list, 0 to 200 items.
            partition_columns "PartitionColumns" List<String>,
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-s3location.html)
        S3Location
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
        }
        optional {
            /// `BucketOwner`: text, 12 to 12 characters.
            bucket_owner "BucketOwner" String,
            /// `Key`: text, 1 to 1280 characters.
            key "Key" String,
        }
    }

    property! {
        /// [`OutputFormatOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-outputformatoptions.html)
        OutputFormatOptions
        required {
        }
        optional {
            /// `Csv`: object.
            csv "Csv" CsvOutputOptions,
        }
    }

    property! {
        /// [`CsvOutputOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-csvoutputoptions.html)
        CsvOutputOptions
        required {
        }
        optional {
            /// `Delimiter`: text, 1 to 1 characters.
            delimiter "Delimiter" String,
        }
    }

    property! {
        /// [`OutputLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-outputlocation.html)
        OutputLocation
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
        }
        optional {
            /// `BucketOwner`: text, 12 to 12 characters.
            bucket_owner "BucketOwner" String,
            /// `Key`: text, 1 to 1280 characters.
            key "Key" String,
        }
    }

    choice! {
        /// Values of `SampleMode`.
        SampleMode
        FullDataset = "FULL_DATASET",
        CustomRows = "CUSTOM_ROWS",
    }

    property! {
        /// [`JobSample`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-jobsample.html)
        JobSample
        required {
        }
        optional {
            /// `Mode`: text.
            mode "Mode" SampleMode,
            /// `Size`: whole number.
            size "Size" i64,
        }
    }

    choice! {
        /// Values of `DatabaseOutputDatabaseOutputMode`.
        DatabaseOutputDatabaseOutputMode
        NewTable = "NEW_TABLE",
    }

    property! {
        /// [`DatabaseOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-databaseoutput.html)
        DatabaseOutput
        required {
            /// `DatabaseOptions`: object.
            database_options "DatabaseOptions" DatabaseTableOutputOptions,
            /// `GlueConnectionName`: text, 1 to 255 characters.
            glue_connection_name "GlueConnectionName" String,
        }
        optional {
            /// `DatabaseOutputMode`: text.
            database_output_mode "DatabaseOutputMode" DatabaseOutputDatabaseOutputMode,
        }
    }

    property! {
        /// [`DatabaseTableOutputOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-databasetableoutputoptions.html)
        DatabaseTableOutputOptions
        required {
            /// `TableName`: text, 1 to 255 characters.
            table_name "TableName" String,
        }
        optional {
            /// `TempDirectory`: object.
            temp_directory "TempDirectory" S3Location,
        }
    }

    property! {
        /// [`DataCatalogOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-datacatalogoutput.html)
        DataCatalogOutput
        required {
            /// `DatabaseName`: text, 1 to 255 characters.
            database_name "DatabaseName" String,
            /// `TableName`: text, 1 to 255 characters.
            table_name "TableName" String,
        }
        optional {
            /// `CatalogId`: text, 1 to 255 characters.
            catalog_id "CatalogId" String,
            /// `DatabaseOptions`: object.
            database_options "DatabaseOptions" DatabaseTableOutputOptions,
            /// `Overwrite`: true or false.
            overwrite "Overwrite" bool,
            /// `S3Options`: object.
            s3_options "S3Options" S3TableOutputOptions,
        }
    }

    property! {
        /// [`S3TableOutputOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-s3tableoutputoptions.html)
        S3TableOutputOptions
        required {
            /// `Location`: object.
            location "Location" S3Location,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::DataBrew::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-project.html)
    Project = "AWS::DataBrew::Project"
    required {
        /// `DatasetName`: text, 1 to 255 characters.
        dataset_name "DatasetName" String,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `RecipeName`: text, 1 to 255 characters.
        recipe_name "RecipeName" String,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `Sample`: object.
        sample "Sample" project::Sample,
        /// `Tags`: list.
        tags "Tags" List<project::Tag>,
    }
    attributes {
    }
}

/// Property types of [`Project`].
pub mod project {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-project-tag.html)
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
        /// Values of `SampleType`.
        SampleType
        FirstN = "FIRST_N",
        LastN = "LAST_N",
        Random = "RANDOM",
    }

    property! {
        /// [`Sample`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-project-sample.html)
        Sample
        required {
            /// `Type`: text.
            r#type "Type" SampleType,
        }
        optional {
            /// `Size`: whole number, 1 to 5000 in value.
            size "Size" i64,
        }
    }
}

resource! {
    /// [`AWS::DataBrew::Recipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-recipe.html)
    Recipe = "AWS::DataBrew::Recipe"
    required {
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `Steps`: list.
        steps "Steps" List<recipe::RecipeStep>,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<recipe::Tag>,
    }
    attributes {
    }
}

/// Property types of [`Recipe`].
pub mod recipe {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-recipe-tag.html)
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
        /// [`RecipeStep`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-recipe-recipestep.html)
        RecipeStep
        required {
            /// `Action`: object.
            action "Action" Action,
        }
        optional {
            /// `ConditionExpressions`: list.
            condition_expressions "ConditionExpressions" List<ConditionExpression>,
        }
    }

    property! {
        /// [`ConditionExpression`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-recipe-conditionexpression.html)
        ConditionExpression
        required {
            /// `Condition`: text, 1 to 128 characters.
            condition "Condition" String,
            /// `TargetColumn`: text, 1 to 1024 characters.
            target_column "TargetColumn" String,
        }
        optional {
            /// `Value`: text, 0 to 1024 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-recipe-action.html)
        Action
        required {
            /// `Operation`: text, 1 to 128 characters.
            operation "Operation" String,
        }
        optional {
            /// `Parameters`: JSON.
            parameters "Parameters" Json,
        }
    }
}

resource! {
    /// [`AWS::DataBrew::Ruleset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-ruleset.html)
    Ruleset = "AWS::DataBrew::Ruleset"
    required {
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `Rules`: list, at least 1 items.
        rules "Rules" List<ruleset::Rule>,
        /// `TargetArn`: text, 20 to 2048 characters. A change replaces the resource.
        target_arn "TargetArn" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<ruleset::Tag>,
    }
    attributes {
    }
}

/// Property types of [`Ruleset`].
pub mod ruleset {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-ruleset-tag.html)
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
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-ruleset-rule.html)
        Rule
        required {
            /// `CheckExpression`: text, 4 to 1024 characters.
            check_expression "CheckExpression" String,
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
        }
        optional {
            /// `ColumnSelectors`: list, at least 1 items.
            column_selectors "ColumnSelectors" List<ColumnSelector>,
            /// `Disabled`: true or false.
            disabled "Disabled" bool,
            /// `SubstitutionMap`: list.
            substitution_map "SubstitutionMap" List<SubstitutionValue>,
            /// `Threshold`: object.
            threshold "Threshold" Threshold,
        }
    }

    choice! {
        /// Values of `ThresholdType`.
        ThresholdType
        GreaterThanOrEqual = "GREATER_THAN_OR_EQUAL",
        LessThanOrEqual = "LESS_THAN_OR_EQUAL",
        GreaterThan = "GREATER_THAN",
        LessThan = "LESS_THAN",
    }

    choice! {
        /// Values of `ThresholdUnit`.
        ThresholdUnit
        Count = "COUNT",
        Percentage = "PERCENTAGE",
    }

    property! {
        /// [`Threshold`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-ruleset-threshold.html)
        Threshold
        required {
            /// `Value`: number, at least 0 in value.
            value "Value" f64,
        }
        optional {
            /// `Type`: text.
            r#type "Type" ThresholdType,
            /// `Unit`: text.
            unit "Unit" ThresholdUnit,
        }
    }

    property! {
        /// [`SubstitutionValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-ruleset-substitutionvalue.html)
        SubstitutionValue
        required {
            /// `Value`: text, 0 to 1024 characters.
            value "Value" String,
            /// `ValueReference`: text, 2 to 128 characters.
            value_reference "ValueReference" String,
        }
        optional {
        }
    }

    property! {
        /// [`ColumnSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-ruleset-columnselector.html)
        ColumnSelector
        required {
        }
        optional {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `Regex`: text, 1 to 255 characters.
            regex "Regex" String,
        }
    }
}

resource! {
    /// [`AWS::DataBrew::Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-schedule.html)
    Schedule = "AWS::DataBrew::Schedule"
    required {
        /// `CronExpression`: text, 1 to 512 characters.
        cron_expression "CronExpression" String,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `JobNames`: list, 0 to 50 items.
        job_names "JobNames" List<String>,
        /// `Tags`: list.
        tags "Tags" List<schedule::Tag>,
    }
    attributes {
    }
}

/// Property types of [`Schedule`].
pub mod schedule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-schedule-tag.html)
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
