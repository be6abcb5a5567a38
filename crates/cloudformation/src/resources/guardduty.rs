// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::GuardDuty`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::GuardDuty::CustomDetectionRuleAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-customdetectionruleassociation.html)
    CustomDetectionRuleAssociation = "AWS::GuardDuty::CustomDetectionRuleAssociation"
    required {
        /// `Mode`: text.
        mode "Mode" custom_detection_rule_association::Mode,
        /// `RuleId`: text, 1 to 100 characters. A change replaces the resource.
        rule_id "RuleId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<custom_detection_rule_association::TagItem>,
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AssociationId`.
        association_id "AssociationId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`CustomDetectionRuleAssociation`].
pub mod custom_detection_rule_association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Mode`.
        Mode
        Live = "LIVE",
        DryRun = "DRY_RUN",
    }

    property! {
        /// [`TagItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-customdetectionruleassociation-tagitem.html)
        TagItem
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
    /// [`AWS::GuardDuty::Detector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html)
    Detector = "AWS::GuardDuty::Detector"
    required {
        /// `Enable`: true or false.
        enable "Enable" bool,
    }
    optional {
        /// `DataSources`: object.
        data_sources "DataSources" detector::CFNDataSourceConfigurations,
        /// `Features`: list.
        features "Features" List<detector::CFNFeatureConfiguration>,
        /// `FindingPublishingFrequency`: text.
        finding_publishing_frequency "FindingPublishingFrequency" detector::FindingPublishingFrequency,
        /// `Tags`: list.
        tags "Tags" List<detector::TagItem>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Detector`].
pub mod detector {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FindingPublishingFrequency`.
        FindingPublishingFrequency
        FifteenMinutes = "FIFTEEN_MINUTES",
        OneHour = "ONE_HOUR",
        SixHours = "SIX_HOURS",
    }

    property! {
        /// [`TagItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-tagitem.html)
        TagItem
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
        /// Values of `CFNFeatureConfigurationName`.
        CFNFeatureConfigurationName
        AiAnalyst = "AI_ANALYST",
        AiProtection = "AI_PROTECTION",
        EbsMalwareProtection = "EBS_MALWARE_PROTECTION",
        EksAuditLogs = "EKS_AUDIT_LOGS",
        EksRuntimeMonitoring = "EKS_RUNTIME_MONITORING",
        LambdaNetworkLogs = "LAMBDA_NETWORK_LOGS",
        RdsLoginEvents = "RDS_LOGIN_EVENTS",
        RuntimeMonitoring = "RUNTIME_MONITORING",
        S3DataEvents = "S3_DATA_EVENTS",
    }

    choice! {
        /// Values of `CFNFeatureConfigurationStatus`.
        CFNFeatureConfigurationStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`CFNFeatureConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfnfeatureconfiguration.html)
        CFNFeatureConfiguration
        required {
            /// `Name`: text, at most 128 characters.
            name "Name" CFNFeatureConfigurationName,
            /// `Status`: text.
            status "Status" CFNFeatureConfigurationStatus,
        }
        optional {
            /// `AdditionalConfiguration`: list.
            additional_configuration "AdditionalConfiguration" List<CFNFeatureAdditionalConfiguration>,
        }
    }

    choice! {
        /// Values of `CFNFeatureAdditionalConfigurationName`.
        CFNFeatureAdditionalConfigurationName
        Ec2AgentManagement = "EC2_AGENT_MANAGEMENT",
        EcsFargateAgentManagement = "ECS_FARGATE_AGENT_MANAGEMENT",
        EksAddonManagement = "EKS_ADDON_MANAGEMENT",
        RdsDataRisk = "RDS_DATA_RISK",
    }

    choice! {
        /// Values of `CFNFeatureAdditionalConfigurationStatus`.
        CFNFeatureAdditionalConfigurationStatus
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`CFNFeatureAdditionalConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfnfeatureadditionalconfiguration.html)
        CFNFeatureAdditionalConfiguration
        required {
        }
        optional {
            /// `Name`: text, 1 to 256 characters.
            name "Name" CFNFeatureAdditionalConfigurationName,
            /// `Status`: text, 1 to 128 characters.
            status "Status" CFNFeatureAdditionalConfigurationStatus,
        }
    }

    property! {
        /// [`CFNDataSourceConfigurations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfndatasourceconfigurations.html)
        CFNDataSourceConfigurations
        required {
        }
        optional {
            /// `Kubernetes`: object.
            kubernetes "Kubernetes" CFNKubernetesConfiguration,
            /// `MalwareProtection`: object.
            malware_protection "MalwareProtection" CFNMalwareProtectionConfiguration,
            /// `S3Logs`: object.
            s3_logs "S3Logs" CFNS3LogsConfiguration,
        }
    }

    property! {
        /// [`CFNS3LogsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfns3logsconfiguration.html)
        CFNS3LogsConfiguration
        required {
            /// `Enable`: true or false.
            enable "Enable" bool,
        }
        optional {
        }
    }

    property! {
        /// [`CFNMalwareProtectionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfnmalwareprotectionconfiguration.html)
        CFNMalwareProtectionConfiguration
        required {
        }
        optional {
            /// `ScanEc2InstanceWithFindings`: object.
            scan_ec2_instance_with_findings "ScanEc2InstanceWithFindings" CFNScanEc2InstanceWithFindingsConfiguration,
        }
    }

    property! {
        /// [`CFNScanEc2InstanceWithFindingsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfnscanec2instancewithfindingsconfiguration.html)
        CFNScanEc2InstanceWithFindingsConfiguration
        required {
        }
        optional {
            /// `EbsVolumes`: true or false.
            ebs_volumes "EbsVolumes" bool,
        }
    }

    property! {
        /// [`CFNKubernetesConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfnkubernetesconfiguration.html)
        CFNKubernetesConfiguration
        required {
            /// `AuditLogs`: object.
            audit_logs "AuditLogs" CFNKubernetesAuditLogsConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`CFNKubernetesAuditLogsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfnkubernetesauditlogsconfiguration.html)
        CFNKubernetesAuditLogsConfiguration
        required {
            /// `Enable`: true or false.
            enable "Enable" bool,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::GuardDuty::Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-filter.html)
    Filter = "AWS::GuardDuty::Filter"
    required {
        /// `DetectorId`: text, 1 to 300 characters. A change replaces the resource.
        detector_id "DetectorId" String,
        /// `FindingCriteria`: object.
        finding_criteria "FindingCriteria" filter::FindingCriteria,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Action`: text.
        action "Action" filter::Action,
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `Rank`: whole number, 1 to 100 in value.
        rank "Rank" i64,
        /// `Tags`: list.
        tags "Tags" List<filter::TagItem>,
    }
    attributes {
    }
}

