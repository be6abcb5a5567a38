// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::IoT`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::IoT::AccountAuditConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-accountauditconfiguration.html)
    AccountAuditConfiguration = "AWS::IoT::AccountAuditConfiguration"
    required {
        /// `AccountId`: text, 12 to 12 characters. A change replaces the resource.
        account_id "AccountId" String,
        /// `AuditCheckConfigurations`: object.
        audit_check_configurations "AuditCheckConfigurations" account_audit_configuration::AuditCheckConfigurations,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `AuditNotificationTargetConfigurations`: object.
        audit_notification_target_configurations "AuditNotificationTargetConfigurations" account_audit_configuration::AuditNotificationTargetConfigurations,
    }
    attributes {
    }
}

/// Property types of [`AccountAuditConfiguration`].
pub mod account_audit_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`AuditNotificationTargetConfigurations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-auditnotificationtargetconfigurations.html)
        AuditNotificationTargetConfigurations
        required {
        }
        optional {
            /// `Sns`: object.
            sns "Sns" AuditNotificationTarget,
        }
    }

    property! {
        /// [`AuditNotificationTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-auditnotificationtarget.html)
        AuditNotificationTarget
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
            /// `TargetArn`: text, at most 2048 characters.
            target_arn "TargetArn" String,
        }
    }

    property! {
        /// [`AuditCheckConfigurations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-auditcheckconfigurations.html)
        AuditCheckConfigurations
        required {
        }
        optional {
            /// `AuthenticatedCognitoRoleOverlyPermissiveCheck`: object.
            authenticated_cognito_role_overly_permissive_check "AuthenticatedCognitoRoleOverlyPermissiveCheck" AuditCheckConfiguration,
            /// `CaCertificateExpiringCheck`: object.
            ca_certificate_expiring_check "CaCertificateExpiringCheck" AuditCheckConfiguration,
            /// `CaCertificateKeyQualityCheck`: object.
            ca_certificate_key_quality_check "CaCertificateKeyQualityCheck" AuditCheckConfiguration,
            /// `ConflictingClientIdsCheck`: object.
            conflicting_client_ids_check "ConflictingClientIdsCheck" AuditCheckConfiguration,
            /// `DeviceCertificateAgeCheck`: object.
            device_certificate_age_check "DeviceCertificateAgeCheck" DeviceCertAgeAuditCheckConfiguration,
            /// `DeviceCertificateExpiringCheck`: object.
            device_certificate_expiring_check "DeviceCertificateExpiringCheck" DeviceCertExpirationAuditCheckConfiguration,
            /// `DeviceCertificateKeyQualityCheck`: object.
            device_certificate_key_quality_check "DeviceCertificateKeyQualityCheck" AuditCheckConfiguration,
            /// `DeviceCertificateSharedCheck`: object.
            device_certificate_shared_check "DeviceCertificateSharedCheck" AuditCheckConfiguration,
            /// `IntermediateCaRevokedForActiveDeviceCertificatesCheck`: object.
            intermediate_ca_revoked_for_active_device_certificates_check "IntermediateCaRevokedForActiveDeviceCertificatesCheck" AuditCheckConfiguration,
            /// `IoTPolicyPotentialMisConfigurationCheck`: object.
            io_t_policy_potential_mis_configuration_check "IoTPolicyPotentialMisConfigurationCheck" AuditCheckConfiguration,
            /// `IotPolicyOverlyPermissiveCheck`: object.
            iot_policy_overly_permissive_check "IotPolicyOverlyPermissiveCheck" AuditCheckConfiguration,
            /// `IotRoleAliasAllowsAccessToUnusedServicesCheck`: object.
            iot_role_alias_allows_access_to_unused_services_check "IotRoleAliasAllowsAccessToUnusedServicesCheck" AuditCheckConfiguration,
            /// `IotRoleAliasOverlyPermissiveCheck`: object.
            iot_role_alias_overly_permissive_check "IotRoleAliasOverlyPermissiveCheck" AuditCheckConfiguration,
            /// `LoggingDisabledCheck`: object.
            logging_disabled_check "LoggingDisabledCheck" AuditCheckConfiguration,
            /// `RevokedCaCertificateStillActiveCheck`: object.
            revoked_ca_certificate_still_active_check "RevokedCaCertificateStillActiveCheck" AuditCheckConfiguration,
            /// `RevokedDeviceCertificateStillActiveCheck`: object.
            revoked_device_certificate_still_active_check "RevokedDeviceCertificateStillActiveCheck" AuditCheckConfiguration,
            /// `UnauthenticatedCognitoRoleOverlyPermissiveCheck`: object.
            unauthenticated_cognito_role_overly_permissive_check "UnauthenticatedCognitoRoleOverlyPermissiveCheck" AuditCheckConfiguration,
        }
    }

    property! {
        /// [`DeviceCertExpirationAuditCheckConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-devicecertexpirationauditcheckconfiguration.html)
        DeviceCertExpirationAuditCheckConfiguration
        required {
        }
        optional {
            /// `Configuration`: object.
            configuration "Configuration" CertExpirationCheckCustomConfiguration,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`CertExpirationCheckCustomConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-certexpirationcheckcustomconfiguration.html)
        CertExpirationCheckCustomConfiguration
        required {
        }
        optional {
            /// `CertExpirationThresholdInDays`: text, 1 to 64 characters.
            cert_expiration_threshold_in_days "CertExpirationThresholdInDays" String,
        }
    }

    property! {
        /// [`DeviceCertAgeAuditCheckConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-devicecertageauditcheckconfiguration.html)
        DeviceCertAgeAuditCheckConfiguration
        required {
        }
        optional {
            /// `Configuration`: object.
            configuration "Configuration" CertAgeCheckCustomConfiguration,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`CertAgeCheckCustomConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-certagecheckcustomconfiguration.html)
        CertAgeCheckCustomConfiguration
        required {
        }
        optional {
            /// `CertAgeThresholdInDays`: text, 1 to 64 characters.
            cert_age_threshold_in_days "CertAgeThresholdInDays" String,
        }
    }

    property! {
        /// [`AuditCheckConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-auditcheckconfiguration.html)
        AuditCheckConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }
}

resource! {
    /// [`AWS::IoT::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-authorizer.html)
    Authorizer = "AWS::IoT::Authorizer"
    required {
        /// `AuthorizerFunctionArn`: text, 0 to 2048 characters.
        authorizer_function_arn "AuthorizerFunctionArn" String,
    }
    optional {
        /// `AuthorizerName`: text, 1 to 128 characters. A change replaces the resource.
        authorizer_name "AuthorizerName" String,
        /// `EnableCachingForHttp`: true or false.
        enable_caching_for_http "EnableCachingForHttp" bool,
        /// `SigningDisabled`: true or false. A change replaces the resource.
        signing_disabled "SigningDisabled" bool,
        /// `Status`: text.
        status "Status" authorizer::Status,
        /// `Tags`: list.
        tags "Tags" List<authorizer::Tag>,
        /// `TokenKeyName`: text, 1 to 128 characters.
        token_key_name "TokenKeyName" String,
        /// `TokenSigningPublicKeys`: object.
        token_signing_public_keys "TokenSigningPublicKeys" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Authorizer`].
pub mod authorizer {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-authorizer-tag.html)
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
    /// [`AWS::IoT::BillingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-billinggroup.html)
    BillingGroup = "AWS::IoT::BillingGroup"
    required {
    }
    optional {
        /// `BillingGroupName`: text, 1 to 128 characters. A change replaces the resource.
        billing_group_name "BillingGroupName" String,
        /// `BillingGroupProperties`: object.
        billing_group_properties "BillingGroupProperties" billing_group::BillingGroupProperties,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<billing_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`BillingGroup`].
pub mod billing_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-billinggroup-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `BillingGroupProperties`.
        BillingGroupProperties
        required {
        }
        optional {
            /// `BillingGroupDescription`: text, 0 to 2028 characters.
            billing_group_description "BillingGroupDescription" String,
        }
    }
}

resource! {
    /// [`AWS::IoT::CACertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-cacertificate.html)
    CACertificate = "AWS::IoT::CACertificate"
    required {
        /// `CACertificatePem`: text, 1 to 65536 characters. A change replaces the resource.
        ca_certificate_pem "CACertificatePem" String,
        /// `Status`: text.
        status "Status" ca_certificate::Status,
    }
    optional {
        /// `AutoRegistrationStatus`: text.
        auto_registration_status "AutoRegistrationStatus" ca_certificate::AutoRegistrationStatus,
        /// `CertificateMode`: text. A change replaces the resource.
        certificate_mode "CertificateMode" ca_certificate::CertificateMode,
        /// `RegistrationConfig`: object.
        registration_config "RegistrationConfig" ca_certificate::RegistrationConfig,
        /// `RemoveAutoRegistration`: true or false.
        remove_auto_registration "RemoveAutoRegistration" bool,
        /// `Tags`: list.
        tags "Tags" List<ca_certificate::Tag>,
        /// `VerificationCertificatePem`: text, 1 to 65536 characters. A change replaces the resource.
        verification_certificate_pem "VerificationCertificatePem" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`CACertificate`].
pub mod ca_certificate {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AutoRegistrationStatus`.
        AutoRegistrationStatus
        Enable = "ENABLE",
        Disable = "DISABLE",
    }

    choice! {
        /// Values of `CertificateMode`.
        CertificateMode
        Default = "DEFAULT",
        SniOnly = "SNI_ONLY",
    }

    choice! {
        /// Values of `Status`.
        Status
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-cacertificate-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`RegistrationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-cacertificate-registrationconfig.html)
        RegistrationConfig
        required {
        }
        optional {
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
            /// `TemplateBody`: text, 0 to 10240 characters.
            template_body "TemplateBody" String,
            /// `TemplateName`: text, 1 to 36 characters.
            template_name "TemplateName" String,
        }
    }
}

resource! {
    /// [`AWS::IoT::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificate.html)
    Certificate = "AWS::IoT::Certificate"
    required {
        /// `Status`: text.
        status "Status" certificate::Status,
    }
    optional {
        /// `CACertificatePem`: text, 1 to 65536 characters. A change replaces the resource.
        ca_certificate_pem "CACertificatePem" String,
        /// `CertificateMode`: text. A change replaces the resource.
        certificate_mode "CertificateMode" certificate::CertificateMode,
        /// `CertificatePem`: text, 1 to 65536 characters. A change replaces the resource.
        certificate_pem "CertificatePem" String,
        /// `CertificateSigningRequest`: text, 1 to 4096 characters. A change replaces the resource.
        certificate_signing_request "CertificateSigningRequest" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Certificate`].
pub mod certificate {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CertificateMode`.
        CertificateMode
        Default = "DEFAULT",
        SniOnly = "SNI_ONLY",
    }

    choice! {
        /// Values of `Status`.
        Status
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        Revoked = "REVOKED",
        PendingTransfer = "PENDING_TRANSFER",
        PendingActivation = "PENDING_ACTIVATION",
    }
}

