// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AmazonMQ`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AmazonMQ::Broker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html)
    Broker = "AWS::AmazonMQ::Broker"
    required {
        /// `BrokerName`: text. A change replaces the resource.
        broker_name "BrokerName" String,
        /// `DeploymentMode`: text. A change replaces the resource.
        deployment_mode "DeploymentMode" broker::DeploymentMode,
        /// `EngineType`: text. A change replaces the resource.
        engine_type "EngineType" broker::EngineType,
        /// `HostInstanceType`: text.
        host_instance_type "HostInstanceType" String,
        /// `PubliclyAccessible`: true or false. A change replaces the resource.
        publicly_accessible "PubliclyAccessible" bool,
    }
    optional {
        /// `AuthenticationStrategy`: text. A change replaces the resource.
        authentication_strategy "AuthenticationStrategy" broker::AuthenticationStrategy,
        /// `AutoMinorVersionUpgrade`: true or false.
        auto_minor_version_upgrade "AutoMinorVersionUpgrade" bool,
        /// `Configuration`: object.
        configuration "Configuration" broker::ConfigurationId,
        /// `DataReplicationMode`: text.
        data_replication_mode "DataReplicationMode" broker::DataReplicationMode,
        /// `DataReplicationPrimaryBrokerArn`: text.
        data_replication_primary_broker_arn "DataReplicationPrimaryBrokerArn" String,
        /// `EncryptionOptions`: object. A change replaces the resource.
        encryption_options "EncryptionOptions" broker::EncryptionOptions,
        /// `EngineVersion`: text.
        engine_version "EngineVersion" String,
        /// `LdapServerMetadata`: object.
        ldap_server_metadata "LdapServerMetadata" broker::LdapServerMetadata,
        /// `Logs`: object.
        logs "Logs" broker::LogList,
        /// `MaintenanceWindowStartTime`: object.
        maintenance_window_start_time "MaintenanceWindowStartTime" broker::MaintenanceWindow,
        /// `ResourceShareArns`: list.
        resource_share_arns "ResourceShareArns" List<String>,
        /// `SecurityGroups`: list, 1 to 5 items.
        security_groups "SecurityGroups" List<String>,
        /// `StorageSize`: whole number.
        storage_size "StorageSize" i64,
        /// `StorageType`: text. A change replaces the resource.
        storage_type "StorageType" broker::StorageType,
        /// `SubnetIds`: list. A change replaces the resource.
        subnet_ids "SubnetIds" List<String>,
        /// `Tags`: list.
        tags "Tags" List<broker::TagsEntry>,
        /// `Users`: list.
        users "Users" List<broker::User>,
    }
    attributes {
        /// `Fn::GetAtt` of `AmqpEndpoints`.
        amqp_endpoints "AmqpEndpoints" List<String>,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ConfigurationId`.
        configuration_id "ConfigurationId" String,
        /// `Fn::GetAtt` of `ConfigurationRevision`.
        configuration_revision "ConfigurationRevision" String,
        /// `Fn::GetAtt` of `ConsoleURLs`.
        console_ur_ls "ConsoleURLs" List<String>,
        /// `Fn::GetAtt` of `EngineVersionCurrent`.
        engine_version_current "EngineVersionCurrent" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `IpAddresses`.
        ip_addresses "IpAddresses" List<String>,
        /// `Fn::GetAtt` of `MqttEndpoints`.
        mqtt_endpoints "MqttEndpoints" List<String>,
        /// `Fn::GetAtt` of `OpenWireEndpoints`.
        open_wire_endpoints "OpenWireEndpoints" List<String>,
        /// `Fn::GetAtt` of `StompEndpoints`.
        stomp_endpoints "StompEndpoints" List<String>,
        /// `Fn::GetAtt` of `WssEndpoints`.
        wss_endpoints "WssEndpoints" List<String>,
    }
}

/// Property types of [`Broker`].
pub mod broker {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthenticationStrategy`.
        AuthenticationStrategy
        ConfigManaged = "config_managed",
        Ldap = "ldap",
        Simple = "simple",
    }

    choice! {
        /// Values of `DataReplicationMode`.
        DataReplicationMode
        Crdr = "crdr",
        None = "none",
    }

    choice! {
        /// Values of `DeploymentMode`.
        DeploymentMode
        ActiveStandbyMultiAz = "active_standby_multi_az",
        ClusterMultiAz = "cluster_multi_az",
        SingleInstance = "single_instance",
    }

    choice! {
        /// Values of `EngineType`.
        EngineType
        Activemq = "activemq",
        Rabbitmq = "rabbitmq",
    }

    choice! {
        /// Values of `StorageType`.
        StorageType
        Ebs = "EBS",
        Efs = "EFS",
    }

    property! {
        /// [`User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-broker-user.html)
        User
        required {
            /// `Password`: text, at least 12 characters.
            password "Password" String,
            /// `Username`: text.
            username "Username" String,
        }
        optional {
            /// `ConsoleAccess`: true or false.
            console_access "ConsoleAccess" bool,
            /// `Groups`: list, at most 20 items.
            groups "Groups" List<String>,
            /// `ReplicationUser`: true or false.
            replication_user "ReplicationUser" bool,
        }
    }

    property! {
        /// [`TagsEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-broker-tagsentry.html)
        TagsEntry
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
        /// Values of `MaintenanceWindowDayOfWeek`.
        MaintenanceWindowDayOfWeek
        Friday = "friday",
        Monday = "monday",
        Saturday = "saturday",
        Sunday = "sunday",
        Thursday = "thursday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
    }

    property! {
        /// [`MaintenanceWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-broker-maintenancewindow.html)
        MaintenanceWindow
        required {
            /// `DayOfWeek`: text.
            day_of_week "DayOfWeek" MaintenanceWindowDayOfWeek,
            /// `TimeOfDay`: text.
            time_of_day "TimeOfDay" String,
            /// `TimeZone`: text.
            time_zone "TimeZone" String,
        }
        optional {
        }
    }

    property! {
        /// [`LogList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-broker-loglist.html)
        LogList
        required {
        }
        optional {
            /// `Audit`: true or false.
            audit "Audit" bool,
            /// `General`: true or false.
            general "General" bool,
        }
    }

    property! {
        /// [`LdapServerMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-broker-ldapservermetadata.html)
        LdapServerMetadata
        required {
            /// `Hosts`: list.
            hosts "Hosts" List<String>,
            /// `RoleBase`: text.
            role_base "RoleBase" String,
            /// `RoleSearchMatching`: text.
            role_search_matching "RoleSearchMatching" String,
            /// `ServiceAccountUsername`: text.
            service_account_username "ServiceAccountUsername" String,
            /// `UserBase`: text.
            user_base "UserBase" String,
            /// `UserSearchMatching`: text.
            user_search_matching "UserSearchMatching" String,
        }
        optional {
            /// `RoleName`: text.
            role_name "RoleName" String,
            /// `RoleSearchSubtree`: true or false.
            role_search_subtree "RoleSearchSubtree" bool,
            /// `ServiceAccountPassword`: text.
            service_account_password "ServiceAccountPassword" String,
            /// `UserRoleName`: text.
            user_role_name "UserRoleName" String,
            /// `UserSearchSubtree`: true or false.
            user_search_subtree "UserSearchSubtree" bool,
        }
    }

    property! {
        /// [`EncryptionOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-broker-encryptionoptions.html)
        EncryptionOptions
        required {
            /// `UseAwsOwnedKey`: true or false.
            use_aws_owned_key "UseAwsOwnedKey" bool,
        }
        optional {
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`ConfigurationId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-broker-configurationid.html)
        ConfigurationId
        required {
            /// `Id`: text.
            id_ "Id" String,
            /// `Revision`: whole number.
            revision "Revision" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AmazonMQ::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configuration.html)
    Configuration = "AWS::AmazonMQ::Configuration"
    required {
        /// `EngineType`: text. A change replaces the resource.
        engine_type "EngineType" configuration::EngineType,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AuthenticationStrategy`: text. A change replaces the resource.
        authentication_strategy "AuthenticationStrategy" configuration::AuthenticationStrategy,
        /// `Data`: text.
        data "Data" String,
        /// `Description`: text.
        description "Description" String,
        /// `EngineVersion`: text. A change replaces the resource.
        engine_version "EngineVersion" String,
        /// `Tags`: list.
        tags "Tags" List<configuration::TagsEntry>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Revision`.
        revision "Revision" String,
    }
}

/// Property types of [`Configuration`].
pub mod configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthenticationStrategy`.
        AuthenticationStrategy
        ConfigManaged = "config_managed",
        Ldap = "ldap",
        Simple = "simple",
    }

    choice! {
        /// Values of `EngineType`.
        EngineType
        Activemq = "activemq",
        Rabbitmq = "rabbitmq",
    }

    property! {
        /// [`TagsEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-configuration-tagsentry.html)
        TagsEntry
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
    /// [`AWS::AmazonMQ::ConfigurationAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configurationassociation.html)
    ConfigurationAssociation = "AWS::AmazonMQ::ConfigurationAssociation"
    required {
        /// `Broker`: text. A change replaces the resource.
        broker "Broker" String,
        /// `Configuration`: object.
        configuration "Configuration" configuration_association::ConfigurationId,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ConfigurationAssociation`].
pub mod configuration_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ConfigurationId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-configurationassociation-configurationid.html)
        ConfigurationId
        required {
            /// `Id`: text.
            id_ "Id" String,
            /// `Revision`: whole number.
            revision "Revision" i64,
        }
        optional {
        }
    }
}
