// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ResourceGroups`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ResourceGroups::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-group.html)
    Group = "AWS::ResourceGroups::Group"
    required {
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Configuration`: list, 0 to 2 items.
        configuration "Configuration" List<group::ConfigurationItem>,
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `ResourceQuery`: object.
        resource_query "ResourceQuery" group::ResourceQuery,
        /// `Resources`: list.
        resources "Resources" List<String>,
        /// `Tags`: list.
        tags "Tags" List<group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Group`].
pub mod group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourcegroups-group-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `ResourceQueryType`.
        ResourceQueryType
        TagFilters1_0 = "TAG_FILTERS_1_0",
        CloudformationStack1_0 = "CLOUDFORMATION_STACK_1_0",
    }

    property! {
        /// [`ResourceQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourcegroups-group-resourcequery.html)
        ResourceQuery
        required {
        }
        optional {
            /// `Query`: object, 0 to 4096 characters.
            query "Query" Query,
            /// `Type`: text.
            r#type "Type" ResourceQueryType,
        }
    }

    property! {
        /// [`Query`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourcegroups-group-query.html)
        Query
        required {
        }
        optional {
            /// `ResourceTypeFilters`: list.
            resource_type_filters "ResourceTypeFilters" List<String>,
            /// `StackIdentifier`: text.
            stack_identifier "StackIdentifier" String,
            /// `TagFilters`: list.
            tag_filters "TagFilters" List<TagFilter>,
        }
    }

    property! {
        /// [`TagFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourcegroups-group-tagfilter.html)
        TagFilter
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    property! {
        /// [`ConfigurationItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourcegroups-group-configurationitem.html)
        ConfigurationItem
        required {
        }
        optional {
            /// `Parameters`: list.
            parameters "Parameters" List<ConfigurationParameter>,
            /// `Type`: text, 0 to 40 characters.
            r#type "Type" String,
        }
    }

    property! {
        /// [`ConfigurationParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourcegroups-group-configurationparameter.html)
        ConfigurationParameter
        required {
        }
        optional {
            /// `Name`: text, 1 to 80 characters.
            name "Name" String,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }
}

resource! {
    /// [`AWS::ResourceGroups::TagSyncTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-tagsynctask.html)
    TagSyncTask = "AWS::ResourceGroups::TagSyncTask"
    required {
        /// `Group`: text, 12 to 1600 characters. A change replaces the resource.
        group "Group" String,
        /// `RoleArn`: text, 20 to 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
        /// `TagKey`: text, 1 to 128 characters. A change replaces the resource.
        tag_key "TagKey" String,
        /// `TagValue`: text, 0 to 256 characters. A change replaces the resource.
        tag_value "TagValue" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `GroupArn`.
        group_arn "GroupArn" String,
        /// `Fn::GetAtt` of `GroupName`.
        group_name "GroupName" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TaskArn`.
        task_arn "TaskArn" String,
    }
}
