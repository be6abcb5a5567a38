// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::EKS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::EKS::AccessEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html)
    AccessEntry = "AWS::EKS::AccessEntry"
    required {
        /// `ClusterName`: text, at least 1 characters. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `PrincipalArn`: text, at least 1 characters. A change replaces the resource.
        principal_arn "PrincipalArn" String,
    }
    optional {
        /// `AccessPolicies`: list, at most 20 items.
        access_policies "AccessPolicies" List<access_entry::AccessPolicy>,
        /// `KubernetesGroups`: list.
        kubernetes_groups "KubernetesGroups" List<String>,
        /// `Tags`: list.
        tags "Tags" List<access_entry::Tag>,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" String,
        /// `Username`: text.
        username "Username" String,
    }
    attributes {
        /// `Fn::GetAtt` of `AccessEntryArn`.
        access_entry_arn "AccessEntryArn" String,
    }
}

/// Property types of [`AccessEntry`].
pub mod access_entry {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-accessentry-tag.html)
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
        /// [`AccessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-accessentry-accesspolicy.html)
        AccessPolicy
        required {
            /// `AccessScope`: object.
            access_scope "AccessScope" AccessScope,
            /// `PolicyArn`: text.
            policy_arn "PolicyArn" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AccessScopeType`.
        AccessScopeType
        Namespace = "namespace",
        Cluster = "cluster",
    }

    property! {
        /// [`AccessScope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-accessentry-accessscope.html)
        AccessScope
        required {
            /// `Type`: text.
            r#type "Type" AccessScopeType,
        }
        optional {
            /// `Namespaces`: list.
            namespaces "Namespaces" List<String>,
        }
    }
}

