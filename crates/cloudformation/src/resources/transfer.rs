// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Transfer`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Transfer::Agreement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-agreement.html)
    Agreement = "AWS::Transfer::Agreement"
    required {
        /// `AccessRole`: text, 20 to 2048 characters.
        access_role "AccessRole" String,
        /// `LocalProfileId`: text, 19 to 19 characters.
        local_profile_id "LocalProfileId" String,
        /// `PartnerProfileId`: text, 19 to 19 characters.
        partner_profile_id "PartnerProfileId" String,
        /// `ServerId`: text, 19 to 19 characters. A change replaces the resource.
        server_id "ServerId" String,
    }
    optional {
        /// `BaseDirectory`: text, 0 to 1024 characters.
        base_directory "BaseDirectory" String,
        /// `CustomDirectories`: object.
        custom_directories "CustomDirectories" agreement::CustomDirectories,
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `EnforceMessageSigning`: text.
        enforce_message_signing "EnforceMessageSigning" agreement::EnforceMessageSigning,
        /// `PreserveFilename`: text.
        preserve_filename "PreserveFilename" agreement::PreserveFilename,
        /// `Status`: text.
        status "Status" agreement::Status,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<agreement::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AgreementId`.
        agreement_id "AgreementId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Agreement`].
pub mod agreement {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EnforceMessageSigning`.
        EnforceMessageSigning
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `PreserveFilename`.
        PreserveFilename
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `Status`.
        Status
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-agreement-tag.html)
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
        /// Property type `CustomDirectories`.
        CustomDirectories
        required {
            /// `FailedFilesDirectory`: text, 0 to 1024 characters.
            failed_files_directory "FailedFilesDirectory" String,
            /// `MdnFilesDirectory`: text, 0 to 1024 characters.
            mdn_files_directory "MdnFilesDirectory" String,
            /// `PayloadFilesDirectory`: text, 0 to 1024 characters.
            payload_files_directory "PayloadFilesDirectory" String,
            /// `StatusFilesDirectory`: text, 0 to 1024 characters.
            status_files_directory "StatusFilesDirectory" String,
            /// `TemporaryFilesDirectory`: text, 0 to 1024 characters.
            temporary_files_directory "TemporaryFilesDirectory" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Transfer::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-certificate.html)
    Certificate = "AWS::Transfer::Certificate"
    required {
        /// `Certificate`: text, 1 to 16384 characters. A change replaces the resource.
        certificate "Certificate" String,
        /// `Usage`: text.
        usage "Usage" certificate::Usage,
    }
    optional {
        /// `ActiveDate`: text.
        active_date "ActiveDate" String,
        /// `CertificateChain`: text, 1 to 2097152 characters. A change replaces the resource.
        certificate_chain "CertificateChain" String,
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `InactiveDate`: text.
        inactive_date "InactiveDate" String,
        /// `PrivateKey`: text, 1 to 16384 characters. A change replaces the resource.
        private_key "PrivateKey" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<certificate::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CertificateId`.
        certificate_id "CertificateId" String,
        /// `Fn::GetAtt` of `NotAfterDate`.
        not_after_date "NotAfterDate" String,
        /// `Fn::GetAtt` of `NotBeforeDate`.
        not_before_date "NotBeforeDate" String,
        /// `Fn::GetAtt` of `Serial`.
        serial "Serial" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
    }
}

