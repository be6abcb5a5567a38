// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::IoTWireless`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::IoTWireless::Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-destination.html)
    Destination = "AWS::IoTWireless::Destination"
    required {
        /// `Expression`: text, 0 to 2048 characters.
        expression "Expression" String,
        /// `ExpressionType`: text.
        expression_type "ExpressionType" destination::ExpressionType,
        /// `Name`: text, 0 to 128 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<destination::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Destination`].
pub mod destination {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ExpressionType`.
        ExpressionType
        RuleName = "RuleName",
        MqttTopic = "MqttTopic",
        SnsTopic = "SnsTopic",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-destination-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::IoTWireless::DeviceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-deviceprofile.html)
    DeviceProfile = "AWS::IoTWireless::DeviceProfile"
    required {
    }
    optional {
        /// `LoRaWAN`: object. A change replaces the resource.
        lo_ra_wan "LoRaWAN" device_profile::LoRaWANDeviceProfile,
        /// `Name`: text, 0 to 256 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<device_profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`DeviceProfile`].
pub mod device_profile {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-deviceprofile-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`LoRaWANDeviceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-deviceprofile-lorawandeviceprofile.html)
        LoRaWANDeviceProfile
        required {
        }
        optional {
            /// `ClassBTimeout`: whole number, 0 to 1000 in value.
            class_b_timeout "ClassBTimeout" i64,
            /// `ClassCTimeout`: whole number, 0 to 1000 in value.
            class_c_timeout "ClassCTimeout" i64,
            /// `FactoryPresetFreqsList`: list, 0 to 20 items.
            factory_preset_freqs_list "FactoryPresetFreqsList" List<i64>,
            /// `MacVersion`: text, 0 to 64 characters.
            mac_version "MacVersion" String,
            /// `MaxDutyCycle`: whole number, 0 to 100 in value.
            max_duty_cycle "MaxDutyCycle" i64,
            /// `MaxEirp`: whole number, 0 to 15 in value.
            max_eirp "MaxEirp" i64,
            /// `PingSlotDr`: whole number, 0 to 15 in value.
            ping_slot_dr "PingSlotDr" i64,
            /// `PingSlotFreq`: whole number, 1000000 to 16700000 in value.
            ping_slot_freq "PingSlotFreq" i64,
            /// `PingSlotPeriod`: whole number, 128 to 4096 in value.
            ping_slot_period "PingSlotPeriod" i64,
            /// `RegParamsRevision`: text, 0 to 64 characters.
            reg_params_revision "RegParamsRevision" String,
            /// `RfRegion`: text, 0 to 64 characters.
            rf_region "RfRegion" String,
            /// `RxDataRate2`: whole number, 0 to 15 in value.
            rx_data_rate2 "RxDataRate2" i64,
            /// `RxDelay1`: whole number, 0 to 15 in value.
            rx_delay1 "RxDelay1" i64,
            /// `RxDrOffset1`: whole number, 0 to 7 in value.
            rx_dr_offset1 "RxDrOffset1" i64,
            /// `RxFreq2`: whole number, 1000000 to 16700000 in value.
            rx_freq2 "RxFreq2" i64,
            /// `Supports32BitFCnt`: true or false.
            supports32_bit_f_cnt "Supports32BitFCnt" bool,
            /// `SupportsClassB`: true or false.
            supports_class_b "SupportsClassB" bool,
            /// `SupportsClassC`: true or false.
            supports_class_c "SupportsClassC" bool,
            /// `SupportsJoin`: true or false.
            supports_join "SupportsJoin" bool,
        }
    }
}

