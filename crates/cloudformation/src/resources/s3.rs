// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::S3`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::S3::AccessGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html)
    AccessGrant = "AWS::S3::AccessGrant"
    required {
        /// `AccessGrantsLocationId`: text.
        access_grants_location_id "AccessGrantsLocationId" String,
        /// `Grantee`: object.
        grantee "Grantee" access_grant::Grantee,
        /// `Permission`: text.
        permission "Permission" access_grant::Permission,
    }
    optional {
        /// `AccessGrantsLocationConfiguration`: object.
        access_grants_location_configuration "AccessGrantsLocationConfiguration" access_grant::AccessGrantsLocationConfiguration,
        /// `ApplicationArn`: text.
        application_arn "ApplicationArn" String,
        /// `S3PrefixType`: text. A change replaces the resource.
        s3_prefix_type "S3PrefixType" access_grant::S3PrefixType,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<access_grant::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AccessGrantArn`.
        access_grant_arn "AccessGrantArn" String,
        /// `Fn::GetAtt` of `AccessGrantId`.
        access_grant_id "AccessGrantId" String,
        /// `Fn::GetAtt` of `GrantScope`.
        grant_scope "GrantScope" String,
    }
}

/// Property types of [`AccessGrant`].
pub mod access_grant {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Permission`.
        Permission
        Read = "READ",
        Write = "WRITE",
        Readwrite = "READWRITE",
    }

    choice! {
        /// Values of `S3PrefixType`.
        S3PrefixType
        Object = "Object",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-accessgrant-tag.html)
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
        /// Values of `GranteeGranteeType`.
        GranteeGranteeType
        Iam = "IAM",
        DirectoryUser = "DIRECTORY_USER",
        DirectoryGroup = "DIRECTORY_GROUP",
    }

    property! {
        /// [`Grantee`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-accessgrant-grantee.html)
        Grantee
        required {
            /// `GranteeIdentifier`: text.
            grantee_identifier "GranteeIdentifier" String,
            /// `GranteeType`: text.
            grantee_type "GranteeType" GranteeGranteeType,
        }
        optional {
        }
    }

    property! {
        /// [`AccessGrantsLocationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-accessgrant-accessgrantslocationconfiguration.html)
        AccessGrantsLocationConfiguration
        required {
            /// `S3SubPrefix`: text.
            s3_sub_prefix "S3SubPrefix" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::S3::AccessGrantsInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantsinstance.html)
    AccessGrantsInstance = "AWS::S3::AccessGrantsInstance"
    required {
    }
    optional {
        /// `IdentityCenterArn`: text.
        identity_center_arn "IdentityCenterArn" String,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<access_grants_instance::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AccessGrantsInstanceArn`.
        access_grants_instance_arn "AccessGrantsInstanceArn" String,
        /// `Fn::GetAtt` of `AccessGrantsInstanceId`.
        access_grants_instance_id "AccessGrantsInstanceId" String,
    }
}

/// Property types of [`AccessGrantsInstance`].
pub mod access_grants_instance {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-accessgrantsinstance-tag.html)
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
    /// [`AWS::S3::AccessGrantsLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantslocation.html)
    AccessGrantsLocation = "AWS::S3::AccessGrantsLocation"
    required {
        /// `IamRoleArn`: text.
        iam_role_arn "IamRoleArn" String,
        /// `LocationScope`: text.
        location_scope "LocationScope" String,
    }
    optional {
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<access_grants_location::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AccessGrantsLocationArn`.
        access_grants_location_arn "AccessGrantsLocationArn" String,
        /// `Fn::GetAtt` of `AccessGrantsLocationId`.
        access_grants_location_id "AccessGrantsLocationId" String,
    }
}

/// Property types of [`AccessGrantsLocation`].
pub mod access_grants_location {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-accessgrantslocation-tag.html)
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
    /// [`AWS::S3::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accesspoint.html)
    AccessPoint = "AWS::S3::AccessPoint"
    required {
        /// `Bucket`: text, 3 to 255 characters. A change replaces the resource.
        bucket "Bucket" String,
    }
    optional {
        /// `BucketAccountId`: text, at most 64 characters. A change replaces the resource.
        bucket_account_id "BucketAccountId" String,
        /// `Name`: text, 3 to 50 characters. A change replaces the resource.
        name "Name" String,
        /// `Policy`: JSON.
        policy "Policy" Json,
        /// `PublicAccessBlockConfiguration`: object.
        public_access_block_configuration "PublicAccessBlockConfiguration" access_point::PublicAccessBlockConfiguration,
        /// `Tags`: list.
        tags "Tags" List<access_point::Tag>,
        /// `VpcConfiguration`: object. A change replaces the resource.
        vpc_configuration "VpcConfiguration" access_point::VpcConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Alias`.
        alias "Alias" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `NetworkOrigin`.
        network_origin "NetworkOrigin" String,
    }
}

/// Property types of [`AccessPoint`].
pub mod access_point {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-accesspoint-vpcconfiguration.html)
        VpcConfiguration
        required {
        }
        optional {
            /// `VpcId`: text, 1 to 1024 characters.
            vpc_id "VpcId" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-accesspoint-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`PublicAccessBlockConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-accesspoint-publicaccessblockconfiguration.html)
        PublicAccessBlockConfiguration
        required {
        }
        optional {
            /// `BlockPublicAcls`: true or false.
            block_public_acls "BlockPublicAcls" bool,
            /// `BlockPublicPolicy`: true or false.
            block_public_policy "BlockPublicPolicy" bool,
            /// `IgnorePublicAcls`: true or false.
            ignore_public_acls "IgnorePublicAcls" bool,
            /// `RestrictPublicBuckets`: true or false.
            restrict_public_buckets "RestrictPublicBuckets" bool,
        }
    }
}