/// Property types of [`Certificate`].
pub mod certificate {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Usage`.
        Usage
        Signing = "SIGNING",
        Encryption = "ENCRYPTION",
        Tls = "TLS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-certificate-tag.html)
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
    /// [`AWS::Transfer::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html)
    Connector = "AWS::Transfer::Connector"
    required {
        /// `AccessRole`: text, 20 to 2048 characters.
        access_role "AccessRole" String,
    }
    optional {
        /// `As2Config`: object.
        as2_config "As2Config" connector::As2Config,
        /// `EgressConfig`: object.
        egress_config "EgressConfig" connector::ConnectorEgressConfig,
        /// `EgressType`: text.
        egress_type "EgressType" connector::ConnectorEgressType,
        /// `IpAddressType`: text.
        ip_address_type "IpAddressType" connector::IpAddressType,
        /// `LoggingRole`: text, 20 to 2048 characters.
        logging_role "LoggingRole" String,
        /// `SecurityPolicyName`: text, 0 to 50 characters.
        security_policy_name "SecurityPolicyName" String,
        /// `SftpConfig`: object.
        sftp_config "SftpConfig" connector::SftpConfig,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<connector::Tag>,
        /// `Url`: text, 0 to 255 characters.
        url "Url" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ConnectorId`.
        connector_id "ConnectorId" String,
        /// `Fn::GetAtt` of `ErrorMessage`.
        error_message "ErrorMessage" String,
        /// `Fn::GetAtt` of `ServiceManagedEgressIpAddresses`.
        service_managed_egress_ip_addresses "ServiceManagedEgressIpAddresses" List<String>,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Connector`].
