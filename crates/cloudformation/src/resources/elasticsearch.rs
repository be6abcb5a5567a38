// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Elasticsearch`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Elasticsearch::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticsearch-domain.html)
    Domain = "AWS::Elasticsearch::Domain"
    required {
    }
    optional {
        /// `AccessPolicies`: JSON.
        access_policies "AccessPolicies" Json,
        /// `AdvancedOptions`: object.
        advanced_options "AdvancedOptions" Json,
        /// `AdvancedSecurityOptions`: object.
        advanced_security_options "AdvancedSecurityOptions" domain::AdvancedSecurityOptionsInput,
        /// `CognitoOptions`: object.
        cognito_options "CognitoOptions" domain::CognitoOptions,
        /// `DomainEndpointOptions`: object.
        domain_endpoint_options "DomainEndpointOptions" domain::DomainEndpointOptions,
        /// `DomainName`: text. A change replaces the resource.
        domain_name "DomainName" String,
        /// `EBSOptions`: object.
        ebs_options "EBSOptions" domain::EBSOptions,
        /// `ElasticsearchClusterConfig`: object.
        elasticsearch_cluster_config "ElasticsearchClusterConfig" domain::ElasticsearchClusterConfig,
        /// `ElasticsearchVersion`: text.
        elasticsearch_version "ElasticsearchVersion" String,
        /// `EncryptionAtRestOptions`: object.
        encryption_at_rest_options "EncryptionAtRestOptions" domain::EncryptionAtRestOptions,
        /// `LogPublishingOptions`: object.
        log_publishing_options "LogPublishingOptions" Json,
        /// `NodeToNodeEncryptionOptions`: object.
        node_to_node_encryption_options "NodeToNodeEncryptionOptions" domain::NodeToNodeEncryptionOptions,
        /// `SnapshotOptions`: object.
        snapshot_options "SnapshotOptions" domain::SnapshotOptions,
        /// `Tags`: list.
        tags "Tags" List<domain::Tag>,
        /// `VPCOptions`: object.
        vpc_options "VPCOptions" domain::VPCOptions,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `DomainArn`.
        domain_arn "DomainArn" String,
        /// `Fn::GetAtt` of `DomainEndpoint`.
        domain_endpoint "DomainEndpoint" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Domain`].
pub mod domain {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VPCOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-vpcoptions.html)
        VPCOptions
        required {
        }
        optional {
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-tag.html)
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
        /// [`SnapshotOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-snapshotoptions.html)
        SnapshotOptions
        required {
        }
        optional {
            /// `AutomatedSnapshotStartHour`: whole number.
            automated_snapshot_start_hour "AutomatedSnapshotStartHour" i64,
        }
    }

    property! {
        /// [`NodeToNodeEncryptionOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-nodetonodeencryptionoptions.html)
        NodeToNodeEncryptionOptions
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`EncryptionAtRestOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-encryptionatrestoptions.html)
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
        /// [`ElasticsearchClusterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-elasticsearchclusterconfig.html)
        ElasticsearchClusterConfig
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
        /// [`ZoneAwarenessConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-zoneawarenessconfig.html)
        ZoneAwarenessConfig
        required {
        }
        optional {
            /// `AvailabilityZoneCount`: whole number.
            availability_zone_count "AvailabilityZoneCount" i64,
        }
    }

    property! {
        /// [`ColdStorageOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-coldstorageoptions.html)
        ColdStorageOptions
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`EBSOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-ebsoptions.html)
        EBSOptions
        required {
        }
        optional {
            /// `EBSEnabled`: true or false.
            ebs_enabled "EBSEnabled" bool,
            /// `Iops`: whole number.
            iops "Iops" i64,
            /// `VolumeSize`: whole number.
            volume_size "VolumeSize" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" String,
        }
    }

    property! {
        /// [`DomainEndpointOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-domainendpointoptions.html)
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

    property! {
        /// [`CognitoOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-cognitooptions.html)
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
        /// [`AdvancedSecurityOptionsInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-advancedsecurityoptionsinput.html)
        AdvancedSecurityOptionsInput
        required {
        }
        optional {
            /// `AnonymousAuthEnabled`: true or false.
            anonymous_auth_enabled "AnonymousAuthEnabled" bool,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `InternalUserDatabaseEnabled`: true or false.
            internal_user_database_enabled "InternalUserDatabaseEnabled" bool,
            /// `MasterUserOptions`: object.
            master_user_options "MasterUserOptions" MasterUserOptions,
        }
    }

    property! {
        /// [`MasterUserOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-masteruseroptions.html)
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
}
