// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Outposts`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Outposts::Outpost`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-outpost.html)
    Outpost = "AWS::Outposts::Outpost"
    required {
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `SiteId`: text, 1 to 255 characters. A change replaces the resource.
        site_id "SiteId" String,
    }
    optional {
        /// `AvailabilityZone`: text, 1 to 1000 characters. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `AvailabilityZoneId`: text, 1 to 255 characters. A change replaces the resource.
        availability_zone_id "AvailabilityZoneId" String,
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
        /// `SupportedHardwareType`: text.
        supported_hardware_type "SupportedHardwareType" outpost::SupportedHardwareType,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<outpost::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LifeCycleStatus`.
        life_cycle_status "LifeCycleStatus" String,
        /// `Fn::GetAtt` of `OutpostArn`.
        outpost_arn "OutpostArn" String,
        /// `Fn::GetAtt` of `OutpostId`.
        outpost_id "OutpostId" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `SiteArn`.
        site_arn "SiteArn" String,
    }
}

/// Property types of [`Outpost`].
pub mod outpost {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SupportedHardwareType`.
        SupportedHardwareType
        Rack = "RACK",
        Server = "SERVER",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-outposts-outpost-tag.html)
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
    /// [`AWS::Outposts::Site`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html)
    Site = "AWS::Outposts::Site"
    required {
        /// `Name`: text, 1 to 1000 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 1001 characters.
        description "Description" String,
        /// `Notes`: text, 1 to 2000 characters.
        notes "Notes" String,
        /// `OperatingAddress`: object. A change replaces the resource.
        operating_address "OperatingAddress" site::Address,
        /// `RackPhysicalProperties`: object.
        rack_physical_properties "RackPhysicalProperties" site::RackPhysicalProperties,
        /// `ShippingAddress`: object. A change replaces the resource.
        shipping_address "ShippingAddress" site::Address,
        /// `Tags`: list.
        tags "Tags" List<site::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `SiteArn`.
        site_arn "SiteArn" String,
        /// `Fn::GetAtt` of `SiteId`.
        site_id "SiteId" String,
    }
}

