// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::NotificationsContacts`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::NotificationsContacts::EmailContact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notificationscontacts-emailcontact.html)
    EmailContact = "AWS::NotificationsContacts::EmailContact"
    required {
        /// `EmailAddress`: text, 6 to 254 characters. A change replaces the resource.
        email_address "EmailAddress" String,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<email_contact::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `EmailContact`.
        email_contact "EmailContact" Json,
        /// `Fn::GetAtt` of `EmailContact.Address`.
        email_contact_address "EmailContact.Address" String,
        /// `Fn::GetAtt` of `EmailContact.Arn`.
        email_contact_arn "EmailContact.Arn" String,
        /// `Fn::GetAtt` of `EmailContact.CreationTime`.
        email_contact_creation_time "EmailContact.CreationTime" String,
        /// `Fn::GetAtt` of `EmailContact.Name`.
        email_contact_name "EmailContact.Name" String,
        /// `Fn::GetAtt` of `EmailContact.Status`.
        email_contact_status "EmailContact.Status" String,
        /// `Fn::GetAtt` of `EmailContact.UpdateTime`.
        email_contact_update_time "EmailContact.UpdateTime" String,
    }
}

/// Property types of [`EmailContact`].
pub mod email_contact {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-notificationscontacts-emailcontact-tag.html)
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
