// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CodeGuruReviewer`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CodeGuruReviewer::RepositoryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codegurureviewer-repositoryassociation.html)
    RepositoryAssociation = "AWS::CodeGuruReviewer::RepositoryAssociation"
    required {
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" repository_association::Type,
    }
    optional {
        /// `BucketName`: text, 3 to 63 characters. A change replaces the resource.
        bucket_name "BucketName" String,
        /// `ConnectionArn`: text, 0 to 256 characters. A change replaces the resource.
        connection_arn "ConnectionArn" String,
        /// `Owner`: text, 1 to 100 characters. A change replaces the resource.
        owner "Owner" String,
        /// `Tags`: list, at most 50 items. A change replaces the resource.
        tags "Tags" List<repository_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationArn`.
        association_arn "AssociationArn" String,
    }
}

/// Property types of [`RepositoryAssociation`].
pub mod repository_association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        CodeCommit = "CodeCommit",
        Bitbucket = "Bitbucket",
        GitHubEnterpriseServer = "GitHubEnterpriseServer",
        S3Bucket = "S3Bucket",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codegurureviewer-repositoryassociation-tag.html)
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
