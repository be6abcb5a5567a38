// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AppIntegrations`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AppIntegrations::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-application.html)
    Application = "AWS::AppIntegrations::Application"
    required {
        /// `ApplicationSourceConfig`: object.
        application_source_config "ApplicationSourceConfig" application::ApplicationSourceConfig,
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `Namespace`: text, 1 to 255 characters.
        namespace "Namespace" String,
    }
    optional {
        /// `ApplicationConfig`: object.
        application_config "ApplicationConfig" application::ApplicationConfig,
        /// `ApplicationType`: text.
        application_type "ApplicationType" application::ApplicationType,
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
        /// `IframeConfig`: object.
        iframe_config "IframeConfig" application::IframeConfig,
        /// `InitializationTimeout`: whole number, 1 to 600000 in value.
        initialization_timeout "InitializationTimeout" i64,
        /// `IsService`: true or false.
        is_service "IsService" bool,
        /// `Permissions`: list, 0 to 150 items.
        permissions "Permissions" List<String>,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<application::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationArn`.
        application_arn "ApplicationArn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ApplicationType`.
        ApplicationType
        Standard = "STANDARD",
        Service = "SERVICE",
        McpServer = "MCP_SERVER",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-application-tag.html)
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
        /// [`IframeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-application-iframeconfig.html)
        IframeConfig
        required {
        }
        optional {
            /// `Allow`: list, 0 to 25 items.
            allow "Allow" List<String>,
            /// `Sandbox`: list, 0 to 25 items.
            sandbox "Sandbox" List<String>,
        }
    }

    property! {
        /// Property type `ApplicationSourceConfig`.
        ApplicationSourceConfig
        required {
            /// `ExternalUrlConfig`: object.
            external_url_config "ExternalUrlConfig" ExternalUrlConfig,
        }
        optional {
        }
    }

    property! {
        /// [`ExternalUrlConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-application-externalurlconfig.html)
        ExternalUrlConfig
        required {
            /// `AccessUrl`: text, 1 to 1000 characters.
            access_url "AccessUrl" String,
        }
        optional {
            /// `ApprovedOrigins`: list, 0 to 50 items.
            approved_origins "ApprovedOrigins" List<String>,
        }
    }

    property! {
        /// [`ApplicationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-application-applicationconfig.html)
        ApplicationConfig
        required {
        }
        optional {
            /// `ContactHandling`: object.
            contact_handling "ContactHandling" ContactHandling,
        }
    }

    choice! {
        /// Values of `ContactHandlingScope`.
        ContactHandlingScope
        CrossContacts = "CROSS_CONTACTS",
        PerContact = "PER_CONTACT",
    }

    property! {
        /// [`ContactHandling`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-application-contacthandling.html)
        ContactHandling
        required {
            /// `Scope`: text.
            scope "Scope" ContactHandlingScope,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppIntegrations::DataIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-dataintegration.html)
    DataIntegration = "AWS::AppIntegrations::DataIntegration"
    required {
        /// `KmsKey`: text, 1 to 255 characters. A change replaces the resource.
        kms_key "KmsKey" String,
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `SourceURI`: text, 1 to 1000 characters. A change replaces the resource.
        source_uri "SourceURI" String,
    }
    optional {
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
        /// `FileConfiguration`: object.
        file_configuration "FileConfiguration" data_integration::FileConfiguration,
        /// `ObjectConfiguration`: object.
        object_configuration "ObjectConfiguration" Json,
        /// `ScheduleConfig`: object. A change replaces the resource.
        schedule_config "ScheduleConfig" data_integration::ScheduleConfig,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<data_integration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DataIntegrationArn`.
        data_integration_arn "DataIntegrationArn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`DataIntegration`].
pub mod data_integration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-dataintegration-tag.html)
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
        /// [`ScheduleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-dataintegration-scheduleconfig.html)
        ScheduleConfig
        required {
            /// `ScheduleExpression`: text, 1 to 255 characters.
            schedule_expression "ScheduleExpression" String,
        }
        optional {
            /// `FirstExecutionFrom`: text, 1 to 255 characters.
            first_execution_from "FirstExecutionFrom" String,
            /// `Object`: text, 1 to 255 characters.
            object "Object" String,
        }
    }

    property! {
        /// [`FileConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-dataintegration-fileconfiguration.html)
        FileConfiguration
        required {
            /// `Folders`: list, 1 to 10 items.
            folders "Folders" List<String>,
        }
        optional {
            /// `Filters`: object.
            filters "Filters" Json,
        }
    }
}

resource! {
    /// [`AWS::AppIntegrations::EventIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-eventintegration.html)
    EventIntegration = "AWS::AppIntegrations::EventIntegration"
    required {
        /// `EventBridgeBus`: text, 1 to 255 characters. A change replaces the resource.
        event_bridge_bus "EventBridgeBus" String,
        /// `EventFilter`: object. A change replaces the resource.
        event_filter "EventFilter" event_integration::EventFilter,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<event_integration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `EventIntegrationArn`.
        event_integration_arn "EventIntegrationArn" String,
    }
}

/// Property types of [`EventIntegration`].
pub mod event_integration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-eventintegration-tag.html)
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
        /// [`EventFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-eventintegration-eventfilter.html)
        EventFilter
        required {
            /// `Source`: text, 1 to 256 characters.
            source "Source" String,
        }
        optional {
        }
    }
}
