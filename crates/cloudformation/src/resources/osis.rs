// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::OSIS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::OSIS::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-osis-pipeline.html)
    Pipeline = "AWS::OSIS::Pipeline"
    required {
        /// `MaxUnits`: whole number, 1 to 384 in value.
        max_units "MaxUnits" i64,
        /// `MinUnits`: whole number, 1 to 384 in value.
        min_units "MinUnits" i64,
        /// `PipelineConfigurationBody`: text, 1 to 100000 characters.
        pipeline_configuration_body "PipelineConfigurationBody" String,
        /// `PipelineName`: text, 3 to 28 characters. A change replaces the resource.
        pipeline_name "PipelineName" String,
    }
    optional {
        /// `BufferOptions`: object.
        buffer_options "BufferOptions" pipeline::BufferOptions,
        /// `EncryptionAtRestOptions`: object.
        encryption_at_rest_options "EncryptionAtRestOptions" pipeline::EncryptionAtRestOptions,
        /// `LogPublishingOptions`: object.
        log_publishing_options "LogPublishingOptions" pipeline::LogPublishingOptions,
        /// `PipelineRoleArn`: text, 20 to 2048 characters.
        pipeline_role_arn "PipelineRoleArn" String,
        /// `ResourcePolicy`: object.
        resource_policy "ResourcePolicy" pipeline::ResourcePolicy,
        /// `Tags`: list.
        tags "Tags" List<pipeline::Tag>,
        /// `VpcOptions`: object.
        vpc_options "VpcOptions" pipeline::VpcOptions,
    }
    attributes {
        /// `Fn::GetAtt` of `IngestEndpointUrls`.
        ingest_endpoint_urls "IngestEndpointUrls" List<String>,
        /// `Fn::GetAtt` of `PipelineArn`.
        pipeline_arn "PipelineArn" String,
        /// `Fn::GetAtt` of `VpcEndpointService`.
        vpc_endpoint_service "VpcEndpointService" String,
        /// `Fn::GetAtt` of `VpcEndpoints`.
        vpc_endpoints "VpcEndpoints" List<String>,
    }
}

/// Property types of [`Pipeline`].
pub mod pipeline {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `VpcOptionsVpcEndpointManagement`.
        VpcOptionsVpcEndpointManagement
        Customer = "CUSTOMER",
        Service = "SERVICE",
    }

    property! {
        /// [`VpcOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-osis-pipeline-vpcoptions.html)
        VpcOptions
        required {
            /// `SubnetIds`: list, 1 to 12 items.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
            /// `SecurityGroupIds`: list, 1 to 12 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `VpcAttachmentOptions`: object.
            vpc_attachment_options "VpcAttachmentOptions" VpcOptionsVpcAttachmentOptions,
            /// `VpcEndpointManagement`: text.
            vpc_endpoint_management "VpcEndpointManagement" VpcOptionsVpcEndpointManagement,
        }
    }

    property! {
        /// Property type `VpcOptionsVpcAttachmentOptions`.
        VpcOptionsVpcAttachmentOptions
        required {
            /// `AttachToVpc`: true or false.
            attach_to_vpc "AttachToVpc" bool,
            /// `CidrBlock`: text.
            cidr_block "CidrBlock" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-osis-pipeline-tag.html)
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

    property! {
        /// [`ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-osis-pipeline-resourcepolicy.html)
        ResourcePolicy
        required {
            /// `Policy`: object.
            policy "Policy" Json,
        }
        optional {
        }
    }

    property! {
        /// [`LogPublishingOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-osis-pipeline-logpublishingoptions.html)
        LogPublishingOptions
        required {
        }
        optional {
            /// `CloudWatchLogDestination`: object.
            cloud_watch_log_destination "CloudWatchLogDestination" LogPublishingOptionsCloudWatchLogDestination,
            /// `IsLoggingEnabled`: true or false.
            is_logging_enabled "IsLoggingEnabled" bool,
        }
    }

    property! {
        /// Property type `LogPublishingOptionsCloudWatchLogDestination`.
        LogPublishingOptionsCloudWatchLogDestination
        required {
            /// `LogGroup`: text, 1 to 512 characters.
            log_group "LogGroup" String,
        }
        optional {
        }
    }

    property! {
        /// [`EncryptionAtRestOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-osis-pipeline-encryptionatrestoptions.html)
        EncryptionAtRestOptions
        required {
            /// `KmsKeyArn`: text, 7 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`BufferOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-osis-pipeline-bufferoptions.html)
        BufferOptions
        required {
            /// `PersistentBufferEnabled`: true or false.
            persistent_buffer_enabled "PersistentBufferEnabled" bool,
        }
        optional {
        }
    }
}
