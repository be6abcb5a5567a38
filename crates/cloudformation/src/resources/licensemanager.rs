// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::LicenseManager`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::LicenseManager::Grant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-grant.html)
    Grant = "AWS::LicenseManager::Grant"
    required {
    }
    optional {
        /// `AllowedOperations`: list, 1 to 8 items.
        allowed_operations "AllowedOperations" List<grant::AllowedOperations>,
        /// `GrantName`: text.
        grant_name "GrantName" String,
        /// `HomeRegion`: text.
        home_region "HomeRegion" String,
        /// `LicenseArn`: text, 0 to 2048 characters.
        license_arn "LicenseArn" String,
        /// `Principals`: list, 1 to 1 items.
        principals "Principals" List<String>,
        /// `Status`: text.
        status "Status" grant::Status,
        /// `Tags`: list.
        tags "Tags" List<grant::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `GrantArn`.
        grant_arn "GrantArn" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Grant`].
pub mod grant {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AllowedOperations`.
        AllowedOperations
        CheckInLicense = "CheckInLicense",
        CheckoutBorrowLicense = "CheckoutBorrowLicense",
        CheckoutLicense = "CheckoutLicense",
        CreateGrant = "CreateGrant",
        CreateToken = "CreateToken",
        ExtendConsumptionLicense = "ExtendConsumptionLicense",
        ListPurchasedLicenses = "ListPurchasedLicenses",
    }

    choice! {
        /// Values of `Status`.
        Status
        Active = "ACTIVE",
        Deleted = "DELETED",
        Disabled = "DISABLED",
        FailedWorkflow = "FAILED_WORKFLOW",
        PendingAccept = "PENDING_ACCEPT",
        PendingDelete = "PENDING_DELETE",
        PendingWorkflow = "PENDING_WORKFLOW",
        Rejected = "REJECTED",
        WorkflowCompleted = "WORKFLOW_COMPLETED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-grant-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::LicenseManager::License`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-license.html)
    License = "AWS::LicenseManager::License"
    required {
        /// `Beneficiary`: text.
        beneficiary "Beneficiary" String,
        /// `ConsumptionConfiguration`: object.
        consumption_configuration "ConsumptionConfiguration" license::ConsumptionConfiguration,
        /// `Entitlements`: list.
        entitlements "Entitlements" List<license::Entitlement>,
        /// `HomeRegion`: text.
        home_region "HomeRegion" String,
        /// `Issuer`: object.
        issuer "Issuer" license::IssuerData,
        /// `LicenseName`: text.
        license_name "LicenseName" String,
        /// `ProductName`: text.
        product_name "ProductName" String,
        /// `ProductSKU`: text, 1 to 1024 characters.
        product_sku "ProductSKU" String,
        /// `Validity`: object.
        validity "Validity" license::ValidityDateFormat,
    }
    optional {
        /// `LicenseMetadata`: list.
        license_metadata "LicenseMetadata" List<license::Metadata>,
        /// `Status`: text.
        status "Status" String,
        /// `Tags`: list.
        tags "Tags" List<license::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LicenseArn`.
        license_arn "LicenseArn" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`License`].
pub mod license {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ValidityDateFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-validitydateformat.html)
        ValidityDateFormat
        required {
            /// `Begin`: text, 0 to 50 characters.
            begin "Begin" String,
            /// `End`: text, 0 to 50 characters.
            end "End" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Metadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-metadata.html)
        Metadata
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`IssuerData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-issuerdata.html)
        IssuerData
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `SignKey`: text.
            sign_key "SignKey" String,
        }
    }

    choice! {
        /// Values of `EntitlementUnit`.
        EntitlementUnit
        Bits = "Bits",
        BitsSecond = "Bits/Second",
        Bytes = "Bytes",
        BytesSecond = "Bytes/Second",
        Count = "Count",
        CountSecond = "Count/Second",
        Gigabits = "Gigabits",
        GigabitsSecond = "Gigabits/Second",
        Gigabytes = "Gigabytes",
        GigabytesSecond = "Gigabytes/Second",
        Kilobits = "Kilobits",
        KilobitsSecond = "Kilobits/Second",
        Kilobytes = "Kilobytes",
        KilobytesSecond = "Kilobytes/Second",
        Megabits = "Megabits",
        MegabitsSecond = "Megabits/Second",
        Megabytes = "Megabytes",
        MegabytesSecond = "Megabytes/Second",
        Microseconds = "Microseconds",
        Milliseconds = "Milliseconds",
        None = "None",
        Percent = "Percent",
        Seconds = "Seconds",
        Terabits = "Terabits",
        TerabitsSecond = "Terabits/Second",
        Terabytes = "Terabytes",
        TerabytesSecond = "Terabytes/Second",
    }

    property! {
        /// [`Entitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-entitlement.html)
        Entitlement
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Unit`: text.
            unit "Unit" EntitlementUnit,
        }
        optional {
            /// `AllowCheckIn`: true or false.
            allow_check_in "AllowCheckIn" bool,
            /// `MaxCount`: whole number.
            max_count "MaxCount" i64,
            /// `Overage`: true or false.
            overage "Overage" bool,
            /// `Value`: text.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `ConsumptionConfigurationRenewType`.
        ConsumptionConfigurationRenewType
        Monthly = "Monthly",
        None = "None",
        Weekly = "Weekly",
    }

    property! {
        /// [`ConsumptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-consumptionconfiguration.html)
        ConsumptionConfiguration
        required {
        }
        optional {
            /// `BorrowConfiguration`: object.
            borrow_configuration "BorrowConfiguration" BorrowConfiguration,
            /// `ProvisionalConfiguration`: object.
            provisional_configuration "ProvisionalConfiguration" ProvisionalConfiguration,
            /// `RenewType`: text.
            renew_type "RenewType" ConsumptionConfigurationRenewType,
        }
    }

    property! {
        /// [`ProvisionalConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-provisionalconfiguration.html)
        ProvisionalConfiguration
        required {
            /// `MaxTimeToLiveInMinutes`: whole number.
            max_time_to_live_in_minutes "MaxTimeToLiveInMinutes" i64,
        }
        optional {
        }
    }

    property! {
        /// [`BorrowConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-license-borrowconfiguration.html)
        BorrowConfiguration
        required {
            /// `AllowEarlyCheckIn`: true or false.
            allow_early_check_in "AllowEarlyCheckIn" bool,
            /// `MaxTimeToLiveInMinutes`: whole number.
            max_time_to_live_in_minutes "MaxTimeToLiveInMinutes" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::LicenseManager::LicenseAssetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetgroup.html)
    LicenseAssetGroup = "AWS::LicenseManager::LicenseAssetGroup"
    required {
        /// `AssociatedLicenseAssetRulesetARNs`: list.
        associated_license_asset_ruleset_ar_ns "AssociatedLicenseAssetRulesetARNs" List<String>,
        /// `LicenseAssetGroupConfigurations`: list. A change replaces the resource.
        license_asset_group_configurations "LicenseAssetGroupConfigurations" List<license_asset_group::LicenseAssetGroupConfiguration>,
        /// `Name`: text, 0 to 128 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Properties`: list.
        properties "Properties" List<license_asset_group::LicenseAssetGroupProperty>,
        /// `Tags`: list.
        tags "Tags" List<license_asset_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LicenseAssetGroupArn`.
        license_asset_group_arn "LicenseAssetGroupArn" String,
    }
}

/// Property types of [`LicenseAssetGroup`].
pub mod license_asset_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetgroup-tag.html)
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
        /// [`LicenseAssetGroupProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetgroup-licenseassetgroupproperty.html)
        LicenseAssetGroupProperty
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`LicenseAssetGroupConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetgroup-licenseassetgroupconfiguration.html)
        LicenseAssetGroupConfiguration
        required {
        }
        optional {
            /// `UsageDimension`: text.
            usage_dimension "UsageDimension" String,
        }
    }
}

resource! {
    /// [`AWS::LicenseManager::LicenseAssetRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetruleset.html)
    LicenseAssetRuleSet = "AWS::LicenseManager::LicenseAssetRuleSet"
    required {
        /// `Name`: text, 0 to 128 characters.
        name "Name" String,
        /// `Rules`: list.
        rules "Rules" List<license_asset_rule_set::LicenseAssetRule>,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<license_asset_rule_set::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LicenseAssetRulesetArn`.
        license_asset_ruleset_arn "LicenseAssetRulesetArn" String,
    }
}

/// Property types of [`LicenseAssetRuleSet`].
pub mod license_asset_rule_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-tag.html)
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
        /// [`LicenseAssetRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-licenseassetrule.html)
        LicenseAssetRule
        required {
            /// `RuleStatement`: object.
            rule_statement "RuleStatement" RuleStatement,
        }
        optional {
        }
    }

    property! {
        /// [`RuleStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-rulestatement.html)
        RuleStatement
        required {
        }
        optional {
            /// `InstanceRuleStatement`: object.
            instance_rule_statement "InstanceRuleStatement" InstanceRuleStatement,
            /// `LicenseConfigurationRuleStatement`: object.
            license_configuration_rule_statement "LicenseConfigurationRuleStatement" LicenseConfigurationRuleStatement,
            /// `LicenseRuleStatement`: object.
            license_rule_statement "LicenseRuleStatement" LicenseRuleStatement,
        }
    }

    property! {
        /// [`LicenseRuleStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-licenserulestatement.html)
        LicenseRuleStatement
        required {
        }
        optional {
            /// `AndRuleStatement`: object.
            and_rule_statement "AndRuleStatement" AndRuleStatement,
            /// `MatchingRuleStatement`: object.
            matching_rule_statement "MatchingRuleStatement" MatchingRuleStatement,
            /// `OrRuleStatement`: object.
            or_rule_statement "OrRuleStatement" OrRuleStatement,
        }
    }

    property! {
        /// [`OrRuleStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-orrulestatement.html)
        OrRuleStatement
        required {
        }
        optional {
            /// `MatchingRuleStatements`: list.
            matching_rule_statements "MatchingRuleStatements" List<MatchingRuleStatement>,
        }
    }

    property! {
        /// [`MatchingRuleStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-matchingrulestatement.html)
        MatchingRuleStatement
        required {
            /// `Constraint`: text.
            constraint "Constraint" String,
            /// `KeyToMatch`: text.
            key_to_match "KeyToMatch" String,
            /// `ValueToMatch`: list.
            value_to_match "ValueToMatch" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`AndRuleStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-andrulestatement.html)
        AndRuleStatement
        required {
        }
        optional {
            /// `MatchingRuleStatements`: list.
            matching_rule_statements "MatchingRuleStatements" List<MatchingRuleStatement>,
        }
    }

    property! {
        /// [`LicenseConfigurationRuleStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-licenseconfigurationrulestatement.html)
        LicenseConfigurationRuleStatement
        required {
        }
        optional {
            /// `AndRuleStatement`: object.
            and_rule_statement "AndRuleStatement" AndRuleStatement,
            /// `MatchingRuleStatement`: object.
            matching_rule_statement "MatchingRuleStatement" MatchingRuleStatement,
            /// `OrRuleStatement`: object.
            or_rule_statement "OrRuleStatement" OrRuleStatement,
        }
    }

    property! {
        /// [`InstanceRuleStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseassetruleset-instancerulestatement.html)
        InstanceRuleStatement
        required {
        }
        optional {
            /// `AndRuleStatement`: object.
            and_rule_statement "AndRuleStatement" AndRuleStatement,
            /// `MatchingRuleStatement`: object.
            matching_rule_statement "MatchingRuleStatement" MatchingRuleStatement,
            /// `OrRuleStatement`: object.
            or_rule_statement "OrRuleStatement" OrRuleStatement,
        }
    }
}

