// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Route53RecoveryControl`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Route53RecoveryControl::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-cluster.html)
    Cluster = "AWS::Route53RecoveryControl::Cluster"
    required {
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `NetworkType`: text.
        network_type "NetworkType" cluster::NetworkType,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<cluster::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ClusterArn`.
        cluster_arn "ClusterArn" String,
        /// `Fn::GetAtt` of `ClusterEndpoints`.
        cluster_endpoints "ClusterEndpoints" List<String>,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `NetworkType`.
        NetworkType
        Ipv4 = "IPV4",
        Dualstack = "DUALSTACK",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoverycontrol-cluster-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Route53RecoveryControl::ControlPanel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-controlpanel.html)
    ControlPanel = "AWS::Route53RecoveryControl::ControlPanel"
    required {
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
    }
    optional {
        /// `ClusterArn`: text. A change replaces the resource.
        cluster_arn "ClusterArn" String,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<control_panel::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ControlPanelArn`.
        control_panel_arn "ControlPanelArn" String,
        /// `Fn::GetAtt` of `DefaultControlPanel`.
        default_control_panel "DefaultControlPanel" bool,
        /// `Fn::GetAtt` of `RoutingControlCount`.
        routing_control_count "RoutingControlCount" i64,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ControlPanel`].
pub mod control_panel {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoverycontrol-controlpanel-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Route53RecoveryControl::RoutingControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-routingcontrol.html)
    RoutingControl = "AWS::Route53RecoveryControl::RoutingControl"
    required {
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
    }
    optional {
        /// `ClusterArn`: text. A change replaces the resource.
        cluster_arn "ClusterArn" String,
        /// `ControlPanelArn`: text. A change replaces the resource.
        control_panel_arn "ControlPanelArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `RoutingControlArn`.
        routing_control_arn "RoutingControlArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

resource! {
    /// [`AWS::Route53RecoveryControl::SafetyRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-safetyrule.html)
    SafetyRule = "AWS::Route53RecoveryControl::SafetyRule"
    required {
    }
    optional {
        /// `AssertionRule`: object.
        assertion_rule "AssertionRule" safety_rule::AssertionRule,
        /// `ControlPanelArn`: text. A change may replace the resource.
        control_panel_arn "ControlPanelArn" String,
        /// `GatingRule`: object.
        gating_rule "GatingRule" safety_rule::GatingRule,
        /// `Name`: text.
        name "Name" String,
        /// `RuleConfig`: object. A change may replace the resource.
        rule_config "RuleConfig" safety_rule::RuleConfig,
        /// `Tags`: list. A change may replace the resource.
        tags "Tags" List<safety_rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `SafetyRuleArn`.
        safety_rule_arn "SafetyRuleArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`SafetyRule`].
pub mod safety_rule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoverycontrol-safetyrule-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RuleType`.
        RuleType
        And = "AND",
        Or = "OR",
        Atleast = "ATLEAST",
    }

    property! {
        /// [`RuleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoverycontrol-safetyrule-ruleconfig.html)
        RuleConfig
        required {
            /// `Inverted`: true or false.
            inverted "Inverted" bool,
            /// `Threshold`: whole number.
            threshold "Threshold" i64,
            /// `Type`: text.
            r#type "Type" RuleType,
        }
        optional {
        }
    }

    property! {
        /// [`GatingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoverycontrol-safetyrule-gatingrule.html)
        GatingRule
        required {
            /// `GatingControls`: list.
            gating_controls "GatingControls" List<String>,
            /// `TargetControls`: list.
            target_controls "TargetControls" List<String>,
            /// `WaitPeriodMs`: whole number.
            wait_period_ms "WaitPeriodMs" i64,
        }
        optional {
        }
    }

    property! {
        /// [`AssertionRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53recoverycontrol-safetyrule-assertionrule.html)
        AssertionRule
        required {
            /// `AssertedControls`: list.
            asserted_controls "AssertedControls" List<String>,
            /// `WaitPeriodMs`: whole number.
            wait_period_ms "WaitPeriodMs" i64,
        }
        optional {
        }
    }
}
