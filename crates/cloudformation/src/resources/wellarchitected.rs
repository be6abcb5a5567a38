// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::WellArchitected`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::WellArchitected::AgentContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentcontext.html)
    AgentContext = "AWS::WellArchitected::AgentContext"
    required {
        /// `Content`: object.
        content "Content" Json,
        /// `ContextType`: text. A change replaces the resource.
        context_type "ContextType" agent_context::ContextType,
        /// `ProfileArn`: text, 1 to 2048 characters. A change replaces the resource.
        profile_arn "ProfileArn" String,
        /// `Title`: text, 1 to 1000 characters.
        title "Title" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationType`.
        application_type "ApplicationType" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `Criticality`.
        criticality "Criticality" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModifiedAt`.
        last_modified_at "LastModifiedAt" String,
        /// `Fn::GetAtt` of `LastModifiedBy`.
        last_modified_by "LastModifiedBy" String,
    }
}

/// Property types of [`AgentContext`].
pub mod agent_context {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ContextType`.
        ContextType
        Application = "APPLICATION",
    }
}

resource! {
    /// [`AWS::WellArchitected::AgentGoal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentgoal.html)
    AgentGoal = "AWS::WellArchitected::AgentGoal"
    required {
        /// `Pillars`: list, 1 to 5 items.
        pillars "Pillars" List<agent_goal::Pillar>,
        /// `ProfileArn`: text, 1 to 2048 characters. A change replaces the resource.
        profile_arn "ProfileArn" String,
        /// `Title`: text, 1 to 1000 characters.
        title "Title" String,
    }
    optional {
        /// `Description`: text, 1 to 4000 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModifiedAt`.
        last_modified_at "LastModifiedAt" String,
        /// `Fn::GetAtt` of `LastModifiedBy`.
        last_modified_by "LastModifiedBy" String,
    }
}

/// Property types of [`AgentGoal`].
pub mod agent_goal {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Pillar`.
        Pillar
        CostOptimization = "COST_OPTIMIZATION",
        Security = "SECURITY",
        Resilience = "RESILIENCE",
        Performance = "PERFORMANCE",
        OperationalExcellence = "OPERATIONAL_EXCELLENCE",
    }
}

resource! {
    /// [`AWS::WellArchitected::AgentProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentprofile.html)
    AgentProfile = "AWS::WellArchitected::AgentProfile"
    required {
        /// `AggregationConfiguration`: list, 0 to 100 items.
        aggregation_configuration "AggregationConfiguration" List<agent_profile::AggregationConfiguration>,
        /// `ExecutionRoleArn`: text, 1 to 2048 characters.
        execution_role_arn "ExecutionRoleArn" String,
        /// `Name`: text, 3 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `Pillars`: list, 1 to 4 items.
        pillars "Pillars" List<agent_profile::Pillar>,
    }
    optional {
        /// `BusinessOverview`: text, at most 512 characters.
        business_overview "BusinessOverview" String,
        /// `DeletionProtection`: true or false.
        deletion_protection "DeletionProtection" bool,
        /// `Description`: text, at most 512 characters.
        description "Description" String,
        /// `DisplayName`: text, 3 to 128 characters.
        display_name "DisplayName" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<agent_profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `LastModifiedAt`.
        last_modified_at "LastModifiedAt" String,
        /// `Fn::GetAtt` of `LastModifiedBy`.
        last_modified_by "LastModifiedBy" String,
    }
}

/// Property types of [`AgentProfile`].
pub mod agent_profile {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Pillar`.
        Pillar
        CostOptimization = "COST_OPTIMIZATION",
        Security = "SECURITY",
        Resilience = "RESILIENCE",
        Performance = "PERFORMANCE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wellarchitected-agentprofile-tag.html)
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
        /// [`AggregationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wellarchitected-agentprofile-aggregationconfiguration.html)
        AggregationConfiguration
        required {
            /// `AccessRoleArn`: text, 1 to 2048 characters.
            access_role_arn "AccessRoleArn" String,
            /// `AccountId`: text, 12 to 12 characters.
            account_id "AccountId" String,
            /// `Regions`: list, 0 to 25 items.
            regions "Regions" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::WellArchitected::Lens`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-lens.html)
    Lens = "AWS::WellArchitected::Lens"
    required {
    }
    optional {
        /// `JSONString`: text, 2 to 500000 characters. A change replaces the resource.
        json_string "JSONString" String,
        /// `LensVersion`: text, 1 to 32 characters. A change replaces the resource.
        lens_version "LensVersion" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<lens::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Description`.
        description "Description" String,
        /// `Fn::GetAtt` of `LensArn`.
        lens_arn "LensArn" String,
        /// `Fn::GetAtt` of `LensId`.
        lens_id "LensId" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
        /// `Fn::GetAtt` of `Owner`.
        owner "Owner" String,
    }
}

