// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SES`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SES::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationset.html)
    ConfigurationSet = "AWS::SES::ConfigurationSet"
    required {
    }
    optional {
        /// `ArchivingOptions`: object.
        archiving_options "ArchivingOptions" configuration_set::ArchivingOptions,
        /// `DeliveryOptions`: object.
        delivery_options "DeliveryOptions" configuration_set::DeliveryOptions,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `ReputationOptions`: object.
        reputation_options "ReputationOptions" configuration_set::ReputationOptions,
        /// `SendingOptions`: object.
        sending_options "SendingOptions" configuration_set::SendingOptions,
        /// `SuppressionOptions`: object.
        suppression_options "SuppressionOptions" configuration_set::SuppressionOptions,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<configuration_set::Tag>,
        /// `TrackingOptions`: object.
        tracking_options "TrackingOptions" configuration_set::TrackingOptions,
        /// `VdmOptions`: object.
        vdm_options "VdmOptions" configuration_set::VdmOptions,
    }
    attributes {
    }
}

/// Property types of [`ConfigurationSet`].
pub mod configuration_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VdmOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-vdmoptions.html)
        VdmOptions
        required {
        }
        optional {
            /// `DashboardOptions`: object.
            dashboard_options "DashboardOptions" DashboardOptions,
            /// `GuardianOptions`: object.
            guardian_options "GuardianOptions" GuardianOptions,
        }
    }

    property! {
        /// [`GuardianOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-guardianoptions.html)
        GuardianOptions
        required {
            /// `OptimizedSharedDelivery`: text.
            optimized_shared_delivery "OptimizedSharedDelivery" String,
        }
        optional {
        }
    }

    property! {
        /// [`DashboardOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-dashboardoptions.html)
        DashboardOptions
        required {
            /// `EngagementMetrics`: text.
            engagement_metrics "EngagementMetrics" String,
        }
        optional {
        }
    }

    property! {
        /// [`TrackingOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-trackingoptions.html)
        TrackingOptions
        required {
        }
        optional {
            /// `CustomRedirectDomain`: text.
            custom_redirect_domain "CustomRedirectDomain" String,
            /// `HttpsPolicy`: text.
            https_policy "HttpsPolicy" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-tag.html)
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
        /// [`SuppressionOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-suppressionoptions.html)
        SuppressionOptions
        required {
        }
        optional {
            /// `SuppressedReasons`: list.
            suppressed_reasons "SuppressedReasons" List<String>,
            /// `ValidationOptions`: object.
            validation_options "ValidationOptions" SuppressionOptionsValidationOptions,
        }
    }

    property! {
        /// Property type `SuppressionOptionsValidationOptions`.
        SuppressionOptionsValidationOptions
        required {
            /// `ConditionThreshold`: object.
            condition_threshold "ConditionThreshold" SuppressionOptionsValidationOptionsConditionThreshold,
        }
        optional {
        }
    }

    property! {
        /// Property type `SuppressionOptionsValidationOptionsConditionThreshold`.
        SuppressionOptionsValidationOptionsConditionThreshold
        required {
            /// `ConditionThresholdEnabled`: text.
            condition_threshold_enabled "ConditionThresholdEnabled" String,
        }
        optional {
            /// `OverallConfidenceThreshold`: object.
            overall_confidence_threshold "OverallConfidenceThreshold" SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold,
        }
    }

    property! {
        /// Property type `SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold`.
        SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold
        required {
            /// `ConfidenceVerdictThreshold`: text.
            confidence_verdict_threshold "ConfidenceVerdictThreshold" String,
        }
        optional {
        }
    }

    property! {
        /// [`SendingOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-sendingoptions.html)
        SendingOptions
        required {
        }
        optional {
            /// `SendingEnabled`: true or false.
            sending_enabled "SendingEnabled" bool,
        }
    }

    property! {
        /// [`ReputationOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-reputationoptions.html)
        ReputationOptions
        required {
        }
        optional {
            /// `ReputationMetricsEnabled`: true or false.
            reputation_metrics_enabled "ReputationMetricsEnabled" bool,
        }
    }

    property! {
        /// [`DeliveryOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-deliveryoptions.html)
        DeliveryOptions
        required {
        }
        optional {
            /// `MaxDeliverySeconds`: number, 300 to 50400 in value.
            max_delivery_seconds "MaxDeliverySeconds" f64,
            /// `SendingPoolName`: text.
            sending_pool_name "SendingPoolName" String,
            /// `TlsPolicy`: text.
            tls_policy "TlsPolicy" String,
        }
    }

    property! {
        /// [`ArchivingOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationset-archivingoptions.html)
        ArchivingOptions
        required {
        }
        optional {
            /// `ArchiveArn`: text.
            archive_arn "ArchiveArn" String,
        }
    }
}

