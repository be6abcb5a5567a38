// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::NetworkManager`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::NetworkManager::ConnectAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectattachment.html)
    ConnectAttachment = "AWS::NetworkManager::ConnectAttachment"
    required {
        /// `CoreNetworkId`: text, 0 to 50 characters. A change replaces the resource.
        core_network_id "CoreNetworkId" String,
        /// `EdgeLocation`: text, 1 to 63 characters. A change replaces the resource.
        edge_location "EdgeLocation" String,
        /// `Options`: object. A change replaces the resource.
        options "Options" connect_attachment::ConnectAttachmentOptions,
        /// `TransportAttachmentId`: text, 0 to 50 characters. A change replaces the resource.
        transport_attachment_id "TransportAttachmentId" String,
    }
    optional {
        /// `NetworkFunctionGroupName`: text.
        network_function_group_name "NetworkFunctionGroupName" String,
        /// `RoutingPolicyLabel`: text, 0 to 256 characters.
        routing_policy_label "RoutingPolicyLabel" String,
        /// `Tags`: list.
        tags "Tags" List<connect_attachment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AttachmentId`.
        attachment_id "AttachmentId" String,
        /// `Fn::GetAtt` of `AttachmentPolicyRuleNumber`.
        attachment_policy_rule_number "AttachmentPolicyRuleNumber" i64,
        /// `Fn::GetAtt` of `AttachmentType`.
        attachment_type "AttachmentType" String,
        /// `Fn::GetAtt` of `CoreNetworkArn`.
        core_network_arn "CoreNetworkArn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastModificationErrors`.
        last_modification_errors "LastModificationErrors" List<String>,
        /// `Fn::GetAtt` of `OwnerAccountId`.
        owner_account_id "OwnerAccountId" String,
        /// `Fn::GetAtt` of `ProposedNetworkFunctionGroupChange`.
        proposed_network_function_group_change "ProposedNetworkFunctionGroupChange" Json,
        /// `Fn::GetAtt` of `ProposedSegmentChange`.
        proposed_segment_change "ProposedSegmentChange" Json,
        /// `Fn::GetAtt` of `ResourceArn`.
        resource_arn "ResourceArn" String,
        /// `Fn::GetAtt` of `SegmentName`.
        segment_name "SegmentName" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`ConnectAttachment`].
pub mod connect_attachment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-connectattachment-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 10000000 characters.
            key "Key" String,
            /// `Value`: text, 0 to 10000000 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ConnectAttachmentOptionsProtocol`.
        ConnectAttachmentOptionsProtocol
        Gre = "GRE",
        NoEncap = "NO_ENCAP",
    }

    property! {
        /// [`ConnectAttachmentOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-connectattachment-connectattachmentoptions.html)
        ConnectAttachmentOptions
        required {
        }
        optional {
            /// `Protocol`: text.
            protocol "Protocol" ConnectAttachmentOptionsProtocol,
        }
    }
}

resource! {
    /// [`AWS::NetworkManager::ConnectPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectpeer.html)
    ConnectPeer = "AWS::NetworkManager::ConnectPeer"
    required {
        /// `ConnectAttachmentId`: text, 0 to 50 characters. A change replaces the resource.
        connect_attachment_id "ConnectAttachmentId" String,
        /// `PeerAddress`: text, 1 to 50 characters. A change replaces the resource.
        peer_address "PeerAddress" String,
    }
    optional {
        /// `BgpOptions`: object. A change replaces the resource.
        bgp_options "BgpOptions" connect_peer::BgpOptions,
        /// `CoreNetworkAddress`: text, 1 to 50 characters. A change replaces the resource.
        core_network_address "CoreNetworkAddress" String,
        /// `InsideCidrBlocks`: list. A change replaces the resource.
        inside_cidr_blocks "InsideCidrBlocks" List<String>,
        /// `SubnetArn`: text, 0 to 500 characters. A change replaces the resource.
        subnet_arn "SubnetArn" String,
        /// `Tags`: list.
        tags "Tags" List<connect_peer::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Configuration`.
        configuration "Configuration" Json,
        /// `Fn::GetAtt` of `ConnectPeerId`.
        connect_peer_id "ConnectPeerId" String,
        /// `Fn::GetAtt` of `CoreNetworkId`.
        core_network_id "CoreNetworkId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `EdgeLocation`.
        edge_location "EdgeLocation" String,
        /// `Fn::GetAtt` of `LastModificationErrors`.
        last_modification_errors "LastModificationErrors" List<String>,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`ConnectPeer`].
pub mod connect_peer {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-connectpeer-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 10000000 characters.
            key "Key" String,
            /// `Value`: text, 0 to 10000000 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`BgpOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-connectpeer-bgpoptions.html)
        BgpOptions
        required {
        }
        optional {
            /// `PeerAsn`: number.
            peer_asn "PeerAsn" f64,
        }
    }
}

