// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::S3`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::S3::AccessGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html)
    AccessGrant = "AWS::S3::AccessGrant"
    required {
        /// Text.
        access_grants_location_id "AccessGrantsLocationId" String,
        /// Object.
        grantee "Grantee" access_grant::Grantee,
        /// Text.
        permission "Permission" access_grant::Permission,
    }
    optional {
        /// Object.
        access_grants_location_configuration "AccessGrantsLocationConfiguration" access_grant::AccessGrantsLocationConfiguration,
        /// Text.
        application_arn "ApplicationArn" String,
        /// Text. A change replaces the resource.
        s3_prefix_type "S3PrefixType" access_grant::S3PrefixType,
        /// List. A change replaces the resource.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text.
            key "Key" String,
            /// Text.
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
        /// Property type `Grantee`.
        Grantee
        required {
            /// Text.
            grantee_identifier "GranteeIdentifier" String,
            /// Text.
            grantee_type "GranteeType" GranteeGranteeType,
        }
        optional {
        }
    }

    property! {
        /// Property type `AccessGrantsLocationConfiguration`.
        AccessGrantsLocationConfiguration
        required {
            /// Text.
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
        /// Text.
        identity_center_arn "IdentityCenterArn" String,
        /// List. A change replaces the resource.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text.
            key "Key" String,
            /// Text.
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
        /// Text.
        iam_role_arn "IamRoleArn" String,
        /// Text.
        location_scope "LocationScope" String,
    }
    optional {
        /// List. A change replaces the resource.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text.
            key "Key" String,
            /// Text.
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
        /// Text, 3 to 255 characters. A change replaces the resource.
        bucket "Bucket" String,
    }
    optional {
        /// Text, at most 64 characters. A change replaces the resource.
        bucket_account_id "BucketAccountId" String,
        /// Text, 3 to 50 characters. A change replaces the resource.
        name "Name" String,
        /// JSON.
        policy "Policy" Json,
        /// Object.
        public_access_block_configuration "PublicAccessBlockConfiguration" access_point::PublicAccessBlockConfiguration,
        /// List.
        tags "Tags" List<access_point::Tag>,
        /// Object. A change replaces the resource.
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
        /// Property type `VpcConfiguration`.
        VpcConfiguration
        required {
        }
        optional {
            /// Text, 1 to 1024 characters.
            vpc_id "VpcId" String,
        }
    }

    property! {
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `PublicAccessBlockConfiguration`.
        PublicAccessBlockConfiguration
        required {
        }
        optional {
            /// True or false.
            block_public_acls "BlockPublicAcls" bool,
            /// True or false.
            block_public_policy "BlockPublicPolicy" bool,
            /// True or false.
            ignore_public_acls "IgnorePublicAcls" bool,
            /// True or false.
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
        /// Text.
        abac_status "AbacStatus" bucket::AbacStatus,
        /// Object.
        accelerate_configuration "AccelerateConfiguration" bucket::AccelerateConfiguration,
        /// Text.
        access_control "AccessControl" bucket::AccessControl,
        /// List.
        analytics_configurations "AnalyticsConfigurations" List<bucket::AnalyticsConfiguration>,
        /// Object.
        bucket_encryption "BucketEncryption" bucket::BucketEncryption,
        /// Text, at most 63 characters. A change replaces the resource.
        bucket_name "BucketName" String,
        /// Text. A change replaces the resource.
        bucket_name_prefix "BucketNamePrefix" String,
        /// Text. A change replaces the resource.
        bucket_namespace "BucketNamespace" bucket::BucketNamespace,
        /// Object.
        cors_configuration "CorsConfiguration" bucket::CorsConfiguration,
        /// List.
        intelligent_tiering_configurations "IntelligentTieringConfigurations" List<bucket::IntelligentTieringConfiguration>,
        /// List.
        inventory_configurations "InventoryConfigurations" List<bucket::InventoryConfiguration>,
        /// Object.
        lifecycle_configuration "LifecycleConfiguration" bucket::LifecycleConfiguration,
        /// Object.
        logging_configuration "LoggingConfiguration" bucket::LoggingConfiguration,
        /// Object.
        metadata_configuration "MetadataConfiguration" bucket::MetadataConfiguration,
        /// Object.
        metadata_table_configuration "MetadataTableConfiguration" bucket::MetadataTableConfiguration,
        /// List.
        metrics_configurations "MetricsConfigurations" List<bucket::MetricsConfiguration>,
        /// Object.
        notification_configuration "NotificationConfiguration" bucket::NotificationConfiguration,
        /// Object.
        object_lock_configuration "ObjectLockConfiguration" bucket::ObjectLockConfiguration,
        /// True or false.
        object_lock_enabled "ObjectLockEnabled" bool,
        /// Object.
        ownership_controls "OwnershipControls" bucket::OwnershipControls,
        /// Object.
        public_access_block_configuration "PublicAccessBlockConfiguration" bucket::PublicAccessBlockConfiguration,
        /// Object.
        replication_configuration "ReplicationConfiguration" bucket::ReplicationConfiguration,
        /// List.
        tags "Tags" List<bucket::Tag>,
        /// Object.
        versioning_configuration "VersioningConfiguration" bucket::VersioningConfiguration,
        /// Object.
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
        /// Property type `WebsiteConfiguration`.
        WebsiteConfiguration
        required {
        }
        optional {
            /// Text.
            error_document "ErrorDocument" String,
            /// Text.
            index_document "IndexDocument" String,
            /// Object.
            redirect_all_requests_to "RedirectAllRequestsTo" RedirectAllRequestsTo,
            /// List.
            routing_rules "RoutingRules" List<RoutingRule>,
        }
    }

    property! {
        /// Property type `RoutingRule`.
        RoutingRule
        required {
            /// Object.
            redirect_rule "RedirectRule" RedirectRule,
        }
        optional {
            /// Object.
            routing_rule_condition "RoutingRuleCondition" RoutingRuleCondition,
        }
    }

    property! {
        /// Property type `RoutingRuleCondition`.
        RoutingRuleCondition
        required {
        }
        optional {
            /// Text.
            http_error_code_returned_equals "HttpErrorCodeReturnedEquals" String,
            /// Text.
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
        /// Property type `RedirectRule`.
        RedirectRule
        required {
        }
        optional {
            /// Text.
            host_name "HostName" String,
            /// Text.
            http_redirect_code "HttpRedirectCode" String,
            /// Text.
            protocol "Protocol" RedirectRuleProtocol,
            /// Text.
            replace_key_prefix_with "ReplaceKeyPrefixWith" String,
            /// Text.
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
        /// Property type `RedirectAllRequestsTo`.
        RedirectAllRequestsTo
        required {
            /// Text.
            host_name "HostName" String,
        }
        optional {
            /// Text.
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
        /// Property type `VersioningConfiguration`.
        VersioningConfiguration
        required {
            /// Text.
            status "Status" VersioningConfigurationStatus,
        }
        optional {
        }
    }

    property! {
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ReplicationConfiguration`.
        ReplicationConfiguration
        required {
            /// Text.
            role "Role" String,
            /// List.
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
        /// Property type `ReplicationRule`.
        ReplicationRule
        required {
            /// Object.
            destination "Destination" ReplicationDestination,
            /// Text.
            status "Status" ReplicationRuleStatus,
        }
        optional {
            /// Object.
            delete_marker_replication "DeleteMarkerReplication" DeleteMarkerReplication,
            /// Object.
            filter "Filter" ReplicationRuleFilter,
            /// Text, at most 255 characters.
            id_ "Id" String,
            /// Text, at most 1024 characters.
            prefix "Prefix" String,
            /// Whole number.
            priority "Priority" i64,
            /// Object.
            source_selection_criteria "SourceSelectionCriteria" SourceSelectionCriteria,
        }
    }

    property! {
        /// Property type `SourceSelectionCriteria`.
        SourceSelectionCriteria
        required {
        }
        optional {
            /// Object.
            replica_modifications "ReplicaModifications" ReplicaModifications,
            /// Object.
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
        /// Property type `SseKmsEncryptedObjects`.
        SseKmsEncryptedObjects
        required {
            /// Text.
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
        /// Property type `ReplicaModifications`.
        ReplicaModifications
        required {
            /// Text.
            status "Status" ReplicaModificationsStatus,
        }
        optional {
        }
    }

    property! {
        /// Property type `ReplicationRuleFilter`.
        ReplicationRuleFilter
        required {
        }
        optional {
            /// Object.
            and "And" ReplicationRuleAndOperator,
            /// Text.
            prefix "Prefix" String,
            /// Object.
            tag_filter "TagFilter" TagFilter,
        }
    }

    property! {
        /// Property type `TagFilter`.
        TagFilter
        required {
            /// Text.
            key "Key" String,
            /// Text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ReplicationRuleAndOperator`.
        ReplicationRuleAndOperator
        required {
        }
        optional {
            /// Text.
            prefix "Prefix" String,
            /// List.
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
        /// Property type `ReplicationDestination`.
        ReplicationDestination
        required {
            /// Text.
            bucket "Bucket" String,
        }
        optional {
            /// Object.
            access_control_translation "AccessControlTranslation" AccessControlTranslation,
            /// Text.
            account "Account" String,
            /// Object.
            encryption_configuration "EncryptionConfiguration" EncryptionConfiguration,
            /// Object.
            metrics "Metrics" Metrics,
            /// Object.
            replication_time "ReplicationTime" ReplicationTime,
            /// Text.
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
        /// Property type `ReplicationTime`.
        ReplicationTime
        required {
            /// Text.
            status "Status" ReplicationTimeStatus,
            /// Object.
            time "Time" ReplicationTimeValue,
        }
        optional {
        }
    }

    property! {
        /// Property type `ReplicationTimeValue`.
        ReplicationTimeValue
        required {
            /// Whole number.
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
        /// Property type `Metrics`.
        Metrics
        required {
            /// Text.
            status "Status" MetricsStatus,
        }
        optional {
            /// Object.
            event_threshold "EventThreshold" ReplicationTimeValue,
        }
    }

    property! {
        /// Property type `EncryptionConfiguration`.
        EncryptionConfiguration
        required {
            /// Text.
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
        /// Property type `AccessControlTranslation`.
        AccessControlTranslation
        required {
            /// Text.
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
        /// Property type `DeleteMarkerReplication`.
        DeleteMarkerReplication
        required {
        }
        optional {
            /// Text.
            status "Status" DeleteMarkerReplicationStatus,
        }
    }

    property! {
        /// Property type `PublicAccessBlockConfiguration`.
        PublicAccessBlockConfiguration
        required {
        }
        optional {
            /// True or false.
            block_public_acls "BlockPublicAcls" bool,
            /// True or false.
            block_public_policy "BlockPublicPolicy" bool,
            /// True or false.
            ignore_public_acls "IgnorePublicAcls" bool,
            /// True or false.
            restrict_public_buckets "RestrictPublicBuckets" bool,
        }
    }

    property! {
        /// Property type `OwnershipControls`.
        OwnershipControls
        required {
            /// List.
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
        /// Property type `OwnershipControlsRule`.
        OwnershipControlsRule
        required {
        }
        optional {
            /// Text.
            object_ownership "ObjectOwnership" OwnershipControlsRuleObjectOwnership,
        }
    }

    choice! {
        /// Values of `ObjectLockConfigurationObjectLockEnabled`.
        ObjectLockConfigurationObjectLockEnabled
        Enabled = "Enabled",
    }

    property! {
        /// Property type `ObjectLockConfiguration`.
        ObjectLockConfiguration
        required {
        }
        optional {
            /// Text.
            object_lock_enabled "ObjectLockEnabled" ObjectLockConfigurationObjectLockEnabled,
            /// Object.
            rule "Rule" ObjectLockRule,
        }
    }

    property! {
        /// Property type `ObjectLockRule`.
        ObjectLockRule
        required {
        }
        optional {
            /// Object.
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
        /// Property type `DefaultRetention`.
        DefaultRetention
        required {
        }
        optional {
            /// Whole number.
            days "Days" i64,
            /// Object.
            default_event_hold "DefaultEventHold" DefaultEventHold,
            /// Text.
            mode "Mode" DefaultRetentionMode,
            /// Whole number.
            years "Years" i64,
        }
    }

    property! {
        /// Property type `DefaultEventHold`.
        DefaultEventHold
        required {
        }
        optional {
            /// Whole number.
            days "Days" i64,
            /// Whole number.
            years "Years" i64,
        }
    }

    property! {
        /// Property type `NotificationConfiguration`.
        NotificationConfiguration
        required {
        }
        optional {
            /// Object.
            event_bridge_configuration "EventBridgeConfiguration" EventBridgeConfiguration,
            /// List.
            lambda_configurations "LambdaConfigurations" List<LambdaConfiguration>,
            /// List.
            queue_configurations "QueueConfigurations" List<QueueConfiguration>,
            /// List.
            topic_configurations "TopicConfigurations" List<TopicConfiguration>,
        }
    }

    property! {
        /// Property type `TopicConfiguration`.
        TopicConfiguration
        required {
            /// Text.
            event "Event" String,
            /// Text.
            topic "Topic" String,
        }
        optional {
            /// Object.
            filter "Filter" NotificationFilter,
        }
    }

    property! {
        /// Property type `NotificationFilter`.
        NotificationFilter
        required {
            /// Object.
            s3_key "S3Key" S3KeyFilter,
        }
        optional {
        }
    }

    property! {
        /// Property type `S3KeyFilter`.
        S3KeyFilter
        required {
            /// List.
            rules "Rules" List<FilterRule>,
        }
        optional {
        }
    }

    property! {
        /// Property type `FilterRule`.
        FilterRule
        required {
            /// Text, at most 1024 characters.
            name "Name" String,
            /// Text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `QueueConfiguration`.
        QueueConfiguration
        required {
            /// Text.
            event "Event" String,
            /// Text.
            queue "Queue" String,
        }
        optional {
            /// Object.
            filter "Filter" NotificationFilter,
        }
    }

    property! {
        /// Property type `LambdaConfiguration`.
        LambdaConfiguration
        required {
            /// Text.
            event "Event" String,
            /// Text.
            function "Function" String,
        }
        optional {
            /// Object.
            filter "Filter" NotificationFilter,
        }
    }

    property! {
        /// Property type `EventBridgeConfiguration`.
        EventBridgeConfiguration
        required {
            /// True or false.
            event_bridge_enabled "EventBridgeEnabled" bool,
        }
        optional {
        }
    }

    property! {
        /// Property type `MetricsConfiguration`.
        MetricsConfiguration
        required {
            /// Text.
            id_ "Id" String,
        }
        optional {
            /// Text.
            access_point_arn "AccessPointArn" String,
            /// Text.
            prefix "Prefix" String,
            /// List.
            tag_filters "TagFilters" List<TagFilter>,
        }
    }

    property! {
        /// Property type `MetadataTableConfiguration`.
        MetadataTableConfiguration
        required {
            /// Object.
            s3_tables_destination "S3TablesDestination" S3TablesDestination,
        }
        optional {
        }
    }

    property! {
        /// Property type `S3TablesDestination`.
        S3TablesDestination
        required {
            /// Text.
            table_bucket_arn "TableBucketArn" String,
            /// Text.
            table_name "TableName" String,
        }
        optional {
            /// Text.
            table_arn "TableArn" String,
            /// Text.
            table_namespace "TableNamespace" String,
        }
    }

    property! {
        /// Property type `MetadataConfiguration`.
        MetadataConfiguration
        required {
            /// Object.
            journal_table_configuration "JournalTableConfiguration" JournalTableConfiguration,
        }
        optional {
            /// Object.
            annotation_table_configuration "AnnotationTableConfiguration" AnnotationTableConfiguration,
            /// Object.
            destination "Destination" MetadataDestination,
            /// Object.
            inventory_table_configuration "InventoryTableConfiguration" InventoryTableConfiguration,
        }
    }

    property! {
        /// Property type `JournalTableConfiguration`.
        JournalTableConfiguration
        required {
            /// Object.
            record_expiration "RecordExpiration" RecordExpiration,
        }
        optional {
            /// Object.
            encryption_configuration "EncryptionConfiguration" MetadataTableEncryptionConfiguration,
            /// Text.
            table_arn "TableArn" String,
            /// Text.
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
        /// Property type `RecordExpiration`.
        RecordExpiration
        required {
            /// Text.
            expiration "Expiration" RecordExpirationExpiration,
        }
        optional {
            /// Whole number.
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
        /// Property type `MetadataTableEncryptionConfiguration`.
        MetadataTableEncryptionConfiguration
        required {
            /// Text.
            sse_algorithm "SseAlgorithm" MetadataTableEncryptionConfigurationSseAlgorithm,
        }
        optional {
            /// Text.
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
        /// Property type `InventoryTableConfiguration`.
        InventoryTableConfiguration
        required {
            /// Text.
            configuration_state "ConfigurationState" InventoryTableConfigurationConfigurationState,
        }
        optional {
            /// Object.
            encryption_configuration "EncryptionConfiguration" MetadataTableEncryptionConfiguration,
            /// Text.
            table_arn "TableArn" String,
            /// Text.
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
        /// Property type `MetadataDestination`.
        MetadataDestination
        required {
            /// Text.
            table_bucket_type "TableBucketType" MetadataDestinationTableBucketType,
        }
        optional {
            /// Text.
            table_bucket_arn "TableBucketArn" String,
            /// Text.
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
        /// Property type `AnnotationTableConfiguration`.
        AnnotationTableConfiguration
        required {
            /// Text.
            configuration_state "ConfigurationState" AnnotationTableConfigurationConfigurationState,
        }
        optional {
            /// Object.
            encryption_configuration "EncryptionConfiguration" MetadataTableEncryptionConfiguration,
            /// Text.
            role "Role" String,
            /// Text.
            table_arn "TableArn" String,
            /// Text.
            table_name "TableName" String,
        }
    }

    property! {
        /// Property type `LoggingConfiguration`.
        LoggingConfiguration
        required {
        }
        optional {
            /// Text.
            destination_bucket_name "DestinationBucketName" String,
            /// Text.
            log_file_prefix "LogFilePrefix" String,
            /// Object.
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
        /// Property type `LifecycleConfiguration`.
        LifecycleConfiguration
        required {
            /// List.
            rules "Rules" List<Rule>,
        }
        optional {
            /// Text.
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
        /// Property type `Rule`.
        Rule
        required {
            /// Text.
            status "Status" RuleStatus,
        }
        optional {
            /// Object.
            abort_incomplete_multipart_upload "AbortIncompleteMultipartUpload" AbortIncompleteMultipartUpload,
            /// Text.
            expiration_date "ExpirationDate" String,
            /// Whole number.
            expiration_in_days "ExpirationInDays" i64,
            /// True or false.
            expired_object_delete_marker "ExpiredObjectDeleteMarker" bool,
            /// Text, at most 255 characters.
            id_ "Id" String,
            /// Object.
            noncurrent_version_expiration "NoncurrentVersionExpiration" NoncurrentVersionExpiration,
            /// Whole number.
            noncurrent_version_expiration_in_days "NoncurrentVersionExpirationInDays" i64,
            /// Object.
            noncurrent_version_transition "NoncurrentVersionTransition" NoncurrentVersionTransition,
            /// List.
            noncurrent_version_transitions "NoncurrentVersionTransitions" List<NoncurrentVersionTransition>,
            /// Text, at most 20 characters.
            object_size_greater_than "ObjectSizeGreaterThan" String,
            /// Text, at most 20 characters.
            object_size_less_than "ObjectSizeLessThan" String,
            /// Text.
            prefix "Prefix" String,
            /// List.
            tag_filters "TagFilters" List<TagFilter>,
            /// Object.
            transition "Transition" Transition,
            /// List.
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
        /// Property type `Transition`.
        Transition
        required {
            /// Text.
            storage_class "StorageClass" TransitionStorageClass,
        }
        optional {
            /// Text.
            transition_date "TransitionDate" String,
            /// Whole number.
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
        /// Property type `NoncurrentVersionTransition`.
        NoncurrentVersionTransition
        required {
            /// Text.
            storage_class "StorageClass" NoncurrentVersionTransitionStorageClass,
            /// Whole number.
            transition_in_days "TransitionInDays" i64,
        }
        optional {
            /// Whole number.
            newer_noncurrent_versions "NewerNoncurrentVersions" i64,
        }
    }

    property! {
        /// Property type `NoncurrentVersionExpiration`.
        NoncurrentVersionExpiration
        required {
            /// Whole number.
            noncurrent_days "NoncurrentDays" i64,
        }
        optional {
            /// Whole number.
            newer_noncurrent_versions "NewerNoncurrentVersions" i64,
        }
    }

    property! {
        /// Property type `AbortIncompleteMultipartUpload`.
        AbortIncompleteMultipartUpload
        required {
            /// Whole number, at least 0 in value.
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
        /// Property type `InventoryConfiguration`.
        InventoryConfiguration
        required {
            /// Object.
            destination "Destination" Destination,
            /// True or false.
            enabled "Enabled" bool,
            /// Text.
            id_ "Id" String,
            /// Text.
            included_object_versions "IncludedObjectVersions" InventoryConfigurationIncludedObjectVersions,
            /// Text.
            schedule_frequency "ScheduleFrequency" InventoryConfigurationScheduleFrequency,
        }
        optional {
            /// List.
            optional_fields "OptionalFields" List<InventoryConfigurationOptionalFields>,
            /// Text.
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
        /// Property type `Destination`.
        Destination
        required {
            /// Text.
            bucket_arn "BucketArn" String,
            /// Text.
            format "Format" DestinationFormat,
        }
        optional {
            /// Text.
            bucket_account_id "BucketAccountId" String,
            /// Text.
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
        /// Property type `IntelligentTieringConfiguration`.
        IntelligentTieringConfiguration
        required {
            /// Text.
            id_ "Id" String,
            /// Text.
            status "Status" IntelligentTieringConfigurationStatus,
            /// List.
            tierings "Tierings" List<Tiering>,
        }
        optional {
            /// Text.
            prefix "Prefix" String,
            /// List.
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
        /// Property type `Tiering`.
        Tiering
        required {
            /// Text.
            access_tier "AccessTier" TieringAccessTier,
            /// Whole number.
            days "Days" i64,
        }
        optional {
        }
    }

    property! {
        /// Property type `CorsConfiguration`.
        CorsConfiguration
        required {
            /// List.
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
        /// Property type `CorsRule`.
        CorsRule
        required {
            /// List.
            allowed_methods "AllowedMethods" List<CorsRuleAllowedMethods>,
            /// List.
            allowed_origins "AllowedOrigins" List<String>,
        }
        optional {
            /// List.
            allowed_headers "AllowedHeaders" List<String>,
            /// List.
            exposed_headers "ExposedHeaders" List<String>,
            /// Text, at most 255 characters.
            id_ "Id" String,
            /// Whole number, at least 0 in value.
            max_age "MaxAge" i64,
        }
    }

    property! {
        /// Property type `BucketEncryption`.
        BucketEncryption
        required {
            /// List.
            server_side_encryption_configuration "ServerSideEncryptionConfiguration" List<ServerSideEncryptionRule>,
        }
        optional {
        }
    }

    property! {
        /// Property type `ServerSideEncryptionRule`.
        ServerSideEncryptionRule
        required {
        }
        optional {
            /// Object.
            blocked_encryption_types "BlockedEncryptionTypes" BlockedEncryptionTypes,
            /// True or false.
            bucket_key_enabled "BucketKeyEnabled" bool,
            /// Object.
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
        /// Property type `ServerSideEncryptionByDefault`.
        ServerSideEncryptionByDefault
        required {
            /// Text.
            sse_algorithm "SSEAlgorithm" ServerSideEncryptionByDefaultSSEAlgorithm,
        }
        optional {
            /// Text.
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
        /// Property type `BlockedEncryptionTypes`.
        BlockedEncryptionTypes
        required {
        }
        optional {
            /// List.
            encryption_type "EncryptionType" List<BlockedEncryptionTypeListValue>,
        }
    }

    property! {
        /// Property type `AnalyticsConfiguration`.
        AnalyticsConfiguration
        required {
            /// Text.
            id_ "Id" String,
            /// Object.
            storage_class_analysis "StorageClassAnalysis" StorageClassAnalysis,
        }
        optional {
            /// Text.
            prefix "Prefix" String,
            /// List.
            tag_filters "TagFilters" List<TagFilter>,
        }
    }

    property! {
        /// Property type `StorageClassAnalysis`.
        StorageClassAnalysis
        required {
        }
        optional {
            /// Object.
            data_export "DataExport" DataExport,
        }
    }

    property! {
        /// Property type `DataExport`.
        DataExport
        required {
            /// Object.
            destination "Destination" Destination,
            /// Text.
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
        /// Property type `AccelerateConfiguration`.
        AccelerateConfiguration
        required {
            /// Text.
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
        /// Text. A change replaces the resource.
        bucket "Bucket" String,
        /// JSON.
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
        /// List, at least 1 items. A change replaces the resource.
        regions "Regions" List<multi_region_access_point::Region>,
    }
    optional {
        /// Text, 3 to 50 characters. A change replaces the resource.
        name "Name" String,
        /// Object. A change replaces the resource.
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
        /// Property type `Region`.
        Region
        required {
            /// Text, 3 to 63 characters.
            bucket "Bucket" String,
        }
        optional {
            /// Text, 12 to 12 characters.
            bucket_account_id "BucketAccountId" String,
        }
    }

    property! {
        /// Property type `PublicAccessBlockConfiguration`.
        PublicAccessBlockConfiguration
        required {
        }
        optional {
            /// True or false.
            block_public_acls "BlockPublicAcls" bool,
            /// True or false.
            block_public_policy "BlockPublicPolicy" bool,
            /// True or false.
            ignore_public_acls "IgnorePublicAcls" bool,
            /// True or false.
            restrict_public_buckets "RestrictPublicBuckets" bool,
        }
    }
}

resource! {
    /// [`AWS::S3::MultiRegionAccessPointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspointpolicy.html)
    MultiRegionAccessPointPolicy = "AWS::S3::MultiRegionAccessPointPolicy"
    required {
        /// Text, 3 to 50 characters. A change replaces the resource.
        mrap_name "MrapName" String,
        /// JSON.
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
        /// Object.
        storage_lens_configuration "StorageLensConfiguration" storage_lens::StorageLensConfiguration,
    }
    optional {
        /// List, at most 50 items.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 127 characters.
            key "Key" String,
            /// Text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `StorageLensConfiguration`.
        StorageLensConfiguration
        required {
            /// Object.
            account_level "AccountLevel" AccountLevel,
            /// Text, 1 to 64 characters.
            id_ "Id" String,
            /// True or false.
            is_enabled "IsEnabled" bool,
        }
        optional {
            /// Object.
            aws_org "AwsOrg" AwsOrg,
            /// Object.
            data_export "DataExport" DataExport,
            /// Object.
            exclude "Exclude" BucketsAndRegions,
            /// Object.
            expanded_prefixes_data_export "ExpandedPrefixesDataExport" StorageLensExpandedPrefixesDataExport,
            /// Object.
            include "Include" BucketsAndRegions,
            /// Text.
            prefix_delimiter "PrefixDelimiter" String,
            /// Text.
            storage_lens_arn "StorageLensArn" String,
        }
    }

    property! {
        /// Property type `StorageLensExpandedPrefixesDataExport`.
        StorageLensExpandedPrefixesDataExport
        required {
        }
        optional {
            /// Object.
            s3_bucket_destination "S3BucketDestination" S3BucketDestination,
            /// Object.
            storage_lens_table_destination "StorageLensTableDestination" StorageLensTableDestination,
        }
    }

    property! {
        /// Property type `StorageLensTableDestination`.
        StorageLensTableDestination
        required {
            /// True or false.
            is_enabled "IsEnabled" bool,
        }
        optional {
            /// Object.
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
        /// Property type `S3BucketDestination`.
        S3BucketDestination
        required {
            /// Text.
            account_id "AccountId" String,
            /// Text.
            arn "Arn" String,
            /// Text.
            format "Format" S3BucketDestinationFormat,
            /// Text.
            output_schema_version "OutputSchemaVersion" S3BucketDestinationOutputSchemaVersion,
        }
        optional {
            /// Object.
            encryption "Encryption" Json,
            /// Text.
            prefix "Prefix" String,
        }
    }

    property! {
        /// Property type `BucketsAndRegions`.
        BucketsAndRegions
        required {
        }
        optional {
            /// List.
            buckets "Buckets" List<String>,
            /// List.
            regions "Regions" List<String>,
        }
    }

    property! {
        /// Property type `DataExport`.
        DataExport
        required {
        }
        optional {
            /// Object.
            cloud_watch_metrics "CloudWatchMetrics" CloudWatchMetrics,
            /// Object.
            s3_bucket_destination "S3BucketDestination" S3BucketDestination,
            /// Object.
            storage_lens_table_destination "StorageLensTableDestination" StorageLensTableDestination,
        }
    }

    property! {
        /// Property type `CloudWatchMetrics`.
        CloudWatchMetrics
        required {
            /// True or false.
            is_enabled "IsEnabled" bool,
        }
        optional {
        }
    }

    property! {
        /// Property type `AwsOrg`.
        AwsOrg
        required {
            /// Text.
            arn "Arn" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `AccountLevel`.
        AccountLevel
        required {
            /// Object.
            bucket_level "BucketLevel" BucketLevel,
        }
        optional {
            /// Object.
            activity_metrics "ActivityMetrics" ActivityMetrics,
            /// Object.
            advanced_cost_optimization_metrics "AdvancedCostOptimizationMetrics" AdvancedCostOptimizationMetrics,
            /// Object.
            advanced_data_protection_metrics "AdvancedDataProtectionMetrics" AdvancedDataProtectionMetrics,
            /// Object.
            advanced_performance_metrics "AdvancedPerformanceMetrics" AdvancedPerformanceMetrics,
            /// Object.
            detailed_status_codes_metrics "DetailedStatusCodesMetrics" DetailedStatusCodesMetrics,
            /// Object.
            storage_lens_group_level "StorageLensGroupLevel" StorageLensGroupLevel,
        }
    }

    property! {
        /// Property type `StorageLensGroupLevel`.
        StorageLensGroupLevel
        required {
        }
        optional {
            /// Object.
            storage_lens_group_selection_criteria "StorageLensGroupSelectionCriteria" StorageLensGroupSelectionCriteria,
        }
    }

    property! {
        /// Property type `StorageLensGroupSelectionCriteria`.
        StorageLensGroupSelectionCriteria
        required {
        }
        optional {
            /// List.
            exclude "Exclude" List<String>,
            /// List.
            include "Include" List<String>,
        }
    }

    property! {
        /// Property type `DetailedStatusCodesMetrics`.
        DetailedStatusCodesMetrics
        required {
        }
        optional {
            /// True or false.
            is_enabled "IsEnabled" bool,
        }
    }

    property! {
        /// Property type `BucketLevel`.
        BucketLevel
        required {
        }
        optional {
            /// Object.
            activity_metrics "ActivityMetrics" ActivityMetrics,
            /// Object.
            advanced_cost_optimization_metrics "AdvancedCostOptimizationMetrics" AdvancedCostOptimizationMetrics,
            /// Object.
            advanced_data_protection_metrics "AdvancedDataProtectionMetrics" AdvancedDataProtectionMetrics,
            /// Object.
            advanced_performance_metrics "AdvancedPerformanceMetrics" AdvancedPerformanceMetrics,
            /// Object.
            detailed_status_codes_metrics "DetailedStatusCodesMetrics" DetailedStatusCodesMetrics,
            /// Object.
            prefix_level "PrefixLevel" PrefixLevel,
        }
    }

    property! {
        /// Property type `PrefixLevel`.
        PrefixLevel
        required {
            /// Object.
            storage_metrics "StorageMetrics" PrefixLevelStorageMetrics,
        }
        optional {
        }
    }

    property! {
        /// Property type `PrefixLevelStorageMetrics`.
        PrefixLevelStorageMetrics
        required {
        }
        optional {
            /// True or false.
            is_enabled "IsEnabled" bool,
            /// Object.
            selection_criteria "SelectionCriteria" SelectionCriteria,
        }
    }

    property! {
        /// Property type `SelectionCriteria`.
        SelectionCriteria
        required {
        }
        optional {
            /// Text.
            delimiter "Delimiter" String,
            /// Whole number.
            max_depth "MaxDepth" i64,
            /// Number.
            min_storage_bytes_percentage "MinStorageBytesPercentage" f64,
        }
    }

    property! {
        /// Property type `AdvancedPerformanceMetrics`.
        AdvancedPerformanceMetrics
        required {
        }
        optional {
            /// True or false.
            is_enabled "IsEnabled" bool,
        }
    }

    property! {
        /// Property type `AdvancedDataProtectionMetrics`.
        AdvancedDataProtectionMetrics
        required {
        }
        optional {
            /// True or false.
            is_enabled "IsEnabled" bool,
        }
    }

    property! {
        /// Property type `AdvancedCostOptimizationMetrics`.
        AdvancedCostOptimizationMetrics
        required {
        }
        optional {
            /// True or false.
            is_enabled "IsEnabled" bool,
        }
    }

    property! {
        /// Property type `ActivityMetrics`.
        ActivityMetrics
        required {
        }
        optional {
            /// True or false.
            is_enabled "IsEnabled" bool,
        }
    }
}

resource! {
    /// [`AWS::S3::StorageLensGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelensgroup.html)
    StorageLensGroup = "AWS::S3::StorageLensGroup"
    required {
        /// Object.
        filter "Filter" storage_lens_group::Filter,
        /// Text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// List.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `Filter`.
        Filter
        required {
        }
        optional {
            /// Object.
            and "And" And,
            /// List.
            match_any_prefix "MatchAnyPrefix" List<String>,
            /// List.
            match_any_suffix "MatchAnySuffix" List<String>,
            /// List.
            match_any_tag "MatchAnyTag" List<Tag>,
            /// Object.
            match_object_age "MatchObjectAge" MatchObjectAge,
            /// Object.
            match_object_size "MatchObjectSize" MatchObjectSize,
            /// Object.
            or "Or" Or,
        }
    }

    property! {
        /// Property type `Or`.
        Or
        required {
        }
        optional {
            /// List.
            match_any_prefix "MatchAnyPrefix" List<String>,
            /// List.
            match_any_suffix "MatchAnySuffix" List<String>,
            /// List.
            match_any_tag "MatchAnyTag" List<Tag>,
            /// Object.
            match_object_age "MatchObjectAge" MatchObjectAge,
            /// Object.
            match_object_size "MatchObjectSize" MatchObjectSize,
        }
    }

    property! {
        /// Property type `MatchObjectSize`.
        MatchObjectSize
        required {
        }
        optional {
            /// Whole number, at least 1 in value.
            bytes_greater_than "BytesGreaterThan" i64,
            /// Whole number, at least 1 in value.
            bytes_less_than "BytesLessThan" i64,
        }
    }

    property! {
        /// Property type `MatchObjectAge`.
        MatchObjectAge
        required {
        }
        optional {
            /// Whole number, at least 1 in value.
            days_greater_than "DaysGreaterThan" i64,
            /// Whole number, at least 1 in value.
            days_less_than "DaysLessThan" i64,
        }
    }

    property! {
        /// Property type `And`.
        And
        required {
        }
        optional {
            /// List.
            match_any_prefix "MatchAnyPrefix" List<String>,
            /// List.
            match_any_suffix "MatchAnySuffix" List<String>,
            /// List.
            match_any_tag "MatchAnyTag" List<Tag>,
            /// Object.
            match_object_age "MatchObjectAge" MatchObjectAge,
            /// Object.
            match_object_size "MatchObjectSize" MatchObjectSize,
        }
    }
}