resource! {
    /// [`AWS::SES::ConfigurationSetEventDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationseteventdestination.html)
    ConfigurationSetEventDestination = "AWS::SES::ConfigurationSetEventDestination"
    required {
        /// `ConfigurationSetName`: text. A change replaces the resource.
        configuration_set_name "ConfigurationSetName" String,
        /// `EventDestination`: object.
        event_destination "EventDestination" configuration_set_event_destination::EventDestination,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ConfigurationSetEventDestination`].
pub mod configuration_set_event_destination {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`EventDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationseteventdestination-eventdestination.html)
        EventDestination
        required {
            /// `MatchingEventTypes`: list.
            matching_event_types "MatchingEventTypes" List<String>,
        }
        optional {
            /// `CloudWatchDestination`: object.
            cloud_watch_destination "CloudWatchDestination" CloudWatchDestination,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `EventBridgeDestination`: object.
            event_bridge_destination "EventBridgeDestination" EventBridgeDestination,
            /// `KinesisFirehoseDestination`: object.
            kinesis_firehose_destination "KinesisFirehoseDestination" KinesisFirehoseDestination,
            /// `Name`: text.
            name "Name" String,
            /// `SnsDestination`: object.
            sns_destination "SnsDestination" SnsDestination,
        }
    }

    property! {
        /// [`SnsDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationseteventdestination-snsdestination.html)
        SnsDestination
        required {
            /// `TopicARN`: text, 36 to 1024 characters.
            topic_arn "TopicARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisFirehoseDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationseteventdestination-kinesisfirehosedestination.html)
        KinesisFirehoseDestination
        required {
            /// `DeliveryStreamARN`: text.
            delivery_stream_arn "DeliveryStreamARN" String,
            /// `IAMRoleARN`: text.
            iam_role_arn "IAMRoleARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`EventBridgeDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationseteventdestination-eventbridgedestination.html)
        EventBridgeDestination
        required {
            /// `EventBusArn`: text, 36 to 1024 characters.
            event_bus_arn "EventBusArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationseteventdestination-cloudwatchdestination.html)
        CloudWatchDestination
        required {
        }
        optional {
            /// `DimensionConfigurations`: list.
            dimension_configurations "DimensionConfigurations" List<DimensionConfiguration>,
        }
    }

    choice! {
        /// Values of `DimensionConfigurationDimensionValueSource`.
        DimensionConfigurationDimensionValueSource
        EmailHeader = "EMAIL_HEADER",
        LinkTag = "LINK_TAG",
        MessageTag = "MESSAGE_TAG",
        EmailHeader_ = "emailHeader",
        LinkTag_ = "linkTag",
        MessageTag_ = "messageTag",
    }

    property! {
        /// [`DimensionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-configurationseteventdestination-dimensionconfiguration.html)
        DimensionConfiguration
        required {
            /// `DefaultDimensionValue`: text, 1 to 256 characters.
            default_dimension_value "DefaultDimensionValue" String,
            /// `DimensionName`: text, 1 to 256 characters.
            dimension_name "DimensionName" String,
            /// `DimensionValueSource`: text.
            dimension_value_source "DimensionValueSource" DimensionConfigurationDimensionValueSource,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SES::ContactList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-contactlist.html)
    ContactList = "AWS::SES::ContactList"
    required {
    }
    optional {
        /// `ContactListName`: text. A change replaces the resource.
        contact_list_name "ContactListName" String,
        /// `Description`: text, at most 500 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<contact_list::Tag>,
        /// `Topics`: list, 0 to 20 items.
        topics "Topics" List<contact_list::Topic>,
    }
    attributes {
    }
}

/// Property types of [`ContactList`].
pub mod contact_list {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-contactlist-topic.html)
        Topic
        required {
            /// `DefaultSubscriptionStatus`: text.
            default_subscription_status "DefaultSubscriptionStatus" String,
            /// `DisplayName`: text, 0 to 128 characters.
            display_name "DisplayName" String,
            /// `TopicName`: text.
            topic_name "TopicName" String,
        }
        optional {
            /// `Description`: text, 0 to 500 characters.
            description "Description" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-contactlist-tag.html)
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
    /// [`AWS::SES::CustomVerificationEmailTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-customverificationemailtemplate.html)
    CustomVerificationEmailTemplate = "AWS::SES::CustomVerificationEmailTemplate"
    required {
        /// `FailureRedirectionURL`: text.
        failure_redirection_url "FailureRedirectionURL" String,
        /// `FromEmailAddress`: text.
        from_email_address "FromEmailAddress" String,
        /// `SuccessRedirectionURL`: text.
        success_redirection_url "SuccessRedirectionURL" String,
        /// `TemplateContent`: text.
        template_content "TemplateContent" String,
        /// `TemplateName`: text, 1 to 64 characters. A change replaces the resource.
        template_name "TemplateName" String,
        /// `TemplateSubject`: text.
        template_subject "TemplateSubject" String,
    }
    optional {
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<custom_verification_email_template::Tag>,
    }
    attributes {
    }
}

/// Property types of [`CustomVerificationEmailTemplate`].
pub mod custom_verification_email_template {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-customverificationemailtemplate-tag.html)
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
    /// [`AWS::SES::DedicatedIpPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-dedicatedippool.html)
    DedicatedIpPool = "AWS::SES::DedicatedIpPool"
    required {
    }
    optional {
        /// `PoolName`: text. A change replaces the resource.
        pool_name "PoolName" String,
        /// `ScalingMode`: text. A change may replace the resource.
        scaling_mode "ScalingMode" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<dedicated_ip_pool::Tag>,
    }
    attributes {
    }
}

/// Property types of [`DedicatedIpPool`].
pub mod dedicated_ip_pool {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-dedicatedippool-tag.html)
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
    /// [`AWS::SES::EmailIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentity.html)
    EmailIdentity = "AWS::SES::EmailIdentity"
    required {
        /// `EmailIdentity`: text. A change replaces the resource.
        email_identity "EmailIdentity" String,
    }
    optional {
        /// `ConfigurationSetAttributes`: object.
        configuration_set_attributes "ConfigurationSetAttributes" email_identity::ConfigurationSetAttributes,
        /// `DkimAttributes`: object.
        dkim_attributes "DkimAttributes" email_identity::DkimAttributes,
        /// `DkimSigningAttributes`: object.
        dkim_signing_attributes "DkimSigningAttributes" email_identity::DkimSigningAttributes,
        /// `FeedbackAttributes`: object.
        feedback_attributes "FeedbackAttributes" email_identity::FeedbackAttributes,
        /// `MailFromAttributes`: object.
        mail_from_attributes "MailFromAttributes" email_identity::MailFromAttributes,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<email_identity::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DkimDNSTokenName1`.
        dkim_dns_token_name1 "DkimDNSTokenName1" String,
        /// `Fn::GetAtt` of `DkimDNSTokenName2`.
        dkim_dns_token_name2 "DkimDNSTokenName2" String,
        /// `Fn::GetAtt` of `DkimDNSTokenName3`.
        dkim_dns_token_name3 "DkimDNSTokenName3" String,
        /// `Fn::GetAtt` of `DkimDNSTokenValue1`.
        dkim_dns_token_value1 "DkimDNSTokenValue1" String,
        /// `Fn::GetAtt` of `DkimDNSTokenValue2`.
        dkim_dns_token_value2 "DkimDNSTokenValue2" String,
        /// `Fn::GetAtt` of `DkimDNSTokenValue3`.
        dkim_dns_token_value3 "DkimDNSTokenValue3" String,
    }
}

/// Property types of [`EmailIdentity`].
pub mod email_identity {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-emailidentity-tag.html)
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
        /// [`MailFromAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-emailidentity-mailfromattributes.html)
        MailFromAttributes
        required {
        }
        optional {
            /// `BehaviorOnMxFailure`: text.
            behavior_on_mx_failure "BehaviorOnMxFailure" String,
            /// `MailFromDomain`: text.
            mail_from_domain "MailFromDomain" String,
        }
    }

    property! {
        /// [`FeedbackAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-emailidentity-feedbackattributes.html)
        FeedbackAttributes
        required {
        }
        optional {
            /// `EmailForwardingEnabled`: true or false.
            email_forwarding_enabled "EmailForwardingEnabled" bool,
        }
    }

    property! {
        /// [`DkimSigningAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-emailidentity-dkimsigningattributes.html)
        DkimSigningAttributes
        required {
        }
        optional {
            /// `DomainSigningPrivateKey`: text.
            domain_signing_private_key "DomainSigningPrivateKey" String,
            /// `DomainSigningSelector`: text.
            domain_signing_selector "DomainSigningSelector" String,
            /// `NextSigningKeyLength`: text.
            next_signing_key_length "NextSigningKeyLength" String,
        }
    }

    property! {
        /// [`DkimAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-emailidentity-dkimattributes.html)
        DkimAttributes
        required {
        }
        optional {
            /// `SigningEnabled`: true or false.
            signing_enabled "SigningEnabled" bool,
        }
    }

    property! {
        /// [`ConfigurationSetAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-emailidentity-configurationsetattributes.html)
        ConfigurationSetAttributes
        required {
        }
        optional {
            /// `ConfigurationSetName`: text.
            configuration_set_name "ConfigurationSetName" String,
        }
    }
}

