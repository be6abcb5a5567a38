// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::IoTSiteWise`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::IoTSiteWise::AccessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-accesspolicy.html)
    AccessPolicy = "AWS::IoTSiteWise::AccessPolicy"
    required {
        /// `AccessPolicyIdentity`: object.
        access_policy_identity "AccessPolicyIdentity" access_policy::AccessPolicyIdentity,
        /// `AccessPolicyPermission`: text.
        access_policy_permission "AccessPolicyPermission" access_policy::AccessPolicyPermission,
        /// `AccessPolicyResource`: object.
        access_policy_resource "AccessPolicyResource" access_policy::AccessPolicyResource,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AccessPolicyArn`.
        access_policy_arn "AccessPolicyArn" String,
        /// `Fn::GetAtt` of `AccessPolicyId`.
        access_policy_id "AccessPolicyId" String,
    }
}

/// Property types of [`AccessPolicy`].
pub mod access_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AccessPolicyPermission`.
        AccessPolicyPermission
        Administrator = "ADMINISTRATOR",
        Viewer = "VIEWER",
    }

    property! {
        /// [`AccessPolicyResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-accesspolicy-accesspolicyresource.html)
        AccessPolicyResource
        required {
        }
        optional {
            /// `Portal`: object.
            portal "Portal" Portal,
            /// `Project`: object.
            project "Project" Project,
        }
    }

    property! {
        /// [`Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-accesspolicy-project.html)
        Project
        required {
        }
        optional {
            /// `id`: text, 36 to 36 characters.
            id_ "id" String,
        }
    }

    property! {
        /// [`Portal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-accesspolicy-portal.html)
        Portal
        required {
        }
        optional {
            /// `id`: text, 36 to 36 characters.
            id_ "id" String,
        }
    }

    property! {
        /// [`AccessPolicyIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-accesspolicy-accesspolicyidentity.html)
        AccessPolicyIdentity
        required {
        }
        optional {
            /// `IamRole`: object.
            iam_role "IamRole" IamRole,
            /// `IamUser`: object.
            iam_user "IamUser" IamUser,
            /// `User`: object.
            user "User" User,
        }
    }

    property! {
        /// [`User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-accesspolicy-user.html)
        User
        required {
        }
        optional {
            /// `id`: text, 1 to 256 characters.
            id_ "id" String,
        }
    }

    property! {
        /// [`IamUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-accesspolicy-iamuser.html)
        IamUser
        required {
        }
        optional {
            /// `arn`: text, 1 to 1600 characters.
            arn "arn" String,
        }
    }

    property! {
        /// [`IamRole`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-accesspolicy-iamrole.html)
        IamRole
        required {
        }
        optional {
            /// `arn`: text, 1 to 1600 characters.
            arn "arn" String,
        }
    }
}

