// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AccessAnalyzer`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AccessAnalyzer::Analyzer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-analyzer.html)
    Analyzer = "AWS::AccessAnalyzer::Analyzer"
    required {
        /// `Type`: text, 0 to 1024 characters. A change replaces the resource.
        r#type "Type" String,
    }
    optional {
        /// `AnalyzerConfiguration`: object. A change may replace the resource.
        analyzer_configuration "AnalyzerConfiguration" analyzer::AnalyzerConfiguration,
        /// `AnalyzerName`: text, 1 to 1024 characters. A change replaces the resource.
        analyzer_name "AnalyzerName" String,
        /// `ArchiveRules`: list.
        archive_rules "ArchiveRules" List<analyzer::ArchiveRule>,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<analyzer::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Analyzer`].
pub mod analyzer {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accessanalyzer-analyzer-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`ArchiveRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accessanalyzer-analyzer-archiverule.html)
        ArchiveRule
        required {
            /// `Filter`: list, at least 1 items.
            filter "Filter" List<Filter>,
            /// `RuleName`: text, 1 to 255 characters.
            rule_name "RuleName" String,
        }
        optional {
        }
    }

    property! {
        /// [`Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accessanalyzer-analyzer-filter.html)
        Filter
        required {
            /// `Property`: text.
            property "Property" String,
        }
        optional {
            /// `Contains`: list.
            contains "Contains" List<String>,
            /// `Eq`: list.
            eq "Eq" List<String>,
            /// `Exists`: true or false.
            exists "Exists" bool,
            /// `Neq`: list.
            neq "Neq" List<String>,
        }
    }

    property! {
        /// Property type `AnalyzerConfiguration`.
        AnalyzerConfiguration
        required {
        }
        optional {
            /// `InternalAccessConfiguration`: object.
            internal_access_configuration "InternalAccessConfiguration" InternalAccessConfiguration,
            /// `UnusedAccessConfiguration`: object.
            unused_access_configuration "UnusedAccessConfiguration" UnusedAccessConfiguration,
        }
    }

    property! {
        /// [`UnusedAccessConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accessanalyzer-analyzer-unusedaccessconfiguration.html)
        UnusedAccessConfiguration
        required {
        }
        optional {
            /// `AnalysisRule`: object.
            analysis_rule "AnalysisRule" UnusedAccessConfigurationAnalysisRule,
            /// `UnusedAccessAge`: whole number, 1 to 365 in value.
            unused_access_age "UnusedAccessAge" i64,
        }
    }

    property! {
        /// Property type `UnusedAccessConfigurationAnalysisRule`.
        UnusedAccessConfigurationAnalysisRule
        required {
        }
        optional {
            /// `Exclusions`: list.
            exclusions "Exclusions" List<AnalysisRuleCriteria>,
        }
    }

    property! {
        /// [`AnalysisRuleCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accessanalyzer-analyzer-analysisrulecriteria.html)
        AnalysisRuleCriteria
        required {
        }
        optional {
            /// `AccountIds`: list.
            account_ids "AccountIds" List<String>,
            /// `ResourceTags`: list.
            resource_tags "ResourceTags" List<List<Tag>>,
        }
    }

    property! {
        /// [`InternalAccessConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accessanalyzer-analyzer-internalaccessconfiguration.html)
        InternalAccessConfiguration
        required {
        }
        optional {
            /// `InternalAccessAnalysisRule`: object.
            internal_access_analysis_rule "InternalAccessAnalysisRule" InternalAccessConfigurationInternalAccessAnalysisRule,
        }
    }

    property! {
        /// Property type `InternalAccessConfigurationInternalAccessAnalysisRule`.
        InternalAccessConfigurationInternalAccessAnalysisRule
        required {
        }
        optional {
            /// `Inclusions`: list.
            inclusions "Inclusions" List<InternalAccessAnalysisRuleCriteria>,
        }
    }

    property! {
        /// [`InternalAccessAnalysisRuleCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accessanalyzer-analyzer-internalaccessanalysisrulecriteria.html)
        InternalAccessAnalysisRuleCriteria
        required {
        }
        optional {
            /// `AccountIds`: list.
            account_ids "AccountIds" List<String>,
            /// `ResourceArns`: list.
            resource_arns "ResourceArns" List<String>,
            /// `ResourceTypes`: list.
            resource_types "ResourceTypes" List<String>,
        }
    }
}

resource! {
    /// [`AWS::AccessAnalyzer::ArchiveRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-archiverule.html)
    ArchiveRule = "AWS::AccessAnalyzer::ArchiveRule"
    required {
        /// `AnalyzerName`: text, 1 to 255 characters. A change replaces the resource.
        analyzer_name "AnalyzerName" String,
        /// `Filter`: object.
        filter "Filter" Json,
        /// `RuleName`: text, 1 to 255 characters. A change replaces the resource.
        rule_name "RuleName" String,
    }
    optional {
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