resource! {
    /// [`AWS::SES::EmailIdentityCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentitycertificate.html)
    EmailIdentityCertificate = "AWS::SES::EmailIdentityCertificate"
    required {
        /// `CertificateArn`: text, 20 to 2048 characters. A change replaces the resource.
        certificate_arn "CertificateArn" String,
        /// `EmailIdentity`: text, 1 to 320 characters. A change replaces the resource.
        email_identity "EmailIdentity" String,
        /// `FromAddress`: text, 1 to 320 characters. A change replaces the resource.
        from_address "FromAddress" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::SES::MailManagerAddonInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddoninstance.html)
    MailManagerAddonInstance = "AWS::SES::MailManagerAddonInstance"
    required {
        /// `AddonSubscriptionId`: text, 4 to 67 characters. A change replaces the resource.
        addon_subscription_id "AddonSubscriptionId" String,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<mail_manager_addon_instance::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AddonInstanceArn`.
        addon_instance_arn "AddonInstanceArn" String,
        /// `Fn::GetAtt` of `AddonInstanceId`.
        addon_instance_id "AddonInstanceId" String,
        /// `Fn::GetAtt` of `AddonName`.
        addon_name "AddonName" String,
    }
}

/// Property types of [`MailManagerAddonInstance`].
pub mod mail_manager_addon_instance {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanageraddoninstance-tag.html)
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
    /// [`AWS::SES::MailManagerAddonSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddonsubscription.html)
    MailManagerAddonSubscription = "AWS::SES::MailManagerAddonSubscription"
    required {
        /// `AddonName`: text. A change replaces the resource.
        addon_name "AddonName" String,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<mail_manager_addon_subscription::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AddonSubscriptionArn`.
        addon_subscription_arn "AddonSubscriptionArn" String,
        /// `Fn::GetAtt` of `AddonSubscriptionId`.
        addon_subscription_id "AddonSubscriptionId" String,
    }
}

/// Property types of [`MailManagerAddonSubscription`].
pub mod mail_manager_addon_subscription {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanageraddonsubscription-tag.html)
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
    /// [`AWS::SES::MailManagerAddressList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddresslist.html)
    MailManagerAddressList = "AWS::SES::MailManagerAddressList"
    required {
    }
    optional {
        /// `AddressListName`: text, 1 to 255 characters. A change replaces the resource.
        address_list_name "AddressListName" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<mail_manager_address_list::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AddressListArn`.
        address_list_arn "AddressListArn" String,
        /// `Fn::GetAtt` of `AddressListId`.
        address_list_id "AddressListId" String,
    }
}

/// Property types of [`MailManagerAddressList`].
pub mod mail_manager_address_list {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanageraddresslist-tag.html)
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
    /// [`AWS::SES::MailManagerArchive`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerarchive.html)
    MailManagerArchive = "AWS::SES::MailManagerArchive"
    required {
    }
    optional {
        /// `ArchiveName`: text, 1 to 64 characters.
        archive_name "ArchiveName" String,
        /// `KmsKeyArn`: text. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// `Retention`: JSON.
        retention "Retention" Json,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<mail_manager_archive::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ArchiveArn`.
        archive_arn "ArchiveArn" String,
        /// `Fn::GetAtt` of `ArchiveId`.
        archive_id "ArchiveId" String,
        /// `Fn::GetAtt` of `ArchiveState`.
        archive_state "ArchiveState" String,
    }
}

