// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Redshift`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Redshift::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html)
    Cluster = "AWS::Redshift::Cluster"
    required {
        /// `ClusterType`: text, 0 to 2147483647 characters.
        cluster_type "ClusterType" String,
        /// `DBName`: text, 0 to 2147483647 characters. A change replaces the resource.
        db_name "DBName" String,
        /// `MasterUsername`: text, 0 to 128 characters. A change replaces the resource.
        master_username "MasterUsername" String,
        /// `NodeType`: text, 0 to 2147483647 characters.
        node_type "NodeType" String,
    }
    optional {
        /// `AllowVersionUpgrade`: true or false.
        allow_version_upgrade "AllowVersionUpgrade" bool,
        /// `AquaConfigurationStatus`: text.
        aqua_configuration_status "AquaConfigurationStatus" cluster::AquaConfigurationStatus,
        /// `AutomatedSnapshotRetentionPeriod`: whole number.
        automated_snapshot_retention_period "AutomatedSnapshotRetentionPeriod" i64,
        /// `AvailabilityZone`: text, 0 to 2147483647 characters.
        availability_zone "AvailabilityZone" String,
        /// `AvailabilityZoneRelocation`: true or false.
        availability_zone_relocation "AvailabilityZoneRelocation" bool,
        /// `AvailabilityZoneRelocationStatus`: text.
        availability_zone_relocation_status "AvailabilityZoneRelocationStatus" String,
        /// `Classic`: true or false.
        classic "Classic" bool,
        /// `ClusterIdentifier`: text, 0 to 63 characters. A change replaces the resource.
        cluster_identifier "ClusterIdentifier" String,
        /// `ClusterParameterGroupName`: text, 0 to 255 characters.
        cluster_parameter_group_name "ClusterParameterGroupName" String,
        /// `ClusterSecurityGroups`: list.
        cluster_security_groups "ClusterSecurityGroups" List<String>,
        /// `ClusterSubnetGroupName`: text, 0 to 2147483647 characters. A change replaces the resource.
        cluster_subnet_group_name "ClusterSubnetGroupName" String,
        /// `ClusterVersion`: text, 0 to 2147483647 characters.
        cluster_version "ClusterVersion" String,
        /// `DeferMaintenance`: true or false.
        defer_maintenance "DeferMaintenance" bool,
        /// `DeferMaintenanceDuration`: whole number.
        defer_maintenance_duration "DeferMaintenanceDuration" i64,
        /// `DeferMaintenanceEndTime`: text.
        defer_maintenance_end_time "DeferMaintenanceEndTime" String,
        /// `DeferMaintenanceStartTime`: text.
        defer_maintenance_start_time "DeferMaintenanceStartTime" String,
        /// `DestinationRegion`: text.
        destination_region "DestinationRegion" String,
        /// `ElasticIp`: text, 0 to 2147483647 characters.
        elastic_ip "ElasticIp" String,
        /// `Encrypted`: true or false.
        encrypted "Encrypted" bool,
        /// `Endpoint`: object.
        endpoint "Endpoint" cluster::Endpoint,
        /// `EnhancedVpcRouting`: true or false.
        enhanced_vpc_routing "EnhancedVpcRouting" bool,
        /// `HsmClientCertificateIdentifier`: text, 0 to 2147483647 characters.
        hsm_client_certificate_identifier "HsmClientCertificateIdentifier" String,
        /// `HsmConfigurationIdentifier`: text, 0 to 2147483647 characters.
        hsm_configuration_identifier "HsmConfigurationIdentifier" String,
        /// `IamRoles`: list, at most 50 items.
        iam_roles "IamRoles" List<String>,
        /// `KmsKeyId`: text, 0 to 2147483647 characters.
        kms_key_id "KmsKeyId" String,
        /// `LoggingProperties`: object.
        logging_properties "LoggingProperties" cluster::LoggingProperties,
        /// `MaintenanceTrackName`: text, 0 to 2147483647 characters.
        maintenance_track_name "MaintenanceTrackName" String,
        /// `ManageMasterPassword`: true or false.
        manage_master_password "ManageMasterPassword" bool,
        /// `ManualSnapshotRetentionPeriod`: whole number.
        manual_snapshot_retention_period "ManualSnapshotRetentionPeriod" i64,
        /// `MasterPasswordSecretKmsKeyId`: text, 0 to 2147483647 characters.
        master_password_secret_kms_key_id "MasterPasswordSecretKmsKeyId" String,
        /// `MasterUserPassword`: text, at most 64 characters.
        master_user_password "MasterUserPassword" String,
        /// `MultiAZ`: true or false.
        multi_az "MultiAZ" bool,
        /// `NamespaceResourcePolicy`: JSON.
        namespace_resource_policy "NamespaceResourcePolicy" Json,
        /// `NumberOfNodes`: whole number, 1 to 100 in value.
        number_of_nodes "NumberOfNodes" i64,
        /// `OwnerAccount`: text. A change replaces the resource.
        owner_account "OwnerAccount" String,
        /// `Port`: whole number.
        port "Port" i64,
        /// `PreferredMaintenanceWindow`: text, 0 to 2147483647 characters.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `PubliclyAccessible`: true or false.
        publicly_accessible "PubliclyAccessible" bool,
        /// `ResourceAction`: text.
        resource_action "ResourceAction" String,
        /// `RevisionTarget`: text.
        revision_target "RevisionTarget" String,
        /// `RotateEncryptionKey`: true or false.
        rotate_encryption_key "RotateEncryptionKey" bool,
        /// `SnapshotClusterIdentifier`: text. A change replaces the resource.
        snapshot_cluster_identifier "SnapshotClusterIdentifier" String,
        /// `SnapshotCopyGrantName`: text.
        snapshot_copy_grant_name "SnapshotCopyGrantName" String,
        /// `SnapshotCopyManual`: true or false.
        snapshot_copy_manual "SnapshotCopyManual" bool,
        /// `SnapshotCopyRetentionPeriod`: whole number.
        snapshot_copy_retention_period "SnapshotCopyRetentionPeriod" i64,
        /// `SnapshotIdentifier`: text. A change replaces the resource.
        snapshot_identifier "SnapshotIdentifier" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<cluster::Tag>,
        /// `VpcSecurityGroupIds`: list.
        vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `ClusterNamespaceArn`.
        cluster_namespace_arn "ClusterNamespaceArn" String,
        /// `Fn::GetAtt` of `DeferMaintenanceIdentifier`.
        defer_maintenance_identifier "DeferMaintenanceIdentifier" String,
        /// `Fn::GetAtt` of `Endpoint.Address`.
        endpoint_address "Endpoint.Address" String,
        /// `Fn::GetAtt` of `Endpoint.Port`.
        endpoint_port "Endpoint.Port" String,
        /// `Fn::GetAtt` of `MasterPasswordSecretArn`.
        master_password_secret_arn "MasterPasswordSecretArn" String,
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AquaConfigurationStatus`.
        AquaConfigurationStatus
        Auto = "auto",
        Disabled = "disabled",
        Enabled = "enabled",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-cluster-tag.html)
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
        /// [`LoggingProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-cluster-loggingproperties.html)
        LoggingProperties
        required {
        }
        optional {
            /// `BucketName`: text.
            bucket_name "BucketName" String,
            /// `LogDestinationType`: text.
            log_destination_type "LogDestinationType" String,
            /// `LogExports`: list, at most 3 items.
            log_exports "LogExports" List<String>,
            /// `S3KeyPrefix`: text.
            s3_key_prefix "S3KeyPrefix" String,
        }
    }

    property! {
        /// [`Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-cluster-endpoint.html)
        Endpoint
        required {
        }
        optional {
            /// `Address`: text.
            address "Address" String,
            /// `Port`: text.
            port "Port" String,
        }
    }
}

