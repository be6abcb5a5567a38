// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SSMQuickSetup`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SSMQuickSetup::ConfigurationManager`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-configurationmanager.html)
    ConfigurationManager = "AWS::SSMQuickSetup::ConfigurationManager"
    required {
        /// `ConfigurationDefinitions`: list.
        configuration_definitions "ConfigurationDefinitions" List<configuration_manager::ConfigurationDefinition>,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `Name`: text.
        name "Name" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastModifiedAt`.
        last_modified_at "LastModifiedAt" String,
        /// `Fn::GetAtt` of `ManagerArn`.
        manager_arn "ManagerArn" String,
        /// `Fn::GetAtt` of `StatusSummaries`.
        status_summaries "StatusSummaries" List<String>,
    }
}

/// Property types of [`ConfigurationManager`].
pub mod configuration_manager {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ConfigurationDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmquicksetup-configurationmanager-configurationdefinition.html)
        ConfigurationDefinition
        required {
            /// `Parameters`: object.
            parameters "Parameters" Json,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `LocalDeploymentAdministrationRoleArn`: text.
            local_deployment_administration_role_arn "LocalDeploymentAdministrationRoleArn" String,
            /// `LocalDeploymentExecutionRoleName`: text, 1 to 256 characters.
            local_deployment_execution_role_name "LocalDeploymentExecutionRoleName" String,
            /// `TypeVersion`: text, 1 to 128 characters.
            type_version "TypeVersion" String,
            /// `id`: text.
            id_ "id" String,
        }
    }
}

resource! {
    /// [`AWS::SSMQuickSetup::LifecycleAutomation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-lifecycleautomation.html)
    LifecycleAutomation = "AWS::SSMQuickSetup::LifecycleAutomation"
    required {
        /// `AutomationDocument`: text, 1 to 500 characters.
        automation_document "AutomationDocument" String,
        /// `AutomationParameters`: object.
        automation_parameters "AutomationParameters" Json,
        /// `ResourceKey`: text, 1 to 64 characters. A change replaces the resource.
        resource_key "ResourceKey" String,
    }
    optional {
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationId`.
        association_id "AssociationId" String,
    }
}
