// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::EVS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::EVS::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html)
    Environment = "AWS::EVS::Environment"
    required {
        /// `ServiceAccessSubnetId`: text, 15 to 24 characters. A change replaces the resource.
        service_access_subnet_id "ServiceAccessSubnetId" String,
        /// `TermsAccepted`: true or false. A change replaces the resource.
        terms_accepted "TermsAccepted" bool,
        /// `VcfVersion`: text. A change replaces the resource.
        vcf_version "VcfVersion" environment::VcfVersion,
        /// `VpcId`: text, 12 to 21 characters. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `ConnectivityInfo`: object. A change replaces the resource.
        connectivity_info "ConnectivityInfo" environment::ConnectivityInfo,
        /// `EnvironmentName`: text. A change replaces the resource.
        environment_name "EnvironmentName" String,
        /// `Hosts`: list, 4 to 4 items.
        hosts "Hosts" List<environment::HostInfoForCreate>,
        /// `InitialVlans`: object.
        initial_vlans "InitialVlans" environment::InitialVlans,
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `LicenseInfo`: object, 1 to 1 items. A change replaces the resource.
        license_info "LicenseInfo" environment::LicenseInfo,
        /// `ServiceAccessSecurityGroups`: object. A change replaces the resource.
        service_access_security_groups "ServiceAccessSecurityGroups" environment::ServiceAccessSecurityGroups,
        /// `SiteId`: text. A change replaces the resource.
        site_id "SiteId" String,
        /// `Tags`: list.
        tags "Tags" List<environment::Tag>,
        /// `VcfHostnames`: object. A change replaces the resource.
        vcf_hostnames "VcfHostnames" environment::VcfHostnames,
    }
    attributes {
        /// `Fn::GetAtt` of `Checks`.
        checks "Checks" List<String>,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Credentials`.
        credentials "Credentials" List<String>,
        /// `Fn::GetAtt` of `EnvironmentArn`.
        environment_arn "EnvironmentArn" String,
        /// `Fn::GetAtt` of `EnvironmentId`.
        environment_id "EnvironmentId" String,
        /// `Fn::GetAtt` of `EnvironmentState`.
        environment_state "EnvironmentState" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
        /// `Fn::GetAtt` of `StateDetails`.
        state_details "StateDetails" String,
    }
}

/// Property types of [`Environment`].
pub mod environment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `VcfVersion`.
        VcfVersion
        Vcf5_2_1 = "VCF-5.2.1",
        Vcf5_2_2 = "VCF-5.2.2",
        SelfDeployed = "SELF_DEPLOYED",
    }

    property! {
        /// Property type `VcfHostnames`.
        VcfHostnames
        required {
            /// `CloudBuilder`: text.
            cloud_builder "CloudBuilder" String,
            /// `Nsx`: text.
            nsx "Nsx" String,
            /// `NsxEdge1`: text.
            nsx_edge1 "NsxEdge1" String,
            /// `NsxEdge2`: text.
            nsx_edge2 "NsxEdge2" String,
            /// `NsxManager1`: text.
            nsx_manager1 "NsxManager1" String,
            /// `NsxManager2`: text.
            nsx_manager2 "NsxManager2" String,
            /// `NsxManager3`: text.
            nsx_manager3 "NsxManager3" String,
            /// `SddcManager`: text.
            sddc_manager "SddcManager" String,
            /// `VCenter`: text.
            v_center "VCenter" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evs-environment-tag.html)
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
        /// Property type `ServiceAccessSecurityGroups`.
        ServiceAccessSecurityGroups
        required {
        }
        optional {
            /// `SecurityGroups`: list, at most 2 items.
            security_groups "SecurityGroups" List<String>,
        }
    }

    property! {
        /// Property type `LicenseInfo`.
        LicenseInfo
        required {
            /// `SolutionKey`: text.
            solution_key "SolutionKey" String,
            /// `VsanKey`: text.
            vsan_key "VsanKey" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `InitialVlans`.
        InitialVlans
        required {
            /// `EdgeVTep`: object.
            edge_v_tep "EdgeVTep" InitialVlanInfo,
            /// `ExpansionVlan1`: object.
            expansion_vlan1 "ExpansionVlan1" InitialVlanInfo,
            /// `ExpansionVlan2`: object.
            expansion_vlan2 "ExpansionVlan2" InitialVlanInfo,
            /// `Hcx`: object.
            hcx "Hcx" InitialVlanInfo,
            /// `NsxUpLink`: object.
            nsx_up_link "NsxUpLink" InitialVlanInfo,
            /// `VMotion`: object.
            v_motion "VMotion" InitialVlanInfo,
            /// `VSan`: object.
            v_san "VSan" InitialVlanInfo,
            /// `VTep`: object.
            v_tep "VTep" InitialVlanInfo,
            /// `VmManagement`: object.
            vm_management "VmManagement" InitialVlanInfo,
            /// `VmkManagement`: object.
            vmk_management "VmkManagement" InitialVlanInfo,
        }
        optional {
            /// `HcxNetworkAclId`: text, 4 to 21 characters.
            hcx_network_acl_id "HcxNetworkAclId" String,
            /// `IsHcxPublic`: true or false.
            is_hcx_public "IsHcxPublic" bool,
        }
    }

    property! {
        /// [`InitialVlanInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evs-environment-initialvlaninfo.html)
        InitialVlanInfo
        required {
            /// `Cidr`: text.
            cidr "Cidr" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `HostInfoForCreateInstanceType`.
        HostInfoForCreateInstanceType
        I4iMetal = "i4i.metal",
        I7iMetal24xl = "i7i.metal-24xl",
        I7iMetal48xl = "i7i.metal-48xl",
    }

    property! {
        /// [`HostInfoForCreate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evs-environment-hostinfoforcreate.html)
        HostInfoForCreate
        required {
            /// `HostName`: text.
            host_name "HostName" String,
            /// `InstanceType`: text.
            instance_type "InstanceType" HostInfoForCreateInstanceType,
            /// `KeyName`: text, 1 to 255 characters.
            key_name "KeyName" String,
        }
        optional {
            /// `DedicatedHostId`: text, 1 to 25 characters.
            dedicated_host_id "DedicatedHostId" String,
            /// `PlacementGroupId`: text, 1 to 25 characters.
            placement_group_id "PlacementGroupId" String,
        }
    }

    property! {
        /// Property type `ConnectivityInfo`.
        ConnectivityInfo
        required {
            /// `PrivateRouteServerPeerings`: list, 2 to 2 items.
            private_route_server_peerings "PrivateRouteServerPeerings" List<String>,
        }
        optional {
        }
    }
}
