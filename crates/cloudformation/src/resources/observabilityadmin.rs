// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ObservabilityAdmin`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ObservabilityAdmin::DatasetIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-datasetintegration.html)
    DatasetIntegration = "AWS::ObservabilityAdmin::DatasetIntegration"
    required {
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<dataset_integration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`DatasetIntegration`].
pub mod dataset_integration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-datasetintegration-tag.html)
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
    /// [`AWS::ObservabilityAdmin::OrganizationCentralizationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html)
    OrganizationCentralizationRule = "AWS::ObservabilityAdmin::OrganizationCentralizationRule"
    required {
        /// `Rule`: object.
        rule "Rule" organization_centralization_rule::CentralizationRule,
        /// `RuleName`: text, 1 to 100 characters. A change replaces the resource.
        rule_name "RuleName" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<organization_centralization_rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RuleArn`.
        rule_arn "RuleArn" String,
    }
}

/// Property types of [`OrganizationCentralizationRule`].
pub mod organization_centralization_rule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-tag.html)
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
        /// [`CentralizationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-centralizationrule.html)
        CentralizationRule
        required {
            /// `Destination`: object.
            destination "Destination" CentralizationRuleDestination,
            /// `Source`: object.
            source "Source" CentralizationRuleSource,
        }
        optional {
        }
    }

    property! {
        /// [`CentralizationRuleSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-centralizationrulesource.html)
        CentralizationRuleSource
        required {
            /// `Regions`: list, at least 1 items.
            regions "Regions" List<String>,
        }
        optional {
            /// `Scope`: text, 1 to 2000 characters.
            scope "Scope" String,
            /// `SourceLogsConfiguration`: object.
            source_logs_configuration "SourceLogsConfiguration" SourceLogsConfiguration,
            /// `SourceMetricsConfiguration`: object.
            source_metrics_configuration "SourceMetricsConfiguration" SourceMetricsConfiguration,
        }
    }

    property! {
        /// [`SourceMetricsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-sourcemetricsconfiguration.html)
        SourceMetricsConfiguration
        required {
        }
        optional {
            /// `MetricsSelectionCriteria`: text, 1 to 2000 characters.
            metrics_selection_criteria "MetricsSelectionCriteria" String,
        }
    }

    choice! {
        /// Values of `SourceLogsConfigurationEncryptedLogGroupStrategy`.
        SourceLogsConfigurationEncryptedLogGroupStrategy
        Allow = "ALLOW",
        Skip = "SKIP",
    }

    property! {
        /// [`SourceLogsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-sourcelogsconfiguration.html)
        SourceLogsConfiguration
        required {
            /// `EncryptedLogGroupStrategy`: text.
            encrypted_log_group_strategy "EncryptedLogGroupStrategy" SourceLogsConfigurationEncryptedLogGroupStrategy,
        }
        optional {
            /// `DataSourceSelectionCriteria`: text, 1 to 2000 characters.
            data_source_selection_criteria "DataSourceSelectionCriteria" String,
            /// `LogGroupSelectionCriteria`: text, 1 to 2000 characters.
            log_group_selection_criteria "LogGroupSelectionCriteria" String,
        }
    }

    property! {
        /// [`CentralizationRuleDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-centralizationruledestination.html)
        CentralizationRuleDestination
        required {
            /// `Region`: text, at least 1 characters.
            region "Region" String,
        }
        optional {
            /// `Account`: text, 12 to 12 characters.
            account "Account" String,
            /// `DestinationLogsConfiguration`: object.
            destination_logs_configuration "DestinationLogsConfiguration" DestinationLogsConfiguration,
            /// `DestinationMetricsConfiguration`: object.
            destination_metrics_configuration "DestinationMetricsConfiguration" DestinationMetricsConfiguration,
        }
    }

    property! {
        /// [`DestinationMetricsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-destinationmetricsconfiguration.html)
        DestinationMetricsConfiguration
        required {
        }
        optional {
            /// `BackupConfiguration`: object.
            backup_configuration "BackupConfiguration" MetricsBackupConfiguration,
        }
    }

    property! {
        /// [`MetricsBackupConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-metricsbackupconfiguration.html)
        MetricsBackupConfiguration
        required {
            /// `Region`: text, at least 1 characters.
            region "Region" String,
        }
        optional {
        }
    }

    property! {
        /// [`DestinationLogsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-destinationlogsconfiguration.html)
        DestinationLogsConfiguration
        required {
        }
        optional {
            /// `BackupConfiguration`: object.
            backup_configuration "BackupConfiguration" LogsBackupConfiguration,
            /// `LogGroupNameConfiguration`: object.
            log_group_name_configuration "LogGroupNameConfiguration" LogGroupNameConfiguration,
            /// `LogsEncryptionConfiguration`: object.
            logs_encryption_configuration "LogsEncryptionConfiguration" LogsEncryptionConfiguration,
            /// `TagPropagationConfiguration`: object.
            tag_propagation_configuration "TagPropagationConfiguration" TagPropagationConfiguration,
        }
    }

    choice! {
        /// Values of `TagPropagationConfigurationTagConflictResolutionStrategy`.
        TagPropagationConfigurationTagConflictResolutionStrategy
        InSync = "IN_SYNC",
        AddOnly = "ADD_ONLY",
        UpdateSync = "UPDATE_SYNC",
    }

    property! {
        /// [`TagPropagationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-tagpropagationconfiguration.html)
        TagPropagationConfiguration
        required {
            /// `DestinationRoleArn`: text, 20 to 2048 characters.
            destination_role_arn "DestinationRoleArn" String,
        }
        optional {
            /// `TagConflictResolutionStrategy`: text.
            tag_conflict_resolution_strategy "TagConflictResolutionStrategy" TagPropagationConfigurationTagConflictResolutionStrategy,
        }
    }

    choice! {
        /// Values of `LogsEncryptionConfigurationEncryptionConflictResolutionStrategy`.
        LogsEncryptionConfigurationEncryptionConflictResolutionStrategy
        Allow = "ALLOW",
        Skip = "SKIP",
    }

    choice! {
        /// Values of `LogsEncryptionConfigurationEncryptionScope`.
        LogsEncryptionConfigurationEncryptionScope
        EncryptedSourceOnly = "ENCRYPTED_SOURCE_ONLY",
        NewDestinationLogGroups = "NEW_DESTINATION_LOG_GROUPS",
    }

    choice! {
        /// Values of `LogsEncryptionConfigurationEncryptionStrategy`.
        LogsEncryptionConfigurationEncryptionStrategy
        CustomerManaged = "CUSTOMER_MANAGED",
        AwsOwned = "AWS_OWNED",
    }

    property! {
        /// [`LogsEncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-logsencryptionconfiguration.html)
        LogsEncryptionConfiguration
        required {
            /// `EncryptionStrategy`: text.
            encryption_strategy "EncryptionStrategy" LogsEncryptionConfigurationEncryptionStrategy,
        }
        optional {
            /// `EncryptionConflictResolutionStrategy`: text.
            encryption_conflict_resolution_strategy "EncryptionConflictResolutionStrategy" LogsEncryptionConfigurationEncryptionConflictResolutionStrategy,
            /// `EncryptionScope`: text.
            encryption_scope "EncryptionScope" LogsEncryptionConfigurationEncryptionScope,
            /// `KmsKeyArn`: text, 1 to 1011 characters.
            kms_key_arn "KmsKeyArn" String,
        }
    }

    property! {
        /// [`LogGroupNameConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-loggroupnameconfiguration.html)
        LogGroupNameConfiguration
        required {
            /// `LogGroupNamePattern`: text, 1 to 512 characters.
            log_group_name_pattern "LogGroupNamePattern" String,
        }
        optional {
        }
    }

    property! {
        /// [`LogsBackupConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationcentralizationrule-logsbackupconfiguration.html)
        LogsBackupConfiguration
        required {
            /// `Region`: text, at least 1 characters.
            region "Region" String,
        }
        optional {
            /// `KmsKeyArn`: text, 1 to 1011 characters.
            kms_key_arn "KmsKeyArn" String,
        }
    }
}

