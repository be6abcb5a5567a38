// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::IoTThingsGraph`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::IoTThingsGraph::FlowTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotthingsgraph-flowtemplate.html)
    FlowTemplate = "AWS::IoTThingsGraph::FlowTemplate"
    required {
        /// `Definition`: object.
        definition "Definition" flow_template::DefinitionDocument,
    }
    optional {
        /// `CompatibleNamespaceVersion`: number.
        compatible_namespace_version "CompatibleNamespaceVersion" f64,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`FlowTemplate`].
pub mod flow_template {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`DefinitionDocument`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotthingsgraph-flowtemplate-definitiondocument.html)
        DefinitionDocument
        required {
            /// `Language`: text.
            language "Language" String,
            /// `Text`: text.
            text "Text" String,
        }
        optional {
        }
    }
}
