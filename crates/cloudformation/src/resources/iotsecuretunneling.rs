// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::IoTSecureTunneling`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::IoTSecureTunneling::Tunnel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsecuretunneling-tunnel.html)
    Tunnel = "AWS::IoTSecureTunneling::Tunnel"
    required {
    }
    optional {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `DestinationConfig`: object. A change replaces the resource.
        destination_config "DestinationConfig" tunnel::DestinationConfig,
        /// `Tags`: list.
        tags "Tags" List<tunnel::Tag>,
        /// `TimeoutConfig`: object. A change replaces the resource.
        timeout_config "TimeoutConfig" tunnel::TimeoutConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TunnelArn`.
        tunnel_arn "TunnelArn" String,
        /// `Fn::GetAtt` of `TunnelId`.
        tunnel_id "TunnelId" String,
    }
}

/// Property types of [`Tunnel`].
pub mod tunnel {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TimeoutConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsecuretunneling-tunnel-timeoutconfig.html)
        TimeoutConfig
        required {
        }
        optional {
            /// `MaxLifetimeTimeoutMinutes`: whole number, 1 to 720 in value.
            max_lifetime_timeout_minutes "MaxLifetimeTimeoutMinutes" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsecuretunneling-tunnel-tag.html)
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
        /// [`DestinationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsecuretunneling-tunnel-destinationconfig.html)
        DestinationConfig
        required {
            /// `Services`: list, at least 1 items.
            services "Services" List<String>,
        }
        optional {
            /// `ThingName`: text, 1 to 128 characters.
            thing_name "ThingName" String,
        }
    }
}