resource! {
    /// [`AWS::IoT::CertificateProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificateprovider.html)
    CertificateProvider = "AWS::IoT::CertificateProvider"
    required {
        /// `AccountDefaultForOperations`: list, 1 to 1 items.
        account_default_for_operations "AccountDefaultForOperations" List<certificate_provider::CertificateProviderOperation>,
        /// `LambdaFunctionArn`: text, 1 to 170 characters.
        lambda_function_arn "LambdaFunctionArn" String,
    }
    optional {
        /// `CertificateProviderName`: text, 1 to 128 characters. A change replaces the resource.
        certificate_provider_name "CertificateProviderName" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<certificate_provider::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`CertificateProvider`].
pub mod certificate_provider {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CertificateProviderOperation`.
        CertificateProviderOperation
        CreateCertificateFromCsr = "CreateCertificateFromCsr",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-certificateprovider-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoT::Command`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html)
    Command = "AWS::IoT::Command"
    required {
        /// `CommandId`: text, 1 to 64 characters. A change replaces the resource.
        command_id "CommandId" String,
    }
    optional {
        /// `CreatedAt`: text.
        created_at "CreatedAt" String,
        /// `Deprecated`: true or false.
        deprecated "Deprecated" bool,
        /// `Description`: text, 0 to 2028 characters.
        description "Description" String,
        /// `DisplayName`: text, 0 to 64 characters.
        display_name "DisplayName" String,
        /// `LastUpdatedAt`: text.
        last_updated_at "LastUpdatedAt" String,
        /// `MandatoryParameters`: list, at least 1 items.
        mandatory_parameters "MandatoryParameters" List<command::CommandParameter>,
        /// `Namespace`: text.
        namespace "Namespace" command::Namespace,
        /// `Payload`: object.
        payload "Payload" command::CommandPayload,
        /// `PayloadTemplate`: text, 0 to 32768 characters. A change replaces the resource.
        payload_template "PayloadTemplate" String,
        /// `PendingDeletion`: true or false.
        pending_deletion "PendingDeletion" bool,
        /// `Preprocessor`: object. A change replaces the resource.
        preprocessor "Preprocessor" command::CommandPreprocessor,
        /// `RoleArn`: text, 20 to 2028 characters.
        role_arn "RoleArn" String,
        /// `Tags`: list.
        tags "Tags" List<command::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CommandArn`.
        command_arn "CommandArn" String,
    }
}

/// Property types of [`Command`].
pub mod command {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Namespace`.
        Namespace
        AWSIoT = "AWS-IoT",
        AWSIoTFleetWise = "AWS-IoT-FleetWise",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`CommandPreprocessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-commandpreprocessor.html)
        CommandPreprocessor
        required {
        }
        optional {
            /// `AwsJsonSubstitution`: object.
            aws_json_substitution "AwsJsonSubstitution" AwsJsonSubstitutionCommandPreprocessorConfig,
        }
    }

    choice! {
        /// Values of `OutputFormat`.
        OutputFormat
        Json = "JSON",
        Cbor = "CBOR",
    }

    property! {
        /// [`AwsJsonSubstitutionCommandPreprocessorConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-awsjsonsubstitutioncommandpreprocessorconfig.html)
        AwsJsonSubstitutionCommandPreprocessorConfig
        required {
            /// `OutputFormat`: text.
            output_format "OutputFormat" OutputFormat,
        }
        optional {
        }
    }

    property! {
        /// [`CommandPayload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-commandpayload.html)
        CommandPayload
        required {
        }
        optional {
            /// `Content`: text.
            content "Content" String,
            /// `ContentType`: text, at least 1 characters.
            content_type "ContentType" String,
        }
    }

    choice! {
        /// Values of `CommandParameterType`.
        CommandParameterType
        String = "STRING",
        Integer = "INTEGER",
        Double = "DOUBLE",
        Long = "LONG",
        Unsignedlong = "UNSIGNEDLONG",
        Boolean = "BOOLEAN",
        Binary = "BINARY",
    }

    property! {
        /// [`CommandParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-commandparameter.html)
        CommandParameter
        required {
            /// `Name`: text, 1 to 192 characters.
            name "Name" String,
        }
        optional {
            /// `DefaultValue`: object.
            default_value "DefaultValue" CommandParameterValue,
            /// `Description`: text, 0 to 2028 characters.
            description "Description" String,
            /// `Type`: text.
            r#type "Type" CommandParameterType,
            /// `Value`: object.
            value "Value" CommandParameterValue,
            /// `ValueConditions`: list, at least 1 items.
            value_conditions "ValueConditions" List<CommandParameterValueCondition>,
        }
    }

    choice! {
        /// Values of `CommandParameterValueComparisonOperator`.
        CommandParameterValueComparisonOperator
        Equals = "EQUALS",
        NotEquals = "NOT_EQUALS",
        LessThan = "LESS_THAN",
        LessThanEquals = "LESS_THAN_EQUALS",
        GreaterThan = "GREATER_THAN",
        GreaterThanEquals = "GREATER_THAN_EQUALS",
        InSet = "IN_SET",
        NotInSet = "NOT_IN_SET",
        InRange = "IN_RANGE",
        NotInRange = "NOT_IN_RANGE",
    }

    property! {
        /// [`CommandParameterValueCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-commandparametervaluecondition.html)
        CommandParameterValueCondition
        required {
            /// `ComparisonOperator`: text.
            comparison_operator "ComparisonOperator" CommandParameterValueComparisonOperator,
            /// `Operand`: object.
            operand "Operand" CommandParameterValueComparisonOperand,
        }
        optional {
        }
    }

    property! {
        /// [`CommandParameterValueComparisonOperand`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-commandparametervaluecomparisonoperand.html)
        CommandParameterValueComparisonOperand
        required {
        }
        optional {
            /// `Number`: text, at least 1 characters.
            number "Number" String,
            /// `NumberRange`: object.
            number_range "NumberRange" CommandParameterValueNumberRange,
            /// `Numbers`: list, 1 to 10 items.
            numbers "Numbers" List<String>,
            /// `String`: text, at least 1 characters.
            string "String" String,
            /// `Strings`: list, 1 to 10 items.
            strings "Strings" List<String>,
        }
    }

    property! {
        /// [`CommandParameterValueNumberRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-commandparametervaluenumberrange.html)
        CommandParameterValueNumberRange
        required {
            /// `Max`: text, at least 1 characters.
            max "Max" String,
            /// `Min`: text, at least 1 characters.
            min "Min" String,
        }
        optional {
        }
    }

    property! {
        /// [`CommandParameterValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-command-commandparametervalue.html)
        CommandParameterValue
        required {
        }
        optional {
            /// `B`: true or false.
            b "B" bool,
            /// `BIN`: text, at least 1 characters.
            bin "BIN" String,
            /// `D`: number.
            d "D" f64,
            /// `I`: whole number.
            i "I" i64,
            /// `L`: text, at most 19 characters.
            l "L" String,
            /// `S`: text, at least 1 characters.
            s "S" String,
            /// `UL`: text, 1 to 20 characters.
            ul "UL" String,
        }
    }
}

resource! {
    /// [`AWS::IoT::CustomMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-custommetric.html)
    CustomMetric = "AWS::IoT::CustomMetric"
    required {
        /// `MetricType`: text. A change replaces the resource.
        metric_type "MetricType" custom_metric::MetricType,
    }
    optional {
        /// `DisplayName`: text, 0 to 128 characters.
        display_name "DisplayName" String,
        /// `MetricName`: text, 1 to 128 characters. A change replaces the resource.
        metric_name "MetricName" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<custom_metric::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `MetricArn`.
        metric_arn "MetricArn" String,
    }
}

/// Property types of [`CustomMetric`].
pub mod custom_metric {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `MetricType`.
        MetricType
        StringList = "string-list",
        IpAddressList = "ip-address-list",
        NumberList = "number-list",
        Number = "number",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-custommetric-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoT::Dimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-dimension.html)
    Dimension = "AWS::IoT::Dimension"
    required {
        /// `StringValues`: list, 1 to 5 items.
        string_values "StringValues" List<String>,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" dimension::Type,
    }
    optional {
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<dimension::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Dimension`].
pub mod dimension {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        TopicFilter = "TOPIC_FILTER",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-dimension-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoT::DomainConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html)
    DomainConfiguration = "AWS::IoT::DomainConfiguration"
    required {
    }
    optional {
        /// `ApplicationProtocol`: text.
        application_protocol "ApplicationProtocol" domain_configuration::ApplicationProtocol,
        /// `AuthenticationType`: text.
        authentication_type "AuthenticationType" domain_configuration::AuthenticationType,
        /// `AuthorizerConfig`: object.
        authorizer_config "AuthorizerConfig" domain_configuration::AuthorizerConfig,
        /// `ClientCertificateConfig`: object.
        client_certificate_config "ClientCertificateConfig" domain_configuration::ClientCertificateConfig,
        /// `DomainConfigurationName`: text, 1 to 128 characters. A change replaces the resource.
        domain_configuration_name "DomainConfigurationName" String,
        /// `DomainConfigurationStatus`: text.
        domain_configuration_status "DomainConfigurationStatus" domain_configuration::DomainConfigurationStatus,
        /// `DomainName`: text, 1 to 253 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `ServerCertificateArns`: list, 0 to 1 items. A change replaces the resource.
        server_certificate_arns "ServerCertificateArns" List<String>,
        /// `ServerCertificateConfig`: object.
        server_certificate_config "ServerCertificateConfig" domain_configuration::ServerCertificateConfig,
        /// `ServiceType`: text. A change replaces the resource.
        service_type "ServiceType" domain_configuration::ServiceType,
        /// `Tags`: list.
        tags "Tags" List<domain_configuration::Tag>,
        /// `TlsConfig`: object.
        tls_config "TlsConfig" domain_configuration::TlsConfig,
        /// `ValidationCertificateArn`: text, 1 to 2048 characters. A change replaces the resource.
        validation_certificate_arn "ValidationCertificateArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `DomainType`.
        domain_type "DomainType" String,
        /// `Fn::GetAtt` of `ServerCertificates`.
        server_certificates "ServerCertificates" List<String>,
    }
}

/// Property types of [`DomainConfiguration`].
pub mod domain_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ApplicationProtocol`.
        ApplicationProtocol
        SecureMqtt = "SECURE_MQTT",
        MqttWss = "MQTT_WSS",
        Https = "HTTPS",
        Default = "DEFAULT",
    }

    choice! {
        /// Values of `AuthenticationType`.
        AuthenticationType
        AwsX509 = "AWS_X509",
        CustomAuth = "CUSTOM_AUTH",
        AwsSigv4 = "AWS_SIGV4",
        CustomAuthX509 = "CUSTOM_AUTH_X509",
        Default = "DEFAULT",
    }

    choice! {
        /// Values of `DomainConfigurationStatus`.
        DomainConfigurationStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `ServiceType`.
        ServiceType
        Data = "DATA",
        CredentialProvider = "CREDENTIAL_PROVIDER",
        Jobs = "JOBS",
    }

    property! {
        /// [`TlsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-domainconfiguration-tlsconfig.html)
        TlsConfig
        required {
        }
        optional {
            /// `SecurityPolicy`: text, 0 to 128 characters.
            security_policy "SecurityPolicy" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-domainconfiguration-tag.html)
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
        /// [`ServerCertificateConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-domainconfiguration-servercertificateconfig.html)
        ServerCertificateConfig
        required {
        }
        optional {
            /// `EnableOCSPCheck`: true or false.
            enable_ocsp_check "EnableOCSPCheck" bool,
            /// `OcspAuthorizedResponderArn`: text, 1 to 2048 characters.
            ocsp_authorized_responder_arn "OcspAuthorizedResponderArn" String,
            /// `OcspLambdaArn`: text, 1 to 170 characters.
            ocsp_lambda_arn "OcspLambdaArn" String,
        }
    }

    property! {
        /// [`ClientCertificateConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-domainconfiguration-clientcertificateconfig.html)
        ClientCertificateConfig
        required {
        }
        optional {
            /// `ClientCertificateCallbackArn`: text, 1 to 170 characters.
            client_certificate_callback_arn "ClientCertificateCallbackArn" String,
        }
    }

    property! {
        /// [`AuthorizerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-domainconfiguration-authorizerconfig.html)
        AuthorizerConfig
        required {
        }
        optional {
            /// `AllowAuthorizerOverride`: true or false.
            allow_authorizer_override "AllowAuthorizerOverride" bool,
            /// `DefaultAuthorizerName`: text, 1 to 128 characters.
            default_authorizer_name "DefaultAuthorizerName" String,
        }
    }
}

