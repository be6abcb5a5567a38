// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::PCAConnectorAD`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::PCAConnectorAD::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-connector.html)
    Connector = "AWS::PCAConnectorAD::Connector"
    required {
        /// `CertificateAuthorityArn`: text, 5 to 200 characters. A change replaces the resource.
        certificate_authority_arn "CertificateAuthorityArn" String,
        /// `DirectoryId`: text. A change replaces the resource.
        directory_id "DirectoryId" String,
        /// `VpcInformation`: object. A change replaces the resource.
        vpc_information "VpcInformation" connector::VpcInformation,
    }
    optional {
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectorArn`.
        connector_arn "ConnectorArn" String,
    }
}

/// Property types of [`Connector`].
pub mod connector {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `VpcInformationIpAddressType`.
        VpcInformationIpAddressType
        Ipv4 = "IPV4",
        Dualstack = "DUALSTACK",
    }

    property! {
        /// [`VpcInformation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-connector-vpcinformation.html)
        VpcInformation
        required {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
        }
        optional {
            /// `IpAddressType`: text.
            ip_address_type "IpAddressType" VpcInformationIpAddressType,
        }
    }
}

resource! {
    /// [`AWS::PCAConnectorAD::DirectoryRegistration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-directoryregistration.html)
    DirectoryRegistration = "AWS::PCAConnectorAD::DirectoryRegistration"
    required {
        /// `DirectoryId`: text. A change replaces the resource.
        directory_id "DirectoryId" String,
    }
    optional {
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `DirectoryRegistrationArn`.
        directory_registration_arn "DirectoryRegistrationArn" String,
    }
}

resource! {
    /// [`AWS::PCAConnectorAD::ServicePrincipalName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-serviceprincipalname.html)
    ServicePrincipalName = "AWS::PCAConnectorAD::ServicePrincipalName"
    required {
        /// `ConnectorArn`: text, 5 to 200 characters. A change replaces the resource.
        connector_arn "ConnectorArn" String,
        /// `DirectoryRegistrationArn`: text, 5 to 200 characters. A change replaces the resource.
        directory_registration_arn "DirectoryRegistrationArn" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::PCAConnectorAD::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html)
    Template = "AWS::PCAConnectorAD::Template"
    required {
        /// `ConnectorArn`: text, 5 to 200 characters. A change replaces the resource.
        connector_arn "ConnectorArn" String,
        /// `Definition`: JSON.
        definition "Definition" Json,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `ReenrollAllCertificateHolders`: true or false.
        reenroll_all_certificate_holders "ReenrollAllCertificateHolders" bool,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `TemplateArn`.
        template_arn "TemplateArn" String,
    }
}

resource! {
    /// [`AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-templategroupaccesscontrolentry.html)
    TemplateGroupAccessControlEntry = "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry"
    required {
        /// `AccessRights`: object.
        access_rights "AccessRights" template_group_access_control_entry::AccessRights,
        /// `GroupDisplayName`: text, 0 to 256 characters.
        group_display_name "GroupDisplayName" String,
        /// `GroupSecurityIdentifier`: text, 7 to 256 characters. A change replaces the resource.
        group_security_identifier "GroupSecurityIdentifier" String,
        /// `TemplateArn`: text, 5 to 200 characters. A change replaces the resource.
        template_arn "TemplateArn" String,
    }
    optional {
    }
    attributes {
    }
}

/// Property types of [`TemplateGroupAccessControlEntry`].
pub mod template_group_access_control_entry {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AccessRight`.
        AccessRight
        Allow = "ALLOW",
        Deny = "DENY",
    }

    property! {
        /// [`AccessRights`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-templategroupaccesscontrolentry-accessrights.html)
        AccessRights
        required {
        }
        optional {
            /// `AutoEnroll`: text.
            auto_enroll "AutoEnroll" AccessRight,
            /// `Enroll`: text.
            enroll "Enroll" AccessRight,
        }
    }
}
