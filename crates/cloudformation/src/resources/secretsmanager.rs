// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SecretsManager`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SecretsManager::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html)
    ResourcePolicy = "AWS::SecretsManager::ResourcePolicy"
    required {
        /// `ResourcePolicy`: JSON, 1 to 20480 characters.
        resource_policy "ResourcePolicy" Json,
        /// `SecretId`: text, 1 to 2048 characters. A change replaces the resource.
        secret_id "SecretId" String,
    }
    optional {
        /// `BlockPublicPolicy`: true or false.
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
        /// `SecretId`: text. A change replaces the resource.
        secret_id "SecretId" String,
    }
    optional {
        /// `ExternalSecretRotationMetadata`: list.
        external_secret_rotation_metadata "ExternalSecretRotationMetadata" List<rotation_schedule::ExternalSecretRotationMetadataItem>,
        /// `ExternalSecretRotationRoleArn`: text.
        external_secret_rotation_role_arn "ExternalSecretRotationRoleArn" String,
        /// `HostedRotationLambda`: object.
        hosted_rotation_lambda "HostedRotationLambda" rotation_schedule::HostedRotationLambda,
        /// `RotateImmediatelyOnUpdate`: true or false.
        rotate_immediately_on_update "RotateImmediatelyOnUpdate" bool,
        /// `RotationLambdaARN`: text.
        rotation_lambda_arn "RotationLambdaARN" String,
        /// `RotationRules`: object.
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
        /// [`RotationRules`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-rotationschedule-rotationrules.html)
        RotationRules
        required {
        }
        optional {
            /// `AutomaticallyAfterDays`: whole number.
            automatically_after_days "AutomaticallyAfterDays" i64,
            /// `Duration`: text.
            duration "Duration" String,
            /// `ScheduleExpression`: text.
            schedule_expression "ScheduleExpression" String,
        }
    }

    property! {
        /// [`HostedRotationLambda`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-rotationschedule-hostedrotationlambda.html)
        HostedRotationLambda
        required {
            /// `RotationType`: text.
            rotation_type "RotationType" String,
        }
        optional {
            /// `ExcludeCharacters`: text.
            exclude_characters "ExcludeCharacters" String,
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
            /// `MasterSecretArn`: text.
            master_secret_arn "MasterSecretArn" String,
            /// `MasterSecretKmsKeyArn`: text.
            master_secret_kms_key_arn "MasterSecretKmsKeyArn" String,
            /// `RotationLambdaName`: text.
            rotation_lambda_name "RotationLambdaName" String,
            /// `Runtime`: text.
            runtime "Runtime" String,
            /// `SuperuserSecretArn`: text.
            superuser_secret_arn "SuperuserSecretArn" String,
            /// `SuperuserSecretKmsKeyArn`: text.
            superuser_secret_kms_key_arn "SuperuserSecretKmsKeyArn" String,
            /// `VpcSecurityGroupIds`: text.
            vpc_security_group_ids "VpcSecurityGroupIds" String,
            /// `VpcSubnetIds`: text.
            vpc_subnet_ids "VpcSubnetIds" String,
        }
    }

    property! {
        /// [`ExternalSecretRotationMetadataItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-rotationschedule-externalsecretrotationmetadataitem.html)
        ExternalSecretRotationMetadataItem
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
    /// [`AWS::SecretsManager::Secret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html)
    Secret = "AWS::SecretsManager::Secret"
    required {
    }
    optional {
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `GenerateSecretString`: object.
        generate_secret_string "GenerateSecretString" secret::GenerateSecretString,
        /// `KmsKeyId`: text, 0 to 2048 characters.
        kms_key_id "KmsKeyId" String,
        /// `Name`: text, 0 to 512 characters. A change replaces the resource.
        name "Name" String,
        /// `ReplicaRegions`: list.
        replica_regions "ReplicaRegions" List<secret::ReplicaRegion>,
        /// `SecretString`: text, 1 to 65536 characters.
        secret_string "SecretString" String,
        /// `Tags`: list.
        tags "Tags" List<secret::Tag>,
        /// `Type`: text, 0 to 256 characters.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-tag.html)
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
        /// [`ReplicaRegion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-replicaregion.html)
        ReplicaRegion
        required {
            /// `Region`: text.
            region "Region" String,
        }
        optional {
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`GenerateSecretString`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html)
        GenerateSecretString
        required {
        }
        optional {
            /// `ExcludeCharacters`: text.
            exclude_characters "ExcludeCharacters" String,
            /// `ExcludeLowercase`: true or false.
            exclude_lowercase "ExcludeLowercase" bool,
            /// `ExcludeNumbers`: true or false.
            exclude_numbers "ExcludeNumbers" bool,
            /// `ExcludePunctuation`: true or false.
            exclude_punctuation "ExcludePunctuation" bool,
            /// `ExcludeUppercase`: true or false.
            exclude_uppercase "ExcludeUppercase" bool,
            /// `GenerateStringKey`: text.
            generate_string_key "GenerateStringKey" String,
            /// `IncludeSpace`: true or false.
            include_space "IncludeSpace" bool,
            /// `PasswordLength`: whole number.
            password_length "PasswordLength" i64,
            /// `RequireEachIncludedType`: true or false.
            require_each_included_type "RequireEachIncludedType" bool,
            /// `SecretStringTemplate`: text.
            secret_string_template "SecretStringTemplate" String,
        }
    }
}

resource! {
    /// [`AWS::SecretsManager::SecretTargetAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html)
    SecretTargetAttachment = "AWS::SecretsManager::SecretTargetAttachment"
    required {
        /// `SecretId`: text, 1 to 2048 characters. A change replaces the resource.
        secret_id "SecretId" String,
        /// `TargetId`: text.
        target_id "TargetId" String,
        /// `TargetType`: text.
        target_type "TargetType" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}