resource! {
    /// [`AWS::IoT::EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-encryptionconfiguration.html)
    EncryptionConfiguration = "AWS::IoT::EncryptionConfiguration"
    required {
        /// `EncryptionType`: text.
        encryption_type "EncryptionType" encryption_configuration::EncryptionType,
    }
    optional {
        /// `KmsAccessRoleArn`: text, 20 to 2048 characters.
        kms_access_role_arn "KmsAccessRoleArn" String,
        /// `KmsKeyArn`: text, 20 to 2048 characters.
        kms_key_arn "KmsKeyArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
        /// `Fn::GetAtt` of `ConfigurationDetails`.
        configuration_details "ConfigurationDetails" Json,
        /// `Fn::GetAtt` of `LastModifiedDate`.
        last_modified_date "LastModifiedDate" String,
    }
}

/// Property types of [`EncryptionConfiguration`].
pub mod encryption_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EncryptionType`.
        EncryptionType
        CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY",
        AwsOwnedKmsKey = "AWS_OWNED_KMS_KEY",
    }
}

resource! {
    /// [`AWS::IoT::FleetMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-fleetmetric.html)
    FleetMetric = "AWS::IoT::FleetMetric"
    required {
        /// `MetricName`: text, 1 to 128 characters. A change replaces the resource.
        metric_name "MetricName" String,
    }
    optional {
        /// `AggregationField`: text, at least 1 characters.
        aggregation_field "AggregationField" String,
        /// `AggregationType`: object.
        aggregation_type "AggregationType" fleet_metric::AggregationType,
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `IndexName`: text, 1 to 128 characters.
        index_name "IndexName" String,
        /// `Period`: whole number, 60 to 86400 in value.
        period "Period" i64,
        /// `QueryString`: text, at least 1 characters.
        query_string "QueryString" String,
        /// `QueryVersion`: text.
        query_version "QueryVersion" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<fleet_metric::Tag>,
        /// `Unit`: text.
        unit "Unit" fleet_metric::Unit,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationDate`.
        creation_date "CreationDate" String,
        /// `Fn::GetAtt` of `LastModifiedDate`.
        last_modified_date "LastModifiedDate" String,
        /// `Fn::GetAtt` of `MetricArn`.
        metric_arn "MetricArn" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" f64,
    }
}

/// Property types of [`FleetMetric`].
pub mod fleet_metric {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Unit`.
        Unit
        Bits = "Bits",
        BitsSecond = "Bits/Second",
        Bytes = "Bytes",
        BytesSecond = "Bytes/Second",
        Count = "Count",
        CountSecond = "Count/Second",
        Gigabits = "Gigabits",
        GigabitsSecond = "Gigabits/Second",
        Gigabytes = "Gigabytes",
        GigabytesSecond = "Gigabytes/Second",
        Kilobits = "Kilobits",
        KilobitsSecond = "Kilobits/Second",
        Kilobytes = "Kilobytes",
        KilobytesSecond = "Kilobytes/Second",
        Megabits = "Megabits",
        MegabitsSecond = "Megabits/Second",
        Megabytes = "Megabytes",
        MegabytesSecond = "Megabytes/Second",
        Microseconds = "Microseconds",
        Milliseconds = "Milliseconds",
        None = "None",
        Percent = "Percent",
        Seconds = "Seconds",
        Terabits = "Terabits",
        TerabitsSecond = "Terabits/Second",
        Terabytes = "Terabytes",
        TerabytesSecond = "Terabytes/Second",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-fleetmetric-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AggregationTypeName`.
        AggregationTypeName
        Cardinality = "Cardinality",
        Percentiles = "Percentiles",
        Statistics = "Statistics",
    }

    property! {
        /// [`AggregationType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-fleetmetric-aggregationtype.html)
        AggregationType
        required {
            /// `Name`: text.
            name "Name" AggregationTypeName,
            /// `Values`: list.
            values "Values" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoT::Job`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html)
    Job = "AWS::IoT::Job"
    required {
        /// `JobId`: text, 1 to 64 characters. A change replaces the resource.
        job_id "JobId" String,
        /// `Targets`: list, at least 1 items. A change replaces the resource.
        targets "Targets" List<String>,
    }
    optional {
        /// `AbortConfig`: object.
        abort_config "AbortConfig" job::AbortConfig,
        /// `Description`: text, 1 to 2028 characters.
        description "Description" String,
        /// `DestinationPackageVersions`: list. A change replaces the resource.
        destination_package_versions "DestinationPackageVersions" List<String>,
        /// `Document`: text, 0 to 32768 characters. A change replaces the resource.
        document "Document" String,
        /// `DocumentParameters`: object. A change replaces the resource.
        document_parameters "DocumentParameters" Json,
        /// `DocumentSource`: text, 1 to 1350 characters. A change replaces the resource.
        document_source "DocumentSource" String,
        /// `JobExecutionsRetryConfig`: object. A change replaces the resource.
        job_executions_retry_config "JobExecutionsRetryConfig" job::JobExecutionsRetryConfig,
        /// `JobExecutionsRolloutConfig`: object.
        job_executions_rollout_config "JobExecutionsRolloutConfig" job::JobExecutionsRolloutConfig,
        /// `JobTemplateArn`: text, 1 to 1600 characters. A change replaces the resource.
        job_template_arn "JobTemplateArn" String,
        /// `PresignedUrlConfig`: object.
        presigned_url_config "PresignedUrlConfig" job::PresignedUrlConfig,
        /// `SchedulingConfig`: object. A change replaces the resource.
        scheduling_config "SchedulingConfig" job::SchedulingConfig,
        /// `Tags`: list.
        tags "Tags" List<job::Tag>,
        /// `TargetSelection`: text. A change replaces the resource.
        target_selection "TargetSelection" job::TargetSelection,
        /// `TimeoutConfig`: object.
        timeout_config "TimeoutConfig" job::TimeoutConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
    }
}

/// Property types of [`Job`].
pub mod job {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TargetSelection`.
        TargetSelection
        Continuous = "CONTINUOUS",
        Snapshot = "SNAPSHOT",
    }

    property! {
        /// [`TimeoutConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-timeoutconfig.html)
        TimeoutConfig
        required {
        }
        optional {
            /// `InProgressTimeoutInMinutes`: whole number.
            in_progress_timeout_in_minutes "InProgressTimeoutInMinutes" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-tag.html)
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
        /// Values of `SchedulingConfigEndBehavior`.
        SchedulingConfigEndBehavior
        StopRollout = "STOP_ROLLOUT",
        Cancel = "CANCEL",
        ForceCancel = "FORCE_CANCEL",
    }

    property! {
        /// [`SchedulingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-schedulingconfig.html)
        SchedulingConfig
        required {
        }
        optional {
            /// `EndBehavior`: text.
            end_behavior "EndBehavior" SchedulingConfigEndBehavior,
            /// `EndTime`: text, 1 to 64 characters.
            end_time "EndTime" String,
            /// `MaintenanceWindows`: list.
            maintenance_windows "MaintenanceWindows" List<MaintenanceWindow>,
            /// `StartTime`: text, 1 to 64 characters.
            start_time "StartTime" String,
        }
    }

    property! {
        /// [`MaintenanceWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-maintenancewindow.html)
        MaintenanceWindow
        required {
            /// `DurationInMinutes`: whole number, 1 to 1430 in value.
            duration_in_minutes "DurationInMinutes" i64,
            /// `StartTime`: text, 1 to 256 characters.
            start_time "StartTime" String,
        }
        optional {
        }
    }

    property! {
        /// [`PresignedUrlConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-presignedurlconfig.html)
        PresignedUrlConfig
        required {
        }
        optional {
            /// `ExpiresInSec`: whole number, 60 to 3600 in value.
            expires_in_sec "ExpiresInSec" i64,
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
        }
    }

    property! {
        /// [`JobExecutionsRolloutConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-jobexecutionsrolloutconfig.html)
        JobExecutionsRolloutConfig
        required {
        }
        optional {
            /// `ExponentialRate`: object.
            exponential_rate "ExponentialRate" ExponentialRolloutRate,
            /// `MaximumPerMinute`: whole number, at least 1 in value.
            maximum_per_minute "MaximumPerMinute" i64,
        }
    }

    property! {
        /// [`ExponentialRolloutRate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-exponentialrolloutrate.html)
        ExponentialRolloutRate
        required {
            /// `BaseRatePerMinute`: whole number, 1 to 1000 in value.
            base_rate_per_minute "BaseRatePerMinute" i64,
            /// `IncrementFactor`: number, 1.1 to 5 in value.
            increment_factor "IncrementFactor" f64,
            /// `RateIncreaseCriteria`: object.
            rate_increase_criteria "RateIncreaseCriteria" RateIncreaseCriteria,
        }
        optional {
        }
    }

    property! {
        /// [`RateIncreaseCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-rateincreasecriteria.html)
        RateIncreaseCriteria
        required {
        }
        optional {
            /// `NumberOfNotifiedThings`: whole number, at least 1 in value.
            number_of_notified_things "NumberOfNotifiedThings" i64,
            /// `NumberOfSucceededThings`: whole number, at least 1 in value.
            number_of_succeeded_things "NumberOfSucceededThings" i64,
        }
    }

    property! {
        /// [`JobExecutionsRetryConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-jobexecutionsretryconfig.html)
        JobExecutionsRetryConfig
        required {
            /// `CriteriaList`: list, 1 to 2 items.
            criteria_list "CriteriaList" List<RetryCriteria>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RetryCriteriaFailureType`.
        RetryCriteriaFailureType
        Failed = "FAILED",
        TimedOut = "TIMED_OUT",
        All = "ALL",
    }

    property! {
        /// [`RetryCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-retrycriteria.html)
        RetryCriteria
        required {
            /// `FailureType`: text.
            failure_type "FailureType" RetryCriteriaFailureType,
            /// `NumberOfRetries`: whole number, 0 to 10 in value.
            number_of_retries "NumberOfRetries" i64,
        }
        optional {
        }
    }

    property! {
        /// [`AbortConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-abortconfig.html)
        AbortConfig
        required {
            /// `CriteriaList`: list, at least 1 items.
            criteria_list "CriteriaList" List<AbortCriteria>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AbortCriteriaAction`.
        AbortCriteriaAction
        Cancel = "CANCEL",
    }

    choice! {
        /// Values of `AbortCriteriaFailureType`.
        AbortCriteriaFailureType
        Failed = "FAILED",
        Rejected = "REJECTED",
        TimedOut = "TIMED_OUT",
        All = "ALL",
    }

    property! {
        /// [`AbortCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-abortcriteria.html)
        AbortCriteria
        required {
            /// `Action`: text.
            action "Action" AbortCriteriaAction,
            /// `FailureType`: text.
            failure_type "FailureType" AbortCriteriaFailureType,
            /// `MinNumberOfExecutedThings`: whole number, at least 1 in value.
            min_number_of_executed_things "MinNumberOfExecutedThings" i64,
            /// `ThresholdPercentage`: number, at most 100 in value.
            threshold_percentage "ThresholdPercentage" f64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoT::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html)
    JobTemplate = "AWS::IoT::JobTemplate"
    required {
        /// `Description`: text, 0 to 2028 characters. A change replaces the resource.
        description "Description" String,
        /// `JobTemplateId`: text, 1 to 64 characters. A change replaces the resource.
        job_template_id "JobTemplateId" String,
    }
    optional {
        /// `AbortConfig`: object. A change replaces the resource.
        abort_config "AbortConfig" job_template::AbortConfig,
        /// `DestinationPackageVersions`: list. A change replaces the resource.
        destination_package_versions "DestinationPackageVersions" List<String>,
        /// `Document`: text, 0 to 32768 characters. A change replaces the resource.
        document "Document" String,
        /// `DocumentSource`: text, 1 to 1350 characters. A change replaces the resource.
        document_source "DocumentSource" String,
        /// `JobArn`: text. A change replaces the resource.
        job_arn "JobArn" String,
        /// `JobExecutionsRetryConfig`: object. A change replaces the resource.
        job_executions_retry_config "JobExecutionsRetryConfig" job_template::JobExecutionsRetryConfig,
        /// `JobExecutionsRolloutConfig`: object. A change replaces the resource.
        job_executions_rollout_config "JobExecutionsRolloutConfig" job_template::JobExecutionsRolloutConfig,
        /// `MaintenanceWindows`: list. A change replaces the resource.
        maintenance_windows "MaintenanceWindows" List<job_template::MaintenanceWindow>,
        /// `PresignedUrlConfig`: object. A change replaces the resource.
        presigned_url_config "PresignedUrlConfig" job_template::PresignedUrlConfig,
        /// `Tags`: list, at most 50 items. A change replaces the resource.
        tags "Tags" List<job_template::Tag>,
        /// `TimeoutConfig`: object. A change replaces the resource.
        timeout_config "TimeoutConfig" job_template::TimeoutConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`JobTemplate`].
pub mod job_template {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `TimeoutConfig`.
        TimeoutConfig
        required {
            /// `InProgressTimeoutInMinutes`: whole number, 1 to 10080 in value.
            in_progress_timeout_in_minutes "InProgressTimeoutInMinutes" i64,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-jobtemplate-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `PresignedUrlConfig`.
        PresignedUrlConfig
        required {
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
        }
        optional {
            /// `ExpiresInSec`: whole number, 60 to 3600 in value.
            expires_in_sec "ExpiresInSec" i64,
        }
    }

    property! {
        /// [`MaintenanceWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-jobtemplate-maintenancewindow.html)
        MaintenanceWindow
        required {
        }
        optional {
            /// `DurationInMinutes`: whole number, 1 to 1430 in value.
            duration_in_minutes "DurationInMinutes" i64,
            /// `StartTime`: text, 1 to 256 characters.
            start_time "StartTime" String,
        }
    }

    property! {
        /// Property type `JobExecutionsRolloutConfig`.
        JobExecutionsRolloutConfig
        required {
        }
        optional {
            /// `ExponentialRolloutRate`: object.
            exponential_rollout_rate "ExponentialRolloutRate" ExponentialRolloutRate,
            /// `MaximumPerMinute`: whole number, at least 1 in value.
            maximum_per_minute "MaximumPerMinute" i64,
        }
    }

    property! {
        /// [`ExponentialRolloutRate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-jobtemplate-exponentialrolloutrate.html)
        ExponentialRolloutRate
        required {
            /// `BaseRatePerMinute`: whole number, at least 1 in value.
            base_rate_per_minute "BaseRatePerMinute" i64,
            /// `IncrementFactor`: number, 1 to 5 in value.
            increment_factor "IncrementFactor" f64,
            /// `RateIncreaseCriteria`: object.
            rate_increase_criteria "RateIncreaseCriteria" RateIncreaseCriteria,
        }
        optional {
        }
    }

    property! {
        /// [`RateIncreaseCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-jobtemplate-rateincreasecriteria.html)
        RateIncreaseCriteria
        required {
        }
        optional {
            /// `NumberOfNotifiedThings`: whole number, at least 1 in value.
            number_of_notified_things "NumberOfNotifiedThings" i64,
            /// `NumberOfSucceededThings`: whole number, at least 1 in value.
            number_of_succeeded_things "NumberOfSucceededThings" i64,
        }
    }

    property! {
        /// Property type `JobExecutionsRetryConfig`.
        JobExecutionsRetryConfig
        required {
        }
        optional {
            /// `RetryCriteriaList`: list, 1 to 2 items.
            retry_criteria_list "RetryCriteriaList" List<RetryCriteria>,
        }
    }

    choice! {
        /// Values of `JobRetryFailureType`.
        JobRetryFailureType
        Failed = "FAILED",
        TimedOut = "TIMED_OUT",
        All = "ALL",
    }

    property! {
        /// [`RetryCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-jobtemplate-retrycriteria.html)
        RetryCriteria
        required {
        }
        optional {
            /// `FailureType`: text.
            failure_type "FailureType" JobRetryFailureType,
            /// `NumberOfRetries`: whole number, 0 to 10 in value.
            number_of_retries "NumberOfRetries" i64,
        }
    }

    property! {
        /// Property type `AbortConfig`.
        AbortConfig
        required {
            /// `CriteriaList`: list, at least 1 items.
            criteria_list "CriteriaList" List<AbortCriteria>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `Action`.
        Action
        Cancel = "CANCEL",
    }

    choice! {
        /// Values of `FailureType`.
        FailureType
        Failed = "FAILED",
        Rejected = "REJECTED",
        TimedOut = "TIMED_OUT",
        All = "ALL",
    }

    property! {
        /// [`AbortCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-jobtemplate-abortcriteria.html)
        AbortCriteria
        required {
            /// `Action`: text.
            action "Action" Action,
            /// `FailureType`: text.
            failure_type "FailureType" FailureType,
            /// `MinNumberOfExecutedThings`: whole number, at least 1 in value.
            min_number_of_executed_things "MinNumberOfExecutedThings" i64,
            /// `ThresholdPercentage`: number, at most 100 in value.
            threshold_percentage "ThresholdPercentage" f64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoT::Logging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-logging.html)
    Logging = "AWS::IoT::Logging"
    required {
        /// `AccountId`: text, 12 to 12 characters. A change replaces the resource.
        account_id "AccountId" String,
        /// `DefaultLogLevel`: text.
        default_log_level "DefaultLogLevel" logging::DefaultLogLevel,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `EventConfigurations`: list.
        event_configurations "EventConfigurations" List<logging::EventConfiguration>,
    }
    attributes {
    }
}

/// Property types of [`Logging`].
pub mod logging {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DefaultLogLevel`.
        DefaultLogLevel
        Error = "ERROR",
        Warn = "WARN",
        Info = "INFO",
        Debug = "DEBUG",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `EventConfigurationLogLevel`.
        EventConfigurationLogLevel
        Error = "ERROR",
        Warn = "WARN",
        Info = "INFO",
        Debug = "DEBUG",
        Disabled = "DISABLED",
    }

    property! {
        /// [`EventConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-logging-eventconfiguration.html)
        EventConfiguration
        required {
            /// `EventType`: text, 1 to 512 characters.
            event_type "EventType" String,
        }
        optional {
            /// `LogDestination`: text, 1 to 512 characters.
            log_destination "LogDestination" String,
            /// `LogLevel`: text.
            log_level "LogLevel" EventConfigurationLogLevel,
        }
    }
}

resource! {
    /// [`AWS::IoT::MitigationAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html)
    MitigationAction = "AWS::IoT::MitigationAction"
    required {
        /// `ActionParams`: object.
        action_params "ActionParams" mitigation_action::ActionParams,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `ActionName`: text, 1 to 128 characters. A change replaces the resource.
        action_name "ActionName" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<mitigation_action::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `MitigationActionArn`.
        mitigation_action_arn "MitigationActionArn" String,
        /// `Fn::GetAtt` of `MitigationActionId`.
        mitigation_action_id "MitigationActionId" String,
    }
}

/// Property types of [`MitigationAction`].
pub mod mitigation_action {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ActionParams`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-actionparams.html)
        ActionParams
        required {
        }
        optional {
            /// `AddThingsToThingGroupParams`: object.
            add_things_to_thing_group_params "AddThingsToThingGroupParams" AddThingsToThingGroupParams,
            /// `EnableIoTLoggingParams`: object.
            enable_io_t_logging_params "EnableIoTLoggingParams" EnableIoTLoggingParams,
            /// `PublishFindingToSnsParams`: object.
            publish_finding_to_sns_params "PublishFindingToSnsParams" PublishFindingToSnsParams,
            /// `ReplaceDefaultPolicyVersionParams`: object.
            replace_default_policy_version_params "ReplaceDefaultPolicyVersionParams" ReplaceDefaultPolicyVersionParams,
            /// `UpdateCACertificateParams`: object.
            update_ca_certificate_params "UpdateCACertificateParams" UpdateCACertificateParams,
            /// `UpdateDeviceCertificateParams`: object.
            update_device_certificate_params "UpdateDeviceCertificateParams" UpdateDeviceCertificateParams,
        }
    }

    choice! {
        /// Values of `UpdateDeviceCertificateParamsAction`.
        UpdateDeviceCertificateParamsAction
        Deactivate = "DEACTIVATE",
        UnsetValue = "UNSET_VALUE",
    }

    property! {
        /// [`UpdateDeviceCertificateParams`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-updatedevicecertificateparams.html)
        UpdateDeviceCertificateParams
        required {
            /// `Action`: text.
            action "Action" UpdateDeviceCertificateParamsAction,
        }
        optional {
        }
    }

    choice! {
        /// Values of `UpdateCACertificateParamsAction`.
        UpdateCACertificateParamsAction
        Deactivate = "DEACTIVATE",
        UnsetValue = "UNSET_VALUE",
    }

    property! {
        /// [`UpdateCACertificateParams`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-updatecacertificateparams.html)
        UpdateCACertificateParams
        required {
            /// `Action`: text.
            action "Action" UpdateCACertificateParamsAction,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ReplaceDefaultPolicyVersionParamsTemplateName`.
        ReplaceDefaultPolicyVersionParamsTemplateName
        BlankPolicy = "BLANK_POLICY",
        UnsetValue = "UNSET_VALUE",
    }

    property! {
        /// [`ReplaceDefaultPolicyVersionParams`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-replacedefaultpolicyversionparams.html)
        ReplaceDefaultPolicyVersionParams
        required {
            /// `TemplateName`: text.
            template_name "TemplateName" ReplaceDefaultPolicyVersionParamsTemplateName,
        }
        optional {
        }
    }

    property! {
        /// [`PublishFindingToSnsParams`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-publishfindingtosnsparams.html)
        PublishFindingToSnsParams
        required {
            /// `TopicArn`: text, 11 to 2048 characters.
            topic_arn "TopicArn" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EnableIoTLoggingParamsLogLevel`.
        EnableIoTLoggingParamsLogLevel
        Debug = "DEBUG",
        Info = "INFO",
        Error = "ERROR",
        Warn = "WARN",
        UnsetValue = "UNSET_VALUE",
    }

    property! {
        /// [`EnableIoTLoggingParams`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-enableiotloggingparams.html)
        EnableIoTLoggingParams
        required {
            /// `LogLevel`: text.
            log_level "LogLevel" EnableIoTLoggingParamsLogLevel,
            /// `RoleArnForLogging`: text, 11 to 2048 characters.
            role_arn_for_logging "RoleArnForLogging" String,
        }
        optional {
        }
    }

    property! {
        /// [`AddThingsToThingGroupParams`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-addthingstothinggroupparams.html)
        AddThingsToThingGroupParams
        required {
            /// `ThingGroupNames`: list, 1 to 10 items.
            thing_group_names "ThingGroupNames" List<String>,
        }
        optional {
            /// `OverrideDynamicGroups`: true or false.
            override_dynamic_groups "OverrideDynamicGroups" bool,
        }
    }
}

resource! {
    /// [`AWS::IoT::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policy.html)
    Policy = "AWS::IoT::Policy"
    required {
        /// `PolicyDocument`: JSON, 1 to 404600 characters.
        policy_document "PolicyDocument" Json,
    }
    optional {
        /// `PolicyName`: text, 1 to 128 characters. A change replaces the resource.
        policy_name "PolicyName" String,
        /// `Tags`: list.
        tags "Tags" List<policy::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Policy`].
pub mod policy {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-policy-tag.html)
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
    /// [`AWS::IoT::PolicyPrincipalAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policyprincipalattachment.html)
    PolicyPrincipalAttachment = "AWS::IoT::PolicyPrincipalAttachment"
    required {
        /// `PolicyName`: text. A change replaces the resource.
        policy_name "PolicyName" String,
        /// `Principal`: text. A change replaces the resource.
        principal "Principal" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::IoT::ProvisioningTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-provisioningtemplate.html)
    ProvisioningTemplate = "AWS::IoT::ProvisioningTemplate"
    required {
        /// `ProvisioningRoleArn`: text, 20 to 2048 characters.
        provisioning_role_arn "ProvisioningRoleArn" String,
        /// `TemplateBody`: text, 0 to 10240 characters.
        template_body "TemplateBody" String,
    }
    optional {
        /// `Description`: text, 0 to 500 characters.
        description "Description" String,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `PreProvisioningHook`: object.
        pre_provisioning_hook "PreProvisioningHook" provisioning_template::ProvisioningHook,
        /// `Tags`: list.
        tags "Tags" List<provisioning_template::Tag>,
        /// `TemplateName`: text, 1 to 36 characters. A change replaces the resource.
        template_name "TemplateName" String,
        /// `TemplateType`: text. A change replaces the resource.
        template_type "TemplateType" provisioning_template::TemplateType,
    }
    attributes {
        /// `Fn::GetAtt` of `TemplateArn`.
        template_arn "TemplateArn" String,
    }
}

/// Property types of [`ProvisioningTemplate`].
pub mod provisioning_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TemplateType`.
        TemplateType
        FleetProvisioning = "FLEET_PROVISIONING",
        Jitp = "JITP",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-provisioningtemplate-tag.html)
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
        /// [`ProvisioningHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-provisioningtemplate-provisioninghook.html)
        ProvisioningHook
        required {
        }
        optional {
            /// `PayloadVersion`: text, 10 to 32 characters.
            payload_version "PayloadVersion" String,
            /// `TargetArn`: text, 0 to 2048 characters.
            target_arn "TargetArn" String,
        }
    }
}

