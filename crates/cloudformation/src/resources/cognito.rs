// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Cognito`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Cognito::IdentityPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypool.html)
    IdentityPool = "AWS::Cognito::IdentityPool"
    required {
        /// `AllowUnauthenticatedIdentities`: true or false.
        allow_unauthenticated_identities "AllowUnauthenticatedIdentities" bool,
    }
    optional {
        /// `AllowClassicFlow`: true or false.
        allow_classic_flow "AllowClassicFlow" bool,
        /// `CognitoEvents`: JSON.
        cognito_events "CognitoEvents" Json,
        /// `CognitoIdentityProviders`: list.
        cognito_identity_providers "CognitoIdentityProviders" List<identity_pool::CognitoIdentityProvider>,
        /// `CognitoStreams`: object.
        cognito_streams "CognitoStreams" identity_pool::CognitoStreams,
        /// `DeveloperProviderName`: text, 1 to 128 characters.
        developer_provider_name "DeveloperProviderName" String,
        /// `IdentityPoolName`: text, 1 to 128 characters.
        identity_pool_name "IdentityPoolName" String,
        /// `IdentityPoolTags`: list.
        identity_pool_tags "IdentityPoolTags" List<identity_pool::Tag>,
        /// `OpenIdConnectProviderARNs`: list.
        open_id_connect_provider_ar_ns "OpenIdConnectProviderARNs" List<String>,
        /// `PushSync`: object.
        push_sync "PushSync" identity_pool::PushSync,
        /// `SamlProviderARNs`: list.
        saml_provider_ar_ns "SamlProviderARNs" List<String>,
        /// `SupportedLoginProviders`: JSON.
        supported_login_providers "SupportedLoginProviders" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
    }
}

/// Property types of [`IdentityPool`].
pub mod identity_pool {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`PushSync`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-identitypool-pushsync.html)
        PushSync
        required {
        }
        optional {
            /// `ApplicationArns`: list.
            application_arns "ApplicationArns" List<String>,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-identitypool-tag.html)
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
        /// [`CognitoStreams`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-identitypool-cognitostreams.html)
        CognitoStreams
        required {
        }
        optional {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `StreamName`: text.
            stream_name "StreamName" String,
            /// `StreamingStatus`: text.
            streaming_status "StreamingStatus" String,
        }
    }

    property! {
        /// [`CognitoIdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-identitypool-cognitoidentityprovider.html)
        CognitoIdentityProvider
        required {
            /// `ClientId`: text, 1 to 128 characters.
            client_id "ClientId" String,
            /// `ProviderName`: text, 1 to 128 characters.
            provider_name "ProviderName" String,
        }
        optional {
            /// `ServerSideTokenCheck`: true or false.
            server_side_token_check "ServerSideTokenCheck" bool,
        }
    }
}

resource! {
    /// [`AWS::Cognito::IdentityPoolPrincipalTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolprincipaltag.html)
    IdentityPoolPrincipalTag = "AWS::Cognito::IdentityPoolPrincipalTag"
    required {
        /// `IdentityPoolId`: text. A change replaces the resource.
        identity_pool_id "IdentityPoolId" String,
        /// `IdentityProviderName`: text. A change replaces the resource.
        identity_provider_name "IdentityProviderName" String,
    }
    optional {
        /// `PrincipalTags`: JSON.
        principal_tags "PrincipalTags" Json,
        /// `UseDefaults`: true or false.
        use_defaults "UseDefaults" bool,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Cognito::IdentityPoolRoleAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolroleattachment.html)
    IdentityPoolRoleAttachment = "AWS::Cognito::IdentityPoolRoleAttachment"
    required {
        /// `IdentityPoolId`: text. A change replaces the resource.
        identity_pool_id "IdentityPoolId" String,
    }
    optional {
        /// `RoleMappings`: JSON.
        role_mappings "RoleMappings" Json,
        /// `Roles`: JSON.
        roles "Roles" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Cognito::LogDeliveryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-logdeliveryconfiguration.html)
    LogDeliveryConfiguration = "AWS::Cognito::LogDeliveryConfiguration"
    required {
        /// `UserPoolId`: text. A change replaces the resource.
        user_pool_id "UserPoolId" String,
    }
    optional {
        /// `LogConfigurations`: list.
        log_configurations "LogConfigurations" List<log_delivery_configuration::LogConfiguration>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`LogDeliveryConfiguration`].
pub mod log_delivery_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`LogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-logdeliveryconfiguration-logconfiguration.html)
        LogConfiguration
        required {
        }
        optional {
            /// `CloudWatchLogsConfiguration`: object.
            cloud_watch_logs_configuration "CloudWatchLogsConfiguration" CloudWatchLogsConfiguration,
            /// `EventSource`: text.
            event_source "EventSource" String,
            /// `FirehoseConfiguration`: object.
            firehose_configuration "FirehoseConfiguration" FirehoseConfiguration,
            /// `LogLevel`: text.
            log_level "LogLevel" String,
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" S3Configuration,
        }
    }

    property! {
        /// [`S3Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-logdeliveryconfiguration-s3configuration.html)
        S3Configuration
        required {
        }
        optional {
            /// `BucketArn`: text.
            bucket_arn "BucketArn" String,
        }
    }

    property! {
        /// [`FirehoseConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-logdeliveryconfiguration-firehoseconfiguration.html)
        FirehoseConfiguration
        required {
        }
        optional {
            /// `StreamArn`: text.
            stream_arn "StreamArn" String,
        }
    }

    property! {
        /// [`CloudWatchLogsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-logdeliveryconfiguration-cloudwatchlogsconfiguration.html)
        CloudWatchLogsConfiguration
        required {
        }
        optional {
            /// `LogGroupArn`: text.
            log_group_arn "LogGroupArn" String,
        }
    }
}

resource! {
    /// [`AWS::Cognito::ManagedLoginBranding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html)
    ManagedLoginBranding = "AWS::Cognito::ManagedLoginBranding"
    required {
        /// `UserPoolId`: text, 1 to 55 characters. A change replaces the resource.
        user_pool_id "UserPoolId" String,
    }
    optional {
        /// `Assets`: list, 0 to 40 items.
        assets "Assets" List<managed_login_branding::AssetType>,
        /// `ClientId`: text, 1 to 128 characters. A change replaces the resource.
        client_id "ClientId" String,
        /// `ReturnMergedResources`: true or false.
        return_merged_resources "ReturnMergedResources" bool,
        /// `Settings`: object.
        settings "Settings" Json,
        /// `UseCognitoProvidedValues`: true or false.
        use_cognito_provided_values "UseCognitoProvidedValues" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `ManagedLoginBrandingId`.
        managed_login_branding_id "ManagedLoginBrandingId" String,
    }
}