/// Property types of [`MailManagerArchive`].
pub mod mail_manager_archive {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerarchive-tag.html)
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
    /// [`AWS::SES::MailManagerIngressPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageringresspoint.html)
    MailManagerIngressPoint = "AWS::SES::MailManagerIngressPoint"
    required {
        /// `RuleSetId`: text, 1 to 100 characters.
        rule_set_id "RuleSetId" String,
        /// `TrafficPolicyId`: text, 1 to 100 characters.
        traffic_policy_id "TrafficPolicyId" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" mail_manager_ingress_point::IngressPointType,
    }
    optional {
        /// `IngressPointConfiguration`: JSON.
        ingress_point_configuration "IngressPointConfiguration" Json,
        /// `IngressPointName`: text, 3 to 63 characters.
        ingress_point_name "IngressPointName" String,
        /// `NetworkConfiguration`: JSON. A change replaces the resource.
        network_configuration "NetworkConfiguration" Json,
        /// `StatusToUpdate`: text.
        status_to_update "StatusToUpdate" mail_manager_ingress_point::IngressPointStatusToUpdate,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<mail_manager_ingress_point::Tag>,
        /// `TlsPolicy`: text.
        tls_policy "TlsPolicy" mail_manager_ingress_point::TlsPolicy,
    }
    attributes {
        /// `Fn::GetAtt` of `ARecord`.
        a_record "ARecord" String,
        /// `Fn::GetAtt` of `IngressPointArn`.
        ingress_point_arn "IngressPointArn" String,
        /// `Fn::GetAtt` of `IngressPointId`.
        ingress_point_id "IngressPointId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`MailManagerIngressPoint`].
pub mod mail_manager_ingress_point {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IngressPointStatusToUpdate`.
        IngressPointStatusToUpdate
        Active = "ACTIVE",
        Closed = "CLOSED",
    }

    choice! {
        /// Values of `TlsPolicy`.
        TlsPolicy
        Required = "REQUIRED",
        Optional = "OPTIONAL",
        Fips = "FIPS",
    }

    choice! {
        /// Values of `IngressPointType`.
        IngressPointType
        Open = "OPEN",
        Auth = "AUTH",
        Mtls = "MTLS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanageringresspoint-tag.html)
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
    /// [`AWS::SES::MailManagerRelay`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerrelay.html)
    MailManagerRelay = "AWS::SES::MailManagerRelay"
    required {
        /// `Authentication`: JSON.
        authentication "Authentication" Json,
        /// `ServerName`: text, 1 to 100 characters.
        server_name "ServerName" String,
        /// `ServerPort`: number, 1 to 65535 in value.
        server_port "ServerPort" f64,
    }
    optional {
        /// `RelayName`: text, 1 to 100 characters.
        relay_name "RelayName" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<mail_manager_relay::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RelayArn`.
        relay_arn "RelayArn" String,
        /// `Fn::GetAtt` of `RelayId`.
        relay_id "RelayId" String,
    }
}