resource! {
    /// [`AWS::IoT::ResourceSpecificLogging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-resourcespecificlogging.html)
    ResourceSpecificLogging = "AWS::IoT::ResourceSpecificLogging"
    required {
        /// `LogLevel`: text.
        log_level "LogLevel" resource_specific_logging::LogLevel,
        /// `TargetName`: text, 1 to 128 characters. A change replaces the resource.
        target_name "TargetName" String,
        /// `TargetType`: text. A change replaces the resource.
        target_type "TargetType" resource_specific_logging::TargetType,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `TargetId`.
        target_id "TargetId" String,
    }
}

/// Property types of [`ResourceSpecificLogging`].
pub mod resource_specific_logging {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LogLevel`.
        LogLevel
        Error = "ERROR",
        Warn = "WARN",
        Info = "INFO",
        Debug = "DEBUG",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `TargetType`.
        TargetType
        ThingGroup = "THING_GROUP",
        ClientId = "CLIENT_ID",
        SourceIp = "SOURCE_IP",
        PrincipalId = "PRINCIPAL_ID",
        EventType = "EVENT_TYPE",
    }
}

resource! {
    /// [`AWS::IoT::RoleAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-rolealias.html)
    RoleAlias = "AWS::IoT::RoleAlias"
    required {
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `CredentialDurationSeconds`: whole number, 900 to 43200 in value.
        credential_duration_seconds "CredentialDurationSeconds" i64,
        /// `RoleAlias`: text, 1 to 128 characters. A change replaces the resource.
        role_alias "RoleAlias" String,
        /// `Tags`: list.
        tags "Tags" List<role_alias::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RoleAliasArn`.
        role_alias_arn "RoleAliasArn" String,
    }
}

/// Property types of [`RoleAlias`].
pub mod role_alias {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-rolealias-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoT::ScheduledAudit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-scheduledaudit.html)
    ScheduledAudit = "AWS::IoT::ScheduledAudit"
    required {
        /// `Frequency`: text.
        frequency "Frequency" scheduled_audit::Frequency,
        /// `TargetCheckNames`: list.
        target_check_names "TargetCheckNames" List<String>,
    }
    optional {
        /// `DayOfMonth`: text.
        day_of_month "DayOfMonth" String,
        /// `DayOfWeek`: text.
        day_of_week "DayOfWeek" scheduled_audit::DayOfWeek,
        /// `ScheduledAuditName`: text, 1 to 128 characters. A change replaces the resource.
        scheduled_audit_name "ScheduledAuditName" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<scheduled_audit::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ScheduledAuditArn`.
        scheduled_audit_arn "ScheduledAuditArn" String,
    }
}

