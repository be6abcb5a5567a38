// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::WorkSpacesWeb`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::WorkSpacesWeb::BrowserSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-browsersettings.html)
    BrowserSettings = "AWS::WorkSpacesWeb::BrowserSettings"
    required {
    }
    optional {
        /// `AdditionalEncryptionContext`: object. A change replaces the resource.
        additional_encryption_context "AdditionalEncryptionContext" Json,
        /// `BrowserPolicy`: text, 2 to 131072 characters.
        browser_policy "BrowserPolicy" String,
        /// `CustomerManagedKey`: text, 20 to 2048 characters. A change replaces the resource.
        customer_managed_key "CustomerManagedKey" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<browser_settings::Tag>,
        /// `WebContentFilteringPolicy`: object.
        web_content_filtering_policy "WebContentFilteringPolicy" browser_settings::WebContentFilteringPolicy,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociatedPortalArns`.
        associated_portal_arns "AssociatedPortalArns" List<String>,
        /// `Fn::GetAtt` of `BrowserSettingsArn`.
        browser_settings_arn "BrowserSettingsArn" String,
    }
}

/// Property types of [`BrowserSettings`].
pub mod browser_settings {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Category`.
        Category
        Cults = "Cults",
        Gambling = "Gambling",
        Nudity = "Nudity",
        Pornography = "Pornography",
        SexEducation = "SexEducation",
        Tasteless = "Tasteless",
        Violence = "Violence",
        DownloadSites = "DownloadSites",
        ImageSharing = "ImageSharing",
        PeerToPeer = "PeerToPeer",
        StreamingMediaAndDownloads = "StreamingMediaAndDownloads",
        GenerativeAI = "GenerativeAI",
        CriminalActivity = "CriminalActivity",
        Hacking = "Hacking",
        HateAndIntolerance = "HateAndIntolerance",
        IllegalDrug = "IllegalDrug",
        IllegalSoftware = "IllegalSoftware",
        SchoolCheating = "SchoolCheating",
        SelfHarm = "SelfHarm",
        Weapons = "Weapons",
        Chat = "Chat",
        Games = "Games",
        InstantMessaging = "InstantMessaging",
        ProfessionalNetwork = "ProfessionalNetwork",
        SocialNetworking = "SocialNetworking",
        WebBasedEmail = "WebBasedEmail",
        ParkedDomains = "ParkedDomains",
    }

    property! {
        /// [`WebContentFilteringPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-browsersettings-webcontentfilteringpolicy.html)
        WebContentFilteringPolicy
        required {
        }
        optional {
            /// `AllowedUrls`: list, 1 to 1000 items.
            allowed_urls "AllowedUrls" List<String>,
            /// `BlockedCategories`: list, 1 to 100 items.
            blocked_categories "BlockedCategories" List<Category>,
            /// `BlockedUrls`: list, 1 to 1000 items.
            blocked_urls "BlockedUrls" List<String>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-browsersettings-tag.html)
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
    /// [`AWS::WorkSpacesWeb::DataProtectionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-dataprotectionsettings.html)
    DataProtectionSettings = "AWS::WorkSpacesWeb::DataProtectionSettings"
    required {
    }
    optional {
        /// `AdditionalEncryptionContext`: object. A change replaces the resource.
        additional_encryption_context "AdditionalEncryptionContext" Json,
        /// `CustomerManagedKey`: text, 20 to 2048 characters. A change replaces the resource.
        customer_managed_key "CustomerManagedKey" String,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `DisplayName`: text, 1 to 64 characters.
        display_name "DisplayName" String,
        /// `InlineRedactionConfiguration`: object.
        inline_redaction_configuration "InlineRedactionConfiguration" data_protection_settings::InlineRedactionConfiguration,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<data_protection_settings::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociatedPortalArns`.
        associated_portal_arns "AssociatedPortalArns" List<String>,
        /// `Fn::GetAtt` of `CreationDate`.
        creation_date "CreationDate" String,
        /// `Fn::GetAtt` of `DataProtectionSettingsArn`.
        data_protection_settings_arn "DataProtectionSettingsArn" String,
    }
}

/// Property types of [`DataProtectionSettings`].
pub mod data_protection_settings {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-dataprotectionsettings-tag.html)
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
        /// [`InlineRedactionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-dataprotectionsettings-inlineredactionconfiguration.html)
        InlineRedactionConfiguration
        required {
            /// `InlineRedactionPatterns`: list, 0 to 150 items.
            inline_redaction_patterns "InlineRedactionPatterns" List<InlineRedactionPattern>,
        }
        optional {
            /// `GlobalConfidenceLevel`: number, 1 to 3 in value.
            global_confidence_level "GlobalConfidenceLevel" f64,
            /// `GlobalEnforcedUrls`: list, 1 to 100 items.
            global_enforced_urls "GlobalEnforcedUrls" List<String>,
            /// `GlobalExemptUrls`: list, 1 to 100 items.
            global_exempt_urls "GlobalExemptUrls" List<String>,
        }
    }

    property! {
        /// [`InlineRedactionPattern`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-dataprotectionsettings-inlineredactionpattern.html)
        InlineRedactionPattern
        required {
            /// `RedactionPlaceHolder`: object.
            redaction_place_holder "RedactionPlaceHolder" RedactionPlaceHolder,
        }
        optional {
            /// `BuiltInPatternId`: text, 1 to 50 characters.
            built_in_pattern_id "BuiltInPatternId" String,
            /// `ConfidenceLevel`: number, 1 to 3 in value.
            confidence_level "ConfidenceLevel" f64,
            /// `CustomPattern`: object.
            custom_pattern "CustomPattern" CustomPattern,
            /// `EnforcedUrls`: list, 1 to 20 items.
            enforced_urls "EnforcedUrls" List<String>,
            /// `ExemptUrls`: list, 1 to 20 items.
            exempt_urls "ExemptUrls" List<String>,
        }
    }

    choice! {
        /// Values of `RedactionPlaceHolderType`.
        RedactionPlaceHolderType
        CustomText = "CustomText",
    }

    property! {
        /// [`RedactionPlaceHolder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-dataprotectionsettings-redactionplaceholder.html)
        RedactionPlaceHolder
        required {
            /// `RedactionPlaceHolderType`: text.
            redaction_place_holder_type "RedactionPlaceHolderType" RedactionPlaceHolderType,
        }
        optional {
            /// `RedactionPlaceHolderText`: text, 1 to 20 characters.
            redaction_place_holder_text "RedactionPlaceHolderText" String,
        }
    }

    property! {
        /// [`CustomPattern`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-dataprotectionsettings-custompattern.html)
        CustomPattern
        required {
            /// `PatternName`: text, 1 to 20 characters.
            pattern_name "PatternName" String,
            /// `PatternRegex`: text, 0 to 300 characters.
            pattern_regex "PatternRegex" String,
        }
        optional {
            /// `KeywordRegex`: text, 0 to 300 characters.
            keyword_regex "KeywordRegex" String,
            /// `PatternDescription`: text, 1 to 256 characters.
            pattern_description "PatternDescription" String,
        }
    }
}