/// Property types of [`MailManagerRelay`].
pub mod mail_manager_relay {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerrelay-tag.html)
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
    /// [`AWS::SES::MailManagerRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html)
    MailManagerRuleSet = "AWS::SES::MailManagerRuleSet"
    required {
        /// `Rules`: list, 0 to 40 items.
        rules "Rules" List<mail_manager_rule_set::Rule>,
    }
    optional {
        /// `RuleSetName`: text, 1 to 100 characters.
        rule_set_name "RuleSetName" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<mail_manager_rule_set::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RuleSetArn`.
        rule_set_arn "RuleSetArn" String,
        /// `Fn::GetAtt` of `RuleSetId`.
        rule_set_id "RuleSetId" String,
    }
}

/// Property types of [`MailManagerRuleSet`].
pub mod mail_manager_rule_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-tag.html)
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
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerruleset-rule.html)
        Rule
        required {
            /// `Actions`: list, 1 to 10 items.
            actions "Actions" List<Json>,
        }
        optional {
            /// `Conditions`: list, 0 to 10 items.
            conditions "Conditions" List<Json>,
            /// `Name`: text, 1 to 32 characters.
            name "Name" String,
            /// `Unless`: list, 0 to 10 items.
            unless "Unless" List<Json>,
        }
    }
}

resource! {
    /// [`AWS::SES::MailManagerTrafficPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html)
    MailManagerTrafficPolicy = "AWS::SES::MailManagerTrafficPolicy"
    required {
        /// `DefaultAction`: text.
        default_action "DefaultAction" mail_manager_traffic_policy::AcceptAction,
        /// `PolicyStatements`: list.
        policy_statements "PolicyStatements" List<mail_manager_traffic_policy::PolicyStatement>,
    }
    optional {
        /// `MaxMessageSizeBytes`: number, at least 1 in value.
        max_message_size_bytes "MaxMessageSizeBytes" f64,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<mail_manager_traffic_policy::Tag>,
        /// `TrafficPolicyName`: text, 3 to 63 characters.
        traffic_policy_name "TrafficPolicyName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `TrafficPolicyArn`.
        traffic_policy_arn "TrafficPolicyArn" String,
        /// `Fn::GetAtt` of `TrafficPolicyId`.
        traffic_policy_id "TrafficPolicyId" String,
    }
}

