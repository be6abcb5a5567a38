// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DMS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DMS::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-certificate.html)
    Certificate = "AWS::DMS::Certificate"
    required {
    }
    optional {
        /// `CertificateIdentifier`: text. A change replaces the resource.
        certificate_identifier "CertificateIdentifier" String,
        /// `CertificatePem`: text. A change replaces the resource.
        certificate_pem "CertificatePem" String,
        /// `CertificateWallet`: text. A change replaces the resource.
        certificate_wallet "CertificateWallet" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CertificateArn`.
        certificate_arn "CertificateArn" String,
    }
}

resource! {
    /// [`AWS::DMS::DataMigration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-datamigration.html)
    DataMigration = "AWS::DMS::DataMigration"
    required {
        /// `DataMigrationType`: text.
        data_migration_type "DataMigrationType" data_migration::DataMigrationType,
        /// `MigrationProjectIdentifier`: text, 1 to 255 characters.
        migration_project_identifier "MigrationProjectIdentifier" String,
        /// `ServiceAccessRoleArn`: text, 1 to 300 characters.
        service_access_role_arn "ServiceAccessRoleArn" String,
    }
    optional {
        /// `DataMigrationIdentifier`: text, 1 to 300 characters.
        data_migration_identifier "DataMigrationIdentifier" String,
        /// `DataMigrationName`: text, 1 to 300 characters.
        data_migration_name "DataMigrationName" String,
        /// `DataMigrationSettings`: object.
        data_migration_settings "DataMigrationSettings" data_migration::DataMigrationSettings,
        /// `SourceDataSettings`: list.
        source_data_settings "SourceDataSettings" List<data_migration::SourceDataSettings>,
        /// `Tags`: list.
        tags "Tags" List<data_migration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DataMigrationArn`.
        data_migration_arn "DataMigrationArn" String,
        /// `Fn::GetAtt` of `DataMigrationCreateTime`.
        data_migration_create_time "DataMigrationCreateTime" String,
    }
}

/// Property types of [`DataMigration`].
pub mod data_migration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DataMigrationType`.
        DataMigrationType
        FullLoad = "full-load",
        Cdc = "cdc",
        FullLoadAndCdc = "full-load-and-cdc",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-datamigration-tag.html)
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
        /// [`SourceDataSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-datamigration-sourcedatasettings.html)
        SourceDataSettings
        required {
        }
        optional {
            /// `CDCStartPosition`: text, at most 40 characters.
            cdc_start_position "CDCStartPosition" String,
            /// `CDCStartTime`: text, at most 40 characters.
            cdc_start_time "CDCStartTime" String,
            /// `CDCStopTime`: text, at most 40 characters.
            cdc_stop_time "CDCStopTime" String,
            /// `SlotName`: text, at most 255 characters.
            slot_name "SlotName" String,
        }
    }

    property! {
        /// [`DataMigrationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-datamigration-datamigrationsettings.html)
        DataMigrationSettings
        required {
        }
        optional {
            /// `CloudwatchLogsEnabled`: true or false.
            cloudwatch_logs_enabled "CloudwatchLogsEnabled" bool,
            /// `NumberOfJobs`: whole number, 1 to 50 in value.
            number_of_jobs "NumberOfJobs" i64,
            /// `SelectionRules`: text.
            selection_rules "SelectionRules" String,
        }
    }
}

resource! {
    /// [`AWS::DMS::DataProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html)
    DataProvider = "AWS::DMS::DataProvider"
    required {
        /// `Engine`: text.
        engine "Engine" data_provider::Engine,
    }
    optional {
        /// `DataProviderIdentifier`: text, 1 to 255 characters.
        data_provider_identifier "DataProviderIdentifier" String,
        /// `DataProviderName`: text, 1 to 255 characters.
        data_provider_name "DataProviderName" String,
        /// `Description`: text, 1 to 255 characters.
        description "Description" String,
        /// `ExactSettings`: true or false.
        exact_settings "ExactSettings" bool,
        /// `Settings`: object.
        settings "Settings" data_provider::Settings,
        /// `Tags`: list.
        tags "Tags" List<data_provider::Tag>,
        /// `Virtual`: true or false.
        r#virtual "Virtual" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `DataProviderArn`.
        data_provider_arn "DataProviderArn" String,
        /// `Fn::GetAtt` of `DataProviderCreationTime`.
        data_provider_creation_time "DataProviderCreationTime" String,
    }
}

