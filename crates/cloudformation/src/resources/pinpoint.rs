// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Pinpoint`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Pinpoint::ADMChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-admchannel.html)
    ADMChannel = "AWS::Pinpoint::ADMChannel"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `ClientId`: text.
        client_id "ClientId" String,
        /// `ClientSecret`: text.
        client_secret "ClientSecret" String,
    }
    optional {
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Pinpoint::APNSChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnschannel.html)
    APNSChannel = "AWS::Pinpoint::APNSChannel"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
    }
    optional {
        /// `BundleId`: text.
        bundle_id "BundleId" String,
        /// `Certificate`: text.
        certificate "Certificate" String,
        /// `DefaultAuthenticationMethod`: text.
        default_authentication_method "DefaultAuthenticationMethod" String,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `PrivateKey`: text.
        private_key "PrivateKey" String,
        /// `TeamId`: text.
        team_id "TeamId" String,
        /// `TokenKey`: text.
        token_key "TokenKey" String,
        /// `TokenKeyId`: text.
        token_key_id "TokenKeyId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Pinpoint::APNSSandboxChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnssandboxchannel.html)
    APNSSandboxChannel = "AWS::Pinpoint::APNSSandboxChannel"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
    }
    optional {
        /// `BundleId`: text.
        bundle_id "BundleId" String,
        /// `Certificate`: text.
        certificate "Certificate" String,
        /// `DefaultAuthenticationMethod`: text.
        default_authentication_method "DefaultAuthenticationMethod" String,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `PrivateKey`: text.
        private_key "PrivateKey" String,
        /// `TeamId`: text.
        team_id "TeamId" String,
        /// `TokenKey`: text.
        token_key "TokenKey" String,
        /// `TokenKeyId`: text.
        token_key_id "TokenKeyId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Pinpoint::APNSVoipChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnsvoipchannel.html)
    APNSVoipChannel = "AWS::Pinpoint::APNSVoipChannel"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
    }
    optional {
        /// `BundleId`: text.
        bundle_id "BundleId" String,
        /// `Certificate`: text.
        certificate "Certificate" String,
        /// `DefaultAuthenticationMethod`: text.
        default_authentication_method "DefaultAuthenticationMethod" String,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `PrivateKey`: text.
        private_key "PrivateKey" String,
        /// `TeamId`: text.
        team_id "TeamId" String,
        /// `TokenKey`: text.
        token_key "TokenKey" String,
        /// `TokenKeyId`: text.
        token_key_id "TokenKeyId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Pinpoint::APNSVoipSandboxChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnsvoipsandboxchannel.html)
    APNSVoipSandboxChannel = "AWS::Pinpoint::APNSVoipSandboxChannel"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
    }
    optional {
        /// `BundleId`: text.
        bundle_id "BundleId" String,
        /// `Certificate`: text.
        certificate "Certificate" String,
        /// `DefaultAuthenticationMethod`: text.
        default_authentication_method "DefaultAuthenticationMethod" String,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `PrivateKey`: text.
        private_key "PrivateKey" String,
        /// `TeamId`: text.
        team_id "TeamId" String,
        /// `TokenKey`: text.
        token_key "TokenKey" String,
        /// `TokenKeyId`: text.
        token_key_id "TokenKeyId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Pinpoint::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-app.html)
    App = "AWS::Pinpoint::App"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Pinpoint::ApplicationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-applicationsettings.html)
    ApplicationSettings = "AWS::Pinpoint::ApplicationSettings"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
    }
    optional {
        /// `CampaignHook`: object.
        campaign_hook "CampaignHook" application_settings::CampaignHook,
        /// `CloudWatchMetricsEnabled`: true or false.
        cloud_watch_metrics_enabled "CloudWatchMetricsEnabled" bool,
        /// `Limits`: object.
        limits "Limits" application_settings::Limits,
        /// `QuietTime`: object.
        quiet_time "QuietTime" application_settings::QuietTime,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ApplicationSettings`].
pub mod application_settings {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`QuietTime`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-applicationsettings-quiettime.html)
        QuietTime
        required {
            /// `End`: text.
            end "End" String,
            /// `Start`: text.
            start "Start" String,
        }
        optional {
        }
    }

    property! {
        /// [`Limits`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-applicationsettings-limits.html)
        Limits
        required {
        }
        optional {
            /// `Daily`: whole number.
            daily "Daily" i64,
            /// `MaximumDuration`: whole number.
            maximum_duration "MaximumDuration" i64,
            /// `MessagesPerSecond`: whole number.
            messages_per_second "MessagesPerSecond" i64,
            /// `Total`: whole number.
            total "Total" i64,
        }
    }

    property! {
        /// [`CampaignHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-applicationsettings-campaignhook.html)
        CampaignHook
        required {
        }
        optional {
            /// `LambdaFunctionName`: text.
            lambda_function_name "LambdaFunctionName" String,
            /// `Mode`: text.
            mode "Mode" String,
            /// `WebUrl`: text.
            web_url "WebUrl" String,
        }
    }
}

