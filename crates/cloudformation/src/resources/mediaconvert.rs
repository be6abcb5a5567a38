// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::MediaConvert`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::MediaConvert::CertificateAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-certificateassociation.html)
    CertificateAssociation = "AWS::MediaConvert::CertificateAssociation"
    required {
        /// `Arn`: text, 20 to 2048 characters. A change replaces the resource.
        arn "Arn" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::MediaConvert::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-jobtemplate.html)
    JobTemplate = "AWS::MediaConvert::JobTemplate"
    required {
        /// `SettingsJson`: JSON.
        settings_json "SettingsJson" Json,
    }
    optional {
        /// `AccelerationSettings`: object.
        acceleration_settings "AccelerationSettings" job_template::AccelerationSettings,
        /// `Category`: text.
        category "Category" String,
        /// `Description`: text.
        description "Description" String,
        /// `HopDestinations`: list.
        hop_destinations "HopDestinations" List<job_template::HopDestination>,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Priority`: whole number, -50 to 50 in value.
        priority "Priority" i64,
        /// `Queue`: text.
        queue "Queue" String,
        /// `StatusUpdateInterval`: text.
        status_update_interval "StatusUpdateInterval" job_template::StatusUpdateInterval,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`JobTemplate`].
pub mod job_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `StatusUpdateInterval`.
        StatusUpdateInterval
        Seconds10 = "SECONDS_10",
        Seconds12 = "SECONDS_12",
        Seconds120 = "SECONDS_120",
        Seconds15 = "SECONDS_15",
        Seconds180 = "SECONDS_180",
        Seconds20 = "SECONDS_20",
        Seconds240 = "SECONDS_240",
        Seconds30 = "SECONDS_30",
        Seconds300 = "SECONDS_300",
        Seconds360 = "SECONDS_360",
        Seconds420 = "SECONDS_420",
        Seconds480 = "SECONDS_480",
        Seconds540 = "SECONDS_540",
        Seconds60 = "SECONDS_60",
        Seconds600 = "SECONDS_600",
    }

    property! {
        /// [`HopDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconvert-jobtemplate-hopdestination.html)
        HopDestination
        required {
        }
        optional {
            /// `Priority`: whole number, -50 to 50 in value.
            priority "Priority" i64,
            /// `Queue`: text.
            queue "Queue" String,
            /// `WaitMinutes`: whole number, 1 to 4320 in value.
            wait_minutes "WaitMinutes" i64,
        }
    }

    choice! {
        /// Values of `AccelerationSettingsMode`.
        AccelerationSettingsMode
        Disabled = "DISABLED",
        Enabled = "ENABLED",
        Preferred = "PREFERRED",
    }

    property! {
        /// [`AccelerationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconvert-jobtemplate-accelerationsettings.html)
        AccelerationSettings
        required {
            /// `Mode`: text.
            mode "Mode" AccelerationSettingsMode,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MediaConvert::Preset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-preset.html)
    Preset = "AWS::MediaConvert::Preset"
    required {
        /// `SettingsJson`: JSON.
        settings_json "SettingsJson" Json,
    }
    optional {
        /// `Category`: text.
        category "Category" String,
        /// `Description`: text.
        description "Description" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

resource! {
    /// [`AWS::MediaConvert::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-queue.html)
    Queue = "AWS::MediaConvert::Queue"
    required {
    }
    optional {
        /// `ConcurrentJobs`: whole number.
        concurrent_jobs "ConcurrentJobs" i64,
        /// `Description`: text.
        description "Description" String,
        /// `MaximumConcurrentFeeds`: whole number, at least 0 in value.
        maximum_concurrent_feeds "MaximumConcurrentFeeds" i64,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `PricingPlan`: text.
        pricing_plan "PricingPlan" queue::PricingPlan,
        /// `Status`: text.
        status "Status" queue::Status,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Queue`].
pub mod queue {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PricingPlan`.
        PricingPlan
        OnDemand = "ON_DEMAND",
        Reserved = "RESERVED",
    }

    choice! {
        /// Values of `Status`.
        Status
        Active = "ACTIVE",
        Paused = "PAUSED",
    }
}