resource! {
    /// [`AWS::ObservabilityAdmin::OrganizationTelemetryRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
    OrganizationTelemetryRule = "AWS::ObservabilityAdmin::OrganizationTelemetryRule"
    required {
        /// `Rule`: object.
        rule "Rule" organization_telemetry_rule::TelemetryRule,
        /// `RuleName`: text, 1 to 100 characters. A change replaces the resource.
        rule_name "RuleName" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<organization_telemetry_rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RegionStatuses`.
        region_statuses "RegionStatuses" List<String>,
        /// `Fn::GetAtt` of `RuleArn`.
        rule_arn "RuleArn" String,
    }
}

/// Property types of [`OrganizationTelemetryRule`].
pub mod organization_telemetry_rule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-tag.html)
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
        /// Values of `ResourceType`.
        ResourceType
        AwsEc2Vpc = "AWS::EC2::VPC",
        AWSWAFv2WebACL = "AWS::WAFv2::WebACL",
        AWSCloudTrail = "AWS::CloudTrail",
        AWSEKSCluster = "AWS::EKS::Cluster",
        AWSElasticLoadBalancingV2LoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer",
        AWSEC2Instance = "AWS::EC2::Instance",
        AWSSecurityHubHub = "AWS::SecurityHub::Hub",
        AWSSecurityHubHubV2 = "AWS::SecurityHub::HubV2",
        AWSS3Bucket = "AWS::S3::Bucket",
        AWSMSKCluster = "AWS::MSK::Cluster",
        AWSCloudFrontDistribution = "AWS::CloudFront::Distribution",
        AWSCloudWatchOTelEnrichment = "AWS::CloudWatch::OTelEnrichment",
    }

    choice! {
        /// Values of `TelemetrySourceType`.
        TelemetrySourceType
        VpcFlowLogs = "VPC_FLOW_LOGS",
        Route53ResolverQueryLogs = "ROUTE53_RESOLVER_QUERY_LOGS",
        EksAuditLogs = "EKS_AUDIT_LOGS",
        EksAuthenticatorLogs = "EKS_AUTHENTICATOR_LOGS",
        EksControllerManagerLogs = "EKS_CONTROLLER_MANAGER_LOGS",
        EksSchedulerLogs = "EKS_SCHEDULER_LOGS",
        EksApiLogs = "EKS_API_LOGS",
    }

    choice! {
        /// Values of `TelemetryType`.
        TelemetryType
        Logs = "Logs",
        Metrics = "Metrics",
    }

    property! {
        /// [`TelemetryRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-telemetryrule.html)
        TelemetryRule
        required {
            /// `ResourceType`: text.
            resource_type "ResourceType" ResourceType,
            /// `TelemetryType`: text.
            telemetry_type "TelemetryType" TelemetryType,
        }
        optional {
            /// `AllRegions`: true or false.
            all_regions "AllRegions" bool,
            /// `AllowFieldUpdates`: true or false.
            allow_field_updates "AllowFieldUpdates" bool,
            /// `DestinationConfiguration`: object.
            destination_configuration "DestinationConfiguration" TelemetryDestinationConfiguration,
            /// `Regions`: list, at least 1 items.
            regions "Regions" List<String>,
            /// `Scope`: text.
            scope "Scope" String,
            /// `SelectionCriteria`: text.
            selection_criteria "SelectionCriteria" String,
            /// `TelemetrySourceTypes`: list.
            telemetry_source_types "TelemetrySourceTypes" List<TelemetrySourceType>,
        }
    }

    choice! {
        /// Values of `DestinationType`.
        DestinationType
        CloudWatchLogs = "cloud-watch-logs",
    }

    property! {
        /// [`TelemetryDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-telemetrydestinationconfiguration.html)
        TelemetryDestinationConfiguration
        required {
        }
        optional {
            /// `CloudtrailParameters`: object.
            cloudtrail_parameters "CloudtrailParameters" CloudtrailParameters,
            /// `DestinationPattern`: text.
            destination_pattern "DestinationPattern" String,
            /// `DestinationType`: text.
            destination_type "DestinationType" DestinationType,
            /// `ELBLoadBalancerLoggingParameters`: object.
            elb_load_balancer_logging_parameters "ELBLoadBalancerLoggingParameters" ELBLoadBalancerLoggingParameters,
            /// `KmsKeyArn`: text, 1 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
            /// `LogDeliveryParameters`: object.
            log_delivery_parameters "LogDeliveryParameters" TelemetryDestinationConfigurationLogDeliveryParameters,
            /// `MskMonitoringParameters`: object.
            msk_monitoring_parameters "MskMonitoringParameters" MskMonitoringParameters,
            /// `RetentionInDays`: whole number, 1 to 3653 in value.
            retention_in_days "RetentionInDays" i64,
            /// `VPCFlowLogParameters`: object.
            vpc_flow_log_parameters "VPCFlowLogParameters" VPCFlowLogParameters,
            /// `WAFLoggingParameters`: object.
            waf_logging_parameters "WAFLoggingParameters" WAFLoggingParameters,
        }
    }

    choice! {
        /// Values of `WAFLogType`.
        WAFLogType
        WafLogs = "WAF_LOGS",
    }

    property! {
        /// [`WAFLoggingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-wafloggingparameters.html)
        WAFLoggingParameters
        required {
        }
        optional {
            /// `LogType`: text.
            log_type "LogType" WAFLogType,
            /// `LoggingFilter`: object.
            logging_filter "LoggingFilter" LoggingFilter,
            /// `RedactedFields`: list, at most 100 items.
            redacted_fields "RedactedFields" List<FieldToMatch>,
        }
    }

    property! {
        /// [`FieldToMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-fieldtomatch.html)
        FieldToMatch
        required {
        }
        optional {
            /// `Method`: text.
            method "Method" String,
            /// `QueryString`: text.
            query_string "QueryString" String,
            /// `SingleHeader`: object.
            single_header "SingleHeader" SingleHeader,
            /// `UriPath`: text.
            uri_path "UriPath" String,
        }
    }

    property! {
        /// [`SingleHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-singleheader.html)
        SingleHeader
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FilterBehavior`.
        FilterBehavior
        Keep = "KEEP",
        Drop = "DROP",
    }

    property! {
        /// [`LoggingFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-loggingfilter.html)
        LoggingFilter
        required {
        }
        optional {
            /// `DefaultBehavior`: text.
            default_behavior "DefaultBehavior" FilterBehavior,
            /// `Filters`: list, at least 1 characters, at least 1 items.
            filters "Filters" List<Filter>,
        }
    }

    choice! {
        /// Values of `FilterRequirement`.
        FilterRequirement
        MeetsAll = "MEETS_ALL",
        MeetsAny = "MEETS_ANY",
    }

    property! {
        /// [`Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-filter.html)
        Filter
        required {
        }
        optional {
            /// `Behavior`: text.
            behavior "Behavior" FilterBehavior,
            /// `Conditions`: list, at least 1 characters, at least 1 items.
            conditions "Conditions" List<Condition>,
            /// `Requirement`: text.
            requirement "Requirement" FilterRequirement,
        }
    }

    property! {
        /// [`Condition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-condition.html)
        Condition
        required {
        }
        optional {
            /// `ActionCondition`: object.
            action_condition "ActionCondition" ActionCondition,
            /// `LabelNameCondition`: object.
            label_name_condition "LabelNameCondition" LabelNameCondition,
        }
    }

    property! {
        /// [`LabelNameCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-labelnamecondition.html)
        LabelNameCondition
        required {
        }
        optional {
            /// `LabelName`: text, 1 to 1024 characters.
            label_name "LabelName" String,
        }
    }

    choice! {
        /// Values of `Action`.
        Action
        Allow = "ALLOW",
        Block = "BLOCK",
        Count = "COUNT",
        Captcha = "CAPTCHA",
        Challenge = "CHALLENGE",
        ExcludedAsCount = "EXCLUDED_AS_COUNT",
    }

    property! {
        /// [`ActionCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-actioncondition.html)
        ActionCondition
        required {
        }
        optional {
            /// `Action`: text.
            action "Action" Action,
        }
    }

    property! {
        /// [`VPCFlowLogParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-vpcflowlogparameters.html)
        VPCFlowLogParameters
        required {
        }
        optional {
            /// `LogFormat`: text.
            log_format "LogFormat" String,
            /// `MaxAggregationInterval`: whole number.
            max_aggregation_interval "MaxAggregationInterval" i64,
            /// `TrafficType`: text.
            traffic_type "TrafficType" String,
        }
    }

    choice! {
        /// Values of `MskMonitoringParametersEnhancedMonitoring`.
        MskMonitoringParametersEnhancedMonitoring
        Default = "DEFAULT",
        PerBroker = "PER_BROKER",
        PerTopicPerBroker = "PER_TOPIC_PER_BROKER",
        PerTopicPerPartition = "PER_TOPIC_PER_PARTITION",
    }

    property! {
        /// [`MskMonitoringParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-mskmonitoringparameters.html)
        MskMonitoringParameters
        required {
        }
        optional {
            /// `EnhancedMonitoring`: text.
            enhanced_monitoring "EnhancedMonitoring" MskMonitoringParametersEnhancedMonitoring,
        }
    }

    choice! {
        /// Values of `TelemetryDestinationConfigurationLogDeliveryParametersLogTypes`.
        TelemetryDestinationConfigurationLogDeliveryParametersLogTypes
        SecurityFindingLogs = "SECURITY_FINDING_LOGS",
        S3ServerAccessLogs = "S3_SERVER_ACCESS_LOGS",
        AccessLogs = "ACCESS_LOGS",
        ConnectionLogs = "CONNECTION_LOGS",
        AlbAccessLogs = "ALB_ACCESS_LOGS",
        AlbConnectionLogs = "ALB_CONNECTION_LOGS",
        AlbHealthCheckLogs = "ALB_HEALTH_CHECK_LOGS",
    }

    property! {
        /// Property type `TelemetryDestinationConfigurationLogDeliveryParameters`.
        TelemetryDestinationConfigurationLogDeliveryParameters
        required {
        }
        optional {
            /// `LogTypes`: list, at least 1 items.
            log_types "LogTypes" List<TelemetryDestinationConfigurationLogDeliveryParametersLogTypes>,
        }
    }

    choice! {
        /// Values of `ELBLoadBalancerLoggingParametersOutputFormat`.
        ELBLoadBalancerLoggingParametersOutputFormat
        Plain = "plain",
        Json = "json",
    }

    property! {
        /// [`ELBLoadBalancerLoggingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-elbloadbalancerloggingparameters.html)
        ELBLoadBalancerLoggingParameters
        required {
        }
        optional {
            /// `FieldDelimiter`: text.
            field_delimiter "FieldDelimiter" String,
            /// `OutputFormat`: text.
            output_format "OutputFormat" ELBLoadBalancerLoggingParametersOutputFormat,
        }
    }

    property! {
        /// [`CloudtrailParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-cloudtrailparameters.html)
        CloudtrailParameters
        required {
            /// `AdvancedEventSelectors`: list.
            advanced_event_selectors "AdvancedEventSelectors" List<AdvancedEventSelector>,
        }
        optional {
        }
    }

    property! {
        /// [`AdvancedEventSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-advancedeventselector.html)
        AdvancedEventSelector
        required {
            /// `FieldSelectors`: list.
            field_selectors "FieldSelectors" List<AdvancedFieldSelector>,
        }
        optional {
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`AdvancedFieldSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-organizationtelemetryrule-advancedfieldselector.html)
        AdvancedFieldSelector
        required {
        }
        optional {
            /// `EndsWith`: list.
            ends_with "EndsWith" List<String>,
            /// `Equals`: list.
            equals "Equals" List<String>,
            /// `Field`: text, 1 to 1000 characters.
            field "Field" String,
            /// `NotEndsWith`: list.
            not_ends_with "NotEndsWith" List<String>,
            /// `NotEquals`: list.
            not_equals "NotEquals" List<String>,
            /// `NotStartsWith`: list.
            not_starts_with "NotStartsWith" List<String>,
            /// `StartsWith`: list.
            starts_with "StartsWith" List<String>,
        }
    }
}

resource! {
    /// [`AWS::ObservabilityAdmin::S3TableIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-s3tableintegration.html)
    S3TableIntegration = "AWS::ObservabilityAdmin::S3TableIntegration"
    required {
        /// `Encryption`: object. A change replaces the resource.
        encryption "Encryption" s3_table_integration::EncryptionConfig,
        /// `RoleArn`: text, 1 to 1011 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// `LogSources`: list.
        log_sources "LogSources" List<s3_table_integration::LogSource>,
        /// `Tags`: list.
        tags "Tags" List<s3_table_integration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`S3TableIntegration`].
pub mod s3_table_integration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-s3tableintegration-tag.html)
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
        /// [`LogSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-s3tableintegration-logsource.html)
        LogSource
        required {
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
            /// `Type`: text, 1 to 256 characters.
            r#type "Type" String,
        }
        optional {
            /// `Identifier`: text, 1 to 256 characters.
            identifier "Identifier" String,
        }
    }

    choice! {
        /// Values of `EncryptionConfigSseAlgorithm`.
        EncryptionConfigSseAlgorithm
        Aes256 = "AES256",
        AwsKms = "aws:kms",
    }

    property! {
        /// [`EncryptionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-s3tableintegration-encryptionconfig.html)
        EncryptionConfig
        required {
            /// `SseAlgorithm`: text.
            sse_algorithm "SseAlgorithm" EncryptionConfigSseAlgorithm,
        }
        optional {
            /// `KmsKeyArn`: text, 1 to 1011 characters.
            kms_key_arn "KmsKeyArn" String,
        }
    }
}

