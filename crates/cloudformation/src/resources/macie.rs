// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Macie`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Macie::AllowList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-allowlist.html)
    AllowList = "AWS::Macie::AllowList"
    required {
        /// `Criteria`: object.
        criteria "Criteria" Json,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<allow_list::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`AllowList`].
pub mod allow_list {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-macie-allowlist-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Macie::CustomDataIdentifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-customdataidentifier.html)
    CustomDataIdentifier = "AWS::Macie::CustomDataIdentifier"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Regex`: text. A change replaces the resource.
        regex "Regex" String,
    }
    optional {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `IgnoreWords`: list. A change replaces the resource.
        ignore_words "IgnoreWords" List<String>,
        /// `Keywords`: list. A change replaces the resource.
        keywords "Keywords" List<String>,
        /// `MaximumMatchDistance`: whole number. A change replaces the resource.
        maximum_match_distance "MaximumMatchDistance" i64,
        /// `Tags`: list.
        tags "Tags" List<custom_data_identifier::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`CustomDataIdentifier`].
pub mod custom_data_identifier {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-macie-customdataidentifier-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Macie::FindingsFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-findingsfilter.html)
    FindingsFilter = "AWS::Macie::FindingsFilter"
    required {
        /// `FindingCriteria`: object.
        finding_criteria "FindingCriteria" findings_filter::FindingCriteria,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `Action`: text.
        action "Action" findings_filter::FindingFilterAction,
        /// `Description`: text.
        description "Description" String,
        /// `Position`: whole number.
        position "Position" i64,
        /// `Tags`: list.
        tags "Tags" List<findings_filter::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`FindingsFilter`].
pub mod findings_filter {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FindingFilterAction`.
        FindingFilterAction
        Archive = "ARCHIVE",
        Noop = "NOOP",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-macie-findingsfilter-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`FindingCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-macie-findingsfilter-findingcriteria.html)
        FindingCriteria
        required {
        }
        optional {
            /// `Criterion`: object.
            criterion "Criterion" Json,
        }
    }
}

resource! {
    /// [`AWS::Macie::Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-member.html)
    Member = "AWS::Macie::Member"
    required {
        /// `AccountId`: text. A change replaces the resource.
        account_id "AccountId" String,
    }
    optional {
        /// `Email`: text. A change replaces the resource.
        email "Email" String,
        /// `Tags`: list.
        tags "Tags" List<member::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AdministratorAccountId`.
        administrator_account_id "AdministratorAccountId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `RelationshipStatus`.
        relationship_status "RelationshipStatus" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Member`].
pub mod member {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-macie-member-tag.html)
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
    /// [`AWS::Macie::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-session.html)
    Session = "AWS::Macie::Session"
    required {
    }
    optional {
        /// `FindingPublishingFrequency`: text.
        finding_publishing_frequency "FindingPublishingFrequency" session::FindingPublishingFrequency,
        /// `Status`: text.
        status "Status" session::Status,
    }
    attributes {
        /// `Fn::GetAtt` of `AutomatedDiscoveryStatus`.
        automated_discovery_status "AutomatedDiscoveryStatus" String,
        /// `Fn::GetAtt` of `AwsAccountId`.
        aws_account_id "AwsAccountId" String,
        /// `Fn::GetAtt` of `ServiceRole`.
        service_role "ServiceRole" String,
    }
}

/// Property types of [`Session`].
pub mod session {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FindingPublishingFrequency`.
        FindingPublishingFrequency
        FifteenMinutes = "FIFTEEN_MINUTES",
        OneHour = "ONE_HOUR",
        SixHours = "SIX_HOURS",
    }

    choice! {
        /// Values of `Status`.
        Status
        Enabled = "ENABLED",
        Paused = "PAUSED",
    }
}