resource! {
    /// [`AWS::IoTSiteWise::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-application.html)
    Application = "AWS::IoTSiteWise::Application"
    required {
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
        /// `WorkspaceName`: text, 1 to 64 characters. A change replaces the resource.
        workspace_name "WorkspaceName" String,
    }
    optional {
        /// `Description`: text, 1 to 2048 characters. A change replaces the resource.
        description "Description" String,
        /// `IdcInstanceArn`: text, 1 to 1600 characters. A change replaces the resource.
        idc_instance_arn "IdcInstanceArn" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<application::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationId`.
        application_id "ApplicationId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DnsSubdomain`.
        dns_subdomain "DnsSubdomain" String,
        /// `Fn::GetAtt` of `IdcApplicationArn`.
        idc_application_arn "IdcApplicationArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-application-tag.html)
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
    /// [`AWS::IoTSiteWise::Asset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-asset.html)
    Asset = "AWS::IoTSiteWise::Asset"
    required {
        /// `AssetModelId`: text, 13 to 139 characters.
        asset_model_id "AssetModelId" String,
        /// `AssetName`: text, 1 to 256 characters.
        asset_name "AssetName" String,
    }
    optional {
        /// `AssetDescription`: text, 1 to 2048 characters.
        asset_description "AssetDescription" String,
        /// `AssetExternalId`: text, 2 to 128 characters.
        asset_external_id "AssetExternalId" String,
        /// `AssetHierarchies`: list.
        asset_hierarchies "AssetHierarchies" List<asset::AssetHierarchy>,
        /// `AssetProperties`: list.
        asset_properties "AssetProperties" List<asset::AssetProperty>,
        /// `Tags`: list.
        tags "Tags" List<asset::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssetArn`.
        asset_arn "AssetArn" String,
        /// `Fn::GetAtt` of `AssetId`.
        asset_id "AssetId" String,
    }
}

/// Property types of [`Asset`].
pub mod asset {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-asset-tag.html)
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

    choice! {
        /// Values of `AssetPropertyNotificationState`.
        AssetPropertyNotificationState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`AssetProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-asset-assetproperty.html)
        AssetProperty
        required {
        }
        optional {
            /// `Alias`: text.
            alias "Alias" String,
            /// `ExternalId`: text, 2 to 128 characters.
            external_id "ExternalId" String,
            /// `Id`: text, 36 to 36 characters.
            id_ "Id" String,
            /// `LogicalId`: text, 1 to 256 characters.
            logical_id "LogicalId" String,
            /// `NotificationState`: text.
            notification_state "NotificationState" AssetPropertyNotificationState,
            /// `Unit`: text.
            unit "Unit" String,
        }
    }

    property! {
        /// [`AssetHierarchy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-asset-assethierarchy.html)
        AssetHierarchy
        required {
            /// `ChildAssetId`: text.
            child_asset_id "ChildAssetId" String,
        }
        optional {
            /// `ExternalId`: text, 2 to 128 characters.
            external_id "ExternalId" String,
            /// `Id`: text, 36 to 36 characters.
            id_ "Id" String,
            /// `LogicalId`: text, 1 to 256 characters.
            logical_id "LogicalId" String,
        }
    }
}

