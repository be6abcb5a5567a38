// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SecretsManager`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SecretsManager::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html)
    ResourcePolicy = "AWS::SecretsManager::ResourcePolicy"
    required {
        /// JSON, 1 to 20480 characters.
        resource_policy "ResourcePolicy" Json,
        /// Text, 1 to 2048 characters. A change replaces the resource.
        secret_id "SecretId" String,
    }
    optional {
        /// True or false.
        block_public_policy "BlockPublicPolicy" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::SecretsManager::RotationSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html)
    RotationSchedule = "AWS::SecretsManager::RotationSchedule"
    required {
        /// Text. A change replaces the resource.
        secret_id "SecretId" String,
    }
    optional {
        /// List.
        external_secret_rotation_metadata "ExternalSecretRotationMetadata" List<rotation_schedule::ExternalSecretRotationMetadataItem>,
        /// Text.
        external_secret_rotation_role_arn "ExternalSecretRotationRoleArn" String,
        /// Object.
        hosted_rotation_lambda "HostedRotationLambda" rotation_schedule::HostedRotationLambda,
        /// True or false.
        rotate_immediately_on_update "RotateImmediatelyOnUpdate" bool,
        /// Text.
        rotation_lambda_arn "RotationLambdaARN" String,
        /// Object.
        rotation_rules "RotationRules" rotation_schedule::RotationRules,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`RotationSchedule`].
pub mod rotation_schedule {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `RotationRules`.
        RotationRules
        required {
        }
        optional {
            /// Whole number.
            automatically_after_days "AutomaticallyAfterDays" i64,
            /// Text.
            duration "Duration" String,
            /// Text.
            schedule_expression "ScheduleExpression" String,
        }
    }

    property! {
        /// Property type `HostedRotationLambda`.
        HostedRotationLambda
        required {
            /// Text.
            rotation_type "RotationType" String,
        }
        optional {
            /// Text.
            exclude_characters "ExcludeCharacters" String,
            /// Text.
            kms_key_arn "KmsKeyArn" String,
            /// Text.
            master_secret_arn "MasterSecretArn" String,
            /// Text.
            master_secret_kms_key_arn "MasterSecretKmsKeyArn" String,
            /// Text.
            rotation_lambda_name "RotationLambdaName" String,
            /// Text.
            runtime "Runtime" String,
            /// Text.
            superuser_secret_arn "SuperuserSecretArn" String,
            /// Text.
            superuser_secret_kms_key_arn "SuperuserSecretKmsKeyArn" String,
            /// Text.
            vpc_security_group_ids "VpcSecurityGroupIds" String,
            /// Text.
            vpc_subnet_ids "VpcSubnetIds" String,
        }
    }

    property! {
        /// Property type `ExternalSecretRotationMetadataItem`.
        ExternalSecretRotationMetadataItem
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
    /// [`AWS::SecretsManager::Secret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html)
    Secret = "AWS::SecretsManager::Secret"
    required {
    }
    optional {
        /// Text, 0 to 2048 characters.
        description "Description" String,
        /// Object.
        generate_secret_string "GenerateSecretString" secret::GenerateSecretString,
        /// Text, 0 to 2048 characters.
        kms_key_id "KmsKeyId" String,
        /// Text, 0 to 512 characters. A change replaces the resource.
        name "Name" String,
        /// List.
        replica_regions "ReplicaRegions" List<secret::ReplicaRegion>,
        /// Text, 1 to 65536 characters.
        secret_string "SecretString" String,
        /// List.
        tags "Tags" List<secret::Tag>,
        /// Text, 0 to 256 characters.
        r#type "Type" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Secret`].
pub mod secret {
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
        /// Property type `ReplicaRegion`.
        ReplicaRegion
        required {
            /// Text.
            region "Region" String,
        }
        optional {
            /// Text.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// Property type `GenerateSecretString`.
        GenerateSecretString
        required {
        }
        optional {
            /// Text.
            exclude_characters "ExcludeCharacters" String,
            /// True or false.
            exclude_lowercase "ExcludeLowercase" bool,
            /// True or false.
            exclude_numbers "ExcludeNumbers" bool,
            /// True or false.
            exclude_punctuation "ExcludePunctuation" bool,
            /// True or false.
            exclude_uppercase "ExcludeUppercase" bool,
            /// Text.
            generate_string_key "GenerateStringKey" String,
            /// True or false.
            include_space "IncludeSpace" bool,
            /// Whole number.
            password_length "PasswordLength" i64,
            /// True or false.
            require_each_included_type "RequireEachIncludedType" bool,
            /// Text.
            secret_string_template "SecretStringTemplate" String,
        }
    }
}

resource! {
    /// [`AWS::SecretsManager::SecretTargetAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html)
    SecretTargetAttachment = "AWS::SecretsManager::SecretTargetAttachment"
    required {
        /// Text, 1 to 2048 characters. A change replaces the resource.
        secret_id "SecretId" String,
        /// Text.
        target_id "TargetId" String,
        /// Text.
        target_type "TargetType" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}