/// Property types of [`ScheduledAudit`].
pub mod scheduled_audit {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DayOfWeek`.
        DayOfWeek
        Sun = "SUN",
        Mon = "MON",
        Tue = "TUE",
        Wed = "WED",
        Thu = "THU",
        Fri = "FRI",
        Sat = "SAT",
        UnsetValue = "UNSET_VALUE",
    }

    choice! {
        /// Values of `Frequency`.
        Frequency
        Daily = "DAILY",
        Weekly = "WEEKLY",
        Biweekly = "BIWEEKLY",
        Monthly = "MONTHLY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-scheduledaudit-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoT::SecurityProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html)
    SecurityProfile = "AWS::IoT::SecurityProfile"
    required {
    }
    optional {
        /// `AdditionalMetricsToRetainV2`: list.
        additional_metrics_to_retain_v2 "AdditionalMetricsToRetainV2" List<security_profile::MetricToRetain>,
        /// `AlertTargets`: object.
        alert_targets "AlertTargets" Json,
        /// `Behaviors`: list, at most 100 characters, 0 to 100 items.
        behaviors "Behaviors" List<security_profile::Behavior>,
        /// `MetricsExportConfig`: object.
        metrics_export_config "MetricsExportConfig" security_profile::MetricsExportConfig,
        /// `SecurityProfileDescription`: text, 0 to 1000 characters.
        security_profile_description "SecurityProfileDescription" String,
        /// `SecurityProfileName`: text, 1 to 128 characters. A change replaces the resource.
        security_profile_name "SecurityProfileName" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<security_profile::Tag>,
        /// `TargetArns`: list.
        target_arns "TargetArns" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `SecurityProfileArn`.
        security_profile_arn "SecurityProfileArn" String,
    }
}

/// Property types of [`SecurityProfile`].
pub mod security_profile {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `MetricsExportConfig`.
        MetricsExportConfig
        required {
            /// `MqttTopic`: text, 1 to 512 characters.
            mqtt_topic "MqttTopic" String,
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`Behavior`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-behavior.html)
        Behavior
        required {
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
        }
        optional {
            /// `Criteria`: object.
            criteria "Criteria" BehaviorCriteria,
            /// `ExportMetric`: true or false.
            export_metric "ExportMetric" bool,
            /// `Metric`: text, 1 to 128 characters.
            metric "Metric" String,
            /// `MetricDimension`: object.
            metric_dimension "MetricDimension" MetricDimension,
            /// `SuppressAlerts`: true or false.
            suppress_alerts "SuppressAlerts" bool,
        }
    }

    choice! {
        /// Values of `MetricDimensionOperator`.
        MetricDimensionOperator
        In = "IN",
        NotIn = "NOT_IN",
    }

    property! {
        /// [`MetricDimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-metricdimension.html)
        MetricDimension
        required {
            /// `DimensionName`: text, 1 to 128 characters.
            dimension_name "DimensionName" String,
        }
        optional {
            /// `Operator`: text.
            operator "Operator" MetricDimensionOperator,
        }
    }

    choice! {
        /// Values of `BehaviorCriteriaComparisonOperator`.
        BehaviorCriteriaComparisonOperator
        LessThan = "less-than",
        LessThanEquals = "less-than-equals",
        GreaterThan = "greater-than",
        GreaterThanEquals = "greater-than-equals",
        InCidrSet = "in-cidr-set",
        NotInCidrSet = "not-in-cidr-set",
        InPortSet = "in-port-set",
        NotInPortSet = "not-in-port-set",
        InSet = "in-set",
        NotInSet = "not-in-set",
    }

    property! {
        /// [`BehaviorCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-behaviorcriteria.html)
        BehaviorCriteria
        required {
        }
        optional {
            /// `ComparisonOperator`: text.
            comparison_operator "ComparisonOperator" BehaviorCriteriaComparisonOperator,
            /// `ConsecutiveDatapointsToAlarm`: whole number, 1 to 10 in value.
            consecutive_datapoints_to_alarm "ConsecutiveDatapointsToAlarm" i64,
            /// `ConsecutiveDatapointsToClear`: whole number, 1 to 10 in value.
            consecutive_datapoints_to_clear "ConsecutiveDatapointsToClear" i64,
            /// `DurationSeconds`: whole number.
            duration_seconds "DurationSeconds" i64,
            /// `MlDetectionConfig`: object.
            ml_detection_config "MlDetectionConfig" MachineLearningDetectionConfig,
            /// `StatisticalThreshold`: object.
            statistical_threshold "StatisticalThreshold" StatisticalThreshold,
            /// `Value`: object.
            value "Value" MetricValue,
        }
    }

    property! {
        /// [`MetricValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-metricvalue.html)
        MetricValue
        required {
        }
        optional {
            /// `Cidrs`: list.
            cidrs "Cidrs" List<String>,
            /// `Count`: text, at least 0 in value.
            count "Count" String,
            /// `Number`: number.
            number "Number" f64,
            /// `Numbers`: list.
            numbers "Numbers" List<f64>,
            /// `Ports`: list.
            ports "Ports" List<i64>,
            /// `Strings`: list.
            strings "Strings" List<String>,
        }
    }

    choice! {
        /// Values of `StatisticalThresholdStatistic`.
        StatisticalThresholdStatistic
        Average = "Average",
        P0 = "p0",
        P0_1 = "p0.1",
        P0_01 = "p0.01",
        P1 = "p1",
        P10 = "p10",
        P50 = "p50",
        P90 = "p90",
        P99 = "p99",
        P99_9 = "p99.9",
        P99_99 = "p99.99",
        P100 = "p100",
    }

    property! {
        /// [`StatisticalThreshold`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-statisticalthreshold.html)
        StatisticalThreshold
        required {
        }
        optional {
            /// `Statistic`: text.
            statistic "Statistic" StatisticalThresholdStatistic,
        }
    }

    choice! {
        /// Values of `MachineLearningDetectionConfigConfidenceLevel`.
        MachineLearningDetectionConfigConfidenceLevel
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
    }

    property! {
        /// [`MachineLearningDetectionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-machinelearningdetectionconfig.html)
        MachineLearningDetectionConfig
        required {
        }
        optional {
            /// `ConfidenceLevel`: text.
            confidence_level "ConfidenceLevel" MachineLearningDetectionConfigConfidenceLevel,
        }
    }

    property! {
        /// [`MetricToRetain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-securityprofile-metrictoretain.html)
        MetricToRetain
        required {
            /// `Metric`: text, 1 to 128 characters.
            metric "Metric" String,
        }
        optional {
            /// `ExportMetric`: true or false.
            export_metric "ExportMetric" bool,
            /// `MetricDimension`: object.
            metric_dimension "MetricDimension" MetricDimension,
        }
    }
}

