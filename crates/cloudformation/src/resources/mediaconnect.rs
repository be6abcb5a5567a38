// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::MediaConnect`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::MediaConnect::Bridge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html)
    Bridge = "AWS::MediaConnect::Bridge"
    required {
        /// `Name`: text.
        name "Name" String,
        /// `PlacementArn`: text.
        placement_arn "PlacementArn" String,
        /// `Sources`: list, 0 to 2 items.
        sources "Sources" List<bridge::BridgeSource>,
    }
    optional {
        /// `EgressGatewayBridge`: object.
        egress_gateway_bridge "EgressGatewayBridge" bridge::EgressGatewayBridge,
        /// `IngressGatewayBridge`: object.
        ingress_gateway_bridge "IngressGatewayBridge" bridge::IngressGatewayBridge,
        /// `Outputs`: list, 0 to 2 items.
        outputs "Outputs" List<bridge::BridgeOutput>,
        /// `SourceFailoverConfig`: object.
        source_failover_config "SourceFailoverConfig" bridge::FailoverConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `BridgeArn`.
        bridge_arn "BridgeArn" String,
        /// `Fn::GetAtt` of `BridgeState`.
        bridge_state "BridgeState" String,
    }
}

/// Property types of [`Bridge`].
pub mod bridge {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`BridgeSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-bridgesource.html)
        BridgeSource
        required {
        }
        optional {
            /// `FlowSource`: object.
            flow_source "FlowSource" BridgeFlowSource,
            /// `NetworkSource`: object.
            network_source "NetworkSource" BridgeNetworkSource,
        }
    }

    choice! {
        /// Values of `ProtocolEnum`.
        ProtocolEnum
        RtpFec = "rtp-fec",
        Rtp = "rtp",
        Udp = "udp",
    }

    property! {
        /// [`BridgeNetworkSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-bridgenetworksource.html)
        BridgeNetworkSource
        required {
            /// `MulticastIp`: text.
            multicast_ip "MulticastIp" String,
            /// `Name`: text.
            name "Name" String,
            /// `NetworkName`: text.
            network_name "NetworkName" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `Protocol`: text.
            protocol "Protocol" ProtocolEnum,
        }
        optional {
            /// `MulticastSourceSettings`: object.
            multicast_source_settings "MulticastSourceSettings" MulticastSourceSettings,
        }
    }

    property! {
        /// [`MulticastSourceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-multicastsourcesettings.html)
        MulticastSourceSettings
        required {
        }
        optional {
            /// `MulticastSourceIp`: text.
            multicast_source_ip "MulticastSourceIp" String,
        }
    }

    property! {
        /// [`BridgeFlowSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-bridgeflowsource.html)
        BridgeFlowSource
        required {
            /// `FlowArn`: text.
            flow_arn "FlowArn" String,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `FlowVpcInterfaceAttachment`: object.
            flow_vpc_interface_attachment "FlowVpcInterfaceAttachment" VpcInterfaceAttachment,
        }
    }

    property! {
        /// [`VpcInterfaceAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-vpcinterfaceattachment.html)
        VpcInterfaceAttachment
        required {
        }
        optional {
            /// `VpcInterfaceName`: text.
            vpc_interface_name "VpcInterfaceName" String,
        }
    }

    choice! {
        /// Values of `FailoverModeEnum`.
        FailoverModeEnum
        Failover = "FAILOVER",
    }

    choice! {
        /// Values of `FailoverConfigStateEnum`.
        FailoverConfigStateEnum
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`FailoverConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-failoverconfig.html)
        FailoverConfig
        required {
            /// `FailoverMode`: text.
            failover_mode "FailoverMode" FailoverModeEnum,
        }
        optional {
            /// `SourcePriority`: object.
            source_priority "SourcePriority" SourcePriority,
            /// `State`: text.
            state "State" FailoverConfigStateEnum,
        }
    }

    property! {
        /// [`SourcePriority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-sourcepriority.html)
        SourcePriority
        required {
        }
        optional {
            /// `PrimarySource`: text.
            primary_source "PrimarySource" String,
        }
    }

    property! {
        /// [`BridgeOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-bridgeoutput.html)
        BridgeOutput
        required {
        }
        optional {
            /// `NetworkOutput`: object.
            network_output "NetworkOutput" BridgeNetworkOutput,
        }
    }

    property! {
        /// [`BridgeNetworkOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-bridgenetworkoutput.html)
        BridgeNetworkOutput
        required {
            /// `IpAddress`: text.
            ip_address "IpAddress" String,
            /// `Name`: text.
            name "Name" String,
            /// `NetworkName`: text.
            network_name "NetworkName" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `Protocol`: text.
            protocol "Protocol" ProtocolEnum,
            /// `Ttl`: whole number.
            ttl "Ttl" i64,
        }
        optional {
        }
    }

    property! {
        /// [`IngressGatewayBridge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-ingressgatewaybridge.html)
        IngressGatewayBridge
        required {
            /// `MaxBitrate`: whole number.
            max_bitrate "MaxBitrate" i64,
            /// `MaxOutputs`: whole number.
            max_outputs "MaxOutputs" i64,
        }
        optional {
        }
    }

    property! {
        /// [`EgressGatewayBridge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridge-egressgatewaybridge.html)
        EgressGatewayBridge
        required {
            /// `MaxBitrate`: whole number.
            max_bitrate "MaxBitrate" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MediaConnect::BridgeOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgeoutput.html)
    BridgeOutput = "AWS::MediaConnect::BridgeOutput"
    required {
        /// `BridgeArn`: text. A change replaces the resource.
        bridge_arn "BridgeArn" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `NetworkOutput`: object.
        network_output "NetworkOutput" bridge_output::BridgeNetworkOutput,
    }
    optional {
    }
    attributes {
    }
}

/// Property types of [`BridgeOutput`].
pub mod bridge_output {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `BridgeNetworkOutputProtocol`.
        BridgeNetworkOutputProtocol
        RtpFec = "rtp-fec",
        Rtp = "rtp",
        Udp = "udp",
    }

    property! {
        /// [`BridgeNetworkOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridgeoutput-bridgenetworkoutput.html)
        BridgeNetworkOutput
        required {
            /// `IpAddress`: text.
            ip_address "IpAddress" String,
            /// `NetworkName`: text.
            network_name "NetworkName" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `Protocol`: text.
            protocol "Protocol" BridgeNetworkOutputProtocol,
            /// `Ttl`: whole number.
            ttl "Ttl" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MediaConnect::BridgeSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgesource.html)
    BridgeSource = "AWS::MediaConnect::BridgeSource"
    required {
        /// `BridgeArn`: text. A change replaces the resource.
        bridge_arn "BridgeArn" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `FlowSource`: object.
        flow_source "FlowSource" bridge_source::BridgeFlowSource,
        /// `NetworkSource`: object.
        network_source "NetworkSource" bridge_source::BridgeNetworkSource,
    }
    attributes {
    }
}

