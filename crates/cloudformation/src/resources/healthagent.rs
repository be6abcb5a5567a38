// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::HealthAgent`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::HealthAgent::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthagent-domain.html)
    Domain = "AWS::HealthAgent::Domain"
    required {
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<domain::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `EncryptionContext`.
        encryption_context "EncryptionContext" Json,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Domain`].
pub mod domain {
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
