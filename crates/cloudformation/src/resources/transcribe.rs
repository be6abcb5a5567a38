// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Transcribe`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Transcribe::CallAnalyticsCategory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html)
    CallAnalyticsCategory = "AWS::Transcribe::CallAnalyticsCategory"
    required {
        /// `CategoryName`: text, 1 to 200 characters. A change replaces the resource.
        category_name "CategoryName" String,
        /// `Rules`: list, 1 to 20 items.
        rules "Rules" List<call_analytics_category::Rule>,
    }
    optional {
        /// `InputType`: text. A change replaces the resource.
        input_type "InputType" call_analytics_category::InputType,
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<call_analytics_category::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `LastUpdateTime`.
        last_update_time "LastUpdateTime" String,
    }
}

/// Property types of [`CallAnalyticsCategory`].
pub mod call_analytics_category {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `InputType`.
        InputType
        RealTime = "REAL_TIME",
        PostCall = "POST_CALL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-tag.html)
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
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-rule.html)
        Rule
        required {
        }
        optional {
            /// `InterruptionFilter`: object.
            interruption_filter "InterruptionFilter" InterruptionFilter,
            /// `NonTalkTimeFilter`: object.
            non_talk_time_filter "NonTalkTimeFilter" NonTalkTimeFilter,
            /// `SentimentFilter`: object.
            sentiment_filter "SentimentFilter" SentimentFilter,
            /// `TranscriptFilter`: object.
            transcript_filter "TranscriptFilter" TranscriptFilter,
        }
    }

    choice! {
        /// Values of `TranscriptFilterParticipantRole`.
        TranscriptFilterParticipantRole
        Agent = "AGENT",
        Customer = "CUSTOMER",
    }

    choice! {
        /// Values of `TranscriptFilterTranscriptFilterType`.
        TranscriptFilterTranscriptFilterType
        Exact = "EXACT",
    }

    property! {
        /// [`TranscriptFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-transcriptfilter.html)
        TranscriptFilter
        required {
            /// `Targets`: list, at least 1 items.
            targets "Targets" List<String>,
            /// `TranscriptFilterType`: text.
            transcript_filter_type "TranscriptFilterType" TranscriptFilterTranscriptFilterType,
        }
        optional {
            /// `AbsoluteTimeRange`: object.
            absolute_time_range "AbsoluteTimeRange" AbsoluteTimeRange,
            /// `Negate`: true or false.
            negate "Negate" bool,
            /// `ParticipantRole`: text.
            participant_role "ParticipantRole" TranscriptFilterParticipantRole,
            /// `RelativeTimeRange`: object.
            relative_time_range "RelativeTimeRange" RelativeTimeRange,
        }
    }

    property! {
        /// [`RelativeTimeRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-relativetimerange.html)
        RelativeTimeRange
        required {
        }
        optional {
            /// `EndPercentage`: whole number, 0 to 100 in value.
            end_percentage "EndPercentage" i64,
            /// `First`: whole number, 0 to 100 in value.
            first "First" i64,
            /// `Last`: whole number, 0 to 100 in value.
            last "Last" i64,
            /// `StartPercentage`: whole number, 0 to 100 in value.
            start_percentage "StartPercentage" i64,
        }
    }

    property! {
        /// [`AbsoluteTimeRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-absolutetimerange.html)
        AbsoluteTimeRange
        required {
        }
        optional {
            /// `EndTime`: whole number, 0 to 14400000 in value.
            end_time "EndTime" i64,
            /// `First`: whole number, 0 to 14400000 in value.
            first "First" i64,
            /// `Last`: whole number, 0 to 14400000 in value.
            last "Last" i64,
            /// `StartTime`: whole number, 0 to 14400000 in value.
            start_time "StartTime" i64,
        }
    }

    choice! {
        /// Values of `SentimentFilterParticipantRole`.
        SentimentFilterParticipantRole
        Agent = "AGENT",
        Customer = "CUSTOMER",
    }

    choice! {
        /// Values of `SentimentFilterSentiments`.
        SentimentFilterSentiments
        Positive = "POSITIVE",
        Negative = "NEGATIVE",
        Neutral = "NEUTRAL",
        Mixed = "MIXED",
    }

    property! {
        /// [`SentimentFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-sentimentfilter.html)
        SentimentFilter
        required {
            /// `Sentiments`: list, 1 to 1 items.
            sentiments "Sentiments" List<SentimentFilterSentiments>,
        }
        optional {
            /// `AbsoluteTimeRange`: object.
            absolute_time_range "AbsoluteTimeRange" AbsoluteTimeRange,
            /// `Negate`: true or false.
            negate "Negate" bool,
            /// `ParticipantRole`: text.
            participant_role "ParticipantRole" SentimentFilterParticipantRole,
            /// `RelativeTimeRange`: object.
            relative_time_range "RelativeTimeRange" RelativeTimeRange,
        }
    }

    property! {
        /// [`NonTalkTimeFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-nontalktimefilter.html)
        NonTalkTimeFilter
        required {
        }
        optional {
            /// `AbsoluteTimeRange`: object.
            absolute_time_range "AbsoluteTimeRange" AbsoluteTimeRange,
            /// `Negate`: true or false.
            negate "Negate" bool,
            /// `RelativeTimeRange`: object.
            relative_time_range "RelativeTimeRange" RelativeTimeRange,
            /// `Threshold`: whole number, 0 to 14400000 in value.
            threshold "Threshold" i64,
        }
    }

    choice! {
        /// Values of `InterruptionFilterParticipantRole`.
        InterruptionFilterParticipantRole
        Agent = "AGENT",
        Customer = "CUSTOMER",
    }

    property! {
        /// [`InterruptionFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-callanalyticscategory-interruptionfilter.html)
        InterruptionFilter
        required {
        }
        optional {
            /// `AbsoluteTimeRange`: object.
            absolute_time_range "AbsoluteTimeRange" AbsoluteTimeRange,
            /// `Negate`: true or false.
            negate "Negate" bool,
            /// `ParticipantRole`: text.
            participant_role "ParticipantRole" InterruptionFilterParticipantRole,
            /// `RelativeTimeRange`: object.
            relative_time_range "RelativeTimeRange" RelativeTimeRange,
            /// `Threshold`: whole number, 0 to 14400000 in value.
            threshold "Threshold" i64,
        }
    }
}