resource! {
    /// [`AWS::Pinpoint::BaiduChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-baiduchannel.html)
    BaiduChannel = "AWS::Pinpoint::BaiduChannel"
    required {
        /// `ApiKey`: text.
        api_key "ApiKey" String,
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `SecretKey`: text.
        secret_key "SecretKey" String,
    }
    optional {
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Pinpoint::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-campaign.html)
    Campaign = "AWS::Pinpoint::Campaign"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `Name`: text.
        name "Name" String,
        /// `Schedule`: object.
        schedule "Schedule" campaign::Schedule,
        /// `SegmentId`: text.
        segment_id "SegmentId" String,
    }
    optional {
        /// `AdditionalTreatments`: list.
        additional_treatments "AdditionalTreatments" List<campaign::WriteTreatmentResource>,
        /// `CampaignHook`: object.
        campaign_hook "CampaignHook" campaign::CampaignHook,
        /// `CustomDeliveryConfiguration`: object.
        custom_delivery_configuration "CustomDeliveryConfiguration" campaign::CustomDeliveryConfiguration,
        /// `Description`: text.
        description "Description" String,
        /// `HoldoutPercent`: whole number.
        holdout_percent "HoldoutPercent" i64,
        /// `IsPaused`: true or false.
        is_paused "IsPaused" bool,
        /// `Limits`: object.
        limits "Limits" campaign::Limits,
        /// `MessageConfiguration`: object.
        message_configuration "MessageConfiguration" campaign::MessageConfiguration,
        /// `Priority`: whole number.
        priority "Priority" i64,
        /// `SegmentVersion`: whole number.
        segment_version "SegmentVersion" i64,
        /// `Tags`: JSON.
        tags "Tags" Json,
        /// `TemplateConfiguration`: object.
        template_configuration "TemplateConfiguration" campaign::TemplateConfiguration,
        /// `TreatmentDescription`: text.
        treatment_description "TreatmentDescription" String,
        /// `TreatmentName`: text.
        treatment_name "TreatmentName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CampaignId`.
        campaign_id "CampaignId" String,
    }
}