resource! {
    /// [`AWS::IoTSiteWise::AssetModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-assetmodel.html)
    AssetModel = "AWS::IoTSiteWise::AssetModel"
    required {
        /// `AssetModelName`: text, 1 to 256 characters.
        asset_model_name "AssetModelName" String,
    }
    optional {
        /// `AssetModelCompositeModels`: list.
        asset_model_composite_models "AssetModelCompositeModels" List<asset_model::AssetModelCompositeModel>,
        /// `AssetModelDescription`: text, 1 to 2048 characters.
        asset_model_description "AssetModelDescription" String,
        /// `AssetModelExternalId`: text, 2 to 128 characters.
        asset_model_external_id "AssetModelExternalId" String,
        /// `AssetModelHierarchies`: list.
        asset_model_hierarchies "AssetModelHierarchies" List<asset_model::AssetModelHierarchy>,
        /// `AssetModelProperties`: list.
        asset_model_properties "AssetModelProperties" List<asset_model::AssetModelProperty>,
        /// `AssetModelType`: text. A change replaces the resource.
        asset_model_type "AssetModelType" asset_model::AssetModelType,
        /// `EnforcedAssetModelInterfaceRelationships`: list.
        enforced_asset_model_interface_relationships "EnforcedAssetModelInterfaceRelationships" List<asset_model::EnforcedAssetModelInterfaceRelationship>,
        /// `Tags`: list.
        tags "Tags" List<asset_model::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssetModelArn`.
        asset_model_arn "AssetModelArn" String,
        /// `Fn::GetAtt` of `AssetModelId`.
        asset_model_id "AssetModelId" String,
    }
}

/// Property types of [`AssetModel`].
pub mod asset_model {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AssetModelType`.
        AssetModelType
        AssetModel = "ASSET_MODEL",
        ComponentModel = "COMPONENT_MODEL",
        Interface = "INTERFACE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-tag.html)
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
        /// [`EnforcedAssetModelInterfaceRelationship`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-enforcedassetmodelinterfacerelationship.html)
        EnforcedAssetModelInterfaceRelationship
        required {
        }
        optional {
            /// `InterfaceAssetModelId`: text.
            interface_asset_model_id "InterfaceAssetModelId" String,
            /// `PropertyMappings`: list.
            property_mappings "PropertyMappings" List<EnforcedAssetModelInterfacePropertyMapping>,
        }
    }

    property! {
        /// [`EnforcedAssetModelInterfacePropertyMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-enforcedassetmodelinterfacepropertymapping.html)
        EnforcedAssetModelInterfacePropertyMapping
        required {
            /// `InterfaceAssetModelPropertyExternalId`: text.
            interface_asset_model_property_external_id "InterfaceAssetModelPropertyExternalId" String,
        }
        optional {
            /// `AssetModelPropertyExternalId`: text.
            asset_model_property_external_id "AssetModelPropertyExternalId" String,
            /// `AssetModelPropertyLogicalId`: text.
            asset_model_property_logical_id "AssetModelPropertyLogicalId" String,
        }
    }

    choice! {
        /// Values of `DataType`.
        DataType
        String = "STRING",
        Integer = "INTEGER",
        Double = "DOUBLE",
        Boolean = "BOOLEAN",
        Struct = "STRUCT",
    }

    choice! {
        /// Values of `DataTypeSpec`.
        DataTypeSpec
        AwsAlarmState = "AWS/ALARM_STATE",
    }

    property! {
        /// [`AssetModelProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-assetmodelproperty.html)
        AssetModelProperty
        required {
            /// `DataType`: text.
            data_type "DataType" DataType,
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
            /// `Type`: object.
            r#type "Type" PropertyType,
        }
        optional {
            /// `DataTypeSpec`: text, 1 to 256 characters.
            data_type_spec "DataTypeSpec" DataTypeSpec,
            /// `ExternalId`: text, 2 to 128 characters.
            external_id "ExternalId" String,
            /// `Id`: text, 36 to 36 characters.
            id_ "Id" String,
            /// `LogicalId`: text, 1 to 256 characters.
            logical_id "LogicalId" String,
            /// `Unit`: text, 1 to 256 characters.
            unit "Unit" String,
        }
    }

    choice! {
        /// Values of `TypeName`.
        TypeName
        Measurement = "Measurement",
        Attribute = "Attribute",
        Transform = "Transform",
        Metric = "Metric",
    }

    property! {
        /// [`PropertyType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-propertytype.html)
        PropertyType
        required {
            /// `TypeName`: text.
            type_name "TypeName" TypeName,
        }
        optional {
            /// `Attribute`: object.
            attribute "Attribute" Attribute,
            /// `Metric`: object.
            metric "Metric" Metric,
            /// `Transform`: object.
            transform "Transform" Transform,
        }
    }

    property! {
        /// [`Transform`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-transform.html)
        Transform
        required {
            /// `Expression`: text, 0 to 1024 characters.
            expression "Expression" String,
            /// `Variables`: list.
            variables "Variables" List<ExpressionVariable>,
        }
        optional {
        }
    }

    property! {
        /// [`ExpressionVariable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-expressionvariable.html)
        ExpressionVariable
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `Value`: object.
            value "Value" VariableValue,
        }
        optional {
        }
    }

    property! {
        /// [`VariableValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-variablevalue.html)
        VariableValue
        required {
        }
        optional {
            /// `HierarchyExternalId`: text, 2 to 128 characters.
            hierarchy_external_id "HierarchyExternalId" String,
            /// `HierarchyId`: text, 36 to 36 characters.
            hierarchy_id "HierarchyId" String,
            /// `HierarchyLogicalId`: text, 1 to 256 characters.
            hierarchy_logical_id "HierarchyLogicalId" String,
            /// `PropertyExternalId`: text, 2 to 128 characters.
            property_external_id "PropertyExternalId" String,
            /// `PropertyId`: text, 36 to 36 characters.
            property_id "PropertyId" String,
            /// `PropertyLogicalId`: text, 1 to 256 characters.
            property_logical_id "PropertyLogicalId" String,
            /// `PropertyPath`: list.
            property_path "PropertyPath" List<PropertyPathDefinition>,
        }
    }

    property! {
        /// [`PropertyPathDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-propertypathdefinition.html)
        PropertyPathDefinition
        required {
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`Metric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-metric.html)
        Metric
        required {
            /// `Expression`: text, 0 to 1024 characters.
            expression "Expression" String,
            /// `Variables`: list.
            variables "Variables" List<ExpressionVariable>,
            /// `Window`: object.
            window "Window" MetricWindow,
        }
        optional {
        }
    }

    property! {
        /// [`MetricWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-metricwindow.html)
        MetricWindow
        required {
        }
        optional {
            /// `Tumbling`: object.
            tumbling "Tumbling" TumblingWindow,
        }
    }

    property! {
        /// [`TumblingWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-tumblingwindow.html)
        TumblingWindow
        required {
            /// `Interval`: text, 2 to 23 characters.
            interval "Interval" String,
        }
        optional {
            /// `Offset`: text, 2 to 25 characters.
            offset "Offset" String,
        }
    }

    property! {
        /// [`Attribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-attribute.html)
        Attribute
        required {
        }
        optional {
            /// `DefaultValue`: text.
            default_value "DefaultValue" String,
        }
    }

    property! {
        /// [`AssetModelHierarchy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-assetmodelhierarchy.html)
        AssetModelHierarchy
        required {
            /// `ChildAssetModelId`: text, 13 to 139 characters.
            child_asset_model_id "ChildAssetModelId" String,
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
        }
        optional {
            /// `ExternalId`: text, 2 to 128 characters.
            external_id "ExternalId" String,
            /// `Id`: text, 36 to 36 characters.
            id_ "Id" String,
            /// `LogicalId`: text, 1 to 256 characters.
            logical_id "LogicalId" String,
        }
    }

    property! {
        /// [`AssetModelCompositeModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-assetmodel-assetmodelcompositemodel.html)
        AssetModelCompositeModel
        required {
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
            /// `Type`: text, 1 to 256 characters.
            r#type "Type" String,
        }
        optional {
            /// `ComposedAssetModelId`: text.
            composed_asset_model_id "ComposedAssetModelId" String,
            /// `CompositeModelProperties`: list.
            composite_model_properties "CompositeModelProperties" List<AssetModelProperty>,
            /// `Description`: text, 1 to 2048 characters.
            description "Description" String,
            /// `ExternalId`: text, 2 to 128 characters.
            external_id "ExternalId" String,
            /// `Id`: text, 36 to 36 characters.
            id_ "Id" String,
            /// `ParentAssetModelCompositeModelExternalId`: text, 2 to 128 characters.
            parent_asset_model_composite_model_external_id "ParentAssetModelCompositeModelExternalId" String,
            /// `Path`: list.
            path "Path" List<String>,
        }
    }
}

