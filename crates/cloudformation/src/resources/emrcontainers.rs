// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::EMRContainers`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::EMRContainers::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-endpoint.html)
    Endpoint = "AWS::EMRContainers::Endpoint"
    required {
        /// `ExecutionRoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        execution_role_arn "ExecutionRoleArn" String,
        /// `ReleaseLabel`: text, 1 to 64 characters. A change replaces the resource.
        release_label "ReleaseLabel" String,
        /// `Type`: text, 1 to 64 characters. A change replaces the resource.
        r#type "Type" String,
        /// `VirtualClusterId`: text, 1 to 64 characters. A change replaces the resource.
        virtual_cluster_id "VirtualClusterId" String,
    }
    optional {
        /// `ConfigurationOverrides`: object. A change replaces the resource.
        configuration_overrides "ConfigurationOverrides" endpoint::ConfigurationOverrides,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `SessionIdleTimeoutInMinutes`: whole number, 1 to 1440 in value. A change replaces the resource.
        session_idle_timeout_in_minutes "SessionIdleTimeoutInMinutes" i64,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<endpoint::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AuthProxyUrl`.
        auth_proxy_url "AuthProxyUrl" String,
        /// `Fn::GetAtt` of `CertificateAuthority`.
        certificate_authority "CertificateAuthority" Json,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FailureReason`.
        failure_reason "FailureReason" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `SecurityGroup`.
        security_group "SecurityGroup" String,
        /// `Fn::GetAtt` of `ServerUrl`.
        server_url "ServerUrl" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `StateDetails`.
        state_details "StateDetails" String,
    }
}

/// Property types of [`Endpoint`].
pub mod endpoint {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-endpoint-tag.html)
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
        /// [`ConfigurationOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-endpoint-configurationoverrides.html)
        ConfigurationOverrides
        required {
        }
        optional {
            /// `ApplicationConfiguration`: list, 0 to 100 items.
            application_configuration "ApplicationConfiguration" List<EMREKSConfiguration>,
            /// `MonitoringConfiguration`: object.
            monitoring_configuration "MonitoringConfiguration" MonitoringConfiguration,
        }
    }

    choice! {
        /// Values of `MonitoringConfigurationPersistentAppUI`.
        MonitoringConfigurationPersistentAppUI
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`MonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-endpoint-monitoringconfiguration.html)
        MonitoringConfiguration
        required {
        }
        optional {
            /// `CloudWatchMonitoringConfiguration`: object.
            cloud_watch_monitoring_configuration "CloudWatchMonitoringConfiguration" CloudWatchMonitoringConfiguration,
            /// `ContainerLogRotationConfiguration`: object.
            container_log_rotation_configuration "ContainerLogRotationConfiguration" ContainerLogRotationConfiguration,
            /// `PersistentAppUI`: text.
            persistent_app_ui "PersistentAppUI" MonitoringConfigurationPersistentAppUI,
            /// `S3MonitoringConfiguration`: object.
            s3_monitoring_configuration "S3MonitoringConfiguration" S3MonitoringConfiguration,
        }
    }

    property! {
        /// [`S3MonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-endpoint-s3monitoringconfiguration.html)
        S3MonitoringConfiguration
        required {
            /// `LogUri`: text, 1 to 10280 characters.
            log_uri "LogUri" String,
        }
        optional {
        }
    }

    property! {
        /// [`ContainerLogRotationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-endpoint-containerlogrotationconfiguration.html)
        ContainerLogRotationConfiguration
        required {
            /// `MaxFilesToKeep`: whole number, 1 to 50 in value.
            max_files_to_keep "MaxFilesToKeep" i64,
            /// `RotationSize`: text, 3 to 12 characters.
            rotation_size "RotationSize" String,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchMonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-endpoint-cloudwatchmonitoringconfiguration.html)
        CloudWatchMonitoringConfiguration
        required {
            /// `LogGroupName`: text, 1 to 512 characters.
            log_group_name "LogGroupName" String,
        }
        optional {
            /// `LogStreamNamePrefix`: text, 1 to 256 characters.
            log_stream_name_prefix "LogStreamNamePrefix" String,
        }
    }

    property! {
        /// [`EMREKSConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-endpoint-emreksconfiguration.html)
        EMREKSConfiguration
        required {
            /// `Classification`: text, 1 to 1024 characters.
            classification "Classification" String,
        }
        optional {
            /// `Configurations`: list, 0 to 100 items.
            configurations "Configurations" List<EMREKSConfiguration>,
            /// `Properties`: object.
            properties "Properties" Json,
        }
    }
}

