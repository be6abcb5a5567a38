// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Textract`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Textract::Adapter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-textract-adapter.html)
    Adapter = "AWS::Textract::Adapter"
    required {
        /// `AdapterName`: text, 1 to 128 characters.
        adapter_name "AdapterName" String,
        /// `FeatureTypes`: list, at least 1 items. A change replaces the resource.
        feature_types "FeatureTypes" List<adapter::FeatureType>,
    }
    optional {
        /// `AutoUpdate`: text.
        auto_update "AutoUpdate" adapter::AutoUpdate,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<adapter::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AdapterId`.
        adapter_id "AdapterId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
    }
}

/// Property types of [`Adapter`].
pub mod adapter {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AutoUpdate`.
        AutoUpdate
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `FeatureType`.
        FeatureType
        Queries = "QUERIES",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-textract-adapter-tag.html)
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
