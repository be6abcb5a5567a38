// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SecurityLake`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SecurityLake::AwsLogSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-awslogsource.html)
    AwsLogSource = "AWS::SecurityLake::AwsLogSource"
    required {
        /// `DataLakeArn`: text, 1 to 256 characters. A change replaces the resource.
        data_lake_arn "DataLakeArn" String,
        /// `SourceName`: text. A change replaces the resource.
        source_name "SourceName" String,
        /// `SourceVersion`: text. A change replaces the resource.
        source_version "SourceVersion" String,
    }
    optional {
        /// `Accounts`: list.
        accounts "Accounts" List<String>,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::SecurityLake::DataLake`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-datalake.html)
    DataLake = "AWS::SecurityLake::DataLake"
    required {
    }
    optional {
        /// `EncryptionConfiguration`: object.
        encryption_configuration "EncryptionConfiguration" data_lake::EncryptionConfiguration,
        /// `LifecycleConfiguration`: object.
        lifecycle_configuration "LifecycleConfiguration" data_lake::LifecycleConfiguration,
        /// `MetaStoreManagerRoleArn`: text.
        meta_store_manager_role_arn "MetaStoreManagerRoleArn" String,
        /// `ReplicationConfiguration`: object.
        replication_configuration "ReplicationConfiguration" data_lake::ReplicationConfiguration,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<data_lake::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `S3BucketArn`.
        s3_bucket_arn "S3BucketArn" String,
    }
}

/// Property types of [`DataLake`].
pub mod data_lake {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-datalake-tag.html)
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
        /// [`ReplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-datalake-replicationconfiguration.html)
        ReplicationConfiguration
        required {
        }
        optional {
            /// `Regions`: list.
            regions "Regions" List<String>,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
    }

    property! {
        /// [`LifecycleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-datalake-lifecycleconfiguration.html)
        LifecycleConfiguration
        required {
        }
        optional {
            /// `Expiration`: object.
            expiration "Expiration" Expiration,
            /// `Transitions`: list.
            transitions "Transitions" List<Transitions>,
        }
    }

    property! {
        /// [`Transitions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-datalake-transitions.html)
        Transitions
        required {
        }
        optional {
            /// `Days`: whole number, at least 1 in value.
            days "Days" i64,
            /// `StorageClass`: text.
            storage_class "StorageClass" String,
        }
    }

    property! {
        /// [`Expiration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-datalake-expiration.html)
        Expiration
        required {
        }
        optional {
            /// `Days`: whole number, at least 1 in value.
            days "Days" i64,
        }
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-datalake-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
        }
        optional {
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
        }
    }
}

resource! {
    /// [`AWS::SecurityLake::Subscriber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscriber.html)
    Subscriber = "AWS::SecurityLake::Subscriber"
    required {
        /// `AccessTypes`: list, at least 1 items.
        access_types "AccessTypes" List<subscriber::AccessTypesValue>,
        /// `DataLakeArn`: text, 1 to 256 characters. A change replaces the resource.
        data_lake_arn "DataLakeArn" String,
        /// `Sources`: list.
        sources "Sources" List<subscriber::Source>,
        /// `SubscriberIdentity`: object.
        subscriber_identity "SubscriberIdentity" subscriber::SubscriberIdentity,
        /// `SubscriberName`: text, 1 to 64 characters.
        subscriber_name "SubscriberName" String,
    }
    optional {
        /// `SubscriberDescription`: text.
        subscriber_description "SubscriberDescription" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<subscriber::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ResourceShareArn`.
        resource_share_arn "ResourceShareArn" String,
        /// `Fn::GetAtt` of `ResourceShareName`.
        resource_share_name "ResourceShareName" String,
        /// `Fn::GetAtt` of `S3BucketArn`.
        s3_bucket_arn "S3BucketArn" String,
        /// `Fn::GetAtt` of `SubscriberArn`.
        subscriber_arn "SubscriberArn" String,
        /// `Fn::GetAtt` of `SubscriberRoleArn`.
        subscriber_role_arn "SubscriberRoleArn" String,
    }
}

/// Property types of [`Subscriber`].
pub mod subscriber {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AccessTypesValue`.
        AccessTypesValue
        Lakeformation = "LAKEFORMATION",
        S3 = "S3",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-subscriber-tag.html)
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
        /// Property type `SubscriberIdentity`.
        SubscriberIdentity
        required {
            /// `ExternalId`: text, 2 to 1224 characters.
            external_id "ExternalId" String,
            /// `Principal`: text.
            principal "Principal" String,
        }
        optional {
        }
    }

    property! {
        /// [`Source`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-subscriber-source.html)
        Source
        required {
        }
        optional {
            /// `AwsLogSource`: object.
            aws_log_source "AwsLogSource" AwsLogSource,
            /// `CustomLogSource`: object.
            custom_log_source "CustomLogSource" CustomLogSource,
        }
    }

    property! {
        /// [`CustomLogSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-subscriber-customlogsource.html)
        CustomLogSource
        required {
        }
        optional {
            /// `SourceName`: text, 1 to 64 characters.
            source_name "SourceName" String,
            /// `SourceVersion`: text, 1 to 32 characters.
            source_version "SourceVersion" String,
        }
    }

    property! {
        /// [`AwsLogSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-subscriber-awslogsource.html)
        AwsLogSource
        required {
        }
        optional {
            /// `SourceName`: text.
            source_name "SourceName" String,
            /// `SourceVersion`: text.
            source_version "SourceVersion" String,
        }
    }
}

resource! {
    /// [`AWS::SecurityLake::SubscriberNotification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscribernotification.html)
    SubscriberNotification = "AWS::SecurityLake::SubscriberNotification"
    required {
        /// `NotificationConfiguration`: object.
        notification_configuration "NotificationConfiguration" subscriber_notification::NotificationConfiguration,
        /// `SubscriberArn`: text. A change replaces the resource.
        subscriber_arn "SubscriberArn" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `SubscriberEndpoint`.
        subscriber_endpoint "SubscriberEndpoint" String,
    }
}

/// Property types of [`SubscriberNotification`].
pub mod subscriber_notification {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`NotificationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-subscribernotification-notificationconfiguration.html)
        NotificationConfiguration
        required {
        }
        optional {
            /// `HttpsNotificationConfiguration`: object.
            https_notification_configuration "HttpsNotificationConfiguration" HttpsNotificationConfiguration,
            /// `SqsNotificationConfiguration`: JSON.
            sqs_notification_configuration "SqsNotificationConfiguration" Json,
        }
    }

    choice! {
        /// Values of `HttpsNotificationConfigurationHttpMethod`.
        HttpsNotificationConfigurationHttpMethod
        Post = "POST",
        Put = "PUT",
    }

    property! {
        /// [`HttpsNotificationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-subscribernotification-httpsnotificationconfiguration.html)
        HttpsNotificationConfiguration
        required {
            /// `Endpoint`: text.
            endpoint "Endpoint" String,
            /// `TargetRoleArn`: text.
            target_role_arn "TargetRoleArn" String,
        }
        optional {
            /// `AuthorizationApiKeyName`: text.
            authorization_api_key_name "AuthorizationApiKeyName" String,
            /// `AuthorizationApiKeyValue`: text.
            authorization_api_key_value "AuthorizationApiKeyValue" String,
            /// `HttpMethod`: text.
            http_method "HttpMethod" HttpsNotificationConfigurationHttpMethod,
        }
    }
}