/// Property types of [`Campaign`].
pub mod campaign {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TemplateConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-templateconfiguration.html)
        TemplateConfiguration
        required {
        }
        optional {
            /// `EmailTemplate`: object.
            email_template "EmailTemplate" Template,
            /// `PushTemplate`: object.
            push_template "PushTemplate" Template,
            /// `SMSTemplate`: object.
            sms_template "SMSTemplate" Template,
            /// `VoiceTemplate`: object.
            voice_template "VoiceTemplate" Template,
        }
    }

    property! {
        /// [`Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-template.html)
        Template
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Version`: text.
            version "Version" String,
        }
    }

    property! {
        /// [`Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-schedule.html)
        Schedule
        required {
        }
        optional {
            /// `EndTime`: text.
            end_time "EndTime" String,
            /// `EventFilter`: object.
            event_filter "EventFilter" CampaignEventFilter,
            /// `Frequency`: text.
            frequency "Frequency" String,
            /// `IsLocalTime`: true or false.
            is_local_time "IsLocalTime" bool,
            /// `QuietTime`: object.
            quiet_time "QuietTime" QuietTime,
            /// `StartTime`: text.
            start_time "StartTime" String,
            /// `TimeZone`: text.
            time_zone "TimeZone" String,
        }
    }

    property! {
        /// [`QuietTime`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-quiettime.html)
        QuietTime
        required {
            /// `End`: text.
            end "End" String,
            /// `Start`: text.
            start "Start" String,
        }
        optional {
        }
    }

    property! {
        /// [`CampaignEventFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-campaigneventfilter.html)
        CampaignEventFilter
        required {
        }
        optional {
            /// `Dimensions`: object.
            dimensions "Dimensions" EventDimensions,
            /// `FilterType`: text.
            filter_type "FilterType" String,
        }
    }

    property! {
        /// [`EventDimensions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-eventdimensions.html)
        EventDimensions
        required {
        }
        optional {
            /// `Attributes`: JSON.
            attributes "Attributes" Json,
            /// `EventType`: object.
            event_type "EventType" SetDimension,
            /// `Metrics`: JSON.
            metrics "Metrics" Json,
        }
    }

    property! {
        /// [`SetDimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-setdimension.html)
        SetDimension
        required {
        }
        optional {
            /// `DimensionType`: text.
            dimension_type "DimensionType" String,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    property! {
        /// [`MessageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-messageconfiguration.html)
        MessageConfiguration
        required {
        }
        optional {
            /// `ADMMessage`: object.
            adm_message "ADMMessage" Message,
            /// `APNSMessage`: object.
            apns_message "APNSMessage" Message,
            /// `BaiduMessage`: object.
            baidu_message "BaiduMessage" Message,
            /// `CustomMessage`: object.
            custom_message "CustomMessage" CampaignCustomMessage,
            /// `DefaultMessage`: object.
            default_message "DefaultMessage" Message,
            /// `EmailMessage`: object.
            email_message "EmailMessage" CampaignEmailMessage,
            /// `GCMMessage`: object.
            gcm_message "GCMMessage" Message,
            /// `InAppMessage`: object.
            in_app_message "InAppMessage" CampaignInAppMessage,
            /// `SMSMessage`: object.
            sms_message "SMSMessage" CampaignSmsMessage,
        }
    }

    property! {
        /// [`CampaignSmsMessage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-campaignsmsmessage.html)
        CampaignSmsMessage
        required {
        }
        optional {
            /// `Body`: text.
            body "Body" String,
            /// `EntityId`: text.
            entity_id "EntityId" String,
            /// `MessageType`: text.
            message_type "MessageType" String,
            /// `OriginationNumber`: text.
            origination_number "OriginationNumber" String,
            /// `SenderId`: text.
            sender_id "SenderId" String,
            /// `TemplateId`: text.
            template_id "TemplateId" String,
        }
    }

    property! {
        /// [`CampaignInAppMessage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-campaigninappmessage.html)
        CampaignInAppMessage
        required {
        }
        optional {
            /// `Content`: list.
            content "Content" List<InAppMessageContent>,
            /// `CustomConfig`: JSON.
            custom_config "CustomConfig" Json,
            /// `Layout`: text.
            layout "Layout" String,
        }
    }

    property! {
        /// [`InAppMessageContent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-inappmessagecontent.html)
        InAppMessageContent
        required {
        }
        optional {
            /// `BackgroundColor`: text.
            background_color "BackgroundColor" String,
            /// `BodyConfig`: object.
            body_config "BodyConfig" InAppMessageBodyConfig,
            /// `HeaderConfig`: object.
            header_config "HeaderConfig" InAppMessageHeaderConfig,
            /// `ImageUrl`: text.
            image_url "ImageUrl" String,
            /// `PrimaryBtn`: object.
            primary_btn "PrimaryBtn" InAppMessageButton,
            /// `SecondaryBtn`: object.
            secondary_btn "SecondaryBtn" InAppMessageButton,
        }
    }

    property! {
        /// [`InAppMessageButton`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-inappmessagebutton.html)
        InAppMessageButton
        required {
        }
        optional {
            /// `Android`: object.
            android "Android" OverrideButtonConfiguration,
            /// `DefaultConfig`: object.
            default_config "DefaultConfig" DefaultButtonConfiguration,
            /// `IOS`: object.
            ios "IOS" OverrideButtonConfiguration,
            /// `Web`: object.
            web "Web" OverrideButtonConfiguration,
        }
    }

    property! {
        /// [`DefaultButtonConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-defaultbuttonconfiguration.html)
        DefaultButtonConfiguration
        required {
        }
        optional {
            /// `BackgroundColor`: text.
            background_color "BackgroundColor" String,
            /// `BorderRadius`: whole number.
            border_radius "BorderRadius" i64,
            /// `ButtonAction`: text.
            button_action "ButtonAction" String,
            /// `Link`: text.
            link "Link" String,
            /// `Text`: text.
            text "Text" String,
            /// `TextColor`: text.
            text_color "TextColor" String,
        }
    }

    property! {
        /// [`OverrideButtonConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-overridebuttonconfiguration.html)
        OverrideButtonConfiguration
        required {
        }
        optional {
            /// `ButtonAction`: text.
            button_action "ButtonAction" String,
            /// `Link`: text.
            link "Link" String,
        }
    }

    property! {
        /// [`InAppMessageHeaderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-inappmessageheaderconfig.html)
        InAppMessageHeaderConfig
        required {
        }
        optional {
            /// `Alignment`: text.
            alignment "Alignment" String,
            /// `Header`: text.
            header "Header" String,
            /// `TextColor`: text.
            text_color "TextColor" String,
        }
    }

    property! {
        /// [`InAppMessageBodyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-inappmessagebodyconfig.html)
        InAppMessageBodyConfig
        required {
        }
        optional {
            /// `Alignment`: text.
            alignment "Alignment" String,
            /// `Body`: text.
            body "Body" String,
            /// `TextColor`: text.
            text_color "TextColor" String,
        }
    }

    property! {
        /// [`CampaignEmailMessage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-campaignemailmessage.html)
        CampaignEmailMessage
        required {
        }
        optional {
            /// `Body`: text.
            body "Body" String,
            /// `FromAddress`: text.
            from_address "FromAddress" String,
            /// `HtmlBody`: text.
            html_body "HtmlBody" String,
            /// `Title`: text.
            title "Title" String,
        }
    }

    property! {
        /// [`CampaignCustomMessage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-campaigncustommessage.html)
        CampaignCustomMessage
        required {
        }
        optional {
            /// `Data`: text.
            data "Data" String,
        }
    }

    property! {
        /// [`Message`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-message.html)
        Message
        required {
        }
        optional {
            /// `Action`: text.
            action "Action" String,
            /// `Body`: text.
            body "Body" String,
            /// `ImageIconUrl`: text.
            image_icon_url "ImageIconUrl" String,
            /// `ImageSmallIconUrl`: text.
            image_small_icon_url "ImageSmallIconUrl" String,
            /// `ImageUrl`: text.
            image_url "ImageUrl" String,
            /// `JsonBody`: text.
            json_body "JsonBody" String,
            /// `MediaUrl`: text.
            media_url "MediaUrl" String,
            /// `RawContent`: text.
            raw_content "RawContent" String,
            /// `SilentPush`: true or false.
            silent_push "SilentPush" bool,
            /// `TimeToLive`: whole number.
            time_to_live "TimeToLive" i64,
            /// `Title`: text.
            title "Title" String,
            /// `Url`: text.
            url "Url" String,
        }
    }

    property! {
        /// [`Limits`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-limits.html)
        Limits
        required {
        }
        optional {
            /// `Daily`: whole number.
            daily "Daily" i64,
            /// `MaximumDuration`: whole number.
            maximum_duration "MaximumDuration" i64,
            /// `MessagesPerSecond`: whole number.
            messages_per_second "MessagesPerSecond" i64,
            /// `Session`: whole number.
            session "Session" i64,
            /// `Total`: whole number.
            total "Total" i64,
        }
    }

    property! {
        /// [`CustomDeliveryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-customdeliveryconfiguration.html)
        CustomDeliveryConfiguration
        required {
        }
        optional {
            /// `DeliveryUri`: text.
            delivery_uri "DeliveryUri" String,
            /// `EndpointTypes`: list.
            endpoint_types "EndpointTypes" List<String>,
        }
    }

    property! {
        /// [`CampaignHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-campaignhook.html)
        CampaignHook
        required {
        }
        optional {
            /// `LambdaFunctionName`: text.
            lambda_function_name "LambdaFunctionName" String,
            /// `Mode`: text.
            mode "Mode" String,
            /// `WebUrl`: text.
            web_url "WebUrl" String,
        }
    }

    property! {
        /// [`WriteTreatmentResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-campaign-writetreatmentresource.html)
        WriteTreatmentResource
        required {
        }
        optional {
            /// `CustomDeliveryConfiguration`: object.
            custom_delivery_configuration "CustomDeliveryConfiguration" CustomDeliveryConfiguration,
            /// `MessageConfiguration`: object.
            message_configuration "MessageConfiguration" MessageConfiguration,
            /// `Schedule`: object.
            schedule "Schedule" Schedule,
            /// `SizePercent`: whole number.
            size_percent "SizePercent" i64,
            /// `TemplateConfiguration`: object.
            template_configuration "TemplateConfiguration" TemplateConfiguration,
            /// `TreatmentDescription`: text.
            treatment_description "TreatmentDescription" String,
            /// `TreatmentName`: text.
            treatment_name "TreatmentName" String,
        }
    }
}

resource! {
    /// [`AWS::Pinpoint::EmailChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailchannel.html)
    EmailChannel = "AWS::Pinpoint::EmailChannel"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `FromAddress`: text.
        from_address "FromAddress" String,
        /// `Identity`: text.
        identity "Identity" String,
    }
    optional {
        /// `ConfigurationSet`: text.
        configuration_set "ConfigurationSet" String,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `OrchestrationSendingRoleArn`: text.
        orchestration_sending_role_arn "OrchestrationSendingRoleArn" String,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Pinpoint::EmailTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailtemplate.html)
    EmailTemplate = "AWS::Pinpoint::EmailTemplate"
    required {
        /// `Subject`: text.
        subject "Subject" String,
        /// `TemplateName`: text. A change replaces the resource.
        template_name "TemplateName" String,
    }
    optional {
        /// `DefaultSubstitutions`: text.
        default_substitutions "DefaultSubstitutions" String,
        /// `HtmlPart`: text.
        html_part "HtmlPart" String,
        /// `Tags`: JSON.
        tags "Tags" Json,
        /// `TemplateDescription`: text.
        template_description "TemplateDescription" String,
        /// `TextPart`: text.
        text_part "TextPart" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Pinpoint::EventStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-eventstream.html)
    EventStream = "AWS::Pinpoint::EventStream"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `DestinationStreamArn`: text.
        destination_stream_arn "DestinationStreamArn" String,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Pinpoint::GCMChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-gcmchannel.html)
    GCMChannel = "AWS::Pinpoint::GCMChannel"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
    }
    optional {
        /// `ApiKey`: text.
        api_key "ApiKey" String,
        /// `DefaultAuthenticationMethod`: text.
        default_authentication_method "DefaultAuthenticationMethod" String,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `ServiceJson`: text.
        service_json "ServiceJson" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Pinpoint::InAppTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-inapptemplate.html)
    InAppTemplate = "AWS::Pinpoint::InAppTemplate"
    required {
        /// `TemplateName`: text. A change replaces the resource.
        template_name "TemplateName" String,
    }
    optional {
        /// `Content`: list.
        content "Content" List<in_app_template::InAppMessageContent>,
        /// `CustomConfig`: JSON.
        custom_config "CustomConfig" Json,
        /// `Layout`: text.
        layout "Layout" in_app_template::Layout,
        /// `Tags`: JSON.
        tags "Tags" Json,
        /// `TemplateDescription`: text.
        template_description "TemplateDescription" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`InAppTemplate`].
