// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AppFabric`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AppFabric::AppAuthorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-appauthorization.html)
    AppAuthorization = "AWS::AppFabric::AppAuthorization"
    required {
        /// `App`: text, 1 to 255 characters. A change replaces the resource.
        app "App" String,
        /// `AppBundleIdentifier`: text, 1 to 1011 characters. A change replaces the resource.
        app_bundle_identifier "AppBundleIdentifier" String,
        /// `AuthType`: text. A change replaces the resource.
        auth_type "AuthType" app_authorization::AuthType,
        /// `Tenant`: object.
        tenant "Tenant" app_authorization::Tenant,
    }
    optional {
        /// `Credential`: object.
        credential "Credential" app_authorization::Credential,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<app_authorization::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AppAuthorizationArn`.
        app_authorization_arn "AppAuthorizationArn" String,
        /// `Fn::GetAtt` of `AppAuthorizationIdentifier`.
        app_authorization_identifier "AppAuthorizationIdentifier" String,
        /// `Fn::GetAtt` of `AppBundleArn`.
        app_bundle_arn "AppBundleArn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Persona`.
        persona "Persona" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`AppAuthorization`].
pub mod app_authorization {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthType`.
        AuthType
        Oauth2 = "oauth2",
        ApiKey = "apiKey",
    }

    property! {
        /// [`Tenant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-appauthorization-tenant.html)
        Tenant
        required {
            /// `TenantDisplayName`: text, 1 to 2048 characters.
            tenant_display_name "TenantDisplayName" String,
            /// `TenantIdentifier`: text, 1 to 1024 characters.
            tenant_identifier "TenantIdentifier" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-appauthorization-tag.html)
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
        /// [`Credential`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-appauthorization-credential.html)
        Credential
        required {
        }
        optional {
            /// `ApiKeyCredential`: object.
            api_key_credential "ApiKeyCredential" ApiKeyCredential,
            /// `Oauth2Credential`: object.
            oauth2_credential "Oauth2Credential" Oauth2Credential,
        }
    }

    property! {
        /// [`Oauth2Credential`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-appauthorization-oauth2credential.html)
        Oauth2Credential
        required {
            /// `ClientId`: text, 1 to 2048 characters.
            client_id "ClientId" String,
            /// `ClientSecret`: text, 1 to 2048 characters.
            client_secret "ClientSecret" String,
        }
        optional {
        }
    }

    property! {
        /// [`ApiKeyCredential`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-appauthorization-apikeycredential.html)
        ApiKeyCredential
        required {
            /// `ApiKey`: text, 1 to 2048 characters.
            api_key "ApiKey" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppFabric::IngestionDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-ingestiondestination.html)
    IngestionDestination = "AWS::AppFabric::IngestionDestination"
    required {
        /// `AppBundleArn`: text, 1 to 1011 characters. A change replaces the resource.
        app_bundle_arn "AppBundleArn" String,
        /// `DestinationConfiguration`: object.
        destination_configuration "DestinationConfiguration" ingestion_destination::DestinationConfiguration,
        /// `IngestionArn`: text, 1 to 1011 characters. A change replaces the resource.
        ingestion_arn "IngestionArn" String,
        /// `ProcessingConfiguration`: object. A change replaces the resource.
        processing_configuration "ProcessingConfiguration" ingestion_destination::ProcessingConfiguration,
    }
    optional {
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<ingestion_destination::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`IngestionDestination`].
pub mod ingestion_destination {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-tag.html)
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
        /// [`ProcessingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-processingconfiguration.html)
        ProcessingConfiguration
        required {
            /// `AuditLog`: object.
            audit_log "AuditLog" AuditLogProcessingConfiguration,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AuditLogProcessingConfigurationFormat`.
        AuditLogProcessingConfigurationFormat
        Json = "json",
        Parquet = "parquet",
    }

    choice! {
        /// Values of `AuditLogProcessingConfigurationSchema`.
        AuditLogProcessingConfigurationSchema
        Ocsf = "ocsf",
        Raw = "raw",
    }

    property! {
        /// [`AuditLogProcessingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-auditlogprocessingconfiguration.html)
        AuditLogProcessingConfiguration
        required {
            /// `Format`: text.
            format "Format" AuditLogProcessingConfigurationFormat,
            /// `Schema`: text.
            schema "Schema" AuditLogProcessingConfigurationSchema,
        }
        optional {
        }
    }

    property! {
        /// [`DestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-destinationconfiguration.html)
        DestinationConfiguration
        required {
            /// `AuditLog`: object.
            audit_log "AuditLog" AuditLogDestinationConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`AuditLogDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-auditlogdestinationconfiguration.html)
        AuditLogDestinationConfiguration
        required {
            /// `Destination`: object.
            destination "Destination" Destination,
        }
        optional {
        }
    }

    property! {
        /// [`Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-destination.html)
        Destination
        required {
        }
        optional {
            /// `FirehoseStream`: object.
            firehose_stream "FirehoseStream" FirehoseStream,
            /// `S3Bucket`: object.
            s3_bucket "S3Bucket" S3Bucket,
        }
    }

    property! {
        /// [`S3Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-s3bucket.html)
        S3Bucket
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
        }
        optional {
            /// `Prefix`: text, 1 to 120 characters.
            prefix "Prefix" String,
        }
    }

    property! {
        /// [`FirehoseStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appfabric-ingestiondestination-firehosestream.html)
        FirehoseStream
        required {
            /// `StreamName`: text, 3 to 64 characters.
            stream_name "StreamName" String,
        }
        optional {
        }
    }
}
