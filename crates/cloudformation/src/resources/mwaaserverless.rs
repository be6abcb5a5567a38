// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::MWAAServerless`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::MWAAServerless::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaaserverless-workflow.html)
    Workflow = "AWS::MWAAServerless::Workflow"
    required {
        /// `DefinitionS3Location`: object.
        definition_s3_location "DefinitionS3Location" workflow::S3Location,
        /// `RoleArn`: text, 1 to 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `Code`: object.
        code "Code" workflow::Code,
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `EncryptionConfiguration`: object. A change replaces the resource.
        encryption_configuration "EncryptionConfiguration" workflow::EncryptionConfiguration,
        /// `LoggingConfiguration`: object.
        logging_configuration "LoggingConfiguration" workflow::LoggingConfiguration,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `NetworkConfiguration`: object.
        network_configuration "NetworkConfiguration" workflow::NetworkConfiguration,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `TriggerMode`: text, 1 to 255 characters.
        trigger_mode "TriggerMode" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CodeSnapshottedAt`.
        code_snapshotted_at "CodeSnapshottedAt" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
        /// `Fn::GetAtt` of `ScheduleConfiguration`.
        schedule_configuration "ScheduleConfiguration" Json,
        /// `Fn::GetAtt` of `WorkflowArn`.
        workflow_arn "WorkflowArn" String,
        /// `Fn::GetAtt` of `WorkflowStatus`.
        workflow_status "WorkflowStatus" String,
        /// `Fn::GetAtt` of `WorkflowVersion`.
        workflow_version "WorkflowVersion" String,
    }
}

/// Property types of [`Workflow`].
pub mod workflow {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`NetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaaserverless-workflow-networkconfiguration.html)
        NetworkConfiguration
        required {
        }
        optional {
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
    }

    property! {
        /// [`LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaaserverless-workflow-loggingconfiguration.html)
        LoggingConfiguration
        required {
            /// `LogGroupName`: text, at least 1 characters.
            log_group_name "LogGroupName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EncryptionConfigurationType`.
        EncryptionConfigurationType
        AwsManagedKey = "AWS_MANAGED_KEY",
        CustomerManagedKey = "CUSTOMER_MANAGED_KEY",
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaaserverless-workflow-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
            /// `Type`: text.
            r#type "Type" EncryptionConfigurationType,
        }
        optional {
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaaserverless-workflow-s3location.html)
        S3Location
        required {
            /// `Bucket`: text, at least 1 characters.
            bucket "Bucket" String,
            /// `ObjectKey`: text, at least 1 characters.
            object_key "ObjectKey" String,
        }
        optional {
            /// `VersionId`: text.
            version_id "VersionId" String,
        }
    }

    property! {
        /// [`Code`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaaserverless-workflow-code.html)
        Code
        required {
        }
        optional {
            /// `S3Location`: object.
            s3_location "S3Location" CodeS3Location,
        }
    }

    property! {
        /// [`CodeS3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaaserverless-workflow-codes3location.html)
        CodeS3Location
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
            /// `ObjectKey`: text, 1 to 1024 characters.
            object_key "ObjectKey" String,
        }
        optional {
            /// `VersionId`: text, 1 to 1024 characters.
            version_id "VersionId" String,
        }
    }
}