pub mod in_app_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Layout`.
        Layout
        BottomBanner = "BOTTOM_BANNER",
        TopBanner = "TOP_BANNER",
        Overlays = "OVERLAYS",
        MobileFeed = "MOBILE_FEED",
        MiddleBanner = "MIDDLE_BANNER",
        Carousel = "CAROUSEL",
    }

    property! {
        /// [`InAppMessageContent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-inapptemplate-inappmessagecontent.html)
        InAppMessageContent
        required {
        }
        optional {
            /// `BackgroundColor`: text.
            background_color "BackgroundColor" String,
            /// `BodyConfig`: object.
            body_config "BodyConfig" BodyConfig,
            /// `HeaderConfig`: object.
            header_config "HeaderConfig" HeaderConfig,
            /// `ImageUrl`: text.
            image_url "ImageUrl" String,
            /// `PrimaryBtn`: object.
            primary_btn "PrimaryBtn" ButtonConfig,
            /// `SecondaryBtn`: object.
            secondary_btn "SecondaryBtn" ButtonConfig,
        }
    }

    property! {
        /// [`ButtonConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-inapptemplate-buttonconfig.html)
        ButtonConfig
        required {
        }
        optional {
            /// `Android`: object.
            android "Android" OverrideButtonConfiguration,
            /// `DefaultConfig`: object.
            default_config "DefaultConfig" DefaultButtonConfiguration,
            /// `IOS`: object.
            ios "IOS" OverrideButtonConfiguration,
            /// `Web`: object.
            web "Web" OverrideButtonConfiguration,
        }
    }

    choice! {
        /// Values of `ButtonAction`.
        ButtonAction
        Link = "LINK",
        DeepLink = "DEEP_LINK",
        Close = "CLOSE",
    }

    property! {
        /// [`DefaultButtonConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-inapptemplate-defaultbuttonconfiguration.html)
        DefaultButtonConfiguration
        required {
        }
        optional {
            /// `BackgroundColor`: text.
            background_color "BackgroundColor" String,
            /// `BorderRadius`: whole number.
            border_radius "BorderRadius" i64,
            /// `ButtonAction`: text.
            button_action "ButtonAction" ButtonAction,
            /// `Link`: text.
            link "Link" String,
            /// `Text`: text.
            text "Text" String,
            /// `TextColor`: text.
            text_color "TextColor" String,
        }
    }

    property! {
        /// [`OverrideButtonConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-inapptemplate-overridebuttonconfiguration.html)
        OverrideButtonConfiguration
        required {
        }
        optional {
            /// `ButtonAction`: text.
            button_action "ButtonAction" ButtonAction,
            /// `Link`: text.
            link "Link" String,
        }
    }

    choice! {
        /// Values of `Alignment`.
        Alignment
        Left = "LEFT",
        Center = "CENTER",
        Right = "RIGHT",
    }

    property! {
        /// [`HeaderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-inapptemplate-headerconfig.html)
        HeaderConfig
        required {
        }
        optional {
            /// `Alignment`: text.
            alignment "Alignment" Alignment,
            /// `Header`: text.
            header "Header" String,
            /// `TextColor`: text.
            text_color "TextColor" String,
        }
    }

    property! {
        /// [`BodyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-inapptemplate-bodyconfig.html)
        BodyConfig
        required {
        }
        optional {
            /// `Alignment`: text.
            alignment "Alignment" Alignment,
            /// `Body`: text.
            body "Body" String,
            /// `TextColor`: text.
            text_color "TextColor" String,
        }
    }
}