/// Property types of [`BridgeSource`].
pub mod bridge_source {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ProtocolEnum`.
        ProtocolEnum
        RtpFec = "rtp-fec",
        Rtp = "rtp",
        Udp = "udp",
    }

    property! {
        /// [`BridgeNetworkSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridgesource-bridgenetworksource.html)
        BridgeNetworkSource
        required {
            /// `MulticastIp`: text.
            multicast_ip "MulticastIp" String,
            /// `NetworkName`: text.
            network_name "NetworkName" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `Protocol`: text.
            protocol "Protocol" ProtocolEnum,
        }
        optional {
            /// `MulticastSourceSettings`: object.
            multicast_source_settings "MulticastSourceSettings" MulticastSourceSettings,
        }
    }

    property! {
        /// [`MulticastSourceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridgesource-multicastsourcesettings.html)
        MulticastSourceSettings
        required {
        }
        optional {
            /// `MulticastSourceIp`: text.
            multicast_source_ip "MulticastSourceIp" String,
        }
    }

    property! {
        /// [`BridgeFlowSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridgesource-bridgeflowsource.html)
        BridgeFlowSource
        required {
            /// `FlowArn`: text.
            flow_arn "FlowArn" String,
        }
        optional {
            /// `FlowVpcInterfaceAttachment`: object.
            flow_vpc_interface_attachment "FlowVpcInterfaceAttachment" VpcInterfaceAttachment,
        }
    }

    property! {
        /// [`VpcInterfaceAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-bridgesource-vpcinterfaceattachment.html)
        VpcInterfaceAttachment
        required {
        }
        optional {
            /// `VpcInterfaceName`: text.
            vpc_interface_name "VpcInterfaceName" String,
        }
    }
}

