// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::IdentityStore`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::IdentityStore::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-group.html)
    Group = "AWS::IdentityStore::Group"
    required {
        /// `DisplayName`: text, 1 to 1024 characters.
        display_name "DisplayName" String,
        /// `IdentityStoreId`: text, 1 to 36 characters. A change replaces the resource.
        identity_store_id "IdentityStoreId" String,
    }
    optional {
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `GroupId`.
        group_id "GroupId" String,
    }
}

resource! {
    /// [`AWS::IdentityStore::GroupMembership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-groupmembership.html)
    GroupMembership = "AWS::IdentityStore::GroupMembership"
    required {
        /// `GroupId`: text, 1 to 47 characters. A change replaces the resource.
        group_id "GroupId" String,
        /// `IdentityStoreId`: text, 1 to 36 characters. A change replaces the resource.
        identity_store_id "IdentityStoreId" String,
        /// `MemberId`: object. A change replaces the resource.
        member_id "MemberId" group_membership::MemberId,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `MembershipId`.
        membership_id "MembershipId" String,
    }
}

/// Property types of [`GroupMembership`].
pub mod group_membership {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`MemberId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-identitystore-groupmembership-memberid.html)
        MemberId
        required {
            /// `UserId`: text, 1 to 47 characters.
            user_id "UserId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IdentityStore::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html)
    User = "AWS::IdentityStore::User"
    required {
        /// `IdentityStoreId`: text, 1 to 36 characters. A change replaces the resource.
        identity_store_id "IdentityStoreId" String,
    }
    optional {
        /// `Addresses`: list, 1 to 1 items. A change replaces the resource.
        addresses "Addresses" List<user::Addresses>,
        /// `Birthdate`: text, 1 to 1024 characters.
        birthdate "Birthdate" String,
        /// `DisplayName`: text, 1 to 1024 characters.
        display_name "DisplayName" String,
        /// `Emails`: list, 1 to 1 items. A change replaces the resource.
        emails "Emails" List<user::Emails>,
        /// `Locale`: text, 1 to 1024 characters.
        locale "Locale" String,
        /// `Name`: object.
        name "Name" user::Name,
        /// `NickName`: text, 1 to 1024 characters.
        nick_name "NickName" String,
        /// `PhoneNumbers`: list, 1 to 1 items. A change replaces the resource.
        phone_numbers "PhoneNumbers" List<user::PhoneNumbers>,
        /// `Photos`: list, 1 to 3 items. A change replaces the resource.
        photos "Photos" List<user::Photos>,
        /// `PreferredLanguage`: text, 1 to 1024 characters.
        preferred_language "PreferredLanguage" String,
        /// `ProfileUrl`: text, 1 to 1024 characters.
        profile_url "ProfileUrl" String,
        /// `Roles`: list, 1 to 1 items. A change replaces the resource.
        roles "Roles" List<user::Roles>,
        /// `Timezone`: text, 1 to 1024 characters.
        timezone "Timezone" String,
        /// `Title`: text, 1 to 1024 characters.
        title "Title" String,
        /// `UserName`: text, 1 to 128 characters. A change replaces the resource.
        user_name "UserName" String,
        /// `UserType`: text, 1 to 1024 characters.
        user_type "UserType" String,
        /// `Website`: text, 1 to 1024 characters.
        website "Website" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `UpdatedBy`.
        updated_by "UpdatedBy" String,
        /// `Fn::GetAtt` of `UserId`.
        user_id "UserId" String,
        /// `Fn::GetAtt` of `UserStatus`.
        user_status "UserStatus" String,
    }
}

/// Property types of [`User`].
pub mod user {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Roles`.
        Roles
        required {
        }
        optional {
            /// `Primary`: true or false.
            primary "Primary" bool,
            /// `Type`: text, 1 to 1024 characters.
            r#type "Type" String,
            /// `Value`: text, 1 to 1024 characters.
            value "Value" String,
        }
    }

    property! {
        /// Property type `Photos`.
        Photos
        required {
            /// `Value`: text, 1 to 1024 characters.
            value "Value" String,
        }
        optional {
            /// `Display`: text, 1 to 1024 characters.
            display "Display" String,
            /// `Primary`: true or false.
            primary "Primary" bool,
            /// `Type`: text, 1 to 1024 characters.
            r#type "Type" String,
        }
    }

    property! {
        /// Property type `PhoneNumbers`.
        PhoneNumbers
        required {
        }
        optional {
            /// `Primary`: true or false.
            primary "Primary" bool,
            /// `Type`: text, 1 to 1024 characters.
            r#type "Type" String,
            /// `Value`: text, 1 to 1024 characters.
            value "Value" String,
        }
    }

    property! {
        /// Property type `Name`.
        Name
        required {
        }
        optional {
            /// `FamilyName`: text, 1 to 1024 characters.
            family_name "FamilyName" String,
            /// `Formatted`: text, 1 to 1024 characters.
            formatted "Formatted" String,
            /// `GivenName`: text, 1 to 1024 characters.
            given_name "GivenName" String,
            /// `HonorificPrefix`: text, 1 to 1024 characters.
            honorific_prefix "HonorificPrefix" String,
            /// `HonorificSuffix`: text, 1 to 1024 characters.
            honorific_suffix "HonorificSuffix" String,
            /// `MiddleName`: text, 1 to 1024 characters.
            middle_name "MiddleName" String,
        }
    }

    property! {
        /// Property type `Emails`.
        Emails
        required {
        }
        optional {
            /// `Primary`: true or false.
            primary "Primary" bool,
            /// `Type`: text, 1 to 1024 characters.
            r#type "Type" String,
            /// `Value`: text, 1 to 1024 characters.
            value "Value" String,
        }
    }

    property! {
        /// Property type `Addresses`.
        Addresses
        required {
        }
        optional {
            /// `Country`: text, 1 to 1024 characters.
            country "Country" String,
            /// `Formatted`: text, 1 to 1024 characters.
            formatted "Formatted" String,
            /// `Locality`: text, 1 to 1024 characters.
            locality "Locality" String,
            /// `PostalCode`: text, 1 to 1024 characters.
            postal_code "PostalCode" String,
            /// `Primary`: true or false.
            primary "Primary" bool,
            /// `Region`: text, 1 to 1024 characters.
            region "Region" String,
            /// `StreetAddress`: text, 1 to 1024 characters.
            street_address "StreetAddress" String,
            /// `Type`: text, 1 to 1024 characters.
            r#type "Type" String,
        }
    }
}