resource! {
    /// [`AWS::EMRContainers::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-jobtemplate.html)
    JobTemplate = "AWS::EMRContainers::JobTemplate"
    required {
        /// `JobTemplateData`: object. A change replaces the resource.
        job_template_data "JobTemplateData" job_template::JobTemplateData,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Tags`: list, at most 50 items. A change replaces the resource.
        tags "Tags" List<job_template::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`JobTemplate`].
pub mod job_template {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-tag.html)
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
        /// [`JobTemplateData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-jobtemplatedata.html)
        JobTemplateData
        required {
            /// `ExecutionRoleArn`: text, 4 to 2048 characters.
            execution_role_arn "ExecutionRoleArn" String,
            /// `JobDriver`: object.
            job_driver "JobDriver" JobDriver,
            /// `ReleaseLabel`: text, 1 to 64 characters.
            release_label "ReleaseLabel" String,
        }
        optional {
            /// `ConfigurationOverrides`: object.
            configuration_overrides "ConfigurationOverrides" ParametricConfigurationOverrides,
            /// `JobTags`: object.
            job_tags "JobTags" Json,
            /// `ParameterConfiguration`: object.
            parameter_configuration "ParameterConfiguration" Json,
        }
    }

    property! {
        /// [`JobDriver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-jobdriver.html)
        JobDriver
        required {
        }
        optional {
            /// `SparkSqlJobDriver`: object.
            spark_sql_job_driver "SparkSqlJobDriver" SparkSqlJobDriver,
            /// `SparkSubmitJobDriver`: object.
            spark_submit_job_driver "SparkSubmitJobDriver" SparkSubmitJobDriver,
        }
    }

    property! {
        /// [`SparkSubmitJobDriver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-sparksubmitjobdriver.html)
        SparkSubmitJobDriver
        required {
            /// `EntryPoint`: text, 1 to 256 characters.
            entry_point "EntryPoint" String,
        }
        optional {
            /// `EntryPointArguments`: list.
            entry_point_arguments "EntryPointArguments" List<String>,
            /// `SparkSubmitParameters`: text, 1 to 102400 characters.
            spark_submit_parameters "SparkSubmitParameters" String,
        }
    }

    property! {
        /// [`SparkSqlJobDriver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-sparksqljobdriver.html)
        SparkSqlJobDriver
        required {
        }
        optional {
            /// `EntryPoint`: text, 1 to 256 characters.
            entry_point "EntryPoint" String,
            /// `SparkSqlParameters`: text, 1 to 102400 characters.
            spark_sql_parameters "SparkSqlParameters" String,
        }
    }

    property! {
        /// [`ParametricConfigurationOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-parametricconfigurationoverrides.html)
        ParametricConfigurationOverrides
        required {
        }
        optional {
            /// `ApplicationConfiguration`: list, 0 to 100 items.
            application_configuration "ApplicationConfiguration" List<Configuration>,
            /// `MonitoringConfiguration`: object.
            monitoring_configuration "MonitoringConfiguration" ParametricMonitoringConfiguration,
        }
    }

    property! {
        /// [`ParametricMonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-parametricmonitoringconfiguration.html)
        ParametricMonitoringConfiguration
        required {
        }
        optional {
            /// `CloudWatchMonitoringConfiguration`: object.
            cloud_watch_monitoring_configuration "CloudWatchMonitoringConfiguration" ParametricCloudWatchMonitoringConfiguration,
            /// `PersistentAppUI`: text, 1 to 512 characters.
            persistent_app_ui "PersistentAppUI" String,
            /// `S3MonitoringConfiguration`: object.
            s3_monitoring_configuration "S3MonitoringConfiguration" ParametricS3MonitoringConfiguration,
        }
    }

    property! {
        /// [`ParametricS3MonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-parametrics3monitoringconfiguration.html)
        ParametricS3MonitoringConfiguration
        required {
        }
        optional {
            /// `LogUri`: text, 1 to 10280 characters.
            log_uri "LogUri" String,
        }
    }

    property! {
        /// [`ParametricCloudWatchMonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-parametriccloudwatchmonitoringconfiguration.html)
        ParametricCloudWatchMonitoringConfiguration
        required {
        }
        optional {
            /// `LogGroupName`: text, 1 to 512 characters.
            log_group_name "LogGroupName" String,
            /// `LogStreamNamePrefix`: text, 1 to 256 characters.
            log_stream_name_prefix "LogStreamNamePrefix" String,
        }
    }

    property! {
        /// [`Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-jobtemplate-configuration.html)
        Configuration
        required {
            /// `Classification`: text, 1 to 1024 characters.
            classification "Classification" String,
        }
        optional {
            /// `Configurations`: list, 0 to 100 items.
            configurations "Configurations" List<Configuration>,
            /// `Properties`: object.
            properties "Properties" Json,
        }
    }
}

