// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CDK`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CDK::Metadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cdk-metadata.html)
    Metadata = "AWS::CDK::Metadata"
    required {
    }
    optional {
        /// `Analytics`: text.
        analytics "Analytics" String,
        /// `Modules`: text.
        modules "Modules" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}
