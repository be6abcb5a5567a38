// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::UXC`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::UXC::AccountCustomization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-uxc-accountcustomization.html)
    AccountCustomization = "AWS::UXC::AccountCustomization"
    required {
    }
    optional {
        /// `AccountColor`: text.
        account_color "AccountColor" account_customization::AccountColor,
        /// `VisibleRegions`: list, at most 100 items.
        visible_regions "VisibleRegions" List<String>,
        /// `VisibleServices`: list, at most 500 items.
        visible_services "VisibleServices" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
    }
}

/// Property types of [`AccountCustomization`].
pub mod account_customization {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AccountColor`.
        AccountColor
        None = "none",
        Pink = "pink",
        Purple = "purple",
        DarkBlue = "darkBlue",
        LightBlue = "lightBlue",
        Teal = "teal",
        Green = "green",
        Yellow = "yellow",
        Orange = "orange",
        Red = "red",
    }
}
