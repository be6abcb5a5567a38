// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::S3ObjectLambda`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::S3ObjectLambda::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspoint.html)
    AccessPoint = "AWS::S3ObjectLambda::AccessPoint"
    required {
        /// `ObjectLambdaConfiguration`: object.
        object_lambda_configuration "ObjectLambdaConfiguration" access_point::ObjectLambdaConfiguration,
    }
    optional {
        /// `Name`: text, 3 to 45 characters. A change replaces the resource.
        name "Name" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Alias`.
        alias "Alias" Json,
        /// `Fn::GetAtt` of `Alias.Status`.
        alias_status "Alias.Status" String,
        /// `Fn::GetAtt` of `Alias.Value`.
        alias_value "Alias.Value" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationDate`.
        creation_date "CreationDate" String,
        /// `Fn::GetAtt` of `PolicyStatus`.
        policy_status "PolicyStatus" Json,
        /// `Fn::GetAtt` of `PolicyStatus.IsPublic`.
        policy_status_is_public "PolicyStatus.IsPublic" bool,
        /// `Fn::GetAtt` of `PublicAccessBlockConfiguration`.
        public_access_block_configuration "PublicAccessBlockConfiguration" Json,
    }
}

/// Property types of [`AccessPoint`].
pub mod access_point {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ObjectLambdaConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3objectlambda-accesspoint-objectlambdaconfiguration.html)
        ObjectLambdaConfiguration
        required {
            /// `SupportingAccessPoint`: text, 1 to 2048 characters.
            supporting_access_point "SupportingAccessPoint" String,
            /// `TransformationConfigurations`: list.
            transformation_configurations "TransformationConfigurations" List<TransformationConfiguration>,
        }
        optional {
            /// `AllowedFeatures`: list.
            allowed_features "AllowedFeatures" List<String>,
            /// `CloudWatchMetricsEnabled`: true or false.
            cloud_watch_metrics_enabled "CloudWatchMetricsEnabled" bool,
        }
    }

    property! {
        /// [`TransformationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3objectlambda-accesspoint-transformationconfiguration.html)
        TransformationConfiguration
        required {
            /// `Actions`: list.
            actions "Actions" List<String>,
            /// `ContentTransformation`: object.
            content_transformation "ContentTransformation" Json,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::S3ObjectLambda::AccessPointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspointpolicy.html)
    AccessPointPolicy = "AWS::S3ObjectLambda::AccessPointPolicy"
    required {
        /// `ObjectLambdaAccessPoint`: text, 3 to 45 characters. A change replaces the resource.
        object_lambda_access_point "ObjectLambdaAccessPoint" String,
        /// `PolicyDocument`: JSON.
        policy_document "PolicyDocument" Json,
    }
    optional {
    }
    attributes {
    }
}