/// Property types of [`ManagedLoginBranding`].
pub mod managed_login_branding {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CategoryType`.
        CategoryType
        FaviconIco = "FAVICON_ICO",
        FaviconSvg = "FAVICON_SVG",
        EmailGraphic = "EMAIL_GRAPHIC",
        SmsGraphic = "SMS_GRAPHIC",
        AuthAppGraphic = "AUTH_APP_GRAPHIC",
        PasswordGraphic = "PASSWORD_GRAPHIC",
        PasskeyGraphic = "PASSKEY_GRAPHIC",
        PageHeaderLogo = "PAGE_HEADER_LOGO",
        PageHeaderBackground = "PAGE_HEADER_BACKGROUND",
        PageFooterLogo = "PAGE_FOOTER_LOGO",
        PageFooterBackground = "PAGE_FOOTER_BACKGROUND",
        PageBackground = "PAGE_BACKGROUND",
        FormBackground = "FORM_BACKGROUND",
        FormLogo = "FORM_LOGO",
        IdpButtonIcon = "IDP_BUTTON_ICON",
    }

    choice! {
        /// Values of `ColorModeType`.
        ColorModeType
        Light = "LIGHT",
        Dark = "DARK",
        Dynamic = "DYNAMIC",
    }

    choice! {
        /// Values of `ExtensionType`.
        ExtensionType
        Ico = "ICO",
        Jpeg = "JPEG",
        Png = "PNG",
        Svg = "SVG",
        Webp = "WEBP",
    }

    property! {
        /// [`AssetType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-managedloginbranding-assettype.html)
        AssetType
        required {
            /// `Category`: text.
            category "Category" CategoryType,
            /// `ColorMode`: text.
            color_mode "ColorMode" ColorModeType,
            /// `Extension`: text.
            extension "Extension" ExtensionType,
        }
        optional {
            /// `Bytes`: text, at most 1000000 characters.
            bytes "Bytes" String,
            /// `ResourceId`: text, 1 to 40 characters.
            resource_id "ResourceId" String,
        }
    }
}

resource! {
    /// [`AWS::Cognito::Terms`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-terms.html)
    Terms = "AWS::Cognito::Terms"
    required {
        /// `Enforcement`: text.
        enforcement "Enforcement" terms::TermsEnforcementType,
        /// `Links`: object.
        links "Links" Json,
        /// `TermsName`: text.
        terms_name "TermsName" String,
        /// `TermsSource`: text.
        terms_source "TermsSource" terms::TermsSourceType,
        /// `UserPoolId`: text, 1 to 55 characters. A change replaces the resource.
        user_pool_id "UserPoolId" String,
    }
    optional {
        /// `ClientId`: text, 1 to 128 characters. A change replaces the resource.
        client_id "ClientId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `TermsId`.
        terms_id "TermsId" String,
    }
}

/// Property types of [`Terms`].
pub mod terms {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TermsEnforcementType`.
        TermsEnforcementType
        None = "NONE",
    }

    choice! {
        /// Values of `TermsSourceType`.
        TermsSourceType
        Link = "LINK",
    }
}

resource! {
    /// [`AWS::Cognito::UserPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
    UserPool = "AWS::Cognito::UserPool"
    required {
    }
    optional {
        /// `AccountRecoverySetting`: object.
        account_recovery_setting "AccountRecoverySetting" user_pool::AccountRecoverySetting,
        /// `AdminCreateUserConfig`: object.
        admin_create_user_config "AdminCreateUserConfig" user_pool::AdminCreateUserConfig,
        /// `AliasAttributes`: list.
        alias_attributes "AliasAttributes" List<user_pool::AliasAttributes>,
        /// `AutoVerifiedAttributes`: list.
        auto_verified_attributes "AutoVerifiedAttributes" List<user_pool::AutoVerifiedAttributes>,
        /// `DeletionProtection`: text.
        deletion_protection "DeletionProtection" user_pool::DeletionProtection,
        /// `DeviceConfiguration`: object.
        device_configuration "DeviceConfiguration" user_pool::DeviceConfiguration,
        /// `EmailAuthenticationMessage`: text, 6 to 20000 characters.
        email_authentication_message "EmailAuthenticationMessage" String,
        /// `EmailAuthenticationSubject`: text, 1 to 140 characters.
        email_authentication_subject "EmailAuthenticationSubject" String,
        /// `EmailConfiguration`: object.
        email_configuration "EmailConfiguration" user_pool::EmailConfiguration,
        /// `EmailVerificationMessage`: text, 6 to 20000 characters.
        email_verification_message "EmailVerificationMessage" String,
        /// `EmailVerificationSubject`: text, 1 to 140 characters.
        email_verification_subject "EmailVerificationSubject" String,
        /// `EnabledMfas`: list.
        enabled_mfas "EnabledMfas" List<String>,
        /// `IssuerConfiguration`: object.
        issuer_configuration "IssuerConfiguration" user_pool::IssuerConfiguration,
        /// `KeyConfiguration`: object.
        key_configuration "KeyConfiguration" user_pool::KeyConfiguration,
        /// `LambdaConfig`: object.
        lambda_config "LambdaConfig" user_pool::LambdaConfig,
        /// `MfaConfiguration`: text.
        mfa_configuration "MfaConfiguration" user_pool::MfaConfiguration,
        /// `Policies`: object.
        policies "Policies" user_pool::Policies,
        /// `Schema`: list, 1 to 50 items.
        schema "Schema" List<user_pool::SchemaAttribute>,
        /// `SmsAuthenticationMessage`: text, 6 to 140 characters.
        sms_authentication_message "SmsAuthenticationMessage" String,
        /// `SmsConfiguration`: object.
        sms_configuration "SmsConfiguration" user_pool::SmsConfiguration,
        /// `SmsVerificationMessage`: text, 6 to 140 characters.
        sms_verification_message "SmsVerificationMessage" String,
        /// `UserAttributeUpdateSettings`: object.
        user_attribute_update_settings "UserAttributeUpdateSettings" user_pool::UserAttributeUpdateSettings,
        /// `UserPoolAddOns`: object.
        user_pool_add_ons "UserPoolAddOns" user_pool::UserPoolAddOns,
        /// `UserPoolName`: text, 1 to 128 characters.
        user_pool_name "UserPoolName" String,
        /// `UserPoolTags`: object.
        user_pool_tags "UserPoolTags" Json,
        /// `UserPoolTier`: text.
        user_pool_tier "UserPoolTier" user_pool::UserPoolTier,
        /// `UsernameAttributes`: list.
        username_attributes "UsernameAttributes" List<user_pool::UsernameAttributes>,
        /// `UsernameConfiguration`: object.
        username_configuration "UsernameConfiguration" user_pool::UsernameConfiguration,
        /// `VerificationMessageTemplate`: object.
        verification_message_template "VerificationMessageTemplate" user_pool::VerificationMessageTemplate,
        /// `WebAuthnFactorConfiguration`: text.
        web_authn_factor_configuration "WebAuthnFactorConfiguration" user_pool::WebAuthnFactorConfiguration,
        /// `WebAuthnRelyingPartyID`: text, 1 to 63 characters.
        web_authn_relying_party_id "WebAuthnRelyingPartyID" String,
        /// `WebAuthnUserVerification`: text, 1 to 9 characters.
        web_authn_user_verification "WebAuthnUserVerification" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ProviderName`.
        provider_name "ProviderName" String,
        /// `Fn::GetAtt` of `ProviderURL`.
        provider_url "ProviderURL" String,
        /// `Fn::GetAtt` of `UserPoolId`.
        user_pool_id "UserPoolId" String,
    }
}

/// Property types of [`UserPool`].
pub mod user_pool {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AliasAttributes`.
        AliasAttributes
        Email = "email",
        PhoneNumber = "phone_number",
        PreferredUsername = "preferred_username",
    }