resource! {
    /// [`AWS::IoTSiteWise::ComputationModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-computationmodel.html)
    ComputationModel = "AWS::IoTSiteWise::ComputationModel"
    required {
        /// `ComputationModelConfiguration`: object.
        computation_model_configuration "ComputationModelConfiguration" computation_model::ComputationModelConfiguration,
        /// `ComputationModelDataBinding`: object.
        computation_model_data_binding "ComputationModelDataBinding" Json,
        /// `ComputationModelName`: text, 1 to 256 characters.
        computation_model_name "ComputationModelName" String,
    }
    optional {
        /// `ComputationModelDescription`: text, 1 to 2048 characters.
        computation_model_description "ComputationModelDescription" String,
        /// `Tags`: list.
        tags "Tags" List<computation_model::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ComputationModelArn`.
        computation_model_arn "ComputationModelArn" String,
        /// `Fn::GetAtt` of `ComputationModelId`.
        computation_model_id "ComputationModelId" String,
    }
}

/// Property types of [`ComputationModel`].
pub mod computation_model {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-computationmodel-tag.html)
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
        /// [`ComputationModelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-computationmodel-computationmodelconfiguration.html)
        ComputationModelConfiguration
        required {
        }
        optional {
            /// `AnomalyDetection`: object.
            anomaly_detection "AnomalyDetection" AnomalyDetectionComputationModelConfiguration,
        }
    }

    property! {
        /// [`AnomalyDetectionComputationModelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-computationmodel-anomalydetectioncomputationmodelconfiguration.html)
        AnomalyDetectionComputationModelConfiguration
        required {
            /// `InputProperties`: text, 4 to 67 characters.
            input_properties "InputProperties" String,
            /// `ResultProperty`: text, 4 to 67 characters.
            result_property "ResultProperty" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoTSiteWise::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dashboard.html)
    Dashboard = "AWS::IoTSiteWise::Dashboard"
    required {
        /// `DashboardDefinition`: text, 0 to 204800 characters.
        dashboard_definition "DashboardDefinition" String,
        /// `DashboardDescription`: text, 1 to 2048 characters.
        dashboard_description "DashboardDescription" String,
        /// `DashboardName`: text, 1 to 256 characters.
        dashboard_name "DashboardName" String,
    }
    optional {
        /// `ProjectId`: text, 36 to 36 characters. A change replaces the resource.
        project_id "ProjectId" String,
        /// `Tags`: list.
        tags "Tags" List<dashboard::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DashboardArn`.
        dashboard_arn "DashboardArn" String,
        /// `Fn::GetAtt` of `DashboardId`.
        dashboard_id "DashboardId" String,
    }
}

/// Property types of [`Dashboard`].
pub mod dashboard {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-dashboard-tag.html)
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
    /// [`AWS::IoTSiteWise::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dataset.html)
    Dataset = "AWS::IoTSiteWise::Dataset"
    required {
        /// `DatasetName`: text, 1 to 256 characters.
        dataset_name "DatasetName" String,
    }
    optional {
        /// `DatasetConfig`: object.
        dataset_config "DatasetConfig" dataset::DatasetConfig,
        /// `DatasetDescription`: text, 1 to 2048 characters.
        dataset_description "DatasetDescription" String,
        /// `DatasetSource`: object.
        dataset_source "DatasetSource" dataset::DatasetSource,
        /// `DatasetType`: text. A change replaces the resource.
        dataset_type "DatasetType" dataset::DatasetType,
        /// `Tags`: list.
        tags "Tags" List<dataset::Tag>,
        /// `WorkspaceName`: text, 1 to 64 characters. A change replaces the resource.
        workspace_name "WorkspaceName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `DatasetArn`.
        dataset_arn "DatasetArn" String,
        /// `Fn::GetAtt` of `DatasetId`.
        dataset_id "DatasetId" String,
    }
}

