// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ECR`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ECR::PublicRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html)
    PublicRepository = "AWS::ECR::PublicRepository"
    required {
    }
    optional {
        /// `RepositoryCatalogData`: object.
        repository_catalog_data "RepositoryCatalogData" public_repository::RepositoryCatalogData,
        /// `RepositoryName`: text, 2 to 256 characters. A change replaces the resource.
        repository_name "RepositoryName" String,
        /// `RepositoryPolicyText`: JSON.
        repository_policy_text "RepositoryPolicyText" Json,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<public_repository::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`PublicRepository`].
pub mod public_repository {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-publicrepository-tag.html)
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
        /// Property type `RepositoryCatalogData`.
        RepositoryCatalogData
        required {
        }
        optional {
            /// `AboutText`: text, at most 10240 characters.
            about_text "AboutText" String,
            /// `Architectures`: list, at most 50 items.
            architectures "Architectures" List<String>,
            /// `OperatingSystems`: list, at most 50 items.
            operating_systems "OperatingSystems" List<String>,
            /// `RepositoryDescription`: text, at most 1024 characters.
            repository_description "RepositoryDescription" String,
            /// `UsageText`: text, at most 10240 characters.
            usage_text "UsageText" String,
        }
    }
}

resource! {
    /// [`AWS::ECR::PullThroughCacheRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html)
    PullThroughCacheRule = "AWS::ECR::PullThroughCacheRule"
    required {
    }
    optional {
        /// `CredentialArn`: text, 50 to 612 characters. A change replaces the resource.
        credential_arn "CredentialArn" String,
        /// `CustomRoleArn`: text, 0 to 2048 characters. A change replaces the resource.
        custom_role_arn "CustomRoleArn" String,
        /// `EcrRepositoryPrefix`: text, 2 to 30 characters. A change replaces the resource.
        ecr_repository_prefix "EcrRepositoryPrefix" String,
        /// `UpstreamRegistry`: text. A change replaces the resource.
        upstream_registry "UpstreamRegistry" pull_through_cache_rule::UpstreamRegistry,
        /// `UpstreamRegistryUrl`: text. A change replaces the resource.
        upstream_registry_url "UpstreamRegistryUrl" String,
        /// `UpstreamRepositoryPrefix`: text, 2 to 30 characters. A change replaces the resource.
        upstream_repository_prefix "UpstreamRepositoryPrefix" String,
    }
    attributes {
    }
}

/// Property types of [`PullThroughCacheRule`].
pub mod pull_through_cache_rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `UpstreamRegistry`.
        UpstreamRegistry
        AzureContainerRegistry = "azure-container-registry",
        Chainguard = "chainguard",
        DockerHub = "docker-hub",
        Ecr = "ecr",
        EcrPublic = "ecr-public",
        GithubContainerRegistry = "github-container-registry",
        GitlabContainerRegistry = "gitlab-container-registry",
        K8s = "k8s",
        Quay = "quay",
    }
}

resource! {
    /// [`AWS::ECR::PullTimeUpdateExclusion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pulltimeupdateexclusion.html)
    PullTimeUpdateExclusion = "AWS::ECR::PullTimeUpdateExclusion"
    required {
        /// `PrincipalArn`: text, 0 to 200 characters. A change replaces the resource.
        principal_arn "PrincipalArn" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::ECR::RegistryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registrypolicy.html)
    RegistryPolicy = "AWS::ECR::RegistryPolicy"
    required {
        /// `PolicyText`: JSON, 0 to 10240 characters.
        policy_text "PolicyText" Json,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `RegistryId`.
        registry_id "RegistryId" String,
    }
}

resource! {
    /// [`AWS::ECR::RegistryScanningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html)
    RegistryScanningConfiguration = "AWS::ECR::RegistryScanningConfiguration"
    required {
        /// `Rules`: list, 0 to 2 items.
        rules "Rules" List<registry_scanning_configuration::ScanningRule>,
        /// `ScanType`: text.
        scan_type "ScanType" registry_scanning_configuration::ScanType,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `RegistryId`.
        registry_id "RegistryId" String,
    }
}

/// Property types of [`RegistryScanningConfiguration`].
pub mod registry_scanning_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ScanType`.
        ScanType
        Basic = "BASIC",
        Enhanced = "ENHANCED",
    }

    choice! {
        /// Values of `ScanFrequency`.
        ScanFrequency
        ScanOnPush = "SCAN_ON_PUSH",
        ContinuousScan = "CONTINUOUS_SCAN",
    }

    property! {
        /// [`ScanningRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-registryscanningconfiguration-scanningrule.html)
        ScanningRule
        required {
            /// `RepositoryFilters`: list, 0 to 100 items.
            repository_filters "RepositoryFilters" List<RepositoryFilter>,
            /// `ScanFrequency`: text.
            scan_frequency "ScanFrequency" ScanFrequency,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FilterType`.
        FilterType
        Wildcard = "WILDCARD",
    }

    property! {
        /// [`RepositoryFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-registryscanningconfiguration-repositoryfilter.html)
        RepositoryFilter
        required {
            /// `Filter`: text, 1 to 255 characters.
            filter "Filter" String,
            /// `FilterType`: text.
            filter_type "FilterType" FilterType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ECR::ReplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html)
    ReplicationConfiguration = "AWS::ECR::ReplicationConfiguration"
    required {
        /// `ReplicationConfiguration`: object.
        replication_configuration "ReplicationConfiguration" replication_configuration::ReplicationConfiguration,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `RegistryId`.
        registry_id "RegistryId" String,
    }
}