resource! {
    /// [`AWS::S3::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
    Bucket = "AWS::S3::Bucket"
    required {
    }
    optional {
        /// `AbacStatus`: text.
        abac_status "AbacStatus" bucket::AbacStatus,
        /// `AccelerateConfiguration`: object.
        accelerate_configuration "AccelerateConfiguration" bucket::AccelerateConfiguration,
        /// `AccessControl`: text.
        access_control "AccessControl" bucket::AccessControl,
        /// `AnalyticsConfigurations`: list.
        analytics_configurations "AnalyticsConfigurations" List<bucket::AnalyticsConfiguration>,
        /// `BucketEncryption`: object.
        bucket_encryption "BucketEncryption" bucket::BucketEncryption,
        /// `BucketName`: text, at most 63 characters. A change replaces the resource.
        bucket_name "BucketName" String,
        /// `BucketNamePrefix`: text. A change replaces the resource.
        bucket_name_prefix "BucketNamePrefix" String,
        /// `BucketNamespace`: text. A change replaces the resource.
        bucket_namespace "BucketNamespace" bucket::BucketNamespace,
        /// `CorsConfiguration`: object.
        cors_configuration "CorsConfiguration" bucket::CorsConfiguration,
        /// `IntelligentTieringConfigurations`: list.
        intelligent_tiering_configurations "IntelligentTieringConfigurations" List<bucket::IntelligentTieringConfiguration>,
        /// `InventoryConfigurations`: list.
        inventory_configurations "InventoryConfigurations" List<bucket::InventoryConfiguration>,
        /// `LifecycleConfiguration`: object.
        lifecycle_configuration "LifecycleConfiguration" bucket::LifecycleConfiguration,
        /// `LoggingConfiguration`: object.
        logging_configuration "LoggingConfiguration" bucket::LoggingConfiguration,
        /// `MetadataConfiguration`: object.
        metadata_configuration "MetadataConfiguration" bucket::MetadataConfiguration,
        /// `MetadataTableConfiguration`: object.
        metadata_table_configuration "MetadataTableConfiguration" bucket::MetadataTableConfiguration,
        /// `MetricsConfigurations`: list.
        metrics_configurations "MetricsConfigurations" List<bucket::MetricsConfiguration>,
        /// `NotificationConfiguration`: object.
        notification_configuration "NotificationConfiguration" bucket::NotificationConfiguration,
        /// `ObjectLockConfiguration`: object.
        object_lock_configuration "ObjectLockConfiguration" bucket::ObjectLockConfiguration,
        /// `ObjectLockEnabled`: true or false.
        object_lock_enabled "ObjectLockEnabled" bool,
        /// `OwnershipControls`: object.
        ownership_controls "OwnershipControls" bucket::OwnershipControls,
        /// `PublicAccessBlockConfiguration`: object.
        public_access_block_configuration "PublicAccessBlockConfiguration" bucket::PublicAccessBlockConfiguration,
        /// `ReplicationConfiguration`: object.
        replication_configuration "ReplicationConfiguration" bucket::ReplicationConfiguration,
        /// `Tags`: list.
        tags "Tags" List<bucket::Tag>,
        /// `VersioningConfiguration`: object.
        versioning_configuration "VersioningConfiguration" bucket::VersioningConfiguration,
        /// `WebsiteConfiguration`: object.
        website_configuration "WebsiteConfiguration" bucket::WebsiteConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `DomainName`.
        domain_name "DomainName" String,
        /// `Fn::GetAtt` of `DualStackDomainName`.
        dual_stack_domain_name "DualStackDomainName" String,
        /// `Fn::GetAtt` of `MetadataConfiguration.AnnotationTableConfiguration.TableArn`.
        metadata_configuration_annotation_table_configuration_table_arn "MetadataConfiguration.AnnotationTableConfiguration.TableArn" String,
        /// `Fn::GetAtt` of `MetadataConfiguration.AnnotationTableConfiguration.TableName`.
        metadata_configuration_annotation_table_configuration_table_name "MetadataConfiguration.AnnotationTableConfiguration.TableName" String,
        /// `Fn::GetAtt` of `MetadataConfiguration.Destination`.
        metadata_configuration_destination "MetadataConfiguration.Destination" Json,
        /// `Fn::GetAtt` of `MetadataConfiguration.InventoryTableConfiguration.TableArn`.
        metadata_configuration_inventory_table_configuration_table_arn "MetadataConfiguration.InventoryTableConfiguration.TableArn" String,
        /// `Fn::GetAtt` of `MetadataConfiguration.InventoryTableConfiguration.TableName`.
        metadata_configuration_inventory_table_configuration_table_name "MetadataConfiguration.InventoryTableConfiguration.TableName" String,
        /// `Fn::GetAtt` of `MetadataConfiguration.JournalTableConfiguration.TableArn`.
        metadata_configuration_journal_table_configuration_table_arn "MetadataConfiguration.JournalTableConfiguration.TableArn" String,
        /// `Fn::GetAtt` of `MetadataConfiguration.JournalTableConfiguration.TableName`.
        metadata_configuration_journal_table_configuration_table_name "MetadataConfiguration.JournalTableConfiguration.TableName" String,
        /// `Fn::GetAtt` of `MetadataTableConfiguration.S3TablesDestination.TableArn`.
        metadata_table_configuration_s3_tables_destination_table_arn "MetadataTableConfiguration.S3TablesDestination.TableArn" String,
        /// `Fn::GetAtt` of `MetadataTableConfiguration.S3TablesDestination.TableNamespace`.
        metadata_table_configuration_s3_tables_destination_table_namespace "MetadataTableConfiguration.S3TablesDestination.TableNamespace" String,
        /// `Fn::GetAtt` of `RegionalDomainName`.
        regional_domain_name "RegionalDomainName" String,
        /// `Fn::GetAtt` of `WebsiteURL`.
        website_url "WebsiteURL" String,
    }
}