resource! {
    /// [`AWS::IoTWireless::FuotaTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-fuotatask.html)
    FuotaTask = "AWS::IoTWireless::FuotaTask"
    required {
        /// `FirmwareUpdateImage`: text, 1 to 2048 characters.
        firmware_update_image "FirmwareUpdateImage" String,
        /// `FirmwareUpdateRole`: text, 1 to 256 characters.
        firmware_update_role "FirmwareUpdateRole" String,
        /// `LoRaWAN`: object.
        lo_ra_wan "LoRaWAN" fuota_task::LoRaWAN,
    }
    optional {
        /// `AssociateMulticastGroup`: text, at most 256 characters.
        associate_multicast_group "AssociateMulticastGroup" String,
        /// `AssociateWirelessDevice`: text, at most 256 characters.
        associate_wireless_device "AssociateWirelessDevice" String,
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `DisassociateMulticastGroup`: text, at most 256 characters.
        disassociate_multicast_group "DisassociateMulticastGroup" String,
        /// `DisassociateWirelessDevice`: text, at most 256 characters.
        disassociate_wireless_device "DisassociateWirelessDevice" String,
        /// `Name`: text, 0 to 256 characters.
        name "Name" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<fuota_task::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `FuotaTaskStatus`.
        fuota_task_status "FuotaTaskStatus" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LoRaWAN.StartTime`.
        lo_ra_wan_start_time "LoRaWAN.StartTime" String,
    }
}

/// Property types of [`FuotaTask`].
pub mod fuota_task {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-fuotatask-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `LoRaWANRfRegion`.
        LoRaWANRfRegion
        As923_1 = "AS923-1",
        As923_2 = "AS923-2",
        As923_3 = "AS923-3",
        As923_4 = "AS923-4",
        Au915 = "AU915",
        Cn470 = "CN470",
        Cn779 = "CN779",
        Eu433 = "EU433",
        Eu868 = "EU868",
        In865 = "IN865",
        Kr920 = "KR920",
        Ru864 = "RU864",
        Us915 = "US915",
    }

    property! {
        /// [`LoRaWAN`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-fuotatask-lorawan.html)
        LoRaWAN
        required {
            /// `RfRegion`: text, 1 to 64 characters.
            rf_region "RfRegion" LoRaWANRfRegion,
        }
        optional {
            /// `StartTime`: text, at most 64 characters.
            start_time "StartTime" String,
        }
    }
}

resource! {
    /// [`AWS::IoTWireless::MulticastGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-multicastgroup.html)
    MulticastGroup = "AWS::IoTWireless::MulticastGroup"
    required {
        /// `LoRaWAN`: object.
        lo_ra_wan "LoRaWAN" multicast_group::LoRaWAN,
    }
    optional {
        /// `AssociateWirelessDevice`: text, at most 256 characters.
        associate_wireless_device "AssociateWirelessDevice" String,
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `DisassociateWirelessDevice`: text, at most 256 characters.
        disassociate_wireless_device "DisassociateWirelessDevice" String,
        /// `Name`: text, 0 to 256 characters.
        name "Name" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<multicast_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LoRaWAN.NumberOfDevicesInGroup`.
        lo_ra_wan_number_of_devices_in_group "LoRaWAN.NumberOfDevicesInGroup" i64,
        /// `Fn::GetAtt` of `LoRaWAN.NumberOfDevicesRequested`.
        lo_ra_wan_number_of_devices_requested "LoRaWAN.NumberOfDevicesRequested" i64,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`MulticastGroup`].
pub mod multicast_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-multicastgroup-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `LoRaWANDlClass`.
        LoRaWANDlClass
        ClassB = "ClassB",
        ClassC = "ClassC",
    }

    choice! {
        /// Values of `LoRaWANRfRegion`.
        LoRaWANRfRegion
        As923_1 = "AS923-1",
        As923_2 = "AS923-2",
        As923_3 = "AS923-3",
        As923_4 = "AS923-4",
        Au915 = "AU915",
        Cn470 = "CN470",
        Cn779 = "CN779",
        Eu433 = "EU433",
        Eu868 = "EU868",
        In865 = "IN865",
        Kr920 = "KR920",
        Ru864 = "RU864",
        Us915 = "US915",
    }

    property! {
        /// [`LoRaWAN`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-multicastgroup-lorawan.html)
        LoRaWAN
        required {
            /// `DlClass`: text, 1 to 64 characters.
            dl_class "DlClass" LoRaWANDlClass,
            /// `RfRegion`: text, 1 to 64 characters.
            rf_region "RfRegion" LoRaWANRfRegion,
        }
        optional {
            /// `NumberOfDevicesInGroup`: whole number.
            number_of_devices_in_group "NumberOfDevicesInGroup" i64,
            /// `NumberOfDevicesRequested`: whole number.
            number_of_devices_requested "NumberOfDevicesRequested" i64,
        }
    }
}

resource! {
    /// [`AWS::IoTWireless::NetworkAnalyzerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-networkanalyzerconfiguration.html)
    NetworkAnalyzerConfiguration = "AWS::IoTWireless::NetworkAnalyzerConfiguration"
    required {
        /// `Name`: text, 1 to 1024 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<network_analyzer_configuration::Tag>,
        /// `TraceContent`: object.
        trace_content "TraceContent" network_analyzer_configuration::TraceContent,
        /// `WirelessDevices`: list, 0 to 250 items.
        wireless_devices "WirelessDevices" List<String>,
        /// `WirelessGateways`: list, at most 250 items.
        wireless_gateways "WirelessGateways" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`NetworkAnalyzerConfiguration`].
pub mod network_analyzer_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LogLevel`.
        LogLevel
        Info = "INFO",
        Error = "ERROR",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `WirelessDeviceFrameInfo`.
        WirelessDeviceFrameInfo
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// Property type `TraceContent`.
        TraceContent
        required {
        }
        optional {
            /// `LogLevel`: text.
            log_level "LogLevel" LogLevel,
            /// `WirelessDeviceFrameInfo`: text.
            wireless_device_frame_info "WirelessDeviceFrameInfo" WirelessDeviceFrameInfo,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-networkanalyzerconfiguration-tag.html)
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
    /// [`AWS::IoTWireless::PartnerAccount`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-partneraccount.html)
    PartnerAccount = "AWS::IoTWireless::PartnerAccount"
    required {
    }
    optional {
        /// `AccountLinked`: true or false.
        account_linked "AccountLinked" bool,
        /// `PartnerAccountId`: text, at most 256 characters. A change replaces the resource.
        partner_account_id "PartnerAccountId" String,
        /// `PartnerType`: text.
        partner_type "PartnerType" partner_account::PartnerType,
        /// `Sidewalk`: object.
        sidewalk "Sidewalk" partner_account::SidewalkAccountInfo,
        /// `SidewalkResponse`: object.
        sidewalk_response "SidewalkResponse" partner_account::SidewalkAccountInfoWithFingerprint,
        /// `SidewalkUpdate`: object.
        sidewalk_update "SidewalkUpdate" partner_account::SidewalkUpdateAccount,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<partner_account::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Fingerprint`.
        fingerprint "Fingerprint" String,
    }
}

