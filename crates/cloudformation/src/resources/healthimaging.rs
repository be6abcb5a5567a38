// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::HealthImaging`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::HealthImaging::Datastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthimaging-datastore.html)
    Datastore = "AWS::HealthImaging::Datastore"
    required {
    }
    optional {
        /// `DatastoreName`: text, 1 to 256 characters. A change replaces the resource.
        datastore_name "DatastoreName" String,
        /// `KmsKeyArn`: text, 1 to 512 characters. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DatastoreArn`.
        datastore_arn "DatastoreArn" String,
        /// `Fn::GetAtt` of `DatastoreId`.
        datastore_id "DatastoreId" String,
        /// `Fn::GetAtt` of `DatastoreStatus`.
        datastore_status "DatastoreStatus" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}