    choice! {
        /// Values of `AutoVerifiedAttributes`.
        AutoVerifiedAttributes
        Email = "email",
        PhoneNumber = "phone_number",
    }

    choice! {
        /// Values of `DeletionProtection`.
        DeletionProtection
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }

    choice! {
        /// Values of `MfaConfiguration`.
        MfaConfiguration
        Off = "OFF",
        On = "ON",
        Optional = "OPTIONAL",
    }

    choice! {
        /// Values of `UserPoolTier`.
        UserPoolTier
        Lite = "LITE",
        Essentials = "ESSENTIALS",
        Plus = "PLUS",
    }

    choice! {
        /// Values of `UsernameAttributes`.
        UsernameAttributes
        Email = "email",
        PhoneNumber = "phone_number",
    }

    choice! {
        /// Values of `WebAuthnFactorConfiguration`.
        WebAuthnFactorConfiguration
        SingleFactor = "SINGLE_FACTOR",
        MultiFactorWithUserVerification = "MULTI_FACTOR_WITH_USER_VERIFICATION",
    }

    choice! {
        /// Values of `VerificationMessageTemplateDefaultEmailOption`.
        VerificationMessageTemplateDefaultEmailOption
        ConfirmWithCode = "CONFIRM_WITH_CODE",
        ConfirmWithLink = "CONFIRM_WITH_LINK",
    }

    property! {
        /// [`VerificationMessageTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-verificationmessagetemplate.html)
        VerificationMessageTemplate
        required {
        }
        optional {
            /// `DefaultEmailOption`: text.
            default_email_option "DefaultEmailOption" VerificationMessageTemplateDefaultEmailOption,
            /// `EmailMessage`: text, 6 to 20000 characters.
            email_message "EmailMessage" String,
            /// `EmailMessageByLink`: text, 6 to 20000 characters.
            email_message_by_link "EmailMessageByLink" String,
            /// `EmailSubject`: text, 1 to 140 characters.
            email_subject "EmailSubject" String,
            /// `EmailSubjectByLink`: text, 1 to 140 characters.
            email_subject_by_link "EmailSubjectByLink" String,
            /// `SmsMessage`: text, 6 to 140 characters.
            sms_message "SmsMessage" String,
        }
    }

    property! {
        /// [`UsernameConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-usernameconfiguration.html)
        UsernameConfiguration
        required {
        }
        optional {
            /// `CaseSensitive`: true or false.
            case_sensitive "CaseSensitive" bool,
        }
    }

    choice! {
        /// Values of `UserPoolAddOnsAdvancedSecurityMode`.
        UserPoolAddOnsAdvancedSecurityMode
        Audit = "AUDIT",
        Enforced = "ENFORCED",
        Off = "OFF",
    }

    property! {
        /// [`UserPoolAddOns`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-userpooladdons.html)
        UserPoolAddOns
        required {
        }
        optional {
            /// `AdvancedSecurityAdditionalFlows`: object.
            advanced_security_additional_flows "AdvancedSecurityAdditionalFlows" AdvancedSecurityAdditionalFlows,
            /// `AdvancedSecurityMode`: text.
            advanced_security_mode "AdvancedSecurityMode" UserPoolAddOnsAdvancedSecurityMode,
        }
    }

    choice! {
        /// Values of `AdvancedSecurityAdditionalFlowsCustomAuthMode`.
        AdvancedSecurityAdditionalFlowsCustomAuthMode
        Audit = "AUDIT",
        Enforced = "ENFORCED",
    }

    property! {
        /// [`AdvancedSecurityAdditionalFlows`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-advancedsecurityadditionalflows.html)
        AdvancedSecurityAdditionalFlows
        required {
        }
        optional {
            /// `CustomAuthMode`: text.
            custom_auth_mode "CustomAuthMode" AdvancedSecurityAdditionalFlowsCustomAuthMode,
        }
    }

    choice! {
        /// Values of `UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate`.
        UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate
        Email = "email",
        PhoneNumber = "phone_number",
    }

    property! {
        /// [`UserAttributeUpdateSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-userattributeupdatesettings.html)
        UserAttributeUpdateSettings
        required {
            /// `AttributesRequireVerificationBeforeUpdate`: list.
            attributes_require_verification_before_update "AttributesRequireVerificationBeforeUpdate" List<UserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate>,
        }
        optional {
        }
    }

    property! {
        /// [`SmsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-smsconfiguration.html)
        SmsConfiguration
        required {
        }
        optional {
            /// `EumsSms`: object.
            eums_sms "EumsSms" EumsSmsConfiguration,
            /// `ExternalId`: text, 0 to 131072 characters.
            external_id "ExternalId" String,
            /// `SnsCallerArn`: text, 0 to 2048 characters.
            sns_caller_arn "SnsCallerArn" String,
            /// `SnsRegion`: text, 5 to 32 characters.
            sns_region "SnsRegion" String,
        }
    }

    property! {
        /// [`EumsSmsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-eumssmsconfiguration.html)
        EumsSmsConfiguration
        required {
            /// `CallerArn`: text, 20 to 2048 characters.
            caller_arn "CallerArn" String,
        }
        optional {
            /// `ConfigurationSetName`: text, 0 to 131072 characters.
            configuration_set_name "ConfigurationSetName" String,
            /// `ExternalId`: text, 0 to 131072 characters.
            external_id "ExternalId" String,
            /// `InEntityId`: text, 0 to 131072 characters.
            in_entity_id "InEntityId" String,
            /// `InTemplateId`: text, 0 to 131072 characters.
            in_template_id "InTemplateId" String,
            /// `OriginationIdentity`: text, 0 to 131072 characters.
            origination_identity "OriginationIdentity" String,
            /// `Region`: text, 5 to 32 characters.
            region "Region" String,
        }
    }

    choice! {
        /// Values of `SchemaAttributeAttributeDataType`.
        SchemaAttributeAttributeDataType
        Boolean = "Boolean",
        DateTime = "DateTime",
        Number = "Number",
        String = "String",
    }

    property! {
        /// [`SchemaAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-schemaattribute.html)
        SchemaAttribute
        required {
        }
        optional {
            /// `AttributeDataType`: text.
            attribute_data_type "AttributeDataType" SchemaAttributeAttributeDataType,
            /// `DeveloperOnlyAttribute`: true or false.
            developer_only_attribute "DeveloperOnlyAttribute" bool,
            /// `Mutable`: true or false.
            mutable "Mutable" bool,
            /// `Name`: text, 1 to 20 characters.
            name "Name" String,
            /// `NumberAttributeConstraints`: object.
            number_attribute_constraints "NumberAttributeConstraints" NumberAttributeConstraints,
            /// `Required`: true or false.
            required "Required" bool,
            /// `StringAttributeConstraints`: object.
            string_attribute_constraints "StringAttributeConstraints" StringAttributeConstraints,
        }
    }

