// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::WAFv2`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::WAFv2::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html)
    IPSet = "AWS::WAFv2::IPSet"
    required {
        /// List.
        addresses "Addresses" List<String>,
        /// Text.
        ip_address_version "IPAddressVersion" ip_set::IPAddressVersion,
        /// Text. A change replaces the resource.
        scope "Scope" ip_set::Scope,
    }
    optional {
        /// Text.
        description "Description" String,
        /// Text. A change replaces the resource.
        name "Name" String,
        /// List, at least 1 items.
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
        /// Property type `Tag`.
        Tag
        required {
        }
        optional {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::WAFv2::LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html)
    LoggingConfiguration = "AWS::WAFv2::LoggingConfiguration"
    required {
        /// List.
        log_destination_configs "LogDestinationConfigs" List<String>,
        /// Text. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
        /// Object.
        logging_filter "LoggingFilter" logging_configuration::LoggingFilter,
        /// List.
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
        /// Property type `FieldToMatch`.
        FieldToMatch
        required {
        }
        optional {
            /// JSON.
            method "Method" Json,
            /// JSON.
            query_string "QueryString" Json,
            /// Object.
            single_header "SingleHeader" FieldToMatchSingleHeader,
            /// JSON.
            uri_path "UriPath" Json,
        }
    }

    property! {
        /// Property type `FieldToMatchSingleHeader`.
        FieldToMatchSingleHeader
        required {
            /// Text.
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
            /// Text.
            default_behavior "DefaultBehavior" LoggingFilterDefaultBehavior,
            /// List, at least 1 items.
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
        /// Property type `Filter`.
        Filter
        required {
            /// Text.
            behavior "Behavior" FilterBehavior,
            /// List, at least 1 items.
            conditions "Conditions" List<Condition>,
            /// Text.
            requirement "Requirement" FilterRequirement,
        }
        optional {
        }
    }

    property! {
        /// Property type `Condition`.
        Condition
        required {
        }
        optional {
            /// Object.
            action_condition "ActionCondition" ConditionActionCondition,
            /// Object.
            label_name_condition "LabelNameCondition" ConditionLabelNameCondition,
        }
    }

    property! {
        /// Property type `ConditionLabelNameCondition`.
        ConditionLabelNameCondition
        required {
            /// Text.
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
            /// Text.
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
        /// List.
        regular_expression_list "RegularExpressionList" List<String>,
        /// Text. A change replaces the resource.
        scope "Scope" regex_pattern_set::Scope,
    }
    optional {
        /// Text.
        description "Description" String,
        /// Text. A change replaces the resource.
        name "Name" String,
        /// List, at least 1 items.
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
        /// Property type `Tag`.
        Tag
        required {
        }
        optional {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::WAFv2::RuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-rulegroup.html)
    RuleGroup = "AWS::WAFv2::RuleGroup"
    required {
        /// Whole number, at least 0 in value.
        capacity "Capacity" i64,
        /// Text. A change replaces the resource.
        scope "Scope" rule_group::Scope,
        /// Object.
        visibility_config "VisibilityConfig" rule_group::VisibilityConfig,
    }
    optional {
        /// List.
        available_labels "AvailableLabels" List<rule_group::LabelSummary>,
        /// List.
        consumed_labels "ConsumedLabels" List<rule_group::LabelSummary>,
        /// Object.
        custom_response_bodies "CustomResponseBodies" Json,
        /// Text.
        description "Description" String,
        /// Object.
        monetization_config "MonetizationConfig" rule_group::MonetizationConfig,
        /// Text. A change replaces the resource.
        name "Name" String,
        /// List.
        rules "Rules" List<rule_group::Rule>,
        /// List, at least 1 items.
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
        /// Property type `VisibilityConfig`.
        VisibilityConfig
        required {
            /// True or false.
            cloud_watch_metrics_enabled "CloudWatchMetricsEnabled" bool,
            /// Text, 1 to 128 characters.
            metric_name "MetricName" String,
            /// True or false.
            sampled_requests_enabled "SampledRequestsEnabled" bool,
        }
        optional {
        }
    }

    property! {
        /// Property type `Tag`.
        Tag
        required {
        }
        optional {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// Property type `Rule`.
        Rule
        required {
            /// Text.
            name "Name" String,
            /// Whole number, at least 0 in value.
            priority "Priority" i64,
            /// Object.
            statement "Statement" Statement,
            /// Object.
            visibility_config "VisibilityConfig" VisibilityConfig,
        }
        optional {
            /// Object.
            action "Action" RuleAction,
            /// Object.
            captcha_config "CaptchaConfig" CaptchaConfig,
            /// Object.
            challenge_config "ChallengeConfig" ChallengeConfig,
            /// List.
            rule_labels "RuleLabels" List<Label>,
        }
    }

    property! {
        /// Property type `Statement`.
        Statement
        required {
        }
        optional {
            /// Object.
            and_statement "AndStatement" AndStatement,
            /// Object.
            asn_match_statement "AsnMatchStatement" AsnMatchStatement,
            /// Object.
            byte_match_statement "ByteMatchStatement" ByteMatchStatement,
            /// Object.
            geo_match_statement "GeoMatchStatement" GeoMatchStatement,
            /// Object.
            ip_set_reference_statement "IPSetReferenceStatement" IPSetReferenceStatement,
            /// Object.
            label_match_statement "LabelMatchStatement" LabelMatchStatement,
            /// Object.
            not_statement "NotStatement" NotStatement,
            /// Object.
            or_statement "OrStatement" OrStatement,
            /// Object.
            rate_based_statement "RateBasedStatement" RateBasedStatement,
            /// Object.
            regex_match_statement "RegexMatchStatement" RegexMatchStatement,
            /// Object.
            regex_pattern_set_reference_statement "RegexPatternSetReferenceStatement" RegexPatternSetReferenceStatement,
            /// Object.
            size_constraint_statement "SizeConstraintStatement" SizeConstraintStatement,
            /// Object.
            sqli_match_statement "SqliMatchStatement" SqliMatchStatement,
            /// Object.
            xss_match_statement "XssMatchStatement" XssMatchStatement,
        }
    }

    property! {
        /// Property type `XssMatchStatement`.
        XssMatchStatement
        required {
            /// Object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// List.
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
        /// Property type `TextTransformation`.
        TextTransformation
        required {
            /// Whole number, at least 0 in value.
            priority "Priority" i64,
            /// Text.
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
        /// Property type `PreParseTextTransformation`.
        PreParseTextTransformation
        required {
            /// Whole number, at least 0 in value.
            priority "Priority" i64,
            /// Text.
            r#type "Type" PreParseTextTransformationType,
        }
        optional {
        }
    }

    property! {
        /// Property type `FieldToMatch`.
        FieldToMatch
        required {
        }
        optional {
            /// JSON.
            all_query_arguments "AllQueryArguments" Json,
            /// Object.
            body "Body" Body,
            /// Object.
            cookies "Cookies" Cookies,
            /// Object.
            header_order "HeaderOrder" HeaderOrder,
            /// Object.
            headers "Headers" Headers,
            /// Object.
            ja3_fingerprint "JA3Fingerprint" JA3Fingerprint,
            /// Object.
            ja4_fingerprint "JA4Fingerprint" JA4Fingerprint,
            /// Object.
            json_body "JsonBody" JsonBody,
            /// JSON.
            method "Method" Json,
            /// JSON.
            query_string "QueryString" Json,
            /// Object.
            single_header "SingleHeader" FieldToMatchSingleHeader,
            /// Object.
            single_query_argument "SingleQueryArgument" FieldToMatchSingleQueryArgument,
            /// Object.
            uri_fragment "UriFragment" UriFragment,
            /// JSON.
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
        /// Property type `UriFragment`.
        UriFragment
        required {
        }
        optional {
            /// Text.
            fallback_behavior "FallbackBehavior" UriFragmentFallbackBehavior,
        }
    }

    property! {
        /// Property type `FieldToMatchSingleQueryArgument`.
        FieldToMatchSingleQueryArgument
        required {
            /// Text, 1 to 64 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `FieldToMatchSingleHeader`.
        FieldToMatchSingleHeader
        required {
            /// Text, 1 to 64 characters.
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
        /// Property type `JsonBody`.
        JsonBody
        required {
            /// Object.
            match_pattern "MatchPattern" JsonMatchPattern,
            /// Text.
            match_scope "MatchScope" JsonMatchScope,
        }
        optional {
            /// Text.
            invalid_fallback_behavior "InvalidFallbackBehavior" BodyParsingFallbackBehavior,
            /// Text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
    }

    property! {
        /// Property type `JsonMatchPattern`.
        JsonMatchPattern
        required {
        }
        optional {
            /// JSON.
            all "All" Json,
            /// List, at least 1 items.
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
        /// Property type `JA4Fingerprint`.
        JA4Fingerprint
        required {
            /// Text.
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
        /// Property type `JA3Fingerprint`.
        JA3Fingerprint
        required {
            /// Text.
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
        /// Property type `Headers`.
        Headers
        required {
            /// Object.
            match_pattern "MatchPattern" HeaderMatchPattern,
            /// Text.
            match_scope "MatchScope" MapMatchScope,
            /// Text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
        optional {
        }
    }

    property! {
        /// Property type `HeaderMatchPattern`.
        HeaderMatchPattern
        required {
        }
        optional {
            /// JSON.
            all "All" Json,
            /// List, 1 to 199 items.
            excluded_headers "ExcludedHeaders" List<String>,
            /// List, 1 to 199 items.
            included_headers "IncludedHeaders" List<String>,
        }
    }

    property! {
        /// Property type `HeaderOrder`.
        HeaderOrder
        required {
            /// Text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
        optional {
        }
    }

    property! {
        /// Property type `Cookies`.
        Cookies
        required {
            /// Object.
            match_pattern "MatchPattern" CookieMatchPattern,
            /// Text.
            match_scope "MatchScope" MapMatchScope,
            /// Text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
        optional {
        }
    }

    property! {
        /// Property type `CookieMatchPattern`.
        CookieMatchPattern
        required {
        }
        optional {
            /// JSON.
            all "All" Json,
            /// List, 1 to 199 items.
            excluded_cookies "ExcludedCookies" List<String>,
            /// List, 1 to 199 items.
            included_cookies "IncludedCookies" List<String>,
        }
    }

    property! {
        /// Property type `Body`.
        Body
        required {
        }
        optional {
            /// Text.
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
        /// Property type `SqliMatchStatement`.
        SqliMatchStatement
        required {
            /// Object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// List.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
            /// Text.
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
        /// Property type `SizeConstraintStatement`.
        SizeConstraintStatement
        required {
            /// Text.
            comparison_operator "ComparisonOperator" SizeConstraintStatementComparisonOperator,
            /// Object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// Number, 0 to 21474836480 in value.
            size "Size" f64,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// List.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
        }
    }

    property! {
        /// Property type `RegexPatternSetReferenceStatement`.
        RegexPatternSetReferenceStatement
        required {
            /// Text, 20 to 2048 characters.
            arn "Arn" String,
            /// Object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// List.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
        }
    }

    property! {
        /// Property type `RegexMatchStatement`.
        RegexMatchStatement
        required {
            /// Object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// Text, 1 to 512 characters.
            regex_string "RegexString" String,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// List.
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
        /// Property type `RateBasedStatement`.
        RateBasedStatement
        required {
            /// Text.
            aggregate_key_type "AggregateKeyType" RateBasedStatementAggregateKeyType,
            /// Whole number, 10 to 2000000000 in value.
            limit "Limit" i64,
        }
        optional {
            /// List, 0 to 5 items.
            custom_keys "CustomKeys" List<RateBasedStatementCustomKey>,
            /// Whole number.
            evaluation_window_sec "EvaluationWindowSec" i64,
            /// Object.
            forwarded_ip_config "ForwardedIPConfig" ForwardedIPConfiguration,
            /// Object.
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
        /// Property type `ForwardedIPConfiguration`.
        ForwardedIPConfiguration
        required {
            /// Text.
            fallback_behavior "FallbackBehavior" ForwardedIPConfigurationFallbackBehavior,
            /// Text.
            header_name "HeaderName" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `RateBasedStatementCustomKey`.
        RateBasedStatementCustomKey
        required {
        }
        optional {
            /// Object.
            asn "ASN" Json,
            /// Object.
            cookie "Cookie" RateLimitCookie,
            /// JSON.
            forwarded_ip "ForwardedIP" Json,
            /// JSON.
            http_method "HTTPMethod" Json,
            /// Object.
            header "Header" RateLimitHeader,
            /// JSON.
            ip "IP" Json,
            /// Object.
            ja3_fingerprint "JA3Fingerprint" RateLimitJA3Fingerprint,
            /// Object.
            ja4_fingerprint "JA4Fingerprint" RateLimitJA4Fingerprint,
            /// Object.
            label_namespace "LabelNamespace" RateLimitLabelNamespace,
            /// Object.
            query_argument "QueryArgument" RateLimitQueryArgument,
            /// Object.
            query_string "QueryString" RateLimitQueryString,
            /// Object.
            uri_path "UriPath" RateLimitUriPath,
        }
    }

    property! {
        /// Property type `RateLimitUriPath`.
        RateLimitUriPath
        required {
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// Property type `RateLimitQueryString`.
        RateLimitQueryString
        required {
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// Property type `RateLimitQueryArgument`.
        RateLimitQueryArgument
        required {
            /// Text, 1 to 64 characters.
            name "Name" String,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// Property type `RateLimitLabelNamespace`.
        RateLimitLabelNamespace
        required {
            /// Text.
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
        /// Property type `RateLimitJA4Fingerprint`.
        RateLimitJA4Fingerprint
        required {
            /// Text.
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
        /// Property type `RateLimitJA3Fingerprint`.
        RateLimitJA3Fingerprint
        required {
            /// Text.
            fallback_behavior "FallbackBehavior" RateLimitJA3FingerprintFallbackBehavior,
        }
        optional {
        }
    }

    property! {
        /// Property type `RateLimitHeader`.
        RateLimitHeader
        required {
            /// Text, 1 to 64 characters.
            name "Name" String,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// Property type `RateLimitCookie`.
        RateLimitCookie
        required {
            /// Text, 1 to 64 characters.
            name "Name" String,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// Property type `OrStatement`.
        OrStatement
        required {
            /// List.
            statements "Statements" List<Statement>,
        }
        optional {
        }
    }

    property! {
        /// Property type `NotStatement`.
        NotStatement
        required {
            /// Object.
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
        /// Property type `LabelMatchStatement`.
        LabelMatchStatement
        required {
            /// Text.
            key "Key" String,
            /// Text.
            scope "Scope" LabelMatchScope,
        }
        optional {
        }
    }

    property! {
        /// Property type `IPSetReferenceStatement`.
        IPSetReferenceStatement
        required {
            /// Text, 20 to 2048 characters.
            arn "Arn" String,
        }
        optional {
            /// Object.
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
        /// Property type `IPSetForwardedIPConfiguration`.
        IPSetForwardedIPConfiguration
        required {
            /// Text.
            fallback_behavior "FallbackBehavior" IPSetForwardedIPConfigurationFallbackBehavior,
            /// Text.
            header_name "HeaderName" String,
            /// Text.
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
        /// Property type `GeoMatchStatement`.
        GeoMatchStatement
        required {
        }
        optional {
            /// List, at least 1 items.
            country_codes "CountryCodes" List<GeoMatchStatementCountryCodes>,
            /// Object.
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
        /// Property type `ByteMatchStatement`.
        ByteMatchStatement
        required {
            /// Object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// Text.
            positional_constraint "PositionalConstraint" PositionalConstraint,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// List.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
            /// Text.
            search_string "SearchString" String,
            /// Text.
            search_string_base64 "SearchStringBase64" String,
        }
    }

    property! {
        /// Property type `AsnMatchStatement`.
        AsnMatchStatement
        required {
        }
        optional {
            /// List, 1 to 100 items.
            asn_list "AsnList" List<i64>,
            /// Object.
            forwarded_ip_config "ForwardedIPConfig" ForwardedIPConfiguration,
        }
    }

    property! {
        /// Property type `AndStatement`.
        AndStatement
        required {
            /// List.
            statements "Statements" List<Statement>,
        }
        optional {
        }
    }

    property! {
        /// Property type `Label`.
        Label
        required {
            /// Text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ChallengeConfig`.
        ChallengeConfig
        required {
        }
        optional {
            /// Object.
            immunity_time_property "ImmunityTimeProperty" ImmunityTimeProperty,
        }
    }

    property! {
        /// Property type `ImmunityTimeProperty`.
        ImmunityTimeProperty
        required {
            /// Whole number, 60 to 259200 in value.
            immunity_time "ImmunityTime" i64,
        }
        optional {
        }
    }

    property! {
        /// Property type `CaptchaConfig`.
        CaptchaConfig
        required {
        }
        optional {
            /// Object.
            immunity_time_property "ImmunityTimeProperty" ImmunityTimeProperty,
        }
    }

    property! {
        /// Property type `RuleAction`.
        RuleAction
        required {
        }
        optional {
            /// Object.
            allow "Allow" AllowAction,
            /// Object.
            block "Block" BlockAction,
            /// Object.
            captcha "Captcha" CaptchaAction,
            /// Object.
            challenge "Challenge" ChallengeAction,
            /// Object.
            count "Count" CountAction,
            /// Object.
            monetize "Monetize" MonetizeAction,
        }
    }

    property! {
        /// Property type `MonetizeAction`.
        MonetizeAction
        required {
        }
        optional {
            /// Text, 1 to 3 characters.
            price_multiplier "PriceMultiplier" String,
        }
    }

    property! {
        /// Property type `CountAction`.
        CountAction
        required {
        }
        optional {
            /// Object.
            custom_request_handling "CustomRequestHandling" CustomRequestHandling,
        }
    }

    property! {
        /// Property type `CustomRequestHandling`.
        CustomRequestHandling
        required {
            /// List, at least 1 items.
            insert_headers "InsertHeaders" List<CustomHTTPHeader>,
        }
        optional {
        }
    }

    property! {
        /// Property type `CustomHTTPHeader`.
        CustomHTTPHeader
        required {
            /// Text, 1 to 64 characters.
            name "Name" String,
            /// Text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ChallengeAction`.
        ChallengeAction
        required {
        }
        optional {
            /// Object.
            custom_request_handling "CustomRequestHandling" CustomRequestHandling,
        }
    }

    property! {
        /// Property type `CaptchaAction`.
        CaptchaAction
        required {
        }
        optional {
            /// Object.
            custom_request_handling "CustomRequestHandling" CustomRequestHandling,
        }
    }

    property! {
        /// Property type `BlockAction`.
        BlockAction
        required {
        }
        optional {
            /// Object.
            custom_response "CustomResponse" CustomResponse,
        }
    }

    property! {
        /// Property type `CustomResponse`.
        CustomResponse
        required {
            /// Whole number, 200 to 599 in value.
            response_code "ResponseCode" i64,
        }
        optional {
            /// Text, 1 to 128 characters.
            custom_response_body_key "CustomResponseBodyKey" String,
            /// List, at least 1 items.
            response_headers "ResponseHeaders" List<CustomHTTPHeader>,
        }
    }

    property! {
        /// Property type `AllowAction`.
        AllowAction
        required {
        }
        optional {
            /// Object.
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
        /// Property type `MonetizationConfig`.
        MonetizationConfig
        required {
        }
        optional {
            /// Object.
            crypto_config "CryptoConfig" CryptoConfig,
            /// Text.
            currency_mode "CurrencyMode" CurrencyMode,
        }
    }

    property! {
        /// Property type `CryptoConfig`.
        CryptoConfig
        required {
            /// List, 1 to 2 items.
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
        /// Property type `PaymentNetwork`.
        PaymentNetwork
        required {
            /// Text.
            chain "Chain" BlockchainChain,
            /// List, 1 to 1 items.
            prices "Prices" List<Price>,
            /// Text, 26 to 44 characters.
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
        /// Property type `Price`.
        Price
        required {
            /// Text, 1 to 13 characters.
            amount "Amount" String,
            /// Text.
            currency "Currency" CryptoCurrency,
        }
        optional {
        }
    }

    property! {
        /// Property type `LabelSummary`.
        LabelSummary
        required {
        }
        optional {
            /// Text.
            name "Name" String,
        }
    }
}

resource! {
    /// [`AWS::WAFv2::WebACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
    WebACL = "AWS::WAFv2::WebACL"
    required {
        /// Object.
        default_action "DefaultAction" web_acl::DefaultAction,
        /// Text. A change replaces the resource.
        scope "Scope" web_acl::Scope,
        /// Object.
        visibility_config "VisibilityConfig" web_acl::VisibilityConfig,
    }
    optional {
        /// Object.
        application_config "ApplicationConfig" web_acl::ApplicationConfig,
        /// Object.
        association_config "AssociationConfig" web_acl::AssociationConfig,
        /// Object.
        captcha_config "CaptchaConfig" web_acl::CaptchaConfig,
        /// Object.
        challenge_config "ChallengeConfig" web_acl::ChallengeConfig,
        /// Object.
        custom_response_bodies "CustomResponseBodies" Json,
        /// Object.
        data_protection_config "DataProtectionConfig" web_acl::DataProtectionConfig,
        /// Text.
        description "Description" String,
        /// Object.
        monetization_config "MonetizationConfig" web_acl::MonetizationConfig,
        /// Text. A change replaces the resource.
        name "Name" String,
        /// Object.
        on_source_d_do_s_protection_config "OnSourceDDoSProtectionConfig" web_acl::OnSourceDDoSProtectionConfig,
        /// List.
        rules "Rules" List<web_acl::Rule>,
        /// List, at least 1 items.
        tags "Tags" List<web_acl::Tag>,
        /// List.
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
        /// Property type `VisibilityConfig`.
        VisibilityConfig
        required {
            /// True or false.
            cloud_watch_metrics_enabled "CloudWatchMetricsEnabled" bool,
            /// Text, 1 to 128 characters.
            metric_name "MetricName" String,
            /// True or false.
            sampled_requests_enabled "SampledRequestsEnabled" bool,
        }
        optional {
        }
    }

    property! {
        /// Property type `Tag`.
        Tag
        required {
        }
        optional {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// Property type `Rule`.
        Rule
        required {
            /// Text.
            name "Name" String,
            /// Whole number, at least 0 in value.
            priority "Priority" i64,
            /// Object.
            statement "Statement" Statement,
            /// Object.
            visibility_config "VisibilityConfig" VisibilityConfig,
        }
        optional {
            /// Object.
            action "Action" RuleAction,
            /// Object.
            captcha_config "CaptchaConfig" CaptchaConfig,
            /// Object.
            challenge_config "ChallengeConfig" ChallengeConfig,
            /// Object.
            override_action "OverrideAction" OverrideAction,
            /// List.
            rule_labels "RuleLabels" List<Label>,
        }
    }

    property! {
        /// Property type `Statement`.
        Statement
        required {
        }
        optional {
            /// Object.
            and_statement "AndStatement" AndStatement,
            /// Object.
            asn_match_statement "AsnMatchStatement" AsnMatchStatement,
            /// Object.
            byte_match_statement "ByteMatchStatement" ByteMatchStatement,
            /// Object.
            geo_match_statement "GeoMatchStatement" GeoMatchStatement,
            /// Object.
            ip_set_reference_statement "IPSetReferenceStatement" IPSetReferenceStatement,
            /// Object.
            label_match_statement "LabelMatchStatement" LabelMatchStatement,
            /// Object.
            managed_rule_group_statement "ManagedRuleGroupStatement" ManagedRuleGroupStatement,
            /// Object.
            not_statement "NotStatement" NotStatement,
            /// Object.
            or_statement "OrStatement" OrStatement,
            /// Object.
            rate_based_statement "RateBasedStatement" RateBasedStatement,
            /// Object.
            regex_match_statement "RegexMatchStatement" RegexMatchStatement,
            /// Object.
            regex_pattern_set_reference_statement "RegexPatternSetReferenceStatement" RegexPatternSetReferenceStatement,
            /// Object.
            rule_group_reference_statement "RuleGroupReferenceStatement" RuleGroupReferenceStatement,
            /// Object.
            size_constraint_statement "SizeConstraintStatement" SizeConstraintStatement,
            /// Object.
            sqli_match_statement "SqliMatchStatement" SqliMatchStatement,
            /// Object.
            xss_match_statement "XssMatchStatement" XssMatchStatement,
        }
    }

    property! {
        /// Property type `XssMatchStatement`.
        XssMatchStatement
        required {
            /// Object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// List.
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
        /// Property type `TextTransformation`.
        TextTransformation
        required {
            /// Whole number, at least 0 in value.
            priority "Priority" i64,
            /// Text.
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
        /// Property type `PreParseTextTransformation`.
        PreParseTextTransformation
        required {
            /// Whole number, at least 0 in value.
            priority "Priority" i64,
            /// Text.
            r#type "Type" PreParseTextTransformationType,
        }
        optional {
        }
    }

    property! {
        /// Property type `FieldToMatch`.
        FieldToMatch
        required {
        }
        optional {
            /// JSON.
            all_query_arguments "AllQueryArguments" Json,
            /// Object.
            body "Body" Body,
            /// Object.
            cookies "Cookies" Cookies,
            /// Object.
            header_order "HeaderOrder" HeaderOrder,
            /// Object.
            headers "Headers" Headers,
            /// Object.
            ja3_fingerprint "JA3Fingerprint" JA3Fingerprint,
            /// Object.
            ja4_fingerprint "JA4Fingerprint" JA4Fingerprint,
            /// Object.
            json_body "JsonBody" JsonBody,
            /// JSON.
            method "Method" Json,
            /// JSON.
            query_string "QueryString" Json,
            /// Object.
            single_header "SingleHeader" FieldToMatchSingleHeader,
            /// Object.
            single_query_argument "SingleQueryArgument" FieldToMatchSingleQueryArgument,
            /// Object.
            uri_fragment "UriFragment" UriFragment,
            /// JSON.
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
        /// Property type `UriFragment`.
        UriFragment
        required {
        }
        optional {
            /// Text.
            fallback_behavior "FallbackBehavior" UriFragmentFallbackBehavior,
        }
    }

    property! {
        /// Property type `FieldToMatchSingleQueryArgument`.
        FieldToMatchSingleQueryArgument
        required {
            /// Text, 1 to 64 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `FieldToMatchSingleHeader`.
        FieldToMatchSingleHeader
        required {
            /// Text, 1 to 64 characters.
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
        /// Property type `JsonBody`.
        JsonBody
        required {
            /// Object.
            match_pattern "MatchPattern" JsonMatchPattern,
            /// Text.
            match_scope "MatchScope" JsonMatchScope,
        }
        optional {
            /// Text.
            invalid_fallback_behavior "InvalidFallbackBehavior" BodyParsingFallbackBehavior,
            /// Text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
    }

    property! {
        /// Property type `JsonMatchPattern`.
        JsonMatchPattern
        required {
        }
        optional {
            /// JSON.
            all "All" Json,
            /// List, at least 1 items.
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
        /// Property type `JA4Fingerprint`.
        JA4Fingerprint
        required {
            /// Text.
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
        /// Property type `JA3Fingerprint`.
        JA3Fingerprint
        required {
            /// Text.
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
        /// Property type `Headers`.
        Headers
        required {
            /// Object.
            match_pattern "MatchPattern" HeaderMatchPattern,
            /// Text.
            match_scope "MatchScope" MapMatchScope,
            /// Text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
        optional {
        }
    }

    property! {
        /// Property type `HeaderMatchPattern`.
        HeaderMatchPattern
        required {
        }
        optional {
            /// JSON.
            all "All" Json,
            /// List, 1 to 199 items.
            excluded_headers "ExcludedHeaders" List<String>,
            /// List, 1 to 199 items.
            included_headers "IncludedHeaders" List<String>,
        }
    }

    property! {
        /// Property type `HeaderOrder`.
        HeaderOrder
        required {
            /// Text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
        optional {
        }
    }

    property! {
        /// Property type `Cookies`.
        Cookies
        required {
            /// Object.
            match_pattern "MatchPattern" CookieMatchPattern,
            /// Text.
            match_scope "MatchScope" MapMatchScope,
            /// Text.
            oversize_handling "OversizeHandling" OversizeHandling,
        }
        optional {
        }
    }

    property! {
        /// Property type `CookieMatchPattern`.
        CookieMatchPattern
        required {
        }
        optional {
            /// JSON.
            all "All" Json,
            /// List, 1 to 199 items.
            excluded_cookies "ExcludedCookies" List<String>,
            /// List, 1 to 199 items.
            included_cookies "IncludedCookies" List<String>,
        }
    }

    property! {
        /// Property type `Body`.
        Body
        required {
        }
        optional {
            /// Text.
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
        /// Property type `SqliMatchStatement`.
        SqliMatchStatement
        required {
            /// Object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// List.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
            /// Text.
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
        /// Property type `SizeConstraintStatement`.
        SizeConstraintStatement
        required {
            /// Text.
            comparison_operator "ComparisonOperator" SizeConstraintStatementComparisonOperator,
            /// Object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// Number, 0 to 21474836480 in value.
            size "Size" f64,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// List.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
        }
    }

    property! {
        /// Property type `RuleGroupReferenceStatement`.
        RuleGroupReferenceStatement
        required {
            /// Text, 20 to 2048 characters.
            arn "Arn" String,
        }
        optional {
            /// List, 0 to 100 items.
            excluded_rules "ExcludedRules" List<ExcludedRule>,
            /// List, 0 to 100 items.
            rule_action_overrides "RuleActionOverrides" List<RuleActionOverride>,
        }
    }

    property! {
        /// Property type `RuleActionOverride`.
        RuleActionOverride
        required {
            /// Object.
            action_to_use "ActionToUse" RuleAction,
            /// Text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ExcludedRule`.
        ExcludedRule
        required {
            /// Text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `RegexPatternSetReferenceStatement`.
        RegexPatternSetReferenceStatement
        required {
            /// Text, 20 to 2048 characters.
            arn "Arn" String,
            /// Object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// List.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
        }
    }

    property! {
        /// Property type `RegexMatchStatement`.
        RegexMatchStatement
        required {
            /// Object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// Text, 1 to 512 characters.
            regex_string "RegexString" String,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// List.
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
        /// Property type `RateBasedStatement`.
        RateBasedStatement
        required {
            /// Text.
            aggregate_key_type "AggregateKeyType" RateBasedStatementAggregateKeyType,
            /// Whole number, 10 to 2000000000 in value.
            limit "Limit" i64,
        }
        optional {
            /// List, 0 to 5 items.
            custom_keys "CustomKeys" List<RateBasedStatementCustomKey>,
            /// Whole number.
            evaluation_window_sec "EvaluationWindowSec" i64,
            /// Object.
            forwarded_ip_config "ForwardedIPConfig" ForwardedIPConfiguration,
            /// Object.
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
        /// Property type `ForwardedIPConfiguration`.
        ForwardedIPConfiguration
        required {
            /// Text.
            fallback_behavior "FallbackBehavior" ForwardedIPConfigurationFallbackBehavior,
            /// Text.
            header_name "HeaderName" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `RateBasedStatementCustomKey`.
        RateBasedStatementCustomKey
        required {
        }
        optional {
            /// Object.
            asn "ASN" Json,
            /// Object.
            cookie "Cookie" RateLimitCookie,
            /// JSON.
            forwarded_ip "ForwardedIP" Json,
            /// JSON.
            http_method "HTTPMethod" Json,
            /// Object.
            header "Header" RateLimitHeader,
            /// JSON.
            ip "IP" Json,
            /// Object.
            ja3_fingerprint "JA3Fingerprint" RateLimitJA3Fingerprint,
            /// Object.
            ja4_fingerprint "JA4Fingerprint" RateLimitJA4Fingerprint,
            /// Object.
            label_namespace "LabelNamespace" RateLimitLabelNamespace,
            /// Object.
            query_argument "QueryArgument" RateLimitQueryArgument,
            /// Object.
            query_string "QueryString" RateLimitQueryString,
            /// Object.
            uri_path "UriPath" RateLimitUriPath,
        }
    }

    property! {
        /// Property type `RateLimitUriPath`.
        RateLimitUriPath
        required {
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// Property type `RateLimitQueryString`.
        RateLimitQueryString
        required {
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// Property type `RateLimitQueryArgument`.
        RateLimitQueryArgument
        required {
            /// Text, 1 to 64 characters.
            name "Name" String,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// Property type `RateLimitLabelNamespace`.
        RateLimitLabelNamespace
        required {
            /// Text.
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
        /// Property type `RateLimitJA4Fingerprint`.
        RateLimitJA4Fingerprint
        required {
            /// Text.
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
        /// Property type `RateLimitJA3Fingerprint`.
        RateLimitJA3Fingerprint
        required {
            /// Text.
            fallback_behavior "FallbackBehavior" RateLimitJA3FingerprintFallbackBehavior,
        }
        optional {
        }
    }

    property! {
        /// Property type `RateLimitHeader`.
        RateLimitHeader
        required {
            /// Text, 1 to 64 characters.
            name "Name" String,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// Property type `RateLimitCookie`.
        RateLimitCookie
        required {
            /// Text, 1 to 64 characters.
            name "Name" String,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
        }
    }

    property! {
        /// Property type `OrStatement`.
        OrStatement
        required {
            /// List.
            statements "Statements" List<Statement>,
        }
        optional {
        }
    }

    property! {
        /// Property type `NotStatement`.
        NotStatement
        required {
            /// Object.
            statement "Statement" Statement,
        }
        optional {
        }
    }

    property! {
        /// Property type `ManagedRuleGroupStatement`.
        ManagedRuleGroupStatement
        required {
            /// Text.
            name "Name" String,
            /// Text, 1 to 128 characters.
            vendor_name "VendorName" String,
        }
        optional {
            /// List, 0 to 100 items.
            excluded_rules "ExcludedRules" List<ExcludedRule>,
            /// List.
            managed_rule_group_configs "ManagedRuleGroupConfigs" List<ManagedRuleGroupConfig>,
            /// List, 0 to 100 items.
            rule_action_overrides "RuleActionOverrides" List<RuleActionOverride>,
            /// Object.
            scope_down_statement "ScopeDownStatement" Statement,
            /// Text, 1 to 64 characters.
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
        /// Property type `ManagedRuleGroupConfig`.
        ManagedRuleGroupConfig
        required {
        }
        optional {
            /// Object.
            aws_managed_rules_acfp_rule_set "AWSManagedRulesACFPRuleSet" AWSManagedRulesACFPRuleSet,
            /// Object.
            aws_managed_rules_atp_rule_set "AWSManagedRulesATPRuleSet" AWSManagedRulesATPRuleSet,
            /// Object.
            aws_managed_rules_anti_d_do_s_rule_set "AWSManagedRulesAntiDDoSRuleSet" AWSManagedRulesAntiDDoSRuleSet,
            /// Object.
            aws_managed_rules_bot_control_rule_set "AWSManagedRulesBotControlRuleSet" AWSManagedRulesBotControlRuleSet,
            /// Text, 1 to 256 characters.
            login_path "LoginPath" String,
            /// Object.
            password_field "PasswordField" FieldIdentifier,
            /// Text.
            payload_type "PayloadType" ManagedRuleGroupConfigPayloadType,
            /// Object.
            username_field "UsernameField" FieldIdentifier,
        }
    }

    property! {
        /// Property type `FieldIdentifier`.
        FieldIdentifier
        required {
            /// Text, 1 to 512 characters.
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
        /// Property type `AWSManagedRulesBotControlRuleSet`.
        AWSManagedRulesBotControlRuleSet
        required {
            /// Text.
            inspection_level "InspectionLevel" AWSManagedRulesBotControlRuleSetInspectionLevel,
        }
        optional {
            /// True or false.
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
        /// Property type `AWSManagedRulesAntiDDoSRuleSet`.
        AWSManagedRulesAntiDDoSRuleSet
        required {
            /// Object.
            client_side_action_config "ClientSideActionConfig" ClientSideActionConfig,
        }
        optional {
            /// Text.
            sensitivity_to_block "SensitivityToBlock" SensitivityToAct,
        }
    }

    property! {
        /// Property type `ClientSideActionConfig`.
        ClientSideActionConfig
        required {
            /// Object.
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
        /// Property type `ClientSideAction`.
        ClientSideAction
        required {
            /// Text.
            usage_of_action "UsageOfAction" UsageOfAction,
        }
        optional {
            /// List.
            exempt_uri_regular_expressions "ExemptUriRegularExpressions" List<Regex>,
            /// Text.
            sensitivity "Sensitivity" SensitivityToAct,
        }
    }

    property! {
        /// Property type `Regex`.
        Regex
        required {
        }
        optional {
            /// Text, 1 to 512 characters.
            regex_string "RegexString" String,
        }
    }

    property! {
        /// Property type `AWSManagedRulesATPRuleSet`.
        AWSManagedRulesATPRuleSet
        required {
            /// Text.
            login_path "LoginPath" String,
        }
        optional {
            /// True or false.
            enable_regex_in_path "EnableRegexInPath" bool,
            /// Object.
            request_inspection "RequestInspection" RequestInspection,
            /// Object.
            response_inspection "ResponseInspection" ResponseInspection,
        }
    }

    property! {
        /// Property type `ResponseInspection`.
        ResponseInspection
        required {
        }
        optional {
            /// Object.
            body_contains "BodyContains" ResponseInspectionBodyContains,
            /// Object.
            header "Header" ResponseInspectionHeader,
            /// Object.
            json "Json" ResponseInspectionJson,
            /// Object.
            status_code "StatusCode" ResponseInspectionStatusCode,
        }
    }

    property! {
        /// Property type `ResponseInspectionStatusCode`.
        ResponseInspectionStatusCode
        required {
            /// List, 1 to 10 items.
            failure_codes "FailureCodes" List<i64>,
            /// List, 1 to 10 items.
            success_codes "SuccessCodes" List<i64>,
        }
        optional {
        }
    }

    property! {
        /// Property type `ResponseInspectionJson`.
        ResponseInspectionJson
        required {
            /// List, 1 to 5 items.
            failure_values "FailureValues" List<String>,
            /// Text, 1 to 512 characters.
            identifier "Identifier" String,
            /// List, 1 to 5 items.
            success_values "SuccessValues" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `ResponseInspectionHeader`.
        ResponseInspectionHeader
        required {
            /// List, 1 to 3 items.
            failure_values "FailureValues" List<String>,
            /// Text, 1 to 200 characters.
            name "Name" String,
            /// List, 1 to 3 items.
            success_values "SuccessValues" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `ResponseInspectionBodyContains`.
        ResponseInspectionBodyContains
        required {
            /// List, 1 to 5 items.
            failure_strings "FailureStrings" List<String>,
            /// List, 1 to 5 items.
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
        /// Property type `RequestInspection`.
        RequestInspection
        required {
            /// Object.
            password_field "PasswordField" FieldIdentifier,
            /// Text.
            payload_type "PayloadType" RequestInspectionPayloadType,
            /// Object.
            username_field "UsernameField" FieldIdentifier,
        }
        optional {
        }
    }

    property! {
        /// Property type `AWSManagedRulesACFPRuleSet`.
        AWSManagedRulesACFPRuleSet
        required {
            /// Text, 1 to 256 characters.
            creation_path "CreationPath" String,
            /// Text, 1 to 256 characters.
            registration_page_path "RegistrationPagePath" String,
            /// Object.
            request_inspection "RequestInspection" RequestInspectionACFP,
        }
        optional {
            /// True or false.
            enable_regex_in_path "EnableRegexInPath" bool,
            /// Object.
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
        /// Property type `RequestInspectionACFP`.
        RequestInspectionACFP
        required {
            /// Text.
            payload_type "PayloadType" RequestInspectionACFPPayloadType,
        }
        optional {
            /// List.
            address_fields "AddressFields" List<FieldIdentifier>,
            /// Object.
            email_field "EmailField" FieldIdentifier,
            /// Object.
            password_field "PasswordField" FieldIdentifier,
            /// List.
            phone_number_fields "PhoneNumberFields" List<FieldIdentifier>,
            /// Object.
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
        /// Property type `LabelMatchStatement`.
        LabelMatchStatement
        required {
            /// Text.
            key "Key" String,
            /// Text.
            scope "Scope" LabelMatchScope,
        }
        optional {
        }
    }

    property! {
        /// Property type `IPSetReferenceStatement`.
        IPSetReferenceStatement
        required {
            /// Text, 20 to 2048 characters.
            arn "Arn" String,
        }
        optional {
            /// Object.
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
        /// Property type `IPSetForwardedIPConfiguration`.
        IPSetForwardedIPConfiguration
        required {
            /// Text.
            fallback_behavior "FallbackBehavior" IPSetForwardedIPConfigurationFallbackBehavior,
            /// Text.
            header_name "HeaderName" String,
            /// Text.
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
        /// Property type `GeoMatchStatement`.
        GeoMatchStatement
        required {
        }
        optional {
            /// List, at least 1 items.
            country_codes "CountryCodes" List<GeoMatchStatementCountryCodes>,
            /// Object.
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
        /// Property type `ByteMatchStatement`.
        ByteMatchStatement
        required {
            /// Object.
            field_to_match "FieldToMatch" FieldToMatch,
            /// Text.
            positional_constraint "PositionalConstraint" PositionalConstraint,
            /// List, at least 1 items.
            text_transformations "TextTransformations" List<TextTransformation>,
        }
        optional {
            /// List.
            pre_parse_text_transformations "PreParseTextTransformations" List<PreParseTextTransformation>,
            /// Text.
            search_string "SearchString" String,
            /// Text.
            search_string_base64 "SearchStringBase64" String,
        }
    }

    property! {
        /// Property type `AsnMatchStatement`.
        AsnMatchStatement
        required {
        }
        optional {
            /// List, 1 to 100 items.
            asn_list "AsnList" List<i64>,
            /// Object.
            forwarded_ip_config "ForwardedIPConfig" ForwardedIPConfiguration,
        }
    }

    property! {
        /// Property type `AndStatement`.
        AndStatement
        required {
            /// List.
            statements "Statements" List<Statement>,
        }
        optional {
        }
    }

    property! {
        /// Property type `Label`.
        Label
        required {
            /// Text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `OverrideAction`.
        OverrideAction
        required {
        }
        optional {
            /// JSON.
            count "Count" Json,
            /// JSON.
            none "None" Json,
        }
    }

    property! {
        /// Property type `RuleAction`.
        RuleAction
        required {
        }
        optional {
            /// Object.
            allow "Allow" AllowAction,
            /// Object.
            block "Block" BlockAction,
            /// Object.
            captcha "Captcha" CaptchaAction,
            /// Object.
            challenge "Challenge" ChallengeAction,
            /// Object.
            count "Count" CountAction,
            /// Object.
            monetize "Monetize" MonetizeAction,
        }
    }

    property! {
        /// Property type `MonetizeAction`.
        MonetizeAction
        required {
        }
        optional {
            /// Text, 1 to 3 characters.
            price_multiplier "PriceMultiplier" String,
        }
    }

    property! {
        /// Property type `CountAction`.
        CountAction
        required {
        }
        optional {
            /// Object.
            custom_request_handling "CustomRequestHandling" CustomRequestHandling,
        }
    }

    property! {
        /// Property type `CustomRequestHandling`.
        CustomRequestHandling
        required {
            /// List, at least 1 items.
            insert_headers "InsertHeaders" List<CustomHTTPHeader>,
        }
        optional {
        }
    }

    property! {
        /// Property type `CustomHTTPHeader`.
        CustomHTTPHeader
        required {
            /// Text, 1 to 64 characters.
            name "Name" String,
            /// Text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ChallengeAction`.
        ChallengeAction
        required {
        }
        optional {
            /// Object.
            custom_request_handling "CustomRequestHandling" CustomRequestHandling,
        }
    }

    property! {
        /// Property type `CaptchaAction`.
        CaptchaAction
        required {
        }
        optional {
            /// Object.
            custom_request_handling "CustomRequestHandling" CustomRequestHandling,
        }
    }

    property! {
        /// Property type `BlockAction`.
        BlockAction
        required {
        }
        optional {
            /// Object.
            custom_response "CustomResponse" CustomResponse,
        }
    }

    property! {
        /// Property type `CustomResponse`.
        CustomResponse
        required {
            /// Whole number, 200 to 599 in value.
            response_code "ResponseCode" i64,
        }
        optional {
            /// Text, 1 to 128 characters.
            custom_response_body_key "CustomResponseBodyKey" String,
            /// List, at least 1 items.
            response_headers "ResponseHeaders" List<CustomHTTPHeader>,
        }
    }

    property! {
        /// Property type `AllowAction`.
        AllowAction
        required {
        }
        optional {
            /// Object.
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
        /// Property type `OnSourceDDoSProtectionConfig`.
        OnSourceDDoSProtectionConfig
        required {
            /// Text.
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
        /// Property type `MonetizationConfig`.
        MonetizationConfig
        required {
        }
        optional {
            /// Object.
            crypto_config "CryptoConfig" CryptoConfig,
            /// Text.
            currency_mode "CurrencyMode" CurrencyMode,
        }
    }

    property! {
        /// Property type `CryptoConfig`.
        CryptoConfig
        required {
            /// List, 1 to 2 items.
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
        /// Property type `PaymentNetwork`.
        PaymentNetwork
        required {
            /// Text.
            chain "Chain" BlockchainChain,
            /// List, 1 to 1 items.
            prices "Prices" List<Price>,
            /// Text, 26 to 44 characters.
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
        /// Property type `Price`.
        Price
        required {
            /// Text, 1 to 13 characters.
            amount "Amount" String,
            /// Text.
            currency "Currency" CryptoCurrency,
        }
        optional {
        }
    }

    property! {
        /// Property type `DefaultAction`.
        DefaultAction
        required {
        }
        optional {
            /// Object.
            allow "Allow" AllowAction,
            /// Object.
            block "Block" BlockAction,
        }
    }

    property! {
        /// Property type `DataProtectionConfig`.
        DataProtectionConfig
        required {
            /// List, 1 to 26 items.
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
        /// Property type `DataProtect`.
        DataProtect
        required {
            /// Text.
            action "Action" DataProtectionAction,
            /// Object.
            field "Field" FieldToProtect,
        }
        optional {
            /// True or false.
            exclude_rate_based_details "ExcludeRateBasedDetails" bool,
            /// True or false.
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
        /// Property type `FieldToProtect`.
        FieldToProtect
        required {
            /// Text.
            field_type "FieldType" FieldToProtectFieldType,
        }
        optional {
            /// List, 0 to 100 items.
            field_keys "FieldKeys" List<String>,
        }
    }

    property! {
        /// Property type `ChallengeConfig`.
        ChallengeConfig
        required {
        }
        optional {
            /// Object.
            immunity_time_property "ImmunityTimeProperty" ImmunityTimeProperty,
        }
    }

    property! {
        /// Property type `ImmunityTimeProperty`.
        ImmunityTimeProperty
        required {
            /// Whole number, 60 to 259200 in value.
            immunity_time "ImmunityTime" i64,
        }
        optional {
        }
    }

    property! {
        /// Property type `CaptchaConfig`.
        CaptchaConfig
        required {
        }
        optional {
            /// Object.
            immunity_time_property "ImmunityTimeProperty" ImmunityTimeProperty,
        }
    }

    property! {
        /// Property type `AssociationConfig`.
        AssociationConfig
        required {
        }
        optional {
            /// Object.
            request_body "RequestBody" Json,
        }
    }

    property! {
        /// Property type `ApplicationConfig`.
        ApplicationConfig
        required {
            /// List, 1 to 10 items.
            attributes "Attributes" List<ApplicationAttribute>,
        }
        optional {
        }
    }

    property! {
        /// Property type `ApplicationAttribute`.
        ApplicationAttribute
        required {
            /// Text, 1 to 64 characters.
            name "Name" String,
            /// List, 1 to 10 items.
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
        /// Text, 20 to 2048 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
        /// Text, 20 to 2048 characters. A change replaces the resource.
        web_acl_arn "WebACLArn" String,
    }
    optional {
    }
    attributes {
    }
}