resource! {
    /// [`AWS::MediaConnect::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
    Flow = "AWS::MediaConnect::Flow"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Source`: object.
        source "Source" flow::Source,
    }
    optional {
        /// `AvailabilityZone`: text. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `EncodingConfig`: object.
        encoding_config "EncodingConfig" flow::EncodingConfig,
        /// `FlowSize`: text.
        flow_size "FlowSize" flow::FlowSize,
        /// `Maintenance`: object.
        maintenance "Maintenance" flow::Maintenance,
        /// `MediaStreams`: list.
        media_streams "MediaStreams" List<flow::MediaStream>,
        /// `NdiConfig`: object.
        ndi_config "NdiConfig" flow::NdiConfig,
        /// `SourceFailoverConfig`: object.
        source_failover_config "SourceFailoverConfig" flow::FailoverConfig,
        /// `SourceMonitoringConfig`: object.
        source_monitoring_config "SourceMonitoringConfig" flow::SourceMonitoringConfig,
        /// `Tags`: list.
        tags "Tags" List<flow::Tag>,
        /// `VpcInterfaces`: list.
        vpc_interfaces "VpcInterfaces" List<flow::VpcInterface>,
    }
    attributes {
        /// `Fn::GetAtt` of `EgressIp`.
        egress_ip "EgressIp" String,
        /// `Fn::GetAtt` of `FlowArn`.
        flow_arn "FlowArn" String,
        /// `Fn::GetAtt` of `FlowAvailabilityZone`.
        flow_availability_zone "FlowAvailabilityZone" String,
        /// `Fn::GetAtt` of `FlowNdiMachineName`.
        flow_ndi_machine_name "FlowNdiMachineName" String,
        /// `Fn::GetAtt` of `Source.IngestIp`.
        source_ingest_ip "Source.IngestIp" String,
        /// `Fn::GetAtt` of `Source.SourceArn`.
        source_source_arn "Source.SourceArn" String,
        /// `Fn::GetAtt` of `Source.SourceIngestPort`.
        source_source_ingest_port "Source.SourceIngestPort" String,
    }
}

/// Property types of [`Flow`].
pub mod flow {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FlowSize`.
        FlowSize
        Medium = "MEDIUM",
        Large = "LARGE",
        Large4x = "LARGE_4X",
    }

    choice! {
        /// Values of `VpcInterfaceNetworkInterfaceType`.
        VpcInterfaceNetworkInterfaceType
        Ena = "ena",
        Efa = "efa",
    }

    property! {
        /// [`VpcInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-vpcinterface.html)
        VpcInterface
        required {
            /// `Name`: text.
            name "Name" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
        }
        optional {
            /// `NetworkInterfaceIds`: list.
            network_interface_ids "NetworkInterfaceIds" List<String>,
            /// `NetworkInterfaceType`: text.
            network_interface_type "NetworkInterfaceType" VpcInterfaceNetworkInterfaceType,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SourceMonitoringConfigContentQualityAnalysisState`.
        SourceMonitoringConfigContentQualityAnalysisState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `SourceMonitoringConfigThumbnailState`.
        SourceMonitoringConfigThumbnailState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`SourceMonitoringConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-sourcemonitoringconfig.html)
        SourceMonitoringConfig
        required {
        }
        optional {
            /// `AudioMonitoringSettings`: list.
            audio_monitoring_settings "AudioMonitoringSettings" List<AudioMonitoringSetting>,
            /// `ContentQualityAnalysisState`: text.
            content_quality_analysis_state "ContentQualityAnalysisState" SourceMonitoringConfigContentQualityAnalysisState,
            /// `ThumbnailState`: text.
            thumbnail_state "ThumbnailState" SourceMonitoringConfigThumbnailState,
            /// `VideoMonitoringSettings`: list.
            video_monitoring_settings "VideoMonitoringSettings" List<VideoMonitoringSetting>,
        }
    }

    property! {
        /// [`VideoMonitoringSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-videomonitoringsetting.html)
        VideoMonitoringSetting
        required {
        }
        optional {
            /// `BlackFrames`: object.
            black_frames "BlackFrames" BlackFrames,
            /// `FrozenFrames`: object.
            frozen_frames "FrozenFrames" FrozenFrames,
        }
    }

    choice! {
        /// Values of `FrozenFramesState`.
        FrozenFramesState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`FrozenFrames`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-frozenframes.html)
        FrozenFrames
        required {
        }
        optional {
            /// `State`: text.
            state "State" FrozenFramesState,
            /// `ThresholdSeconds`: whole number.
            threshold_seconds "ThresholdSeconds" i64,
        }
    }

    choice! {
        /// Values of `BlackFramesState`.
        BlackFramesState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`BlackFrames`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-blackframes.html)
        BlackFrames
        required {
        }
        optional {
            /// `State`: text.
            state "State" BlackFramesState,
            /// `ThresholdSeconds`: whole number.
            threshold_seconds "ThresholdSeconds" i64,
        }
    }

    property! {
        /// [`AudioMonitoringSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-audiomonitoringsetting.html)
        AudioMonitoringSetting
        required {
        }
        optional {
            /// `SilentAudio`: object.
            silent_audio "SilentAudio" SilentAudio,
        }
    }

    choice! {
        /// Values of `SilentAudioState`.
        SilentAudioState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`SilentAudio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-silentaudio.html)
        SilentAudio
        required {
        }
        optional {
            /// `State`: text.
            state "State" SilentAudioState,
            /// `ThresholdSeconds`: whole number.
            threshold_seconds "ThresholdSeconds" i64,
        }
    }

    choice! {
        /// Values of `FailoverConfigFailoverMode`.
        FailoverConfigFailoverMode
        Merge = "MERGE",
        Failover = "FAILOVER",
    }

    choice! {
        /// Values of `FailoverConfigState`.
        FailoverConfigState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`FailoverConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-failoverconfig.html)
        FailoverConfig
        required {
        }
        optional {
            /// `FailoverMode`: text.
            failover_mode "FailoverMode" FailoverConfigFailoverMode,
            /// `RecoveryWindow`: whole number.
            recovery_window "RecoveryWindow" i64,
            /// `SourcePriority`: object.
            source_priority "SourcePriority" FailoverConfigSourcePriority,
            /// `State`: text.
            state "State" FailoverConfigState,
        }
    }

    property! {
        /// Property type `FailoverConfigSourcePriority`.
        FailoverConfigSourcePriority
        required {
            /// `PrimarySource`: text.
            primary_source "PrimarySource" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SourceProtocol`.
        SourceProtocol
        ZixiPush = "zixi-push",
        RtpFec = "rtp-fec",
        Rtp = "rtp",
        Rist = "rist",
        SrtListener = "srt-listener",
        SrtCaller = "srt-caller",
        St2110Jpegxs = "st2110-jpegxs",
        Cdi = "cdi",
        NdiSpeedHq = "ndi-speed-hq",
    }

    choice! {
        /// Values of `SourceRouterIntegrationState`.
        SourceRouterIntegrationState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Source`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-source.html)
        Source
        required {
        }
        optional {
            /// `Decryption`: object.
            decryption "Decryption" Encryption,
            /// `Description`: text.
            description "Description" String,
            /// `EntitlementArn`: text.
            entitlement_arn "EntitlementArn" String,
            /// `GatewayBridgeSource`: object.
            gateway_bridge_source "GatewayBridgeSource" GatewayBridgeSource,
            /// `IngestIp`: text.
            ingest_ip "IngestIp" String,
            /// `IngestPort`: whole number.
            ingest_port "IngestPort" i64,
            /// `MaxBitrate`: whole number.
            max_bitrate "MaxBitrate" i64,
            /// `MaxLatency`: whole number.
            max_latency "MaxLatency" i64,
            /// `MaxSyncBuffer`: whole number.
            max_sync_buffer "MaxSyncBuffer" i64,
            /// `MediaStreamSourceConfigurations`: list.
            media_stream_source_configurations "MediaStreamSourceConfigurations" List<MediaStreamSourceConfiguration>,
            /// `MinLatency`: whole number.
            min_latency "MinLatency" i64,
            /// `Name`: text.
            name "Name" String,
            /// `NdiSourceSettings`: object.
            ndi_source_settings "NdiSourceSettings" NdiSourceSettings,
            /// `Protocol`: text.
            protocol "Protocol" SourceProtocol,
            /// `RouterIntegrationState`: text.
            router_integration_state "RouterIntegrationState" SourceRouterIntegrationState,
            /// `RouterIntegrationTransitDecryption`: object.
            router_integration_transit_decryption "RouterIntegrationTransitDecryption" FlowTransitEncryption,
            /// `SenderControlPort`: whole number.
            sender_control_port "SenderControlPort" i64,
            /// `SenderIpAddress`: text.
            sender_ip_address "SenderIpAddress" String,
            /// `SourceArn`: text.
            source_arn "SourceArn" String,
            /// `SourceIngestPort`: text.
            source_ingest_port "SourceIngestPort" String,
            /// `SourceListenerAddress`: text.
            source_listener_address "SourceListenerAddress" String,
            /// `SourceListenerPort`: whole number.
            source_listener_port "SourceListenerPort" i64,
            /// `StreamId`: text.
            stream_id "StreamId" String,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
            /// `VpcInterfaceName`: text.
            vpc_interface_name "VpcInterfaceName" String,
            /// `WhitelistCidr`: text.
            whitelist_cidr "WhitelistCidr" String,
        }
    }

    choice! {
        /// Values of `FlowTransitEncryptionKeyType`.
        FlowTransitEncryptionKeyType
        SecretsManager = "SECRETS_MANAGER",
        Automatic = "AUTOMATIC",
    }

    property! {
        /// [`FlowTransitEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-flowtransitencryption.html)
        FlowTransitEncryption
        required {
            /// `EncryptionKeyConfiguration`: JSON.
            encryption_key_configuration "EncryptionKeyConfiguration" Json,
        }
        optional {
            /// `EncryptionKeyType`: text.
            encryption_key_type "EncryptionKeyType" FlowTransitEncryptionKeyType,
        }
    }

    property! {
        /// [`NdiSourceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-ndisourcesettings.html)
        NdiSourceSettings
        required {
        }
        optional {
            /// `AudioReferenceLevel`: whole number, -40 to 0 in value.
            audio_reference_level "AudioReferenceLevel" i64,
            /// `SourceName`: text.
            source_name "SourceName" String,
        }
    }

    choice! {
        /// Values of `MediaStreamSourceConfigurationEncodingName`.
        MediaStreamSourceConfigurationEncodingName
        Jxsv = "jxsv",
        Raw = "raw",
        Smpte291 = "smpte291",
        Pcm = "pcm",
    }

    property! {
        /// [`MediaStreamSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-mediastreamsourceconfiguration.html)
        MediaStreamSourceConfiguration
        required {
            /// `EncodingName`: text.
            encoding_name "EncodingName" MediaStreamSourceConfigurationEncodingName,
            /// `MediaStreamName`: text.
            media_stream_name "MediaStreamName" String,
        }
        optional {
            /// `InputConfigurations`: list.
            input_configurations "InputConfigurations" List<InputConfiguration>,
        }
    }

    property! {
        /// [`InputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-inputconfiguration.html)
        InputConfiguration
        required {
            /// `InputPort`: whole number.
            input_port "InputPort" i64,
            /// `Interface`: object.
            interface "Interface" Interface,
        }
        optional {
        }
    }

    property! {
        /// [`Interface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-interface.html)
        Interface
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`GatewayBridgeSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-gatewaybridgesource.html)
        GatewayBridgeSource
        required {
            /// `BridgeArn`: text.
            bridge_arn "BridgeArn" String,
        }
        optional {
            /// `VpcInterfaceAttachment`: object.
            vpc_interface_attachment "VpcInterfaceAttachment" VpcInterfaceAttachment,
        }
    }

    property! {
        /// [`VpcInterfaceAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-vpcinterfaceattachment.html)
        VpcInterfaceAttachment
        required {
        }
        optional {
            /// `VpcInterfaceName`: text.
            vpc_interface_name "VpcInterfaceName" String,
        }
    }

    choice! {
        /// Values of `EncryptionAlgorithm`.
        EncryptionAlgorithm
        Aes128 = "aes128",
        Aes192 = "aes192",
        Aes256 = "aes256",
    }

    choice! {
        /// Values of `EncryptionKeyType`.
        EncryptionKeyType
        Speke = "speke",
        StaticKey = "static-key",
        SrtPassword = "srt-password",
    }

    property! {
        /// [`Encryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-encryption.html)
        Encryption
        required {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
            /// `Algorithm`: text.
            algorithm "Algorithm" EncryptionAlgorithm,
            /// `ConstantInitializationVector`: text.
            constant_initialization_vector "ConstantInitializationVector" String,
            /// `DeviceId`: text.
            device_id "DeviceId" String,
            /// `KeyType`: text.
            key_type "KeyType" EncryptionKeyType,
            /// `Region`: text.
            region "Region" String,
            /// `ResourceId`: text.
            resource_id "ResourceId" String,
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
            /// `Url`: text.
            url "Url" String,
        }
    }

    choice! {
        /// Values of `NdiState`.
        NdiState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`NdiConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-ndiconfig.html)
        NdiConfig
        required {
        }
        optional {
            /// `MachineName`: text.
            machine_name "MachineName" String,
            /// `NdiDiscoveryServers`: list.
            ndi_discovery_servers "NdiDiscoveryServers" List<NdiDiscoveryServerConfig>,
            /// `NdiState`: text.
            ndi_state "NdiState" NdiState,
        }
    }

    property! {
        /// [`NdiDiscoveryServerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-ndidiscoveryserverconfig.html)
        NdiDiscoveryServerConfig
        required {
            /// `DiscoveryServerAddress`: text.
            discovery_server_address "DiscoveryServerAddress" String,
            /// `VpcInterfaceAdapter`: text.
            vpc_interface_adapter "VpcInterfaceAdapter" String,
        }
        optional {
            /// `DiscoveryServerPort`: whole number.
            discovery_server_port "DiscoveryServerPort" i64,
        }
    }

    choice! {
        /// Values of `MediaStreamMediaStreamType`.
        MediaStreamMediaStreamType
        Video = "video",
        Audio = "audio",
        AncillaryData = "ancillary-data",
    }

    choice! {
        /// Values of `MediaStreamVideoFormat`.
        MediaStreamVideoFormat
        V2160p = "2160p",
        V1080p = "1080p",
        V1080i = "1080i",
        V720p = "720p",
        V480p = "480p",
    }

    property! {
        /// [`MediaStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-mediastream.html)
        MediaStream
        required {
            /// `MediaStreamId`: whole number.
            media_stream_id "MediaStreamId" i64,
            /// `MediaStreamName`: text.
            media_stream_name "MediaStreamName" String,
            /// `MediaStreamType`: text.
            media_stream_type "MediaStreamType" MediaStreamMediaStreamType,
        }
        optional {
            /// `Attributes`: object.
            attributes "Attributes" MediaStreamAttributes,
            /// `ClockRate`: whole number.
            clock_rate "ClockRate" i64,
            /// `Description`: text.
            description "Description" String,
            /// `Fmt`: whole number.
            fmt "Fmt" i64,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
            /// `VideoFormat`: text.
            video_format "VideoFormat" MediaStreamVideoFormat,
        }
    }

    property! {
        /// [`MediaStreamAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-mediastreamattributes.html)
        MediaStreamAttributes
        required {
        }
        optional {
            /// `Fmtp`: object.
            fmtp "Fmtp" Fmtp,
            /// `Lang`: text.
            lang "Lang" String,
        }
    }

    choice! {
        /// Values of `FmtpColorimetry`.
        FmtpColorimetry
        Bt601 = "BT601",
        Bt709 = "BT709",
        Bt2020 = "BT2020",
        Bt2100 = "BT2100",
        St2065_1 = "ST2065-1",
        St2065_3 = "ST2065-3",
        Xyz = "XYZ",
    }

    choice! {
        /// Values of `FmtpRange`.
        FmtpRange
        Narrow = "NARROW",
        Full = "FULL",
        Fullprotect = "FULLPROTECT",
    }

    choice! {
        /// Values of `FmtpScanMode`.
        FmtpScanMode
        Progressive = "progressive",
        Interlace = "interlace",
        ProgressiveSegmentedFrame = "progressive-segmented-frame",
    }

    choice! {
        /// Values of `FmtpTcs`.
        FmtpTcs
        Sdr = "SDR",
        Pq = "PQ",
        Hlg = "HLG",
        Linear = "LINEAR",
        Bt2100linpq = "BT2100LINPQ",
        Bt2100linhlg = "BT2100LINHLG",
        St2065_1 = "ST2065-1",
        St428_1 = "ST428-1",
        Density = "DENSITY",
    }

    property! {
        /// [`Fmtp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-fmtp.html)
        Fmtp
        required {
        }
        optional {
            /// `ChannelOrder`: text.
            channel_order "ChannelOrder" String,
            /// `Colorimetry`: text.
            colorimetry "Colorimetry" FmtpColorimetry,
            /// `ExactFramerate`: text.
            exact_framerate "ExactFramerate" String,
            /// `Par`: text.
            par "Par" String,
            /// `Range`: text.
            range "Range" FmtpRange,
            /// `ScanMode`: text.
            scan_mode "ScanMode" FmtpScanMode,
            /// `Tcs`: text.
            tcs "Tcs" FmtpTcs,
        }
    }

    choice! {
        /// Values of `MaintenanceMaintenanceDay`.
        MaintenanceMaintenanceDay
        Monday = "Monday",
        Tuesday = "Tuesday",
        Wednesday = "Wednesday",
        Thursday = "Thursday",
        Friday = "Friday",
        Saturday = "Saturday",
        Sunday = "Sunday",
    }

    property! {
        /// [`Maintenance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-maintenance.html)
        Maintenance
        required {
            /// `MaintenanceDay`: text.
            maintenance_day "MaintenanceDay" MaintenanceMaintenanceDay,
            /// `MaintenanceStartHour`: text.
            maintenance_start_hour "MaintenanceStartHour" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EncodingProfile`.
        EncodingProfile
        DistributionH264Default = "DISTRIBUTION_H264_DEFAULT",
        ContributionH264Default = "CONTRIBUTION_H264_DEFAULT",
    }

    property! {
        /// [`EncodingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flow-encodingconfig.html)
        EncodingConfig
        required {
        }
        optional {
            /// `EncodingProfile`: text.
            encoding_profile "EncodingProfile" EncodingProfile,
            /// `VideoMaxBitrate`: whole number.
            video_max_bitrate "VideoMaxBitrate" i64,
        }
    }
}

