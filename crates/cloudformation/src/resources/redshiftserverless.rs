// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::RedshiftServerless`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::RedshiftServerless::Namespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-namespace.html)
    Namespace = "AWS::RedshiftServerless::Namespace"
    required {
        /// `NamespaceName`: text, 3 to 64 characters. A change replaces the resource.
        namespace_name "NamespaceName" String,
    }
    optional {
        /// `AdminPasswordSecretKmsKeyId`: text.
        admin_password_secret_kms_key_id "AdminPasswordSecretKmsKeyId" String,
        /// `AdminUserPassword`: text, 8 to 64 characters.
        admin_user_password "AdminUserPassword" String,
        /// `AdminUsername`: text.
        admin_username "AdminUsername" String,
        /// `DbName`: text, at most 127 characters.
        db_name "DbName" String,
        /// `DefaultIamRoleArn`: text.
        default_iam_role_arn "DefaultIamRoleArn" String,
        /// `FinalSnapshotName`: text, at most 255 characters.
        final_snapshot_name "FinalSnapshotName" String,
        /// `FinalSnapshotRetentionPeriod`: whole number.
        final_snapshot_retention_period "FinalSnapshotRetentionPeriod" i64,
        /// `IamRoles`: list.
        iam_roles "IamRoles" List<String>,
        /// `KmsKeyId`: text.
        kms_key_id "KmsKeyId" String,
        /// `LogExports`: list, 0 to 16 items.
        log_exports "LogExports" List<namespace::LogExport>,
        /// `ManageAdminPassword`: true or false.
        manage_admin_password "ManageAdminPassword" bool,
        /// `NamespaceResourcePolicy`: JSON.
        namespace_resource_policy "NamespaceResourcePolicy" Json,
        /// `RedshiftIdcApplicationArn`: text, 1 to 1024 characters.
        redshift_idc_application_arn "RedshiftIdcApplicationArn" String,
        /// `SnapshotCopyConfigurations`: list, 0 to 1 items.
        snapshot_copy_configurations "SnapshotCopyConfigurations" List<namespace::SnapshotCopyConfiguration>,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<namespace::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Namespace`.
        namespace "Namespace" Json,
        /// `Fn::GetAtt` of `Namespace.AdminUsername`.
        namespace_admin_username "Namespace.AdminUsername" String,
        /// `Fn::GetAtt` of `Namespace.CreationDate`.
        namespace_creation_date "Namespace.CreationDate" String,
        /// `Fn::GetAtt` of `Namespace.DbName`.
        namespace_db_name "Namespace.DbName" String,
        /// `Fn::GetAtt` of `Namespace.DefaultIamRoleArn`.
        namespace_default_iam_role_arn "Namespace.DefaultIamRoleArn" String,
        /// `Fn::GetAtt` of `Namespace.IamRoles`.
        namespace_iam_roles "Namespace.IamRoles" List<String>,
        /// `Fn::GetAtt` of `Namespace.KmsKeyId`.
        namespace_kms_key_id "Namespace.KmsKeyId" String,
        /// `Fn::GetAtt` of `Namespace.LogExports`.
        namespace_log_exports "Namespace.LogExports" List<String>,
        /// `Fn::GetAtt` of `Namespace.NamespaceArn`.
        namespace_namespace_arn "Namespace.NamespaceArn" String,
        /// `Fn::GetAtt` of `Namespace.NamespaceId`.
        namespace_namespace_id "Namespace.NamespaceId" String,
        /// `Fn::GetAtt` of `Namespace.NamespaceName`.
        namespace_namespace_name "Namespace.NamespaceName" String,
        /// `Fn::GetAtt` of `Namespace.Status`.
        namespace_status "Namespace.Status" String,
    }
}

/// Property types of [`Namespace`].
pub mod namespace {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LogExport`.
        LogExport
        Useractivitylog = "useractivitylog",
        Userlog = "userlog",
        Connectionlog = "connectionlog",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-namespace-tag.html)
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
        /// [`SnapshotCopyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-namespace-snapshotcopyconfiguration.html)
        SnapshotCopyConfiguration
        required {
            /// `DestinationRegion`: text.
            destination_region "DestinationRegion" String,
        }
        optional {
            /// `DestinationKmsKeyId`: text.
            destination_kms_key_id "DestinationKmsKeyId" String,
            /// `SnapshotRetentionPeriod`: whole number.
            snapshot_retention_period "SnapshotRetentionPeriod" i64,
        }
    }
}