resource! {
    /// [`AWS::NetworkManager::CoreNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetwork.html)
    CoreNetwork = "AWS::NetworkManager::CoreNetwork"
    required {
        /// `GlobalNetworkId`: text, 0 to 50 characters. A change replaces the resource.
        global_network_id "GlobalNetworkId" String,
    }
    optional {
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `PolicyDocument`: JSON, 0 to 10000000 characters.
        policy_document "PolicyDocument" Json,
        /// `Tags`: list.
        tags "Tags" List<core_network::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CoreNetworkArn`.
        core_network_arn "CoreNetworkArn" String,
        /// `Fn::GetAtt` of `CoreNetworkId`.
        core_network_id "CoreNetworkId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Edges`.
        edges "Edges" List<String>,
        /// `Fn::GetAtt` of `NetworkFunctionGroups`.
        network_function_groups "NetworkFunctionGroups" List<String>,
        /// `Fn::GetAtt` of `OwnerAccount`.
        owner_account "OwnerAccount" String,
        /// `Fn::GetAtt` of `Segments`.
        segments "Segments" List<String>,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`CoreNetwork`].
pub mod core_network {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-corenetwork-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 10000000 characters.
            key "Key" String,
            /// `Value`: text, 0 to 10000000 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::NetworkManager::CoreNetworkPrefixListAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetworkprefixlistassociation.html)
    CoreNetworkPrefixListAssociation = "AWS::NetworkManager::CoreNetworkPrefixListAssociation"
    required {
        /// `CoreNetworkId`: text, 0 to 50 characters. A change replaces the resource.
        core_network_id "CoreNetworkId" String,
        /// `PrefixListAlias`: text, 0 to 256 characters. A change replaces the resource.
        prefix_list_alias "PrefixListAlias" String,
        /// `PrefixListArn`: text, 0 to 500 characters. A change replaces the resource.
        prefix_list_arn "PrefixListArn" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::NetworkManager::CustomerGatewayAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-customergatewayassociation.html)
    CustomerGatewayAssociation = "AWS::NetworkManager::CustomerGatewayAssociation"
    required {
        /// `CustomerGatewayArn`: text. A change replaces the resource.
        customer_gateway_arn "CustomerGatewayArn" String,
        /// `DeviceId`: text. A change replaces the resource.
        device_id "DeviceId" String,
        /// `GlobalNetworkId`: text. A change replaces the resource.
        global_network_id "GlobalNetworkId" String,
    }
    optional {
        /// `LinkId`: text. A change replaces the resource.
        link_id "LinkId" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::NetworkManager::Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-device.html)
    Device = "AWS::NetworkManager::Device"
    required {
        /// `GlobalNetworkId`: text, 0 to 50 characters. A change replaces the resource.
        global_network_id "GlobalNetworkId" String,
    }
    optional {
        /// `AWSLocation`: object.
        aws_location "AWSLocation" device::AWSLocation,
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `Location`: object.
        location "Location" device::Location,
        /// `Model`: text, 0 to 256 characters.
        model "Model" String,
        /// `SerialNumber`: text, 0 to 256 characters.
        serial_number "SerialNumber" String,
        /// `SiteId`: text, 0 to 50 characters.
        site_id "SiteId" String,
        /// `Tags`: list.
        tags "Tags" List<device::Tag>,
        /// `Type`: text, 0 to 256 characters.
        r#type "Type" String,
        /// `Vendor`: text, 0 to 256 characters.
        vendor "Vendor" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DeviceArn`.
        device_arn "DeviceArn" String,
        /// `Fn::GetAtt` of `DeviceId`.
        device_id "DeviceId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`Device`].
pub mod device {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-device-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 10000000 characters.
            key "Key" String,
            /// `Value`: text, 0 to 10000000 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-device-location.html)
        Location
        required {
        }
        optional {
            /// `Address`: text, 0 to 256 characters.
            address "Address" String,
            /// `Latitude`: text, 0 to 256 characters.
            latitude "Latitude" String,
            /// `Longitude`: text, 0 to 256 characters.
            longitude "Longitude" String,
        }
    }

    property! {
        /// [`AWSLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-device-awslocation.html)
        AWSLocation
        required {
        }
        optional {
            /// `SubnetArn`: text, 0 to 500 characters.
            subnet_arn "SubnetArn" String,
            /// `Zone`: text, 0 to 256 characters.
            zone "Zone" String,
        }
    }
}

