// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AccountAccess`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AccountAccess::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-application.html)
    Application = "AWS::AccountAccess::Application"
    required {
        /// `IdentitySource`: object. A change replaces the resource.
        identity_source "IdentitySource" application::IdentitySource,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<application::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationArn`.
        application_arn "ApplicationArn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `IdentitySource.IdentityCenter.ApplicationArn`.
        identity_source_identity_center_application_arn "IdentitySource.IdentityCenter.ApplicationArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TenantId`.
        tenant_id "TenantId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accountaccess-application-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`IdentitySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accountaccess-application-identitysource.html)
        IdentitySource
        required {
            /// `IdentityCenter`: object.
            identity_center "IdentityCenter" IdentityCenter,
        }
        optional {
        }
    }

    property! {
        /// [`IdentityCenter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accountaccess-application-identitycenter.html)
        IdentityCenter
        required {
            /// `InstanceArn`: text, 10 to 1224 characters.
            instance_arn "InstanceArn" String,
        }
        optional {
            /// `ApplicationArn`: text, 10 to 1224 characters.
            application_arn "ApplicationArn" String,
        }
    }
}

resource! {
    /// [`AWS::AccountAccess::Entitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-entitlement.html)
    Entitlement = "AWS::AccountAccess::Entitlement"
    required {
        /// `ApplicationArn`: text, 49 to 2048 characters. A change replaces the resource.
        application_arn "ApplicationArn" String,
        /// `Entitlement`: object. A change replaces the resource.
        entitlement "Entitlement" entitlement::Entitlement,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Entitlement.PrincipalRole.Account`.
        entitlement_principal_role_account "Entitlement.PrincipalRole.Account" String,
        /// `Fn::GetAtt` of `EntitlementId`.
        entitlement_id "EntitlementId" String,
    }
}

/// Property types of [`Entitlement`].
pub mod entitlement {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Entitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accountaccess-entitlement-entitlement.html)
        Entitlement
        required {
            /// `PrincipalRole`: object.
            principal_role "PrincipalRole" PrincipalRoleEntitlement,
        }
        optional {
        }
    }

    property! {
        /// [`PrincipalRoleEntitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accountaccess-entitlement-principalroleentitlement.html)
        PrincipalRoleEntitlement
        required {
            /// `Principal`: object.
            principal "Principal" Principal,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
            /// `Account`: text, 12 to 12 characters.
            account "Account" String,
        }
    }

    property! {
        /// [`Principal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accountaccess-entitlement-principal.html)
        Principal
        required {
            /// `IdentityCenter`: object.
            identity_center "IdentityCenter" IdentityCenterPrincipal,
        }
        optional {
        }
    }

    property! {
        /// [`IdentityCenterPrincipal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accountaccess-entitlement-identitycenterprincipal.html)
        IdentityCenterPrincipal
        required {
        }
        optional {
            /// `GroupId`: text, 1 to 47 characters.
            group_id "GroupId" String,
            /// `UserId`: text, 1 to 47 characters.
            user_id "UserId" String,
        }
    }
}