    property! {
        /// [`StringAttributeConstraints`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-stringattributeconstraints.html)
        StringAttributeConstraints
        required {
        }
        optional {
            /// `MaxLength`: text, 0 to 131072 characters.
            max_length "MaxLength" String,
            /// `MinLength`: text, 0 to 131072 characters.
            min_length "MinLength" String,
        }
    }

    property! {
        /// [`NumberAttributeConstraints`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-numberattributeconstraints.html)
        NumberAttributeConstraints
        required {
        }
        optional {
            /// `MaxValue`: text, 0 to 131072 characters.
            max_value "MaxValue" String,
            /// `MinValue`: text, 0 to 131072 characters.
            min_value "MinValue" String,
        }
    }

    property! {
        /// [`Policies`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-policies.html)
        Policies
        required {
        }
        optional {
            /// `PasswordPolicy`: object.
            password_policy "PasswordPolicy" PasswordPolicy,
            /// `SignInPolicy`: object.
            sign_in_policy "SignInPolicy" SignInPolicy,
        }
    }

    choice! {
        /// Values of `SignInPolicyAllowedFirstAuthFactors`.
        SignInPolicyAllowedFirstAuthFactors
        EmailOtp = "EMAIL_OTP",
        Password = "PASSWORD",
        SmsOtp = "SMS_OTP",
        SoftwareToken = "SOFTWARE_TOKEN",
        WebAuthn = "WEB_AUTHN",
    }

    property! {
        /// [`SignInPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-signinpolicy.html)
        SignInPolicy
        required {
        }
        optional {
            /// `AllowedFirstAuthFactors`: list, 1 to 5 items.
            allowed_first_auth_factors "AllowedFirstAuthFactors" List<SignInPolicyAllowedFirstAuthFactors>,
        }
    }

    property! {
        /// [`PasswordPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-passwordpolicy.html)
        PasswordPolicy
        required {
        }
        optional {
            /// `MinimumLength`: whole number, 6 to 99 in value.
            minimum_length "MinimumLength" i64,
            /// `PasswordHistorySize`: whole number, 0 to 24 in value.
            password_history_size "PasswordHistorySize" i64,
            /// `RequireLowercase`: true or false.
            require_lowercase "RequireLowercase" bool,
            /// `RequireNumbers`: true or false.
            require_numbers "RequireNumbers" bool,
            /// `RequireSymbols`: true or false.
            require_symbols "RequireSymbols" bool,
            /// `RequireUppercase`: true or false.
            require_uppercase "RequireUppercase" bool,
            /// `TemporaryPasswordValidityDays`: whole number, 0 to 365 in value.
            temporary_password_validity_days "TemporaryPasswordValidityDays" i64,
        }
    }

    property! {
        /// [`LambdaConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-lambdaconfig.html)
        LambdaConfig
        required {
        }
        optional {
            /// `CreateAuthChallenge`: text, 20 to 2048 characters.
            create_auth_challenge "CreateAuthChallenge" String,
            /// `CustomEmailSender`: object.
            custom_email_sender "CustomEmailSender" CustomEmailSender,
            /// `CustomMessage`: text, 20 to 2048 characters.
            custom_message "CustomMessage" String,
            /// `CustomSMSSender`: object.
            custom_sms_sender "CustomSMSSender" CustomSMSSender,
            /// `DefineAuthChallenge`: text, 20 to 2048 characters.
            define_auth_challenge "DefineAuthChallenge" String,
            /// `InboundFederation`: object.
            inbound_federation "InboundFederation" InboundFederation,
            /// `KMSKeyID`: text, 20 to 2048 characters.
            kms_key_id "KMSKeyID" String,
            /// `PostAuthentication`: text, 20 to 2048 characters.
            post_authentication "PostAuthentication" String,
            /// `PostConfirmation`: text, 20 to 2048 characters.
            post_confirmation "PostConfirmation" String,
            /// `PreAuthentication`: text, 20 to 2048 characters.
            pre_authentication "PreAuthentication" String,
            /// `PreSignUp`: text, 20 to 2048 characters.
            pre_sign_up "PreSignUp" String,
            /// `PreTokenGeneration`: text, 20 to 2048 characters.
            pre_token_generation "PreTokenGeneration" String,
            /// `PreTokenGenerationConfig`: object.
            pre_token_generation_config "PreTokenGenerationConfig" PreTokenGenerationConfig,
            /// `UserMigration`: text, 20 to 2048 characters.
            user_migration "UserMigration" String,
            /// `VerifyAuthChallengeResponse`: text, 20 to 2048 characters.
            verify_auth_challenge_response "VerifyAuthChallengeResponse" String,
        }
    }

    choice! {
        /// Values of `PreTokenGenerationConfigLambdaVersion`.
        PreTokenGenerationConfigLambdaVersion
        V1_0 = "V1_0",
        V2_0 = "V2_0",
        V3_0 = "V3_0",
    }

    property! {
        /// [`PreTokenGenerationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-pretokengenerationconfig.html)
        PreTokenGenerationConfig
        required {
        }
        optional {
            /// `LambdaArn`: text, 20 to 2048 characters.
            lambda_arn "LambdaArn" String,
            /// `LambdaVersion`: text.
            lambda_version "LambdaVersion" PreTokenGenerationConfigLambdaVersion,
        }
    }

    choice! {
        /// Values of `InboundFederationLambdaVersion`.
        InboundFederationLambdaVersion
        V1_0 = "V1_0",
    }

    property! {
        /// [`InboundFederation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-inboundfederation.html)
        InboundFederation
        required {
        }
        optional {
            /// `LambdaArn`: text, 20 to 2048 characters.
            lambda_arn "LambdaArn" String,
            /// `LambdaVersion`: text.
            lambda_version "LambdaVersion" InboundFederationLambdaVersion,
        }
    }

    choice! {
        /// Values of `CustomSMSSenderLambdaVersion`.
        CustomSMSSenderLambdaVersion
        V1_0 = "V1_0",
    }

    property! {
        /// [`CustomSMSSender`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-customsmssender.html)
        CustomSMSSender
        required {
        }
        optional {
            /// `LambdaArn`: text, 20 to 2048 characters.
            lambda_arn "LambdaArn" String,
            /// `LambdaVersion`: text.
            lambda_version "LambdaVersion" CustomSMSSenderLambdaVersion,
        }
    }

    choice! {
        /// Values of `CustomEmailSenderLambdaVersion`.
        CustomEmailSenderLambdaVersion
        V1_0 = "V1_0",
    }

    property! {
        /// [`CustomEmailSender`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-customemailsender.html)
        CustomEmailSender
        required {
        }
        optional {
            /// `LambdaArn`: text, 20 to 2048 characters.
            lambda_arn "LambdaArn" String,
            /// `LambdaVersion`: text.
            lambda_version "LambdaVersion" CustomEmailSenderLambdaVersion,
        }
    }

    choice! {
        /// Values of `EncryptionKeyType`.
        EncryptionKeyType
        AwsOwnedKey = "AWS_OWNED_KEY",
        CustomerManagedKey = "CUSTOMER_MANAGED_KEY",
    }

    property! {
        /// [`KeyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-keyconfiguration.html)
        KeyConfiguration
        required {
        }
        optional {
            /// `KeyType`: text.
            key_type "KeyType" EncryptionKeyType,
            /// `KmsKeyArn`: text, 20 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
        }
    }

