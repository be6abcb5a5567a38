// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ServiceCatalogAppRegistry`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ServiceCatalogAppRegistry::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-application.html)
    Application = "AWS::ServiceCatalogAppRegistry::Application"
    required {
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationName`.
        application_name "ApplicationName" String,
        /// `Fn::GetAtt` of `ApplicationTagKey`.
        application_tag_key "ApplicationTagKey" String,
        /// `Fn::GetAtt` of `ApplicationTagValue`.
        application_tag_value "ApplicationTagValue" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::ServiceCatalogAppRegistry::AttributeGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroup.html)
    AttributeGroup = "AWS::ServiceCatalogAppRegistry::AttributeGroup"
    required {
        /// `Attributes`: JSON, 1 to 8000 characters.
        attributes "Attributes" Json,
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroupassociation.html)
    AttributeGroupAssociation = "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation"
    required {
        /// `Application`: text, 1 to 256 characters. A change replaces the resource.
        application "Application" String,
        /// `AttributeGroup`: text, 1 to 256 characters. A change replaces the resource.
        attribute_group "AttributeGroup" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationArn`.
        application_arn "ApplicationArn" String,
        /// `Fn::GetAtt` of `AttributeGroupArn`.
        attribute_group_arn "AttributeGroupArn" String,
    }
}

resource! {
    /// [`AWS::ServiceCatalogAppRegistry::ResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-resourceassociation.html)
    ResourceAssociation = "AWS::ServiceCatalogAppRegistry::ResourceAssociation"
    required {
        /// `Application`: text, 1 to 256 characters. A change replaces the resource.
        application "Application" String,
        /// `Resource`: text. A change replaces the resource.
        resource "Resource" String,
        /// `ResourceType`: text. A change replaces the resource.
        resource_type "ResourceType" resource_association::ResourceType,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationArn`.
        application_arn "ApplicationArn" String,
        /// `Fn::GetAtt` of `ResourceArn`.
        resource_arn "ResourceArn" String,
    }
}

/// Property types of [`ResourceAssociation`].
pub mod resource_association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ResourceType`.
        ResourceType
        CfnStack = "CFN_STACK",
    }
}
