// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Greengrass`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Greengrass::ConnectorDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinition.html)
    ConnectorDefinition = "AWS::Greengrass::ConnectorDefinition"
    required {
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `InitialVersion`: object. A change replaces the resource.
        initial_version "InitialVersion" connector_definition::ConnectorDefinitionVersion,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LatestVersionArn`.
        latest_version_arn "LatestVersionArn" String,
    }
}

/// Property types of [`ConnectorDefinition`].
pub mod connector_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ConnectorDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-connectordefinition-connectordefinitionversion.html)
        ConnectorDefinitionVersion
        required {
            /// `Connectors`: list.
            connectors "Connectors" List<Connector>,
        }
        optional {
        }
    }

    property! {
        /// [`Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-connectordefinition-connector.html)
        Connector
        required {
            /// `ConnectorArn`: text.
            connector_arn "ConnectorArn" String,
            /// `Id`: text.
            id_ "Id" String,
        }
        optional {
            /// `Parameters`: JSON.
            parameters "Parameters" Json,
        }
    }
}

resource! {
    /// [`AWS::Greengrass::ConnectorDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinitionversion.html)
    ConnectorDefinitionVersion = "AWS::Greengrass::ConnectorDefinitionVersion"
    required {
        /// `ConnectorDefinitionId`: text. A change replaces the resource.
        connector_definition_id "ConnectorDefinitionId" String,
        /// `Connectors`: list. A change replaces the resource.
        connectors "Connectors" List<connector_definition_version::Connector>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ConnectorDefinitionVersion`].
pub mod connector_definition_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-connectordefinitionversion-connector.html)
        Connector
        required {
            /// `ConnectorArn`: text.
            connector_arn "ConnectorArn" String,
            /// `Id`: text.
            id_ "Id" String,
        }
        optional {
            /// `Parameters`: JSON.
            parameters "Parameters" Json,
        }
    }
}

resource! {
    /// [`AWS::Greengrass::CoreDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinition.html)
    CoreDefinition = "AWS::Greengrass::CoreDefinition"
    required {
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `InitialVersion`: object. A change replaces the resource.
        initial_version "InitialVersion" core_definition::CoreDefinitionVersion,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LatestVersionArn`.
        latest_version_arn "LatestVersionArn" String,
    }
}

/// Property types of [`CoreDefinition`].
pub mod core_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`CoreDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-coredefinition-coredefinitionversion.html)
        CoreDefinitionVersion
        required {
            /// `Cores`: list.
            cores "Cores" List<Core>,
        }
        optional {
        }
    }

    property! {
        /// [`Core`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-coredefinition-core.html)
        Core
        required {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
            /// `Id`: text.
            id_ "Id" String,
            /// `ThingArn`: text.
            thing_arn "ThingArn" String,
        }
        optional {
            /// `SyncShadow`: true or false.
            sync_shadow "SyncShadow" bool,
        }
    }
}

resource! {
    /// [`AWS::Greengrass::CoreDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinitionversion.html)
    CoreDefinitionVersion = "AWS::Greengrass::CoreDefinitionVersion"
    required {
        /// `CoreDefinitionId`: text. A change replaces the resource.
        core_definition_id "CoreDefinitionId" String,
        /// `Cores`: list. A change replaces the resource.
        cores "Cores" List<core_definition_version::Core>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`CoreDefinitionVersion`].
pub mod core_definition_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Core`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-coredefinitionversion-core.html)
        Core
        required {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
            /// `Id`: text.
            id_ "Id" String,
            /// `ThingArn`: text.
            thing_arn "ThingArn" String,
        }
        optional {
            /// `SyncShadow`: true or false.
            sync_shadow "SyncShadow" bool,
        }
    }
}

resource! {
    /// [`AWS::Greengrass::DeviceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinition.html)
    DeviceDefinition = "AWS::Greengrass::DeviceDefinition"
    required {
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `InitialVersion`: object. A change replaces the resource.
        initial_version "InitialVersion" device_definition::DeviceDefinitionVersion,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LatestVersionArn`.
        latest_version_arn "LatestVersionArn" String,
    }
}

/// Property types of [`DeviceDefinition`].
pub mod device_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`DeviceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-devicedefinition-devicedefinitionversion.html)
        DeviceDefinitionVersion
        required {
            /// `Devices`: list.
            devices "Devices" List<Device>,
        }
        optional {
        }
    }

    property! {
        /// [`Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-devicedefinition-device.html)
        Device
        required {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
            /// `Id`: text.
            id_ "Id" String,
            /// `ThingArn`: text.
            thing_arn "ThingArn" String,
        }
        optional {
            /// `SyncShadow`: true or false.
            sync_shadow "SyncShadow" bool,
        }
    }
}

