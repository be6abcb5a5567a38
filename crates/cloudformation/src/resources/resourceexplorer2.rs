// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ResourceExplorer2`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ResourceExplorer2::DefaultViewAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-defaultviewassociation.html)
    DefaultViewAssociation = "AWS::ResourceExplorer2::DefaultViewAssociation"
    required {
        /// `ViewArn`: text.
        view_arn "ViewArn" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AssociatedAwsPrincipal`.
        associated_aws_principal "AssociatedAwsPrincipal" String,
    }
}

resource! {
    /// [`AWS::ResourceExplorer2::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-index.html)
    Index = "AWS::ResourceExplorer2::Index"
    required {
        /// `Type`: text.
        r#type "Type" index::IndexType,
    }
    optional {
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `IndexState`.
        index_state "IndexState" String,
    }
}

/// Property types of [`Index`].
pub mod index {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IndexType`.
        IndexType
        Local = "LOCAL",
        Aggregator = "AGGREGATOR",
    }
}

resource! {
    /// [`AWS::ResourceExplorer2::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-view.html)
    View = "AWS::ResourceExplorer2::View"
    required {
        /// `ViewName`: text. A change replaces the resource.
        view_name "ViewName" String,
    }
    optional {
        /// `Filters`: object.
        filters "Filters" view::SearchFilter,
        /// `IncludedProperties`: list.
        included_properties "IncludedProperties" List<view::IncludedProperty>,
        /// `Scope`: text. A change replaces the resource.
        scope "Scope" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `ViewArn`.
        view_arn "ViewArn" String,
    }
}

/// Property types of [`View`].
pub mod view {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`IncludedProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourceexplorer2-view-includedproperty.html)
        IncludedProperty
        required {
            /// `Name`: text, 1 to 1011 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`SearchFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resourceexplorer2-view-searchfilter.html)
        SearchFilter
        required {
            /// `FilterString`: text, 0 to 2048 characters.
            filter_string "FilterString" String,
        }
        optional {
        }
    }
}
