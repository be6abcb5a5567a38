// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::WorkspacesInstances`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::WorkspacesInstances::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volume.html)
    Volume = "AWS::WorkspacesInstances::Volume"
    required {
        /// `AvailabilityZone`: text, 0 to 64 characters. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
    }
    optional {
        /// `Encrypted`: true or false. A change replaces the resource.
        encrypted "Encrypted" bool,
        /// `Iops`: whole number, at least 0 in value. A change replaces the resource.
        iops "Iops" i64,
        /// `KmsKeyId`: text, 0 to 128 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `SizeInGB`: whole number, 0 to 16384 in value. A change replaces the resource.
        size_in_gb "SizeInGB" i64,
        /// `SnapshotId`: text. A change replaces the resource.
        snapshot_id "SnapshotId" String,
        /// `TagSpecifications`: list, at most 30 items. A change replaces the resource.
        tag_specifications "TagSpecifications" List<volume::TagSpecification>,
        /// `Throughput`: whole number, at least 0 in value. A change replaces the resource.
        throughput "Throughput" i64,
        /// `VolumeType`: text. A change replaces the resource.
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
        Standard = "standard",
        Io1 = "io1",
        Io2 = "io2",
        Gp2 = "gp2",
        Sc1 = "sc1",
        St1 = "st1",
        Gp3 = "gp3",
    }

    choice! {
        /// Values of `TagSpecificationResourceType`.
        TagSpecificationResourceType
        Instance = "instance",
        Volume = "volume",
        SpotInstancesRequest = "spot-instances-request",
        NetworkInterface = "network-interface",
    }

    property! {
        /// [`TagSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-volume-tagspecification.html)
        TagSpecification
        required {
        }
        optional {
            /// `ResourceType`: text.
            resource_type "ResourceType" TagSpecificationResourceType,
            /// `Tags`: list, 0 to 50 items.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-volume-tag.html)
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
    /// [`AWS::WorkspacesInstances::VolumeAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volumeassociation.html)
    VolumeAssociation = "AWS::WorkspacesInstances::VolumeAssociation"
    required {
        /// `Device`: text, at most 32 characters. A change replaces the resource.
        device "Device" String,
        /// `VolumeId`: text. A change replaces the resource.
        volume_id "VolumeId" String,
        /// `WorkspaceInstanceId`: text. A change replaces the resource.
        workspace_instance_id "WorkspaceInstanceId" String,
    }
    optional {
        /// `DisassociateMode`: text.
        disassociate_mode "DisassociateMode" volume_association::DisassociateMode,
    }
    attributes {
    }
}

/// Property types of [`VolumeAssociation`].
pub mod volume_association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DisassociateMode`.
        DisassociateMode
        Force = "FORCE",
        NoForce = "NO_FORCE",
    }
}

resource! {
    /// [`AWS::WorkspacesInstances::WorkspaceInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
    WorkspaceInstance = "AWS::WorkspacesInstances::WorkspaceInstance"
    required {
    }
    optional {
        /// `ManagedInstance`: object. A change replaces the resource.
        managed_instance "ManagedInstance" workspace_instance::ManagedInstance,
        /// `Tags`: list, 0 to 30 items. A change may replace the resource.
        tags "Tags" List<workspace_instance::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `EC2ManagedInstance`.
        ec2_managed_instance "EC2ManagedInstance" Json,
        /// `Fn::GetAtt` of `EC2ManagedInstance.InstanceId`.
        ec2_managed_instance_instance_id "EC2ManagedInstance.InstanceId" String,
        /// `Fn::GetAtt` of `ProvisionState`.
        provision_state "ProvisionState" String,
        /// `Fn::GetAtt` of `WorkspaceInstanceId`.
        workspace_instance_id "WorkspaceInstanceId" String,
    }
}