resource! {
    /// [`AWS::EKS::Addon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html)
    Addon = "AWS::EKS::Addon"
    required {
        /// `AddonName`: text, at least 1 characters. A change replaces the resource.
        addon_name "AddonName" String,
        /// `ClusterName`: text, at least 1 characters. A change replaces the resource.
        cluster_name "ClusterName" String,
    }
    optional {
        /// `AddonVersion`: text, at least 1 characters.
        addon_version "AddonVersion" String,
        /// `ConfigurationValues`: text, at least 1 characters.
        configuration_values "ConfigurationValues" String,
        /// `NamespaceConfig`: object. A change replaces the resource.
        namespace_config "NamespaceConfig" addon::NamespaceConfig,
        /// `PodIdentityAssociations`: list.
        pod_identity_associations "PodIdentityAssociations" List<addon::PodIdentityAssociation>,
        /// `PreserveOnDelete`: true or false.
        preserve_on_delete "PreserveOnDelete" bool,
        /// `ResolveConflicts`: text, at least 1 characters.
        resolve_conflicts "ResolveConflicts" addon::ResolveConflicts,
        /// `ServiceAccountRoleArn`: text, 1 to 255 characters.
        service_account_role_arn "ServiceAccountRoleArn" String,
        /// `Tags`: list.
        tags "Tags" List<addon::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Addon`].
pub mod addon {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ResolveConflicts`.
        ResolveConflicts
        None = "NONE",
        Overwrite = "OVERWRITE",
        Preserve = "PRESERVE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-addon-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`PodIdentityAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-addon-podidentityassociation.html)
        PodIdentityAssociation
        required {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `ServiceAccount`: text.
            service_account "ServiceAccount" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `NamespaceConfig`.
        NamespaceConfig
        required {
            /// `Namespace`: text, 1 to 63 characters.
            namespace "Namespace" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EKS::Capability`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html)
    Capability = "AWS::EKS::Capability"
    required {
        /// `CapabilityName`: text, 1 to 100 characters. A change replaces the resource.
        capability_name "CapabilityName" String,
        /// `ClusterName`: text, 1 to 100 characters. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `DeletePropagationPolicy`: text.
        delete_propagation_policy "DeletePropagationPolicy" capability::DeletePropagationPolicy,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" capability::Type,
    }
    optional {
        /// `Configuration`: object.
        configuration "Configuration" capability::CapabilityConfiguration,
        /// `Tags`: list.
        tags "Tags" List<capability::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn`.
        configuration_argo_cd_aws_idc_idc_managed_application_arn "Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn" String,
        /// `Fn::GetAtt` of `Configuration.ArgoCd.ServerUrl`.
        configuration_argo_cd_server_url "Configuration.ArgoCd.ServerUrl" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Capability`].
pub mod capability {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DeletePropagationPolicy`.
        DeletePropagationPolicy
        Retain = "RETAIN",
    }

    choice! {
        /// Values of `Type`.
        Type
        Argocd = "ARGOCD",
        Ack = "ACK",
        Kro = "KRO",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-tag.html)
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
        /// [`CapabilityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-capabilityconfiguration.html)
        CapabilityConfiguration
        required {
        }
        optional {
            /// `Ack`: object.
            ack "Ack" Ack,
            /// `ArgoCd`: object.
            argo_cd "ArgoCd" ArgoCd,
        }
    }

    property! {
        /// [`ArgoCd`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-argocd.html)
        ArgoCd
        required {
            /// `AwsIdc`: object.
            aws_idc "AwsIdc" AwsIdc,
        }
        optional {
            /// `EndpointPrefix`: text, 1 to 50 characters.
            endpoint_prefix "EndpointPrefix" String,
            /// `Namespace`: text.
            namespace "Namespace" String,
            /// `NetworkAccess`: object.
            network_access "NetworkAccess" NetworkAccess,
            /// `RbacRoleMappings`: list.
            rbac_role_mappings "RbacRoleMappings" List<ArgoCdRoleMapping>,
            /// `ServerUrl`: text.
            server_url "ServerUrl" String,
        }
    }

    choice! {
        /// Values of `ArgoCdRoleMappingRole`.
        ArgoCdRoleMappingRole
        Admin = "ADMIN",
        Editor = "EDITOR",
        Viewer = "VIEWER",
    }

    property! {
        /// [`ArgoCdRoleMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-argocdrolemapping.html)
        ArgoCdRoleMapping
        required {
            /// `Identities`: list.
            identities "Identities" List<SsoIdentity>,
            /// `Role`: text.
            role "Role" ArgoCdRoleMappingRole,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SsoIdentityType`.
        SsoIdentityType
        SsoUser = "SSO_USER",
        SsoGroup = "SSO_GROUP",
    }

    property! {
        /// [`SsoIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-ssoidentity.html)
        SsoIdentity
        required {
            /// `Id`: text.
            id_ "Id" String,
            /// `Type`: text.
            r#type "Type" SsoIdentityType,
        }
        optional {
        }
    }

    property! {
        /// [`NetworkAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-networkaccess.html)
        NetworkAccess
        required {
        }
        optional {
            /// `VpceIds`: list.
            vpce_ids "VpceIds" List<String>,
        }
    }

    property! {
        /// [`AwsIdc`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-awsidc.html)
        AwsIdc
        required {
            /// `IdcInstanceArn`: text.
            idc_instance_arn "IdcInstanceArn" String,
        }
        optional {
            /// `IdcManagedApplicationArn`: text.
            idc_managed_application_arn "IdcManagedApplicationArn" String,
            /// `IdcRegion`: text.
            idc_region "IdcRegion" String,
        }
    }

    property! {
        /// [`Ack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-ack.html)
        Ack
        required {
        }
        optional {
            /// `DisabledServices`: list, 0 to 200 items.
            disabled_services "DisabledServices" List<String>,
            /// `EnableCrossNamespace`: true or false.
            enable_cross_namespace "EnableCrossNamespace" bool,
        }
    }
}

resource! {
    /// [`AWS::EKS::CertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-certificateauthority.html)
    CertificateAuthority = "AWS::EKS::CertificateAuthority"
    required {
        /// `ClusterName`: text, 1 to 100 characters. A change replaces the resource.
        cluster_name "ClusterName" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `ActivatedAt`.
        activated_at "ActivatedAt" String,
        /// `Fn::GetAtt` of `ActivatedBy`.
        activated_by "ActivatedBy" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `Data`.
        data "Data" String,
        /// `Fn::GetAtt` of `DistributionStatus`.
        distribution_status "DistributionStatus" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `RollbackAvailable`.
        rollback_available "RollbackAvailable" bool,
        /// `Fn::GetAtt` of `ScheduledEvents`.
        scheduled_events "ScheduledEvents" Json,
        /// `Fn::GetAtt` of `ScheduledEvents.FinalAutoActivation`.
        scheduled_events_final_auto_activation "ScheduledEvents.FinalAutoActivation" String,
        /// `Fn::GetAtt` of `ScheduledEvents.FirstAutoActivation`.
        scheduled_events_first_auto_activation "ScheduledEvents.FirstAutoActivation" String,
        /// `Fn::GetAtt` of `SigningStatus`.
        signing_status "SigningStatus" String,
        /// `Fn::GetAtt` of `Validity`.
        validity "Validity" Json,
        /// `Fn::GetAtt` of `Validity.NotAfter`.
        validity_not_after "Validity.NotAfter" String,
        /// `Fn::GetAtt` of `Validity.NotBefore`.
        validity_not_before "Validity.NotBefore" String,
    }
}

resource! {
    /// [`AWS::EKS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html)
    Cluster = "AWS::EKS::Cluster"
    required {
        /// `ResourcesVpcConfig`: object.
        resources_vpc_config "ResourcesVpcConfig" cluster::ResourcesVpcConfig,
        /// `RoleArn`: text. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// `AccessConfig`: object.
        access_config "AccessConfig" cluster::AccessConfig,
        /// `ActiveCertificateAuthorityId`: text.
        active_certificate_authority_id "ActiveCertificateAuthorityId" String,
        /// `BootstrapSelfManagedAddons`: true or false. A change replaces the resource.
        bootstrap_self_managed_addons "BootstrapSelfManagedAddons" bool,
        /// `CertificateAuthority`: object.
        certificate_authority "CertificateAuthority" cluster::CertificateAuthority,
        /// `ComputeConfig`: object.
        compute_config "ComputeConfig" cluster::ComputeConfig,
        /// `ControlPlaneScalingConfig`: object.
        control_plane_scaling_config "ControlPlaneScalingConfig" cluster::ControlPlaneScalingConfig,
        /// `DeletionProtection`: true or false.
        deletion_protection "DeletionProtection" bool,
        /// `EncryptionConfig`: list, 0 to 1 items. A change replaces the resource.
        encryption_config "EncryptionConfig" List<cluster::EncryptionConfig>,
        /// `Force`: true or false.
        force "Force" bool,
        /// `KubeApiServerConfig`: object.
        kube_api_server_config "KubeApiServerConfig" cluster::KubeApiServerConfig,
        /// `KubeControllerManagerConfig`: object.
        kube_controller_manager_config "KubeControllerManagerConfig" cluster::KubeControllerManagerConfig,
        /// `KubeSchedulerConfig`: object.
        kube_scheduler_config "KubeSchedulerConfig" cluster::KubeSchedulerConfig,
        /// `KubernetesNetworkConfig`: object.
        kubernetes_network_config "KubernetesNetworkConfig" cluster::KubernetesNetworkConfig,
        /// `Logging`: object.
        logging "Logging" cluster::Logging,
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
        /// `OutpostConfig`: object. A change replaces the resource.
        outpost_config "OutpostConfig" cluster::OutpostConfig,
        /// `RemoteNetworkConfig`: object.
        remote_network_config "RemoteNetworkConfig" cluster::RemoteNetworkConfig,
        /// `RollbackConfig`: object.
        rollback_config "RollbackConfig" cluster::RollbackConfig,
        /// `StorageConfig`: object.
        storage_config "StorageConfig" cluster::StorageConfig,
        /// `Tags`: list.
        tags "Tags" List<cluster::Tag>,
        /// `UpgradePolicy`: object.
        upgrade_policy "UpgradePolicy" cluster::UpgradePolicy,
        /// `Version`: text.
        version "Version" String,
        /// `ZonalShiftConfig`: object.
        zonal_shift_config "ZonalShiftConfig" cluster::ZonalShiftConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CertificateAuthority.Active.ActivatedBy`.
        certificate_authority_active_activated_by "CertificateAuthority.Active.ActivatedBy" String,
        /// `Fn::GetAtt` of `CertificateAuthority.Active.Id`.
        certificate_authority_active_id "CertificateAuthority.Active.Id" String,
        /// `Fn::GetAtt` of `CertificateAuthority.Data`.
        certificate_authority_data "CertificateAuthority.Data" String,
        /// `Fn::GetAtt` of `CertificateAuthorityData`.
        certificate_authority_data_nested "CertificateAuthorityData" String,
        /// `Fn::GetAtt` of `ClusterSecurityGroupId`.
        cluster_security_group_id "ClusterSecurityGroupId" String,
        /// `Fn::GetAtt` of `EncryptionConfigKeyArn`.
        encryption_config_key_arn "EncryptionConfigKeyArn" String,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `KubernetesNetworkConfig.ServiceIpv6Cidr`.
        kubernetes_network_config_service_ipv6_cidr "KubernetesNetworkConfig.ServiceIpv6Cidr" String,
        /// `Fn::GetAtt` of `OpenIdConnectIssuerUrl`.
        open_id_connect_issuer_url "OpenIdConnectIssuerUrl" String,
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ZonalShiftConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-zonalshiftconfig.html)
        ZonalShiftConfig
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    choice! {
        /// Values of `UpgradePolicySupportType`.
        UpgradePolicySupportType
        Standard = "STANDARD",
        Extended = "EXTENDED",
    }

    property! {
        /// [`UpgradePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-upgradepolicy.html)
        UpgradePolicy
        required {
        }
        optional {
            /// `SupportType`: text.
            support_type "SupportType" UpgradePolicySupportType,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-tag.html)
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
        /// [`StorageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-storageconfig.html)
        StorageConfig
        required {
        }
        optional {
            /// `BlockStorage`: object.
            block_storage "BlockStorage" BlockStorage,
        }
    }

    property! {
        /// [`BlockStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-blockstorage.html)
        BlockStorage
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`RollbackConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-rollbackconfig.html)
        RollbackConfig
        required {
        }
        optional {
            /// `TimeoutMinutes`: whole number, 120 to 10080 in value.
            timeout_minutes "TimeoutMinutes" i64,
        }
    }

    choice! {
        /// Values of `ResourcesVpcConfigControlPlaneEgressMode`.
        ResourcesVpcConfigControlPlaneEgressMode
        AwsManaged = "AWS_MANAGED",
        CustomerIsolated = "CUSTOMER_ISOLATED",
        CustomerRouted = "CUSTOMER_ROUTED",
    }

    property! {
        /// [`ResourcesVpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-resourcesvpcconfig.html)
        ResourcesVpcConfig
        required {
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
            /// `ControlPlaneEgressMode`: text.
            control_plane_egress_mode "ControlPlaneEgressMode" ResourcesVpcConfigControlPlaneEgressMode,
            /// `EndpointPrivateAccess`: true or false.
            endpoint_private_access "EndpointPrivateAccess" bool,
            /// `EndpointPublicAccess`: true or false.
            endpoint_public_access "EndpointPublicAccess" bool,
            /// `PublicAccessCidrs`: list.
            public_access_cidrs "PublicAccessCidrs" List<String>,
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
        }
    }

    property! {
        /// [`RemoteNetworkConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-remotenetworkconfig.html)
        RemoteNetworkConfig
        required {
        }
        optional {
            /// `RemoteNodeNetworks`: list, 0 to 1 items.
            remote_node_networks "RemoteNodeNetworks" List<RemoteNodeNetwork>,
            /// `RemotePodNetworks`: list, 0 to 1 items.
            remote_pod_networks "RemotePodNetworks" List<RemotePodNetwork>,
        }
    }

    property! {
        /// [`RemotePodNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-remotepodnetwork.html)
        RemotePodNetwork
        required {
            /// `Cidrs`: list.
            cidrs "Cidrs" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`RemoteNodeNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-remotenodenetwork.html)
        RemoteNodeNetwork
        required {
            /// `Cidrs`: list.
            cidrs "Cidrs" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`OutpostConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-outpostconfig.html)
        OutpostConfig
        required {
            /// `ControlPlaneInstanceType`: text.
            control_plane_instance_type "ControlPlaneInstanceType" String,
            /// `OutpostArns`: list.
            outpost_arns "OutpostArns" List<String>,
        }
        optional {
            /// `ControlPlanePlacement`: object.
            control_plane_placement "ControlPlanePlacement" ControlPlanePlacement,
            /// `EtcdInstanceType`: text.
            etcd_instance_type "EtcdInstanceType" String,
            /// `EtcdPlacement`: object.
            etcd_placement "EtcdPlacement" EtcdPlacement,
        }
    }

    choice! {
        /// Values of `EtcdPlacementSpreadLevel`.
        EtcdPlacementSpreadLevel
        Host = "host",
        Rack = "rack",
    }

    property! {
        /// [`EtcdPlacement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-etcdplacement.html)
        EtcdPlacement
        required {
        }
        optional {
            /// `SpreadLevel`: text.
            spread_level "SpreadLevel" EtcdPlacementSpreadLevel,
        }
    }

    choice! {
        /// Values of `ControlPlanePlacementSpreadLevel`.
        ControlPlanePlacementSpreadLevel
        Host = "host",
        Rack = "rack",
    }

    property! {
        /// [`ControlPlanePlacement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-controlplaneplacement.html)
        ControlPlanePlacement
        required {
        }
        optional {
            /// `GroupName`: text.
            group_name "GroupName" String,
            /// `SpreadLevel`: text.
            spread_level "SpreadLevel" ControlPlanePlacementSpreadLevel,
        }
    }

    property! {
        /// [`Logging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-logging.html)
        Logging
        required {
        }
        optional {
            /// `ClusterLogging`: object.
            cluster_logging "ClusterLogging" ClusterLogging,
        }
    }

    property! {
        /// [`ClusterLogging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-clusterlogging.html)
        ClusterLogging
        required {
        }
        optional {
            /// `EnabledTypes`: list.
            enabled_types "EnabledTypes" List<LoggingTypeConfig>,
        }
    }

    choice! {
        /// Values of `LoggingTypeConfigType`.
        LoggingTypeConfigType
        Api = "api",
        Audit = "audit",
        Authenticator = "authenticator",
        ControllerManager = "controllerManager",
        Scheduler = "scheduler",
    }

    property! {
        /// [`LoggingTypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-loggingtypeconfig.html)
        LoggingTypeConfig
        required {
        }
        optional {
            /// `Type`: text.
            r#type "Type" LoggingTypeConfigType,
        }
    }

    choice! {
        /// Values of `KubernetesNetworkConfigIpFamily`.
        KubernetesNetworkConfigIpFamily
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    property! {
        /// [`KubernetesNetworkConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubernetesnetworkconfig.html)
        KubernetesNetworkConfig
        required {
        }
        optional {
            /// `ElasticLoadBalancing`: object.
            elastic_load_balancing "ElasticLoadBalancing" ElasticLoadBalancing,
            /// `IpFamily`: text.
            ip_family "IpFamily" KubernetesNetworkConfigIpFamily,
            /// `ServiceIpv4Cidr`: text.
            service_ipv4_cidr "ServiceIpv4Cidr" String,
            /// `ServiceIpv6Cidr`: text.
            service_ipv6_cidr "ServiceIpv6Cidr" String,
        }
    }

    property! {
        /// [`ElasticLoadBalancing`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-elasticloadbalancing.html)
        ElasticLoadBalancing
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`KubeSchedulerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubeschedulerconfig.html)
        KubeSchedulerConfig
        required {
        }
        optional {
            /// `NodeResourcesFit`: object.
            node_resources_fit "NodeResourcesFit" NodeResourcesFitConfig,
        }
    }

    property! {
        /// [`NodeResourcesFitConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-noderesourcesfitconfig.html)
        NodeResourcesFitConfig
        required {
        }
        optional {
            /// `ScoringStrategy`: object.
            scoring_strategy "ScoringStrategy" ScoringStrategy,
        }
    }

    choice! {
        /// Values of `ScoringStrategyType`.
        ScoringStrategyType
        LeastAllocated = "LeastAllocated",
        MostAllocated = "MostAllocated",
    }

    property! {
        /// [`ScoringStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-scoringstrategy.html)
        ScoringStrategy
        required {
        }
        optional {
            /// `Resources`: list, 0 to 100 items.
            resources "Resources" List<ResourceWeight>,
            /// `Type`: text.
            r#type "Type" ScoringStrategyType,
        }
    }

    property! {
        /// [`ResourceWeight`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-resourceweight.html)
        ResourceWeight
        required {
        }
        optional {
            /// `Name`: text, 1 to 253 characters.
            name "Name" String,
            /// `Weight`: whole number, 1 to 100 in value.
            weight "Weight" i64,
        }
    }

    property! {
        /// [`KubeControllerManagerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubecontrollermanagerconfig.html)
        KubeControllerManagerConfig
        required {
        }
        optional {
            /// `HorizontalPodAutoscalerControllerConfig`: object.
            horizontal_pod_autoscaler_controller_config "HorizontalPodAutoscalerControllerConfig" HorizontalPodAutoscalerControllerConfig,
            /// `PodGcControllerConfig`: object.
            pod_gc_controller_config "PodGcControllerConfig" PodGcControllerConfig,
        }
    }

    property! {
        /// [`PodGcControllerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-podgccontrollerconfig.html)
        PodGcControllerConfig
        required {
        }
        optional {
            /// `TerminatedPodGcThreshold`: whole number, 1 to 1000000 in value.
            terminated_pod_gc_threshold "TerminatedPodGcThreshold" i64,
        }
    }

    property! {
        /// [`HorizontalPodAutoscalerControllerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-horizontalpodautoscalercontrollerconfig.html)
        HorizontalPodAutoscalerControllerConfig
        required {
        }
        optional {
            /// `HorizontalPodAutoscalerSyncPeriod`: text.
            horizontal_pod_autoscaler_sync_period "HorizontalPodAutoscalerSyncPeriod" String,
        }
    }

    property! {
        /// [`KubeApiServerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubeapiserverconfig.html)
        KubeApiServerConfig
        required {
        }
        optional {
            /// `EventTtl`: text.
            event_ttl "EventTtl" String,
            /// `ServiceNodePortRange`: object.
            service_node_port_range "ServiceNodePortRange" ServiceNodePortRange,
        }
    }

    property! {
        /// [`ServiceNodePortRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-servicenodeportrange.html)
        ServiceNodePortRange
        required {
        }
        optional {
            /// `MaxPort`: whole number.
            max_port "MaxPort" i64,
            /// `MinPort`: whole number.
            min_port "MinPort" i64,
        }
    }

    property! {
        /// [`EncryptionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-encryptionconfig.html)
        EncryptionConfig
        required {
        }
        optional {
            /// `Provider`: object.
            provider "Provider" Provider,
            /// `Resources`: list.
            resources "Resources" List<String>,
        }
    }

    property! {
        /// [`Provider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-provider.html)
        Provider
        required {
        }
        optional {
            /// `KeyArn`: text.
            key_arn "KeyArn" String,
        }
    }

    choice! {
        /// Values of `ControlPlaneScalingConfigTier`.
        ControlPlaneScalingConfigTier
        Standard = "standard",
        TierXl = "tier-xl",
        Tier2xl = "tier-2xl",
        Tier4xl = "tier-4xl",
        Tier8xl = "tier-8xl",
        TierUltra = "tier-ultra",
    }

    property! {
        /// [`ControlPlaneScalingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-controlplanescalingconfig.html)
        ControlPlaneScalingConfig
        required {
        }
        optional {
            /// `Tier`: text.
            tier "Tier" ControlPlaneScalingConfigTier,
        }
    }

    property! {
        /// [`ComputeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-computeconfig.html)
        ComputeConfig
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `NodePools`: list.
            node_pools "NodePools" List<String>,
            /// `NodeRoleArn`: text.
            node_role_arn "NodeRoleArn" String,
        }
    }

    property! {
        /// [`CertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-certificateauthority.html)
        CertificateAuthority
        required {
        }
        optional {
            /// `Active`: object.
            active "Active" ActiveCertificateAuthority,
            /// `Data`: text.
            data "Data" String,
        }
    }

    property! {
        /// [`ActiveCertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-activecertificateauthority.html)
        ActiveCertificateAuthority
        required {
        }
        optional {
            /// `ActivatedBy`: text.
            activated_by "ActivatedBy" String,
            /// `Id`: text.
            id_ "Id" String,
        }
    }

    choice! {
        /// Values of `AccessConfigAuthenticationMode`.
        AccessConfigAuthenticationMode
        ConfigMap = "CONFIG_MAP",
        ApiAndConfigMap = "API_AND_CONFIG_MAP",
        Api = "API",
    }

    property! {
        /// [`AccessConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-accessconfig.html)
        AccessConfig
        required {
        }
        optional {
            /// `AuthenticationMode`: text.
            authentication_mode "AuthenticationMode" AccessConfigAuthenticationMode,
            /// `BootstrapClusterCreatorAdminPermissions`: true or false.
            bootstrap_cluster_creator_admin_permissions "BootstrapClusterCreatorAdminPermissions" bool,
        }
    }
}