/// Property types of [`Dataset`].
pub mod dataset {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DatasetType`.
        DatasetType
        Session = "SESSION",
        Curated = "CURATED",
        External = "EXTERNAL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-dataset-tag.html)
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

    choice! {
        /// Values of `DatasetSourceSourceFormat`.
        DatasetSourceSourceFormat
        KnowledgeBase = "KNOWLEDGE_BASE",
        Timeseries = "TIMESERIES",
    }

    choice! {
        /// Values of `DatasetSourceSourceType`.
        DatasetSourceSourceType
        Kendra = "KENDRA",
        Sitewise = "SITEWISE",
    }

    property! {
        /// [`DatasetSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-dataset-datasetsource.html)
        DatasetSource
        required {
            /// `SourceFormat`: text.
            source_format "SourceFormat" DatasetSourceSourceFormat,
            /// `SourceType`: text.
            source_type "SourceType" DatasetSourceSourceType,
        }
        optional {
            /// `SourceDetail`: object.
            source_detail "SourceDetail" SourceDetail,
        }
    }

    property! {
        /// [`SourceDetail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-dataset-sourcedetail.html)
        SourceDetail
        required {
        }
        optional {
            /// `Kendra`: object.
            kendra "Kendra" KendraSourceDetail,
        }
    }

    property! {
        /// [`KendraSourceDetail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-dataset-kendrasourcedetail.html)
        KendraSourceDetail
        required {
            /// `KnowledgeBaseArn`: text, 1 to 1600 characters.
            knowledge_base_arn "KnowledgeBaseArn" String,
            /// `RoleArn`: text, 1 to 1600 characters.
            role_arn "RoleArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`DatasetConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-dataset-datasetconfig.html)
        DatasetConfig
        required {
        }
        optional {
            /// `Session`: object.
            session "Session" SessionConfig,
        }
    }

    property! {
        /// [`SessionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-dataset-sessionconfig.html)
        SessionConfig
        required {
            /// `SessionEndTime`: text.
            session_end_time "SessionEndTime" String,
            /// `SessionStartTime`: text.
            session_start_time "SessionStartTime" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IoTSiteWise::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-gateway.html)
    Gateway = "AWS::IoTSiteWise::Gateway"
    required {
        /// `GatewayName`: text, 1 to 256 characters.
        gateway_name "GatewayName" String,
        /// `GatewayPlatform`: object. A change replaces the resource.
        gateway_platform "GatewayPlatform" gateway::GatewayPlatform,
    }
    optional {
        /// `GatewayCapabilitySummaries`: list.
        gateway_capability_summaries "GatewayCapabilitySummaries" List<gateway::GatewayCapabilitySummary>,
        /// `GatewayVersion`: text, 1 to 1024 characters. A change replaces the resource.
        gateway_version "GatewayVersion" String,
        /// `Tags`: list.
        tags "Tags" List<gateway::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `GatewayId`.
        gateway_id "GatewayId" String,
    }
}

/// Property types of [`Gateway`].
pub mod gateway {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-gateway-tag.html)
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
        /// [`GatewayPlatform`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-gateway-gatewayplatform.html)
        GatewayPlatform
        required {
        }
        optional {
            /// `GreengrassV2`: object.
            greengrass_v2 "GreengrassV2" GreengrassV2,
            /// `SiemensIE`: object.
            siemens_ie "SiemensIE" SiemensIE,
        }
    }

    property! {
        /// [`SiemensIE`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-gateway-siemensie.html)
        SiemensIE
        required {
            /// `IotCoreThingName`: text, 1 to 128 characters.
            iot_core_thing_name "IotCoreThingName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `GreengrassV2CoreDeviceOperatingSystem`.
        GreengrassV2CoreDeviceOperatingSystem
        LinuxAarch64 = "LINUX_AARCH64",
        LinuxAmd64 = "LINUX_AMD64",
        WindowsAmd64 = "WINDOWS_AMD64",
    }

    property! {
        /// [`GreengrassV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-gateway-greengrassv2.html)
        GreengrassV2
        required {
            /// `CoreDeviceThingName`: text, 1 to 128 characters.
            core_device_thing_name "CoreDeviceThingName" String,
        }
        optional {
            /// `CoreDeviceOperatingSystem`: text.
            core_device_operating_system "CoreDeviceOperatingSystem" GreengrassV2CoreDeviceOperatingSystem,
        }
    }

    property! {
        /// [`GatewayCapabilitySummary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-gateway-gatewaycapabilitysummary.html)
        GatewayCapabilitySummary
        required {
            /// `CapabilityNamespace`: text.
            capability_namespace "CapabilityNamespace" String,
        }
        optional {
            /// `CapabilityConfiguration`: text.
            capability_configuration "CapabilityConfiguration" String,
        }
    }
}

