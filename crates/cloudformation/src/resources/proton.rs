// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Proton`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Proton::EnvironmentAccountConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmentaccountconnection.html)
    EnvironmentAccountConnection = "AWS::Proton::EnvironmentAccountConnection"
    required {
    }
    optional {
        /// `CodebuildRoleArn`: text, 1 to 200 characters.
        codebuild_role_arn "CodebuildRoleArn" String,
        /// `ComponentRoleArn`: text, 1 to 200 characters.
        component_role_arn "ComponentRoleArn" String,
        /// `EnvironmentAccountId`: text.
        environment_account_id "EnvironmentAccountId" String,
        /// `EnvironmentName`: text, 1 to 100 characters.
        environment_name "EnvironmentName" String,
        /// `ManagementAccountId`: text.
        management_account_id "ManagementAccountId" String,
        /// `RoleArn`: text, 1 to 200 characters.
        role_arn "RoleArn" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<environment_account_connection::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`EnvironmentAccountConnection`].
pub mod environment_account_connection {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-proton-environmentaccountconnection-tag.html)
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
    /// [`AWS::Proton::EnvironmentTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmenttemplate.html)
    EnvironmentTemplate = "AWS::Proton::EnvironmentTemplate"
    required {
    }
    optional {
        /// `Description`: text, 0 to 500 characters.
        description "Description" String,
        /// `DisplayName`: text, 1 to 100 characters.
        display_name "DisplayName" String,
        /// `EncryptionKey`: text, 1 to 200 characters. A change replaces the resource.
        encryption_key "EncryptionKey" String,
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
        /// `Provisioning`: text. A change replaces the resource.
        provisioning "Provisioning" environment_template::Provisioning,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<environment_template::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`EnvironmentTemplate`].
pub mod environment_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Provisioning`.
        Provisioning
        CustomerManaged = "CUSTOMER_MANAGED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-proton-environmenttemplate-tag.html)
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
    /// [`AWS::Proton::ServiceTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-servicetemplate.html)
    ServiceTemplate = "AWS::Proton::ServiceTemplate"
    required {
    }
    optional {
        /// `Description`: text, 0 to 500 characters.
        description "Description" String,
        /// `DisplayName`: text, 1 to 100 characters.
        display_name "DisplayName" String,
        /// `EncryptionKey`: text, 1 to 200 characters. A change replaces the resource.
        encryption_key "EncryptionKey" String,
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
        /// `PipelineProvisioning`: text. A change replaces the resource.
        pipeline_provisioning "PipelineProvisioning" service_template::Provisioning,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<service_template::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`ServiceTemplate`].
pub mod service_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Provisioning`.
        Provisioning
        CustomerManaged = "CUSTOMER_MANAGED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-proton-servicetemplate-tag.html)
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