/// Property types of [`PartnerAccount`].
pub mod partner_account {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PartnerType`.
        PartnerType
        Sidewalk = "Sidewalk",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-partneraccount-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`SidewalkUpdateAccount`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-partneraccount-sidewalkupdateaccount.html)
        SidewalkUpdateAccount
        required {
        }
        optional {
            /// `AppServerPrivateKey`: text, 1 to 4096 characters.
            app_server_private_key "AppServerPrivateKey" String,
        }
    }

    property! {
        /// [`SidewalkAccountInfoWithFingerprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-partneraccount-sidewalkaccountinfowithfingerprint.html)
        SidewalkAccountInfoWithFingerprint
        required {
        }
        optional {
            /// `AmazonId`: text, at most 2048 characters.
            amazon_id "AmazonId" String,
            /// `Arn`: text.
            arn "Arn" String,
            /// `Fingerprint`: text, 64 to 64 characters.
            fingerprint "Fingerprint" String,
        }
    }

    property! {
        /// [`SidewalkAccountInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-partneraccount-sidewalkaccountinfo.html)
        SidewalkAccountInfo
        required {
            /// `AppServerPrivateKey`: text, 1 to 4096 characters.
            app_server_private_key "AppServerPrivateKey" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoTWireless::ServiceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-serviceprofile.html)
    ServiceProfile = "AWS::IoTWireless::ServiceProfile"
    required {
    }
    optional {
        /// `LoRaWAN`: object. A change replaces the resource.
        lo_ra_wan "LoRaWAN" service_profile::LoRaWANServiceProfile,
        /// `Name`: text, 0 to 256 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<service_profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LoRaWAN.ChannelMask`.
        lo_ra_wan_channel_mask "LoRaWAN.ChannelMask" String,
        /// `Fn::GetAtt` of `LoRaWAN.DevStatusReqFreq`.
        lo_ra_wan_dev_status_req_freq "LoRaWAN.DevStatusReqFreq" i64,
        /// `Fn::GetAtt` of `LoRaWAN.DlBucketSize`.
        lo_ra_wan_dl_bucket_size "LoRaWAN.DlBucketSize" i64,
        /// `Fn::GetAtt` of `LoRaWAN.DlRate`.
        lo_ra_wan_dl_rate "LoRaWAN.DlRate" i64,
        /// `Fn::GetAtt` of `LoRaWAN.DlRatePolicy`.
        lo_ra_wan_dl_rate_policy "LoRaWAN.DlRatePolicy" String,
        /// `Fn::GetAtt` of `LoRaWAN.DrMax`.
        lo_ra_wan_dr_max "LoRaWAN.DrMax" i64,
        /// `Fn::GetAtt` of `LoRaWAN.DrMin`.
        lo_ra_wan_dr_min "LoRaWAN.DrMin" i64,
        /// `Fn::GetAtt` of `LoRaWAN.HrAllowed`.
        lo_ra_wan_hr_allowed "LoRaWAN.HrAllowed" bool,
        /// `Fn::GetAtt` of `LoRaWAN.MinGwDiversity`.
        lo_ra_wan_min_gw_diversity "LoRaWAN.MinGwDiversity" i64,
        /// `Fn::GetAtt` of `LoRaWAN.NwkGeoLoc`.
        lo_ra_wan_nwk_geo_loc "LoRaWAN.NwkGeoLoc" bool,
        /// `Fn::GetAtt` of `LoRaWAN.ReportDevStatusBattery`.
        lo_ra_wan_report_dev_status_battery "LoRaWAN.ReportDevStatusBattery" bool,
        /// `Fn::GetAtt` of `LoRaWAN.ReportDevStatusMargin`.
        lo_ra_wan_report_dev_status_margin "LoRaWAN.ReportDevStatusMargin" bool,
        /// `Fn::GetAtt` of `LoRaWAN.TargetPer`.
        lo_ra_wan_target_per "LoRaWAN.TargetPer" i64,
        /// `Fn::GetAtt` of `LoRaWAN.UlBucketSize`.
        lo_ra_wan_ul_bucket_size "LoRaWAN.UlBucketSize" i64,
        /// `Fn::GetAtt` of `LoRaWAN.UlRate`.
        lo_ra_wan_ul_rate "LoRaWAN.UlRate" i64,
        /// `Fn::GetAtt` of `LoRaWAN.UlRatePolicy`.
        lo_ra_wan_ul_rate_policy "LoRaWAN.UlRatePolicy" String,
    }
}

