// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::IoTFleetWise`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::IoTFleetWise::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html)
    Campaign = "AWS::IoTFleetWise::Campaign"
    required {
        /// `CollectionScheme`: JSON. A change replaces the resource.
        collection_scheme "CollectionScheme" Json,
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
        /// `SignalCatalogArn`: text. A change replaces the resource.
        signal_catalog_arn "SignalCatalogArn" String,
        /// `TargetArn`: text. A change replaces the resource.
        target_arn "TargetArn" String,
    }
    optional {
        /// `Action`: text.
        action "Action" campaign::UpdateCampaignAction,
        /// `Compression`: text. A change replaces the resource.
        compression "Compression" campaign::Compression,
        /// `DataDestinationConfigs`: list, 1 to 1 items. A change replaces the resource.
        data_destination_configs "DataDestinationConfigs" List<Json>,
        /// `DataExtraDimensions`: list, 0 to 5 items.
        data_extra_dimensions "DataExtraDimensions" List<String>,
        /// `DataPartitions`: list, 0 to 20 items. A change replaces the resource.
        data_partitions "DataPartitions" List<campaign::DataPartition>,
        /// `Description`: text, 1 to 2048 characters.
        description "Description" String,
        /// `DiagnosticsMode`: text. A change replaces the resource.
        diagnostics_mode "DiagnosticsMode" campaign::DiagnosticsMode,
        /// `ExpiryTime`: text. A change replaces the resource.
        expiry_time "ExpiryTime" String,
        /// `PostTriggerCollectionDuration`: number, 0 to 4294967295 in value. A change replaces the resource.
        post_trigger_collection_duration "PostTriggerCollectionDuration" f64,
        /// `Priority`: whole number, at least 0 in value. A change replaces the resource.
        priority "Priority" i64,
        /// `SignalsToCollect`: list, 0 to 1000 items. A change replaces the resource.
        signals_to_collect "SignalsToCollect" List<campaign::SignalInformation>,
        /// `SignalsToFetch`: list, 0 to 10 items. A change replaces the resource.
        signals_to_fetch "SignalsToFetch" List<campaign::SignalFetchInformation>,
        /// `SpoolingMode`: text. A change replaces the resource.
        spooling_mode "SpoolingMode" campaign::SpoolingMode,
        /// `StartTime`: text. A change replaces the resource.
        start_time "StartTime" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<campaign::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModificationTime`.
        last_modification_time "LastModificationTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Campaign`].