resource! {
    /// [`AWS::Greengrass::DeviceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinitionversion.html)
    DeviceDefinitionVersion = "AWS::Greengrass::DeviceDefinitionVersion"
    required {
        /// `DeviceDefinitionId`: text. A change replaces the resource.
        device_definition_id "DeviceDefinitionId" String,
        /// `Devices`: list. A change replaces the resource.
        devices "Devices" List<device_definition_version::Device>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`DeviceDefinitionVersion`].
pub mod device_definition_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-devicedefinitionversion-device.html)
        Device
        required {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
            /// `Id`: text.
            id_ "Id" String,
            /// `ThingArn`: text.
            thing_arn "ThingArn" String,
        }
        optional {
            /// `SyncShadow`: true or false.
            sync_shadow "SyncShadow" bool,
        }
    }
}

resource! {
    /// [`AWS::Greengrass::FunctionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinition.html)
    FunctionDefinition = "AWS::Greengrass::FunctionDefinition"
    required {
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `InitialVersion`: object. A change replaces the resource.
        initial_version "InitialVersion" function_definition::FunctionDefinitionVersion,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LatestVersionArn`.
        latest_version_arn "LatestVersionArn" String,
    }
}

/// Property types of [`FunctionDefinition`].
pub mod function_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`FunctionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinition-functiondefinitionversion.html)
        FunctionDefinitionVersion
        required {
            /// `Functions`: list.
            functions "Functions" List<Function>,
        }
        optional {
            /// `DefaultConfig`: object.
            default_config "DefaultConfig" DefaultConfig,
        }
    }

    property! {
        /// [`Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinition-function.html)
        Function
        required {
            /// `FunctionArn`: text.
            function_arn "FunctionArn" String,
            /// `FunctionConfiguration`: object.
            function_configuration "FunctionConfiguration" FunctionConfiguration,
            /// `Id`: text.
            id_ "Id" String,
        }
        optional {
        }
    }

    property! {
        /// [`FunctionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinition-functionconfiguration.html)
        FunctionConfiguration
        required {
        }
        optional {
            /// `EncodingType`: text.
            encoding_type "EncodingType" String,
            /// `Environment`: object.
            environment "Environment" Environment,
            /// `ExecArgs`: text.
            exec_args "ExecArgs" String,
            /// `Executable`: text.
            executable "Executable" String,
            /// `MemorySize`: whole number.
            memory_size "MemorySize" i64,
            /// `Pinned`: true or false.
            pinned "Pinned" bool,
            /// `Timeout`: whole number.
            timeout "Timeout" i64,
        }
    }

    property! {
        /// [`Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinition-environment.html)
        Environment
        required {
        }
        optional {
            /// `AccessSysfs`: true or false.
            access_sysfs "AccessSysfs" bool,
            /// `Execution`: object.
            execution "Execution" Execution,
            /// `ResourceAccessPolicies`: list.
            resource_access_policies "ResourceAccessPolicies" List<ResourceAccessPolicy>,
            /// `Variables`: JSON.
            variables "Variables" Json,
        }
    }

    property! {
        /// [`ResourceAccessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinition-resourceaccesspolicy.html)
        ResourceAccessPolicy
        required {
            /// `ResourceId`: text.
            resource_id "ResourceId" String,
        }
        optional {
            /// `Permission`: text.
            permission "Permission" String,
        }
    }

    property! {
        /// [`Execution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinition-execution.html)
        Execution
        required {
        }
        optional {
            /// `IsolationMode`: text.
            isolation_mode "IsolationMode" String,
            /// `RunAs`: object.
            run_as "RunAs" RunAs,
        }
    }

    property! {
        /// [`RunAs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinition-runas.html)
        RunAs
        required {
        }
        optional {
            /// `Gid`: whole number.
            gid "Gid" i64,
            /// `Uid`: whole number.
            uid "Uid" i64,
        }
    }

    property! {
        /// [`DefaultConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinition-defaultconfig.html)
        DefaultConfig
        required {
            /// `Execution`: object.
            execution "Execution" Execution,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Greengrass::FunctionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinitionversion.html)
    FunctionDefinitionVersion = "AWS::Greengrass::FunctionDefinitionVersion"
    required {
        /// `FunctionDefinitionId`: text. A change replaces the resource.
        function_definition_id "FunctionDefinitionId" String,
        /// `Functions`: list. A change replaces the resource.
        functions "Functions" List<function_definition_version::Function>,
    }
    optional {
        /// `DefaultConfig`: object. A change replaces the resource.
        default_config "DefaultConfig" function_definition_version::DefaultConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`FunctionDefinitionVersion`].
pub mod function_definition_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinitionversion-function.html)
        Function
        required {
            /// `FunctionArn`: text.
            function_arn "FunctionArn" String,
            /// `FunctionConfiguration`: object.
            function_configuration "FunctionConfiguration" FunctionConfiguration,
            /// `Id`: text.
            id_ "Id" String,
        }
        optional {
        }
    }

    property! {
        /// [`FunctionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinitionversion-functionconfiguration.html)
        FunctionConfiguration
        required {
        }
        optional {
            /// `EncodingType`: text.
            encoding_type "EncodingType" String,
            /// `Environment`: object.
            environment "Environment" Environment,
            /// `ExecArgs`: text.
            exec_args "ExecArgs" String,
            /// `Executable`: text.
            executable "Executable" String,
            /// `MemorySize`: whole number.
            memory_size "MemorySize" i64,
            /// `Pinned`: true or false.
            pinned "Pinned" bool,
            /// `Timeout`: whole number.
            timeout "Timeout" i64,
        }
    }

    property! {
        /// [`Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinitionversion-environment.html)
        Environment
        required {
        }
        optional {
            /// `AccessSysfs`: true or false.
            access_sysfs "AccessSysfs" bool,
            /// `Execution`: object.
            execution "Execution" Execution,
            /// `ResourceAccessPolicies`: list.
            resource_access_policies "ResourceAccessPolicies" List<ResourceAccessPolicy>,
            /// `Variables`: JSON.
            variables "Variables" Json,
        }
    }

    property! {
        /// [`ResourceAccessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinitionversion-resourceaccesspolicy.html)
        ResourceAccessPolicy
        required {
            /// `ResourceId`: text.
            resource_id "ResourceId" String,
        }
        optional {
            /// `Permission`: text.
            permission "Permission" String,
        }
    }

    property! {
        /// [`Execution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinitionversion-execution.html)
        Execution
        required {
        }
        optional {
            /// `IsolationMode`: text.
            isolation_mode "IsolationMode" String,
            /// `RunAs`: object.
            run_as "RunAs" RunAs,
        }
    }

    property! {
        /// [`RunAs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinitionversion-runas.html)
        RunAs
        required {
        }
        optional {
            /// `Gid`: whole number.
            gid "Gid" i64,
            /// `Uid`: whole number.
            uid "Uid" i64,
        }
    }

    property! {
        /// [`DefaultConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-functiondefinitionversion-defaultconfig.html)
        DefaultConfig
        required {
            /// `Execution`: object.
            execution "Execution" Execution,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-group.html)
    Group = "AWS::Greengrass::Group"
    required {
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `InitialVersion`: object. A change replaces the resource.
        initial_version "InitialVersion" group::GroupVersion,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LatestVersionArn`.
        latest_version_arn "LatestVersionArn" String,
        /// `Fn::GetAtt` of `RoleAttachedAt`.
        role_attached_at "RoleAttachedAt" String,
    }
}

/// Property types of [`Group`].
pub mod group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`GroupVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-group-groupversion.html)
        GroupVersion
        required {
        }
        optional {
            /// `ConnectorDefinitionVersionArn`: text.
            connector_definition_version_arn "ConnectorDefinitionVersionArn" String,
            /// `CoreDefinitionVersionArn`: text.
            core_definition_version_arn "CoreDefinitionVersionArn" String,
            /// `DeviceDefinitionVersionArn`: text.
            device_definition_version_arn "DeviceDefinitionVersionArn" String,
            /// `FunctionDefinitionVersionArn`: text.
            function_definition_version_arn "FunctionDefinitionVersionArn" String,
            /// `LoggerDefinitionVersionArn`: text.
            logger_definition_version_arn "LoggerDefinitionVersionArn" String,
            /// `ResourceDefinitionVersionArn`: text.
            resource_definition_version_arn "ResourceDefinitionVersionArn" String,
            /// `SubscriptionDefinitionVersionArn`: text.
            subscription_definition_version_arn "SubscriptionDefinitionVersionArn" String,
        }
    }
}