resource! {
    /// [`AWS::WorkSpacesWeb::IdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-identityprovider.html)
    IdentityProvider = "AWS::WorkSpacesWeb::IdentityProvider"
    required {
        /// `IdentityProviderDetails`: object.
        identity_provider_details "IdentityProviderDetails" Json,
        /// `IdentityProviderName`: text, 1 to 32 characters.
        identity_provider_name "IdentityProviderName" String,
        /// `IdentityProviderType`: text.
        identity_provider_type "IdentityProviderType" identity_provider::IdentityProviderType,
    }
    optional {
        /// `PortalArn`: text, 20 to 2048 characters. A change replaces the resource.
        portal_arn "PortalArn" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<identity_provider::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `IdentityProviderArn`.
        identity_provider_arn "IdentityProviderArn" String,
    }
}

/// Property types of [`IdentityProvider`].
pub mod identity_provider {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IdentityProviderType`.
        IdentityProviderType
        Saml = "SAML",
        Facebook = "Facebook",
        Google = "Google",
        LoginWithAmazon = "LoginWithAmazon",
        SignInWithApple = "SignInWithApple",
        Oidc = "OIDC",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-identityprovider-tag.html)
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
    /// [`AWS::WorkSpacesWeb::IpAccessSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-ipaccesssettings.html)
    IpAccessSettings = "AWS::WorkSpacesWeb::IpAccessSettings"
    required {
        /// `IpRules`: list, 1 to 100 items.
        ip_rules "IpRules" List<ip_access_settings::IpRule>,
    }
    optional {
        /// `AdditionalEncryptionContext`: object. A change replaces the resource.
        additional_encryption_context "AdditionalEncryptionContext" Json,
        /// `CustomerManagedKey`: text, 20 to 2048 characters. A change replaces the resource.
        customer_managed_key "CustomerManagedKey" String,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `DisplayName`: text, 1 to 64 characters.
        display_name "DisplayName" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<ip_access_settings::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociatedPortalArns`.
        associated_portal_arns "AssociatedPortalArns" List<String>,
        /// `Fn::GetAtt` of `CreationDate`.
        creation_date "CreationDate" String,
        /// `Fn::GetAtt` of `IpAccessSettingsArn`.
        ip_access_settings_arn "IpAccessSettingsArn" String,
    }
}

/// Property types of [`IpAccessSettings`].
pub mod ip_access_settings {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-ipaccesssettings-tag.html)
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
        /// [`IpRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-ipaccesssettings-iprule.html)
        IpRule
        required {
            /// `IpRange`: text.
            ip_range "IpRange" String,
        }
        optional {
            /// `Description`: text, 1 to 256 characters.
            description "Description" String,
        }
    }
}