resource! {
    /// [`AWS::IoTSiteWise::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-pipeline.html)
    Pipeline = "AWS::IoTSiteWise::Pipeline"
    required {
        /// `Computations`: list, 1 to 50 items.
        computations "Computations" List<pipeline::ComputeNode>,
        /// `PipelineName`: text, 1 to 128 characters. A change replaces the resource.
        pipeline_name "PipelineName" String,
        /// `WorkspaceName`: text, 1 to 128 characters. A change replaces the resource.
        workspace_name "WorkspaceName" String,
    }
    optional {
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `EnvironmentVariables`: object.
        environment_variables "EnvironmentVariables" Json,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<pipeline::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `PipelineArn`.
        pipeline_arn "PipelineArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Pipeline`].
pub mod pipeline {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-pipeline-tag.html)
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
        /// [`ComputeNode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-pipeline-computenode.html)
        ComputeNode
        required {
            /// `ComputeNodeName`: text, 1 to 128 characters.
            compute_node_name "ComputeNodeName" String,
            /// `TaskName`: text, 1 to 128 characters.
            task_name "TaskName" String,
        }
        optional {
            /// `DependsOn`: list, 0 to 50 items.
            depends_on "DependsOn" List<String>,
            /// `EnvironmentVariables`: object.
            environment_variables "EnvironmentVariables" Json,
        }
    }
}

resource! {
    /// [`AWS::IoTSiteWise::Portal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-portal.html)
    Portal = "AWS::IoTSiteWise::Portal"
    required {
        /// `PortalContactEmail`: text, 1 to 255 characters.
        portal_contact_email "PortalContactEmail" String,
        /// `PortalName`: text, 1 to 256 characters.
        portal_name "PortalName" String,
        /// `RoleArn`: text, 1 to 1600 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `Alarms`: object.
        alarms "Alarms" portal::Alarms,
        /// `NotificationSenderEmail`: text, 1 to 255 characters.
        notification_sender_email "NotificationSenderEmail" String,
        /// `PortalAuthMode`: text. A change replaces the resource.
        portal_auth_mode "PortalAuthMode" portal::PortalAuthMode,
        /// `PortalDescription`: text, 1 to 2048 characters.
        portal_description "PortalDescription" String,
        /// `PortalType`: text. A change replaces the resource.
        portal_type "PortalType" portal::PortalType,
        /// `PortalTypeConfiguration`: object.
        portal_type_configuration "PortalTypeConfiguration" Json,
        /// `Tags`: list.
        tags "Tags" List<portal::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `PortalArn`.
        portal_arn "PortalArn" String,
        /// `Fn::GetAtt` of `PortalClientId`.
        portal_client_id "PortalClientId" String,
        /// `Fn::GetAtt` of `PortalId`.
        portal_id "PortalId" String,
        /// `Fn::GetAtt` of `PortalStartUrl`.
        portal_start_url "PortalStartUrl" String,
    }
}

