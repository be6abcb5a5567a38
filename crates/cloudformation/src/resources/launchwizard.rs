// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::LaunchWizard`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::LaunchWizard::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-launchwizard-deployment.html)
    Deployment = "AWS::LaunchWizard::Deployment"
    required {
        /// `DeploymentPatternName`: text, 1 to 256 characters. A change replaces the resource.
        deployment_pattern_name "DeploymentPatternName" String,
        /// `Name`: text, 1 to 50 characters. A change replaces the resource.
        name "Name" String,
        /// `WorkloadName`: text, 1 to 100 characters. A change replaces the resource.
        workload_name "WorkloadName" String,
    }
    optional {
        /// `Specifications`: object.
        specifications "Specifications" Json,
        /// `Tags`: list.
        tags "Tags" List<deployment::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DeletedAt`.
        deleted_at "DeletedAt" String,
        /// `Fn::GetAtt` of `DeploymentId`.
        deployment_id "DeploymentId" String,
        /// `Fn::GetAtt` of `ResourceGroup`.
        resource_group "ResourceGroup" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Deployment`].
pub mod deployment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tags`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-launchwizard-deployment-tags.html)
        Tags
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}
