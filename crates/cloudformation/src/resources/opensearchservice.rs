// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::OpenSearchService`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::OpenSearchService::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-application.html)
    Application = "AWS::OpenSearchService::Application"
    required {
        /// `Name`: text, 3 to 40 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AppConfigs`: list.
        app_configs "AppConfigs" List<application::AppConfig>,
        /// `DataSources`: list.
        data_sources "DataSources" List<application::DataSource>,
        /// `Endpoint`: text.
        endpoint "Endpoint" String,
        /// `IamIdentityCenterOptions`: object.
        iam_identity_center_options "IamIdentityCenterOptions" application::IamIdentityCenterOptions,
        /// `KmsKeyArn`: text, 20 to 2048 characters. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// `Tags`: list.
        tags "Tags" List<application::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-application-tag.html)
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
        /// Property type `IamIdentityCenterOptions`.
        IamIdentityCenterOptions
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `IamIdentityCenterInstanceArn`: JSON.
            iam_identity_center_instance_arn "IamIdentityCenterInstanceArn" Json,
            /// `IamRoleForIdentityCenterApplicationArn`: text.
            iam_role_for_identity_center_application_arn "IamRoleForIdentityCenterApplicationArn" String,
        }
    }

    property! {
        /// [`DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-application-datasource.html)
        DataSource
        required {
            /// `DataSourceArn`: JSON.
            data_source_arn "DataSourceArn" Json,
        }
        optional {
            /// `DataSourceDescription`: text.
            data_source_description "DataSourceDescription" String,
        }
    }

    choice! {
        /// Values of `AppConfigType`.
        AppConfigType
        OpensearchDashboardsDashboardAdminUsers = "opensearchDashboards.dashboardAdmin.users",
        OpensearchDashboardsDashboardAdminGroups = "opensearchDashboards.dashboardAdmin.groups",
    }

    property! {
        /// [`AppConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-application-appconfig.html)
        AppConfig
        required {
            /// `Key`: text.
            key "Key" AppConfigType,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::OpenSearchService::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html)
    Domain = "AWS::OpenSearchService::Domain"
    required {
    }
    optional {
        /// `AIMLOptions`: object.
        aiml_options "AIMLOptions" domain::AIMLOptions,
        /// `AccessPolicies`: JSON.
        access_policies "AccessPolicies" Json,
        /// `AdvancedOptions`: object.
        advanced_options "AdvancedOptions" Json,
        /// `AdvancedSecurityOptions`: object.
        advanced_security_options "AdvancedSecurityOptions" domain::AdvancedSecurityOptionsInput,
        /// `AutomatedSnapshotPauseOptions`: object.
        automated_snapshot_pause_options "AutomatedSnapshotPauseOptions" domain::AutomatedSnapshotPauseOptions,
        /// `ClusterConfig`: object.
        cluster_config "ClusterConfig" domain::ClusterConfig,
        /// `CognitoOptions`: object.
        cognito_options "CognitoOptions" domain::CognitoOptions,
        /// `DeploymentStrategyOptions`: object.
        deployment_strategy_options "DeploymentStrategyOptions" domain::DeploymentStrategyOptions,
        /// `DomainEndpointOptions`: object.
        domain_endpoint_options "DomainEndpointOptions" domain::DomainEndpointOptions,
        /// `DomainName`: text. A change replaces the resource.
        domain_name "DomainName" String,
        /// `EBSOptions`: object.
        ebs_options "EBSOptions" domain::EBSOptions,
        /// `EncryptionAtRestOptions`: object.
        encryption_at_rest_options "EncryptionAtRestOptions" domain::EncryptionAtRestOptions,
        /// `EngineMode`: text. A change replaces the resource.
        engine_mode "EngineMode" domain::EngineMode,
        /// `EngineVersion`: text.
        engine_version "EngineVersion" String,
        /// `IPAddressType`: text.
        ip_address_type "IPAddressType" String,
        /// `IdentityCenterOptions`: object.
        identity_center_options "IdentityCenterOptions" domain::IdentityCenterOptions,
        /// `LogPublishingOptions`: object.
        log_publishing_options "LogPublishingOptions" Json,
        /// `NodeToNodeEncryptionOptions`: object.
        node_to_node_encryption_options "NodeToNodeEncryptionOptions" domain::NodeToNodeEncryptionOptions,
        /// `OffPeakWindowOptions`: object.
        off_peak_window_options "OffPeakWindowOptions" domain::OffPeakWindowOptions,
        /// `SkipShardMigrationWait`: true or false.
        skip_shard_migration_wait "SkipShardMigrationWait" bool,
        /// `SnapshotOptions`: object.
        snapshot_options "SnapshotOptions" domain::SnapshotOptions,
        /// `SoftwareUpdateOptions`: object.
        software_update_options "SoftwareUpdateOptions" domain::SoftwareUpdateOptions,
        /// `Tags`: list.
        tags "Tags" List<domain::Tag>,
        /// `UseCase`: text.
        use_case "UseCase" domain::UseCase,
        /// `VPCOptions`: object.
        vpc_options "VPCOptions" domain::VPCOptions,
    }
    attributes {
        /// `Fn::GetAtt` of `AdvancedSecurityOptions.AnonymousAuthDisableDate`.
        advanced_security_options_anonymous_auth_disable_date "AdvancedSecurityOptions.AnonymousAuthDisableDate" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `DomainArn`.
        domain_arn "DomainArn" String,
        /// `Fn::GetAtt` of `DomainEndpoint`.
        domain_endpoint "DomainEndpoint" String,
        /// `Fn::GetAtt` of `DomainEndpointV2`.
        domain_endpoint_v2 "DomainEndpointV2" String,
        /// `Fn::GetAtt` of `DomainEndpoints`.
        domain_endpoints "DomainEndpoints" Json,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `IdentityCenterOptions.IdentityCenterApplicationARN`.
        identity_center_options_identity_center_application_arn "IdentityCenterOptions.IdentityCenterApplicationARN" String,
        /// `Fn::GetAtt` of `IdentityCenterOptions.IdentityStoreId`.
        identity_center_options_identity_store_id "IdentityCenterOptions.IdentityStoreId" String,
        /// `Fn::GetAtt` of `ServiceSoftwareOptions`.
        service_software_options "ServiceSoftwareOptions" Json,
    }
}