/// Property types of [`DataProvider`].
pub mod data_provider {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Engine`.
        Engine
        Aurora = "aurora",
        AuroraPostgresql = "aurora_postgresql",
        Mysql = "mysql",
        Oracle = "oracle",
        Postgres = "postgres",
        Sqlserver = "sqlserver",
        Redshift = "redshift",
        Mariadb = "mariadb",
        Mongodb = "mongodb",
        Docdb = "docdb",
        Db2 = "db2",
        Db2Zos = "db2_zos",
        Sybase = "sybase",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-dataprovider-tag.html)
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
        /// Property type `Settings`.
        Settings
        required {
        }
        optional {
            /// `DocDbSettings`: object.
            doc_db_settings "DocDbSettings" SettingsDocDbSettings,
            /// `IbmDb2LuwSettings`: object.
            ibm_db2_luw_settings "IbmDb2LuwSettings" SettingsIbmDb2LuwSettings,
            /// `IbmDb2zOsSettings`: object.
            ibm_db2z_os_settings "IbmDb2zOsSettings" SettingsIbmDb2zOsSettings,
            /// `MariaDbSettings`: object.
            maria_db_settings "MariaDbSettings" SettingsMariaDbSettings,
            /// `MicrosoftSqlServerSettings`: object.
            microsoft_sql_server_settings "MicrosoftSqlServerSettings" SettingsMicrosoftSqlServerSettings,
            /// `MongoDbSettings`: object.
            mongo_db_settings "MongoDbSettings" SettingsMongoDbSettings,
            /// `MySqlSettings`: object.
            my_sql_settings "MySqlSettings" SettingsMySqlSettings,
            /// `OracleSettings`: object.
            oracle_settings "OracleSettings" SettingsOracleSettings,
            /// `PostgreSqlSettings`: object.
            postgre_sql_settings "PostgreSqlSettings" SettingsPostgreSqlSettings,
            /// `RedshiftSettings`: object.
            redshift_settings "RedshiftSettings" SettingsRedshiftSettings,
            /// `SybaseAseSettings`: object.
            sybase_ase_settings "SybaseAseSettings" SettingsSybaseAseSettings,
        }
    }

    choice! {
        /// Values of `SybaseSslModeValue`.
        SybaseSslModeValue
        None = "none",
        Require = "require",
        VerifyCa = "verify-ca",
    }

    property! {
        /// Property type `SettingsSybaseAseSettings`.
        SettingsSybaseAseSettings
        required {
            /// `Port`: whole number.
            port "Port" i64,
            /// `ServerName`: text.
            server_name "ServerName" String,
            /// `SslMode`: text.
            ssl_mode "SslMode" SybaseSslModeValue,
        }
        optional {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `EncryptPassword`: true or false.
            encrypt_password "EncryptPassword" bool,
        }
    }

    property! {
        /// Property type `SettingsRedshiftSettings`.
        SettingsRedshiftSettings
        required {
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `ServerName`: text.
            server_name "ServerName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DmsSslModeValue`.
        DmsSslModeValue
        None = "none",
        Require = "require",
        VerifyCa = "verify-ca",
        VerifyFull = "verify-full",
    }

    property! {
        /// Property type `SettingsPostgreSqlSettings`.
        SettingsPostgreSqlSettings
        required {
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `ServerName`: text.
            server_name "ServerName" String,
            /// `SslMode`: text.
            ssl_mode "SslMode" DmsSslModeValue,
        }
        optional {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
        }
    }

    property! {
        /// Property type `SettingsOracleSettings`.
        SettingsOracleSettings
        required {
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `ServerName`: text.
            server_name "ServerName" String,
            /// `SslMode`: text.
            ssl_mode "SslMode" DmsSslModeValue,
        }
        optional {
            /// `AsmServer`: text.
            asm_server "AsmServer" String,
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
            /// `SecretsManagerOracleAsmAccessRoleArn`: text.
            secrets_manager_oracle_asm_access_role_arn "SecretsManagerOracleAsmAccessRoleArn" String,
            /// `SecretsManagerOracleAsmSecretId`: text.
            secrets_manager_oracle_asm_secret_id "SecretsManagerOracleAsmSecretId" String,
            /// `SecretsManagerSecurityDbEncryptionAccessRoleArn`: text.
            secrets_manager_security_db_encryption_access_role_arn "SecretsManagerSecurityDbEncryptionAccessRoleArn" String,
            /// `SecretsManagerSecurityDbEncryptionSecretId`: text.
            secrets_manager_security_db_encryption_secret_id "SecretsManagerSecurityDbEncryptionSecretId" String,
        }
    }

    property! {
        /// Property type `SettingsMySqlSettings`.
        SettingsMySqlSettings
        required {
            /// `Port`: whole number.
            port "Port" i64,
            /// `ServerName`: text.
            server_name "ServerName" String,
            /// `SslMode`: text.
            ssl_mode "SslMode" DmsSslModeValue,
        }
        optional {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
        }
    }

    choice! {
        /// Values of `MongoDbAuthMechanism`.
        MongoDbAuthMechanism
        Default = "default",
        MongodbCr = "mongodb_cr",
        ScramSha1 = "scram_sha_1",
    }

    choice! {
        /// Values of `MongoDbAuthType`.
        MongoDbAuthType
        No = "no",
        Password = "password",
    }

    choice! {
        /// Values of `MongoDbSslModeValue`.
        MongoDbSslModeValue
        None = "none",
        Require = "require",
        VerifyFull = "verify-full",
    }

    property! {
        /// Property type `SettingsMongoDbSettings`.
        SettingsMongoDbSettings
        required {
            /// `Port`: whole number.
            port "Port" i64,
            /// `ServerName`: text.
            server_name "ServerName" String,
        }
        optional {
            /// `AuthMechanism`: text.
            auth_mechanism "AuthMechanism" MongoDbAuthMechanism,
            /// `AuthSource`: text.
            auth_source "AuthSource" String,
            /// `AuthType`: text.
            auth_type "AuthType" MongoDbAuthType,
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `SslMode`: text.
            ssl_mode "SslMode" MongoDbSslModeValue,
        }
    }

    property! {
        /// Property type `SettingsMicrosoftSqlServerSettings`.
        SettingsMicrosoftSqlServerSettings
        required {
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `ServerName`: text.
            server_name "ServerName" String,
            /// `SslMode`: text.
            ssl_mode "SslMode" DmsSslModeValue,
        }
        optional {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
            /// `S3AccessRoleArn`: text.
            s3_access_role_arn "S3AccessRoleArn" String,
            /// `S3Path`: text.
            s3_path "S3Path" String,
        }
    }

    property! {
        /// Property type `SettingsMariaDbSettings`.
        SettingsMariaDbSettings
        required {
            /// `Port`: whole number.
            port "Port" i64,
            /// `ServerName`: text.
            server_name "ServerName" String,
            /// `SslMode`: text.
            ssl_mode "SslMode" DmsSslModeValue,
        }
        optional {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
        }
    }

    choice! {
        /// Values of `Db2SslModeValue`.
        Db2SslModeValue
        None = "none",
        VerifyCa = "verify-ca",
    }

    property! {
        /// Property type `SettingsIbmDb2zOsSettings`.
        SettingsIbmDb2zOsSettings
        required {
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `ServerName`: text.
            server_name "ServerName" String,
            /// `SslMode`: text.
            ssl_mode "SslMode" Db2SslModeValue,
        }
        optional {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
        }
    }

    property! {
        /// Property type `SettingsIbmDb2LuwSettings`.
        SettingsIbmDb2LuwSettings
        required {
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `ServerName`: text.
            server_name "ServerName" String,
            /// `SslMode`: text.
            ssl_mode "SslMode" Db2SslModeValue,
        }
        optional {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
            /// `EncryptionAlgorithm`: whole number.
            encryption_algorithm "EncryptionAlgorithm" i64,
            /// `SecurityMechanism`: whole number.
            security_mechanism "SecurityMechanism" i64,
        }
    }

    property! {
        /// Property type `SettingsDocDbSettings`.
        SettingsDocDbSettings
        required {
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `ServerName`: text.
            server_name "ServerName" String,
        }
        optional {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
            /// `SslMode`: text.
            ssl_mode "SslMode" MongoDbSslModeValue,
        }
    }
}