/// Property types of [`Bucket`].
pub mod bucket {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AbacStatus`.
        AbacStatus
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    choice! {
        /// Values of `AccessControl`.
        AccessControl
        AuthenticatedRead = "AuthenticatedRead",
        AwsExecRead = "AwsExecRead",
        BucketOwnerFullControl = "BucketOwnerFullControl",
        BucketOwnerRead = "BucketOwnerRead",
        LogDeliveryWrite = "LogDeliveryWrite",
        Private = "Private",
        PublicRead = "PublicRead",
        PublicReadWrite = "PublicReadWrite",
    }

    choice! {
        /// Values of `BucketNamespace`.
        BucketNamespace
        Global = "global",
        AccountRegional = "account-regional",
    }

    property! {
        /// [`WebsiteConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-websiteconfiguration.html)
        WebsiteConfiguration
        required {
        }
        optional {
            /// `ErrorDocument`: text.
            error_document "ErrorDocument" String,
            /// `IndexDocument`: text.
            index_document "IndexDocument" String,
            /// `RedirectAllRequestsTo`: object.
            redirect_all_requests_to "RedirectAllRequestsTo" RedirectAllRequestsTo,
            /// `RoutingRules`: list.
            routing_rules "RoutingRules" List<RoutingRule>,
        }
    }

    property! {
        /// [`RoutingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-routingrule.html)
        RoutingRule
        required {
            /// `RedirectRule`: object.
            redirect_rule "RedirectRule" RedirectRule,
        }
        optional {
            /// `RoutingRuleCondition`: object.
            routing_rule_condition "RoutingRuleCondition" RoutingRuleCondition,
        }
    }

    property! {
        /// [`RoutingRuleCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-routingrulecondition.html)
        RoutingRuleCondition
        required {
        }
        optional {
            /// `HttpErrorCodeReturnedEquals`: text.
            http_error_code_returned_equals "HttpErrorCodeReturnedEquals" String,
            /// `KeyPrefixEquals`: text.
            key_prefix_equals "KeyPrefixEquals" String,
        }
    }

    choice! {
        /// Values of `RedirectRuleProtocol`.
        RedirectRuleProtocol
        Http = "http",
        Https = "https",
    }

    property! {
        /// [`RedirectRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectrule.html)
        RedirectRule
        required {
        }
        optional {
            /// `HostName`: text.
            host_name "HostName" String,
            /// `HttpRedirectCode`: text.
            http_redirect_code "HttpRedirectCode" String,
            /// `Protocol`: text.
            protocol "Protocol" RedirectRuleProtocol,
            /// `ReplaceKeyPrefixWith`: text.
            replace_key_prefix_with "ReplaceKeyPrefixWith" String,
            /// `ReplaceKeyWith`: text.
            replace_key_with "ReplaceKeyWith" String,
        }
    }

    choice! {
        /// Values of `RedirectAllRequestsToProtocol`.
        RedirectAllRequestsToProtocol
        Http = "http",
        Https = "https",
    }

    property! {
        /// [`RedirectAllRequestsTo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectallrequeststo.html)
        RedirectAllRequestsTo
        required {
            /// `HostName`: text.
            host_name "HostName" String,
        }
        optional {
            /// `Protocol`: text.
            protocol "Protocol" RedirectAllRequestsToProtocol,
        }
    }

    choice! {
        /// Values of `VersioningConfigurationStatus`.
        VersioningConfigurationStatus
        Enabled = "Enabled",
        Suspended = "Suspended",
    }

    property! {
        /// [`VersioningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-versioningconfiguration.html)
        VersioningConfiguration
        required {
            /// `Status`: text.
            status "Status" VersioningConfigurationStatus,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ReplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationconfiguration.html)
        ReplicationConfiguration
        required {
            /// `Role`: text.
            role "Role" String,
            /// `Rules`: list.
            rules "Rules" List<ReplicationRule>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ReplicationRuleStatus`.
        ReplicationRuleStatus
        Disabled = "Disabled",
        Enabled = "Enabled",
    }

    property! {
        /// [`ReplicationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrule.html)
        ReplicationRule
        required {
            /// `Destination`: object.
            destination "Destination" ReplicationDestination,
            /// `Status`: text.
            status "Status" ReplicationRuleStatus,
        }
        optional {
            /// `DeleteMarkerReplication`: object.
            delete_marker_replication "DeleteMarkerReplication" DeleteMarkerReplication,
            /// `Filter`: object.
            filter "Filter" ReplicationRuleFilter,
            /// `Id`: text, at most 255 characters.
            id_ "Id" String,
            /// `Prefix`: text, at most 1024 characters.
            prefix "Prefix" String,
            /// `Priority`: whole number.
            priority "Priority" i64,
            /// `SourceSelectionCriteria`: object.
            source_selection_criteria "SourceSelectionCriteria" SourceSelectionCriteria,
        }
    }

    property! {
        /// [`SourceSelectionCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-sourceselectioncriteria.html)
        SourceSelectionCriteria
        required {
        }
        optional {
            /// `ReplicaModifications`: object.
            replica_modifications "ReplicaModifications" ReplicaModifications,
            /// `SseKmsEncryptedObjects`: object.
            sse_kms_encrypted_objects "SseKmsEncryptedObjects" SseKmsEncryptedObjects,
        }
    }

    choice! {
        /// Values of `SseKmsEncryptedObjectsStatus`.
        SseKmsEncryptedObjectsStatus
        Disabled = "Disabled",
        Enabled = "Enabled",
    }

    property! {
        /// [`SseKmsEncryptedObjects`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ssekmsencryptedobjects.html)
        SseKmsEncryptedObjects
        required {
            /// `Status`: text.
            status "Status" SseKmsEncryptedObjectsStatus,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ReplicaModificationsStatus`.
        ReplicaModificationsStatus
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    property! {
        /// [`ReplicaModifications`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicamodifications.html)
        ReplicaModifications
        required {
            /// `Status`: text.
            status "Status" ReplicaModificationsStatus,
        }
        optional {
        }
    }

    property! {
        /// [`ReplicationRuleFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrulefilter.html)
        ReplicationRuleFilter
        required {
        }
        optional {
            /// `And`: object.
            and "And" ReplicationRuleAndOperator,
            /// `Prefix`: text.
            prefix "Prefix" String,
            /// `TagFilter`: object.
            tag_filter "TagFilter" TagFilter,
        }
    }

    property! {
        /// [`TagFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tagfilter.html)
        TagFilter
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
        /// [`ReplicationRuleAndOperator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationruleandoperator.html)
        ReplicationRuleAndOperator
        required {
        }
        optional {
            /// `Prefix`: text.
            prefix "Prefix" String,
            /// `TagFilters`: list.
            tag_filters "TagFilters" List<TagFilter>,
        }
    }

    choice! {
        /// Values of `ReplicationDestinationStorageClass`.
        ReplicationDestinationStorageClass
        DeepArchive = "DEEP_ARCHIVE",
        Glacier = "GLACIER",
        GlacierIr = "GLACIER_IR",
        IntelligentTiering = "INTELLIGENT_TIERING",
        OnezoneIa = "ONEZONE_IA",
        ReducedRedundancy = "REDUCED_REDUNDANCY",
        Standard = "STANDARD",
        StandardIa = "STANDARD_IA",
    }

    property! {
        /// [`ReplicationDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html)
        ReplicationDestination
        required {
            /// `Bucket`: text.
            bucket "Bucket" String,
        }
        optional {
            /// `AccessControlTranslation`: object.
            access_control_translation "AccessControlTranslation" AccessControlTranslation,
            /// `Account`: text.
            account "Account" String,
            /// `EncryptionConfiguration`: object.
            encryption_configuration "EncryptionConfiguration" EncryptionConfiguration,
            /// `Metrics`: object.
            metrics "Metrics" Metrics,
            /// `ReplicationTime`: object.
            replication_time "ReplicationTime" ReplicationTime,
            /// `StorageClass`: text.
            storage_class "StorageClass" ReplicationDestinationStorageClass,
        }
    }

    choice! {
        /// Values of `ReplicationTimeStatus`.
        ReplicationTimeStatus
        Disabled = "Disabled",
        Enabled = "Enabled",
    }

    property! {
        /// [`ReplicationTime`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationtime.html)
        ReplicationTime
        required {
            /// `Status`: text.
            status "Status" ReplicationTimeStatus,
            /// `Time`: object.
            time "Time" ReplicationTimeValue,
        }
        optional {
        }
    }

    property! {
        /// [`ReplicationTimeValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationtimevalue.html)
        ReplicationTimeValue
        required {
            /// `Minutes`: whole number.
            minutes "Minutes" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MetricsStatus`.
        MetricsStatus
        Disabled = "Disabled",
        Enabled = "Enabled",
    }

    property! {
        /// [`Metrics`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metrics.html)
        Metrics
        required {
            /// `Status`: text.
            status "Status" MetricsStatus,
        }
        optional {
            /// `EventThreshold`: object.
            event_threshold "EventThreshold" ReplicationTimeValue,
        }
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
            /// `ReplicaKmsKeyID`: text.
            replica_kms_key_id "ReplicaKmsKeyID" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AccessControlTranslationOwner`.
        AccessControlTranslationOwner
        Destination = "Destination",
    }

    property! {
        /// [`AccessControlTranslation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-accesscontroltranslation.html)
        AccessControlTranslation
        required {
            /// `Owner`: text.
            owner "Owner" AccessControlTranslationOwner,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DeleteMarkerReplicationStatus`.
        DeleteMarkerReplicationStatus
        Disabled = "Disabled",
        Enabled = "Enabled",
    }

    property! {
        /// [`DeleteMarkerReplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-deletemarkerreplication.html)
        DeleteMarkerReplication
        required {
        }
        optional {
            /// `Status`: text.
            status "Status" DeleteMarkerReplicationStatus,
        }
    }

    property! {
        /// [`PublicAccessBlockConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-publicaccessblockconfiguration.html)
        PublicAccessBlockConfiguration
        required {
        }
        optional {
            /// `BlockPublicAcls`: true or false.
            block_public_acls "BlockPublicAcls" bool,
            /// `BlockPublicPolicy`: true or false.
            block_public_policy "BlockPublicPolicy" bool,
            /// `IgnorePublicAcls`: true or false.
            ignore_public_acls "IgnorePublicAcls" bool,
            /// `RestrictPublicBuckets`: true or false.
            restrict_public_buckets "RestrictPublicBuckets" bool,
        }
    }

    property! {
        /// [`OwnershipControls`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ownershipcontrols.html)
        OwnershipControls
        required {
            /// `Rules`: list.
            rules "Rules" List<OwnershipControlsRule>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `OwnershipControlsRuleObjectOwnership`.
        OwnershipControlsRuleObjectOwnership
        ObjectWriter = "ObjectWriter",
        BucketOwnerPreferred = "BucketOwnerPreferred",
        BucketOwnerEnforced = "BucketOwnerEnforced",
    }

    property! {
        /// [`OwnershipControlsRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ownershipcontrolsrule.html)
        OwnershipControlsRule
        required {
        }
        optional {
            /// `ObjectOwnership`: text.
            object_ownership "ObjectOwnership" OwnershipControlsRuleObjectOwnership,
        }
    }

    choice! {
        /// Values of `ObjectLockConfigurationObjectLockEnabled`.
        ObjectLockConfigurationObjectLockEnabled
        Enabled = "Enabled",
    }

    property! {
        /// [`ObjectLockConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-objectlockconfiguration.html)
        ObjectLockConfiguration
        required {
        }
        optional {
            /// `ObjectLockEnabled`: text.
            object_lock_enabled "ObjectLockEnabled" ObjectLockConfigurationObjectLockEnabled,
            /// `Rule`: object.
            rule "Rule" ObjectLockRule,
        }
    }

    property! {
        /// [`ObjectLockRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-objectlockrule.html)
        ObjectLockRule
        required {
        }
        optional {
            /// `DefaultRetention`: object.
            default_retention "DefaultRetention" DefaultRetention,
        }
    }

    choice! {
        /// Values of `DefaultRetentionMode`.
        DefaultRetentionMode
        Compliance = "COMPLIANCE",
        Governance = "GOVERNANCE",
    }

    property! {
        /// [`DefaultRetention`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaultretention.html)
        DefaultRetention
        required {
        }
        optional {
            /// `Days`: whole number.
            days "Days" i64,
            /// `DefaultEventHold`: object.
            default_event_hold "DefaultEventHold" DefaultEventHold,
            /// `Mode`: text.
            mode "Mode" DefaultRetentionMode,
            /// `Years`: whole number.
            years "Years" i64,
        }
    }

    property! {
        /// [`DefaultEventHold`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaulteventhold.html)
        DefaultEventHold
        required {
        }
        optional {
            /// `Days`: whole number.
            days "Days" i64,
            /// `Years`: whole number.
            years "Years" i64,
        }
    }

    property! {
        /// [`NotificationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html)
        NotificationConfiguration
        required {
        }
        optional {
            /// `EventBridgeConfiguration`: object.
            event_bridge_configuration "EventBridgeConfiguration" EventBridgeConfiguration,
            /// `LambdaConfigurations`: list.
            lambda_configurations "LambdaConfigurations" List<LambdaConfiguration>,
            /// `QueueConfigurations`: list.
            queue_configurations "QueueConfigurations" List<QueueConfiguration>,
            /// `TopicConfigurations`: list.
            topic_configurations "TopicConfigurations" List<TopicConfiguration>,
        }
    }

    property! {
        /// [`TopicConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-topicconfiguration.html)
        TopicConfiguration
        required {
            /// `Event`: text.
            event "Event" String,
            /// `Topic`: text.
            topic "Topic" String,
        }
        optional {
            /// `Filter`: object.
            filter "Filter" NotificationFilter,
        }
    }

    property! {
        /// [`NotificationFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationfilter.html)
        NotificationFilter
        required {
            /// `S3Key`: object.
            s3_key "S3Key" S3KeyFilter,
        }
        optional {
        }
    }

    property! {
        /// [`S3KeyFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-s3keyfilter.html)
        S3KeyFilter
        required {
            /// `Rules`: list.
            rules "Rules" List<FilterRule>,
        }
        optional {
        }
    }

    property! {
        /// [`FilterRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-filterrule.html)
        FilterRule
        required {
            /// `Name`: text, at most 1024 characters.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`QueueConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-queueconfiguration.html)
        QueueConfiguration
        required {
            /// `Event`: text.
            event "Event" String,
            /// `Queue`: text.
            queue "Queue" String,
        }
        optional {
            /// `Filter`: object.
            filter "Filter" NotificationFilter,
        }
    }

    property! {
        /// [`LambdaConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lambdaconfiguration.html)
        LambdaConfiguration
        required {
            /// `Event`: text.
            event "Event" String,
            /// `Function`: text.
            function "Function" String,
        }
        optional {
            /// `Filter`: object.
            filter "Filter" NotificationFilter,
        }
    }

    property! {
        /// [`EventBridgeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-eventbridgeconfiguration.html)
        EventBridgeConfiguration
        required {
            /// `EventBridgeEnabled`: true or false.
            event_bridge_enabled "EventBridgeEnabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`MetricsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metricsconfiguration.html)
        MetricsConfiguration
        required {
            /// `Id`: text.
            id_ "Id" String,
        }
        optional {
            /// `AccessPointArn`: text.
            access_point_arn "AccessPointArn" String,
            /// `Prefix`: text.
            prefix "Prefix" String,
            /// `TagFilters`: list.
            tag_filters "TagFilters" List<TagFilter>,
        }
    }

    property! {
        /// [`MetadataTableConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatatableconfiguration.html)
        MetadataTableConfiguration
        required {
            /// `S3TablesDestination`: object.
            s3_tables_destination "S3TablesDestination" S3TablesDestination,
        }
        optional {
        }
    }

    property! {
        /// [`S3TablesDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-s3tablesdestination.html)
        S3TablesDestination
        required {
            /// `TableBucketArn`: text.
            table_bucket_arn "TableBucketArn" String,
            /// `TableName`: text.
            table_name "TableName" String,
        }
        optional {
            /// `TableArn`: text.
            table_arn "TableArn" String,
            /// `TableNamespace`: text.
            table_namespace "TableNamespace" String,
        }
    }

    property! {
        /// [`MetadataConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadataconfiguration.html)
        MetadataConfiguration
        required {
            /// `JournalTableConfiguration`: object.
            journal_table_configuration "JournalTableConfiguration" JournalTableConfiguration,
        }
        optional {
            /// `AnnotationTableConfiguration`: object.
            annotation_table_configuration "AnnotationTableConfiguration" AnnotationTableConfiguration,
            /// `Destination`: object.
            destination "Destination" MetadataDestination,
            /// `InventoryTableConfiguration`: object.
            inventory_table_configuration "InventoryTableConfiguration" InventoryTableConfiguration,
        }
    }

    property! {
        /// [`JournalTableConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-journaltableconfiguration.html)
        JournalTableConfiguration
        required {
            /// `RecordExpiration`: object.
            record_expiration "RecordExpiration" RecordExpiration,
        }
        optional {
            /// `EncryptionConfiguration`: object.
            encryption_configuration "EncryptionConfiguration" MetadataTableEncryptionConfiguration,
            /// `TableArn`: text.
            table_arn "TableArn" String,
            /// `TableName`: text.
            table_name "TableName" String,
        }
    }

    choice! {
        /// Values of `RecordExpirationExpiration`.
        RecordExpirationExpiration
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`RecordExpiration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-recordexpiration.html)
        RecordExpiration
        required {
            /// `Expiration`: text.
            expiration "Expiration" RecordExpirationExpiration,
        }
        optional {
            /// `Days`: whole number.
            days "Days" i64,
        }
    }

    choice! {
        /// Values of `MetadataTableEncryptionConfigurationSseAlgorithm`.
        MetadataTableEncryptionConfigurationSseAlgorithm
        AwsKms = "aws:kms",
        Aes256 = "AES256",
    }

    property! {
        /// [`MetadataTableEncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatatableencryptionconfiguration.html)
        MetadataTableEncryptionConfiguration
        required {
            /// `SseAlgorithm`: text.
            sse_algorithm "SseAlgorithm" MetadataTableEncryptionConfigurationSseAlgorithm,
        }
        optional {
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
        }
    }

    choice! {
        /// Values of `InventoryTableConfigurationConfigurationState`.
        InventoryTableConfigurationConfigurationState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`InventoryTableConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventorytableconfiguration.html)
        InventoryTableConfiguration
        required {
            /// `ConfigurationState`: text.
            configuration_state "ConfigurationState" InventoryTableConfigurationConfigurationState,
        }
        optional {
            /// `EncryptionConfiguration`: object.
            encryption_configuration "EncryptionConfiguration" MetadataTableEncryptionConfiguration,
            /// `TableArn`: text.
            table_arn "TableArn" String,
            /// `TableName`: text.
            table_name "TableName" String,
        }
    }

    choice! {
        /// Values of `MetadataDestinationTableBucketType`.
        MetadataDestinationTableBucketType
        Aws = "aws",
        Customer = "customer",
    }

    property! {
        /// [`MetadataDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatadestination.html)
        MetadataDestination
        required {
            /// `TableBucketType`: text.
            table_bucket_type "TableBucketType" MetadataDestinationTableBucketType,
        }
        optional {
            /// `TableBucketArn`: text.
            table_bucket_arn "TableBucketArn" String,
            /// `TableNamespace`: text.
            table_namespace "TableNamespace" String,
        }
    }

    choice! {
        /// Values of `AnnotationTableConfigurationConfigurationState`.
        AnnotationTableConfigurationConfigurationState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`AnnotationTableConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-annotationtableconfiguration.html)
        AnnotationTableConfiguration
        required {
            /// `ConfigurationState`: text.
            configuration_state "ConfigurationState" AnnotationTableConfigurationConfigurationState,
        }
        optional {
            /// `EncryptionConfiguration`: object.
            encryption_configuration "EncryptionConfiguration" MetadataTableEncryptionConfiguration,
            /// `Role`: text.
            role "Role" String,
            /// `TableArn`: text.
            table_arn "TableArn" String,
            /// `TableName`: text.
            table_name "TableName" String,
        }
    }

    property! {
        /// [`LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-loggingconfiguration.html)
        LoggingConfiguration
        required {
        }
        optional {
            /// `DestinationBucketName`: text.
            destination_bucket_name "DestinationBucketName" String,
            /// `LogFilePrefix`: text.
            log_file_prefix "LogFilePrefix" String,
            /// `TargetObjectKeyFormat`: object.
            target_object_key_format "TargetObjectKeyFormat" Json,
        }
    }

    choice! {
        /// Values of `LifecycleConfigurationTransitionDefaultMinimumObjectSize`.
        LifecycleConfigurationTransitionDefaultMinimumObjectSize
        VariesByStorageClass = "varies_by_storage_class",
        AllStorageClasses128K = "all_storage_classes_128K",
    }

    property! {
        /// [`LifecycleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lifecycleconfiguration.html)
        LifecycleConfiguration
        required {
            /// `Rules`: list.
            rules "Rules" List<Rule>,
        }
        optional {
            /// `TransitionDefaultMinimumObjectSize`: text.
            transition_default_minimum_object_size "TransitionDefaultMinimumObjectSize" LifecycleConfigurationTransitionDefaultMinimumObjectSize,
        }
    }

    choice! {
        /// Values of `RuleStatus`.
        RuleStatus
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    property! {
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html)
        Rule
        required {
            /// `Status`: text.
            status "Status" RuleStatus,
        }
        optional {
            /// `AbortIncompleteMultipartUpload`: object.
            abort_incomplete_multipart_upload "AbortIncompleteMultipartUpload" AbortIncompleteMultipartUpload,
            /// `ExpirationDate`: text.
            expiration_date "ExpirationDate" String,
            /// `ExpirationInDays`: whole number.
            expiration_in_days "ExpirationInDays" i64,
            /// `ExpiredObjectDeleteMarker`: true or false.
            expired_object_delete_marker "ExpiredObjectDeleteMarker" bool,
            /// `Id`: text, at most 255 characters.
            id_ "Id" String,
            /// `NoncurrentVersionExpiration`: object.
            noncurrent_version_expiration "NoncurrentVersionExpiration" NoncurrentVersionExpiration,
            /// `NoncurrentVersionExpirationInDays`: whole number.
            noncurrent_version_expiration_in_days "NoncurrentVersionExpirationInDays" i64,
            /// `NoncurrentVersionTransition`: object.
            noncurrent_version_transition "NoncurrentVersionTransition" NoncurrentVersionTransition,
            /// `NoncurrentVersionTransitions`: list.
            noncurrent_version_transitions "NoncurrentVersionTransitions" List<NoncurrentVersionTransition>,
            /// `ObjectSizeGreaterThan`: text, at most 20 characters.
            object_size_greater_than "ObjectSizeGreaterThan" String,
            /// `ObjectSizeLessThan`: text, at most 20 characters.
            object_size_less_than "ObjectSizeLessThan" String,
            /// `Prefix`: text.
            prefix "Prefix" String,
            /// `TagFilters`: list.
            tag_filters "TagFilters" List<TagFilter>,
            /// `Transition`: object.
            transition "Transition" Transition,
            /// `Transitions`: list.
            transitions "Transitions" List<Transition>,
        }
    }

    choice! {
        /// Values of `TransitionStorageClass`.
        TransitionStorageClass
        DeepArchive = "DEEP_ARCHIVE",
        Glacier = "GLACIER",
        Glacier_ = "Glacier",
        GlacierIr = "GLACIER_IR",
        IntelligentTiering = "INTELLIGENT_TIERING",
        OnezoneIa = "ONEZONE_IA",
        StandardIa = "STANDARD_IA",
    }

    property! {
        /// [`Transition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-transition.html)
        Transition
        required {
            /// `StorageClass`: text.
            storage_class "StorageClass" TransitionStorageClass,
        }
        optional {
            /// `TransitionDate`: text.
            transition_date "TransitionDate" String,
            /// `TransitionInDays`: whole number.
            transition_in_days "TransitionInDays" i64,
        }
    }

    choice! {
        /// Values of `NoncurrentVersionTransitionStorageClass`.
        NoncurrentVersionTransitionStorageClass
        DeepArchive = "DEEP_ARCHIVE",
        Glacier = "GLACIER",
        Glacier_ = "Glacier",
        GlacierIr = "GLACIER_IR",
        IntelligentTiering = "INTELLIGENT_TIERING",
        OnezoneIa = "ONEZONE_IA",
        StandardIa = "STANDARD_IA",
    }

    property! {
        /// [`NoncurrentVersionTransition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversiontransition.html)
        NoncurrentVersionTransition
        required {
            /// `StorageClass`: text.
            storage_class "StorageClass" NoncurrentVersionTransitionStorageClass,
            /// `TransitionInDays`: whole number.
            transition_in_days "TransitionInDays" i64,
        }
        optional {
            /// `NewerNoncurrentVersions`: whole number.
            newer_noncurrent_versions "NewerNoncurrentVersions" i64,
        }
    }

    property! {
        /// [`NoncurrentVersionExpiration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversionexpiration.html)
        NoncurrentVersionExpiration
        required {
            /// `NoncurrentDays`: whole number.
            noncurrent_days "NoncurrentDays" i64,
        }
        optional {
            /// `NewerNoncurrentVersions`: whole number.
            newer_noncurrent_versions "NewerNoncurrentVersions" i64,
        }
    }

    property! {
        /// [`AbortIncompleteMultipartUpload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-abortincompletemultipartupload.html)
        AbortIncompleteMultipartUpload
        required {
            /// `DaysAfterInitiation`: whole number, at least 0 in value.
            days_after_initiation "DaysAfterInitiation" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `InventoryConfigurationIncludedObjectVersions`.
        InventoryConfigurationIncludedObjectVersions
        All = "All",
        Current = "Current",
    }

    choice! {
        /// Values of `InventoryConfigurationOptionalFields`.
        InventoryConfigurationOptionalFields
        Size = "Size",
        LastModifiedDate = "LastModifiedDate",
        StorageClass = "StorageClass",
        ETag = "ETag",
        IsMultipartUploaded = "IsMultipartUploaded",
        ReplicationStatus = "ReplicationStatus",
        EncryptionStatus = "EncryptionStatus",
        ObjectLockRetainUntilDate = "ObjectLockRetainUntilDate",
        ObjectLockMode = "ObjectLockMode",
        ObjectLockLegalHoldStatus = "ObjectLockLegalHoldStatus",
        ObjectLockEventHoldStatus = "ObjectLockEventHoldStatus",
        ObjectLockEventHoldDuration = "ObjectLockEventHoldDuration",
        IntelligentTieringAccessTier = "IntelligentTieringAccessTier",
        BucketKeyStatus = "BucketKeyStatus",
        ChecksumAlgorithm = "ChecksumAlgorithm",
        ObjectAccessControlList = "ObjectAccessControlList",
        ObjectOwner = "ObjectOwner",
        LifecycleExpirationDate = "LifecycleExpirationDate",
        IntelligentTieringReferenceDate = "IntelligentTieringReferenceDate",
    }

    choice! {
        /// Values of `InventoryConfigurationScheduleFrequency`.
        InventoryConfigurationScheduleFrequency
        Daily = "Daily",
        Weekly = "Weekly",
    }

    property! {
        /// [`InventoryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventoryconfiguration.html)
        InventoryConfiguration
        required {
            /// `Destination`: object.
            destination "Destination" Destination,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `Id`: text.
            id_ "Id" String,
            /// `IncludedObjectVersions`: text.
            included_object_versions "IncludedObjectVersions" InventoryConfigurationIncludedObjectVersions,
            /// `ScheduleFrequency`: text.
            schedule_frequency "ScheduleFrequency" InventoryConfigurationScheduleFrequency,
        }
        optional {
            /// `OptionalFields`: list.
            optional_fields "OptionalFields" List<InventoryConfigurationOptionalFields>,
            /// `Prefix`: text.
            prefix "Prefix" String,
        }
    }

    choice! {
        /// Values of `DestinationFormat`.
        DestinationFormat
        Csv = "CSV",
        Orc = "ORC",
        Parquet = "Parquet",
    }

    property! {
        /// [`Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-destination.html)
        Destination
        required {
            /// `BucketArn`: text.
            bucket_arn "BucketArn" String,
            /// `Format`: text.
            format "Format" DestinationFormat,
        }
        optional {
            /// `BucketAccountId`: text.
            bucket_account_id "BucketAccountId" String,
            /// `Prefix`: text.
            prefix "Prefix" String,
        }
    }

    choice! {
        /// Values of `IntelligentTieringConfigurationStatus`.
        IntelligentTieringConfigurationStatus
        Disabled = "Disabled",
        Enabled = "Enabled",
    }

    property! {
        /// [`IntelligentTieringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-intelligenttieringconfiguration.html)
        IntelligentTieringConfiguration
        required {
            /// `Id`: text.
            id_ "Id" String,
            /// `Status`: text.
            status "Status" IntelligentTieringConfigurationStatus,
            /// `Tierings`: list.
            tierings "Tierings" List<Tiering>,
        }
        optional {
            /// `Prefix`: text.
            prefix "Prefix" String,
            /// `TagFilters`: list.
            tag_filters "TagFilters" List<TagFilter>,
        }
    }

    choice! {
        /// Values of `TieringAccessTier`.
        TieringAccessTier
        ArchiveAccess = "ARCHIVE_ACCESS",
        DeepArchiveAccess = "DEEP_ARCHIVE_ACCESS",
    }

    property! {
        /// [`Tiering`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tiering.html)
        Tiering
        required {
            /// `AccessTier`: text.
            access_tier "AccessTier" TieringAccessTier,
            /// `Days`: whole number.
            days "Days" i64,
        }
        optional {
        }
    }

    property! {
        /// [`CorsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsconfiguration.html)
        CorsConfiguration
        required {
            /// `CorsRules`: list.
            cors_rules "CorsRules" List<CorsRule>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CorsRuleAllowedMethods`.
        CorsRuleAllowedMethods
        Get = "GET",
        Put = "PUT",
        Head = "HEAD",
        Post = "POST",
        Delete = "DELETE",
    }

    property! {
        /// [`CorsRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsrule.html)
        CorsRule
        required {
            /// `AllowedMethods`: list.
            allowed_methods "AllowedMethods" List<CorsRuleAllowedMethods>,
            /// `AllowedOrigins`: list.
            allowed_origins "AllowedOrigins" List<String>,
        }
        optional {
            /// `AllowedHeaders`: list.
            allowed_headers "AllowedHeaders" List<String>,
            /// `ExposedHeaders`: list.
            exposed_headers "ExposedHeaders" List<String>,
            /// `Id`: text, at most 255 characters.
            id_ "Id" String,
            /// `MaxAge`: whole number, at least 0 in value.
            max_age "MaxAge" i64,
        }
    }

    property! {
        /// [`BucketEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-bucketencryption.html)
        BucketEncryption
        required {
            /// `ServerSideEncryptionConfiguration`: list.
            server_side_encryption_configuration "ServerSideEncryptionConfiguration" List<ServerSideEncryptionRule>,
        }
        optional {
        }
    }

    property! {
        /// [`ServerSideEncryptionRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionrule.html)
        ServerSideEncryptionRule
        required {
        }
        optional {
            /// `BlockedEncryptionTypes`: object.
            blocked_encryption_types "BlockedEncryptionTypes" BlockedEncryptionTypes,
            /// `BucketKeyEnabled`: true or false.
            bucket_key_enabled "BucketKeyEnabled" bool,
            /// `ServerSideEncryptionByDefault`: object.
            server_side_encryption_by_default "ServerSideEncryptionByDefault" ServerSideEncryptionByDefault,
        }
    }

    choice! {
        /// Values of `ServerSideEncryptionByDefaultSSEAlgorithm`.
        ServerSideEncryptionByDefaultSSEAlgorithm
        AwsKms = "aws:kms",
        Aes256 = "AES256",
        AwsKmsDsse = "aws:kms:dsse",
    }

    property! {
        /// [`ServerSideEncryptionByDefault`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionbydefault.html)
        ServerSideEncryptionByDefault
        required {
            /// `SSEAlgorithm`: text.
            sse_algorithm "SSEAlgorithm" ServerSideEncryptionByDefaultSSEAlgorithm,
        }
        optional {
            /// `KMSMasterKeyID`: text.
            kms_master_key_id "KMSMasterKeyID" String,
        }
    }

    choice! {
        /// Values of `BlockedEncryptionTypeListValue`.
        BlockedEncryptionTypeListValue
        None = "NONE",
        SseC = "SSE-C",
    }

    property! {
        /// [`BlockedEncryptionTypes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-blockedencryptiontypes.html)
        BlockedEncryptionTypes
        required {
        }
        optional {
            /// `EncryptionType`: list.
            encryption_type "EncryptionType" List<BlockedEncryptionTypeListValue>,
        }
    }

    property! {
        /// [`AnalyticsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-analyticsconfiguration.html)
        AnalyticsConfiguration
        required {
            /// `Id`: text.
            id_ "Id" String,
            /// `StorageClassAnalysis`: object.
            storage_class_analysis "StorageClassAnalysis" StorageClassAnalysis,
        }
        optional {
            /// `Prefix`: text.
            prefix "Prefix" String,
            /// `TagFilters`: list.
            tag_filters "TagFilters" List<TagFilter>,
        }
    }

    property! {
        /// [`StorageClassAnalysis`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-storageclassanalysis.html)
        StorageClassAnalysis
        required {
        }
        optional {
            /// `DataExport`: object.
            data_export "DataExport" DataExport,
        }
    }

    property! {
        /// [`DataExport`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-dataexport.html)
        DataExport
        required {
            /// `Destination`: object.
            destination "Destination" Destination,
            /// `OutputSchemaVersion`: text.
            output_schema_version "OutputSchemaVersion" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AccelerateConfigurationAccelerationStatus`.
        AccelerateConfigurationAccelerationStatus
        Enabled = "Enabled",
        Suspended = "Suspended",
    }

    property! {
        /// [`AccelerateConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-accelerateconfiguration.html)
        AccelerateConfiguration
        required {
            /// `AccelerationStatus`: text.
            acceleration_status "AccelerationStatus" AccelerateConfigurationAccelerationStatus,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::S3::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html)
    BucketPolicy = "AWS::S3::BucketPolicy"
    required {
        /// `Bucket`: text. A change replaces the resource.
        bucket "Bucket" String,
        /// `PolicyDocument`: JSON.
        policy_document "PolicyDocument" Json,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::S3::MultiRegionAccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspoint.html)
    MultiRegionAccessPoint = "AWS::S3::MultiRegionAccessPoint"
    required {
        /// `Regions`: list, at least 1 items. A change replaces the resource.
        regions "Regions" List<multi_region_access_point::Region>,
    }
    optional {
        /// `Name`: text, 3 to 50 characters. A change replaces the resource.
        name "Name" String,
        /// `PublicAccessBlockConfiguration`: object. A change replaces the resource.
        public_access_block_configuration "PublicAccessBlockConfiguration" multi_region_access_point::PublicAccessBlockConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Alias`.
        alias "Alias" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
    }
}

/// Property types of [`MultiRegionAccessPoint`].
pub mod multi_region_access_point {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Region`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-multiregionaccesspoint-region.html)
        Region
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
        }
        optional {
            /// `BucketAccountId`: text, 12 to 12 characters.
            bucket_account_id "BucketAccountId" String,
        }
    }

    property! {
        /// [`PublicAccessBlockConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-multiregionaccesspoint-publicaccessblockconfiguration.html)
        PublicAccessBlockConfiguration
        required {
        }
        optional {
            /// `BlockPublicAcls`: true or false.
            block_public_acls "BlockPublicAcls" bool,
            /// `BlockPublicPolicy`: true or false.
            block_public_policy "BlockPublicPolicy" bool,
            /// `IgnorePublicAcls`: true or false.
            ignore_public_acls "IgnorePublicAcls" bool,
            /// `RestrictPublicBuckets`: true or false.
            restrict_public_buckets "RestrictPublicBuckets" bool,
        }
    }
}