resource! {
    /// [`AWS::WorkSpacesWeb::NetworkSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-networksettings.html)
    NetworkSettings = "AWS::WorkSpacesWeb::NetworkSettings"
    required {
        /// `SecurityGroupIds`: list, 1 to 5 items.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SubnetIds`: list, 2 to 3 items.
        subnet_ids "SubnetIds" List<String>,
        /// `VpcId`: text, 1 to 255 characters.
        vpc_id "VpcId" String,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<network_settings::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociatedPortalArns`.
        associated_portal_arns "AssociatedPortalArns" List<String>,
        /// `Fn::GetAtt` of `NetworkSettingsArn`.
        network_settings_arn "NetworkSettingsArn" String,
    }
}

/// Property types of [`NetworkSettings`].
pub mod network_settings {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-networksettings-tag.html)
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
    /// [`AWS::WorkSpacesWeb::Portal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-portal.html)
    Portal = "AWS::WorkSpacesWeb::Portal"
    required {
    }
    optional {
        /// `AdditionalEncryptionContext`: object. A change replaces the resource.
        additional_encryption_context "AdditionalEncryptionContext" Json,
        /// `AuthenticationType`: text.
        authentication_type "AuthenticationType" portal::AuthenticationType,
        /// `BrowserSettingsArn`: text, 20 to 2048 characters.
        browser_settings_arn "BrowserSettingsArn" String,
        /// `CustomerManagedKey`: text, 20 to 2048 characters. A change replaces the resource.
        customer_managed_key "CustomerManagedKey" String,
        /// `DataProtectionSettingsArn`: text, 20 to 2048 characters.
        data_protection_settings_arn "DataProtectionSettingsArn" String,
        /// `DisplayName`: text, 1 to 64 characters.
        display_name "DisplayName" String,
        /// `InstanceType`: text.
        instance_type "InstanceType" portal::InstanceType,
        /// `IpAccessSettingsArn`: text, 20 to 2048 characters.
        ip_access_settings_arn "IpAccessSettingsArn" String,
        /// `MaxConcurrentSessions`: number, 1 to 5000 in value.
        max_concurrent_sessions "MaxConcurrentSessions" f64,
        /// `NetworkSettingsArn`: text, 20 to 2048 characters.
        network_settings_arn "NetworkSettingsArn" String,
        /// `PortalCustomDomain`: text, 0 to 128 characters.
        portal_custom_domain "PortalCustomDomain" String,
        /// `SessionLoggerArn`: text, 20 to 2048 characters.
        session_logger_arn "SessionLoggerArn" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<portal::Tag>,
        /// `TrustStoreArn`: text, 20 to 2048 characters.
        trust_store_arn "TrustStoreArn" String,
        /// `UserAccessLoggingSettingsArn`: text, 20 to 2048 characters.
        user_access_logging_settings_arn "UserAccessLoggingSettingsArn" String,
        /// `UserSettingsArn`: text, 20 to 2048 characters.
        user_settings_arn "UserSettingsArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `BrowserType`.
        browser_type "BrowserType" String,
        /// `Fn::GetAtt` of `CreationDate`.
        creation_date "CreationDate" String,
        /// `Fn::GetAtt` of `PortalArn`.
        portal_arn "PortalArn" String,
        /// `Fn::GetAtt` of `PortalEndpoint`.
        portal_endpoint "PortalEndpoint" String,
        /// `Fn::GetAtt` of `PortalStatus`.
        portal_status "PortalStatus" String,
        /// `Fn::GetAtt` of `RendererType`.
        renderer_type "RendererType" String,
        /// `Fn::GetAtt` of `ServiceProviderSamlMetadata`.
        service_provider_saml_metadata "ServiceProviderSamlMetadata" String,
        /// `Fn::GetAtt` of `StatusReason`.
        status_reason "StatusReason" String,
    }
}

