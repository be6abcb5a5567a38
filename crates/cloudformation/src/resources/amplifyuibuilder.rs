// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AmplifyUIBuilder`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AmplifyUIBuilder::Component`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-component.html)
    Component = "AWS::AmplifyUIBuilder::Component"
    required {
    }
    optional {
        /// `AppId`: text. A change replaces the resource.
        app_id "AppId" String,
        /// `BindingProperties`: object.
        binding_properties "BindingProperties" Json,
        /// `Children`: list.
        children "Children" List<component::ComponentChild>,
        /// `CollectionProperties`: object.
        collection_properties "CollectionProperties" Json,
        /// `ComponentType`: text, 1 to 255 characters.
        component_type "ComponentType" String,
        /// `EnvironmentName`: text. A change replaces the resource.
        environment_name "EnvironmentName" String,
        /// `Events`: object.
        events "Events" Json,
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `Overrides`: object.
        overrides "Overrides" Json,
        /// `Properties`: object.
        properties "Properties" Json,
        /// `SchemaVersion`: text.
        schema_version "SchemaVersion" String,
        /// `SourceId`: text.
        source_id "SourceId" String,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `Variants`: list.
        variants "Variants" List<component::ComponentVariant>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
    }
}

/// Property types of [`Component`].
pub mod component {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ComponentVariant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-componentvariant.html)
        ComponentVariant
        required {
        }
        optional {
            /// `Overrides`: object.
            overrides "Overrides" Json,
            /// `VariantValues`: object.
            variant_values "VariantValues" Json,
        }
    }

    property! {
        /// [`ComponentChild`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-component-componentchild.html)
        ComponentChild
        required {
            /// `ComponentType`: text.
            component_type "ComponentType" String,
            /// `Name`: text.
            name "Name" String,
            /// `Properties`: object.
            properties "Properties" Json,
        }
        optional {
            /// `Children`: list.
            children "Children" List<ComponentChild>,
            /// `Events`: object.
            events "Events" Json,
            /// `SourceId`: text.
            source_id "SourceId" String,
        }
    }
}

resource! {
    /// [`AWS::AmplifyUIBuilder::Form`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-form.html)
    Form = "AWS::AmplifyUIBuilder::Form"
    required {
    }
    optional {
        /// `AppId`: text. A change replaces the resource.
        app_id "AppId" String,
        /// `Cta`: object.
        cta "Cta" form::FormCTA,
        /// `DataType`: object.
        data_type "DataType" form::FormDataTypeConfig,
        /// `EnvironmentName`: text. A change replaces the resource.
        environment_name "EnvironmentName" String,
        /// `Fields`: object.
        fields "Fields" Json,
        /// `FormActionType`: text.
        form_action_type "FormActionType" form::FormActionType,
        /// `LabelDecorator`: text.
        label_decorator "LabelDecorator" form::LabelDecorator,
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `SchemaVersion`: text.
        schema_version "SchemaVersion" String,
        /// `SectionalElements`: object.
        sectional_elements "SectionalElements" Json,
        /// `Style`: object.
        style "Style" form::FormStyle,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Form`].
pub mod form {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FormActionType`.
        FormActionType
        Create = "create",
        Update = "update",
    }

    choice! {
        /// Values of `LabelDecorator`.
        LabelDecorator
        Required = "required",
        Optional = "optional",
        None = "none",
    }

    property! {
        /// [`FormStyle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-formstyle.html)
        FormStyle
        required {
        }
        optional {
            /// `HorizontalGap`: JSON.
            horizontal_gap "HorizontalGap" Json,
            /// `OuterPadding`: JSON.
            outer_padding "OuterPadding" Json,
            /// `VerticalGap`: JSON.
            vertical_gap "VerticalGap" Json,
        }
    }

    choice! {
        /// Values of `FormDataSourceType`.
        FormDataSourceType
        DataStore = "DataStore",
        Custom = "Custom",
    }

    property! {
        /// [`FormDataTypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-formdatatypeconfig.html)
        FormDataTypeConfig
        required {
            /// `DataSourceType`: text.
            data_source_type "DataSourceType" FormDataSourceType,
            /// `DataTypeName`: text.
            data_type_name "DataTypeName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FormButtonsPosition`.
        FormButtonsPosition
        Top = "top",
        Bottom = "bottom",
        TopAndBottom = "top_and_bottom",
    }

    property! {
        /// [`FormCTA`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-formcta.html)
        FormCTA
        required {
        }
        optional {
            /// `Cancel`: object.
            cancel "Cancel" FormButton,
            /// `Clear`: object.
            clear "Clear" FormButton,
            /// `Position`: text.
            position "Position" FormButtonsPosition,
            /// `Submit`: object.
            submit "Submit" FormButton,
        }
    }

    property! {
        /// [`FormButton`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-form-formbutton.html)
        FormButton
        required {
        }
        optional {
            /// `Children`: text.
            children "Children" String,
            /// `Excluded`: true or false.
            excluded "Excluded" bool,
            /// `Position`: JSON.
            position "Position" Json,
        }
    }
}

resource! {
    /// [`AWS::AmplifyUIBuilder::Theme`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-theme.html)
    Theme = "AWS::AmplifyUIBuilder::Theme"
    required {
    }
    optional {
        /// `AppId`: text. A change replaces the resource.
        app_id "AppId" String,
        /// `EnvironmentName`: text. A change replaces the resource.
        environment_name "EnvironmentName" String,
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `Overrides`: list.
        overrides "Overrides" List<theme::ThemeValues>,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `Values`: list.
        values "Values" List<theme::ThemeValues>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
    }
}

/// Property types of [`Theme`].
pub mod theme {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ThemeValues`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-theme-themevalues.html)
        ThemeValues
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: object.
            value "Value" ThemeValue,
        }
    }

    property! {
        /// [`ThemeValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplifyuibuilder-theme-themevalue.html)
        ThemeValue
        required {
        }
        optional {
            /// `Children`: list.
            children "Children" List<ThemeValues>,
            /// `Value`: text.
            value "Value" String,
        }
    }
}
