// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Oam`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Oam::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-link.html)
    Link = "AWS::Oam::Link"
    required {
        /// `ResourceTypes`: list, 1 to 50 items.
        resource_types "ResourceTypes" List<link::ResourceType>,
        /// `SinkIdentifier`: text, 1 to 2048 characters. A change replaces the resource.
        sink_identifier "SinkIdentifier" String,
    }
    optional {
        /// `LabelTemplate`: text, 1 to 64 characters. A change replaces the resource.
        label_template "LabelTemplate" String,
        /// `LinkConfiguration`: object.
        link_configuration "LinkConfiguration" link::LinkConfiguration,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Label`.
        label "Label" String,
    }
}

/// Property types of [`Link`].
pub mod link {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ResourceType`.
        ResourceType
        AWSCloudWatchMetric = "AWS::CloudWatch::Metric",
        AWSLogsLogGroup = "AWS::Logs::LogGroup",
        AWSXRayTrace = "AWS::XRay::Trace",
        AWSApplicationInsightsApplication = "AWS::ApplicationInsights::Application",
        AWSInternetMonitorMonitor = "AWS::InternetMonitor::Monitor",
        AWSApplicationSignalsService = "AWS::ApplicationSignals::Service",
        AWSApplicationSignalsServiceLevelObjective = "AWS::ApplicationSignals::ServiceLevelObjective",
    }

    property! {
        /// [`LinkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-oam-link-linkconfiguration.html)
        LinkConfiguration
        required {
        }
        optional {
            /// `LogGroupConfiguration`: object.
            log_group_configuration "LogGroupConfiguration" LinkFilter,
            /// `MetricConfiguration`: object.
            metric_configuration "MetricConfiguration" LinkFilter,
        }
    }

    property! {
        /// [`LinkFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-oam-link-linkfilter.html)
        LinkFilter
        required {
            /// `Filter`: text, 1 to 2000 characters.
            filter "Filter" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Oam::Sink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-sink.html)
    Sink = "AWS::Oam::Sink"
    required {
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Policy`: JSON.
        policy "Policy" Json,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}
