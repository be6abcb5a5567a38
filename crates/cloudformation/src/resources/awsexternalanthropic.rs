// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AWSExternalAnthropic`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AWSExternalAnthropic::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-awsexternalanthropic-workspace.html)
    Workspace = "AWS::AWSExternalAnthropic::Workspace"
    required {
        /// `Name`: text, 1 to 40 characters.
        name "Name" String,
    }
    optional {
        /// `DataResidency`: object. A change replaces the resource.
        data_residency "DataResidency" workspace::DataResidency,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<workspace::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Workspace`].
pub mod workspace {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-awsexternalanthropic-workspace-tag.html)
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
        /// [`DataResidency`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-awsexternalanthropic-workspace-dataresidency.html)
        DataResidency
        required {
        }
        optional {
            /// `AllowedInferenceGeos`: list.
            allowed_inference_geos "AllowedInferenceGeos" List<String>,
            /// `DefaultInferenceGeo`: text.
            default_inference_geo "DefaultInferenceGeo" String,
            /// `WorkspaceGeo`: text.
            workspace_geo "WorkspaceGeo" String,
        }
    }
}
