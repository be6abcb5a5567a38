// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Rbin`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Rbin::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rbin-rule.html)
    Rule = "AWS::Rbin::Rule"
    required {
        /// `ResourceType`: text. A change replaces the resource.
        resource_type "ResourceType" rule::ResourceType,
        /// `RetentionPeriod`: object.
        retention_period "RetentionPeriod" rule::RetentionPeriod,
    }
    optional {
        /// `Description`: text, at most 255 characters.
        description "Description" String,
        /// `ExcludeResourceTags`: list, 0 to 5 items.
        exclude_resource_tags "ExcludeResourceTags" List<rule::ResourceTag>,
        /// `LockConfiguration`: object.
        lock_configuration "LockConfiguration" rule::UnlockDelay,
        /// `ResourceTags`: list, 0 to 50 items.
        resource_tags "ResourceTags" List<rule::ResourceTag>,
        /// `Status`: text.
        status "Status" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Identifier`.
        identifier "Identifier" String,
        /// `Fn::GetAtt` of `LockState`.
        lock_state "LockState" String,
    }
}

/// Property types of [`Rule`].
pub mod rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ResourceType`.
        ResourceType
        EbsSnapshot = "EBS_SNAPSHOT",
        Ec2Image = "EC2_IMAGE",
        EbsVolume = "EBS_VOLUME",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rbin-rule-tag.html)
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
        /// Values of `RetentionPeriodRetentionPeriodUnit`.
        RetentionPeriodRetentionPeriodUnit
        Days = "DAYS",
    }

    property! {
        /// [`RetentionPeriod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rbin-rule-retentionperiod.html)
        RetentionPeriod
        required {
            /// `RetentionPeriodUnit`: text.
            retention_period_unit "RetentionPeriodUnit" RetentionPeriodRetentionPeriodUnit,
            /// `RetentionPeriodValue`: whole number, 1 to 3650 in value.
            retention_period_value "RetentionPeriodValue" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `UnlockDelayUnlockDelayUnit`.
        UnlockDelayUnlockDelayUnit
        Days = "DAYS",
    }

    property! {
        /// [`UnlockDelay`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rbin-rule-unlockdelay.html)
        UnlockDelay
        required {
        }
        optional {
            /// `UnlockDelayUnit`: text.
            unlock_delay_unit "UnlockDelayUnit" UnlockDelayUnlockDelayUnit,
            /// `UnlockDelayValue`: whole number, 7 to 30 in value.
            unlock_delay_value "UnlockDelayValue" i64,
        }
    }

    property! {
        /// [`ResourceTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rbin-rule-resourcetag.html)
        ResourceTag
        required {
            /// `ResourceTagKey`: text, 1 to 128 characters.
            resource_tag_key "ResourceTagKey" String,
            /// `ResourceTagValue`: text, 0 to 256 characters.
            resource_tag_value "ResourceTagValue" String,
        }
        optional {
        }
    }
}