/// Property types of [`MailManagerTrafficPolicy`].
pub mod mail_manager_traffic_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AcceptAction`.
        AcceptAction
        Allow = "ALLOW",
        Deny = "DENY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-tag.html)
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
        /// [`PolicyStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagertrafficpolicy-policystatement.html)
        PolicyStatement
        required {
            /// `Action`: text.
            action "Action" AcceptAction,
            /// `Conditions`: list, at least 1 items.
            conditions "Conditions" List<Json>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SES::MultiRegionEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-multiregionendpoint.html)
    MultiRegionEndpoint = "AWS::SES::MultiRegionEndpoint"
    required {
        /// `Details`: object. A change replaces the resource.
        details "Details" multi_region_endpoint::Details,
        /// `EndpointName`: text, 1 to 64 characters. A change replaces the resource.
        endpoint_name "EndpointName" String,
    }
    optional {
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<multi_region_endpoint::Tag>,
    }
    attributes {
    }
}

/// Property types of [`MultiRegionEndpoint`].
pub mod multi_region_endpoint {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-multiregionendpoint-tag.html)
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
        /// [`Details`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-multiregionendpoint-details.html)
        Details
        required {
            /// `RouteDetails`: list, 1 to 1 items.
            route_details "RouteDetails" List<RouteDetailsValue>,
        }
        optional {
        }
    }

    property! {
        /// Property type `RouteDetailsValue`.
        RouteDetailsValue
        required {
            /// `Region`: text.
            region "Region" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SES::ReceiptFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptfilter.html)
    ReceiptFilter = "AWS::SES::ReceiptFilter"
    required {
        /// `Filter`: object. A change replaces the resource.
        filter "Filter" receipt_filter::Filter,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ReceiptFilter`].
pub mod receipt_filter {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptfilter-filter.html)
        Filter
        required {
            /// `IpFilter`: object.
            ip_filter "IpFilter" IpFilter,
        }
        optional {
            /// `Name`: text.
            name "Name" String,
        }
    }

    choice! {
        /// Values of `IpFilterPolicy`.
        IpFilterPolicy
        Allow = "Allow",
        Block = "Block",
    }

    property! {
        /// [`IpFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptfilter-ipfilter.html)
        IpFilter
        required {
            /// `Cidr`: text.
            cidr "Cidr" String,
            /// `Policy`: text.
            policy "Policy" IpFilterPolicy,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SES::ReceiptRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptrule.html)
    ReceiptRule = "AWS::SES::ReceiptRule"
    required {
        /// `Rule`: object.
        rule "Rule" receipt_rule::Rule,
        /// `RuleSetName`: text. A change replaces the resource.
        rule_set_name "RuleSetName" String,
    }
    optional {
        /// `After`: text.
        after "After" String,
    }
    attributes {
        /// `Fn::GetAtt` of `RuleName`.
        rule_name "RuleName" String,
    }
}

