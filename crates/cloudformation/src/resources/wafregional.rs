// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::WAFRegional`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::WAFRegional::ByteMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-bytematchset.html)
    ByteMatchSet = "AWS::WAFRegional::ByteMatchSet"
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
        /// [`ByteMatchTuple`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-bytematchset-bytematchtuple.html)
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
        /// [`FieldToMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-bytematchset-fieldtomatch.html)
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
    /// [`AWS::WAFRegional::GeoMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-geomatchset.html)
    GeoMatchSet = "AWS::WAFRegional::GeoMatchSet"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `GeoMatchConstraints`: list.
        geo_match_constraints "GeoMatchConstraints" List<geo_match_set::GeoMatchConstraint>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`GeoMatchSet`].
pub mod geo_match_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`GeoMatchConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-geomatchset-geomatchconstraint.html)
        GeoMatchConstraint
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
    /// [`AWS::WAFRegional::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-ipset.html)
    IPSet = "AWS::WAFRegional::IPSet"
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
        /// [`IPSetDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-ipset-ipsetdescriptor.html)
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
    /// [`AWS::WAFRegional::RateBasedRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-ratebasedrule.html)
    RateBasedRule = "AWS::WAFRegional::RateBasedRule"
    required {
        /// `MetricName`: text. A change replaces the resource.
        metric_name "MetricName" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `RateKey`: text. A change replaces the resource.
        rate_key "RateKey" String,
        /// `RateLimit`: whole number.
        rate_limit "RateLimit" i64,
    }
    optional {
        /// `MatchPredicates`: list.
        match_predicates "MatchPredicates" List<rate_based_rule::Predicate>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`RateBasedRule`].
pub mod rate_based_rule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Predicate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-ratebasedrule-predicate.html)
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
    /// [`AWS::WAFRegional::RegexPatternSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-regexpatternset.html)
    RegexPatternSet = "AWS::WAFRegional::RegexPatternSet"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `RegexPatternStrings`: list.
        regex_pattern_strings "RegexPatternStrings" List<String>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::WAFRegional::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-rule.html)
    Rule = "AWS::WAFRegional::Rule"
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
        /// [`Predicate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-rule-predicate.html)
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
    /// [`AWS::WAFRegional::SizeConstraintSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-sizeconstraintset.html)
    SizeConstraintSet = "AWS::WAFRegional::SizeConstraintSet"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `SizeConstraints`: list.
        size_constraints "SizeConstraints" List<size_constraint_set::SizeConstraint>,
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
        /// [`SizeConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-sizeconstraintset-sizeconstraint.html)
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
        /// [`FieldToMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-sizeconstraintset-fieldtomatch.html)
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
    /// [`AWS::WAFRegional::SqlInjectionMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-sqlinjectionmatchset.html)
    SqlInjectionMatchSet = "AWS::WAFRegional::SqlInjectionMatchSet"
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
        /// [`SqlInjectionMatchTuple`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-sqlinjectionmatchset-sqlinjectionmatchtuple.html)
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
        /// [`FieldToMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-sqlinjectionmatchset-fieldtomatch.html)
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
    /// [`AWS::WAFRegional::WebACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webacl.html)
    WebACL = "AWS::WAFRegional::WebACL"
    required {
        /// `DefaultAction`: object.
        default_action "DefaultAction" web_acl::Action,
        /// `MetricName`: text. A change replaces the resource.
        metric_name "MetricName" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Rules`: list.
        rules "Rules" List<web_acl::Rule>,
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
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-webacl-rule.html)
        Rule
        required {
            /// `Action`: object.
            action "Action" Action,
            /// `Priority`: whole number.
            priority "Priority" i64,
            /// `RuleId`: text.
            rule_id "RuleId" String,
        }
        optional {
        }
    }

    property! {
        /// [`Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-webacl-action.html)
        Action
        required {
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::WAFRegional::WebACLAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webaclassociation.html)
    WebACLAssociation = "AWS::WAFRegional::WebACLAssociation"
    required {
        /// `ResourceArn`: text. A change replaces the resource.
        resource_arn "ResourceArn" String,
        /// `WebACLId`: text. A change replaces the resource.
        web_acl_id "WebACLId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::WAFRegional::XssMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-xssmatchset.html)
    XssMatchSet = "AWS::WAFRegional::XssMatchSet"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `XssMatchTuples`: list.
        xss_match_tuples "XssMatchTuples" List<xss_match_set::XssMatchTuple>,
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
        /// [`XssMatchTuple`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-xssmatchset-xssmatchtuple.html)
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
        /// [`FieldToMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-xssmatchset-fieldtomatch.html)
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
