// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DataExchange`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DataExchange::DataSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-dataset.html)
    DataSet = "AWS::DataExchange::DataSet"
    required {
        /// `AssetType`: text. A change replaces the resource.
        asset_type "AssetType" data_set::AssetType,
        /// `Description`: text.
        description "Description" String,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<data_set::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Origin`.
        origin "Origin" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`DataSet`].
pub mod data_set {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AssetType`.
        AssetType
        S3Snapshot = "S3_SNAPSHOT",
        RedshiftDataShare = "REDSHIFT_DATA_SHARE",
        ApiGatewayApi = "API_GATEWAY_API",
        S3DataAccess = "S3_DATA_ACCESS",
        LakeFormationDataPermission = "LAKE_FORMATION_DATA_PERMISSION",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dataexchange-dataset-tag.html)
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
    /// [`AWS::DataExchange::EventAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-eventaction.html)
    EventAction = "AWS::DataExchange::EventAction"
    required {
        /// `Action`: object.
        action "Action" event_action::Action,
        /// `Event`: object. A change replaces the resource.
        event "Event" event_action::Event,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<event_action::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `EventActionId`.
        event_action_id "EventActionId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`EventAction`].
pub mod event_action {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dataexchange-eventaction-tag.html)
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

    property! {
        /// [`Event`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dataexchange-eventaction-event.html)
        Event
        required {
        }
        optional {
            /// `RevisionPublished`: object.
            revision_published "RevisionPublished" RevisionPublished,
        }
    }

    property! {
        /// [`RevisionPublished`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dataexchange-eventaction-revisionpublished.html)
        RevisionPublished
        required {
            /// `DataSetId`: text.
            data_set_id "DataSetId" String,
        }
        optional {
        }
    }

    property! {
        /// [`Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dataexchange-eventaction-action.html)
        Action
        required {
        }
        optional {
            /// `ExportRevisionToS3`: object.
            export_revision_to_s3 "ExportRevisionToS3" AutoExportRevisionToS3RequestDetails,
        }
    }

    property! {
        /// [`AutoExportRevisionToS3RequestDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dataexchange-eventaction-autoexportrevisiontos3requestdetails.html)
        AutoExportRevisionToS3RequestDetails
        required {
            /// `RevisionDestination`: object.
            revision_destination "RevisionDestination" AutoExportRevisionDestinationEntry,
        }
        optional {
            /// `Encryption`: object.
            encryption "Encryption" ExportServerSideEncryption,
        }
    }

    property! {
        /// [`AutoExportRevisionDestinationEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dataexchange-eventaction-autoexportrevisiondestinationentry.html)
        AutoExportRevisionDestinationEntry
        required {
            /// `Bucket`: text.
            bucket "Bucket" String,
        }
        optional {
            /// `KeyPattern`: text.
            key_pattern "KeyPattern" String,
        }
    }

    choice! {
        /// Values of `ExportServerSideEncryptionType`.
        ExportServerSideEncryptionType
        AwsKms = "aws:kms",
        Aes256 = "AES256",
    }

    property! {
        /// [`ExportServerSideEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dataexchange-eventaction-exportserversideencryption.html)
        ExportServerSideEncryption
        required {
            /// `Type`: text.
            r#type "Type" ExportServerSideEncryptionType,
        }
        optional {
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
        }
    }
}
