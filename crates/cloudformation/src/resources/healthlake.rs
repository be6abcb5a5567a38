// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::HealthLake`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::HealthLake::DataTransformationProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-datatransformationprofile.html)
    DataTransformationProfile = "AWS::HealthLake::DataTransformationProfile"
    required {
        /// `ProfileName`: text, 1 to 256 characters. A change replaces the resource.
        profile_name "ProfileName" String,
        /// `SourceFormat`: text. A change replaces the resource.
        source_format "SourceFormat" data_transformation_profile::SourceFormat,
    }
    optional {
        /// `KmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `ProfileDescription`: text, 0 to 1000 characters. A change replaces the resource.
        profile_description "ProfileDescription" String,
        /// `Source`: object. A change replaces the resource.
        source "Source" data_transformation_profile::Source,
        /// `Tags`: list.
        tags "Tags" List<data_transformation_profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ProfileId`.
        profile_id "ProfileId" String,
        /// `Fn::GetAtt` of `TargetFormat`.
        target_format "TargetFormat" String,
    }
}

/// Property types of [`DataTransformationProfile`].
pub mod data_transformation_profile {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SourceFormat`.
        SourceFormat
        Ccda = "CCDA",
        Csv = "CSV",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-datatransformationprofile-tag.html)
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
        /// [`Source`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-datatransformationprofile-source.html)
        Source
        required {
        }
        optional {
            /// `ExistingVersionedProfileId`: object.
            existing_versioned_profile_id "ExistingVersionedProfileId" ExistingVersionedProfileSource,
            /// `ProfileMapping`: object.
            profile_mapping "ProfileMapping" ProfileMappingSource,
            /// `StarterProfile`: object.
            starter_profile "StarterProfile" StarterProfileSource,
        }
    }

    property! {
        /// [`StarterProfileSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-datatransformationprofile-starterprofilesource.html)
        StarterProfileSource
        required {
            /// `StarterProfileName`: text.
            starter_profile_name "StarterProfileName" String,
        }
        optional {
        }
    }

    property! {
        /// [`ProfileMappingSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-datatransformationprofile-profilemappingsource.html)
        ProfileMappingSource
        required {
            /// `ProfileMapping`: object.
            profile_mapping "ProfileMapping" Json,
        }
        optional {
        }
    }

    property! {
        /// [`ExistingVersionedProfileSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-datatransformationprofile-existingversionedprofilesource.html)
        ExistingVersionedProfileSource
        required {
            /// `ProfileId`: text.
            profile_id "ProfileId" String,
            /// `Version`: whole number.
            version "Version" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::HealthLake::FHIRDatastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html)
    FHIRDatastore = "AWS::HealthLake::FHIRDatastore"
    required {
        /// `DatastoreTypeVersion`: text. A change replaces the resource.
        datastore_type_version "DatastoreTypeVersion" fhir_datastore::DatastoreTypeVersion,
    }
    optional {
        /// `AnalyticsConfiguration`: object.
        analytics_configuration "AnalyticsConfiguration" fhir_datastore::AnalyticsConfiguration,
        /// `DatastoreName`: text, 1 to 256 characters.
        datastore_name "DatastoreName" String,
        /// `IdentityProviderConfiguration`: object.
        identity_provider_configuration "IdentityProviderConfiguration" fhir_datastore::IdentityProviderConfiguration,
        /// `NlpConfiguration`: object.
        nlp_configuration "NlpConfiguration" fhir_datastore::NlpConfiguration,
        /// `PreloadDataConfig`: object. A change replaces the resource.
        preload_data_config "PreloadDataConfig" fhir_datastore::PreloadDataConfig,
        /// `ProfileConfiguration`: object.
        profile_configuration "ProfileConfiguration" fhir_datastore::ProfileConfiguration,
        /// `SseConfiguration`: object. A change replaces the resource.
        sse_configuration "SseConfiguration" fhir_datastore::SseConfiguration,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<fhir_datastore::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" Json,
        /// `Fn::GetAtt` of `DatastoreArn`.
        datastore_arn "DatastoreArn" String,
        /// `Fn::GetAtt` of `DatastoreEndpoint`.
        datastore_endpoint "DatastoreEndpoint" String,
        /// `Fn::GetAtt` of `DatastoreId`.
        datastore_id "DatastoreId" String,
        /// `Fn::GetAtt` of `DatastoreStatus`.
        datastore_status "DatastoreStatus" String,
    }
}

/// Property types of [`FHIRDatastore`].
pub mod fhir_datastore {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DatastoreTypeVersion`.
        DatastoreTypeVersion
        R4 = "R4",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-tag.html)
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
        /// [`SseConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-sseconfiguration.html)
        SseConfiguration
        required {
            /// `KmsEncryptionConfig`: object.
            kms_encryption_config "KmsEncryptionConfig" KmsEncryptionConfig,
        }
        optional {
        }
    }

    choice! {
        /// Values of `KmsEncryptionConfigCmkType`.
        KmsEncryptionConfigCmkType
        CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY",
        AwsOwnedKmsKey = "AWS_OWNED_KMS_KEY",
    }

    property! {
        /// [`KmsEncryptionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-kmsencryptionconfig.html)
        KmsEncryptionConfig
        required {
            /// `CmkType`: text.
            cmk_type "CmkType" KmsEncryptionConfigCmkType,
        }
        optional {
            /// `KmsKeyId`: text, 1 to 400 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`ProfileConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-profileconfiguration.html)
        ProfileConfiguration
        required {
            /// `DefaultProfiles`: list.
            default_profiles "DefaultProfiles" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `PreloadDataConfigPreloadDataType`.
        PreloadDataConfigPreloadDataType
        Synthea = "SYNTHEA",
    }

    property! {
        /// [`PreloadDataConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-preloaddataconfig.html)
        PreloadDataConfig
        required {
            /// `PreloadDataType`: text.
            preload_data_type "PreloadDataType" PreloadDataConfigPreloadDataType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `NlpConfigurationStatus`.
        NlpConfigurationStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`NlpConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-nlpconfiguration.html)
        NlpConfiguration
        required {
            /// `Status`: text.
            status "Status" NlpConfigurationStatus,
        }
        optional {
        }
    }

    choice! {
        /// Values of `IdentityProviderConfigurationAuthorizationStrategy`.
        IdentityProviderConfigurationAuthorizationStrategy
        SmartOnFhirV1 = "SMART_ON_FHIR_V1",
        AwsAuth = "AWS_AUTH",
        SmartOnFhir = "SMART_ON_FHIR",
    }

    property! {
        /// [`IdentityProviderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-identityproviderconfiguration.html)
        IdentityProviderConfiguration
        required {
            /// `AuthorizationStrategy`: text.
            authorization_strategy "AuthorizationStrategy" IdentityProviderConfigurationAuthorizationStrategy,
        }
        optional {
            /// `FineGrainedAuthorizationEnabled`: true or false.
            fine_grained_authorization_enabled "FineGrainedAuthorizationEnabled" bool,
            /// `IdpLambdaArn`: text, 49 to 256 characters.
            idp_lambda_arn "IdpLambdaArn" String,
            /// `Metadata`: text.
            metadata "Metadata" String,
        }
    }

    choice! {
        /// Values of `AnalyticsConfigurationStatus`.
        AnalyticsConfigurationStatus
        Enabled = "ENABLED",
        Paused = "PAUSED",
    }

    property! {
        /// [`AnalyticsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-analyticsconfiguration.html)
        AnalyticsConfiguration
        required {
            /// `Status`: text.
            status "Status" AnalyticsConfigurationStatus,
        }
        optional {
        }
    }
}