resource! {
    /// [`AWS::Redshift::ClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clusterparametergroup.html)
    ClusterParameterGroup = "AWS::Redshift::ClusterParameterGroup"
    required {
        /// `Description`: text, 0 to 2147483647 characters. A change replaces the resource.
        description "Description" String,
        /// `ParameterGroupFamily`: text, 0 to 2147483647 characters. A change replaces the resource.
        parameter_group_family "ParameterGroupFamily" String,
    }
    optional {
        /// `ParameterGroupName`: text, 0 to 255 characters. A change replaces the resource.
        parameter_group_name "ParameterGroupName" String,
        /// `Parameters`: list.
        parameters "Parameters" List<cluster_parameter_group::Parameter>,
        /// `Tags`: list.
        tags "Tags" List<cluster_parameter_group::Tag>,
    }
    attributes {
    }
}

/// Property types of [`ClusterParameterGroup`].
pub mod cluster_parameter_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-clusterparametergroup-tag.html)
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
        /// [`Parameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-clusterparametergroup-parameter.html)
        Parameter
        required {
            /// `ParameterName`: text.
            parameter_name "ParameterName" String,
            /// `ParameterValue`: text.
            parameter_value "ParameterValue" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Redshift::ClusterSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroup.html)
    ClusterSecurityGroup = "AWS::Redshift::ClusterSecurityGroup"
    required {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<cluster_security_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ClusterSecurityGroup`].
pub mod cluster_security_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-clustersecuritygroup-tag.html)
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
    /// [`AWS::Redshift::ClusterSecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroupingress.html)
    ClusterSecurityGroupIngress = "AWS::Redshift::ClusterSecurityGroupIngress"
    required {
        /// `ClusterSecurityGroupName`: text. A change replaces the resource.
        cluster_security_group_name "ClusterSecurityGroupName" String,
    }
    optional {
        /// `CIDRIP`: text. A change replaces the resource.
        cidrip "CIDRIP" String,
        /// `EC2SecurityGroupName`: text. A change replaces the resource.
        ec2_security_group_name "EC2SecurityGroupName" String,
        /// `EC2SecurityGroupOwnerId`: text. A change replaces the resource.
        ec2_security_group_owner_id "EC2SecurityGroupOwnerId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Redshift::ClusterSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersubnetgroup.html)
    ClusterSubnetGroup = "AWS::Redshift::ClusterSubnetGroup"
    required {
        /// `Description`: text, 0 to 2147483647 characters.
        description "Description" String,
        /// `SubnetIds`: list, at most 20 items.
        subnet_ids "SubnetIds" List<String>,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<cluster_subnet_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ClusterSubnetGroupName`.
        cluster_subnet_group_name "ClusterSubnetGroupName" String,
    }
}

/// Property types of [`ClusterSubnetGroup`].
pub mod cluster_subnet_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-clustersubnetgroup-tag.html)
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
}

resource! {
    /// [`AWS::Redshift::EndpointAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointaccess.html)
    EndpointAccess = "AWS::Redshift::EndpointAccess"
    required {
        /// `ClusterIdentifier`: text, 0 to 2147483647 characters. A change replaces the resource.
        cluster_identifier "ClusterIdentifier" String,
        /// `EndpointName`: text. A change replaces the resource.
        endpoint_name "EndpointName" String,
        /// `SubnetGroupName`: text. A change replaces the resource.
        subnet_group_name "SubnetGroupName" String,
        /// `VpcSecurityGroupIds`: list.
        vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
    }
    optional {
        /// `ResourceOwner`: text, 0 to 2147483647 characters. A change replaces the resource.
        resource_owner "ResourceOwner" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Address`.
        address "Address" String,
        /// `Fn::GetAtt` of `EndpointCreateTime`.
        endpoint_create_time "EndpointCreateTime" String,
        /// `Fn::GetAtt` of `EndpointStatus`.
        endpoint_status "EndpointStatus" String,
        /// `Fn::GetAtt` of `Port`.
        port "Port" i64,
        /// `Fn::GetAtt` of `VpcEndpoint`.
        vpc_endpoint "VpcEndpoint" Json,
        /// `Fn::GetAtt` of `VpcEndpoint.VpcEndpointId`.
        vpc_endpoint_vpc_endpoint_id "VpcEndpoint.VpcEndpointId" String,
        /// `Fn::GetAtt` of `VpcEndpoint.VpcId`.
        vpc_endpoint_vpc_id "VpcEndpoint.VpcId" String,
        /// `Fn::GetAtt` of `VpcSecurityGroups`.
        vpc_security_groups "VpcSecurityGroups" List<String>,
    }
}

resource! {
    /// [`AWS::Redshift::EndpointAuthorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointauthorization.html)
    EndpointAuthorization = "AWS::Redshift::EndpointAuthorization"
    required {
        /// `Account`: text. A change replaces the resource.
        account "Account" String,
        /// `ClusterIdentifier`: text. A change replaces the resource.
        cluster_identifier "ClusterIdentifier" String,
    }
    optional {
        /// `Force`: true or false.
        force "Force" bool,
        /// `VpcIds`: list.
        vpc_ids "VpcIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `AllowedAllVPCs`.
        allowed_all_vp_cs "AllowedAllVPCs" bool,
        /// `Fn::GetAtt` of `AllowedVPCs`.
        allowed_vp_cs "AllowedVPCs" List<String>,
        /// `Fn::GetAtt` of `AuthorizeTime`.
        authorize_time "AuthorizeTime" String,
        /// `Fn::GetAtt` of `ClusterStatus`.
        cluster_status "ClusterStatus" String,
        /// `Fn::GetAtt` of `EndpointCount`.
        endpoint_count "EndpointCount" i64,
        /// `Fn::GetAtt` of `Grantee`.
        grantee "Grantee" String,
        /// `Fn::GetAtt` of `Grantor`.
        grantor "Grantor" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

resource! {
    /// [`AWS::Redshift::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-eventsubscription.html)
    EventSubscription = "AWS::Redshift::EventSubscription"
    required {
        /// `SubscriptionName`: text. A change replaces the resource.
        subscription_name "SubscriptionName" String,
    }
    optional {
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `EventCategories`: list.
        event_categories "EventCategories" List<event_subscription::EventCategories>,
        /// `Severity`: text, 0 to 2147483647 characters.
        severity "Severity" event_subscription::Severity,
        /// `SnsTopicArn`: text, 0 to 2147483647 characters.
        sns_topic_arn "SnsTopicArn" String,
        /// `SourceIds`: list.
        source_ids "SourceIds" List<String>,
        /// `SourceType`: text, 0 to 2147483647 characters.
        source_type "SourceType" event_subscription::SourceType,
        /// `Tags`: list.
        tags "Tags" List<event_subscription::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CustSubscriptionId`.
        cust_subscription_id "CustSubscriptionId" String,
        /// `Fn::GetAtt` of `CustomerAwsId`.
        customer_aws_id "CustomerAwsId" String,
        /// `Fn::GetAtt` of `EventCategoriesList`.
        event_categories_list "EventCategoriesList" List<String>,
        /// `Fn::GetAtt` of `SourceIdsList`.
        source_ids_list "SourceIdsList" List<String>,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `SubscriptionCreationTime`.
        subscription_creation_time "SubscriptionCreationTime" String,
    }
}

/// Property types of [`EventSubscription`].
pub mod event_subscription {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EventCategories`.
        EventCategories
        Configuration = "configuration",
        Management = "management",
        Monitoring = "monitoring",
        Security = "security",
        Pending = "pending",
    }

    choice! {
        /// Values of `Severity`.
        Severity
        Error = "ERROR",
        Info = "INFO",
    }

    choice! {
        /// Values of `SourceType`.
        SourceType
        Cluster = "cluster",
        ClusterParameterGroup = "cluster-parameter-group",
        ClusterSecurityGroup = "cluster-security-group",
        ClusterSnapshot = "cluster-snapshot",
        ScheduledAction = "scheduled-action",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-eventsubscription-tag.html)
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
    /// [`AWS::Redshift::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-integration.html)
    Integration = "AWS::Redshift::Integration"
    required {
        /// `SourceArn`: text, 1 to 255 characters. A change replaces the resource.
        source_arn "SourceArn" String,
        /// `TargetArn`: text, 20 to 2048 characters. A change replaces the resource.
        target_arn "TargetArn" String,
    }
    optional {
        /// `AdditionalEncryptionContext`: object. A change replaces the resource.
        additional_encryption_context "AdditionalEncryptionContext" Json,
        /// `IntegrationName`: text, 1 to 64 characters.
        integration_name "IntegrationName" String,
        /// `KMSKeyId`: text, 0 to 2147483647 characters. A change replaces the resource.
        kms_key_id "KMSKeyId" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<integration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `IntegrationArn`.
        integration_arn "IntegrationArn" String,
    }
}

/// Property types of [`Integration`].
pub mod integration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-integration-tag.html)
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
}

