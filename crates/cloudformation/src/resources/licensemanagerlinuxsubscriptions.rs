// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::LicenseManagerLinuxSubscriptions`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerlinuxsubscriptions-subscriptionprovider.html)
    SubscriptionProvider = "AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider"
    required {
        /// `SecretArn`: text. A change replaces the resource.
        secret_arn "SecretArn" String,
        /// `SubscriptionProviderSource`: text. A change replaces the resource.
        subscription_provider_source "SubscriptionProviderSource" subscription_provider::SubscriptionProviderSource,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<subscription_provider::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LastSuccessfulDataRetrievalTime`.
        last_successful_data_retrieval_time "LastSuccessfulDataRetrievalTime" String,
        /// `Fn::GetAtt` of `SubscriptionProviderArn`.
        subscription_provider_arn "SubscriptionProviderArn" String,
        /// `Fn::GetAtt` of `SubscriptionProviderStatus`.
        subscription_provider_status "SubscriptionProviderStatus" String,
        /// `Fn::GetAtt` of `SubscriptionProviderStatusMessage`.
        subscription_provider_status_message "SubscriptionProviderStatusMessage" String,
    }
}

/// Property types of [`SubscriptionProvider`].
pub mod subscription_provider {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SubscriptionProviderSource`.
        SubscriptionProviderSource
        RedHat = "RedHat",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanagerlinuxsubscriptions-subscriptionprovider-tag.html)
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
