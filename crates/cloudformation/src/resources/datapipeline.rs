// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DataPipeline`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DataPipeline::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datapipeline-pipeline.html)
    Pipeline = "AWS::DataPipeline::Pipeline"
    required {
        /// `Name`: text, 1 to 1024 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Activate`: true or false.
        activate "Activate" bool,
        /// `Description`: text, 0 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `ParameterObjects`: list.
        parameter_objects "ParameterObjects" List<pipeline::ParameterObject>,
        /// `ParameterValues`: list.
        parameter_values "ParameterValues" List<pipeline::ParameterValue>,
        /// `PipelineObjects`: list.
        pipeline_objects "PipelineObjects" List<pipeline::PipelineObject>,
        /// `PipelineTags`: list.
        pipeline_tags "PipelineTags" List<pipeline::PipelineTag>,
    }
    attributes {
        /// `Fn::GetAtt` of `PipelineId`.
        pipeline_id "PipelineId" String,
    }
}

/// Property types of [`Pipeline`].
pub mod pipeline {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`PipelineTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datapipeline-pipeline-pipelinetag.html)
        PipelineTag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`PipelineObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datapipeline-pipeline-pipelineobject.html)
        PipelineObject
        required {
            /// `Fields`: list.
            fields "Fields" List<Field>,
            /// `Id`: text, 1 to 1024 characters.
            id_ "Id" String,
            /// `Name`: text, 1 to 1024 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`Field`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datapipeline-pipeline-field.html)
        Field
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
        }
        optional {
            /// `RefValue`: text, 1 to 256 characters.
            ref_value "RefValue" String,
            /// `StringValue`: text, 0 to 10240 characters.
            string_value "StringValue" String,
        }
    }

    property! {
        /// [`ParameterValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datapipeline-pipeline-parametervalue.html)
        ParameterValue
        required {
            /// `Id`: text, 1 to 256 characters.
            id_ "Id" String,
            /// `StringValue`: text, 0 to 10240 characters.
            string_value "StringValue" String,
        }
        optional {
        }
    }

    property! {
        /// [`ParameterObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datapipeline-pipeline-parameterobject.html)
        ParameterObject
        required {
            /// `Attributes`: list.
            attributes "Attributes" List<ParameterAttribute>,
            /// `Id`: text, 1 to 256 characters.
            id_ "Id" String,
        }
        optional {
        }
    }

    property! {
        /// [`ParameterAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datapipeline-pipeline-parameterattribute.html)
        ParameterAttribute
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `StringValue`: text, 0 to 10240 characters.
            string_value "StringValue" String,
        }
        optional {
        }
    }
}