    choice! {
        /// Values of `IssuerConfigurationType`.
        IssuerConfigurationType
        Original = "ORIGINAL",
        Updated = "UPDATED",
    }

    property! {
        /// [`IssuerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-issuerconfiguration.html)
        IssuerConfiguration
        required {
        }
        optional {
            /// `Type`: text.
            r#type "Type" IssuerConfigurationType,
        }
    }

    choice! {
        /// Values of `EmailConfigurationEmailSendingAccount`.
        EmailConfigurationEmailSendingAccount
        CognitoDefault = "COGNITO_DEFAULT",
        Developer = "DEVELOPER",
    }

    property! {
        /// [`EmailConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-emailconfiguration.html)
        EmailConfiguration
        required {
        }
        optional {
            /// `ConfigurationSet`: text, 1 to 64 characters.
            configuration_set "ConfigurationSet" String,
            /// `EmailSendingAccount`: text.
            email_sending_account "EmailSendingAccount" EmailConfigurationEmailSendingAccount,
            /// `From`: text, 0 to 131072 characters.
            from "From" String,
            /// `ReplyToEmailAddress`: text.
            reply_to_email_address "ReplyToEmailAddress" String,
            /// `SourceArn`: text, 20 to 2048 characters.
            source_arn "SourceArn" String,
        }
    }

    property! {
        /// [`DeviceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-deviceconfiguration.html)
        DeviceConfiguration
        required {
        }
        optional {
            /// `ChallengeRequiredOnNewDevice`: true or false.
            challenge_required_on_new_device "ChallengeRequiredOnNewDevice" bool,
            /// `DeviceOnlyRememberedOnUserPrompt`: true or false.
            device_only_remembered_on_user_prompt "DeviceOnlyRememberedOnUserPrompt" bool,
        }
    }

    property! {
        /// [`AdminCreateUserConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-admincreateuserconfig.html)
        AdminCreateUserConfig
        required {
        }
        optional {
            /// `AllowAdminCreateUserOnly`: true or false.
            allow_admin_create_user_only "AllowAdminCreateUserOnly" bool,
            /// `InviteMessageTemplate`: object.
            invite_message_template "InviteMessageTemplate" InviteMessageTemplate,
            /// `UnusedAccountValidityDays`: whole number, 0 to 365 in value.
            unused_account_validity_days "UnusedAccountValidityDays" i64,
        }
    }

    property! {
        /// [`InviteMessageTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-invitemessagetemplate.html)
        InviteMessageTemplate
        required {
        }
        optional {
            /// `EmailMessage`: text, 6 to 20000 characters.
            email_message "EmailMessage" String,
            /// `EmailSubject`: text, 1 to 140 characters.
            email_subject "EmailSubject" String,
            /// `SMSMessage`: text, 6 to 140 characters.
            sms_message "SMSMessage" String,
        }
    }

    property! {
        /// [`AccountRecoverySetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-accountrecoverysetting.html)
        AccountRecoverySetting
        required {
        }
        optional {
            /// `RecoveryMechanisms`: list, 1 to 2 items.
            recovery_mechanisms "RecoveryMechanisms" List<RecoveryOption>,
        }
    }

    choice! {
        /// Values of `RecoveryOptionName`.
        RecoveryOptionName
        AdminOnly = "admin_only",
        VerifiedEmail = "verified_email",
        VerifiedPhoneNumber = "verified_phone_number",
    }

    property! {
        /// [`RecoveryOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-recoveryoption.html)
        RecoveryOption
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" RecoveryOptionName,
            /// `Priority`: whole number, 1 to 2 in value.
            priority "Priority" i64,
        }
    }
}

resource! {
    /// [`AWS::Cognito::UserPoolClient`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html)
    UserPoolClient = "AWS::Cognito::UserPoolClient"
    required {
        /// `UserPoolId`: text, 1 to 55 characters. A change replaces the resource.
        user_pool_id "UserPoolId" String,
    }
    optional {
        /// `AccessTokenValidity`: whole number, 1 to 86400 in value.
        access_token_validity "AccessTokenValidity" i64,
        /// `AllowedOAuthFlows`: list, 0 to 3 items.
        allowed_o_auth_flows "AllowedOAuthFlows" List<user_pool_client::AllowedOAuthFlows>,
        /// `AllowedOAuthFlowsUserPoolClient`: true or false.
        allowed_o_auth_flows_user_pool_client "AllowedOAuthFlowsUserPoolClient" bool,
        /// `AllowedOAuthScopes`: list, 0 to 50 items.
        allowed_o_auth_scopes "AllowedOAuthScopes" List<String>,
        /// `AnalyticsConfiguration`: object.
        analytics_configuration "AnalyticsConfiguration" user_pool_client::AnalyticsConfiguration,
        /// `AuthSessionValidity`: whole number, 3 to 15 in value.
        auth_session_validity "AuthSessionValidity" i64,
        /// `CallbackURLs`: list, 0 to 100 items.
        callback_ur_ls "CallbackURLs" List<String>,
        /// `ClientName`: text, 1 to 128 characters.
        client_name "ClientName" String,
        /// `DefaultRedirectURI`: text, 1 to 1024 characters.
        default_redirect_uri "DefaultRedirectURI" String,
        /// `EnablePropagateAdditionalUserContextData`: true or false.
        enable_propagate_additional_user_context_data "EnablePropagateAdditionalUserContextData" bool,
        /// `EnableTokenRevocation`: true or false.
        enable_token_revocation "EnableTokenRevocation" bool,
        /// `ExplicitAuthFlows`: list.
        explicit_auth_flows "ExplicitAuthFlows" List<user_pool_client::ExplicitAuthFlows>,
        /// `GenerateSecret`: true or false. A change replaces the resource.
        generate_secret "GenerateSecret" bool,
        /// `IdTokenValidity`: whole number, 1 to 86400 in value.
        id_token_validity "IdTokenValidity" i64,
        /// `LogoutURLs`: list, 0 to 100 items.
        logout_ur_ls "LogoutURLs" List<String>,
        /// `PreventUserExistenceErrors`: text.
        prevent_user_existence_errors "PreventUserExistenceErrors" user_pool_client::PreventUserExistenceErrors,
        /// `ReadAttributes`: list.
        read_attributes "ReadAttributes" List<String>,
        /// `RefreshTokenRotation`: object.
        refresh_token_rotation "RefreshTokenRotation" user_pool_client::RefreshTokenRotation,
        /// `RefreshTokenValidity`: whole number, 1 to 315360000 in value.
        refresh_token_validity "RefreshTokenValidity" i64,
        /// `SupportedIdentityProviders`: list.
        supported_identity_providers "SupportedIdentityProviders" List<String>,
        /// `TokenValidityUnits`: object.
        token_validity_units "TokenValidityUnits" user_pool_client::TokenValidityUnits,
        /// `WriteAttributes`: list.
        write_attributes "WriteAttributes" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `ClientId`.
        client_id "ClientId" String,
        /// `Fn::GetAtt` of `ClientSecret`.
        client_secret "ClientSecret" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
    }
}

