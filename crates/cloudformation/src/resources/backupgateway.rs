// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::BackupGateway`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::BackupGateway::Hypervisor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backupgateway-hypervisor.html)
    Hypervisor = "AWS::BackupGateway::Hypervisor"
    required {
    }
    optional {
        /// `Host`: text, 3 to 128 characters.
        host "Host" String,
        /// `KmsKeyArn`: text, 50 to 500 characters. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// `LogGroupArn`: text, 0 to 2048 characters.
        log_group_arn "LogGroupArn" String,
        /// `Name`: text, 1 to 100 characters.
        name "Name" String,
        /// `Password`: text, 1 to 100 characters.
        password "Password" String,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<hypervisor::Tag>,
        /// `Username`: text, 1 to 100 characters.
        username "Username" String,
    }
    attributes {
        /// `Fn::GetAtt` of `HypervisorArn`.
        hypervisor_arn "HypervisorArn" String,
    }
}

/// Property types of [`Hypervisor`].
pub mod hypervisor {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backupgateway-hypervisor-tag.html)
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
