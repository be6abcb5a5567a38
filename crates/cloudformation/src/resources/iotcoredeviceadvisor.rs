// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::IoTCoreDeviceAdvisor`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::IoTCoreDeviceAdvisor::SuiteDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotcoredeviceadvisor-suitedefinition.html)
    SuiteDefinition = "AWS::IoTCoreDeviceAdvisor::SuiteDefinition"
    required {
        /// `SuiteDefinitionConfiguration`: object.
        suite_definition_configuration "SuiteDefinitionConfiguration" suite_definition::SuiteDefinitionConfiguration,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<suite_definition::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `SuiteDefinitionArn`.
        suite_definition_arn "SuiteDefinitionArn" String,
        /// `Fn::GetAtt` of `SuiteDefinitionId`.
        suite_definition_id "SuiteDefinitionId" String,
        /// `Fn::GetAtt` of `SuiteDefinitionVersion`.
        suite_definition_version "SuiteDefinitionVersion" String,
    }
}

/// Property types of [`SuiteDefinition`].
pub mod suite_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotcoredeviceadvisor-suitedefinition-tag.html)
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

    property! {
        /// Property type `SuiteDefinitionConfiguration`.
        SuiteDefinitionConfiguration
        required {
            /// `DevicePermissionRoleArn`: text, 20 to 2048 characters.
            device_permission_role_arn "DevicePermissionRoleArn" String,
            /// `RootGroup`: text, 1 to 2048 characters.
            root_group "RootGroup" String,
        }
        optional {
            /// `Devices`: list, 0 to 2 items.
            devices "Devices" List<DeviceUnderTest>,
            /// `IntendedForQualification`: true or false.
            intended_for_qualification "IntendedForQualification" bool,
            /// `SuiteDefinitionName`: text, 1 to 256 characters.
            suite_definition_name "SuiteDefinitionName" String,
        }
    }

    property! {
        /// [`DeviceUnderTest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotcoredeviceadvisor-suitedefinition-deviceundertest.html)
        DeviceUnderTest
        required {
        }
        optional {
            /// `CertificateArn`: text, 20 to 2048 characters.
            certificate_arn "CertificateArn" String,
            /// `ThingArn`: text, 20 to 2048 characters.
            thing_arn "ThingArn" String,
        }
    }
}
