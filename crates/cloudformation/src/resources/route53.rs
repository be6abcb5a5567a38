// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Route53`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Route53::CidrCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-cidrcollection.html)
    CidrCollection = "AWS::Route53::CidrCollection"
    required {
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Locations`: list.
        locations "Locations" List<cidr_collection::Location>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`CidrCollection`].
pub mod cidr_collection {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-cidrcollection-location.html)
        Location
        required {
            /// `CidrList`: list.
            cidr_list "CidrList" List<String>,
            /// `LocationName`: text, 1 to 16 characters.
            location_name "LocationName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Route53::DNSSEC`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-dnssec.html)
    DNSSEC = "AWS::Route53::DNSSEC"
    required {
        /// `HostedZoneId`: text. A change replaces the resource.
        hosted_zone_id "HostedZoneId" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Route53::DelegationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-delegationset.html)
    DelegationSet = "AWS::Route53::DelegationSet"
    required {
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CallerReference`.
        caller_reference "CallerReference" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `NameServers`.
        name_servers "NameServers" List<String>,
    }
}

resource! {
    /// [`AWS::Route53::HealthCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html)
    HealthCheck = "AWS::Route53::HealthCheck"
    required {
        /// `HealthCheckConfig`: object.
        health_check_config "HealthCheckConfig" health_check::HealthCheckConfig,
    }
    optional {
        /// `HealthCheckTags`: list.
        health_check_tags "HealthCheckTags" List<health_check::HealthCheckTag>,
    }
    attributes {
        /// `Fn::GetAtt` of `HealthCheckId`.
        health_check_id "HealthCheckId" String,
    }
}

