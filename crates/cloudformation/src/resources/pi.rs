// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::PI`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::PI::PerfReports`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pi-perfreports.html)
    PerfReports = "AWS::PI::PerfReports"
    required {
        /// `EndTime`: text. A change replaces the resource.
        end_time "EndTime" String,
        /// `Identifier`: text, 0 to 256 characters. A change replaces the resource.
        identifier "Identifier" String,
        /// `ServiceType`: text. A change replaces the resource.
        service_type "ServiceType" perf_reports::ServiceType,
        /// `StartTime`: text. A change replaces the resource.
        start_time "StartTime" String,
    }
    optional {
        /// `Tags`: list, 0 to 200 items. A change replaces the resource.
        tags "Tags" List<perf_reports::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AnalysisReportId`.
        analysis_report_id "AnalysisReportId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`PerfReports`].
pub mod perf_reports {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ServiceType`.
        ServiceType
        Rds = "RDS",
        Docdb = "DOCDB",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pi-perfreports-tag.html)
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