resource! {
    /// [`AWS::MediaConnect::FlowEntitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html)
    FlowEntitlement = "AWS::MediaConnect::FlowEntitlement"
    required {
        /// `Description`: text.
        description "Description" String,
        /// `FlowArn`: text. A change replaces the resource.
        flow_arn "FlowArn" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Subscribers`: list.
        subscribers "Subscribers" List<String>,
    }
    optional {
        /// `DataTransferSubscriberFeePercent`: whole number. A change replaces the resource.
        data_transfer_subscriber_fee_percent "DataTransferSubscriberFeePercent" i64,
        /// `Encryption`: object.
        encryption "Encryption" flow_entitlement::Encryption,
        /// `EntitlementStatus`: text.
        entitlement_status "EntitlementStatus" flow_entitlement::EntitlementStatus,
        /// `Tags`: list.
        tags "Tags" List<flow_entitlement::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `EntitlementArn`.
        entitlement_arn "EntitlementArn" String,
    }
}

/// Property types of [`FlowEntitlement`].
pub mod flow_entitlement {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EntitlementStatus`.
        EntitlementStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowentitlement-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EncryptionAlgorithm`.
        EncryptionAlgorithm
        Aes128 = "aes128",
        Aes192 = "aes192",
        Aes256 = "aes256",
    }

    choice! {
        /// Values of `EncryptionKeyType`.
        EncryptionKeyType
        Speke = "speke",
        StaticKey = "static-key",
    }

    property! {
        /// [`Encryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowentitlement-encryption.html)
        Encryption
        required {
            /// `Algorithm`: text.
            algorithm "Algorithm" EncryptionAlgorithm,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
            /// `ConstantInitializationVector`: text.
            constant_initialization_vector "ConstantInitializationVector" String,
            /// `DeviceId`: text.
            device_id "DeviceId" String,
            /// `KeyType`: text.
            key_type "KeyType" EncryptionKeyType,
            /// `Region`: text.
            region "Region" String,
            /// `ResourceId`: text.
            resource_id "ResourceId" String,
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
            /// `Url`: text.
            url "Url" String,
        }
    }
}