/// Property types of [`ReplicationConfiguration`].
pub mod replication_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ReplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-replicationconfiguration-replicationconfiguration.html)
        ReplicationConfiguration
        required {
            /// `Rules`: list, 0 to 25 items.
            rules "Rules" List<ReplicationRule>,
        }
        optional {
        }
    }

    property! {
        /// [`ReplicationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-replicationconfiguration-replicationrule.html)
        ReplicationRule
        required {
            /// `Destinations`: list, 1 to 100 items.
            destinations "Destinations" List<ReplicationDestination>,
        }
        optional {
            /// `RepositoryFilters`: list, 0 to 100 items.
            repository_filters "RepositoryFilters" List<RepositoryFilter>,
        }
    }

    choice! {
        /// Values of `FilterType`.
        FilterType
        PrefixMatch = "PREFIX_MATCH",
    }

    property! {
        /// [`RepositoryFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-replicationconfiguration-repositoryfilter.html)
        RepositoryFilter
        required {
            /// `Filter`: text, 2 to 256 characters.
            filter "Filter" String,
            /// `FilterType`: text.
            filter_type "FilterType" FilterType,
        }
        optional {
        }
    }

    property! {
        /// [`ReplicationDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-replicationconfiguration-replicationdestination.html)
        ReplicationDestination
        required {
            /// `Region`: text.
            region "Region" String,
            /// `RegistryId`: text.
            registry_id "RegistryId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ECR::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
    Repository = "AWS::ECR::Repository"
    required {
    }
    optional {
        /// `EmptyOnDelete`: true or false.
        empty_on_delete "EmptyOnDelete" bool,
        /// `EncryptionConfiguration`: object. A change replaces the resource.
        encryption_configuration "EncryptionConfiguration" repository::EncryptionConfiguration,
        /// `ImageScanningConfiguration`: object.
        image_scanning_configuration "ImageScanningConfiguration" repository::ImageScanningConfiguration,
        /// `ImageTagMutability`: text.
        image_tag_mutability "ImageTagMutability" repository::ImageTagMutability,
        /// `ImageTagMutabilityExclusionFilters`: list, 1 to 5 items.
        image_tag_mutability_exclusion_filters "ImageTagMutabilityExclusionFilters" List<repository::ImageTagMutabilityExclusionFilter>,
        /// `LifecyclePolicy`: object.
        lifecycle_policy "LifecyclePolicy" repository::LifecyclePolicy,
        /// `RepositoryName`: text, 2 to 256 characters. A change replaces the resource.
        repository_name "RepositoryName" String,
        /// `RepositoryPolicyText`: JSON.
        repository_policy_text "RepositoryPolicyText" Json,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<repository::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `RepositoryUri`.
        repository_uri "RepositoryUri" String,
    }
}

/// Property types of [`Repository`].
pub mod repository {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ImageTagMutability`.
        ImageTagMutability
        Mutable = "MUTABLE",
        Immutable = "IMMUTABLE",
        MutableWithExclusion = "MUTABLE_WITH_EXCLUSION",
        ImmutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-tag.html)
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
        /// [`LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-lifecyclepolicy.html)
        LifecyclePolicy
        required {
        }
        optional {
            /// `LifecyclePolicyText`: text, 100 to 30720 characters.
            lifecycle_policy_text "LifecyclePolicyText" String,
            /// `RegistryId`: text, 12 to 12 characters.
            registry_id "RegistryId" String,
        }
    }

    choice! {
        /// Values of `ImageTagMutabilityExclusionFilterType`.
        ImageTagMutabilityExclusionFilterType
        Wildcard = "WILDCARD",
    }

    property! {
        /// [`ImageTagMutabilityExclusionFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-imagetagmutabilityexclusionfilter.html)
        ImageTagMutabilityExclusionFilter
        required {
            /// `ImageTagMutabilityExclusionFilterType`: text.
            image_tag_mutability_exclusion_filter_type "ImageTagMutabilityExclusionFilterType" ImageTagMutabilityExclusionFilterType,
            /// `ImageTagMutabilityExclusionFilterValue`: text, 1 to 128 characters.
            image_tag_mutability_exclusion_filter_value "ImageTagMutabilityExclusionFilterValue" String,
        }
        optional {
        }
    }

    property! {
        /// [`ImageScanningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-imagescanningconfiguration.html)
        ImageScanningConfiguration
        required {
        }
        optional {
            /// `ScanOnPush`: true or false.
            scan_on_push "ScanOnPush" bool,
        }
    }

    choice! {
        /// Values of `EncryptionType`.
        EncryptionType
        Aes256 = "AES256",
        Kms = "KMS",
        KmsDsse = "KMS_DSSE",
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
            /// `EncryptionType`: text.
            encryption_type "EncryptionType" EncryptionType,
        }
        optional {
            /// `KmsKey`: text, 1 to 2048 characters.
            kms_key "KmsKey" String,
        }
    }
}