/// Property types of [`WorkspaceInstance`].
pub mod workspace_instance {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// Property type `ManagedInstance`.
        ManagedInstance
        required {
            /// `ImageId`: text.
            image_id "ImageId" String,
            /// `InstanceType`: text, 1 to 64 characters.
            instance_type "InstanceType" String,
        }
        optional {
            /// `BlockDeviceMappings`: list.
            block_device_mappings "BlockDeviceMappings" List<BlockDeviceMapping>,
            /// `CapacityReservationSpecification`: object.
            capacity_reservation_specification "CapacityReservationSpecification" CapacityReservationSpecification,
            /// `CpuOptions`: object.
            cpu_options "CpuOptions" CpuOptionsRequest,
            /// `CreditSpecification`: object.
            credit_specification "CreditSpecification" CreditSpecificationRequest,
            /// `DisableApiStop`: true or false.
            disable_api_stop "DisableApiStop" bool,
            /// `EbsOptimized`: true or false.
            ebs_optimized "EbsOptimized" bool,
            /// `EnablePrimaryIpv6`: true or false.
            enable_primary_ipv6 "EnablePrimaryIpv6" bool,
            /// `EnclaveOptions`: object.
            enclave_options "EnclaveOptions" EnclaveOptionsRequest,
            /// `HibernationOptions`: object.
            hibernation_options "HibernationOptions" HibernationOptionsRequest,
            /// `IamInstanceProfile`: object.
            iam_instance_profile "IamInstanceProfile" IamInstanceProfileSpecification,
            /// `Ipv6AddressCount`: whole number, at least 0 in value.
            ipv6_address_count "Ipv6AddressCount" i64,
            /// `KeyName`: text, 0 to 64 characters.
            key_name "KeyName" String,
            /// `LicenseSpecifications`: list.
            license_specifications "LicenseSpecifications" List<LicenseConfigurationRequest>,
            /// `MaintenanceOptions`: object.
            maintenance_options "MaintenanceOptions" InstanceMaintenanceOptionsRequest,
            /// `MetadataOptions`: object.
            metadata_options "MetadataOptions" InstanceMetadataOptionsRequest,
            /// `Monitoring`: object.
            monitoring "Monitoring" RunInstancesMonitoringEnabled,
            /// `NetworkInterfaces`: list.
            network_interfaces "NetworkInterfaces" List<InstanceNetworkInterfaceSpecification>,
            /// `NetworkPerformanceOptions`: object.
            network_performance_options "NetworkPerformanceOptions" InstanceNetworkPerformanceOptionsRequest,
            /// `Placement`: object.
            placement "Placement" Placement,
            /// `PrivateDnsNameOptions`: object.
            private_dns_name_options "PrivateDnsNameOptions" PrivateDnsNameOptionsRequest,
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
            /// `TagSpecifications`: list, at most 30 items.
            tag_specifications "TagSpecifications" List<TagSpecification>,
            /// `UserData`: text, 0 to 16000 characters.
            user_data "UserData" String,
        }
    }

    choice! {
        /// Values of `TagSpecificationResourceType`.
        TagSpecificationResourceType
        Instance = "instance",
        Volume = "volume",
        SpotInstancesRequest = "spot-instances-request",
        NetworkInterface = "network-interface",
    }

    property! {
        /// [`TagSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-tagspecification.html)
        TagSpecification
        required {
        }
        optional {
            /// `ResourceType`: text.
            resource_type "ResourceType" TagSpecificationResourceType,
            /// `Tags`: list, 0 to 30 items.
            tags "Tags" List<Tag>,
        }
    }

    choice! {
        /// Values of `PrivateDnsNameOptionsRequestHostnameType`.
        PrivateDnsNameOptionsRequestHostnameType
        IpName = "ip-name",
        ResourceName = "resource-name",
    }

    property! {
        /// [`PrivateDnsNameOptionsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-privatednsnameoptionsrequest.html)
        PrivateDnsNameOptionsRequest
        required {
        }
        optional {
            /// `EnableResourceNameDnsAAAARecord`: true or false.
            enable_resource_name_dns_aaaa_record "EnableResourceNameDnsAAAARecord" bool,
            /// `EnableResourceNameDnsARecord`: true or false.
            enable_resource_name_dns_a_record "EnableResourceNameDnsARecord" bool,
            /// `HostnameType`: text.
            hostname_type "HostnameType" PrivateDnsNameOptionsRequestHostnameType,
        }
    }

    choice! {
        /// Values of `PlacementTenancy`.
        PlacementTenancy
        Default = "default",
        Dedicated = "dedicated",
        Host = "host",
    }

    property! {
        /// [`Placement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-placement.html)
        Placement
        required {
        }
        optional {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `GroupId`: text.
            group_id "GroupId" String,
            /// `GroupName`: text, 0 to 255 characters.
            group_name "GroupName" String,
            /// `PartitionNumber`: whole number, at least 0 in value.
            partition_number "PartitionNumber" i64,
            /// `Tenancy`: text.
            tenancy "Tenancy" PlacementTenancy,
        }
    }

    choice! {
        /// Values of `InstanceNetworkPerformanceOptionsRequestBandwidthWeighting`.
        InstanceNetworkPerformanceOptionsRequestBandwidthWeighting
        Default = "default",
        Vpc1 = "vpc-1",
        Ebs1 = "ebs-1",
    }

    property! {
        /// [`InstanceNetworkPerformanceOptionsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-instancenetworkperformanceoptionsrequest.html)
        InstanceNetworkPerformanceOptionsRequest
        required {
        }
        optional {
            /// `BandwidthWeighting`: text.
            bandwidth_weighting "BandwidthWeighting" InstanceNetworkPerformanceOptionsRequestBandwidthWeighting,
        }
    }

    property! {
        /// [`InstanceNetworkInterfaceSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-instancenetworkinterfacespecification.html)
        InstanceNetworkInterfaceSpecification
        required {
        }
        optional {
            /// `Description`: text, 0 to 1000 characters.
            description "Description" String,
            /// `DeviceIndex`: whole number, at least 0 in value.
            device_index "DeviceIndex" i64,
            /// `Groups`: list.
            groups "Groups" List<String>,
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
        }
    }

    property! {
        /// [`RunInstancesMonitoringEnabled`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-runinstancesmonitoringenabled.html)
        RunInstancesMonitoringEnabled
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    choice! {
        /// Values of `InstanceMetadataOptionsRequestHttpEndpoint`.
        InstanceMetadataOptionsRequestHttpEndpoint
        Enabled = "enabled",
        Disabled = "disabled",
    }

    choice! {
        /// Values of `InstanceMetadataOptionsRequestHttpProtocolIpv6`.
        InstanceMetadataOptionsRequestHttpProtocolIpv6
        Enabled = "enabled",
        Disabled = "disabled",
    }

    choice! {
        /// Values of `InstanceMetadataOptionsRequestHttpTokens`.
        InstanceMetadataOptionsRequestHttpTokens
        Optional = "optional",
        Required = "required",
    }

    choice! {
        /// Values of `InstanceMetadataOptionsRequestInstanceMetadataTags`.
        InstanceMetadataOptionsRequestInstanceMetadataTags
        Enabled = "enabled",
        Disabled = "disabled",
    }

    property! {
        /// [`InstanceMetadataOptionsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-instancemetadataoptionsrequest.html)
        InstanceMetadataOptionsRequest
        required {
        }
        optional {
            /// `HttpEndpoint`: text.
            http_endpoint "HttpEndpoint" InstanceMetadataOptionsRequestHttpEndpoint,
            /// `HttpProtocolIpv6`: text.
            http_protocol_ipv6 "HttpProtocolIpv6" InstanceMetadataOptionsRequestHttpProtocolIpv6,
            /// `HttpPutResponseHopLimit`: whole number, 1 to 64 in value.
            http_put_response_hop_limit "HttpPutResponseHopLimit" i64,
            /// `HttpTokens`: text.
            http_tokens "HttpTokens" InstanceMetadataOptionsRequestHttpTokens,
            /// `InstanceMetadataTags`: text.
            instance_metadata_tags "InstanceMetadataTags" InstanceMetadataOptionsRequestInstanceMetadataTags,
        }
    }

    choice! {
        /// Values of `InstanceMaintenanceOptionsRequestAutoRecovery`.
        InstanceMaintenanceOptionsRequestAutoRecovery
        Disabled = "disabled",
        Default = "default",
    }

    property! {
        /// [`InstanceMaintenanceOptionsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-instancemaintenanceoptionsrequest.html)
        InstanceMaintenanceOptionsRequest
        required {
        }
        optional {
            /// `AutoRecovery`: text.
            auto_recovery "AutoRecovery" InstanceMaintenanceOptionsRequestAutoRecovery,
        }
    }

    property! {
        /// [`LicenseConfigurationRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-licenseconfigurationrequest.html)
        LicenseConfigurationRequest
        required {
        }
        optional {
            /// `LicenseConfigurationArn`: text, 0 to 2048 characters.
            license_configuration_arn "LicenseConfigurationArn" String,
        }
    }

    property! {
        /// [`IamInstanceProfileSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-iaminstanceprofilespecification.html)
        IamInstanceProfileSpecification
        required {
        }
        optional {
            /// `Arn`: text, 0 to 2048 characters.
            arn "Arn" String,
            /// `Name`: text, 0 to 64 characters.
            name "Name" String,
        }
    }

    property! {
        /// [`HibernationOptionsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-hibernationoptionsrequest.html)
        HibernationOptionsRequest
        required {
        }
        optional {
            /// `Configured`: true or false.
            configured "Configured" bool,
        }
    }

    property! {
        /// [`EnclaveOptionsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-enclaveoptionsrequest.html)
        EnclaveOptionsRequest
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    choice! {
        /// Values of `CreditSpecificationRequestCpuCredits`.
        CreditSpecificationRequestCpuCredits
        Standard = "standard",
        Unlimited = "unlimited",
    }

    property! {
        /// [`CreditSpecificationRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-creditspecificationrequest.html)
        CreditSpecificationRequest
        required {
        }
        optional {
            /// `CpuCredits`: text.
            cpu_credits "CpuCredits" CreditSpecificationRequestCpuCredits,
        }
    }

    property! {
        /// [`CpuOptionsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-cpuoptionsrequest.html)
        CpuOptionsRequest
        required {
        }
        optional {
            /// `CoreCount`: whole number, at least 0 in value.
            core_count "CoreCount" i64,
            /// `ThreadsPerCore`: whole number, at least 0 in value.
            threads_per_core "ThreadsPerCore" i64,
        }
    }

    choice! {
        /// Values of `CapacityReservationSpecificationCapacityReservationPreference`.
        CapacityReservationSpecificationCapacityReservationPreference
        CapacityReservationsOnly = "capacity-reservations-only",
        Open = "open",
        None = "none",
    }

    property! {
        /// [`CapacityReservationSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-capacityreservationspecification.html)
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
        /// [`CapacityReservationTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-capacityreservationtarget.html)
        CapacityReservationTarget
        required {
        }
        optional {
            /// `CapacityReservationId`: text, 0 to 128 characters.
            capacity_reservation_id "CapacityReservationId" String,
            /// `CapacityReservationResourceGroupArn`: text, 0 to 2048 characters.
            capacity_reservation_resource_group_arn "CapacityReservationResourceGroupArn" String,
        }
    }

    property! {
        /// [`BlockDeviceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-blockdevicemapping.html)
        BlockDeviceMapping
        required {
        }
        optional {
            /// `DeviceName`: text, 0 to 32 characters.
            device_name "DeviceName" String,
            /// `Ebs`: object.
            ebs "Ebs" EbsBlockDevice,
            /// `NoDevice`: text, 0 to 32 characters.
            no_device "NoDevice" String,
            /// `VirtualName`: text.
            virtual_name "VirtualName" String,
        }
    }

    choice! {
        /// Values of `EbsBlockDeviceVolumeType`.
        EbsBlockDeviceVolumeType
        Standard = "standard",
        Io1 = "io1",
        Io2 = "io2",
        Gp2 = "gp2",
        Sc1 = "sc1",
        St1 = "st1",
        Gp3 = "gp3",
    }

    property! {
        /// [`EbsBlockDevice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-ebsblockdevice.html)
        EbsBlockDevice
        required {
        }
        optional {
            /// `Encrypted`: true or false.
            encrypted "Encrypted" bool,
            /// `Iops`: whole number, at least 0 in value.
            iops "Iops" i64,
            /// `KmsKeyId`: text, 0 to 128 characters.
            kms_key_id "KmsKeyId" String,
            /// `Throughput`: whole number, at least 0 in value.
            throughput "Throughput" i64,
            /// `VolumeSize`: whole number, at least 0 in value.
            volume_size "VolumeSize" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" EbsBlockDeviceVolumeType,
        }
    }
}