/// Property types of [`HealthCheck`].
pub mod health_check {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`HealthCheckTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-healthcheck-healthchecktag.html)
        HealthCheckTag
        required {
            /// `Key`: text, at most 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `HealthCheckConfigInsufficientDataHealthStatus`.
        HealthCheckConfigInsufficientDataHealthStatus
        Healthy = "Healthy",
        LastKnownStatus = "LastKnownStatus",
        Unhealthy = "Unhealthy",
    }

    choice! {
        /// Values of `HealthCheckConfigRegions`.
        HealthCheckConfigRegions
        ApNortheast1 = "ap-northeast-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        EuWest1 = "eu-west-1",
        SaEast1 = "sa-east-1",
        UsEast1 = "us-east-1",
        UsWest1 = "us-west-1",
        UsWest2 = "us-west-2",
    }

    choice! {
        /// Values of `HealthCheckConfigType`.
        HealthCheckConfigType
        Calculated = "CALCULATED",
        CloudwatchMetric = "CLOUDWATCH_METRIC",
        Http = "HTTP",
        HttpStrMatch = "HTTP_STR_MATCH",
        Https = "HTTPS",
        HttpsStrMatch = "HTTPS_STR_MATCH",
        Tcp = "TCP",
        RecoveryControl = "RECOVERY_CONTROL",
    }

    property! {
        /// Property type `HealthCheckConfig`.
        HealthCheckConfig
        required {
            /// `Type`: text.
            r#type "Type" HealthCheckConfigType,
        }
        optional {
            /// `AlarmIdentifier`: object.
            alarm_identifier "AlarmIdentifier" AlarmIdentifier,
            /// `ChildHealthChecks`: list, 0 to 256 items.
            child_health_checks "ChildHealthChecks" List<String>,
            /// `EnableSNI`: true or false.
            enable_sni "EnableSNI" bool,
            /// `FailureThreshold`: whole number, 1 to 10 in value.
            failure_threshold "FailureThreshold" i64,
            /// `FullyQualifiedDomainName`: text, 0 to 255 characters.
            fully_qualified_domain_name "FullyQualifiedDomainName" String,
            /// `HealthThreshold`: whole number, 0 to 256 in value.
            health_threshold "HealthThreshold" i64,
            /// `IPAddress`: text, 0 to 45 characters.
            ip_address "IPAddress" String,
            /// `InsufficientDataHealthStatus`: text.
            insufficient_data_health_status "InsufficientDataHealthStatus" HealthCheckConfigInsufficientDataHealthStatus,
            /// `Inverted`: true or false.
            inverted "Inverted" bool,
            /// `MeasureLatency`: true or false.
            measure_latency "MeasureLatency" bool,
            /// `Port`: whole number, 1 to 65535 in value.
            port "Port" i64,
            /// `Regions`: list, 3 to 64 items.
            regions "Regions" List<HealthCheckConfigRegions>,
            /// `RequestInterval`: whole number, 10 to 30 in value.
            request_interval "RequestInterval" i64,
            /// `ResourcePath`: text, 0 to 255 characters.
            resource_path "ResourcePath" String,
            /// `RoutingControlArn`: text, 1 to 255 characters.
            routing_control_arn "RoutingControlArn" String,
            /// `SearchString`: text, 0 to 255 characters.
            search_string "SearchString" String,
        }
    }

    choice! {
        /// Values of `AlarmIdentifierRegion`.
        AlarmIdentifierRegion
        AfSouth1 = "af-south-1",
        ApEast1 = "ap-east-1",
        ApEast2 = "ap-east-2",
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        ApNortheast3 = "ap-northeast-3",
        ApSouth1 = "ap-south-1",
        ApSouth2 = "ap-south-2",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        ApSoutheast3 = "ap-southeast-3",
        ApSoutheast4 = "ap-southeast-4",
        ApSoutheast5 = "ap-southeast-5",
        ApSoutheast6 = "ap-southeast-6",
        ApSoutheast7 = "ap-southeast-7",
        CaCentral1 = "ca-central-1",
        CaWest1 = "ca-west-1",
        CnNorth1 = "cn-north-1",
        CnNorthwest1 = "cn-northwest-1",
        EuCentral1 = "eu-central-1",
        EuCentral2 = "eu-central-2",
        EuIsoeWest1 = "eu-isoe-west-1",
        EuNorth1 = "eu-north-1",
        EuSouth1 = "eu-south-1",
        EuSouth2 = "eu-south-2",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        EuWest3 = "eu-west-3",
        EuscDeEast1 = "eusc-de-east-1",
        IlCentral1 = "il-central-1",
        MeCentral1 = "me-central-1",
        MeSouth1 = "me-south-1",
        MxCentral1 = "mx-central-1",
        SaEast1 = "sa-east-1",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsGovEast1 = "us-gov-east-1",
        UsGovWest1 = "us-gov-west-1",
        UsIsoEast1 = "us-iso-east-1",
        UsIsoWest1 = "us-iso-west-1",
        UsIsobEast1 = "us-isob-east-1",
        UsIsobWest1 = "us-isob-west-1",
        UsIsofEast1 = "us-isof-east-1",
        UsIsofSouth1 = "us-isof-south-1",
        UsWest1 = "us-west-1",
        UsWest2 = "us-west-2",
    }

    property! {
        /// [`AlarmIdentifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-healthcheck-alarmidentifier.html)
        AlarmIdentifier
        required {
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
            /// `Region`: text.
            region "Region" AlarmIdentifierRegion,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Route53::HostedZone`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html)
    HostedZone = "AWS::Route53::HostedZone"
    required {
    }
    optional {
        /// `DelegationSetId`: text, 0 to 32 characters. A change replaces the resource.
        delegation_set_id "DelegationSetId" String,
        /// `HostedZoneConfig`: object.
        hosted_zone_config "HostedZoneConfig" hosted_zone::HostedZoneConfig,
        /// `HostedZoneFeatures`: object.
        hosted_zone_features "HostedZoneFeatures" hosted_zone::HostedZoneFeatures,
        /// `HostedZoneTags`: list.
        hosted_zone_tags "HostedZoneTags" List<hosted_zone::HostedZoneTag>,
        /// `Name`: text, 0 to 1024 characters. A change replaces the resource.
        name "Name" String,
        /// `QueryLoggingConfig`: object.
        query_logging_config "QueryLoggingConfig" hosted_zone::QueryLoggingConfig,
        /// `VPCs`: list.
        vp_cs "VPCs" List<hosted_zone::VPC>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `NameServers`.
        name_servers "NameServers" List<String>,
    }
}

/// Property types of [`HostedZone`].
pub mod hosted_zone {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VPC`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-hostedzone-vpc.html)
        VPC
        required {
            /// `VPCId`: text.
            vpc_id "VPCId" String,
            /// `VPCRegion`: text.
            vpc_region "VPCRegion" String,
        }
        optional {
        }
    }

    property! {
        /// [`QueryLoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-hostedzone-queryloggingconfig.html)
        QueryLoggingConfig
        required {
            /// `CloudWatchLogsLogGroupArn`: text.
            cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`HostedZoneTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-hostedzone-hostedzonetag.html)
        HostedZoneTag
        required {
            /// `Key`: text, at most 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`HostedZoneFeatures`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-hostedzone-hostedzonefeatures.html)
        HostedZoneFeatures
        required {
        }
        optional {
            /// `EnableAcceleratedRecovery`: true or false.
            enable_accelerated_recovery "EnableAcceleratedRecovery" bool,
        }
    }

    property! {
        /// [`HostedZoneConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-hostedzone-hostedzoneconfig.html)
        HostedZoneConfig
        required {
        }
        optional {
            /// `Comment`: text, 0 to 256 characters.
            comment "Comment" String,
        }
    }
}