resource! {
    /// [`AWS::DMS::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-endpoint.html)
    Endpoint = "AWS::DMS::Endpoint"
    required {
        /// `EndpointType`: text.
        endpoint_type "EndpointType" String,
        /// `EngineName`: text.
        engine_name "EngineName" String,
    }
    optional {
        /// `CertificateArn`: text.
        certificate_arn "CertificateArn" String,
        /// `DatabaseName`: text.
        database_name "DatabaseName" String,
        /// `DocDbSettings`: object.
        doc_db_settings "DocDbSettings" endpoint::DocDbSettings,
        /// `DynamoDbSettings`: object.
        dynamo_db_settings "DynamoDbSettings" endpoint::DynamoDbSettings,
        /// `ElasticsearchSettings`: object.
        elasticsearch_settings "ElasticsearchSettings" endpoint::ElasticsearchSettings,
        /// `EndpointIdentifier`: text.
        endpoint_identifier "EndpointIdentifier" String,
        /// `ExtraConnectionAttributes`: text.
        extra_connection_attributes "ExtraConnectionAttributes" String,
        /// `GcpMySQLSettings`: object.
        gcp_my_sql_settings "GcpMySQLSettings" endpoint::GcpMySQLSettings,
        /// `IbmDb2Settings`: object.
        ibm_db2_settings "IbmDb2Settings" endpoint::IbmDb2Settings,
        /// `KafkaSettings`: object.
        kafka_settings "KafkaSettings" endpoint::KafkaSettings,
        /// `KinesisSettings`: object.
        kinesis_settings "KinesisSettings" endpoint::KinesisSettings,
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `MicrosoftSqlServerSettings`: object.
        microsoft_sql_server_settings "MicrosoftSqlServerSettings" endpoint::MicrosoftSqlServerSettings,
        /// `MongoDbSettings`: object.
        mongo_db_settings "MongoDbSettings" endpoint::MongoDbSettings,
        /// `MySqlSettings`: object.
        my_sql_settings "MySqlSettings" endpoint::MySqlSettings,
        /// `NeptuneSettings`: object.
        neptune_settings "NeptuneSettings" endpoint::NeptuneSettings,
        /// `OracleSettings`: object.
        oracle_settings "OracleSettings" endpoint::OracleSettings,
        /// `Password`: text.
        password "Password" String,
        /// `Port`: whole number.
        port "Port" i64,
        /// `PostgreSqlSettings`: object.
        postgre_sql_settings "PostgreSqlSettings" endpoint::PostgreSqlSettings,
        /// `RedisSettings`: object.
        redis_settings "RedisSettings" endpoint::RedisSettings,
        /// `RedshiftSettings`: object.
        redshift_settings "RedshiftSettings" endpoint::RedshiftSettings,
        /// `ResourceIdentifier`: text. A change replaces the resource.
        resource_identifier "ResourceIdentifier" String,
        /// `S3Settings`: object.
        s3_settings "S3Settings" endpoint::S3Settings,
        /// `ServerName`: text.
        server_name "ServerName" String,
        /// `SslMode`: text.
        ssl_mode "SslMode" String,
        /// `SybaseSettings`: object.
        sybase_settings "SybaseSettings" endpoint::SybaseSettings,
        /// `Tags`: list.
        tags "Tags" List<endpoint::Tag>,
        /// `Username`: text.
        username "Username" String,
    }
    attributes {
        /// `Fn::GetAtt` of `EndpointArn`.
        endpoint_arn "EndpointArn" String,
        /// `Fn::GetAtt` of `ExternalId`.
        external_id "ExternalId" String,
    }
}