resource! {
    /// [`AWS::MediaConnect::FlowMediaStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html)
    FlowMediaStream = "AWS::MediaConnect::FlowMediaStream"
    required {
        /// `FlowArn`: text. A change replaces the resource.
        flow_arn "FlowArn" String,
        /// `MediaStreamId`: whole number. A change replaces the resource.
        media_stream_id "MediaStreamId" i64,
        /// `MediaStreamName`: text. A change replaces the resource.
        media_stream_name "MediaStreamName" String,
        /// `MediaStreamType`: text.
        media_stream_type "MediaStreamType" flow_media_stream::MediaStreamType,
    }
    optional {
        /// `Attributes`: object.
        attributes "Attributes" flow_media_stream::MediaStreamAttributes,
        /// `ClockRate`: whole number.
        clock_rate "ClockRate" i64,
        /// `Description`: text.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<flow_media_stream::Tag>,
        /// `VideoFormat`: text.
        video_format "VideoFormat" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Fmt`.
        fmt "Fmt" i64,
    }
}

/// Property types of [`FlowMediaStream`].
pub mod flow_media_stream {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `MediaStreamType`.
        MediaStreamType
        Video = "video",
        Audio = "audio",
        AncillaryData = "ancillary-data",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowmediastream-tag.html)
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
        /// [`MediaStreamAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowmediastream-mediastreamattributes.html)
        MediaStreamAttributes
        required {
        }
        optional {
            /// `Fmtp`: object.
            fmtp "Fmtp" Fmtp,
            /// `Lang`: text.
            lang "Lang" String,
        }
    }

    choice! {
        /// Values of `FmtpColorimetry`.
        FmtpColorimetry
        Bt601 = "BT601",
        Bt709 = "BT709",
        Bt2020 = "BT2020",
        Bt2100 = "BT2100",
        St2065_1 = "ST2065-1",
        St2065_3 = "ST2065-3",
        Xyz = "XYZ",
    }

    choice! {
        /// Values of `FmtpRange`.
        FmtpRange
        Narrow = "NARROW",
        Full = "FULL",
        Fullprotect = "FULLPROTECT",
    }

    choice! {
        /// Values of `FmtpScanMode`.
        FmtpScanMode
        Progressive = "progressive",
        Interlace = "interlace",
        ProgressiveSegmentedFrame = "progressive-segmented-frame",
    }

    choice! {
        /// Values of `FmtpTcs`.
        FmtpTcs
        Sdr = "SDR",
        Pq = "PQ",
        Hlg = "HLG",
        Linear = "LINEAR",
        Bt2100linpq = "BT2100LINPQ",
        Bt2100linhlg = "BT2100LINHLG",
        St2065_1 = "ST2065-1",
        St428_1 = "ST428-1",
        Density = "DENSITY",
    }

    property! {
        /// [`Fmtp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowmediastream-fmtp.html)
        Fmtp
        required {
        }
        optional {
            /// `ChannelOrder`: text.
            channel_order "ChannelOrder" String,
            /// `Colorimetry`: text.
            colorimetry "Colorimetry" FmtpColorimetry,
            /// `ExactFramerate`: text.
            exact_framerate "ExactFramerate" String,
            /// `Par`: text.
            par "Par" String,
            /// `Range`: text.
            range "Range" FmtpRange,
            /// `ScanMode`: text.
            scan_mode "ScanMode" FmtpScanMode,
            /// `Tcs`: text.
            tcs "Tcs" FmtpTcs,
        }
    }
}