/// Property types of [`UserPoolClient`].
pub mod user_pool_client {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AllowedOAuthFlows`.
        AllowedOAuthFlows
        ClientCredentials = "client_credentials",
        Code = "code",
        Implicit = "implicit",
    }

    choice! {
        /// Values of `ExplicitAuthFlows`.
        ExplicitAuthFlows
        AdminNoSrpAuth = "ADMIN_NO_SRP_AUTH",
        AllowAdminUserPasswordAuth = "ALLOW_ADMIN_USER_PASSWORD_AUTH",
        AllowCustomAuth = "ALLOW_CUSTOM_AUTH",
        AllowRefreshTokenAuth = "ALLOW_REFRESH_TOKEN_AUTH",
        AllowUserAuth = "ALLOW_USER_AUTH",
        AllowUserPasswordAuth = "ALLOW_USER_PASSWORD_AUTH",
        AllowUserSrpAuth = "ALLOW_USER_SRP_AUTH",
        CustomAuthFlowOnly = "CUSTOM_AUTH_FLOW_ONLY",
        UserPasswordAuth = "USER_PASSWORD_AUTH",
    }

    choice! {
        /// Values of `PreventUserExistenceErrors`.
        PreventUserExistenceErrors
        Enabled = "ENABLED",
        Legacy = "LEGACY",
    }

    choice! {
        /// Values of `TokenValidityUnitsAccessToken`.
        TokenValidityUnitsAccessToken
        Days = "days",
        Hours = "hours",
        Minutes = "minutes",
        Seconds = "seconds",
    }

    choice! {
        /// Values of `TokenValidityUnitsIdToken`.
        TokenValidityUnitsIdToken
        Days = "days",
        Hours = "hours",
        Minutes = "minutes",
        Seconds = "seconds",
    }

    choice! {
        /// Values of `TokenValidityUnitsRefreshToken`.
        TokenValidityUnitsRefreshToken
        Days = "days",
        Hours = "hours",
        Minutes = "minutes",
        Seconds = "seconds",
    }

    property! {
        /// [`TokenValidityUnits`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolclient-tokenvalidityunits.html)
        TokenValidityUnits
        required {
        }
        optional {
            /// `AccessToken`: text.
            access_token "AccessToken" TokenValidityUnitsAccessToken,
            /// `IdToken`: text.
            id_token "IdToken" TokenValidityUnitsIdToken,
            /// `RefreshToken`: text.
            refresh_token "RefreshToken" TokenValidityUnitsRefreshToken,
        }
    }

    choice! {
        /// Values of `RefreshTokenRotationFeature`.
        RefreshTokenRotationFeature
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`RefreshTokenRotation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolclient-refreshtokenrotation.html)
        RefreshTokenRotation
        required {
        }
        optional {
            /// `Feature`: text.
            feature "Feature" RefreshTokenRotationFeature,
            /// `RetryGracePeriodSeconds`: whole number, 0 to 60 in value.
            retry_grace_period_seconds "RetryGracePeriodSeconds" i64,
        }
    }

    property! {
        /// [`AnalyticsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolclient-analyticsconfiguration.html)
        AnalyticsConfiguration
        required {
        }
        optional {
            /// `ApplicationArn`: text, 20 to 2048 characters.
            application_arn "ApplicationArn" String,
            /// `ApplicationId`: text.
            application_id "ApplicationId" String,
            /// `ExternalId`: text, 0 to 131072 characters.
            external_id "ExternalId" String,
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
            /// `UserDataShared`: true or false.
            user_data_shared "UserDataShared" bool,
        }
    }
}

resource! {
    /// [`AWS::Cognito::UserPoolDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooldomain.html)
    UserPoolDomain = "AWS::Cognito::UserPoolDomain"
    required {
        /// `Domain`: text, 1 to 63 characters. A change replaces the resource.
        domain "Domain" String,
        /// `UserPoolId`: text, 1 to 55 characters. A change replaces the resource.
        user_pool_id "UserPoolId" String,
    }
    optional {
        /// `CustomDomainConfig`: object.
        custom_domain_config "CustomDomainConfig" user_pool_domain::CustomDomainConfigType,
        /// `ManagedLoginVersion`: whole number.
        managed_login_version "ManagedLoginVersion" i64,
        /// `Routing`: object.
        routing "Routing" user_pool_domain::RoutingType,
    }
    attributes {
        /// `Fn::GetAtt` of `CloudFrontDistribution`.
        cloud_front_distribution "CloudFrontDistribution" String,
    }
}

/// Property types of [`UserPoolDomain`].
pub mod user_pool_domain {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`RoutingType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpooldomain-routingtype.html)
        RoutingType
        required {
        }
        optional {
            /// `Failover`: object.
            failover "Failover" FailoverType,
        }
    }

    property! {
        /// [`FailoverType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpooldomain-failovertype.html)
        FailoverType
        required {
            /// `PrimaryRoute53HealthCheckId`: text, 0 to 64 characters.
            primary_route53_health_check_id "PrimaryRoute53HealthCheckId" String,
            /// `SecondaryRegion`: text, 5 to 32 characters.
            secondary_region "SecondaryRegion" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CustomDomainConfigTypeSecurityPolicy`.
        CustomDomainConfigTypeSecurityPolicy
        TlsV1 = "TLS_V1",
        TlsV1_2_2021 = "TLS_V1_2_2021",
        TlsV1_3_2025 = "TLS_V1_3_2025",
    }

    property! {
        /// [`CustomDomainConfigType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpooldomain-customdomainconfigtype.html)
        CustomDomainConfigType
        required {
        }
        optional {
            /// `CertificateArn`: text, 20 to 2048 characters.
            certificate_arn "CertificateArn" String,
            /// `SecurityPolicy`: text.
            security_policy "SecurityPolicy" CustomDomainConfigTypeSecurityPolicy,
        }
    }
}

resource! {
    /// [`AWS::Cognito::UserPoolGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolgroup.html)
    UserPoolGroup = "AWS::Cognito::UserPoolGroup"
    required {
        /// `UserPoolId`: text, 1 to 55 characters. A change replaces the resource.
        user_pool_id "UserPoolId" String,
    }
    optional {
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `GroupName`: text, 1 to 128 characters. A change replaces the resource.
        group_name "GroupName" String,
        /// `Precedence`: whole number, at least 0 in value.
        precedence "Precedence" i64,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Cognito::UserPoolIdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html)
    UserPoolIdentityProvider = "AWS::Cognito::UserPoolIdentityProvider"
    required {
        /// `ProviderDetails`: object.
        provider_details "ProviderDetails" Json,
        /// `ProviderName`: text, 1 to 32 characters. A change replaces the resource.
        provider_name "ProviderName" String,
        /// `ProviderType`: text. A change replaces the resource.
        provider_type "ProviderType" user_pool_identity_provider::ProviderType,
        /// `UserPoolId`: text, 1 to 55 characters. A change replaces the resource.
        user_pool_id "UserPoolId" String,
    }
    optional {
        /// `AttributeMapping`: object.
        attribute_mapping "AttributeMapping" Json,
        /// `IdpIdentifiers`: list, 0 to 50 items.
        idp_identifiers "IdpIdentifiers" List<String>,
    }
    attributes {
    }
}

