// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::LookoutEquipment`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::LookoutEquipment::InferenceScheduler`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutequipment-inferencescheduler.html)
    InferenceScheduler = "AWS::LookoutEquipment::InferenceScheduler"
    required {
        /// `DataInputConfiguration`: object.
        data_input_configuration "DataInputConfiguration" inference_scheduler::DataInputConfiguration,
        /// `DataOutputConfiguration`: object.
        data_output_configuration "DataOutputConfiguration" inference_scheduler::DataOutputConfiguration,
        /// `DataUploadFrequency`: text.
        data_upload_frequency "DataUploadFrequency" inference_scheduler::DataUploadFrequency,
        /// `ModelName`: text, 1 to 200 characters. A change replaces the resource.
        model_name "ModelName" String,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `DataDelayOffsetInMinutes`: whole number, 0 to 60 in value.
        data_delay_offset_in_minutes "DataDelayOffsetInMinutes" i64,
        /// `InferenceSchedulerName`: text, 1 to 200 characters. A change replaces the resource.
        inference_scheduler_name "InferenceSchedulerName" String,
        /// `ServerSideKmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        server_side_kms_key_id "ServerSideKmsKeyId" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<inference_scheduler::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `InferenceSchedulerArn`.
        inference_scheduler_arn "InferenceSchedulerArn" String,
    }
}

/// Property types of [`InferenceScheduler`].
pub mod inference_scheduler {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DataUploadFrequency`.
        DataUploadFrequency
        Pt5m = "PT5M",
        Pt10m = "PT10M",
        Pt15m = "PT15M",
        Pt30m = "PT30M",
        Pt1h = "PT1H",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lookoutequipment-inferencescheduler-tag.html)
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
        /// Property type `DataOutputConfiguration`.
        DataOutputConfiguration
        required {
            /// `S3OutputConfiguration`: object.
            s3_output_configuration "S3OutputConfiguration" S3OutputConfiguration,
        }
        optional {
            /// `KmsKeyId`: text, 1 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`S3OutputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lookoutequipment-inferencescheduler-s3outputconfiguration.html)
        S3OutputConfiguration
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
        }
        optional {
            /// `Prefix`: text, 0 to 1024 characters.
            prefix "Prefix" String,
        }
    }

    property! {
        /// Property type `DataInputConfiguration`.
        DataInputConfiguration
        required {
            /// `S3InputConfiguration`: object.
            s3_input_configuration "S3InputConfiguration" S3InputConfiguration,
        }
        optional {
            /// `InferenceInputNameConfiguration`: object.
            inference_input_name_configuration "InferenceInputNameConfiguration" InputNameConfiguration,
            /// `InputTimeZoneOffset`: text.
            input_time_zone_offset "InputTimeZoneOffset" String,
        }
    }

    property! {
        /// [`S3InputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lookoutequipment-inferencescheduler-s3inputconfiguration.html)
        S3InputConfiguration
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
        }
        optional {
            /// `Prefix`: text, 0 to 1024 characters.
            prefix "Prefix" String,
        }
    }

    property! {
        /// [`InputNameConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lookoutequipment-inferencescheduler-inputnameconfiguration.html)
        InputNameConfiguration
        required {
        }
        optional {
            /// `ComponentTimestampDelimiter`: text, 0 to 1 characters.
            component_timestamp_delimiter "ComponentTimestampDelimiter" String,
            /// `TimestampFormat`: text.
            timestamp_format "TimestampFormat" String,
        }
    }
}
