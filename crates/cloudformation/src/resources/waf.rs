// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::WAF`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::WAF::ByteMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-bytematchset.html)
    ByteMatchSet = "AWS::WAF::ByteMatchSet"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `ByteMatchTuples`: list.
        byte_match_tuples "ByteMatchTuples" List<byte_match_set::ByteMatchTuple>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ByteMatchSet`].
pub mod byte_match_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ByteMatchTuple`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-bytematchset-bytematchtuple.html)
        ByteMatchTuple
        required {
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `PositionalConstraint`: text.
            positional_constraint "PositionalConstraint" String,
            /// `TextTransformation`: text.
            text_transformation "TextTransformation" String,
        }
        optional {
            /// `TargetString`: text.
            target_string "TargetString" String,
            /// `TargetStringBase64`: text.
            target_string_base64 "TargetStringBase64" String,
        }
    }

    property! {
        /// [`FieldToMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-bytematchset-fieldtomatch.html)
        FieldToMatch
        required {
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `Data`: text.
            data "Data" String,
        }
    }
}

resource! {
    /// [`AWS::WAF::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-ipset.html)
    IPSet = "AWS::WAF::IPSet"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `IPSetDescriptors`: list.
        ip_set_descriptors "IPSetDescriptors" List<ip_set::IPSetDescriptor>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`IPSet`].
pub mod ip_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`IPSetDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-ipset-ipsetdescriptor.html)
        IPSetDescriptor
        required {
            /// `Type`: text.
            r#type "Type" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::WAF::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-rule.html)
    Rule = "AWS::WAF::Rule"
    required {
        /// `MetricName`: text. A change replaces the resource.
        metric_name "MetricName" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Predicates`: list.
        predicates "Predicates" List<rule::Predicate>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Rule`].
pub mod rule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Predicate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-rule-predicate.html)
        Predicate
        required {
            /// `DataId`: text.
            data_id "DataId" String,
            /// `Negated`: true or false.
            negated "Negated" bool,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::WAF::SizeConstraintSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-sizeconstraintset.html)
    SizeConstraintSet = "AWS::WAF::SizeConstraintSet"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `SizeConstraints`: list.
        size_constraints "SizeConstraints" List<size_constraint_set::SizeConstraint>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`SizeConstraintSet`].
pub mod size_constraint_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`SizeConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-sizeconstraintset-sizeconstraint.html)
        SizeConstraint
        required {
            /// `ComparisonOperator`: text.
            comparison_operator "ComparisonOperator" String,
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `Size`: whole number.
            size "Size" i64,
            /// `TextTransformation`: text.
            text_transformation "TextTransformation" String,
        }
        optional {
        }
    }

    property! {
        /// [`FieldToMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-sizeconstraintset-fieldtomatch.html)
        FieldToMatch
        required {
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `Data`: text.
            data "Data" String,
        }
    }
}

resource! {
    /// [`AWS::WAF::SqlInjectionMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-sqlinjectionmatchset.html)
    SqlInjectionMatchSet = "AWS::WAF::SqlInjectionMatchSet"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `SqlInjectionMatchTuples`: list.
        sql_injection_match_tuples "SqlInjectionMatchTuples" List<sql_injection_match_set::SqlInjectionMatchTuple>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`SqlInjectionMatchSet`].
pub mod sql_injection_match_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`SqlInjectionMatchTuple`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-sqlinjectionmatchset-sqlinjectionmatchtuple.html)
        SqlInjectionMatchTuple
        required {
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `TextTransformation`: text.
            text_transformation "TextTransformation" String,
        }
        optional {
        }
    }

    property! {
        /// [`FieldToMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-sqlinjectionmatchset-fieldtomatch.html)
        FieldToMatch
        required {
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `Data`: text.
            data "Data" String,
        }
    }
}

resource! {
    /// [`AWS::WAF::WebACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-webacl.html)
    WebACL = "AWS::WAF::WebACL"
    required {
        /// `DefaultAction`: object.
        default_action "DefaultAction" web_acl::WafAction,
        /// `MetricName`: text. A change replaces the resource.
        metric_name "MetricName" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Rules`: list.
        rules "Rules" List<web_acl::ActivatedRule>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`WebACL`].
pub mod web_acl {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ActivatedRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-webacl-activatedrule.html)
        ActivatedRule
        required {
            /// `Priority`: whole number.
            priority "Priority" i64,
            /// `RuleId`: text.
            rule_id "RuleId" String,
        }
        optional {
            /// `Action`: object.
            action "Action" WafAction,
        }
    }

    property! {
        /// [`WafAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-webacl-wafaction.html)
        WafAction
        required {
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::WAF::XssMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-xssmatchset.html)
    XssMatchSet = "AWS::WAF::XssMatchSet"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `XssMatchTuples`: list.
        xss_match_tuples "XssMatchTuples" List<xss_match_set::XssMatchTuple>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`XssMatchSet`].
pub mod xss_match_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`XssMatchTuple`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-xssmatchset-xssmatchtuple.html)
        XssMatchTuple
        required {
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `TextTransformation`: text.
            text_transformation "TextTransformation" String,
        }
        optional {
        }
    }

    property! {
        /// [`FieldToMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-xssmatchset-fieldtomatch.html)
        FieldToMatch
        required {
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `Data`: text.
            data "Data" String,
        }
    }
}
