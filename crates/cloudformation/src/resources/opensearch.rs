// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::OpenSearch`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::OpenSearch::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearch-datasource.html)
    DataSource = "AWS::OpenSearch::DataSource"
    required {
        /// `DataSourceType`: object.
        data_source_type "DataSourceType" data_source::DataSourceType,
        /// `DomainName`: text, 3 to 28 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `Name`: text, 3 to 80 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`DataSource`].
pub mod data_source {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`DataSourceType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearch-datasource-datasourcetype.html)
        DataSourceType
        required {
        }
        optional {
            /// `S3GlueDataCatalog`: object.
            s3_glue_data_catalog "S3GlueDataCatalog" S3GlueDataCatalog,
        }
    }

    property! {
        /// [`S3GlueDataCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearch-datasource-s3gluedatacatalog.html)
        S3GlueDataCatalog
        required {
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
        }
        optional {
        }
    }
}