/// Property types of [`Endpoint`].
pub mod endpoint {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-tag.html)
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
        /// [`SybaseSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-sybasesettings.html)
        SybaseSettings
        required {
        }
        optional {
            /// `SecretsManagerAccessRoleArn`: text.
            secrets_manager_access_role_arn "SecretsManagerAccessRoleArn" String,
            /// `SecretsManagerSecretId`: text.
            secrets_manager_secret_id "SecretsManagerSecretId" String,
        }
    }

    property! {
        /// [`S3Settings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-s3settings.html)
        S3Settings
        required {
        }
        optional {
            /// `AddColumnName`: true or false.
            add_column_name "AddColumnName" bool,
            /// `AddTrailingPaddingCharacter`: true or false.
            add_trailing_padding_character "AddTrailingPaddingCharacter" bool,
            /// `BucketFolder`: text.
            bucket_folder "BucketFolder" String,
            /// `BucketName`: text.
            bucket_name "BucketName" String,
            /// `CannedAclForObjects`: text.
            canned_acl_for_objects "CannedAclForObjects" String,
            /// `CdcInsertsAndUpdates`: true or false.
            cdc_inserts_and_updates "CdcInsertsAndUpdates" bool,
            /// `CdcInsertsOnly`: true or false.
            cdc_inserts_only "CdcInsertsOnly" bool,
            /// `CdcMaxBatchInterval`: whole number.
            cdc_max_batch_interval "CdcMaxBatchInterval" i64,
            /// `CdcMinFileSize`: whole number.
            cdc_min_file_size "CdcMinFileSize" i64,
            /// `CdcPath`: text.
            cdc_path "CdcPath" String,
            /// `CompressionType`: text.
            compression_type "CompressionType" String,
            /// `CsvDelimiter`: text.
            csv_delimiter "CsvDelimiter" String,
            /// `CsvNoSupValue`: text.
            csv_no_sup_value "CsvNoSupValue" String,
            /// `CsvNullValue`: text.
            csv_null_value "CsvNullValue" String,
            /// `CsvRowDelimiter`: text.
            csv_row_delimiter "CsvRowDelimiter" String,
            /// `DataFormat`: text.
            data_format "DataFormat" String,
            /// `DataPageSize`: whole number.
            data_page_size "DataPageSize" i64,
            /// `DatePartitionDelimiter`: text.
            date_partition_delimiter "DatePartitionDelimiter" String,
            /// `DatePartitionEnabled`: true or false.
            date_partition_enabled "DatePartitionEnabled" bool,
            /// `DatePartitionSequence`: text.
            date_partition_sequence "DatePartitionSequence" String,
            /// `DatePartitionTimezone`: text.
            date_partition_timezone "DatePartitionTimezone" String,
            /// `DictPageSizeLimit`: whole number.
            dict_page_size_limit "DictPageSizeLimit" i64,
            /// `EnableStatistics`: true or false.
            enable_statistics "EnableStatistics" bool,
            /// `EncodingType`: text.
            encoding_type "EncodingType" String,
            /// `EncryptionMode`: text.
            encryption_mode "EncryptionMode" String,
            /// `ExpectedBucketOwner`: text.
            expected_bucket_owner "ExpectedBucketOwner" String,
            /// `ExternalTableDefinition`: text.
            external_table_definition "ExternalTableDefinition" String,
            /// `GlueCatalogGeneration`: true or false.
            glue_catalog_generation "GlueCatalogGeneration" bool,
            /// `IgnoreHeaderRows`: whole number.
            ignore_header_rows "IgnoreHeaderRows" i64,
            /// `IncludeOpForFullLoad`: true or false.
            include_op_for_full_load "IncludeOpForFullLoad" bool,
            /// `MaxFileSize`: whole number.
            max_file_size "MaxFileSize" i64,
            /// `ParquetTimestampInMillisecond`: true or false.
            parquet_timestamp_in_millisecond "ParquetTimestampInMillisecond" bool,
            /// `ParquetVersion`: text.
            parquet_version "ParquetVersion" String,
            /// `PreserveTransactions`: true or false.
            preserve_transactions "PreserveTransactions" bool,
            /// `Rfc4180`: true or false.
            rfc4180 "Rfc4180" bool,
            /// `RowGroupLength`: whole number.
            row_group_length "RowGroupLength" i64,
            /// `ServerSideEncryptionKmsKeyId`: text.
            server_side_encryption_kms_key_id "ServerSideEncryptionKmsKeyId" String,
            /// `ServiceAccessRoleArn`: text.
            service_access_role_arn "ServiceAccessRoleArn" String,
            /// `TimestampColumnName`: text.
            timestamp_column_name "TimestampColumnName" String,
            /// `UseCsvNoSupValue`: true or false.
            use_csv_no_sup_value "UseCsvNoSupValue" bool,
            /// `UseTaskStartTimeForFullLoadTimestamp`: true or false.
            use_task_start_time_for_full_load_timestamp "UseTaskStartTimeForFullLoadTimestamp" bool,
        }
    }

    property! {
        /// [`RedshiftSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-redshiftsettings.html)
        RedshiftSettings
        required {
        }
        optional {
            /// `AcceptAnyDate`: true or false.
            accept_any_date "AcceptAnyDate" bool,
            /// `AfterConnectScript`: text.
            after_connect_script "AfterConnectScript" String,
            /// `BucketFolder`: text.
            bucket_folder "BucketFolder" String,
            /// `BucketName`: text.
            bucket_name "BucketName" String,
            /// `CaseSensitiveNames`: true or false.
            case_sensitive_names "CaseSensitiveNames" bool,
            /// `CompUpdate`: true or false.
            comp_update "CompUpdate" bool,
            /// `ConnectionTimeout`: whole number.
            connection_timeout "ConnectionTimeout" i64,
            /// `DateFormat`: text.
            date_format "DateFormat" String,
            /// `EmptyAsNull`: true or false.
            empty_as_null "EmptyAsNull" bool,
            /// `EncryptionMode`: text.
            encryption_mode "EncryptionMode" String,
            /// `ExplicitIds`: true or false.
            explicit_ids "ExplicitIds" bool,
            /// `FileTransferUploadStreams`: whole number.
            file_transfer_upload_streams "FileTransferUploadStreams" i64,
            /// `LoadTimeout`: whole number.
            load_timeout "LoadTimeout" i64,
            /// `MapBooleanAsBoolean`: true or false.
            map_boolean_as_boolean "MapBooleanAsBoolean" bool,
            /// `MaxFileSize`: whole number.
            max_file_size "MaxFileSize" i64,
            /// `RemoveQuotes`: true or false.
            remove_quotes "RemoveQuotes" bool,
            /// `ReplaceChars`: text.
            replace_chars "ReplaceChars" String,
            /// `ReplaceInvalidChars`: text.
            replace_invalid_chars "ReplaceInvalidChars" String,
            /// `SecretsManagerAccessRoleArn`: text.
            secrets_manager_access_role_arn "SecretsManagerAccessRoleArn" String,
            /// `SecretsManagerSecretId`: text.
            secrets_manager_secret_id "SecretsManagerSecretId" String,
            /// `ServerSideEncryptionKmsKeyId`: text.
            server_side_encryption_kms_key_id "ServerSideEncryptionKmsKeyId" String,
            /// `ServiceAccessRoleArn`: text.
            service_access_role_arn "ServiceAccessRoleArn" String,
            /// `TimeFormat`: text.
            time_format "TimeFormat" String,
            /// `TrimBlanks`: true or false.
            trim_blanks "TrimBlanks" bool,
            /// `TruncateColumns`: true or false.
            truncate_columns "TruncateColumns" bool,
            /// `WriteBufferSize`: whole number.
            write_buffer_size "WriteBufferSize" i64,
        }
    }

    property! {
        /// [`RedisSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-redissettings.html)
        RedisSettings
        required {
        }
        optional {
            /// `AuthPassword`: text.
            auth_password "AuthPassword" String,
            /// `AuthType`: text.
            auth_type "AuthType" String,
            /// `AuthUserName`: text.
            auth_user_name "AuthUserName" String,
            /// `Port`: number.
            port "Port" f64,
            /// `ServerName`: text.
            server_name "ServerName" String,
            /// `SslCaCertificateArn`: text.
            ssl_ca_certificate_arn "SslCaCertificateArn" String,
            /// `SslSecurityProtocol`: text.
            ssl_security_protocol "SslSecurityProtocol" String,
        }
    }

    property! {
        /// [`PostgreSqlSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-postgresqlsettings.html)
        PostgreSqlSettings
        required {
        }
        optional {
            /// `AfterConnectScript`: text.
            after_connect_script "AfterConnectScript" String,
            /// `BabelfishDatabaseName`: text.
            babelfish_database_name "BabelfishDatabaseName" String,
            /// `CaptureDdls`: true or false.
            capture_ddls "CaptureDdls" bool,
            /// `DatabaseMode`: text.
            database_mode "DatabaseMode" String,
            /// `DdlArtifactsSchema`: text.
            ddl_artifacts_schema "DdlArtifactsSchema" String,
            /// `ExecuteTimeout`: whole number.
            execute_timeout "ExecuteTimeout" i64,
            /// `FailTasksOnLobTruncation`: true or false.
            fail_tasks_on_lob_truncation "FailTasksOnLobTruncation" bool,
            /// `HeartbeatEnable`: true or false.
            heartbeat_enable "HeartbeatEnable" bool,
            /// `HeartbeatFrequency`: whole number.
            heartbeat_frequency "HeartbeatFrequency" i64,
            /// `HeartbeatSchema`: text.
            heartbeat_schema "HeartbeatSchema" String,
            /// `MapBooleanAsBoolean`: true or false.
            map_boolean_as_boolean "MapBooleanAsBoolean" bool,
            /// `MaxFileSize`: whole number.
            max_file_size "MaxFileSize" i64,
            /// `PluginName`: text.
            plugin_name "PluginName" String,
            /// `SecretsManagerAccessRoleArn`: text.
            secrets_manager_access_role_arn "SecretsManagerAccessRoleArn" String,
            /// `SecretsManagerSecretId`: text.
            secrets_manager_secret_id "SecretsManagerSecretId" String,
            /// `SlotName`: text.
            slot_name "SlotName" String,
        }
    }

    property! {
        /// [`OracleSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-oraclesettings.html)
        OracleSettings
        required {
        }
        optional {
            /// `AccessAlternateDirectly`: true or false.
            access_alternate_directly "AccessAlternateDirectly" bool,
            /// `AddSupplementalLogging`: true or false.
            add_supplemental_logging "AddSupplementalLogging" bool,
            /// `AdditionalArchivedLogDestId`: whole number.
            additional_archived_log_dest_id "AdditionalArchivedLogDestId" i64,
            /// `AllowSelectNestedTables`: true or false.
            allow_select_nested_tables "AllowSelectNestedTables" bool,
            /// `ArchivedLogDestId`: whole number.
            archived_log_dest_id "ArchivedLogDestId" i64,
            /// `ArchivedLogsOnly`: true or false.
            archived_logs_only "ArchivedLogsOnly" bool,
            /// `AsmPassword`: text.
            asm_password "AsmPassword" String,
            /// `AsmServer`: text.
            asm_server "AsmServer" String,
            /// `AsmUser`: text.
            asm_user "AsmUser" String,
            /// `CharLengthSemantics`: text.
            char_length_semantics "CharLengthSemantics" String,
            /// `DirectPathNoLog`: true or false.
            direct_path_no_log "DirectPathNoLog" bool,
            /// `DirectPathParallelLoad`: true or false.
            direct_path_parallel_load "DirectPathParallelLoad" bool,
            /// `EnableHomogenousTablespace`: true or false.
            enable_homogenous_tablespace "EnableHomogenousTablespace" bool,
            /// `ExtraArchivedLogDestIds`: list.
            extra_archived_log_dest_ids "ExtraArchivedLogDestIds" List<i64>,
            /// `FailTasksOnLobTruncation`: true or false.
            fail_tasks_on_lob_truncation "FailTasksOnLobTruncation" bool,
            /// `NumberDatatypeScale`: whole number.
            number_datatype_scale "NumberDatatypeScale" i64,
            /// `OraclePathPrefix`: text.
            oracle_path_prefix "OraclePathPrefix" String,
            /// `ParallelAsmReadThreads`: whole number.
            parallel_asm_read_threads "ParallelAsmReadThreads" i64,
            /// `ReadAheadBlocks`: whole number.
            read_ahead_blocks "ReadAheadBlocks" i64,
            /// `ReadTableSpaceName`: true or false.
            read_table_space_name "ReadTableSpaceName" bool,
            /// `ReplacePathPrefix`: true or false.
            replace_path_prefix "ReplacePathPrefix" bool,
            /// `RetryInterval`: whole number.
            retry_interval "RetryInterval" i64,
            /// `SecretsManagerAccessRoleArn`: text.
            secrets_manager_access_role_arn "SecretsManagerAccessRoleArn" String,
            /// `SecretsManagerOracleAsmAccessRoleArn`: text.
            secrets_manager_oracle_asm_access_role_arn "SecretsManagerOracleAsmAccessRoleArn" String,
            /// `SecretsManagerOracleAsmSecretId`: text.
            secrets_manager_oracle_asm_secret_id "SecretsManagerOracleAsmSecretId" String,
            /// `SecretsManagerSecretId`: text.
            secrets_manager_secret_id "SecretsManagerSecretId" String,
            /// `SecurityDbEncryption`: text.
            security_db_encryption "SecurityDbEncryption" String,
            /// `SecurityDbEncryptionName`: text.
            security_db_encryption_name "SecurityDbEncryptionName" String,
            /// `SpatialDataOptionToGeoJsonFunctionName`: text.
            spatial_data_option_to_geo_json_function_name "SpatialDataOptionToGeoJsonFunctionName" String,
            /// `StandbyDelayTime`: whole number.
            standby_delay_time "StandbyDelayTime" i64,
            /// `UseAlternateFolderForOnline`: true or false.
            use_alternate_folder_for_online "UseAlternateFolderForOnline" bool,
            /// `UseBFile`: true or false.
            use_b_file "UseBFile" bool,
            /// `UseDirectPathFullLoad`: true or false.
            use_direct_path_full_load "UseDirectPathFullLoad" bool,
            /// `UseLogminerReader`: true or false.
            use_logminer_reader "UseLogminerReader" bool,
            /// `UsePathPrefix`: text.
            use_path_prefix "UsePathPrefix" String,
        }
    }

    property! {
        /// [`NeptuneSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-neptunesettings.html)
        NeptuneSettings
        required {
        }
        optional {
            /// `ErrorRetryDuration`: whole number.
            error_retry_duration "ErrorRetryDuration" i64,
            /// `IamAuthEnabled`: true or false.
            iam_auth_enabled "IamAuthEnabled" bool,
            /// `MaxFileSize`: whole number.
            max_file_size "MaxFileSize" i64,
            /// `MaxRetryCount`: whole number.
            max_retry_count "MaxRetryCount" i64,
            /// `S3BucketFolder`: text.
            s3_bucket_folder "S3BucketFolder" String,
            /// `S3BucketName`: text.
            s3_bucket_name "S3BucketName" String,
            /// `ServiceAccessRoleArn`: text.
            service_access_role_arn "ServiceAccessRoleArn" String,
        }
    }

    property! {
        /// [`MySqlSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-mysqlsettings.html)
        MySqlSettings
        required {
        }
        optional {
            /// `AfterConnectScript`: text.
            after_connect_script "AfterConnectScript" String,
            /// `CleanSourceMetadataOnMismatch`: true or false.
            clean_source_metadata_on_mismatch "CleanSourceMetadataOnMismatch" bool,
            /// `EventsPollInterval`: whole number.
            events_poll_interval "EventsPollInterval" i64,
            /// `MaxFileSize`: whole number.
            max_file_size "MaxFileSize" i64,
            /// `ParallelLoadThreads`: whole number.
            parallel_load_threads "ParallelLoadThreads" i64,
            /// `SecretsManagerAccessRoleArn`: text.
            secrets_manager_access_role_arn "SecretsManagerAccessRoleArn" String,
            /// `SecretsManagerSecretId`: text.
            secrets_manager_secret_id "SecretsManagerSecretId" String,
            /// `ServerTimezone`: text.
            server_timezone "ServerTimezone" String,
            /// `TargetDbType`: text.
            target_db_type "TargetDbType" String,
        }
    }

    property! {
        /// [`MongoDbSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-mongodbsettings.html)
        MongoDbSettings
        required {
        }
        optional {
            /// `AuthMechanism`: text.
            auth_mechanism "AuthMechanism" String,
            /// `AuthSource`: text.
            auth_source "AuthSource" String,
            /// `AuthType`: text.
            auth_type "AuthType" String,
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `DocsToInvestigate`: text.
            docs_to_investigate "DocsToInvestigate" String,
            /// `ExtractDocId`: text.
            extract_doc_id "ExtractDocId" String,
            /// `NestingLevel`: text.
            nesting_level "NestingLevel" String,
            /// `Password`: text.
            password "Password" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `SecretsManagerAccessRoleArn`: text.
            secrets_manager_access_role_arn "SecretsManagerAccessRoleArn" String,
            /// `SecretsManagerSecretId`: text.
            secrets_manager_secret_id "SecretsManagerSecretId" String,
            /// `ServerName`: text.
            server_name "ServerName" String,
            /// `Username`: text.
            username "Username" String,
        }
    }

    property! {
        /// [`MicrosoftSqlServerSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-microsoftsqlserversettings.html)
        MicrosoftSqlServerSettings
        required {
        }
        optional {
            /// `BcpPacketSize`: whole number.
            bcp_packet_size "BcpPacketSize" i64,
            /// `ControlTablesFileGroup`: text.
            control_tables_file_group "ControlTablesFileGroup" String,
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `ForceLobLookup`: true or false.
            force_lob_lookup "ForceLobLookup" bool,
            /// `Password`: text.
            password "Password" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `QuerySingleAlwaysOnNode`: true or false.
            query_single_always_on_node "QuerySingleAlwaysOnNode" bool,
            /// `ReadBackupOnly`: true or false.
            read_backup_only "ReadBackupOnly" bool,
            /// `SafeguardPolicy`: text.
            safeguard_policy "SafeguardPolicy" String,
            /// `SecretsManagerAccessRoleArn`: text.
            secrets_manager_access_role_arn "SecretsManagerAccessRoleArn" String,
            /// `SecretsManagerSecretId`: text.
            secrets_manager_secret_id "SecretsManagerSecretId" String,
            /// `ServerName`: text.
            server_name "ServerName" String,
            /// `TlogAccessMode`: text.
            tlog_access_mode "TlogAccessMode" String,
            /// `TrimSpaceInChar`: true or false.
            trim_space_in_char "TrimSpaceInChar" bool,
            /// `UseBcpFullLoad`: true or false.
            use_bcp_full_load "UseBcpFullLoad" bool,
            /// `UseThirdPartyBackupDevice`: true or false.
            use_third_party_backup_device "UseThirdPartyBackupDevice" bool,
            /// `Username`: text.
            username "Username" String,
        }
    }

    property! {
        /// [`KinesisSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-kinesissettings.html)
        KinesisSettings
        required {
        }
        optional {
            /// `IncludeControlDetails`: true or false.
            include_control_details "IncludeControlDetails" bool,
            /// `IncludeNullAndEmpty`: true or false.
            include_null_and_empty "IncludeNullAndEmpty" bool,
            /// `IncludePartitionValue`: true or false.
            include_partition_value "IncludePartitionValue" bool,
            /// `IncludeTableAlterOperations`: true or false.
            include_table_alter_operations "IncludeTableAlterOperations" bool,
            /// `IncludeTransactionDetails`: true or false.
            include_transaction_details "IncludeTransactionDetails" bool,
            /// `MessageFormat`: text.
            message_format "MessageFormat" String,
            /// `NoHexPrefix`: true or false.
            no_hex_prefix "NoHexPrefix" bool,
            /// `PartitionIncludeSchemaTable`: true or false.
            partition_include_schema_table "PartitionIncludeSchemaTable" bool,
            /// `ServiceAccessRoleArn`: text.
            service_access_role_arn "ServiceAccessRoleArn" String,
            /// `StreamArn`: text.
            stream_arn "StreamArn" String,
        }
    }

    property! {
        /// [`KafkaSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-kafkasettings.html)
        KafkaSettings
        required {
        }
        optional {
            /// `Broker`: text.
            broker "Broker" String,
            /// `IncludeControlDetails`: true or false.
            include_control_details "IncludeControlDetails" bool,
            /// `IncludeNullAndEmpty`: true or false.
            include_null_and_empty "IncludeNullAndEmpty" bool,
            /// `IncludePartitionValue`: true or false.
            include_partition_value "IncludePartitionValue" bool,
            /// `IncludeTableAlterOperations`: true or false.
            include_table_alter_operations "IncludeTableAlterOperations" bool,
            /// `IncludeTransactionDetails`: true or false.
            include_transaction_details "IncludeTransactionDetails" bool,
            /// `MessageFormat`: text.
            message_format "MessageFormat" String,
            /// `MessageMaxBytes`: whole number.
            message_max_bytes "MessageMaxBytes" i64,
            /// `NoHexPrefix`: true or false.
            no_hex_prefix "NoHexPrefix" bool,
            /// `PartitionIncludeSchemaTable`: true or false.
            partition_include_schema_table "PartitionIncludeSchemaTable" bool,
            /// `SaslPassword`: text.
            sasl_password "SaslPassword" String,
            /// `SaslUserName`: text.
            sasl_user_name "SaslUserName" String,
            /// `SecurityProtocol`: text.
            security_protocol "SecurityProtocol" String,
            /// `SslCaCertificateArn`: text.
            ssl_ca_certificate_arn "SslCaCertificateArn" String,
            /// `SslClientCertificateArn`: text.
            ssl_client_certificate_arn "SslClientCertificateArn" String,
            /// `SslClientKeyArn`: text.
            ssl_client_key_arn "SslClientKeyArn" String,
            /// `SslClientKeyPassword`: text.
            ssl_client_key_password "SslClientKeyPassword" String,
            /// `Topic`: text.
            topic "Topic" String,
        }
    }

    property! {
        /// [`IbmDb2Settings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-ibmdb2settings.html)
        IbmDb2Settings
        required {
        }
        optional {
            /// `CurrentLsn`: text.
            current_lsn "CurrentLsn" String,
            /// `KeepCsvFiles`: true or false.
            keep_csv_files "KeepCsvFiles" bool,
            /// `LoadTimeout`: whole number.
            load_timeout "LoadTimeout" i64,
            /// `MaxFileSize`: whole number.
            max_file_size "MaxFileSize" i64,
            /// `MaxKBytesPerRead`: whole number.
            max_k_bytes_per_read "MaxKBytesPerRead" i64,
            /// `SecretsManagerAccessRoleArn`: text.
            secrets_manager_access_role_arn "SecretsManagerAccessRoleArn" String,
            /// `SecretsManagerSecretId`: text.
            secrets_manager_secret_id "SecretsManagerSecretId" String,
            /// `SetDataCaptureChanges`: true or false.
            set_data_capture_changes "SetDataCaptureChanges" bool,
            /// `WriteBufferSize`: whole number.
            write_buffer_size "WriteBufferSize" i64,
        }
    }

    property! {
        /// [`GcpMySQLSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-gcpmysqlsettings.html)
        GcpMySQLSettings
        required {
        }
        optional {
            /// `AfterConnectScript`: text.
            after_connect_script "AfterConnectScript" String,
            /// `CleanSourceMetadataOnMismatch`: true or false.
            clean_source_metadata_on_mismatch "CleanSourceMetadataOnMismatch" bool,
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `EventsPollInterval`: whole number.
            events_poll_interval "EventsPollInterval" i64,
            /// `MaxFileSize`: whole number.
            max_file_size "MaxFileSize" i64,
            /// `ParallelLoadThreads`: whole number.
            parallel_load_threads "ParallelLoadThreads" i64,
            /// `Password`: text.
            password "Password" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `SecretsManagerAccessRoleArn`: text.
            secrets_manager_access_role_arn "SecretsManagerAccessRoleArn" String,
            /// `SecretsManagerSecretId`: text.
            secrets_manager_secret_id "SecretsManagerSecretId" String,
            /// `ServerName`: text.
            server_name "ServerName" String,
            /// `ServerTimezone`: text.
            server_timezone "ServerTimezone" String,
            /// `Username`: text.
            username "Username" String,
        }
    }

    property! {
        /// [`ElasticsearchSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-elasticsearchsettings.html)
        ElasticsearchSettings
        required {
        }
        optional {
            /// `EndpointUri`: text.
            endpoint_uri "EndpointUri" String,
            /// `ErrorRetryDuration`: whole number.
            error_retry_duration "ErrorRetryDuration" i64,
            /// `FullLoadErrorPercentage`: whole number.
            full_load_error_percentage "FullLoadErrorPercentage" i64,
            /// `ServiceAccessRoleArn`: text.
            service_access_role_arn "ServiceAccessRoleArn" String,
        }
    }

    property! {
        /// [`DynamoDbSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-dynamodbsettings.html)
        DynamoDbSettings
        required {
        }
        optional {
            /// `ServiceAccessRoleArn`: text.
            service_access_role_arn "ServiceAccessRoleArn" String,
        }
    }

    property! {
        /// [`DocDbSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-docdbsettings.html)
        DocDbSettings
        required {
        }
        optional {
            /// `DocsToInvestigate`: whole number.
            docs_to_investigate "DocsToInvestigate" i64,
            /// `ExtractDocId`: true or false.
            extract_doc_id "ExtractDocId" bool,
            /// `NestingLevel`: text.
            nesting_level "NestingLevel" String,
            /// `SecretsManagerAccessRoleArn`: text.
            secrets_manager_access_role_arn "SecretsManagerAccessRoleArn" String,
            /// `SecretsManagerSecretId`: text.
            secrets_manager_secret_id "SecretsManagerSecretId" String,
        }
    }
}

