// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SimSpaceWeaver`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SimSpaceWeaver::Simulation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-simspaceweaver-simulation.html)
    Simulation = "AWS::SimSpaceWeaver::Simulation"
    required {
        /// `Name`: text, 1 to 2048 characters. A change replaces the resource.
        name "Name" String,
        /// `RoleArn`: text. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// `MaximumDuration`: text, 2 to 6 characters. A change replaces the resource.
        maximum_duration "MaximumDuration" String,
        /// `SchemaS3Location`: object. A change replaces the resource.
        schema_s3_location "SchemaS3Location" simulation::S3Location,
        /// `SnapshotS3Location`: object. A change replaces the resource.
        snapshot_s3_location "SnapshotS3Location" simulation::S3Location,
    }
    attributes {
        /// `Fn::GetAtt` of `DescribePayload`.
        describe_payload "DescribePayload" String,
    }
}

/// Property types of [`Simulation`].
pub mod simulation {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-simspaceweaver-simulation-s3location.html)
        S3Location
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
            /// `ObjectKey`: text, 3 to 255 characters.
            object_key "ObjectKey" String,
        }
        optional {
        }
    }
}
