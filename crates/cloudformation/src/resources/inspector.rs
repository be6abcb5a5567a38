// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Inspector`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Inspector::AssessmentTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttarget.html)
    AssessmentTarget = "AWS::Inspector::AssessmentTarget"
    required {
    }
    optional {
        /// `AssessmentTargetName`: text, 1 to 140 characters. A change replaces the resource.
        assessment_target_name "AssessmentTargetName" String,
        /// `ResourceGroupArn`: text, 1 to 300 characters.
        resource_group_arn "ResourceGroupArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

resource! {
    /// [`AWS::Inspector::AssessmentTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttemplate.html)
    AssessmentTemplate = "AWS::Inspector::AssessmentTemplate"
    required {
        /// `AssessmentTargetArn`: text, 1 to 300 characters. A change replaces the resource.
        assessment_target_arn "AssessmentTargetArn" String,
        /// `DurationInSeconds`: whole number, 180 to 86400 in value. A change replaces the resource.
        duration_in_seconds "DurationInSeconds" i64,
        /// `RulesPackageArns`: list, 0 to 50 items. A change replaces the resource.
        rules_package_arns "RulesPackageArns" List<String>,
    }
    optional {
        /// `AssessmentTemplateName`: text, 1 to 140 characters. A change replaces the resource.
        assessment_template_name "AssessmentTemplateName" String,
        /// `UserAttributesForFindings`: list, 0 to 10 items. A change replaces the resource.
        user_attributes_for_findings "UserAttributesForFindings" List<assessment_template::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`AssessmentTemplate`].
pub mod assessment_template {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspector-assessmenttemplate-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Inspector::ResourceGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-resourcegroup.html)
    ResourceGroup = "AWS::Inspector::ResourceGroup"
    required {
        /// `ResourceGroupTags`: list, 1 to 10 items. A change replaces the resource.
        resource_group_tags "ResourceGroupTags" List<resource_group::Tag>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`ResourceGroup`].
pub mod resource_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspector-resourcegroup-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}