resource! {
    /// [`AWS::RedshiftServerless::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-snapshot.html)
    Snapshot = "AWS::RedshiftServerless::Snapshot"
    required {
        /// `SnapshotName`: text, 3 to 64 characters. A change replaces the resource.
        snapshot_name "SnapshotName" String,
    }
    optional {
        /// `NamespaceName`: text, 3 to 64 characters. A change replaces the resource.
        namespace_name "NamespaceName" String,
        /// `RetentionPeriod`: whole number.
        retention_period "RetentionPeriod" i64,
        /// `Tags`: list, 0 to 200 items. A change replaces the resource.
        tags "Tags" List<snapshot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `OwnerAccount`.
        owner_account "OwnerAccount" String,
        /// `Fn::GetAtt` of `Snapshot`.
        snapshot "Snapshot" Json,
        /// `Fn::GetAtt` of `Snapshot.AdminUsername`.
        snapshot_admin_username "Snapshot.AdminUsername" String,
        /// `Fn::GetAtt` of `Snapshot.KmsKeyId`.
        snapshot_kms_key_id "Snapshot.KmsKeyId" String,
        /// `Fn::GetAtt` of `Snapshot.NamespaceArn`.
        snapshot_namespace_arn "Snapshot.NamespaceArn" String,
        /// `Fn::GetAtt` of `Snapshot.NamespaceName`.
        snapshot_namespace_name "Snapshot.NamespaceName" String,
        /// `Fn::GetAtt` of `Snapshot.OwnerAccount`.
        snapshot_owner_account "Snapshot.OwnerAccount" String,
        /// `Fn::GetAtt` of `Snapshot.RetentionPeriod`.
        snapshot_retention_period "Snapshot.RetentionPeriod" i64,
        /// `Fn::GetAtt` of `Snapshot.SnapshotArn`.
        snapshot_snapshot_arn "Snapshot.SnapshotArn" String,
        /// `Fn::GetAtt` of `Snapshot.SnapshotCreateTime`.
        snapshot_snapshot_create_time "Snapshot.SnapshotCreateTime" String,
        /// `Fn::GetAtt` of `Snapshot.SnapshotName`.
        snapshot_snapshot_name "Snapshot.SnapshotName" String,
        /// `Fn::GetAtt` of `Snapshot.Status`.
        snapshot_status "Snapshot.Status" String,
    }
}

/// Property types of [`Snapshot`].
pub mod snapshot {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-snapshot-tag.html)
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
    /// [`AWS::RedshiftServerless::Workgroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-workgroup.html)
    Workgroup = "AWS::RedshiftServerless::Workgroup"
    required {
        /// `WorkgroupName`: text, 3 to 64 characters. A change replaces the resource.
        workgroup_name "WorkgroupName" String,
    }
    optional {
        /// `BaseCapacity`: whole number.
        base_capacity "BaseCapacity" i64,
        /// `ConfigParameters`: list, at least 1 items.
        config_parameters "ConfigParameters" List<workgroup::ConfigParameter>,
        /// `EnhancedVpcRouting`: true or false.
        enhanced_vpc_routing "EnhancedVpcRouting" bool,
        /// `MaxCapacity`: whole number.
        max_capacity "MaxCapacity" i64,
        /// `NamespaceName`: text, 3 to 64 characters. A change replaces the resource.
        namespace_name "NamespaceName" String,
        /// `Port`: whole number.
        port "Port" i64,
        /// `PricePerformanceTarget`: object.
        price_performance_target "PricePerformanceTarget" workgroup::PerformanceTarget,
        /// `PubliclyAccessible`: true or false.
        publicly_accessible "PubliclyAccessible" bool,
        /// `RecoveryPointId`: text.
        recovery_point_id "RecoveryPointId" String,
        /// `SecurityGroupIds`: list, 1 to 32 items.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SnapshotArn`: text.
        snapshot_arn "SnapshotArn" String,
        /// `SnapshotName`: text.
        snapshot_name "SnapshotName" String,
        /// `SnapshotOwnerAccount`: text.
        snapshot_owner_account "SnapshotOwnerAccount" String,
        /// `SubnetIds`: list, 1 to 32 items.
        subnet_ids "SubnetIds" List<String>,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<workgroup::Tag>,
        /// `TrackName`: text, 1 to 256 characters.
        track_name "TrackName" String,
        /// `Workgroup`: object.
        workgroup "Workgroup" workgroup::Workgroup,
    }
    attributes {
        /// `Fn::GetAtt` of `Workgroup.BaseCapacity`.
        workgroup_base_capacity "Workgroup.BaseCapacity" i64,
        /// `Fn::GetAtt` of `Workgroup.ConfigParameters`.
        workgroup_config_parameters "Workgroup.ConfigParameters" List<String>,
        /// `Fn::GetAtt` of `Workgroup.CreationDate`.
        workgroup_creation_date "Workgroup.CreationDate" String,
        /// `Fn::GetAtt` of `Workgroup.Endpoint.Address`.
        workgroup_endpoint_address "Workgroup.Endpoint.Address" String,
        /// `Fn::GetAtt` of `Workgroup.Endpoint.Port`.
        workgroup_endpoint_port "Workgroup.Endpoint.Port" i64,
        /// `Fn::GetAtt` of `Workgroup.EnhancedVpcRouting`.
        workgroup_enhanced_vpc_routing "Workgroup.EnhancedVpcRouting" bool,
        /// `Fn::GetAtt` of `Workgroup.MaxCapacity`.
        workgroup_max_capacity "Workgroup.MaxCapacity" i64,
        /// `Fn::GetAtt` of `Workgroup.NamespaceName`.
        workgroup_namespace_name "Workgroup.NamespaceName" String,
        /// `Fn::GetAtt` of `Workgroup.PubliclyAccessible`.
        workgroup_publicly_accessible "Workgroup.PubliclyAccessible" bool,
        /// `Fn::GetAtt` of `Workgroup.SecurityGroupIds`.
        workgroup_security_group_ids "Workgroup.SecurityGroupIds" List<String>,
        /// `Fn::GetAtt` of `Workgroup.Status`.
        workgroup_status "Workgroup.Status" String,
        /// `Fn::GetAtt` of `Workgroup.SubnetIds`.
        workgroup_subnet_ids "Workgroup.SubnetIds" List<String>,
        /// `Fn::GetAtt` of `Workgroup.TrackName`.
        workgroup_track_name "Workgroup.TrackName" String,
        /// `Fn::GetAtt` of `Workgroup.WorkgroupArn`.
        workgroup_workgroup_arn "Workgroup.WorkgroupArn" String,
        /// `Fn::GetAtt` of `Workgroup.WorkgroupId`.
        workgroup_workgroup_id "Workgroup.WorkgroupId" String,
        /// `Fn::GetAtt` of `Workgroup.WorkgroupName`.
        workgroup_workgroup_name "Workgroup.WorkgroupName" String,
    }
}

