// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AppTest`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AppTest::TestCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html)
    TestCase = "AWS::AppTest::TestCase"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Steps`: list, 1 to 20 items.
        steps "Steps" List<test_case::Step>,
    }
    optional {
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastUpdateTime`.
        last_update_time "LastUpdateTime" String,
        /// `Fn::GetAtt` of `LatestVersion`.
        latest_version "LatestVersion" Json,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TestCaseArn`.
        test_case_arn "TestCaseArn" String,
        /// `Fn::GetAtt` of `TestCaseId`.
        test_case_id "TestCaseId" String,
        /// `Fn::GetAtt` of `TestCaseVersion`.
        test_case_version "TestCaseVersion" f64,
    }
}

/// Property types of [`TestCase`].
pub mod test_case {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Step`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-step.html)
        Step
        required {
            /// `Action`: JSON.
            action "Action" Json,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Description`: text, 0 to 1000 characters.
            description "Description" String,
        }
    }
}
