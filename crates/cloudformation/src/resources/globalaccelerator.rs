// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::GlobalAccelerator`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::GlobalAccelerator::Accelerator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-accelerator.html)
    Accelerator = "AWS::GlobalAccelerator::Accelerator"
    required {
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
    }
    optional {
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `FlowLogsEnabled`: true or false.
        flow_logs_enabled "FlowLogsEnabled" bool,
        /// `FlowLogsS3Bucket`: text, at most 255 characters.
        flow_logs_s3_bucket "FlowLogsS3Bucket" String,
        /// `FlowLogsS3Prefix`: text, at most 255 characters.
        flow_logs_s3_prefix "FlowLogsS3Prefix" String,
        /// `IpAddressType`: text.
        ip_address_type "IpAddressType" accelerator::IpAddressType,
        /// `IpAddresses`: list, 0 to 2 items.
        ip_addresses "IpAddresses" List<String>,
        /// `Tags`: list.
        tags "Tags" List<accelerator::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AcceleratorArn`.
        accelerator_arn "AcceleratorArn" String,
        /// `Fn::GetAtt` of `DnsName`.
        dns_name "DnsName" String,
        /// `Fn::GetAtt` of `DualStackDnsName`.
        dual_stack_dns_name "DualStackDnsName" String,
        /// `Fn::GetAtt` of `Ipv4Addresses`.
        ipv4_addresses "Ipv4Addresses" List<String>,
        /// `Fn::GetAtt` of `Ipv6Addresses`.
        ipv6_addresses "Ipv6Addresses" List<String>,
    }
}

/// Property types of [`Accelerator`].
pub mod accelerator {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Ipv4 = "IPV4",
        DualStack = "DUAL_STACK",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-globalaccelerator-accelerator-tag.html)
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
    /// [`AWS::GlobalAccelerator::CrossAccountAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-crossaccountattachment.html)
    CrossAccountAttachment = "AWS::GlobalAccelerator::CrossAccountAttachment"
    required {
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
    }
    optional {
        /// `Principals`: list.
        principals "Principals" List<String>,
        /// `Resources`: list.
        resources "Resources" List<cross_account_attachment::Resource>,
        /// `Tags`: list.
        tags "Tags" List<cross_account_attachment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AttachmentArn`.
        attachment_arn "AttachmentArn" String,
    }
}

/// Property types of [`CrossAccountAttachment`].
pub mod cross_account_attachment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-globalaccelerator-crossaccountattachment-tag.html)
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

    property! {
        /// [`Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-globalaccelerator-crossaccountattachment-resource.html)
        Resource
        required {
        }
        optional {
            /// `Cidr`: text, 0 to 255 characters.
            cidr "Cidr" String,
            /// `EndpointId`: text, 0 to 255 characters.
            endpoint_id "EndpointId" String,
            /// `Region`: text, 0 to 255 characters.
            region "Region" String,
        }
    }
}

resource! {
    /// [`AWS::GlobalAccelerator::EndpointGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-endpointgroup.html)
    EndpointGroup = "AWS::GlobalAccelerator::EndpointGroup"
    required {
        /// `EndpointGroupRegion`: text, 0 to 255 characters. A change replaces the resource.
        endpoint_group_region "EndpointGroupRegion" String,
        /// `ListenerArn`: text, 0 to 255 characters. A change replaces the resource.
        listener_arn "ListenerArn" String,
    }
    optional {
        /// `EndpointConfigurations`: list, 0 to 10 items.
        endpoint_configurations "EndpointConfigurations" List<endpoint_group::EndpointConfiguration>,
        /// `HealthCheckIntervalSeconds`: whole number, 10 to 30 in value.
        health_check_interval_seconds "HealthCheckIntervalSeconds" i64,
        /// `HealthCheckPath`: text, 0 to 255 characters.
        health_check_path "HealthCheckPath" String,
        /// `HealthCheckPort`: whole number, -1 to 65535 in value.
        health_check_port "HealthCheckPort" i64,
        /// `HealthCheckProtocol`: text.
        health_check_protocol "HealthCheckProtocol" endpoint_group::HealthCheckProtocol,
        /// `PortOverrides`: list, 0 to 10 items.
        port_overrides "PortOverrides" List<endpoint_group::PortOverride>,
        /// `ThresholdCount`: whole number, 1 to 10 in value.
        threshold_count "ThresholdCount" i64,
        /// `TrafficDialPercentage`: number, 0 to 100 in value.
        traffic_dial_percentage "TrafficDialPercentage" f64,
    }
    attributes {
        /// `Fn::GetAtt` of `EndpointGroupArn`.
        endpoint_group_arn "EndpointGroupArn" String,
    }
}

/// Property types of [`EndpointGroup`].
pub mod endpoint_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `HealthCheckProtocol`.
        HealthCheckProtocol
        Tcp = "TCP",
        Http = "HTTP",
        Https = "HTTPS",
    }

    property! {
        /// [`PortOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-globalaccelerator-endpointgroup-portoverride.html)
        PortOverride
        required {
            /// `EndpointPort`: whole number, 0 to 65535 in value.
            endpoint_port "EndpointPort" i64,
            /// `ListenerPort`: whole number, 0 to 65535 in value.
            listener_port "ListenerPort" i64,
        }
        optional {
        }
    }

    property! {
        /// [`EndpointConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-globalaccelerator-endpointgroup-endpointconfiguration.html)
        EndpointConfiguration
        required {
            /// `EndpointId`: text, 0 to 255 characters.
            endpoint_id "EndpointId" String,
        }
        optional {
            /// `AttachmentArn`: text, 0 to 255 characters.
            attachment_arn "AttachmentArn" String,
            /// `ClientIPPreservationEnabled`: true or false.
            client_ip_preservation_enabled "ClientIPPreservationEnabled" bool,
            /// `Weight`: whole number, 0 to 255 in value.
            weight "Weight" i64,
        }
    }
}

resource! {
    /// [`AWS::GlobalAccelerator::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-listener.html)
    Listener = "AWS::GlobalAccelerator::Listener"
    required {
        /// `AcceleratorArn`: text, 0 to 255 characters. A change replaces the resource.
        accelerator_arn "AcceleratorArn" String,
        /// `PortRanges`: list, 1 to 10 items.
        port_ranges "PortRanges" List<listener::PortRange>,
        /// `Protocol`: text.
        protocol "Protocol" listener::Protocol,
    }
    optional {
        /// `ClientAffinity`: text.
        client_affinity "ClientAffinity" listener::ClientAffinity,
    }
    attributes {
        /// `Fn::GetAtt` of `ListenerArn`.
        listener_arn "ListenerArn" String,
    }
}

/// Property types of [`Listener`].
pub mod listener {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ClientAffinity`.
        ClientAffinity
        None = "NONE",
        SourceIp = "SOURCE_IP",
    }

    choice! {
        /// Values of `Protocol`.
        Protocol
        Tcp = "TCP",
        Udp = "UDP",
    }

    property! {
        /// [`PortRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-globalaccelerator-listener-portrange.html)
        PortRange
        required {
            /// `FromPort`: whole number, 0 to 65535 in value.
            from_port "FromPort" i64,
            /// `ToPort`: whole number, 0 to 65535 in value.
            to_port "ToPort" i64,
        }
        optional {
        }
    }
}
