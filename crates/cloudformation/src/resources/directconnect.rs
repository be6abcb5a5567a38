// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DirectConnect`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DirectConnect::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-connection.html)
    Connection = "AWS::DirectConnect::Connection"
    required {
        /// `Bandwidth`: text. A change replaces the resource.
        bandwidth "Bandwidth" String,
        /// `ConnectionName`: text.
        connection_name "ConnectionName" String,
        /// `Location`: text. A change replaces the resource.
        location "Location" String,
    }
    optional {
        /// `LagId`: text.
        lag_id "LagId" String,
        /// `ProviderName`: text. A change replaces the resource.
        provider_name "ProviderName" String,
        /// `RequestMACSec`: true or false. A change replaces the resource.
        request_mac_sec "RequestMACSec" bool,
        /// `Tags`: list, at least 1 items.
        tags "Tags" List<connection::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectionArn`.
        connection_arn "ConnectionArn" String,
        /// `Fn::GetAtt` of `ConnectionId`.
        connection_id "ConnectionId" String,
        /// `Fn::GetAtt` of `ConnectionState`.
        connection_state "ConnectionState" String,
    }
}

/// Property types of [`Connection`].
pub mod connection {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directconnect-connection-tag.html)
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
    /// [`AWS::DirectConnect::DirectConnectGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgateway.html)
    DirectConnectGateway = "AWS::DirectConnect::DirectConnectGateway"
    required {
        /// `DirectConnectGatewayName`: text.
        direct_connect_gateway_name "DirectConnectGatewayName" String,
    }
    optional {
        /// `AmazonSideAsn`: text. A change replaces the resource.
        amazon_side_asn "AmazonSideAsn" String,
        /// `Tags`: list, at least 1 items.
        tags "Tags" List<direct_connect_gateway::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DirectConnectGatewayArn`.
        direct_connect_gateway_arn "DirectConnectGatewayArn" String,
        /// `Fn::GetAtt` of `DirectConnectGatewayId`.
        direct_connect_gateway_id "DirectConnectGatewayId" String,
    }
}

/// Property types of [`DirectConnectGateway`].
pub mod direct_connect_gateway {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directconnect-directconnectgateway-tag.html)
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
    /// [`AWS::DirectConnect::DirectConnectGatewayAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgatewayassociation.html)
    DirectConnectGatewayAssociation = "AWS::DirectConnect::DirectConnectGatewayAssociation"
    required {
        /// `AssociatedGatewayId`: text. A change replaces the resource.
        associated_gateway_id "AssociatedGatewayId" String,
        /// `DirectConnectGatewayId`: text. A change replaces the resource.
        direct_connect_gateway_id "DirectConnectGatewayId" String,
    }
    optional {
        /// `AcceptDirectConnectGatewayAssociationProposalRoleArn`: text. A change replaces the resource.
        accept_direct_connect_gateway_association_proposal_role_arn "AcceptDirectConnectGatewayAssociationProposalRoleArn" String,
        /// `AllowedPrefixesToDirectConnectGateway`: list, at least 1 items.
        allowed_prefixes_to_direct_connect_gateway "AllowedPrefixesToDirectConnectGateway" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationId`.
        association_id "AssociationId" String,
    }
}

resource! {
    /// [`AWS::DirectConnect::Lag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-lag.html)
    Lag = "AWS::DirectConnect::Lag"
    required {
        /// `ConnectionsBandwidth`: text. A change replaces the resource.
        connections_bandwidth "ConnectionsBandwidth" String,
        /// `LagName`: text.
        lag_name "LagName" String,
        /// `Location`: text. A change replaces the resource.
        location "Location" String,
    }
    optional {
        /// `MinimumLinks`: whole number.
        minimum_links "MinimumLinks" i64,
        /// `ProviderName`: text. A change replaces the resource.
        provider_name "ProviderName" String,
        /// `RequestMACSec`: true or false. A change replaces the resource.
        request_mac_sec "RequestMACSec" bool,
        /// `Tags`: list, at least 1 items.
        tags "Tags" List<lag::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LagArn`.
        lag_arn "LagArn" String,
        /// `Fn::GetAtt` of `LagId`.
        lag_id "LagId" String,
        /// `Fn::GetAtt` of `LagState`.
        lag_state "LagState" String,
    }
}

/// Property types of [`Lag`].
pub mod lag {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directconnect-lag-tag.html)
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
    /// [`AWS::DirectConnect::PrivateVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-privatevirtualinterface.html)
    PrivateVirtualInterface = "AWS::DirectConnect::PrivateVirtualInterface"
    required {
        /// `BgpPeers`: list, 1 to 2 items.
        bgp_peers "BgpPeers" List<private_virtual_interface::BgpPeer>,
        /// `ConnectionId`: text.
        connection_id "ConnectionId" String,
        /// `VirtualInterfaceName`: text.
        virtual_interface_name "VirtualInterfaceName" String,
        /// `Vlan`: whole number, 0 to 4095 in value. A change replaces the resource.
        vlan "Vlan" i64,
    }
    optional {
        /// `AllocatePrivateVirtualInterfaceRoleArn`: text. A change replaces the resource.
        allocate_private_virtual_interface_role_arn "AllocatePrivateVirtualInterfaceRoleArn" String,
        /// `DirectConnectGatewayId`: text. A change replaces the resource.
        direct_connect_gateway_id "DirectConnectGatewayId" String,
        /// `EnableSiteLink`: true or false.
        enable_site_link "EnableSiteLink" bool,
        /// `Mtu`: whole number.
        mtu "Mtu" i64,
        /// `RateLimit`: text.
        rate_limit "RateLimit" String,
        /// `Tags`: list, at least 1 items.
        tags "Tags" List<private_virtual_interface::Tag>,
        /// `VirtualGatewayId`: text. A change replaces the resource.
        virtual_gateway_id "VirtualGatewayId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `VirtualInterfaceArn`.
        virtual_interface_arn "VirtualInterfaceArn" String,
        /// `Fn::GetAtt` of `VirtualInterfaceId`.
        virtual_interface_id "VirtualInterfaceId" String,
    }
}

