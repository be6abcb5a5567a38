// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Omics`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Omics::AnnotationStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-annotationstore.html)
    AnnotationStore = "AWS::Omics::AnnotationStore"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `StoreFormat`: text. A change replaces the resource.
        store_format "StoreFormat" annotation_store::StoreFormat,
    }
    optional {
        /// `Description`: text, 0 to 500 characters.
        description "Description" String,
        /// `Reference`: object. A change replaces the resource.
        reference_ "Reference" annotation_store::ReferenceItem,
        /// `SseConfig`: object. A change replaces the resource.
        sse_config "SseConfig" annotation_store::SseConfig,
        /// `StoreOptions`: JSON. A change replaces the resource.
        store_options "StoreOptions" Json,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
        /// `Fn::GetAtt` of `StoreArn`.
        store_arn "StoreArn" String,
        /// `Fn::GetAtt` of `StoreSizeBytes`.
        store_size_bytes "StoreSizeBytes" f64,
        /// `Fn::GetAtt` of `UpdateTime`.
        update_time "UpdateTime" String,
    }
}

/// Property types of [`AnnotationStore`].
pub mod annotation_store {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `StoreFormat`.
        StoreFormat
        Gff = "GFF",
        Tsv = "TSV",
        Vcf = "VCF",
    }

    choice! {
        /// Values of `EncryptionType`.
        EncryptionType
        Kms = "KMS",
    }

    property! {
        /// [`SseConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-annotationstore-sseconfig.html)
        SseConfig
        required {
            /// `Type`: text.
            r#type "Type" EncryptionType,
        }
        optional {
            /// `KeyArn`: text, 20 to 2048 characters.
            key_arn "KeyArn" String,
        }
    }

    property! {
        /// [`ReferenceItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-annotationstore-referenceitem.html)
        ReferenceItem
        required {
            /// `ReferenceArn`: text, 1 to 127 characters.
            reference_arn "ReferenceArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Omics::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-configuration.html)
    Configuration = "AWS::Omics::Configuration"
    required {
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `RunConfigurations`: object. A change replaces the resource.
        run_configurations "RunConfigurations" configuration::RunConfigurations,
    }
    optional {
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `Uuid`.
        uuid "Uuid" String,
    }
}

/// Property types of [`Configuration`].
pub mod configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`RunConfigurations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-configuration-runconfigurations.html)
        RunConfigurations
        required {
        }
        optional {
            /// `VpcConfig`: object.
            vpc_config "VpcConfig" VpcConfig,
        }
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-configuration-vpcconfig.html)
        VpcConfig
        required {
        }
        optional {
            /// `SecurityGroupIds`: list, at most 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list, at most 16 items.
            subnet_ids "SubnetIds" List<String>,
        }
    }
}

resource! {
    /// [`AWS::Omics::ReferenceStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-referencestore.html)
    ReferenceStore = "AWS::Omics::ReferenceStore"
    required {
        /// `Name`: text, 1 to 127 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 255 characters. A change replaces the resource.
        description "Description" String,
        /// `SseConfig`: object. A change replaces the resource.
        sse_config "SseConfig" reference_store::SseConfig,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `ReferenceStoreId`.
        reference_store_id "ReferenceStoreId" String,
    }
}

/// Property types of [`ReferenceStore`].
pub mod reference_store {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EncryptionType`.
        EncryptionType
        Kms = "KMS",
    }

    property! {
        /// [`SseConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-referencestore-sseconfig.html)
        SseConfig
        required {
            /// `Type`: text.
            r#type "Type" EncryptionType,
        }
        optional {
            /// `KeyArn`: text, 20 to 2048 characters.
            key_arn "KeyArn" String,
        }
    }
}