resource! {
    /// [`AWS::EKS::FargateProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html)
    FargateProfile = "AWS::EKS::FargateProfile"
    required {
        /// `ClusterName`: text, at least 1 characters. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `PodExecutionRoleArn`: text, at least 1 characters. A change replaces the resource.
        pod_execution_role_arn "PodExecutionRoleArn" String,
        /// `Selectors`: list, at least 1 items. A change replaces the resource.
        selectors "Selectors" List<fargate_profile::Selector>,
    }
    optional {
        /// `FargateProfileName`: text, at least 1 characters. A change replaces the resource.
        fargate_profile_name "FargateProfileName" String,
        /// `Subnets`: list. A change replaces the resource.
        subnets "Subnets" List<String>,
        /// `Tags`: list.
        tags "Tags" List<fargate_profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`FargateProfile`].
pub mod fargate_profile {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-fargateprofile-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Selector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-fargateprofile-selector.html)
        Selector
        required {
            /// `Namespace`: text, at least 1 characters.
            namespace "Namespace" String,
        }
        optional {
            /// `Labels`: list.
            labels "Labels" List<Label>,
        }
    }

    property! {
        /// [`Label`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-fargateprofile-label.html)
        Label
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EKS::IdentityProviderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-identityproviderconfig.html)
    IdentityProviderConfig = "AWS::EKS::IdentityProviderConfig"
    required {
        /// `ClusterName`: text. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" identity_provider_config::Type,
    }
    optional {
        /// `IdentityProviderConfigName`: text. A change replaces the resource.
        identity_provider_config_name "IdentityProviderConfigName" String,
        /// `Oidc`: object. A change replaces the resource.
        oidc "Oidc" identity_provider_config::OidcIdentityProviderConfig,
        /// `Tags`: list.
        tags "Tags" List<identity_provider_config::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `IdentityProviderConfigArn`.
        identity_provider_config_arn "IdentityProviderConfigArn" String,
    }
}

