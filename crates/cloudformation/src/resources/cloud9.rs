// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Cloud9`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Cloud9::EnvironmentEC2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloud9-environmentec2.html)
    EnvironmentEC2 = "AWS::Cloud9::EnvironmentEC2"
    required {
    }
    optional {
        /// `AutomaticStopTimeMinutes`: whole number, 0 to 20160 in value. A change replaces the resource.
        automatic_stop_time_minutes "AutomaticStopTimeMinutes" i64,
        /// `ConnectionType`: text. A change replaces the resource.
        connection_type "ConnectionType" environment_ec2::ConnectionType,
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `ImageId`: text, 0 to 512 characters. A change replaces the resource.
        image_id "ImageId" String,
        /// `InstanceType`: text, 5 to 20 characters. A change replaces the resource.
        instance_type "InstanceType" String,
        /// `Name`: text, 1 to 60 characters.
        name "Name" String,
        /// `OwnerArn`: text. A change replaces the resource.
        owner_arn "OwnerArn" String,
        /// `Repositories`: list. A change replaces the resource.
        repositories "Repositories" List<environment_ec2::Repository>,
        /// `SubnetId`: text, 15 to 24 characters. A change replaces the resource.
        subnet_id "SubnetId" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<environment_ec2::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `EnvironmentId`.
        environment_id "EnvironmentId" String,
    }
}

/// Property types of [`EnvironmentEC2`].
pub mod environment_ec2 {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ConnectionType`.
        ConnectionType
        ConnectSsh = "CONNECT_SSH",
        ConnectSsm = "CONNECT_SSM",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloud9-environmentec2-tag.html)
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
        /// [`Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloud9-environmentec2-repository.html)
        Repository
        required {
            /// `PathComponent`: text, at most 1000 characters.
            path_component "PathComponent" String,
            /// `RepositoryUrl`: text, at most 1000 characters.
            repository_url "RepositoryUrl" String,
        }
        optional {
        }
    }
}