resource! {
    /// [`AWS::Route53::KeySigningKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html)
    KeySigningKey = "AWS::Route53::KeySigningKey"
    required {
        /// `HostedZoneId`: text. A change replaces the resource.
        hosted_zone_id "HostedZoneId" String,
        /// `KeyManagementServiceArn`: text, 1 to 256 characters. A change replaces the resource.
        key_management_service_arn "KeyManagementServiceArn" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Status`: text, 5 to 150 characters.
        status "Status" key_signing_key::Status,
    }
    optional {
    }
    attributes {
    }
}

/// Property types of [`KeySigningKey`].
pub mod key_signing_key {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

resource! {
    /// [`AWS::Route53::QueryLoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-queryloggingconfig.html)
    QueryLoggingConfig = "AWS::Route53::QueryLoggingConfig"
    required {
        /// `CloudWatchLogsLogGroupArn`: text. A change replaces the resource.
        cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn" String,
        /// `HostedZoneId`: text, 0 to 32 characters. A change replaces the resource.
        hosted_zone_id "HostedZoneId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Route53::RecordSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html)
    RecordSet = "AWS::Route53::RecordSet"
    required {
        /// `Name`: text, at most 1024 characters.
        name "Name" String,
        /// `Type`: text.
        r#type "Type" String,
    }
    optional {
        /// `AliasTarget`: object.
        alias_target "AliasTarget" record_set::AliasTarget,
        /// `CidrRoutingConfig`: object.
        cidr_routing_config "CidrRoutingConfig" record_set::CidrRoutingConfig,
        /// `Comment`: text, at most 256 characters.
        comment "Comment" String,
        /// `Failover`: text.
        failover "Failover" record_set::Failover,
        /// `GeoLocation`: object.
        geo_location "GeoLocation" record_set::GeoLocation,
        /// `GeoProximityLocation`: object.
        geo_proximity_location "GeoProximityLocation" record_set::GeoProximityLocation,
        /// `HealthCheckId`: text, at most 64 characters.
        health_check_id "HealthCheckId" String,
        /// `HostedZoneId`: text, at most 44 characters. A change replaces the resource.
        hosted_zone_id "HostedZoneId" String,
        /// `HostedZoneName`: text, at most 256 characters. A change replaces the resource.
        hosted_zone_name "HostedZoneName" String,
        /// `MultiValueAnswer`: true or false.
        multi_value_answer "MultiValueAnswer" bool,
        /// `Region`: text.
        region "Region" String,
        /// `ResourceRecords`: list.
        resource_records "ResourceRecords" List<String>,
        /// `SetIdentifier`: text, 0 to 128 characters.
        set_identifier "SetIdentifier" String,
        /// `TTL`: text.
        ttl "TTL" String,
        /// `Weight`: whole number.
        weight "Weight" i64,
    }
    attributes {
    }
}

/// Property types of [`RecordSet`].
pub mod record_set {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Failover`.
        Failover
        Primary = "PRIMARY",
        Secondary = "SECONDARY",
    }

    property! {
        /// [`GeoProximityLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-geoproximitylocation.html)
        GeoProximityLocation
        required {
        }
        optional {
            /// `AWSRegion`: text, 1 to 64 characters.
            aws_region "AWSRegion" String,
            /// `Bias`: whole number, -99 to 99 in value.
            bias "Bias" i64,
            /// `Coordinates`: object.
            coordinates "Coordinates" Coordinates,
            /// `LocalZoneGroup`: text, 1 to 64 characters.
            local_zone_group "LocalZoneGroup" String,
        }
    }

    property! {
        /// [`Coordinates`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-coordinates.html)
        Coordinates
        required {
            /// `Latitude`: text.
            latitude "Latitude" String,
            /// `Longitude`: text.
            longitude "Longitude" String,
        }
        optional {
        }
    }

    property! {
        /// [`GeoLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-geolocation.html)
        GeoLocation
        required {
        }
        optional {
            /// `ContinentCode`: text, 2 to 2 characters.
            continent_code "ContinentCode" String,
            /// `CountryCode`: text, 1 to 2 characters.
            country_code "CountryCode" String,
            /// `SubdivisionCode`: text, 1 to 3 characters.
            subdivision_code "SubdivisionCode" String,
        }
    }

    property! {
        /// [`CidrRoutingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-cidrroutingconfig.html)
        CidrRoutingConfig
        required {
            /// `CollectionId`: text.
            collection_id "CollectionId" String,
            /// `LocationName`: text, 1 to 16 characters.
            location_name "LocationName" String,
        }
        optional {
        }
    }

    property! {
        /// [`AliasTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-aliastarget.html)
        AliasTarget
        required {
            /// `DNSName`: text, at most 1024 characters.
            dns_name "DNSName" String,
            /// `HostedZoneId`: text, at most 44 characters.
            hosted_zone_id "HostedZoneId" String,
        }
        optional {
            /// `EvaluateTargetHealth`: true or false.
            evaluate_target_health "EvaluateTargetHealth" bool,
        }
    }
}

