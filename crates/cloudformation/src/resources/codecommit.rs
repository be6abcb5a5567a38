// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CodeCommit`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CodeCommit::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codecommit-repository.html)
    Repository = "AWS::CodeCommit::Repository"
    required {
        /// `RepositoryName`: text, 1 to 100 characters, 1 to 100 in value.
        repository_name "RepositoryName" String,
    }
    optional {
        /// `Code`: object.
        code "Code" repository::Code,
        /// `KmsKeyId`: text, 1 to 100 characters.
        kms_key_id "KmsKeyId" String,
        /// `RepositoryDescription`: text, 1 to 1000 characters.
        repository_description "RepositoryDescription" String,
        /// `Tags`: list.
        tags "Tags" List<repository::Tag>,
        /// `Triggers`: list.
        triggers "Triggers" List<repository::RepositoryTrigger>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CloneUrlHttp`.
        clone_url_http "CloneUrlHttp" String,
        /// `Fn::GetAtt` of `CloneUrlSsh`.
        clone_url_ssh "CloneUrlSsh" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
        /// `Fn::GetAtt` of `RepositoryId`.
        repository_id "RepositoryId" String,
    }
}

/// Property types of [`Repository`].
pub mod repository {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RepositoryTriggerEvents`.
        RepositoryTriggerEvents
        All = "all",
        CreateReference = "createReference",
        DeleteReference = "deleteReference",
        UpdateReference = "updateReference",
    }

    property! {
        /// [`RepositoryTrigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codecommit-repository-repositorytrigger.html)
        RepositoryTrigger
        required {
            /// `DestinationArn`: text.
            destination_arn "DestinationArn" String,
            /// `Events`: list.
            events "Events" List<RepositoryTriggerEvents>,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Branches`: list.
            branches "Branches" List<String>,
            /// `CustomData`: text.
            custom_data "CustomData" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codecommit-repository-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Code`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codecommit-repository-code.html)
        Code
        required {
            /// `S3`: object.
            s3 "S3" S3,
        }
        optional {
            /// `BranchName`: text, 1 to 256 characters.
            branch_name "BranchName" String,
        }
    }

    property! {
        /// [`S3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codecommit-repository-s3.html)
        S3
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
            /// `Key`: text, 1 to 1024 characters.
            key "Key" String,
        }
        optional {
            /// `ObjectVersion`: text, 1 to 1024 characters.
            object_version "ObjectVersion" String,
        }
    }
}