/// Property types of [`Filter`].
pub mod filter {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Action`.
        Action
        Archive = "ARCHIVE",
        Noop = "NOOP",
    }

    property! {
        /// [`TagItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-filter-tagitem.html)
        TagItem
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
        /// [`FindingCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-filter-findingcriteria.html)
        FindingCriteria
        required {
        }
        optional {
            /// `Criterion`: object.
            criterion "Criterion" Json,
        }
    }
}

resource! {
    /// [`AWS::GuardDuty::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-ipset.html)
    IPSet = "AWS::GuardDuty::IPSet"
    required {
        /// `Format`: text. A change replaces the resource.
        format "Format" ip_set::Format,
        /// `Location`: text, 1 to 300 characters.
        location "Location" String,
    }
    optional {
        /// `Activate`: true or false.
        activate "Activate" bool,
        /// `DetectorId`: text, 1 to 300 characters. A change replaces the resource.
        detector_id "DetectorId" String,
        /// `ExpectedBucketOwner`: text, 12 to 12 characters.
        expected_bucket_owner "ExpectedBucketOwner" String,
        /// `Name`: text, 1 to 300 characters.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<ip_set::TagItem>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`IPSet`].
pub mod ip_set {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Format`.
        Format
        AlienVault = "ALIEN_VAULT",
        FireEye = "FIRE_EYE",
        OtxCsv = "OTX_CSV",
        ProofPoint = "PROOF_POINT",
        Stix = "STIX",
        Txt = "TXT",
    }

    property! {
        /// [`TagItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-ipset-tagitem.html)
        TagItem
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
    /// [`AWS::GuardDuty::MalwareProtectionPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-malwareprotectionplan.html)
    MalwareProtectionPlan = "AWS::GuardDuty::MalwareProtectionPlan"
    required {
        /// `ProtectedResource`: object.
        protected_resource "ProtectedResource" malware_protection_plan::CFNProtectedResource,
        /// `Role`: text.
        role "Role" String,
    }
    optional {
        /// `Actions`: object.
        actions "Actions" malware_protection_plan::CFNActions,
        /// `Tags`: list.
        tags "Tags" List<malware_protection_plan::TagItem>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `MalwareProtectionPlanId`.
        malware_protection_plan_id "MalwareProtectionPlanId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusReasons`.
        status_reasons "StatusReasons" List<String>,
    }
}

/// Property types of [`MalwareProtectionPlan`].
pub mod malware_protection_plan {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TagItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-malwareprotectionplan-tagitem.html)
        TagItem
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
        /// [`CFNProtectedResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-malwareprotectionplan-cfnprotectedresource.html)
        CFNProtectedResource
        required {
            /// `S3Bucket`: object.
            s3_bucket "S3Bucket" CFNProtectedResourceS3Bucket,
        }
        optional {
        }
    }

    property! {
        /// Property type `CFNProtectedResourceS3Bucket`.
        CFNProtectedResourceS3Bucket
        required {
        }
        optional {
            /// `BucketName`: text.
            bucket_name "BucketName" String,
            /// `ObjectPrefixes`: list, 0 to 5 items.
            object_prefixes "ObjectPrefixes" List<String>,
        }
    }

    property! {
        /// [`CFNActions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-malwareprotectionplan-cfnactions.html)
        CFNActions
        required {
        }
        optional {
            /// `Tagging`: object.
            tagging "Tagging" CFNTagging,
        }
    }

    choice! {
        /// Values of `CFNTaggingStatus`.
        CFNTaggingStatus
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`CFNTagging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-malwareprotectionplan-cfntagging.html)
        CFNTagging
        required {
        }
        optional {
            /// `Status`: text.
            status "Status" CFNTaggingStatus,
        }
    }
}

resource! {
    /// [`AWS::GuardDuty::Master`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-master.html)
    Master = "AWS::GuardDuty::Master"
    required {
        /// `DetectorId`: text. A change replaces the resource.
        detector_id "DetectorId" String,
        /// `MasterId`: text. A change replaces the resource.
        master_id "MasterId" String,
    }
    optional {
        /// `InvitationId`: text. A change replaces the resource.
        invitation_id "InvitationId" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::GuardDuty::Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-member.html)
    Member = "AWS::GuardDuty::Member"
    required {
        /// `Email`: text.
        email "Email" String,
    }
    optional {
        /// `DetectorId`: text, 1 to 300 characters. A change replaces the resource.
        detector_id "DetectorId" String,
        /// `DisableEmailNotification`: true or false.
        disable_email_notification "DisableEmailNotification" bool,
        /// `MemberId`: text. A change replaces the resource.
        member_id "MemberId" String,
        /// `Message`: text.
        message "Message" String,
        /// `Status`: text.
        status "Status" member::Status,
    }
    attributes {
    }
}

/// Property types of [`Member`].
pub mod member {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Created = "Created",
        Disabled = "Disabled",
        Enabled = "Enabled",
        Invited = "Invited",
        Removed = "Removed",
        Resigned = "Resigned",
    }
}

resource! {
    /// [`AWS::GuardDuty::PublishingDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-publishingdestination.html)
    PublishingDestination = "AWS::GuardDuty::PublishingDestination"
    required {
        /// `DestinationProperties`: object.
        destination_properties "DestinationProperties" publishing_destination::CFNDestinationProperties,
        /// `DestinationType`: text.
        destination_type "DestinationType" publishing_destination::DestinationType,
        /// `DetectorId`: text, 1 to 300 characters. A change replaces the resource.
        detector_id "DetectorId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<publishing_destination::TagItem>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `PublishingFailureStartTimestamp`.
        publishing_failure_start_timestamp "PublishingFailureStartTimestamp" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`PublishingDestination`].