resource! {
    /// [`AWS::Pinpoint::PushTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-pushtemplate.html)
    PushTemplate = "AWS::Pinpoint::PushTemplate"
    required {
        /// `TemplateName`: text. A change replaces the resource.
        template_name "TemplateName" String,
    }
    optional {
        /// `ADM`: object.
        adm "ADM" push_template::AndroidPushNotificationTemplate,
        /// `APNS`: object.
        apns "APNS" push_template::APNSPushNotificationTemplate,
        /// `Baidu`: object.
        baidu "Baidu" push_template::AndroidPushNotificationTemplate,
        /// `Default`: object.
        default "Default" push_template::DefaultPushNotificationTemplate,
        /// `DefaultSubstitutions`: text.
        default_substitutions "DefaultSubstitutions" String,
        /// `GCM`: object.
        gcm "GCM" push_template::AndroidPushNotificationTemplate,
        /// `Tags`: JSON.
        tags "Tags" Json,
        /// `TemplateDescription`: text.
        template_description "TemplateDescription" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`PushTemplate`].
pub mod push_template {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`DefaultPushNotificationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-pushtemplate-defaultpushnotificationtemplate.html)
        DefaultPushNotificationTemplate
        required {
        }
        optional {
            /// `Action`: text.
            action "Action" String,
            /// `Body`: text.
            body "Body" String,
            /// `Sound`: text.
            sound "Sound" String,
            /// `Title`: text.
            title "Title" String,
            /// `Url`: text.
            url "Url" String,
        }
    }

    property! {
        /// [`APNSPushNotificationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-pushtemplate-apnspushnotificationtemplate.html)
        APNSPushNotificationTemplate
        required {
        }
        optional {
            /// `Action`: text.
            action "Action" String,
            /// `Body`: text.
            body "Body" String,
            /// `MediaUrl`: text.
            media_url "MediaUrl" String,
            /// `Sound`: text.
            sound "Sound" String,
            /// `Title`: text.
            title "Title" String,
            /// `Url`: text.
            url "Url" String,
        }
    }

    property! {
        /// [`AndroidPushNotificationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-pushtemplate-androidpushnotificationtemplate.html)
        AndroidPushNotificationTemplate
        required {
        }
        optional {
            /// `Action`: text.
            action "Action" String,
            /// `Body`: text.
            body "Body" String,
            /// `ImageIconUrl`: text.
            image_icon_url "ImageIconUrl" String,
            /// `ImageUrl`: text.
            image_url "ImageUrl" String,
            /// `SmallImageIconUrl`: text.
            small_image_icon_url "SmallImageIconUrl" String,
            /// `Sound`: text.
            sound "Sound" String,
            /// `Title`: text.
            title "Title" String,
            /// `Url`: text.
            url "Url" String,
        }
    }
}