pub mod connector {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ConnectorEgressType`.
        ConnectorEgressType
        ServiceManaged = "SERVICE_MANAGED",
        VpcLattice = "VPC_LATTICE",
    }

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Ipv4 = "IPV4",
        Dualstack = "DUALSTACK",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-connector-tag.html)
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
        /// Property type `SftpConfig`.
        SftpConfig
        required {
        }
        optional {
            /// `MaxConcurrentConnections`: whole number, 1 to 5 in value.
            max_concurrent_connections "MaxConcurrentConnections" i64,
            /// `OrderedUserSecretVersionStages`: list, 1 to 2 items.
            ordered_user_secret_version_stages "OrderedUserSecretVersionStages" List<String>,
            /// `TrustedHostKeys`: list, 0 to 10 items.
            trusted_host_keys "TrustedHostKeys" List<String>,
            /// `UserSecretId`: text, 1 to 2048 characters.
            user_secret_id "UserSecretId" String,
        }
    }

    property! {
        /// [`ConnectorEgressConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-connector-connectoregressconfig.html)
        ConnectorEgressConfig
        required {
            /// `VpcLattice`: object.
            vpc_lattice "VpcLattice" ConnectorVpcLatticeEgressConfig,
        }
        optional {
        }
    }

    property! {
        /// [`ConnectorVpcLatticeEgressConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-connector-connectorvpclatticeegressconfig.html)
        ConnectorVpcLatticeEgressConfig
        required {
            /// `ResourceConfigurationArn`: text, 1 to 2048 characters.
            resource_configuration_arn "ResourceConfigurationArn" String,
        }
        optional {
            /// `PortNumber`: whole number, 1 to 65535 in value.
            port_number "PortNumber" i64,
        }
    }

    choice! {
        /// Values of `As2ConfigCompression`.
        As2ConfigCompression
        Zlib = "ZLIB",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `As2ConfigEncryptionAlgorithm`.
        As2ConfigEncryptionAlgorithm
        Aes128Cbc = "AES128_CBC",
        Aes192Cbc = "AES192_CBC",
        Aes256Cbc = "AES256_CBC",
        None = "NONE",
        DesEde3Cbc = "DES_EDE3_CBC",
    }

    choice! {
        /// Values of `As2ConfigMdnResponse`.
        As2ConfigMdnResponse
        Sync = "SYNC",
        Async = "ASYNC",
        None = "NONE",
    }

    choice! {
        /// Values of `As2ConfigMdnSigningAlgorithm`.
        As2ConfigMdnSigningAlgorithm
        Sha256 = "SHA256",
        Sha384 = "SHA384",
        Sha512 = "SHA512",
        Sha1 = "SHA1",
        None = "NONE",
        Default = "DEFAULT",
    }

    choice! {
        /// Values of `As2ConfigPreserveContentType`.
        As2ConfigPreserveContentType
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `As2ConfigSigningAlgorithm`.
        As2ConfigSigningAlgorithm
        Sha256 = "SHA256",
        Sha384 = "SHA384",
        Sha512 = "SHA512",
        Sha1 = "SHA1",
        None = "NONE",
    }

    property! {
        /// Property type `As2Config`.
        As2Config
        required {
        }
        optional {
            /// `AsyncMdnConfig`: object.
            async_mdn_config "AsyncMdnConfig" ConnectorAsyncMdnConfig,
            /// `BasicAuthSecretId`: text, 0 to 2048 characters.
            basic_auth_secret_id "BasicAuthSecretId" String,
            /// `Compression`: text.
            compression "Compression" As2ConfigCompression,
            /// `EncryptionAlgorithm`: text.
            encryption_algorithm "EncryptionAlgorithm" As2ConfigEncryptionAlgorithm,
            /// `LocalProfileId`: text, 19 to 19 characters.
            local_profile_id "LocalProfileId" String,
            /// `MdnResponse`: text.
            mdn_response "MdnResponse" As2ConfigMdnResponse,
            /// `MdnSigningAlgorithm`: text.
            mdn_signing_algorithm "MdnSigningAlgorithm" As2ConfigMdnSigningAlgorithm,
            /// `MessageSubject`: text, 1 to 1024 characters.
            message_subject "MessageSubject" String,
            /// `PartnerProfileId`: text, 19 to 19 characters.
            partner_profile_id "PartnerProfileId" String,
            /// `PreserveContentType`: text.
            preserve_content_type "PreserveContentType" As2ConfigPreserveContentType,
            /// `SigningAlgorithm`: text.
            signing_algorithm "SigningAlgorithm" As2ConfigSigningAlgorithm,
        }
    }

    property! {
        /// [`ConnectorAsyncMdnConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-connector-connectorasyncmdnconfig.html)
        ConnectorAsyncMdnConfig
        required {
            /// `ServerIds`: list, 1 to 10 items.
            server_ids "ServerIds" List<String>,
            /// `Url`: text, 0 to 255 characters.
            url "Url" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Transfer::HostKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-hostkey.html)
    HostKey = "AWS::Transfer::HostKey"
    required {
        /// `ServerId`: text, 19 to 19 characters. A change replaces the resource.
        server_id "ServerId" String,
    }
    optional {
        /// `Description`: text, 0 to 200 characters.
        description "Description" String,
        /// `HostKeyBody`: text, at most 4096 characters. A change replaces the resource.
        host_key_body "HostKeyBody" String,
        /// `KmsKey`: text, 20 to 1600 characters.
        kms_key "KmsKey" String,
        /// `StorageType`: text.
        storage_type "StorageType" host_key::StorageType,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<host_key::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `DateImported`.
        date_imported "DateImported" String,
        /// `Fn::GetAtt` of `HostKeyFingerprint`.
        host_key_fingerprint "HostKeyFingerprint" String,
        /// `Fn::GetAtt` of `HostKeyId`.
        host_key_id "HostKeyId" String,
        /// `Fn::GetAtt` of `SecretId`.
        secret_id "SecretId" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
    }
}

