// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ResilienceHubV2`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ResilienceHubV2::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-policy.html)
    Policy = "AWS::ResilienceHubV2::Policy"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AvailabilitySlo`: object.
        availability_slo "AvailabilitySlo" policy::AvailabilitySlo,
        /// `DataRecovery`: object.
        data_recovery "DataRecovery" policy::DataRecoveryTargets,
        /// `Description`: text, at most 615 characters.
        description "Description" String,
        /// `KmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `MultiAz`: object.
        multi_az "MultiAz" policy::MultiAzTargets,
        /// `MultiRegion`: object.
        multi_region "MultiRegion" policy::MultiRegionTargets,
        /// `SharingEnabled`: true or false.
        sharing_enabled "SharingEnabled" bool,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<policy::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociatedServiceCount`.
        associated_service_count "AssociatedServiceCount" i64,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `PolicyArn`.
        policy_arn "PolicyArn" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Policy`].
pub mod policy {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-policy-tag.html)
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
        /// Values of `MultiRegionTargetsDisasterRecoveryApproach`.
        MultiRegionTargetsDisasterRecoveryApproach
        ActiveActive = "ACTIVE_ACTIVE",
        HotStandby = "HOT_STANDBY",
        WarmStandby = "WARM_STANDBY",
        PilotLight = "PILOT_LIGHT",
        BackupAndRestore = "BACKUP_AND_RESTORE",
    }

    property! {
        /// [`MultiRegionTargets`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-policy-multiregiontargets.html)
        MultiRegionTargets
        required {
        }
        optional {
            /// `DisasterRecoveryApproach`: text.
            disaster_recovery_approach "DisasterRecoveryApproach" MultiRegionTargetsDisasterRecoveryApproach,
            /// `RpoInMinutes`: whole number, 0 to 2147483647 in value.
            rpo_in_minutes "RpoInMinutes" i64,
            /// `RtoInMinutes`: whole number, 0 to 2147483647 in value.
            rto_in_minutes "RtoInMinutes" i64,
        }
    }

    choice! {
        /// Values of `MultiAzTargetsDisasterRecoveryApproach`.
        MultiAzTargetsDisasterRecoveryApproach
        ActiveActive = "ACTIVE_ACTIVE",
        HotStandby = "HOT_STANDBY",
        WarmStandby = "WARM_STANDBY",
        PilotLight = "PILOT_LIGHT",
        BackupAndRestore = "BACKUP_AND_RESTORE",
    }

    property! {
        /// [`MultiAzTargets`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-policy-multiaztargets.html)
        MultiAzTargets
        required {
        }
        optional {
            /// `DisasterRecoveryApproach`: text.
            disaster_recovery_approach "DisasterRecoveryApproach" MultiAzTargetsDisasterRecoveryApproach,
            /// `RpoInMinutes`: whole number, 0 to 2147483647 in value.
            rpo_in_minutes "RpoInMinutes" i64,
            /// `RtoInMinutes`: whole number, 0 to 2147483647 in value.
            rto_in_minutes "RtoInMinutes" i64,
        }
    }

    property! {
        /// [`DataRecoveryTargets`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-policy-datarecoverytargets.html)
        DataRecoveryTargets
        required {
        }
        optional {
            /// `TimeBetweenBackupsInMinutes`: whole number, at least 0 in value.
            time_between_backups_in_minutes "TimeBetweenBackupsInMinutes" i64,
        }
    }

    property! {
        /// [`AvailabilitySlo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-policy-availabilityslo.html)
        AvailabilitySlo
        required {
        }
        optional {
            /// `Target`: number, 0 to 100 in value.
            target "Target" f64,
        }
    }
}