/// Property types of [`UserPoolIdentityProvider`].
pub mod user_pool_identity_provider {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ProviderType`.
        ProviderType
        Facebook = "Facebook",
        Google = "Google",
        LoginWithAmazon = "LoginWithAmazon",
        Oidc = "OIDC",
        Saml = "SAML",
        SignInWithApple = "SignInWithApple",
    }
}

resource! {
    /// [`AWS::Cognito::UserPoolRegionalConfigurationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolregionalconfigurationattachment.html)
    UserPoolRegionalConfigurationAttachment = "AWS::Cognito::UserPoolRegionalConfigurationAttachment"
    required {
        /// `UserPoolId`: text. A change replaces the resource.
        user_pool_id "UserPoolId" String,
    }
    optional {
        /// `EmailConfiguration`: object.
        email_configuration "EmailConfiguration" user_pool_regional_configuration_attachment::EmailConfiguration,
        /// `LambdaConfig`: object.
        lambda_config "LambdaConfig" user_pool_regional_configuration_attachment::LambdaConfig,
        /// `SmsConfiguration`: object.
        sms_configuration "SmsConfiguration" user_pool_regional_configuration_attachment::SmsConfiguration,
        /// `Status`: text.
        status "Status" String,
        /// `UserPoolTags`: object.
        user_pool_tags "UserPoolTags" Json,
    }
    attributes {
    }
}

/// Property types of [`UserPoolRegionalConfigurationAttachment`].
pub mod user_pool_regional_configuration_attachment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`SmsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-smsconfiguration.html)
        SmsConfiguration
        required {
        }
        optional {
            /// `EumsSms`: object.
            eums_sms "EumsSms" EumsSmsConfiguration,
            /// `ExternalId`: text.
            external_id "ExternalId" String,
            /// `SnsCallerArn`: text.
            sns_caller_arn "SnsCallerArn" String,
            /// `SnsRegion`: text.
            sns_region "SnsRegion" String,
        }
    }

    property! {
        /// [`EumsSmsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-eumssmsconfiguration.html)
        EumsSmsConfiguration
        required {
            /// `CallerArn`: text.
            caller_arn "CallerArn" String,
        }
        optional {
            /// `ConfigurationSetName`: text.
            configuration_set_name "ConfigurationSetName" String,
            /// `ExternalId`: text.
            external_id "ExternalId" String,
            /// `InEntityId`: text.
            in_entity_id "InEntityId" String,
            /// `InTemplateId`: text.
            in_template_id "InTemplateId" String,
            /// `OriginationIdentity`: text.
            origination_identity "OriginationIdentity" String,
            /// `Region`: text.
            region "Region" String,
        }
    }

    property! {
        /// [`LambdaConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-lambdaconfig.html)
        LambdaConfig
        required {
        }
        optional {
            /// `CreateAuthChallenge`: text.
            create_auth_challenge "CreateAuthChallenge" String,
            /// `CustomEmailSender`: object.
            custom_email_sender "CustomEmailSender" CustomEmailSender,
            /// `CustomMessage`: text.
            custom_message "CustomMessage" String,
            /// `CustomSMSSender`: object.
            custom_sms_sender "CustomSMSSender" CustomSMSSender,
            /// `DefineAuthChallenge`: text.
            define_auth_challenge "DefineAuthChallenge" String,
            /// `InboundFederation`: object.
            inbound_federation "InboundFederation" InboundFederation,
            /// `KMSKeyID`: text.
            kms_key_id "KMSKeyID" String,
            /// `PostAuthentication`: text.
            post_authentication "PostAuthentication" String,
            /// `PostConfirmation`: text.
            post_confirmation "PostConfirmation" String,
            /// `PreAuthentication`: text.
            pre_authentication "PreAuthentication" String,
            /// `PreSignUp`: text.
            pre_sign_up "PreSignUp" String,
            /// `PreTokenGeneration`: text.
            pre_token_generation "PreTokenGeneration" String,
            /// `PreTokenGenerationConfig`: object.
            pre_token_generation_config "PreTokenGenerationConfig" PreTokenGenerationConfig,
            /// `UserMigration`: text.
            user_migration "UserMigration" String,
            /// `VerifyAuthChallengeResponse`: text.
            verify_auth_challenge_response "VerifyAuthChallengeResponse" String,
        }
    }

    property! {
        /// [`PreTokenGenerationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-pretokengenerationconfig.html)
        PreTokenGenerationConfig
        required {
        }
        optional {
            /// `LambdaArn`: text.
            lambda_arn "LambdaArn" String,
            /// `LambdaVersion`: text.
            lambda_version "LambdaVersion" String,
        }
    }

    property! {
        /// [`InboundFederation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-inboundfederation.html)
        InboundFederation
        required {
        }
        optional {
            /// `LambdaArn`: text.
            lambda_arn "LambdaArn" String,
            /// `LambdaVersion`: text.
            lambda_version "LambdaVersion" String,
        }
    }

    property! {
        /// [`CustomSMSSender`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-customsmssender.html)
        CustomSMSSender
        required {
        }
        optional {
            /// `LambdaArn`: text.
            lambda_arn "LambdaArn" String,
            /// `LambdaVersion`: text.
            lambda_version "LambdaVersion" String,
        }
    }

    property! {
        /// [`CustomEmailSender`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-customemailsender.html)
        CustomEmailSender
        required {
        }
        optional {
            /// `LambdaArn`: text.
            lambda_arn "LambdaArn" String,
            /// `LambdaVersion`: text.
            lambda_version "LambdaVersion" String,
        }
    }

    property! {
        /// [`EmailConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolregionalconfigurationattachment-emailconfiguration.html)
        EmailConfiguration
        required {
        }
        optional {
            /// `ConfigurationSet`: text.
            configuration_set "ConfigurationSet" String,
            /// `EmailSendingAccount`: text.
            email_sending_account "EmailSendingAccount" String,
            /// `From`: text.
            from "From" String,
            /// `ReplyToEmailAddress`: text.
            reply_to_email_address "ReplyToEmailAddress" String,
            /// `SourceArn`: text.
            source_arn "SourceArn" String,
        }
    }
}

resource! {
    /// [`AWS::Cognito::UserPoolReplica`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolreplica.html)
    UserPoolReplica = "AWS::Cognito::UserPoolReplica"
    required {
        /// `RegionName`: text, 5 to 32 characters. A change replaces the resource.
        region_name "RegionName" String,
        /// `UserPoolId`: text, 1 to 55 characters. A change replaces the resource.
        user_pool_id "UserPoolId" String,
    }
    optional {
        /// `UserPoolTagsAtCreate`: object. A change replaces the resource.
        user_pool_tags_at_create "UserPoolTagsAtCreate" Json,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Cognito::UserPoolResourceServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolresourceserver.html)
    UserPoolResourceServer = "AWS::Cognito::UserPoolResourceServer"
    required {
        /// `Identifier`: text, 1 to 256 characters. A change replaces the resource.
        identifier "Identifier" String,
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
        /// `UserPoolId`: text, 1 to 55 characters. A change replaces the resource.
        user_pool_id "UserPoolId" String,
    }
    optional {
        /// `Scopes`: list, 0 to 100 items.
        scopes "Scopes" List<user_pool_resource_server::ResourceServerScopeType>,
    }
    attributes {
    }
}

