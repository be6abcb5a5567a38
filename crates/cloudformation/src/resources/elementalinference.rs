// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ElementalInference`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ElementalInference::Dictionary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-dictionary.html)
    Dictionary = "AWS::ElementalInference::Dictionary"
    required {
        /// `Language`: text.
        language "Language" dictionary::DictionaryLanguage,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `Entries`: text, at most 40960 characters.
        entries "Entries" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Dictionary`].
pub mod dictionary {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DictionaryLanguage`.
        DictionaryLanguage
        Eng = "eng",
        Fra = "fra",
        Ita = "ita",
        Deu = "deu",
        Spa = "spa",
        Por = "por",
    }
}

resource! {
    /// [`AWS::ElementalInference::Feed`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-feed.html)
    Feed = "AWS::ElementalInference::Feed"
    required {
        /// `Name`: text.
        name "Name" String,
        /// `Outputs`: list.
        outputs "Outputs" List<feed::GetOutput>,
    }
    optional {
        /// `AccessRoleArn`: text, 32 to 255 characters.
        access_role_arn "AccessRoleArn" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `DataEndpoints`.
        data_endpoints "DataEndpoints" List<String>,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Feed`].
pub mod feed {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `OutputStatus`.
        OutputStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`GetOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elementalinference-feed-getoutput.html)
        GetOutput
        required {
            /// `Name`: text.
            name "Name" String,
            /// `OutputConfig`: JSON.
            output_config "OutputConfig" Json,
            /// `Status`: text.
            status "Status" OutputStatus,
        }
        optional {
            /// `Description`: text, at most 1024 characters.
            description "Description" String,
        }
    }
}