/// Property types of [`ReceiptRule`].
pub mod receipt_rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RuleTlsPolicy`.
        RuleTlsPolicy
        Optional = "Optional",
        Require = "Require",
    }

    property! {
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-rule.html)
        Rule
        required {
        }
        optional {
            /// `Actions`: list.
            actions "Actions" List<Action>,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `Name`: text.
            name "Name" String,
            /// `Recipients`: list.
            recipients "Recipients" List<String>,
            /// `ScanEnabled`: true or false.
            scan_enabled "ScanEnabled" bool,
            /// `TlsPolicy`: text.
            tls_policy "TlsPolicy" RuleTlsPolicy,
        }
    }

    property! {
        /// [`Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-action.html)
        Action
        required {
        }
        optional {
            /// `AddHeaderAction`: object.
            add_header_action "AddHeaderAction" AddHeaderAction,
            /// `BounceAction`: object.
            bounce_action "BounceAction" BounceAction,
            /// `ConnectAction`: object.
            connect_action "ConnectAction" ConnectAction,
            /// `LambdaAction`: object.
            lambda_action "LambdaAction" LambdaAction,
            /// `S3Action`: object.
            s3_action "S3Action" S3Action,
            /// `SNSAction`: object.
            sns_action "SNSAction" SNSAction,
            /// `StopAction`: object.
            stop_action "StopAction" StopAction,
            /// `WorkmailAction`: object.
            workmail_action "WorkmailAction" WorkmailAction,
        }
    }

    property! {
        /// [`WorkmailAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-workmailaction.html)
        WorkmailAction
        required {
            /// `OrganizationArn`: text.
            organization_arn "OrganizationArn" String,
        }
        optional {
            /// `TopicArn`: text.
            topic_arn "TopicArn" String,
        }
    }

    choice! {
        /// Values of `StopActionScope`.
        StopActionScope
        RuleSet = "RuleSet",
    }

    property! {
        /// [`StopAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-stopaction.html)
        StopAction
        required {
            /// `Scope`: text.
            scope "Scope" StopActionScope,
        }
        optional {
            /// `TopicArn`: text.
            topic_arn "TopicArn" String,
        }
    }

    choice! {
        /// Values of `SNSActionEncoding`.
        SNSActionEncoding
        Base64 = "Base64",
        Utf8 = "UTF-8",
    }

    property! {
        /// [`SNSAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-snsaction.html)
        SNSAction
        required {
        }
        optional {
            /// `Encoding`: text.
            encoding "Encoding" SNSActionEncoding,
            /// `TopicArn`: text.
            topic_arn "TopicArn" String,
        }
    }

    property! {
        /// [`S3Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-s3action.html)
        S3Action
        required {
            /// `BucketName`: text.
            bucket_name "BucketName" String,
        }
        optional {
            /// `IamRoleArn`: text, 20 to 2048 characters.
            iam_role_arn "IamRoleArn" String,
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
            /// `ObjectKeyPrefix`: text.
            object_key_prefix "ObjectKeyPrefix" String,
            /// `TopicArn`: text.
            topic_arn "TopicArn" String,
        }
    }

    choice! {
        /// Values of `LambdaActionInvocationType`.
        LambdaActionInvocationType
        Event = "Event",
        RequestResponse = "RequestResponse",
    }

    property! {
        /// [`LambdaAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-lambdaaction.html)
        LambdaAction
        required {
            /// `FunctionArn`: text.
            function_arn "FunctionArn" String,
        }
        optional {
            /// `InvocationType`: text.
            invocation_type "InvocationType" LambdaActionInvocationType,
            /// `TopicArn`: text.
            topic_arn "TopicArn" String,
        }
    }

    property! {
        /// [`ConnectAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-connectaction.html)
        ConnectAction
        required {
            /// `IAMRoleARN`: text, 20 to 2048 characters.
            iam_role_arn "IAMRoleARN" String,
            /// `InstanceARN`: text.
            instance_arn "InstanceARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`BounceAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-bounceaction.html)
        BounceAction
        required {
            /// `Message`: text.
            message "Message" String,
            /// `Sender`: text.
            sender "Sender" String,
            /// `SmtpReplyCode`: text.
            smtp_reply_code "SmtpReplyCode" String,
        }
        optional {
            /// `StatusCode`: text.
            status_code "StatusCode" String,
            /// `TopicArn`: text.
            topic_arn "TopicArn" String,
        }
    }

    property! {
        /// [`AddHeaderAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-addheaderaction.html)
        AddHeaderAction
        required {
            /// `HeaderName`: text.
            header_name "HeaderName" String,
            /// `HeaderValue`: text.
            header_value "HeaderValue" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SES::ReceiptRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptruleset.html)
    ReceiptRuleSet = "AWS::SES::ReceiptRuleSet"
    required {
    }
    optional {
        /// `RuleSetName`: text. A change replaces the resource.
        rule_set_name "RuleSetName" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::SES::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-template.html)
    Template = "AWS::SES::Template"
    required {
    }
    optional {
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<template::Tag>,
        /// `Template`: object.
        template "Template" template::Template,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Template`].
pub mod template {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-template-template.html)
        Template
        required {
            /// `SubjectPart`: text.
            subject_part "SubjectPart" String,
        }
        optional {
            /// `HtmlPart`: text.
            html_part "HtmlPart" String,
            /// `TemplateName`: text, 1 to 64 characters.
            template_name "TemplateName" String,
            /// `TextPart`: text.
            text_part "TextPart" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-template-tag.html)
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
    /// [`AWS::SES::Tenant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-tenant.html)
    Tenant = "AWS::SES::Tenant"
    required {
        /// `TenantName`: text, 1 to 64 characters. A change replaces the resource.
        tenant_name "TenantName" String,
    }
    optional {
        /// `ReputationEntity`: object.
        reputation_entity "ReputationEntity" tenant::ReputationEntity,
        /// `ResourceAssociations`: list, at least 0 items.
        resource_associations "ResourceAssociations" List<tenant::ResourceAssociation>,
        /// `SuppressionAttributes`: object.
        suppression_attributes "SuppressionAttributes" tenant::TenantSuppressionAttributes,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<tenant::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Tenant`].
pub mod tenant {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-tenant-tag.html)
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
        /// Values of `TenantSuppressionAttributesSuppressedReasons`.
        TenantSuppressionAttributesSuppressedReasons
        Bounce = "BOUNCE",
        Complaint = "COMPLAINT",
    }

    choice! {
        /// Values of `TenantSuppressionAttributesSuppressionScope`.
        TenantSuppressionAttributesSuppressionScope
        Account = "ACCOUNT",
        Tenant = "TENANT",
    }

    property! {
        /// [`TenantSuppressionAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-tenant-tenantsuppressionattributes.html)
        TenantSuppressionAttributes
        required {
            /// `SuppressedReasons`: list.
            suppressed_reasons "SuppressedReasons" List<TenantSuppressionAttributesSuppressedReasons>,
            /// `SuppressionScope`: text.
            suppression_scope "SuppressionScope" TenantSuppressionAttributesSuppressionScope,
        }
        optional {
        }
    }

    property! {
        /// [`ResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-tenant-resourceassociation.html)
        ResourceAssociation
        required {
            /// `ResourceArn`: text, at least 1 characters.
            resource_arn "ResourceArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`ReputationEntity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-tenant-reputationentity.html)
        ReputationEntity
        required {
            /// `Policy`: object.
            policy "Policy" ReputationPolicy,
        }
        optional {
        }
    }

    property! {
        /// [`ReputationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-tenant-reputationpolicy.html)
        ReputationPolicy
        required {
            /// `ReputationEntityPolicy`: text.
            reputation_entity_policy "ReputationEntityPolicy" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SES::VdmAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-vdmattributes.html)
    VdmAttributes = "AWS::SES::VdmAttributes"
    required {
    }
    optional {
        /// `DashboardAttributes`: object.
        dashboard_attributes "DashboardAttributes" vdm_attributes::DashboardAttributes,
        /// `GuardianAttributes`: object.
        guardian_attributes "GuardianAttributes" vdm_attributes::GuardianAttributes,
    }
    attributes {
        /// `Fn::GetAtt` of `VdmAttributesResourceId`.
        vdm_attributes_resource_id "VdmAttributesResourceId" String,
    }
}

/// Property types of [`VdmAttributes`].
pub mod vdm_attributes {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`GuardianAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-vdmattributes-guardianattributes.html)
        GuardianAttributes
        required {
        }
        optional {
            /// `OptimizedSharedDelivery`: text.
            optimized_shared_delivery "OptimizedSharedDelivery" String,
        }
    }

    property! {
        /// [`DashboardAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-vdmattributes-dashboardattributes.html)
        DashboardAttributes
        required {
        }
        optional {
            /// `EngagementMetrics`: text.
            engagement_metrics "EngagementMetrics" String,
        }
    }
}
