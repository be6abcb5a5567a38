// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::OpenSearchServerless`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::OpenSearchServerless::AccessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-accesspolicy.html)
    AccessPolicy = "AWS::OpenSearchServerless::AccessPolicy"
    required {
        /// `Name`: text, 3 to 32 characters. A change replaces the resource.
        name "Name" String,
        /// `Policy`: text, 1 to 20480 characters.
        policy "Policy" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" access_policy::AccessPolicyType,
    }
    optional {
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
    }
    attributes {
    }
}

/// Property types of [`AccessPolicy`].
pub mod access_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AccessPolicyType`.
        AccessPolicyType
        Data = "data",
    }
}

resource! {
    /// [`AWS::OpenSearchServerless::Collection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html)
    Collection = "AWS::OpenSearchServerless::Collection"
    required {
        /// `Name`: text, 3 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `CollectionGroupName`: text, 3 to 32 characters. A change replaces the resource.
        collection_group_name "CollectionGroupName" String,
        /// `DeletionProtection`: text.
        deletion_protection "DeletionProtection" collection::DeletionProtection,
        /// `Description`: text, at most 1000 characters.
        description "Description" String,
        /// `EncryptionConfig`: object. A change replaces the resource.
        encryption_config "EncryptionConfig" collection::EncryptionConfig,
        /// `StandbyReplicas`: text. A change replaces the resource.
        standby_replicas "StandbyReplicas" collection::StandbyReplicas,
        /// `Tags`: list, 0 to 50 items. A change replaces the resource.
        tags "Tags" List<collection::Tag>,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" collection::CollectionType,
        /// `VectorOptions`: object.
        vector_options "VectorOptions" collection::VectorOptions,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CollectionEndpoint`.
        collection_endpoint "CollectionEndpoint" String,
        /// `Fn::GetAtt` of `DashboardEndpoint`.
        dashboard_endpoint "DashboardEndpoint" String,
        /// `Fn::GetAtt` of `FipsEndpoints`.
        fips_endpoints "FipsEndpoints" Json,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `KmsKeyArn`.
        kms_key_arn "KmsKeyArn" String,
    }
}

/// Property types of [`Collection`].
pub mod collection {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DeletionProtection`.
        DeletionProtection
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `StandbyReplicas`.
        StandbyReplicas
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `CollectionType`.
        CollectionType
        Search = "SEARCH",
        Timeseries = "TIMESERIES",
        Vectorsearch = "VECTORSEARCH",
    }

    choice! {
        /// Values of `ServerlessVectorAcceleration`.
        ServerlessVectorAcceleration
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        Allowed = "ALLOWED",
    }

    property! {
        /// [`VectorOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-collection-vectoroptions.html)
        VectorOptions
        required {
        }
        optional {
            /// `ServerlessVectorAcceleration`: text.
            serverless_vector_acceleration "ServerlessVectorAcceleration" ServerlessVectorAcceleration,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-collection-tag.html)
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
        /// [`EncryptionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-collection-encryptionconfig.html)
        EncryptionConfig
        required {
        }
        optional {
            /// `AWSOwnedKey`: true or false.
            aws_owned_key "AWSOwnedKey" bool,
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
        }
    }
}