resource! {
    /// [`AWS::DMS::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-eventsubscription.html)
    EventSubscription = "AWS::DMS::EventSubscription"
    required {
        /// `SnsTopicArn`: text.
        sns_topic_arn "SnsTopicArn" String,
    }
    optional {
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `EventCategories`: list.
        event_categories "EventCategories" List<String>,
        /// `SourceIds`: list. A change replaces the resource.
        source_ids "SourceIds" List<String>,
        /// `SourceType`: text.
        source_type "SourceType" String,
        /// `SubscriptionName`: text. A change replaces the resource.
        subscription_name "SubscriptionName" String,
        /// `Tags`: list.
        tags "Tags" List<event_subscription::Tag>,
    }
    attributes {
    }
}

/// Property types of [`EventSubscription`].
pub mod event_subscription {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-eventsubscription-tag.html)
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
    /// [`AWS::DMS::InstanceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-instanceprofile.html)
    InstanceProfile = "AWS::DMS::InstanceProfile"
    required {
    }
    optional {
        /// `AvailabilityZone`: text, 1 to 255 characters.
        availability_zone "AvailabilityZone" String,
        /// `Description`: text, 1 to 255 characters.
        description "Description" String,
        /// `InstanceProfileIdentifier`: text, 1 to 255 characters.
        instance_profile_identifier "InstanceProfileIdentifier" String,
        /// `InstanceProfileName`: text, 1 to 255 characters.
        instance_profile_name "InstanceProfileName" String,
        /// `KmsKeyArn`: text, 1 to 255 characters.
        kms_key_arn "KmsKeyArn" String,
        /// `NetworkType`: text.
        network_type "NetworkType" instance_profile::NetworkType,
        /// `PubliclyAccessible`: true or false.
        publicly_accessible "PubliclyAccessible" bool,
        /// `SubnetGroupIdentifier`: text, 1 to 255 characters.
        subnet_group_identifier "SubnetGroupIdentifier" String,
        /// `Tags`: list.
        tags "Tags" List<instance_profile::Tag>,
        /// `VpcSecurityGroups`: list.
        vpc_security_groups "VpcSecurityGroups" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `InstanceProfileArn`.
        instance_profile_arn "InstanceProfileArn" String,
        /// `Fn::GetAtt` of `InstanceProfileCreationTime`.
        instance_profile_creation_time "InstanceProfileCreationTime" String,
    }
}