resource! {
    /// [`AWS::Omics::RunCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-runcache.html)
    RunCache = "AWS::Omics::RunCache"
    required {
    }
    optional {
        /// `CacheBehavior`: text, 1 to 64 characters.
        cache_behavior "CacheBehavior" run_cache::CacheBehavior,
        /// `CacheBucketOwnerId`: text, 12 to 12 characters. A change replaces the resource.
        cache_bucket_owner_id "CacheBucketOwnerId" String,
        /// `CacheS3Location`: text. A change replaces the resource.
        cache_s3_location "CacheS3Location" String,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<run_cache::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`RunCache`].
pub mod run_cache {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CacheBehavior`.
        CacheBehavior
        CacheOnFailure = "CACHE_ON_FAILURE",
        CacheAlways = "CACHE_ALWAYS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-runcache-tag.html)
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
    /// [`AWS::Omics::RunGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-rungroup.html)
    RunGroup = "AWS::Omics::RunGroup"
    required {
    }
    optional {
        /// `MaxCpus`: number, 1 to 100000 in value.
        max_cpus "MaxCpus" f64,
        /// `MaxDuration`: number, 1 to 100000 in value.
        max_duration "MaxDuration" f64,
        /// `MaxGpus`: number, 1 to 100000 in value.
        max_gpus "MaxGpus" f64,
        /// `MaxRuns`: number, 1 to 100000 in value.
        max_runs "MaxRuns" f64,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Omics::SequenceStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-sequencestore.html)
    SequenceStore = "AWS::Omics::SequenceStore"
    required {
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
    }
    optional {
        /// `AccessLogLocation`: text.
        access_log_location "AccessLogLocation" String,
        /// `Description`: text, 1 to 255 characters.
        description "Description" String,
        /// `ETagAlgorithmFamily`: text. A change replaces the resource.
        e_tag_algorithm_family "ETagAlgorithmFamily" sequence_store::ETagAlgorithmFamily,
        /// `FallbackLocation`: text, at least 0 characters.
        fallback_location "FallbackLocation" String,
        /// `PropagatedSetLevelTags`: list, 0 to 50 items.
        propagated_set_level_tags "PropagatedSetLevelTags" List<String>,
        /// `S3AccessPolicy`: object, 1 to 100000 characters.
        s3_access_policy "S3AccessPolicy" Json,
        /// `SseConfig`: object. A change replaces the resource.
        sse_config "SseConfig" sequence_store::SseConfig,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `S3AccessPointArn`.
        s3_access_point_arn "S3AccessPointArn" String,
        /// `Fn::GetAtt` of `S3Uri`.
        s3_uri "S3Uri" String,
        /// `Fn::GetAtt` of `SequenceStoreId`.
        sequence_store_id "SequenceStoreId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
        /// `Fn::GetAtt` of `UpdateTime`.
        update_time "UpdateTime" String,
    }
}

/// Property types of [`SequenceStore`].
pub mod sequence_store {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ETagAlgorithmFamily`.
        ETagAlgorithmFamily
        MD5up = "MD5up",
        SHA256up = "SHA256up",
        SHA512up = "SHA512up",
    }

    choice! {
        /// Values of `EncryptionType`.
        EncryptionType
        Kms = "KMS",
    }

    property! {
        /// [`SseConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-sequencestore-sseconfig.html)
        SseConfig
        required {
            /// `Type`: text.
            r#type "Type" EncryptionType,
        }
        optional {
            /// `KeyArn`: text, 20 to 2048 characters.
            key_arn "KeyArn" String,
        }
    }
}