resource! {
    /// [`AWS::ResilienceHubV2::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-service.html)
    Service = "AWS::ResilienceHubV2::Service"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Regions`: list, 1 to 10 items. A change replaces the resource.
        regions "Regions" List<String>,
    }
    optional {
        /// `Assertions`: list, at most 20 items.
        assertions "Assertions" List<service::AssertionDefinition>,
        /// `AssociatedSystems`: list, at most 1000 items.
        associated_systems "AssociatedSystems" List<service::AssociatedSystem>,
        /// `DependencyDiscovery`: text.
        dependency_discovery "DependencyDiscovery" service::DependencyDiscovery,
        /// `Description`: text, at most 615 characters.
        description "Description" String,
        /// `DevOpsAgentConfiguration`: object.
        dev_ops_agent_configuration "DevOpsAgentConfiguration" service::DevOpsAgentConfiguration,
        /// `InputSources`: list, at most 20 items.
        input_sources "InputSources" List<service::InputSourceDefinition>,
        /// `KmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `PermissionModel`: object.
        permission_model "PermissionModel" service::PermissionModel,
        /// `PolicyArn`: text.
        policy_arn "PolicyArn" String,
        /// `ReportConfiguration`: object.
        report_configuration "ReportConfiguration" service::ServiceReportConfiguration,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<service::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `EffectivePolicyValues`.
        effective_policy_values "EffectivePolicyValues" Json,
        /// `Fn::GetAtt` of `ServiceArn`.
        service_arn "ServiceArn" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Service`].
pub mod service {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DependencyDiscovery`.
        DependencyDiscovery
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        Initializing = "INITIALIZING",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-tag.html)
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
        /// [`ServiceReportConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-servicereportconfiguration.html)
        ServiceReportConfiguration
        required {
            /// `ReportOutput`: list, 1 to 1 items.
            report_output "ReportOutput" List<ReportOutputConfiguration>,
        }
        optional {
        }
    }

    property! {
        /// [`ReportOutputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-reportoutputconfiguration.html)
        ReportOutputConfiguration
        required {
        }
        optional {
            /// `S3`: object.
            s3 "S3" S3ReportOutputConfiguration,
        }
    }

    property! {
        /// [`S3ReportOutputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-s3reportoutputconfiguration.html)
        S3ReportOutputConfiguration
        required {
            /// `BucketOwner`: text.
            bucket_owner "BucketOwner" String,
            /// `BucketPath`: text, 3 to 512 characters.
            bucket_path "BucketPath" String,
        }
        optional {
        }
    }

    property! {
        /// [`PermissionModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-permissionmodel.html)
        PermissionModel
        required {
            /// `InvokerRoleName`: text.
            invoker_role_name "InvokerRoleName" String,
        }
        optional {
            /// `CrossAccountRoleArns`: list, at most 10 items.
            cross_account_role_arns "CrossAccountRoleArns" List<CrossAccountRoleConfiguration>,
        }
    }

    property! {
        /// [`CrossAccountRoleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-crossaccountroleconfiguration.html)
        CrossAccountRoleConfiguration
        required {
            /// `CrossAccountRoleArn`: text, 20 to 2048 characters.
            cross_account_role_arn "CrossAccountRoleArn" String,
        }
        optional {
            /// `ExternalId`: text.
            external_id "ExternalId" String,
        }
    }

    property! {
        /// [`InputSourceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-inputsourcedefinition.html)
        InputSourceDefinition
        required {
            /// `ResourceConfiguration`: object.
            resource_configuration "ResourceConfiguration" ResourceConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`ResourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-resourceconfiguration.html)
        ResourceConfiguration
        required {
        }
        optional {
            /// `CfnStackArn`: text.
            cfn_stack_arn "CfnStackArn" String,
            /// `DesignFileS3Url`: text.
            design_file_s3_url "DesignFileS3Url" String,
            /// `Eks`: object.
            eks "Eks" EksSource,
            /// `ResourceTags`: list, 1 to 10 items.
            resource_tags "ResourceTags" List<ResourceTag>,
            /// `TfStateFileUrl`: text.
            tf_state_file_url "TfStateFileUrl" String,
        }
    }

    property! {
        /// [`ResourceTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-resourcetag.html)
        ResourceTag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Values`: list, 0 to 10 items.
            values "Values" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`EksSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-ekssource.html)
        EksSource
        required {
            /// `ClusterArn`: text.
            cluster_arn "ClusterArn" String,
            /// `Namespaces`: list, 1 to 10 items.
            namespaces "Namespaces" List<String>,
        }
        optional {
            /// `LabelSelector`: object.
            label_selector "LabelSelector" EksLabelSelector,
        }
    }

    property! {
        /// [`EksLabelSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-ekslabelselector.html)
        EksLabelSelector
        required {
        }
        optional {
            /// `MatchExpressions`: list, 1 to 20 items.
            match_expressions "MatchExpressions" List<EksLabelSelectorRequirement>,
            /// `MatchLabels`: object.
            match_labels "MatchLabels" Json,
        }
    }

    choice! {
        /// Values of `EksLabelSelectorRequirementOperator`.
        EksLabelSelectorRequirementOperator
        In = "IN",
        NotIn = "NOT_IN",
        Exists = "EXISTS",
        DoesNotExist = "DOES_NOT_EXIST",
    }

    property! {
        /// [`EksLabelSelectorRequirement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-ekslabelselectorrequirement.html)
        EksLabelSelectorRequirement
        required {
            /// `Key`: text, 1 to 317 characters.
            key "Key" String,
            /// `Operator`: text.
            operator "Operator" EksLabelSelectorRequirementOperator,
        }
        optional {
            /// `Values`: list, 1 to 20 items.
            values "Values" List<String>,
        }
    }

    property! {
        /// [`DevOpsAgentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-devopsagentconfiguration.html)
        DevOpsAgentConfiguration
        required {
            /// `AgentSpaceArn`: text.
            agent_space_arn "AgentSpaceArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`AssociatedSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-associatedsystem.html)
        AssociatedSystem
        required {
            /// `SystemArn`: text.
            system_arn "SystemArn" String,
        }
        optional {
            /// `UserJourneyIds`: list, at most 50 items.
            user_journey_ids "UserJourneyIds" List<String>,
        }
    }

    property! {
        /// [`AssertionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-service-assertiondefinition.html)
        AssertionDefinition
        required {
            /// `Text`: text, 1 to 1000 characters.
            text "Text" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ResilienceHubV2::ServiceFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-servicefunction.html)
    ServiceFunction = "AWS::ResilienceHubV2::ServiceFunction"
    required {
        /// `Criticality`: text.
        criticality "Criticality" service_function::Criticality,
        /// `Name`: text.
        name "Name" String,
        /// `ServiceArn`: text. A change replaces the resource.
        service_arn "ServiceArn" String,
    }
    optional {
        /// `Description`: text, at most 500 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `ResourceCount`.
        resource_count "ResourceCount" i64,
        /// `Fn::GetAtt` of `ServiceFunctionId`.
        service_function_id "ServiceFunctionId" String,
        /// `Fn::GetAtt` of `Source`.
        source "Source" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`ServiceFunction`].
pub mod service_function {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Criticality`.
        Criticality
        Primary = "PRIMARY",
        Supplemental = "SUPPLEMENTAL",
    }
}

resource! {
    /// [`AWS::ResilienceHubV2::System`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-system.html)
    System = "AWS::ResilienceHubV2::System"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, at most 500 characters.
        description "Description" String,
        /// `KmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `SharingEnabled`: true or false.
        sharing_enabled "SharingEnabled" bool,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<system::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `SystemArn`.
        system_arn "SystemArn" String,
        /// `Fn::GetAtt` of `SystemId`.
        system_id "SystemId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`System`].
pub mod system {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehubv2-system-tag.html)
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
    /// [`AWS::ResilienceHubV2::UserJourney`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-userjourney.html)
    UserJourney = "AWS::ResilienceHubV2::UserJourney"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `SystemIdentifier`: text, 1 to 2048 characters. A change replaces the resource.
        system_identifier "SystemIdentifier" String,
    }
    optional {
        /// `Description`: text, at most 500 characters.
        description "Description" String,
        /// `PolicyArn`: text.
        policy_arn "PolicyArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `UserJourneyId`.
        user_journey_id "UserJourneyId" String,
    }
}