/// Property types of [`PrivateVirtualInterface`].
pub mod private_virtual_interface {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directconnect-privatevirtualinterface-tag.html)
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
        /// [`BgpPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directconnect-privatevirtualinterface-bgppeer.html)
        BgpPeer
        required {
            /// `AddressFamily`: text.
            address_family "AddressFamily" String,
            /// `Asn`: text.
            asn "Asn" String,
        }
        optional {
            /// `AmazonAddress`: text.
            amazon_address "AmazonAddress" String,
            /// `AuthKey`: text.
            auth_key "AuthKey" String,
            /// `BgpPeerId`: text.
            bgp_peer_id "BgpPeerId" String,
            /// `CustomerAddress`: text.
            customer_address "CustomerAddress" String,
        }
    }
}

resource! {
    /// [`AWS::DirectConnect::PublicVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-publicvirtualinterface.html)
    PublicVirtualInterface = "AWS::DirectConnect::PublicVirtualInterface"
    required {
        /// `BgpPeers`: list, 1 to 2 items.
        bgp_peers "BgpPeers" List<public_virtual_interface::BgpPeer>,
        /// `ConnectionId`: text.
        connection_id "ConnectionId" String,
        /// `VirtualInterfaceName`: text.
        virtual_interface_name "VirtualInterfaceName" String,
        /// `Vlan`: whole number, 0 to 4095 in value. A change replaces the resource.
        vlan "Vlan" i64,
    }
    optional {
        /// `AllocatePublicVirtualInterfaceRoleArn`: text. A change replaces the resource.
        allocate_public_virtual_interface_role_arn "AllocatePublicVirtualInterfaceRoleArn" String,
        /// `RateLimit`: text.
        rate_limit "RateLimit" String,
        /// `RouteFilterPrefixes`: list, at least 1 items. A change replaces the resource.
        route_filter_prefixes "RouteFilterPrefixes" List<String>,
        /// `Tags`: list, at least 1 items.
        tags "Tags" List<public_virtual_interface::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `VirtualInterfaceArn`.
        virtual_interface_arn "VirtualInterfaceArn" String,
        /// `Fn::GetAtt` of `VirtualInterfaceId`.
        virtual_interface_id "VirtualInterfaceId" String,
    }
}

/// Property types of [`PublicVirtualInterface`].
pub mod public_virtual_interface {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directconnect-publicvirtualinterface-tag.html)
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
        /// [`BgpPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directconnect-publicvirtualinterface-bgppeer.html)
        BgpPeer
        required {
            /// `AddressFamily`: text.
            address_family "AddressFamily" String,
            /// `Asn`: text.
            asn "Asn" String,
        }
        optional {
            /// `AmazonAddress`: text.
            amazon_address "AmazonAddress" String,
            /// `AuthKey`: text.
            auth_key "AuthKey" String,
            /// `BgpPeerId`: text.
            bgp_peer_id "BgpPeerId" String,
            /// `CustomerAddress`: text.
            customer_address "CustomerAddress" String,
        }
    }
}

resource! {
    /// [`AWS::DirectConnect::TransitVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-transitvirtualinterface.html)
    TransitVirtualInterface = "AWS::DirectConnect::TransitVirtualInterface"
    required {
        /// `BgpPeers`: list, 1 to 2 items.
        bgp_peers "BgpPeers" List<transit_virtual_interface::BgpPeer>,
        /// `ConnectionId`: text.
        connection_id "ConnectionId" String,
        /// `DirectConnectGatewayId`: text. A change replaces the resource.
        direct_connect_gateway_id "DirectConnectGatewayId" String,
        /// `VirtualInterfaceName`: text.
        virtual_interface_name "VirtualInterfaceName" String,
        /// `Vlan`: whole number, 0 to 4095 in value. A change replaces the resource.
        vlan "Vlan" i64,
    }
    optional {
        /// `AllocateTransitVirtualInterfaceRoleArn`: text. A change replaces the resource.
        allocate_transit_virtual_interface_role_arn "AllocateTransitVirtualInterfaceRoleArn" String,
        /// `EnableSiteLink`: true or false.
        enable_site_link "EnableSiteLink" bool,
        /// `Mtu`: whole number.
        mtu "Mtu" i64,
        /// `RateLimit`: text.
        rate_limit "RateLimit" String,
        /// `Tags`: list, at least 1 items.
        tags "Tags" List<transit_virtual_interface::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `VirtualInterfaceArn`.
        virtual_interface_arn "VirtualInterfaceArn" String,
        /// `Fn::GetAtt` of `VirtualInterfaceId`.
        virtual_interface_id "VirtualInterfaceId" String,
    }
}

/// Property types of [`TransitVirtualInterface`].
pub mod transit_virtual_interface {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directconnect-transitvirtualinterface-tag.html)
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
        /// [`BgpPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-directconnect-transitvirtualinterface-bgppeer.html)
        BgpPeer
        required {
            /// `AddressFamily`: text.
            address_family "AddressFamily" String,
            /// `Asn`: text.
            asn "Asn" String,
        }
        optional {
            /// `AmazonAddress`: text.
            amazon_address "AmazonAddress" String,
            /// `AuthKey`: text.
            auth_key "AuthKey" String,
            /// `BgpPeerId`: text.
            bgp_peer_id "BgpPeerId" String,
            /// `CustomerAddress`: text.
            customer_address "CustomerAddress" String,
        }
    }
}
