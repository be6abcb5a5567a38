// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::S3Outposts`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::S3Outposts::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-accesspoint.html)
    AccessPoint = "AWS::S3Outposts::AccessPoint"
    required {
        /// `Bucket`: text, 20 to 2048 characters. A change replaces the resource.
        bucket "Bucket" String,
        /// `Name`: text, 3 to 50 characters. A change replaces the resource.
        name "Name" String,
        /// `VpcConfiguration`: object. A change replaces the resource.
        vpc_configuration "VpcConfiguration" access_point::VpcConfiguration,
    }
    optional {
        /// `Policy`: JSON.
        policy "Policy" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`AccessPoint`].
pub mod access_point {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3outposts-accesspoint-vpcconfiguration.html)
        VpcConfiguration
        required {
        }
        optional {
            /// `VpcId`: text, 1 to 1024 characters.
            vpc_id "VpcId" String,
        }
    }
}

resource! {
    /// [`AWS::S3Outposts::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucket.html)
    Bucket = "AWS::S3Outposts::Bucket"
    required {
        /// `BucketName`: text, 3 to 63 characters. A change replaces the resource.
        bucket_name "BucketName" String,
        /// `OutpostId`: text. A change replaces the resource.
        outpost_id "OutpostId" String,
    }
    optional {
        /// `LifecycleConfiguration`: object.
        lifecycle_configuration "LifecycleConfiguration" bucket::LifecycleConfiguration,
        /// `Tags`: list.
        tags "Tags" List<bucket::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Bucket`].
pub mod bucket {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3outposts-bucket-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 1024 characters.
            key "Key" String,
            /// `Value`: text, 1 to 1024 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`LifecycleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3outposts-bucket-lifecycleconfiguration.html)
        LifecycleConfiguration
        required {
            /// `Rules`: list.
            rules "Rules" List<Rule>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RuleStatus`.
        RuleStatus
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    property! {
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3outposts-bucket-rule.html)
        Rule
        required {
        }
        optional {
            /// `AbortIncompleteMultipartUpload`: object.
            abort_incomplete_multipart_upload "AbortIncompleteMultipartUpload" AbortIncompleteMultipartUpload,
            /// `ExpirationDate`: text.
            expiration_date "ExpirationDate" String,
            /// `ExpirationInDays`: whole number, at least 1 in value.
            expiration_in_days "ExpirationInDays" i64,
            /// `Filter`: object.
            filter "Filter" RuleFilter,
            /// `Id`: text, at most 255 characters.
            id_ "Id" String,
            /// `Status`: text.
            status "Status" RuleStatus,
        }
    }

    property! {
        /// Property type `RuleFilter`.
        RuleFilter
        required {
        }
        optional {
            /// `AndOperator`: JSON.
            and_operator "AndOperator" Json,
            /// `Prefix`: text.
            prefix "Prefix" String,
            /// `Tag`: object.
            tag "Tag" FilterTag,
        }
    }

    property! {
        /// [`FilterTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3outposts-bucket-filtertag.html)
        FilterTag
        required {
            /// `Key`: text, 1 to 1024 characters.
            key "Key" String,
            /// `Value`: text, 1 to 1024 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`AbortIncompleteMultipartUpload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3outposts-bucket-abortincompletemultipartupload.html)
        AbortIncompleteMultipartUpload
        required {
            /// `DaysAfterInitiation`: whole number, at least 0 in value.
            days_after_initiation "DaysAfterInitiation" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::S3Outposts::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucketpolicy.html)
    BucketPolicy = "AWS::S3Outposts::BucketPolicy"
    required {
        /// `Bucket`: text, 20 to 2048 characters. A change replaces the resource.
        bucket "Bucket" String,
        /// `PolicyDocument`: JSON.
        policy_document "PolicyDocument" Json,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::S3Outposts::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-endpoint.html)
    Endpoint = "AWS::S3Outposts::Endpoint"
    required {
        /// `OutpostId`: text. A change replaces the resource.
        outpost_id "OutpostId" String,
        /// `SecurityGroupId`: text, 1 to 100 characters. A change replaces the resource.
        security_group_id "SecurityGroupId" String,
        /// `SubnetId`: text, 1 to 100 characters. A change replaces the resource.
        subnet_id "SubnetId" String,
    }
    optional {
        /// `AccessType`: text. A change replaces the resource.
        access_type "AccessType" endpoint::AccessType,
        /// `CustomerOwnedIpv4Pool`: text. A change replaces the resource.
        customer_owned_ipv4_pool "CustomerOwnedIpv4Pool" String,
        /// `FailedReason`: object.
        failed_reason "FailedReason" endpoint::FailedReason,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CidrBlock`.
        cidr_block "CidrBlock" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `NetworkInterfaces`.
        network_interfaces "NetworkInterfaces" List<String>,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Endpoint`].
pub mod endpoint {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AccessType`.
        AccessType
        CustomerOwnedIp = "CustomerOwnedIp",
        Private = "Private",
    }

    property! {
        /// [`FailedReason`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3outposts-endpoint-failedreason.html)
        FailedReason
        required {
        }
        optional {
            /// `ErrorCode`: text.
            error_code "ErrorCode" String,
            /// `Message`: text.
            message "Message" String,
        }
    }
}
