// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::NovaAct`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::NovaAct::WorkflowDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-novaact-workflowdefinition.html)
    WorkflowDefinition = "AWS::NovaAct::WorkflowDefinition"
    required {
        /// `Name`: text, 1 to 40 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 4000 characters. A change replaces the resource.
        description "Description" String,
        /// `ExportConfig`: object. A change replaces the resource.
        export_config "ExportConfig" workflow_definition::WorkflowExportConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`WorkflowDefinition`].
pub mod workflow_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`WorkflowExportConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-novaact-workflowdefinition-workflowexportconfig.html)
        WorkflowExportConfig
        required {
            /// `S3BucketName`: text, 3 to 63 characters.
            s3_bucket_name "S3BucketName" String,
        }
        optional {
            /// `S3KeyPrefix`: text, 1 to 100 characters.
            s3_key_prefix "S3KeyPrefix" String,
        }
    }
}