pub mod publishing_destination {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DestinationType`.
        DestinationType
        S3 = "S3",
    }

    property! {
        /// [`TagItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-publishingdestination-tagitem.html)
        TagItem
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
        /// [`CFNDestinationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-publishingdestination-cfndestinationproperties.html)
        CFNDestinationProperties
        required {
        }
        optional {
            /// `DestinationArn`: text.
            destination_arn "DestinationArn" String,
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
        }
    }
}

resource! {
    /// [`AWS::GuardDuty::ThreatEntitySet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatentityset.html)
    ThreatEntitySet = "AWS::GuardDuty::ThreatEntitySet"
    required {
        /// `Format`: text, 1 to 300 characters. A change replaces the resource.
        format "Format" threat_entity_set::Format,
        /// `Location`: text, 1 to 300 characters.
        location "Location" String,
    }
    optional {
        /// `Activate`: true or false.
        activate "Activate" bool,
        /// `DetectorId`: text, 1 to 32 characters. A change replaces the resource.
        detector_id "DetectorId" String,
        /// `ExpectedBucketOwner`: text, 12 to 12 characters.
        expected_bucket_owner "ExpectedBucketOwner" String,
        /// `Name`: text, 1 to 300 characters.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<threat_entity_set::TagItem>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `ErrorDetails`.
        error_details "ErrorDetails" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`ThreatEntitySet`].
pub mod threat_entity_set {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Format`.
        Format
        AlienVault = "ALIEN_VAULT",
        FireEye = "FIRE_EYE",
        OtxCsv = "OTX_CSV",
        ProofPoint = "PROOF_POINT",
        Stix = "STIX",
        Txt = "TXT",
    }

    property! {
        /// [`TagItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-threatentityset-tagitem.html)
        TagItem
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
    /// [`AWS::GuardDuty::ThreatIntelSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatintelset.html)
    ThreatIntelSet = "AWS::GuardDuty::ThreatIntelSet"
    required {
        /// `Format`: text, 1 to 300 characters. A change replaces the resource.
        format "Format" threat_intel_set::Format,
        /// `Location`: text, 1 to 300 characters.
        location "Location" String,
    }
    optional {
        /// `Activate`: true or false.
        activate "Activate" bool,
        /// `DetectorId`: text, 1 to 32 characters. A change replaces the resource.
        detector_id "DetectorId" String,
        /// `ExpectedBucketOwner`: text, 12 to 12 characters.
        expected_bucket_owner "ExpectedBucketOwner" String,
        /// `Name`: text, 1 to 300 characters.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<threat_intel_set::TagItem>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ThreatIntelSet`].
pub mod threat_intel_set {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Format`.
        Format
        AlienVault = "ALIEN_VAULT",
        FireEye = "FIRE_EYE",
        OtxCsv = "OTX_CSV",
        ProofPoint = "PROOF_POINT",
        Stix = "STIX",
        Txt = "TXT",
    }

    property! {
        /// [`TagItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-threatintelset-tagitem.html)
        TagItem
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
    /// [`AWS::GuardDuty::TrustedEntitySet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-trustedentityset.html)
    TrustedEntitySet = "AWS::GuardDuty::TrustedEntitySet"
    required {
        /// `Format`: text, 1 to 300 characters. A change replaces the resource.
        format "Format" trusted_entity_set::Format,
        /// `Location`: text, 1 to 300 characters.
        location "Location" String,
    }
    optional {
        /// `Activate`: true or false.
        activate "Activate" bool,
        /// `DetectorId`: text, 1 to 32 characters. A change replaces the resource.
        detector_id "DetectorId" String,
        /// `ExpectedBucketOwner`: text, 12 to 12 characters.
        expected_bucket_owner "ExpectedBucketOwner" String,
        /// `Name`: text, 1 to 300 characters.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<trusted_entity_set::TagItem>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `ErrorDetails`.
        error_details "ErrorDetails" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`TrustedEntitySet`].
pub mod trusted_entity_set {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Format`.
        Format
        AlienVault = "ALIEN_VAULT",
        FireEye = "FIRE_EYE",
        OtxCsv = "OTX_CSV",
        ProofPoint = "PROOF_POINT",
        Stix = "STIX",
        Txt = "TXT",
    }

    property! {
        /// [`TagItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-trustedentityset-tagitem.html)
        TagItem
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