/// Property types of [`Domain`].
pub mod domain {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EngineMode`.
        EngineMode
        General = "GENERAL",
        Optimized = "OPTIMIZED",
    }

    choice! {
        /// Values of `UseCase`.
        UseCase
        Search = "SEARCH",
        Vector = "VECTOR",
        Observability = "OBSERVABILITY",
        Mixed = "MIXED",
    }

    property! {
        /// [`VPCOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-vpcoptions.html)
        VPCOptions
        required {
        }
        optional {
            /// `EgressEnabled`: true or false.
            egress_enabled "EgressEnabled" bool,
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-tag.html)
        Tag
        required {
            /// `Key`: text, 0 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`SoftwareUpdateOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-softwareupdateoptions.html)
        SoftwareUpdateOptions
        required {
        }
        optional {
            /// `AutoSoftwareUpdateEnabled`: true or false.
            auto_software_update_enabled "AutoSoftwareUpdateEnabled" bool,
            /// `UseLatestServiceSoftwareForBlueGreen`: true or false.
            use_latest_service_software_for_blue_green "UseLatestServiceSoftwareForBlueGreen" bool,
        }
    }

    property! {
        /// [`SnapshotOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-snapshotoptions.html)
        SnapshotOptions
        required {
        }
        optional {
            /// `AutomatedSnapshotStartHour`: whole number.
            automated_snapshot_start_hour "AutomatedSnapshotStartHour" i64,
        }
    }

    property! {
        /// [`OffPeakWindowOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-offpeakwindowoptions.html)
        OffPeakWindowOptions
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `OffPeakWindow`: object.
            off_peak_window "OffPeakWindow" OffPeakWindow,
        }
    }

    property! {
        /// [`OffPeakWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-offpeakwindow.html)
        OffPeakWindow
        required {
        }
        optional {
            /// `WindowStartTime`: object.
            window_start_time "WindowStartTime" WindowStartTime,
        }
    }

    property! {
        /// [`WindowStartTime`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-windowstarttime.html)
        WindowStartTime
        required {
            /// `Hours`: whole number, 0 to 23 in value.
            hours "Hours" i64,
            /// `Minutes`: whole number, 0 to 59 in value.
            minutes "Minutes" i64,
        }
        optional {
        }
    }

    property! {
        /// [`NodeToNodeEncryptionOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-nodetonodeencryptionoptions.html)
        NodeToNodeEncryptionOptions
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    choice! {
        /// Values of `RolesKeyIdcType`.
        RolesKeyIdcType
        GroupName = "GroupName",
        GroupId = "GroupId",
    }

    choice! {
        /// Values of `SubjectKeyIdcType`.
        SubjectKeyIdcType
        UserName = "UserName",
        UserId = "UserId",
        Email = "Email",
    }

    property! {
        /// [`IdentityCenterOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-identitycenteroptions.html)
        IdentityCenterOptions
        required {
        }
        optional {
            /// `EnabledAPIAccess`: true or false.
            enabled_api_access "EnabledAPIAccess" bool,
            /// `IdentityCenterApplicationARN`: text.
            identity_center_application_arn "IdentityCenterApplicationARN" String,
            /// `IdentityCenterInstanceARN`: text.
            identity_center_instance_arn "IdentityCenterInstanceARN" String,
            /// `IdentityStoreId`: text.
            identity_store_id "IdentityStoreId" String,
            /// `RolesKey`: text.
            roles_key "RolesKey" RolesKeyIdcType,
            /// `SubjectKey`: text.
            subject_key "SubjectKey" SubjectKeyIdcType,
        }
    }

    property! {
        /// [`EncryptionAtRestOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-encryptionatrestoptions.html)
        EncryptionAtRestOptions
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`EBSOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-ebsoptions.html)
        EBSOptions
        required {
        }
        optional {
            /// `EBSEnabled`: true or false.
            ebs_enabled "EBSEnabled" bool,
            /// `Iops`: whole number.
            iops "Iops" i64,
            /// `Throughput`: whole number.
            throughput "Throughput" i64,
            /// `VolumeSize`: whole number.
            volume_size "VolumeSize" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" String,
        }
    }

    property! {
        /// [`DomainEndpointOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-domainendpointoptions.html)
        DomainEndpointOptions
        required {
        }
        optional {
            /// `CustomEndpoint`: text.
            custom_endpoint "CustomEndpoint" String,
            /// `CustomEndpointCertificateArn`: text.
            custom_endpoint_certificate_arn "CustomEndpointCertificateArn" String,
            /// `CustomEndpointEnabled`: true or false.
            custom_endpoint_enabled "CustomEndpointEnabled" bool,
            /// `EnforceHTTPS`: true or false.
            enforce_https "EnforceHTTPS" bool,
            /// `TLSSecurityPolicy`: text.
            tls_security_policy "TLSSecurityPolicy" String,
        }
    }

    choice! {
        /// Values of `DeploymentStrategyOptionsDeploymentStrategy`.
        DeploymentStrategyOptionsDeploymentStrategy
        Default = "Default",
        CapacityOptimized = "CapacityOptimized",
    }

    property! {
        /// [`DeploymentStrategyOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-deploymentstrategyoptions.html)
        DeploymentStrategyOptions
        required {
        }
        optional {
            /// `DeploymentStrategy`: text.
            deployment_strategy "DeploymentStrategy" DeploymentStrategyOptionsDeploymentStrategy,
        }
    }

    property! {
        /// [`CognitoOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-cognitooptions.html)
        CognitoOptions
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `IdentityPoolId`: text.
            identity_pool_id "IdentityPoolId" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `UserPoolId`: text.
            user_pool_id "UserPoolId" String,
        }
    }

    property! {
        /// [`ClusterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-clusterconfig.html)
        ClusterConfig
        required {
        }
        optional {
            /// `ColdStorageOptions`: object.
            cold_storage_options "ColdStorageOptions" ColdStorageOptions,
            /// `DedicatedMasterCount`: whole number.
            dedicated_master_count "DedicatedMasterCount" i64,
            /// `DedicatedMasterEnabled`: true or false.
            dedicated_master_enabled "DedicatedMasterEnabled" bool,
            /// `DedicatedMasterType`: text.
            dedicated_master_type "DedicatedMasterType" String,
            /// `InstanceCount`: whole number.
            instance_count "InstanceCount" i64,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
            /// `MultiAZWithStandbyEnabled`: true or false.
            multi_az_with_standby_enabled "MultiAZWithStandbyEnabled" bool,
            /// `NodeOptions`: list.
            node_options "NodeOptions" List<NodeOption>,
            /// `WarmCount`: whole number.
            warm_count "WarmCount" i64,
            /// `WarmEnabled`: true or false.
            warm_enabled "WarmEnabled" bool,
            /// `WarmType`: text.
            warm_type "WarmType" String,
            /// `ZoneAwarenessConfig`: object.
            zone_awareness_config "ZoneAwarenessConfig" ZoneAwarenessConfig,
            /// `ZoneAwarenessEnabled`: true or false.
            zone_awareness_enabled "ZoneAwarenessEnabled" bool,
        }
    }

    property! {
        /// [`ZoneAwarenessConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-zoneawarenessconfig.html)
        ZoneAwarenessConfig
        required {
        }
        optional {
            /// `AvailabilityZoneCount`: whole number.
            availability_zone_count "AvailabilityZoneCount" i64,
        }
    }

    choice! {
        /// Values of `NodeOptionNodeType`.
        NodeOptionNodeType
        Coordinator = "coordinator",
    }

    property! {
        /// [`NodeOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-nodeoption.html)
        NodeOption
        required {
        }
        optional {
            /// `NodeConfig`: object.
            node_config "NodeConfig" NodeConfig,
            /// `NodeType`: text.
            node_type "NodeType" NodeOptionNodeType,
        }
    }

    property! {
        /// [`NodeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-nodeconfig.html)
        NodeConfig
        required {
        }
        optional {
            /// `Count`: whole number.
            count "Count" i64,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `Type`: text.
            r#type "Type" String,
        }
    }

    property! {
        /// [`ColdStorageOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-coldstorageoptions.html)
        ColdStorageOptions
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`AutomatedSnapshotPauseOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-automatedsnapshotpauseoptions.html)
        AutomatedSnapshotPauseOptions
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `EndTime`: text.
            end_time "EndTime" String,
            /// `StartTime`: text.
            start_time "StartTime" String,
        }
    }

    property! {
        /// [`AdvancedSecurityOptionsInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-advancedsecurityoptionsinput.html)
        AdvancedSecurityOptionsInput
        required {
        }
        optional {
            /// `AnonymousAuthDisableDate`: text.
            anonymous_auth_disable_date "AnonymousAuthDisableDate" String,
            /// `AnonymousAuthEnabled`: true or false.
            anonymous_auth_enabled "AnonymousAuthEnabled" bool,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `IAMFederationOptions`: object.
            iam_federation_options "IAMFederationOptions" IAMFederationOptions,
            /// `InternalUserDatabaseEnabled`: true or false.
            internal_user_database_enabled "InternalUserDatabaseEnabled" bool,
            /// `JWTOptions`: object.
            jwt_options "JWTOptions" JWTOptions,
            /// `MasterUserOptions`: object.
            master_user_options "MasterUserOptions" MasterUserOptions,
            /// `SAMLOptions`: object.
            saml_options "SAMLOptions" SAMLOptions,
        }
    }

    property! {
        /// [`SAMLOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-samloptions.html)
        SAMLOptions
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `Idp`: object.
            idp "Idp" Idp,
            /// `MasterBackendRole`: text.
            master_backend_role "MasterBackendRole" String,
            /// `MasterUserName`: text.
            master_user_name "MasterUserName" String,
            /// `RolesKey`: text.
            roles_key "RolesKey" String,
            /// `SessionTimeoutMinutes`: whole number.
            session_timeout_minutes "SessionTimeoutMinutes" i64,
            /// `SubjectKey`: text.
            subject_key "SubjectKey" String,
        }
    }

    property! {
        /// [`Idp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-idp.html)
        Idp
        required {
            /// `EntityId`: text.
            entity_id "EntityId" String,
            /// `MetadataContent`: text, 1 to 1048576 characters.
            metadata_content "MetadataContent" String,
        }
        optional {
        }
    }

    property! {
        /// [`MasterUserOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-masteruseroptions.html)
        MasterUserOptions
        required {
        }
        optional {
            /// `MasterUserARN`: text.
            master_user_arn "MasterUserARN" String,
            /// `MasterUserName`: text.
            master_user_name "MasterUserName" String,
            /// `MasterUserPassword`: text.
            master_user_password "MasterUserPassword" String,
        }
    }

    property! {
        /// [`JWTOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-jwtoptions.html)
        JWTOptions
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `PublicKey`: text.
            public_key "PublicKey" String,
            /// `RolesKey`: text.
            roles_key "RolesKey" String,
            /// `SubjectKey`: text.
            subject_key "SubjectKey" String,
        }
    }

    property! {
        /// [`IAMFederationOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-iamfederationoptions.html)
        IAMFederationOptions
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `RolesKey`: text.
            roles_key "RolesKey" String,
            /// `SubjectKey`: text.
            subject_key "SubjectKey" String,
        }
    }

    property! {
        /// [`AIMLOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-aimloptions.html)
        AIMLOptions
        required {
        }
        optional {
            /// `S3VectorsEngine`: object.
            s3_vectors_engine "S3VectorsEngine" S3VectorsEngine,
            /// `ServerlessVectorAcceleration`: object.
            serverless_vector_acceleration "ServerlessVectorAcceleration" ServerlessVectorAcceleration,
        }
    }

    property! {
        /// [`ServerlessVectorAcceleration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-serverlessvectoracceleration.html)
        ServerlessVectorAcceleration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`S3VectorsEngine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-s3vectorsengine.html)
        S3VectorsEngine
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }
}
