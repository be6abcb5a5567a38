// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AuditManager`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AuditManager::Assessment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessment.html)
    Assessment = "AWS::AuditManager::Assessment"
    required {
    }
    optional {
        /// `AssessmentReportsDestination`: object.
        assessment_reports_destination "AssessmentReportsDestination" assessment::AssessmentReportsDestination,
        /// `AwsAccount`: object. A change replaces the resource.
        aws_account "AwsAccount" assessment::AWSAccount,
        /// `Delegations`: list.
        delegations "Delegations" List<assessment::Delegation>,
        /// `Description`: text, 0 to 1000 characters.
        description "Description" String,
        /// `FrameworkId`: text, 32 to 36 characters. A change replaces the resource.
        framework_id "FrameworkId" String,
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
        /// `Roles`: list.
        roles "Roles" List<assessment::Role>,
        /// `Scope`: object.
        scope "Scope" assessment::Scope,
        /// `Status`: text.
        status "Status" assessment::AssessmentStatus,
        /// `Tags`: list.
        tags "Tags" List<assessment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AssessmentId`.
        assessment_id "AssessmentId" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" f64,
    }
}

/// Property types of [`Assessment`].
pub mod assessment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AssessmentStatus`.
        AssessmentStatus
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessment-tag.html)
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
        /// [`Scope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessment-scope.html)
        Scope
        required {
        }
        optional {
            /// `AwsAccounts`: list, 1 to 200 items.
            aws_accounts "AwsAccounts" List<AWSAccount>,
            /// `AwsServices`: list.
            aws_services "AwsServices" List<AWSService>,
        }
    }

    property! {
        /// [`AWSService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessment-awsservice.html)
        AWSService
        required {
        }
        optional {
            /// `ServiceName`: text, 1 to 40 characters.
            service_name "ServiceName" String,
        }
    }

    choice! {
        /// Values of `RoleType`.
        RoleType
        ProcessOwner = "PROCESS_OWNER",
        ResourceOwner = "RESOURCE_OWNER",
    }

    property! {
        /// [`Role`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessment-role.html)
        Role
        required {
        }
        optional {
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
            /// `RoleType`: text.
            role_type "RoleType" RoleType,
        }
    }

    choice! {
        /// Values of `DelegationStatus`.
        DelegationStatus
        InProgress = "IN_PROGRESS",
        UnderReview = "UNDER_REVIEW",
        Complete = "COMPLETE",
    }

    property! {
        /// [`Delegation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessment-delegation.html)
        Delegation
        required {
        }
        optional {
            /// `AssessmentId`: text, 36 to 36 characters.
            assessment_id "AssessmentId" String,
            /// `AssessmentName`: text, 1 to 127 characters.
            assessment_name "AssessmentName" String,
            /// `Comment`: text, at most 350 characters.
            comment "Comment" String,
            /// `ControlSetId`: text, 1 to 300 characters.
            control_set_id "ControlSetId" String,
            /// `CreatedBy`: text, 20 to 2048 characters.
            created_by "CreatedBy" String,
            /// `CreationTime`: number.
            creation_time "CreationTime" f64,
            /// `Id`: text, 36 to 36 characters.
            id_ "Id" String,
            /// `LastUpdated`: number.
            last_updated "LastUpdated" f64,
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
            /// `RoleType`: text.
            role_type "RoleType" RoleType,
            /// `Status`: text.
            status "Status" DelegationStatus,
        }
    }

    property! {
        /// [`AWSAccount`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessment-awsaccount.html)
        AWSAccount
        required {
        }
        optional {
            /// `EmailAddress`: text, 1 to 320 characters.
            email_address "EmailAddress" String,
            /// `Id`: text, 12 to 12 characters.
            id_ "Id" String,
            /// `Name`: text, 1 to 50 characters.
            name "Name" String,
        }
    }

    choice! {
        /// Values of `AssessmentReportDestinationType`.
        AssessmentReportDestinationType
        S3 = "S3",
    }

    property! {
        /// [`AssessmentReportsDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessment-assessmentreportsdestination.html)
        AssessmentReportsDestination
        required {
        }
        optional {
            /// `Destination`: text, 1 to 1024 characters.
            destination "Destination" String,
            /// `DestinationType`: text.
            destination_type "DestinationType" AssessmentReportDestinationType,
        }
    }
}

resource! {
    /// [`AWS::AuditManager::AssessmentFramework`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessmentframework.html)
    AssessmentFramework = "AWS::AuditManager::AssessmentFramework"
    required {
        /// `ControlSets`: list, at least 1 items.
        control_sets "ControlSets" List<assessment_framework::ControlSet>,
        /// `Name`: text, 1 to 300 characters.
        name "Name" String,
    }
    optional {
        /// `ComplianceType`: text, 0 to 100 characters.
        compliance_type "ComplianceType" String,
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<assessment_framework::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `FrameworkId`.
        framework_id "FrameworkId" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `LastUpdatedBy`.
        last_updated_by "LastUpdatedBy" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
    }
}

/// Property types of [`AssessmentFramework`].
pub mod assessment_framework {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessmentframework-tag.html)
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
        /// [`ControlSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessmentframework-controlset.html)
        ControlSet
        required {
            /// `Controls`: list, at least 1 items.
            controls "Controls" List<ControlSetControl>,
            /// `Name`: text, 1 to 300 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`ControlSetControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessmentframework-controlsetcontrol.html)
        ControlSetControl
        required {
            /// `Id`: text, 36 to 36 characters.
            id_ "Id" String,
        }
        optional {
        }
    }
}