resource! {
    /// [`AWS::Redshift::QEV2IdcApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-qev2idcapplication.html)
    QEV2IdcApplication = "AWS::Redshift::QEV2IdcApplication"
    required {
        /// `IdcDisplayName`: text, 1 to 127 characters.
        idc_display_name "IdcDisplayName" String,
        /// `IdcInstanceArn`: text, 0 to 2147483647 characters. A change replaces the resource.
        idc_instance_arn "IdcInstanceArn" String,
        /// `Qev2IdcApplicationName`: text, 1 to 63 characters. A change replaces the resource.
        qev2_idc_application_name "Qev2IdcApplicationName" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<qev2_idc_application::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `IdcManagedApplicationArn`.
        idc_managed_application_arn "IdcManagedApplicationArn" String,
        /// `Fn::GetAtt` of `IdcOnboardStatus`.
        idc_onboard_status "IdcOnboardStatus" String,
        /// `Fn::GetAtt` of `Qev2IdcApplicationArn`.
        qev2_idc_application_arn "Qev2IdcApplicationArn" String,
    }
}

/// Property types of [`QEV2IdcApplication`].
pub mod qev2_idc_application {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-qev2idcapplication-tag.html)
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
    /// [`AWS::Redshift::RedshiftIdcApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-redshiftidcapplication.html)
    RedshiftIdcApplication = "AWS::Redshift::RedshiftIdcApplication"
    required {
        /// `IamRoleArn`: text, 0 to 2147483647 characters.
        iam_role_arn "IamRoleArn" String,
        /// `IdcDisplayName`: text, 1 to 127 characters.
        idc_display_name "IdcDisplayName" String,
        /// `IdcInstanceArn`: text, 0 to 2147483647 characters. A change replaces the resource.
        idc_instance_arn "IdcInstanceArn" String,
        /// `RedshiftIdcApplicationName`: text, 1 to 63 characters. A change replaces the resource.
        redshift_idc_application_name "RedshiftIdcApplicationName" String,
    }
    optional {
        /// `ApplicationType`: text. A change replaces the resource.
        application_type "ApplicationType" redshift_idc_application::ApplicationType,
        /// `AuthorizedTokenIssuerList`: list.
        authorized_token_issuer_list "AuthorizedTokenIssuerList" List<redshift_idc_application::AuthorizedTokenIssuer>,
        /// `IdentityNamespace`: text, 1 to 127 characters.
        identity_namespace "IdentityNamespace" String,
        /// `ServiceIntegrations`: list.
        service_integrations "ServiceIntegrations" List<redshift_idc_application::ServiceIntegrationsUnion>,
        /// `SsoTagKeys`: list. A change replaces the resource.
        sso_tag_keys "SsoTagKeys" List<String>,
        /// `Tags`: list.
        tags "Tags" List<redshift_idc_application::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `IdcManagedApplicationArn`.
        idc_managed_application_arn "IdcManagedApplicationArn" String,
        /// `Fn::GetAtt` of `IdcOnboardStatus`.
        idc_onboard_status "IdcOnboardStatus" String,
        /// `Fn::GetAtt` of `RedshiftIdcApplicationArn`.
        redshift_idc_application_arn "RedshiftIdcApplicationArn" String,
    }
}