/// Property types of [`Portal`].
pub mod portal {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PortalAuthMode`.
        PortalAuthMode
        Iam = "IAM",
        Sso = "SSO",
    }

    choice! {
        /// Values of `PortalType`.
        PortalType
        SitewisePortalV1 = "SITEWISE_PORTAL_V1",
        SitewisePortalV2 = "SITEWISE_PORTAL_V2",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-portal-tag.html)
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
        /// Property type `Alarms`.
        Alarms
        required {
        }
        optional {
            /// `AlarmRoleArn`: text, 1 to 1600 characters.
            alarm_role_arn "AlarmRoleArn" String,
            /// `NotificationLambdaArn`: text, 1 to 1600 characters.
            notification_lambda_arn "NotificationLambdaArn" String,
        }
    }
}

resource! {
    /// [`AWS::IoTSiteWise::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-project.html)
    Project = "AWS::IoTSiteWise::Project"
    required {
        /// `PortalId`: text, 36 to 36 characters. A change replaces the resource.
        portal_id "PortalId" String,
        /// `ProjectName`: text, 1 to 256 characters.
        project_name "ProjectName" String,
    }
    optional {
        /// `AssetIds`: list.
        asset_ids "AssetIds" List<String>,
        /// `ProjectDescription`: text, 1 to 2048 characters.
        project_description "ProjectDescription" String,
        /// `Tags`: list.
        tags "Tags" List<project::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ProjectArn`.
        project_arn "ProjectArn" String,
        /// `Fn::GetAtt` of `ProjectId`.
        project_id "ProjectId" String,
    }
}

/// Property types of [`Project`].
pub mod project {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-project-tag.html)
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
    /// [`AWS::IoTSiteWise::Task`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-task.html)
    Task = "AWS::IoTSiteWise::Task"
    required {
        /// `TaskConfiguration`: object.
        task_configuration "TaskConfiguration" task::TaskConfiguration,
        /// `TaskName`: text, 1 to 128 characters. A change replaces the resource.
        task_name "TaskName" String,
        /// `WorkspaceName`: text, 1 to 128 characters. A change replaces the resource.
        workspace_name "WorkspaceName" String,
    }
    optional {
        /// `Description`: text, 0 to 2048 characters.
        description "Description" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<task::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TaskArn`.
        task_arn "TaskArn" String,
    }
}

