// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Forecast`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Forecast::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html)
    Dataset = "AWS::Forecast::Dataset"
    required {
        /// `DatasetName`: text, 1 to 63 characters. A change replaces the resource.
        dataset_name "DatasetName" String,
        /// `DatasetType`: text.
        dataset_type "DatasetType" dataset::DatasetType,
        /// `Domain`: text.
        domain "Domain" dataset::Domain,
        /// `Schema`: object.
        schema "Schema" dataset::Schema,
    }
    optional {
        /// `DataFrequency`: text, 1 to 5 characters.
        data_frequency "DataFrequency" String,
        /// `EncryptionConfig`: object.
        encryption_config "EncryptionConfig" dataset::EncryptionConfig,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<dataset::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Dataset`].
pub mod dataset {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DatasetType`.
        DatasetType
        TargetTimeSeries = "TARGET_TIME_SERIES",
        RelatedTimeSeries = "RELATED_TIME_SERIES",
        ItemMetadata = "ITEM_METADATA",
    }

    choice! {
        /// Values of `Domain`.
        Domain
        Retail = "RETAIL",
        Custom = "CUSTOM",
        InventoryPlanning = "INVENTORY_PLANNING",
        Ec2Capacity = "EC2_CAPACITY",
        WorkForce = "WORK_FORCE",
        WebTraffic = "WEB_TRAFFIC",
        Metrics = "METRICS",
    }

    property! {
        /// Property type `Tags`.
        Tags
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
        /// Property type `Schema`.
        Schema
        required {
        }
        optional {
            /// `Attributes`: list, 1 to 100 items.
            attributes "Attributes" List<AttributesValue>,
        }
    }

    choice! {
        /// Values of `AttributesValueAttributeType`.
        AttributesValueAttributeType
        String = "string",
        Integer = "integer",
        Float = "float",
        Timestamp = "timestamp",
        Geolocation = "geolocation",
    }

    property! {
        /// Property type `AttributesValue`.
        AttributesValue
        required {
        }
        optional {
            /// `AttributeName`: text, 1 to 63 characters.
            attribute_name "AttributeName" String,
            /// `AttributeType`: text.
            attribute_type "AttributeType" AttributesValueAttributeType,
        }
    }

    property! {
        /// Property type `EncryptionConfig`.
        EncryptionConfig
        required {
        }
        optional {
            /// `KmsKeyArn`: text, 0 to 256 characters.
            kms_key_arn "KmsKeyArn" String,
            /// `RoleArn`: text, 0 to 256 characters.
            role_arn "RoleArn" String,
        }
    }
}

resource! {
    /// [`AWS::Forecast::DatasetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-datasetgroup.html)
    DatasetGroup = "AWS::Forecast::DatasetGroup"
    required {
        /// `DatasetGroupName`: text, 1 to 63 characters. A change replaces the resource.
        dataset_group_name "DatasetGroupName" String,
        /// `Domain`: text.
        domain "Domain" dataset_group::Domain,
    }
    optional {
        /// `DatasetArns`: list.
        dataset_arns "DatasetArns" List<String>,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<dataset_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DatasetGroupArn`.
        dataset_group_arn "DatasetGroupArn" String,
    }
}

/// Property types of [`DatasetGroup`].
pub mod dataset_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Domain`.
        Domain
        Retail = "RETAIL",
        Custom = "CUSTOM",
        InventoryPlanning = "INVENTORY_PLANNING",
        Ec2Capacity = "EC2_CAPACITY",
        WorkForce = "WORK_FORCE",
        WebTraffic = "WEB_TRAFFIC",
        Metrics = "METRICS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-forecast-datasetgroup-tag.html)
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