resource! {
    /// [`AWS::S3::MultiRegionAccessPointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspointpolicy.html)
    MultiRegionAccessPointPolicy = "AWS::S3::MultiRegionAccessPointPolicy"
    required {
        /// `MrapName`: text, 3 to 50 characters. A change replaces the resource.
        mrap_name "MrapName" String,
        /// `Policy`: JSON.
        policy "Policy" Json,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `PolicyStatus`.
        policy_status "PolicyStatus" Json,
        /// `Fn::GetAtt` of `PolicyStatus.IsPublic`.
        policy_status_is_public "PolicyStatus.IsPublic" String,
    }
}

resource! {
    /// [`AWS::S3::StorageLens`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelens.html)
    StorageLens = "AWS::S3::StorageLens"
    required {
        /// `StorageLensConfiguration`: object.
        storage_lens_configuration "StorageLensConfiguration" storage_lens::StorageLensConfiguration,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<storage_lens::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `StorageLensConfiguration.StorageLensArn`.
        storage_lens_configuration_storage_lens_arn "StorageLensConfiguration.StorageLensArn" String,
    }
}

/// Property types of [`StorageLens`].
pub mod storage_lens {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-tag.html)
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
        /// [`StorageLensConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-storagelensconfiguration.html)
        StorageLensConfiguration
        required {
            /// `AccountLevel`: object.
            account_level "AccountLevel" AccountLevel,
            /// `Id`: text, 1 to 64 characters.
            id_ "Id" String,
            /// `IsEnabled`: true or false.
            is_enabled "IsEnabled" bool,
        }
        optional {
            /// `AwsOrg`: object.
            aws_org "AwsOrg" AwsOrg,
            /// `DataExport`: object.
            data_export "DataExport" DataExport,
            /// `Exclude`: object.
            exclude "Exclude" BucketsAndRegions,
            /// `ExpandedPrefixesDataExport`: object.
            expanded_prefixes_data_export "ExpandedPrefixesDataExport" StorageLensExpandedPrefixesDataExport,
            /// `Include`: object.
            include "Include" BucketsAndRegions,
            /// `PrefixDelimiter`: text.
            prefix_delimiter "PrefixDelimiter" String,
            /// `StorageLensArn`: text.
            storage_lens_arn "StorageLensArn" String,
        }
    }

    property! {
        /// [`StorageLensExpandedPrefixesDataExport`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-storagelensexpandedprefixesdataexport.html)
        StorageLensExpandedPrefixesDataExport
        required {
        }
        optional {
            /// `S3BucketDestination`: object.
            s3_bucket_destination "S3BucketDestination" S3BucketDestination,
            /// `StorageLensTableDestination`: object.
            storage_lens_table_destination "StorageLensTableDestination" StorageLensTableDestination,
        }
    }

    property! {
        /// [`StorageLensTableDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-storagelenstabledestination.html)
        StorageLensTableDestination
        required {
            /// `IsEnabled`: true or false.
            is_enabled "IsEnabled" bool,
        }
        optional {
            /// `Encryption`: object.
            encryption "Encryption" Json,
        }
    }

    choice! {
        /// Values of `S3BucketDestinationFormat`.
        S3BucketDestinationFormat
        Csv = "CSV",
        Parquet = "Parquet",
    }

    choice! {
        /// Values of `S3BucketDestinationOutputSchemaVersion`.
        S3BucketDestinationOutputSchemaVersion
        V1 = "V_1",
    }

    property! {
        /// [`S3BucketDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-s3bucketdestination.html)
        S3BucketDestination
        required {
            /// `AccountId`: text.
            account_id "AccountId" String,
            /// `Arn`: text.
            arn "Arn" String,
            /// `Format`: text.
            format "Format" S3BucketDestinationFormat,
            /// `OutputSchemaVersion`: text.
            output_schema_version "OutputSchemaVersion" S3BucketDestinationOutputSchemaVersion,
        }
        optional {
            /// `Encryption`: object.
            encryption "Encryption" Json,
            /// `Prefix`: text.
            prefix "Prefix" String,
        }
    }

    property! {
        /// [`BucketsAndRegions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-bucketsandregions.html)
        BucketsAndRegions
        required {
        }
        optional {
            /// `Buckets`: list.
            buckets "Buckets" List<String>,
            /// `Regions`: list.
            regions "Regions" List<String>,
        }
    }

    property! {
        /// [`DataExport`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-dataexport.html)
        DataExport
        required {
        }
        optional {
            /// `CloudWatchMetrics`: object.
            cloud_watch_metrics "CloudWatchMetrics" CloudWatchMetrics,
            /// `S3BucketDestination`: object.
            s3_bucket_destination "S3BucketDestination" S3BucketDestination,
            /// `StorageLensTableDestination`: object.
            storage_lens_table_destination "StorageLensTableDestination" StorageLensTableDestination,
        }
    }

    property! {
        /// [`CloudWatchMetrics`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-cloudwatchmetrics.html)
        CloudWatchMetrics
        required {
            /// `IsEnabled`: true or false.
            is_enabled "IsEnabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`AwsOrg`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-awsorg.html)
        AwsOrg
        required {
            /// `Arn`: text.
            arn "Arn" String,
        }
        optional {
        }
    }

    property! {
        /// [`AccountLevel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-accountlevel.html)
        AccountLevel
        required {
            /// `BucketLevel`: object.
            bucket_level "BucketLevel" BucketLevel,
        }
        optional {
            /// `ActivityMetrics`: object.
            activity_metrics "ActivityMetrics" ActivityMetrics,
            /// `AdvancedCostOptimizationMetrics`: object.
            advanced_cost_optimization_metrics "AdvancedCostOptimizationMetrics" AdvancedCostOptimizationMetrics,
            /// `AdvancedDataProtectionMetrics`: object.
            advanced_data_protection_metrics "AdvancedDataProtectionMetrics" AdvancedDataProtectionMetrics,
            /// `AdvancedPerformanceMetrics`: object.
            advanced_performance_metrics "AdvancedPerformanceMetrics" AdvancedPerformanceMetrics,
            /// `DetailedStatusCodesMetrics`: object.
            detailed_status_codes_metrics "DetailedStatusCodesMetrics" DetailedStatusCodesMetrics,
            /// `StorageLensGroupLevel`: object.
            storage_lens_group_level "StorageLensGroupLevel" StorageLensGroupLevel,
        }
    }

    property! {
        /// [`StorageLensGroupLevel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-storagelensgrouplevel.html)
        StorageLensGroupLevel
        required {
        }
        optional {
            /// `StorageLensGroupSelectionCriteria`: object.
            storage_lens_group_selection_criteria "StorageLensGroupSelectionCriteria" StorageLensGroupSelectionCriteria,
        }
    }

    property! {
        /// [`StorageLensGroupSelectionCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-storagelensgroupselectioncriteria.html)
        StorageLensGroupSelectionCriteria
        required {
        }
        optional {
            /// `Exclude`: list.
            exclude "Exclude" List<String>,
            /// `Include`: list.
            include "Include" List<String>,
        }
    }

    property! {
        /// [`DetailedStatusCodesMetrics`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-detailedstatuscodesmetrics.html)
        DetailedStatusCodesMetrics
        required {
        }
        optional {
            /// `IsEnabled`: true or false.
            is_enabled "IsEnabled" bool,
        }
    }

    property! {
        /// [`BucketLevel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-bucketlevel.html)
        BucketLevel
        required {
        }
        optional {
            /// `ActivityMetrics`: object.
            activity_metrics "ActivityMetrics" ActivityMetrics,
            /// `AdvancedCostOptimizationMetrics`: object.
            advanced_cost_optimization_metrics "AdvancedCostOptimizationMetrics" AdvancedCostOptimizationMetrics,
            /// `AdvancedDataProtectionMetrics`: object.
            advanced_data_protection_metrics "AdvancedDataProtectionMetrics" AdvancedDataProtectionMetrics,
            /// `AdvancedPerformanceMetrics`: object.
            advanced_performance_metrics "AdvancedPerformanceMetrics" AdvancedPerformanceMetrics,
            /// `DetailedStatusCodesMetrics`: object.
            detailed_status_codes_metrics "DetailedStatusCodesMetrics" DetailedStatusCodesMetrics,
            /// `PrefixLevel`: object.
            prefix_level "PrefixLevel" PrefixLevel,
        }
    }

    property! {
        /// [`PrefixLevel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-prefixlevel.html)
        PrefixLevel
        required {
            /// `StorageMetrics`: object.
            storage_metrics "StorageMetrics" PrefixLevelStorageMetrics,
        }
        optional {
        }
    }

    property! {
        /// [`PrefixLevelStorageMetrics`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-prefixlevelstoragemetrics.html)
        PrefixLevelStorageMetrics
        required {
        }
        optional {
            /// `IsEnabled`: true or false.
            is_enabled "IsEnabled" bool,
            /// `SelectionCriteria`: object.
            selection_criteria "SelectionCriteria" SelectionCriteria,
        }
    }

    property! {
        /// [`SelectionCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-selectioncriteria.html)
        SelectionCriteria
        required {
        }
        optional {
            /// `Delimiter`: text.
            delimiter "Delimiter" String,
            /// `MaxDepth`: whole number.
            max_depth "MaxDepth" i64,
            /// `MinStorageBytesPercentage`: number.
            min_storage_bytes_percentage "MinStorageBytesPercentage" f64,
        }
    }

    property! {
        /// [`AdvancedPerformanceMetrics`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-advancedperformancemetrics.html)
        AdvancedPerformanceMetrics
        required {
        }
        optional {
            /// `IsEnabled`: true or false.
            is_enabled "IsEnabled" bool,
        }
    }

    property! {
        /// [`AdvancedDataProtectionMetrics`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-advanceddataprotectionmetrics.html)
        AdvancedDataProtectionMetrics
        required {
        }
        optional {
            /// `IsEnabled`: true or false.
            is_enabled "IsEnabled" bool,
        }
    }

    property! {
        /// [`AdvancedCostOptimizationMetrics`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-advancedcostoptimizationmetrics.html)
        AdvancedCostOptimizationMetrics
        required {
        }
        optional {
            /// `IsEnabled`: true or false.
            is_enabled "IsEnabled" bool,
        }
    }

    property! {
        /// [`ActivityMetrics`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelens-activitymetrics.html)
        ActivityMetrics
        required {
        }
        optional {
            /// `IsEnabled`: true or false.
            is_enabled "IsEnabled" bool,
        }
    }
}