/// Property types of [`Portal`].
pub mod portal {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthenticationType`.
        AuthenticationType
        Standard = "Standard",
        IAMIdentityCenter = "IAM_Identity_Center",
    }

    choice! {
        /// Values of `InstanceType`.
        InstanceType
        StandardRegular = "standard.regular",
        StandardLarge = "standard.large",
        StandardXlarge = "standard.xlarge",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-portal-tag.html)
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
    /// [`AWS::WorkSpacesWeb::SessionLogger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-sessionlogger.html)
    SessionLogger = "AWS::WorkSpacesWeb::SessionLogger"
    required {
        /// `EventFilter`: JSON.
        event_filter "EventFilter" Json,
        /// `LogConfiguration`: object.
        log_configuration "LogConfiguration" session_logger::LogConfiguration,
    }
    optional {
        /// `AdditionalEncryptionContext`: object. A change replaces the resource.
        additional_encryption_context "AdditionalEncryptionContext" Json,
        /// `CustomerManagedKey`: text, 20 to 2048 characters. A change replaces the resource.
        customer_managed_key "CustomerManagedKey" String,
        /// `DisplayName`: text, 1 to 64 characters.
        display_name "DisplayName" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<session_logger::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociatedPortalArns`.
        associated_portal_arns "AssociatedPortalArns" List<String>,
        /// `Fn::GetAtt` of `CreationDate`.
        creation_date "CreationDate" String,
        /// `Fn::GetAtt` of `SessionLoggerArn`.
        session_logger_arn "SessionLoggerArn" String,
    }
}

/// Property types of [`SessionLogger`].
pub mod session_logger {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-sessionlogger-tag.html)
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
        /// [`LogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-sessionlogger-logconfiguration.html)
        LogConfiguration
        required {
        }
        optional {
            /// `S3`: object.
            s3 "S3" S3LogConfiguration,
        }
    }

    choice! {
        /// Values of `FolderStructure`.
        FolderStructure
        Flat = "Flat",
        NestedByDate = "NestedByDate",
    }

    choice! {
        /// Values of `LogFileFormat`.
        LogFileFormat
        JSONLines = "JSONLines",
        Json = "Json",
    }

    property! {
        /// [`S3LogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-sessionlogger-s3logconfiguration.html)
        S3LogConfiguration
        required {
            /// `Bucket`: text, 1 to 256 characters.
            bucket "Bucket" String,
            /// `FolderStructure`: text.
            folder_structure "FolderStructure" FolderStructure,
            /// `LogFileFormat`: text.
            log_file_format "LogFileFormat" LogFileFormat,
        }
        optional {
            /// `BucketOwner`: text.
            bucket_owner "BucketOwner" String,
            /// `KeyPrefix`: text, 1 to 256 characters.
            key_prefix "KeyPrefix" String,
        }
    }
}

