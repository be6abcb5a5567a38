// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Synthetics`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Synthetics::Canary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html)
    Canary = "AWS::Synthetics::Canary"
    required {
        /// `ArtifactS3Location`: text, 1 to 1024 characters.
        artifact_s3_location "ArtifactS3Location" String,
        /// `Code`: object.
        code "Code" canary::Code,
        /// `ExecutionRoleArn`: text, 1 to 2048 characters.
        execution_role_arn "ExecutionRoleArn" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `RuntimeVersion`: text, 1 to 1024 characters.
        runtime_version "RuntimeVersion" String,
        /// `Schedule`: object.
        schedule "Schedule" canary::Schedule,
    }
    optional {
        /// `ArtifactConfig`: object.
        artifact_config "ArtifactConfig" canary::ArtifactConfig,
        /// `BrowserConfigs`: list, 1 to 2 items.
        browser_configs "BrowserConfigs" List<canary::BrowserConfig>,
        /// `DeleteLambdaResourcesOnCanaryDeletion`: true or false.
        delete_lambda_resources_on_canary_deletion "DeleteLambdaResourcesOnCanaryDeletion" bool,
        /// `DryRunAndUpdate`: true or false.
        dry_run_and_update "DryRunAndUpdate" bool,
        /// `FailureRetentionPeriod`: whole number.
        failure_retention_period "FailureRetentionPeriod" i64,
        /// `KmsKeyArn`: text, 1 to 2048 characters.
        kms_key_arn "KmsKeyArn" String,
        /// `ProvisionedResourceCleanup`: text.
        provisioned_resource_cleanup "ProvisionedResourceCleanup" canary::ProvisionedResourceCleanup,
        /// `Replicas`: list, 1 to 50 items.
        replicas "Replicas" List<canary::Replica>,
        /// `ResourcesToReplicateTags`: list, 1 to 1 items.
        resources_to_replicate_tags "ResourcesToReplicateTags" List<canary::ResourceToTag>,
        /// `RunConfig`: object.
        run_config "RunConfig" canary::RunConfig,
        /// `StartCanaryAfterCreation`: true or false.
        start_canary_after_creation "StartCanaryAfterCreation" bool,
        /// `SuccessRetentionPeriod`: whole number.
        success_retention_period "SuccessRetentionPeriod" i64,
        /// `Tags`: list.
        tags "Tags" List<canary::Tag>,
        /// `VPCConfig`: object.
        vpc_config "VPCConfig" canary::VPCConfig,
        /// `VisualReference`: object.
        visual_reference "VisualReference" canary::VisualReference,
        /// `VisualReferences`: list, 1 to 2 items.
        visual_references "VisualReferences" List<canary::VisualReference>,
    }
    attributes {
        /// `Fn::GetAtt` of `Code.SourceLocationArn`.
        code_source_location_arn "Code.SourceLocationArn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`Canary`].
pub mod canary {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ProvisionedResourceCleanup`.
        ProvisionedResourceCleanup
        Automatic = "AUTOMATIC",
        Off = "OFF",
    }

    choice! {
        /// Values of `ResourceToTag`.
        ResourceToTag
        LambdaFunction = "lambda-function",
    }

    choice! {
        /// Values of `BrowserType`.
        BrowserType
        Chrome = "CHROME",
        Firefox = "FIREFOX",
    }

    property! {
        /// [`VisualReference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-visualreference.html)
        VisualReference
        required {
            /// `BaseCanaryRunId`: text.
            base_canary_run_id "BaseCanaryRunId" String,
        }
        optional {
            /// `BaseScreenshots`: list.
            base_screenshots "BaseScreenshots" List<BaseScreenshot>,
            /// `BrowserType`: text.
            browser_type "BrowserType" BrowserType,
        }
    }

    property! {
        /// [`BaseScreenshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-basescreenshot.html)
        BaseScreenshot
        required {
            /// `ScreenshotName`: text.
            screenshot_name "ScreenshotName" String,
        }
        optional {
            /// `IgnoreCoordinates`: list.
            ignore_coordinates "IgnoreCoordinates" List<String>,
        }
    }

    property! {
        /// [`VPCConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-vpcconfig.html)
        VPCConfig
        required {
            /// `SecurityGroupIds`: list, 0 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list, 0 to 16 items.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
            /// `Ipv6AllowedForDualStack`: true or false.
            ipv6_allowed_for_dual_stack "Ipv6AllowedForDualStack" bool,
            /// `VpcId`: text.
            vpc_id "VpcId" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-tag.html)
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
        /// [`Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-schedule.html)
        Schedule
        required {
            /// `Expression`: text, 1 to 1024 characters.
            expression "Expression" String,
        }
        optional {
            /// `DurationInSeconds`: text, 0 to 31622400 in value.
            duration_in_seconds "DurationInSeconds" String,
            /// `RetryConfig`: object.
            retry_config "RetryConfig" RetryConfig,
        }
    }

    property! {
        /// [`RetryConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-retryconfig.html)
        RetryConfig
        required {
            /// `MaxRetries`: whole number, 0 to 2 in value.
            max_retries "MaxRetries" i64,
        }
        optional {
        }
    }

    property! {
        /// [`RunConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-runconfig.html)
        RunConfig
        required {
        }
        optional {
            /// `ActiveTracing`: true or false.
            active_tracing "ActiveTracing" bool,
            /// `EnvironmentVariables`: object.
            environment_variables "EnvironmentVariables" Json,
            /// `EphemeralStorage`: whole number, 1024 to 10240 in value.
            ephemeral_storage "EphemeralStorage" i64,
            /// `MemoryInMB`: whole number, 960 to 3008 in value.
            memory_in_mb "MemoryInMB" i64,
            /// `TimeoutInSeconds`: whole number, 3 to 840 in value.
            timeout_in_seconds "TimeoutInSeconds" i64,
        }
    }

    property! {
        /// [`Replica`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-replica.html)
        Replica
        required {
            /// `Location`: text.
            location "Location" String,
        }
        optional {
            /// `CanaryState`: text.
            canary_state "CanaryState" String,
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
            /// `LastModified`: number.
            last_modified "LastModified" f64,
            /// `ReplicationStatus`: object.
            replication_status "ReplicationStatus" ReplicaReplicationStatus,
            /// `ResourcesToReplicateTags`: list.
            resources_to_replicate_tags "ResourcesToReplicateTags" List<ResourceToTag>,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
            /// `VpcConfig`: object.
            vpc_config "VpcConfig" VPCConfig,
        }
    }

    property! {
        /// [`ReplicaReplicationStatus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-replicareplicationstatus.html)
        ReplicaReplicationStatus
        required {
        }
        optional {
            /// `State`: text.
            state "State" String,
        }
    }

    property! {
        /// [`Code`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-code.html)
        Code
        required {
        }
        optional {
            /// `BlueprintTypes`: list, 0 to 1 items.
            blueprint_types "BlueprintTypes" List<String>,
            /// `Dependencies`: list, 0 to 1 items.
            dependencies "Dependencies" List<Dependency>,
            /// `Handler`: text, 0 to 128 characters.
            handler "Handler" String,
            /// `S3Bucket`: text, 1 to 1024 characters.
            s3_bucket "S3Bucket" String,
            /// `S3Key`: text, 1 to 1024 characters.
            s3_key "S3Key" String,
            /// `S3ObjectVersion`: text.
            s3_object_version "S3ObjectVersion" String,
            /// `Script`: text.
            script "Script" String,
            /// `SourceLocationArn`: text.
            source_location_arn "SourceLocationArn" String,
        }
    }

    choice! {
        /// Values of `DependencyType`.
        DependencyType
        LambdaLayer = "LambdaLayer",
    }

    property! {
        /// [`Dependency`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-dependency.html)
        Dependency
        required {
            /// `Reference`: text, 1 to 140 characters.
            reference_ "Reference" String,
        }
        optional {
            /// `Type`: text.
            r#type "Type" DependencyType,
        }
    }

    property! {
        /// [`BrowserConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-browserconfig.html)
        BrowserConfig
        required {
            /// `BrowserType`: text.
            browser_type "BrowserType" BrowserType,
        }
        optional {
        }
    }

    property! {
        /// [`ArtifactConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-artifactconfig.html)
        ArtifactConfig
        required {
        }
        optional {
            /// `S3Encryption`: object.
            s3_encryption "S3Encryption" S3Encryption,
        }
    }

    choice! {
        /// Values of `S3EncryptionEncryptionMode`.
        S3EncryptionEncryptionMode
        SseKms = "SSE_KMS",
        SseS3 = "SSE_S3",
    }

    property! {
        /// [`S3Encryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-canary-s3encryption.html)
        S3Encryption
        required {
        }
        optional {
            /// `EncryptionMode`: text.
            encryption_mode "EncryptionMode" S3EncryptionEncryptionMode,
            /// `KmsKeyArn`: text, 1 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
        }
    }
}

resource! {
    /// [`AWS::Synthetics::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-group.html)
    Group = "AWS::Synthetics::Group"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `ResourceArns`: list, at most 10 items.
        resource_arns "ResourceArns" List<String>,
        /// `Tags`: list, at least 0 items.
        tags "Tags" List<group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Group`].
pub mod group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-synthetics-group-tag.html)
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
}