pub mod campaign {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `UpdateCampaignAction`.
        UpdateCampaignAction
        Approve = "APPROVE",
        Suspend = "SUSPEND",
        Resume = "RESUME",
        Update = "UPDATE",
    }

    choice! {
        /// Values of `Compression`.
        Compression
        Off = "OFF",
        Snappy = "SNAPPY",
    }

    choice! {
        /// Values of `DiagnosticsMode`.
        DiagnosticsMode
        Off = "OFF",
        SendActiveDtcs = "SEND_ACTIVE_DTCS",
    }

    choice! {
        /// Values of `SpoolingMode`.
        SpoolingMode
        Off = "OFF",
        ToDisk = "TO_DISK",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-tag.html)
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
        /// [`SignalFetchInformation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-signalfetchinformation.html)
        SignalFetchInformation
        required {
            /// `Actions`: list, 1 to 5 items.
            actions "Actions" List<String>,
            /// `FullyQualifiedName`: text, 1 to 150 characters.
            fully_qualified_name "FullyQualifiedName" String,
            /// `SignalFetchConfig`: JSON.
            signal_fetch_config "SignalFetchConfig" Json,
        }
        optional {
            /// `ConditionLanguageVersion`: number, 1 to 1 in value.
            condition_language_version "ConditionLanguageVersion" f64,
        }
    }

    property! {
        /// [`SignalInformation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-signalinformation.html)
        SignalInformation
        required {
            /// `Name`: text, 1 to 150 characters.
            name "Name" String,
        }
        optional {
            /// `DataPartitionId`: text, 1 to 128 characters.
            data_partition_id "DataPartitionId" String,
            /// `MaxSampleCount`: number, 1 to 4294967295 in value.
            max_sample_count "MaxSampleCount" f64,
            /// `MinimumSamplingIntervalMs`: number, 0 to 4294967295 in value.
            minimum_sampling_interval_ms "MinimumSamplingIntervalMs" f64,
        }
    }

    property! {
        /// [`DataPartition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-datapartition.html)
        DataPartition
        required {
            /// `Id`: text, 1 to 128 characters.
            id_ "Id" String,
            /// `StorageOptions`: object.
            storage_options "StorageOptions" DataPartitionStorageOptions,
        }
        optional {
            /// `UploadOptions`: object.
            upload_options "UploadOptions" DataPartitionUploadOptions,
        }
    }

    property! {
        /// [`DataPartitionUploadOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-datapartitionuploadoptions.html)
        DataPartitionUploadOptions
        required {
            /// `Expression`: text, 1 to 2048 characters.
            expression "Expression" String,
        }
        optional {
            /// `ConditionLanguageVersion`: whole number, 1 to 1 in value.
            condition_language_version "ConditionLanguageVersion" i64,
        }
    }

    property! {
        /// [`DataPartitionStorageOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-datapartitionstorageoptions.html)
        DataPartitionStorageOptions
        required {
            /// `MaximumSize`: object.
            maximum_size "MaximumSize" StorageMaximumSize,
            /// `MinimumTimeToLive`: object.
            minimum_time_to_live "MinimumTimeToLive" StorageMinimumTimeToLive,
            /// `StorageLocation`: text, 1 to 4096 characters.
            storage_location "StorageLocation" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `StorageMinimumTimeToLiveUnit`.
        StorageMinimumTimeToLiveUnit
        Hours = "HOURS",
        Days = "DAYS",
        Weeks = "WEEKS",
    }

    property! {
        /// [`StorageMinimumTimeToLive`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-storageminimumtimetolive.html)
        StorageMinimumTimeToLive
        required {
            /// `Unit`: text.
            unit "Unit" StorageMinimumTimeToLiveUnit,
            /// `Value`: whole number, 1 to 10000 in value.
            value "Value" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `StorageMaximumSizeUnit`.
        StorageMaximumSizeUnit
        Mb = "MB",
        Gb = "GB",
        Tb = "TB",
    }

    property! {
        /// [`StorageMaximumSize`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-campaign-storagemaximumsize.html)
        StorageMaximumSize
        required {
            /// `Unit`: text.
            unit "Unit" StorageMaximumSizeUnit,
            /// `Value`: whole number, 1 to 1073741824 in value.
            value "Value" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoTFleetWise::DecoderManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html)
    DecoderManifest = "AWS::IoTFleetWise::DecoderManifest"
    required {
        /// `ModelManifestArn`: text. A change replaces the resource.
        model_manifest_arn "ModelManifestArn" String,
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `DefaultForUnmappedSignals`: text.
        default_for_unmapped_signals "DefaultForUnmappedSignals" decoder_manifest::DefaultForUnmappedSignalsType,
        /// `Description`: text, 1 to 2048 characters.
        description "Description" String,
        /// `NetworkInterfaces`: list, 1 to 5000 items.
        network_interfaces "NetworkInterfaces" List<Json>,
        /// `SignalDecoders`: list, 1 to 5000 items.
        signal_decoders "SignalDecoders" List<Json>,
        /// `Status`: text.
        status "Status" decoder_manifest::ManifestStatus,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<decoder_manifest::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModificationTime`.
        last_modification_time "LastModificationTime" String,
    }
}

/// Property types of [`DecoderManifest`].
pub mod decoder_manifest {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DefaultForUnmappedSignalsType`.
        DefaultForUnmappedSignalsType
        CustomDecoding = "CUSTOM_DECODING",
    }

    choice! {
        /// Values of `ManifestStatus`.
        ManifestStatus
        Active = "ACTIVE",
        Draft = "DRAFT",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-decodermanifest-tag.html)
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
    /// [`AWS::IoTFleetWise::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-fleet.html)
    Fleet = "AWS::IoTFleetWise::Fleet"
    required {
        /// `Id`: text, 1 to 100 characters. A change replaces the resource.
        id_ "Id" String,
        /// `SignalCatalogArn`: text. A change replaces the resource.
        signal_catalog_arn "SignalCatalogArn" String,
    }
    optional {
        /// `Description`: text, 1 to 2048 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<fleet::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModificationTime`.
        last_modification_time "LastModificationTime" String,
    }
}

/// Property types of [`Fleet`].
pub mod fleet {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-fleet-tag.html)
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
    /// [`AWS::IoTFleetWise::ModelManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-modelmanifest.html)
    ModelManifest = "AWS::IoTFleetWise::ModelManifest"
    required {
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
        /// `SignalCatalogArn`: text. A change replaces the resource.
        signal_catalog_arn "SignalCatalogArn" String,
    }
    optional {
        /// `Description`: text, 1 to 2048 characters.
        description "Description" String,
        /// `Nodes`: list, at least 1 items.
        nodes "Nodes" List<String>,
        /// `Status`: text.
        status "Status" model_manifest::ManifestStatus,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<model_manifest::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModificationTime`.
        last_modification_time "LastModificationTime" String,
    }
}

/// Property types of [`ModelManifest`].
pub mod model_manifest {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ManifestStatus`.
        ManifestStatus
        Active = "ACTIVE",
        Draft = "DRAFT",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-modelmanifest-tag.html)
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
    /// [`AWS::IoTFleetWise::SignalCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-signalcatalog.html)
    SignalCatalog = "AWS::IoTFleetWise::SignalCatalog"
    required {
    }
    optional {
        /// `Description`: text, 1 to 2048 characters.
        description "Description" String,
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
        /// `NodeCounts`: object.
        node_counts "NodeCounts" signal_catalog::NodeCounts,
        /// `Nodes`: list, 1 to 5000 items.
        nodes "Nodes" List<Json>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<signal_catalog::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModificationTime`.
        last_modification_time "LastModificationTime" String,
        /// `Fn::GetAtt` of `NodeCounts.TotalActuators`.
        node_counts_total_actuators "NodeCounts.TotalActuators" f64,
        /// `Fn::GetAtt` of `NodeCounts.TotalAttributes`.
        node_counts_total_attributes "NodeCounts.TotalAttributes" f64,
        /// `Fn::GetAtt` of `NodeCounts.TotalBranches`.
        node_counts_total_branches "NodeCounts.TotalBranches" f64,
        /// `Fn::GetAtt` of `NodeCounts.TotalNodes`.
        node_counts_total_nodes "NodeCounts.TotalNodes" f64,
        /// `Fn::GetAtt` of `NodeCounts.TotalSensors`.
        node_counts_total_sensors "NodeCounts.TotalSensors" f64,
    }
}

/// Property types of [`SignalCatalog`].
pub mod signal_catalog {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-signalcatalog-tag.html)
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
        /// [`NodeCounts`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-signalcatalog-nodecounts.html)
        NodeCounts
        required {
        }
        optional {
            /// `TotalActuators`: number.
            total_actuators "TotalActuators" f64,
            /// `TotalAttributes`: number.
            total_attributes "TotalAttributes" f64,
            /// `TotalBranches`: number.
            total_branches "TotalBranches" f64,
            /// `TotalNodes`: number.
            total_nodes "TotalNodes" f64,
            /// `TotalSensors`: number.
            total_sensors "TotalSensors" f64,
        }
    }
}

resource! {
    /// [`AWS::IoTFleetWise::StateTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-statetemplate.html)
    StateTemplate = "AWS::IoTFleetWise::StateTemplate"
    required {
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
        /// `SignalCatalogArn`: text. A change replaces the resource.
        signal_catalog_arn "SignalCatalogArn" String,
        /// `StateTemplateProperties`: list, 1 to 500 items.
        state_template_properties "StateTemplateProperties" List<String>,
    }
    optional {
        /// `DataExtraDimensions`: list, 0 to 5 items.
        data_extra_dimensions "DataExtraDimensions" List<String>,
        /// `Description`: text, 1 to 2048 characters.
        description "Description" String,
        /// `MetadataExtraDimensions`: list, 0 to 5 items.
        metadata_extra_dimensions "MetadataExtraDimensions" List<String>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<state_template::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModificationTime`.
        last_modification_time "LastModificationTime" String,
    }
}

/// Property types of [`StateTemplate`].
pub mod state_template {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-statetemplate-tag.html)
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
    /// [`AWS::IoTFleetWise::Vehicle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-vehicle.html)
    Vehicle = "AWS::IoTFleetWise::Vehicle"
    required {
        /// `DecoderManifestArn`: text.
        decoder_manifest_arn "DecoderManifestArn" String,
        /// `ModelManifestArn`: text.
        model_manifest_arn "ModelManifestArn" String,
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AssociationBehavior`: text.
        association_behavior "AssociationBehavior" vehicle::VehicleAssociationBehavior,
        /// `Attributes`: object.
        attributes "Attributes" Json,
        /// `StateTemplates`: list, 0 to 20 items.
        state_templates "StateTemplates" List<vehicle::StateTemplateAssociation>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<vehicle::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModificationTime`.
        last_modification_time "LastModificationTime" String,
    }
}

/// Property types of [`Vehicle`].
pub mod vehicle {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `VehicleAssociationBehavior`.
        VehicleAssociationBehavior
        CreateIotThing = "CreateIotThing",
        ValidateIotThingExists = "ValidateIotThingExists",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-vehicle-tag.html)
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
        /// [`StateTemplateAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-vehicle-statetemplateassociation.html)
        StateTemplateAssociation
        required {
            /// `Identifier`: text, 1 to 100 characters.
            identifier "Identifier" String,
            /// `StateTemplateUpdateStrategy`: JSON.
            state_template_update_strategy "StateTemplateUpdateStrategy" Json,
        }
        optional {
        }
    }
}