resource! {
    /// [`AWS::NetworkManager::DirectConnectGatewayAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-directconnectgatewayattachment.html)
    DirectConnectGatewayAttachment = "AWS::NetworkManager::DirectConnectGatewayAttachment"
    required {
        /// `CoreNetworkId`: text, 0 to 50 characters. A change replaces the resource.
        core_network_id "CoreNetworkId" String,
        /// `DirectConnectGatewayArn`: text, 0 to 500 characters. A change replaces the resource.
        direct_connect_gateway_arn "DirectConnectGatewayArn" String,
        /// `EdgeLocations`: list.
        edge_locations "EdgeLocations" List<String>,
    }
    optional {
        /// `RoutingPolicyLabel`: text, 0 to 256 characters.
        routing_policy_label "RoutingPolicyLabel" String,
        /// `Tags`: list.
        tags "Tags" List<direct_connect_gateway_attachment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AttachmentId`.
        attachment_id "AttachmentId" String,
        /// `Fn::GetAtt` of `AttachmentPolicyRuleNumber`.
        attachment_policy_rule_number "AttachmentPolicyRuleNumber" i64,
        /// `Fn::GetAtt` of `AttachmentType`.
        attachment_type "AttachmentType" String,
        /// `Fn::GetAtt` of `CoreNetworkArn`.
        core_network_arn "CoreNetworkArn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastModificationErrors`.
        last_modification_errors "LastModificationErrors" List<String>,
        /// `Fn::GetAtt` of `NetworkFunctionGroupName`.
        network_function_group_name "NetworkFunctionGroupName" String,
        /// `Fn::GetAtt` of `OwnerAccountId`.
        owner_account_id "OwnerAccountId" String,
        /// `Fn::GetAtt` of `ProposedNetworkFunctionGroupChange`.
        proposed_network_function_group_change "ProposedNetworkFunctionGroupChange" Json,
        /// `Fn::GetAtt` of `ProposedSegmentChange`.
        proposed_segment_change "ProposedSegmentChange" Json,
        /// `Fn::GetAtt` of `ResourceArn`.
        resource_arn "ResourceArn" String,
        /// `Fn::GetAtt` of `SegmentName`.
        segment_name "SegmentName" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`DirectConnectGatewayAttachment`].
pub mod direct_connect_gateway_attachment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-directconnectgatewayattachment-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 10000000 characters.
            key "Key" String,
            /// `Value`: text, 0 to 10000000 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::NetworkManager::GlobalNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-globalnetwork.html)
    GlobalNetwork = "AWS::NetworkManager::GlobalNetwork"
    required {
    }
    optional {
        /// `CreatedAt`: text.
        created_at "CreatedAt" String,
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `State`: text.
        state "State" String,
        /// `Tags`: list.
        tags "Tags" List<global_network::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`GlobalNetwork`].
pub mod global_network {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-globalnetwork-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 10000000 characters.
            key "Key" String,
            /// `Value`: text, 0 to 10000000 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::NetworkManager::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-link.html)
    Link = "AWS::NetworkManager::Link"
    required {
        /// `Bandwidth`: object.
        bandwidth "Bandwidth" link::Bandwidth,
        /// `GlobalNetworkId`: text, 0 to 50 characters. A change replaces the resource.
        global_network_id "GlobalNetworkId" String,
        /// `SiteId`: text, 0 to 50 characters. A change replaces the resource.
        site_id "SiteId" String,
    }
    optional {
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `Provider`: text, 0 to 256 characters.
        provider "Provider" String,
        /// `Tags`: list.
        tags "Tags" List<link::Tag>,
        /// `Type`: text, 0 to 256 characters.
        r#type "Type" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LinkArn`.
        link_arn "LinkArn" String,
        /// `Fn::GetAtt` of `LinkId`.
        link_id "LinkId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`Link`].
pub mod link {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-link-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 10000000 characters.
            key "Key" String,
            /// `Value`: text, 0 to 10000000 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Bandwidth`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-link-bandwidth.html)
        Bandwidth
        required {
        }
        optional {
            /// `DownloadSpeed`: whole number.
            download_speed "DownloadSpeed" i64,
            /// `UploadSpeed`: whole number.
            upload_speed "UploadSpeed" i64,
        }
    }
}

resource! {
    /// [`AWS::NetworkManager::LinkAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-linkassociation.html)
    LinkAssociation = "AWS::NetworkManager::LinkAssociation"
    required {
        /// `DeviceId`: text. A change replaces the resource.
        device_id "DeviceId" String,
        /// `GlobalNetworkId`: text. A change replaces the resource.
        global_network_id "GlobalNetworkId" String,
        /// `LinkId`: text. A change replaces the resource.
        link_id "LinkId" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::NetworkManager::Site`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-site.html)
    Site = "AWS::NetworkManager::Site"
    required {
        /// `GlobalNetworkId`: text, 0 to 50 characters. A change replaces the resource.
        global_network_id "GlobalNetworkId" String,
    }
    optional {
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `Location`: object.
        location "Location" site::Location,
        /// `Tags`: list.
        tags "Tags" List<site::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `SiteArn`.
        site_arn "SiteArn" String,
        /// `Fn::GetAtt` of `SiteId`.
        site_id "SiteId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`Site`].
pub mod site {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-site-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 10000000 characters.
            key "Key" String,
            /// `Value`: text, 0 to 10000000 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-site-location.html)
        Location
        required {
        }
        optional {
            /// `Address`: text, 0 to 256 characters.
            address "Address" String,
            /// `Latitude`: text, 0 to 256 characters.
            latitude "Latitude" String,
            /// `Longitude`: text, 0 to 256 characters.
            longitude "Longitude" String,
        }
    }
}

resource! {
    /// [`AWS::NetworkManager::SiteToSiteVpnAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-sitetositevpnattachment.html)
    SiteToSiteVpnAttachment = "AWS::NetworkManager::SiteToSiteVpnAttachment"
    required {
        /// `CoreNetworkId`: text, 0 to 50 characters. A change replaces the resource.
        core_network_id "CoreNetworkId" String,
        /// `VpnConnectionArn`: text, 0 to 500 characters. A change replaces the resource.
        vpn_connection_arn "VpnConnectionArn" String,
    }
    optional {
        /// `NetworkFunctionGroupName`: text.
        network_function_group_name "NetworkFunctionGroupName" String,
        /// `RoutingPolicyLabel`: text, 0 to 256 characters.
        routing_policy_label "RoutingPolicyLabel" String,
        /// `Tags`: list.
        tags "Tags" List<site_to_site_vpn_attachment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AttachmentId`.
        attachment_id "AttachmentId" String,
        /// `Fn::GetAtt` of `AttachmentPolicyRuleNumber`.
        attachment_policy_rule_number "AttachmentPolicyRuleNumber" i64,
        /// `Fn::GetAtt` of `AttachmentType`.
        attachment_type "AttachmentType" String,
        /// `Fn::GetAtt` of `CoreNetworkArn`.
        core_network_arn "CoreNetworkArn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `EdgeLocation`.
        edge_location "EdgeLocation" String,
        /// `Fn::GetAtt` of `LastModificationErrors`.
        last_modification_errors "LastModificationErrors" List<String>,
        /// `Fn::GetAtt` of `OwnerAccountId`.
        owner_account_id "OwnerAccountId" String,
        /// `Fn::GetAtt` of `ProposedNetworkFunctionGroupChange`.
        proposed_network_function_group_change "ProposedNetworkFunctionGroupChange" Json,
        /// `Fn::GetAtt` of `ProposedSegmentChange`.
        proposed_segment_change "ProposedSegmentChange" Json,
        /// `Fn::GetAtt` of `ResourceArn`.
        resource_arn "ResourceArn" String,
        /// `Fn::GetAtt` of `SegmentName`.
        segment_name "SegmentName" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`SiteToSiteVpnAttachment`].
pub mod site_to_site_vpn_attachment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-sitetositevpnattachment-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 10000000 characters.
            key "Key" String,
            /// `Value`: text, 0 to 10000000 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::NetworkManager::TransitGatewayPeering`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewaypeering.html)
    TransitGatewayPeering = "AWS::NetworkManager::TransitGatewayPeering"
    required {
        /// `CoreNetworkId`: text, 0 to 50 characters. A change replaces the resource.
        core_network_id "CoreNetworkId" String,
        /// `TransitGatewayArn`: text, 0 to 500 characters. A change replaces the resource.
        transit_gateway_arn "TransitGatewayArn" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<transit_gateway_peering::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CoreNetworkArn`.
        core_network_arn "CoreNetworkArn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `EdgeLocation`.
        edge_location "EdgeLocation" String,
        /// `Fn::GetAtt` of `LastModificationErrors`.
        last_modification_errors "LastModificationErrors" List<String>,
        /// `Fn::GetAtt` of `OwnerAccountId`.
        owner_account_id "OwnerAccountId" String,
        /// `Fn::GetAtt` of `PeeringId`.
        peering_id "PeeringId" String,
        /// `Fn::GetAtt` of `PeeringType`.
        peering_type "PeeringType" String,
        /// `Fn::GetAtt` of `ResourceArn`.
        resource_arn "ResourceArn" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `TransitGatewayPeeringAttachmentId`.
        transit_gateway_peering_attachment_id "TransitGatewayPeeringAttachmentId" String,
    }
}

/// Property types of [`TransitGatewayPeering`].
pub mod transit_gateway_peering {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-transitgatewaypeering-tag.html)
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

resource! {
    /// [`AWS::NetworkManager::TransitGatewayRegistration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayregistration.html)
    TransitGatewayRegistration = "AWS::NetworkManager::TransitGatewayRegistration"
    required {
        /// `GlobalNetworkId`: text, 0 to 50 characters. A change replaces the resource.
        global_network_id "GlobalNetworkId" String,
        /// `TransitGatewayArn`: text, 0 to 500 characters. A change replaces the resource.
        transit_gateway_arn "TransitGatewayArn" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::NetworkManager::TransitGatewayRouteTableAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayroutetableattachment.html)
    TransitGatewayRouteTableAttachment = "AWS::NetworkManager::TransitGatewayRouteTableAttachment"
    required {
        /// `PeeringId`: text, 0 to 50 characters. A change replaces the resource.
        peering_id "PeeringId" String,
        /// `TransitGatewayRouteTableArn`: text, 0 to 500 characters. A change replaces the resource.
        transit_gateway_route_table_arn "TransitGatewayRouteTableArn" String,
    }
    optional {
        /// `NetworkFunctionGroupName`: text.
        network_function_group_name "NetworkFunctionGroupName" String,
        /// `RoutingPolicyLabel`: text, 0 to 256 characters.
        routing_policy_label "RoutingPolicyLabel" String,
        /// `Tags`: list.
        tags "Tags" List<transit_gateway_route_table_attachment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AttachmentId`.
        attachment_id "AttachmentId" String,
        /// `Fn::GetAtt` of `AttachmentPolicyRuleNumber`.
        attachment_policy_rule_number "AttachmentPolicyRuleNumber" i64,
        /// `Fn::GetAtt` of `AttachmentType`.
        attachment_type "AttachmentType" String,
        /// `Fn::GetAtt` of `CoreNetworkArn`.
        core_network_arn "CoreNetworkArn" String,
        /// `Fn::GetAtt` of `CoreNetworkId`.
        core_network_id "CoreNetworkId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `EdgeLocation`.
        edge_location "EdgeLocation" String,
        /// `Fn::GetAtt` of `LastModificationErrors`.
        last_modification_errors "LastModificationErrors" List<String>,
        /// `Fn::GetAtt` of `OwnerAccountId`.
        owner_account_id "OwnerAccountId" String,
        /// `Fn::GetAtt` of `ProposedNetworkFunctionGroupChange`.
        proposed_network_function_group_change "ProposedNetworkFunctionGroupChange" Json,
        /// `Fn::GetAtt` of `ProposedSegmentChange`.
        proposed_segment_change "ProposedSegmentChange" Json,
        /// `Fn::GetAtt` of `ResourceArn`.
        resource_arn "ResourceArn" String,
        /// `Fn::GetAtt` of `SegmentName`.
        segment_name "SegmentName" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`TransitGatewayRouteTableAttachment`].
pub mod transit_gateway_route_table_attachment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-transitgatewayroutetableattachment-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 10000000 characters.
            key "Key" String,
            /// `Value`: text, 0 to 10000000 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::NetworkManager::VpcAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-vpcattachment.html)
    VpcAttachment = "AWS::NetworkManager::VpcAttachment"
    required {
        /// `CoreNetworkId`: text, 0 to 50 characters. A change replaces the resource.
        core_network_id "CoreNetworkId" String,
        /// `SubnetArns`: list.
        subnet_arns "SubnetArns" List<String>,
        /// `VpcArn`: text, 0 to 500 characters. A change replaces the resource.
        vpc_arn "VpcArn" String,
    }
    optional {
        /// `Options`: object.
        options "Options" vpc_attachment::VpcOptions,
        /// `RoutingPolicyLabel`: text, 0 to 256 characters.
        routing_policy_label "RoutingPolicyLabel" String,
        /// `Tags`: list.
        tags "Tags" List<vpc_attachment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AttachmentId`.
        attachment_id "AttachmentId" String,
        /// `Fn::GetAtt` of `AttachmentPolicyRuleNumber`.
        attachment_policy_rule_number "AttachmentPolicyRuleNumber" i64,
        /// `Fn::GetAtt` of `AttachmentType`.
        attachment_type "AttachmentType" String,
        /// `Fn::GetAtt` of `CoreNetworkArn`.
        core_network_arn "CoreNetworkArn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `EdgeLocation`.
        edge_location "EdgeLocation" String,
        /// `Fn::GetAtt` of `LastModificationErrors`.
        last_modification_errors "LastModificationErrors" List<String>,
        /// `Fn::GetAtt` of `NetworkFunctionGroupName`.
        network_function_group_name "NetworkFunctionGroupName" String,
        /// `Fn::GetAtt` of `OwnerAccountId`.
        owner_account_id "OwnerAccountId" String,
        /// `Fn::GetAtt` of `ProposedNetworkFunctionGroupChange`.
        proposed_network_function_group_change "ProposedNetworkFunctionGroupChange" Json,
        /// `Fn::GetAtt` of `ProposedSegmentChange`.
        proposed_segment_change "ProposedSegmentChange" Json,
        /// `Fn::GetAtt` of `ResourceArn`.
        resource_arn "ResourceArn" String,
        /// `Fn::GetAtt` of `SegmentName`.
        segment_name "SegmentName" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`VpcAttachment`].
pub mod vpc_attachment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-vpcattachment-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 10000000 characters.
            key "Key" String,
            /// `Value`: text, 0 to 10000000 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`VpcOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-vpcattachment-vpcoptions.html)
        VpcOptions
        required {
        }
        optional {
            /// `ApplianceModeSupport`: true or false.
            appliance_mode_support "ApplianceModeSupport" bool,
            /// `DnsSupport`: true or false.
            dns_support "DnsSupport" bool,
            /// `Ipv6Support`: true or false.
            ipv6_support "Ipv6Support" bool,
            /// `SecurityGroupReferencingSupport`: true or false.
            security_group_referencing_support "SecurityGroupReferencingSupport" bool,
        }
    }
}
