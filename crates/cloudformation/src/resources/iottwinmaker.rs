// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::IoTTwinMaker`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::IoTTwinMaker::ComponentType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-componenttype.html)
    ComponentType = "AWS::IoTTwinMaker::ComponentType"
    required {
        /// `ComponentTypeId`: text, 1 to 256 characters. A change replaces the resource.
        component_type_id "ComponentTypeId" String,
        /// `WorkspaceId`: text, 1 to 128 characters. A change replaces the resource.
        workspace_id "WorkspaceId" String,
    }
    optional {
        /// `CompositeComponentTypes`: object.
        composite_component_types "CompositeComponentTypes" Json,
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `ExtendsFrom`: list, 1 to 256 items.
        extends_from "ExtendsFrom" List<String>,
        /// `Functions`: object.
        functions "Functions" Json,
        /// `IsSingleton`: true or false.
        is_singleton "IsSingleton" bool,
        /// `PropertyDefinitions`: object.
        property_definitions "PropertyDefinitions" Json,
        /// `PropertyGroups`: object.
        property_groups "PropertyGroups" Json,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationDateTime`.
        creation_date_time "CreationDateTime" String,
        /// `Fn::GetAtt` of `IsAbstract`.
        is_abstract "IsAbstract" bool,
        /// `Fn::GetAtt` of `IsSchemaInitialized`.
        is_schema_initialized "IsSchemaInitialized" bool,
        /// `Fn::GetAtt` of `Status`.
        status "Status" Json,
        /// `Fn::GetAtt` of `UpdateDateTime`.
        update_date_time "UpdateDateTime" String,
    }
}

resource! {
    /// [`AWS::IoTTwinMaker::Entity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html)
    Entity = "AWS::IoTTwinMaker::Entity"
    required {
        /// `EntityName`: text, 1 to 256 characters.
        entity_name "EntityName" String,
        /// `WorkspaceId`: text, 1 to 128 characters. A change replaces the resource.
        workspace_id "WorkspaceId" String,
    }
    optional {
        /// `Components`: object.
        components "Components" Json,
        /// `CompositeComponents`: object.
        composite_components "CompositeComponents" Json,
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `EntityId`: text, 1 to 128 characters. A change replaces the resource.
        entity_id "EntityId" String,
        /// `ParentEntityId`: text, 1 to 128 characters.
        parent_entity_id "ParentEntityId" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationDateTime`.
        creation_date_time "CreationDateTime" String,
        /// `Fn::GetAtt` of `HasChildEntities`.
        has_child_entities "HasChildEntities" bool,
        /// `Fn::GetAtt` of `Status`.
        status "Status" Json,
        /// `Fn::GetAtt` of `UpdateDateTime`.
        update_date_time "UpdateDateTime" String,
    }
}

resource! {
    /// [`AWS::IoTTwinMaker::Scene`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-scene.html)
    Scene = "AWS::IoTTwinMaker::Scene"
    required {
        /// `ContentLocation`: text, 0 to 256 characters.
        content_location "ContentLocation" String,
        /// `SceneId`: text, 1 to 128 characters. A change replaces the resource.
        scene_id "SceneId" String,
        /// `WorkspaceId`: text, 1 to 128 characters. A change replaces the resource.
        workspace_id "WorkspaceId" String,
    }
    optional {
        /// `Capabilities`: list, 0 to 50 items.
        capabilities "Capabilities" List<String>,
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `SceneMetadata`: object, 0 to 50 characters.
        scene_metadata "SceneMetadata" Json,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationDateTime`.
        creation_date_time "CreationDateTime" String,
        /// `Fn::GetAtt` of `GeneratedSceneMetadata`.
        generated_scene_metadata "GeneratedSceneMetadata" Json,
        /// `Fn::GetAtt` of `UpdateDateTime`.
        update_date_time "UpdateDateTime" String,
    }
}

resource! {
    /// [`AWS::IoTTwinMaker::SyncJob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-syncjob.html)
    SyncJob = "AWS::IoTTwinMaker::SyncJob"
    required {
        /// `SyncRole`: text, 20 to 2048 characters. A change replaces the resource.
        sync_role "SyncRole" String,
        /// `SyncSource`: text, 1 to 128 characters. A change replaces the resource.
        sync_source "SyncSource" String,
        /// `WorkspaceId`: text, 1 to 128 characters. A change replaces the resource.
        workspace_id "WorkspaceId" String,
    }
    optional {
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationDateTime`.
        creation_date_time "CreationDateTime" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `UpdateDateTime`.
        update_date_time "UpdateDateTime" String,
    }
}

resource! {
    /// [`AWS::IoTTwinMaker::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-workspace.html)
    Workspace = "AWS::IoTTwinMaker::Workspace"
    required {
        /// `Role`: text, 20 to 2048 characters.
        role "Role" String,
        /// `S3Location`: text, 0 to 1024 characters.
        s3_location "S3Location" String,
        /// `WorkspaceId`: text, 1 to 128 characters. A change replaces the resource.
        workspace_id "WorkspaceId" String,
    }
    optional {
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationDateTime`.
        creation_date_time "CreationDateTime" String,
        /// `Fn::GetAtt` of `UpdateDateTime`.
        update_date_time "UpdateDateTime" String,
    }
}