resource! {
    /// [`AWS::Omics::VariantStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-variantstore.html)
    VariantStore = "AWS::Omics::VariantStore"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Reference`: object. A change replaces the resource.
        reference_ "Reference" variant_store::ReferenceItem,
    }
    optional {
        /// `Description`: text, 0 to 500 characters.
        description "Description" String,
        /// `SseConfig`: object. A change replaces the resource.
        sse_config "SseConfig" variant_store::SseConfig,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
        /// `Fn::GetAtt` of `StoreArn`.
        store_arn "StoreArn" String,
        /// `Fn::GetAtt` of `StoreSizeBytes`.
        store_size_bytes "StoreSizeBytes" f64,
        /// `Fn::GetAtt` of `UpdateTime`.
        update_time "UpdateTime" String,
    }
}

/// Property types of [`VariantStore`].
pub mod variant_store {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EncryptionType`.
        EncryptionType
        Kms = "KMS",
    }

    property! {
        /// [`SseConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-variantstore-sseconfig.html)
        SseConfig
        required {
            /// `Type`: text.
            r#type "Type" EncryptionType,
        }
        optional {
            /// `KeyArn`: text, 20 to 2048 characters.
            key_arn "KeyArn" String,
        }
    }

    property! {
        /// [`ReferenceItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-variantstore-referenceitem.html)
        ReferenceItem
        required {
            /// `ReferenceArn`: text, 1 to 127 characters.
            reference_arn "ReferenceArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Omics::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html)
    Workflow = "AWS::Omics::Workflow"
    required {
    }
    optional {
        /// `Accelerators`: text, 1 to 64 characters. A change replaces the resource.
        accelerators "Accelerators" workflow::Accelerators,
        /// `ContainerRegistryMap`: object. A change replaces the resource.
        container_registry_map "ContainerRegistryMap" workflow::ContainerRegistryMap,
        /// `ContainerRegistryMapUri`: text, 1 to 750 characters. A change replaces the resource.
        container_registry_map_uri "ContainerRegistryMapUri" String,
        /// `DefinitionRepository`: object. A change replaces the resource.
        definition_repository "DefinitionRepository" workflow::DefinitionRepository,
        /// `DefinitionUri`: text, 1 to 256 characters. A change replaces the resource.
        definition_uri "DefinitionUri" String,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `Engine`: text, 1 to 64 characters. A change replaces the resource.
        engine "Engine" workflow::WorkflowEngine,
        /// `Main`: text, 1 to 128 characters. A change replaces the resource.
        main "Main" String,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
        /// `ParameterTemplate`: object. A change replaces the resource.
        parameter_template "ParameterTemplate" Json,
        /// `ParameterTemplatePath`: text, 1 to 128 characters. A change replaces the resource.
        parameter_template_path "ParameterTemplatePath" String,
        /// `StorageCapacity`: number, 0 to 100000 in value. A change replaces the resource.
        storage_capacity "StorageCapacity" f64,
        /// `StorageType`: text, 1 to 64 characters.
        storage_type "StorageType" workflow::StorageType,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `WorkflowBucketOwnerId`: text. A change replaces the resource.
        workflow_bucket_owner_id "WorkflowBucketOwnerId" String,
        /// `readmeMarkdown`: text.
        readme_markdown "readmeMarkdown" String,
        /// `readmePath`: text, 1 to 128 characters. A change replaces the resource.
        readme_path "readmePath" String,
        /// `readmeUri`: text. A change replaces the resource.
        readme_uri "readmeUri" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
        /// `Fn::GetAtt` of `Uuid`.
        uuid "Uuid" String,
    }
}

/// Property types of [`Workflow`].
pub mod workflow {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Accelerators`.
        Accelerators
        Gpu = "GPU",
    }

    choice! {
        /// Values of `WorkflowEngine`.
        WorkflowEngine
        Wdl = "WDL",
        Nextflow = "NEXTFLOW",
        Cwl = "CWL",
    }

    choice! {
        /// Values of `StorageType`.
        StorageType
        Static = "STATIC",
        Dynamic = "DYNAMIC",
    }

    property! {
        /// [`DefinitionRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-definitionrepository.html)
        DefinitionRepository
        required {
        }
        optional {
            /// `connectionArn`: text, 1 to 256 characters.
            connection_arn "connectionArn" String,
            /// `excludeFilePatterns`: list, 1 to 50 items.
            exclude_file_patterns "excludeFilePatterns" List<String>,
            /// `fullRepositoryId`: text.
            full_repository_id "fullRepositoryId" String,
            /// `sourceReference`: object.
            source_reference "sourceReference" SourceReference,
        }
    }

    choice! {
        /// Values of `SourceReferenceType`.
        SourceReferenceType
        Branch = "BRANCH",
        Tag = "TAG",
        Commit = "COMMIT",
    }

    property! {
        /// [`SourceReference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-sourcereference.html)
        SourceReference
        required {
        }
        optional {
            /// `type`: text.
            r#type "type" SourceReferenceType,
            /// `value`: text.
            value "value" String,
        }
    }

    property! {
        /// [`ContainerRegistryMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-containerregistrymap.html)
        ContainerRegistryMap
        required {
        }
        optional {
            /// `ImageMappings`: list.
            image_mappings "ImageMappings" List<ImageMapping>,
            /// `RegistryMappings`: list.
            registry_mappings "RegistryMappings" List<RegistryMapping>,
        }
    }

    property! {
        /// [`RegistryMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-registrymapping.html)
        RegistryMapping
        required {
        }
        optional {
            /// `EcrAccountId`: text, 12 to 12 characters.
            ecr_account_id "EcrAccountId" String,
            /// `EcrRepositoryPrefix`: text, 1 to 256 characters.
            ecr_repository_prefix "EcrRepositoryPrefix" String,
            /// `UpstreamRegistryUrl`: text, 1 to 750 characters.
            upstream_registry_url "UpstreamRegistryUrl" String,
            /// `UpstreamRepositoryPrefix`: text, 2 to 30 characters.
            upstream_repository_prefix "UpstreamRepositoryPrefix" String,
        }
    }

    property! {
        /// [`ImageMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflow-imagemapping.html)
        ImageMapping
        required {
        }
        optional {
            /// `DestinationImage`: text, 1 to 750 characters.
            destination_image "DestinationImage" String,
            /// `SourceImage`: text, 1 to 750 characters.
            source_image "SourceImage" String,
        }
    }
}

