// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Interconnect`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Interconnect::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-interconnect-connection.html)
    Connection = "AWS::Interconnect::Connection"
    required {
        /// `AttachPoint`: object. A change replaces the resource.
        attach_point "AttachPoint" connection::AttachPoint,
    }
    optional {
        /// `ActivationKey`: text. A change replaces the resource.
        activation_key "ActivationKey" String,
        /// `Bandwidth`: text, 1 to 8 characters.
        bandwidth "Bandwidth" String,
        /// `Description`: text, 1 to 255 characters.
        description "Description" String,
        /// `EnvironmentId`: text, 1 to 32 characters. A change replaces the resource.
        environment_id "EnvironmentId" String,
        /// `RemoteAccount`: object. A change replaces the resource.
        remote_account "RemoteAccount" connection::RemoteAccount,
        /// `RemoteOwnerAccount`: text, at most 255 characters.
        remote_owner_account "RemoteOwnerAccount" String,
        /// `Tags`: list.
        tags "Tags" List<connection::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `BillingTier`.
        billing_tier "BillingTier" i64,
        /// `Fn::GetAtt` of `ConnectionId`.
        connection_id "ConnectionId" String,
        /// `Fn::GetAtt` of `OwnerAccount`.
        owner_account "OwnerAccount" String,
        /// `Fn::GetAtt` of `Provider`.
        provider "Provider" Json,
        /// `Fn::GetAtt` of `SharedId`.
        shared_id "SharedId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
    }
}

/// Property types of [`Connection`].
pub mod connection {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-interconnect-connection-tag.html)
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
        /// Property type `RemoteAccount`.
        RemoteAccount
        required {
            /// `Identifier`: text, at most 255 characters.
            identifier "Identifier" String,
        }
        optional {
        }
    }

    property! {
        /// [`AttachPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-interconnect-connection-attachpoint.html)
        AttachPoint
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
            /// `DirectConnectGateway`: text.
            direct_connect_gateway "DirectConnectGateway" String,
        }
    }
}