/// Property types of [`IdentityProviderConfig`].
pub mod identity_provider_config {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Oidc = "oidc",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-identityproviderconfig-tag.html)
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
        /// [`OidcIdentityProviderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-identityproviderconfig-oidcidentityproviderconfig.html)
        OidcIdentityProviderConfig
        required {
            /// `ClientId`: text.
            client_id "ClientId" String,
            /// `IssuerUrl`: text.
            issuer_url "IssuerUrl" String,
        }
        optional {
            /// `GroupsClaim`: text.
            groups_claim "GroupsClaim" String,
            /// `GroupsPrefix`: text.
            groups_prefix "GroupsPrefix" String,
            /// `RequiredClaims`: list.
            required_claims "RequiredClaims" List<RequiredClaim>,
            /// `UsernameClaim`: text.
            username_claim "UsernameClaim" String,
            /// `UsernamePrefix`: text.
            username_prefix "UsernamePrefix" String,
        }
    }

    property! {
        /// [`RequiredClaim`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-identityproviderconfig-requiredclaim.html)
        RequiredClaim
        required {
            /// `Key`: text, 1 to 63 characters.
            key "Key" String,
            /// `Value`: text, 1 to 253 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EKS::Nodegroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html)
    Nodegroup = "AWS::EKS::Nodegroup"
    required {
        /// `ClusterName`: text, at least 1 characters. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `NodeRole`: text. A change replaces the resource.
        node_role "NodeRole" String,
        /// `Subnets`: list. A change replaces the resource.
        subnets "Subnets" List<String>,
    }
    optional {
        /// `AmiType`: text. A change replaces the resource.
        ami_type "AmiType" nodegroup::AmiType,
        /// `CapacityType`: text. A change replaces the resource.
        capacity_type "CapacityType" nodegroup::CapacityType,
        /// `DiskSize`: whole number. A change replaces the resource.
        disk_size "DiskSize" i64,
        /// `ForceUpdateEnabled`: true or false.
        force_update_enabled "ForceUpdateEnabled" bool,
        /// `InstanceTypes`: list. A change replaces the resource.
        instance_types "InstanceTypes" List<String>,
        /// `Labels`: object.
        labels "Labels" Json,
        /// `LaunchTemplate`: object.
        launch_template "LaunchTemplate" nodegroup::LaunchTemplateSpecification,
        /// `NodeRepairConfig`: object.
        node_repair_config "NodeRepairConfig" nodegroup::NodeRepairConfig,
        /// `NodegroupName`: text, at least 1 characters. A change replaces the resource.
        nodegroup_name "NodegroupName" String,
        /// `ReleaseVersion`: text.
        release_version "ReleaseVersion" String,
        /// `RemoteAccess`: object. A change replaces the resource.
        remote_access "RemoteAccess" nodegroup::RemoteAccess,
        /// `ScalingConfig`: object.
        scaling_config "ScalingConfig" nodegroup::ScalingConfig,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `Taints`: list.
        taints "Taints" List<nodegroup::Taint>,
        /// `UpdateConfig`: object.
        update_config "UpdateConfig" nodegroup::UpdateConfig,
        /// `Version`: text.
        version "Version" String,
        /// `WarmPoolConfig`: object.
        warm_pool_config "WarmPoolConfig" nodegroup::WarmPoolConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Nodegroup`].
pub mod nodegroup {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AmiType`.
        AmiType
        Al2023Arm64Nvidia = "AL2023_ARM_64_NVIDIA",
        Al2023Arm64Standard = "AL2023_ARM_64_STANDARD",
        AL2023X86_64NEURON = "AL2023_x86_64_NEURON",
        AL2023X86_64NVIDIA = "AL2023_x86_64_NVIDIA",
        AL2023X86_64STANDARD = "AL2023_x86_64_STANDARD",
        Al2Arm64 = "AL2_ARM_64",
        AL2X86_64 = "AL2_x86_64",
        AL2X86_64GPU = "AL2_x86_64_GPU",
        BottlerocketArm64 = "BOTTLEROCKET_ARM_64",
        BottlerocketArm64Fips = "BOTTLEROCKET_ARM_64_FIPS",
        BottlerocketArm64Nvidia = "BOTTLEROCKET_ARM_64_NVIDIA",
        BottlerocketArm64NvidiaFips = "BOTTLEROCKET_ARM_64_NVIDIA_FIPS",
        BOTTLEROCKETX86_64 = "BOTTLEROCKET_x86_64",
        BOTTLEROCKETX86_64FIPS = "BOTTLEROCKET_x86_64_FIPS",
        BOTTLEROCKETX86_64NVIDIA = "BOTTLEROCKET_x86_64_NVIDIA",
        BOTTLEROCKETX86_64NVIDIAFIPS = "BOTTLEROCKET_x86_64_NVIDIA_FIPS",
        Custom = "CUSTOM",
        WINDOWSCORE2019X86_64 = "WINDOWS_CORE_2019_x86_64",
        WINDOWSCORE2022X86_64 = "WINDOWS_CORE_2022_x86_64",
        WINDOWSCORE2025X86_64 = "WINDOWS_CORE_2025_x86_64",
        WINDOWSFULL2019X86_64 = "WINDOWS_FULL_2019_x86_64",
        WINDOWSFULL2022X86_64 = "WINDOWS_FULL_2022_x86_64",
        WINDOWSFULL2025X86_64 = "WINDOWS_FULL_2025_x86_64",
    }

    choice! {
        /// Values of `CapacityType`.
        CapacityType
        CapacityBlock = "CAPACITY_BLOCK",
        OnDemand = "ON_DEMAND",
        OnDemand_ = "OnDemand",
        Spot = "SPOT",
    }

    choice! {
        /// Values of `WarmPoolConfigPoolState`.
        WarmPoolConfigPoolState
        Hibernated = "HIBERNATED",
        Running = "RUNNING",
        Stopped = "STOPPED",
    }

    property! {
        /// [`WarmPoolConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-warmpoolconfig.html)
        WarmPoolConfig
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `MaxGroupPreparedCapacity`: whole number, at least -1 in value.
            max_group_prepared_capacity "MaxGroupPreparedCapacity" i64,
            /// `MinSize`: whole number, at least 0 in value.
            min_size "MinSize" i64,
            /// `PoolState`: text.
            pool_state "PoolState" WarmPoolConfigPoolState,
            /// `ReuseOnScaleIn`: true or false.
            reuse_on_scale_in "ReuseOnScaleIn" bool,
        }
    }

    choice! {
        /// Values of `UpdateConfigUpdateStrategy`.
        UpdateConfigUpdateStrategy
        Default = "DEFAULT",
        Minimal = "MINIMAL",
    }

    property! {
        /// [`UpdateConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-updateconfig.html)
        UpdateConfig
        required {
        }
        optional {
            /// `MaxUnavailable`: number, at least 1 in value.
            max_unavailable "MaxUnavailable" f64,
            /// `MaxUnavailablePercentage`: number, 1 to 100 in value.
            max_unavailable_percentage "MaxUnavailablePercentage" f64,
            /// `UpdateStrategy`: text.
            update_strategy "UpdateStrategy" UpdateConfigUpdateStrategy,
        }
    }

    choice! {
        /// Values of `TaintEffect`.
        TaintEffect
        NoExecute = "NO_EXECUTE",
        NoSchedule = "NO_SCHEDULE",
        PreferNoSchedule = "PREFER_NO_SCHEDULE",
    }

    property! {
        /// [`Taint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-taint.html)
        Taint
        required {
        }
        optional {
            /// `Effect`: text, at least 1 characters.
            effect "Effect" TaintEffect,
            /// `Key`: text, 1 to 317 characters.
            key "Key" String,
            /// `Value`: text, 0 to 63 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`ScalingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-scalingconfig.html)
        ScalingConfig
        required {
        }
        optional {
            /// `DesiredSize`: whole number, at least 0 in value.
            desired_size "DesiredSize" i64,
            /// `MaxSize`: whole number, at least 1 in value.
            max_size "MaxSize" i64,
            /// `MinSize`: whole number, at least 0 in value.
            min_size "MinSize" i64,
        }
    }

    property! {
        /// [`RemoteAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-remoteaccess.html)
        RemoteAccess
        required {
            /// `Ec2SshKey`: text.
            ec2_ssh_key "Ec2SshKey" String,
        }
        optional {
            /// `SourceSecurityGroups`: list.
            source_security_groups "SourceSecurityGroups" List<String>,
        }
    }

    property! {
        /// [`NodeRepairConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-noderepairconfig.html)
        NodeRepairConfig
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `MaxParallelNodesRepairedCount`: whole number, at least 1 in value.
            max_parallel_nodes_repaired_count "MaxParallelNodesRepairedCount" i64,
            /// `MaxParallelNodesRepairedPercentage`: whole number, 1 to 100 in value.
            max_parallel_nodes_repaired_percentage "MaxParallelNodesRepairedPercentage" i64,
            /// `MaxUnhealthyNodeThresholdCount`: whole number, at least 1 in value.
            max_unhealthy_node_threshold_count "MaxUnhealthyNodeThresholdCount" i64,
            /// `MaxUnhealthyNodeThresholdPercentage`: whole number, 1 to 100 in value.
            max_unhealthy_node_threshold_percentage "MaxUnhealthyNodeThresholdPercentage" i64,
            /// `NodeRepairConfigOverrides`: list.
            node_repair_config_overrides "NodeRepairConfigOverrides" List<NodeRepairConfigOverrides>,
        }
    }

    choice! {
        /// Values of `NodeRepairConfigOverridesRepairAction`.
        NodeRepairConfigOverridesRepairAction
        Replace = "Replace",
        Reboot = "Reboot",
        NoAction = "NoAction",
    }

    property! {
        /// [`NodeRepairConfigOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-noderepairconfigoverrides.html)
        NodeRepairConfigOverrides
        required {
        }
        optional {
            /// `MinRepairWaitTimeMins`: whole number, at least 1 in value.
            min_repair_wait_time_mins "MinRepairWaitTimeMins" i64,
            /// `NodeMonitoringCondition`: text.
            node_monitoring_condition "NodeMonitoringCondition" String,
            /// `NodeUnhealthyReason`: text.
            node_unhealthy_reason "NodeUnhealthyReason" String,
            /// `RepairAction`: text.
            repair_action "RepairAction" NodeRepairConfigOverridesRepairAction,
        }
    }

    property! {
        /// [`LaunchTemplateSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-launchtemplatespecification.html)
        LaunchTemplateSpecification
        required {
        }
        optional {
            /// `Id`: text, at least 1 characters.
            id_ "Id" String,
            /// `Name`: text, at least 1 characters.
            name "Name" String,
            /// `Version`: text, at least 1 characters.
            version "Version" String,
        }
    }
}

resource! {
    /// [`AWS::EKS::PodIdentityAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-podidentityassociation.html)
    PodIdentityAssociation = "AWS::EKS::PodIdentityAssociation"
    required {
        /// `ClusterName`: text, at least 1 characters. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `Namespace`: text. A change replaces the resource.
        namespace "Namespace" String,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
        /// `ServiceAccount`: text. A change replaces the resource.
        service_account "ServiceAccount" String,
    }
    optional {
        /// `DisableSessionTags`: true or false, at least 1 characters.
        disable_session_tags "DisableSessionTags" bool,
        /// `Policy`: text, at least 1 characters.
        policy "Policy" String,
        /// `Tags`: list.
        tags "Tags" List<pod_identity_association::Tag>,
        /// `TargetRoleArn`: text, at least 1 characters.
        target_role_arn "TargetRoleArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationArn`.
        association_arn "AssociationArn" String,
        /// `Fn::GetAtt` of `AssociationId`.
        association_id "AssociationId" String,
        /// `Fn::GetAtt` of `ExternalId`.
        external_id "ExternalId" String,
    }
}

/// Property types of [`PodIdentityAssociation`].
pub mod pod_identity_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-podidentityassociation-tag.html)
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
