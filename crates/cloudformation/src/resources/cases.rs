// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Cases`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Cases::Case`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-case.html)
    Case = "AWS::Cases::Case"
    required {
        /// `CustomerId`: text, at most 4100 characters. A change replaces the resource.
        customer_id "CustomerId" String,
        /// `DomainId`: text, 1 to 500 characters. A change replaces the resource.
        domain_id "DomainId" String,
        /// `TemplateId`: text, 1 to 500 characters. A change replaces the resource.
        template_id "TemplateId" String,
        /// `Title`: text, at most 4100 characters.
        title "Title" String,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<case::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CaseId`.
        case_id "CaseId" String,
    }
}

/// Property types of [`Case`].
pub mod case {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-case-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Cases::CaseRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-caserule.html)
    CaseRule = "AWS::Cases::CaseRule"
    required {
        /// `Name`: text, 1 to 100 characters.
        name "Name" String,
        /// `Rule`: JSON.
        rule "Rule" Json,
    }
    optional {
        /// `Description`: text, at most 255 characters.
        description "Description" String,
        /// `DomainId`: text, 1 to 500 characters. A change replaces the resource.
        domain_id "DomainId" String,
        /// `Tags`: list.
        tags "Tags" List<case_rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CaseRuleArn`.
        case_rule_arn "CaseRuleArn" String,
        /// `Fn::GetAtt` of `CaseRuleId`.
        case_rule_id "CaseRuleId" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`CaseRule`].
pub mod case_rule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-caserule-tag.html)
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
    /// [`AWS::Cases::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-domain.html)
    Domain = "AWS::Cases::Domain"
    required {
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<domain::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `DomainArn`.
        domain_arn "DomainArn" String,
        /// `Fn::GetAtt` of `DomainId`.
        domain_id "DomainId" String,
        /// `Fn::GetAtt` of `DomainStatus`.
        domain_status "DomainStatus" String,
    }
}

/// Property types of [`Domain`].
pub mod domain {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-domain-tag.html)
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
    /// [`AWS::Cases::Field`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-field.html)
    Field = "AWS::Cases::Field"
    required {
        /// `Name`: text, 1 to 100 characters.
        name "Name" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" field::FieldType,
    }
    optional {
        /// `Attributes`: object.
        attributes "Attributes" field::FieldAttributes,
        /// `Description`: text, at most 255 characters.
        description "Description" String,
        /// `DomainId`: text, 1 to 500 characters. A change replaces the resource.
        domain_id "DomainId" String,
        /// `Tags`: list.
        tags "Tags" List<field::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `FieldArn`.
        field_arn "FieldArn" String,
        /// `Fn::GetAtt` of `FieldId`.
        field_id "FieldId" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `Namespace`.
        namespace "Namespace" String,
    }
}

/// Property types of [`Field`].
pub mod field {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FieldType`.
        FieldType
        Text = "Text",
        Number = "Number",
        Boolean = "Boolean",
        DateTime = "DateTime",
        SingleSelect = "SingleSelect",
        Url = "Url",
        User = "User",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-field-tag.html)
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
        /// [`FieldAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-field-fieldattributes.html)
        FieldAttributes
        required {
        }
        optional {
            /// `Text`: object.
            text "Text" TextAttributes,
        }
    }

    property! {
        /// [`TextAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-field-textattributes.html)
        TextAttributes
        required {
            /// `IsMultiline`: true or false.
            is_multiline "IsMultiline" bool,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Cases::Layout`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-layout.html)
    Layout = "AWS::Cases::Layout"
    required {
        /// `Content`: JSON.
        content "Content" Json,
        /// `Name`: text, 1 to 100 characters.
        name "Name" String,
    }
    optional {
        /// `DomainId`: text, 1 to 500 characters. A change replaces the resource.
        domain_id "DomainId" String,
        /// `Tags`: list.
        tags "Tags" List<layout::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `LayoutArn`.
        layout_arn "LayoutArn" String,
        /// `Fn::GetAtt` of `LayoutId`.
        layout_id "LayoutId" String,
    }
}

/// Property types of [`Layout`].
pub mod layout {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-layout-tag.html)
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
    /// [`AWS::Cases::RelatedItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-relateditem.html)
    RelatedItem = "AWS::Cases::RelatedItem"
    required {
        /// `CaseId`: text, 1 to 500 characters. A change replaces the resource.
        case_id "CaseId" String,
        /// `Content`: object. A change replaces the resource.
        content "Content" related_item::RelatedItemContent,
        /// `DomainId`: text, 1 to 500 characters. A change replaces the resource.
        domain_id "DomainId" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" related_item::Type,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<related_item::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RelatedItemArn`.
        related_item_arn "RelatedItemArn" String,
        /// `Fn::GetAtt` of `RelatedItemId`.
        related_item_id "RelatedItemId" String,
    }
}

/// Property types of [`RelatedItem`].
pub mod related_item {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Contact = "Contact",
        Comment = "Comment",
        File = "File",
        Sla = "Sla",
        ConnectCase = "ConnectCase",
        Custom = "Custom",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-relateditem-tag.html)
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
        /// [`RelatedItemContent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-relateditem-relateditemcontent.html)
        RelatedItemContent
        required {
        }
        optional {
            /// `Comment`: object.
            comment "Comment" CommentContent,
        }
    }

    choice! {
        /// Values of `CommentContentContentType`.
        CommentContentContentType
        TextPlain = "Text/Plain",
    }

    property! {
        /// [`CommentContent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-relateditem-commentcontent.html)
        CommentContent
        required {
            /// `Body`: text, 1 to 15000 characters.
            body "Body" String,
            /// `ContentType`: text.
            content_type "ContentType" CommentContentContentType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Cases::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-template.html)
    Template = "AWS::Cases::Template"
    required {
        /// `Name`: text, 1 to 100 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, at most 255 characters.
        description "Description" String,
        /// `DomainId`: text, 1 to 500 characters. A change replaces the resource.
        domain_id "DomainId" String,
        /// `LayoutConfiguration`: object.
        layout_configuration "LayoutConfiguration" template::LayoutConfiguration,
        /// `RequiredFields`: list, at most 100 items.
        required_fields "RequiredFields" List<template::RequiredField>,
        /// `Rules`: list, at most 50 items.
        rules "Rules" List<template::TemplateRule>,
        /// `Status`: text.
        status "Status" template::TemplateStatus,
        /// `Tags`: list.
        tags "Tags" List<template::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `TemplateArn`.
        template_arn "TemplateArn" String,
        /// `Fn::GetAtt` of `TemplateId`.
        template_id "TemplateId" String,
    }
}

/// Property types of [`Template`].
pub mod template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TemplateStatus`.
        TemplateStatus
        Active = "Active",
        Inactive = "Inactive",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-template-tag.html)
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
        /// [`TemplateRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-template-templaterule.html)
        TemplateRule
        required {
            /// `CaseRuleId`: text, 1 to 500 characters.
            case_rule_id "CaseRuleId" String,
        }
        optional {
            /// `FieldId`: text, 1 to 500 characters.
            field_id "FieldId" String,
        }
    }

    property! {
        /// [`RequiredField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-template-requiredfield.html)
        RequiredField
        required {
            /// `FieldId`: text, 1 to 500 characters.
            field_id "FieldId" String,
        }
        optional {
        }
    }

    property! {
        /// [`LayoutConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cases-template-layoutconfiguration.html)
        LayoutConfiguration
        required {
        }
        optional {
            /// `DefaultLayout`: text, 1 to 500 characters.
            default_layout "DefaultLayout" String,
        }
    }
}