resource! {
    /// [`AWS::Pinpoint::SMSChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smschannel.html)
    SMSChannel = "AWS::Pinpoint::SMSChannel"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
    }
    optional {
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `SenderId`: text.
        sender_id "SenderId" String,
        /// `ShortCode`: text.
        short_code "ShortCode" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Pinpoint::Segment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-segment.html)
    Segment = "AWS::Pinpoint::Segment"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `Dimensions`: object.
        dimensions "Dimensions" segment::SegmentDimensions,
        /// `SegmentGroups`: object.
        segment_groups "SegmentGroups" segment::SegmentGroups,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `SegmentId`.
        segment_id "SegmentId" String,
    }
}

/// Property types of [`Segment`].
pub mod segment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`SegmentGroups`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-segmentgroups.html)
        SegmentGroups
        required {
        }
        optional {
            /// `Groups`: list.
            groups "Groups" List<Groups>,
            /// `Include`: text.
            include "Include" String,
        }
    }

    property! {
        /// [`Groups`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-groups.html)
        Groups
        required {
        }
        optional {
            /// `Dimensions`: list.
            dimensions "Dimensions" List<SegmentDimensions>,
            /// `SourceSegments`: list.
            source_segments "SourceSegments" List<SourceSegments>,
            /// `SourceType`: text.
            source_type "SourceType" String,
            /// `Type`: text.
            r#type "Type" String,
        }
    }

    property! {
        /// [`SourceSegments`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-sourcesegments.html)
        SourceSegments
        required {
            /// `Id`: text.
            id_ "Id" String,
        }
        optional {
            /// `Version`: whole number.
            version "Version" i64,
        }
    }

    property! {
        /// [`SegmentDimensions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-segmentdimensions.html)
        SegmentDimensions
        required {
        }
        optional {
            /// `Attributes`: JSON.
            attributes "Attributes" Json,
            /// `Behavior`: object.
            behavior "Behavior" Behavior,
            /// `Demographic`: object.
            demographic "Demographic" Demographic,
            /// `Location`: object.
            location "Location" Location,
            /// `Metrics`: JSON.
            metrics "Metrics" Json,
            /// `UserAttributes`: JSON.
            user_attributes "UserAttributes" Json,
        }
    }

    property! {
        /// [`Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-location.html)
        Location
        required {
        }
        optional {
            /// `Country`: object.
            country "Country" SetDimension,
            /// `GPSPoint`: object.
            gps_point "GPSPoint" GPSPoint,
        }
    }

    property! {
        /// [`GPSPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-gpspoint.html)
        GPSPoint
        required {
            /// `Coordinates`: object.
            coordinates "Coordinates" Coordinates,
            /// `RangeInKilometers`: number.
            range_in_kilometers "RangeInKilometers" f64,
        }
        optional {
        }
    }

    property! {
        /// [`Coordinates`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-coordinates.html)
        Coordinates
        required {
            /// `Latitude`: number.
            latitude "Latitude" f64,
            /// `Longitude`: number.
            longitude "Longitude" f64,
        }
        optional {
        }
    }

    property! {
        /// [`SetDimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-setdimension.html)
        SetDimension
        required {
        }
        optional {
            /// `DimensionType`: text.
            dimension_type "DimensionType" String,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    property! {
        /// [`Demographic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-demographic.html)
        Demographic
        required {
        }
        optional {
            /// `AppVersion`: object.
            app_version "AppVersion" SetDimension,
            /// `Channel`: object.
            channel "Channel" SetDimension,
            /// `DeviceType`: object.
            device_type "DeviceType" SetDimension,
            /// `Make`: object.
            make "Make" SetDimension,
            /// `Model`: object.
            model "Model" SetDimension,
            /// `Platform`: object.
            platform "Platform" SetDimension,
        }
    }

    property! {
        /// [`Behavior`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-behavior.html)
        Behavior
        required {
        }
        optional {
            /// `Recency`: object.
            recency "Recency" Recency,
        }
    }

    property! {
        /// [`Recency`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpoint-segment-recency.html)
        Recency
        required {
            /// `Duration`: text.
            duration "Duration" String,
            /// `RecencyType`: text.
            recency_type "RecencyType" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Pinpoint::SmsTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smstemplate.html)
    SmsTemplate = "AWS::Pinpoint::SmsTemplate"
    required {
        /// `Body`: text.
        body "Body" String,
        /// `TemplateName`: text. A change replaces the resource.
        template_name "TemplateName" String,
    }
    optional {
        /// `DefaultSubstitutions`: text.
        default_substitutions "DefaultSubstitutions" String,
        /// `Tags`: JSON.
        tags "Tags" Json,
        /// `TemplateDescription`: text.
        template_description "TemplateDescription" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Pinpoint::VoiceChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-voicechannel.html)
    VoiceChannel = "AWS::Pinpoint::VoiceChannel"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
    }
    optional {
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}