resource! {
    /// [`AWS::WorkSpacesWeb::TrustStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-truststore.html)
    TrustStore = "AWS::WorkSpacesWeb::TrustStore"
    required {
        /// `CertificateList`: list.
        certificate_list "CertificateList" List<String>,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<trust_store::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociatedPortalArns`.
        associated_portal_arns "AssociatedPortalArns" List<String>,
        /// `Fn::GetAtt` of `TrustStoreArn`.
        trust_store_arn "TrustStoreArn" String,
    }
}

/// Property types of [`TrustStore`].
pub mod trust_store {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-truststore-tag.html)
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
    /// [`AWS::WorkSpacesWeb::UserAccessLoggingSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-useraccessloggingsettings.html)
    UserAccessLoggingSettings = "AWS::WorkSpacesWeb::UserAccessLoggingSettings"
    required {
        /// `KinesisStreamArn`: text, 20 to 2048 characters.
        kinesis_stream_arn "KinesisStreamArn" String,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<user_access_logging_settings::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociatedPortalArns`.
        associated_portal_arns "AssociatedPortalArns" List<String>,
        /// `Fn::GetAtt` of `UserAccessLoggingSettingsArn`.
        user_access_logging_settings_arn "UserAccessLoggingSettingsArn" String,
    }
}

/// Property types of [`UserAccessLoggingSettings`].
pub mod user_access_logging_settings {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-useraccessloggingsettings-tag.html)
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
    /// [`AWS::WorkSpacesWeb::UserSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html)
    UserSettings = "AWS::WorkSpacesWeb::UserSettings"
    required {
        /// `CopyAllowed`: text.
        copy_allowed "CopyAllowed" user_settings::EnabledType,
        /// `DownloadAllowed`: text.
        download_allowed "DownloadAllowed" user_settings::EnabledType,
        /// `PasteAllowed`: text.
        paste_allowed "PasteAllowed" user_settings::EnabledType,
        /// `PrintAllowed`: text.
        print_allowed "PrintAllowed" user_settings::EnabledType,
        /// `UploadAllowed`: text.
        upload_allowed "UploadAllowed" user_settings::EnabledType,
    }
    optional {
        /// `AdditionalEncryptionContext`: object.
        additional_encryption_context "AdditionalEncryptionContext" Json,
        /// `BrandingConfiguration`: object.
        branding_configuration "BrandingConfiguration" user_settings::BrandingConfiguration,
        /// `CookieSynchronizationConfiguration`: object.
        cookie_synchronization_configuration "CookieSynchronizationConfiguration" user_settings::CookieSynchronizationConfiguration,
        /// `CustomerManagedKey`: text, 20 to 2048 characters.
        customer_managed_key "CustomerManagedKey" String,
        /// `DeepLinkAllowed`: text.
        deep_link_allowed "DeepLinkAllowed" user_settings::EnabledType,
        /// `DisconnectTimeoutInMinutes`: number, 1 to 600 in value.
        disconnect_timeout_in_minutes "DisconnectTimeoutInMinutes" f64,
        /// `IdleDisconnectTimeoutInMinutes`: number, 0 to 60 in value.
        idle_disconnect_timeout_in_minutes "IdleDisconnectTimeoutInMinutes" f64,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<user_settings::Tag>,
        /// `ToolbarConfiguration`: object.
        toolbar_configuration "ToolbarConfiguration" user_settings::ToolbarConfiguration,
        /// `WebAuthnAllowed`: text.
        web_authn_allowed "WebAuthnAllowed" user_settings::EnabledType,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociatedPortalArns`.
        associated_portal_arns "AssociatedPortalArns" List<String>,
        /// `Fn::GetAtt` of `BrandingConfiguration.FaviconMetadata`.
        branding_configuration_favicon_metadata "BrandingConfiguration.FaviconMetadata" Json,
        /// `Fn::GetAtt` of `BrandingConfiguration.LogoMetadata`.
        branding_configuration_logo_metadata "BrandingConfiguration.LogoMetadata" Json,
        /// `Fn::GetAtt` of `BrandingConfiguration.WallpaperMetadata`.
        branding_configuration_wallpaper_metadata "BrandingConfiguration.WallpaperMetadata" Json,
        /// `Fn::GetAtt` of `UserSettingsArn`.
        user_settings_arn "UserSettingsArn" String,
    }
}

/// Property types of [`UserSettings`].
pub mod user_settings {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EnabledType`.
        EnabledType
        Disabled = "Disabled",
        Enabled = "Enabled",
    }

    choice! {
        /// Values of `ToolbarItem`.
        ToolbarItem
        Windows = "Windows",
        DualMonitor = "DualMonitor",
        FullScreen = "FullScreen",
        Webcam = "Webcam",
        Microphone = "Microphone",
    }

    choice! {
        /// Values of `MaxDisplayResolution`.
        MaxDisplayResolution
        Size4096X2160 = "size4096X2160",
        Size3840X2160 = "size3840X2160",
        Size3440X1440 = "size3440X1440",
        Size2560X1440 = "size2560X1440",
        Size1920X1080 = "size1920X1080",
        Size1280X720 = "size1280X720",
        Size1024X768 = "size1024X768",
        Size800X600 = "size800X600",
    }

    choice! {
        /// Values of `ToolbarType`.
        ToolbarType
        Floating = "Floating",
        Docked = "Docked",
    }

    choice! {
        /// Values of `VisualMode`.
        VisualMode
        Dark = "Dark",
        Light = "Light",
    }

    property! {
        /// [`ToolbarConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-usersettings-toolbarconfiguration.html)
        ToolbarConfiguration
        required {
        }
        optional {
            /// `HiddenToolbarItems`: list.
            hidden_toolbar_items "HiddenToolbarItems" List<ToolbarItem>,
            /// `MaxDisplayResolution`: text.
            max_display_resolution "MaxDisplayResolution" MaxDisplayResolution,
            /// `ToolbarType`: text.
            toolbar_type "ToolbarType" ToolbarType,
            /// `VisualMode`: text.
            visual_mode "VisualMode" VisualMode,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-usersettings-tag.html)
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
        /// [`CookieSynchronizationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-usersettings-cookiesynchronizationconfiguration.html)
        CookieSynchronizationConfiguration
        required {
            /// `Allowlist`: list, 0 to 10 items.
            allowlist "Allowlist" List<CookieSpecification>,
        }
        optional {
            /// `Blocklist`: list, 0 to 10 items.
            blocklist "Blocklist" List<CookieSpecification>,
        }
    }

    property! {
        /// [`CookieSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-usersettings-cookiespecification.html)
        CookieSpecification
        required {
            /// `Domain`: text, 0 to 253 characters.
            domain "Domain" String,
        }
        optional {
            /// `Name`: text, 0 to 4096 characters.
            name "Name" String,
            /// `Path`: text, 0 to 2000 characters.
            path "Path" String,
        }
    }

    choice! {
        /// Values of `ColorTheme`.
        ColorTheme
        Light = "Light",
        Dark = "Dark",
    }

    property! {
        /// [`BrandingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-usersettings-brandingconfiguration.html)
        BrandingConfiguration
        required {
        }
        optional {
            /// `ColorTheme`: text.
            color_theme "ColorTheme" ColorTheme,
            /// `Favicon`: text.
            favicon "Favicon" String,
            /// `FaviconMetadata`: object.
            favicon_metadata "FaviconMetadata" ImageMetadata,
            /// `LocalizedStrings`: object.
            localized_strings "LocalizedStrings" Json,
            /// `Logo`: text.
            logo "Logo" String,
            /// `LogoMetadata`: object.
            logo_metadata "LogoMetadata" ImageMetadata,
            /// `TermsOfService`: text, at most 153600 characters.
            terms_of_service "TermsOfService" String,
            /// `Wallpaper`: text.
            wallpaper "Wallpaper" String,
            /// `WallpaperMetadata`: object.
            wallpaper_metadata "WallpaperMetadata" ImageMetadata,
        }
    }

    choice! {
        /// Values of `MimeType`.
        MimeType
        ImagePng = "image/png",
        ImageJpeg = "image/jpeg",
        ImageXIcon = "image/x-icon",
    }

    property! {
        /// [`ImageMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-usersettings-imagemetadata.html)
        ImageMetadata
        required {
            /// `FileExtension`: text, 0 to 131072 characters.
            file_extension "FileExtension" String,
            /// `LastUploadTimestamp`: text.
            last_upload_timestamp "LastUploadTimestamp" String,
            /// `MimeType`: text.
            mime_type "MimeType" MimeType,
        }
        optional {
        }
    }
}
