// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SecurityHub`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SecurityHub::ActionTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-actiontarget.html)
    ActionTarget = "AWS::SecurityHub::ActionTarget"
    required {
        /// `Description`: text.
        description "Description" String,
        /// `Id`: text. A change replaces the resource.
        id_ "Id" String,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `ActionTargetArn`.
        action_target_arn "ActionTargetArn" String,
    }
}

resource! {
    /// [`AWS::SecurityHub::AggregatorV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-aggregatorv2.html)
    AggregatorV2 = "AWS::SecurityHub::AggregatorV2"
    required {
        /// `LinkedRegions`: list, 1 to 50 items.
        linked_regions "LinkedRegions" List<String>,
        /// `RegionLinkingMode`: text.
        region_linking_mode "RegionLinkingMode" aggregator_v2::RegionLinkingMode,
    }
    optional {
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `AggregationRegion`.
        aggregation_region "AggregationRegion" String,
        /// `Fn::GetAtt` of `AggregatorV2Arn`.
        aggregator_v2_arn "AggregatorV2Arn" String,
    }
}

/// Property types of [`AggregatorV2`].
pub mod aggregator_v2 {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RegionLinkingMode`.
        RegionLinkingMode
        SpecifiedRegions = "SPECIFIED_REGIONS",
    }
}

resource! {
    /// [`AWS::SecurityHub::AutomationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html)
    AutomationRule = "AWS::SecurityHub::AutomationRule"
    required {
        /// `Actions`: list, 1 to 1 items.
        actions "Actions" List<automation_rule::AutomationRulesAction>,
        /// `Criteria`: object.
        criteria "Criteria" automation_rule::AutomationRulesFindingFilters,
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `RuleName`: text, 1 to 256 characters.
        rule_name "RuleName" String,
        /// `RuleOrder`: whole number, 1 to 1000 in value.
        rule_order "RuleOrder" i64,
    }
    optional {
        /// `IsTerminal`: true or false.
        is_terminal "IsTerminal" bool,
        /// `RuleStatus`: text.
        rule_status "RuleStatus" automation_rule::RuleStatus,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `RuleArn`.
        rule_arn "RuleArn" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`AutomationRule`].
