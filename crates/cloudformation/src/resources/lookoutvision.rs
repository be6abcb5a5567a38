// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::LookoutVision`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::LookoutVision::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutvision-project.html)
    Project = "AWS::LookoutVision::Project"
    required {
        /// `ProjectName`: text, 1 to 255 characters. A change replaces the resource.
        project_name "ProjectName" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}