resource! {
    /// [`AWS::Transcribe::MedicalVocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-medicalvocabulary.html)
    MedicalVocabulary = "AWS::Transcribe::MedicalVocabulary"
    required {
        /// `LanguageCode`: text. A change replaces the resource.
        language_code "LanguageCode" medical_vocabulary::LanguageCode,
        /// `VocabularyName`: text, 1 to 200 characters. A change replaces the resource.
        vocabulary_name "VocabularyName" String,
    }
    optional {
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<medical_vocabulary::Tag>,
        /// `VocabularyFileUri`: text, 1 to 2000 characters.
        vocabulary_file_uri "VocabularyFileUri" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`MedicalVocabulary`].
pub mod medical_vocabulary {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LanguageCode`.
        LanguageCode
        AfZA = "af-ZA",
        ArAE = "ar-AE",
        ArSA = "ar-SA",
        DaDK = "da-DK",
        DeCH = "de-CH",
        DeDE = "de-DE",
        EnAB = "en-AB",
        EnAU = "en-AU",
        EnGB = "en-GB",
        EnIE = "en-IE",
        EnIN = "en-IN",
        EnUS = "en-US",
        EnWL = "en-WL",
        EsES = "es-ES",
        EsUS = "es-US",
        FaIR = "fa-IR",
        FrCA = "fr-CA",
        FrFR = "fr-FR",
        HeIL = "he-IL",
        HiIN = "hi-IN",
        IdID = "id-ID",
        ItIT = "it-IT",
        JaJP = "ja-JP",
        KoKR = "ko-KR",
        MsMY = "ms-MY",
        NlNL = "nl-NL",
        PtBR = "pt-BR",
        PtPT = "pt-PT",
        RuRU = "ru-RU",
        TaIN = "ta-IN",
        TeIN = "te-IN",
        TrTR = "tr-TR",
        ZhCN = "zh-CN",
        ZhTW = "zh-TW",
        ThTH = "th-TH",
        EnZA = "en-ZA",
        EnNZ = "en-NZ",
        ViVN = "vi-VN",
        SvSE = "sv-SE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-medicalvocabulary-tag.html)
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
    /// [`AWS::Transcribe::Vocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabulary.html)
    Vocabulary = "AWS::Transcribe::Vocabulary"
    required {
        /// `LanguageCode`: text. A change replaces the resource.
        language_code "LanguageCode" vocabulary::LanguageCode,
        /// `VocabularyName`: text, 1 to 200 characters. A change replaces the resource.
        vocabulary_name "VocabularyName" String,
    }
    optional {
        /// `DataAccessRoleArn`: text, 20 to 2048 characters.
        data_access_role_arn "DataAccessRoleArn" String,
        /// `Phrases`: list.
        phrases "Phrases" List<String>,
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<vocabulary::Tag>,
        /// `VocabularyFileUri`: text, 1 to 2000 characters.
        vocabulary_file_uri "VocabularyFileUri" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `VocabularyState`.
        vocabulary_state "VocabularyState" String,
    }
}