/// Property types of [`Site`].
pub mod site {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-outposts-site-tag.html)
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
        /// Values of `RackPhysicalPropertiesFiberOpticCableType`.
        RackPhysicalPropertiesFiberOpticCableType
        SingleMode = "SINGLE_MODE",
        MultiMode = "MULTI_MODE",
    }

    choice! {
        /// Values of `RackPhysicalPropertiesMaximumSupportedWeightLbs`.
        RackPhysicalPropertiesMaximumSupportedWeightLbs
        NoLimit = "NO_LIMIT",
        Max1400Lbs = "MAX_1400_LBS",
        Max1600Lbs = "MAX_1600_LBS",
        Max1800Lbs = "MAX_1800_LBS",
        Max2000Lbs = "MAX_2000_LBS",
    }

    choice! {
        /// Values of `RackPhysicalPropertiesOpticalStandard`.
        RackPhysicalPropertiesOpticalStandard
        Optic10gbaseSr = "OPTIC_10GBASE_SR",
        Optic10gbaseIr = "OPTIC_10GBASE_IR",
        Optic10gbaseLr = "OPTIC_10GBASE_LR",
        Optic40gbaseSr = "OPTIC_40GBASE_SR",
        Optic40gbaseEsr = "OPTIC_40GBASE_ESR",
        Optic40gbaseIr4Lr4l = "OPTIC_40GBASE_IR4_LR4L",
        Optic40gbaseLr4 = "OPTIC_40GBASE_LR4",
        Optic100gbaseSr4 = "OPTIC_100GBASE_SR4",
        Optic100gbaseCwdm4 = "OPTIC_100GBASE_CWDM4",
        Optic100gbaseLr4 = "OPTIC_100GBASE_LR4",
        Optic100gPsm4Msa = "OPTIC_100G_PSM4_MSA",
        Optic1000baseLx = "OPTIC_1000BASE_LX",
        Optic1000baseSx = "OPTIC_1000BASE_SX",
    }

    choice! {
        /// Values of `RackPhysicalPropertiesPowerConnector`.
        RackPhysicalPropertiesPowerConnector
        L6_30p = "L6_30P",
        Iec309 = "IEC309",
        Ah530p7w = "AH530P7W",
        Ah532p6w = "AH532P6W",
        Cs8365c = "CS8365C",
    }

    choice! {
        /// Values of `RackPhysicalPropertiesPowerDrawKva`.
        RackPhysicalPropertiesPowerDrawKva
        Power5Kva = "POWER_5_KVA",
        Power10Kva = "POWER_10_KVA",
        Power15Kva = "POWER_15_KVA",
        Power30Kva = "POWER_30_KVA",
    }

    choice! {
        /// Values of `RackPhysicalPropertiesPowerFeedDrop`.
        RackPhysicalPropertiesPowerFeedDrop
        AboveRack = "ABOVE_RACK",
        BelowRack = "BELOW_RACK",
    }

    choice! {
        /// Values of `RackPhysicalPropertiesPowerPhase`.
        RackPhysicalPropertiesPowerPhase
        SinglePhase = "SINGLE_PHASE",
        ThreePhase = "THREE_PHASE",
    }

    choice! {
        /// Values of `RackPhysicalPropertiesUplinkCount`.
        RackPhysicalPropertiesUplinkCount
        UplinkCount1 = "UPLINK_COUNT_1",
        UplinkCount2 = "UPLINK_COUNT_2",
        UplinkCount3 = "UPLINK_COUNT_3",
        UplinkCount4 = "UPLINK_COUNT_4",
        UplinkCount5 = "UPLINK_COUNT_5",
        UplinkCount6 = "UPLINK_COUNT_6",
        UplinkCount7 = "UPLINK_COUNT_7",
        UplinkCount8 = "UPLINK_COUNT_8",
        UplinkCount12 = "UPLINK_COUNT_12",
        UplinkCount16 = "UPLINK_COUNT_16",
    }

    choice! {
        /// Values of `RackPhysicalPropertiesUplinkGbps`.
        RackPhysicalPropertiesUplinkGbps
        Uplink1g = "UPLINK_1G",
        Uplink10g = "UPLINK_10G",
        Uplink40g = "UPLINK_40G",
        Uplink100g = "UPLINK_100G",
    }

    property! {
        /// [`RackPhysicalProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-outposts-site-rackphysicalproperties.html)
        RackPhysicalProperties
        required {
        }
        optional {
            /// `FiberOpticCableType`: text.
            fiber_optic_cable_type "FiberOpticCableType" RackPhysicalPropertiesFiberOpticCableType,
            /// `MaximumSupportedWeightLbs`: text.
            maximum_supported_weight_lbs "MaximumSupportedWeightLbs" RackPhysicalPropertiesMaximumSupportedWeightLbs,
            /// `OpticalStandard`: text.
            optical_standard "OpticalStandard" RackPhysicalPropertiesOpticalStandard,
            /// `PowerConnector`: text.
            power_connector "PowerConnector" RackPhysicalPropertiesPowerConnector,
            /// `PowerDrawKva`: text.
            power_draw_kva "PowerDrawKva" RackPhysicalPropertiesPowerDrawKva,
            /// `PowerFeedDrop`: text.
            power_feed_drop "PowerFeedDrop" RackPhysicalPropertiesPowerFeedDrop,
            /// `PowerPhase`: text.
            power_phase "PowerPhase" RackPhysicalPropertiesPowerPhase,
            /// `UplinkCount`: text.
            uplink_count "UplinkCount" RackPhysicalPropertiesUplinkCount,
            /// `UplinkGbps`: text.
            uplink_gbps "UplinkGbps" RackPhysicalPropertiesUplinkGbps,
        }
    }

    property! {
        /// [`Address`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-outposts-site-address.html)
        Address
        required {
            /// `AddressLine1`: text, 1 to 180 characters.
            address_line1 "AddressLine1" String,
            /// `City`: text, 1 to 50 characters.
            city "City" String,
            /// `ContactName`: text, 1 to 255 characters.
            contact_name "ContactName" String,
            /// `ContactPhoneNumber`: text, 1 to 20 characters.
            contact_phone_number "ContactPhoneNumber" String,
            /// `CountryCode`: text, 2 to 2 characters.
            country_code "CountryCode" String,
            /// `PostalCode`: text, 1 to 20 characters.
            postal_code "PostalCode" String,
            /// `StateOrRegion`: text, 1 to 50 characters.
            state_or_region "StateOrRegion" String,
        }
        optional {
            /// `AddressLine2`: text, 0 to 60 characters.
            address_line2 "AddressLine2" String,
            /// `AddressLine3`: text, 0 to 60 characters.
            address_line3 "AddressLine3" String,
            /// `DistrictOrCounty`: text, 1 to 60 characters.
            district_or_county "DistrictOrCounty" String,
            /// `Municipality`: text, 0 to 180 characters.
            municipality "Municipality" String,
        }
    }
}