resource! {
    /// [`AWS::EMRContainers::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-securityconfiguration.html)
    SecurityConfiguration = "AWS::EMRContainers::SecurityConfiguration"
    required {
        /// `SecurityConfigurationData`: object. A change replaces the resource.
        security_configuration_data "SecurityConfigurationData" security_configuration::SecurityConfigurationData,
    }
    optional {
        /// `ContainerProvider`: object. A change replaces the resource.
        container_provider "ContainerProvider" security_configuration::ContainerProvider,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<security_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`SecurityConfiguration`].
pub mod security_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-tag.html)
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
        /// [`SecurityConfigurationData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-securityconfigurationdata.html)
        SecurityConfigurationData
        required {
        }
        optional {
            /// `AuthenticationConfiguration`: object.
            authentication_configuration "AuthenticationConfiguration" AuthenticationConfiguration,
            /// `AuthorizationConfiguration`: object.
            authorization_configuration "AuthorizationConfiguration" AuthorizationConfiguration,
            /// `EncryptionConfiguration`: object.
            encryption_configuration "EncryptionConfiguration" EncryptionConfiguration,
        }
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
        }
        optional {
            /// `AtRestEncryptionConfiguration`: object.
            at_rest_encryption_configuration "AtRestEncryptionConfiguration" AtRestEncryptionConfiguration,
            /// `InTransitEncryptionConfiguration`: object.
            in_transit_encryption_configuration "InTransitEncryptionConfiguration" InTransitEncryptionConfiguration,
        }
    }

    property! {
        /// [`InTransitEncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-intransitencryptionconfiguration.html)
        InTransitEncryptionConfiguration
        required {
        }
        optional {
            /// `TLSCertificateConfiguration`: object.
            tls_certificate_configuration "TLSCertificateConfiguration" TLSCertificateConfiguration,
        }
    }

    choice! {
        /// Values of `TLSCertificateConfigurationCertificateProviderType`.
        TLSCertificateConfigurationCertificateProviderType
        Pem = "PEM",
    }

    property! {
        /// [`TLSCertificateConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-tlscertificateconfiguration.html)
        TLSCertificateConfiguration
        required {
        }
        optional {
            /// `CertificateProviderType`: text.
            certificate_provider_type "CertificateProviderType" TLSCertificateConfigurationCertificateProviderType,
            /// `PrivateKeySecretArn`: text.
            private_key_secret_arn "PrivateKeySecretArn" String,
            /// `PublicKeySecretArn`: text.
            public_key_secret_arn "PublicKeySecretArn" String,
        }
    }

    property! {
        /// [`AtRestEncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-atrestencryptionconfiguration.html)
        AtRestEncryptionConfiguration
        required {
        }
        optional {
            /// `LocalDiskEncryptionConfiguration`: object.
            local_disk_encryption_configuration "LocalDiskEncryptionConfiguration" LocalDiskEncryptionConfiguration,
            /// `S3EncryptionConfiguration`: object.
            s3_encryption_configuration "S3EncryptionConfiguration" S3EncryptionConfiguration,
        }
    }

    choice! {
        /// Values of `S3EncryptionConfigurationEncryptionOption`.
        S3EncryptionConfigurationEncryptionOption
        SseS3 = "SSE-S3",
        SseKms = "SSE-KMS",
        CseKms = "CSE-KMS",
    }

    property! {
        /// [`S3EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-s3encryptionconfiguration.html)
        S3EncryptionConfiguration
        required {
        }
        optional {
            /// `EncryptionOption`: text.
            encryption_option "EncryptionOption" S3EncryptionConfigurationEncryptionOption,
            /// `KMSKeyId`: text.
            kms_key_id "KMSKeyId" String,
        }
    }

    choice! {
        /// Values of `LocalDiskEncryptionConfigurationEncryptionKeyProviderType`.
        LocalDiskEncryptionConfigurationEncryptionKeyProviderType
        AwsKms = "AwsKms",
    }

    property! {
        /// [`LocalDiskEncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-localdiskencryptionconfiguration.html)
        LocalDiskEncryptionConfiguration
        required {
        }
        optional {
            /// `AwsKmsKeyId`: text.
            aws_kms_key_id "AwsKmsKeyId" String,
            /// `EncryptionKeyProviderType`: text.
            encryption_key_provider_type "EncryptionKeyProviderType" LocalDiskEncryptionConfigurationEncryptionKeyProviderType,
        }
    }

    property! {
        /// [`AuthorizationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-authorizationconfiguration.html)
        AuthorizationConfiguration
        required {
        }
        optional {
            /// `LakeFormationConfiguration`: object.
            lake_formation_configuration "LakeFormationConfiguration" LakeFormationConfiguration,
        }
    }

    property! {
        /// [`LakeFormationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-lakeformationconfiguration.html)
        LakeFormationConfiguration
        required {
        }
        optional {
            /// `AuthorizedSessionTagValue`: text, 1 to 256 characters.
            authorized_session_tag_value "AuthorizedSessionTagValue" String,
            /// `QueryAccessControlEnabled`: true or false.
            query_access_control_enabled "QueryAccessControlEnabled" bool,
            /// `QueryEngineRoleArn`: text, 20 to 2048 characters.
            query_engine_role_arn "QueryEngineRoleArn" String,
            /// `SecureNamespaceInfo`: object.
            secure_namespace_info "SecureNamespaceInfo" SecureNamespaceInfo,
        }
    }

    property! {
        /// [`SecureNamespaceInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-securenamespaceinfo.html)
        SecureNamespaceInfo
        required {
        }
        optional {
            /// `ClusterId`: text, 1 to 100 characters.
            cluster_id "ClusterId" String,
            /// `Namespace`: text, 1 to 63 characters.
            namespace "Namespace" String,
        }
    }

    property! {
        /// [`AuthenticationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-authenticationconfiguration.html)
        AuthenticationConfiguration
        required {
        }
        optional {
            /// `IAMConfiguration`: object.
            iam_configuration "IAMConfiguration" IAMConfiguration,
            /// `IdentityCenterConfiguration`: object.
            identity_center_configuration "IdentityCenterConfiguration" IdentityCenterConfiguration,
        }
    }

    property! {
        /// [`IdentityCenterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-identitycenterconfiguration.html)
        IdentityCenterConfiguration
        required {
        }
        optional {
            /// `EnableIdentityCenter`: true or false.
            enable_identity_center "EnableIdentityCenter" bool,
            /// `IdentityCenterApplicationAssignmentRequired`: true or false.
            identity_center_application_assignment_required "IdentityCenterApplicationAssignmentRequired" bool,
            /// `IdentityCenterInstanceARN`: text, 10 to 1224 characters.
            identity_center_instance_arn "IdentityCenterInstanceARN" String,
        }
    }

    property! {
        /// [`IAMConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-iamconfiguration.html)
        IAMConfiguration
        required {
        }
        optional {
            /// `SystemRole`: text, 20 to 2048 characters.
            system_role "SystemRole" String,
        }
    }

    choice! {
        /// Values of `ContainerProviderType`.
        ContainerProviderType
        Eks = "EKS",
    }

    property! {
        /// [`ContainerProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-containerprovider.html)
        ContainerProvider
        required {
            /// `Id`: text, 1 to 100 characters.
            id_ "Id" String,
            /// `Type`: text.
            r#type "Type" ContainerProviderType,
        }
        optional {
            /// `Info`: object.
            info "Info" ContainerInfo,
        }
    }

    property! {
        /// [`ContainerInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-containerinfo.html)
        ContainerInfo
        required {
        }
        optional {
            /// `EksInfo`: object.
            eks_info "EksInfo" EksInfo,
        }
    }

    property! {
        /// [`EksInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-eksinfo.html)
        EksInfo
        required {
        }
        optional {
            /// `Namespace`: text.
            namespace "Namespace" String,
        }
    }
}