/// Property types of [`InstanceProfile`].
pub mod instance_profile {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `NetworkType`.
        NetworkType
        Ipv4 = "IPV4",
        Dual = "DUAL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-instanceprofile-tag.html)
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
    /// [`AWS::DMS::MigrationProject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-migrationproject.html)
    MigrationProject = "AWS::DMS::MigrationProject"
    required {
    }
    optional {
        /// `Description`: text, 1 to 255 characters.
        description "Description" String,
        /// `InstanceProfileIdentifier`: text, 1 to 255 characters.
        instance_profile_identifier "InstanceProfileIdentifier" String,
        /// `MigrationProjectIdentifier`: text, 1 to 255 characters.
        migration_project_identifier "MigrationProjectIdentifier" String,
        /// `MigrationProjectName`: text, 1 to 255 characters.
        migration_project_name "MigrationProjectName" String,
        /// `SchemaConversionApplicationAttributes`: object.
        schema_conversion_application_attributes "SchemaConversionApplicationAttributes" migration_project::SchemaConversionApplicationAttributes,
        /// `SourceDataProviderDescriptors`: list.
        source_data_provider_descriptors "SourceDataProviderDescriptors" List<migration_project::DataProviderDescriptor>,
        /// `Tags`: list.
        tags "Tags" List<migration_project::Tag>,
        /// `TargetDataProviderDescriptors`: list.
        target_data_provider_descriptors "TargetDataProviderDescriptors" List<migration_project::DataProviderDescriptor>,
        /// `TransformationRules`: text.
        transformation_rules "TransformationRules" String,
    }
    attributes {
        /// `Fn::GetAtt` of `InstanceProfileArn`.
        instance_profile_arn "InstanceProfileArn" String,
        /// `Fn::GetAtt` of `InstanceProfileName`.
        instance_profile_name "InstanceProfileName" String,
        /// `Fn::GetAtt` of `MigrationProjectArn`.
        migration_project_arn "MigrationProjectArn" String,
        /// `Fn::GetAtt` of `MigrationProjectCreationTime`.
        migration_project_creation_time "MigrationProjectCreationTime" String,
    }
}