resource! {
    /// [`AWS::Route53::RecordSetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordsetgroup.html)
    RecordSetGroup = "AWS::Route53::RecordSetGroup"
    required {
    }
    optional {
        /// `Comment`: text.
        comment "Comment" String,
        /// `HostedZoneId`: text. A change replaces the resource.
        hosted_zone_id "HostedZoneId" String,
        /// `HostedZoneName`: text. A change replaces the resource.
        hosted_zone_name "HostedZoneName" String,
        /// `RecordSets`: list.
        record_sets "RecordSets" List<record_set_group::RecordSet>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`RecordSetGroup`].
pub mod record_set_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`RecordSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordsetgroup-recordset.html)
        RecordSet
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `AliasTarget`: object.
            alias_target "AliasTarget" AliasTarget,
            /// `CidrRoutingConfig`: object.
            cidr_routing_config "CidrRoutingConfig" CidrRoutingConfig,
            /// `Failover`: text.
            failover "Failover" String,
            /// `GeoLocation`: object.
            geo_location "GeoLocation" GeoLocation,
            /// `GeoProximityLocation`: object.
            geo_proximity_location "GeoProximityLocation" GeoProximityLocation,
            /// `HealthCheckId`: text.
            health_check_id "HealthCheckId" String,
            /// `HostedZoneId`: text.
            hosted_zone_id "HostedZoneId" String,
            /// `HostedZoneName`: text.
            hosted_zone_name "HostedZoneName" String,
            /// `MultiValueAnswer`: true or false.
            multi_value_answer "MultiValueAnswer" bool,
            /// `Region`: text.
            region "Region" String,
            /// `ResourceRecords`: list.
            resource_records "ResourceRecords" List<String>,
            /// `SetIdentifier`: text.
            set_identifier "SetIdentifier" String,
            /// `TTL`: text.
            ttl "TTL" String,
            /// `Weight`: whole number.
            weight "Weight" i64,
        }
    }

    property! {
        /// [`GeoProximityLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordsetgroup-geoproximitylocation.html)
        GeoProximityLocation
        required {
        }
        optional {
            /// `AWSRegion`: text.
            aws_region "AWSRegion" String,
            /// `Bias`: whole number.
            bias "Bias" i64,
            /// `Coordinates`: object.
            coordinates "Coordinates" Coordinates,
            /// `LocalZoneGroup`: text.
            local_zone_group "LocalZoneGroup" String,
        }
    }

    property! {
        /// [`Coordinates`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordsetgroup-coordinates.html)
        Coordinates
        required {
            /// `Latitude`: text.
            latitude "Latitude" String,
            /// `Longitude`: text.
            longitude "Longitude" String,
        }
        optional {
        }
    }

    property! {
        /// [`GeoLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordsetgroup-geolocation.html)
        GeoLocation
        required {
        }
        optional {
            /// `ContinentCode`: text.
            continent_code "ContinentCode" String,
            /// `CountryCode`: text.
            country_code "CountryCode" String,
            /// `SubdivisionCode`: text.
            subdivision_code "SubdivisionCode" String,
        }
    }

    property! {
        /// [`CidrRoutingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordsetgroup-cidrroutingconfig.html)
        CidrRoutingConfig
        required {
            /// `CollectionId`: text.
            collection_id "CollectionId" String,
            /// `LocationName`: text.
            location_name "LocationName" String,
        }
        optional {
        }
    }

    property! {
        /// [`AliasTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordsetgroup-aliastarget.html)
        AliasTarget
        required {
            /// `DNSName`: text.
            dns_name "DNSName" String,
            /// `HostedZoneId`: text.
            hosted_zone_id "HostedZoneId" String,
        }
        optional {
            /// `EvaluateTargetHealth`: true or false.
            evaluate_target_health "EvaluateTargetHealth" bool,
        }
    }
}