/// Property types of [`RedshiftIdcApplication`].
pub mod redshift_idc_application {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ApplicationType`.
        ApplicationType
        None = "None",
        Lakehouse = "Lakehouse",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-tag.html)
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
        /// [`ServiceIntegrationsUnion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-serviceintegrationsunion.html)
        ServiceIntegrationsUnion
        required {
        }
        optional {
            /// `LakeFormation`: list.
            lake_formation "LakeFormation" List<LakeFormationScopeUnion>,
            /// `Redshift`: list.
            redshift "Redshift" List<RedshiftScopeUnion>,
            /// `S3AccessGrants`: list.
            s3_access_grants "S3AccessGrants" List<S3AccessGrantsScopeUnion>,
        }
    }

    property! {
        /// [`S3AccessGrantsScopeUnion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-s3accessgrantsscopeunion.html)
        S3AccessGrantsScopeUnion
        required {
        }
        optional {
            /// `ReadWriteAccess`: object.
            read_write_access "ReadWriteAccess" ReadWriteAccess,
        }
    }

    choice! {
        /// Values of `ReadWriteAccessAuthorization`.
        ReadWriteAccessAuthorization
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    property! {
        /// [`ReadWriteAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-readwriteaccess.html)
        ReadWriteAccess
        required {
            /// `Authorization`: text.
            authorization "Authorization" ReadWriteAccessAuthorization,
        }
        optional {
        }
    }

    property! {
        /// [`RedshiftScopeUnion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-redshiftscopeunion.html)
        RedshiftScopeUnion
        required {
        }
        optional {
            /// `Connect`: object.
            connect "Connect" Connect,
        }
    }

    choice! {
        /// Values of `ConnectAuthorization`.
        ConnectAuthorization
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    property! {
        /// [`Connect`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-connect.html)
        Connect
        required {
            /// `Authorization`: text.
            authorization "Authorization" ConnectAuthorization,
        }
        optional {
        }
    }

    property! {
        /// [`LakeFormationScopeUnion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-lakeformationscopeunion.html)
        LakeFormationScopeUnion
        required {
        }
        optional {
            /// `LakeFormationQuery`: object.
            lake_formation_query "LakeFormationQuery" LakeFormationQuery,
        }
    }

    choice! {
        /// Values of `LakeFormationQueryAuthorization`.
        LakeFormationQueryAuthorization
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    property! {
        /// [`LakeFormationQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-lakeformationquery.html)
        LakeFormationQuery
        required {
            /// `Authorization`: text.
            authorization "Authorization" LakeFormationQueryAuthorization,
        }
        optional {
        }
    }

    property! {
        /// [`AuthorizedTokenIssuer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-redshiftidcapplication-authorizedtokenissuer.html)
        AuthorizedTokenIssuer
        required {
        }
        optional {
            /// `AuthorizedAudiencesList`: list.
            authorized_audiences_list "AuthorizedAudiencesList" List<String>,
            /// `TrustedTokenIssuerArn`: text, 0 to 2147483647 characters.
            trusted_token_issuer_arn "TrustedTokenIssuerArn" String,
        }
    }
}

resource! {
    /// [`AWS::Redshift::ScheduledAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-scheduledaction.html)
    ScheduledAction = "AWS::Redshift::ScheduledAction"
    required {
        /// `ScheduledActionName`: text, 0 to 2147483647 characters. A change replaces the resource.
        scheduled_action_name "ScheduledActionName" String,
    }
    optional {
        /// `Enable`: true or false.
        enable "Enable" bool,
        /// `EndTime`: text.
        end_time "EndTime" String,
        /// `IamRole`: text, 0 to 2147483647 characters.
        iam_role "IamRole" String,
        /// `Schedule`: text, 0 to 2147483647 characters.
        schedule "Schedule" String,
        /// `ScheduledActionDescription`: text, 0 to 2147483647 characters.
        scheduled_action_description "ScheduledActionDescription" String,
        /// `StartTime`: text.
        start_time "StartTime" String,
        /// `TargetAction`: object.
        target_action "TargetAction" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `NextInvocations`.
        next_invocations "NextInvocations" List<String>,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

resource! {
    /// [`AWS::Redshift::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshot.html)
    Snapshot = "AWS::Redshift::Snapshot"
    required {
        /// `ClusterIdentifier`: text, 1 to 63 characters. A change replaces the resource.
        cluster_identifier "ClusterIdentifier" String,
        /// `SnapshotIdentifier`: text, 1 to 255 characters. A change replaces the resource.
        snapshot_identifier "SnapshotIdentifier" String,
    }
    optional {
        /// `ManualSnapshotRetentionPeriod`: whole number, -1 to 3653 in value.
        manual_snapshot_retention_period "ManualSnapshotRetentionPeriod" i64,
        /// `Tags`: list.
        tags "Tags" List<snapshot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AvailabilityZone`.
        availability_zone "AvailabilityZone" String,
        /// `Fn::GetAtt` of `ClusterCreateTime`.
        cluster_create_time "ClusterCreateTime" String,
        /// `Fn::GetAtt` of `ClusterVersion`.
        cluster_version "ClusterVersion" String,
        /// `Fn::GetAtt` of `DBName`.
        db_name "DBName" String,
        /// `Fn::GetAtt` of `Encrypted`.
        encrypted "Encrypted" bool,
        /// `Fn::GetAtt` of `EncryptedWithHSM`.
        encrypted_with_hsm "EncryptedWithHSM" bool,
        /// `Fn::GetAtt` of `EngineFullVersion`.
        engine_full_version "EngineFullVersion" String,
        /// `Fn::GetAtt` of `EnhancedVpcRouting`.
        enhanced_vpc_routing "EnhancedVpcRouting" bool,
        /// `Fn::GetAtt` of `KmsKeyId`.
        kms_key_id "KmsKeyId" String,
        /// `Fn::GetAtt` of `MaintenanceTrackName`.
        maintenance_track_name "MaintenanceTrackName" String,
        /// `Fn::GetAtt` of `MasterUsername`.
        master_username "MasterUsername" String,
        /// `Fn::GetAtt` of `NodeType`.
        node_type "NodeType" String,
        /// `Fn::GetAtt` of `NumberOfNodes`.
        number_of_nodes "NumberOfNodes" i64,
        /// `Fn::GetAtt` of `OwnerAccount`.
        owner_account "OwnerAccount" String,
        /// `Fn::GetAtt` of `Port`.
        port "Port" i64,
        /// `Fn::GetAtt` of `SnapshotArn`.
        snapshot_arn "SnapshotArn" String,
        /// `Fn::GetAtt` of `SnapshotCreateTime`.
        snapshot_create_time "SnapshotCreateTime" String,
        /// `Fn::GetAtt` of `SnapshotType`.
        snapshot_type "SnapshotType" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`Snapshot`].
pub mod snapshot {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-snapshot-tag.html)
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
    /// [`AWS::Redshift::SnapshotCopyGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotcopygrant.html)
    SnapshotCopyGrant = "AWS::Redshift::SnapshotCopyGrant"
    required {
        /// `SnapshotCopyGrantName`: text, 1 to 63 characters. A change replaces the resource.
        snapshot_copy_grant_name "SnapshotCopyGrantName" String,
    }
    optional {
        /// `KmsKeyId`: text, 0 to 2147483647 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `Tags`: list.
        tags "Tags" List<snapshot_copy_grant::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`SnapshotCopyGrant`].
pub mod snapshot_copy_grant {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-snapshotcopygrant-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Redshift::SnapshotSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotschedule.html)
    SnapshotSchedule = "AWS::Redshift::SnapshotSchedule"
    required {
        /// `ScheduleDefinitions`: list.
        schedule_definitions "ScheduleDefinitions" List<String>,
        /// `ScheduleIdentifier`: text, 0 to 2147483647 characters. A change replaces the resource.
        schedule_identifier "ScheduleIdentifier" String,
    }
    optional {
        /// `ScheduleDescription`: text, 0 to 2147483647 characters. A change replaces the resource.
        schedule_description "ScheduleDescription" String,
        /// `Tags`: list.
        tags "Tags" List<snapshot_schedule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AssociatedClusterCount`.
        associated_cluster_count "AssociatedClusterCount" i64,
    }
}

/// Property types of [`SnapshotSchedule`].
pub mod snapshot_schedule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-snapshotschedule-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Redshift::UsageLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-usagelimit.html)
    UsageLimit = "AWS::Redshift::UsageLimit"
    required {
        /// `Amount`: number.
        amount "Amount" f64,
        /// `ClusterIdentifier`: text, 0 to 2147483647 characters. A change replaces the resource.
        cluster_identifier "ClusterIdentifier" String,
        /// `FeatureType`: text. A change replaces the resource.
        feature_type "FeatureType" usage_limit::FeatureType,
        /// `LimitType`: text. A change replaces the resource.
        limit_type "LimitType" usage_limit::LimitType,
    }
    optional {
        /// `BreachAction`: text.
        breach_action "BreachAction" usage_limit::BreachAction,
        /// `Period`: text. A change replaces the resource.
        period "Period" usage_limit::Period,
        /// `Tags`: list.
        tags "Tags" List<usage_limit::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `UsageLimitId`.
        usage_limit_id "UsageLimitId" String,
    }
}

/// Property types of [`UsageLimit`].
pub mod usage_limit {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `BreachAction`.
        BreachAction
        Log = "log",
        EmitMetric = "emit-metric",
        Disable = "disable",
    }

    choice! {
        /// Values of `FeatureType`.
        FeatureType
        Spectrum = "spectrum",
        ConcurrencyScaling = "concurrency-scaling",
        CrossRegionDatasharing = "cross-region-datasharing",
        ExtraComputeForAutomaticOptimization = "extra-compute-for-automatic-optimization",
    }

    choice! {
        /// Values of `LimitType`.
        LimitType
        Time = "time",
        DataScanned = "data-scanned",
    }

    choice! {
        /// Values of `Period`.
        Period
        Daily = "daily",
        Weekly = "weekly",
        Monthly = "monthly",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-usagelimit-tag.html)
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