/// Property types of [`HostKey`].
pub mod host_key {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `StorageType`.
        StorageType
        ServiceManaged = "SERVICE_MANAGED",
        SecretsManager = "SECRETS_MANAGER",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-hostkey-tag.html)
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
    /// [`AWS::Transfer::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-profile.html)
    Profile = "AWS::Transfer::Profile"
    required {
        /// `As2Id`: text, 1 to 128 characters.
        as2_id "As2Id" String,
        /// `ProfileType`: text. A change replaces the resource.
        profile_type "ProfileType" profile::ProfileType,
    }
    optional {
        /// `CertificateIds`: list.
        certificate_ids "CertificateIds" List<String>,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ProfileId`.
        profile_id "ProfileId" String,
    }
}

/// Property types of [`Profile`].
pub mod profile {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ProfileType`.
        ProfileType
        Local = "LOCAL",
        Partner = "PARTNER",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-profile-tag.html)
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
    /// [`AWS::Transfer::Server`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
    Server = "AWS::Transfer::Server"
    required {
    }
    optional {
        /// `Certificate`: text, 0 to 1600 characters.
        certificate "Certificate" String,
        /// `CreateWithHostKey`: true or false.
        create_with_host_key "CreateWithHostKey" bool,
        /// `Domain`: text. A change replaces the resource.
        domain "Domain" server::Domain,
        /// `EndpointDetails`: object. A change may replace the resource.
        endpoint_details "EndpointDetails" server::EndpointDetails,
        /// `EndpointType`: text.
        endpoint_type "EndpointType" server::EndpointType,
        /// `IdentityProviderDetails`: object.
        identity_provider_details "IdentityProviderDetails" server::IdentityProviderDetails,
        /// `IdentityProviderType`: text.
        identity_provider_type "IdentityProviderType" server::IdentityProviderType,
        /// `IpAddressType`: text. A change may replace the resource.
        ip_address_type "IpAddressType" server::IpAddressType,
        /// `LoggingRole`: text, 0 to 2048 characters.
        logging_role "LoggingRole" String,
        /// `PostAuthenticationLoginBanner`: text, 0 to 4096 characters.
        post_authentication_login_banner "PostAuthenticationLoginBanner" String,
        /// `PreAuthenticationLoginBanner`: text, 0 to 4096 characters.
        pre_authentication_login_banner "PreAuthenticationLoginBanner" String,
        /// `ProtocolDetails`: object.
        protocol_details "ProtocolDetails" server::ProtocolDetails,
        /// `Protocols`: list, 1 to 4 items.
        protocols "Protocols" List<server::Protocol>,
        /// `S3StorageOptions`: object.
        s3_storage_options "S3StorageOptions" server::S3StorageOptions,
        /// `SecurityPolicyName`: text, 0 to 100 characters.
        security_policy_name "SecurityPolicyName" String,
        /// `StructuredLogDestinations`: list, 0 to 1 items.
        structured_log_destinations "StructuredLogDestinations" List<String>,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<server::Tag>,
        /// `WorkflowDetails`: object.
        workflow_details "WorkflowDetails" server::WorkflowDetails,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `As2ServiceManagedEgressIpAddresses`.
        as2_service_managed_egress_ip_addresses "As2ServiceManagedEgressIpAddresses" List<String>,
        /// `Fn::GetAtt` of `ServerId`.
        server_id "ServerId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`Server`].
pub mod server {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Domain`.
        Domain
        S3 = "S3",
        Efs = "EFS",
    }

    choice! {
        /// Values of `EndpointType`.
        EndpointType
        Public = "PUBLIC",
        Vpc = "VPC",
        VpcEndpoint = "VPC_ENDPOINT",
    }

    choice! {
        /// Values of `IdentityProviderType`.
        IdentityProviderType
        ServiceManaged = "SERVICE_MANAGED",
        ApiGateway = "API_GATEWAY",
        AwsDirectoryService = "AWS_DIRECTORY_SERVICE",
        AwsLambda = "AWS_LAMBDA",
    }

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Ipv4 = "IPV4",
        Dualstack = "DUALSTACK",
    }

    choice! {
        /// Values of `Protocol`.
        Protocol
        Sftp = "SFTP",
        Ftp = "FTP",
        Ftps = "FTPS",
        As2 = "AS2",
    }

    property! {
        /// [`WorkflowDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-workflowdetails.html)
        WorkflowDetails
        required {
        }
        optional {
            /// `OnPartialUpload`: list, 0 to 1 items.
            on_partial_upload "OnPartialUpload" List<WorkflowDetail>,
            /// `OnUpload`: list, 0 to 1 items.
            on_upload "OnUpload" List<WorkflowDetail>,
        }
    }

    property! {
        /// [`WorkflowDetail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-workflowdetail.html)
        WorkflowDetail
        required {
            /// `ExecutionRole`: text, 20 to 2048 characters.
            execution_role "ExecutionRole" String,
            /// `WorkflowId`: text, 19 to 19 characters.
            workflow_id "WorkflowId" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-tag.html)
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

    choice! {
        /// Values of `DirectoryListingOptimization`.
        DirectoryListingOptimization
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`S3StorageOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-s3storageoptions.html)
        S3StorageOptions
        required {
        }
        optional {
            /// `DirectoryListingOptimization`: text.
            directory_listing_optimization "DirectoryListingOptimization" DirectoryListingOptimization,
        }
    }

    choice! {
        /// Values of `As2Transport`.
        As2Transport
        Http = "HTTP",
    }

    choice! {
        /// Values of `SetStatOption`.
        SetStatOption
        Default = "DEFAULT",
        EnableNoOp = "ENABLE_NO_OP",
    }

    choice! {
        /// Values of `TlsSessionResumptionMode`.
        TlsSessionResumptionMode
        Disabled = "DISABLED",
        Enabled = "ENABLED",
        Enforced = "ENFORCED",
    }

    property! {
        /// [`ProtocolDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-protocoldetails.html)
        ProtocolDetails
        required {
        }
        optional {
            /// `As2Transports`: list, 1 to 1 items.
            as2_transports "As2Transports" List<As2Transport>,
            /// `PassiveIp`: text, 0 to 15 characters.
            passive_ip "PassiveIp" String,
            /// `ProxyConfig`: object.
            proxy_config "ProxyConfig" ProxyConfig,
            /// `SetStatOption`: text.
            set_stat_option "SetStatOption" SetStatOption,
            /// `TlsSessionResumptionMode`: text.
            tls_session_resumption_mode "TlsSessionResumptionMode" TlsSessionResumptionMode,
        }
    }

    choice! {
        /// Values of `ProxyMode`.
        ProxyMode
        ProxyProtocolV2Enforced = "PROXY_PROTOCOL_V2_ENFORCED",
        None = "NONE",
    }

    property! {
        /// [`ProxyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-proxyconfig.html)
        ProxyConfig
        required {
        }
        optional {
            /// `SftpMode`: text.
            sftp_mode "SftpMode" ProxyMode,
        }
    }

    choice! {
        /// Values of `SftpAuthenticationMethods`.
        SftpAuthenticationMethods
        Password = "PASSWORD",
        PublicKey = "PUBLIC_KEY",
        PublicKeyOrPassword = "PUBLIC_KEY_OR_PASSWORD",
        PublicKeyAndPassword = "PUBLIC_KEY_AND_PASSWORD",
    }

    property! {
        /// [`IdentityProviderDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-identityproviderdetails.html)
        IdentityProviderDetails
        required {
        }
        optional {
            /// `DirectoryId`: text, 12 to 12 characters.
            directory_id "DirectoryId" String,
            /// `Function`: text, 1 to 170 characters.
            function "Function" String,
            /// `InvocationRole`: text, 20 to 2048 characters.
            invocation_role "InvocationRole" String,
            /// `SftpAuthenticationMethods`: text.
            sftp_authentication_methods "SftpAuthenticationMethods" SftpAuthenticationMethods,
            /// `Url`: text, 0 to 255 characters.
            url "Url" String,
        }
    }

    property! {
        /// [`EndpointDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-server-endpointdetails.html)
        EndpointDetails
        required {
        }
        optional {
            /// `AddressAllocationIds`: list.
            address_allocation_ids "AddressAllocationIds" List<String>,
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
            /// `VpcEndpointId`: text, 22 to 22 characters.
            vpc_endpoint_id "VpcEndpointId" String,
            /// `VpcId`: text.
            vpc_id "VpcId" String,
        }
    }
}