pub mod automation_rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RuleStatus`.
        RuleStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`AutomationRulesFindingFilters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-automationrulesfindingfilters.html)
        AutomationRulesFindingFilters
        required {
        }
        optional {
            /// `AwsAccountId`: list, at most 100 items.
            aws_account_id "AwsAccountId" List<StringFilter>,
            /// `CompanyName`: list, at most 20 items.
            company_name "CompanyName" List<StringFilter>,
            /// `ComplianceAssociatedStandardsId`: list, at most 20 items.
            compliance_associated_standards_id "ComplianceAssociatedStandardsId" List<StringFilter>,
            /// `ComplianceSecurityControlId`: list, at most 20 items.
            compliance_security_control_id "ComplianceSecurityControlId" List<StringFilter>,
            /// `ComplianceStatus`: list, at most 20 items.
            compliance_status "ComplianceStatus" List<StringFilter>,
            /// `Confidence`: list, at most 20 items.
            confidence "Confidence" List<NumberFilter>,
            /// `CreatedAt`: list, at most 20 items.
            created_at "CreatedAt" List<DateFilter>,
            /// `Criticality`: list, at most 20 items.
            criticality "Criticality" List<NumberFilter>,
            /// `Description`: list, at most 20 items.
            description "Description" List<StringFilter>,
            /// `FirstObservedAt`: list, at most 20 items.
            first_observed_at "FirstObservedAt" List<DateFilter>,
            /// `GeneratorId`: list, at most 100 items.
            generator_id "GeneratorId" List<StringFilter>,
            /// `Id`: list, at most 20 items.
            id_ "Id" List<StringFilter>,
            /// `LastObservedAt`: list, at most 20 items.
            last_observed_at "LastObservedAt" List<DateFilter>,
            /// `NoteText`: list, at most 20 items.
            note_text "NoteText" List<StringFilter>,
            /// `NoteUpdatedAt`: list, at most 20 items.
            note_updated_at "NoteUpdatedAt" List<DateFilter>,
            /// `NoteUpdatedBy`: list, at most 20 items.
            note_updated_by "NoteUpdatedBy" List<StringFilter>,
            /// `ProductArn`: list, at most 20 items.
            product_arn "ProductArn" List<StringFilter>,
            /// `ProductName`: list, at most 20 items.
            product_name "ProductName" List<StringFilter>,
            /// `RecordState`: list, at most 20 items.
            record_state "RecordState" List<StringFilter>,
            /// `RelatedFindingsId`: list, at most 20 items.
            related_findings_id "RelatedFindingsId" List<StringFilter>,
            /// `RelatedFindingsProductArn`: list, at most 20 items.
            related_findings_product_arn "RelatedFindingsProductArn" List<StringFilter>,
            /// `ResourceDetailsOther`: list, at most 20 items.
            resource_details_other "ResourceDetailsOther" List<MapFilter>,
            /// `ResourceId`: list, at most 100 items.
            resource_id "ResourceId" List<StringFilter>,
            /// `ResourcePartition`: list, at most 20 items.
            resource_partition "ResourcePartition" List<StringFilter>,
            /// `ResourceRegion`: list, at most 20 items.
            resource_region "ResourceRegion" List<StringFilter>,
            /// `ResourceTags`: list, at most 20 items.
            resource_tags "ResourceTags" List<MapFilter>,
            /// `ResourceType`: list, at most 20 items.
            resource_type "ResourceType" List<StringFilter>,
            /// `SeverityLabel`: list, at most 20 items.
            severity_label "SeverityLabel" List<StringFilter>,
            /// `SourceUrl`: list, at most 20 items.
            source_url "SourceUrl" List<StringFilter>,
            /// `Title`: list, at most 100 items.
            title "Title" List<StringFilter>,
            /// `Type`: list, at most 20 items.
            r#type "Type" List<StringFilter>,
            /// `UpdatedAt`: list, at most 20 items.
            updated_at "UpdatedAt" List<DateFilter>,
            /// `UserDefinedFields`: list, at most 20 items.
            user_defined_fields "UserDefinedFields" List<MapFilter>,
            /// `VerificationState`: list, at most 20 items.
            verification_state "VerificationState" List<StringFilter>,
            /// `WorkflowStatus`: list, at most 20 items.
            workflow_status "WorkflowStatus" List<StringFilter>,
        }
    }

    choice! {
        /// Values of `MapFilterComparison`.
        MapFilterComparison
        Equals = "EQUALS",
        NotEquals = "NOT_EQUALS",
        Contains = "CONTAINS",
        NotContains = "NOT_CONTAINS",
    }

    property! {
        /// [`MapFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-mapfilter.html)
        MapFilter
        required {
            /// `Comparison`: text.
            comparison "Comparison" MapFilterComparison,
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`DateFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-datefilter.html)
        DateFilter
        required {
        }
        optional {
            /// `DateRange`: object.
            date_range "DateRange" DateRange,
            /// `End`: text.
            end "End" String,
            /// `Start`: text.
            start "Start" String,
        }
    }

    choice! {
        /// Values of `DateRangeUnit`.
        DateRangeUnit
        Days = "DAYS",
    }

    property! {
        /// [`DateRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-daterange.html)
        DateRange
        required {
            /// `Unit`: text.
            unit "Unit" DateRangeUnit,
            /// `Value`: number.
            value "Value" f64,
        }
        optional {
        }
    }

    property! {
        /// [`NumberFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-numberfilter.html)
        NumberFilter
        required {
        }
        optional {
            /// `Eq`: number.
            eq "Eq" f64,
            /// `Gte`: number.
            gte "Gte" f64,
            /// `Lte`: number.
            lte "Lte" f64,
        }
    }

    choice! {
        /// Values of `StringFilterComparison`.
        StringFilterComparison
        Equals = "EQUALS",
        Prefix = "PREFIX",
        NotEquals = "NOT_EQUALS",
        PrefixNotEquals = "PREFIX_NOT_EQUALS",
        Contains = "CONTAINS",
        NotContains = "NOT_CONTAINS",
    }

    property! {
        /// [`StringFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-stringfilter.html)
        StringFilter
        required {
            /// `Comparison`: text.
            comparison "Comparison" StringFilterComparison,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AutomationRulesActionType`.
        AutomationRulesActionType
        FindingFieldsUpdate = "FINDING_FIELDS_UPDATE",
    }

    property! {
        /// [`AutomationRulesAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-automationrulesaction.html)
        AutomationRulesAction
        required {
            /// `FindingFieldsUpdate`: object.
            finding_fields_update "FindingFieldsUpdate" AutomationRulesFindingFieldsUpdate,
            /// `Type`: text.
            r#type "Type" AutomationRulesActionType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AutomationRulesFindingFieldsUpdateVerificationState`.
        AutomationRulesFindingFieldsUpdateVerificationState
        Unknown = "UNKNOWN",
        TruePositive = "TRUE_POSITIVE",
        FalsePositive = "FALSE_POSITIVE",
        BenignPositive = "BENIGN_POSITIVE",
    }

    property! {
        /// [`AutomationRulesFindingFieldsUpdate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-automationrulesfindingfieldsupdate.html)
        AutomationRulesFindingFieldsUpdate
        required {
        }
        optional {
            /// `Confidence`: whole number, 0 to 100 in value.
            confidence "Confidence" i64,
            /// `Criticality`: whole number, 0 to 100 in value.
            criticality "Criticality" i64,
            /// `Note`: object.
            note "Note" NoteUpdate,
            /// `RelatedFindings`: list, 1 to 10 items.
            related_findings "RelatedFindings" List<RelatedFinding>,
            /// `Severity`: object.
            severity "Severity" SeverityUpdate,
            /// `Types`: list, at most 50 items.
            types "Types" List<String>,
            /// `UserDefinedFields`: object.
            user_defined_fields "UserDefinedFields" Json,
            /// `VerificationState`: text.
            verification_state "VerificationState" AutomationRulesFindingFieldsUpdateVerificationState,
            /// `Workflow`: object.
            workflow "Workflow" WorkflowUpdate,
        }
    }

    choice! {
        /// Values of `WorkflowUpdateStatus`.
        WorkflowUpdateStatus
        New = "NEW",
        Notified = "NOTIFIED",
        Resolved = "RESOLVED",
        Suppressed = "SUPPRESSED",
    }

    property! {
        /// [`WorkflowUpdate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-workflowupdate.html)
        WorkflowUpdate
        required {
            /// `Status`: text.
            status "Status" WorkflowUpdateStatus,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SeverityUpdateLabel`.
        SeverityUpdateLabel
        Informational = "INFORMATIONAL",
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
        Critical = "CRITICAL",
    }

    property! {
        /// [`SeverityUpdate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-severityupdate.html)
        SeverityUpdate
        required {
        }
        optional {
            /// `Label`: text.
            label "Label" SeverityUpdateLabel,
            /// `Normalized`: whole number, 0 to 100 in value.
            normalized "Normalized" i64,
            /// `Product`: number.
            product "Product" f64,
        }
    }

    property! {
        /// [`RelatedFinding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-relatedfinding.html)
        RelatedFinding
        required {
            /// `Id`: JSON.
            id_ "Id" Json,
            /// `ProductArn`: text, 12 to 2048 characters.
            product_arn "ProductArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`NoteUpdate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrule-noteupdate.html)
        NoteUpdate
        required {
            /// `Text`: text, 1 to 512 characters.
            text "Text" String,
            /// `UpdatedBy`: JSON.
            updated_by "UpdatedBy" Json,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SecurityHub::AutomationRuleV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html)
    AutomationRuleV2 = "AWS::SecurityHub::AutomationRuleV2"
    required {
        /// `Actions`: list, 1 to 1 items.
        actions "Actions" List<automation_rule_v2::AutomationRulesActionV2>,
        /// `Criteria`: object.
        criteria "Criteria" automation_rule_v2::Criteria,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `RuleName`: text, 1 to 256 characters.
        rule_name "RuleName" String,
        /// `RuleOrder`: number, 1.0 to 1000.0 in value.
        rule_order "RuleOrder" f64,
    }
    optional {
        /// `RuleStatus`: text.
        rule_status "RuleStatus" automation_rule_v2::RuleStatus,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `RuleArn`.
        rule_arn "RuleArn" String,
        /// `Fn::GetAtt` of `RuleId`.
        rule_id "RuleId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`AutomationRuleV2`].
pub mod automation_rule_v2 {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RuleStatus`.
        RuleStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Criteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-criteria.html)
        Criteria
        required {
        }
        optional {
            /// `OcsfFindingCriteria`: object.
            ocsf_finding_criteria "OcsfFindingCriteria" OcsfFindingFilters,
        }
    }

    choice! {
        /// Values of `AllowedOperators`.
        AllowedOperators
        And = "AND",
        Or = "OR",
    }

    property! {
        /// [`OcsfFindingFilters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-ocsffindingfilters.html)
        OcsfFindingFilters
        required {
        }
        optional {
            /// `CompositeFilters`: list.
            composite_filters "CompositeFilters" List<CompositeFilter>,
            /// `CompositeOperator`: text.
            composite_operator "CompositeOperator" AllowedOperators,
        }
    }

    property! {
        /// [`CompositeFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-compositefilter.html)
        CompositeFilter
        required {
        }
        optional {
            /// `BooleanFilters`: list, 1 to 20 items.
            boolean_filters "BooleanFilters" List<OcsfBooleanFilter>,
            /// `DateFilters`: list, 1 to 20 items.
            date_filters "DateFilters" List<OcsfDateFilter>,
            /// `MapFilters`: list, 1 to 20 items.
            map_filters "MapFilters" List<OcsfMapFilter>,
            /// `NumberFilters`: list, 1 to 20 items.
            number_filters "NumberFilters" List<OcsfNumberFilter>,
            /// `Operator`: text.
            operator "Operator" AllowedOperators,
            /// `StringFilters`: list, 1 to 20 items.
            string_filters "StringFilters" List<OcsfStringFilter>,
        }
    }

    choice! {
        /// Values of `OcsfStringField`.
        OcsfStringField
        ActivityName = "activity_name",
        CloudAccountName = "cloud.account.name",
        CloudAccountUid = "cloud.account.uid",
        CloudProvider = "cloud.provider",
        CloudRegion = "cloud.region",
        ComplianceAssessmentsCategory = "compliance.assessments.category",
        ComplianceAssessmentsName = "compliance.assessments.name",
        ComplianceControl = "compliance.control",
        ComplianceStatus = "compliance.status",
        ComplianceStandards = "compliance.standards",
        FindingInfoDesc = "finding_info.desc",
        FindingInfoSrcUrl = "finding_info.src_url",
        FindingInfoTitle = "finding_info.title",
        FindingInfoTypes = "finding_info.types",
        FindingInfoUid = "finding_info.uid",
        FindingInfoRelatedEventsUid = "finding_info.related_events.uid",
        FindingInfoRelatedEventsProductUid = "finding_info.related_events.product.uid",
        FindingInfoRelatedEventsTitle = "finding_info.related_events.title",
        MetadataProductFeatureUid = "metadata.product.feature.uid",
        MetadataProductName = "metadata.product.name",
        MetadataProductUid = "metadata.product.uid",
        MetadataProductVendorName = "metadata.product.vendor_name",
        RemediationDesc = "remediation.desc",
        RemediationReferences = "remediation.references",
        ResourcesCloudPartition = "resources.cloud_partition",
        ResourcesName = "resources.name",
        ResourcesRegion = "resources.region",
        ResourcesType = "resources.type",
        ResourcesUid = "resources.uid",
        VulnerabilitiesFixCoverage = "vulnerabilities.fix_coverage",
        ClassName = "class_name",
        VendorAttributesSeverity = "vendor_attributes.severity",
    }

    property! {
        /// [`OcsfStringFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-ocsfstringfilter.html)
        OcsfStringFilter
        required {
            /// `FieldName`: text.
            field_name "FieldName" OcsfStringField,
            /// `Filter`: object.
            filter "Filter" StringFilter,
        }
        optional {
        }
    }

    choice! {
        /// Values of `StringFilterComparison`.
        StringFilterComparison
        Equals = "EQUALS",
        Prefix = "PREFIX",
        NotEquals = "NOT_EQUALS",
        PrefixNotEquals = "PREFIX_NOT_EQUALS",
        Contains = "CONTAINS",
    }

    property! {
        /// [`StringFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-stringfilter.html)
        StringFilter
        required {
            /// `Comparison`: text.
            comparison "Comparison" StringFilterComparison,
            /// `Value`: text, 1 to 4096 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `OcsfNumberFilterFieldName`.
        OcsfNumberFilterFieldName
        ActivityId = "activity_id",
        ComplianceStatusId = "compliance.status_id",
        ConfidenceScore = "confidence_score",
        FindingInfoRelatedEventsCount = "finding_info.related_events_count",
        VendorAttributesSeverityId = "vendor_attributes.severity_id",
    }

    property! {
        /// [`OcsfNumberFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-ocsfnumberfilter.html)
        OcsfNumberFilter
        required {
            /// `FieldName`: text.
            field_name "FieldName" OcsfNumberFilterFieldName,
            /// `Filter`: object.
            filter "Filter" NumberFilter,
        }
        optional {
        }
    }

    property! {
        /// [`NumberFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-numberfilter.html)
        NumberFilter
        required {
        }
        optional {
            /// `Eq`: number.
            eq "Eq" f64,
            /// `Gte`: number.
            gte "Gte" f64,
            /// `Lte`: number.
            lte "Lte" f64,
        }
    }

    choice! {
        /// Values of `OcsfMapFilterFieldName`.
        OcsfMapFilterFieldName
        ResourcesTags = "resources.tags",
    }

    property! {
        /// [`OcsfMapFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-ocsfmapfilter.html)
        OcsfMapFilter
        required {
            /// `FieldName`: text.
            field_name "FieldName" OcsfMapFilterFieldName,
            /// `Filter`: object.
            filter "Filter" MapFilter,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MapFilterComparison`.
        MapFilterComparison
        Equals = "EQUALS",
        NotEquals = "NOT_EQUALS",
    }

    property! {
        /// [`MapFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-mapfilter.html)
        MapFilter
        required {
            /// `Comparison`: text.
            comparison "Comparison" MapFilterComparison,
            /// `Key`: text, 1 to 4096 characters.
            key "Key" String,
            /// `Value`: text, 1 to 4096 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `OcsfDateFilterFieldName`.
        OcsfDateFilterFieldName
        FindingInfoCreatedTimeDt = "finding_info.created_time_dt",
        FindingInfoFirstSeenTimeDt = "finding_info.first_seen_time_dt",
        FindingInfoLastSeenTimeDt = "finding_info.last_seen_time_dt",
        FindingInfoModifiedTimeDt = "finding_info.modified_time_dt",
    }

    property! {
        /// [`OcsfDateFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-ocsfdatefilter.html)
        OcsfDateFilter
        required {
            /// `FieldName`: text.
            field_name "FieldName" OcsfDateFilterFieldName,
            /// `Filter`: object.
            filter "Filter" DateFilter,
        }
        optional {
        }
    }

    property! {
        /// [`DateFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-datefilter.html)
        DateFilter
        required {
        }
        optional {
            /// `DateRange`: object.
            date_range "DateRange" DateRange,
            /// `End`: text.
            end "End" String,
            /// `Start`: text.
            start "Start" String,
        }
    }

    choice! {
        /// Values of `DateRangeUnit`.
        DateRangeUnit
        Days = "DAYS",
    }

    property! {
        /// [`DateRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-daterange.html)
        DateRange
        required {
            /// `Unit`: text.
            unit "Unit" DateRangeUnit,
            /// `Value`: number.
            value "Value" f64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `OcsfBooleanFilterFieldName`.
        OcsfBooleanFilterFieldName
        ComplianceAssessmentsMeetsCriteria = "compliance.assessments.meets_criteria",
        VulnerabilitiesIsExploitAvailable = "vulnerabilities.is_exploit_available",
        VulnerabilitiesIsFixAvailable = "vulnerabilities.is_fix_available",
    }

    property! {
        /// [`OcsfBooleanFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-ocsfbooleanfilter.html)
        OcsfBooleanFilter
        required {
            /// `FieldName`: text.
            field_name "FieldName" OcsfBooleanFilterFieldName,
            /// `Filter`: object.
            filter "Filter" BooleanFilter,
        }
        optional {
        }
    }

    property! {
        /// [`BooleanFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-booleanfilter.html)
        BooleanFilter
        required {
            /// `Value`: true or false.
            value "Value" bool,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AutomationRulesActionV2Type`.
        AutomationRulesActionV2Type
        FindingFieldsUpdate = "FINDING_FIELDS_UPDATE",
        ExternalIntegration = "EXTERNAL_INTEGRATION",
    }

    property! {
        /// [`AutomationRulesActionV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-automationrulesactionv2.html)
        AutomationRulesActionV2
        required {
            /// `Type`: text.
            r#type "Type" AutomationRulesActionV2Type,
        }
        optional {
            /// `ExternalIntegrationConfiguration`: object.
            external_integration_configuration "ExternalIntegrationConfiguration" ExternalIntegrationConfiguration,
            /// `FindingFieldsUpdate`: object.
            finding_fields_update "FindingFieldsUpdate" AutomationRulesFindingFieldsUpdateV2,
        }
    }

    property! {
        /// [`AutomationRulesFindingFieldsUpdateV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-automationrulesfindingfieldsupdatev2.html)
        AutomationRulesFindingFieldsUpdateV2
        required {
        }
        optional {
            /// `Comment`: text.
            comment "Comment" String,
            /// `SeverityId`: whole number.
            severity_id "SeverityId" i64,
            /// `StatusId`: whole number.
            status_id "StatusId" i64,
        }
    }

    property! {
        /// [`ExternalIntegrationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-automationrulev2-externalintegrationconfiguration.html)
        ExternalIntegrationConfiguration
        required {
        }
        optional {
            /// `ConnectorArn`: text.
            connector_arn "ConnectorArn" String,
        }
    }
}

resource! {
    /// [`AWS::SecurityHub::ConfigurationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-configurationpolicy.html)
    ConfigurationPolicy = "AWS::SecurityHub::ConfigurationPolicy"
    required {
        /// `ConfigurationPolicy`: object.
        configuration_policy "ConfigurationPolicy" configuration_policy::Policy,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ServiceEnabled`.
        service_enabled "ServiceEnabled" bool,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`ConfigurationPolicy`].
pub mod configuration_policy {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-configurationpolicy-policy.html)
        Policy
        required {
        }
        optional {
            /// `SecurityHub`: object.
            security_hub "SecurityHub" SecurityHubPolicy,
        }
    }

    property! {
        /// [`SecurityHubPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-configurationpolicy-securityhubpolicy.html)
        SecurityHubPolicy
        required {
        }
        optional {
            /// `EnabledStandardIdentifiers`: list, at most 1000 items.
            enabled_standard_identifiers "EnabledStandardIdentifiers" List<String>,
            /// `SecurityControlsConfiguration`: object.
            security_controls_configuration "SecurityControlsConfiguration" SecurityControlsConfiguration,
            /// `ServiceEnabled`: true or false.
            service_enabled "ServiceEnabled" bool,
        }
    }

    property! {
        /// [`SecurityControlsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-configurationpolicy-securitycontrolsconfiguration.html)
        SecurityControlsConfiguration
        required {
        }
        optional {
            /// `DisabledSecurityControlIdentifiers`: list, at most 1000 items.
            disabled_security_control_identifiers "DisabledSecurityControlIdentifiers" List<String>,
            /// `EnabledSecurityControlIdentifiers`: list, at most 1000 items.
            enabled_security_control_identifiers "EnabledSecurityControlIdentifiers" List<String>,
            /// `SecurityControlCustomParameters`: list, at most 1000 items.
            security_control_custom_parameters "SecurityControlCustomParameters" List<SecurityControlCustomParameter>,
        }
    }

    property! {
        /// [`SecurityControlCustomParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-configurationpolicy-securitycontrolcustomparameter.html)
        SecurityControlCustomParameter
        required {
        }
        optional {
            /// `Parameters`: object.
            parameters "Parameters" Json,
            /// `SecurityControlId`: text, at most 2048 characters.
            security_control_id "SecurityControlId" String,
        }
    }
}

resource! {
    /// [`AWS::SecurityHub::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connector.html)
    Connector = "AWS::SecurityHub::Connector"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Provider`: object.
        provider "Provider" connector::Provider,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectorArn`.
        connector_arn "ConnectorArn" String,
        /// `Fn::GetAtt` of `ConnectorId`.
        connector_id "ConnectorId" String,
        /// `Fn::GetAtt` of `ConnectorStatus`.
        connector_status "ConnectorStatus" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `EnablementStatus`.
        enablement_status "EnablementStatus" String,
        /// `Fn::GetAtt` of `Issues`.
        issues "Issues" List<String>,
        /// `Fn::GetAtt` of `LastCheckedAt`.
        last_checked_at "LastCheckedAt" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `Message`.
        message "Message" String,
    }
}

/// Property types of [`Connector`].
pub mod connector {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Provider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-connector-provider.html)
        Provider
        required {
            /// `Azure`: object.
            azure "Azure" AzureProviderConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`AzureProviderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-connector-azureproviderconfiguration.html)
        AzureProviderConfiguration
        required {
            /// `AWSConfigConnectorArn`: text.
            aws_config_connector_arn "AWSConfigConnectorArn" String,
            /// `AzureRegions`: list, 1 to 100 items.
            azure_regions "AzureRegions" List<String>,
            /// `ScopeConfiguration`: object.
            scope_configuration "ScopeConfiguration" AzureScopeConfiguration,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AzureScopeConfigurationScopeType`.
        AzureScopeConfigurationScopeType
        Tenant = "TENANT",
        Subscription = "SUBSCRIPTION",
    }

    property! {
        /// [`AzureScopeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-connector-azurescopeconfiguration.html)
        AzureScopeConfiguration
        required {
            /// `ScopeType`: text.
            scope_type "ScopeType" AzureScopeConfigurationScopeType,
        }
        optional {
            /// `ScopeValues`: list, 0 to 100 items.
            scope_values "ScopeValues" List<String>,
        }
    }
}

resource! {
    /// [`AWS::SecurityHub::ConnectorV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connectorv2.html)
    ConnectorV2 = "AWS::SecurityHub::ConnectorV2"
    required {
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `Provider`: object.
        provider "Provider" Json,
    }
    optional {
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `KmsKeyArn`: text, 20 to 2048 characters. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectorArn`.
        connector_arn "ConnectorArn" String,
        /// `Fn::GetAtt` of `ConnectorId`.
        connector_id "ConnectorId" String,
        /// `Fn::GetAtt` of `ConnectorStatus`.
        connector_status "ConnectorStatus" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `EnablementStatus`.
        enablement_status "EnablementStatus" String,
        /// `Fn::GetAtt` of `EnablementStatusReason`.
        enablement_status_reason "EnablementStatusReason" String,
        /// `Fn::GetAtt` of `Issues`.
        issues "Issues" List<String>,
        /// `Fn::GetAtt` of `LastCheckedAt`.
        last_checked_at "LastCheckedAt" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `Message`.
        message "Message" String,
    }
}

resource! {
    /// [`AWS::SecurityHub::DelegatedAdmin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-delegatedadmin.html)
    DelegatedAdmin = "AWS::SecurityHub::DelegatedAdmin"
    required {
        /// `AdminAccountId`: text. A change replaces the resource.
        admin_account_id "AdminAccountId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `DelegatedAdminIdentifier`.
        delegated_admin_identifier "DelegatedAdminIdentifier" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

resource! {
    /// [`AWS::SecurityHub::FindingAggregator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-findingaggregator.html)
    FindingAggregator = "AWS::SecurityHub::FindingAggregator"
    required {
        /// `RegionLinkingMode`: text.
        region_linking_mode "RegionLinkingMode" finding_aggregator::RegionLinkingMode,
    }
    optional {
        /// `Regions`: list, 1 to 50 items.
        regions "Regions" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `FindingAggregationRegion`.
        finding_aggregation_region "FindingAggregationRegion" String,
        /// `Fn::GetAtt` of `FindingAggregatorArn`.
        finding_aggregator_arn "FindingAggregatorArn" String,
    }
}

/// Property types of [`FindingAggregator`].
pub mod finding_aggregator {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RegionLinkingMode`.
        RegionLinkingMode
        AllRegions = "ALL_REGIONS",
        AllRegionsExceptSpecified = "ALL_REGIONS_EXCEPT_SPECIFIED",
        SpecifiedRegions = "SPECIFIED_REGIONS",
    }
}

resource! {
    /// [`AWS::SecurityHub::Hub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hub.html)
    Hub = "AWS::SecurityHub::Hub"
    required {
    }
    optional {
        /// `AutoEnableControls`: true or false.
        auto_enable_controls "AutoEnableControls" bool,
        /// `ControlFindingGenerator`: text.
        control_finding_generator "ControlFindingGenerator" String,
        /// `EnableDefaultStandards`: true or false.
        enable_default_standards "EnableDefaultStandards" bool,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `ARN`.
        arn "ARN" String,
        /// `Fn::GetAtt` of `SubscribedAt`.
        subscribed_at "SubscribedAt" String,
    }
}

resource! {
    /// [`AWS::SecurityHub::HubV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hubv2.html)
    HubV2 = "AWS::SecurityHub::HubV2"
    required {
    }
    optional {
        /// `NetworkScanning`: object.
        network_scanning "NetworkScanning" hub_v2::NetworkScanning,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `HubV2Arn`.
        hub_v2_arn "HubV2Arn" String,
        /// `Fn::GetAtt` of `SubscribedAt`.
        subscribed_at "SubscribedAt" String,
    }
}

/// Property types of [`HubV2`].
pub mod hub_v2 {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `NetworkScanningStatus`.
        NetworkScanningStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`NetworkScanning`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-hubv2-networkscanning.html)
        NetworkScanning
        required {
            /// `Status`: text.
            status "Status" NetworkScanningStatus,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SecurityHub::Insight`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-insight.html)
    Insight = "AWS::SecurityHub::Insight"
    required {
        /// `Filters`: object.
        filters "Filters" insight::AwsSecurityFindingFilters,
        /// `GroupByAttribute`: text, at least 1 characters.
        group_by_attribute "GroupByAttribute" String,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `InsightArn`.
        insight_arn "InsightArn" String,
    }
}

/// Property types of [`Insight`].
pub mod insight {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`AwsSecurityFindingFilters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-awssecurityfindingfilters.html)
        AwsSecurityFindingFilters
        required {
        }
        optional {
            /// `AwsAccountId`: list, at most 20 items.
            aws_account_id "AwsAccountId" List<StringFilter>,
            /// `AwsAccountName`: list, at most 20 items.
            aws_account_name "AwsAccountName" List<StringFilter>,
            /// `CompanyName`: list, at most 20 items.
            company_name "CompanyName" List<StringFilter>,
            /// `ComplianceAssociatedStandardsId`: list, at most 20 items.
            compliance_associated_standards_id "ComplianceAssociatedStandardsId" List<StringFilter>,
            /// `ComplianceSecurityControlId`: list, at most 20 items.
            compliance_security_control_id "ComplianceSecurityControlId" List<StringFilter>,
            /// `ComplianceSecurityControlParametersName`: list, at most 20 items.
            compliance_security_control_parameters_name "ComplianceSecurityControlParametersName" List<StringFilter>,
            /// `ComplianceSecurityControlParametersValue`: list, at most 20 items.
            compliance_security_control_parameters_value "ComplianceSecurityControlParametersValue" List<StringFilter>,
            /// `ComplianceStatus`: list, at most 20 items.
            compliance_status "ComplianceStatus" List<StringFilter>,
            /// `Confidence`: list, at most 20 items.
            confidence "Confidence" List<NumberFilter>,
            /// `CreatedAt`: list, at most 20 items.
            created_at "CreatedAt" List<DateFilter>,
            /// `Criticality`: list, at most 20 items.
            criticality "Criticality" List<NumberFilter>,
            /// `Description`: list, at most 20 items.
            description "Description" List<StringFilter>,
            /// `FindingProviderFieldsConfidence`: list, at most 20 items.
            finding_provider_fields_confidence "FindingProviderFieldsConfidence" List<NumberFilter>,
            /// `FindingProviderFieldsCriticality`: list, at most 20 items.
            finding_provider_fields_criticality "FindingProviderFieldsCriticality" List<NumberFilter>,
            /// `FindingProviderFieldsRelatedFindingsId`: list, at most 20 items.
            finding_provider_fields_related_findings_id "FindingProviderFieldsRelatedFindingsId" List<StringFilter>,
            /// `FindingProviderFieldsRelatedFindingsProductArn`: list, at most 20 items.
            finding_provider_fields_related_findings_product_arn "FindingProviderFieldsRelatedFindingsProductArn" List<StringFilter>,
            /// `FindingProviderFieldsSeverityLabel`: list, at most 20 items.
            finding_provider_fields_severity_label "FindingProviderFieldsSeverityLabel" List<StringFilter>,
            /// `FindingProviderFieldsSeverityOriginal`: list, at most 20 items.
            finding_provider_fields_severity_original "FindingProviderFieldsSeverityOriginal" List<StringFilter>,
            /// `FindingProviderFieldsTypes`: list, at most 20 items.
            finding_provider_fields_types "FindingProviderFieldsTypes" List<StringFilter>,
            /// `FirstObservedAt`: list, at most 20 items.
            first_observed_at "FirstObservedAt" List<DateFilter>,
            /// `GeneratorId`: list, at most 20 items.
            generator_id "GeneratorId" List<StringFilter>,
            /// `Id`: list, at most 20 items.
            id_ "Id" List<StringFilter>,
            /// `Keyword`: list, at most 20 items.
            keyword "Keyword" List<KeywordFilter>,
            /// `LastObservedAt`: list, at most 20 items.
            last_observed_at "LastObservedAt" List<DateFilter>,
            /// `MalwareName`: list, at most 20 items.
            malware_name "MalwareName" List<StringFilter>,
            /// `MalwarePath`: list, at most 20 items.
            malware_path "MalwarePath" List<StringFilter>,
            /// `MalwareState`: list, at most 20 items.
            malware_state "MalwareState" List<StringFilter>,
            /// `MalwareType`: list, at most 20 items.
            malware_type "MalwareType" List<StringFilter>,
            /// `NetworkDestinationDomain`: list, at most 20 items.
            network_destination_domain "NetworkDestinationDomain" List<StringFilter>,
            /// `NetworkDestinationIpV4`: list, at most 20 items.
            network_destination_ip_v4 "NetworkDestinationIpV4" List<IpFilter>,
            /// `NetworkDestinationIpV6`: list, at most 20 items.
            network_destination_ip_v6 "NetworkDestinationIpV6" List<IpFilter>,
            /// `NetworkDestinationPort`: list, at most 20 items.
            network_destination_port "NetworkDestinationPort" List<NumberFilter>,
            /// `NetworkDirection`: list, at most 20 items.
            network_direction "NetworkDirection" List<StringFilter>,
            /// `NetworkProtocol`: list, at most 20 items.
            network_protocol "NetworkProtocol" List<StringFilter>,
            /// `NetworkSourceDomain`: list, at most 20 items.
            network_source_domain "NetworkSourceDomain" List<StringFilter>,
            /// `NetworkSourceIpV4`: list, at most 20 items.
            network_source_ip_v4 "NetworkSourceIpV4" List<IpFilter>,
            /// `NetworkSourceIpV6`: list, at most 20 items.
            network_source_ip_v6 "NetworkSourceIpV6" List<IpFilter>,
            /// `NetworkSourceMac`: list, at most 20 items.
            network_source_mac "NetworkSourceMac" List<StringFilter>,
            /// `NetworkSourcePort`: list, at most 20 items.
            network_source_port "NetworkSourcePort" List<NumberFilter>,
            /// `NoteText`: list, at most 20 items.
            note_text "NoteText" List<StringFilter>,
            /// `NoteUpdatedAt`: list, at most 20 items.
            note_updated_at "NoteUpdatedAt" List<DateFilter>,
            /// `NoteUpdatedBy`: list, at most 20 items.
            note_updated_by "NoteUpdatedBy" List<StringFilter>,
            /// `ProcessLaunchedAt`: list, at most 20 items.
            process_launched_at "ProcessLaunchedAt" List<DateFilter>,
            /// `ProcessName`: list, at most 20 items.
            process_name "ProcessName" List<StringFilter>,
            /// `ProcessParentPid`: list, at most 20 items.
            process_parent_pid "ProcessParentPid" List<NumberFilter>,
            /// `ProcessPath`: list, at most 20 items.
            process_path "ProcessPath" List<StringFilter>,
            /// `ProcessPid`: list, at most 20 items.
            process_pid "ProcessPid" List<NumberFilter>,
            /// `ProcessTerminatedAt`: list, at most 20 items.
            process_terminated_at "ProcessTerminatedAt" List<DateFilter>,
            /// `ProductArn`: list, at most 20 items.
            product_arn "ProductArn" List<StringFilter>,
            /// `ProductFields`: list, at most 20 items.
            product_fields "ProductFields" List<MapFilter>,
            /// `ProductName`: list, at most 20 items.
            product_name "ProductName" List<StringFilter>,
            /// `RecommendationText`: list, at most 20 items.
            recommendation_text "RecommendationText" List<StringFilter>,
            /// `RecordState`: list, at most 20 items.
            record_state "RecordState" List<StringFilter>,
            /// `Region`: list, at most 20 items.
            region "Region" List<StringFilter>,
            /// `RelatedFindingsId`: list, at most 20 items.
            related_findings_id "RelatedFindingsId" List<StringFilter>,
            /// `RelatedFindingsProductArn`: list, at most 20 items.
            related_findings_product_arn "RelatedFindingsProductArn" List<StringFilter>,
            /// `ResourceApplicationArn`: list, at most 20 items.
            resource_application_arn "ResourceApplicationArn" List<StringFilter>,
            /// `ResourceApplicationName`: list, at most 20 items.
            resource_application_name "ResourceApplicationName" List<StringFilter>,
            /// `ResourceAwsEc2InstanceIamInstanceProfileArn`: list, at most 20 items.
            resource_aws_ec2_instance_iam_instance_profile_arn "ResourceAwsEc2InstanceIamInstanceProfileArn" List<StringFilter>,
            /// `ResourceAwsEc2InstanceImageId`: list, at most 20 items.
            resource_aws_ec2_instance_image_id "ResourceAwsEc2InstanceImageId" List<StringFilter>,
            /// `ResourceAwsEc2InstanceIpV4Addresses`: list, at most 20 items.
            resource_aws_ec2_instance_ip_v4_addresses "ResourceAwsEc2InstanceIpV4Addresses" List<IpFilter>,
            /// `ResourceAwsEc2InstanceIpV6Addresses`: list, at most 20 items.
            resource_aws_ec2_instance_ip_v6_addresses "ResourceAwsEc2InstanceIpV6Addresses" List<IpFilter>,
            /// `ResourceAwsEc2InstanceKeyName`: list, at most 20 items.
            resource_aws_ec2_instance_key_name "ResourceAwsEc2InstanceKeyName" List<StringFilter>,
            /// `ResourceAwsEc2InstanceLaunchedAt`: list, at most 20 items.
            resource_aws_ec2_instance_launched_at "ResourceAwsEc2InstanceLaunchedAt" List<DateFilter>,
            /// `ResourceAwsEc2InstanceSubnetId`: list, at most 20 items.
            resource_aws_ec2_instance_subnet_id "ResourceAwsEc2InstanceSubnetId" List<StringFilter>,
            /// `ResourceAwsEc2InstanceType`: list, at most 20 items.
            resource_aws_ec2_instance_type "ResourceAwsEc2InstanceType" List<StringFilter>,
            /// `ResourceAwsEc2InstanceVpcId`: list, at most 20 items.
            resource_aws_ec2_instance_vpc_id "ResourceAwsEc2InstanceVpcId" List<StringFilter>,
            /// `ResourceAwsIamAccessKeyCreatedAt`: list, at most 20 items.
            resource_aws_iam_access_key_created_at "ResourceAwsIamAccessKeyCreatedAt" List<DateFilter>,
            /// `ResourceAwsIamAccessKeyPrincipalName`: list, at most 20 items.
            resource_aws_iam_access_key_principal_name "ResourceAwsIamAccessKeyPrincipalName" List<StringFilter>,
            /// `ResourceAwsIamAccessKeyStatus`: list, at most 20 items.
            resource_aws_iam_access_key_status "ResourceAwsIamAccessKeyStatus" List<StringFilter>,
            /// `ResourceAwsIamAccessKeyUserName`: list, at most 20 items.
            resource_aws_iam_access_key_user_name "ResourceAwsIamAccessKeyUserName" List<StringFilter>,
            /// `ResourceAwsIamUserUserName`: list, at most 20 items.
            resource_aws_iam_user_user_name "ResourceAwsIamUserUserName" List<StringFilter>,
            /// `ResourceAwsS3BucketOwnerId`: list, at most 20 items.
            resource_aws_s3_bucket_owner_id "ResourceAwsS3BucketOwnerId" List<StringFilter>,
            /// `ResourceAwsS3BucketOwnerName`: list, at most 20 items.
            resource_aws_s3_bucket_owner_name "ResourceAwsS3BucketOwnerName" List<StringFilter>,
            /// `ResourceContainerImageId`: list, at most 20 items.
            resource_container_image_id "ResourceContainerImageId" List<StringFilter>,
            /// `ResourceContainerImageName`: list, at most 20 items.
            resource_container_image_name "ResourceContainerImageName" List<StringFilter>,
            /// `ResourceContainerLaunchedAt`: list, at most 20 items.
            resource_container_launched_at "ResourceContainerLaunchedAt" List<DateFilter>,
            /// `ResourceContainerName`: list, at most 20 items.
            resource_container_name "ResourceContainerName" List<StringFilter>,
            /// `ResourceDetailsOther`: list, at most 20 items.
            resource_details_other "ResourceDetailsOther" List<MapFilter>,
            /// `ResourceId`: list, at most 20 items.
            resource_id "ResourceId" List<StringFilter>,
            /// `ResourcePartition`: list, at most 20 items.
            resource_partition "ResourcePartition" List<StringFilter>,
            /// `ResourceRegion`: list, at most 20 items.
            resource_region "ResourceRegion" List<StringFilter>,
            /// `ResourceTags`: list, at most 20 items.
            resource_tags "ResourceTags" List<MapFilter>,
            /// `ResourceType`: list, at most 20 items.
            resource_type "ResourceType" List<StringFilter>,
            /// `Sample`: list, at most 20 items.
            sample "Sample" List<BooleanFilter>,
            /// `SeverityLabel`: list, at most 20 items.
            severity_label "SeverityLabel" List<StringFilter>,
            /// `SeverityNormalized`: list, at most 20 items.
            severity_normalized "SeverityNormalized" List<NumberFilter>,
            /// `SeverityProduct`: list, at most 20 items.
            severity_product "SeverityProduct" List<NumberFilter>,
            /// `SourceUrl`: list, at most 20 items.
            source_url "SourceUrl" List<StringFilter>,
            /// `ThreatIntelIndicatorCategory`: list, at most 20 items.
            threat_intel_indicator_category "ThreatIntelIndicatorCategory" List<StringFilter>,
            /// `ThreatIntelIndicatorLastObservedAt`: list, at most 20 items.
            threat_intel_indicator_last_observed_at "ThreatIntelIndicatorLastObservedAt" List<DateFilter>,
            /// `ThreatIntelIndicatorSource`: list, at most 20 items.
            threat_intel_indicator_source "ThreatIntelIndicatorSource" List<StringFilter>,
            /// `ThreatIntelIndicatorSourceUrl`: list, at most 20 items.
            threat_intel_indicator_source_url "ThreatIntelIndicatorSourceUrl" List<StringFilter>,
            /// `ThreatIntelIndicatorType`: list, at most 20 items.
            threat_intel_indicator_type "ThreatIntelIndicatorType" List<StringFilter>,
            /// `ThreatIntelIndicatorValue`: list, at most 20 items.
            threat_intel_indicator_value "ThreatIntelIndicatorValue" List<StringFilter>,
            /// `Title`: list, at most 20 items.
            title "Title" List<StringFilter>,
            /// `Type`: list, at most 20 items.
            r#type "Type" List<StringFilter>,
            /// `UpdatedAt`: list, at most 20 items.
            updated_at "UpdatedAt" List<DateFilter>,
            /// `UserDefinedFields`: list, at most 20 items.
            user_defined_fields "UserDefinedFields" List<MapFilter>,
            /// `VerificationState`: list, at most 20 items.
            verification_state "VerificationState" List<StringFilter>,
            /// `VulnerabilitiesExploitAvailable`: list, at most 20 items.
            vulnerabilities_exploit_available "VulnerabilitiesExploitAvailable" List<StringFilter>,
            /// `VulnerabilitiesFixAvailable`: list, at most 20 items.
            vulnerabilities_fix_available "VulnerabilitiesFixAvailable" List<StringFilter>,
            /// `WorkflowState`: list, at most 20 items.
            workflow_state "WorkflowState" List<StringFilter>,
            /// `WorkflowStatus`: list, at most 20 items.
            workflow_status "WorkflowStatus" List<StringFilter>,
        }
    }

    property! {
        /// [`BooleanFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-booleanfilter.html)
        BooleanFilter
        required {
            /// `Value`: true or false.
            value "Value" bool,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MapFilterComparison`.
        MapFilterComparison
        Equals = "EQUALS",
        NotEquals = "NOT_EQUALS",
    }

    property! {
        /// [`MapFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-mapfilter.html)
        MapFilter
        required {
            /// `Comparison`: text.
            comparison "Comparison" MapFilterComparison,
            /// `Key`: text, at least 1 characters.
            key "Key" String,
            /// `Value`: text, at least 1 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`IpFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-ipfilter.html)
        IpFilter
        required {
            /// `Cidr`: text, at least 1 characters.
            cidr "Cidr" String,
        }
        optional {
        }
    }

    property! {
        /// [`KeywordFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-keywordfilter.html)
        KeywordFilter
        required {
            /// `Value`: text, at least 1 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`DateFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-datefilter.html)
        DateFilter
        required {
        }
        optional {
            /// `DateRange`: object.
            date_range "DateRange" DateRange,
            /// `End`: text.
            end "End" String,
            /// `Start`: text.
            start "Start" String,
        }
    }

    choice! {
        /// Values of `DateRangeUnit`.
        DateRangeUnit
        Days = "DAYS",
    }

    property! {
        /// [`DateRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-daterange.html)
        DateRange
        required {
            /// `Unit`: text.
            unit "Unit" DateRangeUnit,
            /// `Value`: number.
            value "Value" f64,
        }
        optional {
        }
    }

    property! {
        /// [`NumberFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-numberfilter.html)
        NumberFilter
        required {
        }
        optional {
            /// `Eq`: number.
            eq "Eq" f64,
            /// `Gte`: number.
            gte "Gte" f64,
            /// `Lte`: number.
            lte "Lte" f64,
        }
    }

    choice! {
        /// Values of `StringFilterComparison`.
        StringFilterComparison
        Equals = "EQUALS",
        Prefix = "PREFIX",
        NotEquals = "NOT_EQUALS",
        PrefixNotEquals = "PREFIX_NOT_EQUALS",
    }

    property! {
        /// [`StringFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-insight-stringfilter.html)
        StringFilter
        required {
            /// `Comparison`: text.
            comparison "Comparison" StringFilterComparison,
            /// `Value`: text, at least 1 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SecurityHub::OrganizationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-organizationconfiguration.html)
    OrganizationConfiguration = "AWS::SecurityHub::OrganizationConfiguration"
    required {
        /// `AutoEnable`: true or false.
        auto_enable "AutoEnable" bool,
    }
    optional {
        /// `AutoEnableStandards`: text.
        auto_enable_standards "AutoEnableStandards" organization_configuration::AutoEnableStandards,
        /// `ConfigurationType`: text.
        configuration_type "ConfigurationType" organization_configuration::ConfigurationType,
    }
    attributes {
        /// `Fn::GetAtt` of `MemberAccountLimitReached`.
        member_account_limit_reached "MemberAccountLimitReached" bool,
        /// `Fn::GetAtt` of `OrganizationConfigurationIdentifier`.
        organization_configuration_identifier "OrganizationConfigurationIdentifier" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
    }
}

/// Property types of [`OrganizationConfiguration`].
pub mod organization_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AutoEnableStandards`.
        AutoEnableStandards
        Default = "DEFAULT",
        None = "NONE",
    }

    choice! {
        /// Values of `ConfigurationType`.
        ConfigurationType
        Central = "CENTRAL",
        Local = "LOCAL",
    }
}

resource! {
    /// [`AWS::SecurityHub::PolicyAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-policyassociation.html)
    PolicyAssociation = "AWS::SecurityHub::PolicyAssociation"
    required {
        /// `ConfigurationPolicyId`: text.
        configuration_policy_id "ConfigurationPolicyId" String,
        /// `TargetId`: text. A change replaces the resource.
        target_id "TargetId" String,
        /// `TargetType`: text. A change replaces the resource.
        target_type "TargetType" policy_association::TargetType,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationIdentifier`.
        association_identifier "AssociationIdentifier" String,
        /// `Fn::GetAtt` of `AssociationStatus`.
        association_status "AssociationStatus" String,
        /// `Fn::GetAtt` of `AssociationStatusMessage`.
        association_status_message "AssociationStatusMessage" String,
        /// `Fn::GetAtt` of `AssociationType`.
        association_type "AssociationType" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`PolicyAssociation`].
pub mod policy_association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TargetType`.
        TargetType
        Account = "ACCOUNT",
        OrganizationalUnit = "ORGANIZATIONAL_UNIT",
        Root = "ROOT",
    }
}

resource! {
    /// [`AWS::SecurityHub::ProductSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-productsubscription.html)
    ProductSubscription = "AWS::SecurityHub::ProductSubscription"
    required {
        /// `ProductArn`: text. A change replaces the resource.
        product_arn "ProductArn" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `ProductSubscriptionArn`.
        product_subscription_arn "ProductSubscriptionArn" String,
    }
}

resource! {
    /// [`AWS::SecurityHub::SecurityControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-securitycontrol.html)
    SecurityControl = "AWS::SecurityHub::SecurityControl"
    required {
        /// `Parameters`: object.
        parameters "Parameters" Json,
    }
    optional {
        /// `LastUpdateReason`: text.
        last_update_reason "LastUpdateReason" String,
        /// `SecurityControlArn`: text.
        security_control_arn "SecurityControlArn" String,
        /// `SecurityControlId`: text. A change replaces the resource.
        security_control_id "SecurityControlId" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::SecurityHub::Standard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-standard.html)
    Standard = "AWS::SecurityHub::Standard"
    required {
        /// `StandardsArn`: text. A change replaces the resource.
        standards_arn "StandardsArn" String,
    }
    optional {
        /// `DisabledStandardsControls`: list, 0 to 100 items.
        disabled_standards_controls "DisabledStandardsControls" List<standard::StandardsControl>,
    }
    attributes {
        /// `Fn::GetAtt` of `StandardsSubscriptionArn`.
        standards_subscription_arn "StandardsSubscriptionArn" String,
    }
}

/// Property types of [`Standard`].
pub mod standard {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`StandardsControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityhub-standard-standardscontrol.html)
        StandardsControl
        required {
            /// `StandardsControlArn`: text.
            standards_control_arn "StandardsControlArn" String,
        }
        optional {
            /// `Reason`: text.
            reason "Reason" String,
        }
    }
}