/// Property types of [`Vocabulary`].
pub mod vocabulary {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LanguageCode`.
        LanguageCode
        AbGE = "ab-GE",
        AfZA = "af-ZA",
        AmET = "am-ET",
        ArAE = "ar-AE",
        ArSA = "ar-SA",
        AstES = "ast-ES",
        AzAZ = "az-AZ",
        BaRU = "ba-RU",
        BeBY = "be-BY",
        BgBG = "bg-BG",
        BnIN = "bn-IN",
        BsBA = "bs-BA",
        CaES = "ca-ES",
        CkbIQ = "ckb-IQ",
        CkbIR = "ckb-IR",
        CsCZ = "cs-CZ",
        CyGB = "cy-GB",
        CyWL = "cy-WL",
        DaDK = "da-DK",
        DeCH = "de-CH",
        DeDE = "de-DE",
        ElGR = "el-GR",
        EnAB = "en-AB",
        EnAU = "en-AU",
        EnGB = "en-GB",
        EnIE = "en-IE",
        EnIN = "en-IN",
        EnNZ = "en-NZ",
        EnUS = "en-US",
        EnWL = "en-WL",
        EnZA = "en-ZA",
        EsES = "es-ES",
        EsMX = "es-MX",
        EsUS = "es-US",
        EtEE = "et-EE",
        EtET = "et-ET",
        EuES = "eu-ES",
        FaAF = "fa-AF",
        FaIR = "fa-IR",
        FiFI = "fi-FI",
        FrCA = "fr-CA",
        FrFR = "fr-FR",
        GaIE = "ga-IE",
        GdGB = "gd-GB",
        GlES = "gl-ES",
        GuIN = "gu-IN",
        HaNG = "ha-NG",
        HeIL = "he-IL",
        HiIN = "hi-IN",
        HrHR = "hr-HR",
        HtHT = "ht-HT",
        HuHU = "hu-HU",
        HyAM = "hy-AM",
        IdID = "id-ID",
        IsIS = "is-IS",
        ItIT = "it-IT",
        JaJP = "ja-JP",
        JvID = "jv-ID",
        KaGE = "ka-GE",
        KabDZ = "kab-DZ",
        KkKZ = "kk-KZ",
        KmKH = "km-KH",
        KnIN = "kn-IN",
        KoKR = "ko-KR",
        KyKG = "ky-KG",
        LgIN = "lg-IN",
        LtLT = "lt-LT",
        LvLV = "lv-LV",
        MhrRU = "mhr-RU",
        MiNZ = "mi-NZ",
        MkMK = "mk-MK",
        MlIN = "ml-IN",
        MnMN = "mn-MN",
        MrIN = "mr-IN",
        MsMY = "ms-MY",
        MtMT = "mt-MT",
        MyMM = "my-MM",
        NeNP = "ne-NP",
        NlNL = "nl-NL",
        NoNO = "no-NO",
        OrIN = "or-IN",
        PaIN = "pa-IN",
        PlPL = "pl-PL",
        PsAF = "ps-AF",
        PtBR = "pt-BR",
        PtPT = "pt-PT",
        RoRO = "ro-RO",
        RuRU = "ru-RU",
        RwRW = "rw-RW",
        SiLK = "si-LK",
        SkSK = "sk-SK",
        SlSI = "sl-SI",
        SoSO = "so-SO",
        SqAL = "sq-AL",
        SrRS = "sr-RS",
        SuID = "su-ID",
        SvSE = "sv-SE",
        SwBI = "sw-BI",
        SwKE = "sw-KE",
        SwRW = "sw-RW",
        SwTZ = "sw-TZ",
        SwUG = "sw-UG",
        TaIN = "ta-IN",
        TeIN = "te-IN",
        ThTH = "th-TH",
        TlPH = "tl-PH",
        TrTR = "tr-TR",
        TtRU = "tt-RU",
        UgCN = "ug-CN",
        UkUA = "uk-UA",
        UzUZ = "uz-UZ",
        ViVN = "vi-VN",
        WoSN = "wo-SN",
        ZhCN = "zh-CN",
        ZhHK = "zh-HK",
        ZhTW = "zh-TW",
        ZuZA = "zu-ZA",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-vocabulary-tag.html)
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
    /// [`AWS::Transcribe::VocabularyFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabularyfilter.html)
    VocabularyFilter = "AWS::Transcribe::VocabularyFilter"
    required {
        /// `LanguageCode`: text. A change replaces the resource.
        language_code "LanguageCode" vocabulary_filter::LanguageCode,
        /// `VocabularyFilterName`: text, 1 to 200 characters. A change replaces the resource.
        vocabulary_filter_name "VocabularyFilterName" String,
    }
    optional {
        /// `DataAccessRoleArn`: text, 20 to 2048 characters.
        data_access_role_arn "DataAccessRoleArn" String,
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<vocabulary_filter::Tag>,
        /// `VocabularyFilterFileUri`: text, 1 to 2000 characters.
        vocabulary_filter_file_uri "VocabularyFilterFileUri" String,
        /// `Words`: list, at least 1 items.
        words "Words" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`VocabularyFilter`].
