// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SDB`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SDB::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sdb-domain.html)
    Domain = "AWS::SDB::Domain"
    required {
    }
    optional {
        /// `Description`: text.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}
