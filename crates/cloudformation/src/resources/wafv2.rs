// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::WAFv2`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::WAFv2::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html)
    IPSet = "AWS::WAFv2::IPSet"
    required {
        /// `Addresses`: list.
        addresses "Addresses" List<String>,
        /// `IPAddressVersion`: text.
        ip_address_version "IPAddressVersion" ip_set::IPAddressVersion,
        /// `Scope`: text. A change replaces the resource.
        scope "Scope" ip_set::Scope,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, at least 1 items.
        tags "Tags" List<ip_set::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`IPSet`].
pub mod ip_set {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IPAddressVersion`.
        IPAddressVersion
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }

    choice! {
        /// Values of `Scope`.
        Scope
        Cloudfront = "CLOUDFRONT",
        Regional = "REGIONAL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-ipset-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::WAFv2::LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html)
    LoggingConfiguration = "AWS::WAFv2::LoggingConfiguration"
    required {
        /// `LogDestinationConfigs`: list.
        log_destination_configs "LogDestinationConfigs" List<String>,
        /// `ResourceArn`: text. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
        /// `LoggingFilter`: object.
        logging_filter "LoggingFilter" logging_configuration::LoggingFilter,
        /// `RedactedFields`: list.
        redacted_fields "RedactedFields" List<logging_configuration::FieldToMatch>,
    }
    attributes {
        /// `Fn::GetAtt` of `ManagedByFirewallManager`.
        managed_by_firewall_manager "ManagedByFirewallManager" bool,
    }
}

/// Property types of [`LoggingConfiguration`].
pub mod logging_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`FieldToMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-fieldtomatch.html)
        FieldToMatch
        required {
        }
        optional {
            /// `Method`: JSON.
            method "Method" Json,
            /// `QueryString`: JSON.
            query_string "QueryString" Json,
            /// `SingleHeader`: object.
            single_header "SingleHeader" FieldToMatchSingleHeader,
            /// `UriPath`: JSON.
            uri_path "UriPath" Json,
        }
    }

    property! {
        /// Property type `FieldToMatchSingleHeader`.
        FieldToMatchSingleHeader
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `LoggingFilterDefaultBehavior`.
        LoggingFilterDefaultBehavior
        Keep = "KEEP",
        Drop = "DROP",
    }

    property! {
        /// Property type `LoggingFilter`.
        LoggingFilter
        required {
            /// `DefaultBehavior`: text.
            default_behavior "DefaultBehavior" LoggingFilterDefaultBehavior,
            /// `Filters`: list, at least 1 items.
            filters "Filters" List<Filter>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FilterBehavior`.
        FilterBehavior
        Keep = "KEEP",
        Drop = "DROP",
    }

    choice! {
        /// Values of `FilterRequirement`.
        FilterRequirement
        MeetsAll = "MEETS_ALL",
        MeetsAny = "MEETS_ANY",
    }

    property! {
        /// [`Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-filter.html)
        Filter
        required {
            /// `Behavior`: text.
            behavior "Behavior" FilterBehavior,
            /// `Conditions`: list, at least 1 items.
            conditions "Conditions" List<Condition>,
            /// `Requirement`: text.
            requirement "Requirement" FilterRequirement,
        }
        optional {
        }
    }

    property! {
        /// [`Condition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-condition.html)
        Condition
        required {
        }
        optional {
            /// `ActionCondition`: object.
            action_condition "ActionCondition" ConditionActionCondition,
            /// `LabelNameCondition`: object.
            label_name_condition "LabelNameCondition" ConditionLabelNameCondition,
        }
    }

    property! {
        /// Property type `ConditionLabelNameCondition`.
        ConditionLabelNameCondition
        required {
            /// `LabelName`: text.
            label_name "LabelName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ConditionActionConditionAction`.
        ConditionActionConditionAction
        Allow = "ALLOW",
        Block = "BLOCK",
        Count = "COUNT",
        Captcha = "CAPTCHA",
        Challenge = "CHALLENGE",
        Monetize = "MONETIZE",
        ExcludedAsCount = "EXCLUDED_AS_COUNT",
    }

    property! {
        /// Property type `ConditionActionCondition`.
        ConditionActionCondition
        required {
            /// `Action`: text.
            action "Action" ConditionActionConditionAction,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::WAFv2::RegexPatternSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-regexpatternset.html)
    RegexPatternSet = "AWS::WAFv2::RegexPatternSet"
    required {
        /// `RegularExpressionList`: list.
        regular_expression_list "RegularExpressionList" List<String>,
        /// `Scope`: text. A change replaces the resource.
        scope "Scope" regex_pattern_set::Scope,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, at least 1 items.
        tags "Tags" List<regex_pattern_set::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`RegexPatternSet`].
pub mod regex_pattern_set {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Scope`.
        Scope
        Cloudfront = "CLOUDFRONT",
        Regional = "REGIONAL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-regexpatternset-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::WAFv2::RuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-rulegroup.html)
    RuleGroup = "AWS::WAFv2::RuleGroup"
    required {
        /// `Capacity`: whole number, at least 0 in value.
        capacity "Capacity" i64,
        /// `Scope`: text. A change replaces the resource.
        scope "Scope" rule_group::Scope,
        /// `VisibilityConfig`: object.
        visibility_config "VisibilityConfig" rule_group::VisibilityConfig,
    }
    optional {
        /// `AvailableLabels`: list.
        available_labels "AvailableLabels" List<rule_group::LabelSummary>,
        /// `ConsumedLabels`: list.
        consumed_labels "ConsumedLabels" List<rule_group::LabelSummary>,
        /// `CustomResponseBodies`: object.
        custom_response_bodies "CustomResponseBodies" Json,
        /// `Description`: text.
        description "Description" String,
        /// `MonetizationConfig`: object.
        monetization_config "MonetizationConfig" rule_group::MonetizationConfig,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Rules`: list.
        rules "Rules" List<rule_group::Rule>,
        /// `Tags`: list, at least 1 items.
        tags "Tags" List<rule_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LabelNamespace`.
        label_namespace "LabelNamespace" String,
    }
}

/// Property types of [`RuleGroup`].
pub mod rule_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Scope`.
        Scope
        Cloudfront = "CLOUDFRONT",
        Regional = "REGIONAL",
    }

    property! {
        /// [`VisibilityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-visibilityconfig.html)
        VisibilityConfig
        required {
            /// `CloudWatchMetricsEnabled`: true or false.
            cloud_watch_metrics_enabled "CloudWatchMetricsEnabled" bool,
            /// `MetricName`: text, 1 to 128 characters.
            metric_name "MetricName" String,
            /// `SampledRequestsEnabled`: true or false.
            sampled_requests_enabled "SampledRequestsEnabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-rule.html)
        Rule
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Priority`: whole number, at least 0 in value.
            priority "Priority" i64,
            /// `Statement`: object.
            statement "Statement" Statement,
            /// `VisibilityConfig`: object.
            visibility_config "VisibilityConfig" VisibilityConfig,
        }
        optional {
            /// `Action`: object.
            action "Action" RuleAction,
            /// `CaptchaConfig`: object.
            captcha_config "CaptchaConfig" CaptchaConfig,
            /// `ChallengeConfig`: object.
            challenge_config "ChallengeConfig" ChallengeConfig,
            /// `RuleLabels`: list.
            rule_labels "RuleLabels" List<Label>,
        }
    }

    property! {
        /// [`Statement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-statement.html)
        Statement
        required {
        }
        optional {
            /// `AndStatement`: object.
            and_statement "AndStatement" AndStatement,
            /// `AsnMatchStatement`: object.
            asn_match_statement "AsnMatchStatement" AsnMatchStatement,
            /// `ByteMatchStatement`: object.
            byte_match_statement "ByteMatchStatement" ByteMatchStatement,
            /// `GeoMatchStatement`: object.
            geo_match_statement "GeoMatchStatement" GeoMatchStatement,
            /// `IPSetReferenceStatement`: object.
            ip_set_reference_statement "IPSetReferenceStatement" IPSetReferenceStatement,
            /// `LabelMatchStatement`: object.
            label_match_statement "LabelMatchStatement" LabelMatchStatement,
            /// `NotStatement`: object.
            not_statement "NotStatement" NotStatement,
            /// `OrStatement`: object.
            or_statement "OrStatement" OrStatement,
            /// `RateBasedStatement`: object.
            rate_based_statement "RateBasedStatement" RateBasedStatement,
            /// `RegexMatchStatement`: object.
            regex_match_statement "RegexMatchStatement" RegexMatchStatement,
            /// `RegexPatternSetReferenceStatement`: object.
            regex_pattern_set_reference_statement "RegexPatternSetReferenceStatement" RegexPatternSetReferenceStatement,
            /// `SizeConstraintStatement`: object.
            size_constraint_statement "SizeConstraintStatement" SizeConstraintStatement,
            /// `SqliMatchStatement`: object.
            sqli_match_statement "SqliMatchStatement" SqliMatchStatement,
            /// `XssMatchStatement`: object.
            xss_match_statement "XssMatchStatement" XssMatchStatement,
        }
    }

    property! {
        /// [`XssMatchStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-xssmatchstatement.html)
        XssMatchStatement
        required {
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// `PreParseTextTransformations`: list.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
        }
    }

    choice! {
        /// Values of `TextTransformationType`.
        TextTransformationType
        None = "NONE",
        CompressWhiteSpace = "COMPRESS_WHITE_SPACE",
        HtmlEntityDecode = "HTML_ENTITY_DECODE",
        Lowercase = "LOWERCASE",
        CmdLine = "CMD_LINE",
        UrlDecode = "URL_DECODE",
        Base64Decode = "BASE64_DECODE",
        HexDecode = "HEX_DECODE",
        Md5 = "MD5",
        ReplaceComments = "REPLACE_COMMENTS",
        EscapeSeqDecode = "ESCAPE_SEQ_DECODE",
        SqlHexDecode = "SQL_HEX_DECODE",
        CssDecode = "CSS_DECODE",
        JsDecode = "JS_DECODE",
        NormalizePath = "NORMALIZE_PATH",
        NormalizePathWin = "NORMALIZE_PATH_WIN",
        RemoveNulls = "REMOVE_NULLS",
        ReplaceNulls = "REPLACE_NULLS",
        Base64DecodeExt = "BASE64_DECODE_EXT",
        UrlDecodeUni = "URL_DECODE_UNI",
        Utf8ToUnicode = "UTF8_TO_UNICODE",
        RemoveWhitespace = "REMOVE_WHITESPACE",
        Trim = "TRIM",
        TrimLeft = "TRIM_LEFT",
        TrimRight = "TRIM_RIGHT",
        RemoveCommentsChar = "REMOVE_COMMENTS_CHAR",
        Uppercase = "UPPERCASE",
        CmdLineWin = "CMD_LINE_WIN",
        CmdLineUnix = "CMD_LINE_UNIX",
        JsDecodeExt = "JS_DECODE_EXT",
        Sha256 = "SHA256",
    }

    property! {
        /// [`TextTransformation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-texttransformation.html)
        TextTransformation
        required {
            /// `Priority`: whole number, at least 0 in value.
            priority "Priority" i64,
            /// `Type`: text.
            r#type "Type" TextTransformationType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `PreParseTextTransformationType`.
        PreParseTextTransformationType
        None = "NONE",
        UrlDecode = "URL_DECODE",
        UrlDecodeUni = "URL_DECODE_UNI",
        CombineDuplicateQueryArgsByComma = "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA",
        ReplaceSemicolonsWithAmpersands = "REPLACE_SEMICOLONS_WITH_AMPERSANDS",
    }

    property! {
        /// [`PreParseTextTransformation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-preparsetexttransformation.html)
        PreParseTextTransformation
        required {
            /// `Priority`: whole number, at least 0 in value.
            priority "Priority" i64,
            /// `Type`: text.
            r#type "Type" PreParseTextTransformationType,
        }
        optional {
        }
    }

    property! {
        /// [`FieldToMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-fieldtomatch.html)
        FieldToMatch
        required {
        }
        optional {
            /// `AllQueryArguments`: JSON.
            all_query_arguments "AllQueryArguments" Json,
            /// `Body`: object.
            body "Body" Body,
            /// `Cookies`: object.
            cookies "Cookies" Cookies,
            /// `HeaderOrder`: object.
            header_order "HeaderOrder" HeaderOrder,
            /// `Headers`: object.
            headers "Headers" Headers,
            /// `JA3Fingerprint`: object.
            ja3_fingerprint "JA3Fingerprint" JA3Fingerprint,
            /// `JA4Fingerprint`: object.
            ja4_fingerprint "JA4Fingerprint" JA4Fingerprint,
            /// `JsonBody`: object.
            json_body "JsonBody" JsonBody,
            /// `Method`: JSON.
            method "Method" Json,
            /// `QueryString`: JSON.
            query_string "QueryString" Json,
            /// `SingleHeader`: object.
            single_header "SingleHeader" FieldToMatchSingleHeader,
            /// `SingleQueryArgument`: object.
            single_query_argument "SingleQueryArgument" FieldToMatchSingleQueryArgument,
            /// `UriFragment`: object.
            uri_fragment "UriFragment" UriFragment,
            /// `UriPath`: JSON.
            uri_path "UriPath" Json,
        }
    }

    choice! {
        /// Values of `UriFragmentFallbackBehavior`.
        UriFragmentFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    property! {
        /// [`UriFragment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-urifragment.html)
        UriFragment
        required {
        }
        optional {
            /// `FallbackBehavior`: text.
            fallback_behavior "FallbackBehavior" UriFragmentFallbackBehavior,
        }
    }

    property! {
        /// Property type `FieldToMatchSingleQueryArgument`.
        FieldToMatchSingleQueryArgument
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `FieldToMatchSingleHeader`.
        FieldToMatchSingleHeader
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `BodyParsingFallbackBehavior`.
        BodyParsingFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
        EvaluateAsString = "EVALUATE_AS_STRING",
    }

    choice! {
        /// Values of `JsonMatchScope`.
        JsonMatchScope
        All = "ALL",
        Key = "KEY",
        Value = "VALUE",
    }

    choice! {
        /// Values of `OversizeHandling`.
        OversizeHandling
        Continue = "CONTINUE",
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    property! {
        /// [`JsonBody`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-jsonbody.html)
        JsonBody
        required {
            /// `MatchPattern`: object.
            match_pattern "MatchPattern" JsonMatchPattern,
            /// `MatchScope`: text.
            match_scope "MatchScope" JsonMatchScope,
        }
        optional {
            /// `InvalidFallbackBehavior`: text.
            invalid_fallback_behavior "InvalidFallbackBehavior" BodyParsingFallbackBehavior,
            /// `OversizeHandling`: text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
    }

    property! {
        /// [`JsonMatchPattern`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-jsonmatchpattern.html)
        JsonMatchPattern
        required {
        }
        optional {
            /// `All`: JSON.
            all "All" Json,
            /// `IncludedPaths`: list, at least 1 items.
            included_paths "IncludedPaths" List<String>,
        }
    }

    choice! {
        /// Values of `JA4FingerprintFallbackBehavior`.
        JA4FingerprintFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    property! {
        /// [`JA4Fingerprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ja4fingerprint.html)
        JA4Fingerprint
        required {
            /// `FallbackBehavior`: text.
            fallback_behavior "FallbackBehavior" JA4FingerprintFallbackBehavior,
        }
        optional {
        }
    }

    choice! {
        /// Values of `JA3FingerprintFallbackBehavior`.
        JA3FingerprintFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    property! {
        /// [`JA3Fingerprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ja3fingerprint.html)
        JA3Fingerprint
        required {
            /// `FallbackBehavior`: text.
            fallback_behavior "FallbackBehavior" JA3FingerprintFallbackBehavior,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MapMatchScope`.
        MapMatchScope
        All = "ALL",
        Key = "KEY",
        Value = "VALUE",
    }

    property! {
        /// [`Headers`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-headers.html)
        Headers
        required {
            /// `MatchPattern`: object.
            match_pattern "MatchPattern" HeaderMatchPattern,
            /// `MatchScope`: text.
            match_scope "MatchScope" MapMatchScope,
            /// `OversizeHandling`: text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
        optional {
        }
    }

    property! {
        /// [`HeaderMatchPattern`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-headermatchpattern.html)
        HeaderMatchPattern
        required {
        }
        optional {
            /// `All`: JSON.
            all "All" Json,
            /// `ExcludedHeaders`: list, 1 to 199 items.
            excluded_headers "ExcludedHeaders" List<String>,
            /// `IncludedHeaders`: list, 1 to 199 items.
            included_headers "IncludedHeaders" List<String>,
        }
    }

    property! {
        /// [`HeaderOrder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-headerorder.html)
        HeaderOrder
        required {
            /// `OversizeHandling`: text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
        optional {
        }
    }

    property! {
        /// [`Cookies`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-cookies.html)
        Cookies
        required {
            /// `MatchPattern`: object.
            match_pattern "MatchPattern" CookieMatchPattern,
            /// `MatchScope`: text.
            match_scope "MatchScope" MapMatchScope,
            /// `OversizeHandling`: text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
        optional {
        }
    }

    property! {
        /// [`CookieMatchPattern`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-cookiematchpattern.html)
        CookieMatchPattern
        required {
        }
        optional {
            /// `All`: JSON.
            all "All" Json,
            /// `ExcludedCookies`: list, 1 to 199 items.
            excluded_cookies "ExcludedCookies" List<String>,
            /// `IncludedCookies`: list, 1 to 199 items.
            included_cookies "IncludedCookies" List<String>,
        }
    }

    property! {
        /// [`Body`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-body.html)
        Body
        required {
        }
        optional {
            /// `OversizeHandling`: text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
    }

    choice! {
        /// Values of `SensitivityLevel`.
        SensitivityLevel
        Low = "LOW",
        High = "HIGH",
    }

    property! {
        /// [`SqliMatchStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-sqlimatchstatement.html)
        SqliMatchStatement
        required {
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// `PreParseTextTransformations`: list.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
            /// `SensitivityLevel`: text.
            sensitivity_level "SensitivityLevel" SensitivityLevel,
        }
    }

    choice! {
        /// Values of `SizeConstraintStatementComparisonOperator`.
        SizeConstraintStatementComparisonOperator
        Eq = "EQ",
        Ne = "NE",
        Le = "LE",
        Lt = "LT",
        Ge = "GE",
        Gt = "GT",
    }

    property! {
        /// [`SizeConstraintStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-sizeconstraintstatement.html)
        SizeConstraintStatement
        required {
            /// `ComparisonOperator`: text.
            comparison_operator "ComparisonOperator" SizeConstraintStatementComparisonOperator,
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `Size`: number, 0 to 21474836480 in value.
            size "Size" f64,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// `PreParseTextTransformations`: list.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
        }
    }

    property! {
        /// [`RegexPatternSetReferenceStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-regexpatternsetreferencestatement.html)
        RegexPatternSetReferenceStatement
        required {
            /// `Arn`: text, 20 to 2048 characters.
            arn "Arn" String,
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// `PreParseTextTransformations`: list.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
        }
    }

    property! {
        /// [`RegexMatchStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-regexmatchstatement.html)
        RegexMatchStatement
        required {
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `RegexString`: text, 1 to 512 characters.
            regex_string "RegexString" String,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// `PreParseTextTransformations`: list.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
        }
    }

    choice! {
        /// Values of `RateBasedStatementAggregateKeyType`.
        RateBasedStatementAggregateKeyType
        Ip = "IP",
        ForwardedIp = "FORWARDED_IP",
        Constant = "CONSTANT",
        CustomKeys = "CUSTOM_KEYS",
    }

    property! {
        /// [`RateBasedStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ratebasedstatement.html)
        RateBasedStatement
        required {
            /// `AggregateKeyType`: text.
            aggregate_key_type "AggregateKeyType" RateBasedStatementAggregateKeyType,
            /// `Limit`: whole number, 10 to 2000000000 in value.
            limit "Limit" i64,
        }
        optional {
            /// `CustomKeys`: list, 0 to 5 items.
            custom_keys "CustomKeys" List<RateBasedStatementCustomKey>,
            /// `EvaluationWindowSec`: whole number.
            evaluation_window_sec "EvaluationWindowSec" i64,
            /// `ForwardedIPConfig`: object.
            forwarded_ip_config "ForwardedIPConfig" ForwardedIPConfiguration,
            /// `ScopeDownStatement`: object.
            scope_down_statement "ScopeDownStatement" Statement,
        }
    }

    choice! {
        /// Values of `ForwardedIPConfigurationFallbackBehavior`.
        ForwardedIPConfigurationFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    property! {
        /// [`ForwardedIPConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-forwardedipconfiguration.html)
        ForwardedIPConfiguration
        required {
            /// `FallbackBehavior`: text.
            fallback_behavior "FallbackBehavior" ForwardedIPConfigurationFallbackBehavior,
            /// `HeaderName`: text.
            header_name "HeaderName" String,
        }
        optional {
        }
    }

    property! {
        /// [`RateBasedStatementCustomKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ratebasedstatementcustomkey.html)
        RateBasedStatementCustomKey
        required {
        }
        optional {
            /// `ASN`: object.
            asn "ASN" Json,
            /// `Cookie`: object.
            cookie "Cookie" RateLimitCookie,
            /// `ForwardedIP`: JSON.
            forwarded_ip "ForwardedIP" Json,
            /// `HTTPMethod`: JSON.
            http_method "HTTPMethod" Json,
            /// `Header`: object.
            header "Header" RateLimitHeader,
            /// `IP`: JSON.
            ip "IP" Json,
            /// `JA3Fingerprint`: object.
            ja3_fingerprint "JA3Fingerprint" RateLimitJA3Fingerprint,
            /// `JA4Fingerprint`: object.
            ja4_fingerprint "JA4Fingerprint" RateLimitJA4Fingerprint,
            /// `LabelNamespace`: object.
            label_namespace "LabelNamespace" RateLimitLabelNamespace,
            /// `QueryArgument`: object.
            query_argument "QueryArgument" RateLimitQueryArgument,
            /// `QueryString`: object.
            query_string "QueryString" RateLimitQueryString,
            /// `UriPath`: object.
            uri_path "UriPath" RateLimitUriPath,
        }
    }

    property! {
        /// [`RateLimitUriPath`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ratelimituripath.html)
        RateLimitUriPath
        required {
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// [`RateLimitQueryString`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ratelimitquerystring.html)
        RateLimitQueryString
        required {
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// [`RateLimitQueryArgument`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ratelimitqueryargument.html)
        RateLimitQueryArgument
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// [`RateLimitLabelNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ratelimitlabelnamespace.html)
        RateLimitLabelNamespace
        required {
            /// `Namespace`: text.
            namespace "Namespace" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RateLimitJA4FingerprintFallbackBehavior`.
        RateLimitJA4FingerprintFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    property! {
        /// [`RateLimitJA4Fingerprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ratelimitja4fingerprint.html)
        RateLimitJA4Fingerprint
        required {
            /// `FallbackBehavior`: text.
            fallback_behavior "FallbackBehavior" RateLimitJA4FingerprintFallbackBehavior,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RateLimitJA3FingerprintFallbackBehavior`.
        RateLimitJA3FingerprintFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    property! {
        /// [`RateLimitJA3Fingerprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ratelimitja3fingerprint.html)
        RateLimitJA3Fingerprint
        required {
            /// `FallbackBehavior`: text.
            fallback_behavior "FallbackBehavior" RateLimitJA3FingerprintFallbackBehavior,
        }
        optional {
        }
    }

    property! {
        /// [`RateLimitHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ratelimitheader.html)
        RateLimitHeader
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// [`RateLimitCookie`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ratelimitcookie.html)
        RateLimitCookie
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// [`OrStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-orstatement.html)
        OrStatement
        required {
            /// `Statements`: list.
            statements "Statements" List<Statement>,
        }
        optional {
        }
    }

    property! {
        /// [`NotStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-notstatement.html)
        NotStatement
        required {
            /// `Statement`: object.
            statement "Statement" Statement,
        }
        optional {
        }
    }

    choice! {
        /// Values of `LabelMatchScope`.
        LabelMatchScope
        Label = "LABEL",
        Namespace = "NAMESPACE",
    }

    property! {
        /// [`LabelMatchStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-labelmatchstatement.html)
        LabelMatchStatement
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Scope`: text.
            scope "Scope" LabelMatchScope,
        }
        optional {
        }
    }

    property! {
        /// [`IPSetReferenceStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ipsetreferencestatement.html)
        IPSetReferenceStatement
        required {
            /// `Arn`: text, 20 to 2048 characters.
            arn "Arn" String,
        }
        optional {
            /// `IPSetForwardedIPConfig`: object.
            ip_set_forwarded_ip_config "IPSetForwardedIPConfig" IPSetForwardedIPConfiguration,
        }
    }

    choice! {
        /// Values of `IPSetForwardedIPConfigurationFallbackBehavior`.
        IPSetForwardedIPConfigurationFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    choice! {
        /// Values of `IPSetForwardedIPConfigurationPosition`.
        IPSetForwardedIPConfigurationPosition
        First = "FIRST",
        Last = "LAST",
        Any = "ANY",
    }

    property! {
        /// [`IPSetForwardedIPConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ipsetforwardedipconfiguration.html)
        IPSetForwardedIPConfiguration
        required {
            /// `FallbackBehavior`: text.
            fallback_behavior "FallbackBehavior" IPSetForwardedIPConfigurationFallbackBehavior,
            /// `HeaderName`: text.
            header_name "HeaderName" String,
            /// `Position`: text.
            position "Position" IPSetForwardedIPConfigurationPosition,
        }
        optional {
        }
    }

    choice! {
        /// Values of `GeoMatchStatementCountryCodes`.
        GeoMatchStatementCountryCodes
        Ad = "AD",
        Ae = "AE",
        Af = "AF",
        Ag = "AG",
        Ai = "AI",
        Al = "AL",
        Am = "AM",
        Ao = "AO",
        Aq = "AQ",
        Ar = "AR",
        As = "AS",
        At = "AT",
        Au = "AU",
        Aw = "AW",
        Ax = "AX",
        Az = "AZ",
        Ba = "BA",
        Bb = "BB",
        Bd = "BD",
        Be = "BE",
        Bf = "BF",
        Bg = "BG",
        Bh = "BH",
        Bi = "BI",
        Bj = "BJ",
        Bl = "BL",
        Bm = "BM",
        Bn = "BN",
        Bo = "BO",
        Bq = "BQ",
        Br = "BR",
        Bs = "BS",
        Bt = "BT",
        Bv = "BV",
        Bw = "BW",
        By = "BY",
        Bz = "BZ",
        Ca = "CA",
        Cc = "CC",
        Cd = "CD",
        Cf = "CF",
        Cg = "CG",
        Ch = "CH",
        Ci = "CI",
        Ck = "CK",
        Cl = "CL",
        Cm = "CM",
        Cn = "CN",
        Co = "CO",
        Cr = "CR",
        Cu = "CU",
        Cv = "CV",
        Cw = "CW",
        Cx = "CX",
        Cy = "CY",
        Cz = "CZ",
        De = "DE",
        Dj = "DJ",
        Dk = "DK",
        Dm = "DM",
        Do = "DO",
        Dz = "DZ",
        Ec = "EC",
        Ee = "EE",
        Eg = "EG",
        Eh = "EH",
        Er = "ER",
        Es = "ES",
        Et = "ET",
        Fi = "FI",
        Fj = "FJ",
        Fk = "FK",
        Fm = "FM",
        Fo = "FO",
        Fr = "FR",
        Ga = "GA",
        Gb = "GB",
        Gd = "GD",
        Ge = "GE",
        Gf = "GF",
        Gg = "GG",
        Gh = "GH",
        Gi = "GI",
        Gl = "GL",
        Gm = "GM",
        Gn = "GN",
        Gp = "GP",
        Gq = "GQ",
        Gr = "GR",
        Gs = "GS",
        Gt = "GT",
        Gu = "GU",
        Gw = "GW",
        Gy = "GY",
        Hk = "HK",
        Hm = "HM",
        Hn = "HN",
        Hr = "HR",
        Ht = "HT",
        Hu = "HU",
        Id = "ID",
        Ie = "IE",
        Il = "IL",
        Im = "IM",
        In = "IN",
        Io = "IO",
        Iq = "IQ",
        Ir = "IR",
        Is = "IS",
        It = "IT",
        Je = "JE",
        Jm = "JM",
        Jo = "JO",
        Jp = "JP",
        Ke = "KE",
        Kg = "KG",
        Kh = "KH",
        Ki = "KI",
        Km = "KM",
        Kn = "KN",
        Kp = "KP",
        Kr = "KR",
        Kw = "KW",
        Ky = "KY",
        Kz = "KZ",
        La = "LA",
        Lb = "LB",
        Lc = "LC",
        Li = "LI",
        Lk = "LK",
        Lr = "LR",
        Ls = "LS",
        Lt = "LT",
        Lu = "LU",
        Lv = "LV",
        Ly = "LY",
        Ma = "MA",
        Mc = "MC",
        Md = "MD",
        Me = "ME",
        Mf = "MF",
        Mg = "MG",
        Mh = "MH",
        Mk = "MK",
        Ml = "ML",
        Mm = "MM",
        Mn = "MN",
        Mo = "MO",
        Mp = "MP",
        Mq = "MQ",
        Mr = "MR",
        Ms = "MS",
        Mt = "MT",
        Mu = "MU",
        Mv = "MV",
        Mw = "MW",
        Mx = "MX",
        My = "MY",
        Mz = "MZ",
        Na = "NA",
        Nc = "NC",
        Ne = "NE",
        Nf = "NF",
        Ng = "NG",
        Ni = "NI",
        Nl = "NL",
        No = "NO",
        Np = "NP",
        Nr = "NR",
        Nu = "NU",
        Nz = "NZ",
        Om = "OM",
        Pa = "PA",
        Pe = "PE",
        Pf = "PF",
        Pg = "PG",
        Ph = "PH",
        Pk = "PK",
        Pl = "PL",
        Pm = "PM",
        Pn = "PN",
        Pr = "PR",
        Ps = "PS",
        Pt = "PT",
        Pw = "PW",
        Py = "PY",
        Qa = "QA",
        Re = "RE",
        Ro = "RO",
        Rs = "RS",
        Ru = "RU",
        Rw = "RW",
        Sa = "SA",
        Sb = "SB",
        Sc = "SC",
        Sd = "SD",
        Se = "SE",
        Sg = "SG",
        Sh = "SH",
        Si = "SI",
        Sj = "SJ",
        Sk = "SK",
        Sl = "SL",
        Sm = "SM",
        Sn = "SN",
        So = "SO",
        Sr = "SR",
        Ss = "SS",
        St = "ST",
        Sv = "SV",
        Sx = "SX",
        Sy = "SY",
        Sz = "SZ",
        Tc = "TC",
        Td = "TD",
        Tf = "TF",
        Tg = "TG",
        Th = "TH",
        Tj = "TJ",
        Tk = "TK",
        Tl = "TL",
        Tm = "TM",
        Tn = "TN",
        To = "TO",
        Tr = "TR",
        Tt = "TT",
        Tv = "TV",
        Tw = "TW",
        Tz = "TZ",
        Ua = "UA",
        Ug = "UG",
        Um = "UM",
        Us = "US",
        Uy = "UY",
        Uz = "UZ",
        Va = "VA",
        Vc = "VC",
        Ve = "VE",
        Vg = "VG",
        Vi = "VI",
        Vn = "VN",
        Vu = "VU",
        Wf = "WF",
        Ws = "WS",
        Xk = "XK",
        Ye = "YE",
        Yt = "YT",
        Za = "ZA",
        Zm = "ZM",
        Zw = "ZW",
    }

    property! {
        /// [`GeoMatchStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-geomatchstatement.html)
        GeoMatchStatement
        required {
        }
        optional {
            /// `CountryCodes`: list, at least 1 items.
            country_codes "CountryCodes" List<GeoMatchStatementCountryCodes>,
            /// `ForwardedIPConfig`: object.
            forwarded_ip_config "ForwardedIPConfig" ForwardedIPConfiguration,
        }
    }

    choice! {
        /// Values of `PositionalConstraint`.
        PositionalConstraint
        Exactly = "EXACTLY",
        StartsWith = "STARTS_WITH",
        EndsWith = "ENDS_WITH",
        Contains = "CONTAINS",
        ContainsWord = "CONTAINS_WORD",
    }

    property! {
        /// [`ByteMatchStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-bytematchstatement.html)
        ByteMatchStatement
        required {
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `PositionalConstraint`: text.
            positional_constraint "PositionalConstraint" PositionalConstraint,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// `PreParseTextTransformations`: list.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
            /// `SearchString`: text.
            search_string "SearchString" String,
            /// `SearchStringBase64`: text.
            search_string_base64 "SearchStringBase64" String,
        }
    }

    property! {
        /// [`AsnMatchStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-asnmatchstatement.html)
        AsnMatchStatement
        required {
        }
        optional {
            /// `AsnList`: list, 1 to 100 items.
            asn_list "AsnList" List<i64>,
            /// `ForwardedIPConfig`: object.
            forwarded_ip_config "ForwardedIPConfig" ForwardedIPConfiguration,
        }
    }

    property! {
        /// [`AndStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-andstatement.html)
        AndStatement
        required {
            /// `Statements`: list.
            statements "Statements" List<Statement>,
        }
        optional {
        }
    }

    property! {
        /// [`Label`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-label.html)
        Label
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`ChallengeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-challengeconfig.html)
        ChallengeConfig
        required {
        }
        optional {
            /// `ImmunityTimeProperty`: object.
            immunity_time_property "ImmunityTimeProperty" ImmunityTimeProperty,
        }
    }

    property! {
        /// [`ImmunityTimeProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-immunitytimeproperty.html)
        ImmunityTimeProperty
        required {
            /// `ImmunityTime`: whole number, 60 to 259200 in value.
            immunity_time "ImmunityTime" i64,
        }
        optional {
        }
    }

    property! {
        /// [`CaptchaConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-captchaconfig.html)
        CaptchaConfig
        required {
        }
        optional {
            /// `ImmunityTimeProperty`: object.
            immunity_time_property "ImmunityTimeProperty" ImmunityTimeProperty,
        }
    }

    property! {
        /// [`RuleAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-ruleaction.html)
        RuleAction
        required {
        }
        optional {
            /// `Allow`: object.
            allow "Allow" AllowAction,
            /// `Block`: object.
            block "Block" BlockAction,
            /// `Captcha`: object.
            captcha "Captcha" CaptchaAction,
            /// `Challenge`: object.
            challenge "Challenge" ChallengeAction,
            /// `Count`: object.
            count "Count" CountAction,
            /// `Monetize`: object.
            monetize "Monetize" MonetizeAction,
        }
    }

    property! {
        /// [`MonetizeAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-monetizeaction.html)
        MonetizeAction
        required {
        }
        optional {
            /// `PriceMultiplier`: text, 1 to 3 characters.
            price_multiplier "PriceMultiplier" String,
        }
    }

    property! {
        /// [`CountAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-countaction.html)
        CountAction
        required {
        }
        optional {
            /// `CustomRequestHandling`: object.
            custom_request_handling "CustomRequestHandling" CustomRequestHandling,
        }
    }

    property! {
        /// [`CustomRequestHandling`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-customrequesthandling.html)
        CustomRequestHandling
        required {
            /// `InsertHeaders`: list, at least 1 items.
            insert_headers "InsertHeaders" List<CustomHTTPHeader>,
        }
        optional {
        }
    }

    property! {
        /// [`CustomHTTPHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-customhttpheader.html)
        CustomHTTPHeader
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ChallengeAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-challengeaction.html)
        ChallengeAction
        required {
        }
        optional {
            /// `CustomRequestHandling`: object.
            custom_request_handling "CustomRequestHandling" CustomRequestHandling,
        }
    }

    property! {
        /// [`CaptchaAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-captchaaction.html)
        CaptchaAction
        required {
        }
        optional {
            /// `CustomRequestHandling`: object.
            custom_request_handling "CustomRequestHandling" CustomRequestHandling,
        }
    }

    property! {
        /// [`BlockAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-blockaction.html)
        BlockAction
        required {
        }
        optional {
            /// `CustomResponse`: object.
            custom_response "CustomResponse" CustomResponse,
        }
    }

    property! {
        /// [`CustomResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-customresponse.html)
        CustomResponse
        required {
            /// `ResponseCode`: whole number, 200 to 599 in value.
            response_code "ResponseCode" i64,
        }
        optional {
            /// `CustomResponseBodyKey`: text, 1 to 128 characters.
            custom_response_body_key "CustomResponseBodyKey" String,
            /// `ResponseHeaders`: list, at least 1 items.
            response_headers "ResponseHeaders" List<CustomHTTPHeader>,
        }
    }

    property! {
        /// [`AllowAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-allowaction.html)
        AllowAction
        required {
        }
        optional {
            /// `CustomRequestHandling`: object.
            custom_request_handling "CustomRequestHandling" CustomRequestHandling,
        }
    }

    choice! {
        /// Values of `CurrencyMode`.
        CurrencyMode
        Real = "REAL",
        Test = "TEST",
    }

    property! {
        /// [`MonetizationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-monetizationconfig.html)
        MonetizationConfig
        required {
        }
        optional {
            /// `CryptoConfig`: object.
            crypto_config "CryptoConfig" CryptoConfig,
            /// `CurrencyMode`: text.
            currency_mode "CurrencyMode" CurrencyMode,
        }
    }

    property! {
        /// [`CryptoConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-cryptoconfig.html)
        CryptoConfig
        required {
            /// `PaymentNetworks`: list, 1 to 2 items.
            payment_networks "PaymentNetworks" List<PaymentNetwork>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `BlockchainChain`.
        BlockchainChain
        Base = "BASE",
        Solana = "SOLANA",
        BaseSepolia = "BASE_SEPOLIA",
        SolanaDevnet = "SOLANA_DEVNET",
    }

    property! {
        /// [`PaymentNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-paymentnetwork.html)
        PaymentNetwork
        required {
            /// `Chain`: text.
            chain "Chain" BlockchainChain,
            /// `Prices`: list, 1 to 1 items.
            prices "Prices" List<Price>,
            /// `WalletAddress`: text, 26 to 44 characters.
            wallet_address "WalletAddress" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CryptoCurrency`.
        CryptoCurrency
        Usdc = "USDC",
    }

    property! {
        /// [`Price`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-price.html)
        Price
        required {
            /// `Amount`: text, 1 to 13 characters.
            amount "Amount" String,
            /// `Currency`: text.
            currency "Currency" CryptoCurrency,
        }
        optional {
        }
    }

    property! {
        /// [`LabelSummary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-rulegroup-labelsummary.html)
        LabelSummary
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
        }
    }
}

resource! {
    /// [`AWS::WAFv2::WebACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
    WebACL = "AWS::WAFv2::WebACL"
    required {
        /// `DefaultAction`: object.
        default_action "DefaultAction" web_acl::DefaultAction,
        /// `Scope`: text. A change replaces the resource.
        scope "Scope" web_acl::Scope,
        /// `VisibilityConfig`: object.
        visibility_config "VisibilityConfig" web_acl::VisibilityConfig,
    }
    optional {
        /// `ApplicationConfig`: object.
        application_config "ApplicationConfig" web_acl::ApplicationConfig,
        /// `AssociationConfig`: object.
        association_config "AssociationConfig" web_acl::AssociationConfig,
        /// `CaptchaConfig`: object.
        captcha_config "CaptchaConfig" web_acl::CaptchaConfig,
        /// `ChallengeConfig`: object.
        challenge_config "ChallengeConfig" web_acl::ChallengeConfig,
        /// `CustomResponseBodies`: object.
        custom_response_bodies "CustomResponseBodies" Json,
        /// `DataProtectionConfig`: object.
        data_protection_config "DataProtectionConfig" web_acl::DataProtectionConfig,
        /// `Description`: text.
        description "Description" String,
        /// `MonetizationConfig`: object.
        monetization_config "MonetizationConfig" web_acl::MonetizationConfig,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `OnSourceDDoSProtectionConfig`: object.
        on_source_d_do_s_protection_config "OnSourceDDoSProtectionConfig" web_acl::OnSourceDDoSProtectionConfig,
        /// `Rules`: list.
        rules "Rules" List<web_acl::Rule>,
        /// `Tags`: list, at least 1 items.
        tags "Tags" List<web_acl::Tag>,
        /// `TokenDomains`: list.
        token_domains "TokenDomains" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Capacity`.
        capacity "Capacity" i64,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LabelNamespace`.
        label_namespace "LabelNamespace" String,
    }
}

/// Property types of [`WebACL`].
pub mod web_acl {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Scope`.
        Scope
        Cloudfront = "CLOUDFRONT",
        Regional = "REGIONAL",
    }

    property! {
        /// [`VisibilityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-visibilityconfig.html)
        VisibilityConfig
        required {
            /// `CloudWatchMetricsEnabled`: true or false.
            cloud_watch_metrics_enabled "CloudWatchMetricsEnabled" bool,
            /// `MetricName`: text, 1 to 128 characters.
            metric_name "MetricName" String,
            /// `SampledRequestsEnabled`: true or false.
            sampled_requests_enabled "SampledRequestsEnabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rule.html)
        Rule
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Priority`: whole number, at least 0 in value.
            priority "Priority" i64,
            /// `Statement`: object.
            statement "Statement" Statement,
            /// `VisibilityConfig`: object.
            visibility_config "VisibilityConfig" VisibilityConfig,
        }
        optional {
            /// `Action`: object.
            action "Action" RuleAction,
            /// `CaptchaConfig`: object.
            captcha_config "CaptchaConfig" CaptchaConfig,
            /// `ChallengeConfig`: object.
            challenge_config "ChallengeConfig" ChallengeConfig,
            /// `OverrideAction`: object.
            override_action "OverrideAction" OverrideAction,
            /// `RuleLabels`: list.
            rule_labels "RuleLabels" List<Label>,
        }
    }

    property! {
        /// [`Statement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html)
        Statement
        required {
        }
        optional {
            /// `AndStatement`: object.
            and_statement "AndStatement" AndStatement,
            /// `AsnMatchStatement`: object.
            asn_match_statement "AsnMatchStatement" AsnMatchStatement,
            /// `ByteMatchStatement`: object.
            byte_match_statement "ByteMatchStatement" ByteMatchStatement,
            /// `GeoMatchStatement`: object.
            geo_match_statement "GeoMatchStatement" GeoMatchStatement,
            /// `IPSetReferenceStatement`: object.
            ip_set_reference_statement "IPSetReferenceStatement" IPSetReferenceStatement,
            /// `LabelMatchStatement`: object.
            label_match_statement "LabelMatchStatement" LabelMatchStatement,
            /// `ManagedRuleGroupStatement`: object.
            managed_rule_group_statement "ManagedRuleGroupStatement" ManagedRuleGroupStatement,
            /// `NotStatement`: object.
            not_statement "NotStatement" NotStatement,
            /// `OrStatement`: object.
            or_statement "OrStatement" OrStatement,
            /// `RateBasedStatement`: object.
            rate_based_statement "RateBasedStatement" RateBasedStatement,
            /// `RegexMatchStatement`: object.
            regex_match_statement "RegexMatchStatement" RegexMatchStatement,
            /// `RegexPatternSetReferenceStatement`: object.
            regex_pattern_set_reference_statement "RegexPatternSetReferenceStatement" RegexPatternSetReferenceStatement,
            /// `RuleGroupReferenceStatement`: object.
            rule_group_reference_statement "RuleGroupReferenceStatement" RuleGroupReferenceStatement,
            /// `SizeConstraintStatement`: object.
            size_constraint_statement "SizeConstraintStatement" SizeConstraintStatement,
            /// `SqliMatchStatement`: object.
            sqli_match_statement "SqliMatchStatement" SqliMatchStatement,
            /// `XssMatchStatement`: object.
            xss_match_statement "XssMatchStatement" XssMatchStatement,
        }
    }

    property! {
        /// [`XssMatchStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-xssmatchstatement.html)
        XssMatchStatement
        required {
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// `PreParseTextTransformations`: list.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
        }
    }

    choice! {
        /// Values of `TextTransformationType`.
        TextTransformationType
        None = "NONE",
        CompressWhiteSpace = "COMPRESS_WHITE_SPACE",
        HtmlEntityDecode = "HTML_ENTITY_DECODE",
        Lowercase = "LOWERCASE",
        CmdLine = "CMD_LINE",
        UrlDecode = "URL_DECODE",
        Base64Decode = "BASE64_DECODE",
        HexDecode = "HEX_DECODE",
        Md5 = "MD5",
        ReplaceComments = "REPLACE_COMMENTS",
        EscapeSeqDecode = "ESCAPE_SEQ_DECODE",
        SqlHexDecode = "SQL_HEX_DECODE",
        CssDecode = "CSS_DECODE",
        JsDecode = "JS_DECODE",
        NormalizePath = "NORMALIZE_PATH",
        NormalizePathWin = "NORMALIZE_PATH_WIN",
        RemoveNulls = "REMOVE_NULLS",
        ReplaceNulls = "REPLACE_NULLS",
        Base64DecodeExt = "BASE64_DECODE_EXT",
        UrlDecodeUni = "URL_DECODE_UNI",
        Utf8ToUnicode = "UTF8_TO_UNICODE",
        RemoveWhitespace = "REMOVE_WHITESPACE",
        Trim = "TRIM",
        TrimLeft = "TRIM_LEFT",
        TrimRight = "TRIM_RIGHT",
        RemoveCommentsChar = "REMOVE_COMMENTS_CHAR",
        Uppercase = "UPPERCASE",
        CmdLineWin = "CMD_LINE_WIN",
        CmdLineUnix = "CMD_LINE_UNIX",
        JsDecodeExt = "JS_DECODE_EXT",
        Sha256 = "SHA256",
    }

    property! {
        /// [`TextTransformation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-texttransformation.html)
        TextTransformation
        required {
            /// `Priority`: whole number, at least 0 in value.
            priority "Priority" i64,
            /// `Type`: text.
            r#type "Type" TextTransformationType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `PreParseTextTransformationType`.
        PreParseTextTransformationType
        None = "NONE",
        UrlDecode = "URL_DECODE",
        UrlDecodeUni = "URL_DECODE_UNI",
        CombineDuplicateQueryArgsByComma = "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA",
        ReplaceSemicolonsWithAmpersands = "REPLACE_SEMICOLONS_WITH_AMPERSANDS",
    }

    property! {
        /// [`PreParseTextTransformation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-preparsetexttransformation.html)
        PreParseTextTransformation
        required {
            /// `Priority`: whole number, at least 0 in value.
            priority "Priority" i64,
            /// `Type`: text.
            r#type "Type" PreParseTextTransformationType,
        }
        optional {
        }
    }

    property! {
        /// [`FieldToMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html)
        FieldToMatch
        required {
        }
        optional {
            /// `AllQueryArguments`: JSON.
            all_query_arguments "AllQueryArguments" Json,
            /// `Body`: object.
            body "Body" Body,
            /// `Cookies`: object.
            cookies "Cookies" Cookies,
            /// `HeaderOrder`: object.
            header_order "HeaderOrder" HeaderOrder,
            /// `Headers`: object.
            headers "Headers" Headers,
            /// `JA3Fingerprint`: object.
            ja3_fingerprint "JA3Fingerprint" JA3Fingerprint,
            /// `JA4Fingerprint`: object.
            ja4_fingerprint "JA4Fingerprint" JA4Fingerprint,
            /// `JsonBody`: object.
            json_body "JsonBody" JsonBody,
            /// `Method`: JSON.
            method "Method" Json,
            /// `QueryString`: JSON.
            query_string "QueryString" Json,
            /// `SingleHeader`: object.
            single_header "SingleHeader" FieldToMatchSingleHeader,
            /// `SingleQueryArgument`: object.
            single_query_argument "SingleQueryArgument" FieldToMatchSingleQueryArgument,
            /// `UriFragment`: object.
            uri_fragment "UriFragment" UriFragment,
            /// `UriPath`: JSON.
            uri_path "UriPath" Json,
        }
    }

    choice! {
        /// Values of `UriFragmentFallbackBehavior`.
        UriFragmentFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    property! {
        /// [`UriFragment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-urifragment.html)
        UriFragment
        required {
        }
        optional {
            /// `FallbackBehavior`: text.
            fallback_behavior "FallbackBehavior" UriFragmentFallbackBehavior,
        }
    }

    property! {
        /// Property type `FieldToMatchSingleQueryArgument`.
        FieldToMatchSingleQueryArgument
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `FieldToMatchSingleHeader`.
        FieldToMatchSingleHeader
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `BodyParsingFallbackBehavior`.
        BodyParsingFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
        EvaluateAsString = "EVALUATE_AS_STRING",
    }

    choice! {
        /// Values of `JsonMatchScope`.
        JsonMatchScope
        All = "ALL",
        Key = "KEY",
        Value = "VALUE",
    }

    choice! {
        /// Values of `OversizeHandling`.
        OversizeHandling
        Continue = "CONTINUE",
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    property! {
        /// [`JsonBody`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonbody.html)
        JsonBody
        required {
            /// `MatchPattern`: object.
            match_pattern "MatchPattern" JsonMatchPattern,
            /// `MatchScope`: text.
            match_scope "MatchScope" JsonMatchScope,
        }
        optional {
            /// `InvalidFallbackBehavior`: text.
            invalid_fallback_behavior "InvalidFallbackBehavior" BodyParsingFallbackBehavior,
            /// `OversizeHandling`: text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
    }

    property! {
        /// [`JsonMatchPattern`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonmatchpattern.html)
        JsonMatchPattern
        required {
        }
        optional {
            /// `All`: JSON.
            all "All" Json,
            /// `IncludedPaths`: list, at least 1 items.
            included_paths "IncludedPaths" List<String>,
        }
    }

    choice! {
        /// Values of `JA4FingerprintFallbackBehavior`.
        JA4FingerprintFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    property! {
        /// [`JA4Fingerprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ja4fingerprint.html)
        JA4Fingerprint
        required {
            /// `FallbackBehavior`: text.
            fallback_behavior "FallbackBehavior" JA4FingerprintFallbackBehavior,
        }
        optional {
        }
    }

    choice! {
        /// Values of `JA3FingerprintFallbackBehavior`.
        JA3FingerprintFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    property! {
        /// [`JA3Fingerprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ja3fingerprint.html)
        JA3Fingerprint
        required {
            /// `FallbackBehavior`: text.
            fallback_behavior "FallbackBehavior" JA3FingerprintFallbackBehavior,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MapMatchScope`.
        MapMatchScope
        All = "ALL",
        Key = "KEY",
        Value = "VALUE",
    }

    property! {
        /// [`Headers`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headers.html)
        Headers
        required {
            /// `MatchPattern`: object.
            match_pattern "MatchPattern" HeaderMatchPattern,
            /// `MatchScope`: text.
            match_scope "MatchScope" MapMatchScope,
            /// `OversizeHandling`: text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
        optional {
        }
    }

    property! {
        /// [`HeaderMatchPattern`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headermatchpattern.html)
        HeaderMatchPattern
        required {
        }
        optional {
            /// `All`: JSON.
            all "All" Json,
            /// `ExcludedHeaders`: list, 1 to 199 items.
            excluded_headers "ExcludedHeaders" List<String>,
            /// `IncludedHeaders`: list, 1 to 199 items.
            included_headers "IncludedHeaders" List<String>,
        }
    }

    property! {
        /// [`HeaderOrder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headerorder.html)
        HeaderOrder
        required {
            /// `OversizeHandling`: text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
        optional {
        }
    }

    property! {
        /// [`Cookies`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cookies.html)
        Cookies
        required {
            /// `MatchPattern`: object.
            match_pattern "MatchPattern" CookieMatchPattern,
            /// `MatchScope`: text.
            match_scope "MatchScope" MapMatchScope,
            /// `OversizeHandling`: text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
        optional {
        }
    }

    property! {
        /// [`CookieMatchPattern`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cookiematchpattern.html)
        CookieMatchPattern
        required {
        }
        optional {
            /// `All`: JSON.
            all "All" Json,
            /// `ExcludedCookies`: list, 1 to 199 items.
            excluded_cookies "ExcludedCookies" List<String>,
            /// `IncludedCookies`: list, 1 to 199 items.
            included_cookies "IncludedCookies" List<String>,
        }
    }

    property! {
        /// [`Body`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-body.html)
        Body
        required {
        }
        optional {
            /// `OversizeHandling`: text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
    }

    choice! {
        /// Values of `SensitivityLevel`.
        SensitivityLevel
        Low = "LOW",
        High = "HIGH",
    }

    property! {
        /// [`SqliMatchStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sqlimatchstatement.html)
        SqliMatchStatement
        required {
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// `PreParseTextTransformations`: list.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
            /// `SensitivityLevel`: text.
            sensitivity_level "SensitivityLevel" SensitivityLevel,
        }
    }

    choice! {
        /// Values of `SizeConstraintStatementComparisonOperator`.
        SizeConstraintStatementComparisonOperator
        Eq = "EQ",
        Ne = "NE",
        Le = "LE",
        Lt = "LT",
        Ge = "GE",
        Gt = "GT",
    }

    property! {
        /// [`SizeConstraintStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sizeconstraintstatement.html)
        SizeConstraintStatement
        required {
            /// `ComparisonOperator`: text.
            comparison_operator "ComparisonOperator" SizeConstraintStatementComparisonOperator,
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `Size`: number, 0 to 21474836480 in value.
            size "Size" f64,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// `PreParseTextTransformations`: list.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
        }
    }

    property! {
        /// [`RuleGroupReferenceStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rulegroupreferencestatement.html)
        RuleGroupReferenceStatement
        required {
            /// `Arn`: text, 20 to 2048 characters.
            arn "Arn" String,
        }
        optional {
            /// `ExcludedRules`: list, 0 to 100 items.
            excluded_rules "ExcludedRules" List<ExcludedRule>,
            /// `RuleActionOverrides`: list, 0 to 100 items.
            rule_action_overrides "RuleActionOverrides" List<RuleActionOverride>,
        }
    }

    property! {
        /// [`RuleActionOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleactionoverride.html)
        RuleActionOverride
        required {
            /// `ActionToUse`: object.
            action_to_use "ActionToUse" RuleAction,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`ExcludedRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-excludedrule.html)
        ExcludedRule
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`RegexPatternSetReferenceStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexpatternsetreferencestatement.html)
        RegexPatternSetReferenceStatement
        required {
            /// `Arn`: text, 20 to 2048 characters.
            arn "Arn" String,
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// `PreParseTextTransformations`: list.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
        }
    }

    property! {
        /// [`RegexMatchStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexmatchstatement.html)
        RegexMatchStatement
        required {
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `RegexString`: text, 1 to 512 characters.
            regex_string "RegexString" String,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// `PreParseTextTransformations`: list.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
        }
    }

    choice! {
        /// Values of `RateBasedStatementAggregateKeyType`.
        RateBasedStatementAggregateKeyType
        Constant = "CONSTANT",
        Ip = "IP",
        ForwardedIp = "FORWARDED_IP",
        CustomKeys = "CUSTOM_KEYS",
    }

    property! {
        /// [`RateBasedStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatement.html)
        RateBasedStatement
        required {
            /// `AggregateKeyType`: text.
            aggregate_key_type "AggregateKeyType" RateBasedStatementAggregateKeyType,
            /// `Limit`: whole number, 10 to 2000000000 in value.
            limit "Limit" i64,
        }
        optional {
            /// `CustomKeys`: list, 0 to 5 items.
            custom_keys "CustomKeys" List<RateBasedStatementCustomKey>,
            /// `EvaluationWindowSec`: whole number.
            evaluation_window_sec "EvaluationWindowSec" i64,
            /// `ForwardedIPConfig`: object.
            forwarded_ip_config "ForwardedIPConfig" ForwardedIPConfiguration,
            /// `ScopeDownStatement`: object.
            scope_down_statement "ScopeDownStatement" Statement,
        }
    }

    choice! {
        /// Values of `ForwardedIPConfigurationFallbackBehavior`.
        ForwardedIPConfigurationFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    property! {
        /// [`ForwardedIPConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-forwardedipconfiguration.html)
        ForwardedIPConfiguration
        required {
            /// `FallbackBehavior`: text.
            fallback_behavior "FallbackBehavior" ForwardedIPConfigurationFallbackBehavior,
            /// `HeaderName`: text.
            header_name "HeaderName" String,
        }
        optional {
        }
    }

    property! {
        /// [`RateBasedStatementCustomKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html)
        RateBasedStatementCustomKey
        required {
        }
        optional {
            /// `ASN`: object.
            asn "ASN" Json,
            /// `Cookie`: object.
            cookie "Cookie" RateLimitCookie,
            /// `ForwardedIP`: JSON.
            forwarded_ip "ForwardedIP" Json,
            /// `HTTPMethod`: JSON.
            http_method "HTTPMethod" Json,
            /// `Header`: object.
            header "Header" RateLimitHeader,
            /// `IP`: JSON.
            ip "IP" Json,
            /// `JA3Fingerprint`: object.
            ja3_fingerprint "JA3Fingerprint" RateLimitJA3Fingerprint,
            /// `JA4Fingerprint`: object.
            ja4_fingerprint "JA4Fingerprint" RateLimitJA4Fingerprint,
            /// `LabelNamespace`: object.
            label_namespace "LabelNamespace" RateLimitLabelNamespace,
            /// `QueryArgument`: object.
            query_argument "QueryArgument" RateLimitQueryArgument,
            /// `QueryString`: object.
            query_string "QueryString" RateLimitQueryString,
            /// `UriPath`: object.
            uri_path "UriPath" RateLimitUriPath,
        }
    }

    property! {
        /// [`RateLimitUriPath`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimituripath.html)
        RateLimitUriPath
        required {
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// [`RateLimitQueryString`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitquerystring.html)
        RateLimitQueryString
        required {
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// [`RateLimitQueryArgument`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitqueryargument.html)
        RateLimitQueryArgument
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// [`RateLimitLabelNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitlabelnamespace.html)
        RateLimitLabelNamespace
        required {
            /// `Namespace`: text.
            namespace "Namespace" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RateLimitJA4FingerprintFallbackBehavior`.
        RateLimitJA4FingerprintFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    property! {
        /// [`RateLimitJA4Fingerprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitja4fingerprint.html)
        RateLimitJA4Fingerprint
        required {
            /// `FallbackBehavior`: text.
            fallback_behavior "FallbackBehavior" RateLimitJA4FingerprintFallbackBehavior,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RateLimitJA3FingerprintFallbackBehavior`.
        RateLimitJA3FingerprintFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    property! {
        /// [`RateLimitJA3Fingerprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitja3fingerprint.html)
        RateLimitJA3Fingerprint
        required {
            /// `FallbackBehavior`: text.
            fallback_behavior "FallbackBehavior" RateLimitJA3FingerprintFallbackBehavior,
        }
        optional {
        }
    }

    property! {
        /// [`RateLimitHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitheader.html)
        RateLimitHeader
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// [`RateLimitCookie`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitcookie.html)
        RateLimitCookie
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// [`OrStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-orstatement.html)
        OrStatement
        required {
            /// `Statements`: list.
            statements "Statements" List<Statement>,
        }
        optional {
        }
    }

    property! {
        /// [`NotStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-notstatement.html)
        NotStatement
        required {
            /// `Statement`: object.
            statement "Statement" Statement,
        }
        optional {
        }
    }

    property! {
        /// [`ManagedRuleGroupStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupstatement.html)
        ManagedRuleGroupStatement
        required {
            /// `Name`: text.
            name "Name" String,
            /// `VendorName`: text, 1 to 128 characters.
            vendor_name "VendorName" String,
        }
        optional {
            /// `ExcludedRules`: list, 0 to 100 items.
            excluded_rules "ExcludedRules" List<ExcludedRule>,
            /// `ManagedRuleGroupConfigs`: list.
            managed_rule_group_configs "ManagedRuleGroupConfigs" List<ManagedRuleGroupConfig>,
            /// `RuleActionOverrides`: list, 0 to 100 items.
            rule_action_overrides "RuleActionOverrides" List<RuleActionOverride>,
            /// `ScopeDownStatement`: object.
            scope_down_statement "ScopeDownStatement" Statement,
            /// `Version`: text, 1 to 64 characters.
            version "Version" String,
        }
    }

    choice! {
        /// Values of `ManagedRuleGroupConfigPayloadType`.
        ManagedRuleGroupConfigPayloadType
        Json = "JSON",
        FormEncoded = "FORM_ENCODED",
    }

    property! {
        /// [`ManagedRuleGroupConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupconfig.html)
        ManagedRuleGroupConfig
        required {
        }
        optional {
            /// `AWSManagedRulesACFPRuleSet`: object.
            aws_managed_rules_acfp_rule_set "AWSManagedRulesACFPRuleSet" AWSManagedRulesACFPRuleSet,
            /// `AWSManagedRulesATPRuleSet`: object.
            aws_managed_rules_atp_rule_set "AWSManagedRulesATPRuleSet" AWSManagedRulesATPRuleSet,
            /// `AWSManagedRulesAntiDDoSRuleSet`: object.
            aws_managed_rules_anti_d_do_s_rule_set "AWSManagedRulesAntiDDoSRuleSet" AWSManagedRulesAntiDDoSRuleSet,
            /// `AWSManagedRulesBotControlRuleSet`: object.
            aws_managed_rules_bot_control_rule_set "AWSManagedRulesBotControlRuleSet" AWSManagedRulesBotControlRuleSet,
            /// `LoginPath`: text, 1 to 256 characters.
            login_path "LoginPath" String,
            /// `PasswordField`: object.
            password_field "PasswordField" FieldIdentifier,
            /// `PayloadType`: text.
            payload_type "PayloadType" ManagedRuleGroupConfigPayloadType,
            /// `UsernameField`: object.
            username_field "UsernameField" FieldIdentifier,
        }
    }

    property! {
        /// [`FieldIdentifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldidentifier.html)
        FieldIdentifier
        required {
            /// `Identifier`: text, 1 to 512 characters.
            identifier "Identifier" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AWSManagedRulesBotControlRuleSetInspectionLevel`.
        AWSManagedRulesBotControlRuleSetInspectionLevel
        Common = "COMMON",
        Targeted = "TARGETED",
    }

    property! {
        /// [`AWSManagedRulesBotControlRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesbotcontrolruleset.html)
        AWSManagedRulesBotControlRuleSet
        required {
            /// `InspectionLevel`: text.
            inspection_level "InspectionLevel" AWSManagedRulesBotControlRuleSetInspectionLevel,
        }
        optional {
            /// `EnableMachineLearning`: true or false.
            enable_machine_learning "EnableMachineLearning" bool,
        }
    }

    choice! {
        /// Values of `SensitivityToAct`.
        SensitivityToAct
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
    }

    property! {
        /// [`AWSManagedRulesAntiDDoSRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesantiddosruleset.html)
        AWSManagedRulesAntiDDoSRuleSet
        required {
            /// `ClientSideActionConfig`: object.
            client_side_action_config "ClientSideActionConfig" ClientSideActionConfig,
        }
        optional {
            /// `SensitivityToBlock`: text.
            sensitivity_to_block "SensitivityToBlock" SensitivityToAct,
        }
    }

    property! {
        /// [`ClientSideActionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-clientsideactionconfig.html)
        ClientSideActionConfig
        required {
            /// `Challenge`: object.
            challenge "Challenge" ClientSideAction,
        }
        optional {
        }
    }

    choice! {
        /// Values of `UsageOfAction`.
        UsageOfAction
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`ClientSideAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-clientsideaction.html)
        ClientSideAction
        required {
            /// `UsageOfAction`: text.
            usage_of_action "UsageOfAction" UsageOfAction,
        }
        optional {
            /// `ExemptUriRegularExpressions`: list.
            exempt_uri_regular_expressions "ExemptUriRegularExpressions" List<Regex>,
            /// `Sensitivity`: text.
            sensitivity "Sensitivity" SensitivityToAct,
        }
    }

    property! {
        /// [`Regex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regex.html)
        Regex
        required {
        }
        optional {
            /// `RegexString`: text, 1 to 512 characters.
            regex_string "RegexString" String,
        }
    }

    property! {
        /// [`AWSManagedRulesATPRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesatpruleset.html)
        AWSManagedRulesATPRuleSet
        required {
            /// `LoginPath`: text.
            login_path "LoginPath" String,
        }
        optional {
            /// `EnableRegexInPath`: true or false.
            enable_regex_in_path "EnableRegexInPath" bool,
            /// `RequestInspection`: object.
            request_inspection "RequestInspection" RequestInspection,
            /// `ResponseInspection`: object.
            response_inspection "ResponseInspection" ResponseInspection,
        }
    }

    property! {
        /// [`ResponseInspection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspection.html)
        ResponseInspection
        required {
        }
        optional {
            /// `BodyContains`: object.
            body_contains "BodyContains" ResponseInspectionBodyContains,
            /// `Header`: object.
            header "Header" ResponseInspectionHeader,
            /// `Json`: object.
            json "Json" ResponseInspectionJson,
            /// `StatusCode`: object.
            status_code "StatusCode" ResponseInspectionStatusCode,
        }
    }

    property! {
        /// [`ResponseInspectionStatusCode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionstatuscode.html)
        ResponseInspectionStatusCode
        required {
            /// `FailureCodes`: list, 1 to 10 items.
            failure_codes "FailureCodes" List<i64>,
            /// `SuccessCodes`: list, 1 to 10 items.
            success_codes "SuccessCodes" List<i64>,
        }
        optional {
        }
    }

    property! {
        /// [`ResponseInspectionJson`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionjson.html)
        ResponseInspectionJson
        required {
            /// `FailureValues`: list, 1 to 5 items.
            failure_values "FailureValues" List<String>,
            /// `Identifier`: text, 1 to 512 characters.
            identifier "Identifier" String,
            /// `SuccessValues`: list, 1 to 5 items.
            success_values "SuccessValues" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`ResponseInspectionHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionheader.html)
        ResponseInspectionHeader
        required {
            /// `FailureValues`: list, 1 to 3 items.
            failure_values "FailureValues" List<String>,
            /// `Name`: text, 1 to 200 characters.
            name "Name" String,
            /// `SuccessValues`: list, 1 to 3 items.
            success_values "SuccessValues" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`ResponseInspectionBodyContains`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionbodycontains.html)
        ResponseInspectionBodyContains
        required {
            /// `FailureStrings`: list, 1 to 5 items.
            failure_strings "FailureStrings" List<String>,
            /// `SuccessStrings`: list, 1 to 5 items.
            success_strings "SuccessStrings" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RequestInspectionPayloadType`.
        RequestInspectionPayloadType
        Json = "JSON",
        FormEncoded = "FORM_ENCODED",
    }

    property! {
        /// [`RequestInspection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspection.html)
        RequestInspection
        required {
            /// `PasswordField`: object.
            password_field "PasswordField" FieldIdentifier,
            /// `PayloadType`: text.
            payload_type "PayloadType" RequestInspectionPayloadType,
            /// `UsernameField`: object.
            username_field "UsernameField" FieldIdentifier,
        }
        optional {
        }
    }

    property! {
        /// [`AWSManagedRulesACFPRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesacfpruleset.html)
        AWSManagedRulesACFPRuleSet
        required {
            /// `CreationPath`: text, 1 to 256 characters.
            creation_path "CreationPath" String,
            /// `RegistrationPagePath`: text, 1 to 256 characters.
            registration_page_path "RegistrationPagePath" String,
            /// `RequestInspection`: object.
            request_inspection "RequestInspection" RequestInspectionACFP,
        }
        optional {
            /// `EnableRegexInPath`: true or false.
            enable_regex_in_path "EnableRegexInPath" bool,
            /// `ResponseInspection`: object.
            response_inspection "ResponseInspection" ResponseInspection,
        }
    }

    choice! {
        /// Values of `RequestInspectionACFPPayloadType`.
        RequestInspectionACFPPayloadType
        Json = "JSON",
        FormEncoded = "FORM_ENCODED",
    }

    property! {
        /// [`RequestInspectionACFP`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspectionacfp.html)
        RequestInspectionACFP
        required {
            /// `PayloadType`: text.
            payload_type "PayloadType" RequestInspectionACFPPayloadType,
        }
        optional {
            /// `AddressFields`: list.
            address_fields "AddressFields" List<FieldIdentifier>,
            /// `EmailField`: object.
            email_field "EmailField" FieldIdentifier,
            /// `PasswordField`: object.
            password_field "PasswordField" FieldIdentifier,
            /// `PhoneNumberFields`: list.
            phone_number_fields "PhoneNumberFields" List<FieldIdentifier>,
            /// `UsernameField`: object.
            username_field "UsernameField" FieldIdentifier,
        }
    }

    choice! {
        /// Values of `LabelMatchScope`.
        LabelMatchScope
        Label = "LABEL",
        Namespace = "NAMESPACE",
    }

    property! {
        /// [`LabelMatchStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-labelmatchstatement.html)
        LabelMatchStatement
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Scope`: text.
            scope "Scope" LabelMatchScope,
        }
        optional {
        }
    }

    property! {
        /// [`IPSetReferenceStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ipsetreferencestatement.html)
        IPSetReferenceStatement
        required {
            /// `Arn`: text, 20 to 2048 characters.
            arn "Arn" String,
        }
        optional {
            /// `IPSetForwardedIPConfig`: object.
            ip_set_forwarded_ip_config "IPSetForwardedIPConfig" IPSetForwardedIPConfiguration,
        }
    }

    choice! {
        /// Values of `IPSetForwardedIPConfigurationFallbackBehavior`.
        IPSetForwardedIPConfigurationFallbackBehavior
        Match = "MATCH",
        NoMatch = "NO_MATCH",
    }

    choice! {
        /// Values of `IPSetForwardedIPConfigurationPosition`.
        IPSetForwardedIPConfigurationPosition
        First = "FIRST",
        Last = "LAST",
        Any = "ANY",
    }

    property! {
        /// [`IPSetForwardedIPConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ipsetforwardedipconfiguration.html)
        IPSetForwardedIPConfiguration
        required {
            /// `FallbackBehavior`: text.
            fallback_behavior "FallbackBehavior" IPSetForwardedIPConfigurationFallbackBehavior,
            /// `HeaderName`: text.
            header_name "HeaderName" String,
            /// `Position`: text.
            position "Position" IPSetForwardedIPConfigurationPosition,
        }
        optional {
        }
    }

    choice! {
        /// Values of `GeoMatchStatementCountryCodes`.
        GeoMatchStatementCountryCodes
        Ad = "AD",
        Ae = "AE",
        Af = "AF",
        Ag = "AG",
        Ai = "AI",
        Al = "AL",
        Am = "AM",
        Ao = "AO",
        Aq = "AQ",
        Ar = "AR",
        As = "AS",
        At = "AT",
        Au = "AU",
        Aw = "AW",
        Ax = "AX",
        Az = "AZ",
        Ba = "BA",
        Bb = "BB",
        Bd = "BD",
        Be = "BE",
        Bf = "BF",
        Bg = "BG",
        Bh = "BH",
        Bi = "BI",
        Bj = "BJ",
        Bl = "BL",
        Bm = "BM",
        Bn = "BN",
        Bo = "BO",
        Bq = "BQ",
        Br = "BR",
        Bs = "BS",
        Bt = "BT",
        Bv = "BV",
        Bw = "BW",
        By = "BY",
        Bz = "BZ",
        Ca = "CA",
        Cc = "CC",
        Cd = "CD",
        Cf = "CF",
        Cg = "CG",
        Ch = "CH",
        Ci = "CI",
        Ck = "CK",
        Cl = "CL",
        Cm = "CM",
        Cn = "CN",
        Co = "CO",
        Cr = "CR",
        Cu = "CU",
        Cv = "CV",
        Cw = "CW",
        Cx = "CX",
        Cy = "CY",
        Cz = "CZ",
        De = "DE",
        Dj = "DJ",
        Dk = "DK",
        Dm = "DM",
        Do = "DO",
        Dz = "DZ",
        Ec = "EC",
        Ee = "EE",
        Eg = "EG",
        Eh = "EH",
        Er = "ER",
        Es = "ES",
        Et = "ET",
        Fi = "FI",
        Fj = "FJ",
        Fk = "FK",
        Fm = "FM",
        Fo = "FO",
        Fr = "FR",
        Ga = "GA",
        Gb = "GB",
        Gd = "GD",
        Ge = "GE",
        Gf = "GF",
        Gg = "GG",
        Gh = "GH",
        Gi = "GI",
        Gl = "GL",
        Gm = "GM",
        Gn = "GN",
        Gp = "GP",
        Gq = "GQ",
        Gr = "GR",
        Gs = "GS",
        Gt = "GT",
        Gu = "GU",
        Gw = "GW",
        Gy = "GY",
        Hk = "HK",
        Hm = "HM",
        Hn = "HN",
        Hr = "HR",
        Ht = "HT",
        Hu = "HU",
        Id = "ID",
        Ie = "IE",
        Il = "IL",
        Im = "IM",
        In = "IN",
        Io = "IO",
        Iq = "IQ",
        Ir = "IR",
        Is = "IS",
        It = "IT",
        Je = "JE",
        Jm = "JM",
        Jo = "JO",
        Jp = "JP",
        Ke = "KE",
        Kg = "KG",
        Kh = "KH",
        Ki = "KI",
        Km = "KM",
        Kn = "KN",
        Kp = "KP",
        Kr = "KR",
        Kw = "KW",
        Ky = "KY",
        Kz = "KZ",
        La = "LA",
        Lb = "LB",
        Lc = "LC",
        Li = "LI",
        Lk = "LK",
        Lr = "LR",
        Ls = "LS",
        Lt = "LT",
        Lu = "LU",
        Lv = "LV",
        Ly = "LY",
        Ma = "MA",
        Mc = "MC",
        Md = "MD",
        Me = "ME",
        Mf = "MF",
        Mg = "MG",
        Mh = "MH",
        Mk = "MK",
        Ml = "ML",
        Mm = "MM",
        Mn = "MN",
        Mo = "MO",
        Mp = "MP",
        Mq = "MQ",
        Mr = "MR",
        Ms = "MS",
        Mt = "MT",
        Mu = "MU",
        Mv = "MV",
        Mw = "MW",
        Mx = "MX",
        My = "MY",
        Mz = "MZ",
        Na = "NA",
        Nc = "NC",
        Ne = "NE",
        Nf = "NF",
        Ng = "NG",
        Ni = "NI",
        Nl = "NL",
        No = "NO",
        Np = "NP",
        Nr = "NR",
        Nu = "NU",
        Nz = "NZ",
        Om = "OM",
        Pa = "PA",
        Pe = "PE",
        Pf = "PF",
        Pg = "PG",
        Ph = "PH",
        Pk = "PK",
        Pl = "PL",
        Pm = "PM",
        Pn = "PN",
        Pr = "PR",
        Ps = "PS",
        Pt = "PT",
        Pw = "PW",
        Py = "PY",
        Qa = "QA",
        Re = "RE",
        Ro = "RO",
        Rs = "RS",
        Ru = "RU",
        Rw = "RW",
        Sa = "SA",
        Sb = "SB",
        Sc = "SC",
        Sd = "SD",
        Se = "SE",
        Sg = "SG",
        Sh = "SH",
        Si = "SI",
        Sj = "SJ",
        Sk = "SK",
        Sl = "SL",
        Sm = "SM",
        Sn = "SN",
        So = "SO",
        Sr = "SR",
        Ss = "SS",
        St = "ST",
        Sv = "SV",
        Sx = "SX",
        Sy = "SY",
        Sz = "SZ",
        Tc = "TC",
        Td = "TD",
        Tf = "TF",
        Tg = "TG",
        Th = "TH",
        Tj = "TJ",
        Tk = "TK",
        Tl = "TL",
        Tm = "TM",
        Tn = "TN",
        To = "TO",
        Tr = "TR",
        Tt = "TT",
        Tv = "TV",
        Tw = "TW",
        Tz = "TZ",
        Ua = "UA",
        Ug = "UG",
        Um = "UM",
        Us = "US",
        Uy = "UY",
        Uz = "UZ",
        Va = "VA",
        Vc = "VC",
        Ve = "VE",
        Vg = "VG",
        Vi = "VI",
        Vn = "VN",
        Vu = "VU",
        Wf = "WF",
        Ws = "WS",
        Xk = "XK",
        Ye = "YE",
        Yt = "YT",
        Za = "ZA",
        Zm = "ZM",
        Zw = "ZW",
    }

    property! {
        /// [`GeoMatchStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-geomatchstatement.html)
        GeoMatchStatement
        required {
        }
        optional {
            /// `CountryCodes`: list, at least 1 items.
            country_codes "CountryCodes" List<GeoMatchStatementCountryCodes>,
            /// `ForwardedIPConfig`: object.
            forwarded_ip_config "ForwardedIPConfig" ForwardedIPConfiguration,
        }
    }

    choice! {
        /// Values of `PositionalConstraint`.
        PositionalConstraint
        Exactly = "EXACTLY",
        StartsWith = "STARTS_WITH",
        EndsWith = "ENDS_WITH",
        Contains = "CONTAINS",
        ContainsWord = "CONTAINS_WORD",
    }

    property! {
        /// [`ByteMatchStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-bytematchstatement.html)
        ByteMatchStatement
        required {
            /// `FieldToMatch`: object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// `PositionalConstraint`: text.
            positional_constraint "PositionalConstraint" PositionalConstraint,
            /// `TextTransformations`: list, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// `PreParseTextTransformations`: list.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
            /// `SearchString`: text.
            search_string "SearchString" String,
            /// `SearchStringBase64`: text.
            search_string_base64 "SearchStringBase64" String,
        }
    }

    property! {
        /// [`AsnMatchStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-asnmatchstatement.html)
        AsnMatchStatement
        required {
        }
        optional {
            /// `AsnList`: list, 1 to 100 items.
            asn_list "AsnList" List<i64>,
            /// `ForwardedIPConfig`: object.
            forwarded_ip_config "ForwardedIPConfig" ForwardedIPConfiguration,
        }
    }

    property! {
        /// [`AndStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-andstatement.html)
        AndStatement
        required {
            /// `Statements`: list.
            statements "Statements" List<Statement>,
        }
        optional {
        }
    }

    property! {
        /// [`Label`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-label.html)
        Label
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`OverrideAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-overrideaction.html)
        OverrideAction
        required {
        }
        optional {
            /// `Count`: JSON.
            count "Count" Json,
            /// `None`: JSON.
            none "None" Json,
        }
    }

    property! {
        /// [`RuleAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleaction.html)
        RuleAction
        required {
        }
        optional {
            /// `Allow`: object.
            allow "Allow" AllowAction,
            /// `Block`: object.
            block "Block" BlockAction,
            /// `Captcha`: object.
            captcha "Captcha" CaptchaAction,
            /// `Challenge`: object.
            challenge "Challenge" ChallengeAction,
            /// `Count`: object.
            count "Count" CountAction,
            /// `Monetize`: object.
            monetize "Monetize" MonetizeAction,
        }
    }

    property! {
        /// [`MonetizeAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-monetizeaction.html)
        MonetizeAction
        required {
        }
        optional {
            /// `PriceMultiplier`: text, 1 to 3 characters.
            price_multiplier "PriceMultiplier" String,
        }
    }

    property! {
        /// [`CountAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-countaction.html)
        CountAction
        required {
        }
        optional {
            /// `CustomRequestHandling`: object.
            custom_request_handling "CustomRequestHandling" CustomRequestHandling,
        }
    }

    property! {
        /// [`CustomRequestHandling`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customrequesthandling.html)
        CustomRequestHandling
        required {
            /// `InsertHeaders`: list, at least 1 items.
            insert_headers "InsertHeaders" List<CustomHTTPHeader>,
        }
        optional {
        }
    }

    property! {
        /// [`CustomHTTPHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customhttpheader.html)
        CustomHTTPHeader
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ChallengeAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-challengeaction.html)
        ChallengeAction
        required {
        }
        optional {
            /// `CustomRequestHandling`: object.
            custom_request_handling "CustomRequestHandling" CustomRequestHandling,
        }
    }

    property! {
        /// [`CaptchaAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-captchaaction.html)
        CaptchaAction
        required {
        }
        optional {
            /// `CustomRequestHandling`: object.
            custom_request_handling "CustomRequestHandling" CustomRequestHandling,
        }
    }

    property! {
        /// [`BlockAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-blockaction.html)
        BlockAction
        required {
        }
        optional {
            /// `CustomResponse`: object.
            custom_response "CustomResponse" CustomResponse,
        }
    }

    property! {
        /// [`CustomResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customresponse.html)
        CustomResponse
        required {
            /// `ResponseCode`: whole number, 200 to 599 in value.
            response_code "ResponseCode" i64,
        }
        optional {
            /// `CustomResponseBodyKey`: text, 1 to 128 characters.
            custom_response_body_key "CustomResponseBodyKey" String,
            /// `ResponseHeaders`: list, at least 1 items.
            response_headers "ResponseHeaders" List<CustomHTTPHeader>,
        }
    }

    property! {
        /// [`AllowAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-allowaction.html)
        AllowAction
        required {
        }
        optional {
            /// `CustomRequestHandling`: object.
            custom_request_handling "CustomRequestHandling" CustomRequestHandling,
        }
    }

    choice! {
        /// Values of `OnSourceDDoSProtectionConfigALBLowReputationMode`.
        OnSourceDDoSProtectionConfigALBLowReputationMode
        ActiveUnderDdos = "ACTIVE_UNDER_DDOS",
        AlwaysOn = "ALWAYS_ON",
    }

    property! {
        /// [`OnSourceDDoSProtectionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-onsourceddosprotectionconfig.html)
        OnSourceDDoSProtectionConfig
        required {
            /// `ALBLowReputationMode`: text.
            alb_low_reputation_mode "ALBLowReputationMode" OnSourceDDoSProtectionConfigALBLowReputationMode,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CurrencyMode`.
        CurrencyMode
        Real = "REAL",
        Test = "TEST",
    }

    property! {
        /// [`MonetizationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-monetizationconfig.html)
        MonetizationConfig
        required {
        }
        optional {
            /// `CryptoConfig`: object.
            crypto_config "CryptoConfig" CryptoConfig,
            /// `CurrencyMode`: text.
            currency_mode "CurrencyMode" CurrencyMode,
        }
    }

    property! {
        /// [`CryptoConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cryptoconfig.html)
        CryptoConfig
        required {
            /// `PaymentNetworks`: list, 1 to 2 items.
            payment_networks "PaymentNetworks" List<PaymentNetwork>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `BlockchainChain`.
        BlockchainChain
        Base = "BASE",
        Solana = "SOLANA",
        BaseSepolia = "BASE_SEPOLIA",
        SolanaDevnet = "SOLANA_DEVNET",
    }

    property! {
        /// [`PaymentNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-paymentnetwork.html)
        PaymentNetwork
        required {
            /// `Chain`: text.
            chain "Chain" BlockchainChain,
            /// `Prices`: list, 1 to 1 items.
            prices "Prices" List<Price>,
            /// `WalletAddress`: text, 26 to 44 characters.
            wallet_address "WalletAddress" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CryptoCurrency`.
        CryptoCurrency
        Usdc = "USDC",
    }

    property! {
        /// [`Price`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-price.html)
        Price
        required {
            /// `Amount`: text, 1 to 13 characters.
            amount "Amount" String,
            /// `Currency`: text.
            currency "Currency" CryptoCurrency,
        }
        optional {
        }
    }

    property! {
        /// [`DefaultAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-defaultaction.html)
        DefaultAction
        required {
        }
        optional {
            /// `Allow`: object.
            allow "Allow" AllowAction,
            /// `Block`: object.
            block "Block" BlockAction,
        }
    }

    property! {
        /// [`DataProtectionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotectionconfig.html)
        DataProtectionConfig
        required {
            /// `DataProtections`: list, 1 to 26 items.
            data_protections "DataProtections" List<DataProtect>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DataProtectionAction`.
        DataProtectionAction
        Substitution = "SUBSTITUTION",
        Hash = "HASH",
    }

    property! {
        /// [`DataProtect`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotect.html)
        DataProtect
        required {
            /// `Action`: text.
            action "Action" DataProtectionAction,
            /// `Field`: object.
            field "Field" FieldToProtect,
        }
        optional {
            /// `ExcludeRateBasedDetails`: true or false.
            exclude_rate_based_details "ExcludeRateBasedDetails" bool,
            /// `ExcludeRuleMatchDetails`: true or false.
            exclude_rule_match_details "ExcludeRuleMatchDetails" bool,
        }
    }

    choice! {
        /// Values of `FieldToProtectFieldType`.
        FieldToProtectFieldType
        SingleHeader = "SINGLE_HEADER",
        SingleCookie = "SINGLE_COOKIE",
        SingleQueryArgument = "SINGLE_QUERY_ARGUMENT",
        QueryString = "QUERY_STRING",
        Body = "BODY",
    }

    property! {
        /// [`FieldToProtect`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtoprotect.html)
        FieldToProtect
        required {
            /// `FieldType`: text.
            field_type "FieldType" FieldToProtectFieldType,
        }
        optional {
            /// `FieldKeys`: list, 0 to 100 items.
            field_keys "FieldKeys" List<String>,
        }
    }

    property! {
        /// [`ChallengeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-challengeconfig.html)
        ChallengeConfig
        required {
        }
        optional {
            /// `ImmunityTimeProperty`: object.
            immunity_time_property "ImmunityTimeProperty" ImmunityTimeProperty,
        }
    }

    property! {
        /// [`ImmunityTimeProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-immunitytimeproperty.html)
        ImmunityTimeProperty
        required {
            /// `ImmunityTime`: whole number, 60 to 259200 in value.
            immunity_time "ImmunityTime" i64,
        }
        optional {
        }
    }

    property! {
        /// [`CaptchaConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-captchaconfig.html)
        CaptchaConfig
        required {
        }
        optional {
            /// `ImmunityTimeProperty`: object.
            immunity_time_property "ImmunityTimeProperty" ImmunityTimeProperty,
        }
    }

    property! {
        /// [`AssociationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-associationconfig.html)
        AssociationConfig
        required {
        }
        optional {
            /// `RequestBody`: object.
            request_body "RequestBody" Json,
        }
    }

    property! {
        /// [`ApplicationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-applicationconfig.html)
        ApplicationConfig
        required {
            /// `Attributes`: list, 1 to 10 items.
            attributes "Attributes" List<ApplicationAttribute>,
        }
        optional {
        }
    }

    property! {
        /// [`ApplicationAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-applicationattribute.html)
        ApplicationAttribute
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `Values`: list, 1 to 10 items.
            values "Values" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::WAFv2::WebACLAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html)
    WebACLAssociation = "AWS::WAFv2::WebACLAssociation"
    required {
        /// `ResourceArn`: text, 20 to 2048 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
        /// `WebACLArn`: text, 20 to 2048 characters. A change replaces the resource.
        web_acl_arn "WebACLArn" String,
    }
    optional {
    }
    attributes {
    }
}
