// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Route53Profiles`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Route53Profiles::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profile.html)
    Profile = "AWS::Route53Profiles::Profile"
    required {
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ClientToken`.
        client_token "ClientToken" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ShareStatus`.
        share_status "ShareStatus" String,
    }
}

/// Property types of [`Profile`].
pub mod profile {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53profiles-profile-tag.html)
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
    /// [`AWS::Route53Profiles::ProfileAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileassociation.html)
    ProfileAssociation = "AWS::Route53Profiles::ProfileAssociation"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `ProfileId`: text. A change replaces the resource.
        profile_id "ProfileId" String,
        /// `ResourceId`: text. A change replaces the resource.
        resource_id "ResourceId" String,
    }
    optional {
        /// `Arn`: text.
        arn "Arn" String,
        /// `Tags`: list.
        tags "Tags" List<profile_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ProfileAssociation`].
pub mod profile_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53profiles-profileassociation-tag.html)
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
    /// [`AWS::Route53Profiles::ProfileResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileresourceassociation.html)
    ProfileResourceAssociation = "AWS::Route53Profiles::ProfileResourceAssociation"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `ProfileId`: text. A change replaces the resource.
        profile_id "ProfileId" String,
        /// `ResourceArn`: text. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
        /// `ResourceProperties`: text.
        resource_properties "ResourceProperties" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ResourceType`.
        resource_type "ResourceType" String,
    }
}
