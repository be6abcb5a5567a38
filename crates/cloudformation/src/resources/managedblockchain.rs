// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ManagedBlockchain`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ManagedBlockchain::Accessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-accessor.html)
    Accessor = "AWS::ManagedBlockchain::Accessor"
    required {
        /// `AccessorType`: text. A change replaces the resource.
        accessor_type "AccessorType" accessor::AccessorType,
    }
    optional {
        /// `NetworkType`: text. A change replaces the resource.
        network_type "NetworkType" accessor::NetworkAccessorType,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<accessor::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `BillingToken`.
        billing_token "BillingToken" String,
        /// `Fn::GetAtt` of `CreationDate`.
        creation_date "CreationDate" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Accessor`].
pub mod accessor {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AccessorType`.
        AccessorType
        BillingToken = "BILLING_TOKEN",
    }

    choice! {
        /// Values of `NetworkAccessorType`.
        NetworkAccessorType
        EthereumGoerli = "ETHEREUM_GOERLI",
        EthereumMainnet = "ETHEREUM_MAINNET",
        EthereumMainnetAndGoerli = "ETHEREUM_MAINNET_AND_GOERLI",
        PolygonMainnet = "POLYGON_MAINNET",
        PolygonMumbai = "POLYGON_MUMBAI",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-accessor-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ManagedBlockchain::Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-member.html)
    Member = "AWS::ManagedBlockchain::Member"
    required {
        /// `MemberConfiguration`: object.
        member_configuration "MemberConfiguration" member::MemberConfiguration,
    }
    optional {
        /// `InvitationId`: text.
        invitation_id "InvitationId" String,
        /// `NetworkConfiguration`: object.
        network_configuration "NetworkConfiguration" member::NetworkConfiguration,
        /// `NetworkId`: text.
        network_id "NetworkId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `MemberId`.
        member_id "MemberId" String,
    }
}

/// Property types of [`Member`].
pub mod member {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`NetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-networkconfiguration.html)
        NetworkConfiguration
        required {
            /// `Framework`: text.
            framework "Framework" String,
            /// `FrameworkVersion`: text.
            framework_version "FrameworkVersion" String,
            /// `Name`: text.
            name "Name" String,
            /// `VotingPolicy`: object.
            voting_policy "VotingPolicy" VotingPolicy,
        }
        optional {
            /// `Description`: text.
            description "Description" String,
            /// `NetworkFrameworkConfiguration`: object.
            network_framework_configuration "NetworkFrameworkConfiguration" NetworkFrameworkConfiguration,
        }
    }

    property! {
        /// [`VotingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-votingpolicy.html)
        VotingPolicy
        required {
        }
        optional {
            /// `ApprovalThresholdPolicy`: object.
            approval_threshold_policy "ApprovalThresholdPolicy" ApprovalThresholdPolicy,
        }
    }

    property! {
        /// [`ApprovalThresholdPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-approvalthresholdpolicy.html)
        ApprovalThresholdPolicy
        required {
        }
        optional {
            /// `ProposalDurationInHours`: whole number.
            proposal_duration_in_hours "ProposalDurationInHours" i64,
            /// `ThresholdComparator`: text.
            threshold_comparator "ThresholdComparator" String,
            /// `ThresholdPercentage`: whole number.
            threshold_percentage "ThresholdPercentage" i64,
        }
    }

    property! {
        /// [`NetworkFrameworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-networkframeworkconfiguration.html)
        NetworkFrameworkConfiguration
        required {
        }
        optional {
            /// `NetworkFabricConfiguration`: object.
            network_fabric_configuration "NetworkFabricConfiguration" NetworkFabricConfiguration,
        }
    }

    property! {
        /// [`NetworkFabricConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-networkfabricconfiguration.html)
        NetworkFabricConfiguration
        required {
            /// `Edition`: text.
            edition "Edition" String,
        }
        optional {
        }
    }

    property! {
        /// [`MemberConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-memberconfiguration.html)
        MemberConfiguration
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Description`: text.
            description "Description" String,
            /// `MemberFrameworkConfiguration`: object.
            member_framework_configuration "MemberFrameworkConfiguration" MemberFrameworkConfiguration,
        }
    }

    property! {
        /// [`MemberFrameworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-memberframeworkconfiguration.html)
        MemberFrameworkConfiguration
        required {
        }
        optional {
            /// `MemberFabricConfiguration`: object.
            member_fabric_configuration "MemberFabricConfiguration" MemberFabricConfiguration,
        }
    }

    property! {
        /// [`MemberFabricConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-member-memberfabricconfiguration.html)
        MemberFabricConfiguration
        required {
            /// `AdminPassword`: text.
            admin_password "AdminPassword" String,
            /// `AdminUsername`: text.
            admin_username "AdminUsername" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ManagedBlockchain::Node`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-node.html)
    Node = "AWS::ManagedBlockchain::Node"
    required {
        /// `NetworkId`: text.
        network_id "NetworkId" String,
        /// `NodeConfiguration`: object.
        node_configuration "NodeConfiguration" node::NodeConfiguration,
    }
    optional {
        /// `MemberId`: text.
        member_id "MemberId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `NodeId`.
        node_id "NodeId" String,
    }
}

/// Property types of [`Node`].
pub mod node {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`NodeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-managedblockchain-node-nodeconfiguration.html)
        NodeConfiguration
        required {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
        }
        optional {
        }
    }
}