resource! {
    /// [`AWS::Greengrass::GroupVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-groupversion.html)
    GroupVersion = "AWS::Greengrass::GroupVersion"
    required {
        /// `GroupId`: text. A change replaces the resource.
        group_id "GroupId" String,
    }
    optional {
        /// `ConnectorDefinitionVersionArn`: text. A change replaces the resource.
        connector_definition_version_arn "ConnectorDefinitionVersionArn" String,
        /// `CoreDefinitionVersionArn`: text. A change replaces the resource.
        core_definition_version_arn "CoreDefinitionVersionArn" String,
        /// `DeviceDefinitionVersionArn`: text. A change replaces the resource.
        device_definition_version_arn "DeviceDefinitionVersionArn" String,
        /// `FunctionDefinitionVersionArn`: text. A change replaces the resource.
        function_definition_version_arn "FunctionDefinitionVersionArn" String,
        /// `LoggerDefinitionVersionArn`: text. A change replaces the resource.
        logger_definition_version_arn "LoggerDefinitionVersionArn" String,
        /// `ResourceDefinitionVersionArn`: text. A change replaces the resource.
        resource_definition_version_arn "ResourceDefinitionVersionArn" String,
        /// `SubscriptionDefinitionVersionArn`: text. A change replaces the resource.
        subscription_definition_version_arn "SubscriptionDefinitionVersionArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Greengrass::LoggerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinition.html)
    LoggerDefinition = "AWS::Greengrass::LoggerDefinition"
    required {
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `InitialVersion`: object. A change replaces the resource.
        initial_version "InitialVersion" logger_definition::LoggerDefinitionVersion,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LatestVersionArn`.
        latest_version_arn "LatestVersionArn" String,
    }
}

/// Property types of [`LoggerDefinition`].
pub mod logger_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`LoggerDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-loggerdefinition-loggerdefinitionversion.html)
        LoggerDefinitionVersion
        required {
            /// `Loggers`: list.
            loggers "Loggers" List<Logger>,
        }
        optional {
        }
    }

    property! {
        /// [`Logger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-loggerdefinition-logger.html)
        Logger
        required {
            /// `Component`: text.
            component "Component" String,
            /// `Id`: text.
            id_ "Id" String,
            /// `Level`: text.
            level "Level" String,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `Space`: whole number.
            space "Space" i64,
        }
    }
}