resource! {
    /// [`AWS::ECR::RepositoryCreationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html)
    RepositoryCreationTemplate = "AWS::ECR::RepositoryCreationTemplate"
    required {
        /// `AppliedFor`: list.
        applied_for "AppliedFor" List<repository_creation_template::AppliedForItem>,
        /// `Prefix`: text, 1 to 256 characters. A change replaces the resource.
        prefix "Prefix" String,
    }
    optional {
        /// `CustomRoleArn`: text, 0 to 2048 characters.
        custom_role_arn "CustomRoleArn" String,
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `EncryptionConfiguration`: object.
        encryption_configuration "EncryptionConfiguration" repository_creation_template::EncryptionConfiguration,
        /// `ImageTagMutability`: text.
        image_tag_mutability "ImageTagMutability" repository_creation_template::ImageTagMutability,
        /// `ImageTagMutabilityExclusionFilters`: list, 1 to 5 items.
        image_tag_mutability_exclusion_filters "ImageTagMutabilityExclusionFilters" List<repository_creation_template::ImageTagMutabilityExclusionFilter>,
        /// `LifecyclePolicy`: text, 100 to 30720 characters.
        lifecycle_policy "LifecyclePolicy" String,
        /// `RepositoryPolicy`: text, 0 to 10240 characters.
        repository_policy "RepositoryPolicy" String,
        /// `ResourceTags`: list, at most 50 items.
        resource_tags "ResourceTags" List<repository_creation_template::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`RepositoryCreationTemplate`].
pub mod repository_creation_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AppliedForItem`.
        AppliedForItem
        Replication = "REPLICATION",
        PullThroughCache = "PULL_THROUGH_CACHE",
        CreateOnPush = "CREATE_ON_PUSH",
    }

    choice! {
        /// Values of `ImageTagMutability`.
        ImageTagMutability
        Mutable = "MUTABLE",
        Immutable = "IMMUTABLE",
        ImmutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION",
        MutableWithExclusion = "MUTABLE_WITH_EXCLUSION",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repositorycreationtemplate-tag.html)
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
        /// Values of `ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType`.
        ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType
        Wildcard = "WILDCARD",
    }

    property! {
        /// [`ImageTagMutabilityExclusionFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repositorycreationtemplate-imagetagmutabilityexclusionfilter.html)
        ImageTagMutabilityExclusionFilter
        required {
            /// `ImageTagMutabilityExclusionFilterType`: text.
            image_tag_mutability_exclusion_filter_type "ImageTagMutabilityExclusionFilterType" ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType,
            /// `ImageTagMutabilityExclusionFilterValue`: text, 1 to 128 characters.
            image_tag_mutability_exclusion_filter_value "ImageTagMutabilityExclusionFilterValue" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EncryptionType`.
        EncryptionType
        Aes256 = "AES256",
        Kms = "KMS",
        KmsDsse = "KMS_DSSE",
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repositorycreationtemplate-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
            /// `EncryptionType`: text.
            encryption_type "EncryptionType" EncryptionType,
        }
        optional {
            /// `KmsKey`: text, 1 to 2048 characters.
            kms_key "KmsKey" String,
        }
    }
}

resource! {
    /// [`AWS::ECR::SigningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-signingconfiguration.html)
    SigningConfiguration = "AWS::ECR::SigningConfiguration"
    required {
        /// `Rules`: list, 0 to 50 items.
        rules "Rules" List<signing_configuration::Rule>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `RegistryId`.
        registry_id "RegistryId" String,
    }
}

/// Property types of [`SigningConfiguration`].
pub mod signing_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-signingconfiguration-rule.html)
        Rule
        required {
            /// `SigningProfileArn`: text, at most 200 characters.
            signing_profile_arn "SigningProfileArn" String,
        }
        optional {
            /// `RepositoryFilters`: list, 1 to 100 items.
            repository_filters "RepositoryFilters" List<RepositoryFilter>,
        }
    }

    choice! {
        /// Values of `FilterType`.
        FilterType
        WildcardMatch = "WILDCARD_MATCH",
    }

    property! {
        /// [`RepositoryFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-signingconfiguration-repositoryfilter.html)
        RepositoryFilter
        required {
            /// `Filter`: text, 1 to 256 characters.
            filter "Filter" String,
            /// `FilterType`: text.
            filter_type "FilterType" FilterType,
        }
        optional {
        }
    }
}