resource! {
    /// [`AWS::LicenseManager::LicenseConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseconfiguration.html)
    LicenseConfiguration = "AWS::LicenseManager::LicenseConfiguration"
    required {
        /// `LicenseCountingType`: text. A change replaces the resource.
        license_counting_type "LicenseCountingType" license_configuration::LicenseCountingType,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `DisassociateWhenNotFound`: true or false.
        disassociate_when_not_found "DisassociateWhenNotFound" bool,
        /// `LicenseCount`: whole number.
        license_count "LicenseCount" i64,
        /// `LicenseCountHardLimit`: true or false.
        license_count_hard_limit "LicenseCountHardLimit" bool,
        /// `LicenseExpiry`: whole number.
        license_expiry "LicenseExpiry" i64,
        /// `LicenseRules`: list. A change replaces the resource.
        license_rules "LicenseRules" List<String>,
        /// `ProductInformationList`: list.
        product_information_list "ProductInformationList" List<license_configuration::ProductInformation>,
        /// `Tags`: list.
        tags "Tags" List<license_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LicenseConfigurationArn`.
        license_configuration_arn "LicenseConfigurationArn" String,
        /// `Fn::GetAtt` of `LicenseConfigurationId`.
        license_configuration_id "LicenseConfigurationId" String,
        /// `Fn::GetAtt` of `OwnerAccountId`.
        owner_account_id "OwnerAccountId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`LicenseConfiguration`].
pub mod license_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LicenseCountingType`.
        LicenseCountingType
        VCPU = "vCPU",
        Instance = "Instance",
        Core = "Core",
        Socket = "Socket",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseconfiguration-tag.html)
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
        /// [`ProductInformation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseconfiguration-productinformation.html)
        ProductInformation
        required {
            /// `ProductInformationFilterList`: list.
            product_information_filter_list "ProductInformationFilterList" List<ProductInformationFilter>,
            /// `ResourceType`: text.
            resource_type "ResourceType" String,
        }
        optional {
        }
    }

    property! {
        /// [`ProductInformationFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-licenseconfiguration-productinformationfilter.html)
        ProductInformationFilter
        required {
            /// `ProductInformationFilterComparator`: text.
            product_information_filter_comparator "ProductInformationFilterComparator" String,
            /// `ProductInformationFilterName`: text.
            product_information_filter_name "ProductInformationFilterName" String,
        }
        optional {
            /// `ProductInformationFilterValue`: list.
            product_information_filter_value "ProductInformationFilterValue" List<String>,
        }
    }
}