resource! {
    /// [`AWS::EMRContainers::VirtualCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-virtualcluster.html)
    VirtualCluster = "AWS::EMRContainers::VirtualCluster"
    required {
        /// `ContainerProvider`: object. A change replaces the resource.
        container_provider "ContainerProvider" virtual_cluster::ContainerProvider,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `SecurityConfigurationId`: text, 1 to 64 characters. A change replaces the resource.
        security_configuration_id "SecurityConfigurationId" String,
        /// `SessionEnabled`: true or false. A change replaces the resource.
        session_enabled "SessionEnabled" bool,
        /// `Tags`: list.
        tags "Tags" List<virtual_cluster::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`VirtualCluster`].
pub mod virtual_cluster {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-virtualcluster-tag.html)
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
        /// Values of `ContainerProviderType`.
        ContainerProviderType
        Eks = "EKS",
    }

    property! {
        /// [`ContainerProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-virtualcluster-containerprovider.html)
        ContainerProvider
        required {
            /// `Id`: text, 1 to 100 characters.
            id_ "Id" String,
            /// `Info`: object.
            info "Info" ContainerInfo,
            /// `Type`: text.
            r#type "Type" ContainerProviderType,
        }
        optional {
        }
    }

    property! {
        /// [`ContainerInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-virtualcluster-containerinfo.html)
        ContainerInfo
        required {
            /// `EksInfo`: object.
            eks_info "EksInfo" EksInfo,
        }
        optional {
        }
    }

    property! {
        /// [`EksInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-virtualcluster-eksinfo.html)
        EksInfo
        required {
            /// `Namespace`: text, 1 to 63 characters.
            namespace "Namespace" String,
        }
        optional {
        }
    }
}