resource! {
    /// [`AWS::IoT::SoftwarePackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackage.html)
    SoftwarePackage = "AWS::IoT::SoftwarePackage"
    required {
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `PackageName`: text, 1 to 128 characters. A change replaces the resource.
        package_name "PackageName" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<software_package::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `PackageArn`.
        package_arn "PackageArn" String,
    }
}

/// Property types of [`SoftwarePackage`].
pub mod software_package {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-softwarepackage-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoT::SoftwarePackageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackageversion.html)
    SoftwarePackageVersion = "AWS::IoT::SoftwarePackageVersion"
    required {
        /// `PackageName`: text, 1 to 128 characters. A change replaces the resource.
        package_name "PackageName" String,
    }
    optional {
        /// `Artifact`: object.
        artifact "Artifact" software_package_version::PackageVersionArtifact,
        /// `Attributes`: object.
        attributes "Attributes" Json,
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Recipe`: text, 0 to 3072 characters.
        recipe "Recipe" String,
        /// `Sbom`: object.
        sbom "Sbom" software_package_version::Sbom,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<software_package_version::Tag>,
        /// `VersionName`: text, 1 to 64 characters. A change replaces the resource.
        version_name "VersionName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ErrorReason`.
        error_reason "ErrorReason" String,
        /// `Fn::GetAtt` of `PackageVersionArn`.
        package_version_arn "PackageVersionArn" String,
        /// `Fn::GetAtt` of `SbomValidationStatus`.
        sbom_validation_status "SbomValidationStatus" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`SoftwarePackageVersion`].
pub mod software_package_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-softwarepackageversion-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Sbom`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-softwarepackageversion-sbom.html)
        Sbom
        required {
            /// `S3Location`: object.
            s3_location "S3Location" S3Location,
        }
        optional {
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-softwarepackageversion-s3location.html)
        S3Location
        required {
            /// `Bucket`: text, at least 1 characters.
            bucket "Bucket" String,
            /// `Key`: text, at least 1 characters.
            key "Key" String,
            /// `Version`: text.
            version "Version" String,
        }
        optional {
        }
    }

    property! {
        /// [`PackageVersionArtifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-softwarepackageversion-packageversionartifact.html)
        PackageVersionArtifact
        required {
            /// `S3Location`: object.
            s3_location "S3Location" S3Location,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoT::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-stream.html)
    Stream = "AWS::IoT::Stream"
    required {
        /// `Files`: list, 1 to 50 items.
        files "Files" List<stream::StreamFile>,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
        /// `StreamId`: text, 1 to 128 characters. A change replaces the resource.
        stream_id "StreamId" String,
    }
    optional {
        /// `Description`: text, 0 to 2028 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<stream::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `StreamVersion`.
        stream_version "StreamVersion" i64,
    }
}

/// Property types of [`Stream`].
pub mod stream {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-stream-tag.html)
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
        /// [`StreamFile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-stream-streamfile.html)
        StreamFile
        required {
        }
        optional {
            /// `FileId`: whole number, 0 to 255 in value.
            file_id "FileId" i64,
            /// `S3Location`: object.
            s3_location "S3Location" S3Location,
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-stream-s3location.html)
        S3Location
        required {
        }
        optional {
            /// `Bucket`: text, at least 1 characters.
            bucket "Bucket" String,
            /// `Key`: text, at least 1 characters.
            key "Key" String,
            /// `Version`: text.
            version "Version" String,
        }
    }
}

