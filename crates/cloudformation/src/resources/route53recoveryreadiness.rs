// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Route53RecoveryReadiness`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Route53RecoveryReadiness::Cell`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-cell.html)
    Cell = "AWS::Route53RecoveryReadiness::Cell"
    required {
    }
    optional {
        /// `CellName`: text, at most 64 characters. A change replaces the resource.
        cell_name "CellName" String,
        /// `Cells`: list, at most 5 items.
        cells "Cells" List<String>,
        /// `Tags`: list.
        tags "Tags" List<cell::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CellArn`.
        cell_arn "CellArn" String,
        /// `Fn::GetAtt` of `ParentReadinessScopes`.
        parent_readiness_scopes "ParentReadinessScopes" List<String>,
    }
}

/// Property types of [`Cell`].
pub mod cell {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoveryreadiness-cell-tag.html)
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
    /// [`AWS::Route53RecoveryReadiness::ReadinessCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-readinesscheck.html)
    ReadinessCheck = "AWS::Route53RecoveryReadiness::ReadinessCheck"
    required {
    }
    optional {
        /// `ReadinessCheckName`: text, 1 to 64 characters. A change replaces the resource.
        readiness_check_name "ReadinessCheckName" String,
        /// `ResourceSetName`: text, 1 to 64 characters.
        resource_set_name "ResourceSetName" String,
        /// `Tags`: list.
        tags "Tags" List<readiness_check::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ReadinessCheckArn`.
        readiness_check_arn "ReadinessCheckArn" String,
    }
}

/// Property types of [`ReadinessCheck`].
pub mod readiness_check {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoveryreadiness-readinesscheck-tag.html)
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
    /// [`AWS::Route53RecoveryReadiness::RecoveryGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-recoverygroup.html)
    RecoveryGroup = "AWS::Route53RecoveryReadiness::RecoveryGroup"
    required {
    }
    optional {
        /// `Cells`: list, at most 5 items.
        cells "Cells" List<String>,
        /// `RecoveryGroupName`: text, 1 to 64 characters. A change replaces the resource.
        recovery_group_name "RecoveryGroupName" String,
        /// `Tags`: list.
        tags "Tags" List<recovery_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RecoveryGroupArn`.
        recovery_group_arn "RecoveryGroupArn" String,
    }
}

/// Property types of [`RecoveryGroup`].
pub mod recovery_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoveryreadiness-recoverygroup-tag.html)
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
    /// [`AWS::Route53RecoveryReadiness::ResourceSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-resourceset.html)
    ResourceSet = "AWS::Route53RecoveryReadiness::ResourceSet"
    required {
        /// `ResourceSetType`: text. A change replaces the resource.
        resource_set_type "ResourceSetType" String,
        /// `Resources`: list, 1 to 6 items.
        resources "Resources" List<resource_set::Resource>,
    }
    optional {
        /// `ResourceSetName`: text. A change replaces the resource.
        resource_set_name "ResourceSetName" String,
        /// `Tags`: list.
        tags "Tags" List<resource_set::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ResourceSetArn`.
        resource_set_arn "ResourceSetArn" String,
    }
}

/// Property types of [`ResourceSet`].
pub mod resource_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoveryreadiness-resourceset-tag.html)
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
        /// [`Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoveryreadiness-resourceset-resource.html)
        Resource
        required {
        }
        optional {
            /// `ComponentId`: text.
            component_id "ComponentId" String,
            /// `DnsTargetResource`: object.
            dns_target_resource "DnsTargetResource" DNSTargetResource,
            /// `ReadinessScopes`: list.
            readiness_scopes "ReadinessScopes" List<String>,
            /// `ResourceArn`: text.
            resource_arn "ResourceArn" String,
        }
    }

    property! {
        /// [`DNSTargetResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoveryreadiness-resourceset-dnstargetresource.html)
        DNSTargetResource
        required {
        }
        optional {
            /// `DomainName`: text.
            domain_name "DomainName" String,
            /// `HostedZoneArn`: text.
            hosted_zone_arn "HostedZoneArn" String,
            /// `RecordSetId`: text.
            record_set_id "RecordSetId" String,
            /// `RecordType`: text.
            record_type "RecordType" String,
            /// `TargetResource`: object.
            target_resource "TargetResource" TargetResource,
        }
    }

    property! {
        /// [`TargetResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoveryreadiness-resourceset-targetresource.html)
        TargetResource
        required {
        }
        optional {
            /// `NLBResource`: object.
            nlb_resource "NLBResource" NLBResource,
            /// `R53Resource`: object.
            r53_resource "R53Resource" R53ResourceRecord,
        }
    }

    property! {
        /// [`R53ResourceRecord`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoveryreadiness-resourceset-r53resourcerecord.html)
        R53ResourceRecord
        required {
        }
        optional {
            /// `DomainName`: text.
            domain_name "DomainName" String,
            /// `RecordSetId`: text.
            record_set_id "RecordSetId" String,
        }
    }

    property! {
        /// [`NLBResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoveryreadiness-resourceset-nlbresource.html)
        NLBResource
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
        }
    }
}