/// Property types of [`Lens`].
pub mod lens {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tags`.
        Tags
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
    /// [`AWS::WellArchitected::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-profile.html)
    Profile = "AWS::WellArchitected::Profile"
    required {
        /// `ProfileDescription`: text, 3 to 100 characters.
        profile_description "ProfileDescription" String,
        /// `ProfileName`: text, 3 to 100 characters. A change replaces the resource.
        profile_name "ProfileName" String,
        /// `ProfileQuestions`: list.
        profile_questions "ProfileQuestions" List<profile::ProfileQuestionUpdate>,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Owner`.
        owner "Owner" String,
        /// `Fn::GetAtt` of `ProfileArn`.
        profile_arn "ProfileArn" String,
        /// `Fn::GetAtt` of `ProfileVersion`.
        profile_version "ProfileVersion" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Profile`].
pub mod profile {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wellarchitected-profile-tag.html)
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
        /// [`ProfileQuestionUpdate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wellarchitected-profile-profilequestionupdate.html)
        ProfileQuestionUpdate
        required {
        }
        optional {
            /// `QuestionId`: text, 1 to 128 characters.
            question_id "QuestionId" String,
            /// `SelectedChoiceIds`: list.
            selected_choice_ids "SelectedChoiceIds" List<String>,
        }
    }
}

resource! {
    /// [`AWS::WellArchitected::ReviewTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-reviewtemplate.html)
    ReviewTemplate = "AWS::WellArchitected::ReviewTemplate"
    required {
        /// `Description`: text, 3 to 250 characters.
        description "Description" String,
        /// `Lenses`: list. A change replaces the resource.
        lenses "Lenses" List<String>,
        /// `TemplateName`: text, 3 to 100 characters.
        template_name "TemplateName" String,
    }
    optional {
        /// `Notes`: text, 0 to 2084 characters.
        notes "Notes" String,
        /// `Tags`: list.
        tags "Tags" List<review_template::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Owner`.
        owner "Owner" String,
        /// `Fn::GetAtt` of `TemplateArn`.
        template_arn "TemplateArn" String,
        /// `Fn::GetAtt` of `UpdateStatus`.
        update_status "UpdateStatus" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`ReviewTemplate`].
pub mod review_template {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tags`.
        Tags
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
    /// [`AWS::WellArchitected::Workload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-workload.html)
    Workload = "AWS::WellArchitected::Workload"
    required {
        /// `Description`: text, 3 to 250 characters.
        description "Description" String,
        /// `Environment`: text.
        environment "Environment" workload::Environment,
        /// `Lenses`: list. A change replaces the resource.
        lenses "Lenses" List<String>,
        /// `WorkloadName`: text, 3 to 100 characters.
        workload_name "WorkloadName" String,
    }
    optional {
        /// `AccountIds`: list, 0 to 100 items.
        account_ids "AccountIds" List<String>,
        /// `ArchitecturalDesign`: text, at most 2048 characters.
        architectural_design "ArchitecturalDesign" String,
        /// `AwsRegions`: list, 0 to 50 items.
        aws_regions "AwsRegions" List<String>,
        /// `DiscoveryConfig`: object.
        discovery_config "DiscoveryConfig" workload::DiscoveryConfig,
        /// `Industry`: text, at most 100 characters.
        industry "Industry" String,
        /// `IndustryType`: text, at most 100 characters.
        industry_type "IndustryType" String,
        /// `NonAwsRegions`: list, 0 to 5 items.
        non_aws_regions "NonAwsRegions" List<String>,
        /// `Notes`: text, at most 2084 characters.
        notes "Notes" String,
        /// `ReviewOwner`: text, 3 to 255 characters.
        review_owner "ReviewOwner" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<workload::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `ImprovementStatus`.
        improvement_status "ImprovementStatus" String,
        /// `Fn::GetAtt` of `WorkloadArn`.
        workload_arn "WorkloadArn" String,
        /// `Fn::GetAtt` of `WorkloadId`.
        workload_id "WorkloadId" String,
    }
}

/// Property types of [`Workload`].
pub mod workload {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Environment`.
        Environment
        Production = "PRODUCTION",
        Preproduction = "PREPRODUCTION",
    }

    property! {
        /// Property type `Tags`.
        Tags
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
        /// Values of `DiscoveryConfigTrustedAdvisorIntegrationStatus`.
        DiscoveryConfigTrustedAdvisorIntegrationStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `DiscoveryConfigWorkloadResourceDefinition`.
        DiscoveryConfigWorkloadResourceDefinition
        WorkloadMetadata = "WORKLOAD_METADATA",
        AppRegistry = "APP_REGISTRY",
    }

    property! {
        /// Property type `DiscoveryConfig`.
        DiscoveryConfig
        required {
        }
        optional {
            /// `TrustedAdvisorIntegrationStatus`: text.
            trusted_advisor_integration_status "TrustedAdvisorIntegrationStatus" DiscoveryConfigTrustedAdvisorIntegrationStatus,
            /// `WorkloadResourceDefinition`: list.
            workload_resource_definition "WorkloadResourceDefinition" List<DiscoveryConfigWorkloadResourceDefinition>,
        }
    }
}