resource! {
    /// [`AWS::Transfer::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-user.html)
    User = "AWS::Transfer::User"
    required {
        /// `Role`: text, 20 to 2048 characters.
        role "Role" String,
        /// `ServerId`: text, 19 to 19 characters. A change replaces the resource.
        server_id "ServerId" String,
        /// `UserName`: text, 3 to 100 characters. A change replaces the resource.
        user_name "UserName" String,
    }
    optional {
        /// `HomeDirectory`: text, 0 to 1024 characters.
        home_directory "HomeDirectory" String,
        /// `HomeDirectoryMappings`: list, 1 to 50000 items.
        home_directory_mappings "HomeDirectoryMappings" List<user::HomeDirectoryMapEntry>,
        /// `HomeDirectoryType`: text.
        home_directory_type "HomeDirectoryType" user::HomeDirectoryType,
        /// `Policy`: text, 0 to 2048 characters.
        policy "Policy" String,
        /// `PosixProfile`: object.
        posix_profile "PosixProfile" user::PosixProfile,
        /// `SshPublicKeys`: list.
        ssh_public_keys "SshPublicKeys" List<String>,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<user::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`User`].
pub mod user {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `HomeDirectoryType`.
        HomeDirectoryType
        Path = "PATH",
        Logical = "LOGICAL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-user-tag.html)
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
        /// [`PosixProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-user-posixprofile.html)
        PosixProfile
        required {
            /// `Gid`: number, 0 to 4294967295 in value.
            gid "Gid" f64,
            /// `Uid`: number, 0 to 4294967295 in value.
            uid "Uid" f64,
        }
        optional {
            /// `SecondaryGids`: list, 0 to 16 items.
            secondary_gids "SecondaryGids" List<f64>,
        }
    }

    choice! {
        /// Values of `MapType`.
        MapType
        File = "FILE",
        Directory = "DIRECTORY",
    }

    property! {
        /// [`HomeDirectoryMapEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-user-homedirectorymapentry.html)
        HomeDirectoryMapEntry
        required {
            /// `Entry`: text, 0 to 1024 characters.
            entry "Entry" String,
            /// `Target`: text, 0 to 1024 characters.
            target "Target" String,
        }
        optional {
            /// `Type`: text.
            r#type "Type" MapType,
        }
    }
}