/// Property types of [`ServiceProfile`].
pub mod service_profile {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-serviceprofile-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`LoRaWANServiceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-serviceprofile-lorawanserviceprofile.html)
        LoRaWANServiceProfile
        required {
        }
        optional {
            /// `AddGwMetadata`: true or false.
            add_gw_metadata "AddGwMetadata" bool,
            /// `ChannelMask`: text.
            channel_mask "ChannelMask" String,
            /// `DevStatusReqFreq`: whole number.
            dev_status_req_freq "DevStatusReqFreq" i64,
            /// `DlBucketSize`: whole number.
            dl_bucket_size "DlBucketSize" i64,
            /// `DlRate`: whole number.
            dl_rate "DlRate" i64,
            /// `DlRatePolicy`: text.
            dl_rate_policy "DlRatePolicy" String,
            /// `DrMax`: whole number, 0 to 15 in value.
            dr_max "DrMax" i64,
            /// `DrMin`: whole number, 0 to 15 in value.
            dr_min "DrMin" i64,
            /// `HrAllowed`: true or false.
            hr_allowed "HrAllowed" bool,
            /// `MinGwDiversity`: whole number.
            min_gw_diversity "MinGwDiversity" i64,
            /// `NwkGeoLoc`: true or false.
            nwk_geo_loc "NwkGeoLoc" bool,
            /// `PrAllowed`: true or false.
            pr_allowed "PrAllowed" bool,
            /// `RaAllowed`: true or false.
            ra_allowed "RaAllowed" bool,
            /// `ReportDevStatusBattery`: true or false.
            report_dev_status_battery "ReportDevStatusBattery" bool,
            /// `ReportDevStatusMargin`: true or false.
            report_dev_status_margin "ReportDevStatusMargin" bool,
            /// `TargetPer`: whole number.
            target_per "TargetPer" i64,
            /// `UlBucketSize`: whole number.
            ul_bucket_size "UlBucketSize" i64,
            /// `UlRate`: whole number.
            ul_rate "UlRate" i64,
            /// `UlRatePolicy`: text.
            ul_rate_policy "UlRatePolicy" String,
        }
    }
}

resource! {
    /// [`AWS::IoTWireless::TaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-taskdefinition.html)
    TaskDefinition = "AWS::IoTWireless::TaskDefinition"
    required {
        /// `AutoCreateTasks`: true or false.
        auto_create_tasks "AutoCreateTasks" bool,
    }
    optional {
        /// `LoRaWANUpdateGatewayTaskEntry`: object.
        lo_ra_wan_update_gateway_task_entry "LoRaWANUpdateGatewayTaskEntry" task_definition::LoRaWANUpdateGatewayTaskEntry,
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<task_definition::Tag>,
        /// `TaskDefinitionType`: text.
        task_definition_type "TaskDefinitionType" task_definition::TaskDefinitionType,
        /// `Update`: object.
        update "Update" task_definition::UpdateWirelessGatewayTaskCreate,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`TaskDefinition`].