resource! {
    /// [`AWS::MediaConnect::FlowOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html)
    FlowOutput = "AWS::MediaConnect::FlowOutput"
    required {
        /// `FlowArn`: text. A change replaces the resource.
        flow_arn "FlowArn" String,
    }
    optional {
        /// `CidrAllowList`: list.
        cidr_allow_list "CidrAllowList" List<String>,
        /// `Description`: text.
        description "Description" String,
        /// `Destination`: text.
        destination "Destination" String,
        /// `Encryption`: object.
        encryption "Encryption" flow_output::Encryption,
        /// `MaxLatency`: whole number.
        max_latency "MaxLatency" i64,
        /// `MediaStreamOutputConfigurations`: list.
        media_stream_output_configurations "MediaStreamOutputConfigurations" List<flow_output::MediaStreamOutputConfiguration>,
        /// `MinLatency`: whole number.
        min_latency "MinLatency" i64,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `NdiAudioReferenceLevel`: whole number, -40 to 0 in value.
        ndi_audio_reference_level "NdiAudioReferenceLevel" i64,
        /// `NdiOutputTimecodeSource`: text.
        ndi_output_timecode_source "NdiOutputTimecodeSource" flow_output::NdiOutputTimecodeSource,
        /// `NdiProgramName`: text.
        ndi_program_name "NdiProgramName" String,
        /// `NdiSpeedHqQuality`: whole number.
        ndi_speed_hq_quality "NdiSpeedHqQuality" i64,
        /// `OutputStatus`: text.
        output_status "OutputStatus" flow_output::OutputStatus,
        /// `Port`: whole number.
        port "Port" i64,
        /// `Protocol`: text.
        protocol "Protocol" flow_output::Protocol,
        /// `RemoteId`: text.
        remote_id "RemoteId" String,
        /// `RouterIntegrationState`: text.
        router_integration_state "RouterIntegrationState" flow_output::RouterIntegrationState,
        /// `RouterIntegrationTransitEncryption`: object.
        router_integration_transit_encryption "RouterIntegrationTransitEncryption" flow_output::FlowTransitEncryption,
        /// `SmoothingLatency`: whole number.
        smoothing_latency "SmoothingLatency" i64,
        /// `StreamId`: text.
        stream_id "StreamId" String,
        /// `Tags`: list.
        tags "Tags" List<flow_output::Tag>,
        /// `VpcInterfaceAttachment`: object.
        vpc_interface_attachment "VpcInterfaceAttachment" flow_output::VpcInterfaceAttachment,
    }
    attributes {
        /// `Fn::GetAtt` of `OutputArn`.
        output_arn "OutputArn" String,
    }
}

/// Property types of [`FlowOutput`].
pub mod flow_output {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `NdiOutputTimecodeSource`.
        NdiOutputTimecodeSource
        EmbeddedTimecode = "EMBEDDED_TIMECODE",
        UtcSystemTime = "UTC_SYSTEM_TIME",
    }

    choice! {
        /// Values of `OutputStatus`.
        OutputStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `Protocol`.
        Protocol
        ZixiPush = "zixi-push",
        RtpFec = "rtp-fec",
        Rtp = "rtp",
        ZixiPull = "zixi-pull",
        Rist = "rist",
        SrtListener = "srt-listener",
        SrtCaller = "srt-caller",
        St2110Jpegxs = "st2110-jpegxs",
        Cdi = "cdi",
        NdiSpeedHq = "ndi-speed-hq",
    }

    choice! {
        /// Values of `RouterIntegrationState`.
        RouterIntegrationState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`VpcInterfaceAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-vpcinterfaceattachment.html)
        VpcInterfaceAttachment
        required {
        }
        optional {
            /// `VpcInterfaceName`: text.
            vpc_interface_name "VpcInterfaceName" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FlowTransitEncryptionKeyType`.
        FlowTransitEncryptionKeyType
        SecretsManager = "SECRETS_MANAGER",
        Automatic = "AUTOMATIC",
    }

    property! {
        /// [`FlowTransitEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-flowtransitencryption.html)
        FlowTransitEncryption
        required {
            /// `EncryptionKeyConfiguration`: JSON.
            encryption_key_configuration "EncryptionKeyConfiguration" Json,
        }
        optional {
            /// `EncryptionKeyType`: text.
            encryption_key_type "EncryptionKeyType" FlowTransitEncryptionKeyType,
        }
    }

    choice! {
        /// Values of `MediaStreamOutputConfigurationEncodingName`.
        MediaStreamOutputConfigurationEncodingName
        Jxsv = "jxsv",
        Raw = "raw",
        Smpte291 = "smpte291",
        Pcm = "pcm",
    }

    property! {
        /// [`MediaStreamOutputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-mediastreamoutputconfiguration.html)
        MediaStreamOutputConfiguration
        required {
            /// `EncodingName`: text.
            encoding_name "EncodingName" MediaStreamOutputConfigurationEncodingName,
            /// `MediaStreamName`: text.
            media_stream_name "MediaStreamName" String,
        }
        optional {
            /// `DestinationConfigurations`: list.
            destination_configurations "DestinationConfigurations" List<DestinationConfiguration>,
            /// `EncodingParameters`: object.
            encoding_parameters "EncodingParameters" EncodingParameters,
        }
    }

    choice! {
        /// Values of `EncodingParametersEncoderProfile`.
        EncodingParametersEncoderProfile
        Main = "main",
        High = "high",
    }

    property! {
        /// [`EncodingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-encodingparameters.html)
        EncodingParameters
        required {
            /// `CompressionFactor`: number.
            compression_factor "CompressionFactor" f64,
        }
        optional {
            /// `EncoderProfile`: text.
            encoder_profile "EncoderProfile" EncodingParametersEncoderProfile,
        }
    }

    property! {
        /// [`DestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-destinationconfiguration.html)
        DestinationConfiguration
        required {
            /// `DestinationIp`: text.
            destination_ip "DestinationIp" String,
            /// `DestinationPort`: whole number.
            destination_port "DestinationPort" i64,
            /// `Interface`: object.
            interface "Interface" Interface,
        }
        optional {
        }
    }

    property! {
        /// [`Interface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-interface.html)
        Interface
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EncryptionAlgorithm`.
        EncryptionAlgorithm
        Aes128 = "aes128",
        Aes192 = "aes192",
        Aes256 = "aes256",
    }

    choice! {
        /// Values of `EncryptionKeyType`.
        EncryptionKeyType
        StaticKey = "static-key",
        SrtPassword = "srt-password",
    }

    property! {
        /// [`Encryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowoutput-encryption.html)
        Encryption
        required {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
        }
        optional {
            /// `Algorithm`: text.
            algorithm "Algorithm" EncryptionAlgorithm,
            /// `KeyType`: text.
            key_type "KeyType" EncryptionKeyType,
        }
    }
}

