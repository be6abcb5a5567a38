// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::EC2`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::EC2::ApplicationStatusCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-applicationstatuscheck.html)
    ApplicationStatusCheck = "AWS::EC2::ApplicationStatusCheck"
    required {
        /// `Port`: whole number, 1 to 65535 in value.
        port "Port" i64,
        /// `Protocol`: text.
        protocol "Protocol" application_status_check::Protocol,
    }
    optional {
        /// `Aggregation`: text.
        aggregation "Aggregation" application_status_check::Aggregation,
        /// `DeviceIndex`: whole number.
        device_index "DeviceIndex" i64,
        /// `FailureThreshold`: whole number.
        failure_threshold "FailureThreshold" i64,
        /// `HealthCheckPaths`: list.
        health_check_paths "HealthCheckPaths" List<application_status_check::HealthCheckPath>,
        /// `InitializationGracePeriodSeconds`: whole number, -1 to 600 in value.
        initialization_grace_period_seconds "InitializationGracePeriodSeconds" i64,
        /// `Interval`: whole number. A change replaces the resource.
        interval "Interval" i64,
        /// `IpScope`: text. A change replaces the resource.
        ip_scope "IpScope" application_status_check::IpScope,
        /// `IpVersion`: text.
        ip_version "IpVersion" application_status_check::IpVersion,
        /// `Path`: text.
        path "Path" String,
        /// `StatusCodeMatcher`: text.
        status_code_matcher "StatusCodeMatcher" String,
        /// `SuccessThreshold`: whole number.
        success_threshold "SuccessThreshold" i64,
        /// `Tags`: list.
        tags "Tags" List<application_status_check::Tag>,
        /// `Timeout`: whole number.
        timeout "Timeout" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationStatusCheckId`.
        application_status_check_id "ApplicationStatusCheckId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
    }
}

/// Property types of [`ApplicationStatusCheck`].
pub mod application_status_check {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Aggregation`.
        Aggregation
        Included = "included",
        Excluded = "excluded",
    }

    choice! {
        /// Values of `IpScope`.
        IpScope
        Private = "private",
    }

    choice! {
        /// Values of `IpVersion`.
        IpVersion
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    choice! {
        /// Values of `Protocol`.
        Protocol
        Http = "http",
        Https = "https",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-applicationstatuscheck-tag.html)
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
        /// [`HealthCheckPath`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-applicationstatuscheck-healthcheckpath.html)
        HealthCheckPath
        required {
        }
        optional {
            /// `Destinations`: list.
            destinations "Destinations" List<HealthCheckPathDestination>,
            /// `Source`: object.
            source "Source" HealthCheckPathSource,
        }
    }

    property! {
        /// [`HealthCheckPathSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-applicationstatuscheck-healthcheckpathsource.html)
        HealthCheckPathSource
        required {
        }
        optional {
            /// `SecurityGroupId`: text.
            security_group_id "SecurityGroupId" String,
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
        }
    }

    property! {
        /// [`HealthCheckPathDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-applicationstatuscheck-healthcheckpathdestination.html)
        HealthCheckPathDestination
        required {
        }
        optional {
            /// `SecurityGroupId`: text.
            security_group_id "SecurityGroupId" String,
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
        }
    }
}

resource! {
    /// [`AWS::EC2::CapacityManagerDataExport`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacitymanagerdataexport.html)
    CapacityManagerDataExport = "AWS::EC2::CapacityManagerDataExport"
    required {
        /// `OutputFormat`: text. A change replaces the resource.
        output_format "OutputFormat" capacity_manager_data_export::OutputFormat,
        /// `S3BucketName`: text. A change replaces the resource.
        s3_bucket_name "S3BucketName" String,
        /// `Schedule`: text. A change replaces the resource.
        schedule "Schedule" capacity_manager_data_export::Schedule,
    }
    optional {
        /// `S3BucketPrefix`: text. A change replaces the resource.
        s3_bucket_prefix "S3BucketPrefix" String,
        /// `Tags`: list.
        tags "Tags" List<capacity_manager_data_export::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CapacityManagerDataExportId`.
        capacity_manager_data_export_id "CapacityManagerDataExportId" String,
    }
}

/// Property types of [`CapacityManagerDataExport`].
pub mod capacity_manager_data_export {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `OutputFormat`.
        OutputFormat
        Csv = "csv",
        Parquet = "parquet",
    }

    choice! {
        /// Values of `Schedule`.
        Schedule
        Hourly = "hourly",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-capacitymanagerdataexport-tag.html)
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
    /// [`AWS::EC2::CapacityReservation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservation.html)
    CapacityReservation = "AWS::EC2::CapacityReservation"
    required {
        /// `InstanceCount`: whole number.
        instance_count "InstanceCount" i64,
        /// `InstancePlatform`: text. A change replaces the resource.
        instance_platform "InstancePlatform" capacity_reservation::InstancePlatform,
        /// `InstanceType`: text. A change replaces the resource.
        instance_type "InstanceType" String,
    }
    optional {
        /// `AvailabilityZone`: text. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `AvailabilityZoneId`: text. A change replaces the resource.
        availability_zone_id "AvailabilityZoneId" String,
        /// `EbsOptimized`: true or false. A change replaces the resource.
        ebs_optimized "EbsOptimized" bool,
        /// `EndDate`: text.
        end_date "EndDate" String,
        /// `EndDateType`: text.
        end_date_type "EndDateType" capacity_reservation::EndDateType,
        /// `EphemeralStorage`: true or false. A change replaces the resource.
        ephemeral_storage "EphemeralStorage" bool,
        /// `InstanceMatchCriteria`: text.
        instance_match_criteria "InstanceMatchCriteria" capacity_reservation::InstanceMatchCriteria,
        /// `OutPostArn`: text. A change replaces the resource.
        out_post_arn "OutPostArn" String,
        /// `PlacementGroupArn`: text. A change replaces the resource.
        placement_group_arn "PlacementGroupArn" String,
        /// `TagSpecifications`: list.
        tag_specifications "TagSpecifications" List<capacity_reservation::TagSpecification>,
        /// `Tenancy`: text. A change replaces the resource.
        tenancy "Tenancy" capacity_reservation::Tenancy,
        /// `UnusedReservationBillingOwnerId`: text.
        unused_reservation_billing_owner_id "UnusedReservationBillingOwnerId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `AvailableInstanceCount`.
        available_instance_count "AvailableInstanceCount" i64,
        /// `Fn::GetAtt` of `CapacityAllocationSet`.
        capacity_allocation_set "CapacityAllocationSet" List<String>,
        /// `Fn::GetAtt` of `CapacityReservationArn`.
        capacity_reservation_arn "CapacityReservationArn" String,
        /// `Fn::GetAtt` of `CapacityReservationFleetId`.
        capacity_reservation_fleet_id "CapacityReservationFleetId" String,
        /// `Fn::GetAtt` of `CommitmentInfo`.
        commitment_info "CommitmentInfo" Json,
        /// `Fn::GetAtt` of `CreateDate`.
        create_date "CreateDate" String,
        /// `Fn::GetAtt` of `DeliveryPreference`.
        delivery_preference "DeliveryPreference" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `ReservationType`.
        reservation_type "ReservationType" String,
        /// `Fn::GetAtt` of `StartDate`.
        start_date "StartDate" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `TotalInstanceCount`.
        total_instance_count "TotalInstanceCount" i64,
    }
}

/// Property types of [`CapacityReservation`].
pub mod capacity_reservation {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EndDateType`.
        EndDateType
        Limited = "limited",
        Unlimited = "unlimited",
    }

    choice! {
        /// Values of `InstanceMatchCriteria`.
        InstanceMatchCriteria
        Open = "open",
        Targeted = "targeted",
    }

    choice! {
        /// Values of `InstancePlatform`.
        InstancePlatform
        LinuxWithSQLServerEnterprise = "Linux with SQL Server Enterprise",
        LinuxWithSQLServerStandard = "Linux with SQL Server Standard",
        LinuxWithSQLServerWeb = "Linux with SQL Server Web",
        LinuxUNIX = "Linux/UNIX",
        RHELWithHA = "RHEL with HA",
        RHELWithHAAndSQLServerEnterprise = "RHEL with HA and SQL Server Enterprise",
        RHELWithHAAndSQLServerStandard = "RHEL with HA and SQL Server Standard",
        RHELWithSQLServerEnterprise = "RHEL with SQL Server Enterprise",
        RHELWithSQLServerStandard = "RHEL with SQL Server Standard",
        RHELWithSQLServerWeb = "RHEL with SQL Server Web",
        RedHatEnterpriseLinux = "Red Hat Enterprise Linux",
        SUSELinux = "SUSE Linux",
        UbuntuPro = "Ubuntu Pro",
        Windows = "Windows",
        WindowsWithSQLServer = "Windows with SQL Server",
        WindowsWithSQLServerEnterprise = "Windows with SQL Server Enterprise",
        WindowsWithSQLServerStandard = "Windows with SQL Server Standard",
        WindowsWithSQLServerWeb = "Windows with SQL Server Web",
    }

    choice! {
        /// Values of `Tenancy`.
        Tenancy
        Dedicated = "dedicated",
        Default = "default",
    }

    choice! {
        /// Values of `TagSpecificationResourceType`.
        TagSpecificationResourceType
        ApplicationStatusCheck = "application-status-check",
        CapacityBlock = "capacity-block",
        CapacityManagerDataExport = "capacity-manager-data-export",
        CapacityReservation = "capacity-reservation",
        CapacityReservationCancellationQuote = "capacity-reservation-cancellation-quote",
        CapacityReservationFleet = "capacity-reservation-fleet",
        CapacityReservationModificationQuote = "capacity-reservation-modification-quote",
        CarrierGateway = "carrier-gateway",
        ClientVpnEndpoint = "client-vpn-endpoint",
        CoipPool = "coip-pool",
        CustomerGateway = "customer-gateway",
        DeclarativePoliciesReport = "declarative-policies-report",
        DedicatedHost = "dedicated-host",
        DhcpOptions = "dhcp-options",
        EgressOnlyInternetGateway = "egress-only-internet-gateway",
        ElasticGpu = "elastic-gpu",
        ElasticIp = "elastic-ip",
        ExportImageTask = "export-image-task",
        ExportInstanceTask = "export-instance-task",
        Fleet = "fleet",
        FpgaImage = "fpga-image",
        HostReservation = "host-reservation",
        Image = "image",
        ImageUsageReport = "image-usage-report",
        ImportImageTask = "import-image-task",
        ImportSnapshotTask = "import-snapshot-task",
        Instance = "instance",
        InstanceConnectEndpoint = "instance-connect-endpoint",
        InstanceEventWindow = "instance-event-window",
        InternetGateway = "internet-gateway",
        Ipam = "ipam",
        IpamExternalResourceVerificationToken = "ipam-external-resource-verification-token",
        IpamInternetRegistryAssociation = "ipam-internet-registry-association",
        IpamPolicy = "ipam-policy",
        IpamPool = "ipam-pool",
        IpamPoolAllocation = "ipam-pool-allocation",
        IpamPrefixListResolver = "ipam-prefix-list-resolver",
        IpamPrefixListResolverTarget = "ipam-prefix-list-resolver-target",
        IpamResourceDiscovery = "ipam-resource-discovery",
        IpamResourceDiscoveryAssociation = "ipam-resource-discovery-association",
        IpamScope = "ipam-scope",
        Ipv4poolEc2 = "ipv4pool-ec2",
        Ipv6poolEc2 = "ipv6pool-ec2",
        KeyPair = "key-pair",
        LaunchTemplate = "launch-template",
        LocalGateway = "local-gateway",
        LocalGatewayRouteTable = "local-gateway-route-table",
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation = "local-gateway-route-table-virtual-interface-group-association",
        LocalGatewayRouteTableVpcAssociation = "local-gateway-route-table-vpc-association",
        LocalGatewayVirtualInterface = "local-gateway-virtual-interface",
        LocalGatewayVirtualInterfaceGroup = "local-gateway-virtual-interface-group",
        MacModificationTask = "mac-modification-task",
        Natgateway = "natgateway",
        NetworkAcl = "network-acl",
        NetworkInsightsAccessScope = "network-insights-access-scope",
        NetworkInsightsAccessScopeAnalysis = "network-insights-access-scope-analysis",
        NetworkInsightsAnalysis = "network-insights-analysis",
        NetworkInsightsPath = "network-insights-path",
        NetworkInterface = "network-interface",
        OutpostLag = "outpost-lag",
        PlacementGroup = "placement-group",
        PrefixList = "prefix-list",
        ReplaceRootVolumeTask = "replace-root-volume-task",
        ReservedInstances = "reserved-instances",
        RouteServer = "route-server",
        RouteServerEndpoint = "route-server-endpoint",
        RouteServerPeer = "route-server-peer",
        RouteTable = "route-table",
        SecondaryInterface = "secondary-interface",
        SecondaryNetwork = "secondary-network",
        SecondarySubnet = "secondary-subnet",
        SecurityGroup = "security-group",
        SecurityGroupRule = "security-group-rule",
        ServiceLinkVirtualInterface = "service-link-virtual-interface",
        Snapshot = "snapshot",
        SpotFleetRequest = "spot-fleet-request",
        SpotInstancesRequest = "spot-instances-request",
        Subnet = "subnet",
        SubnetCidrReservation = "subnet-cidr-reservation",
        TrafficMirrorFilter = "traffic-mirror-filter",
        TrafficMirrorFilterRule = "traffic-mirror-filter-rule",
        TrafficMirrorSession = "traffic-mirror-session",
        TrafficMirrorTarget = "traffic-mirror-target",
        TransitGateway = "transit-gateway",
        TransitGatewayAttachment = "transit-gateway-attachment",
        TransitGatewayConnectPeer = "transit-gateway-connect-peer",
        TransitGatewayMeteringPolicy = "transit-gateway-metering-policy",
        TransitGatewayMulticastDomain = "transit-gateway-multicast-domain",
        TransitGatewayPolicyTable = "transit-gateway-policy-table",
        TransitGatewayRouteTable = "transit-gateway-route-table",
        TransitGatewayRouteTableAnnouncement = "transit-gateway-route-table-announcement",
        VerifiedAccessEndpoint = "verified-access-endpoint",
        VerifiedAccessEndpointTarget = "verified-access-endpoint-target",
        VerifiedAccessGroup = "verified-access-group",
        VerifiedAccessInstance = "verified-access-instance",
        VerifiedAccessPolicy = "verified-access-policy",
        VerifiedAccessTrustProvider = "verified-access-trust-provider",
        Volume = "volume",
        Vpc = "vpc",
        VpcBlockPublicAccessExclusion = "vpc-block-public-access-exclusion",
        VpcEncryptionControl = "vpc-encryption-control",
        VpcEndpoint = "vpc-endpoint",
        VpcEndpointConnection = "vpc-endpoint-connection",
        VpcEndpointConnectionDeviceType = "vpc-endpoint-connection-device-type",
        VpcEndpointService = "vpc-endpoint-service",
        VpcEndpointServicePermission = "vpc-endpoint-service-permission",
        VpcFlowLog = "vpc-flow-log",
        VpcPeeringConnection = "vpc-peering-connection",
        VpnConcentrator = "vpn-concentrator",
        VpnConnection = "vpn-connection",
        VpnConnectionDeviceType = "vpn-connection-device-type",
        VpnGateway = "vpn-gateway",
    }

    property! {
        /// [`TagSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-capacityreservation-tagspecification.html)
        TagSpecification
        required {
        }
        optional {
            /// `ResourceType`: text.
            resource_type "ResourceType" TagSpecificationResourceType,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-capacityreservation-tag.html)
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
    /// [`AWS::EC2::CapacityReservationFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservationfleet.html)
    CapacityReservationFleet = "AWS::EC2::CapacityReservationFleet"
    required {
    }
    optional {
        /// `AllocationStrategy`: text. A change replaces the resource.
        allocation_strategy "AllocationStrategy" String,
        /// `EndDate`: text. A change replaces the resource.
        end_date "EndDate" String,
        /// `InstanceMatchCriteria`: text. A change replaces the resource.
        instance_match_criteria "InstanceMatchCriteria" capacity_reservation_fleet::InstanceMatchCriteria,
        /// `InstanceTypeSpecifications`: list, at most 50 items. A change replaces the resource.
        instance_type_specifications "InstanceTypeSpecifications" List<capacity_reservation_fleet::InstanceTypeSpecification>,
        /// `NoRemoveEndDate`: true or false.
        no_remove_end_date "NoRemoveEndDate" bool,
        /// `RemoveEndDate`: true or false.
        remove_end_date "RemoveEndDate" bool,
        /// `TagSpecifications`: list.
        tag_specifications "TagSpecifications" List<capacity_reservation_fleet::TagSpecification>,
        /// `Tenancy`: text. A change replaces the resource.
        tenancy "Tenancy" capacity_reservation_fleet::Tenancy,
        /// `TotalTargetCapacity`: whole number, 1 to 25000 in value.
        total_target_capacity "TotalTargetCapacity" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `CapacityReservationFleetId`.
        capacity_reservation_fleet_id "CapacityReservationFleetId" String,
    }
}

/// Property types of [`CapacityReservationFleet`].
pub mod capacity_reservation_fleet {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `InstanceMatchCriteria`.
        InstanceMatchCriteria
        Open = "open",
    }

    choice! {
        /// Values of `Tenancy`.
        Tenancy
        Default = "default",
    }

    choice! {
        /// Values of `TagSpecificationResourceType`.
        TagSpecificationResourceType
        ApplicationStatusCheck = "application-status-check",
        CapacityBlock = "capacity-block",
        CapacityManagerDataExport = "capacity-manager-data-export",
        CapacityReservation = "capacity-reservation",
        CapacityReservationCancellationQuote = "capacity-reservation-cancellation-quote",
        CapacityReservationFleet = "capacity-reservation-fleet",
        CapacityReservationModificationQuote = "capacity-reservation-modification-quote",
        CarrierGateway = "carrier-gateway",
        ClientVpnEndpoint = "client-vpn-endpoint",
        CoipPool = "coip-pool",
        CustomerGateway = "customer-gateway",
        DeclarativePoliciesReport = "declarative-policies-report",
        DedicatedHost = "dedicated-host",
        DhcpOptions = "dhcp-options",
        EgressOnlyInternetGateway = "egress-only-internet-gateway",
        ElasticGpu = "elastic-gpu",
        ElasticIp = "elastic-ip",
        ExportImageTask = "export-image-task",
        ExportInstanceTask = "export-instance-task",
        Fleet = "fleet",
        FpgaImage = "fpga-image",
        HostReservation = "host-reservation",
        Image = "image",
        ImageUsageReport = "image-usage-report",
        ImportImageTask = "import-image-task",
        ImportSnapshotTask = "import-snapshot-task",
        Instance = "instance",
        InstanceConnectEndpoint = "instance-connect-endpoint",
        InstanceEventWindow = "instance-event-window",
        InternetGateway = "internet-gateway",
        Ipam = "ipam",
        IpamExternalResourceVerificationToken = "ipam-external-resource-verification-token",
        IpamInternetRegistryAssociation = "ipam-internet-registry-association",
        IpamPolicy = "ipam-policy",
        IpamPool = "ipam-pool",
        IpamPoolAllocation = "ipam-pool-allocation",
        IpamPrefixListResolver = "ipam-prefix-list-resolver",
        IpamPrefixListResolverTarget = "ipam-prefix-list-resolver-target",
        IpamResourceDiscovery = "ipam-resource-discovery",
        IpamResourceDiscoveryAssociation = "ipam-resource-discovery-association",
        IpamScope = "ipam-scope",
        Ipv4poolEc2 = "ipv4pool-ec2",
        Ipv6poolEc2 = "ipv6pool-ec2",
        KeyPair = "key-pair",
        LaunchTemplate = "launch-template",
        LocalGateway = "local-gateway",
        LocalGatewayRouteTable = "local-gateway-route-table",
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation = "local-gateway-route-table-virtual-interface-group-association",
        LocalGatewayRouteTableVpcAssociation = "local-gateway-route-table-vpc-association",
        LocalGatewayVirtualInterface = "local-gateway-virtual-interface",
        LocalGatewayVirtualInterfaceGroup = "local-gateway-virtual-interface-group",
        MacModificationTask = "mac-modification-task",
        Natgateway = "natgateway",
        NetworkAcl = "network-acl",
        NetworkInsightsAccessScope = "network-insights-access-scope",
        NetworkInsightsAccessScopeAnalysis = "network-insights-access-scope-analysis",
        NetworkInsightsAnalysis = "network-insights-analysis",
        NetworkInsightsPath = "network-insights-path",
        NetworkInterface = "network-interface",
        OutpostLag = "outpost-lag",
        PlacementGroup = "placement-group",
        PrefixList = "prefix-list",
        ReplaceRootVolumeTask = "replace-root-volume-task",
        ReservedInstances = "reserved-instances",
        RouteServer = "route-server",
        RouteServerEndpoint = "route-server-endpoint",
        RouteServerPeer = "route-server-peer",
        RouteTable = "route-table",
        SecondaryInterface = "secondary-interface",
        SecondaryNetwork = "secondary-network",
        SecondarySubnet = "secondary-subnet",
        SecurityGroup = "security-group",
        SecurityGroupRule = "security-group-rule",
        ServiceLinkVirtualInterface = "service-link-virtual-interface",
        Snapshot = "snapshot",
        SpotFleetRequest = "spot-fleet-request",
        SpotInstancesRequest = "spot-instances-request",
        Subnet = "subnet",
        SubnetCidrReservation = "subnet-cidr-reservation",
        TrafficMirrorFilter = "traffic-mirror-filter",
        TrafficMirrorFilterRule = "traffic-mirror-filter-rule",
        TrafficMirrorSession = "traffic-mirror-session",
        TrafficMirrorTarget = "traffic-mirror-target",
        TransitGateway = "transit-gateway",
        TransitGatewayAttachment = "transit-gateway-attachment",
        TransitGatewayConnectPeer = "transit-gateway-connect-peer",
        TransitGatewayMeteringPolicy = "transit-gateway-metering-policy",
        TransitGatewayMulticastDomain = "transit-gateway-multicast-domain",
        TransitGatewayPolicyTable = "transit-gateway-policy-table",
        TransitGatewayRouteTable = "transit-gateway-route-table",
        TransitGatewayRouteTableAnnouncement = "transit-gateway-route-table-announcement",
        VerifiedAccessEndpoint = "verified-access-endpoint",
        VerifiedAccessEndpointTarget = "verified-access-endpoint-target",
        VerifiedAccessGroup = "verified-access-group",
        VerifiedAccessInstance = "verified-access-instance",
        VerifiedAccessPolicy = "verified-access-policy",
        VerifiedAccessTrustProvider = "verified-access-trust-provider",
        Volume = "volume",
        Vpc = "vpc",
        VpcBlockPublicAccessExclusion = "vpc-block-public-access-exclusion",
        VpcEncryptionControl = "vpc-encryption-control",
        VpcEndpoint = "vpc-endpoint",
        VpcEndpointConnection = "vpc-endpoint-connection",
        VpcEndpointConnectionDeviceType = "vpc-endpoint-connection-device-type",
        VpcEndpointService = "vpc-endpoint-service",
        VpcEndpointServicePermission = "vpc-endpoint-service-permission",
        VpcFlowLog = "vpc-flow-log",
        VpcPeeringConnection = "vpc-peering-connection",
        VpnConcentrator = "vpn-concentrator",
        VpnConnection = "vpn-connection",
        VpnConnectionDeviceType = "vpn-connection-device-type",
        VpnGateway = "vpn-gateway",
    }

    property! {
        /// [`TagSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-capacityreservationfleet-tagspecification.html)
        TagSpecification
        required {
        }
        optional {
            /// `ResourceType`: text.
            resource_type "ResourceType" TagSpecificationResourceType,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-capacityreservationfleet-tag.html)
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
        /// Values of `InstanceTypeSpecificationInstancePlatform`.
        InstanceTypeSpecificationInstancePlatform
        LinuxWithSQLServerEnterprise = "Linux with SQL Server Enterprise",
        LinuxWithSQLServerStandard = "Linux with SQL Server Standard",
        LinuxWithSQLServerWeb = "Linux with SQL Server Web",
        LinuxUNIX = "Linux/UNIX",
        RHELWithHA = "RHEL with HA",
        RHELWithHAAndSQLServerEnterprise = "RHEL with HA and SQL Server Enterprise",
        RHELWithHAAndSQLServerStandard = "RHEL with HA and SQL Server Standard",
        RHELWithSQLServerEnterprise = "RHEL with SQL Server Enterprise",
        RHELWithSQLServerStandard = "RHEL with SQL Server Standard",
        RHELWithSQLServerWeb = "RHEL with SQL Server Web",
        RedHatEnterpriseLinux = "Red Hat Enterprise Linux",
        SUSELinux = "SUSE Linux",
        UbuntuPro = "Ubuntu Pro",
        Windows = "Windows",
        WindowsWithSQLServer = "Windows with SQL Server",
        WindowsWithSQLServerEnterprise = "Windows with SQL Server Enterprise",
        WindowsWithSQLServerStandard = "Windows with SQL Server Standard",
        WindowsWithSQLServerWeb = "Windows with SQL Server Web",
    }

    property! {
        /// [`InstanceTypeSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-capacityreservationfleet-instancetypespecification.html)
        InstanceTypeSpecification
        required {
        }
        optional {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `AvailabilityZoneId`: text.
            availability_zone_id "AvailabilityZoneId" String,
            /// `EbsOptimized`: true or false.
            ebs_optimized "EbsOptimized" bool,
            /// `InstancePlatform`: text.
            instance_platform "InstancePlatform" InstanceTypeSpecificationInstancePlatform,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
            /// `Priority`: whole number, 0 to 999 in value.
            priority "Priority" i64,
            /// `Weight`: number, 0.001 to 99.999 in value.
            weight "Weight" f64,
        }
    }
}

resource! {
    /// [`AWS::EC2::CarrierGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-carriergateway.html)
    CarrierGateway = "AWS::EC2::CarrierGateway"
    required {
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<carrier_gateway::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CarrierGatewayId`.
        carrier_gateway_id "CarrierGatewayId" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`CarrierGateway`].
pub mod carrier_gateway {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-carriergateway-tag.html)
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
    /// [`AWS::EC2::ClientVpnAuthorizationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnauthorizationrule.html)
    ClientVpnAuthorizationRule = "AWS::EC2::ClientVpnAuthorizationRule"
    required {
        /// `ClientVpnEndpointId`: text. A change replaces the resource.
        client_vpn_endpoint_id "ClientVpnEndpointId" String,
        /// `TargetNetworkCidr`: text. A change replaces the resource.
        target_network_cidr "TargetNetworkCidr" String,
    }
    optional {
        /// `AccessGroupId`: text. A change replaces the resource.
        access_group_id "AccessGroupId" String,
        /// `AuthorizeAllGroups`: true or false. A change replaces the resource.
        authorize_all_groups "AuthorizeAllGroups" bool,
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::EC2::ClientVpnEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnendpoint.html)
    ClientVpnEndpoint = "AWS::EC2::ClientVpnEndpoint"
    required {
        /// `AuthenticationOptions`: list. A change replaces the resource.
        authentication_options "AuthenticationOptions" List<client_vpn_endpoint::ClientAuthenticationRequest>,
        /// `ConnectionLogOptions`: object.
        connection_log_options "ConnectionLogOptions" client_vpn_endpoint::ConnectionLogOptions,
        /// `ServerCertificateArn`: text.
        server_certificate_arn "ServerCertificateArn" String,
    }
    optional {
        /// `AuthorizationPolicy`: object.
        authorization_policy "AuthorizationPolicy" client_vpn_endpoint::AuthorizationPolicy,
        /// `ClientCidrBlock`: text. A change replaces the resource.
        client_cidr_block "ClientCidrBlock" String,
        /// `ClientConnectOptions`: object.
        client_connect_options "ClientConnectOptions" client_vpn_endpoint::ClientConnectOptions,
        /// `ClientLoginBannerOptions`: object.
        client_login_banner_options "ClientLoginBannerOptions" client_vpn_endpoint::ClientLoginBannerOptions,
        /// `ClientRouteEnforcementOptions`: object.
        client_route_enforcement_options "ClientRouteEnforcementOptions" client_vpn_endpoint::ClientRouteEnforcementOptions,
        /// `Description`: text.
        description "Description" String,
        /// `DevicePostureOptions`: object.
        device_posture_options "DevicePostureOptions" client_vpn_endpoint::DevicePostureOptions,
        /// `DisconnectOnSessionTimeout`: true or false.
        disconnect_on_session_timeout "DisconnectOnSessionTimeout" bool,
        /// `DnsServers`: list.
        dns_servers "DnsServers" List<String>,
        /// `EndpointIpAddressType`: text. A change replaces the resource.
        endpoint_ip_address_type "EndpointIpAddressType" String,
        /// `SecurityGroupIds`: list.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SelfServicePortal`: text.
        self_service_portal "SelfServicePortal" String,
        /// `SessionTimeoutHours`: whole number.
        session_timeout_hours "SessionTimeoutHours" i64,
        /// `SplitTunnel`: true or false.
        split_tunnel "SplitTunnel" bool,
        /// `TagSpecifications`: list. A change replaces the resource.
        tag_specifications "TagSpecifications" List<client_vpn_endpoint::TagSpecification>,
        /// `TrafficIpAddressType`: text. A change replaces the resource.
        traffic_ip_address_type "TrafficIpAddressType" String,
        /// `TransitGatewayConfiguration`: object. A change replaces the resource.
        transit_gateway_configuration "TransitGatewayConfiguration" client_vpn_endpoint::TransitGatewayConfiguration,
        /// `TransportProtocol`: text. A change replaces the resource.
        transport_protocol "TransportProtocol" String,
        /// `VpcId`: text.
        vpc_id "VpcId" String,
        /// `VpnPort`: whole number.
        vpn_port "VpnPort" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ClientVpnEndpoint`].
pub mod client_vpn_endpoint {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TransitGatewayConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-transitgatewayconfiguration.html)
        TransitGatewayConfiguration
        required {
            /// `TransitGatewayId`: text.
            transit_gateway_id "TransitGatewayId" String,
        }
        optional {
            /// `AvailabilityZoneIds`: list.
            availability_zone_ids "AvailabilityZoneIds" List<String>,
            /// `AvailabilityZones`: list.
            availability_zones "AvailabilityZones" List<String>,
        }
    }

    property! {
        /// [`TagSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-tagspecification.html)
        TagSpecification
        required {
            /// `ResourceType`: text.
            resource_type "ResourceType" String,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-tag.html)
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
        /// [`DevicePostureOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-devicepostureoptions.html)
        DevicePostureOptions
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `TrustProviders`: list.
            trust_providers "TrustProviders" List<DevicePostureTrustProvider>,
        }
        optional {
        }
    }

    property! {
        /// [`DevicePostureTrustProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-deviceposturetrustprovider.html)
        DevicePostureTrustProvider
        required {
            /// `TenantId`: text.
            tenant_id "TenantId" String,
            /// `TrustProviderType`: text.
            trust_provider_type "TrustProviderType" String,
        }
        optional {
            /// `PublicSigningKeyUrl`: text.
            public_signing_key_url "PublicSigningKeyUrl" String,
        }
    }

    property! {
        /// [`ConnectionLogOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-connectionlogoptions.html)
        ConnectionLogOptions
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `CloudwatchLogGroup`: text.
            cloudwatch_log_group "CloudwatchLogGroup" String,
            /// `CloudwatchLogStream`: text.
            cloudwatch_log_stream "CloudwatchLogStream" String,
            /// `IncludeAuthorizationPolicyContext`: true or false.
            include_authorization_policy_context "IncludeAuthorizationPolicyContext" bool,
        }
    }

    property! {
        /// [`ClientRouteEnforcementOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-clientrouteenforcementoptions.html)
        ClientRouteEnforcementOptions
        required {
        }
        optional {
            /// `Enforced`: true or false.
            enforced "Enforced" bool,
        }
    }

    property! {
        /// [`ClientLoginBannerOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-clientloginbanneroptions.html)
        ClientLoginBannerOptions
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `BannerText`: text.
            banner_text "BannerText" String,
        }
    }

    property! {
        /// [`ClientConnectOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-clientconnectoptions.html)
        ClientConnectOptions
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `LambdaFunctionArn`: text.
            lambda_function_arn "LambdaFunctionArn" String,
        }
    }

    property! {
        /// [`AuthorizationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-authorizationpolicy.html)
        AuthorizationPolicy
        required {
            /// `PolicyDocument`: text.
            policy_document "PolicyDocument" String,
        }
        optional {
            /// `Description`: text.
            description "Description" String,
            /// `ShadowMode`: text.
            shadow_mode "ShadowMode" String,
        }
    }

    property! {
        /// [`ClientAuthenticationRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-clientauthenticationrequest.html)
        ClientAuthenticationRequest
        required {
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `ActiveDirectory`: object.
            active_directory "ActiveDirectory" DirectoryServiceAuthenticationRequest,
            /// `FederatedAuthentication`: object.
            federated_authentication "FederatedAuthentication" FederatedAuthenticationRequest,
            /// `MutualAuthentication`: object.
            mutual_authentication "MutualAuthentication" CertificateAuthenticationRequest,
        }
    }

    property! {
        /// [`CertificateAuthenticationRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-certificateauthenticationrequest.html)
        CertificateAuthenticationRequest
        required {
            /// `ClientRootCertificateChainArn`: text.
            client_root_certificate_chain_arn "ClientRootCertificateChainArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`FederatedAuthenticationRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-federatedauthenticationrequest.html)
        FederatedAuthenticationRequest
        required {
            /// `SAMLProviderArn`: text.
            saml_provider_arn "SAMLProviderArn" String,
        }
        optional {
            /// `SelfServiceSAMLProviderArn`: text.
            self_service_saml_provider_arn "SelfServiceSAMLProviderArn" String,
        }
    }

    property! {
        /// [`DirectoryServiceAuthenticationRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-clientvpnendpoint-directoryserviceauthenticationrequest.html)
        DirectoryServiceAuthenticationRequest
        required {
            /// `DirectoryId`: text.
            directory_id "DirectoryId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EC2::ClientVpnRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnroute.html)
    ClientVpnRoute = "AWS::EC2::ClientVpnRoute"
    required {
        /// `ClientVpnEndpointId`: text. A change replaces the resource.
        client_vpn_endpoint_id "ClientVpnEndpointId" String,
        /// `DestinationCidrBlock`: text. A change replaces the resource.
        destination_cidr_block "DestinationCidrBlock" String,
    }
    optional {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `TargetVpcSubnetId`: text. A change replaces the resource.
        target_vpc_subnet_id "TargetVpcSubnetId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::EC2::ClientVpnTargetNetworkAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpntargetnetworkassociation.html)
    ClientVpnTargetNetworkAssociation = "AWS::EC2::ClientVpnTargetNetworkAssociation"
    required {
        /// `ClientVpnEndpointId`: text. A change replaces the resource.
        client_vpn_endpoint_id "ClientVpnEndpointId" String,
    }
    optional {
        /// `AvailabilityZone`: text. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `AvailabilityZoneId`: text. A change replaces the resource.
        availability_zone_id "AvailabilityZoneId" String,
        /// `SubnetId`: text. A change replaces the resource.
        subnet_id "SubnetId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::EC2::CustomerGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-customergateway.html)
    CustomerGateway = "AWS::EC2::CustomerGateway"
    required {
        /// `IpAddress`: text. A change replaces the resource.
        ip_address "IpAddress" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" String,
    }
    optional {
        /// `BgpAsn`: whole number. A change replaces the resource.
        bgp_asn "BgpAsn" i64,
        /// `BgpAsnExtended`: number, 2147483648 to 4294967294 in value. A change replaces the resource.
        bgp_asn_extended "BgpAsnExtended" f64,
        /// `CertificateArn`: text. A change replaces the resource.
        certificate_arn "CertificateArn" String,
        /// `DeviceName`: text. A change replaces the resource.
        device_name "DeviceName" String,
        /// `Tags`: list.
        tags "Tags" List<customer_gateway::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CustomerGatewayId`.
        customer_gateway_id "CustomerGatewayId" String,
    }
}

/// Property types of [`CustomerGateway`].
pub mod customer_gateway {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-customergateway-tag.html)
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
    /// [`AWS::EC2::DHCPOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-dhcpoptions.html)
    DHCPOptions = "AWS::EC2::DHCPOptions"
    required {
    }
    optional {
        /// `DomainName`: text. A change replaces the resource.
        domain_name "DomainName" String,
        /// `DomainNameServers`: list. A change replaces the resource.
        domain_name_servers "DomainNameServers" List<String>,
        /// `Ipv6AddressPreferredLeaseTime`: whole number. A change replaces the resource.
        ipv6_address_preferred_lease_time "Ipv6AddressPreferredLeaseTime" i64,
        /// `NetbiosNameServers`: list. A change replaces the resource.
        netbios_name_servers "NetbiosNameServers" List<String>,
        /// `NetbiosNodeType`: whole number. A change replaces the resource.
        netbios_node_type "NetbiosNodeType" i64,
        /// `NtpServers`: list. A change replaces the resource.
        ntp_servers "NtpServers" List<String>,
        /// `Tags`: list.
        tags "Tags" List<dhcp_options::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DhcpOptionsId`.
        dhcp_options_id "DhcpOptionsId" String,
    }
}

/// Property types of [`DHCPOptions`].
pub mod dhcp_options {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-dhcpoptions-tag.html)
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
    /// [`AWS::EC2::EC2Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
    EC2Fleet = "AWS::EC2::EC2Fleet"
    required {
        /// `LaunchTemplateConfigs`: list, 0 to 50 items. A change replaces the resource.
        launch_template_configs "LaunchTemplateConfigs" List<ec2_fleet::FleetLaunchTemplateConfigRequest>,
        /// `TargetCapacitySpecification`: object.
        target_capacity_specification "TargetCapacitySpecification" ec2_fleet::TargetCapacitySpecificationRequest,
    }
    optional {
        /// `Context`: text.
        context "Context" String,
        /// `ExcessCapacityTerminationPolicy`: text.
        excess_capacity_termination_policy "ExcessCapacityTerminationPolicy" ec2_fleet::ExcessCapacityTerminationPolicy,
        /// `OnDemandOptions`: object. A change replaces the resource.
        on_demand_options "OnDemandOptions" ec2_fleet::OnDemandOptionsRequest,
        /// `ReplaceUnhealthyInstances`: true or false. A change replaces the resource.
        replace_unhealthy_instances "ReplaceUnhealthyInstances" bool,
        /// `ReservedCapacityOptions`: object. A change replaces the resource.
        reserved_capacity_options "ReservedCapacityOptions" ec2_fleet::ReservedCapacityOptionsRequest,
        /// `SpotOptions`: object. A change replaces the resource.
        spot_options "SpotOptions" ec2_fleet::SpotOptionsRequest,
        /// `TagSpecifications`: list. A change replaces the resource.
        tag_specifications "TagSpecifications" List<ec2_fleet::TagSpecification>,
        /// `TerminateInstancesWithExpiration`: true or false. A change replaces the resource.
        terminate_instances_with_expiration "TerminateInstancesWithExpiration" bool,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" ec2_fleet::Type,
        /// `ValidFrom`: text. A change replaces the resource.
        valid_from "ValidFrom" String,
        /// `ValidUntil`: text. A change replaces the resource.
        valid_until "ValidUntil" String,
    }
    attributes {
        /// `Fn::GetAtt` of `FleetId`.
        fleet_id "FleetId" String,
    }
}

/// Property types of [`EC2Fleet`].
pub mod ec2_fleet {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ExcessCapacityTerminationPolicy`.
        ExcessCapacityTerminationPolicy
        Termination = "termination",
        NoTermination = "no-termination",
    }

    choice! {
        /// Values of `Type`.
        Type
        Maintain = "maintain",
        Request = "request",
        Instant = "instant",
    }

    choice! {
        /// Values of `TargetCapacitySpecificationRequestDefaultTargetCapacityType`.
        TargetCapacitySpecificationRequestDefaultTargetCapacityType
        OnDemand = "on-demand",
        Spot = "spot",
        CapacityBlock = "capacity-block",
        ReservedCapacity = "reserved-capacity",
    }

    choice! {
        /// Values of `TargetCapacitySpecificationRequestTargetCapacityUnitType`.
        TargetCapacitySpecificationRequestTargetCapacityUnitType
        Vcpu = "vcpu",
        MemoryMib = "memory-mib",
        Units = "units",
    }

    property! {
        /// [`TargetCapacitySpecificationRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-targetcapacityspecificationrequest.html)
        TargetCapacitySpecificationRequest
        required {
            /// `TotalTargetCapacity`: whole number.
            total_target_capacity "TotalTargetCapacity" i64,
        }
        optional {
            /// `DefaultTargetCapacityType`: text.
            default_target_capacity_type "DefaultTargetCapacityType" TargetCapacitySpecificationRequestDefaultTargetCapacityType,
            /// `OnDemandTargetCapacity`: whole number.
            on_demand_target_capacity "OnDemandTargetCapacity" i64,
            /// `SpotTargetCapacity`: whole number.
            spot_target_capacity "SpotTargetCapacity" i64,
            /// `TargetCapacityUnitType`: text.
            target_capacity_unit_type "TargetCapacityUnitType" TargetCapacitySpecificationRequestTargetCapacityUnitType,
        }
    }

    choice! {
        /// Values of `TagSpecificationResourceType`.
        TagSpecificationResourceType
        ClientVpnEndpoint = "client-vpn-endpoint",
        CustomerGateway = "customer-gateway",
        DedicatedHost = "dedicated-host",
        DhcpOptions = "dhcp-options",
        EgressOnlyInternetGateway = "egress-only-internet-gateway",
        ElasticGpu = "elastic-gpu",
        ElasticIp = "elastic-ip",
        ExportImageTask = "export-image-task",
        ExportInstanceTask = "export-instance-task",
        Fleet = "fleet",
        FpgaImage = "fpga-image",
        HostReservation = "host-reservation",
        Image = "image",
        ImportImageTask = "import-image-task",
        ImportSnapshotTask = "import-snapshot-task",
        Instance = "instance",
        InternetGateway = "internet-gateway",
        KeyPair = "key-pair",
        LaunchTemplate = "launch-template",
        LocalGatewayRouteTableVpcAssociation = "local-gateway-route-table-vpc-association",
        Natgateway = "natgateway",
        NetworkAcl = "network-acl",
        NetworkInsightsAnalysis = "network-insights-analysis",
        NetworkInsightsPath = "network-insights-path",
        NetworkInterface = "network-interface",
        PlacementGroup = "placement-group",
        ReservedInstances = "reserved-instances",
        RouteTable = "route-table",
        SecurityGroup = "security-group",
        Snapshot = "snapshot",
        SpotFleetRequest = "spot-fleet-request",
        SpotInstancesRequest = "spot-instances-request",
        Subnet = "subnet",
        TrafficMirrorFilter = "traffic-mirror-filter",
        TrafficMirrorSession = "traffic-mirror-session",
        TrafficMirrorTarget = "traffic-mirror-target",
        TransitGateway = "transit-gateway",
        TransitGatewayAttachment = "transit-gateway-attachment",
        TransitGatewayConnectPeer = "transit-gateway-connect-peer",
        TransitGatewayMulticastDomain = "transit-gateway-multicast-domain",
        TransitGatewayRouteTable = "transit-gateway-route-table",
        Volume = "volume",
        Vpc = "vpc",
        VpcFlowLog = "vpc-flow-log",
        VpcPeeringConnection = "vpc-peering-connection",
        VpnConnection = "vpn-connection",
        VpnGateway = "vpn-gateway",
    }

    property! {
        /// [`TagSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-tagspecification.html)
        TagSpecification
        required {
        }
        optional {
            /// `ResourceType`: text.
            resource_type "ResourceType" TagSpecificationResourceType,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-tag.html)
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
        /// Values of `SpotOptionsRequestAllocationStrategy`.
        SpotOptionsRequestAllocationStrategy
        LowestPrice = "lowest-price",
        LowestPrice_ = "lowestPrice",
        Diversified = "diversified",
        CapacityOptimized = "capacityOptimized",
        CapacityOptimized_ = "capacity-optimized",
        CapacityOptimizedPrioritized = "capacityOptimizedPrioritized",
        CapacityOptimizedPrioritized_ = "capacity-optimized-prioritized",
        PriceCapacityOptimized = "priceCapacityOptimized",
        PriceCapacityOptimized_ = "price-capacity-optimized",
    }

    choice! {
        /// Values of `SpotOptionsRequestInstanceInterruptionBehavior`.
        SpotOptionsRequestInstanceInterruptionBehavior
        Hibernate = "hibernate",
        Stop = "stop",
        Terminate = "terminate",
    }

    property! {
        /// [`SpotOptionsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-spotoptionsrequest.html)
        SpotOptionsRequest
        required {
        }
        optional {
            /// `AllocationStrategy`: text.
            allocation_strategy "AllocationStrategy" SpotOptionsRequestAllocationStrategy,
            /// `InstanceInterruptionBehavior`: text.
            instance_interruption_behavior "InstanceInterruptionBehavior" SpotOptionsRequestInstanceInterruptionBehavior,
            /// `InstancePoolsToUseCount`: whole number.
            instance_pools_to_use_count "InstancePoolsToUseCount" i64,
            /// `MaintenanceStrategies`: object.
            maintenance_strategies "MaintenanceStrategies" MaintenanceStrategies,
            /// `MaxTotalPrice`: text.
            max_total_price "MaxTotalPrice" String,
            /// `MinTargetCapacity`: whole number.
            min_target_capacity "MinTargetCapacity" i64,
            /// `SingleAvailabilityZone`: true or false.
            single_availability_zone "SingleAvailabilityZone" bool,
            /// `SingleInstanceType`: true or false.
            single_instance_type "SingleInstanceType" bool,
        }
    }

    property! {
        /// [`MaintenanceStrategies`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-maintenancestrategies.html)
        MaintenanceStrategies
        required {
        }
        optional {
            /// `CapacityRebalance`: object.
            capacity_rebalance "CapacityRebalance" CapacityRebalance,
        }
    }

    choice! {
        /// Values of `CapacityRebalanceReplacementStrategy`.
        CapacityRebalanceReplacementStrategy
        Launch = "launch",
        LaunchBeforeTerminate = "launch-before-terminate",
    }

    property! {
        /// [`CapacityRebalance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-capacityrebalance.html)
        CapacityRebalance
        required {
        }
        optional {
            /// `ReplacementStrategy`: text.
            replacement_strategy "ReplacementStrategy" CapacityRebalanceReplacementStrategy,
            /// `TerminationDelay`: whole number.
            termination_delay "TerminationDelay" i64,
        }
    }

    choice! {
        /// Values of `ReservedCapacityOptionsRequestAllocationStrategy`.
        ReservedCapacityOptionsRequestAllocationStrategy
        Prioritized = "prioritized",
    }

    choice! {
        /// Values of `ReservedCapacityOptionsRequestReservationTypes`.
        ReservedCapacityOptionsRequestReservationTypes
        OnDemandCapacityReservation = "on-demand-capacity-reservation",
        CapacityBlock = "capacity-block",
        InterruptibleCapacityReservation = "interruptible-capacity-reservation",
    }

    property! {
        /// [`ReservedCapacityOptionsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-reservedcapacityoptionsrequest.html)
        ReservedCapacityOptionsRequest
        required {
        }
        optional {
            /// `AllocationStrategy`: text.
            allocation_strategy "AllocationStrategy" ReservedCapacityOptionsRequestAllocationStrategy,
            /// `CapacityReservationTarget`: object.
            capacity_reservation_target "CapacityReservationTarget" CapacityReservationTargetRequest,
            /// `ReservationTypes`: list.
            reservation_types "ReservationTypes" List<ReservedCapacityOptionsRequestReservationTypes>,
            /// `ReservedCapacityFallbackOptions`: object.
            reserved_capacity_fallback_options "ReservedCapacityFallbackOptions" ReservedCapacityFallbackOptionsRequest,
        }
    }

    choice! {
        /// Values of `ReservedCapacityFallbackOptionsRequestMarketTypes`.
        ReservedCapacityFallbackOptionsRequestMarketTypes
        OnDemand = "on-demand",
    }

    property! {
        /// [`ReservedCapacityFallbackOptionsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-reservedcapacityfallbackoptionsrequest.html)
        ReservedCapacityFallbackOptionsRequest
        required {
        }
        optional {
            /// `MarketTypes`: list.
            market_types "MarketTypes" List<ReservedCapacityFallbackOptionsRequestMarketTypes>,
        }
    }

    property! {
        /// [`CapacityReservationTargetRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-capacityreservationtargetrequest.html)
        CapacityReservationTargetRequest
        required {
        }
        optional {
            /// `CapacityReservationIds`: list.
            capacity_reservation_ids "CapacityReservationIds" List<String>,
            /// `CapacityReservationResourceGroupArns`: list.
            capacity_reservation_resource_group_arns "CapacityReservationResourceGroupArns" List<String>,
        }
    }

    choice! {
        /// Values of `OnDemandOptionsRequestAllocationStrategy`.
        OnDemandOptionsRequestAllocationStrategy
        LowestPrice = "lowest-price",
        Prioritized = "prioritized",
    }

    property! {
        /// [`OnDemandOptionsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-ondemandoptionsrequest.html)
        OnDemandOptionsRequest
        required {
        }
        optional {
            /// `AllocationStrategy`: text.
            allocation_strategy "AllocationStrategy" OnDemandOptionsRequestAllocationStrategy,
            /// `CapacityReservationOptions`: object.
            capacity_reservation_options "CapacityReservationOptions" CapacityReservationOptionsRequest,
            /// `MaxTotalPrice`: text.
            max_total_price "MaxTotalPrice" String,
            /// `MinTargetCapacity`: whole number.
            min_target_capacity "MinTargetCapacity" i64,
            /// `SingleAvailabilityZone`: true or false.
            single_availability_zone "SingleAvailabilityZone" bool,
            /// `SingleInstanceType`: true or false.
            single_instance_type "SingleInstanceType" bool,
        }
    }

    choice! {
        /// Values of `CapacityReservationOptionsRequestUsageStrategy`.
        CapacityReservationOptionsRequestUsageStrategy
        UseCapacityReservationsFirst = "use-capacity-reservations-first",
    }

    property! {
        /// [`CapacityReservationOptionsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-capacityreservationoptionsrequest.html)
        CapacityReservationOptionsRequest
        required {
        }
        optional {
            /// `UsageStrategy`: text.
            usage_strategy "UsageStrategy" CapacityReservationOptionsRequestUsageStrategy,
        }
    }

    property! {
        /// [`FleetLaunchTemplateConfigRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-fleetlaunchtemplateconfigrequest.html)
        FleetLaunchTemplateConfigRequest
        required {
        }
        optional {
            /// `LaunchTemplateSpecification`: object.
            launch_template_specification "LaunchTemplateSpecification" FleetLaunchTemplateSpecificationRequest,
            /// `Overrides`: list.
            overrides "Overrides" List<FleetLaunchTemplateOverridesRequest>,
        }
    }

    property! {
        /// [`FleetLaunchTemplateOverridesRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-fleetlaunchtemplateoverridesrequest.html)
        FleetLaunchTemplateOverridesRequest
        required {
        }
        optional {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `AvailabilityZoneId`: text.
            availability_zone_id "AvailabilityZoneId" String,
            /// `BlockDeviceMappings`: list.
            block_device_mappings "BlockDeviceMappings" List<BlockDeviceMapping>,
            /// `IamInstanceProfile`: object.
            iam_instance_profile "IamInstanceProfile" IamInstanceProfileSpecification,
            /// `InstanceRequirements`: object.
            instance_requirements "InstanceRequirements" InstanceRequirementsRequest,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
            /// `KeyName`: text.
            key_name "KeyName" String,
            /// `MaxPrice`: text.
            max_price "MaxPrice" String,
            /// `MetadataOptions`: object.
            metadata_options "MetadataOptions" InstanceMetadataOptionsRequest,
            /// `NetworkInterfaces`: list.
            network_interfaces "NetworkInterfaces" List<NetworkInterfaceSpecificationRequest>,
            /// `Placement`: object.
            placement "Placement" Placement,
            /// `Priority`: number.
            priority "Priority" f64,
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
            /// `WeightedCapacity`: number.
            weighted_capacity "WeightedCapacity" f64,
        }
    }

    choice! {
        /// Values of `PlacementTenancy`.
        PlacementTenancy
        Dedicated = "dedicated",
        Default = "default",
        Host = "host",
    }

    property! {
        /// [`Placement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-placement.html)
        Placement
        required {
        }
        optional {
            /// `Affinity`: text.
            affinity "Affinity" String,
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `GroupName`: text.
            group_name "GroupName" String,
            /// `HostId`: text.
            host_id "HostId" String,
            /// `HostResourceGroupArn`: text.
            host_resource_group_arn "HostResourceGroupArn" String,
            /// `PartitionNumber`: whole number.
            partition_number "PartitionNumber" i64,
            /// `SpreadDomain`: text.
            spread_domain "SpreadDomain" String,
            /// `Tenancy`: text.
            tenancy "Tenancy" PlacementTenancy,
        }
    }

    property! {
        /// [`NetworkInterfaceSpecificationRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-networkinterfacespecificationrequest.html)
        NetworkInterfaceSpecificationRequest
        required {
        }
        optional {
            /// `AssociatePublicIpAddress`: true or false.
            associate_public_ip_address "AssociatePublicIpAddress" bool,
            /// `DeleteOnTermination`: true or false.
            delete_on_termination "DeleteOnTermination" bool,
            /// `Description`: text.
            description "Description" String,
            /// `DeviceIndex`: whole number.
            device_index "DeviceIndex" i64,
            /// `Groups`: list.
            groups "Groups" List<String>,
            /// `InterfaceType`: text.
            interface_type "InterfaceType" String,
            /// `Ipv6AddressCount`: whole number.
            ipv6_address_count "Ipv6AddressCount" i64,
            /// `Ipv6Addresses`: list.
            ipv6_addresses "Ipv6Addresses" List<Ipv6AddressRequest>,
            /// `NetworkCardIndex`: whole number.
            network_card_index "NetworkCardIndex" i64,
            /// `NetworkInterfaceId`: text.
            network_interface_id "NetworkInterfaceId" String,
            /// `PrivateIpAddress`: text.
            private_ip_address "PrivateIpAddress" String,
            /// `PrivateIpAddresses`: list.
            private_ip_addresses "PrivateIpAddresses" List<PrivateIpAddressSpecificationRequest>,
            /// `SecondaryPrivateIpAddressCount`: whole number.
            secondary_private_ip_address_count "SecondaryPrivateIpAddressCount" i64,
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
        }
    }

    property! {
        /// [`PrivateIpAddressSpecificationRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-privateipaddressspecificationrequest.html)
        PrivateIpAddressSpecificationRequest
        required {
        }
        optional {
            /// `Primary`: true or false.
            primary "Primary" bool,
            /// `PrivateIpAddress`: text.
            private_ip_address "PrivateIpAddress" String,
        }
    }

    property! {
        /// [`Ipv6AddressRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-ipv6addressrequest.html)
        Ipv6AddressRequest
        required {
        }
        optional {
            /// `Ipv6Address`: text.
            ipv6_address "Ipv6Address" String,
        }
    }

    choice! {
        /// Values of `InstanceMetadataOptionsRequestHttpEndpoint`.
        InstanceMetadataOptionsRequestHttpEndpoint
        Disabled = "disabled",
        Enabled = "enabled",
    }

    choice! {
        /// Values of `InstanceMetadataOptionsRequestHttpTokens`.
        InstanceMetadataOptionsRequestHttpTokens
        Optional = "optional",
        Required = "required",
    }

    property! {
        /// [`InstanceMetadataOptionsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-instancemetadataoptionsrequest.html)
        InstanceMetadataOptionsRequest
        required {
        }
        optional {
            /// `HttpEndpoint`: text.
            http_endpoint "HttpEndpoint" InstanceMetadataOptionsRequestHttpEndpoint,
            /// `HttpPutResponseHopLimit`: whole number.
            http_put_response_hop_limit "HttpPutResponseHopLimit" i64,
            /// `HttpTokens`: text.
            http_tokens "HttpTokens" InstanceMetadataOptionsRequestHttpTokens,
        }
    }

    choice! {
        /// Values of `InstanceRequirementsRequestAcceleratorManufacturers`.
        InstanceRequirementsRequestAcceleratorManufacturers
        AmazonWebServices = "amazon-web-services",
        Amd = "amd",
        Habana = "habana",
        Nvidia = "nvidia",
        Xilinx = "xilinx",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestAcceleratorNames`.
        InstanceRequirementsRequestAcceleratorNames
        A10g = "a10g",
        A100 = "a100",
        H100 = "h100",
        Inferentia = "inferentia",
        K520 = "k520",
        K80 = "k80",
        M60 = "m60",
        RadeonProV520 = "radeon-pro-v520",
        T4 = "t4",
        T4g = "t4g",
        Vu9p = "vu9p",
        V100 = "v100",
        L40s = "l40s",
        L4 = "l4",
        GaudiHl205 = "gaudi-hl-205",
        Inferentia2 = "inferentia2",
        Trainium = "trainium",
        Trainium2 = "trainium2",
        U30 = "u30",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestAcceleratorTypes`.
        InstanceRequirementsRequestAcceleratorTypes
        Gpu = "gpu",
        Fpga = "fpga",
        Inference = "inference",
        Media = "media",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestBareMetal`.
        InstanceRequirementsRequestBareMetal
        Included = "included",
        Required = "required",
        Excluded = "excluded",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestBurstablePerformance`.
        InstanceRequirementsRequestBurstablePerformance
        Included = "included",
        Required = "required",
        Excluded = "excluded",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestCpuManufacturers`.
        InstanceRequirementsRequestCpuManufacturers
        Intel = "intel",
        Amd = "amd",
        AmazonWebServices = "amazon-web-services",
        Apple = "apple",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestInstanceGenerations`.
        InstanceRequirementsRequestInstanceGenerations
        Current = "current",
        Previous = "previous",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestLocalStorage`.
        InstanceRequirementsRequestLocalStorage
        Included = "included",
        Required = "required",
        Excluded = "excluded",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestLocalStorageTypes`.
        InstanceRequirementsRequestLocalStorageTypes
        Hdd = "hdd",
        Ssd = "ssd",
    }

    property! {
        /// [`InstanceRequirementsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-instancerequirementsrequest.html)
        InstanceRequirementsRequest
        required {
        }
        optional {
            /// `AcceleratorCount`: object.
            accelerator_count "AcceleratorCount" AcceleratorCountRequest,
            /// `AcceleratorManufacturers`: list.
            accelerator_manufacturers "AcceleratorManufacturers" List<InstanceRequirementsRequestAcceleratorManufacturers>,
            /// `AcceleratorNames`: list.
            accelerator_names "AcceleratorNames" List<InstanceRequirementsRequestAcceleratorNames>,
            /// `AcceleratorTotalMemoryMiB`: object.
            accelerator_total_memory_mi_b "AcceleratorTotalMemoryMiB" AcceleratorTotalMemoryMiBRequest,
            /// `AcceleratorTypes`: list.
            accelerator_types "AcceleratorTypes" List<InstanceRequirementsRequestAcceleratorTypes>,
            /// `AllowedInstanceTypes`: list, 0 to 400 items.
            allowed_instance_types "AllowedInstanceTypes" List<String>,
            /// `BareMetal`: text.
            bare_metal "BareMetal" InstanceRequirementsRequestBareMetal,
            /// `BaselineEbsBandwidthMbps`: object.
            baseline_ebs_bandwidth_mbps "BaselineEbsBandwidthMbps" BaselineEbsBandwidthMbpsRequest,
            /// `BaselinePerformanceFactors`: object.
            baseline_performance_factors "BaselinePerformanceFactors" BaselinePerformanceFactorsRequest,
            /// `BurstablePerformance`: text.
            burstable_performance "BurstablePerformance" InstanceRequirementsRequestBurstablePerformance,
            /// `CpuManufacturers`: list.
            cpu_manufacturers "CpuManufacturers" List<InstanceRequirementsRequestCpuManufacturers>,
            /// `ExcludedInstanceTypes`: list, 0 to 400 items.
            excluded_instance_types "ExcludedInstanceTypes" List<String>,
            /// `InstanceGenerations`: list.
            instance_generations "InstanceGenerations" List<InstanceRequirementsRequestInstanceGenerations>,
            /// `LocalStorage`: text.
            local_storage "LocalStorage" InstanceRequirementsRequestLocalStorage,
            /// `LocalStorageTypes`: list.
            local_storage_types "LocalStorageTypes" List<InstanceRequirementsRequestLocalStorageTypes>,
            /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`: whole number.
            max_spot_price_as_percentage_of_optimal_on_demand_price "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice" i64,
            /// `MemoryGiBPerVCpu`: object.
            memory_gi_b_per_v_cpu "MemoryGiBPerVCpu" MemoryGiBPerVCpuRequest,
            /// `MemoryMiB`: object.
            memory_mi_b "MemoryMiB" MemoryMiBRequest,
            /// `NetworkBandwidthGbps`: object.
            network_bandwidth_gbps "NetworkBandwidthGbps" NetworkBandwidthGbpsRequest,
            /// `NetworkInterfaceCount`: object.
            network_interface_count "NetworkInterfaceCount" NetworkInterfaceCountRequest,
            /// `OnDemandMaxPricePercentageOverLowestPrice`: whole number.
            on_demand_max_price_percentage_over_lowest_price "OnDemandMaxPricePercentageOverLowestPrice" i64,
            /// `RequireEncryptionInTransit`: true or false.
            require_encryption_in_transit "RequireEncryptionInTransit" bool,
            /// `RequireHibernateSupport`: true or false.
            require_hibernate_support "RequireHibernateSupport" bool,
            /// `SpotMaxPricePercentageOverLowestPrice`: whole number.
            spot_max_price_percentage_over_lowest_price "SpotMaxPricePercentageOverLowestPrice" i64,
            /// `TotalLocalStorageGB`: object.
            total_local_storage_gb "TotalLocalStorageGB" TotalLocalStorageGBRequest,
            /// `VCpuCount`: object.
            v_cpu_count "VCpuCount" VCpuCountRangeRequest,
        }
    }

    property! {
        /// [`VCpuCountRangeRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-vcpucountrangerequest.html)
        VCpuCountRangeRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`TotalLocalStorageGBRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-totallocalstoragegbrequest.html)
        TotalLocalStorageGBRequest
        required {
        }
        optional {
            /// `Max`: number.
            max "Max" f64,
            /// `Min`: number.
            min "Min" f64,
        }
    }

    property! {
        /// [`NetworkInterfaceCountRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-networkinterfacecountrequest.html)
        NetworkInterfaceCountRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`NetworkBandwidthGbpsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-networkbandwidthgbpsrequest.html)
        NetworkBandwidthGbpsRequest
        required {
        }
        optional {
            /// `Max`: number.
            max "Max" f64,
            /// `Min`: number.
            min "Min" f64,
        }
    }

    property! {
        /// [`MemoryMiBRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-memorymibrequest.html)
        MemoryMiBRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`MemoryGiBPerVCpuRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-memorygibpervcpurequest.html)
        MemoryGiBPerVCpuRequest
        required {
        }
        optional {
            /// `Max`: number.
            max "Max" f64,
            /// `Min`: number.
            min "Min" f64,
        }
    }

    property! {
        /// [`BaselinePerformanceFactorsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-baselineperformancefactorsrequest.html)
        BaselinePerformanceFactorsRequest
        required {
        }
        optional {
            /// `Cpu`: object.
            cpu "Cpu" CpuPerformanceFactorRequest,
        }
    }

    property! {
        /// [`CpuPerformanceFactorRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-cpuperformancefactorrequest.html)
        CpuPerformanceFactorRequest
        required {
        }
        optional {
            /// `References`: list.
            references "References" List<PerformanceFactorReferenceRequest>,
        }
    }

    property! {
        /// [`PerformanceFactorReferenceRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-performancefactorreferencerequest.html)
        PerformanceFactorReferenceRequest
        required {
        }
        optional {
            /// `InstanceFamily`: text.
            instance_family "InstanceFamily" String,
        }
    }

    property! {
        /// [`BaselineEbsBandwidthMbpsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-baselineebsbandwidthmbpsrequest.html)
        BaselineEbsBandwidthMbpsRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`AcceleratorTotalMemoryMiBRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-acceleratortotalmemorymibrequest.html)
        AcceleratorTotalMemoryMiBRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`AcceleratorCountRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-acceleratorcountrequest.html)
        AcceleratorCountRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`IamInstanceProfileSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-iaminstanceprofilespecification.html)
        IamInstanceProfileSpecification
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`BlockDeviceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-blockdevicemapping.html)
        BlockDeviceMapping
        required {
        }
        optional {
            /// `DeviceName`: text.
            device_name "DeviceName" String,
            /// `Ebs`: object.
            ebs "Ebs" EbsBlockDevice,
            /// `NoDevice`: text.
            no_device "NoDevice" String,
            /// `VirtualName`: text.
            virtual_name "VirtualName" String,
        }
    }

    choice! {
        /// Values of `EbsBlockDeviceVolumeType`.
        EbsBlockDeviceVolumeType
        Gp2 = "gp2",
        Gp3 = "gp3",
        Io1 = "io1",
        Io2 = "io2",
        Sc1 = "sc1",
        St1 = "st1",
        Standard = "standard",
    }

    property! {
        /// [`EbsBlockDevice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-ebsblockdevice.html)
        EbsBlockDevice
        required {
        }
        optional {
            /// `DeleteOnTermination`: true or false.
            delete_on_termination "DeleteOnTermination" bool,
            /// `Encrypted`: true or false.
            encrypted "Encrypted" bool,
            /// `Iops`: whole number.
            iops "Iops" i64,
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
            /// `MultiAvailabilityZoneConfiguration`: object.
            multi_availability_zone_configuration "MultiAvailabilityZoneConfiguration" MultiAvailabilityZoneConfiguration,
            /// `SnapshotId`: text.
            snapshot_id "SnapshotId" String,
            /// `VolumeSize`: whole number.
            volume_size "VolumeSize" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" EbsBlockDeviceVolumeType,
        }
    }

    property! {
        /// [`MultiAvailabilityZoneConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-multiavailabilityzoneconfiguration.html)
        MultiAvailabilityZoneConfiguration
        required {
        }
        optional {
            /// `ConfigurationType`: text.
            configuration_type "ConfigurationType" String,
            /// `StandbyAvailabilityZones`: list.
            standby_availability_zones "StandbyAvailabilityZones" List<StandbyAvailabilityZone>,
        }
    }

    property! {
        /// [`StandbyAvailabilityZone`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-standbyavailabilityzone.html)
        StandbyAvailabilityZone
        required {
        }
        optional {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `AvailabilityZoneId`: text.
            availability_zone_id "AvailabilityZoneId" String,
        }
    }

    property! {
        /// [`FleetLaunchTemplateSpecificationRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-fleetlaunchtemplatespecificationrequest.html)
        FleetLaunchTemplateSpecificationRequest
        required {
            /// `Version`: text.
            version "Version" String,
        }
        optional {
            /// `LaunchTemplateId`: text.
            launch_template_id "LaunchTemplateId" String,
            /// `LaunchTemplateName`: text, 3 to 128 characters.
            launch_template_name "LaunchTemplateName" String,
            /// `LaunchTemplateSpecificationUserData`: text.
            launch_template_specification_user_data "LaunchTemplateSpecificationUserData" String,
        }
    }
}

resource! {
    /// [`AWS::EC2::EIP`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html)
    EIP = "AWS::EC2::EIP"
    required {
    }
    optional {
        /// `Address`: text. A change replaces the resource.
        address "Address" String,
        /// `Domain`: text.
        domain "Domain" eip::Domain,
        /// `InstanceId`: text.
        instance_id "InstanceId" String,
        /// `IpamPoolId`: text. A change replaces the resource.
        ipam_pool_id "IpamPoolId" String,
        /// `NetworkBorderGroup`: text. A change replaces the resource.
        network_border_group "NetworkBorderGroup" String,
        /// `PublicIpv4Pool`: text.
        public_ipv4_pool "PublicIpv4Pool" String,
        /// `Tags`: list.
        tags "Tags" List<eip::Tag>,
        /// `TransferAddress`: text. A change replaces the resource.
        transfer_address "TransferAddress" String,
    }
    attributes {
        /// `Fn::GetAtt` of `AllocationId`.
        allocation_id "AllocationId" String,
        /// `Fn::GetAtt` of `PublicIp`.
        public_ip "PublicIp" String,
    }
}

/// Property types of [`EIP`].
pub mod eip {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Domain`.
        Domain
        Standard = "standard",
        Vpc = "vpc",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-eip-tag.html)
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
    /// [`AWS::EC2::EIPAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eipassociation.html)
    EIPAssociation = "AWS::EC2::EIPAssociation"
    required {
    }
    optional {
        /// `AllocationId`: text. A change replaces the resource.
        allocation_id "AllocationId" String,
        /// `EIP`: text. A change replaces the resource.
        eip "EIP" String,
        /// `InstanceId`: text. A change replaces the resource.
        instance_id "InstanceId" String,
        /// `NetworkInterfaceId`: text. A change replaces the resource.
        network_interface_id "NetworkInterfaceId" String,
        /// `PrivateIpAddress`: text. A change replaces the resource.
        private_ip_address "PrivateIpAddress" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::EC2::EgressOnlyInternetGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-egressonlyinternetgateway.html)
    EgressOnlyInternetGateway = "AWS::EC2::EgressOnlyInternetGateway"
    required {
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<egress_only_internet_gateway::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`EgressOnlyInternetGateway`].
pub mod egress_only_internet_gateway {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-egressonlyinternetgateway-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EC2::EnclaveCertificateIamRoleAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-enclavecertificateiamroleassociation.html)
    EnclaveCertificateIamRoleAssociation = "AWS::EC2::EnclaveCertificateIamRoleAssociation"
    required {
        /// `CertificateArn`: text, 1 to 1283 characters. A change replaces the resource.
        certificate_arn "CertificateArn" String,
        /// `RoleArn`: text, 1 to 1283 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `CertificateS3BucketName`.
        certificate_s3_bucket_name "CertificateS3BucketName" String,
        /// `Fn::GetAtt` of `CertificateS3ObjectKey`.
        certificate_s3_object_key "CertificateS3ObjectKey" String,
        /// `Fn::GetAtt` of `EncryptionKmsKeyId`.
        encryption_kms_key_id "EncryptionKmsKeyId" String,
    }
}

resource! {
    /// [`AWS::EC2::FlowLog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html)
    FlowLog = "AWS::EC2::FlowLog"
    required {
        /// `ResourceId`: text. A change replaces the resource.
        resource_id "ResourceId" String,
        /// `ResourceType`: text. A change replaces the resource.
        resource_type "ResourceType" flow_log::ResourceType,
    }
    optional {
        /// `DeliverCrossAccountRole`: text. A change replaces the resource.
        deliver_cross_account_role "DeliverCrossAccountRole" String,
        /// `DeliverLogsPermissionArn`: text. A change replaces the resource.
        deliver_logs_permission_arn "DeliverLogsPermissionArn" String,
        /// `DestinationOptions`: object. A change replaces the resource.
        destination_options "DestinationOptions" flow_log::DestinationOptions,
        /// `LogDestination`: text. A change replaces the resource.
        log_destination "LogDestination" String,
        /// `LogDestinationType`: text. A change replaces the resource.
        log_destination_type "LogDestinationType" flow_log::LogDestinationType,
        /// `LogFormat`: text. A change replaces the resource.
        log_format "LogFormat" String,
        /// `LogGroupName`: text. A change replaces the resource.
        log_group_name "LogGroupName" String,
        /// `MaxAggregationInterval`: whole number. A change replaces the resource.
        max_aggregation_interval "MaxAggregationInterval" i64,
        /// `TagFieldSpecifications`: list, 1 to 3 items. A change replaces the resource.
        tag_field_specifications "TagFieldSpecifications" List<flow_log::TagFieldSpecification>,
        /// `Tags`: list.
        tags "Tags" List<flow_log::Tag>,
        /// `TrafficType`: text. A change replaces the resource.
        traffic_type "TrafficType" flow_log::TrafficType,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`FlowLog`].
pub mod flow_log {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LogDestinationType`.
        LogDestinationType
        CloudWatchLogs = "cloud-watch-logs",
        S3 = "s3",
        KinesisDataFirehose = "kinesis-data-firehose",
    }

    choice! {
        /// Values of `ResourceType`.
        ResourceType
        NetworkInterface = "NetworkInterface",
        Subnet = "Subnet",
        Vpc = "VPC",
        TransitGateway = "TransitGateway",
        TransitGatewayAttachment = "TransitGatewayAttachment",
        RegionalNatGateway = "RegionalNatGateway",
    }

    choice! {
        /// Values of `TrafficType`.
        TrafficType
        Accept = "ACCEPT",
        All = "ALL",
        Reject = "REJECT",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-flowlog-tag.html)
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
        /// Values of `TagFieldSpecificationResourceType`.
        TagFieldSpecificationResourceType
        AutoScalingGroup = "auto-scaling-group",
        Instance = "instance",
        NetworkInterface = "network-interface",
    }

    property! {
        /// [`TagFieldSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-flowlog-tagfieldspecification.html)
        TagFieldSpecification
        required {
            /// `ResourceType`: text.
            resource_type "ResourceType" TagFieldSpecificationResourceType,
            /// `TagKeys`: list, 1 to 2 items.
            tag_keys "TagKeys" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DestinationOptionsFileFormat`.
        DestinationOptionsFileFormat
        PlainText = "plain-text",
        Parquet = "parquet",
    }

    property! {
        /// Property type `DestinationOptions`.
        DestinationOptions
        required {
            /// `FileFormat`: text.
            file_format "FileFormat" DestinationOptionsFileFormat,
            /// `HiveCompatiblePartitions`: true or false.
            hive_compatible_partitions "HiveCompatiblePartitions" bool,
            /// `PerHourPartition`: true or false.
            per_hour_partition "PerHourPartition" bool,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EC2::FpgaImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-fpgaimage.html)
    FpgaImage = "AWS::EC2::FpgaImage"
    required {
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `InputStorageLocation`: object. A change replaces the resource.
        input_storage_location "InputStorageLocation" fpga_image::StorageLocation,
        /// `LogsStorageLocation`: object. A change replaces the resource.
        logs_storage_location "LogsStorageLocation" fpga_image::StorageLocation,
        /// `Name`: text.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<fpga_image::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `DataRetentionSupport`.
        data_retention_support "DataRetentionSupport" bool,
        /// `Fn::GetAtt` of `FpgaImageGlobalId`.
        fpga_image_global_id "FpgaImageGlobalId" String,
        /// `Fn::GetAtt` of `FpgaImageId`.
        fpga_image_id "FpgaImageId" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `Public`.
        public "Public" bool,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `UpdateTime`.
        update_time "UpdateTime" String,
    }
}

/// Property types of [`FpgaImage`].
pub mod fpga_image {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-fpgaimage-tag.html)
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
        /// [`StorageLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-fpgaimage-storagelocation.html)
        StorageLocation
        required {
        }
        optional {
            /// `Bucket`: text.
            bucket "Bucket" String,
            /// `Key`: text.
            key "Key" String,
        }
    }
}

resource! {
    /// [`AWS::EC2::GatewayRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-gatewayroutetableassociation.html)
    GatewayRouteTableAssociation = "AWS::EC2::GatewayRouteTableAssociation"
    required {
        /// `GatewayId`: text. A change replaces the resource.
        gateway_id "GatewayId" String,
        /// `RouteTableId`: text.
        route_table_id "RouteTableId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationId`.
        association_id "AssociationId" String,
    }
}

resource! {
    /// [`AWS::EC2::Host`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-host.html)
    Host = "AWS::EC2::Host"
    required {
        /// `AvailabilityZone`: text. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
    }
    optional {
        /// `AssetId`: text. A change replaces the resource.
        asset_id "AssetId" String,
        /// `AutoPlacement`: text.
        auto_placement "AutoPlacement" host::AutoPlacement,
        /// `HostMaintenance`: text.
        host_maintenance "HostMaintenance" host::HostMaintenance,
        /// `HostRecovery`: text.
        host_recovery "HostRecovery" host::HostRecovery,
        /// `InstanceFamily`: text. A change replaces the resource.
        instance_family "InstanceFamily" String,
        /// `InstanceType`: text. A change replaces the resource.
        instance_type "InstanceType" String,
        /// `OutpostArn`: text. A change replaces the resource.
        outpost_arn "OutpostArn" String,
        /// `Tags`: list.
        tags "Tags" List<host::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `HostId`.
        host_id "HostId" String,
    }
}

/// Property types of [`Host`].
pub mod host {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AutoPlacement`.
        AutoPlacement
        On = "on",
        Off = "off",
    }

    choice! {
        /// Values of `HostMaintenance`.
        HostMaintenance
        On = "on",
        Off = "off",
    }

    choice! {
        /// Values of `HostRecovery`.
        HostRecovery
        On = "on",
        Off = "off",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-host-tag.html)
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
    /// [`AWS::EC2::IPAM`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipam.html)
    IPAM = "AWS::EC2::IPAM"
    required {
    }
    optional {
        /// `DefaultResourceDiscoveryOrganizationalUnitExclusions`: list.
        default_resource_discovery_organizational_unit_exclusions "DefaultResourceDiscoveryOrganizationalUnitExclusions" List<ipam::IpamOrganizationalUnitExclusion>,
        /// `Description`: text.
        description "Description" String,
        /// `EnablePrivateGua`: true or false.
        enable_private_gua "EnablePrivateGua" bool,
        /// `MeteredAccount`: text.
        metered_account "MeteredAccount" ipam::MeteredAccount,
        /// `OperatingRegions`: list, 0 to 50 items.
        operating_regions "OperatingRegions" List<ipam::IpamOperatingRegion>,
        /// `Tags`: list.
        tags "Tags" List<ipam::Tag>,
        /// `Tier`: text.
        tier "Tier" ipam::Tier,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `DefaultResourceDiscoveryAssociationId`.
        default_resource_discovery_association_id "DefaultResourceDiscoveryAssociationId" String,
        /// `Fn::GetAtt` of `DefaultResourceDiscoveryId`.
        default_resource_discovery_id "DefaultResourceDiscoveryId" String,
        /// `Fn::GetAtt` of `IpamId`.
        ipam_id "IpamId" String,
        /// `Fn::GetAtt` of `PrivateDefaultScopeId`.
        private_default_scope_id "PrivateDefaultScopeId" String,
        /// `Fn::GetAtt` of `PublicDefaultScopeId`.
        public_default_scope_id "PublicDefaultScopeId" String,
        /// `Fn::GetAtt` of `ResourceDiscoveryAssociationCount`.
        resource_discovery_association_count "ResourceDiscoveryAssociationCount" i64,
        /// `Fn::GetAtt` of `ScopeCount`.
        scope_count "ScopeCount" i64,
    }
}

/// Property types of [`IPAM`].
pub mod ipam {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `MeteredAccount`.
        MeteredAccount
        IpamOwner = "ipam-owner",
        ResourceOwner = "resource-owner",
    }

    choice! {
        /// Values of `Tier`.
        Tier
        Free = "free",
        Advanced = "advanced",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipam-tag.html)
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
        /// [`IpamOperatingRegion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipam-ipamoperatingregion.html)
        IpamOperatingRegion
        required {
            /// `RegionName`: text.
            region_name "RegionName" String,
        }
        optional {
        }
    }

    property! {
        /// [`IpamOrganizationalUnitExclusion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipam-ipamorganizationalunitexclusion.html)
        IpamOrganizationalUnitExclusion
        required {
            /// `OrganizationsEntityPath`: text, at least 1 characters.
            organizations_entity_path "OrganizationsEntityPath" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EC2::IPAMAllocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamallocation.html)
    IPAMAllocation = "AWS::EC2::IPAMAllocation"
    required {
        /// `IpamPoolId`: text. A change replaces the resource.
        ipam_pool_id "IpamPoolId" String,
    }
    optional {
        /// `Cidr`: text. A change replaces the resource.
        cidr "Cidr" String,
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `NetmaskLength`: whole number. A change replaces the resource.
        netmask_length "NetmaskLength" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `IpamPoolAllocationId`.
        ipam_pool_allocation_id "IpamPoolAllocationId" String,
    }
}

resource! {
    /// [`AWS::EC2::IPAMPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampool.html)
    IPAMPool = "AWS::EC2::IPAMPool"
    required {
        /// `AddressFamily`: text. A change replaces the resource.
        address_family "AddressFamily" ipam_pool::AddressFamily,
        /// `IpamScopeId`: text. A change replaces the resource.
        ipam_scope_id "IpamScopeId" String,
    }
    optional {
        /// `AllocationDefaultNetmaskLength`: whole number, 0 to 128 in value.
        allocation_default_netmask_length "AllocationDefaultNetmaskLength" i64,
        /// `AllocationMaxNetmaskLength`: whole number, 0 to 128 in value.
        allocation_max_netmask_length "AllocationMaxNetmaskLength" i64,
        /// `AllocationMinNetmaskLength`: whole number, 0 to 128 in value.
        allocation_min_netmask_length "AllocationMinNetmaskLength" i64,
        /// `AllocationResourceTags`: list.
        allocation_resource_tags "AllocationResourceTags" List<ipam_pool::Tag>,
        /// `AutoImport`: true or false.
        auto_import "AutoImport" bool,
        /// `AwsService`: text. A change replaces the resource.
        aws_service "AwsService" ipam_pool::AwsService,
        /// `Description`: text.
        description "Description" String,
        /// `Locale`: text. A change replaces the resource.
        locale "Locale" String,
        /// `ProvisionedCidrs`: list.
        provisioned_cidrs "ProvisionedCidrs" List<ipam_pool::ProvisionedCidr>,
        /// `PublicIpSource`: text. A change replaces the resource.
        public_ip_source "PublicIpSource" ipam_pool::PublicIpSource,
        /// `PubliclyAdvertisable`: true or false. A change replaces the resource.
        publicly_advertisable "PubliclyAdvertisable" bool,
        /// `SourceIpamPoolId`: text. A change replaces the resource.
        source_ipam_pool_id "SourceIpamPoolId" String,
        /// `SourceResource`: object. A change replaces the resource.
        source_resource "SourceResource" ipam_pool::SourceResource,
        /// `Tags`: list.
        tags "Tags" List<ipam_pool::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `IpamArn`.
        ipam_arn "IpamArn" String,
        /// `Fn::GetAtt` of `IpamPoolId`.
        ipam_pool_id "IpamPoolId" String,
        /// `Fn::GetAtt` of `IpamScopeArn`.
        ipam_scope_arn "IpamScopeArn" String,
        /// `Fn::GetAtt` of `IpamScopeType`.
        ipam_scope_type "IpamScopeType" String,
        /// `Fn::GetAtt` of `PoolDepth`.
        pool_depth "PoolDepth" i64,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `StateMessage`.
        state_message "StateMessage" String,
    }
}

/// Property types of [`IPAMPool`].
pub mod ipam_pool {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AddressFamily`.
        AddressFamily
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    choice! {
        /// Values of `AwsService`.
        AwsService
        Ec2 = "ec2",
        GlobalServices = "global-services",
    }

    choice! {
        /// Values of `PublicIpSource`.
        PublicIpSource
        Amazon = "amazon",
        Byoip = "byoip",
    }

    choice! {
        /// Values of `SourceResourceResourceType`.
        SourceResourceResourceType
        Vpc = "vpc",
    }

    property! {
        /// [`SourceResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipampool-sourceresource.html)
        SourceResource
        required {
            /// `ResourceId`: text.
            resource_id "ResourceId" String,
            /// `ResourceOwner`: text.
            resource_owner "ResourceOwner" String,
            /// `ResourceRegion`: text.
            resource_region "ResourceRegion" String,
            /// `ResourceType`: text.
            resource_type "ResourceType" SourceResourceResourceType,
        }
        optional {
        }
    }

    property! {
        /// [`ProvisionedCidr`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipampool-provisionedcidr.html)
        ProvisionedCidr
        required {
            /// `Cidr`: text.
            cidr "Cidr" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipampool-tag.html)
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
    /// [`AWS::EC2::IPAMPoolCidr`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampoolcidr.html)
    IPAMPoolCidr = "AWS::EC2::IPAMPoolCidr"
    required {
        /// `IpamPoolId`: text. A change replaces the resource.
        ipam_pool_id "IpamPoolId" String,
    }
    optional {
        /// `Cidr`: text. A change replaces the resource.
        cidr "Cidr" String,
        /// `NetmaskLength`: whole number. A change replaces the resource.
        netmask_length "NetmaskLength" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `IpamPoolCidrId`.
        ipam_pool_cidr_id "IpamPoolCidrId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

resource! {
    /// [`AWS::EC2::IPAMPrefixListResolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolver.html)
    IPAMPrefixListResolver = "AWS::EC2::IPAMPrefixListResolver"
    required {
        /// `AddressFamily`: text. A change replaces the resource.
        address_family "AddressFamily" ipam_prefix_list_resolver::AddressFamily,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `IpamId`: text. A change replaces the resource.
        ipam_id "IpamId" String,
        /// `Rules`: list.
        rules "Rules" List<ipam_prefix_list_resolver::IpamPrefixListResolverRule>,
        /// `Tags`: list.
        tags "Tags" List<ipam_prefix_list_resolver::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `IpamArn`.
        ipam_arn "IpamArn" String,
        /// `Fn::GetAtt` of `IpamPrefixListResolverArn`.
        ipam_prefix_list_resolver_arn "IpamPrefixListResolverArn" String,
        /// `Fn::GetAtt` of `IpamPrefixListResolverId`.
        ipam_prefix_list_resolver_id "IpamPrefixListResolverId" String,
    }
}

/// Property types of [`IPAMPrefixListResolver`].
pub mod ipam_prefix_list_resolver {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AddressFamily`.
        AddressFamily
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamprefixlistresolver-tag.html)
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
        /// Values of `IpamPrefixListResolverRuleResourceType`.
        IpamPrefixListResolverRuleResourceType
        Vpc = "vpc",
        Subnet = "subnet",
        Eip = "eip",
        PublicIpv4Pool = "public-ipv4-pool",
    }

    choice! {
        /// Values of `IpamPrefixListResolverRuleRuleType`.
        IpamPrefixListResolverRuleRuleType
        StaticCidr = "static-cidr",
        IpamResourceCidr = "ipam-resource-cidr",
        IpamPoolCidr = "ipam-pool-cidr",
    }

    property! {
        /// [`IpamPrefixListResolverRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamprefixlistresolver-ipamprefixlistresolverrule.html)
        IpamPrefixListResolverRule
        required {
            /// `RuleType`: text.
            rule_type "RuleType" IpamPrefixListResolverRuleRuleType,
        }
        optional {
            /// `Conditions`: list.
            conditions "Conditions" List<IpamPrefixListResolverRuleCondition>,
            /// `IpamScopeId`: text.
            ipam_scope_id "IpamScopeId" String,
            /// `ResourceType`: text.
            resource_type "ResourceType" IpamPrefixListResolverRuleResourceType,
            /// `StaticCidr`: text.
            static_cidr "StaticCidr" String,
        }
    }

    choice! {
        /// Values of `IpamPrefixListResolverRuleConditionOperation`.
        IpamPrefixListResolverRuleConditionOperation
        Equals = "equals",
        NotEquals = "not-equals",
        SubnetOf = "subnet-of",
    }

    property! {
        /// [`IpamPrefixListResolverRuleCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamprefixlistresolver-ipamprefixlistresolverrulecondition.html)
        IpamPrefixListResolverRuleCondition
        required {
        }
        optional {
            /// `Cidr`: text.
            cidr "Cidr" String,
            /// `IpamPoolId`: text.
            ipam_pool_id "IpamPoolId" String,
            /// `Operation`: text.
            operation "Operation" IpamPrefixListResolverRuleConditionOperation,
            /// `ResourceId`: text.
            resource_id "ResourceId" String,
            /// `ResourceOwner`: text.
            resource_owner "ResourceOwner" String,
            /// `ResourceRegion`: text.
            resource_region "ResourceRegion" String,
            /// `ResourceTag`: object.
            resource_tag "ResourceTag" Tag,
        }
    }
}

resource! {
    /// [`AWS::EC2::IPAMPrefixListResolverTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolvertarget.html)
    IPAMPrefixListResolverTarget = "AWS::EC2::IPAMPrefixListResolverTarget"
    required {
        /// `IpamPrefixListResolverId`: text. A change replaces the resource.
        ipam_prefix_list_resolver_id "IpamPrefixListResolverId" String,
        /// `PrefixListId`: text. A change replaces the resource.
        prefix_list_id "PrefixListId" String,
        /// `PrefixListRegion`: text. A change replaces the resource.
        prefix_list_region "PrefixListRegion" String,
        /// `TrackLatestVersion`: true or false.
        track_latest_version "TrackLatestVersion" bool,
    }
    optional {
        /// `DesiredVersion`: whole number.
        desired_version "DesiredVersion" i64,
        /// `Tags`: list.
        tags "Tags" List<ipam_prefix_list_resolver_target::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `IpamPrefixListResolverTargetArn`.
        ipam_prefix_list_resolver_target_arn "IpamPrefixListResolverTargetArn" String,
        /// `Fn::GetAtt` of `IpamPrefixListResolverTargetId`.
        ipam_prefix_list_resolver_target_id "IpamPrefixListResolverTargetId" String,
    }
}

/// Property types of [`IPAMPrefixListResolverTarget`].
pub mod ipam_prefix_list_resolver_target {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamprefixlistresolvertarget-tag.html)
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
    /// [`AWS::EC2::IPAMResourceDiscovery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscovery.html)
    IPAMResourceDiscovery = "AWS::EC2::IPAMResourceDiscovery"
    required {
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `OperatingRegions`: list, 0 to 50 items.
        operating_regions "OperatingRegions" List<ipam_resource_discovery::IpamOperatingRegion>,
        /// `OrganizationalUnitExclusions`: list.
        organizational_unit_exclusions "OrganizationalUnitExclusions" List<ipam_resource_discovery::IpamResourceDiscoveryOrganizationalUnitExclusion>,
        /// `Tags`: list.
        tags "Tags" List<ipam_resource_discovery::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `IpamResourceDiscoveryArn`.
        ipam_resource_discovery_arn "IpamResourceDiscoveryArn" String,
        /// `Fn::GetAtt` of `IpamResourceDiscoveryId`.
        ipam_resource_discovery_id "IpamResourceDiscoveryId" String,
        /// `Fn::GetAtt` of `IpamResourceDiscoveryRegion`.
        ipam_resource_discovery_region "IpamResourceDiscoveryRegion" String,
        /// `Fn::GetAtt` of `IsDefault`.
        is_default "IsDefault" bool,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`IPAMResourceDiscovery`].
pub mod ipam_resource_discovery {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamresourcediscovery-tag.html)
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
        /// [`IpamResourceDiscoveryOrganizationalUnitExclusion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamresourcediscovery-ipamresourcediscoveryorganizationalunitexclusion.html)
        IpamResourceDiscoveryOrganizationalUnitExclusion
        required {
            /// `OrganizationsEntityPath`: text, at least 1 characters.
            organizations_entity_path "OrganizationsEntityPath" String,
        }
        optional {
        }
    }

    property! {
        /// [`IpamOperatingRegion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamresourcediscovery-ipamoperatingregion.html)
        IpamOperatingRegion
        required {
            /// `RegionName`: text.
            region_name "RegionName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EC2::IPAMResourceDiscoveryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscoveryassociation.html)
    IPAMResourceDiscoveryAssociation = "AWS::EC2::IPAMResourceDiscoveryAssociation"
    required {
        /// `IpamId`: text. A change replaces the resource.
        ipam_id "IpamId" String,
        /// `IpamResourceDiscoveryId`: text. A change replaces the resource.
        ipam_resource_discovery_id "IpamResourceDiscoveryId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<ipam_resource_discovery_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `IpamArn`.
        ipam_arn "IpamArn" String,
        /// `Fn::GetAtt` of `IpamRegion`.
        ipam_region "IpamRegion" String,
        /// `Fn::GetAtt` of `IpamResourceDiscoveryAssociationArn`.
        ipam_resource_discovery_association_arn "IpamResourceDiscoveryAssociationArn" String,
        /// `Fn::GetAtt` of `IpamResourceDiscoveryAssociationId`.
        ipam_resource_discovery_association_id "IpamResourceDiscoveryAssociationId" String,
        /// `Fn::GetAtt` of `IsDefault`.
        is_default "IsDefault" bool,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `ResourceDiscoveryStatus`.
        resource_discovery_status "ResourceDiscoveryStatus" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`IPAMResourceDiscoveryAssociation`].
pub mod ipam_resource_discovery_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamresourcediscoveryassociation-tag.html)
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
    /// [`AWS::EC2::IPAMScope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamscope.html)
    IPAMScope = "AWS::EC2::IPAMScope"
    required {
        /// `IpamId`: text. A change replaces the resource.
        ipam_id "IpamId" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `ExternalAuthorityConfiguration`: object.
        external_authority_configuration "ExternalAuthorityConfiguration" ipam_scope::IpamScopeExternalAuthorityConfiguration,
        /// `Tags`: list.
        tags "Tags" List<ipam_scope::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `IpamArn`.
        ipam_arn "IpamArn" String,
        /// `Fn::GetAtt` of `IpamScopeId`.
        ipam_scope_id "IpamScopeId" String,
        /// `Fn::GetAtt` of `IpamScopeType`.
        ipam_scope_type "IpamScopeType" String,
        /// `Fn::GetAtt` of `IsDefault`.
        is_default "IsDefault" bool,
        /// `Fn::GetAtt` of `PoolCount`.
        pool_count "PoolCount" i64,
    }
}

/// Property types of [`IPAMScope`].
pub mod ipam_scope {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamscope-tag.html)
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
        /// Values of `IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType`.
        IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType
        Infoblox = "infoblox",
    }

    property! {
        /// [`IpamScopeExternalAuthorityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamscope-ipamscopeexternalauthorityconfiguration.html)
        IpamScopeExternalAuthorityConfiguration
        required {
            /// `ExternalResourceIdentifier`: text.
            external_resource_identifier "ExternalResourceIdentifier" String,
            /// `IpamScopeExternalAuthorityType`: text.
            ipam_scope_external_authority_type "IpamScopeExternalAuthorityType" IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EC2::IPv4Pool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipv4pool.html)
    IPv4Pool = "AWS::EC2::IPv4Pool"
    required {
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<i_pv4_pool::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Description`.
        description "Description" String,
        /// `Fn::GetAtt` of `NetworkBorderGroup`.
        network_border_group "NetworkBorderGroup" String,
        /// `Fn::GetAtt` of `PoolId`.
        pool_id "PoolId" String,
        /// `Fn::GetAtt` of `TotalAddressCount`.
        total_address_count "TotalAddressCount" i64,
        /// `Fn::GetAtt` of `TotalAvailableAddressCount`.
        total_available_address_count "TotalAvailableAddressCount" i64,
    }
}

/// Property types of [`IPv4Pool`].
pub mod i_pv4_pool {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipv4pool-tag.html)
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
    /// [`AWS::EC2::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
    Instance = "AWS::EC2::Instance"
    required {
    }
    optional {
        /// `AdditionalInfo`: text. A change may replace the resource.
        additional_info "AdditionalInfo" String,
        /// `Affinity`: text. A change may replace the resource.
        affinity "Affinity" instance::Affinity,
        /// `AvailabilityZone`: text. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `BlockDeviceMappings`: list. A change may replace the resource.
        block_device_mappings "BlockDeviceMappings" List<instance::BlockDeviceMapping>,
        /// `CpuOptions`: object. A change replaces the resource.
        cpu_options "CpuOptions" instance::CpuOptions,
        /// `CreditSpecification`: object.
        credit_specification "CreditSpecification" instance::CreditSpecification,
        /// `DisableApiTermination`: true or false.
        disable_api_termination "DisableApiTermination" bool,
        /// `EbsOptimized`: true or false. A change may replace the resource.
        ebs_optimized "EbsOptimized" bool,
        /// `ElasticGpuSpecifications`: list. A change replaces the resource.
        elastic_gpu_specifications "ElasticGpuSpecifications" List<instance::ElasticGpuSpecification>,
        /// `ElasticInferenceAccelerators`: list. A change replaces the resource.
        elastic_inference_accelerators "ElasticInferenceAccelerators" List<instance::ElasticInferenceAccelerator>,
        /// `EnclaveOptions`: object. A change replaces the resource.
        enclave_options "EnclaveOptions" instance::EnclaveOptions,
        /// `HibernationOptions`: object. A change replaces the resource.
        hibernation_options "HibernationOptions" instance::HibernationOptions,
        /// `HostId`: text. A change may replace the resource.
        host_id "HostId" String,
        /// `HostResourceGroupArn`: text. A change replaces the resource.
        host_resource_group_arn "HostResourceGroupArn" String,
        /// `IamInstanceProfile`: text.
        iam_instance_profile "IamInstanceProfile" String,
        /// `ImageId`: text. A change replaces the resource.
        image_id "ImageId" String,
        /// `InstanceInitiatedShutdownBehavior`: text.
        instance_initiated_shutdown_behavior "InstanceInitiatedShutdownBehavior" instance::InstanceInitiatedShutdownBehavior,
        /// `InstanceType`: text. A change may replace the resource.
        instance_type "InstanceType" String,
        /// `Ipv6AddressCount`: whole number. A change replaces the resource.
        ipv6_address_count "Ipv6AddressCount" i64,
        /// `Ipv6Addresses`: list. A change replaces the resource.
        ipv6_addresses "Ipv6Addresses" List<instance::InstanceIpv6Address>,
        /// `KernelId`: text. A change may replace the resource.
        kernel_id "KernelId" String,
        /// `KeyName`: text. A change replaces the resource.
        key_name "KeyName" String,
        /// `LaunchTemplate`: object. A change replaces the resource.
        launch_template "LaunchTemplate" instance::LaunchTemplateSpecification,
        /// `LicenseSpecifications`: list. A change replaces the resource.
        license_specifications "LicenseSpecifications" List<instance::LicenseSpecification>,
        /// `MetadataOptions`: object.
        metadata_options "MetadataOptions" instance::MetadataOptions,
        /// `Monitoring`: true or false.
        monitoring "Monitoring" bool,
        /// `NetworkInterfaces`: list. A change replaces the resource.
        network_interfaces "NetworkInterfaces" List<instance::NetworkInterface>,
        /// `PlacementGroupName`: text. A change replaces the resource.
        placement_group_name "PlacementGroupName" String,
        /// `PrivateDnsNameOptions`: object. A change may replace the resource.
        private_dns_name_options "PrivateDnsNameOptions" instance::PrivateDnsNameOptions,
        /// `PrivateIpAddress`: text. A change replaces the resource.
        private_ip_address "PrivateIpAddress" String,
        /// `PropagateTagsToVolumeOnCreation`: true or false.
        propagate_tags_to_volume_on_creation "PropagateTagsToVolumeOnCreation" bool,
        /// `RamdiskId`: text. A change may replace the resource.
        ramdisk_id "RamdiskId" String,
        /// `SecurityGroupIds`: list. A change may replace the resource.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SecurityGroups`: list. A change replaces the resource.
        security_groups "SecurityGroups" List<String>,
        /// `SourceDestCheck`: true or false.
        source_dest_check "SourceDestCheck" bool,
        /// `SsmAssociations`: list.
        ssm_associations "SsmAssociations" List<instance::SsmAssociation>,
        /// `SubnetId`: text. A change replaces the resource.
        subnet_id "SubnetId" String,
        /// `Tags`: list.
        tags "Tags" List<instance::Tag>,
        /// `Tenancy`: text. A change may replace the resource.
        tenancy "Tenancy" String,
        /// `UserData`: text. A change may replace the resource.
        user_data "UserData" String,
        /// `Volumes`: list.
        volumes "Volumes" List<instance::Volume>,
    }
    attributes {
        /// `Fn::GetAtt` of `InstanceId`.
        instance_id "InstanceId" String,
        /// `Fn::GetAtt` of `PrivateDnsName`.
        private_dns_name "PrivateDnsName" String,
        /// `Fn::GetAtt` of `PrivateIp`.
        private_ip "PrivateIp" String,
        /// `Fn::GetAtt` of `PublicDnsName`.
        public_dns_name "PublicDnsName" String,
        /// `Fn::GetAtt` of `PublicIp`.
        public_ip "PublicIp" String,
        /// `Fn::GetAtt` of `State`.
        state "State" Json,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`Instance`].
pub mod instance {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Affinity`.
        Affinity
        Default = "default",
        Host = "host",
    }

    choice! {
        /// Values of `InstanceInitiatedShutdownBehavior`.
        InstanceInitiatedShutdownBehavior
        Stop = "stop",
        Terminate = "terminate",
    }

    property! {
        /// [`Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-volume.html)
        Volume
        required {
            /// `Device`: text.
            device "Device" String,
            /// `VolumeId`: text.
            volume_id "VolumeId" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-tag.html)
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
        /// [`SsmAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-ssmassociation.html)
        SsmAssociation
        required {
            /// `DocumentName`: text.
            document_name "DocumentName" String,
        }
        optional {
            /// `AssociationParameters`: list.
            association_parameters "AssociationParameters" List<AssociationParameter>,
        }
    }

    property! {
        /// [`AssociationParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-associationparameter.html)
        AssociationParameter
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: list.
            value "Value" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `PrivateDnsNameOptionsHostnameType`.
        PrivateDnsNameOptionsHostnameType
        IpName = "ip-name",
        ResourceName = "resource-name",
    }

    property! {
        /// [`PrivateDnsNameOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-privatednsnameoptions.html)
        PrivateDnsNameOptions
        required {
        }
        optional {
            /// `EnableResourceNameDnsAAAARecord`: true or false.
            enable_resource_name_dns_aaaa_record "EnableResourceNameDnsAAAARecord" bool,
            /// `EnableResourceNameDnsARecord`: true or false.
            enable_resource_name_dns_a_record "EnableResourceNameDnsARecord" bool,
            /// `HostnameType`: text.
            hostname_type "HostnameType" PrivateDnsNameOptionsHostnameType,
        }
    }

    property! {
        /// [`NetworkInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-networkinterface.html)
        NetworkInterface
        required {
            /// `DeviceIndex`: text.
            device_index "DeviceIndex" String,
        }
        optional {
            /// `AssociateCarrierIpAddress`: true or false.
            associate_carrier_ip_address "AssociateCarrierIpAddress" bool,
            /// `AssociatePublicIpAddress`: true or false.
            associate_public_ip_address "AssociatePublicIpAddress" bool,
            /// `DeleteOnTermination`: true or false.
            delete_on_termination "DeleteOnTermination" bool,
            /// `Description`: text.
            description "Description" String,
            /// `EnaSrdSpecification`: object.
            ena_srd_specification "EnaSrdSpecification" EnaSrdSpecification,
            /// `GroupSet`: list.
            group_set "GroupSet" List<String>,
            /// `Ipv6AddressCount`: whole number.
            ipv6_address_count "Ipv6AddressCount" i64,
            /// `Ipv6Addresses`: list.
            ipv6_addresses "Ipv6Addresses" List<InstanceIpv6Address>,
            /// `NetworkInterfaceId`: text.
            network_interface_id "NetworkInterfaceId" String,
            /// `PrivateIpAddress`: text.
            private_ip_address "PrivateIpAddress" String,
            /// `PrivateIpAddresses`: list.
            private_ip_addresses "PrivateIpAddresses" List<PrivateIpAddressSpecification>,
            /// `SecondaryPrivateIpAddressCount`: whole number.
            secondary_private_ip_address_count "SecondaryPrivateIpAddressCount" i64,
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
        }
    }

    property! {
        /// [`PrivateIpAddressSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-privateipaddressspecification.html)
        PrivateIpAddressSpecification
        required {
            /// `Primary`: true or false.
            primary "Primary" bool,
            /// `PrivateIpAddress`: text.
            private_ip_address "PrivateIpAddress" String,
        }
        optional {
        }
    }

    property! {
        /// [`EnaSrdSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-enasrdspecification.html)
        EnaSrdSpecification
        required {
        }
        optional {
            /// `EnaSrdEnabled`: true or false.
            ena_srd_enabled "EnaSrdEnabled" bool,
            /// `EnaSrdUdpSpecification`: object.
            ena_srd_udp_specification "EnaSrdUdpSpecification" EnaSrdUdpSpecification,
        }
    }

    property! {
        /// [`EnaSrdUdpSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-enasrdudpspecification.html)
        EnaSrdUdpSpecification
        required {
        }
        optional {
            /// `EnaSrdUdpEnabled`: true or false.
            ena_srd_udp_enabled "EnaSrdUdpEnabled" bool,
        }
    }

    choice! {
        /// Values of `MetadataOptionsHttpEndpoint`.
        MetadataOptionsHttpEndpoint
        Disabled = "disabled",
        Enabled = "enabled",
    }

    choice! {
        /// Values of `MetadataOptionsHttpProtocolIpv6`.
        MetadataOptionsHttpProtocolIpv6
        Disabled = "disabled",
        Enabled = "enabled",
    }

    choice! {
        /// Values of `MetadataOptionsHttpTokens`.
        MetadataOptionsHttpTokens
        Optional = "optional",
        Required = "required",
    }

    choice! {
        /// Values of `MetadataOptionsInstanceMetadataTags`.
        MetadataOptionsInstanceMetadataTags
        Disabled = "disabled",
        Enabled = "enabled",
    }

    property! {
        /// [`MetadataOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-metadataoptions.html)
        MetadataOptions
        required {
        }
        optional {
            /// `HttpEndpoint`: text.
            http_endpoint "HttpEndpoint" MetadataOptionsHttpEndpoint,
            /// `HttpProtocolIpv6`: text.
            http_protocol_ipv6 "HttpProtocolIpv6" MetadataOptionsHttpProtocolIpv6,
            /// `HttpPutResponseHopLimit`: whole number, 1 to 64 in value.
            http_put_response_hop_limit "HttpPutResponseHopLimit" i64,
            /// `HttpTokens`: text.
            http_tokens "HttpTokens" MetadataOptionsHttpTokens,
            /// `InstanceMetadataTags`: text.
            instance_metadata_tags "InstanceMetadataTags" MetadataOptionsInstanceMetadataTags,
        }
    }

    property! {
        /// [`LicenseSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-licensespecification.html)
        LicenseSpecification
        required {
            /// `LicenseConfigurationArn`: text.
            license_configuration_arn "LicenseConfigurationArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`LaunchTemplateSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-launchtemplatespecification.html)
        LaunchTemplateSpecification
        required {
        }
        optional {
            /// `LaunchTemplateId`: text.
            launch_template_id "LaunchTemplateId" String,
            /// `LaunchTemplateName`: text.
            launch_template_name "LaunchTemplateName" String,
            /// `Version`: text.
            version "Version" String,
        }
    }

    property! {
        /// [`InstanceIpv6Address`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-instanceipv6address.html)
        InstanceIpv6Address
        required {
            /// `Ipv6Address`: text.
            ipv6_address "Ipv6Address" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `HibernationOptions`.
        HibernationOptions
        required {
        }
        optional {
            /// `Configured`: true or false.
            configured "Configured" bool,
        }
    }

    property! {
        /// Property type `EnclaveOptions`.
        EnclaveOptions
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`ElasticInferenceAccelerator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-elasticinferenceaccelerator.html)
        ElasticInferenceAccelerator
        required {
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `Count`: whole number, at least 0 in value.
            count "Count" i64,
        }
    }

    property! {
        /// [`ElasticGpuSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-elasticgpuspecification.html)
        ElasticGpuSpecification
        required {
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `CreditSpecification`.
        CreditSpecification
        required {
        }
        optional {
            /// `CPUCredits`: text.
            cpu_credits "CPUCredits" String,
        }
    }

    property! {
        /// Property type `CpuOptions`.
        CpuOptions
        required {
        }
        optional {
            /// `CoreCount`: whole number.
            core_count "CoreCount" i64,
            /// `ThreadsPerCore`: whole number.
            threads_per_core "ThreadsPerCore" i64,
        }
    }

    property! {
        /// [`BlockDeviceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-blockdevicemapping.html)
        BlockDeviceMapping
        required {
            /// `DeviceName`: text.
            device_name "DeviceName" String,
        }
        optional {
            /// `Ebs`: object.
            ebs "Ebs" Ebs,
            /// `NoDevice`: object.
            no_device "NoDevice" Json,
            /// `VirtualName`: text.
            virtual_name "VirtualName" String,
        }
    }

    choice! {
        /// Values of `EbsVolumeType`.
        EbsVolumeType
        Gp2 = "gp2",
        Gp3 = "gp3",
        Io1 = "io1",
        Io2 = "io2",
        Sc1 = "sc1",
        St1 = "st1",
        Standard = "standard",
    }

    property! {
        /// [`Ebs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-ebs.html)
        Ebs
        required {
        }
        optional {
            /// `DeleteOnTermination`: true or false.
            delete_on_termination "DeleteOnTermination" bool,
            /// `Encrypted`: true or false.
            encrypted "Encrypted" bool,
            /// `Iops`: whole number.
            iops "Iops" i64,
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
            /// `SnapshotId`: text.
            snapshot_id "SnapshotId" String,
            /// `VolumeSize`: whole number.
            volume_size "VolumeSize" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" EbsVolumeType,
        }
    }
}

resource! {
    /// [`AWS::EC2::InstanceConnectEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceconnectendpoint.html)
    InstanceConnectEndpoint = "AWS::EC2::InstanceConnectEndpoint"
    required {
        /// `SubnetId`: text. A change replaces the resource.
        subnet_id "SubnetId" String,
    }
    optional {
        /// `ClientToken`: text. A change replaces the resource.
        client_token "ClientToken" String,
        /// `PreserveClientIp`: true or false. A change replaces the resource.
        preserve_client_ip "PreserveClientIp" bool,
        /// `SecurityGroupIds`: list, 0 to 16 items. A change replaces the resource.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `Tags`: list.
        tags "Tags" List<instance_connect_endpoint::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AvailabilityZone`.
        availability_zone "AvailabilityZone" String,
        /// `Fn::GetAtt` of `AvailabilityZoneId`.
        availability_zone_id "AvailabilityZoneId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `InstanceConnectEndpointArn`.
        instance_connect_endpoint_arn "InstanceConnectEndpointArn" String,
        /// `Fn::GetAtt` of `NetworkInterfaceIds`.
        network_interface_ids "NetworkInterfaceIds" List<String>,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `PublicDnsNames`.
        public_dns_names "PublicDnsNames" Json,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `StateMessage`.
        state_message "StateMessage" String,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`InstanceConnectEndpoint`].
pub mod instance_connect_endpoint {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instanceconnectendpoint-tag.html)
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
    /// [`AWS::EC2::InstanceEventWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceeventwindow.html)
    InstanceEventWindow = "AWS::EC2::InstanceEventWindow"
    required {
    }
    optional {
        /// `CronExpression`: text.
        cron_expression "CronExpression" String,
        /// `Name`: text.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<instance_event_window::Tag>,
        /// `TimeRanges`: list.
        time_ranges "TimeRanges" List<instance_event_window::TimeRange>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `InstanceEventWindowId`.
        instance_event_window_id "InstanceEventWindowId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`InstanceEventWindow`].
pub mod instance_event_window {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TimeRangeEndWeekDay`.
        TimeRangeEndWeekDay
        Sunday = "sunday",
        Monday = "monday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Friday = "friday",
        Saturday = "saturday",
    }

    choice! {
        /// Values of `TimeRangeStartWeekDay`.
        TimeRangeStartWeekDay
        Sunday = "sunday",
        Monday = "monday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Friday = "friday",
        Saturday = "saturday",
    }

    property! {
        /// [`TimeRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instanceeventwindow-timerange.html)
        TimeRange
        required {
        }
        optional {
            /// `EndHour`: whole number, 0 to 23 in value.
            end_hour "EndHour" i64,
            /// `EndWeekDay`: text.
            end_week_day "EndWeekDay" TimeRangeEndWeekDay,
            /// `StartHour`: whole number, 0 to 23 in value.
            start_hour "StartHour" i64,
            /// `StartWeekDay`: text.
            start_week_day "StartWeekDay" TimeRangeStartWeekDay,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instanceeventwindow-tag.html)
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
    /// [`AWS::EC2::InternetGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html)
    InternetGateway = "AWS::EC2::InternetGateway"
    required {
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<internet_gateway::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `InternetGatewayId`.
        internet_gateway_id "InternetGatewayId" String,
    }
}

/// Property types of [`InternetGateway`].
pub mod internet_gateway {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-internetgateway-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EC2::IpPoolRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ippoolroutetableassociation.html)
    IpPoolRouteTableAssociation = "AWS::EC2::IpPoolRouteTableAssociation"
    required {
        /// `PublicIpv4Pool`: text. A change replaces the resource.
        public_ipv4_pool "PublicIpv4Pool" String,
        /// `RouteTableId`: text. A change replaces the resource.
        route_table_id "RouteTableId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationId`.
        association_id "AssociationId" String,
    }
}

resource! {
    /// [`AWS::EC2::IpamExternalResourceVerificationToken`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamexternalresourceverificationtoken.html)
    IpamExternalResourceVerificationToken = "AWS::EC2::IpamExternalResourceVerificationToken"
    required {
        /// `IpamId`: text. A change replaces the resource.
        ipam_id "IpamId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<ipam_external_resource_verification_token::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `IpamArn`.
        ipam_arn "IpamArn" String,
        /// `Fn::GetAtt` of `IpamExternalResourceVerificationTokenArn`.
        ipam_external_resource_verification_token_arn "IpamExternalResourceVerificationTokenArn" String,
        /// `Fn::GetAtt` of `IpamExternalResourceVerificationTokenId`.
        ipam_external_resource_verification_token_id "IpamExternalResourceVerificationTokenId" String,
        /// `Fn::GetAtt` of `IpamRegion`.
        ipam_region "IpamRegion" String,
        /// `Fn::GetAtt` of `NotAfter`.
        not_after "NotAfter" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TokenName`.
        token_name "TokenName" String,
        /// `Fn::GetAtt` of `TokenValue`.
        token_value "TokenValue" String,
    }
}

/// Property types of [`IpamExternalResourceVerificationToken`].
pub mod ipam_external_resource_verification_token {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamexternalresourceverificationtoken-tag.html)
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
    /// [`AWS::EC2::IpamInternetRegistryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipaminternetregistryassociation.html)
    IpamInternetRegistryAssociation = "AWS::EC2::IpamInternetRegistryAssociation"
    required {
        /// `IpamId`: text. A change replaces the resource.
        ipam_id "IpamId" String,
        /// `OrganizationHandle`: text. A change replaces the resource.
        organization_handle "OrganizationHandle" String,
        /// `Rir`: text. A change replaces the resource.
        rir "Rir" ipam_internet_registry_association::Rir,
    }
    optional {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<ipam_internet_registry_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ChildRequestXml`.
        child_request_xml "ChildRequestXml" String,
        /// `Fn::GetAtt` of `IpamInternetRegistryAssociationArn`.
        ipam_internet_registry_association_arn "IpamInternetRegistryAssociationArn" String,
        /// `Fn::GetAtt` of `IpamInternetRegistryAssociationId`.
        ipam_internet_registry_association_id "IpamInternetRegistryAssociationId" String,
        /// `Fn::GetAtt` of `IpamRegion`.
        ipam_region "IpamRegion" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`IpamInternetRegistryAssociation`].
pub mod ipam_internet_registry_association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Rir`.
        Rir
        Ripe = "RIPE",
        Apnic = "APNIC",
        Arin = "ARIN",
        Lacnic = "LACNIC",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipaminternetregistryassociation-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EC2::KeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-keypair.html)
    KeyPair = "AWS::EC2::KeyPair"
    required {
        /// `KeyName`: text. A change replaces the resource.
        key_name "KeyName" String,
    }
    optional {
        /// `KeyFormat`: text. A change replaces the resource.
        key_format "KeyFormat" key_pair::KeyFormat,
        /// `KeyType`: text. A change replaces the resource.
        key_type "KeyType" key_pair::KeyType,
        /// `PublicKeyMaterial`: text. A change replaces the resource.
        public_key_material "PublicKeyMaterial" String,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<key_pair::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `KeyFingerprint`.
        key_fingerprint "KeyFingerprint" String,
        /// `Fn::GetAtt` of `KeyPairId`.
        key_pair_id "KeyPairId" String,
    }
}

/// Property types of [`KeyPair`].
pub mod key_pair {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `KeyFormat`.
        KeyFormat
        Pem = "pem",
        Ppk = "ppk",
    }

    choice! {
        /// Values of `KeyType`.
        KeyType
        Rsa = "rsa",
        Ed25519 = "ed25519",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-keypair-tag.html)
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
    /// [`AWS::EC2::LaunchTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
    LaunchTemplate = "AWS::EC2::LaunchTemplate"
    required {
        /// `LaunchTemplateData`: object.
        launch_template_data "LaunchTemplateData" launch_template::LaunchTemplateData,
    }
    optional {
        /// `LaunchTemplateName`: text. A change replaces the resource.
        launch_template_name "LaunchTemplateName" String,
        /// `TagSpecifications`: list.
        tag_specifications "TagSpecifications" List<launch_template::LaunchTemplateTagSpecification>,
        /// `VersionDescription`: text, 0 to 255 characters.
        version_description "VersionDescription" String,
    }
    attributes {
        /// `Fn::GetAtt` of `DefaultVersionNumber`.
        default_version_number "DefaultVersionNumber" String,
        /// `Fn::GetAtt` of `LatestVersionNumber`.
        latest_version_number "LatestVersionNumber" String,
        /// `Fn::GetAtt` of `LaunchTemplateId`.
        launch_template_id "LaunchTemplateId" String,
    }
}

/// Property types of [`LaunchTemplate`].
pub mod launch_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LaunchTemplateTagSpecificationResourceType`.
        LaunchTemplateTagSpecificationResourceType
        ApplicationStatusCheck = "application-status-check",
        CapacityBlock = "capacity-block",
        CapacityManagerDataExport = "capacity-manager-data-export",
        CapacityReservation = "capacity-reservation",
        CapacityReservationCancellationQuote = "capacity-reservation-cancellation-quote",
        CapacityReservationFleet = "capacity-reservation-fleet",
        CapacityReservationModificationQuote = "capacity-reservation-modification-quote",
        CarrierGateway = "carrier-gateway",
        ClientVpnEndpoint = "client-vpn-endpoint",
        CoipPool = "coip-pool",
        CustomerGateway = "customer-gateway",
        DeclarativePoliciesReport = "declarative-policies-report",
        DedicatedHost = "dedicated-host",
        DhcpOptions = "dhcp-options",
        EgressOnlyInternetGateway = "egress-only-internet-gateway",
        ElasticGpu = "elastic-gpu",
        ElasticIp = "elastic-ip",
        ExportImageTask = "export-image-task",
        ExportInstanceTask = "export-instance-task",
        Fleet = "fleet",
        FpgaImage = "fpga-image",
        HostReservation = "host-reservation",
        Image = "image",
        ImageUsageReport = "image-usage-report",
        ImportImageTask = "import-image-task",
        ImportSnapshotTask = "import-snapshot-task",
        Instance = "instance",
        InstanceConnectEndpoint = "instance-connect-endpoint",
        InstanceEventWindow = "instance-event-window",
        InternetGateway = "internet-gateway",
        Ipam = "ipam",
        IpamExternalResourceVerificationToken = "ipam-external-resource-verification-token",
        IpamInternetRegistryAssociation = "ipam-internet-registry-association",
        IpamPolicy = "ipam-policy",
        IpamPool = "ipam-pool",
        IpamPoolAllocation = "ipam-pool-allocation",
        IpamPrefixListResolver = "ipam-prefix-list-resolver",
        IpamPrefixListResolverTarget = "ipam-prefix-list-resolver-target",
        IpamResourceDiscovery = "ipam-resource-discovery",
        IpamResourceDiscoveryAssociation = "ipam-resource-discovery-association",
        IpamScope = "ipam-scope",
        Ipv4poolEc2 = "ipv4pool-ec2",
        Ipv6poolEc2 = "ipv6pool-ec2",
        KeyPair = "key-pair",
        LaunchTemplate = "launch-template",
        LocalGateway = "local-gateway",
        LocalGatewayRouteTable = "local-gateway-route-table",
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation = "local-gateway-route-table-virtual-interface-group-association",
        LocalGatewayRouteTableVpcAssociation = "local-gateway-route-table-vpc-association",
        LocalGatewayVirtualInterface = "local-gateway-virtual-interface",
        LocalGatewayVirtualInterfaceGroup = "local-gateway-virtual-interface-group",
        MacModificationTask = "mac-modification-task",
        Natgateway = "natgateway",
        NetworkAcl = "network-acl",
        NetworkInsightsAccessScope = "network-insights-access-scope",
        NetworkInsightsAccessScopeAnalysis = "network-insights-access-scope-analysis",
        NetworkInsightsAnalysis = "network-insights-analysis",
        NetworkInsightsPath = "network-insights-path",
        NetworkInterface = "network-interface",
        OutpostLag = "outpost-lag",
        PlacementGroup = "placement-group",
        PrefixList = "prefix-list",
        ReplaceRootVolumeTask = "replace-root-volume-task",
        ReservedInstances = "reserved-instances",
        RouteServer = "route-server",
        RouteServerEndpoint = "route-server-endpoint",
        RouteServerPeer = "route-server-peer",
        RouteTable = "route-table",
        SecondaryInterface = "secondary-interface",
        SecondaryNetwork = "secondary-network",
        SecondarySubnet = "secondary-subnet",
        SecurityGroup = "security-group",
        SecurityGroupRule = "security-group-rule",
        ServiceLinkVirtualInterface = "service-link-virtual-interface",
        Snapshot = "snapshot",
        SpotFleetRequest = "spot-fleet-request",
        SpotInstancesRequest = "spot-instances-request",
        Subnet = "subnet",
        SubnetCidrReservation = "subnet-cidr-reservation",
        TrafficMirrorFilter = "traffic-mirror-filter",
        TrafficMirrorFilterRule = "traffic-mirror-filter-rule",
        TrafficMirrorSession = "traffic-mirror-session",
        TrafficMirrorTarget = "traffic-mirror-target",
        TransitGateway = "transit-gateway",
        TransitGatewayAttachment = "transit-gateway-attachment",
        TransitGatewayConnectPeer = "transit-gateway-connect-peer",
        TransitGatewayMeteringPolicy = "transit-gateway-metering-policy",
        TransitGatewayMulticastDomain = "transit-gateway-multicast-domain",
        TransitGatewayPolicyTable = "transit-gateway-policy-table",
        TransitGatewayRouteTable = "transit-gateway-route-table",
        TransitGatewayRouteTableAnnouncement = "transit-gateway-route-table-announcement",
        VerifiedAccessEndpoint = "verified-access-endpoint",
        VerifiedAccessEndpointTarget = "verified-access-endpoint-target",
        VerifiedAccessGroup = "verified-access-group",
        VerifiedAccessInstance = "verified-access-instance",
        VerifiedAccessPolicy = "verified-access-policy",
        VerifiedAccessTrustProvider = "verified-access-trust-provider",
        Volume = "volume",
        Vpc = "vpc",
        VpcBlockPublicAccessExclusion = "vpc-block-public-access-exclusion",
        VpcEncryptionControl = "vpc-encryption-control",
        VpcEndpoint = "vpc-endpoint",
        VpcEndpointConnection = "vpc-endpoint-connection",
        VpcEndpointConnectionDeviceType = "vpc-endpoint-connection-device-type",
        VpcEndpointService = "vpc-endpoint-service",
        VpcEndpointServicePermission = "vpc-endpoint-service-permission",
        VpcFlowLog = "vpc-flow-log",
        VpcPeeringConnection = "vpc-peering-connection",
        VpnConcentrator = "vpn-concentrator",
        VpnConnection = "vpn-connection",
        VpnConnectionDeviceType = "vpn-connection-device-type",
        VpnGateway = "vpn-gateway",
    }

    property! {
        /// [`LaunchTemplateTagSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-launchtemplatetagspecification.html)
        LaunchTemplateTagSpecification
        required {
        }
        optional {
            /// `ResourceType`: text.
            resource_type "ResourceType" LaunchTemplateTagSpecificationResourceType,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-tag.html)
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
        /// Values of `LaunchTemplateDataInstanceInitiatedShutdownBehavior`.
        LaunchTemplateDataInstanceInitiatedShutdownBehavior
        Stop = "stop",
        Terminate = "terminate",
    }

    property! {
        /// [`LaunchTemplateData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-launchtemplatedata.html)
        LaunchTemplateData
        required {
        }
        optional {
            /// `BlockDeviceMappings`: list.
            block_device_mappings "BlockDeviceMappings" List<BlockDeviceMapping>,
            /// `CapacityReservationSpecification`: object.
            capacity_reservation_specification "CapacityReservationSpecification" CapacityReservationSpecification,
            /// `CpuOptions`: object.
            cpu_options "CpuOptions" CpuOptions,
            /// `CreditSpecification`: object.
            credit_specification "CreditSpecification" CreditSpecification,
            /// `DisableApiStop`: true or false.
            disable_api_stop "DisableApiStop" bool,
            /// `DisableApiTermination`: true or false.
            disable_api_termination "DisableApiTermination" bool,
            /// `EbsOptimized`: true or false.
            ebs_optimized "EbsOptimized" bool,
            /// `EnclaveOptions`: object.
            enclave_options "EnclaveOptions" EnclaveOptions,
            /// `HibernationOptions`: object.
            hibernation_options "HibernationOptions" HibernationOptions,
            /// `IamInstanceProfile`: object.
            iam_instance_profile "IamInstanceProfile" IamInstanceProfile,
            /// `ImageId`: text.
            image_id "ImageId" String,
            /// `InstanceInitiatedShutdownBehavior`: text.
            instance_initiated_shutdown_behavior "InstanceInitiatedShutdownBehavior" LaunchTemplateDataInstanceInitiatedShutdownBehavior,
            /// `InstanceMarketOptions`: object.
            instance_market_options "InstanceMarketOptions" InstanceMarketOptions,
            /// `InstanceRequirements`: object.
            instance_requirements "InstanceRequirements" InstanceRequirements,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
            /// `KernelId`: text.
            kernel_id "KernelId" String,
            /// `KeyName`: text.
            key_name "KeyName" String,
            /// `LicenseSpecifications`: list.
            license_specifications "LicenseSpecifications" List<LicenseSpecification>,
            /// `MaintenanceOptions`: object.
            maintenance_options "MaintenanceOptions" MaintenanceOptions,
            /// `MetadataOptions`: object.
            metadata_options "MetadataOptions" MetadataOptions,
            /// `Monitoring`: object.
            monitoring "Monitoring" Monitoring,
            /// `NetworkInterfaces`: list.
            network_interfaces "NetworkInterfaces" List<NetworkInterface>,
            /// `NetworkPerformanceOptions`: object.
            network_performance_options "NetworkPerformanceOptions" NetworkPerformanceOptions,
            /// `Placement`: object.
            placement "Placement" Placement,
            /// `PrivateDnsNameOptions`: object.
            private_dns_name_options "PrivateDnsNameOptions" PrivateDnsNameOptions,
            /// `RamDiskId`: text.
            ram_disk_id "RamDiskId" String,
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SecurityGroups`: list.
            security_groups "SecurityGroups" List<String>,
            /// `TagSpecifications`: list.
            tag_specifications "TagSpecifications" List<TagSpecification>,
            /// `UserData`: text.
            user_data "UserData" String,
        }
    }

    choice! {
        /// Values of `TagSpecificationResourceType`.
        TagSpecificationResourceType
        ApplicationStatusCheck = "application-status-check",
        CapacityBlock = "capacity-block",
        CapacityManagerDataExport = "capacity-manager-data-export",
        CapacityReservation = "capacity-reservation",
        CapacityReservationCancellationQuote = "capacity-reservation-cancellation-quote",
        CapacityReservationFleet = "capacity-reservation-fleet",
        CapacityReservationModificationQuote = "capacity-reservation-modification-quote",
        CarrierGateway = "carrier-gateway",
        ClientVpnEndpoint = "client-vpn-endpoint",
        CoipPool = "coip-pool",
        CustomerGateway = "customer-gateway",
        DeclarativePoliciesReport = "declarative-policies-report",
        DedicatedHost = "dedicated-host",
        DhcpOptions = "dhcp-options",
        EgressOnlyInternetGateway = "egress-only-internet-gateway",
        ElasticGpu = "elastic-gpu",
        ElasticIp = "elastic-ip",
        ExportImageTask = "export-image-task",
        ExportInstanceTask = "export-instance-task",
        Fleet = "fleet",
        FpgaImage = "fpga-image",
        HostReservation = "host-reservation",
        Image = "image",
        ImageUsageReport = "image-usage-report",
        ImportImageTask = "import-image-task",
        ImportSnapshotTask = "import-snapshot-task",
        Instance = "instance",
        InstanceConnectEndpoint = "instance-connect-endpoint",
        InstanceEventWindow = "instance-event-window",
        InternetGateway = "internet-gateway",
        Ipam = "ipam",
        IpamExternalResourceVerificationToken = "ipam-external-resource-verification-token",
        IpamInternetRegistryAssociation = "ipam-internet-registry-association",
        IpamPolicy = "ipam-policy",
        IpamPool = "ipam-pool",
        IpamPoolAllocation = "ipam-pool-allocation",
        IpamPrefixListResolver = "ipam-prefix-list-resolver",
        IpamPrefixListResolverTarget = "ipam-prefix-list-resolver-target",
        IpamResourceDiscovery = "ipam-resource-discovery",
        IpamResourceDiscoveryAssociation = "ipam-resource-discovery-association",
        IpamScope = "ipam-scope",
        Ipv4poolEc2 = "ipv4pool-ec2",
        Ipv6poolEc2 = "ipv6pool-ec2",
        KeyPair = "key-pair",
        LaunchTemplate = "launch-template",
        LocalGateway = "local-gateway",
        LocalGatewayRouteTable = "local-gateway-route-table",
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation = "local-gateway-route-table-virtual-interface-group-association",
        LocalGatewayRouteTableVpcAssociation = "local-gateway-route-table-vpc-association",
        LocalGatewayVirtualInterface = "local-gateway-virtual-interface",
        LocalGatewayVirtualInterfaceGroup = "local-gateway-virtual-interface-group",
        MacModificationTask = "mac-modification-task",
        Natgateway = "natgateway",
        NetworkAcl = "network-acl",
        NetworkInsightsAccessScope = "network-insights-access-scope",
        NetworkInsightsAccessScopeAnalysis = "network-insights-access-scope-analysis",
        NetworkInsightsAnalysis = "network-insights-analysis",
        NetworkInsightsPath = "network-insights-path",
        NetworkInterface = "network-interface",
        OutpostLag = "outpost-lag",
        PlacementGroup = "placement-group",
        PrefixList = "prefix-list",
        ReplaceRootVolumeTask = "replace-root-volume-task",
        ReservedInstances = "reserved-instances",
        RouteServer = "route-server",
        RouteServerEndpoint = "route-server-endpoint",
        RouteServerPeer = "route-server-peer",
        RouteTable = "route-table",
        SecondaryInterface = "secondary-interface",
        SecondaryNetwork = "secondary-network",
        SecondarySubnet = "secondary-subnet",
        SecurityGroup = "security-group",
        SecurityGroupRule = "security-group-rule",
        ServiceLinkVirtualInterface = "service-link-virtual-interface",
        Snapshot = "snapshot",
        SpotFleetRequest = "spot-fleet-request",
        SpotInstancesRequest = "spot-instances-request",
        Subnet = "subnet",
        SubnetCidrReservation = "subnet-cidr-reservation",
        TrafficMirrorFilter = "traffic-mirror-filter",
        TrafficMirrorFilterRule = "traffic-mirror-filter-rule",
        TrafficMirrorSession = "traffic-mirror-session",
        TrafficMirrorTarget = "traffic-mirror-target",
        TransitGateway = "transit-gateway",
        TransitGatewayAttachment = "transit-gateway-attachment",
        TransitGatewayConnectPeer = "transit-gateway-connect-peer",
        TransitGatewayMeteringPolicy = "transit-gateway-metering-policy",
        TransitGatewayMulticastDomain = "transit-gateway-multicast-domain",
        TransitGatewayPolicyTable = "transit-gateway-policy-table",
        TransitGatewayRouteTable = "transit-gateway-route-table",
        TransitGatewayRouteTableAnnouncement = "transit-gateway-route-table-announcement",
        VerifiedAccessEndpoint = "verified-access-endpoint",
        VerifiedAccessEndpointTarget = "verified-access-endpoint-target",
        VerifiedAccessGroup = "verified-access-group",
        VerifiedAccessInstance = "verified-access-instance",
        VerifiedAccessPolicy = "verified-access-policy",
        VerifiedAccessTrustProvider = "verified-access-trust-provider",
        Volume = "volume",
        Vpc = "vpc",
        VpcBlockPublicAccessExclusion = "vpc-block-public-access-exclusion",
        VpcEncryptionControl = "vpc-encryption-control",
        VpcEndpoint = "vpc-endpoint",
        VpcEndpointConnection = "vpc-endpoint-connection",
        VpcEndpointConnectionDeviceType = "vpc-endpoint-connection-device-type",
        VpcEndpointService = "vpc-endpoint-service",
        VpcEndpointServicePermission = "vpc-endpoint-service-permission",
        VpcFlowLog = "vpc-flow-log",
        VpcPeeringConnection = "vpc-peering-connection",
        VpnConcentrator = "vpn-concentrator",
        VpnConnection = "vpn-connection",
        VpnConnectionDeviceType = "vpn-connection-device-type",
        VpnGateway = "vpn-gateway",
    }

    property! {
        /// [`TagSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-tagspecification.html)
        TagSpecification
        required {
        }
        optional {
            /// `ResourceType`: text.
            resource_type "ResourceType" TagSpecificationResourceType,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
        }
    }

    choice! {
        /// Values of `PrivateDnsNameOptionsHostnameType`.
        PrivateDnsNameOptionsHostnameType
        IpName = "ip-name",
        ResourceName = "resource-name",
    }

    property! {
        /// [`PrivateDnsNameOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-privatednsnameoptions.html)
        PrivateDnsNameOptions
        required {
        }
        optional {
            /// `EnableResourceNameDnsAAAARecord`: true or false.
            enable_resource_name_dns_aaaa_record "EnableResourceNameDnsAAAARecord" bool,
            /// `EnableResourceNameDnsARecord`: true or false.
            enable_resource_name_dns_a_record "EnableResourceNameDnsARecord" bool,
            /// `HostnameType`: text.
            hostname_type "HostnameType" PrivateDnsNameOptionsHostnameType,
        }
    }

    choice! {
        /// Values of `PlacementTenancy`.
        PlacementTenancy
        Dedicated = "dedicated",
        Default = "default",
        Host = "host",
    }

    property! {
        /// [`Placement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-placement.html)
        Placement
        required {
        }
        optional {
            /// `Affinity`: text.
            affinity "Affinity" String,
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `GroupId`: text.
            group_id "GroupId" String,
            /// `GroupName`: text.
            group_name "GroupName" String,
            /// `HostId`: text.
            host_id "HostId" String,
            /// `HostResourceGroupArn`: text.
            host_resource_group_arn "HostResourceGroupArn" String,
            /// `PartitionNumber`: whole number.
            partition_number "PartitionNumber" i64,
            /// `SpreadDomain`: text.
            spread_domain "SpreadDomain" String,
            /// `Tenancy`: text.
            tenancy "Tenancy" PlacementTenancy,
        }
    }

    choice! {
        /// Values of `NetworkPerformanceOptionsBandwidthWeighting`.
        NetworkPerformanceOptionsBandwidthWeighting
        Default = "default",
        Ebs1 = "ebs-1",
        Vpc1 = "vpc-1",
    }

    property! {
        /// [`NetworkPerformanceOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-networkperformanceoptions.html)
        NetworkPerformanceOptions
        required {
        }
        optional {
            /// `BandwidthWeighting`: text.
            bandwidth_weighting "BandwidthWeighting" NetworkPerformanceOptionsBandwidthWeighting,
        }
    }

    property! {
        /// [`NetworkInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-networkinterface.html)
        NetworkInterface
        required {
        }
        optional {
            /// `AssociateCarrierIpAddress`: true or false.
            associate_carrier_ip_address "AssociateCarrierIpAddress" bool,
            /// `AssociatePublicIpAddress`: true or false.
            associate_public_ip_address "AssociatePublicIpAddress" bool,
            /// `ConnectionTrackingSpecification`: object.
            connection_tracking_specification "ConnectionTrackingSpecification" ConnectionTrackingSpecification,
            /// `DeleteOnTermination`: true or false.
            delete_on_termination "DeleteOnTermination" bool,
            /// `Description`: text.
            description "Description" String,
            /// `DeviceIndex`: whole number.
            device_index "DeviceIndex" i64,
            /// `EnaQueueCount`: whole number.
            ena_queue_count "EnaQueueCount" i64,
            /// `EnaSrdSpecification`: object.
            ena_srd_specification "EnaSrdSpecification" EnaSrdSpecification,
            /// `Groups`: list.
            groups "Groups" List<String>,
            /// `InterfaceType`: text.
            interface_type "InterfaceType" String,
            /// `Ipv4PrefixCount`: whole number.
            ipv4_prefix_count "Ipv4PrefixCount" i64,
            /// `Ipv4Prefixes`: list.
            ipv4_prefixes "Ipv4Prefixes" List<Ipv4PrefixSpecification>,
            /// `Ipv6AddressCount`: whole number.
            ipv6_address_count "Ipv6AddressCount" i64,
            /// `Ipv6Addresses`: list.
            ipv6_addresses "Ipv6Addresses" List<Ipv6Add>,
            /// `Ipv6PrefixCount`: whole number.
            ipv6_prefix_count "Ipv6PrefixCount" i64,
            /// `Ipv6Prefixes`: list.
            ipv6_prefixes "Ipv6Prefixes" List<Ipv6PrefixSpecification>,
            /// `NetworkCardIndex`: whole number.
            network_card_index "NetworkCardIndex" i64,
            /// `NetworkInterfaceId`: text.
            network_interface_id "NetworkInterfaceId" String,
            /// `PrimaryIpv6`: true or false.
            primary_ipv6 "PrimaryIpv6" bool,
            /// `PrivateIpAddress`: text.
            private_ip_address "PrivateIpAddress" String,
            /// `PrivateIpAddresses`: list.
            private_ip_addresses "PrivateIpAddresses" List<PrivateIpAdd>,
            /// `SecondaryPrivateIpAddressCount`: whole number.
            secondary_private_ip_address_count "SecondaryPrivateIpAddressCount" i64,
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
        }
    }

    property! {
        /// [`PrivateIpAdd`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-privateipadd.html)
        PrivateIpAdd
        required {
        }
        optional {
            /// `Primary`: true or false.
            primary "Primary" bool,
            /// `PrivateIpAddress`: text.
            private_ip_address "PrivateIpAddress" String,
        }
    }

    property! {
        /// [`Ipv6PrefixSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-ipv6prefixspecification.html)
        Ipv6PrefixSpecification
        required {
        }
        optional {
            /// `Ipv6Prefix`: text.
            ipv6_prefix "Ipv6Prefix" String,
        }
    }

    property! {
        /// [`Ipv6Add`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-ipv6add.html)
        Ipv6Add
        required {
        }
        optional {
            /// `Ipv6Address`: text.
            ipv6_address "Ipv6Address" String,
        }
    }

    property! {
        /// [`Ipv4PrefixSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-ipv4prefixspecification.html)
        Ipv4PrefixSpecification
        required {
        }
        optional {
            /// `Ipv4Prefix`: text.
            ipv4_prefix "Ipv4Prefix" String,
        }
    }

    property! {
        /// [`EnaSrdSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-enasrdspecification.html)
        EnaSrdSpecification
        required {
        }
        optional {
            /// `EnaSrdEnabled`: true or false.
            ena_srd_enabled "EnaSrdEnabled" bool,
            /// `EnaSrdUdpSpecification`: object.
            ena_srd_udp_specification "EnaSrdUdpSpecification" EnaSrdUdpSpecification,
        }
    }

    property! {
        /// [`EnaSrdUdpSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-enasrdudpspecification.html)
        EnaSrdUdpSpecification
        required {
        }
        optional {
            /// `EnaSrdUdpEnabled`: true or false.
            ena_srd_udp_enabled "EnaSrdUdpEnabled" bool,
        }
    }

    property! {
        /// [`ConnectionTrackingSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-connectiontrackingspecification.html)
        ConnectionTrackingSpecification
        required {
        }
        optional {
            /// `TcpEstablishedTimeout`: whole number.
            tcp_established_timeout "TcpEstablishedTimeout" i64,
            /// `UdpStreamTimeout`: whole number.
            udp_stream_timeout "UdpStreamTimeout" i64,
            /// `UdpTimeout`: whole number.
            udp_timeout "UdpTimeout" i64,
        }
    }

    property! {
        /// [`Monitoring`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-monitoring.html)
        Monitoring
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    choice! {
        /// Values of `MetadataOptionsHttpEndpoint`.
        MetadataOptionsHttpEndpoint
        Disabled = "disabled",
        Enabled = "enabled",
    }

    choice! {
        /// Values of `MetadataOptionsHttpProtocolIpv6`.
        MetadataOptionsHttpProtocolIpv6
        Disabled = "disabled",
        Enabled = "enabled",
    }

    choice! {
        /// Values of `MetadataOptionsHttpTokens`.
        MetadataOptionsHttpTokens
        Optional = "optional",
        Required = "required",
    }

    choice! {
        /// Values of `MetadataOptionsInstanceMetadataTags`.
        MetadataOptionsInstanceMetadataTags
        Disabled = "disabled",
        Enabled = "enabled",
    }

    property! {
        /// [`MetadataOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-metadataoptions.html)
        MetadataOptions
        required {
        }
        optional {
            /// `HttpEndpoint`: text.
            http_endpoint "HttpEndpoint" MetadataOptionsHttpEndpoint,
            /// `HttpProtocolIpv6`: text.
            http_protocol_ipv6 "HttpProtocolIpv6" MetadataOptionsHttpProtocolIpv6,
            /// `HttpPutResponseHopLimit`: whole number.
            http_put_response_hop_limit "HttpPutResponseHopLimit" i64,
            /// `HttpTokens`: text.
            http_tokens "HttpTokens" MetadataOptionsHttpTokens,
            /// `InstanceMetadataTags`: text.
            instance_metadata_tags "InstanceMetadataTags" MetadataOptionsInstanceMetadataTags,
        }
    }

    choice! {
        /// Values of `MaintenanceOptionsAutoRecovery`.
        MaintenanceOptionsAutoRecovery
        Default = "default",
        Disabled = "disabled",
    }

    property! {
        /// [`MaintenanceOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-maintenanceoptions.html)
        MaintenanceOptions
        required {
        }
        optional {
            /// `AutoRecovery`: text.
            auto_recovery "AutoRecovery" MaintenanceOptionsAutoRecovery,
        }
    }

    property! {
        /// [`LicenseSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-licensespecification.html)
        LicenseSpecification
        required {
        }
        optional {
            /// `LicenseConfigurationArn`: text.
            license_configuration_arn "LicenseConfigurationArn" String,
        }
    }

    choice! {
        /// Values of `InstanceRequirementsAcceleratorManufacturers`.
        InstanceRequirementsAcceleratorManufacturers
        AmazonWebServices = "amazon-web-services",
        Amd = "amd",
        Habana = "habana",
        Nvidia = "nvidia",
        Xilinx = "xilinx",
    }

    choice! {
        /// Values of `InstanceRequirementsAcceleratorNames`.
        InstanceRequirementsAcceleratorNames
        A100 = "a100",
        A10g = "a10g",
        GaudiHl205 = "gaudi-hl-205",
        H100 = "h100",
        Inferentia = "inferentia",
        Inferentia2 = "inferentia2",
        K520 = "k520",
        K80 = "k80",
        L4 = "l4",
        L40s = "l40s",
        M60 = "m60",
        RadeonProV520 = "radeon-pro-v520",
        T4 = "t4",
        T4g = "t4g",
        Trainium = "trainium",
        Trainium2 = "trainium2",
        U30 = "u30",
        V100 = "v100",
        Vu9p = "vu9p",
    }

    choice! {
        /// Values of `InstanceRequirementsAcceleratorTypes`.
        InstanceRequirementsAcceleratorTypes
        Fpga = "fpga",
        Gpu = "gpu",
        Inference = "inference",
        Media = "media",
    }

    choice! {
        /// Values of `InstanceRequirementsBareMetal`.
        InstanceRequirementsBareMetal
        Excluded = "excluded",
        Included = "included",
        Required = "required",
    }

    choice! {
        /// Values of `InstanceRequirementsBurstablePerformance`.
        InstanceRequirementsBurstablePerformance
        Excluded = "excluded",
        Included = "included",
        Required = "required",
    }

    choice! {
        /// Values of `InstanceRequirementsCpuManufacturers`.
        InstanceRequirementsCpuManufacturers
        AmazonWebServices = "amazon-web-services",
        Amd = "amd",
        Apple = "apple",
        Intel = "intel",
    }

    choice! {
        /// Values of `InstanceRequirementsInstanceGenerations`.
        InstanceRequirementsInstanceGenerations
        Current = "current",
        Previous = "previous",
    }

    choice! {
        /// Values of `InstanceRequirementsLocalStorage`.
        InstanceRequirementsLocalStorage
        Excluded = "excluded",
        Included = "included",
        Required = "required",
    }

    choice! {
        /// Values of `InstanceRequirementsLocalStorageTypes`.
        InstanceRequirementsLocalStorageTypes
        Hdd = "hdd",
        Ssd = "ssd",
    }

    property! {
        /// [`InstanceRequirements`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-instancerequirements.html)
        InstanceRequirements
        required {
        }
        optional {
            /// `AcceleratorCount`: object.
            accelerator_count "AcceleratorCount" AcceleratorCount,
            /// `AcceleratorManufacturers`: list.
            accelerator_manufacturers "AcceleratorManufacturers" List<InstanceRequirementsAcceleratorManufacturers>,
            /// `AcceleratorNames`: list.
            accelerator_names "AcceleratorNames" List<InstanceRequirementsAcceleratorNames>,
            /// `AcceleratorTotalMemoryMiB`: object.
            accelerator_total_memory_mi_b "AcceleratorTotalMemoryMiB" AcceleratorTotalMemoryMiB,
            /// `AcceleratorTypes`: list.
            accelerator_types "AcceleratorTypes" List<InstanceRequirementsAcceleratorTypes>,
            /// `AllowedInstanceTypes`: list, 0 to 400 items.
            allowed_instance_types "AllowedInstanceTypes" List<String>,
            /// `BareMetal`: text.
            bare_metal "BareMetal" InstanceRequirementsBareMetal,
            /// `BaselineEbsBandwidthMbps`: object.
            baseline_ebs_bandwidth_mbps "BaselineEbsBandwidthMbps" BaselineEbsBandwidthMbps,
            /// `BaselinePerformanceFactors`: object.
            baseline_performance_factors "BaselinePerformanceFactors" BaselinePerformanceFactors,
            /// `BurstablePerformance`: text.
            burstable_performance "BurstablePerformance" InstanceRequirementsBurstablePerformance,
            /// `CpuManufacturers`: list.
            cpu_manufacturers "CpuManufacturers" List<InstanceRequirementsCpuManufacturers>,
            /// `ExcludedInstanceTypes`: list, 0 to 400 items.
            excluded_instance_types "ExcludedInstanceTypes" List<String>,
            /// `InstanceGenerations`: list.
            instance_generations "InstanceGenerations" List<InstanceRequirementsInstanceGenerations>,
            /// `LocalStorage`: text.
            local_storage "LocalStorage" InstanceRequirementsLocalStorage,
            /// `LocalStorageTypes`: list.
            local_storage_types "LocalStorageTypes" List<InstanceRequirementsLocalStorageTypes>,
            /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`: whole number.
            max_spot_price_as_percentage_of_optimal_on_demand_price "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice" i64,
            /// `MemoryGiBPerVCpu`: object.
            memory_gi_b_per_v_cpu "MemoryGiBPerVCpu" MemoryGiBPerVCpu,
            /// `MemoryMiB`: object.
            memory_mi_b "MemoryMiB" MemoryMiB,
            /// `NetworkBandwidthGbps`: object.
            network_bandwidth_gbps "NetworkBandwidthGbps" NetworkBandwidthGbps,
            /// `NetworkInterfaceCount`: object.
            network_interface_count "NetworkInterfaceCount" NetworkInterfaceCount,
            /// `OnDemandMaxPricePercentageOverLowestPrice`: whole number.
            on_demand_max_price_percentage_over_lowest_price "OnDemandMaxPricePercentageOverLowestPrice" i64,
            /// `RequireHibernateSupport`: true or false.
            require_hibernate_support "RequireHibernateSupport" bool,
            /// `SpotMaxPricePercentageOverLowestPrice`: whole number.
            spot_max_price_percentage_over_lowest_price "SpotMaxPricePercentageOverLowestPrice" i64,
            /// `TotalLocalStorageGB`: object.
            total_local_storage_gb "TotalLocalStorageGB" TotalLocalStorageGB,
            /// `VCpuCount`: object.
            v_cpu_count "VCpuCount" VCpuCount,
        }
    }

    property! {
        /// [`VCpuCount`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-vcpucount.html)
        VCpuCount
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`TotalLocalStorageGB`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-totallocalstoragegb.html)
        TotalLocalStorageGB
        required {
        }
        optional {
            /// `Max`: number.
            max "Max" f64,
            /// `Min`: number.
            min "Min" f64,
        }
    }

    property! {
        /// [`NetworkInterfaceCount`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-networkinterfacecount.html)
        NetworkInterfaceCount
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`NetworkBandwidthGbps`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-networkbandwidthgbps.html)
        NetworkBandwidthGbps
        required {
        }
        optional {
            /// `Max`: number.
            max "Max" f64,
            /// `Min`: number.
            min "Min" f64,
        }
    }

    property! {
        /// [`MemoryMiB`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-memorymib.html)
        MemoryMiB
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`MemoryGiBPerVCpu`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-memorygibpervcpu.html)
        MemoryGiBPerVCpu
        required {
        }
        optional {
            /// `Max`: number.
            max "Max" f64,
            /// `Min`: number.
            min "Min" f64,
        }
    }

    property! {
        /// [`BaselinePerformanceFactors`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-baselineperformancefactors.html)
        BaselinePerformanceFactors
        required {
        }
        optional {
            /// `Cpu`: object.
            cpu "Cpu" Cpu,
        }
    }

    property! {
        /// [`Cpu`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-cpu.html)
        Cpu
        required {
        }
        optional {
            /// `References`: list.
            references "References" List<Reference>,
        }
    }

    property! {
        /// [`Reference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-reference.html)
        Reference
        required {
        }
        optional {
            /// `InstanceFamily`: text.
            instance_family "InstanceFamily" String,
        }
    }

    property! {
        /// [`BaselineEbsBandwidthMbps`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-baselineebsbandwidthmbps.html)
        BaselineEbsBandwidthMbps
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`AcceleratorTotalMemoryMiB`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-acceleratortotalmemorymib.html)
        AcceleratorTotalMemoryMiB
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`AcceleratorCount`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-acceleratorcount.html)
        AcceleratorCount
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    choice! {
        /// Values of `InstanceMarketOptionsMarketType`.
        InstanceMarketOptionsMarketType
        CapacityBlock = "capacity-block",
        InterruptibleCapacityReservation = "interruptible-capacity-reservation",
        OnDemand = "on-demand",
        Spot = "spot",
    }

    property! {
        /// [`InstanceMarketOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-instancemarketoptions.html)
        InstanceMarketOptions
        required {
        }
        optional {
            /// `MarketType`: text.
            market_type "MarketType" InstanceMarketOptionsMarketType,
            /// `SpotOptions`: object.
            spot_options "SpotOptions" SpotOptions,
        }
    }

    choice! {
        /// Values of `SpotOptionsInstanceInterruptionBehavior`.
        SpotOptionsInstanceInterruptionBehavior
        Hibernate = "hibernate",
        Stop = "stop",
        Terminate = "terminate",
    }

    choice! {
        /// Values of `SpotOptionsSpotInstanceType`.
        SpotOptionsSpotInstanceType
        OneTime = "one-time",
        Persistent = "persistent",
    }

    property! {
        /// [`SpotOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-spotoptions.html)
        SpotOptions
        required {
        }
        optional {
            /// `BlockDurationMinutes`: whole number.
            block_duration_minutes "BlockDurationMinutes" i64,
            /// `InstanceInterruptionBehavior`: text.
            instance_interruption_behavior "InstanceInterruptionBehavior" SpotOptionsInstanceInterruptionBehavior,
            /// `MaxPrice`: text.
            max_price "MaxPrice" String,
            /// `SpotInstanceType`: text.
            spot_instance_type "SpotInstanceType" SpotOptionsSpotInstanceType,
            /// `ValidUntil`: text.
            valid_until "ValidUntil" String,
        }
    }

    property! {
        /// [`IamInstanceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-iaminstanceprofile.html)
        IamInstanceProfile
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`HibernationOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-hibernationoptions.html)
        HibernationOptions
        required {
        }
        optional {
            /// `Configured`: true or false.
            configured "Configured" bool,
        }
    }

    property! {
        /// [`EnclaveOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-enclaveoptions.html)
        EnclaveOptions
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`CreditSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-creditspecification.html)
        CreditSpecification
        required {
        }
        optional {
            /// `CpuCredits`: text.
            cpu_credits "CpuCredits" String,
        }
    }

    choice! {
        /// Values of `CpuOptionsAmdSevSnp`.
        CpuOptionsAmdSevSnp
        Enabled = "enabled",
        Disabled = "disabled",
    }

    choice! {
        /// Values of `CpuOptionsNestedVirtualization`.
        CpuOptionsNestedVirtualization
        Enabled = "enabled",
        Disabled = "disabled",
    }

    property! {
        /// [`CpuOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-cpuoptions.html)
        CpuOptions
        required {
        }
        optional {
            /// `AmdSevSnp`: text.
            amd_sev_snp "AmdSevSnp" CpuOptionsAmdSevSnp,
            /// `CoreCount`: whole number.
            core_count "CoreCount" i64,
            /// `NestedVirtualization`: text.
            nested_virtualization "NestedVirtualization" CpuOptionsNestedVirtualization,
            /// `ThreadsPerCore`: whole number.
            threads_per_core "ThreadsPerCore" i64,
        }
    }

    choice! {
        /// Values of `CapacityReservationSpecificationCapacityReservationPreference`.
        CapacityReservationSpecificationCapacityReservationPreference
        CapacityReservationsOnly = "capacity-reservations-only",
        None = "none",
        Open = "open",
    }

    property! {
        /// [`CapacityReservationSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-capacityreservationspecification.html)
        CapacityReservationSpecification
        required {
        }
        optional {
            /// `CapacityReservationPreference`: text.
            capacity_reservation_preference "CapacityReservationPreference" CapacityReservationSpecificationCapacityReservationPreference,
            /// `CapacityReservationTarget`: object.
            capacity_reservation_target "CapacityReservationTarget" CapacityReservationTarget,
        }
    }

    property! {
        /// [`CapacityReservationTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-capacityreservationtarget.html)
        CapacityReservationTarget
        required {
        }
        optional {
            /// `CapacityReservationId`: text.
            capacity_reservation_id "CapacityReservationId" String,
            /// `CapacityReservationResourceGroupArn`: text.
            capacity_reservation_resource_group_arn "CapacityReservationResourceGroupArn" String,
        }
    }

    property! {
        /// [`BlockDeviceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-blockdevicemapping.html)
        BlockDeviceMapping
        required {
        }
        optional {
            /// `DeviceName`: text.
            device_name "DeviceName" String,
            /// `Ebs`: object.
            ebs "Ebs" Ebs,
            /// `NoDevice`: text.
            no_device "NoDevice" String,
            /// `VirtualName`: text.
            virtual_name "VirtualName" String,
        }
    }

    choice! {
        /// Values of `EbsVolumeType`.
        EbsVolumeType
        Gp2 = "gp2",
        Gp3 = "gp3",
        Io1 = "io1",
        Io2 = "io2",
        Sc1 = "sc1",
        St1 = "st1",
        Standard = "standard",
    }

    property! {
        /// [`Ebs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-ebs.html)
        Ebs
        required {
        }
        optional {
            /// `DeleteOnTermination`: true or false.
            delete_on_termination "DeleteOnTermination" bool,
            /// `EbsCardIndex`: whole number.
            ebs_card_index "EbsCardIndex" i64,
            /// `Encrypted`: true or false.
            encrypted "Encrypted" bool,
            /// `Iops`: whole number.
            iops "Iops" i64,
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
            /// `SnapshotId`: text.
            snapshot_id "SnapshotId" String,
            /// `Throughput`: whole number.
            throughput "Throughput" i64,
            /// `VolumeInitializationRate`: whole number.
            volume_initialization_rate "VolumeInitializationRate" i64,
            /// `VolumeSize`: whole number.
            volume_size "VolumeSize" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" EbsVolumeType,
        }
    }
}

resource! {
    /// [`AWS::EC2::LocalGatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroute.html)
    LocalGatewayRoute = "AWS::EC2::LocalGatewayRoute"
    required {
    }
    optional {
        /// `DestinationCidrBlock`: text. A change replaces the resource.
        destination_cidr_block "DestinationCidrBlock" String,
        /// `LocalGatewayRouteTableId`: text. A change replaces the resource.
        local_gateway_route_table_id "LocalGatewayRouteTableId" String,
        /// `LocalGatewayVirtualInterfaceGroupId`: text.
        local_gateway_virtual_interface_group_id "LocalGatewayVirtualInterfaceGroupId" String,
        /// `NetworkInterfaceId`: text.
        network_interface_id "NetworkInterfaceId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
    }
}

resource! {
    /// [`AWS::EC2::LocalGatewayRouteTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetable.html)
    LocalGatewayRouteTable = "AWS::EC2::LocalGatewayRouteTable"
    required {
        /// `LocalGatewayId`: text. A change replaces the resource.
        local_gateway_id "LocalGatewayId" String,
    }
    optional {
        /// `Mode`: text. A change replaces the resource.
        mode "Mode" local_gateway_route_table::Mode,
        /// `Tags`: list.
        tags "Tags" List<local_gateway_route_table::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LocalGatewayRouteTableArn`.
        local_gateway_route_table_arn "LocalGatewayRouteTableArn" String,
        /// `Fn::GetAtt` of `LocalGatewayRouteTableId`.
        local_gateway_route_table_id "LocalGatewayRouteTableId" String,
        /// `Fn::GetAtt` of `OutpostArn`.
        outpost_arn "OutpostArn" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`LocalGatewayRouteTable`].
pub mod local_gateway_route_table {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Mode`.
        Mode
        Coip = "coip",
        DirectVpcRouting = "direct-vpc-routing",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-localgatewayroutetable-tag.html)
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
    /// [`AWS::EC2::LocalGatewayRouteTableVPCAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevpcassociation.html)
    LocalGatewayRouteTableVPCAssociation = "AWS::EC2::LocalGatewayRouteTableVPCAssociation"
    required {
        /// `LocalGatewayRouteTableId`: text. A change replaces the resource.
        local_gateway_route_table_id "LocalGatewayRouteTableId" String,
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<local_gateway_route_table_vpc_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LocalGatewayId`.
        local_gateway_id "LocalGatewayId" String,
        /// `Fn::GetAtt` of `LocalGatewayRouteTableVpcAssociationId`.
        local_gateway_route_table_vpc_association_id "LocalGatewayRouteTableVpcAssociationId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`LocalGatewayRouteTableVPCAssociation`].
pub mod local_gateway_route_table_vpc_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-localgatewayroutetablevpcassociation-tag.html)
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
    /// [`AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevirtualinterfacegroupassociation.html)
    LocalGatewayRouteTableVirtualInterfaceGroupAssociation = "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation"
    required {
        /// `LocalGatewayRouteTableId`: text. A change replaces the resource.
        local_gateway_route_table_id "LocalGatewayRouteTableId" String,
        /// `LocalGatewayVirtualInterfaceGroupId`: text. A change replaces the resource.
        local_gateway_virtual_interface_group_id "LocalGatewayVirtualInterfaceGroupId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<local_gateway_route_table_virtual_interface_group_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LocalGatewayId`.
        local_gateway_id "LocalGatewayId" String,
        /// `Fn::GetAtt` of `LocalGatewayRouteTableArn`.
        local_gateway_route_table_arn "LocalGatewayRouteTableArn" String,
        /// `Fn::GetAtt` of `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`.
        local_gateway_route_table_virtual_interface_group_association_id "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`LocalGatewayRouteTableVirtualInterfaceGroupAssociation`].
pub mod local_gateway_route_table_virtual_interface_group_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-localgatewayroutetablevirtualinterfacegroupassociation-tag.html)
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
    /// [`AWS::EC2::LocalGatewayVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterface.html)
    LocalGatewayVirtualInterface = "AWS::EC2::LocalGatewayVirtualInterface"
    required {
        /// `LocalAddress`: text. A change replaces the resource.
        local_address "LocalAddress" String,
        /// `LocalGatewayVirtualInterfaceGroupId`: text. A change replaces the resource.
        local_gateway_virtual_interface_group_id "LocalGatewayVirtualInterfaceGroupId" String,
        /// `OutpostLagId`: text. A change replaces the resource.
        outpost_lag_id "OutpostLagId" String,
        /// `PeerAddress`: text. A change replaces the resource.
        peer_address "PeerAddress" String,
        /// `Vlan`: whole number. A change replaces the resource.
        vlan "Vlan" i64,
    }
    optional {
        /// `PeerBgpAsn`: whole number. A change replaces the resource.
        peer_bgp_asn "PeerBgpAsn" i64,
        /// `PeerBgpAsnExtended`: whole number. A change replaces the resource.
        peer_bgp_asn_extended "PeerBgpAsnExtended" i64,
        /// `Tags`: list.
        tags "Tags" List<local_gateway_virtual_interface::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ConfigurationState`.
        configuration_state "ConfigurationState" String,
        /// `Fn::GetAtt` of `LocalBgpAsn`.
        local_bgp_asn "LocalBgpAsn" i64,
        /// `Fn::GetAtt` of `LocalGatewayId`.
        local_gateway_id "LocalGatewayId" String,
        /// `Fn::GetAtt` of `LocalGatewayVirtualInterfaceId`.
        local_gateway_virtual_interface_id "LocalGatewayVirtualInterfaceId" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
    }
}

/// Property types of [`LocalGatewayVirtualInterface`].
pub mod local_gateway_virtual_interface {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-localgatewayvirtualinterface-tag.html)
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
    /// [`AWS::EC2::LocalGatewayVirtualInterfaceGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterfacegroup.html)
    LocalGatewayVirtualInterfaceGroup = "AWS::EC2::LocalGatewayVirtualInterfaceGroup"
    required {
        /// `LocalGatewayId`: text. A change replaces the resource.
        local_gateway_id "LocalGatewayId" String,
    }
    optional {
        /// `LocalBgpAsn`: whole number. A change replaces the resource.
        local_bgp_asn "LocalBgpAsn" i64,
        /// `LocalBgpAsnExtended`: whole number. A change replaces the resource.
        local_bgp_asn_extended "LocalBgpAsnExtended" i64,
        /// `Tags`: list.
        tags "Tags" List<local_gateway_virtual_interface_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ConfigurationState`.
        configuration_state "ConfigurationState" String,
        /// `Fn::GetAtt` of `LocalGatewayVirtualInterfaceGroupArn`.
        local_gateway_virtual_interface_group_arn "LocalGatewayVirtualInterfaceGroupArn" String,
        /// `Fn::GetAtt` of `LocalGatewayVirtualInterfaceGroupId`.
        local_gateway_virtual_interface_group_id "LocalGatewayVirtualInterfaceGroupId" String,
        /// `Fn::GetAtt` of `LocalGatewayVirtualInterfaceIds`.
        local_gateway_virtual_interface_ids "LocalGatewayVirtualInterfaceIds" List<String>,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
    }
}

/// Property types of [`LocalGatewayVirtualInterfaceGroup`].
pub mod local_gateway_virtual_interface_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-localgatewayvirtualinterfacegroup-tag.html)
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
    /// [`AWS::EC2::NatGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html)
    NatGateway = "AWS::EC2::NatGateway"
    required {
    }
    optional {
        /// `AllocationId`: text. A change replaces the resource.
        allocation_id "AllocationId" String,
        /// `AvailabilityMode`: text. A change replaces the resource.
        availability_mode "AvailabilityMode" nat_gateway::AvailabilityMode,
        /// `AvailabilityZoneAddresses`: list.
        availability_zone_addresses "AvailabilityZoneAddresses" List<nat_gateway::AvailabilityZoneAddress>,
        /// `ConnectivityType`: text. A change replaces the resource.
        connectivity_type "ConnectivityType" nat_gateway::ConnectivityType,
        /// `MaxDrainDurationSeconds`: whole number.
        max_drain_duration_seconds "MaxDrainDurationSeconds" i64,
        /// `PrivateIpAddress`: text. A change replaces the resource.
        private_ip_address "PrivateIpAddress" String,
        /// `SecondaryAllocationIds`: list.
        secondary_allocation_ids "SecondaryAllocationIds" List<String>,
        /// `SecondaryPrivateIpAddressCount`: whole number, 1 to 31 in value.
        secondary_private_ip_address_count "SecondaryPrivateIpAddressCount" i64,
        /// `SecondaryPrivateIpAddresses`: list.
        secondary_private_ip_addresses "SecondaryPrivateIpAddresses" List<String>,
        /// `SubnetId`: text. A change replaces the resource.
        subnet_id "SubnetId" String,
        /// `Tags`: list.
        tags "Tags" List<nat_gateway::Tag>,
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `AutoProvisionZones`.
        auto_provision_zones "AutoProvisionZones" String,
        /// `Fn::GetAtt` of `AutoScalingIps`.
        auto_scaling_ips "AutoScalingIps" String,
        /// `Fn::GetAtt` of `EniId`.
        eni_id "EniId" String,
        /// `Fn::GetAtt` of `NatGatewayId`.
        nat_gateway_id "NatGatewayId" String,
        /// `Fn::GetAtt` of `RouteTableId`.
        route_table_id "RouteTableId" String,
    }
}

/// Property types of [`NatGateway`].
pub mod nat_gateway {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AvailabilityMode`.
        AvailabilityMode
        Regional = "regional",
        Zonal = "zonal",
    }

    choice! {
        /// Values of `ConnectivityType`.
        ConnectivityType
        Private = "private",
        Public = "public",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-natgateway-tag.html)
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
        /// [`AvailabilityZoneAddress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-natgateway-availabilityzoneaddress.html)
        AvailabilityZoneAddress
        required {
            /// `AllocationIds`: list.
            allocation_ids "AllocationIds" List<String>,
        }
        optional {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `AvailabilityZoneId`: text.
            availability_zone_id "AvailabilityZoneId" String,
        }
    }
}

resource! {
    /// [`AWS::EC2::NetworkAcl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkacl.html)
    NetworkAcl = "AWS::EC2::NetworkAcl"
    required {
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<network_acl::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`NetworkAcl`].
pub mod network_acl {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkacl-tag.html)
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
    /// [`AWS::EC2::NetworkAclEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html)
    NetworkAclEntry = "AWS::EC2::NetworkAclEntry"
    required {
        /// `NetworkAclId`: text. A change replaces the resource.
        network_acl_id "NetworkAclId" String,
        /// `Protocol`: whole number.
        protocol "Protocol" i64,
        /// `RuleAction`: text.
        rule_action "RuleAction" network_acl_entry::RuleAction,
        /// `RuleNumber`: whole number. A change replaces the resource.
        rule_number "RuleNumber" i64,
    }
    optional {
        /// `CidrBlock`: text.
        cidr_block "CidrBlock" String,
        /// `Egress`: true or false. A change replaces the resource.
        egress "Egress" bool,
        /// `Icmp`: object.
        icmp "Icmp" network_acl_entry::Icmp,
        /// `Ipv6CidrBlock`: text.
        ipv6_cidr_block "Ipv6CidrBlock" String,
        /// `PortRange`: object.
        port_range "PortRange" network_acl_entry::PortRange,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`NetworkAclEntry`].
pub mod network_acl_entry {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RuleAction`.
        RuleAction
        Allow = "allow",
        Deny = "deny",
    }

    property! {
        /// [`PortRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkaclentry-portrange.html)
        PortRange
        required {
        }
        optional {
            /// `From`: whole number.
            from "From" i64,
            /// `To`: whole number.
            to "To" i64,
        }
    }

    property! {
        /// [`Icmp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkaclentry-icmp.html)
        Icmp
        required {
        }
        optional {
            /// `Code`: whole number.
            code "Code" i64,
            /// `Type`: whole number.
            r#type "Type" i64,
        }
    }
}

resource! {
    /// [`AWS::EC2::NetworkInsightsAccessScope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscope.html)
    NetworkInsightsAccessScope = "AWS::EC2::NetworkInsightsAccessScope"
    required {
    }
    optional {
        /// `ExcludePaths`: list. A change replaces the resource.
        exclude_paths "ExcludePaths" List<network_insights_access_scope::AccessScopePathRequest>,
        /// `MatchPaths`: list. A change replaces the resource.
        match_paths "MatchPaths" List<network_insights_access_scope::AccessScopePathRequest>,
        /// `Tags`: list.
        tags "Tags" List<network_insights_access_scope::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedDate`.
        created_date "CreatedDate" String,
        /// `Fn::GetAtt` of `NetworkInsightsAccessScopeArn`.
        network_insights_access_scope_arn "NetworkInsightsAccessScopeArn" String,
        /// `Fn::GetAtt` of `NetworkInsightsAccessScopeId`.
        network_insights_access_scope_id "NetworkInsightsAccessScopeId" String,
        /// `Fn::GetAtt` of `UpdatedDate`.
        updated_date "UpdatedDate" String,
    }
}

/// Property types of [`NetworkInsightsAccessScope`].
pub mod network_insights_access_scope {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightsaccessscope-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
        }
        optional {
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`AccessScopePathRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightsaccessscope-accessscopepathrequest.html)
        AccessScopePathRequest
        required {
        }
        optional {
            /// `Destination`: object.
            destination "Destination" PathStatementRequest,
            /// `Source`: object.
            source "Source" PathStatementRequest,
            /// `ThroughResources`: list.
            through_resources "ThroughResources" List<ThroughResourcesStatementRequest>,
        }
    }

    property! {
        /// [`ThroughResourcesStatementRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightsaccessscope-throughresourcesstatementrequest.html)
        ThroughResourcesStatementRequest
        required {
        }
        optional {
            /// `ResourceStatement`: object.
            resource_statement "ResourceStatement" ResourceStatementRequest,
        }
    }

    property! {
        /// [`ResourceStatementRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightsaccessscope-resourcestatementrequest.html)
        ResourceStatementRequest
        required {
        }
        optional {
            /// `ResourceTypes`: list.
            resource_types "ResourceTypes" List<String>,
            /// `Resources`: list.
            resources "Resources" List<String>,
        }
    }

    property! {
        /// [`PathStatementRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightsaccessscope-pathstatementrequest.html)
        PathStatementRequest
        required {
        }
        optional {
            /// `PacketHeaderStatement`: object.
            packet_header_statement "PacketHeaderStatement" PacketHeaderStatementRequest,
            /// `ResourceStatement`: object.
            resource_statement "ResourceStatement" ResourceStatementRequest,
        }
    }

    choice! {
        /// Values of `Protocol`.
        Protocol
        Tcp = "tcp",
        Udp = "udp",
    }

    property! {
        /// [`PacketHeaderStatementRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightsaccessscope-packetheaderstatementrequest.html)
        PacketHeaderStatementRequest
        required {
        }
        optional {
            /// `DestinationAddresses`: list.
            destination_addresses "DestinationAddresses" List<String>,
            /// `DestinationPorts`: list.
            destination_ports "DestinationPorts" List<String>,
            /// `DestinationPrefixLists`: list.
            destination_prefix_lists "DestinationPrefixLists" List<String>,
            /// `Protocols`: list.
            protocols "Protocols" List<Protocol>,
            /// `SourceAddresses`: list.
            source_addresses "SourceAddresses" List<String>,
            /// `SourcePorts`: list.
            source_ports "SourcePorts" List<String>,
            /// `SourcePrefixLists`: list.
            source_prefix_lists "SourcePrefixLists" List<String>,
        }
    }
}

resource! {
    /// [`AWS::EC2::NetworkInsightsAccessScopeAnalysis`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscopeanalysis.html)
    NetworkInsightsAccessScopeAnalysis = "AWS::EC2::NetworkInsightsAccessScopeAnalysis"
    required {
        /// `NetworkInsightsAccessScopeId`: text. A change replaces the resource.
        network_insights_access_scope_id "NetworkInsightsAccessScopeId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<network_insights_access_scope_analysis::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AnalyzedEniCount`.
        analyzed_eni_count "AnalyzedEniCount" i64,
        /// `Fn::GetAtt` of `EndDate`.
        end_date "EndDate" String,
        /// `Fn::GetAtt` of `FindingsFound`.
        findings_found "FindingsFound" String,
        /// `Fn::GetAtt` of `NetworkInsightsAccessScopeAnalysisArn`.
        network_insights_access_scope_analysis_arn "NetworkInsightsAccessScopeAnalysisArn" String,
        /// `Fn::GetAtt` of `NetworkInsightsAccessScopeAnalysisId`.
        network_insights_access_scope_analysis_id "NetworkInsightsAccessScopeAnalysisId" String,
        /// `Fn::GetAtt` of `StartDate`.
        start_date "StartDate" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
    }
}

/// Property types of [`NetworkInsightsAccessScopeAnalysis`].
pub mod network_insights_access_scope_analysis {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightsaccessscopeanalysis-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
        }
        optional {
            /// `Value`: text.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::EC2::NetworkInsightsAnalysis`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsanalysis.html)
    NetworkInsightsAnalysis = "AWS::EC2::NetworkInsightsAnalysis"
    required {
        /// `NetworkInsightsPathId`: text. A change replaces the resource.
        network_insights_path_id "NetworkInsightsPathId" String,
    }
    optional {
        /// `AdditionalAccounts`: list.
        additional_accounts "AdditionalAccounts" List<String>,
        /// `FilterInArns`: list. A change replaces the resource.
        filter_in_arns "FilterInArns" List<String>,
        /// `FilterOutArns`: list. A change replaces the resource.
        filter_out_arns "FilterOutArns" List<String>,
        /// `Tags`: list.
        tags "Tags" List<network_insights_analysis::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AlternatePathHints`.
        alternate_path_hints "AlternatePathHints" List<String>,
        /// `Fn::GetAtt` of `Explanations`.
        explanations "Explanations" List<String>,
        /// `Fn::GetAtt` of `ForwardPathComponents`.
        forward_path_components "ForwardPathComponents" List<String>,
        /// `Fn::GetAtt` of `NetworkInsightsAnalysisArn`.
        network_insights_analysis_arn "NetworkInsightsAnalysisArn" String,
        /// `Fn::GetAtt` of `NetworkInsightsAnalysisId`.
        network_insights_analysis_id "NetworkInsightsAnalysisId" String,
        /// `Fn::GetAtt` of `NetworkPathFound`.
        network_path_found "NetworkPathFound" bool,
        /// `Fn::GetAtt` of `ReturnPathComponents`.
        return_path_components "ReturnPathComponents" List<String>,
        /// `Fn::GetAtt` of `StartDate`.
        start_date "StartDate" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
        /// `Fn::GetAtt` of `SuggestedAccounts`.
        suggested_accounts "SuggestedAccounts" List<String>,
    }
}

/// Property types of [`NetworkInsightsAnalysis`].
pub mod network_insights_analysis {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightsanalysis-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
        }
        optional {
            /// `Value`: text.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::EC2::NetworkInsightsPath`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightspath.html)
    NetworkInsightsPath = "AWS::EC2::NetworkInsightsPath"
    required {
        /// `Protocol`: text. A change replaces the resource.
        protocol "Protocol" network_insights_path::Protocol,
        /// `Source`: text. A change replaces the resource.
        source "Source" String,
    }
    optional {
        /// `Destination`: text. A change replaces the resource.
        destination "Destination" String,
        /// `DestinationIp`: text, 0 to 15 characters. A change replaces the resource.
        destination_ip "DestinationIp" String,
        /// `DestinationPort`: whole number, 0 to 65535 in value. A change replaces the resource.
        destination_port "DestinationPort" i64,
        /// `FilterAtDestination`: object. A change replaces the resource.
        filter_at_destination "FilterAtDestination" network_insights_path::PathFilter,
        /// `FilterAtSource`: object. A change replaces the resource.
        filter_at_source "FilterAtSource" network_insights_path::PathFilter,
        /// `SourceIp`: text, 0 to 15 characters. A change replaces the resource.
        source_ip "SourceIp" String,
        /// `Tags`: list.
        tags "Tags" List<network_insights_path::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedDate`.
        created_date "CreatedDate" String,
        /// `Fn::GetAtt` of `DestinationArn`.
        destination_arn "DestinationArn" String,
        /// `Fn::GetAtt` of `NetworkInsightsPathArn`.
        network_insights_path_arn "NetworkInsightsPathArn" String,
        /// `Fn::GetAtt` of `NetworkInsightsPathId`.
        network_insights_path_id "NetworkInsightsPathId" String,
        /// `Fn::GetAtt` of `SourceArn`.
        source_arn "SourceArn" String,
    }
}

/// Property types of [`NetworkInsightsPath`].
pub mod network_insights_path {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Protocol`.
        Protocol
        Tcp = "tcp",
        Udp = "udp",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightspath-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
        }
        optional {
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`PathFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightspath-pathfilter.html)
        PathFilter
        required {
        }
        optional {
            /// `DestinationAddress`: text, 0 to 15 characters.
            destination_address "DestinationAddress" String,
            /// `DestinationPortRange`: object.
            destination_port_range "DestinationPortRange" FilterPortRange,
            /// `SourceAddress`: text, 0 to 15 characters.
            source_address "SourceAddress" String,
            /// `SourcePortRange`: object.
            source_port_range "SourcePortRange" FilterPortRange,
        }
    }

    property! {
        /// [`FilterPortRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinsightspath-filterportrange.html)
        FilterPortRange
        required {
        }
        optional {
            /// `FromPort`: whole number, 0 to 65535 in value.
            from_port "FromPort" i64,
            /// `ToPort`: whole number, 0 to 65535 in value.
            to_port "ToPort" i64,
        }
    }
}

resource! {
    /// [`AWS::EC2::NetworkInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html)
    NetworkInterface = "AWS::EC2::NetworkInterface"
    required {
        /// `SubnetId`: text. A change replaces the resource.
        subnet_id "SubnetId" String,
    }
    optional {
        /// `ConnectionTrackingSpecification`: object. A change may replace the resource.
        connection_tracking_specification "ConnectionTrackingSpecification" network_interface::ConnectionTrackingSpecification,
        /// `Description`: text.
        description "Description" String,
        /// `EnablePrimaryIpv6`: true or false. A change may replace the resource.
        enable_primary_ipv6 "EnablePrimaryIpv6" bool,
        /// `GroupSet`: list.
        group_set "GroupSet" List<String>,
        /// `InterfaceType`: text. A change replaces the resource.
        interface_type "InterfaceType" String,
        /// `Ipv4PrefixCount`: whole number.
        ipv4_prefix_count "Ipv4PrefixCount" i64,
        /// `Ipv4Prefixes`: list.
        ipv4_prefixes "Ipv4Prefixes" List<network_interface::Ipv4PrefixSpecification>,
        /// `Ipv6AddressCount`: whole number.
        ipv6_address_count "Ipv6AddressCount" i64,
        /// `Ipv6Addresses`: list.
        ipv6_addresses "Ipv6Addresses" List<network_interface::InstanceIpv6Address>,
        /// `Ipv6PrefixCount`: whole number.
        ipv6_prefix_count "Ipv6PrefixCount" i64,
        /// `Ipv6Prefixes`: list.
        ipv6_prefixes "Ipv6Prefixes" List<network_interface::Ipv6PrefixSpecification>,
        /// `PrivateIpAddress`: text. A change replaces the resource.
        private_ip_address "PrivateIpAddress" String,
        /// `PrivateIpAddresses`: list. A change may replace the resource.
        private_ip_addresses "PrivateIpAddresses" List<network_interface::PrivateIpAddressSpecification>,
        /// `PublicIpDnsHostnameTypeSpecification`: text.
        public_ip_dns_hostname_type_specification "PublicIpDnsHostnameTypeSpecification" network_interface::PublicIpDnsHostnameTypeSpecification,
        /// `SecondaryPrivateIpAddressCount`: whole number.
        secondary_private_ip_address_count "SecondaryPrivateIpAddressCount" i64,
        /// `SourceDestCheck`: true or false.
        source_dest_check "SourceDestCheck" bool,
        /// `Tags`: list.
        tags "Tags" List<network_interface::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `PrimaryIpv6Address`.
        primary_ipv6_address "PrimaryIpv6Address" String,
        /// `Fn::GetAtt` of `PrimaryPrivateIpAddress`.
        primary_private_ip_address "PrimaryPrivateIpAddress" String,
        /// `Fn::GetAtt` of `PublicIpDnsNameOptions`.
        public_ip_dns_name_options "PublicIpDnsNameOptions" Json,
        /// `Fn::GetAtt` of `SecondaryPrivateIpAddresses`.
        secondary_private_ip_addresses "SecondaryPrivateIpAddresses" List<String>,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`NetworkInterface`].
pub mod network_interface {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PublicIpDnsHostnameTypeSpecification`.
        PublicIpDnsHostnameTypeSpecification
        PublicDualStackDnsName = "public-dual-stack-dns-name",
        PublicIpv4DnsName = "public-ipv4-dns-name",
        PublicIpv6DnsName = "public-ipv6-dns-name",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinterface-tag.html)
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
        /// [`PrivateIpAddressSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinterface-privateipaddressspecification.html)
        PrivateIpAddressSpecification
        required {
            /// `Primary`: true or false.
            primary "Primary" bool,
            /// `PrivateIpAddress`: text.
            private_ip_address "PrivateIpAddress" String,
        }
        optional {
        }
    }

    property! {
        /// [`Ipv6PrefixSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinterface-ipv6prefixspecification.html)
        Ipv6PrefixSpecification
        required {
            /// `Ipv6Prefix`: text.
            ipv6_prefix "Ipv6Prefix" String,
        }
        optional {
        }
    }

    property! {
        /// [`InstanceIpv6Address`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinterface-instanceipv6address.html)
        InstanceIpv6Address
        required {
            /// `Ipv6Address`: text.
            ipv6_address "Ipv6Address" String,
        }
        optional {
        }
    }

    property! {
        /// [`Ipv4PrefixSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinterface-ipv4prefixspecification.html)
        Ipv4PrefixSpecification
        required {
            /// `Ipv4Prefix`: text.
            ipv4_prefix "Ipv4Prefix" String,
        }
        optional {
        }
    }

    property! {
        /// [`ConnectionTrackingSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinterface-connectiontrackingspecification.html)
        ConnectionTrackingSpecification
        required {
        }
        optional {
            /// `TcpEstablishedTimeout`: whole number.
            tcp_established_timeout "TcpEstablishedTimeout" i64,
            /// `UdpStreamTimeout`: whole number.
            udp_stream_timeout "UdpStreamTimeout" i64,
            /// `UdpTimeout`: whole number.
            udp_timeout "UdpTimeout" i64,
        }
    }
}

resource! {
    /// [`AWS::EC2::NetworkInterfaceAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfaceattachment.html)
    NetworkInterfaceAttachment = "AWS::EC2::NetworkInterfaceAttachment"
    required {
        /// `DeviceIndex`: text. A change replaces the resource.
        device_index "DeviceIndex" String,
        /// `InstanceId`: text. A change replaces the resource.
        instance_id "InstanceId" String,
        /// `NetworkInterfaceId`: text. A change replaces the resource.
        network_interface_id "NetworkInterfaceId" String,
    }
    optional {
        /// `DeleteOnTermination`: true or false.
        delete_on_termination "DeleteOnTermination" bool,
        /// `EnaQueueCount`: whole number.
        ena_queue_count "EnaQueueCount" i64,
        /// `EnaSrdSpecification`: object.
        ena_srd_specification "EnaSrdSpecification" network_interface_attachment::EnaSrdSpecification,
    }
    attributes {
        /// `Fn::GetAtt` of `AttachmentId`.
        attachment_id "AttachmentId" String,
    }
}

/// Property types of [`NetworkInterfaceAttachment`].
pub mod network_interface_attachment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`EnaSrdSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-networkinterfaceattachment-enasrdspecification.html)
        EnaSrdSpecification
        required {
        }
        optional {
            /// `EnaSrdEnabled`: true or false.
            ena_srd_enabled "EnaSrdEnabled" bool,
            /// `EnaSrdUdpSpecification`: object.
            ena_srd_udp_specification "EnaSrdUdpSpecification" EnaSrdSpecificationEnaSrdUdpSpecification,
        }
    }

    property! {
        /// Property type `EnaSrdSpecificationEnaSrdUdpSpecification`.
        EnaSrdSpecificationEnaSrdUdpSpecification
        required {
        }
        optional {
            /// `EnaSrdUdpEnabled`: true or false.
            ena_srd_udp_enabled "EnaSrdUdpEnabled" bool,
        }
    }
}

resource! {
    /// [`AWS::EC2::NetworkInterfacePermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfacepermission.html)
    NetworkInterfacePermission = "AWS::EC2::NetworkInterfacePermission"
    required {
        /// `AwsAccountId`: text. A change replaces the resource.
        aws_account_id "AwsAccountId" String,
        /// `NetworkInterfaceId`: text. A change replaces the resource.
        network_interface_id "NetworkInterfaceId" String,
        /// `Permission`: text. A change replaces the resource.
        permission "Permission" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::EC2::NetworkPerformanceMetricSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkperformancemetricsubscription.html)
    NetworkPerformanceMetricSubscription = "AWS::EC2::NetworkPerformanceMetricSubscription"
    required {
        /// `Destination`: text. A change replaces the resource.
        destination "Destination" String,
        /// `Metric`: text. A change replaces the resource.
        metric "Metric" String,
        /// `Source`: text. A change replaces the resource.
        source "Source" String,
        /// `Statistic`: text. A change replaces the resource.
        statistic "Statistic" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::EC2::PlacementGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-placementgroup.html)
    PlacementGroup = "AWS::EC2::PlacementGroup"
    required {
    }
    optional {
        /// `ParentGroupId`: text. A change replaces the resource.
        parent_group_id "ParentGroupId" String,
        /// `PartitionCount`: whole number. A change replaces the resource.
        partition_count "PartitionCount" i64,
        /// `SpreadLevel`: text. A change replaces the resource.
        spread_level "SpreadLevel" placement_group::SpreadLevel,
        /// `Strategy`: text. A change replaces the resource.
        strategy "Strategy" placement_group::Strategy,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<placement_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `GroupId`.
        group_id "GroupId" String,
        /// `Fn::GetAtt` of `GroupName`.
        group_name "GroupName" String,
    }
}

/// Property types of [`PlacementGroup`].
pub mod placement_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SpreadLevel`.
        SpreadLevel
        Host = "host",
        Rack = "rack",
    }

    choice! {
        /// Values of `Strategy`.
        Strategy
        Cluster = "cluster",
        Partition = "partition",
        PrecisionTime = "precision-time",
        Spread = "spread",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-placementgroup-tag.html)
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
    /// [`AWS::EC2::PrefixList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-prefixlist.html)
    PrefixList = "AWS::EC2::PrefixList"
    required {
        /// `AddressFamily`: text.
        address_family "AddressFamily" prefix_list::AddressFamily,
        /// `PrefixListName`: text, 1 to 255 characters.
        prefix_list_name "PrefixListName" String,
    }
    optional {
        /// `Entries`: list, 0 to 100 items.
        entries "Entries" List<prefix_list::Entry>,
        /// `MaxEntries`: whole number, at least 1 in value.
        max_entries "MaxEntries" i64,
        /// `Tags`: list.
        tags "Tags" List<prefix_list::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `PrefixListId`.
        prefix_list_id "PrefixListId" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" i64,
    }
}

/// Property types of [`PrefixList`].
pub mod prefix_list {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AddressFamily`.
        AddressFamily
        IPv4 = "IPv4",
        IPv6 = "IPv6",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-prefixlist-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`Entry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-prefixlist-entry.html)
        Entry
        required {
            /// `Cidr`: text, 1 to 46 characters.
            cidr "Cidr" String,
        }
        optional {
            /// `Description`: text, 0 to 255 characters.
            description "Description" String,
        }
    }
}

resource! {
    /// [`AWS::EC2::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html)
    Route = "AWS::EC2::Route"
    required {
        /// `RouteTableId`: text. A change replaces the resource.
        route_table_id "RouteTableId" String,
    }
    optional {
        /// `CarrierGatewayId`: text.
        carrier_gateway_id "CarrierGatewayId" String,
        /// `CoreNetworkArn`: text.
        core_network_arn "CoreNetworkArn" String,
        /// `DestinationCidrBlock`: text. A change replaces the resource.
        destination_cidr_block "DestinationCidrBlock" String,
        /// `DestinationIpv6CidrBlock`: text. A change replaces the resource.
        destination_ipv6_cidr_block "DestinationIpv6CidrBlock" String,
        /// `DestinationPrefixListId`: text. A change replaces the resource.
        destination_prefix_list_id "DestinationPrefixListId" String,
        /// `EgressOnlyInternetGatewayId`: text.
        egress_only_internet_gateway_id "EgressOnlyInternetGatewayId" String,
        /// `GatewayId`: text.
        gateway_id "GatewayId" String,
        /// `InstanceId`: text.
        instance_id "InstanceId" String,
        /// `LocalGatewayId`: text.
        local_gateway_id "LocalGatewayId" String,
        /// `NatGatewayId`: text.
        nat_gateway_id "NatGatewayId" String,
        /// `NetworkInterfaceId`: text.
        network_interface_id "NetworkInterfaceId" String,
        /// `OdbNetworkArn`: text.
        odb_network_arn "OdbNetworkArn" String,
        /// `TransitGatewayId`: text.
        transit_gateway_id "TransitGatewayId" String,
        /// `VpcEndpointId`: text.
        vpc_endpoint_id "VpcEndpointId" String,
        /// `VpcPeeringConnectionId`: text.
        vpc_peering_connection_id "VpcPeeringConnectionId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CidrBlock`.
        cidr_block "CidrBlock" String,
    }
}

resource! {
    /// [`AWS::EC2::RouteServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserver.html)
    RouteServer = "AWS::EC2::RouteServer"
    required {
        /// `AmazonSideAsn`: whole number, 1 to 4294967294 in value. A change replaces the resource.
        amazon_side_asn "AmazonSideAsn" i64,
    }
    optional {
        /// `PersistRoutes`: text.
        persist_routes "PersistRoutes" route_server::PersistRoutes,
        /// `PersistRoutesDuration`: whole number, 0 to 5 in value.
        persist_routes_duration "PersistRoutesDuration" i64,
        /// `SnsNotificationsEnabled`: true or false.
        sns_notifications_enabled "SnsNotificationsEnabled" bool,
        /// `Tags`: list.
        tags "Tags" List<route_server::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`RouteServer`].
pub mod route_server {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PersistRoutes`.
        PersistRoutes
        Enable = "enable",
        Disable = "disable",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-routeserver-tag.html)
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
    /// [`AWS::EC2::RouteServerAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverassociation.html)
    RouteServerAssociation = "AWS::EC2::RouteServerAssociation"
    required {
        /// `RouteServerId`: text. A change replaces the resource.
        route_server_id "RouteServerId" String,
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::EC2::RouteServerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverendpoint.html)
    RouteServerEndpoint = "AWS::EC2::RouteServerEndpoint"
    required {
        /// `RouteServerId`: text. A change replaces the resource.
        route_server_id "RouteServerId" String,
        /// `SubnetId`: text. A change replaces the resource.
        subnet_id "SubnetId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<route_server_endpoint::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `EniAddress`.
        eni_address "EniAddress" String,
        /// `Fn::GetAtt` of `EniId`.
        eni_id "EniId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`RouteServerEndpoint`].
pub mod route_server_endpoint {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-routeserverendpoint-tag.html)
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
    /// [`AWS::EC2::RouteServerPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpeer.html)
    RouteServerPeer = "AWS::EC2::RouteServerPeer"
    required {
        /// `BgpOptions`: object. A change replaces the resource.
        bgp_options "BgpOptions" route_server_peer::BgpOptions,
        /// `PeerAddress`: text. A change replaces the resource.
        peer_address "PeerAddress" String,
        /// `RouteServerEndpointId`: text. A change replaces the resource.
        route_server_endpoint_id "RouteServerEndpointId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<route_server_peer::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `EndpointEniAddress`.
        endpoint_eni_address "EndpointEniAddress" String,
        /// `Fn::GetAtt` of `EndpointEniId`.
        endpoint_eni_id "EndpointEniId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `RouteServerId`.
        route_server_id "RouteServerId" String,
        /// `Fn::GetAtt` of `SubnetId`.
        subnet_id "SubnetId" String,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`RouteServerPeer`].
pub mod route_server_peer {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-routeserverpeer-tag.html)
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
        /// Values of `BgpOptionsPeerLivenessDetection`.
        BgpOptionsPeerLivenessDetection
        Bfd = "bfd",
        BgpKeepalive = "bgp-keepalive",
    }

    property! {
        /// [`BgpOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-routeserverpeer-bgpoptions.html)
        BgpOptions
        required {
        }
        optional {
            /// `PeerAsn`: whole number, 1 to 4294967294 in value.
            peer_asn "PeerAsn" i64,
            /// `PeerLivenessDetection`: text.
            peer_liveness_detection "PeerLivenessDetection" BgpOptionsPeerLivenessDetection,
        }
    }
}

resource! {
    /// [`AWS::EC2::RouteServerPropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpropagation.html)
    RouteServerPropagation = "AWS::EC2::RouteServerPropagation"
    required {
        /// `RouteServerId`: text. A change replaces the resource.
        route_server_id "RouteServerId" String,
        /// `RouteTableId`: text. A change replaces the resource.
        route_table_id "RouteTableId" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::EC2::RouteTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html)
    RouteTable = "AWS::EC2::RouteTable"
    required {
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<route_table::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RouteTableId`.
        route_table_id "RouteTableId" String,
    }
}

/// Property types of [`RouteTable`].
pub mod route_table {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-routetable-tag.html)
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
    /// [`AWS::EC2::SecondaryNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-secondarynetwork.html)
    SecondaryNetwork = "AWS::EC2::SecondaryNetwork"
    required {
        /// `Ipv4CidrBlock`: text. A change replaces the resource.
        ipv4_cidr_block "Ipv4CidrBlock" String,
        /// `NetworkType`: text. A change replaces the resource.
        network_type "NetworkType" secondary_network::NetworkType,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<secondary_network::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Ipv4CidrBlockAssociations`.
        ipv4_cidr_block_associations "Ipv4CidrBlockAssociations" List<String>,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `SecondaryNetworkArn`.
        secondary_network_arn "SecondaryNetworkArn" String,
        /// `Fn::GetAtt` of `SecondaryNetworkId`.
        secondary_network_id "SecondaryNetworkId" String,
    }
}

/// Property types of [`SecondaryNetwork`].
pub mod secondary_network {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `NetworkType`.
        NetworkType
        Rdma = "rdma",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-secondarynetwork-tag.html)
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
    /// [`AWS::EC2::SecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html)
    SecurityGroup = "AWS::EC2::SecurityGroup"
    required {
        /// `GroupDescription`: text, 0 to 255 characters. A change replaces the resource.
        group_description "GroupDescription" String,
    }
    optional {
        /// `GroupName`: text. A change replaces the resource.
        group_name "GroupName" String,
        /// `SecurityGroupEgress`: list.
        security_group_egress "SecurityGroupEgress" List<security_group::Egress>,
        /// `SecurityGroupIngress`: list.
        security_group_ingress "SecurityGroupIngress" List<security_group::Ingress>,
        /// `Tags`: list.
        tags "Tags" List<security_group::Tag>,
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `GroupId`.
        group_id "GroupId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`SecurityGroup`].
pub mod security_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-tag.html)
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
        /// [`Ingress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html)
        Ingress
        required {
            /// `IpProtocol`: text.
            ip_protocol "IpProtocol" String,
        }
        optional {
            /// `CidrIp`: text.
            cidr_ip "CidrIp" String,
            /// `CidrIpv6`: text.
            cidr_ipv6 "CidrIpv6" String,
            /// `Description`: text.
            description "Description" String,
            /// `FromPort`: whole number, at least -1 in value.
            from_port "FromPort" i64,
            /// `SourcePrefixListId`: text.
            source_prefix_list_id "SourcePrefixListId" String,
            /// `SourceSecurityGroupId`: text.
            source_security_group_id "SourceSecurityGroupId" String,
            /// `SourceSecurityGroupName`: text.
            source_security_group_name "SourceSecurityGroupName" String,
            /// `SourceSecurityGroupOwnerId`: text.
            source_security_group_owner_id "SourceSecurityGroupOwnerId" String,
            /// `ToPort`: whole number, at least -1 in value.
            to_port "ToPort" i64,
        }
    }

    property! {
        /// [`Egress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-egress.html)
        Egress
        required {
            /// `IpProtocol`: text.
            ip_protocol "IpProtocol" String,
        }
        optional {
            /// `CidrIp`: text.
            cidr_ip "CidrIp" String,
            /// `CidrIpv6`: text.
            cidr_ipv6 "CidrIpv6" String,
            /// `Description`: text.
            description "Description" String,
            /// `DestinationPrefixListId`: text.
            destination_prefix_list_id "DestinationPrefixListId" String,
            /// `DestinationSecurityGroupId`: text.
            destination_security_group_id "DestinationSecurityGroupId" String,
            /// `FromPort`: whole number, at least -1 in value.
            from_port "FromPort" i64,
            /// `ToPort`: whole number, at least -1 in value.
            to_port "ToPort" i64,
        }
    }
}

resource! {
    /// [`AWS::EC2::SecurityGroupEgress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html)
    SecurityGroupEgress = "AWS::EC2::SecurityGroupEgress"
    required {
        /// `GroupId`: text. A change replaces the resource.
        group_id "GroupId" String,
        /// `IpProtocol`: text. A change replaces the resource.
        ip_protocol "IpProtocol" String,
    }
    optional {
        /// `CidrIp`: text. A change replaces the resource.
        cidr_ip "CidrIp" String,
        /// `CidrIpv6`: text. A change replaces the resource.
        cidr_ipv6 "CidrIpv6" String,
        /// `Description`: text.
        description "Description" String,
        /// `DestinationPrefixListId`: text. A change replaces the resource.
        destination_prefix_list_id "DestinationPrefixListId" String,
        /// `DestinationSecurityGroupId`: text. A change replaces the resource.
        destination_security_group_id "DestinationSecurityGroupId" String,
        /// `FromPort`: whole number, at least -1 in value. A change replaces the resource.
        from_port "FromPort" i64,
        /// `ToPort`: whole number, at least -1 in value. A change replaces the resource.
        to_port "ToPort" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::EC2::SecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html)
    SecurityGroupIngress = "AWS::EC2::SecurityGroupIngress"
    required {
        /// `IpProtocol`: text. A change replaces the resource.
        ip_protocol "IpProtocol" String,
    }
    optional {
        /// `CidrIp`: text. A change replaces the resource.
        cidr_ip "CidrIp" String,
        /// `CidrIpv6`: text. A change replaces the resource.
        cidr_ipv6 "CidrIpv6" String,
        /// `Description`: text.
        description "Description" String,
        /// `FromPort`: whole number, at least -1 in value. A change replaces the resource.
        from_port "FromPort" i64,
        /// `GroupId`: text. A change replaces the resource.
        group_id "GroupId" String,
        /// `GroupName`: text. A change replaces the resource.
        group_name "GroupName" String,
        /// `SourcePrefixListId`: text. A change replaces the resource.
        source_prefix_list_id "SourcePrefixListId" String,
        /// `SourceSecurityGroupId`: text. A change replaces the resource.
        source_security_group_id "SourceSecurityGroupId" String,
        /// `SourceSecurityGroupName`: text. A change replaces the resource.
        source_security_group_name "SourceSecurityGroupName" String,
        /// `SourceSecurityGroupOwnerId`: text. A change replaces the resource.
        source_security_group_owner_id "SourceSecurityGroupOwnerId" String,
        /// `ToPort`: whole number, at least -1 in value. A change replaces the resource.
        to_port "ToPort" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::EC2::SecurityGroupVpcAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupvpcassociation.html)
    SecurityGroupVpcAssociation = "AWS::EC2::SecurityGroupVpcAssociation"
    required {
        /// `GroupId`: text. A change replaces the resource.
        group_id "GroupId" String,
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `StateReason`.
        state_reason "StateReason" String,
        /// `Fn::GetAtt` of `VpcOwnerId`.
        vpc_owner_id "VpcOwnerId" String,
    }
}

resource! {
    /// [`AWS::EC2::SnapshotBlockPublicAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-snapshotblockpublicaccess.html)
    SnapshotBlockPublicAccess = "AWS::EC2::SnapshotBlockPublicAccess"
    required {
        /// `State`: text.
        state "State" snapshot_block_public_access::State,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
    }
}

/// Property types of [`SnapshotBlockPublicAccess`].
pub mod snapshot_block_public_access {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `State`.
        State
        BlockAllSharing = "block-all-sharing",
        BlockNewSharing = "block-new-sharing",
    }
}

resource! {
    /// [`AWS::EC2::SpotFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
    SpotFleet = "AWS::EC2::SpotFleet"
    required {
        /// `SpotFleetRequestConfigData`: object.
        spot_fleet_request_config_data "SpotFleetRequestConfigData" spot_fleet::SpotFleetRequestConfigData,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<spot_fleet::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`SpotFleet`].
pub mod spot_fleet {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-tag.html)
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
        /// Values of `SpotFleetRequestConfigDataAllocationStrategy`.
        SpotFleetRequestConfigDataAllocationStrategy
        CapacityOptimized = "capacityOptimized",
        CapacityOptimizedPrioritized = "capacityOptimizedPrioritized",
        Diversified = "diversified",
        LowestPrice = "lowestPrice",
        PriceCapacityOptimized = "priceCapacityOptimized",
    }

    choice! {
        /// Values of `SpotFleetRequestConfigDataExcessCapacityTerminationPolicy`.
        SpotFleetRequestConfigDataExcessCapacityTerminationPolicy
        Default = "Default",
        NoTermination = "NoTermination",
        Default_ = "default",
        NoTermination_ = "noTermination",
    }

    choice! {
        /// Values of `SpotFleetRequestConfigDataInstanceInterruptionBehavior`.
        SpotFleetRequestConfigDataInstanceInterruptionBehavior
        Hibernate = "hibernate",
        Stop = "stop",
        Terminate = "terminate",
    }

    choice! {
        /// Values of `SpotFleetRequestConfigDataTargetCapacityUnitType`.
        SpotFleetRequestConfigDataTargetCapacityUnitType
        Vcpu = "vcpu",
        MemoryMib = "memory-mib",
        Units = "units",
    }

    choice! {
        /// Values of `SpotFleetRequestConfigDataType`.
        SpotFleetRequestConfigDataType
        Maintain = "maintain",
        Request = "request",
    }

    property! {
        /// [`SpotFleetRequestConfigData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-spotfleetrequestconfigdata.html)
        SpotFleetRequestConfigData
        required {
            /// `IamFleetRole`: text.
            iam_fleet_role "IamFleetRole" String,
            /// `TargetCapacity`: whole number.
            target_capacity "TargetCapacity" i64,
        }
        optional {
            /// `AllocationStrategy`: text.
            allocation_strategy "AllocationStrategy" SpotFleetRequestConfigDataAllocationStrategy,
            /// `Context`: text.
            context "Context" String,
            /// `ExcessCapacityTerminationPolicy`: text.
            excess_capacity_termination_policy "ExcessCapacityTerminationPolicy" SpotFleetRequestConfigDataExcessCapacityTerminationPolicy,
            /// `InstanceInterruptionBehavior`: text.
            instance_interruption_behavior "InstanceInterruptionBehavior" SpotFleetRequestConfigDataInstanceInterruptionBehavior,
            /// `InstancePoolsToUseCount`: whole number.
            instance_pools_to_use_count "InstancePoolsToUseCount" i64,
            /// `LaunchSpecifications`: list.
            launch_specifications "LaunchSpecifications" List<SpotFleetLaunchSpecification>,
            /// `LaunchTemplateConfigs`: list.
            launch_template_configs "LaunchTemplateConfigs" List<LaunchTemplateConfig>,
            /// `LoadBalancersConfig`: object.
            load_balancers_config "LoadBalancersConfig" LoadBalancersConfig,
            /// `OnDemandAllocationStrategy`: text.
            on_demand_allocation_strategy "OnDemandAllocationStrategy" String,
            /// `OnDemandMaxTotalPrice`: text.
            on_demand_max_total_price "OnDemandMaxTotalPrice" String,
            /// `OnDemandTargetCapacity`: whole number.
            on_demand_target_capacity "OnDemandTargetCapacity" i64,
            /// `ReplaceUnhealthyInstances`: true or false.
            replace_unhealthy_instances "ReplaceUnhealthyInstances" bool,
            /// `SpotMaintenanceStrategies`: object.
            spot_maintenance_strategies "SpotMaintenanceStrategies" SpotMaintenanceStrategies,
            /// `SpotMaxTotalPrice`: text.
            spot_max_total_price "SpotMaxTotalPrice" String,
            /// `SpotPrice`: text.
            spot_price "SpotPrice" String,
            /// `TagSpecifications`: list.
            tag_specifications "TagSpecifications" List<SpotFleetTagSpecification>,
            /// `TargetCapacityUnitType`: text.
            target_capacity_unit_type "TargetCapacityUnitType" SpotFleetRequestConfigDataTargetCapacityUnitType,
            /// `TerminateInstancesWithExpiration`: true or false.
            terminate_instances_with_expiration "TerminateInstancesWithExpiration" bool,
            /// `Type`: text.
            r#type "Type" SpotFleetRequestConfigDataType,
            /// `ValidFrom`: text.
            valid_from "ValidFrom" String,
            /// `ValidUntil`: text.
            valid_until "ValidUntil" String,
        }
    }

    choice! {
        /// Values of `SpotFleetTagSpecificationResourceType`.
        SpotFleetTagSpecificationResourceType
        ClientVpnEndpoint = "client-vpn-endpoint",
        CustomerGateway = "customer-gateway",
        DedicatedHost = "dedicated-host",
        DhcpOptions = "dhcp-options",
        EgressOnlyInternetGateway = "egress-only-internet-gateway",
        ElasticGpu = "elastic-gpu",
        ElasticIp = "elastic-ip",
        ExportImageTask = "export-image-task",
        ExportInstanceTask = "export-instance-task",
        Fleet = "fleet",
        FpgaImage = "fpga-image",
        HostReservation = "host-reservation",
        Image = "image",
        ImportImageTask = "import-image-task",
        ImportSnapshotTask = "import-snapshot-task",
        Instance = "instance",
        InternetGateway = "internet-gateway",
        KeyPair = "key-pair",
        LaunchTemplate = "launch-template",
        LocalGatewayRouteTableVpcAssociation = "local-gateway-route-table-vpc-association",
        Natgateway = "natgateway",
        NetworkAcl = "network-acl",
        NetworkInsightsAnalysis = "network-insights-analysis",
        NetworkInsightsPath = "network-insights-path",
        NetworkInterface = "network-interface",
        PlacementGroup = "placement-group",
        ReservedInstances = "reserved-instances",
        RouteTable = "route-table",
        SecurityGroup = "security-group",
        Snapshot = "snapshot",
        SpotFleetRequest = "spot-fleet-request",
        SpotInstancesRequest = "spot-instances-request",
        Subnet = "subnet",
        TrafficMirrorFilter = "traffic-mirror-filter",
        TrafficMirrorSession = "traffic-mirror-session",
        TrafficMirrorTarget = "traffic-mirror-target",
        TransitGateway = "transit-gateway",
        TransitGatewayAttachment = "transit-gateway-attachment",
        TransitGatewayConnectPeer = "transit-gateway-connect-peer",
        TransitGatewayMulticastDomain = "transit-gateway-multicast-domain",
        TransitGatewayRouteTable = "transit-gateway-route-table",
        Volume = "volume",
        Vpc = "vpc",
        VpcFlowLog = "vpc-flow-log",
        VpcPeeringConnection = "vpc-peering-connection",
        VpnConnection = "vpn-connection",
        VpnGateway = "vpn-gateway",
    }

    property! {
        /// [`SpotFleetTagSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-spotfleettagspecification.html)
        SpotFleetTagSpecification
        required {
        }
        optional {
            /// `ResourceType`: text.
            resource_type "ResourceType" SpotFleetTagSpecificationResourceType,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`SpotMaintenanceStrategies`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-spotmaintenancestrategies.html)
        SpotMaintenanceStrategies
        required {
        }
        optional {
            /// `CapacityRebalance`: object.
            capacity_rebalance "CapacityRebalance" SpotCapacityRebalance,
        }
    }

    choice! {
        /// Values of `SpotCapacityRebalanceReplacementStrategy`.
        SpotCapacityRebalanceReplacementStrategy
        Launch = "launch",
        LaunchBeforeTerminate = "launch-before-terminate",
    }

    property! {
        /// [`SpotCapacityRebalance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-spotcapacityrebalance.html)
        SpotCapacityRebalance
        required {
        }
        optional {
            /// `ReplacementStrategy`: text.
            replacement_strategy "ReplacementStrategy" SpotCapacityRebalanceReplacementStrategy,
            /// `TerminationDelay`: whole number.
            termination_delay "TerminationDelay" i64,
        }
    }

    property! {
        /// [`LoadBalancersConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-loadbalancersconfig.html)
        LoadBalancersConfig
        required {
        }
        optional {
            /// `ClassicLoadBalancersConfig`: object.
            classic_load_balancers_config "ClassicLoadBalancersConfig" ClassicLoadBalancersConfig,
            /// `TargetGroupsConfig`: object.
            target_groups_config "TargetGroupsConfig" TargetGroupsConfig,
        }
    }

    property! {
        /// [`TargetGroupsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-targetgroupsconfig.html)
        TargetGroupsConfig
        required {
            /// `TargetGroups`: list.
            target_groups "TargetGroups" List<TargetGroup>,
        }
        optional {
        }
    }

    property! {
        /// [`TargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-targetgroup.html)
        TargetGroup
        required {
            /// `Arn`: text.
            arn "Arn" String,
        }
        optional {
        }
    }

    property! {
        /// [`ClassicLoadBalancersConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-classicloadbalancersconfig.html)
        ClassicLoadBalancersConfig
        required {
            /// `ClassicLoadBalancers`: list.
            classic_load_balancers "ClassicLoadBalancers" List<ClassicLoadBalancer>,
        }
        optional {
        }
    }

    property! {
        /// [`ClassicLoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-classicloadbalancer.html)
        ClassicLoadBalancer
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`LaunchTemplateConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-launchtemplateconfig.html)
        LaunchTemplateConfig
        required {
        }
        optional {
            /// `LaunchTemplateSpecification`: object.
            launch_template_specification "LaunchTemplateSpecification" FleetLaunchTemplateSpecification,
            /// `Overrides`: list.
            overrides "Overrides" List<LaunchTemplateOverrides>,
        }
    }

    property! {
        /// [`LaunchTemplateOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-launchtemplateoverrides.html)
        LaunchTemplateOverrides
        required {
        }
        optional {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `AvailabilityZoneId`: text.
            availability_zone_id "AvailabilityZoneId" String,
            /// `InstanceRequirements`: object.
            instance_requirements "InstanceRequirements" InstanceRequirementsRequest,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
            /// `Priority`: number.
            priority "Priority" f64,
            /// `SpotPrice`: text.
            spot_price "SpotPrice" String,
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
            /// `WeightedCapacity`: number.
            weighted_capacity "WeightedCapacity" f64,
        }
    }

    choice! {
        /// Values of `InstanceRequirementsRequestAcceleratorManufacturers`.
        InstanceRequirementsRequestAcceleratorManufacturers
        AmazonWebServices = "amazon-web-services",
        Amd = "amd",
        Habana = "habana",
        Nvidia = "nvidia",
        Xilinx = "xilinx",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestAcceleratorNames`.
        InstanceRequirementsRequestAcceleratorNames
        A10g = "a10g",
        A100 = "a100",
        H100 = "h100",
        Inferentia = "inferentia",
        K520 = "k520",
        K80 = "k80",
        M60 = "m60",
        RadeonProV520 = "radeon-pro-v520",
        T4 = "t4",
        T4g = "t4g",
        Vu9p = "vu9p",
        V100 = "v100",
        L40s = "l40s",
        L4 = "l4",
        GaudiHl205 = "gaudi-hl-205",
        Inferentia2 = "inferentia2",
        Trainium = "trainium",
        Trainium2 = "trainium2",
        U30 = "u30",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestAcceleratorTypes`.
        InstanceRequirementsRequestAcceleratorTypes
        Gpu = "gpu",
        Fpga = "fpga",
        Inference = "inference",
        Media = "media",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestBareMetal`.
        InstanceRequirementsRequestBareMetal
        Included = "included",
        Required = "required",
        Excluded = "excluded",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestBurstablePerformance`.
        InstanceRequirementsRequestBurstablePerformance
        Included = "included",
        Required = "required",
        Excluded = "excluded",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestCpuManufacturers`.
        InstanceRequirementsRequestCpuManufacturers
        Intel = "intel",
        Amd = "amd",
        AmazonWebServices = "amazon-web-services",
        Apple = "apple",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestInstanceGenerations`.
        InstanceRequirementsRequestInstanceGenerations
        Current = "current",
        Previous = "previous",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestLocalStorage`.
        InstanceRequirementsRequestLocalStorage
        Included = "included",
        Required = "required",
        Excluded = "excluded",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestLocalStorageTypes`.
        InstanceRequirementsRequestLocalStorageTypes
        Hdd = "hdd",
        Ssd = "ssd",
    }

    property! {
        /// [`InstanceRequirementsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-instancerequirementsrequest.html)
        InstanceRequirementsRequest
        required {
        }
        optional {
            /// `AcceleratorCount`: object.
            accelerator_count "AcceleratorCount" AcceleratorCountRequest,
            /// `AcceleratorManufacturers`: list.
            accelerator_manufacturers "AcceleratorManufacturers" List<InstanceRequirementsRequestAcceleratorManufacturers>,
            /// `AcceleratorNames`: list.
            accelerator_names "AcceleratorNames" List<InstanceRequirementsRequestAcceleratorNames>,
            /// `AcceleratorTotalMemoryMiB`: object.
            accelerator_total_memory_mi_b "AcceleratorTotalMemoryMiB" AcceleratorTotalMemoryMiBRequest,
            /// `AcceleratorTypes`: list.
            accelerator_types "AcceleratorTypes" List<InstanceRequirementsRequestAcceleratorTypes>,
            /// `AllowedInstanceTypes`: list.
            allowed_instance_types "AllowedInstanceTypes" List<String>,
            /// `BareMetal`: text.
            bare_metal "BareMetal" InstanceRequirementsRequestBareMetal,
            /// `BaselineEbsBandwidthMbps`: object.
            baseline_ebs_bandwidth_mbps "BaselineEbsBandwidthMbps" BaselineEbsBandwidthMbpsRequest,
            /// `BaselinePerformanceFactors`: object.
            baseline_performance_factors "BaselinePerformanceFactors" BaselinePerformanceFactorsRequest,
            /// `BurstablePerformance`: text.
            burstable_performance "BurstablePerformance" InstanceRequirementsRequestBurstablePerformance,
            /// `CpuManufacturers`: list.
            cpu_manufacturers "CpuManufacturers" List<InstanceRequirementsRequestCpuManufacturers>,
            /// `ExcludedInstanceTypes`: list.
            excluded_instance_types "ExcludedInstanceTypes" List<String>,
            /// `InstanceGenerations`: list.
            instance_generations "InstanceGenerations" List<InstanceRequirementsRequestInstanceGenerations>,
            /// `LocalStorage`: text.
            local_storage "LocalStorage" InstanceRequirementsRequestLocalStorage,
            /// `LocalStorageTypes`: list.
            local_storage_types "LocalStorageTypes" List<InstanceRequirementsRequestLocalStorageTypes>,
            /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`: whole number.
            max_spot_price_as_percentage_of_optimal_on_demand_price "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice" i64,
            /// `MemoryGiBPerVCpu`: object.
            memory_gi_b_per_v_cpu "MemoryGiBPerVCpu" MemoryGiBPerVCpuRequest,
            /// `MemoryMiB`: object.
            memory_mi_b "MemoryMiB" MemoryMiBRequest,
            /// `NetworkBandwidthGbps`: object.
            network_bandwidth_gbps "NetworkBandwidthGbps" NetworkBandwidthGbpsRequest,
            /// `NetworkInterfaceCount`: object.
            network_interface_count "NetworkInterfaceCount" NetworkInterfaceCountRequest,
            /// `OnDemandMaxPricePercentageOverLowestPrice`: whole number.
            on_demand_max_price_percentage_over_lowest_price "OnDemandMaxPricePercentageOverLowestPrice" i64,
            /// `RequireEncryptionInTransit`: true or false.
            require_encryption_in_transit "RequireEncryptionInTransit" bool,
            /// `RequireHibernateSupport`: true or false.
            require_hibernate_support "RequireHibernateSupport" bool,
            /// `SpotMaxPricePercentageOverLowestPrice`: whole number.
            spot_max_price_percentage_over_lowest_price "SpotMaxPricePercentageOverLowestPrice" i64,
            /// `TotalLocalStorageGB`: object.
            total_local_storage_gb "TotalLocalStorageGB" TotalLocalStorageGBRequest,
            /// `VCpuCount`: object.
            v_cpu_count "VCpuCount" VCpuCountRangeRequest,
        }
    }

    property! {
        /// [`VCpuCountRangeRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-vcpucountrangerequest.html)
        VCpuCountRangeRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`TotalLocalStorageGBRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-totallocalstoragegbrequest.html)
        TotalLocalStorageGBRequest
        required {
        }
        optional {
            /// `Max`: number.
            max "Max" f64,
            /// `Min`: number.
            min "Min" f64,
        }
    }

    property! {
        /// [`NetworkInterfaceCountRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-networkinterfacecountrequest.html)
        NetworkInterfaceCountRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`NetworkBandwidthGbpsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-networkbandwidthgbpsrequest.html)
        NetworkBandwidthGbpsRequest
        required {
        }
        optional {
            /// `Max`: number.
            max "Max" f64,
            /// `Min`: number.
            min "Min" f64,
        }
    }

    property! {
        /// [`MemoryMiBRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-memorymibrequest.html)
        MemoryMiBRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`MemoryGiBPerVCpuRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-memorygibpervcpurequest.html)
        MemoryGiBPerVCpuRequest
        required {
        }
        optional {
            /// `Max`: number.
            max "Max" f64,
            /// `Min`: number.
            min "Min" f64,
        }
    }

    property! {
        /// [`BaselinePerformanceFactorsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-baselineperformancefactorsrequest.html)
        BaselinePerformanceFactorsRequest
        required {
        }
        optional {
            /// `Cpu`: object.
            cpu "Cpu" CpuPerformanceFactorRequest,
        }
    }

    property! {
        /// [`CpuPerformanceFactorRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-cpuperformancefactorrequest.html)
        CpuPerformanceFactorRequest
        required {
        }
        optional {
            /// `References`: list.
            references "References" List<PerformanceFactorReferenceRequest>,
        }
    }

    property! {
        /// [`PerformanceFactorReferenceRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-performancefactorreferencerequest.html)
        PerformanceFactorReferenceRequest
        required {
        }
        optional {
            /// `InstanceFamily`: text.
            instance_family "InstanceFamily" String,
        }
    }

    property! {
        /// [`BaselineEbsBandwidthMbpsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-baselineebsbandwidthmbpsrequest.html)
        BaselineEbsBandwidthMbpsRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`AcceleratorTotalMemoryMiBRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-acceleratortotalmemorymibrequest.html)
        AcceleratorTotalMemoryMiBRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`AcceleratorCountRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-acceleratorcountrequest.html)
        AcceleratorCountRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`FleetLaunchTemplateSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-fleetlaunchtemplatespecification.html)
        FleetLaunchTemplateSpecification
        required {
            /// `Version`: text.
            version "Version" String,
        }
        optional {
            /// `LaunchTemplateId`: text.
            launch_template_id "LaunchTemplateId" String,
            /// `LaunchTemplateName`: text, 3 to 128 characters.
            launch_template_name "LaunchTemplateName" String,
        }
    }

    property! {
        /// [`SpotFleetLaunchSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-spotfleetlaunchspecification.html)
        SpotFleetLaunchSpecification
        required {
            /// `ImageId`: text.
            image_id "ImageId" String,
        }
        optional {
            /// `BlockDeviceMappings`: list.
            block_device_mappings "BlockDeviceMappings" List<BlockDeviceMapping>,
            /// `EbsOptimized`: true or false.
            ebs_optimized "EbsOptimized" bool,
            /// `IamInstanceProfile`: object.
            iam_instance_profile "IamInstanceProfile" IamInstanceProfileSpecification,
            /// `InstanceRequirements`: object.
            instance_requirements "InstanceRequirements" InstanceRequirementsRequest,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
            /// `KernelId`: text.
            kernel_id "KernelId" String,
            /// `KeyName`: text.
            key_name "KeyName" String,
            /// `Monitoring`: object.
            monitoring "Monitoring" SpotFleetMonitoring,
            /// `NetworkInterfaces`: list.
            network_interfaces "NetworkInterfaces" List<InstanceNetworkInterfaceSpecification>,
            /// `Placement`: object.
            placement "Placement" SpotPlacement,
            /// `RamdiskId`: text.
            ramdisk_id "RamdiskId" String,
            /// `SecurityGroups`: list.
            security_groups "SecurityGroups" List<GroupIdentifier>,
            /// `SpotPrice`: text.
            spot_price "SpotPrice" String,
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
            /// `TagSpecifications`: list.
            tag_specifications "TagSpecifications" List<SpotFleetTagSpecification>,
            /// `UserData`: text.
            user_data "UserData" String,
            /// `WeightedCapacity`: number.
            weighted_capacity "WeightedCapacity" f64,
        }
    }

    property! {
        /// [`GroupIdentifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-groupidentifier.html)
        GroupIdentifier
        required {
            /// `GroupId`: text.
            group_id "GroupId" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SpotPlacementTenancy`.
        SpotPlacementTenancy
        Dedicated = "dedicated",
        Default = "default",
        Host = "host",
    }

    property! {
        /// [`SpotPlacement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-spotplacement.html)
        SpotPlacement
        required {
        }
        optional {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `AvailabilityZoneId`: text.
            availability_zone_id "AvailabilityZoneId" String,
            /// `GroupName`: text.
            group_name "GroupName" String,
            /// `Tenancy`: text.
            tenancy "Tenancy" SpotPlacementTenancy,
        }
    }

    property! {
        /// [`InstanceNetworkInterfaceSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-instancenetworkinterfacespecification.html)
        InstanceNetworkInterfaceSpecification
        required {
        }
        optional {
            /// `AssociatePublicIpAddress`: true or false.
            associate_public_ip_address "AssociatePublicIpAddress" bool,
            /// `DeleteOnTermination`: true or false.
            delete_on_termination "DeleteOnTermination" bool,
            /// `Description`: text.
            description "Description" String,
            /// `DeviceIndex`: whole number.
            device_index "DeviceIndex" i64,
            /// `Groups`: list.
            groups "Groups" List<String>,
            /// `Ipv6AddressCount`: whole number.
            ipv6_address_count "Ipv6AddressCount" i64,
            /// `Ipv6Addresses`: list.
            ipv6_addresses "Ipv6Addresses" List<InstanceIpv6Address>,
            /// `NetworkInterfaceId`: text.
            network_interface_id "NetworkInterfaceId" String,
            /// `PrivateIpAddresses`: list.
            private_ip_addresses "PrivateIpAddresses" List<PrivateIpAddressSpecification>,
            /// `SecondaryPrivateIpAddressCount`: whole number.
            secondary_private_ip_address_count "SecondaryPrivateIpAddressCount" i64,
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
        }
    }

    property! {
        /// [`PrivateIpAddressSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-privateipaddressspecification.html)
        PrivateIpAddressSpecification
        required {
            /// `PrivateIpAddress`: text.
            private_ip_address "PrivateIpAddress" String,
        }
        optional {
            /// `Primary`: true or false.
            primary "Primary" bool,
        }
    }

    property! {
        /// [`InstanceIpv6Address`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-instanceipv6address.html)
        InstanceIpv6Address
        required {
            /// `Ipv6Address`: text.
            ipv6_address "Ipv6Address" String,
        }
        optional {
        }
    }

    property! {
        /// [`SpotFleetMonitoring`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-spotfleetmonitoring.html)
        SpotFleetMonitoring
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`IamInstanceProfileSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-iaminstanceprofilespecification.html)
        IamInstanceProfileSpecification
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
        }
    }

    property! {
        /// [`BlockDeviceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-blockdevicemapping.html)
        BlockDeviceMapping
        required {
            /// `DeviceName`: text.
            device_name "DeviceName" String,
        }
        optional {
            /// `Ebs`: object.
            ebs "Ebs" EbsBlockDevice,
            /// `NoDevice`: text.
            no_device "NoDevice" String,
            /// `VirtualName`: text.
            virtual_name "VirtualName" String,
        }
    }

    property! {
        /// [`EbsBlockDevice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-ebsblockdevice.html)
        EbsBlockDevice
        required {
        }
        optional {
            /// `DeleteOnTermination`: true or false.
            delete_on_termination "DeleteOnTermination" bool,
            /// `Encrypted`: true or false.
            encrypted "Encrypted" bool,
            /// `Iops`: whole number.
            iops "Iops" i64,
            /// `SnapshotId`: text.
            snapshot_id "SnapshotId" String,
            /// `VolumeSize`: whole number.
            volume_size "VolumeSize" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" String,
        }
    }
}

resource! {
    /// [`AWS::EC2::SqlHaStandbyDetectedInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-sqlhastandbydetectedinstance.html)
    SqlHaStandbyDetectedInstance = "AWS::EC2::SqlHaStandbyDetectedInstance"
    required {
        /// `InstanceId`: text. A change replaces the resource.
        instance_id "InstanceId" String,
    }
    optional {
        /// `SqlServerCredentials`: text.
        sql_server_credentials "SqlServerCredentials" String,
    }
    attributes {
        /// `Fn::GetAtt` of `HaStatus`.
        ha_status "HaStatus" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
        /// `Fn::GetAtt` of `SqlServerLicenseUsage`.
        sql_server_license_usage "SqlServerLicenseUsage" String,
    }
}

resource! {
    /// [`AWS::EC2::Subnet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html)
    Subnet = "AWS::EC2::Subnet"
    required {
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `AssignIpv6AddressOnCreation`: true or false.
        assign_ipv6_address_on_creation "AssignIpv6AddressOnCreation" bool,
        /// `AvailabilityZone`: text. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `AvailabilityZoneId`: text. A change replaces the resource.
        availability_zone_id "AvailabilityZoneId" String,
        /// `CidrBlock`: text. A change replaces the resource.
        cidr_block "CidrBlock" String,
        /// `EnableDns64`: true or false.
        enable_dns64 "EnableDns64" bool,
        /// `EnableLniAtDeviceIndex`: whole number.
        enable_lni_at_device_index "EnableLniAtDeviceIndex" i64,
        /// `Ipv4IpamPoolId`: text. A change replaces the resource.
        ipv4_ipam_pool_id "Ipv4IpamPoolId" String,
        /// `Ipv4NetmaskLength`: whole number. A change replaces the resource.
        ipv4_netmask_length "Ipv4NetmaskLength" i64,
        /// `Ipv6CidrBlock`: text. A change may replace the resource.
        ipv6_cidr_block "Ipv6CidrBlock" String,
        /// `Ipv6IpamPoolId`: text. A change replaces the resource.
        ipv6_ipam_pool_id "Ipv6IpamPoolId" String,
        /// `Ipv6Native`: true or false. A change replaces the resource.
        ipv6_native "Ipv6Native" bool,
        /// `Ipv6NetmaskLength`: whole number. A change replaces the resource.
        ipv6_netmask_length "Ipv6NetmaskLength" i64,
        /// `MapPublicIpOnLaunch`: true or false.
        map_public_ip_on_launch "MapPublicIpOnLaunch" bool,
        /// `OutpostArn`: text. A change replaces the resource.
        outpost_arn "OutpostArn" String,
        /// `PrivateDnsNameOptionsOnLaunch`: object.
        private_dns_name_options_on_launch "PrivateDnsNameOptionsOnLaunch" subnet::PrivateDnsNameOptionsOnLaunch,
        /// `Tags`: list.
        tags "Tags" List<subnet::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `BlockPublicAccessStates`.
        block_public_access_states "BlockPublicAccessStates" Json,
        /// `Fn::GetAtt` of `Ipv6CidrBlocks`.
        ipv6_cidr_blocks "Ipv6CidrBlocks" List<String>,
        /// `Fn::GetAtt` of `NetworkAclAssociationId`.
        network_acl_association_id "NetworkAclAssociationId" String,
        /// `Fn::GetAtt` of `SubnetId`.
        subnet_id "SubnetId" String,
    }
}

/// Property types of [`Subnet`].
pub mod subnet {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-subnet-tag.html)
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
        /// Property type `PrivateDnsNameOptionsOnLaunch`.
        PrivateDnsNameOptionsOnLaunch
        required {
        }
        optional {
            /// `EnableResourceNameDnsAAAARecord`: true or false.
            enable_resource_name_dns_aaaa_record "EnableResourceNameDnsAAAARecord" bool,
            /// `EnableResourceNameDnsARecord`: true or false.
            enable_resource_name_dns_a_record "EnableResourceNameDnsARecord" bool,
            /// `HostnameType`: text.
            hostname_type "HostnameType" String,
        }
    }
}

resource! {
    /// [`AWS::EC2::SubnetCidrBlock`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrblock.html)
    SubnetCidrBlock = "AWS::EC2::SubnetCidrBlock"
    required {
        /// `SubnetId`: text. A change replaces the resource.
        subnet_id "SubnetId" String,
    }
    optional {
        /// `Ipv6CidrBlock`: text, at most 42 characters. A change replaces the resource.
        ipv6_cidr_block "Ipv6CidrBlock" String,
        /// `Ipv6IpamPoolId`: text. A change replaces the resource.
        ipv6_ipam_pool_id "Ipv6IpamPoolId" String,
        /// `Ipv6NetmaskLength`: whole number, 0 to 128 in value. A change replaces the resource.
        ipv6_netmask_length "Ipv6NetmaskLength" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `IpSource`.
        ip_source "IpSource" String,
        /// `Fn::GetAtt` of `Ipv6AddressAttribute`.
        ipv6_address_attribute "Ipv6AddressAttribute" String,
    }
}

resource! {
    /// [`AWS::EC2::SubnetCidrReservation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrreservation.html)
    SubnetCidrReservation = "AWS::EC2::SubnetCidrReservation"
    required {
        /// `Cidr`: text. A change replaces the resource.
        cidr "Cidr" String,
        /// `ReservationType`: text. A change replaces the resource.
        reservation_type "ReservationType" subnet_cidr_reservation::ReservationType,
        /// `SubnetId`: text. A change replaces the resource.
        subnet_id "SubnetId" String,
    }
    optional {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<subnet_cidr_reservation::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `SubnetCidrReservationId`.
        subnet_cidr_reservation_id "SubnetCidrReservationId" String,
    }
}

/// Property types of [`SubnetCidrReservation`].
pub mod subnet_cidr_reservation {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ReservationType`.
        ReservationType
        Prefix = "prefix",
        Explicit = "explicit",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-subnetcidrreservation-tag.html)
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
    /// [`AWS::EC2::SubnetNetworkAclAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetnetworkaclassociation.html)
    SubnetNetworkAclAssociation = "AWS::EC2::SubnetNetworkAclAssociation"
    required {
        /// `NetworkAclId`: text. A change replaces the resource.
        network_acl_id "NetworkAclId" String,
        /// `SubnetId`: text. A change replaces the resource.
        subnet_id "SubnetId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationId`.
        association_id "AssociationId" String,
    }
}

resource! {
    /// [`AWS::EC2::SubnetRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html)
    SubnetRouteTableAssociation = "AWS::EC2::SubnetRouteTableAssociation"
    required {
        /// `RouteTableId`: text. A change replaces the resource.
        route_table_id "RouteTableId" String,
        /// `SubnetId`: text. A change replaces the resource.
        subnet_id "SubnetId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::EC2::TrafficMirrorFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilter.html)
    TrafficMirrorFilter = "AWS::EC2::TrafficMirrorFilter"
    required {
    }
    optional {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `NetworkServices`: list.
        network_services "NetworkServices" List<traffic_mirror_filter::TrafficMirrorNetworkService>,
        /// `Tags`: list.
        tags "Tags" List<traffic_mirror_filter::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`TrafficMirrorFilter`].
pub mod traffic_mirror_filter {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TrafficMirrorNetworkService`.
        TrafficMirrorNetworkService
        AmazonDns = "amazon-dns",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-trafficmirrorfilter-tag.html)
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
    /// [`AWS::EC2::TrafficMirrorFilterRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilterrule.html)
    TrafficMirrorFilterRule = "AWS::EC2::TrafficMirrorFilterRule"
    required {
        /// `DestinationCidrBlock`: text.
        destination_cidr_block "DestinationCidrBlock" String,
        /// `RuleAction`: text.
        rule_action "RuleAction" traffic_mirror_filter_rule::TrafficMirrorRuleAction,
        /// `RuleNumber`: whole number.
        rule_number "RuleNumber" i64,
        /// `SourceCidrBlock`: text.
        source_cidr_block "SourceCidrBlock" String,
        /// `TrafficDirection`: text.
        traffic_direction "TrafficDirection" traffic_mirror_filter_rule::TrafficDirection,
        /// `TrafficMirrorFilterId`: text. A change replaces the resource.
        traffic_mirror_filter_id "TrafficMirrorFilterId" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `DestinationPortRange`: object.
        destination_port_range "DestinationPortRange" traffic_mirror_filter_rule::TrafficMirrorPortRange,
        /// `Protocol`: whole number.
        protocol "Protocol" i64,
        /// `SourcePortRange`: object.
        source_port_range "SourcePortRange" traffic_mirror_filter_rule::TrafficMirrorPortRange,
        /// `Tags`: list.
        tags "Tags" List<traffic_mirror_filter_rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `TrafficMirrorFilterRuleId`.
        traffic_mirror_filter_rule_id "TrafficMirrorFilterRuleId" String,
    }
}

/// Property types of [`TrafficMirrorFilterRule`].
pub mod traffic_mirror_filter_rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TrafficMirrorRuleAction`.
        TrafficMirrorRuleAction
        Accept = "accept",
        Reject = "reject",
    }

    choice! {
        /// Values of `TrafficDirection`.
        TrafficDirection
        Egress = "egress",
        Ingress = "ingress",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-trafficmirrorfilterrule-tag.html)
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
        /// [`TrafficMirrorPortRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-trafficmirrorfilterrule-trafficmirrorportrange.html)
        TrafficMirrorPortRange
        required {
            /// `FromPort`: whole number.
            from_port "FromPort" i64,
            /// `ToPort`: whole number.
            to_port "ToPort" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EC2::TrafficMirrorSession`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorsession.html)
    TrafficMirrorSession = "AWS::EC2::TrafficMirrorSession"
    required {
        /// `NetworkInterfaceId`: text.
        network_interface_id "NetworkInterfaceId" String,
        /// `SessionNumber`: whole number.
        session_number "SessionNumber" i64,
        /// `TrafficMirrorFilterId`: text.
        traffic_mirror_filter_id "TrafficMirrorFilterId" String,
        /// `TrafficMirrorTargetId`: text.
        traffic_mirror_target_id "TrafficMirrorTargetId" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `OwnerId`: text.
        owner_id "OwnerId" String,
        /// `PacketLength`: whole number.
        packet_length "PacketLength" i64,
        /// `Tags`: list.
        tags "Tags" List<traffic_mirror_session::Tag>,
        /// `VirtualNetworkId`: whole number.
        virtual_network_id "VirtualNetworkId" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`TrafficMirrorSession`].
pub mod traffic_mirror_session {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-trafficmirrorsession-tag.html)
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
    /// [`AWS::EC2::TrafficMirrorTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrortarget.html)
    TrafficMirrorTarget = "AWS::EC2::TrafficMirrorTarget"
    required {
    }
    optional {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `GatewayLoadBalancerEndpointId`: text. A change replaces the resource.
        gateway_load_balancer_endpoint_id "GatewayLoadBalancerEndpointId" String,
        /// `NetworkInterfaceId`: text. A change replaces the resource.
        network_interface_id "NetworkInterfaceId" String,
        /// `NetworkLoadBalancerArn`: text. A change replaces the resource.
        network_load_balancer_arn "NetworkLoadBalancerArn" String,
        /// `Tags`: list.
        tags "Tags" List<traffic_mirror_target::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`TrafficMirrorTarget`].
pub mod traffic_mirror_target {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-trafficmirrortarget-tag.html)
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
    /// [`AWS::EC2::TransitGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgateway.html)
    TransitGateway = "AWS::EC2::TransitGateway"
    required {
    }
    optional {
        /// `AmazonSideAsn`: whole number. A change replaces the resource.
        amazon_side_asn "AmazonSideAsn" i64,
        /// `AssociationDefaultRouteTableId`: text.
        association_default_route_table_id "AssociationDefaultRouteTableId" String,
        /// `AutoAcceptSharedAttachments`: text.
        auto_accept_shared_attachments "AutoAcceptSharedAttachments" String,
        /// `DefaultRouteTableAssociation`: text.
        default_route_table_association "DefaultRouteTableAssociation" String,
        /// `DefaultRouteTablePropagation`: text.
        default_route_table_propagation "DefaultRouteTablePropagation" String,
        /// `Description`: text.
        description "Description" String,
        /// `DnsSupport`: text.
        dns_support "DnsSupport" String,
        /// `EncryptionSupport`: text.
        encryption_support "EncryptionSupport" transit_gateway::EncryptionSupport,
        /// `MulticastSupport`: text. A change replaces the resource.
        multicast_support "MulticastSupport" String,
        /// `PropagationDefaultRouteTableId`: text.
        propagation_default_route_table_id "PropagationDefaultRouteTableId" String,
        /// `SecurityGroupReferencingSupport`: text.
        security_group_referencing_support "SecurityGroupReferencingSupport" String,
        /// `Tags`: list.
        tags "Tags" List<transit_gateway::Tag>,
        /// `TransitGatewayCidrBlocks`: list.
        transit_gateway_cidr_blocks "TransitGatewayCidrBlocks" List<String>,
        /// `VpnEcmpSupport`: text.
        vpn_ecmp_support "VpnEcmpSupport" String,
    }
    attributes {
        /// `Fn::GetAtt` of `EncryptionSupportState`.
        encryption_support_state "EncryptionSupportState" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `TransitGatewayArn`.
        transit_gateway_arn "TransitGatewayArn" String,
    }
}

/// Property types of [`TransitGateway`].
pub mod transit_gateway {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EncryptionSupport`.
        EncryptionSupport
        Disable = "disable",
        Enable = "enable",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgateway-tag.html)
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
    /// [`AWS::EC2::TransitGatewayAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html)
    TransitGatewayAttachment = "AWS::EC2::TransitGatewayAttachment"
    required {
        /// `SubnetIds`: list.
        subnet_ids "SubnetIds" List<String>,
        /// `TransitGatewayId`: text. A change replaces the resource.
        transit_gateway_id "TransitGatewayId" String,
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `Options`: object.
        options "Options" transit_gateway_attachment::Options,
        /// `Tags`: list.
        tags "Tags" List<transit_gateway_attachment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`TransitGatewayAttachment`].
pub mod transit_gateway_attachment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewayattachment-tag.html)
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
        /// Values of `OptionsApplianceModeSupport`.
        OptionsApplianceModeSupport
        Disable = "disable",
        Enable = "enable",
    }

    choice! {
        /// Values of `OptionsDnsSupport`.
        OptionsDnsSupport
        Disable = "disable",
        Enable = "enable",
    }

    choice! {
        /// Values of `OptionsIpv6Support`.
        OptionsIpv6Support
        Disable = "disable",
        Enable = "enable",
    }

    choice! {
        /// Values of `OptionsSecurityGroupReferencingSupport`.
        OptionsSecurityGroupReferencingSupport
        Disable = "disable",
        Enable = "enable",
    }

    property! {
        /// Property type `Options`.
        Options
        required {
        }
        optional {
            /// `ApplianceModeSupport`: text.
            appliance_mode_support "ApplianceModeSupport" OptionsApplianceModeSupport,
            /// `DnsSupport`: text.
            dns_support "DnsSupport" OptionsDnsSupport,
            /// `Ipv6Support`: text.
            ipv6_support "Ipv6Support" OptionsIpv6Support,
            /// `SecurityGroupReferencingSupport`: text.
            security_group_referencing_support "SecurityGroupReferencingSupport" OptionsSecurityGroupReferencingSupport,
        }
    }
}

resource! {
    /// [`AWS::EC2::TransitGatewayConnect`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnect.html)
    TransitGatewayConnect = "AWS::EC2::TransitGatewayConnect"
    required {
        /// `Options`: object. A change replaces the resource.
        options "Options" transit_gateway_connect::TransitGatewayConnectOptions,
        /// `TransportTransitGatewayAttachmentId`: text. A change replaces the resource.
        transport_transit_gateway_attachment_id "TransportTransitGatewayAttachmentId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<transit_gateway_connect::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `TransitGatewayAttachmentId`.
        transit_gateway_attachment_id "TransitGatewayAttachmentId" String,
        /// `Fn::GetAtt` of `TransitGatewayId`.
        transit_gateway_id "TransitGatewayId" String,
    }
}

/// Property types of [`TransitGatewayConnect`].
pub mod transit_gateway_connect {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewayconnect-tag.html)
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

    choice! {
        /// Values of `TransitGatewayConnectOptionsProtocol`.
        TransitGatewayConnectOptionsProtocol
        Gre = "gre",
    }

    property! {
        /// [`TransitGatewayConnectOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewayconnect-transitgatewayconnectoptions.html)
        TransitGatewayConnectOptions
        required {
        }
        optional {
            /// `Protocol`: text.
            protocol "Protocol" TransitGatewayConnectOptionsProtocol,
        }
    }
}

resource! {
    /// [`AWS::EC2::TransitGatewayConnectPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnectpeer.html)
    TransitGatewayConnectPeer = "AWS::EC2::TransitGatewayConnectPeer"
    required {
        /// `ConnectPeerConfiguration`: object. A change replaces the resource.
        connect_peer_configuration "ConnectPeerConfiguration" transit_gateway_connect_peer::TransitGatewayConnectPeerConfiguration,
        /// `TransitGatewayAttachmentId`: text. A change replaces the resource.
        transit_gateway_attachment_id "TransitGatewayAttachmentId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<transit_gateway_connect_peer::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectPeerConfiguration.BgpConfigurations`.
        connect_peer_configuration_bgp_configurations "ConnectPeerConfiguration.BgpConfigurations" List<String>,
        /// `Fn::GetAtt` of `ConnectPeerConfiguration.Protocol`.
        connect_peer_configuration_protocol "ConnectPeerConfiguration.Protocol" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `TransitGatewayConnectPeerId`.
        transit_gateway_connect_peer_id "TransitGatewayConnectPeerId" String,
    }
}

/// Property types of [`TransitGatewayConnectPeer`].
pub mod transit_gateway_connect_peer {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewayconnectpeer-tag.html)
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
        /// [`TransitGatewayConnectPeerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewayconnectpeer-transitgatewayconnectpeerconfiguration.html)
        TransitGatewayConnectPeerConfiguration
        required {
            /// `InsideCidrBlocks`: list.
            inside_cidr_blocks "InsideCidrBlocks" List<String>,
            /// `PeerAddress`: text.
            peer_address "PeerAddress" String,
        }
        optional {
            /// `BgpConfigurations`: list.
            bgp_configurations "BgpConfigurations" List<TransitGatewayAttachmentBgpConfiguration>,
            /// `Protocol`: text.
            protocol "Protocol" String,
            /// `TransitGatewayAddress`: text.
            transit_gateway_address "TransitGatewayAddress" String,
        }
    }

    property! {
        /// [`TransitGatewayAttachmentBgpConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewayconnectpeer-transitgatewayattachmentbgpconfiguration.html)
        TransitGatewayAttachmentBgpConfiguration
        required {
        }
        optional {
            /// `BgpStatus`: text.
            bgp_status "BgpStatus" String,
            /// `PeerAddress`: text.
            peer_address "PeerAddress" String,
            /// `PeerAsn`: number.
            peer_asn "PeerAsn" f64,
            /// `TransitGatewayAddress`: text.
            transit_gateway_address "TransitGatewayAddress" String,
            /// `TransitGatewayAsn`: number.
            transit_gateway_asn "TransitGatewayAsn" f64,
        }
    }
}

resource! {
    /// [`AWS::EC2::TransitGatewayMeteringPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicy.html)
    TransitGatewayMeteringPolicy = "AWS::EC2::TransitGatewayMeteringPolicy"
    required {
        /// `TransitGatewayId`: text. A change replaces the resource.
        transit_gateway_id "TransitGatewayId" String,
    }
    optional {
        /// `MiddleboxAttachmentIds`: list.
        middlebox_attachment_ids "MiddleboxAttachmentIds" List<String>,
        /// `Tags`: list.
        tags "Tags" List<transit_gateway_metering_policy::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `TransitGatewayMeteringPolicyId`.
        transit_gateway_metering_policy_id "TransitGatewayMeteringPolicyId" String,
        /// `Fn::GetAtt` of `UpdateEffectiveAt`.
        update_effective_at "UpdateEffectiveAt" String,
    }
}

/// Property types of [`TransitGatewayMeteringPolicy`].
pub mod transit_gateway_metering_policy {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewaymeteringpolicy-tag.html)
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
    /// [`AWS::EC2::TransitGatewayMeteringPolicyEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicyentry.html)
    TransitGatewayMeteringPolicyEntry = "AWS::EC2::TransitGatewayMeteringPolicyEntry"
    required {
        /// `MeteredAccount`: text. A change replaces the resource.
        metered_account "MeteredAccount" transit_gateway_metering_policy_entry::TransitGatewayMeteringPayerType,
        /// `PolicyRuleNumber`: whole number. A change replaces the resource.
        policy_rule_number "PolicyRuleNumber" i64,
        /// `TransitGatewayMeteringPolicyId`: text. A change replaces the resource.
        transit_gateway_metering_policy_id "TransitGatewayMeteringPolicyId" String,
    }
    optional {
        /// `DestinationCidrBlock`: text. A change replaces the resource.
        destination_cidr_block "DestinationCidrBlock" String,
        /// `DestinationPortRange`: text. A change replaces the resource.
        destination_port_range "DestinationPortRange" String,
        /// `DestinationTransitGatewayAttachmentId`: text. A change replaces the resource.
        destination_transit_gateway_attachment_id "DestinationTransitGatewayAttachmentId" String,
        /// `DestinationTransitGatewayAttachmentType`: text. A change replaces the resource.
        destination_transit_gateway_attachment_type "DestinationTransitGatewayAttachmentType" transit_gateway_metering_policy_entry::TransitGatewayAttachmentResourceType,
        /// `Protocol`: text. A change replaces the resource.
        protocol "Protocol" String,
        /// `SourceCidrBlock`: text. A change replaces the resource.
        source_cidr_block "SourceCidrBlock" String,
        /// `SourcePortRange`: text. A change replaces the resource.
        source_port_range "SourcePortRange" String,
        /// `SourceTransitGatewayAttachmentId`: text. A change replaces the resource.
        source_transit_gateway_attachment_id "SourceTransitGatewayAttachmentId" String,
        /// `SourceTransitGatewayAttachmentType`: text. A change replaces the resource.
        source_transit_gateway_attachment_type "SourceTransitGatewayAttachmentType" transit_gateway_metering_policy_entry::TransitGatewayAttachmentResourceType,
    }
    attributes {
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `UpdateEffectiveAt`.
        update_effective_at "UpdateEffectiveAt" String,
    }
}

/// Property types of [`TransitGatewayMeteringPolicyEntry`].
pub mod transit_gateway_metering_policy_entry {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TransitGatewayAttachmentResourceType`.
        TransitGatewayAttachmentResourceType
        Vpc = "vpc",
        Vpn = "vpn",
        DirectConnectGateway = "direct-connect-gateway",
        Peering = "peering",
        NetworkFunction = "network-function",
        VpnConcentrator = "vpn-concentrator",
        ClientVpn = "client-vpn",
    }

    choice! {
        /// Values of `TransitGatewayMeteringPayerType`.
        TransitGatewayMeteringPayerType
        SourceAttachmentOwner = "source-attachment-owner",
        DestinationAttachmentOwner = "destination-attachment-owner",
        TransitGatewayOwner = "transit-gateway-owner",
    }
}

resource! {
    /// [`AWS::EC2::TransitGatewayMulticastDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomain.html)
    TransitGatewayMulticastDomain = "AWS::EC2::TransitGatewayMulticastDomain"
    required {
        /// `TransitGatewayId`: text. A change replaces the resource.
        transit_gateway_id "TransitGatewayId" String,
    }
    optional {
        /// `Options`: object.
        options "Options" transit_gateway_multicast_domain::Options,
        /// `Tags`: list.
        tags "Tags" List<transit_gateway_multicast_domain::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `TransitGatewayMulticastDomainArn`.
        transit_gateway_multicast_domain_arn "TransitGatewayMulticastDomainArn" String,
        /// `Fn::GetAtt` of `TransitGatewayMulticastDomainId`.
        transit_gateway_multicast_domain_id "TransitGatewayMulticastDomainId" String,
    }
}

/// Property types of [`TransitGatewayMulticastDomain`].
pub mod transit_gateway_multicast_domain {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewaymulticastdomain-tag.html)
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

    choice! {
        /// Values of `OptionsAutoAcceptSharedAssociations`.
        OptionsAutoAcceptSharedAssociations
        Disable = "disable",
        Enable = "enable",
    }

    choice! {
        /// Values of `OptionsIgmpv2Support`.
        OptionsIgmpv2Support
        Disable = "disable",
        Enable = "enable",
    }

    choice! {
        /// Values of `OptionsStaticSourcesSupport`.
        OptionsStaticSourcesSupport
        Disable = "disable",
        Enable = "enable",
    }

    property! {
        /// Property type `Options`.
        Options
        required {
        }
        optional {
            /// `AutoAcceptSharedAssociations`: text.
            auto_accept_shared_associations "AutoAcceptSharedAssociations" OptionsAutoAcceptSharedAssociations,
            /// `Igmpv2Support`: text.
            igmpv2_support "Igmpv2Support" OptionsIgmpv2Support,
            /// `StaticSourcesSupport`: text.
            static_sources_support "StaticSourcesSupport" OptionsStaticSourcesSupport,
        }
    }
}

resource! {
    /// [`AWS::EC2::TransitGatewayMulticastDomainAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomainassociation.html)
    TransitGatewayMulticastDomainAssociation = "AWS::EC2::TransitGatewayMulticastDomainAssociation"
    required {
        /// `SubnetId`: text. A change replaces the resource.
        subnet_id "SubnetId" String,
        /// `TransitGatewayAttachmentId`: text. A change replaces the resource.
        transit_gateway_attachment_id "TransitGatewayAttachmentId" String,
        /// `TransitGatewayMulticastDomainId`: text. A change replaces the resource.
        transit_gateway_multicast_domain_id "TransitGatewayMulticastDomainId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `ResourceId`.
        resource_id "ResourceId" String,
        /// `Fn::GetAtt` of `ResourceType`.
        resource_type "ResourceType" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

resource! {
    /// [`AWS::EC2::TransitGatewayMulticastGroupMember`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupmember.html)
    TransitGatewayMulticastGroupMember = "AWS::EC2::TransitGatewayMulticastGroupMember"
    required {
        /// `GroupIpAddress`: text. A change replaces the resource.
        group_ip_address "GroupIpAddress" String,
        /// `NetworkInterfaceId`: text. A change replaces the resource.
        network_interface_id "NetworkInterfaceId" String,
        /// `TransitGatewayMulticastDomainId`: text. A change replaces the resource.
        transit_gateway_multicast_domain_id "TransitGatewayMulticastDomainId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `GroupMember`.
        group_member "GroupMember" bool,
        /// `Fn::GetAtt` of `GroupSource`.
        group_source "GroupSource" bool,
        /// `Fn::GetAtt` of `MemberType`.
        member_type "MemberType" String,
        /// `Fn::GetAtt` of `ResourceId`.
        resource_id "ResourceId" String,
        /// `Fn::GetAtt` of `ResourceType`.
        resource_type "ResourceType" String,
        /// `Fn::GetAtt` of `SubnetId`.
        subnet_id "SubnetId" String,
        /// `Fn::GetAtt` of `TransitGatewayAttachmentId`.
        transit_gateway_attachment_id "TransitGatewayAttachmentId" String,
    }
}

resource! {
    /// [`AWS::EC2::TransitGatewayMulticastGroupSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupsource.html)
    TransitGatewayMulticastGroupSource = "AWS::EC2::TransitGatewayMulticastGroupSource"
    required {
        /// `GroupIpAddress`: text. A change replaces the resource.
        group_ip_address "GroupIpAddress" String,
        /// `NetworkInterfaceId`: text. A change replaces the resource.
        network_interface_id "NetworkInterfaceId" String,
        /// `TransitGatewayMulticastDomainId`: text. A change replaces the resource.
        transit_gateway_multicast_domain_id "TransitGatewayMulticastDomainId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `GroupMember`.
        group_member "GroupMember" bool,
        /// `Fn::GetAtt` of `GroupSource`.
        group_source "GroupSource" bool,
        /// `Fn::GetAtt` of `ResourceId`.
        resource_id "ResourceId" String,
        /// `Fn::GetAtt` of `ResourceType`.
        resource_type "ResourceType" String,
        /// `Fn::GetAtt` of `SourceType`.
        source_type "SourceType" String,
        /// `Fn::GetAtt` of `SubnetId`.
        subnet_id "SubnetId" String,
        /// `Fn::GetAtt` of `TransitGatewayAttachmentId`.
        transit_gateway_attachment_id "TransitGatewayAttachmentId" String,
    }
}

resource! {
    /// [`AWS::EC2::TransitGatewayPeeringAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypeeringattachment.html)
    TransitGatewayPeeringAttachment = "AWS::EC2::TransitGatewayPeeringAttachment"
    required {
        /// `PeerAccountId`: text. A change replaces the resource.
        peer_account_id "PeerAccountId" String,
        /// `PeerRegion`: text. A change replaces the resource.
        peer_region "PeerRegion" String,
        /// `PeerTransitGatewayId`: text. A change replaces the resource.
        peer_transit_gateway_id "PeerTransitGatewayId" String,
        /// `TransitGatewayId`: text. A change replaces the resource.
        transit_gateway_id "TransitGatewayId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<transit_gateway_peering_attachment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" Json,
        /// `Fn::GetAtt` of `TransitGatewayAttachmentId`.
        transit_gateway_attachment_id "TransitGatewayAttachmentId" String,
    }
}

/// Property types of [`TransitGatewayPeeringAttachment`].
pub mod transit_gateway_peering_attachment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewaypeeringattachment-tag.html)
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
}

resource! {
    /// [`AWS::EC2::TransitGatewayPolicyTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytable.html)
    TransitGatewayPolicyTable = "AWS::EC2::TransitGatewayPolicyTable"
    required {
        /// `TransitGatewayId`: text. A change replaces the resource.
        transit_gateway_id "TransitGatewayId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<transit_gateway_policy_table::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `TransitGatewayPolicyTableId`.
        transit_gateway_policy_table_id "TransitGatewayPolicyTableId" String,
    }
}

/// Property types of [`TransitGatewayPolicyTable`].
pub mod transit_gateway_policy_table {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewaypolicytable-tag.html)
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
    /// [`AWS::EC2::TransitGatewayPolicyTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableassociation.html)
    TransitGatewayPolicyTableAssociation = "AWS::EC2::TransitGatewayPolicyTableAssociation"
    required {
        /// `TransitGatewayAttachmentId`: text. A change replaces the resource.
        transit_gateway_attachment_id "TransitGatewayAttachmentId" String,
        /// `TransitGatewayPolicyTableId`: text. A change replaces the resource.
        transit_gateway_policy_table_id "TransitGatewayPolicyTableId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

resource! {
    /// [`AWS::EC2::TransitGatewayPolicyTableEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableentry.html)
    TransitGatewayPolicyTableEntry = "AWS::EC2::TransitGatewayPolicyTableEntry"
    required {
        /// `PolicyRule`: object.
        policy_rule "PolicyRule" transit_gateway_policy_table_entry::TransitGatewayPolicyRule,
        /// `PolicyRuleNumber`: text. A change replaces the resource.
        policy_rule_number "PolicyRuleNumber" String,
        /// `TargetRouteTableId`: text.
        target_route_table_id "TargetRouteTableId" String,
        /// `TransitGatewayPolicyTableId`: text. A change replaces the resource.
        transit_gateway_policy_table_id "TransitGatewayPolicyTableId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`TransitGatewayPolicyTableEntry`].
pub mod transit_gateway_policy_table_entry {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TransitGatewayPolicyRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewaypolicytableentry-transitgatewaypolicyrule.html)
        TransitGatewayPolicyRule
        required {
        }
        optional {
            /// `DestinationCidrBlock`: text.
            destination_cidr_block "DestinationCidrBlock" String,
            /// `DestinationPortRange`: text.
            destination_port_range "DestinationPortRange" String,
            /// `Protocol`: text.
            protocol "Protocol" String,
            /// `SourceCidrBlock`: text.
            source_cidr_block "SourceCidrBlock" String,
            /// `SourcePortRange`: text.
            source_port_range "SourcePortRange" String,
        }
    }
}

resource! {
    /// [`AWS::EC2::TransitGatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroute.html)
    TransitGatewayRoute = "AWS::EC2::TransitGatewayRoute"
    required {
        /// `DestinationCidrBlock`: text. A change replaces the resource.
        destination_cidr_block "DestinationCidrBlock" String,
        /// `TransitGatewayRouteTableId`: text. A change replaces the resource.
        transit_gateway_route_table_id "TransitGatewayRouteTableId" String,
    }
    optional {
        /// `Blackhole`: true or false. A change replaces the resource.
        blackhole "Blackhole" bool,
        /// `TransitGatewayAttachmentId`: text. A change replaces the resource.
        transit_gateway_attachment_id "TransitGatewayAttachmentId" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::EC2::TransitGatewayRouteTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetable.html)
    TransitGatewayRouteTable = "AWS::EC2::TransitGatewayRouteTable"
    required {
        /// `TransitGatewayId`: text. A change replaces the resource.
        transit_gateway_id "TransitGatewayId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<transit_gateway_route_table::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `TransitGatewayRouteTableId`.
        transit_gateway_route_table_id "TransitGatewayRouteTableId" String,
    }
}

/// Property types of [`TransitGatewayRouteTable`].
pub mod transit_gateway_route_table {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewayroutetable-tag.html)
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
    /// [`AWS::EC2::TransitGatewayRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetableassociation.html)
    TransitGatewayRouteTableAssociation = "AWS::EC2::TransitGatewayRouteTableAssociation"
    required {
        /// `TransitGatewayAttachmentId`: text. A change replaces the resource.
        transit_gateway_attachment_id "TransitGatewayAttachmentId" String,
        /// `TransitGatewayRouteTableId`: text. A change replaces the resource.
        transit_gateway_route_table_id "TransitGatewayRouteTableId" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::EC2::TransitGatewayRouteTablePropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetablepropagation.html)
    TransitGatewayRouteTablePropagation = "AWS::EC2::TransitGatewayRouteTablePropagation"
    required {
        /// `TransitGatewayAttachmentId`: text. A change replaces the resource.
        transit_gateway_attachment_id "TransitGatewayAttachmentId" String,
        /// `TransitGatewayRouteTableId`: text. A change replaces the resource.
        transit_gateway_route_table_id "TransitGatewayRouteTableId" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::EC2::TransitGatewayVpcAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayvpcattachment.html)
    TransitGatewayVpcAttachment = "AWS::EC2::TransitGatewayVpcAttachment"
    required {
        /// `SubnetIds`: list. A change replaces the resource.
        subnet_ids "SubnetIds" List<String>,
        /// `TransitGatewayId`: text. A change replaces the resource.
        transit_gateway_id "TransitGatewayId" String,
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `AddSubnetIds`: list.
        add_subnet_ids "AddSubnetIds" List<String>,
        /// `Options`: object.
        options "Options" transit_gateway_vpc_attachment::Options,
        /// `RemoveSubnetIds`: list.
        remove_subnet_ids "RemoveSubnetIds" List<String>,
        /// `Tags`: list.
        tags "Tags" List<transit_gateway_vpc_attachment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`TransitGatewayVpcAttachment`].
pub mod transit_gateway_vpc_attachment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-transitgatewayvpcattachment-tag.html)
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
        /// Values of `OptionsApplianceModeSupport`.
        OptionsApplianceModeSupport
        Disable = "disable",
        Enable = "enable",
    }

    choice! {
        /// Values of `OptionsDnsSupport`.
        OptionsDnsSupport
        Disable = "disable",
        Enable = "enable",
    }

    choice! {
        /// Values of `OptionsIpv6Support`.
        OptionsIpv6Support
        Disable = "disable",
        Enable = "enable",
    }

    choice! {
        /// Values of `OptionsSecurityGroupReferencingSupport`.
        OptionsSecurityGroupReferencingSupport
        Disable = "disable",
        Enable = "enable",
    }

    property! {
        /// Property type `Options`.
        Options
        required {
        }
        optional {
            /// `ApplianceModeSupport`: text.
            appliance_mode_support "ApplianceModeSupport" OptionsApplianceModeSupport,
            /// `DnsSupport`: text.
            dns_support "DnsSupport" OptionsDnsSupport,
            /// `Ipv6Support`: text.
            ipv6_support "Ipv6Support" OptionsIpv6Support,
            /// `SecurityGroupReferencingSupport`: text.
            security_group_referencing_support "SecurityGroupReferencingSupport" OptionsSecurityGroupReferencingSupport,
        }
    }
}

resource! {
    /// [`AWS::EC2::VPC`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
    VPC = "AWS::EC2::VPC"
    required {
    }
    optional {
        /// `CidrBlock`: text. A change replaces the resource.
        cidr_block "CidrBlock" String,
        /// `EnableDnsHostnames`: true or false.
        enable_dns_hostnames "EnableDnsHostnames" bool,
        /// `EnableDnsSupport`: true or false.
        enable_dns_support "EnableDnsSupport" bool,
        /// `InstanceTenancy`: text. A change may replace the resource.
        instance_tenancy "InstanceTenancy" vpc::InstanceTenancy,
        /// `Ipv4IpamPoolId`: text. A change replaces the resource.
        ipv4_ipam_pool_id "Ipv4IpamPoolId" String,
        /// `Ipv4NetmaskLength`: whole number. A change replaces the resource.
        ipv4_netmask_length "Ipv4NetmaskLength" i64,
        /// `Tags`: list.
        tags "Tags" List<vpc::Tag>,
        /// `VpcEncryptionControl`: object. A change replaces the resource.
        vpc_encryption_control "VpcEncryptionControl" vpc::VpcEncryptionControl,
    }
    attributes {
        /// `Fn::GetAtt` of `CidrBlockAssociations`.
        cidr_block_associations "CidrBlockAssociations" List<String>,
        /// `Fn::GetAtt` of `DefaultNetworkAcl`.
        default_network_acl "DefaultNetworkAcl" String,
        /// `Fn::GetAtt` of `DefaultSecurityGroup`.
        default_security_group "DefaultSecurityGroup" String,
        /// `Fn::GetAtt` of `Ipv6CidrBlocks`.
        ipv6_cidr_blocks "Ipv6CidrBlocks" List<String>,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions`.
        vpc_encryption_control_resource_exclusions "VpcEncryptionControl.ResourceExclusions" Json,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway`.
        vpc_encryption_control_resource_exclusions_egress_only_internet_gateway "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway" Json,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State`.
        vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage`.
        vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem`.
        vpc_encryption_control_resource_exclusions_elastic_file_system "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem" Json,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State`.
        vpc_encryption_control_resource_exclusions_elastic_file_system_state "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage`.
        vpc_encryption_control_resource_exclusions_elastic_file_system_state_message "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.InternetGateway`.
        vpc_encryption_control_resource_exclusions_internet_gateway "VpcEncryptionControl.ResourceExclusions.InternetGateway" Json,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.InternetGateway.State`.
        vpc_encryption_control_resource_exclusions_internet_gateway_state "VpcEncryptionControl.ResourceExclusions.InternetGateway.State" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage`.
        vpc_encryption_control_resource_exclusions_internet_gateway_state_message "VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.Lambda`.
        vpc_encryption_control_resource_exclusions_lambda "VpcEncryptionControl.ResourceExclusions.Lambda" Json,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.Lambda.State`.
        vpc_encryption_control_resource_exclusions_lambda_state "VpcEncryptionControl.ResourceExclusions.Lambda.State" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage`.
        vpc_encryption_control_resource_exclusions_lambda_state_message "VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.NatGateway`.
        vpc_encryption_control_resource_exclusions_nat_gateway "VpcEncryptionControl.ResourceExclusions.NatGateway" Json,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.NatGateway.State`.
        vpc_encryption_control_resource_exclusions_nat_gateway_state "VpcEncryptionControl.ResourceExclusions.NatGateway.State" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage`.
        vpc_encryption_control_resource_exclusions_nat_gateway_state_message "VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway`.
        vpc_encryption_control_resource_exclusions_virtual_private_gateway "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway" Json,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State`.
        vpc_encryption_control_resource_exclusions_virtual_private_gateway_state "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage`.
        vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcLattice`.
        vpc_encryption_control_resource_exclusions_vpc_lattice "VpcEncryptionControl.ResourceExclusions.VpcLattice" Json,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcLattice.State`.
        vpc_encryption_control_resource_exclusions_vpc_lattice_state "VpcEncryptionControl.ResourceExclusions.VpcLattice.State" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage`.
        vpc_encryption_control_resource_exclusions_vpc_lattice_state_message "VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcPeering`.
        vpc_encryption_control_resource_exclusions_vpc_peering "VpcEncryptionControl.ResourceExclusions.VpcPeering" Json,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcPeering.State`.
        vpc_encryption_control_resource_exclusions_vpc_peering_state "VpcEncryptionControl.ResourceExclusions.VpcPeering.State" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage`.
        vpc_encryption_control_resource_exclusions_vpc_peering_state_message "VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.State`.
        vpc_encryption_control_state "VpcEncryptionControl.State" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.StateMessage`.
        vpc_encryption_control_state_message "VpcEncryptionControl.StateMessage" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.VpcEncryptionControlId`.
        vpc_encryption_control_vpc_encryption_control_id "VpcEncryptionControl.VpcEncryptionControlId" String,
        /// `Fn::GetAtt` of `VpcEncryptionControl.VpcId`.
        vpc_encryption_control_vpc_id "VpcEncryptionControl.VpcId" String,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`VPC`].
pub mod vpc {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `InstanceTenancy`.
        InstanceTenancy
        Dedicated = "dedicated",
        Default = "default",
        Host = "host",
    }

    choice! {
        /// Values of `VpcEncryptionControlEgressOnlyInternetGatewayExclusion`.
        VpcEncryptionControlEgressOnlyInternetGatewayExclusion
        Enable = "enable",
        Disable = "disable",
    }

    choice! {
        /// Values of `VpcEncryptionControlElasticFileSystemExclusion`.
        VpcEncryptionControlElasticFileSystemExclusion
        Enable = "enable",
        Disable = "disable",
    }

    choice! {
        /// Values of `VpcEncryptionControlInternetGatewayExclusion`.
        VpcEncryptionControlInternetGatewayExclusion
        Enable = "enable",
        Disable = "disable",
    }

    choice! {
        /// Values of `VpcEncryptionControlLambdaExclusion`.
        VpcEncryptionControlLambdaExclusion
        Enable = "enable",
        Disable = "disable",
    }

    choice! {
        /// Values of `VpcEncryptionControlMode`.
        VpcEncryptionControlMode
        Monitor = "monitor",
        Enforce = "enforce",
    }

    choice! {
        /// Values of `VpcEncryptionControlNatGatewayExclusion`.
        VpcEncryptionControlNatGatewayExclusion
        Enable = "enable",
        Disable = "disable",
    }

    choice! {
        /// Values of `VpcEncryptionControlVirtualPrivateGatewayExclusion`.
        VpcEncryptionControlVirtualPrivateGatewayExclusion
        Enable = "enable",
        Disable = "disable",
    }

    choice! {
        /// Values of `VpcEncryptionControlVpcLatticeExclusion`.
        VpcEncryptionControlVpcLatticeExclusion
        Enable = "enable",
        Disable = "disable",
    }

    choice! {
        /// Values of `VpcEncryptionControlVpcPeeringExclusion`.
        VpcEncryptionControlVpcPeeringExclusion
        Enable = "enable",
        Disable = "disable",
    }

    property! {
        /// [`VpcEncryptionControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrol.html)
        VpcEncryptionControl
        required {
        }
        optional {
            /// `EgressOnlyInternetGatewayExclusion`: text.
            egress_only_internet_gateway_exclusion "EgressOnlyInternetGatewayExclusion" VpcEncryptionControlEgressOnlyInternetGatewayExclusion,
            /// `ElasticFileSystemExclusion`: text.
            elastic_file_system_exclusion "ElasticFileSystemExclusion" VpcEncryptionControlElasticFileSystemExclusion,
            /// `InternetGatewayExclusion`: text.
            internet_gateway_exclusion "InternetGatewayExclusion" VpcEncryptionControlInternetGatewayExclusion,
            /// `LambdaExclusion`: text.
            lambda_exclusion "LambdaExclusion" VpcEncryptionControlLambdaExclusion,
            /// `Mode`: text.
            mode "Mode" VpcEncryptionControlMode,
            /// `NatGatewayExclusion`: text.
            nat_gateway_exclusion "NatGatewayExclusion" VpcEncryptionControlNatGatewayExclusion,
            /// `ResourceExclusions`: object.
            resource_exclusions "ResourceExclusions" VpcEncryptionControlExclusions,
            /// `State`: text.
            state "State" String,
            /// `StateMessage`: text.
            state_message "StateMessage" String,
            /// `VirtualPrivateGatewayExclusion`: text.
            virtual_private_gateway_exclusion "VirtualPrivateGatewayExclusion" VpcEncryptionControlVirtualPrivateGatewayExclusion,
            /// `VpcEncryptionControlId`: text.
            vpc_encryption_control_id "VpcEncryptionControlId" String,
            /// `VpcId`: text.
            vpc_id "VpcId" String,
            /// `VpcLatticeExclusion`: text.
            vpc_lattice_exclusion "VpcLatticeExclusion" VpcEncryptionControlVpcLatticeExclusion,
            /// `VpcPeeringExclusion`: text.
            vpc_peering_exclusion "VpcPeeringExclusion" VpcEncryptionControlVpcPeeringExclusion,
        }
    }

    property! {
        /// [`VpcEncryptionControlExclusions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrolexclusions.html)
        VpcEncryptionControlExclusions
        required {
        }
        optional {
            /// `EgressOnlyInternetGateway`: object.
            egress_only_internet_gateway "EgressOnlyInternetGateway" VpcEncryptionControlExclusion,
            /// `ElasticFileSystem`: object.
            elastic_file_system "ElasticFileSystem" VpcEncryptionControlExclusion,
            /// `InternetGateway`: object.
            internet_gateway "InternetGateway" VpcEncryptionControlExclusion,
            /// `Lambda`: object.
            lambda "Lambda" VpcEncryptionControlExclusion,
            /// `NatGateway`: object.
            nat_gateway "NatGateway" VpcEncryptionControlExclusion,
            /// `VirtualPrivateGateway`: object.
            virtual_private_gateway "VirtualPrivateGateway" VpcEncryptionControlExclusion,
            /// `VpcLattice`: object.
            vpc_lattice "VpcLattice" VpcEncryptionControlExclusion,
            /// `VpcPeering`: object.
            vpc_peering "VpcPeering" VpcEncryptionControlExclusion,
        }
    }

    property! {
        /// [`VpcEncryptionControlExclusion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-vpcencryptioncontrolexclusion.html)
        VpcEncryptionControlExclusion
        required {
        }
        optional {
            /// `State`: text.
            state "State" String,
            /// `StateMessage`: text.
            state_message "StateMessage" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpc-tag.html)
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
    /// [`AWS::EC2::VPCBlockPublicAccessExclusion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessexclusion.html)
    VPCBlockPublicAccessExclusion = "AWS::EC2::VPCBlockPublicAccessExclusion"
    required {
        /// `InternetGatewayExclusionMode`: text.
        internet_gateway_exclusion_mode "InternetGatewayExclusionMode" vpc_block_public_access_exclusion::InternetGatewayExclusionMode,
    }
    optional {
        /// `SubnetId`: text. A change replaces the resource.
        subnet_id "SubnetId" String,
        /// `Tags`: list.
        tags "Tags" List<vpc_block_public_access_exclusion::Tag>,
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ExclusionId`.
        exclusion_id "ExclusionId" String,
    }
}

/// Property types of [`VPCBlockPublicAccessExclusion`].
pub mod vpc_block_public_access_exclusion {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `InternetGatewayExclusionMode`.
        InternetGatewayExclusionMode
        AllowBidirectional = "allow-bidirectional",
        AllowEgress = "allow-egress",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcblockpublicaccessexclusion-tag.html)
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
    /// [`AWS::EC2::VPCBlockPublicAccessOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html)
    VPCBlockPublicAccessOptions = "AWS::EC2::VPCBlockPublicAccessOptions"
    required {
        /// `InternetGatewayBlockMode`: text.
        internet_gateway_block_mode "InternetGatewayBlockMode" vpc_block_public_access_options::InternetGatewayBlockMode,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
        /// `Fn::GetAtt` of `ExclusionsAllowed`.
        exclusions_allowed "ExclusionsAllowed" String,
    }
}

/// Property types of [`VPCBlockPublicAccessOptions`].
pub mod vpc_block_public_access_options {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `InternetGatewayBlockMode`.
        InternetGatewayBlockMode
        BlockBidirectional = "block-bidirectional",
        BlockIngress = "block-ingress",
    }
}

resource! {
    /// [`AWS::EC2::VPCCidrBlock`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html)
    VPCCidrBlock = "AWS::EC2::VPCCidrBlock"
    required {
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `AmazonProvidedIpv6CidrBlock`: true or false. A change replaces the resource.
        amazon_provided_ipv6_cidr_block "AmazonProvidedIpv6CidrBlock" bool,
        /// `CidrBlock`: text. A change replaces the resource.
        cidr_block "CidrBlock" String,
        /// `Ipv4IpamPoolId`: text. A change replaces the resource.
        ipv4_ipam_pool_id "Ipv4IpamPoolId" String,
        /// `Ipv4NetmaskLength`: whole number. A change replaces the resource.
        ipv4_netmask_length "Ipv4NetmaskLength" i64,
        /// `Ipv6CidrBlock`: text. A change replaces the resource.
        ipv6_cidr_block "Ipv6CidrBlock" String,
        /// `Ipv6CidrBlockNetworkBorderGroup`: text. A change replaces the resource.
        ipv6_cidr_block_network_border_group "Ipv6CidrBlockNetworkBorderGroup" String,
        /// `Ipv6IpamPoolId`: text. A change replaces the resource.
        ipv6_ipam_pool_id "Ipv6IpamPoolId" String,
        /// `Ipv6NetmaskLength`: whole number. A change replaces the resource.
        ipv6_netmask_length "Ipv6NetmaskLength" i64,
        /// `Ipv6Pool`: text. A change replaces the resource.
        ipv6_pool "Ipv6Pool" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `IpSource`.
        ip_source "IpSource" String,
        /// `Fn::GetAtt` of `Ipv6AddressAttribute`.
        ipv6_address_attribute "Ipv6AddressAttribute" String,
    }
}

resource! {
    /// [`AWS::EC2::VPCDHCPOptionsAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcdhcpoptionsassociation.html)
    VPCDHCPOptionsAssociation = "AWS::EC2::VPCDHCPOptionsAssociation"
    required {
        /// `DhcpOptionsId`: text. A change replaces the resource.
        dhcp_options_id "DhcpOptionsId" String,
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::EC2::VPCEncryptionControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html)
    VPCEncryptionControl = "AWS::EC2::VPCEncryptionControl"
    required {
    }
    optional {
        /// `EgressOnlyInternetGatewayExclusionInput`: text.
        egress_only_internet_gateway_exclusion_input "EgressOnlyInternetGatewayExclusionInput" vpc_encryption_control::EgressOnlyInternetGatewayExclusionInput,
        /// `ElasticFileSystemExclusionInput`: text.
        elastic_file_system_exclusion_input "ElasticFileSystemExclusionInput" vpc_encryption_control::ElasticFileSystemExclusionInput,
        /// `InternetGatewayExclusionInput`: text.
        internet_gateway_exclusion_input "InternetGatewayExclusionInput" vpc_encryption_control::InternetGatewayExclusionInput,
        /// `LambdaExclusionInput`: text.
        lambda_exclusion_input "LambdaExclusionInput" vpc_encryption_control::LambdaExclusionInput,
        /// `Mode`: text.
        mode "Mode" vpc_encryption_control::Mode,
        /// `NatGatewayExclusionInput`: text.
        nat_gateway_exclusion_input "NatGatewayExclusionInput" vpc_encryption_control::NatGatewayExclusionInput,
        /// `Tags`: list.
        tags "Tags" List<vpc_encryption_control::Tag>,
        /// `VirtualPrivateGatewayExclusionInput`: text.
        virtual_private_gateway_exclusion_input "VirtualPrivateGatewayExclusionInput" vpc_encryption_control::VirtualPrivateGatewayExclusionInput,
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
        /// `VpcLatticeExclusionInput`: text.
        vpc_lattice_exclusion_input "VpcLatticeExclusionInput" vpc_encryption_control::VpcLatticeExclusionInput,
        /// `VpcPeeringExclusionInput`: text.
        vpc_peering_exclusion_input "VpcPeeringExclusionInput" vpc_encryption_control::VpcPeeringExclusionInput,
    }
    attributes {
        /// `Fn::GetAtt` of `ResourceExclusions`.
        resource_exclusions "ResourceExclusions" Json,
        /// `Fn::GetAtt` of `ResourceExclusions.EgressOnlyInternetGateway`.
        resource_exclusions_egress_only_internet_gateway "ResourceExclusions.EgressOnlyInternetGateway" Json,
        /// `Fn::GetAtt` of `ResourceExclusions.EgressOnlyInternetGateway.State`.
        resource_exclusions_egress_only_internet_gateway_state "ResourceExclusions.EgressOnlyInternetGateway.State" String,
        /// `Fn::GetAtt` of `ResourceExclusions.EgressOnlyInternetGateway.StateMessage`.
        resource_exclusions_egress_only_internet_gateway_state_message "ResourceExclusions.EgressOnlyInternetGateway.StateMessage" String,
        /// `Fn::GetAtt` of `ResourceExclusions.ElasticFileSystem`.
        resource_exclusions_elastic_file_system "ResourceExclusions.ElasticFileSystem" Json,
        /// `Fn::GetAtt` of `ResourceExclusions.ElasticFileSystem.State`.
        resource_exclusions_elastic_file_system_state "ResourceExclusions.ElasticFileSystem.State" String,
        /// `Fn::GetAtt` of `ResourceExclusions.ElasticFileSystem.StateMessage`.
        resource_exclusions_elastic_file_system_state_message "ResourceExclusions.ElasticFileSystem.StateMessage" String,
        /// `Fn::GetAtt` of `ResourceExclusions.InternetGateway`.
        resource_exclusions_internet_gateway "ResourceExclusions.InternetGateway" Json,
        /// `Fn::GetAtt` of `ResourceExclusions.InternetGateway.State`.
        resource_exclusions_internet_gateway_state "ResourceExclusions.InternetGateway.State" String,
        /// `Fn::GetAtt` of `ResourceExclusions.InternetGateway.StateMessage`.
        resource_exclusions_internet_gateway_state_message "ResourceExclusions.InternetGateway.StateMessage" String,
        /// `Fn::GetAtt` of `ResourceExclusions.Lambda`.
        resource_exclusions_lambda "ResourceExclusions.Lambda" Json,
        /// `Fn::GetAtt` of `ResourceExclusions.Lambda.State`.
        resource_exclusions_lambda_state "ResourceExclusions.Lambda.State" String,
        /// `Fn::GetAtt` of `ResourceExclusions.Lambda.StateMessage`.
        resource_exclusions_lambda_state_message "ResourceExclusions.Lambda.StateMessage" String,
        /// `Fn::GetAtt` of `ResourceExclusions.NatGateway`.
        resource_exclusions_nat_gateway "ResourceExclusions.NatGateway" Json,
        /// `Fn::GetAtt` of `ResourceExclusions.NatGateway.State`.
        resource_exclusions_nat_gateway_state "ResourceExclusions.NatGateway.State" String,
        /// `Fn::GetAtt` of `ResourceExclusions.NatGateway.StateMessage`.
        resource_exclusions_nat_gateway_state_message "ResourceExclusions.NatGateway.StateMessage" String,
        /// `Fn::GetAtt` of `ResourceExclusions.VirtualPrivateGateway`.
        resource_exclusions_virtual_private_gateway "ResourceExclusions.VirtualPrivateGateway" Json,
        /// `Fn::GetAtt` of `ResourceExclusions.VirtualPrivateGateway.State`.
        resource_exclusions_virtual_private_gateway_state "ResourceExclusions.VirtualPrivateGateway.State" String,
        /// `Fn::GetAtt` of `ResourceExclusions.VirtualPrivateGateway.StateMessage`.
        resource_exclusions_virtual_private_gateway_state_message "ResourceExclusions.VirtualPrivateGateway.StateMessage" String,
        /// `Fn::GetAtt` of `ResourceExclusions.VpcLattice`.
        resource_exclusions_vpc_lattice "ResourceExclusions.VpcLattice" Json,
        /// `Fn::GetAtt` of `ResourceExclusions.VpcLattice.State`.
        resource_exclusions_vpc_lattice_state "ResourceExclusions.VpcLattice.State" String,
        /// `Fn::GetAtt` of `ResourceExclusions.VpcLattice.StateMessage`.
        resource_exclusions_vpc_lattice_state_message "ResourceExclusions.VpcLattice.StateMessage" String,
        /// `Fn::GetAtt` of `ResourceExclusions.VpcPeering`.
        resource_exclusions_vpc_peering "ResourceExclusions.VpcPeering" Json,
        /// `Fn::GetAtt` of `ResourceExclusions.VpcPeering.State`.
        resource_exclusions_vpc_peering_state "ResourceExclusions.VpcPeering.State" String,
        /// `Fn::GetAtt` of `ResourceExclusions.VpcPeering.StateMessage`.
        resource_exclusions_vpc_peering_state_message "ResourceExclusions.VpcPeering.StateMessage" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `StateMessage`.
        state_message "StateMessage" String,
        /// `Fn::GetAtt` of `VpcEncryptionControlId`.
        vpc_encryption_control_id "VpcEncryptionControlId" String,
    }
}

/// Property types of [`VPCEncryptionControl`].
pub mod vpc_encryption_control {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EgressOnlyInternetGatewayExclusionInput`.
        EgressOnlyInternetGatewayExclusionInput
        Enable = "enable",
        Disable = "disable",
    }

    choice! {
        /// Values of `ElasticFileSystemExclusionInput`.
        ElasticFileSystemExclusionInput
        Enable = "enable",
        Disable = "disable",
    }

    choice! {
        /// Values of `InternetGatewayExclusionInput`.
        InternetGatewayExclusionInput
        Enable = "enable",
        Disable = "disable",
    }

    choice! {
        /// Values of `LambdaExclusionInput`.
        LambdaExclusionInput
        Enable = "enable",
        Disable = "disable",
    }

    choice! {
        /// Values of `Mode`.
        Mode
        Monitor = "monitor",
        Enforce = "enforce",
    }

    choice! {
        /// Values of `NatGatewayExclusionInput`.
        NatGatewayExclusionInput
        Enable = "enable",
        Disable = "disable",
    }

    choice! {
        /// Values of `VirtualPrivateGatewayExclusionInput`.
        VirtualPrivateGatewayExclusionInput
        Enable = "enable",
        Disable = "disable",
    }

    choice! {
        /// Values of `VpcLatticeExclusionInput`.
        VpcLatticeExclusionInput
        Enable = "enable",
        Disable = "disable",
    }

    choice! {
        /// Values of `VpcPeeringExclusionInput`.
        VpcPeeringExclusionInput
        Enable = "enable",
        Disable = "disable",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcencryptioncontrol-tag.html)
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
    /// [`AWS::EC2::VPCEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html)
    VPCEndpoint = "AWS::EC2::VPCEndpoint"
    required {
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `DnsOptions`: object.
        dns_options "DnsOptions" vpc_endpoint::DnsOptionsSpecification,
        /// `IpAddressType`: text.
        ip_address_type "IpAddressType" vpc_endpoint::IpAddressType,
        /// `PolicyDocument`: JSON.
        policy_document "PolicyDocument" Json,
        /// `PrivateDnsEnabled`: true or false.
        private_dns_enabled "PrivateDnsEnabled" bool,
        /// `ResourceConfigurationArn`: text. A change replaces the resource.
        resource_configuration_arn "ResourceConfigurationArn" String,
        /// `RouteTableIds`: list.
        route_table_ids "RouteTableIds" List<String>,
        /// `SecurityGroupIds`: list.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `ServiceName`: text. A change replaces the resource.
        service_name "ServiceName" String,
        /// `ServiceNetworkArn`: text. A change replaces the resource.
        service_network_arn "ServiceNetworkArn" String,
        /// `ServiceRegion`: text. A change replaces the resource.
        service_region "ServiceRegion" String,
        /// `SubnetIds`: list.
        subnet_ids "SubnetIds" List<String>,
        /// `Tags`: list.
        tags "Tags" List<vpc_endpoint::Tag>,
        /// `VpcEndpointType`: text. A change replaces the resource.
        vpc_endpoint_type "VpcEndpointType" vpc_endpoint::VpcEndpointType,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTimestamp`.
        creation_timestamp "CreationTimestamp" String,
        /// `Fn::GetAtt` of `DnsEntries`.
        dns_entries "DnsEntries" List<String>,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `NetworkInterfaceIds`.
        network_interface_ids "NetworkInterfaceIds" List<String>,
    }
}

/// Property types of [`VPCEndpoint`].
pub mod vpc_endpoint {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
        Dualstack = "dualstack",
        NotSpecified = "not-specified",
    }

    choice! {
        /// Values of `VpcEndpointType`.
        VpcEndpointType
        Interface = "Interface",
        Gateway = "Gateway",
        GatewayLoadBalancer = "GatewayLoadBalancer",
        ServiceNetwork = "ServiceNetwork",
        Resource = "Resource",
        Tunnel = "Tunnel",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcendpoint-tag.html)
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
        /// Values of `DnsOptionsSpecificationDnsRecordIpType`.
        DnsOptionsSpecificationDnsRecordIpType
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
        Dualstack = "dualstack",
        ServiceDefined = "service-defined",
        NotSpecified = "not-specified",
    }

    choice! {
        /// Values of `DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint`.
        DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint
        OnlyInboundResolver = "OnlyInboundResolver",
        AllResolvers = "AllResolvers",
        NotSpecified = "NotSpecified",
    }

    choice! {
        /// Values of `DnsOptionsSpecificationPrivateDnsPreference`.
        DnsOptionsSpecificationPrivateDnsPreference
        VerifiedDomainsOnly = "VERIFIED_DOMAINS_ONLY",
        AllDomains = "ALL_DOMAINS",
        VerifiedDomainsAndSpecifiedDomains = "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
        SpecifiedDomainsOnly = "SPECIFIED_DOMAINS_ONLY",
    }

    property! {
        /// [`DnsOptionsSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcendpoint-dnsoptionsspecification.html)
        DnsOptionsSpecification
        required {
        }
        optional {
            /// `DnsRecordIpType`: text.
            dns_record_ip_type "DnsRecordIpType" DnsOptionsSpecificationDnsRecordIpType,
            /// `PrivateDnsOnlyForInboundResolverEndpoint`: text.
            private_dns_only_for_inbound_resolver_endpoint "PrivateDnsOnlyForInboundResolverEndpoint" DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint,
            /// `PrivateDnsPreference`: text.
            private_dns_preference "PrivateDnsPreference" DnsOptionsSpecificationPrivateDnsPreference,
            /// `PrivateDnsSpecifiedDomains`: list, 1 to 10 items.
            private_dns_specified_domains "PrivateDnsSpecifiedDomains" List<String>,
        }
    }
}

resource! {
    /// [`AWS::EC2::VPCEndpointConnectionNotification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointconnectionnotification.html)
    VPCEndpointConnectionNotification = "AWS::EC2::VPCEndpointConnectionNotification"
    required {
        /// `ConnectionEvents`: list.
        connection_events "ConnectionEvents" List<String>,
        /// `ConnectionNotificationArn`: text.
        connection_notification_arn "ConnectionNotificationArn" String,
    }
    optional {
        /// `ServiceId`: text. A change replaces the resource.
        service_id "ServiceId" String,
        /// `VPCEndpointId`: text. A change replaces the resource.
        vpc_endpoint_id "VPCEndpointId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `VPCEndpointConnectionNotificationId`.
        vpc_endpoint_connection_notification_id "VPCEndpointConnectionNotificationId" String,
    }
}

resource! {
    /// [`AWS::EC2::VPCEndpointService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservice.html)
    VPCEndpointService = "AWS::EC2::VPCEndpointService"
    required {
    }
    optional {
        /// `AcceptanceRequired`: true or false.
        acceptance_required "AcceptanceRequired" bool,
        /// `ContributorInsightsEnabled`: true or false.
        contributor_insights_enabled "ContributorInsightsEnabled" bool,
        /// `GatewayLoadBalancerArns`: list.
        gateway_load_balancer_arns "GatewayLoadBalancerArns" List<String>,
        /// `NetworkLoadBalancerArns`: list.
        network_load_balancer_arns "NetworkLoadBalancerArns" List<String>,
        /// `PayerResponsibility`: text.
        payer_responsibility "PayerResponsibility" String,
        /// `PrivateDnsName`: text.
        private_dns_name "PrivateDnsName" String,
        /// `PrivateDnsNameConfiguration`: object.
        private_dns_name_configuration "PrivateDnsNameConfiguration" vpc_endpoint_service::PrivateDnsNameConfiguration,
        /// `SupportedIpAddressTypes`: list.
        supported_ip_address_types "SupportedIpAddressTypes" List<vpc_endpoint_service::IpAddressType>,
        /// `SupportedRegions`: list.
        supported_regions "SupportedRegions" List<String>,
        /// `Tags`: list.
        tags "Tags" List<vpc_endpoint_service::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `PrivateDnsNameConfiguration.Name`.
        private_dns_name_configuration_name "PrivateDnsNameConfiguration.Name" String,
        /// `Fn::GetAtt` of `PrivateDnsNameConfiguration.State`.
        private_dns_name_configuration_state "PrivateDnsNameConfiguration.State" String,
        /// `Fn::GetAtt` of `PrivateDnsNameConfiguration.Type`.
        private_dns_name_configuration_type "PrivateDnsNameConfiguration.Type" String,
        /// `Fn::GetAtt` of `PrivateDnsNameConfiguration.Value`.
        private_dns_name_configuration_value "PrivateDnsNameConfiguration.Value" String,
        /// `Fn::GetAtt` of `ServiceId`.
        service_id "ServiceId" String,
    }
}

/// Property types of [`VPCEndpointService`].
pub mod vpc_endpoint_service {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcendpointservice-tag.html)
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
        /// [`PrivateDnsNameConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcendpointservice-privatednsnameconfiguration.html)
        PrivateDnsNameConfiguration
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `State`: text.
            state "State" String,
            /// `Type`: text.
            r#type "Type" String,
            /// `Value`: text.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::EC2::VPCEndpointServicePermissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservicepermissions.html)
    VPCEndpointServicePermissions = "AWS::EC2::VPCEndpointServicePermissions"
    required {
        /// `ServiceId`: text. A change replaces the resource.
        service_id "ServiceId" String,
    }
    optional {
        /// `AllowedPrincipals`: list.
        allowed_principals "AllowedPrincipals" List<String>,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::EC2::VPCGatewayAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html)
    VPCGatewayAttachment = "AWS::EC2::VPCGatewayAttachment"
    required {
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `InternetGatewayId`: text.
        internet_gateway_id "InternetGatewayId" String,
        /// `VpnGatewayId`: text.
        vpn_gateway_id "VpnGatewayId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `AttachmentType`.
        attachment_type "AttachmentType" String,
    }
}

resource! {
    /// [`AWS::EC2::VPCPeeringConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcpeeringconnection.html)
    VPCPeeringConnection = "AWS::EC2::VPCPeeringConnection"
    required {
        /// `PeerVpcId`: text. A change replaces the resource.
        peer_vpc_id "PeerVpcId" String,
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `AssumeRoleRegion`: text.
        assume_role_region "AssumeRoleRegion" String,
        /// `PeerOwnerId`: text. A change replaces the resource.
        peer_owner_id "PeerOwnerId" String,
        /// `PeerRegion`: text. A change replaces the resource.
        peer_region "PeerRegion" String,
        /// `PeerRoleArn`: text.
        peer_role_arn "PeerRoleArn" String,
        /// `Tags`: list.
        tags "Tags" List<vpc_peering_connection::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`VPCPeeringConnection`].
pub mod vpc_peering_connection {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcpeeringconnection-tag.html)
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
    /// [`AWS::EC2::VPNConcentrator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconcentrator.html)
    VPNConcentrator = "AWS::EC2::VPNConcentrator"
    required {
        /// `Type`: text. A change replaces the resource.
        r#type "Type" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<vpn_concentrator::Tag>,
        /// `TransitGatewayId`: text. A change replaces the resource.
        transit_gateway_id "TransitGatewayId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `TransitGatewayAttachmentId`.
        transit_gateway_attachment_id "TransitGatewayAttachmentId" String,
        /// `Fn::GetAtt` of `VpnConcentratorId`.
        vpn_concentrator_id "VpnConcentratorId" String,
    }
}

/// Property types of [`VPNConcentrator`].
pub mod vpn_concentrator {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconcentrator-tag.html)
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
    /// [`AWS::EC2::VPNConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
    VPNConnection = "AWS::EC2::VPNConnection"
    required {
        /// `CustomerGatewayId`: text.
        customer_gateway_id "CustomerGatewayId" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" String,
    }
    optional {
        /// `EnableAcceleration`: true or false. A change replaces the resource.
        enable_acceleration "EnableAcceleration" bool,
        /// `LocalIpv4NetworkCidr`: text. A change replaces the resource.
        local_ipv4_network_cidr "LocalIpv4NetworkCidr" String,
        /// `LocalIpv6NetworkCidr`: text. A change replaces the resource.
        local_ipv6_network_cidr "LocalIpv6NetworkCidr" String,
        /// `OutsideIpAddressType`: text. A change replaces the resource.
        outside_ip_address_type "OutsideIpAddressType" String,
        /// `PreSharedKeyStorage`: text. A change replaces the resource.
        pre_shared_key_storage "PreSharedKeyStorage" vpn_connection::PreSharedKeyStorage,
        /// `RemoteIpv4NetworkCidr`: text. A change replaces the resource.
        remote_ipv4_network_cidr "RemoteIpv4NetworkCidr" String,
        /// `RemoteIpv6NetworkCidr`: text. A change replaces the resource.
        remote_ipv6_network_cidr "RemoteIpv6NetworkCidr" String,
        /// `StaticRoutesOnly`: true or false. A change replaces the resource.
        static_routes_only "StaticRoutesOnly" bool,
        /// `Tags`: list.
        tags "Tags" List<vpn_connection::Tag>,
        /// `TransitGatewayId`: text.
        transit_gateway_id "TransitGatewayId" String,
        /// `TransportTransitGatewayAttachmentId`: text. A change replaces the resource.
        transport_transit_gateway_attachment_id "TransportTransitGatewayAttachmentId" String,
        /// `TunnelBandwidth`: text.
        tunnel_bandwidth "TunnelBandwidth" vpn_connection::TunnelBandwidth,
        /// `TunnelInsideIpVersion`: text. A change replaces the resource.
        tunnel_inside_ip_version "TunnelInsideIpVersion" String,
        /// `VpnConcentratorId`: text. A change replaces the resource.
        vpn_concentrator_id "VpnConcentratorId" String,
        /// `VpnGatewayId`: text.
        vpn_gateway_id "VpnGatewayId" String,
        /// `VpnTunnelOptionsSpecifications`: list.
        vpn_tunnel_options_specifications "VpnTunnelOptionsSpecifications" List<vpn_connection::VpnTunnelOptionsSpecification>,
    }
    attributes {
        /// `Fn::GetAtt` of `VpnConnectionId`.
        vpn_connection_id "VpnConnectionId" String,
    }
}

/// Property types of [`VPNConnection`].
pub mod vpn_connection {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PreSharedKeyStorage`.
        PreSharedKeyStorage
        Standard = "Standard",
        SecretsManager = "SecretsManager",
    }

    choice! {
        /// Values of `TunnelBandwidth`.
        TunnelBandwidth
        Standard = "standard",
        Large = "large",
    }

    choice! {
        /// Values of `VpnTunnelOptionsSpecificationDPDTimeoutAction`.
        VpnTunnelOptionsSpecificationDPDTimeoutAction
        Clear = "clear",
        None = "none",
        Restart = "restart",
    }

    choice! {
        /// Values of `VpnTunnelOptionsSpecificationStartupAction`.
        VpnTunnelOptionsSpecificationStartupAction
        Add = "add",
        Start = "start",
    }

    property! {
        /// [`VpnTunnelOptionsSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-vpntunneloptionsspecification.html)
        VpnTunnelOptionsSpecification
        required {
        }
        optional {
            /// `DPDTimeoutAction`: text.
            dpd_timeout_action "DPDTimeoutAction" VpnTunnelOptionsSpecificationDPDTimeoutAction,
            /// `DPDTimeoutSeconds`: whole number, at least 30 in value.
            dpd_timeout_seconds "DPDTimeoutSeconds" i64,
            /// `EnableTunnelLifecycleControl`: true or false.
            enable_tunnel_lifecycle_control "EnableTunnelLifecycleControl" bool,
            /// `IKEVersions`: list.
            ike_versions "IKEVersions" List<IKEVersionsRequestListValue>,
            /// `LogOptions`: object.
            log_options "LogOptions" VpnTunnelLogOptionsSpecification,
            /// `Phase1DHGroupNumbers`: list.
            phase1_dh_group_numbers "Phase1DHGroupNumbers" List<Phase1DHGroupNumbersRequestListValue>,
            /// `Phase1EncryptionAlgorithms`: list.
            phase1_encryption_algorithms "Phase1EncryptionAlgorithms" List<Phase1EncryptionAlgorithmsRequestListValue>,
            /// `Phase1IntegrityAlgorithms`: list.
            phase1_integrity_algorithms "Phase1IntegrityAlgorithms" List<Phase1IntegrityAlgorithmsRequestListValue>,
            /// `Phase1LifetimeSeconds`: whole number, 900 to 28800 in value.
            phase1_lifetime_seconds "Phase1LifetimeSeconds" i64,
            /// `Phase2DHGroupNumbers`: list.
            phase2_dh_group_numbers "Phase2DHGroupNumbers" List<Phase2DHGroupNumbersRequestListValue>,
            /// `Phase2EncryptionAlgorithms`: list.
            phase2_encryption_algorithms "Phase2EncryptionAlgorithms" List<Phase2EncryptionAlgorithmsRequestListValue>,
            /// `Phase2IntegrityAlgorithms`: list.
            phase2_integrity_algorithms "Phase2IntegrityAlgorithms" List<Phase2IntegrityAlgorithmsRequestListValue>,
            /// `Phase2LifetimeSeconds`: whole number, 900 to 3600 in value.
            phase2_lifetime_seconds "Phase2LifetimeSeconds" i64,
            /// `PreSharedKey`: text.
            pre_shared_key "PreSharedKey" String,
            /// `RekeyFuzzPercentage`: whole number, 0 to 100 in value.
            rekey_fuzz_percentage "RekeyFuzzPercentage" i64,
            /// `RekeyMarginTimeSeconds`: whole number, at least 60 in value.
            rekey_margin_time_seconds "RekeyMarginTimeSeconds" i64,
            /// `ReplayWindowSize`: whole number, 64 to 2048 in value.
            replay_window_size "ReplayWindowSize" i64,
            /// `StartupAction`: text.
            startup_action "StartupAction" VpnTunnelOptionsSpecificationStartupAction,
            /// `TunnelInsideCidr`: text.
            tunnel_inside_cidr "TunnelInsideCidr" String,
            /// `TunnelInsideIpv6Cidr`: text.
            tunnel_inside_ipv6_cidr "TunnelInsideIpv6Cidr" String,
        }
    }

    choice! {
        /// Values of `Phase2IntegrityAlgorithmsRequestListValueValue`.
        Phase2IntegrityAlgorithmsRequestListValueValue
        Sha1 = "SHA1",
        Sha2_256 = "SHA2-256",
        Sha2_384 = "SHA2-384",
        Sha2_512 = "SHA2-512",
    }

    property! {
        /// [`Phase2IntegrityAlgorithmsRequestListValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-phase2integrityalgorithmsrequestlistvalue.html)
        Phase2IntegrityAlgorithmsRequestListValue
        required {
        }
        optional {
            /// `Value`: text.
            value "Value" Phase2IntegrityAlgorithmsRequestListValueValue,
        }
    }

    choice! {
        /// Values of `Phase2EncryptionAlgorithmsRequestListValueValue`.
        Phase2EncryptionAlgorithmsRequestListValueValue
        Aes128 = "AES128",
        Aes256 = "AES256",
        Aes128Gcm16 = "AES128-GCM-16",
        Aes256Gcm16 = "AES256-GCM-16",
    }

    property! {
        /// [`Phase2EncryptionAlgorithmsRequestListValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-phase2encryptionalgorithmsrequestlistvalue.html)
        Phase2EncryptionAlgorithmsRequestListValue
        required {
        }
        optional {
            /// `Value`: text.
            value "Value" Phase2EncryptionAlgorithmsRequestListValueValue,
        }
    }

    property! {
        /// [`Phase2DHGroupNumbersRequestListValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-phase2dhgroupnumbersrequestlistvalue.html)
        Phase2DHGroupNumbersRequestListValue
        required {
        }
        optional {
            /// `Value`: whole number.
            value "Value" i64,
        }
    }

    choice! {
        /// Values of `Phase1IntegrityAlgorithmsRequestListValueValue`.
        Phase1IntegrityAlgorithmsRequestListValueValue
        Sha1 = "SHA1",
        Sha2_256 = "SHA2-256",
        Sha2_384 = "SHA2-384",
        Sha2_512 = "SHA2-512",
    }

    property! {
        /// [`Phase1IntegrityAlgorithmsRequestListValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-phase1integrityalgorithmsrequestlistvalue.html)
        Phase1IntegrityAlgorithmsRequestListValue
        required {
        }
        optional {
            /// `Value`: text.
            value "Value" Phase1IntegrityAlgorithmsRequestListValueValue,
        }
    }

    choice! {
        /// Values of `Phase1EncryptionAlgorithmsRequestListValueValue`.
        Phase1EncryptionAlgorithmsRequestListValueValue
        Aes128 = "AES128",
        Aes256 = "AES256",
        Aes128Gcm16 = "AES128-GCM-16",
        Aes256Gcm16 = "AES256-GCM-16",
    }

    property! {
        /// [`Phase1EncryptionAlgorithmsRequestListValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-phase1encryptionalgorithmsrequestlistvalue.html)
        Phase1EncryptionAlgorithmsRequestListValue
        required {
        }
        optional {
            /// `Value`: text.
            value "Value" Phase1EncryptionAlgorithmsRequestListValueValue,
        }
    }

    property! {
        /// [`Phase1DHGroupNumbersRequestListValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-phase1dhgroupnumbersrequestlistvalue.html)
        Phase1DHGroupNumbersRequestListValue
        required {
        }
        optional {
            /// `Value`: whole number.
            value "Value" i64,
        }
    }

    property! {
        /// [`VpnTunnelLogOptionsSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-vpntunnellogoptionsspecification.html)
        VpnTunnelLogOptionsSpecification
        required {
        }
        optional {
            /// `CloudwatchLogOptions`: object.
            cloudwatch_log_options "CloudwatchLogOptions" CloudwatchLogOptionsSpecification,
        }
    }

    choice! {
        /// Values of `CloudwatchLogOptionsSpecificationBgpLogOutputFormat`.
        CloudwatchLogOptionsSpecificationBgpLogOutputFormat
        Json = "json",
        Text = "text",
    }

    choice! {
        /// Values of `CloudwatchLogOptionsSpecificationLogOutputFormat`.
        CloudwatchLogOptionsSpecificationLogOutputFormat
        Json = "json",
        Text = "text",
    }

    property! {
        /// [`CloudwatchLogOptionsSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-cloudwatchlogoptionsspecification.html)
        CloudwatchLogOptionsSpecification
        required {
        }
        optional {
            /// `BgpLogEnabled`: true or false.
            bgp_log_enabled "BgpLogEnabled" bool,
            /// `BgpLogGroupArn`: text.
            bgp_log_group_arn "BgpLogGroupArn" String,
            /// `BgpLogOutputFormat`: text.
            bgp_log_output_format "BgpLogOutputFormat" CloudwatchLogOptionsSpecificationBgpLogOutputFormat,
            /// `LogEnabled`: true or false.
            log_enabled "LogEnabled" bool,
            /// `LogGroupArn`: text.
            log_group_arn "LogGroupArn" String,
            /// `LogOutputFormat`: text.
            log_output_format "LogOutputFormat" CloudwatchLogOptionsSpecificationLogOutputFormat,
        }
    }

    choice! {
        /// Values of `IKEVersionsRequestListValueValue`.
        IKEVersionsRequestListValueValue
        Ikev1 = "ikev1",
        Ikev2 = "ikev2",
    }

    property! {
        /// [`IKEVersionsRequestListValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-ikeversionsrequestlistvalue.html)
        IKEVersionsRequestListValue
        required {
        }
        optional {
            /// `Value`: text.
            value "Value" IKEVersionsRequestListValueValue,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpnconnection-tag.html)
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
    /// [`AWS::EC2::VPNConnectionRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnectionroute.html)
    VPNConnectionRoute = "AWS::EC2::VPNConnectionRoute"
    required {
        /// `DestinationCidrBlock`: text. A change replaces the resource.
        destination_cidr_block "DestinationCidrBlock" String,
        /// `VpnConnectionId`: text. A change replaces the resource.
        vpn_connection_id "VpnConnectionId" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::EC2::VPNGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngateway.html)
    VPNGateway = "AWS::EC2::VPNGateway"
    required {
        /// `Type`: text. A change replaces the resource.
        r#type "Type" String,
    }
    optional {
        /// `AmazonSideAsn`: whole number. A change replaces the resource.
        amazon_side_asn "AmazonSideAsn" i64,
        /// `Tags`: list.
        tags "Tags" List<vpn_gateway::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `VPNGatewayId`.
        vpn_gateway_id "VPNGatewayId" String,
    }
}

/// Property types of [`VPNGateway`].
pub mod vpn_gateway {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpngateway-tag.html)
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
    /// [`AWS::EC2::VPNGatewayRoutePropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngatewayroutepropagation.html)
    VPNGatewayRoutePropagation = "AWS::EC2::VPNGatewayRoutePropagation"
    required {
        /// `RouteTableIds`: list.
        route_table_ids "RouteTableIds" List<String>,
        /// `VpnGatewayId`: text.
        vpn_gateway_id "VpnGatewayId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::EC2::VerifiedAccessEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html)
    VerifiedAccessEndpoint = "AWS::EC2::VerifiedAccessEndpoint"
    required {
        /// `AttachmentType`: text. A change replaces the resource.
        attachment_type "AttachmentType" verified_access_endpoint::AttachmentType,
        /// `EndpointType`: text. A change replaces the resource.
        endpoint_type "EndpointType" verified_access_endpoint::EndpointType,
        /// `VerifiedAccessGroupId`: text.
        verified_access_group_id "VerifiedAccessGroupId" String,
    }
    optional {
        /// `ApplicationDomain`: text. A change replaces the resource.
        application_domain "ApplicationDomain" String,
        /// `CidrOptions`: object.
        cidr_options "CidrOptions" verified_access_endpoint::CidrOptions,
        /// `Description`: text.
        description "Description" String,
        /// `DomainCertificateArn`: text. A change replaces the resource.
        domain_certificate_arn "DomainCertificateArn" String,
        /// `EndpointDomainPrefix`: text. A change replaces the resource.
        endpoint_domain_prefix "EndpointDomainPrefix" String,
        /// `LoadBalancerOptions`: object.
        load_balancer_options "LoadBalancerOptions" verified_access_endpoint::LoadBalancerOptions,
        /// `NetworkInterfaceOptions`: object.
        network_interface_options "NetworkInterfaceOptions" verified_access_endpoint::NetworkInterfaceOptions,
        /// `PolicyDocument`: text.
        policy_document "PolicyDocument" String,
        /// `PolicyEnabled`: true or false.
        policy_enabled "PolicyEnabled" bool,
        /// `RdsOptions`: object.
        rds_options "RdsOptions" verified_access_endpoint::RdsOptions,
        /// `SecurityGroupIds`: list. A change replaces the resource.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SseSpecification`: object.
        sse_specification "SseSpecification" verified_access_endpoint::SseSpecification,
        /// `Tags`: list.
        tags "Tags" List<verified_access_endpoint::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `DeviceValidationDomain`.
        device_validation_domain "DeviceValidationDomain" String,
        /// `Fn::GetAtt` of `EndpointDomain`.
        endpoint_domain "EndpointDomain" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `VerifiedAccessEndpointId`.
        verified_access_endpoint_id "VerifiedAccessEndpointId" String,
        /// `Fn::GetAtt` of `VerifiedAccessInstanceId`.
        verified_access_instance_id "VerifiedAccessInstanceId" String,
    }
}

/// Property types of [`VerifiedAccessEndpoint`].
pub mod verified_access_endpoint {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AttachmentType`.
        AttachmentType
        Vpc = "vpc",
    }

    choice! {
        /// Values of `EndpointType`.
        EndpointType
        Cidr = "cidr",
        LoadBalancer = "load-balancer",
        NetworkInterface = "network-interface",
        Rds = "rds",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessendpoint-tag.html)
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
        /// [`SseSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessendpoint-ssespecification.html)
        SseSpecification
        required {
        }
        optional {
            /// `CustomerManagedKeyEnabled`: true or false.
            customer_managed_key_enabled "CustomerManagedKeyEnabled" bool,
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
        }
    }

    choice! {
        /// Values of `RdsOptionsProtocol`.
        RdsOptionsProtocol
        Http = "http",
        Https = "https",
        Tcp = "tcp",
    }

    property! {
        /// [`RdsOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessendpoint-rdsoptions.html)
        RdsOptions
        required {
        }
        optional {
            /// `Port`: whole number, 1 to 65535 in value.
            port "Port" i64,
            /// `Protocol`: text.
            protocol "Protocol" RdsOptionsProtocol,
            /// `RdsDbClusterArn`: text.
            rds_db_cluster_arn "RdsDbClusterArn" String,
            /// `RdsDbInstanceArn`: text.
            rds_db_instance_arn "RdsDbInstanceArn" String,
            /// `RdsDbProxyArn`: text.
            rds_db_proxy_arn "RdsDbProxyArn" String,
            /// `RdsEndpoint`: text.
            rds_endpoint "RdsEndpoint" String,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
    }

    choice! {
        /// Values of `NetworkInterfaceOptionsProtocol`.
        NetworkInterfaceOptionsProtocol
        Http = "http",
        Https = "https",
        Tcp = "tcp",
    }

    property! {
        /// [`NetworkInterfaceOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessendpoint-networkinterfaceoptions.html)
        NetworkInterfaceOptions
        required {
        }
        optional {
            /// `NetworkInterfaceId`: text.
            network_interface_id "NetworkInterfaceId" String,
            /// `Port`: whole number, 1 to 65535 in value.
            port "Port" i64,
            /// `PortRanges`: list.
            port_ranges "PortRanges" List<PortRange>,
            /// `Protocol`: text.
            protocol "Protocol" NetworkInterfaceOptionsProtocol,
        }
    }

    property! {
        /// [`PortRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessendpoint-portrange.html)
        PortRange
        required {
        }
        optional {
            /// `FromPort`: whole number, 1 to 65535 in value.
            from_port "FromPort" i64,
            /// `ToPort`: whole number, 1 to 65535 in value.
            to_port "ToPort" i64,
        }
    }

    choice! {
        /// Values of `LoadBalancerOptionsProtocol`.
        LoadBalancerOptionsProtocol
        Http = "http",
        Https = "https",
        Tcp = "tcp",
    }

    property! {
        /// [`LoadBalancerOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessendpoint-loadbalanceroptions.html)
        LoadBalancerOptions
        required {
        }
        optional {
            /// `LoadBalancerArn`: text.
            load_balancer_arn "LoadBalancerArn" String,
            /// `Port`: whole number, 1 to 65535 in value.
            port "Port" i64,
            /// `PortRanges`: list.
            port_ranges "PortRanges" List<PortRange>,
            /// `Protocol`: text.
            protocol "Protocol" LoadBalancerOptionsProtocol,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
    }

    choice! {
        /// Values of `CidrOptionsProtocol`.
        CidrOptionsProtocol
        Http = "http",
        Https = "https",
        Tcp = "tcp",
    }

    property! {
        /// [`CidrOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessendpoint-cidroptions.html)
        CidrOptions
        required {
        }
        optional {
            /// `Cidr`: text.
            cidr "Cidr" String,
            /// `PortRanges`: list.
            port_ranges "PortRanges" List<PortRange>,
            /// `Protocol`: text.
            protocol "Protocol" CidrOptionsProtocol,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
    }
}

resource! {
    /// [`AWS::EC2::VerifiedAccessGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessgroup.html)
    VerifiedAccessGroup = "AWS::EC2::VerifiedAccessGroup"
    required {
        /// `VerifiedAccessInstanceId`: text.
        verified_access_instance_id "VerifiedAccessInstanceId" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `PolicyDocument`: text.
        policy_document "PolicyDocument" String,
        /// `PolicyEnabled`: true or false.
        policy_enabled "PolicyEnabled" bool,
        /// `SseSpecification`: object.
        sse_specification "SseSpecification" verified_access_group::SseSpecification,
        /// `Tags`: list.
        tags "Tags" List<verified_access_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
        /// `Fn::GetAtt` of `Owner`.
        owner "Owner" String,
        /// `Fn::GetAtt` of `VerifiedAccessGroupArn`.
        verified_access_group_arn "VerifiedAccessGroupArn" String,
        /// `Fn::GetAtt` of `VerifiedAccessGroupId`.
        verified_access_group_id "VerifiedAccessGroupId" String,
    }
}

/// Property types of [`VerifiedAccessGroup`].
pub mod verified_access_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessgroup-tag.html)
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
        /// [`SseSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessgroup-ssespecification.html)
        SseSpecification
        required {
        }
        optional {
            /// `CustomerManagedKeyEnabled`: true or false.
            customer_managed_key_enabled "CustomerManagedKeyEnabled" bool,
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
        }
    }
}

resource! {
    /// [`AWS::EC2::VerifiedAccessInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessinstance.html)
    VerifiedAccessInstance = "AWS::EC2::VerifiedAccessInstance"
    required {
    }
    optional {
        /// `CidrEndpointsCustomSubDomain`: text.
        cidr_endpoints_custom_sub_domain "CidrEndpointsCustomSubDomain" String,
        /// `Description`: text.
        description "Description" String,
        /// `FipsEnabled`: true or false.
        fips_enabled "FipsEnabled" bool,
        /// `LoggingConfigurations`: object.
        logging_configurations "LoggingConfigurations" verified_access_instance::VerifiedAccessLogs,
        /// `Tags`: list.
        tags "Tags" List<verified_access_instance::Tag>,
        /// `VerifiedAccessTrustProviderIds`: list.
        verified_access_trust_provider_ids "VerifiedAccessTrustProviderIds" List<String>,
        /// `VerifiedAccessTrustProviders`: list.
        verified_access_trust_providers "VerifiedAccessTrustProviders" List<verified_access_instance::VerifiedAccessTrustProvider>,
    }
    attributes {
        /// `Fn::GetAtt` of `CidrEndpointsCustomSubDomainNameServers`.
        cidr_endpoints_custom_sub_domain_name_servers "CidrEndpointsCustomSubDomainNameServers" List<String>,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
        /// `Fn::GetAtt` of `VerifiedAccessInstanceId`.
        verified_access_instance_id "VerifiedAccessInstanceId" String,
    }
}

/// Property types of [`VerifiedAccessInstance`].
pub mod verified_access_instance {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VerifiedAccessTrustProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessinstance-verifiedaccesstrustprovider.html)
        VerifiedAccessTrustProvider
        required {
        }
        optional {
            /// `Description`: text.
            description "Description" String,
            /// `DeviceTrustProviderType`: text.
            device_trust_provider_type "DeviceTrustProviderType" String,
            /// `TrustProviderType`: text.
            trust_provider_type "TrustProviderType" String,
            /// `UserTrustProviderType`: text.
            user_trust_provider_type "UserTrustProviderType" String,
            /// `VerifiedAccessTrustProviderId`: text.
            verified_access_trust_provider_id "VerifiedAccessTrustProviderId" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessinstance-tag.html)
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
        /// [`VerifiedAccessLogs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccessinstance-verifiedaccesslogs.html)
        VerifiedAccessLogs
        required {
        }
        optional {
            /// `CloudWatchLogs`: object.
            cloud_watch_logs "CloudWatchLogs" VerifiedAccessLogsCloudWatchLogs,
            /// `IncludeTrustContext`: true or false.
            include_trust_context "IncludeTrustContext" bool,
            /// `KinesisDataFirehose`: object.
            kinesis_data_firehose "KinesisDataFirehose" VerifiedAccessLogsKinesisDataFirehose,
            /// `LogVersion`: text.
            log_version "LogVersion" String,
            /// `S3`: object.
            s3 "S3" VerifiedAccessLogsS3,
        }
    }

    property! {
        /// Property type `VerifiedAccessLogsS3`.
        VerifiedAccessLogsS3
        required {
        }
        optional {
            /// `BucketName`: text.
            bucket_name "BucketName" String,
            /// `BucketOwner`: text.
            bucket_owner "BucketOwner" String,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `Prefix`: text.
            prefix "Prefix" String,
        }
    }

    property! {
        /// Property type `VerifiedAccessLogsKinesisDataFirehose`.
        VerifiedAccessLogsKinesisDataFirehose
        required {
        }
        optional {
            /// `DeliveryStream`: text.
            delivery_stream "DeliveryStream" String,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// Property type `VerifiedAccessLogsCloudWatchLogs`.
        VerifiedAccessLogsCloudWatchLogs
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `LogGroup`: text.
            log_group "LogGroup" String,
        }
    }
}

resource! {
    /// [`AWS::EC2::VerifiedAccessTrustProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccesstrustprovider.html)
    VerifiedAccessTrustProvider = "AWS::EC2::VerifiedAccessTrustProvider"
    required {
        /// `PolicyReferenceName`: text. A change replaces the resource.
        policy_reference_name "PolicyReferenceName" String,
        /// `TrustProviderType`: text. A change replaces the resource.
        trust_provider_type "TrustProviderType" verified_access_trust_provider::TrustProviderType,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `DeviceOptions`: object. A change replaces the resource.
        device_options "DeviceOptions" verified_access_trust_provider::DeviceOptions,
        /// `DeviceTrustProviderType`: text. A change replaces the resource.
        device_trust_provider_type "DeviceTrustProviderType" verified_access_trust_provider::DeviceTrustProviderType,
        /// `NativeApplicationOidcOptions`: object.
        native_application_oidc_options "NativeApplicationOidcOptions" verified_access_trust_provider::NativeApplicationOidcOptions,
        /// `OidcOptions`: object.
        oidc_options "OidcOptions" verified_access_trust_provider::OidcOptions,
        /// `SseSpecification`: object.
        sse_specification "SseSpecification" verified_access_trust_provider::SseSpecificationValue,
        /// `Tags`: list.
        tags "Tags" List<verified_access_trust_provider::Tag>,
        /// `UserTrustProviderType`: text. A change replaces the resource.
        user_trust_provider_type "UserTrustProviderType" verified_access_trust_provider::UserTrustProviderType,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
        /// `Fn::GetAtt` of `VerifiedAccessTrustProviderId`.
        verified_access_trust_provider_id "VerifiedAccessTrustProviderId" String,
    }
}

/// Property types of [`VerifiedAccessTrustProvider`].
pub mod verified_access_trust_provider {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DeviceTrustProviderType`.
        DeviceTrustProviderType
        Crowdstrike = "crowdstrike",
        Jamf = "jamf",
        Jumpcloud = "jumpcloud",
    }

    choice! {
        /// Values of `TrustProviderType`.
        TrustProviderType
        Device = "device",
        User = "user",
    }

    choice! {
        /// Values of `UserTrustProviderType`.
        UserTrustProviderType
        IamIdentityCenter = "iam-identity-center",
        Oidc = "oidc",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccesstrustprovider-tag.html)
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
        /// Property type `SseSpecificationValue`.
        SseSpecificationValue
        required {
        }
        optional {
            /// `CustomerManagedKeyEnabled`: true or false.
            customer_managed_key_enabled "CustomerManagedKeyEnabled" bool,
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
        }
    }

    property! {
        /// [`OidcOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccesstrustprovider-oidcoptions.html)
        OidcOptions
        required {
        }
        optional {
            /// `AuthorizationEndpoint`: text.
            authorization_endpoint "AuthorizationEndpoint" String,
            /// `ClientId`: text.
            client_id "ClientId" String,
            /// `ClientSecret`: text.
            client_secret "ClientSecret" String,
            /// `Issuer`: text.
            issuer "Issuer" String,
            /// `Scope`: text.
            scope "Scope" String,
            /// `TokenEndpoint`: text.
            token_endpoint "TokenEndpoint" String,
            /// `UserInfoEndpoint`: text.
            user_info_endpoint "UserInfoEndpoint" String,
        }
    }

    property! {
        /// [`NativeApplicationOidcOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccesstrustprovider-nativeapplicationoidcoptions.html)
        NativeApplicationOidcOptions
        required {
        }
        optional {
            /// `AuthorizationEndpoint`: text.
            authorization_endpoint "AuthorizationEndpoint" String,
            /// `ClientId`: text.
            client_id "ClientId" String,
            /// `ClientSecret`: text.
            client_secret "ClientSecret" String,
            /// `Issuer`: text.
            issuer "Issuer" String,
            /// `PublicSigningKeyEndpoint`: text.
            public_signing_key_endpoint "PublicSigningKeyEndpoint" String,
            /// `Scope`: text.
            scope "Scope" String,
            /// `TokenEndpoint`: text.
            token_endpoint "TokenEndpoint" String,
            /// `UserInfoEndpoint`: text.
            user_info_endpoint "UserInfoEndpoint" String,
        }
    }

    property! {
        /// [`DeviceOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-verifiedaccesstrustprovider-deviceoptions.html)
        DeviceOptions
        required {
        }
        optional {
            /// `PublicSigningKeyUrl`: text.
            public_signing_key_url "PublicSigningKeyUrl" String,
            /// `TenantId`: text.
            tenant_id "TenantId" String,
        }
    }
}

resource! {
    /// [`AWS::EC2::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html)
    Volume = "AWS::EC2::Volume"
    required {
    }
    optional {
        /// `AutoEnableIO`: true or false.
        auto_enable_io "AutoEnableIO" bool,
        /// `AvailabilityZone`: text.
        availability_zone "AvailabilityZone" String,
        /// `AvailabilityZoneId`: text.
        availability_zone_id "AvailabilityZoneId" String,
        /// `Encrypted`: true or false.
        encrypted "Encrypted" bool,
        /// `Iops`: whole number.
        iops "Iops" i64,
        /// `KmsKeyId`: text.
        kms_key_id "KmsKeyId" String,
        /// `MultiAttachEnabled`: true or false.
        multi_attach_enabled "MultiAttachEnabled" bool,
        /// `OutpostArn`: text.
        outpost_arn "OutpostArn" String,
        /// `Size`: whole number.
        size "Size" i64,
        /// `SnapshotId`: text.
        snapshot_id "SnapshotId" String,
        /// `SourceVolumeId`: text.
        source_volume_id "SourceVolumeId" String,
        /// `Tags`: list.
        tags "Tags" List<volume::Tag>,
        /// `Throughput`: whole number.
        throughput "Throughput" i64,
        /// `VolumeInitializationRate`: whole number.
        volume_initialization_rate "VolumeInitializationRate" i64,
        /// `VolumeType`: text.
        volume_type "VolumeType" volume::VolumeType,
    }
    attributes {
        /// `Fn::GetAtt` of `VolumeId`.
        volume_id "VolumeId" String,
    }
}

/// Property types of [`Volume`].
pub mod volume {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `VolumeType`.
        VolumeType
        Gp2 = "gp2",
        Gp3 = "gp3",
        Io1 = "io1",
        Io2 = "io2",
        Sc1 = "sc1",
        St1 = "st1",
        Standard = "standard",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-volume-tag.html)
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
    /// [`AWS::EC2::VolumeAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volumeattachment.html)
    VolumeAttachment = "AWS::EC2::VolumeAttachment"
    required {
        /// `InstanceId`: text. A change replaces the resource.
        instance_id "InstanceId" String,
        /// `VolumeId`: text. A change replaces the resource.
        volume_id "VolumeId" String,
    }
    optional {
        /// `Device`: text. A change replaces the resource.
        device "Device" String,
        /// `EbsCardIndex`: whole number. A change replaces the resource.
        ebs_card_index "EbsCardIndex" i64,
    }
    attributes {
    }
}
