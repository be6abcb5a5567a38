// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Polly`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Polly::Lexicon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-polly-lexicon.html)
    Lexicon = "AWS::Polly::Lexicon"
    required {
        /// `Content`: text.
        content "Content" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Alphabet`.
        alphabet "Alphabet" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `LanguageCode`.
        language_code "LanguageCode" String,
        /// `Fn::GetAtt` of `LastModified`.
        last_modified "LastModified" String,
        /// `Fn::GetAtt` of `LexemesCount`.
        lexemes_count "LexemesCount" i64,
        /// `Fn::GetAtt` of `Size`.
        size "Size" i64,
    }
}
