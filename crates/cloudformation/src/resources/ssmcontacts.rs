// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SSMContacts`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SSMContacts::Contact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contact.html)
    Contact = "AWS::SSMContacts::Contact"
    required {
        /// `Alias`: text, 1 to 255 characters. A change replaces the resource.
        alias "Alias" String,
        /// `DisplayName`: text, 1 to 255 characters.
        display_name "DisplayName" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" contact::Type,
    }
    optional {
        /// `Plan`: list.
        plan "Plan" List<contact::Stage>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<contact::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Contact`].
pub mod contact {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Personal = "PERSONAL",
        Escalation = "ESCALATION",
        OncallSchedule = "ONCALL_SCHEDULE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-contact-tag.html)
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
        /// [`Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-contact-stage.html)
        Stage
        required {
        }
        optional {
            /// `DurationInMinutes`: whole number.
            duration_in_minutes "DurationInMinutes" i64,
            /// `RotationIds`: list.
            rotation_ids "RotationIds" List<String>,
            /// `Targets`: list.
            targets "Targets" List<Targets>,
        }
    }

    property! {
        /// [`Targets`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-contact-targets.html)
        Targets
        required {
        }
        optional {
            /// `ChannelTargetInfo`: object.
            channel_target_info "ChannelTargetInfo" ChannelTargetInfo,
            /// `ContactTargetInfo`: object.
            contact_target_info "ContactTargetInfo" ContactTargetInfo,
        }
    }

    property! {
        /// [`ContactTargetInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-contact-contacttargetinfo.html)
        ContactTargetInfo
        required {
            /// `ContactId`: text.
            contact_id "ContactId" String,
            /// `IsEssential`: true or false.
            is_essential "IsEssential" bool,
        }
        optional {
        }
    }

    property! {
        /// [`ChannelTargetInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-contact-channeltargetinfo.html)
        ChannelTargetInfo
        required {
            /// `ChannelId`: text.
            channel_id "ChannelId" String,
            /// `RetryIntervalInMinutes`: whole number.
            retry_interval_in_minutes "RetryIntervalInMinutes" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SSMContacts::ContactChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contactchannel.html)
    ContactChannel = "AWS::SSMContacts::ContactChannel"
    required {
    }
    optional {
        /// `ChannelAddress`: text.
        channel_address "ChannelAddress" String,
        /// `ChannelName`: text, 1 to 255 characters.
        channel_name "ChannelName" String,
        /// `ChannelType`: text. A change replaces the resource.
        channel_type "ChannelType" contact_channel::ChannelType,
        /// `ContactId`: text, 1 to 2048 characters. A change replaces the resource.
        contact_id "ContactId" String,
        /// `DeferActivation`: true or false.
        defer_activation "DeferActivation" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`ContactChannel`].
pub mod contact_channel {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ChannelType`.
        ChannelType
        Sms = "SMS",
        Voice = "VOICE",
        Email = "EMAIL",
    }
}

resource! {
    /// [`AWS::SSMContacts::Plan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-plan.html)
    Plan = "AWS::SSMContacts::Plan"
    required {
    }
    optional {
        /// `ContactId`: text. A change replaces the resource.
        contact_id "ContactId" String,
        /// `RotationIds`: list.
        rotation_ids "RotationIds" List<String>,
        /// `Stages`: list.
        stages "Stages" List<plan::Stage>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Plan`].
pub mod plan {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-plan-stage.html)
        Stage
        required {
            /// `DurationInMinutes`: whole number.
            duration_in_minutes "DurationInMinutes" i64,
        }
        optional {
            /// `Targets`: list.
            targets "Targets" List<Targets>,
        }
    }

    property! {
        /// [`Targets`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-plan-targets.html)
        Targets
        required {
        }
        optional {
            /// `ChannelTargetInfo`: object.
            channel_target_info "ChannelTargetInfo" ChannelTargetInfo,
            /// `ContactTargetInfo`: object.
            contact_target_info "ContactTargetInfo" ContactTargetInfo,
        }
    }

    property! {
        /// [`ContactTargetInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-plan-contacttargetinfo.html)
        ContactTargetInfo
        required {
            /// `ContactId`: text.
            contact_id "ContactId" String,
            /// `IsEssential`: true or false.
            is_essential "IsEssential" bool,
        }
        optional {
        }
    }

    property! {
        /// [`ChannelTargetInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-plan-channeltargetinfo.html)
        ChannelTargetInfo
        required {
            /// `ChannelId`: text.
            channel_id "ChannelId" String,
            /// `RetryIntervalInMinutes`: whole number.
            retry_interval_in_minutes "RetryIntervalInMinutes" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SSMContacts::Rotation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-rotation.html)
    Rotation = "AWS::SSMContacts::Rotation"
    required {
        /// `ContactIds`: list, 1 to 30 items.
        contact_ids "ContactIds" List<String>,
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `Recurrence`: object.
        recurrence "Recurrence" rotation::RecurrenceSettings,
        /// `StartTime`: text.
        start_time "StartTime" String,
        /// `TimeZoneId`: text, 1 to 255 characters.
        time_zone_id "TimeZoneId" String,
    }
    optional {
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<rotation::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Rotation`].
pub mod rotation {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-rotation-tag.html)
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
        /// [`RecurrenceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-rotation-recurrencesettings.html)
        RecurrenceSettings
        required {
        }
        optional {
            /// `DailySettings`: list.
            daily_settings "DailySettings" List<String>,
            /// `MonthlySettings`: list.
            monthly_settings "MonthlySettings" List<MonthlySetting>,
            /// `NumberOfOnCalls`: whole number, at least 1 in value.
            number_of_on_calls "NumberOfOnCalls" i64,
            /// `RecurrenceMultiplier`: whole number, 1 to 100 in value.
            recurrence_multiplier "RecurrenceMultiplier" i64,
            /// `ShiftCoverages`: list.
            shift_coverages "ShiftCoverages" List<ShiftCoverage>,
            /// `WeeklySettings`: list.
            weekly_settings "WeeklySettings" List<WeeklySetting>,
        }
    }

    choice! {
        /// Values of `DayOfWeek`.
        DayOfWeek
        Mon = "MON",
        Tue = "TUE",
        Wed = "WED",
        Thu = "THU",
        Fri = "FRI",
        Sat = "SAT",
        Sun = "SUN",
    }

    property! {
        /// [`WeeklySetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-rotation-weeklysetting.html)
        WeeklySetting
        required {
            /// `DayOfWeek`: text.
            day_of_week "DayOfWeek" DayOfWeek,
            /// `HandOffTime`: text.
            hand_off_time "HandOffTime" String,
        }
        optional {
        }
    }

    property! {
        /// [`ShiftCoverage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-rotation-shiftcoverage.html)
        ShiftCoverage
        required {
            /// `CoverageTimes`: list.
            coverage_times "CoverageTimes" List<CoverageTime>,
            /// `DayOfWeek`: text.
            day_of_week "DayOfWeek" DayOfWeek,
        }
        optional {
        }
    }

    property! {
        /// [`CoverageTime`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-rotation-coveragetime.html)
        CoverageTime
        required {
            /// `EndTime`: text.
            end_time "EndTime" String,
            /// `StartTime`: text.
            start_time "StartTime" String,
        }
        optional {
        }
    }

    property! {
        /// [`MonthlySetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmcontacts-rotation-monthlysetting.html)
        MonthlySetting
        required {
            /// `DayOfMonth`: whole number, 1 to 31 in value.
            day_of_month "DayOfMonth" i64,
            /// `HandOffTime`: text.
            hand_off_time "HandOffTime" String,
        }
        optional {
        }
    }
}
