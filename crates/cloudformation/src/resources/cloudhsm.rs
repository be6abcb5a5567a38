// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CloudHSM`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CloudHSM::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudhsm-cluster.html)
    Cluster = "AWS::CloudHSM::Cluster"
    required {
        /// `HsmType`: text, at most 32 characters. A change replaces the resource.
        hsm_type "HsmType" String,
    }
    optional {
        /// `BackupRetentionPolicy`: object.
        backup_retention_policy "BackupRetentionPolicy" cluster::BackupRetentionPolicy,
        /// `Mode`: text. A change replaces the resource.
        mode "Mode" cluster::Mode,
        /// `NetworkType`: text. A change replaces the resource.
        network_type "NetworkType" cluster::NetworkType,
        /// `SubnetIds`: list, 1 to 10 items. A change replaces the resource.
        subnet_ids "SubnetIds" List<String>,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<cluster::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `BackupPolicy`.
        backup_policy "BackupPolicy" String,
        /// `Fn::GetAtt` of `ClusterId`.
        cluster_id "ClusterId" String,
        /// `Fn::GetAtt` of `SecurityGroup`.
        security_group "SecurityGroup" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `SubnetMapping`.
        subnet_mapping "SubnetMapping" Json,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Mode`.
        Mode
        Fips = "FIPS",
        NonFips = "NON_FIPS",
    }

    choice! {
        /// Values of `NetworkType`.
        NetworkType
        Ipv4 = "IPV4",
        Dualstack = "DUALSTACK",
    }

    property! {
        /// Property type `Tags`.
        Tags
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `BackupRetentionPolicyType`.
        BackupRetentionPolicyType
        Days = "DAYS",
    }

    property! {
        /// Property type `BackupRetentionPolicy`.
        BackupRetentionPolicy
        required {
        }
        optional {
            /// `Type`: text.
            r#type "Type" BackupRetentionPolicyType,
            /// `Value`: text, 1 to 3 characters.
            value "Value" String,
        }
    }
}