pub mod task_definition {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TaskDefinitionType`.
        TaskDefinitionType
        Update = "UPDATE",
    }

    property! {
        /// [`UpdateWirelessGatewayTaskCreate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-taskdefinition-updatewirelessgatewaytaskcreate.html)
        UpdateWirelessGatewayTaskCreate
        required {
        }
        optional {
            /// `LoRaWAN`: object.
            lo_ra_wan "LoRaWAN" LoRaWANUpdateGatewayTaskCreate,
            /// `UpdateDataRole`: text, 1 to 2048 characters.
            update_data_role "UpdateDataRole" String,
            /// `UpdateDataSource`: text, 1 to 4096 characters.
            update_data_source "UpdateDataSource" String,
        }
    }

    property! {
        /// [`LoRaWANUpdateGatewayTaskCreate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-taskdefinition-lorawanupdategatewaytaskcreate.html)
        LoRaWANUpdateGatewayTaskCreate
        required {
        }
        optional {
            /// `CurrentVersion`: object.
            current_version "CurrentVersion" LoRaWANGatewayVersion,
            /// `SigKeyCrc`: whole number, 1 to 4294967295 in value.
            sig_key_crc "SigKeyCrc" i64,
            /// `UpdateSignature`: text, 1 to 4096 characters.
            update_signature "UpdateSignature" String,
            /// `UpdateVersion`: object.
            update_version "UpdateVersion" LoRaWANGatewayVersion,
        }
    }

    property! {
        /// [`LoRaWANGatewayVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-taskdefinition-lorawangatewayversion.html)
        LoRaWANGatewayVersion
        required {
        }
        optional {
            /// `Model`: text, 1 to 4096 characters.
            model "Model" String,
            /// `PackageVersion`: text, 1 to 32 characters.
            package_version "PackageVersion" String,
            /// `Station`: text, 1 to 4096 characters.
            station "Station" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-taskdefinition-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`LoRaWANUpdateGatewayTaskEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-taskdefinition-lorawanupdategatewaytaskentry.html)
        LoRaWANUpdateGatewayTaskEntry
        required {
        }
        optional {
            /// `CurrentVersion`: object.
            current_version "CurrentVersion" LoRaWANGatewayVersion,
            /// `UpdateVersion`: object.
            update_version "UpdateVersion" LoRaWANGatewayVersion,
        }
    }
}

resource! {
    /// [`AWS::IoTWireless::WirelessDevice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdevice.html)
    WirelessDevice = "AWS::IoTWireless::WirelessDevice"
    required {
        /// `DestinationName`: text, 0 to 128 characters.
        destination_name "DestinationName" String,
        /// `Type`: text.
        r#type "Type" wireless_device::Type,
    }
    optional {
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `LastUplinkReceivedAt`: text.
        last_uplink_received_at "LastUplinkReceivedAt" String,
        /// `LoRaWAN`: object.
        lo_ra_wan "LoRaWAN" wireless_device::LoRaWANDevice,
        /// `Name`: text, 0 to 256 characters.
        name "Name" String,
        /// `Positioning`: text.
        positioning "Positioning" wireless_device::Positioning,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<wireless_device::Tag>,
        /// `ThingArn`: text.
        thing_arn "ThingArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ThingName`.
        thing_name "ThingName" String,
    }
}

