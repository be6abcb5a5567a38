// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::RAM`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::RAM::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permission.html)
    Permission = "AWS::RAM::Permission"
    required {
        /// `Name`: text, 1 to 36 characters. A change replaces the resource.
        name "Name" String,
        /// `PolicyTemplate`: JSON. A change replaces the resource.
        policy_template "PolicyTemplate" Json,
        /// `ResourceType`: text. A change replaces the resource.
        resource_type "ResourceType" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<permission::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `IsResourceTypeDefault`.
        is_resource_type_default "IsResourceTypeDefault" bool,
        /// `Fn::GetAtt` of `PermissionType`.
        permission_type "PermissionType" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Permission`].
pub mod permission {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ram-permission-tag.html)
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
    /// [`AWS::RAM::PermissionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permissionassociation.html)
    PermissionAssociation = "AWS::RAM::PermissionAssociation"
    required {
        /// `PermissionArn`: text. A change replaces the resource.
        permission_arn "PermissionArn" String,
        /// `ResourceShareArn`: text. A change replaces the resource.
        resource_share_arn "ResourceShareArn" String,
    }
    optional {
        /// `Replace`: true or false.
        replace "Replace" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationStatus`.
        association_status "AssociationStatus" String,
        /// `Fn::GetAtt` of `FeatureSet`.
        feature_set "FeatureSet" String,
        /// `Fn::GetAtt` of `IsDefault`.
        is_default "IsDefault" bool,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
        /// `Fn::GetAtt` of `PermissionVersion`.
        permission_version "PermissionVersion" String,
        /// `Fn::GetAtt` of `ResourceType`.
        resource_type "ResourceType" String,
    }
}

resource! {
    /// [`AWS::RAM::PrincipalAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-principalassociation.html)
    PrincipalAssociation = "AWS::RAM::PrincipalAssociation"
    required {
        /// `Principal`: text. A change replaces the resource.
        principal "Principal" String,
        /// `ResourceShareArn`: text. A change replaces the resource.
        resource_share_arn "ResourceShareArn" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationType`.
        association_type "AssociationType" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `External`.
        external "External" bool,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

resource! {
    /// [`AWS::RAM::ResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceassociation.html)
    ResourceAssociation = "AWS::RAM::ResourceAssociation"
    required {
        /// `ResourceArn`: text. A change replaces the resource.
        resource_arn "ResourceArn" String,
        /// `ResourceShareArn`: text. A change replaces the resource.
        resource_share_arn "ResourceShareArn" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationType`.
        association_type "AssociationType" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `External`.
        external "External" bool,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

resource! {
    /// [`AWS::RAM::ResourceShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceshare.html)
    ResourceShare = "AWS::RAM::ResourceShare"
    required {
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `AllowExternalPrincipals`: true or false.
        allow_external_principals "AllowExternalPrincipals" bool,
        /// `PermissionArns`: list.
        permission_arns "PermissionArns" List<String>,
        /// `Principals`: list.
        principals "Principals" List<String>,
        /// `ResourceArns`: list.
        resource_arns "ResourceArns" List<String>,
        /// `ResourceShareConfiguration`: object.
        resource_share_configuration "ResourceShareConfiguration" resource_share::ResourceShareConfiguration,
        /// `Sources`: list.
        sources "Sources" List<String>,
        /// `Tags`: list.
        tags "Tags" List<resource_share::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `FeatureSet`.
        feature_set "FeatureSet" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
        /// `Fn::GetAtt` of `OwningAccountId`.
        owning_account_id "OwningAccountId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ResourceShare`].
pub mod resource_share {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ram-resourceshare-tag.html)
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
        /// [`ResourceShareConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ram-resourceshare-resourceshareconfiguration.html)
        ResourceShareConfiguration
        required {
        }
        optional {
            /// `ExclusiveAccountAccess`: true or false.
            exclusive_account_access "ExclusiveAccountAccess" bool,
            /// `RetainSharingOnAccountLeaveOrganization`: true or false.
            retain_sharing_on_account_leave_organization "RetainSharingOnAccountLeaveOrganization" bool,
        }
    }
}

resource! {
    /// [`AWS::RAM::SourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-sourceassociation.html)
    SourceAssociation = "AWS::RAM::SourceAssociation"
    required {
        /// `ResourceShareArn`: text. A change replaces the resource.
        resource_share_arn "ResourceShareArn" String,
        /// `SourceId`: text. A change replaces the resource.
        source_id "SourceId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
        /// `Fn::GetAtt` of `SourceType`.
        source_type "SourceType" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}
