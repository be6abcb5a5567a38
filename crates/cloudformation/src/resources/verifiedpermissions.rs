// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::VerifiedPermissions`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::VerifiedPermissions::IdentitySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-identitysource.html)
    IdentitySource = "AWS::VerifiedPermissions::IdentitySource"
    required {
        /// `Configuration`: JSON.
        configuration "Configuration" Json,
        /// `PolicyStoreId`: text, 1 to 200 characters. A change replaces the resource.
        policy_store_id "PolicyStoreId" String,
    }
    optional {
        /// `PrincipalEntityType`: text, 1 to 200 characters.
        principal_entity_type "PrincipalEntityType" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Details`.
        details "Details" Json,
        /// `Fn::GetAtt` of `IdentitySourceId`.
        identity_source_id "IdentitySourceId" String,
    }
}

resource! {
    /// [`AWS::VerifiedPermissions::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policy.html)
    Policy = "AWS::VerifiedPermissions::Policy"
    required {
        /// `Definition`: JSON.
        definition "Definition" Json,
        /// `PolicyStoreId`: text, 1 to 200 characters. A change replaces the resource.
        policy_store_id "PolicyStoreId" String,
    }
    optional {
        /// `Name`: text, 0 to 150 characters.
        name "Name" String,
    }
    attributes {
        /// `Fn::GetAtt` of `PolicyId`.
        policy_id "PolicyId" String,
        /// `Fn::GetAtt` of `PolicyType`.
        policy_type "PolicyType" String,
    }
}

resource! {
    /// [`AWS::VerifiedPermissions::PolicyStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystore.html)
    PolicyStore = "AWS::VerifiedPermissions::PolicyStore"
    required {
        /// `ValidationSettings`: object.
        validation_settings "ValidationSettings" policy_store::ValidationSettings,
    }
    optional {
        /// `DeletionProtection`: object.
        deletion_protection "DeletionProtection" policy_store::DeletionProtection,
        /// `Description`: text, 0 to 150 characters.
        description "Description" String,
        /// `EncryptionSettings`: object.
        encryption_settings "EncryptionSettings" Json,
        /// `Schema`: object.
        schema "Schema" policy_store::SchemaDefinition,
        /// `Tags`: list.
        tags "Tags" List<policy_store::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `EncryptionState`.
        encryption_state "EncryptionState" Json,
        /// `Fn::GetAtt` of `PolicyStoreId`.
        policy_store_id "PolicyStoreId" String,
    }
}

/// Property types of [`PolicyStore`].
pub mod policy_store {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ValidationMode`.
        ValidationMode
        Off = "OFF",
        Strict = "STRICT",
    }

    property! {
        /// [`ValidationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-policystore-validationsettings.html)
        ValidationSettings
        required {
            /// `Mode`: text.
            mode "Mode" ValidationMode,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-policystore-tag.html)
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

    property! {
        /// [`SchemaDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-policystore-schemadefinition.html)
        SchemaDefinition
        required {
        }
        optional {
            /// `CedarJson`: text.
            cedar_json "CedarJson" String,
        }
    }

    choice! {
        /// Values of `DeletionMode`.
        DeletionMode
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`DeletionProtection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-verifiedpermissions-policystore-deletionprotection.html)
        DeletionProtection
        required {
            /// `Mode`: text.
            mode "Mode" DeletionMode,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::VerifiedPermissions::PolicyStoreAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystorealias.html)
    PolicyStoreAlias = "AWS::VerifiedPermissions::PolicyStoreAlias"
    required {
        /// `AliasName`: text, 1 to 150 characters. A change replaces the resource.
        alias_name "AliasName" String,
        /// `PolicyStoreId`: text, 1 to 200 characters. A change replaces the resource.
        policy_store_id "PolicyStoreId" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::VerifiedPermissions::PolicyTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policytemplate.html)
    PolicyTemplate = "AWS::VerifiedPermissions::PolicyTemplate"
    required {
        /// `PolicyStoreId`: text, 1 to 200 characters. A change replaces the resource.
        policy_store_id "PolicyStoreId" String,
        /// `Statement`: text, 1 to 10000 characters.
        statement "Statement" String,
    }
    optional {
        /// `Description`: text, 0 to 150 characters.
        description "Description" String,
        /// `Name`: text, 0 to 150 characters.
        name "Name" String,
    }
    attributes {
        /// `Fn::GetAtt` of `PolicyTemplateId`.
        policy_template_id "PolicyTemplateId" String,
    }
}