resource! {
    /// [`AWS::LicenseManager::ReportGenerator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-reportgenerator.html)
    ReportGenerator = "AWS::LicenseManager::ReportGenerator"
    required {
        /// `ReportContext`: object.
        report_context "ReportContext" report_generator::ReportContext,
        /// `ReportFrequency`: object.
        report_frequency "ReportFrequency" report_generator::ReportFrequency,
        /// `ReportGeneratorName`: text, 1 to 100 characters.
        report_generator_name "ReportGeneratorName" String,
        /// `ReportType`: list.
        report_type "ReportType" List<report_generator::ReportType>,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<report_generator::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `ReportCreatorAccount`.
        report_creator_account "ReportCreatorAccount" String,
        /// `Fn::GetAtt` of `S3Location`.
        s3_location "S3Location" Json,
    }
}

/// Property types of [`ReportGenerator`].
pub mod report_generator {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ReportType`.
        ReportType
        LicenseConfigurationSummaryReport = "LicenseConfigurationSummaryReport",
        LicenseConfigurationUsageReport = "LicenseConfigurationUsageReport",
        LicenseAssetGroupUsageReport = "LicenseAssetGroupUsageReport",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-reportgenerator-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ReportFrequencyPeriod`.
        ReportFrequencyPeriod
        Day = "DAY",
        Week = "WEEK",
        Month = "MONTH",
        OneTime = "ONE_TIME",
    }

    property! {
        /// [`ReportFrequency`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-reportgenerator-reportfrequency.html)
        ReportFrequency
        required {
        }
        optional {
            /// `Period`: text.
            period "Period" ReportFrequencyPeriod,
            /// `Value`: whole number.
            value "Value" i64,
        }
    }

    property! {
        /// [`ReportContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-reportgenerator-reportcontext.html)
        ReportContext
        required {
        }
        optional {
            /// `LicenseAssetGroupArns`: list.
            license_asset_group_arns "LicenseAssetGroupArns" List<String>,
            /// `LicenseConfigurationArns`: list.
            license_configuration_arns "LicenseConfigurationArns" List<String>,
            /// `ReportEndDate`: text.
            report_end_date "ReportEndDate" String,
            /// `ReportStartDate`: text.
            report_start_date "ReportStartDate" String,
        }
    }
}