pub mod vocabulary_filter {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LanguageCode`.
        LanguageCode
        AbGE = "ab-GE",
        AfZA = "af-ZA",
        AmET = "am-ET",
        ArAE = "ar-AE",
        ArSA = "ar-SA",
        AstES = "ast-ES",
        AzAZ = "az-AZ",
        BaRU = "ba-RU",
        BeBY = "be-BY",
        BgBG = "bg-BG",
        BnIN = "bn-IN",
        BsBA = "bs-BA",
        CaES = "ca-ES",
        CkbIQ = "ckb-IQ",
        CkbIR = "ckb-IR",
        CsCZ = "cs-CZ",
        CyGB = "cy-GB",
        CyWL = "cy-WL",
        DaDK = "da-DK",
        DeCH = "de-CH",
        DeDE = "de-DE",
        ElGR = "el-GR",
        EnAB = "en-AB",
        EnAU = "en-AU",
        EnGB = "en-GB",
        EnIE = "en-IE",
        EnIN = "en-IN",
        EnNZ = "en-NZ",
        EnUS = "en-US",
        EnWL = "en-WL",
        EnZA = "en-ZA",
        EsES = "es-ES",
        EsMX = "es-MX",
        EsUS = "es-US",
        EtEE = "et-EE",
        EtET = "et-ET",
        EuES = "eu-ES",
        FaAF = "fa-AF",
        FaIR = "fa-IR",
        FiFI = "fi-FI",
        FrCA = "fr-CA",
        FrFR = "fr-FR",
        GaIE = "ga-IE",
        GdGB = "gd-GB",
        GlES = "gl-ES",
        GuIN = "gu-IN",
        HaNG = "ha-NG",
        HeIL = "he-IL",
        HiIN = "hi-IN",
        HrHR = "hr-HR",
        HtHT = "ht-HT",
        HuHU = "hu-HU",
        HyAM = "hy-AM",
        IdID = "id-ID",
        IsIS = "is-IS",
        ItIT = "it-IT",
        JaJP = "ja-JP",
        JvID = "jv-ID",
        KaGE = "ka-GE",
        KabDZ = "kab-DZ",
        KkKZ = "kk-KZ",
        KmKH = "km-KH",
        KnIN = "kn-IN",
        KoKR = "ko-KR",
        KyKG = "ky-KG",
        LgIN = "lg-IN",
        LtLT = "lt-LT",
        LvLV = "lv-LV",
        MhrRU = "mhr-RU",
        MiNZ = "mi-NZ",
        MkMK = "mk-MK",
        MlIN = "ml-IN",
        MnMN = "mn-MN",
        MrIN = "mr-IN",
        MsMY = "ms-MY",
        MtMT = "mt-MT",
        MyMM = "my-MM",
        NeNP = "ne-NP",
        NlNL = "nl-NL",
        NoNO = "no-NO",
        OrIN = "or-IN",
        PaIN = "pa-IN",
        PlPL = "pl-PL",
        PsAF = "ps-AF",
        PtBR = "pt-BR",
        PtPT = "pt-PT",
        RoRO = "ro-RO",
        RuRU = "ru-RU",
        RwRW = "rw-RW",
        SiLK = "si-LK",
        SkSK = "sk-SK",
        SlSI = "sl-SI",
        SoSO = "so-SO",
        SqAL = "sq-AL",
        SrRS = "sr-RS",
        SuID = "su-ID",
        SvSE = "sv-SE",
        SwBI = "sw-BI",
        SwKE = "sw-KE",
        SwRW = "sw-RW",
        SwTZ = "sw-TZ",
        SwUG = "sw-UG",
        TaIN = "ta-IN",
        TeIN = "te-IN",
        ThTH = "th-TH",
        TlPH = "tl-PH",
        TrTR = "tr-TR",
        TtRU = "tt-RU",
        UgCN = "ug-CN",
        UkUA = "uk-UA",
        UzUZ = "uz-UZ",
        ViVN = "vi-VN",
        WoSN = "wo-SN",
        ZhCN = "zh-CN",
        ZhHK = "zh-HK",
        ZhTW = "zh-TW",
        ZuZA = "zu-ZA",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transcribe-vocabularyfilter-tag.html)
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