/// Property types of [`Task`].
pub mod task {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TaskConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-task-taskconfiguration.html)
        TaskConfiguration
        required {
            /// `ContainerTaskConfiguration`: object.
            container_task_configuration "ContainerTaskConfiguration" ContainerTaskConfiguration,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ContainerTaskConfigurationProcessingType`.
        ContainerTaskConfigurationProcessingType
        GenericComputeProcessing = "GENERIC_COMPUTE_PROCESSING",
        HardwareAcceleratedProcessing = "HARDWARE_ACCELERATED_PROCESSING",
    }

    choice! {
        /// Values of `ContainerTaskConfigurationProcessingUnit`.
        ContainerTaskConfigurationProcessingUnit
        Units2 = "UNITS_2",
        Units4 = "UNITS_4",
        Units8 = "UNITS_8",
        Units12 = "UNITS_12",
        Units16 = "UNITS_16",
        Units24 = "UNITS_24",
        Units32 = "UNITS_32",
        Units36 = "UNITS_36",
        Units48 = "UNITS_48",
        Units60 = "UNITS_60",
        Units64 = "UNITS_64",
        Units72 = "UNITS_72",
        Units84 = "UNITS_84",
        Units96 = "UNITS_96",
    }

    property! {
        /// [`ContainerTaskConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-task-containertaskconfiguration.html)
        ContainerTaskConfiguration
        required {
            /// `EcrUri`: text, 1 to 1024 characters.
            ecr_uri "EcrUri" String,
            /// `ProcessingType`: text.
            processing_type "ProcessingType" ContainerTaskConfigurationProcessingType,
            /// `ProcessingUnit`: text.
            processing_unit "ProcessingUnit" ContainerTaskConfigurationProcessingUnit,
            /// `TaskExecutionRole`: text, 20 to 2048 characters.
            task_execution_role "TaskExecutionRole" String,
        }
        optional {
            /// `Command`: list.
            command "Command" List<String>,
            /// `EnvironmentVariables`: object.
            environment_variables "EnvironmentVariables" Json,
            /// `EphemeralStorageConfiguration`: object.
            ephemeral_storage_configuration "EphemeralStorageConfiguration" EphemeralStorageConfiguration,
            /// `Mounts`: list, 0 to 5 items.
            mounts "Mounts" List<Mount>,
            /// `TimeoutSeconds`: whole number, 60 to 86400 in value.
            timeout_seconds "TimeoutSeconds" i64,
        }
    }

    choice! {
        /// Values of `MountStorageType`.
        MountStorageType
        SharedStorage = "SHARED_STORAGE",
    }

    property! {
        /// [`Mount`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-task-mount.html)
        Mount
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `RelativePath`: text, 1 to 1024 characters.
            relative_path "RelativePath" String,
            /// `Source`: object.
            source "Source" MountSource,
            /// `StorageType`: text.
            storage_type "StorageType" MountStorageType,
        }
        optional {
        }
    }

    property! {
        /// [`MountSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-task-mountsource.html)
        MountSource
        required {
            /// `S3AccessPoint`: object.
            s3_access_point "S3AccessPoint" S3AccessPointSource,
        }
        optional {
        }
    }

    property! {
        /// [`S3AccessPointSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-task-s3accesspointsource.html)
        S3AccessPointSource
        required {
            /// `AccessPointArn`: text, 4 to 128 characters.
            access_point_arn "AccessPointArn" String,
        }
        optional {
            /// `Prefix`: text, 1 to 1024 characters.
            prefix "Prefix" String,
        }
    }

    choice! {
        /// Values of `EphemeralStorageConfigurationStorageClass`.
        EphemeralStorageConfigurationStorageClass
        Standard1 = "STANDARD_1",
        Standard2 = "STANDARD_2",
        Throughput1 = "THROUGHPUT_1",
        Throughput2 = "THROUGHPUT_2",
    }

    property! {
        /// [`EphemeralStorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-task-ephemeralstorageconfiguration.html)
        EphemeralStorageConfiguration
        required {
            /// `StorageClass`: text.
            storage_class "StorageClass" EphemeralStorageConfigurationStorageClass,
            /// `StorageSizeInGiB`: whole number, 1 to 16384 in value.
            storage_size_in_gi_b "StorageSizeInGiB" i64,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-task-tag.html)
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
    /// [`AWS::IoTSiteWise::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-workspace.html)
    Workspace = "AWS::IoTSiteWise::Workspace"
    required {
        /// `EncryptionConfiguration`: object. A change replaces the resource.
        encryption_configuration "EncryptionConfiguration" workspace::EncryptionConfiguration,
        /// `WorkspaceName`: text, 1 to 128 characters. A change replaces the resource.
        workspace_name "WorkspaceName" String,
    }
    optional {
        /// `KmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<workspace::Tag>,
        /// `WorkspaceDescription`: text, 0 to 2048 characters.
        workspace_description "WorkspaceDescription" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `WorkspaceArn`.
        workspace_arn "WorkspaceArn" String,
    }
}

/// Property types of [`Workspace`].
pub mod workspace {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-workspace-tag.html)
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
        /// Values of `EncryptionConfigurationEncryptionType`.
        EncryptionConfigurationEncryptionType
        SitewiseDefaultEncryption = "SITEWISE_DEFAULT_ENCRYPTION",
        KmsBasedEncryption = "KMS_BASED_ENCRYPTION",
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-workspace-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
            /// `EncryptionType`: text.
            encryption_type "EncryptionType" EncryptionConfigurationEncryptionType,
        }
        optional {
        }
    }
}
