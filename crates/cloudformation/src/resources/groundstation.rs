// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::GroundStation`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::GroundStation::Config`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-config.html)
    Config = "AWS::GroundStation::Config"
    required {
        /// `ConfigData`: object.
        config_data "ConfigData" config::ConfigData,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<config::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
    }
}

/// Property types of [`Config`].
pub mod config {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`ConfigData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-configdata.html)
        ConfigData
        required {
        }
        optional {
            /// `AntennaDownlinkConfig`: object.
            antenna_downlink_config "AntennaDownlinkConfig" AntennaDownlinkConfig,
            /// `AntennaDownlinkDemodDecodeConfig`: object.
            antenna_downlink_demod_decode_config "AntennaDownlinkDemodDecodeConfig" AntennaDownlinkDemodDecodeConfig,
            /// `AntennaUplinkConfig`: object.
            antenna_uplink_config "AntennaUplinkConfig" AntennaUplinkConfig,
            /// `DataflowEndpointConfig`: object.
            dataflow_endpoint_config "DataflowEndpointConfig" DataflowEndpointConfig,
            /// `S3RecordingConfig`: object.
            s3_recording_config "S3RecordingConfig" S3RecordingConfig,
            /// `TelemetrySinkConfig`: object.
            telemetry_sink_config "TelemetrySinkConfig" TelemetrySinkConfig,
            /// `TrackingConfig`: object.
            tracking_config "TrackingConfig" TrackingConfig,
            /// `UplinkEchoConfig`: object.
            uplink_echo_config "UplinkEchoConfig" UplinkEchoConfig,
        }
    }

    property! {
        /// [`UplinkEchoConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-uplinkechoconfig.html)
        UplinkEchoConfig
        required {
        }
        optional {
            /// `AntennaUplinkConfigArn`: text.
            antenna_uplink_config_arn "AntennaUplinkConfigArn" String,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    choice! {
        /// Values of `TrackingConfigAutotrack`.
        TrackingConfigAutotrack
        Required = "REQUIRED",
        Preferred = "PREFERRED",
        Removed = "REMOVED",
    }

    property! {
        /// [`TrackingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-trackingconfig.html)
        TrackingConfig
        required {
        }
        optional {
            /// `Autotrack`: text.
            autotrack "Autotrack" TrackingConfigAutotrack,
        }
    }

    choice! {
        /// Values of `TelemetrySinkType`.
        TelemetrySinkType
        KinesisDataStream = "KINESIS_DATA_STREAM",
    }

    property! {
        /// [`TelemetrySinkConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-telemetrysinkconfig.html)
        TelemetrySinkConfig
        required {
            /// `TelemetrySinkData`: object.
            telemetry_sink_data "TelemetrySinkData" TelemetrySinkData,
            /// `TelemetrySinkType`: text.
            telemetry_sink_type "TelemetrySinkType" TelemetrySinkType,
        }
        optional {
        }
    }

    property! {
        /// [`TelemetrySinkData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-telemetrysinkdata.html)
        TelemetrySinkData
        required {
        }
        optional {
            /// `KinesisDataStreamData`: object.
            kinesis_data_stream_data "KinesisDataStreamData" KinesisDataStreamData,
        }
    }

    property! {
        /// [`KinesisDataStreamData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-kinesisdatastreamdata.html)
        KinesisDataStreamData
        required {
            /// `KinesisDataStreamArn`: text.
            kinesis_data_stream_arn "KinesisDataStreamArn" String,
            /// `KinesisRoleArn`: text.
            kinesis_role_arn "KinesisRoleArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`S3RecordingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-s3recordingconfig.html)
        S3RecordingConfig
        required {
        }
        optional {
            /// `BucketArn`: text.
            bucket_arn "BucketArn" String,
            /// `Prefix`: text.
            prefix "Prefix" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
    }

    property! {
        /// [`DataflowEndpointConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-dataflowendpointconfig.html)
        DataflowEndpointConfig
        required {
        }
        optional {
            /// `DataflowEndpointName`: text.
            dataflow_endpoint_name "DataflowEndpointName" String,
            /// `DataflowEndpointRegion`: text.
            dataflow_endpoint_region "DataflowEndpointRegion" String,
        }
    }

    property! {
        /// [`AntennaUplinkConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-antennauplinkconfig.html)
        AntennaUplinkConfig
        required {
        }
        optional {
            /// `SpectrumConfig`: object.
            spectrum_config "SpectrumConfig" UplinkSpectrumConfig,
            /// `TargetEirp`: object.
            target_eirp "TargetEirp" Eirp,
            /// `TransmitDisabled`: true or false.
            transmit_disabled "TransmitDisabled" bool,
        }
    }

    choice! {
        /// Values of `EirpUnits`.
        EirpUnits
        DBW = "dBW",
    }

    property! {
        /// [`Eirp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-eirp.html)
        Eirp
        required {
        }
        optional {
            /// `Units`: text.
            units "Units" EirpUnits,
            /// `Value`: number.
            value "Value" f64,
        }
    }

    choice! {
        /// Values of `Polarization`.
        Polarization
        LeftHand = "LEFT_HAND",
        RightHand = "RIGHT_HAND",
        None = "NONE",
    }

    property! {
        /// [`UplinkSpectrumConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-uplinkspectrumconfig.html)
        UplinkSpectrumConfig
        required {
        }
        optional {
            /// `CenterFrequency`: object.
            center_frequency "CenterFrequency" Frequency,
            /// `Polarization`: text.
            polarization "Polarization" Polarization,
        }
    }

    choice! {
        /// Values of `FrequencyUnits`.
        FrequencyUnits
        GHz = "GHz",
        MHz = "MHz",
        KHz = "kHz",
    }

    property! {
        /// [`Frequency`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-frequency.html)
        Frequency
        required {
        }
        optional {
            /// `Units`: text.
            units "Units" FrequencyUnits,
            /// `Value`: number.
            value "Value" f64,
        }
    }

    property! {
        /// [`AntennaDownlinkDemodDecodeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-antennadownlinkdemoddecodeconfig.html)
        AntennaDownlinkDemodDecodeConfig
        required {
        }
        optional {
            /// `DecodeConfig`: object.
            decode_config "DecodeConfig" DecodeConfig,
            /// `DemodulationConfig`: object.
            demodulation_config "DemodulationConfig" DemodulationConfig,
            /// `SpectrumConfig`: object.
            spectrum_config "SpectrumConfig" SpectrumConfig,
        }
    }

    property! {
        /// [`SpectrumConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-spectrumconfig.html)
        SpectrumConfig
        required {
        }
        optional {
            /// `Bandwidth`: object.
            bandwidth "Bandwidth" FrequencyBandwidth,
            /// `CenterFrequency`: object.
            center_frequency "CenterFrequency" Frequency,
            /// `Polarization`: text.
            polarization "Polarization" Polarization,
        }
    }

    choice! {
        /// Values of `BandwidthUnits`.
        BandwidthUnits
        GHz = "GHz",
        MHz = "MHz",
        KHz = "kHz",
    }

    property! {
        /// [`FrequencyBandwidth`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-frequencybandwidth.html)
        FrequencyBandwidth
        required {
        }
        optional {
            /// `Units`: text.
            units "Units" BandwidthUnits,
            /// `Value`: number.
            value "Value" f64,
        }
    }

    property! {
        /// [`DemodulationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-demodulationconfig.html)
        DemodulationConfig
        required {
        }
        optional {
            /// `UnvalidatedJSON`: text.
            unvalidated_json "UnvalidatedJSON" String,
        }
    }

    property! {
        /// [`DecodeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-decodeconfig.html)
        DecodeConfig
        required {
        }
        optional {
            /// `UnvalidatedJSON`: text.
            unvalidated_json "UnvalidatedJSON" String,
        }
    }

    property! {
        /// [`AntennaDownlinkConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-config-antennadownlinkconfig.html)
        AntennaDownlinkConfig
        required {
        }
        optional {
            /// `SpectrumConfig`: object.
            spectrum_config "SpectrumConfig" SpectrumConfig,
        }
    }
}

resource! {
    /// [`AWS::GroundStation::DataflowEndpointGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroup.html)
    DataflowEndpointGroup = "AWS::GroundStation::DataflowEndpointGroup"
    required {
        /// `EndpointDetails`: list, 1 to 500 items. A change replaces the resource.
        endpoint_details "EndpointDetails" List<dataflow_endpoint_group::EndpointDetails>,
    }
    optional {
        /// `ContactPostPassDurationSeconds`: whole number, 30 to 480 in value. A change replaces the resource.
        contact_post_pass_duration_seconds "ContactPostPassDurationSeconds" i64,
        /// `ContactPrePassDurationSeconds`: whole number, 30 to 480 in value. A change replaces the resource.
        contact_pre_pass_duration_seconds "ContactPrePassDurationSeconds" i64,
        /// `Tags`: list.
        tags "Tags" List<dataflow_endpoint_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`DataflowEndpointGroup`].
pub mod dataflow_endpoint_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-tag.html)
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
        /// [`EndpointDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-endpointdetails.html)
        EndpointDetails
        required {
        }
        optional {
            /// `AwsGroundStationAgentEndpoint`: object.
            aws_ground_station_agent_endpoint "AwsGroundStationAgentEndpoint" AwsGroundStationAgentEndpoint,
            /// `Endpoint`: object.
            endpoint "Endpoint" DataflowEndpoint,
            /// `SecurityDetails`: object.
            security_details "SecurityDetails" SecurityDetails,
        }
    }

    property! {
        /// [`SecurityDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-securitydetails.html)
        SecurityDetails
        required {
        }
        optional {
            /// `RoleArn`: text, 30 to 165 characters.
            role_arn "RoleArn" String,
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
    }

    property! {
        /// [`DataflowEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-dataflowendpoint.html)
        DataflowEndpoint
        required {
        }
        optional {
            /// `Address`: object.
            address "Address" SocketAddress,
            /// `Mtu`: whole number.
            mtu "Mtu" i64,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`SocketAddress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-socketaddress.html)
        SocketAddress
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Port`: whole number.
            port "Port" i64,
        }
    }

    choice! {
        /// Values of `AgentStatus`.
        AgentStatus
        Success = "SUCCESS",
        Failed = "FAILED",
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }

    choice! {
        /// Values of `AuditResults`.
        AuditResults
        Healthy = "HEALTHY",
        Unhealthy = "UNHEALTHY",
    }

    property! {
        /// [`AwsGroundStationAgentEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-awsgroundstationagentendpoint.html)
        AwsGroundStationAgentEndpoint
        required {
        }
        optional {
            /// `AgentStatus`: text.
            agent_status "AgentStatus" AgentStatus,
            /// `AuditResults`: text.
            audit_results "AuditResults" AuditResults,
            /// `EgressAddress`: object.
            egress_address "EgressAddress" ConnectionDetails,
            /// `IngressAddress`: object.
            ingress_address "IngressAddress" RangedConnectionDetails,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`RangedConnectionDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-rangedconnectiondetails.html)
        RangedConnectionDetails
        required {
        }
        optional {
            /// `Mtu`: whole number.
            mtu "Mtu" i64,
            /// `SocketAddress`: object.
            socket_address "SocketAddress" RangedSocketAddress,
        }
    }

    property! {
        /// [`RangedSocketAddress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-rangedsocketaddress.html)
        RangedSocketAddress
        required {
        }
        optional {
            /// `Name`: text, 7 to 16 characters.
            name "Name" String,
            /// `PortRange`: object.
            port_range "PortRange" IntegerRange,
        }
    }

    property! {
        /// [`IntegerRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-integerrange.html)
        IntegerRange
        required {
        }
        optional {
            /// `Maximum`: whole number.
            maximum "Maximum" i64,
            /// `Minimum`: whole number.
            minimum "Minimum" i64,
        }
    }

    property! {
        /// [`ConnectionDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroup-connectiondetails.html)
        ConnectionDetails
        required {
        }
        optional {
            /// `Mtu`: whole number.
            mtu "Mtu" i64,
            /// `SocketAddress`: object.
            socket_address "SocketAddress" SocketAddress,
        }
    }
}

resource! {
    /// [`AWS::GroundStation::DataflowEndpointGroupV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroupv2.html)
    DataflowEndpointGroupV2 = "AWS::GroundStation::DataflowEndpointGroupV2"
    required {
    }
    optional {
        /// `ContactPostPassDurationSeconds`: whole number, 30 to 480 in value. A change replaces the resource.
        contact_post_pass_duration_seconds "ContactPostPassDurationSeconds" i64,
        /// `ContactPrePassDurationSeconds`: whole number, 30 to 480 in value. A change replaces the resource.
        contact_pre_pass_duration_seconds "ContactPrePassDurationSeconds" i64,
        /// `Endpoints`: list, 1 to 12 items. A change replaces the resource.
        endpoints "Endpoints" List<dataflow_endpoint_group_v2::CreateEndpointDetails>,
        /// `Tags`: list.
        tags "Tags" List<dataflow_endpoint_group_v2::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `EndpointDetails`.
        endpoint_details "EndpointDetails" List<String>,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`DataflowEndpointGroupV2`].
pub mod dataflow_endpoint_group_v2 {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-tag.html)
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
        /// [`CreateEndpointDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-createendpointdetails.html)
        CreateEndpointDetails
        required {
        }
        optional {
            /// `DownlinkAwsGroundStationAgentEndpoint`: object.
            downlink_aws_ground_station_agent_endpoint "DownlinkAwsGroundStationAgentEndpoint" DownlinkAwsGroundStationAgentEndpoint,
            /// `UplinkAwsGroundStationAgentEndpoint`: object.
            uplink_aws_ground_station_agent_endpoint "UplinkAwsGroundStationAgentEndpoint" UplinkAwsGroundStationAgentEndpoint,
        }
    }

    property! {
        /// [`UplinkAwsGroundStationAgentEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-uplinkawsgroundstationagentendpoint.html)
        UplinkAwsGroundStationAgentEndpoint
        required {
            /// `DataflowDetails`: object.
            dataflow_details "DataflowDetails" UplinkDataflowDetails,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`UplinkDataflowDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-uplinkdataflowdetails.html)
        UplinkDataflowDetails
        required {
        }
        optional {
            /// `AgentConnectionDetails`: object.
            agent_connection_details "AgentConnectionDetails" UplinkConnectionDetails,
        }
    }

    property! {
        /// [`UplinkConnectionDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-uplinkconnectiondetails.html)
        UplinkConnectionDetails
        required {
            /// `AgentIpAndPortAddress`: object.
            agent_ip_and_port_address "AgentIpAndPortAddress" RangedConnectionDetails,
            /// `IngressAddressAndPort`: object.
            ingress_address_and_port "IngressAddressAndPort" ConnectionDetails,
        }
        optional {
        }
    }

    property! {
        /// [`ConnectionDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-connectiondetails.html)
        ConnectionDetails
        required {
            /// `SocketAddress`: object.
            socket_address "SocketAddress" SocketAddress,
        }
        optional {
            /// `Mtu`: whole number, 1400 to 1500 in value.
            mtu "Mtu" i64,
        }
    }

    property! {
        /// [`SocketAddress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-socketaddress.html)
        SocketAddress
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Port`: whole number.
            port "Port" i64,
        }
        optional {
        }
    }

    property! {
        /// [`RangedConnectionDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-rangedconnectiondetails.html)
        RangedConnectionDetails
        required {
            /// `SocketAddress`: object.
            socket_address "SocketAddress" RangedSocketAddress,
        }
        optional {
            /// `Mtu`: whole number, 1400 to 1500 in value.
            mtu "Mtu" i64,
        }
    }

    property! {
        /// [`RangedSocketAddress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-rangedsocketaddress.html)
        RangedSocketAddress
        required {
            /// `Name`: text.
            name "Name" String,
            /// `PortRange`: object.
            port_range "PortRange" IntegerRange,
        }
        optional {
        }
    }

    property! {
        /// [`IntegerRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-integerrange.html)
        IntegerRange
        required {
            /// `Maximum`: whole number.
            maximum "Maximum" i64,
            /// `Minimum`: whole number.
            minimum "Minimum" i64,
        }
        optional {
        }
    }

    property! {
        /// [`DownlinkAwsGroundStationAgentEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-downlinkawsgroundstationagentendpoint.html)
        DownlinkAwsGroundStationAgentEndpoint
        required {
            /// `DataflowDetails`: object.
            dataflow_details "DataflowDetails" DownlinkDataflowDetails,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`DownlinkDataflowDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-downlinkdataflowdetails.html)
        DownlinkDataflowDetails
        required {
        }
        optional {
            /// `AgentConnectionDetails`: object.
            agent_connection_details "AgentConnectionDetails" DownlinkConnectionDetails,
        }
    }

    property! {
        /// [`DownlinkConnectionDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-dataflowendpointgroupv2-downlinkconnectiondetails.html)
        DownlinkConnectionDetails
        required {
            /// `AgentIpAndPortAddress`: object.
            agent_ip_and_port_address "AgentIpAndPortAddress" RangedConnectionDetails,
            /// `EgressAddressAndPort`: object.
            egress_address_and_port "EgressAddressAndPort" ConnectionDetails,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::GroundStation::MissionProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-missionprofile.html)
    MissionProfile = "AWS::GroundStation::MissionProfile"
    required {
        /// `DataflowEdges`: list, 1 to 500 items.
        dataflow_edges "DataflowEdges" List<mission_profile::DataflowEdge>,
        /// `MinimumViableContactDurationSeconds`: whole number, 1 to 21600 in value.
        minimum_viable_contact_duration_seconds "MinimumViableContactDurationSeconds" i64,
        /// `Name`: text.
        name "Name" String,
        /// `TrackingConfigArn`: text, 82 to 424 characters.
        tracking_config_arn "TrackingConfigArn" String,
    }
    optional {
        /// `ContactPostPassDurationSeconds`: whole number, 0 to 21600 in value.
        contact_post_pass_duration_seconds "ContactPostPassDurationSeconds" i64,
        /// `ContactPrePassDurationSeconds`: whole number, 0 to 21600 in value.
        contact_pre_pass_duration_seconds "ContactPrePassDurationSeconds" i64,
        /// `StreamsKmsKey`: object.
        streams_kms_key "StreamsKmsKey" mission_profile::StreamsKmsKey,
        /// `StreamsKmsRole`: text, 30 to 165 characters.
        streams_kms_role "StreamsKmsRole" String,
        /// `Tags`: list.
        tags "Tags" List<mission_profile::Tag>,
        /// `TelemetrySinkConfigArn`: text, 82 to 424 characters.
        telemetry_sink_config_arn "TelemetrySinkConfigArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Region`.
        region "Region" String,
    }
}

/// Property types of [`MissionProfile`].
pub mod mission_profile {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-missionprofile-tag.html)
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
        /// [`StreamsKmsKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-missionprofile-streamskmskey.html)
        StreamsKmsKey
        required {
        }
        optional {
            /// `KmsAliasArn`: text.
            kms_alias_arn "KmsAliasArn" String,
            /// `KmsAliasName`: text.
            kms_alias_name "KmsAliasName" String,
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
        }
    }

    property! {
        /// [`DataflowEdge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-missionprofile-dataflowedge.html)
        DataflowEdge
        required {
        }
        optional {
            /// `Destination`: text.
            destination "Destination" String,
            /// `Source`: text.
            source "Source" String,
        }
    }
}
