// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::VoiceID`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::VoiceID::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-voiceid-domain.html)
    Domain = "AWS::VoiceID::Domain"
    required {
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
        /// `ServerSideEncryptionConfiguration`: object.
        server_side_encryption_configuration "ServerSideEncryptionConfiguration" domain::ServerSideEncryptionConfiguration,
    }
    optional {
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<domain::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
    }
}

/// Property types of [`Domain`].
pub mod domain {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-voiceid-domain-tag.html)
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
        /// [`ServerSideEncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-voiceid-domain-serversideencryptionconfiguration.html)
        ServerSideEncryptionConfiguration
        required {
            /// `KmsKeyId`: text, 1 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
        optional {
        }
    }
}