resource! {
    /// [`AWS::IoT::Thing`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thing.html)
    Thing = "AWS::IoT::Thing"
    required {
    }
    optional {
        /// `AttributePayload`: object.
        attribute_payload "AttributePayload" thing::AttributePayload,
        /// `ThingName`: text, 1 to 128 characters. A change replaces the resource.
        thing_name "ThingName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Thing`].
pub mod thing {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`AttributePayload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-thing-attributepayload.html)
        AttributePayload
        required {
        }
        optional {
            /// `Attributes`: object.
            attributes "Attributes" Json,
        }
    }
}

resource! {
    /// [`AWS::IoT::ThingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thinggroup.html)
    ThingGroup = "AWS::IoT::ThingGroup"
    required {
    }
    optional {
        /// `ParentGroupName`: text, 1 to 128 characters. A change replaces the resource.
        parent_group_name "ParentGroupName" String,
        /// `QueryString`: text, 1 to 1000 characters.
        query_string "QueryString" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<thing_group::Tag>,
        /// `ThingGroupName`: text, 1 to 128 characters. A change replaces the resource.
        thing_group_name "ThingGroupName" String,
        /// `ThingGroupProperties`: object.
        thing_group_properties "ThingGroupProperties" thing_group::ThingGroupProperties,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ThingGroup`].
pub mod thing_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `ThingGroupProperties`.
        ThingGroupProperties
        required {
        }
        optional {
            /// `AttributePayload`: object.
            attribute_payload "AttributePayload" AttributePayload,
            /// `ThingGroupDescription`: text, 0 to 2028 characters.
            thing_group_description "ThingGroupDescription" String,
        }
    }

    property! {
        /// [`AttributePayload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-thinggroup-attributepayload.html)
        AttributePayload
        required {
        }
        optional {
            /// `Attributes`: object.
            attributes "Attributes" Json,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-thinggroup-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoT::ThingPrincipalAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingprincipalattachment.html)
    ThingPrincipalAttachment = "AWS::IoT::ThingPrincipalAttachment"
    required {
        /// `Principal`: text. A change replaces the resource.
        principal "Principal" String,
        /// `ThingName`: text. A change replaces the resource.
        thing_name "ThingName" String,
    }
    optional {
        /// `ThingPrincipalType`: text. A change replaces the resource.
        thing_principal_type "ThingPrincipalType" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::IoT::ThingType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingtype.html)
    ThingType = "AWS::IoT::ThingType"
    required {
    }
    optional {
        /// `DeprecateThingType`: true or false.
        deprecate_thing_type "DeprecateThingType" bool,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<thing_type::Tag>,
        /// `ThingTypeName`: text, 1 to 128 characters. A change replaces the resource.
        thing_type_name "ThingTypeName" String,
        /// `ThingTypeProperties`: object.
        thing_type_properties "ThingTypeProperties" thing_type::ThingTypeProperties,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ThingType`].
pub mod thing_type {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `ThingTypeProperties`.
        ThingTypeProperties
        required {
        }
        optional {
            /// `Mqtt5Configuration`: object.
            mqtt5_configuration "Mqtt5Configuration" ThingTypePropertiesMqtt5Configuration,
            /// `SearchableAttributes`: list, at most 3 items.
            searchable_attributes "SearchableAttributes" List<String>,
            /// `ThingTypeDescription`: text, 0 to 2028 characters.
            thing_type_description "ThingTypeDescription" String,
        }
    }

    property! {
        /// Property type `ThingTypePropertiesMqtt5Configuration`.
        ThingTypePropertiesMqtt5Configuration
        required {
        }
        optional {
            /// `PropagatingAttributes`: list.
            propagating_attributes "PropagatingAttributes" List<PropagatingAttribute>,
        }
    }

    choice! {
        /// Values of `PropagatingAttributeConnectionAttribute`.
        PropagatingAttributeConnectionAttribute
        IotClientId = "iot:ClientId",
        IotThingThingName = "iot:Thing.ThingName",
    }

    property! {
        /// [`PropagatingAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-thingtype-propagatingattribute.html)
        PropagatingAttribute
        required {
            /// `UserPropertyKey`: text, 0 to 128 characters.
            user_property_key "UserPropertyKey" String,
        }
        optional {
            /// `ConnectionAttribute`: text, 0 to 128 characters.
            connection_attribute "ConnectionAttribute" PropagatingAttributeConnectionAttribute,
            /// `ThingAttribute`: text, 0 to 128 characters.
            thing_attribute "ThingAttribute" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-thingtype-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoT::TopicRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html)
    TopicRule = "AWS::IoT::TopicRule"
    required {
        /// `TopicRulePayload`: object.
        topic_rule_payload "TopicRulePayload" topic_rule::TopicRulePayload,
    }
    optional {
        /// `RuleName`: text, 1 to 128 characters. A change replaces the resource.
        rule_name "RuleName" String,
        /// `Tags`: list.
        tags "Tags" List<topic_rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`TopicRule`].
pub mod topic_rule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TopicRulePayload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-topicrulepayload.html)
        TopicRulePayload
        required {
            /// `Actions`: list, 0 to 10 items.
            actions "Actions" List<Action>,
            /// `Sql`: text.
            sql "Sql" String,
        }
        optional {
            /// `AwsIotSqlVersion`: text.
            aws_iot_sql_version "AwsIotSqlVersion" String,
            /// `Description`: text.
            description "Description" String,
            /// `ErrorAction`: object.
            error_action "ErrorAction" Action,
            /// `RuleDisabled`: true or false.
            rule_disabled "RuleDisabled" bool,
        }
    }

    property! {
        /// [`Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-action.html)
        Action
        required {
        }
        optional {
            /// `CloudwatchAlarm`: object.
            cloudwatch_alarm "CloudwatchAlarm" CloudwatchAlarmAction,
            /// `CloudwatchLogs`: object.
            cloudwatch_logs "CloudwatchLogs" CloudwatchLogsAction,
            /// `CloudwatchMetric`: object.
            cloudwatch_metric "CloudwatchMetric" CloudwatchMetricAction,
            /// `DynamoDB`: object.
            dynamo_db "DynamoDB" DynamoDBAction,
            /// `DynamoDBv2`: object.
            dynamo_d_bv2 "DynamoDBv2" DynamoDBv2Action,
            /// `Elasticsearch`: object.
            elasticsearch "Elasticsearch" ElasticsearchAction,
            /// `Firehose`: object.
            firehose "Firehose" FirehoseAction,
            /// `Http`: object.
            http "Http" HttpAction,
            /// `InfluxDB`: object.
            influx_db "InfluxDB" InfluxDBAction,
            /// `IotAnalytics`: object.
            iot_analytics "IotAnalytics" IotAnalyticsAction,
            /// `IotEvents`: object.
            iot_events "IotEvents" IotEventsAction,
            /// `IotSiteWise`: object.
            iot_site_wise "IotSiteWise" IotSiteWiseAction,
            /// `Kafka`: object.
            kafka "Kafka" KafkaAction,
            /// `Kinesis`: object.
            kinesis "Kinesis" KinesisAction,
            /// `Lambda`: object.
            lambda "Lambda" LambdaAction,
            /// `Location`: object.
            location "Location" LocationAction,
            /// `OpenSearch`: object.
            open_search "OpenSearch" OpenSearchAction,
            /// `Republish`: object.
            republish "Republish" RepublishAction,
            /// `S3`: object.
            s3 "S3" S3Action,
            /// `Sns`: object.
            sns "Sns" SnsAction,
            /// `Sqs`: object.
            sqs "Sqs" SqsAction,
            /// `StepFunctions`: object.
            step_functions "StepFunctions" StepFunctionsAction,
            /// `Timestream`: object.
            timestream "Timestream" TimestreamAction,
        }
    }

    property! {
        /// [`TimestreamAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-timestreamaction.html)
        TimestreamAction
        required {
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `Dimensions`: list, 1 to 128 items.
            dimensions "Dimensions" List<TimestreamDimension>,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `TableName`: text.
            table_name "TableName" String,
        }
        optional {
            /// `Timestamp`: object.
            timestamp "Timestamp" TimestreamTimestamp,
        }
    }

    property! {
        /// [`TimestreamTimestamp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-timestreamtimestamp.html)
        TimestreamTimestamp
        required {
            /// `Unit`: text.
            unit "Unit" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`TimestreamDimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-timestreamdimension.html)
        TimestreamDimension
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`StepFunctionsAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-stepfunctionsaction.html)
        StepFunctionsAction
        required {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `StateMachineName`: text.
            state_machine_name "StateMachineName" String,
        }
        optional {
            /// `ExecutionNamePrefix`: text.
            execution_name_prefix "ExecutionNamePrefix" String,
        }
    }

    property! {
        /// [`SqsAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-sqsaction.html)
        SqsAction
        required {
            /// `QueueUrl`: text.
            queue_url "QueueUrl" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
            /// `UseBase64`: true or false.
            use_base64 "UseBase64" bool,
        }
    }

    choice! {
        /// Values of `SnsActionMessageFormat`.
        SnsActionMessageFormat
        Json = "JSON",
        Raw = "RAW",
    }

    property! {
        /// [`SnsAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-snsaction.html)
        SnsAction
        required {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `TargetArn`: text.
            target_arn "TargetArn" String,
        }
        optional {
            /// `MessageFormat`: text.
            message_format "MessageFormat" SnsActionMessageFormat,
        }
    }

    choice! {
        /// Values of `CannedAccessControlList`.
        CannedAccessControlList
        Private = "private",
        PublicRead = "public-read",
        PublicReadWrite = "public-read-write",
        AwsExecRead = "aws-exec-read",
        AuthenticatedRead = "authenticated-read",
        BucketOwnerRead = "bucket-owner-read",
        BucketOwnerFullControl = "bucket-owner-full-control",
        LogDeliveryWrite = "log-delivery-write",
    }

    property! {
        /// [`S3Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-s3action.html)
        S3Action
        required {
            /// `BucketName`: text.
            bucket_name "BucketName" String,
            /// `Key`: text.
            key "Key" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
            /// `CannedAcl`: text.
            canned_acl "CannedAcl" CannedAccessControlList,
        }
    }

    property! {
        /// [`RepublishAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-republishaction.html)
        RepublishAction
        required {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `Topic`: text.
            topic "Topic" String,
        }
        optional {
            /// `Headers`: object.
            headers "Headers" RepublishActionHeaders,
            /// `Qos`: whole number, 0 to 1 in value.
            qos "Qos" i64,
        }
    }

    property! {
        /// [`RepublishActionHeaders`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-republishactionheaders.html)
        RepublishActionHeaders
        required {
        }
        optional {
            /// `ContentType`: text, 0 to 1024 characters.
            content_type "ContentType" String,
            /// `CorrelationData`: text, 0 to 1024 characters.
            correlation_data "CorrelationData" String,
            /// `MessageExpiry`: text, 0 to 1024 characters.
            message_expiry "MessageExpiry" String,
            /// `PayloadFormatIndicator`: text, 0 to 1024 characters.
            payload_format_indicator "PayloadFormatIndicator" String,
            /// `ResponseTopic`: text, 0 to 1024 characters.
            response_topic "ResponseTopic" String,
            /// `UserProperties`: list, 1 to 100 items.
            user_properties "UserProperties" List<UserProperty>,
        }
    }

    property! {
        /// [`UserProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-userproperty.html)
        UserProperty
        required {
            /// `Key`: text, 0 to 1024 characters.
            key "Key" String,
            /// `Value`: text, 0 to 1024 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`OpenSearchAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-opensearchaction.html)
        OpenSearchAction
        required {
            /// `Endpoint`: text.
            endpoint "Endpoint" String,
            /// `Id`: text.
            id_ "Id" String,
            /// `Index`: text.
            index "Index" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
        }
    }

    property! {
        /// [`LocationAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-locationaction.html)
        LocationAction
        required {
            /// `DeviceId`: text.
            device_id "DeviceId" String,
            /// `Latitude`: text.
            latitude "Latitude" String,
            /// `Longitude`: text.
            longitude "Longitude" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `TrackerName`: text.
            tracker_name "TrackerName" String,
        }
        optional {
            /// `Timestamp`: object.
            timestamp "Timestamp" Timestamp,
        }
    }

    property! {
        /// [`Timestamp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-timestamp.html)
        Timestamp
        required {
            /// `Value`: text.
            value "Value" String,
        }
        optional {
            /// `Unit`: text.
            unit "Unit" String,
        }
    }

    property! {
        /// [`LambdaAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-lambdaaction.html)
        LambdaAction
        required {
        }
        optional {
            /// `FunctionArn`: text.
            function_arn "FunctionArn" String,
        }
    }

    property! {
        /// [`KinesisAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-kinesisaction.html)
        KinesisAction
        required {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `StreamName`: text.
            stream_name "StreamName" String,
        }
        optional {
            /// `PartitionKey`: text.
            partition_key "PartitionKey" String,
        }
    }

    property! {
        /// [`KafkaAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-kafkaaction.html)
        KafkaAction
        required {
            /// `ClientProperties`: object.
            client_properties "ClientProperties" Json,
            /// `DestinationArn`: text.
            destination_arn "DestinationArn" String,
            /// `Topic`: text.
            topic "Topic" String,
        }
        optional {
            /// `Headers`: list, 1 to 100 items.
            headers "Headers" List<KafkaActionHeader>,
            /// `Key`: text.
            key "Key" String,
            /// `Partition`: text.
            partition "Partition" String,
        }
    }

    property! {
        /// [`KafkaActionHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-kafkaactionheader.html)
        KafkaActionHeader
        required {
            /// `Key`: text, 0 to 16384 characters.
            key "Key" String,
            /// `Value`: text, 0 to 16384 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`IotSiteWiseAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-iotsitewiseaction.html)
        IotSiteWiseAction
        required {
            /// `PutAssetPropertyValueEntries`: list, at least 1 items.
            put_asset_property_value_entries "PutAssetPropertyValueEntries" List<PutAssetPropertyValueEntry>,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`PutAssetPropertyValueEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-putassetpropertyvalueentry.html)
        PutAssetPropertyValueEntry
        required {
            /// `PropertyValues`: list, at least 1 items.
            property_values "PropertyValues" List<AssetPropertyValue>,
        }
        optional {
            /// `AssetId`: text.
            asset_id "AssetId" String,
            /// `EntryId`: text.
            entry_id "EntryId" String,
            /// `PropertyAlias`: text, at least 1 characters.
            property_alias "PropertyAlias" String,
            /// `PropertyId`: text.
            property_id "PropertyId" String,
        }
    }

    property! {
        /// [`AssetPropertyValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-assetpropertyvalue.html)
        AssetPropertyValue
        required {
            /// `Timestamp`: object.
            timestamp "Timestamp" AssetPropertyTimestamp,
            /// `Value`: object.
            value "Value" AssetPropertyVariant,
        }
        optional {
            /// `Quality`: text.
            quality "Quality" String,
        }
    }

    property! {
        /// [`AssetPropertyVariant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-assetpropertyvariant.html)
        AssetPropertyVariant
        required {
        }
        optional {
            /// `BooleanValue`: text.
            boolean_value "BooleanValue" String,
            /// `DoubleValue`: text.
            double_value "DoubleValue" String,
            /// `IntegerValue`: text.
            integer_value "IntegerValue" String,
            /// `StringValue`: text.
            string_value "StringValue" String,
        }
    }

    property! {
        /// [`AssetPropertyTimestamp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-assetpropertytimestamp.html)
        AssetPropertyTimestamp
        required {
            /// `TimeInSeconds`: text.
            time_in_seconds "TimeInSeconds" String,
        }
        optional {
            /// `OffsetInNanos`: text.
            offset_in_nanos "OffsetInNanos" String,
        }
    }

    property! {
        /// [`IotEventsAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-ioteventsaction.html)
        IotEventsAction
        required {
            /// `InputName`: text, 1 to 128 characters.
            input_name "InputName" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
            /// `BatchMode`: true or false.
            batch_mode "BatchMode" bool,
            /// `MessageId`: text, 0 to 128 characters.
            message_id "MessageId" String,
        }
    }

    property! {
        /// [`IotAnalyticsAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-iotanalyticsaction.html)
        IotAnalyticsAction
        required {
            /// `ChannelName`: text.
            channel_name "ChannelName" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
            /// `BatchMode`: true or false.
            batch_mode "BatchMode" bool,
        }
    }

    choice! {
        /// Values of `InfluxDBActionTimestampUnit`.
        InfluxDBActionTimestampUnit
        Ms = "ms",
        Ns = "ns",
        S = "s",
        Us = "us",
    }

    property! {
        /// [`InfluxDBAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-influxdbaction.html)
        InfluxDBAction
        required {
            /// `DatabaseName`: text, 2 to 64 characters.
            database_name "DatabaseName" String,
            /// `DestinationArn`: text.
            destination_arn "DestinationArn" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `TableName`: text, 1 to 1024 characters.
            table_name "TableName" String,
        }
        optional {
            /// `BatchConfig`: object.
            batch_config "BatchConfig" InfluxDBBatchConfig,
            /// `Organization`: text, 1 to 64 characters.
            organization "Organization" String,
            /// `Tags`: object.
            tags "Tags" Json,
            /// `TimestampUnit`: text.
            timestamp_unit "TimestampUnit" InfluxDBActionTimestampUnit,
        }
    }

    property! {
        /// [`InfluxDBBatchConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-influxdbbatchconfig.html)
        InfluxDBBatchConfig
        required {
        }
        optional {
            /// `BatchAcrossTopics`: true or false.
            batch_across_topics "BatchAcrossTopics" bool,
            /// `MaxBatchOpenMs`: whole number, 5 to 1000 in value.
            max_batch_open_ms "MaxBatchOpenMs" i64,
            /// `MaxBatchSize`: whole number, 1 to 500 in value.
            max_batch_size "MaxBatchSize" i64,
            /// `MaxBatchSizeBytes`: whole number, 100 to 131072 in value.
            max_batch_size_bytes "MaxBatchSizeBytes" i64,
        }
    }

    property! {
        /// [`HttpAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-httpaction.html)
        HttpAction
        required {
            /// `Url`: text, 0 to 2000 characters.
            url "Url" String,
        }
        optional {
            /// `Auth`: object.
            auth "Auth" HttpAuthorization,
            /// `BatchConfig`: object.
            batch_config "BatchConfig" BatchConfig,
            /// `ConfirmationUrl`: text, 0 to 2000 characters.
            confirmation_url "ConfirmationUrl" String,
            /// `EnableBatching`: true or false.
            enable_batching "EnableBatching" bool,
            /// `Headers`: list, 0 to 100 items.
            headers "Headers" List<HttpActionHeader>,
        }
    }

    property! {
        /// [`HttpActionHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-httpactionheader.html)
        HttpActionHeader
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`BatchConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-batchconfig.html)
        BatchConfig
        required {
        }
        optional {
            /// `BatchAcrossTopics`: true or false.
            batch_across_topics "BatchAcrossTopics" bool,
            /// `MaxBatchOpenMs`: whole number, 5 to 200 in value.
            max_batch_open_ms "MaxBatchOpenMs" i64,
            /// `MaxBatchSize`: whole number, 2 to 10 in value.
            max_batch_size "MaxBatchSize" i64,
            /// `MaxBatchSizeBytes`: whole number, 100 to 131072 in value.
            max_batch_size_bytes "MaxBatchSizeBytes" i64,
        }
    }

    property! {
        /// [`HttpAuthorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-httpauthorization.html)
        HttpAuthorization
        required {
        }
        optional {
            /// `Sigv4`: object.
            sigv4 "Sigv4" SigV4Authorization,
        }
    }

    property! {
        /// [`SigV4Authorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-sigv4authorization.html)
        SigV4Authorization
        required {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `ServiceName`: text.
            service_name "ServiceName" String,
            /// `SigningRegion`: text.
            signing_region "SigningRegion" String,
        }
        optional {
        }
    }

    property! {
        /// [`FirehoseAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-firehoseaction.html)
        FirehoseAction
        required {
            /// `DeliveryStreamName`: text.
            delivery_stream_name "DeliveryStreamName" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
            /// `BatchMode`: true or false.
            batch_mode "BatchMode" bool,
            /// `Separator`: text.
            separator "Separator" String,
        }
    }

    property! {
        /// [`ElasticsearchAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-elasticsearchaction.html)
        ElasticsearchAction
        required {
            /// `Endpoint`: text.
            endpoint "Endpoint" String,
            /// `Id`: text.
            id_ "Id" String,
            /// `Index`: text.
            index "Index" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
        }
    }

    property! {
        /// [`DynamoDBv2Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-dynamodbv2action.html)
        DynamoDBv2Action
        required {
        }
        optional {
            /// `PutItem`: object.
            put_item "PutItem" PutItemInput,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
    }

    property! {
        /// [`PutItemInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-putiteminput.html)
        PutItemInput
        required {
            /// `TableName`: text.
            table_name "TableName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DynamoDBActionHashKeyType`.
        DynamoDBActionHashKeyType
        Number = "NUMBER",
        String = "STRING",
    }

    choice! {
        /// Values of `DynamoDBActionRangeKeyType`.
        DynamoDBActionRangeKeyType
        Number = "NUMBER",
        String = "STRING",
    }

    property! {
        /// [`DynamoDBAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-dynamodbaction.html)
        DynamoDBAction
        required {
            /// `HashKeyField`: text.
            hash_key_field "HashKeyField" String,
            /// `HashKeyValue`: text.
            hash_key_value "HashKeyValue" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `TableName`: text.
            table_name "TableName" String,
        }
        optional {
            /// `HashKeyType`: text.
            hash_key_type "HashKeyType" DynamoDBActionHashKeyType,
            /// `PayloadField`: text.
            payload_field "PayloadField" String,
            /// `RangeKeyField`: text.
            range_key_field "RangeKeyField" String,
            /// `RangeKeyType`: text.
            range_key_type "RangeKeyType" DynamoDBActionRangeKeyType,
            /// `RangeKeyValue`: text.
            range_key_value "RangeKeyValue" String,
        }
    }

    property! {
        /// [`CloudwatchMetricAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-cloudwatchmetricaction.html)
        CloudwatchMetricAction
        required {
            /// `MetricName`: text.
            metric_name "MetricName" String,
            /// `MetricNamespace`: text.
            metric_namespace "MetricNamespace" String,
            /// `MetricUnit`: text.
            metric_unit "MetricUnit" String,
            /// `MetricValue`: text.
            metric_value "MetricValue" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
            /// `MetricTimestamp`: text.
            metric_timestamp "MetricTimestamp" String,
        }
    }

    property! {
        /// [`CloudwatchLogsAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-cloudwatchlogsaction.html)
        CloudwatchLogsAction
        required {
            /// `LogGroupName`: text.
            log_group_name "LogGroupName" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
            /// `BatchMode`: true or false.
            batch_mode "BatchMode" bool,
        }
    }

    property! {
        /// [`CloudwatchAlarmAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-cloudwatchalarmaction.html)
        CloudwatchAlarmAction
        required {
            /// `AlarmName`: text.
            alarm_name "AlarmName" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `StateReason`: text.
            state_reason "StateReason" String,
            /// `StateValue`: text.
            state_value "StateValue" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoT::TopicRuleDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicruledestination.html)
    TopicRuleDestination = "AWS::IoT::TopicRuleDestination"
    required {
    }
    optional {
        /// `HttpUrlProperties`: object. A change replaces the resource.
        http_url_properties "HttpUrlProperties" topic_rule_destination::HttpUrlDestinationSummary,
        /// `InfluxDBProperties`: object. A change replaces the resource.
        influx_db_properties "InfluxDBProperties" topic_rule_destination::InfluxDBDestinationProperties,
        /// `Status`: text.
        status "Status" topic_rule_destination::TopicRuleDestinationStatus,
        /// `VpcProperties`: object. A change replaces the resource.
        vpc_properties "VpcProperties" topic_rule_destination::VpcDestinationProperties,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `StatusReason`.
        status_reason "StatusReason" String,
    }
}

/// Property types of [`TopicRuleDestination`].
pub mod topic_rule_destination {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TopicRuleDestinationStatus`.
        TopicRuleDestinationStatus
        Enabled = "ENABLED",
        InProgress = "IN_PROGRESS",
        Disabled = "DISABLED",
    }

    property! {
        /// [`VpcDestinationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicruledestination-vpcdestinationproperties.html)
        VpcDestinationProperties
        required {
        }
        optional {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `SecurityGroups`: list.
            security_groups "SecurityGroups" List<String>,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
            /// `VpcId`: text.
            vpc_id "VpcId" String,
        }
    }

    property! {
        /// [`InfluxDBDestinationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicruledestination-influxdbdestinationproperties.html)
        InfluxDBDestinationProperties
        required {
            /// `Endpoint`: text.
            endpoint "Endpoint" String,
            /// `InfluxDBVersion`: text.
            influx_db_version "InfluxDBVersion" String,
            /// `SecretId`: text.
            secret_id "SecretId" String,
        }
        optional {
            /// `SecretKey`: text.
            secret_key "SecretKey" String,
            /// `SecretType`: text.
            secret_type "SecretType" String,
        }
    }

    property! {
        /// [`HttpUrlDestinationSummary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicruledestination-httpurldestinationsummary.html)
        HttpUrlDestinationSummary
        required {
        }
        optional {
            /// `ConfirmationUrl`: text.
            confirmation_url "ConfirmationUrl" String,
        }
    }
}