resource! {
    /// [`AWS::Omics::WorkflowVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflowversion.html)
    WorkflowVersion = "AWS::Omics::WorkflowVersion"
    required {
        /// `VersionName`: text, 1 to 64 characters. A change replaces the resource.
        version_name "VersionName" String,
        /// `WorkflowId`: text, 1 to 18 characters. A change replaces the resource.
        workflow_id "WorkflowId" String,
    }
    optional {
        /// `Accelerators`: text, 1 to 64 characters. A change replaces the resource.
        accelerators "Accelerators" workflow_version::Accelerators,
        /// `ContainerRegistryMap`: object. A change replaces the resource.
        container_registry_map "ContainerRegistryMap" workflow_version::ContainerRegistryMap,
        /// `ContainerRegistryMapUri`: text, 1 to 750 characters. A change replaces the resource.
        container_registry_map_uri "ContainerRegistryMapUri" String,
        /// `DefinitionRepository`: object. A change replaces the resource.
        definition_repository "DefinitionRepository" workflow_version::DefinitionRepository,
        /// `DefinitionUri`: text, 1 to 256 characters. A change replaces the resource.
        definition_uri "DefinitionUri" String,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `Engine`: text, 1 to 64 characters. A change replaces the resource.
        engine "Engine" workflow_version::WorkflowEngine,
        /// `Main`: text, 1 to 128 characters. A change replaces the resource.
        main "Main" String,
        /// `ParameterTemplate`: object. A change replaces the resource.
        parameter_template "ParameterTemplate" Json,
        /// `ParameterTemplatePath`: text, 1 to 128 characters. A change replaces the resource.
        parameter_template_path "ParameterTemplatePath" String,
        /// `StorageCapacity`: number, 0 to 100000 in value.
        storage_capacity "StorageCapacity" f64,
        /// `StorageType`: text, 1 to 64 characters.
        storage_type "StorageType" workflow_version::StorageType,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `WorkflowBucketOwnerId`: text, 1 to 12 characters. A change replaces the resource.
        workflow_bucket_owner_id "WorkflowBucketOwnerId" String,
        /// `readmeMarkdown`: text.
        readme_markdown "readmeMarkdown" String,
        /// `readmePath`: text, 1 to 128 characters. A change replaces the resource.
        readme_path "readmePath" String,
        /// `readmeUri`: text. A change replaces the resource.
        readme_uri "readmeUri" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
        /// `Fn::GetAtt` of `Uuid`.
        uuid "Uuid" String,
    }
}

/// Property types of [`WorkflowVersion`].
pub mod workflow_version {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Accelerators`.
        Accelerators
        Gpu = "GPU",
    }

    choice! {
        /// Values of `WorkflowEngine`.
        WorkflowEngine
        Wdl = "WDL",
        Nextflow = "NEXTFLOW",
        Cwl = "CWL",
    }

    choice! {
        /// Values of `StorageType`.
        StorageType
        Static = "STATIC",
        Dynamic = "DYNAMIC",
    }

    property! {
        /// [`DefinitionRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflowversion-definitionrepository.html)
        DefinitionRepository
        required {
        }
        optional {
            /// `connectionArn`: text, 1 to 256 characters.
            connection_arn "connectionArn" String,
            /// `excludeFilePatterns`: list, 1 to 50 items.
            exclude_file_patterns "excludeFilePatterns" List<String>,
            /// `fullRepositoryId`: text.
            full_repository_id "fullRepositoryId" String,
            /// `sourceReference`: object.
            source_reference "sourceReference" SourceReference,
        }
    }

    choice! {
        /// Values of `SourceReferenceType`.
        SourceReferenceType
        Branch = "BRANCH",
        Tag = "TAG",
        Commit = "COMMIT",
    }

    property! {
        /// [`SourceReference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflowversion-sourcereference.html)
        SourceReference
        required {
        }
        optional {
            /// `type`: text.
            r#type "type" SourceReferenceType,
            /// `value`: text.
            value "value" String,
        }
    }

    property! {
        /// [`ContainerRegistryMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflowversion-containerregistrymap.html)
        ContainerRegistryMap
        required {
        }
        optional {
            /// `ImageMappings`: list.
            image_mappings "ImageMappings" List<ImageMapping>,
            /// `RegistryMappings`: list.
            registry_mappings "RegistryMappings" List<RegistryMapping>,
        }
    }

    property! {
        /// [`RegistryMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflowversion-registrymapping.html)
        RegistryMapping
        required {
        }
        optional {
            /// `EcrAccountId`: text, 12 to 12 characters.
            ecr_account_id "EcrAccountId" String,
            /// `EcrRepositoryPrefix`: text, 1 to 256 characters.
            ecr_repository_prefix "EcrRepositoryPrefix" String,
            /// `UpstreamRegistryUrl`: text, 1 to 750 characters.
            upstream_registry_url "UpstreamRegistryUrl" String,
            /// `UpstreamRepositoryPrefix`: text, 2 to 30 characters.
            upstream_repository_prefix "UpstreamRepositoryPrefix" String,
        }
    }

    property! {
        /// [`ImageMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-workflowversion-imagemapping.html)
        ImageMapping
        required {
        }
        optional {
            /// `DestinationImage`: text, 1 to 750 characters.
            destination_image "DestinationImage" String,
            /// `SourceImage`: text, 1 to 750 characters.
            source_image "SourceImage" String,
        }
    }
}