resource! {
    /// [`AWS::Greengrass::LoggerDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinitionversion.html)
    LoggerDefinitionVersion = "AWS::Greengrass::LoggerDefinitionVersion"
    required {
        /// `LoggerDefinitionId`: text. A change replaces the resource.
        logger_definition_id "LoggerDefinitionId" String,
        /// `Loggers`: list. A change replaces the resource.
        loggers "Loggers" List<logger_definition_version::Logger>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`LoggerDefinitionVersion`].
pub mod logger_definition_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Logger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-loggerdefinitionversion-logger.html)
        Logger
        required {
            /// `Component`: text.
            component "Component" String,
            /// `Id`: text.
            id_ "Id" String,
            /// `Level`: text.
            level "Level" String,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `Space`: whole number.
            space "Space" i64,
        }
    }
}

resource! {
    /// [`AWS::Greengrass::ResourceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinition.html)
    ResourceDefinition = "AWS::Greengrass::ResourceDefinition"
    required {
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `InitialVersion`: object. A change replaces the resource.
        initial_version "InitialVersion" resource_definition::ResourceDefinitionVersion,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LatestVersionArn`.
        latest_version_arn "LatestVersionArn" String,
    }
}

/// Property types of [`ResourceDefinition`].
pub mod resource_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ResourceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinition-resourcedefinitionversion.html)
        ResourceDefinitionVersion
        required {
            /// `Resources`: list.
            resources "Resources" List<ResourceInstance>,
        }
        optional {
        }
    }

    property! {
        /// [`ResourceInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinition-resourceinstance.html)
        ResourceInstance
        required {
            /// `Id`: text.
            id_ "Id" String,
            /// `Name`: text.
            name "Name" String,
            /// `ResourceDataContainer`: object.
            resource_data_container "ResourceDataContainer" ResourceDataContainer,
        }
        optional {
        }
    }

    property! {
        /// [`ResourceDataContainer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinition-resourcedatacontainer.html)
        ResourceDataContainer
        required {
        }
        optional {
            /// `LocalDeviceResourceData`: object.
            local_device_resource_data "LocalDeviceResourceData" LocalDeviceResourceData,
            /// `LocalVolumeResourceData`: object.
            local_volume_resource_data "LocalVolumeResourceData" LocalVolumeResourceData,
            /// `S3MachineLearningModelResourceData`: object.
            s3_machine_learning_model_resource_data "S3MachineLearningModelResourceData" S3MachineLearningModelResourceData,
            /// `SageMakerMachineLearningModelResourceData`: object.
            sage_maker_machine_learning_model_resource_data "SageMakerMachineLearningModelResourceData" SageMakerMachineLearningModelResourceData,
            /// `SecretsManagerSecretResourceData`: object.
            secrets_manager_secret_resource_data "SecretsManagerSecretResourceData" SecretsManagerSecretResourceData,
        }
    }

    property! {
        /// [`SecretsManagerSecretResourceData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinition-secretsmanagersecretresourcedata.html)
        SecretsManagerSecretResourceData
        required {
            /// `ARN`: text.
            arn "ARN" String,
        }
        optional {
            /// `AdditionalStagingLabelsToDownload`: list.
            additional_staging_labels_to_download "AdditionalStagingLabelsToDownload" List<String>,
        }
    }

    property! {
        /// [`SageMakerMachineLearningModelResourceData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinition-sagemakermachinelearningmodelresourcedata.html)
        SageMakerMachineLearningModelResourceData
        required {
            /// `DestinationPath`: text.
            destination_path "DestinationPath" String,
            /// `SageMakerJobArn`: text.
            sage_maker_job_arn "SageMakerJobArn" String,
        }
        optional {
            /// `OwnerSetting`: object.
            owner_setting "OwnerSetting" ResourceDownloadOwnerSetting,
        }
    }

    property! {
        /// [`ResourceDownloadOwnerSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinition-resourcedownloadownersetting.html)
        ResourceDownloadOwnerSetting
        required {
            /// `GroupOwner`: text.
            group_owner "GroupOwner" String,
            /// `GroupPermission`: text.
            group_permission "GroupPermission" String,
        }
        optional {
        }
    }

    property! {
        /// [`S3MachineLearningModelResourceData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinition-s3machinelearningmodelresourcedata.html)
        S3MachineLearningModelResourceData
        required {
            /// `DestinationPath`: text.
            destination_path "DestinationPath" String,
            /// `S3Uri`: text.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `OwnerSetting`: object.
            owner_setting "OwnerSetting" ResourceDownloadOwnerSetting,
        }
    }

    property! {
        /// [`LocalVolumeResourceData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinition-localvolumeresourcedata.html)
        LocalVolumeResourceData
        required {
            /// `DestinationPath`: text.
            destination_path "DestinationPath" String,
            /// `SourcePath`: text.
            source_path "SourcePath" String,
        }
        optional {
            /// `GroupOwnerSetting`: object.
            group_owner_setting "GroupOwnerSetting" GroupOwnerSetting,
        }
    }

    property! {
        /// [`GroupOwnerSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinition-groupownersetting.html)
        GroupOwnerSetting
        required {
            /// `AutoAddGroupOwner`: true or false.
            auto_add_group_owner "AutoAddGroupOwner" bool,
        }
        optional {
            /// `GroupOwner`: text.
            group_owner "GroupOwner" String,
        }
    }

    property! {
        /// [`LocalDeviceResourceData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinition-localdeviceresourcedata.html)
        LocalDeviceResourceData
        required {
            /// `SourcePath`: text.
            source_path "SourcePath" String,
        }
        optional {
            /// `GroupOwnerSetting`: object.
            group_owner_setting "GroupOwnerSetting" GroupOwnerSetting,
        }
    }
}

