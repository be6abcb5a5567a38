// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DSQL`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DSQL::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dsql-cluster.html)
    Cluster = "AWS::DSQL::Cluster"
    required {
    }
    optional {
        /// `DeletionProtectionEnabled`: true or false.
        deletion_protection_enabled "DeletionProtectionEnabled" bool,
        /// `KmsEncryptionKey`: text, 1 to 2048 characters.
        kms_encryption_key "KmsEncryptionKey" String,
        /// `MultiRegionProperties`: object.
        multi_region_properties "MultiRegionProperties" cluster::MultiRegionProperties,
        /// `PolicyDocument`: text.
        policy_document "PolicyDocument" String,
        /// `Tags`: list.
        tags "Tags" List<cluster::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `EncryptionDetails`.
        encryption_details "EncryptionDetails" Json,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `Identifier`.
        identifier "Identifier" String,
        /// `Fn::GetAtt` of `PolicyVersion`.
        policy_version "PolicyVersion" String,
        /// `Fn::GetAtt` of `ResourceArn`.
        resource_arn "ResourceArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `VpcEndpoint`.
        vpc_endpoint "VpcEndpoint" String,
        /// `Fn::GetAtt` of `VpcEndpointServiceName`.
        vpc_endpoint_service_name "VpcEndpointServiceName" String,
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dsql-cluster-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `MultiRegionProperties`.
        MultiRegionProperties
        required {
        }
        optional {
            /// `Clusters`: list.
            clusters "Clusters" List<String>,
            /// `WitnessRegion`: text, at most 50 characters.
            witness_region "WitnessRegion" String,
        }
    }
}
