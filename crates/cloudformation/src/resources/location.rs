// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Location`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Location::APIKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-apikey.html)
    APIKey = "AWS::Location::APIKey"
    required {
        /// `KeyName`: text, 1 to 100 characters. A change replaces the resource.
        key_name "KeyName" String,
        /// `Restrictions`: object.
        restrictions "Restrictions" api_key::ApiKeyRestrictions,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `ExpireTime`: text.
        expire_time "ExpireTime" String,
        /// `ForceDelete`: true or false.
        force_delete "ForceDelete" bool,
        /// `ForceUpdate`: true or false.
        force_update "ForceUpdate" bool,
        /// `NoExpiry`: true or false.
        no_expiry "NoExpiry" bool,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<api_key::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `KeyArn`.
        key_arn "KeyArn" String,
        /// `Fn::GetAtt` of `UpdateTime`.
        update_time "UpdateTime" String,
    }
}

/// Property types of [`APIKey`].
pub mod api_key {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-apikey-tag.html)
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
        /// [`ApiKeyRestrictions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-apikey-apikeyrestrictions.html)
        ApiKeyRestrictions
        required {
            /// `AllowActions`: list, 1 to 24 items.
            allow_actions "AllowActions" List<String>,
            /// `AllowResources`: list, 1 to 8 items.
            allow_resources "AllowResources" List<String>,
        }
        optional {
            /// `AllowAndroidApps`: list, 0 to 5 items.
            allow_android_apps "AllowAndroidApps" List<AndroidApp>,
            /// `AllowAppleApps`: list, 0 to 5 items.
            allow_apple_apps "AllowAppleApps" List<AppleApp>,
            /// `AllowReferers`: list, 0 to 5 items.
            allow_referers "AllowReferers" List<String>,
        }
    }

    property! {
        /// [`AppleApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-apikey-appleapp.html)
        AppleApp
        required {
            /// `BundleId`: text, 1 to 155 characters.
            bundle_id "BundleId" String,
        }
        optional {
        }
    }

    property! {
        /// [`AndroidApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-apikey-androidapp.html)
        AndroidApp
        required {
            /// `CertificateFingerprint`: text, 59 to 59 characters.
            certificate_fingerprint "CertificateFingerprint" String,
            /// `Package`: text, 1 to 255 characters.
            package "Package" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Location::GeofenceCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-geofencecollection.html)
    GeofenceCollection = "AWS::Location::GeofenceCollection"
    required {
        /// `CollectionName`: text, 1 to 100 characters. A change replaces the resource.
        collection_name "CollectionName" String,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `KmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `PricingPlan`: text.
        pricing_plan "PricingPlan" geofence_collection::PricingPlan,
        /// `PricingPlanDataSource`: text.
        pricing_plan_data_source "PricingPlanDataSource" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<geofence_collection::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CollectionArn`.
        collection_arn "CollectionArn" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `UpdateTime`.
        update_time "UpdateTime" String,
    }
}

/// Property types of [`GeofenceCollection`].
pub mod geofence_collection {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PricingPlan`.
        PricingPlan
        RequestBasedUsage = "RequestBasedUsage",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-geofencecollection-tag.html)
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
    /// [`AWS::Location::Map`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-map.html)
    Map = "AWS::Location::Map"
    required {
        /// `Configuration`: object. A change replaces the resource.
        configuration "Configuration" map::MapConfiguration,
        /// `MapName`: text, 1 to 100 characters. A change replaces the resource.
        map_name "MapName" String,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `PricingPlan`: text.
        pricing_plan "PricingPlan" map::PricingPlan,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<map::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `MapArn`.
        map_arn "MapArn" String,
        /// `Fn::GetAtt` of `UpdateTime`.
        update_time "UpdateTime" String,
    }
}

/// Property types of [`Map`].
pub mod map {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PricingPlan`.
        PricingPlan
        RequestBasedUsage = "RequestBasedUsage",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-map-tag.html)
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
        /// [`MapConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-map-mapconfiguration.html)
        MapConfiguration
        required {
            /// `Style`: text, 1 to 100 characters.
            style "Style" String,
        }
        optional {
            /// `CustomLayers`: list, at most 10 items.
            custom_layers "CustomLayers" List<String>,
            /// `PoliticalView`: text, 3 to 3 characters.
            political_view "PoliticalView" String,
        }
    }
}