/// Property types of [`Workgroup`].
pub mod workgroup {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `WorkgroupStatus`.
        WorkgroupStatus
        Creating = "CREATING",
        Available = "AVAILABLE",
        Modifying = "MODIFYING",
        Deleting = "DELETING",
    }

    property! {
        /// [`Workgroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-workgroup-workgroup.html)
        Workgroup
        required {
        }
        optional {
            /// `BaseCapacity`: whole number.
            base_capacity "BaseCapacity" i64,
            /// `ConfigParameters`: list.
            config_parameters "ConfigParameters" List<ConfigParameter>,
            /// `CreationDate`: text.
            creation_date "CreationDate" String,
            /// `Endpoint`: object.
            endpoint "Endpoint" Endpoint,
            /// `EnhancedVpcRouting`: true or false.
            enhanced_vpc_routing "EnhancedVpcRouting" bool,
            /// `MaxCapacity`: whole number.
            max_capacity "MaxCapacity" i64,
            /// `NamespaceName`: text, 3 to 64 characters.
            namespace_name "NamespaceName" String,
            /// `PricePerformanceTarget`: object.
            price_performance_target "PricePerformanceTarget" PerformanceTarget,
            /// `PubliclyAccessible`: true or false.
            publicly_accessible "PubliclyAccessible" bool,
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Status`: text.
            status "Status" WorkgroupStatus,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
            /// `TrackName`: text, 1 to 256 characters.
            track_name "TrackName" String,
            /// `WorkgroupArn`: text.
            workgroup_arn "WorkgroupArn" String,
            /// `WorkgroupId`: text.
            workgroup_id "WorkgroupId" String,
            /// `WorkgroupName`: text, 3 to 64 characters.
            workgroup_name "WorkgroupName" String,
        }
    }

    property! {
        /// [`Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-workgroup-endpoint.html)
        Endpoint
        required {
        }
        optional {
            /// `Address`: text.
            address "Address" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `VpcEndpoints`: list.
            vpc_endpoints "VpcEndpoints" List<VpcEndpoint>,
        }
    }

    property! {
        /// [`VpcEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-workgroup-vpcendpoint.html)
        VpcEndpoint
        required {
        }
        optional {
            /// `NetworkInterfaces`: list.
            network_interfaces "NetworkInterfaces" List<NetworkInterface>,
            /// `VpcEndpointId`: text.
            vpc_endpoint_id "VpcEndpointId" String,
            /// `VpcId`: text.
            vpc_id "VpcId" String,
        }
    }

    property! {
        /// [`NetworkInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-workgroup-networkinterface.html)
        NetworkInterface
        required {
        }
        optional {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `NetworkInterfaceId`: text.
            network_interface_id "NetworkInterfaceId" String,
            /// `PrivateIpAddress`: text.
            private_ip_address "PrivateIpAddress" String,
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-workgroup-tag.html)
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
        /// Values of `PerformanceTargetStatus`.
        PerformanceTargetStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`PerformanceTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-workgroup-performancetarget.html)
        PerformanceTarget
        required {
        }
        optional {
            /// `Level`: whole number, 1 to 100 in value.
            level "Level" i64,
            /// `Status`: text.
            status "Status" PerformanceTargetStatus,
        }
    }

    property! {
        /// [`ConfigParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-workgroup-configparameter.html)
        ConfigParameter
        required {
        }
        optional {
            /// `ParameterKey`: text, 0 to 255 characters.
            parameter_key "ParameterKey" String,
            /// `ParameterValue`: text, 0 to 15000 characters.
            parameter_value "ParameterValue" String,
        }
    }
}