resource! {
    /// [`AWS::S3::StorageLensGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelensgroup.html)
    StorageLensGroup = "AWS::S3::StorageLensGroup"
    required {
        /// `Filter`: object.
        filter "Filter" storage_lens_group::Filter,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<storage_lens_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `StorageLensGroupArn`.
        storage_lens_group_arn "StorageLensGroupArn" String,
    }
}

/// Property types of [`StorageLensGroup`].
pub mod storage_lens_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelensgroup-tag.html)
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
        /// [`Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelensgroup-filter.html)
        Filter
        required {
        }
        optional {
            /// `And`: object.
            and "And" And,
            /// `MatchAnyPrefix`: list.
            match_any_prefix "MatchAnyPrefix" List<String>,
            /// `MatchAnySuffix`: list.
            match_any_suffix "MatchAnySuffix" List<String>,
            /// `MatchAnyTag`: list.
            match_any_tag "MatchAnyTag" List<Tag>,
            /// `MatchObjectAge`: object.
            match_object_age "MatchObjectAge" MatchObjectAge,
            /// `MatchObjectSize`: object.
            match_object_size "MatchObjectSize" MatchObjectSize,
            /// `Or`: object.
            or "Or" Or,
        }
    }

    property! {
        /// [`Or`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelensgroup-or.html)
        Or
        required {
        }
        optional {
            /// `MatchAnyPrefix`: list.
            match_any_prefix "MatchAnyPrefix" List<String>,
            /// `MatchAnySuffix`: list.
            match_any_suffix "MatchAnySuffix" List<String>,
            /// `MatchAnyTag`: list.
            match_any_tag "MatchAnyTag" List<Tag>,
            /// `MatchObjectAge`: object.
            match_object_age "MatchObjectAge" MatchObjectAge,
            /// `MatchObjectSize`: object.
            match_object_size "MatchObjectSize" MatchObjectSize,
        }
    }

    property! {
        /// [`MatchObjectSize`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelensgroup-matchobjectsize.html)
        MatchObjectSize
        required {
        }
        optional {
            /// `BytesGreaterThan`: whole number, at least 1 in value.
            bytes_greater_than "BytesGreaterThan" i64,
            /// `BytesLessThan`: whole number, at least 1 in value.
            bytes_less_than "BytesLessThan" i64,
        }
    }

    property! {
        /// [`MatchObjectAge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelensgroup-matchobjectage.html)
        MatchObjectAge
        required {
        }
        optional {
            /// `DaysGreaterThan`: whole number, at least 1 in value.
            days_greater_than "DaysGreaterThan" i64,
            /// `DaysLessThan`: whole number, at least 1 in value.
            days_less_than "DaysLessThan" i64,
        }
    }

    property! {
        /// [`And`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelensgroup-and.html)
        And
        required {
        }
        optional {
            /// `MatchAnyPrefix`: list.
            match_any_prefix "MatchAnyPrefix" List<String>,
            /// `MatchAnySuffix`: list.
            match_any_suffix "MatchAnySuffix" List<String>,
            /// `MatchAnyTag`: list.
            match_any_tag "MatchAnyTag" List<Tag>,
            /// `MatchObjectAge`: object.
            match_object_age "MatchObjectAge" MatchObjectAge,
            /// `MatchObjectSize`: object.
            match_object_size "MatchObjectSize" MatchObjectSize,
        }
    }
}
