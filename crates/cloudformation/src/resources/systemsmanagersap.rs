// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SystemsManagerSAP`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SystemsManagerSAP::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-systemsmanagersap-application.html)
    Application = "AWS::SystemsManagerSAP::Application"
    required {
        /// `ApplicationId`: text.
        application_id "ApplicationId" String,
        /// `ApplicationType`: text.
        application_type "ApplicationType" application::ApplicationType,
    }
    optional {
        /// `ComponentsInfo`: list, at least 1 items. A change replaces the resource.
        components_info "ComponentsInfo" List<application::ComponentInfo>,
        /// `Credentials`: list, at least 1 items. A change replaces the resource.
        credentials "Credentials" List<application::Credential>,
        /// `DatabaseArn`: text. A change replaces the resource.
        database_arn "DatabaseArn" String,
        /// `Instances`: list, at least 1 items. A change replaces the resource.
        instances "Instances" List<String>,
        /// `SapInstanceNumber`: text. A change replaces the resource.
        sap_instance_number "SapInstanceNumber" String,
        /// `Sid`: text. A change replaces the resource.
        sid "Sid" String,
        /// `Tags`: list.
        tags "Tags" List<application::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ApplicationType`.
        ApplicationType
        Hana = "HANA",
        SapAbap = "SAP_ABAP",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-systemsmanagersap-application-tag.html)
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

    choice! {
        /// Values of `CredentialCredentialType`.
        CredentialCredentialType
        Admin = "ADMIN",
    }

    property! {
        /// [`Credential`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-systemsmanagersap-application-credential.html)
        Credential
        required {
        }
        optional {
            /// `CredentialType`: text.
            credential_type "CredentialType" CredentialCredentialType,
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `SecretId`: text.
            secret_id "SecretId" String,
        }
    }

    choice! {
        /// Values of `ComponentInfoComponentType`.
        ComponentInfoComponentType
        Hana = "HANA",
        HanaNode = "HANA_NODE",
        Abap = "ABAP",
        Ascs = "ASCS",
        Dialog = "DIALOG",
        Webdisp = "WEBDISP",
        Wd = "WD",
        Ers = "ERS",
    }

    property! {
        /// [`ComponentInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-systemsmanagersap-application-componentinfo.html)
        ComponentInfo
        required {
        }
        optional {
            /// `ComponentType`: text.
            component_type "ComponentType" ComponentInfoComponentType,
            /// `Ec2InstanceId`: text.
            ec2_instance_id "Ec2InstanceId" String,
            /// `Sid`: text.
            sid "Sid" String,
        }
    }
}