/// Property types of [`MigrationProject`].
pub mod migration_project {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-migrationproject-tag.html)
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
        /// [`DataProviderDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-migrationproject-dataproviderdescriptor.html)
        DataProviderDescriptor
        required {
        }
        optional {
            /// `DataProviderArn`: text.
            data_provider_arn "DataProviderArn" String,
            /// `DataProviderIdentifier`: text.
            data_provider_identifier "DataProviderIdentifier" String,
            /// `DataProviderName`: text.
            data_provider_name "DataProviderName" String,
            /// `SecretsManagerAccessRoleArn`: text.
            secrets_manager_access_role_arn "SecretsManagerAccessRoleArn" String,
            /// `SecretsManagerSecretId`: text.
            secrets_manager_secret_id "SecretsManagerSecretId" String,
        }
    }

    property! {
        /// Property type `SchemaConversionApplicationAttributes`.
        SchemaConversionApplicationAttributes
        required {
        }
        optional {
            /// `S3BucketPath`: text.
            s3_bucket_path "S3BucketPath" String,
            /// `S3BucketRoleArn`: text.
            s3_bucket_role_arn "S3BucketRoleArn" String,
        }
    }
}

resource! {
    /// [`AWS::DMS::ReplicationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationconfig.html)
    ReplicationConfig = "AWS::DMS::ReplicationConfig"
    required {
        /// `ComputeConfig`: object.
        compute_config "ComputeConfig" replication_config::ComputeConfig,
        /// `ReplicationConfigIdentifier`: text.
        replication_config_identifier "ReplicationConfigIdentifier" String,
        /// `ReplicationType`: text.
        replication_type "ReplicationType" replication_config::ReplicationType,
        /// `SourceEndpointArn`: text.
        source_endpoint_arn "SourceEndpointArn" String,
        /// `TableMappings`: JSON.
        table_mappings "TableMappings" Json,
        /// `TargetEndpointArn`: text.
        target_endpoint_arn "TargetEndpointArn" String,
    }
    optional {
        /// `ReplicationSettings`: JSON.
        replication_settings "ReplicationSettings" Json,
        /// `ResourceIdentifier`: text. A change replaces the resource.
        resource_identifier "ResourceIdentifier" String,
        /// `SupplementalSettings`: JSON.
        supplemental_settings "SupplementalSettings" Json,
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<replication_config::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ReplicationConfigArn`.
        replication_config_arn "ReplicationConfigArn" String,
    }
}

/// Property types of [`ReplicationConfig`].
pub mod replication_config {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ReplicationType`.
        ReplicationType
        FullLoad = "full-load",
        FullLoadAndCdc = "full-load-and-cdc",
        Cdc = "cdc",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-replicationconfig-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ComputeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-replicationconfig-computeconfig.html)
        ComputeConfig
        required {
            /// `MaxCapacityUnits`: whole number.
            max_capacity_units "MaxCapacityUnits" i64,
        }
        optional {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `DnsNameServers`: text.
            dns_name_servers "DnsNameServers" String,
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
            /// `MinCapacityUnits`: whole number.
            min_capacity_units "MinCapacityUnits" i64,
            /// `MultiAZ`: true or false.
            multi_az "MultiAZ" bool,
            /// `PreferredMaintenanceWindow`: text.
            preferred_maintenance_window "PreferredMaintenanceWindow" String,
            /// `ReplicationSubnetGroupId`: text.
            replication_subnet_group_id "ReplicationSubnetGroupId" String,
            /// `VpcSecurityGroupIds`: list.
            vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
        }
    }
}