/// Property types of [`WirelessDevice`].
pub mod wireless_device {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Positioning`.
        Positioning
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    choice! {
        /// Values of `Type`.
        Type
        Sidewalk = "Sidewalk",
        LoRaWAN = "LoRaWAN",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`LoRaWANDevice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-lorawandevice.html)
        LoRaWANDevice
        required {
        }
        optional {
            /// `AbpV10x`: object.
            abp_v10x "AbpV10x" AbpV10x,
            /// `AbpV11`: object.
            abp_v11 "AbpV11" AbpV11,
            /// `DevEui`: text.
            dev_eui "DevEui" String,
            /// `DeviceProfileId`: text, 0 to 256 characters.
            device_profile_id "DeviceProfileId" String,
            /// `FPorts`: object.
            f_ports "FPorts" FPorts,
            /// `OtaaV10x`: object.
            otaa_v10x "OtaaV10x" OtaaV10x,
            /// `OtaaV11`: object.
            otaa_v11 "OtaaV11" OtaaV11,
            /// `ServiceProfileId`: text, 0 to 256 characters.
            service_profile_id "ServiceProfileId" String,
        }
    }

    property! {
        /// [`OtaaV11`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-otaav11.html)
        OtaaV11
        required {
            /// `AppKey`: text.
            app_key "AppKey" String,
            /// `JoinEui`: text.
            join_eui "JoinEui" String,
            /// `NwkKey`: text.
            nwk_key "NwkKey" String,
        }
        optional {
        }
    }

    property! {
        /// [`OtaaV10x`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-otaav10x.html)
        OtaaV10x
        required {
            /// `AppEui`: text.
            app_eui "AppEui" String,
            /// `AppKey`: text.
            app_key "AppKey" String,
        }
        optional {
        }
    }

    property! {
        /// [`FPorts`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-fports.html)
        FPorts
        required {
        }
        optional {
            /// `Applications`: list.
            applications "Applications" List<Application>,
        }
    }

    choice! {
        /// Values of `ApplicationType`.
        ApplicationType
        SemtechGeolocation = "SemtechGeolocation",
        SemtechGNSS = "SemtechGNSS",
        SemtechGNSSNG = "SemtechGNSSNG",
        SemtechWiFi = "SemtechWiFi",
    }

    property! {
        /// [`Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-application.html)
        Application
        required {
        }
        optional {
            /// `DestinationName`: text, 0 to 128 characters.
            destination_name "DestinationName" String,
            /// `FPort`: whole number, 1 to 223 in value.
            f_port "FPort" i64,
            /// `Type`: text.
            r#type "Type" ApplicationType,
        }
    }

    property! {
        /// [`AbpV11`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-abpv11.html)
        AbpV11
        required {
            /// `DevAddr`: text.
            dev_addr "DevAddr" String,
            /// `SessionKeys`: object.
            session_keys "SessionKeys" SessionKeysAbpV11,
        }
        optional {
        }
    }

    property! {
        /// [`SessionKeysAbpV11`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-sessionkeysabpv11.html)
        SessionKeysAbpV11
        required {
            /// `AppSKey`: text.
            app_s_key "AppSKey" String,
            /// `FNwkSIntKey`: text.
            f_nwk_s_int_key "FNwkSIntKey" String,
            /// `NwkSEncKey`: text.
            nwk_s_enc_key "NwkSEncKey" String,
            /// `SNwkSIntKey`: text.
            s_nwk_s_int_key "SNwkSIntKey" String,
        }
        optional {
        }
    }

    property! {
        /// [`AbpV10x`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-abpv10x.html)
        AbpV10x
        required {
            /// `DevAddr`: text.
            dev_addr "DevAddr" String,
            /// `SessionKeys`: object.
            session_keys "SessionKeys" SessionKeysAbpV10x,
        }
        optional {
        }
    }

    property! {
        /// [`SessionKeysAbpV10x`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdevice-sessionkeysabpv10x.html)
        SessionKeysAbpV10x
        required {
            /// `AppSKey`: text.
            app_s_key "AppSKey" String,
            /// `NwkSKey`: text.
            nwk_s_key "NwkSKey" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoTWireless::WirelessDeviceImportTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdeviceimporttask.html)
    WirelessDeviceImportTask = "AWS::IoTWireless::WirelessDeviceImportTask"
    required {
        /// `DestinationName`: text, 0 to 128 characters.
        destination_name "DestinationName" String,
        /// `Sidewalk`: object.
        sidewalk "Sidewalk" wireless_device_import_task::Sidewalk,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<wireless_device_import_task::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationDate`.
        creation_date "CreationDate" String,
        /// `Fn::GetAtt` of `FailedImportedDevicesCount`.
        failed_imported_devices_count "FailedImportedDevicesCount" i64,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `InitializedImportedDevicesCount`.
        initialized_imported_devices_count "InitializedImportedDevicesCount" i64,
        /// `Fn::GetAtt` of `OnboardedImportedDevicesCount`.
        onboarded_imported_devices_count "OnboardedImportedDevicesCount" i64,
        /// `Fn::GetAtt` of `PendingImportedDevicesCount`.
        pending_imported_devices_count "PendingImportedDevicesCount" i64,
        /// `Fn::GetAtt` of `Sidewalk.DeviceCreationFileList`.
        sidewalk_device_creation_file_list "Sidewalk.DeviceCreationFileList" List<String>,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusReason`.
        status_reason "StatusReason" String,
    }
}

