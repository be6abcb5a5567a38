// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::QLDB`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::QLDB::Ledger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-ledger.html)
    Ledger = "AWS::QLDB::Ledger"
    required {
        /// `PermissionsMode`: text.
        permissions_mode "PermissionsMode" String,
    }
    optional {
        /// `DeletionProtection`: true or false.
        deletion_protection "DeletionProtection" bool,
        /// `KmsKey`: text.
        kms_key "KmsKey" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<ledger::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Ledger`].
pub mod ledger {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qldb-ledger-tag.html)
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
    /// [`AWS::QLDB::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-stream.html)
    Stream = "AWS::QLDB::Stream"
    required {
        /// `InclusiveStartTime`: text. A change replaces the resource.
        inclusive_start_time "InclusiveStartTime" String,
        /// `KinesisConfiguration`: object. A change replaces the resource.
        kinesis_configuration "KinesisConfiguration" stream::KinesisConfiguration,
        /// `LedgerName`: text. A change replaces the resource.
        ledger_name "LedgerName" String,
        /// `RoleArn`: text. A change replaces the resource.
        role_arn "RoleArn" String,
        /// `StreamName`: text. A change replaces the resource.
        stream_name "StreamName" String,
    }
    optional {
        /// `ExclusiveEndTime`: text. A change replaces the resource.
        exclusive_end_time "ExclusiveEndTime" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<stream::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Stream`].
pub mod stream {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qldb-stream-tag.html)
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
        /// [`KinesisConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qldb-stream-kinesisconfiguration.html)
        KinesisConfiguration
        required {
        }
        optional {
            /// `AggregationEnabled`: true or false.
            aggregation_enabled "AggregationEnabled" bool,
            /// `StreamArn`: text.
            stream_arn "StreamArn" String,
        }
    }
}