resource! {
    /// [`AWS::Greengrass::ResourceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinitionversion.html)
    ResourceDefinitionVersion = "AWS::Greengrass::ResourceDefinitionVersion"
    required {
        /// `ResourceDefinitionId`: text. A change replaces the resource.
        resource_definition_id "ResourceDefinitionId" String,
        /// `Resources`: list. A change replaces the resource.
        resources "Resources" List<resource_definition_version::ResourceInstance>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ResourceDefinitionVersion`].
pub mod resource_definition_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ResourceInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-resourceinstance.html)
        ResourceInstance
        required {
            /// `Id`: text.
            id_ "Id" String,
            /// `Name`: text.
            name "Name" String,
            /// `ResourceDataContainer`: object.
            resource_data_container "ResourceDataContainer" ResourceDataContainer,
        }
        optional {
        }
    }

    property! {
        /// [`ResourceDataContainer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-resourcedatacontainer.html)
        ResourceDataContainer
        required {
        }
        optional {
            /// `LocalDeviceResourceData`: object.
            local_device_resource_data "LocalDeviceResourceData" LocalDeviceResourceData,
            /// `LocalVolumeResourceData`: object.
            local_volume_resource_data "LocalVolumeResourceData" LocalVolumeResourceData,
            /// `S3MachineLearningModelResourceData`: object.
            s3_machine_learning_model_resource_data "S3MachineLearningModelResourceData" S3MachineLearningModelResourceData,
            /// `SageMakerMachineLearningModelResourceData`: object.
            sage_maker_machine_learning_model_resource_data "SageMakerMachineLearningModelResourceData" SageMakerMachineLearningModelResourceData,
            /// `SecretsManagerSecretResourceData`: object.
            secrets_manager_secret_resource_data "SecretsManagerSecretResourceData" SecretsManagerSecretResourceData,
        }
    }

    property! {
        /// [`SecretsManagerSecretResourceData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-secretsmanagersecretresourcedata.html)
        SecretsManagerSecretResourceData
        required {
            /// `ARN`: text.
            arn "ARN" String,
        }
        optional {
            /// `AdditionalStagingLabelsToDownload`: list.
            additional_staging_labels_to_download "AdditionalStagingLabelsToDownload" List<String>,
        }
    }

    property! {
        /// [`SageMakerMachineLearningModelResourceData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-sagemakermachinelearningmodelresourcedata.html)
        SageMakerMachineLearningModelResourceData
        required {
            /// `DestinationPath`: text.
            destination_path "DestinationPath" String,
            /// `SageMakerJobArn`: text.
            sage_maker_job_arn "SageMakerJobArn" String,
        }
        optional {
            /// `OwnerSetting`: object.
            owner_setting "OwnerSetting" ResourceDownloadOwnerSetting,
        }
    }

    property! {
        /// [`ResourceDownloadOwnerSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-resourcedownloadownersetting.html)
        ResourceDownloadOwnerSetting
        required {
            /// `GroupOwner`: text.
            group_owner "GroupOwner" String,
            /// `GroupPermission`: text.
            group_permission "GroupPermission" String,
        }
        optional {
        }
    }

    property! {
        /// [`S3MachineLearningModelResourceData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-s3machinelearningmodelresourcedata.html)
        S3MachineLearningModelResourceData
        required {
            /// `DestinationPath`: text.
            destination_path "DestinationPath" String,
            /// `S3Uri`: text.
            s3_uri "S3Uri" String,
        }
        optional {
            /// `OwnerSetting`: object.
            owner_setting "OwnerSetting" ResourceDownloadOwnerSetting,
        }
    }

    property! {
        /// [`LocalVolumeResourceData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-localvolumeresourcedata.html)
        LocalVolumeResourceData
        required {
            /// `DestinationPath`: text.
            destination_path "DestinationPath" String,
            /// `SourcePath`: text.
            source_path "SourcePath" String,
        }
        optional {
            /// `GroupOwnerSetting`: object.
            group_owner_setting "GroupOwnerSetting" GroupOwnerSetting,
        }
    }

    property! {
        /// [`GroupOwnerSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-groupownersetting.html)
        GroupOwnerSetting
        required {
            /// `AutoAddGroupOwner`: true or false.
            auto_add_group_owner "AutoAddGroupOwner" bool,
        }
        optional {
            /// `GroupOwner`: text.
            group_owner "GroupOwner" String,
        }
    }

    property! {
        /// [`LocalDeviceResourceData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-resourcedefinitionversion-localdeviceresourcedata.html)
        LocalDeviceResourceData
        required {
            /// `SourcePath`: text.
            source_path "SourcePath" String,
        }
        optional {
            /// `GroupOwnerSetting`: object.
            group_owner_setting "GroupOwnerSetting" GroupOwnerSetting,
        }
    }
}

