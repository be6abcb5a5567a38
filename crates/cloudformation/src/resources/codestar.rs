// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CodeStar`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CodeStar::GitHubRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestar-githubrepository.html)
    GitHubRepository = "AWS::CodeStar::GitHubRepository"
    required {
        /// `RepositoryName`: text.
        repository_name "RepositoryName" String,
        /// `RepositoryOwner`: text.
        repository_owner "RepositoryOwner" String,
    }
    optional {
        /// `Code`: object.
        code "Code" git_hub_repository::Code,
        /// `ConnectionArn`: text.
        connection_arn "ConnectionArn" String,
        /// `EnableIssues`: true or false.
        enable_issues "EnableIssues" bool,
        /// `IsPrivate`: true or false.
        is_private "IsPrivate" bool,
        /// `RepositoryAccessToken`: text.
        repository_access_token "RepositoryAccessToken" String,
        /// `RepositoryDescription`: text.
        repository_description "RepositoryDescription" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`GitHubRepository`].
pub mod git_hub_repository {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Code`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codestar-githubrepository-code.html)
        Code
        required {
            /// `S3`: object.
            s3 "S3" S3,
        }
        optional {
        }
    }

    property! {
        /// [`S3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codestar-githubrepository-s3.html)
        S3
        required {
            /// `Bucket`: text.
            bucket "Bucket" String,
            /// `Key`: text.
            key "Key" String,
        }
        optional {
            /// `ObjectVersion`: text.
            object_version "ObjectVersion" String,
        }
    }
}