resource! {
    /// [`AWS::OpenSearchServerless::CollectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectiongroup.html)
    CollectionGroup = "AWS::OpenSearchServerless::CollectionGroup"
    required {
        /// `Name`: text, 3 to 32 characters. A change replaces the resource.
        name "Name" String,
        /// `StandbyReplicas`: text. A change replaces the resource.
        standby_replicas "StandbyReplicas" collection_group::StandbyReplicas,
    }
    optional {
        /// `CapacityLimits`: object.
        capacity_limits "CapacityLimits" collection_group::CapacityLimits,
        /// `Description`: text, at most 1000 characters.
        description "Description" String,
        /// `Generation`: text. A change replaces the resource.
        generation "Generation" collection_group::Generation,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<collection_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`CollectionGroup`].
pub mod collection_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Generation`.
        Generation
        Classic = "CLASSIC",
        Nextgen = "NEXTGEN",
    }

    choice! {
        /// Values of `StandbyReplicas`.
        StandbyReplicas
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-collectiongroup-tag.html)
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
        /// [`CapacityLimits`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-collectiongroup-capacitylimits.html)
        CapacityLimits
        required {
        }
        optional {
            /// `MaxIndexingCapacityInOcu`: number, at least 1 in value.
            max_indexing_capacity_in_ocu "MaxIndexingCapacityInOcu" f64,
            /// `MaxSearchCapacityInOcu`: number, at least 1 in value.
            max_search_capacity_in_ocu "MaxSearchCapacityInOcu" f64,
            /// `MinIndexingCapacityInOcu`: number, at least 0 in value.
            min_indexing_capacity_in_ocu "MinIndexingCapacityInOcu" f64,
            /// `MinSearchCapacityInOcu`: number, at least 0 in value.
            min_search_capacity_in_ocu "MinSearchCapacityInOcu" f64,
        }
    }
}

resource! {
    /// [`AWS::OpenSearchServerless::CollectionIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectionindex.html)
    CollectionIndex = "AWS::OpenSearchServerless::CollectionIndex"
    required {
        /// `Id`: text, 3 to 40 characters. A change replaces the resource.
        id_ "Id" String,
        /// `IndexName`: text, 1 to 255 characters. A change replaces the resource.
        index_name "IndexName" String,
    }
    optional {
        /// `IndexSchema`: text, 1 to 2480 characters.
        index_schema "IndexSchema" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::OpenSearchServerless::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
    Index = "AWS::OpenSearchServerless::Index"
    required {
        /// `CollectionEndpoint`: text. A change replaces the resource.
        collection_endpoint "CollectionEndpoint" String,
        /// `IndexName`: text. A change replaces the resource.
        index_name "IndexName" String,
    }
    optional {
        /// `Mappings`: object.
        mappings "Mappings" index::Mappings,
        /// `Settings`: object.
        settings "Settings" index::IndexSettings,
    }
    attributes {
        /// `Fn::GetAtt` of `Uuid`.
        uuid "Uuid" String,
    }
}

/// Property types of [`Index`].
pub mod index {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`IndexSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-index-indexsettings.html)
        IndexSettings
        required {
        }
        optional {
            /// `Analysis`: object.
            analysis "Analysis" IndexSettingsAnalysis,
            /// `Index`: object.
            index "Index" IndexSettingsIndex,
        }
    }

    property! {
        /// Property type `IndexSettingsIndex`.
        IndexSettingsIndex
        required {
        }
        optional {
            /// `Knn`: true or false.
            knn "Knn" bool,
            /// `KnnAlgoParamEfSearch`: whole number.
            knn_algo_param_ef_search "KnnAlgoParamEfSearch" i64,
            /// `RefreshInterval`: text.
            refresh_interval "RefreshInterval" String,
        }
    }

    property! {
        /// Property type `IndexSettingsAnalysis`.
        IndexSettingsAnalysis
        required {
        }
        optional {
            /// `Analyzer`: object.
            analyzer "Analyzer" Json,
        }
    }

    property! {
        /// Property type `Mappings`.
        Mappings
        required {
        }
        optional {
            /// `Properties`: object.
            properties "Properties" Json,
        }
    }
}

resource! {
    /// [`AWS::OpenSearchServerless::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-lifecyclepolicy.html)
    LifecyclePolicy = "AWS::OpenSearchServerless::LifecyclePolicy"
    required {
        /// `Name`: text, 3 to 32 characters. A change replaces the resource.
        name "Name" String,
        /// `Policy`: text, 1 to 20480 characters.
        policy "Policy" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" lifecycle_policy::LifecyclePolicyType,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
    }
    attributes {
    }
}