resource! {
    /// [`AWS::ObservabilityAdmin::TelemetryEnrichment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryenrichment.html)
    TelemetryEnrichment = "AWS::ObservabilityAdmin::TelemetryEnrichment"
    required {
        /// `Scope`: text. A change replaces the resource.
        scope "Scope" telemetry_enrichment::Scope,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`TelemetryEnrichment`].
pub mod telemetry_enrichment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Scope`.
        Scope
        Account = "ACCOUNT",
    }
}

resource! {
    /// [`AWS::ObservabilityAdmin::TelemetryPipelines`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetrypipelines.html)
    TelemetryPipelines = "AWS::ObservabilityAdmin::TelemetryPipelines"
    required {
        /// `Configuration`: object.
        configuration "Configuration" telemetry_pipelines::TelemetryPipelineConfiguration,
    }
    optional {
        /// `Name`: text, 3 to 28 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<telemetry_pipelines::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Pipeline`.
        pipeline "Pipeline" Json,
        /// `Fn::GetAtt` of `PipelineIdentifier`.
        pipeline_identifier "PipelineIdentifier" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusReason`.
        status_reason "StatusReason" Json,
    }
}

/// Property types of [`TelemetryPipelines`].
pub mod telemetry_pipelines {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetrypipelines-tag.html)
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
        /// [`TelemetryPipelineConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetrypipelines-telemetrypipelineconfiguration.html)
        TelemetryPipelineConfiguration
        required {
            /// `Body`: text, 1 to 24000 characters.
            body "Body" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ObservabilityAdmin::TelemetryRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryrule.html)
    TelemetryRule = "AWS::ObservabilityAdmin::TelemetryRule"
    required {
        /// `Rule`: object.
        rule "Rule" telemetry_rule::TelemetryRule,
        /// `RuleName`: text, 1 to 100 characters. A change replaces the resource.
        rule_name "RuleName" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<telemetry_rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RegionStatuses`.
        region_statuses "RegionStatuses" List<String>,
        /// `Fn::GetAtt` of `RuleArn`.
        rule_arn "RuleArn" String,
    }
}

/// Property types of [`TelemetryRule`].
pub mod telemetry_rule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-tag.html)
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
        /// Values of `ResourceType`.
        ResourceType
        AwsEc2Vpc = "AWS::EC2::VPC",
        AWSWAFv2WebACL = "AWS::WAFv2::WebACL",
        AWSCloudTrail = "AWS::CloudTrail",
        AWSEKSCluster = "AWS::EKS::Cluster",
        AWSElasticLoadBalancingV2LoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer",
        AWSEC2Instance = "AWS::EC2::Instance",
        AWSBedrockAgentCoreRuntime = "AWS::BedrockAgentCore::Runtime",
        AWSBedrockAgentCoreBrowser = "AWS::BedrockAgentCore::Browser",
        AWSBedrockAgentCoreCodeInterpreter = "AWS::BedrockAgentCore::CodeInterpreter",
        AWSSecurityHubHub = "AWS::SecurityHub::Hub",
        AWSSecurityHubHubV2 = "AWS::SecurityHub::HubV2",
        AWSS3Bucket = "AWS::S3::Bucket",
        AWSMSKCluster = "AWS::MSK::Cluster",
        AWSCloudFrontDistribution = "AWS::CloudFront::Distribution",
        AWSCloudWatchOTelEnrichment = "AWS::CloudWatch::OTelEnrichment",
        AWSBedrockKnowledgeBase = "AWS::Bedrock::KnowledgeBase",
        AWSBedrockAgentCoreMemory = "AWS::BedrockAgentCore::Memory",
        AWSBedrockAgentCoreGateway = "AWS::BedrockAgentCore::Gateway",
        AWSBedrockAgentCoreWorkloadIdentity = "AWS::BedrockAgentCore::WorkloadIdentity",
    }

    choice! {
        /// Values of `TelemetrySourceType`.
        TelemetrySourceType
        VpcFlowLogs = "VPC_FLOW_LOGS",
        Route53ResolverQueryLogs = "ROUTE53_RESOLVER_QUERY_LOGS",
        EksAuditLogs = "EKS_AUDIT_LOGS",
        EksAuthenticatorLogs = "EKS_AUTHENTICATOR_LOGS",
        EksControllerManagerLogs = "EKS_CONTROLLER_MANAGER_LOGS",
        EksSchedulerLogs = "EKS_SCHEDULER_LOGS",
        EksApiLogs = "EKS_API_LOGS",
    }

    choice! {
        /// Values of `TelemetryType`.
        TelemetryType
        Logs = "Logs",
        Traces = "Traces",
        Metrics = "Metrics",
    }

    property! {
        /// [`TelemetryRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-telemetryrule.html)
        TelemetryRule
        required {
            /// `ResourceType`: text.
            resource_type "ResourceType" ResourceType,
            /// `TelemetryType`: text.
            telemetry_type "TelemetryType" TelemetryType,
        }
        optional {
            /// `AllRegions`: true or false.
            all_regions "AllRegions" bool,
            /// `AllowFieldUpdates`: true or false.
            allow_field_updates "AllowFieldUpdates" bool,
            /// `DestinationConfiguration`: object.
            destination_configuration "DestinationConfiguration" TelemetryDestinationConfiguration,
            /// `Regions`: list, at least 1 items.
            regions "Regions" List<String>,
            /// `SelectionCriteria`: text.
            selection_criteria "SelectionCriteria" String,
            /// `TelemetrySourceTypes`: list.
            telemetry_source_types "TelemetrySourceTypes" List<TelemetrySourceType>,
        }
    }

    choice! {
        /// Values of `DestinationType`.
        DestinationType
        CloudWatchLogs = "cloud-watch-logs",
    }

    property! {
        /// [`TelemetryDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-telemetrydestinationconfiguration.html)
        TelemetryDestinationConfiguration
        required {
        }
        optional {
            /// `CloudtrailParameters`: object.
            cloudtrail_parameters "CloudtrailParameters" CloudtrailParameters,
            /// `DestinationPattern`: text.
            destination_pattern "DestinationPattern" String,
            /// `DestinationType`: text.
            destination_type "DestinationType" DestinationType,
            /// `ELBLoadBalancerLoggingParameters`: object.
            elb_load_balancer_logging_parameters "ELBLoadBalancerLoggingParameters" ELBLoadBalancerLoggingParameters,
            /// `KmsKeyArn`: text, 1 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
            /// `LogDeliveryParameters`: object.
            log_delivery_parameters "LogDeliveryParameters" TelemetryDestinationConfigurationLogDeliveryParameters,
            /// `MskMonitoringParameters`: object.
            msk_monitoring_parameters "MskMonitoringParameters" MskMonitoringParameters,
            /// `RetentionInDays`: whole number, 1 to 3653 in value.
            retention_in_days "RetentionInDays" i64,
            /// `VPCFlowLogParameters`: object.
            vpc_flow_log_parameters "VPCFlowLogParameters" VPCFlowLogParameters,
            /// `WAFLoggingParameters`: object.
            waf_logging_parameters "WAFLoggingParameters" WAFLoggingParameters,
        }
    }

    choice! {
        /// Values of `WAFLogType`.
        WAFLogType
        WafLogs = "WAF_LOGS",
    }

    property! {
        /// [`WAFLoggingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-wafloggingparameters.html)
        WAFLoggingParameters
        required {
        }
        optional {
            /// `LogType`: text.
            log_type "LogType" WAFLogType,
            /// `LoggingFilter`: object.
            logging_filter "LoggingFilter" LoggingFilter,
            /// `RedactedFields`: list, at most 100 items.
            redacted_fields "RedactedFields" List<FieldToMatch>,
        }
    }

    property! {
        /// [`FieldToMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-fieldtomatch.html)
        FieldToMatch
        required {
        }
        optional {
            /// `Method`: text.
            method "Method" String,
            /// `QueryString`: text.
            query_string "QueryString" String,
            /// `SingleHeader`: object.
            single_header "SingleHeader" SingleHeader,
            /// `UriPath`: text.
            uri_path "UriPath" String,
        }
    }

    property! {
        /// [`SingleHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-singleheader.html)
        SingleHeader
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FilterBehavior`.
        FilterBehavior
        Keep = "KEEP",
        Drop = "DROP",
    }

    property! {
        /// [`LoggingFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-loggingfilter.html)
        LoggingFilter
        required {
        }
        optional {
            /// `DefaultBehavior`: text.
            default_behavior "DefaultBehavior" FilterBehavior,
            /// `Filters`: list, at least 1 characters, at least 1 items.
            filters "Filters" List<Filter>,
        }
    }

    choice! {
        /// Values of `FilterRequirement`.
        FilterRequirement
        MeetsAll = "MEETS_ALL",
        MeetsAny = "MEETS_ANY",
    }

    property! {
        /// [`Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-filter.html)
        Filter
        required {
        }
        optional {
            /// `Behavior`: text.
            behavior "Behavior" FilterBehavior,
            /// `Conditions`: list, at least 1 characters, at least 1 items.
            conditions "Conditions" List<Condition>,
            /// `Requirement`: text.
            requirement "Requirement" FilterRequirement,
        }
    }

    property! {
        /// [`Condition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-condition.html)
        Condition
        required {
        }
        optional {
            /// `ActionCondition`: object.
            action_condition "ActionCondition" ActionCondition,
            /// `LabelNameCondition`: object.
            label_name_condition "LabelNameCondition" LabelNameCondition,
        }
    }

    property! {
        /// [`LabelNameCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-labelnamecondition.html)
        LabelNameCondition
        required {
        }
        optional {
            /// `LabelName`: text, 1 to 1024 characters.
            label_name "LabelName" String,
        }
    }

    choice! {
        /// Values of `Action`.
        Action
        Allow = "ALLOW",
        Block = "BLOCK",
        Count = "COUNT",
        Captcha = "CAPTCHA",
        Challenge = "CHALLENGE",
        ExcludedAsCount = "EXCLUDED_AS_COUNT",
    }

    property! {
        /// [`ActionCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-actioncondition.html)
        ActionCondition
        required {
        }
        optional {
            /// `Action`: text.
            action "Action" Action,
        }
    }

    property! {
        /// [`VPCFlowLogParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-vpcflowlogparameters.html)
        VPCFlowLogParameters
        required {
        }
        optional {
            /// `LogFormat`: text.
            log_format "LogFormat" String,
            /// `MaxAggregationInterval`: whole number.
            max_aggregation_interval "MaxAggregationInterval" i64,
            /// `TrafficType`: text.
            traffic_type "TrafficType" String,
        }
    }

    choice! {
        /// Values of `MskMonitoringParametersEnhancedMonitoring`.
        MskMonitoringParametersEnhancedMonitoring
        Default = "DEFAULT",
        PerBroker = "PER_BROKER",
        PerTopicPerBroker = "PER_TOPIC_PER_BROKER",
        PerTopicPerPartition = "PER_TOPIC_PER_PARTITION",
    }

    property! {
        /// [`MskMonitoringParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-mskmonitoringparameters.html)
        MskMonitoringParameters
        required {
        }
        optional {
            /// `EnhancedMonitoring`: text.
            enhanced_monitoring "EnhancedMonitoring" MskMonitoringParametersEnhancedMonitoring,
        }
    }

    choice! {
        /// Values of `TelemetryDestinationConfigurationLogDeliveryParametersLogTypes`.
        TelemetryDestinationConfigurationLogDeliveryParametersLogTypes
        ApplicationLogs = "APPLICATION_LOGS",
        UsageLogs = "USAGE_LOGS",
        SecurityFindingLogs = "SECURITY_FINDING_LOGS",
        S3ServerAccessLogs = "S3_SERVER_ACCESS_LOGS",
        AccessLogs = "ACCESS_LOGS",
        ConnectionLogs = "CONNECTION_LOGS",
        AlbAccessLogs = "ALB_ACCESS_LOGS",
        AlbConnectionLogs = "ALB_CONNECTION_LOGS",
        AlbHealthCheckLogs = "ALB_HEALTH_CHECK_LOGS",
    }

    property! {
        /// Property type `TelemetryDestinationConfigurationLogDeliveryParameters`.
        TelemetryDestinationConfigurationLogDeliveryParameters
        required {
        }
        optional {
            /// `LogTypes`: list, at least 1 items.
            log_types "LogTypes" List<TelemetryDestinationConfigurationLogDeliveryParametersLogTypes>,
        }
    }

    choice! {
        /// Values of `ELBLoadBalancerLoggingParametersOutputFormat`.
        ELBLoadBalancerLoggingParametersOutputFormat
        Plain = "plain",
        Json = "json",
    }

    property! {
        /// [`ELBLoadBalancerLoggingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-elbloadbalancerloggingparameters.html)
        ELBLoadBalancerLoggingParameters
        required {
        }
        optional {
            /// `FieldDelimiter`: text.
            field_delimiter "FieldDelimiter" String,
            /// `OutputFormat`: text.
            output_format "OutputFormat" ELBLoadBalancerLoggingParametersOutputFormat,
        }
    }

    property! {
        /// [`CloudtrailParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-cloudtrailparameters.html)
        CloudtrailParameters
        required {
            /// `AdvancedEventSelectors`: list.
            advanced_event_selectors "AdvancedEventSelectors" List<AdvancedEventSelector>,
        }
        optional {
        }
    }

    property! {
        /// [`AdvancedEventSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-advancedeventselector.html)
        AdvancedEventSelector
        required {
            /// `FieldSelectors`: list.
            field_selectors "FieldSelectors" List<AdvancedFieldSelector>,
        }
        optional {
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`AdvancedFieldSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetryrule-advancedfieldselector.html)
        AdvancedFieldSelector
        required {
        }
        optional {
            /// `EndsWith`: list.
            ends_with "EndsWith" List<String>,
            /// `Equals`: list.
            equals "Equals" List<String>,
            /// `Field`: text, 1 to 1000 characters.
            field "Field" String,
            /// `NotEndsWith`: list.
            not_ends_with "NotEndsWith" List<String>,
            /// `NotEquals`: list.
            not_equals "NotEquals" List<String>,
            /// `NotStartsWith`: list.
            not_starts_with "NotStartsWith" List<String>,
            /// `StartsWith`: list.
            starts_with "StartsWith" List<String>,
        }
    }
}