resource! {
    /// [`AWS::MediaConnect::FlowSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html)
    FlowSource = "AWS::MediaConnect::FlowSource"
    required {
        /// `Description`: text.
        description "Description" String,
        /// `FlowArn`: text. A change replaces the resource.
        flow_arn "FlowArn" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Decryption`: object.
        decryption "Decryption" flow_source::Encryption,
        /// `EntitlementArn`: text.
        entitlement_arn "EntitlementArn" String,
        /// `GatewayBridgeSource`: object.
        gateway_bridge_source "GatewayBridgeSource" flow_source::GatewayBridgeSource,
        /// `IngestPort`: whole number.
        ingest_port "IngestPort" i64,
        /// `MaxBitrate`: whole number.
        max_bitrate "MaxBitrate" i64,
        /// `MaxLatency`: whole number.
        max_latency "MaxLatency" i64,
        /// `MinLatency`: whole number.
        min_latency "MinLatency" i64,
        /// `Protocol`: text. A change replaces the resource.
        protocol "Protocol" flow_source::Protocol,
        /// `SenderControlPort`: whole number.
        sender_control_port "SenderControlPort" i64,
        /// `SenderIpAddress`: text.
        sender_ip_address "SenderIpAddress" String,
        /// `SourceListenerAddress`: text.
        source_listener_address "SourceListenerAddress" String,
        /// `SourceListenerPort`: whole number.
        source_listener_port "SourceListenerPort" i64,
        /// `StreamId`: text.
        stream_id "StreamId" String,
        /// `Tags`: list.
        tags "Tags" List<flow_source::Tag>,
        /// `VpcInterfaceName`: text.
        vpc_interface_name "VpcInterfaceName" String,
        /// `WhitelistCidr`: text.
        whitelist_cidr "WhitelistCidr" String,
    }
    attributes {
        /// `Fn::GetAtt` of `IngestIp`.
        ingest_ip "IngestIp" String,
        /// `Fn::GetAtt` of `SourceArn`.
        source_arn "SourceArn" String,
        /// `Fn::GetAtt` of `SourceIngestPort`.
        source_ingest_port "SourceIngestPort" String,
    }
}

/// Property types of [`FlowSource`].
pub mod flow_source {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Protocol`.
        Protocol
        ZixiPush = "zixi-push",
        RtpFec = "rtp-fec",
        Rtp = "rtp",
        Rist = "rist",
        SrtListener = "srt-listener",
        SrtCaller = "srt-caller",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowsource-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`GatewayBridgeSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowsource-gatewaybridgesource.html)
        GatewayBridgeSource
        required {
            /// `BridgeArn`: text.
            bridge_arn "BridgeArn" String,
        }
        optional {
            /// `VpcInterfaceAttachment`: object.
            vpc_interface_attachment "VpcInterfaceAttachment" VpcInterfaceAttachment,
        }
    }

    property! {
        /// [`VpcInterfaceAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowsource-vpcinterfaceattachment.html)
        VpcInterfaceAttachment
        required {
        }
        optional {
            /// `VpcInterfaceName`: text.
            vpc_interface_name "VpcInterfaceName" String,
        }
    }

    choice! {
        /// Values of `EncryptionAlgorithm`.
        EncryptionAlgorithm
        Aes128 = "aes128",
        Aes192 = "aes192",
        Aes256 = "aes256",
    }

    choice! {
        /// Values of `EncryptionKeyType`.
        EncryptionKeyType
        Speke = "speke",
        StaticKey = "static-key",
        SrtPassword = "srt-password",
    }

    property! {
        /// [`Encryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowsource-encryption.html)
        Encryption
        required {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
            /// `Algorithm`: text.
            algorithm "Algorithm" EncryptionAlgorithm,
            /// `ConstantInitializationVector`: text.
            constant_initialization_vector "ConstantInitializationVector" String,
            /// `DeviceId`: text.
            device_id "DeviceId" String,
            /// `KeyType`: text.
            key_type "KeyType" EncryptionKeyType,
            /// `Region`: text.
            region "Region" String,
            /// `ResourceId`: text.
            resource_id "ResourceId" String,
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
            /// `Url`: text.
            url "Url" String,
        }
    }
}

resource! {
    /// [`AWS::MediaConnect::FlowVpcInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowvpcinterface.html)
    FlowVpcInterface = "AWS::MediaConnect::FlowVpcInterface"
    required {
        /// `FlowArn`: text. A change replaces the resource.
        flow_arn "FlowArn" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
        /// `SecurityGroupIds`: list.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SubnetId`: text.
        subnet_id "SubnetId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<flow_vpc_interface::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `NetworkInterfaceIds`.
        network_interface_ids "NetworkInterfaceIds" List<String>,
    }
}