resource! {
    /// [`AWS::DMS::ReplicationInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html)
    ReplicationInstance = "AWS::DMS::ReplicationInstance"
    required {
        /// `ReplicationInstanceClass`: text.
        replication_instance_class "ReplicationInstanceClass" String,
    }
    optional {
        /// `AllocatedStorage`: whole number.
        allocated_storage "AllocatedStorage" i64,
        /// `AllowMajorVersionUpgrade`: true or false.
        allow_major_version_upgrade "AllowMajorVersionUpgrade" bool,
        /// `AutoMinorVersionUpgrade`: true or false.
        auto_minor_version_upgrade "AutoMinorVersionUpgrade" bool,
        /// `AvailabilityZone`: text.
        availability_zone "AvailabilityZone" String,
        /// `DnsNameServers`: text. A change replaces the resource.
        dns_name_servers "DnsNameServers" String,
        /// `EngineVersion`: text.
        engine_version "EngineVersion" String,
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `MultiAZ`: true or false.
        multi_az "MultiAZ" bool,
        /// `NetworkType`: text.
        network_type "NetworkType" String,
        /// `PreferredMaintenanceWindow`: text.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `PubliclyAccessible`: true or false. A change replaces the resource.
        publicly_accessible "PubliclyAccessible" bool,
        /// `ReplicationInstanceIdentifier`: text.
        replication_instance_identifier "ReplicationInstanceIdentifier" String,
        /// `ReplicationSubnetGroupIdentifier`: text. A change replaces the resource.
        replication_subnet_group_identifier "ReplicationSubnetGroupIdentifier" String,
        /// `ResourceIdentifier`: text. A change replaces the resource.
        resource_identifier "ResourceIdentifier" String,
        /// `Tags`: list.
        tags "Tags" List<replication_instance::Tag>,
        /// `VpcSecurityGroupIds`: list.
        vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ReplicationInstancePrivateIpAddresses`.
        replication_instance_private_ip_addresses "ReplicationInstancePrivateIpAddresses" String,
        /// `Fn::GetAtt` of `ReplicationInstancePublicIpAddresses`.
        replication_instance_public_ip_addresses "ReplicationInstancePublicIpAddresses" String,
    }
}

/// Property types of [`ReplicationInstance`].
pub mod replication_instance {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-replicationinstance-tag.html)
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
    /// [`AWS::DMS::ReplicationSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationsubnetgroup.html)
    ReplicationSubnetGroup = "AWS::DMS::ReplicationSubnetGroup"
    required {
        /// `ReplicationSubnetGroupDescription`: text.
        replication_subnet_group_description "ReplicationSubnetGroupDescription" String,
        /// `SubnetIds`: list.
        subnet_ids "SubnetIds" List<String>,
    }
    optional {
        /// `ReplicationSubnetGroupIdentifier`: text. A change replaces the resource.
        replication_subnet_group_identifier "ReplicationSubnetGroupIdentifier" String,
        /// `Tags`: list.
        tags "Tags" List<replication_subnet_group::Tag>,
    }
    attributes {
    }
}

/// Property types of [`ReplicationSubnetGroup`].
pub mod replication_subnet_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-replicationsubnetgroup-tag.html)
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
    /// [`AWS::DMS::ReplicationTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationtask.html)
    ReplicationTask = "AWS::DMS::ReplicationTask"
    required {
        /// `MigrationType`: text. A change replaces the resource.
        migration_type "MigrationType" replication_task::MigrationType,
        /// `ReplicationInstanceArn`: text. A change replaces the resource.
        replication_instance_arn "ReplicationInstanceArn" String,
        /// `SourceEndpointArn`: text. A change replaces the resource.
        source_endpoint_arn "SourceEndpointArn" String,
        /// `TableMappings`: text.
        table_mappings "TableMappings" String,
        /// `TargetEndpointArn`: text. A change replaces the resource.
        target_endpoint_arn "TargetEndpointArn" String,
    }
    optional {
        /// `CdcStartPosition`: text.
        cdc_start_position "CdcStartPosition" String,
        /// `CdcStartTime`: number.
        cdc_start_time "CdcStartTime" f64,
        /// `CdcStopPosition`: text.
        cdc_stop_position "CdcStopPosition" String,
        /// `ReplicationTaskIdentifier`: text.
        replication_task_identifier "ReplicationTaskIdentifier" String,
        /// `ReplicationTaskSettings`: text.
        replication_task_settings "ReplicationTaskSettings" String,
        /// `ResourceIdentifier`: text. A change replaces the resource.
        resource_identifier "ResourceIdentifier" String,
        /// `Tags`: list.
        tags "Tags" List<replication_task::Tag>,
        /// `TaskData`: text.
        task_data "TaskData" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ReplicationTaskArn`.
        replication_task_arn "ReplicationTaskArn" String,
    }
}

/// Property types of [`ReplicationTask`].
pub mod replication_task {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `MigrationType`.
        MigrationType
        FullLoad = "full-load",
        Cdc = "cdc",
        FullLoadAndCdc = "full-load-and-cdc",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-replicationtask-tag.html)
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
