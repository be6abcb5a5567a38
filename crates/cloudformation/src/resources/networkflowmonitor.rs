// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::NetworkFlowMonitor`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::NetworkFlowMonitor::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-monitor.html)
    Monitor = "AWS::NetworkFlowMonitor::Monitor"
    required {
        /// `LocalResources`: list, at least 1 items.
        local_resources "LocalResources" List<monitor::MonitorLocalResource>,
        /// `MonitorName`: text, 1 to 255 characters. A change replaces the resource.
        monitor_name "MonitorName" String,
    }
    optional {
        /// `RemoteResources`: list.
        remote_resources "RemoteResources" List<monitor::MonitorRemoteResource>,
        /// `ScopeArn`: text, 20 to 2048 characters. A change replaces the resource.
        scope_arn "ScopeArn" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<monitor::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
        /// `Fn::GetAtt` of `MonitorStatus`.
        monitor_status "MonitorStatus" String,
    }
}

/// Property types of [`Monitor`].
pub mod monitor {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkflowmonitor-monitor-tag.html)
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

    choice! {
        /// Values of `MonitorRemoteResourceType`.
        MonitorRemoteResourceType
        AwsEc2Vpc = "AWS::EC2::VPC",
        AWSAvailabilityZone = "AWS::AvailabilityZone",
        AWSEC2Subnet = "AWS::EC2::Subnet",
        AWSAWSService = "AWS::AWSService",
        AWSRegion = "AWS::Region",
    }

    property! {
        /// [`MonitorRemoteResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkflowmonitor-monitor-monitorremoteresource.html)
        MonitorRemoteResource
        required {
            /// `Identifier`: text.
            identifier "Identifier" String,
            /// `Type`: text.
            r#type "Type" MonitorRemoteResourceType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MonitorLocalResourceType`.
        MonitorLocalResourceType
        AwsEc2Vpc = "AWS::EC2::VPC",
        AWSAvailabilityZone = "AWS::AvailabilityZone",
        AWSEC2Subnet = "AWS::EC2::Subnet",
        AWSRegion = "AWS::Region",
        AWSEKSCluster = "AWS::EKS::Cluster",
    }

    property! {
        /// [`MonitorLocalResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkflowmonitor-monitor-monitorlocalresource.html)
        MonitorLocalResource
        required {
            /// `Identifier`: text.
            identifier "Identifier" String,
            /// `Type`: text.
            r#type "Type" MonitorLocalResourceType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::NetworkFlowMonitor::Scope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-scope.html)
    Scope = "AWS::NetworkFlowMonitor::Scope"
    required {
        /// `Targets`: list, 1 to 100 items. A change replaces the resource.
        targets "Targets" List<scope::TargetResource>,
    }
    optional {
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<scope::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ScopeArn`.
        scope_arn "ScopeArn" String,
        /// `Fn::GetAtt` of `ScopeId`.
        scope_id "ScopeId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Scope`].
pub mod scope {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TargetResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkflowmonitor-scope-targetresource.html)
        TargetResource
        required {
            /// `Region`: text.
            region "Region" String,
            /// `TargetIdentifier`: object.
            target_identifier "TargetIdentifier" TargetIdentifier,
        }
        optional {
        }
    }

    choice! {
        /// Values of `TargetIdentifierTargetType`.
        TargetIdentifierTargetType
        Account = "ACCOUNT",
    }

    property! {
        /// [`TargetIdentifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkflowmonitor-scope-targetidentifier.html)
        TargetIdentifier
        required {
            /// `TargetId`: object.
            target_id "TargetId" TargetId,
            /// `TargetType`: text.
            target_type "TargetType" TargetIdentifierTargetType,
        }
        optional {
        }
    }

    property! {
        /// [`TargetId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkflowmonitor-scope-targetid.html)
        TargetId
        required {
            /// `AccountId`: text, 1 to 12 characters.
            account_id "AccountId" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkflowmonitor-scope-tag.html)
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