resource! {
    /// [`AWS::Route53::TrafficPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicy.html)
    TrafficPolicy = "AWS::Route53::TrafficPolicy"
    required {
        /// `Document`: text, 0 to 102400 characters. A change replaces the resource.
        document "Document" String,
        /// `Name`: text, 0 to 512 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Comment`: text, 0 to 1024 characters.
        comment "Comment" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" i64,
    }
}

resource! {
    /// [`AWS::Route53::TrafficPolicyInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicyinstance.html)
    TrafficPolicyInstance = "AWS::Route53::TrafficPolicyInstance"
    required {
        /// `HostedZoneId`: text, at most 32 characters. A change replaces the resource.
        hosted_zone_id "HostedZoneId" String,
        /// `Name`: text, 0 to 1024 characters. A change replaces the resource.
        name "Name" String,
        /// `TTL`: whole number, 0 to 2147483647 in value.
        ttl "TTL" i64,
        /// `TrafficPolicyId`: text, 1 to 36 characters.
        traffic_policy_id "TrafficPolicyId" String,
        /// `TrafficPolicyVersion`: whole number, 1 to 1000 in value.
        traffic_policy_version "TrafficPolicyVersion" i64,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `TrafficPolicyType`.
        traffic_policy_type "TrafficPolicyType" String,
    }
}