/// Property types of [`LifecyclePolicy`].
pub mod lifecycle_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LifecyclePolicyType`.
        LifecyclePolicyType
        Retention = "retention",
    }
}

resource! {
    /// [`AWS::OpenSearchServerless::SecurityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securityconfig.html)
    SecurityConfig = "AWS::OpenSearchServerless::SecurityConfig"
    required {
    }
    optional {
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
        /// `IamFederationOptions`: object.
        iam_federation_options "IamFederationOptions" security_config::IamFederationConfigOptions,
        /// `IamIdentityCenterOptions`: object.
        iam_identity_center_options "IamIdentityCenterOptions" security_config::IamIdentityCenterConfigOptions,
        /// `Name`: text, 3 to 32 characters. A change replaces the resource.
        name "Name" String,
        /// `SamlOptions`: object.
        saml_options "SamlOptions" security_config::SamlConfigOptions,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" security_config::SecurityConfigType,
    }
    attributes {
        /// `Fn::GetAtt` of `IamIdentityCenterOptions.ApplicationArn`.
        iam_identity_center_options_application_arn "IamIdentityCenterOptions.ApplicationArn" String,
        /// `Fn::GetAtt` of `IamIdentityCenterOptions.ApplicationDescription`.
        iam_identity_center_options_application_description "IamIdentityCenterOptions.ApplicationDescription" String,
        /// `Fn::GetAtt` of `IamIdentityCenterOptions.ApplicationName`.
        iam_identity_center_options_application_name "IamIdentityCenterOptions.ApplicationName" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`SecurityConfig`].
pub mod security_config {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SecurityConfigType`.
        SecurityConfigType
        Saml = "saml",
        Iamidentitycenter = "iamidentitycenter",
        Iamfederation = "iamfederation",
    }

    property! {
        /// [`SamlConfigOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-securityconfig-samlconfigoptions.html)
        SamlConfigOptions
        required {
            /// `Metadata`: text, 1 to 51200 characters.
            metadata "Metadata" String,
        }
        optional {
            /// `GroupAttribute`: text, 1 to 2048 characters.
            group_attribute "GroupAttribute" String,
            /// `OpenSearchServerlessEntityId`: text, 1 to 1024 characters.
            open_search_serverless_entity_id "OpenSearchServerlessEntityId" String,
            /// `SessionTimeout`: whole number.
            session_timeout "SessionTimeout" i64,
            /// `UserAttribute`: text, 1 to 2048 characters.
            user_attribute "UserAttribute" String,
        }
    }

    property! {
        /// [`IamIdentityCenterConfigOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-securityconfig-iamidentitycenterconfigoptions.html)
        IamIdentityCenterConfigOptions
        required {
            /// `InstanceArn`: text, 10 to 1224 characters.
            instance_arn "InstanceArn" String,
        }
        optional {
            /// `ApplicationArn`: text.
            application_arn "ApplicationArn" String,
            /// `ApplicationDescription`: text.
            application_description "ApplicationDescription" String,
            /// `ApplicationName`: text.
            application_name "ApplicationName" String,
            /// `GroupAttribute`: text.
            group_attribute "GroupAttribute" String,
            /// `UserAttribute`: text.
            user_attribute "UserAttribute" String,
        }
    }

    property! {
        /// [`IamFederationConfigOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-securityconfig-iamfederationconfigoptions.html)
        IamFederationConfigOptions
        required {
        }
        optional {
            /// `GroupAttribute`: text, 1 to 64 characters.
            group_attribute "GroupAttribute" String,
            /// `UserAttribute`: text, 1 to 64 characters.
            user_attribute "UserAttribute" String,
        }
    }
}

resource! {
    /// [`AWS::OpenSearchServerless::SecurityPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securitypolicy.html)
    SecurityPolicy = "AWS::OpenSearchServerless::SecurityPolicy"
    required {
        /// `Name`: text, 3 to 32 characters. A change replaces the resource.
        name "Name" String,
        /// `Policy`: text, 1 to 20480 characters.
        policy "Policy" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" security_policy::SecurityPolicyType,
    }
    optional {
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
    }
    attributes {
    }
}

/// Property types of [`SecurityPolicy`].
pub mod security_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SecurityPolicyType`.
        SecurityPolicyType
        Encryption = "encryption",
        Network = "network",
    }
}

resource! {
    /// [`AWS::OpenSearchServerless::VpcEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-vpcendpoint.html)
    VpcEndpoint = "AWS::OpenSearchServerless::VpcEndpoint"
    required {
        /// `Name`: text, 3 to 32 characters. A change replaces the resource.
        name "Name" String,
        /// `SubnetIds`: list, 1 to 6 items.
        subnet_ids "SubnetIds" List<String>,
        /// `VpcId`: text, 1 to 255 characters. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `SecurityGroupIds`: list, 1 to 5 items.
        security_group_ids "SecurityGroupIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}