resource! {
    /// [`AWS::Transfer::WebApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-webapp.html)
    WebApp = "AWS::Transfer::WebApp"
    required {
        /// `IdentityProviderDetails`: object.
        identity_provider_details "IdentityProviderDetails" web_app::IdentityProviderDetails,
    }
    optional {
        /// `AccessEndpoint`: text, 1 to 1024 characters.
        access_endpoint "AccessEndpoint" String,
        /// `EndpointDetails`: object.
        endpoint_details "EndpointDetails" web_app::EndpointDetails,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<web_app::Tag>,
        /// `WebAppCustomization`: object.
        web_app_customization "WebAppCustomization" web_app::WebAppCustomization,
        /// `WebAppEndpointPolicy`: text. A change replaces the resource.
        web_app_endpoint_policy "WebAppEndpointPolicy" web_app::WebAppEndpointPolicy,
        /// `WebAppUnits`: JSON.
        web_app_units "WebAppUnits" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `IdentityProviderDetails.ApplicationArn`.
        identity_provider_details_application_arn "IdentityProviderDetails.ApplicationArn" String,
        /// `Fn::GetAtt` of `VpcEndpointId`.
        vpc_endpoint_id "VpcEndpointId" String,
        /// `Fn::GetAtt` of `WebAppId`.
        web_app_id "WebAppId" String,
    }
}

