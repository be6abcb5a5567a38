// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CUR`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CUR::ReportDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html)
    ReportDefinition = "AWS::CUR::ReportDefinition"
    required {
        /// `Compression`: text.
        compression "Compression" report_definition::Compression,
        /// `Format`: text.
        format "Format" report_definition::Format,
        /// `RefreshClosedReports`: true or false.
        refresh_closed_reports "RefreshClosedReports" bool,
        /// `ReportName`: text, 1 to 256 characters. A change replaces the resource.
        report_name "ReportName" String,
        /// `ReportVersioning`: text. A change replaces the resource.
        report_versioning "ReportVersioning" report_definition::ReportVersioning,
        /// `S3Bucket`: text, 1 to 256 characters.
        s3_bucket "S3Bucket" String,
        /// `S3Prefix`: text, 1 to 256 characters.
        s3_prefix "S3Prefix" String,
        /// `S3Region`: text.
        s3_region "S3Region" String,
        /// `TimeUnit`: text. A change replaces the resource.
        time_unit "TimeUnit" report_definition::TimeUnit,
    }
    optional {
        /// `AdditionalArtifacts`: list.
        additional_artifacts "AdditionalArtifacts" List<report_definition::AdditionalArtifacts>,
        /// `AdditionalSchemaElements`: list. A change replaces the resource.
        additional_schema_elements "AdditionalSchemaElements" List<report_definition::AdditionalSchemaElements>,
        /// `BillingViewArn`: text, 1 to 128 characters. A change replaces the resource.
        billing_view_arn "BillingViewArn" String,
        /// `Tags`: list, 0 to 100 items.
        tags "Tags" List<report_definition::Tag>,
    }
    attributes {
    }
}

/// Property types of [`ReportDefinition`].
pub mod report_definition {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AdditionalArtifacts`.
        AdditionalArtifacts
        Redshift = "REDSHIFT",
        Quicksight = "QUICKSIGHT",
        Athena = "ATHENA",
    }

    choice! {
        /// Values of `AdditionalSchemaElements`.
        AdditionalSchemaElements
        Resources = "RESOURCES",
        SplitCostAllocationData = "SPLIT_COST_ALLOCATION_DATA",
        ManualDiscountCompatibility = "MANUAL_DISCOUNT_COMPATIBILITY",
    }

    choice! {
        /// Values of `Compression`.
        Compression
        Zip = "ZIP",
        Gzip = "GZIP",
        Parquet = "Parquet",
    }

    choice! {
        /// Values of `Format`.
        Format
        TextORcsv = "textORcsv",
        Parquet = "Parquet",
    }

    choice! {
        /// Values of `ReportVersioning`.
        ReportVersioning
        CreateNewReport = "CREATE_NEW_REPORT",
        OverwriteReport = "OVERWRITE_REPORT",
    }

    choice! {
        /// Values of `TimeUnit`.
        TimeUnit
        Hourly = "HOURLY",
        Daily = "DAILY",
        Monthly = "MONTHLY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cur-reportdefinition-tag.html)
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