resource! {
    /// [`AWS::Greengrass::SubscriptionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinition.html)
    SubscriptionDefinition = "AWS::Greengrass::SubscriptionDefinition"
    required {
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `InitialVersion`: object. A change replaces the resource.
        initial_version "InitialVersion" subscription_definition::SubscriptionDefinitionVersion,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LatestVersionArn`.
        latest_version_arn "LatestVersionArn" String,
    }
}

/// Property types of [`SubscriptionDefinition`].
pub mod subscription_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`SubscriptionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-subscriptiondefinition-subscriptiondefinitionversion.html)
        SubscriptionDefinitionVersion
        required {
            /// `Subscriptions`: list.
            subscriptions "Subscriptions" List<Subscription>,
        }
        optional {
        }
    }

    property! {
        /// [`Subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-subscriptiondefinition-subscription.html)
        Subscription
        required {
            /// `Id`: text.
            id_ "Id" String,
            /// `Source`: text.
            source "Source" String,
            /// `Subject`: text.
            subject "Subject" String,
            /// `Target`: text.
            target "Target" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Greengrass::SubscriptionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinitionversion.html)
    SubscriptionDefinitionVersion = "AWS::Greengrass::SubscriptionDefinitionVersion"
    required {
        /// `SubscriptionDefinitionId`: text. A change replaces the resource.
        subscription_definition_id "SubscriptionDefinitionId" String,
        /// `Subscriptions`: list. A change replaces the resource.
        subscriptions "Subscriptions" List<subscription_definition_version::Subscription>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`SubscriptionDefinitionVersion`].
pub mod subscription_definition_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-subscriptiondefinitionversion-subscription.html)
        Subscription
        required {
            /// `Id`: text.
            id_ "Id" String,
            /// `Source`: text.
            source "Source" String,
            /// `Subject`: text.
            subject "Subject" String,
            /// `Target`: text.
            target "Target" String,
        }
        optional {
        }
    }
}
