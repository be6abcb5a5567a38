// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CodeArtifact`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CodeArtifact::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-domain.html)
    Domain = "AWS::CodeArtifact::Domain"
    required {
        /// `DomainName`: text, 2 to 50 characters. A change replaces the resource.
        domain_name "DomainName" String,
    }
    optional {
        /// `PermissionsPolicyDocument`: object, 2 to 5120 characters.
        permissions_policy_document "PermissionsPolicyDocument" Json,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<domain::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `EncryptionKey`.
        encryption_key "EncryptionKey" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
        /// `Fn::GetAtt` of `Owner`.
        owner "Owner" String,
    }
}

/// Property types of [`Domain`].
pub mod domain {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeartifact-domain-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CodeArtifact::PackageGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-packagegroup.html)
    PackageGroup = "AWS::CodeArtifact::PackageGroup"
    required {
        /// `DomainName`: text, 2 to 50 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `Pattern`: text, 2 to 520 characters. A change replaces the resource.
        pattern "Pattern" String,
    }
    optional {
        /// `ContactInfo`: text, 0 to 1000 characters.
        contact_info "ContactInfo" String,
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `DomainOwner`: text, 12 to 12 characters.
        domain_owner "DomainOwner" String,
        /// `OriginConfiguration`: object.
        origin_configuration "OriginConfiguration" package_group::OriginConfiguration,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<package_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`PackageGroup`].
pub mod package_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeartifact-packagegroup-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`OriginConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeartifact-packagegroup-originconfiguration.html)
        OriginConfiguration
        required {
            /// `Restrictions`: object.
            restrictions "Restrictions" Restrictions,
        }
        optional {
        }
    }

    property! {
        /// [`Restrictions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeartifact-packagegroup-restrictions.html)
        Restrictions
        required {
        }
        optional {
            /// `ExternalUpstream`: object.
            external_upstream "ExternalUpstream" RestrictionType,
            /// `InternalUpstream`: object.
            internal_upstream "InternalUpstream" RestrictionType,
            /// `Publish`: object.
            publish "Publish" RestrictionType,
        }
    }

    choice! {
        /// Values of `RestrictionTypeRestrictionMode`.
        RestrictionTypeRestrictionMode
        Allow = "ALLOW",
        Block = "BLOCK",
        AllowSpecificRepositories = "ALLOW_SPECIFIC_REPOSITORIES",
        Inherit = "INHERIT",
    }

    property! {
        /// [`RestrictionType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeartifact-packagegroup-restrictiontype.html)
        RestrictionType
        required {
            /// `RestrictionMode`: text.
            restriction_mode "RestrictionMode" RestrictionTypeRestrictionMode,
        }
        optional {
            /// `Repositories`: list.
            repositories "Repositories" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CodeArtifact::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-repository.html)
    Repository = "AWS::CodeArtifact::Repository"
    required {
        /// `DomainName`: text, 2 to 50 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `RepositoryName`: text, 2 to 100 characters. A change replaces the resource.
        repository_name "RepositoryName" String,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `ExternalConnections`: list.
        external_connections "ExternalConnections" List<String>,
        /// `PermissionsPolicyDocument`: object, 2 to 5120 characters.
        permissions_policy_document "PermissionsPolicyDocument" Json,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<repository::Tag>,
        /// `Upstreams`: list.
        upstreams "Upstreams" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `DomainOwner`.
        domain_owner "DomainOwner" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
    }
}

/// Property types of [`Repository`].
pub mod repository {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeartifact-repository-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}