/// Property types of [`WirelessDeviceImportTask`].
pub mod wireless_device_import_task {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessdeviceimporttask-tag.html)
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
        /// Property type `Sidewalk`.
        Sidewalk
        required {
        }
        optional {
            /// `DeviceCreationFile`: text, 0 to 1024 characters.
            device_creation_file "DeviceCreationFile" String,
            /// `DeviceCreationFileList`: list.
            device_creation_file_list "DeviceCreationFileList" List<String>,
            /// `Role`: text, 0 to 2048 characters.
            role "Role" String,
            /// `SidewalkManufacturingSn`: text, 0 to 64 characters.
            sidewalk_manufacturing_sn "SidewalkManufacturingSn" String,
        }
    }
}

resource! {
    /// [`AWS::IoTWireless::WirelessGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessgateway.html)
    WirelessGateway = "AWS::IoTWireless::WirelessGateway"
    required {
        /// `LoRaWAN`: object.
        lo_ra_wan "LoRaWAN" wireless_gateway::LoRaWANGateway,
    }
    optional {
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `LastUplinkReceivedAt`: text.
        last_uplink_received_at "LastUplinkReceivedAt" String,
        /// `Name`: text, 0 to 256 characters.
        name "Name" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<wireless_gateway::Tag>,
        /// `ThingArn`: text.
        thing_arn "ThingArn" String,
        /// `ThingName`: text.
        thing_name "ThingName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`WirelessGateway`].
pub mod wireless_gateway {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessgateway-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`LoRaWANGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-wirelessgateway-lorawangateway.html)
        LoRaWANGateway
        required {
            /// `GatewayEui`: text.
            gateway_eui "GatewayEui" String,
            /// `RfRegion`: text, 0 to 64 characters.
            rf_region "RfRegion" String,
        }
        optional {
        }
    }
}
