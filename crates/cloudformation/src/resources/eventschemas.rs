// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::EventSchemas`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::EventSchemas::Discoverer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-discoverer.html)
    Discoverer = "AWS::EventSchemas::Discoverer"
    required {
        /// `SourceArn`: text. A change replaces the resource.
        source_arn "SourceArn" String,
    }
    optional {
        /// `CrossAccount`: true or false.
        cross_account "CrossAccount" bool,
        /// `Description`: text.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<discoverer::TagsEntry>,
    }
    attributes {
        /// `Fn::GetAtt` of `DiscovererArn`.
        discoverer_arn "DiscovererArn" String,
        /// `Fn::GetAtt` of `DiscovererId`.
        discoverer_id "DiscovererId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`Discoverer`].
pub mod discoverer {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TagsEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventschemas-discoverer-tagsentry.html)
        TagsEntry
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
    /// [`AWS::EventSchemas::Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registry.html)
    Registry = "AWS::EventSchemas::Registry"
    required {
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `RegistryName`: text. A change replaces the resource.
        registry_name "RegistryName" String,
        /// `Tags`: list.
        tags "Tags" List<registry::TagsEntry>,
    }
    attributes {
        /// `Fn::GetAtt` of `RegistryArn`.
        registry_arn "RegistryArn" String,
    }
}

/// Property types of [`Registry`].
pub mod registry {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TagsEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventschemas-registry-tagsentry.html)
        TagsEntry
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
    /// [`AWS::EventSchemas::RegistryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registrypolicy.html)
    RegistryPolicy = "AWS::EventSchemas::RegistryPolicy"
    required {
        /// `Policy`: JSON.
        policy "Policy" Json,
        /// `RegistryName`: text.
        registry_name "RegistryName" String,
    }
    optional {
        /// `RevisionId`: text.
        revision_id "RevisionId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::EventSchemas::Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-schema.html)
    Schema = "AWS::EventSchemas::Schema"
    required {
        /// `Content`: text.
        content "Content" String,
        /// `RegistryName`: text. A change replaces the resource.
        registry_name "RegistryName" String,
        /// `Type`: text.
        r#type "Type" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `SchemaName`: text. A change replaces the resource.
        schema_name "SchemaName" String,
        /// `Tags`: list.
        tags "Tags" List<schema::TagsEntry>,
    }
    attributes {
        /// `Fn::GetAtt` of `LastModified`.
        last_modified "LastModified" String,
        /// `Fn::GetAtt` of `SchemaArn`.
        schema_arn "SchemaArn" String,
        /// `Fn::GetAtt` of `SchemaVersion`.
        schema_version "SchemaVersion" String,
        /// `Fn::GetAtt` of `VersionCreatedDate`.
        version_created_date "VersionCreatedDate" String,
    }
}

/// Property types of [`Schema`].
pub mod schema {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TagsEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventschemas-schema-tagsentry.html)
        TagsEntry
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
