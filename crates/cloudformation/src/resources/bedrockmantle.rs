// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::BedrockMantle`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::BedrockMantle::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockmantle-project.html)
    Project = "AWS::BedrockMantle::Project"
    required {
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<project::Tag>,
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

/// Property types of [`Project`].
pub mod project {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockmantle-project-tag.html)
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
