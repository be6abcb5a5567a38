// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::MPA`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::MPA::ApprovalTeam`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-approvalteam.html)
    ApprovalTeam = "AWS::MPA::ApprovalTeam"
    required {
        /// `ApprovalStrategy`: object.
        approval_strategy "ApprovalStrategy" approval_team::ApprovalStrategy,
        /// `Approvers`: list, 1 to 20 items.
        approvers "Approvers" List<approval_team::Approver>,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `Name`: text, at most 64 characters. A change replaces the resource.
        name "Name" String,
        /// `Policies`: list, 1 to 10 items. A change replaces the resource.
        policies "Policies" List<approval_team::Policy>,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<approval_team::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastUpdateTime`.
        last_update_time "LastUpdateTime" String,
        /// `Fn::GetAtt` of `NumberOfApprovers`.
        number_of_approvers "NumberOfApprovers" i64,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusCode`.
        status_code "StatusCode" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
        /// `Fn::GetAtt` of `UpdateSessionArn`.
        update_session_arn "UpdateSessionArn" String,
        /// `Fn::GetAtt` of `VersionId`.
        version_id "VersionId" String,
    }
}

/// Property types of [`ApprovalTeam`].
pub mod approval_team {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mpa-approvalteam-tag.html)
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
        /// [`Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mpa-approvalteam-policy.html)
        Policy
        required {
            /// `PolicyArn`: text, at most 1224 characters.
            policy_arn "PolicyArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`Approver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mpa-approvalteam-approver.html)
        Approver
        required {
            /// `PrimaryIdentityId`: text, 1 to 100 characters.
            primary_identity_id "PrimaryIdentityId" String,
            /// `PrimaryIdentitySourceArn`: text, at most 1000 characters.
            primary_identity_source_arn "PrimaryIdentitySourceArn" String,
        }
        optional {
            /// `ApproverId`: text.
            approver_id "ApproverId" String,
            /// `PrimaryIdentityStatus`: text.
            primary_identity_status "PrimaryIdentityStatus" String,
            /// `ResponseTime`: text.
            response_time "ResponseTime" String,
        }
    }

    property! {
        /// [`ApprovalStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mpa-approvalteam-approvalstrategy.html)
        ApprovalStrategy
        required {
            /// `MofN`: object.
            mof_n "MofN" MofNApprovalStrategy,
        }
        optional {
        }
    }

    property! {
        /// [`MofNApprovalStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mpa-approvalteam-mofnapprovalstrategy.html)
        MofNApprovalStrategy
        required {
            /// `MinApprovalsRequired`: whole number.
            min_approvals_required "MinApprovalsRequired" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MPA::IdentitySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-identitysource.html)
    IdentitySource = "AWS::MPA::IdentitySource"
    required {
        /// `IdentitySourceParameters`: object. A change replaces the resource.
        identity_source_parameters "IdentitySourceParameters" identity_source::IdentitySourceParameters,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<identity_source::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `IdentitySourceArn`.
        identity_source_arn "IdentitySourceArn" String,
        /// `Fn::GetAtt` of `IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl`.
        identity_source_parameters_iam_identity_center_approval_portal_url "IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl" String,
        /// `Fn::GetAtt` of `IdentitySourceType`.
        identity_source_type "IdentitySourceType" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusCode`.
        status_code "StatusCode" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
    }
}

/// Property types of [`IdentitySource`].
pub mod identity_source {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mpa-identitysource-tag.html)
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
        /// [`IdentitySourceParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mpa-identitysource-identitysourceparameters.html)
        IdentitySourceParameters
        required {
            /// `IamIdentityCenter`: object.
            iam_identity_center "IamIdentityCenter" IamIdentityCenter,
        }
        optional {
        }
    }

    property! {
        /// [`IamIdentityCenter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mpa-identitysource-iamidentitycenter.html)
        IamIdentityCenter
        required {
            /// `InstanceArn`: text, 20 to 2048 characters.
            instance_arn "InstanceArn" String,
            /// `Region`: text, at most 1000 characters.
            region "Region" String,
        }
        optional {
            /// `ApprovalPortalUrl`: text.
            approval_portal_url "ApprovalPortalUrl" String,
        }
    }
}