/// Property types of [`UserPoolResourceServer`].
pub mod user_pool_resource_server {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ResourceServerScopeType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolresourceserver-resourceserverscopetype.html)
        ResourceServerScopeType
        required {
            /// `ScopeDescription`: text, 1 to 256 characters.
            scope_description "ScopeDescription" String,
            /// `ScopeName`: text, 1 to 256 characters.
            scope_name "ScopeName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Cognito::UserPoolRiskConfigurationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolriskconfigurationattachment.html)
    UserPoolRiskConfigurationAttachment = "AWS::Cognito::UserPoolRiskConfigurationAttachment"
    required {
        /// `ClientId`: text. A change replaces the resource.
        client_id "ClientId" String,
        /// `UserPoolId`: text. A change replaces the resource.
        user_pool_id "UserPoolId" String,
    }
    optional {
        /// `AccountTakeoverRiskConfiguration`: object.
        account_takeover_risk_configuration "AccountTakeoverRiskConfiguration" user_pool_risk_configuration_attachment::AccountTakeoverRiskConfigurationType,
        /// `CompromisedCredentialsRiskConfiguration`: object.
        compromised_credentials_risk_configuration "CompromisedCredentialsRiskConfiguration" user_pool_risk_configuration_attachment::CompromisedCredentialsRiskConfigurationType,
        /// `RiskExceptionConfiguration`: object.
        risk_exception_configuration "RiskExceptionConfiguration" user_pool_risk_configuration_attachment::RiskExceptionConfigurationType,
    }
    attributes {
    }
}

/// Property types of [`UserPoolRiskConfigurationAttachment`].
pub mod user_pool_risk_configuration_attachment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`RiskExceptionConfigurationType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-riskexceptionconfigurationtype.html)
        RiskExceptionConfigurationType
        required {
        }
        optional {
            /// `BlockedIPRangeList`: list.
            blocked_ip_range_list "BlockedIPRangeList" List<String>,
            /// `SkippedIPRangeList`: list.
            skipped_ip_range_list "SkippedIPRangeList" List<String>,
        }
    }

    property! {
        /// [`CompromisedCredentialsRiskConfigurationType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-compromisedcredentialsriskconfigurationtype.html)
        CompromisedCredentialsRiskConfigurationType
        required {
            /// `Actions`: object.
            actions "Actions" CompromisedCredentialsActionsType,
        }
        optional {
            /// `EventFilter`: list.
            event_filter "EventFilter" List<String>,
        }
    }

    property! {
        /// [`CompromisedCredentialsActionsType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-compromisedcredentialsactionstype.html)
        CompromisedCredentialsActionsType
        required {
            /// `EventAction`: text.
            event_action "EventAction" String,
        }
        optional {
        }
    }

    property! {
        /// [`AccountTakeoverRiskConfigurationType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-accounttakeoverriskconfigurationtype.html)
        AccountTakeoverRiskConfigurationType
        required {
            /// `Actions`: object.
            actions "Actions" AccountTakeoverActionsType,
        }
        optional {
            /// `NotifyConfiguration`: object.
            notify_configuration "NotifyConfiguration" NotifyConfigurationType,
        }
    }

    property! {
        /// [`NotifyConfigurationType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-notifyconfigurationtype.html)
        NotifyConfigurationType
        required {
            /// `SourceArn`: text.
            source_arn "SourceArn" String,
        }
        optional {
            /// `BlockEmail`: object.
            block_email "BlockEmail" NotifyEmailType,
            /// `From`: text.
            from "From" String,
            /// `MfaEmail`: object.
            mfa_email "MfaEmail" NotifyEmailType,
            /// `NoActionEmail`: object.
            no_action_email "NoActionEmail" NotifyEmailType,
            /// `ReplyTo`: text.
            reply_to "ReplyTo" String,
        }
    }

    property! {
        /// [`NotifyEmailType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-notifyemailtype.html)
        NotifyEmailType
        required {
            /// `Subject`: text.
            subject "Subject" String,
        }
        optional {
            /// `HtmlBody`: text.
            html_body "HtmlBody" String,
            /// `TextBody`: text.
            text_body "TextBody" String,
        }
    }

    property! {
        /// [`AccountTakeoverActionsType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-accounttakeoveractionstype.html)
        AccountTakeoverActionsType
        required {
        }
        optional {
            /// `HighAction`: object.
            high_action "HighAction" AccountTakeoverActionType,
            /// `LowAction`: object.
            low_action "LowAction" AccountTakeoverActionType,
            /// `MediumAction`: object.
            medium_action "MediumAction" AccountTakeoverActionType,
        }
    }

    property! {
        /// [`AccountTakeoverActionType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpoolriskconfigurationattachment-accounttakeoveractiontype.html)
        AccountTakeoverActionType
        required {
            /// `EventAction`: text.
            event_action "EventAction" String,
            /// `Notify`: true or false.
            notify "Notify" bool,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Cognito::UserPoolUICustomizationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluicustomizationattachment.html)
    UserPoolUICustomizationAttachment = "AWS::Cognito::UserPoolUICustomizationAttachment"
    required {
        /// `ClientId`: text. A change replaces the resource.
        client_id "ClientId" String,
        /// `UserPoolId`: text. A change replaces the resource.
        user_pool_id "UserPoolId" String,
    }
    optional {
        /// `CSS`: text.
        css "CSS" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Cognito::UserPoolUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluser.html)
    UserPoolUser = "AWS::Cognito::UserPoolUser"
    required {
        /// `UserPoolId`: text. A change replaces the resource.
        user_pool_id "UserPoolId" String,
    }
    optional {
        /// `ClientMetadata`: object. A change replaces the resource.
        client_metadata "ClientMetadata" Json,
        /// `DesiredDeliveryMediums`: list. A change replaces the resource.
        desired_delivery_mediums "DesiredDeliveryMediums" List<String>,
        /// `ForceAliasCreation`: true or false. A change replaces the resource.
        force_alias_creation "ForceAliasCreation" bool,
        /// `MessageAction`: text. A change replaces the resource.
        message_action "MessageAction" String,
        /// `UserAttributes`: list. A change replaces the resource.
        user_attributes "UserAttributes" List<user_pool_user::AttributeType>,
        /// `Username`: text. A change replaces the resource.
        username "Username" String,
        /// `ValidationData`: list. A change replaces the resource.
        validation_data "ValidationData" List<user_pool_user::AttributeType>,
    }
    attributes {
    }
}

/// Property types of [`UserPoolUser`].
pub mod user_pool_user {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`AttributeType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpooluser-attributetype.html)
        AttributeType
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::Cognito::UserPoolUserToGroupAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolusertogroupattachment.html)
    UserPoolUserToGroupAttachment = "AWS::Cognito::UserPoolUserToGroupAttachment"
    required {
        /// `GroupName`: text. A change replaces the resource.
        group_name "GroupName" String,
        /// `UserPoolId`: text. A change replaces the resource.
        user_pool_id "UserPoolId" String,
        /// `Username`: text. A change replaces the resource.
        username "Username" String,
    }
    optional {
    }
    attributes {
    }
}