resource! {
    /// [`AWS::Location::PlaceIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-placeindex.html)
    PlaceIndex = "AWS::Location::PlaceIndex"
    required {
        /// `DataSource`: text. A change replaces the resource.
        data_source "DataSource" String,
        /// `IndexName`: text, 1 to 100 characters. A change replaces the resource.
        index_name "IndexName" String,
    }
    optional {
        /// `DataSourceConfiguration`: object.
        data_source_configuration "DataSourceConfiguration" place_index::DataSourceConfiguration,
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `PricingPlan`: text.
        pricing_plan "PricingPlan" place_index::PricingPlan,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<place_index::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `IndexArn`.
        index_arn "IndexArn" String,
        /// `Fn::GetAtt` of `UpdateTime`.
        update_time "UpdateTime" String,
    }
}

/// Property types of [`PlaceIndex`].
pub mod place_index {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PricingPlan`.
        PricingPlan
        RequestBasedUsage = "RequestBasedUsage",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-placeindex-tag.html)
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
        /// Values of `IntendedUse`.
        IntendedUse
        SingleUse = "SingleUse",
        Storage = "Storage",
    }

    property! {
        /// [`DataSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-placeindex-datasourceconfiguration.html)
        DataSourceConfiguration
        required {
        }
        optional {
            /// `IntendedUse`: text.
            intended_use "IntendedUse" IntendedUse,
        }
    }
}

resource! {
    /// [`AWS::Location::RouteCalculator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-routecalculator.html)
    RouteCalculator = "AWS::Location::RouteCalculator"
    required {
        /// `CalculatorName`: text, 1 to 100 characters. A change replaces the resource.
        calculator_name "CalculatorName" String,
        /// `DataSource`: text. A change replaces the resource.
        data_source "DataSource" String,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `PricingPlan`: text.
        pricing_plan "PricingPlan" route_calculator::PricingPlan,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<route_calculator::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CalculatorArn`.
        calculator_arn "CalculatorArn" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `UpdateTime`.
        update_time "UpdateTime" String,
    }
}

/// Property types of [`RouteCalculator`].
pub mod route_calculator {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PricingPlan`.
        PricingPlan
        RequestBasedUsage = "RequestBasedUsage",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-routecalculator-tag.html)
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
    /// [`AWS::Location::Tracker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-tracker.html)
    Tracker = "AWS::Location::Tracker"
    required {
        /// `TrackerName`: text, 1 to 100 characters. A change replaces the resource.
        tracker_name "TrackerName" String,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `EventBridgeEnabled`: true or false.
        event_bridge_enabled "EventBridgeEnabled" bool,
        /// `KmsKeyEnableGeospatialQueries`: true or false.
        kms_key_enable_geospatial_queries "KmsKeyEnableGeospatialQueries" bool,
        /// `KmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `PositionFiltering`: text.
        position_filtering "PositionFiltering" tracker::PositionFiltering,
        /// `PricingPlan`: text.
        pricing_plan "PricingPlan" tracker::PricingPlan,
        /// `PricingPlanDataSource`: text.
        pricing_plan_data_source "PricingPlanDataSource" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<tracker::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `TrackerArn`.
        tracker_arn "TrackerArn" String,
        /// `Fn::GetAtt` of `UpdateTime`.
        update_time "UpdateTime" String,
    }
}

/// Property types of [`Tracker`].
pub mod tracker {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PositionFiltering`.
        PositionFiltering
        TimeBased = "TimeBased",
        DistanceBased = "DistanceBased",
        AccuracyBased = "AccuracyBased",
    }

    choice! {
        /// Values of `PricingPlan`.
        PricingPlan
        RequestBasedUsage = "RequestBasedUsage",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-location-tracker-tag.html)
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
    /// [`AWS::Location::TrackerConsumer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-trackerconsumer.html)
    TrackerConsumer = "AWS::Location::TrackerConsumer"
    required {
        /// `ConsumerArn`: text, at most 1600 characters. A change replaces the resource.
        consumer_arn "ConsumerArn" String,
        /// `TrackerName`: text, 1 to 100 characters. A change replaces the resource.
        tracker_name "TrackerName" String,
    }
    optional {
    }
    attributes {
    }
}