/// Property types of [`WebApp`].
pub mod web_app {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `WebAppEndpointPolicy`.
        WebAppEndpointPolicy
        Standard = "STANDARD",
        Fips = "FIPS",
    }

    property! {
        /// [`WebAppCustomization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-webapp-webappcustomization.html)
        WebAppCustomization
        required {
        }
        optional {
            /// `FaviconFile`: text, 1 to 20960 characters.
            favicon_file "FaviconFile" String,
            /// `LogoFile`: text, 1 to 51200 characters.
            logo_file "LogoFile" String,
            /// `Title`: text, 0 to 100 characters.
            title "Title" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-webapp-tag.html)
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
        /// [`IdentityProviderDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-webapp-identityproviderdetails.html)
        IdentityProviderDetails
        required {
        }
        optional {
            /// `ApplicationArn`: text, 10 to 1224 characters.
            application_arn "ApplicationArn" String,
            /// `InstanceArn`: text, 10 to 1224 characters.
            instance_arn "InstanceArn" String,
            /// `Role`: text, 20 to 2048 characters.
            role "Role" String,
        }
    }

    property! {
        /// [`EndpointDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-webapp-endpointdetails.html)
        EndpointDetails
        required {
        }
        optional {
            /// `Vpc`: object.
            vpc "Vpc" Vpc,
        }
    }

    choice! {
        /// Values of `VpcIpAddressType`.
        VpcIpAddressType
        Ipv4 = "IPV4",
        Dualstack = "DUALSTACK",
    }

    property! {
        /// [`Vpc`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-webapp-vpc.html)
        Vpc
        required {
        }
        optional {
            /// `IpAddressType`: text.
            ip_address_type "IpAddressType" VpcIpAddressType,
            /// `SecurityGroupIds`: list, at most 10 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list, at most 10 items.
            subnet_ids "SubnetIds" List<String>,
            /// `VpcId`: text, 12 to 21 characters.
            vpc_id "VpcId" String,
        }
    }
}

resource! {
    /// [`AWS::Transfer::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html)
    Workflow = "AWS::Transfer::Workflow"
    required {
        /// `Steps`: list, 0 to 8 items. A change replaces the resource.
        steps "Steps" List<workflow::WorkflowStep>,
    }
    optional {
        /// `Description`: text, 0 to 256 characters. A change replaces the resource.
        description "Description" String,
        /// `OnExceptionSteps`: list, 0 to 8 items. A change replaces the resource.
        on_exception_steps "OnExceptionSteps" List<workflow::WorkflowStep>,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<workflow::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `WorkflowId`.
        workflow_id "WorkflowId" String,
    }
}