/// Property types of [`FlowVpcInterface`].
pub mod flow_vpc_interface {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowvpcinterface-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MediaConnect::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-gateway.html)
    Gateway = "AWS::MediaConnect::Gateway"
    required {
        /// `EgressCidrBlocks`: list. A change replaces the resource.
        egress_cidr_blocks "EgressCidrBlocks" List<String>,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Networks`: list, 1 to 4 items. A change replaces the resource.
        networks "Networks" List<gateway::GatewayNetwork>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `GatewayArn`.
        gateway_arn "GatewayArn" String,
        /// `Fn::GetAtt` of `GatewayState`.
        gateway_state "GatewayState" String,
    }
}

/// Property types of [`Gateway`].
pub mod gateway {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`GatewayNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-gateway-gatewaynetwork.html)
        GatewayNetwork
        required {
            /// `CidrBlock`: text.
            cidr_block "CidrBlock" String,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MediaConnect::RouterInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html)
    RouterInput = "AWS::MediaConnect::RouterInput"
    required {
        /// `Configuration`: JSON.
        configuration "Configuration" Json,
        /// `MaximumBitrate`: whole number.
        maximum_bitrate "MaximumBitrate" i64,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
        /// `RoutingScope`: text.
        routing_scope "RoutingScope" router_input::RoutingScope,
        /// `Tier`: text.
        tier "Tier" router_input::RouterInputTier,
    }
    optional {
        /// `AvailabilityZone`: text. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `ContentQualityAnalysisConfiguration`: JSON.
        content_quality_analysis_configuration "ContentQualityAnalysisConfiguration" Json,
        /// `MaintenanceConfiguration`: JSON.
        maintenance_configuration "MaintenanceConfiguration" Json,
        /// `RegionName`: text. A change replaces the resource.
        region_name "RegionName" String,
        /// `Tags`: list.
        tags "Tags" List<router_input::Tag>,
        /// `TransitEncryption`: object.
        transit_encryption "TransitEncryption" router_input::RouterInputTransitEncryption,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ContentQualityAnalysisType`.
        content_quality_analysis_type "ContentQualityAnalysisType" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `InputType`.
        input_type "InputType" String,
        /// `Fn::GetAtt` of `IpAddress`.
        ip_address "IpAddress" String,
        /// `Fn::GetAtt` of `MaintenanceType`.
        maintenance_type "MaintenanceType" String,
        /// `Fn::GetAtt` of `RoutedOutputs`.
        routed_outputs "RoutedOutputs" i64,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`RouterInput`].
pub mod router_input {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RoutingScope`.
        RoutingScope
        Regional = "REGIONAL",
        Global = "GLOBAL",
    }

    choice! {
        /// Values of `RouterInputTier`.
        RouterInputTier
        Input100 = "INPUT_100",
        Input50 = "INPUT_50",
        Input20 = "INPUT_20",
    }

    choice! {
        /// Values of `RouterInputTransitEncryptionKeyType`.
        RouterInputTransitEncryptionKeyType
        SecretsManager = "SECRETS_MANAGER",
        Automatic = "AUTOMATIC",
    }

    property! {
        /// [`RouterInputTransitEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-routerinputtransitencryption.html)
        RouterInputTransitEncryption
        required {
            /// `EncryptionKeyConfiguration`: JSON.
            encryption_key_configuration "EncryptionKeyConfiguration" Json,
        }
        optional {
            /// `EncryptionKeyType`: text.
            encryption_key_type "EncryptionKeyType" RouterInputTransitEncryptionKeyType,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routerinput-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MediaConnect::RouterNetworkInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routernetworkinterface.html)
    RouterNetworkInterface = "AWS::MediaConnect::RouterNetworkInterface"
    required {
        /// `Configuration`: JSON.
        configuration "Configuration" Json,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
    }
    optional {
        /// `RegionName`: text. A change replaces the resource.
        region_name "RegionName" String,
        /// `Tags`: list.
        tags "Tags" List<router_network_interface::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AssociatedInputCount`.
        associated_input_count "AssociatedInputCount" i64,
        /// `Fn::GetAtt` of `AssociatedOutputCount`.
        associated_output_count "AssociatedOutputCount" i64,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `NetworkInterfaceType`.
        network_interface_type "NetworkInterfaceType" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`RouterNetworkInterface`].
pub mod router_network_interface {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routernetworkinterface-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MediaConnect::RouterOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html)
    RouterOutput = "AWS::MediaConnect::RouterOutput"
    required {
        /// `Configuration`: JSON.
        configuration "Configuration" Json,
        /// `MaximumBitrate`: whole number.
        maximum_bitrate "MaximumBitrate" i64,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
        /// `RoutingScope`: text.
        routing_scope "RoutingScope" router_output::RoutingScope,
        /// `Tier`: text.
        tier "Tier" router_output::RouterOutputTier,
    }
    optional {
        /// `AvailabilityZone`: text. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `FabricConfiguration`: object.
        fabric_configuration "FabricConfiguration" router_output::FabricConfiguration,
        /// `MaintenanceConfiguration`: JSON.
        maintenance_configuration "MaintenanceConfiguration" Json,
        /// `RegionName`: text. A change replaces the resource.
        region_name "RegionName" String,
        /// `Tags`: list.
        tags "Tags" List<router_output::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `IpAddress`.
        ip_address "IpAddress" String,
        /// `Fn::GetAtt` of `MaintenanceType`.
        maintenance_type "MaintenanceType" String,
        /// `Fn::GetAtt` of `OutputType`.
        output_type "OutputType" String,
        /// `Fn::GetAtt` of `RoutedState`.
        routed_state "RoutedState" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`RouterOutput`].
pub mod router_output {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RoutingScope`.
        RoutingScope
        Regional = "REGIONAL",
        Global = "GLOBAL",
    }

    choice! {
        /// Values of `RouterOutputTier`.
        RouterOutputTier
        Output100 = "OUTPUT_100",
        Output50 = "OUTPUT_50",
        Output20 = "OUTPUT_20",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FabricLatencyMode`.
        FabricLatencyMode
        Balanced = "BALANCED",
        LowLatency = "LOW_LATENCY",
    }

    property! {
        /// [`FabricConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routeroutput-fabricconfiguration.html)
        FabricConfiguration
        required {
            /// `RecoveryLatencyMode`: text.
            recovery_latency_mode "RecoveryLatencyMode" FabricLatencyMode,
        }
        optional {
        }
    }
}