/// Property types of [`Workflow`].
pub mod workflow {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-workflow-tag.html)
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
        /// Values of `WorkflowStepType`.
        WorkflowStepType
        Copy = "COPY",
        Custom = "CUSTOM",
        Decrypt = "DECRYPT",
        Delete = "DELETE",
        Tag = "TAG",
    }

    property! {
        /// [`WorkflowStep`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-workflow-workflowstep.html)
        WorkflowStep
        required {
        }
        optional {
            /// `CopyStepDetails`: object.
            copy_step_details "CopyStepDetails" WorkflowStepCopyStepDetails,
            /// `CustomStepDetails`: object.
            custom_step_details "CustomStepDetails" WorkflowStepCustomStepDetails,
            /// `DecryptStepDetails`: object.
            decrypt_step_details "DecryptStepDetails" WorkflowStepDecryptStepDetails,
            /// `DeleteStepDetails`: object.
            delete_step_details "DeleteStepDetails" WorkflowStepDeleteStepDetails,
            /// `TagStepDetails`: object.
            tag_step_details "TagStepDetails" WorkflowStepTagStepDetails,
            /// `Type`: text.
            r#type "Type" WorkflowStepType,
        }
    }

    property! {
        /// Property type `WorkflowStepTagStepDetails`.
        WorkflowStepTagStepDetails
        required {
        }
        optional {
            /// `Name`: text, 0 to 30 characters.
            name "Name" String,
            /// `SourceFileLocation`: text, 0 to 256 characters.
            source_file_location "SourceFileLocation" String,
            /// `Tags`: list, 1 to 10 items.
            tags "Tags" List<S3Tag>,
        }
    }

    property! {
        /// [`S3Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-workflow-s3tag.html)
        S3Tag
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
        /// Property type `WorkflowStepDeleteStepDetails`.
        WorkflowStepDeleteStepDetails
        required {
        }
        optional {
            /// `Name`: text, 0 to 30 characters.
            name "Name" String,
            /// `SourceFileLocation`: text, 0 to 256 characters.
            source_file_location "SourceFileLocation" String,
        }
    }

    choice! {
        /// Values of `WorkflowStepDecryptStepDetailsOverwriteExisting`.
        WorkflowStepDecryptStepDetailsOverwriteExisting
        True = "TRUE",
        False = "FALSE",
    }

    choice! {
        /// Values of `WorkflowStepDecryptStepDetailsType`.
        WorkflowStepDecryptStepDetailsType
        Pgp = "PGP",
    }

    property! {
        /// Property type `WorkflowStepDecryptStepDetails`.
        WorkflowStepDecryptStepDetails
        required {
            /// `DestinationFileLocation`: object.
            destination_file_location "DestinationFileLocation" InputFileLocation,
            /// `Type`: text.
            r#type "Type" WorkflowStepDecryptStepDetailsType,
        }
        optional {
            /// `Name`: text, 0 to 30 characters.
            name "Name" String,
            /// `OverwriteExisting`: text.
            overwrite_existing "OverwriteExisting" WorkflowStepDecryptStepDetailsOverwriteExisting,
            /// `SourceFileLocation`: text, 0 to 256 characters.
            source_file_location "SourceFileLocation" String,
        }
    }

    property! {
        /// [`InputFileLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-workflow-inputfilelocation.html)
        InputFileLocation
        required {
        }
        optional {
            /// `EfsFileLocation`: object.
            efs_file_location "EfsFileLocation" EfsInputFileLocation,
            /// `S3FileLocation`: object.
            s3_file_location "S3FileLocation" S3InputFileLocation,
        }
    }

    property! {
        /// [`S3InputFileLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-workflow-s3inputfilelocation.html)
        S3InputFileLocation
        required {
        }
        optional {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
            /// `Key`: text, 0 to 1024 characters.
            key "Key" String,
        }
    }

    property! {
        /// [`EfsInputFileLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-workflow-efsinputfilelocation.html)
        EfsInputFileLocation
        required {
        }
        optional {
            /// `FileSystemId`: text, 0 to 128 characters.
            file_system_id "FileSystemId" String,
            /// `Path`: text, 1 to 65536 characters.
            path "Path" String,
        }
    }

    property! {
        /// Property type `WorkflowStepCustomStepDetails`.
        WorkflowStepCustomStepDetails
        required {
        }
        optional {
            /// `Name`: text, 0 to 30 characters.
            name "Name" String,
            /// `SourceFileLocation`: text, 0 to 256 characters.
            source_file_location "SourceFileLocation" String,
            /// `Target`: text, 0 to 170 characters.
            target "Target" String,
            /// `TimeoutSeconds`: whole number, 1 to 1800 in value.
            timeout_seconds "TimeoutSeconds" i64,
        }
    }

    choice! {
        /// Values of `WorkflowStepCopyStepDetailsOverwriteExisting`.
        WorkflowStepCopyStepDetailsOverwriteExisting
        True = "TRUE",
        False = "FALSE",
    }

    property! {
        /// Property type `WorkflowStepCopyStepDetails`.
        WorkflowStepCopyStepDetails
        required {
        }
        optional {
            /// `DestinationFileLocation`: object.
            destination_file_location "DestinationFileLocation" S3FileLocation,
            /// `Name`: text, 0 to 30 characters.
            name "Name" String,
            /// `OverwriteExisting`: text.
            overwrite_existing "OverwriteExisting" WorkflowStepCopyStepDetailsOverwriteExisting,
            /// `SourceFileLocation`: text, 0 to 256 characters.
            source_file_location "SourceFileLocation" String,
        }
    }

    property! {
        /// [`S3FileLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-workflow-s3filelocation.html)
        S3FileLocation
        required {
        }
        optional {
            /// `S3FileLocation`: object.
            s3_file_location "S3FileLocation" S3InputFileLocation,
        }
    }
}
